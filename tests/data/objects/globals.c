/* Raw: global variables of every kind; r1 points to a number that is mixed into the result. */
#include "bpf.h"

enum level { LOW = -1, MIDDLE, HIGH };

struct settings {
    u32 threshold;
    s16 bias;
    u8 enabled : 1, verbose : 1, rest : 6;
    char name[12];
    u64 table[4];
    struct {
        u32 inner_a, inner_b;
    };
    union {
        u32 word;
        u8 bytes[4];
    } either;
    enum level level;
};

const volatile struct settings settings = {
    .threshold = 100, .bias = -5, .enabled = 1, .name = "defaults", .table = {1, 2, 3, 4}, .inner_a = 7, .inner_b = 8,
    .either.word = 0x04030201, .level = LOW,
};
const volatile s32 offset = -3;
volatile u64 calls;
volatile u64 total = 1000;
static volatile u32 last = 0xabcd;
volatile u16 history[8];
_Bool seen_high;
volatile double unused_float = 0.5;

SEC("raw")
u64 globals(u32 *number) {
    static volatile u32 parity;
    u32 value = *number;
    history[calls & 7] = value;
    calls++;
    last = value;
    parity ^= value & 1;
    if (!settings.enabled) return 0;
    if (value > settings.threshold) seen_high = 1;
    total += value + settings.bias + offset;
    return total + settings.table[value & 3] + settings.inner_b + settings.either.bytes[2] + settings.level + parity;
}

LICENSE("MIT");
