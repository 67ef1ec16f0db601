/* Programs that need what only a kernel has, one each, beside one that needs nothing. A table of
 * functions needs -mcpu=v3. */
#include "bpf.h"

#define IN(name) __attribute__((section(name)))

extern u64 kernel_random(void) IN(".ksyms");
extern u64 optional_function(u64) IN(".ksyms") __attribute__((weak));
extern u32 KERNEL_VERSION IN(".kconfig");
extern u64 elsewhere;
extern u64 optional_variable __attribute__((weak));
struct only_declared;

SEC("xdp")
int good(struct xdp_md *ctx) {
    return ctx->ingress_ifindex ? XDP_PASS : XDP_DROP;
}

SEC("xdp")
int calls_kernel(struct xdp_md *ctx) {
    return kernel_random();
}

SEC("xdp")
int calls_weak(struct xdp_md *ctx) {
    return optional_function ? optional_function(1) : 0;
}

SEC("xdp")
int asks_configuration(struct xdp_md *ctx) {
    return KERNEL_VERSION > 5;
}

SEC("xdp")
int reads_elsewhere(struct xdp_md *ctx) {
    return elsewhere;
}

/* An address of nothing is 0. */
SEC("xdp")
int asks_weak(struct xdp_md *ctx) {
    return &optional_variable ? XDP_DROP : XDP_PASS;
}

SEC("xdp")
int asks_type(struct xdp_md *ctx) {
    return __builtin_preserve_type_info(*(struct only_declared *)0, 0) ? XDP_DROP : XDP_PASS;
}

static NOINLINE u64 twice(u64 n) {
    return n * 2;
}

static NOINLINE u64 thrice(u64 n) {
    return n * 3;
}

static u64 (*const table[])(u64) = {twice, thrice};

SEC("xdp")
int calls_table(struct xdp_md *ctx) {
    return table[ctx->rx_queue_index & 1](ctx->ingress_ifindex);
}

LICENSE("MIT");
