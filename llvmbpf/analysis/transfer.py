"""What one block's state is, and what arithmetic does to it, for region inference."""

from __future__ import annotations

from llvmbpf.analysis.plan import Access, ArgumentAccess, HelperCall
from llvmbpf.analysis.values import SCALAR, UNKNOWN, ZERO, RegionKind, Value, add, constant, join, subtract
from llvmbpf.isa import Instruction, InstructionSpec, Op, to_signed

__all__ = ["Recorder", "State", "arithmetic"]

_FRAME = RegionKind.FRAME


class Recorder:
    """What the last pass over a function writes down."""

    def __init__(self) -> None:
        self.results: dict[int, Value] = {}
        self.accesses: dict[int, Access] = {}
        self.arguments: dict[int, tuple[ArgumentAccess, ...]] = {}
        self.calls: dict[int, HelperCall] = {}


class State:
    """Values of r0 to r10 and of the own frame's aligned 8-byte slots, by offset from r10.

    A slot that is not listed holds ``rest``: zero at first, unknown once slots have been forgotten.
    """

    __slots__ = ("registers", "rest", "slots")

    def __init__(self, registers: list[Value], slots: dict[int, Value] | None = None, rest: Value = ZERO) -> None:
        self.registers = registers
        self.slots = {} if slots is None else slots
        self.rest = rest

    def copy(self) -> State:
        """A state that can be changed on its own."""
        return State(self.registers.copy(), self.slots.copy(), self.rest)

    def slot(self, offset: int) -> Value:
        """What the 8 bytes at ``offset`` from r10 hold."""
        return self.slots.get(offset, self.rest)

    def forget_slots(self) -> None:
        """Something unknown may have been stored anywhere in the frame."""
        self.slots.clear()
        self.rest = UNKNOWN

    def join(self, other: State) -> tuple[bool, bool]:
        """Rise to cover ``other``; tells whether anything changed and whether a frame's address was lost from sight."""
        changed = escaped = False
        for register, value in enumerate(other.registers):
            mine = self.registers[register]
            if mine != value:
                joined = join(mine, value)
                escaped = escaped or _loses_frame(mine, value, joined)
                if joined != mine:
                    self.registers[register] = joined
                    changed = True
        if self.slots != other.slots or self.rest != other.rest:
            slots_changed, slots_escaped = self._join_slots(other)
            changed, escaped = changed or slots_changed, escaped or slots_escaped
        return changed, escaped

    def _join_slots(self, other: State) -> tuple[bool, bool]:
        changed = escaped = False
        for offset in self.slots.keys() | other.slots.keys():
            mine, value = self.slot(offset), other.slot(offset)
            joined = join(mine, value)
            escaped = escaped or _loses_frame(mine, value, joined)
            if joined != mine:
                changed = True
            self.slots[offset] = joined
        rest = join(self.rest, other.rest)
        if rest != self.rest:
            self.rest = rest
            changed = True
        return changed, escaped


def _loses_frame(left: Value, right: Value, joined: Value) -> bool:
    return joined.kind is not _FRAME and (left.kind is _FRAME or right.kind is _FRAME)


# 64-bit operations whose result is a number, whatever the operands were.
_SCALAR_RESULTS = frozenset(
    {Op.MUL, Op.DIV, Op.SDIV, Op.MOD, Op.SMOD, Op.LSH, Op.RSH, Op.ARSH, Op.MOVSX, Op.TO_LE, Op.TO_BE, Op.BSWAP}
)


def arithmetic(instruction: Instruction, spec: InstructionSpec, registers: list[Value]) -> tuple[Value, bool]:
    """The value that an arithmetic instruction writes, and whether it lets the frame's address out of sight."""
    right = registers[instruction.src] if spec.uses_register else constant(instruction.imm)
    op = spec.op
    if op is Op.MOV:
        if spec.width == 64:
            return right, False
        if right.kind is RegionKind.SCALAR and right.offset is not None:
            return constant(right.offset & 0xFFFFFFFF), False
        return SCALAR, right.kind is _FRAME
    left = registers[instruction.dst]
    escapes = left.kind is _FRAME or (spec.uses_register and right.kind is _FRAME)
    if spec.width == 32 or op in _SCALAR_RESULTS:
        return SCALAR, escapes
    if op is Op.ADD:
        result = add(left, right)
        return result, escapes and result.kind is not _FRAME
    if op is Op.SUB:
        result = subtract(left, right)
        return result, escapes and result.kind not in (_FRAME, RegionKind.SCALAR)
    if op is Op.NEG:
        if left.kind is not RegionKind.SCALAR:
            return UNKNOWN, escapes
        return (SCALAR if left.offset is None else constant(-left.offset)), False
    both_scalars = left.kind is RegionKind.SCALAR and right.kind is RegionKind.SCALAR
    masked = op is Op.AND and not spec.uses_register and to_signed(instruction.imm, 32) >= 0
    return (SCALAR if both_scalars or masked else UNKNOWN), escapes
