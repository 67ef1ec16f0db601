/* LPM_TRIE: a binary tree of prefixes. A child's prefix goes on from its parent's, and the bit behind the parent's
 * prefix says which of the two children it is. An *entry* is a node that the map holds; a *joint* is none, and stands
 * where two branches part.
 *
 * State, after sixteen words: the nodes, those of entries first, whose number is also that of their value; then two
 * queues of freed nodes, one for each kind. A link is 0 or a node's number plus 1 and, in its upper half, the length of
 * the node's prefix: so a walk knows which child comes next before it has seen the node.
 *
 * Lookups take no lock. While a node is linked, its prefix never changes, nor does it turn from entry to joint: changes
 * link another node in its place, by one store of one link, when that node is complete. So a lookup always walks
 * through nodes as they are now or were when it began. What could harm it is a node that is freed and filled anew under
 * its feet. Nodes keep their contents while they are free, and before one is used again the generation is counted up; a
 * lookup that ends in another generation than it began in walks again. It repeats only when others make progress.
 *
 * Keys lie in a program's memory, where another thread may change them: lookups read their length once, and what
 * changes the tree works on a copy. */
#include "spin.h"

enum { TRIE_LOCK, TRIE_GENERATION, TRIE_ROOT, TRIE_COUNT, TRIE_ENTRIES, TRIE_JOINTS = 7, TRIE_WORDS = 16 };
enum { POOL_USED, POOL_WAITING, POOL_FIRST }; /* nodes that were ever used; freed ones in the queue, and its first */
enum { MAXIMUM_DATA = 256 }; /* bytes, as in the kernel */
enum { QUARANTINE = 32 }; /* freed nodes that wait before one is used again, while others never were */

struct trie_node {
    u64 child[2]; /* links */
    u16 length;   /* of the prefix in bits */
    u16 in_use;   /* whether it is an entry of the map */
    u8 data[];
};

struct trie_key {
    u32 length;
    u8 data[MAXIMUM_DATA];
};

INLINE u64 data_size(const u64 *map) { return map[MAP_KEY_SIZE] - sizeof(u32); }

INLINE u64 node_size(const u64 *map) {
    return (__builtin_offsetof(struct trie_node, data) + data_size(map) + 7) & ~(u64)7;
}

INLINE u64 *trie_state(const u64 *map) { return address(map[MAP_STATE]); }

INLINE struct trie_node *trie_node(const u64 *map, u64 number) {
    return address(map[MAP_STATE] + TRIE_WORDS * sizeof(u64) + number * node_size(map));
}

INLINE u64 number_of(u64 link) { return (u32)link - 1; }

INLINE u64 link_to(const u64 *map, u64 number) { return (u64)trie_node(map, number)->length << 32 | (number + 1); }

INLINE struct trie_node *linked(const u64 *map, u64 link) { return trie_node(map, number_of(link)); }

INLINE int is_entry(const u64 *map, u64 link) { return link && number_of(link) < map[MAP_MAX_ENTRIES]; }

INLINE u64 follow(const u64 *link) { return __atomic_load_n(link, __ATOMIC_ACQUIRE); }

INLINE void set_link(u64 *link, u64 to) { __atomic_store_n(link, to, __ATOMIC_RELEASE); }

INLINE u32 bit_of(const u8 *data, u64 index) { return data[index >> 3] >> (7 - (index & 7)) & 1; }

/* How many bits two strings of bytes have in common from their first on. */
INLINE u64 common_bits(const u8 *a, const u8 *b, u64 size) {
    u64 i = 0, long_a, long_b;
    u32 short_a, short_b;
    for (; i + 8 <= size; i += 8) {
        __builtin_memcpy(&long_a, a + i, 8);
        __builtin_memcpy(&long_b, b + i, 8);
        if (long_a != long_b) return i * 8 + (u64)__builtin_clzll(__builtin_bswap64(long_a ^ long_b));
    }
    if (i + 4 <= size) {
        __builtin_memcpy(&short_a, a + i, 4);
        __builtin_memcpy(&short_b, b + i, 4);
        if (short_a != short_b) return i * 8 + (u64)__builtin_clz(__builtin_bswap32(short_a ^ short_b));
        i += 4;
    }
    for (; i < size; i++)
        if (a[i] != b[i]) return i * 8 + (u64)__builtin_clz((u32)(a[i] ^ b[i])) - 24;
    return size * 8;
}

