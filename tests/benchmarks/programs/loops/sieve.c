/* The primes up to 2,048, as bits on the stack; loops whose steps are their own numbers. */
#include "types.h"

#define MOST 2048

u64 entry(u8 *mem, u64 len)
{
    u64 crossed[MOST / 64];
    for (u32 i = 0; i < MOST / 64; i++)
        crossed[i] = 0;
    u64 count = 0, sum = len ? mem[0] : 0;
    for (u32 i = 2; i < MOST; i++) {
        if (crossed[i / 64] >> (i & 63) & 1)
            continue;
        count++;
        sum += i;
        for (u32 j = i * i; j < MOST; j += i)
            crossed[j / 64] |= 1UL << (j & 63);
    }
    return sum << 16 | count;
}
