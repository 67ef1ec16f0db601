; lru.c, compiled by tools/build_native.py

define internal i64 @lru_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i86 = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i86, align 8
  %cmp.i163 = icmp ugt i64 %1, 7
  br i1 %cmp.i163, label %if.then.i196, label %if.end.i164

if.then.i196:                                     ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i197 = load i64, ptr %2, align 1
  br label %key_word.exit198

if.end.i164:                                      ; preds = %entry
  %tobool.not.i166 = icmp ult i64 %1, 4
  br i1 %tobool.not.i166, label %if.end5.i171, label %if.then2.i167

if.then2.i167:                                    ; preds = %if.end.i164
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i169 = zext i32 %number.0.copyload.i to i64
  %add4.i170 = add i64 %r2, 4
  br label %if.end5.i171

if.end5.i171:                                     ; preds = %if.then2.i167, %if.end.i164
  %at.0.i172 = phi i64 [ %add4.i170, %if.then2.i167 ], [ %r2, %if.end.i164 ]
  %word.0.i173 = phi i64 [ %conv.i169, %if.then2.i167 ], [ 0, %if.end.i164 ]
  %shift.0.i174 = phi i64 [ 32, %if.then2.i167 ], [ 0, %if.end.i164 ]
  %and6.i175 = and i64 %1, 2
  %tobool7.not.i176 = icmp eq i64 %and6.i175, 0
  br i1 %tobool7.not.i176, label %if.end13.i184, label %if.then8.i177

if.then8.i177:                                    ; preds = %if.end5.i171
  %4 = inttoptr i64 %at.0.i172 to ptr
  %half.0.copyload.i178 = load i16, ptr %4, align 1
  %conv10.i179 = zext i16 %half.0.copyload.i178 to i64
  %shl.i180 = shl nuw nsw i64 %conv10.i179, %shift.0.i174
  %or.i181 = or i64 %shl.i180, %word.0.i173
  %add11.i182 = or i64 %shift.0.i174, 16
  %add12.i183 = add i64 %at.0.i172, 2
  br label %if.end13.i184

if.end13.i184:                                    ; preds = %if.then8.i177, %if.end5.i171
  %at.1.i185 = phi i64 [ %add12.i183, %if.then8.i177 ], [ %at.0.i172, %if.end5.i171 ]
  %word.1.i186 = phi i64 [ %or.i181, %if.then8.i177 ], [ %word.0.i173, %if.end5.i171 ]
  %shift.1.i187 = phi i64 [ %add11.i182, %if.then8.i177 ], [ %shift.0.i174, %if.end5.i171 ]
  %and14.i188 = and i64 %1, 1
  %tobool15.not.i189 = icmp eq i64 %and14.i188, 0
  br i1 %tobool15.not.i189, label %key_word.exit198, label %if.then16.i190

if.then16.i190:                                   ; preds = %if.end13.i184
  %5 = inttoptr i64 %at.1.i185 to ptr
  %6 = load i8, ptr %5, align 1
  %conv18.i191 = zext i8 %6 to i64
  %shl19.i192 = shl i64 %conv18.i191, %shift.1.i187
  %or20.i193 = or i64 %shl19.i192, %word.1.i186
  br label %key_word.exit198

key_word.exit198:                                 ; preds = %if.then.i196, %if.end13.i184, %if.then16.i190
  %retval.0.i195 = phi i64 [ %word.0.copyload.i197, %if.then.i196 ], [ %or20.i193, %if.then16.i190 ], [ %word.1.i186, %if.end13.i184 ]
  %xor.i105 = xor i64 %retval.0.i195, -8378864009470890807
  %conv.i106 = zext i64 %xor.i105 to i128
  %mul.i107 = mul nuw i128 %conv.i106, 11400714819323198485
  %shr.i108 = lshr i128 %mul.i107, 64
  %xor35.i109 = xor i128 %shr.i108, %mul.i107
  %xor3.i110 = trunc i128 %xor35.i109 to i64
  %cmp.i90232 = icmp ugt i64 %1, 8
  br i1 %cmp.i90232, label %for.body.i91.lr.ph, label %bucket_of_key.exit

for.body.i91.lr.ph:                               ; preds = %key_word.exit198
  %and.i127 = and i64 %1, 4
  %tobool.not.i128 = icmp eq i64 %and.i127, 0
  %and6.i137 = and i64 %1, 2
  %tobool7.not.i138 = icmp eq i64 %and6.i137, 0
  %and14.i150 = and i64 %1, 1
  %tobool15.not.i151 = icmp eq i64 %and14.i150, 0
  %7 = add i64 %1, -9
  %8 = lshr i64 %7, 3
  %9 = add nuw nsw i64 %8, 1
  br label %for.body.i91

for.body.i91:                                     ; preds = %for.body.i91.lr.ph, %key_word.exit160
  %mul.i89235 = phi i64 [ 8, %for.body.i91.lr.ph ], [ %mul.i89, %key_word.exit160 ]
  %i.0.i234 = phi i64 [ 1, %for.body.i91.lr.ph ], [ %inc.i, %key_word.exit160 ]
  %hash.0.i233 = phi i64 [ %xor3.i110, %for.body.i91.lr.ph ], [ %xor3.i, %key_word.exit160 ]
  %add.i123 = add i64 %mul.i89235, %r2
  %sub.i124 = sub i64 %1, %mul.i89235
  %cmp.i125 = icmp ugt i64 %sub.i124, 7
  br i1 %cmp.i125, label %if.then.i158, label %if.end.i126

if.then.i158:                                     ; preds = %for.body.i91
  %10 = inttoptr i64 %add.i123 to ptr
  %word.0.copyload.i159 = load i64, ptr %10, align 1
  br label %key_word.exit160

if.end.i126:                                      ; preds = %for.body.i91
  br i1 %tobool.not.i128, label %if.end5.i133, label %if.then2.i129

if.then2.i129:                                    ; preds = %if.end.i126
  %11 = inttoptr i64 %add.i123 to ptr
  %number.0.copyload.i202 = load i32, ptr %11, align 1
  %conv.i131 = zext i32 %number.0.copyload.i202 to i64
  %add4.i132 = add i64 %add.i123, 4
  br label %if.end5.i133

if.end5.i133:                                     ; preds = %if.then2.i129, %if.end.i126
  %at.0.i134 = phi i64 [ %add4.i132, %if.then2.i129 ], [ %add.i123, %if.end.i126 ]
  %word.0.i135 = phi i64 [ %conv.i131, %if.then2.i129 ], [ 0, %if.end.i126 ]
  %shift.0.i136 = phi i64 [ 32, %if.then2.i129 ], [ 0, %if.end.i126 ]
  br i1 %tobool7.not.i138, label %if.end13.i146, label %if.then8.i139

if.then8.i139:                                    ; preds = %if.end5.i133
  %12 = inttoptr i64 %at.0.i134 to ptr
  %half.0.copyload.i140 = load i16, ptr %12, align 1
  %conv10.i141 = zext i16 %half.0.copyload.i140 to i64
  %shl.i142 = shl nuw nsw i64 %conv10.i141, %shift.0.i136
  %or.i143 = or i64 %shl.i142, %word.0.i135
  %add11.i144 = or i64 %shift.0.i136, 16
  %add12.i145 = add i64 %at.0.i134, 2
  br label %if.end13.i146

if.end13.i146:                                    ; preds = %if.then8.i139, %if.end5.i133
  %at.1.i147 = phi i64 [ %add12.i145, %if.then8.i139 ], [ %at.0.i134, %if.end5.i133 ]
  %word.1.i148 = phi i64 [ %or.i143, %if.then8.i139 ], [ %word.0.i135, %if.end5.i133 ]
  %shift.1.i149 = phi i64 [ %add11.i144, %if.then8.i139 ], [ %shift.0.i136, %if.end5.i133 ]
  br i1 %tobool15.not.i151, label %key_word.exit160, label %if.then16.i152

if.then16.i152:                                   ; preds = %if.end13.i146
  %13 = inttoptr i64 %at.1.i147 to ptr
  %14 = load i8, ptr %13, align 1
  %conv18.i153 = zext i8 %14 to i64
  %shl19.i154 = shl i64 %conv18.i153, %shift.1.i149
  %or20.i155 = or i64 %shl19.i154, %word.1.i148
  br label %key_word.exit160

key_word.exit160:                                 ; preds = %if.then.i158, %if.end13.i146, %if.then16.i152
  %retval.0.i157 = phi i64 [ %word.0.copyload.i159, %if.then.i158 ], [ %or20.i155, %if.then16.i152 ], [ %word.1.i148, %if.end13.i146 ]
  %add.i93 = add i64 %retval.0.i157, %hash.0.i233
  %xor.i102 = xor i64 %add.i93, -8378864009470890807
  %conv.i103 = zext i64 %xor.i102 to i128
  %mul.i104 = mul nuw i128 %conv.i103, 11400714819323198485
  %shr.i = lshr i128 %mul.i104, 64
  %xor35.i = xor i128 %shr.i, %mul.i104
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i234, 1
  %mul.i89 = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i234, %9
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i91

bucket_of_key.exit:                               ; preds = %key_word.exit160, %key_word.exit198
  %hash.0.i.lcssa = phi i64 [ %xor3.i110, %key_word.exit198 ], [ %xor3.i, %key_word.exit160 ]
  %arrayidx.i204 = getelementptr inbounds i8, ptr %0, i64 96
  %15 = load i64, ptr %arrayidx.i204, align 8
  %16 = inttoptr i64 %15 to ptr
  %add.ptr.i199 = getelementptr inbounds i8, ptr %16, i64 192
  %arrayidx.i200 = getelementptr inbounds i8, ptr %0, i64 104
  %17 = load i64, ptr %arrayidx.i200, align 8
  %and.i201 = and i64 %17, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i199, i64 %and.i201
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
  %18 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %18 to i32
  %sub.i247 = add i32 %conv.i, -1
  %conv1.i248 = zext i32 %sub.i247 to i64
  %19 = load i64, ptr %arrayidx.i, align 8
  %cmp.i249 = icmp ugt i64 %19, %conv1.i248
  br i1 %cmp.i249, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i251 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i248, %again.i ]
  %sub.i250 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i247, %again.i ]
  %20 = load i64, ptr %arrayidx.i86, align 8
  %21 = load i64, ptr %0, align 8
  switch i64 %21, label %if.end.i35 [
    i64 10, label %if.then.i24
    i64 6, label %if.then.i24
    i64 5, label %if.then.i24
  ]

if.then.i24:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %add.i214 = add i64 %20, 7
  %and.i215 = and i64 %add.i214, -8
  %add.i25 = add i64 %and.i215, 8
  %22 = load i64, ptr %arrayidx.i204, align 8
  %23 = inttoptr i64 %22 to ptr
  %add.ptr.i27 = getelementptr inbounds i8, ptr %23, i64 192
  %24 = load i64, ptr %arrayidx.i200, align 8
  %add.ptr4.i29 = getelementptr inbounds i64, ptr %add.ptr.i27, i64 %24
  %add.ptr5.i30 = getelementptr inbounds i8, ptr %add.ptr4.i29, i64 8
  %25 = ptrtoint ptr %add.ptr5.i30 to i64
  %mul.i31 = mul i64 %add.i25, %conv1.i251
  %add6.i32 = add i64 %mul.i31, %25
  br label %hash_node.exit43

if.end.i35:                                       ; preds = %for.body.i
  %26 = load i64, ptr %arrayidx8.i36, align 8
  %27 = load i64, ptr %arrayidx9.i37, align 8
  %mul10.i38 = mul i64 %27, %conv1.i251
  %add11.i39 = add i64 %mul10.i38, %26
  %28 = load i64, ptr %arrayidx12.i40, align 8
  %add.i212 = add i64 %28, 7
  %and.i213 = and i64 %add.i212, -8
  %add14.i42 = add i64 %add11.i39, %and.i213
  br label %hash_node.exit43

hash_node.exit43:                                 ; preds = %if.then.i24, %if.end.i35
  %retval.0.i34.in = phi i64 [ %add6.i32, %if.then.i24 ], [ %add14.i42, %if.end.i35 ]
  %cmp.not.i236 = icmp ne i64 %20, 0
  br i1 %cmp.not.i236, label %for.body.i99.lr.ph, label %if.end.i

for.body.i99.lr.ph:                               ; preds = %hash_node.exit43
  %retval.0.i34 = inttoptr i64 %retval.0.i34.in to ptr
  %key1.i = getelementptr inbounds i8, ptr %retval.0.i34, i64 8
  %and.i = and i64 %20, 4
  %tobool.not.i116 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %20, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %20, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  br label %for.body.i99

for.cond.i95:                                     ; preds = %key_word.exit
  %inc.i101 = add i64 %i.0.i96237, 1
  %mul.i97 = shl i64 %inc.i101, 3
  %cmp.not.i = icmp ult i64 %mul.i97, %20
  br i1 %cmp.not.i, label %for.body.i99, label %if.end.i

for.body.i99:                                     ; preds = %for.body.i99.lr.ph, %for.cond.i95
  %cmp.not.i239 = phi i1 [ %cmp.not.i236, %for.body.i99.lr.ph ], [ %cmp.not.i, %for.cond.i95 ]
  %mul.i97238 = phi i64 [ 0, %for.body.i99.lr.ph ], [ %mul.i97, %for.cond.i95 ]
  %i.0.i96237 = phi i64 [ 0, %for.body.i99.lr.ph ], [ %inc.i101, %for.cond.i95 ]
  %arrayidx2.i = getelementptr inbounds [0 x i64], ptr %key1.i, i64 0, i64 %i.0.i96237
  %29 = load atomic i64, ptr %arrayidx2.i acquire, align 8
  %add.i112 = add i64 %mul.i97238, %r2
  %sub.i113 = sub i64 %20, %mul.i97238
  %cmp.i114 = icmp ugt i64 %sub.i113, 7
  br i1 %cmp.i114, label %if.then.i121, label %if.end.i115

if.then.i121:                                     ; preds = %for.body.i99
  %30 = inttoptr i64 %add.i112 to ptr
  %word.0.copyload.i = load i64, ptr %30, align 1
  br label %key_word.exit

if.end.i115:                                      ; preds = %for.body.i99
  br i1 %tobool.not.i116, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i115
  %31 = inttoptr i64 %add.i112 to ptr
  %number.0.copyload.i203 = load i32, ptr %31, align 1
  %conv.i117 = zext i32 %number.0.copyload.i203 to i64
  %add4.i = add i64 %add.i112, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i115
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i112, %if.end.i115 ]
  %word.0.i = phi i64 [ %conv.i117, %if.then2.i ], [ 0, %if.end.i115 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i115 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %32 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %32, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add11.i118 = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i118, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %33 = inttoptr i64 %at.1.i to ptr
  %34 = load i8, ptr %33, align 1
  %conv18.i = zext i8 %34 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i121, %if.end13.i, %if.then16.i
  %retval.0.i120 = phi i64 [ %word.0.copyload.i, %if.then.i121 ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %cmp3.not.i = icmp eq i64 %29, %retval.0.i120
  br i1 %cmp3.not.i, label %for.cond.i95, label %has_key.exit

has_key.exit:                                     ; preds = %key_word.exit
  br i1 %cmp.not.i239, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit, %hash_node.exit43, %for.cond.i95
  %35 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %35, %18
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i250
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %36 = load i64, ptr %0, align 8
  switch i64 %36, label %if.end.i19 [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %37 = load i64, ptr %arrayidx.i86, align 8
  %add.i218 = add i64 %37, 7
  %and.i219 = and i64 %add.i218, -8
  %add.i = add i64 %and.i219, 8
  %38 = load i64, ptr %arrayidx.i204, align 8
  %39 = inttoptr i64 %38 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %39, i64 192
  %40 = load i64, ptr %arrayidx.i200, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %40
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %41 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i = mul i64 %add.i, %conv1.i251
  %add6.i = add i64 %mul.i, %41
  br label %hash_node.exit

if.end.i19:                                       ; preds = %for.inc.i
  %42 = load i64, ptr %arrayidx8.i, align 8
  %43 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %43, %conv1.i251
  %add11.i = add i64 %mul10.i, %42
  %44 = load i64, ptr %arrayidx12.i, align 8
  %add.i216 = add i64 %44, 7
  %and.i217 = and i64 %add.i216, -8
  %add14.i = add i64 %add11.i, %and.i217
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i19
  %retval.0.i18.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i19 ]
  %retval.0.i18 = inttoptr i64 %retval.0.i18.in to ptr
  %45 = load atomic i32, ptr %retval.0.i18 acquire, align 8
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
  switch i64 %48, label %if.end.i59 [
    i64 10, label %if.then.i48
    i64 6, label %if.then.i48
    i64 5, label %if.then.i48
  ]

if.then.i48:                                      ; preds = %if.end, %if.end, %if.end
  %49 = load i64, ptr %arrayidx.i86, align 8
  %add.i210 = add i64 %49, 7
  %and.i211 = and i64 %add.i210, -8
  %add.i49 = add i64 %and.i211, 8
  %50 = load i64, ptr %arrayidx.i204, align 8
  %51 = inttoptr i64 %50 to ptr
  %add.ptr.i51 = getelementptr inbounds i8, ptr %51, i64 192
  %52 = load i64, ptr %arrayidx.i200, align 8
  %add.ptr4.i53 = getelementptr inbounds i64, ptr %add.ptr.i51, i64 %52
  %add.ptr5.i54 = getelementptr inbounds i8, ptr %add.ptr4.i53, i64 8
  %53 = ptrtoint ptr %add.ptr5.i54 to i64
  %mul.i55 = mul i64 %add.i49, %conv
  %add6.i56 = add i64 %mul.i55, %53
  br label %hash_node.exit67

if.end.i59:                                       ; preds = %if.end
  %arrayidx8.i60 = getelementptr inbounds i8, ptr %0, i64 88
  %54 = load i64, ptr %arrayidx8.i60, align 8
  %arrayidx9.i61 = getelementptr inbounds i8, ptr %0, i64 64
  %55 = load i64, ptr %arrayidx9.i61, align 8
  %mul10.i62 = mul i64 %55, %conv
  %add11.i63 = add i64 %mul10.i62, %54
  %arrayidx12.i64 = getelementptr inbounds i8, ptr %0, i64 16
  %56 = load i64, ptr %arrayidx12.i64, align 8
  %add.i208 = add i64 %56, 7
  %and.i209 = and i64 %add.i208, -8
  %add14.i66 = add i64 %add11.i63, %and.i209
  br label %hash_node.exit67

hash_node.exit67:                                 ; preds = %if.then.i48, %if.end.i59
  %retval.0.i58.in = phi i64 [ %add6.i56, %if.then.i48 ], [ %add14.i66, %if.end.i59 ]
  %retval.0.i58 = inttoptr i64 %retval.0.i58.in to ptr
  %recent = getelementptr inbounds i8, ptr %retval.0.i58, i64 4
  %57 = load atomic i32, ptr %recent monotonic, align 4
  %tobool.not = icmp eq i32 %57, 0
  br i1 %tobool.not, label %if.then3, label %if.end5

if.then3:                                         ; preds = %hash_node.exit67
  store atomic i32 1, ptr %recent monotonic, align 4
  br label %if.end5

if.end5:                                          ; preds = %if.then3, %hash_node.exit67
  %58 = load i64, ptr %0, align 8
  switch i64 %58, label %value_at.exit [
    i64 10, label %if.then.i70
    i64 6, label %if.then.i70
    i64 5, label %if.then.i70
  ]

if.then.i70:                                      ; preds = %if.end5, %if.end5, %if.end5
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 184
  %59 = load i64, ptr %arrayidx, align 8
  %60 = load i64, ptr %arrayidx.i, align 8
  %mul.i72 = mul i64 %60, %59
  %add.i73 = add i64 %mul.i72, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %if.end5, %if.then.i70
  %index.addr.0.i = phi i64 [ %add.i73, %if.then.i70 ], [ %conv, %if.end5 ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %61 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i75 = getelementptr inbounds i8, ptr %0, i64 64
  %62 = load i64, ptr %arrayidx3.i75, align 8
  %mul4.i = mul i64 %62, %index.addr.0.i
  %63 = add i64 %mul4.i, %61
  br label %cleanup

cleanup:                                          ; preds = %hash_find.exit, %value_at.exit
  %retval.0 = phi i64 [ %63, %value_at.exit ], [ 0, %hash_find.exit ]
  ret i64 %retval.0
}

declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

define internal i64 @lru_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
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
  %arrayidx.i58 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load i64, ptr %arrayidx.i58, align 8
  %cmp.i135 = icmp ugt i64 %3, 7
  br i1 %cmp.i135, label %if.then.i168, label %if.end.i136

if.then.i168:                                     ; preds = %if.end
  %4 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i169 = load i64, ptr %4, align 1
  br label %key_word.exit170

if.end.i136:                                      ; preds = %if.end
  %tobool.not.i138 = icmp ult i64 %3, 4
  br i1 %tobool.not.i138, label %if.end5.i143, label %if.then2.i139

if.then2.i139:                                    ; preds = %if.end.i136
  %5 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %5, align 1
  %conv.i141 = zext i32 %number.0.copyload.i to i64
  %add4.i142 = add i64 %r2, 4
  br label %if.end5.i143

if.end5.i143:                                     ; preds = %if.then2.i139, %if.end.i136
  %at.0.i144 = phi i64 [ %add4.i142, %if.then2.i139 ], [ %r2, %if.end.i136 ]
  %word.0.i145 = phi i64 [ %conv.i141, %if.then2.i139 ], [ 0, %if.end.i136 ]
  %shift.0.i146 = phi i64 [ 32, %if.then2.i139 ], [ 0, %if.end.i136 ]
  %and6.i147 = and i64 %3, 2
  %tobool7.not.i148 = icmp eq i64 %and6.i147, 0
  br i1 %tobool7.not.i148, label %if.end13.i156, label %if.then8.i149

if.then8.i149:                                    ; preds = %if.end5.i143
  %6 = inttoptr i64 %at.0.i144 to ptr
  %half.0.copyload.i150 = load i16, ptr %6, align 1
  %conv10.i151 = zext i16 %half.0.copyload.i150 to i64
  %shl.i152 = shl nuw nsw i64 %conv10.i151, %shift.0.i146
  %or.i153 = or i64 %shl.i152, %word.0.i145
  %add11.i154 = or i64 %shift.0.i146, 16
  %add12.i155 = add i64 %at.0.i144, 2
  br label %if.end13.i156

if.end13.i156:                                    ; preds = %if.then8.i149, %if.end5.i143
  %at.1.i157 = phi i64 [ %add12.i155, %if.then8.i149 ], [ %at.0.i144, %if.end5.i143 ]
  %word.1.i158 = phi i64 [ %or.i153, %if.then8.i149 ], [ %word.0.i145, %if.end5.i143 ]
  %shift.1.i159 = phi i64 [ %add11.i154, %if.then8.i149 ], [ %shift.0.i146, %if.end5.i143 ]
  %and14.i160 = and i64 %3, 1
  %tobool15.not.i161 = icmp eq i64 %and14.i160, 0
  br i1 %tobool15.not.i161, label %key_word.exit170, label %if.then16.i162

if.then16.i162:                                   ; preds = %if.end13.i156
  %7 = inttoptr i64 %at.1.i157 to ptr
  %8 = load i8, ptr %7, align 1
  %conv18.i163 = zext i8 %8 to i64
  %shl19.i164 = shl i64 %conv18.i163, %shift.1.i159
  %or20.i165 = or i64 %shl19.i164, %word.1.i158
  br label %key_word.exit170

key_word.exit170:                                 ; preds = %if.then.i168, %if.end13.i156, %if.then16.i162
  %retval.0.i167 = phi i64 [ %word.0.copyload.i169, %if.then.i168 ], [ %or20.i165, %if.then16.i162 ], [ %word.1.i158, %if.end13.i156 ]
  %xor.i77 = xor i64 %retval.0.i167, -8378864009470890807
  %conv.i78 = zext i64 %xor.i77 to i128
  %mul.i79 = mul nuw i128 %conv.i78, 11400714819323198485
  %shr.i80 = lshr i128 %mul.i79, 64
  %xor35.i81 = xor i128 %shr.i80, %mul.i79
  %xor3.i82 = trunc i128 %xor35.i81 to i64
  %cmp.i62199 = icmp ugt i64 %3, 8
  br i1 %cmp.i62199, label %for.body.i63.lr.ph, label %bucket_of_key.exit

for.body.i63.lr.ph:                               ; preds = %key_word.exit170
  %and.i99 = and i64 %3, 4
  %tobool.not.i100 = icmp eq i64 %and.i99, 0
  %and6.i109 = and i64 %3, 2
  %tobool7.not.i110 = icmp eq i64 %and6.i109, 0
  %and14.i122 = and i64 %3, 1
  %tobool15.not.i123 = icmp eq i64 %and14.i122, 0
  %9 = add i64 %3, -9
  %10 = lshr i64 %9, 3
  %11 = add nuw nsw i64 %10, 1
  br label %for.body.i63

for.body.i63:                                     ; preds = %for.body.i63.lr.ph, %key_word.exit132
  %mul.i61202 = phi i64 [ 8, %for.body.i63.lr.ph ], [ %mul.i61, %key_word.exit132 ]
  %i.0.i201 = phi i64 [ 1, %for.body.i63.lr.ph ], [ %inc.i, %key_word.exit132 ]
  %hash.0.i200 = phi i64 [ %xor3.i82, %for.body.i63.lr.ph ], [ %xor3.i, %key_word.exit132 ]
  %add.i95 = add i64 %mul.i61202, %r2
  %sub.i96 = sub i64 %3, %mul.i61202
  %cmp.i97 = icmp ugt i64 %sub.i96, 7
  br i1 %cmp.i97, label %if.then.i130, label %if.end.i98

if.then.i130:                                     ; preds = %for.body.i63
  %12 = inttoptr i64 %add.i95 to ptr
  %word.0.copyload.i131 = load i64, ptr %12, align 1
  br label %key_word.exit132

if.end.i98:                                       ; preds = %for.body.i63
  br i1 %tobool.not.i100, label %if.end5.i105, label %if.then2.i101

if.then2.i101:                                    ; preds = %if.end.i98
  %13 = inttoptr i64 %add.i95 to ptr
  %number.0.copyload.i174 = load i32, ptr %13, align 1
  %conv.i103 = zext i32 %number.0.copyload.i174 to i64
  %add4.i104 = add i64 %add.i95, 4
  br label %if.end5.i105

if.end5.i105:                                     ; preds = %if.then2.i101, %if.end.i98
  %at.0.i106 = phi i64 [ %add4.i104, %if.then2.i101 ], [ %add.i95, %if.end.i98 ]
  %word.0.i107 = phi i64 [ %conv.i103, %if.then2.i101 ], [ 0, %if.end.i98 ]
  %shift.0.i108 = phi i64 [ 32, %if.then2.i101 ], [ 0, %if.end.i98 ]
  br i1 %tobool7.not.i110, label %if.end13.i118, label %if.then8.i111

if.then8.i111:                                    ; preds = %if.end5.i105
  %14 = inttoptr i64 %at.0.i106 to ptr
  %half.0.copyload.i112 = load i16, ptr %14, align 1
  %conv10.i113 = zext i16 %half.0.copyload.i112 to i64
  %shl.i114 = shl nuw nsw i64 %conv10.i113, %shift.0.i108
  %or.i115 = or i64 %shl.i114, %word.0.i107
  %add11.i116 = or i64 %shift.0.i108, 16
  %add12.i117 = add i64 %at.0.i106, 2
  br label %if.end13.i118

if.end13.i118:                                    ; preds = %if.then8.i111, %if.end5.i105
  %at.1.i119 = phi i64 [ %add12.i117, %if.then8.i111 ], [ %at.0.i106, %if.end5.i105 ]
  %word.1.i120 = phi i64 [ %or.i115, %if.then8.i111 ], [ %word.0.i107, %if.end5.i105 ]
  %shift.1.i121 = phi i64 [ %add11.i116, %if.then8.i111 ], [ %shift.0.i108, %if.end5.i105 ]
  br i1 %tobool15.not.i123, label %key_word.exit132, label %if.then16.i124

if.then16.i124:                                   ; preds = %if.end13.i118
  %15 = inttoptr i64 %at.1.i119 to ptr
  %16 = load i8, ptr %15, align 1
  %conv18.i125 = zext i8 %16 to i64
  %shl19.i126 = shl i64 %conv18.i125, %shift.1.i121
  %or20.i127 = or i64 %shl19.i126, %word.1.i120
  br label %key_word.exit132

key_word.exit132:                                 ; preds = %if.then.i130, %if.end13.i118, %if.then16.i124
  %retval.0.i129 = phi i64 [ %word.0.copyload.i131, %if.then.i130 ], [ %or20.i127, %if.then16.i124 ], [ %word.1.i120, %if.end13.i118 ]
  %add.i65 = add i64 %retval.0.i129, %hash.0.i200
  %xor.i74 = xor i64 %add.i65, -8378864009470890807
  %conv.i75 = zext i64 %xor.i74 to i128
  %mul.i76 = mul nuw i128 %conv.i75, 11400714819323198485
  %shr.i = lshr i128 %mul.i76, 64
  %xor35.i = xor i128 %shr.i, %mul.i76
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i201, 1
  %mul.i61 = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i201, %11
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i63

bucket_of_key.exit:                               ; preds = %key_word.exit132, %key_word.exit170
  %hash.0.i.lcssa = phi i64 [ %xor3.i82, %key_word.exit170 ], [ %xor3.i, %key_word.exit132 ]
  %arrayidx.i176 = getelementptr inbounds i8, ptr %0, i64 96
  %17 = load i64, ptr %arrayidx.i176, align 8
  %18 = inttoptr i64 %17 to ptr
  %add.ptr.i171 = getelementptr inbounds i8, ptr %18, i64 192
  %arrayidx.i172 = getelementptr inbounds i8, ptr %0, i64 104
  %19 = load i64, ptr %arrayidx.i172, align 8
  %and.i173 = and i64 %19, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i171, i64 %and.i173
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i32 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i33 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i36 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %again.i

again.i:                                          ; preds = %again.i.backedge, %bucket_of_key.exit
  %retval.0.i = phi i32 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %again.i.backedge ]
  %20 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %20 to i32
  %sub.i214 = add i32 %conv.i, -1
  %conv1.i215 = zext i32 %sub.i214 to i64
  %21 = load i64, ptr %arrayidx.i, align 8
  %cmp.i216 = icmp ugt i64 %21, %conv1.i215
  br i1 %cmp.i216, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i218 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i215, %again.i ]
  %sub.i217 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i214, %again.i ]
  %22 = load i64, ptr %arrayidx.i58, align 8
  %23 = load i64, ptr %0, align 8
  switch i64 %23, label %if.end.i31 [
    i64 10, label %if.then.i20
    i64 6, label %if.then.i20
    i64 5, label %if.then.i20
  ]

