; trie.c, compiled by tools/build_native.py

%struct.trie_key = type { i32, [256 x i8] }

define internal i64 @trie_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i3 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i3, align 8
  %2 = inttoptr i64 %1 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %2, i64 8
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i = zext i32 %number.0.copyload.i to i64
  %arrayidx.i1 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i64, ptr %arrayidx.i1, align 8
  %sub.i2 = shl i64 %4, 3
  %mul.i = add i64 %sub.i2, -32
  %cmp.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp.i, label %trie_find.exit, label %for.cond.i.preheader

for.cond.i.preheader:                             ; preds = %entry
  %add.i = add i64 %r2, 4
  %5 = inttoptr i64 %add.i to ptr
  %arrayidx.i22 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx.i4 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 64
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  br label %for.cond.i

for.cond.i:                                       ; preds = %for.cond.i.preheader, %cleanup.i
  %retval.0.i = phi i64 [ %retval.1.i, %cleanup.i ], [ undef, %for.cond.i.preheader ]
  %6 = load atomic i64, ptr %add.ptr.i acquire, align 8
  %7 = load i64, ptr %arrayidx.i3, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i7 = getelementptr inbounds i8, ptr %8, i64 16
  %9 = load atomic i32, ptr %add.ptr.i7 acquire, align 4
  %conv.i8 = zext i32 %9 to i64
  br label %while.cond.i

while.cond.i:                                     ; preds = %cleanup.i12, %for.cond.i
  %link.0.i = phi i64 [ %conv.i8, %for.cond.i ], [ %link.1.i, %cleanup.i12 ]
  %found.0.i = phi i64 [ 0, %for.cond.i ], [ %found.2.i, %cleanup.i12 ]
  %tobool.not.i9 = icmp eq i64 %link.0.i, 0
  br i1 %tobool.not.i9, label %trie_walk.exit, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i
  %sub.i10 = add nsw i64 %link.0.i, -1
  %10 = load i64, ptr %arrayidx.i3, align 8
  %add.i.i = add i64 %10, 128
  %11 = load i64, ptr %arrayidx.i1, align 8
  %sub.i.i27 = add i64 %11, -4
  %add1.i = add i64 %11, 15
  %and.i = and i64 %add1.i, -8
  %mul.i.i = mul i64 %and.i, %sub.i10
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %12 = inttoptr i64 %add1.i.i to ptr
  %length3.i = getelementptr inbounds i8, ptr %12, i64 8
  %13 = load atomic i16, ptr %length3.i monotonic, align 4
  %conv4.i = zext i16 %13 to i64
  %cmp.i11 = icmp ugt i64 %conv4.i, %conv.i
  br i1 %cmp.i11, label %cleanup.i12, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %while.body.i
  %data6.i = getelementptr inbounds i8, ptr %12, i64 12
  br label %for.cond.i13

for.cond.i13:                                     ; preds = %for.body.i, %lor.lhs.false.i
  %i.0.i = phi i64 [ 0, %lor.lhs.false.i ], [ %add.i14, %for.body.i ]
  %add.i14 = add i64 %i.0.i, 8
  %cmp.not.i = icmp ugt i64 %add.i14, %sub.i.i27
  br i1 %cmp.not.i, label %for.end.i, label %for.body.i

for.body.i:                                       ; preds = %for.cond.i13
  %add.ptr.i15 = getelementptr inbounds i8, ptr %data6.i, i64 %i.0.i
  %long_a.0.copyload.i = load i64, ptr %add.ptr.i15, align 1
  %add.ptr1.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %long_b.0.copyload.i = load i64, ptr %add.ptr1.i, align 1
  %cmp2.not.i = icmp eq i64 %long_a.0.copyload.i, %long_b.0.copyload.i
  br i1 %cmp2.not.i, label %for.cond.i13, label %if.then.i

if.then.i:                                        ; preds = %for.body.i
  %mul.i16 = shl i64 %i.0.i, 3
  %xor.i = xor i64 %long_b.0.copyload.i, %long_a.0.copyload.i
  %14 = call i64 @llvm.bswap.i64(i64 %xor.i)
  %15 = call i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %add3.i = or i64 %15, %mul.i16
  br label %common_bits.exit

for.end.i:                                        ; preds = %for.cond.i13
  %add5.i = or i64 %i.0.i, 4
  %cmp6.not.i = icmp ugt i64 %add5.i, %sub.i.i27
  br i1 %cmp6.not.i, label %if.end20.i, label %if.then8.i

if.then8.i:                                       ; preds = %for.end.i
  %add.ptr9.i = getelementptr inbounds i8, ptr %data6.i, i64 %i.0.i
  %short_a.0.copyload.i = load i32, ptr %add.ptr9.i, align 1
  %add.ptr10.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %short_b.0.copyload.i = load i32, ptr %add.ptr10.i, align 1
  %cmp11.not.i = icmp eq i32 %short_a.0.copyload.i, %short_b.0.copyload.i
  br i1 %cmp11.not.i, label %if.end20.i, label %if.then13.i

if.then13.i:                                      ; preds = %if.then8.i
  %mul14.i = shl i64 %i.0.i, 3
  %xor15.i = xor i32 %short_b.0.copyload.i, %short_a.0.copyload.i
  %16 = call i32 @llvm.bswap.i32(i32 %xor15.i)
  %17 = call i32 @llvm.ctlz.i32(i32 %16, i1 true)
  %conv16.i = zext i32 %17 to i64
  %add17.i = or i64 %mul14.i, %conv16.i
  br label %common_bits.exit

if.end20.i:                                       ; preds = %if.then8.i, %for.end.i
  %i.1.i = phi i64 [ %i.0.i, %for.end.i ], [ %add5.i, %if.then8.i ]
  %cmp22.i31 = icmp ult i64 %i.1.i, %sub.i.i27
  br i1 %cmp22.i31, label %for.body24.i, label %for.end41.i

for.body24.i:                                     ; preds = %if.end20.i, %for.inc40.i
  %i.2.i32 = phi i64 [ %inc.i, %for.inc40.i ], [ %i.1.i, %if.end20.i ]
  %arrayidx.i19 = getelementptr inbounds i8, ptr %data6.i, i64 %i.2.i32
  %18 = load i8, ptr %arrayidx.i19, align 1
  %arrayidx26.i = getelementptr inbounds i8, ptr %5, i64 %i.2.i32
  %19 = load i8, ptr %arrayidx26.i, align 1
  %cmp28.not.i = icmp eq i8 %18, %19
  br i1 %cmp28.not.i, label %for.inc40.i, label %if.then30.i

if.then30.i:                                      ; preds = %for.body24.i
  %mul31.i = shl i64 %i.2.i32, 3
  %xor3676.i = xor i8 %19, %18
  %xor36.i = zext i8 %xor3676.i to i32
  %20 = call i32 @llvm.ctlz.i32(i32 %xor36.i, i1 true)
  %conv37.i = zext i32 %20 to i64
  %add38.i = add i64 %mul31.i, -24
  %sub.i20 = add i64 %add38.i, %conv37.i
  br label %common_bits.exit

for.inc40.i:                                      ; preds = %for.body24.i
  %inc.i = add nuw i64 %i.2.i32, 1
  %exitcond.not = icmp eq i64 %inc.i, %sub.i.i27
  br i1 %exitcond.not, label %for.end41.i, label %for.body24.i

for.end41.i:                                      ; preds = %for.inc40.i, %if.end20.i
  %mul42.i = shl i64 %sub.i.i27, 3
  br label %common_bits.exit

common_bits.exit:                                 ; preds = %if.then.i, %if.then13.i, %if.then30.i, %for.end41.i
  %retval.0.i18 = phi i64 [ %add3.i, %if.then.i ], [ %add17.i, %if.then13.i ], [ %sub.i20, %if.then30.i ], [ %mul42.i, %for.end41.i ]
  %cmp9.i = icmp ult i64 %retval.0.i18, %conv4.i
  br i1 %cmp9.i, label %cleanup.i12, label %land.rhs.i

land.rhs.i:                                       ; preds = %common_bits.exit
  %21 = load i64, ptr %arrayidx.i22, align 8
  %cmp.i23.not = icmp ult i64 %21, %link.0.i
  %found.1.i = select i1 %cmp.i23.not, i64 %found.0.i, i64 %link.0.i
  %cmp19.i = icmp eq i64 %conv4.i, %conv.i
  br i1 %cmp19.i, label %cleanup.i12, label %if.end22.i

if.end22.i:                                       ; preds = %land.rhs.i
  %shr.i = lshr i64 %conv4.i, 3
  %arrayidx.i24 = getelementptr inbounds i8, ptr %5, i64 %shr.i
  %22 = load i8, ptr %arrayidx.i24, align 1
  %conv.i25 = zext i8 %22 to i32
  %23 = and i16 %13, 7
  %24 = xor i16 %23, 7
  %sh_prom.i = zext i16 %24 to i32
  %shr1.i = lshr i32 %conv.i25, %sh_prom.i
  %and2.i = and i32 %shr1.i, 1
  %idx.ext.i = zext i32 %and2.i to i64
  %add.ptr25.i = getelementptr inbounds i32, ptr %12, i64 %idx.ext.i
  %25 = load atomic i32, ptr %add.ptr25.i acquire, align 4
  %conv27.i = zext i32 %25 to i64
  br label %cleanup.i12

cleanup.i12:                                      ; preds = %if.end22.i, %land.rhs.i, %common_bits.exit, %while.body.i
  %link.1.i = phi i64 [ %conv27.i, %if.end22.i ], [ %link.0.i, %common_bits.exit ], [ %link.0.i, %while.body.i ], [ %link.0.i, %land.rhs.i ]
  %found.2.i = phi i64 [ %found.1.i, %if.end22.i ], [ %found.0.i, %common_bits.exit ], [ %found.0.i, %while.body.i ], [ %found.1.i, %land.rhs.i ]
  %switch.i = phi i1 [ true, %if.end22.i ], [ false, %common_bits.exit ], [ false, %while.body.i ], [ false, %land.rhs.i ]
  br i1 %switch.i, label %while.cond.i, label %trie_walk.exit

trie_walk.exit:                                   ; preds = %while.cond.i, %cleanup.i12
  %found.3.i = phi i64 [ %found.2.i, %cleanup.i12 ], [ %found.0.i, %while.cond.i ]
  fence acquire
  %26 = load atomic i64, ptr %add.ptr.i monotonic, align 8
  %cmp8.i = icmp eq i64 %26, %6
  br i1 %cmp8.i, label %if.then12.i, label %if.end15.i

