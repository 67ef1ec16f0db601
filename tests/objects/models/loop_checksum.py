"""ICMP messages with a wrong checksum are dropped; dpkt says which ones are right."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import dpkt

from .base import Expectation, Expected, Model
from .packets import ICMP, echo, frame, ipv4, ipv4_frames, plain_ipv4, short_frames, varied

DROP, PASS = 1, 2


def _run(packets: Sequence[bytes]) -> Expectation:
    runs, counts = [], {"good": 0, "bad": 0}
    for packet in packets:
        ip = plain_ipv4(packet)
        if ip is None or ip.p != ICMP or ip.off & 0x3FFF:
            runs.append(Expected(PASS))
        elif ip.len < 20 or 14 + ip.len > len(packet):
            runs.append(Expected(DROP))
        else:
            is_good = dpkt.in_cksum(packet[34 : 14 + ip.len]) == 0
            counts["good" if is_good else "bad"] += 1
            runs.append(Expected(PASS if is_good else DROP))
    return Expectation(runs, globals=counts)


def _damaged(packet: bytes, at: int) -> bytes:
    return packet[:at] + bytes([packet[at] ^ 0x10]) + packet[at + 1 :]


def _with_length(packet: bytes, length: int) -> bytes:
    return packet[:16] + struct.pack(">H", length) + packet[18:]


_PINGS = ipv4_frames(300, ICMP)
_WHOLE = echo(b"odd payload")
_HAND_MADE = [
    *short_frames(),
    *(echo(bytes(range(size % 256)) + bytes(size // 256)) for size in range(0, 700, 13)),
    *(_damaged(_WHOLE, at) for at in range(14, len(_WHOLE))),
    *(_with_length(_WHOLE, length) for length in (0, 19, 20, 21, 22, len(_WHOLE) - 15, len(_WHOLE) - 13, 0xFFFF)),
    *(_WHOLE[:length] for length in range(34, len(_WHOLE))),
    _WHOLE + b"trailer",
    *(
        _WHOLE[:20] + flags + _WHOLE[22:]
        for flags in (b"\x20\0", b"\x40\0", b"\x80\0", b"\0\1", b"\x1f\xff", b"\xc0\0")
    ),
    frame(ipv4(b"", ICMP)),
    frame(ipv4(b"\0", ICMP)),
    frame(ipv4(b"\xff\xff", ICMP)),
    frame(ipv4(b"\xff\xff\0", ICMP)),
    frame(ipv4(b"\xff" * 9000, ICMP)),
    echo(bytes(1472)),
]
MODELS = [
    Model("loop_checksum", "loop_checksum", _run, varied(400), "capture"),
    Model("loop_checksum", "loop_checksum", _run, _PINGS, "pings"),
    Model("loop_checksum", "loop_checksum", _run, [_damaged(packet, 40) for packet in _PINGS], "damaged"),
    Model("loop_checksum", "loop_checksum", _run, _HAND_MADE, "edges"),
]
