/* Which memory of maps and ring buffers an access may touch: the check of safe mode for pointers whose element, or
 * whose region altogether, is not known. What is returned is a TrapKind. */
#include "native.h"

enum { FINE = 0, BOUNDS = 1, READ_ONLY = 2 };

INLINE u64 has_bit(u64 set, u64 type) { return type < 64 && set >> type & 1; }

INLINE u64 is_read_only(const u64 *map) {
    return map[MAP_FLAGS] & FLAG_RDONLY_PROG || has_bit(READ_ONLY_TYPES, map[MAP_TYPE]);
}

/* All `size` bytes must lie in one value: the offset from the first value, less whole strides, is the offset in it. */
INLINE u64 check_value(const u64 *map, u64 at, u64 size, u64 writes) {
    u64 offset = at - map[MAP_VALUES], value_size = map[MAP_VALUE_SIZE], stride = map[MAP_STRIDE];
    if (!has_bit(VALUE_TYPES, map[MAP_TYPE]) || stride == 0 || offset >= map[MAP_VALUE_COUNT] * stride) return BOUNDS;
    if (size > value_size || offset % stride > value_size - size) return BOUNDS;
    return writes && is_read_only(map) ? READ_ONLY : FINE;
}

/* r1: the map, r2: address, r3: size, r4: whether it is written to. */
HELPER(check_map_value) { return check_value(address(r1), r2, r3, r4); }

/* As check_map_value over all maps of the run. r1: address, r2: size, r3: whether it is written to. */
HELPER(find_map_value) {
    const u64 *maps = address(run[RUN_MAPS]);
    u64 verdict = BOUNDS;
    for (u64 i = 0; i < run[RUN_MAP_COUNT]; i++) {
        u64 found = check_value(address(maps[i]), r1, r2, r3);
        if (found == FINE) return FINE;
        if (found == READ_ONLY) verdict = READ_ONLY;
    }
    return verdict;
}

/* Reserved space of ring buffers. r1: address, r2: size. */
HELPER(find_record) {
    const u64 *record = address(run[RUN_RESERVATIONS]);
    for (u64 i = 0; i < run[RUN_RESERVATION_COUNT]; i++, record += RESERVATION_WORDS)
        if (r2 <= record[1] && r1 - record[0] <= record[1] - r2) return FINE;
    return BOUNDS;
}

/* Values of all maps, then reserved space: where any pointer may point besides the stack and buffers. */
HELPER(find_shared) {
    u64 verdict = find_map_value(run, r1, r2, r3, 0, 0);
    return verdict == FINE || find_record(run, r1, r2, 0, 0, 0) == FINE ? FINE : verdict;
}

/* Whether a number is a map of this run. r1: the number. */
HELPER(is_map) {
    const u64 *maps = address(run[RUN_MAPS]);
    for (u64 i = 0; i < run[RUN_MAP_COUNT]; i++)
        if (maps[i] == r1) return 1;
    return 0;
}
