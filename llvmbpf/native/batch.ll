; batch.c, compiled by tools/build_native.py

%struct.trap = type { i32, i32, i64, i64, i32, i32 }
%struct.redirect = type { i32, i32, i64, i64 }

define internal i64 @batch_kernel_packets(ptr noalias %run, ptr noalias %batch, i64 %begin, i64 %traits) {
entry:
  %0 = load i64, ptr %batch, align 8
  %arrayidx1 = getelementptr inbounds i8, ptr %batch, i64 8
  %1 = load i64, ptr %arrayidx1, align 8
  %arrayidx2 = getelementptr inbounds i8, ptr %batch, i64 200
  %2 = load i64, ptr %arrayidx2, align 8
  %arrayidx3 = getelementptr inbounds i8, ptr %run, i64 128
  %3 = load i64, ptr %arrayidx3, align 8
  %arrayidx4 = getelementptr inbounds i8, ptr %batch, i64 168
  %4 = load i64, ptr %arrayidx4, align 8
  %arrayidx5 = getelementptr inbounds i8, ptr %batch, i64 176
  %5 = load i64, ptr %arrayidx5, align 8
  %arrayidx6 = getelementptr inbounds i8, ptr %batch, i64 152
  %6 = load i64, ptr %arrayidx6, align 8
  %arrayidx7 = getelementptr inbounds i8, ptr %batch, i64 80
  %7 = load i64, ptr %arrayidx7, align 8
  %8 = inttoptr i64 %7 to ptr
  %arrayidx8 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 0, ptr %arrayidx8, align 8
  %cmp374 = icmp ugt i64 %1, %begin
  br i1 %cmp374, label %for.body.lr.ph, label %for.end

for.body.lr.ph:                                   ; preds = %entry
  %arrayidx9 = getelementptr inbounds i8, ptr %run, i64 8
  %sub = add i64 %1, -1
  %arrayidx.i313 = getelementptr inbounds i8, ptr %batch, i64 24
  %arrayidx.i296 = getelementptr inbounds i8, ptr %batch, i64 16
  %arrayidx3.i303 = getelementptr inbounds i8, ptr %batch, i64 32
  %arrayidx.i306 = getelementptr inbounds i8, ptr %batch, i64 40
  %tobool21.not = icmp eq i64 %5, 0
  %and = and i64 %traits, 1
  %tobool22.not = icmp eq i64 %and, 0
  %arrayidx24 = getelementptr inbounds i8, ptr %batch, i64 160
  %arrayidx29 = getelementptr inbounds i8, ptr %batch, i64 192
  %arrayidx3.i = getelementptr inbounds i8, ptr %batch, i64 32
  %arrayidx1.i = getelementptr inbounds i8, ptr %batch, i64 88
  %arrayidx3.i308 = getelementptr inbounds i8, ptr %batch, i64 96
  %and.i = and i64 %traits, 8
  %tobool.not.i311 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %traits, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %conv.i = select i1 %tobool7.not.i, i64 24, i64 192
  %and8.i = and i64 %traits, 2
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  %arrayidx.i.i = getelementptr inbounds i8, ptr %batch, i64 48
  %and.i363 = and i64 %traits, 4
  %tobool.not.i364 = icmp eq i64 %and.i363, 0
  %and35 = and i64 %traits, 1
  %tobool36.not = icmp eq i64 %and35, 0
  %arrayidx38 = getelementptr inbounds i8, ptr %batch, i64 144
  %arrayidx40 = getelementptr inbounds i8, ptr %run, i64 160
  %arrayidx41 = getelementptr inbounds i8, ptr %run, i64 144
  %arrayidx43 = getelementptr inbounds i8, ptr %run, i64 152
  %arrayidx44 = getelementptr inbounds i8, ptr %batch, i64 160
  %tobool45.not = icmp eq i64 %4, 0
  %arrayidx47 = getelementptr inbounds i8, ptr %batch, i64 184
  %arrayidx51 = getelementptr inbounds i8, ptr %run, i64 96
  %arrayidx52 = getelementptr inbounds i8, ptr %run, i64 168
  %arrayidx53 = getelementptr inbounds i8, ptr %run, i64 152
  %arrayidx55 = getelementptr inbounds i8, ptr %batch, i64 56
  %arrayidx60 = getelementptr inbounds i8, ptr %run, i64 248
  %and62 = and i64 %traits, 32
  %tobool63.not = icmp eq i64 %and62, 0
  %arrayidx65 = getelementptr inbounds i8, ptr %run, i64 296
  %arrayidx66 = getelementptr inbounds i8, ptr %batch, i64 72
  %arrayidx67 = getelementptr inbounds i8, ptr %run, i64 312
  %arrayidx69 = getelementptr inbounds i8, ptr %batch, i64 64
  %and82 = and i64 %traits, 64
  %tobool83.not = icmp eq i64 %and82, 0
  %arrayidx85 = getelementptr inbounds i8, ptr %run, i64 216
  %arrayidx97 = getelementptr inbounds i8, ptr %run, i64 232
  %arrayidx.i316 = getelementptr inbounds i8, ptr %batch, i64 104
  %arrayidx.i318 = getelementptr inbounds i8, ptr %batch, i64 112
  %arrayidx4.i = getelementptr inbounds i8, ptr %run, i64 72
  %arrayidx6.i = getelementptr inbounds i8, ptr %run, i64 80
  %arrayidx7.i = getelementptr inbounds i8, ptr %run, i64 88
  %arrayidx8.i = getelementptr inbounds i8, ptr %run, i64 136
  %arrayidx10.i = getelementptr inbounds i8, ptr %run, i64 312
  %arrayidx.i.i322 = getelementptr inbounds i8, ptr %batch, i64 120
  %tobool130 = icmp ne i64 %0, 0
  %and135 = and i64 %traits, 16
  %tobool136.not = icmp eq i64 %and135, 0
  %arrayidx138 = getelementptr inbounds i8, ptr %run, i64 264
  %cond.i326 = select i1 %tobool9.not.i, i32 4, i32 7
  %arrayidx.i330 = getelementptr inbounds i8, ptr %batch, i64 128
  %arrayidx4.i334 = getelementptr inbounds i8, ptr %run, i64 288
  %arrayidx6.i336 = getelementptr inbounds i8, ptr %run, i64 272
  %arrayidx7.i337 = getelementptr inbounds i8, ptr %run, i64 280
  %arrayidx142 = getelementptr inbounds i8, ptr %batch, i64 136
  %conv.i340 = select i1 %tobool9.not.i, i64 24, i64 192
  %arrayidx3.i345 = getelementptr inbounds i8, ptr %run, i64 160
  %conv7.i = select i1 %tobool9.not.i, i64 0, i64 76
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 144
  %conv14.i = select i1 %tobool9.not.i, i64 4, i64 80
  %arrayidx16.i = getelementptr inbounds i8, ptr %run, i64 152
  %conv22.i = select i1 %tobool9.not.i, i64 8, i64 140
  %arrayidx.i348 = getelementptr inbounds i8, ptr %run, i64 144
  %arrayidx1.i349 = getelementptr inbounds i8, ptr %run, i64 160
  %arrayidx2.i351 = getelementptr inbounds i8, ptr %run, i64 152
  %arrayidx5.i = getelementptr inbounds i8, ptr %batch, i64 184
  %arrayidx6.i356 = getelementptr inbounds i8, ptr %run, i64 96
  %arrayidx.i44.i = getelementptr inbounds i8, ptr %batch, i64 208
  %arrayidx.i43.i = getelementptr inbounds i8, ptr %batch, i64 216
  %arrayidx.i.i361 = getelementptr inbounds i8, ptr %batch, i64 224
  %arrayidx153 = getelementptr inbounds i8, ptr %run, i64 304
  br label %for.body

for.body:                                         ; preds = %for.body.lr.ph, %for.inc
  %used.0377 = phi i64 [ %2, %for.body.lr.ph ], [ %used.4, %for.inc ]
  %total.0376 = phi i64 [ %3, %for.body.lr.ph ], [ %total.2, %for.inc ]
  %i.0375 = phi i64 [ %begin, %for.body.lr.ph ], [ %inc170, %for.inc ]
  %mul = mul i64 %i.0375, %0
  %9 = load i64, ptr %arrayidx9, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool.not = icmp eq i8 %11, 0
  br i1 %tobool.not, label %if.end, label %if.then

if.then:                                          ; preds = %for.body
  store i64 8, ptr %arrayidx8, align 8
  br label %cleanup169

if.end:                                           ; preds = %for.body
  %add = add i64 %i.0375, 8
  %cmp13 = icmp ult i64 %add, %1
  %cond = select i1 %cmp13, i64 %add, i64 %sub
  %mul16 = mul i64 %cond, %0
  %12 = load i64, ptr %arrayidx.i313, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = load i64, ptr %arrayidx.i296, align 8
  %15 = inttoptr i64 %14 to ptr
  %tobool.not.i297 = icmp eq i64 %12, 0
  br i1 %tobool.not.i297, label %cond.false.i302, label %cond.true.i298

cond.true.i298:                                   ; preds = %if.end
  %arrayidx2.i299 = getelementptr inbounds i64, ptr %13, i64 %mul16
  %16 = load i64, ptr %arrayidx2.i299, align 8
  br label %packet_at.exit305

cond.false.i302:                                  ; preds = %if.end
  %17 = load i64, ptr %arrayidx3.i303, align 8
  %mul.i304 = mul i64 %17, %mul16
  br label %packet_at.exit305

packet_at.exit305:                                ; preds = %cond.true.i298, %cond.false.i302
  %cond.i300 = phi i64 [ %16, %cond.true.i298 ], [ %mul.i304, %cond.false.i302 ]
  %add.ptr.i301 = getelementptr inbounds i8, ptr %15, i64 %cond.i300
  call void @llvm.prefetch.p0(ptr %add.ptr.i301, i32 0, i32 3, i32 1)
  %18 = load i64, ptr %arrayidx.i306, align 8
  %19 = inttoptr i64 %18 to ptr
  %arrayidx19 = getelementptr inbounds i32, ptr %19, i64 %mul
  %20 = load i32, ptr %arrayidx19, align 4
  %conv20 = zext i32 %20 to i64
  br i1 %tobool21.not, label %if.end33, label %land.lhs.true

land.lhs.true:                                    ; preds = %packet_at.exit305
  br i1 %tobool22.not, label %cond.end26, label %cond.true23

cond.true23:                                      ; preds = %land.lhs.true
  %21 = load i64, ptr %arrayidx24, align 8
  br label %cond.end26

cond.end26:                                       ; preds = %land.lhs.true, %cond.true23
  %cond27 = phi i64 [ %21, %cond.true23 ], [ %conv20, %land.lhs.true ]
  %add28 = add i64 %cond27, %used.0377
  %22 = load i64, ptr %arrayidx29, align 8
  %cmp30 = icmp ugt i64 %add28, %22
  br i1 %cmp30, label %cleanup169, label %if.end33

if.end33:                                         ; preds = %cond.end26, %packet_at.exit305
  br i1 %tobool.not.i297, label %cond.false.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.end33
  %arrayidx2.i = getelementptr inbounds i64, ptr %13, i64 %mul
  %23 = load i64, ptr %arrayidx2.i, align 8
  br label %packet_at.exit

cond.false.i:                                     ; preds = %if.end33
  %24 = load i64, ptr %arrayidx3.i, align 8
  %mul.i = mul i64 %24, %mul
  br label %packet_at.exit

packet_at.exit:                                   ; preds = %cond.true.i, %cond.false.i
  %cond.i = phi i64 [ %23, %cond.true.i ], [ %mul.i, %cond.false.i ]
  %add.ptr.i = getelementptr inbounds i8, ptr %15, i64 %cond.i
  %25 = load i64, ptr %arrayidx7, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = load i64, ptr %arrayidx1.i, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = load i64, ptr %arrayidx3.i308, align 8
  %mul.i309 = mul i64 %29, %mul
  %add.ptr.i310 = getelementptr inbounds i8, ptr %28, i64 %mul.i309
  %tobool5.not.i = icmp eq i64 %29, 0
  %or.cond.i = select i1 %tobool.not.i311, i1 %tobool5.not.i, i1 false
  br i1 %or.cond.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %packet_at.exit
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull %26, ptr nonnull %add.ptr.i310, i64 %conv.i, i1 false)
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i, %packet_at.exit
  br i1 %tobool9.not.i, label %fill_context.exit, label %if.end11.i

