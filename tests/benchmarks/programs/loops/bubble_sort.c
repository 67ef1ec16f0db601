/* Sort up to 64 words on the stack; the result depends on the order. */
#include "types.h"

#define MOST 64

u64 entry(u8 *mem, u64 len)
{
    u32 values[MOST];
    u32 count = len / 4 < MOST ? len / 4 : MOST;
    for (u32 i = 0; i < count; i++)
        values[i] = load32(mem + 4 * i);
    for (u32 last = count; last > 1; last--)
        for (u32 j = 1; j < last; j++)
            if (values[j - 1] > values[j]) {
                u32 swapped = values[j - 1];
                values[j - 1] = values[j];
                values[j] = swapped;
            }
    u64 result = 0;
    for (u32 i = 0; i < count; i++)
        result = result * 31 + values[i];
    return result;
}
