/* XDP: an event for each TCP connection that begins or is reset. */
#include "bpf.h"

enum event_kind { OPENED = 1, RESET = 2 };

struct event {
    enum event_kind kind;
    u32 source, dest;
    u16 source_port, dest_port;
    u32 length;
    u64 time;
};

struct {
    NUMBER(type, RINGBUF);
    NUMBER(max_entries, 65536);
} events MAPS;

const volatile u32 minimum_length = 0;
u64 lost;

SEC("xdp")
int ring_events(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip || ip->protocol != IP_TCP) return XDP_PASS;
    struct tcp *tcp = (void *)(ip + 1);
    if ((void *)(tcp + 1) > end) return XDP_PASS;
    u8 flags = tcp->flags;
    if ((flags & 0x12) != 0x02 && !(flags & 0x04)) return XDP_PASS;
    struct event *event = ringbuf_reserve(&events, sizeof(struct event), 0);
    if (!event) {
        __sync_fetch_and_add(&lost, 1);
        return XDP_PASS;
    }
    event->kind = flags & 0x04 ? RESET : OPENED;
    event->source = ip->source;
    event->dest = ip->dest;
    event->source_port = HTONS(tcp->source);
    event->dest_port = HTONS(tcp->dest);
    event->length = end - data;
    event->time = ktime_get_ns();
    if (event->length < minimum_length) {
        ringbuf_discard(event, 0);
        return XDP_PASS;
    }
    ringbuf_submit(event, 0);
    return XDP_PASS;
}

LICENSE("MIT");
