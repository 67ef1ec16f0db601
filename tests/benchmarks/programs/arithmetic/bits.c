/* Population count and binary logarithm as programs without such instructions spell them. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 ones = 0, logarithms = 0;
    for (u64 i = 0; i + 8 <= len; i += 8) {
        u64 v = load64(mem + i), x = v;
        x = x - (x >> 1 & 0x5555555555555555);
        x = (x & 0x3333333333333333) + (x >> 2 & 0x3333333333333333);
        x = (x + (x >> 4)) & 0x0f0f0f0f0f0f0f0f;
        ones += x * 0x0101010101010101 >> 56;
        u32 low = v, shift, r;
        r = (low > 0xffff) << 4; low >>= r;
        shift = (low > 0xff) << 3; low >>= shift; r |= shift;
        shift = (low > 0xf) << 2; low >>= shift; r |= shift;
        shift = (low > 0x3) << 1; low >>= shift; r |= shift;
        logarithms += r | low >> 1;
    }
    return ones << 32 | logarithms;
}
