"""The only package that talks to LLVM: optimiser, MCJIT engine, native runs."""

from __future__ import annotations

from llvmbpf.jit.compiled import CompiledProgram, compile_ir_helper
from llvmbpf.jit.fastcall import is_supported, make_settings
from llvmbpf.jit.optimiser import compile_object, emit_assembly, host_cpu
from llvmbpf.jit.run import NativeRun, take_pending

__all__ = [
    "CompiledProgram",
    "NativeRun",
    "compile_ir_helper",
    "compile_object",
    "emit_assembly",
    "host_cpu",
    "is_supported",
    "make_settings",
    "take_pending",
]
