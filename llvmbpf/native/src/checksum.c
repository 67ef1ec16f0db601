/* Internet checksums (RFC 1071): sums in one's complement. Numbers are added as they lie in memory, since the sum of
 * swapped numbers is the swapped sum. */
#include "packet.h"

enum { SIZE_MASK = 0xf, PSEUDO_HEADER = 0x10, MANGLED_0 = 0x20, ENFORCE = 0x40, OF_IPV6 = 0x80 };
enum { LEVEL_QUERY = 0, LEVEL_RESET = 3 };
enum { CONGESTION = 3 }; /* both bits of ECN */

/* One's complement sums: a carry comes back in at the bottom. */
INLINE u32 sum32(u32 a, u32 b) {
    u32 sum = a + b;
    return sum + (sum < a);
}

INLINE u16 folded(u64 sum) {
    sum = (sum & 0xffffffff) + (sum >> 32);
    sum = (sum & 0xffff) + (sum >> 16 & 0xffff) + (sum >> 32);
    sum = (sum & 0xffff) + (sum >> 16);
    return (u16)((sum & 0xffff) + (sum >> 16));
}

/* The sum of `size` bytes, a multiple of 4, and of another sum, in 32 bits. */
INLINE u32 sum_of(u64 at, u64 size, u32 seed) {
    u64 sum = seed;
    for (u64 i = 0; i < size; i += 4) sum += read_u32(at + i);
    return sum32((u32)sum, (u32)(sum >> 32));
}

/* The checksum at `offset` after the sum that it covers went from one with `from` to one with `to`, each of `size`
 * bytes. Size 0: `to` is their difference, as csum_diff tells it. */
INLINE u64 replace(u64 *run, u64 offset, u64 from, u64 to, u64 size) {
    u32 sum = ~(u32)packet_u16(run, offset);
    if (size == 0 && from == 0) sum = sum32(sum, (u32)to);
    else if (size == 2) sum = sum32(sum32(sum, ~(u32)(u16)from), (u16)to);
    else if (size == 4) sum = sum32(sum32(sum, ~(u32)from), (u32)to);
    else return ERROR(INVAL);
    set_packet_u16(run, offset, (u16)~folded(sum));
    return 0;
}

/* The same for 2 bytes in 16 bits only; the results differ in which of its two forms a sum of zero has. */
INLINE u64 replace_short(u64 *run, u64 offset, u16 from, u16 to) {
    u64 sum = (u16)~packet_u16(run, offset) + (u64)(u16)~from + to;
    set_packet_u16(run, offset, (u16)~folded(sum));
    return 0;
}

INLINE int is_wrong_place(const u64 *run, u32 offset) {
    return offset > 0xffff || offset & 1 || !is_inside(run, offset, 2);
}

/* r2: where the checksum is, r3: old and r4: new value, r5: their size, 0 where r4 is a difference. */
HELPER(helper_l3_csum_replace) {
    if (r5 & ~(u64)SIZE_MASK) return ERROR(INVAL);
    if (is_wrong_place(run, (u32)r2)) return ERROR(FAULT);
    if ((r5 & SIZE_MASK) == 2) return replace_short(run, (u32)r2, (u16)r3, (u16)r4);
    return replace(run, (u32)r2, r3, r4, r5 & SIZE_MASK);
}

/* As above; a checksum of 0 may stand for none (MANGLED_0), and then stays, unless it is to be made (ENFORCE). */
HELPER(helper_l4_csum_replace) {
    u32 offset = (u32)r2;
    if (r5 & ~(u64)(SIZE_MASK | PSEUDO_HEADER | MANGLED_0 | ENFORCE | OF_IPV6)) return ERROR(INVAL);
    if (is_wrong_place(run, offset)) return ERROR(FAULT);
    if (r5 & MANGLED_0 && !(r5 & ENFORCE) && !packet_u16(run, offset)) return 0;
    u64 result = replace(run, offset, r3, r4, r5 & SIZE_MASK);
    if (!result && r5 & MANGLED_0 && !packet_u16(run, offset)) set_packet_u16(run, offset, 0xffff);
    return result;
}

/* r1 and r2: old bytes, r3 and r4: new bytes, r5: a sum to start from. Their difference, folded to 16 bits as kernels do
 * since Linux 6.13 on every processor. */
HELPER(helper_csum_diff) {
    u64 from_size = (u32)r2, to_size = (u32)r4;
    if ((from_size | to_size) & 3 || (!r1 && from_size) || (!r3 && to_size)) return ERROR(INVAL);
    u32 seed = (u32)r5;
    if (!to_size) return folded(from_size ? ~sum_of(r1, from_size, ~seed) : seed);
    u32 sum = sum_of(r3, to_size, seed);
    return folded(from_size ? sum32(sum, ~sum_of(r1, from_size, 0)) : sum);
}

/* No packet here comes with a checksum of the whole that a device has made. */
HELPER(helper_csum_update) { return ERROR(NOTSUPP); }

/* r2: what to do with the level up to which a device has checked; no device has checked anything. */
HELPER(helper_csum_level) {
    if (r2 == LEVEL_QUERY) return ERROR(ACCES);
    return r2 <= LEVEL_RESET ? 0 : ERROR(INVAL);
}

/* Mark congestion where the packet's ends understand it: 1 where the packet is marked afterwards. */
HELPER(helper_skb_ecn_set_ce) {
    u64 at = network_offset(run);
    u32 protocol = context_field(run, SKB_PROTOCOL);
    u8 *header = packet_start(run) + at;
    if (protocol == ETH_IPV4 && is_inside(run, at, IPV4_SIZE)) {
        u32 ecn = header[1] & 3;
        if (ecn == 0 || ecn == CONGESTION) return ecn == CONGESTION;
        header[1] |= CONGESTION;
        return !replace_short(run, at + 10, __builtin_bswap16((u16)ecn), __builtin_bswap16(CONGESTION));
    }
    if (protocol == ETH_IPV6 && is_inside(run, at, IPV6_SIZE)) {
        u32 ecn = header[1] >> 4 & 3;
        if (ecn) header[1] |= CONGESTION << 4;
        return ecn != 0;
    }
    return 0;
}
