/* XDP: the lengths of packets through a queue and a stack, and a bloom filter of source addresses. */
#include "bpf.h"

struct {
    NUMBER(type, QUEUE);
    NUMBER(max_entries, 8);
    TYPE(value, u32);
} recent MAPS;

struct {
    NUMBER(type, STACK);
    NUMBER(max_entries, 8);
    TYPE(value, u32);
} piled MAPS;

struct {
    NUMBER(type, BLOOM_FILTER);
    NUMBER(max_entries, 1000);
    NUMBER(map_extra, 3);
    TYPE(value, u32);
} seen MAPS;

u64 new_sources, popped, peeked;

SEC("xdp")
int queues(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    u32 length = end - data, value = 0;
    if (map_push_elem(&recent, &length, ANY)) {
        if (!map_pop_elem(&recent, &value)) popped += value;
        map_push_elem(&recent, &length, ANY);
    }
    map_push_elem(&piled, &length, EXIST);
    if (!map_peek_elem(&piled, &value)) peeked += value;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip) return XDP_PASS;
    u32 source = ip->source;
    if (map_peek_elem(&seen, &source)) {
        new_sources++;
        map_push_elem(&seen, &source, ANY);
        return XDP_TX;
    }
    return XDP_PASS;
}

LICENSE("MIT");
