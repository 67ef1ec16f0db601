; array.c, compiled by tools/build_native.py

define internal i64 @array_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) alwaysinline {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %1, align 1
  %conv = zext i32 %number.0.copyload.i to i64
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 24
  %2 = load i64, ptr %arrayidx, align 8
  %cmp = icmp ugt i64 %2, %conv
  br i1 %cmp, label %cond.true, label %cond.end

cond.true:                                        ; preds = %entry
  %arrayidx6 = getelementptr inbounds i8, ptr %run, i64 184
  %3 = load i64, ptr %arrayidx6, align 8
  %4 = load i64, ptr %0, align 8
  %5 = add i64 %4, -7
  %or.cond.i = icmp ult i64 %5, -2
  %cmp2.i = icmp ne i64 %4, 10
  %narrow.not = and i1 %cmp2.i, %or.cond.i
  %mul.i = mul i64 %3, %2
  %add.i = select i1 %narrow.not, i64 0, i64 %mul.i
  %index.addr.0.i = add i64 %add.i, %conv
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %6 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %7 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %index.addr.0.i, %7
  %8 = add i64 %mul4.i, %6
  br label %cond.end

cond.end:                                         ; preds = %entry, %cond.true
  %cond = phi i64 [ %8, %cond.true ], [ 0, %entry ]
  ret i64 %cond
}

define internal i64 @array_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %1, align 1
  %2 = load i64, ptr %0, align 8
  switch i64 %2, label %cleanup [
    i64 10, label %lor.lhs.false
    i64 6, label %lor.lhs.false
    i64 5, label %lor.lhs.false
  ]

lor.lhs.false:                                    ; preds = %entry, %entry, %entry
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 48
  %3 = load i64, ptr %arrayidx, align 8
  %cmp.not = icmp ugt i64 %3, %r3
  br i1 %cmp.not, label %lor.lhs.false3, label %cleanup

lor.lhs.false3:                                   ; preds = %lor.lhs.false
  %conv = zext i32 %number.0.copyload.i to i64
  %arrayidx4 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %arrayidx4, align 8
  %cmp5.not = icmp ugt i64 %4, %conv
  br i1 %cmp5.not, label %if.then.i, label %cleanup

if.then.i:                                        ; preds = %lor.lhs.false3
  %mul.i = mul i64 %4, %r3
  %add.i = add i64 %mul.i, %conv
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %5 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %6 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %6, %add.i
  %7 = add i64 %mul4.i, %5
  br label %cleanup

cleanup:                                          ; preds = %entry, %lor.lhs.false, %lor.lhs.false3, %if.then.i
  %retval.0 = phi i64 [ %7, %if.then.i ], [ 0, %lor.lhs.false3 ], [ 0, %lor.lhs.false ], [ 0, %entry ]
  ret i64 %retval.0
}

define internal i64 @array_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 32
  %1 = load i64, ptr %arrayidx, align 8
  %and = and i64 %1, 128
  %tobool.not = icmp eq i64 %and, 0
  br i1 %tobool.not, label %cond.false, label %cond.end

cond.false:                                       ; preds = %entry
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 16
  %2 = load i64, ptr %arrayidx.i, align 8
  %and1.i = and i64 %r4, -5
  %cmp.i = icmp ugt i64 %and1.i, 2
  br i1 %cmp.i, label %cond.end, label %if.end.i

if.end.i:                                         ; preds = %cond.false
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i.i = load i32, ptr %3, align 1
  %conv.i = zext i32 %number.0.copyload.i.i to i64
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %arrayidx2.i, align 8
  %cmp3.not.i = icmp ugt i64 %4, %conv.i
  br i1 %cmp3.not.i, label %if.end6.i, label %cond.end

if.end6.i:                                        ; preds = %if.end.i
  %and7.i = and i64 %r4, 1
  %tobool.not.i = icmp eq i64 %and7.i, 0
  br i1 %tobool.not.i, label %if.end9.i, label %cond.end

if.end9.i:                                        ; preds = %if.end6.i
  %and10.i = and i64 %r4, 4
  %tobool11.not.i = icmp eq i64 %and10.i, 0
  br i1 %tobool11.not.i, label %if.end23.i, label %if.then12.i

