"""What runs have executed: hits of instructions and branches, lines of C, reports as lcov."""

from __future__ import annotations

from llvmbpf.counting.counters import Counting, Subject, counted_indexes
from llvmbpf.counting.coverage import Coverage, ProgramCoverage
from llvmbpf.counting.lines import LineHits
from llvmbpf.counting.recorder import CoverageRecorder
from llvmbpf.counting.session import CoverageSession, coverage

__all__ = [
    "Counting",
    "Coverage",
    "CoverageRecorder",
    "CoverageSession",
    "LineHits",
    "ProgramCoverage",
    "Subject",
    "counted_indexes",
    "coverage",
]
