/* XDP: a token bucket for each source address; time is what ktime_get_ns says. */
#include "bpf.h"

struct bucket {
    u64 last;   /* when tokens were added last, ns */
    u64 tokens; /* in thousandths */
};

struct {
    NUMBER(type, HASH);
    NUMBER(max_entries, 4096);
    TYPE(key, u32);
    TYPE(value, struct bucket);
} buckets MAPS;

const volatile u64 packets_a_second = 1000;
const volatile u64 burst = 32;
u64 dropped, passed;

SEC("xdp")
int rate_limit(struct xdp_md *ctx) {
    struct ipv4 *ip = find_ipv4((void *)(long)ctx->data, (void *)(long)ctx->data_end);
    if (!ip) return XDP_PASS;
    u32 source = ip->source;
    u64 now = ktime_get_ns();
    struct bucket *found = map_lookup_elem(&buckets, &source);
    if (!found) {
        struct bucket fresh = {now, (burst - 1) * 1000};
        map_update_elem(&buckets, &source, &fresh, ANY);
        passed++;
        return XDP_PASS;
    }
    u64 tokens = found->tokens + (now - found->last) * packets_a_second / 1000000;
    if (tokens > burst * 1000) tokens = burst * 1000;
    found->last = now;
    if (tokens < 1000) {
        found->tokens = tokens;
        dropped++;
        return XDP_DROP;
    }
    found->tokens = tokens - 1000;
    passed++;
    return XDP_PASS;
}

LICENSE("MIT");
