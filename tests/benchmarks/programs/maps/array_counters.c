/* Packets and bytes by IP protocol, in an array. */
#include "kernel.h"

struct traffic {
    u64 packets, bytes;
};

ARRAY_MAP(by_protocol, ARRAY, struct traffic, 256)

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    if (data + 34 > end || load16(data + 12) != NETWORK16(0x0800))
        return XDP_PASS;
    struct traffic *row = by_protocol_at(data[23]);
    if (!row)
        return XDP_ABORTED;
    row->packets++;
    row->bytes += end - data;
    return (int)(row->bytes + row->packets);
}

LICENSE("MIT");
