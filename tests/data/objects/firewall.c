/* XDP: drops what comes from blocked networks, counts both verdicts; the policy without a match is configuration. */
#include "bpf.h"

struct prefix {
    u32 bits;
    u32 address;
};

struct rule {
    u32 verdict;
    u64 hits;
};

struct {
    NUMBER(type, LPM_TRIE);
    NUMBER(max_entries, 1024);
    NUMBER(map_flags, F_NO_PREALLOC);
    TYPE(key, struct prefix);
    TYPE(value, struct rule);
} rules MAPS;

struct {
    NUMBER(type, ARRAY);
    NUMBER(max_entries, 5);
    TYPE(key, u32);
    TYPE(value, u64);
} verdicts MAPS;

const volatile u32 default_verdict = XDP_PASS;
const volatile _Bool count_verdicts = 1;

SEC("xdp")
int firewall(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    u32 verdict = default_verdict;
    if (ip) {
        struct prefix key = {32, ip->source};
        struct rule *rule = map_lookup_elem(&rules, &key);
        if (rule) {
            __sync_fetch_and_add(&rule->hits, 1);
            verdict = rule->verdict;
        }
    }
    if (count_verdicts) {
        u64 *count = map_lookup_elem(&verdicts, &verdict);
        if (count) __sync_fetch_and_add(count, 1);
    }
    return verdict;
}

LICENSE("MIT");
