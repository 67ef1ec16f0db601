"""Routes of both IP versions, found here by trying every prefix."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Sequence
from ipaddress import ip_address, ip_network
from typing import Any, NamedTuple

import dpkt

from .base import Expectation, Expected, Model, Redirected, Table
from .packets import ARP, ICMP, IPV6, VLAN, frame, ipv4, short_frames, udp, varied

DROP, PASS, REDIRECT = 1, 2, 4
NOT_FORWARDED, NO_NEIGHBOUR, TOO_LONG = 4, 7, 8
REFUSALS = {"blackhole": 1, "unreachable": 2, "prohibit": 3, "local": 4}
DEVICES = {3: 30, 4: 40, 5: 50}


class Route(NamedTuple):
    """A route of this test's table."""

    prefix: str
    ifindex: int = 0
    next_hop: str | None = None
    mac: str | None = None
    mtu: int = 1500
    kind: str = "unicast"


NEIGHBOURS = {
    "192.0.2.10": "02:00:00:00:00:aa",
    "192.0.2.1": "02:00:00:00:00:ab",
    "2001:db8:1::10": "02:00:00:00:00:ac",
}
ROUTES = [
    Route("198.51.100.0/24", 3, "192.0.2.1", "02:00:00:00:01:01"),
    Route("198.51.100.20/32", 4, None, "02:00:00:00:01:02", mtu=100),
    Route("192.0.2.0/24", 5),
    Route("10.0.0.0/8", kind="blackhole"),
    Route("10.1.0.0/16", 3, "10.9.9.9", "02:00:00:00:01:03"),
    Route("10.1.2.0/24", kind="prohibit"),
    Route("10.1.2.3/32", kind="unreachable"),
    Route("172.16.0.0/12", kind="local"),
    Route("172.16.0.0/13", 77, None, "02:00:00:00:01:04"),
    Route("2001:db8::/32", 9, "fe80::1", "02:00:00:00:01:05"),
    Route("2001:db8:1::/64", 3),
    Route("2001:db8:2::/48", 4, "fe80::2", "02:00:00:00:01:06", mtu=1280),
    Route("ff00::/8", kind="local"),
]
DEFAULTS = [Route("0.0.0.0/0", 3, None, "02:00:00:00:01:07"), Route("::/0", 5, "fe80::3", "02:00:00:00:01:08")]
OWN = {route.ifindex: bytes([2, 0, 0, 0, 9, route.ifindex]) for route in [*ROUTES, *DEFAULTS]}


def _mac(text: str) -> bytes:
    return bytes.fromhex(text.replace(":", ""))


def _find(routes: list[Route], dest: bytes) -> Route | None:
    address = ip_address(dest)
    found = [one for one in routes if address in ip_network(one.prefix)]
    return max(found, key=lambda one: ip_network(one.prefix).prefixlen, default=None)


def _answer(routes: list[Route], dest: bytes, length: int) -> tuple[int, Route | None, bytes]:
    """What the helper says: a number, and for 0 the route and the address of who gets the packet."""
    route = _find(routes, dest)
    if route is None:
        return NOT_FORWARDED, None, b""
    if route.kind != "unicast":
        return REFUSALS[route.kind], None, b""
    if length > route.mtu:
        return TOO_LONG, None, b""
    mac = NEIGHBOURS.get(route.next_hop or str(ip_address(dest)), route.mac)
    return (NO_NEIGHBOUR, None, b"") if mac is None else (0, route, _mac(mac))


