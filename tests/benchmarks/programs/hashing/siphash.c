/* SipHash-2-4 with a fixed key, over whole words. */
#include "types.h"

#define ROTATE(x, k) ((x) << (k) | (x) >> (64 - (k)))
#define ROUND \
    v0 += v1; v1 = ROTATE(v1, 13); v1 ^= v0; v0 = ROTATE(v0, 32); \
    v2 += v3; v3 = ROTATE(v3, 16); v3 ^= v2; \
    v0 += v3; v3 = ROTATE(v3, 21); v3 ^= v0; \
    v2 += v1; v1 = ROTATE(v1, 17); v1 ^= v2; v2 = ROTATE(v2, 32);

u64 entry(u8 *mem, u64 len)
{
    u64 k0 = 0x0706050403020100, k1 = 0x0f0e0d0c0b0a0908;
    u64 v0 = k0 ^ 0x736f6d6570736575, v1 = k1 ^ 0x646f72616e646f6d;
    u64 v2 = k0 ^ 0x6c7967656e657261, v3 = k1 ^ 0x7465646279746573;
    for (u64 i = 0; i + 8 <= len; i += 8) {
        u64 word = load64(mem + i);
        v3 ^= word;
        ROUND ROUND
        v0 ^= word;
    }
    u64 last = len << 56;
    v3 ^= last;
    ROUND ROUND
    v0 ^= last;
    v2 ^= 0xff;
    ROUND ROUND ROUND ROUND
    return v0 ^ v1 ^ v2 ^ v3;
}
