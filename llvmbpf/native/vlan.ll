; vlan.c, compiled by tools/build_native.py

define internal i64 @helper_skb_vlan_push(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 152
  %0 = load i64, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 144
  %1 = load i64, ptr %arrayidx1.i, align 8
  %sub.i = sub i64 %0, %1
  %cmp = icmp ult i64 %sub.i, 14
  br i1 %cmp, label %cleanup, label %if.end

if.end:                                           ; preds = %entry
  %cmp.i = icmp ult i64 %1, 4
  br i1 %cmp.i, label %if.then.i, label %if.end12.i

if.then.i:                                        ; preds = %if.end
  %sub.i16 = sub nuw nsw i64 4, %1
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 168
  %2 = load i64, ptr %arrayidx2.i, align 8
  %sub4.i = sub i64 %2, %0
  %cmp5.not.i = icmp ugt i64 %sub.i16, %sub4.i
  br i1 %cmp5.not.i, label %cleanup, label %if.end.i

if.end.i:                                         ; preds = %if.then.i
  %arrayidx.i36 = getelementptr inbounds i8, ptr %run, i64 96
  %3 = load i64, ptr %arrayidx.i36, align 8
  %add.i38 = add i64 %3, %1
  %4 = inttoptr i64 %add.i38 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %4, i64 %sub.i16
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %add.ptr.i, ptr align 1 %4, i64 %sub.i, i1 false)
  %5 = load i64, ptr %arrayidx1.i, align 8
  %add.i = add i64 %5, %sub.i16
  store i64 %add.i, ptr %arrayidx1.i, align 8
  %6 = load i64, ptr %arrayidx.i, align 8
  %add11.i = add i64 %6, %sub.i16
  store i64 %add11.i, ptr %arrayidx.i, align 8
  br label %if.end12.i

if.end12.i:                                       ; preds = %if.end.i, %if.end
  %7 = load i64, ptr %arrayidx1.i, align 8
  %sub14.i = add i64 %7, -4
  store i64 %sub14.i, ptr %arrayidx1.i, align 8
  %arrayidx16.i = getelementptr inbounds i8, ptr %run, i64 160
  store i64 %sub14.i, ptr %arrayidx16.i, align 8
  %arrayidx.i40 = getelementptr inbounds i8, ptr %run, i64 96
  %8 = load i64, ptr %arrayidx.i40, align 8
  %add.i42 = add i64 %8, %sub14.i
  %9 = inttoptr i64 %add.i42 to ptr
  %add.ptr18.i = getelementptr inbounds i8, ptr %9, i64 4
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %9, ptr nonnull align 1 %add.ptr18.i, i64 12, i1 false)
  %add.ptr19.i = getelementptr inbounds i8, ptr %9, i64 12
  store i32 0, ptr %add.ptr19.i, align 1
  %arrayidx.i48 = getelementptr inbounds i8, ptr %run, i64 112
  %10 = load i64, ptr %arrayidx.i48, align 8
  %tobool.not.i49 = icmp eq i64 %10, 0
  br i1 %tobool.not.i49, label %if.end4, label %if.then.i50

if.then.i50:                                      ; preds = %if.end12.i
  %11 = load i64, ptr %arrayidx.i, align 8
  %12 = load i64, ptr %arrayidx1.i, align 8
  %sub.i.i46 = sub i64 %11, %12
  %conv.i47 = trunc i64 %sub.i.i46 to i32
  %13 = inttoptr i64 %10 to ptr
  store i32 %conv.i47, ptr %13, align 1
  br label %if.end4

