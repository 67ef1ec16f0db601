; strings.c, compiled by tools/build_native.py

define internal i64 @helper_strtol(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %and.i = and i64 %r3, 31
  %tobool.not.i = icmp ult i64 %r3, 32
  br i1 %tobool.not.i, label %lor.lhs.false.i, label %parse.exit

lor.lhs.false.i:                                  ; preds = %entry
  %cmp.i = icmp eq i64 %and.i, 0
  %1 = and i64 %r3, 29
  %2 = icmp eq i64 %1, 8
  %cmp6.i = icmp eq i64 %and.i, 16
  %.not155.i = or i1 %2, %cmp6.i
  %or.cond102.not153.i = or i1 %cmp.i, %.not155.i
  %tobool8.i = icmp ne i64 %r2, 0
  %or.cond103.i = and i1 %tobool8.i, %or.cond102.not153.i
  br i1 %or.cond103.i, label %land.rhs.i, label %parse.exit

land.rhs.i:                                       ; preds = %lor.lhs.false.i, %while.body.i
  %at.0.i52 = phi i64 [ %inc.i, %while.body.i ], [ 0, %lor.lhs.false.i ]
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 %at.0.i52
  %3 = load i8, ptr %arrayidx.i, align 1
  switch i8 %3, label %land.lhs.true12.i [
    i8 -96, label %while.body.i
    i8 32, label %while.body.i
    i8 13, label %while.body.i
    i8 12, label %while.body.i
    i8 11, label %while.body.i
    i8 10, label %while.body.i
    i8 9, label %while.body.i
  ]

while.body.i:                                     ; preds = %land.rhs.i, %land.rhs.i, %land.rhs.i, %land.rhs.i, %land.rhs.i, %land.rhs.i, %land.rhs.i
  %inc.i = add nuw i64 %at.0.i52, 1
  %exitcond.not = icmp eq i64 %inc.i, %r2
  br i1 %exitcond.not, label %if.end18.i, label %land.rhs.i

land.lhs.true12.i:                                ; preds = %land.rhs.i
  %cmp14.i = icmp eq i8 %3, 45
  %spec.select47 = zext i1 %cmp14.i to i32
  %inc17.i = zext i1 %cmp14.i to i64
  %spec.select48 = add i64 %at.0.i52, %inc17.i
  br label %if.end18.i

if.end18.i:                                       ; preds = %while.body.i, %land.lhs.true12.i
  %is_negative.0 = phi i32 [ %spec.select47, %land.lhs.true12.i ], [ 0, %while.body.i ]
  %at.1.i = phi i64 [ %spec.select48, %land.lhs.true12.i ], [ %r2, %while.body.i ]
  %sub.i = sub i64 %r2, %at.1.i
  %cond.i = call i64 @llvm.umin.i64(i64 %sub.i, i64 63)
  %add.i = add i64 %cond.i, %at.1.i
  %tobool22.not.i = icmp eq i64 %at.1.i, %r2
  br i1 %tobool22.not.i, label %parse.exit, label %if.end24.i

if.end24.i:                                       ; preds = %if.end18.i
  %cmp25.i = icmp ugt i64 %sub.i, 1
  br i1 %cmp25.i, label %land.lhs.true27.i, label %land.end38.i

land.lhs.true27.i:                                ; preds = %if.end24.i
  %arrayidx28.i = getelementptr inbounds i8, ptr %0, i64 %at.1.i
  %4 = load i8, ptr %arrayidx28.i, align 1
  %cmp30.i = icmp eq i8 %4, 48
  br i1 %cmp30.i, label %land.rhs32.i, label %land.end38.i

land.rhs32.i:                                     ; preds = %land.lhs.true27.i
  %arrayidx34.i = getelementptr i8, ptr %arrayidx28.i, i64 1
  %5 = load i8, ptr %arrayidx34.i, align 1
  %6 = and i8 %5, -33
  %cmp36.i = icmp eq i8 %6, 88
  br label %land.end38.i

land.end38.i:                                     ; preds = %land.rhs32.i, %land.lhs.true27.i, %if.end24.i
  %7 = phi i1 [ false, %land.lhs.true27.i ], [ false, %if.end24.i ], [ %cmp36.i, %land.rhs32.i ]
  br i1 %cmp.i, label %if.then40.i, label %if.end61.i

if.then40.i:                                      ; preds = %land.end38.i
  %cmp43.i = icmp ugt i64 %sub.i, 2
  %or.cond104.i = and i1 %cmp43.i, %7
  br i1 %or.cond104.i, label %land.lhs.true45.i, label %cond.false52.i

land.lhs.true45.i:                                ; preds = %if.then40.i
  %8 = getelementptr i8, ptr %0, i64 %at.1.i
  %arrayidx47.i = getelementptr i8, ptr %8, i64 2
  %9 = load i8, ptr %arrayidx47.i, align 1
  %10 = add i8 %9, -48
  %or.cond.i16 = icmp ult i8 %10, 10
  br i1 %or.cond.i16, label %if.then.i, label %if.end.i

if.then.i:                                        ; preds = %land.lhs.true45.i
  %conv.i = zext i8 %9 to i32
  %sub.i19 = add nsw i32 %conv.i, -48
  br label %digit.exit

if.end.i:                                         ; preds = %land.lhs.true45.i
  %or.i = or i8 %9, 32
  %conv8.i = zext i8 %or.i to i32
  %11 = add i8 %or.i, -97
  %or.cond17.i = icmp ult i8 %11, 6
  %add.i17 = add nsw i32 %conv8.i, -87
  %cond.i18 = select i1 %or.cond17.i, i32 %add.i17, i32 99
  br label %digit.exit

digit.exit:                                       ; preds = %if.then.i, %if.end.i
  %retval.0.i = phi i32 [ %sub.i19, %if.then.i ], [ %cond.i18, %if.end.i ]
  %cmp49.i = icmp ult i32 %retval.0.i, 16
  br i1 %cmp49.i, label %if.end61.i, label %cond.false52.i

cond.false52.i:                                   ; preds = %digit.exit, %if.then40.i
  %arrayidx53.i = getelementptr inbounds i8, ptr %0, i64 %at.1.i
  %12 = load i8, ptr %arrayidx53.i, align 1
  %cmp55.i = icmp eq i8 %12, 48
  %13 = select i1 %cmp55.i, i64 8, i64 10
  br label %if.end61.i

if.end61.i:                                       ; preds = %cond.false52.i, %digit.exit, %land.end38.i
  %base.0.i = phi i64 [ %and.i, %land.end38.i ], [ %13, %cond.false52.i ], [ 16, %digit.exit ]
  %cmp62.i = icmp eq i64 %base.0.i, 16
  %or.cond105.i = select i1 %cmp62.i, i1 %7, i1 false
  %add67.i = add i64 %at.1.i, 2
  %spec.select.i = select i1 %or.cond105.i, i64 %add67.i, i64 %at.1.i
  %cmp69.i53 = icmp ult i64 %spec.select.i, %add.i
  br i1 %cmp69.i53, label %land.rhs71.i, label %for.end.i

land.rhs71.i:                                     ; preds = %if.end61.i, %digit.exit31
  %overflows.0.i56 = phi i32 [ %or85.i, %digit.exit31 ], [ 0, %if.end61.i ]
  %at.3.i55 = phi i64 [ %inc86.i, %digit.exit31 ], [ %spec.select.i, %if.end61.i ]
  %result.0.i54 = phi i64 [ %23, %digit.exit31 ], [ 0, %if.end61.i ]
  %arrayidx72.i = getelementptr inbounds i8, ptr %0, i64 %at.3.i55
  %14 = load i8, ptr %arrayidx72.i, align 1
  %15 = add i8 %14, -48
  %or.cond.i32 = icmp ult i8 %15, 10
  br i1 %or.cond.i32, label %if.then.i40, label %if.end.i33

if.then.i40:                                      ; preds = %land.rhs71.i
  %conv.i41 = zext i8 %14 to i64
  %sub.i42 = add nuw nsw i64 %conv.i41, 4294967248
  br label %digit.exit43

if.end.i33:                                       ; preds = %land.rhs71.i
  %or.i34 = or i8 %14, 32
  %conv8.i35 = zext i8 %or.i34 to i64
  %16 = add i8 %or.i34, -97
  %or.cond17.i36 = icmp ult i8 %16, 6
  %add.i37 = add nuw nsw i64 %conv8.i35, 4294967209
  %cond.i38 = select i1 %or.cond17.i36, i64 %add.i37, i64 99
  br label %digit.exit43

digit.exit43:                                     ; preds = %if.then.i40, %if.end.i33
  %retval.0.i39 = phi i64 [ %sub.i42, %if.then.i40 ], [ %cond.i38, %if.end.i33 ]
  %conv74.i = and i64 %retval.0.i39, 4294967295
  %cmp75.i = icmp ugt i64 %base.0.i, %conv74.i
  br i1 %cmp75.i, label %for.body.i, label %for.end.i.loopexit

for.body.i:                                       ; preds = %digit.exit43
  %17 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %result.0.i54, i64 %base.0.i)
  %18 = extractvalue { i64, i1 } %17, 1
  %19 = extractvalue { i64, i1 } %17, 0
  br i1 %or.cond.i32, label %if.then.i28, label %if.end.i21

