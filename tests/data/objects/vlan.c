/* XDP: takes the outer VLAN tag off, or puts one on, by moving the start of the packet. */
#include "bpf.h"

const volatile u16 tag = 100;

struct addresses {
    u8 bytes[12];
};

SEC("xdp/pop")
int vlan_pop(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ethernet *eth = data;
    if (data + sizeof(struct ethernet) + sizeof(struct vlan) > end) return XDP_PASS;
    if (eth->type != HTONS(ETH_VLAN) && eth->type != HTONS(ETH_QINQ)) return XDP_PASS;
    struct addresses both;
    __builtin_memcpy(&both, data, sizeof both);
    if (xdp_adjust_head(ctx, sizeof(struct vlan))) return XDP_ABORTED;
    data = (void *)(long)ctx->data;
    end = (void *)(long)ctx->data_end;
    if (data + sizeof both > end) return XDP_ABORTED;
    __builtin_memcpy(data, &both, sizeof both);
    return XDP_PASS;
}

SEC("xdp/push")
int vlan_push(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    if (data + sizeof(struct ethernet) > end) return XDP_PASS;
    struct addresses both;
    __builtin_memcpy(&both, data, sizeof both);
    if (xdp_adjust_head(ctx, -(int)sizeof(struct vlan))) return XDP_ABORTED;
    data = (void *)(long)ctx->data;
    end = (void *)(long)ctx->data_end;
    struct ethernet *eth = data;
    struct vlan *inserted = data + sizeof both;
    if ((void *)(eth + 1) + sizeof(struct vlan) > end) return XDP_ABORTED;
    __builtin_memcpy(data, &both, sizeof both);
    inserted->tci = HTONS(ETH_VLAN); /* the tag's type stands where the frame's type stood */
    inserted->type = HTONS(tag);
    return XDP_PASS;
}

LICENSE("MIT");