if.then12.i:                                      ; preds = %trie_walk.exit
  %tobool13.not.i = icmp eq i64 %found.3.i, 0
  br i1 %tobool13.not.i, label %cleanup.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.then12.i
  %sub.i = add nsw i64 %found.3.i, -1
  %27 = load i64, ptr %arrayidx1.i, align 8
  %28 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %28, %sub.i
  %29 = add i64 %mul4.i, %27
  br label %cleanup.i

if.end15.i:                                       ; preds = %trie_walk.exit
  %30 = load i64, ptr %arrayidx.i4, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = load volatile i8, ptr %31, align 1
  %tobool17.not.i = icmp eq i8 %32, 0
  br i1 %tobool17.not.i, label %cleanup.i, label %if.then18.i

if.then18.i:                                      ; preds = %if.end15.i
  store i64 8, ptr %arrayidx.i, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.then18.i, %if.end15.i, %cond.true.i, %if.then12.i
  %cond24.i = phi i1 [ false, %if.then18.i ], [ false, %if.then12.i ], [ false, %cond.true.i ], [ true, %if.end15.i ]
  %retval.1.i = phi i64 [ 0, %if.then18.i ], [ 0, %if.then12.i ], [ %29, %cond.true.i ], [ %retval.0.i, %if.end15.i ]
  br i1 %cond24.i, label %for.cond.i, label %trie_find.exit

trie_find.exit:                                   ; preds = %cleanup.i, %entry
  %retval.2.i = phi i64 [ 0, %entry ], [ %retval.1.i, %cleanup.i ]
  ret i64 %retval.2.i
}

