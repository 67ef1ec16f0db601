/* What the programs of this folder need to know about the kernel: numbers and layouts, nothing else.
 *
 * Helpers are called through constant addresses that are their numbers, which every optimisation level turns into
 * plain `call` instructions. */
#pragma once

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;

#define SEC(name) __attribute__((section(name), used))
#define INLINE static inline __attribute__((always_inline))
#define NOINLINE __attribute__((noinline))
#define LICENSE(text) char license_text[] SEC("license") = text

/* A map is a variable in `.maps` whose type says everything: numbers are lengths of arrays that are pointed to. */
#define NUMBER(name, value) int(*name)[value]
#define TYPE(name, type) __typeof__(type) *name
#define VALUES(type) __typeof__(type) *values[]
#define MAPS SEC(".maps")

enum map_type {
    HASH = 1, ARRAY = 2, PROG_ARRAY = 3, PERF_EVENT_ARRAY = 4, PERCPU_HASH = 5, PERCPU_ARRAY = 6, LRU_HASH = 9,
    LRU_PERCPU_HASH = 10, LPM_TRIE = 11, ARRAY_OF_MAPS = 12, HASH_OF_MAPS = 13, DEVMAP = 14, CPUMAP = 16, QUEUE = 22,
    STACK = 23, DEVMAP_HASH = 25, RINGBUF = 27, BLOOM_FILTER = 30,
};

enum { ANY = 0, NOEXIST = 1, EXIST = 2 };                        /* flags of map_update_elem */
enum { F_NO_PREALLOC = 1 };                                      /* flags of a map */
enum { CURRENT_CPU = 0xffffffff };                               /* flags of perf_event_output */
enum { XDP_ABORTED, XDP_DROP, XDP_PASS, XDP_TX, XDP_REDIRECT };  /* returned by XDP programs */
enum { TC_UNSPEC = -1, TC_OK = 0, TC_SHOT = 2, TC_PIPE = 3, TC_REDIRECT = 7 };
enum { PSEUDO_HEADER = 0x10 };                                   /* flags of l4_csum_replace, with the size of the field */

struct xdp_md {
    u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex;
};

struct __sk_buff {
    u32 len, pkt_type, mark, queue_mapping, protocol, vlan_present, vlan_tci, vlan_proto, priority, ingress_ifindex,
        ifindex, tc_index, cb[5], hash, tc_classid, data, data_end, napi_id, family, remote_ip4, local_ip4,
        remote_ip6[4], local_ip6[4], remote_port, local_port, data_meta;
    u64 flow_keys, tstamp;
    u32 wire_len, gso_segs;
    u64 sk;
    u32 gso_size;
    u8 tstamp_type, padding[3];
    u64 hwtstamp;
};

/* What fib_lookup is asked, and what it answers. */
struct fib_query {
    u8 family, protocol;
    u16 source_port, dest_port, total_length;
    u32 ifindex;
    u32 flow; /* IPv4: the type of service */
    u32 source[4], dest[4];
    u16 vlan_type, vlan_tci;
    u8 source_mac[6], dest_mac[6];
};

/* The lock in a map's value is found by the name of its type. */
struct bpf_spin_lock {
    u32 value;
};

