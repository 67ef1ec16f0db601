; hash.c, compiled by tools/build_native.py

define internal i64 @hash_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i15 = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i15, align 8
  %cmp.i130 = icmp ugt i64 %1, 7
  br i1 %cmp.i130, label %if.then.i163, label %if.end.i131

if.then.i163:                                     ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i164 = load i64, ptr %2, align 1
  br label %key_word.exit165

if.end.i131:                                      ; preds = %entry
  %tobool.not.i133 = icmp ult i64 %1, 4
  br i1 %tobool.not.i133, label %if.end5.i138, label %if.then2.i134

if.then2.i134:                                    ; preds = %if.end.i131
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i136 = zext i32 %number.0.copyload.i to i64
  %add4.i137 = add i64 %r2, 4
  br label %if.end5.i138

if.end5.i138:                                     ; preds = %if.then2.i134, %if.end.i131
  %at.0.i139 = phi i64 [ %add4.i137, %if.then2.i134 ], [ %r2, %if.end.i131 ]
  %word.0.i140 = phi i64 [ %conv.i136, %if.then2.i134 ], [ 0, %if.end.i131 ]
  %shift.0.i141 = phi i64 [ 32, %if.then2.i134 ], [ 0, %if.end.i131 ]
  %and6.i142 = and i64 %1, 2
  %tobool7.not.i143 = icmp eq i64 %and6.i142, 0
  br i1 %tobool7.not.i143, label %if.end13.i151, label %if.then8.i144

if.then8.i144:                                    ; preds = %if.end5.i138
  %4 = inttoptr i64 %at.0.i139 to ptr
  %half.0.copyload.i145 = load i16, ptr %4, align 1
  %conv10.i146 = zext i16 %half.0.copyload.i145 to i64
  %shl.i147 = shl nuw nsw i64 %conv10.i146, %shift.0.i141
  %or.i148 = or i64 %shl.i147, %word.0.i140
  %add11.i149 = or i64 %shift.0.i141, 16
  %add12.i150 = add i64 %at.0.i139, 2
  br label %if.end13.i151

if.end13.i151:                                    ; preds = %if.then8.i144, %if.end5.i138
  %at.1.i152 = phi i64 [ %add12.i150, %if.then8.i144 ], [ %at.0.i139, %if.end5.i138 ]
  %word.1.i153 = phi i64 [ %or.i148, %if.then8.i144 ], [ %word.0.i140, %if.end5.i138 ]
  %shift.1.i154 = phi i64 [ %add11.i149, %if.then8.i144 ], [ %shift.0.i141, %if.end5.i138 ]
  %and14.i155 = and i64 %1, 1
  %tobool15.not.i156 = icmp eq i64 %and14.i155, 0
  br i1 %tobool15.not.i156, label %key_word.exit165, label %if.then16.i157

if.then16.i157:                                   ; preds = %if.end13.i151
  %5 = inttoptr i64 %at.1.i152 to ptr
  %6 = load i8, ptr %5, align 1
  %conv18.i158 = zext i8 %6 to i64
  %shl19.i159 = shl i64 %conv18.i158, %shift.1.i154
  %or20.i160 = or i64 %shl19.i159, %word.1.i153
  br label %key_word.exit165

key_word.exit165:                                 ; preds = %if.then.i163, %if.end13.i151, %if.then16.i157
  %retval.0.i162 = phi i64 [ %word.0.copyload.i164, %if.then.i163 ], [ %or20.i160, %if.then16.i157 ], [ %word.1.i153, %if.end13.i151 ]
  %xor.i72 = xor i64 %retval.0.i162, -8378864009470890807
  %conv.i73 = zext i64 %xor.i72 to i128
  %mul.i74 = mul nuw i128 %conv.i73, 11400714819323198485
  %shr.i75 = lshr i128 %mul.i74, 64
  %xor35.i76 = xor i128 %shr.i75, %mul.i74
  %xor3.i77 = trunc i128 %xor35.i76 to i64
  %cmp.i19193 = icmp ugt i64 %1, 8
  br i1 %cmp.i19193, label %for.body.i21.lr.ph, label %bucket_of_key.exit

for.body.i21.lr.ph:                               ; preds = %key_word.exit165
  %and.i94 = and i64 %1, 4
  %tobool.not.i95 = icmp eq i64 %and.i94, 0
  %and6.i104 = and i64 %1, 2
  %tobool7.not.i105 = icmp eq i64 %and6.i104, 0
  %and14.i117 = and i64 %1, 1
  %tobool15.not.i118 = icmp eq i64 %and14.i117, 0
  %7 = add i64 %1, -9
  %8 = lshr i64 %7, 3
  %9 = add nuw nsw i64 %8, 1
  br label %for.body.i21

for.body.i21:                                     ; preds = %for.body.i21.lr.ph, %key_word.exit127
  %mul.i18196 = phi i64 [ 8, %for.body.i21.lr.ph ], [ %mul.i18, %key_word.exit127 ]
  %i.0.i195 = phi i64 [ 1, %for.body.i21.lr.ph ], [ %inc.i, %key_word.exit127 ]
  %hash.0.i194 = phi i64 [ %xor3.i77, %for.body.i21.lr.ph ], [ %xor3.i, %key_word.exit127 ]
  %add.i90 = add i64 %mul.i18196, %r2
  %sub.i91 = sub i64 %1, %mul.i18196
  %cmp.i92 = icmp ugt i64 %sub.i91, 7
  br i1 %cmp.i92, label %if.then.i125, label %if.end.i93

if.then.i125:                                     ; preds = %for.body.i21
  %10 = inttoptr i64 %add.i90 to ptr
  %word.0.copyload.i126 = load i64, ptr %10, align 1
  br label %key_word.exit127

if.end.i93:                                       ; preds = %for.body.i21
  br i1 %tobool.not.i95, label %if.end5.i100, label %if.then2.i96

if.then2.i96:                                     ; preds = %if.end.i93
  %11 = inttoptr i64 %add.i90 to ptr
  %number.0.copyload.i169 = load i32, ptr %11, align 1
  %conv.i98 = zext i32 %number.0.copyload.i169 to i64
  %add4.i99 = add i64 %add.i90, 4
  br label %if.end5.i100

if.end5.i100:                                     ; preds = %if.then2.i96, %if.end.i93
  %at.0.i101 = phi i64 [ %add4.i99, %if.then2.i96 ], [ %add.i90, %if.end.i93 ]
  %word.0.i102 = phi i64 [ %conv.i98, %if.then2.i96 ], [ 0, %if.end.i93 ]
  %shift.0.i103 = phi i64 [ 32, %if.then2.i96 ], [ 0, %if.end.i93 ]
  br i1 %tobool7.not.i105, label %if.end13.i113, label %if.then8.i106

if.then8.i106:                                    ; preds = %if.end5.i100
  %12 = inttoptr i64 %at.0.i101 to ptr
  %half.0.copyload.i107 = load i16, ptr %12, align 1
  %conv10.i108 = zext i16 %half.0.copyload.i107 to i64
  %shl.i109 = shl nuw nsw i64 %conv10.i108, %shift.0.i103
  %or.i110 = or i64 %shl.i109, %word.0.i102
  %add11.i111 = or i64 %shift.0.i103, 16
  %add12.i112 = add i64 %at.0.i101, 2
  br label %if.end13.i113

if.end13.i113:                                    ; preds = %if.then8.i106, %if.end5.i100
  %at.1.i114 = phi i64 [ %add12.i112, %if.then8.i106 ], [ %at.0.i101, %if.end5.i100 ]
  %word.1.i115 = phi i64 [ %or.i110, %if.then8.i106 ], [ %word.0.i102, %if.end5.i100 ]
  %shift.1.i116 = phi i64 [ %add11.i111, %if.then8.i106 ], [ %shift.0.i103, %if.end5.i100 ]
  br i1 %tobool15.not.i118, label %key_word.exit127, label %if.then16.i119

if.then16.i119:                                   ; preds = %if.end13.i113
  %13 = inttoptr i64 %at.1.i114 to ptr
  %14 = load i8, ptr %13, align 1
  %conv18.i120 = zext i8 %14 to i64
  %shl19.i121 = shl i64 %conv18.i120, %shift.1.i116
  %or20.i122 = or i64 %shl19.i121, %word.1.i115
  br label %key_word.exit127

key_word.exit127:                                 ; preds = %if.then.i125, %if.end13.i113, %if.then16.i119
  %retval.0.i124 = phi i64 [ %word.0.copyload.i126, %if.then.i125 ], [ %or20.i122, %if.then16.i119 ], [ %word.1.i115, %if.end13.i113 ]
  %add.i22 = add i64 %retval.0.i124, %hash.0.i194
  %xor.i69 = xor i64 %add.i22, -8378864009470890807
  %conv.i70 = zext i64 %xor.i69 to i128
  %mul.i71 = mul nuw i128 %conv.i70, 11400714819323198485
  %shr.i = lshr i128 %mul.i71, 64
  %xor35.i = xor i128 %shr.i, %mul.i71
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i195, 1
  %mul.i18 = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i195, %9
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i21

bucket_of_key.exit:                               ; preds = %key_word.exit127, %key_word.exit165
  %hash.0.i.lcssa = phi i64 [ %xor3.i77, %key_word.exit165 ], [ %xor3.i, %key_word.exit127 ]
  %arrayidx.i171 = getelementptr inbounds i8, ptr %0, i64 96
  %15 = load i64, ptr %arrayidx.i171, align 8
  %16 = inttoptr i64 %15 to ptr
  %add.ptr.i166 = getelementptr inbounds i8, ptr %16, i64 192
  %arrayidx.i167 = getelementptr inbounds i8, ptr %0, i64 104
  %17 = load i64, ptr %arrayidx.i167, align 8
  %and.i168 = and i64 %17, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i166, i64 %and.i168
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i61 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i62 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i65 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %again.i

again.i:                                          ; preds = %again.i.backedge, %bucket_of_key.exit
  %retval.0.i = phi i32 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %again.i.backedge ]
  %18 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %18 to i32
  %sub.i208 = add i32 %conv.i, -1
  %conv1.i209 = zext i32 %sub.i208 to i64
  %19 = load i64, ptr %arrayidx.i, align 8
  %cmp.i210 = icmp ugt i64 %19, %conv1.i209
  br i1 %cmp.i210, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i212 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i209, %again.i ]
  %sub.i211 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i208, %again.i ]
  %20 = load i64, ptr %arrayidx.i15, align 8
  %21 = load i64, ptr %0, align 8
  switch i64 %21, label %if.end.i60 [
    i64 10, label %if.then.i49
    i64 6, label %if.then.i49
    i64 5, label %if.then.i49
  ]

if.then.i49:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %add.i176 = add i64 %20, 7
  %and.i177 = and i64 %add.i176, -8
  %add.i50 = add i64 %and.i177, 8
  %22 = load i64, ptr %arrayidx.i171, align 8
  %23 = inttoptr i64 %22 to ptr
  %add.ptr.i52 = getelementptr inbounds i8, ptr %23, i64 192
  %24 = load i64, ptr %arrayidx.i167, align 8
  %add.ptr4.i54 = getelementptr inbounds i64, ptr %add.ptr.i52, i64 %24
  %add.ptr5.i55 = getelementptr inbounds i8, ptr %add.ptr4.i54, i64 8
  %25 = ptrtoint ptr %add.ptr5.i55 to i64
  %mul.i56 = mul i64 %add.i50, %conv1.i212
  %add6.i57 = add i64 %mul.i56, %25
  br label %hash_node.exit68

if.end.i60:                                       ; preds = %for.body.i
  %26 = load i64, ptr %arrayidx8.i61, align 8
  %27 = load i64, ptr %arrayidx9.i62, align 8
  %mul10.i63 = mul i64 %27, %conv1.i212
  %add11.i64 = add i64 %mul10.i63, %26
  %28 = load i64, ptr %arrayidx12.i65, align 8
  %add.i174 = add i64 %28, 7
  %and.i175 = and i64 %add.i174, -8
  %add14.i67 = add i64 %add11.i64, %and.i175
  br label %hash_node.exit68

hash_node.exit68:                                 ; preds = %if.then.i49, %if.end.i60
  %retval.0.i59.in = phi i64 [ %add6.i57, %if.then.i49 ], [ %add14.i67, %if.end.i60 ]
  %cmp.not.i197 = icmp ne i64 %20, 0
  br i1 %cmp.not.i197, label %for.body.i28.lr.ph, label %if.end.i

for.body.i28.lr.ph:                               ; preds = %hash_node.exit68
  %retval.0.i59 = inttoptr i64 %retval.0.i59.in to ptr
  %key1.i = getelementptr inbounds i8, ptr %retval.0.i59, i64 8
  %and.i = and i64 %20, 4
  %tobool.not.i83 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %20, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %20, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  br label %for.body.i28

for.cond.i24:                                     ; preds = %key_word.exit
  %inc.i30 = add i64 %i.0.i25198, 1
  %mul.i26 = shl i64 %inc.i30, 3
  %cmp.not.i = icmp ult i64 %mul.i26, %20
  br i1 %cmp.not.i, label %for.body.i28, label %if.end.i

for.body.i28:                                     ; preds = %for.body.i28.lr.ph, %for.cond.i24
  %cmp.not.i200 = phi i1 [ %cmp.not.i197, %for.body.i28.lr.ph ], [ %cmp.not.i, %for.cond.i24 ]
  %mul.i26199 = phi i64 [ 0, %for.body.i28.lr.ph ], [ %mul.i26, %for.cond.i24 ]
  %i.0.i25198 = phi i64 [ 0, %for.body.i28.lr.ph ], [ %inc.i30, %for.cond.i24 ]
  %arrayidx2.i = getelementptr inbounds [0 x i64], ptr %key1.i, i64 0, i64 %i.0.i25198
  %29 = load atomic i64, ptr %arrayidx2.i acquire, align 8
  %add.i79 = add i64 %mul.i26199, %r2
  %sub.i80 = sub i64 %20, %mul.i26199
  %cmp.i81 = icmp ugt i64 %sub.i80, 7
  br i1 %cmp.i81, label %if.then.i88, label %if.end.i82

if.then.i88:                                      ; preds = %for.body.i28
  %30 = inttoptr i64 %add.i79 to ptr
  %word.0.copyload.i = load i64, ptr %30, align 1
  br label %key_word.exit

if.end.i82:                                       ; preds = %for.body.i28
  br i1 %tobool.not.i83, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i82
  %31 = inttoptr i64 %add.i79 to ptr
  %number.0.copyload.i170 = load i32, ptr %31, align 1
  %conv.i84 = zext i32 %number.0.copyload.i170 to i64
  %add4.i = add i64 %add.i79, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i82
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i79, %if.end.i82 ]
  %word.0.i = phi i64 [ %conv.i84, %if.then2.i ], [ 0, %if.end.i82 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i82 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %32 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %32, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add11.i85 = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i85, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %33 = inttoptr i64 %at.1.i to ptr
  %34 = load i8, ptr %33, align 1
  %conv18.i = zext i8 %34 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i88, %if.end13.i, %if.then16.i
  %retval.0.i87 = phi i64 [ %word.0.copyload.i, %if.then.i88 ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %cmp3.not.i = icmp eq i64 %29, %retval.0.i87
  br i1 %cmp3.not.i, label %for.cond.i24, label %has_key.exit

has_key.exit:                                     ; preds = %key_word.exit
  br i1 %cmp.not.i200, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit, %hash_node.exit68, %for.cond.i24
  %35 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %35, %18
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i211
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %36 = load i64, ptr %0, align 8
  switch i64 %36, label %if.end.i42 [
    i64 10, label %if.then.i34
    i64 6, label %if.then.i34
    i64 5, label %if.then.i34
  ]

if.then.i34:                                      ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %37 = load i64, ptr %arrayidx.i15, align 8
  %add.i180 = add i64 %37, 7
  %and.i181 = and i64 %add.i180, -8
  %add.i35 = add i64 %and.i181, 8
  %38 = load i64, ptr %arrayidx.i171, align 8
  %39 = inttoptr i64 %38 to ptr
  %add.ptr.i37 = getelementptr inbounds i8, ptr %39, i64 192
  %40 = load i64, ptr %arrayidx.i167, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i37, i64 %40
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %41 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i39 = mul i64 %add.i35, %conv1.i212
  %add6.i = add i64 %mul.i39, %41
  br label %hash_node.exit

if.end.i42:                                       ; preds = %for.inc.i
  %42 = load i64, ptr %arrayidx8.i, align 8
  %43 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %43, %conv1.i212
  %add11.i = add i64 %mul10.i, %42
  %44 = load i64, ptr %arrayidx12.i, align 8
  %add.i178 = add i64 %44, 7
  %and.i179 = and i64 %add.i178, -8
  %add14.i = add i64 %add11.i, %and.i179
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i34, %if.end.i42
  %retval.0.i41.in = phi i64 [ %add6.i, %if.then.i34 ], [ %add14.i, %if.end.i42 ]
  %retval.0.i41 = inttoptr i64 %retval.0.i41.in to ptr
  %45 = load atomic i32, ptr %retval.0.i41 acquire, align 8
  %sub.i = add i32 %45, -1
  %conv1.i = zext i32 %sub.i to i64
  %46 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp ugt i64 %46, %conv1.i
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
  %47 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor27.i = xor i64 %47, %18
  %cmp28.i = icmp ugt i64 %xor27.i, 8589934591
  br i1 %cmp28.i, label %again.i.backedge, label %hash_find.exit

hash_find.exit:                                   ; preds = %cleanup.i, %for.end.i
  %retval.2.i = phi i32 [ %retval.1.i, %cleanup.i ], [ -1, %for.end.i ]
  %cmp = icmp eq i32 %retval.2.i, -1
  br i1 %cmp, label %cleanup, label %if.end

if.end:                                           ; preds = %hash_find.exit
  %conv = zext i32 %retval.2.i to i64
  %48 = load i64, ptr %0, align 8
  switch i64 %48, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %if.end, %if.end, %if.end
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 184
  %49 = load i64, ptr %arrayidx, align 8
  %50 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %50, %49
  %add.i = add i64 %mul.i, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %if.end, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %conv, %if.end ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %51 = load i64, ptr %arrayidx1.i, align 8
  %52 = inttoptr i64 %51 to ptr
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %53 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %53, %index.addr.0.i
  %add.ptr.i = getelementptr inbounds i8, ptr %52, i64 %mul4.i
  %cmp4 = icmp eq i64 %48, 13
  br i1 %cmp4, label %cond.true, label %cond.false

cond.true:                                        ; preds = %value_at.exit
  %54 = load atomic i64, ptr %add.ptr.i acquire, align 8
  br label %cleanup

cond.false:                                       ; preds = %value_at.exit
  %55 = ptrtoint ptr %add.ptr.i to i64
  br label %cleanup

cleanup:                                          ; preds = %cond.true, %cond.false, %hash_find.exit
  %retval.0 = phi i64 [ 0, %hash_find.exit ], [ %54, %cond.true ], [ %55, %cond.false ]
  ret i64 %retval.0
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

define internal i64 @hash_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %cleanup [
    i64 10, label %lor.lhs.false
    i64 6, label %lor.lhs.false
    i64 5, label %lor.lhs.false
  ]

lor.lhs.false:                                    ; preds = %entry, %entry, %entry
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 48
  %2 = load i64, ptr %arrayidx, align 8
  %cmp.not = icmp ugt i64 %2, %r3
  br i1 %cmp.not, label %if.end, label %cleanup

if.end:                                           ; preds = %lor.lhs.false
  %arrayidx.i17 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %arrayidx.i17, align 8
  %cmp.i132 = icmp ugt i64 %3, 7
  br i1 %cmp.i132, label %if.then.i165, label %if.end.i133

if.then.i165:                                     ; preds = %if.end
  %4 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i166 = load i64, ptr %4, align 1
  br label %key_word.exit167

if.end.i133:                                      ; preds = %if.end
  %tobool.not.i135 = icmp ult i64 %3, 4
  br i1 %tobool.not.i135, label %if.end5.i140, label %if.then2.i136

if.then2.i136:                                    ; preds = %if.end.i133
  %5 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %5, align 1
  %conv.i138 = zext i32 %number.0.copyload.i to i64
  %add4.i139 = add i64 %r2, 4
  br label %if.end5.i140

if.end5.i140:                                     ; preds = %if.then2.i136, %if.end.i133
  %at.0.i141 = phi i64 [ %add4.i139, %if.then2.i136 ], [ %r2, %if.end.i133 ]
  %word.0.i142 = phi i64 [ %conv.i138, %if.then2.i136 ], [ 0, %if.end.i133 ]
  %shift.0.i143 = phi i64 [ 32, %if.then2.i136 ], [ 0, %if.end.i133 ]
  %and6.i144 = and i64 %3, 2
  %tobool7.not.i145 = icmp eq i64 %and6.i144, 0
  br i1 %tobool7.not.i145, label %if.end13.i153, label %if.then8.i146

if.then8.i146:                                    ; preds = %if.end5.i140
  %6 = inttoptr i64 %at.0.i141 to ptr
  %half.0.copyload.i147 = load i16, ptr %6, align 1
  %conv10.i148 = zext i16 %half.0.copyload.i147 to i64
  %shl.i149 = shl nuw nsw i64 %conv10.i148, %shift.0.i143
  %or.i150 = or i64 %shl.i149, %word.0.i142
  %add11.i151 = or i64 %shift.0.i143, 16
  %add12.i152 = add i64 %at.0.i141, 2
  br label %if.end13.i153

if.end13.i153:                                    ; preds = %if.then8.i146, %if.end5.i140
  %at.1.i154 = phi i64 [ %add12.i152, %if.then8.i146 ], [ %at.0.i141, %if.end5.i140 ]
  %word.1.i155 = phi i64 [ %or.i150, %if.then8.i146 ], [ %word.0.i142, %if.end5.i140 ]
  %shift.1.i156 = phi i64 [ %add11.i151, %if.then8.i146 ], [ %shift.0.i143, %if.end5.i140 ]
  %and14.i157 = and i64 %3, 1
  %tobool15.not.i158 = icmp eq i64 %and14.i157, 0
  br i1 %tobool15.not.i158, label %key_word.exit167, label %if.then16.i159

if.then16.i159:                                   ; preds = %if.end13.i153
  %7 = inttoptr i64 %at.1.i154 to ptr
  %8 = load i8, ptr %7, align 1
  %conv18.i160 = zext i8 %8 to i64
  %shl19.i161 = shl i64 %conv18.i160, %shift.1.i156
  %or20.i162 = or i64 %shl19.i161, %word.1.i155
  br label %key_word.exit167

key_word.exit167:                                 ; preds = %if.then.i165, %if.end13.i153, %if.then16.i159
  %retval.0.i164 = phi i64 [ %word.0.copyload.i166, %if.then.i165 ], [ %or20.i162, %if.then16.i159 ], [ %word.1.i155, %if.end13.i153 ]
  %xor.i74 = xor i64 %retval.0.i164, -8378864009470890807
  %conv.i75 = zext i64 %xor.i74 to i128
  %mul.i76 = mul nuw i128 %conv.i75, 11400714819323198485
  %shr.i77 = lshr i128 %mul.i76, 64
  %xor35.i78 = xor i128 %shr.i77, %mul.i76
  %xor3.i79 = trunc i128 %xor35.i78 to i64
  %cmp.i21196 = icmp ugt i64 %3, 8
  br i1 %cmp.i21196, label %for.body.i23.lr.ph, label %bucket_of_key.exit

for.body.i23.lr.ph:                               ; preds = %key_word.exit167
  %and.i96 = and i64 %3, 4
  %tobool.not.i97 = icmp eq i64 %and.i96, 0
  %and6.i106 = and i64 %3, 2
  %tobool7.not.i107 = icmp eq i64 %and6.i106, 0
  %and14.i119 = and i64 %3, 1
  %tobool15.not.i120 = icmp eq i64 %and14.i119, 0
  %9 = add i64 %3, -9
  %10 = lshr i64 %9, 3
  %11 = add nuw nsw i64 %10, 1
  br label %for.body.i23

for.body.i23:                                     ; preds = %for.body.i23.lr.ph, %key_word.exit129
  %mul.i20199 = phi i64 [ 8, %for.body.i23.lr.ph ], [ %mul.i20, %key_word.exit129 ]
  %i.0.i198 = phi i64 [ 1, %for.body.i23.lr.ph ], [ %inc.i, %key_word.exit129 ]
  %hash.0.i197 = phi i64 [ %xor3.i79, %for.body.i23.lr.ph ], [ %xor3.i, %key_word.exit129 ]
  %add.i92 = add i64 %mul.i20199, %r2
  %sub.i93 = sub i64 %3, %mul.i20199
  %cmp.i94 = icmp ugt i64 %sub.i93, 7
  br i1 %cmp.i94, label %if.then.i127, label %if.end.i95

if.then.i127:                                     ; preds = %for.body.i23
  %12 = inttoptr i64 %add.i92 to ptr
  %word.0.copyload.i128 = load i64, ptr %12, align 1
  br label %key_word.exit129

if.end.i95:                                       ; preds = %for.body.i23
  br i1 %tobool.not.i97, label %if.end5.i102, label %if.then2.i98

if.then2.i98:                                     ; preds = %if.end.i95
  %13 = inttoptr i64 %add.i92 to ptr
  %number.0.copyload.i171 = load i32, ptr %13, align 1
  %conv.i100 = zext i32 %number.0.copyload.i171 to i64
  %add4.i101 = add i64 %add.i92, 4
  br label %if.end5.i102

if.end5.i102:                                     ; preds = %if.then2.i98, %if.end.i95
  %at.0.i103 = phi i64 [ %add4.i101, %if.then2.i98 ], [ %add.i92, %if.end.i95 ]
  %word.0.i104 = phi i64 [ %conv.i100, %if.then2.i98 ], [ 0, %if.end.i95 ]
  %shift.0.i105 = phi i64 [ 32, %if.then2.i98 ], [ 0, %if.end.i95 ]
  br i1 %tobool7.not.i107, label %if.end13.i115, label %if.then8.i108

if.then8.i108:                                    ; preds = %if.end5.i102
  %14 = inttoptr i64 %at.0.i103 to ptr
  %half.0.copyload.i109 = load i16, ptr %14, align 1
  %conv10.i110 = zext i16 %half.0.copyload.i109 to i64
  %shl.i111 = shl nuw nsw i64 %conv10.i110, %shift.0.i105
  %or.i112 = or i64 %shl.i111, %word.0.i104
  %add11.i113 = or i64 %shift.0.i105, 16
  %add12.i114 = add i64 %at.0.i103, 2
  br label %if.end13.i115

if.end13.i115:                                    ; preds = %if.then8.i108, %if.end5.i102
  %at.1.i116 = phi i64 [ %add12.i114, %if.then8.i108 ], [ %at.0.i103, %if.end5.i102 ]
  %word.1.i117 = phi i64 [ %or.i112, %if.then8.i108 ], [ %word.0.i104, %if.end5.i102 ]
  %shift.1.i118 = phi i64 [ %add11.i113, %if.then8.i108 ], [ %shift.0.i105, %if.end5.i102 ]
  br i1 %tobool15.not.i120, label %key_word.exit129, label %if.then16.i121

if.then16.i121:                                   ; preds = %if.end13.i115
  %15 = inttoptr i64 %at.1.i116 to ptr
  %16 = load i8, ptr %15, align 1
  %conv18.i122 = zext i8 %16 to i64
  %shl19.i123 = shl i64 %conv18.i122, %shift.1.i118
  %or20.i124 = or i64 %shl19.i123, %word.1.i117
  br label %key_word.exit129

key_word.exit129:                                 ; preds = %if.then.i127, %if.end13.i115, %if.then16.i121
  %retval.0.i126 = phi i64 [ %word.0.copyload.i128, %if.then.i127 ], [ %or20.i124, %if.then16.i121 ], [ %word.1.i117, %if.end13.i115 ]
  %add.i24 = add i64 %retval.0.i126, %hash.0.i197
  %xor.i71 = xor i64 %add.i24, -8378864009470890807
  %conv.i72 = zext i64 %xor.i71 to i128
  %mul.i73 = mul nuw i128 %conv.i72, 11400714819323198485
  %shr.i = lshr i128 %mul.i73, 64
  %xor35.i = xor i128 %shr.i, %mul.i73
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i198, 1
  %mul.i20 = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i198, %11
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i23

bucket_of_key.exit:                               ; preds = %key_word.exit129, %key_word.exit167
  %hash.0.i.lcssa = phi i64 [ %xor3.i79, %key_word.exit167 ], [ %xor3.i, %key_word.exit129 ]
  %arrayidx.i173 = getelementptr inbounds i8, ptr %0, i64 96
  %17 = load i64, ptr %arrayidx.i173, align 8
  %18 = inttoptr i64 %17 to ptr
  %add.ptr.i168 = getelementptr inbounds i8, ptr %18, i64 192
  %arrayidx.i169 = getelementptr inbounds i8, ptr %0, i64 104
  %19 = load i64, ptr %arrayidx.i169, align 8
  %and.i170 = and i64 %19, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i168, i64 %and.i170
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i63 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i64 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i67 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %again.i

again.i:                                          ; preds = %again.i.backedge, %bucket_of_key.exit
  %retval.0.i = phi i32 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %again.i.backedge ]
  %20 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %20 to i32
  %sub.i211 = add i32 %conv.i, -1
  %conv1.i212 = zext i32 %sub.i211 to i64
  %21 = load i64, ptr %arrayidx.i, align 8
  %cmp.i213 = icmp ugt i64 %21, %conv1.i212
  br i1 %cmp.i213, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i215 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i212, %again.i ]
  %sub.i214 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i211, %again.i ]
  %22 = load i64, ptr %arrayidx.i17, align 8
  %23 = load i64, ptr %0, align 8
  switch i64 %23, label %if.end.i62 [
    i64 10, label %if.then.i51
    i64 6, label %if.then.i51
    i64 5, label %if.then.i51
  ]

if.then.i51:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %add.i178 = add i64 %22, 7
  %and.i179 = and i64 %add.i178, -8
  %add.i52 = add i64 %and.i179, 8
  %24 = load i64, ptr %arrayidx.i173, align 8
  %25 = inttoptr i64 %24 to ptr
  %add.ptr.i54 = getelementptr inbounds i8, ptr %25, i64 192
  %26 = load i64, ptr %arrayidx.i169, align 8
  %add.ptr4.i56 = getelementptr inbounds i64, ptr %add.ptr.i54, i64 %26
  %add.ptr5.i57 = getelementptr inbounds i8, ptr %add.ptr4.i56, i64 8
  %27 = ptrtoint ptr %add.ptr5.i57 to i64
  %mul.i58 = mul i64 %add.i52, %conv1.i215
  %add6.i59 = add i64 %mul.i58, %27
  br label %hash_node.exit70

if.end.i62:                                       ; preds = %for.body.i
  %28 = load i64, ptr %arrayidx8.i63, align 8
  %29 = load i64, ptr %arrayidx9.i64, align 8
  %mul10.i65 = mul i64 %29, %conv1.i215
  %add11.i66 = add i64 %mul10.i65, %28
  %30 = load i64, ptr %arrayidx12.i67, align 8
  %add.i176 = add i64 %30, 7
  %and.i177 = and i64 %add.i176, -8
  %add14.i69 = add i64 %add11.i66, %and.i177
  br label %hash_node.exit70

