; regions.c, compiled by tools/build_native.py

define internal i64 @check_map_value(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %0, i64 88
  %1 = load i64, ptr %arrayidx.i, align 8
  %sub.i = sub i64 %r2, %1
  %arrayidx1.i = getelementptr inbounds i8, ptr %0, i64 16
  %2 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx2.i = getelementptr inbounds i8, ptr %0, i64 64
  %3 = load i64, ptr %arrayidx2.i, align 8
  %4 = load i64, ptr %0, align 8
  %cmp.i2 = icmp ugt i64 %4, 63
  %5 = lshr i64 33771110, %4
  %6 = and i64 %5, 1
  %tobool.i4 = icmp eq i64 %6, 0
  %tobool.i = select i1 %cmp.i2, i1 true, i1 %tobool.i4
  %cmp.i = icmp eq i64 %3, 0
  %or.cond.i = select i1 %tobool.i, i1 true, i1 %cmp.i
  br i1 %or.cond.i, label %check_value.exit, label %lor.lhs.false4.i

lor.lhs.false4.i:                                 ; preds = %entry
  %arrayidx5.i = getelementptr inbounds i8, ptr %0, i64 72
  %7 = load i64, ptr %arrayidx5.i, align 8
  %mul.i = mul i64 %7, %3
  %cmp6.not.i = icmp uge i64 %sub.i, %mul.i
  %cmp7.i = icmp ult i64 %2, %r3
  %or.cond29.i = select i1 %cmp6.not.i, i1 true, i1 %cmp7.i
  br i1 %or.cond29.i, label %check_value.exit, label %lor.lhs.false8.i

lor.lhs.false8.i:                                 ; preds = %lor.lhs.false4.i
  %rem.i = urem i64 %sub.i, %3
  %sub9.i = sub i64 %2, %r3
  %cmp10.i = icmp ugt i64 %rem.i, %sub9.i
  br i1 %cmp10.i, label %check_value.exit, label %if.end12.i

if.end12.i:                                       ; preds = %lor.lhs.false8.i
  %tobool13.not.i = icmp eq i64 %r4, 0
  br i1 %tobool13.not.i, label %check_value.exit, label %land.rhs.i

land.rhs.i:                                       ; preds = %if.end12.i
  %arrayidx.i3 = getelementptr inbounds i8, ptr %0, i64 32
  %8 = load i64, ptr %arrayidx.i3, align 8
  %and.i = and i64 %8, 128
  %tobool.not.i = icmp eq i64 %and.i, 0
  %9 = lshr i64 33767424, %4
  %10 = and i64 %9, 1
  %tobool15.not.i56 = icmp eq i64 %10, 0
  %tobool15.not.i5 = select i1 %cmp.i2, i1 true, i1 %tobool15.not.i56
  %tobool15.not.i = select i1 %tobool.not.i, i1 %tobool15.not.i5, i1 false
  %11 = select i1 %tobool15.not.i, i64 0, i64 2
  br label %check_value.exit

check_value.exit:                                 ; preds = %entry, %lor.lhs.false4.i, %lor.lhs.false8.i, %if.end12.i, %land.rhs.i
  %retval.0.i = phi i64 [ 1, %lor.lhs.false4.i ], [ 1, %entry ], [ 1, %lor.lhs.false8.i ], [ 0, %if.end12.i ], [ %11, %land.rhs.i ]
  ret i64 %retval.0.i
}

