/* XDP: sends each flow to one of the backends, chosen by a hash of its 5-tuple. */
#include "bpf.h"

struct backend {
    u8 mac[6];
    u16 padding;
    u32 address;
    u32 weight;
    u64 packets;
    u64 bytes;
};

struct {
    NUMBER(type, ARRAY);
    NUMBER(max_entries, 16);
    TYPE(key, u32);
    TYPE(value, struct backend);
} backends MAPS;

const volatile u32 backend_count = 4;
const volatile u32 service_address = 0;
const volatile u32 seed = 0x9e3779b9;

INLINE u32 mixed(u32 hash, u32 word) {
    hash ^= word * 0xcc9e2d51;
    hash = hash << 13 | hash >> 19;
    return hash * 5 + 0xe6546b64;
}

SEC("xdp")
int load_balancer(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ethernet *eth = data;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip || (service_address && ip->dest != service_address)) return XDP_PASS;
    if (ip->protocol != IP_TCP && ip->protocol != IP_UDP) return XDP_PASS;
    struct ports *ports = (void *)(ip + 1);
    if ((void *)(ports + 1) > end || !backend_count) return XDP_PASS;
    u32 hash = mixed(seed, ip->source);
    hash = mixed(hash, ip->dest);
    hash = mixed(hash, (u32)ports->source << 16 | ports->dest);
    hash = mixed(hash, ip->protocol);
    hash ^= hash >> 16;
    u32 index = hash % backend_count;
    struct backend *backend = map_lookup_elem(&backends, &index);
    if (!backend) return XDP_DROP;
    __builtin_memcpy(eth->source, eth->dest, 6);
    __builtin_memcpy(eth->dest, backend->mac, 6);
    __sync_fetch_and_add(&backend->packets, 1);
    __sync_fetch_and_add(&backend->bytes, end - data);
    return XDP_TX;
}

LICENSE("MIT");
