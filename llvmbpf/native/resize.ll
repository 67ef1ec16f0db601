; resize.c, compiled by tools/build_native.py

define internal i64 @helper_xdp_adjust_head(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %sext = shl i64 %r2, 32
  %conv1 = ashr exact i64 %sext, 32
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 144
  %0 = load i64, ptr %arrayidx, align 8
  %add = add nsw i64 %0, %conv1
  %arrayidx3 = getelementptr inbounds i8, ptr %run, i64 160
  %1 = load i64, ptr %arrayidx3, align 8
  %sub = sub i64 %0, %1
  %add4 = add nsw i64 %sub, 40
  %cmp = icmp slt i64 %add, %add4
  br i1 %cmp, label %cleanup, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %arrayidx6 = getelementptr inbounds i8, ptr %run, i64 152
  %2 = load i64, ptr %arrayidx6, align 8
  %sub7 = add nsw i64 %2, -14
  %cmp8 = icmp sgt i64 %add, %sub7
  br i1 %cmp8, label %cleanup, label %if.end

if.end:                                           ; preds = %lor.lhs.false
  %tobool.not = icmp eq i64 %0, %1
  br i1 %tobool.not, label %if.end14, label %if.then10

if.then10:                                        ; preds = %if.end
  %arrayidx11 = getelementptr inbounds i8, ptr %run, i64 96
  %3 = load i64, ptr %arrayidx11, align 8
  %add13 = add i64 %3, %1
  %4 = inttoptr i64 %add13 to ptr
  %add.ptr = getelementptr inbounds i8, ptr %4, i64 %conv1
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr, ptr align 1 %4, i64 %sub, i1 false)
  br label %if.end14

if.end14:                                         ; preds = %if.then10, %if.end
  %5 = load i64, ptr %arrayidx3, align 8
  %add16 = add i64 %5, %conv1
  store i64 %add16, ptr %arrayidx3, align 8
  store i64 %add, ptr %arrayidx, align 8
  br label %cleanup

cleanup:                                          ; preds = %entry, %lor.lhs.false, %if.end14
  %retval.0 = phi i64 [ 0, %if.end14 ], [ -22, %lor.lhs.false ], [ -22, %entry ]
  ret i64 %retval.0
}

declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1 immarg)

define internal i64 @helper_xdp_adjust_meta(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 160
  %0 = load i64, ptr %arrayidx, align 8
  %sext = shl i64 %r2, 32
  %conv1 = ashr exact i64 %sext, 32
  %add = add nsw i64 %0, %conv1
  %arrayidx2 = getelementptr inbounds i8, ptr %run, i64 144
  %1 = load i64, ptr %arrayidx2, align 8
  %cmp = icmp slt i64 %add, 40
  %cmp4 = icmp sgt i64 %add, %1
  %or.cond = select i1 %cmp, i1 true, i1 %cmp4
  br i1 %or.cond, label %cleanup, label %if.end

if.end:                                           ; preds = %entry
  %sub = sub nsw i64 %1, %add
  %2 = and i64 %sub, 3
  %tobool.not = icmp ne i64 %2, 0
  %cmp8 = icmp sgt i64 %sub, 255
  %or.cond22 = or i1 %cmp8, %tobool.not
  br i1 %or.cond22, label %cleanup, label %if.end11

if.end11:                                         ; preds = %if.end
  store i64 %add, ptr %arrayidx, align 8
  br label %cleanup

cleanup:                                          ; preds = %if.end, %entry, %if.end11
  %retval.0 = phi i64 [ 0, %if.end11 ], [ -22, %entry ], [ -13, %if.end ]
  ret i64 %retval.0
}

define internal i64 @helper_xdp_adjust_tail(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %sext = shl i64 %r2, 32
  %conv1 = ashr exact i64 %sext, 32
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 152
  %0 = load i64, ptr %arrayidx, align 8
  %add = add nsw i64 %0, %conv1
  %arrayidx2 = getelementptr inbounds i8, ptr %run, i64 168
  %1 = load i64, ptr %arrayidx2, align 8
  %cmp = icmp sgt i64 %add, %1
  br i1 %cmp, label %cleanup, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %entry
  %arrayidx4 = getelementptr inbounds i8, ptr %run, i64 144
  %2 = load i64, ptr %arrayidx4, align 8
  %add5 = add nsw i64 %2, 14
  %cmp6 = icmp slt i64 %add, %add5
  br i1 %cmp6, label %cleanup, label %if.end

if.end:                                           ; preds = %lor.lhs.false
  %cmp8 = icmp sgt i64 %conv1, 0
  br i1 %cmp8, label %if.then10, label %if.end14

if.then10:                                        ; preds = %if.end
  %arrayidx11 = getelementptr inbounds i8, ptr %run, i64 96
  %3 = load i64, ptr %arrayidx11, align 8
  %add13 = add i64 %3, %0
  %4 = inttoptr i64 %add13 to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %4, i8 0, i64 %conv1, i1 false)
  br label %if.end14

if.end14:                                         ; preds = %if.then10, %if.end
  store i64 %add, ptr %arrayidx, align 8
  br label %cleanup

