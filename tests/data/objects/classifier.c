/* tc: marks by port, lowers the TTL, rewrites the destination port of one service; helpers keep checksums right. */
#include "bpf.h"

enum { IP_AT = sizeof(struct ethernet), PORTS_AT = IP_AT + sizeof(struct ipv4) };

struct service {
    u32 mark;
    u16 new_port; /* in network byte order; 0 leaves it */
};

struct {
    NUMBER(type, HASH);
    NUMBER(max_entries, 128);
    TYPE(key, u16);
    TYPE(value, struct service);
} services MAPS;

SEC("tc")
int classify(struct __sk_buff *skb) {
    struct ipv4 *ip = find_ipv4((void *)(long)skb->data, (void *)(long)skb->data_end);
    if (!ip || (ip->protocol != IP_TCP && ip->protocol != IP_UDP)) return TC_OK;
    u8 protocol = ip->protocol, ttl = ip->ttl;
    if (ttl <= 1) return TC_SHOT;
    struct ports ports;
    if (skb_load_bytes(skb, PORTS_AT, &ports, sizeof ports)) return TC_SHOT;
    u16 old = HTONS((u16)(ttl << 8 | protocol)), new = HTONS((u16)((ttl - 1) << 8 | protocol));
    l3_csum_replace(skb, IP_AT + __builtin_offsetof(struct ipv4, checksum), old, new, sizeof new);
    skb_store_bytes(skb, IP_AT + __builtin_offsetof(struct ipv4, ttl), &new, sizeof new, 0);
    struct service *service = map_lookup_elem(&services, &ports.dest);
    if (!service) return TC_OK;
    skb->mark = service->mark;
    skb->cb[0] = ports.dest;
    if (service->new_port) {
        u32 at = protocol == IP_TCP ? __builtin_offsetof(struct tcp, checksum) : __builtin_offsetof(struct udp, checksum);
        u16 port = service->new_port;
        l4_csum_replace(skb, PORTS_AT + at, ports.dest, port, sizeof port | (protocol == IP_UDP ? 0x20 : 0));
        skb_store_bytes(skb, PORTS_AT + __builtin_offsetof(struct ports, dest), &port, sizeof port, 0);
    }
    return TC_PIPE;
}

SEC("tcx/ingress")
int untag(struct __sk_buff *skb) {
    if (skb->vlan_present) return skb_vlan_pop(skb) ? TC_SHOT : TC_OK;
    return TC_UNSPEC;
}

SEC("action")
int mirror(struct __sk_buff *skb) {
    return skb->mark ? redirect(skb->ifindex, 0) : TC_PIPE;
}

LICENSE("MIT");
