/* Time, random numbers and processors. */
#include "native.h"

enum { CLOCK_OF_HOST = 0 };
enum { MONOTONIC = 1, MONOTONIC_COARSE = 6, BOOT_TIME = 7, ATOMIC_TIME = 11 };
#define SECOND 1000000000ull
#define JIFFY (SECOND / 250)

struct time {
    s64 seconds, nanoseconds;
};

extern int clock_gettime(int clock, struct time *now);

/* Nanoseconds of one of the host's clocks. A clock that the run has been given is all of them. */
INLINE u64 nanoseconds(const u64 *run, int clock) {
    if (run[RUN_CLOCK] != CLOCK_OF_HOST) return run[RUN_TIME];
    struct time now = {0, 0};
    clock_gettime(clock, &now);
    return (u64)now.seconds * SECOND + (u64)now.nanoseconds;
}

HELPER(helper_ktime_get_ns) { return nanoseconds(run, MONOTONIC); }

HELPER(helper_ktime_get_boot_ns) { return nanoseconds(run, BOOT_TIME); }

HELPER(helper_ktime_get_coarse_ns) { return nanoseconds(run, MONOTONIC_COARSE); }

HELPER(helper_ktime_get_tai_ns) { return nanoseconds(run, ATOMIC_TIME); }

/* A kernel's counter of 250 ticks a second, but from 0: kernels start 5 minutes before its lower half wraps. */
HELPER(helper_jiffies64) { return nanoseconds(run, MONOTONIC) / JIFFY; }

/* Splitmix64, of which every state is good. */
HELPER(helper_get_prandom_u32) {
    u64 word = run[RUN_RANDOM] += 0x9e3779b97f4a7c15ull;
    word = (word ^ word >> 30) * 0xbf58476d1ce4e5b9ull;
    word = (word ^ word >> 27) * 0x94d049bb133111ebull;
    return (u32)(word ^ word >> 31);
}

HELPER(helper_get_smp_processor_id) { return run[RUN_CPU]; }

HELPER(helper_get_numa_node_id) { return 0; }
