"""Text <-> Program, in the dialect of uBPF, rbpf and bpf_conformance and in the pseudo-C of clang and the kernel."""

from __future__ import annotations

from llvmbpf.asm.as_json import to_dicts, to_json
from llvmbpf.asm.assembler import assemble
from llvmbpf.asm.builder import R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, ProgramBuilder, Register
from llvmbpf.asm.disassembler import disassemble, format_instruction
from llvmbpf.asm.syntax import Dialect

__all__ = [
    "R0",
    "R1",
    "R2",
    "R3",
    "R4",
    "R5",
    "R6",
    "R7",
    "R8",
    "R9",
    "R10",
    "Dialect",
    "ProgramBuilder",
    "Register",
    "assemble",
    "disassemble",
    "format_instruction",
    "to_dicts",
    "to_json",
]
