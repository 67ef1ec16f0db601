/* Raw: what -mcpu=v4 has instructions for; older versions spell it out. r1 points to two numbers. */
#include "bpf.h"

struct numbers {
    s64 a, b;
};

#ifdef __BPF_FEATURE_SDIV_SMOD
#define DIVIDE(type, x, y) ((type)(y) ? (u64)((type)(x) / (type)(y)) + 3 * (u64)((type)(x) % (type)(y)) : 0)
#else
INLINE u64 magnitude(s64 x) {
    return x < 0 ? -(u64)x : x;
}
INLINE u64 divide(s64 x, s64 y) {
    u64 quotient = magnitude(x) / magnitude(y), rest = magnitude(x) % magnitude(y);
    return (((x < 0) != (y < 0)) ? -quotient : quotient) + 3 * (x < 0 ? -rest : rest);
}
#define DIVIDE(type, x, y) ((type)(y) ? divide((type)(x), (type)(y)) : 0)
#endif

SEC("raw")
u64 arithmetic(struct numbers *numbers) {
    s64 a = numbers->a, b = numbers->b;
    u64 result = DIVIDE(s64, a >> 1, b);
    result += DIVIDE(s32, (s32)a >> 1, (s32)b);
    result ^= (s64)(s8)a + (s64)(s16)b * 5 + (s64)(s32)(a ^ b) * 7;
    result += __builtin_bswap64(a) ^ __builtin_bswap32(b) ^ __builtin_bswap16(a);
    volatile s8 *bytes = (volatile s8 *)numbers;
    volatile s16 *halves = (volatile s16 *)numbers;
    volatile s32 *words = (volatile s32 *)numbers;
    result += (s64)bytes[3] * 11 + (s64)halves[2] * 13 + (s64)words[1] * 17;
    return result;
}

SEC("raw")
u64 collatz(struct numbers *numbers) {
    u64 n = numbers->a, steps = 0;
    if (!n) return 0;
#pragma clang loop unroll(disable)
    while (n != 1 && steps < 10000) {
        n = n & 1 ? 3 * n + 1 : n >> 1;
        steps++;
    }
    return steps;
}

LICENSE("MIT");
