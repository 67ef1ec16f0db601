; trie.c, compiled by tools/build_native.py

%struct.trie_key = type { i32, [256 x i8] }

define internal i64 @trie_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %bits.i = alloca i64, align 8
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i2 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i2, align 8
  %2 = inttoptr i64 %1 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %2, i64 8
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i = zext i32 %number.0.copyload.i to i64
  %arrayidx.i1 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i64, ptr %arrayidx.i1, align 8
  %sub.i = shl i64 %4, 3
  %mul.i = add i64 %sub.i, -32
  %cmp.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp.i, label %trie_find.exit, label %for.cond.i.preheader

for.cond.i.preheader:                             ; preds = %entry
  %add.i = add i64 %r2, 4
  %5 = inttoptr i64 %add.i to ptr
  %arrayidx.i29 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx.i3 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 64
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  br label %for.cond.i

for.cond.i:                                       ; preds = %for.cond.i.preheader, %cleanup.i
  %retval.0.i = phi i64 [ %retval.1.i, %cleanup.i ], [ undef, %for.cond.i.preheader ]
  %6 = load atomic i64, ptr %add.ptr.i acquire, align 8
  %7 = load i64, ptr %arrayidx.i2, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i6 = getelementptr inbounds i8, ptr %8, i64 16
  %9 = load atomic i64, ptr %add.ptr.i6 acquire, align 8
  %10 = load i64, ptr %arrayidx.i1, align 8
  %sub.i.i = add i64 %10, -4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %bits.i)
  store i64 0, ptr %bits.i, align 8
  %cmp.i7 = icmp ult i64 %sub.i.i, 9
  br i1 %cmp.i7, label %if.then.i, label %if.end.i

if.then.i:                                        ; preds = %for.cond.i
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %bits.i, ptr align 1 %5, i64 %sub.i.i, i1 false)
  %bits.i.0.bits.i.0.bits.i.0.bits.0..i = load i64, ptr %bits.i, align 8
  %11 = call i64 @llvm.bswap.i64(i64 %bits.i.0.bits.i.0.bits.i.0.bits.0..i)
  store i64 %11, ptr %bits.i, align 8
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i, %for.cond.i
  %mul42.i = shl i64 %sub.i.i, 3
  br label %while.cond.i

while.cond.i:                                     ; preds = %cleanup.i11, %if.end.i
  %link.0.i = phi i64 [ %9, %if.end.i ], [ %link.1.i, %cleanup.i11 ]
  %found.0.i = phi i64 [ 0, %if.end.i ], [ %found.2.i, %cleanup.i11 ]
  %tobool.not.i8 = icmp eq i64 %link.0.i, 0
  br i1 %tobool.not.i8, label %trie_walk.exit, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i
  %sub.i.i15 = add i64 %link.0.i, 4294967295
  %conv1.i.i = and i64 %sub.i.i15, 4294967295
  %12 = load i64, ptr %arrayidx.i2, align 8
  %add.i.i = add i64 %12, 128
  %13 = load i64, ptr %arrayidx.i1, align 8
  %add1.i = add i64 %13, 23
  %and.i36 = and i64 %add1.i, -8
  %mul.i.i = mul i64 %and.i36, %conv1.i.i
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %14 = inttoptr i64 %add1.i.i to ptr
  %shr.i = lshr i64 %link.0.i, 32
  %cmp4.i = icmp ugt i64 %shr.i, %conv.i
  br i1 %cmp4.i, label %cleanup.i11, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %while.body.i
  %data5.i = getelementptr inbounds i8, ptr %14, i64 20
  br label %for.cond.i17

for.cond.i17:                                     ; preds = %for.body.i, %lor.lhs.false.i
  %i.0.i = phi i64 [ 0, %lor.lhs.false.i ], [ %add.i18, %for.body.i ]
  %add.i18 = add i64 %i.0.i, 8
  %cmp.not.i = icmp ugt i64 %add.i18, %sub.i.i
  br i1 %cmp.not.i, label %for.end.i, label %for.body.i

for.body.i:                                       ; preds = %for.cond.i17
  %add.ptr.i19 = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i
  %long_a.0.copyload.i = load i64, ptr %add.ptr.i19, align 1
  %add.ptr1.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %long_b.0.copyload.i = load i64, ptr %add.ptr1.i, align 1
  %cmp2.not.i = icmp eq i64 %long_a.0.copyload.i, %long_b.0.copyload.i
  br i1 %cmp2.not.i, label %for.cond.i17, label %if.then.i20

if.then.i20:                                      ; preds = %for.body.i
  %mul.i21 = shl i64 %i.0.i, 3
  %xor.i = xor i64 %long_b.0.copyload.i, %long_a.0.copyload.i
  %15 = call i64 @llvm.bswap.i64(i64 %xor.i)
  %16 = call i64 @llvm.ctlz.i64(i64 %15, i1 true)
  %add3.i = or i64 %16, %mul.i21
  br label %common_bits.exit

for.end.i:                                        ; preds = %for.cond.i17
  %add5.i = or i64 %i.0.i, 4
  %cmp6.not.i = icmp ugt i64 %add5.i, %sub.i.i
  br i1 %cmp6.not.i, label %if.end20.i, label %if.then8.i

if.then8.i:                                       ; preds = %for.end.i
  %add.ptr9.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i
  %short_a.0.copyload.i = load i32, ptr %add.ptr9.i, align 1
  %add.ptr10.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %short_b.0.copyload.i = load i32, ptr %add.ptr10.i, align 1
  %cmp11.not.i = icmp eq i32 %short_a.0.copyload.i, %short_b.0.copyload.i
  br i1 %cmp11.not.i, label %if.end20.i, label %if.then13.i

if.then13.i:                                      ; preds = %if.then8.i
  %mul14.i = shl i64 %i.0.i, 3
  %xor15.i = xor i32 %short_b.0.copyload.i, %short_a.0.copyload.i
  %17 = call i32 @llvm.bswap.i32(i32 %xor15.i)
  %18 = call i32 @llvm.ctlz.i32(i32 %17, i1 true)
  %conv16.i = zext i32 %18 to i64
  %add17.i = or i64 %mul14.i, %conv16.i
  br label %common_bits.exit

if.end20.i:                                       ; preds = %if.then8.i, %for.end.i
  %i.1.i = phi i64 [ %i.0.i, %for.end.i ], [ %add5.i, %if.then8.i ]
  %cmp22.i40 = icmp ult i64 %i.1.i, %sub.i.i
  br i1 %cmp22.i40, label %for.body24.i, label %common_bits.exit

for.body24.i:                                     ; preds = %if.end20.i, %for.inc40.i
  %i.2.i41 = phi i64 [ %inc.i, %for.inc40.i ], [ %i.1.i, %if.end20.i ]
  %arrayidx.i24 = getelementptr inbounds i8, ptr %data5.i, i64 %i.2.i41
  %19 = load i8, ptr %arrayidx.i24, align 1
  %arrayidx26.i = getelementptr inbounds i8, ptr %5, i64 %i.2.i41
  %20 = load i8, ptr %arrayidx26.i, align 1
  %cmp28.not.i = icmp eq i8 %19, %20
  br i1 %cmp28.not.i, label %for.inc40.i, label %if.then30.i

if.then30.i:                                      ; preds = %for.body24.i
  %mul31.i = shl i64 %i.2.i41, 3
  %xor3676.i = xor i8 %20, %19
  %xor36.i = zext i8 %xor3676.i to i32
  %21 = call i32 @llvm.ctlz.i32(i32 %xor36.i, i1 true)
  %conv37.i = zext i32 %21 to i64
  %add38.i = add i64 %mul31.i, -24
  %sub.i25 = add i64 %add38.i, %conv37.i
  br label %common_bits.exit

for.inc40.i:                                      ; preds = %for.body24.i
  %inc.i = add nuw i64 %i.2.i41, 1
  %exitcond.not = icmp eq i64 %inc.i, %sub.i.i
  br i1 %exitcond.not, label %common_bits.exit, label %for.body24.i

common_bits.exit:                                 ; preds = %for.inc40.i, %if.end20.i, %if.then.i20, %if.then13.i, %if.then30.i
  %retval.0.i23 = phi i64 [ %add3.i, %if.then.i20 ], [ %add17.i, %if.then13.i ], [ %sub.i25, %if.then30.i ], [ %mul42.i, %if.end20.i ], [ %mul42.i, %for.inc40.i ]
  %cmp7.i = icmp ult i64 %retval.0.i23, %shr.i
  br i1 %cmp7.i, label %cleanup.i11, label %land.rhs.i

land.rhs.i:                                       ; preds = %common_bits.exit
  %22 = load i64, ptr %arrayidx.i29, align 8
  %cmp.i30.not = icmp ult i64 %conv1.i.i, %22
  %found.1.i = select i1 %cmp.i30.not, i64 %link.0.i, i64 %found.0.i
  %cmp17.i = icmp eq i64 %shr.i, %conv.i
  br i1 %cmp17.i, label %cleanup.i11, label %if.end19.i

if.end19.i:                                       ; preds = %land.rhs.i
  br i1 %cmp.i7, label %cond.true.i12, label %cond.false.i

cond.true.i12:                                    ; preds = %if.end19.i
  %bits.i.0.bits.i.0.bits.i.0.bits.0.37.i = load i64, ptr %bits.i, align 8
  %sub.i13 = sub nsw i64 63, %shr.i
  %shr22.i = lshr i64 %bits.i.0.bits.i.0.bits.i.0.bits.0.37.i, %sub.i13
  %and.i = and i64 %shr22.i, 1
  br label %cond.end.i

cond.false.i:                                     ; preds = %if.end19.i
  %shr.i31 = lshr i64 %link.0.i, 35
  %arrayidx.i32 = getelementptr inbounds i8, ptr %5, i64 %shr.i31
  %23 = load i8, ptr %arrayidx.i32, align 1
  %conv.i33 = zext i8 %23 to i32
  %24 = trunc i64 %shr.i to i32
  %25 = and i32 %24, 7
  %sh_prom.i = xor i32 %25, 7
  %shr1.i = lshr i32 %conv.i33, %sh_prom.i
  %and2.i = and i32 %shr1.i, 1
  %conv.i10 = zext i32 %and2.i to i64
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.false.i, %cond.true.i12
  %cond.i = phi i64 [ %and.i, %cond.true.i12 ], [ %conv.i10, %cond.false.i ]
  %add.ptr24.i = getelementptr inbounds i64, ptr %14, i64 %cond.i
  %26 = load atomic i64, ptr %add.ptr24.i acquire, align 8
  br label %cleanup.i11

cleanup.i11:                                      ; preds = %cond.end.i, %land.rhs.i, %common_bits.exit, %while.body.i
  %link.1.i = phi i64 [ %26, %cond.end.i ], [ %link.0.i, %common_bits.exit ], [ %link.0.i, %while.body.i ], [ %link.0.i, %land.rhs.i ]
  %found.2.i = phi i64 [ %found.1.i, %cond.end.i ], [ %found.0.i, %common_bits.exit ], [ %found.0.i, %while.body.i ], [ %found.1.i, %land.rhs.i ]
  %switch.i = phi i1 [ true, %cond.end.i ], [ false, %common_bits.exit ], [ false, %while.body.i ], [ false, %land.rhs.i ]
  br i1 %switch.i, label %while.cond.i, label %trie_walk.exit

trie_walk.exit:                                   ; preds = %while.cond.i, %cleanup.i11
  %found.3.i = phi i64 [ %found.2.i, %cleanup.i11 ], [ %found.0.i, %while.cond.i ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %bits.i)
  fence acquire
  %27 = load atomic i64, ptr %add.ptr.i monotonic, align 8
  %cmp8.i = icmp eq i64 %27, %6
  br i1 %cmp8.i, label %if.then12.i, label %if.end16.i

if.then12.i:                                      ; preds = %trie_walk.exit
  %tobool13.not.i = icmp eq i64 %found.3.i, 0
  br i1 %tobool13.not.i, label %cleanup.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.then12.i
  %sub.i14 = add i64 %found.3.i, 4294967295
  %conv1.i = and i64 %sub.i14, 4294967295
  %28 = load i64, ptr %arrayidx1.i, align 8
  %29 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %29, %conv1.i
  %30 = add i64 %mul4.i, %28
  br label %cleanup.i

