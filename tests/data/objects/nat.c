/* XDP: rewrites source address and port of outgoing TCP and UDP by a table; checksums are updated, not recomputed. */
#include "bpf.h"

struct endpoint {
    u32 address;
    u16 port;
    u16 protocol;
};

struct {
    NUMBER(type, HASH);
    NUMBER(max_entries, 1024);
    TYPE(key, struct endpoint);
    TYPE(value, struct endpoint);
} translations MAPS;

u64 translated;

/* RFC 1624: HC' = ~(~HC + ~m + m') */
INLINE u16 updated(u16 checksum, u32 old, u32 new) {
    u64 sum = (u16)~checksum;
    sum += (u16)~(old & 0xffff) + (u64)(u16)~(old >> 16);
    sum += (new & 0xffff) + (new >> 16);
    return fold(sum);
}

SEC("xdp")
int nat(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip || (ip->fragment & HTONS(0x3fff))) return XDP_PASS;
    struct ports *ports = (void *)(ip + 1);
    u16 *checksum;
    if (ip->protocol == IP_TCP) {
        struct tcp *tcp = (void *)ports;
        if ((void *)(tcp + 1) > end) return XDP_PASS;
        checksum = &tcp->checksum;
    } else if (ip->protocol == IP_UDP) {
        struct udp *udp = (void *)ports;
        if ((void *)(udp + 1) > end) return XDP_PASS;
        checksum = &udp->checksum;
    } else {
        return XDP_PASS;
    }
    struct endpoint key = {ip->source, ports->source, ip->protocol};
    struct endpoint *to = map_lookup_elem(&translations, &key);
    if (!to) return XDP_PASS;
    ip->checksum = updated(ip->checksum, ip->source, to->address);
    if (ip->protocol == IP_TCP || *checksum) {
        u16 sum = updated(*checksum, ip->source, to->address);
        sum = updated(sum, ports->source, to->port);
        *checksum = sum || ip->protocol == IP_TCP ? sum : 0xffff;
    }
    ip->source = to->address;
    ports->source = to->port;
    translated++;
    return XDP_TX;
}

LICENSE("MIT");
