"""Packets and bytes by Ethernet type and by IP protocol, for the CPU that they came to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .base import Expectation, Expected, Model, Table
from .packets import capture, frame, ipv4, ipv4_frames, plain_ipv4, short_frames, varied

ABORTED, PASS = 0, 2
ROOM = 64
NOTHING = (0, 0)


def _run(packets: Sequence[bytes]) -> Expectation:
    types: dict[int, tuple[int, int]] = {}
    protocols = dict.fromkeys(range(256), NOTHING)
    runs = []
    for packet in packets:
        if len(packet) < 14:
            runs.append(Expected(ABORTED))
            continue
        kind = int.from_bytes(packet[12:14], "big")
        if kind in types or len(types) < ROOM:
            count, size = types.get(kind, NOTHING)
            types[kind] = (count + 1, size + len(packet))
        ip = plain_ipv4(packet)
        if ip is not None:
            count, size = protocols[ip.p]
            protocols[ip.p] = (count + 1, size + len(packet))
        runs.append(Expected(PASS))
    maps = {
        "by_ethernet_type": Table("<H", "<QQ", {kind: [row, NOTHING, NOTHING] for kind, row in types.items()}),
        "by_protocol": Table("<I", "<QQ", {protocol: [row, NOTHING, NOTHING] for protocol, row in protocols.items()}),
    }
    return Expectation(runs, maps)


def _types(packets: Sequence[bytes]) -> Table:
    """Rows for all types, so that no packet has to make one."""
    return Table("<H", "<QQ", {int.from_bytes(packet[12:14], "big"): NOTHING for packet in packets})


MODELS = [
    Model("counters", "counters", _run, packets, name, cpus=3)
    for name, packets in {
        "varied": [*varied(), *short_frames()],
        "frames": ipv4_frames(400),
        "end": list(capture()[-500:]),
        "many types": [frame(bytes(50), kind) for kind in [*range(0x9000, 0x9050), *range(0x9030, 0x9060)]],
        "all protocols": [frame(ipv4(bytes(protocol), protocol)) for protocol in range(256)],
    }.items()
]
MODELS.append(replace(MODELS[1], name="known types", maps={"by_ethernet_type": _types(MODELS[1].packets)}))
