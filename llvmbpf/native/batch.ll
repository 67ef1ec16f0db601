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
  %cmp388 = icmp ugt i64 %1, %begin
  br i1 %cmp388, label %for.body.lr.ph, label %for.end

for.body.lr.ph:                                   ; preds = %entry
  %arrayidx9 = getelementptr inbounds i8, ptr %run, i64 8
  %sub = add i64 %1, -1
  %arrayidx.i327 = getelementptr inbounds i8, ptr %batch, i64 24
  %arrayidx.i310 = getelementptr inbounds i8, ptr %batch, i64 16
  %arrayidx3.i317 = getelementptr inbounds i8, ptr %batch, i64 32
  %arrayidx.i320 = getelementptr inbounds i8, ptr %batch, i64 40
  %tobool21.not = icmp eq i64 %5, 0
  %and = and i64 %traits, 1
  %tobool22.not = icmp eq i64 %and, 0
  %arrayidx24 = getelementptr inbounds i8, ptr %batch, i64 160
  %arrayidx29 = getelementptr inbounds i8, ptr %batch, i64 192
  %arrayidx3.i = getelementptr inbounds i8, ptr %batch, i64 32
  %and35 = and i64 %traits, 128
  %tobool36.not = icmp ne i64 %and35, 0
  %arrayidx1.i = getelementptr inbounds i8, ptr %batch, i64 88
  %arrayidx3.i322 = getelementptr inbounds i8, ptr %batch, i64 96
  %and.i = and i64 %traits, 8
  %tobool.not.i325 = icmp eq i64 %and.i, 0
  %and6.i = and i64 %traits, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %conv.i = select i1 %tobool7.not.i, i64 24, i64 192
  %and8.i = and i64 %traits, 2
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  %arrayidx.i.i = getelementptr inbounds i8, ptr %batch, i64 48
  %and.i377 = and i64 %traits, 4
  %tobool.not.i378 = icmp eq i64 %and.i377, 0
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
  %and93 = and i64 %traits, 64
  %tobool94.not = icmp eq i64 %and93, 0
  %arrayidx96 = getelementptr inbounds i8, ptr %run, i64 216
  %arrayidx108 = getelementptr inbounds i8, ptr %run, i64 232
  %arrayidx.i330 = getelementptr inbounds i8, ptr %batch, i64 104
  %arrayidx.i332 = getelementptr inbounds i8, ptr %batch, i64 112
  %arrayidx4.i = getelementptr inbounds i8, ptr %run, i64 72
  %arrayidx6.i = getelementptr inbounds i8, ptr %run, i64 80
  %arrayidx7.i = getelementptr inbounds i8, ptr %run, i64 88
  %arrayidx8.i = getelementptr inbounds i8, ptr %run, i64 136
  %arrayidx10.i = getelementptr inbounds i8, ptr %run, i64 312
  %arrayidx.i.i336 = getelementptr inbounds i8, ptr %batch, i64 120
  %tobool141 = icmp ne i64 %0, 0
  %and146 = and i64 %traits, 16
  %tobool147.not = icmp eq i64 %and146, 0
  %arrayidx149 = getelementptr inbounds i8, ptr %run, i64 264
  %and.i338 = and i64 %traits, 2
  %tobool.not.i339 = icmp eq i64 %and.i338, 0
  %cond.i340 = select i1 %tobool.not.i339, i32 4, i32 7
  %arrayidx.i344 = getelementptr inbounds i8, ptr %batch, i64 128
  %arrayidx4.i348 = getelementptr inbounds i8, ptr %run, i64 288
  %arrayidx6.i350 = getelementptr inbounds i8, ptr %run, i64 272
  %arrayidx7.i351 = getelementptr inbounds i8, ptr %run, i64 280
  %arrayidx153 = getelementptr inbounds i8, ptr %batch, i64 136
  %and.i352 = and i64 %traits, 2
  %tobool.not.i353 = icmp eq i64 %and.i352, 0
  %conv.i354 = select i1 %tobool.not.i353, i64 24, i64 192
  %arrayidx3.i359 = getelementptr inbounds i8, ptr %run, i64 160
  %conv7.i = select i1 %tobool.not.i353, i64 0, i64 76
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 144
  %conv14.i = select i1 %tobool.not.i353, i64 4, i64 80
  %arrayidx16.i = getelementptr inbounds i8, ptr %run, i64 152
  %conv22.i = select i1 %tobool.not.i353, i64 8, i64 140
  %arrayidx.i362 = getelementptr inbounds i8, ptr %run, i64 144
  %arrayidx1.i363 = getelementptr inbounds i8, ptr %run, i64 160
  %arrayidx2.i365 = getelementptr inbounds i8, ptr %run, i64 152
  %arrayidx5.i = getelementptr inbounds i8, ptr %batch, i64 184
  %arrayidx6.i370 = getelementptr inbounds i8, ptr %run, i64 96
  %arrayidx.i44.i = getelementptr inbounds i8, ptr %batch, i64 208
  %arrayidx.i43.i = getelementptr inbounds i8, ptr %batch, i64 216
  %arrayidx.i.i375 = getelementptr inbounds i8, ptr %batch, i64 224
  %arrayidx164 = getelementptr inbounds i8, ptr %run, i64 304
  br label %for.body

