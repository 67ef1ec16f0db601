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
  %cmp421 = icmp ugt i64 %1, %begin
  br i1 %cmp421, label %for.body.lr.ph, label %for.end

for.body.lr.ph:                                   ; preds = %entry
  %arrayidx9 = getelementptr inbounds i8, ptr %run, i64 8
  %sub = add i64 %1, -1
  %arrayidx.i360 = getelementptr inbounds i8, ptr %batch, i64 24
  %arrayidx.i343 = getelementptr inbounds i8, ptr %batch, i64 16
  %arrayidx3.i350 = getelementptr inbounds i8, ptr %batch, i64 32
  %arrayidx.i353 = getelementptr inbounds i8, ptr %batch, i64 40
  %tobool21.not = icmp eq i64 %5, 0
  %and = and i64 %traits, 1
  %tobool22.not = icmp eq i64 %and, 0
  %arrayidx24 = getelementptr inbounds i8, ptr %batch, i64 160
  %arrayidx29 = getelementptr inbounds i8, ptr %batch, i64 192
  %arrayidx3.i = getelementptr inbounds i8, ptr %batch, i64 32
  %and35 = and i64 %traits, 128
  %tobool36.not = icmp ne i64 %and35, 0
  %arrayidx1.i = getelementptr inbounds i8, ptr %batch, i64 88
  %arrayidx3.i355 = getelementptr inbounds i8, ptr %batch, i64 96
  %and.i = and i64 %traits, 8
  %tobool.not.i358 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %traits, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %conv.i = select i1 %tobool7.not.i, i64 24, i64 192
  %and8.i = and i64 %traits, 2
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  %arrayidx.i.i = getelementptr inbounds i8, ptr %batch, i64 48
  %and.i410 = and i64 %traits, 4
  %tobool.not.i411 = icmp eq i64 %and.i410, 0
  %and42 = and i64 %traits, 1
  %tobool43.not = icmp eq i64 %and42, 0
  %arrayidx45 = getelementptr inbounds i8, ptr %batch, i64 144
  %arrayidx47 = getelementptr inbounds i8, ptr %run, i64 160
  %arrayidx48 = getelementptr inbounds i8, ptr %run, i64 144
  %arrayidx50 = getelementptr inbounds i8, ptr %run, i64 152
  %arrayidx51 = getelementptr inbounds i8, ptr %batch, i64 160
  %tobool53.not = icmp eq i64 %4, 0
  %brmerge = or i1 %tobool36.not, %tobool53.not
  %arrayidx58 = getelementptr inbounds i8, ptr %batch, i64 184
  %arrayidx62 = getelementptr inbounds i8, ptr %run, i64 96
  %arrayidx63 = getelementptr inbounds i8, ptr %run, i64 168
  %arrayidx64 = getelementptr inbounds i8, ptr %run, i64 152
  %arrayidx66 = getelementptr inbounds i8, ptr %batch, i64 56
  %arrayidx71 = getelementptr inbounds i8, ptr %run, i64 248
  %and73 = and i64 %traits, 32
  %tobool74.not = icmp eq i64 %and73, 0
  %arrayidx76 = getelementptr inbounds i8, ptr %run, i64 296
  %arrayidx77 = getelementptr inbounds i8, ptr %batch, i64 72
  %arrayidx78 = getelementptr inbounds i8, ptr %run, i64 312
  %arrayidx80 = getelementptr inbounds i8, ptr %batch, i64 64
  %arrayidx89 = getelementptr inbounds i8, ptr %batch, i64 232
  %arrayidx94 = getelementptr inbounds i8, ptr %batch, i64 240
  %and100 = and i64 %traits, 64
  %tobool101.not = icmp eq i64 %and100, 0
  %arrayidx103 = getelementptr inbounds i8, ptr %run, i64 216
  %arrayidx115 = getelementptr inbounds i8, ptr %run, i64 232
  %arrayidx.i363 = getelementptr inbounds i8, ptr %batch, i64 104
  %arrayidx.i365 = getelementptr inbounds i8, ptr %batch, i64 112
  %arrayidx4.i = getelementptr inbounds i8, ptr %run, i64 72
  %arrayidx6.i = getelementptr inbounds i8, ptr %run, i64 80
  %arrayidx7.i = getelementptr inbounds i8, ptr %run, i64 88
  %arrayidx8.i = getelementptr inbounds i8, ptr %run, i64 136
  %arrayidx10.i = getelementptr inbounds i8, ptr %run, i64 312
  %arrayidx.i.i369 = getelementptr inbounds i8, ptr %batch, i64 120
  %tobool148 = icmp ne i64 %0, 0
  %arrayidx156 = getelementptr inbounds i8, ptr %batch, i64 248
  %arrayidx157 = getelementptr inbounds i8, ptr %batch, i64 240
  %and166 = and i64 %traits, 16
  %tobool167.not = icmp eq i64 %and166, 0
  %arrayidx169 = getelementptr inbounds i8, ptr %run, i64 264
  %and.i371 = and i64 %traits, 2
  %tobool.not.i372 = icmp eq i64 %and.i371, 0
  %cond.i373 = select i1 %tobool.not.i372, i32 4, i32 7
  %arrayidx.i377 = getelementptr inbounds i8, ptr %batch, i64 128
  %arrayidx4.i381 = getelementptr inbounds i8, ptr %run, i64 288
  %arrayidx6.i383 = getelementptr inbounds i8, ptr %run, i64 272
  %arrayidx7.i384 = getelementptr inbounds i8, ptr %run, i64 280
  %arrayidx173 = getelementptr inbounds i8, ptr %batch, i64 136
  %and.i385 = and i64 %traits, 2
  %tobool.not.i386 = icmp eq i64 %and.i385, 0
  %conv.i387 = select i1 %tobool.not.i386, i64 24, i64 192
  %arrayidx3.i392 = getelementptr inbounds i8, ptr %run, i64 160
  %conv7.i = select i1 %tobool.not.i386, i64 0, i64 76
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 144
  %conv14.i = select i1 %tobool.not.i386, i64 4, i64 80
  %arrayidx16.i = getelementptr inbounds i8, ptr %run, i64 152
  %conv22.i = select i1 %tobool.not.i386, i64 8, i64 140
  %arrayidx.i395 = getelementptr inbounds i8, ptr %run, i64 144
  %arrayidx1.i396 = getelementptr inbounds i8, ptr %run, i64 160
  %arrayidx2.i398 = getelementptr inbounds i8, ptr %run, i64 152
  %arrayidx5.i = getelementptr inbounds i8, ptr %batch, i64 184
  %arrayidx6.i403 = getelementptr inbounds i8, ptr %run, i64 96
  %arrayidx.i44.i = getelementptr inbounds i8, ptr %batch, i64 208
  %arrayidx.i43.i = getelementptr inbounds i8, ptr %batch, i64 216
  %arrayidx.i.i408 = getelementptr inbounds i8, ptr %batch, i64 224
  %arrayidx184 = getelementptr inbounds i8, ptr %run, i64 304
  br label %for.body

