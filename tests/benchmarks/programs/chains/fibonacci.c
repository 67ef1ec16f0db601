/* Fibonacci numbers modulo a word of the input: additions and comparisons, each on the last. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    if (len < 8)
        return 0;
    u64 modulus = (load64(mem) >> 2) | 1, a = 0, b = 1;
    for (u32 i = 0; i < 1000; i++) {
        u64 next = a + b;
        if (next >= modulus)
            next -= modulus;
        a = b;
        b = next;
    }
    return b;
}
