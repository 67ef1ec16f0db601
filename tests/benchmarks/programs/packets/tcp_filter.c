/* Ethernet, IPv4, TCP to port 80: 1 for a match, else 0. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u8 *end = mem + len;
    if (mem + 14 > end || load16(mem + 12) != NETWORK16(0x0800))
        return 0;
    u8 *ip = mem + 14;
    if (ip + 20 > end || ip[9] != 6)
        return 0;
    u32 header = (ip[0] & 15) * 4;
    if (header < 20)
        return 0;
    u8 *tcp = ip + header;
    if (tcp + 20 > end)
        return 0;
    return load16(tcp + 2) == NETWORK16(80);
}
