; hash.c, compiled by tools/build_native.py

define internal i64 @hash_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) alwaysinline {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i15 = getelementptr inbounds i8, ptr %0, i64 8
  %1 = load i64, ptr %arrayidx.i15, align 8
  %div19.i = lshr i64 %1, 3
  %rem.i = and i64 %1, 7
  %cmp.i17137.not = icmp ult i64 %1, 8
  br i1 %cmp.i17137.not, label %for.cond.cleanup.i, label %for.body.i22

for.cond.cleanup.i:                               ; preds = %for.body.i22, %entry
  %hash.0.i.lcssa = phi i64 [ 0, %entry ], [ %xor3.i, %for.body.i22 ]
  %tobool.not.i18 = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i18, label %bucket_of_key.exit, label %if.then.i19

for.body.i22:                                     ; preds = %entry, %for.body.i22
  %i.0.i139 = phi i64 [ %inc.i, %for.body.i22 ], [ 0, %entry ]
  %hash.0.i138 = phi i64 [ %xor3.i, %for.body.i22 ], [ 0, %entry ]
  %mul.i23 = shl nuw i64 %i.0.i139, 3
  %add.i24 = add i64 %mul.i23, %r2
  %2 = inttoptr i64 %add.i24 to ptr
  %word.0.copyload.i79 = load i64, ptr %2, align 1
  %add2.i = add i64 %word.0.copyload.i79, %hash.0.i138
  %xor.i119 = xor i64 %add2.i, -8378864009470890807
  %conv.i120 = zext i64 %xor.i119 to i128
  %mul.i121 = mul nuw i128 %conv.i120, 11400714819323198485
  %shr.i = lshr i128 %mul.i121, 64
  %xor35.i = xor i128 %shr.i, %mul.i121
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i139, 1
  %exitcond.not = icmp eq i64 %inc.i, %div19.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i22

if.then.i19:                                      ; preds = %for.cond.cleanup.i
  %mul4.i20 = and i64 %1, -8
  %add5.i = add i64 %mul4.i20, %r2
  %and.i87 = and i64 %1, 4
  %tobool.not.i88 = icmp eq i64 %and.i87, 0
  br i1 %tobool.not.i88, label %if.end.i93, label %if.then.i89

if.then.i89:                                      ; preds = %if.then.i19
  %3 = inttoptr i64 %add5.i to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i91 = zext i32 %number.0.copyload.i to i64
  %add.i92 = add i64 %add5.i, 4
  br label %if.end.i93

if.end.i93:                                       ; preds = %if.then.i89, %if.then.i19
  %word.0.i94 = phi i64 [ %conv.i91, %if.then.i89 ], [ 0, %if.then.i19 ]
  %shift.0.i95 = phi i64 [ 32, %if.then.i89 ], [ 0, %if.then.i19 ]
  %at.addr.0.i96 = phi i64 [ %add.i92, %if.then.i89 ], [ %add5.i, %if.then.i19 ]
  %and1.i97 = and i64 %1, 2
  %tobool2.not.i98 = icmp eq i64 %and1.i97, 0
  br i1 %tobool2.not.i98, label %if.end8.i106, label %if.then3.i99

if.then3.i99:                                     ; preds = %if.end.i93
  %4 = inttoptr i64 %at.addr.0.i96 to ptr
  %half.0.copyload.i100 = load i16, ptr %4, align 1
  %conv5.i101 = zext i16 %half.0.copyload.i100 to i64
  %shl.i102 = shl nuw nsw i64 %conv5.i101, %shift.0.i95
  %or.i103 = or i64 %shl.i102, %word.0.i94
  %add6.i104 = or i64 %shift.0.i95, 16
  %add7.i105 = add i64 %at.addr.0.i96, 2
  br label %if.end8.i106

if.end8.i106:                                     ; preds = %if.then3.i99, %if.end.i93
  %word.1.i107 = phi i64 [ %or.i103, %if.then3.i99 ], [ %word.0.i94, %if.end.i93 ]
  %shift.1.i108 = phi i64 [ %add6.i104, %if.then3.i99 ], [ %shift.0.i95, %if.end.i93 ]
  %at.addr.1.i109 = phi i64 [ %add7.i105, %if.then3.i99 ], [ %at.addr.0.i96, %if.end.i93 ]
  %and9.i110 = and i64 %1, 1
  %tobool10.not.i111 = icmp eq i64 %and9.i110, 0
  br i1 %tobool10.not.i111, label %key_tail.exit117, label %if.then11.i112

if.then11.i112:                                   ; preds = %if.end8.i106
  %5 = inttoptr i64 %at.addr.1.i109 to ptr
  %6 = load i8, ptr %5, align 1
  %conv13.i113 = zext i8 %6 to i64
  %shl14.i114 = shl i64 %conv13.i113, %shift.1.i108
  %or15.i115 = or i64 %shl14.i114, %word.1.i107
  br label %key_tail.exit117

key_tail.exit117:                                 ; preds = %if.end8.i106, %if.then11.i112
  %word.2.i116 = phi i64 [ %or15.i115, %if.then11.i112 ], [ %word.1.i107, %if.end8.i106 ]
  %add7.i = add i64 %word.2.i116, %hash.0.i.lcssa
  %xor.i122 = xor i64 %add7.i, -8378864009470890807
  %conv.i123 = zext i64 %xor.i122 to i128
  %mul.i124 = mul nuw i128 %conv.i123, 11400714819323198485
  %shr.i125 = lshr i128 %mul.i124, 64
  %xor35.i126 = xor i128 %shr.i125, %mul.i124
  %xor3.i127 = trunc i128 %xor35.i126 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit117
  %hash.1.i = phi i64 [ %xor3.i127, %key_tail.exit117 ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i128 = getelementptr inbounds i8, ptr %0, i64 96
  %7 = load i64, ptr %arrayidx.i.i128, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i129 = getelementptr inbounds i8, ptr %8, i64 192
  %arrayidx.i130 = getelementptr inbounds i8, ptr %0, i64 104
  %9 = load i64, ptr %arrayidx.i130, align 8
  %and.i131 = and i64 %9, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i129, i64 %and.i131
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i70 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i71 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i74 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %again.i

again.i:                                          ; preds = %again.i.backedge, %bucket_of_key.exit
  %retval.0.i = phi i32 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %again.i.backedge ]
  %10 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %10 to i32
  %sub.i143 = add i32 %conv.i, -1
  %conv1.i144 = zext i32 %sub.i143 to i64
  %11 = load i64, ptr %arrayidx.i, align 8
  %cmp.i145 = icmp ugt i64 %11, %conv1.i144
  br i1 %cmp.i145, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i147 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i144, %again.i ]
  %sub.i146 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i143, %again.i ]
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
  %14 = load i64, ptr %arrayidx.i.i128, align 8
  %15 = inttoptr i64 %14 to ptr
  %add.ptr.i61 = getelementptr inbounds i8, ptr %15, i64 192
  %16 = load i64, ptr %arrayidx.i130, align 8
  %add.ptr4.i63 = getelementptr inbounds i64, ptr %add.ptr.i61, i64 %16
  %add.ptr5.i64 = getelementptr inbounds i8, ptr %add.ptr4.i63, i64 8
  %17 = ptrtoint ptr %add.ptr5.i64 to i64
  %mul.i65 = mul i64 %add.i59, %conv1.i147
  %add6.i66 = add i64 %mul.i65, %17
  br label %hash_node.exit78

if.end.i69:                                       ; preds = %for.body.i
  %18 = load i64, ptr %arrayidx8.i70, align 8
  %19 = load i64, ptr %arrayidx9.i71, align 8
  %mul10.i72 = mul i64 %19, %conv1.i147
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
  %cmp.not.i140.not = icmp ult i64 %12, 8
  br i1 %cmp.not.i140.not, label %for.end.i30, label %for.body.i34.lr.ph

for.body.i34.lr.ph:                               ; preds = %hash_node.exit78
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i68, i64 8
  br label %for.body.i34

for.cond.i28:                                     ; preds = %for.body.i34
  %inc.i40 = add nuw nsw i64 %i.0.i29141, 1
  %exitcond149.not = icmp eq i64 %inc.i40, %div23.i
  br i1 %exitcond149.not, label %for.end.i30, label %for.body.i34

for.body.i34:                                     ; preds = %for.body.i34.lr.ph, %for.cond.i28
  %i.0.i29141 = phi i64 [ 0, %for.body.i34.lr.ph ], [ %inc.i40, %for.cond.i28 ]
  %arrayidx3.i35 = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.0.i29141
  %21 = load atomic i64, ptr %arrayidx3.i35 acquire, align 8
  %mul.i36 = shl nuw i64 %i.0.i29141, 3
  %add.i37 = add i64 %mul.i36, %r2
  %22 = inttoptr i64 %add.i37 to ptr
  %word.0.copyload.i = load i64, ptr %22, align 1
  %cmp4.not.i = icmp eq i64 %21, %word.0.copyload.i
  br i1 %cmp4.not.i, label %for.cond.i28, label %has_key.exit

for.end.i30:                                      ; preds = %for.cond.i28, %hash_node.exit78
  %tobool.not.i31 = icmp eq i64 %rem.i27, 0
  br i1 %tobool.not.i31, label %has_key.exit, label %lor.rhs.i

lor.rhs.i:                                        ; preds = %for.end.i30
  %key5.i = getelementptr inbounds i8, ptr %retval.0.i68, i64 8
  %arrayidx6.i = getelementptr inbounds [0 x i64], ptr %key5.i, i64 0, i64 %div23.i
  %23 = load atomic i64, ptr %arrayidx6.i acquire, align 8
  %mul8.i = and i64 %12, -8
  %add9.i = add i64 %mul8.i, %r2
  %and.i = and i64 %12, 4
  %tobool.not.i80 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i80, label %if.end.i84, label %if.then.i81

if.then.i81:                                      ; preds = %lor.rhs.i
  %24 = inttoptr i64 %add9.i to ptr
  %number.0.copyload.i118 = load i32, ptr %24, align 1
  %conv.i82 = zext i32 %number.0.copyload.i118 to i64
  %add.i83 = add i64 %add9.i, 4
  br label %if.end.i84

if.end.i84:                                       ; preds = %if.then.i81, %lor.rhs.i
  %word.0.i = phi i64 [ %conv.i82, %if.then.i81 ], [ 0, %lor.rhs.i ]
  %shift.0.i = phi i64 [ 32, %if.then.i81 ], [ 0, %lor.rhs.i ]
  %at.addr.0.i = phi i64 [ %add.i83, %if.then.i81 ], [ %add9.i, %lor.rhs.i ]
  %and1.i = and i64 %12, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end8.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i84
  %25 = inttoptr i64 %at.addr.0.i to ptr
  %half.0.copyload.i = load i16, ptr %25, align 1
  %conv5.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add6.i85 = or i64 %shift.0.i, 16
  %add7.i86 = add i64 %at.addr.0.i, 2
  br label %if.end8.i

if.end8.i:                                        ; preds = %if.then3.i, %if.end.i84
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i84 ]
  %shift.1.i = phi i64 [ %add6.i85, %if.then3.i ], [ %shift.0.i, %if.end.i84 ]
  %at.addr.1.i = phi i64 [ %add7.i86, %if.then3.i ], [ %at.addr.0.i, %if.end.i84 ]
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
  %cmp11.i32 = icmp eq i64 %23, %word.2.i
  %28 = zext i1 %cmp11.i32 to i32
  br label %has_key.exit

has_key.exit:                                     ; preds = %for.body.i34, %for.end.i30, %key_tail.exit
  %retval.1.i33 = phi i32 [ 1, %for.end.i30 ], [ %28, %key_tail.exit ], [ 0, %for.body.i34 ]
  %tobool.not.i = icmp eq i32 %retval.1.i33, 0
  br i1 %tobool.not.i, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit
  %29 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %29, %10
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i146
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %30 = load i64, ptr %0, align 8
  switch i64 %30, label %if.end.i50 [
    i64 10, label %if.then.i43
    i64 6, label %if.then.i43
    i64 5, label %if.then.i43
  ]

if.then.i43:                                      ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %31 = load i64, ptr %arrayidx.i15, align 8
  %add.i23.i = add i64 %31, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i44 = add i64 %and.i24.i, 8
  %32 = load i64, ptr %arrayidx.i.i128, align 8
  %33 = inttoptr i64 %32 to ptr
  %add.ptr.i45 = getelementptr inbounds i8, ptr %33, i64 192
  %34 = load i64, ptr %arrayidx.i130, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i45, i64 %34
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %35 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i47 = mul i64 %add.i44, %conv1.i147
  %add6.i = add i64 %mul.i47, %35
  br label %hash_node.exit

if.end.i50:                                       ; preds = %for.inc.i
  %36 = load i64, ptr %arrayidx8.i, align 8
  %37 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %37, %conv1.i147
  %add11.i = add i64 %mul10.i, %36
  %38 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %38, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i43, %if.end.i50
  %retval.0.i49.in = phi i64 [ %add6.i, %if.then.i43 ], [ %add14.i, %if.end.i50 ]
  %retval.0.i49 = inttoptr i64 %retval.0.i49.in to ptr
  %39 = load atomic i32, ptr %retval.0.i49 acquire, align 8
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
  switch i64 %42, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %if.end, %if.end, %if.end
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 184
  %43 = load i64, ptr %arrayidx, align 8
  %44 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %44, %43
  %add.i = add i64 %mul.i, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %if.end, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %conv, %if.end ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %45 = load i64, ptr %arrayidx1.i, align 8
  %46 = inttoptr i64 %45 to ptr
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %47 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %47, %index.addr.0.i
  %add.ptr.i = getelementptr inbounds i8, ptr %46, i64 %mul4.i
  %cmp4 = icmp eq i64 %42, 13
  br i1 %cmp4, label %cond.true, label %cond.false

cond.true:                                        ; preds = %value_at.exit
  %48 = load atomic i64, ptr %add.ptr.i acquire, align 8
  br label %cleanup

cond.false:                                       ; preds = %value_at.exit
  %49 = ptrtoint ptr %add.ptr.i to i64
  br label %cleanup

cleanup:                                          ; preds = %cond.true, %cond.false, %hash_find.exit
  %retval.0 = phi i64 [ 0, %hash_find.exit ], [ %48, %cond.true ], [ %49, %cond.false ]
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
  %div19.i = lshr i64 %3, 3
  %rem.i = and i64 %3, 7
  %cmp.i19140.not = icmp ult i64 %3, 8
  br i1 %cmp.i19140.not, label %for.cond.cleanup.i, label %for.body.i24

for.cond.cleanup.i:                               ; preds = %for.body.i24, %if.end
  %hash.0.i.lcssa = phi i64 [ 0, %if.end ], [ %xor3.i, %for.body.i24 ]
  %tobool.not.i20 = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i20, label %bucket_of_key.exit, label %if.then.i21

for.body.i24:                                     ; preds = %if.end, %for.body.i24
  %i.0.i142 = phi i64 [ %inc.i, %for.body.i24 ], [ 0, %if.end ]
  %hash.0.i141 = phi i64 [ %xor3.i, %for.body.i24 ], [ 0, %if.end ]
  %mul.i25 = shl nuw i64 %i.0.i142, 3
  %add.i26 = add i64 %mul.i25, %r2
  %4 = inttoptr i64 %add.i26 to ptr
  %word.0.copyload.i81 = load i64, ptr %4, align 1
  %add2.i = add i64 %word.0.copyload.i81, %hash.0.i141
  %xor.i121 = xor i64 %add2.i, -8378864009470890807
  %conv.i122 = zext i64 %xor.i121 to i128
  %mul.i123 = mul nuw i128 %conv.i122, 11400714819323198485
  %shr.i = lshr i128 %mul.i123, 64
  %xor35.i = xor i128 %shr.i, %mul.i123
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i142, 1
  %exitcond.not = icmp eq i64 %inc.i, %div19.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i24

