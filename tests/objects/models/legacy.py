"""Packets by size, by source, and marks for some sources."""

from __future__ import annotations

from collections.abc import Sequence

from llvmbpf.contexts import SkBuff

from .base import Expectation, Expected, Model, Table
from .packets import capture, frame, short_frames, udp, varied
from .packets import loaded_u32 as number

OK = 0
BUCKETS, ROOM = 16, 1024
IPV4_TYPE = b"\x08\x00"


def _run_sizes(packets: Sequence[bytes]) -> Expectation:
    counts = dict.fromkeys(range(BUCKETS), 0)
    for packet in packets:
        counts[min(len(packet) // 128, BUCKETS - 1)] += 1
    return Expectation([Expected(len(packet)) for packet in packets], {"sizes": Table("<I", "<Q", counts)})


def _hosts(name: str, packets: list[bytes], mark: int = 0) -> Model:
    sources = sorted({number(packet[26:30]) for packet in packets if _is_counted(packet)})
    marks = {source: 0x8000_0000 + source % 7 for source in sources[::5][:32]}

    def run(packets: Sequence[bytes]) -> Expectation:
        hosts: dict[int, int] = {}
        runs = []
        for packet in packets:
            source = number(packet[26:30])
            if not _is_counted(packet):
                runs.append(Expected(OK, ctx={"mark": mark}))
                continue
            if source in hosts or len(hosts) < ROOM:
                hosts[source] = hosts.get(source, 0) + 1
            runs.append(Expected(OK, ctx={"mark": marks.get(source, mark)}))
        return Expectation(runs, {"hosts": Table("<I", "<Q", hosts), "marks": Table("<I", "<I", marks)})

    given = {"marks": Table("<I", "<I", marks)} if marks else {}
    return Model("legacy", "count_hosts", run, packets, name, maps=given, ctx=SkBuff(mark=mark) if mark else None)


def _is_counted(packet: bytes) -> bool:
    return packet[12:14] == IPV4_TYPE and len(packet) >= 30


_SIZES = [frame(bytes(size - 14)) for size in (14, 127, 128, 129, 1919, 1920, 2047, 2048, 2049, 9000)]
_MANY = [udp(1, 2, source=f"10.0.{index >> 8}.{index & 255}") for index in range(1100)]
MODELS = [
    Model("legacy", "count_sizes", _run_sizes, [*varied(400), *_SIZES]),
    Model("legacy", "count_sizes", _run_sizes, list(capture()[-300:]), "end"),
    _hosts("capture", [*varied(400), *short_frames()[14:]]),
    _hosts("marked before", list(capture()[:300]), mark=77),
    _hosts("full", [*_MANY, *_MANY[::7]]),
]
