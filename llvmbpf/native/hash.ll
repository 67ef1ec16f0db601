; hash.c, compiled by tools/build_native.py

define internal i64 @hash_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) alwaysinline {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i15 = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i15, align 8
  %div18.i = lshr i64 %1, 3
  %rem.i = and i64 %1, 7
  %cmp.i17143.not = icmp ult i64 %1, 8
  br i1 %cmp.i17143.not, label %for.cond.cleanup.i, label %for.body.i23.lr.ph

for.body.i23.lr.ph:                               ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  br label %for.body.i23

for.cond.cleanup.i:                               ; preds = %for.body.i23, %entry
  %hash.0.i.lcssa = phi i64 [ 0, %entry ], [ %xor3.i, %for.body.i23 ]
  %tobool.not.i18 = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i18, label %bucket_of_key.exit, label %if.then.i19

for.body.i23:                                     ; preds = %for.body.i23.lr.ph, %for.body.i23
  %i.0.i145 = phi i64 [ 0, %for.body.i23.lr.ph ], [ %inc.i, %for.body.i23 ]
  %hash.0.i144 = phi i64 [ 0, %for.body.i23.lr.ph ], [ %xor3.i, %for.body.i23 ]
  %mul.i84 = shl nuw i64 %i.0.i145, 3
  %add.ptr.i85 = getelementptr inbounds i8, ptr %2, i64 %mul.i84
  %word.0.copyload.i79 = load i64, ptr %add.ptr.i85, align 1
  %add.i25 = add i64 %word.0.copyload.i79, %hash.0.i144
  %xor.i125 = xor i64 %add.i25, -8378864009470890807
  %conv.i126 = zext i64 %xor.i125 to i128
  %mul.i127 = mul nuw i128 %conv.i126, 11400714819323198485
  %shr.i = lshr i128 %mul.i127, 64
  %xor35.i = xor i128 %shr.i, %mul.i127
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i145, 1
  %exitcond.not = icmp eq i64 %inc.i, %div18.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i23

if.then.i19:                                      ; preds = %for.cond.cleanup.i
  %3 = inttoptr i64 %r2 to ptr
  %mul.i86 = and i64 %1, -8
  %add.ptr.i87 = getelementptr inbounds i8, ptr %3, i64 %mul.i86
  %and.i94 = and i64 %1, 4
  %tobool.not.i95 = icmp eq i64 %and.i94, 0
  br i1 %tobool.not.i95, label %if.end.i100, label %if.then.i96

if.then.i96:                                      ; preds = %if.then.i19
  %part.0.copyload.i97 = load i32, ptr %add.ptr.i87, align 1
  %conv.i98 = zext i32 %part.0.copyload.i97 to i64
  %add.ptr.i99 = getelementptr inbounds i8, ptr %add.ptr.i87, i64 4
  br label %if.end.i100

if.end.i100:                                      ; preds = %if.then.i96, %if.then.i19
  %shift.0.i101 = phi i64 [ 32, %if.then.i96 ], [ 0, %if.then.i19 ]
  %word.0.i102 = phi i64 [ %conv.i98, %if.then.i96 ], [ 0, %if.then.i19 ]
  %at.addr.0.i103 = phi ptr [ %add.ptr.i99, %if.then.i96 ], [ %add.ptr.i87, %if.then.i19 ]
  %and1.i104 = and i64 %1, 2
  %tobool2.not.i105 = icmp eq i64 %and1.i104, 0
  br i1 %tobool2.not.i105, label %if.end7.i113, label %if.then3.i106

if.then3.i106:                                    ; preds = %if.end.i100
  %part4.0.copyload.i107 = load i16, ptr %at.addr.0.i103, align 1
  %conv5.i108 = zext i16 %part4.0.copyload.i107 to i64
  %shl.i109 = shl nuw nsw i64 %conv5.i108, %shift.0.i101
  %or.i110 = or i64 %shl.i109, %word.0.i102
  %add.i111 = or i64 %shift.0.i101, 16
  %add.ptr6.i112 = getelementptr inbounds i8, ptr %at.addr.0.i103, i64 2
  br label %if.end7.i113

if.end7.i113:                                     ; preds = %if.then3.i106, %if.end.i100
  %shift.1.i114 = phi i64 [ %add.i111, %if.then3.i106 ], [ %shift.0.i101, %if.end.i100 ]
  %word.1.i115 = phi i64 [ %or.i110, %if.then3.i106 ], [ %word.0.i102, %if.end.i100 ]
  %at.addr.1.i116 = phi ptr [ %add.ptr6.i112, %if.then3.i106 ], [ %at.addr.0.i103, %if.end.i100 ]
  %and8.i117 = and i64 %1, 1
  %tobool9.not.i118 = icmp eq i64 %and8.i117, 0
  br i1 %tobool9.not.i118, label %key_tail.exit124, label %if.then10.i119

if.then10.i119:                                   ; preds = %if.end7.i113
  %4 = load i8, ptr %at.addr.1.i116, align 1
  %conv11.i120 = zext i8 %4 to i64
  %shl12.i121 = shl i64 %conv11.i120, %shift.1.i114
  %or13.i122 = or i64 %shl12.i121, %word.1.i115
  br label %key_tail.exit124

key_tail.exit124:                                 ; preds = %if.end7.i113, %if.then10.i119
  %word.2.i123 = phi i64 [ %or13.i122, %if.then10.i119 ], [ %word.1.i115, %if.end7.i113 ]
  %add6.i = add i64 %word.2.i123, %hash.0.i.lcssa
  %xor.i128 = xor i64 %add6.i, -8378864009470890807
  %conv.i129 = zext i64 %xor.i128 to i128
  %mul.i130 = mul nuw i128 %conv.i129, 11400714819323198485
  %shr.i131 = lshr i128 %mul.i130, 64
  %xor35.i132 = xor i128 %shr.i131, %mul.i130
  %xor3.i133 = trunc i128 %xor35.i132 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit124
  %hash.1.i = phi i64 [ %xor3.i133, %key_tail.exit124 ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i134 = getelementptr inbounds i8, ptr %0, i64 96
  %5 = load i64, ptr %arrayidx.i.i134, align 8
  %6 = inttoptr i64 %5 to ptr
  %add.ptr.i135 = getelementptr inbounds i8, ptr %6, i64 192
  %arrayidx.i136 = getelementptr inbounds i8, ptr %0, i64 104
  %7 = load i64, ptr %arrayidx.i136, align 8
  %and.i137 = and i64 %7, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i135, i64 %and.i137
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i70 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i71 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i74 = getelementptr inbounds i8, ptr %0, i64 16
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
  %sub.i149 = add i32 %conv.i, -1
  %conv1.i150 = zext i32 %sub.i149 to i64
  %11 = load i64, ptr %arrayidx.i, align 8
  %cmp.i151 = icmp ugt i64 %11, %conv1.i150
  br i1 %cmp.i151, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i153 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i150, %again.i ]
  %sub.i152 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i149, %again.i ]
  %12 = load i64, ptr %arrayidx.i15, align 8
  %13 = load i64, ptr %0, align 8
  switch i64 %13, label %if.end.i69 [
    i64 10, label %if.then.i58
    i64 6, label %if.then.i58
    i64 5, label %if.then.i58
  ]

if.then.i58:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %add.i23.i52 = add i64 %12, 7
  %and.i24.i53 = and i64 %add.i23.i52, -8
  %add.i59 = add i64 %and.i24.i53, 8
  %14 = load i64, ptr %arrayidx.i.i134, align 8
  %15 = inttoptr i64 %14 to ptr
  %add.ptr.i61 = getelementptr inbounds i8, ptr %15, i64 192
  %16 = load i64, ptr %arrayidx.i136, align 8
  %add.ptr4.i63 = getelementptr inbounds i64, ptr %add.ptr.i61, i64 %16
  %add.ptr5.i64 = getelementptr inbounds i8, ptr %add.ptr4.i63, i64 8
  %17 = ptrtoint ptr %add.ptr5.i64 to i64
  %mul.i65 = mul i64 %add.i59, %conv1.i153
  %add6.i66 = add i64 %mul.i65, %17
  br label %hash_node.exit78

if.end.i69:                                       ; preds = %for.body.i
  %18 = load i64, ptr %arrayidx8.i70, align 8
  %19 = load i64, ptr %arrayidx9.i71, align 8
  %mul10.i72 = mul i64 %19, %conv1.i153
  %add11.i73 = add i64 %mul10.i72, %18
  %20 = load i64, ptr %arrayidx12.i74, align 8
  %add.i.i75 = add i64 %20, 7
  %and.i.i76 = and i64 %add.i.i75, -8
  %add14.i77 = add i64 %add11.i73, %and.i.i76
  br label %hash_node.exit78

hash_node.exit78:                                 ; preds = %if.then.i58, %if.end.i69
  %retval.0.i68.in = phi i64 [ %add6.i66, %if.then.i58 ], [ %add14.i77, %if.end.i69 ]
  %retval.0.i68 = inttoptr i64 %retval.0.i68.in to ptr
  %div23.i = lshr i64 %12, 3
  %rem.i27 = and i64 %12, 7
  %cmp.not.i146.not = icmp ult i64 %12, 8
  br i1 %cmp.not.i146.not, label %for.end.i30, label %for.body.i34.lr.ph

for.body.i34.lr.ph:                               ; preds = %hash_node.exit78
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i68, i64 8
  br label %for.body.i34

for.cond.i28:                                     ; preds = %for.body.i34
  %inc.i39 = add nuw nsw i64 %i.0.i29147, 1
  %exitcond155.not = icmp eq i64 %inc.i39, %div23.i
  br i1 %exitcond155.not, label %for.end.i30, label %for.body.i34

for.body.i34:                                     ; preds = %for.body.i34.lr.ph, %for.cond.i28
  %i.0.i29147 = phi i64 [ 0, %for.body.i34.lr.ph ], [ %inc.i39, %for.cond.i28 ]
  %arrayidx3.i35 = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.0.i29147
  %21 = load atomic i64, ptr %arrayidx3.i35 acquire, align 8
  %mul.i80 = shl nuw i64 %i.0.i29147, 3
  %add.ptr.i81 = getelementptr inbounds i8, ptr %8, i64 %mul.i80
  %word.0.copyload.i = load i64, ptr %add.ptr.i81, align 1
  %cmp5.not.i = icmp eq i64 %21, %word.0.copyload.i
  br i1 %cmp5.not.i, label %for.cond.i28, label %has_key.exit

for.end.i30:                                      ; preds = %for.cond.i28, %hash_node.exit78
  %tobool.not.i31 = icmp eq i64 %rem.i27, 0
  br i1 %tobool.not.i31, label %has_key.exit, label %lor.rhs.i

lor.rhs.i:                                        ; preds = %for.end.i30
  %key6.i = getelementptr inbounds i8, ptr %retval.0.i68, i64 8
  %arrayidx7.i = getelementptr inbounds [0 x i64], ptr %key6.i, i64 0, i64 %div23.i
  %22 = load atomic i64, ptr %arrayidx7.i acquire, align 8
  %mul.i82 = and i64 %12, -8
  %add.ptr.i83 = getelementptr inbounds i8, ptr %9, i64 %mul.i82
  %and.i = and i64 %12, 4
  %tobool.not.i88 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i88, label %if.end.i92, label %if.then.i89

if.then.i89:                                      ; preds = %lor.rhs.i
  %part.0.copyload.i = load i32, ptr %add.ptr.i83, align 1
  %conv.i90 = zext i32 %part.0.copyload.i to i64
  %add.ptr.i91 = getelementptr inbounds i8, ptr %add.ptr.i83, i64 4
  br label %if.end.i92

if.end.i92:                                       ; preds = %if.then.i89, %lor.rhs.i
  %shift.0.i = phi i64 [ 32, %if.then.i89 ], [ 0, %lor.rhs.i ]
  %word.0.i = phi i64 [ %conv.i90, %if.then.i89 ], [ 0, %lor.rhs.i ]
  %at.addr.0.i = phi ptr [ %add.ptr.i91, %if.then.i89 ], [ %add.ptr.i83, %lor.rhs.i ]
  %and1.i = and i64 %12, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end7.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i92
  %part4.0.copyload.i = load i16, ptr %at.addr.0.i, align 1
  %conv5.i = zext i16 %part4.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add.i93 = or i64 %shift.0.i, 16
  %add.ptr6.i = getelementptr inbounds i8, ptr %at.addr.0.i, i64 2
  br label %if.end7.i

if.end7.i:                                        ; preds = %if.then3.i, %if.end.i92
  %shift.1.i = phi i64 [ %add.i93, %if.then3.i ], [ %shift.0.i, %if.end.i92 ]
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i92 ]
  %at.addr.1.i = phi ptr [ %add.ptr6.i, %if.then3.i ], [ %at.addr.0.i, %if.end.i92 ]
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
  %cmp11.i32 = icmp eq i64 %22, %word.2.i
  %24 = zext i1 %cmp11.i32 to i32
  br label %has_key.exit

has_key.exit:                                     ; preds = %for.body.i34, %for.end.i30, %key_tail.exit
  %retval.1.i33 = phi i32 [ 1, %for.end.i30 ], [ %24, %key_tail.exit ], [ 0, %for.body.i34 ]
  %tobool.not.i = icmp eq i32 %retval.1.i33, 0
  br i1 %tobool.not.i, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit
  %25 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %25, %10
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i152
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %26 = load i64, ptr %0, align 8
  switch i64 %26, label %if.end.i50 [
    i64 10, label %if.then.i42
    i64 6, label %if.then.i42
    i64 5, label %if.then.i42
  ]

if.then.i42:                                      ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %27 = load i64, ptr %arrayidx.i15, align 8
  %add.i23.i = add i64 %27, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i43 = add i64 %and.i24.i, 8
  %28 = load i64, ptr %arrayidx.i.i134, align 8
  %29 = inttoptr i64 %28 to ptr
  %add.ptr.i44 = getelementptr inbounds i8, ptr %29, i64 192
  %30 = load i64, ptr %arrayidx.i136, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i44, i64 %30
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %31 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i46 = mul i64 %add.i43, %conv1.i153
  %add6.i47 = add i64 %mul.i46, %31
  br label %hash_node.exit

if.end.i50:                                       ; preds = %for.inc.i
  %32 = load i64, ptr %arrayidx8.i, align 8
  %33 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %33, %conv1.i153
  %add11.i = add i64 %mul10.i, %32
  %34 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %34, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i42, %if.end.i50
  %retval.0.i49.in = phi i64 [ %add6.i47, %if.then.i42 ], [ %add14.i, %if.end.i50 ]
  %retval.0.i49 = inttoptr i64 %retval.0.i49.in to ptr
  %35 = load atomic i32, ptr %retval.0.i49 acquire, align 8
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
  switch i64 %38, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %if.end, %if.end, %if.end
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 184
  %39 = load i64, ptr %arrayidx, align 8
  %40 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %40, %39
  %add.i = add i64 %mul.i, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %if.end, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %conv, %if.end ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %41 = load i64, ptr %arrayidx1.i, align 8
  %42 = inttoptr i64 %41 to ptr
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %43 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %43, %index.addr.0.i
  %add.ptr.i = getelementptr inbounds i8, ptr %42, i64 %mul4.i
  %cmp4 = icmp eq i64 %38, 13
  br i1 %cmp4, label %cond.true, label %cond.false

cond.true:                                        ; preds = %value_at.exit
  %44 = load atomic i64, ptr %add.ptr.i acquire, align 8
  br label %cleanup

cond.false:                                       ; preds = %value_at.exit
  %45 = ptrtoint ptr %add.ptr.i to i64
  br label %cleanup

cleanup:                                          ; preds = %cond.true, %cond.false, %hash_find.exit
  %retval.0 = phi i64 [ 0, %hash_find.exit ], [ %44, %cond.true ], [ %45, %cond.false ]
  ret i64 %retval.0
}

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
  %div18.i = lshr i64 %3, 3
  %rem.i = and i64 %3, 7
  %cmp.i19146.not = icmp ult i64 %3, 8
  br i1 %cmp.i19146.not, label %for.cond.cleanup.i, label %for.body.i25.lr.ph

for.body.i25.lr.ph:                               ; preds = %if.end
  %4 = inttoptr i64 %r2 to ptr
  br label %for.body.i25

for.cond.cleanup.i:                               ; preds = %for.body.i25, %if.end
  %hash.0.i.lcssa = phi i64 [ 0, %if.end ], [ %xor3.i, %for.body.i25 ]
  %tobool.not.i20 = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i20, label %bucket_of_key.exit, label %if.then.i21

for.body.i25:                                     ; preds = %for.body.i25.lr.ph, %for.body.i25
  %i.0.i148 = phi i64 [ 0, %for.body.i25.lr.ph ], [ %inc.i, %for.body.i25 ]
  %hash.0.i147 = phi i64 [ 0, %for.body.i25.lr.ph ], [ %xor3.i, %for.body.i25 ]
  %mul.i86 = shl nuw i64 %i.0.i148, 3
  %add.ptr.i87 = getelementptr inbounds i8, ptr %4, i64 %mul.i86
  %word.0.copyload.i81 = load i64, ptr %add.ptr.i87, align 1
  %add.i27 = add i64 %word.0.copyload.i81, %hash.0.i147
  %xor.i127 = xor i64 %add.i27, -8378864009470890807
  %conv.i128 = zext i64 %xor.i127 to i128
  %mul.i129 = mul nuw i128 %conv.i128, 11400714819323198485
  %shr.i = lshr i128 %mul.i129, 64
  %xor35.i = xor i128 %shr.i, %mul.i129
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i148, 1
  %exitcond.not = icmp eq i64 %inc.i, %div18.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i25

if.then.i21:                                      ; preds = %for.cond.cleanup.i
  %5 = inttoptr i64 %r2 to ptr
  %mul.i88 = and i64 %3, -8
  %add.ptr.i89 = getelementptr inbounds i8, ptr %5, i64 %mul.i88
  %and.i96 = and i64 %3, 4
  %tobool.not.i97 = icmp eq i64 %and.i96, 0
  br i1 %tobool.not.i97, label %if.end.i102, label %if.then.i98

if.then.i98:                                      ; preds = %if.then.i21
  %part.0.copyload.i99 = load i32, ptr %add.ptr.i89, align 1
  %conv.i100 = zext i32 %part.0.copyload.i99 to i64
  %add.ptr.i101 = getelementptr inbounds i8, ptr %add.ptr.i89, i64 4
  br label %if.end.i102

if.end.i102:                                      ; preds = %if.then.i98, %if.then.i21
  %shift.0.i103 = phi i64 [ 32, %if.then.i98 ], [ 0, %if.then.i21 ]
  %word.0.i104 = phi i64 [ %conv.i100, %if.then.i98 ], [ 0, %if.then.i21 ]
  %at.addr.0.i105 = phi ptr [ %add.ptr.i101, %if.then.i98 ], [ %add.ptr.i89, %if.then.i21 ]
  %and1.i106 = and i64 %3, 2
  %tobool2.not.i107 = icmp eq i64 %and1.i106, 0
  br i1 %tobool2.not.i107, label %if.end7.i115, label %if.then3.i108

