/* VLAN tags. They stand in the packet; what the context says of them is what the kernel would, which keeps the outermost
 * tag outside of the packet. */
#include "packet.h"

/* Bring the context up to date: the outermost tag, and the type behind it. */
INLINE void describe_tag(u64 *run) {
    u64 at = ETHERNET_TYPE_AT;
    int is_tagged = has_tag(run);
    u16 type = packet_u16(run, at);
    set_context_field(run, SKB_VLAN_PRESENT, (u32)is_tagged);
    set_context_field(run, SKB_VLAN_TCI, is_tagged ? __builtin_bswap16(packet_u16(run, at + 2)) : 0);
    set_context_field(run, SKB_VLAN_PROTO, is_tagged ? type : 0);
    set_context_field(run, SKB_PROTOCOL, is_tagged ? packet_u16(run, at + VLAN_SIZE) : type);
}

/* r2: the tag's type in network byte order, that of 802.1Q where it is none; r3: its value. */
HELPER(helper_skb_vlan_push) {
    u16 type = (u16)r2;
    if (packet_length(run) < ETHERNET_SIZE) return ERROR(INVAL);
    if (!open_gap(run, ETHERNET_TYPE_AT, VLAN_SIZE)) return ERROR(NOMEM);
    set_packet_u16(run, ETHERNET_TYPE_AT, is_tag(type) ? type : ETH_VLAN);
    set_packet_u16(run, ETHERNET_TYPE_AT + 2, __builtin_bswap16((u16)r3));
    describe_tag(run);
    return 0;
}

/* Where there is no tag, nothing happens. One that only the context tells of goes from there. */
HELPER(helper_skb_vlan_pop) {
    if (has_tag(run)) {
        close_gap(run, ETHERNET_TYPE_AT, VLAN_SIZE);
    } else if (packet_length(run) < ETHERNET_SIZE || !context_field(run, SKB_VLAN_PRESENT)) {
        return 0;
    }
    describe_tag(run);
    return 0;
}
