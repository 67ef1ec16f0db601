; trie.c, compiled by tools/build_native.py

%struct.trie_key = type { i32, [256 x i8] }

define internal i64 @trie_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %bits.i = alloca i64, align 8
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i, align 8
  %2 = inttoptr i64 %1 to ptr
  %add.ptr = getelementptr inbounds i8, ptr %2, i64 8
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv = zext i32 %number.0.copyload.i to i64
  %arrayidx.i34 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i64, ptr %arrayidx.i34, align 8
  %sub.i = shl i64 %4, 3
  %mul = add i64 %sub.i, -32
  %cmp = icmp ult i64 %mul, %conv
  br i1 %cmp, label %cleanup22, label %for.cond.preheader

for.cond.preheader:                               ; preds = %entry
  %add = add i64 %r2, 4
  %5 = inttoptr i64 %add to ptr
  %arrayidx.i50 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx.i39 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 64
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  br label %for.cond

for.cond:                                         ; preds = %for.cond.preheader, %cleanup
  %retval.0 = phi i64 [ %retval.1, %cleanup ], [ undef, %for.cond.preheader ]
  %6 = load atomic i64, ptr %add.ptr acquire, align 8
  %7 = load i64, ptr %arrayidx.i, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %8, i64 16
  %9 = load atomic i64, ptr %add.ptr.i acquire, align 8
  %10 = load i64, ptr %arrayidx.i34, align 8
  %sub.i.i = add i64 %10, -4
  store i64 0, ptr %bits.i, align 8
  %cmp.i = icmp ult i64 %sub.i.i, 9
  br i1 %cmp.i, label %if.then.i, label %if.end.i

if.then.i:                                        ; preds = %for.cond
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %bits.i, ptr align 1 %5, i64 %sub.i.i, i1 false)
  %bits.i.0.bits.i.0.bits.i.0.bits.0..i = load i64, ptr %bits.i, align 8
  %11 = call i64 @llvm.bswap.i64(i64 %bits.i.0.bits.i.0.bits.i.0.bits.0..i)
  store i64 %11, ptr %bits.i, align 8
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i, %for.cond
  %mul42.i = shl i64 %sub.i.i, 3
  br label %while.cond.i

while.cond.i:                                     ; preds = %cleanup.i, %if.end.i
  %link.0.i = phi i64 [ %9, %if.end.i ], [ %link.1.i, %cleanup.i ]
  %found.0.i = phi i64 [ 0, %if.end.i ], [ %found.2.i, %cleanup.i ]
  %tobool.not.i = icmp eq i64 %link.0.i, 0
  br i1 %tobool.not.i, label %trie_walk.exit, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i
  %sub.i.i41 = add i64 %link.0.i, 4294967295
  %conv1.i.i = and i64 %sub.i.i41, 4294967295
  %12 = load i64, ptr %arrayidx.i, align 8
  %add.i56 = add i64 %12, 128
  %13 = load i64, ptr %arrayidx.i34, align 8
  %add1.i61 = add i64 %13, 23
  %and.i62 = and i64 %add1.i61, -8
  %mul.i58 = mul i64 %and.i62, %conv1.i.i
  %add1.i = add i64 %add.i56, %mul.i58
  %14 = inttoptr i64 %add1.i to ptr
  %shr.i = lshr i64 %link.0.i, 32
  %cmp4.i = icmp ugt i64 %shr.i, %conv
  br i1 %cmp4.i, label %cleanup.i, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %while.body.i
  %data5.i = getelementptr inbounds i8, ptr %14, i64 20
  br label %for.cond.i

for.cond.i:                                       ; preds = %for.body.i, %lor.lhs.false.i
  %i.0.i = phi i64 [ 0, %lor.lhs.false.i ], [ %add.i, %for.body.i ]
  %add.i = add i64 %i.0.i, 8
  %cmp.not.i = icmp ugt i64 %add.i, %sub.i.i
  br i1 %cmp.not.i, label %for.end.i, label %for.body.i

for.body.i:                                       ; preds = %for.cond.i
  %add.ptr.i42 = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i
  %long_a.0.copyload.i = load i64, ptr %add.ptr.i42, align 1
  %add.ptr1.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %long_b.0.copyload.i = load i64, ptr %add.ptr1.i, align 1
  %cmp2.not.i = icmp eq i64 %long_a.0.copyload.i, %long_b.0.copyload.i
  br i1 %cmp2.not.i, label %for.cond.i, label %if.then.i43

if.then.i43:                                      ; preds = %for.body.i
  %mul.i = shl i64 %i.0.i, 3
  %xor.i = xor i64 %long_b.0.copyload.i, %long_a.0.copyload.i
  %15 = call i64 @llvm.bswap.i64(i64 %xor.i)
  %16 = call i64 @llvm.ctlz.i64(i64 %15, i1 true)
  %add3.i = or i64 %16, %mul.i
  br label %common_bits.exit

for.end.i:                                        ; preds = %for.cond.i
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
  %cmp22.i66 = icmp ult i64 %i.1.i, %sub.i.i
  br i1 %cmp22.i66, label %for.body24.i, label %common_bits.exit

for.body24.i:                                     ; preds = %if.end20.i, %for.inc40.i
  %i.2.i67 = phi i64 [ %inc.i, %for.inc40.i ], [ %i.1.i, %if.end20.i ]
  %arrayidx.i45 = getelementptr inbounds i8, ptr %data5.i, i64 %i.2.i67
  %19 = load i8, ptr %arrayidx.i45, align 1
  %arrayidx26.i = getelementptr inbounds i8, ptr %5, i64 %i.2.i67
  %20 = load i8, ptr %arrayidx26.i, align 1
  %cmp28.not.i = icmp eq i8 %19, %20
  br i1 %cmp28.not.i, label %for.inc40.i, label %if.then30.i

if.then30.i:                                      ; preds = %for.body24.i
  %mul31.i = shl i64 %i.2.i67, 3
  %xor3676.i = xor i8 %20, %19
  %xor36.i = zext i8 %xor3676.i to i32
  %21 = call i32 @llvm.ctlz.i32(i32 %xor36.i, i1 true)
  %conv37.i = zext i32 %21 to i64
  %add38.i = add i64 %mul31.i, -24
  %sub.i46 = add i64 %add38.i, %conv37.i
  br label %common_bits.exit

for.inc40.i:                                      ; preds = %for.body24.i
  %inc.i = add nuw i64 %i.2.i67, 1
  %exitcond.not = icmp eq i64 %inc.i, %sub.i.i
  br i1 %exitcond.not, label %common_bits.exit, label %for.body24.i

common_bits.exit:                                 ; preds = %for.inc40.i, %if.end20.i, %if.then.i43, %if.then13.i, %if.then30.i
  %retval.0.i = phi i64 [ %add3.i, %if.then.i43 ], [ %add17.i, %if.then13.i ], [ %sub.i46, %if.then30.i ], [ %mul42.i, %if.end20.i ], [ %mul42.i, %for.inc40.i ]
  %cmp7.i = icmp ult i64 %retval.0.i, %shr.i
  br i1 %cmp7.i, label %cleanup.i, label %land.rhs.i

land.rhs.i:                                       ; preds = %common_bits.exit
  %22 = load i64, ptr %arrayidx.i50, align 8
  %cmp.i51.not = icmp ult i64 %conv1.i.i, %22
  %spec.select.i = select i1 %cmp.i51.not, i64 %link.0.i, i64 %found.0.i
  %cmp14.i = icmp eq i64 %shr.i, %conv
  br i1 %cmp14.i, label %cleanup.i, label %if.end16.i

if.end16.i:                                       ; preds = %land.rhs.i
  br i1 %cmp.i, label %cond.true.i, label %cond.false.i

cond.true.i:                                      ; preds = %if.end16.i
  %bits.i.0.bits.i.0.bits.i.0.bits.0.33.i = load i64, ptr %bits.i, align 8
  %sub.i35 = sub nsw i64 63, %shr.i
  %shr19.i = lshr i64 %bits.i.0.bits.i.0.bits.i.0.bits.0.33.i, %sub.i35
  %and.i = and i64 %shr19.i, 1
  br label %cond.end.i

cond.false.i:                                     ; preds = %if.end16.i
  %shr.i52 = lshr i64 %link.0.i, 35
  %arrayidx.i53 = getelementptr inbounds i8, ptr %5, i64 %shr.i52
  %23 = load i8, ptr %arrayidx.i53, align 1
  %conv.i54 = zext i8 %23 to i32
  %24 = trunc i64 %shr.i to i32
  %25 = and i32 %24, 7
  %sh_prom.i = xor i32 %25, 7
  %shr1.i = lshr i32 %conv.i54, %sh_prom.i
  %and2.i = and i32 %shr1.i, 1
  %conv.i = zext i32 %and2.i to i64
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.false.i, %cond.true.i
  %cond.i = phi i64 [ %and.i, %cond.true.i ], [ %conv.i, %cond.false.i ]
  %add.ptr21.i = getelementptr inbounds i64, ptr %14, i64 %cond.i
  %26 = load atomic i64, ptr %add.ptr21.i acquire, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %cond.end.i, %land.rhs.i, %common_bits.exit, %while.body.i
  %link.1.i = phi i64 [ %26, %cond.end.i ], [ %link.0.i, %common_bits.exit ], [ %link.0.i, %while.body.i ], [ %link.0.i, %land.rhs.i ]
  %found.2.i = phi i64 [ %spec.select.i, %cond.end.i ], [ %found.0.i, %common_bits.exit ], [ %found.0.i, %while.body.i ], [ %spec.select.i, %land.rhs.i ]
  %switch.i = phi i1 [ true, %cond.end.i ], [ false, %common_bits.exit ], [ false, %while.body.i ], [ false, %land.rhs.i ]
  br i1 %switch.i, label %while.cond.i, label %trie_walk.exit

trie_walk.exit:                                   ; preds = %while.cond.i, %cleanup.i
  %found.3.i = phi i64 [ %found.2.i, %cleanup.i ], [ %found.0.i, %while.cond.i ]
  fence acquire
  %27 = load atomic i64, ptr %add.ptr monotonic, align 8
  %cmp8 = icmp eq i64 %27, %6
  br i1 %cmp8, label %if.then12, label %if.end16

if.then12:                                        ; preds = %trie_walk.exit
  %tobool13.not = icmp eq i64 %found.3.i, 0
  br i1 %tobool13.not, label %cleanup, label %cond.true

cond.true:                                        ; preds = %if.then12
  %sub.i38 = add i64 %found.3.i, 4294967295
  %conv1.i = and i64 %sub.i38, 4294967295
  %28 = load i64, ptr %arrayidx1.i, align 8
  %29 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %29, %conv1.i
  %30 = add i64 %mul4.i, %28
  br label %cleanup

if.end16:                                         ; preds = %trie_walk.exit
  %31 = load i64, ptr %arrayidx.i39, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = load volatile i8, ptr %32, align 1
  %tobool18.not = icmp eq i8 %33, 0
  br i1 %tobool18.not, label %cleanup, label %if.then19

if.then19:                                        ; preds = %if.end16
  store i64 8, ptr %arrayidx, align 8
  br label %cleanup

cleanup:                                          ; preds = %if.end16, %cond.true, %if.then12, %if.then19
  %cond25 = phi i1 [ false, %if.then19 ], [ false, %if.then12 ], [ false, %cond.true ], [ true, %if.end16 ]
  %retval.1 = phi i64 [ 0, %if.then19 ], [ 0, %if.then12 ], [ %30, %cond.true ], [ %retval.0, %if.end16 ]
  br i1 %cond25, label %for.cond, label %cleanup22

cleanup22:                                        ; preds = %cleanup, %entry
  %retval.2 = phi i64 [ 0, %entry ], [ %retval.1, %cleanup ]
  ret i64 %retval.2
}

define internal i64 @trie_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %key.i = alloca %struct.trie_key, align 4
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 32
  %1 = load i64, ptr %arrayidx, align 8
  %and = and i64 %1, 128
  %tobool.not = icmp eq i64 %and, 0
  br i1 %tobool.not, label %cond.false, label %cond.end

cond.false:                                       ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %arrayidx.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %key.i, ptr align 1 %2, i64 %3, i1 false)
  %cmp.i = icmp ugt i64 %r4, 2
  br i1 %cmp.i, label %trie_put.exit, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %cond.false
  %4 = load i32, ptr %key.i, align 4
  %conv.i = zext i32 %4 to i64
  %sub.i.i = shl i64 %3, 3
  %mul.i = add i64 %sub.i.i, -32
  %cmp3.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp3.i, label %trie_put.exit, label %if.end.i

if.end.i:                                         ; preds = %lor.lhs.false.i
  %arrayidx.i18.i = getelementptr inbounds i8, ptr %0, i64 96
  %5 = load i64, ptr %arrayidx.i18.i, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = atomicrmw xchg ptr %6, i64 1 acquire, align 8
  %tobool.not.i3.not223 = icmp eq i64 %7, 0
  br i1 %tobool.not.i3.not223, label %if.end8.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end.i
  %arrayidx.i.i4 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %8 = atomicrmw xchg ptr %6, i64 1 acquire, align 8
  %tobool.not.i3.not = icmp eq i64 %8, 0
  br i1 %tobool.not.i3.not, label %if.end8.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i3.not224 = phi i1 [ %tobool.not.i3.not223, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i3.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %9 = load atomic i64, ptr %6 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %9, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %10 = load i64, ptr %arrayidx.i.i4, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = load volatile i8, ptr %11, align 1
  %tobool7.not.i = icmp eq i8 %12, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i5 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i5, align 8
  br i1 %tobool.not.i3.not224, label %if.end8.i, label %trie_put.exit

if.end8.i:                                        ; preds = %while.cond.i.loopexit, %if.end.i, %if.then.i
  %13 = load i64, ptr %arrayidx.i18.i, align 8
  %14 = inttoptr i64 %13 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %14, i64 16
  %15 = load i64, ptr %add.ptr.i, align 8
  %tobool.not.i21227 = icmp eq i64 %15, 0
  br i1 %tobool.not.i21227, label %trie_path.exit, label %while.body.i.lr.ph

while.body.i.lr.ph:                               ; preds = %if.end8.i
  %add.i60.i = add i64 %13, 128
  %16 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i62.i = add i64 %16, -4
  %add1.i63.i = add i64 %16, 23
  %and.i.i25 = and i64 %add1.i63.i, -8
  %data5.i28 = getelementptr inbounds i8, ptr %key.i, i64 4
  %mul42.i.i = shl i64 %sub.i.i62.i, 3
  %17 = load i32, ptr %key.i, align 4
  %conv.i32 = zext i32 %17 to i64
  br label %while.body.i

while.cond.i20:                                   ; preds = %cleanup.i
  %18 = load i64, ptr %path.i.sroa.0.1, align 8
  %tobool.not.i21 = icmp eq i64 %18, 0
  br i1 %tobool.not.i21, label %trie_path.exit, label %while.body.i

while.body.i:                                     ; preds = %while.body.i.lr.ph, %while.cond.i20
  %19 = phi i64 [ %15, %while.body.i.lr.ph ], [ %18, %while.cond.i20 ]
  %path.i.sroa.0.0228 = phi ptr [ %add.ptr.i, %while.body.i.lr.ph ], [ %path.i.sroa.0.1, %while.cond.i20 ]
  %sub.i.i.i22 = add i64 %19, 4294967295
  %conv1.i.i.i23 = and i64 %sub.i.i.i22, 4294967295
  %mul.i61.i = mul i64 %and.i.i25, %conv1.i.i.i23
  %add1.i.i26 = add i64 %add.i60.i, %mul.i61.i
  %20 = inttoptr i64 %add1.i.i26 to ptr
  %data.i27 = getelementptr inbounds i8, ptr %20, i64 20
  br label %for.cond.i.i

for.cond.i.i:                                     ; preds = %for.body.i.i, %while.body.i
  %i.0.i.i = phi i64 [ 0, %while.body.i ], [ %add.i.i30, %for.body.i.i ]
  %add.i.i30 = add i64 %i.0.i.i, 8
  %cmp.not.i.i = icmp ugt i64 %add.i.i30, %sub.i.i62.i
  br i1 %cmp.not.i.i, label %for.end.i.i, label %for.body.i.i

for.body.i.i:                                     ; preds = %for.cond.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %data.i27, i64 %i.0.i.i
  %long_a.0.copyload.i.i = load i64, ptr %add.ptr.i.i, align 1
  %add.ptr1.i.i = getelementptr inbounds i8, ptr %data5.i28, i64 %i.0.i.i
  %long_b.0.copyload.i.i = load i64, ptr %add.ptr1.i.i, align 4
  %cmp2.not.i.i = icmp eq i64 %long_a.0.copyload.i.i, %long_b.0.copyload.i.i
  br i1 %cmp2.not.i.i, label %for.cond.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %for.body.i.i
  %mul.i.i31 = shl i64 %i.0.i.i, 3
  %xor.i.i = xor i64 %long_b.0.copyload.i.i, %long_a.0.copyload.i.i
  %21 = call i64 @llvm.bswap.i64(i64 %xor.i.i)
  %22 = call i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %add3.i.i = or i64 %22, %mul.i.i31
  br label %common_bits.exit.i

for.end.i.i:                                      ; preds = %for.cond.i.i
  %add5.i.i = or i64 %i.0.i.i, 4
  %cmp6.not.i.i = icmp ugt i64 %add5.i.i, %sub.i.i62.i
  br i1 %cmp6.not.i.i, label %if.end20.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %for.end.i.i
  %add.ptr9.i.i = getelementptr inbounds i8, ptr %data.i27, i64 %i.0.i.i
  %short_a.0.copyload.i.i = load i32, ptr %add.ptr9.i.i, align 1
  %add.ptr10.i.i = getelementptr inbounds i8, ptr %data5.i28, i64 %i.0.i.i
  %short_b.0.copyload.i.i = load i32, ptr %add.ptr10.i.i, align 4
  %cmp11.not.i.i = icmp eq i32 %short_a.0.copyload.i.i, %short_b.0.copyload.i.i
  br i1 %cmp11.not.i.i, label %if.end20.i.i, label %if.then13.i.i

if.then13.i.i:                                    ; preds = %if.then8.i.i
  %mul14.i.i = shl i64 %i.0.i.i, 3
  %xor15.i.i = xor i32 %short_b.0.copyload.i.i, %short_a.0.copyload.i.i
  %23 = call i32 @llvm.bswap.i32(i32 %xor15.i.i)
  %24 = call i32 @llvm.ctlz.i32(i32 %23, i1 true)
  %conv16.i.i = zext i32 %24 to i64
  %add17.i.i = or i64 %mul14.i.i, %conv16.i.i
  br label %common_bits.exit.i

if.end20.i.i:                                     ; preds = %if.then8.i.i, %for.end.i.i
  %i.1.i.i = phi i64 [ %i.0.i.i, %for.end.i.i ], [ %add5.i.i, %if.then8.i.i ]
  %cmp22.i.i225 = icmp ult i64 %i.1.i.i, %sub.i.i62.i
  br i1 %cmp22.i.i225, label %for.body24.i.i, label %common_bits.exit.i

for.body24.i.i:                                   ; preds = %if.end20.i.i, %for.inc40.i.i
  %i.2.i.i226 = phi i64 [ %inc.i.i, %for.inc40.i.i ], [ %i.1.i.i, %if.end20.i.i ]
  %arrayidx.i56.i = getelementptr inbounds i8, ptr %data.i27, i64 %i.2.i.i226
  %25 = load i8, ptr %arrayidx.i56.i, align 1
  %arrayidx26.i.i = getelementptr inbounds i8, ptr %data5.i28, i64 %i.2.i.i226
  %26 = load i8, ptr %arrayidx26.i.i, align 1
  %cmp28.not.i.i = icmp eq i8 %25, %26
  br i1 %cmp28.not.i.i, label %for.inc40.i.i, label %if.then30.i.i

if.then30.i.i:                                    ; preds = %for.body24.i.i
  %mul31.i.i = shl i64 %i.2.i.i226, 3
  %xor3676.i.i = xor i8 %26, %25
  %xor36.i.i = zext i8 %xor3676.i.i to i32
  %27 = call i32 @llvm.ctlz.i32(i32 %xor36.i.i, i1 true)
  %conv37.i.i = zext i32 %27 to i64
  %add38.i.i = add i64 %mul31.i.i, -24
  %sub.i57.i = add i64 %add38.i.i, %conv37.i.i
  br label %common_bits.exit.i

for.inc40.i.i:                                    ; preds = %for.body24.i.i
  %inc.i.i = add nuw i64 %i.2.i.i226, 1
  %exitcond.not = icmp eq i64 %inc.i.i, %sub.i.i62.i
  br i1 %exitcond.not, label %common_bits.exit.i, label %for.body24.i.i

common_bits.exit.i:                               ; preds = %for.inc40.i.i, %if.end20.i.i, %if.then30.i.i, %if.then13.i.i, %if.then.i.i
  %retval.0.i.i = phi i64 [ %add3.i.i, %if.then.i.i ], [ %add17.i.i, %if.then13.i.i ], [ %sub.i57.i, %if.then30.i.i ], [ %mul42.i.i, %if.end20.i.i ], [ %mul42.i.i, %for.inc40.i.i ]
  %spec.select.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i, i64 %conv.i32)
  %length12.i = getelementptr inbounds i8, ptr %20, i64 16
  %28 = load i16, ptr %length12.i, align 8
  %conv13.i = zext i16 %28 to i64
  %common4.1.i = call i64 @llvm.umin.i64(i64 %spec.select.i, i64 %conv13.i)
  %cmp23.i = icmp uge i64 %spec.select.i, %conv13.i
  %cmp27.i = icmp ne i64 %common4.1.i, %conv.i32
  %or.cond.not = and i1 %cmp23.i, %cmp27.i
  br i1 %or.cond.not, label %if.end30.i, label %cleanup.i

if.end30.i:                                       ; preds = %common_bits.exit.i
  %shr.i.i35 = lshr i64 %common4.1.i, 3
  %arrayidx.i58.i = getelementptr inbounds i8, ptr %data5.i28, i64 %shr.i.i35
  %29 = load i8, ptr %arrayidx.i58.i, align 1
  %conv.i.i36 = zext i8 %29 to i32
  %30 = trunc i64 %common4.1.i to i32
  %31 = and i32 %30, 7
  %sh_prom.i.i37 = xor i32 %31, 7
  %shr1.i.i38 = lshr i32 %conv.i.i36, %sh_prom.i.i37
  %and2.i.i39 = and i32 %shr1.i.i38, 1
  %idx.ext.i = zext i32 %and2.i.i39 to i64
  %add.ptr37.i = getelementptr inbounds i64, ptr %20, i64 %idx.ext.i
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end30.i, %common_bits.exit.i
  %path.i.sroa.0.1 = phi ptr [ %path.i.sroa.0.0228, %common_bits.exit.i ], [ %add.ptr37.i, %if.end30.i ]
  br i1 %or.cond.not, label %while.cond.i20, label %trie_path.exit

trie_path.exit:                                   ; preds = %cleanup.i, %while.cond.i20, %if.end8.i
  %path.i.sroa.11.1 = phi i64 [ 0, %if.end8.i ], [ %common4.1.i, %while.cond.i20 ], [ %common4.1.i, %cleanup.i ]
  %path.i.sroa.0.2 = phi ptr [ %add.ptr.i, %if.end8.i ], [ %path.i.sroa.0.1, %while.cond.i20 ], [ %path.i.sroa.0.1, %cleanup.i ]
  %32 = load i64, ptr %path.i.sroa.0.2, align 8
  %tobool.not.i8 = icmp eq i64 %32, 0
  br i1 %tobool.not.i8, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %trie_path.exit
  %sub.i.i135.i = add i64 %32, 4294967295
  %conv1.i.i136.i = and i64 %sub.i.i135.i, 4294967295
  %add.i.i = add i64 %13, 128
  %33 = load i64, ptr %arrayidx.i, align 8
  %add1.i164.i = add i64 %33, 23
  %and.i165.i = and i64 %add1.i164.i, -8
  %mul.i.i = mul i64 %and.i165.i, %conv1.i.i136.i
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %34 = inttoptr i64 %add1.i.i to ptr
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %trie_path.exit
  %cond.i = phi ptr [ %34, %cond.true.i ], [ null, %trie_path.exit ]
  br i1 %tobool.not.i8, label %is_entry.exit.i, label %land.rhs.i.i

