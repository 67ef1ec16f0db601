/* Numbers of variable length, seven bits a byte, one behind the other. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 at = 0, sum = 0, count = 0;
    while (at < len) {
        u64 value = 0;
        u32 shift = 0;
        for (;;) {
            if (at >= len || shift > 56)
                return ~0UL;
            u8 byte = mem[at++];
            value |= (u64)(byte & 127) << shift;
            if (!(byte & 128))
                break;
            shift += 7;
        }
        sum += value;
        count++;
    }
    return sum ^ count << 48;
}
