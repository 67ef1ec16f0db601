/* Raw: strings, static tables, and tables of pointers to both. r1 points to a number. */
#include "bpf.h"

static const u8 squares[16] = {0, 1, 4, 9, 16, 25, 36, 49, 64, 81, 100, 121, 144, 169, 196, 225};
static const char *const names[] = {"zero", "one", "two", "three", "many"};
static u32 weights[] = {3, 1, 4, 1, 5, 9, 2, 6};
static u32 *volatile chosen = &weights[5];
const char banner[] = "strings: %d of %s\n";

INLINE u32 length(const char *text) {
    u32 found = 0;
#pragma clang loop unroll(disable)
    while (found < 16 && text[found]) found++;
    return found;
}

SEC("raw")
u64 strings(u32 *number) {
    u32 value = *number;
    const char *name = names[value < 4 ? value : 4];
    trace_printk(banner, sizeof banner, value, name);
    weights[value & 7]++;
    *chosen += 100;
    return squares[value & 15] + ((u64)length(name) << 8) + ((u64)weights[5] << 16);
}

LICENSE("MIT");
