/* Push a VLAN tag: bpf_xdp_adjust_head, then the addresses move to the front. The packet is a copy, natively too. */
#include "kernel.h"

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    if (data + 14 > end)
        return XDP_ABORTED;
    u32 address[3];
    for (u32 i = 0; i < 3; i++)
        address[i] = load32(data + 4 * i);
    u16 type = load16(data + 12);
    if (xdp_adjust_head(ctx, -4))
        return XDP_ABORTED;
    data = DATA(ctx);
    end = DATA_END(ctx);
    if (data + 18 > end)
        return XDP_ABORTED;
    for (u32 i = 0; i < 3; i++)
        store32(data + 4 * i, address[i]);
    store16(data + 12, NETWORK16(0x8100));
    store16(data + 14, NETWORK16(42));
    return (int)(type + load32(data + 8) + (u32)(end - data));
}

LICENSE("MIT");