cleanup:                                          ; preds = %entry, %lor.lhs.false, %if.end14
  %retval.0 = phi i64 [ 0, %if.end14 ], [ -22, %lor.lhs.false ], [ -22, %entry ]
  ret i64 %retval.0
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)

define internal i64 @helper_skb_change_tail(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %conv1 = and i64 %r2, 4294967295
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 152
  %0 = load i64, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 144
  %1 = load i64, ptr %arrayidx1.i, align 8
  %sub.i = sub i64 %0, %1
  %tobool.not = icmp eq i64 %r3, 0
  br i1 %tobool.not, label %lor.lhs.false, label %cleanup

lor.lhs.false:                                    ; preds = %entry
  %arrayidx.i30 = getelementptr inbounds i8, ptr %run, i64 176
  %2 = load i64, ptr %arrayidx.i30, align 8
  %cmp.i = icmp eq i64 %2, 8
  br i1 %cmp.i, label %network_offset.exit, label %if.end.i

if.end.i:                                         ; preds = %lor.lhs.false
  %arrayidx.i33 = getelementptr inbounds i8, ptr %run, i64 112
  %3 = load i64, ptr %arrayidx.i33, align 8
  %tobool.not.i34 = icmp eq i64 %3, 0
  br i1 %tobool.not.i34, label %network_offset.exit, label %cond.true.i

cond.true.i:                                      ; preds = %if.end.i
  %add.i35 = add i64 %3, 20
  %4 = inttoptr i64 %add.i35 to ptr
  %number.0.copyload.i47 = load i32, ptr %4, align 1
  %5 = icmp eq i32 %number.0.copyload.i47, 0
  %cmp.not.i.i = icmp ult i64 %sub.i, 18
  %or.cond = select i1 %5, i1 true, i1 %cmp.not.i.i
  br i1 %or.cond, label %network_offset.exit, label %land.rhs.i42

land.rhs.i42:                                     ; preds = %cond.true.i
  %arrayidx.i.i45 = getelementptr inbounds i8, ptr %run, i64 96
  %6 = load i64, ptr %arrayidx.i.i45, align 8
  %add.i.i = add i64 %6, %1
  %7 = inttoptr i64 %add.i.i to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %7, i64 12
  %number.0.copyload.i = load i16, ptr %add.ptr.i, align 1
  %cmp.i44 = icmp ne i16 %number.0.copyload.i, 129
  %cmp3.i = icmp ne i16 %number.0.copyload.i, -22392
  %.not = and i1 %cmp.i44, %cmp3.i
  %8 = select i1 %.not, i64 14, i64 18
  br label %network_offset.exit

network_offset.exit:                              ; preds = %if.end.i, %land.rhs.i42, %lor.lhs.false, %cond.true.i
  %retval.0.i = phi i64 [ 0, %lor.lhs.false ], [ 14, %cond.true.i ], [ %8, %land.rhs.i42 ], [ 14, %if.end.i ]
  %cmp = icmp ult i64 %conv1, %retval.0.i
  br i1 %cmp, label %cleanup, label %lor.lhs.false4

lor.lhs.false4:                                   ; preds = %network_offset.exit
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 168
  %9 = load i64, ptr %arrayidx, align 8
  %sub = sub i64 %9, %1
  %cmp6 = icmp ugt i64 %conv1, %sub
  br i1 %cmp6, label %cleanup, label %if.end

if.end:                                           ; preds = %lor.lhs.false4
  %cmp8 = icmp ugt i64 %conv1, %sub.i
  br i1 %cmp8, label %if.then10, label %if.end13

if.then10:                                        ; preds = %if.end
  %arrayidx.i31 = getelementptr inbounds i8, ptr %run, i64 96
  %10 = load i64, ptr %arrayidx.i31, align 8
  %add.i = add i64 %10, %1
  %11 = inttoptr i64 %add.i to ptr
  %add.ptr = getelementptr inbounds i8, ptr %11, i64 %sub.i
  %sub12 = sub nsw i64 %conv1, %sub.i
  call void @llvm.memset.p0.i64(ptr align 1 %add.ptr, i8 0, i64 %sub12, i1 false)
  br label %if.end13

if.end13:                                         ; preds = %if.then10, %if.end
  %12 = load i64, ptr %arrayidx1.i, align 8
  %add = add i64 %12, %conv1
  store i64 %add, ptr %arrayidx.i, align 8
  %arrayidx.i37 = getelementptr inbounds i8, ptr %run, i64 112
  %13 = load i64, ptr %arrayidx.i37, align 8
  %tobool.not.i38 = icmp eq i64 %13, 0
  br i1 %tobool.not.i38, label %cleanup, label %if.then.i

if.then.i:                                        ; preds = %if.end13
  %conv.i = trunc i64 %r2 to i32
  %14 = inttoptr i64 %13 to ptr
  store i32 %conv.i, ptr %14, align 1
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %if.end13, %entry, %network_offset.exit, %lor.lhs.false4
  %retval.0 = phi i64 [ -22, %lor.lhs.false4 ], [ -22, %network_offset.exit ], [ -22, %entry ], [ 0, %if.end13 ], [ 0, %if.then.i ]
  ret i64 %retval.0
}

