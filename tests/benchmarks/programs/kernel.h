/* XDP programs with maps and helpers. For BPF they are what a kernel gives. For the host they are stand-ins in plain C,
   as simple as one would write them for the one program: arrays, open addressing without deletion, copies with a check
   of bounds. So native code is not burdened with what makes a map a map. */
#include "types.h"

#ifdef __bpf__
#include "bpf.h"

#define PROGRAM SEC("xdp") int entry(struct xdp_md *ctx)
#define DATA(ctx) ((u8 *)(long)(ctx)->data)
#define DATA_END(ctx) ((u8 *)(long)(ctx)->data_end)

/* NAME_at(key): the value of a key, null where there is none. */
#define ARRAY_MAP(name, kind, value_type, count) \
    struct { \
        NUMBER(type, kind); \
        NUMBER(max_entries, count); \
        TYPE(key, u32); \
        TYPE(value, value_type); \
    } name MAPS; \
    INLINE value_type *name##_at(u32 key) { return map_lookup_elem(&name, &key); }

/* NAME_find(key): the value of a key or null. NAME_add(key, value): as a new entry. */
#define HASH_MAP(name, key_type, value_type, count) \
    struct { \
        NUMBER(type, HASH); \
        NUMBER(max_entries, count); \
        TYPE(key, key_type); \
        TYPE(value, value_type); \
    } name MAPS; \
    INLINE value_type *name##_find(const key_type *key) { return map_lookup_elem(&name, key); } \
    INLINE void name##_add(const key_type *key, const value_type *value) { map_update_elem(&name, key, value, ANY); }

#define REPEAT(count, callback, state) loop(count, callback, state, 0)
#define CALLBACK static

#else
#define LICENSE(text)
#define SEC(name)
#define PROGRAM static inline int entry(struct xdp_md *ctx)
#define INLINE static inline __attribute__((always_inline))
#define DATA(ctx) ((ctx)->data)
#define DATA_END(ctx) ((ctx)->data_end)
#define UNUSED __attribute__((unused))
enum { XDP_ABORTED, XDP_DROP, XDP_PASS, XDP_TX };

struct xdp_md {
    u8 *data, *data_end;
};

#define ARRAY_MAP(name, kind, value_type, count) \
    static value_type name[count]; \
    INLINE value_type *name##_at(u32 key) { return key < count ? &name[key] : 0; }

#define HASH_MAP(name, key_type, value_type, count) \
    static struct { \
        key_type key; \
        value_type value; \
        u8 used; \
    } name[2 * count]; \
    INLINE u64 name##_slot(const key_type *key) \
    { \
        u64 hash = hash_bytes((const u8 *)key, sizeof *key) % (2 * count); \
        while (name[hash].used && __builtin_memcmp(&name[hash].key, key, sizeof *key)) \
            hash = hash + 1 < 2 * count ? hash + 1 : 0; \
        return hash; \
    } \
    INLINE value_type *name##_find(const key_type *key) \
    { \
        u64 slot = name##_slot(key); \
        return name[slot].used ? &name[slot].value : 0; \
    } \
    INLINE void name##_add(const key_type *key, const value_type *value) \
    { \
        u64 slot = name##_slot(key); \
        name[slot].key = *key; \
        name[slot].value = *value; \
        name[slot].used = 1; \
    }

INLINE u64 hash_bytes(const u8 *at, u64 size)
{
    u64 hash = size;
    for (; size >= 8; at += 8, size -= 8)
        hash = (hash ^ load64(at)) * 0x9e3779b97f4a7c15;
    for (; size; at++, size--)
        hash = (hash ^ *at) * 0x9e3779b97f4a7c15;
    return hash ^ hash >> 32;
}

INLINE u32 get_prandom_u32(void)
{
    static u64 state = 0x9e3779b97f4a7c15;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (u32)state;
}

INLINE u32 get_smp_processor_id(void) { return 0; }

INLINE long xdp_load_bytes(struct xdp_md *ctx, u32 offset, void *to, u32 size)
{
    u64 length = ctx->data_end - ctx->data;
    if (size > length || offset > length - size)
        return -14;
    __builtin_memcpy(to, ctx->data + offset, size);
    return 0;
}

INLINE u64 xdp_get_buff_len(struct xdp_md *ctx) { return ctx->data_end - ctx->data; }

INLINE long csum_diff(const void *from, u32 from_size, const void *to, u32 to_size, u32 seed)
{
    u64 sum = seed;
    for (u32 i = 0; i < from_size; i += 4)
        sum += (u32)~load32((const u8 *)from + i);
    for (u32 i = 0; i < to_size; i += 4)
        sum += load32((const u8 *)to + i);
    sum = (sum & 0xffffffff) + (sum >> 32);
    return (u32)(sum + (sum >> 32));
}

INLINE long xdp_adjust_head(struct xdp_md *ctx, int delta)
{
    if (delta > 0 && ctx->data_end - ctx->data < delta + 14)
        return -22;
    ctx->data += delta; /* the harness leaves 256 bytes in front, and programs take fewer */
    return 0;
}

#define REPEAT(count, callback, state) \
    ({ \
        u32 index = 0; \
        while (index < (count) && callback(index, state) == 0) \
            index++; \
        index; \
    })
#define CALLBACK INLINE
#endif
