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

INLINE u64 key_word(u64 key, u64 size, u64 i) {
    u64 at = key + 8 * i, left = size - 8 * i, word = 0, shift = 0;
    if (left >= 8) {
        __builtin_memcpy(&word, address(at), 8);
        return word;
    }
    if (left & 4) {
        word = read_u32(at);
        shift = 32;
        at += 4;
    }
    if (left & 2) {
        u16 half;
        __builtin_memcpy(&half, address(at), 2);
        word |= (u64)half << shift;
        shift += 16;
        at += 2;
    }
    if (left & 1) word |= (u64) * (const u8 *)address(at) << shift;
    return word;
}

/* Both halves of a product of 128 bits: every bit of the number counts for the low ones. */
INLINE u64 hash_mix(u64 number) {
    unsigned __int128 product = (unsigned __int128)(number ^ 0x8bb84b93962eacc9) * 0x9e3779b97f4a7c15;
    return (u64)product ^ (u64)(product >> 64);
}

INLINE u64 *hash_bucket(const u64 *map, u64 hash) { return hash_state(map) + HASH_BUCKETS + (hash & map[MAP_AUX0]); }

INLINE u64 *bucket_of_key(const u64 *map, u64 key) {
    u64 size = map[MAP_KEY_SIZE], hash = hash_mix(key_word(key, size, 0));
    for (u64 i = 1; 8 * i < size; i++) hash = hash_mix(hash + key_word(key, size, i));
    return hash_bucket(map, hash);
}

INLINE u64 *bucket_of_node(const u64 *map, const struct hash_node *node) {
    u64 size = map[MAP_KEY_SIZE], hash = hash_mix(LOAD(node->key[0]));
    for (u64 i = 1; 8 * i < size; i++) hash = hash_mix(hash + LOAD(node->key[i]));
    return hash_bucket(map, hash);
}

INLINE int has_key(const u64 *map, const struct hash_node *node, u64 key) {
    u64 size = map[MAP_KEY_SIZE];
    for (u64 i = 0; 8 * i < size; i++)
        if (LOAD(node->key[i]) != key_word(key, size, i)) return 0;
    return 1;
}

