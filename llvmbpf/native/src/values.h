/* Values that may hold a struct bpf_spin_lock: 4 bytes at LOCK_OFFSET, 1 while it is held, which copies leave alone. */
#pragma once
#include "spin.h"

enum { LOCK_SIZE = 4 };
#define NO_LOCK ((u64)-1)

INLINE void clear_lock(const u64 *map, u8 *value) {
    if (map[MAP_LOCK_OFFSET] != NO_LOCK) __atomic_store_n((u32 *)(value + map[MAP_LOCK_OFFSET]), 0, __ATOMIC_RELEASE);
}

/* Programs may hand over the value itself, or part of another. */
INLINE u64 copy_value(const u64 *map, u8 *value, u64 source) {
    u64 size = map[MAP_VALUE_SIZE], lock = map[MAP_LOCK_OFFSET], behind = lock + LOCK_SIZE;
    if (lock == NO_LOCK) {
        __builtin_memmove(value, address(source), size);
        return 0;
    }
    __builtin_memmove(value, address(source), lock);
    __builtin_memmove(value + behind, address(source + behind), size - behind);
    return 0;
}

/* As copy_value, with the value's lock held; an error where it cannot be had, as where this run holds it. */
INLINE u64 copy_value_locked(u64 *run, const u64 *map, u8 *value, u64 source) {
    u32 *lock = (u32 *)(value + map[MAP_LOCK_OFFSET]);
    u64 tries = 0;
    if (UNLIKELY(run[RUN_LOCK] == (u64)lock)) return ERROR(BUSY);
    while (UNLIKELY(__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE))) {
        while (__atomic_load_n(lock, __ATOMIC_RELAXED))
            if (!may_wait(run, &tries)) return ERROR(BUSY);
    }
    copy_value(map, value, source);
    __atomic_store_n(lock, 0, __ATOMIC_RELEASE);
    return 0;
}
