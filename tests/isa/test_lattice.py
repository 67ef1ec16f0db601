"""What the verifier accepts is exactly what the standard allows: over bytes, exhaustively."""

from __future__ import annotations

import itertools
import struct
from collections import Counter

import pytest
from support.registry import EXTENSIONS, REFUSED, STANDARD, Row, find, parse

from llvmbpf.errors import DecodeError, VerifierError
from llvmbpf.isa import INSTRUCTION_SET, Instruction, InstructionSpec, find_spec
from llvmbpf.program import Program
from llvmbpf.verifier import CallxMode, verify

EXIT = bytes([0x95, 0, 0, 0, 0, 0, 0, 0])
LDDW = 0x18
CALLX = 0x8D
FRAME_POINTER = 10


def slot(opcode: int, dst: int = 0, src: int = 0, offset: int = 0, imm: int = 0) -> bytes:
    return struct.pack("<BBhi", opcode, dst | src << 4, offset, imm)


def writes(opcode: int, imm: int) -> str | None:
    """The field whose register an instruction changes, stated from the instruction classes."""
    kind = opcode & 7
    if kind in (4, 7) or (kind == 1) or opcode == LDDW:
        return "dst"
    if opcode & 0xE7 == 0xC3:  # atomic
        if imm == 0x100:
            return "dst"
        if imm & 1 and imm != 0xF1:
            return "src"
    return None


def expected_rules(
    opcode: int, dst: int, src: int, offset: int, imm: int, next_imm: int = 0, *, callx: bool = True
) -> list[str]:
    """The rules that one instruction breaks at pc 0 of a program whose pc 2 can be entered."""
    row = find(opcode, dst, src, offset, imm)
    if row is None:
        return ["encoding"]
    rules = ["register" for fixed, number in ((row.dst, dst), (row.src, src)) if fixed is None and number > 10]
    written = {"dst": dst, "src": src, None: None}[writes(opcode, imm)]
    if written == FRAME_POINTER:
        rules.append("frame-pointer")
    if opcode == LDDW and src == 4 and imm == 0:  # its own second half
        rules.append("call")
    if opcode == LDDW and src in (1, 4, 5) and next_imm:
        rules.append("encoding")
    rules.extend(rule for key, rule in REFUSED.items() if _matches(key, opcode, src, offset))
    if opcode == CALLX:
        if not callx:
            rules.append("callx")
        if not 0 <= imm <= 10:
            rules.append("register")
    return rules


def _matches(key: tuple[int, int | None, int | None], opcode: int, src: int, offset: int) -> bool:
    return key[0] == opcode and key[1] in (None, src) and key[2] in (None, offset)


def lattice() -> list[tuple[int, int, int, int, int]]:
    """opcode x register byte x offset {0, 1} x imm {0, 1}."""
    return [
        (opcode, registers & 15, registers >> 4, offset, imm)
        for opcode, registers, offset, imm in itertools.product(range(256), range(256), (0, 1), (0, 1))
    ]


def broken_rules(fields: list[tuple[int, int, int, int, int]], callx: CallxMode) -> list[list[str]]:
    """What `verify` says of each instruction, all in one program: each is followed by two slots it may jump to."""
    code = b"".join(slot(*one) + (bytes(8) if one[0] == LDDW else EXIT) + EXIT for one in fields)
    found: dict[int, list[str]] = {}
    try:
        verify(Program(code), callx=callx)
    except VerifierError as error:
        for violation in error.violations:
            found.setdefault(violation.pc, []).append(violation.rule)
    assert all(pc % 3 == 0 for pc in found)
    return [found.get(3 * position, []) for position in range(len(fields))]


def test_every_point_of_the_lattice() -> None:
    points = lattice()
    assert len(points) == 262_144
    accepted = 0
    for fields, rules in zip(points, broken_rules(points, CallxMode.HELPER), strict=True):
        assert sorted(rules) == sorted(expected_rules(*fields)), fields
        accepted += not rules
    assert accepted == sum(not expected_rules(*fields) for fields in points)
    assert accepted > 10_000


def test_points_alone_are_judged_as_among_others() -> None:
    points = lattice()[::997]
    together = broken_rules(points, CallxMode.OFF)
    assert together == [broken_rules([fields], CallxMode.OFF)[0] for fields in points]
    assert [sorted(rules) for rules in together] == [sorted(expected_rules(*fields, callx=False)) for fields in points]


def test_groups_have_the_registered_numbers_of_rows() -> None:
    # The registry counts 58 for base64: one more for row 0x00, three fewer for the sign-extending loads.
    assert Counter(row.group for row in parse(STANDARD)) == {
        "base32": 64, "base64": 60, "divmul32": 10, "divmul64": 10, "atomic32": 10, "atomic64": 10, "packet": 6,
    }  # fmt: skip


def _as_row(spec: InstructionSpec) -> Row:
    """A row of the package's table in the form of the transcription."""
    fields = [None if name in spec.operands else spec.fixed.get(name, 0) for name in ("dst", "src", "offset", "imm")]
    return Row(spec.opcode, *fields, str(spec.group))


def test_table_has_the_rows_of_the_standard_in_the_same_groups() -> None:
    rows = [_as_row(spec) for spec in INSTRUCTION_SET]
    assert Counter(rows) == Counter([*parse(STANDARD), *parse(EXTENSIONS)])


