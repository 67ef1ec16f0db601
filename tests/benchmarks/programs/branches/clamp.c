/* Comparisons that need no jump: signed and unsigned bounds, least and greatest, absolute differences. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    int least = 0x7fffffff, greatest = -0x7fffffff;
    u64 sum = 0;
    int last = 0;
    for (u64 i = 0; i + 4 <= len; i += 4) {
        int x = load32(mem + i);
        if (x < least)
            least = x;
        if (x > greatest)
            greatest = x;
        int bounded = x < -100000000 ? -100000000 : x > 900000000 ? 900000000 : x;
        sum += bounded > last ? bounded - last : last - bounded;
        last = bounded;
    }
    return sum * 31 + (u32)least + ((u64)(u32)greatest << 32);
}
