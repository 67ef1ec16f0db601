/* bpf_loop over the first words of a packet, which the caller's frame holds together with the state. */
#include "kernel.h"

struct state {
    u64 sum;
    u32 words[16];
};

CALLBACK long add_word(u32 index, void *pointer)
{
    struct state *state = pointer;
    u32 word = state->words[index & 15];
    if (word == 0xffffffff)
        return 1;
    state->sum = (state->sum << 1 | state->sum >> 63) + word;
    return 0;
}

PROGRAM
{
    u8 *data = DATA(ctx), *end = DATA_END(ctx);
    struct state state;
    if (data + 60 > end)
        return XDP_ABORTED;
    state.sum = 0;
    for (u32 i = 0; i < 15; i++)
        state.words[i] = load32(data + 4 * i);
    state.words[15] = (u32)(end - data);
    long rounds = REPEAT(16, add_word, &state);
    return (int)(state.sum ^ state.sum >> 32 ^ (u64)rounds);
}

LICENSE("MIT");
