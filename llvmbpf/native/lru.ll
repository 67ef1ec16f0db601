; lru.c, compiled by tools/build_native.py

define internal i64 @lru_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) alwaysinline {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i77 = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i77, align 8
  %div18.i = lshr i64 %1, 3
  %rem.i = and i64 %1, 7
  %cmp.i79192.not = icmp ult i64 %1, 8
  br i1 %cmp.i79192.not, label %for.cond.cleanup.i, label %for.body.i85.lr.ph

for.body.i85.lr.ph:                               ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  br label %for.body.i85

for.cond.cleanup.i:                               ; preds = %for.body.i85, %entry
  %hash.0.i.lcssa = phi i64 [ 0, %entry ], [ %xor3.i, %for.body.i85 ]
  %tobool.not.i80 = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i80, label %bucket_of_key.exit, label %if.then.i81

for.body.i85:                                     ; preds = %for.body.i85.lr.ph, %for.body.i85
  %i.0.i194 = phi i64 [ 0, %for.body.i85.lr.ph ], [ %inc.i, %for.body.i85 ]
  %hash.0.i193 = phi i64 [ 0, %for.body.i85.lr.ph ], [ %xor3.i, %for.body.i85 ]
  %mul.i117 = shl nuw i64 %i.0.i194, 3
  %add.ptr.i118 = getelementptr inbounds i8, ptr %2, i64 %mul.i117
  %word.0.copyload.i112 = load i64, ptr %add.ptr.i118, align 1
  %add.i88 = add i64 %word.0.copyload.i112, %hash.0.i193
  %xor.i103 = xor i64 %add.i88, -8378864009470890807
  %conv.i104 = zext i64 %xor.i103 to i128
  %mul.i105 = mul nuw i128 %conv.i104, 11400714819323198485
  %shr.i = lshr i128 %mul.i105, 64
  %xor35.i = xor i128 %shr.i, %mul.i105
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i194, 1
  %exitcond.not = icmp eq i64 %inc.i, %div18.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i85

if.then.i81:                                      ; preds = %for.cond.cleanup.i
  %3 = inttoptr i64 %r2 to ptr
  %mul.i119 = and i64 %1, -8
  %add.ptr.i120 = getelementptr inbounds i8, ptr %3, i64 %mul.i119
  %and.i127 = and i64 %1, 4
  %tobool.not.i128 = icmp eq i64 %and.i127, 0
  br i1 %tobool.not.i128, label %if.end.i133, label %if.then.i129

if.then.i129:                                     ; preds = %if.then.i81
  %part.0.copyload.i130 = load i32, ptr %add.ptr.i120, align 1
  %conv.i131 = zext i32 %part.0.copyload.i130 to i64
  %add.ptr.i132 = getelementptr inbounds i8, ptr %add.ptr.i120, i64 4
  br label %if.end.i133

if.end.i133:                                      ; preds = %if.then.i129, %if.then.i81
  %shift.0.i134 = phi i64 [ 32, %if.then.i129 ], [ 0, %if.then.i81 ]
  %word.0.i135 = phi i64 [ %conv.i131, %if.then.i129 ], [ 0, %if.then.i81 ]
  %at.addr.0.i136 = phi ptr [ %add.ptr.i132, %if.then.i129 ], [ %add.ptr.i120, %if.then.i81 ]
  %and1.i137 = and i64 %1, 2
  %tobool2.not.i138 = icmp eq i64 %and1.i137, 0
  br i1 %tobool2.not.i138, label %if.end7.i146, label %if.then3.i139

if.then3.i139:                                    ; preds = %if.end.i133
  %part4.0.copyload.i140 = load i16, ptr %at.addr.0.i136, align 1
  %conv5.i141 = zext i16 %part4.0.copyload.i140 to i64
  %shl.i142 = shl nuw nsw i64 %conv5.i141, %shift.0.i134
  %or.i143 = or i64 %shl.i142, %word.0.i135
  %add.i144 = or i64 %shift.0.i134, 16
  %add.ptr6.i145 = getelementptr inbounds i8, ptr %at.addr.0.i136, i64 2
  br label %if.end7.i146

if.end7.i146:                                     ; preds = %if.then3.i139, %if.end.i133
  %shift.1.i147 = phi i64 [ %add.i144, %if.then3.i139 ], [ %shift.0.i134, %if.end.i133 ]
  %word.1.i148 = phi i64 [ %or.i143, %if.then3.i139 ], [ %word.0.i135, %if.end.i133 ]
  %at.addr.1.i149 = phi ptr [ %add.ptr6.i145, %if.then3.i139 ], [ %at.addr.0.i136, %if.end.i133 ]
  %and8.i150 = and i64 %1, 1
  %tobool9.not.i151 = icmp eq i64 %and8.i150, 0
  br i1 %tobool9.not.i151, label %key_tail.exit157, label %if.then10.i152

if.then10.i152:                                   ; preds = %if.end7.i146
  %4 = load i8, ptr %at.addr.1.i149, align 1
  %conv11.i153 = zext i8 %4 to i64
  %shl12.i154 = shl i64 %conv11.i153, %shift.1.i147
  %or13.i155 = or i64 %shl12.i154, %word.1.i148
  br label %key_tail.exit157

key_tail.exit157:                                 ; preds = %if.end7.i146, %if.then10.i152
  %word.2.i156 = phi i64 [ %or13.i155, %if.then10.i152 ], [ %word.1.i148, %if.end7.i146 ]
  %add6.i83 = add i64 %word.2.i156, %hash.0.i.lcssa
  %xor.i106 = xor i64 %add6.i83, -8378864009470890807
  %conv.i107 = zext i64 %xor.i106 to i128
  %mul.i108 = mul nuw i128 %conv.i107, 11400714819323198485
  %shr.i109 = lshr i128 %mul.i108, 64
  %xor35.i110 = xor i128 %shr.i109, %mul.i108
  %xor3.i111 = trunc i128 %xor35.i110 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit157
  %hash.1.i = phi i64 [ %xor3.i111, %key_tail.exit157 ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i161 = getelementptr inbounds i8, ptr %0, i64 96
  %5 = load i64, ptr %arrayidx.i161, align 8
  %6 = inttoptr i64 %5 to ptr
  %add.ptr.i158 = getelementptr inbounds i8, ptr %6, i64 192
  %arrayidx.i159 = getelementptr inbounds i8, ptr %0, i64 104
  %7 = load i64, ptr %arrayidx.i159, align 8
  %and.i160 = and i64 %7, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i158, i64 %and.i160
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i36 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i37 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i40 = getelementptr inbounds i8, ptr %0, i64 16
  %8 = inttoptr i64 %r2 to ptr
  %9 = inttoptr i64 %r2 to ptr
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %again.i

again.i:                                          ; preds = %again.i.backedge, %bucket_of_key.exit
  %retval.0.i = phi i32 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %again.i.backedge ]
  %10 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %10 to i32
  %sub.i198 = add i32 %conv.i, -1
  %conv1.i199 = zext i32 %sub.i198 to i64
  %11 = load i64, ptr %arrayidx.i, align 8
  %cmp.i200 = icmp ugt i64 %11, %conv1.i199
  br i1 %cmp.i200, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i202 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i199, %again.i ]
  %sub.i201 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i198, %again.i ]
  %12 = load i64, ptr %arrayidx.i77, align 8
  %13 = load i64, ptr %0, align 8
  switch i64 %13, label %if.end.i35 [
    i64 10, label %if.then.i24
    i64 6, label %if.then.i24
    i64 5, label %if.then.i24
  ]

