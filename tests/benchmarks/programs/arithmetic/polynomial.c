/* Polynomials over a prime field by Horner's rule, the reduction by shifts: modulo 2^31 - 1. */
#include "types.h"

#define PRIME 0x7fffffffUL

static inline u64 reduce(u64 x)
{
    x = (x & PRIME) + (x >> 31);
    x = (x & PRIME) + (x >> 31);
    return x >= PRIME ? x - PRIME : x;
}

u64 entry(u8 *mem, u64 len)
{
    u64 values[4] = {0, 0, 0, 0};
    for (u64 i = 0; i + 4 <= len; i += 4) {
        u64 coefficient = load32(mem + i) & PRIME;
        values[0] = reduce(values[0] * 3 + coefficient);
        values[1] = reduce(values[1] * 65537 + coefficient);
        values[2] = reduce(values[2] * 1000003 + coefficient);
        values[3] = reduce(values[3] * 123456789 + coefficient);
    }
    return values[0] ^ values[1] << 1 ^ values[2] << 2 ^ values[3] << 3;
}