define internal i64 @helper_skb_change_head(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = and i64 %r2, 2147483648
  %1 = or i64 %0, %r3
  %or.cond.not = icmp eq i64 %1, 0
  br i1 %or.cond.not, label %if.end, label %cleanup

if.end:                                           ; preds = %entry
  %conv2 = and i64 %r2, 4294967295
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 152
  %2 = load i64, ptr %arrayidx.i.i, align 8
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %run, i64 144
  %3 = load i64, ptr %arrayidx1.i.i, align 8
  %sub.i.i = sub i64 %2, %3
  %cmp.i = icmp ult i64 %3, %conv2
  br i1 %cmp.i, label %if.then.i, label %if.end12.i

if.then.i:                                        ; preds = %if.end
  %sub.i = sub nsw i64 %conv2, %3
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 168
  %4 = load i64, ptr %arrayidx2.i, align 8
  %sub4.i = sub i64 %4, %2
  %cmp5.not.i = icmp ugt i64 %sub.i, %sub4.i
  br i1 %cmp5.not.i, label %cleanup, label %if.end.i

if.end.i:                                         ; preds = %if.then.i
  %arrayidx.i50.i = getelementptr inbounds i8, ptr %run, i64 96
  %5 = load i64, ptr %arrayidx.i50.i, align 8
  %add.i52.i = add i64 %5, %3
  %6 = inttoptr i64 %add.i52.i to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %6, i64 %sub.i
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %6, i64 %sub.i.i, i1 false)
  %7 = load i64, ptr %arrayidx1.i.i, align 8
  %add.i = add i64 %7, %sub.i
  store i64 %add.i, ptr %arrayidx1.i.i, align 8
  %8 = load i64, ptr %arrayidx.i.i, align 8
  %add11.i = add i64 %8, %sub.i
  store i64 %add11.i, ptr %arrayidx.i.i, align 8
  br label %if.end12.i

if.end12.i:                                       ; preds = %if.end.i, %if.end
  %9 = load i64, ptr %arrayidx1.i.i, align 8
  %sub14.i = sub i64 %9, %conv2
  store i64 %sub14.i, ptr %arrayidx1.i.i, align 8
  %arrayidx16.i = getelementptr inbounds i8, ptr %run, i64 160
  store i64 %sub14.i, ptr %arrayidx16.i, align 8
  %arrayidx.i45.i = getelementptr inbounds i8, ptr %run, i64 96
  %10 = load i64, ptr %arrayidx.i45.i, align 8
  %add.i.i = add i64 %10, %sub14.i
  %11 = inttoptr i64 %add.i.i to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %11, i8 0, i64 %conv2, i1 false)
  %arrayidx.i5 = getelementptr inbounds i8, ptr %run, i64 112
  %12 = load i64, ptr %arrayidx.i5, align 8
  %tobool.not.i = icmp eq i64 %12, 0
  br i1 %tobool.not.i, label %cleanup, label %if.then.i6

if.then.i6:                                       ; preds = %if.end12.i
  %13 = load i64, ptr %arrayidx.i.i, align 8
  %14 = load i64, ptr %arrayidx1.i.i, align 8
  %sub.i.i.i = sub i64 %13, %14
  %conv.i.i = trunc i64 %sub.i.i.i to i32
  %15 = inttoptr i64 %12 to ptr
  store i32 %conv.i.i, ptr %15, align 1
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %if.end12.i, %if.then.i6, %entry
  %retval.0 = phi i64 [ -22, %entry ], [ -12, %if.then.i ], [ 0, %if.end12.i ], [ 0, %if.then.i6 ]
  ret i64 %retval.0
}

