"""A perf event for every n-th packet: sixteen bytes of its own, then the packet's first ones."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

from .base import Expectation, Expected, Model
from .packets import short_frames, varied

OWN = struct.Struct("<IIB3xI")
PACKETS = [*varied(), *short_frames()]


def _seen(loaded: Any) -> dict[str, Any]:
    """What can be foretold: the records but for their random numbers, of which no two are the same."""
    records = [(one.cpu, bytes(one.data)) for one in loaded.maps["samples"].drain()]
    events = [(cpu, OWN.unpack(data[: OWN.size]), data[OWN.size :]) for cpu, data in records]
    return {
        "events": [(cpu, event[:3], packet) for cpu, event, packet in events],
        "paddings": {data[9:12] for _, data in records} - {bytes(3)},
        "randoms": len({event[3] for _, event, _ in events}),
        "lost": loaded.maps["samples"].lost,
    }


def _model(name: str, every: int = 10, snap_length: int = 64) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        events = [
            (0, (len(packet), number, 0), packet[:snap_length])
            for number, packet in enumerate(packets)
            if every and number % every == 0
        ]
        seen = {"events": events, "paddings": set(), "randoms": len(events), "lost": 0}
        return Expectation([Expected() for _ in packets], globals={"sequence": len(packets)}, seen=seen)

    settings = {} if name == "defaults" else {"every": every, "snap_length": snap_length}
    return Model("perf_events", "sample", run, PACKETS, name, globals=settings, observe=_seen)


MODELS = [
    _model("defaults"),
    _model("all", every=1, snap_length=1),
    _model("headers", every=3, snap_length=34),
    _model("nothing of packets", every=30, snap_length=0),
    _model("whole packets", every=7, snap_length=0xFFFFFFFF),
    _model("none", every=0),
]
