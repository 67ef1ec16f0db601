/* Helpers that move the start or the end of the packet. */
#include "packet.h"

/* What the kernel keeps of the headroom for itself: sizeof(struct xdp_frame), 40 bytes since Linux 5.18, 32 before. */
enum { XDP_FRAME_SIZE = 40 };
/* Metadata may have up to 252 bytes since Linux 6.3 (the largest multiple of 4 in a byte), 32 before. */
enum { MAX_METADATA = 255 };

enum { ROOM_NET = 0, ROOM_MAC = 1 };
enum {
    ROOM_FIXED_GSO = 1 << 0,
    ROOM_ENCAP_IPV4 = 1 << 1,
    ROOM_ENCAP_IPV6 = 1 << 2,
    ROOM_ENCAP_GRE = 1 << 3,
    ROOM_ENCAP_UDP = 1 << 4,
    ROOM_NO_CSUM_RESET = 1 << 5,
    ROOM_ENCAP_ETHERNET = 1 << 6,
    ROOM_DECAP_IPV4 = 1 << 7,
    ROOM_DECAP_IPV6 = 1 << 8,
};
#define ROOM_ENCAP_LENGTH_SHIFT 56
#define ROOM_SHRINK_FLAGS ((u64)(ROOM_FIXED_GSO | ROOM_NO_CSUM_RESET | ROOM_DECAP_IPV4 | ROOM_DECAP_IPV6))
#define ROOM_FLAGS ((u64)0xff << ROOM_ENCAP_LENGTH_SHIFT | 0x1ff)
enum { ROOM_MAX = 0xfff };

/* r2: how far the start moves; negative makes the packet longer. Metadata moves along. */
HELPER(helper_xdp_adjust_head) {
    s64 offset = (s32)r2, data = (s64)run[RUN_DATA] + offset;
    s64 metadata = (s64)(run[RUN_DATA] - run[RUN_DATA_META]);
    if (data < XDP_FRAME_SIZE + metadata || data > (s64)run[RUN_DATA_END] - ETHERNET_SIZE) return ERROR(INVAL);
    if (metadata) {
        u8 *start = (u8 *)address(run[RUN_PACKET] + run[RUN_DATA_META]);
        __builtin_memmove(start + offset, start, (u64)metadata);
    }
    run[RUN_DATA_META] += (u64)offset;
    run[RUN_DATA] = (u64)data;
    return 0;
}

/* r2: how far the start of the metadata moves. */
HELPER(helper_xdp_adjust_meta) {
    s64 start = (s64)run[RUN_DATA_META] + (s32)r2, data = (s64)run[RUN_DATA];
    if (start < XDP_FRAME_SIZE || start > data) return ERROR(INVAL);
    if ((data - start) % 4 || data - start > MAX_METADATA) return ERROR(ACCES);
    run[RUN_DATA_META] = (u64)start;
    return 0;
}

/* r2: how far the end moves; new bytes are zeros. */
HELPER(helper_xdp_adjust_tail) {
    s64 offset = (s32)r2, end = (s64)run[RUN_DATA_END] + offset;
    if (end > (s64)run[RUN_CAPACITY] || end < (s64)run[RUN_DATA] + ETHERNET_SIZE) return ERROR(INVAL);
    if (offset > 0) __builtin_memset(address(run[RUN_PACKET] + run[RUN_DATA_END]), 0, (u64)offset);
    run[RUN_DATA_END] = (u64)end;
    return 0;
}

/* r2: the new length, r3: flags. At least the headers up to the network's stay; the slot is the largest length. */
HELPER(helper_skb_change_tail) {
    u64 length = (u32)r2, old = packet_length(run);
    if (r3 || length < network_offset(run) || length > run[RUN_CAPACITY] - run[RUN_DATA]) return ERROR(INVAL);
    if (length > old) __builtin_memset(packet_start(run) + old, 0, length - old);
    run[RUN_DATA_END] = run[RUN_DATA] + length;
    note_length(run);
    return 0;
}

