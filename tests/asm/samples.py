"""Instructions to print and read: every row of the table with boundary values in every field."""

from __future__ import annotations

from collections.abc import Iterator

from llvmbpf.isa import FIELDS, INSTRUCTION_SET, Instruction, InstructionSpec, find_spec

OFFSETS = (0, 1, -1, 12, -8, 255, -256, 32767, -32768)
IMMS = (0, 1, -1, 7, -8, 255, 65536, 2**31 - 1, -(2**31))
WIDE_IMMS = (0, 1, -1, 2**31, 2**32 - 1, 2**32, -(2**31) - 1, 2**63 - 1, -(2**63))


def make(spec: InstructionSpec, dst: int = 1, src: int = 2, offset: int = 12, imm: int = 7) -> Instruction:
    """The row's instruction with these operands; what is no operand keeps the value that the row demands."""
    given = {"dst": dst, "src": src, "offset": offset, "imm": imm}
    return Instruction(
        spec.opcode, *(given[name] if name in spec.operands else spec.fixed.get(name, 0) for name in FIELDS)
    )


def boundary_instructions() -> Iterator[tuple[InstructionSpec, Instruction]]:
    """Each row with every boundary value of each of its operands."""
    for spec in INSTRUCTION_SET:
        imms = WIDE_IMMS if spec.slots == 2 else IMMS
        variants = {make(spec, offset=offset) for offset in OFFSETS}
        variants |= {make(spec, imm=imm) for imm in imms}
        variants |= {make(spec, dst=register, src=10 - register) for register in range(11)}
        for instruction in sorted(variants):
            if find_spec(instruction) is spec:  # "callx imm 0" is "callx r0"
                yield spec, instruction
