/* XDP: packet bytes by helpers, as programs for fragmented packets do it, and sums over all CPUs. */
#include "bpf.h"

struct {
    NUMBER(type, PERCPU_ARRAY);
    NUMBER(max_entries, 256);
    TYPE(key, u32);
    TYPE(value, u64);
} bytes MAPS;

struct {
    NUMBER(type, PERCPU_HASH);
    NUMBER(max_entries, 256);
    TYPE(key, u32);
    TYPE(value, u64);
} sources MAPS;

const volatile u32 at = 0;
u8 loaded[16];
s64 result;

/* Counts by protocol and source; the two MAC addresses change places, the lifetime goes down. */
SEC("xdp.frags")
int swap(struct xdp_md *ctx) {
    struct ethernet eth, turned;
    struct ipv4 ip;
    if (xdp_load_bytes(ctx, 0, &eth, sizeof eth)) return XDP_DROP;
    if (eth.type != HTONS(ETH_IPV4) || xdp_load_bytes(ctx, sizeof eth, &ip, sizeof ip)) return XDP_PASS;
    __builtin_memcpy(turned.dest, eth.source, 6);
    __builtin_memcpy(turned.source, eth.dest, 6);
    turned.type = eth.type;
    u32 protocol = ip.protocol, source = ip.source;
    u64 length = xdp_get_buff_len(ctx), one = length;
    u64 *sum = map_lookup_elem(&bytes, &protocol);
    if (sum) *sum += length;
    sum = map_lookup_elem(&sources, &source);
    if (sum)
        *sum += length;
    else
        map_update_elem(&sources, &source, &one, NOEXIST);
    if (xdp_store_bytes(ctx, 0, &turned, sizeof turned)) return XDP_ABORTED;
    u8 ttl = ip.ttl - 1;
    if (xdp_store_bytes(ctx, sizeof eth + 8, &ttl, 1)) return XDP_ABORTED;
    return XDP_TX;
}

/* Sixteen bytes from a place that the user chooses; what the helpers say of places outside. */
SEC("xdp.frags")
int peek(struct xdp_md *ctx) {
    result = xdp_load_bytes(ctx, at, loaded, sizeof loaded);
    if (result) return XDP_DROP;
    result = xdp_store_bytes(ctx, at + 1, loaded, sizeof loaded);
    return result ? XDP_ABORTED : XDP_PASS;
}

/* What all CPUs have counted for the protocol of this packet: of 2 CPUs at most 2 answer. */
SEC("xdp")
int total(struct xdp_md *ctx) {
    struct ipv4 *ip = find_ipv4((void *)(long)ctx->data, (void *)(long)ctx->data_end);
    if (!ip) return 0;
    u32 protocol = ip->protocol, source = ip->source, cpus = 0;
    u64 by_protocol = 0, by_source = 0;
#pragma clang loop unroll(disable)
    for (u32 cpu = 0; cpu < 8; cpu++) {
        u64 *sum = map_lookup_percpu_elem(&bytes, &protocol, cpu);
        if (!sum) break;
        by_protocol += *sum;
        sum = map_lookup_percpu_elem(&sources, &source, cpu);
        if (sum) by_source += *sum;
        cpus++;
    }
    result = by_source;
    return by_protocol << 8 | cpus << 4 | get_smp_processor_id();
}

LICENSE("MIT");