land.rhs.i.i:                                     ; preds = %cond.end.i
  %sub.i.i.i41 = add i64 %32, 4294967295
  %conv1.i.i.i42 = and i64 %sub.i.i.i41, 4294967295
  %arrayidx.i.i43 = getelementptr inbounds i8, ptr %0, i64 24
  %35 = load i64, ptr %arrayidx.i.i43, align 8
  %cmp.i.i = icmp ult i64 %conv1.i.i.i42, %35
  br label %is_entry.exit.i

is_entry.exit.i:                                  ; preds = %land.rhs.i.i, %cond.end.i
  %land.ext.i.i = phi i1 [ false, %cond.end.i ], [ %cmp.i.i, %land.rhs.i.i ]
  %shr.i = lshr i64 %32, 32
  %cmp.i47 = icmp eq i64 %path.i.sroa.11.1, %shr.i
  %or.cond217 = and i1 %cmp.i47, %land.ext.i.i
  %36 = load i32, ptr %key.i, align 4
  %conv.i50 = zext i32 %36 to i64
  %cmp3.i51 = icmp ne i64 %path.i.sroa.11.1, %conv.i50
  %not.or.cond217 = xor i1 %or.cond217, true
  %37 = select i1 %not.or.cond217, i1 true, i1 %cmp3.i51
  %tobool3.not.i218 = icmp eq i64 %32, 0
  %tobool3.not.i = or i1 %tobool3.not.i218, %37
  br i1 %tobool3.not.i, label %if.end8.i14, label %if.then.i9

if.then.i9:                                       ; preds = %is_entry.exit.i
  %cmp.i10 = icmp eq i64 %r4, 1
  br i1 %cmp.i10, label %trie_change.exit, label %if.end.i11

if.end.i11:                                       ; preds = %if.then.i9
  %data.i = getelementptr inbounds i8, ptr %cond.i, i64 20
  %data5.i = getelementptr inbounds i8, ptr %key.i, i64 4
  %38 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i12 = add i64 %38, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data.i, ptr nonnull align 4 %data5.i, i64 %sub.i.i12, i1 false)
  %sub.i.i57 = add i64 %32, 4294967295
  %conv1.i.i58 = and i64 %sub.i.i57, 4294967295
  %arrayidx1.i.i63 = getelementptr inbounds i8, ptr %0, i64 88
  %39 = load i64, ptr %arrayidx1.i.i63, align 8
  %40 = inttoptr i64 %39 to ptr
  %arrayidx3.i.i64 = getelementptr inbounds i8, ptr %0, i64 64
  %41 = load i64, ptr %arrayidx3.i.i64, align 8
  %mul4.i.i65 = mul i64 %41, %conv1.i.i58
  %add.ptr.i.i66 = getelementptr inbounds i8, ptr %40, i64 %mul4.i.i65
  %42 = inttoptr i64 %r3 to ptr
  %arrayidx.i67 = getelementptr inbounds i8, ptr %0, i64 16
  %43 = load i64, ptr %arrayidx.i67, align 8
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i66, ptr align 1 %42, i64 %43, i1 false)
  br label %trie_change.exit

if.end8.i14:                                      ; preds = %is_entry.exit.i
  %cmp9.i = icmp eq i64 %r4, 2
  br i1 %cmp9.i, label %trie_change.exit, label %if.end11.i

if.end11.i:                                       ; preds = %if.end8.i14
  %arrayidx.i15 = getelementptr inbounds i8, ptr %14, i64 24
  %44 = load i64, ptr %arrayidx.i15, align 8
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 24
  %45 = load i64, ptr %arrayidx12.i, align 8
  %cmp13.i = icmp eq i64 %44, %45
  br i1 %cmp13.i, label %trie_change.exit, label %if.end15.i

if.end15.i:                                       ; preds = %if.end11.i
  %inc.i = add i64 %44, 1
  store i64 %inc.i, ptr %arrayidx.i15, align 8
  %data17.i = getelementptr inbounds i8, ptr %key.i, i64 4
  %46 = load i32, ptr %key.i, align 4
  %47 = load i64, ptr %arrayidx.i18.i, align 8
  %48 = inttoptr i64 %47 to ptr
  %add.ptr.i119 = getelementptr inbounds i8, ptr %48, i64 32
  %49 = load i64, ptr %arrayidx12.i, align 8
  %50 = load i64, ptr %add.ptr.i119, align 8
  %cmp.i121 = icmp ult i64 %50, %49
  br i1 %cmp.i121, label %land.lhs.true.i128, label %if.else.i122

land.lhs.true.i128:                               ; preds = %if.end15.i
  %arrayidx2.i = getelementptr inbounds i8, ptr %48, i64 40
  %51 = load i64, ptr %arrayidx2.i, align 8
  %cmp3.i129 = icmp ult i64 %51, 32
  br i1 %cmp3.i129, label %if.then.i130, label %if.else.i122

if.then.i130:                                     ; preds = %land.lhs.true.i128
  %inc.i131 = add i64 %50, 1
  store i64 %inc.i131, ptr %add.ptr.i119, align 8
  br label %pool_take.exit

if.else.i122:                                     ; preds = %land.lhs.true.i128, %if.end15.i
  %mul.i189 = shl i64 %49, 1
  %add.i.i191 = add i64 %47, 128
  %52 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i194 = add i64 %52, 23
  %and.i.i195 = and i64 %add1.i4.i194, -8
  %mul.i.i196 = mul i64 %mul.i189, %and.i.i195
  %add1.i.i197 = add i64 %add.i.i191, %mul.i.i196
  %53 = inttoptr i64 %add1.i.i197 to ptr
  %arrayidx6.i = getelementptr inbounds i8, ptr %48, i64 48
  %54 = load i64, ptr %arrayidx6.i, align 8
  %arrayidx7.i = getelementptr inbounds i32, ptr %53, i64 %54
  %55 = load i32, ptr %arrayidx7.i, align 4
  %conv.i123 = zext i32 %55 to i64
  %add.i124 = add i64 %54, 1
  %cmp9.i125 = icmp eq i64 %add.i124, %49
  %spec.select.i126 = select i1 %cmp9.i125, i64 0, i64 %add.i124
  store i64 %spec.select.i126, ptr %arrayidx6.i, align 8
  %arrayidx14.i = getelementptr inbounds i8, ptr %48, i64 40
  %56 = load i64, ptr %arrayidx14.i, align 8
  %dec.i = add i64 %56, -1
  store i64 %dec.i, ptr %arrayidx14.i, align 8
  %add.ptr15.i = getelementptr inbounds i8, ptr %48, i64 8
  %57 = load i64, ptr %add.ptr15.i, align 8
  %add17.i = add i64 %57, 1
  store atomic i64 %add17.i, ptr %add.ptr15.i release, align 8
  fence release
  br label %pool_take.exit

pool_take.exit:                                   ; preds = %if.then.i130, %if.else.i122
  %number.0.i = phi i64 [ %50, %if.then.i130 ], [ %conv.i123, %if.else.i122 ]
  %58 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i81 = add i64 %58, 128
  %59 = load i64, ptr %arrayidx.i, align 8
  %add1.i20.i84 = add i64 %59, 23
  %and.i.i85 = and i64 %add1.i20.i84, -8
  %mul.i.i86 = mul i64 %and.i.i85, %number.0.i
  %add1.i.i87 = add i64 %add.i.i81, %mul.i.i86
  %60 = inttoptr i64 %add1.i.i87 to ptr
  %arrayidx.i88 = getelementptr inbounds i8, ptr %60, i64 8
  store i64 0, ptr %arrayidx.i88, align 8
  store i64 0, ptr %60, align 8
  %conv.i89 = trunc i32 %46 to i16
  %length4.i90 = getelementptr inbounds i8, ptr %60, i64 16
  store i16 %conv.i89, ptr %length4.i90, align 8
  %in_use.i91 = getelementptr inbounds i8, ptr %60, i64 18
  store i16 1, ptr %in_use.i91, align 2
  %data7.i92 = getelementptr inbounds i8, ptr %60, i64 20
  %61 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i94 = add i64 %61, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i92, ptr nonnull align 4 %data17.i, i64 %sub.i.i94, i1 false)
  %62 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i157 = add i64 %62, 128
  %63 = load i64, ptr %arrayidx.i, align 8
  %add1.i2.i = add i64 %63, 23
  %and.i.i160 = and i64 %add1.i2.i, -8
  %mul.i.i161 = mul i64 %and.i.i160, %number.0.i
  %add1.i.i162 = add i64 %mul.i.i161, %add.i.i157
  %64 = inttoptr i64 %add1.i.i162 to ptr
  %length.i = getelementptr inbounds i8, ptr %64, i64 16
  %65 = load i16, ptr %length.i, align 8
  %conv.i163 = zext i16 %65 to i64
  %shl.i = shl nuw nsw i64 %conv.i163, 32
  %add.i164 = add i64 %number.0.i, 1
  %or.i = or i64 %shl.i, %add.i164
  %conv1.i.i133.i = and i64 %number.0.i, 4294967295
  %mul.i149.i = mul i64 %and.i.i160, %conv1.i.i133.i
  %add1.i150.i = add i64 %mul.i149.i, %add.i.i157
  %66 = inttoptr i64 %add1.i150.i to ptr
  %tobool22.not.i = icmp eq ptr %cond.i, null
  br i1 %tobool22.not.i, label %land.end.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %pool_take.exit
  %length23.i = getelementptr inbounds i8, ptr %cond.i, i64 16
  %67 = load i16, ptr %length23.i, align 8
  %conv24.i = zext i16 %67 to i64
  %cmp25.i = icmp eq i64 %path.i.sroa.11.1, %conv24.i
  br i1 %cmp25.i, label %land.rhs.i, label %land.end.i

land.rhs.i:                                       ; preds = %land.lhs.true.i
  %68 = load i32, ptr %key.i, align 4
  %conv29.i = zext i32 %68 to i64
  %cmp30.i = icmp eq i64 %path.i.sroa.11.1, %conv29.i
  br label %land.end.i

land.end.i:                                       ; preds = %land.rhs.i, %land.lhs.true.i, %pool_take.exit
  %69 = phi i1 [ false, %land.lhs.true.i ], [ false, %pool_take.exit ], [ %cmp30.i, %land.rhs.i ]
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %70 = load i64, ptr %arrayidx1.i.i, align 8
  %71 = inttoptr i64 %70 to ptr
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %72 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %72, %conv1.i.i133.i
  %add.ptr.i.i55 = getelementptr inbounds i8, ptr %71, i64 %mul4.i.i
  %73 = inttoptr i64 %r3 to ptr
  %arrayidx.i56 = getelementptr inbounds i8, ptr %0, i64 16
  %74 = load i64, ptr %arrayidx.i56, align 8
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i55, ptr align 1 %73, i64 %74, i1 false)
  br i1 %69, label %if.then33.i, label %if.else.i

if.then33.i:                                      ; preds = %land.end.i
  %75 = load i64, ptr %cond.i, align 8
  store i64 %75, ptr %66, align 8
  %arrayidx38.i = getelementptr inbounds i8, ptr %cond.i, i64 8
  %76 = load i64, ptr %arrayidx38.i, align 8
  %arrayidx40.i = getelementptr inbounds i8, ptr %66, i64 8
  store i64 %76, ptr %arrayidx40.i, align 8
  br label %if.end76.i

if.else.i:                                        ; preds = %land.end.i
  br i1 %tobool22.not.i, label %if.end76.i, label %land.lhs.true42.i

land.lhs.true42.i:                                ; preds = %if.else.i
  %77 = load i32, ptr %key.i, align 4
  %conv45.i = zext i32 %77 to i64
  %cmp46.i = icmp eq i64 %path.i.sroa.11.1, %conv45.i
  br i1 %cmp46.i, label %if.then48.i, label %if.then57.i

if.then48.i:                                      ; preds = %land.lhs.true42.i
  %data50.i = getelementptr inbounds i8, ptr %cond.i, i64 20
  %shr.i139.i = lshr i64 %path.i.sroa.11.1, 3
  %arrayidx.i140.i = getelementptr inbounds i8, ptr %data50.i, i64 %shr.i139.i
  %78 = load i8, ptr %arrayidx.i140.i, align 1
  %conv.i141.i = zext i8 %78 to i32
  %79 = trunc i64 %path.i.sroa.11.1 to i32
  %80 = and i32 %79, 7
  %sh_prom.i142.i = xor i32 %80, 7
  %shr1.i143.i = lshr i32 %conv.i141.i, %sh_prom.i142.i
  %and2.i144.i = and i32 %shr1.i143.i, 1
  %idxprom.i = zext i32 %and2.i144.i to i64
  %arrayidx54.i = getelementptr inbounds [2 x i64], ptr %66, i64 0, i64 %idxprom.i
  store i64 %32, ptr %arrayidx54.i, align 8
  br label %if.end76.i

if.then57.i:                                      ; preds = %land.lhs.true42.i
  %81 = load i64, ptr %arrayidx.i18.i, align 8
  %82 = inttoptr i64 %81 to ptr
  %add.ptr.i133 = getelementptr inbounds i8, ptr %82, i64 56
  %83 = load i64, ptr %arrayidx12.i, align 8
  %84 = load i64, ptr %add.ptr.i133, align 8
  %cmp.i135 = icmp ult i64 %84, %83
  br i1 %cmp.i135, label %land.lhs.true.i150, label %if.else.i136

land.lhs.true.i150:                               ; preds = %if.then57.i
  %arrayidx2.i151 = getelementptr inbounds i8, ptr %82, i64 64
  %85 = load i64, ptr %arrayidx2.i151, align 8
  %cmp3.i152 = icmp ult i64 %85, 32
  br i1 %cmp3.i152, label %if.then.i153, label %if.else.i136

if.then.i153:                                     ; preds = %land.lhs.true.i150
  %inc.i154 = add i64 %84, 1
  store i64 %inc.i154, ptr %add.ptr.i133, align 8
  br label %pool_take.exit155

if.else.i136:                                     ; preds = %land.lhs.true.i150, %if.then57.i
  %mul.i179 = shl i64 %83, 1
  %add.i.i181 = add i64 %81, 128
  %86 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i = add i64 %86, 23
  %and.i.i184 = and i64 %add1.i4.i, -8
  %mul.i.i185 = mul i64 %mul.i179, %and.i.i184
  %add1.i.i186 = add i64 %add.i.i181, %mul.i.i185
  %87 = inttoptr i64 %add1.i.i186 to ptr
  %cond.i187 = getelementptr inbounds i32, ptr %87, i64 %83
  %arrayidx6.i138 = getelementptr inbounds i8, ptr %82, i64 72
  %88 = load i64, ptr %arrayidx6.i138, align 8
  %arrayidx7.i139 = getelementptr inbounds i32, ptr %cond.i187, i64 %88
  %89 = load i32, ptr %arrayidx7.i139, align 4
  %conv.i140 = zext i32 %89 to i64
  %add.i141 = add i64 %88, 1
  %cmp9.i142 = icmp eq i64 %add.i141, %83
  %spec.select.i143 = select i1 %cmp9.i142, i64 0, i64 %add.i141
  store i64 %spec.select.i143, ptr %arrayidx6.i138, align 8
  %arrayidx14.i144 = getelementptr inbounds i8, ptr %82, i64 64
  %90 = load i64, ptr %arrayidx14.i144, align 8
  %dec.i145 = add i64 %90, -1
  store i64 %dec.i145, ptr %arrayidx14.i144, align 8
  %add.ptr15.i146 = getelementptr inbounds i8, ptr %82, i64 8
  %91 = load i64, ptr %add.ptr15.i146, align 8
  %add17.i147 = add i64 %91, 1
  store atomic i64 %add17.i147, ptr %add.ptr15.i146 release, align 8
  fence release
  br label %pool_take.exit155

pool_take.exit155:                                ; preds = %if.then.i153, %if.else.i136
  %number.0.i149 = phi i64 [ %84, %if.then.i153 ], [ %conv.i140, %if.else.i136 ]
  %cond24.i = add i64 %number.0.i149, %83
  %92 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i69 = add i64 %92, 128
  %93 = load i64, ptr %arrayidx.i, align 8
  %add1.i20.i = add i64 %93, 23
  %and.i.i72 = and i64 %add1.i20.i, -8
  %mul.i.i73 = mul i64 %and.i.i72, %cond24.i
  %add1.i.i74 = add i64 %add.i.i69, %mul.i.i73
  %94 = inttoptr i64 %add1.i.i74 to ptr
  %arrayidx.i75 = getelementptr inbounds i8, ptr %94, i64 8
  store i64 0, ptr %arrayidx.i75, align 8
  store i64 0, ptr %94, align 8
  %conv.i76 = trunc i64 %path.i.sroa.11.1 to i16
  %length4.i = getelementptr inbounds i8, ptr %94, i64 16
  store i16 %conv.i76, ptr %length4.i, align 8
  %in_use.i = getelementptr inbounds i8, ptr %94, i64 18
  store i16 0, ptr %in_use.i, align 2
  %data7.i = getelementptr inbounds i8, ptr %94, i64 20
  %95 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i78 = add i64 %95, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i, ptr nonnull align 4 %data17.i, i64 %sub.i.i78, i1 false)
  %96 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i166 = add i64 %96, 128
  %97 = load i64, ptr %arrayidx.i, align 8
  %add1.i2.i169 = add i64 %97, 23
  %and.i.i170 = and i64 %add1.i2.i169, -8
  %mul.i.i171 = mul i64 %and.i.i170, %cond24.i
  %add1.i.i172 = add i64 %mul.i.i171, %add.i.i166
  %98 = inttoptr i64 %add1.i.i172 to ptr
  %length.i173 = getelementptr inbounds i8, ptr %98, i64 16
  %99 = load i16, ptr %length.i173, align 8
  %conv.i174 = zext i16 %99 to i64
  %shl.i175 = shl nuw nsw i64 %conv.i174, 32
  %add.i176 = add i64 %cond24.i, 1
  %or.i177 = or i64 %shl.i175, %add.i176
  %conv1.i.i.i = and i64 %cond24.i, 4294967295
  %mul.i154.i = mul i64 %and.i.i170, %conv1.i.i.i
  %add1.i155.i = add i64 %mul.i154.i, %add.i.i166
  %100 = inttoptr i64 %add1.i155.i to ptr
  %shr.i.i = lshr i64 %path.i.sroa.11.1, 3
  %arrayidx.i138.i = getelementptr inbounds i8, ptr %data17.i, i64 %shr.i.i
  %101 = load i8, ptr %arrayidx.i138.i, align 1
  %conv.i.i17 = zext i8 %101 to i32
  %102 = trunc i64 %path.i.sroa.11.1 to i32
  %103 = and i32 %102, 7
  %sh_prom.i.i = xor i32 %103, 7
  %shr1.i.i = lshr i32 %conv.i.i17, %sh_prom.i.i
  %and2.i.i = and i32 %shr1.i.i, 1
  %idxprom68.i = zext i32 %and2.i.i to i64
  %arrayidx69.i = getelementptr inbounds [2 x i64], ptr %100, i64 0, i64 %idxprom68.i
  store i64 %or.i, ptr %arrayidx69.i, align 8
  %lnot.ext.i = xor i32 %and2.i.i, 1
  %idxprom72.i = zext i32 %lnot.ext.i to i64
  %arrayidx73.i = getelementptr inbounds [2 x i64], ptr %100, i64 0, i64 %idxprom72.i
  store i64 %32, ptr %arrayidx73.i, align 8
  br label %if.end76.i

if.end76.i:                                       ; preds = %pool_take.exit155, %if.then48.i, %if.else.i, %if.then33.i
  %top.0.i = phi i64 [ %or.i, %if.then33.i ], [ %or.i, %if.then48.i ], [ %or.i177, %pool_take.exit155 ], [ %or.i, %if.else.i ]
  store atomic i64 %top.0.i, ptr %path.i.sroa.0.2 release, align 8
  br i1 %69, label %if.then79.i, label %trie_change.exit

if.then79.i:                                      ; preds = %if.end76.i
  br i1 %tobool.not.i8, label %pool_give.exit, label %land.rhs.i.i97

land.rhs.i.i97:                                   ; preds = %if.then79.i
  %sub.i.i.i98 = add i64 %32, 4294967295
  %conv1.i.i.i99 = and i64 %sub.i.i.i98, 4294967295
  %104 = load i64, ptr %arrayidx12.i, align 8
  %cmp.i.i100 = icmp uge i64 %conv1.i.i.i99, %104
  br label %pool_give.exit

pool_give.exit:                                   ; preds = %if.then79.i, %land.rhs.i.i97
  %land.ext.i.i102 = phi i1 [ true, %if.then79.i ], [ %cmp.i.i100, %land.rhs.i.i97 ]
  %cond.i104 = select i1 %land.ext.i.i102, i64 7, i64 4
  %105 = load i64, ptr %arrayidx12.i, align 8
  %106 = load i64, ptr %arrayidx.i18.i, align 8
  %107 = inttoptr i64 %106 to ptr
  %add.ptr.i107 = getelementptr inbounds i64, ptr %107, i64 %cond.i104
  %sub.i.i108 = add i64 %32, 4294967295
  %conv1.i.i109 = and i64 %sub.i.i108, 4294967295
  %arrayidx3.i = getelementptr inbounds i8, ptr %add.ptr.i107, i64 16
  %108 = load i64, ptr %arrayidx3.i, align 8
  %arrayidx4.i = getelementptr inbounds i8, ptr %add.ptr.i107, i64 8
  %109 = load i64, ptr %arrayidx4.i, align 8
  %inc.i110 = add i64 %109, 1
  store i64 %inc.i110, ptr %arrayidx4.i, align 8
  %110 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i111 = add i64 %110, 128
  %111 = load i64, ptr %arrayidx.i, align 8
  %add1.i31.i = add i64 %111, 23
  %and.i.i113 = and i64 %add1.i31.i, -8
  %mul.i.i114 = mul i64 %and.i.i113, %conv1.i.i109
  %add1.i.i115 = add i64 %add.i.i111, %mul.i.i114
  %112 = inttoptr i64 %add1.i.i115 to ptr
  %in_use.i116 = getelementptr inbounds i8, ptr %112, i64 18
  store i16 0, ptr %in_use.i116, align 2
  %sub.i = select i1 %land.ext.i.i102, i64 %105, i64 0
  %spec.select.i117 = sub i64 %sub.i.i108, %sub.i
  %add.i = add i64 %109, %108
  %conv7.i = trunc i64 %spec.select.i117 to i32
  %113 = load i64, ptr %arrayidx12.i, align 8
  %mul.i200 = shl i64 %113, 1
  %114 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i202 = add i64 %114, 128
  %115 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i205 = add i64 %115, 23
  %and.i.i206 = and i64 %add1.i4.i205, -8
  %mul.i.i207 = mul i64 %mul.i200, %and.i.i206
  %add1.i.i208 = add i64 %add.i.i202, %mul.i.i207
  %116 = inttoptr i64 %add1.i.i208 to ptr
  %cond.idx.i = select i1 %land.ext.i.i102, i64 %113, i64 0
  %cond.i210 = getelementptr inbounds i32, ptr %116, i64 %cond.idx.i
  %cmp9.not.i = icmp ult i64 %add.i, %105
  %sub11.i = select i1 %cmp9.not.i, i64 0, i64 %105
  %cond12.i = sub i64 %add.i, %sub11.i
  %arrayidx13.i = getelementptr inbounds i32, ptr %cond.i210, i64 %cond12.i
  store i32 %conv7.i, ptr %arrayidx13.i, align 4
  br label %trie_change.exit