if.then.i21:                                      ; preds = %for.cond.cleanup.i
  %mul4.i22 = and i64 %3, -8
  %add5.i = add i64 %mul4.i22, %r2
  %and.i89 = and i64 %3, 4
  %tobool.not.i90 = icmp eq i64 %and.i89, 0
  br i1 %tobool.not.i90, label %if.end.i95, label %if.then.i91

if.then.i91:                                      ; preds = %if.then.i21
  %5 = inttoptr i64 %add5.i to ptr
  %number.0.copyload.i = load i32, ptr %5, align 1
  %conv.i93 = zext i32 %number.0.copyload.i to i64
  %add.i94 = add i64 %add5.i, 4
  br label %if.end.i95

if.end.i95:                                       ; preds = %if.then.i91, %if.then.i21
  %word.0.i96 = phi i64 [ %conv.i93, %if.then.i91 ], [ 0, %if.then.i21 ]
  %shift.0.i97 = phi i64 [ 32, %if.then.i91 ], [ 0, %if.then.i21 ]
  %at.addr.0.i98 = phi i64 [ %add.i94, %if.then.i91 ], [ %add5.i, %if.then.i21 ]
  %and1.i99 = and i64 %3, 2
  %tobool2.not.i100 = icmp eq i64 %and1.i99, 0
  br i1 %tobool2.not.i100, label %if.end8.i108, label %if.then3.i101

if.then3.i101:                                    ; preds = %if.end.i95
  %6 = inttoptr i64 %at.addr.0.i98 to ptr
  %half.0.copyload.i102 = load i16, ptr %6, align 1
  %conv5.i103 = zext i16 %half.0.copyload.i102 to i64
  %shl.i104 = shl nuw nsw i64 %conv5.i103, %shift.0.i97
  %or.i105 = or i64 %shl.i104, %word.0.i96
  %add6.i106 = or i64 %shift.0.i97, 16
  %add7.i107 = add i64 %at.addr.0.i98, 2
  br label %if.end8.i108

if.end8.i108:                                     ; preds = %if.then3.i101, %if.end.i95
  %word.1.i109 = phi i64 [ %or.i105, %if.then3.i101 ], [ %word.0.i96, %if.end.i95 ]
  %shift.1.i110 = phi i64 [ %add6.i106, %if.then3.i101 ], [ %shift.0.i97, %if.end.i95 ]
  %at.addr.1.i111 = phi i64 [ %add7.i107, %if.then3.i101 ], [ %at.addr.0.i98, %if.end.i95 ]
  %and9.i112 = and i64 %3, 1
  %tobool10.not.i113 = icmp eq i64 %and9.i112, 0
  br i1 %tobool10.not.i113, label %key_tail.exit119, label %if.then11.i114

if.then11.i114:                                   ; preds = %if.end8.i108
  %7 = inttoptr i64 %at.addr.1.i111 to ptr
  %8 = load i8, ptr %7, align 1
  %conv13.i115 = zext i8 %8 to i64
  %shl14.i116 = shl i64 %conv13.i115, %shift.1.i110
  %or15.i117 = or i64 %shl14.i116, %word.1.i109
  br label %key_tail.exit119

key_tail.exit119:                                 ; preds = %if.end8.i108, %if.then11.i114
  %word.2.i118 = phi i64 [ %or15.i117, %if.then11.i114 ], [ %word.1.i109, %if.end8.i108 ]
  %add7.i = add i64 %word.2.i118, %hash.0.i.lcssa
  %xor.i124 = xor i64 %add7.i, -8378864009470890807
  %conv.i125 = zext i64 %xor.i124 to i128
  %mul.i126 = mul nuw i128 %conv.i125, 11400714819323198485
  %shr.i127 = lshr i128 %mul.i126, 64
  %xor35.i128 = xor i128 %shr.i127, %mul.i126
  %xor3.i129 = trunc i128 %xor35.i128 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit119
  %hash.1.i = phi i64 [ %xor3.i129, %key_tail.exit119 ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i130 = getelementptr inbounds i8, ptr %0, i64 96
  %9 = load i64, ptr %arrayidx.i.i130, align 8
  %10 = inttoptr i64 %9 to ptr
  %add.ptr.i131 = getelementptr inbounds i8, ptr %10, i64 192
  %arrayidx.i132 = getelementptr inbounds i8, ptr %0, i64 104
  %11 = load i64, ptr %arrayidx.i132, align 8
  %and.i133 = and i64 %11, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i131, i64 %and.i133
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx8.i72 = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i73 = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i76 = getelementptr inbounds i8, ptr %0, i64 16
  %arrayidx8.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %0, i64 16
  br label %again.i

again.i:                                          ; preds = %again.i.backedge, %bucket_of_key.exit
  %retval.0.i = phi i32 [ undef, %bucket_of_key.exit ], [ %retval.1.i, %again.i.backedge ]
  %12 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %conv.i = trunc i64 %12 to i32
  %sub.i146 = add i32 %conv.i, -1
  %conv1.i147 = zext i32 %sub.i146 to i64
  %13 = load i64, ptr %arrayidx.i, align 8
  %cmp.i148 = icmp ugt i64 %13, %conv1.i147
  br i1 %cmp.i148, label %for.body.i, label %cleanup.i

for.body.i:                                       ; preds = %again.i, %hash_node.exit
  %conv1.i150 = phi i64 [ %conv1.i, %hash_node.exit ], [ %conv1.i147, %again.i ]
  %sub.i149 = phi i32 [ %sub.i, %hash_node.exit ], [ %sub.i146, %again.i ]
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
  %16 = load i64, ptr %arrayidx.i.i130, align 8
  %17 = inttoptr i64 %16 to ptr
  %add.ptr.i63 = getelementptr inbounds i8, ptr %17, i64 192
  %18 = load i64, ptr %arrayidx.i132, align 8
  %add.ptr4.i65 = getelementptr inbounds i64, ptr %add.ptr.i63, i64 %18
  %add.ptr5.i66 = getelementptr inbounds i8, ptr %add.ptr4.i65, i64 8
  %19 = ptrtoint ptr %add.ptr5.i66 to i64
  %mul.i67 = mul i64 %add.i61, %conv1.i150
  %add6.i68 = add i64 %mul.i67, %19
  br label %hash_node.exit80

if.end.i71:                                       ; preds = %for.body.i
  %20 = load i64, ptr %arrayidx8.i72, align 8
  %21 = load i64, ptr %arrayidx9.i73, align 8
  %mul10.i74 = mul i64 %21, %conv1.i150
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
  %cmp.not.i143.not = icmp ult i64 %14, 8
  br i1 %cmp.not.i143.not, label %for.end.i32, label %for.body.i36.lr.ph

for.body.i36.lr.ph:                               ; preds = %hash_node.exit80
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i70, i64 8
  br label %for.body.i36

for.cond.i30:                                     ; preds = %for.body.i36
  %inc.i42 = add nuw nsw i64 %i.0.i31144, 1
  %exitcond152.not = icmp eq i64 %inc.i42, %div23.i
  br i1 %exitcond152.not, label %for.end.i32, label %for.body.i36

for.body.i36:                                     ; preds = %for.body.i36.lr.ph, %for.cond.i30
  %i.0.i31144 = phi i64 [ 0, %for.body.i36.lr.ph ], [ %inc.i42, %for.cond.i30 ]
  %arrayidx3.i37 = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.0.i31144
  %23 = load atomic i64, ptr %arrayidx3.i37 acquire, align 8
  %mul.i38 = shl nuw i64 %i.0.i31144, 3
  %add.i39 = add i64 %mul.i38, %r2
  %24 = inttoptr i64 %add.i39 to ptr
  %word.0.copyload.i = load i64, ptr %24, align 1
  %cmp4.not.i = icmp eq i64 %23, %word.0.copyload.i
  br i1 %cmp4.not.i, label %for.cond.i30, label %has_key.exit

for.end.i32:                                      ; preds = %for.cond.i30, %hash_node.exit80
  %tobool.not.i33 = icmp eq i64 %rem.i29, 0
  br i1 %tobool.not.i33, label %has_key.exit, label %lor.rhs.i

lor.rhs.i:                                        ; preds = %for.end.i32
  %key5.i = getelementptr inbounds i8, ptr %retval.0.i70, i64 8
  %arrayidx6.i = getelementptr inbounds [0 x i64], ptr %key5.i, i64 0, i64 %div23.i
  %25 = load atomic i64, ptr %arrayidx6.i acquire, align 8
  %mul8.i = and i64 %14, -8
  %add9.i = add i64 %mul8.i, %r2
  %and.i = and i64 %14, 4
  %tobool.not.i82 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i82, label %if.end.i86, label %if.then.i83

if.then.i83:                                      ; preds = %lor.rhs.i
  %26 = inttoptr i64 %add9.i to ptr
  %number.0.copyload.i120 = load i32, ptr %26, align 1
  %conv.i84 = zext i32 %number.0.copyload.i120 to i64
  %add.i85 = add i64 %add9.i, 4
  br label %if.end.i86

if.end.i86:                                       ; preds = %if.then.i83, %lor.rhs.i
  %word.0.i = phi i64 [ %conv.i84, %if.then.i83 ], [ 0, %lor.rhs.i ]
  %shift.0.i = phi i64 [ 32, %if.then.i83 ], [ 0, %lor.rhs.i ]
  %at.addr.0.i = phi i64 [ %add.i85, %if.then.i83 ], [ %add9.i, %lor.rhs.i ]
  %and1.i = and i64 %14, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end8.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i86
  %27 = inttoptr i64 %at.addr.0.i to ptr
  %half.0.copyload.i = load i16, ptr %27, align 1
  %conv5.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add6.i87 = or i64 %shift.0.i, 16
  %add7.i88 = add i64 %at.addr.0.i, 2
  br label %if.end8.i

if.end8.i:                                        ; preds = %if.then3.i, %if.end.i86
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i86 ]
  %shift.1.i = phi i64 [ %add6.i87, %if.then3.i ], [ %shift.0.i, %if.end.i86 ]
  %at.addr.1.i = phi i64 [ %add7.i88, %if.then3.i ], [ %at.addr.0.i, %if.end.i86 ]
  %and9.i = and i64 %14, 1
  %tobool10.not.i = icmp eq i64 %and9.i, 0
  br i1 %tobool10.not.i, label %key_tail.exit, label %if.then11.i

if.then11.i:                                      ; preds = %if.end8.i
  %28 = inttoptr i64 %at.addr.1.i to ptr
  %29 = load i8, ptr %28, align 1
  %conv13.i = zext i8 %29 to i64
  %shl14.i = shl i64 %conv13.i, %shift.1.i
  %or15.i = or i64 %shl14.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end8.i, %if.then11.i
  %word.2.i = phi i64 [ %or15.i, %if.then11.i ], [ %word.1.i, %if.end8.i ]
  %cmp11.i34 = icmp eq i64 %25, %word.2.i
  %30 = zext i1 %cmp11.i34 to i32
  br label %has_key.exit

has_key.exit:                                     ; preds = %for.body.i36, %for.end.i32, %key_tail.exit
  %retval.1.i35 = phi i32 [ 1, %for.end.i32 ], [ %30, %key_tail.exit ], [ 0, %for.body.i36 ]
  %tobool.not.i = icmp eq i32 %retval.1.i35, 0
  br i1 %tobool.not.i, label %for.inc.i, label %if.end.i

if.end.i:                                         ; preds = %has_key.exit
  %31 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor.i = xor i64 %31, %12
  %cmp11.i = icmp ugt i64 %xor.i, 8589934591
  %..i = select i1 %cmp11.i, i32 2, i32 1
  %retval.0.sub.i = select i1 %cmp11.i, i32 %retval.0.i, i32 %sub.i149
  br label %cleanup.i

for.inc.i:                                        ; preds = %has_key.exit
  %32 = load i64, ptr %0, align 8
  switch i64 %32, label %if.end.i52 [
    i64 10, label %if.then.i45
    i64 6, label %if.then.i45
    i64 5, label %if.then.i45
  ]

if.then.i45:                                      ; preds = %for.inc.i, %for.inc.i, %for.inc.i
  %33 = load i64, ptr %arrayidx.i17, align 8
  %add.i23.i = add i64 %33, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i46 = add i64 %and.i24.i, 8
  %34 = load i64, ptr %arrayidx.i.i130, align 8
  %35 = inttoptr i64 %34 to ptr
  %add.ptr.i47 = getelementptr inbounds i8, ptr %35, i64 192
  %36 = load i64, ptr %arrayidx.i132, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i47, i64 %36
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %37 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i49 = mul i64 %add.i46, %conv1.i150
  %add6.i = add i64 %mul.i49, %37
  br label %hash_node.exit

if.end.i52:                                       ; preds = %for.inc.i
  %38 = load i64, ptr %arrayidx8.i, align 8
  %39 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %39, %conv1.i150
  %add11.i = add i64 %mul10.i, %38
  %40 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %40, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i45, %if.end.i52
  %retval.0.i51.in = phi i64 [ %add6.i, %if.then.i45 ], [ %add14.i, %if.end.i52 ]
  %retval.0.i51 = inttoptr i64 %retval.0.i51.in to ptr
  %41 = load atomic i32, ptr %retval.0.i51 acquire, align 8
  %sub.i = add i32 %41, -1
  %conv1.i = zext i32 %sub.i to i64
  %42 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp ugt i64 %42, %conv1.i
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
  %43 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %xor27.i = xor i64 %43, %12
  %cmp28.i = icmp ugt i64 %xor27.i, 8589934591
  br i1 %cmp28.i, label %again.i.backedge, label %hash_find.exit

hash_find.exit:                                   ; preds = %cleanup.i, %for.end.i
  %retval.2.i = phi i32 [ %retval.1.i, %cleanup.i ], [ -1, %for.end.i ]
  %cmp3 = icmp eq i32 %retval.2.i, -1
  br i1 %cmp3, label %cleanup, label %cond.false

cond.false:                                       ; preds = %hash_find.exit
  %conv = zext i32 %retval.2.i to i64
  %44 = load i64, ptr %0, align 8
  switch i64 %44, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %cond.false, %cond.false, %cond.false
  %45 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %45, %r3
  %add.i = add i64 %mul.i, %conv
  br label %value_at.exit

value_at.exit:                                    ; preds = %cond.false, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %conv, %cond.false ]
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 88
  %46 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %0, i64 64
  %47 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %47, %index.addr.0.i
  %48 = add i64 %mul4.i, %46
  br label %cleanup

cleanup:                                          ; preds = %entry, %value_at.exit, %hash_find.exit, %lor.lhs.false
  %retval.0 = phi i64 [ 0, %lor.lhs.false ], [ 0, %entry ], [ %48, %value_at.exit ], [ 0, %hash_find.exit ]
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

