/* cgroup: bytes and packets that must agree, kept together by a lock in the map's value. */
#include "bpf.h"

struct account {
    struct bpf_spin_lock lock;
    u32 packets;
    u64 bytes;
    u64 largest;
};

struct {
    NUMBER(type, ARRAY);
    NUMBER(max_entries, 4);
    NUMBER(pinning, 1);
    TYPE(key, u32);
    TYPE(value, struct account);
} accounts MAPS;

SEC("cgroup_skb/ingress")
int book(struct __sk_buff *skb) {
    u32 key = skb->len & 3, length = skb->len;
    struct account *account = map_lookup_elem(&accounts, &key);
    if (!account) return 0;
    spin_lock_acquire(&account->lock);
    account->packets++;
    account->bytes += length;
    if (length > account->largest) account->largest = length;
    spin_lock_release(&account->lock);
    return 1;
}

LICENSE("MIT");
