/* Packets by EtherType and by size, in arrays with a value for each CPU. The stand-in has one value. */
#include "kernel.h"

ARRAY_MAP(by_size, PERCPU_ARRAY, u64, 16)
ARRAY_MAP(by_type, PERCPU_ARRAY, u64, 4)

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    if (data + 14 > end)
        return XDP_ABORTED;
    u64 size = (u64)(end - data) >> 6;
    u64 *row = by_size_at(size < 15 ? size : 15);
    if (!row)
        return XDP_ABORTED;
    u64 result = ++*row;
    u16 type = load16(data + 12);
    row = by_type_at(type == NETWORK16(0x0800) ? 0 : type == NETWORK16(0x86dd) ? 1 : type == NETWORK16(0x0806) ? 2 : 3);
    if (!row)
        return XDP_ABORTED;
    return (int)(result * 3 + ++*row);
}

LICENSE("MIT");
