/* XDP: the checksum of the whole IP packet's payload by bpf_loop, whose body is a function that is called back. */
#include "bpf.h"

struct state {
    void *position, *end;
    u64 sum;
};

u64 good, bad;

static long add_word(u32 index, void *context) {
    struct state *state = context;
    u16 *word = state->position;
    if ((void *)(word + 1) > state->end) {
        if ((void *)word + 1 <= state->end) state->sum += *(u8 *)word;
        return 1;
    }
    state->sum += *word;
    state->position = word + 1;
    return 0;
}

SEC("xdp")
int loop_checksum(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip || ip->protocol != IP_ICMP || (ip->fragment & HTONS(0x3fff))) return XDP_PASS;
    u32 length = HTONS(ip->total_length);
    if (length < sizeof *ip || (void *)ip + length > end) return XDP_DROP;
    struct state state = {ip + 1, (void *)ip + length, 0};
    loop(1 << 16, add_word, &state, 0);
    if (fold(state.sum)) {
        bad++;
        return XDP_DROP;
    }
    good++;
    return XDP_PASS;
}

LICENSE("MIT");