define internal fastcc i64 @hash_put(ptr %run, ptr %map, i64 %key, i64 %values, i64 %flags, i32 %by_host) {
entry:
  %0 = load i64, ptr %map, align 8
  %1 = add i64 %0, -11
  %narrow = icmp ult i64 %1, -2
  %and = and i64 %flags, -5
  %cmp = icmp ugt i64 %and, 2
  br i1 %cmp, label %cleanup74, label %if.end

if.end:                                           ; preds = %entry
  %and1 = and i64 %flags, 4
  %tobool.not = icmp eq i64 %and1, 0
  br i1 %tobool.not, label %if.end8, label %land.lhs.true

land.lhs.true:                                    ; preds = %if.end
  %arrayidx = getelementptr inbounds i8, ptr %map, i64 80
  %2 = load i64, ptr %arrayidx, align 8
  %cmp2 = icmp eq i64 %2, -1
  %3 = add i64 %0, -9
  %tobool3 = icmp ult i64 %3, 2
  %or.cond = select i1 %cmp2, i1 true, i1 %tobool3
  br i1 %or.cond, label %cleanup74, label %lor.lhs.false4

lor.lhs.false4:                                   ; preds = %land.lhs.true
  switch i64 %0, label %if.end8 [
    i64 10, label %cleanup74
    i64 6, label %cleanup74
    i64 5, label %cleanup74
  ]

if.end8:                                          ; preds = %lor.lhs.false4, %if.end
  %arrayidx.i121 = getelementptr inbounds i8, ptr %map, i64 8
  %4 = load i64, ptr %arrayidx.i121, align 8
  %div19.i = lshr i64 %4, 3
  %rem.i = and i64 %4, 7
  %cmp.i264.not = icmp ult i64 %4, 8
  br i1 %cmp.i264.not, label %for.cond.cleanup.i, label %for.body.i

for.cond.cleanup.i:                               ; preds = %for.body.i, %if.end8
  %hash.0.i.lcssa = phi i64 [ 0, %if.end8 ], [ %xor3.i, %for.body.i ]
  %tobool.not.i = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i, label %bucket_of_key.exit, label %if.then.i

for.body.i:                                       ; preds = %if.end8, %for.body.i
  %i.0.i266 = phi i64 [ %inc.i, %for.body.i ], [ 0, %if.end8 ]
  %hash.0.i265 = phi i64 [ %xor3.i, %for.body.i ], [ 0, %if.end8 ]
  %mul.i = shl nuw i64 %i.0.i266, 3
  %add.i = add i64 %mul.i, %key
  %5 = inttoptr i64 %add.i to ptr
  %word.0.copyload.i = load i64, ptr %5, align 1
  %add2.i = add i64 %word.0.copyload.i, %hash.0.i265
  %xor.i = xor i64 %add2.i, -8378864009470890807
  %conv.i164 = zext i64 %xor.i to i128
  %mul.i165 = mul nuw i128 %conv.i164, 11400714819323198485
  %shr.i = lshr i128 %mul.i165, 64
  %xor35.i = xor i128 %shr.i, %mul.i165
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i266, 1
  %exitcond.not = icmp eq i64 %inc.i, %div19.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i

if.then.i:                                        ; preds = %for.cond.cleanup.i
  %mul4.i = and i64 %4, -8
  %add5.i = add i64 %mul4.i, %key
  %and.i = and i64 %4, 4
  %tobool.not.i154 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i154, label %if.end.i158, label %if.then.i155

if.then.i155:                                     ; preds = %if.then.i
  %6 = inttoptr i64 %add5.i to ptr
  %number.0.copyload.i = load i32, ptr %6, align 1
  %conv.i156 = zext i32 %number.0.copyload.i to i64
  %add.i157 = add i64 %add5.i, 4
  br label %if.end.i158

if.end.i158:                                      ; preds = %if.then.i155, %if.then.i
  %word.0.i = phi i64 [ %conv.i156, %if.then.i155 ], [ 0, %if.then.i ]
  %shift.0.i = phi i64 [ 32, %if.then.i155 ], [ 0, %if.then.i ]
  %at.addr.0.i = phi i64 [ %add.i157, %if.then.i155 ], [ %add5.i, %if.then.i ]
  %and1.i = and i64 %4, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end8.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i158
  %7 = inttoptr i64 %at.addr.0.i to ptr
  %half.0.copyload.i = load i16, ptr %7, align 1
  %conv5.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add6.i159 = or i64 %shift.0.i, 16
  %add7.i160 = add i64 %at.addr.0.i, 2
  br label %if.end8.i

if.end8.i:                                        ; preds = %if.then3.i, %if.end.i158
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i158 ]
  %shift.1.i = phi i64 [ %add6.i159, %if.then3.i ], [ %shift.0.i, %if.end.i158 ]
  %at.addr.1.i = phi i64 [ %add7.i160, %if.then3.i ], [ %at.addr.0.i, %if.end.i158 ]
  %and9.i = and i64 %4, 1
  %tobool10.not.i = icmp eq i64 %and9.i, 0
  br i1 %tobool10.not.i, label %key_tail.exit, label %if.then11.i

