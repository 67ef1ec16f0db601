/* Operations on maps that are known only when the program runs: each is that of the map's family. */
#include "native.h"

#define DECLARE(name) u64 name(u64 *run, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5);
#define CALL(name) return name(run, r1, r2, r3, r4, r5);
#define ARRAYS case TYPE_ARRAY: case TYPE_PERCPU_ARRAY:
#define HASHES case TYPE_HASH: case TYPE_PERCPU_HASH: case TYPE_HASH_OF_MAPS: case TYPE_DEVMAP_HASH:
#define LRUS case TYPE_LRU_HASH: case TYPE_LRU_PERCPU_HASH:
#define TRIES case TYPE_LPM_TRIE:
#define SLOTS case TYPE_PROG_ARRAY: case TYPE_ARRAY_OF_MAPS: case TYPE_DEVMAP: case TYPE_CPUMAP: case TYPE_XSKMAP:
#define QUEUES case TYPE_QUEUE: case TYPE_STACK:
#define BLOOMS case TYPE_BLOOM_FILTER:
#define RINGS case TYPE_RINGBUF:
#define PERFS case TYPE_PERF_EVENT_ARRAY:
#define MAP_IN_R1 ((const u64 *)address(r1))

/* What every family has. */
#define EVERY(operation)                                                                                               \
    DECLARE(array_##operation) DECLARE(hash_##operation) DECLARE(lru_##operation) DECLARE(trie_##operation)            \
    DECLARE(slots_##operation) DECLARE(queue_##operation) DECLARE(bloom_##operation) DECLARE(ring_##operation)         \
    DECLARE(perf_##operation)                                                                                          \
    HELPER(any_##operation) {                                                                                          \
        switch (MAP_IN_R1[MAP_TYPE]) {                                                                                 \
        ARRAYS CALL(array_##operation) HASHES CALL(hash_##operation) LRUS CALL(lru_##operation)                        \
        TRIES CALL(trie_##operation) SLOTS CALL(slots_##operation) QUEUES CALL(queue_##operation)                      \
        BLOOMS CALL(bloom_##operation) RINGS CALL(ring_##operation) PERFS CALL(perf_##operation)                       \
        }                                                                                                              \
        return ERROR(INVAL);                                                                                           \
    }

EVERY(lookup)
EVERY(update)
EVERY(delete)

DECLARE(array_lookup_percpu) DECLARE(hash_lookup_percpu) DECLARE(lru_lookup_percpu)
HELPER(any_lookup_percpu) {
    switch (MAP_IN_R1[MAP_TYPE]) {
    ARRAYS CALL(array_lookup_percpu) HASHES CALL(hash_lookup_percpu) LRUS CALL(lru_lookup_percpu)
    }
    return 0;
}

DECLARE(array_each) DECLARE(hash_each) DECLARE(lru_each) DECLARE(trie_each)
HELPER(any_each) {
    switch (MAP_IN_R1[MAP_TYPE]) {
    ARRAYS CALL(array_each) HASHES CALL(hash_each) LRUS CALL(lru_each) TRIES CALL(trie_each)
    }
    return 0;
}

#define QUEUED(operation)                                                                                              \
    DECLARE(queue_##operation) DECLARE(bloom_##operation)                                                              \
    HELPER(any_##operation) {                                                                                          \
        switch (MAP_IN_R1[MAP_TYPE]) { QUEUES CALL(queue_##operation) BLOOMS CALL(bloom_##operation) }                 \
        return ERROR(INVAL);                                                                                           \
    }

QUEUED(push)
QUEUED(pop)
QUEUED(peek)

DECLARE(slots_redirect) DECLARE(hash_redirect)
HELPER(any_redirect) {
    switch (MAP_IN_R1[MAP_TYPE]) { SLOTS CALL(slots_redirect) HASHES CALL(hash_redirect) }
    return 0;
}

DECLARE(ring_reserve) DECLARE(ring_query)
HELPER(any_reserve) {
    if (MAP_IN_R1[MAP_TYPE] == TYPE_RINGBUF) CALL(ring_reserve)
    return 0;
}

HELPER(any_query) {
    if (MAP_IN_R1[MAP_TYPE] == TYPE_RINGBUF) CALL(ring_query)
    return 0;
}

/* Two helpers have this name: that of ring buffers has the map in r1, that of perf event arrays has it in r2. */
DECLARE(ring_output) DECLARE(perf_output) DECLARE(is_map)
HELPER(any_output) {
    if (is_map(run, r1, 0, 0, 0, 0)) {
        if (MAP_IN_R1[MAP_TYPE] == TYPE_RINGBUF) CALL(ring_output)
    } else if (((const u64 *)address(r2))[MAP_TYPE] == TYPE_PERF_EVENT_ARRAY) {
        CALL(perf_output)
    }
    return ERROR(INVAL);
}
