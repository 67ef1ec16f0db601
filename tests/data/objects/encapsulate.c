/* XDP and tc: packets in packets, metadata in front of them, and frames cut or padded to a length. */
#include "bpf.h"

enum { IP_IN_IP = 4, ROOM_AT_MAC = 1, VXLAN_PORT = 4789, META_MAGIC = 0x6174656d };

struct tunnel {
    u32 source, dest;
    u8 source_mac[6], dest_mac[6];
    u32 network; /* of VXLAN */
};

/* By the upper 24 bits of the destination, in network byte order. */
struct {
    NUMBER(type, HASH);
    NUMBER(max_entries, 64);
    TYPE(key, u32);
    TYPE(value, struct tunnel);
} tunnels MAPS;

struct vxlan {
    u32 flags, network;
};

struct outer {
    struct ethernet eth;
    struct ipv4 ip;
    struct udp udp;
    struct vxlan vxlan;
} __attribute__((packed));

struct meta {
    u32 magic, length;
};

const volatile u32 largest = 1514;
const volatile u32 smallest = 60;
const volatile int front = sizeof(struct meta);
u64 wrapped, unwrapped, too_long, failed;
u16 next_id = 1;

INLINE void fill(struct ipv4 *ip, const struct tunnel *tunnel, u16 length, u8 protocol, u16 id) {
    *ip = (struct ipv4){.version = 4, .length = 5, .total_length = HTONS(length), .id = HTONS(id), .ttl = 64,
                        .protocol = protocol, .source = tunnel->source, .dest = tunnel->dest};
    ip->checksum = fold(csum_diff(0, 0, ip, sizeof *ip, 0));
}

/* IPv4 in IPv4: an outer header between the frame's and the packet's. */
SEC("xdp")
int wrap(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip) return XDP_PASS;
    u32 network = ip->dest & HTONL(0xffffff00);
    struct tunnel *tunnel = map_lookup_elem(&tunnels, &network);
    if (!tunnel) return XDP_PASS;
    if (end - data + sizeof *ip > largest) {
        too_long++;
        return XDP_DROP;
    }
    u16 length = HTONS(ip->total_length) + sizeof *ip;
    u8 tos = ip->tos;
    if (xdp_adjust_head(ctx, -(int)sizeof *ip)) {
        failed++;
        return XDP_ABORTED;
    }
    data = (void *)(long)ctx->data;
    end = (void *)(long)ctx->data_end;
    struct ethernet *eth = data;
    ip = (void *)(eth + 1);
    if ((void *)(ip + 1) > end) return XDP_ABORTED;
    __builtin_memcpy(eth->dest, tunnel->dest_mac, 6);
    __builtin_memcpy(eth->source, tunnel->source_mac, 6);
    eth->type = HTONS(ETH_IPV4);
    struct ipv4 header;
    fill(&header, tunnel, length, IP_IN_IP, next_id++);
    header.tos = tos; /* the checksum follows: a word that was 0x4500 is 0x45.. */
    header.checksum = fold((u16)~header.checksum + (u64)HTONS(tos));
    *ip = header;
    wrapped++;
    return XDP_TX;
}

SEC("xdp")
int unwrap(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip || ip->protocol != IP_IN_IP) return XDP_PASS;
    if ((void *)(ip + 2) > end) return XDP_DROP;
    struct ethernet kept = *(struct ethernet *)data;
    if (xdp_adjust_head(ctx, sizeof *ip)) {
        failed++;
        return XDP_ABORTED;
    }
    data = (void *)(long)ctx->data;
    if (data + sizeof kept > (void *)(long)ctx->data_end) return XDP_ABORTED;
    *(struct ethernet *)data = kept;
    unwrapped++;
    return XDP_PASS;
}

/* The frame's length in front of it, for whoever reads the packet next. */
SEC("xdp")
int note(struct xdp_md *ctx) {
    u32 length = ctx->data_end - ctx->data;
    if (xdp_adjust_meta(ctx, -front)) {
        failed++;
        return XDP_ABORTED;
    }
    struct meta *meta = (void *)(long)ctx->data_meta;
    if ((void *)(meta + 1) > (void *)(long)ctx->data) return XDP_ABORTED;
    meta->magic = META_MAGIC;
    meta->length = length;
    return XDP_PASS;
}