if.then3.i108:                                    ; preds = %if.end.i102
  %part4.0.copyload.i109 = load i16, ptr %at.addr.0.i105, align 1
  %conv5.i110 = zext i16 %part4.0.copyload.i109 to i64
  %shl.i111 = shl nuw nsw i64 %conv5.i110, %shift.0.i103
  %or.i112 = or i64 %shl.i111, %word.0.i104
  %add.i113 = or i64 %shift.0.i103, 16
  %add.ptr6.i114 = getelementptr inbounds i8, ptr %at.addr.0.i105, i64 2
  br label %if.end7.i115

if.end7.i115:                                     ; preds = %if.then3.i108, %if.end.i102
  %shift.1.i116 = phi i64 [ %add.i113, %if.then3.i108 ], [ %shift.0.i103, %if.end.i102 ]
  %word.1.i117 = phi i64 [ %or.i112, %if.then3.i108 ], [ %word.0.i104, %if.end.i102 ]
  %at.addr.1.i118 = phi ptr [ %add.ptr6.i114, %if.then3.i108 ], [ %at.addr.0.i105, %if.end.i102 ]
  %and8.i119 = and i64 %3, 1
  %tobool9.not.i120 = icmp eq i64 %and8.i119, 0
  br i1 %tobool9.not.i120, label %key_tail.exit126, label %if.then10.i121

if.then10.i121:                                   ; preds = %if.end7.i115
  %6 = load i8, ptr %at.addr.1.i118, align 1
  %conv11.i122 = zext i8 %6 to i64
  %shl12.i123 = shl i64 %conv11.i122, %shift.1.i116
  %or13.i124 = or i64 %shl12.i123, %word.1.i117
  br label %key_tail.exit126

key_tail.exit126:                                 ; preds = %if.end7.i115, %if.then10.i121
  %word.2.i125 = phi i64 [ %or13.i124, %if.then10.i121 ], [ %word.1.i117, %if.end7.i115 ]
  %add6.i = add i64 %word.2.i125, %hash.0.i.lcssa
  %xor.i130 = xor i64 %add6.i, -8378864009470890807
  %conv.i131 = zext i64 %xor.i130 to i128
  %mul.i132 = mul nuw i128 %conv.i131, 11400714819323198485
  %shr.i133 = lshr i128 %mul.i132, 64
  %xor35.i134 = xor i128 %shr.i133, %mul.i132
  %xor3.i135 = trunc i128 %xor35.i134 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit126
  %hash.1.i = phi i64 [ %xor3.i135, %key_tail.exit126 ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i136 = getelementptr inbounds i8, ptr %0, i64 96
  %7 = load i64, ptr %arrayidx.i.i136, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i137 = getelementptr inbounds i8, ptr %8, i64 192
  %arrayidx.i138 = getelementptr inbounds i8, ptr %0, i64 104
  %9 = load i64, ptr %arrayidx.i138, align 8
  %and.i139 = and i64 %9, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i137, i64 %and.i139
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i72 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i73 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i76 = getelementptr inbounds i8, ptr %0, i64 16
  %10 = inttoptr i64 %r2 to ptr
  %11 = inttoptr i64 %r2 to ptr
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %again.i

again.i:                                          ; preds = %again.i.backedge, %bucket_of_key.exit
  %retval.0.i = phi i32 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %again.i.backedge ]
  %12 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %12 to i32
  %sub.i152 = add i32 %conv.i, -1
  %conv1.i153 = zext i32 %sub.i152 to i64
  %13 = load i64, ptr %arrayidx.i, align 8
  %cmp.i154 = icmp ugt i64 %13, %conv1.i153
  br i1 %cmp.i154, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i156 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i153, %again.i ]
  %sub.i155 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i152, %again.i ]
  %14 = load i64, ptr %arrayidx.i17, align 8
  %15 = load i64, ptr %0, align 8
  switch i64 %15, label %if.end.i71 [
    i64 10, label %if.then.i60
    i64 6, label %if.then.i60
    i64 5, label %if.then.i60
  ]

if.then.i60:                                      ; preds = %for.body.i, %for.body.i, %for.body.i
  %add.i23.i54 = add i64 %14, 7
  %and.i24.i55 = and i64 %add.i23.i54, -8
  %add.i61 = add i64 %and.i24.i55, 8
  %16 = load i64, ptr %arrayidx.i.i136, align 8
  %17 = inttoptr i64 %16 to ptr
  %add.ptr.i63 = getelementptr inbounds i8, ptr %17, i64 192
  %18 = load i64, ptr %arrayidx.i138, align 8
  %add.ptr4.i65 = getelementptr inbounds i64, ptr %add.ptr.i63, i64 %18
  %add.ptr5.i66 = getelementptr inbounds i8, ptr %add.ptr4.i65, i64 8
  %19 = ptrtoint ptr %add.ptr5.i66 to i64
  %mul.i67 = mul i64 %add.i61, %conv1.i156
  %add6.i68 = add i64 %mul.i67, %19
  br label %hash_node.exit80

if.end.i71:                                       ; preds = %for.body.i
  %20 = load i64, ptr %arrayidx8.i72, align 8
  %21 = load i64, ptr %arrayidx9.i73, align 8
  %mul10.i74 = mul i64 %21, %conv1.i156
  %add11.i75 = add i64 %mul10.i74, %20
  %22 = load i64, ptr %arrayidx12.i76, align 8
  %add.i.i77 = add i64 %22, 7
  %and.i.i78 = and i64 %add.i.i77, -8
  %add14.i79 = add i64 %add11.i75, %and.i.i78
  br label %hash_node.exit80

hash_node.exit80:                                 ; preds = %if.then.i60, %if.end.i71
  %retval.0.i70.in = phi i64 [ %add6.i68, %if.then.i60 ], [ %add14.i79, %if.end.i71 ]
  %retval.0.i70 = inttoptr i64 %retval.0.i70.in to ptr
  %div23.i = lshr i64 %14, 3
  %rem.i29 = and i64 %14, 7
  %cmp.not.i149.not = icmp ult i64 %14, 8
  br i1 %cmp.not.i149.not, label %for.end.i32, label %for.body.i36.lr.ph

for.body.i36.lr.ph:                               ; preds = %hash_node.exit80
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i70, i64 8
  br label %for.body.i36

for.cond.i30:                                     ; preds = %for.body.i36
  %inc.i41 = add nuw nsw i64 %i.0.i31150, 1
  %exitcond158.not = icmp eq i64 %inc.i41, %div23.i
  br i1 %exitcond158.not, label %for.end.i32, label %for.body.i36

for.body.i36:                                     ; preds = %for.body.i36.lr.ph, %for.cond.i30
  %i.0.i31150 = phi i64 [ 0, %for.body.i36.lr.ph ], [ %inc.i41, %for.cond.i30 ]
  %arrayidx3.i37 = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.0.i31150
  %23 = load atomic i64, ptr %arrayidx3.i37 acquire, align 8
  %mul.i82 = shl nuw i64 %i.0.i31150, 3
  %add.ptr.i83 = getelementptr inbounds i8, ptr %10, i64 %mul.i82
  %word.0.copyload.i = load i64, ptr %add.ptr.i83, align 1
  %cmp5.not.i = icmp eq i64 %23, %word.0.copyload.i
  br i1 %cmp5.not.i, label %for.cond.i30, label %has_key.exit

for.end.i32:                                      ; preds = %for.cond.i30, %hash_node.exit80
  %tobool.not.i33 = icmp eq i64 %rem.i29, 0
  br i1 %tobool.not.i33, label %has_key.exit, label %lor.rhs.i

lor.rhs.i:                                        ; preds = %for.end.i32
  %key6.i = getelementptr inbounds i8, ptr %retval.0.i70, i64 8
  %arrayidx7.i = getelementptr inbounds [0 x i64], ptr %key6.i, i64 0, i64 %div23.i
  %24 = load atomic i64, ptr %arrayidx7.i acquire, align 8
  %mul.i84 = and i64 %14, -8
  %add.ptr.i85 = getelementptr inbounds i8, ptr %11, i64 %mul.i84
  %and.i = and i64 %14, 4
  %tobool.not.i90 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i90, label %if.end.i94, label %if.then.i91

if.then.i91:                                      ; preds = %lor.rhs.i
  %part.0.copyload.i = load i32, ptr %add.ptr.i85, align 1
  %conv.i92 = zext i32 %part.0.copyload.i to i64
  %add.ptr.i93 = getelementptr inbounds i8, ptr %add.ptr.i85, i64 4
  br label %if.end.i94

if.end.i94:                                       ; preds = %if.then.i91, %lor.rhs.i
  %shift.0.i = phi i64 [ 32, %if.then.i91 ], [ 0, %lor.rhs.i ]
  %word.0.i = phi i64 [ %conv.i92, %if.then.i91 ], [ 0, %lor.rhs.i ]
  %at.addr.0.i = phi ptr [ %add.ptr.i93, %if.then.i91 ], [ %add.ptr.i85, %lor.rhs.i ]
  %and1.i = and i64 %14, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end7.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i94
  %part4.0.copyload.i = load i16, ptr %at.addr.0.i, align 1
  %conv5.i = zext i16 %part4.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add.i95 = or i64 %shift.0.i, 16
  %add.ptr6.i = getelementptr inbounds i8, ptr %at.addr.0.i, i64 2
  br label %if.end7.i

if.end7.i:                                        ; preds = %if.then3.i, %if.end.i94
  %shift.1.i = phi i64 [ %add.i95, %if.then3.i ], [ %shift.0.i, %if.end.i94 ]
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i94 ]
  %at.addr.1.i = phi ptr [ %add.ptr6.i, %if.then3.i ], [ %at.addr.0.i, %if.end.i94 ]
  %and8.i = and i64 %14, 1
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  br i1 %tobool9.not.i, label %key_tail.exit, label %if.then10.i

if.then10.i:                                      ; preds = %if.end7.i
  %25 = load i8, ptr %at.addr.1.i, align 1
  %conv11.i = zext i8 %25 to i64
  %shl12.i = shl i64 %conv11.i, %shift.1.i
  %or13.i = or i64 %shl12.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end7.i, %if.then10.i
  %word.2.i = phi i64 [ %or13.i, %if.then10.i ], [ %word.1.i, %if.end7.i ]
  %cmp11.i34 = icmp eq i64 %24, %word.2.i
  %26 = zext i1 %cmp11.i34 to i32
  br label %has_key.exit

has_key.exit:                                     ; preds = %for.body.i36, %for.end.i32, %key_tail.exit
  %retval.1.i35 = phi i32 [ 1, %for.end.i32 ], [ %26, %key_tail.exit ], [ 0, %for.body.i36 ]
  %tobool.not.i = icmp eq i32 %retval.1.i35, 0
  br i1 %tobool.not.i, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit
  %27 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %27, %12
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i155
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %28 = load i64, ptr %0, align 8
  switch i64 %28, label %if.end.i52 [
    i64 10, label %if.then.i44
    i64 6, label %if.then.i44
    i64 5, label %if.then.i44
  ]

if.then.i44:                                      ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %29 = load i64, ptr %arrayidx.i17, align 8
  %add.i23.i = add i64 %29, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i45 = add i64 %and.i24.i, 8
  %30 = load i64, ptr %arrayidx.i.i136, align 8
  %31 = inttoptr i64 %30 to ptr
  %add.ptr.i46 = getelementptr inbounds i8, ptr %31, i64 192
  %32 = load i64, ptr %arrayidx.i138, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i46, i64 %32
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %33 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i48 = mul i64 %add.i45, %conv1.i156
  %add6.i49 = add i64 %mul.i48, %33
  br label %hash_node.exit

if.end.i52:                                       ; preds = %for.inc.i
  %34 = load i64, ptr %arrayidx8.i, align 8
  %35 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %35, %conv1.i156
  %add11.i = add i64 %mul10.i, %34
  %36 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %36, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i44, %if.end.i52
  %retval.0.i51.in = phi i64 [ %add6.i49, %if.then.i44 ], [ %add14.i, %if.end.i52 ]
  %retval.0.i51 = inttoptr i64 %retval.0.i51.in to ptr
  %37 = load atomic i32, ptr %retval.0.i51 acquire, align 8
  %sub.i = add i32 %37, -1
  %conv1.i = zext i32 %sub.i to i64
  %38 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp ugt i64 %38, %conv1.i
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
  %39 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor27.i = xor i64 %39, %12
  %cmp28.i = icmp ugt i64 %xor27.i, 8589934591
  br i1 %cmp28.i, label %again.i.backedge, label %hash_find.exit

hash_find.exit:                                   ; preds = %cleanup.i, %for.end.i
  %retval.2.i = phi i32 [ %retval.1.i, %cleanup.i ], [ -1, %for.end.i ]
  %cmp3 = icmp eq i32 %retval.2.i, -1
  br i1 %cmp3, label %cleanup, label %cond.false

cond.false:                                       ; preds = %hash_find.exit
  %conv = zext i32 %retval.2.i to i64
  %40 = load i64, ptr %0, align 8
  switch i64 %40, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %cond.false, %cond.false, %cond.false
  %41 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %41, %r3
  %add.i = add i64 %mul.i, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %cond.false, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %conv, %cond.false ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %42 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %43 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %43, %index.addr.0.i
  %44 = add i64 %mul4.i, %42
  br label %cleanup

cleanup:                                          ; preds = %entry, %value_at.exit, %hash_find.exit, %lor.lhs.false
  %retval.0 = phi i64 [ 0, %lor.lhs.false ], [ 0, %entry ], [ %44, %value_at.exit ], [ 0, %hash_find.exit ]
  ret i64 %retval.0
}

define internal i64 @hash_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %lor.rhs.i [
    i64 13, label %cond.end
    i64 25, label %cond.end
  ]

lor.rhs.i:                                        ; preds = %entry
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 32
  %2 = load i64, ptr %arrayidx3.i, align 8
  %3 = and i64 %2, 128
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %cond.false, label %cond.end

cond.false:                                       ; preds = %lor.rhs.i
  %call2 = call fastcc i64 @hash_put(ptr %run, ptr nonnull %0, i64 %r2, i64 %r3, i64 %r4, i32 0)
  br label %cond.end

cond.end:                                         ; preds = %entry, %entry, %lor.rhs.i, %cond.false
  %cond = phi i64 [ %call2, %cond.false ], [ -1, %lor.rhs.i ], [ -1, %entry ], [ -1, %entry ]
  ret i64 %cond
}

define internal fastcc i64 @hash_put(ptr %run, ptr %map, i64 %given, i64 %values, i64 %flags, i32 %by_host) {
entry:
  %words = alloca [64 x i64], align 16
  %0 = ptrtoint ptr %words to i64
  %1 = load i64, ptr %map, align 8
  %2 = add i64 %1, -11
  %narrow = icmp ult i64 %2, -2
  %3 = inttoptr i64 %given to ptr
  %arrayidx = getelementptr inbounds i8, ptr %map, i64 8
  %4 = load i64, ptr %arrayidx, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %words, ptr align 1 %3, i64 %4, i1 false)
  %and = and i64 %flags, -5
  %cmp = icmp ugt i64 %and, 2
  br i1 %cmp, label %cleanup77, label %if.end

if.end:                                           ; preds = %entry
  %and3 = and i64 %flags, 4
  %tobool.not = icmp eq i64 %and3, 0
  br i1 %tobool.not, label %if.end11, label %land.lhs.true

land.lhs.true:                                    ; preds = %if.end
  %arrayidx4 = getelementptr inbounds i8, ptr %map, i64 80
  %5 = load i64, ptr %arrayidx4, align 8
  %cmp5 = icmp eq i64 %5, -1
  %6 = add i64 %1, -9
  %tobool6 = icmp ult i64 %6, 2
  %or.cond = select i1 %cmp5, i1 true, i1 %tobool6
  br i1 %or.cond, label %cleanup77, label %lor.lhs.false7

lor.lhs.false7:                                   ; preds = %land.lhs.true
  switch i64 %1, label %if.end11 [
    i64 10, label %cleanup77
    i64 6, label %cleanup77
    i64 5, label %cleanup77
  ]

if.end11:                                         ; preds = %lor.lhs.false7, %if.end
  %div18.i = lshr i64 %4, 3
  %rem.i = and i64 %4, 7
  %cmp.i271.not = icmp ult i64 %4, 8
  br i1 %cmp.i271.not, label %for.cond.cleanup.i, label %for.body.i

for.cond.cleanup.i:                               ; preds = %for.body.i, %if.end11
  %hash.0.i.lcssa = phi i64 [ 0, %if.end11 ], [ %xor3.i, %for.body.i ]
  %tobool.not.i = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i, label %bucket_of_key.exit, label %if.then.i

for.body.i:                                       ; preds = %if.end11, %for.body.i
  %i.0.i273 = phi i64 [ %inc.i, %for.body.i ], [ 0, %if.end11 ]
  %hash.0.i272 = phi i64 [ %xor3.i, %for.body.i ], [ 0, %if.end11 ]
  %mul.i160 = shl nuw i64 %i.0.i273, 3
  %add.ptr.i161 = getelementptr inbounds i8, ptr %words, i64 %mul.i160
  %word.0.copyload.i = load i64, ptr %add.ptr.i161, align 8
  %add.i = add i64 %word.0.copyload.i, %hash.0.i272
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i173 = zext i64 %xor.i to i128
  %mul.i174 = mul nuw i128 %conv.i173, 11400714819323198485
  %shr.i = lshr i128 %mul.i174, 64
  %xor35.i = xor i128 %shr.i, %mul.i174
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i273, 1
  %exitcond.not = icmp eq i64 %inc.i, %div18.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i

if.then.i:                                        ; preds = %for.cond.cleanup.i
  %mul.i162 = and i64 %4, -8
  %add.ptr.i163 = getelementptr inbounds i8, ptr %words, i64 %mul.i162
  %and.i = and i64 %4, 4
  %tobool.not.i164 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i164, label %if.end.i168, label %if.then.i165

if.then.i165:                                     ; preds = %if.then.i
  %part.0.copyload.i = load i32, ptr %add.ptr.i163, align 8
  %conv.i166 = zext i32 %part.0.copyload.i to i64
  %add.ptr.i167 = getelementptr inbounds i8, ptr %add.ptr.i163, i64 4
  br label %if.end.i168

if.end.i168:                                      ; preds = %if.then.i165, %if.then.i
  %shift.0.i = phi i64 [ 32, %if.then.i165 ], [ 0, %if.then.i ]
  %word.0.i = phi i64 [ %conv.i166, %if.then.i165 ], [ 0, %if.then.i ]
  %at.addr.0.i = phi ptr [ %add.ptr.i167, %if.then.i165 ], [ %add.ptr.i163, %if.then.i ]
  %and1.i = and i64 %4, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end7.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i168
  %part4.0.copyload.i = load i16, ptr %at.addr.0.i, align 1
  %conv5.i = zext i16 %part4.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add.i169 = or i64 %shift.0.i, 16
  %add.ptr6.i = getelementptr inbounds i8, ptr %at.addr.0.i, i64 2
  br label %if.end7.i

if.end7.i:                                        ; preds = %if.then3.i, %if.end.i168
  %shift.1.i = phi i64 [ %add.i169, %if.then3.i ], [ %shift.0.i, %if.end.i168 ]
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i168 ]
  %at.addr.1.i = phi ptr [ %add.ptr6.i, %if.then3.i ], [ %at.addr.0.i, %if.end.i168 ]
  %and8.i = and i64 %4, 1
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  br i1 %tobool9.not.i, label %key_tail.exit, label %if.then10.i

