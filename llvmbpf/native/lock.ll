; lock.c, compiled by tools/build_native.py

define internal i64 @helper_spin_lock(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 216
  %1 = load i64, ptr %arrayidx, align 8
  %tobool.not = icmp eq i64 %1, 0
  br i1 %tobool.not, label %while.cond.preheader, label %if.then

while.cond.preheader:                             ; preds = %entry
  %2 = atomicrmw xchg ptr %0, i32 1 acquire, align 4
  %tobool4.not46 = icmp eq i32 %2, 0
  br i1 %tobool4.not46, label %while.end26, label %while.cond12.preheader.lr.ph

while.cond12.preheader.lr.ph:                     ; preds = %while.cond.preheader
  %arrayidx.i42 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond12.outer

if.then:                                          ; preds = %entry
  %arrayidx.i39 = getelementptr inbounds i8, ptr %run, i64 80
  store i64 %r1, ptr %arrayidx.i39, align 8
  %arrayidx1.i40 = getelementptr inbounds i8, ptr %run, i64 88
  store i64 0, ptr %arrayidx1.i40, align 8
  %arrayidx2.i41 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 11, ptr %arrayidx2.i41, align 8
  br label %cleanup28

while.cond.loopexit:                              ; preds = %while.cond12
  %3 = atomicrmw xchg ptr %0, i32 1 acquire, align 4
  %tobool4.not = icmp eq i32 %3, 0
  br i1 %tobool4.not, label %while.end26, label %while.cond12

while.cond12:                                     ; preds = %while.cond12.outer, %while.cond.loopexit
  %4 = load atomic i32, ptr %0 monotonic, align 4
  %tobool14.not = icmp eq i32 %4, 0
  br i1 %tobool14.not, label %while.cond.loopexit, label %while.body15

while.body15:                                     ; preds = %while.cond12
  call void @llvm.x86.sse2.pause()
  %inc.i = add i64 %tries.1.ph, 1
  %cmp.i = icmp ult i64 %inc.i, 67108864
  br i1 %cmp.i, label %land.rhs.i, label %may_wait.exit

land.rhs.i:                                       ; preds = %while.body15
  %5 = load i64, ptr %arrayidx.i42, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = load volatile i8, ptr %6, align 1
  %tobool.not.i = icmp eq i8 %7, 0
  %8 = zext i1 %tobool.not.i to i32
  br label %may_wait.exit

may_wait.exit:                                    ; preds = %while.body15, %land.rhs.i
  %land.ext.i = phi i32 [ 0, %while.body15 ], [ %8, %land.rhs.i ]
  %tobool17.not = icmp eq i32 %land.ext.i, 0
  br i1 %tobool17.not, label %if.end19, label %while.cond12.outer

while.cond12.outer:                               ; preds = %while.cond12.preheader.lr.ph, %may_wait.exit
  %tries.1.ph = phi i64 [ 0, %while.cond12.preheader.lr.ph ], [ %inc.i, %may_wait.exit ]
  br label %while.cond12

if.end19:                                         ; preds = %may_wait.exit
  %arrayidx.i43 = getelementptr inbounds i8, ptr %run, i64 8
  %9 = load i64, ptr %arrayidx.i43, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool21.not = icmp eq i8 %11, 0
  br i1 %tobool21.not, label %if.then22, label %if.end24

if.then22:                                        ; preds = %if.end19
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 80
  store i64 %r1, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 88
  store i64 0, ptr %arrayidx1.i, align 8
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 11, ptr %arrayidx2.i, align 8
  br label %cleanup28

if.end24:                                         ; preds = %if.end19
  %arrayidx25 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx25, align 8
  br label %cleanup28

while.end26:                                      ; preds = %while.cond.loopexit, %while.cond.preheader
  store i64 %r1, ptr %arrayidx, align 8
  br label %cleanup28

cleanup28:                                        ; preds = %if.then22, %if.end24, %while.end26, %if.then
  ret i64 0
}

define internal i64 @helper_spin_unlock(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 216
  %0 = load i64, ptr %arrayidx, align 8
  %tobool.not = icmp eq i64 %0, 0
  %cmp = icmp ne i64 %0, %r1
  %spec.select = or i1 %tobool.not, %cmp
  br i1 %spec.select, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 80
  store i64 %r1, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 88
  store i64 0, ptr %arrayidx1.i, align 8
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 11, ptr %arrayidx2.i, align 8
  br label %return

if.end:                                           ; preds = %entry
  store i64 0, ptr %arrayidx, align 8
  %1 = inttoptr i64 %r1 to ptr
  store atomic i32 0, ptr %1 release, align 4
  br label %return

return:                                           ; preds = %if.end, %if.then
  ret i64 0
}

define internal i64 @lock_release_all(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 216
  %0 = load i64, ptr %arrayidx, align 8
  %tobool.not = icmp eq i64 %0, 0
  br i1 %tobool.not, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  store i64 0, ptr %arrayidx, align 8
  %1 = inttoptr i64 %0 to ptr
  store atomic i32 0, ptr %1 release, align 4
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  ret i64 0
}

declare void @llvm.x86.sse2.pause()
