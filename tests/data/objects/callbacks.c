/* XDP: for_each_map_elem with callbacks that are static functions, one of which calls on. */
#include "bpf.h"

struct session {
    u64 last;
    u32 packets;
};

struct {
    NUMBER(type, HASH);
    NUMBER(max_entries, 1024);
    TYPE(key, u32);
    TYPE(value, struct session);
} sessions MAPS;

struct sweep {
    u64 now;
    u32 expired, kept;
    u64 packets;
};

const volatile u64 timeout = 1000000000;
u64 sweeps;

static NOINLINE _Bool is_old(u64 now, u64 last) {
    return now - last > timeout;
}

static long expire(void *map, const void *key, void *value, void *context) {
    struct sweep *sweep = context;
    struct session *session = value;
    if (is_old(sweep->now, session->last)) {
        map_delete_elem(map, key);
        sweep->expired++;
    } else {
        sweep->kept++;
    }
    return 0;
}

static long add_up(void *map, const void *key, void *value, void *context) {
    struct sweep *sweep = context;
    sweep->packets += ((struct session *)value)->packets;
    return sweep->packets > 1000000;
}

SEC("xdp")
int callbacks(struct xdp_md *ctx) {
    struct ipv4 *ip = find_ipv4((void *)(long)ctx->data, (void *)(long)ctx->data_end);
    struct sweep sweep = {.now = ktime_get_ns()};
    if (ip) {
        u32 source = ip->source;
        struct session fresh = {sweep.now, 1}, *found = map_lookup_elem(&sessions, &source);
        if (found) {
            found->last = sweep.now;
            found->packets++;
        } else {
            map_update_elem(&sessions, &source, &fresh, ANY);
        }
        return XDP_PASS;
    }
    for_each_map_elem(&sessions, expire, &sweep, 0);
    for_each_map_elem(&sessions, add_up, &sweep, 0);
    sweeps++;
    return sweep.expired ? XDP_DROP : sweep.packets > 10 ? XDP_TX : XDP_PASS;
}

LICENSE("MIT");