if.end16.i:                                       ; preds = %trie_walk.exit
  %31 = load i64, ptr %arrayidx.i3, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = load volatile i8, ptr %32, align 1
  %tobool18.not.i = icmp eq i8 %33, 0
  br i1 %tobool18.not.i, label %cleanup.i, label %if.then19.i

if.then19.i:                                      ; preds = %if.end16.i
  store i64 8, ptr %arrayidx.i, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.then19.i, %if.end16.i, %cond.true.i, %if.then12.i
  %cond25.i = phi i1 [ false, %if.then19.i ], [ false, %if.then12.i ], [ false, %cond.true.i ], [ true, %if.end16.i ]
  %retval.1.i = phi i64 [ 0, %if.then19.i ], [ 0, %if.then12.i ], [ %30, %cond.true.i ], [ %retval.0.i, %if.end16.i ]
  br i1 %cond25.i, label %for.cond.i, label %trie_find.exit

trie_find.exit:                                   ; preds = %cleanup.i, %entry
  %retval.2.i = phi i64 [ 0, %entry ], [ %retval.1.i, %cleanup.i ]
  ret i64 %retval.2.i
}

define internal i64 @trie_exact(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %bits.i = alloca i64, align 8
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i2 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i2, align 8
  %2 = inttoptr i64 %1 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %2, i64 8
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i = zext i32 %number.0.copyload.i to i64
  %arrayidx.i1 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i64, ptr %arrayidx.i1, align 8
  %sub.i = shl i64 %4, 3
  %mul.i = add i64 %sub.i, -32
  %cmp.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp.i, label %trie_find.exit, label %for.cond.i.preheader

for.cond.i.preheader:                             ; preds = %entry
  %add.i = add i64 %r2, 4
  %5 = inttoptr i64 %add.i to ptr
  %arrayidx.i29 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx.i3 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 64
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  br label %for.cond.i

for.cond.i:                                       ; preds = %for.cond.i.preheader, %cleanup.i
  %retval.0.i = phi i64 [ %retval.1.i, %cleanup.i ], [ undef, %for.cond.i.preheader ]
  %6 = load atomic i64, ptr %add.ptr.i acquire, align 8
  %7 = load i64, ptr %arrayidx.i2, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i6 = getelementptr inbounds i8, ptr %8, i64 16
  %9 = load atomic i64, ptr %add.ptr.i6 acquire, align 8
  %10 = load i64, ptr %arrayidx.i1, align 8
  %sub.i.i = add i64 %10, -4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %bits.i)
  store i64 0, ptr %bits.i, align 8
  %cmp.i7 = icmp ult i64 %sub.i.i, 9
  br i1 %cmp.i7, label %if.then.i, label %if.end.i

if.then.i:                                        ; preds = %for.cond.i
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %bits.i, ptr align 1 %5, i64 %sub.i.i, i1 false)
  %bits.i.0.bits.i.0.bits.i.0.bits.0..i = load i64, ptr %bits.i, align 8
  %11 = call i64 @llvm.bswap.i64(i64 %bits.i.0.bits.i.0.bits.i.0.bits.0..i)
  store i64 %11, ptr %bits.i, align 8
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i, %for.cond.i
  %mul42.i = shl i64 %sub.i.i, 3
  br label %while.cond.i

while.cond.i:                                     ; preds = %cleanup.i11, %if.end.i
  %link.0.i = phi i64 [ %9, %if.end.i ], [ %link.1.i, %cleanup.i11 ]
  %found.0.i = phi i64 [ 0, %if.end.i ], [ %found.2.i, %cleanup.i11 ]
  %tobool.not.i8 = icmp eq i64 %link.0.i, 0
  br i1 %tobool.not.i8, label %trie_walk.exit, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i
  %sub.i.i15 = add i64 %link.0.i, 4294967295
  %conv1.i.i = and i64 %sub.i.i15, 4294967295
  %12 = load i64, ptr %arrayidx.i2, align 8
  %add.i.i = add i64 %12, 128
  %13 = load i64, ptr %arrayidx.i1, align 8
  %add1.i = add i64 %13, 23
  %and.i36 = and i64 %add1.i, -8
  %mul.i.i = mul i64 %and.i36, %conv1.i.i
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %14 = inttoptr i64 %add1.i.i to ptr
  %shr.i = lshr i64 %link.0.i, 32
  %cmp4.i = icmp ugt i64 %shr.i, %conv.i
  br i1 %cmp4.i, label %cleanup.i11, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %while.body.i
  %data5.i = getelementptr inbounds i8, ptr %14, i64 20
  br label %for.cond.i17

for.cond.i17:                                     ; preds = %for.body.i, %lor.lhs.false.i
  %i.0.i = phi i64 [ 0, %lor.lhs.false.i ], [ %add.i18, %for.body.i ]
  %add.i18 = add i64 %i.0.i, 8
  %cmp.not.i = icmp ugt i64 %add.i18, %sub.i.i
  br i1 %cmp.not.i, label %for.end.i, label %for.body.i

for.body.i:                                       ; preds = %for.cond.i17
  %add.ptr.i19 = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i
  %long_a.0.copyload.i = load i64, ptr %add.ptr.i19, align 1
  %add.ptr1.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %long_b.0.copyload.i = load i64, ptr %add.ptr1.i, align 1
  %cmp2.not.i = icmp eq i64 %long_a.0.copyload.i, %long_b.0.copyload.i
  br i1 %cmp2.not.i, label %for.cond.i17, label %if.then.i20

if.then.i20:                                      ; preds = %for.body.i
  %mul.i21 = shl i64 %i.0.i, 3
  %xor.i = xor i64 %long_b.0.copyload.i, %long_a.0.copyload.i
  %15 = call i64 @llvm.bswap.i64(i64 %xor.i)
  %16 = call i64 @llvm.ctlz.i64(i64 %15, i1 true)
  %add3.i = or i64 %16, %mul.i21
  br label %common_bits.exit

for.end.i:                                        ; preds = %for.cond.i17
  %add5.i = or i64 %i.0.i, 4
  %cmp6.not.i = icmp ugt i64 %add5.i, %sub.i.i
  br i1 %cmp6.not.i, label %if.end20.i, label %if.then8.i

if.then8.i:                                       ; preds = %for.end.i
  %add.ptr9.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i
  %short_a.0.copyload.i = load i32, ptr %add.ptr9.i, align 1
  %add.ptr10.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %short_b.0.copyload.i = load i32, ptr %add.ptr10.i, align 1
  %cmp11.not.i = icmp eq i32 %short_a.0.copyload.i, %short_b.0.copyload.i
  br i1 %cmp11.not.i, label %if.end20.i, label %if.then13.i

if.then13.i:                                      ; preds = %if.then8.i
  %mul14.i = shl i64 %i.0.i, 3
  %xor15.i = xor i32 %short_b.0.copyload.i, %short_a.0.copyload.i
  %17 = call i32 @llvm.bswap.i32(i32 %xor15.i)
  %18 = call i32 @llvm.ctlz.i32(i32 %17, i1 true)
  %conv16.i = zext i32 %18 to i64
  %add17.i = or i64 %mul14.i, %conv16.i
  br label %common_bits.exit

if.end20.i:                                       ; preds = %if.then8.i, %for.end.i
  %i.1.i = phi i64 [ %i.0.i, %for.end.i ], [ %add5.i, %if.then8.i ]
  %cmp22.i40 = icmp ult i64 %i.1.i, %sub.i.i
  br i1 %cmp22.i40, label %for.body24.i, label %common_bits.exit

for.body24.i:                                     ; preds = %if.end20.i, %for.inc40.i
  %i.2.i41 = phi i64 [ %inc.i, %for.inc40.i ], [ %i.1.i, %if.end20.i ]
  %arrayidx.i24 = getelementptr inbounds i8, ptr %data5.i, i64 %i.2.i41
  %19 = load i8, ptr %arrayidx.i24, align 1
  %arrayidx26.i = getelementptr inbounds i8, ptr %5, i64 %i.2.i41
  %20 = load i8, ptr %arrayidx26.i, align 1
  %cmp28.not.i = icmp eq i8 %19, %20
  br i1 %cmp28.not.i, label %for.inc40.i, label %if.then30.i

if.then30.i:                                      ; preds = %for.body24.i
  %mul31.i = shl i64 %i.2.i41, 3
  %xor3676.i = xor i8 %20, %19
  %xor36.i = zext i8 %xor3676.i to i32
  %21 = call i32 @llvm.ctlz.i32(i32 %xor36.i, i1 true)
  %conv37.i = zext i32 %21 to i64
  %add38.i = add i64 %mul31.i, -24
  %sub.i25 = add i64 %add38.i, %conv37.i
  br label %common_bits.exit

for.inc40.i:                                      ; preds = %for.body24.i
  %inc.i = add nuw i64 %i.2.i41, 1
  %exitcond.not = icmp eq i64 %inc.i, %sub.i.i
  br i1 %exitcond.not, label %common_bits.exit, label %for.body24.i

common_bits.exit:                                 ; preds = %for.inc40.i, %if.end20.i, %if.then.i20, %if.then13.i, %if.then30.i
  %retval.0.i23 = phi i64 [ %add3.i, %if.then.i20 ], [ %add17.i, %if.then13.i ], [ %sub.i25, %if.then30.i ], [ %mul42.i, %if.end20.i ], [ %mul42.i, %for.inc40.i ]
  %cmp7.i = icmp ult i64 %retval.0.i23, %shr.i
  br i1 %cmp7.i, label %cleanup.i11, label %land.rhs.i

land.rhs.i:                                       ; preds = %common_bits.exit
  %22 = load i64, ptr %arrayidx.i29, align 8
  %cmp.i30.not = icmp ult i64 %conv1.i.i, %22
  %cmp14.i = icmp eq i64 %shr.i, %conv.i
  %23 = and i1 %cmp14.i, %cmp.i30.not
  %found.1.i = select i1 %23, i64 %link.0.i, i64 %found.0.i
  br i1 %cmp14.i, label %cleanup.i11, label %if.end19.i

if.end19.i:                                       ; preds = %land.rhs.i
  br i1 %cmp.i7, label %cond.true.i12, label %cond.false.i

cond.true.i12:                                    ; preds = %if.end19.i
  %bits.i.0.bits.i.0.bits.i.0.bits.0.37.i = load i64, ptr %bits.i, align 8
  %sub.i13 = sub nsw i64 63, %shr.i
  %shr22.i = lshr i64 %bits.i.0.bits.i.0.bits.i.0.bits.0.37.i, %sub.i13
  %and.i = and i64 %shr22.i, 1
  br label %cond.end.i

cond.false.i:                                     ; preds = %if.end19.i
  %shr.i31 = lshr i64 %link.0.i, 35
  %arrayidx.i32 = getelementptr inbounds i8, ptr %5, i64 %shr.i31
  %24 = load i8, ptr %arrayidx.i32, align 1
  %conv.i33 = zext i8 %24 to i32
  %25 = trunc i64 %shr.i to i32
  %26 = and i32 %25, 7
  %sh_prom.i = xor i32 %26, 7
  %shr1.i = lshr i32 %conv.i33, %sh_prom.i
  %and2.i = and i32 %shr1.i, 1
  %conv.i10 = zext i32 %and2.i to i64
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.false.i, %cond.true.i12
  %cond.i = phi i64 [ %and.i, %cond.true.i12 ], [ %conv.i10, %cond.false.i ]
  %add.ptr24.i = getelementptr inbounds i64, ptr %14, i64 %cond.i
  %27 = load atomic i64, ptr %add.ptr24.i acquire, align 8
  br label %cleanup.i11

cleanup.i11:                                      ; preds = %cond.end.i, %land.rhs.i, %common_bits.exit, %while.body.i
  %link.1.i = phi i64 [ %27, %cond.end.i ], [ %link.0.i, %common_bits.exit ], [ %link.0.i, %while.body.i ], [ %link.0.i, %land.rhs.i ]
  %found.2.i = phi i64 [ %found.1.i, %cond.end.i ], [ %found.0.i, %common_bits.exit ], [ %found.0.i, %while.body.i ], [ %found.1.i, %land.rhs.i ]
  %switch.i = phi i1 [ true, %cond.end.i ], [ false, %common_bits.exit ], [ false, %while.body.i ], [ false, %land.rhs.i ]
  br i1 %switch.i, label %while.cond.i, label %trie_walk.exit