if.then.i20:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %add.i181 = add i64 %22, 7
  %and.i182 = and i64 %add.i181, -8
  %add.i21 = add i64 %and.i182, 8
  %24 = load i64, ptr %arrayidx.i176, align 8
  %25 = inttoptr i64 %24 to ptr
  %add.ptr.i23 = getelementptr inbounds i8, ptr %25, i64 192
  %26 = load i64, ptr %arrayidx.i172, align 8
  %add.ptr4.i25 = getelementptr inbounds i64, ptr %add.ptr.i23, i64 %26
  %add.ptr5.i26 = getelementptr inbounds i8, ptr %add.ptr4.i25, i64 8
  %27 = ptrtoint ptr %add.ptr5.i26 to i64
  %mul.i27 = mul i64 %add.i21, %conv1.i218
  %add6.i28 = add i64 %mul.i27, %27
  br label %hash_node.exit39

if.end.i31:                                       ; preds = %for.body.i
  %28 = load i64, ptr %arrayidx8.i32, align 8
  %29 = load i64, ptr %arrayidx9.i33, align 8
  %mul10.i34 = mul i64 %29, %conv1.i218
  %add11.i35 = add i64 %mul10.i34, %28
  %30 = load i64, ptr %arrayidx12.i36, align 8
  %add.i179 = add i64 %30, 7
  %and.i180 = and i64 %add.i179, -8
  %add14.i38 = add i64 %add11.i35, %and.i180
  br label %hash_node.exit39

hash_node.exit39:                                 ; preds = %if.then.i20, %if.end.i31
  %retval.0.i30.in = phi i64 [ %add6.i28, %if.then.i20 ], [ %add14.i38, %if.end.i31 ]
  %cmp.not.i203 = icmp ne i64 %22, 0
  br i1 %cmp.not.i203, label %for.body.i71.lr.ph, label %if.end.i

for.body.i71.lr.ph:                               ; preds = %hash_node.exit39
  %retval.0.i30 = inttoptr i64 %retval.0.i30.in to ptr
  %key1.i = getelementptr inbounds i8, ptr %retval.0.i30, i64 8
  %and.i = and i64 %22, 4
  %tobool.not.i88 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %22, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %22, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  br label %for.body.i71

for.cond.i67:                                     ; preds = %key_word.exit
  %inc.i73 = add i64 %i.0.i68204, 1
  %mul.i69 = shl i64 %inc.i73, 3
  %cmp.not.i = icmp ult i64 %mul.i69, %22
  br i1 %cmp.not.i, label %for.body.i71, label %if.end.i

for.body.i71:                                     ; preds = %for.body.i71.lr.ph, %for.cond.i67
  %cmp.not.i206 = phi i1 [ %cmp.not.i203, %for.body.i71.lr.ph ], [ %cmp.not.i, %for.cond.i67 ]
  %mul.i69205 = phi i64 [ 0, %for.body.i71.lr.ph ], [ %mul.i69, %for.cond.i67 ]
  %i.0.i68204 = phi i64 [ 0, %for.body.i71.lr.ph ], [ %inc.i73, %for.cond.i67 ]
  %arrayidx2.i = getelementptr inbounds [0 x i64], ptr %key1.i, i64 0, i64 %i.0.i68204
  %31 = load atomic i64, ptr %arrayidx2.i acquire, align 8
  %add.i84 = add i64 %mul.i69205, %r2
  %sub.i85 = sub i64 %22, %mul.i69205
  %cmp.i86 = icmp ugt i64 %sub.i85, 7
  br i1 %cmp.i86, label %if.then.i93, label %if.end.i87

if.then.i93:                                      ; preds = %for.body.i71
  %32 = inttoptr i64 %add.i84 to ptr
  %word.0.copyload.i = load i64, ptr %32, align 1
  br label %key_word.exit

if.end.i87:                                       ; preds = %for.body.i71
  br i1 %tobool.not.i88, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i87
  %33 = inttoptr i64 %add.i84 to ptr
  %number.0.copyload.i175 = load i32, ptr %33, align 1
  %conv.i89 = zext i32 %number.0.copyload.i175 to i64
  %add4.i = add i64 %add.i84, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i87
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i84, %if.end.i87 ]
  %word.0.i = phi i64 [ %conv.i89, %if.then2.i ], [ 0, %if.end.i87 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i87 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %34 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %34, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add11.i90 = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i90, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %35 = inttoptr i64 %at.1.i to ptr
  %36 = load i8, ptr %35, align 1
  %conv18.i = zext i8 %36 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i93, %if.end13.i, %if.then16.i
  %retval.0.i92 = phi i64 [ %word.0.copyload.i, %if.then.i93 ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %cmp3.not.i = icmp eq i64 %31, %retval.0.i92
  br i1 %cmp3.not.i, label %for.cond.i67, label %has_key.exit

has_key.exit:                                     ; preds = %key_word.exit
  br i1 %cmp.not.i206, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit, %hash_node.exit39, %for.cond.i67
  %37 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %37, %20
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i217
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %38 = load i64, ptr %0, align 8
  switch i64 %38, label %if.end.i15 [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %39 = load i64, ptr %arrayidx.i58, align 8
  %add.i185 = add i64 %39, 7
  %and.i186 = and i64 %add.i185, -8
  %add.i = add i64 %and.i186, 8
  %40 = load i64, ptr %arrayidx.i176, align 8
  %41 = inttoptr i64 %40 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %41, i64 192
  %42 = load i64, ptr %arrayidx.i172, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %42
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %43 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i = mul i64 %add.i, %conv1.i218
  %add6.i = add i64 %mul.i, %43
  br label %hash_node.exit

if.end.i15:                                       ; preds = %for.inc.i
  %44 = load i64, ptr %arrayidx8.i, align 8
  %45 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %45, %conv1.i218
  %add11.i = add i64 %mul10.i, %44
  %46 = load i64, ptr %arrayidx12.i, align 8
  %add.i183 = add i64 %46, 7
  %and.i184 = and i64 %add.i183, -8
  %add14.i = add i64 %add11.i, %and.i184
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i15
  %retval.0.i14.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i15 ]
  %retval.0.i14 = inttoptr i64 %retval.0.i14.in to ptr
  %47 = load atomic i32, ptr %retval.0.i14 acquire, align 8
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
    i64 10, label %if.then.i42
    i64 6, label %if.then.i42
    i64 5, label %if.then.i42
  ]

if.then.i42:                                      ; preds = %cond.false, %cond.false, %cond.false
  %51 = load i64, ptr %arrayidx.i, align 8
  %mul.i44 = mul i64 %51, %r3
  %add.i45 = add i64 %mul.i44, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %cond.false, %if.then.i42
  %index.addr.0.i = phi i64 [ %add.i45, %if.then.i42 ], [ %conv, %cond.false ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %52 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i47 = getelementptr inbounds i8, ptr %0, i64 64
  %53 = load i64, ptr %arrayidx3.i47, align 8
  %mul4.i = mul i64 %53, %index.addr.0.i
  %54 = add i64 %mul4.i, %52
  br label %cleanup

cleanup:                                          ; preds = %entry, %value_at.exit, %hash_find.exit, %lor.lhs.false
  %retval.0 = phi i64 [ 0, %lor.lhs.false ], [ 0, %entry ], [ %54, %value_at.exit ], [ 0, %hash_find.exit ]
  ret i64 %retval.0
}

define internal i64 @lru_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 32
  %1 = load i64, ptr %arrayidx, align 8
  %and = and i64 %1, 128
  %tobool.not = icmp eq i64 %and, 0
  br i1 %tobool.not, label %cond.false, label %cond.end

cond.false:                                       ; preds = %entry
  %and.i = and i64 %r4, -5
  %cmp.i = icmp ult i64 %and.i, 3
  %and1.i = and i64 %r4, 4
  %tobool.not.i = icmp eq i64 %and1.i, 0
  %or.cond.i = and i1 %cmp.i, %tobool.not.i
  br i1 %or.cond.i, label %if.end7.i, label %cond.end

if.end7.i:                                        ; preds = %cond.false
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %2 = load i64, ptr %arrayidx.i, align 8
  %cmp.i30 = icmp ugt i64 %2, 7
  br i1 %cmp.i30, label %if.then.i63, label %if.end.i31

if.then.i63:                                      ; preds = %if.end7.i
  %3 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i64 = load i64, ptr %3, align 1
  br label %key_word.exit65

if.end.i31:                                       ; preds = %if.end7.i
  %tobool.not.i33 = icmp ult i64 %2, 4
  br i1 %tobool.not.i33, label %if.end5.i38, label %if.then2.i34

if.then2.i34:                                     ; preds = %if.end.i31
  %4 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i107 = load i32, ptr %4, align 1
  %conv.i36 = zext i32 %number.0.copyload.i107 to i64
  %add4.i37 = add i64 %r2, 4
  br label %if.end5.i38

if.end5.i38:                                      ; preds = %if.then2.i34, %if.end.i31
  %at.0.i39 = phi i64 [ %add4.i37, %if.then2.i34 ], [ %r2, %if.end.i31 ]
  %word.0.i40 = phi i64 [ %conv.i36, %if.then2.i34 ], [ 0, %if.end.i31 ]
  %shift.0.i41 = phi i64 [ 32, %if.then2.i34 ], [ 0, %if.end.i31 ]
  %and6.i42 = and i64 %2, 2
  %tobool7.not.i43 = icmp eq i64 %and6.i42, 0
  br i1 %tobool7.not.i43, label %if.end13.i51, label %if.then8.i44

if.then8.i44:                                     ; preds = %if.end5.i38
  %5 = inttoptr i64 %at.0.i39 to ptr
  %half.0.copyload.i45 = load i16, ptr %5, align 1
  %conv10.i46 = zext i16 %half.0.copyload.i45 to i64
  %shl.i47 = shl nuw nsw i64 %conv10.i46, %shift.0.i41
  %or.i48 = or i64 %shl.i47, %word.0.i40
  %add11.i49 = or i64 %shift.0.i41, 16
  %add12.i50 = add i64 %at.0.i39, 2
  br label %if.end13.i51

if.end13.i51:                                     ; preds = %if.then8.i44, %if.end5.i38
  %at.1.i52 = phi i64 [ %add12.i50, %if.then8.i44 ], [ %at.0.i39, %if.end5.i38 ]
  %word.1.i53 = phi i64 [ %or.i48, %if.then8.i44 ], [ %word.0.i40, %if.end5.i38 ]
  %shift.1.i54 = phi i64 [ %add11.i49, %if.then8.i44 ], [ %shift.0.i41, %if.end5.i38 ]
  %and14.i55 = and i64 %2, 1
  %tobool15.not.i56 = icmp eq i64 %and14.i55, 0
  br i1 %tobool15.not.i56, label %key_word.exit65, label %if.then16.i57

if.then16.i57:                                    ; preds = %if.end13.i51
  %6 = inttoptr i64 %at.1.i52 to ptr
  %7 = load i8, ptr %6, align 1
  %conv18.i58 = zext i8 %7 to i64
  %shl19.i59 = shl i64 %conv18.i58, %shift.1.i54
  %or20.i60 = or i64 %shl19.i59, %word.1.i53
  br label %key_word.exit65

key_word.exit65:                                  ; preds = %if.then.i63, %if.end13.i51, %if.then16.i57
  %retval.0.i62 = phi i64 [ %word.0.copyload.i64, %if.then.i63 ], [ %or20.i60, %if.then16.i57 ], [ %word.1.i53, %if.end13.i51 ]
  %xor.i13 = xor i64 %retval.0.i62, -8378864009470890807
  %conv.i14 = zext i64 %xor.i13 to i128
  %mul.i15 = mul nuw i128 %conv.i14, 11400714819323198485
  %shr.i16 = lshr i128 %mul.i15, 64
  %xor35.i17 = xor i128 %shr.i16, %mul.i15
  %xor3.i18 = trunc i128 %xor35.i17 to i64
  %cmp.i6526 = icmp ugt i64 %2, 8
  br i1 %cmp.i6526, label %for.body.i8.lr.ph, label %bucket_of_key.exit

for.body.i8.lr.ph:                                ; preds = %key_word.exit65
  %and.i22 = and i64 %2, 4
  %tobool.not.i23 = icmp eq i64 %and.i22, 0
  %and6.i = and i64 %2, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %2, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  %8 = add i64 %2, -9
  %9 = lshr i64 %8, 3
  %10 = add nuw nsw i64 %9, 1
  br label %for.body.i8

for.body.i8:                                      ; preds = %for.body.i8.lr.ph, %key_word.exit
  %mul.i5529 = phi i64 [ 8, %for.body.i8.lr.ph ], [ %mul.i5, %key_word.exit ]
  %i.0.i4528 = phi i64 [ 1, %for.body.i8.lr.ph ], [ %inc.i10, %key_word.exit ]
  %hash.0.i527 = phi i64 [ %xor3.i18, %for.body.i8.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i20 = add i64 %mul.i5529, %r2
  %sub.i = sub i64 %2, %mul.i5529
  %cmp.i21 = icmp ugt i64 %sub.i, 7
  br i1 %cmp.i21, label %if.then.i, label %if.end.i

if.then.i:                                        ; preds = %for.body.i8
  %11 = inttoptr i64 %add.i20 to ptr
  %word.0.copyload.i = load i64, ptr %11, align 1
  br label %key_word.exit

if.end.i:                                         ; preds = %for.body.i8
  br i1 %tobool.not.i23, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i
  %12 = inttoptr i64 %add.i20 to ptr
  %number.0.copyload.i108 = load i32, ptr %12, align 1
  %conv.i24 = zext i32 %number.0.copyload.i108 to i64
  %add4.i = add i64 %add.i20, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i20, %if.end.i ]
  %word.0.i = phi i64 [ %conv.i24, %if.then2.i ], [ 0, %if.end.i ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %13 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %13, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i25 = or i64 %shl.i, %word.0.i
  %add11.i = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i25, %if.then8.i ], [ %word.0.i, %if.end5.i ]
  %shift.1.i = phi i64 [ %add11.i, %if.then8.i ], [ %shift.0.i, %if.end5.i ]
  br i1 %tobool15.not.i, label %key_word.exit, label %if.then16.i

if.then16.i:                                      ; preds = %if.end13.i
  %14 = inttoptr i64 %at.1.i to ptr
  %15 = load i8, ptr %14, align 1
  %conv18.i = zext i8 %15 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i, %if.end13.i, %if.then16.i
  %retval.0.i27 = phi i64 [ %word.0.copyload.i, %if.then.i ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %add.i9 = add i64 %retval.0.i27, %hash.0.i527
  %xor.i = xor i64 %add.i9, -8378864009470890807
  %conv.i11 = zext i64 %xor.i to i128
  %mul.i12 = mul nuw i128 %conv.i11, 11400714819323198485
  %shr.i = lshr i128 %mul.i12, 64
  %xor35.i = xor i128 %shr.i, %mul.i12
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i10 = add nuw nsw i64 %i.0.i4528, 1
  %mul.i5 = shl i64 %inc.i10, 3
  %exitcond.not = icmp eq i64 %i.0.i4528, %10
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i8

bucket_of_key.exit:                               ; preds = %key_word.exit, %key_word.exit65
  %hash.0.i.lcssa = phi i64 [ %xor3.i18, %key_word.exit65 ], [ %xor3.i, %key_word.exit ]
  %arrayidx.i109 = getelementptr inbounds i8, ptr %0, i64 96
  %16 = load i64, ptr %arrayidx.i109, align 8
  %17 = inttoptr i64 %16 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %17, i64 192
  %arrayidx.i105 = getelementptr inbounds i8, ptr %0, i64 104
  %18 = load i64, ptr %arrayidx.i105, align 8
  %and.i106 = and i64 %18, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %and.i106
  %arrayidx.i315 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx8.i.i146 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i147 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i150 = getelementptr inbounds i8, ptr %0, i64 16
  %and16.i = and i64 %r4, 1
  %tobool17.not.i = icmp eq i64 %and16.i, 0
  %arrayidx.i177 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx10.i186 = getelementptr inbounds i8, ptr %0, i64 48
  %arrayidx.i.i197 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i202 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i203 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx18.i207 = getelementptr inbounds i8, ptr %run, i64 184
  %arrayidx1.i386 = getelementptr inbounds i8, ptr %0, i64 80
  %19 = inttoptr i64 %r3 to ptr
  %20 = inttoptr i64 %r3 to ptr
  %arrayidx1.i62.i223 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i63.i224 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx1.i375 = getelementptr inbounds i8, ptr %0, i64 80
  %21 = inttoptr i64 %r3 to ptr
  %22 = inttoptr i64 %r3 to ptr
  %arrayidx8.i146.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i147.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i150.i = getelementptr inbounds i8, ptr %0, i64 16
  %and28.i = and i64 %r4, 2
  %tobool29.not.i = icmp eq i64 %and28.i, 0
  %arrayidx8.i.i261 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i262 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i265 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx11.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i152 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx10.i = getelementptr inbounds i8, ptr %0, i64 48
  %arrayidx.i.i162 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i165 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx18.i = getelementptr inbounds i8, ptr %run, i64 184
  %arrayidx1.i408 = getelementptr inbounds i8, ptr %0, i64 80
  %23 = inttoptr i64 %r3 to ptr
  %24 = inttoptr i64 %r3 to ptr
  %arrayidx1.i62.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i63.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i349 = getelementptr inbounds i8, ptr %0, i64 80
  %25 = inttoptr i64 %r3 to ptr
  %26 = inttoptr i64 %r3 to ptr
  %arrayidx.i275 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i.i306 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i307 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i310 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i313 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx8.i.i460 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i461 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i464 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i26.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i27.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i30.i = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i.i498 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i499 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i502 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i317 = getelementptr inbounds i8, ptr %run, i64 8
  br label %for.cond.i

for.cond.i:                                       ; preds = %cleanup.i, %bucket_of_key.exit
  %spare.0.i = phi i32 [ -1, %bucket_of_key.exit ], [ %spare.2.i, %cleanup.i ]
  %result.0.i = phi i64 [ 0, %bucket_of_key.exit ], [ %result.3.i, %cleanup.i ]
  %retval.0.i = phi i64 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %cleanup.i ]
  %27 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i120530 = and i64 %27, 4294967296
  %tobool.not.i121.not531 = icmp eq i64 %and.i120530, 0
  br i1 %tobool.not.i121.not531, label %if.end12.i, label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %28 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i120 = and i64 %28, 4294967296
  %tobool.not.i121.not = icmp eq i64 %and.i120, 0
  br i1 %tobool.not.i121.not, label %if.end12.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %for.cond.i, %while.cond.i.loopexit
  %tobool.not.i121.not532 = phi i1 [ %tobool.not.i121.not, %while.cond.i.loopexit ], [ %tobool.not.i121.not531, %for.cond.i ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body7.i
  %29 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %29, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.i.loopexit, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %30 = load i64, ptr %arrayidx.i315, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = load volatile i8, ptr %31, align 1
  %tobool8.not.i = icmp eq i8 %32, 0
  br i1 %tobool8.not.i, label %while.cond3.i, label %bucket_take.exit

bucket_take.exit:                                 ; preds = %while.body7.i
  br i1 %tobool.not.i121.not532, label %if.end12.i, label %for.end70.i

if.end12.i:                                       ; preds = %while.cond.i.loopexit, %for.cond.i, %bucket_take.exit
  %33 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i123 = trunc i64 %33 to i32
  br label %for.cond.i124

for.cond.i124:                                    ; preds = %cleanup.i143, %if.end12.i
  %link.0.i = phi i32 [ %conv.i123, %if.end12.i ], [ %link.1.i, %cleanup.i143 ]
  %tobool.not.i125 = icmp eq i32 %link.0.i, 0
  br i1 %tobool.not.i125, label %place_of_key.exit, label %for.body.i126

for.body.i126:                                    ; preds = %for.cond.i124
  %sub.i127 = add i32 %link.0.i, -1
  %conv1.i = zext i32 %sub.i127 to i64
  %34 = load i64, ptr %arrayidx.i, align 8
  %35 = load i64, ptr %0, align 8
  switch i64 %35, label %if.end.i.i145 [
    i64 10, label %if.then.i.i133
    i64 6, label %if.then.i.i133
    i64 5, label %if.then.i.i133
  ]

if.then.i.i133:                                   ; preds = %for.body.i126, %for.body.i126, %for.body.i126
  %add.i29.i = add i64 %34, 7
  %and.i30.i = and i64 %add.i29.i, -8
  %add.i.i134 = add i64 %and.i30.i, 8
  %36 = load i64, ptr %arrayidx.i109, align 8
  %37 = inttoptr i64 %36 to ptr
  %add.ptr.i.i135 = getelementptr inbounds i8, ptr %37, i64 192
  %38 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i.i137 = getelementptr inbounds i64, ptr %add.ptr.i.i135, i64 %38
  %add.ptr5.i.i138 = getelementptr inbounds i8, ptr %add.ptr4.i.i137, i64 8
  %39 = ptrtoint ptr %add.ptr5.i.i138 to i64
  %mul.i.i139 = mul i64 %add.i.i134, %conv1.i
  %add6.i.i140 = add i64 %mul.i.i139, %39
  br label %hash_node.exit.i141

if.end.i.i145:                                    ; preds = %for.body.i126
  %40 = load i64, ptr %arrayidx8.i.i146, align 8
  %41 = load i64, ptr %arrayidx9.i.i147, align 8
  %mul10.i.i148 = mul i64 %41, %conv1.i
  %add11.i.i149 = add i64 %mul10.i.i148, %40
  %42 = load i64, ptr %arrayidx12.i.i150, align 8
  %add.i27.i = add i64 %42, 7
  %and.i28.i = and i64 %add.i27.i, -8
  %add14.i.i151 = add i64 %add11.i.i149, %and.i28.i
  br label %hash_node.exit.i141

hash_node.exit.i141:                              ; preds = %if.end.i.i145, %if.then.i.i133
  %retval.0.i.i142.in = phi i64 [ %add6.i.i140, %if.then.i.i133 ], [ %add14.i.i151, %if.end.i.i145 ]
  %retval.0.i.i142 = inttoptr i64 %retval.0.i.i142.in to ptr
  %cmp.not.i.i533 = icmp ne i64 %34, 0
  br i1 %cmp.not.i.i533, label %for.body.i.i.lr.ph, label %cleanup.i143

for.body.i.i.lr.ph:                               ; preds = %hash_node.exit.i141
  %key1.i.i = getelementptr inbounds i8, ptr %retval.0.i.i142, i64 8
  %and.i.i = and i64 %34, 4
  %tobool.not.i22.i = icmp eq i64 %and.i.i, 0
  %and6.i.i = and i64 %34, 2
  %tobool7.not.i.i = icmp eq i64 %and6.i.i, 0
  %and14.i.i = and i64 %34, 1
  %tobool15.not.i.i = icmp eq i64 %and14.i.i, 0
  br label %for.body.i.i

for.cond.i.i:                                     ; preds = %key_word.exit.i
  %inc.i.i = add i64 %i.0.i.i534, 1
  %mul.i17.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i17.i, %34
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i143

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i536 = phi i1 [ %cmp.not.i.i533, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i17.i535 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i17.i, %for.cond.i.i ]
  %i.0.i.i534 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i534
  %43 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i17.i535, %r2
  %sub.i.i = sub i64 %34, %mul.i17.i535
  %cmp.i.i = icmp ugt i64 %sub.i.i, 7
  br i1 %cmp.i.i, label %if.then.i25.i, label %if.end.i21.i

if.then.i25.i:                                    ; preds = %for.body.i.i
  %44 = inttoptr i64 %add.i20.i to ptr
  %word.0.copyload.i.i = load i64, ptr %44, align 1
  br label %key_word.exit.i

if.end.i21.i:                                     ; preds = %for.body.i.i
  br i1 %tobool.not.i22.i, label %if.end5.i.i, label %if.then2.i.i

if.then2.i.i:                                     ; preds = %if.end.i21.i
  %45 = inttoptr i64 %add.i20.i to ptr
  %number.0.copyload.i.i = load i32, ptr %45, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add4.i.i = add i64 %add.i20.i, 4
  br label %if.end5.i.i

if.end5.i.i:                                      ; preds = %if.then2.i.i, %if.end.i21.i
  %at.0.i.i = phi i64 [ %add4.i.i, %if.then2.i.i ], [ %add.i20.i, %if.end.i21.i ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  %shift.0.i.i = phi i64 [ 32, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  br i1 %tobool7.not.i.i, label %if.end13.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %if.end5.i.i
  %46 = inttoptr i64 %at.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %46, align 1
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
  %47 = inttoptr i64 %at.1.i.i to ptr
  %48 = load i8, ptr %47, align 1
  %conv18.i.i = zext i8 %48 to i64
  %shl19.i.i = shl i64 %conv18.i.i, %shift.1.i.i
  %or20.i.i = or i64 %shl19.i.i, %word.1.i.i
  br label %key_word.exit.i

key_word.exit.i:                                  ; preds = %if.then16.i.i, %if.end13.i.i, %if.then.i25.i
  %retval.0.i24.i = phi i64 [ %word.0.copyload.i.i, %if.then.i25.i ], [ %or20.i.i, %if.then16.i.i ], [ %word.1.i.i, %if.end13.i.i ]
  %cmp3.not.i.i = icmp eq i64 %43, %retval.0.i24.i
  br i1 %cmp3.not.i.i, label %for.cond.i.i, label %has_key.exit.i

has_key.exit.i:                                   ; preds = %key_word.exit.i
  br i1 %cmp.not.i.i536, label %if.end.i144, label %cleanup.i143

if.end.i144:                                      ; preds = %has_key.exit.i
  %49 = load atomic i32, ptr %retval.0.i.i142 acquire, align 8
  br label %cleanup.i143

cleanup.i143:                                     ; preds = %for.cond.i.i, %hash_node.exit.i141, %if.end.i144, %has_key.exit.i
  %cmp.not.i.i524 = phi i1 [ %cmp.not.i.i536, %if.end.i144 ], [ %cmp.not.i.i536, %has_key.exit.i ], [ %cmp.not.i.i533, %hash_node.exit.i141 ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %49, %if.end.i144 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i141 ], [ %link.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i524, label %for.cond.i124, label %place_of_key.exit

place_of_key.exit:                                ; preds = %for.cond.i124, %cleanup.i143
  %spec.select.i = phi i32 [ %sub.i127, %cleanup.i143 ], [ -1, %for.cond.i124 ]
  %retval.sroa.0.0.insert.ext.i = zext i32 %spec.select.i to i64
  %cmp14.not.i = icmp eq i32 %spec.select.i, -1
  br i1 %cmp14.not.i, label %if.else27.i, label %if.then15.i

if.then15.i:                                      ; preds = %place_of_key.exit
  br i1 %tobool17.not.i, label %if.else.i, label %if.then23.i

if.else.i:                                        ; preds = %if.then15.i
  %50 = load i64, ptr %arrayidx.i177, align 8
  %51 = load i64, ptr %0, align 8
  switch i64 %51, label %if.then.i214 [
    i64 10, label %for.cond.i184.preheader
    i64 6, label %for.cond.i184.preheader
    i64 5, label %for.cond.i184.preheader
  ]

for.cond.i184.preheader:                          ; preds = %if.else.i, %if.else.i, %if.else.i
  %52 = load i64, ptr %arrayidx10.i186, align 8
  %cmp.i187538.not = icmp eq i64 %52, 0
  br i1 %cmp.i187538.not, label %if.then23.i, label %for.body.i190.lr.ph

for.body.i190.lr.ph:                              ; preds = %for.cond.i184.preheader
  %conv13.i191 = zext i32 %spec.select.i to i64
  br label %for.body.i190

if.then.i214:                                     ; preds = %if.else.i
  %conv.i215 = zext i32 %spec.select.i to i64
  %53 = load i64, ptr %arrayidx1.i62.i223, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = load i64, ptr %arrayidx3.i63.i224, align 8
  %mul4.i64.i225 = mul i64 %55, %conv.i215
  %add.ptr.i65.i226 = getelementptr inbounds i8, ptr %54, i64 %mul4.i64.i225
  %56 = load i64, ptr %arrayidx1.i375, align 8
  %cmp.i376 = icmp eq i64 %56, -1
  br i1 %cmp.i376, label %if.then.i383, label %if.end.i377

if.then.i383:                                     ; preds = %if.then.i214
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i226, ptr align 1 %22, i64 %50, i1 false)
  br label %if.then23.i

if.end.i377:                                      ; preds = %if.then.i214
  %add.i378 = add i64 %56, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i226, ptr align 1 %21, i64 %56, i1 false)
  %add.ptr.i379 = getelementptr inbounds i8, ptr %add.ptr.i65.i226, i64 %add.i378
  %add3.i380 = add i64 %add.i378, %r3
  %57 = inttoptr i64 %add3.i380 to ptr
  %sub.i381 = sub i64 %50, %add.i378
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i379, ptr align 1 %57, i64 %sub.i381, i1 false)
  br label %if.then23.i

for.body.i190:                                    ; preds = %for.body.i190.lr.ph, %if.end29.i210
  %cpu.0.i185539 = phi i64 [ 0, %for.body.i190.lr.ph ], [ %inc.i211, %if.end29.i210 ]
  %58 = load i64, ptr %0, align 8
  switch i64 %58, label %value_at.exit.i200 [
    i64 10, label %if.then.i.i196
    i64 6, label %if.then.i.i196
    i64 5, label %if.then.i.i196
  ]

if.then.i.i196:                                   ; preds = %for.body.i190, %for.body.i190, %for.body.i190
  %59 = load i64, ptr %arrayidx.i.i197, align 8
  %mul.i.i198 = mul i64 %59, %cpu.0.i185539
  %add.i.i199 = add i64 %mul.i.i198, %conv13.i191
  br label %value_at.exit.i200

value_at.exit.i200:                               ; preds = %for.body.i190, %if.then.i.i196
  %index.addr.0.i.i201 = phi i64 [ %add.i.i199, %if.then.i.i196 ], [ %conv13.i191, %for.body.i190 ]
  %60 = load i64, ptr %arrayidx1.i.i202, align 8
  %61 = inttoptr i64 %60 to ptr
  %62 = load i64, ptr %arrayidx3.i.i203, align 8
  %mul4.i.i204 = mul i64 %62, %index.addr.0.i.i201
  %add.ptr.i.i205 = getelementptr inbounds i8, ptr %61, i64 %mul4.i.i204
  %63 = load i64, ptr %arrayidx18.i207, align 8
  %cmp19.i208 = icmp eq i64 %cpu.0.i185539, %63
  br i1 %cmp19.i208, label %if.then21.i212, label %if.end29.i210

if.then21.i212:                                   ; preds = %value_at.exit.i200
  %64 = load i64, ptr %arrayidx.i177, align 8
  %65 = load i64, ptr %arrayidx1.i386, align 8
  %cmp.i387 = icmp eq i64 %65, -1
  br i1 %cmp.i387, label %if.then.i394, label %if.end.i388

if.then.i394:                                     ; preds = %if.then21.i212
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i205, ptr align 1 %20, i64 %64, i1 false)
  br label %if.end29.i210

if.end.i388:                                      ; preds = %if.then21.i212
  %add.i389 = add i64 %65, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i205, ptr align 1 %19, i64 %65, i1 false)
  %add.ptr.i390 = getelementptr inbounds i8, ptr %add.ptr.i.i205, i64 %add.i389
  %add3.i391 = add i64 %add.i389, %r3
  %66 = inttoptr i64 %add3.i391 to ptr
  %sub.i392 = sub i64 %64, %add.i389
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i390, ptr align 1 %66, i64 %sub.i392, i1 false)
  br label %if.end29.i210