define internal i64 @find_map_value(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 200
  %0 = load i64, ptr %arrayidx, align 8
  %1 = inttoptr i64 %0 to ptr
  %arrayidx1 = getelementptr inbounds i8, ptr %run, i64 208
  %2 = load i64, ptr %arrayidx1, align 8
  %cmp.not25.not = icmp eq i64 %2, 0
  br i1 %cmp.not25.not, label %cleanup9, label %for.body.lr.ph

for.body.lr.ph:                                   ; preds = %entry
  %tobool13.not.i = icmp eq i64 %r3, 0
  br label %for.body

for.body:                                         ; preds = %for.body.lr.ph, %for.inc
  %i.027 = phi i64 [ 0, %for.body.lr.ph ], [ %inc, %for.inc ]
  %verdict.026 = phi i64 [ 1, %for.body.lr.ph ], [ %spec.select, %for.inc ]
  %arrayidx2 = getelementptr inbounds i64, ptr %1, i64 %i.027
  %3 = load i64, ptr %arrayidx2, align 8
  %4 = inttoptr i64 %3 to ptr
  %arrayidx.i = getelementptr inbounds i8, ptr %4, i64 88
  %5 = load i64, ptr %arrayidx.i, align 8
  %sub.i = sub i64 %r1, %5
  %arrayidx1.i = getelementptr inbounds i8, ptr %4, i64 16
  %6 = load i64, ptr %arrayidx1.i, align 8
  %arrayidx2.i = getelementptr inbounds i8, ptr %4, i64 64
  %7 = load i64, ptr %arrayidx2.i, align 8
  %8 = load i64, ptr %4, align 8
  %cmp.i20 = icmp ugt i64 %8, 63
  %9 = lshr i64 33771110, %8
  %10 = and i64 %9, 1
  %tobool.i22 = icmp eq i64 %10, 0
  %tobool.i = select i1 %cmp.i20, i1 true, i1 %tobool.i22
  %cmp.i = icmp eq i64 %7, 0
  %or.cond.i = select i1 %tobool.i, i1 true, i1 %cmp.i
  br i1 %or.cond.i, label %check_value.exit, label %lor.lhs.false4.i

lor.lhs.false4.i:                                 ; preds = %for.body
  %arrayidx5.i = getelementptr inbounds i8, ptr %4, i64 72
  %11 = load i64, ptr %arrayidx5.i, align 8
  %mul.i = mul i64 %11, %7
  %cmp6.not.i = icmp uge i64 %sub.i, %mul.i
  %cmp7.i = icmp ult i64 %6, %r2
  %or.cond29.i = select i1 %cmp6.not.i, i1 true, i1 %cmp7.i
  br i1 %or.cond29.i, label %check_value.exit, label %lor.lhs.false8.i

lor.lhs.false8.i:                                 ; preds = %lor.lhs.false4.i
  %rem.i = urem i64 %sub.i, %7
  %sub9.i = sub i64 %6, %r2
  %cmp10.i = icmp ugt i64 %rem.i, %sub9.i
  %brmerge = or i1 %cmp10.i, %tobool13.not.i
  %.mux = zext i1 %cmp10.i to i64
  br i1 %brmerge, label %check_value.exit, label %land.rhs.i

land.rhs.i:                                       ; preds = %lor.lhs.false8.i
  %arrayidx.i21 = getelementptr inbounds i8, ptr %4, i64 32
  %12 = load i64, ptr %arrayidx.i21, align 8
  %and.i = and i64 %12, 128
  %tobool.not.i = icmp eq i64 %and.i, 0
  %13 = lshr i64 33767424, %8
  %14 = and i64 %13, 1
  %tobool15.not.i2324 = icmp eq i64 %14, 0
  %tobool15.not.i23 = select i1 %cmp.i20, i1 true, i1 %tobool15.not.i2324
  %tobool15.not.i = select i1 %tobool.not.i, i1 %tobool15.not.i23, i1 false
  %15 = select i1 %tobool15.not.i, i64 0, i64 2
  br label %check_value.exit

check_value.exit:                                 ; preds = %lor.lhs.false8.i, %for.body, %lor.lhs.false4.i, %land.rhs.i
  %retval.0.i = phi i64 [ 1, %lor.lhs.false4.i ], [ 1, %for.body ], [ %.mux, %lor.lhs.false8.i ], [ %15, %land.rhs.i ]
  %cmp5.not = icmp eq i64 %retval.0.i, 0
  br i1 %cmp5.not, label %cleanup9, label %for.inc

for.inc:                                          ; preds = %check_value.exit
  %cmp6 = icmp eq i64 %retval.0.i, 2
  %spec.select = select i1 %cmp6, i64 2, i64 %verdict.026
  %inc = add nuw i64 %i.027, 1
  %exitcond.not = icmp eq i64 %inc, %2
  br i1 %exitcond.not, label %cleanup9, label %for.body

cleanup9:                                         ; preds = %check_value.exit, %for.inc, %entry
  %spec.select19 = phi i64 [ 1, %entry ], [ 0, %check_value.exit ], [ %spec.select, %for.inc ]
  ret i64 %spec.select19
}

