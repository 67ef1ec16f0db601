"""The instruction set: opcodes, the table of all instructions, and the codec. No other package knows an encoding."""

from __future__ import annotations

from llvmbpf.isa.codec import decode, encode, pack, require_spec
from llvmbpf.isa.instruction import Instruction, to_signed, to_unsigned
from llvmbpf.isa.opcodes import (
    ATOMIC_OPS,
    ATOMIC_UPDATE_OPS,
    BINARY_OPS,
    CALL_OPS,
    CONDITION_OPS,
    FRAME_POINTER,
    REGISTER_COUNT,
    SIGNED_CONDITION_OPS,
    SLOT_SIZE,
    UNARY_OPS,
    Group,
    InstructionClass,
    Mode,
    Op,
    Size,
)
from llvmbpf.isa.table import BY_OPCODE, FIELDS, INSTRUCTION_SET, InstructionSpec, explain_mismatch, find_spec

__all__ = [
    "ATOMIC_OPS",
    "ATOMIC_UPDATE_OPS",
    "BINARY_OPS",
    "BY_OPCODE",
    "CALL_OPS",
    "CONDITION_OPS",
    "FIELDS",
    "FRAME_POINTER",
    "INSTRUCTION_SET",
    "REGISTER_COUNT",
    "SIGNED_CONDITION_OPS",
    "SLOT_SIZE",
    "UNARY_OPS",
    "Group",
    "Instruction",
    "InstructionClass",
    "InstructionSpec",
    "Mode",
    "Op",
    "Size",
    "decode",
    "encode",
    "explain_mismatch",
    "find_spec",
    "pack",
    "require_spec",
    "to_signed",
    "to_unsigned",
]
