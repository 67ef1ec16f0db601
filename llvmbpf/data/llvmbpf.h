/* What small programs need to know of a kernel, so that `#include "llvmbpf.h"` is all that they include: types, maps,
 * contexts of XDP and TC programs, and the helpers that are called most. Names are those of the kernel and of libbpf.
 */
#pragma once

typedef unsigned char __u8;
typedef unsigned short __u16;
typedef unsigned int __u32;
typedef unsigned long long __u64;
typedef signed char __s8;
typedef short __s16;
typedef int __s32;
typedef long long __s64;

#define SEC(name) __attribute__((section(name), used))
#define __always_inline inline __attribute__((always_inline))
#define __noinline __attribute__((noinline))
#define bpf_htons(value) __builtin_bswap16(value)
#define bpf_ntohs(value) __builtin_bswap16(value)
#define bpf_htonl(value) __builtin_bswap32(value)
#define bpf_ntohl(value) __builtin_bswap32(value)

/* A map is a variable in `.maps`: struct { __uint(type, BPF_MAP_TYPE_HASH); ... } name SEC(".maps"); */
#define __uint(name, value) int(*name)[value]
#define __type(name, type) __typeof__(type) *name

enum bpf_map_type {
	BPF_MAP_TYPE_HASH = 1,
	BPF_MAP_TYPE_ARRAY = 2,
	BPF_MAP_TYPE_PROG_ARRAY = 3,
	BPF_MAP_TYPE_PERCPU_HASH = 5,
	BPF_MAP_TYPE_PERCPU_ARRAY = 6,
	BPF_MAP_TYPE_LRU_HASH = 9,
	BPF_MAP_TYPE_LPM_TRIE = 11,
	BPF_MAP_TYPE_QUEUE = 22,
	BPF_MAP_TYPE_STACK = 23,
	BPF_MAP_TYPE_RINGBUF = 27,
};

enum { BPF_ANY, BPF_NOEXIST, BPF_EXIST };
enum xdp_action { XDP_ABORTED, XDP_DROP, XDP_PASS, XDP_TX, XDP_REDIRECT };
enum { TC_ACT_OK = 0, TC_ACT_SHOT = 2 };

struct xdp_md {
	__u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex;
};

struct __sk_buff {
	__u32 len, pkt_type, mark, queue_mapping, protocol, vlan_present, vlan_tci, vlan_proto, priority, ingress_ifindex,
		ifindex, tc_index, cb[5], hash, tc_classid, data, data_end;
};

#define LLVMBPF_HELPER(number, result, name, ...) static result (*const name)(__VA_ARGS__) = (void *)number

LLVMBPF_HELPER(1, void *, bpf_map_lookup_elem, void *map, const void *key);
LLVMBPF_HELPER(2, long, bpf_map_update_elem, void *map, const void *key, const void *value, __u64 flags);
LLVMBPF_HELPER(3, long, bpf_map_delete_elem, void *map, const void *key);
LLVMBPF_HELPER(5, __u64, bpf_ktime_get_ns, void);
LLVMBPF_HELPER(6, long, bpf_trace_printk, const char *format, __u32 size, ...);
LLVMBPF_HELPER(7, __u32, bpf_get_prandom_u32, void);
LLVMBPF_HELPER(8, __u32, bpf_get_smp_processor_id, void);
LLVMBPF_HELPER(12, long, bpf_tail_call, void *context, const void *programs, __u32 index);
LLVMBPF_HELPER(44, long, bpf_xdp_adjust_head, struct xdp_md *context, int delta);
LLVMBPF_HELPER(65, long, bpf_xdp_adjust_tail, struct xdp_md *context, int delta);
LLVMBPF_HELPER(87, long, bpf_map_push_elem, void *map, const void *value, __u64 flags);
LLVMBPF_HELPER(130, long, bpf_ringbuf_output, void *ring, void *data, __u64 size, __u64 flags);
LLVMBPF_HELPER(131, void *, bpf_ringbuf_reserve, void *ring, __u64 size, __u64 flags);
LLVMBPF_HELPER(132, void, bpf_ringbuf_submit, void *data, __u64 flags);
LLVMBPF_HELPER(133, void, bpf_ringbuf_discard, void *data, __u64 flags);
