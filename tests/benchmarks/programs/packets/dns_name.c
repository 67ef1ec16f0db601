/* A DNS question: walk the labels of the name, hash them in lower case; the type joins the hash. */
#include "types.h"

u64 entry(u8 *mem, u64 len)
{
    u8 *at = mem + 12, *end = mem + len;
    if (at > end || load16(mem + 4) != NETWORK16(1))
        return 0;
    u32 hash = 0x811c9dc5;
    for (u32 labels = 0; labels < 16; labels++) {
        if (at + 1 > end)
            return 1;
        u32 size = *at++;
        if (size == 0) {
            if (at + 4 > end)
                return 2;
            return (u64)hash << 32 | labels << 16 | NETWORK16(load16(at));
        }
        if (size > 63 || at + size > end)
            return 3;
        for (u32 i = 0; i < size; i++) {
            u8 c = at[i];
            if (c >= 'A' && c <= 'Z')
                c += 32;
            hash = (hash ^ c) * 0x01000193;
        }
        hash = (hash ^ '.') * 0x01000193;
        at += size;
    }
    return 4;
}
