"""Instructions with labels, for tests that make programs by the thousand."""

from __future__ import annotations

from dataclasses import dataclass, field

from llvmbpf.isa import INSTRUCTION_SET, Instruction, InstructionSpec, require_spec
from llvmbpf.program import Program

_ROWS: dict[str, list[InstructionSpec]] = {}
for _one in INSTRUCTION_SET:
    _ROWS.setdefault(_one.mnemonic, []).append(_one)


@dataclass
class Code:
    """A program under construction: instructions, and which of them jump to which label."""

    instructions: list[Instruction] = field(default_factory=list)
    jumps: dict[int, int] = field(default_factory=dict)  # index -> label
    labels: dict[int, int] = field(default_factory=dict)  # label -> index
    next_label: int = 0

    def emit(self, mnemonic: str, *, to: int | None = None, **fields: int) -> None:
        """Add one instruction by its name in the table; ``to`` is the label that it jumps to.

        Whether ``src`` or ``imm`` is given tells the forms of one name apart.
        """
        row = next(row for row in _ROWS[mnemonic] if fields.keys() <= row.operands)
        self.emit_row(row, to=to, **fields)

    def emit_row(self, row: InstructionSpec, *, to: int | None = None, **fields: int) -> None:
        """Add one instruction of a row."""
        if to is not None:
            self.jumps[len(self.instructions)] = to
        self.instructions.append(Instruction(row.opcode, **{**row.fixed, **fields}))

    def label(self) -> int:
        """A new label, to be placed."""
        self.next_label += 1
        return self.next_label

    def place(self, label: int) -> None:
        """The label stands for the next instruction."""
        self.labels[label] = len(self.instructions)

    def program(self) -> Program:
        """The program, with all distances filled in."""
        targets = {index: self.labels[label] for index, label in self.jumps.items()}
        return link(self.instructions, targets)


def link(instructions: list[Instruction], targets: dict[int, int]) -> Program:
    """Fill in the distances of jumps, calls and function pointers: ``targets`` maps indexes to indexes.

    Raises DecodeError where a distance does not fit.
    """
    rows = [require_spec(one) for one in instructions]
    pcs = [0]
    for row in rows:
        pcs.append(pcs[-1] + row.slots)
    linked = list(instructions)
    for index, target in targets.items():
        distance = pcs[target] - pcs[index] - 1
        if rows[index].slots == 2:  # a function pointer: the upper half stays zero
            linked[index] = linked[index]._replace(imm=distance & 0xFFFFFFFF)
        else:
            linked[index] = linked[index]._replace(**{rows[index].target: distance})
    return Program.from_instructions(linked)


def unlink(program: Program) -> tuple[list[Instruction], dict[int, int]]:
    """The instructions of a verified program and the index that each jump, call or function pointer names."""
    targets = {}
    for index, (one, row) in enumerate(zip(program.instructions, program.specs, strict=True)):
        assert row is not None
        if row.has_target or (row.slots == 2 and one.src == 4):
            distance = one.low_imm if row.slots == 2 or row.target == "imm" else one.offset
            targets[index] = program.index_at[program.pcs[index] + 1 + distance]
    return list(program.instructions), targets