define internal i64 @helper_skb_adjust_room(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %conv = trunc i64 %r2 to i32
  %cmp = icmp slt i32 %conv, 0
  %sext = shl i64 %r2, 32
  %conv2 = ashr exact i64 %sext, 32
  %sub = sub nsw i64 0, %conv2
  %cond = select i1 %cmp, i64 %sub, i64 %conv2
  %arrayidx.i173 = getelementptr inbounds i8, ptr %run, i64 112
  %0 = load i64, ptr %arrayidx.i173, align 8
  %tobool.not.i174 = icmp eq i64 %0, 0
  br i1 %tobool.not.i174, label %context_field.exit178, label %cond.true.i175

cond.true.i175:                                   ; preds = %entry
  %add.i176 = add i64 %0, 16
  %1 = inttoptr i64 %add.i176 to ptr
  %number.0.copyload.i224 = load i32, ptr %1, align 1
  br label %context_field.exit178

context_field.exit178:                            ; preds = %entry, %cond.true.i175
  %cond.i177 = phi i32 [ %number.0.copyload.i224, %cond.true.i175 ], [ 0, %entry ]
  %arrayidx.i164 = getelementptr inbounds i8, ptr %run, i64 176
  %2 = load i64, ptr %arrayidx.i164, align 8
  %cmp.i = icmp eq i64 %2, 8
  br i1 %cmp.i, label %network_offset.exit, label %if.end.i

if.end.i:                                         ; preds = %context_field.exit178
  br i1 %tobool.not.i174, label %context_field.exit, label %cond.true.i

cond.true.i:                                      ; preds = %if.end.i
  %add.i171 = add i64 %0, 20
  %3 = inttoptr i64 %add.i171 to ptr
  %number.0.copyload.i225 = load i32, ptr %3, align 1
  br label %context_field.exit

context_field.exit:                               ; preds = %if.end.i, %cond.true.i
  %cond.i = phi i32 [ %number.0.copyload.i225, %cond.true.i ], [ 0, %if.end.i ]
  %tobool.not.i = icmp eq i32 %cond.i, 0
  br i1 %tobool.not.i, label %network_offset.exit, label %land.rhs.i

land.rhs.i:                                       ; preds = %context_field.exit
  %arrayidx.i.i.i213 = getelementptr inbounds i8, ptr %run, i64 152
  %4 = load i64, ptr %arrayidx.i.i.i213, align 8
  %arrayidx1.i.i.i214 = getelementptr inbounds i8, ptr %run, i64 144
  %5 = load i64, ptr %arrayidx1.i.i.i214, align 8
  %sub.i.i.i215 = sub i64 %4, %5
  %cmp.not.i.i = icmp ult i64 %sub.i.i.i215, 18
  br i1 %cmp.not.i.i, label %network_offset.exit, label %land.rhs.i217

land.rhs.i217:                                    ; preds = %land.rhs.i
  %arrayidx.i.i220 = getelementptr inbounds i8, ptr %run, i64 96
  %6 = load i64, ptr %arrayidx.i.i220, align 8
  %add.i.i222 = add i64 %6, %5
  %7 = inttoptr i64 %add.i.i222 to ptr
  %add.ptr.i223 = getelementptr inbounds i8, ptr %7, i64 12
  %number.0.copyload.i = load i16, ptr %add.ptr.i223, align 1
  %cmp.i219 = icmp ne i16 %number.0.copyload.i, 129
  %cmp3.i = icmp ne i16 %number.0.copyload.i, -22392
  %.not = and i1 %cmp.i219, %cmp3.i
  %8 = select i1 %.not, i64 14, i64 18
  br label %network_offset.exit

network_offset.exit:                              ; preds = %land.rhs.i217, %land.rhs.i, %context_field.exit178, %context_field.exit
  %retval.0.i = phi i64 [ 0, %context_field.exit178 ], [ 14, %context_field.exit ], [ 14, %land.rhs.i ], [ %8, %land.rhs.i217 ]
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 152
  %9 = load i64, ptr %arrayidx.i, align 8
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 144
  %10 = load i64, ptr %arrayidx1.i, align 8
  %sub.i = sub i64 %9, %10
  %cmp6 = icmp eq i32 %cond.i177, 8
  %cond8 = select i1 %cmp6, i64 20, i64 40
  %and = and i64 %r4, 384
  %and10 = and i64 %r4, 72057594037927424
  %tobool.not = icmp eq i64 %and10, 0
  br i1 %tobool.not, label %if.end, label %cleanup109

if.end:                                           ; preds = %network_offset.exit
  %cmp11 = icmp ugt i64 %cond, 4095
  br i1 %cmp11, label %cleanup109, label %if.end14

if.end14:                                         ; preds = %if.end
  switch i32 %cond.i177, label %cleanup109 [
    i32 56710, label %if.end20
    i32 8, label %if.end20
  ]

if.end20:                                         ; preds = %if.end14, %if.end14
  %conv21 = trunc i64 %r3 to i32
  switch i32 %conv21, label %cleanup109 [
    i32 0, label %if.then24
    i32 1, label %if.end30
  ]

if.then24:                                        ; preds = %if.end20
  %add = add nuw nsw i64 %retval.0.i, %cond8
  br label %if.end30

if.end30:                                         ; preds = %if.end20, %if.then24
  %at.0 = phi i64 [ %add, %if.then24 ], [ %retval.0.i, %if.end20 ]
  %tobool31.not = icmp eq i64 %and, 0
  br i1 %tobool31.not, label %if.end43, label %if.then32

if.then32:                                        ; preds = %if.end30
  %cmp33 = icmp sgt i32 %conv, -1
  %cmp35 = icmp eq i64 %and, 384
  %or.cond118 = or i1 %cmp33, %cmp35
  br i1 %or.cond118, label %cleanup109, label %if.end38

if.end38:                                         ; preds = %if.then32
  %cmp39 = icmp eq i64 %and, 128
  %conv42 = select i1 %cmp39, i64 20, i64 40
  br label %if.end43

if.end43:                                         ; preds = %if.end38, %if.end30
  %smallest.0 = phi i64 [ %conv42, %if.end38 ], [ %cond8, %if.end30 ]
  %cmp44 = icmp ult i64 %sub.i, %at.0
  br i1 %cmp44, label %cleanup109, label %if.end47

if.end47:                                         ; preds = %if.end43
  br i1 %cmp, label %if.then50, label %if.end75

if.then50:                                        ; preds = %if.end47
  %sub51 = sub i64 %sub.i, %retval.0.i
  %cmp52.not = icmp uge i64 %cond, %sub51
  %sub55 = sub i64 %sub51, %cond
  %cmp56 = icmp ult i64 %sub55, %smallest.0
  %or.cond = select i1 %cmp52.not, i1 true, i1 %cmp56
  br i1 %or.cond, label %cleanup109, label %if.end59

if.end59:                                         ; preds = %if.then50
  %and60 = and i64 %r4, -72057594037927842
  %tobool61.not = icmp eq i64 %and60, 0
  br i1 %tobool61.not, label %if.end63, label %cleanup109

if.end63:                                         ; preds = %if.end59
  %add64 = add nsw i64 %at.0, %cond
  %cmp65 = icmp ugt i64 %add64, %sub.i
  br i1 %cmp65, label %cleanup109, label %if.end68

if.end68:                                         ; preds = %if.end63
  %arrayidx.i.i179 = getelementptr inbounds i8, ptr %run, i64 96
  %11 = load i64, ptr %arrayidx.i.i179, align 8
  %add.i.i181 = add i64 %11, %10
  %12 = inttoptr i64 %add.i.i181 to ptr
  %add.ptr.i182 = getelementptr inbounds i8, ptr %12, i64 %cond
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i182, ptr align 1 %12, i64 %at.0, i1 false)
  %13 = load i64, ptr %arrayidx1.i, align 8
  %add.i184 = add i64 %13, %cond
  store i64 %add.i184, ptr %arrayidx1.i, align 8
  %arrayidx2.i185 = getelementptr inbounds i8, ptr %run, i64 160
  store i64 %add.i184, ptr %arrayidx2.i185, align 8
  %14 = load i64, ptr %arrayidx.i173, align 8
  %tobool.not.i191 = icmp eq i64 %14, 0
  br i1 %tobool.not.i191, label %set_context_field.exit, label %if.then.i192

