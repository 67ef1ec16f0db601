/* Four random generators side by side: independent chains that may run at the same time. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    if (len < 32)
        return 0;
    u64 a = load64(mem), b = load64(mem + 8), c = load64(mem + 16), d = load64(mem + 24);
    for (u32 i = 0; i < 512; i++) {
        a = a * 6364136223846793005 + 1442695040888963407;
        b = b * 2862933555777941757 + 3037000493;
        c = (c ^ c << 13) + 0x9e3779b9;
        d = (d >> 7 ^ d << 23) + i;
    }
    return a ^ b ^ c ^ d;
}
