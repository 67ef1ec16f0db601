/* Dot product, sums of squares and the greatest of two halves: one loop that vectors suit. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 half = len / 8 * 4;
    u32 dot = 0, squares = 0, greatest = 0;
    for (u64 i = 0; i + 4 <= half; i += 4) {
        u32 a = load32(mem + i), b = load32(mem + half + i);
        dot += a * b;
        squares += a * a;
        greatest = b > greatest ? b : greatest;
    }
    return (u64)(dot ^ squares) << 32 | greatest;
}