if.end4:                                          ; preds = %if.end12.i, %if.then.i50
  %14 = and i64 %r2, 65535
  %cmp3.i.not = icmp eq i64 %14, 43144
  %conv8 = select i1 %cmp3.i.not, i16 -22392, i16 129
  %arrayidx.i25 = getelementptr inbounds i8, ptr %run, i64 96
  %15 = load i64, ptr %arrayidx.i25, align 8
  %16 = load i64, ptr %arrayidx1.i, align 8
  %add.i27 = add i64 %16, %15
  %17 = inttoptr i64 %add.i27 to ptr
  %add.ptr.i19 = getelementptr inbounds i8, ptr %17, i64 12
  store i16 %conv8, ptr %add.ptr.i19, align 1
  %conv9 = trunc i64 %r3 to i16
  %18 = call i16 @llvm.bswap.i16(i16 %conv9)
  %19 = load i64, ptr %arrayidx.i25, align 8
  %20 = load i64, ptr %arrayidx1.i, align 8
  %add.i31 = add i64 %20, %19
  %21 = inttoptr i64 %add.i31 to ptr
  %add.ptr.i17 = getelementptr inbounds i8, ptr %21, i64 14
  store i16 %18, ptr %add.ptr.i17, align 1
  %22 = load i64, ptr %arrayidx.i, align 8
  %23 = load i64, ptr %arrayidx1.i, align 8
  %sub.i.i97 = sub i64 %22, %23
  %cmp.i98 = icmp ult i64 %sub.i.i97, 18
  br i1 %cmp.i98, label %has_tag.exit, label %land.rhs.i

land.rhs.i:                                       ; preds = %if.end4
  %24 = load i64, ptr %arrayidx.i25, align 8
  %add.i.i = add i64 %24, %23
  %25 = inttoptr i64 %add.i.i to ptr
  %add.ptr.i79 = getelementptr inbounds i8, ptr %25, i64 12
  %number.0.copyload.i = load i16, ptr %add.ptr.i79, align 1
  %cmp.i.i = icmp eq i16 %number.0.copyload.i, 129
  %cmp3.i.i = icmp eq i16 %number.0.copyload.i, -22392
  %26 = or i1 %cmp.i.i, %cmp3.i.i
  %lor.ext.i.i = zext i1 %26 to i32
  br label %has_tag.exit

has_tag.exit:                                     ; preds = %if.end4, %land.rhs.i
  %land.ext.i = phi i32 [ 0, %if.end4 ], [ %lor.ext.i.i, %land.rhs.i ]
  %27 = load i64, ptr %arrayidx.i25, align 8
  %add.i.i92 = add i64 %27, %23
  %28 = inttoptr i64 %add.i.i92 to ptr
  %add.ptr.i93 = getelementptr inbounds i8, ptr %28, i64 12
  %number.0.copyload.i94 = load i16, ptr %add.ptr.i93, align 1
  %arrayidx.i71 = getelementptr inbounds i8, ptr %run, i64 112
  %29 = load i64, ptr %arrayidx.i71, align 8
  %tobool.not.i72 = icmp eq i64 %29, 0
  br i1 %tobool.not.i72, label %set_context_field.exit76, label %if.then.i73

if.then.i73:                                      ; preds = %has_tag.exit
  %add.i74 = add i64 %29, 20
  %30 = inttoptr i64 %add.i74 to ptr
  store i32 %land.ext.i, ptr %30, align 1
  br label %set_context_field.exit76

set_context_field.exit76:                         ; preds = %has_tag.exit, %if.then.i73
  %tobool.not.i = icmp eq i32 %land.ext.i, 0
  br i1 %tobool.not.i, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %set_context_field.exit76
  %31 = load i64, ptr %arrayidx.i25, align 8
  %32 = load i64, ptr %arrayidx1.i, align 8
  %add.i.i87 = add i64 %32, %31
  %33 = inttoptr i64 %add.i.i87 to ptr
  %add.ptr.i88 = getelementptr inbounds i8, ptr %33, i64 14
  %number.0.copyload.i89 = load i16, ptr %add.ptr.i88, align 1
  %34 = call i16 @llvm.bswap.i16(i16 %number.0.copyload.i89)
  %conv.i = zext i16 %34 to i32
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %set_context_field.exit76
  %cond.i = phi i32 [ %conv.i, %cond.true.i ], [ 0, %set_context_field.exit76 ]
  %35 = load i64, ptr %arrayidx.i71, align 8
  %tobool.not.i66 = icmp eq i64 %35, 0
  br i1 %tobool.not.i66, label %set_context_field.exit70, label %if.then.i67

