; queue.c, compiled by tools/build_native.py

define internal i64 @queue_push(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx, align 8
  %2 = inttoptr i64 %1 to ptr
  %and = and i64 %r3, -3
  %tobool.not = icmp eq i64 %and, 0
  br i1 %tobool.not, label %while.cond.i.preheader, label %cleanup

while.cond.i.preheader:                           ; preds = %entry
  %3 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i.not39 = icmp eq i64 %3, 0
  br i1 %tobool.not.i.not39, label %if.end5, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %while.cond.i.preheader
  %arrayidx.i37 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %4 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i.not = icmp eq i64 %4, 0
  br i1 %tobool.not.i.not, label %if.end5, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i.not40 = phi i1 [ %tobool.not.i.not39, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %5 = load atomic i64, ptr %2 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %5, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %6 = load i64, ptr %arrayidx.i37, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = load volatile i8, ptr %7, align 1
  %tobool7.not.i = icmp eq i8 %8, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i, align 8
  br i1 %tobool.not.i.not40, label %if.end5, label %cleanup

if.end5:                                          ; preds = %while.cond.i.loopexit, %while.cond.i.preheader, %if.then.i
  %arrayidx6 = getelementptr inbounds i8, ptr %2, i64 8
  %9 = load i64, ptr %arrayidx6, align 8
  %arrayidx7 = getelementptr inbounds i8, ptr %2, i64 16
  %10 = load i64, ptr %arrayidx7, align 8
  %sub = sub i64 %9, %10
  %arrayidx8 = getelementptr inbounds i8, ptr %0, i64 24
  %11 = load i64, ptr %arrayidx8, align 8
  %cmp = icmp eq i64 %sub, %11
  br i1 %cmp, label %if.then9, label %if.end14

if.then9:                                         ; preds = %if.end5
  %tobool10.not = icmp eq i64 %r3, 0
  br i1 %tobool10.not, label %if.end14, label %if.then11

if.then11:                                        ; preds = %if.then9
  %inc = add i64 %10, 1
  store i64 %inc, ptr %arrayidx7, align 8
  br label %if.end14

if.end14:                                         ; preds = %if.then9, %if.then11, %if.end5
  %tobool15.not = phi i1 [ true, %if.then11 ], [ true, %if.end5 ], [ false, %if.then9 ]
  %result.0 = phi i64 [ 0, %if.then11 ], [ 0, %if.end5 ], [ -7, %if.then9 ]
  br i1 %tobool15.not, label %if.then16, label %if.end22

if.then16:                                        ; preds = %if.end14
  %12 = load i64, ptr %arrayidx6, align 8
  %inc18 = add i64 %12, 1
  store i64 %inc18, ptr %arrayidx6, align 8
  %arrayidx.i36 = getelementptr inbounds i8, ptr %0, i64 88
  %13 = load i64, ptr %arrayidx.i36, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = load i64, ptr %arrayidx8, align 8
  %rem.i = urem i64 %12, %15
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 64
  %16 = load i64, ptr %arrayidx2.i, align 8
  %mul.i = mul i64 %16, %rem.i
  %add.ptr.i = getelementptr inbounds i8, ptr %14, i64 %mul.i
  %17 = inttoptr i64 %r2 to ptr
  %arrayidx21 = getelementptr inbounds i8, ptr %0, i64 16
  %18 = load i64, ptr %arrayidx21, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %17, i64 %18, i1 false)
  br label %if.end22

if.end22:                                         ; preds = %if.then16, %if.end14
  store atomic i64 0, ptr %2 release, align 8
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %entry, %if.end22
  %retval.0 = phi i64 [ %result.0, %if.end22 ], [ -22, %entry ], [ -16, %if.then.i ]
  ret i64 %retval.0
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)

