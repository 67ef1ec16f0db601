/* The loop over packets as one would write it in C, with the XDP program and its stand-ins inlined. Results are as
   programs return them, 32 bits. A program that moves its packet gets a copy with room in front. */
#include SOURCE

#ifndef MOVES
#define MOVES 0
#endif
#define HEADROOM 256
#define LONGEST 2048

__attribute__((visibility("default"))) void
run_batch(u8 *base, u64 stride, const u32 *lengths, u64 count, u64 *restrict results)
{
    static u8 slot[HEADROOM + LONGEST];
    for (u64 i = 0; i < count; i++) {
        u8 *packet = base + i * stride;
        u32 length = lengths[i];
        if (MOVES) {
            __builtin_memcpy(slot + HEADROOM, packet, length);
            packet = slot + HEADROOM;
        }
        struct xdp_md ctx = {packet, packet + length};
        results[i] = (u32)entry(&ctx);
    }
}
