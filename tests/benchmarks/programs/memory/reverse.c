/* Reverse the bytes of a buffer in place. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 changed = 0;
    for (u64 i = 0, j = len; i + 1 < j; i++) {
        j--;
        u8 a = mem[i], b = mem[j];
        changed += a != b;
        mem[i] = b;
        mem[j] = a;
    }
    return changed;
}