define internal i64 @queue_pop(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i, align 8
  %2 = inttoptr i64 %1 to ptr
  %3 = load i64, ptr %0, align 8
  %cmp.i.not = icmp eq i64 %3, 23
  %4 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i.i.not3 = icmp eq i64 %4, 0
  br i1 %tobool.not.i.i.not3, label %if.end.i, label %while.cond3.i.i.preheader.lr.ph

while.cond3.i.i.preheader.lr.ph:                  ; preds = %entry
  %arrayidx.i1 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.i.preheader

while.cond.i.i.loopexit:                          ; preds = %while.cond3.i.i
  %5 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i.i.not = icmp eq i64 %5, 0
  br i1 %tobool.not.i.i.not, label %if.end.i, label %while.cond3.i.i.preheader

while.cond3.i.i.preheader:                        ; preds = %while.cond3.i.i.preheader.lr.ph, %while.cond.i.i.loopexit
  %tobool.not.i.i.not4 = phi i1 [ %tobool.not.i.i.not3, %while.cond3.i.i.preheader.lr.ph ], [ %tobool.not.i.i.not, %while.cond.i.i.loopexit ]
  br label %while.cond3.i.i

while.cond3.i.i:                                  ; preds = %while.cond3.i.i.preheader, %while.body6.i.i
  %6 = load atomic i64, ptr %2 monotonic, align 8
  %tobool5.not.i.i = icmp eq i64 %6, 0
  br i1 %tobool5.not.i.i, label %while.cond.i.i.loopexit, label %while.body6.i.i

while.body6.i.i:                                  ; preds = %while.cond3.i.i
  %7 = load i64, ptr %arrayidx.i1, align 8
  %8 = inttoptr i64 %7 to ptr
  %9 = load volatile i8, ptr %8, align 1
  %tobool7.not.i.i = icmp eq i8 %9, 0
  br i1 %tobool7.not.i.i, label %while.cond3.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %while.body6.i.i
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i.i, align 8
  br i1 %tobool.not.i.i.not4, label %if.end.i, label %queue_take.exit

if.end.i:                                         ; preds = %while.cond.i.i.loopexit, %entry, %if.then.i.i
  %arrayidx4.i = getelementptr inbounds i8, ptr %2, i64 8
  %10 = load i64, ptr %arrayidx4.i, align 8
  %arrayidx5.i = getelementptr inbounds i8, ptr %2, i64 16
  %11 = load i64, ptr %arrayidx5.i, align 8
  %cmp6.i = icmp eq i64 %10, %11
  br i1 %cmp6.i, label %if.then8.i, label %if.else.i

if.then8.i:                                       ; preds = %if.end.i
  %12 = inttoptr i64 %r2 to ptr
  %arrayidx10.i = getelementptr inbounds i8, ptr %0, i64 16
  %13 = load i64, ptr %arrayidx10.i, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %12, i8 0, i64 %13, i1 false)
  br label %if.end28.i

if.else.i:                                        ; preds = %if.end.i
  %sub.i = add i64 %10, -1
  %cond.i = select i1 %cmp.i.not, i64 %sub.i, i64 %11
  %14 = inttoptr i64 %r2 to ptr
  %arrayidx.i49.i = getelementptr inbounds i8, ptr %0, i64 88
  %15 = load i64, ptr %arrayidx.i49.i, align 8
  %16 = inttoptr i64 %15 to ptr
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 24
  %17 = load i64, ptr %arrayidx1.i.i, align 8
  %rem.i.i = urem i64 %cond.i, %17
  %arrayidx2.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %18 = load i64, ptr %arrayidx2.i.i, align 8
  %mul.i.i = mul i64 %18, %rem.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %16, i64 %mul.i.i
  %arrayidx16.i = getelementptr inbounds i8, ptr %0, i64 16
  %19 = load i64, ptr %arrayidx16.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %14, ptr align 1 %add.ptr.i.i, i64 %19, i1 false)
  %20 = add i64 %11, 1
  %cond23.i = select i1 %cmp.i.not, i64 %sub.i, i64 %20
  %idxprom.i = select i1 %cmp.i.not, i64 1, i64 2
  %arrayidx26.i = getelementptr inbounds i64, ptr %2, i64 %idxprom.i
  store i64 %cond23.i, ptr %arrayidx26.i, align 8
  br label %if.end28.i

