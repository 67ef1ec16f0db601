/* Everything in .text, without maps, types or a section of its own: what a runner of plain programs is given. */
typedef unsigned char u8;
typedef unsigned long long u64;

static __attribute__((noinline)) u64 rotated(u64 value) {
    return value << 5 | value >> 59;
}

u64 main(u8 *memory, u64 size) {
    u64 sum = 0;
#pragma clang loop unroll(disable) vectorize(disable)
    for (u64 i = 0; i < size; i++) sum = rotated(sum) + memory[i];
    return sum;
}
