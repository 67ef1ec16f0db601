/* HASH, PERCPU_HASH, HASH_OF_MAPS and DEVMAP_HASH. What programs may not do with a map, its host does by the operations
 * behind the others: get, set, remove and dump. */
#include "hash.h"

INLINE int is_for_host(const u64 *map) {
    return map[MAP_TYPE] == TYPE_HASH_OF_MAPS || map[MAP_TYPE] == TYPE_DEVMAP_HASH || map[MAP_FLAGS] & FLAG_RDONLY_PROG;
}

/* The address of the value, or in a map of maps the map; 0 where there is none. */
HELPER(hash_lookup) {
    const u64 *map = address(r1);
    u32 at = hash_find(map, r2);
    if (at == NONE) return 0;
    u64 *value = (u64 *)value_at(map, at, run[RUN_CPU]);
    return map[MAP_TYPE] == TYPE_HASH_OF_MAPS ? LOAD(*value) : (u64)value;
}

/* The value of a given CPU; 0 where there is none. */
HELPER(hash_lookup_percpu) {
    const u64 *map = address(r1);
    if (!is_per_cpu(map) || r3 >= map[MAP_CPUS]) return 0;
    u32 at = hash_find(map, r2);
    return at == NONE ? 0 : (u64)value_at(map, at, r3);
}

HELPER(hash_update) {
    const u64 *map = address(r1);
    return is_for_host(map) ? ERROR(PERM) : hash_put(run, map, r2, r3, r4, 0, 0);
}

HELPER(hash_delete) {
    const u64 *map = address(r1);
    return is_for_host(map) ? ERROR(PERM) : hash_take_out(run, map, r2);
}

HELPER(hash_each) { return hash_step(run, address(r1), r2, r3); }

HELPER(hash_get) { return hash_copy(run, address(r1), r2, r3); }

HELPER(hash_set) { return hash_put(run, address(r1), r2, r3, r4, 1, 0); }

HELPER(hash_remove) { return hash_take_out(run, address(r1), r2); }

HELPER(hash_dump) { return hash_copy_all(run, address(r1), r2, r3, r4, r5); }
