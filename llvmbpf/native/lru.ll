; lru.c, compiled by tools/build_native.py

define internal i64 @lru_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) alwaysinline {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i77 = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i77, align 8
  %div19.i = lshr i64 %1, 3
  %rem.i = and i64 %1, 7
  %cmp.i79187.not = icmp ult i64 %1, 8
  br i1 %cmp.i79187.not, label %for.cond.cleanup.i, label %for.body.i84

for.cond.cleanup.i:                               ; preds = %for.body.i84, %entry
  %hash.0.i.lcssa = phi i64 [ 0, %entry ], [ %xor3.i, %for.body.i84 ]
  %tobool.not.i80 = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i80, label %bucket_of_key.exit, label %if.then.i81

for.body.i84:                                     ; preds = %entry, %for.body.i84
  %i.0.i189 = phi i64 [ %inc.i, %for.body.i84 ], [ 0, %entry ]
  %hash.0.i188 = phi i64 [ %xor3.i, %for.body.i84 ], [ 0, %entry ]
  %mul.i85 = shl nuw i64 %i.0.i189, 3
  %add.i86 = add i64 %mul.i85, %r2
  %2 = inttoptr i64 %add.i86 to ptr
  %word.0.copyload.i112 = load i64, ptr %2, align 1
  %add2.i = add i64 %word.0.copyload.i112, %hash.0.i188
  %xor.i103 = xor i64 %add2.i, -8378864009470890807
  %conv.i104 = zext i64 %xor.i103 to i128
  %mul.i105 = mul nuw i128 %conv.i104, 11400714819323198485
  %shr.i = lshr i128 %mul.i105, 64
  %xor35.i = xor i128 %shr.i, %mul.i105
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i189, 1
  %exitcond.not = icmp eq i64 %inc.i, %div19.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i84

if.then.i81:                                      ; preds = %for.cond.cleanup.i
  %mul4.i82 = and i64 %1, -8
  %add5.i = add i64 %mul4.i82, %r2
  %and.i120 = and i64 %1, 4
  %tobool.not.i121 = icmp eq i64 %and.i120, 0
  br i1 %tobool.not.i121, label %if.end.i126, label %if.then.i122

if.then.i122:                                     ; preds = %if.then.i81
  %3 = inttoptr i64 %add5.i to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i124 = zext i32 %number.0.copyload.i to i64
  %add.i125 = add i64 %add5.i, 4
  br label %if.end.i126

if.end.i126:                                      ; preds = %if.then.i122, %if.then.i81
  %word.0.i127 = phi i64 [ %conv.i124, %if.then.i122 ], [ 0, %if.then.i81 ]
  %shift.0.i128 = phi i64 [ 32, %if.then.i122 ], [ 0, %if.then.i81 ]
  %at.addr.0.i129 = phi i64 [ %add.i125, %if.then.i122 ], [ %add5.i, %if.then.i81 ]
  %and1.i130 = and i64 %1, 2
  %tobool2.not.i131 = icmp eq i64 %and1.i130, 0
  br i1 %tobool2.not.i131, label %if.end8.i139, label %if.then3.i132

if.then3.i132:                                    ; preds = %if.end.i126
  %4 = inttoptr i64 %at.addr.0.i129 to ptr
  %half.0.copyload.i133 = load i16, ptr %4, align 1
  %conv5.i134 = zext i16 %half.0.copyload.i133 to i64
  %shl.i135 = shl nuw nsw i64 %conv5.i134, %shift.0.i128
  %or.i136 = or i64 %shl.i135, %word.0.i127
  %add6.i137 = or i64 %shift.0.i128, 16
  %add7.i138 = add i64 %at.addr.0.i129, 2
  br label %if.end8.i139

if.end8.i139:                                     ; preds = %if.then3.i132, %if.end.i126
  %word.1.i140 = phi i64 [ %or.i136, %if.then3.i132 ], [ %word.0.i127, %if.end.i126 ]
  %shift.1.i141 = phi i64 [ %add6.i137, %if.then3.i132 ], [ %shift.0.i128, %if.end.i126 ]
  %at.addr.1.i142 = phi i64 [ %add7.i138, %if.then3.i132 ], [ %at.addr.0.i129, %if.end.i126 ]
  %and9.i143 = and i64 %1, 1
  %tobool10.not.i144 = icmp eq i64 %and9.i143, 0
  br i1 %tobool10.not.i144, label %key_tail.exit150, label %if.then11.i145

if.then11.i145:                                   ; preds = %if.end8.i139
  %5 = inttoptr i64 %at.addr.1.i142 to ptr
  %6 = load i8, ptr %5, align 1
  %conv13.i146 = zext i8 %6 to i64
  %shl14.i147 = shl i64 %conv13.i146, %shift.1.i141
  %or15.i148 = or i64 %shl14.i147, %word.1.i140
  br label %key_tail.exit150

key_tail.exit150:                                 ; preds = %if.end8.i139, %if.then11.i145
  %word.2.i149 = phi i64 [ %or15.i148, %if.then11.i145 ], [ %word.1.i140, %if.end8.i139 ]
  %add7.i = add i64 %word.2.i149, %hash.0.i.lcssa
  %xor.i106 = xor i64 %add7.i, -8378864009470890807
  %conv.i107 = zext i64 %xor.i106 to i128
  %mul.i108 = mul nuw i128 %conv.i107, 11400714819323198485
  %shr.i109 = lshr i128 %mul.i108, 64
  %xor35.i110 = xor i128 %shr.i109, %mul.i108
  %xor3.i111 = trunc i128 %xor35.i110 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit150
  %hash.1.i = phi i64 [ %xor3.i111, %key_tail.exit150 ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i156 = getelementptr inbounds i8, ptr %0, i64 96
  %7 = load i64, ptr %arrayidx.i156, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i152 = getelementptr inbounds i8, ptr %8, i64 192
  %arrayidx.i153 = getelementptr inbounds i8, ptr %0, i64 104
  %9 = load i64, ptr %arrayidx.i153, align 8
  %and.i154 = and i64 %9, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i152, i64 %and.i154
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i36 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i37 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i40 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %again.i

again.i:                                          ; preds = %again.i.backedge, %bucket_of_key.exit
  %retval.0.i = phi i32 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %again.i.backedge ]
  %10 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %10 to i32
  %sub.i193 = add i32 %conv.i, -1
  %conv1.i194 = zext i32 %sub.i193 to i64
  %11 = load i64, ptr %arrayidx.i, align 8
  %cmp.i195 = icmp ugt i64 %11, %conv1.i194
  br i1 %cmp.i195, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i197 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i194, %again.i ]
  %sub.i196 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i193, %again.i ]
  %12 = load i64, ptr %arrayidx.i77, align 8
  %13 = load i64, ptr %0, align 8
  switch i64 %13, label %if.end.i35 [
    i64 10, label %if.then.i24
    i64 6, label %if.then.i24
    i64 5, label %if.then.i24
  ]