hash_node.exit70:                                 ; preds = %if.then.i51, %if.end.i62
  %retval.0.i61.in = phi i64 [ %add6.i59, %if.then.i51 ], [ %add14.i69, %if.end.i62 ]
  %cmp.not.i200 = icmp ne i64 %22, 0
  br i1 %cmp.not.i200, label %for.body.i30.lr.ph, label %if.end.i

for.body.i30.lr.ph:                               ; preds = %hash_node.exit70
  %retval.0.i61 = inttoptr i64 %retval.0.i61.in to ptr
  %key1.i = getelementptr inbounds i8, ptr %retval.0.i61, i64 8
  %and.i = and i64 %22, 4
  %tobool.not.i85 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %22, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %22, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  br label %for.body.i30

for.cond.i26:                                     ; preds = %key_word.exit
  %inc.i32 = add i64 %i.0.i27201, 1
  %mul.i28 = shl i64 %inc.i32, 3
  %cmp.not.i = icmp ult i64 %mul.i28, %22
  br i1 %cmp.not.i, label %for.body.i30, label %if.end.i

for.body.i30:                                     ; preds = %for.body.i30.lr.ph, %for.cond.i26
  %cmp.not.i203 = phi i1 [ %cmp.not.i200, %for.body.i30.lr.ph ], [ %cmp.not.i, %for.cond.i26 ]
  %mul.i28202 = phi i64 [ 0, %for.body.i30.lr.ph ], [ %mul.i28, %for.cond.i26 ]
  %i.0.i27201 = phi i64 [ 0, %for.body.i30.lr.ph ], [ %inc.i32, %for.cond.i26 ]
  %arrayidx2.i = getelementptr inbounds [0 x i64], ptr %key1.i, i64 0, i64 %i.0.i27201
  %31 = load atomic i64, ptr %arrayidx2.i acquire, align 8
  %add.i81 = add i64 %mul.i28202, %r2
  %sub.i82 = sub i64 %22, %mul.i28202
  %cmp.i83 = icmp ugt i64 %sub.i82, 7
  br i1 %cmp.i83, label %if.then.i90, label %if.end.i84

if.then.i90:                                      ; preds = %for.body.i30
  %32 = inttoptr i64 %add.i81 to ptr
  %word.0.copyload.i = load i64, ptr %32, align 1
  br label %key_word.exit

if.end.i84:                                       ; preds = %for.body.i30
  br i1 %tobool.not.i85, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i84
  %33 = inttoptr i64 %add.i81 to ptr
  %number.0.copyload.i172 = load i32, ptr %33, align 1
  %conv.i86 = zext i32 %number.0.copyload.i172 to i64
  %add4.i = add i64 %add.i81, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i84
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i81, %if.end.i84 ]
  %word.0.i = phi i64 [ %conv.i86, %if.then2.i ], [ 0, %if.end.i84 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i84 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %34 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %34, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add11.i87 = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i87, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %35 = inttoptr i64 %at.1.i to ptr
  %36 = load i8, ptr %35, align 1
  %conv18.i = zext i8 %36 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i90, %if.end13.i, %if.then16.i
  %retval.0.i89 = phi i64 [ %word.0.copyload.i, %if.then.i90 ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %cmp3.not.i = icmp eq i64 %31, %retval.0.i89
  br i1 %cmp3.not.i, label %for.cond.i26, label %has_key.exit

has_key.exit:                                     ; preds = %key_word.exit
  br i1 %cmp.not.i203, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit, %hash_node.exit70, %for.cond.i26
  %37 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %37, %20
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i214
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %38 = load i64, ptr %0, align 8
  switch i64 %38, label %if.end.i44 [
    i64 10, label %if.then.i36
    i64 6, label %if.then.i36
    i64 5, label %if.then.i36
  ]

if.then.i36:                                      ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %39 = load i64, ptr %arrayidx.i17, align 8
  %add.i182 = add i64 %39, 7
  %and.i183 = and i64 %add.i182, -8
  %add.i37 = add i64 %and.i183, 8
  %40 = load i64, ptr %arrayidx.i173, align 8
  %41 = inttoptr i64 %40 to ptr
  %add.ptr.i39 = getelementptr inbounds i8, ptr %41, i64 192
  %42 = load i64, ptr %arrayidx.i169, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i39, i64 %42
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %43 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i41 = mul i64 %add.i37, %conv1.i215
  %add6.i = add i64 %mul.i41, %43
  br label %hash_node.exit

if.end.i44:                                       ; preds = %for.inc.i
  %44 = load i64, ptr %arrayidx8.i, align 8
  %45 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %45, %conv1.i215
  %add11.i = add i64 %mul10.i, %44
  %46 = load i64, ptr %arrayidx12.i, align 8
  %add.i180 = add i64 %46, 7
  %and.i181 = and i64 %add.i180, -8
  %add14.i = add i64 %add11.i, %and.i181
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i36, %if.end.i44
  %retval.0.i43.in = phi i64 [ %add6.i, %if.then.i36 ], [ %add14.i, %if.end.i44 ]
  %retval.0.i43 = inttoptr i64 %retval.0.i43.in to ptr
  %47 = load atomic i32, ptr %retval.0.i43 acquire, align 8
  %sub.i = add i32 %47, -1
  %conv1.i = zext i32 %sub.i to i64
  %48 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp ugt i64 %48, %conv1.i
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
  %49 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor27.i = xor i64 %49, %20
  %cmp28.i = icmp ugt i64 %xor27.i, 8589934591
  br i1 %cmp28.i, label %again.i.backedge, label %hash_find.exit

hash_find.exit:                                   ; preds = %cleanup.i, %for.end.i
  %retval.2.i = phi i32 [ %retval.1.i, %cleanup.i ], [ -1, %for.end.i ]
  %cmp3 = icmp eq i32 %retval.2.i, -1
  br i1 %cmp3, label %cleanup, label %cond.false

cond.false:                                       ; preds = %hash_find.exit
  %conv = zext i32 %retval.2.i to i64
  %50 = load i64, ptr %0, align 8
  switch i64 %50, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %cond.false, %cond.false, %cond.false
  %51 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %51, %r3
  %add.i = add i64 %mul.i, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %cond.false, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %conv, %cond.false ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %52 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %53 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %53, %index.addr.0.i
  %54 = add i64 %mul4.i, %52
  br label %cleanup

cleanup:                                          ; preds = %entry, %value_at.exit, %hash_find.exit, %lor.lhs.false
  %retval.0 = phi i64 [ 0, %lor.lhs.false ], [ 0, %entry ], [ %54, %value_at.exit ], [ 0, %hash_find.exit ]
  ret i64 %retval.0
}

define internal i64 @hash_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %lor.rhs.i [
    i64 13, label %is_for_host.exit
    i64 25, label %is_for_host.exit
  ]

lor.rhs.i:                                        ; preds = %entry
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 32
  %2 = load i64, ptr %arrayidx3.i, align 8
  %3 = trunc i64 %2 to i32
  %4 = lshr i32 %3, 7
  %5 = and i32 %4, 1
  br label %is_for_host.exit

is_for_host.exit:                                 ; preds = %entry, %entry, %lor.rhs.i
  %lor.ext.i = phi i32 [ 1, %entry ], [ %5, %lor.rhs.i ], [ 1, %entry ]
  %tobool.not = icmp eq i32 %lor.ext.i, 0
  br i1 %tobool.not, label %cond.false, label %cond.end

cond.false:                                       ; preds = %is_for_host.exit
  %and.i = and i64 %r4, -5
  %cmp.i = icmp ugt i64 %and.i, 2
  br i1 %cmp.i, label %cond.end, label %if.end.i

if.end.i:                                         ; preds = %cond.false
  %and1.i = and i64 %r4, 4
  %tobool.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool.not.i, label %if.end7.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %if.end.i
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 80
  %6 = load i64, ptr %arrayidx.i, align 8
  %cmp2.i = icmp eq i64 %6, -1
  br i1 %cmp2.i, label %cond.end, label %lor.lhs.false4.i

lor.lhs.false4.i:                                 ; preds = %land.lhs.true.i
  switch i64 %1, label %if.end7.i [
    i64 10, label %cond.end
    i64 6, label %cond.end
    i64 5, label %cond.end
  ]

if.end7.i:                                        ; preds = %lor.lhs.false4.i, %if.end.i
  %arrayidx.i4 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load i64, ptr %arrayidx.i4, align 8
  %cmp.i46 = icmp ugt i64 %7, 7
  br i1 %cmp.i46, label %if.then.i79, label %if.end.i47

if.then.i79:                                      ; preds = %if.end7.i
  %8 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i80 = load i64, ptr %8, align 1
  br label %key_word.exit81

if.end.i47:                                       ; preds = %if.end7.i
  %tobool.not.i49 = icmp ult i64 %7, 4
  br i1 %tobool.not.i49, label %if.end5.i54, label %if.then2.i50

if.then2.i50:                                     ; preds = %if.end.i47
  %9 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i124 = load i32, ptr %9, align 1
  %conv.i52 = zext i32 %number.0.copyload.i124 to i64
  %add4.i53 = add i64 %r2, 4
  br label %if.end5.i54

if.end5.i54:                                      ; preds = %if.then2.i50, %if.end.i47
  %at.0.i55 = phi i64 [ %add4.i53, %if.then2.i50 ], [ %r2, %if.end.i47 ]
  %word.0.i56 = phi i64 [ %conv.i52, %if.then2.i50 ], [ 0, %if.end.i47 ]
  %shift.0.i57 = phi i64 [ 32, %if.then2.i50 ], [ 0, %if.end.i47 ]
  %and6.i58 = and i64 %7, 2
  %tobool7.not.i59 = icmp eq i64 %and6.i58, 0
  br i1 %tobool7.not.i59, label %if.end13.i67, label %if.then8.i60

if.then8.i60:                                     ; preds = %if.end5.i54
  %10 = inttoptr i64 %at.0.i55 to ptr
  %half.0.copyload.i61 = load i16, ptr %10, align 1
  %conv10.i62 = zext i16 %half.0.copyload.i61 to i64
  %shl.i63 = shl nuw nsw i64 %conv10.i62, %shift.0.i57
  %or.i64 = or i64 %shl.i63, %word.0.i56
  %add11.i65 = or i64 %shift.0.i57, 16
  %add12.i66 = add i64 %at.0.i55, 2
  br label %if.end13.i67

if.end13.i67:                                     ; preds = %if.then8.i60, %if.end5.i54
  %at.1.i68 = phi i64 [ %add12.i66, %if.then8.i60 ], [ %at.0.i55, %if.end5.i54 ]
  %word.1.i69 = phi i64 [ %or.i64, %if.then8.i60 ], [ %word.0.i56, %if.end5.i54 ]
  %shift.1.i70 = phi i64 [ %add11.i65, %if.then8.i60 ], [ %shift.0.i57, %if.end5.i54 ]
  %and14.i71 = and i64 %7, 1
  %tobool15.not.i72 = icmp eq i64 %and14.i71, 0
  br i1 %tobool15.not.i72, label %key_word.exit81, label %if.then16.i73

if.then16.i73:                                    ; preds = %if.end13.i67
  %11 = inttoptr i64 %at.1.i68 to ptr
  %12 = load i8, ptr %11, align 1
  %conv18.i74 = zext i8 %12 to i64
  %shl19.i75 = shl i64 %conv18.i74, %shift.1.i70
  %or20.i76 = or i64 %shl19.i75, %word.1.i69
  br label %key_word.exit81

key_word.exit81:                                  ; preds = %if.then.i79, %if.end13.i67, %if.then16.i73
  %retval.0.i78 = phi i64 [ %word.0.copyload.i80, %if.then.i79 ], [ %or20.i76, %if.then16.i73 ], [ %word.1.i69, %if.end13.i67 ]
  %xor.i26 = xor i64 %retval.0.i78, -8378864009470890807
  %conv.i27 = zext i64 %xor.i26 to i128
  %mul.i28 = mul nuw i128 %conv.i27, 11400714819323198485
  %shr.i29 = lshr i128 %mul.i28, 64
  %xor35.i30 = xor i128 %shr.i29, %mul.i28
  %xor3.i31 = trunc i128 %xor35.i30 to i64
  %cmp.i7376 = icmp ugt i64 %7, 8
  br i1 %cmp.i7376, label %for.body.i9.lr.ph, label %bucket_of_key.exit

for.body.i9.lr.ph:                                ; preds = %key_word.exit81
  %and.i36 = and i64 %7, 4
  %tobool.not.i37 = icmp eq i64 %and.i36, 0
  %and6.i = and i64 %7, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %7, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  %13 = add i64 %7, -9
  %14 = lshr i64 %13, 3
  %15 = add nuw nsw i64 %14, 1
  br label %for.body.i9

for.body.i9:                                      ; preds = %for.body.i9.lr.ph, %key_word.exit
  %mul.i6379 = phi i64 [ 8, %for.body.i9.lr.ph ], [ %mul.i6, %key_word.exit ]
  %i.0.i5378 = phi i64 [ 1, %for.body.i9.lr.ph ], [ %inc.i11, %key_word.exit ]
  %hash.0.i377 = phi i64 [ %xor3.i31, %for.body.i9.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i33 = add i64 %mul.i6379, %r2
  %sub.i = sub i64 %7, %mul.i6379
  %cmp.i34 = icmp ugt i64 %sub.i, 7
  br i1 %cmp.i34, label %if.then.i43, label %if.end.i35

if.then.i43:                                      ; preds = %for.body.i9
  %16 = inttoptr i64 %add.i33 to ptr
  %word.0.copyload.i = load i64, ptr %16, align 1
  br label %key_word.exit

if.end.i35:                                       ; preds = %for.body.i9
  br i1 %tobool.not.i37, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i35
  %17 = inttoptr i64 %add.i33 to ptr
  %number.0.copyload.i125 = load i32, ptr %17, align 1
  %conv.i38 = zext i32 %number.0.copyload.i125 to i64
  %add4.i = add i64 %add.i33, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i35
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i33, %if.end.i35 ]
  %word.0.i = phi i64 [ %conv.i38, %if.then2.i ], [ 0, %if.end.i35 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i35 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %18 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %18, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i39 = or i64 %shl.i, %word.0.i
  %add11.i40 = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i39, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i40, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %19 = inttoptr i64 %at.1.i to ptr
  %20 = load i8, ptr %19, align 1
  %conv18.i = zext i8 %20 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i43, %if.end13.i, %if.then16.i
  %retval.0.i42 = phi i64 [ %word.0.copyload.i, %if.then.i43 ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %add.i10 = add i64 %retval.0.i42, %hash.0.i377
  %xor.i = xor i64 %add.i10, -8378864009470890807
  %conv.i = zext i64 %xor.i to i128
  %mul.i25 = mul nuw i128 %conv.i, 11400714819323198485
  %shr.i = lshr i128 %mul.i25, 64
  %xor35.i = xor i128 %shr.i, %mul.i25
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i11 = add nuw nsw i64 %i.0.i5378, 1
  %mul.i6 = shl i64 %inc.i11, 3
  %exitcond.not = icmp eq i64 %i.0.i5378, %15
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i9

bucket_of_key.exit:                               ; preds = %key_word.exit, %key_word.exit81
  %hash.0.i.lcssa = phi i64 [ %xor3.i31, %key_word.exit81 ], [ %xor3.i, %key_word.exit ]
  %arrayidx.i126 = getelementptr inbounds i8, ptr %0, i64 96
  %21 = load i64, ptr %arrayidx.i126, align 8
  %22 = inttoptr i64 %21 to ptr
  %add.ptr.i121 = getelementptr inbounds i8, ptr %22, i64 192
  %arrayidx.i122 = getelementptr inbounds i8, ptr %0, i64 104
  %23 = load i64, ptr %arrayidx.i122, align 8
  %and.i123 = and i64 %23, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i121, i64 %and.i123
  %24 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i132380 = and i64 %24, 4294967296
  %tobool.not.i133.not381 = icmp eq i64 %and.i132380, 0
  br i1 %tobool.not.i133.not381, label %if.end12.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %bucket_of_key.exit
  %arrayidx.i264 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %25 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i132 = and i64 %25, 4294967296
  %tobool.not.i133.not = icmp eq i64 %and.i132, 0
  br i1 %tobool.not.i133.not, label %if.end12.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i133.not382 = phi i1 [ %tobool.not.i133.not381, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i133.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body7.i
  %26 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %26, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.i.loopexit, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %27 = load i64, ptr %arrayidx.i264, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = load volatile i8, ptr %28, align 1
  %tobool8.not.i = icmp eq i8 %29, 0
  br i1 %tobool8.not.i, label %while.cond3.i, label %bucket_take.exit

bucket_take.exit:                                 ; preds = %while.body7.i
  br i1 %tobool.not.i133.not382, label %if.end12.i, label %for.end70.i

if.end12.i:                                       ; preds = %while.cond.i.loopexit, %bucket_of_key.exit, %bucket_take.exit
  %30 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i135 = trunc i64 %30 to i32
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %for.cond.i136

for.cond.i136:                                    ; preds = %cleanup.i140, %if.end12.i
  %link.0.i = phi i32 [ %conv.i135, %if.end12.i ], [ %link.1.i, %cleanup.i140 ]
  %tobool.not.i137 = icmp eq i32 %link.0.i, 0
  br i1 %tobool.not.i137, label %place_of_key.exit, label %for.body.i138

for.body.i138:                                    ; preds = %for.cond.i136
  %sub.i139 = add i32 %link.0.i, -1
  %conv1.i = zext i32 %sub.i139 to i64
  %31 = load i64, ptr %arrayidx.i4, align 8
  %32 = load i64, ptr %0, align 8
  switch i64 %32, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i138, %for.body.i138, %for.body.i138
  %add.i29.i = add i64 %31, 7
  %and.i30.i = and i64 %add.i29.i, -8
  %add.i.i = add i64 %and.i30.i, 8
  %33 = load i64, ptr %arrayidx.i126, align 8
  %34 = inttoptr i64 %33 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %34, i64 192
  %35 = load i64, ptr %arrayidx.i122, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %35
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %36 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i18.i = mul i64 %add.i.i, %conv1.i
  %add6.i.i = add i64 %mul.i18.i, %36
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %for.body.i138
  %37 = load i64, ptr %arrayidx8.i.i, align 8
  %38 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %38, %conv1.i
  %add11.i.i = add i64 %mul10.i.i, %37
  %39 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i27.i = add i64 %39, 7
  %and.i28.i = and i64 %add.i27.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i28.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %cmp.not.i.i383 = icmp ne i64 %31, 0
  br i1 %cmp.not.i.i383, label %for.body.i.i.lr.ph, label %cleanup.i140

for.body.i.i.lr.ph:                               ; preds = %hash_node.exit.i
  %key1.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %and.i.i = and i64 %31, 4
  %tobool.not.i22.i = icmp eq i64 %and.i.i, 0
  %and6.i.i = and i64 %31, 2
  %tobool7.not.i.i = icmp eq i64 %and6.i.i, 0
  %and14.i.i = and i64 %31, 1
  %tobool15.not.i.i = icmp eq i64 %and14.i.i, 0
  br label %for.body.i.i

for.cond.i.i:                                     ; preds = %key_word.exit.i
  %inc.i.i = add i64 %i.0.i.i384, 1
  %mul.i.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i.i, %31
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i140

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i386 = phi i1 [ %cmp.not.i.i383, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i.i385 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i.i, %for.cond.i.i ]
  %i.0.i.i384 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i384
  %40 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i.i385, %r2
  %sub.i.i = sub i64 %31, %mul.i.i385
  %cmp.i.i = icmp ugt i64 %sub.i.i, 7
  br i1 %cmp.i.i, label %if.then.i25.i, label %if.end.i21.i

if.then.i25.i:                                    ; preds = %for.body.i.i
  %41 = inttoptr i64 %add.i20.i to ptr
  %word.0.copyload.i.i = load i64, ptr %41, align 1
  br label %key_word.exit.i

if.end.i21.i:                                     ; preds = %for.body.i.i
  br i1 %tobool.not.i22.i, label %if.end5.i.i, label %if.then2.i.i

if.then2.i.i:                                     ; preds = %if.end.i21.i
  %42 = inttoptr i64 %add.i20.i to ptr
  %number.0.copyload.i.i = load i32, ptr %42, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add4.i.i = add i64 %add.i20.i, 4
  br label %if.end5.i.i

if.end5.i.i:                                      ; preds = %if.then2.i.i, %if.end.i21.i
  %at.0.i.i = phi i64 [ %add4.i.i, %if.then2.i.i ], [ %add.i20.i, %if.end.i21.i ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  %shift.0.i.i = phi i64 [ 32, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  br i1 %tobool7.not.i.i, label %if.end13.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %if.end5.i.i
  %43 = inttoptr i64 %at.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %43, align 1
  %conv10.i.i = zext i16 %half.0.copyload.i.i to i64
  %shl.i.i = shl nuw nsw i64 %conv10.i.i, %shift.0.i.i
  %or.i.i = or i64 %shl.i.i, %word.0.i.i
  %add11.i23.i = or i64 %shift.0.i.i, 16
  %add12.i.i = add i64 %at.0.i.i, 2
  br label %if.end13.i.i

if.end13.i.i:                                     ; preds = %if.then8.i.i, %if.end5.i.i
  %at.1.i.i = phi i64 [ %add12.i.i, %if.then8.i.i ], [ %at.0.i.i, %if.end5.i.i ]
  %word.1.i.i = phi i64 [ %or.i.i, %if.then8.i.i ], [ %word.0.i.i, %if.end5.i.i ]
  %shift.1.i.i = phi i64 [ %add11.i23.i, %if.then8.i.i ], [ %shift.0.i.i, %if.end5.i.i ]
  br i1 %tobool15.not.i.i, label %key_word.exit.i, label %if.then16.i.i

if.then16.i.i:                                    ; preds = %if.end13.i.i
  %44 = inttoptr i64 %at.1.i.i to ptr
  %45 = load i8, ptr %44, align 1
  %conv18.i.i = zext i8 %45 to i64
  %shl19.i.i = shl i64 %conv18.i.i, %shift.1.i.i
  %or20.i.i = or i64 %shl19.i.i, %word.1.i.i
  br label %key_word.exit.i

key_word.exit.i:                                  ; preds = %if.then16.i.i, %if.end13.i.i, %if.then.i25.i
  %retval.0.i24.i = phi i64 [ %word.0.copyload.i.i, %if.then.i25.i ], [ %or20.i.i, %if.then16.i.i ], [ %word.1.i.i, %if.end13.i.i ]
  %cmp3.not.i.i = icmp eq i64 %40, %retval.0.i24.i
  br i1 %cmp3.not.i.i, label %for.cond.i.i, label %has_key.exit.i

has_key.exit.i:                                   ; preds = %key_word.exit.i
  br i1 %cmp.not.i.i386, label %if.end.i141, label %cleanup.i140

if.end.i141:                                      ; preds = %has_key.exit.i
  %46 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  br label %cleanup.i140

cleanup.i140:                                     ; preds = %for.cond.i.i, %hash_node.exit.i, %if.end.i141, %has_key.exit.i
  %cmp.not.i.i374 = phi i1 [ %cmp.not.i.i386, %if.end.i141 ], [ %cmp.not.i.i386, %has_key.exit.i ], [ %cmp.not.i.i383, %hash_node.exit.i ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %46, %if.end.i141 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i ], [ %link.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i374, label %for.cond.i136, label %place_of_key.exit

place_of_key.exit:                                ; preds = %for.cond.i136, %cleanup.i140
  %spec.select.i = phi i32 [ %sub.i139, %cleanup.i140 ], [ -1, %for.cond.i136 ]
  %cmp14.not.i = icmp eq i32 %spec.select.i, -1
  br i1 %cmp14.not.i, label %if.else27.i, label %if.then15.i

if.then15.i:                                      ; preds = %place_of_key.exit
  %and16.i = and i64 %r4, 1
  %tobool17.not.i = icmp eq i64 %and16.i, 0
  br i1 %tobool17.not.i, label %if.else.i, label %if.end69.i

if.else.i:                                        ; preds = %if.then15.i
  %arrayidx.i166 = getelementptr inbounds i8, ptr %0, i64 16
  %47 = load i64, ptr %arrayidx.i166, align 8
  %48 = load i64, ptr %0, align 8
  switch i64 %48, label %if.then.i203 [
    i64 10, label %for.cond.i173.preheader
    i64 6, label %for.cond.i173.preheader
    i64 5, label %for.cond.i173.preheader
  ]

for.cond.i173.preheader:                          ; preds = %if.else.i, %if.else.i, %if.else.i
  %arrayidx10.i175 = getelementptr inbounds i8, ptr %0, i64 48
  %49 = load i64, ptr %arrayidx10.i175, align 8
  %cmp.i176388.not = icmp eq i64 %49, 0
  br i1 %cmp.i176388.not, label %if.end69.i, label %for.body.i179.lr.ph

for.body.i179.lr.ph:                              ; preds = %for.cond.i173.preheader
  %conv13.i180 = zext i32 %spec.select.i to i64
  %arrayidx.i.i186 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i191 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i192 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx18.i196 = getelementptr inbounds i8, ptr %run, i64 184
  %arrayidx1.i332 = getelementptr inbounds i8, ptr %0, i64 80
  %50 = inttoptr i64 %r3 to ptr
  %51 = inttoptr i64 %r3 to ptr
  br label %for.body.i179

if.then.i203:                                     ; preds = %if.else.i
  %conv.i204 = zext i32 %spec.select.i to i64
  %arrayidx1.i62.i212 = getelementptr inbounds i8, ptr %0, i64 88
  %52 = load i64, ptr %arrayidx1.i62.i212, align 8
  %53 = inttoptr i64 %52 to ptr
  %arrayidx3.i63.i213 = getelementptr inbounds i8, ptr %0, i64 64
  %54 = load i64, ptr %arrayidx3.i63.i213, align 8
  %mul4.i64.i214 = mul i64 %54, %conv.i204
  %add.ptr.i65.i215 = getelementptr inbounds i8, ptr %53, i64 %mul4.i64.i214
  %arrayidx1.i321 = getelementptr inbounds i8, ptr %0, i64 80
  %55 = load i64, ptr %arrayidx1.i321, align 8
  br i1 %tobool.not.i, label %cond.false.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.then.i203
  %add.ptr.i301 = getelementptr inbounds i8, ptr %add.ptr.i65.i215, i64 %55
  %56 = atomicrmw xchg ptr %add.ptr.i301, i32 1 acquire, align 4
  %tobool.not.i303390 = icmp eq i32 %56, 0
  br i1 %tobool.not.i303390, label %while.end8.i, label %while.cond3.i304.preheader.lr.ph

while.cond3.i304.preheader.lr.ph:                 ; preds = %cond.true.i
  %arrayidx.i.i306 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i304

while.cond.i302.loopexit:                         ; preds = %while.cond3.i304
  %57 = atomicrmw xchg ptr %add.ptr.i301, i32 1 acquire, align 4
  %tobool.not.i303 = icmp eq i32 %57, 0
  br i1 %tobool.not.i303, label %while.end8.i, label %while.cond3.i304.backedge

while.cond3.i304:                                 ; preds = %while.cond3.i304.backedge, %while.cond3.i304.preheader.lr.ph
  %58 = load atomic i32, ptr %add.ptr.i301 monotonic, align 4
  %tobool5.not.i305 = icmp eq i32 %58, 0
  br i1 %tobool5.not.i305, label %while.cond.i302.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i304
  %59 = load i64, ptr %arrayidx.i.i306, align 8
  %60 = inttoptr i64 %59 to ptr
  %61 = load volatile i8, ptr %60, align 1
  %tobool7.not.i308 = icmp eq i8 %61, 0
  br i1 %tobool7.not.i308, label %while.cond3.i304.backedge, label %if.end69.i

while.cond3.i304.backedge:                        ; preds = %while.body6.i, %while.cond.i302.loopexit
  br label %while.cond3.i304

while.end8.i:                                     ; preds = %while.cond.i302.loopexit, %cond.true.i
  %62 = load i64, ptr %arrayidx.i166, align 8
  %63 = load i64, ptr %arrayidx1.i321, align 8
  %cmp.i312 = icmp eq i64 %63, -1
  br i1 %cmp.i312, label %if.then.i319, label %if.end.i313

if.then.i319:                                     ; preds = %while.end8.i
  %64 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i215, ptr align 1 %64, i64 %62, i1 false)
  br label %copy_value.exit

if.end.i313:                                      ; preds = %while.end8.i
  %add.i314 = add i64 %63, 4
  %65 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i215, ptr align 1 %65, i64 %63, i1 false)
  %add.ptr.i315 = getelementptr inbounds i8, ptr %add.ptr.i65.i215, i64 %add.i314
  %add3.i316 = add i64 %add.i314, %r3
  %66 = inttoptr i64 %add3.i316 to ptr
  %sub.i317 = sub i64 %62, %add.i314
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i315, ptr align 1 %66, i64 %sub.i317, i1 false)
  br label %copy_value.exit

copy_value.exit:                                  ; preds = %if.then.i319, %if.end.i313
  store atomic i32 0, ptr %add.ptr.i301 release, align 4
  br label %if.end69.i

cond.false.i:                                     ; preds = %if.then.i203
  %cmp.i322 = icmp eq i64 %55, -1
  br i1 %cmp.i322, label %if.then.i329, label %if.end.i323

if.then.i329:                                     ; preds = %cond.false.i
  %67 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i215, ptr align 1 %67, i64 %47, i1 false)
  br label %if.end69.i

if.end.i323:                                      ; preds = %cond.false.i
  %add.i324 = add i64 %55, 4
  %68 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i215, ptr align 1 %68, i64 %55, i1 false)
  %add.ptr.i325 = getelementptr inbounds i8, ptr %add.ptr.i65.i215, i64 %add.i324
  %add3.i326 = add i64 %add.i324, %r3
  %69 = inttoptr i64 %add3.i326 to ptr
  %sub.i327 = sub i64 %47, %add.i324
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i325, ptr align 1 %69, i64 %sub.i327, i1 false)
  br label %if.end69.i

for.body.i179:                                    ; preds = %for.body.i179.lr.ph, %if.end29.i199
  %cpu.0.i174389 = phi i64 [ 0, %for.body.i179.lr.ph ], [ %inc.i200, %if.end29.i199 ]
  %70 = load i64, ptr %0, align 8
  switch i64 %70, label %value_at.exit.i189 [
    i64 10, label %if.then.i.i185
    i64 6, label %if.then.i.i185
    i64 5, label %if.then.i.i185
  ]

if.then.i.i185:                                   ; preds = %for.body.i179, %for.body.i179, %for.body.i179
  %71 = load i64, ptr %arrayidx.i.i186, align 8
  %mul.i.i187 = mul i64 %71, %cpu.0.i174389
  %add.i.i188 = add i64 %mul.i.i187, %conv13.i180
  br label %value_at.exit.i189

value_at.exit.i189:                               ; preds = %for.body.i179, %if.then.i.i185
  %index.addr.0.i.i190 = phi i64 [ %add.i.i188, %if.then.i.i185 ], [ %conv13.i180, %for.body.i179 ]
  %72 = load i64, ptr %arrayidx1.i.i191, align 8
  %73 = inttoptr i64 %72 to ptr
  %74 = load i64, ptr %arrayidx3.i.i192, align 8
  %mul4.i.i193 = mul i64 %74, %index.addr.0.i.i190
  %add.ptr.i.i194 = getelementptr inbounds i8, ptr %73, i64 %mul4.i.i193
  %75 = load i64, ptr %arrayidx18.i196, align 8
  %cmp19.i197 = icmp eq i64 %cpu.0.i174389, %75
  br i1 %cmp19.i197, label %if.then21.i201, label %if.end29.i199

if.then21.i201:                                   ; preds = %value_at.exit.i189
  %76 = load i64, ptr %arrayidx.i166, align 8
  %77 = load i64, ptr %arrayidx1.i332, align 8
  %cmp.i333 = icmp eq i64 %77, -1
  br i1 %cmp.i333, label %if.then.i340, label %if.end.i334

if.then.i340:                                     ; preds = %if.then21.i201
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i194, ptr align 1 %51, i64 %76, i1 false)
  br label %if.end29.i199

