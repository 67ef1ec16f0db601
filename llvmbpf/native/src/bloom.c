/* BLOOM_FILTER: bits that are set are never cleared, so that no value that was pushed is ever denied.
 * AUX0: the number of hash functions. AUX1: the number of bits less one, a mask. State: the bits, in 64-bit words. */
#include "native.h"

/* Every bit of the result hangs on every bit of the number. */
INLINE u64 bloom_mix(u64 number) {
    number = (number ^ number >> 32) * 0x9e3779b97f4a7c15;
    number = (number ^ number >> 29) * 0xd6e8feb86659fd93;
    return number ^ number >> 32;
}

INLINE u64 bloom_hash(const u8 *value, u64 size) {
    u64 hash = size, word = 0;
    u64 i = 0;
    for (; i + 8 <= size; i += 8) {
        __builtin_memcpy(&word, value + i, 8);
        hash = bloom_mix(hash ^ word);
    }
    word = 0;
    for (u64 shift = 0; i < size; i++, shift += 8) word |= (u64)value[i] << shift;
    return bloom_mix(bloom_mix(hash ^ word) + size);
}

/* Function number i gives `first + i * step`: as good as independent functions, for two of them. */
HELPER(bloom_push) {
    const u64 *map = address(r1);
    if (r3) return ERROR(INVAL);
    u64 hash = bloom_hash(address(r2), map[MAP_VALUE_SIZE]), step = bloom_mix(hash) | 1;
    u64 *bits = address(map[MAP_STATE]);
    for (u64 i = 0; i < map[MAP_AUX0]; i++, hash += step) {
        u64 bit = hash & map[MAP_AUX1], one = (u64)1 << (bit & 63);
        if (!(__atomic_load_n(bits + bit / 64, __ATOMIC_RELAXED) & one))
            __atomic_fetch_or(bits + bit / 64, one, __ATOMIC_RELAXED);
    }
    return 0;
}

/* 0 where the value at r2 was perhaps pushed, -ENOENT where it certainly was not. */
HELPER(bloom_peek) {
    const u64 *map = address(r1);
    u64 hash = bloom_hash(address(r2), map[MAP_VALUE_SIZE]), step = bloom_mix(hash) | 1;
    const u64 *bits = address(map[MAP_STATE]);
    for (u64 i = 0; i < map[MAP_AUX0]; i++, hash += step) {
        u64 bit = hash & map[MAP_AUX1];
        if (!(__atomic_load_n(bits + bit / 64, __ATOMIC_RELAXED) >> (bit & 63) & 1)) return ERROR(NOENT);
    }
    return 0;
}

HELPER(bloom_pop) { return ERROR(OPNOTSUPP); }

HELPER(bloom_lookup) { return 0; }

HELPER(bloom_update) { return ERROR(INVAL); }

HELPER(bloom_delete) { return ERROR(OPNOTSUPP); }