if.end11.i:                                       ; preds = %if.end.i
  %30 = load i64, ptr %arrayidx.i.i, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = ptrtoint ptr %add.ptr.i310 to i64
  %add.i = add i64 %32, 160
  %33 = inttoptr i64 %add.i to ptr
  %number.0.copyload.i362 = load i32, ptr %33, align 1
  %add14.i = add i64 %32, 16
  %34 = inttoptr i64 %add14.i to ptr
  %number.0.copyload.i = load i32, ptr %34, align 1
  store i32 %20, ptr %26, align 1
  %add18.i = add i64 %25, 160
  %tobool19.not.i = icmp eq i32 %number.0.copyload.i362, 0
  br i1 %tobool19.not.i, label %cond.false.i312, label %cond.end26.i

cond.false.i312:                                  ; preds = %if.end11.i
  %tobool20.not.i = icmp eq i64 %30, 0
  br i1 %tobool20.not.i, label %cond.end26.i, label %cond.true21.i

cond.true21.i:                                    ; preds = %cond.false.i312
  %arrayidx22.i = getelementptr inbounds i32, ptr %31, i64 %mul
  %35 = load i32, ptr %arrayidx22.i, align 4
  br label %cond.end26.i

cond.end26.i:                                     ; preds = %cond.true21.i, %cond.false.i312, %if.end11.i
  %cond27.i = phi i32 [ %35, %cond.true21.i ], [ %number.0.copyload.i362, %if.end11.i ], [ %20, %cond.false.i312 ]
  %36 = inttoptr i64 %add18.i to ptr
  store i32 %cond27.i, ptr %36, align 1
  %add28.i = add i64 %25, 16
  %tobool29.not.i = icmp eq i32 %number.0.copyload.i, 0
  br i1 %tobool29.not.i, label %cond.false31.i, label %cond.end33.i

