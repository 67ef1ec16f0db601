/* Three lookups a packet: a setting, the source's bucket, and a total. */
#include "kernel.h"

ARRAY_MAP(settings, ARRAY, u64, 2)
ARRAY_MAP(totals, ARRAY, u64, 4)
HASH_MAP(buckets, u32, u64, 1024)

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    if (data + 34 > end || load16(data + 12) != NETWORK16(0x0800))
        return XDP_PASS;
    u64 *limit = settings_at(0);
    if (!limit)
        return XDP_ABORTED;
    u32 source = load32(data + 26), verdict = XDP_PASS;
    u64 *used = buckets_find(&source);
    if (!used) {
        u64 first = end - data;
        buckets_add(&source, &first);
    } else {
        *used += end - data;
        if (*used > *limit + (1 << 20)) {
            *used = 0;
            verdict = XDP_DROP;
        }
    }
    u64 *total = totals_at(verdict);
    if (total)
        return (int)(++*total << 2 | verdict);
    return XDP_ABORTED;
}

LICENSE("MIT");
