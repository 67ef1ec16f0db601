/* The options of a TCP header: maximum segment size, window scale, whether SACK is allowed, and the time stamp. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u8 *end = mem + len, *tcp = mem + 34;
    if (tcp + 20 > end || load16(mem + 12) != NETWORK16(0x0800) || mem[23] != 6)
        return 0;
    u8 *at = tcp + 20, *stop = tcp + (tcp[12] >> 4) * 4;
    if (stop > end)
        return 1;
    u64 mss = 536, scale = 0, sack = 0, stamp = 0;
    for (u32 i = 0; i < 40 && at < stop; i++) {
        u8 kind = at[0];
        if (kind == 0)
            break;
        if (kind == 1) {
            at++;
            continue;
        }
        if (at + 2 > stop)
            return 2;
        u8 size = at[1];
        if (size < 2 || at + size > stop)
            return 3;
        if (kind == 2 && size == 4)
            mss = NETWORK16(load16(at + 2));
        else if (kind == 3 && size == 3)
            scale = at[2];
        else if (kind == 4)
            sack = 1;
        else if (kind == 8 && size == 10)
            stamp = __builtin_bswap32(load32(at + 2));
        at += size;
    }
    return stamp << 32 | mss << 16 | scale << 8 | sack;
}