cond.false31.i:                                   ; preds = %cond.end26.i
  br i1 %tobool.not.i364, label %if.end.i370, label %if.then.i365

if.then.i365:                                     ; preds = %cond.false31.i
  %tobool1.not.i = icmp eq i32 %20, 0
  br i1 %tobool1.not.i, label %cond.end.i, label %cond.true.i366

cond.true.i366:                                   ; preds = %if.then.i365
  %37 = load i8, ptr %add.ptr.i, align 1
  %38 = lshr i8 %37, 4
  %shr.i367 = zext i8 %38 to i32
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i366, %if.then.i365
  %cond.i368 = phi i32 [ %shr.i367, %cond.true.i366 ], [ 0, %if.then.i365 ]
  %cmp.i369 = icmp eq i32 %cond.i368, 4
  %cmp5.i = icmp eq i32 %cond.i368, 6
  %cond7.i = select i1 %cmp5.i, i32 56710, i32 0
  %cond9.i = select i1 %cmp.i369, i32 8, i32 %cond7.i
  br label %cond.end33.i

if.end.i370:                                      ; preds = %cond.false31.i
  %cmp10.i = icmp ugt i32 %20, 13
  br i1 %cmp10.i, label %cond.true12.i, label %cond.end33.i

cond.true12.i:                                    ; preds = %if.end.i370
  %arrayidx13.i371 = getelementptr inbounds i8, ptr %add.ptr.i, i64 12
  %39 = load i8, ptr %arrayidx13.i371, align 1
  %conv14.i372 = zext i8 %39 to i32
  %arrayidx15.i373 = getelementptr inbounds i8, ptr %add.ptr.i, i64 13
  %40 = load i8, ptr %arrayidx15.i373, align 1
  %conv16.i = zext i8 %40 to i32
  %shl.i = shl nuw nsw i32 %conv16.i, 8
  %or.i = or i32 %shl.i, %conv14.i372
  br label %cond.end33.i