if.then.i24:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %add.i171 = add i64 %12, 7
  %and.i172 = and i64 %add.i171, -8
  %add.i25 = add i64 %and.i172, 8
  %14 = load i64, ptr %arrayidx.i161, align 8
  %15 = inttoptr i64 %14 to ptr
  %add.ptr.i27 = getelementptr inbounds i8, ptr %15, i64 192
  %16 = load i64, ptr %arrayidx.i159, align 8
  %add.ptr4.i29 = getelementptr inbounds i64, ptr %add.ptr.i27, i64 %16
  %add.ptr5.i30 = getelementptr inbounds i8, ptr %add.ptr4.i29, i64 8
  %17 = ptrtoint ptr %add.ptr5.i30 to i64
  %mul.i31 = mul i64 %add.i25, %conv1.i202
  %add6.i32 = add i64 %mul.i31, %17
  br label %hash_node.exit43

if.end.i35:                                       ; preds = %for.body.i
  %18 = load i64, ptr %arrayidx8.i36, align 8
  %19 = load i64, ptr %arrayidx9.i37, align 8
  %mul10.i38 = mul i64 %19, %conv1.i202
  %add11.i39 = add i64 %mul10.i38, %18
  %20 = load i64, ptr %arrayidx12.i40, align 8
  %add.i169 = add i64 %20, 7
  %and.i170 = and i64 %add.i169, -8
  %add14.i42 = add i64 %add11.i39, %and.i170
  br label %hash_node.exit43