for.body:                                         ; preds = %for.body.lr.ph, %for.inc
  %used.0424 = phi i64 [ %2, %for.body.lr.ph ], [ %used.4, %for.inc ]
  %total.0423 = phi i64 [ %3, %for.body.lr.ph ], [ %total.2, %for.inc ]
  %i.0422 = phi i64 [ %begin, %for.body.lr.ph ], [ %inc201, %for.inc ]
  %mul = mul i64 %i.0422, %0
  %9 = load i64, ptr %arrayidx9, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool.not = icmp eq i8 %11, 0
  br i1 %tobool.not, label %if.end, label %if.then

if.then:                                          ; preds = %for.body
  store i64 8, ptr %arrayidx8, align 8
  br label %cleanup200

if.end:                                           ; preds = %for.body
  %add = add i64 %i.0422, 8
  %cmp13 = icmp ult i64 %add, %1
  %cond = select i1 %cmp13, i64 %add, i64 %sub
  %mul16 = mul i64 %cond, %0
  %12 = load i64, ptr %arrayidx.i360, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = load i64, ptr %arrayidx.i343, align 8
  %15 = inttoptr i64 %14 to ptr
  %tobool.not.i344 = icmp eq i64 %12, 0
  br i1 %tobool.not.i344, label %cond.false.i349, label %cond.true.i345

cond.true.i345:                                   ; preds = %if.end
  %arrayidx2.i346 = getelementptr inbounds i64, ptr %13, i64 %mul16
  %16 = load i64, ptr %arrayidx2.i346, align 8
  br label %packet_at.exit352

