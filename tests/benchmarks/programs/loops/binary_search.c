/* Search a sorted table of 64 words by halves, for 64 keys that stand behind it. */
#include "types.h"

#define COUNT 64

u64 entry(u8 *mem, u64 len)
{
    if (len < 8 * COUNT)
        return 0;
    u64 result = 0;
    for (u32 i = 0; i < COUNT; i++) {
        u32 key = load32(mem + 4 * (COUNT + i)), low = 0, high = COUNT;
        while (low < high) {
            u32 middle = (low + high) / 2;
            if (load32(mem + 4 * middle) < key)
                low = middle + 1;
            else
                high = middle;
        }
        result = result * 5 + low;
    }
    return result;
}