if.then.i192:                                     ; preds = %if.end68
  %15 = load i64, ptr %arrayidx.i, align 8
  %sub.i.i.i188 = sub i64 %15, %add.i184
  %conv.i.i189 = trunc i64 %sub.i.i.i188 to i32
  %16 = inttoptr i64 %14 to ptr
  store i32 %conv.i.i189, ptr %16, align 1
  br label %set_context_field.exit

set_context_field.exit:                           ; preds = %if.end68, %if.then.i192
  br i1 %tobool31.not, label %cleanup109, label %if.then70

if.then70:                                        ; preds = %set_context_field.exit
  %17 = load i64, ptr %arrayidx.i173, align 8
  %tobool.not.i208 = icmp eq i64 %17, 0
  br i1 %tobool.not.i208, label %cleanup109, label %if.then.i209

if.then.i209:                                     ; preds = %if.then70
  %cmp71 = icmp eq i64 %and, 128
  br label %cleanup109.sink.split

if.end75:                                         ; preds = %if.end47
  %and76 = and i64 %r4, 6
  %cmp78 = icmp eq i64 %and76, 6
  br i1 %cmp78, label %cleanup109, label %if.end81

if.end81:                                         ; preds = %if.end75
  %and77 = and i64 %r4, 24
  %cmp82 = icmp eq i64 %and77, 24
  %tobool85 = icmp ne i64 %and76, 0
  %or.cond119 = and i1 %cmp82, %tobool85
  br i1 %or.cond119, label %cleanup109, label %if.end87

if.end87:                                         ; preds = %if.end81
  %and90 = and i64 %r4, 64
  %tobool91.not = icmp ne i64 %and90, 0
  %cmp93 = icmp ult i64 %r4, 1008806316530991104
  %18 = and i1 %cmp93, %tobool91.not
  %or.cond162 = and i1 %tobool85, %18
  br i1 %or.cond162, label %cleanup109, label %if.end96

if.end96:                                         ; preds = %if.end87
  %cmp.i166 = icmp ult i64 %10, %cond
  br i1 %cmp.i166, label %if.then.i, label %if.end12.i

if.then.i:                                        ; preds = %if.end96
  %sub.i167 = sub nsw i64 %cond, %10
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 168
  %19 = load i64, ptr %arrayidx2.i, align 8
  %sub4.i = sub i64 %19, %9
  %cmp5.not.i = icmp ugt i64 %sub.i167, %sub4.i
  br i1 %cmp5.not.i, label %open_gap.exit, label %if.end.i168

if.end.i168:                                      ; preds = %if.then.i
  %arrayidx.i50.i = getelementptr inbounds i8, ptr %run, i64 96
  %20 = load i64, ptr %arrayidx.i50.i, align 8
  %add.i52.i = add i64 %20, %10
  %21 = inttoptr i64 %add.i52.i to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %21, i64 %sub.i167
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %21, i64 %sub.i, i1 false)
  %22 = load i64, ptr %arrayidx1.i, align 8
  %add.i = add i64 %22, %sub.i167
  store i64 %add.i, ptr %arrayidx1.i, align 8
  %23 = load i64, ptr %arrayidx.i, align 8
  %add11.i = add i64 %23, %sub.i167
  store i64 %add11.i, ptr %arrayidx.i, align 8
  br label %if.end12.i