trie_change.exit:                                 ; preds = %if.then.i9, %if.end.i11, %if.end8.i14, %if.end11.i, %if.end76.i, %pool_give.exit
  %retval.0.i13 = phi i64 [ 0, %if.end.i11 ], [ -17, %if.then.i9 ], [ -2, %if.end8.i14 ], [ -28, %if.end11.i ], [ 0, %pool_give.exit ], [ 0, %if.end76.i ]
  %117 = load i64, ptr %arrayidx.i18.i, align 8
  %118 = inttoptr i64 %117 to ptr
  store atomic i64 0, ptr %118 release, align 8
  br label %trie_put.exit

trie_put.exit:                                    ; preds = %cond.false, %lor.lhs.false.i, %if.then.i, %trie_change.exit
  %retval.0.i = phi i64 [ %retval.0.i13, %trie_change.exit ], [ -22, %lor.lhs.false.i ], [ -22, %cond.false ], [ -16, %if.then.i ]
  br label %cond.end

cond.end:                                         ; preds = %entry, %trie_put.exit
  %cond = phi i64 [ %retval.0.i, %trie_put.exit ], [ -1, %entry ]
  ret i64 %cond
}

define internal i64 @trie_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %key.i = alloca %struct.trie_key, align 4
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 32
  %1 = load i64, ptr %arrayidx, align 8
  %and = and i64 %1, 128
  %tobool.not = icmp eq i64 %and, 0
  br i1 %tobool.not, label %cond.false, label %cond.end

cond.false:                                       ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %arrayidx.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %key.i, ptr align 1 %2, i64 %3, i1 false)
  %4 = load i32, ptr %key.i, align 4
  %conv.i = zext i32 %4 to i64
  %sub.i.i = shl i64 %3, 3
  %mul.i = add i64 %sub.i.i, -32
  %cmp.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp.i, label %trie_take_out.exit, label %if.end.i

if.end.i:                                         ; preds = %cond.false
  %arrayidx.i16.i = getelementptr inbounds i8, ptr %0, i64 96
  %5 = load i64, ptr %arrayidx.i16.i, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = atomicrmw xchg ptr %6, i64 1 acquire, align 8
  %tobool.not.i3.not29 = icmp eq i64 %7, 0
  br i1 %tobool.not.i3.not29, label %if.end7.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end.i
  %arrayidx.i.i4 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %8 = atomicrmw xchg ptr %6, i64 1 acquire, align 8
  %tobool.not.i3.not = icmp eq i64 %8, 0
  br i1 %tobool.not.i3.not, label %if.end7.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i3.not30 = phi i1 [ %tobool.not.i3.not29, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i3.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %9 = load atomic i64, ptr %6 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %9, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %10 = load i64, ptr %arrayidx.i.i4, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = load volatile i8, ptr %11, align 1
  %tobool7.not.i = icmp eq i8 %12, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i5 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i5, align 8
  br i1 %tobool.not.i3.not30, label %if.end7.i, label %trie_take_out.exit

if.end7.i:                                        ; preds = %while.cond.i.loopexit, %if.end.i, %if.then.i
  %13 = load i64, ptr %arrayidx.i16.i, align 8
  %14 = inttoptr i64 %13 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %14, i64 16
  %15 = load i64, ptr %add.ptr.i.i, align 8
  %tobool.not.i113.i33 = icmp eq i64 %15, 0
  br i1 %tobool.not.i113.i33, label %trie_path.exit.i, label %while.body.i.i.lr.ph

while.body.i.i.lr.ph:                             ; preds = %if.end7.i
  %add.i60.i.i = add i64 %13, 128
  %16 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i62.i.i = add i64 %16, -4
  %add1.i63.i.i = add i64 %16, 23
  %and.i.i.i = and i64 %add1.i63.i.i, -8
  %data5.i.i = getelementptr inbounds i8, ptr %key.i, i64 4
  %mul42.i.i.i = shl i64 %sub.i.i62.i.i, 3
  %17 = load i32, ptr %key.i, align 4
  %conv.i.i7 = zext i32 %17 to i64
  br label %while.body.i.i

while.cond.i.i:                                   ; preds = %cleanup.i.i
  %18 = load i64, ptr %path.i.sroa.0.1, align 8
  %tobool.not.i113.i = icmp eq i64 %18, 0
  br i1 %tobool.not.i113.i, label %trie_path.exit.i, label %while.body.i.i

while.body.i.i:                                   ; preds = %while.body.i.i.lr.ph, %while.cond.i.i
  %19 = phi i64 [ %15, %while.body.i.i.lr.ph ], [ %18, %while.cond.i.i ]
  %path.i.sroa.0.035 = phi ptr [ %add.ptr.i.i, %while.body.i.i.lr.ph ], [ %path.i.sroa.0.1, %while.cond.i.i ]
  %path.i.sroa.11.034 = phi ptr [ null, %while.body.i.i.lr.ph ], [ %path.i.sroa.11.1, %while.cond.i.i ]
  %sub.i.i.i.i = add i64 %19, 4294967295
  %conv1.i.i.i.i = and i64 %sub.i.i.i.i, 4294967295
  %mul.i61.i.i = mul i64 %and.i.i.i, %conv1.i.i.i.i
  %add1.i.i.i = add i64 %add.i60.i.i, %mul.i61.i.i
  %20 = inttoptr i64 %add1.i.i.i to ptr
  %data.i.i = getelementptr inbounds i8, ptr %20, i64 20
  br label %for.cond.i.i.i

for.cond.i.i.i:                                   ; preds = %for.body.i.i.i, %while.body.i.i
  %i.0.i.i.i = phi i64 [ 0, %while.body.i.i ], [ %add.i.i.i, %for.body.i.i.i ]
  %add.i.i.i = add i64 %i.0.i.i.i, 8
  %cmp.not.i.i.i = icmp ugt i64 %add.i.i.i, %sub.i.i62.i.i
  br i1 %cmp.not.i.i.i, label %for.end.i.i.i, label %for.body.i.i.i

for.body.i.i.i:                                   ; preds = %for.cond.i.i.i
  %add.ptr.i.i.i = getelementptr inbounds i8, ptr %data.i.i, i64 %i.0.i.i.i
  %long_a.0.copyload.i.i.i = load i64, ptr %add.ptr.i.i.i, align 1
  %add.ptr1.i.i.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.0.i.i.i
  %long_b.0.copyload.i.i.i = load i64, ptr %add.ptr1.i.i.i, align 4
  %cmp2.not.i.i.i = icmp eq i64 %long_a.0.copyload.i.i.i, %long_b.0.copyload.i.i.i
  br i1 %cmp2.not.i.i.i, label %for.cond.i.i.i, label %if.then.i.i.i

if.then.i.i.i:                                    ; preds = %for.body.i.i.i
  %mul.i.i.i = shl i64 %i.0.i.i.i, 3
  %xor.i.i.i = xor i64 %long_b.0.copyload.i.i.i, %long_a.0.copyload.i.i.i
  %21 = call i64 @llvm.bswap.i64(i64 %xor.i.i.i)
  %22 = call i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %add3.i.i.i = or i64 %22, %mul.i.i.i
  br label %common_bits.exit.i.i

for.end.i.i.i:                                    ; preds = %for.cond.i.i.i
  %add5.i.i.i = or i64 %i.0.i.i.i, 4
  %cmp6.not.i.i.i = icmp ugt i64 %add5.i.i.i, %sub.i.i62.i.i
  br i1 %cmp6.not.i.i.i, label %if.end20.i.i.i, label %if.then8.i.i.i

if.then8.i.i.i:                                   ; preds = %for.end.i.i.i
  %add.ptr9.i.i.i = getelementptr inbounds i8, ptr %data.i.i, i64 %i.0.i.i.i
  %short_a.0.copyload.i.i.i = load i32, ptr %add.ptr9.i.i.i, align 1
  %add.ptr10.i.i.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.0.i.i.i
  %short_b.0.copyload.i.i.i = load i32, ptr %add.ptr10.i.i.i, align 4
  %cmp11.not.i.i.i = icmp eq i32 %short_a.0.copyload.i.i.i, %short_b.0.copyload.i.i.i
  br i1 %cmp11.not.i.i.i, label %if.end20.i.i.i, label %if.then13.i.i.i

if.then13.i.i.i:                                  ; preds = %if.then8.i.i.i
  %mul14.i.i.i = shl i64 %i.0.i.i.i, 3
  %xor15.i.i.i = xor i32 %short_b.0.copyload.i.i.i, %short_a.0.copyload.i.i.i
  %23 = call i32 @llvm.bswap.i32(i32 %xor15.i.i.i)
  %24 = call i32 @llvm.ctlz.i32(i32 %23, i1 true)
  %conv16.i.i.i = zext i32 %24 to i64
  %add17.i.i.i = or i64 %mul14.i.i.i, %conv16.i.i.i
  br label %common_bits.exit.i.i

if.end20.i.i.i:                                   ; preds = %if.then8.i.i.i, %for.end.i.i.i
  %i.1.i.i.i = phi i64 [ %i.0.i.i.i, %for.end.i.i.i ], [ %add5.i.i.i, %if.then8.i.i.i ]
  %cmp22.i.i.i31 = icmp ult i64 %i.1.i.i.i, %sub.i.i62.i.i
  br i1 %cmp22.i.i.i31, label %for.body24.i.i.i, label %common_bits.exit.i.i

for.body24.i.i.i:                                 ; preds = %if.end20.i.i.i, %for.inc40.i.i.i
  %i.2.i.i.i32 = phi i64 [ %inc.i.i.i, %for.inc40.i.i.i ], [ %i.1.i.i.i, %if.end20.i.i.i ]
  %arrayidx.i56.i.i = getelementptr inbounds i8, ptr %data.i.i, i64 %i.2.i.i.i32
  %25 = load i8, ptr %arrayidx.i56.i.i, align 1
  %arrayidx26.i.i.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.2.i.i.i32
  %26 = load i8, ptr %arrayidx26.i.i.i, align 1
  %cmp28.not.i.i.i = icmp eq i8 %25, %26
  br i1 %cmp28.not.i.i.i, label %for.inc40.i.i.i, label %if.then30.i.i.i

if.then30.i.i.i:                                  ; preds = %for.body24.i.i.i
  %mul31.i.i.i = shl i64 %i.2.i.i.i32, 3
  %xor3676.i.i.i = xor i8 %26, %25
  %xor36.i.i.i = zext i8 %xor3676.i.i.i to i32
  %27 = call i32 @llvm.ctlz.i32(i32 %xor36.i.i.i, i1 true)
  %conv37.i.i.i = zext i32 %27 to i64
  %add38.i.i.i = add i64 %mul31.i.i.i, -24
  %sub.i57.i.i = add i64 %add38.i.i.i, %conv37.i.i.i
  br label %common_bits.exit.i.i

for.inc40.i.i.i:                                  ; preds = %for.body24.i.i.i
  %inc.i.i.i = add nuw i64 %i.2.i.i.i32, 1
  %exitcond.not = icmp eq i64 %inc.i.i.i, %sub.i.i62.i.i
  br i1 %exitcond.not, label %common_bits.exit.i.i, label %for.body24.i.i.i

common_bits.exit.i.i:                             ; preds = %for.inc40.i.i.i, %if.end20.i.i.i, %if.then30.i.i.i, %if.then13.i.i.i, %if.then.i.i.i
  %retval.0.i.i.i = phi i64 [ %add3.i.i.i, %if.then.i.i.i ], [ %add17.i.i.i, %if.then13.i.i.i ], [ %sub.i57.i.i, %if.then30.i.i.i ], [ %mul42.i.i.i, %if.end20.i.i.i ], [ %mul42.i.i.i, %for.inc40.i.i.i ]
  %spec.select.i.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i.i, i64 %conv.i.i7)
  %length12.i.i = getelementptr inbounds i8, ptr %20, i64 16
  %28 = load i16, ptr %length12.i.i, align 8
  %conv13.i.i = zext i16 %28 to i64
  %common4.1.i.i = call i64 @llvm.umin.i64(i64 %spec.select.i.i, i64 %conv13.i.i)
  %cmp23.i.i = icmp uge i64 %spec.select.i.i, %conv13.i.i
  %cmp27.i.i = icmp ne i64 %common4.1.i.i, %conv.i.i7
  %or.cond.not = and i1 %cmp23.i.i, %cmp27.i.i
  br i1 %or.cond.not, label %if.end30.i.i, label %cleanup.i.i

if.end30.i.i:                                     ; preds = %common_bits.exit.i.i
  %shr.i.i.i = lshr i64 %common4.1.i.i, 3
  %arrayidx.i58.i.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %shr.i.i.i
  %29 = load i8, ptr %arrayidx.i58.i.i, align 1
  %conv.i.i.i = zext i8 %29 to i32
  %30 = trunc i64 %common4.1.i.i to i32
  %31 = and i32 %30, 7
  %sh_prom.i.i.i = xor i32 %31, 7
  %shr1.i.i.i = lshr i32 %conv.i.i.i, %sh_prom.i.i.i
  %and2.i.i.i = and i32 %shr1.i.i.i, 1
  %idx.ext.i.i = zext i32 %and2.i.i.i to i64
  %add.ptr37.i.i = getelementptr inbounds i64, ptr %20, i64 %idx.ext.i.i
  br label %cleanup.i.i

cleanup.i.i:                                      ; preds = %if.end30.i.i, %common_bits.exit.i.i
  %path.i.sroa.11.1 = phi ptr [ %path.i.sroa.11.034, %common_bits.exit.i.i ], [ %path.i.sroa.0.035, %if.end30.i.i ]
  %path.i.sroa.0.1 = phi ptr [ %path.i.sroa.0.035, %common_bits.exit.i.i ], [ %add.ptr37.i.i, %if.end30.i.i ]
  br i1 %or.cond.not, label %while.cond.i.i, label %trie_path.exit.i

trie_path.exit.i:                                 ; preds = %while.cond.i.i, %cleanup.i.i, %if.end7.i
  %path.i.sroa.15.1 = phi i64 [ 0, %if.end7.i ], [ %common4.1.i.i, %cleanup.i.i ], [ %common4.1.i.i, %while.cond.i.i ]
  %path.i.sroa.11.2 = phi ptr [ null, %if.end7.i ], [ %path.i.sroa.11.1, %cleanup.i.i ], [ %path.i.sroa.11.1, %while.cond.i.i ]
  %path.i.sroa.0.2 = phi ptr [ %add.ptr.i.i, %if.end7.i ], [ %path.i.sroa.0.1, %cleanup.i.i ], [ %path.i.sroa.0.1, %while.cond.i.i ]
  %32 = load i64, ptr %path.i.sroa.0.2, align 8
  %tobool.not.i.i.i = icmp eq i64 %32, 0
  br i1 %tobool.not.i.i.i, label %is_entry.exit.i.i, label %land.rhs.i.i.i

land.rhs.i.i.i:                                   ; preds = %trie_path.exit.i
  %sub.i.i.i117.i = add i64 %32, 4294967295
  %conv1.i.i.i118.i = and i64 %sub.i.i.i117.i, 4294967295
  %arrayidx.i.i119.i = getelementptr inbounds i8, ptr %0, i64 24
  %33 = load i64, ptr %arrayidx.i.i119.i, align 8
  %cmp.i.i.i = icmp ult i64 %conv1.i.i.i118.i, %33
  br label %is_entry.exit.i.i

is_entry.exit.i.i:                                ; preds = %land.rhs.i.i.i, %trie_path.exit.i
  %land.ext.i.i.i = phi i1 [ false, %trie_path.exit.i ], [ %cmp.i.i.i, %land.rhs.i.i.i ]
  %shr.i.i = lshr i64 %32, 32
  %cmp.i122.i = icmp eq i64 %path.i.sroa.15.1, %shr.i.i
  %or.cond23 = and i1 %cmp.i122.i, %land.ext.i.i.i
  %34 = load i32, ptr %key.i, align 4
  %conv.i123.i = zext i32 %34 to i64
  %cmp3.i.i = icmp ne i64 %path.i.sroa.15.1, %conv.i123.i
  %not.or.cond23 = xor i1 %or.cond23, true
  %35 = select i1 %not.or.cond23, i1 true, i1 %cmp3.i.i
  %tobool.not.i824 = icmp eq i64 %32, 0
  %tobool.not.i8 = or i1 %tobool.not.i824, %35
  br i1 %tobool.not.i8, label %trie_cut.exit, label %if.end.i9

if.end.i9:                                        ; preds = %is_entry.exit.i.i
  %sub.i.i85.i = add i64 %32, 4294967295
  %conv1.i.i86.i = and i64 %sub.i.i85.i, 4294967295
  %add.i.i = add i64 %13, 128
  %36 = load i64, ptr %arrayidx.i, align 8
  %add1.i110.i = add i64 %36, 23
  %and.i111.i = and i64 %add1.i110.i, -8
  %mul.i.i = mul i64 %and.i111.i, %conv1.i.i86.i
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %37 = inttoptr i64 %add1.i.i to ptr
  %arrayidx.i11 = getelementptr inbounds i8, ptr %14, i64 24
  %38 = load i64, ptr %arrayidx.i11, align 8
  %dec.i = add i64 %38, -1
  store i64 %dec.i, ptr %arrayidx.i11, align 8
  %tobool4.not.i = icmp eq ptr %path.i.sroa.11.2, null
  br i1 %tobool4.not.i, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.end.i9
  %39 = load i64, ptr %path.i.sroa.11.2, align 8
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %if.end.i9
  %cond.i = phi i64 [ %39, %cond.true.i ], [ 0, %if.end.i9 ]
  %40 = load i64, ptr %37, align 8
  %tobool7.not.i12 = icmp eq i64 %40, 0
  br i1 %tobool7.not.i12, label %lor.lhs.false.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %cond.end.i
  %arrayidx9.i = getelementptr inbounds i8, ptr %37, i64 8
  %41 = load i64, ptr %arrayidx9.i, align 8
  %tobool10.not.i = icmp eq i64 %41, 0
  br i1 %tobool10.not.i, label %if.else.i, label %if.then11.i

if.then11.i:                                      ; preds = %land.lhs.true.i
  %data.i = getelementptr inbounds i8, ptr %37, i64 20
  %length.i = getelementptr inbounds i8, ptr %37, i64 16
  %42 = load i16, ptr %length.i, align 8
  %43 = load i64, ptr %arrayidx.i16.i, align 8
  %44 = inttoptr i64 %43 to ptr
  %add.ptr.i195.i = getelementptr inbounds i8, ptr %44, i64 56
  %arrayidx.i196.i = getelementptr inbounds i8, ptr %0, i64 24
  %45 = load i64, ptr %arrayidx.i196.i, align 8
  %46 = load i64, ptr %add.ptr.i195.i, align 8
  %cmp.i197.i = icmp ult i64 %46, %45
  br i1 %cmp.i197.i, label %land.lhs.true.i201.i, label %if.else.i.i

land.lhs.true.i201.i:                             ; preds = %if.then11.i
  %arrayidx2.i.i = getelementptr inbounds i8, ptr %44, i64 64
  %47 = load i64, ptr %arrayidx2.i.i, align 8
  %cmp3.i202.i = icmp ult i64 %47, 32
  br i1 %cmp3.i202.i, label %if.then.i.i, label %if.else.i.i

if.then.i.i:                                      ; preds = %land.lhs.true.i201.i
  %inc.i203.i = add i64 %46, 1
  store i64 %inc.i203.i, ptr %add.ptr.i195.i, align 8
  br label %pool_take.exit.i

if.else.i.i:                                      ; preds = %land.lhs.true.i201.i, %if.then11.i
  %mul.i214.i = shl i64 %45, 1
  %add.i.i216.i = add i64 %43, 128
  %48 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i.i = add i64 %48, 23
  %and.i.i219.i = and i64 %add1.i4.i.i, -8
  %mul.i.i220.i = mul i64 %mul.i214.i, %and.i.i219.i
  %add1.i.i221.i = add i64 %add.i.i216.i, %mul.i.i220.i
  %49 = inttoptr i64 %add1.i.i221.i to ptr
  %cond.i222.i = getelementptr inbounds i32, ptr %49, i64 %45
  %arrayidx6.i.i = getelementptr inbounds i8, ptr %44, i64 72
  %50 = load i64, ptr %arrayidx6.i.i, align 8
  %arrayidx7.i.i = getelementptr inbounds i32, ptr %cond.i222.i, i64 %50
  %51 = load i32, ptr %arrayidx7.i.i, align 4
  %conv.i198.i = zext i32 %51 to i64
  %add.i199.i = add i64 %50, 1
  %cmp9.i.i = icmp eq i64 %add.i199.i, %45
  %spec.select.i200.i = select i1 %cmp9.i.i, i64 0, i64 %add.i199.i
  store i64 %spec.select.i200.i, ptr %arrayidx6.i.i, align 8
  %arrayidx14.i.i = getelementptr inbounds i8, ptr %44, i64 64
  %52 = load i64, ptr %arrayidx14.i.i, align 8
  %dec.i.i = add i64 %52, -1
  store i64 %dec.i.i, ptr %arrayidx14.i.i, align 8
  %add.ptr15.i.i = getelementptr inbounds i8, ptr %44, i64 8
  %53 = load i64, ptr %add.ptr15.i.i, align 8
  %add17.i.i = add i64 %53, 1
  store atomic i64 %add17.i.i, ptr %add.ptr15.i.i release, align 8
  fence release
  br label %pool_take.exit.i

pool_take.exit.i:                                 ; preds = %if.else.i.i, %if.then.i.i
  %number.0.i.i = phi i64 [ %46, %if.then.i.i ], [ %conv.i198.i, %if.else.i.i ]
  %cond24.i.i = add i64 %number.0.i.i, %45
  %54 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i125.i = add i64 %54, 128
  %55 = load i64, ptr %arrayidx.i, align 8
  %add1.i20.i.i = add i64 %55, 23
  %and.i.i128.i = and i64 %add1.i20.i.i, -8
  %mul.i.i129.i = mul i64 %and.i.i128.i, %cond24.i.i
  %add1.i.i130.i = add i64 %add.i.i125.i, %mul.i.i129.i
  %56 = inttoptr i64 %add1.i.i130.i to ptr
  %arrayidx.i131.i = getelementptr inbounds i8, ptr %56, i64 8
  store i64 0, ptr %arrayidx.i131.i, align 8
  store i64 0, ptr %56, align 8
  %length4.i.i = getelementptr inbounds i8, ptr %56, i64 16
  store i16 %42, ptr %length4.i.i, align 8
  %in_use.i.i = getelementptr inbounds i8, ptr %56, i64 18
  store i16 0, ptr %in_use.i.i, align 2
  %data7.i.i = getelementptr inbounds i8, ptr %56, i64 20
  %57 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i134.i = add i64 %57, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i.i, ptr nonnull align 1 %data.i, i64 %sub.i.i134.i, i1 false)
  %58 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i205.i = add i64 %58, 128
  %59 = load i64, ptr %arrayidx.i, align 8
  %add1.i2.i.i = add i64 %59, 23
  %and.i.i208.i = and i64 %add1.i2.i.i, -8
  %mul.i.i209.i = mul i64 %and.i.i208.i, %cond24.i.i
  %add1.i.i210.i = add i64 %mul.i.i209.i, %add.i.i205.i
  %60 = inttoptr i64 %add1.i.i210.i to ptr
  %length.i.i = getelementptr inbounds i8, ptr %60, i64 16
  %61 = load i16, ptr %length.i.i, align 8
  %conv.i211.i = zext i16 %61 to i64
  %shl.i.i = shl nuw nsw i64 %conv.i211.i, 32
  %add.i212.i = add i64 %cond24.i.i, 1
  %or.i.i = or i64 %shl.i.i, %add.i212.i
  %conv1.i.i83.i = and i64 %cond24.i.i, 4294967295
  %mul.i95.i = mul i64 %and.i.i208.i, %conv1.i.i83.i
  %add1.i96.i = add i64 %mul.i95.i, %add.i.i205.i
  %62 = inttoptr i64 %add1.i96.i to ptr
  %63 = load i64, ptr %37, align 8
  store i64 %63, ptr %62, align 8
  %64 = load i64, ptr %arrayidx9.i, align 8
  %arrayidx21.i = getelementptr inbounds i8, ptr %62, i64 8
  store i64 %64, ptr %arrayidx21.i, align 8
  store atomic i64 %or.i.i, ptr %path.i.sroa.0.2 release, align 8
  br label %land.rhs.i.i136.i

