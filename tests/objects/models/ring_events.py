"""Events of TCP connections that begin or are reset, in a ring buffer that may be full."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from dpkt.tcp import TH_ACK, TH_FIN, TH_RST, TH_SYN

from .base import Expectation, Expected, Model
from .packets import TCP, capture, plain_ipv4, short_frames, tcp, varied

PASS = 2
OPENED, RESET = 1, 2
RING, RECORD, HEADER = 65536, 32, 8
NOW = 987_654_321_000


def _model(name: str, packets: list[bytes], minimum_length: int = 0) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        used = lost = 0
        records = []
        for packet in packets:
            ip = plain_ipv4(packet)
            if ip is None or ip.p != TCP or len(packet) < 54:
                continue
            flags = packet[47]
            if not flags & TH_RST and flags & (TH_SYN | TH_ACK) != TH_SYN:
                continue
            if used + RECORD + HEADER > RING - 1:  # nobody takes records out while the programs run
                lost += 1
                continue
            used += RECORD + HEADER
            if len(packet) < minimum_length:
                continue  # discarded: its place stays taken
            kind = RESET if flags & TH_RST else OPENED
            ports = struct.unpack(">HH", packet[34:38])
            records.append(struct.pack("<I4s4sHHI4xQ", kind, ip.src, ip.dst, *ports, len(packet), NOW))
        runs = [Expected(PASS) for _ in packets]
        return Expectation(runs, globals={"lost": lost}, records={"events": records})

    settings = {"minimum_length": minimum_length} if minimum_length else {}
    return Model("ring_events", "ring_events", run, packets, name, globals=settings, clock=NOW)


_SEGMENTS = [
    tcp(1000 + flags, 80, flags=flags)
    for flags in range(256)
    if flags & (TH_SYN | TH_RST | TH_ACK | TH_FIN) or flags > 250
]
_SYN = tcp(1024, 443, b"early data", flags=TH_SYN)
MODELS = [
    _model("capture", list(capture())),
    _model("all flags", _SEGMENTS),
    _model("cut off", [*short_frames(), *(_SYN[:length] for length in range(30, len(_SYN)))]),
    _model("long ones only", varied(), minimum_length=70),
    _model("full", [tcp(n % 60000, 80, flags=TH_SYN) for n in range(1700)]),
    _model("full of discarded", [tcp(n, 80, bytes(n % 3), flags=TH_RST) for n in range(1650)], minimum_length=56),
]