if.end29.i210:                                    ; preds = %value_at.exit.i200, %if.end.i388, %if.then.i394
  %inc.i211 = add nuw i64 %cpu.0.i185539, 1
  %67 = load i64, ptr %arrayidx10.i186, align 8
  %cmp.i187 = icmp ult i64 %inc.i211, %67
  br i1 %cmp.i187, label %for.body.i190, label %if.then23.i

if.then23.i:                                      ; preds = %if.end29.i210, %for.cond.i184.preheader, %if.then.i383, %if.end.i377, %if.then15.i
  %result.1.i = phi i64 [ -17, %if.then15.i ], [ 0, %if.end.i377 ], [ 0, %if.then.i383 ], [ 0, %for.cond.i184.preheader ], [ 0, %if.end29.i210 ]
  %68 = load i64, ptr %0, align 8
  switch i64 %68, label %if.end.i145.i [
    i64 10, label %if.then.i135.i
    i64 6, label %if.then.i135.i
    i64 5, label %if.then.i135.i
  ]

if.then.i135.i:                                   ; preds = %if.then23.i, %if.then23.i, %if.then23.i
  %69 = load i64, ptr %arrayidx.i, align 8
  %add.i118 = add i64 %69, 7
  %and.i119 = and i64 %add.i118, -8
  %add.i136.i = add i64 %and.i119, 8
  %70 = load i64, ptr %arrayidx.i109, align 8
  %71 = inttoptr i64 %70 to ptr
  %add.ptr.i138.i = getelementptr inbounds i8, ptr %71, i64 192
  %72 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i140.i = getelementptr inbounds i64, ptr %add.ptr.i138.i, i64 %72
  %add.ptr5.i141.i = getelementptr inbounds i8, ptr %add.ptr4.i140.i, i64 8
  %73 = ptrtoint ptr %add.ptr5.i141.i to i64
  %mul.i142.i = mul i64 %add.i136.i, %retval.sroa.0.0.insert.ext.i
  %add6.i143.i = add i64 %mul.i142.i, %73
  br label %hash_node.exit153.i

if.end.i145.i:                                    ; preds = %if.then23.i
  %74 = load i64, ptr %arrayidx8.i146.i, align 8
  %75 = load i64, ptr %arrayidx9.i147.i, align 8
  %mul10.i148.i = mul i64 %75, %retval.sroa.0.0.insert.ext.i
  %add11.i149.i = add i64 %mul10.i148.i, %74
  %76 = load i64, ptr %arrayidx12.i150.i, align 8
  %add.i116 = add i64 %76, 7
  %and.i117 = and i64 %add.i116, -8
  %add14.i152.i = add i64 %add11.i149.i, %and.i117
  br label %hash_node.exit153.i

hash_node.exit153.i:                              ; preds = %if.end.i145.i, %if.then.i135.i
  %retval.0.i144.i.in = phi i64 [ %add6.i143.i, %if.then.i135.i ], [ %add14.i152.i, %if.end.i145.i ]
  %retval.0.i144.i = inttoptr i64 %retval.0.i144.i.in to ptr
  %recent.i = getelementptr inbounds i8, ptr %retval.0.i144.i, i64 4
  store atomic i32 1, ptr %recent.i release, align 4
  br label %if.end69.i

if.else27.i:                                      ; preds = %place_of_key.exit
  br i1 %tobool29.not.i, label %if.else31.i, label %if.end69.i

if.else31.i:                                      ; preds = %if.else27.i
  %cmp32.i = icmp eq i32 %spare.0.i, -1
  br i1 %cmp32.i, label %if.then34.i, label %if.end36.i

if.then34.i:                                      ; preds = %if.else31.i
  %77 = load i64, ptr %arrayidx.i109, align 8
  %78 = inttoptr i64 %77 to ptr
  %79 = load atomic i64, ptr %78 acquire, align 8
  br label %while.cond.i233

while.cond.i233:                                  ; preds = %hash_node.exit.i251, %if.then34.i
  %top.0.i = phi i64 [ %79, %if.then34.i ], [ %92, %hash_node.exit.i251 ]
  %retval.0.i234 = phi i32 [ undef, %if.then34.i ], [ %retval.1.i258, %hash_node.exit.i251 ]
  %conv.i235 = trunc i64 %top.0.i to i32
  %tobool.not.i236 = icmp eq i32 %conv.i235, 0
  br i1 %tobool.not.i236, label %while.end.i, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i233
  %sub.i237 = add i32 %conv.i235, -1
  %conv2.i = zext i32 %sub.i237 to i64
  %80 = load i64, ptr %0, align 8
  switch i64 %80, label %if.end.i.i260 [
    i64 10, label %if.then.i.i243
    i64 6, label %if.then.i.i243
    i64 5, label %if.then.i.i243
  ]

if.then.i.i243:                                   ; preds = %while.body.i, %while.body.i, %while.body.i
  %81 = load i64, ptr %arrayidx.i, align 8
  %add.i45.i = add i64 %81, 7
  %and.i46.i = and i64 %add.i45.i, -8
  %add.i.i244 = add i64 %and.i46.i, 8
  %82 = load i64, ptr %arrayidx.i109, align 8
  %83 = inttoptr i64 %82 to ptr
  %add.ptr.i.i245 = getelementptr inbounds i8, ptr %83, i64 192
  %84 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i.i247 = getelementptr inbounds i64, ptr %add.ptr.i.i245, i64 %84
  %add.ptr5.i.i248 = getelementptr inbounds i8, ptr %add.ptr4.i.i247, i64 8
  %85 = ptrtoint ptr %add.ptr5.i.i248 to i64
  %mul.i.i249 = mul i64 %add.i.i244, %conv2.i
  %add6.i.i250 = add i64 %mul.i.i249, %85
  br label %hash_node.exit.i251

if.end.i.i260:                                    ; preds = %while.body.i
  %86 = load i64, ptr %arrayidx8.i.i261, align 8
  %87 = load i64, ptr %arrayidx9.i.i262, align 8
  %mul10.i.i263 = mul i64 %87, %conv2.i
  %add11.i.i264 = add i64 %mul10.i.i263, %86
  %88 = load i64, ptr %arrayidx12.i.i265, align 8
  %add.i44.i = add i64 %88, 7
  %and.i.i266 = and i64 %add.i44.i, -8
  %add14.i.i267 = add i64 %add11.i.i264, %and.i.i266
  br label %hash_node.exit.i251

hash_node.exit.i251:                              ; preds = %if.end.i.i260, %if.then.i.i243
  %retval.0.i.i252.in = phi i64 [ %add6.i.i250, %if.then.i.i243 ], [ %add14.i.i267, %if.end.i.i260 ]
  %retval.0.i.i252 = inttoptr i64 %retval.0.i.i252.in to ptr
  %89 = load atomic i32, ptr %retval.0.i.i252 acquire, align 8
  %and.i253 = and i32 %89, 2147483647
  %shr.i254 = and i64 %top.0.i, -4294967296
  %shl.i255 = add i64 %shr.i254, 4294967296
  %conv5.i = zext i32 %and.i253 to i64
  %or.i256 = or i64 %shl.i255, %conv5.i
  %90 = cmpxchg ptr %78, i64 %top.0.i, i64 %or.i256 acq_rel acquire, align 8
  %91 = extractvalue { i64, i1 } %90, 1
  %92 = extractvalue { i64, i1 } %90, 0
  %retval.1.i258 = select i1 %91, i32 %sub.i237, i32 %retval.0.i234
  br i1 %91, label %if.end36.i, label %while.cond.i233

while.end.i:                                      ; preds = %while.cond.i233
  %arrayidx8.i = getelementptr inbounds i8, ptr %78, i64 64
  %93 = load atomic i64, ptr %arrayidx8.i acquire, align 8
  br label %while.cond10.i

while.cond10.i:                                   ; preds = %while.body13.i, %while.end.i
  %used.0.i = phi i64 [ %93, %while.end.i ], [ %97, %while.body13.i ]
  %94 = load i64, ptr %arrayidx11.i, align 8
  %cmp.i268 = icmp ult i64 %used.0.i, %94
  br i1 %cmp.i268, label %while.body13.i, label %if.end36.i

while.body13.i:                                   ; preds = %while.cond10.i
  %add16.i = add nuw i64 %used.0.i, 1
  %95 = cmpxchg ptr %arrayidx8.i, i64 %used.0.i, i64 %add16.i acq_rel acquire, align 8
  %96 = extractvalue { i64, i1 } %95, 1
  %97 = extractvalue { i64, i1 } %95, 0
  br i1 %96, label %if.then22.i, label %while.cond10.i

if.then22.i:                                      ; preds = %while.body13.i
  %conv23.i = trunc i64 %97 to i32
  br label %if.end36.i

if.end36.i:                                       ; preds = %hash_node.exit.i251, %while.cond10.i, %if.then22.i, %if.else31.i
  %spare.1.i = phi i32 [ %spare.0.i, %if.else31.i ], [ %conv23.i, %if.then22.i ], [ -1, %while.cond10.i ], [ %retval.1.i258, %hash_node.exit.i251 ]
  %cmp37.not.i = icmp eq i32 %spare.1.i, -1
  br i1 %cmp37.not.i, label %if.end57.i, label %if.then39.i

if.then39.i:                                      ; preds = %if.end36.i
  %conv40.i = zext i32 %spare.1.i to i64
  %98 = load i64, ptr %arrayidx.i, align 8
  %99 = load i64, ptr %0, align 8
  switch i64 %99, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %if.then39.i, %if.then39.i, %if.then39.i
  %add.i114 = add i64 %98, 7
  %and.i115 = and i64 %add.i114, -8
  %add.i.i = add i64 %and.i115, 8
  %100 = load i64, ptr %arrayidx.i109, align 8
  %101 = inttoptr i64 %100 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %101, i64 192
  %102 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %102
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %103 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i = mul i64 %add.i.i, %conv40.i
  %add6.i.i = add i64 %mul.i.i, %103
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %if.then39.i
  %104 = load i64, ptr %arrayidx8.i.i, align 8
  %105 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %105, %conv40.i
  %add11.i.i = add i64 %mul10.i.i, %104
  %106 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i112 = add i64 %106, 7
  %and.i113 = and i64 %add.i112, -8
  %add14.i.i = add i64 %add11.i.i, %and.i113
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  switch i64 %99, label %value_at.exit66.i [
    i64 10, label %for.cond.i155.preheader
    i64 6, label %for.cond.i155.preheader
    i64 5, label %for.cond.i155.preheader
  ]

for.cond.i155.preheader:                          ; preds = %hash_node.exit.i, %hash_node.exit.i, %hash_node.exit.i
  %107 = load i64, ptr %arrayidx10.i, align 8
  %cmp.i156540.not = icmp eq i64 %107, 0
  br i1 %cmp.i156540.not, label %hash_write.exit, label %for.body.i159

value_at.exit66.i:                                ; preds = %hash_node.exit.i
  %108 = load i64, ptr %arrayidx1.i62.i, align 8
  %109 = inttoptr i64 %108 to ptr
  %110 = load i64, ptr %arrayidx3.i63.i, align 8
  %mul4.i64.i = mul i64 %110, %conv40.i
  %add.ptr.i65.i = getelementptr inbounds i8, ptr %109, i64 %mul4.i64.i
  %111 = load i64, ptr %arrayidx.i349, align 8
  %cmp.not.i350 = icmp eq i64 %111, -1
  br i1 %cmp.not.i350, label %clear_lock.exit, label %if.then.i351

if.then.i351:                                     ; preds = %value_at.exit66.i
  %add.ptr.i352 = getelementptr inbounds i8, ptr %add.ptr.i65.i, i64 %111
  store atomic i32 0, ptr %add.ptr.i352 release, align 4
  br label %clear_lock.exit

clear_lock.exit:                                  ; preds = %value_at.exit66.i, %if.then.i351
  %112 = load i64, ptr %arrayidx.i152, align 8
  %113 = load i64, ptr %arrayidx.i349, align 8
  %cmp.i398 = icmp eq i64 %113, -1
  br i1 %cmp.i398, label %if.then.i405, label %if.end.i399

if.then.i405:                                     ; preds = %clear_lock.exit
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i, ptr align 1 %26, i64 %112, i1 false)
  br label %hash_write.exit

if.end.i399:                                      ; preds = %clear_lock.exit
  %add.i400 = add i64 %113, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i, ptr align 1 %25, i64 %113, i1 false)
  %add.ptr.i401 = getelementptr inbounds i8, ptr %add.ptr.i65.i, i64 %add.i400
  %add3.i402 = add i64 %add.i400, %r3
  %114 = inttoptr i64 %add3.i402 to ptr
  %sub.i403 = sub i64 %112, %add.i400
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i401, ptr align 1 %114, i64 %sub.i403, i1 false)
  br label %hash_write.exit

for.body.i159:                                    ; preds = %for.cond.i155.preheader, %if.end29.i
  %cpu.0.i541 = phi i64 [ %inc.i168, %if.end29.i ], [ 0, %for.cond.i155.preheader ]
  %115 = load i64, ptr %0, align 8
  switch i64 %115, label %value_at.exit.i [
    i64 10, label %if.then.i.i161
    i64 6, label %if.then.i.i161
    i64 5, label %if.then.i.i161
  ]

if.then.i.i161:                                   ; preds = %for.body.i159, %for.body.i159, %for.body.i159
  %116 = load i64, ptr %arrayidx.i.i162, align 8
  %mul.i.i163 = mul i64 %116, %cpu.0.i541
  %add.i.i164 = add i64 %mul.i.i163, %conv40.i
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i159, %if.then.i.i161
  %index.addr.0.i.i = phi i64 [ %add.i.i164, %if.then.i.i161 ], [ %conv40.i, %for.body.i159 ]
  %117 = load i64, ptr %arrayidx1.i.i, align 8
  %118 = inttoptr i64 %117 to ptr
  %119 = load i64, ptr %arrayidx3.i.i165, align 8
  %mul4.i.i = mul i64 %119, %index.addr.0.i.i
  %add.ptr.i.i166 = getelementptr inbounds i8, ptr %118, i64 %mul4.i.i
  %120 = load i64, ptr %arrayidx18.i, align 8
  %cmp19.i = icmp eq i64 %cpu.0.i541, %120
  %121 = load i64, ptr %arrayidx.i152, align 8
  br i1 %cmp19.i, label %if.then21.i, label %if.else23.i

if.then21.i:                                      ; preds = %value_at.exit.i
  %122 = load i64, ptr %arrayidx1.i408, align 8
  %cmp.i409 = icmp eq i64 %122, -1
  br i1 %cmp.i409, label %if.then.i416, label %if.end.i410

if.then.i416:                                     ; preds = %if.then21.i
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i166, ptr align 1 %24, i64 %121, i1 false)
  br label %if.end29.i

if.end.i410:                                      ; preds = %if.then21.i
  %add.i411 = add i64 %122, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i166, ptr align 1 %23, i64 %122, i1 false)
  %add.ptr.i412 = getelementptr inbounds i8, ptr %add.ptr.i.i166, i64 %add.i411
  %add3.i413 = add i64 %add.i411, %r3
  %123 = inttoptr i64 %add3.i413 to ptr
  %sub.i414 = sub i64 %121, %add.i411
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i412, ptr align 1 %123, i64 %sub.i414, i1 false)
  br label %if.end29.i

if.else23.i:                                      ; preds = %value_at.exit.i
  call void @llvm.memset.p0.i64(ptr align 1 %add.ptr.i.i166, i8 0, i64 %121, i1 false)
  br label %if.end29.i

if.end29.i:                                       ; preds = %if.end.i410, %if.then.i416, %if.else23.i
  %inc.i168 = add nuw i64 %cpu.0.i541, 1
  %124 = load i64, ptr %arrayidx10.i, align 8
  %cmp.i156 = icmp ult i64 %inc.i168, %124
  br i1 %cmp.i156, label %for.body.i159, label %hash_write.exit

hash_write.exit:                                  ; preds = %if.end29.i, %for.cond.i155.preheader, %if.end.i399, %if.then.i405
  %cmp45.i542.not = icmp eq i64 %98, 0
  br i1 %cmp45.i542.not, label %for.cond.cleanup.i, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %hash_write.exit
  %key47.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %and.i71 = and i64 %98, 4
  %tobool.not.i72 = icmp eq i64 %and.i71, 0
  %and6.i81 = and i64 %98, 2
  %tobool7.not.i82 = icmp eq i64 %and6.i81, 0
  %and14.i94 = and i64 %98, 1
  %tobool15.not.i95 = icmp eq i64 %and14.i94, 0
  br label %for.body.i

for.cond.cleanup.i:                               ; preds = %key_word.exit104, %hash_write.exit
  %recent51.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 4
  store atomic i32 0, ptr %recent51.i release, align 4
  store atomic i32 %conv.i123, ptr %retval.0.i.i release, align 8
  %and55.i = and i64 %33, -8589934592
  %add.i = add nuw i32 %spare.1.i, 1
  %conv56.i = zext i32 %add.i to i64
  %or.i = or i64 %and55.i, %conv56.i
  store atomic i64 %or.i, ptr %add.ptr1.i release, align 8
  br label %cleanup.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %key_word.exit104
  %mul.i544 = phi i64 [ 0, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit104 ]
  %i.0.i543 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit104 ]
  %arrayidx48.i = getelementptr inbounds [0 x i64], ptr %key47.i, i64 0, i64 %i.0.i543
  %add.i67 = add i64 %mul.i544, %r2
  %sub.i68 = sub i64 %98, %mul.i544
  %cmp.i69 = icmp ugt i64 %sub.i68, 7
  br i1 %cmp.i69, label %if.then.i102, label %if.end.i70

if.then.i102:                                     ; preds = %for.body.i
  %125 = inttoptr i64 %add.i67 to ptr
  %word.0.copyload.i103 = load i64, ptr %125, align 1
  br label %key_word.exit104

if.end.i70:                                       ; preds = %for.body.i
  br i1 %tobool.not.i72, label %if.end5.i77, label %if.then2.i73

if.then2.i73:                                     ; preds = %if.end.i70
  %126 = inttoptr i64 %add.i67 to ptr
  %number.0.copyload.i = load i32, ptr %126, align 1
  %conv.i75 = zext i32 %number.0.copyload.i to i64
  %add4.i76 = add i64 %add.i67, 4
  br label %if.end5.i77

if.end5.i77:                                      ; preds = %if.then2.i73, %if.end.i70
  %at.0.i78 = phi i64 [ %add4.i76, %if.then2.i73 ], [ %add.i67, %if.end.i70 ]
  %word.0.i79 = phi i64 [ %conv.i75, %if.then2.i73 ], [ 0, %if.end.i70 ]
  %shift.0.i80 = phi i64 [ 32, %if.then2.i73 ], [ 0, %if.end.i70 ]
  br i1 %tobool7.not.i82, label %if.end13.i90, label %if.then8.i83

if.then8.i83:                                     ; preds = %if.end5.i77
  %127 = inttoptr i64 %at.0.i78 to ptr
  %half.0.copyload.i84 = load i16, ptr %127, align 1
  %conv10.i85 = zext i16 %half.0.copyload.i84 to i64
  %shl.i86 = shl nuw nsw i64 %conv10.i85, %shift.0.i80
  %or.i87 = or i64 %shl.i86, %word.0.i79
  %add11.i88 = or i64 %shift.0.i80, 16
  %add12.i89 = add i64 %at.0.i78, 2
  br label %if.end13.i90

if.end13.i90:                                     ; preds = %if.then8.i83, %if.end5.i77
  %at.1.i91 = phi i64 [ %add12.i89, %if.then8.i83 ], [ %at.0.i78, %if.end5.i77 ]
  %word.1.i92 = phi i64 [ %or.i87, %if.then8.i83 ], [ %word.0.i79, %if.end5.i77 ]
  %shift.1.i93 = phi i64 [ %add11.i88, %if.then8.i83 ], [ %shift.0.i80, %if.end5.i77 ]
  br i1 %tobool15.not.i95, label %key_word.exit104, label %if.then16.i96

if.then16.i96:                                    ; preds = %if.end13.i90
  %128 = inttoptr i64 %at.1.i91 to ptr
  %129 = load i8, ptr %128, align 1
  %conv18.i97 = zext i8 %129 to i64
  %shl19.i98 = shl i64 %conv18.i97, %shift.1.i93
  %or20.i99 = or i64 %shl19.i98, %word.1.i92
  br label %key_word.exit104

key_word.exit104:                                 ; preds = %if.then.i102, %if.end13.i90, %if.then16.i96
  %retval.0.i101 = phi i64 [ %word.0.copyload.i103, %if.then.i102 ], [ %or20.i99, %if.then16.i96 ], [ %word.1.i92, %if.end13.i90 ]
  store atomic i64 %retval.0.i101, ptr %arrayidx48.i release, align 8
  %inc.i = add i64 %i.0.i543, 1
  %mul.i = shl i64 %inc.i, 3
  %cmp45.i = icmp ult i64 %mul.i, %98
  br i1 %cmp45.i, label %for.body.i, label %for.cond.cleanup.i

if.end57.i:                                       ; preds = %if.end36.i
  %and.i269 = and i64 %33, -4294967297
  store atomic i64 %and.i269, ptr %add.ptr1.i release, align 8
  %130 = load i64, ptr %arrayidx.i275, align 8
  %131 = load i64, ptr %arrayidx.i109, align 8
  %132 = inttoptr i64 %131 to ptr
  %add.ptr.i276 = getelementptr inbounds i8, ptr %132, i64 128
  %mul.i279 = shl i64 %130, 2
  %add.i280 = add i64 %mul.i279, 64
  %cmp.not.i559.not = icmp eq i64 %add.i280, 0
  br i1 %cmp.not.i559.not, label %lru_evict.exit, label %for.body.i282

for.body.i282:                                    ; preds = %if.end57.i, %for.inc.i
  %retval.0.i278561 = phi i32 [ %retval.3.i301, %for.inc.i ], [ undef, %if.end57.i ]
  %tries.0.i560 = phi i64 [ %inc.i302, %for.inc.i ], [ 0, %if.end57.i ]
  %133 = atomicrmw add ptr %add.ptr.i276, i64 1 monotonic, align 8
  %rem.i = urem i64 %133, %130
  %conv.i283 = trunc i64 %rem.i to i32
  %conv1.i284 = and i64 %rem.i, 4294967295
  %134 = load i64, ptr %0, align 8
  switch i64 %134, label %if.end.i.i305 [
    i64 10, label %if.then.i.i290
    i64 6, label %if.then.i.i290
    i64 5, label %if.then.i.i290
  ]

if.then.i.i290:                                   ; preds = %for.body.i282, %for.body.i282, %for.body.i282
  %135 = load i64, ptr %arrayidx.i, align 8
  %add.i52.i = add i64 %135, 7
  %and.i53.i = and i64 %add.i52.i, -8
  %add.i.i291 = add i64 %and.i53.i, 8
  %136 = load i64, ptr %arrayidx.i109, align 8
  %137 = inttoptr i64 %136 to ptr
  %add.ptr.i.i292 = getelementptr inbounds i8, ptr %137, i64 192
  %138 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i.i294 = getelementptr inbounds i64, ptr %add.ptr.i.i292, i64 %138
  %add.ptr5.i.i295 = getelementptr inbounds i8, ptr %add.ptr4.i.i294, i64 8
  %139 = ptrtoint ptr %add.ptr5.i.i295 to i64
  %mul.i.i296 = mul i64 %add.i.i291, %conv1.i284
  %add6.i.i297 = add i64 %mul.i.i296, %139
  br label %hash_node.exit.i298

if.end.i.i305:                                    ; preds = %for.body.i282
  %140 = load i64, ptr %arrayidx8.i.i306, align 8
  %141 = load i64, ptr %arrayidx9.i.i307, align 8
  %mul10.i.i308 = mul i64 %141, %conv1.i284
  %add11.i.i309 = add i64 %mul10.i.i308, %140
  %142 = load i64, ptr %arrayidx12.i.i310, align 8
  %add.i51.i = add i64 %142, 7
  %and.i.i311 = and i64 %add.i51.i, -8
  %add14.i.i312 = add i64 %add11.i.i309, %and.i.i311
  br label %hash_node.exit.i298

hash_node.exit.i298:                              ; preds = %if.end.i.i305, %if.then.i.i290
  %retval.0.i.i299.in = phi i64 [ %add6.i.i297, %if.then.i.i290 ], [ %add14.i.i312, %if.end.i.i305 ]
  %retval.0.i.i299 = inttoptr i64 %retval.0.i.i299.in to ptr
  %143 = load atomic i32, ptr %retval.0.i.i299 acquire, align 8
  %tobool.not.i300 = icmp sgt i32 %143, -1
  br i1 %tobool.not.i300, label %if.end.i303, label %cleanup24.i

if.end.i303:                                      ; preds = %hash_node.exit.i298
  %recent.i304 = getelementptr inbounds i8, ptr %retval.0.i.i299, i64 4
  %144 = load atomic i32, ptr %recent.i304 acquire, align 4
  %tobool5.not.i = icmp eq i32 %144, 0
  br i1 %tobool5.not.i, label %if.end9.i, label %if.then6.i

if.then6.i:                                       ; preds = %if.end.i303
  store atomic i32 0, ptr %recent.i304 release, align 4
  br label %cleanup24.i

if.end9.i:                                        ; preds = %if.end.i303
  %145 = load i64, ptr %arrayidx.i, align 8
  %key.i = getelementptr inbounds i8, ptr %retval.0.i.i299, i64 8
  %146 = load atomic i64, ptr %key.i acquire, align 8
  %xor.i12.i = xor i64 %146, -8378864009470890807
  %conv.i13.i = zext i64 %xor.i12.i to i128
  %mul.i14.i = mul nuw i128 %conv.i13.i, 11400714819323198485
  %shr.i15.i = lshr i128 %mul.i14.i, 64
  %xor35.i16.i = xor i128 %shr.i15.i, %mul.i14.i
  %xor3.i17.i = trunc i128 %xor35.i16.i to i64
  %cmp.i423545 = icmp ugt i64 %145, 8
  br i1 %cmp.i423545, label %for.body.i428, label %bucket_of_node.exit

for.body.i428:                                    ; preds = %if.end9.i, %for.body.i428
  %hash.0.i421547 = phi i64 [ %xor3.i.i, %for.body.i428 ], [ %xor3.i17.i, %if.end9.i ]
  %i.0.i420546 = phi i64 [ %inc.i432, %for.body.i428 ], [ 1, %if.end9.i ]
  %arrayidx3.i = getelementptr inbounds [0 x i64], ptr %key.i, i64 0, i64 %i.0.i420546
  %147 = load atomic i64, ptr %arrayidx3.i acquire, align 8
  %add.i429 = add i64 %147, %hash.0.i421547
  %xor.i.i = xor i64 %add.i429, -8378864009470890807
  %conv.i.i430 = zext i64 %xor.i.i to i128
  %mul.i.i431 = mul nuw i128 %conv.i.i430, 11400714819323198485
  %shr.i.i = lshr i128 %mul.i.i431, 64
  %xor35.i.i = xor i128 %shr.i.i, %mul.i.i431
  %xor3.i.i = trunc i128 %xor35.i.i to i64
  %inc.i432 = add i64 %i.0.i420546, 1
  %mul.i422 = shl i64 %inc.i432, 3
  %cmp.i423 = icmp ult i64 %mul.i422, %145
  br i1 %cmp.i423, label %for.body.i428, label %bucket_of_node.exit

bucket_of_node.exit:                              ; preds = %for.body.i428, %if.end9.i
  %hash.0.i421.lcssa = phi i64 [ %xor3.i17.i, %if.end9.i ], [ %xor3.i.i, %for.body.i428 ]
  %148 = load i64, ptr %arrayidx.i109, align 8
  %149 = inttoptr i64 %148 to ptr
  %add.ptr.i.i425 = getelementptr inbounds i8, ptr %149, i64 192
  %150 = load i64, ptr %arrayidx.i105, align 8
  %and.i.i427 = and i64 %150, %hash.0.i421.lcssa
  %add.ptr1.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i425, i64 %and.i.i427
  %151 = atomicrmw or ptr %add.ptr1.i.i, i64 4294967296 acquire, align 8
  %and.i54.i549 = and i64 %151, 4294967296
  %tobool.not.i55.i.not550 = icmp eq i64 %and.i54.i549, 0
  br i1 %tobool.not.i55.i.not550, label %if.end14.i, label %while.cond3.i.i.preheader

while.cond.i.i.loopexit:                          ; preds = %while.cond3.i.i
  %152 = atomicrmw or ptr %add.ptr1.i.i, i64 4294967296 acquire, align 8
  %and.i54.i = and i64 %152, 4294967296
  %tobool.not.i55.i.not = icmp eq i64 %and.i54.i, 0
  br i1 %tobool.not.i55.i.not, label %if.end14.i, label %while.cond3.i.i.preheader

while.cond3.i.i.preheader:                        ; preds = %bucket_of_node.exit, %while.cond.i.i.loopexit
  %tobool.not.i55.i.not551 = phi i1 [ %tobool.not.i55.i.not, %while.cond.i.i.loopexit ], [ %tobool.not.i55.i.not550, %bucket_of_node.exit ]
  br label %while.cond3.i.i

while.cond3.i.i:                                  ; preds = %while.cond3.i.i.preheader, %while.body7.i.i
  %153 = load atomic i64, ptr %add.ptr1.i.i monotonic, align 8
  %and5.i.i = and i64 %153, 4294967296
  %tobool6.not.i.i = icmp eq i64 %and5.i.i, 0
  br i1 %tobool6.not.i.i, label %while.cond.i.i.loopexit, label %while.body7.i.i

while.body7.i.i:                                  ; preds = %while.cond3.i.i
  %154 = load i64, ptr %arrayidx.i313, align 8
  %155 = inttoptr i64 %154 to ptr
  %156 = load volatile i8, ptr %155, align 1
  %tobool8.not.i.i = icmp eq i8 %156, 0
  br i1 %tobool8.not.i.i, label %while.cond3.i.i, label %bucket_take.exit.i

bucket_take.exit.i:                               ; preds = %while.body7.i.i
  br i1 %tobool.not.i55.i.not551, label %if.end14.i, label %cleanup24.i

if.end14.i:                                       ; preds = %while.cond.i.i.loopexit, %bucket_of_node.exit, %bucket_take.exit.i
  %157 = load atomic i64, ptr %add.ptr1.i.i acquire, align 8
  %conv.i433 = trunc i64 %157 to i32
  %tobool.not.i436552 = icmp eq i32 %conv.i433, 0
  br i1 %tobool.not.i436552, label %place_of_element.exit, label %for.body.i437.preheader

for.body.i437.preheader:                          ; preds = %if.end14.i
  %sub.i438575 = add i32 %conv.i433, -1
  %cmp.i439576 = icmp eq i32 %sub.i438575, %conv.i283
  br i1 %cmp.i439576, label %place_of_element.exit, label %if.end.i440

for.body.i437:                                    ; preds = %hash_node.exit.i457
  %sub.i438 = add i32 %167, -1
  %cmp.i439 = icmp eq i32 %sub.i438, %conv.i283
  br i1 %cmp.i439, label %place_of_element.exit, label %if.end.i440

