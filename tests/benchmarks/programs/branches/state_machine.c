/* Words, numbers and punctuation of a text, counted by a state machine over its letters. */
#include "types.h"

enum { SPACE, WORD, NUMBER, OTHER };

u64 entry(u8 *mem, u64 len)
{
    u32 state = SPACE;
    u64 words = 0, numbers = 0, others = 0, value = 0, sum = 0;
    for (u64 i = 0; i < len; i++) {
        u8 c = mem[i];
        u32 kind = (c | 32) >= 'a' && (c | 32) <= 'z' ? WORD : c >= '0' && c <= '9' ? NUMBER : c <= ' ' ? SPACE : OTHER;
        switch (state) {
        case NUMBER:
            if (kind == NUMBER) {
                value = value * 10 + (c - '0');
                continue;
            }
            sum += value;
            break;
        case WORD:
            if (kind == WORD || kind == NUMBER)
                continue;
            break;
        }
        if (kind == WORD)
            words++;
        if (kind == NUMBER) {
            numbers++;
            value = c - '0';
        }
        if (kind == OTHER)
            others++;
        state = kind;
    }
    return sum << 36 | words << 24 | numbers << 12 | others;
}