cond.end33.i:                                     ; preds = %cond.true12.i, %if.end.i370, %cond.end.i, %cond.end26.i
  %cond34.i = phi i32 [ %number.0.copyload.i, %cond.end26.i ], [ %cond9.i, %cond.end.i ], [ %or.i, %cond.true12.i ], [ 0, %if.end.i370 ]
  %41 = inttoptr i64 %add28.i to ptr
  store i32 %cond34.i, ptr %41, align 1
  br label %fill_context.exit

fill_context.exit:                                ; preds = %if.end.i, %cond.end33.i
  br i1 %tobool36.not, label %if.else, label %if.then37

if.then37:                                        ; preds = %fill_context.exit
  %42 = load i64, ptr %arrayidx38, align 8
  %43 = inttoptr i64 %42 to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %43, i8 0, i64 %6, i1 false)
  %add.ptr = getelementptr inbounds i8, ptr %43, i64 %6
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr, ptr align 1 %add.ptr.i, i64 %conv20, i1 false)
  store i64 %6, ptr %arrayidx40, align 8
  store i64 %6, ptr %arrayidx41, align 8
  %add42 = add i64 %6, %conv20
  store i64 %add42, ptr %arrayidx43, align 8
  %44 = load i64, ptr %arrayidx44, align 8
  br label %if.end54