cond.false.i349:                                  ; preds = %if.end
  %17 = load i64, ptr %arrayidx3.i350, align 8
  %mul.i351 = mul i64 %17, %mul16
  br label %packet_at.exit352

packet_at.exit352:                                ; preds = %cond.true.i345, %cond.false.i349
  %cond.i347 = phi i64 [ %16, %cond.true.i345 ], [ %mul.i351, %cond.false.i349 ]
  %add.ptr.i348 = getelementptr inbounds i8, ptr %15, i64 %cond.i347
  call void @llvm.prefetch.p0(ptr %add.ptr.i348, i32 0, i32 3, i32 1)
  %18 = load i64, ptr %arrayidx.i353, align 8
  %19 = inttoptr i64 %18 to ptr
  %arrayidx19 = getelementptr inbounds i32, ptr %19, i64 %mul
  %20 = load i32, ptr %arrayidx19, align 4
  %conv20 = zext i32 %20 to i64
  br i1 %tobool21.not, label %if.end33, label %land.lhs.true

land.lhs.true:                                    ; preds = %packet_at.exit352
  br i1 %tobool22.not, label %cond.end26, label %cond.true23

cond.true23:                                      ; preds = %land.lhs.true
  %21 = load i64, ptr %arrayidx24, align 8
  br label %cond.end26

cond.end26:                                       ; preds = %land.lhs.true, %cond.true23
  %cond27 = phi i64 [ %21, %cond.true23 ], [ %conv20, %land.lhs.true ]
  %add28 = add i64 %cond27, %used.0424
  %22 = load i64, ptr %arrayidx29, align 8
  %cmp30 = icmp ugt i64 %add28, %22
  br i1 %cmp30, label %cleanup200, label %if.end33

if.end33:                                         ; preds = %cond.end26, %packet_at.exit352
  br i1 %tobool.not.i344, label %cond.false.i, label %cond.true.i

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
  br i1 %tobool36.not, label %if.else, label %if.then37

if.then37:                                        ; preds = %packet_at.exit
  %25 = load i64, ptr %arrayidx7, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = load i64, ptr %arrayidx1.i, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = load i64, ptr %arrayidx3.i355, align 8
  %mul.i356 = mul i64 %29, %mul
  %add.ptr.i357 = getelementptr inbounds i8, ptr %28, i64 %mul.i356
  %tobool5.not.i = icmp eq i64 %29, 0
  %or.cond.i = select i1 %tobool.not.i358, i1 %tobool5.not.i, i1 false
  br i1 %or.cond.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %if.then37
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %26, ptr nonnull align 1 %add.ptr.i357, i64 %conv.i, i1 false)
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i, %if.then37
  br i1 %tobool9.not.i, label %if.end41, label %if.end11.i

if.end11.i:                                       ; preds = %if.end.i
  %30 = load i64, ptr %arrayidx.i.i, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = ptrtoint ptr %add.ptr.i357 to i64
  %add.i = add i64 %32, 160
  %33 = inttoptr i64 %add.i to ptr
  %number.0.copyload.i409 = load i32, ptr %33, align 1
  %add14.i = add i64 %32, 16
  %34 = inttoptr i64 %add14.i to ptr
  %number.0.copyload.i = load i32, ptr %34, align 1
  store i32 %20, ptr %26, align 1
  %add18.i = add i64 %25, 160
  %tobool19.not.i = icmp eq i32 %number.0.copyload.i409, 0
  br i1 %tobool19.not.i, label %cond.false.i359, label %cond.end26.i

cond.false.i359:                                  ; preds = %if.end11.i
  %tobool20.not.i = icmp eq i64 %30, 0
  br i1 %tobool20.not.i, label %cond.end26.i, label %cond.true21.i

cond.true21.i:                                    ; preds = %cond.false.i359
  %arrayidx22.i = getelementptr inbounds i32, ptr %31, i64 %mul
  %35 = load i32, ptr %arrayidx22.i, align 4
  br label %cond.end26.i

cond.end26.i:                                     ; preds = %cond.true21.i, %cond.false.i359, %if.end11.i
  %cond27.i = phi i32 [ %35, %cond.true21.i ], [ %number.0.copyload.i409, %if.end11.i ], [ %20, %cond.false.i359 ]
  %36 = inttoptr i64 %add18.i to ptr
  store i32 %cond27.i, ptr %36, align 1
  %add28.i = add i64 %25, 16
  %tobool29.not.i = icmp eq i32 %number.0.copyload.i, 0
  br i1 %tobool29.not.i, label %cond.false31.i, label %cond.end33.i