if.then12.i:                                      ; preds = %if.end9.i
  %arrayidx13.i = getelementptr inbounds i8, ptr %0, i64 80
  %5 = load i64, ptr %arrayidx13.i, align 8
  %cmp14.i = icmp eq i64 %5, -1
  br i1 %cmp14.i, label %cond.end, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %if.then12.i
  %6 = load i64, ptr %0, align 8
  switch i64 %6, label %value_at.exit87.i [
    i64 10, label %cond.end
    i64 6, label %cond.end
    i64 5, label %cond.end
  ]

value_at.exit87.i:                                ; preds = %lor.lhs.false.i
  %arrayidx1.i83.i = getelementptr inbounds i8, ptr %0, i64 88
  %7 = load i64, ptr %arrayidx1.i83.i, align 8
  %8 = inttoptr i64 %7 to ptr
  %arrayidx3.i84.i = getelementptr inbounds i8, ptr %0, i64 64
  %9 = load i64, ptr %arrayidx3.i84.i, align 8
  %mul4.i85.i = mul i64 %9, %conv.i
  %add.ptr.i86.i = getelementptr inbounds i8, ptr %8, i64 %mul4.i85.i
  %add.ptr.i = getelementptr inbounds i8, ptr %add.ptr.i86.i, i64 %5
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 216
  %10 = load i64, ptr %arrayidx1.i, align 8
  %11 = ptrtoint ptr %add.ptr.i to i64
  %cmp.i4 = icmp eq i64 %10, %11
  br i1 %cmp.i4, label %cond.end, label %while.cond.i.preheader

while.cond.i.preheader:                           ; preds = %value_at.exit87.i
  %12 = atomicrmw xchg ptr %add.ptr.i, i32 1 acquire, align 4
  %tobool3.not.i29 = icmp eq i32 %12, 0
  br i1 %tobool3.not.i29, label %while.end18.i, label %while.cond11.i.preheader.lr.ph

while.cond11.i.preheader.lr.ph:                   ; preds = %while.cond.i.preheader
  %arrayidx.i25 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond11.i.outer

while.cond11.i.outer:                             ; preds = %while.cond11.i.preheader.lr.ph, %may_wait.exit
  %tries.i.1.ph = phi i64 [ 0, %while.cond11.i.preheader.lr.ph ], [ %inc.i, %may_wait.exit ]
  br label %while.cond11.i

while.cond.i.loopexit:                            ; preds = %while.cond11.i
  %13 = atomicrmw xchg ptr %add.ptr.i, i32 1 acquire, align 4
  %tobool3.not.i = icmp eq i32 %13, 0
  br i1 %tobool3.not.i, label %while.end18.i, label %while.cond11.i

while.cond11.i:                                   ; preds = %while.cond11.i.outer, %while.cond.i.loopexit
  %14 = load atomic i32, ptr %add.ptr.i monotonic, align 4
  %tobool13.not.i = icmp eq i32 %14, 0
  br i1 %tobool13.not.i, label %while.cond.i.loopexit, label %while.body14.i

while.body14.i:                                   ; preds = %while.cond11.i
  call void @llvm.x86.sse2.pause()
  %inc.i = add i64 %tries.i.1.ph, 1
  %cmp.i22 = icmp ult i64 %inc.i, 67108864
  br i1 %cmp.i22, label %land.rhs.i, label %may_wait.exit

land.rhs.i:                                       ; preds = %while.body14.i
  %15 = load i64, ptr %arrayidx.i25, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = load volatile i8, ptr %16, align 1
  %tobool.not.i24 = icmp eq i8 %17, 0
  %18 = zext i1 %tobool.not.i24 to i32
  br label %may_wait.exit

may_wait.exit:                                    ; preds = %while.body14.i, %land.rhs.i
  %land.ext.i = phi i32 [ 0, %while.body14.i ], [ %18, %land.rhs.i ]
  %tobool15.not.i = icmp eq i32 %land.ext.i, 0
  br i1 %tobool15.not.i, label %cond.end, label %while.cond11.i.outer

while.end18.i:                                    ; preds = %while.cond.i.loopexit, %while.cond.i.preheader
  %19 = load i64, ptr %arrayidx.i, align 8
  %20 = load i64, ptr %arrayidx13.i, align 8
  %cmp.i8 = icmp eq i64 %20, -1
  br i1 %cmp.i8, label %if.then.i, label %if.end.i9

if.then.i:                                        ; preds = %while.end18.i
  %21 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i86.i, ptr align 1 %21, i64 %19, i1 false)
  br label %copy_value.exit