SWEEPS = {
    "imm of byte swaps": [(op, 3, 0, 0, imm) for op in (0xD4, 0xDC, 0xD7) for imm in range(-128, 256)],
    "imm of atomics": [(op, 3, 4, 0, imm) for op in (0xC3, 0xDB, 0xCB, 0xD3) for imm in range(-16, 0x140)],
    "offset of divisions": [
        (op, 3, 4 if op & 8 else 0, offset, 0)
        for op in (0x34, 0x37, 0x3C, 0x3F, 0x94, 0x97, 0x9C, 0x9F)
        for offset in range(-64, 64)
    ],
    "offset of moves": [
        (op, 3, 4 if op & 8 else 0, offset, 0) for op in (0xB4, 0xB7, 0xBC, 0xBF) for offset in range(-64, 128)
    ],
    "src of wide immediates": [(LDDW, 3, src, offset, imm) for src in range(16) for offset in (0, 1) for imm in (1, 5)],
    "src of calls": [(0x85, 0, src, 0, 1) for src in range(16)],
    "imm of register calls": [(CALLX, dst, 0, 0, imm) for dst in (0, 3) for imm in range(-2, 20)],
    "imm of register forms": [
        (op, 3, 4, 0, imm)
        for op in range(256)
        if op & 7 >= 4 and op & 8
        for imm in (-1, 2, 16, 0x100, (1 << 31) - 1, -(1 << 31))
    ],
    "offset of arithmetic": [
        (op, 3, src, offset, 0)
        for op in range(256)
        if op & 7 in (4, 7)
        for src in (0, 4)
        for offset in (-32768, -1, 2, 7, 8, 16, 32, 64, 256, 32767)
    ],
    "exit, call and jump with further fields": [
        (op, dst, src, offset, imm)
        for op in (0x05, 0x06, 0x85, 0x95)
        for dst in (0, 1)
        for src in (0, 1, 2)
        for offset in (0, 1)
        for imm in (0, 1)
    ],
}


@pytest.mark.parametrize("name", SWEEPS)
def test_all_values_of_fixed_fields(name: str) -> None:
    fields = SWEEPS[name]
    for one, rules in zip(fields, broken_rules(fields, CallxMode.HELPER), strict=True):
        assert sorted(rules) == sorted(expected_rules(*one)), one


def test_accepted_atomics_and_swaps_are_as_many_as_the_standard_has() -> None:
    for name, opcode, number in (
        ("imm of atomics", 0xC3, 12), ("imm of atomics", 0xDB, 12), ("imm of atomics", 0xCB, 2),
        ("imm of byte swaps", 0xD4, 3), ("imm of byte swaps", 0xD7, 3),
        ("offset of divisions", 0x3F, 2), ("offset of moves", 0xBF, 4), ("offset of moves", 0xBC, 3),
        ("offset of moves", 0xB7, 1), ("src of calls", 0x85, 2), ("imm of register calls", CALLX, 12),
    ):  # fmt: skip
        fields = [one for one in SWEEPS[name] if one[0] == opcode]
        accepted = sum(not rules for rules in broken_rules(fields, CallxMode.HELPER))
        assert accepted == number, (name, hex(opcode))


@pytest.mark.parametrize("position", range(4))
def test_second_half_of_a_wide_immediate(position: int) -> None:
    """Every bit of its opcode, register byte and offset must be zero."""
    for value in range(1, 256):
        second = bytearray(8)
        second[position] = value
        program = Program(slot(LDDW, 1, 0, 0, 5) + bytes(second) + EXIT)
        with pytest.raises(VerifierError) as caught:
            verify(program)
        assert caught.value.violations[0].rule == "wide"
        assert caught.value.violations[0].pc == 0


def test_second_half_may_hold_any_number() -> None:
    for imm in (0, 1, -1, 1 << 30, -(1 << 31)):
        verified = verify(Program(slot(LDDW, 1, 0, 0, 5) + slot(0, imm=imm) + EXIT))
        assert verified.program.instructions[0].imm == imm << 32 | 5


@pytest.mark.parametrize("src", range(16))
def test_next_imm_of_each_wide_source(src: int) -> None:
    for next_imm in (0, 1, -1):
        program = Program(slot(LDDW, 1, src, 0, 1) + slot(0, imm=next_imm) + EXIT)
        expected = expected_rules(LDDW, 1, src, 0, 1, next_imm)
        try:
            verify(program)
            found: list[str] = []
        except VerifierError as error:
            found = [violation.rule for violation in error.violations]
        assert sorted(found) == sorted(expected)


def test_every_length_but_whole_slots_is_refused() -> None:
    code = EXIT * 33
    refused = 0
    for length in range(258):
        if length % 8 or length == 0:
            with pytest.raises(DecodeError if length % 8 else VerifierError):
                verify(Program(code[:length]))
            refused += 1
        else:
            verify(Program(code[:length]))
    # 0 is refused as empty; the 32 whole lengths are accepted.
    assert refused == 226


def test_find_spec_agrees_with_the_registry_on_numbers_of_any_size() -> None:
    numbers = (-(1 << 31), -1, 0, 1, 8, 16, 32, 64, 0x41, 0xE1, 0x100, 0x110, (1 << 31) - 1)
    for opcode in range(256):
        for src, offset, imm in itertools.product((0, 1, 2, 4, 15), (-32768, -1, 0, 1, 8, 16, 32, 32767), numbers):
            spec = find_spec(Instruction(opcode, 0, src, offset, imm))
            assert (spec is not None) == (find(opcode, 0, src, offset, imm) is not None), (opcode, src, offset, imm)