if.end.i440:                                      ; preds = %for.body.i437.preheader, %for.body.i437
  %sub.i438577 = phi i32 [ %sub.i438, %for.body.i437 ], [ %sub.i438575, %for.body.i437.preheader ]
  %conv6.i = zext i32 %sub.i438577 to i64
  %158 = load i64, ptr %0, align 8
  switch i64 %158, label %if.end.i.i459 [
    i64 10, label %if.then.i.i448
    i64 6, label %if.then.i.i448
    i64 5, label %if.then.i.i448
  ]

if.then.i.i448:                                   ; preds = %if.end.i440, %if.end.i440, %if.end.i440
  %159 = load i64, ptr %arrayidx.i, align 8
  %add.i15.i442 = add i64 %159, 7
  %and.i16.i443 = and i64 %add.i15.i442, -8
  %add.i.i449 = add i64 %and.i16.i443, 8
  %160 = load i64, ptr %arrayidx.i109, align 8
  %161 = inttoptr i64 %160 to ptr
  %add.ptr.i.i451 = getelementptr inbounds i8, ptr %161, i64 192
  %162 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i.i453 = getelementptr inbounds i64, ptr %add.ptr.i.i451, i64 %162
  %add.ptr5.i.i454 = getelementptr inbounds i8, ptr %add.ptr4.i.i453, i64 8
  %163 = ptrtoint ptr %add.ptr5.i.i454 to i64
  %mul.i.i455 = mul i64 %add.i.i449, %conv6.i
  %add6.i.i456 = add i64 %mul.i.i455, %163
  br label %hash_node.exit.i457

if.end.i.i459:                                    ; preds = %if.end.i440
  %164 = load i64, ptr %arrayidx8.i.i460, align 8
  %165 = load i64, ptr %arrayidx9.i.i461, align 8
  %mul10.i.i462 = mul i64 %165, %conv6.i
  %add11.i.i463 = add i64 %mul10.i.i462, %164
  %166 = load i64, ptr %arrayidx12.i.i464, align 8
  %add.i14.i465 = add i64 %166, 7
  %and.i.i466 = and i64 %add.i14.i465, -8
  %add14.i.i467 = add i64 %add11.i.i463, %and.i.i466
  br label %hash_node.exit.i457

hash_node.exit.i457:                              ; preds = %if.end.i.i459, %if.then.i.i448
  %retval.0.i.i458.in = phi i64 [ %add6.i.i456, %if.then.i.i448 ], [ %add14.i.i467, %if.end.i.i459 ]
  %retval.0.i.i458 = inttoptr i64 %retval.0.i.i458.in to ptr
  %167 = load atomic i32, ptr %retval.0.i.i458 acquire, align 8
  %tobool.not.i436 = icmp eq i32 %167, 0
  br i1 %tobool.not.i436, label %place_of_element.exit, label %for.body.i437

place_of_element.exit:                            ; preds = %hash_node.exit.i457, %for.body.i437, %for.body.i437.preheader, %if.end14.i
  %retval.sroa.6.0.i.lcssa = phi i32 [ -1, %if.end14.i ], [ -1, %for.body.i437.preheader ], [ %sub.i438577, %for.body.i437 ], [ %sub.i438577, %hash_node.exit.i457 ]
  %spec.select.i472 = phi i32 [ -1, %if.end14.i ], [ %sub.i438575, %for.body.i437.preheader ], [ %sub.i438, %for.body.i437 ], [ -1, %hash_node.exit.i457 ]
  %retval.sroa.6.0.insert.ext.i = zext i32 %retval.sroa.6.0.i.lcssa to i64
  %retval.sroa.0.0.insert.ext.i473 = zext i32 %spec.select.i472 to i64
  %cmp18.not.i = icmp eq i32 %spec.select.i472, -1
  br i1 %cmp18.not.i, label %if.end21.i, label %if.then20.i

if.then20.i:                                      ; preds = %place_of_element.exit
  %168 = load i64, ptr %0, align 8
  switch i64 %168, label %if.end.i25.i [
    i64 10, label %if.then.i15.i
    i64 6, label %if.then.i15.i
    i64 5, label %if.then.i15.i
  ]

if.then.i15.i:                                    ; preds = %if.then20.i, %if.then20.i, %if.then20.i
  %169 = load i64, ptr %arrayidx.i, align 8
  %add.i40.i = add i64 %169, 7
  %and.i41.i = and i64 %add.i40.i, -8
  %add.i16.i = add i64 %and.i41.i, 8
  %170 = load i64, ptr %arrayidx.i109, align 8
  %171 = inttoptr i64 %170 to ptr
  %add.ptr.i18.i = getelementptr inbounds i8, ptr %171, i64 192
  %172 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i20.i = getelementptr inbounds i64, ptr %add.ptr.i18.i, i64 %172
  %add.ptr5.i21.i = getelementptr inbounds i8, ptr %add.ptr4.i20.i, i64 8
  %173 = ptrtoint ptr %add.ptr5.i21.i to i64
  %mul.i22.i = mul i64 %add.i16.i, %retval.sroa.0.0.insert.ext.i473
  %add6.i23.i = add i64 %mul.i22.i, %173
  br label %hash_node.exit33.i

if.end.i25.i:                                     ; preds = %if.then20.i
  %174 = load i64, ptr %arrayidx8.i26.i, align 8
  %175 = load i64, ptr %arrayidx9.i27.i, align 8
  %mul10.i28.i = mul i64 %175, %retval.sroa.0.0.insert.ext.i473
  %add11.i29.i = add i64 %mul10.i28.i, %174
  %176 = load i64, ptr %arrayidx12.i30.i, align 8
  %add.i39.i = add i64 %176, 7
  %and.i.i508 = and i64 %add.i39.i, -8
  %add14.i32.i = add i64 %add11.i29.i, %and.i.i508
  br label %hash_node.exit33.i

hash_node.exit33.i:                               ; preds = %if.end.i25.i, %if.then.i15.i
  %retval.0.i24.i479.in = phi i64 [ %add6.i23.i, %if.then.i15.i ], [ %add14.i32.i, %if.end.i25.i ]
  %retval.0.i24.i479 = inttoptr i64 %retval.0.i24.i479.in to ptr
  %177 = load atomic i32, ptr %retval.0.i24.i479 acquire, align 8
  %cmp.not.i480 = icmp eq i32 %retval.sroa.6.0.i.lcssa, -1
  br i1 %cmp.not.i480, label %if.else.i504, label %if.then.i481

if.then.i481:                                     ; preds = %hash_node.exit33.i
  %178 = load i64, ptr %0, align 8
  switch i64 %178, label %if.end.i.i497 [
    i64 10, label %if.then.i.i485
    i64 6, label %if.then.i.i485
    i64 5, label %if.then.i.i485
  ]

if.then.i.i485:                                   ; preds = %if.then.i481, %if.then.i481, %if.then.i481
  %179 = load i64, ptr %arrayidx.i, align 8
  %add.i44.i483 = add i64 %179, 7
  %and.i45.i = and i64 %add.i44.i483, -8
  %add.i.i486 = add i64 %and.i45.i, 8
  %180 = load i64, ptr %arrayidx.i109, align 8
  %181 = inttoptr i64 %180 to ptr
  %add.ptr.i.i487 = getelementptr inbounds i8, ptr %181, i64 192
  %182 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i.i489 = getelementptr inbounds i64, ptr %add.ptr.i.i487, i64 %182
  %add.ptr5.i.i490 = getelementptr inbounds i8, ptr %add.ptr4.i.i489, i64 8
  %183 = ptrtoint ptr %add.ptr5.i.i490 to i64
  %mul.i.i491 = mul i64 %add.i.i486, %retval.sroa.6.0.insert.ext.i
  %add6.i.i492 = add i64 %mul.i.i491, %183
  br label %hash_node.exit.i493

if.end.i.i497:                                    ; preds = %if.then.i481
  %184 = load i64, ptr %arrayidx8.i.i498, align 8
  %185 = load i64, ptr %arrayidx9.i.i499, align 8
  %mul10.i.i500 = mul i64 %185, %retval.sroa.6.0.insert.ext.i
  %add11.i.i501 = add i64 %mul10.i.i500, %184
  %186 = load i64, ptr %arrayidx12.i.i502, align 8
  %add.i42.i = add i64 %186, 7
  %and.i43.i = and i64 %add.i42.i, -8
  %add14.i.i503 = add i64 %add11.i.i501, %and.i43.i
  br label %hash_node.exit.i493

hash_node.exit.i493:                              ; preds = %if.end.i.i497, %if.then.i.i485
  %retval.0.i.i494.in = phi i64 [ %add6.i.i492, %if.then.i.i485 ], [ %add14.i.i503, %if.end.i.i497 ]
  %retval.0.i.i494 = inttoptr i64 %retval.0.i.i494.in to ptr
  store atomic i32 %177, ptr %retval.0.i.i494 release, align 8
  br label %hash_unlink.exit

if.else.i504:                                     ; preds = %hash_node.exit33.i
  %and.i505 = and i64 %157, -4294967296
  %conv6.i506 = zext i32 %177 to i64
  %or.i507 = or i64 %and.i505, %conv6.i506
  br label %hash_unlink.exit

hash_unlink.exit:                                 ; preds = %hash_node.exit.i493, %if.else.i504
  %word.addr.0.i = phi i64 [ %157, %hash_node.exit.i493 ], [ %or.i507, %if.else.i504 ]
  %and.i46.i496 = and i64 %word.addr.0.i, -4294967297
  %add.i47.i = add i64 %and.i46.i496, 8589934592
  store atomic i64 %add.i47.i, ptr %add.ptr1.i.i release, align 8
  br label %cleanup24.i

if.end21.i:                                       ; preds = %place_of_element.exit
  %and.i57.i = and i64 %157, -4294967297
  store atomic i64 %and.i57.i, ptr %add.ptr1.i.i release, align 8
  br label %cleanup24.i

cleanup24.i:                                      ; preds = %if.end21.i, %hash_unlink.exit, %bucket_take.exit.i, %if.then6.i, %hash_node.exit.i298
  %cleanup.dest.slot.2.i = phi i32 [ 4, %if.then6.i ], [ 4, %hash_node.exit.i298 ], [ 1, %bucket_take.exit.i ], [ 1, %hash_unlink.exit ], [ 0, %if.end21.i ]
  %retval.3.i301 = phi i32 [ %retval.0.i278561, %if.then6.i ], [ %retval.0.i278561, %hash_node.exit.i298 ], [ -1, %bucket_take.exit.i ], [ %conv.i283, %hash_unlink.exit ], [ %retval.0.i278561, %if.end21.i ]
  switch i32 %cleanup.dest.slot.2.i, label %lru_evict.exit [
    i32 0, label %for.inc.i
    i32 4, label %for.inc.i
  ]

for.inc.i:                                        ; preds = %cleanup24.i, %cleanup24.i
  %inc.i302 = add nuw i64 %tries.0.i560, 1
  %exitcond569.not = icmp eq i64 %inc.i302, %add.i280
  br i1 %exitcond569.not, label %lru_evict.exit, label %for.body.i282

lru_evict.exit:                                   ; preds = %cleanup24.i, %for.inc.i, %if.end57.i
  %spec.select.i281 = phi i32 [ -1, %if.end57.i ], [ %retval.3.i301, %cleanup24.i ], [ -1, %for.inc.i ]
  %cmp62.i = icmp eq i32 %spec.select.i281, -1
  br i1 %cmp62.i, label %if.then64.i, label %cleanup.i

if.then64.i:                                      ; preds = %lru_evict.exit
  %187 = load i64, ptr %arrayidx.i317, align 8
  %188 = inttoptr i64 %187 to ptr
  %189 = load volatile i8, ptr %188, align 1
  %tobool66.not.i = icmp eq i8 %189, 0
  %cond.i = select i1 %tobool66.not.i, i64 -12, i64 -16
  br label %cleanup.i

if.end69.i:                                       ; preds = %if.else27.i, %hash_node.exit153.i
  %result.2.i = phi i64 [ %result.1.i, %hash_node.exit153.i ], [ -2, %if.else27.i ]
  %and.i273 = and i64 %33, -4294967297
  store atomic i64 %and.i273, ptr %add.ptr1.i release, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end69.i, %if.then64.i, %lru_evict.exit, %for.cond.cleanup.i
  %spare.2.i = phi i32 [ %spare.0.i, %if.end69.i ], [ %spare.1.i, %for.cond.cleanup.i ], [ -1, %if.then64.i ], [ %spec.select.i281, %lru_evict.exit ]
  %result.3.i = phi i64 [ %result.2.i, %if.end69.i ], [ %result.0.i, %for.cond.cleanup.i ], [ %result.0.i, %if.then64.i ], [ %result.0.i, %lru_evict.exit ]
  %retval.1.i = phi i64 [ %retval.0.i, %if.end69.i ], [ 0, %for.cond.cleanup.i ], [ %cond.i, %if.then64.i ], [ %retval.0.i, %lru_evict.exit ]
  %cleanup.dest.slot.0.i = phi i32 [ 2, %if.end69.i ], [ 1, %for.cond.cleanup.i ], [ 1, %if.then64.i ], [ 3, %lru_evict.exit ]
  switch i32 %cleanup.dest.slot.0.i, label %cond.end [
    i32 3, label %for.cond.i
    i32 2, label %for.end70.i
  ]

for.end70.i:                                      ; preds = %cleanup.i, %bucket_take.exit
  %spare.3.i = phi i32 [ %spare.2.i, %cleanup.i ], [ %spare.0.i, %bucket_take.exit ]
  %result.4.i = phi i64 [ %result.3.i, %cleanup.i ], [ -16, %bucket_take.exit ]
  %cmp71.not.i = icmp eq i32 %spare.3.i, -1
  br i1 %cmp71.not.i, label %cond.end, label %if.then76.i

if.then76.i:                                      ; preds = %for.end70.i
  %190 = load i64, ptr %arrayidx.i109, align 8
  %191 = inttoptr i64 %190 to ptr
  %192 = load atomic i64, ptr %191 acquire, align 8
  %conv.i320 = zext i32 %spare.3.i to i64
  %add3.i = add nuw i32 %spare.3.i, 1
  %conv4.i = zext i32 %add3.i to i64
  %arrayidx8.i.i342 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i343 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i346 = getelementptr inbounds i8, ptr %0, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i334, %if.then76.i
  %top.0.i319 = phi i64 [ %192, %if.then76.i ], [ %204, %hash_node.exit.i334 ]
  %193 = load i64, ptr %0, align 8
  switch i64 %193, label %if.end.i.i341 [
    i64 10, label %if.then.i.i326
    i64 6, label %if.then.i.i326
    i64 5, label %if.then.i.i326
  ]

if.then.i.i326:                                   ; preds = %do.body.i, %do.body.i, %do.body.i
  %194 = load i64, ptr %arrayidx.i, align 8
  %add.i15.i = add i64 %194, 7
  %and.i16.i = and i64 %add.i15.i, -8
  %add.i.i327 = add i64 %and.i16.i, 8
  %195 = load i64, ptr %arrayidx.i109, align 8
  %196 = inttoptr i64 %195 to ptr
  %add.ptr.i.i328 = getelementptr inbounds i8, ptr %196, i64 192
  %197 = load i64, ptr %arrayidx.i105, align 8
  %add.ptr4.i.i330 = getelementptr inbounds i64, ptr %add.ptr.i.i328, i64 %197
  %add.ptr5.i.i331 = getelementptr inbounds i8, ptr %add.ptr4.i.i330, i64 8
  %198 = ptrtoint ptr %add.ptr5.i.i331 to i64
  %mul.i.i332 = mul i64 %add.i.i327, %conv.i320
  %add6.i.i333 = add i64 %mul.i.i332, %198
  br label %hash_node.exit.i334

if.end.i.i341:                                    ; preds = %do.body.i
  %199 = load i64, ptr %arrayidx8.i.i342, align 8
  %200 = load i64, ptr %arrayidx9.i.i343, align 8
  %mul10.i.i344 = mul i64 %200, %conv.i320
  %add11.i.i345 = add i64 %mul10.i.i344, %199
  %201 = load i64, ptr %arrayidx12.i.i346, align 8
  %add.i14.i = add i64 %201, 7
  %and.i.i347 = and i64 %add.i14.i, -8
  %add14.i.i348 = add i64 %add11.i.i345, %and.i.i347
  br label %hash_node.exit.i334

hash_node.exit.i334:                              ; preds = %if.end.i.i341, %if.then.i.i326
  %retval.0.i.i335.in = phi i64 [ %add6.i.i333, %if.then.i.i326 ], [ %add14.i.i348, %if.end.i.i341 ]
  %retval.0.i.i335 = inttoptr i64 %retval.0.i.i335.in to ptr
  %conv2.i336 = trunc i64 %top.0.i319 to i32
  %or.i337 = or i32 %conv2.i336, -2147483648
  store atomic i32 %or.i337, ptr %retval.0.i.i335 release, align 8
  %shr.i338 = and i64 %top.0.i319, -4294967296
  %shl.i339 = add i64 %shr.i338, 4294967296
  %or5.i = or i64 %shl.i339, %conv4.i
  %202 = cmpxchg ptr %191, i64 %top.0.i319, i64 %or5.i acq_rel acquire, align 8
  %203 = extractvalue { i64, i1 } %202, 1
  %204 = extractvalue { i64, i1 } %202, 0
  br i1 %203, label %cond.end, label %do.body.i

cond.end:                                         ; preds = %cleanup.i, %hash_node.exit.i334, %for.end70.i, %cond.false, %entry
  %cond = phi i64 [ -1, %entry ], [ -22, %cond.false ], [ %result.4.i, %for.end70.i ], [ %result.4.i, %hash_node.exit.i334 ], [ %retval.1.i, %cleanup.i ]
  ret i64 %cond
}

define internal i64 @lru_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 32
  %1 = load i64, ptr %arrayidx, align 8
  %and = and i64 %1, 128
  %tobool.not = icmp eq i64 %and, 0
  br i1 %tobool.not, label %cond.false, label %cond.end

cond.false:                                       ; preds = %entry
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %2 = load i64, ptr %arrayidx.i, align 8
  %cmp.i22 = icmp ugt i64 %2, 7
  br i1 %cmp.i22, label %if.then.i54, label %if.end.i23

if.then.i54:                                      ; preds = %cond.false
  %3 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i55 = load i64, ptr %3, align 1
  br label %key_word.exit56

if.end.i23:                                       ; preds = %cond.false
  %tobool.not.i25 = icmp ult i64 %2, 4
  br i1 %tobool.not.i25, label %if.end5.i30, label %if.then2.i26

if.then2.i26:                                     ; preds = %if.end.i23
  %4 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i = load i32, ptr %4, align 1
  %conv.i28 = zext i32 %number.0.copyload.i to i64
  %add4.i29 = add i64 %r2, 4
  br label %if.end5.i30

if.end5.i30:                                      ; preds = %if.then2.i26, %if.end.i23
  %at.0.i31 = phi i64 [ %add4.i29, %if.then2.i26 ], [ %r2, %if.end.i23 ]
  %word.0.i32 = phi i64 [ %conv.i28, %if.then2.i26 ], [ 0, %if.end.i23 ]
  %shift.0.i33 = phi i64 [ 32, %if.then2.i26 ], [ 0, %if.end.i23 ]
  %and6.i34 = and i64 %2, 2
  %tobool7.not.i35 = icmp eq i64 %and6.i34, 0
  br i1 %tobool7.not.i35, label %if.end13.i43, label %if.then8.i36

if.then8.i36:                                     ; preds = %if.end5.i30
  %5 = inttoptr i64 %at.0.i31 to ptr
  %half.0.copyload.i37 = load i16, ptr %5, align 1
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
  %and14.i47 = and i64 %2, 1
  %tobool15.not.i48 = icmp eq i64 %and14.i47, 0
  br i1 %tobool15.not.i48, label %key_word.exit56, label %if.then16.i49

if.then16.i49:                                    ; preds = %if.end13.i43
  %6 = inttoptr i64 %at.1.i44 to ptr
  %7 = load i8, ptr %6, align 1
  %conv18.i50 = zext i8 %7 to i64
  %shl19.i51 = shl i64 %conv18.i50, %shift.1.i46
  %or20.i52 = or i64 %shl19.i51, %word.1.i45
  br label %key_word.exit56

key_word.exit56:                                  ; preds = %if.then.i54, %if.end13.i43, %if.then16.i49
  %retval.0.i53 = phi i64 [ %word.0.copyload.i55, %if.then.i54 ], [ %or20.i52, %if.then16.i49 ], [ %word.1.i45, %if.end13.i43 ]
  %xor.i8 = xor i64 %retval.0.i53, -8378864009470890807
  %conv.i9 = zext i64 %xor.i8 to i128
  %mul.i10 = mul nuw i128 %conv.i9, 11400714819323198485
  %shr.i11 = lshr i128 %mul.i10, 64
  %xor35.i12 = xor i128 %shr.i11, %mul.i10
  %xor3.i13 = trunc i128 %xor35.i12 to i64
  %cmp.i5137 = icmp ugt i64 %2, 8
  br i1 %cmp.i5137, label %for.body.i.lr.ph, label %bucket_of_key.exit