trie_walk.exit:                                   ; preds = %while.cond.i, %cleanup.i11
  %found.3.i = phi i64 [ %found.2.i, %cleanup.i11 ], [ %found.0.i, %while.cond.i ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %bits.i)
  fence acquire
  %28 = load atomic i64, ptr %add.ptr.i monotonic, align 8
  %cmp8.i = icmp eq i64 %28, %6
  br i1 %cmp8.i, label %if.then12.i, label %if.end16.i

if.then12.i:                                      ; preds = %trie_walk.exit
  %tobool13.not.i = icmp eq i64 %found.3.i, 0
  br i1 %tobool13.not.i, label %cleanup.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.then12.i
  %sub.i14 = add i64 %found.3.i, 4294967295
  %conv1.i = and i64 %sub.i14, 4294967295
  %29 = load i64, ptr %arrayidx1.i, align 8
  %30 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %30, %conv1.i
  %31 = add i64 %mul4.i, %29
  br label %cleanup.i

if.end16.i:                                       ; preds = %trie_walk.exit
  %32 = load i64, ptr %arrayidx.i3, align 8
  %33 = inttoptr i64 %32 to ptr
  %34 = load volatile i8, ptr %33, align 1
  %tobool18.not.i = icmp eq i8 %34, 0
  br i1 %tobool18.not.i, label %cleanup.i, label %if.then19.i

if.then19.i:                                      ; preds = %if.end16.i
  store i64 8, ptr %arrayidx.i, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.then19.i, %if.end16.i, %cond.true.i, %if.then12.i
  %cond25.i = phi i1 [ false, %if.then19.i ], [ false, %if.then12.i ], [ false, %cond.true.i ], [ true, %if.end16.i ]
  %retval.1.i = phi i64 [ 0, %if.then19.i ], [ 0, %if.then12.i ], [ %31, %cond.true.i ], [ %retval.0.i, %if.end16.i ]
  br i1 %cond25.i, label %for.cond.i, label %trie_find.exit

trie_find.exit:                                   ; preds = %cleanup.i, %entry
  %retval.2.i = phi i64 [ 0, %entry ], [ %retval.1.i, %cleanup.i ]
  ret i64 %retval.2.i
}

define internal i64 @trie_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %key = alloca %struct.trie_key, align 4
  %0 = inttoptr i64 %r1 to ptr
  call void @llvm.lifetime.start.p0(i64 260, ptr nonnull %key)
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 8
  %2 = load i64, ptr %arrayidx, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %key, ptr align 1 %1, i64 %2, i1 false)
  %cmp = icmp ugt i64 %r4, 2
  br i1 %cmp, label %cleanup, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %3 = load i32, ptr %key, align 4
  %conv = zext i32 %3 to i64
  %sub.i = shl i64 %2, 3
  %mul = add i64 %sub.i, -32
  %cmp3 = icmp ult i64 %mul, %conv
  br i1 %cmp3, label %cleanup, label %if.end

if.end:                                           ; preds = %lor.lhs.false
  %arrayidx.i20 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = load i64, ptr %arrayidx.i20, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i.not267 = icmp eq i64 %6, 0
  br i1 %tobool.not.i.not267, label %if.end8, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end
  %arrayidx.i25 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %7 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i.not = icmp eq i64 %7, 0
  br i1 %tobool.not.i.not, label %if.end8, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i.not268 = phi i1 [ %tobool.not.i.not267, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %8 = load atomic i64, ptr %5 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %8, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %9 = load i64, ptr %arrayidx.i25, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool7.not.i = icmp eq i8 %11, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i18 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i18, align 8
  br i1 %tobool.not.i.not268, label %if.end8, label %cleanup

if.end8:                                          ; preds = %while.cond.i.loopexit, %if.end, %if.then.i
  %12 = load i64, ptr %arrayidx.i20, align 8
  %13 = inttoptr i64 %12 to ptr
  %add.ptr.i59 = getelementptr inbounds i8, ptr %13, i64 16
  %14 = load i64, ptr %add.ptr.i59, align 8
  %tobool.not.i62271 = icmp eq i64 %14, 0
  br i1 %tobool.not.i62271, label %trie_path.exit, label %while.body.i.lr.ph

while.body.i.lr.ph:                               ; preds = %if.end8
  %add.i.i.i = add i64 %12, 128
  %15 = load i64, ptr %arrayidx, align 8
  %sub.i.i239 = add i64 %15, -4
  %add1.i240 = add i64 %15, 23
  %and.i241 = and i64 %add1.i240, -8
  %data5.i = getelementptr inbounds i8, ptr %key, i64 4
  %mul42.i.i = shl i64 %sub.i.i239, 3
  %16 = load i32, ptr %key, align 4
  %conv.i68 = zext i32 %16 to i64
  br label %while.body.i

while.cond.i61:                                   ; preds = %cleanup.i
  %17 = load i64, ptr %path.i.sroa.0.1, align 8
  %tobool.not.i62 = icmp eq i64 %17, 0
  br i1 %tobool.not.i62, label %trie_path.exit, label %while.body.i

while.body.i:                                     ; preds = %while.body.i.lr.ph, %while.cond.i61
  %18 = phi i64 [ %14, %while.body.i.lr.ph ], [ %17, %while.cond.i61 ]
  %path.i.sroa.0.0272 = phi ptr [ %add.ptr.i59, %while.body.i.lr.ph ], [ %path.i.sroa.0.1, %while.cond.i61 ]
  %sub.i.i.i = add i64 %18, 4294967295
  %conv1.i.i.i = and i64 %sub.i.i.i, 4294967295
  %mul.i.i.i = mul i64 %and.i241, %conv1.i.i.i
  %add1.i.i.i = add i64 %add.i.i.i, %mul.i.i.i
  %19 = inttoptr i64 %add1.i.i.i to ptr
  %data.i63 = getelementptr inbounds i8, ptr %19, i64 20
  br label %for.cond.i.i

for.cond.i.i:                                     ; preds = %for.body.i.i, %while.body.i
  %i.0.i.i = phi i64 [ 0, %while.body.i ], [ %add.i.i66, %for.body.i.i ]
  %add.i.i66 = add i64 %i.0.i.i, 8
  %cmp.not.i.i = icmp ugt i64 %add.i.i66, %sub.i.i239
  br i1 %cmp.not.i.i, label %for.end.i.i, label %for.body.i.i

for.body.i.i:                                     ; preds = %for.cond.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %data.i63, i64 %i.0.i.i
  %long_a.0.copyload.i.i = load i64, ptr %add.ptr.i.i, align 1
  %add.ptr1.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i.i
  %long_b.0.copyload.i.i = load i64, ptr %add.ptr1.i.i, align 4
  %cmp2.not.i.i = icmp eq i64 %long_a.0.copyload.i.i, %long_b.0.copyload.i.i
  br i1 %cmp2.not.i.i, label %for.cond.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %for.body.i.i
  %mul.i.i67 = shl i64 %i.0.i.i, 3
  %xor.i.i = xor i64 %long_b.0.copyload.i.i, %long_a.0.copyload.i.i
  %20 = call i64 @llvm.bswap.i64(i64 %xor.i.i)
  %21 = call i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %add3.i.i = or i64 %21, %mul.i.i67
  br label %common_bits.exit.i

for.end.i.i:                                      ; preds = %for.cond.i.i
  %add5.i.i = or i64 %i.0.i.i, 4
  %cmp6.not.i.i = icmp ugt i64 %add5.i.i, %sub.i.i239
  br i1 %cmp6.not.i.i, label %if.end20.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %for.end.i.i
  %add.ptr9.i.i = getelementptr inbounds i8, ptr %data.i63, i64 %i.0.i.i
  %short_a.0.copyload.i.i = load i32, ptr %add.ptr9.i.i, align 1
  %add.ptr10.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i.i
  %short_b.0.copyload.i.i = load i32, ptr %add.ptr10.i.i, align 4
  %cmp11.not.i.i = icmp eq i32 %short_a.0.copyload.i.i, %short_b.0.copyload.i.i
  br i1 %cmp11.not.i.i, label %if.end20.i.i, label %if.then13.i.i

if.then13.i.i:                                    ; preds = %if.then8.i.i
  %mul14.i.i = shl i64 %i.0.i.i, 3
  %xor15.i.i = xor i32 %short_b.0.copyload.i.i, %short_a.0.copyload.i.i
  %22 = call i32 @llvm.bswap.i32(i32 %xor15.i.i)
  %23 = call i32 @llvm.ctlz.i32(i32 %22, i1 true)
  %conv16.i.i = zext i32 %23 to i64
  %add17.i.i = or i64 %mul14.i.i, %conv16.i.i
  br label %common_bits.exit.i

if.end20.i.i:                                     ; preds = %if.then8.i.i, %for.end.i.i
  %i.1.i.i = phi i64 [ %i.0.i.i, %for.end.i.i ], [ %add5.i.i, %if.then8.i.i ]
  %cmp22.i.i269 = icmp ult i64 %i.1.i.i, %sub.i.i239
  br i1 %cmp22.i.i269, label %for.body24.i.i, label %common_bits.exit.i

for.body24.i.i:                                   ; preds = %if.end20.i.i, %for.inc40.i.i
  %i.2.i.i270 = phi i64 [ %inc.i.i, %for.inc40.i.i ], [ %i.1.i.i, %if.end20.i.i ]
  %arrayidx.i56.i = getelementptr inbounds i8, ptr %data.i63, i64 %i.2.i.i270
  %24 = load i8, ptr %arrayidx.i56.i, align 1
  %arrayidx26.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.2.i.i270
  %25 = load i8, ptr %arrayidx26.i.i, align 1
  %cmp28.not.i.i = icmp eq i8 %24, %25
  br i1 %cmp28.not.i.i, label %for.inc40.i.i, label %if.then30.i.i

if.then30.i.i:                                    ; preds = %for.body24.i.i
  %mul31.i.i = shl i64 %i.2.i.i270, 3
  %xor3676.i.i = xor i8 %25, %24
  %xor36.i.i = zext i8 %xor3676.i.i to i32
  %26 = call i32 @llvm.ctlz.i32(i32 %xor36.i.i, i1 true)
  %conv37.i.i = zext i32 %26 to i64
  %add38.i.i = add i64 %mul31.i.i, -24
  %sub.i57.i = add i64 %add38.i.i, %conv37.i.i
  br label %common_bits.exit.i

for.inc40.i.i:                                    ; preds = %for.body24.i.i
  %inc.i.i = add nuw i64 %i.2.i.i270, 1
  %exitcond.not = icmp eq i64 %inc.i.i, %sub.i.i239
  br i1 %exitcond.not, label %common_bits.exit.i, label %for.body24.i.i

common_bits.exit.i:                               ; preds = %for.inc40.i.i, %if.end20.i.i, %if.then30.i.i, %if.then13.i.i, %if.then.i.i
  %retval.0.i.i = phi i64 [ %add3.i.i, %if.then.i.i ], [ %add17.i.i, %if.then13.i.i ], [ %sub.i57.i, %if.then30.i.i ], [ %mul42.i.i, %if.end20.i.i ], [ %mul42.i.i, %for.inc40.i.i ]
  %spec.select.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i, i64 %conv.i68)
  %length12.i = getelementptr inbounds i8, ptr %19, i64 16
  %27 = load i16, ptr %length12.i, align 8
  %conv13.i = zext i16 %27 to i64
  %common4.1.i = call i64 @llvm.umin.i64(i64 %spec.select.i, i64 %conv13.i)
  %cmp23.i = icmp uge i64 %spec.select.i, %conv13.i
  %cmp27.i = icmp ne i64 %common4.1.i, %conv.i68
  %or.cond.not = and i1 %cmp23.i, %cmp27.i
  br i1 %or.cond.not, label %if.end30.i, label %cleanup.i

