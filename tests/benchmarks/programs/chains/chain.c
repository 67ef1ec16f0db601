/* One long chain of dependent operations: 256 rounds of xorshift and a multiplication. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    if (len < 8)
        return 0;
    u64 x = load64(mem) | 1;
    for (u32 i = 0; i < 256; i++) {
        x ^= x >> 12;
        x ^= x << 25;
        x ^= x >> 27;
        x *= 0x2545f4914f6cdd1d;
    }
    return x;
}