if.then.i28:                                      ; preds = %for.body.i
  %conv.i29 = zext i8 %14 to i64
  %sub.i30 = add nuw nsw i64 %conv.i29, 4294967248
  br label %digit.exit31

if.end.i21:                                       ; preds = %for.body.i
  %or.i22 = or i8 %14, 32
  %conv8.i23 = zext i8 %or.i22 to i64
  %20 = add i8 %or.i22, -97
  %or.cond17.i24 = icmp ult i8 %20, 6
  %add.i25 = add nuw nsw i64 %conv8.i23, 4294967209
  %cond.i26 = select i1 %or.cond17.i24, i64 %add.i25, i64 99
  br label %digit.exit31

digit.exit31:                                     ; preds = %if.then.i28, %if.end.i21
  %retval.0.i27 = phi i64 [ %sub.i30, %if.then.i28 ], [ %cond.i26, %if.end.i21 ]
  %conv83.i = and i64 %retval.0.i27, 4294967295
  %21 = call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %19, i64 %conv83.i)
  %22 = extractvalue { i64, i1 } %21, 1
  %23 = extractvalue { i64, i1 } %21, 0
  %24 = or i1 %18, %22
  %25 = zext i1 %24 to i32
  %or85.i = or i32 %overflows.0.i56, %25
  %inc86.i = add nuw i64 %at.3.i55, 1
  %cmp69.i = icmp ult i64 %inc86.i, %add.i
  br i1 %cmp69.i, label %land.rhs71.i, label %for.end.i.loopexit

