/* XDP: calls within a section, into .text, to another section, recursion, and to functions that call on. */
#include "bpf.h"

static NOINLINE u64 mix(u64 a, u64 b) {
    a ^= b * 0x9e3779b97f4a7c15ull;
    return a << 7 | a >> 57;
}

static NOINLINE u64 never_called(u64 a) {
    return mix(a, a + 1) ^ 0x5555;
}

NOINLINE u64 hash_words(const u32 *words, u32 count) {
    u64 hash = 1;
    if (!words) return 0;
#pragma clang loop unroll(disable)
    for (u32 i = 0; i < count && i < 4; i++) hash = mix(hash, words[i]);
    return hash;
}

NOINLINE u64 fibonacci(u32 n) {
    return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
}

static NOINLINE SEC("tools") u64 in_other_section(u64 a) {
    return mix(a, 17) + 1;
}

static NOINLINE SEC("tools") u64 calls_neighbour(u64 a) {
    return in_other_section(a) * 3;
}

SEC("xdp")
int subprograms(struct xdp_md *ctx) {
    u32 words[4] = {ctx->ingress_ifindex, ctx->rx_queue_index, 3, 4};
    u64 hash = hash_words(words, 4);
    hash = calls_neighbour(hash);
    return (hash & 1) + fibonacci(6);
}

SEC("xdp")
int small(struct xdp_md *ctx) {
    return mix(ctx->ingress_ifindex, 1) & 3;
}

SEC("tc")
int unused_callee(struct __sk_buff *skb) {
    return never_called(skb->len) & 1;
}

LICENSE("MIT");