if.end.i9:                                        ; preds = %while.end18.i
  %add.i10 = add i64 %20, 4
  %22 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i86.i, ptr align 1 %22, i64 %20, i1 false)
  %add.ptr.i11 = getelementptr inbounds i8, ptr %add.ptr.i86.i, i64 %add.i10
  %add3.i = add i64 %add.i10, %r3
  %23 = inttoptr i64 %add3.i to ptr
  %sub.i = sub i64 %19, %add.i10
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i11, ptr align 1 %23, i64 %sub.i, i1 false)
  br label %copy_value.exit

copy_value.exit:                                  ; preds = %if.then.i, %if.end.i9
  store atomic i32 0, ptr %add.ptr.i release, align 4
  br label %cond.end

if.end23.i:                                       ; preds = %if.end9.i
  %arrayidx30.i = getelementptr inbounds i8, ptr %run, i64 184
  %24 = load i64, ptr %arrayidx30.i, align 8
  %25 = load i64, ptr %0, align 8
  %26 = add i64 %25, -7
  %or.cond.i88.i = icmp ult i64 %26, -2
  %cmp2.i89.i = icmp ne i64 %25, 10
  %narrow.not27 = and i1 %cmp2.i89.i, %or.cond.i88.i
  %mul.i68.i = mul i64 %24, %4
  %add.i69.i = select i1 %narrow.not27, i64 0, i64 %mul.i68.i
  %index.addr.0.i70.i = add i64 %add.i69.i, %conv.i
  %arrayidx1.i71.i = getelementptr inbounds i8, ptr %0, i64 88
  %27 = load i64, ptr %arrayidx1.i71.i, align 8
  %28 = inttoptr i64 %27 to ptr
  %arrayidx3.i72.i = getelementptr inbounds i8, ptr %0, i64 64
  %29 = load i64, ptr %arrayidx3.i72.i, align 8
  %mul4.i73.i = mul i64 %index.addr.0.i70.i, %29
  %add.ptr.i74.i = getelementptr inbounds i8, ptr %28, i64 %mul4.i73.i
  %arrayidx1.i13 = getelementptr inbounds i8, ptr %0, i64 80
  %30 = load i64, ptr %arrayidx1.i13, align 8
  %cmp.i14 = icmp eq i64 %30, -1
  br i1 %cmp.i14, label %if.then.i20, label %if.end.i15

if.then.i20:                                      ; preds = %if.end23.i
  %31 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i74.i, ptr align 1 %31, i64 %2, i1 false)
  br label %cond.end

if.end.i15:                                       ; preds = %if.end23.i
  %add.i16 = add i64 %30, 4
  %32 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i74.i, ptr align 1 %32, i64 %30, i1 false)
  %add.ptr.i17 = getelementptr inbounds i8, ptr %add.ptr.i74.i, i64 %add.i16
  %add3.i18 = add i64 %add.i16, %r3
  %33 = inttoptr i64 %add3.i18 to ptr
  %sub.i19 = sub i64 %2, %add.i16
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i17, ptr align 1 %33, i64 %sub.i19, i1 false)
  br label %cond.end

cond.end:                                         ; preds = %may_wait.exit, %lor.lhs.false.i, %lor.lhs.false.i, %lor.lhs.false.i, %if.then12.i, %if.end6.i, %if.end.i, %cond.false, %value_at.exit87.i, %copy_value.exit, %if.then.i20, %if.end.i15, %entry
  %cond = phi i64 [ -1, %entry ], [ -22, %cond.false ], [ -7, %if.end.i ], [ -17, %if.end6.i ], [ -22, %lor.lhs.false.i ], [ -22, %if.then12.i ], [ 0, %copy_value.exit ], [ -16, %value_at.exit87.i ], [ 0, %if.then.i20 ], [ 0, %if.end.i15 ], [ -22, %lor.lhs.false.i ], [ -22, %lor.lhs.false.i ], [ -16, %may_wait.exit ]
  ret i64 %cond
}

define internal i64 @array_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 16
  %1 = load i64, ptr %arrayidx.i, align 8
  %add.i = add i64 %1, 7
  %and.i = and i64 %add.i, -8
  %and1.i = and i64 %r4, -5
  %cmp.i = icmp ugt i64 %and1.i, 2
  br i1 %cmp.i, label %array_put.exit, label %if.end.i

if.end.i:                                         ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i.i = load i32, ptr %2, align 1
  %conv.i = zext i32 %number.0.copyload.i.i to i64
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 24
  %3 = load i64, ptr %arrayidx2.i, align 8
  %cmp3.not.i = icmp ugt i64 %3, %conv.i
  br i1 %cmp3.not.i, label %if.end6.i, label %array_put.exit

