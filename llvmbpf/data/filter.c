/* A packet filter for XDP, as a kernel would load it: tells what an Ethernet frame is, counts it, and passes or drops it.
 *
 * The verdict on a frame is one of `enum verdict`, plus VLAN_TAGGED if the frame carries at least one VLAN tag.
 *
 *   - A VLAN tag is introduced by the type 0x8100 (802.1Q) or 0x88a8 (802.1ad). Up to two are followed, in any order;
 *     a frame with a third one is OTHER.
 *   - ARP is told by its type alone. Types other than ARP, IPv4 and IPv6 (and 802.3 lengths) are OTHER.
 *   - The frame ends where its bytes end: the length fields of IP are not consulted, so that frames that the capture
 *     has cut are told by the headers that they still hold.
 *   - IPv4: the header, as long as it says it is, must lie in the frame; version 4, at least 20 bytes.
 *   - IPv6: the header and up to eight extension headers (hop-by-hop options, routing, destination options, fragment)
 *     must lie in the frame, each as long as it says it is; version 6. A ninth extension header is MALFORMED.
 *   - A fragment whose offset is not 0 is FRAGMENT, whatever it carries; a first fragment is told by its ports.
 *   - TCP, UDP, ICMP (over IPv4 only) and ICMPv6 (over IPv6 only) need their first four bytes in the frame.
 *     What else IP carries is OTHER.
 *   - DNS and HTTP are told by either port; DNS comes first.
 *   - A frame that ends before a header which it announces, or that breaks one of the rules above, is MALFORMED.
 *
 * The map `verdicts` counts frames and their bytes under the verdict's number, for each CPU. The result is XDP_DROP if
 * bit number `verdict` (without VLAN_TAGGED) of the variable `drop` is set, or if the frame is tagged and `drop_tagged`
 * is set; else XDP_ABORTED if the frame is MALFORMED; else XDP_PASS.
 *
 * Sources: IEEE 802.1Q-2018 clause 9; RFC 791 section 3.1; RFC 8200 section 4.
 *
 * Build with tools/build_data.py.
 */

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

enum verdict {
	OTHER = 0,
	ARP = 1,
	DNS = 2,       /* UDP or TCP, port 53 */
	HTTP = 3,      /* TCP, port 80 or 8080 */
	TCP = 4,       /* any other */
	UDP = 5,       /* any other */
	ICMP = 6,
	ICMPV6 = 7,
	FRAGMENT = 8,  /* not the first */
	MALFORMED = 9,
	VLAN_TAGGED = 16,
};

#define SEC(name) __attribute__((section(name), used))
#define NUMBER(name, value) int(*name)[value]
#define TYPE(name, type) __typeof__(type) *name
#define INLINE static inline __attribute__((always_inline))
#define HTONS(value) __builtin_bswap16(value) /* a constant as it stands in the frame */

enum { XDP_ABORTED, XDP_DROP, XDP_PASS };
enum { PERCPU_ARRAY = 6 };
enum { TYPE_IPV4 = 0x0800, TYPE_ARP = 0x0806, TYPE_VLAN = 0x8100, TYPE_IPV6 = 0x86dd, TYPE_SERVICE_VLAN = 0x88a8 };
enum { PROTOCOL_ICMP = 1, PROTOCOL_TCP = 6, PROTOCOL_UDP = 17, PROTOCOL_ICMPV6 = 58 };
enum { HOP_BY_HOP = 0, ROUTING = 43, FRAGMENT_HEADER = 44, DESTINATION_OPTIONS = 60 };
enum { MOST_VLAN_TAGS = 2, MOST_EXTENSION_HEADERS = 8 };

static void *(*const map_lookup_elem)(void *map, const void *key) = (void *)1;

struct xdp_md {
	u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex;
};

struct count {
	u64 packets, bytes;
};

struct {
	NUMBER(type, PERCPU_ARRAY);
	NUMBER(max_entries, 2 * VLAN_TAGGED);
	TYPE(key, u32);
	TYPE(value, struct count);
} verdicts SEC(".maps");