/* r2: how many zeros come before the packet, r3: flags. */
HELPER(helper_skb_change_head) {
    u32 room = (u32)r2;
    if (r3 || (s32)room < 0) return ERROR(INVAL);
    return open_gap(run, 0, room) ? 0 : ERROR(NOMEM);
}

/* r2: by how much the packet grows behind its MAC or network header (r3), or shrinks where it is negative; r4: flags.
 * There is no segmentation here, nor a checksum of the packet: of the flags, those of the network protocol matter. */
HELPER(helper_skb_adjust_room) {
    s32 difference = (s32)r2;
    u64 size = difference < 0 ? 0 - (u64)(s64)difference : (u64)difference;
    u32 protocol = context_field(run, SKB_PROTOCOL);
    u64 network = network_offset(run), length = packet_length(run);
    u64 network_size = protocol == ETH_IPV4 ? IPV4_SIZE : IPV6_SIZE, smallest = network_size;
    u64 at = network, decapsulates = r4 & (ROOM_DECAP_IPV4 | ROOM_DECAP_IPV6);
    if (r4 & ~ROOM_FLAGS) return ERROR(INVAL);
    if (size > ROOM_MAX) return ERROR(FAULT);
    if (protocol != ETH_IPV4 && protocol != ETH_IPV6) return ERROR(NOTSUPP);
    if ((u32)r3 == ROOM_NET) at += network_size;
    else if ((u32)r3 != ROOM_MAC) return ERROR(NOTSUPP);
    if (decapsulates) {
        if (difference >= 0 || decapsulates == (ROOM_DECAP_IPV4 | ROOM_DECAP_IPV6)) return ERROR(INVAL);
        smallest = decapsulates == ROOM_DECAP_IPV4 ? IPV4_SIZE : IPV6_SIZE;
    }
    if (length < at) return ERROR(NOTSUPP);
    if (difference < 0) {
        u64 left = length - network;
        if (size >= left || left - size < smallest) return ERROR(NOTSUPP);
        if (r4 & ~ROOM_SHRINK_FLAGS) return ERROR(INVAL);
        if (at + size > length) return ERROR(NOMEM);
        close_gap(run, at, size);
        if (decapsulates) set_context_field(run, SKB_PROTOCOL, decapsulates == ROOM_DECAP_IPV4 ? ETH_IPV4 : ETH_IPV6);
        return 0;
    }
    u64 outer = r4 & (ROOM_ENCAP_IPV4 | ROOM_ENCAP_IPV6), tunnel = r4 & (ROOM_ENCAP_GRE | ROOM_ENCAP_UDP);
    if (outer == (ROOM_ENCAP_IPV4 | ROOM_ENCAP_IPV6)) return ERROR(INVAL);
    if (tunnel == (ROOM_ENCAP_GRE | ROOM_ENCAP_UDP) && outer) return ERROR(INVAL);
    if (outer && r4 & ROOM_ENCAP_ETHERNET && r4 >> ROOM_ENCAP_LENGTH_SHIFT < ETHERNET_SIZE) return ERROR(INVAL);
    if (!open_gap(run, at, size)) return ERROR(NOMEM);
    if (outer) set_context_field(run, SKB_PROTOCOL, outer == ROOM_ENCAP_IPV4 ? ETH_IPV4 : ETH_IPV6);
    return 0;
}

/* r2: the protocol that the network header shall have room for, r3: flags. The headers themselves are the program's
 * work; the room is behind the MAC header. */
HELPER(helper_skb_change_proto) {
    u32 from = context_field(run, SKB_PROTOCOL), to = (u16)r2;
    u64 at = network_offset(run), size = IPV6_SIZE - IPV4_SIZE;
    if (r3) return ERROR(INVAL);
    if (from == ETH_IPV4 && to == ETH_IPV6) {
        if (!is_inside(run, 0, at) || !open_gap(run, at, size)) return ERROR(NOMEM);
    } else if (from == ETH_IPV6 && to == ETH_IPV4) {
        if (!is_inside(run, 0, at + size)) return ERROR(NOMEM);
        close_gap(run, at, size);
    } else {
        return ERROR(NOTSUPP);
    }
    set_context_field(run, SKB_PROTOCOL, to);
    return 0;
}
