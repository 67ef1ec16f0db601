/* Bytes of the packet through the context: helpers that load and store without a change of its length. */
#include "packet.h"

enum { STORE_RECOMPUTE_CSUM = 1, STORE_INVALIDATE_HASH = 2 };
enum { START_MAC = 0, START_NET = 1 };
enum { MAX_OFFSET = 0x7fffffff, MAX_XDP_OFFSET = 0xffff };
enum { PACKET_OTHERHOST = 3 };

/* r2: offset, r3: source, r4: size, r5: flags. There is no checksum of the whole packet to bring up to date. */
HELPER(helper_skb_store_bytes) {
    u32 offset = (u32)r2, size = (u32)r4;
    if (r5 & ~(u64)(STORE_RECOMPUTE_CSUM | STORE_INVALIDATE_HASH)) return ERROR(INVAL);
    if (offset > MAX_OFFSET || !is_inside(run, offset, size)) return ERROR(FAULT);
    __builtin_memmove(packet_start(run) + offset, address(r3), size);
    if (r5 & STORE_INVALIDATE_HASH) set_context_field(run, SKB_HASH, 0);
    return 0;
}

/* r2: offset, r3: target, r4: size. What cannot be loaded is zeros. */
HELPER(helper_skb_load_bytes) {
    u32 offset = (u32)r2, size = (u32)r4;
    if (offset > MAX_OFFSET || !is_inside(run, offset, size)) {
        __builtin_memset(address(r3), 0, size);
        return ERROR(FAULT);
    }
    __builtin_memmove(address(r3), packet_start(run) + offset, size);
    return 0;
}

/* r2: offset, r3: target, r4: size, r5: the header from which the offset counts. A program of the type cgroup_skb has
 * a packet without a MAC header. */
HELPER(helper_skb_load_bytes_relative) {
    u32 offset = (u32)r2, size = (u32)r4, header = (u32)r5;
    u64 start = header == START_NET ? network_offset(run) : 0;
    int is_there = header == START_NET || (header == START_MAC && run[RUN_PROGRAM_TYPE] != PROGRAM_CGROUP_SKB);
    if (!is_there || offset > MAX_XDP_OFFSET || !is_inside(run, start + offset, size)) {
        __builtin_memset(address(r3), 0, size);
        return ERROR(FAULT);
    }
    __builtin_memmove(address(r3), packet_start(run) + start + offset, size);
    return 0;
}

/* r2: how many bytes shall be in one piece and writable; all of them are. */
HELPER(helper_skb_pull_data) { return (u32)r2 <= packet_length(run) ? 0 : ERROR(NOMEM); }

/* r2: the type, one of those for a host: to us, broadcast, multicast, to another. */
HELPER(helper_skb_change_type) {
    if ((u32)r2 > PACKET_OTHERHOST || context_field(run, SKB_PKT_TYPE) > PACKET_OTHERHOST) return ERROR(INVAL);
    set_context_field(run, SKB_PKT_TYPE, (u32)r2);
    return 0;
}

HELPER(helper_xdp_get_buff_len) { return packet_length(run); }

/* r2: offset, r3: target, r4: size. */
HELPER(helper_xdp_load_bytes) {
    u32 offset = (u32)r2, size = (u32)r4;
    if (offset > MAX_XDP_OFFSET || size > MAX_XDP_OFFSET) return ERROR(FAULT);
    if (!is_inside(run, offset, size)) return ERROR(INVAL);
    __builtin_memmove(address(r3), packet_start(run) + offset, size);
    return 0;
}

/* r2: offset, r3: source, r4: size. */
HELPER(helper_xdp_store_bytes) {
    u32 offset = (u32)r2, size = (u32)r4;
    if (offset > MAX_XDP_OFFSET || size > MAX_XDP_OFFSET) return ERROR(FAULT);
    if (!is_inside(run, offset, size)) return ERROR(INVAL);
    __builtin_memmove(packet_start(run) + offset, address(r3), size);
    return 0;
}