#define HELPER(number, result, ...) ((result(*)(__VA_ARGS__))number)
#define map_lookup_elem HELPER(1, void *, const void *, const void *)
#define map_update_elem HELPER(2, long, const void *, const void *, const void *, u64)
#define map_delete_elem HELPER(3, long, const void *, const void *)
#define ktime_get_ns HELPER(5, u64, void)
#define trace_printk HELPER(6, long, const char *, u32, ...)
#define get_prandom_u32 HELPER(7, u32, void)
#define get_smp_processor_id HELPER(8, u32, void)
#define skb_store_bytes HELPER(9, long, void *, u32, const void *, u32, u64)
#define l3_csum_replace HELPER(10, long, void *, u32, u64, u64, u64)
#define l4_csum_replace HELPER(11, long, void *, u32, u64, u64, u64)
#define tail_call HELPER(12, long, void *, const void *, u32)
#define skb_vlan_push HELPER(18, long, void *, u16, u16)
#define skb_vlan_pop HELPER(19, long, void *)
#define redirect HELPER(23, long, u32, u64)
#define perf_event_output HELPER(25, long, void *, const void *, u64, const void *, u64)
#define skb_load_bytes HELPER(26, long, const void *, u32, void *, u32)
#define csum_diff HELPER(28, s64, const void *, u32, const void *, u32, u32)
#define skb_change_tail HELPER(38, long, void *, u32, u64)
#define skb_change_head HELPER(43, long, void *, u32, u64)
#define xdp_adjust_head HELPER(44, long, void *, int)
#define skb_adjust_room HELPER(50, long, void *, s32, u32, u64)
#define redirect_map HELPER(51, long, const void *, u64, u64)
#define xdp_adjust_meta HELPER(54, long, void *, int)
#define xdp_adjust_tail HELPER(65, long, void *, int)
#define fib_lookup HELPER(69, long, void *, struct fib_query *, int, u32)
#define map_push_elem HELPER(87, long, const void *, const void *, u64)
#define map_pop_elem HELPER(88, long, const void *, void *)
#define map_peek_elem HELPER(89, long, const void *, void *)
#define spin_lock_acquire HELPER(93, long, void *)
#define spin_lock_release HELPER(94, long, void *)
#define strtol_ HELPER(105, long, const char *, u64, u64, s64 *)
#define strtoul_ HELPER(106, long, const char *, u64, u64, u64 *)
#define probe_read_kernel_str HELPER(115, long, void *, u32, const void *)
#define ringbuf_output HELPER(130, long, const void *, void *, u64, u64)
#define ringbuf_reserve HELPER(131, void *, const void *, u64, u64)
#define ringbuf_submit HELPER(132, void, void *, u64)
#define ringbuf_discard HELPER(133, void, void *, u64)
#define for_each_map_elem HELPER(164, long, const void *, void *, void *, u64)
#define snprintf_ HELPER(165, long, char *, u32, const char *, u64 *, u32)
#define loop HELPER(181, long, u32, void *, void *, u64)
#define strncmp_ HELPER(182, long, const char *, u32, const char *)
#define xdp_get_buff_len HELPER(188, u64, void *)
#define xdp_load_bytes HELPER(189, long, void *, u32, void *, u32)
#define xdp_store_bytes HELPER(190, long, void *, u32, const void *, u32)
#define map_lookup_percpu_elem HELPER(195, void *, const void *, const void *, u32)

/* Packets. Numbers of more than one byte are in network byte order. */
#define HTONS(x) ((u16)__builtin_bswap16(x))
#define HTONL(x) ((u32)__builtin_bswap32(x))
enum { ETH_IPV4 = 0x0800, ETH_IPV6 = 0x86dd, ETH_VLAN = 0x8100, ETH_QINQ = 0x88a8 };
enum { IP_ICMP = 1, IP_TCP = 6, IP_UDP = 17 };

struct ethernet {
    u8 dest[6], source[6];
    u16 type;
} __attribute__((packed));

struct vlan {
    u16 tci, type;
};

struct ipv4 {
    u8 length : 4, version : 4;
    u8 tos;
    u16 total_length, id, fragment;
    u8 ttl, protocol;
    u16 checksum;
    u32 source, dest;
};

struct ports {
    u16 source, dest;
};

struct tcp {
    u16 source, dest;
    u32 sequence, acknowledgement;
    u8 reserved : 4, offset : 4;
    u8 flags;
    u16 window, checksum, urgent;
};

struct udp {
    u16 source, dest, length, checksum;
};

struct icmp {
    u8 type, code;
    u16 checksum, id, sequence;
};

/* The IPv4 header of an untagged frame without options, 0 where there is none. */
INLINE struct ipv4 *find_ipv4(void *data, void *end) {
    struct ethernet *eth = data;
    struct ipv4 *ip = (void *)(eth + 1);
    if ((void *)(ip + 1) > end || eth->type != HTONS(ETH_IPV4) || ip->version != 4 || ip->length != 5) return 0;
    return ip;
}

/* A checksum over one's complement sums, folded to 16 bits. */
INLINE u16 fold(u64 sum) {
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    sum = (sum & 0xffff) + (sum >> 16);
    return ~sum;
}
