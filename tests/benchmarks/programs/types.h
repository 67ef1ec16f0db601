/* Fixed widths without a header of the system, so that one source serves BPF and the host. */
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

/* Loads and stores of values that need not be aligned. BPF programs read packets through pointers to structures, whose
   fields count as aligned; without that its compiler splits every access into bytes, as real programs do not. */
#ifdef __bpf__
static inline u64 load64(const u8 *at) { return *(const u64 *)at; }
static inline u32 load32(const u8 *at) { return *(const u32 *)at; }
static inline u16 load16(const u8 *at) { return *(const u16 *)at; }
static inline void store64(u8 *at, u64 v) { *(u64 *)at = v; }
static inline void store32(u8 *at, u32 v) { *(u32 *)at = v; }
static inline void store16(u8 *at, u16 v) { *(u16 *)at = v; }
#else
static inline u64 load64(const u8 *at) { u64 v; __builtin_memcpy(&v, at, 8); return v; }
static inline u32 load32(const u8 *at) { u32 v; __builtin_memcpy(&v, at, 4); return v; }
static inline u16 load16(const u8 *at) { u16 v; __builtin_memcpy(&v, at, 2); return v; }
static inline void store64(u8 *at, u64 v) { __builtin_memcpy(at, &v, 8); }
static inline void store32(u8 *at, u32 v) { __builtin_memcpy(at, &v, 4); }
static inline void store16(u8 *at, u16 v) { __builtin_memcpy(at, &v, 2); }
#endif
#define NETWORK16(v) __builtin_bswap16(v)
