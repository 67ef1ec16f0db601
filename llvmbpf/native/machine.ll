; machine.c, compiled by tools/build_native.py

%struct.time = type { i64, i64 }

define internal i64 @helper_ktime_get_ns(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %now.i = alloca %struct.time, align 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 240
  %0 = load i64, ptr %arrayidx.i, align 8
  %cmp.not.i = icmp eq i64 %0, 0
  br i1 %cmp.not.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %entry
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 248
  %1 = load i64, ptr %arrayidx1.i, align 8
  br label %nanoseconds.exit

if.end.i:                                         ; preds = %entry
  call void @llvm.memset.p0.i64(ptr nonnull align 8 %now.i, i8 0, i64 16, i1 false)
  %call.i = call i32 @clock_gettime(i32 1, ptr nonnull %now.i)
  %2 = load i64, ptr %now.i, align 8
  %mul.i = mul i64 %2, 1000000000
  %nanoseconds.i = getelementptr inbounds i8, ptr %now.i, i64 8
  %3 = load i64, ptr %nanoseconds.i, align 8
  %add.i = add i64 %mul.i, %3
  br label %nanoseconds.exit

nanoseconds.exit:                                 ; preds = %if.then.i, %if.end.i
  %retval.0.i = phi i64 [ %1, %if.then.i ], [ %add.i, %if.end.i ]
  ret i64 %retval.0.i
}

define internal i64 @helper_ktime_get_boot_ns(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %now.i = alloca %struct.time, align 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 240
  %0 = load i64, ptr %arrayidx.i, align 8
  %cmp.not.i = icmp eq i64 %0, 0
  br i1 %cmp.not.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %entry
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 248
  %1 = load i64, ptr %arrayidx1.i, align 8
  br label %nanoseconds.exit

if.end.i:                                         ; preds = %entry
  call void @llvm.memset.p0.i64(ptr nonnull align 8 %now.i, i8 0, i64 16, i1 false)
  %call.i = call i32 @clock_gettime(i32 7, ptr nonnull %now.i)
  %2 = load i64, ptr %now.i, align 8
  %mul.i = mul i64 %2, 1000000000
  %nanoseconds.i = getelementptr inbounds i8, ptr %now.i, i64 8
  %3 = load i64, ptr %nanoseconds.i, align 8
  %add.i = add i64 %mul.i, %3
  br label %nanoseconds.exit

nanoseconds.exit:                                 ; preds = %if.then.i, %if.end.i
  %retval.0.i = phi i64 [ %1, %if.then.i ], [ %add.i, %if.end.i ]
  ret i64 %retval.0.i
}

define internal i64 @helper_ktime_get_coarse_ns(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %now.i = alloca %struct.time, align 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 240
  %0 = load i64, ptr %arrayidx.i, align 8
  %cmp.not.i = icmp eq i64 %0, 0
  br i1 %cmp.not.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %entry
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 248
  %1 = load i64, ptr %arrayidx1.i, align 8
  br label %nanoseconds.exit

if.end.i:                                         ; preds = %entry
  call void @llvm.memset.p0.i64(ptr nonnull align 8 %now.i, i8 0, i64 16, i1 false)
  %call.i = call i32 @clock_gettime(i32 6, ptr nonnull %now.i)
  %2 = load i64, ptr %now.i, align 8
  %mul.i = mul i64 %2, 1000000000
  %nanoseconds.i = getelementptr inbounds i8, ptr %now.i, i64 8
  %3 = load i64, ptr %nanoseconds.i, align 8
  %add.i = add i64 %mul.i, %3
  br label %nanoseconds.exit

nanoseconds.exit:                                 ; preds = %if.then.i, %if.end.i
  %retval.0.i = phi i64 [ %1, %if.then.i ], [ %add.i, %if.end.i ]
  ret i64 %retval.0.i
}

define internal i64 @helper_ktime_get_tai_ns(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %now.i = alloca %struct.time, align 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 240
  %0 = load i64, ptr %arrayidx.i, align 8
  %cmp.not.i = icmp eq i64 %0, 0
  br i1 %cmp.not.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %entry
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 248
  %1 = load i64, ptr %arrayidx1.i, align 8
  br label %nanoseconds.exit

if.end.i:                                         ; preds = %entry
  call void @llvm.memset.p0.i64(ptr nonnull align 8 %now.i, i8 0, i64 16, i1 false)
  %call.i = call i32 @clock_gettime(i32 11, ptr nonnull %now.i)
  %2 = load i64, ptr %now.i, align 8
  %mul.i = mul i64 %2, 1000000000
  %nanoseconds.i = getelementptr inbounds i8, ptr %now.i, i64 8
  %3 = load i64, ptr %nanoseconds.i, align 8
  %add.i = add i64 %mul.i, %3
  br label %nanoseconds.exit

nanoseconds.exit:                                 ; preds = %if.then.i, %if.end.i
  %retval.0.i = phi i64 [ %1, %if.then.i ], [ %add.i, %if.end.i ]
  ret i64 %retval.0.i
}

define internal i64 @helper_jiffies64(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %now.i = alloca %struct.time, align 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 240
  %0 = load i64, ptr %arrayidx.i, align 8
  %cmp.not.i = icmp eq i64 %0, 0
  br i1 %cmp.not.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %entry
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 248
  %1 = load i64, ptr %arrayidx1.i, align 8
  br label %nanoseconds.exit

if.end.i:                                         ; preds = %entry
  call void @llvm.memset.p0.i64(ptr nonnull align 8 %now.i, i8 0, i64 16, i1 false)
  %call.i = call i32 @clock_gettime(i32 1, ptr nonnull %now.i)
  %2 = load i64, ptr %now.i, align 8
  %mul.i = mul i64 %2, 1000000000
  %nanoseconds.i = getelementptr inbounds i8, ptr %now.i, i64 8
  %3 = load i64, ptr %nanoseconds.i, align 8
  %add.i = add i64 %mul.i, %3
  br label %nanoseconds.exit

nanoseconds.exit:                                 ; preds = %if.then.i, %if.end.i
  %retval.0.i = phi i64 [ %1, %if.then.i ], [ %add.i, %if.end.i ]
  %div = udiv i64 %retval.0.i, 4000000
  ret i64 %div
}

define internal i64 @helper_get_prandom_u32(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 256
  %0 = load i64, ptr %arrayidx, align 8
  %add = add i64 %0, -7046029254386353131
  store i64 %add, ptr %arrayidx, align 8
  %shr = lshr i64 %add, 30
  %xor = xor i64 %shr, %add
  %mul = mul i64 %xor, -4658895280553007687
  %shr1 = lshr i64 %mul, 27
  %xor2 = xor i64 %shr1, %mul
  %mul3 = mul i64 %xor2, -7723592293110705685
  %shr4 = lshr i64 %mul3, 31
  %xor5 = xor i64 %shr4, %mul3
  %conv6 = and i64 %xor5, 4294967295
  ret i64 %conv6
}

define internal i64 @helper_get_smp_processor_id(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 184
  %0 = load i64, ptr %arrayidx, align 8
  ret i64 %0
}

define internal i64 @helper_get_numa_node_id(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 0
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)

declare i32 @clock_gettime(i32, ptr)