define internal i64 @find_record(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx1 = getelementptr inbounds i8, ptr %run, i64 232
  %0 = load i64, ptr %arrayidx1, align 8
  %cmp.not15 = icmp eq i64 %0, 0
  br i1 %cmp.not15, label %cleanup, label %for.body.preheader

for.body.preheader:                               ; preds = %entry
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 224
  %1 = load i64, ptr %arrayidx, align 8
  %2 = inttoptr i64 %1 to ptr
  br label %for.body

for.body:                                         ; preds = %for.body.preheader, %for.inc
  %cmp.not18 = phi i1 [ %cmp.not, %for.inc ], [ %cmp.not15, %for.body.preheader ]
  %i.017 = phi i64 [ %inc, %for.inc ], [ 0, %for.body.preheader ]
  %record.016 = phi ptr [ %add.ptr, %for.inc ], [ %2, %for.body.preheader ]
  %arrayidx2 = getelementptr inbounds i8, ptr %record.016, i64 8
  %3 = load i64, ptr %arrayidx2, align 8
  %cmp3.not = icmp ult i64 %3, %r2
  br i1 %cmp3.not, label %for.inc, label %land.lhs.true

land.lhs.true:                                    ; preds = %for.body
  %4 = load i64, ptr %record.016, align 8
  %sub = sub i64 %r1, %4
  %sub6 = sub i64 %3, %r2
  %cmp7.not = icmp ugt i64 %sub, %sub6
  br i1 %cmp7.not, label %for.inc, label %cleanup

for.inc:                                          ; preds = %for.body, %land.lhs.true
  %inc = add nuw i64 %i.017, 1
  %add.ptr = getelementptr inbounds i8, ptr %record.016, i64 24
  %cmp.not = icmp uge i64 %inc, %0
  %exitcond = icmp eq i64 %inc, %0
  br i1 %exitcond, label %cleanup, label %for.body

cleanup:                                          ; preds = %for.inc, %land.lhs.true, %entry
  %cmp.not.lcssa = phi i1 [ %cmp.not15, %entry ], [ %cmp.not, %for.inc ], [ %cmp.not18, %land.lhs.true ]
  %spec.select = zext i1 %cmp.not.lcssa to i64
  ret i64 %spec.select
}

