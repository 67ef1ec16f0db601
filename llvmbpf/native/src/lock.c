/* struct bpf_spin_lock: a word in a map's value, 0 when it is free. A run holds one at a time; the record says which. */
#include "spin.h"

enum { TRAP_LOCK = 11 };

INLINE u64 refuse_lock(u64 *run, u64 lock) {
    run[RUN_TRAP_ADDRESS] = lock;
    run[RUN_TRAP_SIZE] = 0;
    run[RUN_TRAP_KIND] = TRAP_LOCK;
    return 0;
}

/* r1: the lock. A second one ends the run, since two that wait for each other would wait forever; so does one
 * that no one releases. */
HELPER(helper_spin_lock) {
    u32 *lock = address(r1);
    if (UNLIKELY(run[RUN_LOCK])) return refuse_lock(run, r1);
    u64 tries = 0;
    while (UNLIKELY(__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE))) {
        while (__atomic_load_n(lock, __ATOMIC_RELAXED)) {
            if (may_wait(run, &tries)) continue;
            if (!must_stop(run)) return refuse_lock(run, r1);
            run[RUN_TRAP_KIND] = TRAP_INTERRUPTED;
            return 0;
        }
    }
    run[RUN_LOCK] = r1;
    return 0;
}

/* r1: the lock, which must be the one that is held. */
HELPER(helper_spin_unlock) {
    if (UNLIKELY(!run[RUN_LOCK] || run[RUN_LOCK] != r1)) return refuse_lock(run, r1);
    run[RUN_LOCK] = 0;
    __atomic_store_n((u32 *)address(r1), 0, __ATOMIC_RELEASE);
    return 0;
}

/* The end of a run, however it came: a lock that is held is free again. */
HELPER(lock_release_all) {
    u64 lock = run[RUN_LOCK];
    if (UNLIKELY(lock)) {
        run[RUN_LOCK] = 0;
        __atomic_store_n((u32 *)address(lock), 0, __ATOMIC_RELEASE);
    }
    return 0;
}
