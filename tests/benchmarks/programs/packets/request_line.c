/* The request line of HTTP: the method by its first letters, the path's length and hash, the version. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    if (len < 16)
        return 0;
    u32 method, start = load32(mem);
    u64 at;
    if (start == ('G' | 'E' << 8 | 'T' << 16 | ' ' << 24)) {
        method = 1;
        at = 4;
    } else if (start == ('P' | 'O' << 8 | 'S' << 16 | 'T' << 24) && mem[4] == ' ') {
        method = 2;
        at = 5;
    } else if (start == ('H' | 'E' << 8 | 'A' << 16 | 'D' << 24) && mem[4] == ' ') {
        method = 3;
        at = 5;
    } else {
        return 1;
    }
    u64 begin = at;
    u32 hash = 5381;
    while (at < len && mem[at] > ' ') {
        hash = hash * 33 ^ mem[at];
        at++;
    }
    if (at + 9 > len || mem[at] != ' ' || load32(mem + at + 1) != ('H' | 'T' << 8 | 'T' << 16 | 'P' << 24))
        return 2;
    return (u64)hash << 32 | (at - begin) << 16 | method << 8 | (mem[at + 8] - '0');
}
