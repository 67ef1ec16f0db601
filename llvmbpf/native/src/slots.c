/* Maps whose elements are programs, maps or targets of redirection: arrays of slots, some of them empty.
 *
 * PROG_ARRAY: a slot holds a program's number plus 1. ARRAY_OF_MAPS: the address of a map's descriptor. DEVMAP, CPUMAP
 * and XSKMAP: the value, whose first word is not 0. The host alone fills slots, so programs get errors. */
#include "native.h"

enum { XDP_ABORTED = 0, XDP_REDIRECT = 4, ACTION_MASK = 3, BROADCAST = 1 << 3, EXCLUDE_INGRESS = 1 << 4 };
enum { REDIRECT_NONE = 0, REDIRECT_BY_MAP = 2 };

u64 hash_lookup(u64 *run, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5);

INLINE u64 slot_at(const u64 *map, u64 index) { return map[MAP_VALUES] + index * map[MAP_STRIDE]; }

INLINE int is_filled(const u64 *map, u64 index) {
    return index < map[MAP_MAX_ENTRIES] && __atomic_load_n((u32 *)address(slot_at(map, index)), __ATOMIC_RELAXED);
}

/* A value's address, or in a map of maps the map; 0 for empty slots, and for programs, which only tail calls find. */
HELPER(slots_lookup) {
    const u64 *map = address(r1);
    u32 index = read_u32(r2);
    if (map[MAP_TYPE] == TYPE_PROG_ARRAY || index >= map[MAP_MAX_ENTRIES]) return 0;
    if (map[MAP_TYPE] == TYPE_ARRAY_OF_MAPS)
        return __atomic_load_n((u64 *)address(slot_at(map, index)), __ATOMIC_ACQUIRE);
    return is_filled(map, index) ? slot_at(map, index) : 0;
}

HELPER(slots_update) { return ERROR(INVAL); }

HELPER(slots_delete) { return ERROR(INVAL); }

/* What a redirection through a map leaves in the record. Where the key has no target, the flags' low bits are the
 * verdict, but for broadcasts, which need no key. */
INLINE u64 redirect_by_map(u64 *run, u64 r1, u64 key, u64 flags, int found) {
    const u64 *map = address(r1);
    u64 type = map[MAP_TYPE];
    u64 allowed = ACTION_MASK;
    if (type == TYPE_DEVMAP || type == TYPE_DEVMAP_HASH) allowed |= BROADCAST | EXCLUDE_INGRESS;
    if (UNLIKELY(flags & ~allowed)) return XDP_ABORTED;
    if (!found && !(flags & BROADCAST)) {
        run[RUN_REDIRECT_KIND] = REDIRECT_NONE;
        return flags & ACTION_MASK;
    }
    run[RUN_REDIRECT_KIND] = REDIRECT_BY_MAP;
    run[RUN_REDIRECT_TARGET] = key;
    run[RUN_REDIRECT_FLAGS] = flags;
    run[RUN_REDIRECT_MAP] = map[MAP_ID];
    return XDP_REDIRECT;
}

/* r2: the key itself, of which 32 bits count. r3: flags. */
HELPER(slots_redirect) {
    u64 key = (u32)r2;
    return redirect_by_map(run, r1, key, r3, is_filled(address(r1), key));
}

/* DEVMAP_HASH keeps its elements as the other hash maps do. */
HELPER(hash_redirect) {
    u32 key = (u32)r2;
    return redirect_by_map(run, r1, key, r3, hash_lookup(run, r1, (u64)&key, 0, 0, 0) != 0);
}