if.else:                                          ; preds = %fill_context.exit
  br i1 %tobool45.not, label %if.end50, label %if.then46

if.then46:                                        ; preds = %if.else
  %45 = load i64, ptr %arrayidx47, align 8
  %46 = inttoptr i64 %45 to ptr
  %add.ptr49 = getelementptr inbounds i8, ptr %46, i64 %used.0377
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr49, ptr align 1 %add.ptr.i, i64 %conv20, i1 false)
  br label %if.end50

if.end50:                                         ; preds = %if.then46, %if.else
  %packet.0 = phi ptr [ %add.ptr49, %if.then46 ], [ %add.ptr.i, %if.else ]
  %47 = ptrtoint ptr %packet.0 to i64
  store i64 %47, ptr %arrayidx51, align 8
  store i64 %conv20, ptr %arrayidx52, align 8
  store i64 %conv20, ptr %arrayidx53, align 8
  br label %if.end54

if.end54:                                         ; preds = %if.end50, %if.then37
  %length.0 = phi i64 [ %44, %if.then37 ], [ %conv20, %if.end50 ]
  %packet.1 = phi ptr [ %43, %if.then37 ], [ %packet.0, %if.end50 ]
  %48 = load i64, ptr %arrayidx55, align 8
  %tobool56.not = icmp eq i64 %48, 0
  br i1 %tobool56.not, label %if.end61, label %if.then57

if.then57:                                        ; preds = %if.end54
  %49 = inttoptr i64 %48 to ptr
  %arrayidx59 = getelementptr inbounds i64, ptr %49, i64 %mul
  %50 = load i64, ptr %arrayidx59, align 8
  store i64 %50, ptr %arrayidx60, align 8
  br label %if.end61

if.end61:                                         ; preds = %if.then57, %if.end54
  br i1 %tobool63.not, label %if.end68, label %if.then64

if.then64:                                        ; preds = %if.end61
  store i64 0, ptr %arrayidx65, align 8
  %51 = load i64, ptr %arrayidx66, align 8
  store i64 %51, ptr %arrayidx67, align 8
  br label %if.end68

if.end68:                                         ; preds = %if.then64, %if.end61
  %52 = load i64, ptr %arrayidx69, align 8
  %.total.0 = call i64 @llvm.umin.i64(i64 %52, i64 %total.0376)
  store i64 %.total.0, ptr %run, align 8
  %call78 = call i64 @kernel_program(ptr nonnull %run, ptr %packet.1, i64 %length.0, ptr %8)
  %53 = load i64, ptr %run, align 8
  %sub80.neg = sub i64 %53, %.total.0
  %sub81 = add i64 %sub80.neg, %total.0376
  br i1 %tobool83.not, label %if.end109, label %if.then84

if.then84:                                        ; preds = %if.end68
  %54 = load i64, ptr %arrayidx85, align 8
  %tobool86.not = icmp eq i64 %54, 0
  br i1 %tobool86.not, label %if.end96, label %if.then94

if.then94:                                        ; preds = %if.then84
  %call95 = call i64 @lock_release_all(ptr nonnull %run, i64 0, i64 0, i64 0, i64 0, i64 0)
  br label %if.end96

if.end96:                                         ; preds = %if.then94, %if.then84
  %55 = load i64, ptr %arrayidx97, align 8
  %tobool98.not = icmp eq i64 %55, 0
  br i1 %tobool98.not, label %if.end109, label %if.then106

if.then106:                                       ; preds = %if.end96
  %call107 = call i64 @ring_discard_all(ptr nonnull %run, i64 0, i64 0, i64 0, i64 0, i64 0)
  br label %if.end109

