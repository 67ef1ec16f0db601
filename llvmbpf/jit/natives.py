"""Native operations compiled alone, for the host and the interpreter to call."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable
from typing import cast

import llvmlite.binding as llvm

from llvmbpf.jit.engine import link, make_code
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.optimiser import Pipeline
from llvmbpf.native import NATIVE_LIBRARY

__all__ = ["native_address", "native_function"]

_PROTOTYPE = ctypes.CFUNCTYPE(ctypes.c_uint64, *[ctypes.c_uint64] * 6)
_OPERATION = re.compile(
    r"^define internal (?:range\(.*?\) )?(i64 @(\w+)\(ptr[^,()]*(?:, i64[^,()]*){5}\))", re.MULTILINE
)
_functions: dict[str, Callable[..., int]] = {}  # for the host
_addresses: dict[str, int] = {}  # for programs
_engines: list[llvm.ExecutionEngine] = []  # their code lives as long as the process


def native_function(symbol: str) -> Callable[..., int]:
    """The operation of this name: a function of the run record's address and r1 to r5. Calls release the GIL.

    It is compiled when it is first asked for, together with the other operations of its source. The library is
    optimised already; better machine code would take four times as long, and the host's calls take longer than it.

    Raises:
        KeyError: there is no such operation.
    """
    found = _functions.get(symbol)
    if found is None:
        with COMPILE_LOCK:
            if symbol not in _functions:
                names = _neighbours(symbol)
                engine = _compile(names, level=0)
                for name in names:
                    _functions[name] = cast("Callable[..., int]", _PROTOTYPE(engine.get_function_address(name)))
            found = _functions[symbol]
    return found


def native_address(symbol: str) -> int:
    """Where the operation of this name is, compiled alone and well, for programs to call.

    Raises:
        KeyError: there is no such operation.
    """
    with COMPILE_LOCK:
        if symbol not in _addresses:
            if symbol not in NATIVE_LIBRARY.functions:
                raise KeyError(symbol)
            _addresses[symbol] = int(_compile([symbol], level=2).get_function_address(symbol))
        return _addresses[symbol]


def _neighbours(symbol: str) -> list[str]:
    """The operations of the source that ``symbol`` is in."""
    for text in NATIVE_LIBRARY.texts:
        names = [match[2] for match in _OPERATION.finditer(text)]
        if symbol in names:
            return names
    raise KeyError(symbol)


def _compile(names: list[str], level: int) -> llvm.ExecutionEngine:
    """An engine with these operations, their machine code made at ``level`` of the IR as it is shipped."""
    pieces = NATIVE_LIBRARY.closure(names)
    for name in names:
        pieces[name] = _OPERATION.sub(r"define \1", pieces[name], count=1)
    engine = link(make_code("\n".join(pieces.values()), Pipeline.codegen_only(level)), {})
    _engines.append(engine)
    return engine
