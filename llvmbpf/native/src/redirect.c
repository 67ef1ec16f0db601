/* Redirects: the record notes where the packet shall go, and the program returns what the helper returned. */
#include "packet.h"

enum { TO_INTERFACE = 1 };
enum { XDP_ABORTED = 0, XDP_REDIRECT = 4, TC_SHOT = 2, TC_REDIRECT = 7 };
enum { INGRESS = 1, NEIGHBOUR = 1 << 1, PEER = 1 << 2, NEXT_HOP = 1 << 3 }; /* flags; all but the first are the kernel's own */
enum { NEIGHBOUR_SIZE = 20, FAMILY_INET = 2, FAMILY_INET6 = 10 };

INLINE u64 note_interface(u64 *run, u64 interface, u64 flags, u64 result) {
    run[RUN_REDIRECT_KIND] = TO_INTERFACE;
    run[RUN_REDIRECT_TARGET] = (u32)interface;
    run[RUN_REDIRECT_FLAGS] = flags;
    return result;
}

/* r1: the interface's index, r2: flags. */
HELPER(helper_redirect) {
    if (run[RUN_PROGRAM_TYPE] == PROGRAM_XDP) return r2 ? XDP_ABORTED : note_interface(run, r1, 0, XDP_REDIRECT);
    return r2 & ~(u64)INGRESS ? TC_SHOT : note_interface(run, r1, r2, TC_REDIRECT);
}

/* r1: the interface's index, r2: flags. */
HELPER(helper_redirect_peer) { return r2 ? TC_SHOT : note_interface(run, r1, PEER, TC_REDIRECT); }

/* r1: the interface's index, r2 and r3: the next hop (family and address), r4: flags. */
HELPER(helper_redirect_neigh) {
    u32 size = (u32)r3;
    if (r4 || (size && (!r2 || size < NEIGHBOUR_SIZE))) return TC_SHOT;
    if (size && read_u32(r2) != FAMILY_INET && read_u32(r2) != FAMILY_INET6) return TC_SHOT;
    return note_interface(run, r1, NEIGHBOUR | (size ? NEXT_HOP : 0), TC_REDIRECT);
}