for.end.i.loopexit:                               ; preds = %digit.exit43, %digit.exit31
  %result.0.i.lcssa.ph = phi i64 [ %23, %digit.exit31 ], [ %result.0.i54, %digit.exit43 ]
  %at.3.i.lcssa.ph = phi i64 [ %add.i, %digit.exit31 ], [ %at.3.i55, %digit.exit43 ]
  %overflows.0.i.lcssa.ph = phi i32 [ %or85.i, %digit.exit31 ], [ %overflows.0.i56, %digit.exit43 ]
  %26 = icmp eq i32 %overflows.0.i.lcssa.ph, 0
  br label %for.end.i

for.end.i:                                        ; preds = %for.end.i.loopexit, %if.end61.i
  %result.0.i.lcssa = phi i64 [ 0, %if.end61.i ], [ %result.0.i.lcssa.ph, %for.end.i.loopexit ]
  %at.3.i.lcssa = phi i64 [ %spec.select.i, %if.end61.i ], [ %at.3.i.lcssa.ph, %for.end.i.loopexit ]
  %overflows.0.i.lcssa = phi i1 [ true, %if.end61.i ], [ %26, %for.end.i.loopexit ]
  br i1 %overflows.0.i.lcssa, label %if.end89.i, label %parse.exit

if.end89.i:                                       ; preds = %for.end.i
  %cmp90.i = icmp eq i64 %at.3.i.lcssa, %spec.select.i
  %spec.select49 = select i1 %cmp90.i, i64 0, i64 %result.0.i.lcssa
  %spec.select50 = select i1 %cmp90.i, i64 -22, i64 %at.3.i.lcssa
  br label %parse.exit

