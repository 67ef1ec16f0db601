/* HASH, PERCPU_HASH, HASH_OF_MAPS and DEVMAP_HASH; and what LRU maps share with them. What programs may not do with a map,
 * its host does by the operations behind the others: get, set, remove and dump. */
#include "hash.h"

INLINE int is_lru(const u64 *map) { return map[MAP_TYPE] == TYPE_LRU_HASH || map[MAP_TYPE] == TYPE_LRU_PERCPU_HASH; }

INLINE int is_for_host(const u64 *map) {
    return map[MAP_TYPE] == TYPE_HASH_OF_MAPS || map[MAP_TYPE] == TYPE_DEVMAP_HASH || map[MAP_FLAGS] & FLAG_RDONLY_PROG;
}

/* -- chains, with their locks ------------------------------------------------------------------------------------- */

static u64 *bucket_of_node(const u64 *map, const struct hash_node *node) {
    u64 hash = 0;
    for (u64 i = 0; 8 * i < map[MAP_KEY_SIZE]; i++) hash = hash_mix(hash + LOAD(node->key[i]));
    return hash_bucket(map, hash);
}

static void store_key(const u64 *map, struct hash_node *node, u64 key) {
    u64 words = map[MAP_KEY_SIZE] / 8, tail = map[MAP_KEY_SIZE] % 8;
    for (u64 i = 0; i < words; i++) STORE(node->key[i], key_word(key_at(key, i)));
    if (tail) STORE(node->key[words], key_tail(key_at(key, words), tail));
}

static void copy_key(const u64 *map, const struct hash_node *node, u64 key) {
    u64 size = map[MAP_KEY_SIZE], words = size / 8;
    for (u64 i = 0; i < words; i++) {
        u64 word = LOAD(node->key[i]);
        __builtin_memcpy(address(key + 8 * i), &word, sizeof word);
    }
    u64 word = size % 8 ? LOAD(node->key[words]) : 0;
    for (u64 i = 8 * words; i < size; i++, word >>= 8) *(u8 *)address(key + i) = (u8)word;
}

/* Take the lock of a chain; 0 where the run was told to stop. */
static int bucket_take(u64 *run, u64 *bucket) {
    while (UNLIKELY(__atomic_fetch_or(bucket, BUCKET_LOCK, __ATOMIC_ACQUIRE) & BUCKET_LOCK)) {
        while (__atomic_load_n(bucket, __ATOMIC_RELAXED) & BUCKET_LOCK)
            if (must_stop(run)) return 0;
    }
    return 1;
}

/* Release the lock: the word, and a removal to be counted or 0. */
static void bucket_release(u64 *bucket, u64 word, u64 removal) { STORE(*bucket, (word & ~BUCKET_LOCK) + removal); }

