/* Steps of the 3n + 1 problem for small starts: a chain whose length only its values tell. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 steps = 0;
    for (u64 i = 0; i < len; i++) {
        u64 n = mem[i] + 1;
        while (n != 1) {
            n = n & 1 ? 3 * n + 1 : n >> 1;
            steps++;
        }
    }
    return steps;
}
