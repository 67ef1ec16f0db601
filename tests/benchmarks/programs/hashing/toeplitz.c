/* The Toeplitz hash of receive-side scaling: 12 bytes of addresses and ports, the key behind them. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    if (len < 28)
        return 0;
    u8 *key = mem + 12;
    u32 window = __builtin_bswap32(load32(key)), hash = 0;
    for (u32 i = 0; i < 12; i++) {
        u32 byte = mem[i], next = key[i + 4];
        for (u32 bit = 0; bit < 8; bit++) {
            if (byte & 0x80)
                hash ^= window;
            window = window << 1 | next >> 7;
            byte <<= 1;
            next = next << 1 & 0xff;
        }
    }
    return hash;
}
