; checksum.c, compiled by tools/build_native.py

define internal i64 @helper_l3_csum_replace(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %tobool.not = icmp ult i64 %r5, 16
  br i1 %tobool.not, label %if.end, label %return

if.end:                                           ; preds = %entry
  %conv = trunc i64 %r2 to i32
  %cmp.i = icmp ult i32 %conv, 65536
  %and.i = and i32 %conv, 1
  %tobool.not.i = icmp eq i32 %and.i, 0
  %or.cond.i = and i1 %cmp.i, %tobool.not.i
  br i1 %or.cond.i, label %lor.rhs.i, label %return

lor.rhs.i:                                        ; preds = %if.end
  %conv.i = and i64 %r2, 65535
  %arrayidx.i85 = getelementptr inbounds i8, ptr %run, i64 152
  %0 = load i64, ptr %arrayidx.i85, align 8
  %arrayidx1.i86 = getelementptr inbounds i8, ptr %run, i64 144
  %1 = load i64, ptr %arrayidx1.i86, align 8
  %sub.i87 = sub i64 %0, %1
  %cmp.not.i = icmp ugt i64 %sub.i87, 1
  %sub.i = add i64 %sub.i87, -2
  %cmp1.i = icmp uge i64 %sub.i, %conv.i
  %narrow.not.not = and i1 %cmp.not.i, %cmp1.i
  br i1 %narrow.not.not, label %if.end3, label %return

if.end3:                                          ; preds = %lor.rhs.i
  %cmp = icmp eq i64 %r5, 2
  %conv8 = and i64 %r2, 65535
  %arrayidx.i76 = getelementptr inbounds i8, ptr %run, i64 96
  %2 = load i64, ptr %arrayidx.i76, align 8
  %arrayidx1.i77 = getelementptr inbounds i8, ptr %run, i64 144
  %3 = load i64, ptr %arrayidx1.i77, align 8
  %add.i78 = add i64 %3, %2
  %4 = inttoptr i64 %add.i78 to ptr
  %add.ptr.i33 = getelementptr inbounds i8, ptr %4, i64 %conv8
  %number.0.copyload.i34 = load i16, ptr %add.ptr.i33, align 1
  br i1 %cmp, label %if.then6, label %if.end12

if.then6:                                         ; preds = %if.end3
  %not.i = xor i16 %number.0.copyload.i34, -1
  %conv2.i = zext i16 %not.i to i64
  %not4.i = and i64 %r3, 65535
  %conv6.i = xor i64 %not4.i, 65535
  %conv7.i = and i64 %r4, 65535
  %add.i = add nuw nsw i64 %conv7.i, %conv6.i
  %add8.i = add nuw nsw i64 %add.i, %conv2.i
  br label %return.sink.split

if.end12:                                         ; preds = %if.end3
  %conv.i27 = zext i16 %number.0.copyload.i34 to i32
  %not.i28 = xor i32 %conv.i27, -1
  %5 = or i64 %r5, %r3
  %or.cond.i29 = icmp eq i64 %5, 0
  br i1 %or.cond.i29, label %if.then.i, label %if.else.i

if.then.i:                                        ; preds = %if.end12
  %conv4.i = trunc i64 %r4 to i32
  %add.i51 = add i32 %not.i28, %conv4.i
  %cmp.i52 = icmp ult i32 %add.i51, %not.i28
  br label %if.end27.i

if.else.i:                                        ; preds = %if.end12
  switch i64 %r5, label %return [
    i64 2, label %if.then8.i
    i64 4, label %if.then19.i
  ]

if.then8.i:                                       ; preds = %if.else.i
  %conv9.i = trunc i64 %r3 to i32
  %conv10.i = and i32 %conv9.i, 65535
  %6 = add nuw nsw i32 %conv10.i, %conv.i27
  %add.i58 = sub nuw nsw i32 -2, %6
  %cmp.i59 = icmp ult i32 %add.i58, %not.i28
  %conv.i60 = zext i1 %cmp.i59 to i32
  %add1.i61 = add nuw nsw i32 %add.i58, %conv.i60
  %conv13.i = trunc i64 %r4 to i32
  %conv14.i = and i32 %conv13.i, 65535
  %add.i54 = add nsw i32 %add1.i61, %conv14.i
  %cmp.i55 = icmp ult i32 %add.i54, %add1.i61
  br label %if.end27.i

if.then19.i:                                      ; preds = %if.else.i
  %conv20.i = trunc i64 %r3 to i32
  %7 = add i32 %conv20.i, %conv.i27
  %add.i66 = sub i32 -2, %7
  %cmp.i67 = icmp ult i32 %add.i66, %not.i28
  %conv.i68 = zext i1 %cmp.i67 to i32
  %add1.i69 = add i32 %add.i66, %conv.i68
  %conv23.i = trunc i64 %r4 to i32
  %add.i62 = add i32 %add1.i69, %conv23.i
  %cmp.i63 = icmp ult i32 %add.i62, %add1.i69
  br label %if.end27.i

if.end27.i:                                       ; preds = %if.then19.i, %if.then8.i, %if.then.i
  %cmp.i63.sink = phi i1 [ %cmp.i63, %if.then19.i ], [ %cmp.i55, %if.then8.i ], [ %cmp.i52, %if.then.i ]
  %add.i62.sink = phi i32 [ %add.i62, %if.then19.i ], [ %add.i54, %if.then8.i ], [ %add.i51, %if.then.i ]
  %conv.i64 = zext i1 %cmp.i63.sink to i32
  %add1.i65 = add i32 %add.i62.sink, %conv.i64
  %conv28.i = zext i32 %add1.i65 to i64
  br label %return.sink.split

return.sink.split:                                ; preds = %if.then6, %if.end27.i
  %conv28.i.sink91 = phi i64 [ %conv28.i, %if.end27.i ], [ %add8.i, %if.then6 ]
  %and1.i = and i64 %conv28.i.sink91, 65535
  %and.i39 = lshr i64 %conv28.i.sink91, 16
  %add4.i = add nuw nsw i64 %and1.i, %and.i39
  %and7.i = and i64 %add4.i, 65535
  %shr8.i = lshr i64 %add4.i, 16
  %add9.i = add nuw nsw i64 %and7.i, %shr8.i
  %shr11.i = lshr i64 %add9.i, 16
  %add12.i = add nuw nsw i64 %shr11.i, %add9.i
  %conv.i40 = trunc i64 %add12.i to i16
  %not31.i = xor i16 %conv.i40, -1
  store i16 %not31.i, ptr %add.ptr.i33, align 1
  br label %return

return:                                           ; preds = %return.sink.split, %if.end, %if.else.i, %lor.rhs.i, %entry
  %retval.0 = phi i64 [ -22, %entry ], [ -14, %lor.rhs.i ], [ -22, %if.else.i ], [ -14, %if.end ], [ 0, %return.sink.split ]
  ret i64 %retval.0
}