if.else.i:                                        ; preds = %land.lhs.true.i
  br i1 %tobool7.not.i12, label %lor.lhs.false.i, label %if.then28.i

lor.lhs.false.i:                                  ; preds = %cond.end.i, %if.else.i
  %arrayidx26.i = getelementptr inbounds i8, ptr %37, i64 8
  %65 = load i64, ptr %arrayidx26.i, align 8
  %tobool27.not.i = icmp eq i64 %65, 0
  br i1 %tobool27.not.i, label %if.else34.i, label %if.then28.i

if.then28.i:                                      ; preds = %lor.lhs.false.i, %if.else.i
  %arrayidx33.i = getelementptr inbounds i8, ptr %37, i64 8
  %66 = load i64, ptr %arrayidx33.i, align 8
  %or.i = or i64 %66, %40
  store atomic i64 %or.i, ptr %path.i.sroa.0.2 release, align 8
  br label %land.rhs.i.i136.i

if.else34.i:                                      ; preds = %lor.lhs.false.i
  %tobool35.not.i = icmp eq i64 %cond.i, 0
  br i1 %tobool35.not.i, label %if.else49.i, label %land.lhs.true36.i

land.lhs.true36.i:                                ; preds = %if.else34.i
  %sub.i.i88.i = add i64 %cond.i, 4294967295
  %conv1.i.i89.i = and i64 %sub.i.i88.i, 4294967295
  %arrayidx.i90.i = getelementptr inbounds i8, ptr %0, i64 24
  %67 = load i64, ptr %arrayidx.i90.i, align 8
  %cmp.i.i.not = icmp ult i64 %conv1.i.i89.i, %67
  br i1 %cmp.i.i.not, label %if.else49.i, label %if.then39.i

if.then39.i:                                      ; preds = %land.lhs.true36.i
  %68 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i98.i = add i64 %68, 128
  %69 = load i64, ptr %arrayidx.i, align 8
  %add1.i103.i = add i64 %69, 23
  %and.i.i = and i64 %add1.i103.i, -8
  %mul.i100.i = mul i64 %and.i.i, %conv1.i.i89.i
  %add1.i101.i = add i64 %add.i98.i, %mul.i100.i
  %70 = inttoptr i64 %add1.i101.i to ptr
  %cmp.i16 = icmp eq ptr %path.i.sroa.0.2, %70
  %idxprom.i = zext i1 %cmp.i16 to i64
  %arrayidx48.i = getelementptr inbounds [2 x i64], ptr %70, i64 0, i64 %idxprom.i
  %71 = load i64, ptr %arrayidx48.i, align 8
  store atomic i64 %71, ptr %path.i.sroa.11.2 release, align 8
  %72 = load i64, ptr %arrayidx.i90.i, align 8
  %cmp.i.i162.i.not = icmp ult i64 %conv1.i.i89.i, %72
  %cond.i166.i = select i1 %cmp.i.i162.i.not, i64 4, i64 7
  %73 = load i64, ptr %arrayidx.i16.i, align 8
  %74 = inttoptr i64 %73 to ptr
  %add.ptr.i169.i = getelementptr inbounds i64, ptr %74, i64 %cond.i166.i
  %arrayidx3.i172.i = getelementptr inbounds i8, ptr %add.ptr.i169.i, i64 16
  %75 = load i64, ptr %arrayidx3.i172.i, align 8
  %arrayidx4.i173.i = getelementptr inbounds i8, ptr %add.ptr.i169.i, i64 8
  %76 = load i64, ptr %arrayidx4.i173.i, align 8
  %inc.i174.i = add i64 %76, 1
  store i64 %inc.i174.i, ptr %arrayidx4.i173.i, align 8
  %77 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i176.i = add i64 %77, 128
  %78 = load i64, ptr %arrayidx.i, align 8
  %add1.i31.i179.i = add i64 %78, 23
  %and.i.i180.i = and i64 %add1.i31.i179.i, -8
  %mul.i.i181.i = mul i64 %and.i.i180.i, %conv1.i.i89.i
  %add1.i.i182.i = add i64 %add.i.i176.i, %mul.i.i181.i
  %79 = inttoptr i64 %add1.i.i182.i to ptr
  %in_use.i183.i = getelementptr inbounds i8, ptr %79, i64 18
  store i16 0, ptr %in_use.i183.i, align 2
  %sub.i184.i = select i1 %cmp.i.i162.i.not, i64 0, i64 %72
  %spec.select.i185.i = sub i64 %sub.i.i88.i, %sub.i184.i
  %add.i186.i = add i64 %76, %75
  %conv7.i187.i = trunc i64 %spec.select.i185.i to i32
  %80 = load i64, ptr %arrayidx.i90.i, align 8
  %mul.i224.i = shl i64 %80, 1
  %81 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i226.i = add i64 %81, 128
  %82 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i229.i = add i64 %82, 23
  %and.i.i230.i = and i64 %add1.i4.i229.i, -8
  %mul.i.i231.i = mul i64 %mul.i224.i, %and.i.i230.i
  %add1.i.i232.i = add i64 %add.i.i226.i, %mul.i.i231.i
  %83 = inttoptr i64 %add1.i.i232.i to ptr
  %cond.idx.i.i = select i1 %cmp.i.i162.i.not, i64 0, i64 %80
  %cond.i234.i = getelementptr inbounds i32, ptr %83, i64 %cond.idx.i.i
  %cmp9.not.i189.i = icmp ult i64 %add.i186.i, %72
  %sub11.i190.i = select i1 %cmp9.not.i189.i, i64 0, i64 %72
  %cond12.i191.i = sub i64 %add.i186.i, %sub11.i190.i
  %arrayidx13.i192.i = getelementptr inbounds i32, ptr %cond.i234.i, i64 %cond12.i191.i
  store i32 %conv7.i187.i, ptr %arrayidx13.i192.i, align 4
  br label %land.rhs.i.i136.i

if.else49.i:                                      ; preds = %land.lhs.true36.i, %if.else34.i
  store atomic i64 0, ptr %path.i.sroa.0.2 release, align 8
  br label %land.rhs.i.i136.i

land.rhs.i.i136.i:                                ; preds = %pool_take.exit.i, %if.then28.i, %if.then39.i, %if.else49.i
  %arrayidx.i28.i.i = getelementptr inbounds i8, ptr %0, i64 24
  %84 = load i64, ptr %arrayidx.i28.i.i, align 8
  %cmp.i.i139.i.not = icmp ult i64 %conv1.i.i86.i, %84
  %cond.i143.i = select i1 %cmp.i.i139.i.not, i64 4, i64 7
  %arrayidx.i144.i = getelementptr inbounds i8, ptr %0, i64 24
  %85 = load i64, ptr %arrayidx.i16.i, align 8
  %86 = inttoptr i64 %85 to ptr
  %add.ptr.i146.i = getelementptr inbounds i64, ptr %86, i64 %cond.i143.i
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %add.ptr.i146.i, i64 16
  %87 = load i64, ptr %arrayidx3.i.i, align 8
  %arrayidx4.i.i = getelementptr inbounds i8, ptr %add.ptr.i146.i, i64 8
  %88 = load i64, ptr %arrayidx4.i.i, align 8
  %inc.i.i = add i64 %88, 1
  store i64 %inc.i.i, ptr %arrayidx4.i.i, align 8
  %89 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i149.i = add i64 %89, 128
  %90 = load i64, ptr %arrayidx.i, align 8
  %add1.i31.i.i = add i64 %90, 23
  %and.i.i151.i = and i64 %add1.i31.i.i, -8
  %mul.i.i152.i = mul i64 %and.i.i151.i, %conv1.i.i86.i
  %add1.i.i153.i = add i64 %add.i.i149.i, %mul.i.i152.i
  %91 = inttoptr i64 %add1.i.i153.i to ptr
  %in_use.i154.i = getelementptr inbounds i8, ptr %91, i64 18
  store i16 0, ptr %in_use.i154.i, align 2
  %sub.i.i14 = select i1 %cmp.i.i139.i.not, i64 0, i64 %84
  %spec.select.i155.i = sub i64 %sub.i.i85.i, %sub.i.i14
  %add.i156.i = add i64 %88, %87
  %conv7.i.i = trunc i64 %spec.select.i155.i to i32
  %92 = load i64, ptr %arrayidx.i144.i, align 8
  %mul.i236.i = shl i64 %92, 1
  %93 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i238.i = add i64 %93, 128
  %94 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i241.i = add i64 %94, 23
  %and.i.i242.i = and i64 %add1.i4.i241.i, -8
  %mul.i.i243.i = mul i64 %mul.i236.i, %and.i.i242.i
  %add1.i.i244.i = add i64 %add.i.i238.i, %mul.i.i243.i
  %95 = inttoptr i64 %add1.i.i244.i to ptr
  %cond.idx.i246.i = select i1 %cmp.i.i139.i.not, i64 0, i64 %92
  %cond.i247.i = getelementptr inbounds i32, ptr %95, i64 %cond.idx.i246.i
  %cmp9.not.i.i = icmp ult i64 %add.i156.i, %84
  %sub11.i.i = select i1 %cmp9.not.i.i, i64 0, i64 %84
  %cond12.i.i = sub i64 %add.i156.i, %sub11.i.i
  %arrayidx13.i.i = getelementptr inbounds i32, ptr %cond.i247.i, i64 %cond12.i.i
  store i32 %conv7.i.i, ptr %arrayidx13.i.i, align 4
  br label %trie_cut.exit

trie_cut.exit:                                    ; preds = %is_entry.exit.i.i, %land.rhs.i.i136.i
  %retval.0.i15 = phi i64 [ 0, %land.rhs.i.i136.i ], [ -2, %is_entry.exit.i.i ]
  %96 = load i64, ptr %arrayidx.i16.i, align 8
  %97 = inttoptr i64 %96 to ptr
  store atomic i64 0, ptr %97 release, align 8
  br label %trie_take_out.exit

trie_take_out.exit:                               ; preds = %cond.false, %if.then.i, %trie_cut.exit
  %retval.0.i = phi i64 [ %retval.0.i15, %trie_cut.exit ], [ -22, %cond.false ], [ -16, %if.then.i ]
  br label %cond.end

cond.end:                                         ; preds = %entry, %trie_take_out.exit
  %cond = phi i64 [ %retval.0.i, %trie_take_out.exit ], [ -1, %entry ]
  ret i64 %cond
}

define internal i64 @trie_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %key.i = alloca %struct.trie_key, align 4
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %2 = load i64, ptr %arrayidx.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %key.i, ptr align 1 %1, i64 %2, i1 false)
  %cmp.i = icmp ugt i64 %r4, 2
  br i1 %cmp.i, label %trie_put.exit, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %entry
  %3 = load i32, ptr %key.i, align 4
  %conv.i = zext i32 %3 to i64
  %sub.i.i = shl i64 %2, 3
  %mul.i = add i64 %sub.i.i, -32
  %cmp3.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp3.i, label %trie_put.exit, label %if.end.i

if.end.i:                                         ; preds = %lor.lhs.false.i
  %arrayidx.i18.i = getelementptr inbounds i8, ptr %0, i64 96
  %4 = load i64, ptr %arrayidx.i18.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i1.not221 = icmp eq i64 %6, 0
  br i1 %tobool.not.i1.not221, label %if.end8.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end.i
  %arrayidx.i.i2 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %7 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i1.not = icmp eq i64 %7, 0
  br i1 %tobool.not.i1.not, label %if.end8.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i1.not222 = phi i1 [ %tobool.not.i1.not221, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i1.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %8 = load atomic i64, ptr %5 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %8, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %9 = load i64, ptr %arrayidx.i.i2, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool7.not.i = icmp eq i8 %11, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i3 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i3, align 8
  br i1 %tobool.not.i1.not222, label %if.end8.i, label %trie_put.exit

if.end8.i:                                        ; preds = %while.cond.i.loopexit, %if.end.i, %if.then.i
  %12 = load i64, ptr %arrayidx.i18.i, align 8
  %13 = inttoptr i64 %12 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %13, i64 16
  %14 = load i64, ptr %add.ptr.i, align 8
  %tobool.not.i19225 = icmp eq i64 %14, 0
  br i1 %tobool.not.i19225, label %trie_path.exit, label %while.body.i.lr.ph

while.body.i.lr.ph:                               ; preds = %if.end8.i
  %add.i60.i = add i64 %12, 128
  %15 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i62.i = add i64 %15, -4
  %add1.i63.i = add i64 %15, 23
  %and.i.i23 = and i64 %add1.i63.i, -8
  %data5.i26 = getelementptr inbounds i8, ptr %key.i, i64 4
  %mul42.i.i = shl i64 %sub.i.i62.i, 3
  %16 = load i32, ptr %key.i, align 4
  %conv.i30 = zext i32 %16 to i64
  br label %while.body.i

while.cond.i18:                                   ; preds = %cleanup.i
  %17 = load i64, ptr %path.i.sroa.0.1, align 8
  %tobool.not.i19 = icmp eq i64 %17, 0
  br i1 %tobool.not.i19, label %trie_path.exit, label %while.body.i

while.body.i:                                     ; preds = %while.body.i.lr.ph, %while.cond.i18
  %18 = phi i64 [ %14, %while.body.i.lr.ph ], [ %17, %while.cond.i18 ]
  %path.i.sroa.0.0226 = phi ptr [ %add.ptr.i, %while.body.i.lr.ph ], [ %path.i.sroa.0.1, %while.cond.i18 ]
  %sub.i.i.i20 = add i64 %18, 4294967295
  %conv1.i.i.i21 = and i64 %sub.i.i.i20, 4294967295
  %mul.i61.i = mul i64 %and.i.i23, %conv1.i.i.i21
  %add1.i.i24 = add i64 %add.i60.i, %mul.i61.i
  %19 = inttoptr i64 %add1.i.i24 to ptr
  %data.i25 = getelementptr inbounds i8, ptr %19, i64 20
  br label %for.cond.i.i

for.cond.i.i:                                     ; preds = %for.body.i.i, %while.body.i
  %i.0.i.i = phi i64 [ 0, %while.body.i ], [ %add.i.i28, %for.body.i.i ]
  %add.i.i28 = add i64 %i.0.i.i, 8
  %cmp.not.i.i = icmp ugt i64 %add.i.i28, %sub.i.i62.i
  br i1 %cmp.not.i.i, label %for.end.i.i, label %for.body.i.i

for.body.i.i:                                     ; preds = %for.cond.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %data.i25, i64 %i.0.i.i
  %long_a.0.copyload.i.i = load i64, ptr %add.ptr.i.i, align 1
  %add.ptr1.i.i = getelementptr inbounds i8, ptr %data5.i26, i64 %i.0.i.i
  %long_b.0.copyload.i.i = load i64, ptr %add.ptr1.i.i, align 4
  %cmp2.not.i.i = icmp eq i64 %long_a.0.copyload.i.i, %long_b.0.copyload.i.i
  br i1 %cmp2.not.i.i, label %for.cond.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %for.body.i.i
  %mul.i.i29 = shl i64 %i.0.i.i, 3
  %xor.i.i = xor i64 %long_b.0.copyload.i.i, %long_a.0.copyload.i.i
  %20 = call i64 @llvm.bswap.i64(i64 %xor.i.i)
  %21 = call i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %add3.i.i = or i64 %21, %mul.i.i29
  br label %common_bits.exit.i

for.end.i.i:                                      ; preds = %for.cond.i.i
  %add5.i.i = or i64 %i.0.i.i, 4
  %cmp6.not.i.i = icmp ugt i64 %add5.i.i, %sub.i.i62.i
  br i1 %cmp6.not.i.i, label %if.end20.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %for.end.i.i
  %add.ptr9.i.i = getelementptr inbounds i8, ptr %data.i25, i64 %i.0.i.i
  %short_a.0.copyload.i.i = load i32, ptr %add.ptr9.i.i, align 1
  %add.ptr10.i.i = getelementptr inbounds i8, ptr %data5.i26, i64 %i.0.i.i
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
  %cmp22.i.i223 = icmp ult i64 %i.1.i.i, %sub.i.i62.i
  br i1 %cmp22.i.i223, label %for.body24.i.i, label %common_bits.exit.i

for.body24.i.i:                                   ; preds = %if.end20.i.i, %for.inc40.i.i
  %i.2.i.i224 = phi i64 [ %inc.i.i, %for.inc40.i.i ], [ %i.1.i.i, %if.end20.i.i ]
  %arrayidx.i56.i = getelementptr inbounds i8, ptr %data.i25, i64 %i.2.i.i224
  %24 = load i8, ptr %arrayidx.i56.i, align 1
  %arrayidx26.i.i = getelementptr inbounds i8, ptr %data5.i26, i64 %i.2.i.i224
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
  %exitcond.not = icmp eq i64 %inc.i.i, %sub.i.i62.i
  br i1 %exitcond.not, label %common_bits.exit.i, label %for.body24.i.i

common_bits.exit.i:                               ; preds = %for.inc40.i.i, %if.end20.i.i, %if.then30.i.i, %if.then13.i.i, %if.then.i.i
  %retval.0.i.i = phi i64 [ %add3.i.i, %if.then.i.i ], [ %add17.i.i, %if.then13.i.i ], [ %sub.i57.i, %if.then30.i.i ], [ %mul42.i.i, %if.end20.i.i ], [ %mul42.i.i, %for.inc40.i.i ]
  %spec.select.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i, i64 %conv.i30)
  %length12.i = getelementptr inbounds i8, ptr %19, i64 16
  %27 = load i16, ptr %length12.i, align 8
  %conv13.i = zext i16 %27 to i64
  %common4.1.i = call i64 @llvm.umin.i64(i64 %spec.select.i, i64 %conv13.i)
  %cmp23.i = icmp uge i64 %spec.select.i, %conv13.i
  %cmp27.i = icmp ne i64 %common4.1.i, %conv.i30
  %or.cond.not = and i1 %cmp23.i, %cmp27.i
  br i1 %or.cond.not, label %if.end30.i, label %cleanup.i

if.end30.i:                                       ; preds = %common_bits.exit.i
  %shr.i.i33 = lshr i64 %common4.1.i, 3
  %arrayidx.i58.i = getelementptr inbounds i8, ptr %data5.i26, i64 %shr.i.i33
  %28 = load i8, ptr %arrayidx.i58.i, align 1
  %conv.i.i34 = zext i8 %28 to i32
  %29 = trunc i64 %common4.1.i to i32
  %30 = and i32 %29, 7
  %sh_prom.i.i35 = xor i32 %30, 7
  %shr1.i.i36 = lshr i32 %conv.i.i34, %sh_prom.i.i35
  %and2.i.i37 = and i32 %shr1.i.i36, 1
  %idx.ext.i = zext i32 %and2.i.i37 to i64
  %add.ptr37.i = getelementptr inbounds i64, ptr %19, i64 %idx.ext.i
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end30.i, %common_bits.exit.i
  %path.i.sroa.0.1 = phi ptr [ %path.i.sroa.0.0226, %common_bits.exit.i ], [ %add.ptr37.i, %if.end30.i ]
  br i1 %or.cond.not, label %while.cond.i18, label %trie_path.exit

trie_path.exit:                                   ; preds = %cleanup.i, %while.cond.i18, %if.end8.i
  %path.i.sroa.11.1 = phi i64 [ 0, %if.end8.i ], [ %common4.1.i, %while.cond.i18 ], [ %common4.1.i, %cleanup.i ]
  %path.i.sroa.0.2 = phi ptr [ %add.ptr.i, %if.end8.i ], [ %path.i.sroa.0.1, %while.cond.i18 ], [ %path.i.sroa.0.1, %cleanup.i ]
  %31 = load i64, ptr %path.i.sroa.0.2, align 8
  %tobool.not.i6 = icmp eq i64 %31, 0
  br i1 %tobool.not.i6, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %trie_path.exit
  %sub.i.i135.i = add i64 %31, 4294967295
  %conv1.i.i136.i = and i64 %sub.i.i135.i, 4294967295
  %add.i.i = add i64 %12, 128
  %32 = load i64, ptr %arrayidx.i, align 8
  %add1.i164.i = add i64 %32, 23
  %and.i165.i = and i64 %add1.i164.i, -8
  %mul.i.i = mul i64 %and.i165.i, %conv1.i.i136.i
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %33 = inttoptr i64 %add1.i.i to ptr
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %trie_path.exit
  %cond.i = phi ptr [ %33, %cond.true.i ], [ null, %trie_path.exit ]
  br i1 %tobool.not.i6, label %is_entry.exit.i, label %land.rhs.i.i

land.rhs.i.i:                                     ; preds = %cond.end.i
  %sub.i.i.i39 = add i64 %31, 4294967295
  %conv1.i.i.i40 = and i64 %sub.i.i.i39, 4294967295
  %arrayidx.i.i41 = getelementptr inbounds i8, ptr %0, i64 24
  %34 = load i64, ptr %arrayidx.i.i41, align 8
  %cmp.i.i = icmp ult i64 %conv1.i.i.i40, %34
  br label %is_entry.exit.i

is_entry.exit.i:                                  ; preds = %land.rhs.i.i, %cond.end.i
  %land.ext.i.i = phi i1 [ false, %cond.end.i ], [ %cmp.i.i, %land.rhs.i.i ]
  %shr.i = lshr i64 %31, 32
  %cmp.i45 = icmp eq i64 %path.i.sroa.11.1, %shr.i
  %or.cond215 = and i1 %cmp.i45, %land.ext.i.i
  %35 = load i32, ptr %key.i, align 4
  %conv.i48 = zext i32 %35 to i64
  %cmp3.i49 = icmp ne i64 %path.i.sroa.11.1, %conv.i48
  %not.or.cond215 = xor i1 %or.cond215, true
  %36 = select i1 %not.or.cond215, i1 true, i1 %cmp3.i49
  %tobool3.not.i216 = icmp eq i64 %31, 0
  %tobool3.not.i = or i1 %tobool3.not.i216, %36
  br i1 %tobool3.not.i, label %if.end8.i12, label %if.then.i7

if.then.i7:                                       ; preds = %is_entry.exit.i
  %cmp.i8 = icmp eq i64 %r4, 1
  br i1 %cmp.i8, label %trie_change.exit, label %if.end.i9

if.end.i9:                                        ; preds = %if.then.i7
  %data.i = getelementptr inbounds i8, ptr %cond.i, i64 20
  %data5.i = getelementptr inbounds i8, ptr %key.i, i64 4
  %37 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i10 = add i64 %37, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data.i, ptr nonnull align 4 %data5.i, i64 %sub.i.i10, i1 false)
  %sub.i.i55 = add i64 %31, 4294967295
  %conv1.i.i56 = and i64 %sub.i.i55, 4294967295
  %arrayidx1.i.i61 = getelementptr inbounds i8, ptr %0, i64 88
  %38 = load i64, ptr %arrayidx1.i.i61, align 8
  %39 = inttoptr i64 %38 to ptr
  %arrayidx3.i.i62 = getelementptr inbounds i8, ptr %0, i64 64
  %40 = load i64, ptr %arrayidx3.i.i62, align 8
  %mul4.i.i63 = mul i64 %40, %conv1.i.i56
  %add.ptr.i.i64 = getelementptr inbounds i8, ptr %39, i64 %mul4.i.i63
  %41 = inttoptr i64 %r3 to ptr
  %arrayidx.i65 = getelementptr inbounds i8, ptr %0, i64 16
  %42 = load i64, ptr %arrayidx.i65, align 8
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i64, ptr align 1 %41, i64 %42, i1 false)
  br label %trie_change.exit