if.then11.i:                                      ; preds = %if.end8.i
  %8 = inttoptr i64 %at.addr.1.i to ptr
  %9 = load i8, ptr %8, align 1
  %conv13.i = zext i8 %9 to i64
  %shl14.i = shl i64 %conv13.i, %shift.1.i
  %or15.i = or i64 %shl14.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end8.i, %if.then11.i
  %word.2.i = phi i64 [ %or15.i, %if.then11.i ], [ %word.1.i, %if.end8.i ]
  %add7.i = add i64 %word.2.i, %hash.0.i.lcssa
  %xor.i166 = xor i64 %add7.i, -8378864009470890807
  %conv.i167 = zext i64 %xor.i166 to i128
  %mul.i168 = mul nuw i128 %conv.i167, 11400714819323198485
  %shr.i169 = lshr i128 %mul.i168, 64
  %xor35.i170 = xor i128 %shr.i169, %mul.i168
  %xor3.i171 = trunc i128 %xor35.i170 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit
  %hash.1.i = phi i64 [ %xor3.i171, %key_tail.exit ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i172 = getelementptr inbounds i8, ptr %map, i64 96
  %10 = load i64, ptr %arrayidx.i.i172, align 8
  %11 = inttoptr i64 %10 to ptr
  %add.ptr.i173 = getelementptr inbounds i8, ptr %11, i64 192
  %arrayidx.i174 = getelementptr inbounds i8, ptr %map, i64 104
  %12 = load i64, ptr %arrayidx.i174, align 8
  %and.i175 = and i64 %12, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i173, i64 %and.i175
  %arrayidx.i.i176 = getelementptr inbounds i8, ptr %run, i64 8
  %and17 = and i64 %flags, 1
  %tobool18.not = icmp eq i64 %and17, 0
  %arrayidx8.i145 = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i146 = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i149 = getelementptr inbounds i8, ptr %map, i64 16
  %and29 = and i64 %flags, 2
  %tobool30.not = icmp eq i64 %and29, 0
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %map, i64 16
  %arrayidx11.i = getelementptr inbounds i8, ptr %map, i64 24
  %arrayidx8.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %map, i64 16
  %arrayidx.i213 = getelementptr inbounds i8, ptr %map, i64 24
  %arrayidx8.i.i220 = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i.i221 = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i.i222 = getelementptr inbounds i8, ptr %map, i64 16
  %arrayidx.i.i55.i = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 8
  br label %for.cond

for.cond:                                         ; preds = %cleanup, %bucket_of_key.exit
  %spare.0 = phi i32 [ -1, %bucket_of_key.exit ], [ %spare.2, %cleanup ]
  %result.0 = phi i64 [ 0, %bucket_of_key.exit ], [ %result.3, %cleanup ]
  %retval.0 = phi i64 [ undef, %bucket_of_key.exit ], [ %retval.1, %cleanup ]
  %13 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and12.i = and i64 %13, 4294967296
  %tobool.not13.i = icmp eq i64 %and12.i, 0
  br i1 %tobool.not13.i, label %if.end13.critedge, label %while.cond3.i

while.cond.loopexit.i:                            ; preds = %while.cond3.i
  %14 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i178 = and i64 %14, 4294967296
  %tobool.not.i179 = icmp eq i64 %and.i178, 0
  br i1 %tobool.not.i179, label %if.end13.critedge, label %while.cond3.i.backedge

while.cond3.i:                                    ; preds = %for.cond, %while.cond3.i.backedge
  %15 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %15, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.loopexit.i, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %16 = load i64, ptr %arrayidx.i.i176, align 8
  %17 = inttoptr i64 %16 to ptr
  %18 = load volatile i8, ptr %17, align 1
  %tobool8.not.i = icmp eq i8 %18, 0
  br i1 %tobool8.not.i, label %while.cond3.i.backedge, label %for.end

while.cond3.i.backedge:                           ; preds = %while.body7.i, %while.cond.loopexit.i
  br label %while.cond3.i

if.end13.critedge:                                ; preds = %while.cond.loopexit.i, %for.cond
  %19 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %call14 = call fastcc i64 @place_of_key(ptr nonnull %map, i64 %19, i64 %key)
  %place.sroa.0.0.extract.trunc = trunc i64 %call14 to i32
  %cmp15.not = icmp eq i32 %place.sroa.0.0.extract.trunc, -1
  br i1 %cmp15.not, label %if.else28, label %if.then16

if.then16:                                        ; preds = %if.end13.critedge
  br i1 %tobool18.not, label %if.else, label %if.end22

if.else:                                          ; preds = %if.then16
  %call21 = call fastcc i64 @hash_write(ptr %run, ptr nonnull %map, i32 %place.sroa.0.0.extract.trunc, i64 %values, i64 %flags, i32 %by_host, i32 0)
  br label %if.end22

if.end22:                                         ; preds = %if.then16, %if.else
  %result.1 = phi i64 [ %call21, %if.else ], [ -17, %if.then16 ]
  br i1 %narrow, label %if.end62, label %if.then24

if.then24:                                        ; preds = %if.end22
  %conv = and i64 %call14, 4294967295
  %20 = load i64, ptr %map, align 8
  switch i64 %20, label %if.end.i144 [
    i64 10, label %if.then.i134
    i64 6, label %if.then.i134
    i64 5, label %if.then.i134
  ]

if.then.i134:                                     ; preds = %if.then24, %if.then24, %if.then24
  %21 = load i64, ptr %arrayidx.i121, align 8
  %add.i23.i128 = add i64 %21, 7
  %and.i24.i129 = and i64 %add.i23.i128, -8
  %add.i135 = add i64 %and.i24.i129, 8
  %22 = load i64, ptr %arrayidx.i.i172, align 8
  %23 = inttoptr i64 %22 to ptr
  %add.ptr.i137 = getelementptr inbounds i8, ptr %23, i64 192
  %24 = load i64, ptr %arrayidx.i174, align 8
  %add.ptr4.i139 = getelementptr inbounds i64, ptr %add.ptr.i137, i64 %24
  %add.ptr5.i140 = getelementptr inbounds i8, ptr %add.ptr4.i139, i64 8
  %25 = ptrtoint ptr %add.ptr5.i140 to i64
  %mul.i141 = mul i64 %add.i135, %conv
  %add6.i142 = add i64 %mul.i141, %25
  br label %hash_node.exit153

if.end.i144:                                      ; preds = %if.then24
  %26 = load i64, ptr %arrayidx8.i145, align 8
  %27 = load i64, ptr %arrayidx9.i146, align 8
  %mul10.i147 = mul i64 %27, %conv
  %add11.i148 = add i64 %mul10.i147, %26
  %28 = load i64, ptr %arrayidx12.i149, align 8
  %add.i.i150 = add i64 %28, 7
  %and.i.i151 = and i64 %add.i.i150, -8
  %add14.i152 = add i64 %add11.i148, %and.i.i151
  br label %hash_node.exit153

hash_node.exit153:                                ; preds = %if.then.i134, %if.end.i144
  %retval.0.i143.in = phi i64 [ %add6.i142, %if.then.i134 ], [ %add14.i152, %if.end.i144 ]
  %retval.0.i143 = inttoptr i64 %retval.0.i143.in to ptr
  %recent = getelementptr inbounds i8, ptr %retval.0.i143, i64 4
  store atomic i32 1, ptr %recent release, align 4
  br label %if.end62

if.else28:                                        ; preds = %if.end13.critedge
  br i1 %tobool30.not, label %if.else32, label %if.end62

if.else32:                                        ; preds = %if.else28
  %cmp33 = icmp eq i32 %spare.0, -1
  br i1 %cmp33, label %if.then35, label %if.end37

if.then35:                                        ; preds = %if.else32
  %29 = load i64, ptr %arrayidx.i.i172, align 8
  %30 = inttoptr i64 %29 to ptr
  %31 = load atomic i64, ptr %30 acquire, align 8
  br label %while.cond.i

while.cond.i:                                     ; preds = %hash_node.exit.i, %if.then35
  %top.0.i = phi i64 [ %31, %if.then35 ], [ %44, %hash_node.exit.i ]
  %retval.0.i181 = phi i32 [ undef, %if.then35 ], [ %retval.1.i, %hash_node.exit.i ]
  %conv.i182 = trunc i64 %top.0.i to i32
  %tobool.not.i183 = icmp eq i32 %conv.i182, 0
  br i1 %tobool.not.i183, label %while.end.i, label %while.body.i

while.body.i:                                     ; preds = %while.cond.i
  %sub.i = add i32 %conv.i182, -1
  %conv2.i = zext i32 %sub.i to i64
  %32 = load i64, ptr %map, align 8
  switch i64 %32, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %while.body.i, %while.body.i, %while.body.i
  %33 = load i64, ptr %arrayidx.i121, align 8
  %add.i23.i.i = add i64 %33, 7
  %and.i24.i.i = and i64 %add.i23.i.i, -8
  %add.i.i184 = add i64 %and.i24.i.i, 8
  %34 = load i64, ptr %arrayidx.i.i172, align 8
  %35 = inttoptr i64 %34 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %35, i64 192
  %36 = load i64, ptr %arrayidx.i174, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %36
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %37 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i = mul i64 %add.i.i184, %conv2.i
  %add6.i.i = add i64 %mul.i.i, %37
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %while.body.i
  %38 = load i64, ptr %arrayidx8.i.i, align 8
  %39 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %39, %conv2.i
  %add11.i.i = add i64 %mul10.i.i, %38
  %40 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i.i.i = add i64 %40, 7
  %and.i.i.i = and i64 %add.i.i.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i.i.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.in.i = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.in.i to ptr
  %41 = load atomic i32, ptr %retval.0.i.i acquire, align 8
  %and.i185 = and i32 %41, 2147483647
  %shr.i186 = and i64 %top.0.i, -4294967296
  %shl.i187 = add i64 %shr.i186, 4294967296
  %conv5.i188 = zext i32 %and.i185 to i64
  %or.i189 = or i64 %shl.i187, %conv5.i188
  %42 = cmpxchg ptr %30, i64 %top.0.i, i64 %or.i189 acq_rel acquire, align 8
  %43 = extractvalue { i64, i1 } %42, 1
  %44 = extractvalue { i64, i1 } %42, 0
  %retval.1.i = select i1 %43, i32 %sub.i, i32 %retval.0.i181
  br i1 %43, label %if.end37, label %while.cond.i

while.end.i:                                      ; preds = %while.cond.i
  %arrayidx8.i190 = getelementptr inbounds i8, ptr %30, i64 64
  %45 = load atomic i64, ptr %arrayidx8.i190 acquire, align 8
  br label %while.cond10.i

while.cond10.i:                                   ; preds = %while.body13.i, %while.end.i
  %used.0.i = phi i64 [ %45, %while.end.i ], [ %49, %while.body13.i ]
  %46 = load i64, ptr %arrayidx11.i, align 8
  %cmp.i191 = icmp ult i64 %used.0.i, %46
  br i1 %cmp.i191, label %while.body13.i, label %if.end37

while.body13.i:                                   ; preds = %while.cond10.i
  %add16.i = add nuw i64 %used.0.i, 1
  %47 = cmpxchg ptr %arrayidx8.i190, i64 %used.0.i, i64 %add16.i acq_rel acquire, align 8
  %48 = extractvalue { i64, i1 } %47, 1
  %49 = extractvalue { i64, i1 } %47, 0
  br i1 %48, label %if.then22.i, label %while.cond10.i

if.then22.i:                                      ; preds = %while.body13.i
  %conv23.i = trunc i64 %49 to i32
  br label %if.end37

if.end37:                                         ; preds = %hash_node.exit.i, %while.cond10.i, %if.then22.i, %if.else32
  %spare.1 = phi i32 [ %spare.0, %if.else32 ], [ %conv23.i, %if.then22.i ], [ -1, %while.cond10.i ], [ %retval.1.i, %hash_node.exit.i ]
  %cmp38.not = icmp eq i32 %spare.1, -1
  br i1 %cmp38.not, label %if.end50, label %if.then40

if.then40:                                        ; preds = %if.end37
  %conv41 = zext i32 %spare.1 to i64
  %50 = load i64, ptr %map, align 8
  switch i64 %50, label %if.end.i [
    i64 10, label %if.then.i124
    i64 6, label %if.then.i124
    i64 5, label %if.then.i124
  ]

if.then.i124:                                     ; preds = %if.then40, %if.then40, %if.then40
  %51 = load i64, ptr %arrayidx.i121, align 8
  %add.i23.i = add i64 %51, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i125 = add i64 %and.i24.i, 8
  %52 = load i64, ptr %arrayidx.i.i172, align 8
  %53 = inttoptr i64 %52 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %53, i64 192
  %54 = load i64, ptr %arrayidx.i174, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %54
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %55 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i126 = mul i64 %add.i125, %conv41
  %add6.i = add i64 %mul.i126, %55
  br label %hash_node.exit

if.end.i:                                         ; preds = %if.then40
  %56 = load i64, ptr %arrayidx8.i, align 8
  %57 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %57, %conv41
  %add11.i = add i64 %mul10.i, %56
  %58 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %58, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i124, %if.end.i
  %retval.0.i.in = phi i64 [ %add6.i, %if.then.i124 ], [ %add14.i, %if.end.i ]
  %retval.0.i = inttoptr i64 %retval.0.i.in to ptr
  %call43 = call fastcc i64 @hash_write(ptr %run, ptr nonnull %map, i32 %spare.1, i64 %values, i64 %flags, i32 %by_host, i32 1)
  %59 = load i64, ptr %arrayidx.i121, align 8
  %div19.i193 = lshr i64 %59, 3
  %rem.i194 = and i64 %59, 7
  %cmp20.not.i = icmp ult i64 %59, 8
  br i1 %cmp20.not.i, label %for.cond.cleanup.i200, label %for.body.lr.ph.i

for.body.lr.ph.i:                                 ; preds = %hash_node.exit
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  br label %for.body.i195

for.cond.cleanup.i200:                            ; preds = %for.body.i195, %hash_node.exit
  %tobool.not.i201 = icmp eq i64 %rem.i194, 0
  br i1 %tobool.not.i201, label %store_key.exit, label %if.then.i202

for.body.i195:                                    ; preds = %for.body.i195, %for.body.lr.ph.i
  %i.021.i = phi i64 [ 0, %for.body.lr.ph.i ], [ %inc.i199, %for.body.i195 ]
  %arrayidx3.i196 = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.021.i
  %mul.i197 = shl nuw i64 %i.021.i, 3
  %add.i198 = add i64 %mul.i197, %key
  %60 = inttoptr i64 %add.i198 to ptr
  %word.0.copyload.i.i = load i64, ptr %60, align 1
  store atomic i64 %word.0.copyload.i.i, ptr %arrayidx3.i196 release, align 8
  %inc.i199 = add nuw nsw i64 %i.021.i, 1
  %exitcond.not.i = icmp eq i64 %inc.i199, %div19.i193
  br i1 %exitcond.not.i, label %for.cond.cleanup.i200, label %for.body.i195

if.then.i202:                                     ; preds = %for.cond.cleanup.i200
  %key4.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  %arrayidx5.i = getelementptr inbounds [0 x i64], ptr %key4.i, i64 0, i64 %div19.i193
  %mul7.i = and i64 %59, -8
  %add8.i = add i64 %mul7.i, %key
  %and.i.i203 = and i64 %59, 4
  %tobool.not.i.i = icmp eq i64 %and.i.i203, 0
  br i1 %tobool.not.i.i, label %if.end.i.i206, label %if.then.i.i204

if.then.i.i204:                                   ; preds = %if.then.i202
  %61 = inttoptr i64 %add8.i to ptr
  %number.0.copyload.i.i = load i32, ptr %61, align 1
  %conv.i.i = zext i32 %number.0.copyload.i.i to i64
  %add.i.i205 = add i64 %add8.i, 4
  br label %if.end.i.i206

if.end.i.i206:                                    ; preds = %if.then.i.i204, %if.then.i202
  %word.0.i.i = phi i64 [ %conv.i.i, %if.then.i.i204 ], [ 0, %if.then.i202 ]
  %shift.0.i.i = phi i64 [ 32, %if.then.i.i204 ], [ 0, %if.then.i202 ]
  %at.addr.0.i.i = phi i64 [ %add.i.i205, %if.then.i.i204 ], [ %add8.i, %if.then.i202 ]
  %and1.i.i = and i64 %59, 2
  %tobool2.not.i.i = icmp eq i64 %and1.i.i, 0
  br i1 %tobool2.not.i.i, label %if.end8.i.i, label %if.then3.i.i

if.then3.i.i:                                     ; preds = %if.end.i.i206
  %62 = inttoptr i64 %at.addr.0.i.i to ptr
  %half.0.copyload.i.i = load i16, ptr %62, align 1
  %conv5.i.i = zext i16 %half.0.copyload.i.i to i64
  %shl.i.i = shl nuw nsw i64 %conv5.i.i, %shift.0.i.i
  %or.i.i = or i64 %shl.i.i, %word.0.i.i
  %add6.i.i207 = or i64 %shift.0.i.i, 16
  %add7.i.i = add i64 %at.addr.0.i.i, 2
  br label %if.end8.i.i

if.end8.i.i:                                      ; preds = %if.then3.i.i, %if.end.i.i206
  %word.1.i.i = phi i64 [ %or.i.i, %if.then3.i.i ], [ %word.0.i.i, %if.end.i.i206 ]
  %shift.1.i.i = phi i64 [ %add6.i.i207, %if.then3.i.i ], [ %shift.0.i.i, %if.end.i.i206 ]
  %at.addr.1.i.i = phi i64 [ %add7.i.i, %if.then3.i.i ], [ %at.addr.0.i.i, %if.end.i.i206 ]
  %and9.i.i = and i64 %59, 1
  %tobool10.not.i.i = icmp eq i64 %and9.i.i, 0
  br i1 %tobool10.not.i.i, label %key_tail.exit.i, label %if.then11.i.i

if.then11.i.i:                                    ; preds = %if.end8.i.i
  %63 = inttoptr i64 %at.addr.1.i.i to ptr
  %64 = load i8, ptr %63, align 1
  %conv13.i.i = zext i8 %64 to i64
  %shl14.i.i = shl i64 %conv13.i.i, %shift.1.i.i
  %or15.i.i = or i64 %shl14.i.i, %word.1.i.i
  br label %key_tail.exit.i

key_tail.exit.i:                                  ; preds = %if.then11.i.i, %if.end8.i.i
  %word.2.i.i = phi i64 [ %or15.i.i, %if.then11.i.i ], [ %word.1.i.i, %if.end8.i.i ]
  store atomic i64 %word.2.i.i, ptr %arrayidx5.i release, align 8
  br label %store_key.exit

store_key.exit:                                   ; preds = %for.cond.cleanup.i200, %key_tail.exit.i
  %recent44 = getelementptr inbounds i8, ptr %retval.0.i, i64 4
  store atomic i32 0, ptr %recent44 release, align 4
  %conv47 = trunc i64 %19 to i32
  store atomic i32 %conv47, ptr %retval.0.i release, align 8
  %and48 = and i64 %19, -8589934592
  %add = add nuw i32 %spare.1, 1
  %conv49 = zext i32 %add to i64
  %or = or i64 %and48, %conv49
  store atomic i64 %or, ptr %add.ptr1.i release, align 8
  br label %cleanup

if.end50:                                         ; preds = %if.end37
  %and.i211 = and i64 %19, -4294967297
  store atomic i64 %and.i211, ptr %add.ptr1.i release, align 8
  br i1 %narrow, label %cleanup, label %if.end53

if.end53:                                         ; preds = %if.end50
  %65 = load i64, ptr %arrayidx.i213, align 8
  %66 = load i64, ptr %arrayidx.i.i172, align 8
  %67 = inttoptr i64 %66 to ptr
  %add.ptr.i215 = getelementptr inbounds i8, ptr %67, i64 128
  %mul.i216 = shl i64 %65, 2
  %add.i217 = add i64 %mul.i216, 64
  %cmp.not106.not.i = icmp eq i64 %add.i217, 0
  br i1 %cmp.not106.not.i, label %lru_evict.exit, label %for.body.i223

for.body.i223:                                    ; preds = %if.end53, %for.inc.i
  %retval.0108.i = phi i32 [ %retval.3.i239, %for.inc.i ], [ undef, %if.end53 ]
  %tries.0107.i = phi i64 [ %inc.i240, %for.inc.i ], [ 0, %if.end53 ]
  %68 = atomicrmw add ptr %add.ptr.i215, i64 1 monotonic, align 8
  %rem.i224 = urem i64 %68, %65
  %conv.i225 = trunc i64 %rem.i224 to i32
  %conv1.i = and i64 %rem.i224, 4294967295
  %69 = load i64, ptr %map, align 8
  switch i64 %69, label %if.end.i.i246 [
    i64 10, label %if.then.i.i226
    i64 6, label %if.then.i.i226
    i64 5, label %if.then.i.i226
  ]

if.then.i.i226:                                   ; preds = %for.body.i223, %for.body.i223, %for.body.i223
  %70 = load i64, ptr %arrayidx.i121, align 8
  %add.i23.i.i227 = add i64 %70, 7
  %and.i24.i.i228 = and i64 %add.i23.i.i227, -8
  %add.i.i229 = add i64 %and.i24.i.i228, 8
  %71 = load i64, ptr %arrayidx.i.i172, align 8
  %72 = inttoptr i64 %71 to ptr
  %add.ptr.i.i230 = getelementptr inbounds i8, ptr %72, i64 192
  %73 = load i64, ptr %arrayidx.i174, align 8
  %add.ptr4.i.i231 = getelementptr inbounds i64, ptr %add.ptr.i.i230, i64 %73
  %add.ptr5.i.i232 = getelementptr inbounds i8, ptr %add.ptr4.i.i231, i64 8
  %74 = ptrtoint ptr %add.ptr5.i.i232 to i64
  %mul.i.i233 = mul i64 %add.i.i229, %conv1.i
  %add6.i.i234 = add i64 %mul.i.i233, %74
  br label %hash_node.exit.i235

if.end.i.i246:                                    ; preds = %for.body.i223
  %75 = load i64, ptr %arrayidx8.i.i220, align 8
  %76 = load i64, ptr %arrayidx9.i.i221, align 8
  %mul10.i.i247 = mul i64 %76, %conv1.i
  %add11.i.i248 = add i64 %mul10.i.i247, %75
  %77 = load i64, ptr %arrayidx12.i.i222, align 8
  %add.i.i.i249 = add i64 %77, 7
  %and.i.i.i250 = and i64 %add.i.i.i249, -8
  %add14.i.i251 = add i64 %add11.i.i248, %and.i.i.i250
  br label %hash_node.exit.i235

hash_node.exit.i235:                              ; preds = %if.end.i.i246, %if.then.i.i226
  %retval.0.i.in.i236 = phi i64 [ %add6.i.i234, %if.then.i.i226 ], [ %add14.i.i251, %if.end.i.i246 ]
  %retval.0.i.i237 = inttoptr i64 %retval.0.i.in.i236 to ptr
  %78 = load atomic i32, ptr %retval.0.i.i237 acquire, align 8
  %tobool.not.i238 = icmp sgt i32 %78, -1
  br i1 %tobool.not.i238, label %if.end.i242, label %cleanup24.i

if.end.i242:                                      ; preds = %hash_node.exit.i235
  %recent.i = getelementptr inbounds i8, ptr %retval.0.i.i237, i64 4
  %79 = load atomic i32, ptr %recent.i acquire, align 4
  %tobool5.not.i = icmp eq i32 %79, 0
  br i1 %tobool5.not.i, label %if.end9.i, label %if.then6.i

if.then6.i:                                       ; preds = %if.end.i242
  store atomic i32 0, ptr %recent.i release, align 4
  br label %cleanup24.i

if.end9.i:                                        ; preds = %if.end.i242
  %80 = load i64, ptr %arrayidx.i121, align 8
  %cmp7.not.i.i = icmp eq i64 %80, 0
  br i1 %cmp7.not.i.i, label %bucket_of_node.exit.i, label %for.body.lr.ph.i.i

for.body.lr.ph.i.i:                               ; preds = %if.end9.i
  %key.i.i = getelementptr inbounds i8, ptr %retval.0.i.i237, i64 8
  br label %for.body.i.i

for.body.i.i:                                     ; preds = %for.body.i.i, %for.body.lr.ph.i.i
  %hash.09.i.i = phi i64 [ 0, %for.body.lr.ph.i.i ], [ %xor3.i.i.i, %for.body.i.i ]
  %i.08.i.i = phi i64 [ 0, %for.body.lr.ph.i.i ], [ %inc.i.i, %for.body.i.i ]
  %arrayidx1.i.i = getelementptr inbounds [0 x i64], ptr %key.i.i, i64 0, i64 %i.08.i.i
  %81 = load atomic i64, ptr %arrayidx1.i.i acquire, align 8
  %add.i51.i = add i64 %81, %hash.09.i.i
  %xor.i.i.i = xor i64 %add.i51.i, -8378864009470890807
  %conv.i.i.i = zext i64 %xor.i.i.i to i128
  %mul.i.i.i = mul nuw i128 %conv.i.i.i, 11400714819323198485
  %shr.i.i.i = lshr i128 %mul.i.i.i, 64
  %xor35.i.i.i = xor i128 %shr.i.i.i, %mul.i.i.i
  %xor3.i.i.i = trunc i128 %xor35.i.i.i to i64
  %inc.i.i = add i64 %i.08.i.i, 1
  %mul.i52.i = shl i64 %inc.i.i, 3
  %82 = load i64, ptr %arrayidx.i121, align 8
  %cmp.i.i = icmp ult i64 %mul.i52.i, %82
  br i1 %cmp.i.i, label %for.body.i.i, label %bucket_of_node.exit.i

bucket_of_node.exit.i:                            ; preds = %for.body.i.i, %if.end9.i
  %hash.0.lcssa.i.i = phi i64 [ 0, %if.end9.i ], [ %xor3.i.i.i, %for.body.i.i ]
  %83 = load i64, ptr %arrayidx.i.i172, align 8
  %84 = inttoptr i64 %83 to ptr
  %add.ptr.i.i.i = getelementptr inbounds i8, ptr %84, i64 192
  %85 = load i64, ptr %arrayidx.i174, align 8
  %and.i.i54.i = and i64 %85, %hash.0.lcssa.i.i
  %add.ptr1.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i.i, i64 %and.i.i54.i
  %86 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and12.i.i = and i64 %86, 4294967296
  %tobool.not13.i.i = icmp eq i64 %and12.i.i, 0
  br i1 %tobool.not13.i.i, label %if.end14.critedge.i, label %while.cond3.i.i

while.cond.loopexit.i.i:                          ; preds = %while.cond3.i.i
  %87 = atomicrmw or ptr %add.ptr1.i.i.i, i64 4294967296 acquire, align 8
  %and.i.i243 = and i64 %87, 4294967296
  %tobool.not.i57.i = icmp eq i64 %and.i.i243, 0
  br i1 %tobool.not.i57.i, label %if.end14.critedge.i, label %while.cond3.i.i.backedge

while.cond3.i.i:                                  ; preds = %bucket_of_node.exit.i, %while.cond3.i.i.backedge
  %88 = load atomic i64, ptr %add.ptr1.i.i.i monotonic, align 8
  %and5.i.i = and i64 %88, 4294967296
  %tobool6.not.i.i = icmp eq i64 %and5.i.i, 0
  br i1 %tobool6.not.i.i, label %while.cond.loopexit.i.i, label %while.body7.i.i

while.body7.i.i:                                  ; preds = %while.cond3.i.i
  %89 = load i64, ptr %arrayidx.i.i55.i, align 8
  %90 = inttoptr i64 %89 to ptr
  %91 = load volatile i8, ptr %90, align 1
  %tobool8.not.i.i = icmp eq i8 %91, 0
  br i1 %tobool8.not.i.i, label %while.cond3.i.i.backedge, label %cleanup24.i

while.cond3.i.i.backedge:                         ; preds = %while.body7.i.i, %while.cond.loopexit.i.i
  br label %while.cond3.i.i

if.end14.critedge.i:                              ; preds = %while.cond.loopexit.i.i, %bucket_of_node.exit.i
  %92 = load atomic i64, ptr %add.ptr1.i.i.i acquire, align 8
  %conv.i.i244 = trunc i64 %92 to i32
  %tobool.not13.i58.i = icmp eq i32 %conv.i.i244, 0
  br i1 %tobool.not13.i58.i, label %place_of_element.exit.i, label %for.body.lr.ph.i59.i

for.body.lr.ph.i59.i:                             ; preds = %if.end14.critedge.i
  %sub.i100.i = add i32 %conv.i.i244, -1
  %cmp.i63101.i = icmp eq i32 %sub.i100.i, %conv.i225
  br i1 %cmp.i63101.i, label %cleanup.loopexit.i.i, label %if.end.i64.i

for.body.i62.i:                                   ; preds = %hash_node.exit.i.i
  %sub.i.i = add i32 %102, -1
  %cmp.i63.i = icmp eq i32 %sub.i.i, %conv.i225
  br i1 %cmp.i63.i, label %cleanup.loopexit.i.i, label %if.end.i64.i

if.end.i64.i:                                     ; preds = %for.body.lr.ph.i59.i, %for.body.i62.i
  %sub.i102.i = phi i32 [ %sub.i.i, %for.body.i62.i ], [ %sub.i100.i, %for.body.lr.ph.i59.i ]
  %conv6.i.i = zext i32 %sub.i102.i to i64
  %93 = load i64, ptr %map, align 8
  switch i64 %93, label %if.end.i.i.i [
    i64 10, label %if.then.i.i.i
    i64 6, label %if.then.i.i.i
    i64 5, label %if.then.i.i.i
  ]

if.then.i.i.i:                                    ; preds = %if.end.i64.i, %if.end.i64.i, %if.end.i64.i
  %94 = load i64, ptr %arrayidx.i121, align 8
  %add.i23.i.i.i = add i64 %94, 7
  %and.i24.i.i.i = and i64 %add.i23.i.i.i, -8
  %add.i.i65.i = add i64 %and.i24.i.i.i, 8
  %95 = load i64, ptr %arrayidx.i.i172, align 8
  %96 = inttoptr i64 %95 to ptr
  %add.ptr.i.i66.i = getelementptr inbounds i8, ptr %96, i64 192
  %97 = load i64, ptr %arrayidx.i174, align 8
  %add.ptr4.i.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i66.i, i64 %97
  %add.ptr5.i.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i.i, i64 8
  %98 = ptrtoint ptr %add.ptr5.i.i.i to i64
  %mul.i.i67.i = mul i64 %add.i.i65.i, %conv6.i.i
  %add6.i.i.i = add i64 %mul.i.i67.i, %98
  br label %hash_node.exit.i.i

if.end.i.i.i:                                     ; preds = %if.end.i64.i
  %99 = load i64, ptr %arrayidx8.i.i220, align 8
  %100 = load i64, ptr %arrayidx9.i.i221, align 8
  %mul10.i.i.i = mul i64 %100, %conv6.i.i
  %add11.i.i.i = add i64 %mul10.i.i.i, %99
  %101 = load i64, ptr %arrayidx12.i.i222, align 8
  %add.i.i.i.i = add i64 %101, 7
  %and.i.i.i.i = and i64 %add.i.i.i.i, -8
  %add14.i.i.i = add i64 %add11.i.i.i, %and.i.i.i.i
  br label %hash_node.exit.i.i

hash_node.exit.i.i:                               ; preds = %if.end.i.i.i, %if.then.i.i.i
  %retval.0.i.in.i.i = phi i64 [ %add6.i.i.i, %if.then.i.i.i ], [ %add14.i.i.i, %if.end.i.i.i ]
  %retval.0.i.i.i = inttoptr i64 %retval.0.i.in.i.i to ptr
  %102 = load atomic i32, ptr %retval.0.i.i.i acquire, align 8
  %tobool.not.i68.i = icmp eq i32 %102, 0
  br i1 %tobool.not.i68.i, label %cleanup.loopexit.i.i, label %for.body.i62.i

cleanup.loopexit.i.i:                             ; preds = %hash_node.exit.i.i, %for.body.i62.i, %for.body.lr.ph.i59.i
  %retval.sroa.6.0.lcssa.ph.i.i = phi i32 [ -1, %for.body.lr.ph.i59.i ], [ %sub.i102.i, %for.body.i62.i ], [ %sub.i102.i, %hash_node.exit.i.i ]
  %spec.select.ph.i.i = phi i32 [ %sub.i100.i, %for.body.lr.ph.i59.i ], [ -1, %hash_node.exit.i.i ], [ %sub.i.i, %for.body.i62.i ]
  %103 = zext i32 %retval.sroa.6.0.lcssa.ph.i.i to i64
  %104 = shl nuw i64 %103, 32
  %105 = zext i32 %spec.select.ph.i.i to i64
  %106 = or i64 %104, %105
  br label %place_of_element.exit.i

place_of_element.exit.i:                          ; preds = %cleanup.loopexit.i.i, %if.end14.critedge.i
  %retval.sroa.0.0.insert.insert.i.i = phi i64 [ -1, %if.end14.critedge.i ], [ %106, %cleanup.loopexit.i.i ]
  %107 = and i64 %retval.sroa.0.0.insert.insert.i.i, 4294967295
  %cmp18.not.i = icmp eq i64 %107, 4294967295
  br i1 %cmp18.not.i, label %if.end21.i, label %if.then20.i

if.then20.i:                                      ; preds = %place_of_element.exit.i
  %place.sroa.2.0.extract.shift.i.i = lshr i64 %retval.sroa.0.0.insert.insert.i.i, 32
  %108 = load i64, ptr %map, align 8
  switch i64 %108, label %if.end.i28.i.i [
    i64 10, label %if.then.i18.i.i
    i64 6, label %if.then.i18.i.i
    i64 5, label %if.then.i18.i.i
  ]

if.then.i18.i.i:                                  ; preds = %if.then20.i, %if.then20.i, %if.then20.i
  %109 = load i64, ptr %arrayidx.i121, align 8
  %add.i23.i12.i.i = add i64 %109, 7
  %and.i24.i13.i.i = and i64 %add.i23.i12.i.i, -8
  %add.i19.i.i = add i64 %and.i24.i13.i.i, 8
  %110 = load i64, ptr %arrayidx.i.i172, align 8
  %111 = inttoptr i64 %110 to ptr
  %add.ptr.i21.i.i = getelementptr inbounds i8, ptr %111, i64 192
  %112 = load i64, ptr %arrayidx.i174, align 8
  %add.ptr4.i23.i.i = getelementptr inbounds i64, ptr %add.ptr.i21.i.i, i64 %112
  %add.ptr5.i24.i.i = getelementptr inbounds i8, ptr %add.ptr4.i23.i.i, i64 8
  %113 = ptrtoint ptr %add.ptr5.i24.i.i to i64
  %mul.i25.i.i = mul i64 %add.i19.i.i, %107
  %add6.i26.i.i = add i64 %mul.i25.i.i, %113
  br label %hash_node.exit37.i.i

if.end.i28.i.i:                                   ; preds = %if.then20.i
  %114 = load i64, ptr %arrayidx8.i.i220, align 8
  %115 = load i64, ptr %arrayidx9.i.i221, align 8
  %mul10.i31.i.i = mul i64 %115, %107
  %add11.i32.i.i = add i64 %mul10.i31.i.i, %114
  %116 = load i64, ptr %arrayidx12.i.i222, align 8
  %add.i.i34.i.i = add i64 %116, 7
  %and.i.i35.i.i = and i64 %add.i.i34.i.i, -8
  %add14.i36.i.i = add i64 %add11.i32.i.i, %and.i.i35.i.i
  br label %hash_node.exit37.i.i

hash_node.exit37.i.i:                             ; preds = %if.end.i28.i.i, %if.then.i18.i.i
  %retval.0.i27.in.i.i = phi i64 [ %add6.i26.i.i, %if.then.i18.i.i ], [ %add14.i36.i.i, %if.end.i28.i.i ]
  %retval.0.i27.i.i = inttoptr i64 %retval.0.i27.in.i.i to ptr
  %117 = load atomic i32, ptr %retval.0.i27.i.i acquire, align 8
  %cmp.not.i.i = icmp eq i64 %place.sroa.2.0.extract.shift.i.i, 4294967295
  br i1 %cmp.not.i.i, label %if.else.i.i, label %if.then.i70.i

if.then.i70.i:                                    ; preds = %hash_node.exit37.i.i
  %118 = load i64, ptr %map, align 8
  switch i64 %118, label %if.end.i.i87.i [
    i64 10, label %if.then.i.i71.i
    i64 6, label %if.then.i.i71.i
    i64 5, label %if.then.i.i71.i
  ]

if.then.i.i71.i:                                  ; preds = %if.then.i70.i, %if.then.i70.i, %if.then.i70.i
  %119 = load i64, ptr %arrayidx.i121, align 8
  %add.i23.i.i72.i = add i64 %119, 7
  %and.i24.i.i73.i = and i64 %add.i23.i.i72.i, -8
  %add.i.i74.i = add i64 %and.i24.i.i73.i, 8
  %120 = load i64, ptr %arrayidx.i.i172, align 8
  %121 = inttoptr i64 %120 to ptr
  %add.ptr.i.i76.i = getelementptr inbounds i8, ptr %121, i64 192
  %122 = load i64, ptr %arrayidx.i174, align 8
  %add.ptr4.i.i78.i = getelementptr inbounds i64, ptr %add.ptr.i.i76.i, i64 %122
  %add.ptr5.i.i79.i = getelementptr inbounds i8, ptr %add.ptr4.i.i78.i, i64 8
  %123 = ptrtoint ptr %add.ptr5.i.i79.i to i64
  %mul.i.i80.i = mul i64 %add.i.i74.i, %place.sroa.2.0.extract.shift.i.i
  %add6.i.i81.i = add i64 %mul.i.i80.i, %123
  br label %hash_node.exit.i82.i

if.end.i.i87.i:                                   ; preds = %if.then.i70.i
  %124 = load i64, ptr %arrayidx8.i.i220, align 8
  %125 = load i64, ptr %arrayidx9.i.i221, align 8
  %mul10.i.i90.i = mul i64 %125, %place.sroa.2.0.extract.shift.i.i
  %add11.i.i91.i = add i64 %mul10.i.i90.i, %124
  %126 = load i64, ptr %arrayidx12.i.i222, align 8
  %add.i.i.i93.i = add i64 %126, 7
  %and.i.i.i94.i = and i64 %add.i.i.i93.i, -8
  %add14.i.i95.i = add i64 %add11.i.i91.i, %and.i.i.i94.i
  br label %hash_node.exit.i82.i

hash_node.exit.i82.i:                             ; preds = %if.end.i.i87.i, %if.then.i.i71.i
  %retval.0.i.in.i83.i = phi i64 [ %add6.i.i81.i, %if.then.i.i71.i ], [ %add14.i.i95.i, %if.end.i.i87.i ]
  %retval.0.i.i84.i = inttoptr i64 %retval.0.i.in.i83.i to ptr
  store atomic i32 %117, ptr %retval.0.i.i84.i release, align 8
  br label %hash_unlink.exit.i

if.else.i.i:                                      ; preds = %hash_node.exit37.i.i
  %and.i96.i = and i64 %92, -4294967296
  %conv6.i97.i = zext i32 %117 to i64
  %or.i.i245 = or i64 %and.i96.i, %conv6.i97.i
  br label %hash_unlink.exit.i

hash_unlink.exit.i:                               ; preds = %if.else.i.i, %hash_node.exit.i82.i
  %word.addr.0.i.i = phi i64 [ %92, %hash_node.exit.i82.i ], [ %or.i.i245, %if.else.i.i ]
  %and.i.i86.i = and i64 %word.addr.0.i.i, -4294967297
  %add.i38.i.i = add i64 %and.i.i86.i, 8589934592
  store atomic i64 %add.i38.i.i, ptr %add.ptr1.i.i.i release, align 8
  br label %cleanup24.i

if.end21.i:                                       ; preds = %place_of_element.exit.i
  %and.i98.i = and i64 %92, -4294967297
  store atomic i64 %and.i98.i, ptr %add.ptr1.i.i.i release, align 8
  br label %cleanup24.i

cleanup24.i:                                      ; preds = %while.body7.i.i, %if.end21.i, %hash_unlink.exit.i, %if.then6.i, %hash_node.exit.i235
  %cleanup.dest.slot.2.i = phi i32 [ 4, %if.then6.i ], [ 4, %hash_node.exit.i235 ], [ 1, %hash_unlink.exit.i ], [ 0, %if.end21.i ], [ 1, %while.body7.i.i ]
  %retval.3.i239 = phi i32 [ %retval.0108.i, %if.then6.i ], [ %retval.0108.i, %hash_node.exit.i235 ], [ %conv.i225, %hash_unlink.exit.i ], [ %retval.0108.i, %if.end21.i ], [ -1, %while.body7.i.i ]
  switch i32 %cleanup.dest.slot.2.i, label %lru_evict.exit [
    i32 0, label %for.inc.i
    i32 4, label %for.inc.i
  ]

for.inc.i:                                        ; preds = %cleanup24.i, %cleanup24.i
  %inc.i240 = add nuw i64 %tries.0107.i, 1
  %exitcond.not.i241 = icmp eq i64 %inc.i240, %add.i217
  br i1 %exitcond.not.i241, label %lru_evict.exit, label %for.body.i223

lru_evict.exit:                                   ; preds = %cleanup24.i, %for.inc.i, %if.end53
  %spec.select.i = phi i32 [ -1, %if.end53 ], [ %retval.3.i239, %cleanup24.i ], [ -1, %for.inc.i ]
  %cmp55 = icmp eq i32 %spec.select.i, -1
  br i1 %cmp55, label %if.then57, label %cleanup

if.then57:                                        ; preds = %lru_evict.exit
  %127 = load i64, ptr %arrayidx.i, align 8
  %128 = inttoptr i64 %127 to ptr
  %129 = load volatile i8, ptr %128, align 1
  %tobool59.not = icmp eq i8 %129, 0
  %cond = select i1 %tobool59.not, i64 -12, i64 -16
  br label %cleanup

if.end62:                                         ; preds = %if.else28, %if.end22, %hash_node.exit153
  %result.2 = phi i64 [ %result.1, %hash_node.exit153 ], [ %result.1, %if.end22 ], [ -2, %if.else28 ]
  %and.i252 = and i64 %19, -4294967297
  store atomic i64 %and.i252, ptr %add.ptr1.i release, align 8
  br label %cleanup

cleanup:                                          ; preds = %lru_evict.exit, %if.end50, %if.end62, %if.then57, %store_key.exit
  %spare.2 = phi i32 [ %spare.0, %if.end62 ], [ %spare.1, %store_key.exit ], [ -1, %if.then57 ], [ -1, %if.end50 ], [ %spec.select.i, %lru_evict.exit ]
  %result.3 = phi i64 [ %result.2, %if.end62 ], [ %result.0, %store_key.exit ], [ %result.0, %if.then57 ], [ %result.0, %if.end50 ], [ %result.0, %lru_evict.exit ]
  %cleanup.dest.slot.0 = phi i32 [ 2, %if.end62 ], [ 1, %store_key.exit ], [ 1, %if.then57 ], [ 1, %if.end50 ], [ 3, %lru_evict.exit ]
  %retval.1 = phi i64 [ %retval.0, %if.end62 ], [ 0, %store_key.exit ], [ %cond, %if.then57 ], [ -7, %if.end50 ], [ %retval.0, %lru_evict.exit ]
  switch i32 %cleanup.dest.slot.0, label %cleanup74 [
    i32 3, label %for.cond
    i32 2, label %for.end
  ]

for.end:                                          ; preds = %cleanup, %while.body7.i
  %spare.3 = phi i32 [ %spare.0, %while.body7.i ], [ %spare.2, %cleanup ]
  %result.4 = phi i64 [ -16, %while.body7.i ], [ %result.3, %cleanup ]
  %cmp63.not = icmp eq i32 %spare.3, -1
  br i1 %cmp63.not, label %cleanup74, label %if.then68

if.then68:                                        ; preds = %for.end
  call fastcc void @hash_give_free(ptr nonnull %map, i32 %spare.3)
  br label %cleanup74

cleanup74:                                        ; preds = %cleanup, %lor.lhs.false4, %lor.lhs.false4, %lor.lhs.false4, %if.then68, %for.end, %land.lhs.true, %entry
  %retval.3 = phi i64 [ -22, %entry ], [ -22, %lor.lhs.false4 ], [ -22, %land.lhs.true ], [ %result.4, %if.then68 ], [ %result.4, %for.end ], [ -22, %lor.lhs.false4 ], [ -22, %lor.lhs.false4 ], [ %retval.1, %cleanup ]
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
  %div19.i = lshr i64 %0, 3
  %rem.i = and i64 %0, 7
  %cmp.i71.not = icmp ult i64 %0, 8
  br i1 %cmp.i71.not, label %for.cond.cleanup.i, label %for.body.i

for.cond.cleanup.i:                               ; preds = %for.body.i, %entry
  %hash.0.i.lcssa = phi i64 [ 0, %entry ], [ %xor3.i, %for.body.i ]
  %tobool.not.i = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i, label %bucket_of_key.exit, label %if.then.i

for.body.i:                                       ; preds = %entry, %for.body.i
  %i.0.i73 = phi i64 [ %inc.i, %for.body.i ], [ 0, %entry ]
  %hash.0.i72 = phi i64 [ %xor3.i, %for.body.i ], [ 0, %entry ]
  %mul.i = shl nuw i64 %i.0.i73, 3
  %add.i = add i64 %mul.i, %key
  %1 = inttoptr i64 %add.i to ptr
  %word.0.copyload.i = load i64, ptr %1, align 1
  %add2.i = add i64 %word.0.copyload.i, %hash.0.i72
  %xor.i = xor i64 %add2.i, -8378864009470890807
  %conv.i23 = zext i64 %xor.i to i128
  %mul.i24 = mul nuw i128 %conv.i23, 11400714819323198485
  %shr.i = lshr i128 %mul.i24, 64
  %xor35.i = xor i128 %shr.i, %mul.i24
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i73, 1
  %exitcond.not = icmp eq i64 %inc.i, %div19.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i

if.then.i:                                        ; preds = %for.cond.cleanup.i
  %mul4.i = and i64 %0, -8
  %add5.i = add i64 %mul4.i, %key
  %and.i = and i64 %0, 4
  %tobool.not.i19 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i19, label %if.end.i, label %if.then.i20

if.then.i20:                                      ; preds = %if.then.i
  %2 = inttoptr i64 %add5.i to ptr
  %number.0.copyload.i = load i32, ptr %2, align 1
  %conv.i = zext i32 %number.0.copyload.i to i64
  %add.i21 = add i64 %add5.i, 4
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i20, %if.then.i
  %word.0.i = phi i64 [ %conv.i, %if.then.i20 ], [ 0, %if.then.i ]
  %shift.0.i = phi i64 [ 32, %if.then.i20 ], [ 0, %if.then.i ]
  %at.addr.0.i = phi i64 [ %add.i21, %if.then.i20 ], [ %add5.i, %if.then.i ]
  %and1.i = and i64 %0, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end8.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i
  %3 = inttoptr i64 %at.addr.0.i to ptr
  %half.0.copyload.i = load i16, ptr %3, align 1
  %conv5.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add6.i = or i64 %shift.0.i, 16
  %add7.i22 = add i64 %at.addr.0.i, 2
  br label %if.end8.i

if.end8.i:                                        ; preds = %if.then3.i, %if.end.i
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i ]
  %shift.1.i = phi i64 [ %add6.i, %if.then3.i ], [ %shift.0.i, %if.end.i ]
  %at.addr.1.i = phi i64 [ %add7.i22, %if.then3.i ], [ %at.addr.0.i, %if.end.i ]
  %and9.i = and i64 %0, 1
  %tobool10.not.i = icmp eq i64 %and9.i, 0
  br i1 %tobool10.not.i, label %key_tail.exit, label %if.then11.i

