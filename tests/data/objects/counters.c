/* XDP: packets and bytes by IP protocol, a row for each CPU. */
#include "bpf.h"

struct traffic {
    u64 packets;
    u64 bytes;
};

struct {
    NUMBER(type, PERCPU_ARRAY);
    NUMBER(max_entries, 256);
    TYPE(key, u32);
    TYPE(value, struct traffic);
} by_protocol MAPS;

struct {
    NUMBER(type, PERCPU_HASH);
    NUMBER(max_entries, 64);
    TYPE(key, u16);
    TYPE(value, struct traffic);
} by_ethernet_type MAPS;

INLINE void add(struct traffic *row, u64 bytes) {
    row->packets++;
    row->bytes += bytes;
}

SEC("xdp")
int counters(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ethernet *eth = data;
    if ((void *)(eth + 1) > end) return XDP_ABORTED;
    u64 length = end - data;
    u16 type = HTONS(eth->type);
    struct traffic *row = map_lookup_elem(&by_ethernet_type, &type);
    if (row) {
        add(row, length);
    } else {
        struct traffic first = {1, length};
        map_update_elem(&by_ethernet_type, &type, &first, NOEXIST);
    }
    struct ipv4 *ip = find_ipv4(data, end);
    if (ip) {
        u32 protocol = ip->protocol;
        row = map_lookup_elem(&by_protocol, &protocol);
        if (row) add(row, length);
    }
    return XDP_PASS;
}

LICENSE("MIT");