define internal i64 @trie_exact(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i3 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i3, align 8
  %2 = inttoptr i64 %1 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %2, i64 8
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i = zext i32 %number.0.copyload.i to i64
  %arrayidx.i1 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i64, ptr %arrayidx.i1, align 8
  %sub.i2 = shl i64 %4, 3
  %mul.i = add i64 %sub.i2, -32
  %cmp.i = icmp ult i64 %mul.i, %conv.i
  br i1 %cmp.i, label %trie_find.exit, label %for.cond.i.preheader

for.cond.i.preheader:                             ; preds = %entry
  %add.i = add i64 %r2, 4
  %5 = inttoptr i64 %add.i to ptr
  %arrayidx.i22 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx.i4 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 64
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  br label %for.cond.i

for.cond.i:                                       ; preds = %for.cond.i.preheader, %cleanup.i
  %retval.0.i = phi i64 [ %retval.1.i, %cleanup.i ], [ undef, %for.cond.i.preheader ]
  %6 = load atomic i64, ptr %add.ptr.i acquire, align 8
  %7 = load i64, ptr %arrayidx.i3, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i7 = getelementptr inbounds i8, ptr %8, i64 16
  %9 = load atomic i32, ptr %add.ptr.i7 acquire, align 4
  %conv.i8 = zext i32 %9 to i64
  br label %while.cond.i

while.cond.i:                                     ; preds = %cleanup.i12, %for.cond.i
  %link.0.i = phi i64 [ %conv.i8, %for.cond.i ], [ %link.1.i, %cleanup.i12 ]
  %found.0.i = phi i64 [ 0, %for.cond.i ], [ %found.2.i, %cleanup.i12 ]
  %tobool.not.i9 = icmp eq i64 %link.0.i, 0
  br i1 %tobool.not.i9, label %trie_walk.exit, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i
  %sub.i10 = add nsw i64 %link.0.i, -1
  %10 = load i64, ptr %arrayidx.i3, align 8
  %add.i.i = add i64 %10, 128
  %11 = load i64, ptr %arrayidx.i1, align 8
  %sub.i.i27 = add i64 %11, -4
  %add1.i = add i64 %11, 15
  %and.i = and i64 %add1.i, -8
  %mul.i.i = mul i64 %and.i, %sub.i10
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %12 = inttoptr i64 %add1.i.i to ptr
  %length3.i = getelementptr inbounds i8, ptr %12, i64 8
  %13 = load atomic i16, ptr %length3.i monotonic, align 4
  %conv4.i = zext i16 %13 to i64
  %cmp.i11 = icmp ugt i64 %conv4.i, %conv.i
  br i1 %cmp.i11, label %cleanup.i12, label %lor.lhs.false.i

lor.lhs.false.i:                                  ; preds = %while.body.i
  %data6.i = getelementptr inbounds i8, ptr %12, i64 12
  br label %for.cond.i13

for.cond.i13:                                     ; preds = %for.body.i, %lor.lhs.false.i
  %i.0.i = phi i64 [ 0, %lor.lhs.false.i ], [ %add.i14, %for.body.i ]
  %add.i14 = add i64 %i.0.i, 8
  %cmp.not.i = icmp ugt i64 %add.i14, %sub.i.i27
  br i1 %cmp.not.i, label %for.end.i, label %for.body.i

for.body.i:                                       ; preds = %for.cond.i13
  %add.ptr.i15 = getelementptr inbounds i8, ptr %data6.i, i64 %i.0.i
  %long_a.0.copyload.i = load i64, ptr %add.ptr.i15, align 1
  %add.ptr1.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %long_b.0.copyload.i = load i64, ptr %add.ptr1.i, align 1
  %cmp2.not.i = icmp eq i64 %long_a.0.copyload.i, %long_b.0.copyload.i
  br i1 %cmp2.not.i, label %for.cond.i13, label %if.then.i

if.then.i:                                        ; preds = %for.body.i
  %mul.i16 = shl i64 %i.0.i, 3
  %xor.i = xor i64 %long_b.0.copyload.i, %long_a.0.copyload.i
  %14 = call i64 @llvm.bswap.i64(i64 %xor.i)
  %15 = call i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %add3.i = or i64 %15, %mul.i16
  br label %common_bits.exit

for.end.i:                                        ; preds = %for.cond.i13
  %add5.i = or i64 %i.0.i, 4
  %cmp6.not.i = icmp ugt i64 %add5.i, %sub.i.i27
  br i1 %cmp6.not.i, label %if.end20.i, label %if.then8.i

if.then8.i:                                       ; preds = %for.end.i
  %add.ptr9.i = getelementptr inbounds i8, ptr %data6.i, i64 %i.0.i
  %short_a.0.copyload.i = load i32, ptr %add.ptr9.i, align 1
  %add.ptr10.i = getelementptr inbounds i8, ptr %5, i64 %i.0.i
  %short_b.0.copyload.i = load i32, ptr %add.ptr10.i, align 1
  %cmp11.not.i = icmp eq i32 %short_a.0.copyload.i, %short_b.0.copyload.i
  br i1 %cmp11.not.i, label %if.end20.i, label %if.then13.i

if.then13.i:                                      ; preds = %if.then8.i
  %mul14.i = shl i64 %i.0.i, 3
  %xor15.i = xor i32 %short_b.0.copyload.i, %short_a.0.copyload.i
  %16 = call i32 @llvm.bswap.i32(i32 %xor15.i)
  %17 = call i32 @llvm.ctlz.i32(i32 %16, i1 true)
  %conv16.i = zext i32 %17 to i64
  %add17.i = or i64 %mul14.i, %conv16.i
  br label %common_bits.exit

if.end20.i:                                       ; preds = %if.then8.i, %for.end.i
  %i.1.i = phi i64 [ %i.0.i, %for.end.i ], [ %add5.i, %if.then8.i ]
  %cmp22.i31 = icmp ult i64 %i.1.i, %sub.i.i27
  br i1 %cmp22.i31, label %for.body24.i, label %for.end41.i

for.body24.i:                                     ; preds = %if.end20.i, %for.inc40.i
  %i.2.i32 = phi i64 [ %inc.i, %for.inc40.i ], [ %i.1.i, %if.end20.i ]
  %arrayidx.i19 = getelementptr inbounds i8, ptr %data6.i, i64 %i.2.i32
  %18 = load i8, ptr %arrayidx.i19, align 1
  %arrayidx26.i = getelementptr inbounds i8, ptr %5, i64 %i.2.i32
  %19 = load i8, ptr %arrayidx26.i, align 1
  %cmp28.not.i = icmp eq i8 %18, %19
  br i1 %cmp28.not.i, label %for.inc40.i, label %if.then30.i

if.then30.i:                                      ; preds = %for.body24.i
  %mul31.i = shl i64 %i.2.i32, 3
  %xor3676.i = xor i8 %19, %18
  %xor36.i = zext i8 %xor3676.i to i32
  %20 = call i32 @llvm.ctlz.i32(i32 %xor36.i, i1 true)
  %conv37.i = zext i32 %20 to i64
  %add38.i = add i64 %mul31.i, -24
  %sub.i20 = add i64 %add38.i, %conv37.i
  br label %common_bits.exit

for.inc40.i:                                      ; preds = %for.body24.i
  %inc.i = add nuw i64 %i.2.i32, 1
  %exitcond.not = icmp eq i64 %inc.i, %sub.i.i27
  br i1 %exitcond.not, label %for.end41.i, label %for.body24.i

for.end41.i:                                      ; preds = %for.inc40.i, %if.end20.i
  %mul42.i = shl i64 %sub.i.i27, 3
  br label %common_bits.exit

common_bits.exit:                                 ; preds = %if.then.i, %if.then13.i, %if.then30.i, %for.end41.i
  %retval.0.i18 = phi i64 [ %add3.i, %if.then.i ], [ %add17.i, %if.then13.i ], [ %sub.i20, %if.then30.i ], [ %mul42.i, %for.end41.i ]
  %cmp9.i = icmp ult i64 %retval.0.i18, %conv4.i
  br i1 %cmp9.i, label %cleanup.i12, label %land.rhs.i

land.rhs.i:                                       ; preds = %common_bits.exit
  %21 = load i64, ptr %arrayidx.i22, align 8
  %cmp.i23.not = icmp ult i64 %21, %link.0.i
  %cmp15.i = icmp eq i64 %conv4.i, %conv.i
  %spec.select.i = select i1 %cmp15.i, i64 %link.0.i, i64 %found.0.i
  %found.1.i = select i1 %cmp.i23.not, i64 %found.0.i, i64 %spec.select.i
  br i1 %cmp15.i, label %cleanup.i12, label %if.end22.i

if.end22.i:                                       ; preds = %land.rhs.i
  %shr.i = lshr i64 %conv4.i, 3
  %arrayidx.i24 = getelementptr inbounds i8, ptr %5, i64 %shr.i
  %22 = load i8, ptr %arrayidx.i24, align 1
  %conv.i25 = zext i8 %22 to i32
  %23 = and i16 %13, 7
  %24 = xor i16 %23, 7
  %sh_prom.i = zext i16 %24 to i32
  %shr1.i = lshr i32 %conv.i25, %sh_prom.i
  %and2.i = and i32 %shr1.i, 1
  %idx.ext.i = zext i32 %and2.i to i64
  %add.ptr25.i = getelementptr inbounds i32, ptr %12, i64 %idx.ext.i
  %25 = load atomic i32, ptr %add.ptr25.i acquire, align 4
  %conv27.i = zext i32 %25 to i64
  br label %cleanup.i12

cleanup.i12:                                      ; preds = %if.end22.i, %land.rhs.i, %common_bits.exit, %while.body.i
  %link.1.i = phi i64 [ %conv27.i, %if.end22.i ], [ %link.0.i, %common_bits.exit ], [ %link.0.i, %while.body.i ], [ %link.0.i, %land.rhs.i ]
  %found.2.i = phi i64 [ %found.1.i, %if.end22.i ], [ %found.0.i, %common_bits.exit ], [ %found.0.i, %while.body.i ], [ %found.1.i, %land.rhs.i ]
  %switch.i = phi i1 [ true, %if.end22.i ], [ false, %common_bits.exit ], [ false, %while.body.i ], [ false, %land.rhs.i ]
  br i1 %switch.i, label %while.cond.i, label %trie_walk.exit

trie_walk.exit:                                   ; preds = %while.cond.i, %cleanup.i12
  %found.3.i = phi i64 [ %found.2.i, %cleanup.i12 ], [ %found.0.i, %while.cond.i ]
  fence acquire
  %26 = load atomic i64, ptr %add.ptr.i monotonic, align 8
  %cmp8.i = icmp eq i64 %26, %6
  br i1 %cmp8.i, label %if.then12.i, label %if.end15.i

if.then12.i:                                      ; preds = %trie_walk.exit
  %tobool13.not.i = icmp eq i64 %found.3.i, 0
  br i1 %tobool13.not.i, label %cleanup.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.then12.i
  %sub.i = add nsw i64 %found.3.i, -1
  %27 = load i64, ptr %arrayidx1.i, align 8
  %28 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %28, %sub.i
  %29 = add i64 %mul4.i, %27
  br label %cleanup.i

if.end15.i:                                       ; preds = %trie_walk.exit
  %30 = load i64, ptr %arrayidx.i4, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = load volatile i8, ptr %31, align 1
  %tobool17.not.i = icmp eq i8 %32, 0
  br i1 %tobool17.not.i, label %cleanup.i, label %if.then18.i

if.then18.i:                                      ; preds = %if.end15.i
  store i64 8, ptr %arrayidx.i, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.then18.i, %if.end15.i, %cond.true.i, %if.then12.i
  %cond24.i = phi i1 [ false, %if.then18.i ], [ false, %if.then12.i ], [ false, %cond.true.i ], [ true, %if.end15.i ]
  %retval.1.i = phi i64 [ 0, %if.then18.i ], [ 0, %if.then12.i ], [ %29, %cond.true.i ], [ %retval.0.i, %if.end15.i ]
  br i1 %cond24.i, label %for.cond.i, label %trie_find.exit

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
  %tobool.not.i.not233 = icmp eq i64 %6, 0
  br i1 %tobool.not.i.not233, label %if.end8, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end
  %arrayidx.i38 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %7 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i.not = icmp eq i64 %7, 0
  br i1 %tobool.not.i.not, label %if.end8, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i.not234 = phi i1 [ %tobool.not.i.not233, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %8 = load atomic i64, ptr %5 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %8, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %9 = load i64, ptr %arrayidx.i38, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool7.not.i = icmp eq i8 %11, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i18 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i18, align 8
  br i1 %tobool.not.i.not234, label %if.end8, label %cleanup

if.end8:                                          ; preds = %while.cond.i.loopexit, %if.end, %if.then.i
  %12 = load i64, ptr %arrayidx.i20, align 8
  %13 = inttoptr i64 %12 to ptr
  %add.ptr.i54 = getelementptr inbounds i8, ptr %13, i64 16
  %14 = load i32, ptr %add.ptr.i54, align 4
  %tobool.not.i57237 = icmp eq i32 %14, 0
  br i1 %tobool.not.i57237, label %trie_path.exit, label %while.body.i.lr.ph

while.body.i.lr.ph:                               ; preds = %if.end8
  %add.i.i = add i64 %12, 128
  %15 = load i64, ptr %arrayidx, align 8
  %sub.i.i205 = add i64 %15, -4
  %add1.i206 = add i64 %15, 15
  %and.i207 = and i64 %add1.i206, -8
  %data5.i = getelementptr inbounds i8, ptr %key, i64 4
  %mul42.i.i = shl i64 %sub.i.i205, 3
  %16 = load i32, ptr %key, align 4
  %conv9.i = zext i32 %16 to i64
  br label %while.body.i

while.cond.i56:                                   ; preds = %cleanup.i
  %17 = load i32, ptr %path.i.sroa.0.1, align 4
  %tobool.not.i57 = icmp eq i32 %17, 0
  br i1 %tobool.not.i57, label %trie_path.exit, label %while.body.i

while.body.i:                                     ; preds = %while.body.i.lr.ph, %while.cond.i56
  %18 = phi i32 [ %14, %while.body.i.lr.ph ], [ %17, %while.cond.i56 ]
  %path.i.sroa.0.0238 = phi ptr [ %add.ptr.i54, %while.body.i.lr.ph ], [ %path.i.sroa.0.1, %while.cond.i56 ]
  %sub.i58 = add i32 %18, -1
  %conv.i59 = zext i32 %sub.i58 to i64
  %mul.i.i = mul i64 %and.i207, %conv.i59
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %19 = inttoptr i64 %add1.i.i to ptr
  %data.i60 = getelementptr inbounds i8, ptr %19, i64 12
  br label %for.cond.i.i

for.cond.i.i:                                     ; preds = %for.body.i.i, %while.body.i
  %i.0.i.i = phi i64 [ 0, %while.body.i ], [ %add.i58.i, %for.body.i.i ]
  %add.i58.i = add i64 %i.0.i.i, 8
  %cmp.not.i.i = icmp ugt i64 %add.i58.i, %sub.i.i205
  br i1 %cmp.not.i.i, label %for.end.i.i, label %for.body.i.i

for.body.i.i:                                     ; preds = %for.cond.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %data.i60, i64 %i.0.i.i
  %long_a.0.copyload.i.i = load i64, ptr %add.ptr.i.i, align 1
  %add.ptr1.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i.i
  %long_b.0.copyload.i.i = load i64, ptr %add.ptr1.i.i, align 4
  %cmp2.not.i.i = icmp eq i64 %long_a.0.copyload.i.i, %long_b.0.copyload.i.i
  br i1 %cmp2.not.i.i, label %for.cond.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %for.body.i.i
  %mul.i59.i = shl i64 %i.0.i.i, 3
  %xor.i.i = xor i64 %long_b.0.copyload.i.i, %long_a.0.copyload.i.i
  %20 = call i64 @llvm.bswap.i64(i64 %xor.i.i)
  %21 = call i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %add3.i.i = or i64 %21, %mul.i59.i
  br label %common_bits.exit.i

for.end.i.i:                                      ; preds = %for.cond.i.i
  %add5.i.i = or i64 %i.0.i.i, 4
  %cmp6.not.i.i = icmp ugt i64 %add5.i.i, %sub.i.i205
  br i1 %cmp6.not.i.i, label %if.end20.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %for.end.i.i
  %add.ptr9.i.i = getelementptr inbounds i8, ptr %data.i60, i64 %i.0.i.i
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
  %cmp22.i.i235 = icmp ult i64 %i.1.i.i, %sub.i.i205
  br i1 %cmp22.i.i235, label %for.body24.i.i, label %common_bits.exit.i

for.body24.i.i:                                   ; preds = %if.end20.i.i, %for.inc40.i.i
  %i.2.i.i236 = phi i64 [ %inc.i.i, %for.inc40.i.i ], [ %i.1.i.i, %if.end20.i.i ]
  %arrayidx.i60.i = getelementptr inbounds i8, ptr %data.i60, i64 %i.2.i.i236
  %24 = load i8, ptr %arrayidx.i60.i, align 1
  %arrayidx26.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.2.i.i236
  %25 = load i8, ptr %arrayidx26.i.i, align 1
  %cmp28.not.i.i = icmp eq i8 %24, %25
  br i1 %cmp28.not.i.i, label %for.inc40.i.i, label %if.then30.i.i

if.then30.i.i:                                    ; preds = %for.body24.i.i
  %mul31.i.i = shl i64 %i.2.i.i236, 3
  %xor3676.i.i = xor i8 %25, %24
  %xor36.i.i = zext i8 %xor3676.i.i to i32
  %26 = call i32 @llvm.ctlz.i32(i32 %xor36.i.i, i1 true)
  %conv37.i.i = zext i32 %26 to i64
  %add38.i.i = add i64 %mul31.i.i, -24
  %sub.i61.i = add i64 %add38.i.i, %conv37.i.i
  br label %common_bits.exit.i

for.inc40.i.i:                                    ; preds = %for.body24.i.i
  %inc.i.i = add nuw i64 %i.2.i.i236, 1
  %exitcond.not = icmp eq i64 %inc.i.i, %sub.i.i205
  br i1 %exitcond.not, label %common_bits.exit.i, label %for.body24.i.i

common_bits.exit.i:                               ; preds = %for.inc40.i.i, %if.end20.i.i, %if.then30.i.i, %if.then13.i.i, %if.then.i.i
  %retval.0.i.i = phi i64 [ %add3.i.i, %if.then.i.i ], [ %add17.i.i, %if.then13.i.i ], [ %sub.i61.i, %if.then30.i.i ], [ %mul42.i.i, %if.end20.i.i ], [ %mul42.i.i, %for.inc40.i.i ]
  %spec.select.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i, i64 %conv9.i)
  %length13.i = getelementptr inbounds i8, ptr %19, i64 8
  %27 = load i16, ptr %length13.i, align 4
  %conv14.i = zext i16 %27 to i64
  %common4.1.i = call i64 @llvm.umin.i64(i64 %spec.select.i, i64 %conv14.i)
  %cmp24.i = icmp uge i64 %spec.select.i, %conv14.i
  %cmp28.i = icmp ne i64 %common4.1.i, %conv9.i
  %or.cond.not = and i1 %cmp24.i, %cmp28.i
  br i1 %or.cond.not, label %if.end31.i, label %cleanup.i

if.end31.i:                                       ; preds = %common_bits.exit.i
  %shr.i.i = lshr i64 %common4.1.i, 3
  %arrayidx.i62.i = getelementptr inbounds i8, ptr %data5.i, i64 %shr.i.i
  %28 = load i8, ptr %arrayidx.i62.i, align 1
  %conv.i.i = zext i8 %28 to i32
  %29 = trunc i64 %common4.1.i to i32
  %30 = and i32 %29, 7
  %sh_prom.i.i = xor i32 %30, 7
  %shr1.i.i = lshr i32 %conv.i.i, %sh_prom.i.i
  %and2.i.i = and i32 %shr1.i.i, 1
  %idx.ext.i = zext i32 %and2.i.i to i64
  %add.ptr38.i = getelementptr inbounds i32, ptr %19, i64 %idx.ext.i
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end31.i, %common_bits.exit.i
  %path.i.sroa.0.1 = phi ptr [ %path.i.sroa.0.0238, %common_bits.exit.i ], [ %add.ptr38.i, %if.end31.i ]
  br i1 %or.cond.not, label %while.cond.i56, label %trie_path.exit

trie_path.exit:                                   ; preds = %cleanup.i, %while.cond.i56, %if.end8
  %path.i.sroa.10.1 = phi i64 [ 0, %if.end8 ], [ %common4.1.i, %while.cond.i56 ], [ %common4.1.i, %cleanup.i ]
  %path.i.sroa.0.2 = phi ptr [ %add.ptr.i54, %if.end8 ], [ %path.i.sroa.0.1, %while.cond.i56 ], [ %path.i.sroa.0.1, %cleanup.i ]
  %31 = load i32, ptr %path.i.sroa.0.2, align 4
  %conv.i = zext i32 %31 to i64
  %tobool.not.i21 = icmp eq i32 %31, 0
  br i1 %tobool.not.i21, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %trie_path.exit
  %sub.i22 = add nsw i64 %conv.i, -1
  %add.i34 = add i64 %12, 128
  %32 = load i64, ptr %arrayidx, align 8
  %add1.i210 = add i64 %32, 15
  %and.i211 = and i64 %add1.i210, -8
  %mul.i36 = mul i64 %and.i211, %sub.i22
  %add1.i37 = add i64 %add.i34, %mul.i36
  %33 = inttoptr i64 %add1.i37 to ptr
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %trie_path.exit
  %cond.i = phi ptr [ %33, %cond.true.i ], [ null, %trie_path.exit ]
  %tobool2.not.i = icmp eq ptr %cond.i, null
  br i1 %tobool2.not.i, label %land.end.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %cond.end.i
  %length.i = getelementptr inbounds i8, ptr %cond.i, i64 8
  %34 = load i16, ptr %length.i, align 4
  %conv3.i = zext i16 %34 to i64
  %cmp.i = icmp eq i64 %path.i.sroa.10.1, %conv3.i
  br i1 %cmp.i, label %land.rhs.i, label %land.end.i

land.rhs.i:                                       ; preds = %land.lhs.true.i
  %35 = load i32, ptr %key, align 4
  %conv7.i = zext i32 %35 to i64
  %cmp8.i = icmp eq i64 %path.i.sroa.10.1, %conv7.i
  br label %land.end.i

land.end.i:                                       ; preds = %land.rhs.i, %land.lhs.true.i, %cond.end.i
  %36 = phi i1 [ false, %land.lhs.true.i ], [ false, %cond.end.i ], [ %cmp8.i, %land.rhs.i ]
  %tobool.not.i41 = icmp ne i32 %31, 0
  %or.cond.not242 = and i1 %tobool.not.i41, %36
  br i1 %or.cond.not242, label %land.rhs.i42, label %if.end17.i

land.rhs.i42:                                     ; preds = %land.end.i
  %arrayidx.i43 = getelementptr inbounds i8, ptr %0, i64 24
  %37 = load i64, ptr %arrayidx.i43, align 8
  %cmp.i44.not = icmp ult i64 %37, %conv.i
  br i1 %cmp.i44.not, label %if.end17.i, label %if.then.i25

if.then.i25:                                      ; preds = %land.rhs.i42
  %cmp14.i = icmp eq i64 %r4, 1
  br i1 %cmp14.i, label %trie_change.exit, label %if.end.i

if.end.i:                                         ; preds = %if.then.i25
  %sub.i63 = add nsw i64 %conv.i, -1
  %add.i.i64 = add i64 %12, 128
  %38 = load i64, ptr %arrayidx, align 8
  %sub.i.i201 = add i64 %38, -4
  %add1.i202 = add i64 %38, 15
  %and.i203 = and i64 %add1.i202, -8
  %mul.i.i66 = mul i64 %and.i203, %sub.i63
  %add1.i.i67 = add i64 %add.i.i64, %mul.i.i66
  %39 = inttoptr i64 %add1.i.i67 to ptr
  %data.i68 = getelementptr inbounds i8, ptr %39, i64 12
  %data1.i = getelementptr inbounds i8, ptr %key, i64 4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data.i68, ptr nonnull align 4 %data1.i, i64 %sub.i.i201, i1 false)
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %40 = load i64, ptr %arrayidx1.i.i, align 8
  %41 = inttoptr i64 %40 to ptr
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %42 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %42, %sub.i63
  %add.ptr.i.i71 = getelementptr inbounds i8, ptr %41, i64 %mul4.i.i
  %43 = inttoptr i64 %r3 to ptr
  %arrayidx.i72 = getelementptr inbounds i8, ptr %0, i64 16
  %44 = load i64, ptr %arrayidx.i72, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr.i.i71, ptr align 1 %43, i64 %44, i1 false)
  br label %trie_change.exit