if.then.i67:                                      ; preds = %cond.end.i
  %add.i68 = add i64 %35, 24
  %36 = inttoptr i64 %add.i68 to ptr
  store i32 %cond.i, ptr %36, align 1
  br label %set_context_field.exit70

set_context_field.exit70:                         ; preds = %cond.end.i, %if.then.i67
  %conv5.i = zext i16 %number.0.copyload.i94 to i32
  %37 = load i64, ptr %arrayidx.i71, align 8
  %tobool.not.i60 = icmp eq i64 %37, 0
  br i1 %tobool.not.i60, label %set_context_field.exit64, label %if.then.i61

if.then.i61:                                      ; preds = %set_context_field.exit70
  %cond8.i = select i1 %tobool.not.i, i32 0, i32 %conv5.i
  %add.i62 = add i64 %37, 28
  %38 = inttoptr i64 %add.i62 to ptr
  store i32 %cond8.i, ptr %38, align 1
  br label %set_context_field.exit64

set_context_field.exit64:                         ; preds = %set_context_field.exit70, %if.then.i61
  br i1 %tobool.not.i, label %describe_tag.exit, label %cond.true10.i

cond.true10.i:                                    ; preds = %set_context_field.exit64
  %39 = load i64, ptr %arrayidx.i25, align 8
  %40 = load i64, ptr %arrayidx1.i, align 8
  %add.i.i82 = add i64 %40, %39
  %41 = inttoptr i64 %add.i.i82 to ptr
  %add.ptr.i83 = getelementptr inbounds i8, ptr %41, i64 16
  %number.0.copyload.i84 = load i16, ptr %add.ptr.i83, align 1
  %conv13.i = zext i16 %number.0.copyload.i84 to i32
  br label %describe_tag.exit

describe_tag.exit:                                ; preds = %set_context_field.exit64, %cond.true10.i
  %cond17.i = phi i32 [ %conv13.i, %cond.true10.i ], [ %conv5.i, %set_context_field.exit64 ]
  %42 = load i64, ptr %arrayidx.i71, align 8
  %tobool.not.i54 = icmp eq i64 %42, 0
  br i1 %tobool.not.i54, label %cleanup, label %if.then.i55

if.then.i55:                                      ; preds = %describe_tag.exit
  %add.i56 = add i64 %42, 16
  %43 = inttoptr i64 %add.i56 to ptr
  store i32 %cond17.i, ptr %43, align 1
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %if.then.i55, %describe_tag.exit, %entry
  %retval.0 = phi i64 [ -22, %entry ], [ 0, %describe_tag.exit ], [ 0, %if.then.i55 ], [ -12, %if.then.i ]
  ret i64 %retval.0
}

declare i16 @llvm.bswap.i16(i16)

define internal i64 @helper_skb_vlan_pop(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i.i81 = getelementptr inbounds i8, ptr %run, i64 152
  %0 = load i64, ptr %arrayidx.i.i81, align 8
  %arrayidx1.i.i82 = getelementptr inbounds i8, ptr %run, i64 144
  %1 = load i64, ptr %arrayidx1.i.i82, align 8
  %sub.i.i83 = sub i64 %0, %1
  %cmp.i = icmp ult i64 %sub.i.i83, 18
  br i1 %cmp.i, label %if.else, label %land.rhs.i14

land.rhs.i14:                                     ; preds = %entry
  %arrayidx.i.i58 = getelementptr inbounds i8, ptr %run, i64 96
  %2 = load i64, ptr %arrayidx.i.i58, align 8
  %add.i.i = add i64 %2, %1
  %3 = inttoptr i64 %add.i.i to ptr
  %add.ptr.i60 = getelementptr inbounds i8, ptr %3, i64 12
  %number.0.copyload.i = load i16, ptr %add.ptr.i60, align 1
  switch i16 %number.0.copyload.i, label %if.else [
    i16 -22392, label %if.then
    i16 129, label %if.then
  ]

if.then:                                          ; preds = %land.rhs.i14, %land.rhs.i14
  %arrayidx.i30 = getelementptr inbounds i8, ptr %run, i64 96
  %4 = load i64, ptr %arrayidx.i30, align 8
  %add.i32 = add i64 %4, %1
  %5 = inttoptr i64 %add.i32 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %5, i64 4
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %add.ptr.i, ptr nonnull align 1 %5, i64 12, i1 false)
  %6 = load i64, ptr %arrayidx1.i.i82, align 8
  %add.i = add i64 %6, 4
  store i64 %add.i, ptr %arrayidx1.i.i82, align 8
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 160
  store i64 %add.i, ptr %arrayidx2.i, align 8
  %arrayidx.i35 = getelementptr inbounds i8, ptr %run, i64 112
  %7 = load i64, ptr %arrayidx.i35, align 8
  %tobool.not.i36 = icmp eq i64 %7, 0
  br i1 %tobool.not.i36, label %if.end5, label %if.then.i