if.then11.i:                                      ; preds = %if.end8.i
  %4 = inttoptr i64 %at.addr.1.i to ptr
  %5 = load i8, ptr %4, align 1
  %conv13.i = zext i8 %5 to i64
  %shl14.i = shl i64 %conv13.i, %shift.1.i
  %or15.i = or i64 %shl14.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end8.i, %if.then11.i
  %word.2.i = phi i64 [ %or15.i, %if.then11.i ], [ %word.1.i, %if.end8.i ]
  %add7.i = add i64 %word.2.i, %hash.0.i.lcssa
  %xor.i25 = xor i64 %add7.i, -8378864009470890807
  %conv.i26 = zext i64 %xor.i25 to i128
  %mul.i27 = mul nuw i128 %conv.i26, 11400714819323198485
  %shr.i28 = lshr i128 %mul.i27, 64
  %xor35.i29 = xor i128 %shr.i28, %mul.i27
  %xor3.i30 = trunc i128 %xor35.i29 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit
  %hash.1.i = phi i64 [ %xor3.i30, %key_tail.exit ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i = getelementptr inbounds i8, ptr %map, i64 96
  %6 = load i64, ptr %arrayidx.i.i, align 8
  %7 = inttoptr i64 %6 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %7, i64 192
  %arrayidx.i31 = getelementptr inbounds i8, ptr %map, i64 104
  %8 = load i64, ptr %arrayidx.i31, align 8
  %and.i32 = and i64 %8, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %and.i32
  %9 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and12.i = and i64 %9, 4294967296
  %tobool.not13.i = icmp eq i64 %and12.i, 0
  br i1 %tobool.not13.i, label %if.end.critedge, label %while.cond3.preheader.lr.ph.i

while.cond3.preheader.lr.ph.i:                    ; preds = %bucket_of_key.exit
  %arrayidx.i.i33 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i

while.cond.loopexit.i:                            ; preds = %while.cond3.i
  %10 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i34 = and i64 %10, 4294967296
  %tobool.not.i35 = icmp eq i64 %and.i34, 0
  br i1 %tobool.not.i35, label %if.end.critedge, label %while.cond3.i.backedge

while.cond3.i:                                    ; preds = %while.cond3.i.backedge, %while.cond3.preheader.lr.ph.i
  %11 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %11, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.loopexit.i, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %12 = load i64, ptr %arrayidx.i.i33, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = load volatile i8, ptr %13, align 1
  %tobool8.not.i = icmp eq i8 %14, 0
  br i1 %tobool8.not.i, label %while.cond3.i.backedge, label %cleanup7

while.cond3.i.backedge:                           ; preds = %while.body7.i, %while.cond.loopexit.i
  br label %while.cond3.i

if.end.critedge:                                  ; preds = %while.cond.loopexit.i, %bucket_of_key.exit
  %15 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %call2 = call fastcc i64 @place_of_key(ptr %map, i64 %15, i64 %key)
  %16 = and i64 %call2, 4294967295
  %cmp = icmp eq i64 %16, 4294967295
  br i1 %cmp, label %if.then3, label %if.end4

if.then3:                                         ; preds = %if.end.critedge
  %and.i36 = and i64 %15, -4294967297
  store atomic i64 %and.i36, ptr %add.ptr1.i release, align 8
  br label %cleanup7

if.end4:                                          ; preds = %if.end.critedge
  %place.sroa.2.0.extract.shift.i = lshr i64 %call2, 32
  %conv.i38 = and i64 %call2, 4294967295
  %17 = load i64, ptr %map, align 8
  switch i64 %17, label %if.end.i28.i [
    i64 10, label %if.then.i18.i
    i64 6, label %if.then.i18.i
    i64 5, label %if.then.i18.i
  ]

if.then.i18.i:                                    ; preds = %if.end4, %if.end4, %if.end4
  %18 = load i64, ptr %arrayidx.i, align 8
  %add.i23.i12.i = add i64 %18, 7
  %and.i24.i13.i = and i64 %add.i23.i12.i, -8
  %add.i19.i = add i64 %and.i24.i13.i, 8
  %19 = load i64, ptr %arrayidx.i.i, align 8
  %20 = inttoptr i64 %19 to ptr
  %add.ptr.i21.i = getelementptr inbounds i8, ptr %20, i64 192
  %21 = load i64, ptr %arrayidx.i31, align 8
  %add.ptr4.i23.i = getelementptr inbounds i64, ptr %add.ptr.i21.i, i64 %21
  %add.ptr5.i24.i = getelementptr inbounds i8, ptr %add.ptr4.i23.i, i64 8
  %22 = ptrtoint ptr %add.ptr5.i24.i to i64
  %mul.i25.i = mul i64 %add.i19.i, %conv.i38
  %add6.i26.i = add i64 %mul.i25.i, %22
  br label %hash_node.exit37.i

if.end.i28.i:                                     ; preds = %if.end4
  %arrayidx8.i29.i = getelementptr inbounds i8, ptr %map, i64 88
  %23 = load i64, ptr %arrayidx8.i29.i, align 8
  %arrayidx9.i30.i = getelementptr inbounds i8, ptr %map, i64 64
  %24 = load i64, ptr %arrayidx9.i30.i, align 8
  %mul10.i31.i = mul i64 %24, %conv.i38
  %add11.i32.i = add i64 %mul10.i31.i, %23
  %arrayidx12.i33.i = getelementptr inbounds i8, ptr %map, i64 16
  %25 = load i64, ptr %arrayidx12.i33.i, align 8
  %add.i.i34.i = add i64 %25, 7
  %and.i.i35.i = and i64 %add.i.i34.i, -8
  %add14.i36.i = add i64 %add11.i32.i, %and.i.i35.i
  br label %hash_node.exit37.i

hash_node.exit37.i:                               ; preds = %if.end.i28.i, %if.then.i18.i
  %retval.0.i27.in.i = phi i64 [ %add6.i26.i, %if.then.i18.i ], [ %add14.i36.i, %if.end.i28.i ]
  %retval.0.i27.i = inttoptr i64 %retval.0.i27.in.i to ptr
  %26 = load atomic i32, ptr %retval.0.i27.i acquire, align 8
  %cmp.not.i = icmp eq i64 %place.sroa.2.0.extract.shift.i, 4294967295
  br i1 %cmp.not.i, label %if.else.i, label %if.then.i39

if.then.i39:                                      ; preds = %hash_node.exit37.i
  %27 = load i64, ptr %map, align 8
  switch i64 %27, label %if.end.i.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %if.then.i39, %if.then.i39, %if.then.i39
  %28 = load i64, ptr %arrayidx.i, align 8
  %add.i23.i.i = add i64 %28, 7
  %and.i24.i.i = and i64 %add.i23.i.i, -8
  %add.i.i = add i64 %and.i24.i.i, 8
  %29 = load i64, ptr %arrayidx.i.i, align 8
  %30 = inttoptr i64 %29 to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %30, i64 192
  %31 = load i64, ptr %arrayidx.i31, align 8
  %add.ptr4.i.i = getelementptr inbounds i64, ptr %add.ptr.i.i, i64 %31
  %add.ptr5.i.i = getelementptr inbounds i8, ptr %add.ptr4.i.i, i64 8
  %32 = ptrtoint ptr %add.ptr5.i.i to i64
  %mul.i.i = mul i64 %add.i.i, %place.sroa.2.0.extract.shift.i
  %add6.i.i = add i64 %mul.i.i, %32
  br label %hash_node.exit.i

if.end.i.i:                                       ; preds = %if.then.i39
  %arrayidx8.i.i = getelementptr inbounds i8, ptr %map, i64 88
  %33 = load i64, ptr %arrayidx8.i.i, align 8
  %arrayidx9.i.i = getelementptr inbounds i8, ptr %map, i64 64
  %34 = load i64, ptr %arrayidx9.i.i, align 8
  %mul10.i.i = mul i64 %34, %place.sroa.2.0.extract.shift.i
  %add11.i.i = add i64 %mul10.i.i, %33
  %arrayidx12.i.i = getelementptr inbounds i8, ptr %map, i64 16
  %35 = load i64, ptr %arrayidx12.i.i, align 8
  %add.i.i.i = add i64 %35, 7
  %and.i.i.i = and i64 %add.i.i.i, -8
  %add14.i.i = add i64 %add11.i.i, %and.i.i.i
  br label %hash_node.exit.i

hash_node.exit.i:                                 ; preds = %if.end.i.i, %if.then.i.i
  %retval.0.i.in.i = phi i64 [ %add6.i.i, %if.then.i.i ], [ %add14.i.i, %if.end.i.i ]
  %retval.0.i.i = inttoptr i64 %retval.0.i.in.i to ptr
  store atomic i32 %26, ptr %retval.0.i.i release, align 8
  br label %hash_unlink.exit

if.else.i:                                        ; preds = %hash_node.exit37.i
  %and.i41 = and i64 %15, -4294967296
  %conv6.i = zext i32 %26 to i64
  %or.i42 = or i64 %and.i41, %conv6.i
  br label %hash_unlink.exit

hash_unlink.exit:                                 ; preds = %hash_node.exit.i, %if.else.i
  %word.addr.0.i = phi i64 [ %15, %hash_node.exit.i ], [ %or.i42, %if.else.i ]
  %and.i.i = and i64 %word.addr.0.i, -4294967297
  %add.i38.i = add i64 %and.i.i, 8589934592
  store atomic i64 %add.i38.i, ptr %add.ptr1.i release, align 8
  %36 = load i64, ptr %arrayidx.i.i, align 8
  %37 = inttoptr i64 %36 to ptr
  %38 = load atomic i64, ptr %37 acquire, align 8
  %conv.i44 = and i64 %call2, 4294967295
  %add3.i = add i64 %call2, 1
  %conv4.i = and i64 %add3.i, 4294967295
  %arrayidx8.i.i46 = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i.i47 = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i.i48 = getelementptr inbounds i8, ptr %map, i64 16
  br label %do.body.i

do.body.i:                                        ; preds = %hash_node.exit.i58, %hash_unlink.exit
  %top.0.i = phi i64 [ %38, %hash_unlink.exit ], [ %50, %hash_node.exit.i58 ]
  %39 = load i64, ptr %map, align 8
  switch i64 %39, label %if.end.i.i64 [
    i64 10, label %if.then.i.i49
    i64 6, label %if.then.i.i49
    i64 5, label %if.then.i.i49
  ]

if.then.i.i49:                                    ; preds = %do.body.i, %do.body.i, %do.body.i
  %40 = load i64, ptr %arrayidx.i, align 8
  %add.i23.i.i50 = add i64 %40, 7
  %and.i24.i.i51 = and i64 %add.i23.i.i50, -8
  %add.i.i52 = add i64 %and.i24.i.i51, 8
  %41 = load i64, ptr %arrayidx.i.i, align 8
  %42 = inttoptr i64 %41 to ptr
  %add.ptr.i.i53 = getelementptr inbounds i8, ptr %42, i64 192
  %43 = load i64, ptr %arrayidx.i31, align 8
  %add.ptr4.i.i54 = getelementptr inbounds i64, ptr %add.ptr.i.i53, i64 %43
  %add.ptr5.i.i55 = getelementptr inbounds i8, ptr %add.ptr4.i.i54, i64 8
  %44 = ptrtoint ptr %add.ptr5.i.i55 to i64
  %mul.i.i56 = mul i64 %add.i.i52, %conv.i44
  %add6.i.i57 = add i64 %mul.i.i56, %44
  br label %hash_node.exit.i58

if.end.i.i64:                                     ; preds = %do.body.i
  %45 = load i64, ptr %arrayidx8.i.i46, align 8
  %46 = load i64, ptr %arrayidx9.i.i47, align 8
  %mul10.i.i65 = mul i64 %46, %conv.i44
  %add11.i.i66 = add i64 %mul10.i.i65, %45
  %47 = load i64, ptr %arrayidx12.i.i48, align 8
  %add.i.i.i67 = add i64 %47, 7
  %and.i.i.i68 = and i64 %add.i.i.i67, -8
  %add14.i.i69 = add i64 %add11.i.i66, %and.i.i.i68
  br label %hash_node.exit.i58

hash_node.exit.i58:                               ; preds = %if.end.i.i64, %if.then.i.i49
  %retval.0.i.in.i59 = phi i64 [ %add6.i.i57, %if.then.i.i49 ], [ %add14.i.i69, %if.end.i.i64 ]
  %retval.0.i.i60 = inttoptr i64 %retval.0.i.in.i59 to ptr
  %conv2.i = trunc i64 %top.0.i to i32
  %or.i61 = or i32 %conv2.i, -2147483648
  store atomic i32 %or.i61, ptr %retval.0.i.i60 release, align 8
  %shr.i62 = and i64 %top.0.i, -4294967296
  %shl.i63 = add i64 %shr.i62, 4294967296
  %or5.i = or i64 %shl.i63, %conv4.i
  %48 = cmpxchg ptr %37, i64 %top.0.i, i64 %or5.i acq_rel acquire, align 8
  %49 = extractvalue { i64, i1 } %48, 1
  %50 = extractvalue { i64, i1 } %48, 0
  br i1 %49, label %cleanup7, label %do.body.i

cleanup7:                                         ; preds = %while.body7.i, %hash_node.exit.i58, %if.then3
  %retval.1 = phi i64 [ -2, %if.then3 ], [ 0, %hash_node.exit.i58 ], [ -16, %while.body7.i ]
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
  %div19.i = lshr i64 %1, 3
  %rem.i = and i64 %1, 7
  %cmp.i45.not = icmp ult i64 %1, 8
  br i1 %cmp.i45.not, label %for.cond.cleanup.i, label %for.body.i

for.cond.cleanup.i:                               ; preds = %for.body.i, %entry
  %hash.0.i.lcssa = phi i64 [ 0, %entry ], [ %xor3.i, %for.body.i ]
  %tobool.not.i = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i, label %bucket_of_key.exit, label %if.then.i

for.body.i:                                       ; preds = %entry, %for.body.i
  %i.0.i47 = phi i64 [ %inc.i, %for.body.i ], [ 0, %entry ]
  %hash.0.i46 = phi i64 [ %xor3.i, %for.body.i ], [ 0, %entry ]
  %mul.i = shl nuw i64 %i.0.i47, 3
  %add.i = add i64 %mul.i, %r2
  %2 = inttoptr i64 %add.i to ptr
  %word.0.copyload.i = load i64, ptr %2, align 1
  %add2.i = add i64 %word.0.copyload.i, %hash.0.i46
  %xor.i = xor i64 %add2.i, -8378864009470890807
  %conv.i22 = zext i64 %xor.i to i128
  %mul.i23 = mul nuw i128 %conv.i22, 11400714819323198485
  %shr.i = lshr i128 %mul.i23, 64
  %xor35.i = xor i128 %shr.i, %mul.i23
  %xor3.i = trunc i128 %xor35.i to i64
  %inc.i = add nuw nsw i64 %i.0.i47, 1
  %exitcond.not = icmp eq i64 %inc.i, %div19.i
  br i1 %exitcond.not, label %for.cond.cleanup.i, label %for.body.i

if.then.i:                                        ; preds = %for.cond.cleanup.i
  %mul4.i = and i64 %1, -8
  %add5.i = add i64 %mul4.i, %r2
  %and.i = and i64 %1, 4
  %tobool.not.i18 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i18, label %if.end.i, label %if.then.i19

if.then.i19:                                      ; preds = %if.then.i
  %3 = inttoptr i64 %add5.i to ptr
  %number.0.copyload.i = load i32, ptr %3, align 1
  %conv.i = zext i32 %number.0.copyload.i to i64
  %add.i20 = add i64 %add5.i, 4
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i19, %if.then.i
  %word.0.i = phi i64 [ %conv.i, %if.then.i19 ], [ 0, %if.then.i ]
  %shift.0.i = phi i64 [ 32, %if.then.i19 ], [ 0, %if.then.i ]
  %at.addr.0.i = phi i64 [ %add.i20, %if.then.i19 ], [ %add5.i, %if.then.i ]
  %and1.i = and i64 %1, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end8.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i
  %4 = inttoptr i64 %at.addr.0.i to ptr
  %half.0.copyload.i = load i16, ptr %4, align 1
  %conv5.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add6.i = or i64 %shift.0.i, 16
  %add7.i21 = add i64 %at.addr.0.i, 2
  br label %if.end8.i

if.end8.i:                                        ; preds = %if.then3.i, %if.end.i
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i ]
  %shift.1.i = phi i64 [ %add6.i, %if.then3.i ], [ %shift.0.i, %if.end.i ]
  %at.addr.1.i = phi i64 [ %add7.i21, %if.then3.i ], [ %at.addr.0.i, %if.end.i ]
  %and9.i = and i64 %1, 1
  %tobool10.not.i = icmp eq i64 %and9.i, 0
  br i1 %tobool10.not.i, label %key_tail.exit, label %if.then11.i

