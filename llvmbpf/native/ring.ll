; ring.c, compiled by tools/build_native.py

define internal i64 @ring_reserve(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %tobool.not = icmp eq i64 %r3, 0
  br i1 %tobool.not, label %if.end, label %cleanup24

if.end:                                           ; preds = %entry
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 232
  %1 = load i64, ptr %arrayidx, align 8
  %cmp = icmp ugt i64 %1, 15
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 96
  %2 = load i64, ptr %arrayidx.i, align 8
  %3 = inttoptr i64 %2 to ptr
  br i1 %cmp, label %if.then3, label %if.end4

if.then3:                                         ; preds = %if.end
  %add.ptr.i = getelementptr inbounds i8, ptr %3, i64 24
  %4 = atomicrmw add ptr %add.ptr.i, i64 1 monotonic, align 8
  br label %cleanup24

if.end4:                                          ; preds = %if.end
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 104
  %5 = load i64, ptr %arrayidx1.i, align 8
  %cmp.i = icmp ugt i64 %5, %r2
  %cmp2.i = icmp ult i64 %r2, 1073741824
  %6 = and i1 %cmp2.i, %cmp.i
  br i1 %6, label %while.cond.i.preheader, label %if.end32.i

while.cond.i.preheader:                           ; preds = %if.end4
  %7 = atomicrmw xchg ptr %3, i64 1 acquire, align 8
  %tobool.not.i.not43 = icmp eq i64 %7, 0
  br i1 %tobool.not.i.not43, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %while.cond.i.preheader
  %arrayidx.i41 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %8 = atomicrmw xchg ptr %3, i64 1 acquire, align 8
  %tobool.not.i.not = icmp eq i64 %8, 0
  br i1 %tobool.not.i.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i.not44 = phi i1 [ %tobool.not.i.not43, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %9 = load atomic i64, ptr %3 monotonic, align 8
  %tobool5.not.i37 = icmp eq i64 %9, 0
  br i1 %tobool5.not.i37, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %10 = load i64, ptr %arrayidx.i41, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = load volatile i8, ptr %11, align 1
  %tobool7.not.i = icmp eq i8 %12, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i38

if.then.i38:                                      ; preds = %while.body6.i
  %arrayidx.i39 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i39, align 8
  br i1 %tobool.not.i.not44, label %if.end.i, label %ring_take_space.exit

if.end.i:                                         ; preds = %while.cond.i.loopexit, %while.cond.i.preheader, %if.then.i38
  %arrayidx7.i = getelementptr inbounds i8, ptr %3, i64 16
  %13 = load i64, ptr %arrayidx7.i, align 8
  %add1.i = add nuw nsw i64 %r2, 15
  %and.i36 = and i64 %add1.i, 2147483640
  %add.i = add i64 %13, %and.i36
  %add.ptr9.i = getelementptr inbounds i8, ptr %3, i64 8
  %14 = load atomic i64, ptr %add.ptr9.i acquire, align 8
  %sub.i = sub i64 %add.i, %14
  %cmp10.i = icmp ult i64 %sub.i, %5
  br i1 %cmp10.i, label %if.then19.i, label %if.end30.i

if.then19.i:                                      ; preds = %if.end.i
  %sub20.i = add i64 %5, -1
  %and.i = and i64 %13, %sub20.i
  %arrayidx21.i = getelementptr inbounds i8, ptr %0, i64 88
  %15 = load i64, ptr %arrayidx21.i, align 8
  %add22.i = add i64 %15, %and.i
  %16 = inttoptr i64 %add22.i to ptr
  %shr.i = lshr i64 %and.i, 12
  %conv24.i = trunc i64 %shr.i to i32
  %arrayidx25.i = getelementptr inbounds i8, ptr %16, i64 4
  store i32 %conv24.i, ptr %arrayidx25.i, align 4
  %conv26.i = trunc i64 %r2 to i32
  %or.i = or i32 %conv26.i, -2147483648
  store atomic i32 %or.i, ptr %16 monotonic, align 4
  store atomic i64 %add.i, ptr %arrayidx7.i release, align 8
  %add.ptr29.i = getelementptr inbounds i8, ptr %16, i64 8
  %17 = ptrtoint ptr %add.ptr29.i to i64
  br label %if.end30.i

if.end30.i:                                       ; preds = %if.then19.i, %if.end.i
  %at.0.i = phi i64 [ %17, %if.then19.i ], [ 0, %if.end.i ]
  store atomic i64 0, ptr %3 release, align 8
  br label %if.end32.i

if.end32.i:                                       ; preds = %if.end30.i, %if.end4
  %at.1.i = phi i64 [ %at.0.i, %if.end30.i ], [ 0, %if.end4 ]
  %tobool33.not.i = icmp eq i64 %at.1.i, 0
  br i1 %tobool33.not.i, label %if.then43.i, label %ring_take_space.exit

if.then43.i:                                      ; preds = %if.end32.i
  %18 = load i64, ptr %arrayidx.i, align 8
  %19 = inttoptr i64 %18 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %19, i64 24
  %20 = atomicrmw add ptr %add.ptr.i.i, i64 1 monotonic, align 8
  br label %ring_take_space.exit

ring_take_space.exit:                             ; preds = %if.then.i38, %if.end32.i, %if.then43.i
  %retval.0.i = phi i64 [ 0, %if.then.i38 ], [ %at.1.i, %if.then43.i ], [ %at.1.i, %if.end32.i ]
  %tobool6.not = icmp eq i64 %retval.0.i, 0
  br i1 %tobool6.not, label %cleanup24, label %if.end17

if.end17:                                         ; preds = %ring_take_space.exit
  %arrayidx18 = getelementptr inbounds i8, ptr %run, i64 224
  %21 = load i64, ptr %arrayidx18, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = load i64, ptr %arrayidx, align 8
  %inc = add i64 %23, 1
  store i64 %inc, ptr %arrayidx, align 8
  %add.ptr.idx = mul i64 %23, 24
  %add.ptr = getelementptr inbounds i8, ptr %22, i64 %add.ptr.idx
  store i64 %retval.0.i, ptr %add.ptr, align 8
  %arrayidx22 = getelementptr inbounds i8, ptr %add.ptr, i64 8
  store i64 %r2, ptr %arrayidx22, align 8
  %arrayidx23 = getelementptr inbounds i8, ptr %add.ptr, i64 16
  store i64 %r1, ptr %arrayidx23, align 8
  br label %cleanup24

cleanup24:                                        ; preds = %if.end17, %ring_take_space.exit, %entry, %if.then3
  %retval.1 = phi i64 [ 0, %if.then3 ], [ 0, %entry ], [ %retval.0.i, %if.end17 ], [ 0, %ring_take_space.exit ]
  ret i64 %retval.1
}

define internal i64 @ring_submit(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 224
  %0 = load i64, ptr %arrayidx.i, align 8
  %1 = inttoptr i64 %0 to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 232
  %2 = load i64, ptr %arrayidx1.i, align 8
  br label %for.cond.i

for.cond.i:                                       ; preds = %for.body.i, %entry
  %i.0.i = phi i64 [ %2, %entry ], [ %dec.i, %for.body.i ]
  %cmp.not.i = icmp eq i64 %i.0.i, 0
  br i1 %cmp.not.i, label %for.end18.i, label %for.body.i

for.body.i:                                       ; preds = %for.cond.i
  %dec.i = add i64 %i.0.i, -1
  %add.ptr.idx.i = mul i64 %dec.i, 24
  %add.ptr.i = getelementptr inbounds i8, ptr %1, i64 %add.ptr.idx.i
  %3 = load i64, ptr %add.ptr.i, align 8
  %cmp3.not.not.i = icmp eq i64 %3, %r1
  br i1 %cmp3.not.not.i, label %if.end.i, label %for.cond.i

if.end.i:                                         ; preds = %for.body.i
  %add.ptr.i.le = getelementptr inbounds i8, ptr %1, i64 %add.ptr.idx.i
  %arrayidx4.i = getelementptr inbounds i8, ptr %add.ptr.i.le, i64 16
  %4 = load i64, ptr %arrayidx4.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %arrayidx.i1 = getelementptr inbounds i8, ptr %5, i64 96
  %6 = load i64, ptr %arrayidx.i1, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = inttoptr i64 %r1 to ptr
  %add.ptr.i2 = getelementptr inbounds i8, ptr %8, i64 -8
  %9 = load i32, ptr %add.ptr.i2, align 4
  %and.i = and i32 %9, 2147483647
  store atomic i32 %and.i, ptr %add.ptr.i2 release, align 4
  %add.ptr2.i = getelementptr inbounds i8, ptr %7, i64 32
  %10 = load atomic i64, ptr %add.ptr2.i monotonic, align 8
  %tobool.not.i = icmp eq i64 %10, 0
  br i1 %tobool.not.i, label %ring_finish.exit, label %if.end.i3

if.end.i3:                                        ; preds = %if.end.i
  %add.ptr3.i = getelementptr inbounds i8, ptr %7, i64 16
  %11 = load atomic i64, ptr %add.ptr3.i monotonic, align 8
  %add.ptr5.i = getelementptr inbounds i8, ptr %7, i64 8
  %12 = load atomic i64, ptr %add.ptr5.i monotonic, align 8
  %sub.i = sub i64 %11, %12
  %arrayidx7.i = getelementptr inbounds i8, ptr %5, i64 104
  %13 = load i64, ptr %arrayidx7.i, align 8
  %div16.i = lshr i64 %13, 1
  %cmp.i = icmp ugt i64 %sub.i, %div16.i
  br i1 %cmp.i, label %if.then8.i, label %ring_finish.exit

if.then8.i:                                       ; preds = %if.end.i3
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 304
  store i64 1, ptr %arrayidx9.i, align 8
  br label %ring_finish.exit

ring_finish.exit:                                 ; preds = %if.end.i, %if.end.i3, %if.then8.i
  %14 = load i64, ptr %arrayidx1.i, align 8
  %dec7.i = add i64 %14, -1
  store i64 %dec7.i, ptr %arrayidx1.i, align 8
  %add.ptr9.idx.i = mul i64 %dec7.i, 24
  %add.ptr9.i = getelementptr inbounds i8, ptr %1, i64 %add.ptr9.idx.i
  br label %for.body13.i

for.body13.i:                                     ; preds = %ring_finish.exit, %for.body13.i
  %word.0.i5 = phi i64 [ 0, %ring_finish.exit ], [ %inc.i, %for.body13.i ]
  %arrayidx14.i = getelementptr inbounds i64, ptr %add.ptr9.i, i64 %word.0.i5
  %15 = load i64, ptr %arrayidx14.i, align 8
  %arrayidx15.i = getelementptr inbounds i64, ptr %add.ptr.i.le, i64 %word.0.i5
  store i64 %15, ptr %arrayidx15.i, align 8
  %inc.i = add nuw nsw i64 %word.0.i5, 1
  %exitcond.not = icmp eq i64 %inc.i, 3
  br i1 %exitcond.not, label %ring_end.exit, label %for.body13.i

for.end18.i:                                      ; preds = %for.cond.i
  %arrayidx19.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 12, ptr %arrayidx19.i, align 8
  %arrayidx20.i = getelementptr inbounds i8, ptr %run, i64 80
  store i64 %r1, ptr %arrayidx20.i, align 8
  br label %ring_end.exit

ring_end.exit:                                    ; preds = %for.body13.i, %for.end18.i
  ret i64 0
}

define internal i64 @ring_discard(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 224
  %0 = load i64, ptr %arrayidx.i, align 8
  %1 = inttoptr i64 %0 to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 232
  %2 = load i64, ptr %arrayidx1.i, align 8
  br label %for.cond.i

for.cond.i:                                       ; preds = %for.body.i, %entry
  %i.0.i = phi i64 [ %2, %entry ], [ %dec.i, %for.body.i ]
  %cmp.not.i = icmp eq i64 %i.0.i, 0
  br i1 %cmp.not.i, label %for.end18.i, label %for.body.i

for.body.i:                                       ; preds = %for.cond.i
  %dec.i = add i64 %i.0.i, -1
  %add.ptr.idx.i = mul i64 %dec.i, 24
  %add.ptr.i = getelementptr inbounds i8, ptr %1, i64 %add.ptr.idx.i
  %3 = load i64, ptr %add.ptr.i, align 8
  %cmp3.not.not.i = icmp eq i64 %3, %r1
  br i1 %cmp3.not.not.i, label %if.end.i, label %for.cond.i

if.end.i:                                         ; preds = %for.body.i
  %add.ptr.i.le = getelementptr inbounds i8, ptr %1, i64 %add.ptr.idx.i
  %arrayidx4.i = getelementptr inbounds i8, ptr %add.ptr.i.le, i64 16
  %4 = load i64, ptr %arrayidx4.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %arrayidx.i1 = getelementptr inbounds i8, ptr %5, i64 96
  %6 = load i64, ptr %arrayidx.i1, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = inttoptr i64 %r1 to ptr
  %add.ptr.i2 = getelementptr inbounds i8, ptr %8, i64 -8
  %9 = load i32, ptr %add.ptr.i2, align 4
  %and.i = and i32 %9, 1073741823
  %or.i = or i32 %and.i, 1073741824
  store atomic i32 %or.i, ptr %add.ptr.i2 release, align 4
  %add.ptr2.i = getelementptr inbounds i8, ptr %7, i64 32
  %10 = load atomic i64, ptr %add.ptr2.i monotonic, align 8
  %tobool.not.i = icmp eq i64 %10, 0
  br i1 %tobool.not.i, label %ring_finish.exit, label %if.end.i3

if.end.i3:                                        ; preds = %if.end.i
  %add.ptr3.i = getelementptr inbounds i8, ptr %7, i64 16
  %11 = load atomic i64, ptr %add.ptr3.i monotonic, align 8
  %add.ptr5.i = getelementptr inbounds i8, ptr %7, i64 8
  %12 = load atomic i64, ptr %add.ptr5.i monotonic, align 8
  %sub.i = sub i64 %11, %12
  %arrayidx7.i = getelementptr inbounds i8, ptr %5, i64 104
  %13 = load i64, ptr %arrayidx7.i, align 8
  %div16.i = lshr i64 %13, 1
  %cmp.i = icmp ugt i64 %sub.i, %div16.i
  br i1 %cmp.i, label %if.then8.i, label %ring_finish.exit

if.then8.i:                                       ; preds = %if.end.i3
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 304
  store i64 1, ptr %arrayidx9.i, align 8
  br label %ring_finish.exit

ring_finish.exit:                                 ; preds = %if.end.i, %if.end.i3, %if.then8.i
  %14 = load i64, ptr %arrayidx1.i, align 8
  %dec7.i = add i64 %14, -1
  store i64 %dec7.i, ptr %arrayidx1.i, align 8
  %add.ptr9.idx.i = mul i64 %dec7.i, 24
  %add.ptr9.i = getelementptr inbounds i8, ptr %1, i64 %add.ptr9.idx.i
  br label %for.body13.i

for.body13.i:                                     ; preds = %ring_finish.exit, %for.body13.i
  %word.0.i5 = phi i64 [ 0, %ring_finish.exit ], [ %inc.i, %for.body13.i ]
  %arrayidx14.i = getelementptr inbounds i64, ptr %add.ptr9.i, i64 %word.0.i5
  %15 = load i64, ptr %arrayidx14.i, align 8
  %arrayidx15.i = getelementptr inbounds i64, ptr %add.ptr.i.le, i64 %word.0.i5
  store i64 %15, ptr %arrayidx15.i, align 8
  %inc.i = add nuw nsw i64 %word.0.i5, 1
  %exitcond.not = icmp eq i64 %inc.i, 3
  br i1 %exitcond.not, label %ring_end.exit, label %for.body13.i

for.end18.i:                                      ; preds = %for.cond.i
  %arrayidx19.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 12, ptr %arrayidx19.i, align 8
  %arrayidx20.i = getelementptr inbounds i8, ptr %run, i64 80
  store i64 %r1, ptr %arrayidx20.i, align 8
  br label %ring_end.exit

ring_end.exit:                                    ; preds = %for.body13.i, %for.end18.i
  ret i64 0
}

define internal i64 @ring_discard_all(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 224
  %0 = load i64, ptr %arrayidx, align 8
  %1 = inttoptr i64 %0 to ptr
  %arrayidx1 = getelementptr inbounds i8, ptr %run, i64 232
  %2 = load i64, ptr %arrayidx1, align 8
  %cmp12.not = icmp eq i64 %2, 0
  br i1 %cmp12.not, label %for.cond.cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 304
  br label %for.body

for.cond.cleanup:                                 ; preds = %ring_finish.exit, %entry
  %arrayidx1.le = getelementptr inbounds i8, ptr %run, i64 232
  store i64 0, ptr %arrayidx1.le, align 8
  ret i64 0

for.body:                                         ; preds = %for.body.lr.ph, %ring_finish.exit
  %i.013 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %ring_finish.exit ]
  %add.ptr.idx = mul i64 %i.013, 24
  %add.ptr = getelementptr inbounds i8, ptr %1, i64 %add.ptr.idx
  %arrayidx2 = getelementptr inbounds i8, ptr %add.ptr, i64 16
  %3 = load i64, ptr %arrayidx2, align 8
  %4 = inttoptr i64 %3 to ptr
  %5 = load i64, ptr %add.ptr, align 8
  %arrayidx.i = getelementptr inbounds i8, ptr %4, i64 96
  %6 = load i64, ptr %arrayidx.i, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = inttoptr i64 %5 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %8, i64 -8
  %9 = load i32, ptr %add.ptr.i, align 4
  %and.i = and i32 %9, 1073741823
  %or.i = or i32 %and.i, 1073741824
  store atomic i32 %or.i, ptr %add.ptr.i release, align 4
  %add.ptr2.i = getelementptr inbounds i8, ptr %7, i64 32
  %10 = load atomic i64, ptr %add.ptr2.i monotonic, align 8
  %tobool.not.i = icmp eq i64 %10, 0
  br i1 %tobool.not.i, label %ring_finish.exit, label %if.end.i

if.end.i:                                         ; preds = %for.body
  %add.ptr3.i = getelementptr inbounds i8, ptr %7, i64 16
  %11 = load atomic i64, ptr %add.ptr3.i monotonic, align 8
  %add.ptr5.i = getelementptr inbounds i8, ptr %7, i64 8
  %12 = load atomic i64, ptr %add.ptr5.i monotonic, align 8
  %sub.i = sub i64 %11, %12
  %arrayidx7.i = getelementptr inbounds i8, ptr %4, i64 104
  %13 = load i64, ptr %arrayidx7.i, align 8
  %div16.i = lshr i64 %13, 1
  %cmp.i = icmp ugt i64 %sub.i, %div16.i
  br i1 %cmp.i, label %if.then8.i, label %ring_finish.exit

if.then8.i:                                       ; preds = %if.end.i
  store i64 1, ptr %arrayidx9.i, align 8
  br label %ring_finish.exit

ring_finish.exit:                                 ; preds = %for.body, %if.end.i, %if.then8.i
  %inc = add nuw i64 %i.013, 1
  %14 = load i64, ptr %arrayidx1, align 8
  %cmp = icmp ult i64 %inc, %14
  br i1 %cmp, label %for.body, label %for.cond.cleanup
}

