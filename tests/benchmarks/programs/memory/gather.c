/* Read where other words of the memory say: addresses that are masked, so that they always lie within. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    if (len < 1024)
        return 0;
    u64 sum = 0;
    for (u64 i = 0; i < 512; i += 2) {
        u64 place = load16(mem + i) & 1016;
        sum += load64(mem + place) ^ i;
    }
    return sum;
}