if.end17.i:                                       ; preds = %land.rhs.i42, %land.end.i
  %cmp18.i = icmp eq i64 %r4, 2
  br i1 %cmp18.i, label %trie_change.exit, label %if.end21.i

if.end21.i:                                       ; preds = %if.end17.i
  %arrayidx.i23 = getelementptr inbounds i8, ptr %13, i64 24
  %45 = load i64, ptr %arrayidx.i23, align 8
  %arrayidx22.i = getelementptr inbounds i8, ptr %0, i64 24
  %46 = load i64, ptr %arrayidx22.i, align 8
  %cmp23.i = icmp eq i64 %45, %46
  br i1 %cmp23.i, label %trie_change.exit, label %if.end26.i

if.end26.i:                                       ; preds = %if.end21.i
  %inc.i = add i64 %45, 1
  store i64 %inc.i, ptr %arrayidx.i23, align 8
  %data.i = getelementptr inbounds i8, ptr %key, i64 4
  %47 = load i32, ptr %key, align 4
  %48 = load i64, ptr %arrayidx.i20, align 8
  %49 = inttoptr i64 %48 to ptr
  %add.ptr.i116 = getelementptr inbounds i8, ptr %49, i64 32
  %50 = load i64, ptr %arrayidx22.i, align 8
  %51 = load i64, ptr %add.ptr.i116, align 8
  %cmp.i118 = icmp ult i64 %51, %50
  br i1 %cmp.i118, label %land.lhs.true.i124, label %if.else.i119

land.lhs.true.i124:                               ; preds = %if.end26.i
  %arrayidx2.i125 = getelementptr inbounds i8, ptr %49, i64 40
  %52 = load i64, ptr %arrayidx2.i125, align 8
  %cmp3.i = icmp ult i64 %52, 32
  br i1 %cmp3.i, label %if.then.i126, label %if.else.i119

if.then.i126:                                     ; preds = %land.lhs.true.i124
  %inc.i127 = add i64 %51, 1
  store i64 %inc.i127, ptr %add.ptr.i116, align 8
  br label %pool_take.exit

if.else.i119:                                     ; preds = %land.lhs.true.i124, %if.end26.i
  %mul.i161 = shl i64 %50, 1
  %add.i.i163 = add i64 %48, 128
  %53 = load i64, ptr %arrayidx, align 8
  %add1.i182 = add i64 %53, 15
  %and.i183 = and i64 %add1.i182, -8
  %mul.i.i165 = mul i64 %mul.i161, %and.i183
  %add1.i.i166 = add i64 %add.i.i163, %mul.i.i165
  %54 = inttoptr i64 %add1.i.i166 to ptr
  %arrayidx6.i = getelementptr inbounds i8, ptr %49, i64 48
  %55 = load i64, ptr %arrayidx6.i, align 8
  %arrayidx7.i = getelementptr inbounds i32, ptr %54, i64 %55
  %56 = load i32, ptr %arrayidx7.i, align 4
  %conv.i120 = zext i32 %56 to i64
  %add.i121 = add i64 %55, 1
  %cmp9.i = icmp eq i64 %add.i121, %50
  %spec.select.i122 = select i1 %cmp9.i, i64 0, i64 %add.i121
  store i64 %spec.select.i122, ptr %arrayidx6.i, align 8
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

pool_take.exit:                                   ; preds = %if.then.i126, %if.else.i119
  %number.0.i = phi i64 [ %51, %if.then.i126 ], [ %conv.i120, %if.else.i119 ]
  %59 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i85 = add i64 %59, 128
  %60 = load i64, ptr %arrayidx, align 8
  %add1.i194 = add i64 %60, 15
  %and.i195 = and i64 %add1.i194, -8
  %mul.i.i87 = mul i64 %and.i195, %number.0.i
  %add1.i.i88 = add i64 %add.i.i85, %mul.i.i87
  %61 = inttoptr i64 %add1.i.i88 to ptr
  %arrayidx.i89 = getelementptr inbounds i8, ptr %61, i64 4
  store i32 0, ptr %arrayidx.i89, align 4
  store i32 0, ptr %61, align 4
  %conv.i90 = trunc i32 %47 to i16
  %length4.i91 = getelementptr inbounds i8, ptr %61, i64 8
  store i16 %conv.i90, ptr %length4.i91, align 4
  %in_use.i92 = getelementptr inbounds i8, ptr %61, i64 10
  store i16 1, ptr %in_use.i92, align 2
  %data7.i93 = getelementptr inbounds i8, ptr %61, i64 12
  %62 = load i64, ptr %arrayidx, align 8
  %sub.i.i95 = add i64 %62, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i93, ptr nonnull align 4 %data.i, i64 %sub.i.i95, i1 false)
  %add.i96 = add i64 %number.0.i, 1
  %63 = load i64, ptr %arrayidx.i20, align 8
  %add.i29 = add i64 %63, 128
  %64 = load i64, ptr %arrayidx, align 8
  %add1.i214 = add i64 %64, 15
  %and.i215 = and i64 %add1.i214, -8
  %mul.i31 = mul i64 %and.i215, %number.0.i
  %add1.i32 = add i64 %add.i29, %mul.i31
  %65 = inttoptr i64 %add1.i32 to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %66 = load i64, ptr %arrayidx1.i, align 8
  %67 = inttoptr i64 %66 to ptr
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %68 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %68, %number.0.i
  %add.ptr.i = getelementptr inbounds i8, ptr %67, i64 %mul4.i
  %69 = inttoptr i64 %r3 to ptr
  %arrayidx37.i = getelementptr inbounds i8, ptr %0, i64 16
  %70 = load i64, ptr %arrayidx37.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %69, i64 %70, i1 false)
  br i1 %36, label %if.then39.i, label %if.else.i

