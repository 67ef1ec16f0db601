/* Greatest common divisors by Euclid's algorithm: a remainder each step, and loops of unknown length. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 sum = 0;
    for (u64 i = 0; i + 8 <= len; i += 8) {
        u32 a = load32(mem + i), b = load32(mem + i + 4);
        while (b) {
            u32 rest = a % b;
            a = b;
            b = rest;
        }
        sum += a;
    }
    return sum;
}