if.end6.i:                                        ; preds = %if.end.i
  %and7.i = and i64 %r4, 1
  %tobool.not.i = icmp eq i64 %and7.i, 0
  br i1 %tobool.not.i, label %if.end9.i, label %array_put.exit

if.end9.i:                                        ; preds = %if.end6.i
  %and10.i = and i64 %r4, 4
  %tobool11.not.i = icmp eq i64 %and10.i, 0
  br i1 %tobool11.not.i, label %if.end23.i, label %if.then12.i

if.then12.i:                                      ; preds = %if.end9.i
  %arrayidx13.i = getelementptr inbounds i8, ptr %0, i64 80
  %4 = load i64, ptr %arrayidx13.i, align 8
  %cmp14.i = icmp eq i64 %4, -1
  br i1 %cmp14.i, label %array_put.exit, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %if.then12.i
  %5 = load i64, ptr %0, align 8
  switch i64 %5, label %value_at.exit87.i [
    i64 10, label %array_put.exit
    i64 6, label %array_put.exit
    i64 5, label %array_put.exit
  ]

value_at.exit87.i:                                ; preds = %lor.lhs.false.i
  %arrayidx1.i83.i = getelementptr inbounds i8, ptr %0, i64 88
  %6 = load i64, ptr %arrayidx1.i83.i, align 8
  %7 = inttoptr i64 %6 to ptr
  %arrayidx3.i84.i = getelementptr inbounds i8, ptr %0, i64 64
  %8 = load i64, ptr %arrayidx3.i84.i, align 8
  %mul4.i85.i = mul i64 %8, %conv.i
  %add.ptr.i86.i = getelementptr inbounds i8, ptr %7, i64 %mul4.i85.i
  %add.ptr.i = getelementptr inbounds i8, ptr %add.ptr.i86.i, i64 %4
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 216
  %9 = load i64, ptr %arrayidx1.i, align 8
  %10 = ptrtoint ptr %add.ptr.i to i64
  %cmp.i3 = icmp eq i64 %9, %10
  br i1 %cmp.i3, label %array_put.exit, label %while.cond.i.preheader

while.cond.i.preheader:                           ; preds = %value_at.exit87.i
  %11 = atomicrmw xchg ptr %add.ptr.i, i32 1 acquire, align 4
  %tobool3.not.i41 = icmp eq i32 %11, 0
  br i1 %tobool3.not.i41, label %while.end18.i, label %while.cond11.i.preheader.lr.ph

while.cond11.i.preheader.lr.ph:                   ; preds = %while.cond.i.preheader
  %arrayidx.i35 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond11.i.outer

while.cond11.i.outer:                             ; preds = %while.cond11.i.preheader.lr.ph, %may_wait.exit
  %tries.i.1.ph = phi i64 [ 0, %while.cond11.i.preheader.lr.ph ], [ %inc.i31, %may_wait.exit ]
  br label %while.cond11.i

while.cond.i.loopexit:                            ; preds = %while.cond11.i
  %12 = atomicrmw xchg ptr %add.ptr.i, i32 1 acquire, align 4
  %tobool3.not.i = icmp eq i32 %12, 0
  br i1 %tobool3.not.i, label %while.end18.i, label %while.cond11.i

while.cond11.i:                                   ; preds = %while.cond11.i.outer, %while.cond.i.loopexit
  %13 = load atomic i32, ptr %add.ptr.i monotonic, align 4
  %tobool13.not.i = icmp eq i32 %13, 0
  br i1 %tobool13.not.i, label %while.cond.i.loopexit, label %while.body14.i

while.body14.i:                                   ; preds = %while.cond11.i
  call void @llvm.x86.sse2.pause()
  %inc.i31 = add i64 %tries.i.1.ph, 1
  %cmp.i32 = icmp ult i64 %inc.i31, 67108864
  br i1 %cmp.i32, label %land.rhs.i, label %may_wait.exit

land.rhs.i:                                       ; preds = %while.body14.i
  %14 = load i64, ptr %arrayidx.i35, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = load volatile i8, ptr %15, align 1
  %tobool.not.i34 = icmp eq i8 %16, 0
  %17 = zext i1 %tobool.not.i34 to i32
  br label %may_wait.exit

