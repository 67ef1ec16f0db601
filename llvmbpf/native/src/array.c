/* ARRAY and PERCPU_ARRAY: keys are indexes, every element is always there. What programs may not do with a map, its host
 * does by `set`. */
#include "values.h"

INLINED_HELPER(array_lookup) {
    const u64 *map = address(r1);
    u32 index = read_u32(r2);
    return LIKELY(index < map[MAP_MAX_ENTRIES]) ? (u64)value_at(map, index, run[RUN_CPU]) : 0;
}

/* The value of a given CPU; 0 where there is none. */
HELPER(array_lookup_percpu) {
    const u64 *map = address(r1);
    u32 index = read_u32(r2);
    if (!is_per_cpu(map) || r3 >= map[MAP_CPUS] || index >= map[MAP_MAX_ENTRIES]) return 0;
    return (u64)value_at(map, index, r3);
}

/* The host's values of all CPUs stand one behind the other. */
INLINE u64 array_put(u64 *run, const u64 *map, u64 key, u64 values, u64 flags, int by_host) {
    u32 index = read_u32(key);
    u64 room = (map[MAP_VALUE_SIZE] + 7) & ~(u64)7;
    if ((flags & ~(u64)UPDATE_LOCK) > UPDATE_EXIST) return ERROR(INVAL);
    if (index >= map[MAP_MAX_ENTRIES]) return ERROR(BIG);
    if (flags & UPDATE_NOEXIST) return ERROR(EXIST);
    if (flags & UPDATE_LOCK) {
        if (map[MAP_LOCK_OFFSET] == NO_LOCK || is_per_cpu(map)) return ERROR(INVAL);
        return copy_value_locked(run, map, value_at(map, index, 0), values);
    }
    if (!by_host || !is_per_cpu(map)) return copy_value(map, value_at(map, index, run[RUN_CPU]), values);
    for (u64 cpu = 0; cpu < map[MAP_CPUS]; cpu++) copy_value(map, value_at(map, index, cpu), values + cpu * room);
    return 0;
}

HELPER(array_update) {
    const u64 *map = address(r1);
    return map[MAP_FLAGS] & FLAG_RDONLY_PROG ? ERROR(PERM) : array_put(run, map, r2, r3, r4, 0);
}

HELPER(array_set) { return array_put(run, address(r1), r2, r3, r4, 1); }

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
