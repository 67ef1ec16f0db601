/* The loop over the packets of a batch of a kernel program. The lifter defines `kernel_program`, which is inlined. */
#include "native.h"

u64 kernel_program(u64 *run, u8 *packet, u64 length, u8 *context);
HELPER(lock_release_all);
HELPER(ring_discard_all);

/* What is known of the program when it is compiled; each bit spares the loop something where it is not set. */
enum {
    MOVES = 1,            /* the packet may move: it is run in the slot, which has room on both sides */
    SOCKET_BUFFER = 2,    /* the context is a __sk_buff, not an xdp_md */
    NETWORK_LAYER = 4,    /* packets begin with the header of IP */
    CHANGES_CONTEXT = 8,  /* the context must be made anew for each packet */
    REDIRECTS = 16,
    TAIL_CALLS = 32,
    HOLDS = 64,           /* it may end with a lock or reserved records, or want the host */
    RAW = 128,            /* there is no context */
};

enum { XDP_MD_SIZE = 24, XDP_DATA = 0, XDP_DATA_END = 4, XDP_DATA_META = 8, XDP_REDIRECT = 4 };
enum { SKB_SIZE = 192, SKB_LEN = 0, SKB_PROTOCOL = 16, SKB_DATA = 76, SKB_DATA_END = 80, SKB_DATA_META = 140,
       SKB_WIRE_LEN = 160, TC_REDIRECT = 7 };
enum { PREFETCH_DISTANCE = 8, TRAP_HELPER_RAISED = 7, TRAP_INTERRUPTED = 8 };

struct trap { u32 kind; s32 pc; u64 address, size; s32 function; u32 argument; };
struct redirect { u32 kind, map; u64 target, flags; };

/* What few packets or batches want is done out of the way, by functions that leave the loop's registers alone. */
#define RARE static __attribute__((noinline, cold, preserve_most))

INLINE u32 *u32_column(const u64 *batch, u64 word) { return address(batch[word]); }
INLINE u64 *u64_column(const u64 *batch, u64 word) { return address(batch[word]); }

/* As skb->protocol: in network byte order. */
INLINE u32 protocol_of(const u8 *packet, u64 length, u64 traits) {
    if (traits & NETWORK_LAYER) {
        u32 version = length ? packet[0] >> 4 : 0;
        return version == 4 ? 0x0008 : version == 6 ? 0xdd86 : 0;
    }
    return length >= 14 ? packet[12] | packet[13] << 8 : 0;
}

INLINE void fill_context(const u64 *batch, u64 row, const u8 *packet, u64 length, u64 traits) {
    u8 *context = address(batch[BATCH_CONTEXT]);
    const u8 *given = (u8 *)address(batch[BATCH_CONTEXT_ROWS]) + row * batch[BATCH_CONTEXT_STRIDE];
    if (traits & CHANGES_CONTEXT || batch[BATCH_CONTEXT_STRIDE])
        __builtin_memcpy(context, given, traits & SOCKET_BUFFER ? SKB_SIZE : XDP_MD_SIZE);
    if (!(traits & SOCKET_BUFFER)) return;
    const u32 *wire_lengths = u32_column(batch, BATCH_WIRE_LENGTHS);
    u32 wire = read_u32((u64)given + SKB_WIRE_LEN), protocol = read_u32((u64)given + SKB_PROTOCOL);
    write_u32((u64)context + SKB_LEN, (u32)length);
    write_u32((u64)context + SKB_WIRE_LEN, wire ? wire : wire_lengths ? wire_lengths[row] : (u32)length);
    write_u32((u64)context + SKB_PROTOCOL, protocol ? protocol : protocol_of(packet, length, traits));
}

/* The three pointers become offsets from the first byte of the metadata, as the kernel's test runs have it. */
INLINE void write_context(const u64 *run, const u64 *batch, u64 row, u64 traits) {
    u64 size = traits & SOCKET_BUFFER ? SKB_SIZE : XDP_MD_SIZE, out = batch[BATCH_CONTEXT_OUT] + row * size;
    __builtin_memcpy(address(out), address(batch[BATCH_CONTEXT]), size);
    u64 meta = run[RUN_DATA_META];
    write_u32(out + (traits & SOCKET_BUFFER ? SKB_DATA : XDP_DATA), (u32)(run[RUN_DATA] - meta));
    write_u32(out + (traits & SOCKET_BUFFER ? SKB_DATA_END : XDP_DATA_END), (u32)(run[RUN_DATA_END] - meta));
    write_u32(out + (traits & SOCKET_BUFFER ? SKB_DATA_META : XDP_DATA_META), 0);
    if (traits & SOCKET_BUFFER) write_u32(out + SKB_LEN, (u32)(run[RUN_DATA_END] - run[RUN_DATA]));
}

