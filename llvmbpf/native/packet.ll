; packet.c, compiled by tools/build_native.py

define internal i64 @helper_skb_store_bytes(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %tobool.not = icmp ult i64 %r5, 4
  br i1 %tobool.not, label %if.end, label %cleanup

if.end:                                           ; preds = %entry
  %0 = and i64 %r2, 2147483648
  %cmp.not = icmp eq i64 %0, 0
  br i1 %cmp.not, label %lor.lhs.false, label %cleanup

lor.lhs.false:                                    ; preds = %if.end
  %conv3 = and i64 %r2, 2147483647
  %conv4 = and i64 %r4, 4294967295
  %arrayidx.i25 = getelementptr inbounds i8, ptr %run, i64 152
  %1 = load i64, ptr %arrayidx.i25, align 8
  %arrayidx1.i26 = getelementptr inbounds i8, ptr %run, i64 144
  %2 = load i64, ptr %arrayidx1.i26, align 8
  %sub.i27 = sub i64 %1, %2
  %cmp.not.i = icmp ult i64 %sub.i27, %conv4
  %sub.i = sub i64 %sub.i27, %conv4
  %cmp1.i = icmp ult i64 %sub.i, %conv3
  %narrow.not = or i1 %cmp.not.i, %cmp1.i
  br i1 %narrow.not, label %cleanup, label %if.end7

if.end7:                                          ; preds = %lor.lhs.false
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 96
  %3 = load i64, ptr %arrayidx.i, align 8
  %add.i = add i64 %3, %2
  %4 = inttoptr i64 %add.i to ptr
  %add.ptr = getelementptr inbounds i8, ptr %4, i64 %conv3
  %5 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr, ptr align 1 %5, i64 %conv4, i1 false)
  %tobool12.not = icmp ult i64 %r5, 2
  br i1 %tobool12.not, label %cleanup, label %if.then13

if.then13:                                        ; preds = %if.end7
  %arrayidx.i23 = getelementptr inbounds i8, ptr %run, i64 112
  %6 = load i64, ptr %arrayidx.i23, align 8
  %tobool.not.i = icmp eq i64 %6, 0
  br i1 %tobool.not.i, label %cleanup, label %if.then.i

if.then.i:                                        ; preds = %if.then13
  %add.i24 = add i64 %6, 68
  %7 = inttoptr i64 %add.i24 to ptr
  store i32 0, ptr %7, align 1
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %if.then13, %if.end7, %if.end, %lor.lhs.false, %entry
  %retval.0 = phi i64 [ -22, %entry ], [ -14, %lor.lhs.false ], [ -14, %if.end ], [ 0, %if.end7 ], [ 0, %if.then13 ], [ 0, %if.then.i ]
  ret i64 %retval.0
}

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1 immarg)

define internal i64 @helper_skb_load_bytes(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = and i64 %r2, 2147483648
  %cmp.not = icmp eq i64 %0, 0
  br i1 %cmp.not, label %lor.lhs.false, label %if.then

lor.lhs.false:                                    ; preds = %entry
  %conv3 = and i64 %r2, 2147483647
  %conv4 = and i64 %r4, 4294967295
  %arrayidx.i18 = getelementptr inbounds i8, ptr %run, i64 152
  %1 = load i64, ptr %arrayidx.i18, align 8
  %arrayidx1.i19 = getelementptr inbounds i8, ptr %run, i64 144
  %2 = load i64, ptr %arrayidx1.i19, align 8
  %sub.i20 = sub i64 %1, %2
  %cmp.not.i = icmp ult i64 %sub.i20, %conv4
  %sub.i = sub i64 %sub.i20, %conv4
  %cmp1.i = icmp ult i64 %sub.i, %conv3
  %narrow.not = or i1 %cmp.not.i, %cmp1.i
  br i1 %narrow.not, label %if.then, label %if.end

if.then:                                          ; preds = %lor.lhs.false, %entry
  %3 = inttoptr i64 %r3 to ptr
  %conv6 = and i64 %r4, 4294967295
  call void @llvm.memset.p0.i64(ptr align 1 %3, i8 0, i64 %conv6, i1 false)
  br label %cleanup

if.end:                                           ; preds = %lor.lhs.false
  %4 = inttoptr i64 %r3 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 96
  %5 = load i64, ptr %arrayidx.i, align 8
  %add.i = add i64 %5, %2
  %6 = inttoptr i64 %add.i to ptr
  %add.ptr = getelementptr inbounds i8, ptr %6, i64 %conv3
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %4, ptr align 1 %add.ptr, i64 %conv4, i1 false)
  br label %cleanup