define internal i64 @helper_l4_csum_replace(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %tobool.not = icmp ult i64 %r5, 256
  br i1 %tobool.not, label %if.end, label %cleanup

if.end:                                           ; preds = %entry
  %conv = trunc i64 %r2 to i32
  %cmp.i = icmp ult i32 %conv, 65536
  %and.i = and i32 %conv, 1
  %tobool.not.i = icmp eq i32 %and.i, 0
  %or.cond.i = and i1 %cmp.i, %tobool.not.i
  br i1 %or.cond.i, label %lor.rhs.i, label %cleanup

lor.rhs.i:                                        ; preds = %if.end
  %conv.i = and i64 %r2, 65535
  %arrayidx.i94 = getelementptr inbounds i8, ptr %run, i64 152
  %0 = load i64, ptr %arrayidx.i94, align 8
  %arrayidx1.i95 = getelementptr inbounds i8, ptr %run, i64 144
  %1 = load i64, ptr %arrayidx1.i95, align 8
  %sub.i96 = sub i64 %0, %1
  %cmp.not.i = icmp ugt i64 %sub.i96, 1
  %sub.i = add i64 %sub.i96, -2
  %cmp1.i = icmp uge i64 %sub.i, %conv.i
  %narrow.not.not = and i1 %cmp.not.i, %cmp1.i
  br i1 %narrow.not.not, label %if.end3, label %cleanup

if.end3:                                          ; preds = %lor.rhs.i
  %and4 = and i64 %r5, 32
  %tobool5.not = icmp eq i64 %and4, 0
  %2 = and i64 %r5, 96
  %or.cond.not.not = icmp eq i64 %2, 32
  br i1 %or.cond.not.not, label %land.lhs.true8, label %if.end13

land.lhs.true8:                                   ; preds = %if.end3
  %conv9 = and i64 %r2, 65535
  %arrayidx.i81 = getelementptr inbounds i8, ptr %run, i64 96
  %3 = load i64, ptr %arrayidx.i81, align 8
  %arrayidx1.i82 = getelementptr inbounds i8, ptr %run, i64 144
  %4 = load i64, ptr %arrayidx1.i82, align 8
  %add.i83 = add i64 %4, %3
  %5 = inttoptr i64 %add.i83 to ptr
  %add.ptr.i49 = getelementptr inbounds i8, ptr %5, i64 %conv9
  %number.0.copyload.i50 = load i16, ptr %add.ptr.i49, align 1
  %tobool11.not = icmp eq i16 %number.0.copyload.i50, 0
  br i1 %tobool11.not, label %cleanup, label %if.end13

if.end13:                                         ; preds = %land.lhs.true8, %if.end3
  %conv14 = and i64 %r2, 65535
  %and15 = and i64 %r5, 15
  %arrayidx.i89 = getelementptr inbounds i8, ptr %run, i64 96
  %6 = load i64, ptr %arrayidx.i89, align 8
  %arrayidx1.i90 = getelementptr inbounds i8, ptr %run, i64 144
  %7 = load i64, ptr %arrayidx1.i90, align 8
  %add.i91 = add i64 %7, %6
  %8 = inttoptr i64 %add.i91 to ptr
  %add.ptr.i = getelementptr inbounds i8, ptr %8, i64 %conv14
  %number.0.copyload.i = load i16, ptr %add.ptr.i, align 1
  %conv.i42 = zext i16 %number.0.copyload.i to i32
  %not.i = xor i32 %conv.i42, -1
  %9 = or i64 %and15, %r3
  %or.cond.i43 = icmp eq i64 %9, 0
  br i1 %or.cond.i43, label %if.then.i, label %if.else.i

if.then.i:                                        ; preds = %if.end13
  %conv4.i = trunc i64 %r4 to i32
  %add.i = add i32 %not.i, %conv4.i
  %cmp.i57 = icmp ult i32 %add.i, %not.i
  br label %if.end27.i

if.else.i:                                        ; preds = %if.end13
  switch i64 %and15, label %replace.exit [
    i64 2, label %if.then8.i
    i64 4, label %if.then19.i
  ]

if.then8.i:                                       ; preds = %if.else.i
  %conv9.i = trunc i64 %r3 to i32
  %conv10.i = and i32 %conv9.i, 65535
  %10 = add nuw nsw i32 %conv10.i, %conv.i42
  %add.i63 = sub nuw nsw i32 -2, %10
  %cmp.i64 = icmp ult i32 %add.i63, %not.i
  %conv.i65 = zext i1 %cmp.i64 to i32
  %add1.i66 = add nuw nsw i32 %add.i63, %conv.i65
  %conv13.i = trunc i64 %r4 to i32
  %conv14.i = and i32 %conv13.i, 65535
  %add.i59 = add nsw i32 %add1.i66, %conv14.i
  %cmp.i60 = icmp ult i32 %add.i59, %add1.i66
  br label %if.end27.i

if.then19.i:                                      ; preds = %if.else.i
  %conv20.i = trunc i64 %r3 to i32
  %11 = add i32 %conv20.i, %conv.i42
  %add.i71 = sub i32 -2, %11
  %cmp.i72 = icmp ult i32 %add.i71, %not.i
  %conv.i73 = zext i1 %cmp.i72 to i32
  %add1.i74 = add i32 %add.i71, %conv.i73
  %conv23.i = trunc i64 %r4 to i32
  %add.i67 = add i32 %add1.i74, %conv23.i
  %cmp.i68 = icmp ult i32 %add.i67, %add1.i74
  br label %if.end27.i

if.end27.i:                                       ; preds = %if.then19.i, %if.then8.i, %if.then.i
  %cmp.i68.sink = phi i1 [ %cmp.i68, %if.then19.i ], [ %cmp.i60, %if.then8.i ], [ %cmp.i57, %if.then.i ]
  %add.i67.sink = phi i32 [ %add.i67, %if.then19.i ], [ %add.i59, %if.then8.i ], [ %add.i, %if.then.i ]
  %conv.i69 = zext i1 %cmp.i68.sink to i32
  %add1.i70 = add i32 %add.i67.sink, %conv.i69
  %conv28.i = zext i32 %add1.i70 to i64
  %and1.i = and i64 %conv28.i, 65535
  %and.i55 = lshr i64 %conv28.i, 16
  %add4.i = add nuw nsw i64 %and1.i, %and.i55
  %and7.i = and i64 %add4.i, 65535
  %shr8.i = lshr i64 %add4.i, 16
  %add9.i = add nuw nsw i64 %and7.i, %shr8.i
  %shr11.i = lshr i64 %add9.i, 16
  %add12.i = add nuw nsw i64 %shr11.i, %add9.i
  %conv.i56 = trunc i64 %add12.i to i16
  %not31.i = xor i16 %conv.i56, -1
  store i16 %not31.i, ptr %add.ptr.i, align 1
  br label %replace.exit

replace.exit:                                     ; preds = %if.else.i, %if.end27.i
  %tobool17.not.not = phi i1 [ false, %if.end27.i ], [ true, %if.else.i ]
  %retval.0.i = phi i64 [ 0, %if.end27.i ], [ -22, %if.else.i ]
  %brmerge = or i1 %tobool5.not, %tobool17.not.not
  br i1 %brmerge, label %cleanup, label %land.lhs.true21

land.lhs.true21:                                  ; preds = %replace.exit
  %12 = load i64, ptr %arrayidx.i89, align 8
  %13 = load i64, ptr %arrayidx1.i90, align 8
  %add.i87 = add i64 %13, %12
  %14 = inttoptr i64 %add.i87 to ptr
  %add.ptr.i46 = getelementptr inbounds i8, ptr %14, i64 %conv14
  %number.0.copyload.i47 = load i16, ptr %add.ptr.i46, align 1
  %tobool24.not = icmp eq i16 %number.0.copyload.i47, 0
  br i1 %tobool24.not, label %if.then25, label %cleanup

if.then25:                                        ; preds = %land.lhs.true21
  store i16 -1, ptr %add.ptr.i46, align 1
  br label %cleanup

cleanup:                                          ; preds = %if.end, %land.lhs.true21, %if.then25, %replace.exit, %land.lhs.true8, %lor.rhs.i, %entry
  %retval.0 = phi i64 [ -22, %entry ], [ -14, %lor.rhs.i ], [ 0, %land.lhs.true8 ], [ %retval.0.i, %replace.exit ], [ %retval.0.i, %if.then25 ], [ %retval.0.i, %land.lhs.true21 ], [ -14, %if.end ]
  ret i64 %retval.0
}

