"""Times whose ratios can be trusted on a machine that others use too.

Variants take turns and the least time counts. It is the thread's own CPU time, which stands still while others run.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

__all__ = ["interleave", "least", "rounds_for"]


def rounds_for(function: Callable[[int], object], seconds: float = 0.002) -> int:
    """A count with which ``function(count)`` takes about ``seconds``; what happens once happens before."""
    function(2)
    count = 1
    while True:
        begun = time.thread_time()
        function(count)
        elapsed = time.thread_time() - begun
        if elapsed > seconds / 4:
            return max(1, round(count * seconds / elapsed))
        count *= 4


def interleave(variants: Mapping[str, Callable[[int], object]], rounds: int = 30) -> dict[str, float]:
    """Nanoseconds of one repetition of each variant, a function of a count of repetitions."""
    counts = {name: rounds_for(function) for name, function in variants.items()}
    best = dict.fromkeys(variants, float("inf"))
    for _ in range(rounds):
        for name, function in variants.items():
            begun = time.thread_time_ns()
            function(counts[name])
            best[name] = min(best[name], (time.thread_time_ns() - begun) / counts[name])
    return best


def least(function: Callable[[], object], rounds: int = 5, clock: Callable[[], int] = time.thread_time_ns) -> float:
    """The least nanoseconds that one call of ``function`` took."""
    best = float("inf")
    for _ in range(rounds):
        begun = clock()
        function()
        best = min(best, float(clock() - begun))
    return best
