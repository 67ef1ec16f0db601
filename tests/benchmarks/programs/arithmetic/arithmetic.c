/* Every arithmetic operation, division and remainder by values among them, over 64-bit words. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 a = 0x9e3779b97f4a7c15, b = 1, c = 0;
    for (u64 i = 0; i + 16 <= len; i += 16) {
        u64 x = load64(mem + i), y = load64(mem + i + 8) | 1;
        a = a * 31 + x / y;
        b ^= (x % y) << (i & 31);
        c += (u32)x * (u32)y - (y >> 7) + (u64)((long)x >> 3);
        c ^= (u32)x / 10 + (u32)y % 1000;
    }
    return a + b * 3 - c;
}