if.end109:                                        ; preds = %if.end96, %if.then106, %if.end68
  %56 = load i64, ptr %arrayidx.i316, align 8
  %57 = inttoptr i64 %56 to ptr
  %arrayidx111 = getelementptr inbounds i64, ptr %57, i64 %mul
  store i64 %call78, ptr %arrayidx111, align 8
  %58 = load i64, ptr %arrayidx8, align 8
  %and113 = and i64 %58, 255
  %tobool114.not = icmp eq i64 %and113, 0
  br i1 %tobool114.not, label %if.end134, label %if.then122

if.then122:                                       ; preds = %if.end109
  store i64 0, ptr %arrayidx111, align 8
  %59 = load i64, ptr %arrayidx.i318, align 8
  %60 = inttoptr i64 %59 to ptr
  %add.ptr.i319 = getelementptr inbounds %struct.trap, ptr %60, i64 %mul
  %61 = load i64, ptr %arrayidx8, align 8
  %62 = trunc i64 %61 to i32
  %conv.i321 = and i32 %62, 255
  store i32 %conv.i321, ptr %add.ptr.i319, align 8
  %63 = load i64, ptr %arrayidx8, align 8
  %shr.i = lshr i64 %63, 8
  %conv3.i = trunc i64 %shr.i to i32
  %argument.i = getelementptr inbounds i8, ptr %add.ptr.i319, i64 28
  store i32 %conv3.i, ptr %argument.i, align 4
  %64 = load i64, ptr %arrayidx4.i, align 8
  %conv5.i = trunc i64 %64 to i32
  %pc.i = getelementptr inbounds i8, ptr %add.ptr.i319, i64 4
  store i32 %conv5.i, ptr %pc.i, align 4
  %65 = load i64, ptr %arrayidx6.i, align 8
  %address.i = getelementptr inbounds i8, ptr %add.ptr.i319, i64 8
  store i64 %65, ptr %address.i, align 8
  %66 = load i64, ptr %arrayidx7.i, align 8
  %size.i = getelementptr inbounds i8, ptr %add.ptr.i319, i64 16
  store i64 %66, ptr %size.i, align 8
  %67 = load i64, ptr %arrayidx8.i, align 8
  %conv9.i = trunc i64 %67 to i32
  %function.i = getelementptr inbounds i8, ptr %add.ptr.i319, i64 24
  store i32 %conv9.i, ptr %function.i, align 8
  %68 = load i64, ptr %arrayidx10.i, align 8
  %conv11.i = trunc i64 %68 to i32
  %69 = load i64, ptr %arrayidx.i.i322, align 8
  %70 = inttoptr i64 %69 to ptr
  %arrayidx13.i = getelementptr inbounds i32, ptr %70, i64 %mul
  store i32 %conv11.i, ptr %arrayidx13.i, align 4
  %71 = add nsw i64 %and113, -9
  %or.cond = icmp ult i64 %71, -2
  %or.cond182 = select i1 %or.cond, i1 %tobool130, i1 false
  br i1 %or.cond182, label %if.end132, label %cleanup169

if.end132:                                        ; preds = %if.then122
  store i64 0, ptr %arrayidx8, align 8
  br label %if.end134

if.end134:                                        ; preds = %if.end132, %if.end109
  %r0.0 = phi i64 [ 0, %if.end132 ], [ %call78, %if.end109 ]
  br i1 %tobool136.not, label %if.end141, label %land.lhs.true137

land.lhs.true137:                                 ; preds = %if.end134
  %72 = load i64, ptr %arrayidx138, align 8
  %tobool139.not = icmp eq i64 %72, 0
  br i1 %tobool139.not, label %if.end141, label %if.then140

if.then140:                                       ; preds = %land.lhs.true137
  %conv.i323 = trunc i64 %r0.0 to i32
  %cmp.i = icmp eq i32 %cond.i326, %conv.i323
  br i1 %cmp.i, label %if.then.i329, label %write_redirect.exit

