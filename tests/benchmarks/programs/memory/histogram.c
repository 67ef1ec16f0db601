/* A histogram of half-bytes on the stack: loads and stores whose places the data choose. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u32 low[16], high[16];
    for (u32 i = 0; i < 16; i++)
        low[i] = high[i] = 0;
    for (u64 i = 0; i < len; i++) {
        low[mem[i] & 15]++;
        high[mem[i] >> 4]++;
    }
    u64 result = 0;
    for (u32 i = 0; i < 16; i++)
        result = result * 31 + low[i] * 17 + high[i];
    return result;
}