if.end30.i:                                       ; preds = %common_bits.exit.i
  %shr.i.i = lshr i64 %common4.1.i, 3
  %arrayidx.i58.i = getelementptr inbounds i8, ptr %data5.i, i64 %shr.i.i
  %28 = load i8, ptr %arrayidx.i58.i, align 1
  %conv.i.i = zext i8 %28 to i32
  %29 = trunc i64 %common4.1.i to i32
  %30 = and i32 %29, 7
  %sh_prom.i.i = xor i32 %30, 7
  %shr1.i.i = lshr i32 %conv.i.i, %sh_prom.i.i
  %and2.i.i = and i32 %shr1.i.i, 1
  %idx.ext.i = zext i32 %and2.i.i to i64
  %add.ptr37.i = getelementptr inbounds i64, ptr %19, i64 %idx.ext.i
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end30.i, %common_bits.exit.i
  %path.i.sroa.0.1 = phi ptr [ %path.i.sroa.0.0272, %common_bits.exit.i ], [ %add.ptr37.i, %if.end30.i ]
  br i1 %or.cond.not, label %while.cond.i61, label %trie_path.exit

trie_path.exit:                                   ; preds = %cleanup.i, %while.cond.i61, %if.end8
  %path.i.sroa.10.1 = phi i64 [ 0, %if.end8 ], [ %common4.1.i, %while.cond.i61 ], [ %common4.1.i, %cleanup.i ]
  %path.i.sroa.0.2 = phi ptr [ %add.ptr.i59, %if.end8 ], [ %path.i.sroa.0.1, %while.cond.i61 ], [ %path.i.sroa.0.1, %cleanup.i ]
  %31 = load i64, ptr %path.i.sroa.0.2, align 8
  %tobool.not.i21 = icmp ne i64 %31, 0
  br i1 %tobool.not.i21, label %cond.true.i, label %cond.end.i

cond.true.i:                                      ; preds = %trie_path.exit
  %sub.i.i37 = add i64 %31, 4294967295
  %conv1.i.i38 = and i64 %sub.i.i37, 4294967295
  %add.i.i40 = add i64 %12, 128
  %32 = load i64, ptr %arrayidx, align 8
  %add1.i244 = add i64 %32, 23
  %and.i245 = and i64 %add1.i244, -8
  %mul.i.i42 = mul i64 %and.i245, %conv1.i.i38
  %add1.i.i43 = add i64 %add.i.i40, %mul.i.i42
  %33 = inttoptr i64 %add1.i.i43 to ptr
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %trie_path.exit
  %cond.i = phi ptr [ %33, %cond.true.i ], [ null, %trie_path.exit ]
  %tobool2.not.i = icmp eq ptr %cond.i, null
  br i1 %tobool2.not.i, label %land.end.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %cond.end.i
  %length.i = getelementptr inbounds i8, ptr %cond.i, i64 16
  %34 = load i16, ptr %length.i, align 8
  %conv.i = zext i16 %34 to i64
  %cmp.i = icmp eq i64 %path.i.sroa.10.1, %conv.i
  br i1 %cmp.i, label %land.rhs.i, label %land.end.i

land.rhs.i:                                       ; preds = %land.lhs.true.i
  %35 = load i32, ptr %key, align 4
  %conv6.i = zext i32 %35 to i64
  %cmp7.i = icmp eq i64 %path.i.sroa.10.1, %conv6.i
  br label %land.end.i

land.end.i:                                       ; preds = %land.rhs.i, %land.lhs.true.i, %cond.end.i
  %36 = phi i1 [ false, %land.lhs.true.i ], [ false, %cond.end.i ], [ %cmp7.i, %land.rhs.i ]
  %brmerge.not = and i1 %tobool.not.i21, %36
  br i1 %brmerge.not, label %land.rhs.i45, label %if.end16.i

land.rhs.i45:                                     ; preds = %land.end.i
  %sub.i.i46 = add i64 %31, 4294967295
  %conv1.i.i47 = and i64 %sub.i.i46, 4294967295
  %arrayidx.i48 = getelementptr inbounds i8, ptr %0, i64 24
  %37 = load i64, ptr %arrayidx.i48, align 8
  %cmp.i49.not = icmp ult i64 %conv1.i.i47, %37
  br i1 %cmp.i49.not, label %if.then.i24, label %if.end16.i

if.then.i24:                                      ; preds = %land.rhs.i45
  %cmp13.i = icmp eq i64 %r4, 1
  br i1 %cmp13.i, label %trie_change.exit, label %if.end.i

if.end.i:                                         ; preds = %if.then.i24
  %sub.i.i.i70 = add i64 %31, 4294967295
  %conv1.i.i.i71 = and i64 %sub.i.i.i70, 4294967295
  %add.i.i.i73 = add i64 %12, 128
  %38 = load i64, ptr %arrayidx, align 8
  %sub.i.i235 = add i64 %38, -4
  %add1.i236 = add i64 %38, 23
  %and.i237 = and i64 %add1.i236, -8
  %mul.i.i.i75 = mul i64 %and.i237, %conv1.i.i.i71
  %add1.i.i.i76 = add i64 %add.i.i.i73, %mul.i.i.i75
  %39 = inttoptr i64 %add1.i.i.i76 to ptr
  %data.i77 = getelementptr inbounds i8, ptr %39, i64 20
  %data1.i = getelementptr inbounds i8, ptr %key, i64 4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data.i77, ptr nonnull align 4 %data1.i, i64 %sub.i.i235, i1 false)
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %40 = load i64, ptr %arrayidx1.i.i, align 8
  %41 = inttoptr i64 %40 to ptr
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %42 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %42, %conv1.i.i.i71
  %add.ptr.i.i82 = getelementptr inbounds i8, ptr %41, i64 %mul4.i.i
  %43 = inttoptr i64 %r3 to ptr
  %arrayidx.i83 = getelementptr inbounds i8, ptr %0, i64 16
  %44 = load i64, ptr %arrayidx.i83, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr.i.i82, ptr align 1 %43, i64 %44, i1 false)
  br label %trie_change.exit

if.end16.i:                                       ; preds = %land.end.i, %land.rhs.i45
  %cmp17.i = icmp eq i64 %r4, 2
  br i1 %cmp17.i, label %trie_change.exit, label %if.end20.i

if.end20.i:                                       ; preds = %if.end16.i
  %arrayidx.i22 = getelementptr inbounds i8, ptr %13, i64 24
  %45 = load i64, ptr %arrayidx.i22, align 8
  %arrayidx21.i = getelementptr inbounds i8, ptr %0, i64 24
  %46 = load i64, ptr %arrayidx21.i, align 8
  %cmp22.i = icmp eq i64 %45, %46
  br i1 %cmp22.i, label %trie_change.exit, label %if.end25.i

if.end25.i:                                       ; preds = %if.end20.i
  %inc.i = add i64 %45, 1
  store i64 %inc.i, ptr %arrayidx.i22, align 8
  %data.i = getelementptr inbounds i8, ptr %key, i64 4
  %47 = load i32, ptr %key, align 4
  %48 = load i64, ptr %arrayidx.i20, align 8
  %49 = inttoptr i64 %48 to ptr
  %add.ptr.i127 = getelementptr inbounds i8, ptr %49, i64 32
  %50 = load i64, ptr %arrayidx21.i, align 8
  %51 = load i64, ptr %add.ptr.i127, align 8
  %cmp.i129 = icmp ult i64 %51, %50
  br i1 %cmp.i129, label %land.lhs.true.i135, label %if.else.i130

land.lhs.true.i135:                               ; preds = %if.end25.i
  %arrayidx2.i = getelementptr inbounds i8, ptr %49, i64 40
  %52 = load i64, ptr %arrayidx2.i, align 8
  %cmp3.i = icmp ult i64 %52, 32
  br i1 %cmp3.i, label %if.then.i136, label %if.else.i130

if.then.i136:                                     ; preds = %land.lhs.true.i135
  %inc.i137 = add i64 %51, 1
  store i64 %inc.i137, ptr %add.ptr.i127, align 8
  br label %pool_take.exit

if.else.i130:                                     ; preds = %land.lhs.true.i135, %if.end25.i
  %mul.i188 = shl i64 %50, 1
  %add.i.i190 = add i64 %48, 128
  %53 = load i64, ptr %arrayidx, align 8
  %add1.i208 = add i64 %53, 23
  %and.i209 = and i64 %add1.i208, -8
  %mul.i.i192 = mul i64 %mul.i188, %and.i209
  %add1.i.i193 = add i64 %add.i.i190, %mul.i.i192
  %54 = inttoptr i64 %add1.i.i193 to ptr
  %arrayidx6.i = getelementptr inbounds i8, ptr %49, i64 48
  %55 = load i64, ptr %arrayidx6.i, align 8
  %arrayidx7.i = getelementptr inbounds i32, ptr %54, i64 %55
  %56 = load i32, ptr %arrayidx7.i, align 4
  %conv.i131 = zext i32 %56 to i64
  %add.i132 = add i64 %55, 1
  %cmp9.i = icmp eq i64 %add.i132, %50
  %spec.select.i133 = select i1 %cmp9.i, i64 0, i64 %add.i132
  store i64 %spec.select.i133, ptr %arrayidx6.i, align 8
  %arrayidx14.i = getelementptr inbounds i8, ptr %49, i64 40
  %57 = load i64, ptr %arrayidx14.i, align 8
  %dec.i = add i64 %57, -1
  store i64 %dec.i, ptr %arrayidx14.i, align 8
  %add.ptr15.i = getelementptr inbounds i8, ptr %49, i64 8
  %58 = load i64, ptr %add.ptr15.i, align 8
  %add17.i = add i64 %58, 1
  store atomic i64 %add17.i, ptr %add.ptr15.i release, align 8
  fence release
  br label %pool_take.exit

pool_take.exit:                                   ; preds = %if.then.i136, %if.else.i130
  %number.0.i = phi i64 [ %51, %if.then.i136 ], [ %conv.i131, %if.else.i130 ]
  %59 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i95 = add i64 %59, 128
  %60 = load i64, ptr %arrayidx, align 8
  %add1.i228 = add i64 %60, 23
  %and.i229 = and i64 %add1.i228, -8
  %mul.i.i97 = mul i64 %and.i229, %number.0.i
  %add1.i.i98 = add i64 %add.i.i95, %mul.i.i97
  %61 = inttoptr i64 %add1.i.i98 to ptr
  %arrayidx.i99 = getelementptr inbounds i8, ptr %61, i64 8
  store i64 0, ptr %arrayidx.i99, align 8
  store i64 0, ptr %61, align 8
  %conv.i100 = trunc i32 %47 to i16
  %length4.i101 = getelementptr inbounds i8, ptr %61, i64 16
  store i16 %conv.i100, ptr %length4.i101, align 8
  %in_use.i102 = getelementptr inbounds i8, ptr %61, i64 18
  store i16 1, ptr %in_use.i102, align 2
  %data7.i103 = getelementptr inbounds i8, ptr %61, i64 20
  %62 = load i64, ptr %arrayidx, align 8
  %sub.i.i105 = add i64 %62, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i103, ptr nonnull align 4 %data.i, i64 %sub.i.i105, i1 false)
  %63 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i163 = add i64 %63, 128
  %64 = load i64, ptr %arrayidx, align 8
  %add1.i220 = add i64 %64, 23
  %and.i221 = and i64 %add1.i220, -8
  %mul.i.i165 = mul i64 %and.i221, %number.0.i
  %add1.i.i166 = add i64 %mul.i.i165, %add.i.i163
  %65 = inttoptr i64 %add1.i.i166 to ptr
  %length.i167 = getelementptr inbounds i8, ptr %65, i64 16
  %66 = load i16, ptr %length.i167, align 8
  %conv.i168 = zext i16 %66 to i64
  %shl.i = shl nuw nsw i64 %conv.i168, 32
  %add.i169 = add i64 %number.0.i, 1
  %or.i = or i64 %shl.i, %add.i169
  %conv1.i.i31 = and i64 %number.0.i, 4294967295
  %mul.i.i35 = mul i64 %and.i221, %conv1.i.i31
  %add1.i.i36 = add i64 %mul.i.i35, %add.i.i163
  %67 = inttoptr i64 %add1.i.i36 to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %68 = load i64, ptr %arrayidx1.i, align 8
  %69 = inttoptr i64 %68 to ptr
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %70 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %70, %conv1.i.i31
  %add.ptr.i = getelementptr inbounds i8, ptr %69, i64 %mul4.i
  %71 = inttoptr i64 %r3 to ptr
  %arrayidx35.i = getelementptr inbounds i8, ptr %0, i64 16
  %72 = load i64, ptr %arrayidx35.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %71, i64 %72, i1 false)
  br i1 %36, label %if.then37.i, label %if.else.i

