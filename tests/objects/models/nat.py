"""Sources rewritten by a table. Checksums are brought up to date as RFC 1624 has it; right ones stay right."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

import dpkt

from .base import Expectation, Expected, Model, Table
from .packets import TCP, UDP, address, capture, ipv4_frames, plain_ipv4, short_frames, tcp, udp, varied

PASS, TX = 2, 3
Endpoint = tuple[bytes, bytes, int]  # address and port as they stand in the packet, protocol
CHECKSUM_AT = {TCP: 16, UDP: 6}
HEADER = {TCP: 20, UDP: 8}


def endpoint(packet: bytes) -> Endpoint | None:
    """Where a TCP segment or UDP datagram comes from, unless it is a fragment or cut off."""
    ip = plain_ipv4(packet)
    if ip is None or ip.off & 0x3FFF or ip.p not in HEADER or len(packet) < 34 + HEADER[ip.p]:
        return None
    return ip.src, packet[34:36], ip.p


def updated(checksum: int, old: bytes, new: bytes) -> int:
    """HC' = ~(~HC + ~m + m'), over big-endian words."""
    words = [(~checksum) & 0xFFFF]
    words += [~word & 0xFFFF for (word,) in struct.iter_unpack(">H", old)]
    words += [word for (word,) in struct.iter_unpack(">H", new)]
    total = sum(words)
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def translate(packet: bytes, to: Endpoint) -> bytes:
    """The packet with another source."""
    source, port, protocol = packet[26:30], packet[34:36], packet[23]
    out = bytearray(packet)
    out[24:26] = struct.pack(">H", updated(int.from_bytes(packet[24:26], "big"), source, to[0]))
    at = 34 + CHECKSUM_AT[protocol]
    checksum = int.from_bytes(packet[at : at + 2], "big")
    if protocol == TCP or checksum:
        checksum = updated(updated(checksum, source, to[0]), bytes(2) + port, bytes(2) + to[1])
        if protocol == UDP and checksum == 0:
            checksum = 0xFFFF
        out[at : at + 2] = struct.pack(">H", checksum)
    out[26:30], out[34:36] = to[0], to[1]
    if checksums_right(packet):
        assert checksums_right(bytes(out))
    return bytes(out)


def checksums_right(packet: bytes) -> bool:
    """What dpkt says of a packet's two checksums: sums over everything, not updates."""
    header, total = packet[14:34], int.from_bytes(packet[16:18], "big")
    segment = packet[34 : 14 + total]
    if len(packet) < 14 + total or len(segment) < HEADER[packet[23]] or dpkt.in_cksum(header):
        return False
    pseudo = packet[26:34] + struct.pack(">BBH", 0, packet[23], len(segment))
    return bool(dpkt.in_cksum(pseudo + segment) == 0 and segment[CHECKSUM_AT[packet[23]] :][:2] != b"\0\0")


def _run(packets: Sequence[bytes]) -> Expectation:
    runs = []
    for packet in packets:
        to = TRANSLATIONS.get(endpoint(packet) or (b"", b"", 0))
        runs.append(Expected(PASS) if to is None else Expected(TX, translate(packet, to)))
    translated = sum(run.retval == TX for run in runs)
    return Expectation(runs, globals={"translated": translated}, maps={"translations": TABLE})


def _with_checksum(packet: bytes, checksum: int) -> bytes:
    at = 34 + CHECKSUM_AT[packet[23]]
    return packet[:at] + struct.pack(">H", checksum) + packet[at + 2 :]


def _ends_at(packet: bytes, checksum: int) -> bytes:
    """The packet with such a checksum that the translated one has the given checksum, not yet replaced by 0xffff."""
    to, at = TRANSLATIONS[endpoint(packet) or (b"", b"", 0)], 34 + CHECKSUM_AT[packet[23]]
    for given in range(1, 1 << 16):
        if updated(updated(given, packet[26:30], to[0]), bytes(2) + packet[34:36], bytes(2) + to[1]) == checksum:
            return packet[:at] + struct.pack(">H", given) + packet[at + 2 :]
    raise AssertionError(f"no checksum becomes {checksum}")


SOURCES = sorted({found for packet in capture() if (found := endpoint(packet)) is not None})
HAND_MADE: dict[str, Any] = {"source": "10.1.2.3"}
FRAGMENTS = [struct.pack(">H", flags) for flags in (0x2000, 0x4000, 0x8000, 1, 0x1FFF, 0x3000)]
TRANSLATIONS: dict[Endpoint, Endpoint] = {
    **{
        source: (address(f"203.0.113.{index % 250}"), struct.pack(">H", 20000 + index), source[2])
        for index, source in enumerate(SOURCES[::2][:900])
    },
    (address("10.1.2.3"), struct.pack(">H", 4000), UDP): (address("255.255.255.255"), b"\xff\xff", UDP),
    (address("10.1.2.3"), struct.pack(">H", 4000), TCP): (address("0.0.0.0"), b"\0\0", TCP),
    (address("10.1.2.3"), struct.pack(">H", 4001), TCP): (address("192.0.2.200"), struct.pack(">H", 1), UDP),
}
TABLE = Table("<4s2sH", "<4s2sH", dict(TRANSLATIONS))
UDP_FRAME, TCP_FRAME = udp(4000, 53, **HAND_MADE), tcp(4000, 80, **HAND_MADE)
MODELS = [
    Model("nat", "nat", _run, varied(400), "capture", maps={"translations": TABLE}),
    Model("nat", "nat", _run, ipv4_frames(2000, TCP)[-400:], "segments", maps={"translations": TABLE}),
    Model(
        "nat",
        "nat",
        _run,
        [
            *short_frames(),
            UDP_FRAME,
            _with_checksum(UDP_FRAME, 0),
            _with_checksum(UDP_FRAME, 0xFFFF),
            _ends_at(UDP_FRAME, 0),
            TCP_FRAME,
            _with_checksum(TCP_FRAME, 0),
            _with_checksum(TCP_FRAME, 0xFFFF),
            _ends_at(TCP_FRAME, 0),
            tcp(4001, 80, b"more", **HAND_MADE),
            tcp(4002, 80, **HAND_MADE),
            *(UDP_FRAME[:length] for length in range(30, 43)),
            *(TCP_FRAME[:length] for length in range(40, 55)),
            *(UDP_FRAME[:20] + flags + UDP_FRAME[22:] for flags in FRAGMENTS),
            *(UDP_FRAME[:23] + bytes([protocol]) + UDP_FRAME[24:] for protocol in (0, 1, 5, 7, 16, 18, 255)),
        ],
        "edges",
        maps={"translations": TABLE},
    ),
]
