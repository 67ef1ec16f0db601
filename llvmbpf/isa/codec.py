"""bytes <-> instructions, driven by the table.

Decoding loses nothing: an instruction that no row allows is kept with its raw fields, so that a verifier can name
every fault at once and a disassembler can show it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable

from llvmbpf.errors import DecodeError
from llvmbpf.isa.instruction import Instruction, to_signed
from llvmbpf.isa.opcodes import SLOT_SIZE
from llvmbpf.isa.table import InstructionSpec, explain_mismatch, find_spec

_SLOT = struct.Struct("<BBhi")
WIDE_OPCODE = 0x18


def decode(code: bytes | bytearray | memoryview) -> tuple[list[Instruction], list[int]]:
    """The instructions of ``code`` and the pc (slot) at which each begins.

    A wide instruction whose second half is missing or malformed is returned as an instruction of one slot: the
    verifier names it, and the slot behind it is decoded on its own.

    Raises DecodeError when the length is not a multiple of 8.

    >>> decode(bytes.fromhex("b700000005000000 9500000000000000"))[0][0]
    Instruction(opcode=183, dst=0, src=0, offset=0, imm=5)
    """
    if len(code) % SLOT_SIZE:
        raise DecodeError(
            f"a program of {len(code)} bytes is not a whole number of {SLOT_SIZE}-byte slots",
            pc=len(code) // SLOT_SIZE,
            length=len(code),
        )
    slots = list(_SLOT.iter_unpack(code))
    instructions: list[Instruction] = []
    pcs: list[int] = []
    pc, end = 0, len(slots)
    while pc < end:
        opcode, registers, offset, imm = slots[pc]
        pcs.append(pc)
        if opcode == WIDE_OPCODE and pc + 1 < end and slots[pc + 1][:3] == (0, 0, 0):
            imm = to_signed((imm & 0xFFFFFFFF) | (slots[pc + 1][3] << 32), 64)
            pc += 1
        instructions.append(Instruction(opcode, registers & 0xF, registers >> 4, offset, imm))
        pc += 1
    return instructions, pcs


def encode(instructions: Iterable[Instruction]) -> bytes:
    """The bytes of ``instructions``; the inverse of `decode` for every instruction that the table has.

    Raises DecodeError, with the instruction's pc, for one that no row allows or whose field does not fit.

    >>> encode([Instruction(0xB7, imm=5), Instruction(0x95)]).hex()
    'b7000000050000009500000000000000'
    """
    parts: list[bytes] = []
    pc = 0
    for instruction in instructions:
        slots = require_spec(instruction, pc).slots
        try:
            parts.append(pack(instruction, slots))
        except ValueError as error:
            raise DecodeError(f"{instruction} does not fit its fields: {error}", pc=pc) from None
        pc += slots
    return b"".join(parts)


def pack(instruction: Instruction, slots: int) -> bytes:
    """The bytes of one instruction in one or two slots, whether or not the table allows it.

    Raises ValueError for a field that does not fit.

    >>> pack(Instruction(0xFF, dst=15), 1).hex()
    'ff0f000000000000'
    """
    opcode, dst, src, offset, imm = instruction
    if not (0 <= dst <= 15 and 0 <= src <= 15):
        raise ValueError("a register number takes four bits")
    try:
        if slots == 1:
            return _SLOT.pack(opcode, dst | src << 4, offset, imm)
        if to_signed(imm, 64) != imm:
            raise ValueError("a wide imm is a signed 64-bit number")
        first = _SLOT.pack(opcode, dst | src << 4, offset, instruction.low_imm)
        return first + _SLOT.pack(0, 0, 0, instruction.next_imm)
    except struct.error as error:
        raise ValueError(str(error)) from None


def require_spec(instruction: Instruction, pc: int = 0) -> InstructionSpec:
    """The row of an instruction. Raises DecodeError, saying which field is wrong, when there is none."""
    spec = find_spec(instruction)
    if spec is None:
        raise DecodeError(explain_mismatch(instruction), pc=pc, instruction=instruction)
    return spec
