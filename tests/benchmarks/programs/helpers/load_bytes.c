/* Headers copied to the stack by bpf_xdp_load_bytes, as programs do that read packets in fragments. */
#include "kernel.h"

PROGRAM
{
    u8 header[40];
    if (xdp_load_bytes(ctx, 0, header, 14) < 0)
        return XDP_ABORTED;
    if (load16(header + 12) != NETWORK16(0x0800))
        return XDP_PASS;
    if (xdp_load_bytes(ctx, 14, header, 20) < 0)
        return XDP_ABORTED;
    u32 offset = 14 + (header[0] & 15) * 4, sum = load32(header + 12) ^ load32(header + 16);
    if (xdp_load_bytes(ctx, offset, header, 8) < 0)
        return XDP_ABORTED;
    return (int)(sum * 31 + load32(header) + (u32)xdp_get_buff_len(ctx));
}

LICENSE("MIT");