for.body.i.lr.ph:                                 ; preds = %key_word.exit56
  %and.i = and i64 %2, 4
  %tobool.not.i18 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %2, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %2, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  %8 = add i64 %2, -9
  %9 = lshr i64 %8, 3
  %10 = add nuw nsw i64 %9, 1
  br label %for.body.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %key_word.exit
  %mul.i140 = phi i64 [ 8, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit ]
  %i.0.i139 = phi i64 [ 1, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit ]
  %hash.0.i138 = phi i64 [ %xor3.i13, %for.body.i.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i15 = add i64 %mul.i140, %r2
  %sub.i = sub i64 %2, %mul.i140
  %cmp.i16 = icmp ugt i64 %sub.i, 7
  br i1 %cmp.i16, label %if.then.i, label %if.end.i17

if.then.i:                                        ; preds = %for.body.i
  %11 = inttoptr i64 %add.i15 to ptr
  %word.0.copyload.i = load i64, ptr %11, align 1
  br label %key_word.exit

if.end.i17:                                       ; preds = %for.body.i
  br i1 %tobool.not.i18, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i17
  %12 = inttoptr i64 %add.i15 to ptr
  %number.0.copyload.i59 = load i32, ptr %12, align 1
  %conv.i19 = zext i32 %number.0.copyload.i59 to i64
  %add4.i = add i64 %add.i15, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i17
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i15, %if.end.i17 ]
  %word.0.i = phi i64 [ %conv.i19, %if.then2.i ], [ 0, %if.end.i17 ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i17 ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %13 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %13, align 1
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
  %14 = inttoptr i64 %at.1.i to ptr
  %15 = load i8, ptr %14, align 1
  %conv18.i = zext i8 %15 to i64
  %shl19.i = shl i64 %conv18.i, %shift.1.i
  %or20.i = or i64 %shl19.i, %word.1.i
  br label %key_word.exit

key_word.exit:                                    ; preds = %if.then.i, %if.end13.i, %if.then16.i
  %retval.0.i = phi i64 [ %word.0.copyload.i, %if.then.i ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %add.i = add i64 %retval.0.i, %hash.0.i138
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i = zext i64 %xor.i to i128
  %mul.i7 = mul nuw i128 %conv.i, 11400714819323198485
  %shr.i = lshr i128 %mul.i7, 64
  %xor35.i = xor i128 %shr.i, %mul.i7
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i139, 1
  %mul.i = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i139, %10
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i

bucket_of_key.exit:                               ; preds = %key_word.exit, %key_word.exit56
  %hash.0.i.lcssa = phi i64 [ %xor3.i13, %key_word.exit56 ], [ %xor3.i, %key_word.exit ]
  %arrayidx.i60 = getelementptr inbounds i8, ptr %0, i64 96
  %16 = load i64, ptr %arrayidx.i60, align 8
  %17 = inttoptr i64 %16 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %17, i64 192
  %arrayidx.i57 = getelementptr inbounds i8, ptr %0, i64 104
  %18 = load i64, ptr %arrayidx.i57, align 8
  %and.i58 = and i64 %18, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %and.i58
  %19 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i61141 = and i64 %19, 4294967296
  %tobool.not.i62.not142 = icmp eq i64 %and.i61141, 0
  br i1 %tobool.not.i62.not142, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %bucket_of_key.exit
  %arrayidx.i72 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %20 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i61 = and i64 %20, 4294967296
  %tobool.not.i62.not = icmp eq i64 %and.i61, 0
  br i1 %tobool.not.i62.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i62.not143 = phi i1 [ %tobool.not.i62.not142, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i62.not, %while.cond.i.loopexit ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body7.i
  %21 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %21, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.i.loopexit, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %22 = load i64, ptr %arrayidx.i72, align 8
  %23 = inttoptr i64 %22 to ptr
  %24 = load volatile i8, ptr %23, align 1
  %tobool8.not.i = icmp eq i8 %24, 0
  br i1 %tobool8.not.i, label %while.cond3.i, label %bucket_take.exit

bucket_take.exit:                                 ; preds = %while.body7.i
  br i1 %tobool.not.i62.not143, label %if.end.i, label %cond.end

if.end.i:                                         ; preds = %while.cond.i.loopexit, %bucket_of_key.exit, %bucket_take.exit
  %25 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i64 = trunc i64 %25 to i32
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %for.cond.i65

for.cond.i65:                                     ; preds = %cleanup.i, %if.end.i
  %link.0.i = phi i32 [ %conv.i64, %if.end.i ], [ %link.1.i, %cleanup.i ]
  %retval.sroa.5.0.i = phi i32 [ -1, %if.end.i ], [ %retval.sroa.5.1.i, %cleanup.i ]
  %tobool.not.i66 = icmp eq i32 %link.0.i, 0
  br i1 %tobool.not.i66, label %place_of_key.exit, label %for.body.i67

for.body.i67:                                     ; preds = %for.cond.i65
  %sub.i68 = add i32 %link.0.i, -1
  %conv1.i = zext i32 %sub.i68 to i64
  %26 = load i64, ptr %arrayidx.i, align 8
  %27 = load i64, ptr %0, align 8
  switch i64 %27, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i67, %for.body.i67, %for.body.i67
  %add.i29.i = add i64 %26, 7
  %and.i30.i = and i64 %add.i29.i, -8
  %add.i.i = add i64 %and.i30.i, 8
  %28 = load i64, ptr %arrayidx.i60, align 8
  %29 = inttoptr i64 %28 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %29, i64 192
  %30 = load i64, ptr %arrayidx.i57, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %30
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %31 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i = mul i64 %add.i.i, %conv1.i
  %add6.i.i = add i64 %mul.i.i, %31
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %for.body.i67
  %32 = load i64, ptr %arrayidx8.i.i, align 8
  %33 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %33, %conv1.i
  %add11.i.i = add i64 %mul10.i.i, %32
  %34 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i27.i = add i64 %34, 7
  %and.i28.i = and i64 %add.i27.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i28.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %cmp.not.i.i144 = icmp ne i64 %26, 0
  br i1 %cmp.not.i.i144, label %for.body.i.i.lr.ph, label %cleanup.i

for.body.i.i.lr.ph:                               ; preds = %hash_node.exit.i
  %key1.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %and.i.i = and i64 %26, 4
  %tobool.not.i22.i = icmp eq i64 %and.i.i, 0
  %and6.i.i = and i64 %26, 2
  %tobool7.not.i.i = icmp eq i64 %and6.i.i, 0
  %and14.i.i = and i64 %26, 1
  %tobool15.not.i.i = icmp eq i64 %and14.i.i, 0
  br label %for.body.i.i

for.cond.i.i:                                     ; preds = %key_word.exit.i
  %inc.i.i = add i64 %i.0.i.i145, 1
  %mul.i17.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i17.i, %26
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i147 = phi i1 [ %cmp.not.i.i144, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i17.i146 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i17.i, %for.cond.i.i ]
  %i.0.i.i145 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i145
  %35 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i17.i146, %r2
  %sub.i.i = sub i64 %26, %mul.i17.i146
  %cmp.i.i = icmp ugt i64 %sub.i.i, 7
  br i1 %cmp.i.i, label %if.then.i25.i, label %if.end.i21.i

if.then.i25.i:                                    ; preds = %for.body.i.i
  %36 = inttoptr i64 %add.i20.i to ptr
  %word.0.copyload.i.i = load i64, ptr %36, align 1
  br label %key_word.exit.i

if.end.i21.i:                                     ; preds = %for.body.i.i
  br i1 %tobool.not.i22.i, label %if.end5.i.i, label %if.then2.i.i

if.then2.i.i:                                     ; preds = %if.end.i21.i
  %37 = inttoptr i64 %add.i20.i to ptr
  %number.0.copyload.i.i = load i32, ptr %37, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add4.i.i = add i64 %add.i20.i, 4
  br label %if.end5.i.i

if.end5.i.i:                                      ; preds = %if.then2.i.i, %if.end.i21.i
  %at.0.i.i = phi i64 [ %add4.i.i, %if.then2.i.i ], [ %add.i20.i, %if.end.i21.i ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  %shift.0.i.i = phi i64 [ 32, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  br i1 %tobool7.not.i.i, label %if.end13.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %if.end5.i.i
  %38 = inttoptr i64 %at.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %38, align 1
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
  %39 = inttoptr i64 %at.1.i.i to ptr
  %40 = load i8, ptr %39, align 1
  %conv18.i.i = zext i8 %40 to i64
  %shl19.i.i = shl i64 %conv18.i.i, %shift.1.i.i
  %or20.i.i = or i64 %shl19.i.i, %word.1.i.i
  br label %key_word.exit.i

key_word.exit.i:                                  ; preds = %if.then16.i.i, %if.end13.i.i, %if.then.i25.i
  %retval.0.i24.i = phi i64 [ %word.0.copyload.i.i, %if.then.i25.i ], [ %or20.i.i, %if.then16.i.i ], [ %word.1.i.i, %if.end13.i.i ]
  %cmp3.not.i.i = icmp eq i64 %35, %retval.0.i24.i
  br i1 %cmp3.not.i.i, label %for.cond.i.i, label %has_key.exit.i

has_key.exit.i:                                   ; preds = %key_word.exit.i
  br i1 %cmp.not.i.i147, label %if.end.i69, label %cleanup.i

if.end.i69:                                       ; preds = %has_key.exit.i
  %41 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %for.cond.i.i, %hash_node.exit.i, %if.end.i69, %has_key.exit.i
  %cmp.not.i.i135 = phi i1 [ %cmp.not.i.i147, %if.end.i69 ], [ %cmp.not.i.i147, %has_key.exit.i ], [ %cmp.not.i.i144, %hash_node.exit.i ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %41, %if.end.i69 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i ], [ %link.0.i, %for.cond.i.i ]
  %retval.sroa.5.1.i = phi i32 [ %sub.i68, %if.end.i69 ], [ %retval.sroa.5.0.i, %has_key.exit.i ], [ %retval.sroa.5.0.i, %hash_node.exit.i ], [ %retval.sroa.5.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i135, label %for.cond.i65, label %place_of_key.exit

place_of_key.exit:                                ; preds = %for.cond.i65, %cleanup.i
  %spec.select.i = phi i32 [ %sub.i68, %cleanup.i ], [ -1, %for.cond.i65 ]
  %retval.sroa.5.2.i = phi i32 [ %retval.sroa.5.1.i, %cleanup.i ], [ %retval.sroa.5.0.i, %for.cond.i65 ]
  %retval.sroa.5.0.insert.ext.i = zext i32 %retval.sroa.5.2.i to i64
  %retval.sroa.0.0.insert.ext.i = zext i32 %spec.select.i to i64
  %cmp.i = icmp eq i32 %spec.select.i, -1
  br i1 %cmp.i, label %if.then3.i, label %if.end4.i

if.then3.i:                                       ; preds = %place_of_key.exit
  %and.i70 = and i64 %25, -4294967297
  store atomic i64 %and.i70, ptr %add.ptr1.i release, align 8
  br label %cond.end

if.end4.i:                                        ; preds = %place_of_key.exit
  %42 = load i64, ptr %0, align 8
  switch i64 %42, label %if.end.i25.i [
    i64 10, label %if.then.i15.i
    i64 6, label %if.then.i15.i
    i64 5, label %if.then.i15.i
  ]

if.then.i15.i:                                    ; preds = %if.end4.i, %if.end4.i, %if.end4.i
  %43 = load i64, ptr %arrayidx.i, align 8
  %add.i40.i = add i64 %43, 7
  %and.i41.i = and i64 %add.i40.i, -8
  %add.i16.i = add i64 %and.i41.i, 8
  %44 = load i64, ptr %arrayidx.i60, align 8
  %45 = inttoptr i64 %44 to ptr
  %add.ptr.i18.i = getelementptr inbounds i8, ptr %45, i64 192
  %46 = load i64, ptr %arrayidx.i57, align 8
  %add.ptr4.i20.i = getelementptr inbounds i64, ptr %add.ptr.i18.i, i64 %46
  %add.ptr5.i21.i = getelementptr inbounds i8, ptr %add.ptr4.i20.i, i64 8
  %47 = ptrtoint ptr %add.ptr5.i21.i to i64
  %mul.i22.i = mul i64 %add.i16.i, %retval.sroa.0.0.insert.ext.i
  %add6.i23.i = add i64 %mul.i22.i, %47
  br label %hash_node.exit33.i

if.end.i25.i:                                     ; preds = %if.end4.i
  %arrayidx8.i26.i = getelementptr inbounds i8, ptr %0, i64 88
  %48 = load i64, ptr %arrayidx8.i26.i, align 8
  %arrayidx9.i27.i = getelementptr inbounds i8, ptr %0, i64 64
  %49 = load i64, ptr %arrayidx9.i27.i, align 8
  %mul10.i28.i = mul i64 %49, %retval.sroa.0.0.insert.ext.i
  %add11.i29.i = add i64 %mul10.i28.i, %48
  %arrayidx12.i30.i = getelementptr inbounds i8, ptr %0, i64 16
  %50 = load i64, ptr %arrayidx12.i30.i, align 8
  %add.i39.i = add i64 %50, 7
  %and.i.i130 = and i64 %add.i39.i, -8
  %add14.i32.i = add i64 %add11.i29.i, %and.i.i130
  br label %hash_node.exit33.i

hash_node.exit33.i:                               ; preds = %if.end.i25.i, %if.then.i15.i
  %retval.0.i24.i106.in = phi i64 [ %add6.i23.i, %if.then.i15.i ], [ %add14.i32.i, %if.end.i25.i ]
  %retval.0.i24.i106 = inttoptr i64 %retval.0.i24.i106.in to ptr
  %51 = load atomic i32, ptr %retval.0.i24.i106 acquire, align 8
  %cmp.not.i = icmp eq i32 %retval.sroa.5.2.i, -1
  br i1 %cmp.not.i, label %if.else.i, label %if.then.i107

if.then.i107:                                     ; preds = %hash_node.exit33.i
  %52 = load i64, ptr %0, align 8
  switch i64 %52, label %if.end.i.i121 [
    i64 10, label %if.then.i.i110
    i64 6, label %if.then.i.i110
    i64 5, label %if.then.i.i110
  ]

if.then.i.i110:                                   ; preds = %if.then.i107, %if.then.i107, %if.then.i107
  %53 = load i64, ptr %arrayidx.i, align 8
  %add.i44.i = add i64 %53, 7
  %and.i45.i = and i64 %add.i44.i, -8
  %add.i.i111 = add i64 %and.i45.i, 8
  %54 = load i64, ptr %arrayidx.i60, align 8
  %55 = inttoptr i64 %54 to ptr
  %add.ptr.i.i112 = getelementptr inbounds i8, ptr %55, i64 192
  %56 = load i64, ptr %arrayidx.i57, align 8
  %add.ptr4.i.i114 = getelementptr inbounds i64, ptr %add.ptr.i.i112, i64 %56
  %add.ptr5.i.i115 = getelementptr inbounds i8, ptr %add.ptr4.i.i114, i64 8
  %57 = ptrtoint ptr %add.ptr5.i.i115 to i64
  %mul.i.i116 = mul i64 %add.i.i111, %retval.sroa.5.0.insert.ext.i
  %add6.i.i117 = add i64 %mul.i.i116, %57
  br label %hash_node.exit.i118

if.end.i.i121:                                    ; preds = %if.then.i107
  %arrayidx8.i.i122 = getelementptr inbounds i8, ptr %0, i64 88
  %58 = load i64, ptr %arrayidx8.i.i122, align 8
  %arrayidx9.i.i123 = getelementptr inbounds i8, ptr %0, i64 64
  %59 = load i64, ptr %arrayidx9.i.i123, align 8
  %mul10.i.i124 = mul i64 %59, %retval.sroa.5.0.insert.ext.i
  %add11.i.i125 = add i64 %mul10.i.i124, %58
  %arrayidx12.i.i126 = getelementptr inbounds i8, ptr %0, i64 16
  %60 = load i64, ptr %arrayidx12.i.i126, align 8
  %add.i42.i = add i64 %60, 7
  %and.i43.i = and i64 %add.i42.i, -8
  %add14.i.i127 = add i64 %add11.i.i125, %and.i43.i
  br label %hash_node.exit.i118

hash_node.exit.i118:                              ; preds = %if.end.i.i121, %if.then.i.i110
  %retval.0.i.i119.in = phi i64 [ %add6.i.i117, %if.then.i.i110 ], [ %add14.i.i127, %if.end.i.i121 ]
  %retval.0.i.i119 = inttoptr i64 %retval.0.i.i119.in to ptr
  store atomic i32 %51, ptr %retval.0.i.i119 release, align 8
  br label %hash_unlink.exit

if.else.i:                                        ; preds = %hash_node.exit33.i
  %and.i128 = and i64 %25, -4294967296
  %conv6.i = zext i32 %51 to i64
  %or.i129 = or i64 %and.i128, %conv6.i
  br label %hash_unlink.exit

hash_unlink.exit:                                 ; preds = %hash_node.exit.i118, %if.else.i
  %word.addr.0.i = phi i64 [ %25, %hash_node.exit.i118 ], [ %or.i129, %if.else.i ]
  %and.i46.i = and i64 %word.addr.0.i, -4294967297
  %add.i47.i = add i64 %and.i46.i, 8589934592
  store atomic i64 %add.i47.i, ptr %add.ptr1.i release, align 8
  %61 = load i64, ptr %arrayidx.i60, align 8
  %62 = inttoptr i64 %61 to ptr
  %63 = load atomic i64, ptr %62 acquire, align 8
  %conv.i74 = zext i32 %spec.select.i to i64
  %add3.i = add nuw i32 %spec.select.i, 1
  %conv4.i = zext i32 %add3.i to i64
  %arrayidx8.i.i95 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i96 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i99 = getelementptr inbounds i8, ptr %0, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i88, %hash_unlink.exit
  %top.0.i = phi i64 [ %63, %hash_unlink.exit ], [ %75, %hash_node.exit.i88 ]
  %64 = load i64, ptr %0, align 8
  switch i64 %64, label %if.end.i.i94 [
    i64 10, label %if.then.i.i80
    i64 6, label %if.then.i.i80
    i64 5, label %if.then.i.i80
  ]

if.then.i.i80:                                    ; preds = %do.body.i, %do.body.i, %do.body.i
  %65 = load i64, ptr %arrayidx.i, align 8
  %add.i15.i = add i64 %65, 7
  %and.i16.i = and i64 %add.i15.i, -8
  %add.i.i81 = add i64 %and.i16.i, 8
  %66 = load i64, ptr %arrayidx.i60, align 8
  %67 = inttoptr i64 %66 to ptr
  %add.ptr.i.i82 = getelementptr inbounds i8, ptr %67, i64 192
  %68 = load i64, ptr %arrayidx.i57, align 8
  %add.ptr4.i.i84 = getelementptr inbounds i64, ptr %add.ptr.i.i82, i64 %68
  %add.ptr5.i.i85 = getelementptr inbounds i8, ptr %add.ptr4.i.i84, i64 8
  %69 = ptrtoint ptr %add.ptr5.i.i85 to i64
  %mul.i.i86 = mul i64 %add.i.i81, %conv.i74
  %add6.i.i87 = add i64 %mul.i.i86, %69
  br label %hash_node.exit.i88

if.end.i.i94:                                     ; preds = %do.body.i
  %70 = load i64, ptr %arrayidx8.i.i95, align 8
  %71 = load i64, ptr %arrayidx9.i.i96, align 8
  %mul10.i.i97 = mul i64 %71, %conv.i74
  %add11.i.i98 = add i64 %mul10.i.i97, %70
  %72 = load i64, ptr %arrayidx12.i.i99, align 8
  %add.i14.i = add i64 %72, 7
  %and.i.i100 = and i64 %add.i14.i, -8
  %add14.i.i101 = add i64 %add11.i.i98, %and.i.i100
  br label %hash_node.exit.i88

hash_node.exit.i88:                               ; preds = %if.end.i.i94, %if.then.i.i80
  %retval.0.i.i89.in = phi i64 [ %add6.i.i87, %if.then.i.i80 ], [ %add14.i.i101, %if.end.i.i94 ]
  %retval.0.i.i89 = inttoptr i64 %retval.0.i.i89.in to ptr
  %conv2.i = trunc i64 %top.0.i to i32
  %or.i90 = or i32 %conv2.i, -2147483648
  store atomic i32 %or.i90, ptr %retval.0.i.i89 release, align 8
  %shr.i91 = and i64 %top.0.i, -4294967296
  %shl.i92 = add i64 %shr.i91, 4294967296
  %or5.i = or i64 %shl.i92, %conv4.i
  %73 = cmpxchg ptr %62, i64 %top.0.i, i64 %or5.i acq_rel acquire, align 8
  %74 = extractvalue { i64, i1 } %73, 1
  %75 = extractvalue { i64, i1 } %73, 0
  br i1 %74, label %cond.end, label %do.body.i

cond.end:                                         ; preds = %hash_node.exit.i88, %if.then3.i, %bucket_take.exit, %entry
  %cond = phi i64 [ -1, %entry ], [ -16, %bucket_take.exit ], [ -2, %if.then3.i ], [ 0, %hash_node.exit.i88 ]
  ret i64 %cond
}

define internal i64 @lru_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %word.i = alloca i64, align 8
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i2 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i2, align 8
  %2 = inttoptr i64 %1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %2, i64 64
  %3 = load atomic i64, ptr %arrayidx.i acquire, align 8
  %cmp.not.i44 = icmp ugt i64 %3, %r2
  br i1 %cmp.not.i44, label %for.body.i.lr.ph, label %hash_step.exit

for.body.i.lr.ph:                                 ; preds = %entry
  %arrayidx.i.i6 = getelementptr inbounds i8, ptr %0, i64 8
  %arrayidx3.i.i14 = getelementptr inbounds i8, ptr %0, i64 104
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
  %at.0.i45 = phi i64 [ %r2, %for.body.i.lr.ph ], [ %inc.i, %if.end.i ]
  %conv.i = trunc i64 %at.0.i45 to i32
  %conv.i5 = and i64 %at.0.i45, 4294967295
  %4 = load i64, ptr %0, align 8
  switch i64 %4, label %if.end.i.i [
    i64 10, label %if.then.i.i11
    i64 6, label %if.then.i.i11
    i64 5, label %if.then.i.i11
  ]

if.then.i.i11:                                    ; preds = %for.body.i, %for.body.i, %for.body.i
  %5 = load i64, ptr %arrayidx.i.i6, align 8
  %add.i32.i = add i64 %5, 7
  %and.i33.i = and i64 %add.i32.i, -8
  %add.i.i12 = add i64 %and.i33.i, 8
  %6 = load i64, ptr %arrayidx.i2, align 8
  %7 = inttoptr i64 %6 to ptr
  %add.ptr.i.i13 = getelementptr inbounds i8, ptr %7, i64 192
  %8 = load i64, ptr %arrayidx3.i.i14, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i13, i64 %8
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %9 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i15 = mul i64 %add.i.i12, %conv.i5
  %add6.i.i = add i64 %mul.i.i15, %9
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

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i11
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i11 ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %13 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  %tobool.not.i16 = icmp sgt i32 %13, -1
  br i1 %tobool.not.i16, label %if.end.i17, label %hash_copy_element.exit

if.end.i17:                                       ; preds = %hash_node.exit.i
  %14 = load i64, ptr %arrayidx.i.i6, align 8
  %key.i.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %15 = load atomic i64, ptr %key.i.i acquire, align 8
  %xor.i12.i.i = xor i64 %15, -8378864009470890807
  %conv.i13.i.i = zext i64 %xor.i12.i.i to i128
  %mul.i14.i.i = mul nuw i128 %conv.i13.i.i, 11400714819323198485
  %shr.i15.i.i = lshr i128 %mul.i14.i.i, 64
  %xor35.i16.i.i = xor i128 %shr.i15.i.i, %mul.i14.i.i
  %xor3.i17.i.i = trunc i128 %xor35.i16.i.i to i64
  %cmp.i.i30 = icmp ugt i64 %14, 8
  br i1 %cmp.i.i30, label %for.body.i.i, label %bucket_of_node.exit.i

for.body.i.i:                                     ; preds = %if.end.i17, %for.body.i.i
  %hash.0.i.i32 = phi i64 [ %xor3.i.i.i, %for.body.i.i ], [ %xor3.i17.i.i, %if.end.i17 ]
  %i.0.i.i31 = phi i64 [ %inc.i.i, %for.body.i.i ], [ 1, %if.end.i17 ]
  %arrayidx3.i42.i = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.0.i.i31
  %16 = load atomic i64, ptr %arrayidx3.i42.i acquire, align 8
  %add.i43.i = add i64 %16, %hash.0.i.i32
  %xor.i.i.i = xor i64 %add.i43.i, -8378864009470890807
  %conv.i.i.i = zext i64 %xor.i.i.i to i128
  %mul.i.i.i = mul nuw i128 %conv.i.i.i, 11400714819323198485
  %shr.i.i.i = lshr i128 %mul.i.i.i, 64
  %xor35.i.i.i = xor i128 %shr.i.i.i, %mul.i.i.i
  %xor3.i.i.i = trunc i128 %xor35.i.i.i to i64
  %inc.i.i = add i64 %i.0.i.i31, 1
  %mul.i41.i = shl i64 %inc.i.i, 3
  %cmp.i.i = icmp ult i64 %mul.i41.i, %14
  br i1 %cmp.i.i, label %for.body.i.i, label %bucket_of_node.exit.i

bucket_of_node.exit.i:                            ; preds = %for.body.i.i, %if.end.i17
  %hash.0.i.i.lcssa = phi i64 [ %xor3.i17.i.i, %if.end.i17 ], [ %xor3.i.i.i, %for.body.i.i ]
  %17 = load i64, ptr %arrayidx.i2, align 8
  %18 = inttoptr i64 %17 to ptr
  %add.ptr.i.i.i = getelementptr inbounds i8, ptr %18, i64 192
  %19 = load i64, ptr %arrayidx.i.i.i, align 8
  %and.i.i.i = and i64 %19, %hash.0.i.i.lcssa
  %add.ptr1.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i.i, i64 %and.i.i.i
  %20 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i34.i33 = and i64 %20, 4294967296
  %tobool.not.i35.i.not34 = icmp eq i64 %and.i34.i33, 0
  br i1 %tobool.not.i35.i.not34, label %if.end5.i, label %while.cond3.i.i.preheader

while.cond.i.i.loopexit:                          ; preds = %while.cond3.i.i
  %21 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i34.i = and i64 %21, 4294967296
  %tobool.not.i35.i.not = icmp eq i64 %and.i34.i, 0
  br i1 %tobool.not.i35.i.not, label %if.end5.i, label %while.cond3.i.i.preheader

while.cond3.i.i.preheader:                        ; preds = %bucket_of_node.exit.i, %while.cond.i.i.loopexit
  %tobool.not.i35.i.not35 = phi i1 [ %tobool.not.i35.i.not, %while.cond.i.i.loopexit ], [ %tobool.not.i35.i.not34, %bucket_of_node.exit.i ]
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
  br i1 %tobool.not.i35.i.not35, label %if.end5.i, label %hash_copy_element.exit

if.end5.i:                                        ; preds = %while.cond.i.i.loopexit, %bucket_of_node.exit.i, %bucket_take.exit.i
  %26 = load atomic i64, ptr %add.ptr1.i.i.i acquire, align 8
  %conv.i44.i = trunc i64 %26 to i32
  %tobool.not.i46.i36 = icmp ne i32 %conv.i44.i, 0
  %sub.i.i50 = add i32 %conv.i44.i, -1
  %cmp.i48.i51 = icmp ne i32 %sub.i.i50, %conv.i
  %or.cond54.not = select i1 %tobool.not.i46.i36, i1 %cmp.i48.i51, i1 false
  br i1 %or.cond54.not, label %if.end.i49.i, label %place_of_element.exit.i

if.end.i49.i:                                     ; preds = %if.end5.i, %hash_node.exit.i.i
  %sub.i.i52 = phi i32 [ %sub.i.i, %hash_node.exit.i.i ], [ %sub.i.i50, %if.end5.i ]
  %conv6.i.i = zext i32 %sub.i.i52 to i64
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
  %or.cond55.not = select i1 %tobool.not.i46.i, i1 %cmp.i48.i, i1 false
  br i1 %or.cond55.not, label %if.end.i49.i, label %place_of_element.exit.i

place_of_element.exit.i:                          ; preds = %hash_node.exit.i.i, %if.end5.i
  %tobool.not.i46.i.lcssa = phi i1 [ %tobool.not.i46.i36, %if.end5.i ], [ %tobool.not.i46.i, %hash_node.exit.i.i ]
  %conv9.i = zext i1 %tobool.not.i46.i.lcssa to i32
  br i1 %tobool.not.i46.i.lcssa, label %if.then11.i, label %if.end15.i

if.then11.i:                                      ; preds = %place_of_element.exit.i
  %37 = load i64, ptr %arrayidx.i.i6, align 8
  %cmp.i2041.not = icmp eq i64 %37, 0
  br i1 %cmp.i2041.not, label %if.end15.i, label %for.body.i21

for.body.i21:                                     ; preds = %if.then11.i, %for.body.i21
  %mul.i43 = phi i64 [ %mul.i, %for.body.i21 ], [ 0, %if.then11.i ]
  %i.0.i42 = phi i64 [ %inc.i25, %for.body.i21 ], [ 0, %if.then11.i ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %word.i)
  %arrayidx2.i22 = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.0.i42
  %38 = load atomic i64, ptr %arrayidx2.i22 acquire, align 8
  store i64 %38, ptr %word.i, align 8
  %add.i23 = add i64 %mul.i43, %r3
  %39 = inttoptr i64 %add.i23 to ptr
  %sub.i = sub i64 %37, %mul.i43
  %spec.select.i24 = call i64 @llvm.umin.i64(i64 %sub.i, i64 8)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %39, ptr nonnull align 8 %word.i, i64 %spec.select.i24, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %word.i)
  %inc.i25 = add i64 %i.0.i42, 1
  %mul.i = shl i64 %inc.i25, 3
  %cmp.i20 = icmp ult i64 %mul.i, %37
  br i1 %cmp.i20, label %for.body.i21, label %if.end15.i

if.end15.i:                                       ; preds = %for.body.i21, %if.then11.i, %place_of_element.exit.i
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
  %add.i.i = add i64 %mul.i.i, %at.0.i45
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %if.then.i, %if.then.i.i
  %index.addr.0.i.i = phi i64 [ %add.i.i, %if.then.i.i ], [ %at.0.i45, %if.then.i ]
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %43 = load i64, ptr %arrayidx1.i.i, align 8
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %44 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %44, %index.addr.0.i.i
  %45 = add i64 %mul4.i.i, %43
  %arrayidx4.i = getelementptr inbounds i8, ptr %run, i64 320
  store i64 %45, ptr %arrayidx4.i, align 8
  %add.i = add i64 %at.0.i45, 1
  br label %hash_step.exit

if.end.i:                                         ; preds = %hash_copy_element.exit
  %46 = load i64, ptr %arrayidx.i3, align 8
  %47 = inttoptr i64 %46 to ptr
  %48 = load volatile i8, ptr %47, align 1
  %tobool6.not.i = icmp eq i8 %48, 0
  %inc.i = add nuw i64 %at.0.i45, 1
  %cmp.not.i = icmp ult i64 %inc.i, %3
  %or.cond = select i1 %tobool6.not.i, i1 %cmp.not.i, i1 false
  br i1 %or.cond, label %for.body.i, label %hash_step.exit

hash_step.exit:                                   ; preds = %if.end.i, %entry, %value_at.exit.i
  %spec.select.i = phi i64 [ %add.i, %value_at.exit.i ], [ 0, %entry ], [ 0, %if.end.i ]
  ret i64 %spec.select.i
}

define internal i64 @lru_get(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
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
  %cmp.i102 = icmp ugt i64 %1, 8
  br i1 %cmp.i102, label %for.body.i.lr.ph, label %bucket_of_key.exit

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
  %mul.i105 = phi i64 [ 8, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit ]
  %i.0.i104 = phi i64 [ 1, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit ]
  %hash.0.i103 = phi i64 [ %xor3.i11, %for.body.i.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i13 = add i64 %mul.i105, %r2
  %sub.i = sub i64 %1, %mul.i105
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
  %add.i = add i64 %retval.0.i19, %hash.0.i103
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i = zext i64 %xor.i to i128
  %mul.i5 = mul nuw i128 %conv.i, 11400714819323198485
  %shr.i = lshr i128 %mul.i5, 64
  %xor35.i = xor i128 %shr.i, %mul.i5
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i104, 1
  %mul.i = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i104, %9
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
  %and.i61106 = and i64 %18, 4294967296
  %tobool.not.i62.not107 = icmp eq i64 %and.i61106, 0
  br i1 %tobool.not.i62.not107, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %bucket_of_key.exit
  %arrayidx.i72 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %19 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i61 = and i64 %19, 4294967296
  %tobool.not.i62.not = icmp eq i64 %and.i61, 0
  br i1 %tobool.not.i62.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i62.not108 = phi i1 [ %tobool.not.i62.not107, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i62.not, %while.cond.i.loopexit ]
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
  br i1 %tobool.not.i62.not108, label %if.end.i, label %hash_copy.exit

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
  %mul.i.i = mul i64 %add.i.i, %conv1.i
  %add6.i.i = add i64 %mul.i.i, %30
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
  %cmp.not.i.i109 = icmp ne i64 %25, 0
  br i1 %cmp.not.i.i109, label %for.body.i.i.lr.ph, label %cleanup.i

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
  %inc.i.i = add i64 %i.0.i.i110, 1
  %mul.i17.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i17.i, %25
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i112 = phi i1 [ %cmp.not.i.i109, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i17.i111 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i17.i, %for.cond.i.i ]
  %i.0.i.i110 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i110
  %34 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i17.i111, %r2
  %sub.i.i = sub i64 %25, %mul.i17.i111
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
  br i1 %cmp.not.i.i112, label %if.end.i69, label %cleanup.i

if.end.i69:                                       ; preds = %has_key.exit.i
  %40 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %for.cond.i.i, %hash_node.exit.i, %if.end.i69, %has_key.exit.i
  %cmp.not.i.i100 = phi i1 [ %cmp.not.i.i112, %if.end.i69 ], [ %cmp.not.i.i112, %has_key.exit.i ], [ %cmp.not.i.i109, %hash_node.exit.i ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %40, %if.end.i69 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i ], [ %link.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i100, label %for.cond.i65, label %place_of_key.exit

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
  %cmp.i79114.not = icmp eq i64 %cond.i77, 0
  br i1 %cmp.i79114.not, label %if.end5.i, label %for.body.i80.lr.ph

for.body.i80.lr.ph:                               ; preds = %cond.end.i
  %conv.i83 = zext i32 %spec.select.i to i64
  %arrayidx.i.i89 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i92 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i24.i = getelementptr inbounds i8, ptr %0, i64 80
  br label %for.body.i80

for.body.i80:                                     ; preds = %for.body.i80.lr.ph, %clear_lock.exit.i
  %cpu.0.i115 = phi i64 [ 0, %for.body.i80.lr.ph ], [ %inc.i96, %clear_lock.exit.i ]
  %mul.i81 = mul i64 %cpu.0.i115, %and.i.i75
  %add.i82 = add i64 %mul.i81, %r3
  %44 = inttoptr i64 %add.i82 to ptr
  %45 = load i64, ptr %0, align 8
  switch i64 %45, label %value_at.exit.i [
    i64 10, label %if.then.i.i88
    i64 6, label %if.then.i.i88
    i64 5, label %if.then.i.i88
  ]

if.then.i.i88:                                    ; preds = %for.body.i80, %for.body.i80, %for.body.i80
  %46 = load i64, ptr %arrayidx.i.i89, align 8
  %mul.i.i90 = mul i64 %46, %cpu.0.i115
  %add.i.i91 = add i64 %mul.i.i90, %conv.i83
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i80, %if.then.i.i88
  %index.addr.0.i.i = phi i64 [ %add.i.i91, %if.then.i.i88 ], [ %conv.i83, %for.body.i80 ]
  %47 = load i64, ptr %arrayidx1.i.i, align 8
  %48 = inttoptr i64 %47 to ptr
  %49 = load i64, ptr %arrayidx3.i.i92, align 8
  %mul4.i.i = mul i64 %49, %index.addr.0.i.i
  %add.ptr.i.i93 = getelementptr inbounds i8, ptr %48, i64 %mul4.i.i
  %50 = load i64, ptr %arrayidx.i74, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %44, ptr align 1 %add.ptr.i.i93, i64 %50, i1 false)
  %51 = load i64, ptr %arrayidx.i24.i, align 8
  %cmp.not.i.i94 = icmp eq i64 %51, -1
  br i1 %cmp.not.i.i94, label %clear_lock.exit.i, label %if.then.i25.i95

if.then.i25.i95:                                  ; preds = %value_at.exit.i
  %add.ptr.i26.i = getelementptr inbounds i8, ptr %44, i64 %51
  store atomic i32 0, ptr %add.ptr.i26.i release, align 4
  br label %clear_lock.exit.i

clear_lock.exit.i:                                ; preds = %if.then.i25.i95, %value_at.exit.i
  %inc.i96 = add nuw i64 %cpu.0.i115, 1
  %exitcond118.not = icmp eq i64 %inc.i96, %cond.i77
  br i1 %exitcond118.not, label %if.end5.i, label %for.body.i80

if.end5.i:                                        ; preds = %clear_lock.exit.i, %cond.end.i, %place_of_key.exit
  %cond.i = phi i64 [ -2, %place_of_key.exit ], [ 0, %cond.end.i ], [ 0, %clear_lock.exit.i ]
  %and.i70 = and i64 %24, -4294967297
  store atomic i64 %and.i70, ptr %add.ptr1.i release, align 8
  br label %hash_copy.exit

hash_copy.exit:                                   ; preds = %bucket_take.exit, %if.end5.i
  %retval.0.i = phi i64 [ %cond.i, %if.end5.i ], [ -16, %bucket_take.exit ]
  ret i64 %retval.0.i
}

define internal i64 @lru_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %and.i = and i64 %r4, -5
  %cmp.i = icmp ult i64 %and.i, 3
  %and1.i = and i64 %r4, 4
  %tobool.not.i = icmp eq i64 %and1.i, 0
  %or.cond.i = and i1 %cmp.i, %tobool.not.i
  br i1 %or.cond.i, label %if.end7.i, label %hash_put.exit

if.end7.i:                                        ; preds = %entry
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i, align 8
  %cmp.i29 = icmp ugt i64 %1, 7
  br i1 %cmp.i29, label %if.then.i62, label %if.end.i30

if.then.i62:                                      ; preds = %if.end7.i
  %2 = inttoptr i64 %r2 to ptr
  %word.0.copyload.i63 = load i64, ptr %2, align 1
  br label %key_word.exit64

if.end.i30:                                       ; preds = %if.end7.i
  %tobool.not.i32 = icmp ult i64 %1, 4
  br i1 %tobool.not.i32, label %if.end5.i37, label %if.then2.i33

if.then2.i33:                                     ; preds = %if.end.i30
  %3 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i106 = load i32, ptr %3, align 1
  %conv.i35 = zext i32 %number.0.copyload.i106 to i64
  %add4.i36 = add i64 %r2, 4
  br label %if.end5.i37

if.end5.i37:                                      ; preds = %if.then2.i33, %if.end.i30
  %at.0.i38 = phi i64 [ %add4.i36, %if.then2.i33 ], [ %r2, %if.end.i30 ]
  %word.0.i39 = phi i64 [ %conv.i35, %if.then2.i33 ], [ 0, %if.end.i30 ]
  %shift.0.i40 = phi i64 [ 32, %if.then2.i33 ], [ 0, %if.end.i30 ]
  %and6.i41 = and i64 %1, 2
  %tobool7.not.i42 = icmp eq i64 %and6.i41, 0
  br i1 %tobool7.not.i42, label %if.end13.i50, label %if.then8.i43

if.then8.i43:                                     ; preds = %if.end5.i37
  %4 = inttoptr i64 %at.0.i38 to ptr
  %half.0.copyload.i44 = load i16, ptr %4, align 1
  %conv10.i45 = zext i16 %half.0.copyload.i44 to i64
  %shl.i46 = shl nuw nsw i64 %conv10.i45, %shift.0.i40
  %or.i47 = or i64 %shl.i46, %word.0.i39
  %add11.i48 = or i64 %shift.0.i40, 16
  %add12.i49 = add i64 %at.0.i38, 2
  br label %if.end13.i50

if.end13.i50:                                     ; preds = %if.then8.i43, %if.end5.i37
  %at.1.i51 = phi i64 [ %add12.i49, %if.then8.i43 ], [ %at.0.i38, %if.end5.i37 ]
  %word.1.i52 = phi i64 [ %or.i47, %if.then8.i43 ], [ %word.0.i39, %if.end5.i37 ]
  %shift.1.i53 = phi i64 [ %add11.i48, %if.then8.i43 ], [ %shift.0.i40, %if.end5.i37 ]
  %and14.i54 = and i64 %1, 1
  %tobool15.not.i55 = icmp eq i64 %and14.i54, 0
  br i1 %tobool15.not.i55, label %key_word.exit64, label %if.then16.i56

if.then16.i56:                                    ; preds = %if.end13.i50
  %5 = inttoptr i64 %at.1.i51 to ptr
  %6 = load i8, ptr %5, align 1
  %conv18.i57 = zext i8 %6 to i64
  %shl19.i58 = shl i64 %conv18.i57, %shift.1.i53
  %or20.i59 = or i64 %shl19.i58, %word.1.i52
  br label %key_word.exit64

key_word.exit64:                                  ; preds = %if.then.i62, %if.end13.i50, %if.then16.i56
  %retval.0.i61 = phi i64 [ %word.0.copyload.i63, %if.then.i62 ], [ %or20.i59, %if.then16.i56 ], [ %word.1.i52, %if.end13.i50 ]
  %xor.i12 = xor i64 %retval.0.i61, -8378864009470890807
  %conv.i13 = zext i64 %xor.i12 to i128
  %mul.i14 = mul nuw i128 %conv.i13, 11400714819323198485
  %shr.i15 = lshr i128 %mul.i14, 64
  %xor35.i16 = xor i128 %shr.i15, %mul.i14
  %xor3.i17 = trunc i128 %xor35.i16 to i64
  %cmp.i5524 = icmp ugt i64 %1, 8
  br i1 %cmp.i5524, label %for.body.i7.lr.ph, label %bucket_of_key.exit

for.body.i7.lr.ph:                                ; preds = %key_word.exit64
  %and.i21 = and i64 %1, 4
  %tobool.not.i22 = icmp eq i64 %and.i21, 0
  %and6.i = and i64 %1, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %and14.i = and i64 %1, 1
  %tobool15.not.i = icmp eq i64 %and14.i, 0
  %7 = add i64 %1, -9
  %8 = lshr i64 %7, 3
  %9 = add nuw nsw i64 %8, 1
  br label %for.body.i7

for.body.i7:                                      ; preds = %for.body.i7.lr.ph, %key_word.exit
  %mul.i4527 = phi i64 [ 8, %for.body.i7.lr.ph ], [ %mul.i4, %key_word.exit ]
  %i.0.i3526 = phi i64 [ 1, %for.body.i7.lr.ph ], [ %inc.i9, %key_word.exit ]
  %hash.0.i525 = phi i64 [ %xor3.i17, %for.body.i7.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i19 = add i64 %mul.i4527, %r2
  %sub.i = sub i64 %1, %mul.i4527
  %cmp.i20 = icmp ugt i64 %sub.i, 7
  br i1 %cmp.i20, label %if.then.i, label %if.end.i

if.then.i:                                        ; preds = %for.body.i7
  %10 = inttoptr i64 %add.i19 to ptr
  %word.0.copyload.i = load i64, ptr %10, align 1
  br label %key_word.exit

if.end.i:                                         ; preds = %for.body.i7
  br i1 %tobool.not.i22, label %if.end5.i, label %if.then2.i

if.then2.i:                                       ; preds = %if.end.i
  %11 = inttoptr i64 %add.i19 to ptr
  %number.0.copyload.i107 = load i32, ptr %11, align 1
  %conv.i23 = zext i32 %number.0.copyload.i107 to i64
  %add4.i = add i64 %add.i19, 4
  br label %if.end5.i

if.end5.i:                                        ; preds = %if.then2.i, %if.end.i
  %at.0.i = phi i64 [ %add4.i, %if.then2.i ], [ %add.i19, %if.end.i ]
  %word.0.i = phi i64 [ %conv.i23, %if.then2.i ], [ 0, %if.end.i ]
  %shift.0.i = phi i64 [ 32, %if.then2.i ], [ 0, %if.end.i ]
  br i1 %tobool7.not.i, label %if.end13.i, label %if.then8.i

if.then8.i:                                       ; preds = %if.end5.i
  %12 = inttoptr i64 %at.0.i to ptr
  %half.0.copyload.i = load i16, ptr %12, align 1
  %conv10.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv10.i, %shift.0.i
  %or.i24 = or i64 %shl.i, %word.0.i
  %add11.i = or i64 %shift.0.i, 16
  %add12.i = add i64 %at.0.i, 2
  br label %if.end13.i

if.end13.i:                                       ; preds = %if.then8.i, %if.end5.i
  %at.1.i = phi i64 [ %add12.i, %if.then8.i ], [ %at.0.i, %if.end5.i ]
  %word.1.i = phi i64 [ %or.i24, %if.then8.i ], [ %word.0.i, %if.end5.i ]
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
  %retval.0.i26 = phi i64 [ %word.0.copyload.i, %if.then.i ], [ %or20.i, %if.then16.i ], [ %word.1.i, %if.end13.i ]
  %add.i8 = add i64 %retval.0.i26, %hash.0.i525
  %xor.i = xor i64 %add.i8, -8378864009470890807
  %conv.i10 = zext i64 %xor.i to i128
  %mul.i11 = mul nuw i128 %conv.i10, 11400714819323198485
  %shr.i = lshr i128 %mul.i11, 64
  %xor35.i = xor i128 %shr.i, %mul.i11
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i9 = add nuw nsw i64 %i.0.i3526, 1
  %mul.i4 = shl i64 %inc.i9, 3
  %exitcond.not = icmp eq i64 %i.0.i3526, %9
  br i1 %exitcond.not, label %bucket_of_key.exit, label %for.body.i7

bucket_of_key.exit:                               ; preds = %key_word.exit, %key_word.exit64
  %hash.0.i.lcssa = phi i64 [ %xor3.i17, %key_word.exit64 ], [ %xor3.i, %key_word.exit ]
  %arrayidx.i108 = getelementptr inbounds i8, ptr %0, i64 96
  %15 = load i64, ptr %arrayidx.i108, align 8
  %16 = inttoptr i64 %15 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %16, i64 192
  %arrayidx.i104 = getelementptr inbounds i8, ptr %0, i64 104
  %17 = load i64, ptr %arrayidx.i104, align 8
  %and.i105 = and i64 %17, %hash.0.i.lcssa
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %and.i105
  %arrayidx.i313 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx8.i.i145 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i146 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i149 = getelementptr inbounds i8, ptr %0, i64 16
  %and16.i = and i64 %r4, 1
  %tobool17.not.i = icmp eq i64 %and16.i, 0
  %arrayidx.i178 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx10.i187 = getelementptr inbounds i8, ptr %0, i64 48
  %arrayidx.i.i198 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i203 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i204 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx1.i384 = getelementptr inbounds i8, ptr %0, i64 80
  %arrayidx1.i62.i221 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i63.i222 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx1.i373 = getelementptr inbounds i8, ptr %0, i64 80
  %18 = inttoptr i64 %r3 to ptr
  %19 = inttoptr i64 %r3 to ptr
  %arrayidx8.i146.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i147.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i150.i = getelementptr inbounds i8, ptr %0, i64 16
  %and28.i = and i64 %r4, 2
  %tobool29.not.i = icmp eq i64 %and28.i, 0
  %arrayidx8.i.i259 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i260 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i263 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx11.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i151 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx10.i = getelementptr inbounds i8, ptr %0, i64 48
  %arrayidx.i.i161 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i164 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx1.i406 = getelementptr inbounds i8, ptr %0, i64 80
  %arrayidx1.i62.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i63.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i347 = getelementptr inbounds i8, ptr %0, i64 80
  %20 = inttoptr i64 %r3 to ptr
  %21 = inttoptr i64 %r3 to ptr
  %arrayidx.i273 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i.i304 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i305 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i308 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i311 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx8.i.i458 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i459 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i462 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i26.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i27.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i30.i = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i.i496 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i497 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i500 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx.i315 = getelementptr inbounds i8, ptr %run, i64 8
  br label %for.cond.i

for.cond.i:                                       ; preds = %cleanup.i, %bucket_of_key.exit
  %spare.0.i = phi i32 [ -1, %bucket_of_key.exit ], [ %spare.2.i, %cleanup.i ]
  %result.0.i = phi i64 [ 0, %bucket_of_key.exit ], [ %result.3.i, %cleanup.i ]
  %retval.0.i = phi i64 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %cleanup.i ]
  %22 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i119528 = and i64 %22, 4294967296
  %tobool.not.i120.not529 = icmp eq i64 %and.i119528, 0
  br i1 %tobool.not.i120.not529, label %if.end12.i, label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %23 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i119 = and i64 %23, 4294967296
  %tobool.not.i120.not = icmp eq i64 %and.i119, 0
  br i1 %tobool.not.i120.not, label %if.end12.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %for.cond.i, %while.cond.i.loopexit
  %tobool.not.i120.not530 = phi i1 [ %tobool.not.i120.not, %while.cond.i.loopexit ], [ %tobool.not.i120.not529, %for.cond.i ]
  br label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.preheader, %while.body7.i
  %24 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %24, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.i.loopexit, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %25 = load i64, ptr %arrayidx.i313, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = load volatile i8, ptr %26, align 1
  %tobool8.not.i = icmp eq i8 %27, 0
  br i1 %tobool8.not.i, label %while.cond3.i, label %bucket_take.exit

bucket_take.exit:                                 ; preds = %while.body7.i
  br i1 %tobool.not.i120.not530, label %if.end12.i, label %for.end70.i

if.end12.i:                                       ; preds = %while.cond.i.loopexit, %for.cond.i, %bucket_take.exit
  %28 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i122 = trunc i64 %28 to i32
  br label %for.cond.i123

for.cond.i123:                                    ; preds = %cleanup.i142, %if.end12.i
  %link.0.i = phi i32 [ %conv.i122, %if.end12.i ], [ %link.1.i, %cleanup.i142 ]
  %tobool.not.i124 = icmp eq i32 %link.0.i, 0
  br i1 %tobool.not.i124, label %place_of_key.exit, label %for.body.i125

for.body.i125:                                    ; preds = %for.cond.i123
  %sub.i126 = add i32 %link.0.i, -1
  %conv1.i = zext i32 %sub.i126 to i64
  %29 = load i64, ptr %arrayidx.i, align 8
  %30 = load i64, ptr %0, align 8
  switch i64 %30, label %if.end.i.i144 [
    i64 10, label %if.then.i.i132
    i64 6, label %if.then.i.i132
    i64 5, label %if.then.i.i132
  ]

if.then.i.i132:                                   ; preds = %for.body.i125, %for.body.i125, %for.body.i125
  %add.i29.i = add i64 %29, 7
  %and.i30.i = and i64 %add.i29.i, -8
  %add.i.i133 = add i64 %and.i30.i, 8
  %31 = load i64, ptr %arrayidx.i108, align 8
  %32 = inttoptr i64 %31 to ptr
  %add.ptr.i.i134 = getelementptr inbounds i8, ptr %32, i64 192
  %33 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i.i136 = getelementptr inbounds i64, ptr %add.ptr.i.i134, i64 %33
  %add.ptr5.i.i137 = getelementptr inbounds i8, ptr %add.ptr4.i.i136, i64 8
  %34 = ptrtoint ptr %add.ptr5.i.i137 to i64
  %mul.i.i138 = mul i64 %add.i.i133, %conv1.i
  %add6.i.i139 = add i64 %mul.i.i138, %34
  br label %hash_node.exit.i140

if.end.i.i144:                                    ; preds = %for.body.i125
  %35 = load i64, ptr %arrayidx8.i.i145, align 8
  %36 = load i64, ptr %arrayidx9.i.i146, align 8
  %mul10.i.i147 = mul i64 %36, %conv1.i
  %add11.i.i148 = add i64 %mul10.i.i147, %35
  %37 = load i64, ptr %arrayidx12.i.i149, align 8
  %add.i27.i = add i64 %37, 7
  %and.i28.i = and i64 %add.i27.i, -8
  %add14.i.i150 = add i64 %add11.i.i148, %and.i28.i
  br label %hash_node.exit.i140

hash_node.exit.i140:                              ; preds = %if.end.i.i144, %if.then.i.i132
  %retval.0.i.i141.in = phi i64 [ %add6.i.i139, %if.then.i.i132 ], [ %add14.i.i150, %if.end.i.i144 ]
  %retval.0.i.i141 = inttoptr i64 %retval.0.i.i141.in to ptr
  %cmp.not.i.i531 = icmp ne i64 %29, 0
  br i1 %cmp.not.i.i531, label %for.body.i.i.lr.ph, label %cleanup.i142

for.body.i.i.lr.ph:                               ; preds = %hash_node.exit.i140
  %key1.i.i = getelementptr inbounds i8, ptr %retval.0.i.i141, i64 8
  %and.i.i = and i64 %29, 4
  %tobool.not.i22.i = icmp eq i64 %and.i.i, 0
  %and6.i.i = and i64 %29, 2
  %tobool7.not.i.i = icmp eq i64 %and6.i.i, 0
  %and14.i.i = and i64 %29, 1
  %tobool15.not.i.i = icmp eq i64 %and14.i.i, 0
  br label %for.body.i.i

for.cond.i.i:                                     ; preds = %key_word.exit.i
  %inc.i.i = add i64 %i.0.i.i532, 1
  %mul.i17.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i17.i, %29
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i142

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i534 = phi i1 [ %cmp.not.i.i531, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i17.i533 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i17.i, %for.cond.i.i ]
  %i.0.i.i532 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i532
  %38 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i17.i533, %r2
  %sub.i.i = sub i64 %29, %mul.i17.i533
  %cmp.i.i = icmp ugt i64 %sub.i.i, 7
  br i1 %cmp.i.i, label %if.then.i25.i, label %if.end.i21.i

if.then.i25.i:                                    ; preds = %for.body.i.i
  %39 = inttoptr i64 %add.i20.i to ptr
  %word.0.copyload.i.i = load i64, ptr %39, align 1
  br label %key_word.exit.i

if.end.i21.i:                                     ; preds = %for.body.i.i
  br i1 %tobool.not.i22.i, label %if.end5.i.i, label %if.then2.i.i

if.then2.i.i:                                     ; preds = %if.end.i21.i
  %40 = inttoptr i64 %add.i20.i to ptr
  %number.0.copyload.i.i = load i32, ptr %40, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add4.i.i = add i64 %add.i20.i, 4
  br label %if.end5.i.i

if.end5.i.i:                                      ; preds = %if.then2.i.i, %if.end.i21.i
  %at.0.i.i = phi i64 [ %add4.i.i, %if.then2.i.i ], [ %add.i20.i, %if.end.i21.i ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  %shift.0.i.i = phi i64 [ 32, %if.then2.i.i ], [ 0, %if.end.i21.i ]
  br i1 %tobool7.not.i.i, label %if.end13.i.i, label %if.then8.i.i

if.then8.i.i:                                     ; preds = %if.end5.i.i
  %41 = inttoptr i64 %at.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %41, align 1
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
  %42 = inttoptr i64 %at.1.i.i to ptr
  %43 = load i8, ptr %42, align 1
  %conv18.i.i = zext i8 %43 to i64
  %shl19.i.i = shl i64 %conv18.i.i, %shift.1.i.i
  %or20.i.i = or i64 %shl19.i.i, %word.1.i.i
  br label %key_word.exit.i

key_word.exit.i:                                  ; preds = %if.then16.i.i, %if.end13.i.i, %if.then.i25.i
  %retval.0.i24.i = phi i64 [ %word.0.copyload.i.i, %if.then.i25.i ], [ %or20.i.i, %if.then16.i.i ], [ %word.1.i.i, %if.end13.i.i ]
  %cmp3.not.i.i = icmp eq i64 %38, %retval.0.i24.i
  br i1 %cmp3.not.i.i, label %for.cond.i.i, label %has_key.exit.i

has_key.exit.i:                                   ; preds = %key_word.exit.i
  br i1 %cmp.not.i.i534, label %if.end.i143, label %cleanup.i142

if.end.i143:                                      ; preds = %has_key.exit.i
  %44 = load atomic i32, ptr %retval.0.i.i141 acquire, align 8
  br label %cleanup.i142

cleanup.i142:                                     ; preds = %for.cond.i.i, %hash_node.exit.i140, %if.end.i143, %has_key.exit.i
  %cmp.not.i.i522 = phi i1 [ %cmp.not.i.i534, %if.end.i143 ], [ %cmp.not.i.i534, %has_key.exit.i ], [ %cmp.not.i.i531, %hash_node.exit.i140 ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %44, %if.end.i143 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i140 ], [ %link.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i522, label %for.cond.i123, label %place_of_key.exit

place_of_key.exit:                                ; preds = %for.cond.i123, %cleanup.i142
  %spec.select.i = phi i32 [ %sub.i126, %cleanup.i142 ], [ -1, %for.cond.i123 ]
  %retval.sroa.0.0.insert.ext.i = zext i32 %spec.select.i to i64
  %cmp14.not.i = icmp eq i32 %spec.select.i, -1
  br i1 %cmp14.not.i, label %if.else27.i, label %if.then15.i

if.then15.i:                                      ; preds = %place_of_key.exit
  br i1 %tobool17.not.i, label %if.else.i, label %if.then23.i

if.else.i:                                        ; preds = %if.then15.i
  %45 = load i64, ptr %arrayidx.i178, align 8
  %add.i73.i179 = add i64 %45, 7
  %and.i.i180 = and i64 %add.i73.i179, -8
  %46 = load i64, ptr %0, align 8
  switch i64 %46, label %if.then.i212 [
    i64 10, label %for.cond.i185.preheader
    i64 6, label %for.cond.i185.preheader
    i64 5, label %for.cond.i185.preheader
  ]

for.cond.i185.preheader:                          ; preds = %if.else.i, %if.else.i, %if.else.i
  %47 = load i64, ptr %arrayidx10.i187, align 8
  %cmp.i188536.not = icmp eq i64 %47, 0
  br i1 %cmp.i188536.not, label %if.then23.i, label %for.body.i191.lr.ph

for.body.i191.lr.ph:                              ; preds = %for.cond.i185.preheader
  %conv13.i192 = zext i32 %spec.select.i to i64
  br label %for.body.i191

if.then.i212:                                     ; preds = %if.else.i
  %conv.i213 = zext i32 %spec.select.i to i64
  %48 = load i64, ptr %arrayidx1.i62.i221, align 8
  %49 = inttoptr i64 %48 to ptr
  %50 = load i64, ptr %arrayidx3.i63.i222, align 8
  %mul4.i64.i223 = mul i64 %50, %conv.i213
  %add.ptr.i65.i224 = getelementptr inbounds i8, ptr %49, i64 %mul4.i64.i223
  %51 = load i64, ptr %arrayidx1.i373, align 8
  %cmp.i374 = icmp eq i64 %51, -1
  br i1 %cmp.i374, label %if.then.i381, label %if.end.i375

if.then.i381:                                     ; preds = %if.then.i212
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i224, ptr align 1 %19, i64 %45, i1 false)
  br label %if.then23.i

if.end.i375:                                      ; preds = %if.then.i212
  %add.i376 = add i64 %51, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i224, ptr align 1 %18, i64 %51, i1 false)
  %add.ptr.i377 = getelementptr inbounds i8, ptr %add.ptr.i65.i224, i64 %add.i376
  %add3.i378 = add i64 %add.i376, %r3
  %52 = inttoptr i64 %add3.i378 to ptr
  %sub.i379 = sub i64 %45, %add.i376
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i377, ptr align 1 %52, i64 %sub.i379, i1 false)
  br label %if.then23.i

for.body.i191:                                    ; preds = %for.body.i191.lr.ph, %copy_value.exit393
  %cpu.0.i186537 = phi i64 [ 0, %for.body.i191.lr.ph ], [ %inc.i211, %copy_value.exit393 ]
  %53 = load i64, ptr %0, align 8
  switch i64 %53, label %value_at.exit.i201 [
    i64 10, label %if.then.i.i197
    i64 6, label %if.then.i.i197
    i64 5, label %if.then.i.i197
  ]

if.then.i.i197:                                   ; preds = %for.body.i191, %for.body.i191, %for.body.i191
  %54 = load i64, ptr %arrayidx.i.i198, align 8
  %mul.i.i199 = mul i64 %54, %cpu.0.i186537
  %add.i.i200 = add i64 %mul.i.i199, %conv13.i192
  br label %value_at.exit.i201

value_at.exit.i201:                               ; preds = %for.body.i191, %if.then.i.i197
  %index.addr.0.i.i202 = phi i64 [ %add.i.i200, %if.then.i.i197 ], [ %conv13.i192, %for.body.i191 ]
  %55 = load i64, ptr %arrayidx1.i.i203, align 8
  %56 = inttoptr i64 %55 to ptr
  %57 = load i64, ptr %arrayidx3.i.i204, align 8
  %mul4.i.i205 = mul i64 %57, %index.addr.0.i.i202
  %add.ptr.i.i206 = getelementptr inbounds i8, ptr %56, i64 %mul4.i.i205
  %mul.i208 = mul i64 %cpu.0.i186537, %and.i.i180
  %add.i209 = add i64 %mul.i208, %r3
  %58 = load i64, ptr %arrayidx.i178, align 8
  %59 = load i64, ptr %arrayidx1.i384, align 8
  %cmp.i385 = icmp eq i64 %59, -1
  br i1 %cmp.i385, label %if.then.i392, label %if.end.i386

if.then.i392:                                     ; preds = %value_at.exit.i201
  %60 = inttoptr i64 %add.i209 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i206, ptr align 1 %60, i64 %58, i1 false)
  br label %copy_value.exit393

if.end.i386:                                      ; preds = %value_at.exit.i201
  %add.i387 = add i64 %59, 4
  %61 = inttoptr i64 %add.i209 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i206, ptr align 1 %61, i64 %59, i1 false)
  %add.ptr.i388 = getelementptr inbounds i8, ptr %add.ptr.i.i206, i64 %add.i387
  %add3.i389 = add i64 %add.i387, %add.i209
  %62 = inttoptr i64 %add3.i389 to ptr
  %sub.i390 = sub i64 %58, %add.i387
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i388, ptr align 1 %62, i64 %sub.i390, i1 false)
  br label %copy_value.exit393