/* What was noted is taken off again, and its size given back. */
SEC("xdp")
int forget(struct xdp_md *ctx) {
    if (xdp_adjust_meta(ctx, -(int)sizeof(struct meta)) || xdp_adjust_meta(ctx, 4)) return XDP_ABORTED;
    u32 left = ctx->data - ctx->data_meta;
    if (xdp_adjust_meta(ctx, 4)) return XDP_ABORTED;
    return left << 8 | (u32)(ctx->data - ctx->data_meta) << 4 | XDP_PASS;
}

/* Longer frames are cut, shorter ones padded with zeros. */
SEC("xdp")
int fit(struct xdp_md *ctx) {
    int length = ctx->data_end - ctx->data, to = length;
    if (to > (int)largest) to = largest;
    if (to < (int)smallest) to = smallest;
    if (to != length && xdp_adjust_tail(ctx, to - length)) {
        failed++;
        return XDP_DROP;
    }
    return to == length ? XDP_PASS : XDP_TX;
}

/* VXLAN: the whole frame in UDP. Room is made behind the frame's header, so the header is written twice. */
SEC("tc")
int wrap_frame(struct __sk_buff *skb) {
    void *data = (void *)(long)skb->data, *end = (void *)(long)skb->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip) return TC_OK;
    u32 network = ip->dest & HTONL(0xffffff00);
    struct tunnel *tunnel = map_lookup_elem(&tunnels, &network);
    if (!tunnel) return TC_OK;
    struct ethernet inner = *(struct ethernet *)data;
    u32 length = skb->len;
    if (skb_adjust_room(skb, sizeof(struct outer), ROOM_AT_MAC, 0)) {
        failed++;
        return TC_SHOT;
    }
    struct outer outer = {};
    __builtin_memcpy(outer.eth.dest, tunnel->dest_mac, 6);
    __builtin_memcpy(outer.eth.source, tunnel->source_mac, 6);
    outer.eth.type = HTONS(ETH_IPV4);
    struct ipv4 header;
    fill(&header, tunnel, length + sizeof outer - sizeof inner, IP_UDP, next_id++);
    outer.ip = header;
    outer.udp = (struct udp){HTONS(49152 + (length & 1023)), HTONS(VXLAN_PORT),
                             HTONS(length + sizeof(struct udp) + sizeof(struct vxlan)), 0};
    outer.vxlan = (struct vxlan){HTONL(0x08000000), HTONL(tunnel->network << 8)};
    if (skb_store_bytes(skb, 0, &outer, sizeof outer, 0) ||
        skb_store_bytes(skb, sizeof outer, &inner, sizeof inner, 0)) {
        failed++;
        return TC_SHOT;
    }
    wrapped++;
    return TC_OK;
}

SEC("tc")
int unwrap_frame(struct __sk_buff *skb) {
    struct outer outer;
    if (skb_load_bytes(skb, 0, &outer, sizeof outer)) return TC_OK;
    if (outer.eth.type != HTONS(ETH_IPV4) || outer.ip.protocol != IP_UDP || outer.udp.dest != HTONS(VXLAN_PORT))
        return TC_OK;
    struct ethernet inner;
    if (skb_load_bytes(skb, sizeof outer, &inner, sizeof inner)) return TC_SHOT;
    if (skb_adjust_room(skb, -(int)sizeof outer, ROOM_AT_MAC, 0)) {
        failed++;
        return TC_SHOT;
    }
    if (skb_store_bytes(skb, 0, &inner, sizeof inner, 0)) return TC_SHOT;
    skb->mark = HTONL(outer.vxlan.network) >> 8;
    unwrapped++;
    return TC_OK;
}

/* A frame of 64 bytes at most, behind a new and empty Ethernet header. */
SEC("tc")
int stamp(struct __sk_buff *skb) {
    if (skb->len > 64 && skb_change_tail(skb, 64, 0)) {
        failed++;
        return TC_SHOT;
    }
    if (skb_change_head(skb, sizeof(struct ethernet), 0)) {
        failed++;
        return TC_SHOT;
    }
    u16 type = HTONS(0x88b5);
    if (skb_store_bytes(skb, 12, &type, sizeof type, 0)) return TC_SHOT;
    return skb->len;
}

LICENSE("MIT");
