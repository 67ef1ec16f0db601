"""Bad text: what is said, where, and that nothing else than AssemblyError comes out, soon."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.asm import assemble
from llvmbpf.asm.syntax import patterns
from llvmbpf.errors import AssemblyError
from llvmbpf.program import Program

# The mark ^ stands where the column must point to, and is taken out.
CASES = [
    ("^mvo r1, 5", "unknown mnemonic 'mvo' (did you mean 'mov'?)"),
    ("^MOV r1, 5", "did you mean 'mov'"),
    ("mov r1^", "the line ends too early: expected ','; usage: mov {dst}, {imm} | mov {dst}, {src}"),
    ("add r1,^", "expected a register (r0 to r10) or a number; usage: add {dst}, {imm} | add {dst}, {src}"),
    ("mov r1, ^r11", "there is no register r11"),
    ("mov %r1^", "expected ','"),
    ("mov ^w1, 5", "w1 cannot stand here: expected a register"),
    ("mov r1, 5 ^6", "unexpected '6': expected the end of the line"),
    ("add r1 ^r2", "expected ','"),
    ("w1 += ^r2", "expected a 32-bit register (w0 to w10) or a number"),
    ("r1 = be16 ^r2", "expected r1 again"),
    ("r1 = xchg_64(r10 - 8, ^r2)", "expected r1 again"),
    ("r0 = cmpxchg_64(r10 - 8, ^r1, r2)", "always number 0"),
    ("mov r1, ^0x100000000", "out of range for imm: -2147483648 to 4294967295; lddw"),
    ("mov r1, ^-2147483649", "out of range for imm"),
    ("lddw r1, ^0x10000000000000000", "-9223372036854775808 to 18446744073709551615"),
    ("lddw r1, ^-9223372036854775809", "out of range"),
    ("ldxw r1, [r2^+32768]", "out of range for offset: -32768 to 32767"),
    ("ldxw r1, [r2^-32769]", "out of range for offset"),
    ("ja ^+32768", "out of range for offset"),
    ("call local ^+2147483648", "out of range for imm"),
    ("ldxw r1, [r2 ^12]", "expected a number with a sign or ']'"),
    ("ja ^foo", "no label is named foo (labels: there are none)"),
    ("call ^foo", "no label is named foo"),
    ("call ^+3", "`call local`"),
    ("^r1: exit", "cannot be named like the register r1"),
    ("\tmov\tr1, ^$5", "unexpected '$5'"),
    ("lock fetch ^ad [r1], r2", "did you mean 'and'"),
    ("if r1 == 5 ^got +3", "did you mean 'goto'"),
    ("if r1 ^= 5 goto +3", "expected '=='"),
    ("r1 = ^5ll", "a blank before ll"),
    ("w1 = 5 ^ll", "expected the end of the line"),
    ("mov r1, ^0x", "'0x' is not a number"),
    ("mov r1, ^1_000", "is not a number"),
    ("mov r1, ^" + "9" * 5000, "is not a number"),
    (".slot^", "one or two numbers"),
    (".slot 1 2 ^3", "one or two numbers"),
    (".slot ^-1", "unsigned 64-bit"),
    (".slot ^0x10000000000000000", "unsigned 64-bit"),
    ("ld_pseudo r1, ^7, 0", "out of range for src"),
    ("0: 07 01 00 00 07 00 00 00 ^r1 += 8", "the bytes have imm 7, the text has 8"),
    ("0: 07 01 00 00 07 00 00 00 ^r2 += 7", "the bytes have dst 1"),
    ("0: 0f 01 00 00 00 00 00 00 ^r1 += 7", "the bytes have opcode 15"),
    ("0: 18 01 00 00 07 00 00 00 ^r1 = 7 ll", "8 bytes, the text takes 16"),
    ("0: (18) ^r1 = 5", "opcode 0x18 ({dst} = {imm} ll)"),
    ("0: (00) ^r1 = 5", "opcode 0x00"),
    ("^é", "unknown mnemonic"),
    ("mov r1, ^٣", "unexpected"),
    ("mov r1,^\u00a05", "unexpected"),
    ("exit\n  a: exit\n^a: exit", "already defined in line 2"),
    ("exit\n\n  x: mov r1 ^5 # comment", "expected ','"),
]


@pytest.mark.parametrize(("marked", "message"), CASES)
def test_message_and_place(marked: str, message: str) -> None:
    lines = marked.split("\n")
    column = lines[-1].index("^") + 1
    lines[-1] = lines[-1].replace("^", "", 1)
    with pytest.raises(AssemblyError) as caught:
        assemble("\n".join(lines))
    error = caught.value
    assert message in error.message
    assert (error.line, error.column, error.source) == (len(lines), column, lines[-1])
    shown = str(error).split("\n")
    assert shown[0].startswith(f"line {len(lines)}, column {column}: ")
    if column < 80:
        caret = shown[2].expandtabs().index("^")
        assert caret == len(shown[1][: len("   1 | ") + column - 1].expandtabs())


def test_long_lines_are_cut_around_the_error() -> None:
    with pytest.raises(AssemblyError) as caught:
        assemble("mov r1, 5" + " " * 100_000 + "?" + " " * 100_000 + "5")
    assert caught.value.column == 100_010
    gutter, caret = str(caught.value).split("\n")[1:]
    assert len(gutter) < 200
    assert gutter[caret.index("^")] == "?"


@given(st.text(max_size=200))
@settings(max_examples=500, deadline=None)
def test_any_text(text: str) -> None:
    _try(text)


WORDS = sorted({mark for marks in patterns("auto") for mark in marks if not mark.startswith("<r")})


@given(
    st.lists(
        st.one_of(
            st.sampled_from(WORDS),
            st.sampled_from(
                ["r1", "%r10", "w3", "r11", "-", "+", "5", "-0x5", "0b1", "x:", "x", "0:", ".slot", "\n", "<x>"]
            ),
            st.text(alphabet="r1w%[]()*+-=<>, \t\n:;#/x0", max_size=6),
        ),
        max_size=30,
    )
)
@settings(max_examples=500, deadline=None)
def test_any_mixture_of_tokens(tokens: list[str]) -> None:
    _try(" ".join(tokens))


@given(st.sampled_from(sorted(patterns("auto"))), st.data())
@settings(max_examples=500, deadline=None)
def test_one_token_changed(marks: tuple[str, ...], data: st.DataObject) -> None:
    samples = {"<register>": "r1", "<32-bit register>": "w1", "<number>": "5", "<signed number>": "+5", "<label>": "x"}
    tokens = [samples.get(mark, mark) for mark in marks]
    place = data.draw(st.integers(0, len(tokens) - 1))
    tokens[place] = data.draw(st.sampled_from([*WORDS, "r1", "w1", "7", "-7", "x", "é", ""]))
    _try("x: " + " ".join(tokens))


def _try(text: str) -> None:
    try:
        program = assemble(text)
    except AssemblyError as caught:
        _check_place(caught, text)
    else:
        assert isinstance(program, Program)
        assert assemble(text) == program


def _check_place(error: AssemblyError, text: str) -> None:
    assert 1 <= error.line <= text.count("\n") + 1
    assert error.source == text.split("\n")[error.line - 1].rstrip("\r")
    assert 1 <= error.column <= len(error.source) + 1
    assert str(error)


UNITS = [
    *("1", "a", "r1 ", "+ ", "+", "- 1", "<", "<a", "a:", "a: ", "0:", "0: 07 ", "s", "s>", "/ ", "*", "%", "0x", "["),
    *("\t", ".", "$", "(u8 *)", "lock fetch ", "é", "> ", "07 "),
]


@pytest.mark.parametrize("unit", UNITS)
def test_time_is_linear_in_the_length_of_a_line(unit: str) -> None:
    """A line of 400,000 characters is read or refused in a time that no quadratic method would meet."""
    for text in (unit, f"mov r1, {unit}", f"0: {unit}", f"ja {unit}"):
        line = text + unit * (400_000 // len(unit)) + "?"
        start = time.perf_counter()
        with pytest.raises(AssemblyError) as caught:
            assemble(line)
        assert len(str(caught.value)) < 2000
        assert time.perf_counter() - start < 5


def test_an_error_in_the_last_of_many_lines_comes_soon() -> None:
    text = "x: r1 = *(u8 *)(r2 + 5)\n" + "if r1 == 5 goto x\n" * 100_000 + "?"
    start = time.perf_counter()
    with pytest.raises(AssemblyError) as caught:
        assemble(text)
    assert caught.value.line == 100_002
    assert time.perf_counter() - start < 30
