; slots.c, compiled by tools/build_native.py

define internal i64 @slots_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  %cmp = icmp eq i64 %1, 3
  br i1 %cmp, label %cleanup, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %2, align 1
  %conv = zext i32 %number.0.copyload.i to i64
  %arrayidx2 = getelementptr inbounds i8, ptr %0, i64 24
  %3 = load i64, ptr %arrayidx2, align 8
  %cmp3.not = icmp ugt i64 %3, %conv
  br i1 %cmp3.not, label %if.end, label %cleanup

if.end:                                           ; preds = %lor.lhs.false
  %cmp6 = icmp eq i64 %1, 12
  %arrayidx.i26 = getelementptr inbounds i8, ptr %0, i64 88
  %4 = load i64, ptr %arrayidx.i26, align 8
  %arrayidx1.i27 = getelementptr inbounds i8, ptr %0, i64 64
  %5 = load i64, ptr %arrayidx1.i27, align 8
  %mul.i28 = mul i64 %5, %conv
  %add.i29 = add i64 %mul.i28, %4
  %6 = inttoptr i64 %add.i29 to ptr
  br i1 %cmp6, label %if.then8, label %land.rhs.i

if.then8:                                         ; preds = %if.end
  %7 = load atomic i64, ptr %6 acquire, align 8
  br label %cleanup

land.rhs.i:                                       ; preds = %if.end
  %8 = load atomic i32, ptr %6 monotonic, align 4
  %tobool.i.not = icmp eq i32 %8, 0
  br i1 %tobool.i.not, label %cleanup, label %cond.true

cond.true:                                        ; preds = %land.rhs.i
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 88
  %9 = load i64, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 64
  %10 = load i64, ptr %arrayidx1.i, align 8
  %mul.i = mul i64 %10, %conv
  %add.i = add i64 %mul.i, %9
  br label %cleanup

cleanup:                                          ; preds = %cond.true, %land.rhs.i, %entry, %lor.lhs.false, %if.then8
  %retval.0 = phi i64 [ %7, %if.then8 ], [ 0, %lor.lhs.false ], [ 0, %entry ], [ %add.i, %cond.true ], [ 0, %land.rhs.i ]
  ret i64 %retval.0
}

define internal i64 @slots_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}

define internal i64 @slots_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}

define internal i64 @slots_redirect(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %conv1 = and i64 %r2, 4294967295
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %1 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp ugt i64 %1, %conv1
  br i1 %cmp.i, label %land.rhs.i, label %is_filled.exit

land.rhs.i:                                       ; preds = %entry
  %arrayidx.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %2 = load i64, ptr %arrayidx.i.i, align 8
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %3 = load i64, ptr %arrayidx1.i.i, align 8
  %mul.i.i = mul i64 %3, %conv1
  %add.i.i = add i64 %mul.i.i, %2
  %4 = inttoptr i64 %add.i.i to ptr
  %5 = load atomic i32, ptr %4 monotonic, align 4
  %tobool.i.not = icmp eq i32 %5, 0
  br label %is_filled.exit

is_filled.exit:                                   ; preds = %entry, %land.rhs.i
  %land.ext.i = phi i1 [ true, %entry ], [ %tobool.i.not, %land.rhs.i ]
  %6 = load i64, ptr %0, align 8
  %switch.selectcmp.case1.i = icmp eq i64 %6, 25
  %switch.selectcmp.case2.i = icmp eq i64 %6, 14
  %switch.selectcmp.i = or i1 %switch.selectcmp.case1.i, %switch.selectcmp.case2.i
  %7 = select i1 %switch.selectcmp.i, i64 -28, i64 -4
  %and.i = and i64 %7, %r3
  %tobool.not.i = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i, label %if.end5.i, label %redirect_by_map.exit

if.end5.i:                                        ; preds = %is_filled.exit
  %and7.i = and i64 %r3, 8
  %tobool8.not.i = icmp eq i64 %and7.i, 0
  %or.cond.i = and i1 %tobool8.not.i, %land.ext.i
  %arrayidx10.i = getelementptr inbounds i8, ptr %run, i64 264
  br i1 %or.cond.i, label %if.then9.i, label %if.end12.i

if.then9.i:                                       ; preds = %if.end5.i
  store i64 0, ptr %arrayidx10.i, align 8
  %and11.i = and i64 %r3, 3
  br label %redirect_by_map.exit

if.end12.i:                                       ; preds = %if.end5.i
  store i64 2, ptr %arrayidx10.i, align 8
  %arrayidx14.i = getelementptr inbounds i8, ptr %run, i64 272
  store i64 %conv1, ptr %arrayidx14.i, align 8
  %arrayidx15.i = getelementptr inbounds i8, ptr %run, i64 280
  store i64 %r3, ptr %arrayidx15.i, align 8
  %arrayidx16.i = getelementptr inbounds i8, ptr %0, i64 56
  %8 = load i64, ptr %arrayidx16.i, align 8
  %arrayidx17.i = getelementptr inbounds i8, ptr %run, i64 288
  store i64 %8, ptr %arrayidx17.i, align 8
  br label %redirect_by_map.exit

redirect_by_map.exit:                             ; preds = %is_filled.exit, %if.then9.i, %if.end12.i
  %retval.0.i = phi i64 [ 4, %if.end12.i ], [ %and11.i, %if.then9.i ], [ 0, %is_filled.exit ]
  ret i64 %retval.0.i
}

