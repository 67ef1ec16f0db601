/* The product of two matrices of 16 by 16 16-bit numbers. */
#include "types.h"

#define SIDE 16

u64 entry(u8 *mem, u64 len)
{
    if (len < 4 * SIDE * SIDE)
        return 0;
    u8 *a = mem, *b = mem + 2 * SIDE * SIDE;
    u64 result = 0;
    for (u32 i = 0; i < SIDE; i++)
        for (u32 j = 0; j < SIDE; j++) {
            u32 sum = 0;
            for (u32 k = 0; k < SIDE; k++)
                sum += (u32)load16(a + 2 * (i * SIDE + k)) * load16(b + 2 * (k * SIDE + j));
            result = result * 31 + sum;
        }
    return result;
}
