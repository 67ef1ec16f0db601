/* XDP: to another device by the destination's MAC address, or to another CPU by a hash. */
#include "bpf.h"

struct mac {
    u8 bytes[6];
};

struct {
    NUMBER(type, HASH);
    NUMBER(max_entries, 256);
    TYPE(key, struct mac);
    TYPE(value, u32);
} ports MAPS;

struct {
    NUMBER(type, DEVMAP);
    NUMBER(max_entries, 64);
    NUMBER(key_size, 4);
    NUMBER(value_size, 4);
} devices MAPS;

struct {
    NUMBER(type, CPUMAP);
    NUMBER(max_entries, 8);
    NUMBER(key_size, 4);
    NUMBER(value_size, 4);
} processors MAPS;

SEC("xdp")
int forward(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ethernet *eth = data;
    if ((void *)(eth + 1) > end) return XDP_DROP;
    struct mac source, dest;
    __builtin_memcpy(&source, eth->source, 6);
    __builtin_memcpy(&dest, eth->dest, 6);
    u32 learned = ctx->ingress_ifindex;
    map_update_elem(&ports, &source, &learned, ANY);
    u32 *port = map_lookup_elem(&ports, &dest);
    if (port) return redirect_map(&devices, *port, XDP_PASS);
    return XDP_PASS;
}

SEC("xdp")
int spread(struct xdp_md *ctx) {
    struct ipv4 *ip = find_ipv4((void *)(long)ctx->data, (void *)(long)ctx->data_end);
    if (!ip) return XDP_PASS;
    return redirect_map(&processors, (ip->source ^ ip->dest) & 7, XDP_DROP);
}

LICENSE("MIT");
