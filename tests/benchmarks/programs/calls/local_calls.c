/* Program-local functions that may not be inlined, one of them with a pointer into its caller's frame. */
#include "types.h"

static u64 mix(u64 a, u64 b);
static void fold(u64 *state, u64 word);

u64 entry(u8 *mem, u64 len)
{
    u64 state[2];
    state[0] = len;
    state[1] = 2;
    u64 sum = 0;
    for (u64 i = 0; i + 8 <= len; i += 8) {
        u64 word = load64(mem + i);
        sum += mix(word, i);
        fold(state, word);
    }
    return sum ^ state[0] ^ state[1];
}

__attribute__((noinline)) static u64 mix(u64 a, u64 b)
{
    a ^= a >> 33;
    a *= 0xff51afd7ed558ccd;
    return (a ^ a >> 29) + b;
}

__attribute__((noinline)) static void fold(u64 *state, u64 word)
{
    state[0] += word;
    state[1] = (state[1] << 7 | state[1] >> 57) ^ state[0];
}
