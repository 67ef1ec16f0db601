; array.c, compiled by tools/build_native.py

define internal i64 @array_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
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
  %conv = zext i32 %number.0.copyload.i to i64
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 24
  %2 = load i64, ptr %arrayidx, align 8
  %cmp = icmp ugt i64 %2, %conv
  br i1 %cmp, label %land.lhs.true, label %cond.end

land.lhs.true:                                    ; preds = %entry
  %arrayidx3 = getelementptr inbounds i8, ptr %0, i64 48
  %3 = load i64, ptr %arrayidx3, align 8
  %cmp4 = icmp ugt i64 %3, %r3
  br i1 %cmp4, label %cond.true, label %cond.end

cond.true:                                        ; preds = %land.lhs.true
  %4 = load i64, ptr %0, align 8
  %5 = add i64 %4, -7
  %or.cond.i = icmp ult i64 %5, -2
  %cmp2.i = icmp ne i64 %4, 10
  %narrow.not = and i1 %cmp2.i, %or.cond.i
  %mul.i = mul i64 %2, %r3
  %add.i = select i1 %narrow.not, i64 0, i64 %mul.i
  %index.addr.0.i = add i64 %add.i, %conv
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %6 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %7 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %index.addr.0.i, %7
  %8 = add i64 %mul4.i, %6
  br label %cond.end

cond.end:                                         ; preds = %entry, %land.lhs.true, %cond.true
  %cond = phi i64 [ %8, %cond.true ], [ 0, %land.lhs.true ], [ 0, %entry ]
  ret i64 %cond
}

define internal i64 @array_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  switch i64 %r4, label %if.then [
    i64 4, label %if.end
    i64 2, label %if.end
    i64 0, label %if.end
  ]

if.then:                                          ; preds = %entry
  %cmp2 = icmp eq i64 %r4, 1
  %cond = select i1 %cmp2, i64 -17, i64 -22
  br label %cleanup

if.end:                                           ; preds = %entry, %entry, %entry
  %1 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %1, align 1
  %conv = zext i32 %number.0.copyload.i to i64
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 24
  %2 = load i64, ptr %arrayidx, align 8
  %cmp3.not = icmp ugt i64 %2, %conv
  br i1 %cmp3.not, label %if.end6, label %cleanup

if.end6:                                          ; preds = %if.end
  %arrayidx8 = getelementptr inbounds i8, ptr %run, i64 184
  %3 = load i64, ptr %arrayidx8, align 8
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
  %7 = inttoptr i64 %6 to ptr
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %8 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %index.addr.0.i, %8
  %add.ptr.i = getelementptr inbounds i8, ptr %7, i64 %mul4.i
  %9 = inttoptr i64 %r3 to ptr
  %arrayidx11 = getelementptr inbounds i8, ptr %0, i64 16
  %10 = load i64, ptr %arrayidx11, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %9, i64 %10, i1 false)
  br label %cleanup

cleanup:                                          ; preds = %if.end, %if.end6, %if.then
  %retval.0 = phi i64 [ %cond, %if.then ], [ 0, %if.end6 ], [ -7, %if.end ]
  ret i64 %retval.0
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly, ptr noalias readonly, i64, i1 immarg)

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