if.then.i24:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %add.i166 = add i64 %12, 7
  %and.i167 = and i64 %add.i166, -8
  %add.i25 = add i64 %and.i167, 8
  %14 = load i64, ptr %arrayidx.i156, align 8
  %15 = inttoptr i64 %14 to ptr
  %add.ptr.i27 = getelementptr inbounds i8, ptr %15, i64 192
  %16 = load i64, ptr %arrayidx.i153, align 8
  %add.ptr4.i29 = getelementptr inbounds i64, ptr %add.ptr.i27, i64 %16
  %add.ptr5.i30 = getelementptr inbounds i8, ptr %add.ptr4.i29, i64 8
  %17 = ptrtoint ptr %add.ptr5.i30 to i64
  %mul.i31 = mul i64 %add.i25, %conv1.i197
  %add6.i32 = add i64 %mul.i31, %17
  br label %hash_node.exit43

if.end.i35:                                       ; preds = %for.body.i
  %18 = load i64, ptr %arrayidx8.i36, align 8
  %19 = load i64, ptr %arrayidx9.i37, align 8
  %mul10.i38 = mul i64 %19, %conv1.i197
  %add11.i39 = add i64 %mul10.i38, %18
  %20 = load i64, ptr %arrayidx12.i40, align 8
  %add.i164 = add i64 %20, 7
  %and.i165 = and i64 %add.i164, -8
  %add14.i42 = add i64 %add11.i39, %and.i165
  br label %hash_node.exit43

