/* The hash of a packet's flow: the same number for both directions, never 0. The kernel's differs with each boot. */
#include "packet.h"

enum { IP_TCP = 6, IP_UDP = 17, IP_SCTP = 132 };

INLINE u64 mix(u64 hash, u64 word) {
    hash = (hash ^ word) * 0x9e3779b97f4a7c15ull;
    return hash ^ hash >> 32;
}

/* An address with the port that belongs to it, 0 where there are no ports. */
INLINE u64 endpoint(u64 hash, const u8 *bytes, u64 size, u64 port) {
    for (u64 i = 0; i < size; i += 4) hash = mix(hash, read_u32((u64)(bytes + i)));
    return mix(hash, port);
}

INLINE u32 flow_hash(const u64 *run) {
    u64 at = network_offset(run), address_size = 0, addresses = 0, ports = 0, next = 0;
    u32 protocol = context_field(run, SKB_PROTOCOL);
    const u8 *header = packet_start(run) + at;
    if (protocol == ETH_IPV4 && is_inside(run, at, IPV4_SIZE)) {
        int is_fragment = (header[6] & 0x3f) | header[7];
        addresses = 12, address_size = 4, next = header[9];
        ports = is_fragment ? 0 : (u64)(header[0] & 15) * 4;
    } else if (protocol == ETH_IPV6 && is_inside(run, at, IPV6_SIZE)) {
        addresses = 8, address_size = 16, next = header[6], ports = IPV6_SIZE;
    }
    if (next != IP_TCP && next != IP_UDP && next != IP_SCTP) ports = 0;
    u64 hash = mix(protocol, next);
    if (address_size) {
        u64 source = 0, target = 0;
        if (ports && is_inside(run, at + ports, 4)) {
            source = packet_u16(run, at + ports);
            target = packet_u16(run, at + ports + 2);
        }
        source = endpoint(hash, header + addresses, address_size, source);
        target = endpoint(hash, header + addresses + address_size, address_size, target);
        hash = mix(mix(hash, source < target ? source : target), source < target ? target : source);
    }
    return (u32)hash ? (u32)hash : 1;
}

/* The hash in the context, made where there is none. */
HELPER(helper_get_hash_recalc) {
    u32 hash = context_field(run, SKB_HASH);
    if (!hash) {
        hash = flow_hash(run);
        set_context_field(run, SKB_HASH, hash);
    }
    return hash;
}

HELPER(helper_set_hash_invalid) {
    set_context_field(run, SKB_HASH, 0);
    return 0;
}
