/* Transpose blocks of 8 by 8 bytes in place, then sum the bytes by their weight. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 sum = 0;
    for (u64 block = 0; block + 64 <= len; block += 64) {
        u8 *at = mem + block;
        for (u32 row = 0; row < 8; row++)
            for (u32 column = row + 1; column < 8; column++) {
                u8 kept = at[row * 8 + column];
                at[row * 8 + column] = at[column * 8 + row];
                at[column * 8 + row] = kept;
            }
        for (u32 i = 0; i < 64; i++)
            sum += at[i] * (i + 1);
    }
    return sum;
}
