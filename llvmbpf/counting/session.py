"""Counting what all runs of some objects or machines execute, for as long as a block lasts."""

from __future__ import annotations

import weakref
from typing import Protocol

from llvmbpf.counting.coverage import Coverage
from llvmbpf.counting.recorder import CoverageRecorder

__all__ = ["Countable", "CoverageSession", "coverage"]


class Countable(Protocol):
    """What a session can watch: an object, or a machine."""

    def count_into(self, recorder: CoverageRecorder) -> None:
        """Let later runs be counted."""
        ...

    def stop_counting(self, recorder: CoverageRecorder) -> None:
        """Let later runs no longer be counted there."""
        ...


class CoverageSession:
    """Runs that are being counted; see `llvmbpf.coverage`."""

    def __init__(self, *targets: Countable) -> None:
        self._recorder = CoverageRecorder()
        self._targets: weakref.WeakSet[Countable] = weakref.WeakSet()
        self._waiting = targets
        self._is_open = False

    def watch(self, target: Countable) -> None:
        """Count the runs of a further object or machine, up to the end of the session.

        Raises RuntimeError where the session has not begun or is over, TypeError for something else.
        """
        if not self._is_open:
            raise RuntimeError("the session is not open: watch() belongs inside `with llvmbpf.coverage() as session:`")
        if not hasattr(target, "count_into"):
            raise TypeError(f"an object of llvmbpf.load or a machine can be watched, not {type(target).__name__}")
        if target not in self._targets:
            target.count_into(self._recorder)
            self._targets.add(target)

    @property
    def result(self) -> Coverage:
        """What was executed so far; it stays when the session is over."""
        return self._recorder.coverage()

    def __enter__(self) -> CoverageSession:
        waiting, self._waiting = self._waiting, ()
        self._is_open = True
        try:
            for target in waiting:
                self.watch(target)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *details: object) -> None:
        self._is_open = False
        for target in self._targets:
            target.stop_counting(self._recorder)
        self._targets.clear()


def coverage(*targets: Countable) -> CoverageSession:
    """Count what runs execute, for as long as a ``with`` block lasts.

    Arguments:
        targets: objects (`llvmbpf.load`) and machines, all of whose runs are counted: single ones, batches and traces,
            in every engine and thread. More can be added in the block, with ``watch`` of what it gives.

    The code of counted runs is compiled anew, with counters in it; outside of the block nothing changes. What was
    executed is ``result`` of the session, a `Coverage`, inside the block and behind it.

    >>> import llvmbpf
    >>> machine = llvmbpf.EbpfVmRaw(llvmbpf.assemble('''
    ...     jeq r2, 0, empty
    ...     ldxb r0, [r1]
    ...     exit
    ... empty:
    ...     mov r0, -1
    ...     exit
    ... '''))
    >>> with llvmbpf.coverage(machine) as session:
    ...     for packet in (b"a", b"bc"):
    ...         _ = machine.execute_program_jit(packet)
    >>> session.result["program"].hits
    array([2, 2, 2, 0, 0], dtype=uint64)
    >>> print(session.result)
    program  instructions  branches
    program  3 of 5        1 of 2
    """
    return CoverageSession(*targets)
