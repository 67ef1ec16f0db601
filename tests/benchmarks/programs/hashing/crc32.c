/* CRC-32 bit by bit, without a table. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u32 crc = ~0u;
    for (u64 i = 0; i < len; i++) {
        crc ^= mem[i];
        for (u32 bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (0xedb88320 & -(crc & 1));
    }
    return (u32)~crc;
}
