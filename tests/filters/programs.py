"""Random classic programs that keep the rules, and packets that make them take many paths."""

from __future__ import annotations

from hypothesis import strategies as st

from llvmbpf.filters.classic import CLASSIC_INSTRUCTION_SET, ClassicOp, ClassicProgram, ClassicSpec, Operand

INTERESTING = (0, 1, 2, 4, 6, 14, 15, 16, 31, 32, 0xFF, 0x800, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFC, 0xFFFF_FFFF)
OFFSETS = (0, 1, 2, 3, 12, 20, 28, 29, 30, 31, 32, 33, 0x7FFE, 0x7FFF, 0x8000, 0x10000, 0x7FFF_FFFC, 0x7FFF_FFFF)
WORDS = st.one_of(st.sampled_from(INTERESTING), st.integers(0, 40), st.integers(0, 0xFFFF_FFFF))

ROWS = [row for row in CLASSIC_INSTRUCTION_SET if row.op is not ClassicOp.RETURN]
RETURNS = [row for row in CLASSIC_INSTRUCTION_SET if row.op is ClassicOp.RETURN]

packets = st.one_of(
    st.binary(max_size=40),
    # Small bytes keep X small, so that indexed loads often stay inside.
    st.lists(st.integers(0, 8), min_size=16, max_size=40).map(bytes),
)


@st.composite
def classic_programs(draw: st.DrawFn, most: int = 24) -> ClassicProgram:
    """A program of every instruction in any order; about half of its jumps are short."""
    count = draw(st.integers(0, most))
    rows = [draw(st.sampled_from(ROWS if draw(st.integers(0, 15)) else RETURNS)) for _ in range(count)]
    rows.append(draw(st.sampled_from(RETURNS)))
    return ClassicProgram([_fields(draw, row, len(rows) - 2 - index) for index, row in enumerate(rows)])


def _fields(draw: st.DrawFn, row: ClassicSpec, room: int) -> tuple[int, int, int, int]:
    """An instruction; a jump may skip ``room`` others."""
    if row.is_conditional and room >= 0:
        skip = st.integers(0, min(room, 255))
        return row.code, draw(skip), draw(skip), draw(WORDS)
    if row.op is ClassicOp.JA:
        return row.code, 0, 0, draw(st.integers(0, room))
    return row.code, 0, 0, _constant(draw, row)


def _constant(draw: st.DrawFn, row: ClassicSpec) -> int:
    if row.operand is Operand.MEMORY:
        return draw(st.integers(0, 15))
    if row.loads_packet:
        return draw(st.one_of(st.integers(0, 36), st.sampled_from(OFFSETS)))
    if row.operand is Operand.CONSTANT and row.op in (ClassicOp.LSH, ClassicOp.RSH):
        return draw(st.integers(0, 31))
    if row.operand is Operand.CONSTANT and row.op in (ClassicOp.DIV, ClassicOp.MOD):
        return draw(WORDS.filter(bool))
    return draw(WORDS)