if.then10.i:                                      ; preds = %if.end7.i
  %7 = load i8, ptr %at.addr.1.i, align 1
  %conv11.i = zext i8 %7 to i64
  %shl12.i = shl i64 %conv11.i, %shift.1.i
  %or13.i = or i64 %shl12.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end7.i, %if.then10.i
  %word.2.i = phi i64 [ %or13.i, %if.then10.i ], [ %word.1.i, %if.end7.i ]
  %add6.i = add i64 %word.2.i, %hash.0.i.lcssa
  %xor.i175 = xor i64 %add6.i, -8378864009470890807
  %conv.i176 = zext i64 %xor.i175 to i128
  %mul.i177 = mul nuw i128 %conv.i176, 11400714819323198485
  %shr.i178 = lshr i128 %mul.i177, 64
  %xor35.i179 = xor i128 %shr.i178, %mul.i177
  %xor3.i180 = trunc i128 %xor35.i179 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit
  %hash.1.i = phi i64 [ %xor3.i180, %key_tail.exit ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i181 = getelementptr inbounds i8, ptr %map, i64 96
  %8 = load i64, ptr %arrayidx.i.i181, align 8
  %9 = inttoptr i64 %8 to ptr
  %add.ptr.i182 = getelementptr inbounds i8, ptr %9, i64 192
  %arrayidx.i183 = getelementptr inbounds i8, ptr %map, i64 104
  %10 = load i64, ptr %arrayidx.i183, align 8
  %and.i184 = and i64 %10, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i182, i64 %and.i184
  %arrayidx.i.i185 = getelementptr inbounds i8, ptr %run, i64 8
  %and20 = and i64 %flags, 1
  %tobool21.not = icmp eq i64 %and20, 0
  %arrayidx8.i151 = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i152 = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i155 = getelementptr inbounds i8, ptr %map, i64 16
  %and32 = and i64 %flags, 2
  %tobool33.not = icmp eq i64 %and32, 0
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %map, i64 16
  %arrayidx11.i = getelementptr inbounds i8, ptr %map, i64 24
  %arrayidx8.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %map, i64 16
  %arrayidx.i220 = getelementptr inbounds i8, ptr %map, i64 24
  %arrayidx8.i.i227 = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i.i228 = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i.i229 = getelementptr inbounds i8, ptr %map, i64 16
  %arrayidx.i.i55.i = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 8
  br label %for.cond

for.cond:                                         ; preds = %cleanup, %bucket_of_key.exit
  %spare.0 = phi i32 [ -1, %bucket_of_key.exit ], [ %spare.2, %cleanup ]
  %result.0 = phi i64 [ 0, %bucket_of_key.exit ], [ %result.3, %cleanup ]
  %retval.0 = phi i64 [ undef, %bucket_of_key.exit ], [ %retval.1, %cleanup ]
  %11 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and12.i = and i64 %11, 4294967296
  %tobool.not13.i = icmp eq i64 %and12.i, 0
  br i1 %tobool.not13.i, label %if.end16.critedge, label %while.cond3.i

while.cond.loopexit.i:                            ; preds = %while.cond3.i
  %12 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i187 = and i64 %12, 4294967296
  %tobool.not.i188 = icmp eq i64 %and.i187, 0
  br i1 %tobool.not.i188, label %if.end16.critedge, label %while.cond3.i.backedge

while.cond3.i:                                    ; preds = %for.cond, %while.cond3.i.backedge
  %13 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %13, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.loopexit.i, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %14 = load i64, ptr %arrayidx.i.i185, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = load volatile i8, ptr %15, align 1
  %tobool8.not.i = icmp eq i8 %16, 0
  br i1 %tobool8.not.i, label %while.cond3.i.backedge, label %for.end

while.cond3.i.backedge:                           ; preds = %while.body7.i, %while.cond.loopexit.i
  br label %while.cond3.i

if.end16.critedge:                                ; preds = %while.cond.loopexit.i, %for.cond
  %17 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %call17 = call fastcc i64 @place_of_key(ptr nonnull %map, i64 %17, i64 %0)
  %place.sroa.0.0.extract.trunc = trunc i64 %call17 to i32
  %cmp18.not = icmp eq i32 %place.sroa.0.0.extract.trunc, -1
  br i1 %cmp18.not, label %if.else31, label %if.then19

if.then19:                                        ; preds = %if.end16.critedge
  br i1 %tobool21.not, label %if.else, label %if.end25

if.else:                                          ; preds = %if.then19
  %call24 = call fastcc i64 @hash_write(ptr %run, ptr nonnull %map, i32 %place.sroa.0.0.extract.trunc, i64 %values, i64 %flags, i32 %by_host, i32 0)
  br label %if.end25

if.end25:                                         ; preds = %if.then19, %if.else
  %result.1 = phi i64 [ %call24, %if.else ], [ -17, %if.then19 ]
  br i1 %narrow, label %if.end65, label %if.then27

if.then27:                                        ; preds = %if.end25
  %conv = and i64 %call17, 4294967295
  %18 = load i64, ptr %map, align 8
  switch i64 %18, label %if.end.i150 [
    i64 10, label %if.then.i140
    i64 6, label %if.then.i140
    i64 5, label %if.then.i140
  ]

if.then.i140:                                     ; preds = %if.then27, %if.then27, %if.then27
  %19 = load i64, ptr %arrayidx, align 8
  %add.i23.i134 = add i64 %19, 7
  %and.i24.i135 = and i64 %add.i23.i134, -8
  %add.i141 = add i64 %and.i24.i135, 8
  %20 = load i64, ptr %arrayidx.i.i181, align 8
  %21 = inttoptr i64 %20 to ptr
  %add.ptr.i143 = getelementptr inbounds i8, ptr %21, i64 192
  %22 = load i64, ptr %arrayidx.i183, align 8
  %add.ptr4.i145 = getelementptr inbounds i64, ptr %add.ptr.i143, i64 %22
  %add.ptr5.i146 = getelementptr inbounds i8, ptr %add.ptr4.i145, i64 8
  %23 = ptrtoint ptr %add.ptr5.i146 to i64
  %mul.i147 = mul i64 %add.i141, %conv
  %add6.i148 = add i64 %mul.i147, %23
  br label %hash_node.exit159

if.end.i150:                                      ; preds = %if.then27
  %24 = load i64, ptr %arrayidx8.i151, align 8
  %25 = load i64, ptr %arrayidx9.i152, align 8
  %mul10.i153 = mul i64 %25, %conv
  %add11.i154 = add i64 %mul10.i153, %24
  %26 = load i64, ptr %arrayidx12.i155, align 8
  %add.i.i156 = add i64 %26, 7
  %and.i.i157 = and i64 %add.i.i156, -8
  %add14.i158 = add i64 %add11.i154, %and.i.i157
  br label %hash_node.exit159

hash_node.exit159:                                ; preds = %if.then.i140, %if.end.i150
  %retval.0.i149.in = phi i64 [ %add6.i148, %if.then.i140 ], [ %add14.i158, %if.end.i150 ]
  %retval.0.i149 = inttoptr i64 %retval.0.i149.in to ptr
  %recent = getelementptr inbounds i8, ptr %retval.0.i149, i64 4
  store atomic i32 1, ptr %recent release, align 4
  br label %if.end65

if.else31:                                        ; preds = %if.end16.critedge
  br i1 %tobool33.not, label %if.else35, label %if.end65

if.else35:                                        ; preds = %if.else31
  %cmp36 = icmp eq i32 %spare.0, -1
  br i1 %cmp36, label %if.then38, label %if.end40

if.then38:                                        ; preds = %if.else35
  %27 = load i64, ptr %arrayidx.i.i181, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = load atomic i64, ptr %28 acquire, align 8
  br label %while.cond.i

while.cond.i:                                     ; preds = %hash_node.exit.i, %if.then38
  %top.0.i = phi i64 [ %29, %if.then38 ], [ %42, %hash_node.exit.i ]
  %retval.0.i190 = phi i32 [ undef, %if.then38 ], [ %retval.1.i, %hash_node.exit.i ]
  %conv.i191 = trunc i64 %top.0.i to i32
  %tobool.not.i192 = icmp eq i32 %conv.i191, 0
  br i1 %tobool.not.i192, label %while.end.i, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i
  %sub.i = add i32 %conv.i191, -1
  %conv2.i = zext i32 %sub.i to i64
  %30 = load i64, ptr %map, align 8
  switch i64 %30, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %while.body.i, %while.body.i, %while.body.i
  %31 = load i64, ptr %arrayidx, align 8
  %add.i23.i.i = add i64 %31, 7
  %and.i24.i.i = and i64 %add.i23.i.i, -8
  %add.i.i193 = add i64 %and.i24.i.i, 8
  %32 = load i64, ptr %arrayidx.i.i181, align 8
  %33 = inttoptr i64 %32 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %33, i64 192
  %34 = load i64, ptr %arrayidx.i183, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %34
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %35 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i = mul i64 %add.i.i193, %conv2.i
  %add6.i.i = add i64 %mul.i.i, %35
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %while.body.i
  %36 = load i64, ptr %arrayidx8.i.i, align 8
  %37 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %37, %conv2.i
  %add11.i.i = add i64 %mul10.i.i, %36
  %38 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i.i.i = add i64 %38, 7
  %and.i.i.i = and i64 %add.i.i.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i.i.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.in.i = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.in.i to ptr
  %39 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  %and.i194 = and i32 %39, 2147483647
  %shr.i195 = and i64 %top.0.i, -4294967296
  %shl.i196 = add i64 %shr.i195, 4294967296
  %conv5.i197 = zext i32 %and.i194 to i64
  %or.i198 = or i64 %shl.i196, %conv5.i197
  %40 = cmpxchg ptr %28, i64 %top.0.i, i64 %or.i198 acq_rel acquire, align 8
  %41 = extractvalue { i64, i1 } %40, 1
  %42 = extractvalue { i64, i1 } %40, 0
  %retval.1.i = select i1 %41, i32 %sub.i, i32 %retval.0.i190
  br i1 %41, label %if.end40, label %while.cond.i

while.end.i:                                      ; preds = %while.cond.i
  %arrayidx8.i199 = getelementptr inbounds i8, ptr %28, i64 64
  %43 = load atomic i64, ptr %arrayidx8.i199 acquire, align 8
  br label %while.cond10.i

while.cond10.i:                                   ; preds = %while.body13.i, %while.end.i
  %used.0.i = phi i64 [ %43, %while.end.i ], [ %47, %while.body13.i ]
  %44 = load i64, ptr %arrayidx11.i, align 8
  %cmp.i200 = icmp ult i64 %used.0.i, %44
  br i1 %cmp.i200, label %while.body13.i, label %if.end40

while.body13.i:                                   ; preds = %while.cond10.i
  %add16.i = add nuw i64 %used.0.i, 1
  %45 = cmpxchg ptr %arrayidx8.i199, i64 %used.0.i, i64 %add16.i acq_rel acquire, align 8
  %46 = extractvalue { i64, i1 } %45, 1
  %47 = extractvalue { i64, i1 } %45, 0
  br i1 %46, label %if.then22.i, label %while.cond10.i

if.then22.i:                                      ; preds = %while.body13.i
  %conv23.i = trunc i64 %47 to i32
  br label %if.end40

if.end40:                                         ; preds = %hash_node.exit.i, %while.cond10.i, %if.then22.i, %if.else35
  %spare.1 = phi i32 [ %spare.0, %if.else35 ], [ %conv23.i, %if.then22.i ], [ -1, %while.cond10.i ], [ %retval.1.i, %hash_node.exit.i ]
  %cmp41.not = icmp eq i32 %spare.1, -1
  br i1 %cmp41.not, label %if.end53, label %if.then43

if.then43:                                        ; preds = %if.end40
  %conv44 = zext i32 %spare.1 to i64
  %48 = load i64, ptr %map, align 8
  switch i64 %48, label %if.end.i [
    i64 10, label %if.then.i130
    i64 6, label %if.then.i130
    i64 5, label %if.then.i130
  ]

if.then.i130:                                     ; preds = %if.then43, %if.then43, %if.then43
  %49 = load i64, ptr %arrayidx, align 8
  %add.i23.i = add i64 %49, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i131 = add i64 %and.i24.i, 8
  %50 = load i64, ptr %arrayidx.i.i181, align 8
  %51 = inttoptr i64 %50 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %51, i64 192
  %52 = load i64, ptr %arrayidx.i183, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %52
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %53 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i = mul i64 %add.i131, %conv44
  %add6.i132 = add i64 %mul.i, %53
  br label %hash_node.exit

if.end.i:                                         ; preds = %if.then43
  %54 = load i64, ptr %arrayidx8.i, align 8
  %55 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %55, %conv44
  %add11.i = add i64 %mul10.i, %54
  %56 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %56, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i130, %if.end.i
  %retval.0.i.in = phi i64 [ %add6.i132, %if.then.i130 ], [ %add14.i, %if.end.i ]
  %retval.0.i = inttoptr i64 %retval.0.i.in to ptr
  %call46 = call fastcc i64 @hash_write(ptr %run, ptr nonnull %map, i32 %spare.1, i64 %values, i64 %flags, i32 %by_host, i32 1)
  %57 = load i64, ptr %arrayidx, align 8
  %div19.i = lshr i64 %57, 3
  %rem.i202 = and i64 %57, 7
  %cmp23.not.i = icmp ult i64 %57, 8
  br i1 %cmp23.not.i, label %for.cond.cleanup.i206, label %for.body.lr.ph.i

for.body.lr.ph.i:                                 ; preds = %hash_node.exit
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  br label %for.body.i203

for.cond.cleanup.i206:                            ; preds = %for.body.i203, %hash_node.exit
  %tobool.not.i207 = icmp eq i64 %rem.i202, 0
  br i1 %tobool.not.i207, label %store_key.exit, label %if.then.i208

for.body.i203:                                    ; preds = %for.body.i203, %for.body.lr.ph.i
  %i.024.i = phi i64 [ 0, %for.body.lr.ph.i ], [ %inc.i205, %for.body.i203 ]
  %arrayidx3.i204 = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.024.i
  %mul.i20.i = shl nuw i64 %i.024.i, 3
  %add.ptr.i21.i = getelementptr inbounds i8, ptr %words, i64 %mul.i20.i
  %word.0.copyload.i.i = load i64, ptr %add.ptr.i21.i, align 8
  store atomic i64 %word.0.copyload.i.i, ptr %arrayidx3.i204 release, align 8
  %inc.i205 = add nuw nsw i64 %i.024.i, 1
  %exitcond.not.i = icmp eq i64 %inc.i205, %div19.i
  br i1 %exitcond.not.i, label %for.cond.cleanup.i206, label %for.body.i203

if.then.i208:                                     ; preds = %for.cond.cleanup.i206
  %key5.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  %arrayidx6.i = getelementptr inbounds [0 x i64], ptr %key5.i, i64 0, i64 %div19.i
  %mul.i.i209 = and i64 %57, -8
  %add.ptr.i.i210 = getelementptr inbounds i8, ptr %words, i64 %mul.i.i209
  %and.i.i211 = and i64 %57, 4
  %tobool.not.i.i = icmp eq i64 %and.i.i211, 0
  br i1 %tobool.not.i.i, label %if.end.i.i213, label %if.then.i.i212

if.then.i.i212:                                   ; preds = %if.then.i208
  %part.0.copyload.i.i = load i32, ptr %add.ptr.i.i210, align 8
  %conv.i.i = zext i32 %part.0.copyload.i.i to i64
  %add.ptr.i22.i = getelementptr inbounds i8, ptr %add.ptr.i.i210, i64 4
  br label %if.end.i.i213

if.end.i.i213:                                    ; preds = %if.then.i.i212, %if.then.i208
  %shift.0.i.i = phi i64 [ 32, %if.then.i.i212 ], [ 0, %if.then.i208 ]
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then.i.i212 ], [ 0, %if.then.i208 ]
  %at.addr.0.i.i = phi ptr [ %add.ptr.i22.i, %if.then.i.i212 ], [ %add.ptr.i.i210, %if.then.i208 ]
  %and1.i.i = and i64 %57, 2
  %tobool2.not.i.i = icmp eq i64 %and1.i.i, 0
  br i1 %tobool2.not.i.i, label %if.end7.i.i, label %if.then3.i.i

if.then3.i.i:                                     ; preds = %if.end.i.i213
  %part4.0.copyload.i.i = load i16, ptr %at.addr.0.i.i, align 1
  %conv5.i.i = zext i16 %part4.0.copyload.i.i to i64
  %shl.i.i = shl nuw nsw i64 %conv5.i.i, %shift.0.i.i
  %or.i.i = or i64 %shl.i.i, %word.0.i.i
  %add.i.i214 = or i64 %shift.0.i.i, 16
  %add.ptr6.i.i = getelementptr inbounds i8, ptr %at.addr.0.i.i, i64 2
  br label %if.end7.i.i

if.end7.i.i:                                      ; preds = %if.then3.i.i, %if.end.i.i213
  %shift.1.i.i = phi i64 [ %add.i.i214, %if.then3.i.i ], [ %shift.0.i.i, %if.end.i.i213 ]
  %word.1.i.i = phi i64 [ %or.i.i, %if.then3.i.i ], [ %word.0.i.i, %if.end.i.i213 ]
  %at.addr.1.i.i = phi ptr [ %add.ptr6.i.i, %if.then3.i.i ], [ %at.addr.0.i.i, %if.end.i.i213 ]
  %and8.i.i = and i64 %57, 1
  %tobool9.not.i.i = icmp eq i64 %and8.i.i, 0
  br i1 %tobool9.not.i.i, label %key_tail.exit.i, label %if.then10.i.i

if.then10.i.i:                                    ; preds = %if.end7.i.i
  %58 = load i8, ptr %at.addr.1.i.i, align 1
  %conv11.i.i = zext i8 %58 to i64
  %shl12.i.i = shl i64 %conv11.i.i, %shift.1.i.i
  %or13.i.i = or i64 %shl12.i.i, %word.1.i.i
  br label %key_tail.exit.i

key_tail.exit.i:                                  ; preds = %if.then10.i.i, %if.end7.i.i
  %word.2.i.i = phi i64 [ %or13.i.i, %if.then10.i.i ], [ %word.1.i.i, %if.end7.i.i ]
  store atomic i64 %word.2.i.i, ptr %arrayidx6.i release, align 8
  br label %store_key.exit

store_key.exit:                                   ; preds = %for.cond.cleanup.i206, %key_tail.exit.i
  %recent47 = getelementptr inbounds i8, ptr %retval.0.i, i64 4
  store atomic i32 0, ptr %recent47 release, align 4
  %conv50 = trunc i64 %17 to i32
  store atomic i32 %conv50, ptr %retval.0.i release, align 8
  %and51 = and i64 %17, -8589934592
  %add = add nuw i32 %spare.1, 1
  %conv52 = zext i32 %add to i64
  %or = or i64 %and51, %conv52
  store atomic i64 %or, ptr %add.ptr1.i release, align 8
  br label %cleanup

if.end53:                                         ; preds = %if.end40
  %and.i218 = and i64 %17, -4294967297
  store atomic i64 %and.i218, ptr %add.ptr1.i release, align 8
  br i1 %narrow, label %cleanup, label %if.end56