cond.false31.i:                                   ; preds = %cond.end26.i
  br i1 %tobool.not.i411, label %if.end.i417, label %if.then.i412

if.then.i412:                                     ; preds = %cond.false31.i
  %tobool1.not.i = icmp eq i32 %20, 0
  br i1 %tobool1.not.i, label %cond.end.i, label %cond.true.i413

cond.true.i413:                                   ; preds = %if.then.i412
  %37 = load i8, ptr %add.ptr.i, align 1
  %38 = lshr i8 %37, 4
  %shr.i414 = zext i8 %38 to i32
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i413, %if.then.i412
  %cond.i415 = phi i32 [ %shr.i414, %cond.true.i413 ], [ 0, %if.then.i412 ]
  %cmp.i416 = icmp eq i32 %cond.i415, 4
  %cmp5.i = icmp eq i32 %cond.i415, 6
  %cond7.i = select i1 %cmp5.i, i32 56710, i32 0
  %cond9.i = select i1 %cmp.i416, i32 8, i32 %cond7.i
  br label %cond.end33.i

if.end.i417:                                      ; preds = %cond.false31.i
  %cmp10.i = icmp ugt i32 %20, 13
  br i1 %cmp10.i, label %cond.true12.i, label %cond.end33.i

cond.true12.i:                                    ; preds = %if.end.i417
  %arrayidx13.i418 = getelementptr inbounds i8, ptr %add.ptr.i, i64 12
  %39 = load i8, ptr %arrayidx13.i418, align 1
  %conv14.i419 = zext i8 %39 to i32
  %arrayidx15.i420 = getelementptr inbounds i8, ptr %add.ptr.i, i64 13
  %40 = load i8, ptr %arrayidx15.i420, align 1
  %conv16.i = zext i8 %40 to i32
  %shl.i = shl nuw nsw i32 %conv16.i, 8
  %or.i = or i32 %shl.i, %conv14.i419
  br label %cond.end33.i

cond.end33.i:                                     ; preds = %cond.true12.i, %if.end.i417, %cond.end.i, %cond.end26.i
  %cond34.i = phi i32 [ %number.0.copyload.i, %cond.end26.i ], [ %cond9.i, %cond.end.i ], [ %or.i, %cond.true12.i ], [ 0, %if.end.i417 ]
  %41 = inttoptr i64 %add28.i to ptr
  store i32 %cond34.i, ptr %41, align 1
  br label %if.end41

if.else:                                          ; preds = %packet_at.exit
  %tobool38.not = icmp eq i32 %20, 0
  %spec.select = select i1 %tobool38.not, ptr null, ptr %add.ptr.i
  br label %if.end41

if.end41:                                         ; preds = %cond.end33.i, %if.end.i, %if.else
  %packet.0 = phi ptr [ %spec.select, %if.else ], [ %add.ptr.i, %if.end.i ], [ %add.ptr.i, %cond.end33.i ]
  br i1 %tobool43.not, label %if.else52, label %if.then44

if.then44:                                        ; preds = %if.end41
  %42 = load i64, ptr %arrayidx45, align 8
  %43 = inttoptr i64 %42 to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %43, i8 0, i64 %6, i1 false)
  %add.ptr = getelementptr inbounds i8, ptr %43, i64 %6
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr, ptr align 1 %packet.0, i64 %conv20, i1 false)
  store i64 %6, ptr %arrayidx47, align 8
  store i64 %6, ptr %arrayidx48, align 8
  %add49 = add i64 %6, %conv20
  store i64 %add49, ptr %arrayidx50, align 8
  %44 = load i64, ptr %arrayidx51, align 8
  br label %if.end65

if.else52:                                        ; preds = %if.end41
  br i1 %brmerge, label %if.end61, label %if.then57

if.then57:                                        ; preds = %if.else52
  %45 = load i64, ptr %arrayidx58, align 8
  %46 = inttoptr i64 %45 to ptr
  %add.ptr60 = getelementptr inbounds i8, ptr %46, i64 %used.0424
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr60, ptr align 1 %packet.0, i64 %conv20, i1 false)
  br label %if.end61