define internal i64 @find_shared(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 200
  %0 = load i64, ptr %arrayidx.i, align 8
  %1 = inttoptr i64 %0 to ptr
  %arrayidx1.i = getelementptr inbounds i8, ptr %run, i64 208
  %2 = load i64, ptr %arrayidx1.i, align 8
  %cmp.not25.not.i = icmp eq i64 %2, 0
  br i1 %cmp.not25.not.i, label %find_map_value.exit, label %for.body.lr.ph.i

for.body.lr.ph.i:                                 ; preds = %entry
  %tobool13.not.i.i = icmp eq i64 %r3, 0
  br label %for.body.i

for.body.i:                                       ; preds = %for.inc.i, %for.body.lr.ph.i
  %i.027.i = phi i64 [ 0, %for.body.lr.ph.i ], [ %inc.i, %for.inc.i ]
  %verdict.026.i = phi i64 [ 1, %for.body.lr.ph.i ], [ %spec.select.i, %for.inc.i ]
  %arrayidx2.i = getelementptr inbounds i64, ptr %1, i64 %i.027.i
  %3 = load i64, ptr %arrayidx2.i, align 8
  %4 = inttoptr i64 %3 to ptr
  %arrayidx.i.i = getelementptr inbounds i8, ptr %4, i64 88
  %5 = load i64, ptr %arrayidx.i.i, align 8
  %sub.i.i = sub i64 %r1, %5
  %arrayidx1.i.i = getelementptr inbounds i8, ptr %4, i64 16
  %6 = load i64, ptr %arrayidx1.i.i, align 8
  %arrayidx2.i.i = getelementptr inbounds i8, ptr %4, i64 64
  %7 = load i64, ptr %arrayidx2.i.i, align 8
  %8 = load i64, ptr %4, align 8
  %cmp.i20.i = icmp ugt i64 %8, 63
  %9 = lshr i64 33771110, %8
  %10 = and i64 %9, 1
  %tobool.i22.i = icmp eq i64 %10, 0
  %tobool.i.i = select i1 %cmp.i20.i, i1 true, i1 %tobool.i22.i
  %cmp.i.i = icmp eq i64 %7, 0
  %or.cond.i.i = select i1 %tobool.i.i, i1 true, i1 %cmp.i.i
  br i1 %or.cond.i.i, label %check_value.exit.i, label %lor.lhs.false4.i.i

lor.lhs.false4.i.i:                               ; preds = %for.body.i
  %arrayidx5.i.i = getelementptr inbounds i8, ptr %4, i64 72
  %11 = load i64, ptr %arrayidx5.i.i, align 8
  %mul.i.i = mul i64 %11, %7
  %cmp6.not.i.i = icmp uge i64 %sub.i.i, %mul.i.i
  %cmp7.i.i = icmp ult i64 %6, %r2
  %or.cond29.i.i = select i1 %cmp6.not.i.i, i1 true, i1 %cmp7.i.i
  br i1 %or.cond29.i.i, label %check_value.exit.i, label %lor.lhs.false8.i.i

lor.lhs.false8.i.i:                               ; preds = %lor.lhs.false4.i.i
  %rem.i.i = urem i64 %sub.i.i, %7
  %sub9.i.i = sub i64 %6, %r2
  %cmp10.i.i = icmp ugt i64 %rem.i.i, %sub9.i.i
  %brmerge.i = or i1 %tobool13.not.i.i, %cmp10.i.i
  %.mux.i = zext i1 %cmp10.i.i to i64
  br i1 %brmerge.i, label %check_value.exit.i, label %land.rhs.i.i

land.rhs.i.i:                                     ; preds = %lor.lhs.false8.i.i
  %arrayidx.i21.i = getelementptr inbounds i8, ptr %4, i64 32
  %12 = load i64, ptr %arrayidx.i21.i, align 8
  %and.i.i = and i64 %12, 128
  %tobool.not.i.i = icmp eq i64 %and.i.i, 0
  %13 = lshr i64 33767424, %8
  %14 = and i64 %13, 1
  %tobool15.not.i2324.i = icmp eq i64 %14, 0
  %tobool15.not.i.i = select i1 %tobool.not.i.i, i1 %tobool15.not.i2324.i, i1 false
  %15 = select i1 %tobool15.not.i.i, i64 0, i64 2
  br label %check_value.exit.i

check_value.exit.i:                               ; preds = %land.rhs.i.i, %lor.lhs.false8.i.i, %lor.lhs.false4.i.i, %for.body.i
  %retval.0.i.i = phi i64 [ 1, %lor.lhs.false4.i.i ], [ 1, %for.body.i ], [ %.mux.i, %lor.lhs.false8.i.i ], [ %15, %land.rhs.i.i ]
  %cmp5.not.i = icmp eq i64 %retval.0.i.i, 0
  br i1 %cmp5.not.i, label %find_map_value.exit, label %for.inc.i

for.inc.i:                                        ; preds = %check_value.exit.i
  %cmp6.i = icmp eq i64 %retval.0.i.i, 2
  %spec.select.i = select i1 %cmp6.i, i64 2, i64 %verdict.026.i
  %inc.i = add nuw i64 %i.027.i, 1
  %exitcond.not.i = icmp eq i64 %inc.i, %2
  br i1 %exitcond.not.i, label %find_map_value.exit, label %for.body.i

find_map_value.exit:                              ; preds = %check_value.exit.i, %for.inc.i, %entry
  %spec.select19.i = phi i64 [ 1, %entry ], [ 0, %check_value.exit.i ], [ %spec.select.i, %for.inc.i ]
  %cmp = icmp eq i64 %spec.select19.i, 0
  br i1 %cmp, label %cond.end, label %lor.lhs.false

lor.lhs.false:                                    ; preds = %find_map_value.exit
  %arrayidx1.i7 = getelementptr inbounds i8, ptr %run, i64 232
  %16 = load i64, ptr %arrayidx1.i7, align 8
  %cmp.not15.i = icmp eq i64 %16, 0
  br i1 %cmp.not15.i, label %find_record.exit, label %for.body.preheader.i

for.body.preheader.i:                             ; preds = %lor.lhs.false
  %arrayidx.i8 = getelementptr inbounds i8, ptr %run, i64 224
  %17 = load i64, ptr %arrayidx.i8, align 8
  %18 = inttoptr i64 %17 to ptr
  br label %for.body.i9

for.body.i9:                                      ; preds = %for.inc.i12, %for.body.preheader.i
  %cmp.not18.i = phi i1 [ %cmp.not.i, %for.inc.i12 ], [ false, %for.body.preheader.i ]
  %i.017.i = phi i64 [ %inc.i13, %for.inc.i12 ], [ 0, %for.body.preheader.i ]
  %record.016.i = phi ptr [ %add.ptr.i, %for.inc.i12 ], [ %18, %for.body.preheader.i ]
  %arrayidx2.i10 = getelementptr inbounds i8, ptr %record.016.i, i64 8
  %19 = load i64, ptr %arrayidx2.i10, align 8
  %cmp3.not.i = icmp ult i64 %19, %r2
  br i1 %cmp3.not.i, label %for.inc.i12, label %land.lhs.true.i

land.lhs.true.i:                                  ; preds = %for.body.i9
  %20 = load i64, ptr %record.016.i, align 8
  %sub.i = sub i64 %r1, %20
  %sub6.i = sub i64 %19, %r2
  %cmp7.not.i = icmp ugt i64 %sub.i, %sub6.i
  br i1 %cmp7.not.i, label %for.inc.i12, label %find_record.exit

for.inc.i12:                                      ; preds = %land.lhs.true.i, %for.body.i9
  %inc.i13 = add nuw i64 %i.017.i, 1
  %add.ptr.i = getelementptr inbounds i8, ptr %record.016.i, i64 24
  %cmp.not.i = icmp uge i64 %inc.i13, %16
  %exitcond.i = icmp eq i64 %inc.i13, %16
  br i1 %exitcond.i, label %find_record.exit, label %for.body.i9

find_record.exit:                                 ; preds = %land.lhs.true.i, %for.inc.i12, %lor.lhs.false
  %cmp.not.lcssa.i = phi i1 [ %cmp.not15.i, %lor.lhs.false ], [ %cmp.not.i, %for.inc.i12 ], [ %cmp.not18.i, %land.lhs.true.i ]
  %spec.select = select i1 %cmp.not.lcssa.i, i64 %spec.select19.i, i64 0
  br label %cond.end

cond.end:                                         ; preds = %find_record.exit, %find_map_value.exit
  %cond = phi i64 [ 0, %find_map_value.exit ], [ %spec.select, %find_record.exit ]
  ret i64 %cond
}

