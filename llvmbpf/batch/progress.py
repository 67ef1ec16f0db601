"""How far a batch is: the native loop is left now and then, so that someone can be told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager
from typing import Any

from llvmbpf.display import tool

__all__ = ["Following", "Pace", "Progress", "ProgressMeter", "following"]

Progress = Callable[[int, int], object]
"""Called with how many packets are done, and how many there are."""

Following = Progress | bool | None
"""Who follows: a function, for True a bar, for None and False nobody."""

_FIRST_SLICE = 1 << 10  # packets
_SHORT, _LONG = 20_000_000, 100_000_000  # nanoseconds that a slice should take
_WAIT_SECONDS = 0.1


@contextmanager
def following(progress: Following, unit: str = "packets") -> Iterator[Progress | None]:
    """What is to be called back; a bar is there from the first second to the end of the block."""
    if progress is True:
        with tool("progress bar")(unit) as bar:
            yield bar
    else:
        yield progress or None


class ProgressMeter:
    """What all threads of a batch have done. Only the thread that began the batch calls back.

    Arguments:
        callback: None where nobody wants to know; slices are endless then.
        total: how many packets there are.
    """

    def __init__(self, callback: Progress | None, total: int) -> None:
        self.callback, self.total = callback, total
        self._done: list[int] = []
        self._thread = threading.get_ident()
        self._told = time.perf_counter_ns()

    def pace(self) -> Pace:
        """The pace of one more thread."""
        self._done.append(0)
        return Pace(self, len(self._done) - 1)

    def note(self, number: int, done: int) -> None:
        """A thread has done so many packets."""
        self._done[number] = done
        if threading.get_ident() == self._thread:
            self.tell()

    def tell(self) -> None:
        """Call back, unless that was just done and there is more to come."""
        if self.callback is None:
            return
        done, now = min(sum(self._done), self.total), time.perf_counter_ns()
        if done == self.total or now - self._told >= _SHORT:
            self._told = now
            self.callback(done, self.total)

    def wait_for(self, others: Sequence[Future[Any]]) -> None:
        """Wait until other threads have ended, calling back meanwhile. Raises what ended one of them."""
        waiting = set(others)
        while waiting and self.callback is not None:
            waiting = wait(waiting, _WAIT_SECONDS).not_done
            self.tell()
        for other in others:
            other.result()


class Pace:
    """How many packets a thread runs natively before it says how far it is."""

    def __init__(self, meter: ProgressMeter, number: int) -> None:
        self.meter, self.number = meter, number
        self._slice = _FIRST_SLICE
        self._done = 0
        self._begun = 0

    def limit(self, reached: int, end: int) -> int:
        """Where the next slice ends."""
        if self.meter.callback is None:
            return end
        self._begun = time.perf_counter_ns()
        return min(end, reached + self._slice)

    def advance(self, packets: int) -> None:
        """So many more packets are done."""
        if self.meter.callback is None:
            return
        took = time.perf_counter_ns() - self._begun
        if took < _SHORT:
            self._slice *= 2
        elif took > _LONG:
            self._slice = max(1, self._slice // 2)
        self._done += packets
        self.meter.note(self.number, self._done)
