"""Echo requests become replies. A checksum is brought up to date, so that a wrong one stays as wrong as it was."""

from __future__ import annotations

import struct
from collections.abc import Sequence

import dpkt

from .base import Expectation, Expected, Model
from .packets import ICMP, echo, ipv4_frames, plain_ipv4, short_frames, varied

PASS, TX = 2, 3


def reply(packet: bytes) -> bytes | None:
    """What is answered, if anything."""
    ip = plain_ipv4(packet)
    if ip is None or ip.p != ICMP or len(ip.data) < 8 or ip.data[:2] != b"\x08\x00":
        return None
    (checksum,) = struct.unpack(">H", ip.data[2:4])
    total = (checksum ^ 0xFFFF) + (0x0800 ^ 0xFFFF)
    total = (total & 0xFFFF) + (total >> 16)
    header = packet[14:26] + ip.dst + ip.src
    message = b"\0\0" + struct.pack(">H", total ^ 0xFFFF) + ip.data[4:]
    answer = packet[6:12] + packet[:6] + packet[12:14] + header + message
    inside = slice(34, 14 + ip.len)
    if 14 + ip.len <= len(packet) and dpkt.in_cksum(packet[inside]) == 0:
        assert dpkt.in_cksum(answer[inside]) == 0
    return answer


def _run(packets: Sequence[bytes]) -> Expectation:
    replies = [reply(packet) for packet in packets]
    runs = [Expected(PASS) if answer is None else Expected(TX, answer) for answer in replies]
    return Expectation(runs, globals={"answered": sum(run.retval == TX for run in runs)})


def _with_checksum(checksum: int) -> bytes:
    packet = echo()
    return packet[:36] + struct.pack(">H", checksum) + packet[38:]


MODELS = [
    Model("icmp_echo", "icmp_echo", _run, varied(400), "capture"),
    Model("icmp_echo", "icmp_echo", _run, ipv4_frames(400, ICMP), "pings"),
    Model(
        "icmp_echo",
        "icmp_echo",
        _run,
        [
            *short_frames(),
            *(echo()[:length] for length in range(30, 50)),
            *(echo(kind=kind, code=code) for kind in (0, 3, 7, 8, 9, 136) for code in (0, 1, 255)),
            *(_with_checksum(checksum) for checksum in (0, 1, 0xF7FE, 0xF7FF, 0xF800, 0xF801, 0xFFFE, 0xFFFF)),
            echo(b""),
            echo(b"odd"),
            echo(bytes(1400)),
        ],
        "edges",
    ),
]