if.end.i334:                                      ; preds = %if.then21.i201
  %add.i335 = add i64 %77, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i194, ptr align 1 %50, i64 %77, i1 false)
  %add.ptr.i336 = getelementptr inbounds i8, ptr %add.ptr.i.i194, i64 %add.i335
  %add3.i337 = add i64 %add.i335, %r3
  %78 = inttoptr i64 %add3.i337 to ptr
  %sub.i338 = sub i64 %76, %add.i335
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i336, ptr align 1 %78, i64 %sub.i338, i1 false)
  br label %if.end29.i199

if.end29.i199:                                    ; preds = %value_at.exit.i189, %if.end.i334, %if.then.i340
  %inc.i200 = add nuw i64 %cpu.0.i174389, 1
  %79 = load i64, ptr %arrayidx10.i175, align 8
  %cmp.i176 = icmp ult i64 %inc.i200, %79
  br i1 %cmp.i176, label %for.body.i179, label %if.end69.i

if.else27.i:                                      ; preds = %place_of_key.exit
  %and28.i = and i64 %r4, 2
  %tobool29.not.i = icmp eq i64 %and28.i, 0
  br i1 %tobool29.not.i, label %if.then34.i, label %if.end69.i

if.then34.i:                                      ; preds = %if.else27.i
  %80 = load i64, ptr %arrayidx.i126, align 8
  %81 = inttoptr i64 %80 to ptr
  %82 = load atomic i64, ptr %81 acquire, align 8
  %arrayidx8.i.i249 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i250 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i253 = getelementptr inbounds i8, ptr %0, i64 16
  br label %while.cond.i221

while.cond.i221:                                  ; preds = %hash_node.exit.i239, %if.then34.i
  %top.0.i = phi i64 [ %82, %if.then34.i ], [ %95, %hash_node.exit.i239 ]
  %retval.0.i222 = phi i32 [ undef, %if.then34.i ], [ %retval.1.i246, %hash_node.exit.i239 ]
  %conv.i223 = trunc i64 %top.0.i to i32
  %tobool.not.i224 = icmp eq i32 %conv.i223, 0
  br i1 %tobool.not.i224, label %while.end.i, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i221
  %sub.i225 = add i32 %conv.i223, -1
  %conv2.i = zext i32 %sub.i225 to i64
  %83 = load i64, ptr %0, align 8
  switch i64 %83, label %if.end.i.i248 [
    i64 10, label %if.then.i.i231
    i64 6, label %if.then.i.i231
    i64 5, label %if.then.i.i231
  ]

if.then.i.i231:                                   ; preds = %while.body.i, %while.body.i, %while.body.i
  %84 = load i64, ptr %arrayidx.i4, align 8
  %add.i45.i = add i64 %84, 7
  %and.i46.i = and i64 %add.i45.i, -8
  %add.i.i232 = add i64 %and.i46.i, 8
  %85 = load i64, ptr %arrayidx.i126, align 8
  %86 = inttoptr i64 %85 to ptr
  %add.ptr.i.i233 = getelementptr inbounds i8, ptr %86, i64 192
  %87 = load i64, ptr %arrayidx.i122, align 8
  %add.ptr4.i.i235 = getelementptr inbounds i64, ptr %add.ptr.i.i233, i64 %87
  %add.ptr5.i.i236 = getelementptr inbounds i8, ptr %add.ptr4.i.i235, i64 8
  %88 = ptrtoint ptr %add.ptr5.i.i236 to i64
  %mul.i.i237 = mul i64 %add.i.i232, %conv2.i
  %add6.i.i238 = add i64 %mul.i.i237, %88
  br label %hash_node.exit.i239

if.end.i.i248:                                    ; preds = %while.body.i
  %89 = load i64, ptr %arrayidx8.i.i249, align 8
  %90 = load i64, ptr %arrayidx9.i.i250, align 8
  %mul10.i.i251 = mul i64 %90, %conv2.i
  %add11.i.i252 = add i64 %mul10.i.i251, %89
  %91 = load i64, ptr %arrayidx12.i.i253, align 8
  %add.i44.i = add i64 %91, 7
  %and.i.i254 = and i64 %add.i44.i, -8
  %add14.i.i255 = add i64 %add11.i.i252, %and.i.i254
  br label %hash_node.exit.i239

hash_node.exit.i239:                              ; preds = %if.end.i.i248, %if.then.i.i231
  %retval.0.i.i240.in = phi i64 [ %add6.i.i238, %if.then.i.i231 ], [ %add14.i.i255, %if.end.i.i248 ]
  %retval.0.i.i240 = inttoptr i64 %retval.0.i.i240.in to ptr
  %92 = load atomic i32, ptr %retval.0.i.i240 acquire, align 8
  %and.i241 = and i32 %92, 2147483647
  %shr.i242 = and i64 %top.0.i, -4294967296
  %shl.i243 = add i64 %shr.i242, 4294967296
  %conv5.i = zext i32 %and.i241 to i64
  %or.i244 = or i64 %shl.i243, %conv5.i
  %93 = cmpxchg ptr %81, i64 %top.0.i, i64 %or.i244 acq_rel acquire, align 8
  %94 = extractvalue { i64, i1 } %93, 1
  %95 = extractvalue { i64, i1 } %93, 0
  %retval.1.i246 = select i1 %94, i32 %sub.i225, i32 %retval.0.i222
  br i1 %94, label %hash_take_free.exit, label %while.cond.i221

while.end.i:                                      ; preds = %while.cond.i221
  %arrayidx8.i256 = getelementptr inbounds i8, ptr %81, i64 64
  %96 = load atomic i64, ptr %arrayidx8.i256 acquire, align 8
  %arrayidx11.i = getelementptr inbounds i8, ptr %0, i64 24
  br label %while.cond10.i

while.cond10.i:                                   ; preds = %while.body13.i, %while.end.i
  %used.0.i = phi i64 [ %96, %while.end.i ], [ %100, %while.body13.i ]
  %97 = load i64, ptr %arrayidx11.i, align 8
  %cmp.i257 = icmp ult i64 %used.0.i, %97
  br i1 %cmp.i257, label %while.body13.i, label %hash_take_free.exit

while.body13.i:                                   ; preds = %while.cond10.i
  %add16.i = add nuw i64 %used.0.i, 1
  %98 = cmpxchg ptr %arrayidx8.i256, i64 %used.0.i, i64 %add16.i acq_rel acquire, align 8
  %99 = extractvalue { i64, i1 } %98, 1
  %100 = extractvalue { i64, i1 } %98, 0
  br i1 %99, label %if.then22.i, label %while.cond10.i

if.then22.i:                                      ; preds = %while.body13.i
  %conv23.i = trunc i64 %100 to i32
  br label %hash_take_free.exit

hash_take_free.exit:                              ; preds = %hash_node.exit.i239, %while.cond10.i, %if.then22.i
  %retval.3.i247 = phi i32 [ %conv23.i, %if.then22.i ], [ -1, %while.cond10.i ], [ %retval.1.i246, %hash_node.exit.i239 ]
  %cmp37.not.i = icmp eq i32 %retval.3.i247, -1
  br i1 %cmp37.not.i, label %if.end57.i, label %if.then39.i

if.then39.i:                                      ; preds = %hash_take_free.exit
  %conv40.i = zext i32 %retval.3.i247 to i64
  %101 = load i64, ptr %arrayidx.i4, align 8
  %102 = load i64, ptr %0, align 8
  switch i64 %102, label %if.end.i23 [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %if.then39.i, %if.then39.i, %if.then39.i
  %add.i130 = add i64 %101, 7
  %and.i131 = and i64 %add.i130, -8
  %add.i18 = add i64 %and.i131, 8
  %103 = load i64, ptr %arrayidx.i126, align 8
  %104 = inttoptr i64 %103 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %104, i64 192
  %105 = load i64, ptr %arrayidx.i122, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %105
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %106 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i21 = mul i64 %add.i18, %conv40.i
  %add6.i = add i64 %mul.i21, %106
  br label %hash_node.exit

if.end.i23:                                       ; preds = %if.then39.i
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %107 = load i64, ptr %arrayidx8.i, align 8
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %108 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %108, %conv40.i
  %add11.i = add i64 %mul10.i, %107
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  %109 = load i64, ptr %arrayidx12.i, align 8
  %add.i128 = add i64 %109, 7
  %and.i129 = and i64 %add.i128, -8
  %add14.i = add i64 %add11.i, %and.i129
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i23
  %retval.0.i.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i23 ]
  %retval.0.i = inttoptr i64 %retval.0.i.in to ptr
  %arrayidx.i142 = getelementptr inbounds i8, ptr %0, i64 16
  switch i64 %102, label %value_at.exit66.i [
    i64 10, label %for.cond.i145.preheader
    i64 6, label %for.cond.i145.preheader
    i64 5, label %for.cond.i145.preheader
  ]

for.cond.i145.preheader:                          ; preds = %hash_node.exit, %hash_node.exit, %hash_node.exit
  %arrayidx10.i = getelementptr inbounds i8, ptr %0, i64 48
  %110 = load i64, ptr %arrayidx10.i, align 8
  %cmp.i146391.not = icmp eq i64 %110, 0
  br i1 %cmp.i146391.not, label %hash_write.exit, label %for.body.i149.lr.ph

for.body.i149.lr.ph:                              ; preds = %for.cond.i145.preheader
  %arrayidx.i.i152 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i155 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx18.i = getelementptr inbounds i8, ptr %run, i64 184
  %arrayidx1.i354 = getelementptr inbounds i8, ptr %0, i64 80
  %111 = inttoptr i64 %r3 to ptr
  %112 = inttoptr i64 %r3 to ptr
  br label %for.body.i149

value_at.exit66.i:                                ; preds = %hash_node.exit
  %arrayidx1.i62.i = getelementptr inbounds i8, ptr %0, i64 88
  %113 = load i64, ptr %arrayidx1.i62.i, align 8
  %114 = inttoptr i64 %113 to ptr
  %arrayidx3.i63.i = getelementptr inbounds i8, ptr %0, i64 64
  %115 = load i64, ptr %arrayidx3.i63.i, align 8
  %mul4.i64.i = mul i64 %115, %conv40.i
  %add.ptr.i65.i = getelementptr inbounds i8, ptr %114, i64 %mul4.i64.i
  %arrayidx.i296 = getelementptr inbounds i8, ptr %0, i64 80
  %116 = load i64, ptr %arrayidx.i296, align 8
  %cmp.not.i = icmp eq i64 %116, -1
  br i1 %cmp.not.i, label %clear_lock.exit, label %if.then.i297

if.then.i297:                                     ; preds = %value_at.exit66.i
  %add.ptr.i298 = getelementptr inbounds i8, ptr %add.ptr.i65.i, i64 %116
  store atomic i32 0, ptr %add.ptr.i298 release, align 4
  br label %clear_lock.exit

clear_lock.exit:                                  ; preds = %value_at.exit66.i, %if.then.i297
  %117 = load i64, ptr %arrayidx.i142, align 8
  %118 = load i64, ptr %arrayidx.i296, align 8
  %cmp.i344 = icmp eq i64 %118, -1
  br i1 %cmp.i344, label %if.then.i351, label %if.end.i345

if.then.i351:                                     ; preds = %clear_lock.exit
  %119 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i, ptr align 1 %119, i64 %117, i1 false)
  br label %hash_write.exit

if.end.i345:                                      ; preds = %clear_lock.exit
  %add.i346 = add i64 %118, 4
  %120 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i, ptr align 1 %120, i64 %118, i1 false)
  %add.ptr.i347 = getelementptr inbounds i8, ptr %add.ptr.i65.i, i64 %add.i346
  %add3.i348 = add i64 %add.i346, %r3
  %121 = inttoptr i64 %add3.i348 to ptr
  %sub.i349 = sub i64 %117, %add.i346
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i347, ptr align 1 %121, i64 %sub.i349, i1 false)
  br label %hash_write.exit

for.body.i149:                                    ; preds = %for.body.i149.lr.ph, %if.end29.i
  %cpu.0.i392 = phi i64 [ 0, %for.body.i149.lr.ph ], [ %inc.i158, %if.end29.i ]
  %122 = load i64, ptr %0, align 8
  switch i64 %122, label %value_at.exit.i [
    i64 10, label %if.then.i.i151
    i64 6, label %if.then.i.i151
    i64 5, label %if.then.i.i151
  ]

if.then.i.i151:                                   ; preds = %for.body.i149, %for.body.i149, %for.body.i149
  %123 = load i64, ptr %arrayidx.i.i152, align 8
  %mul.i.i153 = mul i64 %123, %cpu.0.i392
  %add.i.i154 = add i64 %mul.i.i153, %conv40.i
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i149, %if.then.i.i151
  %index.addr.0.i.i = phi i64 [ %add.i.i154, %if.then.i.i151 ], [ %conv40.i, %for.body.i149 ]
  %124 = load i64, ptr %arrayidx1.i.i, align 8
  %125 = inttoptr i64 %124 to ptr
  %126 = load i64, ptr %arrayidx3.i.i155, align 8
  %mul4.i.i = mul i64 %126, %index.addr.0.i.i
  %add.ptr.i.i156 = getelementptr inbounds i8, ptr %125, i64 %mul4.i.i
  %127 = load i64, ptr %arrayidx18.i, align 8
  %cmp19.i = icmp eq i64 %cpu.0.i392, %127
  %128 = load i64, ptr %arrayidx.i142, align 8
  br i1 %cmp19.i, label %if.then21.i, label %if.else23.i

if.then21.i:                                      ; preds = %value_at.exit.i
  %129 = load i64, ptr %arrayidx1.i354, align 8
  %cmp.i355 = icmp eq i64 %129, -1
  br i1 %cmp.i355, label %if.then.i362, label %if.end.i356

if.then.i362:                                     ; preds = %if.then21.i
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i156, ptr align 1 %112, i64 %128, i1 false)
  br label %if.end29.i

if.end.i356:                                      ; preds = %if.then21.i
  %add.i357 = add i64 %129, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i156, ptr align 1 %111, i64 %129, i1 false)
  %add.ptr.i358 = getelementptr inbounds i8, ptr %add.ptr.i.i156, i64 %add.i357
  %add3.i359 = add i64 %add.i357, %r3
  %130 = inttoptr i64 %add3.i359 to ptr
  %sub.i360 = sub i64 %128, %add.i357
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i358, ptr align 1 %130, i64 %sub.i360, i1 false)
  br label %if.end29.i

if.else23.i:                                      ; preds = %value_at.exit.i
  call void @llvm.memset.p0.i64(ptr align 1 %add.ptr.i.i156, i8 0, i64 %128, i1 false)
  br label %if.end29.i

if.end29.i:                                       ; preds = %if.end.i356, %if.then.i362, %if.else23.i
  %inc.i158 = add nuw i64 %cpu.0.i392, 1
  %131 = load i64, ptr %arrayidx10.i, align 8
  %cmp.i146 = icmp ult i64 %inc.i158, %131
  br i1 %cmp.i146, label %for.body.i149, label %hash_write.exit

hash_write.exit:                                  ; preds = %if.end29.i, %for.cond.i145.preheader, %if.end.i345, %if.then.i351
  %cmp45.i393.not = icmp eq i64 %101, 0
  br i1 %cmp45.i393.not, label %for.cond.cleanup.i, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %hash_write.exit
  %key47.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  %and.i87 = and i64 %101, 4
  %tobool.not.i88 = icmp eq i64 %and.i87, 0
  %and6.i97 = and i64 %101, 2
  %tobool7.not.i98 = icmp eq i64 %and6.i97, 0
  %and14.i110 = and i64 %101, 1
  %tobool15.not.i111 = icmp eq i64 %and14.i110, 0
  br label %for.body.i

for.cond.cleanup.i:                               ; preds = %key_word.exit120, %hash_write.exit
  %recent51.i = getelementptr inbounds i8, ptr %retval.0.i, i64 4
  store atomic i32 0, ptr %recent51.i release, align 4
  store atomic i32 %conv.i135, ptr %retval.0.i release, align 8
  %and55.i = and i64 %30, -8589934592
  %add.i = add nuw i32 %retval.3.i247, 1
  %conv56.i = zext i32 %add.i to i64
  %or.i = or i64 %and55.i, %conv56.i
  br label %cleanup.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %key_word.exit120
  %mul.i395 = phi i64 [ 0, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit120 ]
  %i.0.i394 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit120 ]
  %arrayidx48.i = getelementptr inbounds [0 x i64], ptr %key47.i, i64 0, i64 %i.0.i394
  %add.i83 = add i64 %mul.i395, %r2
  %sub.i84 = sub i64 %101, %mul.i395
  %cmp.i85 = icmp ugt i64 %sub.i84, 7
  br i1 %cmp.i85, label %if.then.i118, label %if.end.i86

if.then.i118:                                     ; preds = %for.body.i
  %132 = inttoptr i64 %add.i83 to ptr
  %word.0.copyload.i119 = load i64, ptr %132, align 1
  br label %key_word.exit120

if.end.i86:                                       ; preds = %for.body.i
  br i1 %tobool.not.i88, label %if.end5.i93, label %if.then2.i89

if.then2.i89:                                     ; preds = %if.end.i86
  %133 = inttoptr i64 %add.i83 to ptr
  %number.0.copyload.i = load i32, ptr %133, align 1
  %conv.i91 = zext i32 %number.0.copyload.i to i64
  %add4.i92 = add i64 %add.i83, 4
  br label %if.end5.i93

if.end5.i93:                                      ; preds = %if.then2.i89, %if.end.i86
  %at.0.i94 = phi i64 [ %add4.i92, %if.then2.i89 ], [ %add.i83, %if.end.i86 ]
  %word.0.i95 = phi i64 [ %conv.i91, %if.then2.i89 ], [ 0, %if.end.i86 ]
  %shift.0.i96 = phi i64 [ 32, %if.then2.i89 ], [ 0, %if.end.i86 ]
  br i1 %tobool7.not.i98, label %if.end13.i106, label %if.then8.i99

if.then8.i99:                                     ; preds = %if.end5.i93
  %134 = inttoptr i64 %at.0.i94 to ptr
  %half.0.copyload.i100 = load i16, ptr %134, align 1
  %conv10.i101 = zext i16 %half.0.copyload.i100 to i64
  %shl.i102 = shl nuw nsw i64 %conv10.i101, %shift.0.i96
  %or.i103 = or i64 %shl.i102, %word.0.i95
  %add11.i104 = or i64 %shift.0.i96, 16
  %add12.i105 = add i64 %at.0.i94, 2
  br label %if.end13.i106

if.end13.i106:                                    ; preds = %if.then8.i99, %if.end5.i93
  %at.1.i107 = phi i64 [ %add12.i105, %if.then8.i99 ], [ %at.0.i94, %if.end5.i93 ]
  %word.1.i108 = phi i64 [ %or.i103, %if.then8.i99 ], [ %word.0.i95, %if.end5.i93 ]
  %shift.1.i109 = phi i64 [ %add11.i104, %if.then8.i99 ], [ %shift.0.i96, %if.end5.i93 ]
  br i1 %tobool15.not.i111, label %key_word.exit120, label %if.then16.i112

if.then16.i112:                                   ; preds = %if.end13.i106
  %135 = inttoptr i64 %at.1.i107 to ptr
  %136 = load i8, ptr %135, align 1
  %conv18.i113 = zext i8 %136 to i64
  %shl19.i114 = shl i64 %conv18.i113, %shift.1.i109
  %or20.i115 = or i64 %shl19.i114, %word.1.i108
  br label %key_word.exit120

key_word.exit120:                                 ; preds = %if.then.i118, %if.end13.i106, %if.then16.i112
  %retval.0.i117 = phi i64 [ %word.0.copyload.i119, %if.then.i118 ], [ %or20.i115, %if.then16.i112 ], [ %word.1.i108, %if.end13.i106 ]
  store atomic i64 %retval.0.i117, ptr %arrayidx48.i release, align 8
  %inc.i = add i64 %i.0.i394, 1
  %mul.i = shl i64 %inc.i, 3
  %cmp45.i = icmp ult i64 %mul.i, %101
  br i1 %cmp45.i, label %for.body.i, label %for.cond.cleanup.i

if.end57.i:                                       ; preds = %hash_take_free.exit
  %and.i258 = and i64 %30, -4294967297
  br label %cleanup.i

if.end69.i:                                       ; preds = %if.end29.i199, %while.body6.i, %for.cond.i173.preheader, %copy_value.exit, %if.then.i329, %if.end.i323, %if.else27.i, %if.then15.i
  %result.2.i = phi i64 [ -17, %if.then15.i ], [ -2, %if.else27.i ], [ 0, %copy_value.exit ], [ 0, %if.then.i329 ], [ 0, %if.end.i323 ], [ 0, %for.cond.i173.preheader ], [ -16, %while.body6.i ], [ 0, %if.end29.i199 ]
  %and.i262 = and i64 %30, -4294967297
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end69.i, %if.end57.i, %for.cond.cleanup.i
  %and.i262.sink = phi i64 [ %and.i262, %if.end69.i ], [ %and.i258, %if.end57.i ], [ %or.i, %for.cond.cleanup.i ]
  %spare.2.i = phi i32 [ -1, %if.end69.i ], [ -1, %if.end57.i ], [ %retval.3.i247, %for.cond.cleanup.i ]
  %result.3.i = phi i64 [ %result.2.i, %if.end69.i ], [ 0, %if.end57.i ], [ 0, %for.cond.cleanup.i ]
  %retval.1.i = phi i64 [ undef, %if.end69.i ], [ -7, %if.end57.i ], [ 0, %for.cond.cleanup.i ]
  %cond.i = phi i1 [ true, %if.end69.i ], [ false, %if.end57.i ], [ false, %for.cond.cleanup.i ]
  store atomic i64 %and.i262.sink, ptr %add.ptr1.i release, align 8
  br i1 %cond.i, label %for.end70.i, label %cond.end

for.end70.i:                                      ; preds = %cleanup.i, %bucket_take.exit
  %spare.3.i = phi i32 [ %spare.2.i, %cleanup.i ], [ -1, %bucket_take.exit ]
  %result.4.i = phi i64 [ %result.3.i, %cleanup.i ], [ -16, %bucket_take.exit ]
  %cmp71.not.i = icmp eq i32 %spare.3.i, -1
  br i1 %cmp71.not.i, label %cond.end, label %if.then76.i

if.then76.i:                                      ; preds = %for.end70.i
  %137 = load i64, ptr %arrayidx.i126, align 8
  %138 = inttoptr i64 %137 to ptr
  %139 = load atomic i64, ptr %138 acquire, align 8
  %conv.i267 = zext i32 %spare.3.i to i64
  %add3.i = add nuw i32 %spare.3.i, 1
  %conv4.i = zext i32 %add3.i to i64
  %arrayidx8.i.i289 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i290 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i293 = getelementptr inbounds i8, ptr %0, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i281, %if.then76.i
  %top.0.i266 = phi i64 [ %139, %if.then76.i ], [ %151, %hash_node.exit.i281 ]
  %140 = load i64, ptr %0, align 8
  switch i64 %140, label %if.end.i.i288 [
    i64 10, label %if.then.i.i273
    i64 6, label %if.then.i.i273
    i64 5, label %if.then.i.i273
  ]

if.then.i.i273:                                   ; preds = %do.body.i, %do.body.i, %do.body.i
  %141 = load i64, ptr %arrayidx.i4, align 8
  %add.i15.i = add i64 %141, 7
  %and.i16.i = and i64 %add.i15.i, -8
  %add.i.i274 = add i64 %and.i16.i, 8
  %142 = load i64, ptr %arrayidx.i126, align 8
  %143 = inttoptr i64 %142 to ptr
  %add.ptr.i.i275 = getelementptr inbounds i8, ptr %143, i64 192
  %144 = load i64, ptr %arrayidx.i122, align 8
  %add.ptr4.i.i277 = getelementptr inbounds i64, ptr %add.ptr.i.i275, i64 %144
  %add.ptr5.i.i278 = getelementptr inbounds i8, ptr %add.ptr4.i.i277, i64 8
  %145 = ptrtoint ptr %add.ptr5.i.i278 to i64
  %mul.i.i279 = mul i64 %add.i.i274, %conv.i267
  %add6.i.i280 = add i64 %mul.i.i279, %145
  br label %hash_node.exit.i281

if.end.i.i288:                                    ; preds = %do.body.i
  %146 = load i64, ptr %arrayidx8.i.i289, align 8
  %147 = load i64, ptr %arrayidx9.i.i290, align 8
  %mul10.i.i291 = mul i64 %147, %conv.i267
  %add11.i.i292 = add i64 %mul10.i.i291, %146
  %148 = load i64, ptr %arrayidx12.i.i293, align 8
  %add.i14.i = add i64 %148, 7
  %and.i.i294 = and i64 %add.i14.i, -8
  %add14.i.i295 = add i64 %add11.i.i292, %and.i.i294
  br label %hash_node.exit.i281

hash_node.exit.i281:                              ; preds = %if.end.i.i288, %if.then.i.i273
  %retval.0.i.i282.in = phi i64 [ %add6.i.i280, %if.then.i.i273 ], [ %add14.i.i295, %if.end.i.i288 ]
  %retval.0.i.i282 = inttoptr i64 %retval.0.i.i282.in to ptr
  %conv2.i283 = trunc i64 %top.0.i266 to i32
  %or.i284 = or i32 %conv2.i283, -2147483648
  store atomic i32 %or.i284, ptr %retval.0.i.i282 release, align 8
  %shr.i285 = and i64 %top.0.i266, -4294967296
  %shl.i286 = add i64 %shr.i285, 4294967296
  %or5.i = or i64 %shl.i286, %conv4.i
  %149 = cmpxchg ptr %138, i64 %top.0.i266, i64 %or5.i acq_rel acquire, align 8
  %150 = extractvalue { i64, i1 } %149, 1
  %151 = extractvalue { i64, i1 } %149, 0
  br i1 %150, label %cond.end, label %do.body.i

cond.end:                                         ; preds = %hash_node.exit.i281, %lor.lhs.false4.i, %lor.lhs.false4.i, %lor.lhs.false4.i, %for.end70.i, %cleanup.i, %land.lhs.true.i, %cond.false, %is_for_host.exit
  %cond = phi i64 [ -1, %is_for_host.exit ], [ -22, %cond.false ], [ -22, %lor.lhs.false4.i ], [ -22, %land.lhs.true.i ], [ %retval.1.i, %cleanup.i ], [ %result.4.i, %for.end70.i ], [ -22, %lor.lhs.false4.i ], [ -22, %lor.lhs.false4.i ], [ %result.4.i, %hash_node.exit.i281 ]
  ret i64 %cond
}

define internal i64 @hash_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %lor.rhs.i [
    i64 13, label %is_for_host.exit
    i64 25, label %is_for_host.exit
  ]

lor.rhs.i:                                        ; preds = %entry
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 32
  %2 = load i64, ptr %arrayidx3.i, align 8
  %3 = trunc i64 %2 to i32
  %4 = lshr i32 %3, 7
  %5 = and i32 %4, 1
  br label %is_for_host.exit

is_for_host.exit:                                 ; preds = %entry, %entry, %lor.rhs.i
  %lor.ext.i = phi i32 [ 1, %entry ], [ %5, %lor.rhs.i ], [ 1, %entry ]
  %tobool.not = icmp eq i32 %lor.ext.i, 0
  br i1 %tobool.not, label %cond.false, label %cond.end

cond.false:                                       ; preds = %is_for_host.exit
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %6 = load i64, ptr %arrayidx.i, align 8
  %cmp.i23 = icmp ugt i64 %6, 7
  br i1 %cmp.i23, label %if.then.i55, label %if.end.i24

if.then.i55:                                      ; preds = %cond.false
  %7 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i56 = load i64, ptr %7, align 1
  br label %key_word.exit57

if.end.i24:                                       ; preds = %cond.false
  %tobool.not.i26 = icmp ult i64 %6, 4
  br i1 %tobool.not.i26, label %if.end5.i31, label %if.then2.i27

if.then2.i27:                                     ; preds = %if.end.i24
  %8 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %8, align 1
  %conv.i29 = zext i32 %number.0.copyload.i to i64
  %add4.i30 = add i64 %r2, 4
  br label %if.end5.i31

if.end5.i31:                                      ; preds = %if.then2.i27, %if.end.i24
  %at.0.i32 = phi i64 [ %add4.i30, %if.then2.i27 ], [ %r2, %if.end.i24 ]
  %word.0.i33 = phi i64 [ %conv.i29, %if.then2.i27 ], [ 0, %if.end.i24 ]
  %shift.0.i34 = phi i64 [ 32, %if.then2.i27 ], [ 0, %if.end.i24 ]
  %and6.i35 = and i64 %6, 2
  %tobool7.not.i36 = icmp eq i64 %and6.i35, 0
  br i1 %tobool7.not.i36, label %if.end13.i44, label %if.then8.i37

if.then8.i37:                                     ; preds = %if.end5.i31
  %9 = inttoptr i64 %at.0.i32 to ptr
  %half.0.copyload.i38 = load i16, ptr %9, align 1
  %conv10.i39 = zext i16 %half.0.copyload.i38 to i64
  %shl.i40 = shl nuw nsw i64 %conv10.i39, %shift.0.i34
  %or.i41 = or i64 %shl.i40, %word.0.i33
  %add11.i42 = or i64 %shift.0.i34, 16
  %add12.i43 = add i64 %at.0.i32, 2
  br label %if.end13.i44

