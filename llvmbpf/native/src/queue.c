/* QUEUE and STACK. Both count up what was ever pushed and forgotten: value n of a map lies at n modulo its capacity. */
#include "spin.h"

enum { QUEUE_LOCK, QUEUE_HEAD, QUEUE_TAIL }; /* state: the next value is number HEAD, the oldest is number TAIL */

INLINE u8 *queue_value(const u64 *map, u64 number) {
    return (u8 *)address(map[MAP_VALUES]) + number % map[MAP_MAX_ENTRIES] * map[MAP_STRIDE];
}

/* Add the value at r2. With the flag EXIST a full map forgets its oldest value. */
HELPER(queue_push) {
    const u64 *map = address(r1);
    u64 *state = address(map[MAP_STATE]), result = 0;
    if (r3 & ~(u64)UPDATE_EXIST) return ERROR(INVAL);
    if (!spin_take(run, state + QUEUE_LOCK)) return ERROR(BUSY);
    if (state[QUEUE_HEAD] - state[QUEUE_TAIL] == map[MAP_MAX_ENTRIES]) {
        if (r3) state[QUEUE_TAIL]++;
        else result = ERROR(BIG);
    }
    if (!result) __builtin_memcpy(queue_value(map, state[QUEUE_HEAD]++), address(r2), map[MAP_VALUE_SIZE]);
    spin_release(state + QUEUE_LOCK);
    return result;
}

/* Copy the next value to r2, and forget it where `removes`. An empty map gives zeros. */
INLINE u64 queue_take(u64 *run, u64 r1, u64 r2, int removes) {
    const u64 *map = address(r1);
    u64 *state = address(map[MAP_STATE]), result = 0;
    int is_stack = map[MAP_TYPE] == TYPE_STACK;
    if (!spin_take(run, state + QUEUE_LOCK)) return ERROR(BUSY);
    if (state[QUEUE_HEAD] == state[QUEUE_TAIL]) {
        __builtin_memset(address(r2), 0, map[MAP_VALUE_SIZE]);
        result = ERROR(NOENT);
    } else {
        u64 number = is_stack ? state[QUEUE_HEAD] - 1 : state[QUEUE_TAIL];
        __builtin_memcpy(address(r2), queue_value(map, number), map[MAP_VALUE_SIZE]);
        if (removes) state[is_stack ? QUEUE_HEAD : QUEUE_TAIL] = is_stack ? number : number + 1;
    }
    spin_release(state + QUEUE_LOCK);
    return result;
}

HELPER(queue_pop) { return queue_take(run, r1, r2, 1); }

HELPER(queue_peek) { return queue_take(run, r1, r2, 0); }

/* The host copies the first r3 values to r2, in the order in which they would be popped; returns how many there are. */
HELPER(queue_copy) {
    const u64 *map = address(r1);
    u64 *state = address(map[MAP_STATE]);
    if (!spin_take(run, state + QUEUE_LOCK)) return 0;
    u64 head = state[QUEUE_HEAD], tail = state[QUEUE_TAIL], count = head - tail;
    for (u64 i = 0; i < count && i < r3; i++) {
        u64 number = map[MAP_TYPE] == TYPE_STACK ? head - 1 - i : tail + i;
        __builtin_memcpy(address(r2 + i * map[MAP_VALUE_SIZE]), queue_value(map, number), map[MAP_VALUE_SIZE]);
    }
    spin_release(state + QUEUE_LOCK);
    return count;
}

HELPER(queue_lookup) { return 0; }

HELPER(queue_update) { return ERROR(INVAL); }

HELPER(queue_delete) { return ERROR(INVAL); }