if.end56:                                         ; preds = %if.end53
  %59 = load i64, ptr %arrayidx.i220, align 8
  %60 = load i64, ptr %arrayidx.i.i181, align 8
  %61 = inttoptr i64 %60 to ptr
  %add.ptr.i222 = getelementptr inbounds i8, ptr %61, i64 128
  %mul.i223 = shl i64 %59, 2
  %add.i224 = add i64 %mul.i223, 64
  %cmp.not106.not.i = icmp eq i64 %add.i224, 0
  br i1 %cmp.not106.not.i, label %lru_evict.exit, label %for.body.i230

for.body.i230:                                    ; preds = %if.end56, %for.inc.i
  %retval.0108.i = phi i32 [ %retval.3.i246, %for.inc.i ], [ undef, %if.end56 ]
  %tries.0107.i = phi i64 [ %inc.i247, %for.inc.i ], [ 0, %if.end56 ]
  %62 = atomicrmw add ptr %add.ptr.i222, i64 1 monotonic, align 8
  %rem.i231 = urem i64 %62, %59
  %conv.i232 = trunc i64 %rem.i231 to i32
  %conv1.i = and i64 %rem.i231, 4294967295
  %63 = load i64, ptr %map, align 8
  switch i64 %63, label %if.end.i.i253 [
    i64 10, label %if.then.i.i233
    i64 6, label %if.then.i.i233
    i64 5, label %if.then.i.i233
  ]

if.then.i.i233:                                   ; preds = %for.body.i230, %for.body.i230, %for.body.i230
  %64 = load i64, ptr %arrayidx, align 8
  %add.i23.i.i234 = add i64 %64, 7
  %and.i24.i.i235 = and i64 %add.i23.i.i234, -8
  %add.i.i236 = add i64 %and.i24.i.i235, 8
  %65 = load i64, ptr %arrayidx.i.i181, align 8
  %66 = inttoptr i64 %65 to ptr
  %add.ptr.i.i237 = getelementptr inbounds i8, ptr %66, i64 192
  %67 = load i64, ptr %arrayidx.i183, align 8
  %add.ptr4.i.i238 = getelementptr inbounds i64, ptr %add.ptr.i.i237, i64 %67
  %add.ptr5.i.i239 = getelementptr inbounds i8, ptr %add.ptr4.i.i238, i64 8
  %68 = ptrtoint ptr %add.ptr5.i.i239 to i64
  %mul.i.i240 = mul i64 %add.i.i236, %conv1.i
  %add6.i.i241 = add i64 %mul.i.i240, %68
  br label %hash_node.exit.i242

if.end.i.i253:                                    ; preds = %for.body.i230
  %69 = load i64, ptr %arrayidx8.i.i227, align 8
  %70 = load i64, ptr %arrayidx9.i.i228, align 8
  %mul10.i.i254 = mul i64 %70, %conv1.i
  %add11.i.i255 = add i64 %mul10.i.i254, %69
  %71 = load i64, ptr %arrayidx12.i.i229, align 8
  %add.i.i.i256 = add i64 %71, 7
  %and.i.i.i257 = and i64 %add.i.i.i256, -8
  %add14.i.i258 = add i64 %add11.i.i255, %and.i.i.i257
  br label %hash_node.exit.i242

hash_node.exit.i242:                              ; preds = %if.end.i.i253, %if.then.i.i233
  %retval.0.i.in.i243 = phi i64 [ %add6.i.i241, %if.then.i.i233 ], [ %add14.i.i258, %if.end.i.i253 ]
  %retval.0.i.i244 = inttoptr i64 %retval.0.i.in.i243 to ptr
  %72 = load atomic i32, ptr %retval.0.i.i244 acquire, align 8
  %tobool.not.i245 = icmp sgt i32 %72, -1
  br i1 %tobool.not.i245, label %if.end.i249, label %cleanup24.i

if.end.i249:                                      ; preds = %hash_node.exit.i242
  %recent.i = getelementptr inbounds i8, ptr %retval.0.i.i244, i64 4
  %73 = load atomic i32, ptr %recent.i acquire, align 4
  %tobool5.not.i = icmp eq i32 %73, 0
  br i1 %tobool5.not.i, label %if.end9.i, label %if.then6.i

if.then6.i:                                       ; preds = %if.end.i249
  store atomic i32 0, ptr %recent.i release, align 4
  br label %cleanup24.i

if.end9.i:                                        ; preds = %if.end.i249
  %74 = load i64, ptr %arrayidx, align 8
  %cmp7.not.i.i = icmp eq i64 %74, 0
  br i1 %cmp7.not.i.i, label %bucket_of_node.exit.i, label %for.body.lr.ph.i.i

for.body.lr.ph.i.i:                               ; preds = %if.end9.i
  %key.i.i = getelementptr inbounds i8, ptr %retval.0.i.i244, i64 8
  br label %for.body.i.i

for.body.i.i:                                     ; preds = %for.body.i.i, %for.body.lr.ph.i.i
  %hash.09.i.i = phi i64 [ 0, %for.body.lr.ph.i.i ], [ %xor3.i.i.i, %for.body.i.i ]
  %i.08.i.i = phi i64 [ 0, %for.body.lr.ph.i.i ], [ %inc.i.i, %for.body.i.i ]
  %arrayidx1.i.i = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.08.i.i
  %75 = load atomic i64, ptr %arrayidx1.i.i acquire, align 8
  %add.i51.i = add i64 %75, %hash.09.i.i
  %xor.i.i.i = xor i64 %add.i51.i, -8378864009470890807
  %conv.i.i.i = zext i64 %xor.i.i.i to i128
  %mul.i.i.i = mul nuw i128 %conv.i.i.i, 11400714819323198485
  %shr.i.i.i = lshr i128 %mul.i.i.i, 64
  %xor35.i.i.i = xor i128 %shr.i.i.i, %mul.i.i.i
  %xor3.i.i.i = trunc i128 %xor35.i.i.i to i64
  %inc.i.i = add i64 %i.08.i.i, 1
  %mul.i52.i = shl i64 %inc.i.i, 3
  %76 = load i64, ptr %arrayidx, align 8
  %cmp.i.i = icmp ult i64 %mul.i52.i, %76
  br i1 %cmp.i.i, label %for.body.i.i, label %bucket_of_node.exit.i

bucket_of_node.exit.i:                            ; preds = %for.body.i.i, %if.end9.i
  %hash.0.lcssa.i.i = phi i64 [ 0, %if.end9.i ], [ %xor3.i.i.i, %for.body.i.i ]
  %77 = load i64, ptr %arrayidx.i.i181, align 8
  %78 = inttoptr i64 %77 to ptr
  %add.ptr.i.i.i = getelementptr inbounds i8, ptr %78, i64 192
  %79 = load i64, ptr %arrayidx.i183, align 8
  %and.i.i54.i = and i64 %79, %hash.0.lcssa.i.i
  %add.ptr1.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i.i, i64 %and.i.i54.i
  %80 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and12.i.i = and i64 %80, 4294967296
  %tobool.not13.i.i = icmp eq i64 %and12.i.i, 0
  br i1 %tobool.not13.i.i, label %if.end14.critedge.i, label %while.cond3.i.i

while.cond.loopexit.i.i:                          ; preds = %while.cond3.i.i
  %81 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i.i250 = and i64 %81, 4294967296
  %tobool.not.i57.i = icmp eq i64 %and.i.i250, 0
  br i1 %tobool.not.i57.i, label %if.end14.critedge.i, label %while.cond3.i.i.backedge

while.cond3.i.i:                                  ; preds = %bucket_of_node.exit.i, %while.cond3.i.i.backedge
  %82 = load atomic i64, ptr %add.ptr1.i.i.i monotonic, align 8
  %and5.i.i = and i64 %82, 4294967296
  %tobool6.not.i.i = icmp eq i64 %and5.i.i, 0
  br i1 %tobool6.not.i.i, label %while.cond.loopexit.i.i, label %while.body7.i.i

while.body7.i.i:                                  ; preds = %while.cond3.i.i
  %83 = load i64, ptr %arrayidx.i.i55.i, align 8
  %84 = inttoptr i64 %83 to ptr
  %85 = load volatile i8, ptr %84, align 1
  %tobool8.not.i.i = icmp eq i8 %85, 0
  br i1 %tobool8.not.i.i, label %while.cond3.i.i.backedge, label %cleanup24.i

while.cond3.i.i.backedge:                         ; preds = %while.body7.i.i, %while.cond.loopexit.i.i
  br label %while.cond3.i.i

if.end14.critedge.i:                              ; preds = %while.cond.loopexit.i.i, %bucket_of_node.exit.i
  %86 = load atomic i64, ptr %add.ptr1.i.i.i acquire, align 8
  %conv.i.i251 = trunc i64 %86 to i32
  %tobool.not13.i58.i = icmp eq i32 %conv.i.i251, 0
  br i1 %tobool.not13.i58.i, label %place_of_element.exit.i, label %for.body.lr.ph.i59.i

for.body.lr.ph.i59.i:                             ; preds = %if.end14.critedge.i
  %sub.i100.i = add i32 %conv.i.i251, -1
  %cmp.i63101.i = icmp eq i32 %sub.i100.i, %conv.i232
  br i1 %cmp.i63101.i, label %cleanup.loopexit.i.i, label %if.end.i64.i

for.body.i62.i:                                   ; preds = %hash_node.exit.i.i
  %sub.i.i = add i32 %96, -1
  %cmp.i63.i = icmp eq i32 %sub.i.i, %conv.i232
  br i1 %cmp.i63.i, label %cleanup.loopexit.i.i, label %if.end.i64.i

if.end.i64.i:                                     ; preds = %for.body.lr.ph.i59.i, %for.body.i62.i
  %sub.i102.i = phi i32 [ %sub.i.i, %for.body.i62.i ], [ %sub.i100.i, %for.body.lr.ph.i59.i ]
  %conv6.i.i = zext i32 %sub.i102.i to i64
  %87 = load i64, ptr %map, align 8
  switch i64 %87, label %if.end.i.i.i [
    i64 10, label %if.then.i.i.i
    i64 6, label %if.then.i.i.i
    i64 5, label %if.then.i.i.i
  ]

if.then.i.i.i:                                    ; preds = %if.end.i64.i, %if.end.i64.i, %if.end.i64.i
  %88 = load i64, ptr %arrayidx, align 8
  %add.i23.i.i.i = add i64 %88, 7
  %and.i24.i.i.i = and i64 %add.i23.i.i.i, -8
  %add.i.i65.i = add i64 %and.i24.i.i.i, 8
  %89 = load i64, ptr %arrayidx.i.i181, align 8
  %90 = inttoptr i64 %89 to ptr
  %add.ptr.i.i66.i = getelementptr inbounds i8, ptr %90, i64 192
  %91 = load i64, ptr %arrayidx.i183, align 8
  %add.ptr4.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i66.i, i64 %91
  %add.ptr5.i.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i.i, i64 8
  %92 = ptrtoint ptr %add.ptr5.i.i.i to i64
  %mul.i.i67.i = mul i64 %add.i.i65.i, %conv6.i.i
  %add6.i.i.i = add i64 %mul.i.i67.i, %92
  br label %hash_node.exit.i.i

if.end.i.i.i:                                     ; preds = %if.end.i64.i
  %93 = load i64, ptr %arrayidx8.i.i227, align 8
  %94 = load i64, ptr %arrayidx9.i.i228, align 8
  %mul10.i.i.i = mul i64 %94, %conv6.i.i
  %add11.i.i.i = add i64 %mul10.i.i.i, %93
  %95 = load i64, ptr %arrayidx12.i.i229, align 8
  %add.i.i.i.i = add i64 %95, 7
  %and.i.i.i.i = and i64 %add.i.i.i.i, -8
  %add14.i.i.i = add i64 %add11.i.i.i, %and.i.i.i.i
  br label %hash_node.exit.i.i

hash_node.exit.i.i:                               ; preds = %if.end.i.i.i, %if.then.i.i.i
  %retval.0.i.in.i.i = phi i64 [ %add6.i.i.i, %if.then.i.i.i ], [ %add14.i.i.i, %if.end.i.i.i ]
  %retval.0.i.i.i = inttoptr i64 %retval.0.i.in.i.i to ptr
  %96 = load atomic i32, ptr %retval.0.i.i.i acquire, align 8
  %tobool.not.i68.i = icmp eq i32 %96, 0
  br i1 %tobool.not.i68.i, label %cleanup.loopexit.i.i, label %for.body.i62.i

cleanup.loopexit.i.i:                             ; preds = %hash_node.exit.i.i, %for.body.i62.i, %for.body.lr.ph.i59.i
  %retval.sroa.6.0.lcssa.ph.i.i = phi i32 [ -1, %for.body.lr.ph.i59.i ], [ %sub.i102.i, %for.body.i62.i ], [ %sub.i102.i, %hash_node.exit.i.i ]
  %spec.select.ph.i.i = phi i32 [ %sub.i100.i, %for.body.lr.ph.i59.i ], [ -1, %hash_node.exit.i.i ], [ %sub.i.i, %for.body.i62.i ]
  %97 = zext i32 %retval.sroa.6.0.lcssa.ph.i.i to i64
  %98 = shl nuw i64 %97, 32
  %99 = zext i32 %spec.select.ph.i.i to i64
  %100 = or i64 %98, %99
  br label %place_of_element.exit.i

place_of_element.exit.i:                          ; preds = %cleanup.loopexit.i.i, %if.end14.critedge.i
  %retval.sroa.0.0.insert.insert.i.i = phi i64 [ -1, %if.end14.critedge.i ], [ %100, %cleanup.loopexit.i.i ]
  %101 = and i64 %retval.sroa.0.0.insert.insert.i.i, 4294967295
  %cmp18.not.i = icmp eq i64 %101, 4294967295
  br i1 %cmp18.not.i, label %if.end21.i, label %if.then20.i

if.then20.i:                                      ; preds = %place_of_element.exit.i
  %place.sroa.2.0.extract.shift.i.i = lshr i64 %retval.sroa.0.0.insert.insert.i.i, 32
  %102 = load i64, ptr %map, align 8
  switch i64 %102, label %if.end.i28.i.i [
    i64 10, label %if.then.i18.i.i
    i64 6, label %if.then.i18.i.i
    i64 5, label %if.then.i18.i.i
  ]

if.then.i18.i.i:                                  ; preds = %if.then20.i, %if.then20.i, %if.then20.i
  %103 = load i64, ptr %arrayidx, align 8
  %add.i23.i12.i.i = add i64 %103, 7
  %and.i24.i13.i.i = and i64 %add.i23.i12.i.i, -8
  %add.i19.i.i = add i64 %and.i24.i13.i.i, 8
  %104 = load i64, ptr %arrayidx.i.i181, align 8
  %105 = inttoptr i64 %104 to ptr
  %add.ptr.i21.i.i = getelementptr inbounds i8, ptr %105, i64 192
  %106 = load i64, ptr %arrayidx.i183, align 8
  %add.ptr4.i23.i.i = getelementptr inbounds i64, ptr %add.ptr.i21.i.i, i64 %106
  %add.ptr5.i24.i.i = getelementptr inbounds i8, ptr %add.ptr4.i23.i.i, i64 8
  %107 = ptrtoint ptr %add.ptr5.i24.i.i to i64
  %mul.i25.i.i = mul i64 %add.i19.i.i, %101
  %add6.i26.i.i = add i64 %mul.i25.i.i, %107
  br label %hash_node.exit37.i.i

if.end.i28.i.i:                                   ; preds = %if.then20.i
  %108 = load i64, ptr %arrayidx8.i.i227, align 8
  %109 = load i64, ptr %arrayidx9.i.i228, align 8
  %mul10.i31.i.i = mul i64 %109, %101
  %add11.i32.i.i = add i64 %mul10.i31.i.i, %108
  %110 = load i64, ptr %arrayidx12.i.i229, align 8
  %add.i.i34.i.i = add i64 %110, 7
  %and.i.i35.i.i = and i64 %add.i.i34.i.i, -8
  %add14.i36.i.i = add i64 %add11.i32.i.i, %and.i.i35.i.i
  br label %hash_node.exit37.i.i

hash_node.exit37.i.i:                             ; preds = %if.end.i28.i.i, %if.then.i18.i.i
  %retval.0.i27.in.i.i = phi i64 [ %add6.i26.i.i, %if.then.i18.i.i ], [ %add14.i36.i.i, %if.end.i28.i.i ]
  %retval.0.i27.i.i = inttoptr i64 %retval.0.i27.in.i.i to ptr
  %111 = load atomic i32, ptr %retval.0.i27.i.i acquire, align 8
  %cmp.not.i.i = icmp eq i64 %place.sroa.2.0.extract.shift.i.i, 4294967295
  br i1 %cmp.not.i.i, label %if.else.i.i, label %if.then.i70.i

if.then.i70.i:                                    ; preds = %hash_node.exit37.i.i
  %112 = load i64, ptr %map, align 8
  switch i64 %112, label %if.end.i.i87.i [
    i64 10, label %if.then.i.i71.i
    i64 6, label %if.then.i.i71.i
    i64 5, label %if.then.i.i71.i
  ]

if.then.i.i71.i:                                  ; preds = %if.then.i70.i, %if.then.i70.i, %if.then.i70.i
  %113 = load i64, ptr %arrayidx, align 8
  %add.i23.i.i72.i = add i64 %113, 7
  %and.i24.i.i73.i = and i64 %add.i23.i.i72.i, -8
  %add.i.i74.i = add i64 %and.i24.i.i73.i, 8
  %114 = load i64, ptr %arrayidx.i.i181, align 8
  %115 = inttoptr i64 %114 to ptr
  %add.ptr.i.i76.i = getelementptr inbounds i8, ptr %115, i64 192
  %116 = load i64, ptr %arrayidx.i183, align 8
  %add.ptr4.i.i78.i = getelementptr inbounds i64, ptr %add.ptr.i.i76.i, i64 %116
  %add.ptr5.i.i79.i = getelementptr inbounds i8, ptr %add.ptr4.i.i78.i, i64 8
  %117 = ptrtoint ptr %add.ptr5.i.i79.i to i64
  %mul.i.i80.i = mul i64 %add.i.i74.i, %place.sroa.2.0.extract.shift.i.i
  %add6.i.i81.i = add i64 %mul.i.i80.i, %117
  br label %hash_node.exit.i82.i

if.end.i.i87.i:                                   ; preds = %if.then.i70.i
  %118 = load i64, ptr %arrayidx8.i.i227, align 8
  %119 = load i64, ptr %arrayidx9.i.i228, align 8
  %mul10.i.i90.i = mul i64 %119, %place.sroa.2.0.extract.shift.i.i
  %add11.i.i91.i = add i64 %mul10.i.i90.i, %118
  %120 = load i64, ptr %arrayidx12.i.i229, align 8
  %add.i.i.i93.i = add i64 %120, 7
  %and.i.i.i94.i = and i64 %add.i.i.i93.i, -8
  %add14.i.i95.i = add i64 %add11.i.i91.i, %and.i.i.i94.i
  br label %hash_node.exit.i82.i