parse.exit:                                       ; preds = %if.end89.i, %entry, %lor.lhs.false.i, %if.end18.i, %for.end.i
  %number.0 = phi i64 [ 0, %if.end18.i ], [ 0, %for.end.i ], [ 0, %lor.lhs.false.i ], [ 0, %entry ], [ %spec.select49, %if.end89.i ]
  %is_negative.1 = phi i32 [ %is_negative.0, %if.end18.i ], [ %is_negative.0, %for.end.i ], [ 0, %lor.lhs.false.i ], [ 0, %entry ], [ %is_negative.0, %if.end89.i ]
  %retval.2.i = phi i64 [ -22, %if.end18.i ], [ -34, %for.end.i ], [ -22, %lor.lhs.false.i ], [ -22, %entry ], [ %spec.select50, %if.end89.i ]
  %cmp = icmp sgt i64 %retval.2.i, 0
  %conv = zext i32 %is_negative.1 to i64
  %add = add nuw i64 %conv, 9223372036854775807
  %cmp3 = icmp ugt i64 %number.0, %add
  %27 = select i1 %cmp, i1 %cmp3, i1 false
  %used.0 = select i1 %27, i64 -34, i64 %retval.2.i
  %cmp5 = icmp slt i64 %used.0, 0
  %number.1 = select i1 %cmp5, i64 0, i64 %number.0
  %tobool.not = icmp eq i32 %is_negative.1, 0
  %sub = sub i64 0, %number.1
  %number.2 = select i1 %tobool.not, i64 %number.1, i64 %sub
  %28 = inttoptr i64 %r4 to ptr
  store i64 %number.2, ptr %28, align 1
  ret i64 %used.0
}

