/* What native code is measured with: the same loop that `llvmbpf.repeat` is, in a file of its own so that nothing is
   inlined into it. */
#include "types.h"

u64 entry(u8 *mem, u64 len);

__attribute__((visibility("default"))) u64 run_once(u8 *mem, u64 len) { return entry(mem, len); }

__attribute__((visibility("default"))) u64 run_repeat(u8 *mem, u64 len, u64 count)
{
    u64 result = 0;
    for (u64 i = 0; i < count; i++) {
        __asm__ volatile("" : "+r"(mem), "+r"(len) : : "memory");
        result = entry(mem, len);
    }
    return result;
}