hash_node.exit.i82.i:                             ; preds = %if.end.i.i87.i, %if.then.i.i71.i
  %retval.0.i.in.i83.i = phi i64 [ %add6.i.i81.i, %if.then.i.i71.i ], [ %add14.i.i95.i, %if.end.i.i87.i ]
  %retval.0.i.i84.i = inttoptr i64 %retval.0.i.in.i83.i to ptr
  store atomic i32 %111, ptr %retval.0.i.i84.i release, align 8
  br label %hash_unlink.exit.i

if.else.i.i:                                      ; preds = %hash_node.exit37.i.i
  %and.i96.i = and i64 %86, -4294967296
  %conv6.i97.i = zext i32 %111 to i64
  %or.i.i252 = or i64 %and.i96.i, %conv6.i97.i
  br label %hash_unlink.exit.i

hash_unlink.exit.i:                               ; preds = %if.else.i.i, %hash_node.exit.i82.i
  %word.addr.0.i.i = phi i64 [ %86, %hash_node.exit.i82.i ], [ %or.i.i252, %if.else.i.i ]
  %and.i.i86.i = and i64 %word.addr.0.i.i, -4294967297
  %add.i38.i.i = add i64 %and.i.i86.i, 8589934592
  store atomic i64 %add.i38.i.i, ptr %add.ptr1.i.i.i release, align 8
  br label %cleanup24.i

if.end21.i:                                       ; preds = %place_of_element.exit.i
  %and.i98.i = and i64 %86, -4294967297
  store atomic i64 %and.i98.i, ptr %add.ptr1.i.i.i release, align 8
  br label %cleanup24.i

cleanup24.i:                                      ; preds = %while.body7.i.i, %if.end21.i, %hash_unlink.exit.i, %if.then6.i, %hash_node.exit.i242
  %cleanup.dest.slot.2.i = phi i32 [ 4, %if.then6.i ], [ 4, %hash_node.exit.i242 ], [ 1, %hash_unlink.exit.i ], [ 0, %if.end21.i ], [ 1, %while.body7.i.i ]
  %retval.3.i246 = phi i32 [ %retval.0108.i, %if.then6.i ], [ %retval.0108.i, %hash_node.exit.i242 ], [ %conv.i232, %hash_unlink.exit.i ], [ %retval.0108.i, %if.end21.i ], [ -1, %while.body7.i.i ]
  switch i32 %cleanup.dest.slot.2.i, label %lru_evict.exit [
    i32 0, label %for.inc.i
    i32 4, label %for.inc.i
  ]

for.inc.i:                                        ; preds = %cleanup24.i, %cleanup24.i
  %inc.i247 = add nuw i64 %tries.0107.i, 1
  %exitcond.not.i248 = icmp eq i64 %inc.i247, %add.i224
  br i1 %exitcond.not.i248, label %lru_evict.exit, label %for.body.i230

lru_evict.exit:                                   ; preds = %cleanup24.i, %for.inc.i, %if.end56
  %spec.select.i = phi i32 [ -1, %if.end56 ], [ %retval.3.i246, %cleanup24.i ], [ -1, %for.inc.i ]
  %cmp58 = icmp eq i32 %spec.select.i, -1
  br i1 %cmp58, label %if.then60, label %cleanup

if.then60:                                        ; preds = %lru_evict.exit
  %121 = load i64, ptr %arrayidx.i, align 8
  %122 = inttoptr i64 %121 to ptr
  %123 = load volatile i8, ptr %122, align 1
  %tobool62.not = icmp eq i8 %123, 0
  %cond = select i1 %tobool62.not, i64 -12, i64 -16
  br label %cleanup

if.end65:                                         ; preds = %if.else31, %if.end25, %hash_node.exit159
  %result.2 = phi i64 [ %result.1, %hash_node.exit159 ], [ %result.1, %if.end25 ], [ -2, %if.else31 ]
  %and.i259 = and i64 %17, -4294967297
  store atomic i64 %and.i259, ptr %add.ptr1.i release, align 8
  br label %cleanup

cleanup:                                          ; preds = %lru_evict.exit, %if.end53, %if.end65, %if.then60, %store_key.exit
  %spare.2 = phi i32 [ %spare.0, %if.end65 ], [ %spare.1, %store_key.exit ], [ -1, %if.then60 ], [ -1, %if.end53 ], [ %spec.select.i, %lru_evict.exit ]
  %result.3 = phi i64 [ %result.2, %if.end65 ], [ %result.0, %store_key.exit ], [ %result.0, %if.then60 ], [ %result.0, %if.end53 ], [ %result.0, %lru_evict.exit ]
  %cleanup.dest.slot.0 = phi i32 [ 2, %if.end65 ], [ 1, %store_key.exit ], [ 1, %if.then60 ], [ 1, %if.end53 ], [ 3, %lru_evict.exit ]
  %retval.1 = phi i64 [ %retval.0, %if.end65 ], [ 0, %store_key.exit ], [ %cond, %if.then60 ], [ -7, %if.end53 ], [ %retval.0, %lru_evict.exit ]
  switch i32 %cleanup.dest.slot.0, label %cleanup77 [
    i32 3, label %for.cond
    i32 2, label %for.end
  ]

for.end:                                          ; preds = %cleanup, %while.body7.i
  %spare.3 = phi i32 [ %spare.0, %while.body7.i ], [ %spare.2, %cleanup ]
  %result.4 = phi i64 [ -16, %while.body7.i ], [ %result.3, %cleanup ]
  %cmp66.not = icmp eq i32 %spare.3, -1
  br i1 %cmp66.not, label %cleanup77, label %if.then71

if.then71:                                        ; preds = %for.end
  call fastcc void @hash_give_free(ptr nonnull %map, i32 %spare.3)
  br label %cleanup77

cleanup77:                                        ; preds = %cleanup, %lor.lhs.false7, %lor.lhs.false7, %lor.lhs.false7, %if.then71, %for.end, %land.lhs.true, %entry
  %retval.3 = phi i64 [ -22, %entry ], [ -22, %lor.lhs.false7 ], [ -22, %land.lhs.true ], [ %result.4, %if.then71 ], [ %result.4, %for.end ], [ -22, %lor.lhs.false7 ], [ -22, %lor.lhs.false7 ], [ %retval.1, %cleanup ]
  ret i64 %retval.3
}

define internal i64 @hash_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %lor.rhs.i [
    i64 13, label %cond.end
    i64 25, label %cond.end
  ]

lor.rhs.i:                                        ; preds = %entry
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 32
  %2 = load i64, ptr %arrayidx3.i, align 8
  %3 = and i64 %2, 128
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %cond.false, label %cond.end

cond.false:                                       ; preds = %lor.rhs.i
  %call2 = call fastcc i64 @hash_take_out(ptr %run, ptr nonnull %0, i64 %r2)
  br label %cond.end

cond.end:                                         ; preds = %entry, %entry, %lor.rhs.i, %cond.false
  %cond = phi i64 [ %call2, %cond.false ], [ -1, %lor.rhs.i ], [ -1, %entry ], [ -1, %entry ]
  ret i64 %cond
}

define internal fastcc i64 @hash_take_out(ptr %run, ptr %map, i64 %key) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %map, i64 8
  %0 = load i64, ptr %arrayidx.i, align 8
  %div18.i = lshr i64 %0, 3
  %rem.i = and i64 %0, 7
  %cmp.i74.not = icmp ult i64 %0, 8
  br i1 %cmp.i74.not, label %for.cond.cleanup.i, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %entry
  %1 = inttoptr i64 %key to ptr
  br label %for.body.i

for.cond.cleanup.i:                               ; preds = %for.body.i, %entry
  %hash.0.i.lcssa = phi i64 [ 0, %entry ], [ %xor3.i, %for.body.i ]
  %tobool.not.i = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i, label %bucket_of_key.exit, label %if.then.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %for.body.i
  %i.0.i76 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %for.body.i ]
  %hash.0.i75 = phi i64 [ 0, %for.body.i.lr.ph ], [ %xor3.i, %for.body.i ]
  %mul.i = shl nuw i64 %i.0.i76, 3
  %add.ptr.i = getelementptr inbounds i8, ptr %1, i64 %mul.i
  %word.0.copyload.i = load i64, ptr %add.ptr.i, align 1
  %add.i = add i64 %word.0.copyload.i, %hash.0.i75
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i25 = zext i64 %xor.i to i128
  %mul.i26 = mul nuw i128 %conv.i25, 11400714819323198485
  %shr.i = lshr i128 %mul.i26, 64
  %xor35.i = xor i128 %shr.i, %mul.i26
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i76, 1
  %exitcond.not = icmp eq i64 %inc.i, %div18.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i

if.then.i:                                        ; preds = %for.cond.cleanup.i
  %2 = inttoptr i64 %key to ptr
  %mul.i19 = and i64 %0, -8
  %add.ptr.i20 = getelementptr inbounds i8, ptr %2, i64 %mul.i19
  %and.i = and i64 %0, 4
  %tobool.not.i21 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i21, label %if.end.i, label %if.then.i22

if.then.i22:                                      ; preds = %if.then.i
  %part.0.copyload.i = load i32, ptr %add.ptr.i20, align 1
  %conv.i = zext i32 %part.0.copyload.i to i64
  %add.ptr.i23 = getelementptr inbounds i8, ptr %add.ptr.i20, i64 4
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i22, %if.then.i
  %shift.0.i = phi i64 [ 32, %if.then.i22 ], [ 0, %if.then.i ]
  %word.0.i = phi i64 [ %conv.i, %if.then.i22 ], [ 0, %if.then.i ]
  %at.addr.0.i = phi ptr [ %add.ptr.i23, %if.then.i22 ], [ %add.ptr.i20, %if.then.i ]
  %and1.i = and i64 %0, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end7.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i
  %part4.0.copyload.i = load i16, ptr %at.addr.0.i, align 1
  %conv5.i = zext i16 %part4.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add.i24 = or i64 %shift.0.i, 16
  %add.ptr6.i = getelementptr inbounds i8, ptr %at.addr.0.i, i64 2
  br label %if.end7.i

if.end7.i:                                        ; preds = %if.then3.i, %if.end.i
  %shift.1.i = phi i64 [ %add.i24, %if.then3.i ], [ %shift.0.i, %if.end.i ]
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i ]
  %at.addr.1.i = phi ptr [ %add.ptr6.i, %if.then3.i ], [ %at.addr.0.i, %if.end.i ]
  %and8.i = and i64 %0, 1
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  br i1 %tobool9.not.i, label %key_tail.exit, label %if.then10.i

if.then10.i:                                      ; preds = %if.end7.i
  %3 = load i8, ptr %at.addr.1.i, align 1
  %conv11.i = zext i8 %3 to i64
  %shl12.i = shl i64 %conv11.i, %shift.1.i
  %or13.i = or i64 %shl12.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end7.i, %if.then10.i
  %word.2.i = phi i64 [ %or13.i, %if.then10.i ], [ %word.1.i, %if.end7.i ]
  %add6.i = add i64 %word.2.i, %hash.0.i.lcssa
  %xor.i27 = xor i64 %add6.i, -8378864009470890807
  %conv.i28 = zext i64 %xor.i27 to i128
  %mul.i29 = mul nuw i128 %conv.i28, 11400714819323198485
  %shr.i30 = lshr i128 %mul.i29, 64
  %xor35.i31 = xor i128 %shr.i30, %mul.i29
  %xor3.i32 = trunc i128 %xor35.i31 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit
  %hash.1.i = phi i64 [ %xor3.i32, %key_tail.exit ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i = getelementptr inbounds i8, ptr %map, i64 96
  %4 = load i64, ptr %arrayidx.i.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %add.ptr.i33 = getelementptr inbounds i8, ptr %5, i64 192
  %arrayidx.i34 = getelementptr inbounds i8, ptr %map, i64 104
  %6 = load i64, ptr %arrayidx.i34, align 8
  %and.i35 = and i64 %6, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i33, i64 %and.i35
  %7 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and12.i = and i64 %7, 4294967296
  %tobool.not13.i = icmp eq i64 %and12.i, 0
  br i1 %tobool.not13.i, label %if.end.critedge, label %while.cond3.preheader.lr.ph.i

while.cond3.preheader.lr.ph.i:                    ; preds = %bucket_of_key.exit
  %arrayidx.i.i36 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i

while.cond.loopexit.i:                            ; preds = %while.cond3.i
  %8 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i37 = and i64 %8, 4294967296
  %tobool.not.i38 = icmp eq i64 %and.i37, 0
  br i1 %tobool.not.i38, label %if.end.critedge, label %while.cond3.i.backedge

while.cond3.i:                                    ; preds = %while.cond3.i.backedge, %while.cond3.preheader.lr.ph.i
  %9 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %9, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.loopexit.i, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %10 = load i64, ptr %arrayidx.i.i36, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = load volatile i8, ptr %11, align 1
  %tobool8.not.i = icmp eq i8 %12, 0
  br i1 %tobool8.not.i, label %while.cond3.i.backedge, label %cleanup7

while.cond3.i.backedge:                           ; preds = %while.body7.i, %while.cond.loopexit.i
  br label %while.cond3.i

if.end.critedge:                                  ; preds = %while.cond.loopexit.i, %bucket_of_key.exit
  %13 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %call2 = call fastcc i64 @place_of_key(ptr %map, i64 %13, i64 %key)
  %14 = and i64 %call2, 4294967295
  %cmp = icmp eq i64 %14, 4294967295
  br i1 %cmp, label %if.then3, label %if.end4

if.then3:                                         ; preds = %if.end.critedge
  %and.i39 = and i64 %13, -4294967297
  store atomic i64 %and.i39, ptr %add.ptr1.i release, align 8
  br label %cleanup7

if.end4:                                          ; preds = %if.end.critedge
  %place.sroa.2.0.extract.shift.i = lshr i64 %call2, 32
  %conv.i41 = and i64 %call2, 4294967295
  %15 = load i64, ptr %map, align 8
  switch i64 %15, label %if.end.i28.i [
    i64 10, label %if.then.i18.i
    i64 6, label %if.then.i18.i
    i64 5, label %if.then.i18.i
  ]

if.then.i18.i:                                    ; preds = %if.end4, %if.end4, %if.end4
  %16 = load i64, ptr %arrayidx.i, align 8
  %add.i23.i12.i = add i64 %16, 7
  %and.i24.i13.i = and i64 %add.i23.i12.i, -8
  %add.i19.i = add i64 %and.i24.i13.i, 8
  %17 = load i64, ptr %arrayidx.i.i, align 8
  %18 = inttoptr i64 %17 to ptr
  %add.ptr.i21.i = getelementptr inbounds i8, ptr %18, i64 192
  %19 = load i64, ptr %arrayidx.i34, align 8
  %add.ptr4.i23.i = getelementptr inbounds i64, ptr %add.ptr.i21.i, i64 %19
  %add.ptr5.i24.i = getelementptr inbounds i8, ptr %add.ptr4.i23.i, i64 8
  %20 = ptrtoint ptr %add.ptr5.i24.i to i64
  %mul.i25.i = mul i64 %add.i19.i, %conv.i41
  %add6.i26.i = add i64 %mul.i25.i, %20
  br label %hash_node.exit37.i

if.end.i28.i:                                     ; preds = %if.end4
  %arrayidx8.i29.i = getelementptr inbounds i8, ptr %map, i64 88
  %21 = load i64, ptr %arrayidx8.i29.i, align 8
  %arrayidx9.i30.i = getelementptr inbounds i8, ptr %map, i64 64
  %22 = load i64, ptr %arrayidx9.i30.i, align 8
  %mul10.i31.i = mul i64 %22, %conv.i41
  %add11.i32.i = add i64 %mul10.i31.i, %21
  %arrayidx12.i33.i = getelementptr inbounds i8, ptr %map, i64 16
  %23 = load i64, ptr %arrayidx12.i33.i, align 8
  %add.i.i34.i = add i64 %23, 7
  %and.i.i35.i = and i64 %add.i.i34.i, -8
  %add14.i36.i = add i64 %add11.i32.i, %and.i.i35.i
  br label %hash_node.exit37.i

hash_node.exit37.i:                               ; preds = %if.end.i28.i, %if.then.i18.i
  %retval.0.i27.in.i = phi i64 [ %add6.i26.i, %if.then.i18.i ], [ %add14.i36.i, %if.end.i28.i ]
  %retval.0.i27.i = inttoptr i64 %retval.0.i27.in.i to ptr
  %24 = load atomic i32, ptr %retval.0.i27.i acquire, align 8
  %cmp.not.i = icmp eq i64 %place.sroa.2.0.extract.shift.i, 4294967295
  br i1 %cmp.not.i, label %if.else.i, label %if.then.i42

if.then.i42:                                      ; preds = %hash_node.exit37.i
  %25 = load i64, ptr %map, align 8
  switch i64 %25, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %if.then.i42, %if.then.i42, %if.then.i42
  %26 = load i64, ptr %arrayidx.i, align 8
  %add.i23.i.i = add i64 %26, 7
  %and.i24.i.i = and i64 %add.i23.i.i, -8
  %add.i.i = add i64 %and.i24.i.i, 8
  %27 = load i64, ptr %arrayidx.i.i, align 8
  %28 = inttoptr i64 %27 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %28, i64 192
  %29 = load i64, ptr %arrayidx.i34, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %29
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %30 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i = mul i64 %add.i.i, %place.sroa.2.0.extract.shift.i
  %add6.i.i = add i64 %mul.i.i, %30
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %if.then.i42
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %map, i64 88
  %31 = load i64, ptr %arrayidx8.i.i, align 8
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %map, i64 64
  %32 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %32, %place.sroa.2.0.extract.shift.i
  %add11.i.i = add i64 %mul10.i.i, %31
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %map, i64 16
  %33 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i.i.i = add i64 %33, 7
  %and.i.i.i = and i64 %add.i.i.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i.i.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.in.i = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.in.i to ptr
  store atomic i32 %24, ptr %retval.0.i.i release, align 8
  br label %hash_unlink.exit

if.else.i:                                        ; preds = %hash_node.exit37.i
  %and.i44 = and i64 %13, -4294967296
  %conv6.i = zext i32 %24 to i64
  %or.i45 = or i64 %and.i44, %conv6.i
  br label %hash_unlink.exit

hash_unlink.exit:                                 ; preds = %hash_node.exit.i, %if.else.i
  %word.addr.0.i = phi i64 [ %13, %hash_node.exit.i ], [ %or.i45, %if.else.i ]
  %and.i.i = and i64 %word.addr.0.i, -4294967297
  %add.i38.i = add i64 %and.i.i, 8589934592
  store atomic i64 %add.i38.i, ptr %add.ptr1.i release, align 8
  %34 = load i64, ptr %arrayidx.i.i, align 8
  %35 = inttoptr i64 %34 to ptr
  %36 = load atomic i64, ptr %35 acquire, align 8
  %conv.i47 = and i64 %call2, 4294967295
  %add3.i = add i64 %call2, 1
  %conv4.i = and i64 %add3.i, 4294967295
  %arrayidx8.i.i49 = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i.i50 = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i.i51 = getelementptr inbounds i8, ptr %map, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i61, %hash_unlink.exit
  %top.0.i = phi i64 [ %36, %hash_unlink.exit ], [ %48, %hash_node.exit.i61 ]
  %37 = load i64, ptr %map, align 8
  switch i64 %37, label %if.end.i.i67 [
    i64 10, label %if.then.i.i52
    i64 6, label %if.then.i.i52
    i64 5, label %if.then.i.i52
  ]

if.then.i.i52:                                    ; preds = %do.body.i, %do.body.i, %do.body.i
  %38 = load i64, ptr %arrayidx.i, align 8
  %add.i23.i.i53 = add i64 %38, 7
  %and.i24.i.i54 = and i64 %add.i23.i.i53, -8
  %add.i.i55 = add i64 %and.i24.i.i54, 8
  %39 = load i64, ptr %arrayidx.i.i, align 8
  %40 = inttoptr i64 %39 to ptr
  %add.ptr.i.i56 = getelementptr inbounds i8, ptr %40, i64 192
  %41 = load i64, ptr %arrayidx.i34, align 8
  %add.ptr4.i.i57 = getelementptr inbounds i64, ptr %add.ptr.i.i56, i64 %41
  %add.ptr5.i.i58 = getelementptr inbounds i8, ptr %add.ptr4.i.i57, i64 8
  %42 = ptrtoint ptr %add.ptr5.i.i58 to i64
  %mul.i.i59 = mul i64 %add.i.i55, %conv.i47
  %add6.i.i60 = add i64 %mul.i.i59, %42
  br label %hash_node.exit.i61

if.end.i.i67:                                     ; preds = %do.body.i
  %43 = load i64, ptr %arrayidx8.i.i49, align 8
  %44 = load i64, ptr %arrayidx9.i.i50, align 8
  %mul10.i.i68 = mul i64 %44, %conv.i47
  %add11.i.i69 = add i64 %mul10.i.i68, %43
  %45 = load i64, ptr %arrayidx12.i.i51, align 8
  %add.i.i.i70 = add i64 %45, 7
  %and.i.i.i71 = and i64 %add.i.i.i70, -8
  %add14.i.i72 = add i64 %add11.i.i69, %and.i.i.i71
  br label %hash_node.exit.i61

hash_node.exit.i61:                               ; preds = %if.end.i.i67, %if.then.i.i52
  %retval.0.i.in.i62 = phi i64 [ %add6.i.i60, %if.then.i.i52 ], [ %add14.i.i72, %if.end.i.i67 ]
  %retval.0.i.i63 = inttoptr i64 %retval.0.i.in.i62 to ptr
  %conv2.i = trunc i64 %top.0.i to i32
  %or.i64 = or i32 %conv2.i, -2147483648
  store atomic i32 %or.i64, ptr %retval.0.i.i63 release, align 8
  %shr.i65 = and i64 %top.0.i, -4294967296
  %shl.i66 = add i64 %shr.i65, 4294967296
  %or5.i = or i64 %shl.i66, %conv4.i
  %46 = cmpxchg ptr %35, i64 %top.0.i, i64 %or5.i acq_rel acquire, align 8
  %47 = extractvalue { i64, i1 } %46, 1
  %48 = extractvalue { i64, i1 } %46, 0
  br i1 %47, label %cleanup7, label %do.body.i

cleanup7:                                         ; preds = %while.body7.i, %hash_node.exit.i61, %if.then3
  %retval.1 = phi i64 [ -2, %if.then3 ], [ 0, %hash_node.exit.i61 ], [ -16, %while.body7.i ]
  ret i64 %retval.1
}

