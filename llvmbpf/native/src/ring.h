/* What RINGBUF and PERF_EVENT_ARRAY share: space for records that is taken in order and given back in order.
 *
 * Positions count bytes and never wrap: position p lies at p modulo the size, which is a power of two (AUX0). The area
 * has twice that size, so that a record which begins before the end may go on behind it. A record is a head of 8 bytes,
 * as the kernel's: its size with two flags, then its place in pages; its data follows, up to a multiple of 8.
 *
 * Producers take space under the lock and publish the position behind it; what they have not finished is BUSY. The
 * consumer, one at a time, stops at the first busy record, and moves its position only behind what it has copied, so
 * space is never taken again before it has been read. */
#pragma once
#include "spin.h"

enum { RING_LOCK, RING_CONSUMER, RING_PRODUCER, RING_LOST, RING_HAS_CONSUMER }; /* state */
enum { RECORD_HEAD = 8, RECORD_PAGE = 12, RECORD_MAXIMUM = 0x3fffffff };
#define RECORD_BUSY ((u32)1 << 31)
#define RECORD_DISCARDED ((u32)1 << 30)

INLINE u64 record_space(u64 size) { return (size + RECORD_HEAD + 7) & ~(u64)7; }

INLINE void ring_count_lost(const u64 *map) {
    __atomic_fetch_add((u64 *)address(map[MAP_STATE]) + RING_LOST, 1, __ATOMIC_RELAXED);
}

/* The address of `size` bytes in a busy record; 0, which counts as lost, where there is no room. As in the kernel, one
 * byte of the ring always stays free. */
INLINE u64 ring_take_space(u64 *run, const u64 *map, u64 size) {
    u64 *state = address(map[MAP_STATE]), capacity = map[MAP_AUX0], at = 0;
    if (LIKELY(size < capacity && size <= RECORD_MAXIMUM)) {
        if (!spin_take(run, state + RING_LOCK)) return 0;
        u64 producer = state[RING_PRODUCER], next = producer + record_space(size);
        if (LIKELY(next - __atomic_load_n(state + RING_CONSUMER, __ATOMIC_ACQUIRE) < capacity)) {
            u64 offset = producer & (capacity - 1);
            u32 *head = address(map[MAP_VALUES] + offset);
            head[1] = (u32)(offset >> RECORD_PAGE);
            __atomic_store_n(head, (u32)size | RECORD_BUSY, __ATOMIC_RELAXED);
            __atomic_store_n(state + RING_PRODUCER, next, __ATOMIC_RELEASE);
            at = (u64)(head + 2);
        }
        spin_release(state + RING_LOCK);
    }
    if (UNLIKELY(!at)) ring_count_lost(map);
    return at;
}

/* The record whose data is at `at` is finished. A consumer that waits is asked for when half of the space is taken. */
INLINE void ring_finish(u64 *run, const u64 *map, u64 at, u32 flags) {
    const u64 *state = address(map[MAP_STATE]);
    u32 *head = (u32 *)address(at) - 2;
    __atomic_store_n(head, (*head & ~RECORD_BUSY) | flags, __ATOMIC_RELEASE);
    if (!__atomic_load_n(state + RING_HAS_CONSUMER, __ATOMIC_RELAXED)) return;
    u64 taken = __atomic_load_n(state + RING_PRODUCER, __ATOMIC_RELAXED) -
                __atomic_load_n(state + RING_CONSUMER, __ATOMIC_RELAXED);
    if (taken > map[MAP_AUX0] / 2) run[RUN_WANTS_HOST] = 1;
}
