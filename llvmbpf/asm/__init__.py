"""Text <-> Program, in the dialect of uBPF, rbpf and bpf_conformance and in the pseudo-C of clang and the kernel."""

from __future__ import annotations

from llvmbpf.asm.assembler import assemble
from llvmbpf.asm.disassembler import disassemble, format_instruction
from llvmbpf.asm.syntax import Dialect

__all__ = ["Dialect", "assemble", "disassemble", "format_instruction"]
