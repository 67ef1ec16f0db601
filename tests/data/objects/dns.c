/* XDP: drops DNS queries for blocked names and counts all by type. Names are compared in lower case. */
#include "bpf.h"

#define NAME_SIZE 64

struct question {
    char name[NAME_SIZE]; /* with dots, no trailing one */
};

struct {
    NUMBER(type, HASH);
    NUMBER(max_entries, 256);
    TYPE(key, struct question);
    TYPE(value, u64);
} blocked MAPS;

struct {
    NUMBER(type, HASH);
    NUMBER(max_entries, 64);
    TYPE(key, u16);
    TYPE(value, u64);
} types MAPS;

struct dns {
    u16 id, flags, questions, answers, authorities, additional;
};

SEC("xdp")
int dns(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip || ip->protocol != IP_UDP) return XDP_PASS;
    struct udp *udp = (void *)(ip + 1);
    struct dns *dns = (void *)(udp + 1);
    if ((void *)(dns + 1) > end || udp->dest != HTONS(53)) return XDP_PASS;
    if ((dns->flags & HTONS(0x8000)) || dns->questions != HTONS(1)) return XDP_PASS;
    struct question question = {};
    u8 *cursor = (void *)(dns + 1);
    u32 left = 0, length = 0;
#pragma clang loop unroll(disable)
    for (int i = 0; i < NAME_SIZE; i++) {
        if ((void *)(cursor + 1) > end) return XDP_DROP;
        u8 byte = *cursor++;
        if (!left) {
            if (!byte) goto found;
            if (byte > 63) return XDP_DROP; /* compression has no place in a question */
            left = byte;
            if (!i) continue;
            byte = '.';
        } else {
            left--;
            if (byte >= 'A' && byte <= 'Z') byte |= 0x20;
        }
        question.name[length++ & (NAME_SIZE - 1)] = byte;
    }
    return XDP_PASS; /* longer than a blocked name can be */
found:
    if ((void *)(cursor + 4) > end) return XDP_DROP;
    u16 type = cursor[0] << 8 | cursor[1];
    u64 *count = map_lookup_elem(&types, &type), one = 1;
    if (count)
        __sync_fetch_and_add(count, 1);
    else
        map_update_elem(&types, &type, &one, ANY);
    u64 *hits = map_lookup_elem(&blocked, &question);
    if (!hits) return XDP_PASS;
    __sync_fetch_and_add(hits, 1);
    return XDP_DROP;
}

LICENSE("MIT");
