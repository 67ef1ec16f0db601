"""Packet bytes read and written by helpers, and what all CPUs have counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from .base import Expectation, Expected, Model, Table
from .packets import ARP, frame, plain_ipv4, short_frames, udp, varied

ABORTED, DROP, PASS, TX = range(4)
EINVAL, EFAULT = 22, 14
CAPACITY = 256
WINDOW = 16
PACKETS = [*varied(), *short_frames(), frame(bytes(40), ARP)]


def _swap(packets: Sequence[bytes]) -> Expectation:
    by_protocol = dict.fromkeys(range(256), 0)
    sources: dict[bytes, int] = {}
    runs = []
    for packet in packets:
        if len(packet) < 34 or packet[12:14] != b"\x08\x00":
            runs.append(Expected(DROP if len(packet) < 14 else PASS))
            continue
        source, ttl = packet[26:30], (packet[22] - 1) % 256
        by_protocol[packet[23]] += len(packet)
        if source in sources or len(sources) < CAPACITY:
            sources[source] = sources.get(source, 0) + len(packet)
        turned = packet[6:12] + packet[:6] + packet[12:22] + bytes([ttl]) + packet[23:]
        runs.append(Expected(TX, turned, ctx={"data": 0, "data_end": len(packet)}))
    tables = {
        "bytes": Table("<I", "<Q", {key: [count, 0] for key, count in by_protocol.items()}),
        "sources": Table("<4s", "<Q", {key: [count, 0] for key, count in sources.items()}),
    }
    return Expectation(runs, tables)


def _peek(at: int) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        loaded, result, runs = bytes(WINDOW), 0, []
        for packet in packets:
            if at > 0xFFFF or at + WINDOW > len(packet):
                result = -EFAULT if at > 0xFFFF else -EINVAL
                runs.append(Expected(DROP))
                continue
            loaded = packet[at : at + WINDOW]
            if at + 1 + WINDOW > len(packet):
                result = -EINVAL
                runs.append(Expected(ABORTED))
                continue
            result = 0
            runs.append(Expected(PASS, packet[: at + 1] + loaded + packet[at + 1 + WINDOW :]))
        return Expectation(runs, globals={"loaded": loaded, "result": result})

    return Model("xdp_bytes", "peek", run, PACKETS, f"at {at}", globals={"at": at})


def _total(cpus: int) -> Model:
    by_protocol = {6: [100, 200, 1, 5], 17: [7, 8, 9, 10], 0: [0, 0, 0, 1 << 40]}
    by_source = {udp(1, 2)[26:30]: [11, 1 << 33, 5, 3], b"\xc0\0\2\x0a": [1, 2, 4, 8]}

    def prepare(loaded: Any) -> None:
        for name, counts in (("bytes", by_protocol), ("sources", by_source)):
            for key, each in counts.items():
                loaded.maps[name][key] = np.array(each[:cpus], np.uint64)

    def run(packets: Sequence[bytes]) -> Expectation:
        runs, result = [], 0
        for packet in packets:
            ip = plain_ipv4(packet)
            if ip is None:
                runs.append(Expected(0))
                continue
            total = sum(by_protocol.get(ip.p, [])[:cpus])
            result = sum(by_source.get(ip.src, [])[:cpus])
            runs.append(Expected((total << 8 | cpus << 4) & 0x7FFFFFFF))
        return Expectation(runs, globals={"result": result})

    return Model("xdp_bytes", "total", run, PACKETS, f"of {cpus} CPUs", prepare=prepare, cpus=cpus)


MODELS = [
    Model("xdp_bytes", "swap", _swap, PACKETS, "capture"),
    Model("xdp_bytes", "swap", _swap, [udp(1, n, source=f"10.0.{n % 3}.{n % 100}") for n in range(600)], "crowd"),
    *(_peek(at) for at in (0, 27, 60, 65535, 65536, 0xFFFFFFFF)),
    *(_total(cpus) for cpus in (1, 4)),
]