if.end8.i12:                                      ; preds = %is_entry.exit.i
  %cmp9.i = icmp eq i64 %r4, 2
  br i1 %cmp9.i, label %trie_change.exit, label %if.end11.i

if.end11.i:                                       ; preds = %if.end8.i12
  %arrayidx.i13 = getelementptr inbounds i8, ptr %13, i64 24
  %43 = load i64, ptr %arrayidx.i13, align 8
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 24
  %44 = load i64, ptr %arrayidx12.i, align 8
  %cmp13.i = icmp eq i64 %43, %44
  br i1 %cmp13.i, label %trie_change.exit, label %if.end15.i

if.end15.i:                                       ; preds = %if.end11.i
  %inc.i = add i64 %43, 1
  store i64 %inc.i, ptr %arrayidx.i13, align 8
  %data17.i = getelementptr inbounds i8, ptr %key.i, i64 4
  %45 = load i32, ptr %key.i, align 4
  %46 = load i64, ptr %arrayidx.i18.i, align 8
  %47 = inttoptr i64 %46 to ptr
  %add.ptr.i117 = getelementptr inbounds i8, ptr %47, i64 32
  %48 = load i64, ptr %arrayidx12.i, align 8
  %49 = load i64, ptr %add.ptr.i117, align 8
  %cmp.i119 = icmp ult i64 %49, %48
  br i1 %cmp.i119, label %land.lhs.true.i126, label %if.else.i120

land.lhs.true.i126:                               ; preds = %if.end15.i
  %arrayidx2.i = getelementptr inbounds i8, ptr %47, i64 40
  %50 = load i64, ptr %arrayidx2.i, align 8
  %cmp3.i127 = icmp ult i64 %50, 32
  br i1 %cmp3.i127, label %if.then.i128, label %if.else.i120

if.then.i128:                                     ; preds = %land.lhs.true.i126
  %inc.i129 = add i64 %49, 1
  store i64 %inc.i129, ptr %add.ptr.i117, align 8
  br label %pool_take.exit

if.else.i120:                                     ; preds = %land.lhs.true.i126, %if.end15.i
  %mul.i187 = shl i64 %48, 1
  %add.i.i189 = add i64 %46, 128
  %51 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i192 = add i64 %51, 23
  %and.i.i193 = and i64 %add1.i4.i192, -8
  %mul.i.i194 = mul i64 %mul.i187, %and.i.i193
  %add1.i.i195 = add i64 %add.i.i189, %mul.i.i194
  %52 = inttoptr i64 %add1.i.i195 to ptr
  %arrayidx6.i = getelementptr inbounds i8, ptr %47, i64 48
  %53 = load i64, ptr %arrayidx6.i, align 8
  %arrayidx7.i = getelementptr inbounds i32, ptr %52, i64 %53
  %54 = load i32, ptr %arrayidx7.i, align 4
  %conv.i121 = zext i32 %54 to i64
  %add.i122 = add i64 %53, 1
  %cmp9.i123 = icmp eq i64 %add.i122, %48
  %spec.select.i124 = select i1 %cmp9.i123, i64 0, i64 %add.i122
  store i64 %spec.select.i124, ptr %arrayidx6.i, align 8
  %arrayidx14.i = getelementptr inbounds i8, ptr %47, i64 40
  %55 = load i64, ptr %arrayidx14.i, align 8
  %dec.i = add i64 %55, -1
  store i64 %dec.i, ptr %arrayidx14.i, align 8
  %add.ptr15.i = getelementptr inbounds i8, ptr %47, i64 8
  %56 = load i64, ptr %add.ptr15.i, align 8
  %add17.i = add i64 %56, 1
  store atomic i64 %add17.i, ptr %add.ptr15.i release, align 8
  fence release
  br label %pool_take.exit

pool_take.exit:                                   ; preds = %if.then.i128, %if.else.i120
  %number.0.i = phi i64 [ %49, %if.then.i128 ], [ %conv.i121, %if.else.i120 ]
  %57 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i79 = add i64 %57, 128
  %58 = load i64, ptr %arrayidx.i, align 8
  %add1.i20.i82 = add i64 %58, 23
  %and.i.i83 = and i64 %add1.i20.i82, -8
  %mul.i.i84 = mul i64 %and.i.i83, %number.0.i
  %add1.i.i85 = add i64 %add.i.i79, %mul.i.i84
  %59 = inttoptr i64 %add1.i.i85 to ptr
  %arrayidx.i86 = getelementptr inbounds i8, ptr %59, i64 8
  store i64 0, ptr %arrayidx.i86, align 8
  store i64 0, ptr %59, align 8
  %conv.i87 = trunc i32 %45 to i16
  %length4.i88 = getelementptr inbounds i8, ptr %59, i64 16
  store i16 %conv.i87, ptr %length4.i88, align 8
  %in_use.i89 = getelementptr inbounds i8, ptr %59, i64 18
  store i16 1, ptr %in_use.i89, align 2
  %data7.i90 = getelementptr inbounds i8, ptr %59, i64 20
  %60 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i92 = add i64 %60, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i90, ptr nonnull align 4 %data17.i, i64 %sub.i.i92, i1 false)
  %61 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i155 = add i64 %61, 128
  %62 = load i64, ptr %arrayidx.i, align 8
  %add1.i2.i = add i64 %62, 23
  %and.i.i158 = and i64 %add1.i2.i, -8
  %mul.i.i159 = mul i64 %and.i.i158, %number.0.i
  %add1.i.i160 = add i64 %mul.i.i159, %add.i.i155
  %63 = inttoptr i64 %add1.i.i160 to ptr
  %length.i = getelementptr inbounds i8, ptr %63, i64 16
  %64 = load i16, ptr %length.i, align 8
  %conv.i161 = zext i16 %64 to i64
  %shl.i = shl nuw nsw i64 %conv.i161, 32
  %add.i162 = add i64 %number.0.i, 1
  %or.i = or i64 %shl.i, %add.i162
  %conv1.i.i133.i = and i64 %number.0.i, 4294967295
  %mul.i149.i = mul i64 %and.i.i158, %conv1.i.i133.i
  %add1.i150.i = add i64 %mul.i149.i, %add.i.i155
  %65 = inttoptr i64 %add1.i150.i to ptr
  %tobool22.not.i = icmp eq ptr %cond.i, null
  br i1 %tobool22.not.i, label %land.end.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %pool_take.exit
  %length23.i = getelementptr inbounds i8, ptr %cond.i, i64 16
  %66 = load i16, ptr %length23.i, align 8
  %conv24.i = zext i16 %66 to i64
  %cmp25.i = icmp eq i64 %path.i.sroa.11.1, %conv24.i
  br i1 %cmp25.i, label %land.rhs.i, label %land.end.i

land.rhs.i:                                       ; preds = %land.lhs.true.i
  %67 = load i32, ptr %key.i, align 4
  %conv29.i = zext i32 %67 to i64
  %cmp30.i = icmp eq i64 %path.i.sroa.11.1, %conv29.i
  br label %land.end.i

land.end.i:                                       ; preds = %land.rhs.i, %land.lhs.true.i, %pool_take.exit
  %68 = phi i1 [ false, %land.lhs.true.i ], [ false, %pool_take.exit ], [ %cmp30.i, %land.rhs.i ]
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %69 = load i64, ptr %arrayidx1.i.i, align 8
  %70 = inttoptr i64 %69 to ptr
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %71 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %71, %conv1.i.i133.i
  %add.ptr.i.i53 = getelementptr inbounds i8, ptr %70, i64 %mul4.i.i
  %72 = inttoptr i64 %r3 to ptr
  %arrayidx.i54 = getelementptr inbounds i8, ptr %0, i64 16
  %73 = load i64, ptr %arrayidx.i54, align 8
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i53, ptr align 1 %72, i64 %73, i1 false)
  br i1 %68, label %if.then33.i, label %if.else.i

if.then33.i:                                      ; preds = %land.end.i
  %74 = load i64, ptr %cond.i, align 8
  store i64 %74, ptr %65, align 8
  %arrayidx38.i = getelementptr inbounds i8, ptr %cond.i, i64 8
  %75 = load i64, ptr %arrayidx38.i, align 8
  %arrayidx40.i = getelementptr inbounds i8, ptr %65, i64 8
  store i64 %75, ptr %arrayidx40.i, align 8
  br label %if.end76.i

if.else.i:                                        ; preds = %land.end.i
  br i1 %tobool22.not.i, label %if.end76.i, label %land.lhs.true42.i

land.lhs.true42.i:                                ; preds = %if.else.i
  %76 = load i32, ptr %key.i, align 4
  %conv45.i = zext i32 %76 to i64
  %cmp46.i = icmp eq i64 %path.i.sroa.11.1, %conv45.i
  br i1 %cmp46.i, label %if.then48.i, label %if.then57.i

if.then48.i:                                      ; preds = %land.lhs.true42.i
  %data50.i = getelementptr inbounds i8, ptr %cond.i, i64 20
  %shr.i139.i = lshr i64 %path.i.sroa.11.1, 3
  %arrayidx.i140.i = getelementptr inbounds i8, ptr %data50.i, i64 %shr.i139.i
  %77 = load i8, ptr %arrayidx.i140.i, align 1
  %conv.i141.i = zext i8 %77 to i32
  %78 = trunc i64 %path.i.sroa.11.1 to i32
  %79 = and i32 %78, 7
  %sh_prom.i142.i = xor i32 %79, 7
  %shr1.i143.i = lshr i32 %conv.i141.i, %sh_prom.i142.i
  %and2.i144.i = and i32 %shr1.i143.i, 1
  %idxprom.i = zext i32 %and2.i144.i to i64
  %arrayidx54.i = getelementptr inbounds [2 x i64], ptr %65, i64 0, i64 %idxprom.i
  store i64 %31, ptr %arrayidx54.i, align 8
  br label %if.end76.i

if.then57.i:                                      ; preds = %land.lhs.true42.i
  %80 = load i64, ptr %arrayidx.i18.i, align 8
  %81 = inttoptr i64 %80 to ptr
  %add.ptr.i131 = getelementptr inbounds i8, ptr %81, i64 56
  %82 = load i64, ptr %arrayidx12.i, align 8
  %83 = load i64, ptr %add.ptr.i131, align 8
  %cmp.i133 = icmp ult i64 %83, %82
  br i1 %cmp.i133, label %land.lhs.true.i148, label %if.else.i134

land.lhs.true.i148:                               ; preds = %if.then57.i
  %arrayidx2.i149 = getelementptr inbounds i8, ptr %81, i64 64
  %84 = load i64, ptr %arrayidx2.i149, align 8
  %cmp3.i150 = icmp ult i64 %84, 32
  br i1 %cmp3.i150, label %if.then.i151, label %if.else.i134

if.then.i151:                                     ; preds = %land.lhs.true.i148
  %inc.i152 = add i64 %83, 1
  store i64 %inc.i152, ptr %add.ptr.i131, align 8
  br label %pool_take.exit153

if.else.i134:                                     ; preds = %land.lhs.true.i148, %if.then57.i
  %mul.i177 = shl i64 %82, 1
  %add.i.i179 = add i64 %80, 128
  %85 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i = add i64 %85, 23
  %and.i.i182 = and i64 %add1.i4.i, -8
  %mul.i.i183 = mul i64 %mul.i177, %and.i.i182
  %add1.i.i184 = add i64 %add.i.i179, %mul.i.i183
  %86 = inttoptr i64 %add1.i.i184 to ptr
  %cond.i185 = getelementptr inbounds i32, ptr %86, i64 %82
  %arrayidx6.i136 = getelementptr inbounds i8, ptr %81, i64 72
  %87 = load i64, ptr %arrayidx6.i136, align 8
  %arrayidx7.i137 = getelementptr inbounds i32, ptr %cond.i185, i64 %87
  %88 = load i32, ptr %arrayidx7.i137, align 4
  %conv.i138 = zext i32 %88 to i64
  %add.i139 = add i64 %87, 1
  %cmp9.i140 = icmp eq i64 %add.i139, %82
  %spec.select.i141 = select i1 %cmp9.i140, i64 0, i64 %add.i139
  store i64 %spec.select.i141, ptr %arrayidx6.i136, align 8
  %arrayidx14.i142 = getelementptr inbounds i8, ptr %81, i64 64
  %89 = load i64, ptr %arrayidx14.i142, align 8
  %dec.i143 = add i64 %89, -1
  store i64 %dec.i143, ptr %arrayidx14.i142, align 8
  %add.ptr15.i144 = getelementptr inbounds i8, ptr %81, i64 8
  %90 = load i64, ptr %add.ptr15.i144, align 8
  %add17.i145 = add i64 %90, 1
  store atomic i64 %add17.i145, ptr %add.ptr15.i144 release, align 8
  fence release
  br label %pool_take.exit153

pool_take.exit153:                                ; preds = %if.then.i151, %if.else.i134
  %number.0.i147 = phi i64 [ %83, %if.then.i151 ], [ %conv.i138, %if.else.i134 ]
  %cond24.i = add i64 %number.0.i147, %82
  %91 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i67 = add i64 %91, 128
  %92 = load i64, ptr %arrayidx.i, align 8
  %add1.i20.i = add i64 %92, 23
  %and.i.i70 = and i64 %add1.i20.i, -8
  %mul.i.i71 = mul i64 %and.i.i70, %cond24.i
  %add1.i.i72 = add i64 %add.i.i67, %mul.i.i71
  %93 = inttoptr i64 %add1.i.i72 to ptr
  %arrayidx.i73 = getelementptr inbounds i8, ptr %93, i64 8
  store i64 0, ptr %arrayidx.i73, align 8
  store i64 0, ptr %93, align 8
  %conv.i74 = trunc i64 %path.i.sroa.11.1 to i16
  %length4.i = getelementptr inbounds i8, ptr %93, i64 16
  store i16 %conv.i74, ptr %length4.i, align 8
  %in_use.i = getelementptr inbounds i8, ptr %93, i64 18
  store i16 0, ptr %in_use.i, align 2
  %data7.i = getelementptr inbounds i8, ptr %93, i64 20
  %94 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i76 = add i64 %94, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i, ptr nonnull align 4 %data17.i, i64 %sub.i.i76, i1 false)
  %95 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i164 = add i64 %95, 128
  %96 = load i64, ptr %arrayidx.i, align 8
  %add1.i2.i167 = add i64 %96, 23
  %and.i.i168 = and i64 %add1.i2.i167, -8
  %mul.i.i169 = mul i64 %and.i.i168, %cond24.i
  %add1.i.i170 = add i64 %mul.i.i169, %add.i.i164
  %97 = inttoptr i64 %add1.i.i170 to ptr
  %length.i171 = getelementptr inbounds i8, ptr %97, i64 16
  %98 = load i16, ptr %length.i171, align 8
  %conv.i172 = zext i16 %98 to i64
  %shl.i173 = shl nuw nsw i64 %conv.i172, 32
  %add.i174 = add i64 %cond24.i, 1
  %or.i175 = or i64 %shl.i173, %add.i174
  %conv1.i.i.i = and i64 %cond24.i, 4294967295
  %mul.i154.i = mul i64 %and.i.i168, %conv1.i.i.i
  %add1.i155.i = add i64 %mul.i154.i, %add.i.i164
  %99 = inttoptr i64 %add1.i155.i to ptr
  %shr.i.i = lshr i64 %path.i.sroa.11.1, 3
  %arrayidx.i138.i = getelementptr inbounds i8, ptr %data17.i, i64 %shr.i.i
  %100 = load i8, ptr %arrayidx.i138.i, align 1
  %conv.i.i15 = zext i8 %100 to i32
  %101 = trunc i64 %path.i.sroa.11.1 to i32
  %102 = and i32 %101, 7
  %sh_prom.i.i = xor i32 %102, 7
  %shr1.i.i = lshr i32 %conv.i.i15, %sh_prom.i.i
  %and2.i.i = and i32 %shr1.i.i, 1
  %idxprom68.i = zext i32 %and2.i.i to i64
  %arrayidx69.i = getelementptr inbounds [2 x i64], ptr %99, i64 0, i64 %idxprom68.i
  store i64 %or.i, ptr %arrayidx69.i, align 8
  %lnot.ext.i = xor i32 %and2.i.i, 1
  %idxprom72.i = zext i32 %lnot.ext.i to i64
  %arrayidx73.i = getelementptr inbounds [2 x i64], ptr %99, i64 0, i64 %idxprom72.i
  store i64 %31, ptr %arrayidx73.i, align 8
  br label %if.end76.i

if.end76.i:                                       ; preds = %pool_take.exit153, %if.then48.i, %if.else.i, %if.then33.i
  %top.0.i = phi i64 [ %or.i, %if.then33.i ], [ %or.i, %if.then48.i ], [ %or.i175, %pool_take.exit153 ], [ %or.i, %if.else.i ]
  store atomic i64 %top.0.i, ptr %path.i.sroa.0.2 release, align 8
  br i1 %68, label %if.then79.i, label %trie_change.exit

if.then79.i:                                      ; preds = %if.end76.i
  br i1 %tobool.not.i6, label %pool_give.exit, label %land.rhs.i.i95

land.rhs.i.i95:                                   ; preds = %if.then79.i
  %sub.i.i.i96 = add i64 %31, 4294967295
  %conv1.i.i.i97 = and i64 %sub.i.i.i96, 4294967295
  %103 = load i64, ptr %arrayidx12.i, align 8
  %cmp.i.i98 = icmp uge i64 %conv1.i.i.i97, %103
  br label %pool_give.exit

pool_give.exit:                                   ; preds = %if.then79.i, %land.rhs.i.i95
  %land.ext.i.i100 = phi i1 [ true, %if.then79.i ], [ %cmp.i.i98, %land.rhs.i.i95 ]
  %cond.i102 = select i1 %land.ext.i.i100, i64 7, i64 4
  %104 = load i64, ptr %arrayidx12.i, align 8
  %105 = load i64, ptr %arrayidx.i18.i, align 8
  %106 = inttoptr i64 %105 to ptr
  %add.ptr.i105 = getelementptr inbounds i64, ptr %106, i64 %cond.i102
  %sub.i.i106 = add i64 %31, 4294967295
  %conv1.i.i107 = and i64 %sub.i.i106, 4294967295
  %arrayidx3.i = getelementptr inbounds i8, ptr %add.ptr.i105, i64 16
  %107 = load i64, ptr %arrayidx3.i, align 8
  %arrayidx4.i = getelementptr inbounds i8, ptr %add.ptr.i105, i64 8
  %108 = load i64, ptr %arrayidx4.i, align 8
  %inc.i108 = add i64 %108, 1
  store i64 %inc.i108, ptr %arrayidx4.i, align 8
  %109 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i109 = add i64 %109, 128
  %110 = load i64, ptr %arrayidx.i, align 8
  %add1.i31.i = add i64 %110, 23
  %and.i.i111 = and i64 %add1.i31.i, -8
  %mul.i.i112 = mul i64 %and.i.i111, %conv1.i.i107
  %add1.i.i113 = add i64 %add.i.i109, %mul.i.i112
  %111 = inttoptr i64 %add1.i.i113 to ptr
  %in_use.i114 = getelementptr inbounds i8, ptr %111, i64 18
  store i16 0, ptr %in_use.i114, align 2
  %sub.i = select i1 %land.ext.i.i100, i64 %104, i64 0
  %spec.select.i115 = sub i64 %sub.i.i106, %sub.i
  %add.i = add i64 %108, %107
  %conv7.i = trunc i64 %spec.select.i115 to i32
  %112 = load i64, ptr %arrayidx12.i, align 8
  %mul.i198 = shl i64 %112, 1
  %113 = load i64, ptr %arrayidx.i18.i, align 8
  %add.i.i200 = add i64 %113, 128
  %114 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i203 = add i64 %114, 23
  %and.i.i204 = and i64 %add1.i4.i203, -8
  %mul.i.i205 = mul i64 %mul.i198, %and.i.i204
  %add1.i.i206 = add i64 %add.i.i200, %mul.i.i205
  %115 = inttoptr i64 %add1.i.i206 to ptr
  %cond.idx.i = select i1 %land.ext.i.i100, i64 %112, i64 0
  %cond.i208 = getelementptr inbounds i32, ptr %115, i64 %cond.idx.i
  %cmp9.not.i = icmp ult i64 %add.i, %104
  %sub11.i = select i1 %cmp9.not.i, i64 0, i64 %104
  %cond12.i = sub i64 %add.i, %sub11.i
  %arrayidx13.i = getelementptr inbounds i32, ptr %cond.i208, i64 %cond12.i
  store i32 %conv7.i, ptr %arrayidx13.i, align 4
  br label %trie_change.exit

trie_change.exit:                                 ; preds = %if.then.i7, %if.end.i9, %if.end8.i12, %if.end11.i, %if.end76.i, %pool_give.exit
  %retval.0.i11 = phi i64 [ 0, %if.end.i9 ], [ -17, %if.then.i7 ], [ -2, %if.end8.i12 ], [ -28, %if.end11.i ], [ 0, %pool_give.exit ], [ 0, %if.end76.i ]
  %116 = load i64, ptr %arrayidx.i18.i, align 8
  %117 = inttoptr i64 %116 to ptr
  store atomic i64 0, ptr %117 release, align 8
  br label %trie_put.exit

trie_put.exit:                                    ; preds = %entry, %lor.lhs.false.i, %if.then.i, %trie_change.exit
  %retval.0.i = phi i64 [ %retval.0.i11, %trie_change.exit ], [ -22, %lor.lhs.false.i ], [ -22, %entry ], [ -16, %if.then.i ]
  ret i64 %retval.0.i
}

define internal i64 @trie_remove(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %key.i = alloca %struct.trie_key, align 4
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %2 = load i64, ptr %arrayidx.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %key.i, ptr align 1 %1, i64 %2, i1 false)
  %3 = load i32, ptr %key.i, align 4
  %conv.i = zext i32 %3 to i64
  %sub.i.i = shl i64 %2, 3
  %mul.i = add i64 %sub.i.i, -32
  %cmp.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp.i, label %trie_take_out.exit, label %if.end.i