cleanup:                                          ; preds = %if.end, %if.then
  %retval.0 = phi i64 [ -14, %if.then ], [ 0, %if.end ]
  ret i64 %retval.0
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)

define internal i64 @helper_skb_load_bytes_relative(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %conv2 = trunc i64 %r5 to i32
  %cmp = icmp eq i32 %conv2, 1
  br i1 %cmp, label %cond.true, label %cond.end

cond.true:                                        ; preds = %entry
  %arrayidx.i39 = getelementptr inbounds i8, ptr %run, i64 176
  %0 = load i64, ptr %arrayidx.i39, align 8
  %cmp.i = icmp eq i64 %0, 8
  br i1 %cmp.i, label %cond.end, label %if.end.i

if.end.i:                                         ; preds = %cond.true
  %arrayidx.i44 = getelementptr inbounds i8, ptr %run, i64 112
  %1 = load i64, ptr %arrayidx.i44, align 8
  %tobool.not.i45 = icmp eq i64 %1, 0
  br i1 %tobool.not.i45, label %cond.end, label %cond.true.i

cond.true.i:                                      ; preds = %if.end.i
  %add.i46 = add i64 %1, 20
  %2 = inttoptr i64 %add.i46 to ptr
  %number.0.copyload.i54 = load i32, ptr %2, align 1
  %3 = icmp eq i32 %number.0.copyload.i54, 0
  br i1 %3, label %cond.end, label %land.rhs.i

land.rhs.i:                                       ; preds = %cond.true.i
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 152
  %4 = load i64, ptr %arrayidx.i.i, align 8
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %run, i64 144
  %5 = load i64, ptr %arrayidx1.i.i, align 8
  %sub.i5.i = sub i64 %4, %5
  %cmp.not.i.i = icmp ult i64 %sub.i5.i, 18
  br i1 %cmp.not.i.i, label %cond.end, label %land.rhs.i48

land.rhs.i48:                                     ; preds = %land.rhs.i
  %arrayidx.i.i52 = getelementptr inbounds i8, ptr %run, i64 96
  %6 = load i64, ptr %arrayidx.i.i52, align 8
  %add.i.i = add i64 %6, %5
  %7 = inttoptr i64 %add.i.i to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %7, i64 12
  %number.0.copyload.i = load i16, ptr %add.ptr.i, align 1
  %cmp.i51 = icmp ne i16 %number.0.copyload.i, 129
  %cmp3.i = icmp ne i16 %number.0.copyload.i, -22392
  %.not = and i1 %cmp.i51, %cmp3.i
  %8 = select i1 %.not, i64 14, i64 18
  br label %cond.end

cond.end:                                         ; preds = %if.end.i, %land.rhs.i48, %land.rhs.i, %cond.true.i, %cond.true, %entry
  %cond = phi i64 [ 0, %entry ], [ 0, %cond.true ], [ 14, %cond.true.i ], [ 14, %land.rhs.i ], [ %8, %land.rhs.i48 ], [ 14, %if.end.i ]
  br i1 %cmp, label %lor.end, label %lor.rhs

lor.rhs:                                          ; preds = %cond.end
  %cmp6 = icmp eq i32 %conv2, 0
  br i1 %cmp6, label %land.rhs, label %lor.end

land.rhs:                                         ; preds = %lor.rhs
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 176
  %9 = load i64, ptr %arrayidx, align 8
  %cmp8.not = icmp eq i64 %9, 8
  br label %lor.end

lor.end:                                          ; preds = %lor.rhs, %land.rhs, %cond.end
  %lor.ext = phi i1 [ false, %cond.end ], [ true, %lor.rhs ], [ %cmp8.not, %land.rhs ]
  %10 = and i64 %r2, 4294901760
  %cmp10 = icmp ne i64 %10, 0
  %or.cond = or i1 %cmp10, %lor.ext
  br i1 %or.cond, label %if.then, label %lor.lhs.false12

lor.lhs.false12:                                  ; preds = %lor.end
  %conv13 = and i64 %r2, 65535
  %add = add nuw nsw i64 %cond, %conv13
  %conv14 = and i64 %r4, 4294967295
  %arrayidx.i41 = getelementptr inbounds i8, ptr %run, i64 152
  %11 = load i64, ptr %arrayidx.i41, align 8
  %arrayidx1.i42 = getelementptr inbounds i8, ptr %run, i64 144
  %12 = load i64, ptr %arrayidx1.i42, align 8
  %sub.i43 = sub i64 %11, %12
  %cmp.not.i = icmp ult i64 %sub.i43, %conv14
  %sub.i = sub i64 %sub.i43, %conv14
  %cmp1.i = icmp ult i64 %sub.i, %add
  %narrow.not = select i1 %cmp.not.i, i1 true, i1 %cmp1.i
  br i1 %narrow.not, label %if.then, label %if.end

if.then:                                          ; preds = %lor.lhs.false12, %lor.end
  %13 = inttoptr i64 %r3 to ptr
  %conv18 = and i64 %r4, 4294967295
  call void @llvm.memset.p0.i64(ptr align 1 %13, i8 0, i64 %conv18, i1 false)
  br label %cleanup

if.end:                                           ; preds = %lor.lhs.false12
  %14 = inttoptr i64 %r3 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 96
  %15 = load i64, ptr %arrayidx.i, align 8
  %add.i = add i64 %15, %12
  %16 = inttoptr i64 %add.i to ptr
  %add.ptr = getelementptr inbounds i8, ptr %16, i64 %cond
  %add.ptr21 = getelementptr inbounds i8, ptr %add.ptr, i64 %conv13
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %14, ptr align 1 %add.ptr21, i64 %conv14, i1 false)
  br label %cleanup

