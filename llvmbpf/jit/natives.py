"""Native operations compiled alone, for the host and the interpreter to call."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable
from typing import cast

import llvmlite.binding as llvm

from llvmbpf.errors import CompileError
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.optimiser import build, parse
from llvmbpf.native import NATIVE_LIBRARY

__all__ = ["native_function"]

_PROTOTYPE = ctypes.CFUNCTYPE(ctypes.c_uint64, *[ctypes.c_uint64] * 6)
_OPERATION = re.compile(
    r"^define internal (?:range\(.*?\) )?(i64 @(\w+)\(ptr[^,()]*(?:, i64[^,()]*){5}\))", re.MULTILINE
)
_LEVEL = 0  # the library is optimised already, and more would take a second for the larger sources

_functions: dict[str, Callable[..., int]] = {}
_engines: list[llvm.ExecutionEngine] = []  # their code lives as long as the process


def native_function(symbol: str) -> Callable[..., int]:
    """The operation of this name: a function of the run record's address and r1 to r5. Calls release the GIL.

    It is compiled when it is first asked for, together with the other operations of its source.

    Raises:
        KeyError: there is no such operation.
    """
    found = _functions.get(symbol)
    if found is None:
        with COMPILE_LOCK:
            if symbol not in _functions:
                _compile(symbol)
            found = _functions[symbol]
    return found


def _compile(symbol: str) -> None:
    """Compile the operations of the source that ``symbol`` is in."""
    for text in NATIVE_LIBRARY.texts:
        names = [match[2] for match in _OPERATION.finditer(text)]
        if symbol in names:
            break
    else:
        raise KeyError(symbol)
    pieces = NATIVE_LIBRARY.closure(names)
    for name in names:
        pieces[name] = _OPERATION.sub(r"define \1", pieces[name], count=1)
    module = parse("\n".join(pieces.values()))
    engine = llvm.create_mcjit_compiler(module, build(module, _LEVEL))
    for value in module.functions:
        if value.is_declaration and not value.name.startswith("llvm."):
            address = llvm.address_of_symbol(value.name)
            if not address:
                raise CompileError(f"the symbol {value.name!r} has no address")
            engine.add_global_mapping(value, address)
    engine.finalize_object()
    _engines.append(engine)
    for name in names:
        _functions[name] = cast("Callable[..., int]", _PROTOTYPE(engine.get_function_address(name)))