if.then11.i:                                      ; preds = %if.end8.i
  %5 = inttoptr i64 %at.addr.1.i to ptr
  %6 = load i8, ptr %5, align 1
  %conv13.i = zext i8 %6 to i64
  %shl14.i = shl i64 %conv13.i, %shift.1.i
  %or15.i = or i64 %shl14.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end8.i, %if.then11.i
  %word.2.i = phi i64 [ %or15.i, %if.then11.i ], [ %word.1.i, %if.end8.i ]
  %add7.i = add i64 %word.2.i, %hash.0.i.lcssa
  %xor.i24 = xor i64 %add7.i, -8378864009470890807
  %conv.i25 = zext i64 %xor.i24 to i128
  %mul.i26 = mul nuw i128 %conv.i25, 11400714819323198485
  %shr.i27 = lshr i128 %mul.i26, 64
  %xor35.i28 = xor i128 %shr.i27, %mul.i26
  %xor3.i29 = trunc i128 %xor35.i28 to i64
  br label %bucket_of_key.exit

bucket_of_key.exit:                               ; preds = %for.cond.cleanup.i, %key_tail.exit
  %hash.1.i = phi i64 [ %xor3.i29, %key_tail.exit ], [ %hash.0.i.lcssa, %for.cond.cleanup.i ]
  %arrayidx.i.i = getelementptr inbounds i8, ptr %0, i64 96
  %7 = load i64, ptr %arrayidx.i.i, align 8
  %8 = inttoptr i64 %7 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %8, i64 192
  %arrayidx.i30 = getelementptr inbounds i8, ptr %0, i64 104
  %9 = load i64, ptr %arrayidx.i30, align 8
  %and.i31 = and i64 %9, %hash.1.i
  %add.ptr1.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %and.i31
  %10 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and12.i = and i64 %10, 4294967296
  %tobool.not13.i = icmp eq i64 %and12.i, 0
  br i1 %tobool.not13.i, label %if.end.critedge, label %while.cond3.preheader.lr.ph.i