RARE void write_trap(const u64 *run, const u64 *batch, u64 row) {
    struct trap *trap = (struct trap *)address(batch[BATCH_TRAPS]) + row;
    trap->kind = run[RUN_TRAP_KIND] & 0xff;
    trap->argument = (u32)(run[RUN_TRAP_KIND] >> 8);
    trap->pc = (s32)run[RUN_TRAP_PC];
    trap->address = run[RUN_TRAP_ADDRESS];
    trap->size = run[RUN_TRAP_SIZE];
    trap->function = (s32)run[RUN_TRAP_FUNCTION];
    u32_column(batch, BATCH_TRAP_PROGRAMS)[row] = (u32)run[RUN_PROGRAM];
}

INLINE void write_redirect(u64 *run, const u64 *batch, u64 row, u64 r0, u64 traits) {
    if ((u32)r0 == (traits & SOCKET_BUFFER ? TC_REDIRECT : XDP_REDIRECT)) {
        struct redirect *redirect = (struct redirect *)address(batch[BATCH_REDIRECTS]) + row;
        redirect->kind = (u32)run[RUN_REDIRECT_KIND];
        redirect->map = (u32)run[RUN_REDIRECT_MAP];
        redirect->target = run[RUN_REDIRECT_TARGET];
        redirect->flags = run[RUN_REDIRECT_FLAGS];
    }
    run[RUN_REDIRECT_KIND] = 0;
}

/* What the program left of the packet stays at `used` in the output; returns how much of the output is taken then. */
INLINE u64 keep_packet(const u64 *run, const u64 *batch, u64 row, u64 used, u64 traits) {
    u64 meta = run[RUN_DATA] - run[RUN_DATA_META], length = run[RUN_DATA_END] - run[RUN_DATA];
    if (traits & MOVES)
        __builtin_memcpy(address(batch[BATCH_OUTPUT] + used), address(run[RUN_PACKET] + run[RUN_DATA_META]),
                         meta + length);
    u64_column(batch, BATCH_OUTPUT_OFFSETS)[row] = used + meta;
    u32_column(batch, BATCH_OUTPUT_LENGTHS)[row] = (u32)length;
    if (traits & MOVES) u32_column(batch, BATCH_METADATA_LENGTHS)[row] = (u32)meta;
    return used + meta + length;
}

/* Before a packet: it is copied where the program may change it; its own context, the clock and the record are set.
 * Returns where the packet is. */
RARE u8 *begin_extras(u64 *run, const u64 *batch, u64 row, u8 *packet, u64 length, u64 used, u64 traits) {
    if (batch[BATCH_COPIES] && !(traits & (RAW | MOVES))) {
        u8 *copy = (u8 *)address(batch[BATCH_OUTPUT]) + used;
        __builtin_memcpy(copy, packet, length);
        packet = copy;
    }
    if (!(traits & (RAW | SOCKET_BUFFER | CHANGES_CONTEXT))) fill_context(batch, row, packet, length, traits);
    if (batch[BATCH_TIMES]) run[RUN_TIME] = u64_column(batch, BATCH_TIMES)[row];
    if (batch[BATCH_RECORD]) __builtin_memset(address(batch[BATCH_RECORD]), 0, batch[BATCH_RECORD_SIZE]);
    return packet;
}

/* Behind a packet: its record, context and bytes are kept. Returns how much of the output is taken then. */
RARE u64 end_extras(const u64 *run, const u64 *batch, u64 row, u64 used, u64 traits, u64 trapped) {
    if (batch[BATCH_RECORD] && !trapped)
        __builtin_memcpy(address(batch[BATCH_RECORDS] + row * batch[BATCH_RECORD_SIZE]), address(batch[BATCH_RECORD]),
                         batch[BATCH_RECORD_SIZE]);
    if (batch[BATCH_CONTEXT_OUT]) write_context(run, batch, row, traits);
    return batch[BATCH_KEEPS] ? keep_packet(run, batch, row, used, traits) : used;
}

/* Run packets from `begin` on. Returns the index of the first that was not run: the batch's end, or earlier where
 *   - the run was stopped or a helper raised (the trap kind stands in the record), or the only packet trapped,
 *   - the output has no room for one more,
 *   - the host is wanted. */