define internal i64 @helper_csum_diff(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %conv1 = and i64 %r2, 4294967295
  %conv3 = and i64 %r4, 4294967295
  %or = or i64 %r4, %r2
  %and = and i64 %or, 3
  %tobool.not = icmp eq i64 %and, 0
  br i1 %tobool.not, label %lor.lhs.false, label %cleanup31

lor.lhs.false:                                    ; preds = %entry
  %tobool4 = icmp eq i64 %r1, 0
  %tobool5 = icmp ne i64 %conv1, 0
  %or.cond = and i1 %tobool4, %tobool5
  br i1 %or.cond, label %cleanup31, label %lor.lhs.false6

lor.lhs.false6:                                   ; preds = %lor.lhs.false
  %tobool7 = icmp eq i64 %r3, 0
  %tobool9 = icmp ne i64 %conv3, 0
  %or.cond33 = and i1 %tobool7, %tobool9
  br i1 %or.cond33, label %cleanup31, label %if.end

if.end:                                           ; preds = %lor.lhs.false6
  br i1 %tobool9, label %if.end18, label %if.then12

if.then12:                                        ; preds = %if.end
  %conv10 = trunc i64 %r5 to i32
  br i1 %tobool5, label %cond.true, label %cleanup

cond.true:                                        ; preds = %if.then12
  %not = and i64 %r5, 4294967295
  %conv.i75 = xor i64 %not, 4294967295
  br label %for.body.i84

for.body.i84:                                     ; preds = %cond.true, %for.body.i84
  %i.0.i78112 = phi i64 [ 0, %cond.true ], [ %add4.i89, %for.body.i84 ]
  %sum.0.i77111 = phi i64 [ %conv.i75, %cond.true ], [ %add3.i88, %for.body.i84 ]
  %add.i85 = add i64 %i.0.i78112, %r1
  %0 = inttoptr i64 %add.i85 to ptr
  %number.0.copyload.i = load i32, ptr %0, align 1
  %conv2.i87 = zext i32 %number.0.copyload.i to i64
  %add3.i88 = add i64 %sum.0.i77111, %conv2.i87
  %add4.i89 = add nuw nsw i64 %i.0.i78112, 4
  %cmp.i79 = icmp ult i64 %add4.i89, %conv1
  br i1 %cmp.i79, label %for.body.i84, label %sum_of.exit90

sum_of.exit90:                                    ; preds = %for.body.i84
  %conv5.i80 = trunc i64 %add3.i88 to i32
  %shr.i81 = lshr i64 %add3.i88, 32
  %conv6.i82 = trunc i64 %shr.i81 to i32
  %add.i91 = add i32 %conv6.i82, %conv5.i80
  %cmp.i92 = icmp ult i32 %add.i91, %conv5.i80
  %conv.i93 = zext i1 %cmp.i92 to i32
  %add1.i = add i32 %add.i91, %conv.i93
  %not14 = xor i32 %add1.i, -1
  br label %cleanup

if.end18:                                         ; preds = %if.end
  %conv.i59 = and i64 %r5, 4294967295
  br label %for.body.i68

for.body.i68:                                     ; preds = %if.end18, %for.body.i68
  %i.0.i62114 = phi i64 [ 0, %if.end18 ], [ %add4.i73, %for.body.i68 ]
  %sum.0.i61113 = phi i64 [ %conv.i59, %if.end18 ], [ %add3.i72, %for.body.i68 ]
  %add.i69 = add i64 %i.0.i62114, %r3
  %1 = inttoptr i64 %add.i69 to ptr
  %number.0.copyload.i108 = load i32, ptr %1, align 1
  %conv2.i71 = zext i32 %number.0.copyload.i108 to i64
  %add3.i72 = add i64 %sum.0.i61113, %conv2.i71
  %add4.i73 = add nuw nsw i64 %i.0.i62114, 4
  %cmp.i63 = icmp ult i64 %add4.i73, %conv3
  br i1 %cmp.i63, label %for.body.i68, label %sum_of.exit74

sum_of.exit74:                                    ; preds = %for.body.i68
  %conv5.i64 = trunc i64 %add3.i72 to i32
  %shr.i65 = lshr i64 %add3.i72, 32
  %conv6.i66 = trunc i64 %shr.i65 to i32
  %add.i94 = add i32 %conv6.i66, %conv5.i64
  %cmp.i95 = icmp ult i32 %add.i94, %conv5.i64
  %conv.i96 = zext i1 %cmp.i95 to i32
  %add1.i97 = add i32 %add.i94, %conv.i96
  br i1 %tobool5, label %for.body.i, label %cleanup

for.body.i:                                       ; preds = %sum_of.exit74, %for.body.i
  %i.0.i116 = phi i64 [ %add4.i58, %for.body.i ], [ 0, %sum_of.exit74 ]
  %sum.0.i115 = phi i64 [ %add3.i, %for.body.i ], [ 0, %sum_of.exit74 ]
  %add.i = add i64 %i.0.i116, %r1
  %2 = inttoptr i64 %add.i to ptr
  %number.0.copyload.i110 = load i32, ptr %2, align 1
  %conv2.i = zext i32 %number.0.copyload.i110 to i64
  %add3.i = add i64 %sum.0.i115, %conv2.i
  %add4.i58 = add nuw nsw i64 %i.0.i116, 4
  %cmp.i = icmp ult i64 %add4.i58, %conv1
  br i1 %cmp.i, label %for.body.i, label %sum_of.exit

sum_of.exit:                                      ; preds = %for.body.i
  %conv5.i = trunc i64 %add3.i to i32
  %shr.i = lshr i64 %add3.i, 32
  %conv6.i = trunc i64 %shr.i to i32
  %add.i98 = add i32 %conv6.i, %conv5.i
  %cmp.i99 = icmp ult i32 %add.i98, %conv5.i
  %conv.i100 = zext i1 %cmp.i99 to i32
  %add1.i101 = add i32 %add.i98, %conv.i100
  %not23 = xor i32 %add1.i101, -1
  %add.i102 = add i32 %add1.i97, %not23
  %cmp.i103 = icmp ult i32 %add.i102, %add1.i97
  %conv.i104 = zext i1 %cmp.i103 to i32
  %add1.i105 = add i32 %add.i102, %conv.i104
  br label %cleanup

cleanup:                                          ; preds = %sum_of.exit, %sum_of.exit74, %sum_of.exit90, %if.then12
  %cond27.sink = phi i32 [ %not14, %sum_of.exit90 ], [ %conv10, %if.then12 ], [ %add1.i105, %sum_of.exit ], [ %add1.i97, %sum_of.exit74 ]
  %conv28 = zext i32 %cond27.sink to i64
  %and1.i = and i64 %conv28, 65535
  %and.i = lshr i64 %conv28, 16
  %add4.i = add nuw nsw i64 %and1.i, %and.i
  %and7.i = and i64 %add4.i, 65535
  %shr8.i = lshr i64 %add4.i, 16
  %add9.i = add nuw nsw i64 %and7.i, %shr8.i
  %shr11.i = lshr i64 %add9.i, 16
  %add12.i = add nuw nsw i64 %shr11.i, %add9.i
  %retval.0 = and i64 %add12.i, 65535
  br label %cleanup31

cleanup31:                                        ; preds = %entry, %lor.lhs.false, %lor.lhs.false6, %cleanup
  %retval.1 = phi i64 [ %retval.0, %cleanup ], [ -22, %lor.lhs.false6 ], [ -22, %lor.lhs.false ], [ -22, %entry ]
  ret i64 %retval.1
}

