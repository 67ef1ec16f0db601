"""Filters: tcpdump expressions and classic BPF, translated to eBPF.

In the order of processing: ``expression`` asks libpcap for the classic program of an expression, ``classic`` decodes,
verifies and prints such programs, ``reference`` says what they mean, ``translate`` makes eBPF of them.
"""

from __future__ import annotations

from llvmbpf.filters.classic import ClassicInstruction, ClassicProgram
from llvmbpf.filters.expression import Filter, filter
from llvmbpf.filters.reference import interpret_classic
from llvmbpf.filters.translate import translate

__all__ = ["ClassicInstruction", "ClassicProgram", "Filter", "filter", "interpret_classic", "translate"]
