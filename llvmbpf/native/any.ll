; any.c, compiled by tools/build_native.py

define internal i64 @any_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 2, label %sw.bb
    i64 6, label %sw.bb
    i64 1, label %sw.bb2
    i64 5, label %sw.bb2
    i64 13, label %sw.bb2
    i64 25, label %sw.bb2
    i64 9, label %sw.bb4
    i64 10, label %sw.bb4
    i64 11, label %sw.bb6
    i64 3, label %sw.bb8
    i64 12, label %sw.bb8
    i64 14, label %sw.bb8
    i64 16, label %sw.bb8
    i64 17, label %sw.bb8
    i64 22, label %sw.bb10
    i64 23, label %sw.bb10
    i64 30, label %sw.bb12
    i64 27, label %sw.bb14
    i64 4, label %sw.bb16
  ]

sw.bb:                                            ; preds = %entry, %entry
  %call1 = call i64 @array_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry, %entry, %entry, %entry
  %call3 = call i64 @hash_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb4:                                           ; preds = %entry, %entry
  %call5 = call i64 @lru_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb6:                                           ; preds = %entry
  %call7 = call i64 @trie_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb8:                                           ; preds = %entry, %entry, %entry, %entry, %entry
  %call9 = call i64 @slots_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb10:                                          ; preds = %entry, %entry
  %call11 = call i64 @queue_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb12:                                          ; preds = %entry
  %call13 = call i64 @bloom_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb14:                                          ; preds = %entry
  %call15 = call i64 @ring_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb16:                                          ; preds = %entry
  %call17 = call i64 @perf_lookup(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb16, %sw.bb14, %sw.bb12, %sw.bb10, %sw.bb8, %sw.bb6, %sw.bb4, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call17, %sw.bb16 ], [ %call15, %sw.bb14 ], [ %call13, %sw.bb12 ], [ %call11, %sw.bb10 ], [ %call9, %sw.bb8 ], [ %call7, %sw.bb6 ], [ %call5, %sw.bb4 ], [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ -22, %entry ]
  ret i64 %retval.0
}

declare i64 @array_lookup(ptr, i64, i64, i64, i64, i64)

declare i64 @hash_lookup(ptr, i64, i64, i64, i64, i64)

declare i64 @lru_lookup(ptr, i64, i64, i64, i64, i64)

declare i64 @trie_lookup(ptr, i64, i64, i64, i64, i64)

declare i64 @slots_lookup(ptr, i64, i64, i64, i64, i64)

declare i64 @queue_lookup(ptr, i64, i64, i64, i64, i64)

declare i64 @bloom_lookup(ptr, i64, i64, i64, i64, i64)

declare i64 @ring_lookup(ptr, i64, i64, i64, i64, i64)

declare i64 @perf_lookup(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 2, label %sw.bb
    i64 6, label %sw.bb
    i64 1, label %sw.bb2
    i64 5, label %sw.bb2
    i64 13, label %sw.bb2
    i64 25, label %sw.bb2
    i64 9, label %sw.bb4
    i64 10, label %sw.bb4
    i64 11, label %sw.bb6
    i64 3, label %sw.bb8
    i64 12, label %sw.bb8
    i64 14, label %sw.bb8
    i64 16, label %sw.bb8
    i64 17, label %sw.bb8
    i64 22, label %sw.bb10
    i64 23, label %sw.bb10
    i64 30, label %sw.bb12
    i64 27, label %sw.bb14
    i64 4, label %sw.bb16
  ]

sw.bb:                                            ; preds = %entry, %entry
  %call1 = call i64 @array_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry, %entry, %entry, %entry
  %call3 = call i64 @hash_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb4:                                           ; preds = %entry, %entry
  %call5 = call i64 @lru_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb6:                                           ; preds = %entry
  %call7 = call i64 @trie_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb8:                                           ; preds = %entry, %entry, %entry, %entry, %entry
  %call9 = call i64 @slots_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb10:                                          ; preds = %entry, %entry
  %call11 = call i64 @queue_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb12:                                          ; preds = %entry
  %call13 = call i64 @bloom_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb14:                                          ; preds = %entry
  %call15 = call i64 @ring_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb16:                                          ; preds = %entry
  %call17 = call i64 @perf_update(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb16, %sw.bb14, %sw.bb12, %sw.bb10, %sw.bb8, %sw.bb6, %sw.bb4, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call17, %sw.bb16 ], [ %call15, %sw.bb14 ], [ %call13, %sw.bb12 ], [ %call11, %sw.bb10 ], [ %call9, %sw.bb8 ], [ %call7, %sw.bb6 ], [ %call5, %sw.bb4 ], [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ -22, %entry ]
  ret i64 %retval.0
}

declare i64 @array_update(ptr, i64, i64, i64, i64, i64)

declare i64 @hash_update(ptr, i64, i64, i64, i64, i64)