define internal i64 @ring_output(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %tobool.not = icmp ult i64 %r4, 4
  br i1 %tobool.not, label %if.end, label %cleanup10

if.end:                                           ; preds = %entry
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i, align 8
  %2 = inttoptr i64 %1 to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 104
  %3 = load i64, ptr %arrayidx1.i, align 8
  %cmp.i = icmp ugt i64 %3, %r3
  %cmp2.i = icmp ult i64 %r3, 1073741824
  %4 = and i1 %cmp2.i, %cmp.i
  br i1 %4, label %while.cond.i.preheader, label %if.end32.i

while.cond.i.preheader:                           ; preds = %if.end
  %5 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i24.not31 = icmp eq i64 %5, 0
  br i1 %tobool.not.i24.not31, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %while.cond.i.preheader
  %arrayidx.i29 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %6 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i24.not = icmp eq i64 %6, 0
  br i1 %tobool.not.i24.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i24.not32 = phi i1 [ %tobool.not.i24.not31, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i24.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %7 = load atomic i64, ptr %2 monotonic, align 8
  %tobool5.not.i25 = icmp eq i64 %7, 0
  br i1 %tobool5.not.i25, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %8 = load i64, ptr %arrayidx.i29, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = load volatile i8, ptr %9, align 1
  %tobool7.not.i = icmp eq i8 %10, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i26

if.then.i26:                                      ; preds = %while.body6.i
  %arrayidx.i27 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i27, align 8
  br i1 %tobool.not.i24.not32, label %if.end.i, label %ring_take_space.exit

if.end.i:                                         ; preds = %while.cond.i.loopexit, %while.cond.i.preheader, %if.then.i26
  %arrayidx7.i = getelementptr inbounds i8, ptr %2, i64 16
  %11 = load i64, ptr %arrayidx7.i, align 8
  %add1.i = add nuw nsw i64 %r3, 15
  %and.i23 = and i64 %add1.i, 2147483640
  %add.i = add i64 %11, %and.i23
  %add.ptr9.i = getelementptr inbounds i8, ptr %2, i64 8
  %12 = load atomic i64, ptr %add.ptr9.i acquire, align 8
  %sub.i = sub i64 %add.i, %12
  %cmp10.i = icmp ult i64 %sub.i, %3
  br i1 %cmp10.i, label %if.then19.i, label %if.end30.i

if.then19.i:                                      ; preds = %if.end.i
  %sub20.i = add i64 %3, -1
  %and.i = and i64 %11, %sub20.i
  %arrayidx21.i = getelementptr inbounds i8, ptr %0, i64 88
  %13 = load i64, ptr %arrayidx21.i, align 8
  %add22.i = add i64 %13, %and.i
  %14 = inttoptr i64 %add22.i to ptr
  %shr.i = lshr i64 %and.i, 12
  %conv24.i = trunc i64 %shr.i to i32
  %arrayidx25.i = getelementptr inbounds i8, ptr %14, i64 4
  store i32 %conv24.i, ptr %arrayidx25.i, align 4
  %conv26.i = trunc i64 %r3 to i32
  %or.i = or i32 %conv26.i, -2147483648
  store atomic i32 %or.i, ptr %14 monotonic, align 4
  store atomic i64 %add.i, ptr %arrayidx7.i release, align 8
  %add.ptr29.i = getelementptr inbounds i8, ptr %14, i64 8
  %15 = ptrtoint ptr %add.ptr29.i to i64
  br label %if.end30.i

if.end30.i:                                       ; preds = %if.then19.i, %if.end.i
  %at.0.i = phi i64 [ %15, %if.then19.i ], [ 0, %if.end.i ]
  store atomic i64 0, ptr %2 release, align 8
  br label %if.end32.i

if.end32.i:                                       ; preds = %if.end30.i, %if.end
  %at.1.i = phi i64 [ %at.0.i, %if.end30.i ], [ 0, %if.end ]
  %tobool33.not.i = icmp eq i64 %at.1.i, 0
  br i1 %tobool33.not.i, label %if.then43.i, label %ring_take_space.exit

if.then43.i:                                      ; preds = %if.end32.i
  %16 = load i64, ptr %arrayidx.i, align 8
  %17 = inttoptr i64 %16 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %17, i64 24
  %18 = atomicrmw add ptr %add.ptr.i.i, i64 1 monotonic, align 8
  br label %ring_take_space.exit

ring_take_space.exit:                             ; preds = %if.then.i26, %if.end32.i, %if.then43.i
  %retval.0.i = phi i64 [ 0, %if.then.i26 ], [ %at.1.i, %if.then43.i ], [ %at.1.i, %if.end32.i ]
  %tobool2.not = icmp eq i64 %retval.0.i, 0
  br i1 %tobool2.not, label %cleanup10, label %if.end7

if.end7:                                          ; preds = %ring_take_space.exit
  %19 = inttoptr i64 %retval.0.i to ptr
  %20 = inttoptr i64 %r2 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %19, ptr align 1 %20, i64 %r3, i1 false)
  %21 = load i64, ptr %arrayidx.i, align 8
  %22 = inttoptr i64 %21 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %19, i64 -8
  %23 = load i32, ptr %add.ptr.i, align 4
  %and.i17 = and i32 %23, 2147483647
  store atomic i32 %and.i17, ptr %add.ptr.i release, align 4
  %add.ptr2.i = getelementptr inbounds i8, ptr %22, i64 32
  %24 = load atomic i64, ptr %add.ptr2.i monotonic, align 8
  %tobool.not.i = icmp eq i64 %24, 0
  br i1 %tobool.not.i, label %cleanup10, label %if.end.i19

if.end.i19:                                       ; preds = %if.end7
  %add.ptr3.i = getelementptr inbounds i8, ptr %22, i64 16
  %25 = load atomic i64, ptr %add.ptr3.i monotonic, align 8
  %add.ptr5.i = getelementptr inbounds i8, ptr %22, i64 8
  %26 = load atomic i64, ptr %add.ptr5.i monotonic, align 8
  %sub.i20 = sub i64 %25, %26
  %27 = load i64, ptr %arrayidx1.i, align 8
  %div16.i = lshr i64 %27, 1
  %cmp.i22 = icmp ugt i64 %sub.i20, %div16.i
  br i1 %cmp.i22, label %if.then8.i, label %cleanup10

if.then8.i:                                       ; preds = %if.end.i19
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 304
  store i64 1, ptr %arrayidx9.i, align 8
  br label %cleanup10

cleanup10:                                        ; preds = %if.then8.i, %if.end.i19, %if.end7, %ring_take_space.exit, %entry
  %retval.1 = phi i64 [ -22, %entry ], [ -11, %ring_take_space.exit ], [ 0, %if.end7 ], [ 0, %if.end.i19 ], [ 0, %if.then8.i ]
  ret i64 %retval.1
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)

