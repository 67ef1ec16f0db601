/* Raw: numbers out of text, text out of numbers, and text compared. r1 points to text, r2 is its length. */
#include "bpf.h"

static const char hello[] = "hello";
static const char line[] = "%d %u|%5d|%05x|%-4dx|%lld %llx|%s%%|%c";
static const char only_text[] = "nothing to print";

const volatile u64 base = 0;
u32 calls;
s64 signed_numbers[128] = {-1}, unsigned_lengths[128];
u64 unsigned_numbers[128] = {1};
u8 printed[64], shortened[8], copied[8];
long printed_length, shortened_length, plain_length, copied_length;

/* What strtol says; the numbers of each call, and what strtoul says, in arrays. */
SEC("raw")
u64 numbers(const char *text, u64 length) {
    u32 call = calls++ & 127;
    s64 value = 0;
    u64 unsigned_value = 0;
    long used = strtol_(text, length, base, &value);
    if (used > 0) signed_numbers[call] = value;
    unsigned_lengths[call] = strtoul_(text, length, base, &unsigned_value);
    if (unsigned_lengths[call] > 0) unsigned_numbers[call] = unsigned_value;
    return used;
}

/* 0 to 2: less, equal, greater. */
SEC("raw")
u64 compare(const char *text, u64 length) {
    long order = strncmp_(text, length, hello);
    return order < 0 ? 0 : order > 0 ? 2 : 1;
}

SEC("raw")
u64 print(const s64 *values) {
    s64 value = values[0];
    u64 arguments[] = {value, value, value, value & 0xffff, value & 255, value, value, (u64)(long)hello,
                       'a' + (value & 15)};
    printed_length = snprintf_((char *)printed, sizeof printed, line, arguments, sizeof arguments);
    shortened_length = snprintf_((char *)shortened, sizeof shortened, line, arguments, sizeof arguments);
    char plain[32] = {};
    plain_length = snprintf_(plain, sizeof plain, only_text, 0, 0);
    return plain[0] | (u64)plain[8] << 8 | (u64)plain[15] << 16 | (u64)(u8)plain[16] << 24;
}

SEC("raw")
u64 copy(const char *text, u64 length) {
    copied_length = probe_read_kernel_str(copied, sizeof copied, text);
    return copied_length;
}

LICENSE("MIT");