declare i64 @lru_update(ptr, i64, i64, i64, i64, i64)

declare i64 @trie_update(ptr, i64, i64, i64, i64, i64)

declare i64 @slots_update(ptr, i64, i64, i64, i64, i64)

declare i64 @queue_update(ptr, i64, i64, i64, i64, i64)

declare i64 @bloom_update(ptr, i64, i64, i64, i64, i64)

declare i64 @ring_update(ptr, i64, i64, i64, i64, i64)

declare i64 @perf_update(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 2, label %sw.bb
    i64 6, label %sw.bb
    i64 1, label %sw.bb2
    i64 5, label %sw.bb2
    i64 13, label %sw.bb2
    i64 25, label %sw.bb2
    i64 9, label %sw.bb4
    i64 10, label %sw.bb4
    i64 11, label %sw.bb6
    i64 3, label %sw.bb8
    i64 12, label %sw.bb8
    i64 14, label %sw.bb8
    i64 16, label %sw.bb8
    i64 17, label %sw.bb8
    i64 22, label %sw.bb10
    i64 23, label %sw.bb10
    i64 30, label %sw.bb12
    i64 27, label %sw.bb14
    i64 4, label %sw.bb16
  ]

sw.bb:                                            ; preds = %entry, %entry
  %call1 = call i64 @array_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry, %entry, %entry, %entry
  %call3 = call i64 @hash_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb4:                                           ; preds = %entry, %entry
  %call5 = call i64 @lru_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb6:                                           ; preds = %entry
  %call7 = call i64 @trie_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb8:                                           ; preds = %entry, %entry, %entry, %entry, %entry
  %call9 = call i64 @slots_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb10:                                          ; preds = %entry, %entry
  %call11 = call i64 @queue_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb12:                                          ; preds = %entry
  %call13 = call i64 @bloom_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb14:                                          ; preds = %entry
  %call15 = call i64 @ring_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb16:                                          ; preds = %entry
  %call17 = call i64 @perf_delete(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb16, %sw.bb14, %sw.bb12, %sw.bb10, %sw.bb8, %sw.bb6, %sw.bb4, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call17, %sw.bb16 ], [ %call15, %sw.bb14 ], [ %call13, %sw.bb12 ], [ %call11, %sw.bb10 ], [ %call9, %sw.bb8 ], [ %call7, %sw.bb6 ], [ %call5, %sw.bb4 ], [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ -22, %entry ]
  ret i64 %retval.0
}

declare i64 @array_delete(ptr, i64, i64, i64, i64, i64)

declare i64 @hash_delete(ptr, i64, i64, i64, i64, i64)

declare i64 @lru_delete(ptr, i64, i64, i64, i64, i64)

declare i64 @trie_delete(ptr, i64, i64, i64, i64, i64)

declare i64 @slots_delete(ptr, i64, i64, i64, i64, i64)

declare i64 @queue_delete(ptr, i64, i64, i64, i64, i64)

declare i64 @bloom_delete(ptr, i64, i64, i64, i64, i64)

declare i64 @ring_delete(ptr, i64, i64, i64, i64, i64)

declare i64 @perf_delete(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 2, label %sw.bb
    i64 6, label %sw.bb
    i64 1, label %sw.bb2
    i64 5, label %sw.bb2
    i64 13, label %sw.bb2
    i64 25, label %sw.bb2
    i64 9, label %sw.bb4
    i64 10, label %sw.bb4
  ]

sw.bb:                                            ; preds = %entry, %entry
  %call1 = call i64 @array_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry, %entry, %entry, %entry
  %call3 = call i64 @hash_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb4:                                           ; preds = %entry, %entry
  %call5 = call i64 @lru_lookup_percpu(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb4, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call5, %sw.bb4 ], [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ 0, %entry ]
  ret i64 %retval.0
}

declare i64 @array_lookup_percpu(ptr, i64, i64, i64, i64, i64)

declare i64 @hash_lookup_percpu(ptr, i64, i64, i64, i64, i64)

declare i64 @lru_lookup_percpu(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 2, label %sw.bb
    i64 6, label %sw.bb
    i64 1, label %sw.bb2
    i64 5, label %sw.bb2
    i64 13, label %sw.bb2
    i64 25, label %sw.bb2
    i64 9, label %sw.bb4
    i64 10, label %sw.bb4
    i64 11, label %sw.bb6
  ]

sw.bb:                                            ; preds = %entry, %entry
  %call1 = call i64 @array_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry, %entry, %entry, %entry
  %call3 = call i64 @hash_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb4:                                           ; preds = %entry, %entry
  %call5 = call i64 @lru_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb6:                                           ; preds = %entry
  %call7 = call i64 @trie_each(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb6, %sw.bb4, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call7, %sw.bb6 ], [ %call5, %sw.bb4 ], [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ 0, %entry ]
  ret i64 %retval.0
}

declare i64 @array_each(ptr, i64, i64, i64, i64, i64)