may_wait.exit:                                    ; preds = %while.body14.i, %land.rhs.i
  %land.ext.i = phi i32 [ 0, %while.body14.i ], [ %17, %land.rhs.i ]
  %tobool15.not.i = icmp eq i32 %land.ext.i, 0
  br i1 %tobool15.not.i, label %array_put.exit, label %while.cond11.i.outer

while.end18.i:                                    ; preds = %while.cond.i.loopexit, %while.cond.i.preheader
  %18 = load i64, ptr %arrayidx.i, align 8
  %19 = load i64, ptr %arrayidx13.i, align 8
  %cmp.i7 = icmp eq i64 %19, -1
  br i1 %cmp.i7, label %if.then.i, label %if.end.i8

if.then.i:                                        ; preds = %while.end18.i
  %20 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i86.i, ptr align 1 %20, i64 %18, i1 false)
  br label %copy_value.exit

if.end.i8:                                        ; preds = %while.end18.i
  %add.i9 = add i64 %19, 4
  %21 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i86.i, ptr align 1 %21, i64 %19, i1 false)
  %add.ptr.i10 = getelementptr inbounds i8, ptr %add.ptr.i86.i, i64 %add.i9
  %add3.i = add i64 %add.i9, %r3
  %22 = inttoptr i64 %add3.i to ptr
  %sub.i = sub i64 %18, %add.i9
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i10, ptr align 1 %22, i64 %sub.i, i1 false)
  br label %copy_value.exit

copy_value.exit:                                  ; preds = %if.then.i, %if.end.i8
  store atomic i32 0, ptr %add.ptr.i release, align 4
  br label %array_put.exit

if.end23.i:                                       ; preds = %if.end9.i
  %23 = load i64, ptr %0, align 8
  switch i64 %23, label %if.then28.i [
    i64 10, label %for.cond.i.preheader
    i64 6, label %for.cond.i.preheader
    i64 5, label %for.cond.i.preheader
  ]

for.cond.i.preheader:                             ; preds = %if.end23.i, %if.end23.i, %if.end23.i
  %arrayidx34.i = getelementptr inbounds i8, ptr %0, i64 48
  %24 = load i64, ptr %arrayidx34.i, align 8
  %cmp35.i43.not = icmp eq i64 %24, 0
  br i1 %cmp35.i43.not, label %array_put.exit, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %for.cond.i.preheader
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx1.i22 = getelementptr inbounds i8, ptr %0, i64 80
  br label %for.body.i

if.then28.i:                                      ; preds = %if.end23.i
  %arrayidx1.i71.i = getelementptr inbounds i8, ptr %0, i64 88
  %25 = load i64, ptr %arrayidx1.i71.i, align 8
  %26 = inttoptr i64 %25 to ptr
  %arrayidx3.i72.i = getelementptr inbounds i8, ptr %0, i64 64
  %27 = load i64, ptr %arrayidx3.i72.i, align 8
  %mul4.i73.i = mul i64 %27, %conv.i
  %add.ptr.i74.i = getelementptr inbounds i8, ptr %26, i64 %mul4.i73.i
  %arrayidx1.i12 = getelementptr inbounds i8, ptr %0, i64 80
  %28 = load i64, ptr %arrayidx1.i12, align 8
  %cmp.i13 = icmp eq i64 %28, -1
  br i1 %cmp.i13, label %if.then.i19, label %if.end.i14

if.then.i19:                                      ; preds = %if.then28.i
  %29 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i74.i, ptr align 1 %29, i64 %1, i1 false)
  br label %array_put.exit

if.end.i14:                                       ; preds = %if.then28.i
  %add.i15 = add i64 %28, 4
  %30 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i74.i, ptr align 1 %30, i64 %28, i1 false)
  %add.ptr.i16 = getelementptr inbounds i8, ptr %add.ptr.i74.i, i64 %add.i15
  %add3.i17 = add i64 %add.i15, %r3
  %31 = inttoptr i64 %add3.i17 to ptr
  %sub.i18 = sub i64 %1, %add.i15
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i16, ptr align 1 %31, i64 %sub.i18, i1 false)
  br label %array_put.exit

