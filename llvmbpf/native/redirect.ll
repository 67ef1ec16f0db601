; redirect.c, compiled by tools/build_native.py

define internal i64 @helper_redirect(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %arrayidx = getelementptr inbounds i8, ptr %run, i64 176
  %0 = load i64, ptr %arrayidx, align 8
  %cmp = icmp eq i64 %0, 6
  br i1 %cmp, label %if.then, label %if.end

if.then:                                          ; preds = %entry
  %tobool.not = icmp eq i64 %r2, 0
  br i1 %tobool.not, label %return.sink.split, label %return

if.end:                                           ; preds = %entry
  %tobool1.not = icmp ult i64 %r2, 2
  br i1 %tobool1.not, label %return.sink.split, label %return

return.sink.split:                                ; preds = %if.end, %if.then
  %r2.sink = phi i64 [ 0, %if.then ], [ %r2, %if.end ]
  %retval.0.ph = phi i64 [ 4, %if.then ], [ 7, %if.end ]
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 264
  store i64 1, ptr %arrayidx.i, align 8
  %conv1.i = and i64 %r1, 4294967295
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 272
  store i64 %conv1.i, ptr %arrayidx2.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %run, i64 280
  store i64 %r2.sink, ptr %arrayidx3.i, align 8
  br label %return

return:                                           ; preds = %return.sink.split, %if.end, %if.then
  %retval.0 = phi i64 [ 0, %if.then ], [ 2, %if.end ], [ %retval.0.ph, %return.sink.split ]
  ret i64 %retval.0
}

define internal i64 @helper_redirect_peer(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %tobool.not = icmp eq i64 %r2, 0
  br i1 %tobool.not, label %cond.false, label %cond.end

cond.false:                                       ; preds = %entry
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 264
  store i64 1, ptr %arrayidx.i, align 8
  %conv1.i = and i64 %r1, 4294967295
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 272
  store i64 %conv1.i, ptr %arrayidx2.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %run, i64 280
  store i64 4, ptr %arrayidx3.i, align 8
  br label %cond.end

cond.end:                                         ; preds = %entry, %cond.false
  %cond = phi i64 [ 7, %cond.false ], [ 2, %entry ]
  ret i64 %cond
}

define internal i64 @helper_redirect_neigh(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %conv = trunc i64 %r3 to i32
  %tobool.not = icmp eq i64 %r4, 0
  br i1 %tobool.not, label %lor.lhs.false, label %cleanup

lor.lhs.false:                                    ; preds = %entry
  %tobool1.not = icmp eq i32 %conv, 0
  br i1 %tobool1.not, label %if.end14, label %land.lhs.true

land.lhs.true:                                    ; preds = %lor.lhs.false
  %tobool2 = icmp eq i64 %r2, 0
  %cmp = icmp ult i32 %conv, 20
  %or.cond = or i1 %tobool2, %cmp
  br i1 %or.cond, label %cleanup, label %land.lhs.true6

land.lhs.true6:                                   ; preds = %land.lhs.true
  %0 = inttoptr i64 %r2 to ptr
  %number.0.copyload.i24 = load i32, ptr %0, align 1
  switch i32 %number.0.copyload.i24, label %cleanup [
    i32 2, label %if.end14
    i32 10, label %if.end14
  ]

if.end14:                                         ; preds = %land.lhs.true6, %land.lhs.true6, %lor.lhs.false
  %cond = phi i64 [ 10, %land.lhs.true6 ], [ 2, %lor.lhs.false ], [ 10, %land.lhs.true6 ]
  %arrayidx.i = getelementptr inbounds i8, ptr %run, i64 264
  store i64 1, ptr %arrayidx.i, align 8
  %conv1.i = and i64 %r1, 4294967295
  %arrayidx2.i = getelementptr inbounds i8, ptr %run, i64 272
  store i64 %conv1.i, ptr %arrayidx2.i, align 8
  %arrayidx3.i = getelementptr inbounds i8, ptr %run, i64 280
  store i64 %cond, ptr %arrayidx3.i, align 8
  br label %cleanup

cleanup:                                          ; preds = %land.lhs.true6, %entry, %land.lhs.true, %if.end14
  %retval.0 = phi i64 [ 7, %if.end14 ], [ 2, %land.lhs.true ], [ 2, %entry ], [ 2, %land.lhs.true6 ]
  ret i64 %retval.0
}