define internal i64 @helper_strtoul(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %and.i = and i64 %r3, 31
  %tobool.not.i = icmp ult i64 %r3, 32
  br i1 %tobool.not.i, label %lor.lhs.false.i, label %parse.exit

lor.lhs.false.i:                                  ; preds = %entry
  %cmp.i = icmp eq i64 %and.i, 0
  %1 = and i64 %r3, 29
  %2 = icmp eq i64 %1, 8
  %cmp6.i = icmp eq i64 %and.i, 16
  %.not155.i = or i1 %2, %cmp6.i
  %or.cond102.not153.i = or i1 %cmp.i, %.not155.i
  %tobool8.i = icmp ne i64 %r2, 0
  %or.cond103.i = and i1 %tobool8.i, %or.cond102.not153.i
  br i1 %or.cond103.i, label %land.rhs.i, label %parse.exit

land.rhs.i:                                       ; preds = %lor.lhs.false.i, %while.body.i
  %at.0.i43 = phi i64 [ %inc.i, %while.body.i ], [ 0, %lor.lhs.false.i ]
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 %at.0.i43
  %3 = load i8, ptr %arrayidx.i, align 1
  switch i8 %3, label %land.lhs.true12.i [
    i8 -96, label %while.body.i
    i8 32, label %while.body.i
    i8 13, label %while.body.i
    i8 12, label %while.body.i
    i8 11, label %while.body.i
    i8 10, label %while.body.i
    i8 9, label %while.body.i
  ]

while.body.i:                                     ; preds = %land.rhs.i, %land.rhs.i, %land.rhs.i, %land.rhs.i, %land.rhs.i, %land.rhs.i, %land.rhs.i
  %inc.i = add nuw i64 %at.0.i43, 1
  %exitcond.not = icmp eq i64 %inc.i, %r2
  br i1 %exitcond.not, label %if.end18.i, label %land.rhs.i

land.lhs.true12.i:                                ; preds = %land.rhs.i
  %cmp14.i = icmp eq i8 %3, 45
  %spec.select = zext i1 %cmp14.i to i32
  %inc17.i = zext i1 %cmp14.i to i64
  %spec.select38 = add i64 %at.0.i43, %inc17.i
  br label %if.end18.i

if.end18.i:                                       ; preds = %while.body.i, %land.lhs.true12.i
  %is_negative.0 = phi i32 [ %spec.select, %land.lhs.true12.i ], [ 0, %while.body.i ]
  %at.1.i = phi i64 [ %spec.select38, %land.lhs.true12.i ], [ %r2, %while.body.i ]
  %sub.i = sub i64 %r2, %at.1.i
  %cond.i = call i64 @llvm.umin.i64(i64 %sub.i, i64 63)
  %add.i = add i64 %cond.i, %at.1.i
  %tobool22.not.i = icmp eq i64 %at.1.i, %r2
  br i1 %tobool22.not.i, label %parse.exit, label %if.end24.i

if.end24.i:                                       ; preds = %if.end18.i
  %cmp25.i = icmp ugt i64 %sub.i, 1
  br i1 %cmp25.i, label %land.lhs.true27.i, label %land.end38.i

land.lhs.true27.i:                                ; preds = %if.end24.i
  %arrayidx28.i = getelementptr inbounds i8, ptr %0, i64 %at.1.i
  %4 = load i8, ptr %arrayidx28.i, align 1
  %cmp30.i = icmp eq i8 %4, 48
  br i1 %cmp30.i, label %land.rhs32.i, label %land.end38.i

land.rhs32.i:                                     ; preds = %land.lhs.true27.i
  %arrayidx34.i = getelementptr i8, ptr %arrayidx28.i, i64 1
  %5 = load i8, ptr %arrayidx34.i, align 1
  %6 = and i8 %5, -33
  %cmp36.i = icmp eq i8 %6, 88
  br label %land.end38.i

land.end38.i:                                     ; preds = %land.rhs32.i, %land.lhs.true27.i, %if.end24.i
  %7 = phi i1 [ false, %land.lhs.true27.i ], [ false, %if.end24.i ], [ %cmp36.i, %land.rhs32.i ]
  br i1 %cmp.i, label %if.then40.i, label %if.end61.i

if.then40.i:                                      ; preds = %land.end38.i
  %cmp43.i = icmp ugt i64 %sub.i, 2
  %or.cond104.i = and i1 %cmp43.i, %7
  br i1 %or.cond104.i, label %land.lhs.true45.i, label %cond.false52.i

land.lhs.true45.i:                                ; preds = %if.then40.i
  %8 = getelementptr i8, ptr %0, i64 %at.1.i
  %arrayidx47.i = getelementptr i8, ptr %8, i64 2
  %9 = load i8, ptr %arrayidx47.i, align 1
  %10 = add i8 %9, -48
  %or.cond.i10 = icmp ult i8 %10, 10
  br i1 %or.cond.i10, label %if.then.i, label %if.end.i

if.then.i:                                        ; preds = %land.lhs.true45.i
  %conv.i = zext i8 %9 to i32
  %sub.i13 = add nsw i32 %conv.i, -48
  br label %digit.exit

if.end.i:                                         ; preds = %land.lhs.true45.i
  %or.i = or i8 %9, 32
  %conv8.i = zext i8 %or.i to i32
  %11 = add i8 %or.i, -97
  %or.cond17.i = icmp ult i8 %11, 6
  %add.i11 = add nsw i32 %conv8.i, -87
  %cond.i12 = select i1 %or.cond17.i, i32 %add.i11, i32 99
  br label %digit.exit

digit.exit:                                       ; preds = %if.then.i, %if.end.i
  %retval.0.i = phi i32 [ %sub.i13, %if.then.i ], [ %cond.i12, %if.end.i ]
  %cmp49.i = icmp ult i32 %retval.0.i, 16
  br i1 %cmp49.i, label %if.end61.i, label %cond.false52.i

cond.false52.i:                                   ; preds = %digit.exit, %if.then40.i
  %arrayidx53.i = getelementptr inbounds i8, ptr %0, i64 %at.1.i
  %12 = load i8, ptr %arrayidx53.i, align 1
  %cmp55.i = icmp eq i8 %12, 48
  %13 = select i1 %cmp55.i, i64 8, i64 10
  br label %if.end61.i

if.end61.i:                                       ; preds = %cond.false52.i, %digit.exit, %land.end38.i
  %base.0.i = phi i64 [ %and.i, %land.end38.i ], [ %13, %cond.false52.i ], [ 16, %digit.exit ]
  %cmp62.i = icmp eq i64 %base.0.i, 16
  %or.cond105.i = select i1 %cmp62.i, i1 %7, i1 false
  %add67.i = add i64 %at.1.i, 2
  %spec.select.i = select i1 %or.cond105.i, i64 %add67.i, i64 %at.1.i
  %cmp69.i44 = icmp ult i64 %spec.select.i, %add.i
  br i1 %cmp69.i44, label %land.rhs71.i, label %for.end.i

land.rhs71.i:                                     ; preds = %if.end61.i, %digit.exit25
  %overflows.0.i47 = phi i32 [ %or85.i, %digit.exit25 ], [ 0, %if.end61.i ]
  %at.3.i46 = phi i64 [ %inc86.i, %digit.exit25 ], [ %spec.select.i, %if.end61.i ]
  %result.0.i45 = phi i64 [ %23, %digit.exit25 ], [ 0, %if.end61.i ]
  %arrayidx72.i = getelementptr inbounds i8, ptr %0, i64 %at.3.i46
  %14 = load i8, ptr %arrayidx72.i, align 1
  %15 = add i8 %14, -48
  %or.cond.i26 = icmp ult i8 %15, 10
  br i1 %or.cond.i26, label %if.then.i34, label %if.end.i27

if.then.i34:                                      ; preds = %land.rhs71.i
  %conv.i35 = zext i8 %14 to i64
  %sub.i36 = add nuw nsw i64 %conv.i35, 4294967248
  br label %digit.exit37

if.end.i27:                                       ; preds = %land.rhs71.i
  %or.i28 = or i8 %14, 32
  %conv8.i29 = zext i8 %or.i28 to i64
  %16 = add i8 %or.i28, -97
  %or.cond17.i30 = icmp ult i8 %16, 6
  %add.i31 = add nuw nsw i64 %conv8.i29, 4294967209
  %cond.i32 = select i1 %or.cond17.i30, i64 %add.i31, i64 99
  br label %digit.exit37

digit.exit37:                                     ; preds = %if.then.i34, %if.end.i27
  %retval.0.i33 = phi i64 [ %sub.i36, %if.then.i34 ], [ %cond.i32, %if.end.i27 ]
  %conv74.i = and i64 %retval.0.i33, 4294967295
  %cmp75.i = icmp ugt i64 %base.0.i, %conv74.i
  br i1 %cmp75.i, label %for.body.i, label %for.end.i.loopexit

for.body.i:                                       ; preds = %digit.exit37
  %17 = call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %result.0.i45, i64 %base.0.i)
  %18 = extractvalue { i64, i1 } %17, 1
  %19 = extractvalue { i64, i1 } %17, 0
  br i1 %or.cond.i26, label %if.then.i22, label %if.end.i15