/* The longest prefix of a key that is an entry: its link, 0 without one. */
INLINE u64 trie_walk(const u64 *map, const u8 *data, u64 length) {
    u64 found = 0, link = follow(trie_state(map) + TRIE_ROOT), size = data_size(map), bits = 0;
    if (size <= 8) { /* the key in a register, its first bit on top */
        __builtin_memcpy(&bits, data, size);
        bits = __builtin_bswap64(bits);
    }
    while (link) {
        const struct trie_node *node = linked(map, link);
        u64 prefix = link >> 32;
        if (prefix > length || common_bits(node->data, data, size) < prefix) break;
        if (is_entry(map, link)) found = link;
        if (prefix == length) break;
        link = follow(node->child + (size <= 8 ? bits >> (63 - prefix) & 1 : bit_of(data, prefix)));
    }
    return found;
}

/* The value of the longest prefix. */
HELPER(trie_lookup) {
    const u64 *map = address(r1);
    const u64 *generation = trie_state(map) + TRIE_GENERATION;
    u64 length = read_u32(r2);
    if (length > data_size(map) * 8) return 0;
    for (;;) {
        u64 before = __atomic_load_n(generation, __ATOMIC_ACQUIRE);
        u64 found = trie_walk(map, address(r2 + sizeof(u32)), length);
        __atomic_thread_fence(__ATOMIC_ACQUIRE);
        if (LIKELY(__atomic_load_n(generation, __ATOMIC_RELAXED) == before))
            return found ? (u64)value_at(map, number_of(found), 0) : 0;
        if (must_stop(run)) {
            run[RUN_TRAP_KIND] = TRAP_INTERRUPTED;
            return 0;
        }
    }
}

INLINE u32 *pool_queue(const u64 *map, u64 kind) {
    u64 entries = map[MAP_MAX_ENTRIES];
    u32 *queues = (u32 *)trie_node(map, 2 * entries);
    return kind == TRIE_ENTRIES ? queues : queues + entries;
}

/* A node that nobody uses; there is one, since joints are fewer than entries and entries are counted. */
INLINE u64 pool_take(const u64 *map, u64 kind) {
    u64 *state = trie_state(map), *pool = state + kind, entries = map[MAP_MAX_ENTRIES], number;
    if (pool[POOL_USED] < entries && pool[POOL_WAITING] < QUARANTINE) {
        number = pool[POOL_USED]++;
    } else {
        number = pool_queue(map, kind)[pool[POOL_FIRST]];
        pool[POOL_FIRST] = pool[POOL_FIRST] + 1 == entries ? 0 : pool[POOL_FIRST] + 1;
        pool[POOL_WAITING]--;
        __atomic_store_n(state + TRIE_GENERATION, state[TRIE_GENERATION] + 1, __ATOMIC_RELEASE);
        __atomic_thread_fence(__ATOMIC_RELEASE); /* whoever sees a part of the new contents sees the new generation */
    }
    return kind == TRIE_ENTRIES ? number : number + entries;
}

/* A node that is no longer linked. Who walks through it may go on. */
INLINE void pool_give(const u64 *map, u64 link) {
    u64 kind = is_entry(map, link) ? TRIE_ENTRIES : TRIE_JOINTS, entries = map[MAP_MAX_ENTRIES];
    u64 *pool = trie_state(map) + kind, number = number_of(link);
    u64 last = pool[POOL_FIRST] + pool[POOL_WAITING]++;
    trie_node(map, number)->in_use = 0;
    if (kind == TRIE_JOINTS) number -= entries;
    pool_queue(map, kind)[last >= entries ? last - entries : last] = (u32)number;
}

/* A new node for the first bits of some data, not yet linked; returns its link. */
INLINE u64 make_node(const u64 *map, u64 kind, const u8 *data, u64 length) {
    u64 number = pool_take(map, kind);
    struct trie_node *node = trie_node(map, number);
    node->child[0] = node->child[1] = 0;
    node->length = (u16)length;
    node->in_use = kind == TRIE_ENTRIES;
    __builtin_memcpy(node->data, data, data_size(map));
    return link_to(map, number);
}

/* The way to a key: the first node that does not lie above it, or where that node would be. */
struct trie_path {
    u64 *link, *parent; /* where the node and its parent are linked */
    u64 common;         /* bits that the prefixes of node and key have in common */
};

