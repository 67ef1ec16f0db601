"""Filters: tcpdump expressions and classic BPF, translated to eBPF.

In the order of processing: ``expression`` asks libpcap for the classic program of an expression, ``classic`` decodes,
verifies and prints such programs, ``reference`` says what they mean, ``translate`` makes eBPF of them. ``scan`` is a
program around such a filter that walks the records of a file, and ``capture`` runs it from file to file.
"""

from __future__ import annotations

from llvmbpf.filters.capture import FilteredCapture, filter_capture
from llvmbpf.filters.classic import ClassicInstruction, ClassicProgram
from llvmbpf.filters.expression import Filter, filter
from llvmbpf.filters.reference import interpret_classic
from llvmbpf.filters.translate import translate

__all__ = [
    "ClassicInstruction",
    "ClassicProgram",
    "Filter",
    "FilteredCapture",
    "filter",
    "filter_capture",
    "interpret_classic",
    "translate",
]
