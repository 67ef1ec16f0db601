/* A packet filter for the raw machine: r1 = first byte of an Ethernet frame (0 if it is empty), r2 = its length in bytes.
 *
 * The verdict is one of `enum verdict`, plus VLAN_TAGGED if the frame carries at least one VLAN tag.
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
 * Sources: IEEE 802.1Q-2018 clause 9; RFC 791 section 3.1; RFC 8200 section 4.
 *
 * Build with tools/build_demo_filter.py. It is also plain C: a native compiler makes the same function of it.
 */

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
	VLAN_TAGGED = 0x100,
};

typedef unsigned char u8;
typedef unsigned short __attribute__((may_alias)) u16;

#define NETWORK16(value) ((u16)((value) >> 8 | (value) << 8)) /* a constant as it stands in the frame */
#define INLINE static inline __attribute__((always_inline))

#define TYPE_IPV4 NETWORK16(0x0800)
#define TYPE_ARP NETWORK16(0x0806)
#define TYPE_VLAN NETWORK16(0x8100)
#define TYPE_IPV6 NETWORK16(0x86dd)
#define TYPE_SERVICE_VLAN NETWORK16(0x88a8)

#define HOP_BY_HOP 0
#define PROTOCOL_ICMP 1
#define PROTOCOL_TCP 6
#define PROTOCOL_UDP 17
#define ROUTING 43
#define FRAGMENT_HEADER 44
#define PROTOCOL_ICMPV6 58
#define DESTINATION_OPTIONS 60

#define MOST_VLAN_TAGS 2
#define MOST_EXTENSION_HEADERS 8

INLINE u16 load16(const u8 *at)
{
	return *(const u16 *)at;
}

INLINE int is_vlan(u16 type)
{
	return type == TYPE_VLAN || type == TYPE_SERVICE_VLAN;
}

INLINE int has_port(const u8 *header, u16 port)
{
	return load16(header) == port || load16(header + 2) == port;
}

INLINE unsigned long transport(const u8 *header, const u8 *end, unsigned protocol, unsigned icmp)
{
	if (protocol != PROTOCOL_TCP && protocol != PROTOCOL_UDP && protocol != icmp)
		return OTHER;
	if (header + 4 > end)
		return MALFORMED;
	if (protocol == icmp)
		return icmp == PROTOCOL_ICMP ? ICMP : ICMPV6;
	if (has_port(header, NETWORK16(53)))
		return DNS;
	if (protocol == PROTOCOL_UDP)
		return UDP;
	if (has_port(header, NETWORK16(80)) || has_port(header, NETWORK16(8080)))
		return HTTP;
	return TCP;
}

INLINE unsigned long ipv4(const u8 *header, const u8 *end)
{
	if (header + 20 > end)
		return MALFORMED;
	unsigned length = (header[0] & 15) * 4;
	if (header[0] >> 4 != 4 || length < 20 || header + length > end)
		return MALFORMED;
	if (load16(header + 6) & NETWORK16(0x1fff))
		return FRAGMENT;
	return transport(header + length, end, header[9], PROTOCOL_ICMP);
}

INLINE int is_extension(unsigned next)
{
	return next == HOP_BY_HOP || next == ROUTING || next == DESTINATION_OPTIONS || next == FRAGMENT_HEADER;
}

INLINE unsigned long ipv6(const u8 *header, const u8 *end)
{
	if (header + 40 > end || header[0] >> 4 != 6)
		return MALFORMED;
	unsigned next = header[6];
	header += 40;
#ifdef __clang__
#pragma clang loop unroll(disable)
#endif
	for (int count = 0; is_extension(next); count++) {
		if (count == MOST_EXTENSION_HEADERS || header + 8 > end)
			return MALFORMED;
		unsigned length = 8;
		if (next != FRAGMENT_HEADER)
			length += header[1] * 8;
		else if (load16(header + 2) & NETWORK16(0xfff8))
			return FRAGMENT;
		if (header + length > end)
			return MALFORMED;
		next = header[0];
		header += length;
	}
	return transport(header, end, next, PROTOCOL_ICMPV6);
}

unsigned long filter(void *mem, unsigned long length)
{
	const u8 *frame = mem;
	const u8 *end = frame + length;
	unsigned long tagged = 0;

	if (length < 14)
		return MALFORMED;
	const u8 *header = frame + 14;
	u16 type = load16(frame + 12);
	for (int count = 0; count < MOST_VLAN_TAGS && is_vlan(type); count++) {
		tagged = VLAN_TAGGED;
		if (header + 4 > end)
			return tagged | MALFORMED;
		type = load16(header + 2);
		header += 4;
	}
	if (type == TYPE_IPV4)
		return tagged | ipv4(header, end);
	if (type == TYPE_IPV6)
		return tagged | ipv6(header, end);
	return tagged | (type == TYPE_ARP ? ARP : OTHER);
}