define internal i64 @hash_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i21 = getelementptr inbounds i8, ptr %0, i64 96
  %1 = load i64, ptr %arrayidx.i21, align 8
  %2 = inttoptr i64 %1 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %2, i64 64
  %3 = load atomic i64, ptr %arrayidx acquire, align 8
  %cmp.not24 = icmp ugt i64 %3, %r2
  br i1 %cmp.not24, label %for.body.lr.ph, label %cleanup

for.body.lr.ph:                                   ; preds = %entry
  %arrayidx.i22 = getelementptr inbounds i8, ptr %run, i64 8
  br label %for.body

for.body:                                         ; preds = %if.end, %for.body.lr.ph
  %at.025 = phi i64 [ %r2, %for.body.lr.ph ], [ %inc, %if.end ]
  %conv = trunc i64 %at.025 to i32
  %call2 = call fastcc i32 @hash_copy_element(ptr %run, ptr %0, i32 %conv, i64 %r3, i64 0)
  %tobool.not = icmp eq i32 %call2, 0
  br i1 %tobool.not, label %if.end, label %if.then

if.then:                                          ; preds = %for.body
  %4 = load i64, ptr %0, align 8
  switch i64 %4, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %if.then, %if.then, %if.then
  %arrayidx3 = getelementptr inbounds i8, ptr %run, i64 184
  %5 = load i64, ptr %arrayidx3, align 8
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %6 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %6, %5
  %add.i = add i64 %mul.i, %at.025
  br label %value_at.exit

value_at.exit:                                    ; preds = %if.then, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %at.025, %if.then ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %7 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %8 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %8, %index.addr.0.i
  %9 = add i64 %mul4.i, %7
  %arrayidx5 = getelementptr inbounds i8, ptr %run, i64 320
  store i64 %9, ptr %arrayidx5, align 8
  %add = add i64 %at.025, 1
  br label %cleanup

if.end:                                           ; preds = %for.body
  %10 = load i64, ptr %arrayidx.i22, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = load volatile i8, ptr %11, align 1
  %tobool7.not = icmp eq i8 %12, 0
  %inc = add nuw i64 %at.025, 1
  %cmp.not = icmp ult i64 %inc, %3
  %or.cond = and i1 %tobool7.not, %cmp.not
  br i1 %or.cond, label %for.body, label %cleanup

cleanup:                                          ; preds = %if.end, %entry, %value_at.exit
  %spec.select = phi i64 [ %add, %value_at.exit ], [ 0, %entry ], [ 0, %if.end ]
  ret i64 %spec.select
}

define internal fastcc i32 @hash_copy_element(ptr %run, ptr %map, i32 %at, i64 %key, i64 %values) {
entry:
  %conv = zext i32 %at to i64
  %arrayidx.i = getelementptr inbounds i8, ptr %map, i64 8
  %0 = load i64, ptr %map, align 8
  switch i64 %0, label %if.end.i [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %entry, %entry, %entry
  %1 = load i64, ptr %arrayidx.i, align 8
  %add.i23.i = add i64 %1, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i = add i64 %and.i24.i, 8
  %arrayidx.i.i = getelementptr inbounds i8, ptr %map, i64 96
  %2 = load i64, ptr %arrayidx.i.i, align 8
  %3 = inttoptr i64 %2 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %3, i64 192
  %arrayidx3.i = getelementptr inbounds i8, ptr %map, i64 104
  %4 = load i64, ptr %arrayidx3.i, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %4
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %5 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i = mul i64 %add.i, %conv
  %add6.i = add i64 %mul.i, %5
  br label %hash_node.exit

if.end.i:                                         ; preds = %entry
  %arrayidx8.i = getelementptr inbounds i8, ptr %map, i64 88
  %6 = load i64, ptr %arrayidx8.i, align 8
  %arrayidx9.i = getelementptr inbounds i8, ptr %map, i64 64
  %7 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %7, %conv
  %add11.i = add i64 %mul10.i, %6
  %arrayidx12.i = getelementptr inbounds i8, ptr %map, i64 16
  %8 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %8, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i
  %retval.0.i.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i ]
  %retval.0.i = inttoptr i64 %retval.0.i.in to ptr
  %9 = load atomic i32, ptr %retval.0.i acquire, align 8
  %tobool.not = icmp sgt i32 %9, -1
  br i1 %tobool.not, label %if.end, label %cleanup16

if.end:                                           ; preds = %hash_node.exit
  %10 = load i64, ptr %arrayidx.i, align 8
  %cmp7.not.i = icmp eq i64 %10, 0
  br i1 %cmp7.not.i, label %bucket_of_node.exit, label %for.body.lr.ph.i

for.body.lr.ph.i:                                 ; preds = %if.end
  %key.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  br label %for.body.i

for.body.i:                                       ; preds = %for.body.i, %for.body.lr.ph.i
  %hash.09.i = phi i64 [ 0, %for.body.lr.ph.i ], [ %xor3.i.i, %for.body.i ]
  %i.08.i = phi i64 [ 0, %for.body.lr.ph.i ], [ %inc.i, %for.body.i ]
  %arrayidx1.i = getelementptr inbounds [0 x i64], ptr %key.i, i64 0, i64 %i.08.i
  %11 = load atomic i64, ptr %arrayidx1.i acquire, align 8
  %add.i31 = add i64 %11, %hash.09.i
  %xor.i.i = xor i64 %add.i31, -8378864009470890807
  %conv.i.i = zext i64 %xor.i.i to i128
  %mul.i.i = mul nuw i128 %conv.i.i, 11400714819323198485
  %shr.i.i = lshr i128 %mul.i.i, 64
  %xor35.i.i = xor i128 %shr.i.i, %mul.i.i
  %xor3.i.i = trunc i128 %xor35.i.i to i64
  %inc.i = add i64 %i.08.i, 1
  %mul.i32 = shl i64 %inc.i, 3
  %12 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp ult i64 %mul.i32, %12
  br i1 %cmp.i, label %for.body.i, label %bucket_of_node.exit

bucket_of_node.exit:                              ; preds = %for.body.i, %if.end
  %hash.0.lcssa.i = phi i64 [ 0, %if.end ], [ %xor3.i.i, %for.body.i ]
  %arrayidx.i.i.i = getelementptr inbounds i8, ptr %map, i64 96
  %13 = load i64, ptr %arrayidx.i.i.i, align 8
  %14 = inttoptr i64 %13 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %14, i64 192
  %arrayidx.i.i33 = getelementptr inbounds i8, ptr %map, i64 104
  %15 = load i64, ptr %arrayidx.i.i33, align 8
  %and.i.i34 = and i64 %15, %hash.0.lcssa.i
  %add.ptr1.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %and.i.i34
  %16 = atomicrmw or ptr %add.ptr1.i.i, i64 4294967296 acquire, align 8
  %and12.i = and i64 %16, 4294967296
  %tobool.not13.i = icmp eq i64 %and12.i, 0
  br i1 %tobool.not13.i, label %if.end5.critedge, label %while.cond3.preheader.lr.ph.i

while.cond3.preheader.lr.ph.i:                    ; preds = %bucket_of_node.exit
  %arrayidx.i.i35 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i

while.cond.loopexit.i:                            ; preds = %while.cond3.i
  %17 = atomicrmw or ptr %add.ptr1.i.i, i64 4294967296 acquire, align 8
  %and.i = and i64 %17, 4294967296
  %tobool.not.i37 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i37, label %if.end5.critedge, label %while.cond3.i.backedge

while.cond3.i:                                    ; preds = %while.cond3.i.backedge, %while.cond3.preheader.lr.ph.i
  %18 = load atomic i64, ptr %add.ptr1.i.i monotonic, align 8
  %and5.i = and i64 %18, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.loopexit.i, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %19 = load i64, ptr %arrayidx.i.i35, align 8
  %20 = inttoptr i64 %19 to ptr
  %21 = load volatile i8, ptr %20, align 1
  %tobool8.not.i = icmp eq i8 %21, 0
  br i1 %tobool8.not.i, label %while.cond3.i.backedge, label %cleanup16

while.cond3.i.backedge:                           ; preds = %while.body7.i, %while.cond.loopexit.i
  br label %while.cond3.i

if.end5.critedge:                                 ; preds = %while.cond.loopexit.i, %bucket_of_node.exit
  %22 = load atomic i64, ptr %add.ptr1.i.i acquire, align 8
  %conv.i = trunc i64 %22 to i32
  %tobool.not13.i38 = icmp eq i32 %conv.i, 0
  br i1 %tobool.not13.i38, label %place_of_element.exit, label %for.body.lr.ph.i39

for.body.lr.ph.i39:                               ; preds = %if.end5.critedge
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %map, i64 16
  br label %for.body.i42

for.body.i42:                                     ; preds = %hash_node.exit.i, %for.body.lr.ph.i39
  %link.014.i = phi i32 [ %conv.i, %for.body.lr.ph.i39 ], [ %32, %hash_node.exit.i ]
  %sub.i = add i32 %link.014.i, -1
  %cmp.i43 = icmp eq i32 %sub.i, %at
  br i1 %cmp.i43, label %place_of_element.exit, label %if.end.i44

if.end.i44:                                       ; preds = %for.body.i42
  %conv6.i = zext i32 %sub.i to i64
  %23 = load i64, ptr %map, align 8
  switch i64 %23, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %if.end.i44, %if.end.i44, %if.end.i44
  %24 = load i64, ptr %arrayidx.i, align 8
  %add.i23.i.i = add i64 %24, 7
  %and.i24.i.i = and i64 %add.i23.i.i, -8
  %add.i.i45 = add i64 %and.i24.i.i, 8
  %25 = load i64, ptr %arrayidx.i.i.i, align 8
  %26 = inttoptr i64 %25 to ptr
  %add.ptr.i.i46 = getelementptr inbounds i8, ptr %26, i64 192
  %27 = load i64, ptr %arrayidx.i.i33, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i46, i64 %27
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %28 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i47 = mul i64 %add.i.i45, %conv6.i
  %add6.i.i = add i64 %mul.i.i47, %28
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %if.end.i44
  %29 = load i64, ptr %arrayidx8.i.i, align 8
  %30 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %30, %conv6.i
  %add11.i.i = add i64 %mul10.i.i, %29
  %31 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i.i.i = add i64 %31, 7
  %and.i.i.i = and i64 %add.i.i.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i.i.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.in.i = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.in.i to ptr
  %32 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  %tobool.not.i48 = icmp eq i32 %32, 0
  br i1 %tobool.not.i48, label %place_of_element.exit, label %for.body.i42

place_of_element.exit:                            ; preds = %for.body.i42, %hash_node.exit.i, %if.end5.critedge
  %retval.sroa.0.0.insert.insert.i = phi i1 [ false, %if.end5.critedge ], [ %cmp.i43, %hash_node.exit.i ], [ %cmp.i43, %for.body.i42 ]
  %conv9 = zext i1 %retval.sroa.0.0.insert.insert.i to i32
  br i1 %retval.sroa.0.0.insert.insert.i, label %if.then11, label %if.end15

if.then11:                                        ; preds = %place_of_element.exit
  %33 = load i64, ptr %arrayidx.i, align 8
  %div30.i = lshr i64 %33, 3
  %cmp31.not.i = icmp ult i64 %33, 8
  br i1 %cmp31.not.i, label %for.cond.cleanup.i, label %for.body.lr.ph.i50

for.body.lr.ph.i50:                               ; preds = %if.then11
  %key1.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  br label %for.body.i51

for.cond.cleanup.i:                               ; preds = %for.body.i51, %if.then11
  %rem.i = and i64 %33, 7
  %tobool.not.i55 = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i55, label %cond.end.i, label %cond.true.i

for.body.i51:                                     ; preds = %for.body.i51, %for.body.lr.ph.i50
  %i.032.i = phi i64 [ 0, %for.body.lr.ph.i50 ], [ %inc.i54, %for.body.i51 ]
  %arrayidx2.i = getelementptr inbounds [0 x i64], ptr %key1.i, i64 0, i64 %i.032.i
  %34 = load atomic i64, ptr %arrayidx2.i acquire, align 8
  %mul.i52 = shl nuw i64 %i.032.i, 3
  %add.i53 = add i64 %mul.i52, %key
  %35 = inttoptr i64 %add.i53 to ptr
  store i64 %34, ptr %35, align 1
  %inc.i54 = add nuw nsw i64 %i.032.i, 1
  %exitcond.not.i = icmp eq i64 %inc.i54, %div30.i
  br i1 %exitcond.not.i, label %for.cond.cleanup.i, label %for.body.i51

cond.true.i:                                      ; preds = %for.cond.cleanup.i
  %key4.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  %arrayidx5.i = getelementptr inbounds [0 x i64], ptr %key4.i, i64 0, i64 %div30.i
  %36 = load atomic i64, ptr %arrayidx5.i acquire, align 8
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %for.cond.cleanup.i
  %cond.i = phi i64 [ %36, %cond.true.i ], [ 0, %for.cond.cleanup.i ]
  %mul8.i = and i64 %33, -8
  %cmp1033.not.i = icmp eq i64 %mul8.i, %33
  br i1 %cmp1033.not.i, label %copy_key.exit, label %for.body12.i

for.body12.i:                                     ; preds = %cond.end.i, %for.body12.i
  %i7.035.i = phi i64 [ %inc16.i, %for.body12.i ], [ %mul8.i, %cond.end.i ]
  %word3.034.i = phi i64 [ %shr.i, %for.body12.i ], [ %cond.i, %cond.end.i ]
  %conv.i56 = trunc i64 %word3.034.i to i8
  %add13.i = add i64 %i7.035.i, %key
  %37 = inttoptr i64 %add13.i to ptr
  store i8 %conv.i56, ptr %37, align 1
  %inc16.i = add nuw i64 %i7.035.i, 1
  %shr.i = lshr i64 %word3.034.i, 8
  %cmp10.i = icmp ult i64 %inc16.i, %33
  br i1 %cmp10.i, label %for.body12.i, label %copy_key.exit

copy_key.exit:                                    ; preds = %for.body12.i, %cond.end.i
  %tobool12.not = icmp eq i64 %values, 0
  br i1 %tobool12.not, label %if.end15, label %if.then13

if.then13:                                        ; preds = %copy_key.exit
  %arrayidx.i57 = getelementptr inbounds i8, ptr %map, i64 16
  %38 = load i64, ptr %arrayidx.i57, align 8
  %add.i23.i58 = add i64 %38, 7
  %and.i.i59 = and i64 %add.i23.i58, -8
  %39 = load i64, ptr %map, align 8
  switch i64 %39, label %cond.end.i62 [
    i64 10, label %cond.true.i60
    i64 6, label %cond.true.i60
    i64 5, label %cond.true.i60
  ]

cond.true.i60:                                    ; preds = %if.then13, %if.then13, %if.then13
  %arrayidx2.i61 = getelementptr inbounds i8, ptr %map, i64 48
  %40 = load i64, ptr %arrayidx2.i61, align 8
  br label %cond.end.i62

cond.end.i62:                                     ; preds = %cond.true.i60, %if.then13
  %cond.i63 = phi i64 [ %40, %cond.true.i60 ], [ 1, %if.then13 ]
  %cmp28.not.i = icmp eq i64 %cond.i63, 0
  br i1 %cmp28.not.i, label %if.end15, label %for.body.lr.ph.i64

for.body.lr.ph.i64:                               ; preds = %cond.end.i62
  %arrayidx.i.i66 = getelementptr inbounds i8, ptr %map, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx3.i.i67 = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx.i24.i = getelementptr inbounds i8, ptr %map, i64 80
  br label %for.body.i68

for.body.i68:                                     ; preds = %clear_lock.exit.i, %for.body.lr.ph.i64
  %cpu.029.i = phi i64 [ 0, %for.body.lr.ph.i64 ], [ %inc.i75, %clear_lock.exit.i ]
  %mul.i69 = mul i64 %cpu.029.i, %and.i.i59
  %add.i70 = add i64 %mul.i69, %values
  %41 = inttoptr i64 %add.i70 to ptr
  %42 = load i64, ptr %map, align 8
  switch i64 %42, label %value_at.exit.i [
    i64 10, label %if.then.i.i71
    i64 6, label %if.then.i.i71
    i64 5, label %if.then.i.i71
  ]

if.then.i.i71:                                    ; preds = %for.body.i68, %for.body.i68, %for.body.i68
  %43 = load i64, ptr %arrayidx.i.i66, align 8
  %mul.i.i72 = mul i64 %43, %cpu.029.i
  %add.i.i73 = add i64 %mul.i.i72, %conv
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %if.then.i.i71, %for.body.i68
  %index.addr.0.i.i = phi i64 [ %add.i.i73, %if.then.i.i71 ], [ %conv, %for.body.i68 ]
  %44 = load i64, ptr %arrayidx1.i.i, align 8
  %45 = inttoptr i64 %44 to ptr
  %46 = load i64, ptr %arrayidx3.i.i67, align 8
  %mul4.i.i = mul i64 %46, %index.addr.0.i.i
  %add.ptr.i.i74 = getelementptr inbounds i8, ptr %45, i64 %mul4.i.i
  %47 = load i64, ptr %arrayidx.i57, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %41, ptr align 1 %add.ptr.i.i74, i64 %47, i1 false)
  %48 = load i64, ptr %arrayidx.i24.i, align 8
  %cmp.not.i.i = icmp eq i64 %48, -1
  br i1 %cmp.not.i.i, label %clear_lock.exit.i, label %if.then.i25.i