INLINE void copy_key(const u64 *map, const struct hash_node *node, u64 key) {
    u64 size = map[MAP_KEY_SIZE];
    for (u64 i = 0; 8 * i < size; i++) {
        u64 word = LOAD(node->key[i]);
        __builtin_memcpy(address(key + 8 * i), &word, size - 8 * i < 8 ? size - 8 * i : 8);
    }
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

/* Take the lock of a chain; 0 where the run was told to stop. */
INLINE int bucket_take(u64 *run, u64 *bucket) {
    while (UNLIKELY(__atomic_fetch_or(bucket, BUCKET_LOCK, __ATOMIC_ACQUIRE) & BUCKET_LOCK)) {
        while (__atomic_load_n(bucket, __ATOMIC_RELAXED) & BUCKET_LOCK)
            if (must_stop(run)) return 0;
    }
    return 1;
}

/* Release the lock: the word, and a removal to be counted or 0. */
INLINE void bucket_release(u64 *bucket, u64 word, u64 removal) { STORE(*bucket, (word & ~BUCKET_LOCK) + removal); }

/* With the lock held: the element with a key. */
INLINE struct hash_place place_of_key(const u64 *map, u64 word, u64 key) {
    struct hash_place place = {NONE, NONE};
    for (u32 link = (u32)word; link;) {
        const struct hash_node *node = hash_node(map, link - 1);
        place.at = link - 1;
        if (has_key(map, node, key)) return place;
        place.before = place.at;
        link = LOAD(node->link);
    }
    place.at = NONE;
    return place;
}

/* With the lock held: an element, if it stands in this chain. */
INLINE struct hash_place place_of_element(const u64 *map, u64 word, u32 at) {
    struct hash_place place = {NONE, NONE};
    for (u32 link = (u32)word; link; link = LOAD(hash_node(map, link - 1)->link)) {
        place.at = link - 1;
        if (place.at == at) return place;
        place.before = place.at;
    }
    place.at = NONE;
    return place;
}

/* With the lock held, which this releases: take an element out of its chain. */
INLINE void hash_unlink(const u64 *map, u64 *bucket, u64 word, struct hash_place place) {
    u32 next = LOAD(hash_node(map, place.at)->link);
    if (place.before != NONE) STORE(hash_node(map, place.before)->link, next);
    else word = (word & ~(u64)NONE) | next;
    bucket_release(bucket, word, BUCKET_REMOVAL);
}

/* -- free elements --------------------------------------------------------------------------------------------------- */

INLINE u32 hash_take_free(const u64 *map) {
    u64 *state = hash_state(map), top = LOAD(state[HASH_FREE]);
    while ((u32)top) {
        u32 at = (u32)top - 1, next = LOAD(hash_node(map, at)->link) & ~LINK_FREE;
        u64 rest = ((top >> 32) + 1) << 32 | next;
        if (__atomic_compare_exchange_n(state + HASH_FREE, &top, rest, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE)) return at;
    }
    u64 used = LOAD(state[HASH_USED]);
    while (used < map[MAP_MAX_ENTRIES])
        if (__atomic_compare_exchange_n(state + HASH_USED, &used, used + 1, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
            return (u32)used;
    return NONE;
}

INLINE void hash_give_free(const u64 *map, u32 at) {
    u64 *state = hash_state(map), top = LOAD(state[HASH_FREE]), more;
    do {
        STORE(hash_node(map, at)->link, (u32)top | LINK_FREE);
        more = ((top >> 32) + 1) << 32 | (at + 1);
    } while (!__atomic_compare_exchange_n(state + HASH_FREE, &top, more, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE));
}

/* -- values ---------------------------------------------------------------------------------------------------------- */

/* An element's value is written: that of the run's CPU or, by the host, those of all CPUs, which then stand one behind
 * the other. Where the element is new, nothing of what was there before it stays. */
INLINE u64 hash_write(u64 *run, const u64 *map, u32 at, u64 values, u64 flags, int by_host, int is_new) {
    u64 room = hash_round(map[MAP_VALUE_SIZE]);
    if (!is_per_cpu(map)) {
        u8 *value = value_at(map, at, 0);
        if (is_new) clear_lock(map, value);
        return flags & UPDATE_LOCK && !is_new ? copy_value_locked(run, map, value, values) : copy_value(map, value, values);
    }
    for (u64 cpu = 0; cpu < map[MAP_CPUS]; cpu++) {
        u8 *value = value_at(map, at, cpu);
        if (by_host) copy_value(map, value, values + cpu * room);
        else if (cpu == run[RUN_CPU]) copy_value(map, value, values);
        else if (is_new) __builtin_memset(value, 0, map[MAP_VALUE_SIZE]);
    }
    return 0;
}

/* -- operations ------------------------------------------------------------------------------------------------------ */

/* The hand of the LRU maps' clock: an element that was not used since it last passed by, taken out of the map. */
INLINE u32 lru_evict(u64 *run, const u64 *map) {
    u64 entries = map[MAP_MAX_ENTRIES], *hand = hash_state(map) + HASH_HAND;
    for (u64 tries = 0; tries < 4 * entries + 64; tries++) {
        u32 at = (u32)(__atomic_fetch_add(hand, 1, __ATOMIC_RELAXED) % entries);
        struct hash_node *node = hash_node(map, at);
        if (LOAD(node->link) & LINK_FREE) continue;
        if (LOAD(node->recent)) {
            STORE(node->recent, 0);
            continue;
        }
        /* Should the key change before the lock is held, the element does not stand in this chain, or does again. */
        u64 *bucket = bucket_of_node(map, node);
        if (!bucket_take(run, bucket)) return NONE;
        u64 word = LOAD(*bucket);
        struct hash_place place = place_of_element(map, word, at);
        if (place.at != NONE) {
            hash_unlink(map, bucket, word, place);
            return at;
        }
        bucket_release(bucket, word, 0);
    }
    return NONE;
}

INLINE u64 hash_put(u64 *run, const u64 *map, u64 key, u64 values, u64 flags, int by_host, int evicts) {
    if ((flags & ~(u64)UPDATE_LOCK) > UPDATE_EXIST) return ERROR(INVAL);
    if (flags & UPDATE_LOCK && (map[MAP_LOCK_OFFSET] == NO_LOCK || evicts || is_per_cpu(map))) return ERROR(INVAL);
    u64 *bucket = bucket_of_key(map, key), word, result = 0;
    u32 spare = NONE;
    for (;;) {
        if (!bucket_take(run, bucket)) {
            result = ERROR(BUSY);
            break;
        }
        word = LOAD(*bucket);
        struct hash_place place = place_of_key(map, word, key);
        if (place.at != NONE) {
            if (flags & UPDATE_NOEXIST) result = ERROR(EXIST);
            else result = hash_write(run, map, place.at, values, flags, by_host, 0);
            if (evicts) STORE(hash_node(map, place.at)->recent, 1);
        } else if (flags & UPDATE_EXIST) {
            result = ERROR(NOENT);
        } else {
            if (spare == NONE) spare = hash_take_free(map);
            if (spare != NONE) { /* the one way to a new element */
                struct hash_node *node = hash_node(map, spare);
                u64 size = map[MAP_KEY_SIZE];
                hash_write(run, map, spare, values, flags, by_host, 1);
                for (u64 i = 0; 8 * i < size; i++) STORE(node->key[i], key_word(key, size, i));
                STORE(node->recent, 0);
                STORE(node->link, (u32)word);
                bucket_release(bucket, (word & ~(u64)NONE) | (spare + 1), 0);
                return 0;
            }
            bucket_release(bucket, word, 0);
            if (!evicts) return ERROR(BIG);
            spare = lru_evict(run, map);
            if (spare == NONE) return must_stop(run) ? ERROR(BUSY) : ERROR(NOMEM);
            continue;
        }
        bucket_release(bucket, word, 0);
        break;
    }
    if (UNLIKELY(spare != NONE)) hash_give_free(map, spare);
    return result;
}

INLINE u64 hash_take_out(u64 *run, const u64 *map, u64 key) {
    u64 *bucket = bucket_of_key(map, key);
    if (!bucket_take(run, bucket)) return ERROR(BUSY);
    u64 word = LOAD(*bucket);
    struct hash_place place = place_of_key(map, word, key);
    if (place.at == NONE) {
        bucket_release(bucket, word, 0);
        return ERROR(NOENT);
    }
    hash_unlink(map, bucket, word, place);
    hash_give_free(map, place.at);
    return 0;
}

/* Copy an element's value, or those of all CPUs; a lock in it reads as free. */
INLINE void hash_copy_out(const u64 *map, u32 at, u64 values) {
    u64 room = hash_round(map[MAP_VALUE_SIZE]), count = is_per_cpu(map) ? map[MAP_CPUS] : 1;
    for (u64 cpu = 0; cpu < count; cpu++) {
        __builtin_memcpy(address(values + cpu * room), value_at(map, at, cpu), map[MAP_VALUE_SIZE]);
        clear_lock(map, address(values + cpu * room));
    }
}

/* The host reads: copies the values at r2's key to r3, while no update or deletion goes on. */
INLINE u64 hash_copy(u64 *run, const u64 *map, u64 key, u64 values) {
    u64 *bucket = bucket_of_key(map, key);
    if (!bucket_take(run, bucket)) return ERROR(BUSY);
    u64 word = LOAD(*bucket);
    struct hash_place place = place_of_key(map, word, key);
    if (place.at != NONE) hash_copy_out(map, place.at, values);
    bucket_release(bucket, word, 0);
    return place.at == NONE ? ERROR(NOENT) : 0;
}

/* If an element is in the map: copy its key and, where `values` is not 0, its values. */
INLINE int hash_copy_element(u64 *run, const u64 *map, u32 at, u64 key, u64 values) {
    const struct hash_node *node = hash_node(map, at);
    if (LOAD(node->link) & LINK_FREE) return 0;
    u64 *bucket = bucket_of_node(map, node);
    if (!bucket_take(run, bucket)) return 0;
    u64 word = LOAD(*bucket);
    int is_there = place_of_element(map, word, at).at != NONE;
    if (is_there) {
        copy_key(map, node, key);
        if (values) hash_copy_out(map, at, values);
    }
    bucket_release(bucket, word, 0);
    return is_there;
}

/* See array_each. Elements that are added meanwhile may be met or not; those that are removed behind it are not. */
INLINE u64 hash_step(u64 *run, const u64 *map, u64 from, u64 key) {
    u64 used = LOAD(hash_state(map)[HASH_USED]);
    for (u64 at = from; at < used; at++) {
        if (hash_copy_element(run, map, (u32)at, key, 0)) {
            run[RUN_EACH_VALUE] = (u64)value_at(map, at, run[RUN_CPU]);
            return at + 1;
        }
        if (must_stop(run)) return 0;
    }
    return 0;
}

/* Copy up to `room` elements, keys and values each one behind the other, from the position in the word at r2, which
 * moves on. Returns how many. */
INLINE u64 hash_copy_all(u64 *run, const u64 *map, u64 position, u64 keys, u64 values, u64 room) {
    u64 *from = address(position), used = LOAD(hash_state(map)[HASH_USED]), count = 0;
    u64 value_room = hash_round(map[MAP_VALUE_SIZE]) * (is_per_cpu(map) ? map[MAP_CPUS] : 1);
    while (count < room && *from < used) {
        u64 value = values ? values + count * value_room : 0;
        count += (u64)hash_copy_element(run, map, (u32)(*from)++, keys + count * map[MAP_KEY_SIZE], value);
    }
    return count;
}
