"""Count what is in `llvmbpf/data/capture.pcap`, with dpkt, and write the counts as a Markdown table.

    python tools/describe_capture.py [CAPTURE]

The table stands in `llvmbpf/data/README.md`; a test compares them. A packet may count in several rows.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import dpkt

CAPTURE = Path(__file__).resolve().parent.parent / "llvmbpf" / "data" / "capture.pcap"
EXTENSION_NAMES = {0: "hop-by-hop options", 43: "routing header", 44: "fragment header", 60: "destination options"}
LATER_FRAGMENT, FIRST_FRAGMENT = "later fragment", "first fragment"


def kinds_of_tags(frame: bytes) -> str:
    """The tags as they stand in the bytes; dpkt does not keep the type of the outermost one."""
    outer, inner = frame[12:14].hex(), frame[16:18].hex()
    if outer not in ("8100", "88a8"):
        return "no VLAN tag"
    return f"VLAN tags {outer} and {inner}" if inner in ("8100", "88a8") else f"VLAN tag {outer}"


def kinds_of_ipv4(packet: dpkt.ip.IP) -> Iterator[str]:
    yield "IPv4"
    if packet.hl > 5:
        yield "IPv4: with options"
    if packet.offset:
        yield f"IPv4: {LATER_FRAGMENT}"
        return
    if packet.mf:
        yield f"IPv4: {FIRST_FRAGMENT}"
    payload = packet.data
    if isinstance(payload, dpkt.icmp.ICMP):
        yield f"ICMP type {payload.type}, code {payload.code}"
    elif isinstance(payload, (dpkt.tcp.TCP, dpkt.udp.UDP)):
        yield from kinds_of_transport(payload, "IPv4")
    else:
        yield f"IPv4: protocol {packet.p}"


def kinds_of_ipv6(packet: dpkt.ip6.IP6) -> Iterator[str]:
    yield "IPv6"
    for number in packet.extension_hdrs:
        if number in EXTENSION_NAMES:
            yield f"IPv6: with {EXTENSION_NAMES[number]}"
    if 44 in packet.extension_hdrs:
        if packet.extension_hdrs[44].frag_off:
            yield f"IPv6: {LATER_FRAGMENT}"
            return
        yield f"IPv6: {FIRST_FRAGMENT}"
    payload = packet.data
    if isinstance(payload, dpkt.icmp6.ICMP6):
        yield f"ICMPv6 type {payload.type}, code {payload.code}"
    elif isinstance(payload, (dpkt.tcp.TCP, dpkt.udp.UDP)):
        yield from kinds_of_transport(payload, "IPv6")
    else:
        yield f"IPv6: protocol {getattr(packet, 'p', packet.nxt)}"


def kinds_of_transport(payload: dpkt.tcp.TCP | dpkt.udp.UDP, network: str) -> Iterator[str]:
    ports = {payload.sport, payload.dport}
    if isinstance(payload, dpkt.tcp.TCP):
        yield f"TCP over {network}"
        if payload.flags & dpkt.tcp.TH_RST:
            yield f"TCP over {network}: RST"
        if ports & {80, 8080}:
            yield f"TCP over {network}: port 80 or 8080"
    else:
        yield f"UDP over {network}"
    if 53 in ports:
        yield f"{type(payload).__name__} over {network}: port 53"


def kinds(frame: bytes) -> Iterator[str]:
    """The names of the rows that one frame counts in."""
    yield kinds_of_tags(frame)
    ethernet = dpkt.ethernet.Ethernet(frame)
    tags = getattr(ethernet, "vlan_tags", [])
    kind = tags[-1].type if tags else ethernet.type
    if isinstance(ethernet.data, dpkt.arp.ARP):
        yield "ARP"
    elif kind not in (dpkt.ethernet.ETH_TYPE_IP, dpkt.ethernet.ETH_TYPE_IP6):
        yield "frame length (802.3)" if kind < 1536 else f"type {kind:04x}"
    elif isinstance(ethernet.data, dpkt.ip.IP):
        yield from kinds_of_ipv4(ethernet.data)
    elif isinstance(ethernet.data, dpkt.ip6.IP6):
        yield from kinds_of_ipv6(ethernet.data)
    else:
        yield f"IPv{4 if kind == dpkt.ethernet.ETH_TYPE_IP else 6} that dpkt cannot parse"


def table(capture: Path) -> str:
    """The Markdown table, in the order of the names."""
    counts: Counter[str] = Counter()
    with capture.open("rb") as file:
        for _, frame in dpkt.pcap.Reader(file):
            counts["all packets"] += 1
            counts.update(kinds(frame))
    rows = [f"| {name} | {count} |" for name, count in sorted(counts.items())]
    return "\n".join(["| What | Packets |", "| --- | ---: |", *rows])


def main() -> None:
    parser = argparse.ArgumentParser(description="Count the packets of a capture by kind.")
    parser.add_argument("capture", nargs="?", type=Path, default=CAPTURE)
    print(table(parser.parse_args().capture))


if __name__ == "__main__":
    main()