if.then.i:                                        ; preds = %if.then
  %8 = load i64, ptr %arrayidx.i.i81, align 8
  %sub.i.i = sub i64 %8, %add.i
  %conv.i34 = trunc i64 %sub.i.i to i32
  %9 = inttoptr i64 %7 to ptr
  store i32 %conv.i34, ptr %9, align 1
  br label %if.end5

if.else:                                          ; preds = %land.rhs.i14, %entry
  %cmp = icmp ult i64 %sub.i.i83, 14
  br i1 %cmp, label %return, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %if.else
  %arrayidx.i23 = getelementptr inbounds i8, ptr %run, i64 112
  %10 = load i64, ptr %arrayidx.i23, align 8
  %tobool.not.i24 = icmp eq i64 %10, 0
  br i1 %tobool.not.i24, label %return, label %cond.true.i25

cond.true.i25:                                    ; preds = %lor.lhs.false
  %add.i26 = add i64 %10, 20
  %11 = inttoptr i64 %add.i26 to ptr
  %number.0.copyload.i90 = load i32, ptr %11, align 1
  %12 = icmp eq i32 %number.0.copyload.i90, 0
  br i1 %12, label %return, label %if.end5

if.end5:                                          ; preds = %if.then.i, %if.then, %cond.true.i25
  %13 = load i64, ptr %arrayidx.i.i81, align 8
  %14 = load i64, ptr %arrayidx1.i.i82, align 8
  %sub.i.i87 = sub i64 %13, %14
  %cmp.i88 = icmp ult i64 %sub.i.i87, 18
  br i1 %cmp.i88, label %has_tag.exit, label %land.rhs.i

land.rhs.i:                                       ; preds = %if.end5
  %arrayidx.i.i61 = getelementptr inbounds i8, ptr %run, i64 96
  %15 = load i64, ptr %arrayidx.i.i61, align 8
  %add.i.i63 = add i64 %15, %14
  %16 = inttoptr i64 %add.i.i63 to ptr
  %add.ptr.i64 = getelementptr inbounds i8, ptr %16, i64 12
  %number.0.copyload.i65 = load i16, ptr %add.ptr.i64, align 1
  %cmp.i.i = icmp eq i16 %number.0.copyload.i65, 129
  %cmp3.i.i = icmp eq i16 %number.0.copyload.i65, -22392
  %17 = or i1 %cmp.i.i, %cmp3.i.i
  %lor.ext.i.i = zext i1 %17 to i32
  br label %has_tag.exit

has_tag.exit:                                     ; preds = %if.end5, %land.rhs.i
  %land.ext.i = phi i32 [ 0, %if.end5 ], [ %lor.ext.i.i, %land.rhs.i ]
  %arrayidx.i.i76 = getelementptr inbounds i8, ptr %run, i64 96
  %18 = load i64, ptr %arrayidx.i.i76, align 8
  %add.i.i78 = add i64 %18, %14
  %19 = inttoptr i64 %add.i.i78 to ptr
  %add.ptr.i79 = getelementptr inbounds i8, ptr %19, i64 12
  %number.0.copyload.i80 = load i16, ptr %add.ptr.i79, align 1
  %arrayidx.i53 = getelementptr inbounds i8, ptr %run, i64 112
  %20 = load i64, ptr %arrayidx.i53, align 8
  %tobool.not.i54 = icmp eq i64 %20, 0
  br i1 %tobool.not.i54, label %set_context_field.exit57, label %if.then.i55

