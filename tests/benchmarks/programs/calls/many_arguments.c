/* A function with five arguments, all that registers take, called from two places. */
#include "types.h"

static u64 combine(u64 a, u64 b, u64 c, u64 d, u64 e);

u64 entry(u8 *mem, u64 len)
{
    u64 sum = len;
    for (u64 i = 0; i + 32 <= len; i += 16) {
        u64 a = load64(mem + i), b = load64(mem + i + 8), c = load64(mem + i + 16), d = load64(mem + i + 24);
        sum = combine(sum, a, b, c, d);
        if (a & 1)
            sum = combine(b, sum, d, a, c);
    }
    return sum;
}

__attribute__((noinline)) static u64 combine(u64 a, u64 b, u64 c, u64 d, u64 e)
{
    u64 x = a * 3 + (b ^ c), y = d - (e >> 5);
    return x > y ? x - (y << 3) : (x | 1) * (y & 0xffff);
}
