/* Run-length coding into a buffer on the stack of at most 64 runs. */
#include "types.h"

#define MOST 64

u64 entry(u8 *mem, u64 len)
{
    u8 values[MOST], lengths[MOST];
    u32 runs = 0;
    for (u64 i = 0; i < len && runs < MOST;) {
        u8 value = mem[i];
        u32 length = 0;
        while (i < len && mem[i] == value && length < 255) {
            i++;
            length++;
        }
        values[runs] = value;
        lengths[runs] = length;
        runs++;
    }
    u64 result = runs;
    for (u32 i = 0; i < runs; i++)
        result = result * 31 + values[i] * 257 + lengths[i];
    return result;
}
