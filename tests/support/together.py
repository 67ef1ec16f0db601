"""Many programs in one LLVM module: an engine, a pipeline and a target machine each cost more than a small program."""

from __future__ import annotations

import re
from collections.abc import Sequence

import llvmlite.binding as llvm

from llvmbpf.errors import CompileError
from llvmbpf.jit import CompiledProgram
from llvmbpf.jit.compiled import _PROTOTYPES, _address_of, _resolve
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.natives import native_address
from llvmbpf.jit.optimiser import build, parse

# What a module defines beside its entry: each program has its own, and the linker renames what is internal.
_DEFINITION = re.compile(r"^define (?!internal |private )(?:linkonce_odr |dso_local )*", re.MULTILINE)


def compile_together(programs: Sequence[CompiledProgram], symbol: str) -> llvm.ExecutionEngine | None:
    """Give each program its native entry, all from one module. They must be of one optimisation level.

    The engine must live as long as the programs are run. Raises CompileError.
    """
    if not programs:
        return None
    with COMPILE_LOCK:
        whole: llvm.ModuleRef | None = None
        addresses: dict[str, int | None] = {}
        for number, one in enumerate(programs):
            module = parse(_numbered(one.lifted.with_entry(symbol), symbol, number))
            if whole is None:
                whole = module
            else:
                whole.link_in(module)
            # Callbacks find their run by its record, so that of any program will do.
            addresses |= {name: _address_of(callback) for name, callback in one._callbacks.items()}
            addresses |= {name: native_address(name) for name in one.lifted.externals}
            addresses |= {name: helper.address for name, helper in one.lifted.native_helpers.items()}
        assert whole is not None
        engine = llvm.create_mcjit_compiler(whole, build(whole, programs[0].opt_level))
        _resolve(engine, whole, addresses)
        engine.finalize_object()
        for number, one in enumerate(programs):
            address = engine.get_function_address(f"{symbol}.{number}")
            if not address:
                raise CompileError(f"no code was made for program {number}")
            one._entries[symbol] = _PROTOTYPES[symbol](address)
    return engine


def _numbered(text: str, symbol: str, number: int) -> str:
    internal = _DEFINITION.sub("define internal ", text)
    return internal.replace(f"define internal i64 @{symbol}(", f"define i64 @{symbol}.{number}(")