if.end13.i44:                                     ; preds = %if.then8.i37, %if.end5.i31
  %at.1.i45 = phi i64 [ %add12.i43, %if.then8.i37 ], [ %at.0.i32, %if.end5.i31 ]
  %word.1.i46 = phi i64 [ %or.i41, %if.then8.i37 ], [ %word.0.i33, %if.end5.i31 ]
  %shift.1.i47 = phi i64 [ %add11.i42, %if.then8.i37 ], [ %shift.0.i34, %if.end5.i31 ]
  %and14.i48 = and i64 %6, 1
  %tobool15.not.i49 = icmp eq i64 %and14.i48, 0
  br i1 %tobool15.not.i49, label %key_word.exit57, label %if.then16.i50

if.then16.i50:                                    ; preds = %if.end13.i44
  %10 = inttoptr i64 %at.1.i45 to ptr
  %11 = load i8, ptr %10, align 1
  %conv18.i51 = zext i8 %11 to i64
  %shl19.i52 = shl i64 %conv18.i51, %shift.1.i47
  %or20.i53 = or i64 %shl19.i52, %word.1.i46
  br label %key_word.exit57

key_word.exit57:                                  ; preds = %if.then.i55, %if.end13.i44, %if.then16.i50
  %retval.0.i54 = phi i64 [ %word.0.copyload.i56, %if.then.i55 ], [ %or20.i53, %if.then16.i50 ], [ %word.1.i46, %if.end13.i44 ]
  %xor.i9 = xor i64 %retval.0.i54, -8378864009470890807
  %conv.i10 = zext i64 %xor.i9 to i128
  %mul.i11 = mul nuw i128 %conv.i10, 11400714819323198485
  %shr.i12 = lshr i128 %mul.i11, 64
  %xor35.i13 = xor i128 %shr.i12, %mul.i11
  %xor3.i14 = trunc i128 %xor35.i13 to i64
  %cmp.i6137 = icmp ugt i64 %6, 8
  br i1 %cmp.i6137, label %for.body.i.lr.ph, label %bucket_of_key.exit

