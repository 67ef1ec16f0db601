"""A batch's parts, each in a thread of its own."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from llvmbpf.batch.progress import ProgressMeter
from llvmbpf.memory import StopFlag

__all__ = ["execute_parts"]


class _Part(Protocol):
    end: int
    reached: int

    def execute(self) -> object: ...


def execute_parts(parts: Sequence[_Part], stop: StopFlag, meter: ProgressMeter) -> None:
    """Run all parts side by side, the first in this thread. Raises what ended one of them, and stops the others."""
    if len(parts) == 1:
        parts[0].execute()
        return
    with ThreadPoolExecutor(len(parts) - 1, "llvmbpf-batch") as pool:
        others = [pool.submit(part.execute) for part in parts[1:]]
        try:
            parts[0].execute()  # this thread works too, and Ctrl-C finds it
            if parts[0].reached < parts[0].end:
                stop.set()
            meter.wait_for(others)
        except BaseException:
            stop.set()
            raise
