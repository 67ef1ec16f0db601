/* Jenkins' one-at-a-time hash, and his mixing of three words over twelve bytes at once. */
#include "types.h"

#define ROTATE(x, k) ((x) << (k) | (x) >> (32 - (k)))

u64 entry(u8 *mem, u64 len)
{
    u32 one = 0;
    for (u64 i = 0; i < len; i++) {
        one += mem[i];
        one += one << 10;
        one ^= one >> 6;
    }
    u32 a = 0xdeadbeef, b = a, c = a;
    for (u64 i = 0; i + 12 <= len; i += 12) {
        a += load32(mem + i);
        b += load32(mem + i + 4);
        c += load32(mem + i + 8);
        a -= c; a ^= ROTATE(c, 4); c += b;
        b -= a; b ^= ROTATE(a, 6); a += c;
        c -= b; c ^= ROTATE(b, 8); b += a;
        a -= c; a ^= ROTATE(c, 16); c += b;
        b -= a; b ^= ROTATE(a, 19); a += c;
        c -= b; c ^= ROTATE(b, 4); b += a;
    }
    return (u64)one << 32 | c;
}
