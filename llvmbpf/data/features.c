/* Two XDP programs that find out a few numbers about each packet, for statistics or a model to be made of them.
 *
 *   measure  puts them into element 0 of the per-CPU array `features`, and so may run on several threads.
 *   note     puts them into the variable `noted`, which is simpler, and for one thread.
 *
 * Frames may carry up to two VLAN tags. What is no IP packet, or a cut one, has the numbers of what could be read.
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

enum { XDP_PASS = 2, PERCPU_ARRAY = 6 };
enum { ETH_IPV4 = 0x0800, ETH_IPV6 = 0x86dd, ETH_VLAN = 0x8100, ETH_SERVICE_VLAN = 0x88a8, MAX_TAGS = 2 };
enum { TCP = 6, UDP = 17, LOOKED_AT = 64 };

static void *(*const map_lookup_elem)(void *map, const void *key) = (void *)1;

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

struct ipv6 {
	u8 version, flow[3];
	u16 payload_length;
	u8 next_header, hop_limit;
	u8 source[16], dest[16];
};

struct tcp {
	u16 source, dest;
	u32 sequence, acknowledgement;
	u8 offset, flags;
	u16 window;
};

/* All numbers are the host's, of the size that they have in the packet, so that no byte is padding. */
struct features {
	u32 length;     /* of the frame */
	u16 type;       /* behind VLAN tags */
	u16 tci;        /* of the innermost VLAN tag */
	u16 source, dest; /* ports */
	u16 window;
	u8 protocol, ttl;
	u8 tcp_flags;
	u8 tags;
	u8 zeros;       /* among the first 64 bytes of the payload of TCP or UDP */
	u8 printable;   /* among them, too */
};

struct {
	NUMBER(type, PERCPU_ARRAY);
	NUMBER(max_entries, 1);
	TYPE(key, u32);
	TYPE(value, struct features);
} features SEC(".maps");

struct features noted;

static __attribute__((always_inline)) void look_at(const u8 *payload, const u8 *end, struct features *found)
{
	for (u32 i = 0; i < LOOKED_AT && payload + i + 1 <= end; i++) {
		found->zeros += payload[i] == 0;
		found->printable += payload[i] >= ' ' && payload[i] <= '~';
	}
}

static __attribute__((always_inline)) void look_at_ports(const u8 *at, const u8 *end, struct features *found)
{
	const struct tcp *tcp = (const void *)at;

	if (found->protocol == TCP && at + sizeof *tcp + 4 <= end) {
		found->source = HTONS(tcp->source);
		found->dest = HTONS(tcp->dest);
		found->tcp_flags = tcp->flags;
		found->window = HTONS(tcp->window);
		look_at(at + (tcp->offset >> 4) * 4, end, found);
	} else if (found->protocol == UDP && at + 8 <= end) {
		found->source = HTONS(tcp->source);
		found->dest = HTONS(tcp->dest);
		look_at(at + 8, end, found);
	}
}

static __attribute__((always_inline)) int find_out(struct xdp_md *ctx, struct features *found)
{
	const u8 *at = (const u8 *)(long)ctx->data, *end = (const u8 *)(long)ctx->data_end;
	const struct ethernet *eth = (const void *)at;

	found->length = end - at;
	if (at + sizeof *eth > end)
		return XDP_PASS;
	found->type = HTONS(eth->type);
	at += sizeof *eth;
#pragma unroll
	for (int i = 0; i < MAX_TAGS; i++) {
		const struct vlan *vlan = (const void *)at;

		if ((found->type != ETH_VLAN && found->type != ETH_SERVICE_VLAN) || at + sizeof *vlan > end)
			break;
		found->tci = HTONS(vlan->tci);
		found->type = HTONS(vlan->type);
		found->tags++;
		at += sizeof *vlan;
	}
	if (found->type == ETH_IPV4 && at + sizeof(struct ipv4) <= end) {
		const struct ipv4 *ip = (const void *)at;

		found->protocol = ip->protocol;
		found->ttl = ip->ttl;
		if (!(ip->fragment & HTONS(0x1fff)))
			look_at_ports(at + ip->length * 4, end, found);
	} else if (found->type == ETH_IPV6 && at + sizeof(struct ipv6) <= end) {
		const struct ipv6 *ip = (const void *)at;

		found->protocol = ip->next_header;
		found->ttl = ip->hop_limit;
		look_at_ports(at + sizeof *ip, end, found);
	}
	return XDP_PASS;
}

SEC("xdp")
int measure(struct xdp_md *ctx)
{
	u32 key = 0;
	struct features *found = map_lookup_elem(&features, &key);

	return found ? find_out(ctx, found) : XDP_PASS;
}

SEC("xdp")
int note(struct xdp_md *ctx)
{
	return find_out(ctx, &noted);
}

char license_text[] SEC("license") = "MIT";
