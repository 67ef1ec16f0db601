"""The packets of captures for commands: filtered, counted, and with a bar on a terminal where it takes long."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.cli.inputs import stream_captures
from llvmbpf.cli.outputs import rate
from llvmbpf.display import tool

if TYPE_CHECKING:
    from llvmbpf.filters import Filter
    from llvmbpf.packets import PacketArray

__all__ = ["CaptureStream"]

_RECORD_BYTES = 16  # what a file has for each packet besides its bytes, nearly enough


class CaptureStream:
    """Chunks of packets, one capture after the other.

    Arguments:
        paths: the captures; "-" is standard input.
        expression: a tcpdump expression; only packets that it describes are given.
        strict: whether damage is an error.
    """

    def __init__(self, paths: list[str], expression: str | None = None, strict: bool = False) -> None:
        self.paths, self.expression, self.strict = paths, expression, strict
        self.read = self.bytes = self.wire_bytes = self.given = 0
        self.first: int | None = None
        self.last: int | None = None
        self._begun = time.monotonic()
        self._filters: dict[int, Filter] = {}
        if expression is not None:
            self._filter(1)  # what is wrong with the expression is said before anything is read

    def __iter__(self) -> Iterator[PacketArray]:
        total = _size_of(self.paths)
        with tool("progress bar")("bytes") as told:
            for chunk in stream_captures(self.paths, self.strict):
                self._count(chunk)
                if self.expression is not None:
                    chunk = self._filter(chunk.link_type).select(chunk)
                self.given += len(chunk)
                if len(chunk):
                    yield chunk
                done = self.bytes + _RECORD_BYTES * self.read
                told(min(done, total) if total else done, total)

    def _filter(self, link_type: int) -> Filter:
        found = self._filters.get(link_type)
        if found is None:
            from llvmbpf.filters import filter

            assert self.expression is not None
            try:
                found = self._filters[link_type] = filter(self.expression, link_type=link_type)
            except ImportError as error:
                raise click.ClickException(str(error)) from None
        return found

    def _count(self, chunk: PacketArray) -> None:
        self.read += len(chunk)
        self.bytes += chunk.total_bytes
        self.wire_bytes += int(chunk.original_lengths.sum(dtype="u8"))
        first, last = int(chunk.timestamps.min()), int(chunk.timestamps.max())
        self.first = first if self.first is None else min(first, self.first)
        self.last = last if self.last is None else max(last, self.last)

    # -- what there was ------------------------------------------------------------------------------------------------

    def facts(self) -> dict[str, Any]:
        """Numbers about the captures and the whole run, for machines."""
        seconds = time.monotonic() - self._begun
        return {
            "read": self.read,
            "filtered_out": self.read - self.given,
            "bytes": self.bytes,
            "wire_bytes": self.wire_bytes,
            "traffic_ns": None if self.first is None or self.last is None else self.last - self.first,
            "seconds": seconds,
            "peak_memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        }

    def lines(self) -> list[str]:
        """The same for people."""
        facts = self.facts()
        nanoseconds = facts["seconds"] * 1e9
        out = f", {facts['filtered_out']:,} filtered out" if self.expression is not None else ""
        traffic = "" if facts["traffic_ns"] is None else f", {facts['traffic_ns'] / 1e9:.3f} s of traffic"
        return [
            f"{self.read:,} packets read{out}; {self.bytes:,} bytes of {self.wire_bytes:,} on the wire{traffic}",
            f"{facts['seconds']:.3f} s with reading: {rate(self.read, nanoseconds)} packets, "
            f"{rate(self.bytes, nanoseconds)} bytes; at most {facts['peak_memory'] / (1 << 20):.0f} MiB of memory",
        ]


def _size_of(paths: list[str]) -> int:
    """The bytes of all files, 0 where one is a pipe."""
    total = 0
    for path in paths:
        if path == "-" or not os.path.isfile(path):
            return 0
        total += os.path.getsize(path)
    return total