for.body.i.lr.ph:                                 ; preds = %key_word.exit57
  %and.i = and i64 %6, 4
  %tobool.not.i19 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %6, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %6, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  %12 = add i64 %6, -9
  %13 = lshr i64 %12, 3
  %14 = add nuw nsw i64 %13, 1
  br label %for.body.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %key_word.exit
  %mul.i140 = phi i64 [ 8, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit ]
  %i.0.i139 = phi i64 [ 1, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit ]
  %hash.0.i138 = phi i64 [ %xor3.i14, %for.body.i.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i16 = add i64 %mul.i140, %r2
  %sub.i = sub i64 %6, %mul.i140
  %cmp.i17 = icmp ugt i64 %sub.i, 7
  br i1 %cmp.i17, label %if.then.i, label %if.end.i18

if.then.i:                                        ; preds = %for.body.i
  %15 = inttoptr i64 %add.i16 to ptr
  %word.0.copyload.i = load i64, ptr %15, align 1
  br label %key_word.exit

if.end.i18:                                       ; preds = %for.body.i
  br i1 %tobool.not.i19, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i18
  %16 = inttoptr i64 %add.i16 to ptr
  %number.0.copyload.i60 = load i32, ptr %16, align 1
  %conv.i20 = zext i32 %number.0.copyload.i60 to i64
  %add4.i = add i64 %add.i16, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i18
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i16, %if.end.i18 ]
  %word.0.i = phi i64 [ %conv.i20, %if.then2.i ], [ 0, %if.end.i18 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i18 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %17 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %17, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add11.i = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %18 = inttoptr i64 %at.1.i to ptr
  %19 = load i8, ptr %18, align 1
  %conv18.i = zext i8 %19 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i, %if.end13.i, %if.then16.i
  %retval.0.i = phi i64 [ %word.0.copyload.i, %if.then.i ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %add.i = add i64 %retval.0.i, %hash.0.i138
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i = zext i64 %xor.i to i128
  %mul.i8 = mul nuw i128 %conv.i, 11400714819323198485
  %shr.i = lshr i128 %mul.i8, 64
  %xor35.i = xor i128 %shr.i, %mul.i8
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i139, 1
  %mul.i = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i139, %14
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i

bucket_of_key.exit:                               ; preds = %key_word.exit, %key_word.exit57
  %hash.0.i.lcssa = phi i64 [ %xor3.i14, %key_word.exit57 ], [ %xor3.i, %key_word.exit ]
  %arrayidx.i61 = getelementptr inbounds i8, ptr %0, i64 96
  %20 = load i64, ptr %arrayidx.i61, align 8
  %21 = inttoptr i64 %20 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %21, i64 192
  %arrayidx.i58 = getelementptr inbounds i8, ptr %0, i64 104
  %22 = load i64, ptr %arrayidx.i58, align 8
  %and.i59 = and i64 %22, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %and.i59
  %23 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i62141 = and i64 %23, 4294967296
  %tobool.not.i63.not142 = icmp eq i64 %and.i62141, 0
  br i1 %tobool.not.i63.not142, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %bucket_of_key.exit
  %arrayidx.i73 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %24 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i62 = and i64 %24, 4294967296
  %tobool.not.i63.not = icmp eq i64 %and.i62, 0
  br i1 %tobool.not.i63.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i63.not143 = phi i1 [ %tobool.not.i63.not142, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i63.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body7.i
  %25 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %25, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.i.loopexit, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %26 = load i64, ptr %arrayidx.i73, align 8
  %27 = inttoptr i64 %26 to ptr
  %28 = load volatile i8, ptr %27, align 1
  %tobool8.not.i = icmp eq i8 %28, 0
  br i1 %tobool8.not.i, label %while.cond3.i, label %bucket_take.exit

bucket_take.exit:                                 ; preds = %while.body7.i
  br i1 %tobool.not.i63.not143, label %if.end.i, label %cond.end

if.end.i:                                         ; preds = %while.cond.i.loopexit, %bucket_of_key.exit, %bucket_take.exit
  %29 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i65 = trunc i64 %29 to i32
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %for.cond.i66

for.cond.i66:                                     ; preds = %cleanup.i, %if.end.i
  %link.0.i = phi i32 [ %conv.i65, %if.end.i ], [ %link.1.i, %cleanup.i ]
  %retval.sroa.5.0.i = phi i32 [ -1, %if.end.i ], [ %retval.sroa.5.1.i, %cleanup.i ]
  %tobool.not.i67 = icmp eq i32 %link.0.i, 0
  br i1 %tobool.not.i67, label %place_of_key.exit, label %for.body.i68

for.body.i68:                                     ; preds = %for.cond.i66
  %sub.i69 = add i32 %link.0.i, -1
  %conv1.i = zext i32 %sub.i69 to i64
  %30 = load i64, ptr %arrayidx.i, align 8
  %31 = load i64, ptr %0, align 8
  switch i64 %31, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i68, %for.body.i68, %for.body.i68
  %add.i29.i = add i64 %30, 7
  %and.i30.i = and i64 %add.i29.i, -8
  %add.i.i = add i64 %and.i30.i, 8
  %32 = load i64, ptr %arrayidx.i61, align 8
  %33 = inttoptr i64 %32 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %33, i64 192
  %34 = load i64, ptr %arrayidx.i58, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %34
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %35 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i18.i = mul i64 %add.i.i, %conv1.i
  %add6.i.i = add i64 %mul.i18.i, %35
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %for.body.i68
  %36 = load i64, ptr %arrayidx8.i.i, align 8
  %37 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %37, %conv1.i
  %add11.i.i = add i64 %mul10.i.i, %36
  %38 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i27.i = add i64 %38, 7
  %and.i28.i = and i64 %add.i27.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i28.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %cmp.not.i.i144 = icmp ne i64 %30, 0
  br i1 %cmp.not.i.i144, label %for.body.i.i.lr.ph, label %cleanup.i

for.body.i.i.lr.ph:                               ; preds = %hash_node.exit.i
  %key1.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %and.i.i = and i64 %30, 4
  %tobool.not.i22.i = icmp eq i64 %and.i.i, 0
  %and6.i.i = and i64 %30, 2
  %tobool7.not.i.i = icmp eq i64 %and6.i.i, 0
  %and14.i.i = and i64 %30, 1
  %tobool15.not.i.i = icmp eq i64 %and14.i.i, 0
  br label %for.body.i.i

for.cond.i.i:                                     ; preds = %key_word.exit.i
  %inc.i.i = add i64 %i.0.i.i145, 1
  %mul.i.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i.i, %30
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i147 = phi i1 [ %cmp.not.i.i144, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i.i146 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i.i, %for.cond.i.i ]
  %i.0.i.i145 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i145
  %39 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i.i146, %r2
  %sub.i.i = sub i64 %30, %mul.i.i146
  %cmp.i.i = icmp ugt i64 %sub.i.i, 7
  br i1 %cmp.i.i, label %if.then.i25.i, label %if.end.i21.i

if.then.i25.i:                                    ; preds = %for.body.i.i
  %40 = inttoptr i64 %add.i20.i to ptr
  %word.0.copyload.i.i = load i64, ptr %40, align 1
  br label %key_word.exit.i

if.end.i21.i:                                     ; preds = %for.body.i.i
  br i1 %tobool.not.i22.i, label %if.end5.i.i, label %if.then2.i.i

if.then2.i.i:                                     ; preds = %if.end.i21.i
  %41 = inttoptr i64 %add.i20.i to ptr
  %number.0.copyload.i.i = load i32, ptr %41, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add4.i.i = add i64 %add.i20.i, 4
  br label %if.end5.i.i

if.end5.i.i:                                      ; preds = %if.then2.i.i, %if.end.i21.i
  %at.0.i.i = phi i64 [ %add4.i.i, %if.then2.i.i ], [ %add.i20.i, %if.end.i21.i ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  %shift.0.i.i = phi i64 [ 32, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  br i1 %tobool7.not.i.i, label %if.end13.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %if.end5.i.i
  %42 = inttoptr i64 %at.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %42, align 1
  %conv10.i.i = zext i16 %half.0.copyload.i.i to i64
  %shl.i.i = shl nuw nsw i64 %conv10.i.i, %shift.0.i.i
  %or.i.i = or i64 %shl.i.i, %word.0.i.i
  %add11.i23.i = or i64 %shift.0.i.i, 16
  %add12.i.i = add i64 %at.0.i.i, 2
  br label %if.end13.i.i

if.end13.i.i:                                     ; preds = %if.then8.i.i, %if.end5.i.i
  %at.1.i.i = phi i64 [ %add12.i.i, %if.then8.i.i ], [ %at.0.i.i, %if.end5.i.i ]
  %word.1.i.i = phi i64 [ %or.i.i, %if.then8.i.i ], [ %word.0.i.i, %if.end5.i.i ]
  %shift.1.i.i = phi i64 [ %add11.i23.i, %if.then8.i.i ], [ %shift.0.i.i, %if.end5.i.i ]
  br i1 %tobool15.not.i.i, label %key_word.exit.i, label %if.then16.i.i

if.then16.i.i:                                    ; preds = %if.end13.i.i
  %43 = inttoptr i64 %at.1.i.i to ptr
  %44 = load i8, ptr %43, align 1
  %conv18.i.i = zext i8 %44 to i64
  %shl19.i.i = shl i64 %conv18.i.i, %shift.1.i.i
  %or20.i.i = or i64 %shl19.i.i, %word.1.i.i
  br label %key_word.exit.i

key_word.exit.i:                                  ; preds = %if.then16.i.i, %if.end13.i.i, %if.then.i25.i
  %retval.0.i24.i = phi i64 [ %word.0.copyload.i.i, %if.then.i25.i ], [ %or20.i.i, %if.then16.i.i ], [ %word.1.i.i, %if.end13.i.i ]
  %cmp3.not.i.i = icmp eq i64 %39, %retval.0.i24.i
  br i1 %cmp3.not.i.i, label %for.cond.i.i, label %has_key.exit.i

has_key.exit.i:                                   ; preds = %key_word.exit.i
  br i1 %cmp.not.i.i147, label %if.end.i70, label %cleanup.i

if.end.i70:                                       ; preds = %has_key.exit.i
  %45 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %for.cond.i.i, %hash_node.exit.i, %if.end.i70, %has_key.exit.i
  %cmp.not.i.i135 = phi i1 [ %cmp.not.i.i147, %if.end.i70 ], [ %cmp.not.i.i147, %has_key.exit.i ], [ %cmp.not.i.i144, %hash_node.exit.i ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %45, %if.end.i70 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i ], [ %link.0.i, %for.cond.i.i ]
  %retval.sroa.5.1.i = phi i32 [ %sub.i69, %if.end.i70 ], [ %retval.sroa.5.0.i, %has_key.exit.i ], [ %retval.sroa.5.0.i, %hash_node.exit.i ], [ %retval.sroa.5.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i135, label %for.cond.i66, label %place_of_key.exit

place_of_key.exit:                                ; preds = %for.cond.i66, %cleanup.i
  %spec.select.i = phi i32 [ %sub.i69, %cleanup.i ], [ -1, %for.cond.i66 ]
  %retval.sroa.5.2.i = phi i32 [ %retval.sroa.5.1.i, %cleanup.i ], [ %retval.sroa.5.0.i, %for.cond.i66 ]
  %retval.sroa.5.0.insert.ext.i = zext i32 %retval.sroa.5.2.i to i64
  %retval.sroa.0.0.insert.ext.i = zext i32 %spec.select.i to i64
  %cmp.i = icmp eq i32 %spec.select.i, -1
  br i1 %cmp.i, label %if.then3.i, label %if.end4.i

if.then3.i:                                       ; preds = %place_of_key.exit
  %and.i71 = and i64 %29, -4294967297
  store atomic i64 %and.i71, ptr %add.ptr1.i release, align 8
  br label %cond.end

if.end4.i:                                        ; preds = %place_of_key.exit
  %46 = load i64, ptr %0, align 8
  switch i64 %46, label %if.end.i27.i [
    i64 10, label %if.then.i17.i
    i64 6, label %if.then.i17.i
    i64 5, label %if.then.i17.i
  ]

if.then.i17.i:                                    ; preds = %if.end4.i, %if.end4.i, %if.end4.i
  %47 = load i64, ptr %arrayidx.i, align 8
  %add.i39.i = add i64 %47, 7
  %and.i40.i = and i64 %add.i39.i, -8
  %add.i18.i = add i64 %and.i40.i, 8
  %48 = load i64, ptr %arrayidx.i61, align 8
  %49 = inttoptr i64 %48 to ptr
  %add.ptr.i20.i = getelementptr inbounds i8, ptr %49, i64 192
  %50 = load i64, ptr %arrayidx.i58, align 8
  %add.ptr4.i22.i = getelementptr inbounds i64, ptr %add.ptr.i20.i, i64 %50
  %add.ptr5.i23.i = getelementptr inbounds i8, ptr %add.ptr4.i22.i, i64 8
  %51 = ptrtoint ptr %add.ptr5.i23.i to i64
  %mul.i24.i = mul i64 %add.i18.i, %retval.sroa.0.0.insert.ext.i
  %add6.i25.i = add i64 %mul.i24.i, %51
  br label %hash_node.exit35.i

if.end.i27.i:                                     ; preds = %if.end4.i
  %arrayidx8.i28.i = getelementptr inbounds i8, ptr %0, i64 88
  %52 = load i64, ptr %arrayidx8.i28.i, align 8
  %arrayidx9.i29.i = getelementptr inbounds i8, ptr %0, i64 64
  %53 = load i64, ptr %arrayidx9.i29.i, align 8
  %mul10.i30.i = mul i64 %53, %retval.sroa.0.0.insert.ext.i
  %add11.i31.i = add i64 %mul10.i30.i, %52
  %arrayidx12.i32.i = getelementptr inbounds i8, ptr %0, i64 16
  %54 = load i64, ptr %arrayidx12.i32.i, align 8
  %add.i38.i = add i64 %54, 7
  %and.i.i130 = and i64 %add.i38.i, -8
  %add14.i34.i = add i64 %add11.i31.i, %and.i.i130
  br label %hash_node.exit35.i

hash_node.exit35.i:                               ; preds = %if.end.i27.i, %if.then.i17.i
  %retval.0.i26.i.in = phi i64 [ %add6.i25.i, %if.then.i17.i ], [ %add14.i34.i, %if.end.i27.i ]
  %retval.0.i26.i = inttoptr i64 %retval.0.i26.i.in to ptr
  %55 = load atomic i32, ptr %retval.0.i26.i acquire, align 8
  %cmp.not.i = icmp eq i32 %retval.sroa.5.2.i, -1
  br i1 %cmp.not.i, label %if.else.i, label %if.then.i104

if.then.i104:                                     ; preds = %hash_node.exit35.i
  %56 = load i64, ptr %0, align 8
  switch i64 %56, label %if.end.i.i121 [
    i64 10, label %if.then.i.i110
    i64 6, label %if.then.i.i110
    i64 5, label %if.then.i.i110
  ]

if.then.i.i110:                                   ; preds = %if.then.i104, %if.then.i104, %if.then.i104
  %57 = load i64, ptr %arrayidx.i, align 8
  %add.i43.i = add i64 %57, 7
  %and.i44.i = and i64 %add.i43.i, -8
  %add.i.i111 = add i64 %and.i44.i, 8
  %58 = load i64, ptr %arrayidx.i61, align 8
  %59 = inttoptr i64 %58 to ptr
  %add.ptr.i.i112 = getelementptr inbounds i8, ptr %59, i64 192
  %60 = load i64, ptr %arrayidx.i58, align 8
  %add.ptr4.i.i114 = getelementptr inbounds i64, ptr %add.ptr.i.i112, i64 %60
  %add.ptr5.i.i115 = getelementptr inbounds i8, ptr %add.ptr4.i.i114, i64 8
  %61 = ptrtoint ptr %add.ptr5.i.i115 to i64
  %mul.i.i116 = mul i64 %add.i.i111, %retval.sroa.5.0.insert.ext.i
  %add6.i.i117 = add i64 %mul.i.i116, %61
  br label %hash_node.exit.i118

if.end.i.i121:                                    ; preds = %if.then.i104
  %arrayidx8.i.i122 = getelementptr inbounds i8, ptr %0, i64 88
  %62 = load i64, ptr %arrayidx8.i.i122, align 8
  %arrayidx9.i.i123 = getelementptr inbounds i8, ptr %0, i64 64
  %63 = load i64, ptr %arrayidx9.i.i123, align 8
  %mul10.i.i124 = mul i64 %63, %retval.sroa.5.0.insert.ext.i
  %add11.i.i125 = add i64 %mul10.i.i124, %62
  %arrayidx12.i.i126 = getelementptr inbounds i8, ptr %0, i64 16
  %64 = load i64, ptr %arrayidx12.i.i126, align 8
  %add.i41.i = add i64 %64, 7
  %and.i42.i = and i64 %add.i41.i, -8
  %add14.i.i127 = add i64 %add11.i.i125, %and.i42.i
  br label %hash_node.exit.i118

hash_node.exit.i118:                              ; preds = %if.end.i.i121, %if.then.i.i110
  %retval.0.i.i119.in = phi i64 [ %add6.i.i117, %if.then.i.i110 ], [ %add14.i.i127, %if.end.i.i121 ]
  %retval.0.i.i119 = inttoptr i64 %retval.0.i.i119.in to ptr
  store atomic i32 %55, ptr %retval.0.i.i119 release, align 8
  br label %hash_unlink.exit

if.else.i:                                        ; preds = %hash_node.exit35.i
  %and.i128 = and i64 %29, -4294967296
  %conv6.i = zext i32 %55 to i64
  %or.i129 = or i64 %and.i128, %conv6.i
  br label %hash_unlink.exit

hash_unlink.exit:                                 ; preds = %hash_node.exit.i118, %if.else.i
  %word.addr.0.i = phi i64 [ %29, %hash_node.exit.i118 ], [ %or.i129, %if.else.i ]
  %and.i45.i = and i64 %word.addr.0.i, -4294967297
  %add.i46.i = add i64 %and.i45.i, 8589934592
  store atomic i64 %add.i46.i, ptr %add.ptr1.i release, align 8
  %65 = load i64, ptr %arrayidx.i61, align 8
  %66 = inttoptr i64 %65 to ptr
  %67 = load atomic i64, ptr %66 acquire, align 8
  %conv.i75 = zext i32 %spec.select.i to i64
  %add3.i = add nuw i32 %spec.select.i, 1
  %conv4.i = zext i32 %add3.i to i64
  %arrayidx8.i.i96 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i97 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i100 = getelementptr inbounds i8, ptr %0, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i89, %hash_unlink.exit
  %top.0.i = phi i64 [ %67, %hash_unlink.exit ], [ %79, %hash_node.exit.i89 ]
  %68 = load i64, ptr %0, align 8
  switch i64 %68, label %if.end.i.i95 [
    i64 10, label %if.then.i.i81
    i64 6, label %if.then.i.i81
    i64 5, label %if.then.i.i81
  ]

if.then.i.i81:                                    ; preds = %do.body.i, %do.body.i, %do.body.i
  %69 = load i64, ptr %arrayidx.i, align 8
  %add.i15.i = add i64 %69, 7
  %and.i16.i = and i64 %add.i15.i, -8
  %add.i.i82 = add i64 %and.i16.i, 8
  %70 = load i64, ptr %arrayidx.i61, align 8
  %71 = inttoptr i64 %70 to ptr
  %add.ptr.i.i83 = getelementptr inbounds i8, ptr %71, i64 192
  %72 = load i64, ptr %arrayidx.i58, align 8
  %add.ptr4.i.i85 = getelementptr inbounds i64, ptr %add.ptr.i.i83, i64 %72
  %add.ptr5.i.i86 = getelementptr inbounds i8, ptr %add.ptr4.i.i85, i64 8
  %73 = ptrtoint ptr %add.ptr5.i.i86 to i64
  %mul.i.i87 = mul i64 %add.i.i82, %conv.i75
  %add6.i.i88 = add i64 %mul.i.i87, %73
  br label %hash_node.exit.i89

if.end.i.i95:                                     ; preds = %do.body.i
  %74 = load i64, ptr %arrayidx8.i.i96, align 8
  %75 = load i64, ptr %arrayidx9.i.i97, align 8
  %mul10.i.i98 = mul i64 %75, %conv.i75
  %add11.i.i99 = add i64 %mul10.i.i98, %74
  %76 = load i64, ptr %arrayidx12.i.i100, align 8
  %add.i14.i = add i64 %76, 7
  %and.i.i101 = and i64 %add.i14.i, -8
  %add14.i.i102 = add i64 %add11.i.i99, %and.i.i101
  br label %hash_node.exit.i89

hash_node.exit.i89:                               ; preds = %if.end.i.i95, %if.then.i.i81
  %retval.0.i.i90.in = phi i64 [ %add6.i.i88, %if.then.i.i81 ], [ %add14.i.i102, %if.end.i.i95 ]
  %retval.0.i.i90 = inttoptr i64 %retval.0.i.i90.in to ptr
  %conv2.i = trunc i64 %top.0.i to i32
  %or.i91 = or i32 %conv2.i, -2147483648
  store atomic i32 %or.i91, ptr %retval.0.i.i90 release, align 8
  %shr.i92 = and i64 %top.0.i, -4294967296
  %shl.i93 = add i64 %shr.i92, 4294967296
  %or5.i = or i64 %shl.i93, %conv4.i
  %77 = cmpxchg ptr %66, i64 %top.0.i, i64 %or5.i acq_rel acquire, align 8
  %78 = extractvalue { i64, i1 } %77, 1
  %79 = extractvalue { i64, i1 } %77, 0
  br i1 %78, label %cond.end, label %do.body.i

cond.end:                                         ; preds = %hash_node.exit.i89, %if.then3.i, %bucket_take.exit, %is_for_host.exit
  %cond = phi i64 [ -1, %is_for_host.exit ], [ -16, %bucket_take.exit ], [ -2, %if.then3.i ], [ 0, %hash_node.exit.i89 ]
  ret i64 %cond
}

define internal i64 @hash_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %word.i = alloca i64, align 8
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i2 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i2, align 8
  %2 = inttoptr i64 %1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %2, i64 64
  %3 = load atomic i64, ptr %arrayidx.i acquire, align 8
  %cmp.not.i41 = icmp ugt i64 %3, %r2
  br i1 %cmp.not.i41, label %for.body.i.lr.ph, label %hash_step.exit

for.body.i.lr.ph:                                 ; preds = %entry
  %arrayidx.i.i6 = getelementptr inbounds i8, ptr %0, i64 8
  %arrayidx3.i.i11 = getelementptr inbounds i8, ptr %0, i64 104
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i.i.i = getelementptr inbounds i8, ptr %0, i64 104
  %arrayidx.i39.i = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx8.i.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i.i = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i3 = getelementptr inbounds i8, ptr %run, i64 8
  br label %for.body.i

for.body.i:                                       ; preds = %if.end.i, %for.body.i.lr.ph
  %at.0.i42 = phi i64 [ %r2, %for.body.i.lr.ph ], [ %inc.i, %if.end.i ]
  %conv.i = trunc i64 %at.0.i42 to i32
  %conv.i5 = and i64 %at.0.i42, 4294967295
  %4 = load i64, ptr %0, align 8
  switch i64 %4, label %if.end.i.i [
    i64 10, label %if.then.i.i8
    i64 6, label %if.then.i.i8
    i64 5, label %if.then.i.i8
  ]

if.then.i.i8:                                     ; preds = %for.body.i, %for.body.i, %for.body.i
  %5 = load i64, ptr %arrayidx.i.i6, align 8
  %add.i32.i = add i64 %5, 7
  %and.i33.i = and i64 %add.i32.i, -8
  %add.i.i9 = add i64 %and.i33.i, 8
  %6 = load i64, ptr %arrayidx.i2, align 8
  %7 = inttoptr i64 %6 to ptr
  %add.ptr.i.i10 = getelementptr inbounds i8, ptr %7, i64 192
  %8 = load i64, ptr %arrayidx3.i.i11, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i10, i64 %8
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %9 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i12 = mul i64 %add.i.i9, %conv.i5
  %add6.i.i = add i64 %mul.i.i12, %9
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %for.body.i
  %10 = load i64, ptr %arrayidx8.i.i, align 8
  %11 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %11, %conv.i5
  %add11.i.i = add i64 %mul10.i.i, %10
  %12 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i31.i = add i64 %12, 7
  %and.i.i = and i64 %add.i31.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i8
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i8 ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %13 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  %tobool.not.i13 = icmp sgt i32 %13, -1
  br i1 %tobool.not.i13, label %if.end.i14, label %hash_copy_element.exit

if.end.i14:                                       ; preds = %hash_node.exit.i
  %14 = load i64, ptr %arrayidx.i.i6, align 8
  %key.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %15 = load atomic i64, ptr %key.i.i acquire, align 8
  %xor.i12.i.i = xor i64 %15, -8378864009470890807
  %conv.i13.i.i = zext i64 %xor.i12.i.i to i128
  %mul.i14.i.i = mul nuw i128 %conv.i13.i.i, 11400714819323198485
  %shr.i15.i.i = lshr i128 %mul.i14.i.i, 64
  %xor35.i16.i.i = xor i128 %shr.i15.i.i, %mul.i14.i.i
  %xor3.i17.i.i = trunc i128 %xor35.i16.i.i to i64
  %cmp.i.i27 = icmp ugt i64 %14, 8
  br i1 %cmp.i.i27, label %for.body.i.i, label %bucket_of_node.exit.i

for.body.i.i:                                     ; preds = %if.end.i14, %for.body.i.i
  %hash.0.i.i29 = phi i64 [ %xor3.i.i.i, %for.body.i.i ], [ %xor3.i17.i.i, %if.end.i14 ]
  %i.0.i.i28 = phi i64 [ %inc.i.i, %for.body.i.i ], [ 1, %if.end.i14 ]
  %arrayidx3.i42.i = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.0.i.i28
  %16 = load atomic i64, ptr %arrayidx3.i42.i acquire, align 8
  %add.i43.i = add i64 %16, %hash.0.i.i29
  %xor.i.i.i = xor i64 %add.i43.i, -8378864009470890807
  %conv.i.i.i = zext i64 %xor.i.i.i to i128
  %mul.i.i.i = mul nuw i128 %conv.i.i.i, 11400714819323198485
  %shr.i.i.i = lshr i128 %mul.i.i.i, 64
  %xor35.i.i.i = xor i128 %shr.i.i.i, %mul.i.i.i
  %xor3.i.i.i = trunc i128 %xor35.i.i.i to i64
  %inc.i.i = add i64 %i.0.i.i28, 1
  %mul.i41.i = shl i64 %inc.i.i, 3
  %cmp.i.i = icmp ult i64 %mul.i41.i, %14
  br i1 %cmp.i.i, label %for.body.i.i, label %bucket_of_node.exit.i

bucket_of_node.exit.i:                            ; preds = %for.body.i.i, %if.end.i14
  %hash.0.i.i.lcssa = phi i64 [ %xor3.i17.i.i, %if.end.i14 ], [ %xor3.i.i.i, %for.body.i.i ]
  %17 = load i64, ptr %arrayidx.i2, align 8
  %18 = inttoptr i64 %17 to ptr
  %add.ptr.i.i.i = getelementptr inbounds i8, ptr %18, i64 192
  %19 = load i64, ptr %arrayidx.i.i.i, align 8
  %and.i.i.i = and i64 %19, %hash.0.i.i.lcssa
  %add.ptr1.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i.i, i64 %and.i.i.i
  %20 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i34.i30 = and i64 %20, 4294967296
  %tobool.not.i35.i.not31 = icmp eq i64 %and.i34.i30, 0
  br i1 %tobool.not.i35.i.not31, label %if.end5.i, label %while.cond3.i.i.preheader

while.cond.i.i.loopexit:                          ; preds = %while.cond3.i.i
  %21 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i34.i = and i64 %21, 4294967296
  %tobool.not.i35.i.not = icmp eq i64 %and.i34.i, 0
  br i1 %tobool.not.i35.i.not, label %if.end5.i, label %while.cond3.i.i.preheader

while.cond3.i.i.preheader:                        ; preds = %bucket_of_node.exit.i, %while.cond.i.i.loopexit
  %tobool.not.i35.i.not32 = phi i1 [ %tobool.not.i35.i.not, %while.cond.i.i.loopexit ], [ %tobool.not.i35.i.not31, %bucket_of_node.exit.i ]
  br label %while.cond3.i.i

while.cond3.i.i:                                  ; preds = %while.cond3.i.i.preheader, %while.body7.i.i
  %22 = load atomic i64, ptr %add.ptr1.i.i.i monotonic, align 8
  %and5.i.i = and i64 %22, 4294967296
  %tobool6.not.i.i = icmp eq i64 %and5.i.i, 0
  br i1 %tobool6.not.i.i, label %while.cond.i.i.loopexit, label %while.body7.i.i

while.body7.i.i:                                  ; preds = %while.cond3.i.i
  %23 = load i64, ptr %arrayidx.i39.i, align 8
  %24 = inttoptr i64 %23 to ptr
  %25 = load volatile i8, ptr %24, align 1
  %tobool8.not.i.i = icmp eq i8 %25, 0
  br i1 %tobool8.not.i.i, label %while.cond3.i.i, label %bucket_take.exit.i

bucket_take.exit.i:                               ; preds = %while.body7.i.i
  br i1 %tobool.not.i35.i.not32, label %if.end5.i, label %hash_copy_element.exit

if.end5.i:                                        ; preds = %while.cond.i.i.loopexit, %bucket_of_node.exit.i, %bucket_take.exit.i
  %26 = load atomic i64, ptr %add.ptr1.i.i.i acquire, align 8
  %conv.i44.i = trunc i64 %26 to i32
  %tobool.not.i46.i33 = icmp ne i32 %conv.i44.i, 0
  %sub.i.i47 = add i32 %conv.i44.i, -1
  %cmp.i48.i48 = icmp ne i32 %sub.i.i47, %conv.i
  %or.cond51.not = select i1 %tobool.not.i46.i33, i1 %cmp.i48.i48, i1 false
  br i1 %or.cond51.not, label %if.end.i49.i, label %place_of_element.exit.i

if.end.i49.i:                                     ; preds = %if.end5.i, %hash_node.exit.i.i
  %sub.i.i49 = phi i32 [ %sub.i.i, %hash_node.exit.i.i ], [ %sub.i.i47, %if.end5.i ]
  %conv6.i.i = zext i32 %sub.i.i49 to i64
  %27 = load i64, ptr %0, align 8
  switch i64 %27, label %if.end.i.i.i [
    i64 10, label %if.then.i.i.i
    i64 6, label %if.then.i.i.i
    i64 5, label %if.then.i.i.i
  ]

if.then.i.i.i:                                    ; preds = %if.end.i49.i, %if.end.i49.i, %if.end.i49.i
  %28 = load i64, ptr %arrayidx.i.i6, align 8
  %add.i15.i.i = add i64 %28, 7
  %and.i16.i.i = and i64 %add.i15.i.i, -8
  %add.i.i.i = add i64 %and.i16.i.i, 8
  %29 = load i64, ptr %arrayidx.i2, align 8
  %30 = inttoptr i64 %29 to ptr
  %add.ptr.i.i51.i = getelementptr inbounds i8, ptr %30, i64 192
  %31 = load i64, ptr %arrayidx.i.i.i, align 8
  %add.ptr4.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i51.i, i64 %31
  %add.ptr5.i.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i.i, i64 8
  %32 = ptrtoint ptr %add.ptr5.i.i.i to i64
  %mul.i.i52.i = mul i64 %add.i.i.i, %conv6.i.i
  %add6.i.i.i = add i64 %mul.i.i52.i, %32
  br label %hash_node.exit.i.i

if.end.i.i.i:                                     ; preds = %if.end.i49.i
  %33 = load i64, ptr %arrayidx8.i.i.i, align 8
  %34 = load i64, ptr %arrayidx9.i.i.i, align 8
  %mul10.i.i.i = mul i64 %34, %conv6.i.i
  %add11.i.i.i = add i64 %mul10.i.i.i, %33
  %35 = load i64, ptr %arrayidx12.i.i.i, align 8
  %add.i14.i.i = add i64 %35, 7
  %and.i.i53.i = and i64 %add.i14.i.i, -8
  %add14.i.i.i = add i64 %add11.i.i.i, %and.i.i53.i
  br label %hash_node.exit.i.i

hash_node.exit.i.i:                               ; preds = %if.end.i.i.i, %if.then.i.i.i
  %retval.0.i.i.i.in = phi i64 [ %add6.i.i.i, %if.then.i.i.i ], [ %add14.i.i.i, %if.end.i.i.i ]
  %retval.0.i.i.i = inttoptr i64 %retval.0.i.i.i.in to ptr
  %36 = load atomic i32, ptr %retval.0.i.i.i acquire, align 8
  %tobool.not.i46.i = icmp ne i32 %36, 0
  %sub.i.i = add i32 %36, -1
  %cmp.i48.i = icmp ne i32 %sub.i.i, %conv.i
  %or.cond52.not = select i1 %tobool.not.i46.i, i1 %cmp.i48.i, i1 false
  br i1 %or.cond52.not, label %if.end.i49.i, label %place_of_element.exit.i

place_of_element.exit.i:                          ; preds = %hash_node.exit.i.i, %if.end5.i
  %tobool.not.i46.i.lcssa = phi i1 [ %tobool.not.i46.i33, %if.end5.i ], [ %tobool.not.i46.i, %hash_node.exit.i.i ]
  %conv9.i = zext i1 %tobool.not.i46.i.lcssa to i32
  br i1 %tobool.not.i46.i.lcssa, label %if.then11.i, label %if.end15.i

if.then11.i:                                      ; preds = %place_of_element.exit.i
  %37 = load i64, ptr %arrayidx.i.i6, align 8
  %cmp.i1738.not = icmp eq i64 %37, 0
  br i1 %cmp.i1738.not, label %if.end15.i, label %for.body.i18

for.body.i18:                                     ; preds = %if.then11.i, %for.body.i18
  %mul.i40 = phi i64 [ %mul.i, %for.body.i18 ], [ 0, %if.then11.i ]
  %i.0.i39 = phi i64 [ %inc.i22, %for.body.i18 ], [ 0, %if.then11.i ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %word.i)
  %arrayidx2.i19 = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.0.i39
  %38 = load atomic i64, ptr %arrayidx2.i19 acquire, align 8
  store i64 %38, ptr %word.i, align 8
  %add.i20 = add i64 %mul.i40, %r3
  %39 = inttoptr i64 %add.i20 to ptr
  %sub.i = sub i64 %37, %mul.i40
  %spec.select.i21 = call i64 @llvm.umin.i64(i64 %sub.i, i64 8)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %39, ptr nonnull align 8 %word.i, i64 %spec.select.i21, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %word.i)
  %inc.i22 = add i64 %i.0.i39, 1
  %mul.i = shl i64 %inc.i22, 3
  %cmp.i17 = icmp ult i64 %mul.i, %37
  br i1 %cmp.i17, label %for.body.i18, label %if.end15.i

if.end15.i:                                       ; preds = %for.body.i18, %if.then11.i, %place_of_element.exit.i
  %and.i37.i = and i64 %26, -4294967297
  store atomic i64 %and.i37.i, ptr %add.ptr1.i.i.i release, align 8
  br label %hash_copy_element.exit

hash_copy_element.exit:                           ; preds = %hash_node.exit.i, %bucket_take.exit.i, %if.end15.i
  %retval.1.i = phi i32 [ 0, %hash_node.exit.i ], [ %conv9.i, %if.end15.i ], [ 0, %bucket_take.exit.i ]
  %tobool.not.i = icmp eq i32 %retval.1.i, 0
  br i1 %tobool.not.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %hash_copy_element.exit
  %40 = load i64, ptr %0, align 8
  switch i64 %40, label %value_at.exit.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %if.then.i, %if.then.i, %if.then.i
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 184
  %41 = load i64, ptr %arrayidx2.i, align 8
  %arrayidx.i.i = getelementptr inbounds i8, ptr %0, i64 24
  %42 = load i64, ptr %arrayidx.i.i, align 8
  %mul.i.i = mul i64 %42, %41
  %add.i.i = add i64 %mul.i.i, %at.0.i42
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %if.then.i, %if.then.i.i
  %index.addr.0.i.i = phi i64 [ %add.i.i, %if.then.i.i ], [ %at.0.i42, %if.then.i ]
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %43 = load i64, ptr %arrayidx1.i.i, align 8
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %44 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %44, %index.addr.0.i.i
  %45 = add i64 %mul4.i.i, %43
  %arrayidx4.i = getelementptr inbounds i8, ptr %run, i64 320
  store i64 %45, ptr %arrayidx4.i, align 8
  %add.i = add i64 %at.0.i42, 1
  br label %hash_step.exit

if.end.i:                                         ; preds = %hash_copy_element.exit
  %46 = load i64, ptr %arrayidx.i3, align 8
  %47 = inttoptr i64 %46 to ptr
  %48 = load volatile i8, ptr %47, align 1
  %tobool6.not.i = icmp eq i8 %48, 0
  %inc.i = add nuw i64 %at.0.i42, 1
  %cmp.not.i = icmp ult i64 %inc.i, %3
  %or.cond = select i1 %tobool6.not.i, i1 %cmp.not.i, i1 false
  br i1 %or.cond, label %for.body.i, label %hash_step.exit

hash_step.exit:                                   ; preds = %if.end.i, %entry, %value_at.exit.i
  %spec.select.i = phi i64 [ %add.i, %value_at.exit.i ], [ 0, %entry ], [ 0, %if.end.i ]
  ret i64 %spec.select.i
}

define internal i64 @hash_get(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i, align 8
  %cmp.i22 = icmp ugt i64 %1, 7
  br i1 %cmp.i22, label %if.then.i54, label %if.end.i23

if.then.i54:                                      ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i55 = load i64, ptr %2, align 1
  br label %key_word.exit56

if.end.i23:                                       ; preds = %entry
  %tobool.not.i25 = icmp ult i64 %1, 4
  br i1 %tobool.not.i25, label %if.end5.i30, label %if.then2.i26

if.then2.i26:                                     ; preds = %if.end.i23
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i28 = zext i32 %number.0.copyload.i to i64
  %add4.i29 = add i64 %r2, 4
  br label %if.end5.i30

if.end5.i30:                                      ; preds = %if.then2.i26, %if.end.i23
  %at.0.i31 = phi i64 [ %add4.i29, %if.then2.i26 ], [ %r2, %if.end.i23 ]
  %word.0.i32 = phi i64 [ %conv.i28, %if.then2.i26 ], [ 0, %if.end.i23 ]
  %shift.0.i33 = phi i64 [ 32, %if.then2.i26 ], [ 0, %if.end.i23 ]
  %and6.i34 = and i64 %1, 2
  %tobool7.not.i35 = icmp eq i64 %and6.i34, 0
  br i1 %tobool7.not.i35, label %if.end13.i43, label %if.then8.i36

if.then8.i36:                                     ; preds = %if.end5.i30
  %4 = inttoptr i64 %at.0.i31 to ptr
  %half.0.copyload.i37 = load i16, ptr %4, align 1
  %conv10.i38 = zext i16 %half.0.copyload.i37 to i64
  %shl.i39 = shl nuw nsw i64 %conv10.i38, %shift.0.i33
  %or.i40 = or i64 %shl.i39, %word.0.i32
  %add11.i41 = or i64 %shift.0.i33, 16
  %add12.i42 = add i64 %at.0.i31, 2
  br label %if.end13.i43

if.end13.i43:                                     ; preds = %if.then8.i36, %if.end5.i30
  %at.1.i44 = phi i64 [ %add12.i42, %if.then8.i36 ], [ %at.0.i31, %if.end5.i30 ]
  %word.1.i45 = phi i64 [ %or.i40, %if.then8.i36 ], [ %word.0.i32, %if.end5.i30 ]
  %shift.1.i46 = phi i64 [ %add11.i41, %if.then8.i36 ], [ %shift.0.i33, %if.end5.i30 ]
  %and14.i47 = and i64 %1, 1
  %tobool15.not.i48 = icmp eq i64 %and14.i47, 0
  br i1 %tobool15.not.i48, label %key_word.exit56, label %if.then16.i49

if.then16.i49:                                    ; preds = %if.end13.i43
  %5 = inttoptr i64 %at.1.i44 to ptr
  %6 = load i8, ptr %5, align 1
  %conv18.i50 = zext i8 %6 to i64
  %shl19.i51 = shl i64 %conv18.i50, %shift.1.i46
  %or20.i52 = or i64 %shl19.i51, %word.1.i45
  br label %key_word.exit56

key_word.exit56:                                  ; preds = %if.then.i54, %if.end13.i43, %if.then16.i49
  %retval.0.i53 = phi i64 [ %word.0.copyload.i55, %if.then.i54 ], [ %or20.i52, %if.then16.i49 ], [ %word.1.i45, %if.end13.i43 ]
  %xor.i6 = xor i64 %retval.0.i53, -8378864009470890807
  %conv.i7 = zext i64 %xor.i6 to i128
  %mul.i8 = mul nuw i128 %conv.i7, 11400714819323198485
  %shr.i9 = lshr i128 %mul.i8, 64
  %xor35.i10 = xor i128 %shr.i9, %mul.i8
  %xor3.i11 = trunc i128 %xor35.i10 to i64
  %cmp.i99 = icmp ugt i64 %1, 8
  br i1 %cmp.i99, label %for.body.i.lr.ph, label %bucket_of_key.exit

for.body.i.lr.ph:                                 ; preds = %key_word.exit56
  %and.i = and i64 %1, 4
  %tobool.not.i16 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %1, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %1, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  %7 = add i64 %1, -9
  %8 = lshr i64 %7, 3
  %9 = add nuw nsw i64 %8, 1
  br label %for.body.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %key_word.exit
  %mul.i102 = phi i64 [ 8, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit ]
  %i.0.i101 = phi i64 [ 1, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit ]
  %hash.0.i100 = phi i64 [ %xor3.i11, %for.body.i.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i13 = add i64 %mul.i102, %r2
  %sub.i = sub i64 %1, %mul.i102
  %cmp.i14 = icmp ugt i64 %sub.i, 7
  br i1 %cmp.i14, label %if.then.i, label %if.end.i15

if.then.i:                                        ; preds = %for.body.i
  %10 = inttoptr i64 %add.i13 to ptr
  %word.0.copyload.i = load i64, ptr %10, align 1
  br label %key_word.exit

if.end.i15:                                       ; preds = %for.body.i
  br i1 %tobool.not.i16, label %if.end5.i18, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i15
  %11 = inttoptr i64 %add.i13 to ptr
  %number.0.copyload.i59 = load i32, ptr %11, align 1
  %conv.i17 = zext i32 %number.0.copyload.i59 to i64
  %add4.i = add i64 %add.i13, 4
  br label %if.end5.i18

if.end5.i18:                                      ; preds = %if.then2.i, %if.end.i15
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i13, %if.end.i15 ]
  %word.0.i = phi i64 [ %conv.i17, %if.then2.i ], [ 0, %if.end.i15 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i15 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i18
  %12 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %12, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add11.i = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i18
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i18 ]
  %word.1.i = phi i64 [ %or.i, %if.then8.i ], [ %word.0.i, %if.end5.i18 ]
  %shift.1.i = phi i64 [ %add11.i, %if.then8.i ], [ %shift.0.i, %if.end5.i18 ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %13 = inttoptr i64 %at.1.i to ptr
  %14 = load i8, ptr %13, align 1
  %conv18.i = zext i8 %14 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i, %if.end13.i, %if.then16.i
  %retval.0.i19 = phi i64 [ %word.0.copyload.i, %if.then.i ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %add.i = add i64 %retval.0.i19, %hash.0.i100
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i = zext i64 %xor.i to i128
  %mul.i5 = mul nuw i128 %conv.i, 11400714819323198485
  %shr.i = lshr i128 %mul.i5, 64
  %xor35.i = xor i128 %shr.i, %mul.i5
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i101, 1
  %mul.i = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i101, %9
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i

bucket_of_key.exit:                               ; preds = %key_word.exit, %key_word.exit56
  %hash.0.i.lcssa = phi i64 [ %xor3.i11, %key_word.exit56 ], [ %xor3.i, %key_word.exit ]
  %arrayidx.i60 = getelementptr inbounds i8, ptr %0, i64 96
  %15 = load i64, ptr %arrayidx.i60, align 8
  %16 = inttoptr i64 %15 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %16, i64 192
  %arrayidx.i57 = getelementptr inbounds i8, ptr %0, i64 104
  %17 = load i64, ptr %arrayidx.i57, align 8
  %and.i58 = and i64 %17, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %and.i58
  %18 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i61103 = and i64 %18, 4294967296
  %tobool.not.i62.not104 = icmp eq i64 %and.i61103, 0
  br i1 %tobool.not.i62.not104, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %bucket_of_key.exit
  %arrayidx.i72 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %19 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i61 = and i64 %19, 4294967296
  %tobool.not.i62.not = icmp eq i64 %and.i61, 0
  br i1 %tobool.not.i62.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i62.not105 = phi i1 [ %tobool.not.i62.not104, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i62.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body7.i
  %20 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %20, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.i.loopexit, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %21 = load i64, ptr %arrayidx.i72, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = load volatile i8, ptr %22, align 1
  %tobool8.not.i = icmp eq i8 %23, 0
  br i1 %tobool8.not.i, label %while.cond3.i, label %bucket_take.exit

bucket_take.exit:                                 ; preds = %while.body7.i
  br i1 %tobool.not.i62.not105, label %if.end.i, label %hash_copy.exit

if.end.i:                                         ; preds = %while.cond.i.loopexit, %bucket_of_key.exit, %bucket_take.exit
  %24 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i64 = trunc i64 %24 to i32
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %for.cond.i65

for.cond.i65:                                     ; preds = %cleanup.i, %if.end.i
  %link.0.i = phi i32 [ %conv.i64, %if.end.i ], [ %link.1.i, %cleanup.i ]
  %tobool.not.i66 = icmp eq i32 %link.0.i, 0
  br i1 %tobool.not.i66, label %place_of_key.exit, label %for.body.i67

for.body.i67:                                     ; preds = %for.cond.i65
  %sub.i68 = add i32 %link.0.i, -1
  %conv1.i = zext i32 %sub.i68 to i64
  %25 = load i64, ptr %arrayidx.i, align 8
  %26 = load i64, ptr %0, align 8
  switch i64 %26, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i67, %for.body.i67, %for.body.i67
  %add.i29.i = add i64 %25, 7
  %and.i30.i = and i64 %add.i29.i, -8
  %add.i.i = add i64 %and.i30.i, 8
  %27 = load i64, ptr %arrayidx.i60, align 8
  %28 = inttoptr i64 %27 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %28, i64 192
  %29 = load i64, ptr %arrayidx.i57, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %29
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %30 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i18.i = mul i64 %add.i.i, %conv1.i
  %add6.i.i = add i64 %mul.i18.i, %30
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %for.body.i67
  %31 = load i64, ptr %arrayidx8.i.i, align 8
  %32 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %32, %conv1.i
  %add11.i.i = add i64 %mul10.i.i, %31
  %33 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i27.i = add i64 %33, 7
  %and.i28.i = and i64 %add.i27.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i28.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %cmp.not.i.i106 = icmp ne i64 %25, 0
  br i1 %cmp.not.i.i106, label %for.body.i.i.lr.ph, label %cleanup.i

for.body.i.i.lr.ph:                               ; preds = %hash_node.exit.i
  %key1.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %and.i.i = and i64 %25, 4
  %tobool.not.i22.i = icmp eq i64 %and.i.i, 0
  %and6.i.i = and i64 %25, 2
  %tobool7.not.i.i = icmp eq i64 %and6.i.i, 0
  %and14.i.i = and i64 %25, 1
  %tobool15.not.i.i = icmp eq i64 %and14.i.i, 0
  br label %for.body.i.i

for.cond.i.i:                                     ; preds = %key_word.exit.i
  %inc.i.i = add i64 %i.0.i.i107, 1
  %mul.i.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i.i, %25
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i109 = phi i1 [ %cmp.not.i.i106, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i.i108 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i.i, %for.cond.i.i ]
  %i.0.i.i107 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i107
  %34 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i.i108, %r2
  %sub.i.i = sub i64 %25, %mul.i.i108
  %cmp.i.i = icmp ugt i64 %sub.i.i, 7
  br i1 %cmp.i.i, label %if.then.i25.i, label %if.end.i21.i

if.then.i25.i:                                    ; preds = %for.body.i.i
  %35 = inttoptr i64 %add.i20.i to ptr
  %word.0.copyload.i.i = load i64, ptr %35, align 1
  br label %key_word.exit.i

if.end.i21.i:                                     ; preds = %for.body.i.i
  br i1 %tobool.not.i22.i, label %if.end5.i.i, label %if.then2.i.i

if.then2.i.i:                                     ; preds = %if.end.i21.i
  %36 = inttoptr i64 %add.i20.i to ptr
  %number.0.copyload.i.i = load i32, ptr %36, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add4.i.i = add i64 %add.i20.i, 4
  br label %if.end5.i.i

if.end5.i.i:                                      ; preds = %if.then2.i.i, %if.end.i21.i
  %at.0.i.i = phi i64 [ %add4.i.i, %if.then2.i.i ], [ %add.i20.i, %if.end.i21.i ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  %shift.0.i.i = phi i64 [ 32, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  br i1 %tobool7.not.i.i, label %if.end13.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %if.end5.i.i
  %37 = inttoptr i64 %at.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %37, align 1
  %conv10.i.i = zext i16 %half.0.copyload.i.i to i64
  %shl.i.i = shl nuw nsw i64 %conv10.i.i, %shift.0.i.i
  %or.i.i = or i64 %shl.i.i, %word.0.i.i
  %add11.i23.i = or i64 %shift.0.i.i, 16
  %add12.i.i = add i64 %at.0.i.i, 2
  br label %if.end13.i.i

if.end13.i.i:                                     ; preds = %if.then8.i.i, %if.end5.i.i
  %at.1.i.i = phi i64 [ %add12.i.i, %if.then8.i.i ], [ %at.0.i.i, %if.end5.i.i ]
  %word.1.i.i = phi i64 [ %or.i.i, %if.then8.i.i ], [ %word.0.i.i, %if.end5.i.i ]
  %shift.1.i.i = phi i64 [ %add11.i23.i, %if.then8.i.i ], [ %shift.0.i.i, %if.end5.i.i ]
  br i1 %tobool15.not.i.i, label %key_word.exit.i, label %if.then16.i.i

if.then16.i.i:                                    ; preds = %if.end13.i.i
  %38 = inttoptr i64 %at.1.i.i to ptr
  %39 = load i8, ptr %38, align 1
  %conv18.i.i = zext i8 %39 to i64
  %shl19.i.i = shl i64 %conv18.i.i, %shift.1.i.i
  %or20.i.i = or i64 %shl19.i.i, %word.1.i.i
  br label %key_word.exit.i

key_word.exit.i:                                  ; preds = %if.then16.i.i, %if.end13.i.i, %if.then.i25.i
  %retval.0.i24.i = phi i64 [ %word.0.copyload.i.i, %if.then.i25.i ], [ %or20.i.i, %if.then16.i.i ], [ %word.1.i.i, %if.end13.i.i ]
  %cmp3.not.i.i = icmp eq i64 %34, %retval.0.i24.i
  br i1 %cmp3.not.i.i, label %for.cond.i.i, label %has_key.exit.i

has_key.exit.i:                                   ; preds = %key_word.exit.i
  br i1 %cmp.not.i.i109, label %if.end.i69, label %cleanup.i

if.end.i69:                                       ; preds = %has_key.exit.i
  %40 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %for.cond.i.i, %hash_node.exit.i, %if.end.i69, %has_key.exit.i
  %cmp.not.i.i97 = phi i1 [ %cmp.not.i.i109, %if.end.i69 ], [ %cmp.not.i.i109, %has_key.exit.i ], [ %cmp.not.i.i106, %hash_node.exit.i ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %40, %if.end.i69 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i ], [ %link.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i97, label %for.cond.i65, label %place_of_key.exit

place_of_key.exit:                                ; preds = %for.cond.i65, %cleanup.i
  %spec.select.i = phi i32 [ %sub.i68, %cleanup.i ], [ -1, %for.cond.i65 ]
  %cmp.not.i = icmp eq i32 %spec.select.i, -1
  br i1 %cmp.not.i, label %if.end5.i, label %if.then3.i

if.then3.i:                                       ; preds = %place_of_key.exit
  %arrayidx.i74 = getelementptr inbounds i8, ptr %0, i64 16
  %41 = load i64, ptr %arrayidx.i74, align 8
  %add.i23.i = add i64 %41, 7
  %and.i.i75 = and i64 %add.i23.i, -8
  %42 = load i64, ptr %0, align 8
  switch i64 %42, label %cond.end.i [
    i64 10, label %cond.true.i
    i64 6, label %cond.true.i
    i64 5, label %cond.true.i
  ]

cond.true.i:                                      ; preds = %if.then3.i, %if.then3.i, %if.then3.i
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 48
  %43 = load i64, ptr %arrayidx2.i, align 8
  br label %cond.end.i

cond.end.i:                                       ; preds = %if.then3.i, %cond.true.i
  %cond.i77 = phi i64 [ %43, %cond.true.i ], [ 1, %if.then3.i ]
  %cmp.i79111.not = icmp eq i64 %cond.i77, 0
  br i1 %cmp.i79111.not, label %if.end5.i, label %for.body.i80.lr.ph

for.body.i80.lr.ph:                               ; preds = %cond.end.i
  %conv.i83 = zext i32 %spec.select.i to i64
  %arrayidx.i.i86 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i89 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i24.i = getelementptr inbounds i8, ptr %0, i64 80
  br label %for.body.i80

for.body.i80:                                     ; preds = %for.body.i80.lr.ph, %clear_lock.exit.i
  %cpu.0.i112 = phi i64 [ 0, %for.body.i80.lr.ph ], [ %inc.i93, %clear_lock.exit.i ]
  %mul.i81 = mul i64 %cpu.0.i112, %and.i.i75
  %add.i82 = add i64 %mul.i81, %r3
  %44 = inttoptr i64 %add.i82 to ptr
  %45 = load i64, ptr %0, align 8
  switch i64 %45, label %value_at.exit.i [
    i64 10, label %if.then.i.i85
    i64 6, label %if.then.i.i85
    i64 5, label %if.then.i.i85
  ]

if.then.i.i85:                                    ; preds = %for.body.i80, %for.body.i80, %for.body.i80
  %46 = load i64, ptr %arrayidx.i.i86, align 8
  %mul.i.i87 = mul i64 %46, %cpu.0.i112
  %add.i.i88 = add i64 %mul.i.i87, %conv.i83
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i80, %if.then.i.i85
  %index.addr.0.i.i = phi i64 [ %add.i.i88, %if.then.i.i85 ], [ %conv.i83, %for.body.i80 ]
  %47 = load i64, ptr %arrayidx1.i.i, align 8
  %48 = inttoptr i64 %47 to ptr
  %49 = load i64, ptr %arrayidx3.i.i89, align 8
  %mul4.i.i = mul i64 %49, %index.addr.0.i.i
  %add.ptr.i.i90 = getelementptr inbounds i8, ptr %48, i64 %mul4.i.i
  %50 = load i64, ptr %arrayidx.i74, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %44, ptr align 1 %add.ptr.i.i90, i64 %50, i1 false)
  %51 = load i64, ptr %arrayidx.i24.i, align 8
  %cmp.not.i.i91 = icmp eq i64 %51, -1
  br i1 %cmp.not.i.i91, label %clear_lock.exit.i, label %if.then.i25.i92

if.then.i25.i92:                                  ; preds = %value_at.exit.i
  %add.ptr.i26.i = getelementptr inbounds i8, ptr %44, i64 %51
  store atomic i32 0, ptr %add.ptr.i26.i release, align 4
  br label %clear_lock.exit.i

clear_lock.exit.i:                                ; preds = %if.then.i25.i92, %value_at.exit.i
  %inc.i93 = add nuw i64 %cpu.0.i112, 1
  %exitcond115.not = icmp eq i64 %inc.i93, %cond.i77
  br i1 %exitcond115.not, label %if.end5.i, label %for.body.i80

if.end5.i:                                        ; preds = %clear_lock.exit.i, %cond.end.i, %place_of_key.exit
  %cond.i = phi i64 [ -2, %place_of_key.exit ], [ 0, %cond.end.i ], [ 0, %clear_lock.exit.i ]
  %and.i70 = and i64 %24, -4294967297
  store atomic i64 %and.i70, ptr %add.ptr1.i release, align 8
  br label %hash_copy.exit

hash_copy.exit:                                   ; preds = %bucket_take.exit, %if.end5.i
  %retval.0.i = phi i64 [ %cond.i, %if.end5.i ], [ -16, %bucket_take.exit ]
  ret i64 %retval.0.i
}

define internal i64 @hash_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %and.i = and i64 %r4, -5
  %cmp.i = icmp ugt i64 %and.i, 2
  br i1 %cmp.i, label %hash_put.exit, label %if.end.i

if.end.i:                                         ; preds = %entry
  %and1.i = and i64 %r4, 4
  %tobool.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool.not.i, label %if.end7.i, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %if.end.i
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 80
  %1 = load i64, ptr %arrayidx.i, align 8
  %cmp2.i = icmp eq i64 %1, -1
  br i1 %cmp2.i, label %hash_put.exit, label %lor.lhs.false4.i

lor.lhs.false4.i:                                 ; preds = %land.lhs.true.i
  %2 = load i64, ptr %0, align 8
  switch i64 %2, label %if.end7.i [
    i64 10, label %hash_put.exit
    i64 6, label %hash_put.exit
    i64 5, label %hash_put.exit
  ]

if.end7.i:                                        ; preds = %lor.lhs.false4.i, %if.end.i
  %arrayidx.i2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %arrayidx.i2, align 8
  %cmp.i43 = icmp ugt i64 %3, 7
  br i1 %cmp.i43, label %if.then.i76, label %if.end.i44

if.then.i76:                                      ; preds = %if.end7.i
  %4 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i77 = load i64, ptr %4, align 1
  br label %key_word.exit78

if.end.i44:                                       ; preds = %if.end7.i
  %tobool.not.i46 = icmp ult i64 %3, 4
  br i1 %tobool.not.i46, label %if.end5.i51, label %if.then2.i47

if.then2.i47:                                     ; preds = %if.end.i44
  %5 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i121 = load i32, ptr %5, align 1
  %conv.i49 = zext i32 %number.0.copyload.i121 to i64
  %add4.i50 = add i64 %r2, 4
  br label %if.end5.i51

if.end5.i51:                                      ; preds = %if.then2.i47, %if.end.i44
  %at.0.i52 = phi i64 [ %add4.i50, %if.then2.i47 ], [ %r2, %if.end.i44 ]
  %word.0.i53 = phi i64 [ %conv.i49, %if.then2.i47 ], [ 0, %if.end.i44 ]
  %shift.0.i54 = phi i64 [ 32, %if.then2.i47 ], [ 0, %if.end.i44 ]
  %and6.i55 = and i64 %3, 2
  %tobool7.not.i56 = icmp eq i64 %and6.i55, 0
  br i1 %tobool7.not.i56, label %if.end13.i64, label %if.then8.i57

if.then8.i57:                                     ; preds = %if.end5.i51
  %6 = inttoptr i64 %at.0.i52 to ptr
  %half.0.copyload.i58 = load i16, ptr %6, align 1
  %conv10.i59 = zext i16 %half.0.copyload.i58 to i64
  %shl.i60 = shl nuw nsw i64 %conv10.i59, %shift.0.i54
  %or.i61 = or i64 %shl.i60, %word.0.i53
  %add11.i62 = or i64 %shift.0.i54, 16
  %add12.i63 = add i64 %at.0.i52, 2
  br label %if.end13.i64

if.end13.i64:                                     ; preds = %if.then8.i57, %if.end5.i51
  %at.1.i65 = phi i64 [ %add12.i63, %if.then8.i57 ], [ %at.0.i52, %if.end5.i51 ]
  %word.1.i66 = phi i64 [ %or.i61, %if.then8.i57 ], [ %word.0.i53, %if.end5.i51 ]
  %shift.1.i67 = phi i64 [ %add11.i62, %if.then8.i57 ], [ %shift.0.i54, %if.end5.i51 ]
  %and14.i68 = and i64 %3, 1
  %tobool15.not.i69 = icmp eq i64 %and14.i68, 0
  br i1 %tobool15.not.i69, label %key_word.exit78, label %if.then16.i70

if.then16.i70:                                    ; preds = %if.end13.i64
  %7 = inttoptr i64 %at.1.i65 to ptr
  %8 = load i8, ptr %7, align 1
  %conv18.i71 = zext i8 %8 to i64
  %shl19.i72 = shl i64 %conv18.i71, %shift.1.i67
  %or20.i73 = or i64 %shl19.i72, %word.1.i66
  br label %key_word.exit78

key_word.exit78:                                  ; preds = %if.then.i76, %if.end13.i64, %if.then16.i70
  %retval.0.i75 = phi i64 [ %word.0.copyload.i77, %if.then.i76 ], [ %or20.i73, %if.then16.i70 ], [ %word.1.i66, %if.end13.i64 ]
  %xor.i23 = xor i64 %retval.0.i75, -8378864009470890807
  %conv.i24 = zext i64 %xor.i23 to i128
  %mul.i25 = mul nuw i128 %conv.i24, 11400714819323198485
  %shr.i26 = lshr i128 %mul.i25, 64
  %xor35.i27 = xor i128 %shr.i26, %mul.i25
  %xor3.i28 = trunc i128 %xor35.i27 to i64
  %cmp.i5372 = icmp ugt i64 %3, 8
  br i1 %cmp.i5372, label %for.body.i7.lr.ph, label %bucket_of_key.exit

for.body.i7.lr.ph:                                ; preds = %key_word.exit78
  %and.i33 = and i64 %3, 4
  %tobool.not.i34 = icmp eq i64 %and.i33, 0
  %and6.i = and i64 %3, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %3, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  %9 = add i64 %3, -9
  %10 = lshr i64 %9, 3
  %11 = add nuw nsw i64 %10, 1
  br label %for.body.i7

for.body.i7:                                      ; preds = %for.body.i7.lr.ph, %key_word.exit
  %mul.i4375 = phi i64 [ 8, %for.body.i7.lr.ph ], [ %mul.i4, %key_word.exit ]
  %i.0.i3374 = phi i64 [ 1, %for.body.i7.lr.ph ], [ %inc.i9, %key_word.exit ]
  %hash.0.i373 = phi i64 [ %xor3.i28, %for.body.i7.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i30 = add i64 %mul.i4375, %r2
  %sub.i = sub i64 %3, %mul.i4375
  %cmp.i31 = icmp ugt i64 %sub.i, 7
  br i1 %cmp.i31, label %if.then.i40, label %if.end.i32

if.then.i40:                                      ; preds = %for.body.i7
  %12 = inttoptr i64 %add.i30 to ptr
  %word.0.copyload.i = load i64, ptr %12, align 1
  br label %key_word.exit

if.end.i32:                                       ; preds = %for.body.i7
  br i1 %tobool.not.i34, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i32
  %13 = inttoptr i64 %add.i30 to ptr
  %number.0.copyload.i122 = load i32, ptr %13, align 1
  %conv.i35 = zext i32 %number.0.copyload.i122 to i64
  %add4.i = add i64 %add.i30, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i32
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i30, %if.end.i32 ]
  %word.0.i = phi i64 [ %conv.i35, %if.then2.i ], [ 0, %if.end.i32 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i32 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %14 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %14, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i36 = or i64 %shl.i, %word.0.i
  %add11.i37 = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i36, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i37, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %15 = inttoptr i64 %at.1.i to ptr
  %16 = load i8, ptr %15, align 1
  %conv18.i = zext i8 %16 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i40, %if.end13.i, %if.then16.i
  %retval.0.i39 = phi i64 [ %word.0.copyload.i, %if.then.i40 ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %add.i8 = add i64 %retval.0.i39, %hash.0.i373
  %xor.i = xor i64 %add.i8, -8378864009470890807
  %conv.i = zext i64 %xor.i to i128
  %mul.i22 = mul nuw i128 %conv.i, 11400714819323198485
  %shr.i = lshr i128 %mul.i22, 64
  %xor35.i = xor i128 %shr.i, %mul.i22
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i9 = add nuw nsw i64 %i.0.i3374, 1
  %mul.i4 = shl i64 %inc.i9, 3
  %exitcond.not = icmp eq i64 %i.0.i3374, %11
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i7

bucket_of_key.exit:                               ; preds = %key_word.exit, %key_word.exit78
  %hash.0.i.lcssa = phi i64 [ %xor3.i28, %key_word.exit78 ], [ %xor3.i, %key_word.exit ]
  %arrayidx.i123 = getelementptr inbounds i8, ptr %0, i64 96
  %17 = load i64, ptr %arrayidx.i123, align 8
  %18 = inttoptr i64 %17 to ptr
  %add.ptr.i118 = getelementptr inbounds i8, ptr %18, i64 192
  %arrayidx.i119 = getelementptr inbounds i8, ptr %0, i64 104
  %19 = load i64, ptr %arrayidx.i119, align 8
  %and.i120 = and i64 %19, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i118, i64 %and.i120
  %20 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i129376 = and i64 %20, 4294967296
  %tobool.not.i130.not377 = icmp eq i64 %and.i129376, 0
  br i1 %tobool.not.i130.not377, label %if.end12.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %bucket_of_key.exit
  %arrayidx.i260 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %21 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i129 = and i64 %21, 4294967296
  %tobool.not.i130.not = icmp eq i64 %and.i129, 0
  br i1 %tobool.not.i130.not, label %if.end12.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i130.not378 = phi i1 [ %tobool.not.i130.not377, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i130.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body7.i
  %22 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %22, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.i.loopexit, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %23 = load i64, ptr %arrayidx.i260, align 8
  %24 = inttoptr i64 %23 to ptr
  %25 = load volatile i8, ptr %24, align 1
  %tobool8.not.i = icmp eq i8 %25, 0
  br i1 %tobool8.not.i, label %while.cond3.i, label %bucket_take.exit

bucket_take.exit:                                 ; preds = %while.body7.i
  br i1 %tobool.not.i130.not378, label %if.end12.i, label %for.end70.i

if.end12.i:                                       ; preds = %while.cond.i.loopexit, %bucket_of_key.exit, %bucket_take.exit
  %26 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i132 = trunc i64 %26 to i32
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %for.cond.i133

for.cond.i133:                                    ; preds = %cleanup.i137, %if.end12.i
  %link.0.i = phi i32 [ %conv.i132, %if.end12.i ], [ %link.1.i, %cleanup.i137 ]
  %tobool.not.i134 = icmp eq i32 %link.0.i, 0
  br i1 %tobool.not.i134, label %place_of_key.exit, label %for.body.i135

for.body.i135:                                    ; preds = %for.cond.i133
  %sub.i136 = add i32 %link.0.i, -1
  %conv1.i = zext i32 %sub.i136 to i64
  %27 = load i64, ptr %arrayidx.i2, align 8
  %28 = load i64, ptr %0, align 8
  switch i64 %28, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i135, %for.body.i135, %for.body.i135
  %add.i29.i = add i64 %27, 7
  %and.i30.i = and i64 %add.i29.i, -8
  %add.i.i = add i64 %and.i30.i, 8
  %29 = load i64, ptr %arrayidx.i123, align 8
  %30 = inttoptr i64 %29 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %30, i64 192
  %31 = load i64, ptr %arrayidx.i119, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %31
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %32 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i18.i = mul i64 %add.i.i, %conv1.i
  %add6.i.i = add i64 %mul.i18.i, %32
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %for.body.i135
  %33 = load i64, ptr %arrayidx8.i.i, align 8
  %34 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %34, %conv1.i
  %add11.i.i = add i64 %mul10.i.i, %33
  %35 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i27.i = add i64 %35, 7
  %and.i28.i = and i64 %add.i27.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i28.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %cmp.not.i.i379 = icmp ne i64 %27, 0
  br i1 %cmp.not.i.i379, label %for.body.i.i.lr.ph, label %cleanup.i137

for.body.i.i.lr.ph:                               ; preds = %hash_node.exit.i
  %key1.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %and.i.i = and i64 %27, 4
  %tobool.not.i22.i = icmp eq i64 %and.i.i, 0
  %and6.i.i = and i64 %27, 2
  %tobool7.not.i.i = icmp eq i64 %and6.i.i, 0
  %and14.i.i = and i64 %27, 1
  %tobool15.not.i.i = icmp eq i64 %and14.i.i, 0
  br label %for.body.i.i

for.cond.i.i:                                     ; preds = %key_word.exit.i
  %inc.i.i = add i64 %i.0.i.i380, 1
  %mul.i.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i.i, %27
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i137

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i382 = phi i1 [ %cmp.not.i.i379, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i.i381 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i.i, %for.cond.i.i ]
  %i.0.i.i380 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i380
  %36 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i.i381, %r2
  %sub.i.i = sub i64 %27, %mul.i.i381
  %cmp.i.i = icmp ugt i64 %sub.i.i, 7
  br i1 %cmp.i.i, label %if.then.i25.i, label %if.end.i21.i

if.then.i25.i:                                    ; preds = %for.body.i.i
  %37 = inttoptr i64 %add.i20.i to ptr
  %word.0.copyload.i.i = load i64, ptr %37, align 1
  br label %key_word.exit.i

if.end.i21.i:                                     ; preds = %for.body.i.i
  br i1 %tobool.not.i22.i, label %if.end5.i.i, label %if.then2.i.i

if.then2.i.i:                                     ; preds = %if.end.i21.i
  %38 = inttoptr i64 %add.i20.i to ptr
  %number.0.copyload.i.i = load i32, ptr %38, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add4.i.i = add i64 %add.i20.i, 4
  br label %if.end5.i.i

if.end5.i.i:                                      ; preds = %if.then2.i.i, %if.end.i21.i
  %at.0.i.i = phi i64 [ %add4.i.i, %if.then2.i.i ], [ %add.i20.i, %if.end.i21.i ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  %shift.0.i.i = phi i64 [ 32, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  br i1 %tobool7.not.i.i, label %if.end13.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %if.end5.i.i
  %39 = inttoptr i64 %at.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %39, align 1
  %conv10.i.i = zext i16 %half.0.copyload.i.i to i64
  %shl.i.i = shl nuw nsw i64 %conv10.i.i, %shift.0.i.i
  %or.i.i = or i64 %shl.i.i, %word.0.i.i
  %add11.i23.i = or i64 %shift.0.i.i, 16
  %add12.i.i = add i64 %at.0.i.i, 2
  br label %if.end13.i.i

if.end13.i.i:                                     ; preds = %if.then8.i.i, %if.end5.i.i
  %at.1.i.i = phi i64 [ %add12.i.i, %if.then8.i.i ], [ %at.0.i.i, %if.end5.i.i ]
  %word.1.i.i = phi i64 [ %or.i.i, %if.then8.i.i ], [ %word.0.i.i, %if.end5.i.i ]
  %shift.1.i.i = phi i64 [ %add11.i23.i, %if.then8.i.i ], [ %shift.0.i.i, %if.end5.i.i ]
  br i1 %tobool15.not.i.i, label %key_word.exit.i, label %if.then16.i.i

if.then16.i.i:                                    ; preds = %if.end13.i.i
  %40 = inttoptr i64 %at.1.i.i to ptr
  %41 = load i8, ptr %40, align 1
  %conv18.i.i = zext i8 %41 to i64
  %shl19.i.i = shl i64 %conv18.i.i, %shift.1.i.i
  %or20.i.i = or i64 %shl19.i.i, %word.1.i.i
  br label %key_word.exit.i

key_word.exit.i:                                  ; preds = %if.then16.i.i, %if.end13.i.i, %if.then.i25.i
  %retval.0.i24.i = phi i64 [ %word.0.copyload.i.i, %if.then.i25.i ], [ %or20.i.i, %if.then16.i.i ], [ %word.1.i.i, %if.end13.i.i ]
  %cmp3.not.i.i = icmp eq i64 %36, %retval.0.i24.i
  br i1 %cmp3.not.i.i, label %for.cond.i.i, label %has_key.exit.i

has_key.exit.i:                                   ; preds = %key_word.exit.i
  br i1 %cmp.not.i.i382, label %if.end.i138, label %cleanup.i137

if.end.i138:                                      ; preds = %has_key.exit.i
  %42 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  br label %cleanup.i137

cleanup.i137:                                     ; preds = %for.cond.i.i, %hash_node.exit.i, %if.end.i138, %has_key.exit.i
  %cmp.not.i.i370 = phi i1 [ %cmp.not.i.i382, %if.end.i138 ], [ %cmp.not.i.i382, %has_key.exit.i ], [ %cmp.not.i.i379, %hash_node.exit.i ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %42, %if.end.i138 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i ], [ %link.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i370, label %for.cond.i133, label %place_of_key.exit

place_of_key.exit:                                ; preds = %for.cond.i133, %cleanup.i137
  %spec.select.i = phi i32 [ %sub.i136, %cleanup.i137 ], [ -1, %for.cond.i133 ]
  %cmp14.not.i = icmp eq i32 %spec.select.i, -1
  br i1 %cmp14.not.i, label %if.else27.i, label %if.then15.i

if.then15.i:                                      ; preds = %place_of_key.exit
  %and16.i = and i64 %r4, 1
  %tobool17.not.i = icmp eq i64 %and16.i, 0
  br i1 %tobool17.not.i, label %if.else.i, label %if.end69.i

if.else.i:                                        ; preds = %if.then15.i
  %arrayidx.i165 = getelementptr inbounds i8, ptr %0, i64 16
  %43 = load i64, ptr %arrayidx.i165, align 8
  %add.i73.i166 = add i64 %43, 7
  %and.i.i167 = and i64 %add.i73.i166, -8
  %44 = load i64, ptr %0, align 8
  switch i64 %44, label %if.then.i199 [
    i64 10, label %for.cond.i172.preheader
    i64 6, label %for.cond.i172.preheader
    i64 5, label %for.cond.i172.preheader
  ]

for.cond.i172.preheader:                          ; preds = %if.else.i, %if.else.i, %if.else.i
  %arrayidx10.i174 = getelementptr inbounds i8, ptr %0, i64 48
  %45 = load i64, ptr %arrayidx10.i174, align 8
  %cmp.i175384.not = icmp eq i64 %45, 0
  br i1 %cmp.i175384.not, label %if.end69.i, label %for.body.i178.lr.ph

for.body.i178.lr.ph:                              ; preds = %for.cond.i172.preheader
  %conv13.i179 = zext i32 %spec.select.i to i64
  %arrayidx.i.i185 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i190 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i191 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx1.i328 = getelementptr inbounds i8, ptr %0, i64 80
  br label %for.body.i178

if.then.i199:                                     ; preds = %if.else.i
  %conv.i200 = zext i32 %spec.select.i to i64
  %arrayidx1.i62.i208 = getelementptr inbounds i8, ptr %0, i64 88
  %46 = load i64, ptr %arrayidx1.i62.i208, align 8
  %47 = inttoptr i64 %46 to ptr
  %arrayidx3.i63.i209 = getelementptr inbounds i8, ptr %0, i64 64
  %48 = load i64, ptr %arrayidx3.i63.i209, align 8
  %mul4.i64.i210 = mul i64 %48, %conv.i200
  %add.ptr.i65.i211 = getelementptr inbounds i8, ptr %47, i64 %mul4.i64.i210
  %arrayidx1.i317 = getelementptr inbounds i8, ptr %0, i64 80
  %49 = load i64, ptr %arrayidx1.i317, align 8
  br i1 %tobool.not.i, label %cond.false.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.then.i199
  %add.ptr.i297 = getelementptr inbounds i8, ptr %add.ptr.i65.i211, i64 %49
  %50 = atomicrmw xchg ptr %add.ptr.i297, i32 1 acquire, align 4
  %tobool.not.i299386 = icmp eq i32 %50, 0
  br i1 %tobool.not.i299386, label %while.end8.i, label %while.cond3.i300.preheader.lr.ph

while.cond3.i300.preheader.lr.ph:                 ; preds = %cond.true.i
  %arrayidx.i.i302 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i300

while.cond.i298.loopexit:                         ; preds = %while.cond3.i300
  %51 = atomicrmw xchg ptr %add.ptr.i297, i32 1 acquire, align 4
  %tobool.not.i299 = icmp eq i32 %51, 0
  br i1 %tobool.not.i299, label %while.end8.i, label %while.cond3.i300.backedge

while.cond3.i300:                                 ; preds = %while.cond3.i300.backedge, %while.cond3.i300.preheader.lr.ph
  %52 = load atomic i32, ptr %add.ptr.i297 monotonic, align 4
  %tobool5.not.i301 = icmp eq i32 %52, 0
  br i1 %tobool5.not.i301, label %while.cond.i298.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i300
  %53 = load i64, ptr %arrayidx.i.i302, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = load volatile i8, ptr %54, align 1
  %tobool7.not.i304 = icmp eq i8 %55, 0
  br i1 %tobool7.not.i304, label %while.cond3.i300.backedge, label %if.end69.i

while.cond3.i300.backedge:                        ; preds = %while.body6.i, %while.cond.i298.loopexit
  br label %while.cond3.i300

while.end8.i:                                     ; preds = %while.cond.i298.loopexit, %cond.true.i
  %56 = load i64, ptr %arrayidx.i165, align 8
  %57 = load i64, ptr %arrayidx1.i317, align 8
  %cmp.i308 = icmp eq i64 %57, -1
  br i1 %cmp.i308, label %if.then.i315, label %if.end.i309

if.then.i315:                                     ; preds = %while.end8.i
  %58 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i211, ptr align 1 %58, i64 %56, i1 false)
  br label %copy_value.exit

if.end.i309:                                      ; preds = %while.end8.i
  %add.i310 = add i64 %57, 4
  %59 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i211, ptr align 1 %59, i64 %57, i1 false)
  %add.ptr.i311 = getelementptr inbounds i8, ptr %add.ptr.i65.i211, i64 %add.i310
  %add3.i312 = add i64 %add.i310, %r3
  %60 = inttoptr i64 %add3.i312 to ptr
  %sub.i313 = sub i64 %56, %add.i310
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i311, ptr align 1 %60, i64 %sub.i313, i1 false)
  br label %copy_value.exit

copy_value.exit:                                  ; preds = %if.then.i315, %if.end.i309
  store atomic i32 0, ptr %add.ptr.i297 release, align 4
  br label %if.end69.i

cond.false.i:                                     ; preds = %if.then.i199
  %cmp.i318 = icmp eq i64 %49, -1
  br i1 %cmp.i318, label %if.then.i325, label %if.end.i319

if.then.i325:                                     ; preds = %cond.false.i
  %61 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i211, ptr align 1 %61, i64 %43, i1 false)
  br label %if.end69.i

if.end.i319:                                      ; preds = %cond.false.i
  %add.i320 = add i64 %49, 4
  %62 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i211, ptr align 1 %62, i64 %49, i1 false)
  %add.ptr.i321 = getelementptr inbounds i8, ptr %add.ptr.i65.i211, i64 %add.i320
  %add3.i322 = add i64 %add.i320, %r3
  %63 = inttoptr i64 %add3.i322 to ptr
  %sub.i323 = sub i64 %43, %add.i320
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i321, ptr align 1 %63, i64 %sub.i323, i1 false)
  br label %if.end69.i

for.body.i178:                                    ; preds = %for.body.i178.lr.ph, %copy_value.exit337
  %cpu.0.i173385 = phi i64 [ 0, %for.body.i178.lr.ph ], [ %inc.i198, %copy_value.exit337 ]
  %64 = load i64, ptr %0, align 8
  switch i64 %64, label %value_at.exit.i188 [
    i64 10, label %if.then.i.i184
    i64 6, label %if.then.i.i184
    i64 5, label %if.then.i.i184
  ]

if.then.i.i184:                                   ; preds = %for.body.i178, %for.body.i178, %for.body.i178
  %65 = load i64, ptr %arrayidx.i.i185, align 8
  %mul.i.i186 = mul i64 %65, %cpu.0.i173385
  %add.i.i187 = add i64 %mul.i.i186, %conv13.i179
  br label %value_at.exit.i188

value_at.exit.i188:                               ; preds = %for.body.i178, %if.then.i.i184
  %index.addr.0.i.i189 = phi i64 [ %add.i.i187, %if.then.i.i184 ], [ %conv13.i179, %for.body.i178 ]
  %66 = load i64, ptr %arrayidx1.i.i190, align 8
  %67 = inttoptr i64 %66 to ptr
  %68 = load i64, ptr %arrayidx3.i.i191, align 8
  %mul4.i.i192 = mul i64 %68, %index.addr.0.i.i189
  %add.ptr.i.i193 = getelementptr inbounds i8, ptr %67, i64 %mul4.i.i192
  %mul.i195 = mul i64 %cpu.0.i173385, %and.i.i167
  %add.i196 = add i64 %mul.i195, %r3
  %69 = load i64, ptr %arrayidx.i165, align 8
  %70 = load i64, ptr %arrayidx1.i328, align 8
  %cmp.i329 = icmp eq i64 %70, -1
  br i1 %cmp.i329, label %if.then.i336, label %if.end.i330

if.then.i336:                                     ; preds = %value_at.exit.i188
  %71 = inttoptr i64 %add.i196 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i193, ptr align 1 %71, i64 %69, i1 false)
  br label %copy_value.exit337

if.end.i330:                                      ; preds = %value_at.exit.i188
  %add.i331 = add i64 %70, 4
  %72 = inttoptr i64 %add.i196 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i193, ptr align 1 %72, i64 %70, i1 false)
  %add.ptr.i332 = getelementptr inbounds i8, ptr %add.ptr.i.i193, i64 %add.i331
  %add3.i333 = add i64 %add.i331, %add.i196
  %73 = inttoptr i64 %add3.i333 to ptr
  %sub.i334 = sub i64 %69, %add.i331
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i332, ptr align 1 %73, i64 %sub.i334, i1 false)
  br label %copy_value.exit337

copy_value.exit337:                               ; preds = %if.then.i336, %if.end.i330
  %inc.i198 = add nuw i64 %cpu.0.i173385, 1
  %74 = load i64, ptr %arrayidx10.i174, align 8
  %cmp.i175 = icmp ult i64 %inc.i198, %74
  br i1 %cmp.i175, label %for.body.i178, label %if.end69.i

if.else27.i:                                      ; preds = %place_of_key.exit
  %and28.i = and i64 %r4, 2
  %tobool29.not.i = icmp eq i64 %and28.i, 0
  br i1 %tobool29.not.i, label %if.then34.i, label %if.end69.i

if.then34.i:                                      ; preds = %if.else27.i
  %75 = load i64, ptr %arrayidx.i123, align 8
  %76 = inttoptr i64 %75 to ptr
  %77 = load atomic i64, ptr %76 acquire, align 8
  %arrayidx8.i.i245 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i246 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i249 = getelementptr inbounds i8, ptr %0, i64 16
  br label %while.cond.i217

while.cond.i217:                                  ; preds = %hash_node.exit.i235, %if.then34.i
  %top.0.i = phi i64 [ %77, %if.then34.i ], [ %90, %hash_node.exit.i235 ]
  %retval.0.i218 = phi i32 [ undef, %if.then34.i ], [ %retval.1.i242, %hash_node.exit.i235 ]
  %conv.i219 = trunc i64 %top.0.i to i32
  %tobool.not.i220 = icmp eq i32 %conv.i219, 0
  br i1 %tobool.not.i220, label %while.end.i, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i217
  %sub.i221 = add i32 %conv.i219, -1
  %conv2.i = zext i32 %sub.i221 to i64
  %78 = load i64, ptr %0, align 8
  switch i64 %78, label %if.end.i.i244 [
    i64 10, label %if.then.i.i227
    i64 6, label %if.then.i.i227
    i64 5, label %if.then.i.i227
  ]

if.then.i.i227:                                   ; preds = %while.body.i, %while.body.i, %while.body.i
  %79 = load i64, ptr %arrayidx.i2, align 8
  %add.i45.i = add i64 %79, 7
  %and.i46.i = and i64 %add.i45.i, -8
  %add.i.i228 = add i64 %and.i46.i, 8
  %80 = load i64, ptr %arrayidx.i123, align 8
  %81 = inttoptr i64 %80 to ptr
  %add.ptr.i.i229 = getelementptr inbounds i8, ptr %81, i64 192
  %82 = load i64, ptr %arrayidx.i119, align 8
  %add.ptr4.i.i231 = getelementptr inbounds i64, ptr %add.ptr.i.i229, i64 %82
  %add.ptr5.i.i232 = getelementptr inbounds i8, ptr %add.ptr4.i.i231, i64 8
  %83 = ptrtoint ptr %add.ptr5.i.i232 to i64
  %mul.i.i233 = mul i64 %add.i.i228, %conv2.i
  %add6.i.i234 = add i64 %mul.i.i233, %83
  br label %hash_node.exit.i235

if.end.i.i244:                                    ; preds = %while.body.i
  %84 = load i64, ptr %arrayidx8.i.i245, align 8
  %85 = load i64, ptr %arrayidx9.i.i246, align 8
  %mul10.i.i247 = mul i64 %85, %conv2.i
  %add11.i.i248 = add i64 %mul10.i.i247, %84
  %86 = load i64, ptr %arrayidx12.i.i249, align 8
  %add.i44.i = add i64 %86, 7
  %and.i.i250 = and i64 %add.i44.i, -8
  %add14.i.i251 = add i64 %add11.i.i248, %and.i.i250
  br label %hash_node.exit.i235

hash_node.exit.i235:                              ; preds = %if.end.i.i244, %if.then.i.i227
  %retval.0.i.i236.in = phi i64 [ %add6.i.i234, %if.then.i.i227 ], [ %add14.i.i251, %if.end.i.i244 ]
  %retval.0.i.i236 = inttoptr i64 %retval.0.i.i236.in to ptr
  %87 = load atomic i32, ptr %retval.0.i.i236 acquire, align 8
  %and.i237 = and i32 %87, 2147483647
  %shr.i238 = and i64 %top.0.i, -4294967296
  %shl.i239 = add i64 %shr.i238, 4294967296
  %conv5.i = zext i32 %and.i237 to i64
  %or.i240 = or i64 %shl.i239, %conv5.i
  %88 = cmpxchg ptr %76, i64 %top.0.i, i64 %or.i240 acq_rel acquire, align 8
  %89 = extractvalue { i64, i1 } %88, 1
  %90 = extractvalue { i64, i1 } %88, 0
  %retval.1.i242 = select i1 %89, i32 %sub.i221, i32 %retval.0.i218
  br i1 %89, label %hash_take_free.exit, label %while.cond.i217

while.end.i:                                      ; preds = %while.cond.i217
  %arrayidx8.i252 = getelementptr inbounds i8, ptr %76, i64 64
  %91 = load atomic i64, ptr %arrayidx8.i252 acquire, align 8
  %arrayidx11.i = getelementptr inbounds i8, ptr %0, i64 24
  br label %while.cond10.i

while.cond10.i:                                   ; preds = %while.body13.i, %while.end.i
  %used.0.i = phi i64 [ %91, %while.end.i ], [ %95, %while.body13.i ]
  %92 = load i64, ptr %arrayidx11.i, align 8
  %cmp.i253 = icmp ult i64 %used.0.i, %92
  br i1 %cmp.i253, label %while.body13.i, label %hash_take_free.exit

while.body13.i:                                   ; preds = %while.cond10.i
  %add16.i = add nuw i64 %used.0.i, 1
  %93 = cmpxchg ptr %arrayidx8.i252, i64 %used.0.i, i64 %add16.i acq_rel acquire, align 8
  %94 = extractvalue { i64, i1 } %93, 1
  %95 = extractvalue { i64, i1 } %93, 0
  br i1 %94, label %if.then22.i, label %while.cond10.i

if.then22.i:                                      ; preds = %while.body13.i
  %conv23.i = trunc i64 %95 to i32
  br label %hash_take_free.exit

hash_take_free.exit:                              ; preds = %hash_node.exit.i235, %while.cond10.i, %if.then22.i
  %retval.3.i243 = phi i32 [ %conv23.i, %if.then22.i ], [ -1, %while.cond10.i ], [ %retval.1.i242, %hash_node.exit.i235 ]
  %cmp37.not.i = icmp eq i32 %retval.3.i243, -1
  br i1 %cmp37.not.i, label %if.end57.i, label %if.then39.i

if.then39.i:                                      ; preds = %hash_take_free.exit
  %conv40.i = zext i32 %retval.3.i243 to i64
  %96 = load i64, ptr %arrayidx.i2, align 8
  %97 = load i64, ptr %0, align 8
  switch i64 %97, label %if.end.i20 [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %if.then39.i, %if.then39.i, %if.then39.i
  %add.i127 = add i64 %96, 7
  %and.i128 = and i64 %add.i127, -8
  %add.i16 = add i64 %and.i128, 8
  %98 = load i64, ptr %arrayidx.i123, align 8
  %99 = inttoptr i64 %98 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %99, i64 192
  %100 = load i64, ptr %arrayidx.i119, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %100
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %101 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i18 = mul i64 %add.i16, %conv40.i
  %add6.i = add i64 %mul.i18, %101
  br label %hash_node.exit

if.end.i20:                                       ; preds = %if.then39.i
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %102 = load i64, ptr %arrayidx8.i, align 8
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %103 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %103, %conv40.i
  %add11.i = add i64 %mul10.i, %102
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  %104 = load i64, ptr %arrayidx12.i, align 8
  %add.i125 = add i64 %104, 7
  %and.i126 = and i64 %add.i125, -8
  %add14.i = add i64 %add11.i, %and.i126
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i20
  %retval.0.i.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i20 ]
  %retval.0.i = inttoptr i64 %retval.0.i.in to ptr
  %arrayidx.i139 = getelementptr inbounds i8, ptr %0, i64 16
  %105 = load i64, ptr %arrayidx.i139, align 8
  %add.i73.i = add i64 %105, 7
  %and.i.i140 = and i64 %add.i73.i, -8
  switch i64 %97, label %value_at.exit66.i [
    i64 10, label %for.cond.i142.preheader
    i64 6, label %for.cond.i142.preheader
    i64 5, label %for.cond.i142.preheader
  ]

for.cond.i142.preheader:                          ; preds = %hash_node.exit, %hash_node.exit, %hash_node.exit
  %arrayidx10.i = getelementptr inbounds i8, ptr %0, i64 48
  %106 = load i64, ptr %arrayidx10.i, align 8
  %cmp.i143387.not = icmp eq i64 %106, 0
  br i1 %cmp.i143387.not, label %hash_write.exit, label %for.body.i146.lr.ph

for.body.i146.lr.ph:                              ; preds = %for.cond.i142.preheader
  %arrayidx.i.i149 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i152 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx1.i350 = getelementptr inbounds i8, ptr %0, i64 80
  br label %for.body.i146

value_at.exit66.i:                                ; preds = %hash_node.exit
  %arrayidx1.i62.i = getelementptr inbounds i8, ptr %0, i64 88
  %107 = load i64, ptr %arrayidx1.i62.i, align 8
  %108 = inttoptr i64 %107 to ptr
  %arrayidx3.i63.i = getelementptr inbounds i8, ptr %0, i64 64
  %109 = load i64, ptr %arrayidx3.i63.i, align 8
  %mul4.i64.i = mul i64 %109, %conv40.i
  %add.ptr.i65.i = getelementptr inbounds i8, ptr %108, i64 %mul4.i64.i
  %arrayidx.i292 = getelementptr inbounds i8, ptr %0, i64 80
  %110 = load i64, ptr %arrayidx.i292, align 8
  %cmp.not.i = icmp eq i64 %110, -1
  br i1 %cmp.not.i, label %clear_lock.exit, label %if.then.i293

if.then.i293:                                     ; preds = %value_at.exit66.i
  %add.ptr.i294 = getelementptr inbounds i8, ptr %add.ptr.i65.i, i64 %110
  store atomic i32 0, ptr %add.ptr.i294 release, align 4
  br label %clear_lock.exit

clear_lock.exit:                                  ; preds = %value_at.exit66.i, %if.then.i293
  %111 = load i64, ptr %arrayidx.i139, align 8
  %112 = load i64, ptr %arrayidx.i292, align 8
  %cmp.i340 = icmp eq i64 %112, -1
  br i1 %cmp.i340, label %if.then.i347, label %if.end.i341

if.then.i347:                                     ; preds = %clear_lock.exit
  %113 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i, ptr align 1 %113, i64 %111, i1 false)
  br label %hash_write.exit

if.end.i341:                                      ; preds = %clear_lock.exit
  %add.i342 = add i64 %112, 4
  %114 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i, ptr align 1 %114, i64 %112, i1 false)
  %add.ptr.i343 = getelementptr inbounds i8, ptr %add.ptr.i65.i, i64 %add.i342
  %add3.i344 = add i64 %add.i342, %r3
  %115 = inttoptr i64 %add3.i344 to ptr
  %sub.i345 = sub i64 %111, %add.i342
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i343, ptr align 1 %115, i64 %sub.i345, i1 false)
  br label %hash_write.exit

for.body.i146:                                    ; preds = %for.body.i146.lr.ph, %copy_value.exit359
  %cpu.0.i388 = phi i64 [ 0, %for.body.i146.lr.ph ], [ %inc.i157, %copy_value.exit359 ]
  %116 = load i64, ptr %0, align 8
  switch i64 %116, label %value_at.exit.i [
    i64 10, label %if.then.i.i148
    i64 6, label %if.then.i.i148
    i64 5, label %if.then.i.i148
  ]

if.then.i.i148:                                   ; preds = %for.body.i146, %for.body.i146, %for.body.i146
  %117 = load i64, ptr %arrayidx.i.i149, align 8
  %mul.i.i150 = mul i64 %117, %cpu.0.i388
  %add.i.i151 = add i64 %mul.i.i150, %conv40.i
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i146, %if.then.i.i148
  %index.addr.0.i.i = phi i64 [ %add.i.i151, %if.then.i.i148 ], [ %conv40.i, %for.body.i146 ]
  %118 = load i64, ptr %arrayidx1.i.i, align 8
  %119 = inttoptr i64 %118 to ptr
  %120 = load i64, ptr %arrayidx3.i.i152, align 8
  %mul4.i.i = mul i64 %120, %index.addr.0.i.i
  %add.ptr.i.i153 = getelementptr inbounds i8, ptr %119, i64 %mul4.i.i
  %mul.i155 = mul i64 %cpu.0.i388, %and.i.i140
  %add.i156 = add i64 %mul.i155, %r3
  %121 = load i64, ptr %arrayidx.i139, align 8
  %122 = load i64, ptr %arrayidx1.i350, align 8
  %cmp.i351 = icmp eq i64 %122, -1
  br i1 %cmp.i351, label %if.then.i358, label %if.end.i352

if.then.i358:                                     ; preds = %value_at.exit.i
  %123 = inttoptr i64 %add.i156 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i153, ptr align 1 %123, i64 %121, i1 false)
  br label %copy_value.exit359

if.end.i352:                                      ; preds = %value_at.exit.i
  %add.i353 = add i64 %122, 4
  %124 = inttoptr i64 %add.i156 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i153, ptr align 1 %124, i64 %122, i1 false)
  %add.ptr.i354 = getelementptr inbounds i8, ptr %add.ptr.i.i153, i64 %add.i353
  %add3.i355 = add i64 %add.i353, %add.i156
  %125 = inttoptr i64 %add3.i355 to ptr
  %sub.i356 = sub i64 %121, %add.i353
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i354, ptr align 1 %125, i64 %sub.i356, i1 false)
  br label %copy_value.exit359