if.then.i329:                                     ; preds = %if.then140
  %73 = load i64, ptr %arrayidx.i330, align 8
  %74 = inttoptr i64 %73 to ptr
  %add.ptr.i331 = getelementptr inbounds %struct.redirect, ptr %74, i64 %mul
  %conv3.i333 = trunc i64 %72 to i32
  store i32 %conv3.i333, ptr %add.ptr.i331, align 8
  %75 = load i64, ptr %arrayidx4.i334, align 8
  %conv5.i335 = trunc i64 %75 to i32
  %map.i = getelementptr inbounds i8, ptr %add.ptr.i331, i64 4
  store i32 %conv5.i335, ptr %map.i, align 4
  %76 = load i64, ptr %arrayidx6.i336, align 8
  %target.i = getelementptr inbounds i8, ptr %add.ptr.i331, i64 8
  store i64 %76, ptr %target.i, align 8
  %77 = load i64, ptr %arrayidx7.i337, align 8
  %flags.i = getelementptr inbounds i8, ptr %add.ptr.i331, i64 16
  store i64 %77, ptr %flags.i, align 8
  br label %write_redirect.exit

write_redirect.exit:                              ; preds = %if.then140, %if.then.i329
  store i64 0, ptr %arrayidx138, align 8
  br label %if.end141

if.end141:                                        ; preds = %write_redirect.exit, %land.lhs.true137, %if.end134
  %78 = load i64, ptr %arrayidx142, align 8
  %tobool143.not = icmp eq i64 %78, 0
  br i1 %tobool143.not, label %if.end145, label %if.then144

if.then144:                                       ; preds = %if.end141
  %mul.i342 = mul i64 %mul, %conv.i340
  %add.i343 = add i64 %78, %mul.i342
  %79 = inttoptr i64 %add.i343 to ptr
  %80 = load i64, ptr %arrayidx7, align 8
  %81 = inttoptr i64 %80 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull %79, ptr nonnull %81, i64 %conv.i340, i1 false)
  %82 = load i64, ptr %arrayidx3.i345, align 8
  %add8.i = add i64 %add.i343, %conv7.i
  %83 = load i64, ptr %arrayidx9.i, align 8
  %sub.i = sub i64 %83, %82
  %conv10.i = trunc i64 %sub.i to i32
  %84 = inttoptr i64 %add8.i to ptr
  store i32 %conv10.i, ptr %84, align 1
  %add15.i = add i64 %add.i343, %conv14.i
  %85 = load i64, ptr %arrayidx16.i, align 8
  %sub17.i = sub i64 %85, %82
  %conv18.i = trunc i64 %sub17.i to i32
  %86 = inttoptr i64 %add15.i to ptr
  store i32 %conv18.i, ptr %86, align 1
  %add23.i = add i64 %add.i343, %conv22.i
  %87 = inttoptr i64 %add23.i to ptr
  store i32 0, ptr %87, align 1
  br i1 %tobool9.not.i, label %if.end145, label %if.then.i346

if.then.i346:                                     ; preds = %if.then144
  %88 = load i64, ptr %arrayidx16.i, align 8
  %89 = load i64, ptr %arrayidx9.i, align 8
  %sub29.i = sub i64 %88, %89
  %conv30.i = trunc i64 %sub29.i to i32
  store i32 %conv30.i, ptr %79, align 1
  br label %if.end145

if.end145:                                        ; preds = %if.then.i346, %if.then144, %if.end141
  br i1 %tobool21.not, label %if.end149, label %if.then147

if.then147:                                       ; preds = %if.end145
  %90 = load i64, ptr %arrayidx.i348, align 8
  %91 = load i64, ptr %arrayidx1.i349, align 8
  %sub.i350 = sub i64 %90, %91
  %92 = load i64, ptr %arrayidx2.i351, align 8
  %sub4.i = sub i64 %92, %90
  br i1 %tobool36.not, label %if.end.i358, label %if.then.i354

if.then.i354:                                     ; preds = %if.then147
  %93 = load i64, ptr %arrayidx5.i, align 8
  %add.i355 = add i64 %93, %used.0377
  %94 = inttoptr i64 %add.i355 to ptr
  %95 = load i64, ptr %arrayidx6.i356, align 8
  %add8.i357 = add i64 %95, %91
  %96 = inttoptr i64 %add8.i357 to ptr
  %add10.i = add i64 %sub4.i, %sub.i350
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %94, ptr align 1 %96, i64 %add10.i, i1 false)
  br label %if.end.i358

