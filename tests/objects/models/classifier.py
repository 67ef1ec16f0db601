"""Three tc programs: services marked and sent to another port, a tag taken off, marked packets sent back.

Checksums are updated as the kernel's csum_replace2 and csum_replace4 do it, in sums of 16 and of 32 bits.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from llvmbpf.contexts import SkBuff

from .base import Expectation, Expected, Model, Redirected, Table
from .nat import checksums_right
from .packets import QINQ, TCP, UDP, VLAN, capture, frame, ipv4_frames, plain_ipv4, short_frames, tcp, udp, varied

UNSPEC, OK, SHOT, PIPE, REDIRECT = -1, 0, 2, 3, 7
CHECKSUM_AT = {TCP: 34 + 16, UDP: 34 + 6}
SERVICES = {53: (53, 0), 80: (0x80000050, 8080), 8080: (1, 80), 443: (443, 443), 9: (9, 0xFFFF), 5353: (0, 53)}


def added(x: int, y: int, bits: int) -> int:
    """A sum whose carry is added at its end."""
    total = x + y
    return (total >> bits) + total % (1 << bits)


def replaced_16(checksum: int, old: int, new: int) -> int:
    """csum_replace2."""
    return added(added(checksum ^ 0xFFFF, old ^ 0xFFFF, 16), new, 16) ^ 0xFFFF


def replaced_32(checksum: int, old: int, new: int) -> int:
    """csum_replace4."""
    total = added(added(checksum ^ 0xFFFF_FFFF, old ^ 0xFFFF_FFFF, 32), new, 32)
    total = (total & 0xFFFF) + (total >> 16)
    return ((total & 0xFFFF) + (total >> 16)) ^ 0xFFFF


def word(packet: bytes, at: int) -> int:
    """Two bytes in network byte order."""
    return int.from_bytes(packet[at : at + 2], "big")


def _classify(packet: bytes) -> Expected:
    ip = plain_ipv4(packet)
    if ip is None or ip.p not in CHECKSUM_AT:
        return Expected(OK, ctx={"mark": 0})
    if ip.ttl <= 1 or len(packet) < 38:
        return Expected(SHOT, ctx={"mark": 0})
    out = bytearray(packet)
    old, new = ip.ttl << 8 | ip.p, (ip.ttl - 1) << 8 | ip.p
    out[22:26] = struct.pack(">HH", new, replaced_16(ip.sum, old, new))
    port = word(packet, 36)
    if port not in SERVICES:
        return Expected(OK, bytes(out), ctx={"mark": 0, "cb": [0] * 5})
    mark, new_port = SERVICES[port]
    if new_port:
        at = CHECKSUM_AT[ip.p]
        checksum = word(packet, at)
        if at + 2 <= len(packet) and (ip.p == TCP or checksum):
            checksum = replaced_32(checksum, port, new_port)  # such sums are the same in either byte order
            out[at : at + 2] = struct.pack(">H", checksum or (0xFFFF if ip.p == UDP else 0))
        out[36:38] = struct.pack(">H", new_port)
    if not ip.off & 0x3FFF and checksums_right(packet):
        assert checksums_right(bytes(out))
    return Expected(PIPE, bytes(out), ctx={"mark": mark, "cb": [socket_order(port), 0, 0, 0, 0]})


def socket_order(port: int) -> int:
    """The number that a program loads from a port in network byte order."""
    return int.from_bytes(port.to_bytes(2, "big"), "little")


def _run_classify(packets: Sequence[bytes]) -> Expectation:
    return Expectation([_classify(packet) for packet in packets], {"services": TABLE})


def _untag(name: str, packets: list[bytes], ctx: SkBuff | None) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        if ctx is None or not ctx.vlan_present:
            return Expectation([Expected(UNSPEC, ctx={"vlan_present": 0}) for _ in packets])
        return Expectation([_popped(packet) for packet in packets])

    return Model("classifier", "untag", run, packets, name, ctx=ctx)


def _popped(packet: bytes) -> Expected:
    """The tag goes, which stands in the packet if it is anywhere, and the context tells of the next one."""
    is_tagged = word(packet, 12) in (VLAN, QINQ)
    out = packet[:12] + packet[16:] if is_tagged else packet
    if word(out, 12) in (VLAN, QINQ):
        tag = {"vlan_tci": word(out, 14), "vlan_proto": socket_order(word(out, 12))}
        return Expected(OK, out, ctx={"vlan_present": 1, "protocol": socket_order(word(out, 16)), **tag})
    return Expected(OK, out, ctx={"vlan_present": 0, "protocol": socket_order(word(out, 12)), "vlan_tci": 0})


def _mirror(mark: int, interface: int) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        sent = Expected(REDIRECT, redirect=Redirected(interface)) if mark else Expected(PIPE)
        return Expectation([sent for _ in packets])

    return Model(
        "classifier", "mirror", run, varied(20), f"{mark} {interface}", ctx=SkBuff(mark=mark, ifindex=interface)
    )


def _with_checksum(packet: bytes, at: int, checksum: int) -> bytes:
    return packet[:at] + struct.pack(">H", checksum) + packet[at + 2 :]


TABLE = Table("<H", "<IH2x", {})
TABLE.entries = {socket_order(port): (mark, socket_order(new_port)) for port, (mark, new_port) in SERVICES.items()}
_EDGES = (0, 1, 0xFFFE, 0xFFFF)
_HAND_MADE = [
    *short_frames()[14:],
    *(udp(7, port, ttl=ttl) for port in SERVICES for ttl in (0, 1, 2, 64, 255)),
    *(tcp(7, port, ttl=ttl) for port in SERVICES for ttl in (0, 1, 2, 64, 255)),
    *(udp(7, 5353)[:length] for length in range(33, 44)),
    *(tcp(7, 80)[:length] for length in range(33, 54)),
    *(_with_checksum(udp(7, port), 40, checksum) for checksum in _EDGES for port in SERVICES),
    *(_with_checksum(tcp(7, port), 50, checksum) for checksum in _EDGES for port in SERVICES),
    *(_with_checksum(tcp(7, 80), 24, checksum) for checksum in _EDGES),
    *(_with_checksum(udp(7, 80), 40, checksum) for checksum in range(8080 - 80 - 3, 8080 - 80 + 4)),
]
_TAGGED = [packet for packet in capture() if word(packet, 12) in (VLAN, QINQ)][:150]
_TAG = SkBuff(vlan_present=1, vlan_tci=0x2005, vlan_proto=0x0081)
MODELS = [
    Model("classifier", "classify", _run_classify, varied(400), "capture", maps={"services": TABLE}),
    Model("classifier", "classify", _run_classify, ipv4_frames(600), "frames", maps={"services": TABLE}),
    Model("classifier", "classify", _run_classify, _HAND_MADE, "edges", maps={"services": TABLE}),
    _untag("no tag", varied(50), None),
    _untag("tag", varied(200), _TAG),
    _untag("more tags", [*_TAGGED, frame(bytes(60), 0x0800, ((QINQ, 0xFFFF), (VLAN, 0)))], _TAG),
    _mirror(0, 5),
    _mirror(1, 5),
    _mirror(0xFFFF_FFFF, 70000),
]