if.end12.i:                                       ; preds = %if.end.i168, %if.end96
  %24 = load i64, ptr %arrayidx1.i, align 8
  %sub14.i = sub i64 %24, %cond
  store i64 %sub14.i, ptr %arrayidx1.i, align 8
  %arrayidx16.i = getelementptr inbounds i8, ptr %run, i64 160
  store i64 %sub14.i, ptr %arrayidx16.i, align 8
  %arrayidx.i45.i = getelementptr inbounds i8, ptr %run, i64 96
  %25 = load i64, ptr %arrayidx.i45.i, align 8
  %add.i.i = add i64 %25, %sub14.i
  %26 = inttoptr i64 %add.i.i to ptr
  %add.ptr18.i = getelementptr inbounds i8, ptr %26, i64 %cond
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %26, ptr align 1 %add.ptr18.i, i64 %at.0, i1 false)
  %add.ptr19.i = getelementptr inbounds i8, ptr %26, i64 %at.0
  call void @llvm.memset.p0.i64(ptr align 1 %add.ptr19.i, i8 0, i64 %cond, i1 false)
  %27 = load i64, ptr %arrayidx.i173, align 8
  %tobool.not.i196 = icmp eq i64 %27, 0
  br i1 %tobool.not.i196, label %open_gap.exit, label %if.then.i197

if.then.i197:                                     ; preds = %if.end12.i
  %28 = load i64, ptr %arrayidx.i, align 8
  %29 = load i64, ptr %arrayidx1.i, align 8
  %sub.i.i.i = sub i64 %28, %29
  %conv.i.i = trunc i64 %sub.i.i.i to i32
  %30 = inttoptr i64 %27 to ptr
  store i32 %conv.i.i, ptr %30, align 1
  br label %open_gap.exit

open_gap.exit:                                    ; preds = %if.then.i197, %if.end12.i, %if.then.i
  %tobool98.not.not = phi i1 [ false, %if.then.i ], [ true, %if.end12.i ], [ true, %if.then.i197 ]
  %brmerge.not = and i1 %tobool85, %tobool98.not.not
  %.mux = select i1 %tobool98.not.not, i64 0, i64 -12
  br i1 %brmerge.not, label %if.then102, label %cleanup109

if.then102:                                       ; preds = %open_gap.exit
  %31 = load i64, ptr %arrayidx.i173, align 8
  %tobool.not.i202 = icmp eq i64 %31, 0
  br i1 %tobool.not.i202, label %cleanup109, label %if.then.i203

if.then.i203:                                     ; preds = %if.then102
  %cmp103 = icmp eq i64 %and76, 2
  br label %cleanup109.sink.split

cleanup109.sink.split:                            ; preds = %if.then.i209, %if.then.i203
  %cmp103.sink = phi i1 [ %cmp103, %if.then.i203 ], [ %cmp71, %if.then.i209 ]
  %.sink = phi i64 [ %31, %if.then.i203 ], [ %17, %if.then.i209 ]
  %cond105 = select i1 %cmp103.sink, i32 8, i32 56710
  %add.i204 = add i64 %.sink, 16
  %32 = inttoptr i64 %add.i204 to ptr
  store i32 %cond105, ptr %32, align 1
  br label %cleanup109

cleanup109:                                       ; preds = %cleanup109.sink.split, %if.then102, %if.then70, %open_gap.exit, %if.end75, %if.end81, %if.end87, %if.then50, %if.end59, %if.end63, %set_context_field.exit, %if.end43, %if.then32, %if.end20, %if.end14, %if.end, %network_offset.exit
  %retval.2 = phi i64 [ -22, %network_offset.exit ], [ -14, %if.end ], [ -524, %if.end14 ], [ -524, %if.end20 ], [ -22, %if.then32 ], [ -524, %if.end43 ], [ -524, %if.then50 ], [ -22, %if.end59 ], [ -12, %if.end63 ], [ 0, %set_context_field.exit ], [ -22, %if.end75 ], [ -22, %if.end81 ], [ -22, %if.end87 ], [ %.mux, %open_gap.exit ], [ 0, %if.then70 ], [ 0, %if.then102 ], [ 0, %cleanup109.sink.split ]
  ret i64 %retval.2
}