INLINE struct trie_path trie_path(const u64 *map, const struct trie_key *key) {
    struct trie_path path = {trie_state(map) + TRIE_ROOT, 0, 0};
    while (*path.link) {
        struct trie_node *node = linked(map, *path.link);
        u64 common = common_bits(node->data, key->data, data_size(map));
        if (common > key->length) common = key->length;
        if (common > node->length) common = node->length;
        path.common = common;
        if (common < node->length || common == key->length) break;
        path.parent = path.link;
        path.link = node->child + bit_of(key->data, common);
    }
    return path;
}

/* Programs may hand over the address of a value of this map. */
INLINE void set_value(const u64 *map, u64 link, u64 value) {
    __builtin_memmove(value_at(map, number_of(link), 0), address(value), map[MAP_VALUE_SIZE]);
}

/* The entry that is the key itself, 0 without one. */
INLINE u64 entry_at(const u64 *map, struct trie_path path, const struct trie_key *key) {
    u64 at = *path.link;
    return is_entry(map, at) && path.common == at >> 32 && path.common == key->length ? at : 0;
}

INLINE u64 trie_change(const u64 *map, const struct trie_key *key, u64 value, u64 flags) {
    struct trie_path path = trie_path(map, key);
    u64 *state = trie_state(map), at = *path.link;
    struct trie_node *node = at ? linked(map, at) : 0;
    if (entry_at(map, path, key)) {
        if (flags == UPDATE_NOEXIST) return ERROR(EXIST);
        __builtin_memcpy(node->data, key->data, data_size(map)); /* behind the prefix it may differ, as in keys */
        set_value(map, at, value);
        return 0;
    }
    if (flags == UPDATE_EXIST) return ERROR(NOENT);
    if (state[TRIE_COUNT] == map[MAP_MAX_ENTRIES]) return ERROR(NOSPC);
    state[TRIE_COUNT]++;
    u64 added = make_node(map, TRIE_ENTRIES, key->data, key->length), top = added;
    struct trie_node *entry = linked(map, added);
    int is_same = node && path.common == node->length && path.common == key->length;
    set_value(map, added, value);
    if (is_same) { /* a joint becomes an entry */
        entry->child[0] = node->child[0];
        entry->child[1] = node->child[1];
    } else if (node && path.common == key->length) { /* above the node */
        entry->child[bit_of(node->data, path.common)] = at;
    } else if (node) { /* beside it */
        top = make_node(map, TRIE_JOINTS, key->data, path.common);
        struct trie_node *joint = linked(map, top);
        u32 side = bit_of(key->data, path.common);
        joint->child[side] = added;
        joint->child[!side] = at;
    }
    set_link(path.link, top);
    if (is_same) pool_give(map, at);
    return 0;
}

INLINE u64 trie_put(u64 *run, u64 r1, u64 r2, u64 r3, u64 r4) {
    const u64 *map = address(r1);
    struct trie_key key;
    __builtin_memcpy(&key, address(r2), map[MAP_KEY_SIZE]);
    if (r4 > UPDATE_EXIST || key.length > data_size(map) * 8) return ERROR(INVAL);
    if (!spin_take(run, trie_state(map) + TRIE_LOCK)) return ERROR(BUSY);
    u64 result = trie_change(map, &key, r3, r4);
    spin_release(trie_state(map) + TRIE_LOCK);
    return result;
}

INLINE u64 trie_cut(const u64 *map, const struct trie_key *key) {
    struct trie_path path = trie_path(map, key);
    u64 at = entry_at(map, path, key);
    if (!at) return ERROR(NOENT);
    struct trie_node *node = linked(map, at);
    trie_state(map)[TRIE_COUNT]--;
    u64 parent = path.parent ? *path.parent : 0;
    if (node->child[0] && node->child[1]) { /* an entry becomes a joint */
        u64 top = make_node(map, TRIE_JOINTS, node->data, node->length);
        struct trie_node *joint = linked(map, top);
        joint->child[0] = node->child[0];
        joint->child[1] = node->child[1];
        set_link(path.link, top);
    } else if (node->child[0] || node->child[1]) {
        set_link(path.link, node->child[0] | node->child[1]);
    } else if (parent && !is_entry(map, parent)) { /* a joint of which one branch is left */
        struct trie_node *joint = linked(map, parent);
        set_link(path.parent, joint->child[path.link == joint->child]);
        pool_give(map, parent);
    } else {
        set_link(path.link, 0);
    }
    pool_give(map, at);
    return 0;
}

