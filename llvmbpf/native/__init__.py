"""What is written in C: operations of maps and helper functions, kept as LLVM IR that is inlined into programs."""

from __future__ import annotations

from llvmbpf.native.layout import (
    NO_LOCK,
    RDONLY_PROG,
    READ_ONLY_TYPES,
    RESERVATION_WORDS,
    RESERVATIONS,
    VALUE_TYPES,
    BatchWord,
    MapWord,
    RunRecord,
)
from llvmbpf.native.library import NATIVE_LIBRARY, NativeLibrary

__all__ = [
    "NATIVE_LIBRARY",
    "NO_LOCK",
    "RDONLY_PROG",
    "READ_ONLY_TYPES",
    "RESERVATIONS",
    "RESERVATION_WORDS",
    "VALUE_TYPES",
    "BatchWord",
    "MapWord",
    "NativeLibrary",
    "RunRecord",
]
