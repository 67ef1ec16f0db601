/* The table of the hash and LRU families: chains of elements that all have their place from the start.
 *
 * State: HASH_FREE, HASH_USED, HASH_HAND, each in a cache line of its own; from HASH_BUCKETS on, a word for each of the
 * AUX0 + 1 buckets; behind these, in per-CPU maps, the nodes. Elsewhere a node stands in the stride behind its value, so
 * that a lookup which misses the cache does so once. A *link* is an element's number plus 1, or 0 at the end of a chain.
 *
 * A bucket's word holds the first link of its chain (32 bits), a lock (1), and how often an element was ever removed from
 * the chain (31). Who changes a chain holds its lock; new elements go to its front, and the store that releases the lock
 * publishes the whole change of the word.
 *
 * Lookups take no lock. They load the word, walk, and load the word again: where no element was removed meanwhile, the
 * answer stands, elsewhere they begin anew. The argument: an element leaves a chain by removal alone, and it gets another
 * key or another chain only behind the store that counts its removal. So, as long as the count is what it was, every
 * node that was walked through is linked, its key is whole and was so before the walk began, and what was not found was
 * not there when the word was first loaded. A walk that did meet a node which is used again read something that was
 * stored, with release, after the removal was counted; it read it with acquire, so its second load of the word shows
 * another count (unless 2^31 removals happened in between). Until then it followed links that are always 0, free or
 * inside the table, so it never leaves the map's memory. It repeats only when others have made progress.
 *
 * Free elements are a stack without a lock: HASH_FREE holds its first link and, against its coming back as the same
 * while another thread looks, a count of changes. Elements that never were used are not in it: HASH_USED counts the
 * others, and memory behind them stays untouched.
 *
 * A program may keep the address of a value whose element is deleted; it then sees what the next element writes there. */
#pragma once
#include "values.h"

enum { HASH_FREE = 0, HASH_USED = 8, HASH_HAND = 16, HASH_BUCKETS = 24 };
#define BUCKET_LOCK ((u64)1 << 32)
#define BUCKET_REMOVAL ((u64)1 << 33)
#define LINK_FREE ((u32)1 << 31)
#define NONE ((u32)-1)
enum { LARGEST_KEY = 512 }; /* bytes */
#define LOAD(place) __atomic_load_n(&(place), __ATOMIC_ACQUIRE)
#define STORE(place, word) __atomic_store_n(&(place), word, __ATOMIC_RELEASE)

struct hash_node {
    u32 link; /* to the next of its chain; with LINK_FREE, of the free elements */
    u32 recent; /* LRU: was used since the hand last passed by */
    u64 key[]; /* padded with zeros */
};

struct hash_place { /* an element of a chain, NONE for no element, and the one before it */
    u32 at, before;
};

INLINE u64 *hash_state(const u64 *map) { return address(map[MAP_STATE]); }

INLINE u64 hash_round(u64 size) { return (size + 7) & ~(u64)7; }

INLINE struct hash_node *hash_node(const u64 *map, u64 at) {
    u64 size = sizeof(struct hash_node) + hash_round(map[MAP_KEY_SIZE]);
    if (is_per_cpu(map)) return address((u64)(hash_state(map) + HASH_BUCKETS + map[MAP_AUX0] + 1) + at * size);
    return address(map[MAP_VALUES] + at * map[MAP_STRIDE] + hash_round(map[MAP_VALUE_SIZE]));
}

/* -- keys: compared and hashed as words; the program's are anywhere and not padded ---------------------------------- */

/* A place in a program's key: a pointer, through which LLVM sees the stack that the key is on. */
INLINE const u8 *key_at(u64 key, u64 i) { return (const u8 *)address(key) + 8 * i; }

INLINE u64 key_word(const u8 *at) {
    u64 word;
    __builtin_memcpy(&word, at, sizeof word);
    return word;
}

/* The last 1 to 7 bytes as a word. */
INLINE u64 key_tail(const u8 *at, u64 size) {
    u64 word = 0, shift = 0;
    if (size & 4) {
        u32 part;
        __builtin_memcpy(&part, at, sizeof part);
        word = part;
        shift = 32;
        at += 4;
    }
    if (size & 2) {
        u16 part;
        __builtin_memcpy(&part, at, sizeof part);
        word |= (u64)part << shift;
        shift += 16;
        at += 2;
    }
    if (size & 1) word |= (u64)*at << shift;
    return word;
}

/* Both halves of a product of 128 bits: every bit of the number counts for the low ones. */
INLINE u64 hash_mix(u64 number) {
    unsigned __int128 product = (unsigned __int128)(number ^ 0x8bb84b93962eacc9) * 0x9e3779b97f4a7c15;
    return (u64)product ^ (u64)(product >> 64);
}

INLINE u64 *hash_bucket(const u64 *map, u64 hash) { return hash_state(map) + HASH_BUCKETS + (hash & map[MAP_AUX0]); }

INLINE u64 *bucket_of_key(const u64 *map, u64 key) {
    u64 words = map[MAP_KEY_SIZE] / 8, tail = map[MAP_KEY_SIZE] % 8, hash = 0;
    for (u64 i = 0; i < words; i++) hash = hash_mix(hash + key_word(key_at(key, i)));
    if (tail) hash = hash_mix(hash + key_tail(key_at(key, words), tail));
    return hash_bucket(map, hash);
}

INLINE int has_key(const u64 *map, const struct hash_node *node, u64 key) {
    u64 words = map[MAP_KEY_SIZE] / 8, tail = map[MAP_KEY_SIZE] % 8;
    for (u64 i = 0; i < words; i++)
        if (LOAD(node->key[i]) != key_word(key_at(key, i))) return 0;
    return !tail || LOAD(node->key[words]) == key_tail(key_at(key, words), tail);
}

/* -- chains ---------------------------------------------------------------------------------------------------------- */

/* The element with a key, or NONE. */
INLINE u32 hash_find(const u64 *map, u64 key) {
    const u64 *bucket = bucket_of_key(map, key);
again:;
    u64 word = LOAD(*bucket);
    u32 at;
    for (u32 link = (u32)word; (at = link - 1) < map[MAP_MAX_ENTRIES]; link = LOAD(hash_node(map, at)->link)) {
        if (UNLIKELY(!has_key(map, hash_node(map, at), key))) continue;
        if (UNLIKELY((LOAD(*bucket) ^ word) >= BUCKET_REMOVAL)) goto again;
        return at;
    }
    if (UNLIKELY((LOAD(*bucket) ^ word) >= BUCKET_REMOVAL)) goto again;
    return NONE;
}
