/* One block of ChaCha20, its 20 rounds spelled out.
   Made by tools/make_large_programs.py. */
#include "types.h"

#define ROTATE(x, k) ((x) << (k) | (x) >> (32 - (k)))
#define QUARTER(a, b, c, d) \
    a += b; d = ROTATE(d ^ a, 16); \
    c += d; b = ROTATE(b ^ c, 12); \
    a += b; d = ROTATE(d ^ a, 8); \
    c += d; b = ROTATE(b ^ c, 7);

u64 entry(u8 *mem, u64 len)
{
    if (len < 64)
        return 0;
    u32 x0 = load32(mem + 0);
    u32 x1 = load32(mem + 4);
    u32 x2 = load32(mem + 8);
    u32 x3 = load32(mem + 12);
    u32 x4 = load32(mem + 16);
    u32 x5 = load32(mem + 20);
    u32 x6 = load32(mem + 24);
    u32 x7 = load32(mem + 28);
    u32 x8 = load32(mem + 32);
    u32 x9 = load32(mem + 36);
    u32 x10 = load32(mem + 40);
    u32 x11 = load32(mem + 44);
    u32 x12 = load32(mem + 48);
    u32 x13 = load32(mem + 52);
    u32 x14 = load32(mem + 56);
    u32 x15 = load32(mem + 60);
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    QUARTER(x0, x4, x8, x12)
    QUARTER(x1, x5, x9, x13)
    QUARTER(x2, x6, x10, x14)
    QUARTER(x3, x7, x11, x15)
    QUARTER(x0, x5, x10, x15)
    QUARTER(x1, x6, x11, x12)
    QUARTER(x2, x7, x8, x13)
    QUARTER(x3, x4, x9, x14)
    u64 result = 0;
    result = result * 31 + (u32)(x0 + load32(mem + 0));
    result = result * 31 + (u32)(x1 + load32(mem + 4));
    result = result * 31 + (u32)(x2 + load32(mem + 8));
    result = result * 31 + (u32)(x3 + load32(mem + 12));
    result = result * 31 + (u32)(x4 + load32(mem + 16));
    result = result * 31 + (u32)(x5 + load32(mem + 20));
    result = result * 31 + (u32)(x6 + load32(mem + 24));
    result = result * 31 + (u32)(x7 + load32(mem + 28));
    result = result * 31 + (u32)(x8 + load32(mem + 32));
    result = result * 31 + (u32)(x9 + load32(mem + 36));
    result = result * 31 + (u32)(x10 + load32(mem + 40));
    result = result * 31 + (u32)(x11 + load32(mem + 44));
    result = result * 31 + (u32)(x12 + load32(mem + 48));
    result = result * 31 + (u32)(x13 + load32(mem + 52));
    result = result * 31 + (u32)(x14 + load32(mem + 56));
    result = result * 31 + (u32)(x15 + load32(mem + 60));
    return result;
}