if.end28.i:                                       ; preds = %if.else.i, %if.then8.i
  %result.0.i = phi i64 [ -2, %if.then8.i ], [ 0, %if.else.i ]
  store atomic i64 0, ptr %2 release, align 8
  br label %queue_take.exit

queue_take.exit:                                  ; preds = %if.then.i.i, %if.end28.i
  %retval.0.i = phi i64 [ %result.0.i, %if.end28.i ], [ -16, %if.then.i.i ]
  ret i64 %retval.0.i
}

define internal i64 @queue_peek(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i, align 8
  %2 = inttoptr i64 %1 to ptr
  %3 = load i64, ptr %0, align 8
  %cmp.i.not = icmp eq i64 %3, 23
  %4 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i.i.not3 = icmp eq i64 %4, 0
  br i1 %tobool.not.i.i.not3, label %if.end.i, label %while.cond3.i.i.preheader.lr.ph

while.cond3.i.i.preheader.lr.ph:                  ; preds = %entry
  %arrayidx.i1 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.i.preheader

while.cond.i.i.loopexit:                          ; preds = %while.cond3.i.i
  %5 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i.i.not = icmp eq i64 %5, 0
  br i1 %tobool.not.i.i.not, label %if.end.i, label %while.cond3.i.i.preheader

while.cond3.i.i.preheader:                        ; preds = %while.cond3.i.i.preheader.lr.ph, %while.cond.i.i.loopexit
  %tobool.not.i.i.not4 = phi i1 [ %tobool.not.i.i.not3, %while.cond3.i.i.preheader.lr.ph ], [ %tobool.not.i.i.not, %while.cond.i.i.loopexit ]
  br label %while.cond3.i.i

while.cond3.i.i:                                  ; preds = %while.cond3.i.i.preheader, %while.body6.i.i
  %6 = load atomic i64, ptr %2 monotonic, align 8
  %tobool5.not.i.i = icmp eq i64 %6, 0
  br i1 %tobool5.not.i.i, label %while.cond.i.i.loopexit, label %while.body6.i.i

while.body6.i.i:                                  ; preds = %while.cond3.i.i
  %7 = load i64, ptr %arrayidx.i1, align 8
  %8 = inttoptr i64 %7 to ptr
  %9 = load volatile i8, ptr %8, align 1
  %tobool7.not.i.i = icmp eq i8 %9, 0
  br i1 %tobool7.not.i.i, label %while.cond3.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %while.body6.i.i
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i.i, align 8
  br i1 %tobool.not.i.i.not4, label %if.end.i, label %queue_take.exit

if.end.i:                                         ; preds = %while.cond.i.i.loopexit, %entry, %if.then.i.i
  %arrayidx4.i = getelementptr inbounds i8, ptr %2, i64 8
  %10 = load i64, ptr %arrayidx4.i, align 8
  %arrayidx5.i = getelementptr inbounds i8, ptr %2, i64 16
  %11 = load i64, ptr %arrayidx5.i, align 8
  %cmp6.i = icmp eq i64 %10, %11
  br i1 %cmp6.i, label %if.then8.i, label %if.else.i

if.then8.i:                                       ; preds = %if.end.i
  %12 = inttoptr i64 %r2 to ptr
  %arrayidx10.i = getelementptr inbounds i8, ptr %0, i64 16
  %13 = load i64, ptr %arrayidx10.i, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %12, i8 0, i64 %13, i1 false)
  br label %if.end28.i

if.else.i:                                        ; preds = %if.end.i
  %sub.i = add i64 %10, -1
  %cond.i = select i1 %cmp.i.not, i64 %sub.i, i64 %11
  %14 = inttoptr i64 %r2 to ptr
  %arrayidx.i49.i = getelementptr inbounds i8, ptr %0, i64 88
  %15 = load i64, ptr %arrayidx.i49.i, align 8
  %16 = inttoptr i64 %15 to ptr
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 24
  %17 = load i64, ptr %arrayidx1.i.i, align 8
  %rem.i.i = urem i64 %cond.i, %17
  %arrayidx2.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %18 = load i64, ptr %arrayidx2.i.i, align 8
  %mul.i.i = mul i64 %18, %rem.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %16, i64 %mul.i.i
  %arrayidx16.i = getelementptr inbounds i8, ptr %0, i64 16
  %19 = load i64, ptr %arrayidx16.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %14, ptr align 1 %add.ptr.i.i, i64 %19, i1 false)
  br label %if.end28.i

