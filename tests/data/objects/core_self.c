/* Raw: CO-RE relocations of the object's own types. r1 points to a record. */
#include "bpf.h"

enum color { RED = 3, GREEN = 5, BLUE = -7 };

struct point {
    s32 x, y;
};

struct record {
    u8 kind;
    struct point points[3];
    u32 low : 5, middle : 7, high : 20;
    s64 sum;
    union {
        u64 whole;
        struct {
            u32 left, right;
        };
    };
    enum color color;
} __attribute__((preserve_access_index));

enum field_info { BYTE_OFFSET, BYTE_SIZE, EXISTS, SIGNED, LSHIFT, RSHIFT };
enum type_info { TYPE_EXISTS, TYPE_SIZE_OF, TYPE_MATCHES };

SEC("raw")
u64 core_self(struct record *record) {
    u64 result = record->kind + record->points[2].y + record->sum + record->right;
    result += 1000 * __builtin_preserve_field_info(record->points[1].x, BYTE_OFFSET);
    if (__builtin_preserve_field_info(record->color, EXISTS)) result += 1 << 20;
    result += (u64)__builtin_preserve_field_info(record->sum, BYTE_SIZE) << 24;
    result += (u64)__builtin_preserve_type_info(*(struct point *)0, TYPE_SIZE_OF) << 32;
    result += (u64)__builtin_preserve_enum_value(*(enum color *)GREEN, 1) << 40;
    return result;
}

/* A bit field by hand: the load that holds it, shifted left, then right. */
SEC("raw")
u64 core_bits(struct record *record) {
    u64 value = *(u32 *)((u8 *)record + __builtin_preserve_field_info(record->middle, BYTE_OFFSET));
    value <<= __builtin_preserve_field_info(record->middle, LSHIFT);
    value >>= __builtin_preserve_field_info(record->middle, RSHIFT);
    return value + 256 * __builtin_preserve_field_info(record->sum, SIGNED) +
           512 * __builtin_preserve_type_info(*(enum color *)0, TYPE_EXISTS);
}

LICENSE("MIT");
