/* The packet and the context of a kernel program's run.
 *
 * The packet lies in a slot of memory: the run record says where the slot starts (PACKET), how many bytes it has
 * (CAPACITY), and where in it the packet starts and ends (DATA_META, DATA, DATA_END). Offsets that programs hand over
 * count from DATA. */
#pragma once
#include "native.h"

enum { PROGRAM_SCHED_CLS = 3, PROGRAM_SCHED_ACT = 4, PROGRAM_XDP = 6, PROGRAM_CGROUP_SKB = 8 };

/* Fields of __sk_buff. */
enum { SKB_LEN = 0, SKB_PKT_TYPE = 4, SKB_PROTOCOL = 16, SKB_VLAN_PRESENT = 20, SKB_VLAN_TCI = 24, SKB_VLAN_PROTO = 28,
       SKB_HASH = 68 };

enum { ETHERNET_TYPE_AT = 12, ETHERNET_SIZE = 14, VLAN_SIZE = 4, IPV4_SIZE = 20, IPV6_SIZE = 40 };

/* Types of frames, as they stand in a packet that is read as a little-endian number. */
enum { ETH_IPV4 = 0x0008, ETH_IPV6 = 0xdd86, ETH_VLAN = 0x0081, ETH_QINQ = 0xa888 };

INLINE u8 *packet_start(const u64 *run) { return (u8 *)address(run[RUN_PACKET] + run[RUN_DATA]); }

INLINE u64 packet_length(const u64 *run) { return run[RUN_DATA_END] - run[RUN_DATA]; }

/* Whether `size` bytes from `offset` lie in the packet. */
INLINE int is_inside(const u64 *run, u64 offset, u64 size) {
    u64 length = packet_length(run);
    return size <= length && offset <= length - size;
}

INLINE u16 packet_u16(const u64 *run, u64 offset) {
    u16 number;
    __builtin_memcpy(&number, packet_start(run) + offset, sizeof number);
    return number;
}

INLINE void set_packet_u16(const u64 *run, u64 offset, u16 number) {
    __builtin_memcpy(packet_start(run) + offset, &number, sizeof number);
}

INLINE u32 context_field(const u64 *run, u64 offset) {
    return run[RUN_CONTEXT] ? read_u32(run[RUN_CONTEXT] + offset) : 0;
}

INLINE void set_context_field(const u64 *run, u64 offset, u32 number) {
    if (run[RUN_CONTEXT]) write_u32(run[RUN_CONTEXT] + offset, number);
}

INLINE int is_tag(u16 type) { return type == ETH_VLAN || type == ETH_QINQ; }

INLINE int has_tag(const u64 *run) {
    return is_inside(run, 0, ETHERNET_SIZE + VLAN_SIZE) && is_tag(packet_u16(run, ETHERNET_TYPE_AT));
}

/* Where the network header is. A tag that the context tells of is one that the kernel keeps outside of the packet;
 * here it stands in the packet, and the network header behind it. */
INLINE u64 network_offset(const u64 *run) {
    if (run[RUN_PROGRAM_TYPE] == PROGRAM_CGROUP_SKB) return 0;
    return ETHERNET_SIZE + (context_field(run, SKB_VLAN_PRESENT) && has_tag(run) ? VLAN_SIZE : 0);
}

/* After each change of a socket buffer's length. */
INLINE void note_length(u64 *run) { set_context_field(run, SKB_LEN, (u32)packet_length(run)); }

/* Put `size` zeros into the packet of a socket buffer, `at` bytes from its start; what is before them moves to the
 * front. Where no room is left there, the whole packet moves back first. 0 where the slot is too small. */
INLINE int open_gap(u64 *run, u64 at, u64 size) {
    u64 length = packet_length(run);
    if (run[RUN_DATA] < size) {
        u64 missing = size - run[RUN_DATA];
        if (missing > run[RUN_CAPACITY] - run[RUN_DATA_END]) return 0;
        __builtin_memmove(packet_start(run) + missing, packet_start(run), length);
        run[RUN_DATA] += missing;
        run[RUN_DATA_END] += missing;
    }
    run[RUN_DATA] -= size;
    run[RUN_DATA_META] = run[RUN_DATA];
    u8 *start = packet_start(run);
    __builtin_memmove(start, start + size, at);
    __builtin_memset(start + at, 0, size);
    note_length(run);
    return 1;
}

/* Take `size` bytes out of the packet of a socket buffer, `at` bytes from its start, which must be inside. */
INLINE void close_gap(u64 *run, u64 at, u64 size) {
    u8 *start = packet_start(run);
    __builtin_memmove(start + size, start, at);
    run[RUN_DATA] += size;
    run[RUN_DATA_META] = run[RUN_DATA];
    note_length(run);
}
