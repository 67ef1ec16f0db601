"""Explorations: C, eBPF, LLVM IR and machine code side by side, linked by instruction."""

from __future__ import annotations

from llvmbpf.explore.annotate import Annotated, annotate
from llvmbpf.explore.clang import CError, compile_c
from llvmbpf.explore.differences import Comparison, RemovedCheck, compare, passes
from llvmbpf.explore.export import exploration_data, show, to_html
from llvmbpf.explore.links import Exploration, explore
from llvmbpf.explore.page import View
from llvmbpf.explore.panes import Line, Pane
from llvmbpf.explore.sources import find_source

__all__ = [
    "Annotated",
    "CError",
    "Comparison",
    "Exploration",
    "Line",
    "Pane",
    "RemovedCheck",
    "View",
    "annotate",
    "compare",
    "compile_c",
    "exploration_data",
    "explore",
    "find_source",
    "passes",
    "show",
    "to_html",
]