if.then.i25.i:                                    ; preds = %value_at.exit.i
  %add.ptr.i26.i = getelementptr inbounds i8, ptr %41, i64 %48
  store atomic i32 0, ptr %add.ptr.i26.i release, align 4
  br label %clear_lock.exit.i

clear_lock.exit.i:                                ; preds = %if.then.i25.i, %value_at.exit.i
  %inc.i75 = add nuw i64 %cpu.029.i, 1
  %exitcond.not.i76 = icmp eq i64 %inc.i75, %cond.i63
  br i1 %exitcond.not.i76, label %if.end15, label %for.body.i68

if.end15:                                         ; preds = %clear_lock.exit.i, %cond.end.i62, %copy_key.exit, %place_of_element.exit
  %and.i78 = and i64 %22, -4294967297
  store atomic i64 %and.i78, ptr %add.ptr1.i.i release, align 8
  br label %cleanup16

cleanup16:                                        ; preds = %while.body7.i, %if.end15, %hash_node.exit
  %retval.1 = phi i32 [ 0, %hash_node.exit ], [ %conv9, %if.end15 ], [ 0, %while.body7.i ]
  ret i32 %retval.1
}

define internal i64 @hash_get(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i, align 8
  %div18.i = lshr i64 %1, 3
  %rem.i = and i64 %1, 7
  %cmp.i48.not = icmp ult i64 %1, 8
  br i1 %cmp.i48.not, label %for.cond.cleanup.i, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  br label %for.body.i

for.cond.cleanup.i:                               ; preds = %for.body.i, %entry
  %hash.0.i.lcssa = phi i64 [ 0, %entry ], [ %xor3.i, %for.body.i ]
  %tobool.not.i = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i, label %bucket_of_key.exit, label %if.then.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %for.body.i
  %i.0.i50 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %for.body.i ]
  %hash.0.i49 = phi i64 [ 0, %for.body.i.lr.ph ], [ %xor3.i, %for.body.i ]
  %mul.i = shl nuw i64 %i.0.i50, 3
  %add.ptr.i = getelementptr inbounds i8, ptr %2, i64 %mul.i
  %word.0.copyload.i = load i64, ptr %add.ptr.i, align 1
  %add.i = add i64 %word.0.copyload.i, %hash.0.i49
  %xor.i = xor i64 %add.i, -8378864009470890807
  %conv.i24 = zext i64 %xor.i to i128
  %mul.i25 = mul nuw i128 %conv.i24, 11400714819323198485
  %shr.i = lshr i128 %mul.i25, 64
  %xor35.i = xor i128 %shr.i, %mul.i25
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i50, 1
  %exitcond.not = icmp eq i64 %inc.i, %div18.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i

if.then.i:                                        ; preds = %for.cond.cleanup.i
  %3 = inttoptr i64 %r2 to ptr
  %mul.i18 = and i64 %1, -8
  %add.ptr.i19 = getelementptr inbounds i8, ptr %3, i64 %mul.i18
  %and.i = and i64 %1, 4
  %tobool.not.i20 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i20, label %if.end.i, label %if.then.i21

if.then.i21:                                      ; preds = %if.then.i
  %part.0.copyload.i = load i32, ptr %add.ptr.i19, align 1
  %conv.i = zext i32 %part.0.copyload.i to i64
  %add.ptr.i22 = getelementptr inbounds i8, ptr %add.ptr.i19, i64 4
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i21, %if.then.i
  %shift.0.i = phi i64 [ 32, %if.then.i21 ], [ 0, %if.then.i ]
  %word.0.i = phi i64 [ %conv.i, %if.then.i21 ], [ 0, %if.then.i ]
  %at.addr.0.i = phi ptr [ %add.ptr.i22, %if.then.i21 ], [ %add.ptr.i19, %if.then.i ]
  %and1.i = and i64 %1, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end7.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i
  %part4.0.copyload.i = load i16, ptr %at.addr.0.i, align 1
  %conv5.i = zext i16 %part4.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add.i23 = or i64 %shift.0.i, 16
  %add.ptr6.i = getelementptr inbounds i8, ptr %at.addr.0.i, i64 2
  br label %if.end7.i

if.end7.i:                                        ; preds = %if.then3.i, %if.end.i
  %shift.1.i = phi i64 [ %add.i23, %if.then3.i ], [ %shift.0.i, %if.end.i ]
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i ]
  %at.addr.1.i = phi ptr [ %add.ptr6.i, %if.then3.i ], [ %at.addr.0.i, %if.end.i ]
  %and8.i = and i64 %1, 1
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  br i1 %tobool9.not.i, label %key_tail.exit, label %if.then10.i

if.then10.i:                                      ; preds = %if.end7.i
  %4 = load i8, ptr %at.addr.1.i, align 1
  %conv11.i = zext i8 %4 to i64
  %shl12.i = shl i64 %conv11.i, %shift.1.i
  %or13.i = or i64 %shl12.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end7.i, %if.then10.i
  %word.2.i = phi i64 [ %or13.i, %if.then10.i ], [ %word.1.i, %if.end7.i ]
  %add6.i = add i64 %word.2.i, %hash.0.i.lcssa
  %xor.i26 = xor i64 %add6.i, -8378864009470890807
  %conv.i27 = zext i64 %xor.i26 to i128
  %mul.i28 = mul nuw i128 %conv.i27, 11400714819323198485
  %shr.i29 = lshr i128 %mul.i28, 64
  %xor35.i30 = xor i128 %shr.i29, %mul.i28
  %xor3.i31 = trunc i128 %xor35.i30 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit
  %hash.1.i = phi i64 [ %xor3.i31, %key_tail.exit ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i = getelementptr inbounds i8, ptr %0, i64 96
  %5 = load i64, ptr %arrayidx.i.i, align 8
  %6 = inttoptr i64 %5 to ptr
  %add.ptr.i32 = getelementptr inbounds i8, ptr %6, i64 192
  %arrayidx.i33 = getelementptr inbounds i8, ptr %0, i64 104
  %7 = load i64, ptr %arrayidx.i33, align 8
  %and.i34 = and i64 %7, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i32, i64 %and.i34
  %8 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and12.i = and i64 %8, 4294967296
  %tobool.not13.i = icmp eq i64 %and12.i, 0
  br i1 %tobool.not13.i, label %if.end.critedge, label %while.cond3.preheader.lr.ph.i

while.cond3.preheader.lr.ph.i:                    ; preds = %bucket_of_key.exit
  %arrayidx.i.i35 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i

while.cond.loopexit.i:                            ; preds = %while.cond3.i
  %9 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i36 = and i64 %9, 4294967296
  %tobool.not.i37 = icmp eq i64 %and.i36, 0
  br i1 %tobool.not.i37, label %if.end.critedge, label %while.cond3.i.backedge

while.cond3.i:                                    ; preds = %while.cond3.i.backedge, %while.cond3.preheader.lr.ph.i
  %10 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %10, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.loopexit.i, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %11 = load i64, ptr %arrayidx.i.i35, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = load volatile i8, ptr %12, align 1
  %tobool8.not.i = icmp eq i8 %13, 0
  br i1 %tobool8.not.i, label %while.cond3.i.backedge, label %cleanup

while.cond3.i.backedge:                           ; preds = %while.body7.i, %while.cond.loopexit.i
  br label %while.cond3.i

if.end.critedge:                                  ; preds = %while.cond.loopexit.i, %bucket_of_key.exit
  %14 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %call3 = call fastcc i64 @place_of_key(ptr %0, i64 %14, i64 %r2)
  %15 = and i64 %call3, 4294967295
  %cmp.not = icmp eq i64 %15, 4294967295
  br i1 %cmp.not, label %if.end6, label %if.then4

if.then4:                                         ; preds = %if.end.critedge
  %arrayidx.i38 = getelementptr inbounds i8, ptr %0, i64 16
  %16 = load i64, ptr %arrayidx.i38, align 8
  %add.i23.i = add i64 %16, 7
  %and.i.i = and i64 %add.i23.i, -8
  %17 = load i64, ptr %0, align 8
  switch i64 %17, label %cond.end.i [
    i64 10, label %cond.true.i
    i64 6, label %cond.true.i
    i64 5, label %cond.true.i
  ]

cond.true.i:                                      ; preds = %if.then4, %if.then4, %if.then4
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 48
  %18 = load i64, ptr %arrayidx2.i, align 8
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %if.then4
  %cond.i = phi i64 [ %18, %cond.true.i ], [ 1, %if.then4 ]
  %cmp28.not.i = icmp eq i64 %cond.i, 0
  br i1 %cmp28.not.i, label %if.end6, label %for.body.lr.ph.i

for.body.lr.ph.i:                                 ; preds = %cond.end.i
  %conv.i39 = and i64 %call3, 4294967295
  %arrayidx.i.i40 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i24.i = getelementptr inbounds i8, ptr %0, i64 80
  br label %for.body.i41

for.body.i41:                                     ; preds = %clear_lock.exit.i, %for.body.lr.ph.i
  %cpu.029.i = phi i64 [ 0, %for.body.lr.ph.i ], [ %inc.i44, %clear_lock.exit.i ]
  %mul.i42 = mul i64 %cpu.029.i, %and.i.i
  %add.i43 = add i64 %mul.i42, %r3
  %19 = inttoptr i64 %add.i43 to ptr
  %20 = load i64, ptr %0, align 8
  switch i64 %20, label %value_at.exit.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i41, %for.body.i41, %for.body.i41
  %21 = load i64, ptr %arrayidx.i.i40, align 8
  %mul.i.i = mul i64 %21, %cpu.029.i
  %add.i.i = add i64 %mul.i.i, %conv.i39
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %if.then.i.i, %for.body.i41
  %index.addr.0.i.i = phi i64 [ %add.i.i, %if.then.i.i ], [ %conv.i39, %for.body.i41 ]
  %22 = load i64, ptr %arrayidx1.i.i, align 8
  %23 = inttoptr i64 %22 to ptr
  %24 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %24, %index.addr.0.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %23, i64 %mul4.i.i
  %25 = load i64, ptr %arrayidx.i38, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %19, ptr align 1 %add.ptr.i.i, i64 %25, i1 false)
  %26 = load i64, ptr %arrayidx.i24.i, align 8
  %cmp.not.i.i = icmp eq i64 %26, -1
  br i1 %cmp.not.i.i, label %clear_lock.exit.i, label %if.then.i25.i

if.then.i25.i:                                    ; preds = %value_at.exit.i
  %add.ptr.i26.i = getelementptr inbounds i8, ptr %19, i64 %26
  store atomic i32 0, ptr %add.ptr.i26.i release, align 4
  br label %clear_lock.exit.i

clear_lock.exit.i:                                ; preds = %if.then.i25.i, %value_at.exit.i
  %inc.i44 = add nuw i64 %cpu.029.i, 1
  %exitcond.not.i = icmp eq i64 %inc.i44, %cond.i
  br i1 %exitcond.not.i, label %if.end6, label %for.body.i41

if.end6:                                          ; preds = %clear_lock.exit.i, %cond.end.i, %if.end.critedge
  %cond = phi i64 [ 0, %cond.end.i ], [ -2, %if.end.critedge ], [ 0, %clear_lock.exit.i ]
  %and.i46 = and i64 %14, -4294967297
  store atomic i64 %and.i46, ptr %add.ptr1.i release, align 8
  br label %cleanup

cleanup:                                          ; preds = %while.body7.i, %if.end6
  %retval.0 = phi i64 [ %cond, %if.end6 ], [ -16, %while.body7.i ]
  ret i64 %retval.0
}

define internal fastcc i64 @place_of_key(ptr %map, i64 %word, i64 %key) {
entry:
  %conv = trunc i64 %word to i32
  %arrayidx.i16 = getelementptr inbounds i8, ptr %map, i64 8
  %arrayidx.i.i = getelementptr inbounds i8, ptr %map, i64 96
  %arrayidx3.i18 = getelementptr inbounds i8, ptr %map, i64 104
  %arrayidx8.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %map, i64 16
  %0 = inttoptr i64 %key to ptr
  %1 = inttoptr i64 %key to ptr
  br label %for.cond

for.cond:                                         ; preds = %cleanup, %entry
  %link.0 = phi i32 [ %conv, %entry ], [ %link.1, %cleanup ]
  %retval.sroa.5.0 = phi i32 [ -1, %entry ], [ %retval.sroa.5.1, %cleanup ]
  %tobool.not = icmp eq i32 %link.0, 0
  br i1 %tobool.not, label %cleanup7, label %for.body

for.body:                                         ; preds = %for.cond
  %sub = add i32 %link.0, -1
  %conv1 = zext i32 %sub to i64
  %2 = load i64, ptr %arrayidx.i16, align 8
  %3 = load i64, ptr %map, align 8
  switch i64 %3, label %if.end.i [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %for.body, %for.body, %for.body
  %add.i23.i = add i64 %2, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i = add i64 %and.i24.i, 8
  %4 = load i64, ptr %arrayidx.i.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %5, i64 192
  %6 = load i64, ptr %arrayidx3.i18, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %6
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %7 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i = mul i64 %add.i, %conv1
  %add6.i = add i64 %mul.i, %7
  br label %hash_node.exit

if.end.i:                                         ; preds = %for.body
  %8 = load i64, ptr %arrayidx8.i, align 8
  %9 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %9, %conv1
  %add11.i = add i64 %mul10.i, %8
  %10 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %10, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i
  %retval.0.i.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i ]
  %retval.0.i = inttoptr i64 %retval.0.i.in to ptr
  %div23.i = lshr i64 %2, 3
  %rem.i = and i64 %2, 7
  %cmp.not.i29.not = icmp ult i64 %2, 8
  br i1 %cmp.not.i29.not, label %for.end.i, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %hash_node.exit
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  br label %for.body.i

for.cond.i:                                       ; preds = %for.body.i
  %inc.i = add nuw nsw i64 %i.0.i30, 1
  %exitcond.not = icmp eq i64 %inc.i, %div23.i
  br i1 %exitcond.not, label %for.end.i, label %for.body.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %for.cond.i
  %i.0.i30 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %for.cond.i ]
  %arrayidx3.i = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.0.i30
  %11 = load atomic i64, ptr %arrayidx3.i acquire, align 8
  %mul.i20 = shl nuw i64 %i.0.i30, 3
  %add.ptr.i21 = getelementptr inbounds i8, ptr %0, i64 %mul.i20
  %word.0.copyload.i = load i64, ptr %add.ptr.i21, align 1
  %cmp5.not.i = icmp eq i64 %11, %word.0.copyload.i
  br i1 %cmp5.not.i, label %for.cond.i, label %has_key.exit

for.end.i:                                        ; preds = %for.cond.i, %hash_node.exit
  %tobool.not.i = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i, label %has_key.exit, label %lor.rhs.i

lor.rhs.i:                                        ; preds = %for.end.i
  %key6.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  %arrayidx7.i = getelementptr inbounds [0 x i64], ptr %key6.i, i64 0, i64 %div23.i
  %12 = load atomic i64, ptr %arrayidx7.i acquire, align 8
  %mul.i22 = and i64 %2, -8
  %add.ptr.i23 = getelementptr inbounds i8, ptr %1, i64 %mul.i22
  %and.i = and i64 %2, 4
  %tobool.not.i24 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i24, label %if.end.i27, label %if.then.i25

if.then.i25:                                      ; preds = %lor.rhs.i
  %part.0.copyload.i = load i32, ptr %add.ptr.i23, align 1
  %conv.i = zext i32 %part.0.copyload.i to i64
  %add.ptr.i26 = getelementptr inbounds i8, ptr %add.ptr.i23, i64 4
  br label %if.end.i27

if.end.i27:                                       ; preds = %if.then.i25, %lor.rhs.i
  %shift.0.i = phi i64 [ 32, %if.then.i25 ], [ 0, %lor.rhs.i ]
  %word.0.i = phi i64 [ %conv.i, %if.then.i25 ], [ 0, %lor.rhs.i ]
  %at.addr.0.i = phi ptr [ %add.ptr.i26, %if.then.i25 ], [ %add.ptr.i23, %lor.rhs.i ]
  %and1.i = and i64 %2, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end7.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i27
  %part4.0.copyload.i = load i16, ptr %at.addr.0.i, align 1
  %conv5.i = zext i16 %part4.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add.i28 = or i64 %shift.0.i, 16
  %add.ptr6.i = getelementptr inbounds i8, ptr %at.addr.0.i, i64 2
  br label %if.end7.i

if.end7.i:                                        ; preds = %if.then3.i, %if.end.i27
  %shift.1.i = phi i64 [ %add.i28, %if.then3.i ], [ %shift.0.i, %if.end.i27 ]
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i27 ]
  %at.addr.1.i = phi ptr [ %add.ptr6.i, %if.then3.i ], [ %at.addr.0.i, %if.end.i27 ]
  %and8.i = and i64 %2, 1
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  br i1 %tobool9.not.i, label %key_tail.exit, label %if.then10.i

if.then10.i:                                      ; preds = %if.end7.i
  %13 = load i8, ptr %at.addr.1.i, align 1
  %conv11.i = zext i8 %13 to i64
  %shl12.i = shl i64 %conv11.i, %shift.1.i
  %or13.i = or i64 %shl12.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end7.i, %if.then10.i
  %word.2.i = phi i64 [ %or13.i, %if.then10.i ], [ %word.1.i, %if.end7.i ]
  %cmp11.i = icmp eq i64 %12, %word.2.i
  %14 = zext i1 %cmp11.i to i32
  br label %has_key.exit

has_key.exit:                                     ; preds = %for.body.i, %for.end.i, %key_tail.exit
  %retval.1.i = phi i32 [ 1, %for.end.i ], [ %14, %key_tail.exit ], [ 0, %for.body.i ]
  %tobool4.not = icmp eq i32 %retval.1.i, 0
  br i1 %tobool4.not, label %if.end, label %cleanup

if.end:                                           ; preds = %has_key.exit
  %15 = load atomic i32, ptr %retval.0.i acquire, align 8
  br label %cleanup