hash_node.exit43:                                 ; preds = %if.then.i24, %if.end.i35
  %retval.0.i34.in = phi i64 [ %add6.i32, %if.then.i24 ], [ %add14.i42, %if.end.i35 ]
  %retval.0.i34 = inttoptr i64 %retval.0.i34.in to ptr
  %div23.i = lshr i64 %12, 3
  %rem.i89 = and i64 %12, 7
  %cmp.not.i190.not = icmp ult i64 %12, 8
  br i1 %cmp.not.i190.not, label %for.end.i92, label %for.body.i96.lr.ph

for.body.i96.lr.ph:                               ; preds = %hash_node.exit43
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i34, i64 8
  br label %for.body.i96

for.cond.i90:                                     ; preds = %for.body.i96
  %inc.i102 = add nuw nsw i64 %i.0.i91191, 1
  %exitcond199.not = icmp eq i64 %inc.i102, %div23.i
  br i1 %exitcond199.not, label %for.end.i92, label %for.body.i96

for.body.i96:                                     ; preds = %for.body.i96.lr.ph, %for.cond.i90
  %i.0.i91191 = phi i64 [ 0, %for.body.i96.lr.ph ], [ %inc.i102, %for.cond.i90 ]
  %arrayidx3.i97 = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.0.i91191
  %21 = load atomic i64, ptr %arrayidx3.i97 acquire, align 8
  %mul.i98 = shl nuw i64 %i.0.i91191, 3
  %add.i99 = add i64 %mul.i98, %r2
  %22 = inttoptr i64 %add.i99 to ptr
  %word.0.copyload.i = load i64, ptr %22, align 1
  %cmp4.not.i = icmp eq i64 %21, %word.0.copyload.i
  br i1 %cmp4.not.i, label %for.cond.i90, label %has_key.exit

for.end.i92:                                      ; preds = %for.cond.i90, %hash_node.exit43
  %tobool.not.i93 = icmp eq i64 %rem.i89, 0
  br i1 %tobool.not.i93, label %has_key.exit, label %lor.rhs.i

lor.rhs.i:                                        ; preds = %for.end.i92
  %key5.i = getelementptr inbounds i8, ptr %retval.0.i34, i64 8
  %arrayidx6.i = getelementptr inbounds [0 x i64], ptr %key5.i, i64 0, i64 %div23.i
  %23 = load atomic i64, ptr %arrayidx6.i acquire, align 8
  %mul8.i = and i64 %12, -8
  %add9.i = add i64 %mul8.i, %r2
  %and.i = and i64 %12, 4
  %tobool.not.i113 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i113, label %if.end.i117, label %if.then.i114

if.then.i114:                                     ; preds = %lor.rhs.i
  %24 = inttoptr i64 %add9.i to ptr
  %number.0.copyload.i155 = load i32, ptr %24, align 1
  %conv.i115 = zext i32 %number.0.copyload.i155 to i64
  %add.i116 = add i64 %add9.i, 4
  br label %if.end.i117

if.end.i117:                                      ; preds = %if.then.i114, %lor.rhs.i
  %word.0.i = phi i64 [ %conv.i115, %if.then.i114 ], [ 0, %lor.rhs.i ]
  %shift.0.i = phi i64 [ 32, %if.then.i114 ], [ 0, %lor.rhs.i ]
  %at.addr.0.i = phi i64 [ %add.i116, %if.then.i114 ], [ %add9.i, %lor.rhs.i ]
  %and1.i = and i64 %12, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end8.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i117
  %25 = inttoptr i64 %at.addr.0.i to ptr
  %half.0.copyload.i = load i16, ptr %25, align 1
  %conv5.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add6.i118 = or i64 %shift.0.i, 16
  %add7.i119 = add i64 %at.addr.0.i, 2
  br label %if.end8.i

if.end8.i:                                        ; preds = %if.then3.i, %if.end.i117
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i117 ]
  %shift.1.i = phi i64 [ %add6.i118, %if.then3.i ], [ %shift.0.i, %if.end.i117 ]
  %at.addr.1.i = phi i64 [ %add7.i119, %if.then3.i ], [ %at.addr.0.i, %if.end.i117 ]
  %and9.i = and i64 %12, 1
  %tobool10.not.i = icmp eq i64 %and9.i, 0
  br i1 %tobool10.not.i, label %key_tail.exit, label %if.then11.i