if.then.i22:                                      ; preds = %for.body.i
  %conv.i23 = zext i8 %14 to i64
  %sub.i24 = add nuw nsw i64 %conv.i23, 4294967248
  br label %digit.exit25

if.end.i15:                                       ; preds = %for.body.i
  %or.i16 = or i8 %14, 32
  %conv8.i17 = zext i8 %or.i16 to i64
  %20 = add i8 %or.i16, -97
  %or.cond17.i18 = icmp ult i8 %20, 6
  %add.i19 = add nuw nsw i64 %conv8.i17, 4294967209
  %cond.i20 = select i1 %or.cond17.i18, i64 %add.i19, i64 99
  br label %digit.exit25

digit.exit25:                                     ; preds = %if.then.i22, %if.end.i15
  %retval.0.i21 = phi i64 [ %sub.i24, %if.then.i22 ], [ %cond.i20, %if.end.i15 ]
  %conv83.i = and i64 %retval.0.i21, 4294967295
  %21 = call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %19, i64 %conv83.i)
  %22 = extractvalue { i64, i1 } %21, 1
  %23 = extractvalue { i64, i1 } %21, 0
  %24 = or i1 %18, %22
  %25 = zext i1 %24 to i32
  %or85.i = or i32 %overflows.0.i47, %25
  %inc86.i = add nuw i64 %at.3.i46, 1
  %cmp69.i = icmp ult i64 %inc86.i, %add.i
  br i1 %cmp69.i, label %land.rhs71.i, label %for.end.i.loopexit

for.end.i.loopexit:                               ; preds = %digit.exit37, %digit.exit25
  %result.0.i.lcssa.ph = phi i64 [ %23, %digit.exit25 ], [ %result.0.i45, %digit.exit37 ]
  %at.3.i.lcssa.ph = phi i64 [ %add.i, %digit.exit25 ], [ %at.3.i46, %digit.exit37 ]
  %overflows.0.i.lcssa.ph = phi i32 [ %or85.i, %digit.exit25 ], [ %overflows.0.i47, %digit.exit37 ]
  %26 = icmp eq i32 %overflows.0.i.lcssa.ph, 0
  br label %for.end.i