if.end61:                                         ; preds = %if.else52, %if.then57
  %packet.1 = phi ptr [ %add.ptr60, %if.then57 ], [ %packet.0, %if.else52 ]
  %47 = ptrtoint ptr %packet.1 to i64
  store i64 %47, ptr %arrayidx62, align 8
  store i64 %conv20, ptr %arrayidx63, align 8
  store i64 %conv20, ptr %arrayidx64, align 8
  br label %if.end65

if.end65:                                         ; preds = %if.end61, %if.then44
  %length.0 = phi i64 [ %44, %if.then44 ], [ %conv20, %if.end61 ]
  %packet.2 = phi ptr [ %43, %if.then44 ], [ %packet.1, %if.end61 ]
  %48 = load i64, ptr %arrayidx66, align 8
  %tobool67.not = icmp eq i64 %48, 0
  br i1 %tobool67.not, label %if.end72, label %if.then68

if.then68:                                        ; preds = %if.end65
  %49 = inttoptr i64 %48 to ptr
  %arrayidx70 = getelementptr inbounds i64, ptr %49, i64 %mul
  %50 = load i64, ptr %arrayidx70, align 8
  store i64 %50, ptr %arrayidx71, align 8
  br label %if.end72

if.end72:                                         ; preds = %if.then68, %if.end65
  br i1 %tobool74.not, label %if.end79, label %if.then75

if.then75:                                        ; preds = %if.end72
  store i64 0, ptr %arrayidx76, align 8
  %51 = load i64, ptr %arrayidx77, align 8
  store i64 %51, ptr %arrayidx78, align 8
  br label %if.end79

if.end79:                                         ; preds = %if.then75, %if.end72
  %52 = load i64, ptr %arrayidx80, align 8
  %.total.0 = call i64 @llvm.umin.i64(i64 %52, i64 %total.0423)
  store i64 %.total.0, ptr %run, align 8
  %53 = load i64, ptr %arrayidx89, align 8
  %tobool90.not = icmp eq i64 %53, 0
  br i1 %tobool90.not, label %if.end95, label %if.then91

if.then91:                                        ; preds = %if.end79
  %54 = inttoptr i64 %53 to ptr
  %55 = load i64, ptr %arrayidx94, align 8
  call void @llvm.memset.p0.i64(ptr nonnull align 1 %54, i8 0, i64 %55, i1 false)
  br label %if.end95

if.end95:                                         ; preds = %if.then91, %if.end79
  %call96 = call i64 @kernel_program(ptr nonnull %run, ptr %packet.2, i64 %length.0, ptr %8)
  %56 = load i64, ptr %run, align 8
  %sub98.neg = sub i64 %56, %.total.0
  %sub99 = add i64 %sub98.neg, %total.0423
  br i1 %tobool101.not, label %if.end127, label %if.then102

if.then102:                                       ; preds = %if.end95
  %57 = load i64, ptr %arrayidx103, align 8
  %tobool104.not = icmp eq i64 %57, 0
  br i1 %tobool104.not, label %if.end114, label %if.then112

if.then112:                                       ; preds = %if.then102
  %call113 = call i64 @lock_release_all(ptr nonnull %run, i64 0, i64 0, i64 0, i64 0, i64 0)
  br label %if.end114

if.end114:                                        ; preds = %if.then112, %if.then102
  %58 = load i64, ptr %arrayidx115, align 8
  %tobool116.not = icmp eq i64 %58, 0
  br i1 %tobool116.not, label %if.end127, label %if.then124

if.then124:                                       ; preds = %if.end114
  %call125 = call i64 @ring_discard_all(ptr nonnull %run, i64 0, i64 0, i64 0, i64 0, i64 0)
  br label %if.end127

if.end127:                                        ; preds = %if.end114, %if.then124, %if.end95
  %59 = load i64, ptr %arrayidx.i363, align 8
  %60 = inttoptr i64 %59 to ptr
  %arrayidx129 = getelementptr inbounds i64, ptr %60, i64 %mul
  store i64 %call96, ptr %arrayidx129, align 8
  %61 = load i64, ptr %arrayidx8, align 8
  %and131 = and i64 %61, 255
  %tobool132.not = icmp eq i64 %and131, 0
  br i1 %tobool132.not, label %if.else152, label %if.then140