cleanup:                                          ; preds = %has_key.exit, %if.end
  %link.1 = phi i32 [ %15, %if.end ], [ %link.0, %has_key.exit ]
  %retval.sroa.5.1 = phi i32 [ %sub, %if.end ], [ %retval.sroa.5.0, %has_key.exit ]
  br i1 %tobool4.not, label %for.cond, label %cleanup7

cleanup7:                                         ; preds = %for.cond, %cleanup
  %spec.select = phi i32 [ %sub, %cleanup ], [ -1, %for.cond ]
  %retval.sroa.5.2 = phi i32 [ %retval.sroa.5.1, %cleanup ], [ %retval.sroa.5.0, %for.cond ]
  %retval.sroa.5.0.insert.ext = zext i32 %retval.sroa.5.2 to i64
  %retval.sroa.5.0.insert.shift = shl nuw i64 %retval.sroa.5.0.insert.ext, 32
  %retval.sroa.0.0.insert.ext = zext i32 %spec.select to i64
  %retval.sroa.0.0.insert.insert = or i64 %retval.sroa.5.0.insert.shift, %retval.sroa.0.0.insert.ext
  ret i64 %retval.sroa.0.0.insert.insert
}

define internal i64 @hash_set(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %call1 = call fastcc i64 @hash_put(ptr %run, ptr %0, i64 %r2, i64 %r3, i64 %r4, i32 1)
  ret i64 %call1
}

define internal i64 @hash_remove(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %call1 = call fastcc i64 @hash_take_out(ptr %run, ptr %0, i64 %r2)
  ret i64 %call1
}

define internal i64 @hash_dump(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 96
  %2 = load i64, ptr %arrayidx.i, align 8
  %3 = inttoptr i64 %2 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %3, i64 64
  %4 = load atomic i64, ptr %arrayidx acquire, align 8
  %arrayidx3 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = load i64, ptr %arrayidx3, align 8
  %add.i = add i64 %5, 7
  %and.i = and i64 %add.i, -8
  %6 = load i64, ptr %0, align 8
  switch i64 %6, label %cond.end [
    i64 10, label %cond.true
    i64 6, label %cond.true
    i64 5, label %cond.true
  ]

cond.true:                                        ; preds = %entry, %entry, %entry
  %arrayidx6 = getelementptr inbounds i8, ptr %0, i64 48
  %7 = load i64, ptr %arrayidx6, align 8
  br label %cond.end

cond.end:                                         ; preds = %entry, %cond.true
  %cond = phi i64 [ %7, %cond.true ], [ 1, %entry ]
  %mul = mul i64 %cond, %and.i
  %cmp31.not = icmp eq i64 %r5, 0
  br i1 %cmp31.not, label %while.end, label %land.rhs.lr.ph

land.rhs.lr.ph:                                   ; preds = %cond.end
  %tobool8.not = icmp eq i64 %r4, 0
  %arrayidx14 = getelementptr inbounds i8, ptr %0, i64 8
  br label %land.rhs

land.rhs:                                         ; preds = %land.rhs.lr.ph, %while.body
  %count.032 = phi i64 [ 0, %land.rhs.lr.ph ], [ %add19, %while.body ]
  %8 = load i64, ptr %1, align 8
  %cmp7 = icmp ult i64 %8, %4
  br i1 %cmp7, label %while.body, label %while.end

while.body:                                       ; preds = %land.rhs
  %mul10 = mul i64 %mul, %count.032
  %add = add i64 %mul10, %r4
  %cond13 = select i1 %tobool8.not, i64 0, i64 %add
  %inc = add i64 %8, 1
  store i64 %inc, ptr %1, align 8
  %conv = trunc i64 %8 to i32
  %9 = load i64, ptr %arrayidx14, align 8
  %mul15 = mul i64 %9, %count.032
  %add16 = add i64 %mul15, %r3
  %call17 = call fastcc i32 @hash_copy_element(ptr %run, ptr nonnull %0, i32 %conv, i64 %add16, i64 %cond13)
  %conv18 = zext i32 %call17 to i64
  %add19 = add i64 %count.032, %conv18
  %cmp = icmp ult i64 %add19, %r5
  br i1 %cmp, label %land.rhs, label %while.end

while.end:                                        ; preds = %land.rhs, %while.body, %cond.end
  %count.0.lcssa = phi i64 [ 0, %cond.end ], [ %count.032, %land.rhs ], [ %add19, %while.body ]
  ret i64 %count.0.lcssa
}

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)

define internal fastcc i64 @hash_write(ptr %run, ptr %map, i32 %at, i64 %values, i64 %flags, i32 %by_host, i32 %is_new) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %map, i64 16
  %0 = load i64, ptr %arrayidx, align 8
  %add.i73 = add i64 %0, 7
  %and.i = and i64 %add.i73, -8
  %1 = load i64, ptr %map, align 8
  switch i64 %1, label %if.then [
    i64 10, label %for.cond.preheader
    i64 6, label %for.cond.preheader
    i64 5, label %for.cond.preheader
  ]

for.cond.preheader:                               ; preds = %entry, %entry, %entry
  %arrayidx10 = getelementptr inbounds i8, ptr %map, i64 48
  %2 = load i64, ptr %arrayidx10, align 8
  %cmp121.not = icmp eq i64 %2, 0
  br i1 %cmp121.not, label %cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %for.cond.preheader
  %conv13 = zext i32 %at to i64
  %arrayidx.i = getelementptr inbounds i8, ptr %map, i64 24
  %arrayidx1.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %map, i64 64
  %tobool15.not = icmp eq i32 %by_host, 0
  %arrayidx1.i97 = getelementptr inbounds i8, ptr %map, i64 80
  %arrayidx18 = getelementptr inbounds i8, ptr %run, i64 184
  %tobool24.not = icmp eq i32 %is_new, 0
  %arrayidx1.i87 = getelementptr inbounds i8, ptr %map, i64 80
  %3 = inttoptr i64 %values to ptr
  %4 = inttoptr i64 %values to ptr
  br label %for.body

if.then:                                          ; preds = %entry
  %conv = zext i32 %at to i64
  %arrayidx1.i62 = getelementptr inbounds i8, ptr %map, i64 88
  %5 = load i64, ptr %arrayidx1.i62, align 8
  %6 = inttoptr i64 %5 to ptr
  %arrayidx3.i63 = getelementptr inbounds i8, ptr %map, i64 64
  %7 = load i64, ptr %arrayidx3.i63, align 8
  %mul4.i64 = mul i64 %7, %conv
  %add.ptr.i65 = getelementptr inbounds i8, ptr %6, i64 %mul4.i64
  %tobool3 = icmp ne i32 %is_new, 0
  br i1 %tobool3, label %if.then4, label %if.end

if.then4:                                         ; preds = %if.then
  %arrayidx.i74 = getelementptr inbounds i8, ptr %map, i64 80
  %8 = load i64, ptr %arrayidx.i74, align 8
  %cmp.not.i = icmp eq i64 %8, -1
  br i1 %cmp.not.i, label %if.end, label %if.then.i75

if.then.i75:                                      ; preds = %if.then4
  %add.ptr.i76 = getelementptr inbounds i8, ptr %add.ptr.i65, i64 %8
  store atomic i32 0, ptr %add.ptr.i76 release, align 4
  br label %if.end

if.end:                                           ; preds = %if.then.i75, %if.then4, %if.then
  %and = and i64 %flags, 4
  %tobool5 = icmp eq i64 %and, 0
  %or.cond = or i1 %tobool5, %tobool3
  br i1 %or.cond, label %cond.false, label %cond.true

cond.true:                                        ; preds = %if.end
  %arrayidx.i77 = getelementptr inbounds i8, ptr %map, i64 80
  %9 = load i64, ptr %arrayidx.i77, align 8
  %add.ptr.i78 = getelementptr inbounds i8, ptr %add.ptr.i65, i64 %9
  %arrayidx1.i79 = getelementptr inbounds i8, ptr %run, i64 216
  %10 = load i64, ptr %arrayidx1.i79, align 8
  %11 = ptrtoint ptr %add.ptr.i78 to i64
  %cmp.i = icmp eq i64 %10, %11
  br i1 %cmp.i, label %cleanup, label %while.cond.i.preheader

while.cond.i.preheader:                           ; preds = %cond.true
  %12 = atomicrmw xchg ptr %add.ptr.i78, i32 1 acquire, align 4
  %tobool3.not.i123 = icmp eq i32 %12, 0
  br i1 %tobool3.not.i123, label %while.end18.i, label %while.cond11.i.preheader.lr.ph

while.cond11.i.preheader.lr.ph:                   ; preds = %while.cond.i.preheader
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond11.i.outer

while.cond11.i.outer:                             ; preds = %while.cond11.i.preheader.lr.ph, %may_wait.exit
  %tries.i.1.ph = phi i64 [ 0, %while.cond11.i.preheader.lr.ph ], [ %inc.i, %may_wait.exit ]
  br label %while.cond11.i

while.cond.i.loopexit:                            ; preds = %while.cond11.i
  %13 = atomicrmw xchg ptr %add.ptr.i78, i32 1 acquire, align 4
  %tobool3.not.i = icmp eq i32 %13, 0
  br i1 %tobool3.not.i, label %while.end18.i, label %while.cond11.i

while.cond11.i:                                   ; preds = %while.cond11.i.outer, %while.cond.i.loopexit
  %14 = load atomic i32, ptr %add.ptr.i78 monotonic, align 4
  %tobool13.not.i = icmp eq i32 %14, 0
  br i1 %tobool13.not.i, label %while.cond.i.loopexit, label %while.body14.i

while.body14.i:                                   ; preds = %while.cond11.i
  call void @llvm.x86.sse2.pause()
  %inc.i = add i64 %tries.i.1.ph, 1
  %cmp.i116 = icmp ult i64 %inc.i, 67108864
  br i1 %cmp.i116, label %land.rhs.i, label %may_wait.exit

land.rhs.i:                                       ; preds = %while.body14.i
  %15 = load i64, ptr %arrayidx.i.i, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = load volatile i8, ptr %16, align 1
  %tobool.not.i117 = icmp eq i8 %17, 0
  %18 = zext i1 %tobool.not.i117 to i32
  br label %may_wait.exit

may_wait.exit:                                    ; preds = %while.body14.i, %land.rhs.i
  %land.ext.i = phi i32 [ 0, %while.body14.i ], [ %18, %land.rhs.i ]
  %tobool15.not.i = icmp eq i32 %land.ext.i, 0
  br i1 %tobool15.not.i, label %cleanup, label %while.cond11.i.outer

while.end18.i:                                    ; preds = %while.cond.i.loopexit, %while.cond.i.preheader
  %19 = load i64, ptr %arrayidx, align 8
  %20 = load i64, ptr %arrayidx.i77, align 8
  %cmp.i82 = icmp eq i64 %20, -1
  br i1 %cmp.i82, label %if.then.i85, label %if.end.i

if.then.i85:                                      ; preds = %while.end18.i
  %21 = inttoptr i64 %values to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65, ptr align 1 %21, i64 %19, i1 false)
  br label %copy_value.exit

if.end.i:                                         ; preds = %while.end18.i
  %add.i83 = add i64 %20, 4
  %22 = inttoptr i64 %values to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65, ptr align 1 %22, i64 %20, i1 false)
  %add.ptr.i84 = getelementptr inbounds i8, ptr %add.ptr.i65, i64 %add.i83
  %add3.i = add i64 %add.i83, %values
  %23 = inttoptr i64 %add3.i to ptr
  %sub.i = sub i64 %19, %add.i83
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i84, ptr align 1 %23, i64 %sub.i, i1 false)
  br label %copy_value.exit

copy_value.exit:                                  ; preds = %if.then.i85, %if.end.i
  store atomic i32 0, ptr %add.ptr.i78 release, align 4
  br label %cleanup

cond.false:                                       ; preds = %if.end
  %24 = load i64, ptr %arrayidx, align 8
  %arrayidx1.i107 = getelementptr inbounds i8, ptr %map, i64 80
  %25 = load i64, ptr %arrayidx1.i107, align 8
  %cmp.i108 = icmp eq i64 %25, -1
  br i1 %cmp.i108, label %if.then.i114, label %if.end.i109

if.then.i114:                                     ; preds = %cond.false
  %26 = inttoptr i64 %values to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65, ptr align 1 %26, i64 %24, i1 false)
  br label %cleanup

if.end.i109:                                      ; preds = %cond.false
  %add.i110 = add i64 %25, 4
  %27 = inttoptr i64 %values to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65, ptr align 1 %27, i64 %25, i1 false)
  %add.ptr.i111 = getelementptr inbounds i8, ptr %add.ptr.i65, i64 %add.i110
  %add3.i112 = add i64 %add.i110, %values
  %28 = inttoptr i64 %add3.i112 to ptr
  %sub.i113 = sub i64 %24, %add.i110
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i111, ptr align 1 %28, i64 %sub.i113, i1 false)
  br label %cleanup

for.body:                                         ; preds = %for.body.lr.ph, %if.end29
  %cpu.0122 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %if.end29 ]
  %29 = load i64, ptr %map, align 8
  switch i64 %29, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %for.body, %for.body, %for.body
  %30 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %30, %cpu.0122
  %add.i = add i64 %mul.i, %conv13
  br label %value_at.exit

value_at.exit:                                    ; preds = %for.body, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %conv13, %for.body ]
  %31 = load i64, ptr %arrayidx1.i, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %33, %index.addr.0.i
  %add.ptr.i = getelementptr inbounds i8, ptr %32, i64 %mul4.i
  br i1 %tobool15.not, label %if.else, label %if.then16

if.then16:                                        ; preds = %value_at.exit
  %mul = mul i64 %cpu.0122, %and.i
  %add = add i64 %mul, %values
  %34 = load i64, ptr %arrayidx, align 8
  %35 = load i64, ptr %arrayidx1.i97, align 8
  %cmp.i98 = icmp eq i64 %35, -1
  br i1 %cmp.i98, label %if.then.i104, label %if.end.i99

if.then.i104:                                     ; preds = %if.then16
  %36 = inttoptr i64 %add to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %36, i64 %34, i1 false)
  br label %if.end29

if.end.i99:                                       ; preds = %if.then16
  %add.i100 = add i64 %35, 4
  %37 = inttoptr i64 %add to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %37, i64 %35, i1 false)
  %add.ptr.i101 = getelementptr inbounds i8, ptr %add.ptr.i, i64 %add.i100
  %add3.i102 = add i64 %add.i100, %add
  %38 = inttoptr i64 %add3.i102 to ptr
  %sub.i103 = sub i64 %34, %add.i100
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i101, ptr align 1 %38, i64 %sub.i103, i1 false)
  br label %if.end29

if.else:                                          ; preds = %value_at.exit
  %39 = load i64, ptr %arrayidx18, align 8
  %cmp19 = icmp eq i64 %cpu.0122, %39
  br i1 %cmp19, label %if.then21, label %if.else23

if.then21:                                        ; preds = %if.else
  %40 = load i64, ptr %arrayidx, align 8
  %41 = load i64, ptr %arrayidx1.i87, align 8
  %cmp.i88 = icmp eq i64 %41, -1
  br i1 %cmp.i88, label %if.then.i94, label %if.end.i89

if.then.i94:                                      ; preds = %if.then21
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %4, i64 %40, i1 false)
  br label %if.end29

if.end.i89:                                       ; preds = %if.then21
  %add.i90 = add i64 %41, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %3, i64 %41, i1 false)
  %add.ptr.i91 = getelementptr inbounds i8, ptr %add.ptr.i, i64 %add.i90
  %add3.i92 = add i64 %add.i90, %values
  %42 = inttoptr i64 %add3.i92 to ptr
  %sub.i93 = sub i64 %40, %add.i90
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i91, ptr align 1 %42, i64 %sub.i93, i1 false)
  br label %if.end29

if.else23:                                        ; preds = %if.else
  br i1 %tobool24.not, label %if.end29, label %if.then25

if.then25:                                        ; preds = %if.else23
  %43 = load i64, ptr %arrayidx, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %add.ptr.i, i8 0, i64 %43, i1 false)
  br label %if.end29

if.end29:                                         ; preds = %if.end.i89, %if.then.i94, %if.end.i99, %if.then.i104, %if.then25, %if.else23
  %inc = add nuw i64 %cpu.0122, 1
  %44 = load i64, ptr %arrayidx10, align 8
  %cmp = icmp ult i64 %inc, %44
  br i1 %cmp, label %for.body, label %cleanup

cleanup:                                          ; preds = %if.end29, %may_wait.exit, %for.cond.preheader, %if.end.i109, %if.then.i114, %copy_value.exit, %cond.true
  %retval.0 = phi i64 [ 0, %copy_value.exit ], [ -16, %cond.true ], [ 0, %if.then.i114 ], [ 0, %if.end.i109 ], [ 0, %for.cond.preheader ], [ -16, %may_wait.exit ], [ 0, %if.end29 ]
  ret i64 %retval.0
}

define internal fastcc void @hash_give_free(ptr %map, i32 %at) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %map, i64 96
  %0 = load i64, ptr %arrayidx.i, align 8
  %1 = inttoptr i64 %0 to ptr
  %2 = load atomic i64, ptr %1 acquire, align 8
  %conv = zext i32 %at to i64
  %add3 = add nuw i32 %at, 1
  %conv4 = zext i32 %add3 to i64
  %arrayidx.i12 = getelementptr inbounds i8, ptr %map, i64 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %map, i64 104
  %arrayidx8.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %map, i64 16
  br label %do.body

do.body:                                          ; preds = %hash_node.exit, %entry
  %top.0 = phi i64 [ %2, %entry ], [ %14, %hash_node.exit ]
  %3 = load i64, ptr %map, align 8
  switch i64 %3, label %if.end.i [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %do.body, %do.body, %do.body
  %4 = load i64, ptr %arrayidx.i12, align 8
  %add.i23.i = add i64 %4, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i = add i64 %and.i24.i, 8
  %5 = load i64, ptr %arrayidx.i, align 8
  %6 = inttoptr i64 %5 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %6, i64 192
  %7 = load i64, ptr %arrayidx3.i, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %7
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %8 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i = mul i64 %add.i, %conv
  %add6.i = add i64 %mul.i, %8
  br label %hash_node.exit

if.end.i:                                         ; preds = %do.body
  %9 = load i64, ptr %arrayidx8.i, align 8
  %10 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %10, %conv
  %add11.i = add i64 %mul10.i, %9
  %11 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %11, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i
  %retval.0.i.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i ]
  %retval.0.i = inttoptr i64 %retval.0.i.in to ptr
  %conv2 = trunc i64 %top.0 to i32
  %or = or i32 %conv2, -2147483648
  store atomic i32 %or, ptr %retval.0.i release, align 8
  %shr = and i64 %top.0, -4294967296
  %shl = add i64 %shr, 4294967296
  %or5 = or i64 %shl, %conv4
  %12 = cmpxchg ptr %1, i64 %top.0, i64 %or5 acq_rel acquire, align 8
  %13 = extractvalue { i64, i1 } %12, 1
  %14 = extractvalue { i64, i1 } %12, 0
  br i1 %13, label %do.end, label %do.body

do.end:                                           ; preds = %hash_node.exit
  ret void
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)

declare void @llvm.x86.sse2.pause()

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1 immarg)
