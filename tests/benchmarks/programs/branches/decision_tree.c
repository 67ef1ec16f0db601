/* A tree of 15 decisions over two fields, walked for each record; which way is hard to foresee. */
#include "types.h"

static inline u32 decide(u32 a, u32 b)
{
    if (a < 0x8000) {
        if (b < 0x4000) {
            if (a + b < 0x3000)
                return a & 8 ? 1 : 2;
            return b & 4 ? 3 : 5;
        }
        if (a > b)
            return a - b > 0x100 ? 7 : 11;
        return b - a > 0x3000 ? 13 : 17;
    }
    if (b >= 0xc000) {
        if ((a ^ b) & 0x40)
            return a & 1 ? 19 : 23;
        return b & 2 ? 29 : 31;
    }
    if (a * 3 > b * 5)
        return (a & b) > 0x2000 ? 37 : 41;
    return (a | b) > 0xb000 ? 43 : 47;
}

u64 entry(u8 *mem, u64 len)
{
    u64 result = 0;
    for (u64 i = 0; i + 4 <= len; i += 4)
        result = result * 3 + decide(load16(mem + i), load16(mem + i + 2));
    return result;
}