if.then39.i:                                      ; preds = %pool_take.exit
  %71 = load i32, ptr %cond.i, align 4
  store i32 %71, ptr %65, align 4
  %arrayidx44.i = getelementptr inbounds i8, ptr %cond.i, i64 4
  %72 = load i32, ptr %arrayidx44.i, align 4
  %arrayidx46.i = getelementptr inbounds i8, ptr %65, i64 4
  store i32 %72, ptr %arrayidx46.i, align 4
  br label %if.end86.i

if.else.i:                                        ; preds = %pool_take.exit
  br i1 %tobool2.not.i, label %if.end86.i, label %land.lhs.true48.i

land.lhs.true48.i:                                ; preds = %if.else.i
  %73 = load i32, ptr %key, align 4
  %conv51.i = zext i32 %73 to i64
  %cmp52.i = icmp eq i64 %path.i.sroa.10.1, %conv51.i
  br i1 %cmp52.i, label %if.then54.i, label %if.then64.i

if.then54.i:                                      ; preds = %land.lhs.true48.i
  %data57.i = getelementptr inbounds i8, ptr %cond.i, i64 12
  %shr.i = lshr i64 %path.i.sroa.10.1, 3
  %arrayidx.i46 = getelementptr inbounds i8, ptr %data57.i, i64 %shr.i
  %74 = load i8, ptr %arrayidx.i46, align 1
  %conv.i47 = zext i8 %74 to i32
  %75 = trunc i64 %path.i.sroa.10.1 to i32
  %76 = and i32 %75, 7
  %sh_prom.i = xor i32 %76, 7
  %shr1.i = lshr i32 %conv.i47, %sh_prom.i
  %and2.i = and i32 %shr1.i, 1
  %idxprom.i = zext i32 %and2.i to i64
  %arrayidx61.i = getelementptr inbounds [2 x i32], ptr %65, i64 0, i64 %idxprom.i
  store i32 %31, ptr %arrayidx61.i, align 4
  br label %if.end86.i

if.then64.i:                                      ; preds = %land.lhs.true48.i
  %77 = load i64, ptr %arrayidx.i20, align 8
  %78 = inttoptr i64 %77 to ptr
  %add.ptr.i129 = getelementptr inbounds i8, ptr %78, i64 56
  %79 = load i64, ptr %arrayidx22.i, align 8
  %80 = load i64, ptr %add.ptr.i129, align 8
  %cmp.i131 = icmp ult i64 %80, %79
  br i1 %cmp.i131, label %land.lhs.true.i146, label %if.else.i132

land.lhs.true.i146:                               ; preds = %if.then64.i
  %arrayidx2.i147 = getelementptr inbounds i8, ptr %78, i64 64
  %81 = load i64, ptr %arrayidx2.i147, align 8
  %cmp3.i148 = icmp ult i64 %81, 32
  br i1 %cmp3.i148, label %if.then.i149, label %if.else.i132

if.then.i149:                                     ; preds = %land.lhs.true.i146
  %inc.i150 = add i64 %80, 1
  store i64 %inc.i150, ptr %add.ptr.i129, align 8
  br label %pool_take.exit151

if.else.i132:                                     ; preds = %land.lhs.true.i146, %if.then64.i
  %mul.i153 = shl i64 %79, 1
  %add.i.i155 = add i64 %77, 128
  %82 = load i64, ptr %arrayidx, align 8
  %add1.i186 = add i64 %82, 15
  %and.i187 = and i64 %add1.i186, -8
  %mul.i.i157 = mul i64 %mul.i153, %and.i187
  %add1.i.i158 = add i64 %add.i.i155, %mul.i.i157
  %83 = inttoptr i64 %add1.i.i158 to ptr
  %cond.i159 = getelementptr inbounds i32, ptr %83, i64 %79
  %arrayidx6.i134 = getelementptr inbounds i8, ptr %78, i64 72
  %84 = load i64, ptr %arrayidx6.i134, align 8
  %arrayidx7.i135 = getelementptr inbounds i32, ptr %cond.i159, i64 %84
  %85 = load i32, ptr %arrayidx7.i135, align 4
  %conv.i136 = zext i32 %85 to i64
  %add.i137 = add i64 %84, 1
  %cmp9.i138 = icmp eq i64 %add.i137, %79
  %spec.select.i139 = select i1 %cmp9.i138, i64 0, i64 %add.i137
  store i64 %spec.select.i139, ptr %arrayidx6.i134, align 8
  %arrayidx14.i140 = getelementptr inbounds i8, ptr %78, i64 64
  %86 = load i64, ptr %arrayidx14.i140, align 8
  %dec.i141 = add i64 %86, -1
  store i64 %dec.i141, ptr %arrayidx14.i140, align 8
  %add.ptr15.i142 = getelementptr inbounds i8, ptr %78, i64 8
  %87 = load i64, ptr %add.ptr15.i142, align 8
  %add17.i143 = add i64 %87, 1
  store atomic i64 %add17.i143, ptr %add.ptr15.i142 release, align 8
  fence release
  br label %pool_take.exit151

pool_take.exit151:                                ; preds = %if.then.i149, %if.else.i132
  %number.0.i145 = phi i64 [ %80, %if.then.i149 ], [ %conv.i136, %if.else.i132 ]
  %cond24.i = add i64 %number.0.i145, %79
  %88 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i74 = add i64 %88, 128
  %89 = load i64, ptr %arrayidx, align 8
  %add1.i198 = add i64 %89, 15
  %and.i199 = and i64 %add1.i198, -8
  %mul.i.i76 = mul i64 %and.i199, %cond24.i
  %add1.i.i77 = add i64 %add.i.i74, %mul.i.i76
  %90 = inttoptr i64 %add1.i.i77 to ptr
  %arrayidx.i78 = getelementptr inbounds i8, ptr %90, i64 4
  store i32 0, ptr %arrayidx.i78, align 4
  store i32 0, ptr %90, align 4
  %conv.i79 = trunc i64 %path.i.sroa.10.1 to i16
  %length4.i = getelementptr inbounds i8, ptr %90, i64 8
  store i16 %conv.i79, ptr %length4.i, align 4
  %in_use.i = getelementptr inbounds i8, ptr %90, i64 10
  store i16 0, ptr %in_use.i, align 2
  %data7.i = getelementptr inbounds i8, ptr %90, i64 12
  %91 = load i64, ptr %arrayidx, align 8
  %sub.i.i81 = add i64 %91, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i, ptr nonnull align 4 %data.i, i64 %sub.i.i81, i1 false)
  %add.i82 = add i64 %cond24.i, 1
  %92 = load i64, ptr %arrayidx.i20, align 8
  %add.i = add i64 %92, 128
  %93 = load i64, ptr %arrayidx, align 8
  %add1.i218 = add i64 %93, 15
  %and.i219 = and i64 %add1.i218, -8
  %mul.i = mul i64 %and.i219, %cond24.i
  %add1.i = add i64 %add.i, %mul.i
  %94 = inttoptr i64 %add1.i to ptr
  %shr.i48 = lshr i64 %path.i.sroa.10.1, 3
  %arrayidx.i49 = getelementptr inbounds i8, ptr %data.i, i64 %shr.i48
  %95 = load i8, ptr %arrayidx.i49, align 1
  %conv.i50 = zext i8 %95 to i32
  %96 = trunc i64 %path.i.sroa.10.1 to i32
  %97 = and i32 %96, 7
  %sh_prom.i51 = xor i32 %97, 7
  %shr1.i52 = lshr i32 %conv.i50, %sh_prom.i51
  %and2.i53 = and i32 %shr1.i52, 1
  %conv75.i = trunc i64 %add.i96 to i32
  %idxprom77.i = zext i32 %and2.i53 to i64
  %arrayidx78.i = getelementptr inbounds [2 x i32], ptr %94, i64 0, i64 %idxprom77.i
  store i32 %conv75.i, ptr %arrayidx78.i, align 4
  %lnot.ext.i = xor i32 %and2.i53, 1
  %idxprom82.i = zext i32 %lnot.ext.i to i64
  %arrayidx83.i = getelementptr inbounds [2 x i32], ptr %94, i64 0, i64 %idxprom82.i
  store i32 %31, ptr %arrayidx83.i, align 4
  br label %if.end86.i

if.end86.i:                                       ; preds = %pool_take.exit151, %if.then54.i, %if.else.i, %if.then39.i
  %top.0.i = phi i64 [ %add.i96, %if.then39.i ], [ %add.i96, %if.then54.i ], [ %add.i82, %pool_take.exit151 ], [ %add.i96, %if.else.i ]
  %conv.i97 = trunc i64 %top.0.i to i32
  store atomic i32 %conv.i97, ptr %path.i.sroa.0.2 release, align 4
  br i1 %36, label %if.then89.i, label %trie_change.exit

if.then89.i:                                      ; preds = %if.end86.i
  %tobool.not.i.i98 = icmp eq i32 %31, 0
  br i1 %tobool.not.i.i98, label %pool_give.exit, label %land.rhs.i.i

land.rhs.i.i:                                     ; preds = %if.then89.i
  %98 = load i64, ptr %arrayidx22.i, align 8
  %cmp.i.i.not = icmp ult i64 %98, %conv.i
  br label %pool_give.exit

