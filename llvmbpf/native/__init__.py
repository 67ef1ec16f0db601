"""What is written in C: operations of maps and helper functions, kept as LLVM IR that is inlined into programs."""

from __future__ import annotations

from llvmbpf.native.layout import NO_LOCK, RESERVATION_WORDS, RESERVATIONS, MapWord, RunRecord
from llvmbpf.native.library import NATIVE_LIBRARY, NativeLibrary

__all__ = [
    "NATIVE_LIBRARY",
    "NO_LOCK",
    "RESERVATIONS",
    "RESERVATION_WORDS",
    "MapWord",
    "NativeLibrary",
    "RunRecord",
]