if.then37.i:                                      ; preds = %pool_take.exit
  %73 = load i64, ptr %cond.i, align 8
  store i64 %73, ptr %67, align 8
  %arrayidx42.i = getelementptr inbounds i8, ptr %cond.i, i64 8
  %74 = load i64, ptr %arrayidx42.i, align 8
  %arrayidx44.i = getelementptr inbounds i8, ptr %67, i64 8
  store i64 %74, ptr %arrayidx44.i, align 8
  br label %if.end80.i

if.else.i:                                        ; preds = %pool_take.exit
  br i1 %tobool2.not.i, label %if.end80.i, label %land.lhs.true46.i

land.lhs.true46.i:                                ; preds = %if.else.i
  %75 = load i32, ptr %key, align 4
  %conv49.i = zext i32 %75 to i64
  %cmp50.i = icmp eq i64 %path.i.sroa.10.1, %conv49.i
  br i1 %cmp50.i, label %if.then52.i, label %if.then61.i

if.then52.i:                                      ; preds = %land.lhs.true46.i
  %data54.i = getelementptr inbounds i8, ptr %cond.i, i64 20
  %shr.i = lshr i64 %path.i.sroa.10.1, 3
  %arrayidx.i51 = getelementptr inbounds i8, ptr %data54.i, i64 %shr.i
  %76 = load i8, ptr %arrayidx.i51, align 1
  %conv.i52 = zext i8 %76 to i32
  %77 = trunc i64 %path.i.sroa.10.1 to i32
  %78 = and i32 %77, 7
  %sh_prom.i = xor i32 %78, 7
  %shr1.i = lshr i32 %conv.i52, %sh_prom.i
  %and2.i = and i32 %shr1.i, 1
  %idxprom.i = zext i32 %and2.i to i64
  %arrayidx58.i = getelementptr inbounds [2 x i64], ptr %67, i64 0, i64 %idxprom.i
  store i64 %31, ptr %arrayidx58.i, align 8
  br label %if.end80.i

if.then61.i:                                      ; preds = %land.lhs.true46.i
  %79 = load i64, ptr %arrayidx.i20, align 8
  %80 = inttoptr i64 %79 to ptr
  %add.ptr.i139 = getelementptr inbounds i8, ptr %80, i64 56
  %81 = load i64, ptr %arrayidx21.i, align 8
  %82 = load i64, ptr %add.ptr.i139, align 8
  %cmp.i141 = icmp ult i64 %82, %81
  br i1 %cmp.i141, label %land.lhs.true.i156, label %if.else.i142

land.lhs.true.i156:                               ; preds = %if.then61.i
  %arrayidx2.i157 = getelementptr inbounds i8, ptr %80, i64 64
  %83 = load i64, ptr %arrayidx2.i157, align 8
  %cmp3.i158 = icmp ult i64 %83, 32
  br i1 %cmp3.i158, label %if.then.i159, label %if.else.i142

if.then.i159:                                     ; preds = %land.lhs.true.i156
  %inc.i160 = add i64 %82, 1
  store i64 %inc.i160, ptr %add.ptr.i139, align 8
  br label %pool_take.exit161

if.else.i142:                                     ; preds = %land.lhs.true.i156, %if.then61.i
  %mul.i = shl i64 %81, 1
  %add.i.i182 = add i64 %79, 128
  %84 = load i64, ptr %arrayidx, align 8
  %add1.i212 = add i64 %84, 23
  %and.i213 = and i64 %add1.i212, -8
  %mul.i.i184 = mul i64 %mul.i, %and.i213
  %add1.i.i185 = add i64 %add.i.i182, %mul.i.i184
  %85 = inttoptr i64 %add1.i.i185 to ptr
  %cond.i186 = getelementptr inbounds i32, ptr %85, i64 %81
  %arrayidx6.i144 = getelementptr inbounds i8, ptr %80, i64 72
  %86 = load i64, ptr %arrayidx6.i144, align 8
  %arrayidx7.i145 = getelementptr inbounds i32, ptr %cond.i186, i64 %86
  %87 = load i32, ptr %arrayidx7.i145, align 4
  %conv.i146 = zext i32 %87 to i64
  %add.i147 = add i64 %86, 1
  %cmp9.i148 = icmp eq i64 %add.i147, %81
  %spec.select.i149 = select i1 %cmp9.i148, i64 0, i64 %add.i147
  store i64 %spec.select.i149, ptr %arrayidx6.i144, align 8
  %arrayidx14.i150 = getelementptr inbounds i8, ptr %80, i64 64
  %88 = load i64, ptr %arrayidx14.i150, align 8
  %dec.i151 = add i64 %88, -1
  store i64 %dec.i151, ptr %arrayidx14.i150, align 8
  %add.ptr15.i152 = getelementptr inbounds i8, ptr %80, i64 8
  %89 = load i64, ptr %add.ptr15.i152, align 8
  %add17.i153 = add i64 %89, 1
  store atomic i64 %add17.i153, ptr %add.ptr15.i152 release, align 8
  fence release
  br label %pool_take.exit161

pool_take.exit161:                                ; preds = %if.then.i159, %if.else.i142
  %number.0.i155 = phi i64 [ %82, %if.then.i159 ], [ %conv.i146, %if.else.i142 ]
  %cond24.i = add i64 %number.0.i155, %81
  %90 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i85 = add i64 %90, 128
  %91 = load i64, ptr %arrayidx, align 8
  %add1.i232 = add i64 %91, 23
  %and.i233 = and i64 %add1.i232, -8
  %mul.i.i87 = mul i64 %and.i233, %cond24.i
  %add1.i.i88 = add i64 %add.i.i85, %mul.i.i87
  %92 = inttoptr i64 %add1.i.i88 to ptr
  %arrayidx.i89 = getelementptr inbounds i8, ptr %92, i64 8
  store i64 0, ptr %arrayidx.i89, align 8
  store i64 0, ptr %92, align 8
  %conv.i90 = trunc i64 %path.i.sroa.10.1 to i16
  %length4.i = getelementptr inbounds i8, ptr %92, i64 16
  store i16 %conv.i90, ptr %length4.i, align 8
  %in_use.i = getelementptr inbounds i8, ptr %92, i64 18
  store i16 0, ptr %in_use.i, align 2
  %data7.i = getelementptr inbounds i8, ptr %92, i64 20
  %93 = load i64, ptr %arrayidx, align 8
  %sub.i.i92 = add i64 %93, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i, ptr nonnull align 4 %data.i, i64 %sub.i.i92, i1 false)
  %94 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i171 = add i64 %94, 128
  %95 = load i64, ptr %arrayidx, align 8
  %add1.i216 = add i64 %95, 23
  %and.i217 = and i64 %add1.i216, -8
  %mul.i.i173 = mul i64 %and.i217, %cond24.i
  %add1.i.i174 = add i64 %mul.i.i173, %add.i.i171
  %96 = inttoptr i64 %add1.i.i174 to ptr
  %length.i175 = getelementptr inbounds i8, ptr %96, i64 16
  %97 = load i16, ptr %length.i175, align 8
  %conv.i176 = zext i16 %97 to i64
  %shl.i177 = shl nuw nsw i64 %conv.i176, 32
  %add.i178 = add i64 %cond24.i, 1
  %or.i179 = or i64 %shl.i177, %add.i178
  %conv1.i.i = and i64 %cond24.i, 4294967295
  %mul.i.i = mul i64 %and.i217, %conv1.i.i
  %add1.i.i = add i64 %mul.i.i, %add.i.i171
  %98 = inttoptr i64 %add1.i.i to ptr
  %shr.i53 = lshr i64 %path.i.sroa.10.1, 3
  %arrayidx.i54 = getelementptr inbounds i8, ptr %data.i, i64 %shr.i53
  %99 = load i8, ptr %arrayidx.i54, align 1
  %conv.i55 = zext i8 %99 to i32
  %100 = trunc i64 %path.i.sroa.10.1 to i32
  %101 = and i32 %100, 7
  %sh_prom.i56 = xor i32 %101, 7
  %shr1.i57 = lshr i32 %conv.i55, %sh_prom.i56
  %and2.i58 = and i32 %shr1.i57, 1
  %idxprom72.i = zext i32 %and2.i58 to i64
  %arrayidx73.i = getelementptr inbounds [2 x i64], ptr %98, i64 0, i64 %idxprom72.i
  store i64 %or.i, ptr %arrayidx73.i, align 8
  %lnot.ext.i = xor i32 %and2.i58, 1
  %idxprom76.i = zext i32 %lnot.ext.i to i64
  %arrayidx77.i = getelementptr inbounds [2 x i64], ptr %98, i64 0, i64 %idxprom76.i
  store i64 %31, ptr %arrayidx77.i, align 8
  br label %if.end80.i

if.end80.i:                                       ; preds = %pool_take.exit161, %if.then52.i, %if.else.i, %if.then37.i
  %top.0.i = phi i64 [ %or.i, %if.then37.i ], [ %or.i, %if.then52.i ], [ %or.i179, %pool_take.exit161 ], [ %or.i, %if.else.i ]
  store atomic i64 %top.0.i, ptr %path.i.sroa.0.2 release, align 8
  br i1 %36, label %if.then83.i, label %trie_change.exit

if.then83.i:                                      ; preds = %if.end80.i
  br i1 %tobool.not.i21, label %land.rhs.i.i, label %pool_give.exit

land.rhs.i.i:                                     ; preds = %if.then83.i
  %sub.i.i.i108 = add i64 %31, 4294967295
  %conv1.i.i.i109 = and i64 %sub.i.i.i108, 4294967295
  %102 = load i64, ptr %arrayidx21.i, align 8
  %cmp.i.i = icmp uge i64 %conv1.i.i.i109, %102
  br label %pool_give.exit

pool_give.exit:                                   ; preds = %if.then83.i, %land.rhs.i.i
  %land.ext.i.i = phi i1 [ true, %if.then83.i ], [ %cmp.i.i, %land.rhs.i.i ]
  %cond.i111 = select i1 %land.ext.i.i, i64 7, i64 4
  %103 = load i64, ptr %arrayidx21.i, align 8
  %104 = load i64, ptr %arrayidx.i20, align 8
  %105 = inttoptr i64 %104 to ptr
  %add.ptr.i114 = getelementptr inbounds i64, ptr %105, i64 %cond.i111
  %sub.i.i115 = add i64 %31, 4294967295
  %conv1.i.i116 = and i64 %sub.i.i115, 4294967295
  %arrayidx3.i117 = getelementptr inbounds i8, ptr %add.ptr.i114, i64 16
  %106 = load i64, ptr %arrayidx3.i117, align 8
  %arrayidx4.i = getelementptr inbounds i8, ptr %add.ptr.i114, i64 8
  %107 = load i64, ptr %arrayidx4.i, align 8
  %inc.i118 = add i64 %107, 1
  store i64 %inc.i118, ptr %arrayidx4.i, align 8
  %108 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i119 = add i64 %108, 128
  %109 = load i64, ptr %arrayidx, align 8
  %add1.i224 = add i64 %109, 23
  %and.i225 = and i64 %add1.i224, -8
  %mul.i.i121 = mul i64 %and.i225, %conv1.i.i116
  %add1.i.i122 = add i64 %add.i.i119, %mul.i.i121
  %110 = inttoptr i64 %add1.i.i122 to ptr
  %in_use.i123 = getelementptr inbounds i8, ptr %110, i64 18
  store i16 0, ptr %in_use.i123, align 2
  %sub.i124 = select i1 %land.ext.i.i, i64 %103, i64 0
  %spec.select.i125 = sub i64 %sub.i.i115, %sub.i124
  %add.i = add i64 %107, %106
  %conv7.i = trunc i64 %spec.select.i125 to i32
  %111 = load i64, ptr %arrayidx21.i, align 8
  %mul.i196 = shl i64 %111, 1
  %112 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i198 = add i64 %112, 128
  %113 = load i64, ptr %arrayidx, align 8
  %add1.i = add i64 %113, 23
  %and.i = and i64 %add1.i, -8
  %mul.i.i200 = mul i64 %mul.i196, %and.i
  %add1.i.i201 = add i64 %add.i.i198, %mul.i.i200
  %114 = inttoptr i64 %add1.i.i201 to ptr
  %cond.idx.i = select i1 %land.ext.i.i, i64 %111, i64 0
  %cond.i203 = getelementptr inbounds i32, ptr %114, i64 %cond.idx.i
  %cmp9.not.i = icmp ult i64 %add.i, %103
  %sub11.i = select i1 %cmp9.not.i, i64 0, i64 %103
  %cond12.i = sub i64 %add.i, %sub11.i
  %arrayidx13.i = getelementptr inbounds i32, ptr %cond.i203, i64 %cond12.i
  store i32 %conv7.i, ptr %arrayidx13.i, align 4
  br label %trie_change.exit

