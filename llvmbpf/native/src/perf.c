/* PERF_EVENT_ARRAY: one ring for all CPUs. A record's data begins with the CPU that it was meant for, in 8 bytes. */
#include "ring.h"

enum { PERF_HEAD = 8 };
#define INDEX_MASK 0xffffffffull
#define LENGTH_MASK 0xfffffull /* of the packet's bytes, from bit 32 of the flags */

/* r1: context, r2: map, r3: flags, r4 and r5: the data and its size. The record is the data and, where the flags ask
 * for them, the first bytes of the packet. */
HELPER(perf_output) {
    const u64 *map = address(r2);
    u64 cpu = r3 & INDEX_MASK, length = r3 >> 32;
    if (length > LENGTH_MASK) return ERROR(INVAL);
    if (length > run[RUN_DATA_END] - run[RUN_DATA]) return ERROR(FAULT);
    if (cpu == INDEX_MASK) cpu = run[RUN_CPU];
    if (cpu >= map[MAP_MAX_ENTRIES]) return ERROR(BIG);
    u64 at = ring_take_space(run, map, PERF_HEAD + r5 + length);
    if (UNLIKELY(!at)) return ERROR(NOSPC);
    __builtin_memcpy(address(at), &cpu, sizeof cpu);
    __builtin_memcpy(address(at + PERF_HEAD), address(r4), r5);
    if (length) __builtin_memcpy(address(at + PERF_HEAD + r5), address(run[RUN_PACKET] + run[RUN_DATA]), length);
    ring_finish(run, map, at, 0);
    return 0;
}

HELPER(perf_lookup) { return 0; }

HELPER(perf_update) { return ERROR(INVAL); }

HELPER(perf_delete) { return ERROR(INVAL); }
