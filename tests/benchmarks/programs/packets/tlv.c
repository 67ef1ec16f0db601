/* A walk over options of type, length and value, each bounds-guarded; sums what type 8 holds. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u8 *at = mem, *end = mem + len;
    u64 sum = 0, seen = 0;
    for (u32 i = 0; i < 64; i++) {
        if (at + 2 > end)
            break;
        u32 type = at[0], size = at[1];
        if (type == 0)
            break;
        if (size < 2 || at + size > end)
            return ~0UL;
        if (type == 8 && size >= 6)
            sum += load32(at + 2);
        seen++;
        at += size;
    }
    return sum << 8 | seen;
}
