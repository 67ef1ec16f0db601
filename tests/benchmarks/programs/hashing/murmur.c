/* MurmurHash3, 32 bits. */
#include "types.h"

#define ROTATE(x, k) ((x) << (k) | (x) >> (32 - (k)))

u64 entry(u8 *mem, u64 len)
{
    u32 hash = 42;
    u64 i = 0;
    for (; i + 4 <= len; i += 4) {
        u32 word = load32(mem + i) * 0xcc9e2d51;
        word = ROTATE(word, 15) * 0x1b873593;
        hash ^= word;
        hash = ROTATE(hash, 13) * 5 + 0xe6546b64;
    }
    u32 rest = 0;
    for (u32 shift = 0; i < len; i++, shift += 8)
        rest |= (u32)mem[i] << (shift & 31);
    rest *= 0xcc9e2d51;
    hash ^= ROTATE(rest, 15) * 0x1b873593;
    hash ^= (u32)len;
    hash = (hash ^ hash >> 16) * 0x85ebca6b;
    hash = (hash ^ hash >> 13) * 0xc2b2ae35;
    return hash ^ hash >> 16;
}
