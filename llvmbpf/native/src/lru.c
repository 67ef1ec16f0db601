/* LRU_HASH and LRU_PERCPU_HASH: the table of the hash maps, in which a full map makes room for a new element.
 *
 * Which element goes is found by a clock: a hand walks over all elements in the order of their places, which is that in
 * which they first came. Programs' lookups, and updates, mark an element as recently used; the hand takes that mark away
 * when it passes by, and evicts the first element without a mark. So no element is evicted that was used since the hand
 * last came by, while one that was not is still there; among those that were not, the oldest place goes first. That is
 * no exact order by last use, no more than the kernel's, and makes a lookup cost one load more. What the host reads
 * counts as no use. A map holds all of its max_entries before anything is evicted. */
#include "hash.h"

INLINED_HELPER(lru_lookup) {
    const u64 *map = address(r1);
    u32 at = hash_find(map, r2);
    if (at == NONE) return 0;
    struct hash_node *node = hash_node(map, at);
    if (!__atomic_load_n(&node->recent, __ATOMIC_RELAXED)) __atomic_store_n(&node->recent, 1, __ATOMIC_RELAXED);
    return (u64)value_at(map, at, run[RUN_CPU]);
}

/* The rest is common to both families: hash.c asks for the map's type. */
#define SHARED(operation)                                                                                              \
    u64 hash_##operation(u64 *run, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5);                                            \
    HELPER(lru_##operation) { return hash_##operation(run, r1, r2, r3, r4, r5); }

SHARED(lookup_percpu)
SHARED(update)
SHARED(delete)
SHARED(each)
SHARED(get)
SHARED(set)
SHARED(remove)
SHARED(dump)