pool_give.exit:                                   ; preds = %if.then89.i, %land.rhs.i.i
  %land.ext.i.i = phi i1 [ true, %if.then89.i ], [ %cmp.i.i.not, %land.rhs.i.i ]
  %cond.i100 = select i1 %land.ext.i.i, i64 7, i64 4
  %99 = load i64, ptr %arrayidx22.i, align 8
  %100 = load i64, ptr %arrayidx.i20, align 8
  %101 = inttoptr i64 %100 to ptr
  %add.ptr.i103 = getelementptr inbounds i64, ptr %101, i64 %cond.i100
  %sub.i104 = add nsw i64 %conv.i, -1
  %arrayidx2.i = getelementptr inbounds i8, ptr %add.ptr.i103, i64 16
  %102 = load i64, ptr %arrayidx2.i, align 8
  %arrayidx3.i105 = getelementptr inbounds i8, ptr %add.ptr.i103, i64 8
  %103 = load i64, ptr %arrayidx3.i105, align 8
  %inc.i106 = add i64 %103, 1
  store i64 %inc.i106, ptr %arrayidx3.i105, align 8
  %104 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i107 = add i64 %104, 128
  %105 = load i64, ptr %arrayidx, align 8
  %add1.i190 = add i64 %105, 15
  %and.i191 = and i64 %add1.i190, -8
  %mul.i.i109 = mul i64 %and.i191, %sub.i104
  %add1.i.i110 = add i64 %add.i.i107, %mul.i.i109
  %106 = inttoptr i64 %add1.i.i110 to ptr
  %in_use.i111 = getelementptr inbounds i8, ptr %106, i64 10
  store i16 0, ptr %in_use.i111, align 2
  %sub6.i = select i1 %land.ext.i.i, i64 %99, i64 0
  %spec.select.i112 = sub i64 %sub.i104, %sub6.i
  %add.i113 = add i64 %103, %102
  %conv7.i114 = trunc i64 %spec.select.i112 to i32
  %107 = load i64, ptr %arrayidx22.i, align 8
  %mul.i169 = shl i64 %107, 1
  %108 = load i64, ptr %arrayidx.i20, align 8
  %add.i.i171 = add i64 %108, 128
  %109 = load i64, ptr %arrayidx, align 8
  %add1.i179 = add i64 %109, 15
  %and.i = and i64 %add1.i179, -8
  %mul.i.i173 = mul i64 %mul.i169, %and.i
  %add1.i.i174 = add i64 %add.i.i171, %mul.i.i173
  %110 = inttoptr i64 %add1.i.i174 to ptr
  %cond.idx.i = select i1 %land.ext.i.i, i64 %107, i64 0
  %cond.i176 = getelementptr inbounds i32, ptr %110, i64 %cond.idx.i
  %cmp9.not.i = icmp ult i64 %add.i113, %99
  %sub11.i = select i1 %cmp9.not.i, i64 0, i64 %99
  %cond12.i = sub i64 %add.i113, %sub11.i
  %arrayidx13.i = getelementptr inbounds i32, ptr %cond.i176, i64 %cond12.i
  store i32 %conv7.i114, ptr %arrayidx13.i, align 4
  br label %trie_change.exit

