/* Numbers in text, and comparing. */
#include "native.h"

enum { BASE_MASK = 0x1f, LONGEST = 63 };
enum { TRAP_BOUNDS = 1, TRAP_ARGUMENT_SHIFT = 8 };

INLINE int is_space(u8 c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xa0; }

/* The value of a digit, more than any base where it is none. */
INLINE u32 digit(u8 c) {
    u8 lower = c | 0x20;
    if (c >= '0' && c <= '9') return (u32)(c - '0');
    return lower >= 'a' && lower <= 'f' ? (u32)(lower - 'a' + 10) : 99;
}

/* A number of any base: white space, a minus sign, 0x of base 16, digits. Of what follows the sign, 63 bytes count.
 * Returns how many bytes were used, or an error. */
INLINE s64 parse(const u8 *text, u64 size, u64 flags, u64 *number, int *is_negative) {
    u64 base = flags & BASE_MASK, at = 0, result = 0;
    *is_negative = 0;
    if (flags & ~(u64)BASE_MASK || (base != 0 && base != 8 && base != 10 && base != 16) || !size) return -INVAL;
    while (at < size && is_space(text[at])) at++;
    if (at < size && text[at] == '-') {
        *is_negative = 1;
        at++;
    }
    u64 left = size - at < LONGEST ? size - at : LONGEST, end = at + left;
    if (!left) return -INVAL;
    int is_prefixed = left > 1 && text[at] == '0' && (text[at + 1] | 0x20) == 'x';
    if (!base) base = is_prefixed && left > 2 && digit(text[at + 2]) < 16 ? 16 : text[at] == '0' ? 8 : 10;
    if (base == 16 && is_prefixed) at += 2;
    u64 first = at;
    int overflows = 0;
    for (; at < end && digit(text[at]) < base; at++) {
        u64 product;
        overflows |= __builtin_mul_overflow(result, base, &product);
        overflows |= __builtin_add_overflow(product, (u64)digit(text[at]), &result);
    }
    if (overflows) return -RANGE;
    if (at == first) return -INVAL;
    *number = result;
    return (s64)at;
}

/* r1 and r2: the text and its size, r3: the base, r4: where the number goes. */
HELPER(helper_strtol) {
    u64 number = 0;
    int is_negative;
    s64 used = parse(address(r1), r2, r3, &number, &is_negative);
    u64 most = 0x7fffffffffffffffull + (u64)is_negative;
    if (used > 0 && number > most) used = -RANGE;
    if (used < 0) number = 0;
    if (is_negative) number = 0 - number;
    __builtin_memcpy(address(r4), &number, sizeof number);
    return (u64)used;
}

/* The same without a sign. */
HELPER(helper_strtoul) {
    u64 number = 0;
    int is_negative;
    s64 used = parse(address(r1), r2, r3, &number, &is_negative);
    if (is_negative && used > 0) used = -INVAL;
    if (used < 0) number = 0;
    __builtin_memcpy(address(r4), &number, sizeof number);
    return (u64)used;
}

/* How many bytes there are from an address to the end of the element of an array map that it points into. */
INLINE u64 bytes_left(const u64 *run, u64 at) {
    const u64 *maps = address(run[RUN_MAPS]);
    for (u64 i = 0; i < run[RUN_MAP_COUNT]; i++) {
        const u64 *map = address(maps[i]);
        u64 offset = at - map[MAP_VALUES], stride = map[MAP_STRIDE];
        if (map[MAP_TYPE] != TYPE_ARRAY || !stride || offset >= map[MAP_VALUE_COUNT] * stride) continue;
        offset %= stride;
        return offset < map[MAP_VALUE_SIZE] ? map[MAP_VALUE_SIZE] - offset : 0;
    }
    return 0;
}

/* r1 and r2: a text of at most so many bytes, r3: a constant one that ends with a zero byte: as in the kernel, it must lie
 * in an array map, which constants do. Less, equal, greater: -1, 0, 1. */
HELPER(helper_strncmp) {
    const u8 *left = address(r1), *right = address(r3);
    u64 there = r2 ? bytes_left(run, r3) : 0;
    for (u64 i = 0; i < (u32)r2; i++) {
        if (UNLIKELY(i == there)) {
            run[RUN_TRAP_ADDRESS] = r3 + i;
            run[RUN_TRAP_SIZE] = 1;
            run[RUN_TRAP_KIND] = TRAP_BOUNDS | 3 << TRAP_ARGUMENT_SHIFT;
            return 0;
        }
        if (left[i] != right[i]) return left[i] < right[i] ? ERROR(1) : 1;
        if (!left[i]) return 0;
    }
    return 0;
}