if.then140:                                       ; preds = %if.end127
  store i64 0, ptr %arrayidx129, align 8
  %62 = load i64, ptr %arrayidx.i365, align 8
  %63 = inttoptr i64 %62 to ptr
  %add.ptr.i366 = getelementptr inbounds %struct.trap, ptr %63, i64 %mul
  %64 = load i64, ptr %arrayidx8, align 8
  %65 = trunc i64 %64 to i32
  %conv.i368 = and i32 %65, 255
  store i32 %conv.i368, ptr %add.ptr.i366, align 8
  %66 = load i64, ptr %arrayidx8, align 8
  %shr.i = lshr i64 %66, 8
  %conv3.i = trunc i64 %shr.i to i32
  %argument.i = getelementptr inbounds i8, ptr %add.ptr.i366, i64 28
  store i32 %conv3.i, ptr %argument.i, align 4
  %67 = load i64, ptr %arrayidx4.i, align 8
  %conv5.i = trunc i64 %67 to i32
  %pc.i = getelementptr inbounds i8, ptr %add.ptr.i366, i64 4
  store i32 %conv5.i, ptr %pc.i, align 4
  %68 = load i64, ptr %arrayidx6.i, align 8
  %address.i = getelementptr inbounds i8, ptr %add.ptr.i366, i64 8
  store i64 %68, ptr %address.i, align 8
  %69 = load i64, ptr %arrayidx7.i, align 8
  %size.i = getelementptr inbounds i8, ptr %add.ptr.i366, i64 16
  store i64 %69, ptr %size.i, align 8
  %70 = load i64, ptr %arrayidx8.i, align 8
  %conv9.i = trunc i64 %70 to i32
  %function.i = getelementptr inbounds i8, ptr %add.ptr.i366, i64 24
  store i32 %conv9.i, ptr %function.i, align 8
  %71 = load i64, ptr %arrayidx10.i, align 8
  %conv11.i = trunc i64 %71 to i32
  %72 = load i64, ptr %arrayidx.i.i369, align 8
  %73 = inttoptr i64 %72 to ptr
  %arrayidx13.i = getelementptr inbounds i32, ptr %73, i64 %mul
  store i32 %conv11.i, ptr %arrayidx13.i, align 4
  %74 = add nsw i64 %and131, -9
  %or.cond = icmp ult i64 %74, -2
  %or.cond214 = select i1 %or.cond, i1 %tobool148, i1 false
  br i1 %or.cond214, label %if.end150, label %cleanup200

if.end150:                                        ; preds = %if.then140
  store i64 0, ptr %arrayidx8, align 8
  br label %if.end165

if.else152:                                       ; preds = %if.end127
  %75 = load i64, ptr %arrayidx89, align 8
  %tobool154.not = icmp eq i64 %75, 0
  br i1 %tobool154.not, label %if.end165, label %if.then155

if.then155:                                       ; preds = %if.else152
  %76 = load i64, ptr %arrayidx156, align 8
  %77 = load i64, ptr %arrayidx157, align 8
  %mul158 = mul i64 %77, %mul
  %add159 = add i64 %mul158, %76
  %78 = inttoptr i64 %add159 to ptr
  %79 = inttoptr i64 %75 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %78, ptr nonnull align 1 %79, i64 %77, i1 false)
  br label %if.end165

if.end165:                                        ; preds = %if.else152, %if.then155, %if.end150
  %r0.0 = phi i64 [ 0, %if.end150 ], [ %call96, %if.then155 ], [ %call96, %if.else152 ]
  br i1 %tobool167.not, label %if.end172, label %land.lhs.true168

land.lhs.true168:                                 ; preds = %if.end165
  %80 = load i64, ptr %arrayidx169, align 8
  %tobool170.not = icmp eq i64 %80, 0
  br i1 %tobool170.not, label %if.end172, label %if.then171

if.then171:                                       ; preds = %land.lhs.true168
  %conv.i370 = trunc i64 %r0.0 to i32
  %cmp.i = icmp eq i32 %cond.i373, %conv.i370
  br i1 %cmp.i, label %if.then.i376, label %write_redirect.exit

