"""Queries for blocked names are dropped; queries of each type are counted."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import dpkt

from .base import Expectation, Expected, Model, Table
from .packets import UDP, capture, ipv4_frames, plain_ipv4, short_frames, udp, varied

DROP, PASS = 1, 2
NAME_SIZE, ROOM = 64, 64
Verdict = tuple[int, int | None, bytes]  # what is returned; type and name where there is a whole question


def question(packet: bytes) -> Verdict:
    """What becomes of a packet whose name is not blocked."""
    ip = plain_ipv4(packet)
    if ip is None or ip.p != UDP or len(ip.data) < 20 or ip.data[2:4] != struct.pack(">H", 53):
        return PASS, None, b""
    flags, questions = struct.unpack(">HH", ip.data[10:14])
    if flags & 0x8000 or questions != 1:
        return PASS, None, b""
    encoded, labels, at = ip.data[20:], [], 0
    while True:
        if at >= NAME_SIZE:
            return PASS, None, b""
        if at >= len(encoded):
            return DROP, None, b""
        size = encoded[at]
        if not size:
            break
        if size > 63:
            return DROP, None, b""
        labels.append(encoded[at + 1 : at + 1 + size].lower())
        at += 1 + size
        if at > min(len(encoded), NAME_SIZE):
            return PASS if len(encoded) >= NAME_SIZE else DROP, None, b""
    kind = encoded[at + 1 : at + 3]
    if len(encoded) < at + 5:
        return DROP, None, b""
    name = b".".join(labels)
    if labels and ip.off & 0x3FFF == 0 and 14 + ip.len <= len(packet) and all(b"." not in label for label in labels):
        assert dpkt.dns.DNS(bytes(ip.data[8:])).qd[0].name.lower().encode() == name, "dpkt agrees"
    return PASS, int.from_bytes(kind, "big"), name


def _model(title: str, packets: list[bytes], blocked: dict[str, int], types: dict[int, int] | None = None) -> Model:
    begin = {name.encode("latin-1"): hits for name, hits in blocked.items()}

    def run(packets: Sequence[bytes]) -> Expectation:
        hits, counts, runs = dict(begin), dict(types or {}), []
        for packet in packets:
            verdict, kind, name = question(packet)
            if kind is not None and (kind in counts or len(counts) < ROOM):
                counts[kind] = (counts.get(kind, 0) + 1) % 2**64
            if kind is not None and name in hits:
                hits[name] += 1
                verdict = DROP
            runs.append(Expected(verdict))
        return Expectation(runs, {"blocked": _blocked(hits), "types": Table("<H", "<Q", counts)})

    maps = {"blocked": _blocked(begin), **({"types": Table("<H", "<Q", types)} if types else {})}
    return Model("dns", "dns", run, packets, title, maps=maps)


def _blocked(hits: dict[bytes, int]) -> Table:
    return Table("<64s", "<Q", {name.ljust(NAME_SIZE, b"\0"): count for name, count in hits.items()})


def query(
    *labels: bytes, kind: int = 1, flags: int = 0x0100, questions: int = 1, end: bytes = b"\0", port: int = 53
) -> bytes:
    """A query whose name has any labels, also such as no resolver asks for."""
    name = b"".join(bytes([len(label)]) + label for label in labels) + end
    return udp(4321, port, struct.pack(">HHHHHH", 7, flags, questions, 0, 0, 0) + name + struct.pack(">HH", kind, 1))


def _raw(name: bytes, tail: bytes = b"") -> bytes:
    return udp(4321, 53, struct.pack(">HHHHHH", 7, 0, 1, 0, 0, 0) + name + tail)


def _names() -> list[str]:
    found = {question(packet)[2].decode("latin-1") for packet in capture()}
    return sorted(name for name in found if name)


def _types(packets: Sequence[bytes]) -> set[int]:
    return {kind for packet in packets if (kind := question(packet)[1]) is not None}


_LONG = b"x" * 63
_WHOLE = query(b"a", b"bc", b"example")
_HAND_MADE = [
    *short_frames(),
    *(_WHOLE[:length] for length in range(len(_WHOLE) + 1)),
    query(b"WWW", b"Blocked", b"EXAMPLE"),
    query(b"www", b"blocked", b"example", kind=28),
    query(b"[\\]^_`{@", b"example"),  # around the letters
    query(b"{zZaA[", b"example", kind=0xFFFF),
    query(b"www", b"blocked", b"example", flags=0x8100),
    query(b"www", b"blocked", b"example", flags=0x7FFF),
    *(query(b"www", b"blocked", b"example", questions=count) for count in (0, 2, 256, 257)),
    query(b"www", b"blocked", b"example", port=5353),
    query(kind=2),  # the root
    query(b"a.b", b"example"),
    query(b"nul\0in", b"example"),
    query(b"caf\xc3\xa9", b"example"),
    *(_raw(bytes([size]) + b"a" * 70) for size in (1, 2, 62, 63, 64, 65, 128, 192, 255)),
    *(query(b"x" * size) for size in (61, 62, 63)),
    query(b"y" * 30, b"z" * 30),
    query(b"y" * 30, b"z" * 31),
    query(b"y" * 30, b"z" * 32),
    query(*[b"a"] * 31),
    query(*[b"a"] * 32),
    query(_LONG, _LONG, _LONG, _LONG[:61]),
    _raw(b"\1a\xc0\x0c", b"\0\1\0\1"),
    *(_raw(b"\1a\0", b"\0\1\0\1"[:length]) for length in range(5)),
]
_BLOCKED = {
    "www.blocked.example": 0,
    "a.b.example": 10,
    "[\\]^_`{@.example": 0,
    "{zzaa[.example": 0,
    "nul\0in.example": 0,
    "caf\xc3\xa9.example": 0,
    "y" * 30 + "." + "z" * 31: 0,
    "x" * 62: 0,
    "x" * 61: 0,
    ".".join("a" * 31): 0,
    "": 0,
    "a": 0,
    "A.UPPER.CASE": 0,
}
_FRAMES = ipv4_frames(2000, UDP)
MODELS = [
    _model("capture", _FRAMES, dict.fromkeys(_names()[::2], 0)),
    _model("varied", varied(1500), dict.fromkeys(_names(), 5)),
    _model("known types", _FRAMES, dict.fromkeys(_names()[1::2], 0), dict.fromkeys(_types(_FRAMES), 1)),
    _model("edges", _HAND_MADE, _BLOCKED),
    _model("many types", [query(b"www", kind=kind) for kind in [*range(100), *range(50, 80)]], {}),
    _model("count wraps", [query(b"www"), query(b"www")], {}, {1: 2**64 - 1}),
]
