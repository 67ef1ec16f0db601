/* A lock for the few instructions of a change. Who waits for it heeds the run's stop byte. */
#pragma once
#include "native.h"

enum { TRAP_INTERRUPTED = 8, TRAP_RECORD = 12 }; /* of memory.py's TrapKind */

INLINE int must_stop(const u64 *run) { return *(const volatile u8 *)address(run[RUN_STOP]); }

/* Take the lock; 0 where the run was told to stop, which then is its end. */
INLINE int spin_take(u64 *run, u64 *lock) {
    while (UNLIKELY(__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE))) {
        while (__atomic_load_n(lock, __ATOMIC_RELAXED)) {
            if (must_stop(run)) {
                run[RUN_TRAP_KIND] = TRAP_INTERRUPTED;
                return 0;
            }
        }
    }
    return 1;
}

INLINE void spin_release(u64 *lock) { __atomic_store_n(lock, 0, __ATOMIC_RELEASE); }

/* Locks in values of maps are within reach of programs, which may leave one taken for ever: who waits for such a lock
 * gives up after some seconds. Whether to wait on, given how often that was asked. */
enum { MOST_TRIES = 1 << 26 };
INLINE int may_wait(const u64 *run, u64 *tries) {
    __builtin_ia32_pause();
    return ++*tries < MOST_TRIES && !must_stop(run);
}