const volatile u32 drop = 1 << FRAGMENT;
const volatile _Bool drop_tagged = 0;

INLINE u16 load16(const u8 *at)
{
	return *(const u16 *)at;
}

INLINE int is_vlan(u16 type)
{
	return type == HTONS(TYPE_VLAN) || type == HTONS(TYPE_SERVICE_VLAN);
}

INLINE int has_port(const u8 *header, u16 port)
{
	return load16(header) == port || load16(header + 2) == port;
}

INLINE u32 transport(const u8 *header, const u8 *end, u32 protocol, u32 icmp)
{
	if (protocol != PROTOCOL_TCP && protocol != PROTOCOL_UDP && protocol != icmp)
		return OTHER;
	if (header + 4 > end)
		return MALFORMED;
	if (protocol == icmp)
		return icmp == PROTOCOL_ICMP ? ICMP : ICMPV6;
	if (has_port(header, HTONS(53)))
		return DNS;
	if (protocol == PROTOCOL_UDP)
		return UDP;
	if (has_port(header, HTONS(80)) || has_port(header, HTONS(8080)))
		return HTTP;
	return TCP;
}

INLINE u32 ipv4(const u8 *header, const u8 *end)
{
	if (header + 20 > end)
		return MALFORMED;
	u32 length = (header[0] & 15) * 4;
	if (header[0] >> 4 != 4 || length < 20 || header + length > end)
		return MALFORMED;
	if (load16(header + 6) & HTONS(0x1fff))
		return FRAGMENT;
	return transport(header + length, end, header[9], PROTOCOL_ICMP);
}

INLINE int is_extension(u32 next)
{
	return next == HOP_BY_HOP || next == ROUTING || next == DESTINATION_OPTIONS || next == FRAGMENT_HEADER;
}

INLINE u32 ipv6(const u8 *header, const u8 *end)
{
	if (header + 40 > end || header[0] >> 4 != 6)
		return MALFORMED;
	u32 next = header[6];
	header += 40;
#pragma clang loop unroll(disable)
	for (int count = 0; is_extension(next); count++) {
		if (count == MOST_EXTENSION_HEADERS || header + 8 > end)
			return MALFORMED;
		u32 length = 8;
		if (next != FRAGMENT_HEADER)
			length += header[1] * 8;
		else if (load16(header + 2) & HTONS(0xfff8))
			return FRAGMENT;
		if (header + length > end)
			return MALFORMED;
		next = header[0];
		header += length;
	}
	return transport(header, end, next, PROTOCOL_ICMPV6);
}

INLINE u32 classify(const u8 *frame, const u8 *end)
{
	u32 tagged = 0;

	if (frame + 14 > end)
		return MALFORMED;
	u16 type = load16(frame + 12);
	const u8 *header = frame + 14;
	for (int count = 0; count < MOST_VLAN_TAGS && is_vlan(type); count++) {
		tagged = VLAN_TAGGED;
		if (header + 4 > end)
			return tagged | MALFORMED;
		type = load16(header + 2);
		header += 4;
	}
	if (type == HTONS(TYPE_IPV4))
		return tagged | ipv4(header, end);
	if (type == HTONS(TYPE_IPV6))
		return tagged | ipv6(header, end);
	return tagged | (type == HTONS(TYPE_ARP) ? ARP : OTHER);
}

SEC("xdp")
int filter(struct xdp_md *ctx)
{
	const u8 *frame = (const u8 *)(long)ctx->data, *end = (const u8 *)(long)ctx->data_end;
	u32 verdict = classify(frame, end);

	struct count *count = map_lookup_elem(&verdicts, &verdict);
	if (count) {
		count->packets++;
		count->bytes += end - frame;
	}
	u32 kind = verdict & ~VLAN_TAGGED;
	if (drop >> kind & 1 || (drop_tagged && verdict & VLAN_TAGGED))
		return XDP_DROP;
	return kind == MALFORMED ? XDP_ABORTED : XDP_PASS;
}

char license_text[] SEC("license") = "MIT";
