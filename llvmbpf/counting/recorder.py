"""What counted runs leave their counts with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from llvmbpf.counting.coverage import Coverage, ProgramCoverage, distinct_name
from llvmbpf.forks import new_lock
from llvmbpf.program import Program
from llvmbpf.verifier import VerifiedProgram

if TYPE_CHECKING:
    from llvmbpf.objects import SourceLine

__all__ = ["CoverageRecorder"]

Words = npt.NDArray[np.uint64]


@dataclass(frozen=True, eq=False)
class _Entry:
    """One program and its sums."""

    lines: Mapping[int, SourceLine]
    functions: Mapping[int, str]
    hits: Words = field(repr=False)
    taken: Words = field(repr=False)


class CoverageRecorder:
    """Sums of what runs have executed. Runs of any thread may add to it."""

    def __init__(self) -> None:
        self._lock = new_lock()
        self._entries: dict[tuple[str, Program], _Entry] = {}

    def declare(self, name: str, verified: VerifiedProgram, lines: Mapping[int, SourceLine]) -> None:
        """Let the program be there, with counts of 0 so far."""
        program = verified.program
        functions = {entry: one.name for entry, one in verified.cfg.functions.items()}
        sums = [np.zeros(len(program), np.uint64) for _ in range(2)]
        with self._lock:
            self._entries.setdefault((name, program), _Entry(lines, functions, *sums))

    def add(self, name: str, program: Program, hits: Words, taken: Words) -> None:
        """Add to the counts of a program that has been declared."""
        with self._lock:
            entry = self._entries[name, program]
            np.add(entry.hits, hits, out=entry.hits)
            np.add(entry.taken, taken, out=entry.taken)

    def coverage(self) -> Coverage:
        """What was executed so far."""
        found: dict[str, ProgramCoverage] = {}
        with self._lock:
            for (name, program), one in self._entries.items():
                unique = distinct_name(name, found)
                counts = (one.hits.copy(), one.taken.copy())
                found[unique] = ProgramCoverage(unique, program, *counts, dict(one.functions), dict(one.lines))
        return Coverage(found)
