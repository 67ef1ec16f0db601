/* How often the first 6 bytes occur in what follows; the plain method. */
#include "types.h"

#define NEEDLE 6

u64 entry(u8 *mem, u64 len)
{
    u64 found = 0;
    for (u64 i = NEEDLE; i + NEEDLE <= len; i++) {
        u32 j = 0;
        while (j < NEEDLE && mem[i + j] == mem[j])
            j++;
        found += j == NEEDLE;
    }
    return found;
}