for.end.i:                                        ; preds = %for.end.i.loopexit, %if.end61.i
  %result.0.i.lcssa = phi i64 [ 0, %if.end61.i ], [ %result.0.i.lcssa.ph, %for.end.i.loopexit ]
  %at.3.i.lcssa = phi i64 [ %spec.select.i, %if.end61.i ], [ %at.3.i.lcssa.ph, %for.end.i.loopexit ]
  %overflows.0.i.lcssa = phi i1 [ true, %if.end61.i ], [ %26, %for.end.i.loopexit ]
  br i1 %overflows.0.i.lcssa, label %if.end89.i, label %parse.exit

if.end89.i:                                       ; preds = %for.end.i
  %cmp90.i = icmp eq i64 %at.3.i.lcssa, %spec.select.i
  %spec.select39 = select i1 %cmp90.i, i64 0, i64 %result.0.i.lcssa
  %spec.select40 = select i1 %cmp90.i, i64 -22, i64 %at.3.i.lcssa
  br label %parse.exit

parse.exit:                                       ; preds = %if.end89.i, %entry, %lor.lhs.false.i, %if.end18.i, %for.end.i
  %number.0 = phi i64 [ 0, %if.end18.i ], [ 0, %for.end.i ], [ 0, %lor.lhs.false.i ], [ 0, %entry ], [ %spec.select39, %if.end89.i ]
  %is_negative.1 = phi i32 [ %is_negative.0, %if.end18.i ], [ %is_negative.0, %for.end.i ], [ 0, %lor.lhs.false.i ], [ 0, %entry ], [ %is_negative.0, %if.end89.i ]
  %retval.2.i = phi i64 [ -22, %if.end18.i ], [ -34, %for.end.i ], [ -22, %lor.lhs.false.i ], [ -22, %entry ], [ %spec.select40, %if.end89.i ]
  %tobool = icmp ne i32 %is_negative.1, 0
  %cmp = icmp sgt i64 %retval.2.i, 0
  %or.cond = and i1 %tobool, %cmp
  %spec.store.select = select i1 %or.cond, i64 -22, i64 %retval.2.i
  %cmp2 = icmp slt i64 %spec.store.select, 0
  %spec.select41 = select i1 %cmp2, i64 0, i64 %number.0
  %27 = inttoptr i64 %r4 to ptr
  store i64 %spec.select41, ptr %27, align 1
  ret i64 %spec.store.select
}

