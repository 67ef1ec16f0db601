/* Network address translation of one packet: new source and port, both checksums by differences (RFC 1624). */
#include "types.h"

static inline u16 adjust(u16 checksum, u16 old, u16 new)
{
    u32 sum = (u16)~checksum + (u16)~old + new;
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    return ~sum;
}

u64 entry(u8 *mem, u64 len)
{
    u8 *end = mem + len, *ip = mem + 14;
    if (ip + 20 > end || load16(mem + 12) != NETWORK16(0x0800) || ip[9] != 6)
        return 0;
    u32 header = (ip[0] & 15) * 4;
    u8 *tcp = ip + header;
    if (header < 20 || tcp + 20 > end || ip[8] == 0)
        return 0;
    u32 old = load32(ip + 12), new = old ^ 0x01020304;
    u16 port = load16(tcp), other = port ^ 0x1100;
    u16 sum = adjust(adjust(load16(ip + 10), old, new), old >> 16, new >> 16);
    u16 tcp_sum = adjust(adjust(load16(tcp + 16), old, new), old >> 16, new >> 16);
    store16(ip + 10, sum);
    store32(ip + 12, new);
    store16(tcp + 16, adjust(tcp_sum, port, other));
    store16(tcp, other);
    return sum;
}
