/* The upper halves of 128-bit products, made of 32-bit parts as programs without wide multiplication spell them. */
#include "types.h"

static inline u64 multiply_high(u64 a, u64 b)
{
    u64 low = (a & 0xffffffff) * (b & 0xffffffff);
    u64 one = (a >> 32) * (b & 0xffffffff) + (low >> 32);
    u64 two = (a & 0xffffffff) * (b >> 32) + (one & 0xffffffff);
    return (a >> 32) * (b >> 32) + (one >> 32) + (two >> 32);
}

u64 entry(u8 *mem, u64 len)
{
    u64 sum = 0;
    for (u64 i = 0; i + 16 <= len; i += 8)
        sum += multiply_high(load64(mem + i), load64(mem + i + 8));
    return sum;
}