define internal i64 @helper_skb_change_proto(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i51 = getelementptr inbounds i8, ptr %run, i64 112
  %0 = load i64, ptr %arrayidx.i51, align 8
  %tobool.not.i52 = icmp eq i64 %0, 0
  br i1 %tobool.not.i52, label %context_field.exit56, label %cond.true.i53

cond.true.i53:                                    ; preds = %entry
  %add.i54 = add i64 %0, 16
  %1 = inttoptr i64 %add.i54 to ptr
  %number.0.copyload.i105 = load i32, ptr %1, align 1
  br label %context_field.exit56

context_field.exit56:                             ; preds = %entry, %cond.true.i53
  %cond.i55 = phi i32 [ %number.0.copyload.i105, %cond.true.i53 ], [ 0, %entry ]
  %conv = trunc i64 %r2 to i32
  %conv1 = and i32 %conv, 65535
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 176
  %2 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp eq i64 %2, 8
  %brmerge = or i1 %tobool.not.i52, %cmp.i
  %.mux = select i1 %cmp.i, i64 0, i64 14
  br i1 %brmerge, label %network_offset.exit, label %cond.true.i

cond.true.i:                                      ; preds = %context_field.exit56
  %add.i49 = add i64 %0, 20
  %3 = inttoptr i64 %add.i49 to ptr
  %number.0.copyload.i106 = load i32, ptr %3, align 1
  %4 = icmp eq i32 %number.0.copyload.i106, 0
  br i1 %4, label %network_offset.exit, label %land.rhs.i

land.rhs.i:                                       ; preds = %cond.true.i
  %arrayidx.i.i.i93 = getelementptr inbounds i8, ptr %run, i64 152
  %5 = load i64, ptr %arrayidx.i.i.i93, align 8
  %arrayidx1.i.i.i94 = getelementptr inbounds i8, ptr %run, i64 144
  %6 = load i64, ptr %arrayidx1.i.i.i94, align 8
  %sub.i.i.i95 = sub i64 %5, %6
  %cmp.not.i.i = icmp ult i64 %sub.i.i.i95, 18
  br i1 %cmp.not.i.i, label %network_offset.exit, label %land.rhs.i97

land.rhs.i97:                                     ; preds = %land.rhs.i
  %arrayidx.i.i101 = getelementptr inbounds i8, ptr %run, i64 96
  %7 = load i64, ptr %arrayidx.i.i101, align 8
  %add.i.i103 = add i64 %7, %6
  %8 = inttoptr i64 %add.i.i103 to ptr
  %add.ptr.i104 = getelementptr inbounds i8, ptr %8, i64 12
  %number.0.copyload.i = load i16, ptr %add.ptr.i104, align 1
  %cmp.i100 = icmp ne i16 %number.0.copyload.i, 129
  %cmp3.i = icmp ne i16 %number.0.copyload.i, -22392
  %.not = and i1 %cmp.i100, %cmp3.i
  %9 = select i1 %.not, i64 14, i64 18
  br label %network_offset.exit

network_offset.exit:                              ; preds = %context_field.exit56, %land.rhs.i97, %land.rhs.i, %cond.true.i
  %retval.0.i = phi i64 [ %.mux, %context_field.exit56 ], [ 14, %cond.true.i ], [ 14, %land.rhs.i ], [ %9, %land.rhs.i97 ]
  %tobool.not = icmp eq i64 %r3, 0
  br i1 %tobool.not, label %if.end, label %cleanup

if.end:                                           ; preds = %network_offset.exit
  %cmp = icmp eq i32 %cond.i55, 8
  %cmp4 = icmp eq i32 %conv1, 56710
  %or.cond = and i1 %cmp4, %cmp
  br i1 %or.cond, label %if.then6, label %if.else

if.then6:                                         ; preds = %if.end
  %arrayidx.i.i88 = getelementptr inbounds i8, ptr %run, i64 152
  %10 = load i64, ptr %arrayidx.i.i88, align 8
  %arrayidx1.i.i89 = getelementptr inbounds i8, ptr %run, i64 144
  %11 = load i64, ptr %arrayidx1.i.i89, align 8
  %sub.i.i90 = sub i64 %10, %11
  %cmp.not.i91.not = icmp ult i64 %sub.i.i90, %retval.0.i
  br i1 %cmp.not.i91.not, label %cleanup, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %if.then6
  %cmp.i45 = icmp ult i64 %11, 20
  br i1 %cmp.i45, label %if.then.i, label %if.end12.i

if.then.i:                                        ; preds = %lor.lhs.false
  %sub.i = sub nsw i64 20, %11
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 168
  %12 = load i64, ptr %arrayidx2.i, align 8
  %sub4.i = sub i64 %12, %10
  %cmp5.not.i = icmp ugt i64 %sub.i, %sub4.i
  br i1 %cmp5.not.i, label %cleanup, label %if.end.i46

if.end.i46:                                       ; preds = %if.then.i
  %arrayidx.i50.i = getelementptr inbounds i8, ptr %run, i64 96
  %13 = load i64, ptr %arrayidx.i50.i, align 8
  %add.i52.i = add i64 %13, %11
  %14 = inttoptr i64 %add.i52.i to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %14, i64 %sub.i
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %add.ptr.i, ptr align 1 %14, i64 %sub.i.i90, i1 false)
  %15 = load i64, ptr %arrayidx1.i.i89, align 8
  %add.i = add i64 %15, %sub.i
  store i64 %add.i, ptr %arrayidx1.i.i89, align 8
  %16 = load i64, ptr %arrayidx.i.i88, align 8
  %add11.i = add i64 %16, %sub.i
  store i64 %add11.i, ptr %arrayidx.i.i88, align 8
  br label %if.end12.i

