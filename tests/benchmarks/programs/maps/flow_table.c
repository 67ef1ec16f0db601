/* Flows by addresses, ports and protocol in a hash table: find, count, or begin a new one. */
#include "kernel.h"

struct flow {
    u32 source, destination;
    u16 source_port, destination_port;
    u32 protocol;
};

struct traffic {
    u64 packets, bytes;
};

HASH_MAP(flows, struct flow, struct traffic, 1024)

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    if (data + 38 > end || load16(data + 12) != NETWORK16(0x0800) || data[14] != 0x45)
        return XDP_PASS;
    u64 size = end - data;
    struct flow key;
    key.source = load32(data + 26);
    key.destination = load32(data + 30);
    key.source_port = load16(data + 34);
    key.destination_port = load16(data + 36);
    key.protocol = data[23];
    struct traffic *row = flows_find(&key);
    if (row) {
        row->packets++;
        row->bytes += size;
        return (int)(row->packets * 7 + row->bytes);
    }
    struct traffic first;
    first.packets = 1;
    first.bytes = size;
    flows_add(&key, &first);
    return XDP_PASS;
}

LICENSE("MIT");
