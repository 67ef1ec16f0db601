/* Ports to classes by ranges and single values, as rule sets are spelled: a switch with 24 ways. */
#include "types.h"

static inline u32 class_of(u32 port)
{
    switch (port) {
    case 20: case 21: return 3;
    case 22: return 14;
    case 25: case 465: case 587: return 7;
    case 53: return 19;
    case 67: case 68: return 2;
    case 80: case 8080: return 11;
    case 110: case 995: return 5;
    case 123: return 23;
    case 143: case 993: return 6;
    case 161: case 162: return 13;
    case 179: return 4;
    case 389: return 17;
    case 443: case 8443: return 12;
    case 853: return 20;
    case 3306: return 8;
    case 3389: return 9;
    case 5432: return 10;
    case 6379: return 15;
    }
    return port < 1024 ? 1 : port < 32768 ? 16 : 18;
}

u64 entry(u8 *mem, u64 len)
{
    u64 counts = 0;
    for (u64 i = 0; i + 2 <= len; i += 2)
        counts = (counts << 1 | counts >> 63) + class_of(load16(mem + i));
    return counts;
}