while.cond3.preheader.lr.ph.i:                    ; preds = %bucket_of_key.exit
  %arrayidx.i.i32 = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i

while.cond.loopexit.i:                            ; preds = %while.cond3.i
  %11 = atomicrmw or ptr %add.ptr1.i, i64 4294967296 acquire, align 8
  %and.i33 = and i64 %11, 4294967296
  %tobool.not.i34 = icmp eq i64 %and.i33, 0
  br i1 %tobool.not.i34, label %if.end.critedge, label %while.cond3.i.backedge

while.cond3.i:                                    ; preds = %while.cond3.i.backedge, %while.cond3.preheader.lr.ph.i
  %12 = load atomic i64, ptr %add.ptr1.i monotonic, align 8
  %and5.i = and i64 %12, 4294967296
  %tobool6.not.i = icmp eq i64 %and5.i, 0
  br i1 %tobool6.not.i, label %while.cond.loopexit.i, label %while.body7.i

while.body7.i:                                    ; preds = %while.cond3.i
  %13 = load i64, ptr %arrayidx.i.i32, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = load volatile i8, ptr %14, align 1
  %tobool8.not.i = icmp eq i8 %15, 0
  br i1 %tobool8.not.i, label %while.cond3.i.backedge, label %cleanup

while.cond3.i.backedge:                           ; preds = %while.body7.i, %while.cond.loopexit.i
  br label %while.cond3.i

if.end.critedge:                                  ; preds = %while.cond.loopexit.i, %bucket_of_key.exit
  %16 = load atomic i64, ptr %add.ptr1.i acquire, align 8
  %call3 = call fastcc i64 @place_of_key(ptr %0, i64 %16, i64 %r2)
  %17 = and i64 %call3, 4294967295
  %cmp.not = icmp eq i64 %17, 4294967295
  br i1 %cmp.not, label %if.end6, label %if.then4

if.then4:                                         ; preds = %if.end.critedge
  %arrayidx.i35 = getelementptr inbounds i8, ptr %0, i64 16
  %18 = load i64, ptr %arrayidx.i35, align 8
  %add.i23.i = add i64 %18, 7
  %and.i.i = and i64 %add.i23.i, -8
  %19 = load i64, ptr %0, align 8
  switch i64 %19, label %cond.end.i [
    i64 10, label %cond.true.i
    i64 6, label %cond.true.i
    i64 5, label %cond.true.i
  ]

cond.true.i:                                      ; preds = %if.then4, %if.then4, %if.then4
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 48
  %20 = load i64, ptr %arrayidx2.i, align 8
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %if.then4
  %cond.i = phi i64 [ %20, %cond.true.i ], [ 1, %if.then4 ]
  %cmp28.not.i = icmp eq i64 %cond.i, 0
  br i1 %cmp28.not.i, label %if.end6, label %for.body.lr.ph.i

for.body.lr.ph.i:                                 ; preds = %cond.end.i
  %conv.i36 = and i64 %call3, 4294967295
  %arrayidx.i.i37 = getelementptr inbounds i8, ptr %0, i64 24
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %0, i64 88
  %arrayidx3.i.i = getelementptr inbounds i8, ptr %0, i64 64
  %arrayidx.i24.i = getelementptr inbounds i8, ptr %0, i64 80
  br label %for.body.i38

for.body.i38:                                     ; preds = %clear_lock.exit.i, %for.body.lr.ph.i
  %cpu.029.i = phi i64 [ 0, %for.body.lr.ph.i ], [ %inc.i41, %clear_lock.exit.i ]
  %mul.i39 = mul i64 %cpu.029.i, %and.i.i
  %add.i40 = add i64 %mul.i39, %r3
  %21 = inttoptr i64 %add.i40 to ptr
  %22 = load i64, ptr %0, align 8
  switch i64 %22, label %value_at.exit.i [
    i64 10, label %if.then.i.i
    i64 6, label %if.then.i.i
    i64 5, label %if.then.i.i
  ]

if.then.i.i:                                      ; preds = %for.body.i38, %for.body.i38, %for.body.i38
  %23 = load i64, ptr %arrayidx.i.i37, align 8
  %mul.i.i = mul i64 %23, %cpu.029.i
  %add.i.i = add i64 %mul.i.i, %conv.i36
  br label %value_at.exit.i

value_at.exit.i:                                  ; preds = %if.then.i.i, %for.body.i38
  %index.addr.0.i.i = phi i64 [ %add.i.i, %if.then.i.i ], [ %conv.i36, %for.body.i38 ]
  %24 = load i64, ptr %arrayidx1.i.i, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = load i64, ptr %arrayidx3.i.i, align 8
  %mul4.i.i = mul i64 %26, %index.addr.0.i.i
  %add.ptr.i.i = getelementptr inbounds i8, ptr %25, i64 %mul4.i.i
  %27 = load i64, ptr %arrayidx.i35, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %21, ptr align 1 %add.ptr.i.i, i64 %27, i1 false)
  %28 = load i64, ptr %arrayidx.i24.i, align 8
  %cmp.not.i.i = icmp eq i64 %28, -1
  br i1 %cmp.not.i.i, label %clear_lock.exit.i, label %if.then.i25.i

if.then.i25.i:                                    ; preds = %value_at.exit.i
  %add.ptr.i26.i = getelementptr inbounds i8, ptr %21, i64 %28
  store atomic i32 0, ptr %add.ptr.i26.i release, align 4
  br label %clear_lock.exit.i

clear_lock.exit.i:                                ; preds = %if.then.i25.i, %value_at.exit.i
  %inc.i41 = add nuw i64 %cpu.029.i, 1
  %exitcond.not.i = icmp eq i64 %inc.i41, %cond.i
  br i1 %exitcond.not.i, label %if.end6, label %for.body.i38

if.end6:                                          ; preds = %clear_lock.exit.i, %cond.end.i, %if.end.critedge
  %cond = phi i64 [ 0, %cond.end.i ], [ -2, %if.end.critedge ], [ 0, %clear_lock.exit.i ]
  %and.i43 = and i64 %16, -4294967297
  store atomic i64 %and.i43, ptr %add.ptr1.i release, align 8
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
  %arrayidx3.i19 = getelementptr inbounds i8, ptr %map, i64 104
  %arrayidx8.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx9.i = getelementptr inbounds i8, ptr %map, i64 64
  %arrayidx12.i = getelementptr inbounds i8, ptr %map, i64 16
  br label %for.cond

for.cond:                                         ; preds = %cleanup, %entry
  %link.0 = phi i32 [ %conv, %entry ], [ %link.1, %cleanup ]
  %retval.sroa.5.0 = phi i32 [ -1, %entry ], [ %retval.sroa.5.1, %cleanup ]
  %tobool.not = icmp eq i32 %link.0, 0
  br i1 %tobool.not, label %cleanup7, label %for.body