if.then.i376:                                     ; preds = %if.then171
  %81 = load i64, ptr %arrayidx.i377, align 8
  %82 = inttoptr i64 %81 to ptr
  %add.ptr.i378 = getelementptr inbounds %struct.redirect, ptr %82, i64 %mul
  %conv3.i380 = trunc i64 %80 to i32
  store i32 %conv3.i380, ptr %add.ptr.i378, align 8
  %83 = load i64, ptr %arrayidx4.i381, align 8
  %conv5.i382 = trunc i64 %83 to i32
  %map.i = getelementptr inbounds i8, ptr %add.ptr.i378, i64 4
  store i32 %conv5.i382, ptr %map.i, align 4
  %84 = load i64, ptr %arrayidx6.i383, align 8
  %target.i = getelementptr inbounds i8, ptr %add.ptr.i378, i64 8
  store i64 %84, ptr %target.i, align 8
  %85 = load i64, ptr %arrayidx7.i384, align 8
  %flags.i = getelementptr inbounds i8, ptr %add.ptr.i378, i64 16
  store i64 %85, ptr %flags.i, align 8
  br label %write_redirect.exit

write_redirect.exit:                              ; preds = %if.then171, %if.then.i376
  store i64 0, ptr %arrayidx169, align 8
  br label %if.end172

if.end172:                                        ; preds = %write_redirect.exit, %land.lhs.true168, %if.end165
  %86 = load i64, ptr %arrayidx173, align 8
  %tobool174.not = icmp eq i64 %86, 0
  br i1 %tobool174.not, label %if.end176, label %if.then175

if.then175:                                       ; preds = %if.end172
  %mul.i389 = mul i64 %mul, %conv.i387
  %add.i390 = add i64 %86, %mul.i389
  %87 = inttoptr i64 %add.i390 to ptr
  %88 = load i64, ptr %arrayidx7, align 8
  %89 = inttoptr i64 %88 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %87, ptr nonnull align 1 %89, i64 %conv.i387, i1 false)
  %90 = load i64, ptr %arrayidx3.i392, align 8
  %add8.i = add i64 %add.i390, %conv7.i
  %91 = load i64, ptr %arrayidx9.i, align 8
  %sub.i = sub i64 %91, %90
  %conv10.i = trunc i64 %sub.i to i32
  %92 = inttoptr i64 %add8.i to ptr
  store i32 %conv10.i, ptr %92, align 1
  %add15.i = add i64 %add.i390, %conv14.i
  %93 = load i64, ptr %arrayidx16.i, align 8
  %sub17.i = sub i64 %93, %90
  %conv18.i = trunc i64 %sub17.i to i32
  %94 = inttoptr i64 %add15.i to ptr
  store i32 %conv18.i, ptr %94, align 1
  %add23.i = add i64 %add.i390, %conv22.i
  %95 = inttoptr i64 %add23.i to ptr
  store i32 0, ptr %95, align 1
  br i1 %tobool.not.i386, label %if.end176, label %if.then.i393

if.then.i393:                                     ; preds = %if.then175
  %96 = load i64, ptr %arrayidx16.i, align 8
  %97 = load i64, ptr %arrayidx9.i, align 8
  %sub29.i = sub i64 %96, %97
  %conv30.i = trunc i64 %sub29.i to i32
  store i32 %conv30.i, ptr %87, align 1
  br label %if.end176

if.end176:                                        ; preds = %if.then.i393, %if.then175, %if.end172
  br i1 %tobool21.not, label %if.end180, label %if.then178

if.then178:                                       ; preds = %if.end176
  %98 = load i64, ptr %arrayidx.i395, align 8
  %99 = load i64, ptr %arrayidx1.i396, align 8
  %sub.i397 = sub i64 %98, %99
  %100 = load i64, ptr %arrayidx2.i398, align 8
  %sub4.i = sub i64 %100, %98
  br i1 %tobool43.not, label %if.end.i405, label %if.then.i401

if.then.i401:                                     ; preds = %if.then178
  %101 = load i64, ptr %arrayidx5.i, align 8
  %add.i402 = add i64 %101, %used.0424
  %102 = inttoptr i64 %add.i402 to ptr
  %103 = load i64, ptr %arrayidx6.i403, align 8
  %add8.i404 = add i64 %103, %99
  %104 = inttoptr i64 %add8.i404 to ptr
  %add10.i = add i64 %sub4.i, %sub.i397
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %102, ptr align 1 %104, i64 %add10.i, i1 false)
  br label %if.end.i405

