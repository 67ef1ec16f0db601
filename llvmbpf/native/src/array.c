/* ARRAY and PERCPU_ARRAY: keys are indexes, every element is always there. */
#include "native.h"

HELPER(array_lookup) {
    const u64 *map = address(r1);
    u32 index = read_u32(r2);
    return LIKELY(index < map[MAP_MAX_ENTRIES]) ? (u64)value_at(map, index, run[RUN_CPU]) : 0;
}

/* The value of a given CPU; 0 where there is none. */
HELPER(array_lookup_percpu) {
    const u64 *map = address(r1);
    u32 index = read_u32(r2);
    return index < map[MAP_MAX_ENTRIES] && r3 < map[MAP_CPUS] ? (u64)value_at(map, index, r3) : 0;
}

HELPER(array_update) {
    const u64 *map = address(r1);
    u32 index = read_u32(r2);
    if (r4 & ~(u64)UPDATE_LOCK && r4 != UPDATE_EXIST) return r4 == UPDATE_NOEXIST ? ERROR(EXIST) : ERROR(INVAL);
    if (index >= map[MAP_MAX_ENTRIES]) return ERROR(BIG);
    __builtin_memcpy(value_at(map, index, run[RUN_CPU]), address(r3), map[MAP_VALUE_SIZE]);
    return 0;
}

HELPER(array_delete) { return ERROR(INVAL); }

/* A step over all elements: the first at position r2 or behind it. Its key goes to r3, its value's address to the
 * record; returns the position to go on from, 0 at the end. */
HELPER(array_each) {
    const u64 *map = address(r1);
    if (r2 >= map[MAP_MAX_ENTRIES]) return 0;
    write_u32(r3, (u32)r2);
    run[RUN_EACH_VALUE] = (u64)value_at(map, r2, run[RUN_CPU]);
    return r2 + 1;
}
