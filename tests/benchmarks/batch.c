/* The loop over packets as one would write it in C, with the filter inlined. */
#include "tcp_filter.c"

__attribute__((visibility("default"))) void
run_batch(u8 *base, u64 stride, const u32 *lengths, u64 count, u64 *restrict results)
{
    for (u64 i = 0; i < count; i++)
        results[i] = entry(base + i * stride, lengths[i]);
}