trie_change.exit:                                 ; preds = %if.then.i25, %if.end.i, %if.end17.i, %if.end21.i, %if.end86.i, %pool_give.exit
  %retval.0.i24 = phi i64 [ 0, %if.end.i ], [ -17, %if.then.i25 ], [ -2, %if.end17.i ], [ -28, %if.end21.i ], [ 0, %pool_give.exit ], [ 0, %if.end86.i ]
  %111 = load i64, ptr %arrayidx.i20, align 8
  %112 = inttoptr i64 %111 to ptr
  store atomic i64 0, ptr %112 release, align 8
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %entry, %lor.lhs.false, %trie_change.exit
  %retval.0 = phi i64 [ %retval.0.i24, %trie_change.exit ], [ -22, %lor.lhs.false ], [ -22, %entry ], [ -16, %if.then.i ]
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
  %tobool.not.i.not202 = icmp eq i64 %6, 0
  br i1 %tobool.not.i.not202, label %if.end7, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %if.end
  %arrayidx.i35 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %7 = atomicrmw xchg ptr %5, i64 1 acquire, align 8
  %tobool.not.i.not = icmp eq i64 %7, 0
  br i1 %tobool.not.i.not, label %if.end7, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i.not203 = phi i1 [ %tobool.not.i.not202, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body6.i
  %8 = load atomic i64, ptr %5 monotonic, align 8
  %tobool5.not.i = icmp eq i64 %8, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  %9 = load i64, ptr %arrayidx.i35, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool7.not.i = icmp eq i8 %11, 0
  br i1 %tobool7.not.i, label %while.cond3.i, label %if.then.i

if.then.i:                                        ; preds = %while.body6.i
  %arrayidx.i16 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 8, ptr %arrayidx.i16, align 8
  br i1 %tobool.not.i.not203, label %if.end7, label %cleanup

if.end7:                                          ; preds = %while.cond.i.loopexit, %if.end, %if.then.i
  %12 = load i64, ptr %arrayidx.i18, align 8
  %13 = inttoptr i64 %12 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %13, i64 16
  %14 = load i32, ptr %add.ptr.i, align 4
  %tobool.not.i47206 = icmp eq i32 %14, 0
  br i1 %tobool.not.i47206, label %trie_path.exit, label %while.body.i.lr.ph

while.body.i.lr.ph:                               ; preds = %if.end7
  %add.i.i = add i64 %12, 128
  %15 = load i64, ptr %arrayidx, align 8
  %sub.i.i175 = add i64 %15, -4
  %add1.i176 = add i64 %15, 15
  %and.i177 = and i64 %add1.i176, -8
  %data5.i = getelementptr inbounds i8, ptr %key, i64 4
  %mul42.i.i = shl i64 %sub.i.i175, 3
  %16 = load i32, ptr %key, align 4
  %conv9.i = zext i32 %16 to i64
  br label %while.body.i

while.cond.i46:                                   ; preds = %cleanup.i
  %17 = load i32, ptr %path.i.sroa.0.1, align 4
  %tobool.not.i47 = icmp eq i32 %17, 0
  br i1 %tobool.not.i47, label %trie_path.exit, label %while.body.i

while.body.i:                                     ; preds = %while.body.i.lr.ph, %while.cond.i46
  %18 = phi i32 [ %14, %while.body.i.lr.ph ], [ %17, %while.cond.i46 ]
  %path.i.sroa.0.0208 = phi ptr [ %add.ptr.i, %while.body.i.lr.ph ], [ %path.i.sroa.0.1, %while.cond.i46 ]
  %path.i.sroa.11.0207 = phi ptr [ null, %while.body.i.lr.ph ], [ %path.i.sroa.11.1, %while.cond.i46 ]
  %sub.i48 = add i32 %18, -1
  %conv.i49 = zext i32 %sub.i48 to i64
  %mul.i.i = mul i64 %and.i177, %conv.i49
  %add1.i.i = add i64 %add.i.i, %mul.i.i
  %19 = inttoptr i64 %add1.i.i to ptr
  %data.i50 = getelementptr inbounds i8, ptr %19, i64 12
  br label %for.cond.i.i

for.cond.i.i:                                     ; preds = %for.body.i.i, %while.body.i
  %i.0.i.i = phi i64 [ 0, %while.body.i ], [ %add.i58.i, %for.body.i.i ]
  %add.i58.i = add i64 %i.0.i.i, 8
  %cmp.not.i.i = icmp ugt i64 %add.i58.i, %sub.i.i175
  br i1 %cmp.not.i.i, label %for.end.i.i, label %for.body.i.i

for.body.i.i:                                     ; preds = %for.cond.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %data.i50, i64 %i.0.i.i
  %long_a.0.copyload.i.i = load i64, ptr %add.ptr.i.i, align 1
  %add.ptr1.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.0.i.i
  %long_b.0.copyload.i.i = load i64, ptr %add.ptr1.i.i, align 4
  %cmp2.not.i.i = icmp eq i64 %long_a.0.copyload.i.i, %long_b.0.copyload.i.i
  br i1 %cmp2.not.i.i, label %for.cond.i.i, label %if.then.i.i

if.then.i.i:                                      ; preds = %for.body.i.i
  %mul.i59.i = shl i64 %i.0.i.i, 3
  %xor.i.i = xor i64 %long_b.0.copyload.i.i, %long_a.0.copyload.i.i
  %20 = call i64 @llvm.bswap.i64(i64 %xor.i.i)
  %21 = call i64 @llvm.ctlz.i64(i64 %20, i1 true)
  %add3.i.i = or i64 %21, %mul.i59.i
  br label %common_bits.exit.i

for.end.i.i:                                      ; preds = %for.cond.i.i
  %add5.i.i = or i64 %i.0.i.i, 4
  %cmp6.not.i.i = icmp ugt i64 %add5.i.i, %sub.i.i175
  br i1 %cmp6.not.i.i, label %if.end20.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %for.end.i.i
  %add.ptr9.i.i = getelementptr inbounds i8, ptr %data.i50, i64 %i.0.i.i
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
  %cmp22.i.i204 = icmp ult i64 %i.1.i.i, %sub.i.i175
  br i1 %cmp22.i.i204, label %for.body24.i.i, label %common_bits.exit.i

for.body24.i.i:                                   ; preds = %if.end20.i.i, %for.inc40.i.i
  %i.2.i.i205 = phi i64 [ %inc.i.i, %for.inc40.i.i ], [ %i.1.i.i, %if.end20.i.i ]
  %arrayidx.i60.i = getelementptr inbounds i8, ptr %data.i50, i64 %i.2.i.i205
  %24 = load i8, ptr %arrayidx.i60.i, align 1
  %arrayidx26.i.i = getelementptr inbounds i8, ptr %data5.i, i64 %i.2.i.i205
  %25 = load i8, ptr %arrayidx26.i.i, align 1
  %cmp28.not.i.i = icmp eq i8 %24, %25
  br i1 %cmp28.not.i.i, label %for.inc40.i.i, label %if.then30.i.i

if.then30.i.i:                                    ; preds = %for.body24.i.i
  %mul31.i.i = shl i64 %i.2.i.i205, 3
  %xor3676.i.i = xor i8 %25, %24
  %xor36.i.i = zext i8 %xor3676.i.i to i32
  %26 = call i32 @llvm.ctlz.i32(i32 %xor36.i.i, i1 true)
  %conv37.i.i = zext i32 %26 to i64
  %add38.i.i = add i64 %mul31.i.i, -24
  %sub.i61.i = add i64 %add38.i.i, %conv37.i.i
  br label %common_bits.exit.i

for.inc40.i.i:                                    ; preds = %for.body24.i.i
  %inc.i.i = add nuw i64 %i.2.i.i205, 1
  %exitcond.not = icmp eq i64 %inc.i.i, %sub.i.i175
  br i1 %exitcond.not, label %common_bits.exit.i, label %for.body24.i.i

common_bits.exit.i:                               ; preds = %for.inc40.i.i, %if.end20.i.i, %if.then30.i.i, %if.then13.i.i, %if.then.i.i
  %retval.0.i.i = phi i64 [ %add3.i.i, %if.then.i.i ], [ %add17.i.i, %if.then13.i.i ], [ %sub.i61.i, %if.then30.i.i ], [ %mul42.i.i, %if.end20.i.i ], [ %mul42.i.i, %for.inc40.i.i ]
  %spec.select.i = call i64 @llvm.umin.i64(i64 %retval.0.i.i, i64 %conv9.i)
  %length13.i = getelementptr inbounds i8, ptr %19, i64 8
  %27 = load i16, ptr %length13.i, align 4
  %conv14.i = zext i16 %27 to i64
  %common4.1.i = call i64 @llvm.umin.i64(i64 %spec.select.i, i64 %conv14.i)
  %cmp24.i = icmp uge i64 %spec.select.i, %conv14.i
  %cmp28.i = icmp ne i64 %common4.1.i, %conv9.i
  %or.cond.not = and i1 %cmp24.i, %cmp28.i
  br i1 %or.cond.not, label %if.end31.i, label %cleanup.i

if.end31.i:                                       ; preds = %common_bits.exit.i
  %shr.i.i = lshr i64 %common4.1.i, 3
  %arrayidx.i62.i = getelementptr inbounds i8, ptr %data5.i, i64 %shr.i.i
  %28 = load i8, ptr %arrayidx.i62.i, align 1
  %conv.i.i = zext i8 %28 to i32
  %29 = trunc i64 %common4.1.i to i32
  %30 = and i32 %29, 7
  %sh_prom.i.i = xor i32 %30, 7
  %shr1.i.i = lshr i32 %conv.i.i, %sh_prom.i.i
  %and2.i.i = and i32 %shr1.i.i, 1
  %idx.ext.i = zext i32 %and2.i.i to i64
  %add.ptr38.i = getelementptr inbounds i32, ptr %19, i64 %idx.ext.i
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end31.i, %common_bits.exit.i
  %path.i.sroa.11.1 = phi ptr [ %path.i.sroa.11.0207, %common_bits.exit.i ], [ %path.i.sroa.0.0208, %if.end31.i ]
  %path.i.sroa.0.1 = phi ptr [ %path.i.sroa.0.0208, %common_bits.exit.i ], [ %add.ptr38.i, %if.end31.i ]
  br i1 %or.cond.not, label %while.cond.i46, label %trie_path.exit

trie_path.exit:                                   ; preds = %cleanup.i, %while.cond.i46, %if.end7
  %path.i.sroa.15.1 = phi i64 [ 0, %if.end7 ], [ %common4.1.i, %while.cond.i46 ], [ %common4.1.i, %cleanup.i ]
  %path.i.sroa.11.2 = phi ptr [ null, %if.end7 ], [ %path.i.sroa.11.1, %while.cond.i46 ], [ %path.i.sroa.11.1, %cleanup.i ]
  %path.i.sroa.0.2 = phi ptr [ %add.ptr.i, %if.end7 ], [ %path.i.sroa.0.1, %while.cond.i46 ], [ %path.i.sroa.0.1, %cleanup.i ]
  %31 = load i32, ptr %path.i.sroa.0.2, align 4
  %conv.i = zext i32 %31 to i64
  %tobool.not.i39 = icmp eq i32 %31, 0
  br i1 %tobool.not.i39, label %trie_remove.exit, label %land.rhs.i40

land.rhs.i40:                                     ; preds = %trie_path.exit
  %arrayidx.i41 = getelementptr inbounds i8, ptr %0, i64 24
  %32 = load i64, ptr %arrayidx.i41, align 8
  %cmp.i42.not = icmp ult i64 %32, %conv.i
  br i1 %cmp.i42.not, label %trie_remove.exit, label %if.end.i

if.end.i:                                         ; preds = %land.rhs.i40
  %sub.i21 = add nsw i64 %conv.i, -1
  %add.i31 = add i64 %12, 128
  %33 = load i64, ptr %arrayidx, align 8
  %add1.i180 = add i64 %33, 15
  %and.i181 = and i64 %add1.i180, -8
  %mul.i33 = mul i64 %and.i181, %sub.i21
  %add1.i34 = add i64 %add.i31, %mul.i33
  %34 = inttoptr i64 %add1.i34 to ptr
  %length.i = getelementptr inbounds i8, ptr %34, i64 8
  %35 = load i16, ptr %length.i, align 4
  %conv2.i = zext i16 %35 to i64
  %cmp.not.i = icmp eq i64 %path.i.sroa.15.1, %conv2.i
  %36 = load i32, ptr %key, align 4
  %conv6.i = zext i32 %36 to i64
  %cmp7.not.i = icmp eq i64 %path.i.sroa.15.1, %conv6.i
  %or.cond197 = select i1 %cmp.not.i, i1 %cmp7.not.i, i1 false
  br i1 %or.cond197, label %if.end10.i, label %trie_remove.exit

if.end10.i:                                       ; preds = %if.end.i
  %arrayidx.i22 = getelementptr inbounds i8, ptr %13, i64 24
  %37 = load i64, ptr %arrayidx.i22, align 8
  %dec.i = add i64 %37, -1
  store i64 %dec.i, ptr %arrayidx.i22, align 8
  %tobool13.not.i = icmp eq ptr %path.i.sroa.11.2, null
  br i1 %tobool13.not.i, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.end10.i
  %38 = load i32, ptr %path.i.sroa.11.2, align 4
  %39 = zext i32 %38 to i64
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %if.end10.i
  %cond.i = phi i64 [ %39, %cond.true.i ], [ 0, %if.end10.i ]
  %40 = load i32, ptr %34, align 4
  %tobool17.not.i = icmp eq i32 %40, 0
  br i1 %tobool17.not.i, label %lor.lhs.false39.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %cond.end.i
  %arrayidx19.i = getelementptr inbounds i8, ptr %34, i64 4
  %41 = load i32, ptr %arrayidx19.i, align 4
  %tobool20.not.i = icmp eq i32 %41, 0
  br i1 %tobool20.not.i, label %if.else.i, label %if.then21.i

if.then21.i:                                      ; preds = %land.lhs.true.i
  %data.i = getelementptr inbounds i8, ptr %34, i64 12
  %42 = load i16, ptr %length.i, align 4
  %43 = load i64, ptr %arrayidx.i18, align 8
  %44 = inttoptr i64 %43 to ptr
  %add.ptr.i111 = getelementptr inbounds i8, ptr %44, i64 56
  %arrayidx.i112 = getelementptr inbounds i8, ptr %0, i64 24
  %45 = load i64, ptr %arrayidx.i112, align 8
  %46 = load i64, ptr %add.ptr.i111, align 8
  %cmp.i113 = icmp ult i64 %46, %45
  br i1 %cmp.i113, label %land.lhs.true.i120, label %if.else.i114

land.lhs.true.i120:                               ; preds = %if.then21.i
  %arrayidx2.i121 = getelementptr inbounds i8, ptr %44, i64 64
  %47 = load i64, ptr %arrayidx2.i121, align 8
  %cmp3.i = icmp ult i64 %47, 32
  br i1 %cmp3.i, label %if.then.i122, label %if.else.i114

if.then.i122:                                     ; preds = %land.lhs.true.i120
  %inc.i123 = add i64 %46, 1
  store i64 %inc.i123, ptr %add.ptr.i111, align 8
  br label %pool_take.exit

if.else.i114:                                     ; preds = %land.lhs.true.i120, %if.then21.i
  %mul.i125 = shl i64 %45, 1
  %add.i.i127 = add i64 %43, 128
  %48 = load i64, ptr %arrayidx, align 8
  %add1.i160 = add i64 %48, 15
  %and.i161 = and i64 %add1.i160, -8
  %mul.i.i129 = mul i64 %mul.i125, %and.i161
  %add1.i.i130 = add i64 %add.i.i127, %mul.i.i129
  %49 = inttoptr i64 %add1.i.i130 to ptr
  %cond.i131 = getelementptr inbounds i32, ptr %49, i64 %45
  %arrayidx6.i = getelementptr inbounds i8, ptr %44, i64 72
  %50 = load i64, ptr %arrayidx6.i, align 8
  %arrayidx7.i = getelementptr inbounds i32, ptr %cond.i131, i64 %50
  %51 = load i32, ptr %arrayidx7.i, align 4
  %conv.i115 = zext i32 %51 to i64
  %add.i116 = add i64 %50, 1
  %cmp9.i = icmp eq i64 %add.i116, %45
  %spec.select.i117 = select i1 %cmp9.i, i64 0, i64 %add.i116
  store i64 %spec.select.i117, ptr %arrayidx6.i, align 8
  %arrayidx14.i = getelementptr inbounds i8, ptr %44, i64 64
  %52 = load i64, ptr %arrayidx14.i, align 8
  %dec.i118 = add i64 %52, -1
  store i64 %dec.i118, ptr %arrayidx14.i, align 8
  %add.ptr15.i = getelementptr inbounds i8, ptr %44, i64 8
  %53 = load i64, ptr %add.ptr15.i, align 8
  %add17.i = add i64 %53, 1
  store atomic i64 %add17.i, ptr %add.ptr15.i release, align 8
  fence release
  br label %pool_take.exit

pool_take.exit:                                   ; preds = %if.then.i122, %if.else.i114
  %number.0.i = phi i64 [ %46, %if.then.i122 ], [ %conv.i115, %if.else.i114 ]
  %cond24.i = add i64 %number.0.i, %45
  %54 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i55 = add i64 %54, 128
  %55 = load i64, ptr %arrayidx, align 8
  %add1.i172 = add i64 %55, 15
  %and.i173 = and i64 %add1.i172, -8
  %mul.i.i57 = mul i64 %and.i173, %cond24.i
  %add1.i.i58 = add i64 %add.i.i55, %mul.i.i57
  %56 = inttoptr i64 %add1.i.i58 to ptr
  %arrayidx.i59 = getelementptr inbounds i8, ptr %56, i64 4
  store i32 0, ptr %arrayidx.i59, align 4
  store i32 0, ptr %56, align 4
  %length4.i = getelementptr inbounds i8, ptr %56, i64 8
  store i16 %42, ptr %length4.i, align 4
  %in_use.i = getelementptr inbounds i8, ptr %56, i64 10
  store i16 0, ptr %in_use.i, align 2
  %data7.i = getelementptr inbounds i8, ptr %56, i64 12
  %57 = load i64, ptr %arrayidx, align 8
  %sub.i.i62 = add i64 %57, -4
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %data7.i, ptr nonnull align 1 %data.i, i64 %sub.i.i62, i1 false)
  %58 = load i64, ptr %arrayidx.i18, align 8
  %add.i26 = add i64 %58, 128
  %59 = load i64, ptr %arrayidx, align 8
  %add1.i184 = add i64 %59, 15
  %and.i185 = and i64 %add1.i184, -8
  %mul.i28 = mul i64 %and.i185, %cond24.i
  %add1.i29 = add i64 %add.i26, %mul.i28
  %60 = inttoptr i64 %add1.i29 to ptr
  %61 = load i32, ptr %34, align 4
  store i32 %61, ptr %60, align 4
  %62 = load i32, ptr %arrayidx19.i, align 4
  %arrayidx34.i = getelementptr inbounds i8, ptr %60, i64 4
  store i32 %62, ptr %arrayidx34.i, align 4
  %63 = trunc i64 %cond24.i to i32
  %conv.i66 = add i32 %63, 1
  store atomic i32 %conv.i66, ptr %path.i.sroa.0.2 release, align 4
  br label %if.end72.i

