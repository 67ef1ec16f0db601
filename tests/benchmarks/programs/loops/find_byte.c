/* Where the first line ends, again and again: a loop that leaves early. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u64 lines = 0, longest = 0, begin = 0;
    while (begin < len) {
        u64 at = begin;
        while (at < len && mem[at] != '\n')
            at++;
        if (at - begin > longest)
            longest = at - begin;
        lines++;
        begin = at + 1;
    }
    return longest << 32 | lines;
}
