/* Functions that call each other six deep, for each word. */
#include "types.h"

#define NOINLINE __attribute__((noinline))

static u64 first(u64 x);
static u64 second(u64 x);
static u64 third(u64 x);
static u64 fourth(u64 x);
static u64 fifth(u64 x);

u64 entry(u8 *mem, u64 len)
{
    u64 sum = 0;
    for (u64 i = 0; i + 8 <= len; i += 8)
        sum = sum * 3 + first(load64(mem + i));
    return sum;
}

NOINLINE static u64 first(u64 x) { return second(x ^ 0x55) + x; }
NOINLINE static u64 second(u64 x) { return third(x * 5) ^ x >> 3; }
NOINLINE static u64 third(u64 x) { return fourth(x + 0x1234567) - (x << 2); }
NOINLINE static u64 fourth(u64 x) { return x & 1 ? fifth(x >> 1) : fifth(x * 3) + 1; }
NOINLINE static u64 fifth(u64 x) { return (x << 11 | x >> 53) ^ 0x9e3779b97f4a7c15; }