hash_node.exit43:                                 ; preds = %if.then.i24, %if.end.i35
  %retval.0.i34.in = phi i64 [ %add6.i32, %if.then.i24 ], [ %add14.i42, %if.end.i35 ]
  %retval.0.i34 = inttoptr i64 %retval.0.i34.in to ptr
  %div23.i = lshr i64 %12, 3
  %rem.i90 = and i64 %12, 7
  %cmp.not.i195.not = icmp ult i64 %12, 8
  br i1 %cmp.not.i195.not, label %for.end.i93, label %for.body.i97.lr.ph

for.body.i97.lr.ph:                               ; preds = %hash_node.exit43
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i34, i64 8
  br label %for.body.i97

for.cond.i91:                                     ; preds = %for.body.i97
  %inc.i102 = add nuw nsw i64 %i.0.i92196, 1
  %exitcond204.not = icmp eq i64 %inc.i102, %div23.i
  br i1 %exitcond204.not, label %for.end.i93, label %for.body.i97

for.body.i97:                                     ; preds = %for.body.i97.lr.ph, %for.cond.i91
  %i.0.i92196 = phi i64 [ 0, %for.body.i97.lr.ph ], [ %inc.i102, %for.cond.i91 ]
  %arrayidx3.i98 = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.0.i92196
  %21 = load atomic i64, ptr %arrayidx3.i98 acquire, align 8
  %mul.i113 = shl nuw i64 %i.0.i92196, 3
  %add.ptr.i114 = getelementptr inbounds i8, ptr %8, i64 %mul.i113
  %word.0.copyload.i = load i64, ptr %add.ptr.i114, align 1
  %cmp5.not.i = icmp eq i64 %21, %word.0.copyload.i
  br i1 %cmp5.not.i, label %for.cond.i91, label %has_key.exit

for.end.i93:                                      ; preds = %for.cond.i91, %hash_node.exit43
  %tobool.not.i94 = icmp eq i64 %rem.i90, 0
  br i1 %tobool.not.i94, label %has_key.exit, label %lor.rhs.i

lor.rhs.i:                                        ; preds = %for.end.i93
  %key6.i = getelementptr inbounds i8, ptr %retval.0.i34, i64 8
  %arrayidx7.i = getelementptr inbounds [0 x i64], ptr %key6.i, i64 0, i64 %div23.i
  %22 = load atomic i64, ptr %arrayidx7.i acquire, align 8
  %mul.i115 = and i64 %12, -8
  %add.ptr.i116 = getelementptr inbounds i8, ptr %9, i64 %mul.i115
  %and.i = and i64 %12, 4
  %tobool.not.i121 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i121, label %if.end.i125, label %if.then.i122

if.then.i122:                                     ; preds = %lor.rhs.i
  %part.0.copyload.i = load i32, ptr %add.ptr.i116, align 1
  %conv.i123 = zext i32 %part.0.copyload.i to i64
  %add.ptr.i124 = getelementptr inbounds i8, ptr %add.ptr.i116, i64 4
  br label %if.end.i125

if.end.i125:                                      ; preds = %if.then.i122, %lor.rhs.i
  %shift.0.i = phi i64 [ 32, %if.then.i122 ], [ 0, %lor.rhs.i ]
  %word.0.i = phi i64 [ %conv.i123, %if.then.i122 ], [ 0, %lor.rhs.i ]
  %at.addr.0.i = phi ptr [ %add.ptr.i124, %if.then.i122 ], [ %add.ptr.i116, %lor.rhs.i ]
  %and1.i = and i64 %12, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end7.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i125
  %part4.0.copyload.i = load i16, ptr %at.addr.0.i, align 1
  %conv5.i = zext i16 %part4.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add.i126 = or i64 %shift.0.i, 16
  %add.ptr6.i = getelementptr inbounds i8, ptr %at.addr.0.i, i64 2
  br label %if.end7.i

