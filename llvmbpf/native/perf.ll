; perf.c, compiled by tools/build_native.py

define internal i64 @perf_output(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r2 to ptr
  %and = and i64 %r3, 4294967295
  %shr = lshr i64 %r3, 32
  %cmp = icmp ugt i64 %r3, 4503599627370495
  br i1 %cmp, label %cleanup34, label %if.end

if.end:                                           ; preds = %entry
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 152
  %1 = load i64, ptr %arrayidx, align 8
  %arrayidx1 = getelementptr inbounds i8, ptr %run, i64 144
  %2 = load i64, ptr %arrayidx1, align 8
  %sub = sub i64 %1, %2
  %cmp2 = icmp ugt i64 %shr, %sub
  br i1 %cmp2, label %cleanup34, label %if.end4

if.end4:                                          ; preds = %if.end
  %cmp5 = icmp eq i64 %and, 4294967295
  br i1 %cmp5, label %if.then6, label %if.end8

if.then6:                                         ; preds = %if.end4
  %arrayidx7 = getelementptr inbounds i8, ptr %run, i64 184
  %3 = load i64, ptr %arrayidx7, align 8
  br label %if.end8

if.end8:                                          ; preds = %if.then6, %if.end4
  %cpu.0 = phi i64 [ %3, %if.then6 ], [ %and, %if.end4 ]
  %arrayidx9 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %arrayidx9, align 8
  %cmp10.not = icmp ult i64 %cpu.0, %4
  br i1 %cmp10.not, label %if.end12, label %cleanup34

if.end12:                                         ; preds = %if.end8
  %add = add nuw nsw i64 %shr, 8
  %add13 = add i64 %add, %r5
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 96
  %5 = load i64, ptr %arrayidx.i, align 8
  %6 = inttoptr i64 %5 to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 104
  %7 = load i64, ptr %arrayidx1.i, align 8
  %cmp.i = icmp ugt i64 %7, %add13
  %cmp2.i = icmp ult i64 %add13, 1073741824
  %8 = and i1 %cmp2.i, %cmp.i
  br i1 %8, label %while.cond.i.preheader, label %if.end32.i

while.cond.i.preheader:                           ; preds = %if.end12
  %9 = atomicrmw xchg ptr %6, i64 1 acquire, align 8
  %tobool.not.i63.not73 = icmp eq i64 %9, 0
  br i1 %tobool.not.i63.not73, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %while.cond.i.preheader
  %arrayidx.i71 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %10 = atomicrmw xchg ptr %6, i64 1 acquire, align 8
  %tobool.not.i63.not = icmp eq i64 %10, 0
  br i1 %tobool.not.i63.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i63.not74 = phi i1 [ %tobool.not.i63.not73, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i63.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %11 = load atomic i64, ptr %6 monotonic, align 8
  %tobool5.not.i64 = icmp eq i64 %11, 0
  br i1 %tobool5.not.i64, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %12 = load i64, ptr %arrayidx.i71, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = load volatile i8, ptr %13, align 1
  %tobool7.not.i = icmp eq i8 %14, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i65

if.then.i65:                                      ; preds = %while.body6.i
  %arrayidx.i66 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i66, align 8
  br i1 %tobool.not.i63.not74, label %if.end.i, label %ring_take_space.exit

if.end.i:                                         ; preds = %while.cond.i.loopexit, %while.cond.i.preheader, %if.then.i65
  %arrayidx7.i = getelementptr inbounds i8, ptr %6, i64 16
  %15 = load i64, ptr %arrayidx7.i, align 8
  %add1.i = add nuw nsw i64 %add13, 15
  %and.i68 = and i64 %add1.i, 2147483640
  %add.i = add i64 %15, %and.i68
  %add.ptr9.i = getelementptr inbounds i8, ptr %6, i64 8
  %16 = load atomic i64, ptr %add.ptr9.i acquire, align 8
  %sub.i = sub i64 %add.i, %16
  %cmp10.i = icmp ult i64 %sub.i, %7
  br i1 %cmp10.i, label %if.then19.i, label %if.end30.i

if.then19.i:                                      ; preds = %if.end.i
  %sub20.i = add i64 %7, -1
  %and.i = and i64 %15, %sub20.i
  %arrayidx21.i = getelementptr inbounds i8, ptr %0, i64 88
  %17 = load i64, ptr %arrayidx21.i, align 8
  %add22.i = add i64 %17, %and.i
  %18 = inttoptr i64 %add22.i to ptr
  %shr.i = lshr i64 %and.i, 12
  %conv24.i = trunc i64 %shr.i to i32
  %arrayidx25.i = getelementptr inbounds i8, ptr %18, i64 4
  store i32 %conv24.i, ptr %arrayidx25.i, align 4
  %conv26.i = trunc i64 %add13 to i32
  %or.i = or i32 %conv26.i, -2147483648
  store atomic i32 %or.i, ptr %18 monotonic, align 4
  store atomic i64 %add.i, ptr %arrayidx7.i release, align 8
  %add.ptr29.i = getelementptr inbounds i8, ptr %18, i64 8
  %19 = ptrtoint ptr %add.ptr29.i to i64
  br label %if.end30.i

if.end30.i:                                       ; preds = %if.then19.i, %if.end.i
  %at.0.i = phi i64 [ %19, %if.then19.i ], [ 0, %if.end.i ]
  store atomic i64 0, ptr %6 release, align 8
  br label %if.end32.i

if.end32.i:                                       ; preds = %if.end30.i, %if.end12
  %at.1.i = phi i64 [ %at.0.i, %if.end30.i ], [ 0, %if.end12 ]
  %tobool33.not.i = icmp eq i64 %at.1.i, 0
  br i1 %tobool33.not.i, label %if.then43.i, label %ring_take_space.exit

if.then43.i:                                      ; preds = %if.end32.i
  %20 = load i64, ptr %arrayidx.i, align 8
  %21 = inttoptr i64 %20 to ptr
  %add.ptr.i70 = getelementptr inbounds i8, ptr %21, i64 24
  %22 = atomicrmw add ptr %add.ptr.i70, i64 1 monotonic, align 8
  br label %ring_take_space.exit

ring_take_space.exit:                             ; preds = %if.then.i65, %if.end32.i, %if.then43.i
  %retval.0.i = phi i64 [ 0, %if.then.i65 ], [ %at.1.i, %if.then43.i ], [ %at.1.i, %if.end32.i ]
  %tobool.not = icmp eq i64 %retval.0.i, 0
  br i1 %tobool.not, label %cleanup34, label %if.end19

if.end19:                                         ; preds = %ring_take_space.exit
  %23 = inttoptr i64 %retval.0.i to ptr
  store i64 %cpu.0, ptr %23, align 1
  %add21 = add i64 %retval.0.i, 8
  %24 = inttoptr i64 %add21 to ptr
  %25 = inttoptr i64 %r4 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %24, ptr align 1 %25, i64 %r5, i1 false)
  %tobool24.not = icmp ult i64 %r3, 4294967296
  br i1 %tobool24.not, label %if.end33, label %if.then25

if.then25:                                        ; preds = %if.end19
  %add27 = add i64 %add21, %r5
  %26 = inttoptr i64 %add27 to ptr
  %arrayidx29 = getelementptr inbounds i8, ptr %run, i64 96
  %27 = load i64, ptr %arrayidx29, align 8
  %28 = load i64, ptr %arrayidx1, align 8
  %add31 = add i64 %28, %27
  %29 = inttoptr i64 %add31 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %26, ptr align 1 %29, i64 %shr, i1 false)
  br label %if.end33

