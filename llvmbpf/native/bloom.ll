; bloom.c, compiled by tools/build_native.py

define internal i64 @bloom_push(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %tobool.not = icmp eq i64 %r3, 0
  br i1 %tobool.not, label %if.end, label %cleanup

if.end:                                           ; preds = %entry
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 16
  %2 = load i64, ptr %arrayidx, align 8
  %cmp.not.i52 = icmp ult i64 %2, 8
  br i1 %cmp.not.i52, label %for.cond2.i.preheader, label %for.body.i

for.cond2.i.preheader:                            ; preds = %for.body.i, %if.end
  %hash.0.i.lcssa = phi i64 [ %2, %if.end ], [ %xor5.i43, %for.body.i ]
  %i.0.i.lcssa = phi i64 [ 0, %if.end ], [ %add.i55, %for.body.i ]
  %cmp3.i57 = icmp ult i64 %i.0.i.lcssa, %2
  br i1 %cmp3.i57, label %for.body4.i, label %bloom_hash.exit

for.body.i:                                       ; preds = %if.end, %for.body.i
  %add.i55 = phi i64 [ %add.i, %for.body.i ], [ 8, %if.end ]
  %i.0.i54 = phi i64 [ %add.i55, %for.body.i ], [ 0, %if.end ]
  %hash.0.i53 = phi i64 [ %xor5.i43, %for.body.i ], [ %2, %if.end ]
  %add.ptr.i = getelementptr inbounds i8, ptr %1, i64 %i.0.i54
  %word.0.copyload.i = load i64, ptr %add.ptr.i, align 1
  %xor.i = xor i64 %word.0.copyload.i, %hash.0.i53
  %shr.i36 = lshr i64 %xor.i, 32
  %xor.i37 = xor i64 %shr.i36, %xor.i
  %mul.i38 = mul i64 %xor.i37, -7046029254386353131
  %shr1.i39 = lshr i64 %mul.i38, 29
  %xor2.i40 = xor i64 %shr1.i39, %mul.i38
  %mul3.i41 = mul i64 %xor2.i40, -2960836687051489901
  %shr4.i42 = lshr i64 %mul3.i41, 32
  %xor5.i43 = xor i64 %shr4.i42, %mul3.i41
  %add.i = add nuw i64 %add.i55, 8
  %cmp.not.i = icmp ugt i64 %add.i, %2
  br i1 %cmp.not.i, label %for.cond2.i.preheader, label %for.body.i

for.body4.i:                                      ; preds = %for.cond2.i.preheader, %for.body4.i
  %shift.0.i60 = phi i64 [ %add6.i, %for.body4.i ], [ 0, %for.cond2.i.preheader ]
  %i.1.i59 = phi i64 [ %inc.i, %for.body4.i ], [ %i.0.i.lcssa, %for.cond2.i.preheader ]
  %word.0.i58 = phi i64 [ %or.i, %for.body4.i ], [ 0, %for.cond2.i.preheader ]
  %arrayidx.i = getelementptr inbounds i8, ptr %1, i64 %i.1.i59
  %3 = load i8, ptr %arrayidx.i, align 1
  %conv.i = zext i8 %3 to i64
  %shl.i = shl i64 %conv.i, %shift.0.i60
  %or.i = or i64 %shl.i, %word.0.i58
  %inc.i = add nuw i64 %i.1.i59, 1
  %add6.i = add i64 %shift.0.i60, 8
  %exitcond.not = icmp eq i64 %inc.i, %2
  br i1 %exitcond.not, label %bloom_hash.exit, label %for.body4.i

bloom_hash.exit:                                  ; preds = %for.body4.i, %for.cond2.i.preheader
  %word.0.i.lcssa = phi i64 [ 0, %for.cond2.i.preheader ], [ %or.i, %for.body4.i ]
  %xor8.i = xor i64 %word.0.i.lcssa, %hash.0.i.lcssa
  %shr.i28 = lshr i64 %xor8.i, 32
  %xor.i29 = xor i64 %shr.i28, %xor8.i
  %mul.i30 = mul i64 %xor.i29, -7046029254386353131
  %shr1.i31 = lshr i64 %mul.i30, 29
  %xor2.i32 = xor i64 %shr1.i31, %mul.i30
  %mul3.i33 = mul i64 %xor2.i32, -2960836687051489901
  %shr4.i34 = lshr i64 %mul3.i33, 32
  %xor5.i35 = xor i64 %shr4.i34, %mul3.i33
  %add10.i = add i64 %xor5.i35, %2
  %shr.i = lshr i64 %add10.i, 32
  %xor.i27 = xor i64 %shr.i, %add10.i
  %mul.i = mul i64 %xor.i27, -7046029254386353131
  %shr1.i = lshr i64 %mul.i, 29
  %xor2.i = xor i64 %shr1.i, %mul.i
  %mul.i46 = mul i64 %xor2.i, 5551297586632261903
  %shr1.i47 = lshr i64 %mul.i46, 29
  %xor2.i48 = xor i64 %shr1.i47, %mul.i46
  %mul3.i49 = mul i64 %xor2.i48, -2960836687051489901
  %shr4.i50 = lshr i64 %mul3.i49, 32
  %xor5.i51 = xor i64 %shr4.i50, %mul3.i49
  %or = or i64 %xor5.i51, 1
  %arrayidx4 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = load i64, ptr %arrayidx4, align 8
  %5 = inttoptr i64 %4 to ptr
  %arrayidx6 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i64, ptr %arrayidx6, align 8
  %cmp62.not = icmp eq i64 %6, 0
  br i1 %cmp62.not, label %cleanup, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %bloom_hash.exit
  %mul3.i = mul i64 %xor2.i, -2960836687051489901
  %shr4.i = lshr i64 %mul3.i, 32
  %xor5.i = xor i64 %shr4.i, %mul3.i
  %arrayidx7 = getelementptr inbounds i8, ptr %0, i64 112
  br label %for.body

for.body:                                         ; preds = %for.body.lr.ph, %if.end15
  %hash.064 = phi i64 [ %xor5.i, %for.body.lr.ph ], [ %add, %if.end15 ]
  %i.063 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %if.end15 ]
  %7 = load i64, ptr %arrayidx7, align 8
  %and = and i64 %7, %hash.064
  %and8 = and i64 %and, 63
  %shl = shl nuw i64 1, %and8
  %div26 = lshr i64 %and, 6
  %add.ptr = getelementptr inbounds i64, ptr %5, i64 %div26
  %8 = load atomic i64, ptr %add.ptr monotonic, align 8
  %and9 = and i64 %shl, %8
  %tobool10.not = icmp eq i64 %and9, 0
  br i1 %tobool10.not, label %if.then11, label %if.end15

