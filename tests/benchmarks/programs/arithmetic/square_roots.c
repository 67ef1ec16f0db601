/* Integer square roots of 32-bit words, a bit at a time. */
#include "types.h"

static inline u32 square_root(u32 value)
{
    u32 root = 0, bit = 1u << 30;
    for (u32 i = 0; i < 16; i++) {
        if (value >= root + bit) {
            value -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
        bit >>= 2;
    }
    return root;
}

u64 entry(u8 *mem, u64 len)
{
    u64 sum = 0;
    for (u64 i = 0; i + 4 <= len; i += 4)
        sum += square_root(load32(mem + i));
    return sum;
}