if.end28.i:                                       ; preds = %if.else.i, %if.then8.i
  %result.0.i = phi i64 [ -2, %if.then8.i ], [ 0, %if.else.i ]
  store atomic i64 0, ptr %2 release, align 8
  br label %queue_take.exit

queue_take.exit:                                  ; preds = %if.then.i.i, %if.end28.i
  %retval.0.i = phi i64 [ %result.0.i, %if.end28.i ], [ -16, %if.then.i.i ]
  ret i64 %retval.0.i
}

define internal i64 @queue_copy(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx, align 8
  %2 = inttoptr i64 %1 to ptr
  %3 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i.not35 = icmp eq i64 %3, 0
  br i1 %tobool.not.i.not35, label %if.end, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %entry
  %arrayidx.i33 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %4 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i.not = icmp eq i64 %4, 0
  br i1 %tobool.not.i.not, label %if.end, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i.not36 = phi i1 [ %tobool.not.i.not35, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %5 = load atomic i64, ptr %2 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %5, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %6 = load i64, ptr %arrayidx.i33, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = load volatile i8, ptr %7, align 1
  %tobool7.not.i = icmp eq i8 %8, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i, align 8
  br i1 %tobool.not.i.not36, label %if.end, label %cleanup

if.end:                                           ; preds = %while.cond.i.loopexit, %entry, %if.then.i
  %arrayidx3 = getelementptr inbounds i8, ptr %2, i64 8
  %9 = load i64, ptr %arrayidx3, align 8
  %arrayidx4 = getelementptr inbounds i8, ptr %2, i64 16
  %10 = load i64, ptr %arrayidx4, align 8
  %sub = sub i64 %9, %10
  %invariant.umin = call i64 @llvm.umin.i64(i64 %sub, i64 %r3)
  %.not = icmp eq i64 %invariant.umin, 0
  br i1 %.not, label %for.cond.cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %if.end
  %arrayidx10 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i32 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 64
  br label %for.body

for.cond.cleanup:                                 ; preds = %for.body, %if.end
  store atomic i64 0, ptr %2 release, align 8
  br label %cleanup

for.body:                                         ; preds = %for.body.lr.ph, %for.body
  %i.037 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.body ]
  %11 = load i64, ptr %0, align 8
  %cmp7 = icmp eq i64 %11, 23
  %12 = xor i64 %i.037, -1
  %sub9 = add i64 %9, %12
  %add = add i64 %i.037, %10
  %cond = select i1 %cmp7, i64 %sub9, i64 %add
  %13 = load i64, ptr %arrayidx10, align 8
  %mul = mul i64 %13, %i.037
  %add11 = add i64 %mul, %r2
  %14 = inttoptr i64 %add11 to ptr
  %15 = load i64, ptr %arrayidx.i32, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = load i64, ptr %arrayidx1.i, align 8
  %rem.i = urem i64 %cond, %17
  %18 = load i64, ptr %arrayidx2.i, align 8
  %mul.i = mul i64 %18, %rem.i
  %add.ptr.i = getelementptr inbounds i8, ptr %16, i64 %mul.i
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %14, ptr align 1 %add.ptr.i, i64 %13, i1 false)
  %inc = add nuw i64 %i.037, 1
  %exitcond.not = icmp eq i64 %inc, %invariant.umin
  br i1 %exitcond.not, label %for.cond.cleanup, label %for.body

cleanup:                                          ; preds = %if.then.i, %for.cond.cleanup
  %retval.0 = phi i64 [ %sub, %for.cond.cleanup ], [ 0, %if.then.i ]
  ret i64 %retval.0
}

define internal i64 @queue_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 0
}

define internal i64 @queue_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}

define internal i64 @queue_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)

declare i64 @llvm.umin.i64(i64, i64)
