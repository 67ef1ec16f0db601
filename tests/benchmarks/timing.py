"""Times whose ratios can be trusted on a machine that others use too.

Variants take turns and the least time counts. Rounds go on until the least time of each variant was nearly reached
several times, or the time that may be spent is over. A variant is a function of a count of repetitions that returns the
nanoseconds which it measured itself: mostly the thread's own CPU time, which stands still while others run.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from statistics import median

__all__ = [
    "FULL",
    "QUICK",
    "Effort",
    "Variant",
    "best_times",
    "cpu_time",
    "interleave",
    "least",
    "repeated",
    "spreads",
]

Variant = Callable[[int], float]


@dataclass(frozen=True)
class Effort:
    """How long to measure.

    Attributes:
        slice_seconds: about how long one turn of a variant takes.
        rounds: turns of each variant at least.
        seconds: for all variants together at most, beyond the least rounds.
        close, confirmations: it is enough when so many turns took at most ``close`` times the least one.
    """

    slice_seconds: float = 0.002
    rounds: int = 12
    seconds: float = 2.0
    close: float = 1.01
    confirmations: int = 4

    def scaled(self, factor: float) -> Effort:
        """The same with more or less time."""
        return Effort(self.slice_seconds, self.rounds, self.seconds * factor, self.close, self.confirmations)


QUICK = Effort(slice_seconds=0.0002, rounds=2, seconds=0.0)
FULL = Effort()


def cpu_time(function: Callable[[int], object]) -> Variant:
    """A variant of a function of a count, by this thread's CPU time."""

    def measured(count: int) -> float:
        begun = time.thread_time_ns()
        function(count)
        return time.thread_time_ns() - begun

    return measured


def _count_for(variant: Variant, seconds: float) -> int:
    """A count with which a turn takes about ``seconds``; what happens once happens before.

    The last of the trials decides, and it is nearly as long, so that what a turn costs by itself weighs little.
    """
    variant(2)
    count, wanted = 1, seconds * 1e9
    while True:
        elapsed = max(variant(count), 1.0)
        if elapsed > wanted / 2:
            return max(1, round(count * wanted / elapsed))
        count = min(count * 8, max(count + 1, round(count * wanted / elapsed)))


def interleave(variants: Mapping[str, Variant], effort: Effort) -> dict[str, list[float]]:
    """Nanoseconds of one repetition of each variant in each of its turns."""
    counts = {name: _count_for(variant, effort.slice_seconds) for name, variant in variants.items()}
    turns: dict[str, list[float]] = {name: [] for name in variants}
    begun = time.perf_counter()
    order = list(variants)
    for turn in range(100_000):
        for name in order:
            turns[name].append(variants[name](counts[name]) / counts[name])
        order.append(order.pop(0))  # nobody always comes behind the same one
        if turn + 1 < effort.rounds:
            continue
        if time.perf_counter() - begun > effort.seconds or all(_settled(found, effort) for found in turns.values()):
            break
    return turns


def _settled(found: list[float], effort: Effort) -> bool:
    limit = min(found) * effort.close
    return sum(took <= limit for took in found) >= effort.confirmations


def best_times(turns: Mapping[str, list[float]]) -> dict[str, float]:
    """The least of each variant."""
    return {name: min(found) for name, found in turns.items()}


def spreads(turns: Mapping[str, list[float]]) -> dict[str, float]:
    """How far the median of each variant's turns lies above the least, as a part of it."""
    return {name: median(found) / min(found) - 1 for name, found in turns.items()}


def least(function: Callable[[], object], rounds: int = 5, clock: Callable[[], int] = time.thread_time_ns) -> float:
    """The least nanoseconds that one call of ``function`` took."""
    best = float("inf")
    for _ in range(rounds):
        begun = clock()
        function()
        best = min(best, float(clock() - begun))
    return best


def repeated(function: Callable[[], object]) -> Variant:
    """A variant of a function that does one thing, by this thread's CPU time."""

    def repeat(function: Callable[[], object], count: int) -> None:
        for _ in range(count):
            function()

    return cpu_time(partial(repeat, function))