if.then11:                                        ; preds = %for.body
  %9 = atomicrmw or ptr %add.ptr, i64 %shl monotonic, align 8
  br label %if.end15

if.end15:                                         ; preds = %if.then11, %for.body
  %inc = add nuw i64 %i.063, 1
  %add = add i64 %hash.064, %or
  %10 = load i64, ptr %arrayidx6, align 8
  %cmp = icmp ult i64 %inc, %10
  br i1 %cmp, label %for.body, label %cleanup

cleanup:                                          ; preds = %if.end15, %bloom_hash.exit, %entry
  %retval.0 = phi i64 [ -22, %entry ], [ 0, %bloom_hash.exit ], [ 0, %if.end15 ]
  ret i64 %retval.0
}

define internal i64 @bloom_peek(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = inttoptr i64 %r2 to ptr
  %arrayidx = getelementptr inbounds i8, ptr %0, i64 16
  %2 = load i64, ptr %arrayidx, align 8
  %cmp.not.i51 = icmp ult i64 %2, 8
  br i1 %cmp.not.i51, label %for.cond2.i.preheader, label %for.body.i

for.cond2.i.preheader:                            ; preds = %for.body.i, %entry
  %hash.0.i.lcssa = phi i64 [ %2, %entry ], [ %xor5.i42, %for.body.i ]
  %i.0.i.lcssa = phi i64 [ 0, %entry ], [ %add.i54, %for.body.i ]
  %cmp3.i56 = icmp ult i64 %i.0.i.lcssa, %2
  br i1 %cmp3.i56, label %for.body4.i, label %bloom_hash.exit

for.body.i:                                       ; preds = %entry, %for.body.i
  %add.i54 = phi i64 [ %add.i, %for.body.i ], [ 8, %entry ]
  %i.0.i53 = phi i64 [ %add.i54, %for.body.i ], [ 0, %entry ]
  %hash.0.i52 = phi i64 [ %xor5.i42, %for.body.i ], [ %2, %entry ]
  %add.ptr.i = getelementptr inbounds i8, ptr %1, i64 %i.0.i53
  %word.0.copyload.i = load i64, ptr %add.ptr.i, align 1
  %xor.i = xor i64 %word.0.copyload.i, %hash.0.i52
  %shr.i35 = lshr i64 %xor.i, 32
  %xor.i36 = xor i64 %shr.i35, %xor.i
  %mul.i37 = mul i64 %xor.i36, -7046029254386353131
  %shr1.i38 = lshr i64 %mul.i37, 29
  %xor2.i39 = xor i64 %shr1.i38, %mul.i37
  %mul3.i40 = mul i64 %xor2.i39, -2960836687051489901
  %shr4.i41 = lshr i64 %mul3.i40, 32
  %xor5.i42 = xor i64 %shr4.i41, %mul3.i40
  %add.i = add nuw i64 %add.i54, 8
  %cmp.not.i = icmp ugt i64 %add.i, %2
  br i1 %cmp.not.i, label %for.cond2.i.preheader, label %for.body.i

for.body4.i:                                      ; preds = %for.cond2.i.preheader, %for.body4.i
  %shift.0.i59 = phi i64 [ %add6.i, %for.body4.i ], [ 0, %for.cond2.i.preheader ]
  %i.1.i58 = phi i64 [ %inc.i, %for.body4.i ], [ %i.0.i.lcssa, %for.cond2.i.preheader ]
  %word.0.i57 = phi i64 [ %or.i, %for.body4.i ], [ 0, %for.cond2.i.preheader ]
  %arrayidx.i = getelementptr inbounds i8, ptr %1, i64 %i.1.i58
  %3 = load i8, ptr %arrayidx.i, align 1
  %conv.i = zext i8 %3 to i64
  %shl.i = shl i64 %conv.i, %shift.0.i59
  %or.i = or i64 %shl.i, %word.0.i57
  %inc.i = add nuw i64 %i.1.i58, 1
  %add6.i = add i64 %shift.0.i59, 8
  %exitcond.not = icmp eq i64 %inc.i, %2
  br i1 %exitcond.not, label %bloom_hash.exit, label %for.body4.i

bloom_hash.exit:                                  ; preds = %for.body4.i, %for.cond2.i.preheader
  %word.0.i.lcssa = phi i64 [ 0, %for.cond2.i.preheader ], [ %or.i, %for.body4.i ]
  %xor8.i = xor i64 %word.0.i.lcssa, %hash.0.i.lcssa
  %shr.i27 = lshr i64 %xor8.i, 32
  %xor.i28 = xor i64 %shr.i27, %xor8.i
  %mul.i29 = mul i64 %xor.i28, -7046029254386353131
  %shr1.i30 = lshr i64 %mul.i29, 29
  %xor2.i31 = xor i64 %shr1.i30, %mul.i29
  %mul3.i32 = mul i64 %xor2.i31, -2960836687051489901
  %shr4.i33 = lshr i64 %mul3.i32, 32
  %xor5.i34 = xor i64 %shr4.i33, %mul3.i32
  %add10.i = add i64 %xor5.i34, %2
  %shr.i = lshr i64 %add10.i, 32
  %xor.i26 = xor i64 %shr.i, %add10.i
  %mul.i = mul i64 %xor.i26, -7046029254386353131
  %shr1.i = lshr i64 %mul.i, 29
  %xor2.i = xor i64 %shr1.i, %mul.i
  %mul.i45 = mul i64 %xor2.i, 5551297586632261903
  %shr1.i46 = lshr i64 %mul.i45, 29
  %xor2.i47 = xor i64 %shr1.i46, %mul.i45
  %mul3.i48 = mul i64 %xor2.i47, -2960836687051489901
  %shr4.i49 = lshr i64 %mul3.i48, 32
  %xor5.i50 = xor i64 %shr4.i49, %mul3.i48
  %or = or i64 %xor5.i50, 1
  %arrayidx4 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = load i64, ptr %arrayidx4, align 8
  %5 = inttoptr i64 %4 to ptr
  %arrayidx6 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i64, ptr %arrayidx6, align 8
  %cmp.not61.not = icmp eq i64 %6, 0
  br i1 %cmp.not61.not, label %cleanup10, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %bloom_hash.exit
  %arrayidx7 = getelementptr inbounds i8, ptr %0, i64 112
  %mul3.i = mul i64 %xor2.i, -2960836687051489901
  %shr4.i = lshr i64 %mul3.i, 32
  %xor5.i = xor i64 %shr4.i, %mul3.i
  %7 = load i64, ptr %arrayidx7, align 8
  br label %for.body

for.body:                                         ; preds = %for.body.lr.ph, %for.inc
  %hash.063 = phi i64 [ %xor5.i, %for.body.lr.ph ], [ %add, %for.inc ]
  %i.062 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.inc ]
  %and = and i64 %7, %hash.063
  %div25 = lshr i64 %and, 6
  %add.ptr = getelementptr inbounds i64, ptr %5, i64 %div25
  %8 = load atomic i64, ptr %add.ptr monotonic, align 8
  %and8 = and i64 %and, 63
  %9 = shl nuw i64 1, %and8
  %10 = and i64 %9, %8
  %tobool.not.not = icmp eq i64 %10, 0
  br i1 %tobool.not.not, label %cleanup10, label %for.inc

for.inc:                                          ; preds = %for.body
  %inc = add nuw i64 %i.062, 1
  %add = add i64 %hash.063, %or
  %exitcond66.not = icmp eq i64 %inc, %6
  br i1 %exitcond66.not, label %cleanup10, label %for.body

cleanup10:                                        ; preds = %for.body, %for.inc, %bloom_hash.exit
  %spec.select = phi i64 [ 0, %bloom_hash.exit ], [ -2, %for.body ], [ 0, %for.inc ]
  ret i64 %spec.select
}

define internal i64 @bloom_pop(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -95
}

define internal i64 @bloom_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 0
}

define internal i64 @bloom_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -22
}

define internal i64 @bloom_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -95
}
