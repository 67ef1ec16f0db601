/* Copy the first half onto the second in words, then compare the halves byte by byte. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 half = len / 16 * 8, equal = 0;
    for (u64 i = 0; i < half; i += 8)
        store64(mem + half + i, load64(mem + i));
    for (u64 i = 0; i < half; i++) {
        if (mem[i] != mem[half + i])
            break;
        equal++;
    }
    return equal;
}