define internal i64 @ring_query(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx, align 8
  %2 = inttoptr i64 %1 to ptr
  %add.ptr = getelementptr inbounds i8, ptr %2, i64 8
  %3 = load atomic i64, ptr %add.ptr acquire, align 8
  %add.ptr2 = getelementptr inbounds i8, ptr %2, i64 16
  %4 = load atomic i64, ptr %add.ptr2 acquire, align 8
  switch i64 %r2, label %sw.epilog [
    i64 0, label %sw.bb
    i64 1, label %sw.bb4
    i64 2, label %cleanup
    i64 3, label %sw.bb7
  ]

sw.bb:                                            ; preds = %entry
  %sub = sub i64 %4, %3
  br label %cleanup

sw.bb4:                                           ; preds = %entry
  %arrayidx5 = getelementptr inbounds i8, ptr %0, i64 104
  %5 = load i64, ptr %arrayidx5, align 8
  br label %cleanup

sw.bb7:                                           ; preds = %entry
  br label %cleanup

sw.epilog:                                        ; preds = %entry
  br label %cleanup

cleanup:                                          ; preds = %entry, %sw.epilog, %sw.bb7, %sw.bb4, %sw.bb
  %retval.0 = phi i64 [ 0, %sw.epilog ], [ %4, %sw.bb7 ], [ %5, %sw.bb4 ], [ %sub, %sw.bb ], [ %3, %entry ]
  ret i64 %retval.0
}