if.end12.i:                                       ; preds = %if.end.i46, %lor.lhs.false
  %17 = load i64, ptr %arrayidx1.i.i89, align 8
  %sub14.i = add i64 %17, -20
  store i64 %sub14.i, ptr %arrayidx1.i.i89, align 8
  %arrayidx16.i = getelementptr inbounds i8, ptr %run, i64 160
  store i64 %sub14.i, ptr %arrayidx16.i, align 8
  %arrayidx.i45.i = getelementptr inbounds i8, ptr %run, i64 96
  %18 = load i64, ptr %arrayidx.i45.i, align 8
  %add.i.i = add i64 %18, %sub14.i
  %19 = inttoptr i64 %add.i.i to ptr
  %add.ptr18.i = getelementptr inbounds i8, ptr %19, i64 20
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %19, ptr nonnull align 1 %add.ptr18.i, i64 %retval.0.i, i1 false)
  %add.ptr19.i = getelementptr inbounds i8, ptr %19, i64 %retval.0.i
  call void @llvm.memset.p0.i64(ptr nonnull align 1 %add.ptr19.i, i8 0, i64 20, i1 false)
  %20 = load i64, ptr %arrayidx.i51, align 8
  %tobool.not.i74 = icmp eq i64 %20, 0
  br i1 %tobool.not.i74, label %if.end25, label %if.then.i75

if.then.i75:                                      ; preds = %if.end12.i
  %21 = load i64, ptr %arrayidx.i.i88, align 8
  %22 = load i64, ptr %arrayidx1.i.i89, align 8
  %sub.i.i.i = sub i64 %21, %22
  br label %if.end25.sink.split

if.else:                                          ; preds = %if.end
  %cmp13 = icmp eq i32 %cond.i55, 56710
  %cmp16 = icmp eq i32 %conv1, 8
  %or.cond29 = and i1 %cmp16, %cmp13
  br i1 %or.cond29, label %if.then18, label %cleanup

if.then18:                                        ; preds = %if.else
  %add = add nuw nsw i64 %retval.0.i, 20
  %arrayidx.i.i85 = getelementptr inbounds i8, ptr %run, i64 152
  %23 = load i64, ptr %arrayidx.i.i85, align 8
  %arrayidx1.i.i86 = getelementptr inbounds i8, ptr %run, i64 144
  %24 = load i64, ptr %arrayidx1.i.i86, align 8
  %sub.i.i87 = sub i64 %23, %24
  %cmp.not.i.not = icmp ult i64 %sub.i.i87, %add
  br i1 %cmp.not.i.not, label %cleanup, label %if.end22

if.end22:                                         ; preds = %if.then18
  %arrayidx.i.i57 = getelementptr inbounds i8, ptr %run, i64 96
  %25 = load i64, ptr %arrayidx.i.i57, align 8
  %add.i.i59 = add i64 %25, %24
  %26 = inttoptr i64 %add.i.i59 to ptr
  %add.ptr.i60 = getelementptr inbounds i8, ptr %26, i64 20
  call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %add.ptr.i60, ptr align 1 %26, i64 %retval.0.i, i1 false)
  %27 = load i64, ptr %arrayidx1.i.i86, align 8
  %add.i62 = add i64 %27, 20
  store i64 %add.i62, ptr %arrayidx1.i.i86, align 8
  %arrayidx2.i63 = getelementptr inbounds i8, ptr %run, i64 160
  store i64 %add.i62, ptr %arrayidx2.i63, align 8
  %28 = load i64, ptr %arrayidx.i51, align 8
  %tobool.not.i69 = icmp eq i64 %28, 0
  br i1 %tobool.not.i69, label %if.end25, label %if.then.i70

if.then.i70:                                      ; preds = %if.end22
  %29 = load i64, ptr %arrayidx.i.i85, align 8
  %sub.i.i.i66 = sub i64 %29, %add.i62
  br label %if.end25.sink.split

if.end25.sink.split:                              ; preds = %if.then.i70, %if.then.i75
  %sub.i.i.i.sink = phi i64 [ %sub.i.i.i, %if.then.i75 ], [ %sub.i.i.i66, %if.then.i70 ]
  %.sink107 = phi i64 [ %20, %if.then.i75 ], [ %28, %if.then.i70 ]
  %conv.i.i = trunc i64 %sub.i.i.i.sink to i32
  %30 = inttoptr i64 %.sink107 to ptr
  store i32 %conv.i.i, ptr %30, align 1
  br label %if.end25

if.end25:                                         ; preds = %if.end25.sink.split, %if.end12.i, %if.end22
  %31 = load i64, ptr %arrayidx.i51, align 8
  %tobool.not.i80 = icmp eq i64 %31, 0
  br i1 %tobool.not.i80, label %cleanup, label %if.then.i81

if.then.i81:                                      ; preds = %if.end25
  %add.i82 = add i64 %31, 16
  %32 = inttoptr i64 %add.i82 to ptr
  store i32 %conv1, ptr %32, align 1
  br label %cleanup

cleanup:                                          ; preds = %if.then.i, %if.then.i81, %if.end25, %if.else, %if.then18, %if.then6, %network_offset.exit
  %retval.0 = phi i64 [ -22, %network_offset.exit ], [ -12, %if.then6 ], [ -12, %if.then18 ], [ -524, %if.else ], [ 0, %if.end25 ], [ 0, %if.then.i81 ], [ -12, %if.then.i ]
  ret i64 %retval.0
}
