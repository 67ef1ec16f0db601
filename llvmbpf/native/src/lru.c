/* LRU_HASH and LRU_PERCPU_HASH: the table of the hash maps, in which a full map makes room for a new element.
 *
 * Which element goes is found by a clock: a hand walks over all elements in the order of their places, which is that in
 * which they first came. Programs' lookups, and updates, mark an element as recently used; the hand takes that mark away
 * when it passes by, and evicts the first element without a mark. So no element is evicted that was used since the hand
 * last came by, while one that was not is still there; among those that were not, the oldest place goes first. That is
 * no exact order by last use, no more than the kernel's, and makes a lookup cost one load more. What the host reads
 * counts as no use. A map holds all of its max_entries before anything is evicted. */
#include "hash.h"

HELPER(lru_lookup) {
    const u64 *map = address(r1);
    u32 at = hash_find(map, r2);
    if (at == NONE) return 0;
    struct hash_node *node = hash_node(map, at);
    if (!__atomic_load_n(&node->recent, __ATOMIC_RELAXED)) __atomic_store_n(&node->recent, 1, __ATOMIC_RELAXED);
    return (u64)value_at(map, at, run[RUN_CPU]);
}

HELPER(lru_lookup_percpu) {
    const u64 *map = address(r1);
    if (!is_per_cpu(map) || r3 >= map[MAP_CPUS]) return 0;
    u32 at = hash_find(map, r2);
    return at == NONE ? 0 : (u64)value_at(map, at, r3);
}

HELPER(lru_update) {
    const u64 *map = address(r1);
    return map[MAP_FLAGS] & FLAG_RDONLY_PROG ? ERROR(PERM) : hash_put(run, map, r2, r3, r4, 0, 1);
}

HELPER(lru_delete) {
    const u64 *map = address(r1);
    return map[MAP_FLAGS] & FLAG_RDONLY_PROG ? ERROR(PERM) : hash_take_out(run, map, r2);
}

HELPER(lru_each) { return hash_step(run, address(r1), r2, r3); }

HELPER(lru_get) { return hash_copy(run, address(r1), r2, r3); }

HELPER(lru_set) { return hash_put(run, address(r1), r2, r3, r4, 1, 1); }

HELPER(lru_remove) { return hash_take_out(run, address(r1), r2); }

HELPER(lru_dump) { return hash_copy_all(run, address(r1), r2, r3, r4, r5); }