if.then.i55:                                      ; preds = %has_tag.exit
  %add.i56 = add i64 %20, 20
  %21 = inttoptr i64 %add.i56 to ptr
  store i32 %land.ext.i, ptr %21, align 1
  br label %set_context_field.exit57

set_context_field.exit57:                         ; preds = %has_tag.exit, %if.then.i55
  %tobool.not.i = icmp eq i32 %land.ext.i, 0
  br i1 %tobool.not.i, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %set_context_field.exit57
  %22 = load i64, ptr %arrayidx.i.i76, align 8
  %23 = load i64, ptr %arrayidx1.i.i82, align 8
  %add.i.i73 = add i64 %23, %22
  %24 = inttoptr i64 %add.i.i73 to ptr
  %add.ptr.i74 = getelementptr inbounds i8, ptr %24, i64 14
  %number.0.copyload.i75 = load i16, ptr %add.ptr.i74, align 1
  %25 = call i16 @llvm.bswap.i16(i16 %number.0.copyload.i75)
  %conv.i = zext i16 %25 to i32
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %set_context_field.exit57
  %cond.i = phi i32 [ %conv.i, %cond.true.i ], [ 0, %set_context_field.exit57 ]
  %26 = load i64, ptr %arrayidx.i53, align 8
  %tobool.not.i49 = icmp eq i64 %26, 0
  br i1 %tobool.not.i49, label %set_context_field.exit52, label %if.then.i50

if.then.i50:                                      ; preds = %cond.end.i
  %add.i51 = add i64 %26, 24
  %27 = inttoptr i64 %add.i51 to ptr
  store i32 %cond.i, ptr %27, align 1
  br label %set_context_field.exit52

set_context_field.exit52:                         ; preds = %cond.end.i, %if.then.i50
  %conv5.i = zext i16 %number.0.copyload.i80 to i32
  %28 = load i64, ptr %arrayidx.i53, align 8
  %tobool.not.i44 = icmp eq i64 %28, 0
  br i1 %tobool.not.i44, label %set_context_field.exit47, label %if.then.i45

if.then.i45:                                      ; preds = %set_context_field.exit52
  %cond8.i = select i1 %tobool.not.i, i32 0, i32 %conv5.i
  %add.i46 = add i64 %28, 28
  %29 = inttoptr i64 %add.i46 to ptr
  store i32 %cond8.i, ptr %29, align 1
  br label %set_context_field.exit47

set_context_field.exit47:                         ; preds = %set_context_field.exit52, %if.then.i45
  br i1 %tobool.not.i, label %describe_tag.exit, label %cond.true10.i

cond.true10.i:                                    ; preds = %set_context_field.exit47
  %30 = load i64, ptr %arrayidx.i.i76, align 8
  %31 = load i64, ptr %arrayidx1.i.i82, align 8
  %add.i.i68 = add i64 %31, %30
  %32 = inttoptr i64 %add.i.i68 to ptr
  %add.ptr.i69 = getelementptr inbounds i8, ptr %32, i64 16
  %number.0.copyload.i70 = load i16, ptr %add.ptr.i69, align 1
  %conv13.i = zext i16 %number.0.copyload.i70 to i32
  br label %describe_tag.exit

describe_tag.exit:                                ; preds = %set_context_field.exit47, %cond.true10.i
  %cond17.i = phi i32 [ %conv13.i, %cond.true10.i ], [ %conv5.i, %set_context_field.exit47 ]
  %33 = load i64, ptr %arrayidx.i53, align 8
  %tobool.not.i39 = icmp eq i64 %33, 0
  br i1 %tobool.not.i39, label %return, label %if.then.i40

if.then.i40:                                      ; preds = %describe_tag.exit
  %add.i41 = add i64 %33, 16
  %34 = inttoptr i64 %add.i41 to ptr
  store i32 %cond17.i, ptr %34, align 1
  br label %return

return:                                           ; preds = %lor.lhs.false, %if.then.i40, %describe_tag.exit, %if.else, %cond.true.i25
  ret i64 0
}

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1 immarg)
