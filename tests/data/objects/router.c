/* XDP: routes IPv4 and IPv6 by the kernel's table; what is routed leaves through a device map. */
#include "bpf.h"

enum { FAMILY_IPV4 = 2, FAMILY_IPV6 = 10 };

struct {
    NUMBER(type, DEVMAP_HASH);
    NUMBER(max_entries, 16);
    NUMBER(key_size, 4);
    NUMBER(value_size, 4);
} devices MAPS;

/* By what fib_lookup says: 0 success, 1 to 9 why not; 15 is an error. */
struct {
    NUMBER(type, PERCPU_ARRAY);
    NUMBER(max_entries, 16);
    TYPE(key, u32);
    TYPE(value, u64);
} answers MAPS;

struct ipv6 {
    u32 flow;
    u16 length;
    u8 next, hops;
    u32 source[4], dest[4];
};

SEC("xdp")
int route(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ethernet *eth = data;
    if ((void *)(eth + 1) > end) return XDP_DROP;
    struct ipv4 *ip = (void *)(eth + 1);
    struct ipv6 *ip6 = (void *)(eth + 1);
    struct fib_query query = {.ifindex = ctx->ingress_ifindex};
    u16 type = eth->type;
    if (type == HTONS(ETH_IPV4)) {
        if ((void *)(ip + 1) > end) return XDP_DROP;
        if (ip->ttl <= 1) return XDP_PASS;
        query.family = FAMILY_IPV4;
        query.protocol = ip->protocol;
        query.flow = ip->tos;
        query.total_length = HTONS(ip->total_length);
        query.source[0] = ip->source;
        query.dest[0] = ip->dest;
    } else if (type == HTONS(ETH_IPV6)) {
        if ((void *)(ip6 + 1) > end) return XDP_DROP;
        if (ip6->hops <= 1) return XDP_PASS;
        query.family = FAMILY_IPV6;
        query.protocol = ip6->next;
        query.flow = ip6->flow & HTONL(0x0fffffff);
        query.total_length = HTONS(ip6->length);
        __builtin_memcpy(query.source, ip6->source, 16);
        __builtin_memcpy(query.dest, ip6->dest, 16);
    } else {
        return XDP_PASS;
    }
    long answer = fib_lookup(ctx, &query, sizeof query, 0);
    u32 slot = answer < 0 || answer > 15 ? 15 : answer;
    u64 *count = map_lookup_elem(&answers, &slot);
    if (count) ++*count;
    if (answer >= 1 && answer <= 3) return XDP_DROP;
    if (answer) return XDP_PASS;
    if (type == HTONS(ETH_IPV4)) {
        u32 sum = ip->checksum + HTONS(0x0100);
        ip->checksum = sum + (sum >= 0xffff);
        ip->ttl--;
    } else {
        ip6->hops--;
    }
    __builtin_memcpy(eth->dest, query.dest_mac, 6);
    __builtin_memcpy(eth->source, query.source_mac, 6);
    return redirect_map(&devices, query.ifindex, XDP_PASS);
}

LICENSE("MIT");