if.end33:                                         ; preds = %if.then25, %if.end19
  %30 = load i64, ptr %arrayidx.i, align 8
  %31 = inttoptr i64 %30 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %23, i64 -8
  %32 = load i32, ptr %add.ptr.i, align 4
  %and.i58 = and i32 %32, 2147483647
  store atomic i32 %and.i58, ptr %add.ptr.i release, align 4
  %add.ptr2.i = getelementptr inbounds i8, ptr %31, i64 32
  %33 = load atomic i64, ptr %add.ptr2.i monotonic, align 8
  %tobool.not.i = icmp eq i64 %33, 0
  br i1 %tobool.not.i, label %cleanup34, label %if.end.i59

if.end.i59:                                       ; preds = %if.end33
  %add.ptr3.i = getelementptr inbounds i8, ptr %31, i64 16
  %34 = load atomic i64, ptr %add.ptr3.i monotonic, align 8
  %add.ptr5.i = getelementptr inbounds i8, ptr %31, i64 8
  %35 = load atomic i64, ptr %add.ptr5.i monotonic, align 8
  %sub.i60 = sub i64 %34, %35
  %36 = load i64, ptr %arrayidx1.i, align 8
  %div16.i = lshr i64 %36, 1
  %cmp.i62 = icmp ugt i64 %sub.i60, %div16.i
  br i1 %cmp.i62, label %if.then8.i, label %cleanup34

if.then8.i:                                       ; preds = %if.end.i59
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 304
  store i64 1, ptr %arrayidx9.i, align 8
  br label %cleanup34

cleanup34:                                        ; preds = %if.then8.i, %if.end.i59, %if.end33, %ring_take_space.exit, %if.end8, %if.end, %entry
  %retval.1 = phi i64 [ -22, %entry ], [ -14, %if.end ], [ -7, %if.end8 ], [ -28, %ring_take_space.exit ], [ 0, %if.end33 ], [ 0, %if.end.i59 ], [ 0, %if.then8.i ]
  ret i64 %retval.1
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)

define internal i64 @perf_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 0
}

define internal i64 @perf_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}

define internal i64 @perf_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}