if.end.i:                                         ; preds = %entry
  %arrayidx.i16.i = getelementptr inbounds i8, ptr %0, i64 96
  %4 = load i64, ptr %arrayidx.i16.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i1.not27 = icmp eq i64 %6, 0
  br i1 %tobool.not.i1.not27, label %if.end7.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end.i
  %arrayidx.i.i2 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %7 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i1.not = icmp eq i64 %7, 0
  br i1 %tobool.not.i1.not, label %if.end7.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i1.not28 = phi i1 [ %tobool.not.i1.not27, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i1.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %8 = load atomic i64, ptr %5 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %8, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %9 = load i64, ptr %arrayidx.i.i2, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool7.not.i = icmp eq i8 %11, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i3 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i3, align 8
  br i1 %tobool.not.i1.not28, label %if.end7.i, label %trie_take_out.exit

if.end7.i:                                        ; preds = %while.cond.i.loopexit, %if.end.i, %if.then.i
  %12 = load i64, ptr %arrayidx.i16.i, align 8
  %13 = inttoptr i64 %12 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %13, i64 16
  %14 = load i64, ptr %add.ptr.i.i, align 8
  %tobool.not.i113.i31 = icmp eq i64 %14, 0
  br i1 %tobool.not.i113.i31, label %trie_path.exit.i, label %while.body.i.i.lr.ph

while.body.i.i.lr.ph:                             ; preds = %if.end7.i
  %add.i60.i.i = add i64 %12, 128
  %15 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i62.i.i = add i64 %15, -4
  %add1.i63.i.i = add i64 %15, 23
  %and.i.i.i = and i64 %add1.i63.i.i, -8
  %data5.i.i = getelementptr inbounds i8, ptr %key.i, i64 4
  %mul42.i.i.i = shl i64 %sub.i.i62.i.i, 3
  %16 = load i32, ptr %key.i, align 4
  %conv.i.i5 = zext i32 %16 to i64
  br label %while.body.i.i

while.cond.i.i:                                   ; preds = %cleanup.i.i
  %17 = load i64, ptr %path.i.sroa.0.1, align 8
  %tobool.not.i113.i = icmp eq i64 %17, 0
  br i1 %tobool.not.i113.i, label %trie_path.exit.i, label %while.body.i.i

while.body.i.i:                                   ; preds = %while.body.i.i.lr.ph, %while.cond.i.i
  %18 = phi i64 [ %14, %while.body.i.i.lr.ph ], [ %17, %while.cond.i.i ]
  %path.i.sroa.0.033 = phi ptr [ %add.ptr.i.i, %while.body.i.i.lr.ph ], [ %path.i.sroa.0.1, %while.cond.i.i ]
  %path.i.sroa.11.032 = phi ptr [ null, %while.body.i.i.lr.ph ], [ %path.i.sroa.11.1, %while.cond.i.i ]
  %sub.i.i.i.i = add i64 %18, 4294967295
  %conv1.i.i.i.i = and i64 %sub.i.i.i.i, 4294967295
  %mul.i61.i.i = mul i64 %and.i.i.i, %conv1.i.i.i.i
  %add1.i.i.i = add i64 %add.i60.i.i, %mul.i61.i.i
  %19 = inttoptr i64 %add1.i.i.i to ptr
  %data.i.i = getelementptr inbounds i8, ptr %19, i64 20
  br label %for.cond.i.i.i

for.cond.i.i.i:                                   ; preds = %for.body.i.i.i, %while.body.i.i
  %i.0.i.i.i = phi i64 [ 0, %while.body.i.i ], [ %add.i.i.i, %for.body.i.i.i ]
  %add.i.i.i = add i64 %i.0.i.i.i, 8
  %cmp.not.i.i.i = icmp ugt i64 %add.i.i.i, %sub.i.i62.i.i
  br i1 %cmp.not.i.i.i, label %for.end.i.i.i, label %for.body.i.i.i

for.body.i.i.i:                                   ; preds = %for.cond.i.i.i
  %add.ptr.i.i.i = getelementptr inbounds i8, ptr %data.i.i, i64 %i.0.i.i.i
  %long_a.0.copyload.i.i.i = load i64, ptr %add.ptr.i.i.i, align 1
  %add.ptr1.i.i.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.0.i.i.i
  %long_b.0.copyload.i.i.i = load i64, ptr %add.ptr1.i.i.i, align 4
  %cmp2.not.i.i.i = icmp eq i64 %long_a.0.copyload.i.i.i, %long_b.0.copyload.i.i.i
  br i1 %cmp2.not.i.i.i, label %for.cond.i.i.i, label %if.then.i.i.i

if.then.i.i.i:                                    ; preds = %for.body.i.i.i
  %mul.i.i.i = shl i64 %i.0.i.i.i, 3
  %xor.i.i.i = xor i64 %long_b.0.copyload.i.i.i, %long_a.0.copyload.i.i.i
  %20 = call i64 @llvm.bswap.i64(i64 %xor.i.i.i)
  %21 = call i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %add3.i.i.i = or i64 %21, %mul.i.i.i
  br label %common_bits.exit.i.i

for.end.i.i.i:                                    ; preds = %for.cond.i.i.i
  %add5.i.i.i = or i64 %i.0.i.i.i, 4
  %cmp6.not.i.i.i = icmp ugt i64 %add5.i.i.i, %sub.i.i62.i.i
  br i1 %cmp6.not.i.i.i, label %if.end20.i.i.i, label %if.then8.i.i.i

if.then8.i.i.i:                                   ; preds = %for.end.i.i.i
  %add.ptr9.i.i.i = getelementptr inbounds i8, ptr %data.i.i, i64 %i.0.i.i.i
  %short_a.0.copyload.i.i.i = load i32, ptr %add.ptr9.i.i.i, align 1
  %add.ptr10.i.i.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.0.i.i.i
  %short_b.0.copyload.i.i.i = load i32, ptr %add.ptr10.i.i.i, align 4
  %cmp11.not.i.i.i = icmp eq i32 %short_a.0.copyload.i.i.i, %short_b.0.copyload.i.i.i
  br i1 %cmp11.not.i.i.i, label %if.end20.i.i.i, label %if.then13.i.i.i

if.then13.i.i.i:                                  ; preds = %if.then8.i.i.i
  %mul14.i.i.i = shl i64 %i.0.i.i.i, 3
  %xor15.i.i.i = xor i32 %short_b.0.copyload.i.i.i, %short_a.0.copyload.i.i.i
  %22 = call i32 @llvm.bswap.i32(i32 %xor15.i.i.i)
  %23 = call i32 @llvm.ctlz.i32(i32 %22, i1 true)
  %conv16.i.i.i = zext i32 %23 to i64
  %add17.i.i.i = or i64 %mul14.i.i.i, %conv16.i.i.i
  br label %common_bits.exit.i.i

if.end20.i.i.i:                                   ; preds = %if.then8.i.i.i, %for.end.i.i.i
  %i.1.i.i.i = phi i64 [ %i.0.i.i.i, %for.end.i.i.i ], [ %add5.i.i.i, %if.then8.i.i.i ]
  %cmp22.i.i.i29 = icmp ult i64 %i.1.i.i.i, %sub.i.i62.i.i
  br i1 %cmp22.i.i.i29, label %for.body24.i.i.i, label %common_bits.exit.i.i

for.body24.i.i.i:                                 ; preds = %if.end20.i.i.i, %for.inc40.i.i.i
  %i.2.i.i.i30 = phi i64 [ %inc.i.i.i, %for.inc40.i.i.i ], [ %i.1.i.i.i, %if.end20.i.i.i ]
  %arrayidx.i56.i.i = getelementptr inbounds i8, ptr %data.i.i, i64 %i.2.i.i.i30
  %24 = load i8, ptr %arrayidx.i56.i.i, align 1
  %arrayidx26.i.i.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.2.i.i.i30
  %25 = load i8, ptr %arrayidx26.i.i.i, align 1
  %cmp28.not.i.i.i = icmp eq i8 %24, %25
  br i1 %cmp28.not.i.i.i, label %for.inc40.i.i.i, label %if.then30.i.i.i

if.then30.i.i.i:                                  ; preds = %for.body24.i.i.i
  %mul31.i.i.i = shl i64 %i.2.i.i.i30, 3
  %xor3676.i.i.i = xor i8 %25, %24
  %xor36.i.i.i = zext i8 %xor3676.i.i.i to i32
  %26 = call i32 @llvm.ctlz.i32(i32 %xor36.i.i.i, i1 true)
  %conv37.i.i.i = zext i32 %26 to i64
  %add38.i.i.i = add i64 %mul31.i.i.i, -24
  %sub.i57.i.i = add i64 %add38.i.i.i, %conv37.i.i.i
  br label %common_bits.exit.i.i

for.inc40.i.i.i:                                  ; preds = %for.body24.i.i.i
  %inc.i.i.i = add nuw i64 %i.2.i.i.i30, 1
  %exitcond.not = icmp eq i64 %inc.i.i.i, %sub.i.i62.i.i
  br i1 %exitcond.not, label %common_bits.exit.i.i, label %for.body24.i.i.i

common_bits.exit.i.i:                             ; preds = %for.inc40.i.i.i, %if.end20.i.i.i, %if.then30.i.i.i, %if.then13.i.i.i, %if.then.i.i.i
  %retval.0.i.i.i = phi i64 [ %add3.i.i.i, %if.then.i.i.i ], [ %add17.i.i.i, %if.then13.i.i.i ], [ %sub.i57.i.i, %if.then30.i.i.i ], [ %mul42.i.i.i, %if.end20.i.i.i ], [ %mul42.i.i.i, %for.inc40.i.i.i ]
  %spec.select.i.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i.i, i64 %conv.i.i5)
  %length12.i.i = getelementptr inbounds i8, ptr %19, i64 16
  %27 = load i16, ptr %length12.i.i, align 8
  %conv13.i.i = zext i16 %27 to i64
  %common4.1.i.i = call i64 @llvm.umin.i64(i64 %spec.select.i.i, i64 %conv13.i.i)
  %cmp23.i.i = icmp uge i64 %spec.select.i.i, %conv13.i.i
  %cmp27.i.i = icmp ne i64 %common4.1.i.i, %conv.i.i5
  %or.cond.not = and i1 %cmp23.i.i, %cmp27.i.i
  br i1 %or.cond.not, label %if.end30.i.i, label %cleanup.i.i

if.end30.i.i:                                     ; preds = %common_bits.exit.i.i
  %shr.i.i.i = lshr i64 %common4.1.i.i, 3
  %arrayidx.i58.i.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %shr.i.i.i
  %28 = load i8, ptr %arrayidx.i58.i.i, align 1
  %conv.i.i.i = zext i8 %28 to i32
  %29 = trunc i64 %common4.1.i.i to i32
  %30 = and i32 %29, 7
  %sh_prom.i.i.i = xor i32 %30, 7
  %shr1.i.i.i = lshr i32 %conv.i.i.i, %sh_prom.i.i.i
  %and2.i.i.i = and i32 %shr1.i.i.i, 1
  %idx.ext.i.i = zext i32 %and2.i.i.i to i64
  %add.ptr37.i.i = getelementptr inbounds i64, ptr %19, i64 %idx.ext.i.i
  br label %cleanup.i.i

cleanup.i.i:                                      ; preds = %if.end30.i.i, %common_bits.exit.i.i
  %path.i.sroa.11.1 = phi ptr [ %path.i.sroa.11.032, %common_bits.exit.i.i ], [ %path.i.sroa.0.033, %if.end30.i.i ]
  %path.i.sroa.0.1 = phi ptr [ %path.i.sroa.0.033, %common_bits.exit.i.i ], [ %add.ptr37.i.i, %if.end30.i.i ]
  br i1 %or.cond.not, label %while.cond.i.i, label %trie_path.exit.i

trie_path.exit.i:                                 ; preds = %while.cond.i.i, %cleanup.i.i, %if.end7.i
  %path.i.sroa.15.1 = phi i64 [ 0, %if.end7.i ], [ %common4.1.i.i, %cleanup.i.i ], [ %common4.1.i.i, %while.cond.i.i ]
  %path.i.sroa.11.2 = phi ptr [ null, %if.end7.i ], [ %path.i.sroa.11.1, %cleanup.i.i ], [ %path.i.sroa.11.1, %while.cond.i.i ]
  %path.i.sroa.0.2 = phi ptr [ %add.ptr.i.i, %if.end7.i ], [ %path.i.sroa.0.1, %cleanup.i.i ], [ %path.i.sroa.0.1, %while.cond.i.i ]
  %31 = load i64, ptr %path.i.sroa.0.2, align 8
  %tobool.not.i.i.i = icmp eq i64 %31, 0
  br i1 %tobool.not.i.i.i, label %is_entry.exit.i.i, label %land.rhs.i.i.i

land.rhs.i.i.i:                                   ; preds = %trie_path.exit.i
  %sub.i.i.i117.i = add i64 %31, 4294967295
  %conv1.i.i.i118.i = and i64 %sub.i.i.i117.i, 4294967295
  %arrayidx.i.i119.i = getelementptr inbounds i8, ptr %0, i64 24
  %32 = load i64, ptr %arrayidx.i.i119.i, align 8
  %cmp.i.i.i = icmp ult i64 %conv1.i.i.i118.i, %32
  br label %is_entry.exit.i.i

is_entry.exit.i.i:                                ; preds = %land.rhs.i.i.i, %trie_path.exit.i
  %land.ext.i.i.i = phi i1 [ false, %trie_path.exit.i ], [ %cmp.i.i.i, %land.rhs.i.i.i ]
  %shr.i.i = lshr i64 %31, 32
  %cmp.i122.i = icmp eq i64 %path.i.sroa.15.1, %shr.i.i
  %or.cond21 = and i1 %cmp.i122.i, %land.ext.i.i.i
  %33 = load i32, ptr %key.i, align 4
  %conv.i123.i = zext i32 %33 to i64
  %cmp3.i.i = icmp ne i64 %path.i.sroa.15.1, %conv.i123.i
  %not.or.cond21 = xor i1 %or.cond21, true
  %34 = select i1 %not.or.cond21, i1 true, i1 %cmp3.i.i
  %tobool.not.i622 = icmp eq i64 %31, 0
  %tobool.not.i6 = or i1 %tobool.not.i622, %34
  br i1 %tobool.not.i6, label %trie_cut.exit, label %if.end.i7

if.end.i7:                                        ; preds = %is_entry.exit.i.i
  %sub.i.i85.i = add i64 %31, 4294967295
  %conv1.i.i86.i = and i64 %sub.i.i85.i, 4294967295
  %add.i.i = add i64 %12, 128
  %35 = load i64, ptr %arrayidx.i, align 8
  %add1.i110.i = add i64 %35, 23
  %and.i111.i = and i64 %add1.i110.i, -8
  %mul.i.i = mul i64 %and.i111.i, %conv1.i.i86.i
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %36 = inttoptr i64 %add1.i.i to ptr
  %arrayidx.i9 = getelementptr inbounds i8, ptr %13, i64 24
  %37 = load i64, ptr %arrayidx.i9, align 8
  %dec.i = add i64 %37, -1
  store i64 %dec.i, ptr %arrayidx.i9, align 8
  %tobool4.not.i = icmp eq ptr %path.i.sroa.11.2, null
  br i1 %tobool4.not.i, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.end.i7
  %38 = load i64, ptr %path.i.sroa.11.2, align 8
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %if.end.i7
  %cond.i = phi i64 [ %38, %cond.true.i ], [ 0, %if.end.i7 ]
  %39 = load i64, ptr %36, align 8
  %tobool7.not.i10 = icmp eq i64 %39, 0
  br i1 %tobool7.not.i10, label %lor.lhs.false.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %cond.end.i
  %arrayidx9.i = getelementptr inbounds i8, ptr %36, i64 8
  %40 = load i64, ptr %arrayidx9.i, align 8
  %tobool10.not.i = icmp eq i64 %40, 0
  br i1 %tobool10.not.i, label %if.else.i, label %if.then11.i

if.then11.i:                                      ; preds = %land.lhs.true.i
  %data.i = getelementptr inbounds i8, ptr %36, i64 20
  %length.i = getelementptr inbounds i8, ptr %36, i64 16
  %41 = load i16, ptr %length.i, align 8
  %42 = load i64, ptr %arrayidx.i16.i, align 8
  %43 = inttoptr i64 %42 to ptr
  %add.ptr.i195.i = getelementptr inbounds i8, ptr %43, i64 56
  %arrayidx.i196.i = getelementptr inbounds i8, ptr %0, i64 24
  %44 = load i64, ptr %arrayidx.i196.i, align 8
  %45 = load i64, ptr %add.ptr.i195.i, align 8
  %cmp.i197.i = icmp ult i64 %45, %44
  br i1 %cmp.i197.i, label %land.lhs.true.i201.i, label %if.else.i.i

land.lhs.true.i201.i:                             ; preds = %if.then11.i
  %arrayidx2.i.i = getelementptr inbounds i8, ptr %43, i64 64
  %46 = load i64, ptr %arrayidx2.i.i, align 8
  %cmp3.i202.i = icmp ult i64 %46, 32
  br i1 %cmp3.i202.i, label %if.then.i.i, label %if.else.i.i

if.then.i.i:                                      ; preds = %land.lhs.true.i201.i
  %inc.i203.i = add i64 %45, 1
  store i64 %inc.i203.i, ptr %add.ptr.i195.i, align 8
  br label %pool_take.exit.i

if.else.i.i:                                      ; preds = %land.lhs.true.i201.i, %if.then11.i
  %mul.i214.i = shl i64 %44, 1
  %add.i.i216.i = add i64 %42, 128
  %47 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i.i = add i64 %47, 23
  %and.i.i219.i = and i64 %add1.i4.i.i, -8
  %mul.i.i220.i = mul i64 %mul.i214.i, %and.i.i219.i
  %add1.i.i221.i = add i64 %add.i.i216.i, %mul.i.i220.i
  %48 = inttoptr i64 %add1.i.i221.i to ptr
  %cond.i222.i = getelementptr inbounds i32, ptr %48, i64 %44
  %arrayidx6.i.i = getelementptr inbounds i8, ptr %43, i64 72
  %49 = load i64, ptr %arrayidx6.i.i, align 8
  %arrayidx7.i.i = getelementptr inbounds i32, ptr %cond.i222.i, i64 %49
  %50 = load i32, ptr %arrayidx7.i.i, align 4
  %conv.i198.i = zext i32 %50 to i64
  %add.i199.i = add i64 %49, 1
  %cmp9.i.i = icmp eq i64 %add.i199.i, %44
  %spec.select.i200.i = select i1 %cmp9.i.i, i64 0, i64 %add.i199.i
  store i64 %spec.select.i200.i, ptr %arrayidx6.i.i, align 8
  %arrayidx14.i.i = getelementptr inbounds i8, ptr %43, i64 64
  %51 = load i64, ptr %arrayidx14.i.i, align 8
  %dec.i.i = add i64 %51, -1
  store i64 %dec.i.i, ptr %arrayidx14.i.i, align 8
  %add.ptr15.i.i = getelementptr inbounds i8, ptr %43, i64 8
  %52 = load i64, ptr %add.ptr15.i.i, align 8
  %add17.i.i = add i64 %52, 1
  store atomic i64 %add17.i.i, ptr %add.ptr15.i.i release, align 8
  fence release
  br label %pool_take.exit.i

pool_take.exit.i:                                 ; preds = %if.else.i.i, %if.then.i.i
  %number.0.i.i = phi i64 [ %45, %if.then.i.i ], [ %conv.i198.i, %if.else.i.i ]
  %cond24.i.i = add i64 %number.0.i.i, %44
  %53 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i125.i = add i64 %53, 128
  %54 = load i64, ptr %arrayidx.i, align 8
  %add1.i20.i.i = add i64 %54, 23
  %and.i.i128.i = and i64 %add1.i20.i.i, -8
  %mul.i.i129.i = mul i64 %and.i.i128.i, %cond24.i.i
  %add1.i.i130.i = add i64 %add.i.i125.i, %mul.i.i129.i
  %55 = inttoptr i64 %add1.i.i130.i to ptr
  %arrayidx.i131.i = getelementptr inbounds i8, ptr %55, i64 8
  store i64 0, ptr %arrayidx.i131.i, align 8
  store i64 0, ptr %55, align 8
  %length4.i.i = getelementptr inbounds i8, ptr %55, i64 16
  store i16 %41, ptr %length4.i.i, align 8
  %in_use.i.i = getelementptr inbounds i8, ptr %55, i64 18
  store i16 0, ptr %in_use.i.i, align 2
  %data7.i.i = getelementptr inbounds i8, ptr %55, i64 20
  %56 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i134.i = add i64 %56, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i.i, ptr nonnull align 1 %data.i, i64 %sub.i.i134.i, i1 false)
  %57 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i205.i = add i64 %57, 128
  %58 = load i64, ptr %arrayidx.i, align 8
  %add1.i2.i.i = add i64 %58, 23
  %and.i.i208.i = and i64 %add1.i2.i.i, -8
  %mul.i.i209.i = mul i64 %and.i.i208.i, %cond24.i.i
  %add1.i.i210.i = add i64 %mul.i.i209.i, %add.i.i205.i
  %59 = inttoptr i64 %add1.i.i210.i to ptr
  %length.i.i = getelementptr inbounds i8, ptr %59, i64 16
  %60 = load i16, ptr %length.i.i, align 8
  %conv.i211.i = zext i16 %60 to i64
  %shl.i.i = shl nuw nsw i64 %conv.i211.i, 32
  %add.i212.i = add i64 %cond24.i.i, 1
  %or.i.i = or i64 %shl.i.i, %add.i212.i
  %conv1.i.i83.i = and i64 %cond24.i.i, 4294967295
  %mul.i95.i = mul i64 %and.i.i208.i, %conv1.i.i83.i
  %add1.i96.i = add i64 %mul.i95.i, %add.i.i205.i
  %61 = inttoptr i64 %add1.i96.i to ptr
  %62 = load i64, ptr %36, align 8
  store i64 %62, ptr %61, align 8
  %63 = load i64, ptr %arrayidx9.i, align 8
  %arrayidx21.i = getelementptr inbounds i8, ptr %61, i64 8
  store i64 %63, ptr %arrayidx21.i, align 8
  store atomic i64 %or.i.i, ptr %path.i.sroa.0.2 release, align 8
  br label %land.rhs.i.i136.i

if.else.i:                                        ; preds = %land.lhs.true.i
  br i1 %tobool7.not.i10, label %lor.lhs.false.i, label %if.then28.i

lor.lhs.false.i:                                  ; preds = %cond.end.i, %if.else.i
  %arrayidx26.i = getelementptr inbounds i8, ptr %36, i64 8
  %64 = load i64, ptr %arrayidx26.i, align 8
  %tobool27.not.i = icmp eq i64 %64, 0
  br i1 %tobool27.not.i, label %if.else34.i, label %if.then28.i

if.then28.i:                                      ; preds = %lor.lhs.false.i, %if.else.i
  %arrayidx33.i = getelementptr inbounds i8, ptr %36, i64 8
  %65 = load i64, ptr %arrayidx33.i, align 8
  %or.i = or i64 %65, %39
  store atomic i64 %or.i, ptr %path.i.sroa.0.2 release, align 8
  br label %land.rhs.i.i136.i

if.else34.i:                                      ; preds = %lor.lhs.false.i
  %tobool35.not.i = icmp eq i64 %cond.i, 0
  br i1 %tobool35.not.i, label %if.else49.i, label %land.lhs.true36.i

land.lhs.true36.i:                                ; preds = %if.else34.i
  %sub.i.i88.i = add i64 %cond.i, 4294967295
  %conv1.i.i89.i = and i64 %sub.i.i88.i, 4294967295
  %arrayidx.i90.i = getelementptr inbounds i8, ptr %0, i64 24
  %66 = load i64, ptr %arrayidx.i90.i, align 8
  %cmp.i.i.not = icmp ult i64 %conv1.i.i89.i, %66
  br i1 %cmp.i.i.not, label %if.else49.i, label %if.then39.i