if.end7.i:                                        ; preds = %if.then3.i, %if.end.i125
  %shift.1.i = phi i64 [ %add.i126, %if.then3.i ], [ %shift.0.i, %if.end.i125 ]
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i125 ]
  %at.addr.1.i = phi ptr [ %add.ptr6.i, %if.then3.i ], [ %at.addr.0.i, %if.end.i125 ]
  %and8.i = and i64 %12, 1
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  br i1 %tobool9.not.i, label %key_tail.exit, label %if.then10.i

if.then10.i:                                      ; preds = %if.end7.i
  %23 = load i8, ptr %at.addr.1.i, align 1
  %conv11.i = zext i8 %23 to i64
  %shl12.i = shl i64 %conv11.i, %shift.1.i
  %or13.i = or i64 %shl12.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end7.i, %if.then10.i
  %word.2.i = phi i64 [ %or13.i, %if.then10.i ], [ %word.1.i, %if.end7.i ]
  %cmp11.i95 = icmp eq i64 %22, %word.2.i
  %24 = zext i1 %cmp11.i95 to i32
  br label %has_key.exit

has_key.exit:                                     ; preds = %for.body.i97, %for.end.i93, %key_tail.exit
  %retval.1.i96 = phi i32 [ 1, %for.end.i93 ], [ %24, %key_tail.exit ], [ 0, %for.body.i97 ]
  %tobool.not.i = icmp eq i32 %retval.1.i96, 0
  br i1 %tobool.not.i, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit
  %25 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %25, %10
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i201
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %26 = load i64, ptr %0, align 8
  switch i64 %26, label %if.end.i19 [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %27 = load i64, ptr %arrayidx.i77, align 8
  %add.i175 = add i64 %27, 7
  %and.i176 = and i64 %add.i175, -8
  %add.i = add i64 %and.i176, 8
  %28 = load i64, ptr %arrayidx.i161, align 8
  %29 = inttoptr i64 %28 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %29, i64 192
  %30 = load i64, ptr %arrayidx.i159, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %30
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %31 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i = mul i64 %add.i, %conv1.i202
  %add6.i = add i64 %mul.i, %31
  br label %hash_node.exit

if.end.i19:                                       ; preds = %for.inc.i
  %32 = load i64, ptr %arrayidx8.i, align 8
  %33 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %33, %conv1.i202
  %add11.i = add i64 %mul10.i, %32
  %34 = load i64, ptr %arrayidx12.i, align 8
  %add.i173 = add i64 %34, 7
  %and.i174 = and i64 %add.i173, -8
  %add14.i = add i64 %add11.i, %and.i174
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i19
  %retval.0.i18.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i19 ]
  %retval.0.i18 = inttoptr i64 %retval.0.i18.in to ptr
  %35 = load atomic i32, ptr %retval.0.i18 acquire, align 8
  %sub.i = add i32 %35, -1
  %conv1.i = zext i32 %sub.i to i64
  %36 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp ugt i64 %36, %conv1.i
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
  %37 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor27.i = xor i64 %37, %10
  %cmp28.i = icmp ugt i64 %xor27.i, 8589934591
  br i1 %cmp28.i, label %again.i.backedge, label %hash_find.exit

hash_find.exit:                                   ; preds = %cleanup.i, %for.end.i
  %retval.2.i = phi i32 [ %retval.1.i, %cleanup.i ], [ -1, %for.end.i ]
  %cmp = icmp eq i32 %retval.2.i, -1
  br i1 %cmp, label %cleanup, label %if.end

if.end:                                           ; preds = %hash_find.exit
  %conv = zext i32 %retval.2.i to i64
  %38 = load i64, ptr %0, align 8
  switch i64 %38, label %if.end.i59 [
    i64 10, label %if.then.i48
    i64 6, label %if.then.i48
    i64 5, label %if.then.i48
  ]