for.body:                                         ; preds = %for.body.lr.ph, %for.inc
  %used.0391 = phi i64 [ %2, %for.body.lr.ph ], [ %used.4, %for.inc ]
  %total.0390 = phi i64 [ %3, %for.body.lr.ph ], [ %total.2, %for.inc ]
  %i.0389 = phi i64 [ %begin, %for.body.lr.ph ], [ %inc181, %for.inc ]
  %mul = mul i64 %i.0389, %0
  %9 = load i64, ptr %arrayidx9, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = load volatile i8, ptr %10, align 1
  %tobool.not = icmp eq i8 %11, 0
  br i1 %tobool.not, label %if.end, label %if.then

if.then:                                          ; preds = %for.body
  store i64 8, ptr %arrayidx8, align 8
  br label %cleanup180

if.end:                                           ; preds = %for.body
  %add = add i64 %i.0389, 8
  %cmp13 = icmp ult i64 %add, %1
  %cond = select i1 %cmp13, i64 %add, i64 %sub
  %mul16 = mul i64 %cond, %0
  %12 = load i64, ptr %arrayidx.i327, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = load i64, ptr %arrayidx.i310, align 8
  %15 = inttoptr i64 %14 to ptr
  %tobool.not.i311 = icmp eq i64 %12, 0
  br i1 %tobool.not.i311, label %cond.false.i316, label %cond.true.i312

cond.true.i312:                                   ; preds = %if.end
  %arrayidx2.i313 = getelementptr inbounds i64, ptr %13, i64 %mul16
  %16 = load i64, ptr %arrayidx2.i313, align 8
  br label %packet_at.exit319

cond.false.i316:                                  ; preds = %if.end
  %17 = load i64, ptr %arrayidx3.i317, align 8
  %mul.i318 = mul i64 %17, %mul16
  br label %packet_at.exit319

packet_at.exit319:                                ; preds = %cond.true.i312, %cond.false.i316
  %cond.i314 = phi i64 [ %16, %cond.true.i312 ], [ %mul.i318, %cond.false.i316 ]
  %add.ptr.i315 = getelementptr inbounds i8, ptr %15, i64 %cond.i314
  call void @llvm.prefetch.p0(ptr %add.ptr.i315, i32 0, i32 3, i32 1)
  %18 = load i64, ptr %arrayidx.i320, align 8
  %19 = inttoptr i64 %18 to ptr
  %arrayidx19 = getelementptr inbounds i32, ptr %19, i64 %mul
  %20 = load i32, ptr %arrayidx19, align 4
  %conv20 = zext i32 %20 to i64
  br i1 %tobool21.not, label %if.end33, label %land.lhs.true

land.lhs.true:                                    ; preds = %packet_at.exit319
  br i1 %tobool22.not, label %cond.end26, label %cond.true23