if.then39.i:                                      ; preds = %land.lhs.true36.i
  %67 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i98.i = add i64 %67, 128
  %68 = load i64, ptr %arrayidx.i, align 8
  %add1.i103.i = add i64 %68, 23
  %and.i.i = and i64 %add1.i103.i, -8
  %mul.i100.i = mul i64 %and.i.i, %conv1.i.i89.i
  %add1.i101.i = add i64 %add.i98.i, %mul.i100.i
  %69 = inttoptr i64 %add1.i101.i to ptr
  %cmp.i14 = icmp eq ptr %path.i.sroa.0.2, %69
  %idxprom.i = zext i1 %cmp.i14 to i64
  %arrayidx48.i = getelementptr inbounds [2 x i64], ptr %69, i64 0, i64 %idxprom.i
  %70 = load i64, ptr %arrayidx48.i, align 8
  store atomic i64 %70, ptr %path.i.sroa.11.2 release, align 8
  %71 = load i64, ptr %arrayidx.i90.i, align 8
  %cmp.i.i162.i.not = icmp ult i64 %conv1.i.i89.i, %71
  %cond.i166.i = select i1 %cmp.i.i162.i.not, i64 4, i64 7
  %72 = load i64, ptr %arrayidx.i16.i, align 8
  %73 = inttoptr i64 %72 to ptr
  %add.ptr.i169.i = getelementptr inbounds i64, ptr %73, i64 %cond.i166.i
  %arrayidx3.i172.i = getelementptr inbounds i8, ptr %add.ptr.i169.i, i64 16
  %74 = load i64, ptr %arrayidx3.i172.i, align 8
  %arrayidx4.i173.i = getelementptr inbounds i8, ptr %add.ptr.i169.i, i64 8
  %75 = load i64, ptr %arrayidx4.i173.i, align 8
  %inc.i174.i = add i64 %75, 1
  store i64 %inc.i174.i, ptr %arrayidx4.i173.i, align 8
  %76 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i176.i = add i64 %76, 128
  %77 = load i64, ptr %arrayidx.i, align 8
  %add1.i31.i179.i = add i64 %77, 23
  %and.i.i180.i = and i64 %add1.i31.i179.i, -8
  %mul.i.i181.i = mul i64 %and.i.i180.i, %conv1.i.i89.i
  %add1.i.i182.i = add i64 %add.i.i176.i, %mul.i.i181.i
  %78 = inttoptr i64 %add1.i.i182.i to ptr
  %in_use.i183.i = getelementptr inbounds i8, ptr %78, i64 18
  store i16 0, ptr %in_use.i183.i, align 2
  %sub.i184.i = select i1 %cmp.i.i162.i.not, i64 0, i64 %71
  %spec.select.i185.i = sub i64 %sub.i.i88.i, %sub.i184.i
  %add.i186.i = add i64 %75, %74
  %conv7.i187.i = trunc i64 %spec.select.i185.i to i32
  %79 = load i64, ptr %arrayidx.i90.i, align 8
  %mul.i224.i = shl i64 %79, 1
  %80 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i226.i = add i64 %80, 128
  %81 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i229.i = add i64 %81, 23
  %and.i.i230.i = and i64 %add1.i4.i229.i, -8
  %mul.i.i231.i = mul i64 %mul.i224.i, %and.i.i230.i
  %add1.i.i232.i = add i64 %add.i.i226.i, %mul.i.i231.i
  %82 = inttoptr i64 %add1.i.i232.i to ptr
  %cond.idx.i.i = select i1 %cmp.i.i162.i.not, i64 0, i64 %79
  %cond.i234.i = getelementptr inbounds i32, ptr %82, i64 %cond.idx.i.i
  %cmp9.not.i189.i = icmp ult i64 %add.i186.i, %71
  %sub11.i190.i = select i1 %cmp9.not.i189.i, i64 0, i64 %71
  %cond12.i191.i = sub i64 %add.i186.i, %sub11.i190.i
  %arrayidx13.i192.i = getelementptr inbounds i32, ptr %cond.i234.i, i64 %cond12.i191.i
  store i32 %conv7.i187.i, ptr %arrayidx13.i192.i, align 4
  br label %land.rhs.i.i136.i

if.else49.i:                                      ; preds = %land.lhs.true36.i, %if.else34.i
  store atomic i64 0, ptr %path.i.sroa.0.2 release, align 8
  br label %land.rhs.i.i136.i

land.rhs.i.i136.i:                                ; preds = %pool_take.exit.i, %if.then28.i, %if.then39.i, %if.else49.i
  %arrayidx.i28.i.i = getelementptr inbounds i8, ptr %0, i64 24
  %83 = load i64, ptr %arrayidx.i28.i.i, align 8
  %cmp.i.i139.i.not = icmp ult i64 %conv1.i.i86.i, %83
  %cond.i143.i = select i1 %cmp.i.i139.i.not, i64 4, i64 7
  %arrayidx.i144.i = getelementptr inbounds i8, ptr %0, i64 24
  %84 = load i64, ptr %arrayidx.i16.i, align 8
  %85 = inttoptr i64 %84 to ptr
  %add.ptr.i146.i = getelementptr inbounds i64, ptr %85, i64 %cond.i143.i
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %add.ptr.i146.i, i64 16
  %86 = load i64, ptr %arrayidx3.i.i, align 8
  %arrayidx4.i.i = getelementptr inbounds i8, ptr %add.ptr.i146.i, i64 8
  %87 = load i64, ptr %arrayidx4.i.i, align 8
  %inc.i.i = add i64 %87, 1
  store i64 %inc.i.i, ptr %arrayidx4.i.i, align 8
  %88 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i149.i = add i64 %88, 128
  %89 = load i64, ptr %arrayidx.i, align 8
  %add1.i31.i.i = add i64 %89, 23
  %and.i.i151.i = and i64 %add1.i31.i.i, -8
  %mul.i.i152.i = mul i64 %and.i.i151.i, %conv1.i.i86.i
  %add1.i.i153.i = add i64 %add.i.i149.i, %mul.i.i152.i
  %90 = inttoptr i64 %add1.i.i153.i to ptr
  %in_use.i154.i = getelementptr inbounds i8, ptr %90, i64 18
  store i16 0, ptr %in_use.i154.i, align 2
  %sub.i.i12 = select i1 %cmp.i.i139.i.not, i64 0, i64 %83
  %spec.select.i155.i = sub i64 %sub.i.i85.i, %sub.i.i12
  %add.i156.i = add i64 %87, %86
  %conv7.i.i = trunc i64 %spec.select.i155.i to i32
  %91 = load i64, ptr %arrayidx.i144.i, align 8
  %mul.i236.i = shl i64 %91, 1
  %92 = load i64, ptr %arrayidx.i16.i, align 8
  %add.i.i238.i = add i64 %92, 128
  %93 = load i64, ptr %arrayidx.i, align 8
  %add1.i4.i241.i = add i64 %93, 23
  %and.i.i242.i = and i64 %add1.i4.i241.i, -8
  %mul.i.i243.i = mul i64 %mul.i236.i, %and.i.i242.i
  %add1.i.i244.i = add i64 %add.i.i238.i, %mul.i.i243.i
  %94 = inttoptr i64 %add1.i.i244.i to ptr
  %cond.idx.i246.i = select i1 %cmp.i.i139.i.not, i64 0, i64 %91
  %cond.i247.i = getelementptr inbounds i32, ptr %94, i64 %cond.idx.i246.i
  %cmp9.not.i.i = icmp ult i64 %add.i156.i, %83
  %sub11.i.i = select i1 %cmp9.not.i.i, i64 0, i64 %83
  %cond12.i.i = sub i64 %add.i156.i, %sub11.i.i
  %arrayidx13.i.i = getelementptr inbounds i32, ptr %cond.i247.i, i64 %cond12.i.i
  store i32 %conv7.i.i, ptr %arrayidx13.i.i, align 4
  br label %trie_cut.exit

trie_cut.exit:                                    ; preds = %is_entry.exit.i.i, %land.rhs.i.i136.i
  %retval.0.i13 = phi i64 [ 0, %land.rhs.i.i136.i ], [ -2, %is_entry.exit.i.i ]
  %95 = load i64, ptr %arrayidx.i16.i, align 8
  %96 = inttoptr i64 %95 to ptr
  store atomic i64 0, ptr %96 release, align 8
  br label %trie_take_out.exit

trie_take_out.exit:                               ; preds = %entry, %if.then.i, %trie_cut.exit
  %retval.0.i = phi i64 [ %retval.0.i13, %trie_cut.exit ], [ -22, %entry ], [ -16, %if.then.i ]
  ret i64 %retval.0.i
}

define internal i64 @trie_get(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %key.i = alloca %struct.trie_key, align 4
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %2 = load i64, ptr %arrayidx.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %key.i, ptr align 1 %1, i64 %2, i1 false)
  %3 = load i32, ptr %key.i, align 4
  %conv.i = zext i32 %3 to i64
  %sub.i.i = shl i64 %2, 3
  %mul.i = add i64 %sub.i.i, -32
  %cmp.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp.i, label %trie_copy.exit, label %if.end.i

if.end.i:                                         ; preds = %entry
  %arrayidx.i35.i = getelementptr inbounds i8, ptr %0, i64 96
  %4 = load i64, ptr %arrayidx.i35.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i1.not28 = icmp eq i64 %6, 0
  br i1 %tobool.not.i1.not28, label %if.end7.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end.i
  %arrayidx.i.i2 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %7 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i1.not = icmp eq i64 %7, 0
  br i1 %tobool.not.i1.not, label %if.end7.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i1.not29 = phi i1 [ %tobool.not.i1.not28, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i1.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %8 = load atomic i64, ptr %5 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %8, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %9 = load i64, ptr %arrayidx.i.i2, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool7.not.i = icmp eq i8 %11, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i3 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i3, align 8
  br i1 %tobool.not.i1.not29, label %if.end7.i, label %trie_copy.exit

if.end7.i:                                        ; preds = %while.cond.i.loopexit, %if.end.i, %if.then.i
  %12 = load i64, ptr %arrayidx.i35.i, align 8
  %13 = inttoptr i64 %12 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %13, i64 16
  %14 = load i64, ptr %add.ptr.i, align 8
  %tobool.not.i732 = icmp eq i64 %14, 0
  br i1 %tobool.not.i732, label %trie_path.exit, label %while.body.i.lr.ph

while.body.i.lr.ph:                               ; preds = %if.end7.i
  %add.i60.i = add i64 %12, 128
  %15 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i62.i = add i64 %15, -4
  %add1.i63.i = add i64 %15, 23
  %and.i.i = and i64 %add1.i63.i, -8
  %data5.i = getelementptr inbounds i8, ptr %key.i, i64 4
  %mul42.i.i = shl i64 %sub.i.i62.i, 3
  %16 = load i32, ptr %key.i, align 4
  %conv.i9 = zext i32 %16 to i64
  br label %while.body.i

while.cond.i6:                                    ; preds = %cleanup.i
  %17 = load i64, ptr %agg.tmp.i.sroa.0.1, align 8
  %tobool.not.i7 = icmp eq i64 %17, 0
  br i1 %tobool.not.i7, label %trie_path.exit, label %while.body.i

while.body.i:                                     ; preds = %while.body.i.lr.ph, %while.cond.i6
  %18 = phi i64 [ %14, %while.body.i.lr.ph ], [ %17, %while.cond.i6 ]
  %agg.tmp.i.sroa.0.033 = phi ptr [ %add.ptr.i, %while.body.i.lr.ph ], [ %agg.tmp.i.sroa.0.1, %while.cond.i6 ]
  %sub.i.i.i = add i64 %18, 4294967295
  %conv1.i.i.i = and i64 %sub.i.i.i, 4294967295
  %mul.i61.i = mul i64 %and.i.i, %conv1.i.i.i
  %add1.i.i = add i64 %add.i60.i, %mul.i61.i
  %19 = inttoptr i64 %add1.i.i to ptr
  %data.i = getelementptr inbounds i8, ptr %19, i64 20
  br label %for.cond.i.i

for.cond.i.i:                                     ; preds = %for.body.i.i, %while.body.i
  %i.0.i.i = phi i64 [ 0, %while.body.i ], [ %add.i.i, %for.body.i.i ]
  %add.i.i = add i64 %i.0.i.i, 8
  %cmp.not.i.i = icmp ugt i64 %add.i.i, %sub.i.i62.i
  br i1 %cmp.not.i.i, label %for.end.i.i, label %for.body.i.i

for.body.i.i:                                     ; preds = %for.cond.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %data.i, i64 %i.0.i.i
  %long_a.0.copyload.i.i = load i64, ptr %add.ptr.i.i, align 1
  %add.ptr1.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i.i
  %long_b.0.copyload.i.i = load i64, ptr %add.ptr1.i.i, align 4
  %cmp2.not.i.i = icmp eq i64 %long_a.0.copyload.i.i, %long_b.0.copyload.i.i
  br i1 %cmp2.not.i.i, label %for.cond.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %for.body.i.i
  %mul.i.i = shl i64 %i.0.i.i, 3
  %xor.i.i = xor i64 %long_b.0.copyload.i.i, %long_a.0.copyload.i.i
  %20 = call i64 @llvm.bswap.i64(i64 %xor.i.i)
  %21 = call i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %add3.i.i = or i64 %21, %mul.i.i
  br label %common_bits.exit.i

for.end.i.i:                                      ; preds = %for.cond.i.i
  %add5.i.i = or i64 %i.0.i.i, 4
  %cmp6.not.i.i = icmp ugt i64 %add5.i.i, %sub.i.i62.i
  br i1 %cmp6.not.i.i, label %if.end20.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %for.end.i.i
  %add.ptr9.i.i = getelementptr inbounds i8, ptr %data.i, i64 %i.0.i.i
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
  %cmp22.i.i30 = icmp ult i64 %i.1.i.i, %sub.i.i62.i
  br i1 %cmp22.i.i30, label %for.body24.i.i, label %common_bits.exit.i

for.body24.i.i:                                   ; preds = %if.end20.i.i, %for.inc40.i.i
  %i.2.i.i31 = phi i64 [ %inc.i.i, %for.inc40.i.i ], [ %i.1.i.i, %if.end20.i.i ]
  %arrayidx.i56.i = getelementptr inbounds i8, ptr %data.i, i64 %i.2.i.i31
  %24 = load i8, ptr %arrayidx.i56.i, align 1
  %arrayidx26.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.2.i.i31
  %25 = load i8, ptr %arrayidx26.i.i, align 1
  %cmp28.not.i.i = icmp eq i8 %24, %25
  br i1 %cmp28.not.i.i, label %for.inc40.i.i, label %if.then30.i.i

if.then30.i.i:                                    ; preds = %for.body24.i.i
  %mul31.i.i = shl i64 %i.2.i.i31, 3
  %xor3676.i.i = xor i8 %25, %24
  %xor36.i.i = zext i8 %xor3676.i.i to i32
  %26 = call i32 @llvm.ctlz.i32(i32 %xor36.i.i, i1 true)
  %conv37.i.i = zext i32 %26 to i64
  %add38.i.i = add i64 %mul31.i.i, -24
  %sub.i57.i = add i64 %add38.i.i, %conv37.i.i
  br label %common_bits.exit.i

for.inc40.i.i:                                    ; preds = %for.body24.i.i
  %inc.i.i = add nuw i64 %i.2.i.i31, 1
  %exitcond.not = icmp eq i64 %inc.i.i, %sub.i.i62.i
  br i1 %exitcond.not, label %common_bits.exit.i, label %for.body24.i.i

common_bits.exit.i:                               ; preds = %for.inc40.i.i, %if.end20.i.i, %if.then30.i.i, %if.then13.i.i, %if.then.i.i
  %retval.0.i.i = phi i64 [ %add3.i.i, %if.then.i.i ], [ %add17.i.i, %if.then13.i.i ], [ %sub.i57.i, %if.then30.i.i ], [ %mul42.i.i, %if.end20.i.i ], [ %mul42.i.i, %for.inc40.i.i ]
  %spec.select.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i, i64 %conv.i9)
  %length12.i = getelementptr inbounds i8, ptr %19, i64 16
  %27 = load i16, ptr %length12.i, align 8
  %conv13.i = zext i16 %27 to i64
  %common4.1.i = call i64 @llvm.umin.i64(i64 %spec.select.i, i64 %conv13.i)
  %cmp23.i = icmp uge i64 %spec.select.i, %conv13.i
  %cmp27.i = icmp ne i64 %common4.1.i, %conv.i9
  %or.cond.not = and i1 %cmp23.i, %cmp27.i
  br i1 %or.cond.not, label %if.end30.i, label %cleanup.i

if.end30.i:                                       ; preds = %common_bits.exit.i
  %shr.i.i = lshr i64 %common4.1.i, 3
  %arrayidx.i58.i = getelementptr inbounds i8, ptr %data5.i, i64 %shr.i.i
  %28 = load i8, ptr %arrayidx.i58.i, align 1
  %conv.i.i11 = zext i8 %28 to i32
  %29 = trunc i64 %common4.1.i to i32
  %30 = and i32 %29, 7
  %sh_prom.i.i = xor i32 %30, 7
  %shr1.i.i = lshr i32 %conv.i.i11, %sh_prom.i.i
  %and2.i.i = and i32 %shr1.i.i, 1
  %idx.ext.i = zext i32 %and2.i.i to i64
  %add.ptr37.i = getelementptr inbounds i64, ptr %19, i64 %idx.ext.i
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end30.i, %common_bits.exit.i
  %agg.tmp.i.sroa.0.1 = phi ptr [ %agg.tmp.i.sroa.0.033, %common_bits.exit.i ], [ %add.ptr37.i, %if.end30.i ]
  br i1 %or.cond.not, label %while.cond.i6, label %trie_path.exit

trie_path.exit:                                   ; preds = %cleanup.i, %while.cond.i6, %if.end7.i
  %agg.tmp.i.sroa.9.1 = phi i64 [ 0, %if.end7.i ], [ %common4.1.i, %while.cond.i6 ], [ %common4.1.i, %cleanup.i ]
  %agg.tmp.i.sroa.0.2 = phi ptr [ %add.ptr.i, %if.end7.i ], [ %agg.tmp.i.sroa.0.1, %while.cond.i6 ], [ %agg.tmp.i.sroa.0.1, %cleanup.i ]
  %31 = load i64, ptr %agg.tmp.i.sroa.0.2, align 8
  %tobool.not.i.i = icmp eq i64 %31, 0
  br i1 %tobool.not.i.i, label %is_entry.exit.i, label %land.rhs.i.i

land.rhs.i.i:                                     ; preds = %trie_path.exit
  %sub.i.i.i13 = add i64 %31, 4294967295
  %conv1.i.i.i14 = and i64 %sub.i.i.i13, 4294967295
  %arrayidx.i.i15 = getelementptr inbounds i8, ptr %0, i64 24
  %32 = load i64, ptr %arrayidx.i.i15, align 8
  %cmp.i.i = icmp ult i64 %conv1.i.i.i14, %32
  br label %is_entry.exit.i

is_entry.exit.i:                                  ; preds = %land.rhs.i.i, %trie_path.exit
  %land.ext.i.i = phi i1 [ false, %trie_path.exit ], [ %cmp.i.i, %land.rhs.i.i ]
  %shr.i = lshr i64 %31, 32
  %cmp.i18 = icmp eq i64 %agg.tmp.i.sroa.9.1, %shr.i
  %or.cond22 = and i1 %cmp.i18, %land.ext.i.i
  %33 = load i32, ptr %key.i, align 4
  %conv.i19 = zext i32 %33 to i64
  %cmp3.i = icmp ne i64 %agg.tmp.i.sroa.9.1, %conv.i19
  %not.or.cond22 = xor i1 %or.cond22, true
  %34 = select i1 %not.or.cond22, i1 true, i1 %cmp3.i
  %tobool13.not.i23 = icmp eq i64 %31, 0
  %tobool13.not.i = or i1 %tobool13.not.i23, %34
  br i1 %tobool13.not.i, label %if.end19.i, label %if.then14.i

if.then14.i:                                      ; preds = %is_entry.exit.i
  %35 = inttoptr i64 %r3 to ptr
  %sub.i40.i = add i64 %31, 4294967295
  %conv1.i.i = and i64 %sub.i40.i, 4294967295
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %36 = load i64, ptr %arrayidx1.i.i, align 8
  %37 = inttoptr i64 %36 to ptr
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %38 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %38, %conv1.i.i
  %add.ptr.i39.i = getelementptr inbounds i8, ptr %37, i64 %mul4.i.i
  %arrayidx18.i = getelementptr inbounds i8, ptr %0, i64 16
  %39 = load i64, ptr %arrayidx18.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %35, ptr align 1 %add.ptr.i39.i, i64 %39, i1 false)
  br label %if.end19.i

if.end19.i:                                       ; preds = %if.then14.i, %is_entry.exit.i
  %cond23.i = phi i64 [ 0, %if.then14.i ], [ -2, %is_entry.exit.i ]
  %40 = load i64, ptr %arrayidx.i35.i, align 8
  %41 = inttoptr i64 %40 to ptr
  store atomic i64 0, ptr %41 release, align 8
  br label %trie_copy.exit

trie_copy.exit:                                   ; preds = %entry, %if.then.i, %if.end19.i
  %retval.0.i = phi i64 [ %cond23.i, %if.end19.i ], [ -2, %entry ], [ -16, %if.then.i ]
  ret i64 %retval.0.i
}

define internal i64 @trie_match(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %bits.i.i = alloca i64, align 8
  %key.i = alloca %struct.trie_key, align 4
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %2 = load i64, ptr %arrayidx.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %key.i, ptr align 1 %1, i64 %2, i1 false)
  %3 = load i32, ptr %key.i, align 4
  %conv.i = zext i32 %3 to i64
  %sub.i.i = shl i64 %2, 3
  %mul.i = add i64 %sub.i.i, -32
  %cmp.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp.i, label %trie_copy.exit, label %if.end.i

if.end.i:                                         ; preds = %entry
  %arrayidx.i35.i = getelementptr inbounds i8, ptr %0, i64 96
  %4 = load i64, ptr %arrayidx.i35.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i1.not29 = icmp eq i64 %6, 0
  br i1 %tobool.not.i1.not29, label %if.end7.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end.i
  %arrayidx.i.i2 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %7 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i1.not = icmp eq i64 %7, 0
  br i1 %tobool.not.i1.not, label %if.end7.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i1.not30 = phi i1 [ %tobool.not.i1.not29, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i1.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %8 = load atomic i64, ptr %5 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %8, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %9 = load i64, ptr %arrayidx.i.i2, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool7.not.i = icmp eq i8 %11, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i4 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i4, align 8
  br i1 %tobool.not.i1.not30, label %if.end7.i, label %trie_copy.exit

if.end7.i:                                        ; preds = %while.cond.i.loopexit, %if.end.i, %if.then.i
  %data.i = getelementptr inbounds i8, ptr %key.i, i64 4
  %12 = load i32, ptr %key.i, align 4
  %conv11.i = zext i32 %12 to i64
  %13 = load i64, ptr %arrayidx.i35.i, align 8
  %14 = inttoptr i64 %13 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %14, i64 16
  %15 = load atomic i64, ptr %add.ptr.i.i acquire, align 8
  %16 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i.i = add i64 %16, -4
  store i64 0, ptr %bits.i.i, align 8
  %cmp.i.i = icmp ult i64 %sub.i.i.i, 9
  br i1 %cmp.i.i, label %if.then.i.i, label %if.end.i.i

if.then.i.i:                                      ; preds = %if.end7.i
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %bits.i.i, ptr nonnull align 4 %data.i, i64 %sub.i.i.i, i1 false)
  %bits.i.i.0.bits.i.i.0.bits.i.i.0.bits.0..i.i = load i64, ptr %bits.i.i, align 8
  %17 = call i64 @llvm.bswap.i64(i64 %bits.i.i.0.bits.i.i.0.bits.i.i.0.bits.0..i.i)
  store i64 %17, ptr %bits.i.i, align 8
  br label %if.end.i.i

if.end.i.i:                                       ; preds = %if.then.i.i, %if.end7.i
  %mul42.i = shl i64 %sub.i.i.i, 3
  %arrayidx.i15 = getelementptr inbounds i8, ptr %0, i64 24
  br label %while.cond.i.i

while.cond.i.i:                                   ; preds = %cleanup.i.i, %if.end.i.i
  %link.0.i.i = phi i64 [ %15, %if.end.i.i ], [ %link.1.i.i, %cleanup.i.i ]
  %found.0.i.i = phi i64 [ 0, %if.end.i.i ], [ %found.2.i.i, %cleanup.i.i ]
  %tobool.not.i.i = icmp eq i64 %link.0.i.i, 0
  br i1 %tobool.not.i.i, label %trie_walk.exit.i, label %while.body.i.i

while.body.i.i:                                   ; preds = %while.cond.i.i
  %sub.i.i6 = add i64 %link.0.i.i, 4294967295
  %conv1.i.i7 = and i64 %sub.i.i6, 4294967295
  %18 = load i64, ptr %arrayidx.i35.i, align 8
  %add.i20 = add i64 %18, 128
  %19 = load i64, ptr %arrayidx.i, align 8
  %add1.i24 = add i64 %19, 23
  %and.i = and i64 %add1.i24, -8
  %mul.i21 = mul i64 %and.i, %conv1.i.i7
  %add1.i = add i64 %add.i20, %mul.i21
  %20 = inttoptr i64 %add1.i to ptr
  %shr.i.i = lshr i64 %link.0.i.i, 32
  %cmp4.i.i = icmp ugt i64 %shr.i.i, %conv11.i
  br i1 %cmp4.i.i, label %cleanup.i.i, label %lor.lhs.false.i.i