cleanup:                                          ; preds = %if.end, %if.then
  %retval.0 = phi i64 [ -14, %if.then ], [ 0, %if.end ]
  ret i64 %retval.0
}

define internal i64 @helper_skb_pull_data(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %conv1 = and i64 %r2, 4294967295
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 152
  %0 = load i64, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 144
  %1 = load i64, ptr %arrayidx1.i, align 8
  %sub.i = sub i64 %0, %1
  %cmp.not = icmp ugt i64 %conv1, %sub.i
  %cond = select i1 %cmp.not, i64 -12, i64 0
  ret i64 %cond
}

define internal i64 @helper_skb_change_type(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %conv = trunc i64 %r2 to i32
  %cmp = icmp ugt i32 %conv, 3
  br i1 %cmp, label %return, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %arrayidx.i7 = getelementptr inbounds i8, ptr %run, i64 112
  %0 = load i64, ptr %arrayidx.i7, align 8
  %tobool.not.i8 = icmp eq i64 %0, 0
  br i1 %tobool.not.i8, label %context_field.exit, label %cond.true.i

cond.true.i:                                      ; preds = %lor.lhs.false
  %add.i9 = add i64 %0, 4
  %1 = inttoptr i64 %add.i9 to ptr
  %number.0.copyload.i = load i32, ptr %1, align 1
  %2 = icmp ugt i32 %number.0.copyload.i, 3
  br label %context_field.exit

context_field.exit:                               ; preds = %lor.lhs.false, %cond.true.i
  %cond.i = phi i1 [ %2, %cond.true.i ], [ false, %lor.lhs.false ]
  %brmerge = or i1 %tobool.not.i8, %cond.i
  %.mux = select i1 %cond.i, i64 -22, i64 0
  br i1 %brmerge, label %return, label %if.then.i

if.then.i:                                        ; preds = %context_field.exit
  %add.i = add i64 %0, 4
  %3 = inttoptr i64 %add.i to ptr
  store i32 %conv, ptr %3, align 1
  br label %return

return:                                           ; preds = %context_field.exit, %if.then.i, %entry
  %retval.0 = phi i64 [ %.mux, %context_field.exit ], [ -22, %entry ], [ 0, %if.then.i ]
  ret i64 %retval.0
}

