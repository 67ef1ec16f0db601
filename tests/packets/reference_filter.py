"""The verdicts of the demo's filter, twice, written from the specification at the head of `llvmbpf/data/filter.c`.

`verdict` gives the verdict of any bytes. It peels one header after the other off the front of the frame; `action` says
what the filter does then.
`dissected_verdict` asks dpkt's own dissection of the whole frame, and is silent where dpkt understands less.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

import dpkt

VLAN_TAGGED = 16
XDP_ABORTED, XDP_DROP, XDP_PASS = 0, 1, 2
TAG_TYPES = {dpkt.ethernet.ETH_TYPE_8021Q, dpkt.ethernet.ETH_TYPE_8021AD}
EXTENSIONS = {0, 43, 44, 60}  # hop-by-hop options, routing, fragment, destination options
ICMP_PROTOCOL, TCP_PROTOCOL, UDP_PROTOCOL, ICMPV6_PROTOCOL = 1, 6, 17, 58


class Verdict(IntEnum):
    OTHER = 0
    ARP = 1
    DNS = 2
    HTTP = 3
    TCP = 4
    UDP = 5
    ICMP = 6
    ICMPV6 = 7
    FRAGMENT = 8
    MALFORMED = 9


class Malformed(Exception):
    """The frame ends too early or contradicts itself."""


class Frame:
    """What is left of a frame; headers are taken from its front."""

    def __init__(self, data: bytes) -> None:
        self.rest = data

    def take(self, size: int) -> bytes:
        if len(self.rest) < size:
            raise Malformed
        taken, self.rest = self.rest[:size], self.rest[size:]
        return taken


def word(data: bytes, position: int) -> int:
    return int.from_bytes(data[position : position + 2], "big")


def by_ports(ports: set[int], is_tcp: bool) -> Verdict:
    if 53 in ports:
        return Verdict.DNS
    if not is_tcp:
        return Verdict.UDP
    return Verdict.HTTP if ports & {80, 8080} else Verdict.TCP


def of_transport(frame: Frame, protocol: int, icmp: tuple[int, Verdict]) -> Verdict:
    if protocol not in (TCP_PROTOCOL, UDP_PROTOCOL, icmp[0]):
        return Verdict.OTHER
    start = frame.take(4)
    if protocol == icmp[0]:
        return icmp[1]
    return by_ports({word(start, 0), word(start, 2)}, protocol == TCP_PROTOCOL)


def of_ipv4(frame: Frame) -> Verdict:
    fixed = frame.take(20)
    version, words = divmod(fixed[0], 16)
    if version != 4 or words < 5:
        raise Malformed
    frame.take(4 * words - 20)
    if word(fixed, 6) % 0x2000:
        return Verdict.FRAGMENT
    return of_transport(frame, fixed[9], (ICMP_PROTOCOL, Verdict.ICMP))


def of_ipv6(frame: Frame) -> Verdict:
    fixed = frame.take(40)
    if fixed[0] // 16 != 6:
        raise Malformed
    following, extensions = fixed[6], 0
    while following in EXTENSIONS:
        extensions += 1
        if extensions > 8:
            raise Malformed
        start = frame.take(8)
        if following == 44:
            if word(start, 2) // 8:
                return Verdict.FRAGMENT
        else:
            frame.take(8 * start[1])
        following = start[0]
    return of_transport(frame, following, (ICMPV6_PROTOCOL, Verdict.ICMPV6))


PARSERS: dict[int, Callable[[Frame], Verdict]] = {
    dpkt.ethernet.ETH_TYPE_ARP: lambda _: Verdict.ARP,
    dpkt.ethernet.ETH_TYPE_IP: of_ipv4,
    dpkt.ethernet.ETH_TYPE_IP6: of_ipv6,
}


def verdict(packet: bytes) -> int:
    """The verdict of any bytes, as the filter's specification has it."""
    frame = Frame(packet)
    flag = 0
    try:
        kind = word(frame.take(14), 12)
        for _ in range(2):
            if kind in TAG_TYPES:
                flag = VLAN_TAGGED
                kind = word(frame.take(4), 2)
        return flag | PARSERS.get(kind, lambda _: Verdict.OTHER)(frame)
    except Malformed:
        return flag | Verdict.MALFORMED


def action(found: int, drop: frozenset[int] = frozenset({Verdict.FRAGMENT}), drop_tagged: bool = False) -> int:
    """What the filter does to a frame with that verdict, with its variables as they are set."""
    kind, is_tagged = found % VLAN_TAGGED, found >= VLAN_TAGGED
    if kind in drop or (drop_tagged and is_tagged):
        return XDP_DROP
    return XDP_ABORTED if kind == Verdict.MALFORMED else XDP_PASS


def dissected_verdict(packet: bytes) -> int | None:
    """The verdict by dpkt's dissection; None where dpkt leaves bytes that it did not understand."""
    try:
        ethernet = dpkt.ethernet.Ethernet(packet)
    except dpkt.Error:
        return None
    tags = getattr(ethernet, "vlan_tags", [])
    kind = tags[-1].type if tags else ethernet.type
    flag = VLAN_TAGGED if tags else 0
    network = ethernet.data
    if kind not in PARSERS:
        return flag | Verdict.OTHER
    if isinstance(network, dpkt.arp.ARP):
        return flag | Verdict.ARP
    if not isinstance(network, (dpkt.ip.IP, dpkt.ip6.IP6)):
        return None
    if isinstance(network, dpkt.ip.IP):
        is_later_fragment = network.offset > 0
    else:
        is_later_fragment = 44 in network.extension_hdrs and network.extension_hdrs[44].frag_off > 0
    if is_later_fragment:
        return flag | Verdict.FRAGMENT
    transport = network.data
    if isinstance(transport, (dpkt.tcp.TCP, dpkt.udp.UDP)):
        return flag | by_ports({transport.sport, transport.dport}, isinstance(transport, dpkt.tcp.TCP))
    if isinstance(transport, dpkt.icmp.ICMP) and isinstance(network, dpkt.ip.IP):
        return flag | Verdict.ICMP
    if isinstance(transport, dpkt.icmp6.ICMP6) and isinstance(network, dpkt.ip6.IP6):
        return flag | Verdict.ICMPV6
    # Behind ESP, which dpkt takes for an extension header, no protocol is known.
    if getattr(network, "p", None) in (ICMP_PROTOCOL, TCP_PROTOCOL, UDP_PROTOCOL, ICMPV6_PROTOCOL):
        return None
    return flag | Verdict.OTHER