define internal i64 @helper_strncmp(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r3 to ptr
  %tobool.not = icmp eq i64 %r2, 0
  br i1 %tobool.not, label %cond.end, label %cond.true

cond.true:                                        ; preds = %entry
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 200
  %2 = load i64, ptr %arrayidx.i, align 8
  %3 = inttoptr i64 %2 to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 208
  %4 = load i64, ptr %arrayidx1.i, align 8
  %cmp.not.i55.not = icmp eq i64 %4, 0
  br i1 %cmp.not.i55.not, label %cond.end, label %for.body.i

for.cond.i:                                       ; preds = %cleanup.i
  %inc.i = add nuw i64 %i.0.i56, 1
  %exitcond.not = icmp eq i64 %inc.i, %4
  br i1 %exitcond.not, label %cond.end, label %for.body.i

for.body.i:                                       ; preds = %cond.true, %for.cond.i
  %retval.0.i57 = phi i64 [ %retval.1.i, %for.cond.i ], [ undef, %cond.true ]
  %i.0.i56 = phi i64 [ %inc.i, %for.cond.i ], [ 0, %cond.true ]
  %arrayidx2.i = getelementptr inbounds i64, ptr %3, i64 %i.0.i56
  %5 = load i64, ptr %arrayidx2.i, align 8
  %6 = inttoptr i64 %5 to ptr
  %arrayidx4.i = getelementptr inbounds i8, ptr %6, i64 88
  %7 = load i64, ptr %arrayidx4.i, align 8
  %sub.i = sub i64 %r3, %7
  %arrayidx5.i = getelementptr inbounds i8, ptr %6, i64 64
  %8 = load i64, ptr %arrayidx5.i, align 8
  %9 = load i64, ptr %6, align 8
  %cmp7.i = icmp eq i64 %9, 2
  %tobool.i = icmp ne i64 %8, 0
  %or.cond.i = select i1 %cmp7.i, i1 %tobool.i, i1 false
  br i1 %or.cond.i, label %lor.lhs.false8.i, label %cleanup.i

lor.lhs.false8.i:                                 ; preds = %for.body.i
  %arrayidx9.i = getelementptr inbounds i8, ptr %6, i64 72
  %10 = load i64, ptr %arrayidx9.i, align 8
  %mul.i = mul i64 %10, %8
  %cmp10.not.i = icmp ult i64 %sub.i, %mul.i
  br i1 %cmp10.not.i, label %if.end.i, label %cleanup.i

if.end.i:                                         ; preds = %lor.lhs.false8.i
  %rem.i = urem i64 %sub.i, %8
  %arrayidx11.i = getelementptr inbounds i8, ptr %6, i64 16
  %11 = load i64, ptr %arrayidx11.i, align 8
  %spec.select.i = call i64 @llvm.usub.sat.i64(i64 %11, i64 %rem.i)
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end.i, %lor.lhs.false8.i, %for.body.i
  %cond21.i = phi i1 [ false, %if.end.i ], [ true, %lor.lhs.false8.i ], [ true, %for.body.i ]
  %retval.1.i = phi i64 [ %spec.select.i, %if.end.i ], [ %retval.0.i57, %lor.lhs.false8.i ], [ %retval.0.i57, %for.body.i ]
  br i1 %cond21.i, label %for.cond.i, label %cond.end

cond.end:                                         ; preds = %for.cond.i, %cleanup.i, %cond.true, %entry
  %cond = phi i64 [ 0, %entry ], [ 0, %cond.true ], [ %retval.1.i, %cleanup.i ], [ 0, %for.cond.i ]
  %conv3 = and i64 %r2, 4294967295
  %cmp.not59.not = icmp eq i64 %conv3, 0
  br i1 %cmp.not59.not, label %cleanup, label %for.body

for.body:                                         ; preds = %cond.end, %if.end26
  %i.060 = phi i64 [ %inc, %if.end26 ], [ 0, %cond.end ]
  %cmp5 = icmp eq i64 %i.060, %cond
  br i1 %cmp5, label %if.then, label %if.end

if.then:                                          ; preds = %for.body
  %add = add i64 %cond, %r3
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 80
  store i64 %add, ptr %arrayidx, align 8
  %arrayidx10 = getelementptr inbounds i8, ptr %run, i64 88
  store i64 1, ptr %arrayidx10, align 8
  %arrayidx11 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 769, ptr %arrayidx11, align 8
  br label %cleanup

if.end:                                           ; preds = %for.body
  %arrayidx12 = getelementptr inbounds i8, ptr %0, i64 %i.060
  %12 = load i8, ptr %arrayidx12, align 1
  %arrayidx14 = getelementptr inbounds i8, ptr %1, i64 %i.060
  %13 = load i8, ptr %arrayidx14, align 1
  %cmp16.not = icmp eq i8 %12, %13
  br i1 %cmp16.not, label %if.end26, label %if.then18

if.then18:                                        ; preds = %if.end
  %cmp23 = icmp ult i8 %12, %13
  %cond25 = select i1 %cmp23, i64 -1, i64 1
  br label %cleanup

if.end26:                                         ; preds = %if.end
  %tobool28.not = icmp ne i8 %12, 0
  %inc = add nuw nsw i64 %i.060, 1
  %cmp.not = icmp ult i64 %inc, %conv3
  %or.cond = select i1 %tobool28.not, i1 %cmp.not, i1 false
  br i1 %or.cond, label %for.body, label %cleanup

cleanup:                                          ; preds = %if.end26, %cond.end, %if.then18, %if.then
  %spec.select = phi i64 [ 0, %if.then ], [ %cond25, %if.then18 ], [ 0, %cond.end ], [ 0, %if.end26 ]
  ret i64 %spec.select
}

declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64)

declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64)

declare i64 @llvm.umin.i64(i64, i64)

declare i64 @llvm.usub.sat.i64(i64, i64)