copy_value.exit393:                               ; preds = %if.then.i392, %if.end.i386
  %inc.i211 = add nuw i64 %cpu.0.i186537, 1
  %63 = load i64, ptr %arrayidx10.i187, align 8
  %cmp.i188 = icmp ult i64 %inc.i211, %63
  br i1 %cmp.i188, label %for.body.i191, label %if.then23.i

if.then23.i:                                      ; preds = %copy_value.exit393, %for.cond.i185.preheader, %if.then.i381, %if.end.i375, %if.then15.i
  %result.1.i = phi i64 [ -17, %if.then15.i ], [ 0, %if.end.i375 ], [ 0, %if.then.i381 ], [ 0, %for.cond.i185.preheader ], [ 0, %copy_value.exit393 ]
  %64 = load i64, ptr %0, align 8
  switch i64 %64, label %if.end.i145.i [
    i64 10, label %if.then.i135.i
    i64 6, label %if.then.i135.i
    i64 5, label %if.then.i135.i
  ]

if.then.i135.i:                                   ; preds = %if.then23.i, %if.then23.i, %if.then23.i
  %65 = load i64, ptr %arrayidx.i, align 8
  %add.i117 = add i64 %65, 7
  %and.i118 = and i64 %add.i117, -8
  %add.i136.i = add i64 %and.i118, 8
  %66 = load i64, ptr %arrayidx.i108, align 8
  %67 = inttoptr i64 %66 to ptr
  %add.ptr.i138.i = getelementptr inbounds i8, ptr %67, i64 192
  %68 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i140.i = getelementptr inbounds i64, ptr %add.ptr.i138.i, i64 %68
  %add.ptr5.i141.i = getelementptr inbounds i8, ptr %add.ptr4.i140.i, i64 8
  %69 = ptrtoint ptr %add.ptr5.i141.i to i64
  %mul.i142.i = mul i64 %add.i136.i, %retval.sroa.0.0.insert.ext.i
  %add6.i143.i = add i64 %mul.i142.i, %69
  br label %hash_node.exit153.i

if.end.i145.i:                                    ; preds = %if.then23.i
  %70 = load i64, ptr %arrayidx8.i146.i, align 8
  %71 = load i64, ptr %arrayidx9.i147.i, align 8
  %mul10.i148.i = mul i64 %71, %retval.sroa.0.0.insert.ext.i
  %add11.i149.i = add i64 %mul10.i148.i, %70
  %72 = load i64, ptr %arrayidx12.i150.i, align 8
  %add.i115 = add i64 %72, 7
  %and.i116 = and i64 %add.i115, -8
  %add14.i152.i = add i64 %add11.i149.i, %and.i116
  br label %hash_node.exit153.i

hash_node.exit153.i:                              ; preds = %if.end.i145.i, %if.then.i135.i
  %retval.0.i144.i.in = phi i64 [ %add6.i143.i, %if.then.i135.i ], [ %add14.i152.i, %if.end.i145.i ]
  %retval.0.i144.i = inttoptr i64 %retval.0.i144.i.in to ptr
  %recent.i = getelementptr inbounds i8, ptr %retval.0.i144.i, i64 4
  store atomic i32 1, ptr %recent.i release, align 4
  br label %if.end69.i

if.else27.i:                                      ; preds = %place_of_key.exit
  br i1 %tobool29.not.i, label %if.else31.i, label %if.end69.i

if.else31.i:                                      ; preds = %if.else27.i
  %cmp32.i = icmp eq i32 %spare.0.i, -1
  br i1 %cmp32.i, label %if.then34.i, label %if.end36.i

if.then34.i:                                      ; preds = %if.else31.i
  %73 = load i64, ptr %arrayidx.i108, align 8
  %74 = inttoptr i64 %73 to ptr
  %75 = load atomic i64, ptr %74 acquire, align 8
  br label %while.cond.i231

while.cond.i231:                                  ; preds = %hash_node.exit.i249, %if.then34.i
  %top.0.i = phi i64 [ %75, %if.then34.i ], [ %88, %hash_node.exit.i249 ]
  %retval.0.i232 = phi i32 [ undef, %if.then34.i ], [ %retval.1.i256, %hash_node.exit.i249 ]
  %conv.i233 = trunc i64 %top.0.i to i32
  %tobool.not.i234 = icmp eq i32 %conv.i233, 0
  br i1 %tobool.not.i234, label %while.end.i, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i231
  %sub.i235 = add i32 %conv.i233, -1
  %conv2.i = zext i32 %sub.i235 to i64
  %76 = load i64, ptr %0, align 8
  switch i64 %76, label %if.end.i.i258 [
    i64 10, label %if.then.i.i241
    i64 6, label %if.then.i.i241
    i64 5, label %if.then.i.i241
  ]

if.then.i.i241:                                   ; preds = %while.body.i, %while.body.i, %while.body.i
  %77 = load i64, ptr %arrayidx.i, align 8
  %add.i45.i = add i64 %77, 7
  %and.i46.i = and i64 %add.i45.i, -8
  %add.i.i242 = add i64 %and.i46.i, 8
  %78 = load i64, ptr %arrayidx.i108, align 8
  %79 = inttoptr i64 %78 to ptr
  %add.ptr.i.i243 = getelementptr inbounds i8, ptr %79, i64 192
  %80 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i.i245 = getelementptr inbounds i64, ptr %add.ptr.i.i243, i64 %80
  %add.ptr5.i.i246 = getelementptr inbounds i8, ptr %add.ptr4.i.i245, i64 8
  %81 = ptrtoint ptr %add.ptr5.i.i246 to i64
  %mul.i.i247 = mul i64 %add.i.i242, %conv2.i
  %add6.i.i248 = add i64 %mul.i.i247, %81
  br label %hash_node.exit.i249

if.end.i.i258:                                    ; preds = %while.body.i
  %82 = load i64, ptr %arrayidx8.i.i259, align 8
  %83 = load i64, ptr %arrayidx9.i.i260, align 8
  %mul10.i.i261 = mul i64 %83, %conv2.i
  %add11.i.i262 = add i64 %mul10.i.i261, %82
  %84 = load i64, ptr %arrayidx12.i.i263, align 8
  %add.i44.i = add i64 %84, 7
  %and.i.i264 = and i64 %add.i44.i, -8
  %add14.i.i265 = add i64 %add11.i.i262, %and.i.i264
  br label %hash_node.exit.i249

hash_node.exit.i249:                              ; preds = %if.end.i.i258, %if.then.i.i241
  %retval.0.i.i250.in = phi i64 [ %add6.i.i248, %if.then.i.i241 ], [ %add14.i.i265, %if.end.i.i258 ]
  %retval.0.i.i250 = inttoptr i64 %retval.0.i.i250.in to ptr
  %85 = load atomic i32, ptr %retval.0.i.i250 acquire, align 8
  %and.i251 = and i32 %85, 2147483647
  %shr.i252 = and i64 %top.0.i, -4294967296
  %shl.i253 = add i64 %shr.i252, 4294967296
  %conv5.i = zext i32 %and.i251 to i64
  %or.i254 = or i64 %shl.i253, %conv5.i
  %86 = cmpxchg ptr %74, i64 %top.0.i, i64 %or.i254 acq_rel acquire, align 8
  %87 = extractvalue { i64, i1 } %86, 1
  %88 = extractvalue { i64, i1 } %86, 0
  %retval.1.i256 = select i1 %87, i32 %sub.i235, i32 %retval.0.i232
  br i1 %87, label %if.end36.i, label %while.cond.i231

while.end.i:                                      ; preds = %while.cond.i231
  %arrayidx8.i = getelementptr inbounds i8, ptr %74, i64 64
  %89 = load atomic i64, ptr %arrayidx8.i acquire, align 8
  br label %while.cond10.i

while.cond10.i:                                   ; preds = %while.body13.i, %while.end.i
  %used.0.i = phi i64 [ %89, %while.end.i ], [ %93, %while.body13.i ]
  %90 = load i64, ptr %arrayidx11.i, align 8
  %cmp.i266 = icmp ult i64 %used.0.i, %90
  br i1 %cmp.i266, label %while.body13.i, label %if.end36.i

while.body13.i:                                   ; preds = %while.cond10.i
  %add16.i = add nuw i64 %used.0.i, 1
  %91 = cmpxchg ptr %arrayidx8.i, i64 %used.0.i, i64 %add16.i acq_rel acquire, align 8
  %92 = extractvalue { i64, i1 } %91, 1
  %93 = extractvalue { i64, i1 } %91, 0
  br i1 %92, label %if.then22.i, label %while.cond10.i

if.then22.i:                                      ; preds = %while.body13.i
  %conv23.i = trunc i64 %93 to i32
  br label %if.end36.i

if.end36.i:                                       ; preds = %hash_node.exit.i249, %while.cond10.i, %if.then22.i, %if.else31.i
  %spare.1.i = phi i32 [ %spare.0.i, %if.else31.i ], [ %conv23.i, %if.then22.i ], [ -1, %while.cond10.i ], [ %retval.1.i256, %hash_node.exit.i249 ]
  %cmp37.not.i = icmp eq i32 %spare.1.i, -1
  br i1 %cmp37.not.i, label %if.end57.i, label %if.then39.i

