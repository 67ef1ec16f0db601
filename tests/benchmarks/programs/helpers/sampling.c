/* A random number for each packet, and the number of the CPU: every 16th packet is counted. */
#include "kernel.h"

ARRAY_MAP(sampled, ARRAY, u64, 16)

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    if (data + 14 > end)
        return XDP_ABORTED;
    u32 random = get_prandom_u32();
    if ((random & 15) == 0) {
        u64 *row = sampled_at(random >> 4 & 15);
        if (row)
            *row += 1 + get_smp_processor_id();
    }
    return data[12] + data[13];
}

LICENSE("MIT");
