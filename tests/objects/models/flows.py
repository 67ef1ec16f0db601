"""Flows of both directions in one row, and how often each source was seen by this CPU.

What an LRU map forgets when it is full is not promised but for this: what was used last stays.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .base import Expectation, Expected, Model, Table
from .packets import TCP, UDP, capture, ipv4_frames, plain_ipv4, short_frames, tcp, timestamps, udp, varied
from .packets import loaded_u32 as number

PASS = 2
STANDING = 10**18
FLOW_ROOM, TALKER_ROOM = 8192, 512
Key = tuple[int, int, int, int, int]


def flow_of(packet: bytes) -> tuple[Key, int] | None:
    """The flow of a packet, with the lower end first, and its TCP flags."""
    ip = plain_ipv4(packet)
    if ip is None or ip.p not in (TCP, UDP) or len(ip.data) < (20 if ip.p == TCP else 4):
        return None
    source = (number(ip.src), int.from_bytes(ip.data[:2], "little"))
    dest = (number(ip.dst), int.from_bytes(ip.data[2:4], "little"))
    low, high = sorted((source, dest))
    return (low[0], high[0], low[1], high[1], ip.p), ip.data[13] if ip.p == TCP else 0


def _tables(packets: Sequence[bytes], times: Sequence[int]) -> tuple[dict[Key, Any], dict[int, int]]:
    flows: dict[Key, Any] = {}
    talkers: dict[int, int] = {}
    for now, packet in zip(times, packets, strict=True):
        found = flow_of(packet)
        if found is None:
            continue
        key, flags = found
        first, _, count, size, seen = flows.get(key, (now, now, 0, 0, 0))
        flows[key] = (first, now, count + 1, size + len(packet), seen | flags)
        source = number(packet[26:30])
        talkers[source] = talkers.get(source, 0) + 1
    return flows, talkers


def _model(name: str, packets: list[bytes], times: list[int] | None = None) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        flows, talkers = _tables(packets, times or [STANDING] * len(packets))
        assert len(flows) <= FLOW_ROOM
        assert len(talkers) <= TALKER_ROOM
        maps = {
            "flows": Table("<IIHHB3x", "<QQQQH6x", flows),
            "talkers": Table("<I", "<Q", {source: [count, 0] for source, count in talkers.items()}),
        }
        return Expectation([Expected(PASS) for _ in packets], maps)

    clock: str | int = STANDING if times is None else "packets"
    return Model("flows", "flow_table", run, packets, name, clock=clock, timestamps=times)


def _many_talkers(index: int) -> bytes:
    """Every third packet comes from the same source, the others from one that never comes again."""
    return udp(1, 2, source="192.0.2.1" if index % 3 == 0 else f"10.1.{index >> 8}.{index & 255}")


def _run_full(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(PASS) for _ in packets], seen={"only what was there": True, "new": True, "hot": True})


def _observe_full(loaded: Any) -> dict[str, Any]:
    """What must be so whatever was forgotten."""
    _, talkers = _tables(FULL, [0] * len(FULL))
    found = {int(source): [int(one) for one in counts] for source, counts in loaded.maps["talkers"].items()}
    last = [number(packet[26:30]) for packet in FULL[-50:]]
    return {
        "only what was there": len(found) <= TALKER_ROOM
        and all(counts == [talkers[source], 0] for source, counts in found.items()),
        "new": all(source in found for source in last),
        "hot": found.get(number(FULL[0][26:30])) == [len(FULL[::3]), 0],
    }


FULL = [_many_talkers(index) for index in range(1500)]
_ENDS = ("192.0.2.1", "192.0.2.2")
_HAND_MADE = [
    *short_frames(),
    *(udp(a, b, source=x, dest=y) for a in (1, 2, 256) for b in (1, 2, 256) for x in _ENDS for y in _ENDS),
    *(tcp(1, 2, flags=1 << bit) for bit in range(8)),
    *(tcp(2, 1, flags=1 << bit, source="198.51.100.2", dest="192.0.2.1") for bit in range(4)),
    *(tcp(9, 9)[:length] for length in range(36, 55)),
]
_FRAMES = ipv4_frames(700)
_TIMES = dict(zip(capture(), timestamps(), strict=True))
MODELS = [
    _model("varied", varied()),
    _model("frames", _FRAMES),
    _model("in time", _FRAMES, [_TIMES[packet] for packet in _FRAMES]),
    _model("edges", _HAND_MADE),
    Model("flows", "flow_table", _run_full, FULL, "full", observe=_observe_full),
]
