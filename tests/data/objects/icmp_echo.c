/* XDP: answers echo requests in place. */
#include "bpf.h"

u64 answered;

SEC("xdp")
int icmp_echo(struct xdp_md *ctx) {
    void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    struct ethernet *eth = data;
    struct ipv4 *ip = find_ipv4(data, end);
    if (!ip || ip->protocol != IP_ICMP) return XDP_PASS;
    struct icmp *icmp = (void *)(ip + 1);
    if ((void *)(icmp + 1) > end || icmp->type != 8 || icmp->code != 0) return XDP_PASS;
    u8 mac[6];
    __builtin_memcpy(mac, eth->dest, 6);
    __builtin_memcpy(eth->dest, eth->source, 6);
    __builtin_memcpy(eth->source, mac, 6);
    u32 address = ip->dest;
    ip->dest = ip->source;
    ip->source = address;
    icmp->type = 0;
    u32 sum = (u16)~icmp->checksum + (u32)(u16)~HTONS(0x0800);
    icmp->checksum = fold(sum);
    answered++;
    return XDP_TX;
}

LICENSE("MIT");
