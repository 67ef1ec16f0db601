"""Packets in packets, built here with struct and dpkt's checksum; metadata; lengths."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import dpkt

from .base import Expectation, Expected, Model, Table
from .packets import IPV6, UDP, VLAN, address, capture, frame, ipv4, plain_ipv4, short_frames, tcp, udp, varied

ABORTED, DROP, PASS, TX = range(4)
TC_OK, TC_SHOT = 0, 2
IP_IN_IP, VXLAN_PORT = 4, 4789
OUTER = 14 + 20 + 8 + 8


class Tunnel(NamedTuple):
    """A value of the map."""

    source: bytes
    dest: bytes
    source_mac: bytes
    dest_mac: bytes
    network: int


TUNNELS = {
    address("198.51.100.0"): Tunnel(
        address("203.0.113.1"), address("203.0.113.2"), b"\2\0\0\0\0\x11", b"\2\0\0\0\0\x12", 7
    ),
    address("192.0.2.0"): Tunnel(address("255.255.255.255"), address("0.0.0.0"), bytes(6), b"\xff" * 6, 0xFFFFFF),
}
GIVEN = {"tunnels": Table("<4s", "<4s4s6s6sI", {key: tuple(tunnel) for key, tunnel in TUNNELS.items()})}


def _tunnel(packet: bytes) -> Tunnel | None:
    ip = plain_ipv4(packet)
    return None if ip is None else TUNNELS.get(ip.dst[:3] + b"\0")


def _header(tunnel: Tunnel, length: int, protocol: int, number: int, tos: int = 0) -> bytes:
    fields = [0x45, tos, length % 65536, number % 65536, 0, 64, protocol]
    before = struct.pack(">BBHHHBB", *fields)
    checksum = dpkt.in_cksum(before + bytes(2) + tunnel.source + tunnel.dest)
    return before + struct.pack(">H", checksum) + tunnel.source + tunnel.dest


def _whole(packet: bytes) -> dict[str, Any]:
    """The context of a packet without metadata."""
    return {"data": 0, "data_meta": 0, "data_end": len(packet)}


def _wrap(largest: int = 1514, first: int = 1) -> Callable[[Sequence[bytes]], Expectation]:
    def run(packets: Sequence[bytes]) -> Expectation:
        counts = {"wrapped": 0, "too_long": 0, "failed": 0}
        runs = []
        for packet in packets:
            tunnel = _tunnel(packet)
            if tunnel is None:
                runs.append(Expected(PASS, ctx=_whole(packet)))
                continue
            if len(packet) + 20 > largest:
                counts["too_long"] += 1
                runs.append(Expected(DROP))
                continue
            length = int.from_bytes(packet[16:18], "big") + 20
            header = _header(tunnel, length, IP_IN_IP, first + counts["wrapped"], packet[15])
            counts["wrapped"] += 1
            out = tunnel.dest_mac + tunnel.source_mac + b"\x08\x00" + header + packet[14:]
            runs.append(Expected(TX, out, ctx=_whole(out)))
        return Expectation(runs, dict(GIVEN), {**counts, "next_id": (first + counts["wrapped"]) % 65536})

    return run


def _unwrap(packets: Sequence[bytes]) -> Expectation:
    runs, unwrapped = [], 0
    for packet in packets:
        ip = plain_ipv4(packet)
        if ip is None or ip.p != IP_IN_IP:
            runs.append(Expected(PASS))
        elif len(packet) < 54:
            runs.append(Expected(DROP))
        else:
            unwrapped += 1
            runs.append(Expected(PASS, packet[:14] + packet[34:], ctx=_whole(packet[20:])))
    return Expectation(runs, globals={"unwrapped": unwrapped, "failed": 0})


def _noted(packet: bytes) -> bytes:
    return b"meta" + struct.pack("<I", len(packet))


def _note(packets: Sequence[bytes]) -> Expectation:
    """The context counts from the metadata on, as BPF_PROG_TEST_RUN does."""
    ctx = {"data_meta": 0, "data": 8}
    runs = [Expected(PASS, ctx={**ctx, "data_end": 8 + len(packet)}) for packet in packets]
    seen = {name: [_noted(packet) for packet in _LENGTHS] for name in ("one", "batch")}
    return Expectation(runs, globals={"failed": 0}, seen=seen)


def _read_notes(loaded: Any) -> dict[str, Any]:
    """What lies in front of packets after runs, alone and in a batch."""
    program = loaded.programs["note"]
    batch = program.run_batch(_LENGTHS)
    spans = zip(batch.packets.offsets.tolist(), batch.metadata_lengths.tolist(), strict=True)
    fronts = [bytes(batch.packets.buffer[offset - length : offset]) for offset, length in spans]
    return {"one": [program.run(packet).metadata for packet in _LENGTHS], "batch": fronts}


def _note_fails(front: int, failed: bool) -> Model:
    """Metadata that is too little for what is noted, of no whole words, or more than there is room for."""

    def run(packets: Sequence[bytes]) -> Expectation:
        length = 0 if failed else front
        runs = [Expected(ABORTED, ctx={"data": length, "data_end": length + len(packet)}) for packet in packets]
        return Expectation(runs, globals={"failed": len(packets) * failed})

    return Model("encapsulate", "note", run, _LENGTHS, f"front {front}", {"front": front})


def _forget(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(4 << 8 | PASS, ctx=_whole(packet)) for packet in packets])


def _fit(largest: int = 1514, smallest: int = 60) -> Callable[[Sequence[bytes]], Expectation]:
    def run(packets: Sequence[bytes]) -> Expectation:
        runs, failed = [], 0
        for packet in packets:
            to = max(min(len(packet), largest), smallest)
            if to == len(packet):
                runs.append(Expected(PASS))
            elif to < 14:  # a frame keeps its header
                failed += 1
                runs.append(Expected(DROP))
            else:
                out = packet[:to].ljust(to, b"\0")
                runs.append(Expected(TX, out, ctx=_whole(out)))
        return Expectation(runs, globals={"failed": failed})

    return run


def _vxlan(packet: bytes, tunnel: Tunnel, number: int) -> bytes:
    length = len(packet)
    ports = struct.pack(">HHHH", 49152 + length % 1024, VXLAN_PORT, (length + 16) % 65536, 0)
    ip = _header(tunnel, length + 36, UDP, number)
    vxlan = struct.pack(">II", 0x08000000, tunnel.network << 8)
    return tunnel.dest_mac + tunnel.source_mac + b"\x08\x00" + ip + ports + vxlan + packet


def _wrap_frame(packets: Sequence[bytes]) -> Expectation:
    runs, wrapped = [], 0
    for packet in packets:
        tunnel = _tunnel(packet)
        if tunnel is None:
            runs.append(Expected(TC_OK, ctx={"len": len(packet)}))
            continue
        wrapped += 1
        runs.append(Expected(TC_OK, _vxlan(packet, tunnel, wrapped), ctx={"len": len(packet) + OUTER}))
    return Expectation(runs, globals={"wrapped": wrapped, "failed": 0, "next_id": 1 + wrapped})


def _unwrap_frame(packets: Sequence[bytes]) -> Expectation:
    runs, counts = [], {"unwrapped": 0, "failed": 0}
    for packet in packets:
        is_vxlan = packet[12:14] == b"\x08\x00" and packet[23:24] == bytes([UDP]) and packet[36:38] == b"\x12\xb5"
        if len(packet) < OUTER or not is_vxlan:
            runs.append(Expected(TC_OK, ctx={"mark": 0}))
        elif len(packet) < OUTER + 14:
            runs.append(Expected(TC_SHOT, ctx={"mark": 0}))
        elif len(packet) < OUTER + 14 + 20:  # the helper leaves an IPv4 header behind the frame's
            counts["failed"] += 1
            runs.append(Expected(TC_SHOT, ctx={"mark": 0}))
        else:
            counts["unwrapped"] += 1
            runs.append(Expected(TC_OK, packet[OUTER:], ctx={"mark": int.from_bytes(packet[46:49], "big")}))
    return Expectation(runs, globals=counts)


def _stamp(packets: Sequence[bytes]) -> Expectation:
    runs = []
    for packet in packets:
        out = bytes(12) + b"\x88\xb5" + packet[:64]
        runs.append(Expected(len(out), out, ctx={"len": len(out)}))
    return Expectation(runs, globals={"failed": 0})


_TO_TUNNEL: dict[str, Any] = {"dest": "198.51.100.77"}
_PLAIN = [packet for packet in capture() if _tunnel(packet)][:120]
_LONG = [udp(1, 2, bytes(size), **_TO_TUNNEL) for size in (1451, 1452, 1453, 1472)]
_SERVICES = [frame(ipv4(b"service", 253, tos=tos, **_TO_TUNNEL)) for tos in range(0, 256, 5)]
_EDGES = [*short_frames(), *_LONG, *_SERVICES, tcp(1, 2, **_TO_TUNNEL), udp(1, 2, dest="198.51.101.0")]
_WRAPPED = [run.packet for run in _wrap(65535)(_PLAIN).runs if run.packet]
_FRAMES = [run.packet for run in _wrap_frame(_PLAIN).runs if run.packet]
_SMALL = _vxlan(udp(1, 2, **_TO_TUNNEL), TUNNELS[address("192.0.2.0")], 1)
_LENGTHS = [bytes(range(256))[:length] for length in (0, 1, 13, 14, 15, 59, 60, 61, 200, 255)]


def _fits(name: str, largest: int, smallest: int) -> Model:
    packets = [*varied(60), *_LENGTHS, *short_frames()]
    settings = {"largest": largest, "smallest": smallest}
    return Model("encapsulate", "fit", _fit(largest, smallest), packets, name, settings)


MODELS = [
    Model("encapsulate", "wrap", _wrap(), varied(), "capture", maps=GIVEN),
    Model("encapsulate", "wrap", _wrap(), [*_PLAIN, *_EDGES], "edges", maps=GIVEN),
    Model("encapsulate", "wrap", _wrap(100, 65530), _PLAIN, "numbers wrap", {"largest": 100, "next_id": 65530}, GIVEN),
    Model("encapsulate", "unwrap", _unwrap, [*_WRAPPED, *varied(50)], "wrapped"),
    Model("encapsulate", "unwrap", _unwrap, [_WRAPPED[0][:length] for length in range(64)], "cut off"),
    Model("encapsulate", "note", _note, [*varied(100), *_LENGTHS], observe=_read_notes),
    *(_note_fails(front, failed) for front, failed in ((4, False), (0, False), (6, True), (2000, True), (-4, True))),
    Model("encapsulate", "forget", _forget, [*varied(100), *_LENGTHS]),
    Model("encapsulate", "fit", _fit(), [*varied(100), *_LENGTHS, *short_frames()], "as built"),
    _fits("to one length", 100, 100),
    _fits("too short", 10, 0),
    _fits("header only", 14, 14),
    _fits("longer", 400, 300),
    Model("encapsulate", "wrap_frame", _wrap_frame, varied(), "capture", maps=GIVEN),
    Model("encapsulate", "wrap_frame", _wrap_frame, [*_PLAIN, *_EDGES], "edges", maps=GIVEN),
    Model("encapsulate", "unwrap_frame", _unwrap_frame, [*_FRAMES, *varied(50)], "wrapped"),
    Model(
        "encapsulate", "unwrap_frame", _unwrap_frame, [_SMALL[:length] for length in range(len(_SMALL) + 1)], "cut off"
    ),
    Model(
        "encapsulate",
        "unwrap_frame",
        _unwrap_frame,
        [_SMALL[:36] + b"\x12\xb6" + _SMALL[38:], _SMALL[:23] + b"\6" + _SMALL[24:], frame(_SMALL[14:], IPV6)],
        "others",
    ),
    Model("encapsulate", "stamp", _stamp, [*varied(100), *_LENGTHS, frame(bytes(50), VLAN)]),
]
