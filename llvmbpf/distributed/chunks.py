"""What one task runs over, and what comes of it."""

from __future__ import annotations

import os
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.distributed.contents import Elements, changed, elements_of, records_of
from llvmbpf.distributed.recipe import Ready, Recipe, ready
from llvmbpf.errors import CaptureWarning
from llvmbpf.packets import PacketArray, iter_captures, read_capture

__all__ = ["Chunk", "ChunkOptions", "ChunkResult", "chunks_of", "run_chunk"]

Capture = str | os.PathLike[str] | PacketArray
_CHUNK_PACKETS = 1 << 18  # that a process has in memory at one time


@dataclass(frozen=True)
class Chunk:
    """Packets of one task: a capture, which the process that runs it must be able to read, or packets that travel.

    ``begin`` and ``end`` count packets; None is the capture's end.
    """

    source: str | PacketArray
    begin: int = 0
    end: int | None = None

    def __str__(self) -> str:
        what = self.source if isinstance(self.source, str) else "packets"
        return f"{what} from {self.begin} to {self.end}" if self.begin or self.end is not None else what

    def packets(self, strict: bool) -> Iterator[PacketArray]:
        """The packets, in arrays of bounded size. Raises what `llvmbpf.iter_captures` raises."""
        if isinstance(self.source, PacketArray):
            yield self.source
        elif self.end is None and not self.begin:
            yield from iter_captures(self.source, strict=strict)
        else:
            facts = os.stat(self.source)
            whole = _mapped(self.source, facts.st_size, facts.st_mtime_ns, strict)
            end = len(whole) if self.end is None else self.end
            for begin in range(self.begin, end, _CHUNK_PACKETS):
                yield whole[begin : min(begin + _CHUNK_PACKETS, end)].compact()


@lru_cache(2)
def _mapped(path: str, size: int, time: int, strict: bool) -> PacketArray:
    """A capture that is read in parts; ``size`` and ``time`` tell its versions apart."""
    return read_capture(path, strict)


def chunks_of(captures: Capture | Iterable[Capture], chunk_packets: int | None) -> list[Chunk]:
    """A chunk for each capture, or for every ``chunk_packets`` packets of one."""
    if chunk_packets is not None and chunk_packets < 1:
        raise ValueError(f"a chunk has at least one packet, not {chunk_packets}")
    if isinstance(captures, str | os.PathLike | PacketArray):
        captures = [captures]
    found: list[Chunk] = []
    for one in captures:
        if not isinstance(one, str | os.PathLike | PacketArray):
            raise TypeError(f"a capture is a path or a PacketArray, not {type(one).__name__}")
        packets = one if isinstance(one, PacketArray) else None
        path = "" if isinstance(one, PacketArray) else os.path.abspath(one)
        if chunk_packets is None:
            found.append(Chunk(path if packets is None else packets.compact()))
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", CaptureWarning)  # who runs over the chunk says it
            whole = read_capture(path) if packets is None else packets
        for begin in range(0, max(len(whole), 1), chunk_packets):
            end = min(begin + chunk_packets, len(whole))
            found.append(Chunk(path, begin, end) if packets is None else Chunk(packets[begin:end].compact()))
    return found


@dataclass(frozen=True)
class ChunkOptions:
    """How every chunk is run; see `llvmbpf.distributed.run`."""

    ctx: Any = None
    threads: int = 1
    record: str | None = None
    strict: bool = False
    keeps_table: bool = True


@dataclass(frozen=True)
class ChunkResult:
    """What came of one chunk.

    Attributes:
        packets: how many there were.
        summary: how many got which verdict.
        table: as `llvmbpf.BatchResult.to_numpy` gives it, None where it was not wanted.
        elements: by map, what is new or has another value than at first.
        records: by map, what was left in ring buffers, perf arrays, queues and stacks.
        lost: by map, records for which there was no room.
        warnings: what is wrong with the capture.
        process: the number of the process that ran it.
        loaded: whether that process had to load and compile the program for it.
        seconds: how long it took.
    """

    packets: int
    summary: dict[str, int]
    table: npt.NDArray[np.void] | None = field(repr=False)
    elements: dict[str, Elements] = field(repr=False)
    records: dict[str, list[Any]] = field(repr=False)
    lost: dict[str, int]
    warnings: tuple[str, ...]
    process: int
    loaded: bool
    seconds: float


def run_chunk(recipe: Recipe, chunk: Chunk, options: ChunkOptions) -> ChunkResult:
    """Run the program over one chunk, with maps as they were at first. What is raised names the chunk."""
    begun = time.perf_counter()
    found, is_new = ready(recipe)
    try:
        with found.lock, warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", CaptureWarning)
            count, summary, tables = _run(found, chunk, options)
            final = elements_of(found.object)
            return ChunkResult(
                count,
                summary,
                _joined(tables, found, options) if options.keeps_table else None,
                {name: changed(found.initial[name], elements) for name, elements in final.items()},
                {name: list(records) for name, records in found.streams.items()} | records_of(found.object),
                {name: found.object.maps[name].lost for name in found.streams},
                tuple(str(one.message) for one in caught if issubclass(one.category, CaptureWarning)),
                os.getpid(),
                is_new,
                time.perf_counter() - begun,
            )
    except Exception as error:
        error.add_note(f"in chunk {chunk}")
        raise


def _run(found: Ready, chunk: Chunk, options: ChunkOptions) -> tuple[int, dict[str, int], list[npt.NDArray[np.void]]]:
    found.begin()
    summary: Counter[str] = Counter()
    tables: list[npt.NDArray[np.void]] = []
    count = 0
    for packets in chunk.packets(options.strict):
        result = found.program.run_batch(
            packets, options.ctx, threads=options.threads, keep_packets=False, record=options.record
        )
        count += len(result)
        summary.update(result.summary())
        if options.keeps_table:
            tables.append(result.to_numpy())
    return count, dict(summary.most_common()), tables


def _joined(tables: Sequence[npt.NDArray[np.void]], found: Ready, options: ChunkOptions) -> npt.NDArray[np.void]:
    if not tables:
        tables = [found.program.run_batch([], keep_packets=False, record=options.record).to_numpy()]
    return np.concatenate(tables) if len(tables) > 1 else tables[0]