if.then.i48:                                      ; preds = %if.end, %if.end, %if.end
  %39 = load i64, ptr %arrayidx.i77, align 8
  %add.i167 = add i64 %39, 7
  %and.i168 = and i64 %add.i167, -8
  %add.i49 = add i64 %and.i168, 8
  %40 = load i64, ptr %arrayidx.i161, align 8
  %41 = inttoptr i64 %40 to ptr
  %add.ptr.i51 = getelementptr inbounds i8, ptr %41, i64 192
  %42 = load i64, ptr %arrayidx.i159, align 8
  %add.ptr4.i53 = getelementptr inbounds i64, ptr %add.ptr.i51, i64 %42
  %add.ptr5.i54 = getelementptr inbounds i8, ptr %add.ptr4.i53, i64 8
  %43 = ptrtoint ptr %add.ptr5.i54 to i64
  %mul.i55 = mul i64 %add.i49, %conv
  %add6.i56 = add i64 %mul.i55, %43
  br label %hash_node.exit67

if.end.i59:                                       ; preds = %if.end
  %arrayidx8.i60 = getelementptr inbounds i8, ptr %0, i64 88
  %44 = load i64, ptr %arrayidx8.i60, align 8
  %arrayidx9.i61 = getelementptr inbounds i8, ptr %0, i64 64
  %45 = load i64, ptr %arrayidx9.i61, align 8
  %mul10.i62 = mul i64 %45, %conv
  %add11.i63 = add i64 %mul10.i62, %44
  %arrayidx12.i64 = getelementptr inbounds i8, ptr %0, i64 16
  %46 = load i64, ptr %arrayidx12.i64, align 8
  %add.i165 = add i64 %46, 7
  %and.i166 = and i64 %add.i165, -8
  %add14.i66 = add i64 %add11.i63, %and.i166
  br label %hash_node.exit67

hash_node.exit67:                                 ; preds = %if.then.i48, %if.end.i59
  %retval.0.i58.in = phi i64 [ %add6.i56, %if.then.i48 ], [ %add14.i66, %if.end.i59 ]
  %retval.0.i58 = inttoptr i64 %retval.0.i58.in to ptr
  %recent = getelementptr inbounds i8, ptr %retval.0.i58, i64 4
  %47 = load atomic i32, ptr %recent monotonic, align 4
  %tobool.not = icmp eq i32 %47, 0
  br i1 %tobool.not, label %if.then3, label %if.end5

if.then3:                                         ; preds = %hash_node.exit67
  store atomic i32 1, ptr %recent monotonic, align 4
  br label %if.end5

if.end5:                                          ; preds = %if.then3, %hash_node.exit67
  %48 = load i64, ptr %0, align 8
  switch i64 %48, label %value_at.exit [
    i64 10, label %if.then.i70
    i64 6, label %if.then.i70
    i64 5, label %if.then.i70
  ]

if.then.i70:                                      ; preds = %if.end5, %if.end5, %if.end5
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 184
  %49 = load i64, ptr %arrayidx, align 8
  %50 = load i64, ptr %arrayidx.i, align 8
  %mul.i72 = mul i64 %50, %49
  %add.i73 = add i64 %mul.i72, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %if.end5, %if.then.i70
  %index.addr.0.i = phi i64 [ %add.i73, %if.then.i70 ], [ %conv, %if.end5 ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %51 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i75 = getelementptr inbounds i8, ptr %0, i64 64
  %52 = load i64, ptr %arrayidx3.i75, align 8
  %mul4.i = mul i64 %52, %index.addr.0.i
  %53 = add i64 %mul4.i, %51
  br label %cleanup

cleanup:                                          ; preds = %hash_find.exit, %value_at.exit
  %retval.0 = phi i64 [ %53, %value_at.exit ], [ 0, %hash_find.exit ]
  ret i64 %retval.0
}

define internal i64 @lru_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_lookup_percpu(ptr, i64, i64, i64, i64, i64)

define internal i64 @lru_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_update(ptr, i64, i64, i64, i64, i64)

define internal i64 @lru_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_delete(ptr, i64, i64, i64, i64, i64)

define internal i64 @lru_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_each(ptr, i64, i64, i64, i64, i64)

define internal i64 @lru_get(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_get(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_get(ptr, i64, i64, i64, i64, i64)

define internal i64 @lru_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_set(ptr, i64, i64, i64, i64, i64)

define internal i64 @lru_remove(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_remove(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_remove(ptr, i64, i64, i64, i64, i64)

define internal i64 @lru_dump(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @hash_dump(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  ret i64 %call
}

declare i64 @hash_dump(ptr, i64, i64, i64, i64, i64)