INLINE u64 trie_take_out(u64 *run, u64 r1, u64 r2) {
    const u64 *map = address(r1);
    struct trie_key key;
    __builtin_memcpy(&key, address(r2), map[MAP_KEY_SIZE]);
    if (key.length > data_size(map) * 8) return ERROR(INVAL);
    if (!spin_take(run, trie_state(map) + TRIE_LOCK)) return ERROR(BUSY);
    u64 result = trie_cut(map, &key);
    spin_release(trie_state(map) + TRIE_LOCK);
    return result;
}

HELPER(trie_update) {
    return ((const u64 *)address(r1))[MAP_FLAGS] & FLAG_RDONLY_PROG ? ERROR(PERM) : trie_put(run, r1, r2, r3, r4);
}

HELPER(trie_delete) {
    return ((const u64 *)address(r1))[MAP_FLAGS] & FLAG_RDONLY_PROG ? ERROR(PERM) : trie_take_out(run, r1, r2);
}

/* -- the host's operations: as those of hash maps, see hash.c ------------------------------------------------------ */

HELPER(trie_set) { return trie_put(run, r1, r2, r3, r4); }

HELPER(trie_remove) { return trie_take_out(run, r1, r2); }

INLINE u64 trie_copy(u64 *run, u64 r1, u64 r2, u64 r3, int exact) {
    const u64 *map = address(r1);
    struct trie_key key;
    __builtin_memcpy(&key, address(r2), map[MAP_KEY_SIZE]);
    if (key.length > data_size(map) * 8) return ERROR(NOENT);
    if (!spin_take(run, trie_state(map) + TRIE_LOCK)) return ERROR(BUSY);
    u64 found = exact ? entry_at(map, trie_path(map, &key), &key) : trie_walk(map, key.data, key.length);
    if (found) __builtin_memcpy(address(r3), value_at(map, number_of(found), 0), map[MAP_VALUE_SIZE]);
    spin_release(trie_state(map) + TRIE_LOCK);
    return found ? 0 : ERROR(NOENT);
}

/* Copy to r3 the value of the entry that is the key itself, not a prefix of it. */
HELPER(trie_get) { return trie_copy(run, r1, r2, r3, 1); }

/* Copy to r3 the value of the longest prefix. */
HELPER(trie_match) { return trie_copy(run, r1, r2, r3, 0); }

/* With the lock held: the number of the first entry from a number on, or how many there ever were. */
INLINE u64 next_entry(const u64 *map, u64 number) {
    u64 used = trie_state(map)[TRIE_ENTRIES + POOL_USED];
    while (number < used && !trie_node(map, number)->in_use) number++;
    return number < used ? number : used;
}

INLINE void copy_key(const u64 *map, u64 number, u64 key) {
    write_u32(key, trie_node(map, number)->length);
    __builtin_memcpy(address(key + sizeof(u32)), trie_node(map, number)->data, data_size(map));
}

/* Up to r5 entries from the position in the word at r2, which moves on: keys go to r3, values to r4 if it is not 0. */
HELPER(trie_dump) {
    const u64 *map = address(r1);
    u64 *position = address(r2), count = 0, room = (map[MAP_VALUE_SIZE] + 7) & ~(u64)7;
    if (!spin_take(run, trie_state(map) + TRIE_LOCK)) return 0;
    while (count < r5 && (*position = next_entry(map, *position)) < trie_state(map)[TRIE_ENTRIES + POOL_USED]) {
        copy_key(map, *position, r3 + count * map[MAP_KEY_SIZE]);
        if (r4)
            __builtin_memcpy(address(r4 + count * room), value_at(map, *position, 0), map[MAP_VALUE_SIZE]);
        ++*position;
        ++count;
    }
    spin_release(trie_state(map) + TRIE_LOCK);
    return count;
}

/* See array_each. */
HELPER(trie_each) {
    const u64 *map = address(r1);
    u64 *lock = trie_state(map) + TRIE_LOCK;
    if (!spin_take(run, lock)) return 0;
    u64 number = next_entry(map, r2), is_end = number == trie_state(map)[TRIE_ENTRIES + POOL_USED];
    if (!is_end) copy_key(map, number, r3);
    spin_release(lock);
    if (is_end) return 0;
    run[RUN_EACH_VALUE] = (u64)value_at(map, number, 0);
    return number + 1;
}
