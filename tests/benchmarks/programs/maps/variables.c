/* Global variables, which are a map too: counts, a running mean and the longest packet. */
#include "kernel.h"

static volatile u64 packets, bytes;
static u64 longest, mean;
static u64 kinds[4];

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    u64 size = end - data;
    packets++;
    bytes += size;
    if (size > longest)
        longest = size;
    mean = mean - (mean >> 4) + size;
    if (data + 14 > end)
        return XDP_ABORTED;
    kinds[data[13] & 3]++;
    return (int)(packets + longest + mean + kinds[0]);
}

LICENSE("MIT");
