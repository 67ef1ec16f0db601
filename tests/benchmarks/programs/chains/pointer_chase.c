/* Follow a chain of indexes through memory: each load waits for the one before. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 at = 0, sum = 0;
    for (u32 i = 0; i < 512; i++) {
        u64 place = at * 4;
        if (place + 4 > len)
            return ~0UL;
        at = load32(mem + place);
        sum += at ^ i;
    }
    return sum;
}