define internal i64 @is_map(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 200
  %0 = load i64, ptr %arrayidx, align 8
  %1 = inttoptr i64 %0 to ptr
  %arrayidx1 = getelementptr inbounds i8, ptr %run, i64 208
  %2 = load i64, ptr %arrayidx1, align 8
  %cmp.not8 = icmp ne i64 %2, 0
  br i1 %cmp.not8, label %for.body.preheader, label %cleanup

for.body.preheader:                               ; preds = %entry
  %3 = load i64, ptr %1, align 8
  %cmp312 = icmp eq i64 %3, %r1
  br i1 %cmp312, label %cleanup, label %for.cond

for.cond:                                         ; preds = %for.body.preheader, %for.body
  %i.0913 = phi i64 [ %inc, %for.body ], [ 0, %for.body.preheader ]
  %inc = add nuw i64 %i.0913, 1
  %exitcond.not = icmp eq i64 %inc, %2
  br i1 %exitcond.not, label %cleanup.loopexit, label %for.body

for.body:                                         ; preds = %for.cond
  %arrayidx2 = getelementptr inbounds i64, ptr %1, i64 %inc
  %4 = load i64, ptr %arrayidx2, align 8
  %cmp3 = icmp eq i64 %4, %r1
  br i1 %cmp3, label %cleanup.loopexit, label %for.cond

cleanup.loopexit:                                 ; preds = %for.cond, %for.body
  %cmp.not.le = icmp ult i64 %inc, %2
  br label %cleanup

cleanup:                                          ; preds = %cleanup.loopexit, %for.body.preheader, %entry
  %cmp.not.lcssa = phi i1 [ %cmp.not8, %entry ], [ %cmp.not8, %for.body.preheader ], [ %cmp.not.le, %cleanup.loopexit ]
  %spec.select = zext i1 %cmp.not.lcssa to i64
  ret i64 %spec.select
}
