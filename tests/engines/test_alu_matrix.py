"""Every arithmetic and comparing instruction at 17 x 17 boundary values, in every engine, against numpy's fixed widths.

One program evaluates all forms on two operands that stand at the start of its packet and writes each result behind
them, so that a batch over all pairs of operands does the whole matrix at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np
import numpy.typing as npt
import pytest

from llvmbpf import EbpfVmRaw
from llvmbpf.isa import BINARY_OPS, CONDITION_OPS, INSTRUCTION_SET, UNARY_OPS, InstructionSpec, Op
from llvmbpf.program import Program
from tests.support.code import Code

Words = npt.NDArray[np.uint64]

VALUES = (
    0, 1, 2, 31, 32, 63, 64, 0x7F80, 0x8000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x100000000,
    (1 << 63) - 1, 1 << 63, (1 << 64) - 2, (1 << 64) - 1,
)  # fmt: skip
IMMEDIATES = (
    0, 1, 2, 3, 8, 31, 32, 63, 64, 127, 0x8000, 0x7FFFFFFF, -1, -2, -127, -0x7FFFFFFF, -0x80000000
)  # fmt: skip
OPERANDS = 16  # bytes of the two operands

ARITHMETIC = [row for row in INSTRUCTION_SET if row.op in BINARY_OPS | UNARY_OPS | {Op.MOVSX} and not row.unsupported]
COMPARISONS = [row for row in INSTRUCTION_SET if row.op in CONDITION_OPS]
REGISTER_FORMS = [row for row in ARITHMETIC + COMPARISONS if "imm" not in row.operands]
IMMEDIATE_FORMS = [row for row in ARITHMETIC + COMPARISONS if "imm" in row.operands]


def test_there_are_as_many_forms_as_the_standard_has() -> None:
    # 14 binary operations and mov's like, in two widths; neg twice; five movsx; three byte orders of three widths.
    assert len(VALUES) == len(set(VALUES)) == len(set(IMMEDIATES)) == 17
    assert len(REGISTER_FORMS) == 14 * 2 + 2 + 5 + 9 + 11 * 2
    assert len(IMMEDIATE_FORMS) == 14 * 2 + 11 * 2


# -- what arithmetic says ---------------------------------------------------------------------------------------------


def _signed(value: npt.NDArray[np.unsignedinteger]) -> npt.NDArray[np.signedinteger]:
    return value.view(f"i{value.itemsize}")


def _magnitude(value: npt.NDArray[np.unsignedinteger]) -> npt.NDArray[np.unsignedinteger]:
    return np.where(_signed(value) < 0, ~value + value.dtype.type(1), value)


def _quotient(
    a: npt.NDArray[np.unsignedinteger], b: npt.NDArray[np.unsignedinteger]
) -> npt.NDArray[np.unsignedinteger]:
    return np.where(b == 0, a.dtype.type(0), a // np.where(b == 0, b.dtype.type(1), b))


def _remainder(
    a: npt.NDArray[np.unsignedinteger], b: npt.NDArray[np.unsignedinteger]
) -> npt.NDArray[np.unsignedinteger]:
    return np.where(b == 0, a, a % np.where(b == 0, b.dtype.type(1), b))


def _negated_where(
    condition: npt.NDArray[np.bool_], value: npt.NDArray[np.unsignedinteger]
) -> npt.NDArray[np.unsignedinteger]:
    return np.where(condition, ~value + value.dtype.type(1), value)


_COUNT_MASK = {8: 63, 4: 31}
_ORACLE: dict[str, Callable[..., npt.NDArray[np.unsignedinteger]]] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": _quotient,
    "mod": _remainder,
    "sdiv": lambda a, b: _negated_where((_signed(a) < 0) != (_signed(b) < 0), _quotient(_magnitude(a), _magnitude(b))),
    "smod": lambda a, b: _negated_where(_signed(a) < 0, _remainder(_magnitude(a), _magnitude(b))),
    "or": lambda a, b: a | b,
    "and": lambda a, b: a & b,
    "xor": lambda a, b: a ^ b,
    "lsh": lambda a, b: a << (b & b.dtype.type(_COUNT_MASK[b.itemsize])),
    "rsh": lambda a, b: a >> (b & b.dtype.type(_COUNT_MASK[b.itemsize])),
    "arsh": lambda a, b: (_signed(a) >> _signed(b & b.dtype.type(_COUNT_MASK[b.itemsize]))).view(a.dtype),
    "mov": lambda a, b: b,
    "neg": lambda a, b: ~a + a.dtype.type(1),
    "le": lambda a, b: a,
    "be": lambda a, b: a.byteswap(),
    "bswap": lambda a, b: a.byteswap(),
    "jeq": lambda a, b: a == b,
    "jne": lambda a, b: a != b,
    "jset": lambda a, b: (a & b) != 0,
    "jgt": lambda a, b: a > b,
    "jge": lambda a, b: a >= b,
    "jlt": lambda a, b: a < b,
    "jle": lambda a, b: a <= b,
    "jsgt": lambda a, b: _signed(a) > _signed(b),
    "jsge": lambda a, b: _signed(a) >= _signed(b),
    "jslt": lambda a, b: _signed(a) < _signed(b),
    "jsle": lambda a, b: _signed(a) <= _signed(b),
}


def expect(row: InstructionSpec, a: Words, b: Words) -> Words:
    """The result of a form for each pair of operands: dst, or whether a jump is taken."""
    if row.op is Op.MOVSX:
        narrow = b.astype(f"u{row.fixed['offset'] // 8}")
        return _signed(narrow).astype(f"i{row.width // 8}").view(f"u{row.width // 8}").astype(np.uint64)
    kind = f"u{row.width // 8}"
    with np.errstate(all="ignore"):
        return _ORACLE[row.op](a.astype(kind), b.astype(kind)).astype(np.uint64)


@pytest.mark.parametrize(
    ("mnemonic", "a", "b", "wanted"),
    [
        ("sdiv", 1 << 63, (1 << 64) - 1, 1 << 63),
        ("smod", 1 << 63, (1 << 64) - 1, 0),
        ("sdiv32", 0x80000000, 0xFFFFFFFF, 0x80000000),
        ("smod", (1 << 64) - 7, 2, (1 << 64) - 1),
        ("smod", 7, (1 << 64) - 2, 1),
        ("sdiv", (1 << 64) - 7, 2, (1 << 64) - 3),
        ("smod32", 0xFFFFFFF9_FFFFFFF9, 0, 0xFFFFFFF9),
        ("div", 5, 0, 0),
        ("mod", 5, 0, 5),
        ("arsh32", 0x80000000, 33, 0xC0000000),
        ("lsh", 1, 64, 1),
        ("be16", 0x11223344, 0, 0x4433),
        ("le32", 0x1122334455667788, 0, 0x55667788),
        ("movsx832", 0, 0x80, 0xFFFFFF80),
        ("movsx1664", 0, 0x8000, 0xFFFFFFFFFFFF8000),
    ],
)  # from RFC 9669 sections 4.1 and 4.2
def test_the_oracle_at_known_points(mnemonic: str, a: int, b: int, wanted: int) -> None:
    row = next(row for row in REGISTER_FORMS if row.mnemonic == mnemonic)
    assert int(expect(row, np.array([a], np.uint64), np.array([b], np.uint64))[0]) == wanted


# -- programs ---------------------------------------------------------------------------------------------------------


def _evaluate(code: Code, row: InstructionSpec, left: int, position: int, **second: int) -> None:
    """Compute one form on r4, a copy of ``left``, and store the result at ``position``."""
    emit = code.emit
    emit("mov", dst=4, src=left)
    fields = {name: value for name, value in second.items() if name in row.operands}
    if row.op in CONDITION_OPS:
        taken = code.label()
        emit("mov", dst=5, imm=1)
        code.emit_row(row, dst=4, to=taken, **fields)
        emit("mov", dst=5, imm=0)
        code.place(taken)
        emit("stxdw", dst=1, src=5, offset=position)
    else:
        code.emit_row(row, dst=4, **fields)
        emit("stxdw", dst=1, src=4, offset=position)


def _positions(rows: Iterable[InstructionSpec]) -> Iterator[tuple[int, InstructionSpec]]:
    for index, row in enumerate(rows):
        yield OPERANDS + 8 * index, row


def _program(rows: list[InstructionSpec], build: Callable[[Code, InstructionSpec, int], None]) -> Program:
    code = Code()
    code.emit("ldxdw", dst=2, src=1, offset=0)
    code.emit("ldxdw", dst=3, src=1, offset=8)
    for position, row in _positions(rows):
        build(code, row, position)
    code.emit("exit")
    return code.program()


def register_program() -> Program:
    return _program(REGISTER_FORMS, lambda code, row, position: _evaluate(code, row, 2, position, src=3))


def same_register_program() -> Program:
    return _program(REGISTER_FORMS, lambda code, row, position: _evaluate(code, row, 2, position, src=4))


def immediate_program(imm: int) -> Program:
    return _program(IMMEDIATE_FORMS, lambda code, row, position: _evaluate(code, row, 2, position, imm=imm))


def constant_program(b: int) -> Program:
    """Both operands are constants of the program: what the lifter and LLVM fold."""
    code = Code()
    position = OPERANDS
    for a in VALUES:
        for row in REGISTER_FORMS:
            code.emit("lddw", dst=2, imm=_signed_64(a))
            code.emit("lddw", dst=3, imm=_signed_64(b))
            _evaluate(code, row, 2, position, src=3)
            position += 8
    code.emit("exit")
    return code.program()


def _signed_64(value: int) -> int:
    return value - (1 << 64) if value >> 63 else value


# -- engines ----------------------------------------------------------------------------------------------------------

ENGINES = ["interpreter", *(f"{mode} O{level}" for mode in ("safe", "unsafe") for level in range(4))]


def run(program: Program, engine: str, packets: npt.NDArray[np.uint8]) -> None:
    """Run the program on every row, in place."""
    if engine == "interpreter":
        vm = EbpfVmRaw(program)
        for packet in packets:
            vm.execute_program(packet)
        return
    mode, level = engine.split(" O")
    result = EbpfVmRaw(program, safe=mode == "safe", opt_level=int(level)).execute_batch(packets)
    assert not result.trapped.any()


def make_packets(a: Words, b: Words, results: int) -> npt.NDArray[np.uint8]:
    """A row for each pair of operands, with room for the results, which begin as other bytes than any result's."""
    rows = np.full((len(a), OPERANDS // 8 + results), 0xA5A5A5A5A5A5A5A5, np.uint64)
    rows[:, 0], rows[:, 1] = a, b
    return rows.view(np.uint8)


def compare(packets: npt.NDArray[np.uint8], rows: list[InstructionSpec], a: Words, b: Words) -> None:
    results = packets.view(np.uint64)[:, OPERANDS // 8 :]
    for index, row in enumerate(rows):
        wanted, found = expect(row, a, b), results[:, index]
        wrong = np.flatnonzero(wanted != found)
        assert not wrong.size, (
            f"{row.mnemonic} of {int(a[wrong[0]]):#x} and {int(b[wrong[0]]):#x}: {int(found[wrong[0]]):#x}, "
            f"expected {int(wanted[wrong[0]]):#x} ({wrong.size} pairs differ)"
        )


A, B = (axis.ravel() for axis in np.meshgrid(np.array(VALUES, np.uint64), np.array(VALUES, np.uint64)))


@pytest.mark.parametrize("engine", ENGINES)
def test_register_forms(engine: str) -> None:
    packets = make_packets(A, B, len(REGISTER_FORMS))
    run(register_program(), engine, packets)
    compare(packets, REGISTER_FORMS, A, B)


@pytest.mark.parametrize("engine", ENGINES)
def test_one_register_on_both_sides(engine: str) -> None:
    a = np.array(VALUES, np.uint64)
    packets = make_packets(a, a, len(REGISTER_FORMS))
    run(same_register_program(), engine, packets)
    compare(packets, REGISTER_FORMS, a, a)


@pytest.mark.parametrize("engine", ENGINES)
def test_immediate_forms(engine: str) -> None:
    a = np.array(VALUES, np.uint64)
    for imm in IMMEDIATES:
        packets = make_packets(a, a, len(IMMEDIATE_FORMS))
        run(immediate_program(imm), engine, packets)
        compare(packets, IMMEDIATE_FORMS, a, np.full(len(a), imm, np.int64).view(np.uint64))


@pytest.mark.parametrize("engine", ["interpreter", "safe O0", "safe O1", "unsafe O2"])
def test_constant_operands(engine: str) -> None:
    a = np.array(VALUES, np.uint64)
    for b in VALUES[:: 1 if engine == "interpreter" else 3]:
        packets = make_packets(a[:1], a[:1], len(VALUES) * len(REGISTER_FORMS))
        run(constant_program(b), engine, packets)
        found = packets.view(np.uint64)[0, OPERANDS // 8 :].reshape(len(VALUES), -1)
        both = np.full(len(a), b, np.uint64)
        wanted = np.stack([expect(row, a, both) for row in REGISTER_FORMS], axis=1)
        differs = np.argwhere(found != wanted)
        assert not differs.size, [
            (REGISTER_FORMS[index].mnemonic, hex(VALUES[value]), hex(b)) for value, index in differs[:5]
        ]
