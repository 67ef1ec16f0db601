/* RINGBUF, and the consumer's side of whatever ring.h describes. */
#include "ring.h"

enum { NO_WAKEUP = 1, FORCE_WAKEUP = 2 };
enum { QUERY_WAITING = 0, QUERY_SIZE = 1, QUERY_CONSUMER = 2, QUERY_PRODUCER = 3 };

/* r2 bytes for a record; 0 where there is no room, or where the run holds as many records as it may. */
HELPER(ring_reserve) {
    const u64 *map = address(r1);
    if (r3) return 0;
    if (UNLIKELY(run[RUN_RESERVATION_COUNT] >= MAX_RESERVATIONS)) {
        ring_count_lost(map);
        return 0;
    }
    u64 at = ring_take_space(run, map, r2);
    if (UNLIKELY(!at)) return 0;
    u64 *record = (u64 *)address(run[RUN_RESERVATIONS]) + run[RUN_RESERVATION_COUNT]++ * RESERVATION_WORDS;
    record[0] = at;
    record[1] = r2;
    record[2] = r1;
    return at;
}

/* End the reservation of the record at r1; what is not reserved ends the run. The last one takes its place. */
INLINE void ring_end(u64 *run, u64 r1, u32 flags) {
    u64 *records = address(run[RUN_RESERVATIONS]);
    for (u64 i = run[RUN_RESERVATION_COUNT]; i-- > 0;) {
        u64 *record = records + i * RESERVATION_WORDS;
        if (record[0] != r1) continue;
        ring_finish(run, address(record[2]), r1, flags);
        const u64 *last = records + --run[RUN_RESERVATION_COUNT] * RESERVATION_WORDS;
        for (u64 word = 0; word < RESERVATION_WORDS; word++) record[word] = last[word];
        return;
    }
    run[RUN_TRAP_KIND] = TRAP_RECORD;
    run[RUN_TRAP_ADDRESS] = r1;
}

HELPER(ring_submit) {
    ring_end(run, r1, 0);
    return 0;
}

HELPER(ring_discard) {
    ring_end(run, r1, RECORD_DISCARDED);
    return 0;
}

/* What every run's end calls: no record stays busy, which would stop the consumer for ever. */
HELPER(ring_discard_all) {
    const u64 *records = address(run[RUN_RESERVATIONS]);
    for (u64 i = 0; i < run[RUN_RESERVATION_COUNT]; i++) {
        const u64 *record = records + i * RESERVATION_WORDS;
        ring_finish(run, address(record[2]), record[0], RECORD_DISCARDED);
    }
    run[RUN_RESERVATION_COUNT] = 0;
    return 0;
}

/* Copy r3 bytes from r2 into a record of their own. */
HELPER(ring_output) {
    const u64 *map = address(r1);
    if (r4 & ~(u64)(NO_WAKEUP | FORCE_WAKEUP)) return ERROR(INVAL);
    u64 at = ring_take_space(run, map, r3);
    if (UNLIKELY(!at)) return ERROR(AGAIN);
    __builtin_memcpy(address(at), address(r2), r3);
    ring_finish(run, map, at, 0);
    return 0;
}

HELPER(ring_query) {
    const u64 *map = address(r1), *state = address(map[MAP_STATE]);
    u64 consumer = __atomic_load_n(state + RING_CONSUMER, __ATOMIC_ACQUIRE);
    u64 producer = __atomic_load_n(state + RING_PRODUCER, __ATOMIC_ACQUIRE);
    switch (r2) {
    case QUERY_WAITING: return producer - consumer;
    case QUERY_SIZE: return map[MAP_AUX0];
    case QUERY_CONSUMER: return consumer;
    case QUERY_PRODUCER: return producer;
    }
    return 0;
}

/* Move finished records to the host: their data to r2, one behind the other, with room for r3 bytes, and their sizes as
 * u32 to r4, with room for r5 of them. Returns how many; stops at a busy record. One caller at a time. */
HELPER(ring_consume) {
    const u64 *map = address(r1);
    u64 *state = address(map[MAP_STATE]), consumer = state[RING_CONSUMER], count = 0;
    u64 producer = __atomic_load_n(state + RING_PRODUCER, __ATOMIC_ACQUIRE);
    while (consumer != producer) {
        const u32 *head = address(map[MAP_VALUES] + (consumer & (map[MAP_AUX0] - 1)));
        u32 word = __atomic_load_n(head, __ATOMIC_ACQUIRE), size = word & ~(RECORD_BUSY | RECORD_DISCARDED);
        if (word & RECORD_BUSY) break;
        if (!(word & RECORD_DISCARDED)) {
            if (size > r3 || count == r5) break;
            __builtin_memcpy(address(r2), head + 2, size);
            write_u32(r4 + 4 * count++, size);
            r2 += size;
            r3 -= size;
        }
        consumer += record_space(size);
    }
    __atomic_store_n(state + RING_CONSUMER, consumer, __ATOMIC_RELEASE);
    return count;
}

HELPER(ring_lookup) { return 0; }

HELPER(ring_update) { return ERROR(INVAL); }

HELPER(ring_delete) { return ERROR(INVAL); }
