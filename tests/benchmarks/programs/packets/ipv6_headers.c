/* IPv6: skip extension headers up to TCP or UDP and return protocol, offset and destination port. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u8 *end = mem + len, *at = mem + 54;
    if (at > end || load16(mem + 12) != NETWORK16(0x86dd))
        return 0;
    u32 next = mem[20];
    for (u32 i = 0; i < 8; i++) {
        if (next == 6 || next == 17) {
            if (at + 4 > end)
                return 1;
            return (u64)next << 32 | (u64)(at - mem) << 16 | NETWORK16(load16(at + 2));
        }
        if (at + 8 > end)
            return 1;
        u32 size;
        switch (next) {
        case 0: case 43: case 60: size = (at[1] + 1) * 8; break;
        case 44:
            if (load16(at + 2) & NETWORK16(0xfff8))
                return 2;
            size = 8;
            break;
        case 51: size = (at[1] + 2) * 4; break;
        default: return 3;
        }
        next = at[0];
        at += size;
        if (at > end)
            return 1;
    }
    return 4;
}