if.else.i:                                        ; preds = %land.lhs.true.i
  br i1 %tobool17.not.i, label %lor.lhs.false39.i, label %if.then43.i

lor.lhs.false39.i:                                ; preds = %cond.end.i, %if.else.i
  %arrayidx41.i = getelementptr inbounds i8, ptr %34, i64 4
  %64 = load i32, ptr %arrayidx41.i, align 4
  %tobool42.not.i = icmp eq i32 %64, 0
  br i1 %tobool42.not.i, label %if.else50.i, label %if.then43.i

if.then43.i:                                      ; preds = %lor.lhs.false39.i, %if.else.i
  %arrayidx48.i = getelementptr inbounds i8, ptr %34, i64 4
  %65 = load i32, ptr %arrayidx48.i, align 4
  %or.i = or i32 %65, %40
  store atomic i32 %or.i, ptr %path.i.sroa.0.2 release, align 4
  br label %if.end72.i

if.else50.i:                                      ; preds = %lor.lhs.false39.i
  %tobool51.not.i = icmp eq i64 %cond.i, 0
  br i1 %tobool51.not.i, label %if.else68.i, label %land.rhs.i

land.rhs.i:                                       ; preds = %if.else50.i
  %arrayidx.i38 = getelementptr inbounds i8, ptr %0, i64 24
  %66 = load i64, ptr %arrayidx.i38, align 8
  %cmp.i.not = icmp ult i64 %66, %cond.i
  br i1 %cmp.i.not, label %if.then55.i, label %if.else68.i

if.then55.i:                                      ; preds = %land.rhs.i
  %sub57.i = add nsw i64 %cond.i, -1
  %67 = load i64, ptr %arrayidx.i18, align 8
  %add.i = add i64 %67, 128
  %68 = load i64, ptr %arrayidx, align 8
  %add1.i188 = add i64 %68, 15
  %and.i189 = and i64 %add1.i188, -8
  %mul.i = mul i64 %and.i189, %sub57.i
  %add1.i = add i64 %add.i, %mul.i
  %69 = inttoptr i64 %add1.i to ptr
  %cmp64.i = icmp eq ptr %path.i.sroa.0.2, %69
  %idxprom.i = zext i1 %cmp64.i to i64
  %arrayidx66.i = getelementptr inbounds [2 x i32], ptr %69, i64 0, i64 %idxprom.i
  %70 = load i32, ptr %arrayidx66.i, align 4
  store atomic i32 %70, ptr %path.i.sroa.11.2 release, align 4
  %arrayidx.i29.i = getelementptr inbounds i8, ptr %0, i64 24
  %71 = load i64, ptr %arrayidx.i29.i, align 8
  %cmp.i.i.not.not = icmp ult i64 %71, %cond.i
  %cond.i68 = select i1 %cmp.i.i.not.not, i64 7, i64 4
  %arrayidx.i69 = getelementptr inbounds i8, ptr %0, i64 24
  %72 = load i64, ptr %arrayidx.i18, align 8
  %73 = inttoptr i64 %72 to ptr
  %add.ptr.i71 = getelementptr inbounds i64, ptr %73, i64 %cond.i68
  %arrayidx2.i = getelementptr inbounds i8, ptr %add.ptr.i71, i64 16
  %74 = load i64, ptr %arrayidx2.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %add.ptr.i71, i64 8
  %75 = load i64, ptr %arrayidx3.i, align 8
  %inc.i = add i64 %75, 1
  store i64 %inc.i, ptr %arrayidx3.i, align 8
  %76 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i73 = add i64 %76, 128
  %77 = load i64, ptr %arrayidx, align 8
  %add1.i168 = add i64 %77, 15
  %and.i169 = and i64 %add1.i168, -8
  %mul.i.i75 = mul i64 %and.i169, %sub57.i
  %add1.i.i76 = add i64 %add.i.i73, %mul.i.i75
  %78 = inttoptr i64 %add1.i.i76 to ptr
  %in_use.i77 = getelementptr inbounds i8, ptr %78, i64 10
  store i16 0, ptr %in_use.i77, align 2
  %sub6.i = select i1 %cmp.i.i.not.not, i64 %71, i64 0
  %spec.select.i78 = sub i64 %sub57.i, %sub6.i
  %add.i79 = add i64 %75, %74
  %conv7.i = trunc i64 %spec.select.i78 to i32
  %79 = load i64, ptr %arrayidx.i69, align 8
  %mul.i142 = shl i64 %79, 1
  %80 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i144 = add i64 %80, 128
  %81 = load i64, ptr %arrayidx, align 8
  %add1.i153 = add i64 %81, 15
  %and.i = and i64 %add1.i153, -8
  %mul.i.i146 = mul i64 %mul.i142, %and.i
  %add1.i.i147 = add i64 %add.i.i144, %mul.i.i146
  %82 = inttoptr i64 %add1.i.i147 to ptr
  %cond.idx.i149 = select i1 %cmp.i.i.not.not, i64 %79, i64 0
  %cond.i150 = getelementptr inbounds i32, ptr %82, i64 %cond.idx.i149
  %cmp9.not.i = icmp ult i64 %add.i79, %71
  %sub11.i = select i1 %cmp9.not.i, i64 0, i64 %71
  %cond12.i = sub i64 %add.i79, %sub11.i
  %arrayidx13.i = getelementptr inbounds i32, ptr %cond.i150, i64 %cond12.i
  store i32 %conv7.i, ptr %arrayidx13.i, align 4
  br label %if.end72.i

if.else68.i:                                      ; preds = %land.rhs.i, %if.else50.i
  store atomic i32 0, ptr %path.i.sroa.0.2 release, align 4
  br label %if.end72.i

if.end72.i:                                       ; preds = %if.else68.i, %if.then55.i, %if.then43.i, %pool_take.exit
  br i1 %tobool.not.i39, label %pool_give.exit109, label %land.rhs.i.i81

land.rhs.i.i81:                                   ; preds = %if.end72.i
  %arrayidx.i29.i82 = getelementptr inbounds i8, ptr %0, i64 24
  %83 = load i64, ptr %arrayidx.i29.i82, align 8
  %cmp.i.i83.not = icmp ult i64 %83, %conv.i
  br label %pool_give.exit109

pool_give.exit109:                                ; preds = %if.end72.i, %land.rhs.i.i81
  %land.ext.i.i84 = phi i1 [ true, %if.end72.i ], [ %cmp.i.i83.not, %land.rhs.i.i81 ]
  %cond.i86 = select i1 %land.ext.i.i84, i64 7, i64 4
  %arrayidx.i87 = getelementptr inbounds i8, ptr %0, i64 24
  %84 = load i64, ptr %arrayidx.i87, align 8
  %85 = load i64, ptr %arrayidx.i18, align 8
  %86 = inttoptr i64 %85 to ptr
  %add.ptr.i89 = getelementptr inbounds i64, ptr %86, i64 %cond.i86
  %arrayidx2.i91 = getelementptr inbounds i8, ptr %add.ptr.i89, i64 16
  %87 = load i64, ptr %arrayidx2.i91, align 8
  %arrayidx3.i92 = getelementptr inbounds i8, ptr %add.ptr.i89, i64 8
  %88 = load i64, ptr %arrayidx3.i92, align 8
  %inc.i93 = add i64 %88, 1
  store i64 %inc.i93, ptr %arrayidx3.i92, align 8
  %89 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i95 = add i64 %89, 128
  %90 = load i64, ptr %arrayidx, align 8
  %add1.i164 = add i64 %90, 15
  %and.i165 = and i64 %add1.i164, -8
  %mul.i.i97 = mul i64 %and.i165, %sub.i21
  %add1.i.i98 = add i64 %add.i.i95, %mul.i.i97
  %91 = inttoptr i64 %add1.i.i98 to ptr
  %in_use.i99 = getelementptr inbounds i8, ptr %91, i64 10
  store i16 0, ptr %in_use.i99, align 2
  %sub6.i100 = select i1 %land.ext.i.i84, i64 %84, i64 0
  %spec.select.i101 = sub i64 %sub.i21, %sub6.i100
  %add.i102 = add i64 %88, %87
  %conv7.i103 = trunc i64 %spec.select.i101 to i32
  %92 = load i64, ptr %arrayidx.i87, align 8
  %mul.i133 = shl i64 %92, 1
  %93 = load i64, ptr %arrayidx.i18, align 8
  %add.i.i135 = add i64 %93, 128
  %94 = load i64, ptr %arrayidx, align 8
  %add1.i156 = add i64 %94, 15
  %and.i157 = and i64 %add1.i156, -8
  %mul.i.i137 = mul i64 %mul.i133, %and.i157
  %add1.i.i138 = add i64 %add.i.i135, %mul.i.i137
  %95 = inttoptr i64 %add1.i.i138 to ptr
  %cond.idx.i = select i1 %land.ext.i.i84, i64 %92, i64 0
  %cond.i140 = getelementptr inbounds i32, ptr %95, i64 %cond.idx.i
  %cmp9.not.i105 = icmp ult i64 %add.i102, %84
  %sub11.i106 = select i1 %cmp9.not.i105, i64 0, i64 %84
  %cond12.i107 = sub i64 %add.i102, %sub11.i106
  %arrayidx13.i108 = getelementptr inbounds i32, ptr %cond.i140, i64 %cond12.i107
  store i32 %conv7.i103, ptr %arrayidx13.i108, align 4
  br label %trie_remove.exit

trie_remove.exit:                                 ; preds = %trie_path.exit, %land.rhs.i40, %if.end.i, %pool_give.exit109
  %retval.1.i = phi i64 [ -2, %land.rhs.i40 ], [ 0, %pool_give.exit109 ], [ -2, %if.end.i ], [ -2, %trie_path.exit ]
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
  %add1.i46 = add i64 %8, 15
  %and.i = and i64 %add1.i46, -8
  %mul.i = mul i64 %and.i, %number.0
  %add1.i = add i64 %add.i, %mul.i
  %9 = inttoptr i64 %add1.i to ptr
  %in_use6 = getelementptr inbounds i8, ptr %9, i64 10
  %10 = load atomic i16, ptr %in_use6 monotonic, align 2
  %length = getelementptr inbounds i8, ptr %9, i64 8
  %11 = load i16, ptr %length, align 4
  %conv = zext i16 %11 to i32
  store i32 %conv, ptr %3, align 1
  %data = getelementptr inbounds i8, ptr %9, i64 12
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
