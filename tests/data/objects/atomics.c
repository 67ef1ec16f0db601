/* Raw: every atomic operation on a global variable; needs -mcpu=v3. r1 points to a number. */
#include "bpf.h"

u64 wide = 1;
u32 narrow = 1;

SEC("raw")
u64 atomics(u64 *number) {
    u64 value = *number, result = 0;
    result += __sync_fetch_and_add(&wide, value);
    result ^= __sync_fetch_and_or(&wide, 0x100);
    result += __sync_fetch_and_and(&wide, ~1ull);
    result ^= __sync_fetch_and_xor(&wide, value << 3);
    result += __sync_lock_test_and_set(&wide, value * 5);
    result ^= __sync_val_compare_and_swap(&wide, value * 5, value + 77);
    result += __sync_fetch_and_add(&narrow, (u32)value);
    result ^= __sync_fetch_and_xor(&narrow, 0x55);
    result += __sync_lock_test_and_set(&narrow, (u32)value);
    result ^= __sync_val_compare_and_swap(&narrow, 0, 9);
    return result + wide + narrow;
}

LICENSE("MIT");