define internal i64 @ring_consume(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx, align 8
  %2 = inttoptr i64 %1 to ptr
  %arrayidx2 = getelementptr inbounds i8, ptr %2, i64 8
  %3 = load i64, ptr %arrayidx2, align 8
  %add.ptr = getelementptr inbounds i8, ptr %2, i64 16
  %4 = load atomic i64, ptr %add.ptr acquire, align 8
  %arrayidx3 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx4 = getelementptr inbounds i8, ptr %0, i64 104
  br label %while.cond

while.cond:                                       ; preds = %cleanup, %entry
  %count.0 = phi i64 [ 0, %entry ], [ %count.2, %cleanup ]
  %consumer.0 = phi i64 [ %3, %entry ], [ %consumer.1, %cleanup ]
  %r3.addr.0 = phi i64 [ %r3, %entry ], [ %r3.addr.2, %cleanup ]
  %r2.addr.0 = phi i64 [ %r2, %entry ], [ %r2.addr.2, %cleanup ]
  %cmp.not = icmp eq i64 %consumer.0, %4
  br i1 %cmp.not, label %while.end, label %while.body

while.body:                                       ; preds = %while.cond
  %5 = load i64, ptr %arrayidx3, align 8
  %6 = load i64, ptr %arrayidx4, align 8
  %sub = add i64 %6, -1
  %and = and i64 %sub, %consumer.0
  %add = add i64 %and, %5
  %7 = inttoptr i64 %add to ptr
  %8 = load atomic i32, ptr %7 acquire, align 4
  %and7 = and i32 %8, 1073741823
  %tobool.not = icmp sgt i32 %8, -1
  br i1 %tobool.not, label %if.end, label %cleanup

if.end:                                           ; preds = %while.body
  %tobool10.not = icmp ult i32 %8, 1073741824
  br i1 %tobool10.not, label %if.then11, label %if.end26

if.then11:                                        ; preds = %if.end
  %conv = zext i32 %and7 to i64
  %cmp12 = icmp ult i64 %r3.addr.0, %conv
  %cmp14 = icmp eq i64 %count.0, %r5
  %or.cond = select i1 %cmp12, i1 true, i1 %cmp14
  br i1 %or.cond, label %cleanup, label %if.end17

if.end17:                                         ; preds = %if.then11
  %9 = inttoptr i64 %r2.addr.0 to ptr
  %add.ptr19 = getelementptr inbounds i8, ptr %7, i64 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %9, ptr nonnull align 4 %add.ptr19, i64 %conv, i1 false)
  %inc = add i64 %count.0, 1
  %mul = shl i64 %count.0, 2
  %add21 = add i64 %mul, %r4
  %10 = inttoptr i64 %add21 to ptr
  store i32 %and7, ptr %10, align 1
  %add23 = add i64 %r2.addr.0, %conv
  %sub25 = sub i64 %r3.addr.0, %conv
  br label %if.end26