declare i64 @hash_each(ptr, i64, i64, i64, i64, i64)

declare i64 @lru_each(ptr, i64, i64, i64, i64, i64)

declare i64 @trie_each(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_push(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 22, label %sw.bb
    i64 23, label %sw.bb
    i64 30, label %sw.bb2
  ]

sw.bb:                                            ; preds = %entry, %entry
  %call1 = call i64 @queue_push(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry
  %call3 = call i64 @bloom_push(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ -22, %entry ]
  ret i64 %retval.0
}

declare i64 @queue_push(ptr, i64, i64, i64, i64, i64)

declare i64 @bloom_push(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_pop(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 22, label %sw.bb
    i64 23, label %sw.bb
    i64 30, label %sw.bb2
  ]

sw.bb:                                            ; preds = %entry, %entry
  %call1 = call i64 @queue_pop(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry
  %call3 = call i64 @bloom_pop(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ -22, %entry ]
  ret i64 %retval.0
}

declare i64 @queue_pop(ptr, i64, i64, i64, i64, i64)

declare i64 @bloom_pop(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_peek(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 22, label %sw.bb
    i64 23, label %sw.bb
    i64 30, label %sw.bb2
  ]

sw.bb:                                            ; preds = %entry, %entry
  %call1 = call i64 @queue_peek(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry
  %call3 = call i64 @bloom_peek(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ -22, %entry ]
  ret i64 %retval.0
}

declare i64 @queue_peek(ptr, i64, i64, i64, i64, i64)

declare i64 @bloom_peek(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_redirect(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  switch i64 %1, label %return [
    i64 3, label %sw.bb
    i64 12, label %sw.bb
    i64 14, label %sw.bb
    i64 16, label %sw.bb
    i64 17, label %sw.bb
    i64 1, label %sw.bb2
    i64 5, label %sw.bb2
    i64 13, label %sw.bb2
    i64 25, label %sw.bb2
  ]

sw.bb:                                            ; preds = %entry, %entry, %entry, %entry, %entry
  %call1 = call i64 @slots_redirect(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

sw.bb2:                                           ; preds = %entry, %entry, %entry, %entry
  %call3 = call i64 @hash_redirect(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %sw.bb2, %sw.bb
  %retval.0 = phi i64 [ %call3, %sw.bb2 ], [ %call1, %sw.bb ], [ 0, %entry ]
  ret i64 %retval.0
}

declare i64 @slots_redirect(ptr, i64, i64, i64, i64, i64)

declare i64 @hash_redirect(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_reserve(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  %cmp = icmp eq i64 %1, 27
  br i1 %cmp, label %if.then, label %return

if.then:                                          ; preds = %entry
  %call1 = call i64 @ring_reserve(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %if.then
  %retval.0 = phi i64 [ %call1, %if.then ], [ 0, %entry ]
  ret i64 %retval.0
}

declare i64 @ring_reserve(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_query(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  %cmp = icmp eq i64 %1, 27
  br i1 %cmp, label %if.then, label %return

if.then:                                          ; preds = %entry
  %call1 = call i64 @ring_query(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %entry, %if.then
  %retval.0 = phi i64 [ %call1, %if.then ], [ 0, %entry ]
  ret i64 %retval.0
}

declare i64 @ring_query(ptr, i64, i64, i64, i64, i64)

define internal i64 @any_output(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5) {
entry:
  %call = call i64 @is_map(ptr %run, i64 %r1, i64 0, i64 0, i64 0, i64 0)
  %tobool.not = icmp eq i64 %call, 0
  br i1 %tobool.not, label %if.else, label %if.then

if.then:                                          ; preds = %entry
  %0 = inttoptr i64 %r1 to ptr
  %1 = load i64, ptr %0, align 8
  %cmp = icmp eq i64 %1, 27
  br i1 %cmp, label %if.then2, label %return

if.then2:                                         ; preds = %if.then
  %call3 = call i64 @ring_output(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

if.else:                                          ; preds = %entry
  %2 = inttoptr i64 %r2 to ptr
  %3 = load i64, ptr %2, align 8
  %cmp6 = icmp eq i64 %3, 4
  br i1 %cmp6, label %if.then7, label %return

if.then7:                                         ; preds = %if.else
  %call8 = call i64 @perf_output(ptr %run, i64 %r1, i64 %r2, i64 %r3, i64 %r4, i64 %r5)
  br label %return

return:                                           ; preds = %if.then, %if.else, %if.then7, %if.then2
  %retval.0 = phi i64 [ %call3, %if.then2 ], [ %call8, %if.then7 ], [ -22, %if.else ], [ -22, %if.then ]
  ret i64 %retval.0
}

declare i64 @is_map(ptr, i64, i64, i64, i64, i64)

declare i64 @ring_output(ptr, i64, i64, i64, i64, i64)

declare i64 @perf_output(ptr, i64, i64, i64, i64, i64)
