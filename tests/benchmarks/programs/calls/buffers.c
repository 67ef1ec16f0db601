/* A function that fills a buffer in its caller's frame, and another that reads it: pointers cross calls. */
#include "types.h"

#define WORDS 8

static u32 fill(u64 *buffer, u8 *mem, u64 left);
static u64 digest(const u64 *buffer, u32 count);

u64 entry(u8 *mem, u64 len)
{
    u64 buffer[WORDS];
    u64 result = 0;
    for (u64 i = 0; i < len; i += 8 * WORDS) {
        for (u32 j = 0; j < WORDS; j++)
            buffer[j] = i + j;
        u32 count = fill(buffer, mem + i, len - i);
        result = result * 7 + digest(buffer, count);
    }
    return result;
}

__attribute__((noinline)) static u32 fill(u64 *buffer, u8 *mem, u64 left)
{
    u32 count = 0;
    while (count < WORDS && left >= 8) {
        buffer[count] = load64(mem + 8 * count);
        left -= 8;
        count++;
    }
    return count;
}

__attribute__((noinline)) static u64 digest(const u64 *buffer, u32 count)
{
    u64 result = count;
    for (u32 i = 0; i < WORDS; i++)
        result = (result << 3 | result >> 61) ^ buffer[i];
    return result;
}