define internal i64 @hash_redirect(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %key = alloca i32, align 4
  %conv = trunc i64 %r2 to i32
  store i32 %conv, ptr %key, align 4
  %conv1 = and i64 %r2, 4294967295
  %0 = ptrtoint ptr %key to i64
  %call = call i64 @hash_lookup(ptr %run, i64 %r1, i64 %0, i64 0, i64 0, i64 0)
  %1 = inttoptr i64 %r1 to ptr
  %2 = load i64, ptr %1, align 8
  %switch.selectcmp.case1.i = icmp eq i64 %2, 25
  %switch.selectcmp.case2.i = icmp eq i64 %2, 14
  %switch.selectcmp.i = or i1 %switch.selectcmp.case1.i, %switch.selectcmp.case2.i
  %3 = select i1 %switch.selectcmp.i, i64 -28, i64 -4
  %and.i = and i64 %3, %r3
  %tobool.not.i = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i, label %if.end5.i, label %redirect_by_map.exit

if.end5.i:                                        ; preds = %entry
  %and7.i = and i64 %r3, 8
  %4 = or i64 %call, %and7.i
  %or.cond.i = icmp eq i64 %4, 0
  %arrayidx10.i = getelementptr inbounds i8, ptr %run, i64 264
  br i1 %or.cond.i, label %if.then9.i, label %if.end12.i

if.then9.i:                                       ; preds = %if.end5.i
  store i64 0, ptr %arrayidx10.i, align 8
  %and11.i = and i64 %r3, 3
  br label %redirect_by_map.exit

if.end12.i:                                       ; preds = %if.end5.i
  store i64 2, ptr %arrayidx10.i, align 8
  %arrayidx14.i = getelementptr inbounds i8, ptr %run, i64 272
  store i64 %conv1, ptr %arrayidx14.i, align 8
  %arrayidx15.i = getelementptr inbounds i8, ptr %run, i64 280
  store i64 %r3, ptr %arrayidx15.i, align 8
  %arrayidx16.i = getelementptr inbounds i8, ptr %1, i64 56
  %5 = load i64, ptr %arrayidx16.i, align 8
  %arrayidx17.i = getelementptr inbounds i8, ptr %run, i64 288
  store i64 %5, ptr %arrayidx17.i, align 8
  br label %redirect_by_map.exit

redirect_by_map.exit:                             ; preds = %entry, %if.then9.i, %if.end12.i
  %retval.0.i = phi i64 [ 4, %if.end12.i ], [ %and11.i, %if.then9.i ], [ 0, %entry ]
  ret i64 %retval.0.i
}

declare i64 @hash_lookup(ptr, i64, i64, i64, i64, i64)
