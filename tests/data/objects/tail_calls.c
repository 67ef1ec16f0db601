/* XDP: a parser in stages; each jumps to the next by a tail call, and the last one counts. */
#include "bpf.h"

enum stage { STAGE_VLAN, STAGE_IPV4, STAGE_PORTS, STAGES };

int parse_vlan(struct xdp_md *ctx);
int parse_ipv4(struct xdp_md *ctx);
int parse_ports(struct xdp_md *ctx);

struct {
    NUMBER(type, PROG_ARRAY);
    NUMBER(max_entries, STAGES);
    NUMBER(key_size, sizeof(u32));
    VALUES(int(struct xdp_md *));
} stages MAPS = {
    .values = {[STAGE_VLAN] = &parse_vlan, [STAGE_IPV4] = &parse_ipv4, [STAGE_PORTS] = &parse_ports},
};

struct {
    NUMBER(type, ARRAY);
    NUMBER(max_entries, 65536);
    TYPE(key, u32);
    TYPE(value, u64);
} by_port MAPS;

/* What one stage leaves for the next: bytes from the start of the frame. */
struct {
    NUMBER(type, PERCPU_ARRAY);
    NUMBER(max_entries, 1);
    TYPE(key, u32);
    TYPE(value, u32);
} offsets MAPS;

u64 failed_calls;

INLINE int next(struct xdp_md *ctx, u16 type, u32 offset) {
    u32 zero = 0, *kept = map_lookup_elem(&offsets, &zero);
    if (!kept) return XDP_ABORTED;
    *kept = offset;
    if (type == HTONS(ETH_VLAN) || type == HTONS(ETH_QINQ))
        tail_call(ctx, &stages, STAGE_VLAN);
    else if (type == HTONS(ETH_IPV4))
        tail_call(ctx, &stages, STAGE_IPV4);
    else
        return XDP_PASS;
    failed_calls++;
    return XDP_ABORTED;
}

INLINE void *cursor(struct xdp_md *ctx, u32 size) {
    u32 zero = 0, *kept = map_lookup_elem(&offsets, &zero);
    if (!kept || *kept > 256) return 0;
    void *found = (void *)(long)ctx->data + *kept;
    return found + size > (void *)(long)ctx->data_end ? 0 : found;
}

SEC("xdp")
int parse(struct xdp_md *ctx) {
    struct ethernet *eth = (void *)(long)ctx->data;
    if ((void *)(eth + 1) > (void *)(long)ctx->data_end) return XDP_DROP;
    return next(ctx, eth->type, sizeof *eth);
}

SEC("xdp")
int parse_vlan(struct xdp_md *ctx) {
    struct vlan *vlan = cursor(ctx, sizeof *vlan);
    if (!vlan) return XDP_DROP;
    return next(ctx, vlan->type, (void *)(vlan + 1) - (void *)(long)ctx->data);
}

SEC("xdp")
int parse_ipv4(struct xdp_md *ctx) {
    struct ipv4 *ip = cursor(ctx, sizeof *ip);
    if (!ip) return XDP_DROP;
    if (ip->protocol != IP_TCP && ip->protocol != IP_UDP) return XDP_PASS;
    u32 zero = 0, *kept = map_lookup_elem(&offsets, &zero);
    if (!kept) return XDP_ABORTED;
    *kept += ip->length * 4;
    tail_call(ctx, &stages, STAGE_PORTS);
    failed_calls++;
    return XDP_ABORTED;
}

SEC("xdp")
int parse_ports(struct xdp_md *ctx) {
    struct ports *ports = cursor(ctx, sizeof *ports);
    if (!ports) return XDP_DROP;
    u32 port = HTONS(ports->dest);
    u64 *count = map_lookup_elem(&by_port, &port);
    if (count) __sync_fetch_and_add(count, 1);
    return XDP_PASS;
}

LICENSE("MIT");
