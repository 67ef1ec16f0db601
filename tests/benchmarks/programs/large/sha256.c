/* SHA-256 over whole blocks, its 64 rounds spelled out.
   Made by tools/make_large_programs.py. */
#include "types.h"

#define ROTATE(x, k) ((x) >> (k) | (x) << (32 - (k)))
#define SMALL0(x) (ROTATE(x, 7) ^ ROTATE(x, 18) ^ (x) >> 3)
#define SMALL1(x) (ROTATE(x, 17) ^ ROTATE(x, 19) ^ (x) >> 10)
#define ROUND(a, b, c, d, e, f, g, h, word, constant) \
    h += (ROTATE(e, 6) ^ ROTATE(e, 11) ^ ROTATE(e, 25)) + ((e & f) ^ (~e & g)) + constant + word; \
    d += h; \
    h += (ROTATE(a, 2) ^ ROTATE(a, 13) ^ ROTATE(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));

u64 entry(u8 *mem, u64 len)
{
    u32 h0 = 0x6a09e667;
    u32 h1 = 0xbb67ae85;
    u32 h2 = 0x3c6ef372;
    u32 h3 = 0xa54ff53a;
    u32 h4 = 0x510e527f;
    u32 h5 = 0x9b05688c;
    u32 h6 = 0x1f83d9ab;
    u32 h7 = 0x5be0cd19;
    for (u64 i = 0; i + 64 <= len; i += 64) {
        u8 *at = mem + i;
        u32 words[64];
        _Pragma("GCC unroll 1")
        for (u32 j = 0; j < 16; j++)
            words[j] = __builtin_bswap32(load32(at + 4 * j));
        _Pragma("GCC unroll 1")
        for (u32 j = 16; j < 64; j++)
            words[j] = SMALL1(words[j - 2]) + words[j - 7] + SMALL0(words[j - 15]) + words[j - 16];
        u32 a = h0;
        u32 b = h1;
        u32 c = h2;
        u32 d = h3;
        u32 e = h4;
        u32 f = h5;
        u32 g = h6;
        u32 h = h7;
        ROUND(a, b, c, d, e, f, g, h, words[0], 0x428a2f98)
        ROUND(h, a, b, c, d, e, f, g, words[1], 0x71374491)
        ROUND(g, h, a, b, c, d, e, f, words[2], 0xb5c0fbcf)
        ROUND(f, g, h, a, b, c, d, e, words[3], 0xe9b5dba5)
        ROUND(e, f, g, h, a, b, c, d, words[4], 0x3956c25b)
        ROUND(d, e, f, g, h, a, b, c, words[5], 0x59f111f1)
        ROUND(c, d, e, f, g, h, a, b, words[6], 0x923f82a4)
        ROUND(b, c, d, e, f, g, h, a, words[7], 0xab1c5ed5)
        ROUND(a, b, c, d, e, f, g, h, words[8], 0xd807aa98)
        ROUND(h, a, b, c, d, e, f, g, words[9], 0x12835b01)
        ROUND(g, h, a, b, c, d, e, f, words[10], 0x243185be)
        ROUND(f, g, h, a, b, c, d, e, words[11], 0x550c7dc3)
        ROUND(e, f, g, h, a, b, c, d, words[12], 0x72be5d74)
        ROUND(d, e, f, g, h, a, b, c, words[13], 0x80deb1fe)
        ROUND(c, d, e, f, g, h, a, b, words[14], 0x9bdc06a7)
        ROUND(b, c, d, e, f, g, h, a, words[15], 0xc19bf174)
        ROUND(a, b, c, d, e, f, g, h, words[16], 0xe49b69c1)
        ROUND(h, a, b, c, d, e, f, g, words[17], 0xefbe4786)
        ROUND(g, h, a, b, c, d, e, f, words[18], 0x0fc19dc6)
        ROUND(f, g, h, a, b, c, d, e, words[19], 0x240ca1cc)
        ROUND(e, f, g, h, a, b, c, d, words[20], 0x2de92c6f)
        ROUND(d, e, f, g, h, a, b, c, words[21], 0x4a7484aa)
        ROUND(c, d, e, f, g, h, a, b, words[22], 0x5cb0a9dc)
        ROUND(b, c, d, e, f, g, h, a, words[23], 0x76f988da)
        ROUND(a, b, c, d, e, f, g, h, words[24], 0x983e5152)
        ROUND(h, a, b, c, d, e, f, g, words[25], 0xa831c66d)
        ROUND(g, h, a, b, c, d, e, f, words[26], 0xb00327c8)
        ROUND(f, g, h, a, b, c, d, e, words[27], 0xbf597fc7)
        ROUND(e, f, g, h, a, b, c, d, words[28], 0xc6e00bf3)
        ROUND(d, e, f, g, h, a, b, c, words[29], 0xd5a79147)
        ROUND(c, d, e, f, g, h, a, b, words[30], 0x06ca6351)
        ROUND(b, c, d, e, f, g, h, a, words[31], 0x14292967)
        ROUND(a, b, c, d, e, f, g, h, words[32], 0x27b70a85)
        ROUND(h, a, b, c, d, e, f, g, words[33], 0x2e1b2138)
        ROUND(g, h, a, b, c, d, e, f, words[34], 0x4d2c6dfc)
        ROUND(f, g, h, a, b, c, d, e, words[35], 0x53380d13)
        ROUND(e, f, g, h, a, b, c, d, words[36], 0x650a7354)
        ROUND(d, e, f, g, h, a, b, c, words[37], 0x766a0abb)
        ROUND(c, d, e, f, g, h, a, b, words[38], 0x81c2c92e)
        ROUND(b, c, d, e, f, g, h, a, words[39], 0x92722c85)
        ROUND(a, b, c, d, e, f, g, h, words[40], 0xa2bfe8a1)
        ROUND(h, a, b, c, d, e, f, g, words[41], 0xa81a664b)
        ROUND(g, h, a, b, c, d, e, f, words[42], 0xc24b8b70)
        ROUND(f, g, h, a, b, c, d, e, words[43], 0xc76c51a3)
        ROUND(e, f, g, h, a, b, c, d, words[44], 0xd192e819)
        ROUND(d, e, f, g, h, a, b, c, words[45], 0xd6990624)
        ROUND(c, d, e, f, g, h, a, b, words[46], 0xf40e3585)
        ROUND(b, c, d, e, f, g, h, a, words[47], 0x106aa070)
        ROUND(a, b, c, d, e, f, g, h, words[48], 0x19a4c116)
        ROUND(h, a, b, c, d, e, f, g, words[49], 0x1e376c08)
        ROUND(g, h, a, b, c, d, e, f, words[50], 0x2748774c)
        ROUND(f, g, h, a, b, c, d, e, words[51], 0x34b0bcb5)
        ROUND(e, f, g, h, a, b, c, d, words[52], 0x391c0cb3)
        ROUND(d, e, f, g, h, a, b, c, words[53], 0x4ed8aa4a)
        ROUND(c, d, e, f, g, h, a, b, words[54], 0x5b9cca4f)
        ROUND(b, c, d, e, f, g, h, a, words[55], 0x682e6ff3)
        ROUND(a, b, c, d, e, f, g, h, words[56], 0x748f82ee)
        ROUND(h, a, b, c, d, e, f, g, words[57], 0x78a5636f)
        ROUND(g, h, a, b, c, d, e, f, words[58], 0x84c87814)
        ROUND(f, g, h, a, b, c, d, e, words[59], 0x8cc70208)
        ROUND(e, f, g, h, a, b, c, d, words[60], 0x90befffa)
        ROUND(d, e, f, g, h, a, b, c, words[61], 0xa4506ceb)
        ROUND(c, d, e, f, g, h, a, b, words[62], 0xbef9a3f7)
        ROUND(b, c, d, e, f, g, h, a, words[63], 0xc67178f2)
        h0 += a;
        h1 += b;
        h2 += c;
        h3 += d;
        h4 += e;
        h5 += f;
        h6 += g;
        h7 += h;
    }
    return (u64)(h0 ^ h2 ^ h4 ^ h6) << 32 | (h1 ^ h3 ^ h5 ^ h7);
}