cond.true23:                                      ; preds = %land.lhs.true
  %21 = load i64, ptr %arrayidx24, align 8
  br label %cond.end26

cond.end26:                                       ; preds = %land.lhs.true, %cond.true23
  %cond27 = phi i64 [ %21, %cond.true23 ], [ %conv20, %land.lhs.true ]
  %add28 = add i64 %cond27, %used.0391
  %22 = load i64, ptr %arrayidx29, align 8
  %cmp30 = icmp ugt i64 %add28, %22
  br i1 %cmp30, label %cleanup180, label %if.end33

if.end33:                                         ; preds = %cond.end26, %packet_at.exit319
  br i1 %tobool.not.i311, label %cond.false.i, label %cond.true.i

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
  %29 = load i64, ptr %arrayidx3.i322, align 8
  %mul.i323 = mul i64 %29, %mul
  %add.ptr.i324 = getelementptr inbounds i8, ptr %28, i64 %mul.i323
  %tobool5.not.i = icmp eq i64 %29, 0
  %or.cond.i = select i1 %tobool.not.i325, i1 %tobool5.not.i, i1 false
  br i1 %or.cond.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %if.then37
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %26, ptr nonnull align 1 %add.ptr.i324, i64 %conv.i, i1 false)
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i, %if.then37
  br i1 %tobool9.not.i, label %if.end41, label %if.end11.i

if.end11.i:                                       ; preds = %if.end.i
  %30 = load i64, ptr %arrayidx.i.i, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = ptrtoint ptr %add.ptr.i324 to i64
  %add.i = add i64 %32, 160
  %33 = inttoptr i64 %add.i to ptr
  %number.0.copyload.i376 = load i32, ptr %33, align 1
  %add14.i = add i64 %32, 16
  %34 = inttoptr i64 %add14.i to ptr
  %number.0.copyload.i = load i32, ptr %34, align 1
  store i32 %20, ptr %26, align 1
  %add18.i = add i64 %25, 160
  %tobool19.not.i = icmp eq i32 %number.0.copyload.i376, 0
  br i1 %tobool19.not.i, label %cond.false.i326, label %cond.end26.i

cond.false.i326:                                  ; preds = %if.end11.i
  %tobool20.not.i = icmp eq i64 %30, 0
  br i1 %tobool20.not.i, label %cond.end26.i, label %cond.true21.i

cond.true21.i:                                    ; preds = %cond.false.i326
  %arrayidx22.i = getelementptr inbounds i32, ptr %31, i64 %mul
  %35 = load i32, ptr %arrayidx22.i, align 4
  br label %cond.end26.i

cond.end26.i:                                     ; preds = %cond.true21.i, %cond.false.i326, %if.end11.i
  %cond27.i = phi i32 [ %35, %cond.true21.i ], [ %number.0.copyload.i376, %if.end11.i ], [ %20, %cond.false.i326 ]
  %36 = inttoptr i64 %add18.i to ptr
  store i32 %cond27.i, ptr %36, align 1
  %add28.i = add i64 %25, 16
  %tobool29.not.i = icmp eq i32 %number.0.copyload.i, 0
  br i1 %tobool29.not.i, label %cond.false31.i, label %cond.end33.i

cond.false31.i:                                   ; preds = %cond.end26.i
  br i1 %tobool.not.i378, label %if.end.i384, label %if.then.i379

if.then.i379:                                     ; preds = %cond.false31.i
  %tobool1.not.i = icmp eq i32 %20, 0
  br i1 %tobool1.not.i, label %cond.end.i, label %cond.true.i380

cond.true.i380:                                   ; preds = %if.then.i379
  %37 = load i8, ptr %add.ptr.i, align 1
  %38 = lshr i8 %37, 4
  %shr.i381 = zext i8 %38 to i32
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i380, %if.then.i379
  %cond.i382 = phi i32 [ %shr.i381, %cond.true.i380 ], [ 0, %if.then.i379 ]
  %cmp.i383 = icmp eq i32 %cond.i382, 4
  %cmp5.i = icmp eq i32 %cond.i382, 6
  %cond7.i = select i1 %cmp5.i, i32 56710, i32 0
  %cond9.i = select i1 %cmp.i383, i32 8, i32 %cond7.i
  br label %cond.end33.i

if.end.i384:                                      ; preds = %cond.false31.i
  %cmp10.i = icmp ugt i32 %20, 13
  br i1 %cmp10.i, label %cond.true12.i, label %cond.end33.i

cond.true12.i:                                    ; preds = %if.end.i384
  %arrayidx13.i385 = getelementptr inbounds i8, ptr %add.ptr.i, i64 12
  %39 = load i8, ptr %arrayidx13.i385, align 1
  %conv14.i386 = zext i8 %39 to i32
  %arrayidx15.i387 = getelementptr inbounds i8, ptr %add.ptr.i, i64 13
  %40 = load i8, ptr %arrayidx15.i387, align 1
  %conv16.i = zext i8 %40 to i32
  %shl.i = shl nuw nsw i32 %conv16.i, 8
  %or.i = or i32 %shl.i, %conv14.i386
  br label %cond.end33.i

cond.end33.i:                                     ; preds = %cond.true12.i, %if.end.i384, %cond.end.i, %cond.end26.i
  %cond34.i = phi i32 [ %number.0.copyload.i, %cond.end26.i ], [ %cond9.i, %cond.end.i ], [ %or.i, %cond.true12.i ], [ 0, %if.end.i384 ]
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
  %add.ptr60 = getelementptr inbounds i8, ptr %46, i64 %used.0391
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
  %.total.0 = call i64 @llvm.umin.i64(i64 %52, i64 %total.0390)
  store i64 %.total.0, ptr %run, align 8
  %call89 = call i64 @kernel_program(ptr nonnull %run, ptr %packet.2, i64 %length.0, ptr %8)
  %53 = load i64, ptr %run, align 8
  %sub91.neg = sub i64 %53, %.total.0
  %sub92 = add i64 %sub91.neg, %total.0390
  br i1 %tobool94.not, label %if.end120, label %if.then95

if.then95:                                        ; preds = %if.end79
  %54 = load i64, ptr %arrayidx96, align 8
  %tobool97.not = icmp eq i64 %54, 0
  br i1 %tobool97.not, label %if.end107, label %if.then105

if.then105:                                       ; preds = %if.then95
  %call106 = call i64 @lock_release_all(ptr nonnull %run, i64 0, i64 0, i64 0, i64 0, i64 0)
  br label %if.end107

if.end107:                                        ; preds = %if.then105, %if.then95
  %55 = load i64, ptr %arrayidx108, align 8
  %tobool109.not = icmp eq i64 %55, 0
  br i1 %tobool109.not, label %if.end120, label %if.then117

if.then117:                                       ; preds = %if.end107
  %call118 = call i64 @ring_discard_all(ptr nonnull %run, i64 0, i64 0, i64 0, i64 0, i64 0)
  br label %if.end120

if.end120:                                        ; preds = %if.end107, %if.then117, %if.end79
  %56 = load i64, ptr %arrayidx.i330, align 8
  %57 = inttoptr i64 %56 to ptr
  %arrayidx122 = getelementptr inbounds i64, ptr %57, i64 %mul
  store i64 %call89, ptr %arrayidx122, align 8
  %58 = load i64, ptr %arrayidx8, align 8
  %and124 = and i64 %58, 255
  %tobool125.not = icmp eq i64 %and124, 0
  br i1 %tobool125.not, label %if.end145, label %if.then133

if.then133:                                       ; preds = %if.end120
  store i64 0, ptr %arrayidx122, align 8
  %59 = load i64, ptr %arrayidx.i332, align 8
  %60 = inttoptr i64 %59 to ptr
  %add.ptr.i333 = getelementptr inbounds %struct.trap, ptr %60, i64 %mul
  %61 = load i64, ptr %arrayidx8, align 8
  %62 = trunc i64 %61 to i32
  %conv.i335 = and i32 %62, 255
  store i32 %conv.i335, ptr %add.ptr.i333, align 8
  %63 = load i64, ptr %arrayidx8, align 8
  %shr.i = lshr i64 %63, 8
  %conv3.i = trunc i64 %shr.i to i32
  %argument.i = getelementptr inbounds i8, ptr %add.ptr.i333, i64 28
  store i32 %conv3.i, ptr %argument.i, align 4
  %64 = load i64, ptr %arrayidx4.i, align 8
  %conv5.i = trunc i64 %64 to i32
  %pc.i = getelementptr inbounds i8, ptr %add.ptr.i333, i64 4
  store i32 %conv5.i, ptr %pc.i, align 4
  %65 = load i64, ptr %arrayidx6.i, align 8
  %address.i = getelementptr inbounds i8, ptr %add.ptr.i333, i64 8
  store i64 %65, ptr %address.i, align 8
  %66 = load i64, ptr %arrayidx7.i, align 8
  %size.i = getelementptr inbounds i8, ptr %add.ptr.i333, i64 16
  store i64 %66, ptr %size.i, align 8
  %67 = load i64, ptr %arrayidx8.i, align 8
  %conv9.i = trunc i64 %67 to i32
  %function.i = getelementptr inbounds i8, ptr %add.ptr.i333, i64 24
  store i32 %conv9.i, ptr %function.i, align 8
  %68 = load i64, ptr %arrayidx10.i, align 8
  %conv11.i = trunc i64 %68 to i32
  %69 = load i64, ptr %arrayidx.i.i336, align 8
  %70 = inttoptr i64 %69 to ptr
  %arrayidx13.i = getelementptr inbounds i32, ptr %70, i64 %mul
  store i32 %conv11.i, ptr %arrayidx13.i, align 4
  %71 = add nsw i64 %and124, -9
  %or.cond = icmp ult i64 %71, -2
  %or.cond193 = select i1 %or.cond, i1 %tobool141, i1 false
  br i1 %or.cond193, label %if.end143, label %cleanup180

if.end143:                                        ; preds = %if.then133
  store i64 0, ptr %arrayidx8, align 8
  br label %if.end145

if.end145:                                        ; preds = %if.end143, %if.end120
  %r0.0 = phi i64 [ 0, %if.end143 ], [ %call89, %if.end120 ]
  br i1 %tobool147.not, label %if.end152, label %land.lhs.true148

land.lhs.true148:                                 ; preds = %if.end145
  %72 = load i64, ptr %arrayidx149, align 8
  %tobool150.not = icmp eq i64 %72, 0
  br i1 %tobool150.not, label %if.end152, label %if.then151

if.then151:                                       ; preds = %land.lhs.true148
  %conv.i337 = trunc i64 %r0.0 to i32
  %cmp.i = icmp eq i32 %cond.i340, %conv.i337
  br i1 %cmp.i, label %if.then.i343, label %write_redirect.exit

if.then.i343:                                     ; preds = %if.then151
  %73 = load i64, ptr %arrayidx.i344, align 8
  %74 = inttoptr i64 %73 to ptr
  %add.ptr.i345 = getelementptr inbounds %struct.redirect, ptr %74, i64 %mul
  %conv3.i347 = trunc i64 %72 to i32
  store i32 %conv3.i347, ptr %add.ptr.i345, align 8
  %75 = load i64, ptr %arrayidx4.i348, align 8
  %conv5.i349 = trunc i64 %75 to i32
  %map.i = getelementptr inbounds i8, ptr %add.ptr.i345, i64 4
  store i32 %conv5.i349, ptr %map.i, align 4
  %76 = load i64, ptr %arrayidx6.i350, align 8
  %target.i = getelementptr inbounds i8, ptr %add.ptr.i345, i64 8
  store i64 %76, ptr %target.i, align 8
  %77 = load i64, ptr %arrayidx7.i351, align 8
  %flags.i = getelementptr inbounds i8, ptr %add.ptr.i345, i64 16
  store i64 %77, ptr %flags.i, align 8
  br label %write_redirect.exit

write_redirect.exit:                              ; preds = %if.then151, %if.then.i343
  store i64 0, ptr %arrayidx149, align 8
  br label %if.end152

if.end152:                                        ; preds = %write_redirect.exit, %land.lhs.true148, %if.end145
  %78 = load i64, ptr %arrayidx153, align 8
  %tobool154.not = icmp eq i64 %78, 0
  br i1 %tobool154.not, label %if.end156, label %if.then155

if.then155:                                       ; preds = %if.end152
  %mul.i356 = mul i64 %mul, %conv.i354
  %add.i357 = add i64 %78, %mul.i356
  %79 = inttoptr i64 %add.i357 to ptr
  %80 = load i64, ptr %arrayidx7, align 8
  %81 = inttoptr i64 %80 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %79, ptr nonnull align 1 %81, i64 %conv.i354, i1 false)
  %82 = load i64, ptr %arrayidx3.i359, align 8
  %add8.i = add i64 %add.i357, %conv7.i
  %83 = load i64, ptr %arrayidx9.i, align 8
  %sub.i = sub i64 %83, %82
  %conv10.i = trunc i64 %sub.i to i32
  %84 = inttoptr i64 %add8.i to ptr
  store i32 %conv10.i, ptr %84, align 1
  %add15.i = add i64 %add.i357, %conv14.i
  %85 = load i64, ptr %arrayidx16.i, align 8
  %sub17.i = sub i64 %85, %82
  %conv18.i = trunc i64 %sub17.i to i32
  %86 = inttoptr i64 %add15.i to ptr
  store i32 %conv18.i, ptr %86, align 1
  %add23.i = add i64 %add.i357, %conv22.i
  %87 = inttoptr i64 %add23.i to ptr
  store i32 0, ptr %87, align 1
  br i1 %tobool.not.i353, label %if.end156, label %if.then.i360

if.then.i360:                                     ; preds = %if.then155
  %88 = load i64, ptr %arrayidx16.i, align 8
  %89 = load i64, ptr %arrayidx9.i, align 8
  %sub29.i = sub i64 %88, %89
  %conv30.i = trunc i64 %sub29.i to i32
  store i32 %conv30.i, ptr %79, align 1
  br label %if.end156

if.end156:                                        ; preds = %if.then.i360, %if.then155, %if.end152
  br i1 %tobool21.not, label %if.end160, label %if.then158

if.then158:                                       ; preds = %if.end156
  %90 = load i64, ptr %arrayidx.i362, align 8
  %91 = load i64, ptr %arrayidx1.i363, align 8
  %sub.i364 = sub i64 %90, %91
  %92 = load i64, ptr %arrayidx2.i365, align 8
  %sub4.i = sub i64 %92, %90
  br i1 %tobool43.not, label %if.end.i372, label %if.then.i368

if.then.i368:                                     ; preds = %if.then158
  %93 = load i64, ptr %arrayidx5.i, align 8
  %add.i369 = add i64 %93, %used.0391
  %94 = inttoptr i64 %add.i369 to ptr
  %95 = load i64, ptr %arrayidx6.i370, align 8
  %add8.i371 = add i64 %95, %91
  %96 = inttoptr i64 %add8.i371 to ptr
  %add10.i = add i64 %sub4.i, %sub.i364
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %94, ptr align 1 %96, i64 %add10.i, i1 false)
  br label %if.end.i372

if.end.i372:                                      ; preds = %if.then.i368, %if.then158
  %add11.i = add i64 %sub.i364, %used.0391
  %97 = load i64, ptr %arrayidx.i44.i, align 8
  %98 = inttoptr i64 %97 to ptr
  %arrayidx13.i373 = getelementptr inbounds i64, ptr %98, i64 %mul
  store i64 %add11.i, ptr %arrayidx13.i373, align 8
  %conv.i374 = trunc i64 %sub4.i to i32
  %99 = load i64, ptr %arrayidx.i43.i, align 8
  %100 = inttoptr i64 %99 to ptr
  %arrayidx15.i = getelementptr inbounds i32, ptr %100, i64 %mul
  store i32 %conv.i374, ptr %arrayidx15.i, align 4
  br i1 %tobool43.not, label %keep_packet.exit, label %if.then18.i

if.then18.i:                                      ; preds = %if.end.i372
  %conv19.i = trunc i64 %sub.i364 to i32
  %101 = load i64, ptr %arrayidx.i.i375, align 8
  %102 = inttoptr i64 %101 to ptr
  %arrayidx21.i = getelementptr inbounds i32, ptr %102, i64 %mul
  store i32 %conv19.i, ptr %arrayidx21.i, align 4
  br label %keep_packet.exit

keep_packet.exit:                                 ; preds = %if.end.i372, %if.then18.i
  %add24.i = add i64 %add11.i, %sub4.i
  br label %if.end160

if.end160:                                        ; preds = %keep_packet.exit, %if.end156
  %used.1 = phi i64 [ %add24.i, %keep_packet.exit ], [ %used.0391, %if.end156 ]
  br i1 %tobool94.not, label %cleanup180, label %land.lhs.true163

land.lhs.true163:                                 ; preds = %if.end160
  %103 = load i64, ptr %arrayidx164, align 8
  %tobool165.not = icmp eq i64 %103, 0
  br i1 %tobool165.not, label %cleanup180, label %if.then173

if.then173:                                       ; preds = %land.lhs.true163
  %inc = add i64 %i.0389, 1
  br label %cleanup180

cleanup180:                                       ; preds = %cond.end26, %if.end160, %land.lhs.true163, %if.then133, %if.then173, %if.then
  %switch = phi i1 [ false, %if.then ], [ false, %cond.end26 ], [ false, %if.then173 ], [ false, %if.then133 ], [ true, %land.lhs.true163 ], [ true, %if.end160 ]
  %i.3 = phi i64 [ %i.0389, %if.then ], [ %i.0389, %cond.end26 ], [ %inc, %if.then173 ], [ %i.0389, %if.then133 ], [ %i.0389, %land.lhs.true163 ], [ %i.0389, %if.end160 ]
  %total.2 = phi i64 [ %total.0390, %if.then ], [ %total.0390, %cond.end26 ], [ %sub92, %if.then173 ], [ %sub92, %if.then133 ], [ %sub92, %land.lhs.true163 ], [ %sub92, %if.end160 ]
  %used.4 = phi i64 [ %used.0391, %if.then ], [ %used.0391, %cond.end26 ], [ %used.1, %if.then173 ], [ %used.0391, %if.then133 ], [ %used.1, %land.lhs.true163 ], [ %used.1, %if.end160 ]
  br i1 %switch, label %for.inc, label %for.end

for.inc:                                          ; preds = %cleanup180
  %inc181 = add i64 %i.3, 1
  %cmp = icmp ult i64 %inc181, %1
  br i1 %cmp, label %for.body, label %for.end

for.end:                                          ; preds = %for.inc, %cleanup180, %entry
  %i.4 = phi i64 [ %begin, %entry ], [ %inc181, %for.inc ], [ %i.3, %cleanup180 ]
  %total.3 = phi i64 [ %3, %entry ], [ %total.2, %cleanup180 ], [ %total.2, %for.inc ]
  %used.5 = phi i64 [ %2, %entry ], [ %used.4, %cleanup180 ], [ %used.4, %for.inc ]
  store i64 %used.5, ptr %arrayidx2, align 8
  store i64 %total.3, ptr %arrayidx3, align 8
  ret i64 %i.4
}

declare void @llvm.prefetch.p0(ptr, i32 immarg, i32 immarg, i32 immarg)

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)

declare i64 @kernel_program(ptr, ptr, i64, ptr)

declare i64 @lock_release_all(ptr, i64, i64, i64, i64, i64)

declare i64 @ring_discard_all(ptr, i64, i64, i64, i64, i64)

declare i64 @llvm.umin.i64(i64, i64)
