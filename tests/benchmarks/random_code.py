"""Random programs of a given size, for compile times: arithmetic, loads, stack slots and short forward branches."""

from __future__ import annotations

import random
import struct

__all__ = ["random_program"]

SLOT = struct.Struct("<BBhi")
REGISTERS = (0, 2, 3, 4, 5, 6, 7, 8, 9)
ALU64 = (0x0F, 0x1F, 0x2F, 0x4F, 0x5F, 0xAF, 0x07, 0x17, 0x27, 0x47, 0x57, 0xA7)  # add sub mul or and xor, reg and imm
ALU32 = (0x0C, 0x1C, 0x4C, 0xAC, 0x04, 0x14, 0x54)
SHIFTS = (0x67, 0x77, 0xC7)
JUMPS = (0x15, 0x1D, 0x25, 0x2D, 0x55, 0x6D, 0xA5, 0xC5)  # eq gt ne sgt lt slt, reg and imm
LOADS = {0x71: 1, 0x69: 2, 0x61: 4, 0x79: 8}


def random_program(size: int, seed: int = 0) -> bytes:
    """Bytecode of ``size`` instructions that ends for every packet of at least 64 bytes; r1 stays the packet."""
    source = random.Random(seed)
    slots = [SLOT.pack(0xB7, register, 0, source.randrange(1000)) for register in REGISTERS[: max(1, size // 4)]]
    while len(slots) < size - 1:
        left = size - 1 - len(slots)
        dst, src = source.choice(REGISTERS), source.choice(REGISTERS)
        both, imm = src << 4 | dst, source.randrange(-1000, 1000)
        kind = source.random()
        if kind < 0.5:
            opcode = source.choice(ALU64 if source.random() < 0.7 else ALU32)
            slots.append(SLOT.pack(opcode, both, 0, 0) if opcode & 8 else SLOT.pack(opcode, dst, 0, imm))
        elif kind < 0.6:
            slots.append(SLOT.pack(source.choice(SHIFTS), dst, 0, source.randrange(64)))
        elif kind < 0.72:
            opcode = source.choice(tuple(LOADS))
            slots.append(SLOT.pack(opcode, 1 << 4 | dst, source.randrange(64 - LOADS[opcode]), 0))
        elif kind < 0.8:
            slots.append(SLOT.pack(0x7B, src << 4 | 10, -8 * source.randrange(1, 17), 0))
        elif kind < 0.88:
            slots.append(SLOT.pack(0x79, 10 << 4 | dst, -8 * source.randrange(1, 17), 0))
        elif left > 1:
            opcode, distance = source.choice(JUMPS), source.randrange(min(left, 12))
            slots.append(SLOT.pack(opcode, both, distance, 0) if opcode & 8 else SLOT.pack(opcode, dst, distance, imm))
    return b"".join([*slots, SLOT.pack(0x95, 0, 0, 0)])