define internal i64 @helper_xdp_get_buff_len(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 152
  %0 = load i64, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 144
  %1 = load i64, ptr %arrayidx1.i, align 8
  %sub.i = sub i64 %0, %1
  ret i64 %sub.i
}

define internal i64 @helper_xdp_load_bytes(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = or i64 %r4, %r2
  %1 = and i64 %0, 4294901760
  %or.cond.not = icmp eq i64 %1, 0
  br i1 %or.cond.not, label %if.end, label %cleanup

if.end:                                           ; preds = %entry
  %conv5 = and i64 %r2, 4294967295
  %conv6 = and i64 %r4, 4294967295
  %arrayidx.i19 = getelementptr inbounds i8, ptr %run, i64 152
  %2 = load i64, ptr %arrayidx.i19, align 8
  %arrayidx1.i20 = getelementptr inbounds i8, ptr %run, i64 144
  %3 = load i64, ptr %arrayidx1.i20, align 8
  %sub.i21 = sub i64 %2, %3
  %cmp.not.i = icmp ult i64 %sub.i21, %conv6
  %sub.i = sub i64 %sub.i21, %conv6
  %cmp1.i = icmp ult i64 %sub.i, %conv5
  %narrow.not = or i1 %cmp.not.i, %cmp1.i
  br i1 %narrow.not, label %cleanup, label %if.end8

if.end8:                                          ; preds = %if.end
  %4 = inttoptr i64 %r3 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 96
  %5 = load i64, ptr %arrayidx.i, align 8
  %add.i = add i64 %5, %3
  %6 = inttoptr i64 %add.i to ptr
  %add.ptr = getelementptr inbounds i8, ptr %6, i64 %conv5
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %4, ptr align 1 %add.ptr, i64 %conv6, i1 false)
  br label %cleanup

cleanup:                                          ; preds = %if.end, %entry, %if.end8
  %retval.0 = phi i64 [ 0, %if.end8 ], [ -14, %entry ], [ -22, %if.end ]
  ret i64 %retval.0
}

define internal i64 @helper_xdp_store_bytes(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = or i64 %r4, %r2
  %1 = and i64 %0, 4294901760
  %or.cond.not = icmp eq i64 %1, 0
  br i1 %or.cond.not, label %if.end, label %cleanup

if.end:                                           ; preds = %entry
  %conv5 = and i64 %r2, 4294967295
  %conv6 = and i64 %r4, 4294967295
  %arrayidx.i19 = getelementptr inbounds i8, ptr %run, i64 152
  %2 = load i64, ptr %arrayidx.i19, align 8
  %arrayidx1.i20 = getelementptr inbounds i8, ptr %run, i64 144
  %3 = load i64, ptr %arrayidx1.i20, align 8
  %sub.i21 = sub i64 %2, %3
  %cmp.not.i = icmp ult i64 %sub.i21, %conv6
  %sub.i = sub i64 %sub.i21, %conv6
  %cmp1.i = icmp ult i64 %sub.i, %conv5
  %narrow.not = or i1 %cmp.not.i, %cmp1.i
  br i1 %narrow.not, label %cleanup, label %if.end8

if.end8:                                          ; preds = %if.end
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 96
  %4 = load i64, ptr %arrayidx.i, align 8
  %add.i = add i64 %4, %3
  %5 = inttoptr i64 %add.i to ptr
  %add.ptr = getelementptr inbounds i8, ptr %5, i64 %conv5
  %6 = inttoptr i64 %r3 to ptr
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr, ptr align 1 %6, i64 %conv6, i1 false)
  br label %cleanup

cleanup:                                          ; preds = %if.end, %entry, %if.end8
  %retval.0 = phi i64 [ 0, %if.end8 ], [ -14, %entry ], [ -22, %if.end ]
  ret i64 %retval.0
}