if.end26:                                         ; preds = %if.end17, %if.end
  %count.1 = phi i64 [ %count.0, %if.end ], [ %inc, %if.end17 ]
  %r3.addr.1 = phi i64 [ %r3.addr.0, %if.end ], [ %sub25, %if.end17 ]
  %r2.addr.1 = phi i64 [ %r2.addr.0, %if.end ], [ %add23, %if.end17 ]
  %narrow = add nuw nsw i32 %and7, 15
  %11 = and i32 %narrow, 2147483640
  %and.i = zext i32 %11 to i64
  %add29 = add i64 %consumer.0, %and.i
  br label %cleanup

cleanup:                                          ; preds = %if.then11, %while.body, %if.end26
  %count.2 = phi i64 [ %count.1, %if.end26 ], [ %count.0, %while.body ], [ %count.0, %if.then11 ]
  %consumer.1 = phi i64 [ %add29, %if.end26 ], [ %consumer.0, %while.body ], [ %consumer.0, %if.then11 ]
  %r3.addr.2 = phi i64 [ %r3.addr.1, %if.end26 ], [ %r3.addr.0, %while.body ], [ %r3.addr.0, %if.then11 ]
  %switch = phi i1 [ true, %if.end26 ], [ false, %while.body ], [ false, %if.then11 ]
  %r2.addr.2 = phi i64 [ %r2.addr.1, %if.end26 ], [ %r2.addr.0, %while.body ], [ %r2.addr.0, %if.then11 ]
  br i1 %switch, label %while.cond, label %while.end

while.end:                                        ; preds = %cleanup, %while.cond
  %count.3 = phi i64 [ %count.2, %cleanup ], [ %count.0, %while.cond ]
  %consumer.2 = phi i64 [ %consumer.1, %cleanup ], [ %consumer.0, %while.cond ]
  store atomic i64 %consumer.2, ptr %arrayidx2 release, align 8
  ret i64 %count.3
}

define internal i64 @ring_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 0
}

define internal i64 @ring_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}

define internal i64 @ring_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}