EXPORT u64 batch_kernel_packets(u64 *restrict run, u64 *restrict batch, u64 begin, u64 traits) {
    u64 step = batch[BATCH_ROW_STEP], end = batch[BATCH_END], used = batch[BATCH_OUTPUT_USED];
    u64 total = run[RUN_TOTAL_FUEL], keeps = batch[BATCH_KEEPS], i = begin;
    u64 headroom = batch[BATCH_HEADROOM], last = end ? (end - 1) * step : 0;
    u64 extras = keeps | batch[BATCH_COPIES] | batch[BATCH_TIMES] | batch[BATCH_RECORD] | batch[BATCH_CONTEXT_OUT] |
                 batch[BATCH_CONTEXT_STRIDE];
    u8 *context = address(batch[BATCH_CONTEXT]);
    run[RUN_TRAP_KIND] = 0;
    for (; i < end; i++) {
        u64 row = i * step;
        if (UNLIKELY(*(volatile u8 *)run[RUN_STOP])) {
            run[RUN_TRAP_KIND] = TRAP_INTERRUPTED;
            break;
        }
        const u64 *offsets = u64_column(batch, BATCH_OFFSETS);
        u64 length = u32_column(batch, BATCH_LENGTHS)[row];
        u8 *packet = address(batch[BATCH_BASE]);
        if (offsets) {
            u64 ahead = row + PREFETCH_DISTANCE * step;
            __builtin_prefetch(packet + offsets[ahead < last ? ahead : last]);
            packet += offsets[row];
        } else {
            packet += row * batch[BATCH_STRIDE];
            __builtin_prefetch(packet + PREFETCH_DISTANCE * batch[BATCH_STRIDE]); /* beyond the end it does no harm */
        }
        if (traits & RAW) packet = length ? packet : 0;
        else if (traits & (SOCKET_BUFFER | CHANGES_CONTEXT)) fill_context(batch, row, packet, length, traits);
        if (UNLIKELY(extras)) {
            if (keeps && used + (traits & MOVES ? batch[BATCH_CAPACITY] : length) > batch[BATCH_OUTPUT_SIZE]) break;
            packet = begin_extras(run, batch, row, packet, length, used, traits);
        }
        if (traits & MOVES) {
            u8 *slot = address(batch[BATCH_SLOT]);
            __builtin_memset(slot, 0, headroom);
            __builtin_memcpy(slot + headroom, packet, length);
            packet = slot;
            run[RUN_DATA] = run[RUN_DATA_META] = headroom;
            run[RUN_DATA_END] = headroom + length;
            length = batch[BATCH_CAPACITY];
        } else {
            run[RUN_PACKET] = (u64)packet;
            run[RUN_DATA_END] = run[RUN_CAPACITY] = length;
        }
        if (traits & TAIL_CALLS) {
            run[RUN_TAIL_CALLS] = 0;
            run[RUN_PROGRAM] = batch[BATCH_PROGRAM];
        }
        u64 fuel = batch[BATCH_FUEL] < total ? batch[BATCH_FUEL] : total;
        run[RUN_FUEL] = fuel;
        run[RUN_TRAP_KIND] = 0; /* LLVM drops what follows from a trap where the program stores none */
        u64 r0 = kernel_program(run, packet, length, context);
        total -= fuel - run[RUN_FUEL];
        if (traits & HOLDS) {
            if (UNLIKELY(run[RUN_LOCK])) lock_release_all(run, 0, 0, 0, 0, 0);
            if (UNLIKELY(run[RUN_RESERVATION_COUNT])) ring_discard_all(run, 0, 0, 0, 0, 0);
        }
        u64 kind = run[RUN_TRAP_KIND] & 0xff;
        if (UNLIKELY(kind)) {
            r0 = 0;
            write_trap(run, batch, row);
        }
        u64_column(batch, BATCH_RESULTS)[row] = r0;
        if (UNLIKELY(kind)) {
            if (kind == TRAP_HELPER_RAISED || kind == TRAP_INTERRUPTED || !step) break;
            run[RUN_TRAP_KIND] = 0;
        }
        if (traits & REDIRECTS && run[RUN_REDIRECT_KIND]) write_redirect(run, batch, row, r0, traits);
        if (UNLIKELY(extras)) used = end_extras(run, batch, row, used, traits, kind);
        if (traits & HOLDS && UNLIKELY(run[RUN_WANTS_HOST])) {
            i++;
            break;
        }
    }
    batch[BATCH_OUTPUT_USED] = used;
    run[RUN_TOTAL_FUEL] = total;
    run[RUN_REACHED] = i;
    return i;
}
