/* FNV-1a, 64 bits, over a packet. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 hash = 0xcbf29ce484222325;
    for (u64 i = 0; i < len; i++)
        hash = (hash ^ mem[i]) * 0x100000001b3;
    return hash;
}