for.body.i:                                       ; preds = %for.body.i.lr.ph, %copy_value.exit30
  %cpu.0.i44 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %copy_value.exit30 ]
  %32 = load i64, ptr %0, align 8
  switch i64 %32, label %value_at.exit.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %33 = load i64, ptr %arrayidx2.i, align 8
  %mul.i.i = mul i64 %33, %cpu.0.i44
  %add.i.i = add i64 %mul.i.i, %conv.i
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i, %if.then.i.i
  %index.addr.0.i.i = phi i64 [ %add.i.i, %if.then.i.i ], [ %conv.i, %for.body.i ]
  %34 = load i64, ptr %arrayidx1.i.i, align 8
  %35 = inttoptr i64 %34 to ptr
  %36 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %36, %index.addr.0.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %35, i64 %mul4.i.i
  %mul.i = mul i64 %cpu.0.i44, %and.i
  %add39.i = add i64 %mul.i, %r3
  %37 = load i64, ptr %arrayidx.i, align 8
  %38 = load i64, ptr %arrayidx1.i22, align 8
  %cmp.i23 = icmp eq i64 %38, -1
  br i1 %cmp.i23, label %if.then.i29, label %if.end.i24

if.then.i29:                                      ; preds = %value_at.exit.i
  %39 = inttoptr i64 %add39.i to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i, ptr align 1 %39, i64 %37, i1 false)
  br label %copy_value.exit30

if.end.i24:                                       ; preds = %value_at.exit.i
  %add.i25 = add i64 %38, 4
  %40 = inttoptr i64 %add39.i to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i, ptr align 1 %40, i64 %38, i1 false)
  %add.ptr.i26 = getelementptr inbounds i8, ptr %add.ptr.i.i, i64 %add.i25
  %add3.i27 = add i64 %add.i25, %add39.i
  %41 = inttoptr i64 %add3.i27 to ptr
  %sub.i28 = sub i64 %37, %add.i25
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i26, ptr align 1 %41, i64 %sub.i28, i1 false)
  br label %copy_value.exit30

copy_value.exit30:                                ; preds = %if.then.i29, %if.end.i24
  %inc.i = add nuw i64 %cpu.0.i44, 1
  %42 = load i64, ptr %arrayidx34.i, align 8
  %cmp35.i = icmp ult i64 %inc.i, %42
  br i1 %cmp35.i, label %for.body.i, label %array_put.exit

array_put.exit:                                   ; preds = %may_wait.exit, %copy_value.exit30, %for.cond.i.preheader, %lor.lhs.false.i, %lor.lhs.false.i, %lor.lhs.false.i, %if.end.i14, %if.then.i19, %copy_value.exit, %value_at.exit87.i, %entry, %if.end.i, %if.end6.i, %if.then12.i
  %retval.0.i = phi i64 [ -22, %entry ], [ -7, %if.end.i ], [ -17, %if.end6.i ], [ -22, %lor.lhs.false.i ], [ -22, %if.then12.i ], [ 0, %copy_value.exit ], [ -16, %value_at.exit87.i ], [ 0, %if.then.i19 ], [ 0, %if.end.i14 ], [ -22, %lor.lhs.false.i ], [ -22, %lor.lhs.false.i ], [ 0, %for.cond.i.preheader ], [ 0, %copy_value.exit30 ], [ -16, %may_wait.exit ]
  ret i64 %retval.0.i
}

define internal i64 @array_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}

define internal i64 @array_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 24
  %1 = load i64, ptr %arrayidx, align 8
  %cmp.not = icmp ugt i64 %1, %r2
  br i1 %cmp.not, label %if.end, label %cleanup

if.end:                                           ; preds = %entry
  %conv = trunc i64 %r2 to i32
  %2 = inttoptr i64 %r3 to ptr
  store i32 %conv, ptr %2, align 1
  %3 = load i64, ptr %0, align 8
  switch i64 %3, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %if.end, %if.end, %if.end
  %arrayidx1 = getelementptr inbounds i8, ptr %run, i64 184
  %4 = load i64, ptr %arrayidx1, align 8
  %5 = load i64, ptr %arrayidx, align 8
  %mul.i = mul i64 %5, %4
  %add.i = add i64 %mul.i, %r2
  br label %value_at.exit

value_at.exit:                                    ; preds = %if.end, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %r2, %if.end ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %6 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %7 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %7, %index.addr.0.i
  %8 = add i64 %mul4.i, %6
  %arrayidx3 = getelementptr inbounds i8, ptr %run, i64 320
  store i64 %8, ptr %arrayidx3, align 8
  %add = add i64 %r2, 1
  br label %cleanup

cleanup:                                          ; preds = %entry, %value_at.exit
  %retval.0 = phi i64 [ %add, %value_at.exit ], [ 0, %entry ]
  ret i64 %retval.0
}

declare void @llvm.x86.sse2.pause()

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1 immarg)
