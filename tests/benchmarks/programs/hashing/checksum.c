/* The internet checksum (RFC 1071) over a packet. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 sum = 0;
    u8 *at = mem, *end = mem + len;
    while (at + 2 <= end) {
        sum += load16(at);
        at += 2;
    }
    if (at < end)
        sum += *at;
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    return (u16)~sum;
}
