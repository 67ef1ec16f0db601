/* Adler-32 as RFC 1950 has it; the sums are reduced once in a while. */
#include "types.h"

#define BLOCK 256

u64 entry(u8 *mem, u64 len)
{
    u32 a = 1, b = 0;
    for (u64 i = 0; i < len; i += BLOCK) {
        u64 end = i + BLOCK < len ? i + BLOCK : len;
        for (u64 j = i; j < end; j++) {
            a += mem[j];
            b += a;
        }
        a %= 65521;
        b %= 65521;
    }
    return b << 16 | a;
}
