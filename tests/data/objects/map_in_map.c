/* XDP: a table of counters for each interface, chosen through a map of maps. */
#include "bpf.h"

struct counters {
    NUMBER(type, ARRAY);
    NUMBER(max_entries, 256);
    TYPE(key, u32);
    TYPE(value, u64);
};

struct counters wan MAPS;
struct counters lan MAPS;
static struct counters spare MAPS;

struct {
    NUMBER(type, ARRAY_OF_MAPS);
    NUMBER(max_entries, 8);
    TYPE(key, u32);
    VALUES(struct counters);
} by_interface MAPS = {.values = {[1] = &wan, [2] = &lan, [5] = &spare}};

struct {
    NUMBER(type, HASH_OF_MAPS);
    NUMBER(max_entries, 8);
    TYPE(key, u32);
    VALUES(struct counters);
} by_tenant MAPS;

SEC("xdp")
int map_in_map(struct xdp_md *ctx) {
    struct ipv4 *ip = find_ipv4((void *)(long)ctx->data, (void *)(long)ctx->data_end);
    if (!ip) return XDP_PASS;
    u32 interface = ctx->ingress_ifindex, protocol = ip->protocol, tenant = HTONL(ip->dest) >> 24;
    void *inner = map_lookup_elem(&by_interface, &interface);
    if (!inner) return XDP_DROP;
    u64 *count = map_lookup_elem(inner, &protocol);
    if (count) __sync_fetch_and_add(count, 1);
    inner = map_lookup_elem(&by_tenant, &tenant);
    if (!inner) return XDP_PASS;
    count = map_lookup_elem(inner, &protocol);
    if (count) __sync_fetch_and_add(count, 1);
    return XDP_PASS;
}

LICENSE("MIT");