if.then39.i:                                      ; preds = %if.end36.i
  %conv40.i = zext i32 %spare.1.i to i64
  %94 = load i64, ptr %arrayidx.i, align 8
  %95 = load i64, ptr %0, align 8
  switch i64 %95, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %if.then39.i, %if.then39.i, %if.then39.i
  %add.i113 = add i64 %94, 7
  %and.i114 = and i64 %add.i113, -8
  %add.i.i = add i64 %and.i114, 8
  %96 = load i64, ptr %arrayidx.i108, align 8
  %97 = inttoptr i64 %96 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %97, i64 192
  %98 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %98
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %99 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i = mul i64 %add.i.i, %conv40.i
  %add6.i.i = add i64 %mul.i.i, %99
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %if.then39.i
  %100 = load i64, ptr %arrayidx8.i.i, align 8
  %101 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %101, %conv40.i
  %add11.i.i = add i64 %mul10.i.i, %100
  %102 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i111 = add i64 %102, 7
  %and.i112 = and i64 %add.i111, -8
  %add14.i.i = add i64 %add11.i.i, %and.i112
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.i.in = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.i.in to ptr
  %103 = load i64, ptr %arrayidx.i151, align 8
  %add.i73.i = add i64 %103, 7
  %and.i.i152 = and i64 %add.i73.i, -8
  switch i64 %95, label %value_at.exit66.i [
    i64 10, label %for.cond.i154.preheader
    i64 6, label %for.cond.i154.preheader
    i64 5, label %for.cond.i154.preheader
  ]

for.cond.i154.preheader:                          ; preds = %hash_node.exit.i, %hash_node.exit.i, %hash_node.exit.i
  %104 = load i64, ptr %arrayidx10.i, align 8
  %cmp.i155538.not = icmp eq i64 %104, 0
  br i1 %cmp.i155538.not, label %hash_write.exit, label %for.body.i158

value_at.exit66.i:                                ; preds = %hash_node.exit.i
  %105 = load i64, ptr %arrayidx1.i62.i, align 8
  %106 = inttoptr i64 %105 to ptr
  %107 = load i64, ptr %arrayidx3.i63.i, align 8
  %mul4.i64.i = mul i64 %107, %conv40.i
  %add.ptr.i65.i = getelementptr inbounds i8, ptr %106, i64 %mul4.i64.i
  %108 = load i64, ptr %arrayidx.i347, align 8
  %cmp.not.i348 = icmp eq i64 %108, -1
  br i1 %cmp.not.i348, label %clear_lock.exit, label %if.then.i349

if.then.i349:                                     ; preds = %value_at.exit66.i
  %add.ptr.i350 = getelementptr inbounds i8, ptr %add.ptr.i65.i, i64 %108
  store atomic i32 0, ptr %add.ptr.i350 release, align 4
  br label %clear_lock.exit

clear_lock.exit:                                  ; preds = %value_at.exit66.i, %if.then.i349
  %109 = load i64, ptr %arrayidx.i151, align 8
  %110 = load i64, ptr %arrayidx.i347, align 8
  %cmp.i396 = icmp eq i64 %110, -1
  br i1 %cmp.i396, label %if.then.i403, label %if.end.i397

if.then.i403:                                     ; preds = %clear_lock.exit
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i, ptr align 1 %21, i64 %109, i1 false)
  br label %hash_write.exit

if.end.i397:                                      ; preds = %clear_lock.exit
  %add.i398 = add i64 %110, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65.i, ptr align 1 %20, i64 %110, i1 false)
  %add.ptr.i399 = getelementptr inbounds i8, ptr %add.ptr.i65.i, i64 %add.i398
  %add3.i400 = add i64 %add.i398, %r3
  %111 = inttoptr i64 %add3.i400 to ptr
  %sub.i401 = sub i64 %109, %add.i398
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i399, ptr align 1 %111, i64 %sub.i401, i1 false)
  br label %hash_write.exit

for.body.i158:                                    ; preds = %for.cond.i154.preheader, %copy_value.exit415
  %cpu.0.i539 = phi i64 [ %inc.i169, %copy_value.exit415 ], [ 0, %for.cond.i154.preheader ]
  %112 = load i64, ptr %0, align 8
  switch i64 %112, label %value_at.exit.i [
    i64 10, label %if.then.i.i160
    i64 6, label %if.then.i.i160
    i64 5, label %if.then.i.i160
  ]

if.then.i.i160:                                   ; preds = %for.body.i158, %for.body.i158, %for.body.i158
  %113 = load i64, ptr %arrayidx.i.i161, align 8
  %mul.i.i162 = mul i64 %113, %cpu.0.i539
  %add.i.i163 = add i64 %mul.i.i162, %conv40.i
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i158, %if.then.i.i160
  %index.addr.0.i.i = phi i64 [ %add.i.i163, %if.then.i.i160 ], [ %conv40.i, %for.body.i158 ]
  %114 = load i64, ptr %arrayidx1.i.i, align 8
  %115 = inttoptr i64 %114 to ptr
  %116 = load i64, ptr %arrayidx3.i.i164, align 8
  %mul4.i.i = mul i64 %116, %index.addr.0.i.i
  %add.ptr.i.i165 = getelementptr inbounds i8, ptr %115, i64 %mul4.i.i
  %mul.i167 = mul i64 %cpu.0.i539, %and.i.i152
  %add.i168 = add i64 %mul.i167, %r3
  %117 = load i64, ptr %arrayidx.i151, align 8
  %118 = load i64, ptr %arrayidx1.i406, align 8
  %cmp.i407 = icmp eq i64 %118, -1
  br i1 %cmp.i407, label %if.then.i414, label %if.end.i408

if.then.i414:                                     ; preds = %value_at.exit.i
  %119 = inttoptr i64 %add.i168 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i165, ptr align 1 %119, i64 %117, i1 false)
  br label %copy_value.exit415

if.end.i408:                                      ; preds = %value_at.exit.i
  %add.i409 = add i64 %118, 4
  %120 = inttoptr i64 %add.i168 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i.i165, ptr align 1 %120, i64 %118, i1 false)
  %add.ptr.i410 = getelementptr inbounds i8, ptr %add.ptr.i.i165, i64 %add.i409
  %add3.i411 = add i64 %add.i409, %add.i168
  %121 = inttoptr i64 %add3.i411 to ptr
  %sub.i412 = sub i64 %117, %add.i409
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i410, ptr align 1 %121, i64 %sub.i412, i1 false)
  br label %copy_value.exit415

copy_value.exit415:                               ; preds = %if.then.i414, %if.end.i408
  %inc.i169 = add nuw i64 %cpu.0.i539, 1
  %122 = load i64, ptr %arrayidx10.i, align 8
  %cmp.i155 = icmp ult i64 %inc.i169, %122
  br i1 %cmp.i155, label %for.body.i158, label %hash_write.exit

hash_write.exit:                                  ; preds = %copy_value.exit415, %for.cond.i154.preheader, %if.end.i397, %if.then.i403
  %cmp45.i540.not = icmp eq i64 %94, 0
  br i1 %cmp45.i540.not, label %for.cond.cleanup.i, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %hash_write.exit
  %key47.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 8
  %and.i70 = and i64 %94, 4
  %tobool.not.i71 = icmp eq i64 %and.i70, 0
  %and6.i80 = and i64 %94, 2
  %tobool7.not.i81 = icmp eq i64 %and6.i80, 0
  %and14.i93 = and i64 %94, 1
  %tobool15.not.i94 = icmp eq i64 %and14.i93, 0
  br label %for.body.i

for.cond.cleanup.i:                               ; preds = %key_word.exit103, %hash_write.exit
  %recent51.i = getelementptr inbounds i8, ptr %retval.0.i.i, i64 4
  store atomic i32 0, ptr %recent51.i release, align 4
  store atomic i32 %conv.i122, ptr %retval.0.i.i release, align 8
  %and55.i = and i64 %28, -8589934592
  %add.i = add nuw i32 %spare.1.i, 1
  %conv56.i = zext i32 %add.i to i64
  %or.i = or i64 %and55.i, %conv56.i
  store atomic i64 %or.i, ptr %add.ptr1.i release, align 8
  br label %cleanup.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %key_word.exit103
  %mul.i542 = phi i64 [ 0, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit103 ]
  %i.0.i541 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit103 ]
  %arrayidx48.i = getelementptr inbounds [0 x i64], ptr %key47.i, i64 0, i64 %i.0.i541
  %add.i66 = add i64 %mul.i542, %r2
  %sub.i67 = sub i64 %94, %mul.i542
  %cmp.i68 = icmp ugt i64 %sub.i67, 7
  br i1 %cmp.i68, label %if.then.i101, label %if.end.i69

if.then.i101:                                     ; preds = %for.body.i
  %123 = inttoptr i64 %add.i66 to ptr
  %word.0.copyload.i102 = load i64, ptr %123, align 1
  br label %key_word.exit103

if.end.i69:                                       ; preds = %for.body.i
  br i1 %tobool.not.i71, label %if.end5.i76, label %if.then2.i72

if.then2.i72:                                     ; preds = %if.end.i69
  %124 = inttoptr i64 %add.i66 to ptr
  %number.0.copyload.i = load i32, ptr %124, align 1
  %conv.i74 = zext i32 %number.0.copyload.i to i64
  %add4.i75 = add i64 %add.i66, 4
  br label %if.end5.i76

if.end5.i76:                                      ; preds = %if.then2.i72, %if.end.i69
  %at.0.i77 = phi i64 [ %add4.i75, %if.then2.i72 ], [ %add.i66, %if.end.i69 ]
  %word.0.i78 = phi i64 [ %conv.i74, %if.then2.i72 ], [ 0, %if.end.i69 ]
  %shift.0.i79 = phi i64 [ 32, %if.then2.i72 ], [ 0, %if.end.i69 ]
  br i1 %tobool7.not.i81, label %if.end13.i89, label %if.then8.i82

if.then8.i82:                                     ; preds = %if.end5.i76
  %125 = inttoptr i64 %at.0.i77 to ptr
  %half.0.copyload.i83 = load i16, ptr %125, align 1
  %conv10.i84 = zext i16 %half.0.copyload.i83 to i64
  %shl.i85 = shl nuw nsw i64 %conv10.i84, %shift.0.i79
  %or.i86 = or i64 %shl.i85, %word.0.i78
  %add11.i87 = or i64 %shift.0.i79, 16
  %add12.i88 = add i64 %at.0.i77, 2
  br label %if.end13.i89

if.end13.i89:                                     ; preds = %if.then8.i82, %if.end5.i76
  %at.1.i90 = phi i64 [ %add12.i88, %if.then8.i82 ], [ %at.0.i77, %if.end5.i76 ]
  %word.1.i91 = phi i64 [ %or.i86, %if.then8.i82 ], [ %word.0.i78, %if.end5.i76 ]
  %shift.1.i92 = phi i64 [ %add11.i87, %if.then8.i82 ], [ %shift.0.i79, %if.end5.i76 ]
  br i1 %tobool15.not.i94, label %key_word.exit103, label %if.then16.i95

if.then16.i95:                                    ; preds = %if.end13.i89
  %126 = inttoptr i64 %at.1.i90 to ptr
  %127 = load i8, ptr %126, align 1
  %conv18.i96 = zext i8 %127 to i64
  %shl19.i97 = shl i64 %conv18.i96, %shift.1.i92
  %or20.i98 = or i64 %shl19.i97, %word.1.i91
  br label %key_word.exit103

key_word.exit103:                                 ; preds = %if.then.i101, %if.end13.i89, %if.then16.i95
  %retval.0.i100 = phi i64 [ %word.0.copyload.i102, %if.then.i101 ], [ %or20.i98, %if.then16.i95 ], [ %word.1.i91, %if.end13.i89 ]
  store atomic i64 %retval.0.i100, ptr %arrayidx48.i release, align 8
  %inc.i = add i64 %i.0.i541, 1
  %mul.i = shl i64 %inc.i, 3
  %cmp45.i = icmp ult i64 %mul.i, %94
  br i1 %cmp45.i, label %for.body.i, label %for.cond.cleanup.i

if.end57.i:                                       ; preds = %if.end36.i
  %and.i267 = and i64 %28, -4294967297
  store atomic i64 %and.i267, ptr %add.ptr1.i release, align 8
  %128 = load i64, ptr %arrayidx.i273, align 8
  %129 = load i64, ptr %arrayidx.i108, align 8
  %130 = inttoptr i64 %129 to ptr
  %add.ptr.i274 = getelementptr inbounds i8, ptr %130, i64 128
  %mul.i277 = shl i64 %128, 2
  %add.i278 = add i64 %mul.i277, 64
  %cmp.not.i557.not = icmp eq i64 %add.i278, 0
  br i1 %cmp.not.i557.not, label %lru_evict.exit, label %for.body.i280

for.body.i280:                                    ; preds = %if.end57.i, %for.inc.i
  %retval.0.i276559 = phi i32 [ %retval.3.i299, %for.inc.i ], [ undef, %if.end57.i ]
  %tries.0.i558 = phi i64 [ %inc.i300, %for.inc.i ], [ 0, %if.end57.i ]
  %131 = atomicrmw add ptr %add.ptr.i274, i64 1 monotonic, align 8
  %rem.i = urem i64 %131, %128
  %conv.i281 = trunc i64 %rem.i to i32
  %conv1.i282 = and i64 %rem.i, 4294967295
  %132 = load i64, ptr %0, align 8
  switch i64 %132, label %if.end.i.i303 [
    i64 10, label %if.then.i.i288
    i64 6, label %if.then.i.i288
    i64 5, label %if.then.i.i288
  ]

if.then.i.i288:                                   ; preds = %for.body.i280, %for.body.i280, %for.body.i280
  %133 = load i64, ptr %arrayidx.i, align 8
  %add.i52.i = add i64 %133, 7
  %and.i53.i = and i64 %add.i52.i, -8
  %add.i.i289 = add i64 %and.i53.i, 8
  %134 = load i64, ptr %arrayidx.i108, align 8
  %135 = inttoptr i64 %134 to ptr
  %add.ptr.i.i290 = getelementptr inbounds i8, ptr %135, i64 192
  %136 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i.i292 = getelementptr inbounds i64, ptr %add.ptr.i.i290, i64 %136
  %add.ptr5.i.i293 = getelementptr inbounds i8, ptr %add.ptr4.i.i292, i64 8
  %137 = ptrtoint ptr %add.ptr5.i.i293 to i64
  %mul.i.i294 = mul i64 %add.i.i289, %conv1.i282
  %add6.i.i295 = add i64 %mul.i.i294, %137
  br label %hash_node.exit.i296

if.end.i.i303:                                    ; preds = %for.body.i280
  %138 = load i64, ptr %arrayidx8.i.i304, align 8
  %139 = load i64, ptr %arrayidx9.i.i305, align 8
  %mul10.i.i306 = mul i64 %139, %conv1.i282
  %add11.i.i307 = add i64 %mul10.i.i306, %138
  %140 = load i64, ptr %arrayidx12.i.i308, align 8
  %add.i51.i = add i64 %140, 7
  %and.i.i309 = and i64 %add.i51.i, -8
  %add14.i.i310 = add i64 %add11.i.i307, %and.i.i309
  br label %hash_node.exit.i296

hash_node.exit.i296:                              ; preds = %if.end.i.i303, %if.then.i.i288
  %retval.0.i.i297.in = phi i64 [ %add6.i.i295, %if.then.i.i288 ], [ %add14.i.i310, %if.end.i.i303 ]
  %retval.0.i.i297 = inttoptr i64 %retval.0.i.i297.in to ptr
  %141 = load atomic i32, ptr %retval.0.i.i297 acquire, align 8
  %tobool.not.i298 = icmp sgt i32 %141, -1
  br i1 %tobool.not.i298, label %if.end.i301, label %cleanup24.i

if.end.i301:                                      ; preds = %hash_node.exit.i296
  %recent.i302 = getelementptr inbounds i8, ptr %retval.0.i.i297, i64 4
  %142 = load atomic i32, ptr %recent.i302 acquire, align 4
  %tobool5.not.i = icmp eq i32 %142, 0
  br i1 %tobool5.not.i, label %if.end9.i, label %if.then6.i

if.then6.i:                                       ; preds = %if.end.i301
  store atomic i32 0, ptr %recent.i302 release, align 4
  br label %cleanup24.i

if.end9.i:                                        ; preds = %if.end.i301
  %143 = load i64, ptr %arrayidx.i, align 8
  %key.i = getelementptr inbounds i8, ptr %retval.0.i.i297, i64 8
  %144 = load atomic i64, ptr %key.i acquire, align 8
  %xor.i12.i = xor i64 %144, -8378864009470890807
  %conv.i13.i = zext i64 %xor.i12.i to i128
  %mul.i14.i = mul nuw i128 %conv.i13.i, 11400714819323198485
  %shr.i15.i = lshr i128 %mul.i14.i, 64
  %xor35.i16.i = xor i128 %shr.i15.i, %mul.i14.i
  %xor3.i17.i = trunc i128 %xor35.i16.i to i64
  %cmp.i421543 = icmp ugt i64 %143, 8
  br i1 %cmp.i421543, label %for.body.i426, label %bucket_of_node.exit

for.body.i426:                                    ; preds = %if.end9.i, %for.body.i426
  %hash.0.i419545 = phi i64 [ %xor3.i.i, %for.body.i426 ], [ %xor3.i17.i, %if.end9.i ]
  %i.0.i418544 = phi i64 [ %inc.i430, %for.body.i426 ], [ 1, %if.end9.i ]
  %arrayidx3.i = getelementptr inbounds [0 x i64], ptr %key.i, i64 0, i64 %i.0.i418544
  %145 = load atomic i64, ptr %arrayidx3.i acquire, align 8
  %add.i427 = add i64 %145, %hash.0.i419545
  %xor.i.i = xor i64 %add.i427, -8378864009470890807
  %conv.i.i428 = zext i64 %xor.i.i to i128
  %mul.i.i429 = mul nuw i128 %conv.i.i428, 11400714819323198485
  %shr.i.i = lshr i128 %mul.i.i429, 64
  %xor35.i.i = xor i128 %shr.i.i, %mul.i.i429
  %xor3.i.i = trunc i128 %xor35.i.i to i64
  %inc.i430 = add i64 %i.0.i418544, 1
  %mul.i420 = shl i64 %inc.i430, 3
  %cmp.i421 = icmp ult i64 %mul.i420, %143
  br i1 %cmp.i421, label %for.body.i426, label %bucket_of_node.exit

bucket_of_node.exit:                              ; preds = %for.body.i426, %if.end9.i
  %hash.0.i419.lcssa = phi i64 [ %xor3.i17.i, %if.end9.i ], [ %xor3.i.i, %for.body.i426 ]
  %146 = load i64, ptr %arrayidx.i108, align 8
  %147 = inttoptr i64 %146 to ptr
  %add.ptr.i.i423 = getelementptr inbounds i8, ptr %147, i64 192
  %148 = load i64, ptr %arrayidx.i104, align 8
  %and.i.i425 = and i64 %148, %hash.0.i419.lcssa
  %add.ptr1.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i423, i64 %and.i.i425
  %149 = atomicrmw or ptr %add.ptr1.i.i, i64 4294967296 acquire, align 8
  %and.i54.i547 = and i64 %149, 4294967296
  %tobool.not.i55.i.not548 = icmp eq i64 %and.i54.i547, 0
  br i1 %tobool.not.i55.i.not548, label %if.end14.i, label %while.cond3.i.i.preheader

while.cond.i.i.loopexit:                          ; preds = %while.cond3.i.i
  %150 = atomicrmw or ptr %add.ptr1.i.i, i64 4294967296 acquire, align 8
  %and.i54.i = and i64 %150, 4294967296
  %tobool.not.i55.i.not = icmp eq i64 %and.i54.i, 0
  br i1 %tobool.not.i55.i.not, label %if.end14.i, label %while.cond3.i.i.preheader

while.cond3.i.i.preheader:                        ; preds = %bucket_of_node.exit, %while.cond.i.i.loopexit
  %tobool.not.i55.i.not549 = phi i1 [ %tobool.not.i55.i.not, %while.cond.i.i.loopexit ], [ %tobool.not.i55.i.not548, %bucket_of_node.exit ]
  br label %while.cond3.i.i

while.cond3.i.i:                                  ; preds = %while.cond3.i.i.preheader, %while.body7.i.i
  %151 = load atomic i64, ptr %add.ptr1.i.i monotonic, align 8
  %and5.i.i = and i64 %151, 4294967296
  %tobool6.not.i.i = icmp eq i64 %and5.i.i, 0
  br i1 %tobool6.not.i.i, label %while.cond.i.i.loopexit, label %while.body7.i.i

while.body7.i.i:                                  ; preds = %while.cond3.i.i
  %152 = load i64, ptr %arrayidx.i311, align 8
  %153 = inttoptr i64 %152 to ptr
  %154 = load volatile i8, ptr %153, align 1
  %tobool8.not.i.i = icmp eq i8 %154, 0
  br i1 %tobool8.not.i.i, label %while.cond3.i.i, label %bucket_take.exit.i

bucket_take.exit.i:                               ; preds = %while.body7.i.i
  br i1 %tobool.not.i55.i.not549, label %if.end14.i, label %cleanup24.i

if.end14.i:                                       ; preds = %while.cond.i.i.loopexit, %bucket_of_node.exit, %bucket_take.exit.i
  %155 = load atomic i64, ptr %add.ptr1.i.i acquire, align 8
  %conv.i431 = trunc i64 %155 to i32
  %tobool.not.i434550 = icmp eq i32 %conv.i431, 0
  br i1 %tobool.not.i434550, label %place_of_element.exit, label %for.body.i435.preheader

for.body.i435.preheader:                          ; preds = %if.end14.i
  %sub.i436573 = add i32 %conv.i431, -1
  %cmp.i437574 = icmp eq i32 %sub.i436573, %conv.i281
  br i1 %cmp.i437574, label %place_of_element.exit, label %if.end.i438

for.body.i435:                                    ; preds = %hash_node.exit.i455
  %sub.i436 = add i32 %165, -1
  %cmp.i437 = icmp eq i32 %sub.i436, %conv.i281
  br i1 %cmp.i437, label %place_of_element.exit, label %if.end.i438

if.end.i438:                                      ; preds = %for.body.i435.preheader, %for.body.i435
  %sub.i436575 = phi i32 [ %sub.i436, %for.body.i435 ], [ %sub.i436573, %for.body.i435.preheader ]
  %conv6.i = zext i32 %sub.i436575 to i64
  %156 = load i64, ptr %0, align 8
  switch i64 %156, label %if.end.i.i457 [
    i64 10, label %if.then.i.i446
    i64 6, label %if.then.i.i446
    i64 5, label %if.then.i.i446
  ]

if.then.i.i446:                                   ; preds = %if.end.i438, %if.end.i438, %if.end.i438
  %157 = load i64, ptr %arrayidx.i, align 8
  %add.i15.i440 = add i64 %157, 7
  %and.i16.i441 = and i64 %add.i15.i440, -8
  %add.i.i447 = add i64 %and.i16.i441, 8
  %158 = load i64, ptr %arrayidx.i108, align 8
  %159 = inttoptr i64 %158 to ptr
  %add.ptr.i.i449 = getelementptr inbounds i8, ptr %159, i64 192
  %160 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i.i451 = getelementptr inbounds i64, ptr %add.ptr.i.i449, i64 %160
  %add.ptr5.i.i452 = getelementptr inbounds i8, ptr %add.ptr4.i.i451, i64 8
  %161 = ptrtoint ptr %add.ptr5.i.i452 to i64
  %mul.i.i453 = mul i64 %add.i.i447, %conv6.i
  %add6.i.i454 = add i64 %mul.i.i453, %161
  br label %hash_node.exit.i455

if.end.i.i457:                                    ; preds = %if.end.i438
  %162 = load i64, ptr %arrayidx8.i.i458, align 8
  %163 = load i64, ptr %arrayidx9.i.i459, align 8
  %mul10.i.i460 = mul i64 %163, %conv6.i
  %add11.i.i461 = add i64 %mul10.i.i460, %162
  %164 = load i64, ptr %arrayidx12.i.i462, align 8
  %add.i14.i463 = add i64 %164, 7
  %and.i.i464 = and i64 %add.i14.i463, -8
  %add14.i.i465 = add i64 %add11.i.i461, %and.i.i464
  br label %hash_node.exit.i455

hash_node.exit.i455:                              ; preds = %if.end.i.i457, %if.then.i.i446
  %retval.0.i.i456.in = phi i64 [ %add6.i.i454, %if.then.i.i446 ], [ %add14.i.i465, %if.end.i.i457 ]
  %retval.0.i.i456 = inttoptr i64 %retval.0.i.i456.in to ptr
  %165 = load atomic i32, ptr %retval.0.i.i456 acquire, align 8
  %tobool.not.i434 = icmp eq i32 %165, 0
  br i1 %tobool.not.i434, label %place_of_element.exit, label %for.body.i435

place_of_element.exit:                            ; preds = %hash_node.exit.i455, %for.body.i435, %for.body.i435.preheader, %if.end14.i
  %retval.sroa.6.0.i.lcssa = phi i32 [ -1, %if.end14.i ], [ -1, %for.body.i435.preheader ], [ %sub.i436575, %for.body.i435 ], [ %sub.i436575, %hash_node.exit.i455 ]
  %spec.select.i470 = phi i32 [ -1, %if.end14.i ], [ %sub.i436573, %for.body.i435.preheader ], [ %sub.i436, %for.body.i435 ], [ -1, %hash_node.exit.i455 ]
  %retval.sroa.6.0.insert.ext.i = zext i32 %retval.sroa.6.0.i.lcssa to i64
  %retval.sroa.0.0.insert.ext.i471 = zext i32 %spec.select.i470 to i64
  %cmp18.not.i = icmp eq i32 %spec.select.i470, -1
  br i1 %cmp18.not.i, label %if.end21.i, label %if.then20.i

if.then20.i:                                      ; preds = %place_of_element.exit
  %166 = load i64, ptr %0, align 8
  switch i64 %166, label %if.end.i25.i [
    i64 10, label %if.then.i15.i
    i64 6, label %if.then.i15.i
    i64 5, label %if.then.i15.i
  ]

if.then.i15.i:                                    ; preds = %if.then20.i, %if.then20.i, %if.then20.i
  %167 = load i64, ptr %arrayidx.i, align 8
  %add.i40.i = add i64 %167, 7
  %and.i41.i = and i64 %add.i40.i, -8
  %add.i16.i = add i64 %and.i41.i, 8
  %168 = load i64, ptr %arrayidx.i108, align 8
  %169 = inttoptr i64 %168 to ptr
  %add.ptr.i18.i = getelementptr inbounds i8, ptr %169, i64 192
  %170 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i20.i = getelementptr inbounds i64, ptr %add.ptr.i18.i, i64 %170
  %add.ptr5.i21.i = getelementptr inbounds i8, ptr %add.ptr4.i20.i, i64 8
  %171 = ptrtoint ptr %add.ptr5.i21.i to i64
  %mul.i22.i = mul i64 %add.i16.i, %retval.sroa.0.0.insert.ext.i471
  %add6.i23.i = add i64 %mul.i22.i, %171
  br label %hash_node.exit33.i

if.end.i25.i:                                     ; preds = %if.then20.i
  %172 = load i64, ptr %arrayidx8.i26.i, align 8
  %173 = load i64, ptr %arrayidx9.i27.i, align 8
  %mul10.i28.i = mul i64 %173, %retval.sroa.0.0.insert.ext.i471
  %add11.i29.i = add i64 %mul10.i28.i, %172
  %174 = load i64, ptr %arrayidx12.i30.i, align 8
  %add.i39.i = add i64 %174, 7
  %and.i.i506 = and i64 %add.i39.i, -8
  %add14.i32.i = add i64 %add11.i29.i, %and.i.i506
  br label %hash_node.exit33.i

hash_node.exit33.i:                               ; preds = %if.end.i25.i, %if.then.i15.i
  %retval.0.i24.i477.in = phi i64 [ %add6.i23.i, %if.then.i15.i ], [ %add14.i32.i, %if.end.i25.i ]
  %retval.0.i24.i477 = inttoptr i64 %retval.0.i24.i477.in to ptr
  %175 = load atomic i32, ptr %retval.0.i24.i477 acquire, align 8
  %cmp.not.i478 = icmp eq i32 %retval.sroa.6.0.i.lcssa, -1
  br i1 %cmp.not.i478, label %if.else.i502, label %if.then.i479

if.then.i479:                                     ; preds = %hash_node.exit33.i
  %176 = load i64, ptr %0, align 8
  switch i64 %176, label %if.end.i.i495 [
    i64 10, label %if.then.i.i483
    i64 6, label %if.then.i.i483
    i64 5, label %if.then.i.i483
  ]

if.then.i.i483:                                   ; preds = %if.then.i479, %if.then.i479, %if.then.i479
  %177 = load i64, ptr %arrayidx.i, align 8
  %add.i44.i481 = add i64 %177, 7
  %and.i45.i = and i64 %add.i44.i481, -8
  %add.i.i484 = add i64 %and.i45.i, 8
  %178 = load i64, ptr %arrayidx.i108, align 8
  %179 = inttoptr i64 %178 to ptr
  %add.ptr.i.i485 = getelementptr inbounds i8, ptr %179, i64 192
  %180 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i.i487 = getelementptr inbounds i64, ptr %add.ptr.i.i485, i64 %180
  %add.ptr5.i.i488 = getelementptr inbounds i8, ptr %add.ptr4.i.i487, i64 8
  %181 = ptrtoint ptr %add.ptr5.i.i488 to i64
  %mul.i.i489 = mul i64 %add.i.i484, %retval.sroa.6.0.insert.ext.i
  %add6.i.i490 = add i64 %mul.i.i489, %181
  br label %hash_node.exit.i491

if.end.i.i495:                                    ; preds = %if.then.i479
  %182 = load i64, ptr %arrayidx8.i.i496, align 8
  %183 = load i64, ptr %arrayidx9.i.i497, align 8
  %mul10.i.i498 = mul i64 %183, %retval.sroa.6.0.insert.ext.i
  %add11.i.i499 = add i64 %mul10.i.i498, %182
  %184 = load i64, ptr %arrayidx12.i.i500, align 8
  %add.i42.i = add i64 %184, 7
  %and.i43.i = and i64 %add.i42.i, -8
  %add14.i.i501 = add i64 %add11.i.i499, %and.i43.i
  br label %hash_node.exit.i491

hash_node.exit.i491:                              ; preds = %if.end.i.i495, %if.then.i.i483
  %retval.0.i.i492.in = phi i64 [ %add6.i.i490, %if.then.i.i483 ], [ %add14.i.i501, %if.end.i.i495 ]
  %retval.0.i.i492 = inttoptr i64 %retval.0.i.i492.in to ptr
  store atomic i32 %175, ptr %retval.0.i.i492 release, align 8
  br label %hash_unlink.exit

if.else.i502:                                     ; preds = %hash_node.exit33.i
  %and.i503 = and i64 %155, -4294967296
  %conv6.i504 = zext i32 %175 to i64
  %or.i505 = or i64 %and.i503, %conv6.i504
  br label %hash_unlink.exit

hash_unlink.exit:                                 ; preds = %hash_node.exit.i491, %if.else.i502
  %word.addr.0.i = phi i64 [ %155, %hash_node.exit.i491 ], [ %or.i505, %if.else.i502 ]
  %and.i46.i494 = and i64 %word.addr.0.i, -4294967297
  %add.i47.i = add i64 %and.i46.i494, 8589934592
  store atomic i64 %add.i47.i, ptr %add.ptr1.i.i release, align 8
  br label %cleanup24.i

