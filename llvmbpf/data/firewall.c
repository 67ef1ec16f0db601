/* An XDP firewall as one would write it for the kernel, which loads the same object file.
 *
 *   firewall  looks the source of IPv4 packets up in `rules`, the longest prefix first, and does what the rule says;
 *             packets without a rule get `default_verdict`. Frames may carry up to two VLAN tags.
 *   careless  reads the frame's type without asking whether it is there. The kernel would refuse it; llvmbpf runs it,
 *             and stops it where it reaches beyond a frame.
 *
 * Build with tools/build_data.py.
 */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

#define SEC(name) __attribute__((section(name), used))
#define NUMBER(name, value) int(*name)[value]
#define TYPE(name, type) __typeof__(type) *name
#define HTONS(value) __builtin_bswap16(value)

enum { XDP_ABORTED, XDP_DROP, XDP_PASS, XDP_TX, XDP_REDIRECT };
enum { PERCPU_ARRAY = 6, LPM_TRIE = 11, RINGBUF = 27, NO_PREALLOC = 1 };
enum { ETH_IPV4 = 0x0800, ETH_VLAN = 0x8100, ETH_SERVICE_VLAN = 0x88a8, TCP = 6, UDP = 17, MAX_TAGS = 2 };

static void *(*const map_lookup_elem)(void *map, const void *key) = (void *)1;
static long (*const trace_printk)(const char *format, u32 size, ...) = (void *)6;
static void *(*const ringbuf_reserve)(void *map, u64 size, u64 flags) = (void *)131;
static void (*const ringbuf_submit)(void *record, u64 flags) = (void *)132;

struct xdp_md {
	u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex;
};

struct ethernet {
	u8 dest[6], source[6];
	u16 type;
};

struct vlan {
	u16 tci, type;
};

struct ipv4 {
	u8 length : 4, version : 4;
	u8 tos;
	u16 total_length, id, fragment;
	u8 ttl, protocol;
	u16 checksum;
	u8 source[4], dest[4];
};

struct ports {
	u16 source, dest;
};

struct prefix {
	u32 bits;
	u8 address[4];
};

struct rule {
	u32 verdict;
	u32 log; /* whether packets are told to `events` */
	u64 packets, bytes;
};

struct total {
	u64 packets, bytes;
};

struct event {
	u8 source[4], dest[4];
	u16 source_port, dest_port, length;
	u8 protocol, verdict;
};

struct {
	NUMBER(type, LPM_TRIE);
	NUMBER(max_entries, 256);
	NUMBER(map_flags, NO_PREALLOC);
	TYPE(key, struct prefix);
	TYPE(value, struct rule);
} rules SEC(".maps");

struct { /* by verdict */
	NUMBER(type, PERCPU_ARRAY);
	NUMBER(max_entries, XDP_REDIRECT + 1);
	TYPE(key, u32);
	TYPE(value, struct total);
} totals SEC(".maps");

struct {
	NUMBER(type, RINGBUF);
	NUMBER(max_entries, 1 << 16);
} events SEC(".maps");

const volatile u32 default_verdict = XDP_PASS;
const volatile _Bool verbose = 0;

/* The IPv4 header behind up to two VLAN tags, 0 where there is none. */
static __attribute__((always_inline)) struct ipv4 *find_ipv4(void *data, void *end)
{
	struct ethernet *eth = data;
	void *next = eth + 1;
	u16 type;

	if (next > end)
		return 0;
	type = eth->type;
#pragma clang loop unroll(full)
	for (int tags = 0; tags < MAX_TAGS; tags++) {
		struct vlan *tag = next;
		if (type != HTONS(ETH_VLAN) && type != HTONS(ETH_SERVICE_VLAN))
			break;
		next = tag + 1;
		if (next > end)
			return 0;
		type = tag->type;
	}
	struct ipv4 *ip = next;
	if (type != HTONS(ETH_IPV4) || (void *)(ip + 1) > end || ip->version != 4 || ip->length < 5)
		return 0;
	return ip;
}

static __attribute__((always_inline)) void tell(struct ipv4 *ip, void *end, u32 length, u32 verdict)
{
	struct event *event = ringbuf_reserve(&events, sizeof *event, 0);
	struct ports *ports = (void *)ip + ip->length * 4;

	if (!event)
		return;
	__builtin_memcpy(event->source, ip->source, 4);
	__builtin_memcpy(event->dest, ip->dest, 4);
	event->source_port = event->dest_port = 0;
	if ((ip->protocol == TCP || ip->protocol == UDP) && (void *)(ports + 1) <= end) {
		event->source_port = HTONS(ports->source);
		event->dest_port = HTONS(ports->dest);
	}
	event->length = length;
	event->protocol = ip->protocol;
	event->verdict = verdict;
	ringbuf_submit(event, 0);
}

SEC("xdp")
int firewall(struct xdp_md *ctx)
{
	void *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
	struct ipv4 *ip = find_ipv4(data, end);
	u32 length = end - data, verdict = default_verdict;

	if (ip) {
		struct prefix key = {.bits = 32};
		__builtin_memcpy(key.address, ip->source, 4);
		struct rule *rule = map_lookup_elem(&rules, &key);
		if (rule) {
			verdict = rule->verdict;
			__sync_fetch_and_add(&rule->packets, 1);
			__sync_fetch_and_add(&rule->bytes, length);
			if (rule->log)
				tell(ip, end, length, verdict);
			if (verbose) {
				static const char format[] = "protocol %d, %d bytes: verdict %d\n";
				trace_printk(format, sizeof format, ip->protocol, length, verdict);
			}
		}
	}
	struct total *total = map_lookup_elem(&totals, &verdict);
	if (total) {
		total->packets++;
		total->bytes += length;
	}
	return verdict;
}

SEC("xdp")
int careless(struct xdp_md *ctx)
{
	struct ethernet *eth = (void *)(long)ctx->data;

	return eth->type == HTONS(ETH_IPV4) ? XDP_PASS : XDP_DROP;
}

char license_text[] SEC("license") = "MIT";
