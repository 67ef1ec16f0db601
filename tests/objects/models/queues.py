"""Lengths of packets in a queue that gives way and a stack that forgets its bottom; sources that are new."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

from .base import Expectation, Expected, Model
from .packets import plain_ipv4, short_frames, udp, varied

PASS, TX = 2, 3
SIZE = 8


def _model(name: str, packets: list[bytes], known: tuple[bytes, ...] = ()) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        recent: list[int] = []
        piled: list[int] = []
        seen, runs = set(known), []
        counts = {"new_sources": 0, "popped": 0, "peeked": 0}
        for packet in packets:
            if len(recent) == SIZE:
                counts["popped"] += recent.pop(0)
            recent.append(len(packet))
            piled = [*piled[-SIZE + 1 :], len(packet)]
            counts["peeked"] += piled[-1]
            ip = plain_ipv4(packet)
            is_new = ip is not None and ip.src not in seen
            if is_new:
                seen.add(ip.src)
                counts["new_sources"] += 1
            runs.append(Expected(TX if is_new else PASS))
        as_bytes = {"recent": recent, "piled": piled[::-1]}
        queues = {name: [struct.pack("<I", length) for length in lengths] for name, lengths in as_bytes.items()}
        return Expectation(runs, globals=counts, queues=queues)

    def prepare(loaded: Any) -> None:
        for source in known:
            loaded.maps["seen"].push(source)

    return Model("queues", "queues", run, packets, name, prepare=prepare)


MODELS = [
    _model("capture", varied()),
    _model("cut off", short_frames()),
    _model("not yet full", varied()[:5]),
    _model("just full", varied()[:8]),
    _model("one too many", varied()[:9]),
    _model("no packets", []),
    _model(
        "many sources",
        [udp(1, 2, source=f"10.{n * 7 % 31}.0.{n % 40}") for n in range(120)],
        known=(bytes([10, 0, 0, 0]), bytes([10, 7, 0, 1])),
    ),
]
