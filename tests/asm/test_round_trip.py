"""What one prints, the other reads back, byte for byte."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from llvmbpf.asm import Dialect, assemble, disassemble, format_instruction
from llvmbpf.asm.syntax import DIALECTS, patterns, templates
from llvmbpf.errors import AssemblyError
from llvmbpf.isa import INSTRUCTION_SET, Instruction, encode
from llvmbpf.program import Program

from .samples import boundary_instructions, make

BOUNDARIES = list(boundary_instructions())


def test_samples_cover_every_row() -> None:
    assert {id(spec) for spec, _ in BOUNDARIES} == {id(spec) for spec in INSTRUCTION_SET}


@pytest.mark.parametrize("reader", [None, "auto"])
@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_row_at_its_boundaries(dialect: Dialect, reader: str | None) -> None:
    for spec, instruction in BOUNDARIES:
        code = encode([instruction])
        text = disassemble(code, dialect)
        assert ".slot" not in text
        assert assemble(text, reader or dialect).code == code, (spec.mnemonic, text)
        assert format_instruction(instruction, dialect) == text


@pytest.mark.parametrize("dialect", DIALECTS)
def test_registers_that_do_not_exist(dialect: Dialect) -> None:
    for spec, field in itertools.product(INSTRUCTION_SET, ("dst", "src")):
        if field in spec.operands:
            code = encode([make(spec, **{field: 11})])
            text = disassemble(code, dialect)
            assert text.startswith(".slot")
            assert assemble(text, dialect).code == code


@pytest.mark.parametrize("labels", [False, True])
@pytest.mark.parametrize("dialect", DIALECTS)
def test_one_program_of_everything(dialect: Dialect, labels: bool) -> None:
    code = encode(instruction for _, instruction in BOUNDARIES)
    for pcs in (False, True):
        assert assemble(disassemble(code, dialect, labels, pcs)).code == code


@given(st.binary(max_size=160), st.sampled_from(DIALECTS), st.booleans(), st.booleans())
@settings(max_examples=500, deadline=None)
@example(bytes.fromhex("1801000007000000"), "conformance", False, False)  # half a wide instruction
@example(bytes.fromhex("1801000007000000 0000010000000000"), "pseudo", True, True)  # with a malformed second half
@example(bytes.fromhex("1891000007000000 0000000007000000"), "pseudo", False, False)  # with an unknown src
@example(bytes.fromhex("b70b000000000000"), "conformance", False, False)  # r11
def test_garbage(code: bytes, dialect: Dialect, labels: bool, pcs: bool) -> None:
    code = code[: len(code) // 8 * 8]
    assert assemble(disassemble(code, dialect, labels, pcs)).code == code


@given(
    st.lists(st.tuples(st.sampled_from([spec.opcode for spec in INSTRUCTION_SET]), st.binary(min_size=7, max_size=7)))
)
@settings(max_examples=200, deadline=None)
def test_garbage_with_known_opcodes(slots: list[tuple[int, bytes]]) -> None:
    code = b"".join(bytes([opcode]) + rest for opcode, rest in slots)
    for dialect, labels in itertools.product(DIALECTS, (False, True)):
        assert assemble(disassemble(code, dialect, labels), dialect).code == code


@given(st.lists(st.sampled_from([instruction for _, instruction in BOUNDARIES]), max_size=30))
@settings(max_examples=200, deadline=None)
def test_labels_round_trip_with_their_names(instructions: list[Instruction]) -> None:
    """Reading labelled text gives the same code, and printing that gives the same text."""
    program = Program(encode(instructions))
    for dialect in DIALECTS:
        text = disassemble(program, dialect, labels=True)
        again = assemble(text, dialect)
        assert again.code == program.code
        assert disassemble(again, dialect, labels=True) == text


def test_dialects_do_not_contradict_each_other() -> None:
    """Under "auto" a line means the same whichever dialect is tried first."""
    conformance, pseudo = patterns("conformance"), patterns("pseudo")
    shared = conformance.keys() & pseudo.keys()
    assert shared
    for marks in shared:
        assert conformance[marks].spec is pseudo[marks].spec


@pytest.mark.parametrize("dialect", DIALECTS)
def test_every_spelling_of_every_row_can_be_reached(dialect: Dialect) -> None:
    """No template is hidden wholly by an earlier row."""
    reachable = {pattern.usage for pattern in patterns(dialect).values()}
    assert {template for spec in INSTRUCTION_SET for template in templates(spec, dialect)} == reachable


@pytest.mark.parametrize(
    "instruction",
    [
        Instruction(0xFF, 15, 15, -1, -1),
        Instruction(0x18, 0, 9, 0, 1 << 40),
        Instruction(0xB7, 99, 0, 0, 0),
        Instruction(0xB7, 0, 0, 1 << 20, 0),
        Instruction(0xB7, 0, 0, 0, 1 << 70),
        Instruction(-1),
        Instruction(256),
        Instruction(0x05, offset=1 << 30),
    ],
)
@pytest.mark.parametrize("dialect", DIALECTS)
def test_format_never_fails(instruction: Instruction, dialect: Dialect) -> None:
    text = format_instruction(instruction, dialect)
    assert text
    assert "\n" not in text
    program = Program(bytes(16))
    for pc in (-1, 0, 1, 2, 10**9):
        assert format_instruction(instruction, dialect, pc, program)


def test_unprintable_instructions_show_their_fields() -> None:
    text = format_instruction(Instruction(0xB7, dst=11, imm=5))
    assert text == ".slot 0x0000000500000bb7  # opcode 0xb7, dst 11, src 0, offset 0, imm 5"
    assert assemble(text).code == bytes.fromhex("b70b000005000000")


def test_format_names_targets_that_have_symbols() -> None:
    program = assemble("loop: mov r1, 5\njne r1, 0, loop\ncall local loop\nja +0\nexit")
    texts = [
        format_instruction(one, pc=pc, program=program)
        for one, pc in zip(program.instructions, program.pcs, strict=True)
    ]
    assert texts == ["mov r1, 5", "jne r1, 0, loop", "call local loop", "ja +0", "exit"]
    assert format_instruction(program.instructions[2], "pseudo", 2, program) == "call loop"
    assert format_instruction(program.instructions[2], "pseudo") == "call pc-3"


def test_half_a_wide_instruction_is_not_printed_as_a_whole_one() -> None:
    code = bytes.fromhex("1801000007000000 9500000000000000")
    program = Program(code)
    assert disassemble(program).splitlines()[0].startswith(".slot 0x0000000700000118  #")
    assert format_instruction(program.instructions[0], pc=0, program=program).startswith(".slot")


def test_symbols_that_are_no_labels_get_other_names() -> None:
    code = assemble("mov r0, 0\nja -2\nexit").code
    for name in ("r1", "a b", "1st", "ü", ""):
        text = disassemble(Program(code, {0: name}), labels=True)
        assert text.splitlines() == ["L0:", "mov r0, 0", "ja L0", "exit"]


def test_invented_names_avoid_the_symbols() -> None:
    code = assemble("mov r0, 0\nja -2\nexit").code
    text = disassemble(Program(code, {2: "L0", 1: "L0"}), labels=True)
    assert text.splitlines() == ["L0_:", "mov r0, 0", "L0:", "ja L0_", "exit"]
    assert assemble(text).code == code


def test_targets_outside_the_program_or_inside_a_wide_instruction_stay_numbers() -> None:
    code = assemble("ja +1\nlddw r1, 5\nja +9\nja -9\nexit").code
    assert disassemble(code, labels=True).splitlines()[0] == "ja +1"
    assert disassemble(code, labels=True).splitlines()[2:] == ["ja +9", "ja -9", "exit"]


def test_a_symbol_named_exit_elsewhere_wins_over_the_implicit_label() -> None:
    program = assemble("ja exit\nmov r0, 1\nexit: mov r0, 2\nexit")
    assert program.instructions[0].offset == 1
    assert assemble(disassemble(program, labels=True)) == program


def test_pcs_and_empty() -> None:
    assert disassemble(b"") == ""
    assert assemble("").code == b""
    text = disassemble(encode([make(INSTRUCTION_SET[0])] * 2), pcs=True)
    assert text.splitlines() == ["   0: add r1, 7", "   1: add r1, 7"]


def test_unknown_dialects() -> None:
    with pytest.raises(ValueError, match="unknown dialect"):
        disassemble(b"", "intel")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="unknown dialect"):
        assemble("", "intel")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not bytes"):
        assemble(b"exit")  # type: ignore[arg-type]


def test_dialect_keeps_the_other_out() -> None:
    assert assemble("r0 = 1\nmov r0, 1").code == assemble("mov r0, 1\nr0 = 1").code
    with pytest.raises(AssemblyError):
        assemble("r0 = 1", "conformance")
    with pytest.raises(AssemblyError):
        assemble("mov r0, 1", "pseudo")