trie_change.exit:                                 ; preds = %if.then.i24, %if.end.i, %if.end16.i, %if.end20.i, %if.end80.i, %pool_give.exit
  %retval.0.i23 = phi i64 [ 0, %if.end.i ], [ -17, %if.then.i24 ], [ -2, %if.end16.i ], [ -28, %if.end20.i ], [ 0, %pool_give.exit ], [ 0, %if.end80.i ]
  %115 = load i64, ptr %arrayidx.i20, align 8
  %116 = inttoptr i64 %115 to ptr
  store atomic i64 0, ptr %116 release, align 8
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %entry, %lor.lhs.false, %trie_change.exit
  %retval.0 = phi i64 [ %retval.0.i23, %trie_change.exit ], [ -22, %lor.lhs.false ], [ -22, %entry ], [ -16, %if.then.i ]
  call void @llvm.lifetime.end.p0(i64 260, ptr nonnull %key)
  ret i64 %retval.0
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly, ptr noalias readonly, i64, i1 immarg)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

define internal i64 @trie_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %key = alloca %struct.trie_key, align 4
  %0 = inttoptr i64 %r1 to ptr
  call void @llvm.lifetime.start.p0(i64 260, ptr nonnull %key)
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 8
  %2 = load i64, ptr %arrayidx, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %key, ptr align 1 %1, i64 %2, i1 false)
  %3 = load i32, ptr %key, align 4
  %conv = zext i32 %3 to i64
  %sub.i = shl i64 %2, 3
  %mul = add i64 %sub.i, -32
  %cmp = icmp ult i64 %mul, %conv
  br i1 %cmp, label %cleanup, label %if.end

if.end:                                           ; preds = %entry
  %arrayidx.i18 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = load i64, ptr %arrayidx.i18, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i.not221 = icmp eq i64 %6, 0
  br i1 %tobool.not.i.not221, label %if.end7, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end
  %arrayidx.i22 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %7 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i.not = icmp eq i64 %7, 0
  br i1 %tobool.not.i.not, label %if.end7, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i.not222 = phi i1 [ %tobool.not.i.not221, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %8 = load atomic i64, ptr %5 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %8, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %9 = load i64, ptr %arrayidx.i22, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool7.not.i = icmp eq i8 %11, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i16 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i16, align 8
  br i1 %tobool.not.i.not222, label %if.end7, label %cleanup

if.end7:                                          ; preds = %while.cond.i.loopexit, %if.end, %if.then.i
  %12 = load i64, ptr %arrayidx.i18, align 8
  %13 = inttoptr i64 %12 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %13, i64 16
  %14 = load i64, ptr %add.ptr.i, align 8
  %tobool.not.i53225 = icmp eq i64 %14, 0
  br i1 %tobool.not.i53225, label %trie_path.exit, label %while.body.i.lr.ph

while.body.i.lr.ph:                               ; preds = %if.end7
  %add.i.i.i = add i64 %12, 128
  %15 = load i64, ptr %arrayidx, align 8
  %sub.i.i194 = add i64 %15, -4
  %add1.i195 = add i64 %15, 23
  %and.i196 = and i64 %add1.i195, -8
  %data5.i = getelementptr inbounds i8, ptr %key, i64 4
  %mul42.i.i = shl i64 %sub.i.i194, 3
  %16 = load i32, ptr %key, align 4
  %conv.i59 = zext i32 %16 to i64
  br label %while.body.i

while.cond.i52:                                   ; preds = %cleanup.i
  %17 = load i64, ptr %path.i.sroa.0.1, align 8
  %tobool.not.i53 = icmp eq i64 %17, 0
  br i1 %tobool.not.i53, label %trie_path.exit, label %while.body.i

while.body.i:                                     ; preds = %while.body.i.lr.ph, %while.cond.i52
  %18 = phi i64 [ %14, %while.body.i.lr.ph ], [ %17, %while.cond.i52 ]
  %path.i.sroa.0.0227 = phi ptr [ %add.ptr.i, %while.body.i.lr.ph ], [ %path.i.sroa.0.1, %while.cond.i52 ]
  %path.i.sroa.11.0226 = phi ptr [ null, %while.body.i.lr.ph ], [ %path.i.sroa.11.1, %while.cond.i52 ]
  %sub.i.i.i = add i64 %18, 4294967295
  %conv1.i.i.i = and i64 %sub.i.i.i, 4294967295
  %mul.i.i.i = mul i64 %and.i196, %conv1.i.i.i
  %add1.i.i.i = add i64 %add.i.i.i, %mul.i.i.i
  %19 = inttoptr i64 %add1.i.i.i to ptr
  %data.i54 = getelementptr inbounds i8, ptr %19, i64 20
  br label %for.cond.i.i

for.cond.i.i:                                     ; preds = %for.body.i.i, %while.body.i
  %i.0.i.i = phi i64 [ 0, %while.body.i ], [ %add.i.i57, %for.body.i.i ]
  %add.i.i57 = add i64 %i.0.i.i, 8
  %cmp.not.i.i = icmp ugt i64 %add.i.i57, %sub.i.i194
  br i1 %cmp.not.i.i, label %for.end.i.i, label %for.body.i.i

for.body.i.i:                                     ; preds = %for.cond.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %data.i54, i64 %i.0.i.i
  %long_a.0.copyload.i.i = load i64, ptr %add.ptr.i.i, align 1
  %add.ptr1.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i.i
  %long_b.0.copyload.i.i = load i64, ptr %add.ptr1.i.i, align 4
  %cmp2.not.i.i = icmp eq i64 %long_a.0.copyload.i.i, %long_b.0.copyload.i.i
  br i1 %cmp2.not.i.i, label %for.cond.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %for.body.i.i
  %mul.i.i58 = shl i64 %i.0.i.i, 3
  %xor.i.i = xor i64 %long_b.0.copyload.i.i, %long_a.0.copyload.i.i
  %20 = call i64 @llvm.bswap.i64(i64 %xor.i.i)
  %21 = call i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %add3.i.i = or i64 %21, %mul.i.i58
  br label %common_bits.exit.i

for.end.i.i:                                      ; preds = %for.cond.i.i
  %add5.i.i = or i64 %i.0.i.i, 4
  %cmp6.not.i.i = icmp ugt i64 %add5.i.i, %sub.i.i194
  br i1 %cmp6.not.i.i, label %if.end20.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %for.end.i.i
  %add.ptr9.i.i = getelementptr inbounds i8, ptr %data.i54, i64 %i.0.i.i
  %short_a.0.copyload.i.i = load i32, ptr %add.ptr9.i.i, align 1
  %add.ptr10.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i.i
  %short_b.0.copyload.i.i = load i32, ptr %add.ptr10.i.i, align 4
  %cmp11.not.i.i = icmp eq i32 %short_a.0.copyload.i.i, %short_b.0.copyload.i.i
  br i1 %cmp11.not.i.i, label %if.end20.i.i, label %if.then13.i.i

if.then13.i.i:                                    ; preds = %if.then8.i.i
  %mul14.i.i = shl i64 %i.0.i.i, 3
  %xor15.i.i = xor i32 %short_b.0.copyload.i.i, %short_a.0.copyload.i.i
  %22 = call i32 @llvm.bswap.i32(i32 %xor15.i.i)
  %23 = call i32 @llvm.ctlz.i32(i32 %22, i1 true)
  %conv16.i.i = zext i32 %23 to i64
  %add17.i.i = or i64 %mul14.i.i, %conv16.i.i
  br label %common_bits.exit.i

if.end20.i.i:                                     ; preds = %if.then8.i.i, %for.end.i.i
  %i.1.i.i = phi i64 [ %i.0.i.i, %for.end.i.i ], [ %add5.i.i, %if.then8.i.i ]
  %cmp22.i.i223 = icmp ult i64 %i.1.i.i, %sub.i.i194
  br i1 %cmp22.i.i223, label %for.body24.i.i, label %common_bits.exit.i

for.body24.i.i:                                   ; preds = %if.end20.i.i, %for.inc40.i.i
  %i.2.i.i224 = phi i64 [ %inc.i.i, %for.inc40.i.i ], [ %i.1.i.i, %if.end20.i.i ]
  %arrayidx.i56.i = getelementptr inbounds i8, ptr %data.i54, i64 %i.2.i.i224
  %24 = load i8, ptr %arrayidx.i56.i, align 1
  %arrayidx26.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.2.i.i224
  %25 = load i8, ptr %arrayidx26.i.i, align 1
  %cmp28.not.i.i = icmp eq i8 %24, %25
  br i1 %cmp28.not.i.i, label %for.inc40.i.i, label %if.then30.i.i

if.then30.i.i:                                    ; preds = %for.body24.i.i
  %mul31.i.i = shl i64 %i.2.i.i224, 3
  %xor3676.i.i = xor i8 %25, %24
  %xor36.i.i = zext i8 %xor3676.i.i to i32
  %26 = call i32 @llvm.ctlz.i32(i32 %xor36.i.i, i1 true)
  %conv37.i.i = zext i32 %26 to i64
  %add38.i.i = add i64 %mul31.i.i, -24
  %sub.i57.i = add i64 %add38.i.i, %conv37.i.i
  br label %common_bits.exit.i

for.inc40.i.i:                                    ; preds = %for.body24.i.i
  %inc.i.i = add nuw i64 %i.2.i.i224, 1
  %exitcond.not = icmp eq i64 %inc.i.i, %sub.i.i194
  br i1 %exitcond.not, label %common_bits.exit.i, label %for.body24.i.i

common_bits.exit.i:                               ; preds = %for.inc40.i.i, %if.end20.i.i, %if.then30.i.i, %if.then13.i.i, %if.then.i.i
  %retval.0.i.i = phi i64 [ %add3.i.i, %if.then.i.i ], [ %add17.i.i, %if.then13.i.i ], [ %sub.i57.i, %if.then30.i.i ], [ %mul42.i.i, %if.end20.i.i ], [ %mul42.i.i, %for.inc40.i.i ]
  %spec.select.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i, i64 %conv.i59)
  %length12.i = getelementptr inbounds i8, ptr %19, i64 16
  %27 = load i16, ptr %length12.i, align 8
  %conv13.i = zext i16 %27 to i64
  %common4.1.i = call i64 @llvm.umin.i64(i64 %spec.select.i, i64 %conv13.i)
  %cmp23.i = icmp uge i64 %spec.select.i, %conv13.i
  %cmp27.i = icmp ne i64 %common4.1.i, %conv.i59
  %or.cond.not = and i1 %cmp23.i, %cmp27.i
  br i1 %or.cond.not, label %if.end30.i, label %cleanup.i

if.end30.i:                                       ; preds = %common_bits.exit.i
  %shr.i.i = lshr i64 %common4.1.i, 3
  %arrayidx.i58.i = getelementptr inbounds i8, ptr %data5.i, i64 %shr.i.i
  %28 = load i8, ptr %arrayidx.i58.i, align 1
  %conv.i.i = zext i8 %28 to i32
  %29 = trunc i64 %common4.1.i to i32
  %30 = and i32 %29, 7
  %sh_prom.i.i = xor i32 %30, 7
  %shr1.i.i = lshr i32 %conv.i.i, %sh_prom.i.i
  %and2.i.i = and i32 %shr1.i.i, 1
  %idx.ext.i = zext i32 %and2.i.i to i64
  %add.ptr37.i = getelementptr inbounds i64, ptr %19, i64 %idx.ext.i
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end30.i, %common_bits.exit.i
  %path.i.sroa.11.1 = phi ptr [ %path.i.sroa.11.0226, %common_bits.exit.i ], [ %path.i.sroa.0.0227, %if.end30.i ]
  %path.i.sroa.0.1 = phi ptr [ %path.i.sroa.0.0227, %common_bits.exit.i ], [ %add.ptr37.i, %if.end30.i ]
  br i1 %or.cond.not, label %while.cond.i52, label %trie_path.exit