def _route(routes: list[Route], packet: bytes, answers: Counter[int]) -> Expected:
    if len(packet) < 14:
        return Expected(DROP)
    kind, out = packet[12:14], bytearray(packet)
    if kind == b"\x08\x00":
        if len(packet) < 34:
            return Expected(DROP)
        if packet[22] <= 1:
            return Expected(PASS)
        dest, length = packet[30:34], int.from_bytes(packet[16:18], "big")
        out[22] -= 1
        out[24:26] = struct.pack(">H", (int.from_bytes(packet[24:26], "big") + 0x0100) % 0xFFFF)
        assert dpkt.in_cksum(packet[14:34]) or not dpkt.in_cksum(bytes(out[14:34]))
    elif kind == b"\x86\xdd":
        if len(packet) < 54:
            return Expected(DROP)
        if packet[21] <= 1:
            return Expected(PASS)
        dest, length = packet[38:54], int.from_bytes(packet[18:20], "big")
        out[21] -= 1
    else:
        return Expected(PASS)
    answer, route, mac = _answer(routes, dest, length)
    answers[answer] += 1
    if route is None:
        return Expected(DROP if 1 <= answer <= 3 else PASS)
    out[:12] = mac + OWN[route.ifindex]
    if route.ifindex not in DEVICES:
        return Expected(PASS, bytes(out))  # the packet has changed, yet nothing is there to send it
    return Expected(REDIRECT, bytes(out), Redirected(route.ifindex, PASS, "devices"))


def _model(name: str, routes: list[Route], packets: list[bytes]) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        answers: Counter[int] = Counter()
        runs = [_route(routes, packet, answers) for packet in packets]
        return Expectation(runs, {"answers": Table("<I", "<Q", {key: [answers[key], 0] for key in range(16)})})

    def prepare(loaded: Any) -> None:
        for route in routes:
            own = OWN[route.ifindex] if route.ifindex else None
            settings = {"mtu": route.mtu, "kind": route.kind}
            loaded.routes.add(route.prefix, route.ifindex, route.next_hop, own, route.mac, **settings)
        for address, mac in NEIGHBOURS.items():
            loaded.routes.add_neighbour(address, mac)
        for key, value in DEVICES.items():
            loaded.maps["devices"][key] = value

    return Model("router", "route", run, packets, name, prepare=prepare)


def _ipv6(dest: str, hops: int = 64, size: int = 8) -> bytes:
    header = struct.pack(">IHBB", 6 << 28 | 0x12345, size, 59, hops)
    return frame(header + ip_address("2001:db8:9::1").packed + ip_address(dest).packed + bytes(size), IPV6)


_TO = [
    "198.51.100.1", "198.51.100.20", "192.0.2.1", "192.0.2.2", "192.0.2.10", "10.0.0.1", "10.1.0.1", "10.1.2.1",
    "10.1.2.3", "172.16.0.1", "172.23.255.255", "172.24.0.0", "172.32.0.0", "8.8.8.8", "255.255.255.255",
]  # fmt: skip
_TO6 = ["2001:db8::1", "2001:db8:1::10", "2001:db8:1::11", "2001:db8:2:3::4", "2001:db9::", "ff02::1", "fe80::1"]
_SIZED = [frame(ipv4(bytes(size), ICMP, dest="198.51.100.20")) for size in (79, 80, 81, 1480)]
_LIFETIMES = [frame(ipv4(b"data", 253, dest="10.1.0.1", ttl=ttl)) for ttl in (0, 1, 2, 3, 255)]
_SUMS = [
    packet[:24] + struct.pack(">H", checksum) + packet[26:]
    for packet in [udp(1, 2, dest="10.1.0.1")]
    for checksum in (0, 1, 0xFE, 0xFEFE, 0xFEFF, 0xFF00, 0xFFFE, 0xFFFF)
]
_EDGES = [
    *short_frames(),
    *(udp(1, 2, dest=dest) for dest in _TO),
    *(_ipv6(dest) for dest in _TO6),
    *(_ipv6("2001:db8:2::1", hops) for hops in (0, 1, 2, 255)),
    *(_ipv6("2001:db8:2::1", size=size) for size in (1279, 1280, 1281)),
    *(_ipv6("2001:db8:2::1")[:length] for length in (14, 53, 54)),
    *_SIZED,
    *_LIFETIMES,
    *_SUMS,
    frame(bytes(60), ARP),
    frame(bytes(60), VLAN),
]
MODELS = [
    _model("capture", ROUTES, varied()),
    _model("edges", ROUTES, _EDGES),
    _model("defaults", [*ROUTES, *DEFAULTS], [*varied(), *_EDGES]),
    _model("no routes", [], [*varied(50), *_EDGES]),
]