/* With the lock held: the element with a key. */
static struct hash_place place_of_key(const u64 *map, u64 word, u64 key) {
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
static struct hash_place place_of_element(const u64 *map, u64 word, u32 at) {
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
static void hash_unlink(const u64 *map, u64 *bucket, u64 word, struct hash_place place) {
    u32 next = LOAD(hash_node(map, place.at)->link);
    if (place.before != NONE) STORE(hash_node(map, place.before)->link, next);
    else word = (word & ~(u64)NONE) | next;
    bucket_release(bucket, word, BUCKET_REMOVAL);
}

/* -- free elements --------------------------------------------------------------------------------------------------- */

static u32 hash_take_free(const u64 *map) {
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

static void hash_give_free(const u64 *map, u32 at) {
    u64 *state = hash_state(map), top = LOAD(state[HASH_FREE]), more;
    do {
        STORE(hash_node(map, at)->link, (u32)top | LINK_FREE);
        more = ((top >> 32) + 1) << 32 | (at + 1);
    } while (!__atomic_compare_exchange_n(state + HASH_FREE, &top, more, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE));
}

/* -- values ---------------------------------------------------------------------------------------------------------- */

/* An element's value is written: that of the run's CPU or, by the host, those of all CPUs, which then stand one behind
 * the other. Where the element is new, nothing of what was there before it stays. */
static u64 hash_write(u64 *run, const u64 *map, u32 at, u64 values, u64 flags, int by_host, int is_new) {
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

/* -- changes --------------------------------------------------------------------------------------------------------- */

/* The hand of the LRU maps' clock: an element that was not used since it last passed by, taken out of the map. */
static u32 lru_evict(u64 *run, const u64 *map) {
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

/* The key lies in a program's memory, which another thread may change, or this one where it is in the value that is
 * written: what stands in a chain must have the key by which the chain was chosen. */
static u64 hash_put(u64 *run, const u64 *map, u64 given, u64 values, u64 flags, int by_host) {
    u64 words[LARGEST_KEY / 8], key = (u64)words;
    int evicts = is_lru(map);
    __builtin_memcpy(words, address(given), map[MAP_KEY_SIZE]);
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
                hash_write(run, map, spare, values, flags, by_host, 1);
                store_key(map, node, key);
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

static u64 hash_take_out(u64 *run, const u64 *map, u64 key) {
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
static void hash_copy_out(const u64 *map, u32 at, u64 values) {
    u64 room = hash_round(map[MAP_VALUE_SIZE]), count = is_per_cpu(map) ? map[MAP_CPUS] : 1;
    for (u64 cpu = 0; cpu < count; cpu++) {
        __builtin_memcpy(address(values + cpu * room), value_at(map, at, cpu), map[MAP_VALUE_SIZE]);
        clear_lock(map, address(values + cpu * room));
    }
}

/* If an element is in the map: copy its key and, where `values` is not 0, its values. */
static int hash_copy_element(u64 *run, const u64 *map, u32 at, u64 key, u64 values) {
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

/* -- operations ------------------------------------------------------------------------------------------------------ */

/* The address of the value, or in a map of maps the map; 0 where there is none. */
INLINED_HELPER(hash_lookup) {
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
    return is_for_host(map) ? ERROR(PERM) : hash_put(run, map, r2, r3, r4, 0);
}

HELPER(hash_delete) {
    const u64 *map = address(r1);
    return is_for_host(map) ? ERROR(PERM) : hash_take_out(run, map, r2);
}

/* See array_each. Elements that are added meanwhile may be met or not; those that were removed before are not. */
HELPER(hash_each) {
    const u64 *map = address(r1);
    u64 used = LOAD(hash_state(map)[HASH_USED]);
    for (u64 at = r2; at < used; at++) {
        if (hash_copy_element(run, map, (u32)at, r3, 0)) {
            run[RUN_EACH_VALUE] = (u64)value_at(map, at, run[RUN_CPU]);
            return at + 1;
        }
        if (must_stop(run)) return 0;
    }
    return 0;
}

/* Copy the values of the key at r2 to r3, while no update or deletion goes on. */
HELPER(hash_get) {
    const u64 *map = address(r1);
    u64 *bucket = bucket_of_key(map, r2);
    if (!bucket_take(run, bucket)) return ERROR(BUSY);
    u64 word = LOAD(*bucket);
    struct hash_place place = place_of_key(map, word, r2);
    if (place.at != NONE) hash_copy_out(map, place.at, r3);
    bucket_release(bucket, word, 0);
    return place.at == NONE ? ERROR(NOENT) : 0;
}

HELPER(hash_set) { return hash_put(run, address(r1), r2, r3, r4, 1); }

HELPER(hash_remove) { return hash_take_out(run, address(r1), r2); }

/* Copy up to r5 elements, their keys to r3 and their values to r4 (0 for none), one behind the other: from the position
 * in the word at r2, which moves on. Returns how many. */
HELPER(hash_dump) {
    const u64 *map = address(r1);
    u64 *position = address(r2), used = LOAD(hash_state(map)[HASH_USED]), count = 0;
    u64 room = hash_round(map[MAP_VALUE_SIZE]) * (is_per_cpu(map) ? map[MAP_CPUS] : 1);
    while (count < r5 && *position < used) {
        u64 values = r4 ? r4 + count * room : 0;
        count += (u64)hash_copy_element(run, map, (u32)(*position)++, r3 + count * map[MAP_KEY_SIZE], values);
    }
    return count;
}