trie_path.exit:                                   ; preds = %cleanup.i, %while.cond.i52, %if.end7
  %path.i.sroa.15.1 = phi i64 [ 0, %if.end7 ], [ %common4.1.i, %while.cond.i52 ], [ %common4.1.i, %cleanup.i ]
  %path.i.sroa.11.2 = phi ptr [ null, %if.end7 ], [ %path.i.sroa.11.1, %while.cond.i52 ], [ %path.i.sroa.11.1, %cleanup.i ]
  %path.i.sroa.0.2 = phi ptr [ %add.ptr.i, %if.end7 ], [ %path.i.sroa.0.1, %while.cond.i52 ], [ %path.i.sroa.0.1, %cleanup.i ]
  %31 = load i64, ptr %path.i.sroa.0.2, align 8
  %tobool.not.i43 = icmp eq i64 %31, 0
  br i1 %tobool.not.i43, label %trie_remove.exit, label %land.rhs.i44

land.rhs.i44:                                     ; preds = %trie_path.exit
  %sub.i.i45 = add i64 %31, 4294967295
  %conv1.i.i46 = and i64 %sub.i.i45, 4294967295
  %arrayidx.i47 = getelementptr inbounds i8, ptr %0, i64 24
  %32 = load i64, ptr %arrayidx.i47, align 8
  %cmp.i48.not = icmp ult i64 %conv1.i.i46, %32
  br i1 %cmp.i48.not, label %if.end.i, label %trie_remove.exit

if.end.i:                                         ; preds = %land.rhs.i44
  %sub.i.i32 = add i64 %31, 4294967295
  %conv1.i.i33 = and i64 %sub.i.i32, 4294967295
  %add.i.i35 = add i64 %12, 128
  %33 = load i64, ptr %arrayidx, align 8
  %add1.i199 = add i64 %33, 23
  %and.i200 = and i64 %add1.i199, -8
  %mul.i.i37 = mul i64 %and.i200, %conv1.i.i33
  %add1.i.i38 = add i64 %add.i.i35, %mul.i.i37
  %34 = inttoptr i64 %add1.i.i38 to ptr
  %length.i = getelementptr inbounds i8, ptr %34, i64 16
  %35 = load i16, ptr %length.i, align 8
  %conv.i = zext i16 %35 to i64
  %cmp.not.i = icmp eq i64 %path.i.sroa.15.1, %conv.i
  %36 = load i32, ptr %key, align 4
  %conv5.i = zext i32 %36 to i64
  %cmp6.not.i = icmp eq i64 %path.i.sroa.15.1, %conv5.i
  %or.cond216 = select i1 %cmp.not.i, i1 %cmp6.not.i, i1 false
  br i1 %or.cond216, label %if.end9.i, label %trie_remove.exit

if.end9.i:                                        ; preds = %if.end.i
  %arrayidx.i21 = getelementptr inbounds i8, ptr %13, i64 24
  %37 = load i64, ptr %arrayidx.i21, align 8
  %dec.i = add i64 %37, -1
  store i64 %dec.i, ptr %arrayidx.i21, align 8
  %tobool12.not.i = icmp eq ptr %path.i.sroa.11.2, null
  br i1 %tobool12.not.i, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.end9.i
  %38 = load i64, ptr %path.i.sroa.11.2, align 8
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %if.end9.i
  %cond.i = phi i64 [ %38, %cond.true.i ], [ 0, %if.end9.i ]
  %39 = load i64, ptr %34, align 8
  %tobool15.not.i = icmp eq i64 %39, 0
  br i1 %tobool15.not.i, label %lor.lhs.false36.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %cond.end.i
  %arrayidx17.i = getelementptr inbounds i8, ptr %34, i64 8
  %40 = load i64, ptr %arrayidx17.i, align 8
  %tobool18.not.i = icmp eq i64 %40, 0
  br i1 %tobool18.not.i, label %if.else.i, label %if.then19.i

if.then19.i:                                      ; preds = %land.lhs.true.i
  %data.i = getelementptr inbounds i8, ptr %34, i64 20
  %41 = load i16, ptr %length.i, align 8
  %42 = load i64, ptr %arrayidx.i18, align 8
  %43 = inttoptr i64 %42 to ptr
  %add.ptr.i120 = getelementptr inbounds i8, ptr %43, i64 56
  %arrayidx.i121 = getelementptr inbounds i8, ptr %0, i64 24
  %44 = load i64, ptr %arrayidx.i121, align 8
  %45 = load i64, ptr %add.ptr.i120, align 8
  %cmp.i122 = icmp ult i64 %45, %44
  br i1 %cmp.i122, label %land.lhs.true.i129, label %if.else.i123

land.lhs.true.i129:                               ; preds = %if.then19.i
  %arrayidx2.i = getelementptr inbounds i8, ptr %43, i64 64
  %46 = load i64, ptr %arrayidx2.i, align 8
  %cmp3.i = icmp ult i64 %46, 32
  br i1 %cmp3.i, label %if.then.i130, label %if.else.i123

if.then.i130:                                     ; preds = %land.lhs.true.i129
  %inc.i131 = add i64 %45, 1
  store i64 %inc.i131, ptr %add.ptr.i120, align 8
  br label %pool_take.exit

if.else.i123:                                     ; preds = %land.lhs.true.i129, %if.then19.i
  %mul.i = shl i64 %44, 1
  %add.i.i143 = add i64 %42, 128
  %47 = load i64, ptr %arrayidx, align 8
  %add1.i175 = add i64 %47, 23
  %and.i176 = and i64 %add1.i175, -8
  %mul.i.i145 = mul i64 %mul.i, %and.i176
  %add1.i.i146 = add i64 %add.i.i143, %mul.i.i145
  %48 = inttoptr i64 %add1.i.i146 to ptr
  %cond.i147 = getelementptr inbounds i32, ptr %48, i64 %44
  %arrayidx6.i = getelementptr inbounds i8, ptr %43, i64 72
  %49 = load i64, ptr %arrayidx6.i, align 8
  %arrayidx7.i = getelementptr inbounds i32, ptr %cond.i147, i64 %49
  %50 = load i32, ptr %arrayidx7.i, align 4
  %conv.i124 = zext i32 %50 to i64
  %add.i125 = add i64 %49, 1
  %cmp9.i = icmp eq i64 %add.i125, %44
  %spec.select.i126 = select i1 %cmp9.i, i64 0, i64 %add.i125
  store i64 %spec.select.i126, ptr %arrayidx6.i, align 8
  %arrayidx14.i = getelementptr inbounds i8, ptr %43, i64 64
  %51 = load i64, ptr %arrayidx14.i, align 8
  %dec.i127 = add i64 %51, -1
  store i64 %dec.i127, ptr %arrayidx14.i, align 8
  %add.ptr15.i = getelementptr inbounds i8, ptr %43, i64 8
  %52 = load i64, ptr %add.ptr15.i, align 8
  %add17.i = add i64 %52, 1
  store atomic i64 %add17.i, ptr %add.ptr15.i release, align 8
  fence release
  br label %pool_take.exit

pool_take.exit:                                   ; preds = %if.then.i130, %if.else.i123
  %number.0.i = phi i64 [ %45, %if.then.i130 ], [ %conv.i124, %if.else.i123 ]
  %cond24.i = add i64 %number.0.i, %44
  %53 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i62 = add i64 %53, 128
  %54 = load i64, ptr %arrayidx, align 8
  %add1.i191 = add i64 %54, 23
  %and.i192 = and i64 %add1.i191, -8
  %mul.i.i64 = mul i64 %and.i192, %cond24.i
  %add1.i.i65 = add i64 %add.i.i62, %mul.i.i64
  %55 = inttoptr i64 %add1.i.i65 to ptr
  %arrayidx.i66 = getelementptr inbounds i8, ptr %55, i64 8
  store i64 0, ptr %arrayidx.i66, align 8
  store i64 0, ptr %55, align 8
  %length4.i = getelementptr inbounds i8, ptr %55, i64 16
  store i16 %41, ptr %length4.i, align 8
  %in_use.i = getelementptr inbounds i8, ptr %55, i64 18
  store i16 0, ptr %in_use.i, align 2
  %data7.i = getelementptr inbounds i8, ptr %55, i64 20
  %56 = load i64, ptr %arrayidx, align 8
  %sub.i.i69 = add i64 %56, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i, ptr nonnull align 1 %data.i, i64 %sub.i.i69, i1 false)
  %57 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i133 = add i64 %57, 128
  %58 = load i64, ptr %arrayidx, align 8
  %add1.i179 = add i64 %58, 23
  %and.i180 = and i64 %add1.i179, -8
  %mul.i.i135 = mul i64 %and.i180, %cond24.i
  %add1.i.i136 = add i64 %mul.i.i135, %add.i.i133
  %59 = inttoptr i64 %add1.i.i136 to ptr
  %length.i137 = getelementptr inbounds i8, ptr %59, i64 16
  %60 = load i16, ptr %length.i137, align 8
  %conv.i138 = zext i16 %60 to i64
  %shl.i = shl nuw nsw i64 %conv.i138, 32
  %add.i139 = add i64 %cond24.i, 1
  %or.i140 = or i64 %shl.i, %add.i139
  %conv1.i.i26 = and i64 %cond24.i, 4294967295
  %mul.i.i30 = mul i64 %and.i180, %conv1.i.i26
  %add1.i.i31 = add i64 %mul.i.i30, %add.i.i133
  %61 = inttoptr i64 %add1.i.i31 to ptr
  %62 = load i64, ptr %34, align 8
  store i64 %62, ptr %61, align 8
  %63 = load i64, ptr %arrayidx17.i, align 8
  %arrayidx31.i = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %63, ptr %arrayidx31.i, align 8
  store atomic i64 %or.i140, ptr %path.i.sroa.0.2 release, align 8
  br label %if.end66.i

if.else.i:                                        ; preds = %land.lhs.true.i
  br i1 %tobool15.not.i, label %lor.lhs.false36.i, label %if.then40.i

lor.lhs.false36.i:                                ; preds = %cond.end.i, %if.else.i
  %arrayidx38.i = getelementptr inbounds i8, ptr %34, i64 8
  %64 = load i64, ptr %arrayidx38.i, align 8
  %tobool39.not.i = icmp eq i64 %64, 0
  br i1 %tobool39.not.i, label %if.else46.i, label %if.then40.i

if.then40.i:                                      ; preds = %lor.lhs.false36.i, %if.else.i
  %arrayidx45.i = getelementptr inbounds i8, ptr %34, i64 8
  %65 = load i64, ptr %arrayidx45.i, align 8
  %or.i = or i64 %65, %39
  store atomic i64 %or.i, ptr %path.i.sroa.0.2 release, align 8
  br label %if.end66.i

if.else46.i:                                      ; preds = %lor.lhs.false36.i
  %tobool47.not.i = icmp eq i64 %cond.i, 0
  br i1 %tobool47.not.i, label %if.else62.i, label %land.rhs.i

land.rhs.i:                                       ; preds = %if.else46.i
  %sub.i.i40 = add i64 %cond.i, 4294967295
  %conv1.i.i41 = and i64 %sub.i.i40, 4294967295
  %arrayidx.i42 = getelementptr inbounds i8, ptr %0, i64 24
  %66 = load i64, ptr %arrayidx.i42, align 8
  %cmp.i.not = icmp ult i64 %conv1.i.i41, %66
  br i1 %cmp.i.not, label %if.else62.i, label %if.then51.i