copy_value.exit359:                               ; preds = %if.then.i358, %if.end.i352
  %inc.i157 = add nuw i64 %cpu.0.i388, 1
  %126 = load i64, ptr %arrayidx10.i, align 8
  %cmp.i143 = icmp ult i64 %inc.i157, %126
  br i1 %cmp.i143, label %for.body.i146, label %hash_write.exit

hash_write.exit:                                  ; preds = %copy_value.exit359, %for.cond.i142.preheader, %if.end.i341, %if.then.i347
  %cmp45.i389.not = icmp eq i64 %96, 0
  br i1 %cmp45.i389.not, label %for.cond.cleanup.i, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %hash_write.exit
  %key47.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  %and.i84 = and i64 %96, 4
  %tobool.not.i85 = icmp eq i64 %and.i84, 0
  %and6.i94 = and i64 %96, 2
  %tobool7.not.i95 = icmp eq i64 %and6.i94, 0
  %and14.i107 = and i64 %96, 1
  %tobool15.not.i108 = icmp eq i64 %and14.i107, 0
  br label %for.body.i

for.cond.cleanup.i:                               ; preds = %key_word.exit117, %hash_write.exit
  %recent51.i = getelementptr inbounds i8, ptr %retval.0.i, i64 4
  store atomic i32 0, ptr %recent51.i release, align 4
  store atomic i32 %conv.i132, ptr %retval.0.i release, align 8
  %and55.i = and i64 %26, -8589934592
  %add.i = add nuw i32 %retval.3.i243, 1
  %conv56.i = zext i32 %add.i to i64
  %or.i = or i64 %and55.i, %conv56.i
  br label %cleanup.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %key_word.exit117
  %mul.i391 = phi i64 [ 0, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit117 ]
  %i.0.i390 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit117 ]
  %arrayidx48.i = getelementptr inbounds [0 x i64], ptr %key47.i, i64 0, i64 %i.0.i390
  %add.i80 = add i64 %mul.i391, %r2
  %sub.i81 = sub i64 %96, %mul.i391
  %cmp.i82 = icmp ugt i64 %sub.i81, 7
  br i1 %cmp.i82, label %if.then.i115, label %if.end.i83

