/* Socket filter and tc classifier with the definitions of maps that were used before BTF. */
#include "bpf.h"

struct map_definition {
    u32 type, key_size, value_size, max_entries, map_flags;
};

/* iproute2's form has further members. */
struct tc_map_definition {
    u32 type, key_size, value_size, max_entries, flags, id, pinning, inner_id, inner_index;
};

SEC("maps") struct map_definition sizes = {ARRAY, sizeof(u32), sizeof(u64), 16, 0};
SEC("maps") struct map_definition hosts = {HASH, sizeof(u32), sizeof(u64), 1024, F_NO_PREALLOC};
SEC("maps/tc") struct tc_map_definition marks = {HASH, 4, 4, 32, 0, .id = 1, .pinning = 2};

SEC("socket")
int count_sizes(struct __sk_buff *skb) {
    u32 bucket = skb->len >> 7;
    if (bucket > 15) bucket = 15;
    u64 *count = map_lookup_elem(&sizes, &bucket);
    if (count) __sync_fetch_and_add(count, 1);
    return skb->len;
}

SEC("classifier")
int count_hosts(struct __sk_buff *skb) {
    u32 source = 0;
    if (skb->protocol != HTONS(ETH_IPV4) || skb_load_bytes(skb, 26, &source, 4)) return TC_OK;
    u64 one = 1, *count = map_lookup_elem(&hosts, &source);
    if (count)
        __sync_fetch_and_add(count, 1);
    else
        map_update_elem(&hosts, &source, &one, ANY);
    u32 *mark = map_lookup_elem(&marks, &source);
    if (mark) skb->mark = *mark;
    return TC_OK;
}

LICENSE("MIT");
