"""The outer tag taken off, or one put on."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence

from .base import Expectation, Expected, Model
from .packets import QINQ, VLAN, capture, frame, short_frames, udp, varied

PASS = 2


def _pop(packets: Sequence[bytes]) -> Expectation:
    runs = []
    for packet in packets:
        is_tagged = len(packet) >= 18 and int.from_bytes(packet[12:14], "big") in (VLAN, QINQ)
        runs.append(Expected(PASS, packet[:12] + packet[16:] if is_tagged else packet))
    return Expectation(runs)


def _push(tag: int) -> Callable[[Sequence[bytes]], Expectation]:
    def run(packets: Sequence[bytes]) -> Expectation:
        runs = []
        for packet in packets:
            tagged = packet[:12] + struct.pack(">HH", VLAN, tag) + packet[12:]
            runs.append(Expected(PASS, tagged if len(packet) >= 14 else packet))
        return Expectation(runs)

    return run


def _tagged(packet: bytes, *tags: tuple[int, int]) -> bytes:
    return packet[:12] + b"".join(struct.pack(">HH", *tag) for tag in tags) + packet[12:]


_TAGGED = [_tagged(packet, ((VLAN, QINQ)[index % 2], index)) for index, packet in enumerate(varied())]
_DOUBLE = _tagged(udp(1, 2), (QINQ, 0xFFFF), (VLAN, 0))
_EDGES = [
    *short_frames(),
    _DOUBLE,
    *(_DOUBLE[:length] for length in range(24)),
    *(frame(bytes(20), kind) for kind in (VLAN - 1, VLAN + 1, QINQ - 1, QINQ + 1, 0x0081)),
    max(capture(), key=len),
]
MODELS = [
    Model("vlan", "vlan_pop", _pop, varied(), "capture"),
    Model("vlan", "vlan_pop", _pop, _TAGGED, "tagged"),
    Model("vlan", "vlan_pop", _pop, _EDGES, "edges"),
    Model("vlan", "vlan_push", _push(100), varied(), "capture"),
    Model("vlan", "vlan_push", _push(100), _EDGES, "edges"),
    *(Model("vlan", "vlan_push", _push(tag), varied(30), f"tag {tag}", {"tag": tag}) for tag in (0, 0xFFFF)),
]