if.then.i115:                                     ; preds = %for.body.i
  %127 = inttoptr i64 %add.i80 to ptr
  %word.0.copyload.i116 = load i64, ptr %127, align 1
  br label %key_word.exit117

if.end.i83:                                       ; preds = %for.body.i
  br i1 %tobool.not.i85, label %if.end5.i90, label %if.then2.i86

if.then2.i86:                                     ; preds = %if.end.i83
  %128 = inttoptr i64 %add.i80 to ptr
  %number.0.copyload.i = load i32, ptr %128, align 1
  %conv.i88 = zext i32 %number.0.copyload.i to i64
  %add4.i89 = add i64 %add.i80, 4
  br label %if.end5.i90

if.end5.i90:                                      ; preds = %if.then2.i86, %if.end.i83
  %at.0.i91 = phi i64 [ %add4.i89, %if.then2.i86 ], [ %add.i80, %if.end.i83 ]
  %word.0.i92 = phi i64 [ %conv.i88, %if.then2.i86 ], [ 0, %if.end.i83 ]
  %shift.0.i93 = phi i64 [ 32, %if.then2.i86 ], [ 0, %if.end.i83 ]
  br i1 %tobool7.not.i95, label %if.end13.i103, label %if.then8.i96

if.then8.i96:                                     ; preds = %if.end5.i90
  %129 = inttoptr i64 %at.0.i91 to ptr
  %half.0.copyload.i97 = load i16, ptr %129, align 1
  %conv10.i98 = zext i16 %half.0.copyload.i97 to i64
  %shl.i99 = shl nuw nsw i64 %conv10.i98, %shift.0.i93
  %or.i100 = or i64 %shl.i99, %word.0.i92
  %add11.i101 = or i64 %shift.0.i93, 16
  %add12.i102 = add i64 %at.0.i91, 2
  br label %if.end13.i103

if.end13.i103:                                    ; preds = %if.then8.i96, %if.end5.i90
  %at.1.i104 = phi i64 [ %add12.i102, %if.then8.i96 ], [ %at.0.i91, %if.end5.i90 ]
  %word.1.i105 = phi i64 [ %or.i100, %if.then8.i96 ], [ %word.0.i92, %if.end5.i90 ]
  %shift.1.i106 = phi i64 [ %add11.i101, %if.then8.i96 ], [ %shift.0.i93, %if.end5.i90 ]
  br i1 %tobool15.not.i108, label %key_word.exit117, label %if.then16.i109

if.then16.i109:                                   ; preds = %if.end13.i103
  %130 = inttoptr i64 %at.1.i104 to ptr
  %131 = load i8, ptr %130, align 1
  %conv18.i110 = zext i8 %131 to i64
  %shl19.i111 = shl i64 %conv18.i110, %shift.1.i106
  %or20.i112 = or i64 %shl19.i111, %word.1.i105
  br label %key_word.exit117

key_word.exit117:                                 ; preds = %if.then.i115, %if.end13.i103, %if.then16.i109
  %retval.0.i114 = phi i64 [ %word.0.copyload.i116, %if.then.i115 ], [ %or20.i112, %if.then16.i109 ], [ %word.1.i105, %if.end13.i103 ]
  store atomic i64 %retval.0.i114, ptr %arrayidx48.i release, align 8
  %inc.i = add i64 %i.0.i390, 1
  %mul.i = shl i64 %inc.i, 3
  %cmp45.i = icmp ult i64 %mul.i, %96
  br i1 %cmp45.i, label %for.body.i, label %for.cond.cleanup.i

if.end57.i:                                       ; preds = %hash_take_free.exit
  %and.i254 = and i64 %26, -4294967297
  br label %cleanup.i

if.end69.i:                                       ; preds = %copy_value.exit337, %while.body6.i, %for.cond.i172.preheader, %copy_value.exit, %if.then.i325, %if.end.i319, %if.else27.i, %if.then15.i
  %result.2.i = phi i64 [ -17, %if.then15.i ], [ -2, %if.else27.i ], [ 0, %copy_value.exit ], [ 0, %if.then.i325 ], [ 0, %if.end.i319 ], [ 0, %for.cond.i172.preheader ], [ -16, %while.body6.i ], [ 0, %copy_value.exit337 ]
  %and.i258 = and i64 %26, -4294967297
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end69.i, %if.end57.i, %for.cond.cleanup.i
  %and.i258.sink = phi i64 [ %and.i258, %if.end69.i ], [ %and.i254, %if.end57.i ], [ %or.i, %for.cond.cleanup.i ]
  %spare.2.i = phi i32 [ -1, %if.end69.i ], [ -1, %if.end57.i ], [ %retval.3.i243, %for.cond.cleanup.i ]
  %result.3.i = phi i64 [ %result.2.i, %if.end69.i ], [ 0, %if.end57.i ], [ 0, %for.cond.cleanup.i ]
  %retval.1.i = phi i64 [ undef, %if.end69.i ], [ -7, %if.end57.i ], [ 0, %for.cond.cleanup.i ]
  %cond.i = phi i1 [ true, %if.end69.i ], [ false, %if.end57.i ], [ false, %for.cond.cleanup.i ]
  store atomic i64 %and.i258.sink, ptr %add.ptr1.i release, align 8
  br i1 %cond.i, label %for.end70.i, label %hash_put.exit

for.end70.i:                                      ; preds = %cleanup.i, %bucket_take.exit
  %spare.3.i = phi i32 [ %spare.2.i, %cleanup.i ], [ -1, %bucket_take.exit ]
  %result.4.i = phi i64 [ %result.3.i, %cleanup.i ], [ -16, %bucket_take.exit ]
  %cmp71.not.i = icmp eq i32 %spare.3.i, -1
  br i1 %cmp71.not.i, label %hash_put.exit, label %if.then76.i

if.then76.i:                                      ; preds = %for.end70.i
  %132 = load i64, ptr %arrayidx.i123, align 8
  %133 = inttoptr i64 %132 to ptr
  %134 = load atomic i64, ptr %133 acquire, align 8
  %conv.i263 = zext i32 %spare.3.i to i64
  %add3.i = add nuw i32 %spare.3.i, 1
  %conv4.i = zext i32 %add3.i to i64
  %arrayidx8.i.i285 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i286 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i289 = getelementptr inbounds i8, ptr %0, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i277, %if.then76.i
  %top.0.i262 = phi i64 [ %134, %if.then76.i ], [ %146, %hash_node.exit.i277 ]
  %135 = load i64, ptr %0, align 8
  switch i64 %135, label %if.end.i.i284 [
    i64 10, label %if.then.i.i269
    i64 6, label %if.then.i.i269
    i64 5, label %if.then.i.i269
  ]

if.then.i.i269:                                   ; preds = %do.body.i, %do.body.i, %do.body.i
  %136 = load i64, ptr %arrayidx.i2, align 8
  %add.i15.i = add i64 %136, 7
  %and.i16.i = and i64 %add.i15.i, -8
  %add.i.i270 = add i64 %and.i16.i, 8
  %137 = load i64, ptr %arrayidx.i123, align 8
  %138 = inttoptr i64 %137 to ptr
  %add.ptr.i.i271 = getelementptr inbounds i8, ptr %138, i64 192
  %139 = load i64, ptr %arrayidx.i119, align 8
  %add.ptr4.i.i273 = getelementptr inbounds i64, ptr %add.ptr.i.i271, i64 %139
  %add.ptr5.i.i274 = getelementptr inbounds i8, ptr %add.ptr4.i.i273, i64 8
  %140 = ptrtoint ptr %add.ptr5.i.i274 to i64
  %mul.i.i275 = mul i64 %add.i.i270, %conv.i263
  %add6.i.i276 = add i64 %mul.i.i275, %140
  br label %hash_node.exit.i277

if.end.i.i284:                                    ; preds = %do.body.i
  %141 = load i64, ptr %arrayidx8.i.i285, align 8
  %142 = load i64, ptr %arrayidx9.i.i286, align 8
  %mul10.i.i287 = mul i64 %142, %conv.i263
  %add11.i.i288 = add i64 %mul10.i.i287, %141
  %143 = load i64, ptr %arrayidx12.i.i289, align 8
  %add.i14.i = add i64 %143, 7
  %and.i.i290 = and i64 %add.i14.i, -8
  %add14.i.i291 = add i64 %add11.i.i288, %and.i.i290
  br label %hash_node.exit.i277

hash_node.exit.i277:                              ; preds = %if.end.i.i284, %if.then.i.i269
  %retval.0.i.i278.in = phi i64 [ %add6.i.i276, %if.then.i.i269 ], [ %add14.i.i291, %if.end.i.i284 ]
  %retval.0.i.i278 = inttoptr i64 %retval.0.i.i278.in to ptr
  %conv2.i279 = trunc i64 %top.0.i262 to i32
  %or.i280 = or i32 %conv2.i279, -2147483648
  store atomic i32 %or.i280, ptr %retval.0.i.i278 release, align 8
  %shr.i281 = and i64 %top.0.i262, -4294967296
  %shl.i282 = add i64 %shr.i281, 4294967296
  %or5.i = or i64 %shl.i282, %conv4.i
  %144 = cmpxchg ptr %133, i64 %top.0.i262, i64 %or5.i acq_rel acquire, align 8
  %145 = extractvalue { i64, i1 } %144, 1
  %146 = extractvalue { i64, i1 } %144, 0
  br i1 %145, label %hash_put.exit, label %do.body.i

hash_put.exit:                                    ; preds = %hash_node.exit.i277, %lor.lhs.false4.i, %lor.lhs.false4.i, %lor.lhs.false4.i, %entry, %land.lhs.true.i, %cleanup.i, %for.end70.i
  %retval.3.i = phi i64 [ -22, %entry ], [ -22, %lor.lhs.false4.i ], [ -22, %land.lhs.true.i ], [ %retval.1.i, %cleanup.i ], [ %result.4.i, %for.end70.i ], [ -22, %lor.lhs.false4.i ], [ -22, %lor.lhs.false4.i ], [ %result.4.i, %hash_node.exit.i277 ]
  ret i64 %retval.3.i
}

