/* A small machine of its own: a switch for each byte. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 a = 1, b = 2;
    for (u64 i = 0; i < len; i++) {
        switch (mem[i] & 15) {
        case 0: a += b; break;
        case 1: a -= 3; break;
        case 2: b ^= a; break;
        case 3: a <<= 1; break;
        case 4: b >>= 1; break;
        case 5: a = a * 5 + 1; break;
        case 6: b += i; break;
        case 7: if (a > b) a = b; break;
        case 8: if (a & 1) b++; break;
        case 9: a ^= 0x55; break;
        case 10: b *= 7; break;
        case 11: a |= 0x100; break;
        case 12: b &= 0xffffff; break;
        case 13: a += mem[i]; break;
        default: b += 2; break;
        }
    }
    return a ^ b << 32;
}
