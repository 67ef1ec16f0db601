"""The writer of LLVM IR text. Writing text costs a sixth to a fifteenth of building objects for it."""

from __future__ import annotations

from llvmbpf.ir.writer import FunctionWriter, Operand, module_header

__all__ = ["FunctionWriter", "Operand", "module_header"]
