/* Byte swaps of all widths, rotations and sign extensions. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 a = 0, b = 0;
    for (u64 i = 0; i + 8 <= len; i += 8) {
        u64 x = load64(mem + i);
        a += __builtin_bswap64(x) ^ __builtin_bswap32((u32)x);
        b = (b << 9 | b >> 55) + __builtin_bswap16((u16)(x >> 16));
        a ^= (u64)(long)(signed char)x + (u64)(long)(short)(x >> 8) + (u64)(long)(int)(x >> 24);
    }
    return a ^ b;
}