define internal i64 @helper_csum_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  ret i64 -524
}

define internal i64 @helper_csum_level(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %cmp = icmp eq i64 %r2, 0
  %cmp1 = icmp ult i64 %r2, 4
  %cond = select i1 %cmp1, i64 0, i64 -22
  %retval.0 = select i1 %cmp, i64 -13, i64 %cond
  ret i64 %retval.0
}

define internal i64 @helper_skb_ecn_set_ce(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 176
  %0 = load i64, ptr %arrayidx.i, align 8
  %cmp.i = icmp eq i64 %0, 8
  br i1 %cmp.i, label %network_offset.exit, label %if.end.i

if.end.i:                                         ; preds = %entry
  %arrayidx.i64 = getelementptr inbounds i8, ptr %run, i64 112
  %1 = load i64, ptr %arrayidx.i64, align 8
  %tobool.not.i65 = icmp eq i64 %1, 0
  br i1 %tobool.not.i65, label %network_offset.exit, label %cond.true.i

cond.true.i:                                      ; preds = %if.end.i
  %add.i66 = add i64 %1, 20
  %2 = inttoptr i64 %add.i66 to ptr
  %number.0.copyload.i94 = load i32, ptr %2, align 1
  %3 = icmp eq i32 %number.0.copyload.i94, 0
  br i1 %3, label %network_offset.exit, label %land.rhs.i

land.rhs.i:                                       ; preds = %cond.true.i
  %arrayidx.i99 = getelementptr inbounds i8, ptr %run, i64 152
  %4 = load i64, ptr %arrayidx.i99, align 8
  %arrayidx1.i100 = getelementptr inbounds i8, ptr %run, i64 144
  %5 = load i64, ptr %arrayidx1.i100, align 8
  %sub.i101 = sub i64 %4, %5
  %cmp.not.i.i = icmp ult i64 %sub.i101, 18
  br i1 %cmp.not.i.i, label %network_offset.exit, label %land.rhs.i96

land.rhs.i96:                                     ; preds = %land.rhs.i
  %arrayidx.i.i = getelementptr inbounds i8, ptr %run, i64 96
  %6 = load i64, ptr %arrayidx.i.i, align 8
  %add.i.i = add i64 %6, %5
  %7 = inttoptr i64 %add.i.i to ptr
  %add.ptr.i.i = getelementptr inbounds i8, ptr %7, i64 12
  %number.0.copyload.i.i = load i16, ptr %add.ptr.i.i, align 1
  %cmp.i98 = icmp ne i16 %number.0.copyload.i.i, 129
  %cmp3.i = icmp ne i16 %number.0.copyload.i.i, -22392
  %.not = and i1 %cmp.i98, %cmp3.i
  %8 = select i1 %.not, i64 14, i64 18
  br label %network_offset.exit

network_offset.exit:                              ; preds = %if.end.i, %land.rhs.i96, %land.rhs.i, %entry, %cond.true.i
  %retval.0.i = phi i64 [ 0, %entry ], [ 14, %cond.true.i ], [ 14, %land.rhs.i ], [ %8, %land.rhs.i96 ], [ 14, %if.end.i ]
  %arrayidx.i68 = getelementptr inbounds i8, ptr %run, i64 112
  %9 = load i64, ptr %arrayidx.i68, align 8
  %tobool.not.i69 = icmp eq i64 %9, 0
  br i1 %tobool.not.i69, label %context_field.exit74, label %cond.true.i70

cond.true.i70:                                    ; preds = %network_offset.exit
  %add.i71 = add i64 %9, 16
  %10 = inttoptr i64 %add.i71 to ptr
  %number.0.copyload.i92 = load i32, ptr %10, align 1
  br label %context_field.exit74

context_field.exit74:                             ; preds = %network_offset.exit, %cond.true.i70
  %cond.i73 = phi i32 [ %number.0.copyload.i92, %cond.true.i70 ], [ 0, %network_offset.exit ]
  %arrayidx.i81 = getelementptr inbounds i8, ptr %run, i64 96
  %11 = load i64, ptr %arrayidx.i81, align 8
  %arrayidx1.i82 = getelementptr inbounds i8, ptr %run, i64 144
  %12 = load i64, ptr %arrayidx1.i82, align 8
  %add.i83 = add i64 %12, %11
  %13 = inttoptr i64 %add.i83 to ptr
  %add.ptr = getelementptr inbounds i8, ptr %13, i64 %retval.0.i
  switch i32 %cond.i73, label %cleanup42 [
    i32 8, label %land.lhs.true
    i32 56710, label %land.lhs.true22
  ]

land.lhs.true:                                    ; preds = %context_field.exit74
  %arrayidx.i102 = getelementptr inbounds i8, ptr %run, i64 152
  %14 = load i64, ptr %arrayidx.i102, align 8
  %sub.i104 = sub i64 %14, %12
  %cmp.not.i87 = icmp ult i64 %sub.i104, 20
  %sub.i88 = add i64 %sub.i104, -20
  %cmp1.i89 = icmp ult i64 %sub.i88, %retval.0.i
  %narrow.not = select i1 %cmp.not.i87, i1 true, i1 %cmp1.i89
  br i1 %narrow.not, label %if.end19, label %if.then

if.then:                                          ; preds = %land.lhs.true
  %arrayidx = getelementptr inbounds i8, ptr %add.ptr, i64 1
  %15 = load i8, ptr %arrayidx, align 1
  %16 = and i8 %15, 3
  switch i8 %16, label %if.end [
    i8 3, label %if.then8
    i8 0, label %if.then8
  ]

if.then8:                                         ; preds = %if.then, %if.then
  %cmp6 = icmp eq i8 %16, 3
  br label %cleanup42

if.end:                                           ; preds = %if.then
  %or = or i8 %15, 3
  store i8 %or, ptr %arrayidx, align 1
  %conv15 = zext i8 %16 to i64
  %17 = shl nuw nsw i64 %conv15, 8
  %18 = load i64, ptr %arrayidx.i81, align 8
  %19 = load i64, ptr %arrayidx1.i82, align 8
  %add.i80 = add i64 %19, %18
  %20 = inttoptr i64 %add.i80 to ptr
  %21 = getelementptr i8, ptr %20, i64 %retval.0.i
  %add.ptr.i = getelementptr i8, ptr %21, i64 10
  %number.0.copyload.i = load i16, ptr %add.ptr.i, align 1
  %not.i = xor i16 %number.0.copyload.i, -1
  %conv2.i = zext i16 %not.i to i64
  %reass.sub = sub nsw i64 %conv2.i, %17
  %add8.i = add nsw i64 %reass.sub, 66303
  %and1.i = and i64 %add8.i, 65535
  %and.i = lshr i64 %add8.i, 16
  %shr2.i = and i64 %and.i, 65535
  %add4.i = add nuw nsw i64 %shr2.i, %and1.i
  %and7.i = and i64 %add4.i, 65535
  %shr8.i = lshr i64 %add4.i, 16
  %add9.i = add nuw nsw i64 %and7.i, %shr8.i
  %shr11.i = lshr i64 %add9.i, 16
  %add12.i = add nuw nsw i64 %shr11.i, %add9.i
  %conv.i = trunc i64 %add12.i to i16
  %not11.i = xor i16 %conv.i, -1
  store i16 %not11.i, ptr %add.ptr.i, align 1
  br label %cleanup42

if.end19:                                         ; preds = %land.lhs.true
  %cmp20 = icmp eq i32 %cond.i73, 56710
  br i1 %cmp20, label %land.lhs.true22, label %cleanup42

land.lhs.true22:                                  ; preds = %context_field.exit74, %if.end19
  %arrayidx.i105 = getelementptr inbounds i8, ptr %run, i64 152
  %22 = load i64, ptr %arrayidx.i105, align 8
  %sub.i107 = sub i64 %22, %12
  %cmp.not.i = icmp ult i64 %sub.i107, 40
  %sub.i = add i64 %sub.i107, -40
  %cmp1.i = icmp ult i64 %sub.i, %retval.0.i
  %narrow.not108 = select i1 %cmp.not.i, i1 true, i1 %cmp1.i
  br i1 %narrow.not108, label %cleanup42, label %if.then25

if.then25:                                        ; preds = %land.lhs.true22
  %arrayidx27 = getelementptr inbounds i8, ptr %add.ptr, i64 1
  %23 = load i8, ptr %arrayidx27, align 1
  %24 = and i8 %23, 48
  %tobool30 = icmp ne i8 %24, 0
  br i1 %tobool30, label %if.then31, label %cleanup42

if.then31:                                        ; preds = %if.then25
  %or34 = or i8 %23, 48
  store i8 %or34, ptr %arrayidx27, align 1
  br label %cleanup42

cleanup42:                                        ; preds = %if.then25, %if.then31, %if.end19, %land.lhs.true22, %context_field.exit74, %if.then8, %if.end
  %retval.1.shrunk = phi i1 [ %cmp6, %if.then8 ], [ true, %if.end ], [ false, %context_field.exit74 ], [ false, %land.lhs.true22 ], [ false, %if.end19 ], [ %tobool30, %if.then31 ], [ %tobool30, %if.then25 ]
  %retval.1 = zext i1 %retval.1.shrunk to i64
  ret i64 %retval.1
}
