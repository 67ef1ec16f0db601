/* bpf_csum_diff over a pseudo header that changes, folded to 16 bits. */
#include "kernel.h"

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    if (data + 54 > end || load16(data + 12) != NETWORK16(0x0800))
        return XDP_PASS;
    u32 old[4], new[4];
    for (u32 i = 0; i < 4; i++) {
        old[i] = load32(data + 26 + 4 * i);
        new[i] = old[i] ^ 0x01010101;
    }
    u64 sum = csum_diff(old, sizeof old, new, sizeof new, load16(data + 50));
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    /* A sum in one's complement may be one more or less by what is carried when: 0xffff is 0. */
    return (int)(sum == 0xffff ? 0 : sum);
}

LICENSE("MIT");
