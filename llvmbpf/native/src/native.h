/* What all native operations share.
 *
 * An exported operation is a helper: `u64 FAMILY_OPERATION(u64 *run, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)`, where
 * `run` is the run record (layout.h) and r1 to r5 are the program's registers. Maps are descriptors: arrays of words.
 * Memory arguments have been checked. Errors are negative numbers of errno, as the kernel's helpers return them. */
#pragma once
#include "layout.h"

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char s8;
typedef short s16;
typedef int s32;
typedef long long s64;

#define EXPORT __attribute__((used))
#define INLINE static inline __attribute__((always_inline))
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define HELPER(name) EXPORT u64 name(u64 *run, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5)

/* One that is part of the code that calls it, however often that is: what programs do for each packet. */
#define INLINED_HELPER(name) __attribute__((always_inline)) HELPER(name)

enum { PERM = 1, NOENT = 2, IO = 5, BIG = 7, AGAIN = 11, NOMEM = 12, ACCES = 13, FAULT = 14, BUSY = 16, EXIST = 17,
       NODEV = 19, INVAL = 22, NOSPC = 28, RANGE = 34, OPNOTSUPP = 95, NOTSUPP = 524 };
#define ERROR(number) ((u64)(s64)-(number))

/* Flags of updates. */
enum { UPDATE_ANY = 0, UPDATE_NOEXIST = 1, UPDATE_EXIST = 2, UPDATE_LOCK = 4 };

/* Types of maps. */
enum { TYPE_HASH = 1, TYPE_ARRAY = 2, TYPE_PROG_ARRAY = 3, TYPE_PERF_EVENT_ARRAY = 4, TYPE_PERCPU_HASH = 5,
       TYPE_PERCPU_ARRAY = 6, TYPE_LRU_HASH = 9, TYPE_LRU_PERCPU_HASH = 10, TYPE_LPM_TRIE = 11,
       TYPE_ARRAY_OF_MAPS = 12, TYPE_HASH_OF_MAPS = 13, TYPE_DEVMAP = 14, TYPE_CPUMAP = 16, TYPE_XSKMAP = 17,
       TYPE_QUEUE = 22, TYPE_STACK = 23, TYPE_DEVMAP_HASH = 25, TYPE_RINGBUF = 27, TYPE_BLOOM_FILTER = 30 };

INLINE void *address(u64 word) { return (void *)word; }

INLINE int is_per_cpu(const u64 *map) {
    u64 type = map[MAP_TYPE];
    return type == TYPE_PERCPU_HASH || type == TYPE_PERCPU_ARRAY || type == TYPE_LRU_PERCPU_HASH;
}

/* Numbers that a program may have put anywhere: nothing is known of their alignment. */
INLINE u32 read_u32(u64 at) {
    u32 number;
    __builtin_memcpy(&number, address(at), sizeof number);
    return number;
}

INLINE void write_u32(u64 at, u32 number) { __builtin_memcpy(address(at), &number, sizeof number); }

/* The value of an element, for a CPU where the map has one for each. */
INLINE u8 *value_at(const u64 *map, u64 index, u64 cpu) {
    if (is_per_cpu(map)) index += cpu * map[MAP_MAX_ENTRIES];
    return (u8 *)address(map[MAP_VALUES]) + index * map[MAP_STRIDE];
}
