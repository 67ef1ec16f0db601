; flow.c, compiled by tools/build_native.py

define internal i64 @helper_get_hash_recalc(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 112
  %0 = load i64, ptr %arrayidx.i, align 8
  %tobool.not.i = icmp eq i64 %0, 0
  br i1 %tobool.not.i, label %context_field.exit, label %cond.true.i

cond.true.i:                                      ; preds = %entry
  %add.i = add i64 %0, 68
  %1 = inttoptr i64 %add.i to ptr
  %number.0.copyload.i16 = load i32, ptr %1, align 1
  br label %context_field.exit

context_field.exit:                               ; preds = %entry, %cond.true.i
  %cond.i = phi i32 [ %number.0.copyload.i16, %cond.true.i ], [ 0, %entry ]
  %tobool.not = icmp eq i32 %cond.i, 0
  br i1 %tobool.not, label %if.then, label %if.end

if.then:                                          ; preds = %context_field.exit
  %arrayidx.i17 = getelementptr inbounds i8, ptr %run, i64 176
  %2 = load i64, ptr %arrayidx.i17, align 8
  %cmp.i = icmp eq i64 %2, 8
  %brmerge = or i1 %tobool.not.i, %cmp.i
  %.mux = select i1 %cmp.i, i64 0, i64 14
  br i1 %brmerge, label %network_offset.exit, label %cond.true.i.i20

cond.true.i.i20:                                  ; preds = %if.then
  %add.i.i21 = add i64 %0, 20
  %3 = inttoptr i64 %add.i.i21 to ptr
  %number.0.copyload.i.i = load i32, ptr %3, align 1
  %4 = icmp eq i32 %number.0.copyload.i.i, 0
  br i1 %4, label %network_offset.exit, label %land.rhs.i

land.rhs.i:                                       ; preds = %cond.true.i.i20
  %arrayidx.i82 = getelementptr inbounds i8, ptr %run, i64 152
  %5 = load i64, ptr %arrayidx.i82, align 8
  %arrayidx1.i83 = getelementptr inbounds i8, ptr %run, i64 144
  %6 = load i64, ptr %arrayidx1.i83, align 8
  %sub.i84 = sub i64 %5, %6
  %cmp.not.i.i = icmp ult i64 %sub.i84, 18
  br i1 %cmp.not.i.i, label %network_offset.exit, label %land.rhs.i78

land.rhs.i78:                                     ; preds = %land.rhs.i
  %arrayidx.i.i.i = getelementptr inbounds i8, ptr %run, i64 96
  %7 = load i64, ptr %arrayidx.i.i.i, align 8
  %add.i.i.i = add i64 %7, %6
  %8 = inttoptr i64 %add.i.i.i to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %8, i64 12
  %number.0.copyload.i.i79 = load i16, ptr %add.ptr.i.i, align 1
  %cmp.i81 = icmp ne i16 %number.0.copyload.i.i79, 129
  %cmp3.i = icmp ne i16 %number.0.copyload.i.i79, -22392
  %.not = and i1 %cmp.i81, %cmp3.i
  %9 = select i1 %.not, i64 14, i64 18
  br label %network_offset.exit

network_offset.exit:                              ; preds = %if.then, %land.rhs.i78, %land.rhs.i, %cond.true.i.i20
  %retval.0.i = phi i64 [ %.mux, %if.then ], [ 14, %cond.true.i.i20 ], [ 14, %land.rhs.i ], [ %9, %land.rhs.i78 ]
  br i1 %tobool.not.i, label %context_field.exit.i, label %cond.true.i.i

cond.true.i.i:                                    ; preds = %network_offset.exit
  %add.i.i = add i64 %0, 16
  %10 = inttoptr i64 %add.i.i to ptr
  %number.0.copyload.i = load i32, ptr %10, align 1
  br label %context_field.exit.i

context_field.exit.i:                             ; preds = %cond.true.i.i, %network_offset.exit
  %cond.i.i = phi i32 [ %number.0.copyload.i, %cond.true.i.i ], [ 0, %network_offset.exit ]
  %arrayidx.i25 = getelementptr inbounds i8, ptr %run, i64 96
  %11 = load i64, ptr %arrayidx.i25, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 144
  %12 = load i64, ptr %arrayidx1.i, align 8
  %add.i26 = add i64 %12, %11
  %13 = inttoptr i64 %add.i26 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %13, i64 %retval.0.i
  switch i32 %cond.i.i, label %if.end21.i [
    i32 8, label %land.lhs.true.i
    i32 56710, label %land.lhs.true15.i
  ]

land.lhs.true.i:                                  ; preds = %context_field.exit.i
  %arrayidx.i91 = getelementptr inbounds i8, ptr %run, i64 152
  %14 = load i64, ptr %arrayidx.i91, align 8
  %sub.i93 = sub i64 %14, %12
  %cmp.not.i = icmp ult i64 %sub.i93, 20
  %sub.i = add i64 %sub.i93, -20
  %cmp1.i = icmp ult i64 %sub.i, %retval.0.i
  %narrow.not = select i1 %cmp.not.i, i1 true, i1 %cmp1.i
  br i1 %narrow.not, label %if.else.i, label %if.then.i

if.then.i:                                        ; preds = %land.lhs.true.i
  %arrayidx.i9 = getelementptr inbounds i8, ptr %add.ptr.i, i64 6
  %15 = load i8, ptr %arrayidx.i9, align 1
  %16 = and i8 %15, 63
  %arrayidx4.i = getelementptr inbounds i8, ptr %add.ptr.i, i64 7
  %17 = load i8, ptr %arrayidx4.i, align 1
  %or119.i = or i8 %16, %17
  %arrayidx6.i = getelementptr inbounds i8, ptr %add.ptr.i, i64 9
  %18 = load i8, ptr %arrayidx6.i, align 1
  %tobool8.not.i = icmp eq i8 %or119.i, 0
  br i1 %tobool8.not.i, label %cond.false.i, label %if.end21.i

cond.false.i:                                     ; preds = %if.then.i
  %19 = load i8, ptr %add.ptr.i, align 1
  %20 = shl i8 %19, 2
  %21 = and i8 %20, 60
  %mul.i = zext i8 %21 to i64
  br label %if.end21.i

if.else.i:                                        ; preds = %land.lhs.true.i
  %cmp13.i = icmp eq i32 %cond.i.i, 56710
  br i1 %cmp13.i, label %land.lhs.true15.i, label %if.end21.i

land.lhs.true15.i:                                ; preds = %if.else.i, %context_field.exit.i
  %arrayidx.i85 = getelementptr inbounds i8, ptr %run, i64 152
  %22 = load i64, ptr %arrayidx.i85, align 8
  %sub.i87 = sub i64 %22, %12
  %cmp.not.i33 = icmp ult i64 %sub.i87, 40
  %sub.i34 = add i64 %sub.i87, -40
  %cmp1.i35 = icmp ult i64 %sub.i34, %retval.0.i
  %narrow.not94 = select i1 %cmp.not.i33, i1 true, i1 %cmp1.i35
  br i1 %narrow.not94, label %if.end21.i, label %if.then18.i

if.then18.i:                                      ; preds = %land.lhs.true15.i
  %arrayidx19.i = getelementptr inbounds i8, ptr %add.ptr.i, i64 6
  %23 = load i8, ptr %arrayidx19.i, align 1
  br label %if.end21.i

if.end21.i:                                       ; preds = %if.then18.i, %land.lhs.true15.i, %if.else.i, %cond.false.i, %if.then.i, %context_field.exit.i
  %next.0.shrunk.i = phi i8 [ %23, %if.then18.i ], [ 0, %land.lhs.true15.i ], [ 0, %if.else.i ], [ %18, %if.then.i ], [ %18, %cond.false.i ], [ 0, %context_field.exit.i ]
  %ports.0.i = phi i64 [ 40, %if.then18.i ], [ 0, %land.lhs.true15.i ], [ 0, %if.else.i ], [ 0, %if.then.i ], [ %mul.i, %cond.false.i ], [ 0, %context_field.exit.i ]
  %addresses.0.i = phi i64 [ 8, %if.then18.i ], [ 0, %land.lhs.true15.i ], [ 0, %if.else.i ], [ 12, %if.then.i ], [ 12, %cond.false.i ], [ 0, %context_field.exit.i ]
  %tobool34.not.i = phi i1 [ false, %if.then18.i ], [ true, %land.lhs.true15.i ], [ true, %if.else.i ], [ false, %if.then.i ], [ false, %cond.false.i ], [ true, %context_field.exit.i ]
  %cmp.i6296 = phi i1 [ true, %if.then18.i ], [ false, %land.lhs.true15.i ], [ false, %if.else.i ], [ true, %if.then.i ], [ true, %cond.false.i ], [ false, %context_field.exit.i ]
  %address_size.0.i = phi i64 [ 16, %if.then18.i ], [ 0, %land.lhs.true15.i ], [ 0, %if.else.i ], [ 4, %if.then.i ], [ 4, %cond.false.i ], [ 0, %context_field.exit.i ]
  switch i8 %next.0.shrunk.i, label %if.then30.i [
    i8 -124, label %if.end31.i
    i8 17, label %if.end31.i
    i8 6, label %if.end31.i
  ]

if.then30.i:                                      ; preds = %if.end21.i
  br label %if.end31.i

if.end31.i:                                       ; preds = %if.then30.i, %if.end21.i, %if.end21.i, %if.end21.i
  %ports.1.i = phi i64 [ 0, %if.then30.i ], [ %ports.0.i, %if.end21.i ], [ %ports.0.i, %if.end21.i ], [ %ports.0.i, %if.end21.i ]
  %24 = zext i8 %next.0.shrunk.i to i32
  %25 = xor i32 %cond.i.i, %24
  %xor.i42 = zext i32 %25 to i64
  %mul.i43 = mul i64 %xor.i42, -7046029254386353131
  %shr.i44 = lshr i64 %mul.i43, 32
  %xor1.i45 = xor i64 %shr.i44, %mul.i43
  br i1 %tobool34.not.i, label %flow_hash.exit, label %if.then35.i

if.then35.i:                                      ; preds = %if.end31.i
  %tobool36.not.i = icmp eq i64 %ports.1.i, 0
  br i1 %tobool36.not.i, label %if.end48.i, label %land.lhs.true37.i

land.lhs.true37.i:                                ; preds = %if.then35.i
  %add.i7 = add nuw nsw i64 %ports.1.i, %retval.0.i
  %arrayidx.i88 = getelementptr inbounds i8, ptr %run, i64 152
  %26 = load i64, ptr %arrayidx.i88, align 8
  %sub.i90 = sub i64 %26, %12
  %cmp.not.i28 = icmp ult i64 %sub.i90, 4
  %sub.i29 = add i64 %sub.i90, -4
  %cmp1.i30 = icmp ult i64 %sub.i29, %add.i7
  %narrow.not95 = select i1 %cmp.not.i28, i1 true, i1 %cmp1.i30
  br i1 %narrow.not95, label %if.end48.i, label %if.then40.i

if.then40.i:                                      ; preds = %land.lhs.true37.i
  %add.ptr.i53 = getelementptr inbounds i8, ptr %13, i64 %add.i7
  %number.0.copyload.i54 = load i16, ptr %add.ptr.i53, align 1
  %conv43.i = zext i16 %number.0.copyload.i54 to i64
  %27 = getelementptr i8, ptr %13, i64 %add.i7
  %add.ptr.i48 = getelementptr i8, ptr %27, i64 2
  %number.0.copyload.i49 = load i16, ptr %add.ptr.i48, align 1
  %conv47.i = zext i16 %number.0.copyload.i49 to i64
  br label %if.end48.i

if.end48.i:                                       ; preds = %if.then40.i, %land.lhs.true37.i, %if.then35.i
  %source.0.i = phi i64 [ %conv43.i, %if.then40.i ], [ 0, %land.lhs.true37.i ], [ 0, %if.then35.i ]
  %target.0.i = phi i64 [ %conv47.i, %if.then40.i ], [ 0, %land.lhs.true37.i ], [ 0, %if.then35.i ]
  %add.ptr49.i = getelementptr inbounds i8, ptr %add.ptr.i, i64 %addresses.0.i
  br i1 %cmp.i6296, label %for.body.i67, label %endpoint.exit76

for.body.i67:                                     ; preds = %if.end48.i, %for.body.i67
  %i.0.i6198 = phi i64 [ %add.i75, %for.body.i67 ], [ 0, %if.end48.i ]
  %hash.addr.0.i6097 = phi i64 [ %xor1.i9.i74, %for.body.i67 ], [ %xor1.i45, %if.end48.i ]
  %add.ptr.i68 = getelementptr inbounds i8, ptr %add.ptr49.i, i64 %i.0.i6198
  %number.0.copyload.i.i69 = load i32, ptr %add.ptr.i68, align 1
  %conv.i70 = zext i32 %number.0.copyload.i.i69 to i64
  %xor.i6.i71 = xor i64 %hash.addr.0.i6097, %conv.i70
  %mul.i7.i72 = mul i64 %xor.i6.i71, -7046029254386353131
  %shr.i8.i73 = lshr i64 %mul.i7.i72, 32
  %xor1.i9.i74 = xor i64 %shr.i8.i73, %mul.i7.i72
  %add.i75 = add nuw nsw i64 %i.0.i6198, 4
  %cmp.i62 = icmp ult i64 %add.i75, %address_size.0.i
  br i1 %cmp.i62, label %for.body.i67, label %endpoint.exit76

endpoint.exit76:                                  ; preds = %for.body.i67, %if.end48.i
  %hash.addr.0.i60.lcssa = phi i64 [ %xor1.i45, %if.end48.i ], [ %xor1.i9.i74, %for.body.i67 ]
  %xor.i.i63 = xor i64 %hash.addr.0.i60.lcssa, %source.0.i
  %mul.i.i64 = mul i64 %xor.i.i63, -7046029254386353131
  %shr.i.i65 = lshr i64 %mul.i.i64, 32
  %xor1.i.i66 = xor i64 %shr.i.i65, %mul.i.i64
  %add.ptr52.i = getelementptr inbounds i8, ptr %add.ptr49.i, i64 %address_size.0.i
  br i1 %cmp.i6296, label %for.body.i, label %endpoint.exit

for.body.i:                                       ; preds = %endpoint.exit76, %for.body.i
  %i.0.i101 = phi i64 [ %add.i58, %for.body.i ], [ 0, %endpoint.exit76 ]
  %hash.addr.0.i100 = phi i64 [ %xor1.i9.i, %for.body.i ], [ %xor1.i45, %endpoint.exit76 ]
  %add.ptr.i56 = getelementptr inbounds i8, ptr %add.ptr52.i, i64 %i.0.i101
  %number.0.copyload.i.i57 = load i32, ptr %add.ptr.i56, align 1
  %conv.i = zext i32 %number.0.copyload.i.i57 to i64
  %xor.i6.i = xor i64 %hash.addr.0.i100, %conv.i
  %mul.i7.i = mul i64 %xor.i6.i, -7046029254386353131
  %shr.i8.i = lshr i64 %mul.i7.i, 32
  %xor1.i9.i = xor i64 %shr.i8.i, %mul.i7.i
  %add.i58 = add nuw nsw i64 %i.0.i101, 4
  %cmp.i55 = icmp ult i64 %add.i58, %address_size.0.i
  br i1 %cmp.i55, label %for.body.i, label %endpoint.exit

endpoint.exit:                                    ; preds = %for.body.i, %endpoint.exit76
  %hash.addr.0.i.lcssa = phi i64 [ %xor1.i45, %endpoint.exit76 ], [ %xor1.i9.i, %for.body.i ]
  %xor.i.i = xor i64 %hash.addr.0.i.lcssa, %target.0.i
  %mul.i.i = mul i64 %xor.i.i, -7046029254386353131
  %shr.i.i = lshr i64 %mul.i.i, 32
  %xor1.i.i = xor i64 %shr.i.i, %mul.i.i
  %cond59.i = call i64 @llvm.umin.i64(i64 %xor1.i.i66, i64 %xor1.i.i)
  %xor.i38 = xor i64 %cond59.i, %xor1.i45
  %mul.i39 = mul i64 %xor.i38, -7046029254386353131
  %shr.i40 = lshr i64 %mul.i39, 32
  %cond66.i = call i64 @llvm.umax.i64(i64 %xor1.i.i66, i64 %xor1.i.i)
  %28 = xor i64 %cond66.i, %shr.i40
  %xor.i = xor i64 %28, %mul.i39
  %mul.i37 = mul i64 %xor.i, -7046029254386353131
  %shr.i = lshr i64 %mul.i37, 32
  %xor1.i = xor i64 %shr.i, %mul.i37
  br label %flow_hash.exit

flow_hash.exit:                                   ; preds = %if.end31.i, %endpoint.exit
  %hash.0.i = phi i64 [ %xor1.i, %endpoint.exit ], [ %xor1.i45, %if.end31.i ]
  %conv69.i = trunc i64 %hash.0.i to i32
  %cond75.i = call i32 @llvm.umax.i32(i32 %conv69.i, i32 1)
  br i1 %tobool.not.i, label %if.end, label %if.then.i12

if.then.i12:                                      ; preds = %flow_hash.exit
  %add.i13 = add i64 %0, 68
  %29 = inttoptr i64 %add.i13 to ptr
  store i32 %cond75.i, ptr %29, align 1
  br label %if.end

if.end:                                           ; preds = %if.then.i12, %flow_hash.exit, %context_field.exit
  %hash.0 = phi i32 [ %cond.i, %context_field.exit ], [ %cond75.i, %flow_hash.exit ], [ %cond75.i, %if.then.i12 ]
  %conv = zext i32 %hash.0 to i64
  ret i64 %conv
}

define internal i64 @helper_set_hash_invalid(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 112
  %0 = load i64, ptr %arrayidx.i, align 8
  %tobool.not.i = icmp eq i64 %0, 0
  br i1 %tobool.not.i, label %set_context_field.exit, label %if.then.i

if.then.i:                                        ; preds = %entry
  %add.i = add i64 %0, 68
  %1 = inttoptr i64 %add.i to ptr
  store i32 0, ptr %1, align 1
  br label %set_context_field.exit

set_context_field.exit:                           ; preds = %entry, %if.then.i
  ret i64 0
}

declare i64 @llvm.umin.i64(i64, i64)

declare i64 @llvm.umax.i64(i64, i64)

declare i32 @llvm.umax.i32(i32, i32)
