/* Socket filter: keeps TCP and UDP of one port, by the packet loads of classic BPF. */
#include "bpf.h"

u64 load_byte(void *skb, u64 at) __asm__("llvm.bpf.load.byte");
u64 load_half(void *skb, u64 at) __asm__("llvm.bpf.load.half");
u64 load_word(void *skb, u64 at) __asm__("llvm.bpf.load.word");

const volatile u32 port = 53;

SEC("socket/port")
int keep_port(struct __sk_buff *skb) {
    if (load_half(skb, 12) != ETH_IPV4) return 0;
    u64 protocol = load_byte(skb, 23);
    if (protocol != IP_TCP && protocol != IP_UDP) return 0;
    if (load_half(skb, 20) & 0x1fff) return 0; /* not the first fragment */
    u64 at = 14 + (load_byte(skb, 14) & 15) * 4;
    if (load_half(skb, at) != port && load_half(skb, at + 2) != port) return 0;
    return skb->len;
}

SEC("cgroup_skb/egress")
int keep_private(struct __sk_buff *skb) {
    u32 dest = 0;
    if (skb_load_bytes(skb, 16, &dest, 4)) return 0;
    return (HTONL(dest) >> 24) == 10 || (HTONL(dest) >> 16) == 0xc0a8;
}

LICENSE("MIT");
