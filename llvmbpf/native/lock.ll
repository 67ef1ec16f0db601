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
  %tobool4.not31 = icmp eq i32 %2, 0
  br i1 %tobool4.not31, label %while.end21, label %while.cond12.preheader.lr.ph

while.cond12.preheader.lr.ph:                     ; preds = %while.cond.preheader
  %arrayidx.i30 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond12

if.then:                                          ; preds = %entry
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 80
  store i64 %r1, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 88
  store i64 0, ptr %arrayidx1.i, align 8
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 64
  store i64 11, ptr %arrayidx2.i, align 8
  br label %cleanup

while.cond.loopexit:                              ; preds = %while.cond12
  %3 = atomicrmw xchg ptr %0, i32 1 acquire, align 4
  %tobool4.not = icmp eq i32 %3, 0
  br i1 %tobool4.not, label %while.end21, label %while.cond12.backedge

while.cond12:                                     ; preds = %while.cond12.backedge, %while.cond12.preheader.lr.ph
  %4 = load atomic i32, ptr %0 monotonic, align 4
  %tobool14.not = icmp eq i32 %4, 0
  br i1 %tobool14.not, label %while.cond.loopexit, label %while.body15

while.body15:                                     ; preds = %while.cond12
  %5 = load i64, ptr %arrayidx.i30, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = load volatile i8, ptr %6, align 1
  %tobool17.not = icmp eq i8 %7, 0
  br i1 %tobool17.not, label %while.cond12.backedge, label %if.then18

while.cond12.backedge:                            ; preds = %while.body15, %while.cond.loopexit
  br label %while.cond12

if.then18:                                        ; preds = %while.body15
  %arrayidx19 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx19, align 8
  br label %cleanup

while.end21:                                      ; preds = %while.cond.loopexit, %while.cond.preheader
  store i64 %r1, ptr %arrayidx, align 8
  br label %cleanup

cleanup:                                          ; preds = %while.end21, %if.then18, %if.then
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
