/* Fixed widths without a header of the system, so that one source serves BPF and the host. */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long u64;

/* Loads of values that need not be aligned. */
static inline u64 load64(const u8 *at) { u64 v; __builtin_memcpy(&v, at, 8); return v; }
static inline u32 load32(const u8 *at) { u32 v; __builtin_memcpy(&v, at, 4); return v; }
static inline u16 load16(const u8 *at) { u16 v; __builtin_memcpy(&v, at, 2); return v; }
static inline void store64(u8 *at, u64 v) { __builtin_memcpy(at, &v, 8); }
#define NETWORK16(v) __builtin_bswap16(v)
