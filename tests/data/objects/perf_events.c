/* tc: the first bytes of every n-th packet as a perf event, with the packet behind the event's own bytes.
 * The atomic that numbers them needs -mcpu=v3. */
#include "bpf.h"

struct sample {
    u32 length, sequence;
    u8 cpu, padding[3];
    u32 random;
};

struct {
    NUMBER(type, PERF_EVENT_ARRAY);
    NUMBER(key_size, 4);
    NUMBER(value_size, 4);
} samples MAPS;

const volatile u32 every = 10;
const volatile u32 snap_length = 64;
u32 sequence;

SEC("tc/ingress")
int sample(struct __sk_buff *skb) {
    u32 number = __sync_fetch_and_add(&sequence, 1);
    if (!every || number % every) return TC_OK;
    struct sample event = {skb->len, number, get_smp_processor_id(), {}, get_prandom_u32()};
    u64 length = skb->len < snap_length ? skb->len : snap_length;
    perf_event_output(skb, &samples, CURRENT_CPU | length << 32, &event, sizeof event);
    return TC_OK;
}

LICENSE("MIT");
