"""The packets of captures for commands: filtered, counted, and with a bar on a terminal where it takes long."""

from __future__ import annotations

import contextlib
import os
import resource
import sys
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.cli.inputs import stream_captures
from llvmbpf.cli.outputs import rate

if TYPE_CHECKING:
    from llvmbpf.filters import Filter
    from llvmbpf.packets import PacketArray

__all__ = ["CaptureStream"]

_PATIENCE_SECONDS = 1.0
_RECORD_BYTES = 16  # what a file has for each packet besides its bytes, nearly enough


class CaptureStream:
    """Chunks of packets, one capture after the other.

    Arguments:
        paths: the captures; "-" is standard input.
        expression: a tcpdump expression; only packets that it describes are given.
    """

    def __init__(self, paths: list[str], expression: str | None = None) -> None:
        self.paths, self.expression = paths, expression
        self.read = self.bytes = self.wire_bytes = self.given = 0
        self.first: int | None = None
        self.last: int | None = None
        self._begun = time.monotonic()
        self._filters: dict[int, Filter] = {}
        self._bar: Any = None
        if expression is not None:
            self._filter(1)  # what is wrong with the expression is said before anything is read

    def __iter__(self) -> Iterator[PacketArray]:
        total = _size_of(self.paths)
        with contextlib.ExitStack() as stack:
            for chunk in stream_captures(self.paths):
                self._count(chunk)
                if self.expression is not None:
                    chunk = self._filter(chunk.link_type).select(chunk)
                self.given += len(chunk)
                if len(chunk):
                    yield chunk
                self._show(stack, total)

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

    def _show(self, stack: contextlib.ExitStack, total: int | None) -> None:
        """Move the bar, which is there from the first second on where someone looks at standard error."""
        if not sys.stderr.isatty():
            return
        done = self.bytes + _RECORD_BYTES * self.read
        if self._bar is None:
            if time.monotonic() - self._begun < _PATIENCE_SECONDS:
                return
            from rich.console import Console
            from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

            columns = (
                TextColumn("{task.fields[packets]:,} packets"),
                BarColumn(),
                DownloadColumn(),
                TimeRemainingColumn(),
            )
            self._bar = stack.enter_context(Progress(*columns, console=Console(stderr=True), transient=True))
            self._bar.add_task("", total=total, packets=self.read)
        self._bar.update(
            self._bar.task_ids[0], completed=done if total is None else min(done, total), packets=self.read
        )

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


def _size_of(paths: list[str]) -> int | None:
    """The bytes of all files, None where one is a pipe."""
    total = 0
    for path in paths:
        if path == "-" or not os.path.isfile(path):
            return None
        total += os.path.getsize(path)
    return total