lor.lhs.false.i.i:                                ; preds = %while.body.i.i
  %data5.i.i = getelementptr inbounds i8, ptr %20, i64 20
  br label %for.cond.i

for.cond.i:                                       ; preds = %for.body.i, %lor.lhs.false.i.i
  %i.0.i = phi i64 [ 0, %lor.lhs.false.i.i ], [ %add.i, %for.body.i ]
  %add.i = add i64 %i.0.i, 8
  %cmp.not.i = icmp ugt i64 %add.i, %sub.i.i.i
  br i1 %cmp.not.i, label %for.end.i, label %for.body.i

for.body.i:                                       ; preds = %for.cond.i
  %add.ptr.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.0.i
  %long_a.0.copyload.i = load i64, ptr %add.ptr.i, align 1
  %add.ptr1.i = getelementptr inbounds i8, ptr %data.i, i64 %i.0.i
  %long_b.0.copyload.i = load i64, ptr %add.ptr1.i, align 4
  %cmp2.not.i = icmp eq i64 %long_a.0.copyload.i, %long_b.0.copyload.i
  br i1 %cmp2.not.i, label %for.cond.i, label %if.then.i8

if.then.i8:                                       ; preds = %for.body.i
  %mul.i9 = shl i64 %i.0.i, 3
  %xor.i = xor i64 %long_b.0.copyload.i, %long_a.0.copyload.i
  %21 = call i64 @llvm.bswap.i64(i64 %xor.i)
  %22 = call i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %add3.i = or i64 %22, %mul.i9
  br label %common_bits.exit

for.end.i:                                        ; preds = %for.cond.i
  %add5.i = or i64 %i.0.i, 4
  %cmp6.not.i = icmp ugt i64 %add5.i, %sub.i.i.i
  br i1 %cmp6.not.i, label %if.end20.i, label %if.then8.i

if.then8.i:                                       ; preds = %for.end.i
  %add.ptr9.i = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.0.i
  %short_a.0.copyload.i = load i32, ptr %add.ptr9.i, align 1
  %add.ptr10.i = getelementptr inbounds i8, ptr %data.i, i64 %i.0.i
  %short_b.0.copyload.i = load i32, ptr %add.ptr10.i, align 4
  %cmp11.not.i = icmp eq i32 %short_a.0.copyload.i, %short_b.0.copyload.i
  br i1 %cmp11.not.i, label %if.end20.i, label %if.then13.i

if.then13.i:                                      ; preds = %if.then8.i
  %mul14.i = shl i64 %i.0.i, 3
  %xor15.i = xor i32 %short_b.0.copyload.i, %short_a.0.copyload.i
  %23 = call i32 @llvm.bswap.i32(i32 %xor15.i)
  %24 = call i32 @llvm.ctlz.i32(i32 %23, i1 true)
  %conv16.i = zext i32 %24 to i64
  %add17.i = or i64 %mul14.i, %conv16.i
  br label %common_bits.exit

if.end20.i:                                       ; preds = %if.then8.i, %for.end.i
  %i.1.i = phi i64 [ %i.0.i, %for.end.i ], [ %add5.i, %if.then8.i ]
  %cmp22.i31 = icmp ult i64 %i.1.i, %sub.i.i.i
  br i1 %cmp22.i31, label %for.body24.i, label %common_bits.exit

for.body24.i:                                     ; preds = %if.end20.i, %for.inc40.i
  %i.2.i32 = phi i64 [ %inc.i, %for.inc40.i ], [ %i.1.i, %if.end20.i ]
  %arrayidx.i11 = getelementptr inbounds i8, ptr %data5.i.i, i64 %i.2.i32
  %25 = load i8, ptr %arrayidx.i11, align 1
  %arrayidx26.i = getelementptr inbounds i8, ptr %data.i, i64 %i.2.i32
  %26 = load i8, ptr %arrayidx26.i, align 1
  %cmp28.not.i = icmp eq i8 %25, %26
  br i1 %cmp28.not.i, label %for.inc40.i, label %if.then30.i

if.then30.i:                                      ; preds = %for.body24.i
  %mul31.i = shl i64 %i.2.i32, 3
  %xor3676.i = xor i8 %26, %25
  %xor36.i = zext i8 %xor3676.i to i32
  %27 = call i32 @llvm.ctlz.i32(i32 %xor36.i, i1 true)
  %conv37.i = zext i32 %27 to i64
  %add38.i = add i64 %mul31.i, -24
  %sub.i = add i64 %add38.i, %conv37.i
  br label %common_bits.exit

for.inc40.i:                                      ; preds = %for.body24.i
  %inc.i = add nuw i64 %i.2.i32, 1
  %exitcond.not = icmp eq i64 %inc.i, %sub.i.i.i
  br i1 %exitcond.not, label %common_bits.exit, label %for.body24.i

common_bits.exit:                                 ; preds = %for.inc40.i, %if.end20.i, %if.then.i8, %if.then13.i, %if.then30.i
  %retval.0.i10 = phi i64 [ %add3.i, %if.then.i8 ], [ %add17.i, %if.then13.i ], [ %sub.i, %if.then30.i ], [ %mul42.i, %if.end20.i ], [ %mul42.i, %for.inc40.i ]
  %cmp7.i.i = icmp ult i64 %retval.0.i10, %shr.i.i
  br i1 %cmp7.i.i, label %cleanup.i.i, label %land.rhs.i

land.rhs.i:                                       ; preds = %common_bits.exit
  %28 = load i64, ptr %arrayidx.i15, align 8
  %cmp.i16.not = icmp ult i64 %conv1.i.i7, %28
  %spec.select.i.i = select i1 %cmp.i16.not, i64 %link.0.i.i, i64 %found.0.i.i
  %cmp14.i.i = icmp eq i64 %shr.i.i, %conv11.i
  br i1 %cmp14.i.i, label %cleanup.i.i, label %if.end16.i.i

if.end16.i.i:                                     ; preds = %land.rhs.i
  br i1 %cmp.i.i, label %cond.true.i.i, label %cond.false.i.i

cond.true.i.i:                                    ; preds = %if.end16.i.i
  %bits.i.i.0.bits.i.i.0.bits.i.i.0.bits.0.33.i.i = load i64, ptr %bits.i.i, align 8
  %sub.i37.i = sub nsw i64 63, %shr.i.i
  %shr19.i.i = lshr i64 %bits.i.i.0.bits.i.i.0.bits.i.i.0.bits.0.33.i.i, %sub.i37.i
  %and.i.i = and i64 %shr19.i.i, 1
  br label %cond.end.i.i

cond.false.i.i:                                   ; preds = %if.end16.i.i
  %shr.i = lshr i64 %link.0.i.i, 35
  %arrayidx.i17 = getelementptr inbounds i8, ptr %data.i, i64 %shr.i
  %29 = load i8, ptr %arrayidx.i17, align 1
  %conv.i18 = zext i8 %29 to i32
  %30 = trunc i64 %shr.i.i to i32
  %31 = and i32 %30, 7
  %sh_prom.i = xor i32 %31, 7
  %shr1.i = lshr i32 %conv.i18, %sh_prom.i
  %and2.i = and i32 %shr1.i, 1
  %conv.i.i = zext i32 %and2.i to i64
  br label %cond.end.i.i

cond.end.i.i:                                     ; preds = %cond.false.i.i, %cond.true.i.i
  %cond.i.i = phi i64 [ %and.i.i, %cond.true.i.i ], [ %conv.i.i, %cond.false.i.i ]
  %add.ptr21.i.i = getelementptr inbounds i64, ptr %20, i64 %cond.i.i
  %32 = load atomic i64, ptr %add.ptr21.i.i acquire, align 8
  br label %cleanup.i.i

cleanup.i.i:                                      ; preds = %cond.end.i.i, %land.rhs.i, %common_bits.exit, %while.body.i.i
  %link.1.i.i = phi i64 [ %32, %cond.end.i.i ], [ %link.0.i.i, %common_bits.exit ], [ %link.0.i.i, %while.body.i.i ], [ %link.0.i.i, %land.rhs.i ]
  %found.2.i.i = phi i64 [ %spec.select.i.i, %cond.end.i.i ], [ %found.0.i.i, %common_bits.exit ], [ %found.0.i.i, %while.body.i.i ], [ %spec.select.i.i, %land.rhs.i ]
  %switch.i.i = phi i1 [ true, %cond.end.i.i ], [ false, %common_bits.exit ], [ false, %while.body.i.i ], [ false, %land.rhs.i ]
  br i1 %switch.i.i, label %while.cond.i.i, label %trie_walk.exit.i

trie_walk.exit.i:                                 ; preds = %cleanup.i.i, %while.cond.i.i
  %found.3.i.i = phi i64 [ %found.2.i.i, %cleanup.i.i ], [ %found.0.i.i, %while.cond.i.i ]
  %tobool13.not.i = icmp eq i64 %found.3.i.i, 0
  br i1 %tobool13.not.i, label %if.end19.i, label %if.then14.i

if.then14.i:                                      ; preds = %trie_walk.exit.i
  %33 = inttoptr i64 %r3 to ptr
  %sub.i40.i = add i64 %found.3.i.i, 4294967295
  %conv1.i.i = and i64 %sub.i40.i, 4294967295
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %34 = load i64, ptr %arrayidx1.i.i, align 8
  %35 = inttoptr i64 %34 to ptr
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %36 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %36, %conv1.i.i
  %add.ptr.i39.i = getelementptr inbounds i8, ptr %35, i64 %mul4.i.i
  %arrayidx18.i = getelementptr inbounds i8, ptr %0, i64 16
  %37 = load i64, ptr %arrayidx18.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %33, ptr align 1 %add.ptr.i39.i, i64 %37, i1 false)
  br label %if.end19.i

if.end19.i:                                       ; preds = %if.then14.i, %trie_walk.exit.i
  %cond23.i = phi i64 [ 0, %if.then14.i ], [ -2, %trie_walk.exit.i ]
  %38 = load i64, ptr %arrayidx.i35.i, align 8
  %39 = inttoptr i64 %38 to ptr
  store atomic i64 0, ptr %39 release, align 8
  br label %trie_copy.exit

trie_copy.exit:                                   ; preds = %entry, %if.then.i, %if.end19.i
  %retval.0.i = phi i64 [ %cond23.i, %if.end19.i ], [ -2, %entry ], [ -16, %if.then.i ]
  ret i64 %retval.0.i
}

define internal i64 @trie_dump(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 16
  %2 = load i64, ptr %arrayidx, align 8
  %add = add i64 %2, 7
  %and = and i64 %add, -8
  %arrayidx.i42 = getelementptr inbounds i8, ptr %0, i64 96
  %3 = load i64, ptr %arrayidx.i42, align 8
  %4 = inttoptr i64 %3 to ptr
  %5 = atomicrmw xchg ptr %4, i64 1 acquire, align 8
  %tobool.not.i43.not76 = icmp eq i64 %5, 0
  br i1 %tobool.not.i43.not76, label %while.cond.preheader, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %entry
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %6 = atomicrmw xchg ptr %4, i64 1 acquire, align 8
  %tobool.not.i43.not = icmp eq i64 %6, 0
  br i1 %tobool.not.i43.not, label %while.cond.preheader, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i43.not77 = phi i1 [ %tobool.not.i43.not76, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i43.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %7 = load atomic i64, ptr %4 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %7, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %8 = load i64, ptr %arrayidx.i.i, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = load volatile i8, ptr %9, align 1
  %tobool7.not.i = icmp eq i8 %10, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i44 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i44, align 8
  br i1 %tobool.not.i43.not77, label %while.cond.preheader, label %cleanup

while.cond.preheader:                             ; preds = %while.cond.i.loopexit, %entry, %if.then.i
  %cmp81.not = icmp eq i64 %r5, 0
  br i1 %cmp81.not, label %while.end, label %land.rhs.lr.ph

land.rhs.lr.ph:                                   ; preds = %while.cond.preheader
  %arrayidx.i.i64 = getelementptr inbounds i8, ptr %0, i64 8
  %arrayidx8 = getelementptr inbounds i8, ptr %0, i64 8
  %tobool10.not = icmp eq i64 %r4, 0
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  br label %land.rhs

land.rhs:                                         ; preds = %land.rhs.lr.ph, %if.end17
  %count.082 = phi i64 [ 0, %land.rhs.lr.ph ], [ %inc18, %if.end17 ]
  %11 = load i64, ptr %1, align 8
  %12 = load i64, ptr %arrayidx.i42, align 8
  %13 = inttoptr i64 %12 to ptr
  %arrayidx.i46 = getelementptr inbounds i8, ptr %13, i64 32
  %14 = load i64, ptr %arrayidx.i46, align 8
  %add.i60 = add i64 %12, 128
  %cmp.i78 = icmp ult i64 %11, %14
  br i1 %cmp.i78, label %land.rhs.i.lr.ph, label %next_entry.exit

land.rhs.i.lr.ph:                                 ; preds = %land.rhs
  %15 = load i64, ptr %arrayidx.i.i64, align 8
  %add1.i66 = add i64 %15, 23
  %and.i = and i64 %add1.i66, -8
  br label %land.rhs.i

land.rhs.i:                                       ; preds = %land.rhs.i.lr.ph, %while.body.i
  %number.addr.0.i79 = phi i64 [ %11, %land.rhs.i.lr.ph ], [ %inc.i, %while.body.i ]
  %mul.i62 = mul i64 %and.i, %number.addr.0.i79
  %add1.i63 = add i64 %add.i60, %mul.i62
  %16 = inttoptr i64 %add1.i63 to ptr
  %in_use.i = getelementptr inbounds i8, ptr %16, i64 18
  %17 = load i16, ptr %in_use.i, align 2
  %tobool.not.i48 = icmp eq i16 %17, 0
  br i1 %tobool.not.i48, label %while.body.i, label %next_entry.exit

while.body.i:                                     ; preds = %land.rhs.i
  %inc.i = add nuw i64 %number.addr.0.i79, 1
  %exitcond.not = icmp eq i64 %inc.i, %14
  br i1 %exitcond.not, label %next_entry.exit, label %land.rhs.i

next_entry.exit:                                  ; preds = %land.rhs.i, %while.body.i, %land.rhs
  %number.addr.0.i.lcssa = phi i64 [ %11, %land.rhs ], [ %number.addr.0.i79, %land.rhs.i ], [ %14, %while.body.i ]
  %cond.i = call i64 @llvm.umin.i64(i64 %number.addr.0.i.lcssa, i64 %14)
  store i64 %cond.i, ptr %1, align 8
  %18 = load i64, ptr %arrayidx.i42, align 8
  %19 = inttoptr i64 %18 to ptr
  %arrayidx6 = getelementptr inbounds i8, ptr %19, i64 32
  %20 = load i64, ptr %arrayidx6, align 8
  %cmp7 = icmp ult i64 %cond.i, %20
  br i1 %cmp7, label %while.body, label %while.end

while.body:                                       ; preds = %next_entry.exit
  %21 = load i64, ptr %arrayidx8, align 8
  %mul = mul i64 %21, %count.082
  %add9 = add i64 %mul, %r3
  %add.i55 = add i64 %18, 128
  %add1.i69 = add i64 %21, 23
  %and.i70 = and i64 %add1.i69, -8
  %mul.i57 = mul i64 %and.i70, %cond.i
  %add1.i58 = add i64 %add.i55, %mul.i57
  %22 = inttoptr i64 %add1.i58 to ptr
  %length.i = getelementptr inbounds i8, ptr %22, i64 16
  %23 = load i16, ptr %length.i, align 8
  %conv.i = zext i16 %23 to i32
  %24 = inttoptr i64 %add9 to ptr
  store i32 %conv.i, ptr %24, align 1
  %add.i = add i64 %add9, 4
  %25 = inttoptr i64 %add.i to ptr
  %26 = load i64, ptr %arrayidx.i42, align 8
  %add.i52 = add i64 %26, 128
  %27 = load i64, ptr %arrayidx8, align 8
  %sub.i.i72 = add i64 %27, -4
  %add1.i73 = add i64 %27, 23
  %and.i74 = and i64 %add1.i73, -8
  %mul.i = mul i64 %and.i74, %cond.i
  %add1.i = add i64 %add.i52, %mul.i
  %28 = inttoptr i64 %add1.i to ptr
  %data.i = getelementptr inbounds i8, ptr %28, i64 20
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %25, ptr nonnull align 4 %data.i, i64 %sub.i.i72, i1 false)
  br i1 %tobool10.not, label %if.end17, label %if.then11

if.then11:                                        ; preds = %while.body
  %mul12 = mul i64 %count.082, %and
  %add13 = add i64 %mul12, %r4
  %29 = inttoptr i64 %add13 to ptr
  %30 = load i64, ptr %1, align 8
  %31 = load i64, ptr %arrayidx1.i, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %33, %30
  %add.ptr.i = getelementptr inbounds i8, ptr %32, i64 %mul4.i
  %34 = load i64, ptr %arrayidx, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %29, ptr align 1 %add.ptr.i, i64 %34, i1 false)
  br label %if.end17

if.end17:                                         ; preds = %if.then11, %while.body
  %35 = load i64, ptr %1, align 8
  %inc = add i64 %35, 1
  store i64 %inc, ptr %1, align 8
  %inc18 = add nuw i64 %count.082, 1
  %exitcond86.not = icmp eq i64 %inc18, %r5
  br i1 %exitcond86.not, label %while.end, label %land.rhs

while.end:                                        ; preds = %next_entry.exit, %if.end17, %while.cond.preheader
  %count.0.lcssa = phi i64 [ 0, %while.cond.preheader ], [ %count.082, %next_entry.exit ], [ %r5, %if.end17 ]
  %36 = load i64, ptr %arrayidx.i42, align 8
  %37 = inttoptr i64 %36 to ptr
  store atomic i64 0, ptr %37 release, align 8
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %while.end
  %retval.0 = phi i64 [ %count.0.lcssa, %while.end ], [ 0, %if.then.i ]
  ret i64 %retval.0
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)

define internal i64 @trie_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i27 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i27, align 8
  %2 = inttoptr i64 %1 to ptr
  %3 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i28.not61 = icmp eq i64 %3, 0
  br i1 %tobool.not.i28.not61, label %if.end, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %entry
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %4 = atomicrmw xchg ptr %2, i64 1 acquire, align 8
  %tobool.not.i28.not = icmp eq i64 %4, 0
  br i1 %tobool.not.i28.not, label %if.end, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i28.not62 = phi i1 [ %tobool.not.i28.not61, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i28.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %5 = load atomic i64, ptr %2 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %5, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %6 = load i64, ptr %arrayidx.i.i, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = load volatile i8, ptr %7, align 1
  %tobool7.not.i = icmp eq i8 %8, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i29 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i29, align 8
  br i1 %tobool.not.i28.not62, label %if.end, label %cleanup15

if.end:                                           ; preds = %while.cond.i.loopexit, %entry, %if.then.i
  %9 = load i64, ptr %arrayidx.i27, align 8
  %10 = inttoptr i64 %9 to ptr
  %arrayidx.i31 = getelementptr inbounds i8, ptr %10, i64 32
  %11 = load i64, ptr %arrayidx.i31, align 8
  %add.i45 = add i64 %9, 128
  %cmp.i63 = icmp ugt i64 %11, %r2
  br i1 %cmp.i63, label %land.rhs.i.lr.ph, label %next_entry.exit

land.rhs.i.lr.ph:                                 ; preds = %if.end
  %arrayidx.i.i49 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i64, ptr %arrayidx.i.i49, align 8
  %add1.i51 = add i64 %12, 23
  %and.i = and i64 %add1.i51, -8
  br label %land.rhs.i

land.rhs.i:                                       ; preds = %land.rhs.i.lr.ph, %while.body.i
  %number.addr.0.i64 = phi i64 [ %r2, %land.rhs.i.lr.ph ], [ %inc.i, %while.body.i ]
  %mul.i47 = mul i64 %and.i, %number.addr.0.i64
  %add1.i48 = add i64 %add.i45, %mul.i47
  %13 = inttoptr i64 %add1.i48 to ptr
  %in_use.i = getelementptr inbounds i8, ptr %13, i64 18
  %14 = load i16, ptr %in_use.i, align 2
  %tobool.not.i33 = icmp eq i16 %14, 0
  br i1 %tobool.not.i33, label %while.body.i, label %next_entry.exit

while.body.i:                                     ; preds = %land.rhs.i
  %inc.i = add nuw i64 %number.addr.0.i64, 1
  %exitcond.not = icmp eq i64 %inc.i, %11
  br i1 %exitcond.not, label %next_entry.exit, label %land.rhs.i

next_entry.exit:                                  ; preds = %land.rhs.i, %while.body.i, %if.end
  %number.addr.0.i.lcssa = phi i64 [ %r2, %if.end ], [ %number.addr.0.i64, %land.rhs.i ], [ %11, %while.body.i ]
  %cmp.not = icmp ugt i64 %11, %number.addr.0.i.lcssa
  br i1 %cmp.not, label %if.then7, label %if.then10.critedge

if.then7:                                         ; preds = %next_entry.exit
  %add.i40 = add i64 %9, 128
  %arrayidx.i.i52 = getelementptr inbounds i8, ptr %0, i64 8
  %15 = load i64, ptr %arrayidx.i.i52, align 8
  %add1.i54 = add i64 %15, 23
  %and.i55 = and i64 %add1.i54, -8
  %mul.i42 = mul i64 %and.i55, %number.addr.0.i.lcssa
  %add1.i43 = add i64 %add.i40, %mul.i42
  %16 = inttoptr i64 %add1.i43 to ptr
  %length.i = getelementptr inbounds i8, ptr %16, i64 16
  %17 = load i16, ptr %length.i, align 8
  %conv.i = zext i16 %17 to i32
  %18 = inttoptr i64 %r3 to ptr
  store i32 %conv.i, ptr %18, align 1
  %add.i = add i64 %r3, 4
  %19 = inttoptr i64 %add.i to ptr
  %20 = load i64, ptr %arrayidx.i27, align 8
  %add.i37 = add i64 %20, 128
  %21 = load i64, ptr %arrayidx.i.i52, align 8
  %sub.i.i57 = add i64 %21, -4
  %add1.i58 = add i64 %21, 23
  %and.i59 = and i64 %add1.i58, -8
  %mul.i = mul i64 %and.i59, %number.addr.0.i.lcssa
  %add1.i = add i64 %add.i37, %mul.i
  %22 = inttoptr i64 %add1.i to ptr
  %data.i = getelementptr inbounds i8, ptr %22, i64 20
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %19, ptr nonnull align 4 %data.i, i64 %sub.i.i57, i1 false)
  store atomic i64 0, ptr %2 release, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %23 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %24 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %24, %number.addr.0.i.lcssa
  %25 = add i64 %mul4.i, %23
  %arrayidx13 = getelementptr inbounds i8, ptr %run, i64 320
  store i64 %25, ptr %arrayidx13, align 8
  %add = add i64 %number.addr.0.i.lcssa, 1
  br label %cleanup15

if.then10.critedge:                               ; preds = %next_entry.exit
  store atomic i64 0, ptr %2 release, align 8
  br label %cleanup15

cleanup15:                                        ; preds = %if.then7, %if.then10.critedge, %if.then.i
  %retval.1 = phi i64 [ 0, %if.then.i ], [ %add, %if.then7 ], [ 0, %if.then10.critedge ]
  ret i64 %retval.1
}

declare i64 @llvm.bswap.i64(i64)

declare i64 @llvm.ctlz.i64(i64, i1 immarg)

declare i32 @llvm.bswap.i32(i32)

declare i32 @llvm.ctlz.i32(i32, i1 immarg)

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1 immarg)

declare i64 @llvm.umin.i64(i64, i64)