if.end.i405:                                      ; preds = %if.then.i401, %if.then178
  %add11.i = add i64 %sub.i397, %used.0424
  %105 = load i64, ptr %arrayidx.i44.i, align 8
  %106 = inttoptr i64 %105 to ptr
  %arrayidx13.i406 = getelementptr inbounds i64, ptr %106, i64 %mul
  store i64 %add11.i, ptr %arrayidx13.i406, align 8
  %conv.i407 = trunc i64 %sub4.i to i32
  %107 = load i64, ptr %arrayidx.i43.i, align 8
  %108 = inttoptr i64 %107 to ptr
  %arrayidx15.i = getelementptr inbounds i32, ptr %108, i64 %mul
  store i32 %conv.i407, ptr %arrayidx15.i, align 4
  br i1 %tobool43.not, label %keep_packet.exit, label %if.then18.i

if.then18.i:                                      ; preds = %if.end.i405
  %conv19.i = trunc i64 %sub.i397 to i32
  %109 = load i64, ptr %arrayidx.i.i408, align 8
  %110 = inttoptr i64 %109 to ptr
  %arrayidx21.i = getelementptr inbounds i32, ptr %110, i64 %mul
  store i32 %conv19.i, ptr %arrayidx21.i, align 4
  br label %keep_packet.exit

keep_packet.exit:                                 ; preds = %if.end.i405, %if.then18.i
  %add24.i = add i64 %add11.i, %sub4.i
  br label %if.end180

if.end180:                                        ; preds = %keep_packet.exit, %if.end176
  %used.1 = phi i64 [ %add24.i, %keep_packet.exit ], [ %used.0424, %if.end176 ]
  br i1 %tobool101.not, label %cleanup200, label %land.lhs.true183

land.lhs.true183:                                 ; preds = %if.end180
  %111 = load i64, ptr %arrayidx184, align 8
  %tobool185.not = icmp eq i64 %111, 0
  br i1 %tobool185.not, label %cleanup200, label %if.then193

if.then193:                                       ; preds = %land.lhs.true183
  %inc = add i64 %i.0422, 1
  br label %cleanup200

cleanup200:                                       ; preds = %cond.end26, %if.end180, %land.lhs.true183, %if.then140, %if.then193, %if.then
  %switch = phi i1 [ false, %if.then ], [ false, %cond.end26 ], [ false, %if.then193 ], [ false, %if.then140 ], [ true, %land.lhs.true183 ], [ true, %if.end180 ]
  %i.3 = phi i64 [ %i.0422, %if.then ], [ %i.0422, %cond.end26 ], [ %inc, %if.then193 ], [ %i.0422, %if.then140 ], [ %i.0422, %land.lhs.true183 ], [ %i.0422, %if.end180 ]
  %total.2 = phi i64 [ %total.0423, %if.then ], [ %total.0423, %cond.end26 ], [ %sub99, %if.then193 ], [ %sub99, %if.then140 ], [ %sub99, %land.lhs.true183 ], [ %sub99, %if.end180 ]
  %used.4 = phi i64 [ %used.0424, %if.then ], [ %used.0424, %cond.end26 ], [ %used.1, %if.then193 ], [ %used.0424, %if.then140 ], [ %used.1, %land.lhs.true183 ], [ %used.1, %if.end180 ]
  br i1 %switch, label %for.inc, label %for.end

for.inc:                                          ; preds = %cleanup200
  %inc201 = add i64 %i.3, 1
  %cmp = icmp ult i64 %inc201, %1
  br i1 %cmp, label %for.body, label %for.end

for.end:                                          ; preds = %for.inc, %cleanup200, %entry
  %i.4 = phi i64 [ %begin, %entry ], [ %inc201, %for.inc ], [ %i.3, %cleanup200 ]
  %total.3 = phi i64 [ %3, %entry ], [ %total.2, %cleanup200 ], [ %total.2, %for.inc ]
  %used.5 = phi i64 [ %2, %entry ], [ %used.4, %cleanup200 ], [ %used.4, %for.inc ]
  store i64 %used.5, ptr %arrayidx2, align 8
  store i64 %total.3, ptr %arrayidx3, align 8
  %arrayidx204 = getelementptr inbounds i8, ptr %run, i64 328
  store i64 %i.4, ptr %arrayidx204, align 8
  ret i64 %i.4
}

declare void @llvm.prefetch.p0(ptr, i32 immarg, i32 immarg, i32 immarg)

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)

declare i64 @kernel_program(ptr, ptr, i64, ptr)

declare i64 @lock_release_all(ptr, i64, i64, i64, i64, i64)

declare i64 @ring_discard_all(ptr, i64, i64, i64, i64, i64)

declare i64 @llvm.umin.i64(i64, i64)
