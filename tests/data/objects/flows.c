/* XDP: a table of flows that forgets the least recently used; both directions are one flow. */
#include "bpf.h"

struct flow {
    u32 low, high;
    u16 low_port, high_port;
    u8 protocol;
    u8 padding[3];
};

struct statistics {
    u64 first, last, packets, bytes;
    u16 tcp_flags;
};

struct {
    NUMBER(type, LRU_HASH);
    NUMBER(max_entries, 8192);
    TYPE(key, struct flow);
    TYPE(value, struct statistics);
} flows MAPS;

struct {
    NUMBER(type, LRU_PERCPU_HASH);
    NUMBER(max_entries, 512);
    TYPE(key, u32);
    TYPE(value, u64);
} talkers MAPS;

SEC("xdp.frags")
int flow_table(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip || (ip->protocol != IP_TCP && ip->protocol != IP_UDP)) return XDP_PASS;
    struct ports *ports = (void *)(ip + 1);
    if ((void *)(ports + 1) > end) return XDP_PASS;
    struct flow key = {.protocol = ip->protocol};
    _Bool ordered = ip->source < ip->dest || (ip->source == ip->dest && ports->source <= ports->dest);
    key.low = ordered ? ip->source : ip->dest;
    key.high = ordered ? ip->dest : ip->source;
    key.low_port = ordered ? ports->source : ports->dest;
    key.high_port = ordered ? ports->dest : ports->source;
    u16 flags = 0;
    if (ip->protocol == IP_TCP) {
        struct tcp *tcp = (void *)ports;
        if ((void *)(tcp + 1) > end) return XDP_PASS;
        flags = tcp->flags;
    }
    u64 now = ktime_get_ns(), length = end - data, one = 1;
    u32 source = ip->source;
    struct statistics *found = map_lookup_elem(&flows, &key);
    if (found) {
        found->last = now;
        __sync_fetch_and_add(&found->packets, 1);
        __sync_fetch_and_add(&found->bytes, length);
        found->tcp_flags |= flags;
    } else {
        struct statistics fresh = {now, now, 1, length, flags};
        map_update_elem(&flows, &key, &fresh, NOEXIST);
    }
    u64 *talked = map_lookup_elem(&talkers, &source);
    if (talked)
        *talked += 1;
    else
        map_update_elem(&talkers, &source, &one, ANY);
    return XDP_PASS;
}

LICENSE("MIT");