if.then11.i:                                      ; preds = %if.end8.i
  %26 = inttoptr i64 %at.addr.1.i to ptr
  %27 = load i8, ptr %26, align 1
  %conv13.i = zext i8 %27 to i64
  %shl14.i = shl i64 %conv13.i, %shift.1.i
  %or15.i = or i64 %shl14.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end8.i, %if.then11.i
  %word.2.i = phi i64 [ %or15.i, %if.then11.i ], [ %word.1.i, %if.end8.i ]
  %cmp11.i94 = icmp eq i64 %23, %word.2.i
  %28 = zext i1 %cmp11.i94 to i32
  br label %has_key.exit

has_key.exit:                                     ; preds = %for.body.i96, %for.end.i92, %key_tail.exit
  %retval.1.i95 = phi i32 [ 1, %for.end.i92 ], [ %28, %key_tail.exit ], [ 0, %for.body.i96 ]
  %tobool.not.i = icmp eq i32 %retval.1.i95, 0
  br i1 %tobool.not.i, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit
  %29 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %29, %10
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i196
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %30 = load i64, ptr %0, align 8
  switch i64 %30, label %if.end.i19 [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %31 = load i64, ptr %arrayidx.i77, align 8
  %add.i170 = add i64 %31, 7
  %and.i171 = and i64 %add.i170, -8
  %add.i = add i64 %and.i171, 8
  %32 = load i64, ptr %arrayidx.i156, align 8
  %33 = inttoptr i64 %32 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %33, i64 192
  %34 = load i64, ptr %arrayidx.i153, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %34
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %35 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i = mul i64 %add.i, %conv1.i197
  %add6.i = add i64 %mul.i, %35
  br label %hash_node.exit

if.end.i19:                                       ; preds = %for.inc.i
  %36 = load i64, ptr %arrayidx8.i, align 8
  %37 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %37, %conv1.i197
  %add11.i = add i64 %mul10.i, %36
  %38 = load i64, ptr %arrayidx12.i, align 8
  %add.i168 = add i64 %38, 7
  %and.i169 = and i64 %add.i168, -8
  %add14.i = add i64 %add11.i, %and.i169
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i19
  %retval.0.i18.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i19 ]
  %retval.0.i18 = inttoptr i64 %retval.0.i18.in to ptr
  %39 = load atomic i32, ptr %retval.0.i18 acquire, align 8
  %sub.i = add i32 %39, -1
  %conv1.i = zext i32 %sub.i to i64
  %40 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp ugt i64 %40, %conv1.i
  br i1 %cmp.i, label %for.body.i, label %cleanup.i

cleanup.i:                                        ; preds = %hash_node.exit, %again.i, %if.end.i
  %cleanup.dest.slot.0.i = phi i32 [ %..i, %if.end.i ], [ 3, %again.i ], [ 3, %hash_node.exit ]
  %retval.1.i = phi i32 [ %retval.0.sub.i, %if.end.i ], [ %retval.0.i, %again.i ], [ %retval.0.i, %hash_node.exit ]
  switch i32 %cleanup.dest.slot.0.i, label %hash_find.exit [
    i32 3, label %for.end.i
    i32 2, label %again.i.backedge
  ]

again.i.backedge:                                 ; preds = %cleanup.i, %for.end.i
  br label %again.i

for.end.i:                                        ; preds = %cleanup.i
  %41 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor27.i = xor i64 %41, %10
  %cmp28.i = icmp ugt i64 %xor27.i, 8589934591
  br i1 %cmp28.i, label %again.i.backedge, label %hash_find.exit

hash_find.exit:                                   ; preds = %cleanup.i, %for.end.i
  %retval.2.i = phi i32 [ %retval.1.i, %cleanup.i ], [ -1, %for.end.i ]
  %cmp = icmp eq i32 %retval.2.i, -1
  br i1 %cmp, label %cleanup, label %if.end

if.end:                                           ; preds = %hash_find.exit
  %conv = zext i32 %retval.2.i to i64
  %42 = load i64, ptr %0, align 8
  switch i64 %42, label %if.end.i59 [
    i64 10, label %if.then.i48
    i64 6, label %if.then.i48
    i64 5, label %if.then.i48
  ]