if.end21.i:                                       ; preds = %place_of_element.exit
  %and.i57.i = and i64 %155, -4294967297
  store atomic i64 %and.i57.i, ptr %add.ptr1.i.i release, align 8
  br label %cleanup24.i

cleanup24.i:                                      ; preds = %if.end21.i, %hash_unlink.exit, %bucket_take.exit.i, %if.then6.i, %hash_node.exit.i296
  %cleanup.dest.slot.2.i = phi i32 [ 4, %if.then6.i ], [ 4, %hash_node.exit.i296 ], [ 1, %bucket_take.exit.i ], [ 1, %hash_unlink.exit ], [ 0, %if.end21.i ]
  %retval.3.i299 = phi i32 [ %retval.0.i276559, %if.then6.i ], [ %retval.0.i276559, %hash_node.exit.i296 ], [ -1, %bucket_take.exit.i ], [ %conv.i281, %hash_unlink.exit ], [ %retval.0.i276559, %if.end21.i ]
  switch i32 %cleanup.dest.slot.2.i, label %lru_evict.exit [
    i32 0, label %for.inc.i
    i32 4, label %for.inc.i
  ]

for.inc.i:                                        ; preds = %cleanup24.i, %cleanup24.i
  %inc.i300 = add nuw i64 %tries.0.i558, 1
  %exitcond567.not = icmp eq i64 %inc.i300, %add.i278
  br i1 %exitcond567.not, label %lru_evict.exit, label %for.body.i280

lru_evict.exit:                                   ; preds = %cleanup24.i, %for.inc.i, %if.end57.i
  %spec.select.i279 = phi i32 [ -1, %if.end57.i ], [ %retval.3.i299, %cleanup24.i ], [ -1, %for.inc.i ]
  %cmp62.i = icmp eq i32 %spec.select.i279, -1
  br i1 %cmp62.i, label %if.then64.i, label %cleanup.i

if.then64.i:                                      ; preds = %lru_evict.exit
  %185 = load i64, ptr %arrayidx.i315, align 8
  %186 = inttoptr i64 %185 to ptr
  %187 = load volatile i8, ptr %186, align 1
  %tobool66.not.i = icmp eq i8 %187, 0
  %cond.i = select i1 %tobool66.not.i, i64 -12, i64 -16
  br label %cleanup.i

if.end69.i:                                       ; preds = %if.else27.i, %hash_node.exit153.i
  %result.2.i = phi i64 [ %result.1.i, %hash_node.exit153.i ], [ -2, %if.else27.i ]
  %and.i271 = and i64 %28, -4294967297
  store atomic i64 %and.i271, ptr %add.ptr1.i release, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %if.end69.i, %if.then64.i, %lru_evict.exit, %for.cond.cleanup.i
  %spare.2.i = phi i32 [ %spare.0.i, %if.end69.i ], [ %spare.1.i, %for.cond.cleanup.i ], [ -1, %if.then64.i ], [ %spec.select.i279, %lru_evict.exit ]
  %result.3.i = phi i64 [ %result.2.i, %if.end69.i ], [ %result.0.i, %for.cond.cleanup.i ], [ %result.0.i, %if.then64.i ], [ %result.0.i, %lru_evict.exit ]
  %retval.1.i = phi i64 [ %retval.0.i, %if.end69.i ], [ 0, %for.cond.cleanup.i ], [ %cond.i, %if.then64.i ], [ %retval.0.i, %lru_evict.exit ]
  %cleanup.dest.slot.0.i = phi i32 [ 2, %if.end69.i ], [ 1, %for.cond.cleanup.i ], [ 1, %if.then64.i ], [ 3, %lru_evict.exit ]
  switch i32 %cleanup.dest.slot.0.i, label %hash_put.exit [
    i32 3, label %for.cond.i
    i32 2, label %for.end70.i
  ]

for.end70.i:                                      ; preds = %cleanup.i, %bucket_take.exit
  %spare.3.i = phi i32 [ %spare.2.i, %cleanup.i ], [ %spare.0.i, %bucket_take.exit ]
  %result.4.i = phi i64 [ %result.3.i, %cleanup.i ], [ -16, %bucket_take.exit ]
  %cmp71.not.i = icmp eq i32 %spare.3.i, -1
  br i1 %cmp71.not.i, label %hash_put.exit, label %if.then76.i

if.then76.i:                                      ; preds = %for.end70.i
  %188 = load i64, ptr %arrayidx.i108, align 8
  %189 = inttoptr i64 %188 to ptr
  %190 = load atomic i64, ptr %189 acquire, align 8
  %conv.i318 = zext i32 %spare.3.i to i64
  %add3.i = add nuw i32 %spare.3.i, 1
  %conv4.i = zext i32 %add3.i to i64
  %arrayidx8.i.i340 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i.i341 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i.i344 = getelementptr inbounds i8, ptr %0, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i332, %if.then76.i
  %top.0.i317 = phi i64 [ %190, %if.then76.i ], [ %202, %hash_node.exit.i332 ]
  %191 = load i64, ptr %0, align 8
  switch i64 %191, label %if.end.i.i339 [
    i64 10, label %if.then.i.i324
    i64 6, label %if.then.i.i324
    i64 5, label %if.then.i.i324
  ]

if.then.i.i324:                                   ; preds = %do.body.i, %do.body.i, %do.body.i
  %192 = load i64, ptr %arrayidx.i, align 8
  %add.i15.i = add i64 %192, 7
  %and.i16.i = and i64 %add.i15.i, -8
  %add.i.i325 = add i64 %and.i16.i, 8
  %193 = load i64, ptr %arrayidx.i108, align 8
  %194 = inttoptr i64 %193 to ptr
  %add.ptr.i.i326 = getelementptr inbounds i8, ptr %194, i64 192
  %195 = load i64, ptr %arrayidx.i104, align 8
  %add.ptr4.i.i328 = getelementptr inbounds i64, ptr %add.ptr.i.i326, i64 %195
  %add.ptr5.i.i329 = getelementptr inbounds i8, ptr %add.ptr4.i.i328, i64 8
  %196 = ptrtoint ptr %add.ptr5.i.i329 to i64
  %mul.i.i330 = mul i64 %add.i.i325, %conv.i318
  %add6.i.i331 = add i64 %mul.i.i330, %196
  br label %hash_node.exit.i332

if.end.i.i339:                                    ; preds = %do.body.i
  %197 = load i64, ptr %arrayidx8.i.i340, align 8
  %198 = load i64, ptr %arrayidx9.i.i341, align 8
  %mul10.i.i342 = mul i64 %198, %conv.i318
  %add11.i.i343 = add i64 %mul10.i.i342, %197
  %199 = load i64, ptr %arrayidx12.i.i344, align 8
  %add.i14.i = add i64 %199, 7
  %and.i.i345 = and i64 %add.i14.i, -8
  %add14.i.i346 = add i64 %add11.i.i343, %and.i.i345
  br label %hash_node.exit.i332

hash_node.exit.i332:                              ; preds = %if.end.i.i339, %if.then.i.i324
  %retval.0.i.i333.in = phi i64 [ %add6.i.i331, %if.then.i.i324 ], [ %add14.i.i346, %if.end.i.i339 ]
  %retval.0.i.i333 = inttoptr i64 %retval.0.i.i333.in to ptr
  %conv2.i334 = trunc i64 %top.0.i317 to i32
  %or.i335 = or i32 %conv2.i334, -2147483648
  store atomic i32 %or.i335, ptr %retval.0.i.i333 release, align 8
  %shr.i336 = and i64 %top.0.i317, -4294967296
  %shl.i337 = add i64 %shr.i336, 4294967296
  %or5.i = or i64 %shl.i337, %conv4.i
  %200 = cmpxchg ptr %189, i64 %top.0.i317, i64 %or5.i acq_rel acquire, align 8
  %201 = extractvalue { i64, i1 } %200, 1
  %202 = extractvalue { i64, i1 } %200, 0
  br i1 %201, label %hash_put.exit, label %do.body.i

hash_put.exit:                                    ; preds = %cleanup.i, %hash_node.exit.i332, %entry, %for.end70.i
  %retval.3.i = phi i64 [ -22, %entry ], [ %result.4.i, %for.end70.i ], [ %result.4.i, %hash_node.exit.i332 ], [ %retval.1.i, %cleanup.i ]
  ret i64 %retval.3.i
}

define internal i64 @lru_remove(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
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
  %cmp.i4136 = icmp ugt i64 %1, 8
  br i1 %cmp.i4136, label %for.body.i.lr.ph, label %bucket_of_key.exit

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
  %mul.i139 = phi i64 [ 8, %for.body.i.lr.ph ], [ %mul.i, %key_word.exit ]
  %i.0.i138 = phi i64 [ 1, %for.body.i.lr.ph ], [ %inc.i, %key_word.exit ]
  %hash.0.i137 = phi i64 [ %xor3.i12, %for.body.i.lr.ph ], [ %xor3.i, %key_word.exit ]
  %add.i14 = add i64 %mul.i139, %r2
  %sub.i = sub i64 %1, %mul.i139
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
  %add.i = add i64 %retval.0.i, %hash.0.i137
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i = zext i64 %xor.i to i128
  %mul.i6 = mul nuw i128 %conv.i, 11400714819323198485
  %shr.i = lshr i128 %mul.i6, 64
  %xor35.i = xor i128 %shr.i, %mul.i6
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i138, 1
  %mul.i = shl i64 %inc.i, 3
  %exitcond.not = icmp eq i64 %i.0.i138, %9
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
  %and.i60140 = and i64 %18, 4294967296
  %tobool.not.i61.not141 = icmp eq i64 %and.i60140, 0
  br i1 %tobool.not.i61.not141, label %if.end.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %bucket_of_key.exit
  %arrayidx.i71 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.preheader

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %19 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i60 = and i64 %19, 4294967296
  %tobool.not.i61.not = icmp eq i64 %and.i60, 0
  br i1 %tobool.not.i61.not, label %if.end.i, label %while.cond3.i.preheader

while.cond3.i.preheader:                          ; preds = %while.cond3.i.preheader.lr.ph, %while.cond.i.loopexit
  %tobool.not.i61.not142 = phi i1 [ %tobool.not.i61.not141, %while.cond3.i.preheader.lr.ph ], [ %tobool.not.i61.not, %while.cond.i.loopexit ]
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
  br i1 %tobool.not.i61.not142, label %if.end.i, label %hash_take_out.exit

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
  %mul.i.i = mul i64 %add.i.i, %conv1.i
  %add6.i.i = add i64 %mul.i.i, %30
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
  %cmp.not.i.i143 = icmp ne i64 %25, 0
  br i1 %cmp.not.i.i143, label %for.body.i.i.lr.ph, label %cleanup.i

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
  %inc.i.i = add i64 %i.0.i.i144, 1
  %mul.i17.i = shl i64 %inc.i.i, 3
  %cmp.not.i.i = icmp ult i64 %mul.i17.i, %25
  br i1 %cmp.not.i.i, label %for.body.i.i, label %cleanup.i

for.body.i.i:                                     ; preds = %for.body.i.i.lr.ph, %for.cond.i.i
  %cmp.not.i.i146 = phi i1 [ %cmp.not.i.i143, %for.body.i.i.lr.ph ], [ %cmp.not.i.i, %for.cond.i.i ]
  %mul.i17.i145 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %mul.i17.i, %for.cond.i.i ]
  %i.0.i.i144 = phi i64 [ 0, %for.body.i.i.lr.ph ], [ %inc.i.i, %for.cond.i.i ]
  %arrayidx2.i.i = getelementptr inbounds [0 x i64], ptr %key1.i.i, i64 0, i64 %i.0.i.i144
  %34 = load atomic i64, ptr %arrayidx2.i.i acquire, align 8
  %add.i20.i = add i64 %mul.i17.i145, %r2
  %sub.i.i = sub i64 %25, %mul.i17.i145
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
  br i1 %cmp.not.i.i146, label %if.end.i68, label %cleanup.i

if.end.i68:                                       ; preds = %has_key.exit.i
  %40 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  br label %cleanup.i

cleanup.i:                                        ; preds = %for.cond.i.i, %hash_node.exit.i, %if.end.i68, %has_key.exit.i
  %cmp.not.i.i134 = phi i1 [ %cmp.not.i.i146, %if.end.i68 ], [ %cmp.not.i.i146, %has_key.exit.i ], [ %cmp.not.i.i143, %hash_node.exit.i ], [ %cmp.not.i.i, %for.cond.i.i ]
  %link.1.i = phi i32 [ %40, %if.end.i68 ], [ %link.0.i, %has_key.exit.i ], [ %link.0.i, %hash_node.exit.i ], [ %link.0.i, %for.cond.i.i ]
  %retval.sroa.5.1.i = phi i32 [ %sub.i67, %if.end.i68 ], [ %retval.sroa.5.0.i, %has_key.exit.i ], [ %retval.sroa.5.0.i, %hash_node.exit.i ], [ %retval.sroa.5.0.i, %for.cond.i.i ]
  br i1 %cmp.not.i.i134, label %for.cond.i64, label %place_of_key.exit

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
  switch i64 %41, label %if.end.i25.i [
    i64 10, label %if.then.i15.i
    i64 6, label %if.then.i15.i
    i64 5, label %if.then.i15.i
  ]

if.then.i15.i:                                    ; preds = %if.end4.i, %if.end4.i, %if.end4.i
  %42 = load i64, ptr %arrayidx.i, align 8
  %add.i40.i = add i64 %42, 7
  %and.i41.i = and i64 %add.i40.i, -8
  %add.i16.i = add i64 %and.i41.i, 8
  %43 = load i64, ptr %arrayidx.i59, align 8
  %44 = inttoptr i64 %43 to ptr
  %add.ptr.i18.i = getelementptr inbounds i8, ptr %44, i64 192
  %45 = load i64, ptr %arrayidx.i56, align 8
  %add.ptr4.i20.i = getelementptr inbounds i64, ptr %add.ptr.i18.i, i64 %45
  %add.ptr5.i21.i = getelementptr inbounds i8, ptr %add.ptr4.i20.i, i64 8
  %46 = ptrtoint ptr %add.ptr5.i21.i to i64
  %mul.i22.i = mul i64 %add.i16.i, %retval.sroa.0.0.insert.ext.i
  %add6.i23.i = add i64 %mul.i22.i, %46
  br label %hash_node.exit33.i

if.end.i25.i:                                     ; preds = %if.end4.i
  %arrayidx8.i26.i = getelementptr inbounds i8, ptr %0, i64 88
  %47 = load i64, ptr %arrayidx8.i26.i, align 8
  %arrayidx9.i27.i = getelementptr inbounds i8, ptr %0, i64 64
  %48 = load i64, ptr %arrayidx9.i27.i, align 8
  %mul10.i28.i = mul i64 %48, %retval.sroa.0.0.insert.ext.i
  %add11.i29.i = add i64 %mul10.i28.i, %47
  %arrayidx12.i30.i = getelementptr inbounds i8, ptr %0, i64 16
  %49 = load i64, ptr %arrayidx12.i30.i, align 8
  %add.i39.i = add i64 %49, 7
  %and.i.i129 = and i64 %add.i39.i, -8
  %add14.i32.i = add i64 %add11.i29.i, %and.i.i129
  br label %hash_node.exit33.i

hash_node.exit33.i:                               ; preds = %if.end.i25.i, %if.then.i15.i
  %retval.0.i24.i105.in = phi i64 [ %add6.i23.i, %if.then.i15.i ], [ %add14.i32.i, %if.end.i25.i ]
  %retval.0.i24.i105 = inttoptr i64 %retval.0.i24.i105.in to ptr
  %50 = load atomic i32, ptr %retval.0.i24.i105 acquire, align 8
  %cmp.not.i = icmp eq i32 %retval.sroa.5.2.i, -1
  br i1 %cmp.not.i, label %if.else.i, label %if.then.i106

if.then.i106:                                     ; preds = %hash_node.exit33.i
  %51 = load i64, ptr %0, align 8
  switch i64 %51, label %if.end.i.i120 [
    i64 10, label %if.then.i.i109
    i64 6, label %if.then.i.i109
    i64 5, label %if.then.i.i109
  ]

if.then.i.i109:                                   ; preds = %if.then.i106, %if.then.i106, %if.then.i106
  %52 = load i64, ptr %arrayidx.i, align 8
  %add.i44.i = add i64 %52, 7
  %and.i45.i = and i64 %add.i44.i, -8
  %add.i.i110 = add i64 %and.i45.i, 8
  %53 = load i64, ptr %arrayidx.i59, align 8
  %54 = inttoptr i64 %53 to ptr
  %add.ptr.i.i111 = getelementptr inbounds i8, ptr %54, i64 192
  %55 = load i64, ptr %arrayidx.i56, align 8
  %add.ptr4.i.i113 = getelementptr inbounds i64, ptr %add.ptr.i.i111, i64 %55
  %add.ptr5.i.i114 = getelementptr inbounds i8, ptr %add.ptr4.i.i113, i64 8
  %56 = ptrtoint ptr %add.ptr5.i.i114 to i64
  %mul.i.i115 = mul i64 %add.i.i110, %retval.sroa.5.0.insert.ext.i
  %add6.i.i116 = add i64 %mul.i.i115, %56
  br label %hash_node.exit.i117

if.end.i.i120:                                    ; preds = %if.then.i106
  %arrayidx8.i.i121 = getelementptr inbounds i8, ptr %0, i64 88
  %57 = load i64, ptr %arrayidx8.i.i121, align 8
  %arrayidx9.i.i122 = getelementptr inbounds i8, ptr %0, i64 64
  %58 = load i64, ptr %arrayidx9.i.i122, align 8
  %mul10.i.i123 = mul i64 %58, %retval.sroa.5.0.insert.ext.i
  %add11.i.i124 = add i64 %mul10.i.i123, %57
  %arrayidx12.i.i125 = getelementptr inbounds i8, ptr %0, i64 16
  %59 = load i64, ptr %arrayidx12.i.i125, align 8
  %add.i42.i = add i64 %59, 7
  %and.i43.i = and i64 %add.i42.i, -8
  %add14.i.i126 = add i64 %add11.i.i124, %and.i43.i
  br label %hash_node.exit.i117

hash_node.exit.i117:                              ; preds = %if.end.i.i120, %if.then.i.i109
  %retval.0.i.i118.in = phi i64 [ %add6.i.i116, %if.then.i.i109 ], [ %add14.i.i126, %if.end.i.i120 ]
  %retval.0.i.i118 = inttoptr i64 %retval.0.i.i118.in to ptr
  store atomic i32 %50, ptr %retval.0.i.i118 release, align 8
  br label %hash_unlink.exit

if.else.i:                                        ; preds = %hash_node.exit33.i
  %and.i127 = and i64 %24, -4294967296
  %conv6.i = zext i32 %50 to i64
  %or.i128 = or i64 %and.i127, %conv6.i
  br label %hash_unlink.exit

hash_unlink.exit:                                 ; preds = %hash_node.exit.i117, %if.else.i
  %word.addr.0.i = phi i64 [ %24, %hash_node.exit.i117 ], [ %or.i128, %if.else.i ]
  %and.i46.i = and i64 %word.addr.0.i, -4294967297
  %add.i47.i = add i64 %and.i46.i, 8589934592
  store atomic i64 %add.i47.i, ptr %add.ptr1.i release, align 8
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

define internal i64 @lru_dump(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
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
  %cmp.i61.not = icmp eq i64 %r5, 0
  br i1 %cmp.i61.not, label %hash_copy_all.exit, label %land.rhs.i.lr.ph

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
  %arrayidx2.i20 = getelementptr inbounds i8, ptr %0, i64 48
  %arrayidx.i.i34 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i37 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i24.i = getelementptr inbounds i8, ptr %0, i64 80
  br label %land.rhs.i

land.rhs.i:                                       ; preds = %land.rhs.i.lr.ph, %hash_copy_element.exit
  %count.0.i62 = phi i64 [ 0, %land.rhs.i.lr.ph ], [ %add18.i, %hash_copy_element.exit ]
  %8 = load i64, ptr %1, align 8
  %cmp6.i = icmp ult i64 %8, %4
  br i1 %cmp6.i, label %while.body.i, label %hash_copy_all.exit

while.body.i:                                     ; preds = %land.rhs.i
  %mul9.i = mul i64 %mul.i, %count.0.i62
  %add.i = add i64 %mul9.i, %r4
  %cond12.i = select i1 %tobool7.not.i, i64 0, i64 %add.i
  %inc.i = add i64 %8, 1
  store i64 %inc.i, ptr %1, align 8
  %conv.i = trunc i64 %8 to i32
  %9 = load i64, ptr %arrayidx13.i, align 8
  %mul14.i = mul i64 %9, %count.0.i62
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
  %tobool.not.i8 = icmp sgt i32 %18, -1
  br i1 %tobool.not.i8, label %if.end.i, label %hash_copy_element.exit

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
  %cmp.i.i45 = icmp ugt i64 %19, 8
  br i1 %cmp.i.i45, label %for.body.i.i, label %bucket_of_node.exit.i

for.body.i.i:                                     ; preds = %if.end.i, %for.body.i.i
  %hash.0.i.i47 = phi i64 [ %xor3.i.i.i, %for.body.i.i ], [ %xor3.i17.i.i, %if.end.i ]
  %i.0.i.i46 = phi i64 [ %inc.i.i, %for.body.i.i ], [ 1, %if.end.i ]
  %arrayidx3.i42.i = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.0.i.i46
  %21 = load atomic i64, ptr %arrayidx3.i42.i acquire, align 8
  %add.i43.i = add i64 %21, %hash.0.i.i47
  %xor.i.i.i = xor i64 %add.i43.i, -8378864009470890807
  %conv.i.i.i = zext i64 %xor.i.i.i to i128
  %mul.i.i.i = mul nuw i128 %conv.i.i.i, 11400714819323198485
  %shr.i.i.i = lshr i128 %mul.i.i.i, 64
  %xor35.i.i.i = xor i128 %shr.i.i.i, %mul.i.i.i
  %xor3.i.i.i = trunc i128 %xor35.i.i.i to i64
  %inc.i.i = add i64 %i.0.i.i46, 1
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
  %and.i34.i48 = and i64 %25, 4294967296
  %tobool.not.i35.i.not49 = icmp eq i64 %and.i34.i48, 0
  br i1 %tobool.not.i35.i.not49, label %if.end5.i, label %while.cond3.i.i.preheader

while.cond.i.i.loopexit:                          ; preds = %while.cond3.i.i
  %26 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i34.i = and i64 %26, 4294967296
  %tobool.not.i35.i.not = icmp eq i64 %and.i34.i, 0
  br i1 %tobool.not.i35.i.not, label %if.end5.i, label %while.cond3.i.i.preheader

while.cond3.i.i.preheader:                        ; preds = %bucket_of_node.exit.i, %while.cond.i.i.loopexit
  %tobool.not.i35.i.not50 = phi i1 [ %tobool.not.i35.i.not, %while.cond.i.i.loopexit ], [ %tobool.not.i35.i.not49, %bucket_of_node.exit.i ]
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
  br i1 %tobool.not.i35.i.not50, label %if.end5.i, label %hash_copy_element.exit

if.end5.i:                                        ; preds = %while.cond.i.i.loopexit, %bucket_of_node.exit.i, %bucket_take.exit.i
  %31 = load atomic i64, ptr %add.ptr1.i.i.i acquire, align 8
  %conv.i44.i = trunc i64 %31 to i32
  %tobool.not.i46.i51 = icmp ne i32 %conv.i44.i, 0
  %sub.i.i67 = add i32 %conv.i44.i, -1
  %cmp.i48.i68 = icmp ne i32 %sub.i.i67, %conv.i
  %or.cond.not = and i1 %cmp.i48.i68, %tobool.not.i46.i51
  br i1 %or.cond.not, label %if.end.i49.i, label %place_of_element.exit.i

if.end.i49.i:                                     ; preds = %if.end5.i, %hash_node.exit.i.i
  %sub.i.i69 = phi i32 [ %sub.i.i, %hash_node.exit.i.i ], [ %sub.i.i67, %if.end5.i ]
  %conv6.i.i = zext i32 %sub.i.i69 to i64
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
  %or.cond71.not = and i1 %cmp.i48.i, %tobool.not.i46.i
  br i1 %or.cond71.not, label %if.end.i49.i, label %place_of_element.exit.i

place_of_element.exit.i:                          ; preds = %hash_node.exit.i.i, %if.end5.i
  %tobool.not.i46.i.lcssa = phi i1 [ %tobool.not.i46.i51, %if.end5.i ], [ %tobool.not.i46.i, %hash_node.exit.i.i ]
  %conv9.i = zext i1 %tobool.not.i46.i.lcssa to i64
  br i1 %tobool.not.i46.i.lcssa, label %if.then11.i, label %if.end15.i

if.then11.i:                                      ; preds = %place_of_element.exit.i
  %42 = load i64, ptr %arrayidx13.i, align 8
  %cmp.i1256.not = icmp eq i64 %42, 0
  br i1 %cmp.i1256.not, label %copy_key.exit, label %for.body.i

for.body.i:                                       ; preds = %if.then11.i, %for.body.i
  %mul.i1158 = phi i64 [ %mul.i11, %for.body.i ], [ 0, %if.then11.i ]
  %i.0.i57 = phi i64 [ %inc.i15, %for.body.i ], [ 0, %if.then11.i ]
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %word.i)
  %arrayidx2.i13 = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.0.i57
  %43 = load atomic i64, ptr %arrayidx2.i13 acquire, align 8
  store i64 %43, ptr %word.i, align 8
  %add.i14 = add i64 %add15.i, %mul.i1158
  %44 = inttoptr i64 %add.i14 to ptr
  %sub.i = sub i64 %42, %mul.i1158
  %spec.select.i = call i64 @llvm.umin.i64(i64 %sub.i, i64 8)
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %44, ptr nonnull align 8 %word.i, i64 %spec.select.i, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %word.i)
  %inc.i15 = add i64 %i.0.i57, 1
  %mul.i11 = shl i64 %inc.i15, 3
  %cmp.i12 = icmp ult i64 %mul.i11, %42
  br i1 %cmp.i12, label %for.body.i, label %copy_key.exit

copy_key.exit:                                    ; preds = %for.body.i, %if.then11.i
  %tobool12.not.i = icmp eq i64 %cond12.i, 0
  br i1 %tobool12.not.i, label %if.end15.i, label %if.then13.i

if.then13.i:                                      ; preds = %copy_key.exit
  %45 = load i64, ptr %arrayidx2.i, align 8
  %add.i23.i = add i64 %45, 7
  %and.i.i17 = and i64 %add.i23.i, -8
  %46 = load i64, ptr %0, align 8
  switch i64 %46, label %cond.end.i21 [
    i64 10, label %cond.true.i19
    i64 6, label %cond.true.i19
    i64 5, label %cond.true.i19
  ]

cond.true.i19:                                    ; preds = %if.then13.i, %if.then13.i, %if.then13.i
  %47 = load i64, ptr %arrayidx2.i20, align 8
  br label %cond.end.i21

cond.end.i21:                                     ; preds = %if.then13.i, %cond.true.i19
  %cond.i22 = phi i64 [ %47, %cond.true.i19 ], [ 1, %if.then13.i ]
  %cmp.i2459.not = icmp eq i64 %cond.i22, 0
  br i1 %cmp.i2459.not, label %if.end15.i, label %for.body.i25

for.body.i25:                                     ; preds = %cond.end.i21, %clear_lock.exit.i
  %cpu.0.i60 = phi i64 [ %inc.i39, %clear_lock.exit.i ], [ 0, %cond.end.i21 ]
  %mul.i26 = mul i64 %cpu.0.i60, %and.i.i17
  %add.i27 = add i64 %mul.i26, %cond12.i
  %48 = inttoptr i64 %add.i27 to ptr
  %49 = load i64, ptr %0, align 8
  switch i64 %49, label %value_at.exit.i [
    i64 10, label %if.then.i.i33
    i64 6, label %if.then.i.i33
    i64 5, label %if.then.i.i33
  ]

if.then.i.i33:                                    ; preds = %for.body.i25, %for.body.i25, %for.body.i25
  %50 = load i64, ptr %arrayidx.i.i34, align 8
  %mul.i.i35 = mul i64 %50, %cpu.0.i60
  %add.i.i36 = add i64 %mul.i.i35, %conv.i4
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %for.body.i25, %if.then.i.i33
  %index.addr.0.i.i = phi i64 [ %add.i.i36, %if.then.i.i33 ], [ %conv.i4, %for.body.i25 ]
  %51 = load i64, ptr %arrayidx1.i.i, align 8
  %52 = inttoptr i64 %51 to ptr
  %53 = load i64, ptr %arrayidx3.i.i37, align 8
  %mul4.i.i = mul i64 %53, %index.addr.0.i.i
  %add.ptr.i.i38 = getelementptr inbounds i8, ptr %52, i64 %mul4.i.i
  %54 = load i64, ptr %arrayidx2.i, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %48, ptr align 1 %add.ptr.i.i38, i64 %54, i1 false)
  %55 = load i64, ptr %arrayidx.i24.i, align 8
  %cmp.not.i.i = icmp eq i64 %55, -1
  br i1 %cmp.not.i.i, label %clear_lock.exit.i, label %if.then.i25.i

if.then.i25.i:                                    ; preds = %value_at.exit.i
  %add.ptr.i26.i = getelementptr inbounds i8, ptr %48, i64 %55
  store atomic i32 0, ptr %add.ptr.i26.i release, align 4
  br label %clear_lock.exit.i

clear_lock.exit.i:                                ; preds = %if.then.i25.i, %value_at.exit.i
  %inc.i39 = add nuw i64 %cpu.0.i60, 1
  %exitcond.not = icmp eq i64 %inc.i39, %cond.i22
  br i1 %exitcond.not, label %if.end15.i, label %for.body.i25

if.end15.i:                                       ; preds = %clear_lock.exit.i, %cond.end.i21, %copy_key.exit, %place_of_element.exit.i
  %and.i37.i = and i64 %31, -4294967297
  store atomic i64 %and.i37.i, ptr %add.ptr1.i.i.i release, align 8
  br label %hash_copy_element.exit

hash_copy_element.exit:                           ; preds = %hash_node.exit.i, %bucket_take.exit.i, %if.end15.i
  %retval.1.i = phi i64 [ 0, %hash_node.exit.i ], [ %conv9.i, %if.end15.i ], [ 0, %bucket_take.exit.i ]
  %add18.i = add i64 %retval.1.i, %count.0.i62
  %cmp.i = icmp ult i64 %add18.i, %r5
  br i1 %cmp.i, label %land.rhs.i, label %hash_copy_all.exit

hash_copy_all.exit:                               ; preds = %land.rhs.i, %hash_copy_element.exit, %cond.end.i
  %count.0.i.lcssa = phi i64 [ 0, %cond.end.i ], [ %count.0.i62, %land.rhs.i ], [ %add18.i, %hash_copy_element.exit ]
  ret i64 %count.0.i.lcssa
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly, ptr noalias readonly, i64, i1 immarg)

declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)

declare void @llvm.memmove.p0.p0.i64(ptr writeonly, ptr readonly, i64, i1 immarg)

declare i64 @llvm.umin.i64(i64, i64)