if.end.i358:                                      ; preds = %if.then.i354, %if.then147
  %add11.i = add i64 %sub.i350, %used.0377
  %97 = load i64, ptr %arrayidx.i44.i, align 8
  %98 = inttoptr i64 %97 to ptr
  %arrayidx13.i359 = getelementptr inbounds i64, ptr %98, i64 %mul
  store i64 %add11.i, ptr %arrayidx13.i359, align 8
  %conv.i360 = trunc i64 %sub4.i to i32
  %99 = load i64, ptr %arrayidx.i43.i, align 8
  %100 = inttoptr i64 %99 to ptr
  %arrayidx15.i = getelementptr inbounds i32, ptr %100, i64 %mul
  store i32 %conv.i360, ptr %arrayidx15.i, align 4
  br i1 %tobool36.not, label %keep_packet.exit, label %if.then18.i

if.then18.i:                                      ; preds = %if.end.i358
  %conv19.i = trunc i64 %sub.i350 to i32
  %101 = load i64, ptr %arrayidx.i.i361, align 8
  %102 = inttoptr i64 %101 to ptr
  %arrayidx21.i = getelementptr inbounds i32, ptr %102, i64 %mul
  store i32 %conv19.i, ptr %arrayidx21.i, align 4
  br label %keep_packet.exit

keep_packet.exit:                                 ; preds = %if.end.i358, %if.then18.i
  %add24.i = add i64 %add11.i, %sub4.i
  br label %if.end149

if.end149:                                        ; preds = %keep_packet.exit, %if.end145
  %used.1 = phi i64 [ %add24.i, %keep_packet.exit ], [ %used.0377, %if.end145 ]
  br i1 %tobool83.not, label %cleanup169, label %land.lhs.true152

land.lhs.true152:                                 ; preds = %if.end149
  %103 = load i64, ptr %arrayidx153, align 8
  %tobool154.not = icmp eq i64 %103, 0
  br i1 %tobool154.not, label %cleanup169, label %if.then162

if.then162:                                       ; preds = %land.lhs.true152
  %inc = add i64 %i.0375, 1
  br label %cleanup169

cleanup169:                                       ; preds = %cond.end26, %if.end149, %land.lhs.true152, %if.then122, %if.then162, %if.then
  %switch = phi i1 [ false, %if.then ], [ false, %cond.end26 ], [ false, %if.then162 ], [ false, %if.then122 ], [ true, %land.lhs.true152 ], [ true, %if.end149 ]
  %i.3 = phi i64 [ %i.0375, %if.then ], [ %i.0375, %cond.end26 ], [ %inc, %if.then162 ], [ %i.0375, %if.then122 ], [ %i.0375, %land.lhs.true152 ], [ %i.0375, %if.end149 ]
  %total.2 = phi i64 [ %total.0376, %if.then ], [ %total.0376, %cond.end26 ], [ %sub81, %if.then162 ], [ %sub81, %if.then122 ], [ %sub81, %land.lhs.true152 ], [ %sub81, %if.end149 ]
  %used.4 = phi i64 [ %used.0377, %if.then ], [ %used.0377, %cond.end26 ], [ %used.1, %if.then162 ], [ %used.0377, %if.then122 ], [ %used.1, %land.lhs.true152 ], [ %used.1, %if.end149 ]
  br i1 %switch, label %for.inc, label %for.end

for.inc:                                          ; preds = %cleanup169
  %inc170 = add i64 %i.3, 1
  %cmp = icmp ult i64 %inc170, %1
  br i1 %cmp, label %for.body, label %for.end

for.end:                                          ; preds = %for.inc, %cleanup169, %entry
  %i.4 = phi i64 [ %begin, %entry ], [ %inc170, %for.inc ], [ %i.3, %cleanup169 ]
  %total.3 = phi i64 [ %3, %entry ], [ %total.2, %cleanup169 ], [ %total.2, %for.inc ]
  %used.5 = phi i64 [ %2, %entry ], [ %used.4, %cleanup169 ], [ %used.4, %for.inc ]
  store i64 %used.5, ptr %arrayidx2, align 8
  store i64 %total.3, ptr %arrayidx3, align 8
  ret i64 %i.4
}

declare void @llvm.prefetch.p0(ptr readonly, i32 immarg, i32 immarg, i32 immarg)

declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)

declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly, ptr noalias readonly, i64, i1 immarg)

declare i64 @kernel_program(ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr

declare i64 @lock_release_all(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

declare i64 @ring_discard_all(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr

declare i64 @llvm.umin.i64(i64, i64)