define internal i64 @hash_remove(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i, align 8
  %cmp.i21 = icmp ugt i64 %1, 7
  br i1 %cmp.i21, label %if.then.i53, label %if.end.i22

if.then.i53:                                      ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i54 = load i64, ptr %2, align 1
  br label %key_word.exit55

if.end.i22:                                       ; preds = %entry
  %tobool.not.i24 = icmp ult i64 %1, 4
  br i1 %tobool.not.i24, label %if.end5.i29, label %if.then2.i25

if.then2.i25:                                     ; preds = %if.end.i22
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i27 = zext i32 %number.0.copyload.i to i64
  %add4.i28 = add i64 %r2, 4
  br label %if.end5.i29

if.end5.i29:                                      ; preds = %if.then2.i25, %if.end.i22
  %at.0.i30 = phi i64 [ %add4.i28, %if.then2.i25 ], [ %r2, %if.end.i22 ]
  %word.0.i31 = phi i64 [ %conv.i27, %if.then2.i25 ], [ 0, %if.end.i22 ]
  %shift.0.i32 = phi i64 [ 32, %if.then2.i25 ], [ 0, %if.end.i22 ]
  %and6.i33 = and i64 %1, 2
  %tobool7.not.i34 = icmp eq i64 %and6.i33, 0
  br i1 %tobool7.not.i34, label %if.end13.i42, label %if.then8.i35

if.then8.i35:                                     ; preds = %if.end5.i29
  %4 = inttoptr i64 %at.0.i30 to ptr
  %half.0.copyload.i36 = load i16, ptr %4, align 1
  %conv10.i37 = zext i16 %half.0.copyload.i36 to i64
  %shl.i38 = shl nuw nsw i64 %conv10.i37, %shift.0.i32
  %or.i39 = or i64 %shl.i38, %word.0.i31
  %add11.i40 = or i64 %shift.0.i32, 16
  %add12.i41 = add i64 %at.0.i30, 2
  br label %if.end13.i42

if.end13.i42:                                     ; preds = %if.then8.i35, %if.end5.i29
  %at.1.i43 = phi i64 [ %add12.i41, %if.then8.i35 ], [ %at.0.i30, %if.end5.i29 ]
  %word.1.i44 = phi i64 [ %or.i39, %if.then8.i35 ], [ %word.0.i31, %if.end5.i29 ]
  %shift.1.i45 = phi i64 [ %add11.i40, %if.then8.i35 ], [ %shift.0.i32, %if.end5.i29 ]
  %and14.i46 = and i64 %1, 1
  %tobool15.not.i47 = icmp eq i64 %and14.i46, 0
  br i1 %tobool15.not.i47, label %key_word.exit55, label %if.then16.i48

if.then16.i48:                                    ; preds = %if.end13.i42
  %5 = inttoptr i64 %at.1.i43 to ptr
  %6 = load i8, ptr %5, align 1
  %conv18.i49 = zext i8 %6 to i64
  %shl19.i50 = shl i64 %conv18.i49, %shift.1.i45
  %or20.i51 = or i64 %shl19.i50, %word.1.i44
  br label %key_word.exit55

key_word.exit55:                                  ; preds = %if.then.i53, %if.end13.i42, %if.then16.i48
  %retval.0.i52 = phi i64 [ %word.0.copyload.i54, %if.then.i53 ], [ %or20.i51, %if.then16.i48 ], [ %word.1.i44, %if.end13.i42 ]
  %xor.i7 = xor i64 %retval.0.i52, -8378864009470890807
  %conv.i8 = zext i64 %xor.i7 to i128
  %mul.i9 = mul nuw i128 %conv.i8, 11400714819323198485
  %shr.i10 = lshr i128 %mul.i9, 64
  %xor35.i11 = xor i128 %shr.i10, %mul.i9
  %xor3.i12 = trunc i128 %xor35.i11 to i64
  %cmp.i4135 = icmp ugt i64 %1, 8
  br i1 %cmp.i4135, label %for.body.i.lr.ph, label %bucket_of_key.exit

for.body.i.lr.ph:                                 ; preds = %key_word.exit55
  %and.i = and i64 %1, 4
  %tobool.not.i17 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %1, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %1, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  %7 = add i64 %1, -9
  %8 = lshr i64 %7, 3
  %9 = add nuw nsw i64 %8, 1
  br label %for.body.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %key_word.exit
  %mul.i138 = phi i64 [ 8, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit ]
  %i.0.i137 = phi i64 [ 1, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit ]
  %hash.0.i136 = phi i64 [ %xor3.i12, %for.body.i.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i14 = add i64 %mul.i138, %r2
  %sub.i = sub i64 %1, %mul.i138
  %cmp.i15 = icmp ugt i64 %sub.i, 7
  br i1 %cmp.i15, label %if.then.i, label %if.end.i16

if.then.i:                                        ; preds = %for.body.i
  %10 = inttoptr i64 %add.i14 to ptr
  %word.0.copyload.i = load i64, ptr %10, align 1
  br label %key_word.exit

if.end.i16:                                       ; preds = %for.body.i
  br i1 %tobool.not.i17, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i16
  %11 = inttoptr i64 %add.i14 to ptr
  %number.0.copyload.i58 = load i32, ptr %11, align 1
  %conv.i18 = zext i32 %number.0.copyload.i58 to i64
  %add4.i = add i64 %add.i14, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i16
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i14, %if.end.i16 ]
  %word.0.i = phi i64 [ %conv.i18, %if.then2.i ], [ 0, %if.end.i16 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i16 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %12 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %12, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add11.i = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %13 = inttoptr i64 %at.1.i to ptr
  %14 = load i8, ptr %13, align 1
  %conv18.i = zext i8 %14 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i, %if.end13.i, %if.then16.i
  %retval.0.i = phi i64 [ %word.0.copyload.i, %if.then.i ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %add.i = add i64 %retval.0.i, %hash.0.i136
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i = zext i64 %xor.i to i128
  %mul.i6 = mul nuw i128 %conv.i, 11400714819323198485
  %shr.i = lshr i128 %mul.i6, 64
  %xor35.i = xor i128 %shr.i, %mul.i6
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i137, 1
  %mul.i = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i137, %9
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i

bucket_of_key.exit:                               ; preds = %key_word.exit, %key_word.exit55
  %hash.0.i.lcssa = phi i64 [ %xor3.i12, %key_word.exit55 ], [ %xor3.i, %key_word.exit ]
  %arrayidx.i59 = getelementptr inbounds i8, ptr %0, i64 96
  %15 = load i64, ptr %arrayidx.i59, align 8
  %16 = inttoptr i64 %15 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %16, i64 192
  %arrayidx.i56 = getelementptr inbounds i8, ptr %0, i64 104
  %17 = load i64, ptr %arrayidx.i56, align 8
  %and.i57 = and i64 %17, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %and.i57
  %18 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i60139 = and i64 %18, 4294967296
  %tobool.not.i61.not140 = icmp eq i64 %and.i60139, 0
  br i1 %tobool.not.i61.not140, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %bucket_of_key.exit
  %arrayidx.i71 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %19 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i60 = and i64 %19, 4294967296
  %tobool.not.i61.not = icmp eq i64 %and.i60, 0
  br i1 %tobool.not.i61.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i61.not141 = phi i1 [ %tobool.not.i61.not140, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i61.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body7.i
  %20 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %20, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.i.loopexit, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %21 = load i64, ptr %arrayidx.i71, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = load volatile i8, ptr %22, align 1
  %tobool8.not.i = icmp eq i8 %23, 0
  br i1 %tobool8.not.i, label %while.cond3.i, label %bucket_take.exit

bucket_take.exit:                                 ; preds = %while.body7.i
  br i1 %tobool.not.i61.not141, label %if.end.i, label %hash_take_out.exit

if.end.i:                                         ; preds = %while.cond.i.loopexit, %bucket_of_key.exit, %bucket_take.exit
  %24 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i63 = trunc i64 %24 to i32
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %for.cond.i64

for.cond.i64:                                     ; preds = %cleanup.i, %if.end.i
  %link.0.i = phi i32 [ %conv.i63, %if.end.i ], [ %link.1.i, %cleanup.i ]
  %retval.sroa.5.0.i = phi i32 [ -1, %if.end.i ], [ %retval.sroa.5.1.i, %cleanup.i ]
  %tobool.not.i65 = icmp eq i32 %link.0.i, 0
  br i1 %tobool.not.i65, label %place_of_key.exit, label %for.body.i66

for.body.i66:                                     ; preds = %for.cond.i64
  %sub.i67 = add i32 %link.0.i, -1
  %conv1.i = zext i32 %sub.i67 to i64
  %25 = load i64, ptr %arrayidx.i, align 8
  %26 = load i64, ptr %0, align 8
  switch i64 %26, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i66, %for.body.i66, %for.body.i66
  %add.i29.i = add i64 %25, 7
  %and.i30.i = and i64 %add.i29.i, -8
  %add.i.i = add i64 %and.i30.i, 8
  %27 = load i64, ptr %arrayidx.i59, align 8
  %28 = inttoptr i64 %27 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %28, i64 192
  %29 = load i64, ptr %arrayidx.i56, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %29
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %30 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i18.i = mul i64 %add.i.i, %conv1.i
  %add6.i.i = add i64 %mul.i18.i, %30
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %for.body.i66
  %31 = load i64, ptr %arrayidx8.i.i, align 8
  %32 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %32, %conv1.i
  %add11.i.i = add i64 %mul10.i.i, %31
  %33 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i27.i = add i64 %33, 7
  %and.i28.i = and i64 %add.i27.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i28.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %cmp.not.i.i142 = icmp ne i64 %25, 0
  br i1 %cmp.not.i.i142, label %for.body.i.i.lr.ph, label %cleanup.i

for.body.i.i.lr.ph:                               ; preds = %hash_node.exit.i
  %key1.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %and.i.i = and i64 %25, 4
  %tobool.not.i22.i = icmp eq i64 %and.i.i, 0
  %and6.i.i = and i64 %25, 2
  %tobool7.not.i.i = icmp eq i64 %and6.i.i, 0
  %and14.i.i = and i64 %25, 1
  %tobool15.not.i.i = icmp eq i64 %and14.i.i, 0
  br label %for.body.i.i

for.cond.i.i:                                     ; preds = %key_word.exit.i
  %inc.i.i = add i64 %i.0.i.i143, 1
  %mul.i.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i.i, %25
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i145 = phi i1 [ %cmp.not.i.i142, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i.i144 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i.i, %for.cond.i.i ]
  %i.0.i.i143 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i143
  %34 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i.i144, %r2
  %sub.i.i = sub i64 %25, %mul.i.i144
  %cmp.i.i = icmp ugt i64 %sub.i.i, 7
  br i1 %cmp.i.i, label %if.then.i25.i, label %if.end.i21.i

if.then.i25.i:                                    ; preds = %for.body.i.i
  %35 = inttoptr i64 %add.i20.i to ptr
  %word.0.copyload.i.i = load i64, ptr %35, align 1
  br label %key_word.exit.i

if.end.i21.i:                                     ; preds = %for.body.i.i
  br i1 %tobool.not.i22.i, label %if.end5.i.i, label %if.then2.i.i

if.then2.i.i:                                     ; preds = %if.end.i21.i
  %36 = inttoptr i64 %add.i20.i to ptr
  %number.0.copyload.i.i = load i32, ptr %36, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add4.i.i = add i64 %add.i20.i, 4
  br label %if.end5.i.i

if.end5.i.i:                                      ; preds = %if.then2.i.i, %if.end.i21.i
  %at.0.i.i = phi i64 [ %add4.i.i, %if.then2.i.i ], [ %add.i20.i, %if.end.i21.i ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  %shift.0.i.i = phi i64 [ 32, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  br i1 %tobool7.not.i.i, label %if.end13.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %if.end5.i.i
  %37 = inttoptr i64 %at.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %37, align 1
  %conv10.i.i = zext i16 %half.0.copyload.i.i to i64
  %shl.i.i = shl nuw nsw i64 %conv10.i.i, %shift.0.i.i
  %or.i.i = or i64 %shl.i.i, %word.0.i.i
  %add11.i23.i = or i64 %shift.0.i.i, 16
  %add12.i.i = add i64 %at.0.i.i, 2
  br label %if.end13.i.i

if.end13.i.i:                                     ; preds = %if.then8.i.i, %if.end5.i.i
  %at.1.i.i = phi i64 [ %add12.i.i, %if.then8.i.i ], [ %at.0.i.i, %if.end5.i.i ]
  %word.1.i.i = phi i64 [ %or.i.i, %if.then8.i.i ], [ %word.0.i.i, %if.end5.i.i ]
  %shift.1.i.i = phi i64 [ %add11.i23.i, %if.then8.i.i ], [ %shift.0.i.i, %if.end5.i.i ]
  br i1 %tobool15.not.i.i, label %key_word.exit.i, label %if.then16.i.i

if.then16.i.i:                                    ; preds = %if.end13.i.i
  %38 = inttoptr i64 %at.1.i.i to ptr
  %39 = load i8, ptr %38, align 1
  %conv18.i.i = zext i8 %39 to i64
  %shl19.i.i = shl i64 %conv18.i.i, %shift.1.i.i
  %or20.i.i = or i64 %shl19.i.i, %word.1.i.i
  br label %key_word.exit.i

key_word.exit.i:                                  ; preds = %if.then16.i.i, %if.end13.i.i, %if.then.i25.i
  %retval.0.i24.i = phi i64 [ %word.0.copyload.i.i, %if.then.i25.i ], [ %or20.i.i, %if.then16.i.i ], [ %word.1.i.i, %if.end13.i.i ]
  %cmp3.not.i.i = icmp eq i64 %34, %retval.0.i24.i
  br i1 %cmp3.not.i.i, label %for.cond.i.i, label %has_key.exit.i

has_key.exit.i:                                   ; preds = %key_word.exit.i
  br i1 %cmp.not.i.i145, label %if.end.i68, label %cleanup.i

if.end.i68:                                       ; preds = %has_key.exit.i
  %40 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %for.cond.i.i, %hash_node.exit.i, %if.end.i68, %has_key.exit.i
  %cmp.not.i.i133 = phi i1 [ %cmp.not.i.i145, %if.end.i68 ], [ %cmp.not.i.i145, %has_key.exit.i ], [ %cmp.not.i.i142, %hash_node.exit.i ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %40, %if.end.i68 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i ], [ %link.0.i, %for.cond.i.i ]
  %retval.sroa.5.1.i = phi i32 [ %sub.i67, %if.end.i68 ], [ %retval.sroa.5.0.i, %has_key.exit.i ], [ %retval.sroa.5.0.i, %hash_node.exit.i ], [ %retval.sroa.5.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i133, label %for.cond.i64, label %place_of_key.exit

place_of_key.exit:                                ; preds = %for.cond.i64, %cleanup.i
  %spec.select.i = phi i32 [ %sub.i67, %cleanup.i ], [ -1, %for.cond.i64 ]
  %retval.sroa.5.2.i = phi i32 [ %retval.sroa.5.1.i, %cleanup.i ], [ %retval.sroa.5.0.i, %for.cond.i64 ]
  %retval.sroa.5.0.insert.ext.i = zext i32 %retval.sroa.5.2.i to i64
  %retval.sroa.0.0.insert.ext.i = zext i32 %spec.select.i to i64
  %cmp.i = icmp eq i32 %spec.select.i, -1
  br i1 %cmp.i, label %if.then3.i, label %if.end4.i

if.then3.i:                                       ; preds = %place_of_key.exit
  %and.i69 = and i64 %24, -4294967297
  store atomic i64 %and.i69, ptr %add.ptr1.i release, align 8
  br label %hash_take_out.exit

if.end4.i:                                        ; preds = %place_of_key.exit
  %41 = load i64, ptr %0, align 8
  switch i64 %41, label %if.end.i27.i [
    i64 10, label %if.then.i17.i
    i64 6, label %if.then.i17.i
    i64 5, label %if.then.i17.i
  ]

if.then.i17.i:                                    ; preds = %if.end4.i, %if.end4.i, %if.end4.i
  %42 = load i64, ptr %arrayidx.i, align 8
  %add.i39.i = add i64 %42, 7
  %and.i40.i = and i64 %add.i39.i, -8
  %add.i18.i = add i64 %and.i40.i, 8
  %43 = load i64, ptr %arrayidx.i59, align 8
  %44 = inttoptr i64 %43 to ptr
  %add.ptr.i20.i = getelementptr inbounds i8, ptr %44, i64 192
  %45 = load i64, ptr %arrayidx.i56, align 8
  %add.ptr4.i22.i = getelementptr inbounds i64, ptr %add.ptr.i20.i, i64 %45
  %add.ptr5.i23.i = getelementptr inbounds i8, ptr %add.ptr4.i22.i, i64 8
  %46 = ptrtoint ptr %add.ptr5.i23.i to i64
  %mul.i24.i = mul i64 %add.i18.i, %retval.sroa.0.0.insert.ext.i
  %add6.i25.i = add i64 %mul.i24.i, %46
  br label %hash_node.exit35.i

if.end.i27.i:                                     ; preds = %if.end4.i
  %arrayidx8.i28.i = getelementptr inbounds i8, ptr %0, i64 88
  %47 = load i64, ptr %arrayidx8.i28.i, align 8
  %arrayidx9.i29.i = getelementptr inbounds i8, ptr %0, i64 64
  %48 = load i64, ptr %arrayidx9.i29.i, align 8
  %mul10.i30.i = mul i64 %48, %retval.sroa.0.0.insert.ext.i
  %add11.i31.i = add i64 %mul10.i30.i, %47
  %arrayidx12.i32.i = getelementptr inbounds i8, ptr %0, i64 16
  %49 = load i64, ptr %arrayidx12.i32.i, align 8
  %add.i38.i = add i64 %49, 7
  %and.i.i128 = and i64 %add.i38.i, -8
  %add14.i34.i = add i64 %add11.i31.i, %and.i.i128
  br label %hash_node.exit35.i

hash_node.exit35.i:                               ; preds = %if.end.i27.i, %if.then.i17.i
  %retval.0.i26.i.in = phi i64 [ %add6.i25.i, %if.then.i17.i ], [ %add14.i34.i, %if.end.i27.i ]
  %retval.0.i26.i = inttoptr i64 %retval.0.i26.i.in to ptr
  %50 = load atomic i32, ptr %retval.0.i26.i acquire, align 8
  %cmp.not.i = icmp eq i32 %retval.sroa.5.2.i, -1
  br i1 %cmp.not.i, label %if.else.i, label %if.then.i102

if.then.i102:                                     ; preds = %hash_node.exit35.i
  %51 = load i64, ptr %0, align 8
  switch i64 %51, label %if.end.i.i119 [
    i64 10, label %if.then.i.i108
    i64 6, label %if.then.i.i108
    i64 5, label %if.then.i.i108
  ]

if.then.i.i108:                                   ; preds = %if.then.i102, %if.then.i102, %if.then.i102
  %52 = load i64, ptr %arrayidx.i, align 8
  %add.i43.i = add i64 %52, 7
  %and.i44.i = and i64 %add.i43.i, -8
  %add.i.i109 = add i64 %and.i44.i, 8
  %53 = load i64, ptr %arrayidx.i59, align 8
  %54 = inttoptr i64 %53 to ptr
  %add.ptr.i.i110 = getelementptr inbounds i8, ptr %54, i64 192
  %55 = load i64, ptr %arrayidx.i56, align 8
  %add.ptr4.i.i112 = getelementptr inbounds i64, ptr %add.ptr.i.i110, i64 %55
  %add.ptr5.i.i113 = getelementptr inbounds i8, ptr %add.ptr4.i.i112, i64 8
  %56 = ptrtoint ptr %add.ptr5.i.i113 to i64
  %mul.i.i114 = mul i64 %add.i.i109, %retval.sroa.5.0.insert.ext.i
  %add6.i.i115 = add i64 %mul.i.i114, %56
  br label %hash_node.exit.i116

if.end.i.i119:                                    ; preds = %if.then.i102
  %arrayidx8.i.i120 = getelementptr inbounds i8, ptr %0, i64 88
  %57 = load i64, ptr %arrayidx8.i.i120, align 8
  %arrayidx9.i.i121 = getelementptr inbounds i8, ptr %0, i64 64
  %58 = load i64, ptr %arrayidx9.i.i121, align 8
  %mul10.i.i122 = mul i64 %58, %retval.sroa.5.0.insert.ext.i
  %add11.i.i123 = add i64 %mul10.i.i122, %57
  %arrayidx12.i.i124 = getelementptr inbounds i8, ptr %0, i64 16
  %59 = load i64, ptr %arrayidx12.i.i124, align 8
  %add.i41.i = add i64 %59, 7
  %and.i42.i = and i64 %add.i41.i, -8
  %add14.i.i125 = add i64 %add11.i.i123, %and.i42.i
  br label %hash_node.exit.i116

hash_node.exit.i116:                              ; preds = %if.end.i.i119, %if.then.i.i108
  %retval.0.i.i117.in = phi i64 [ %add6.i.i115, %if.then.i.i108 ], [ %add14.i.i125, %if.end.i.i119 ]
  %retval.0.i.i117 = inttoptr i64 %retval.0.i.i117.in to ptr
  store atomic i32 %50, ptr %retval.0.i.i117 release, align 8
  br label %hash_unlink.exit

if.else.i:                                        ; preds = %hash_node.exit35.i
  %and.i126 = and i64 %24, -4294967296
  %conv6.i = zext i32 %50 to i64
  %or.i127 = or i64 %and.i126, %conv6.i
  br label %hash_unlink.exit

hash_unlink.exit:                                 ; preds = %hash_node.exit.i116, %if.else.i
  %word.addr.0.i = phi i64 [ %24, %hash_node.exit.i116 ], [ %or.i127, %if.else.i ]
  %and.i45.i = and i64 %word.addr.0.i, -4294967297
  %add.i46.i = add i64 %and.i45.i, 8589934592
  store atomic i64 %add.i46.i, ptr %add.ptr1.i release, align 8
  %60 = load i64, ptr %arrayidx.i59, align 8
  %61 = inttoptr i64 %60 to ptr
  %62 = load atomic i64, ptr %61 acquire, align 8
  %conv.i73 = zext i32 %spec.select.i to i64
  %add3.i = add nuw i32 %spec.select.i, 1
  %conv4.i = zext i32 %add3.i to i64
  %arrayidx8.i.i94 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i95 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i98 = getelementptr inbounds i8, ptr %0, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i87, %hash_unlink.exit
  %top.0.i = phi i64 [ %62, %hash_unlink.exit ], [ %74, %hash_node.exit.i87 ]
  %63 = load i64, ptr %0, align 8
  switch i64 %63, label %if.end.i.i93 [
    i64 10, label %if.then.i.i79
    i64 6, label %if.then.i.i79
    i64 5, label %if.then.i.i79
  ]

if.then.i.i79:                                    ; preds = %do.body.i, %do.body.i, %do.body.i
  %64 = load i64, ptr %arrayidx.i, align 8
  %add.i15.i = add i64 %64, 7
  %and.i16.i = and i64 %add.i15.i, -8
  %add.i.i80 = add i64 %and.i16.i, 8
  %65 = load i64, ptr %arrayidx.i59, align 8
  %66 = inttoptr i64 %65 to ptr
  %add.ptr.i.i81 = getelementptr inbounds i8, ptr %66, i64 192
  %67 = load i64, ptr %arrayidx.i56, align 8
  %add.ptr4.i.i83 = getelementptr inbounds i64, ptr %add.ptr.i.i81, i64 %67
  %add.ptr5.i.i84 = getelementptr inbounds i8, ptr %add.ptr4.i.i83, i64 8
  %68 = ptrtoint ptr %add.ptr5.i.i84 to i64
  %mul.i.i85 = mul i64 %add.i.i80, %conv.i73
  %add6.i.i86 = add i64 %mul.i.i85, %68
  br label %hash_node.exit.i87

if.end.i.i93:                                     ; preds = %do.body.i
  %69 = load i64, ptr %arrayidx8.i.i94, align 8
  %70 = load i64, ptr %arrayidx9.i.i95, align 8
  %mul10.i.i96 = mul i64 %70, %conv.i73
  %add11.i.i97 = add i64 %mul10.i.i96, %69
  %71 = load i64, ptr %arrayidx12.i.i98, align 8
  %add.i14.i = add i64 %71, 7
  %and.i.i99 = and i64 %add.i14.i, -8
  %add14.i.i100 = add i64 %add11.i.i97, %and.i.i99
  br label %hash_node.exit.i87

hash_node.exit.i87:                               ; preds = %if.end.i.i93, %if.then.i.i79
  %retval.0.i.i88.in = phi i64 [ %add6.i.i86, %if.then.i.i79 ], [ %add14.i.i100, %if.end.i.i93 ]
  %retval.0.i.i88 = inttoptr i64 %retval.0.i.i88.in to ptr
  %conv2.i = trunc i64 %top.0.i to i32
  %or.i89 = or i32 %conv2.i, -2147483648
  store atomic i32 %or.i89, ptr %retval.0.i.i88 release, align 8
  %shr.i90 = and i64 %top.0.i, -4294967296
  %shl.i91 = add i64 %shr.i90, 4294967296
  %or5.i = or i64 %shl.i91, %conv4.i
  %72 = cmpxchg ptr %61, i64 %top.0.i, i64 %or5.i acq_rel acquire, align 8
  %73 = extractvalue { i64, i1 } %72, 1
  %74 = extractvalue { i64, i1 } %72, 0
  br i1 %73, label %hash_take_out.exit, label %do.body.i

hash_take_out.exit:                               ; preds = %hash_node.exit.i87, %bucket_take.exit, %if.then3.i
  %retval.1.i = phi i64 [ -16, %bucket_take.exit ], [ -2, %if.then3.i ], [ 0, %hash_node.exit.i87 ]
  ret i64 %retval.1.i
}

define internal i64 @hash_dump(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %word.i = alloca i64, align 8
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx.i2 = getelementptr inbounds i8, ptr %0, i64 96
  %2 = load i64, ptr %arrayidx.i2, align 8
  %3 = inttoptr i64 %2 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %3, i64 64
  %4 = load atomic i64, ptr %arrayidx.i acquire, align 8
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 16
  %5 = load i64, ptr %arrayidx2.i, align 8
  %add.i3 = add i64 %5, 7
  %and.i = and i64 %add.i3, -8
  %6 = load i64, ptr %0, align 8
  switch i64 %6, label %cond.end.i [
    i64 10, label %cond.true.i
    i64 6, label %cond.true.i
    i64 5, label %cond.true.i
  ]

cond.true.i:                                      ; preds = %entry, %entry, %entry
  %arrayidx5.i = getelementptr inbounds i8, ptr %0, i64 48
  %7 = load i64, ptr %arrayidx5.i, align 8
  br label %cond.end.i

cond.end.i:                                       ; preds = %entry, %cond.true.i
  %cond.i = phi i64 [ %7, %cond.true.i ], [ 1, %entry ]
  %mul.i = mul i64 %cond.i, %and.i
  %cmp.i58.not = icmp eq i64 %r5, 0
  br i1 %cmp.i58.not, label %hash_copy_all.exit, label %land.rhs.i.lr.ph

land.rhs.i.lr.ph:                                 ; preds = %cond.end.i
  %tobool7.not.i = icmp eq i64 %r4, 0
  %arrayidx13.i = getelementptr inbounds i8, ptr %0, i64 8
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 104
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i.i.i = getelementptr inbounds i8, ptr %0, i64 104
  %arrayidx.i39.i = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx8.i.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx2.i17 = getelementptr inbounds i8, ptr %0, i64 48
  %arrayidx.i.i31 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i34 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i24.i = getelementptr inbounds i8, ptr %0, i64 80
  br label %land.rhs.i

land.rhs.i:                                       ; preds = %land.rhs.i.lr.ph, %hash_copy_element.exit
  %count.0.i59 = phi i64 [ 0, %land.rhs.i.lr.ph ], [ %add18.i, %hash_copy_element.exit ]
  %8 = load i64, ptr %1, align 8
  %cmp6.i = icmp ult i64 %8, %4
  br i1 %cmp6.i, label %while.body.i, label %hash_copy_all.exit

while.body.i:                                     ; preds = %land.rhs.i
  %mul9.i = mul i64 %mul.i, %count.0.i59
  %add.i = add i64 %mul9.i, %r4
  %cond12.i = select i1 %tobool7.not.i, i64 0, i64 %add.i
  %inc.i = add i64 %8, 1
  store i64 %inc.i, ptr %1, align 8
  %conv.i = trunc i64 %8 to i32
  %9 = load i64, ptr %arrayidx13.i, align 8
  %mul14.i = mul i64 %9, %count.0.i59
  %add15.i = add i64 %mul14.i, %r3
  %conv.i4 = and i64 %8, 4294967295
  %10 = load i64, ptr %0, align 8
  switch i64 %10, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %while.body.i, %while.body.i, %while.body.i
  %add.i32.i = add i64 %9, 7
  %and.i33.i = and i64 %add.i32.i, -8
  %add.i.i = add i64 %and.i33.i, 8
  %11 = load i64, ptr %arrayidx.i2, align 8
  %12 = inttoptr i64 %11 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %12, i64 192
  %13 = load i64, ptr %arrayidx3.i.i, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %13
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %14 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i = mul i64 %add.i.i, %conv.i4
  %add6.i.i = add i64 %mul.i.i, %14
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %while.body.i
  %15 = load i64, ptr %arrayidx8.i.i, align 8
  %16 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %16, %conv.i4
  %add11.i.i = add i64 %mul10.i.i, %15
  %17 = load i64, ptr %arrayidx2.i, align 8
  %add.i31.i = add i64 %17, 7
  %and.i.i = and i64 %add.i31.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %18 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  %tobool.not.i5 = icmp sgt i32 %18, -1
  br i1 %tobool.not.i5, label %if.end.i, label %hash_copy_element.exit

if.end.i:                                         ; preds = %hash_node.exit.i
  %19 = load i64, ptr %arrayidx13.i, align 8
  %key.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %20 = load atomic i64, ptr %key.i.i acquire, align 8
  %xor.i12.i.i = xor i64 %20, -8378864009470890807
  %conv.i13.i.i = zext i64 %xor.i12.i.i to i128
  %mul.i14.i.i = mul nuw i128 %conv.i13.i.i, 11400714819323198485
  %shr.i15.i.i = lshr i128 %mul.i14.i.i, 64
  %xor35.i16.i.i = xor i128 %shr.i15.i.i, %mul.i14.i.i
  %xor3.i17.i.i = trunc i128 %xor35.i16.i.i to i64
  %cmp.i.i42 = icmp ugt i64 %19, 8
  br i1 %cmp.i.i42, label %for.body.i.i, label %bucket_of_node.exit.i

for.body.i.i:                                     ; preds = %if.end.i, %for.body.i.i
  %hash.0.i.i44 = phi i64 [ %xor3.i.i.i, %for.body.i.i ], [ %xor3.i17.i.i, %if.end.i ]
  %i.0.i.i43 = phi i64 [ %inc.i.i, %for.body.i.i ], [ 1, %if.end.i ]
  %arrayidx3.i42.i = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.0.i.i43
  %21 = load atomic i64, ptr %arrayidx3.i42.i acquire, align 8
  %add.i43.i = add i64 %21, %hash.0.i.i44
  %xor.i.i.i = xor i64 %add.i43.i, -8378864009470890807
  %conv.i.i.i = zext i64 %xor.i.i.i to i128
  %mul.i.i.i = mul nuw i128 %conv.i.i.i, 11400714819323198485
  %shr.i.i.i = lshr i128 %mul.i.i.i, 64
  %xor35.i.i.i = xor i128 %shr.i.i.i, %mul.i.i.i
  %xor3.i.i.i = trunc i128 %xor35.i.i.i to i64
  %inc.i.i = add i64 %i.0.i.i43, 1
  %mul.i41.i = shl i64 %inc.i.i, 3
  %cmp.i.i = icmp ult i64 %mul.i41.i, %19
  br i1 %cmp.i.i, label %for.body.i.i, label %bucket_of_node.exit.i

bucket_of_node.exit.i:                            ; preds = %for.body.i.i, %if.end.i
  %hash.0.i.i.lcssa = phi i64 [ %xor3.i17.i.i, %if.end.i ], [ %xor3.i.i.i, %for.body.i.i ]
  %22 = load i64, ptr %arrayidx.i2, align 8
  %23 = inttoptr i64 %22 to ptr
  %add.ptr.i.i.i = getelementptr inbounds i8, ptr %23, i64 192
  %24 = load i64, ptr %arrayidx.i.i.i, align 8
  %and.i.i.i = and i64 %24, %hash.0.i.i.lcssa
  %add.ptr1.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i.i, i64 %and.i.i.i
  %25 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i34.i45 = and i64 %25, 4294967296
  %tobool.not.i35.i.not46 = icmp eq i64 %and.i34.i45, 0
  br i1 %tobool.not.i35.i.not46, label %if.end5.i, label %while.cond3.i.i.preheader

while.cond.i.i.loopexit:                          ; preds = %while.cond3.i.i
  %26 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i34.i = and i64 %26, 4294967296
  %tobool.not.i35.i.not = icmp eq i64 %and.i34.i, 0
  br i1 %tobool.not.i35.i.not, label %if.end5.i, label %while.cond3.i.i.preheader

while.cond3.i.i.preheader:                        ; preds = %bucket_of_node.exit.i, %while.cond.i.i.loopexit
  %tobool.not.i35.i.not47 = phi i1 [ %tobool.not.i35.i.not, %while.cond.i.i.loopexit ], [ %tobool.not.i35.i.not46, %bucket_of_node.exit.i ]
  br label %while.cond3.i.i

while.cond3.i.i:                                  ; preds = %while.cond3.i.i.preheader, %while.body7.i.i
  %27 = load atomic i64, ptr %add.ptr1.i.i.i monotonic, align 8
  %and5.i.i = and i64 %27, 4294967296
  %tobool6.not.i.i = icmp eq i64 %and5.i.i, 0
  br i1 %tobool6.not.i.i, label %while.cond.i.i.loopexit, label %while.body7.i.i

while.body7.i.i:                                  ; preds = %while.cond3.i.i
  %28 = load i64, ptr %arrayidx.i39.i, align 8
  %29 = inttoptr i64 %28 to ptr
  %30 = load volatile i8, ptr %29, align 1
  %tobool8.not.i.i = icmp eq i8 %30, 0
  br i1 %tobool8.not.i.i, label %while.cond3.i.i, label %bucket_take.exit.i

bucket_take.exit.i:                               ; preds = %while.body7.i.i
  br i1 %tobool.not.i35.i.not47, label %if.end5.i, label %hash_copy_element.exit

if.end5.i:                                        ; preds = %while.cond.i.i.loopexit, %bucket_of_node.exit.i, %bucket_take.exit.i
  %31 = load atomic i64, ptr %add.ptr1.i.i.i acquire, align 8
  %conv.i44.i = trunc i64 %31 to i32
  %tobool.not.i46.i48 = icmp ne i32 %conv.i44.i, 0
  %sub.i.i64 = add i32 %conv.i44.i, -1
  %cmp.i48.i65 = icmp ne i32 %sub.i.i64, %conv.i
  %or.cond.not = and i1 %cmp.i48.i65, %tobool.not.i46.i48
  br i1 %or.cond.not, label %if.end.i49.i, label %place_of_element.exit.i

if.end.i49.i:                                     ; preds = %if.end5.i, %hash_node.exit.i.i
  %sub.i.i66 = phi i32 [ %sub.i.i, %hash_node.exit.i.i ], [ %sub.i.i64, %if.end5.i ]
  %conv6.i.i = zext i32 %sub.i.i66 to i64
  %32 = load i64, ptr %0, align 8
  switch i64 %32, label %if.end.i.i.i [
    i64 10, label %if.then.i.i.i
    i64 6, label %if.then.i.i.i
    i64 5, label %if.then.i.i.i
  ]

if.then.i.i.i:                                    ; preds = %if.end.i49.i, %if.end.i49.i, %if.end.i49.i
  %33 = load i64, ptr %arrayidx13.i, align 8
  %add.i15.i.i = add i64 %33, 7
  %and.i16.i.i = and i64 %add.i15.i.i, -8
  %add.i.i.i = add i64 %and.i16.i.i, 8
  %34 = load i64, ptr %arrayidx.i2, align 8
  %35 = inttoptr i64 %34 to ptr
  %add.ptr.i.i51.i = getelementptr inbounds i8, ptr %35, i64 192
  %36 = load i64, ptr %arrayidx.i.i.i, align 8
  %add.ptr4.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i51.i, i64 %36
  %add.ptr5.i.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i.i, i64 8
  %37 = ptrtoint ptr %add.ptr5.i.i.i to i64
  %mul.i.i52.i = mul i64 %add.i.i.i, %conv6.i.i
  %add6.i.i.i = add i64 %mul.i.i52.i, %37
  br label %hash_node.exit.i.i

if.end.i.i.i:                                     ; preds = %if.end.i49.i
  %38 = load i64, ptr %arrayidx8.i.i.i, align 8
  %39 = load i64, ptr %arrayidx9.i.i.i, align 8
  %mul10.i.i.i = mul i64 %39, %conv6.i.i
  %add11.i.i.i = add i64 %mul10.i.i.i, %38
  %40 = load i64, ptr %arrayidx2.i, align 8
  %add.i14.i.i = add i64 %40, 7
  %and.i.i53.i = and i64 %add.i14.i.i, -8
  %add14.i.i.i = add i64 %add11.i.i.i, %and.i.i53.i
  br label %hash_node.exit.i.i

hash_node.exit.i.i:                               ; preds = %if.end.i.i.i, %if.then.i.i.i
  %retval.0.i.i.i.in = phi i64 [ %add6.i.i.i, %if.then.i.i.i ], [ %add14.i.i.i, %if.end.i.i.i ]
  %retval.0.i.i.i = inttoptr i64 %retval.0.i.i.i.in to ptr
  %41 = load atomic i32, ptr %retval.0.i.i.i acquire, align 8
  %tobool.not.i46.i = icmp ne i32 %41, 0
  %sub.i.i = add i32 %41, -1
  %cmp.i48.i = icmp ne i32 %sub.i.i, %conv.i
  %or.cond68.not = and i1 %cmp.i48.i, %tobool.not.i46.i
  br i1 %or.cond68.not, label %if.end.i49.i, label %place_of_element.exit.i

place_of_element.exit.i:                          ; preds = %hash_node.exit.i.i, %if.end5.i
  %tobool.not.i46.i.lcssa = phi i1 [ %tobool.not.i46.i48, %if.end5.i ], [ %tobool.not.i46.i, %hash_node.exit.i.i ]
  %conv9.i = zext i1 %tobool.not.i46.i.lcssa to i64
  br i1 %tobool.not.i46.i.lcssa, label %if.then11.i, label %if.end15.i

if.then11.i:                                      ; preds = %place_of_element.exit.i
  %42 = load i64, ptr %arrayidx13.i, align 8
  %cmp.i953.not = icmp eq i64 %42, 0
  br i1 %cmp.i953.not, label %copy_key.exit, label %for.body.i

for.body.i:                                       ; preds = %if.then11.i, %for.body.i
  %mul.i855 = phi i64 [ %mul.i8, %for.body.i ], [ 0, %if.then11.i ]
  %i.0.i54 = phi i64 [ %inc.i12, %for.body.i ], [ 0, %if.then11.i ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %word.i)
  %arrayidx2.i10 = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.0.i54
  %43 = load atomic i64, ptr %arrayidx2.i10 acquire, align 8
  store i64 %43, ptr %word.i, align 8
  %add.i11 = add i64 %add15.i, %mul.i855
  %44 = inttoptr i64 %add.i11 to ptr
  %sub.i = sub i64 %42, %mul.i855
  %spec.select.i = call i64 @llvm.umin.i64(i64 %sub.i, i64 8)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %44, ptr nonnull align 8 %word.i, i64 %spec.select.i, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %word.i)
  %inc.i12 = add i64 %i.0.i54, 1
  %mul.i8 = shl i64 %inc.i12, 3
  %cmp.i9 = icmp ult i64 %mul.i8, %42
  br i1 %cmp.i9, label %for.body.i, label %copy_key.exit

copy_key.exit:                                    ; preds = %for.body.i, %if.then11.i
  %tobool12.not.i = icmp eq i64 %cond12.i, 0
  br i1 %tobool12.not.i, label %if.end15.i, label %if.then13.i

if.then13.i:                                      ; preds = %copy_key.exit
  %45 = load i64, ptr %arrayidx2.i, align 8
  %add.i23.i = add i64 %45, 7
  %and.i.i14 = and i64 %add.i23.i, -8
  %46 = load i64, ptr %0, align 8
  switch i64 %46, label %cond.end.i18 [
    i64 10, label %cond.true.i16
    i64 6, label %cond.true.i16
    i64 5, label %cond.true.i16
  ]

cond.true.i16:                                    ; preds = %if.then13.i, %if.then13.i, %if.then13.i
  %47 = load i64, ptr %arrayidx2.i17, align 8
  br label %cond.end.i18

cond.end.i18:                                     ; preds = %if.then13.i, %cond.true.i16
  %cond.i19 = phi i64 [ %47, %cond.true.i16 ], [ 1, %if.then13.i ]
  %cmp.i2156.not = icmp eq i64 %cond.i19, 0
  br i1 %cmp.i2156.not, label %if.end15.i, label %for.body.i22

for.body.i22:                                     ; preds = %cond.end.i18, %clear_lock.exit.i
  %cpu.0.i57 = phi i64 [ %inc.i36, %clear_lock.exit.i ], [ 0, %cond.end.i18 ]
  %mul.i23 = mul i64 %cpu.0.i57, %and.i.i14
  %add.i24 = add i64 %mul.i23, %cond12.i
  %48 = inttoptr i64 %add.i24 to ptr
  %49 = load i64, ptr %0, align 8
  switch i64 %49, label %value_at.exit.i [
    i64 10, label %if.then.i.i30
    i64 6, label %if.then.i.i30
    i64 5, label %if.then.i.i30
  ]

if.then.i.i30:                                    ; preds = %for.body.i22, %for.body.i22, %for.body.i22
  %50 = load i64, ptr %arrayidx.i.i31, align 8
  %mul.i.i32 = mul i64 %50, %cpu.0.i57
  %add.i.i33 = add i64 %mul.i.i32, %conv.i4
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i22, %if.then.i.i30
  %index.addr.0.i.i = phi i64 [ %add.i.i33, %if.then.i.i30 ], [ %conv.i4, %for.body.i22 ]
  %51 = load i64, ptr %arrayidx1.i.i, align 8
  %52 = inttoptr i64 %51 to ptr
  %53 = load i64, ptr %arrayidx3.i.i34, align 8
  %mul4.i.i = mul i64 %53, %index.addr.0.i.i
  %add.ptr.i.i35 = getelementptr inbounds i8, ptr %52, i64 %mul4.i.i
  %54 = load i64, ptr %arrayidx2.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %48, ptr align 1 %add.ptr.i.i35, i64 %54, i1 false)
  %55 = load i64, ptr %arrayidx.i24.i, align 8
  %cmp.not.i.i = icmp eq i64 %55, -1
  br i1 %cmp.not.i.i, label %clear_lock.exit.i, label %if.then.i25.i

if.then.i25.i:                                    ; preds = %value_at.exit.i
  %add.ptr.i26.i = getelementptr inbounds i8, ptr %48, i64 %55
  store atomic i32 0, ptr %add.ptr.i26.i release, align 4
  br label %clear_lock.exit.i

clear_lock.exit.i:                                ; preds = %if.then.i25.i, %value_at.exit.i
  %inc.i36 = add nuw i64 %cpu.0.i57, 1
  %exitcond.not = icmp eq i64 %inc.i36, %cond.i19
  br i1 %exitcond.not, label %if.end15.i, label %for.body.i22

if.end15.i:                                       ; preds = %clear_lock.exit.i, %cond.end.i18, %copy_key.exit, %place_of_element.exit.i
  %and.i37.i = and i64 %31, -4294967297
  store atomic i64 %and.i37.i, ptr %add.ptr1.i.i.i release, align 8
  br label %hash_copy_element.exit

hash_copy_element.exit:                           ; preds = %hash_node.exit.i, %bucket_take.exit.i, %if.end15.i
  %retval.1.i = phi i64 [ 0, %hash_node.exit.i ], [ %conv9.i, %if.end15.i ], [ 0, %bucket_take.exit.i ]
  %add18.i = add i64 %retval.1.i, %count.0.i59
  %cmp.i = icmp ult i64 %add18.i, %r5
  br i1 %cmp.i, label %land.rhs.i, label %hash_copy_all.exit

hash_copy_all.exit:                               ; preds = %land.rhs.i, %hash_copy_element.exit, %cond.end.i
  %count.0.i.lcssa = phi i64 [ 0, %cond.end.i ], [ %count.0.i59, %land.rhs.i ], [ %add18.i, %hash_copy_element.exit ]
  ret i64 %count.0.i.lcssa
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly, ptr noalias readonly, i64, i1 immarg)

declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)

declare void @llvm.memmove.p0.p0.i64(ptr writeonly, ptr readonly, i64, i1 immarg)

declare i64 @llvm.umin.i64(i64, i64)
