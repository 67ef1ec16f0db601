"""Many programs in one LLVM module: an engine, a pipeline and a target machine each cost more than a small program."""

from __future__ import annotations

import re
from collections.abc import Sequence

import llvmlite.binding as llvm

from llvmbpf.errors import CompileError
from llvmbpf.jit import CompiledProgram
from llvmbpf.jit.compiled import _PROTOTYPES
from llvmbpf.jit.engine import code_of, link
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.optimiser import Pipeline, parse

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
            own = one.watched_addresses()
            module = parse(_numbered(one.lifted.with_entry(symbol), symbol, number, list(own)))
            if whole is None:
                whole = module
            else:
                whole.link_in(module)
            # Callbacks of helpers find their run by its record, so that of any program will do.
            addresses |= one.addresses() | {f"{name}.{number}": address for name, address in own.items()}
        assert whole is not None
        engine = link(code_of(whole, Pipeline.of(programs[0].opt_level)), addresses)
        whole.close()
        for number, one in enumerate(programs):
            address = engine.get_function_address(f"{symbol}.{number}")
            if not address:
                raise CompileError(f"no code was made for program {number}")
            one._entries[symbol] = _PROTOTYPES[symbol](address)
    return engine


def _numbered(text: str, symbol: str, number: int, own: list[str]) -> str:
    text = _DEFINITION.sub("define internal ", text)
    for name in own:
        text = re.sub(rf"@{re.escape(name)}(?![\w.])", f"@{name}.{number}", text)
    return text.replace(f"define internal i64 @{symbol}(", f"define i64 @{symbol}.{number}(")