if.then.i48:                                      ; preds = %if.end, %if.end, %if.end
  %43 = load i64, ptr %arrayidx.i77, align 8
  %add.i162 = add i64 %43, 7
  %and.i163 = and i64 %add.i162, -8
  %add.i49 = add i64 %and.i163, 8
  %44 = load i64, ptr %arrayidx.i156, align 8
  %45 = inttoptr i64 %44 to ptr
  %add.ptr.i51 = getelementptr inbounds i8, ptr %45, i64 192
  %46 = load i64, ptr %arrayidx.i153, align 8
  %add.ptr4.i53 = getelementptr inbounds i64, ptr %add.ptr.i51, i64 %46
  %add.ptr5.i54 = getelementptr inbounds i8, ptr %add.ptr4.i53, i64 8
  %47 = ptrtoint ptr %add.ptr5.i54 to i64
  %mul.i55 = mul i64 %add.i49, %conv
  %add6.i56 = add i64 %mul.i55, %47
  br label %hash_node.exit67

if.end.i59:                                       ; preds = %if.end
  %arrayidx8.i60 = getelementptr inbounds i8, ptr %0, i64 88
  %48 = load i64, ptr %arrayidx8.i60, align 8
  %arrayidx9.i61 = getelementptr inbounds i8, ptr %0, i64 64
  %49 = load i64, ptr %arrayidx9.i61, align 8
  %mul10.i62 = mul i64 %49, %conv
  %add11.i63 = add i64 %mul10.i62, %48
  %arrayidx12.i64 = getelementptr inbounds i8, ptr %0, i64 16
  %50 = load i64, ptr %arrayidx12.i64, align 8
  %add.i160 = add i64 %50, 7
  %and.i161 = and i64 %add.i160, -8
  %add14.i66 = add i64 %add11.i63, %and.i161
  br label %hash_node.exit67

hash_node.exit67:                                 ; preds = %if.then.i48, %if.end.i59
  %retval.0.i58.in = phi i64 [ %add6.i56, %if.then.i48 ], [ %add14.i66, %if.end.i59 ]
  %retval.0.i58 = inttoptr i64 %retval.0.i58.in to ptr
  %recent = getelementptr inbounds i8, ptr %retval.0.i58, i64 4
  %51 = load atomic i32, ptr %recent monotonic, align 4
  %tobool.not = icmp eq i32 %51, 0
  br i1 %tobool.not, label %if.then3, label %if.end5

if.then3:                                         ; preds = %hash_node.exit67
  store atomic i32 1, ptr %recent monotonic, align 4
  br label %if.end5

if.end5:                                          ; preds = %if.then3, %hash_node.exit67
  %52 = load i64, ptr %0, align 8
  switch i64 %52, label %value_at.exit [
    i64 10, label %if.then.i70
    i64 6, label %if.then.i70
    i64 5, label %if.then.i70
  ]

if.then.i70:                                      ; preds = %if.end5, %if.end5, %if.end5
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 184
  %53 = load i64, ptr %arrayidx, align 8
  %54 = load i64, ptr %arrayidx.i, align 8
  %mul.i72 = mul i64 %54, %53
  %add.i73 = add i64 %mul.i72, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %if.end5, %if.then.i70
  %index.addr.0.i = phi i64 [ %add.i73, %if.then.i70 ], [ %conv, %if.end5 ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %55 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i75 = getelementptr inbounds i8, ptr %0, i64 64
  %56 = load i64, ptr %arrayidx3.i75, align 8
  %mul4.i = mul i64 %56, %index.addr.0.i
  %57 = add i64 %mul4.i, %55
  br label %cleanup

cleanup:                                          ; preds = %hash_find.exit, %value_at.exit
  %retval.0 = phi i64 [ %57, %value_at.exit ], [ 0, %hash_find.exit ]
  ret i64 %retval.0
}

define internal i64 @lru_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_lookup_percpu(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

define internal i64 @lru_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_update(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

define internal i64 @lru_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_delete(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

define internal i64 @lru_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_each(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

define internal i64 @lru_get(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_get(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_get(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

define internal i64 @lru_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_set(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

define internal i64 @lru_remove(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_remove(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_remove(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

define internal i64 @lru_dump(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_dump(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_dump(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr
