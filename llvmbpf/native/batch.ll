; batch.c, compiled by tools/build_native.py

%struct.redirect = type { i32, i32, i64, i64 }
%struct.trap = type { i32, i32, i64, i64, i32, i32 }

define internal i64 @batch_kernel_packets(ptr noalias %run, ptr noalias %batch, i64 %begin, i64 %traits) {
entry:
  %0 = load i64, ptr %batch, align 8
  %arrayidx1 = getelementptr inbounds i8, ptr %batch, i64 8
  %1 = load i64, ptr %arrayidx1, align 8
  %arrayidx2 = getelementptr inbounds i8, ptr %batch, i64 200
  %2 = load i64, ptr %arrayidx2, align 8
  %arrayidx3 = getelementptr inbounds i8, ptr %run, i64 128
  %3 = load i64, ptr %arrayidx3, align 8
  %arrayidx4 = getelementptr inbounds i8, ptr %batch, i64 176
  %4 = load i64, ptr %arrayidx4, align 8
  %arrayidx5 = getelementptr inbounds i8, ptr %batch, i64 152
  %5 = load i64, ptr %arrayidx5, align 8
  %tobool.not = icmp eq i64 %1, 0
  %sub = add i64 %1, -1
  %mul = mul i64 %sub, %0
  %cond = select i1 %tobool.not, i64 0, i64 %mul
  %arrayidx6 = getelementptr inbounds i8, ptr %batch, i64 168
  %6 = load i64, ptr %arrayidx6, align 8
  %arrayidx7 = getelementptr inbounds i8, ptr %batch, i64 56
  %7 = load i64, ptr %arrayidx7, align 8
  %arrayidx9 = getelementptr inbounds i8, ptr %batch, i64 232
  %8 = load i64, ptr %arrayidx9, align 8
  %arrayidx11 = getelementptr inbounds i8, ptr %batch, i64 136
  %9 = load i64, ptr %arrayidx11, align 8
  %arrayidx13 = getelementptr inbounds i8, ptr %batch, i64 96
  %10 = load i64, ptr %arrayidx13, align 8
  %arrayidx15 = getelementptr inbounds i8, ptr %batch, i64 80
  %11 = load i64, ptr %arrayidx15, align 8
  %12 = inttoptr i64 %11 to ptr
  %arrayidx16 = getelementptr inbounds i8, ptr %run, i64 64
  store i64 0, ptr %arrayidx16, align 8
  %cmp383 = icmp ugt i64 %1, %begin
  br i1 %cmp383, label %for.body.lr.ph, label %for.end

for.body.lr.ph:                                   ; preds = %entry
  %13 = or i64 %6, %7
  %14 = or i64 %13, %8
  %15 = or i64 %14, %9
  %16 = or i64 %15, %10
  %or14 = or i64 %16, %4
  %arrayidx18 = getelementptr inbounds i8, ptr %run, i64 8
  %arrayidx.i366 = getelementptr inbounds i8, ptr %batch, i64 24
  %arrayidx.i367 = getelementptr inbounds i8, ptr %batch, i64 40
  %arrayidx27 = getelementptr inbounds i8, ptr %batch, i64 16
  %arrayidx41 = getelementptr inbounds i8, ptr %batch, i64 32
  %and = and i64 %traits, 128
  %tobool48.not = icmp eq i64 %and, 0
  %and56 = and i64 %traits, 10
  %tobool57.not = icmp eq i64 %and56, 0
  %arrayidx1.i = getelementptr inbounds i8, ptr %batch, i64 88
  %and.i = and i64 %traits, 8
  %tobool.not.i = icmp eq i64 %and.i, 0
  %and6.i = and i64 %traits, 2
  %tobool7.not.i = icmp eq i64 %and6.i, 0
  %conv.i = select i1 %tobool7.not.i, i64 24, i64 192
  %and8.i = and i64 %traits, 2
  %tobool9.not.i = icmp eq i64 %and8.i, 0
  %arrayidx.i.i = getelementptr inbounds i8, ptr %batch, i64 48
  %and.i377 = and i64 %traits, 4
  %tobool.not.i378 = icmp eq i64 %and.i377, 0
  %tobool61.not = icmp eq i64 %or14, 0
  %tobool70.not = icmp eq i64 %4, 0
  %and71 = and i64 %traits, 1
  %tobool72.not = icmp eq i64 %and71, 0
  %arrayidx74 = getelementptr inbounds i8, ptr %batch, i64 160
  %arrayidx79 = getelementptr inbounds i8, ptr %batch, i64 192
  %and86 = and i64 %traits, 1
  %tobool87.not = icmp eq i64 %and86, 0
  %arrayidx89 = getelementptr inbounds i8, ptr %batch, i64 144
  %arrayidx92 = getelementptr inbounds i8, ptr %run, i64 160
  %arrayidx93 = getelementptr inbounds i8, ptr %run, i64 144
  %arrayidx95 = getelementptr inbounds i8, ptr %run, i64 152
  %arrayidx96 = getelementptr inbounds i8, ptr %batch, i64 160
  %arrayidx98 = getelementptr inbounds i8, ptr %run, i64 96
  %arrayidx99 = getelementptr inbounds i8, ptr %run, i64 168
  %arrayidx100 = getelementptr inbounds i8, ptr %run, i64 152
  %and102 = and i64 %traits, 32
  %tobool103.not = icmp eq i64 %and102, 0
  %arrayidx105 = getelementptr inbounds i8, ptr %run, i64 296
  %arrayidx106 = getelementptr inbounds i8, ptr %batch, i64 72
  %arrayidx107 = getelementptr inbounds i8, ptr %run, i64 312
  %arrayidx109 = getelementptr inbounds i8, ptr %batch, i64 64
  %and123 = and i64 %traits, 64
  %tobool124.not = icmp eq i64 %and123, 0
  %arrayidx126 = getelementptr inbounds i8, ptr %run, i64 216
  %arrayidx138 = getelementptr inbounds i8, ptr %run, i64 232
  %arrayidx.i = getelementptr inbounds i8, ptr %batch, i64 104
  %tobool179 = icmp ne i64 %0, 0
  %and184 = and i64 %traits, 16
  %tobool185.not = icmp eq i64 %and184, 0
  %arrayidx187 = getelementptr inbounds i8, ptr %run, i64 264
  %and.i370 = and i64 %traits, 2
  %tobool.not.i371 = icmp eq i64 %and.i370, 0
  %cond.i = select i1 %tobool.not.i371, i32 4, i32 7
  %arrayidx.i374 = getelementptr inbounds i8, ptr %batch, i64 128
  %arrayidx4.i = getelementptr inbounds i8, ptr %run, i64 288
  %arrayidx6.i = getelementptr inbounds i8, ptr %run, i64 272
  %arrayidx7.i = getelementptr inbounds i8, ptr %run, i64 280
  %arrayidx205 = getelementptr inbounds i8, ptr %run, i64 304
  br label %for.body

for.body:                                         ; preds = %for.body.lr.ph, %for.inc
  %used.0386 = phi i64 [ %2, %for.body.lr.ph ], [ %used.4, %for.inc ]
  %total.0385 = phi i64 [ %3, %for.body.lr.ph ], [ %total.2, %for.inc ]
  %i.0384 = phi i64 [ %begin, %for.body.lr.ph ], [ %inc222, %for.inc ]
  %mul17 = mul i64 %i.0384, %0
  %17 = load i64, ptr %arrayidx18, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = load volatile i8, ptr %18, align 1
  %tobool19.not = icmp eq i8 %19, 0
  br i1 %tobool19.not, label %if.end, label %if.then

if.then:                                          ; preds = %for.body
  store i64 8, ptr %arrayidx16, align 8
  br label %cleanup221

if.end:                                           ; preds = %for.body
  %20 = load i64, ptr %arrayidx.i366, align 8
  %21 = load i64, ptr %arrayidx.i367, align 8
  %22 = inttoptr i64 %21 to ptr
  %arrayidx25 = getelementptr inbounds i32, ptr %22, i64 %mul17
  %23 = load i32, ptr %arrayidx25, align 4
  %conv26 = zext i32 %23 to i64
  %24 = load i64, ptr %arrayidx27, align 8
  %25 = inttoptr i64 %24 to ptr
  %tobool29.not = icmp eq i64 %20, 0
  br i1 %tobool29.not, label %if.else, label %if.then30

if.then30:                                        ; preds = %if.end
  %26 = inttoptr i64 %20 to ptr
  %mul17365 = add i64 %i.0384, 8
  %add = mul i64 %mul17365, %0
  %cond37 = call i64 @llvm.umin.i64(i64 %add, i64 %cond)
  %arrayidx38 = getelementptr inbounds i64, ptr %26, i64 %cond37
  %27 = load i64, ptr %arrayidx38, align 8
  %add.ptr = getelementptr inbounds i8, ptr %25, i64 %27
  call void @llvm.prefetch.p0(ptr %add.ptr, i32 0, i32 3, i32 1)
  %arrayidx39 = getelementptr inbounds i64, ptr %26, i64 %mul17
  %28 = load i64, ptr %arrayidx39, align 8
  %add.ptr40 = getelementptr inbounds i8, ptr %25, i64 %28
  br label %if.end47

if.else:                                          ; preds = %if.end
  %29 = load i64, ptr %arrayidx41, align 8
  %mul42 = mul i64 %29, %mul17
  %add.ptr43 = getelementptr inbounds i8, ptr %25, i64 %mul42
  %mul45 = shl i64 %29, 3
  %add.ptr46 = getelementptr inbounds i8, ptr %add.ptr43, i64 %mul45
  call void @llvm.prefetch.p0(ptr %add.ptr46, i32 0, i32 3, i32 1)
  br label %if.end47

if.end47:                                         ; preds = %if.else, %if.then30
  %packet.0 = phi ptr [ %add.ptr40, %if.then30 ], [ %add.ptr43, %if.else ]
  br i1 %tobool48.not, label %if.else55, label %if.then49

if.then49:                                        ; preds = %if.end47
  %tobool50.not = icmp eq i32 %23, 0
  %cond54 = select i1 %tobool50.not, ptr null, ptr %packet.0
  br label %if.end60

if.else55:                                        ; preds = %if.end47
  br i1 %tobool57.not, label %if.end60, label %if.then58

if.then58:                                        ; preds = %if.else55
  %30 = load i64, ptr %arrayidx15, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = load i64, ptr %arrayidx1.i, align 8
  %33 = inttoptr i64 %32 to ptr
  %34 = load i64, ptr %arrayidx13, align 8
  %mul.i = mul i64 %34, %mul17
  %add.ptr.i = getelementptr inbounds i8, ptr %33, i64 %mul.i
  %tobool5.not.i = icmp eq i64 %34, 0
  %or.cond.i = select i1 %tobool.not.i, i1 %tobool5.not.i, i1 false
  br i1 %or.cond.i, label %if.end.i, label %if.then.i

if.then.i:                                        ; preds = %if.then58
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %31, ptr nonnull align 1 %add.ptr.i, i64 %conv.i, i1 false)
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i, %if.then58
  br i1 %tobool9.not.i, label %if.end60, label %if.end11.i

if.end11.i:                                       ; preds = %if.end.i
  %35 = load i64, ptr %arrayidx.i.i, align 8
  %36 = inttoptr i64 %35 to ptr
  %37 = ptrtoint ptr %add.ptr.i to i64
  %add.i = add i64 %37, 160
  %38 = inttoptr i64 %add.i to ptr
  %number.0.copyload.i376 = load i32, ptr %38, align 1
  %add14.i = add i64 %37, 16
  %39 = inttoptr i64 %add14.i to ptr
  %number.0.copyload.i = load i32, ptr %39, align 1
  store i32 %23, ptr %31, align 1
  %add18.i = add i64 %30, 160
  %tobool19.not.i = icmp eq i32 %number.0.copyload.i376, 0
  br i1 %tobool19.not.i, label %cond.false.i, label %cond.end26.i

cond.false.i:                                     ; preds = %if.end11.i
  %tobool20.not.i = icmp eq i64 %35, 0
  br i1 %tobool20.not.i, label %cond.end26.i, label %cond.true21.i

cond.true21.i:                                    ; preds = %cond.false.i
  %arrayidx22.i = getelementptr inbounds i32, ptr %36, i64 %mul17
  %40 = load i32, ptr %arrayidx22.i, align 4
  br label %cond.end26.i

cond.end26.i:                                     ; preds = %cond.true21.i, %cond.false.i, %if.end11.i
  %cond27.i = phi i32 [ %40, %cond.true21.i ], [ %number.0.copyload.i376, %if.end11.i ], [ %23, %cond.false.i ]
  %41 = inttoptr i64 %add18.i to ptr
  store i32 %cond27.i, ptr %41, align 1
  %add28.i = add i64 %30, 16
  %tobool29.not.i = icmp eq i32 %number.0.copyload.i, 0
  br i1 %tobool29.not.i, label %cond.false31.i, label %cond.end33.i

cond.false31.i:                                   ; preds = %cond.end26.i
  br i1 %tobool.not.i378, label %if.end.i382, label %if.then.i379

if.then.i379:                                     ; preds = %cond.false31.i
  %tobool1.not.i = icmp eq i32 %23, 0
  br i1 %tobool1.not.i, label %cond.end.i, label %cond.true.i

cond.true.i:                                      ; preds = %if.then.i379
  %42 = load i8, ptr %packet.0, align 1
  %43 = lshr i8 %42, 4
  %shr.i = zext i8 %43 to i32
  br label %cond.end.i

cond.end.i:                                       ; preds = %cond.true.i, %if.then.i379
  %cond.i380 = phi i32 [ %shr.i, %cond.true.i ], [ 0, %if.then.i379 ]
  %cmp.i381 = icmp eq i32 %cond.i380, 4
  %cmp5.i = icmp eq i32 %cond.i380, 6
  %cond7.i = select i1 %cmp5.i, i32 56710, i32 0
  %cond9.i = select i1 %cmp.i381, i32 8, i32 %cond7.i
  br label %cond.end33.i

if.end.i382:                                      ; preds = %cond.false31.i
  %cmp10.i = icmp ugt i32 %23, 13
  br i1 %cmp10.i, label %cond.true12.i, label %cond.end33.i

cond.true12.i:                                    ; preds = %if.end.i382
  %arrayidx13.i = getelementptr inbounds i8, ptr %packet.0, i64 12
  %44 = load i8, ptr %arrayidx13.i, align 1
  %conv14.i = zext i8 %44 to i32
  %arrayidx15.i = getelementptr inbounds i8, ptr %packet.0, i64 13
  %45 = load i8, ptr %arrayidx15.i, align 1
  %conv16.i = zext i8 %45 to i32
  %shl.i = shl nuw nsw i32 %conv16.i, 8
  %or.i = or i32 %shl.i, %conv14.i
  br label %cond.end33.i

cond.end33.i:                                     ; preds = %cond.true12.i, %if.end.i382, %cond.end.i, %cond.end26.i
  %cond34.i = phi i32 [ %number.0.copyload.i, %cond.end26.i ], [ %cond9.i, %cond.end.i ], [ %or.i, %cond.true12.i ], [ 0, %if.end.i382 ]
  %46 = inttoptr i64 %add28.i to ptr
  store i32 %cond34.i, ptr %46, align 1
  br label %if.end60

if.end60:                                         ; preds = %cond.end33.i, %if.end.i, %if.else55, %if.then49
  %packet.1 = phi ptr [ %cond54, %if.then49 ], [ %packet.0, %if.else55 ], [ %packet.0, %if.end.i ], [ %packet.0, %cond.end33.i ]
  br i1 %tobool61.not, label %if.end85, label %if.then69

if.then69:                                        ; preds = %if.end60
  br i1 %tobool70.not, label %if.end83, label %land.lhs.true

land.lhs.true:                                    ; preds = %if.then69
  br i1 %tobool72.not, label %cond.end76, label %cond.true73

cond.true73:                                      ; preds = %land.lhs.true
  %47 = load i64, ptr %arrayidx74, align 8
  br label %cond.end76

cond.end76:                                       ; preds = %land.lhs.true, %cond.true73
  %cond77 = phi i64 [ %47, %cond.true73 ], [ %conv26, %land.lhs.true ]
  %add78 = add i64 %cond77, %used.0386
  %48 = load i64, ptr %arrayidx79, align 8
  %cmp80 = icmp ugt i64 %add78, %48
  br i1 %cmp80, label %cleanup221, label %if.end83

if.end83:                                         ; preds = %cond.end76, %if.then69
  %call84 = call preserve_mostcc ptr @begin_extras(ptr %run, ptr nonnull %batch, i64 %mul17, ptr %packet.1, i64 %conv26, i64 %used.0386, i64 %traits)
  br label %if.end85

if.end85:                                         ; preds = %if.end83, %if.end60
  %packet.2 = phi ptr [ %call84, %if.end83 ], [ %packet.1, %if.end60 ]
  br i1 %tobool87.not, label %if.else97, label %if.then88

if.then88:                                        ; preds = %if.end85
  %49 = load i64, ptr %arrayidx89, align 8
  %50 = inttoptr i64 %49 to ptr
  call void @llvm.memset.p0.i64(ptr align 1 %50, i8 0, i64 %5, i1 false)
  %add.ptr91 = getelementptr inbounds i8, ptr %50, i64 %5
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr91, ptr align 1 %packet.2, i64 %conv26, i1 false)
  store i64 %5, ptr %arrayidx92, align 8
  store i64 %5, ptr %arrayidx93, align 8
  %add94 = add i64 %5, %conv26
  store i64 %add94, ptr %arrayidx95, align 8
  %51 = load i64, ptr %arrayidx96, align 8
  br label %if.end101

if.else97:                                        ; preds = %if.end85
  %52 = ptrtoint ptr %packet.2 to i64
  store i64 %52, ptr %arrayidx98, align 8
  store i64 %conv26, ptr %arrayidx99, align 8
  store i64 %conv26, ptr %arrayidx100, align 8
  br label %if.end101

if.end101:                                        ; preds = %if.else97, %if.then88
  %length.0 = phi i64 [ %51, %if.then88 ], [ %conv26, %if.else97 ]
  %packet.3 = phi ptr [ %50, %if.then88 ], [ %packet.2, %if.else97 ]
  br i1 %tobool103.not, label %if.end108, label %if.then104

if.then104:                                       ; preds = %if.end101
  store i64 0, ptr %arrayidx105, align 8
  %53 = load i64, ptr %arrayidx106, align 8
  store i64 %53, ptr %arrayidx107, align 8
  br label %if.end108

if.end108:                                        ; preds = %if.then104, %if.end101
  %54 = load i64, ptr %arrayidx109, align 8
  %.total.0 = call i64 @llvm.umin.i64(i64 %54, i64 %total.0385)
  store i64 %.total.0, ptr %run, align 8
  store i64 0, ptr %arrayidx16, align 8
  %call119 = call i64 @kernel_program(ptr nonnull %run, ptr %packet.3, i64 %length.0, ptr %12)
  %55 = load i64, ptr %run, align 8
  %sub121.neg = sub i64 %55, %.total.0
  %sub122 = add i64 %sub121.neg, %total.0385
  br i1 %tobool124.not, label %if.end150, label %if.then125

if.then125:                                       ; preds = %if.end108
  %56 = load i64, ptr %arrayidx126, align 8
  %tobool127.not = icmp eq i64 %56, 0
  br i1 %tobool127.not, label %if.end137, label %if.then135

if.then135:                                       ; preds = %if.then125
  %call136 = call i64 @lock_release_all(ptr nonnull %run, i64 0, i64 0, i64 0, i64 0, i64 0)
  br label %if.end137

if.end137:                                        ; preds = %if.then135, %if.then125
  %57 = load i64, ptr %arrayidx138, align 8
  %tobool139.not = icmp eq i64 %57, 0
  br i1 %tobool139.not, label %if.end150, label %if.then147

if.then147:                                       ; preds = %if.end137
  %call148 = call i64 @ring_discard_all(ptr nonnull %run, i64 0, i64 0, i64 0, i64 0, i64 0)
  br label %if.end150

if.end150:                                        ; preds = %if.end137, %if.then147, %if.end108
  %58 = load i64, ptr %arrayidx16, align 8
  %and152 = and i64 %58, 255
  %tobool153.not = icmp eq i64 %and152, 0
  br i1 %tobool153.not, label %if.end162, label %if.then161

if.then161:                                       ; preds = %if.end150
  call preserve_mostcc void @write_trap(ptr nonnull %run, ptr nonnull %batch, i64 %mul17)
  br label %if.end162

if.end162:                                        ; preds = %if.then161, %if.end150
  %r0.0 = phi i64 [ 0, %if.then161 ], [ %call119, %if.end150 ]
  %59 = load i64, ptr %arrayidx.i, align 8
  %60 = inttoptr i64 %59 to ptr
  %arrayidx164 = getelementptr inbounds i64, ptr %60, i64 %mul17
  store i64 %r0.0, ptr %arrayidx164, align 8
  br i1 %tobool153.not, label %if.end183, label %if.then173

if.then173:                                       ; preds = %if.end162
  %61 = add nsw i64 %and152, -9
  %or.cond = icmp ult i64 %61, -2
  %or.cond236 = select i1 %or.cond, i1 %tobool179, i1 false
  br i1 %or.cond236, label %if.end181, label %cleanup221

if.end181:                                        ; preds = %if.then173
  store i64 0, ptr %arrayidx16, align 8
  br label %if.end183

if.end183:                                        ; preds = %if.end181, %if.end162
  br i1 %tobool185.not, label %if.end190, label %land.lhs.true186

land.lhs.true186:                                 ; preds = %if.end183
  %62 = load i64, ptr %arrayidx187, align 8
  %tobool188.not = icmp eq i64 %62, 0
  br i1 %tobool188.not, label %if.end190, label %if.then189

if.then189:                                       ; preds = %land.lhs.true186
  %conv.i369 = trunc i64 %r0.0 to i32
  %cmp.i = icmp eq i32 %cond.i, %conv.i369
  br i1 %cmp.i, label %if.then.i373, label %write_redirect.exit

if.then.i373:                                     ; preds = %if.then189
  %63 = load i64, ptr %arrayidx.i374, align 8
  %64 = inttoptr i64 %63 to ptr
  %add.ptr.i375 = getelementptr inbounds %struct.redirect, ptr %64, i64 %mul17
  %conv3.i = trunc i64 %62 to i32
  store i32 %conv3.i, ptr %add.ptr.i375, align 8
  %65 = load i64, ptr %arrayidx4.i, align 8
  %conv5.i = trunc i64 %65 to i32
  %map.i = getelementptr inbounds i8, ptr %add.ptr.i375, i64 4
  store i32 %conv5.i, ptr %map.i, align 4
  %66 = load i64, ptr %arrayidx6.i, align 8
  %target.i = getelementptr inbounds i8, ptr %add.ptr.i375, i64 8
  store i64 %66, ptr %target.i, align 8
  %67 = load i64, ptr %arrayidx7.i, align 8
  %flags.i = getelementptr inbounds i8, ptr %add.ptr.i375, i64 16
  store i64 %67, ptr %flags.i, align 8
  br label %write_redirect.exit

write_redirect.exit:                              ; preds = %if.then189, %if.then.i373
  store i64 0, ptr %arrayidx187, align 8
  br label %if.end190

if.end190:                                        ; preds = %write_redirect.exit, %land.lhs.true186, %if.end183
  br i1 %tobool61.not, label %if.end201, label %if.then199

if.then199:                                       ; preds = %if.end190
  %call200 = call preserve_mostcc i64 @end_extras(ptr nonnull %run, ptr nonnull %batch, i64 %mul17, i64 %used.0386, i64 %traits, i64 %and152)
  br label %if.end201

if.end201:                                        ; preds = %if.then199, %if.end190
  %used.1 = phi i64 [ %call200, %if.then199 ], [ %used.0386, %if.end190 ]
  br i1 %tobool124.not, label %cleanup221, label %land.lhs.true204

land.lhs.true204:                                 ; preds = %if.end201
  %68 = load i64, ptr %arrayidx205, align 8
  %tobool206.not = icmp eq i64 %68, 0
  br i1 %tobool206.not, label %cleanup221, label %if.then214

if.then214:                                       ; preds = %land.lhs.true204
  %inc = add i64 %i.0384, 1
  br label %cleanup221

cleanup221:                                       ; preds = %cond.end76, %if.end201, %land.lhs.true204, %if.then173, %if.then214, %if.then
  %switch = phi i1 [ false, %if.then ], [ false, %cond.end76 ], [ false, %if.then214 ], [ false, %if.then173 ], [ true, %land.lhs.true204 ], [ true, %if.end201 ]
  %i.3 = phi i64 [ %i.0384, %if.then ], [ %i.0384, %cond.end76 ], [ %inc, %if.then214 ], [ %i.0384, %if.then173 ], [ %i.0384, %land.lhs.true204 ], [ %i.0384, %if.end201 ]
  %total.2 = phi i64 [ %total.0385, %if.then ], [ %total.0385, %cond.end76 ], [ %sub122, %if.then214 ], [ %sub122, %if.then173 ], [ %sub122, %land.lhs.true204 ], [ %sub122, %if.end201 ]
  %used.4 = phi i64 [ %used.0386, %if.then ], [ %used.0386, %cond.end76 ], [ %used.1, %if.then214 ], [ %used.0386, %if.then173 ], [ %used.1, %land.lhs.true204 ], [ %used.1, %if.end201 ]
  br i1 %switch, label %for.inc, label %for.end

for.inc:                                          ; preds = %cleanup221
  %inc222 = add i64 %i.3, 1
  %cmp = icmp ult i64 %inc222, %1
  br i1 %cmp, label %for.body, label %for.end

for.end:                                          ; preds = %for.inc, %cleanup221, %entry
  %i.4 = phi i64 [ %begin, %entry ], [ %inc222, %for.inc ], [ %i.3, %cleanup221 ]
  %total.3 = phi i64 [ %3, %entry ], [ %total.2, %cleanup221 ], [ %total.2, %for.inc ]
  %used.5 = phi i64 [ %2, %entry ], [ %used.4, %cleanup221 ], [ %used.4, %for.inc ]
  store i64 %used.5, ptr %arrayidx2, align 8
  store i64 %total.3, ptr %arrayidx3, align 8
  %arrayidx225 = getelementptr inbounds i8, ptr %run, i64 328
  store i64 %i.4, ptr %arrayidx225, align 8
  ret i64 %i.4
}

declare void @llvm.prefetch.p0(ptr, i32 immarg, i32 immarg, i32 immarg)

define internal preserve_mostcc ptr @begin_extras(ptr %run, ptr %batch, i64 %row, ptr %packet, i64 %length, i64 %used, i64 %traits) noinline {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %batch, i64 168
  %0 = load i64, ptr %arrayidx, align 8
  %tobool.not = icmp ne i64 %0, 0
  %and = and i64 %traits, 129
  %tobool1.not = icmp eq i64 %and, 0
  %or.cond = and i1 %tobool1.not, %tobool.not
  br i1 %or.cond, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %arrayidx2 = getelementptr inbounds i8, ptr %batch, i64 184
  %1 = load i64, ptr %arrayidx2, align 8
  %2 = inttoptr i64 %1 to ptr
  %add.ptr = getelementptr inbounds i8, ptr %2, i64 %used
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %add.ptr, ptr align 1 %packet, i64 %length, i1 false)
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  %packet.addr.0 = phi ptr [ %add.ptr, %if.then ], [ %packet, %entry ]
  %and3 = and i64 %traits, 138
  %tobool4.not = icmp eq i64 %and3, 0
  br i1 %tobool4.not, label %if.then5, label %if.end6

if.then5:                                         ; preds = %if.end
  %arrayidx3.i = getelementptr inbounds i8, ptr %batch, i64 96
  %3 = load i64, ptr %arrayidx3.i, align 8
  %tobool5.not.i = icmp eq i64 %3, 0
  br i1 %tobool5.not.i, label %if.end6, label %if.then.i

if.then.i:                                        ; preds = %if.then5
  %arrayidx1.i = getelementptr inbounds i8, ptr %batch, i64 88
  %4 = load i64, ptr %arrayidx1.i, align 8
  %5 = inttoptr i64 %4 to ptr
  %mul.i = mul i64 %3, %row
  %add.ptr.i = getelementptr inbounds i8, ptr %5, i64 %mul.i
  %arrayidx.i35 = getelementptr inbounds i8, ptr %batch, i64 80
  %6 = load i64, ptr %arrayidx.i35, align 8
  %7 = inttoptr i64 %6 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %7, ptr nonnull align 1 %add.ptr.i, i64 24, i1 false)
  br label %if.end6

if.end6:                                          ; preds = %if.then5, %if.then.i, %if.end
  %arrayidx7 = getelementptr inbounds i8, ptr %batch, i64 56
  %8 = load i64, ptr %arrayidx7, align 8
  %tobool8.not = icmp eq i64 %8, 0
  br i1 %tobool8.not, label %if.end13, label %if.then9

if.then9:                                         ; preds = %if.end6
  %9 = inttoptr i64 %8 to ptr
  %arrayidx11 = getelementptr inbounds i64, ptr %9, i64 %row
  %10 = load i64, ptr %arrayidx11, align 8
  %arrayidx12 = getelementptr inbounds i8, ptr %run, i64 248
  store i64 %10, ptr %arrayidx12, align 8
  br label %if.end13

if.end13:                                         ; preds = %if.then9, %if.end6
  %arrayidx14 = getelementptr inbounds i8, ptr %batch, i64 232
  %11 = load i64, ptr %arrayidx14, align 8
  %tobool15.not = icmp eq i64 %11, 0
  br i1 %tobool15.not, label %if.end20, label %if.then16

if.then16:                                        ; preds = %if.end13
  %12 = inttoptr i64 %11 to ptr
  %arrayidx19 = getelementptr inbounds i8, ptr %batch, i64 240
  %13 = load i64, ptr %arrayidx19, align 8
  call void @llvm.memset.p0.i64(ptr nonnull align 1 %12, i8 0, i64 %13, i1 false)
  br label %if.end20

if.end20:                                         ; preds = %if.then16, %if.end13
  ret ptr %packet.addr.0
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1 immarg)

declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)

declare i64 @kernel_program(ptr, ptr, i64, ptr)

declare i64 @lock_release_all(ptr, i64, i64, i64, i64, i64)

declare i64 @ring_discard_all(ptr, i64, i64, i64, i64, i64)

define internal preserve_mostcc void @write_trap(ptr %run, ptr %batch, i64 %row) noinline {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %batch, i64 112
  %0 = load i64, ptr %arrayidx, align 8
  %1 = inttoptr i64 %0 to ptr
  %add.ptr = getelementptr inbounds %struct.trap, ptr %1, i64 %row
  %arrayidx1 = getelementptr inbounds i8, ptr %run, i64 64
  %2 = load i64, ptr %arrayidx1, align 8
  %3 = trunc i64 %2 to i32
  %conv = and i32 %3, 255
  store i32 %conv, ptr %add.ptr, align 8
  %4 = load i64, ptr %arrayidx1, align 8
  %shr = lshr i64 %4, 8
  %conv3 = trunc i64 %shr to i32
  %argument = getelementptr inbounds i8, ptr %add.ptr, i64 28
  store i32 %conv3, ptr %argument, align 4
  %arrayidx4 = getelementptr inbounds i8, ptr %run, i64 72
  %5 = load i64, ptr %arrayidx4, align 8
  %conv5 = trunc i64 %5 to i32
  %pc = getelementptr inbounds i8, ptr %add.ptr, i64 4
  store i32 %conv5, ptr %pc, align 4
  %arrayidx6 = getelementptr inbounds i8, ptr %run, i64 80
  %6 = load i64, ptr %arrayidx6, align 8
  %address = getelementptr inbounds i8, ptr %add.ptr, i64 8
  store i64 %6, ptr %address, align 8
  %arrayidx7 = getelementptr inbounds i8, ptr %run, i64 88
  %7 = load i64, ptr %arrayidx7, align 8
  %size = getelementptr inbounds i8, ptr %add.ptr, i64 16
  store i64 %7, ptr %size, align 8
  %arrayidx8 = getelementptr inbounds i8, ptr %run, i64 136
  %8 = load i64, ptr %arrayidx8, align 8
  %conv9 = trunc i64 %8 to i32
  %function = getelementptr inbounds i8, ptr %add.ptr, i64 24
  store i32 %conv9, ptr %function, align 8
  %arrayidx10 = getelementptr inbounds i8, ptr %run, i64 312
  %9 = load i64, ptr %arrayidx10, align 8
  %conv11 = trunc i64 %9 to i32
  %arrayidx.i = getelementptr inbounds i8, ptr %batch, i64 120
  %10 = load i64, ptr %arrayidx.i, align 8
  %11 = inttoptr i64 %10 to ptr
  %arrayidx13 = getelementptr inbounds i32, ptr %11, i64 %row
  store i32 %conv11, ptr %arrayidx13, align 4
  ret void
}

define internal preserve_mostcc i64 @end_extras(ptr %run, ptr %batch, i64 %row, i64 %used, i64 %traits, i64 %trapped) noinline {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %batch, i64 232
  %0 = load i64, ptr %arrayidx, align 8
  %tobool = icmp eq i64 %0, 0
  %tobool1 = icmp ne i64 %trapped, 0
  %or.cond = or i1 %tobool1, %tobool
  br i1 %or.cond, label %if.end, label %if.then

if.then:                                          ; preds = %entry
  %arrayidx2 = getelementptr inbounds i8, ptr %batch, i64 248
  %1 = load i64, ptr %arrayidx2, align 8
  %arrayidx3 = getelementptr inbounds i8, ptr %batch, i64 240
  %2 = load i64, ptr %arrayidx3, align 8
  %mul = mul i64 %2, %row
  %add = add i64 %mul, %1
  %3 = inttoptr i64 %add to ptr
  %4 = inttoptr i64 %0 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %3, ptr align 1 %4, i64 %2, i1 false)
  br label %if.end

if.end:                                           ; preds = %if.then, %entry
  %arrayidx7 = getelementptr inbounds i8, ptr %batch, i64 136
  %5 = load i64, ptr %arrayidx7, align 8
  %tobool8.not = icmp eq i64 %5, 0
  br i1 %tobool8.not, label %if.end10, label %if.then9

if.then9:                                         ; preds = %if.end
  %and.i = and i64 %traits, 2
  %tobool.not.i = icmp eq i64 %and.i, 0
  %conv.i = select i1 %tobool.not.i, i64 24, i64 192
  %mul.i = mul i64 %conv.i, %row
  %add.i = add i64 %5, %mul.i
  %6 = inttoptr i64 %add.i to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %batch, i64 80
  %7 = load i64, ptr %arrayidx1.i, align 8
  %8 = inttoptr i64 %7 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %6, ptr nonnull align 1 %8, i64 %conv.i, i1 false)
  %arrayidx3.i = getelementptr inbounds i8, ptr %run, i64 160
  %9 = load i64, ptr %arrayidx3.i, align 8
  %conv7.i = select i1 %tobool.not.i, i64 0, i64 76
  %add8.i = add i64 %add.i, %conv7.i
  %arrayidx9.i = getelementptr inbounds i8, ptr %run, i64 144
  %10 = load i64, ptr %arrayidx9.i, align 8
  %sub.i = sub i64 %10, %9
  %conv10.i = trunc i64 %sub.i to i32
  %11 = inttoptr i64 %add8.i to ptr
  store i32 %conv10.i, ptr %11, align 1
  %conv14.i = select i1 %tobool.not.i, i64 4, i64 80
  %add15.i = add i64 %add.i, %conv14.i
  %arrayidx16.i = getelementptr inbounds i8, ptr %run, i64 152
  %12 = load i64, ptr %arrayidx16.i, align 8
  %sub17.i = sub i64 %12, %9
  %conv18.i = trunc i64 %sub17.i to i32
  %13 = inttoptr i64 %add15.i to ptr
  store i32 %conv18.i, ptr %13, align 1
  %conv22.i = select i1 %tobool.not.i, i64 8, i64 140
  %add23.i = add i64 %add.i, %conv22.i
  %14 = inttoptr i64 %add23.i to ptr
  store i32 0, ptr %14, align 1
  br i1 %tobool.not.i, label %if.end10, label %if.then.i

if.then.i:                                        ; preds = %if.then9
  %15 = load i64, ptr %arrayidx16.i, align 8
  %16 = load i64, ptr %arrayidx9.i, align 8
  %sub29.i = sub i64 %15, %16
  %conv30.i = trunc i64 %sub29.i to i32
  store i32 %conv30.i, ptr %6, align 1
  br label %if.end10

if.end10:                                         ; preds = %if.then.i, %if.then9, %if.end
  %arrayidx11 = getelementptr inbounds i8, ptr %batch, i64 176
  %17 = load i64, ptr %arrayidx11, align 8
  %tobool12.not = icmp eq i64 %17, 0
  br i1 %tobool12.not, label %cond.end, label %cond.true

cond.true:                                        ; preds = %if.end10
  %arrayidx.i27 = getelementptr inbounds i8, ptr %run, i64 144
  %18 = load i64, ptr %arrayidx.i27, align 8
  %arrayidx1.i28 = getelementptr inbounds i8, ptr %run, i64 160
  %19 = load i64, ptr %arrayidx1.i28, align 8
  %sub.i29 = sub i64 %18, %19
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 152
  %20 = load i64, ptr %arrayidx2.i, align 8
  %sub4.i = sub i64 %20, %18
  %and.i30 = and i64 %traits, 1
  %tobool.not.i31 = icmp eq i64 %and.i30, 0
  br i1 %tobool.not.i31, label %if.end.i, label %if.then.i32

if.then.i32:                                      ; preds = %cond.true
  %arrayidx5.i = getelementptr inbounds i8, ptr %batch, i64 184
  %21 = load i64, ptr %arrayidx5.i, align 8
  %add.i33 = add i64 %21, %used
  %22 = inttoptr i64 %add.i33 to ptr
  %arrayidx6.i = getelementptr inbounds i8, ptr %run, i64 96
  %23 = load i64, ptr %arrayidx6.i, align 8
  %add8.i34 = add i64 %23, %19
  %24 = inttoptr i64 %add8.i34 to ptr
  %add10.i = add i64 %sub4.i, %sub.i29
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %22, ptr align 1 %24, i64 %add10.i, i1 false)
  br label %if.end.i

if.end.i:                                         ; preds = %if.then.i32, %cond.true
  %add11.i = add i64 %sub.i29, %used
  %arrayidx.i.i = getelementptr inbounds i8, ptr %batch, i64 208
  %25 = load i64, ptr %arrayidx.i.i, align 8
  %26 = inttoptr i64 %25 to ptr
  %arrayidx13.i = getelementptr inbounds i64, ptr %26, i64 %row
  store i64 %add11.i, ptr %arrayidx13.i, align 8
  %conv.i35 = trunc i64 %sub4.i to i32
  %arrayidx.i44.i = getelementptr inbounds i8, ptr %batch, i64 216
  %27 = load i64, ptr %arrayidx.i44.i, align 8
  %28 = inttoptr i64 %27 to ptr
  %arrayidx15.i = getelementptr inbounds i32, ptr %28, i64 %row
  store i32 %conv.i35, ptr %arrayidx15.i, align 4
  br i1 %tobool.not.i31, label %keep_packet.exit, label %if.then18.i

if.then18.i:                                      ; preds = %if.end.i
  %conv19.i = trunc i64 %sub.i29 to i32
  %arrayidx.i43.i = getelementptr inbounds i8, ptr %batch, i64 224
  %29 = load i64, ptr %arrayidx.i43.i, align 8
  %30 = inttoptr i64 %29 to ptr
  %arrayidx21.i = getelementptr inbounds i32, ptr %30, i64 %row
  store i32 %conv19.i, ptr %arrayidx21.i, align 4
  br label %keep_packet.exit

keep_packet.exit:                                 ; preds = %if.end.i, %if.then18.i
  %add24.i = add i64 %add11.i, %sub4.i
  br label %cond.end

cond.end:                                         ; preds = %if.end10, %keep_packet.exit
  %cond = phi i64 [ %add24.i, %keep_packet.exit ], [ %used, %if.end10 ]
  ret i64 %cond
}

declare i64 @llvm.umin.i64(i64, i64)