for.body:                                         ; preds = %for.cond
  %sub = add i32 %link.0, -1
  %conv1 = zext i32 %sub to i64
  %0 = load i64, ptr %arrayidx.i16, align 8
  %1 = load i64, ptr %map, align 8
  switch i64 %1, label %if.end.i [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %for.body, %for.body, %for.body
  %add.i23.i = add i64 %0, 7
  %and.i24.i = and i64 %add.i23.i, -8
  %add.i18 = add i64 %and.i24.i, 8
  %2 = load i64, ptr %arrayidx.i.i, align 8
  %3 = inttoptr i64 %2 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %3, i64 192
  %4 = load i64, ptr %arrayidx3.i19, align 8
  %add.ptr4.i = getelementptr inbounds i64, ptr %add.ptr.i, i64 %4
  %add.ptr5.i = getelementptr inbounds i8, ptr %add.ptr4.i, i64 8
  %5 = ptrtoint ptr %add.ptr5.i to i64
  %mul.i20 = mul i64 %add.i18, %conv1
  %add6.i = add i64 %mul.i20, %5
  br label %hash_node.exit

if.end.i:                                         ; preds = %for.body
  %6 = load i64, ptr %arrayidx8.i, align 8
  %7 = load i64, ptr %arrayidx9.i, align 8
  %mul10.i = mul i64 %7, %conv1
  %add11.i = add i64 %mul10.i, %6
  %8 = load i64, ptr %arrayidx12.i, align 8
  %add.i.i = add i64 %8, 7
  %and.i.i = and i64 %add.i.i, -8
  %add14.i = add i64 %add11.i, %and.i.i
  br label %hash_node.exit

hash_node.exit:                                   ; preds = %if.then.i, %if.end.i
  %retval.0.i.in = phi i64 [ %add6.i, %if.then.i ], [ %add14.i, %if.end.i ]
  %retval.0.i = inttoptr i64 %retval.0.i.in to ptr
  %div23.i = lshr i64 %0, 3
  %rem.i = and i64 %0, 7
  %cmp.not.i27.not = icmp ult i64 %0, 8
  br i1 %cmp.not.i27.not, label %for.end.i, label %for.body.i.lr.ph

for.body.i.lr.ph:                                 ; preds = %hash_node.exit
  %key2.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  br label %for.body.i

for.cond.i:                                       ; preds = %for.body.i
  %inc.i = add nuw nsw i64 %i.0.i28, 1
  %exitcond.not = icmp eq i64 %inc.i, %div23.i
  br i1 %exitcond.not, label %for.end.i, label %for.body.i

for.body.i:                                       ; preds = %for.body.i.lr.ph, %for.cond.i
  %i.0.i28 = phi i64 [ 0, %for.body.i.lr.ph ], [ %inc.i, %for.cond.i ]
  %arrayidx3.i = getelementptr inbounds [0 x i64], ptr %key2.i, i64 0, i64 %i.0.i28
  %9 = load atomic i64, ptr %arrayidx3.i acquire, align 8
  %mul.i = shl nuw i64 %i.0.i28, 3
  %add.i = add i64 %mul.i, %key
  %10 = inttoptr i64 %add.i to ptr
  %word.0.copyload.i = load i64, ptr %10, align 1
  %cmp4.not.i = icmp eq i64 %9, %word.0.copyload.i
  br i1 %cmp4.not.i, label %for.cond.i, label %has_key.exit

for.end.i:                                        ; preds = %for.cond.i, %hash_node.exit
  %tobool.not.i = icmp eq i64 %rem.i, 0
  br i1 %tobool.not.i, label %has_key.exit, label %lor.rhs.i

lor.rhs.i:                                        ; preds = %for.end.i
  %key5.i = getelementptr inbounds i8, ptr %retval.0.i, i64 8
  %arrayidx6.i = getelementptr inbounds [0 x i64], ptr %key5.i, i64 0, i64 %div23.i
  %11 = load atomic i64, ptr %arrayidx6.i acquire, align 8
  %mul8.i = and i64 %0, -8
  %add9.i = add i64 %mul8.i, %key
  %and.i = and i64 %0, 4
  %tobool.not.i22 = icmp eq i64 %and.i, 0
  br i1 %tobool.not.i22, label %if.end.i25, label %if.then.i23

if.then.i23:                                      ; preds = %lor.rhs.i
  %12 = inttoptr i64 %add9.i to ptr
  %number.0.copyload.i = load i32, ptr %12, align 1
  %conv.i = zext i32 %number.0.copyload.i to i64
  %add.i24 = add i64 %add9.i, 4
  br label %if.end.i25

if.end.i25:                                       ; preds = %if.then.i23, %lor.rhs.i
  %word.0.i = phi i64 [ %conv.i, %if.then.i23 ], [ 0, %lor.rhs.i ]
  %shift.0.i = phi i64 [ 32, %if.then.i23 ], [ 0, %lor.rhs.i ]
  %at.addr.0.i = phi i64 [ %add.i24, %if.then.i23 ], [ %add9.i, %lor.rhs.i ]
  %and1.i = and i64 %0, 2
  %tobool2.not.i = icmp eq i64 %and1.i, 0
  br i1 %tobool2.not.i, label %if.end8.i, label %if.then3.i

if.then3.i:                                       ; preds = %if.end.i25
  %13 = inttoptr i64 %at.addr.0.i to ptr
  %half.0.copyload.i = load i16, ptr %13, align 1
  %conv5.i = zext i16 %half.0.copyload.i to i64
  %shl.i = shl nuw nsw i64 %conv5.i, %shift.0.i
  %or.i = or i64 %shl.i, %word.0.i
  %add6.i26 = or i64 %shift.0.i, 16
  %add7.i = add i64 %at.addr.0.i, 2
  br label %if.end8.i

if.end8.i:                                        ; preds = %if.then3.i, %if.end.i25
  %word.1.i = phi i64 [ %or.i, %if.then3.i ], [ %word.0.i, %if.end.i25 ]
  %shift.1.i = phi i64 [ %add6.i26, %if.then3.i ], [ %shift.0.i, %if.end.i25 ]
  %at.addr.1.i = phi i64 [ %add7.i, %if.then3.i ], [ %at.addr.0.i, %if.end.i25 ]
  %and9.i = and i64 %0, 1
  %tobool10.not.i = icmp eq i64 %and9.i, 0
  br i1 %tobool10.not.i, label %key_tail.exit, label %if.then11.i

if.then11.i:                                      ; preds = %if.end8.i
  %14 = inttoptr i64 %at.addr.1.i to ptr
  %15 = load i8, ptr %14, align 1
  %conv13.i = zext i8 %15 to i64
  %shl14.i = shl i64 %conv13.i, %shift.1.i
  %or15.i = or i64 %shl14.i, %word.1.i
  br label %key_tail.exit

key_tail.exit:                                    ; preds = %if.end8.i, %if.then11.i
  %word.2.i = phi i64 [ %or15.i, %if.then11.i ], [ %word.1.i, %if.end8.i ]
  %cmp11.i = icmp eq i64 %11, %word.2.i
  %16 = zext i1 %cmp11.i to i32
  br label %has_key.exit

has_key.exit:                                     ; preds = %for.body.i, %for.end.i, %key_tail.exit
  %retval.1.i = phi i32 [ 1, %for.end.i ], [ %16, %key_tail.exit ], [ 0, %for.body.i ]
  %tobool4.not = icmp eq i32 %retval.1.i, 0
  br i1 %tobool4.not, label %if.end, label %cleanup

if.end:                                           ; preds = %has_key.exit
  %17 = load atomic i32, ptr %retval.0.i acquire, align 8
  br label %cleanup

cleanup:                                          ; preds = %has_key.exit, %if.end
  %link.1 = phi i32 [ %17, %if.end ], [ %link.0, %has_key.exit ]
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

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly, ptr noalias readonly, i64, i1 immarg)

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
  %cmp120.not = icmp eq i64 %2, 0
  br i1 %cmp120.not, label %cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %for.cond.preheader
  %conv13 = zext i32 %at to i64
  %arrayidx.i = getelementptr inbounds i8, ptr %map, i64 24
  %arrayidx1.i = getelementptr inbounds i8, ptr %map, i64 88
  %arrayidx3.i = getelementptr inbounds i8, ptr %map, i64 64
  %tobool15.not = icmp eq i32 %by_host, 0
  %arrayidx1.i96 = getelementptr inbounds i8, ptr %map, i64 80
  %arrayidx18 = getelementptr inbounds i8, ptr %run, i64 184
  %tobool24.not = icmp eq i32 %is_new, 0
  %arrayidx1.i86 = getelementptr inbounds i8, ptr %map, i64 80
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
  %10 = atomicrmw xchg ptr %add.ptr.i78, i32 1 acquire, align 4
  %tobool.not.i79122 = icmp eq i32 %10, 0
  br i1 %tobool.not.i79122, label %while.end8.i, label %while.cond3.i.preheader.lr.ph

while.cond3.i.preheader.lr.ph:                    ; preds = %cond.true
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 8
  br label %while.cond3.i.outer

while.cond3.i.outer:                              ; preds = %while.cond3.i.preheader.lr.ph, %may_wait.exit
  %tries.i.1.ph = phi i64 [ 0, %while.cond3.i.preheader.lr.ph ], [ %inc.i, %may_wait.exit ]
  br label %while.cond3.i

while.cond.i.loopexit:                            ; preds = %while.cond3.i
  %11 = atomicrmw xchg ptr %add.ptr.i78, i32 1 acquire, align 4
  %tobool.not.i79 = icmp eq i32 %11, 0
  br i1 %tobool.not.i79, label %while.end8.i, label %while.cond3.i

while.cond3.i:                                    ; preds = %while.cond3.i.outer, %while.cond.i.loopexit
  %12 = load atomic i32, ptr %add.ptr.i78 monotonic, align 4
  %tobool5.not.i = icmp eq i32 %12, 0
  br i1 %tobool5.not.i, label %while.cond.i.loopexit, label %while.body6.i

while.body6.i:                                    ; preds = %while.cond3.i
  call void @llvm.x86.sse2.pause()
  %inc.i = add i64 %tries.i.1.ph, 1
  %cmp.i115 = icmp ult i64 %inc.i, 67108864
  br i1 %cmp.i115, label %land.rhs.i, label %may_wait.exit

land.rhs.i:                                       ; preds = %while.body6.i
  %13 = load i64, ptr %arrayidx.i.i, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = load volatile i8, ptr %14, align 1
  %tobool.not.i116 = icmp eq i8 %15, 0
  %16 = zext i1 %tobool.not.i116 to i32
  br label %may_wait.exit

may_wait.exit:                                    ; preds = %while.body6.i, %land.rhs.i
  %land.ext.i = phi i32 [ 0, %while.body6.i ], [ %16, %land.rhs.i ]
  %tobool7.not.i = icmp eq i32 %land.ext.i, 0
  br i1 %tobool7.not.i, label %cleanup, label %while.cond3.i.outer

while.end8.i:                                     ; preds = %while.cond.i.loopexit, %cond.true
  %17 = load i64, ptr %arrayidx, align 8
  %18 = load i64, ptr %arrayidx.i77, align 8
  %cmp.i = icmp eq i64 %18, -1
  br i1 %cmp.i, label %if.then.i84, label %if.end.i

if.then.i84:                                      ; preds = %while.end8.i
  %19 = inttoptr i64 %values to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65, ptr align 1 %19, i64 %17, i1 false)
  br label %copy_value.exit

if.end.i:                                         ; preds = %while.end8.i
  %add.i82 = add i64 %18, 4
  %20 = inttoptr i64 %values to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65, ptr align 1 %20, i64 %18, i1 false)
  %add.ptr.i83 = getelementptr inbounds i8, ptr %add.ptr.i65, i64 %add.i82
  %add3.i = add i64 %add.i82, %values
  %21 = inttoptr i64 %add3.i to ptr
  %sub.i = sub i64 %17, %add.i82
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i83, ptr align 1 %21, i64 %sub.i, i1 false)
  br label %copy_value.exit

copy_value.exit:                                  ; preds = %if.then.i84, %if.end.i
  store atomic i32 0, ptr %add.ptr.i78 release, align 4
  br label %cleanup

cond.false:                                       ; preds = %if.end
  %22 = load i64, ptr %arrayidx, align 8
  %arrayidx1.i106 = getelementptr inbounds i8, ptr %map, i64 80
  %23 = load i64, ptr %arrayidx1.i106, align 8
  %cmp.i107 = icmp eq i64 %23, -1
  br i1 %cmp.i107, label %if.then.i113, label %if.end.i108

if.then.i113:                                     ; preds = %cond.false
  %24 = inttoptr i64 %values to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65, ptr align 1 %24, i64 %22, i1 false)
  br label %cleanup

if.end.i108:                                      ; preds = %cond.false
  %add.i109 = add i64 %23, 4
  %25 = inttoptr i64 %values to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i65, ptr align 1 %25, i64 %23, i1 false)
  %add.ptr.i110 = getelementptr inbounds i8, ptr %add.ptr.i65, i64 %add.i109
  %add3.i111 = add i64 %add.i109, %values
  %26 = inttoptr i64 %add3.i111 to ptr
  %sub.i112 = sub i64 %22, %add.i109
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i110, ptr align 1 %26, i64 %sub.i112, i1 false)
  br label %cleanup

for.body:                                         ; preds = %for.body.lr.ph, %if.end29
  %cpu.0121 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %if.end29 ]
  %27 = load i64, ptr %map, align 8
  switch i64 %27, label %value_at.exit [
    i64 10, label %if.then.i
    i64 6, label %if.then.i
    i64 5, label %if.then.i
  ]

if.then.i:                                        ; preds = %for.body, %for.body, %for.body
  %28 = load i64, ptr %arrayidx.i, align 8
  %mul.i = mul i64 %28, %cpu.0121
  %add.i = add i64 %mul.i, %conv13
  br label %value_at.exit

value_at.exit:                                    ; preds = %for.body, %if.then.i
  %index.addr.0.i = phi i64 [ %add.i, %if.then.i ], [ %conv13, %for.body ]
  %29 = load i64, ptr %arrayidx1.i, align 8
  %30 = inttoptr i64 %29 to ptr
  %31 = load i64, ptr %arrayidx3.i, align 8
  %mul4.i = mul i64 %31, %index.addr.0.i
  %add.ptr.i = getelementptr inbounds i8, ptr %30, i64 %mul4.i
  br i1 %tobool15.not, label %if.else, label %if.then16

if.then16:                                        ; preds = %value_at.exit
  %mul = mul i64 %cpu.0121, %and.i
  %add = add i64 %mul, %values
  %32 = load i64, ptr %arrayidx, align 8
  %33 = load i64, ptr %arrayidx1.i96, align 8
  %cmp.i97 = icmp eq i64 %33, -1
  br i1 %cmp.i97, label %if.then.i103, label %if.end.i98

if.then.i103:                                     ; preds = %if.then16
  %34 = inttoptr i64 %add to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %34, i64 %32, i1 false)
  br label %if.end29

if.end.i98:                                       ; preds = %if.then16
  %add.i99 = add i64 %33, 4
  %35 = inttoptr i64 %add to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %35, i64 %33, i1 false)
  %add.ptr.i100 = getelementptr inbounds i8, ptr %add.ptr.i, i64 %add.i99
  %add3.i101 = add i64 %add.i99, %add
  %36 = inttoptr i64 %add3.i101 to ptr
  %sub.i102 = sub i64 %32, %add.i99
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i100, ptr align 1 %36, i64 %sub.i102, i1 false)
  br label %if.end29

if.else:                                          ; preds = %value_at.exit
  %37 = load i64, ptr %arrayidx18, align 8
  %cmp19 = icmp eq i64 %cpu.0121, %37
  br i1 %cmp19, label %if.then21, label %if.else23

if.then21:                                        ; preds = %if.else
  %38 = load i64, ptr %arrayidx, align 8
  %39 = load i64, ptr %arrayidx1.i86, align 8
  %cmp.i87 = icmp eq i64 %39, -1
  br i1 %cmp.i87, label %if.then.i93, label %if.end.i88

if.then.i93:                                      ; preds = %if.then21
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %4, i64 %38, i1 false)
  br label %if.end29

if.end.i88:                                       ; preds = %if.then21
  %add.i89 = add i64 %39, 4
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %3, i64 %39, i1 false)
  %add.ptr.i90 = getelementptr inbounds i8, ptr %add.ptr.i, i64 %add.i89
  %add3.i91 = add i64 %add.i89, %values
  %40 = inttoptr i64 %add3.i91 to ptr
  %sub.i92 = sub i64 %38, %add.i89
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i90, ptr align 1 %40, i64 %sub.i92, i1 false)
  br label %if.end29

if.else23:                                        ; preds = %if.else
  br i1 %tobool24.not, label %if.end29, label %if.then25

if.then25:                                        ; preds = %if.else23
  %41 = load i64, ptr %arrayidx, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %add.ptr.i, i8 0, i64 %41, i1 false)
  br label %if.end29

if.end29:                                         ; preds = %if.end.i88, %if.then.i93, %if.end.i98, %if.then.i103, %if.then25, %if.else23
  %inc = add nuw i64 %cpu.0121, 1
  %42 = load i64, ptr %arrayidx10, align 8
  %cmp = icmp ult i64 %inc, %42
  br i1 %cmp, label %for.body, label %cleanup

cleanup:                                          ; preds = %if.end29, %may_wait.exit, %for.cond.preheader, %if.end.i108, %if.then.i113, %copy_value.exit
  %retval.0 = phi i64 [ 0, %copy_value.exit ], [ 0, %if.then.i113 ], [ 0, %if.end.i108 ], [ 0, %for.cond.preheader ], [ -16, %may_wait.exit ], [ 0, %if.end29 ]
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

declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)

declare void @llvm.x86.sse2.pause()

declare void @llvm.memmove.p0.p0.i64(ptr writeonly, ptr readonly, i64, i1 immarg)