if.then51.i:                                      ; preds = %land.rhs.i
  %sub.i.i = add i64 %cond.i, 4294967295
  %conv1.i.i = and i64 %sub.i.i, 4294967295
  %67 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i = add i64 %67, 128
  %68 = load i64, ptr %arrayidx, align 8
  %add1.i207 = add i64 %68, 23
  %and.i208 = and i64 %add1.i207, -8
  %mul.i.i = mul i64 %and.i208, %conv1.i.i
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %69 = inttoptr i64 %add1.i.i to ptr
  %cmp59.i = icmp eq ptr %path.i.sroa.0.2, %69
  %idxprom.i = zext i1 %cmp59.i to i64
  %arrayidx61.i = getelementptr inbounds [2 x i64], ptr %69, i64 0, i64 %idxprom.i
  %70 = load i64, ptr %arrayidx61.i, align 8
  store atomic i64 %70, ptr %path.i.sroa.11.2 release, align 8
  %arrayidx.i29.i = getelementptr inbounds i8, ptr %0, i64 24
  %71 = load i64, ptr %arrayidx.i29.i, align 8
  %cmp.i.i.not = icmp ult i64 %conv1.i.i, %71
  %cond.i73 = select i1 %cmp.i.i.not, i64 4, i64 7
  %arrayidx.i74 = getelementptr inbounds i8, ptr %0, i64 24
  %72 = load i64, ptr %arrayidx.i18, align 8
  %73 = inttoptr i64 %72 to ptr
  %add.ptr.i76 = getelementptr inbounds i64, ptr %73, i64 %cond.i73
  %arrayidx3.i = getelementptr inbounds i8, ptr %add.ptr.i76, i64 16
  %74 = load i64, ptr %arrayidx3.i, align 8
  %arrayidx4.i = getelementptr inbounds i8, ptr %add.ptr.i76, i64 8
  %75 = load i64, ptr %arrayidx4.i, align 8
  %inc.i = add i64 %75, 1
  store i64 %inc.i, ptr %arrayidx4.i, align 8
  %76 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i79 = add i64 %76, 128
  %77 = load i64, ptr %arrayidx, align 8
  %add1.i187 = add i64 %77, 23
  %and.i188 = and i64 %add1.i187, -8
  %mul.i.i81 = mul i64 %and.i188, %conv1.i.i
  %add1.i.i82 = add i64 %add.i.i79, %mul.i.i81
  %78 = inttoptr i64 %add1.i.i82 to ptr
  %in_use.i83 = getelementptr inbounds i8, ptr %78, i64 18
  store i16 0, ptr %in_use.i83, align 2
  %sub.i84 = select i1 %cmp.i.i.not, i64 0, i64 %71
  %spec.select.i85 = sub i64 %sub.i.i, %sub.i84
  %add.i = add i64 %75, %74
  %conv7.i = trunc i64 %spec.select.i85 to i32
  %79 = load i64, ptr %arrayidx.i74, align 8
  %mul.i158 = shl i64 %79, 1
  %80 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i160 = add i64 %80, 128
  %81 = load i64, ptr %arrayidx, align 8
  %add1.i = add i64 %81, 23
  %and.i = and i64 %add1.i, -8
  %mul.i.i162 = mul i64 %mul.i158, %and.i
  %add1.i.i163 = add i64 %add.i.i160, %mul.i.i162
  %82 = inttoptr i64 %add1.i.i163 to ptr
  %cond.idx.i165 = select i1 %cmp.i.i.not, i64 0, i64 %79
  %cond.i166 = getelementptr inbounds i32, ptr %82, i64 %cond.idx.i165
  %cmp9.not.i = icmp ult i64 %add.i, %71
  %sub11.i = select i1 %cmp9.not.i, i64 0, i64 %71
  %cond12.i = sub i64 %add.i, %sub11.i
  %arrayidx13.i = getelementptr inbounds i32, ptr %cond.i166, i64 %cond12.i
  store i32 %conv7.i, ptr %arrayidx13.i, align 4
  br label %if.end66.i

if.else62.i:                                      ; preds = %land.rhs.i, %if.else46.i
  store atomic i64 0, ptr %path.i.sroa.0.2 release, align 8
  br label %if.end66.i

if.end66.i:                                       ; preds = %if.else62.i, %if.then51.i, %if.then40.i, %pool_take.exit
  br i1 %tobool.not.i43, label %pool_give.exit118, label %land.rhs.i.i87

land.rhs.i.i87:                                   ; preds = %if.end66.i
  %arrayidx.i29.i90 = getelementptr inbounds i8, ptr %0, i64 24
  %83 = load i64, ptr %arrayidx.i29.i90, align 8
  %cmp.i.i91 = icmp uge i64 %conv1.i.i33, %83
  br label %pool_give.exit118

pool_give.exit118:                                ; preds = %if.end66.i, %land.rhs.i.i87
  %land.ext.i.i92 = phi i1 [ true, %if.end66.i ], [ %cmp.i.i91, %land.rhs.i.i87 ]
  %cond.i94 = select i1 %land.ext.i.i92, i64 7, i64 4
  %arrayidx.i95 = getelementptr inbounds i8, ptr %0, i64 24
  %84 = load i64, ptr %arrayidx.i95, align 8
  %85 = load i64, ptr %arrayidx.i18, align 8
  %86 = inttoptr i64 %85 to ptr
  %add.ptr.i97 = getelementptr inbounds i64, ptr %86, i64 %cond.i94
  %arrayidx3.i100 = getelementptr inbounds i8, ptr %add.ptr.i97, i64 16
  %87 = load i64, ptr %arrayidx3.i100, align 8
  %arrayidx4.i101 = getelementptr inbounds i8, ptr %add.ptr.i97, i64 8
  %88 = load i64, ptr %arrayidx4.i101, align 8
  %inc.i102 = add i64 %88, 1
  store i64 %inc.i102, ptr %arrayidx4.i101, align 8
  %89 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i104 = add i64 %89, 128
  %90 = load i64, ptr %arrayidx, align 8
  %add1.i183 = add i64 %90, 23
  %and.i184 = and i64 %add1.i183, -8
  %mul.i.i106 = mul i64 %and.i184, %conv1.i.i33
  %add1.i.i107 = add i64 %add.i.i104, %mul.i.i106
  %91 = inttoptr i64 %add1.i.i107 to ptr
  %in_use.i108 = getelementptr inbounds i8, ptr %91, i64 18
  store i16 0, ptr %in_use.i108, align 2
  %sub.i109 = select i1 %land.ext.i.i92, i64 %84, i64 0
  %spec.select.i110 = sub i64 %sub.i.i32, %sub.i109
  %add.i111 = add i64 %88, %87
  %conv7.i112 = trunc i64 %spec.select.i110 to i32
  %92 = load i64, ptr %arrayidx.i95, align 8
  %mul.i149 = shl i64 %92, 1
  %93 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i151 = add i64 %93, 128
  %94 = load i64, ptr %arrayidx, align 8
  %add1.i171 = add i64 %94, 23
  %and.i172 = and i64 %add1.i171, -8
  %mul.i.i153 = mul i64 %mul.i149, %and.i172
  %add1.i.i154 = add i64 %add.i.i151, %mul.i.i153
  %95 = inttoptr i64 %add1.i.i154 to ptr
  %cond.idx.i = select i1 %land.ext.i.i92, i64 %92, i64 0
  %cond.i156 = getelementptr inbounds i32, ptr %95, i64 %cond.idx.i
  %cmp9.not.i114 = icmp ult i64 %add.i111, %84
  %sub11.i115 = select i1 %cmp9.not.i114, i64 0, i64 %84
  %cond12.i116 = sub i64 %add.i111, %sub11.i115
  %arrayidx13.i117 = getelementptr inbounds i32, ptr %cond.i156, i64 %cond12.i116
  store i32 %conv7.i112, ptr %arrayidx13.i117, align 4
  br label %trie_remove.exit

trie_remove.exit:                                 ; preds = %trie_path.exit, %land.rhs.i44, %if.end.i, %pool_give.exit118
  %retval.1.i = phi i64 [ -2, %land.rhs.i44 ], [ 0, %pool_give.exit118 ], [ -2, %if.end.i ], [ -2, %trie_path.exit ]
  %96 = load i64, ptr %arrayidx.i18, align 8
  %97 = inttoptr i64 %96 to ptr
  store atomic i64 0, ptr %97 release, align 8
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %entry, %trie_remove.exit
  %retval.0 = phi i64 [ %retval.1.i, %trie_remove.exit ], [ -22, %entry ], [ -16, %if.then.i ]
  call void @llvm.lifetime.end.p0(i64 260, ptr nonnull %key)
  ret i64 %retval.0
}

define internal i64 @trie_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i42 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i42, align 8
  %2 = inttoptr i64 %1 to ptr
  %add.ptr = getelementptr inbounds i8, ptr %2, i64 32
  %add.ptr3 = getelementptr inbounds i8, ptr %2, i64 8
  %arrayidx.i.i = getelementptr inbounds i8, ptr %0, i64 8
  %3 = inttoptr i64 %r3 to ptr
  %add = add i64 %r3, 4
  %4 = inttoptr i64 %add to ptr
  %arrayidx.i44 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 320
  br label %for.cond

for.cond:                                         ; preds = %cleanup, %entry
  %number.0 = phi i64 [ %r2, %entry ], [ %number.1, %cleanup ]
  %retval.0 = phi i64 [ undef, %entry ], [ %retval.1, %cleanup ]
  %5 = load atomic i64, ptr %add.ptr acquire, align 8
  %cmp.not = icmp ult i64 %number.0, %5
  br i1 %cmp.not, label %for.body, label %cleanup23

for.body:                                         ; preds = %for.cond
  %6 = load atomic i64, ptr %add.ptr3 acquire, align 8
  %7 = load i64, ptr %arrayidx.i42, align 8
  %add.i = add i64 %7, 128
  %8 = load i64, ptr %arrayidx.i.i, align 8
  %add1.i46 = add i64 %8, 23
  %and.i = and i64 %add1.i46, -8
  %mul.i = mul i64 %and.i, %number.0
  %add1.i = add i64 %add.i, %mul.i
  %9 = inttoptr i64 %add1.i to ptr
  %in_use6 = getelementptr inbounds i8, ptr %9, i64 18
  %10 = load atomic i16, ptr %in_use6 monotonic, align 2
  %length = getelementptr inbounds i8, ptr %9, i64 16
  %11 = load i16, ptr %length, align 8
  %conv = zext i16 %11 to i32
  store i32 %conv, ptr %3, align 1
  %data = getelementptr inbounds i8, ptr %9, i64 20
  %12 = load i64, ptr %arrayidx.i.i, align 8
  %sub.i = add i64 %12, -4
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %4, ptr nonnull align 4 %data, i64 %sub.i, i1 false)
  fence acquire
  %13 = load atomic i64, ptr %add.ptr3 monotonic, align 8
  %cmp12.not = icmp eq i64 %13, %6
  br i1 %cmp12.not, label %if.end16, label %if.then

if.then:                                          ; preds = %for.body
  %14 = load i64, ptr %arrayidx.i44, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = load volatile i8, ptr %15, align 1
  %tobool.not = icmp eq i8 %16, 0
  %retval.0. = select i1 %tobool.not, i64 %retval.0, i64 0
  br label %cleanup

if.end16:                                         ; preds = %for.body
  %inc = add nuw i64 %number.0, 1
  %tobool17.not = icmp eq i16 %10, 0
  br i1 %tobool17.not, label %cleanup, label %if.end19

if.end19:                                         ; preds = %if.end16
  %17 = load i64, ptr %arrayidx1.i, align 8
  %18 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %18, %number.0
  %19 = add i64 %mul4.i, %17
  store i64 %19, ptr %arrayidx, align 8
  br label %cleanup

cleanup:                                          ; preds = %if.end16, %if.then, %if.end19
  %cond27 = phi i1 [ false, %if.end19 ], [ %tobool.not, %if.then ], [ true, %if.end16 ]
  %number.1 = phi i64 [ %inc, %if.end19 ], [ %number.0, %if.then ], [ %inc, %if.end16 ]
  %retval.1 = phi i64 [ %inc, %if.end19 ], [ %retval.0., %if.then ], [ %retval.0, %if.end16 ]
  br i1 %cond27, label %for.cond, label %cleanup23

cleanup23:                                        ; preds = %for.cond, %cleanup
  %spec.select = phi i64 [ %retval.1, %cleanup ], [ 0, %for.cond ]
  ret i64 %spec.select
}

declare i64 @llvm.bswap.i64(i64)

declare i64 @llvm.ctlz.i64(i64, i1 immarg)

declare i32 @llvm.bswap.i32(i32)

declare i32 @llvm.ctlz.i32(i32, i1 immarg)

declare i64 @llvm.umin.i64(i64, i64)
