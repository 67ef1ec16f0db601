/* Answer an ICMP echo request in place: swap addresses, change the type, adjust the checksum. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    if (len < 42 || load16(mem + 12) != NETWORK16(0x0800) || mem[23] != 1)
        return 0;
    u8 *icmp = mem + 34;
    if (icmp[0] != 8 && icmp[0] != 0)
        return 1;
    for (u32 i = 0; i < 6; i++) {
        u8 kept = mem[i];
        mem[i] = mem[6 + i];
        mem[6 + i] = kept;
    }
    u32 source = load32(mem + 26), destination = load32(mem + 30);
    store32(mem + 26, destination);
    store32(mem + 30, source);
    u32 sum = NETWORK16(load16(icmp + 2)) + (icmp[0] == 8 ? 0x0800 : 0xf7ff);
    sum = (sum & 0xffff) + (sum >> 16);
    icmp[0] ^= 8;
    store16(icmp + 2, NETWORK16(sum));
    return 3;
}
