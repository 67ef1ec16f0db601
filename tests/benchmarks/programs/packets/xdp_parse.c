/* The parse of an XDP program: VLAN tags, IPv4 and IPv6, TCP and UDP, all bounds-guarded; a verdict with the ports. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u8 *at = mem, *end = mem + len;
    if (at + 14 > end)
        return 1;
    u32 type = NETWORK16(load16(at + 12));
    at += 14;
    for (u32 tags = 0; tags < 2 && (type == 0x8100 || type == 0x88a8); tags++) {
        if (at + 4 > end)
            return 1;
        type = NETWORK16(load16(at + 2));
        at += 4;
    }
    u32 protocol;
    if (type == 0x0800) {
        if (at + 20 > end)
            return 1;
        u32 header = (at[0] & 15) * 4;
        if (at[0] >> 4 != 4 || header < 20 || NETWORK16(load16(at + 6)) & 0x1fff)
            return 1;
        protocol = at[9];
        at += header;
    } else if (type == 0x86dd) {
        if (at + 40 > end)
            return 1;
        protocol = at[6];
        at += 40;
    } else {
        return 2;
    }
    if (protocol != 6 && protocol != 17)
        return 2;
    if (at + 8 > end)
        return 1;
    u64 source = NETWORK16(load16(at)), destination = NETWORK16(load16(at + 2));
    u64 size = end - at;
    if (protocol == 6) {
        if (at + 20 > end)
            return 1;
        u32 offset = (at[12] >> 4) * 4;
        if (offset < 20 || at + offset > end)
            return 1;
        size -= offset;
    } else {
        size -= 8;
    }
    return size << 40 | source << 24 | destination << 8 | protocol;
}
