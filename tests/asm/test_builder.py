"""The builder makes what the assembler makes."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.asm import R0, R1, R2, R10, ProgramBuilder, Register, assemble
from llvmbpf.errors import AssemblyError
from llvmbpf.isa import BINARY_OPS, CONDITION_OPS, INSTRUCTION_SET, Instruction, Op

B = ProgramBuilder
EQUIVALENTS: list[tuple[Callable[[B], B], str]] = [
    (lambda b: b.mov(R0, 5), "mov r0, 5"),
    (lambda b: b.mov(R0, R1), "mov r0, r1"),
    (lambda b: b.mov(R0, -1, 32), "mov32 r0, -1"),
    (lambda b: b.mov(R0, 0xFFFFFFFF), "mov r0, -1"),
    (lambda b: b.neg(R1), "neg r1"),
    (lambda b: b.neg(R1, 32), "neg32 r1"),
    (lambda b: b.movsx(R1, R2, 8), "movsx864 r1, r2"),
    (lambda b: b.movsx(R1, R2, 16, 32), "movsx1632 r1, r2"),
    (lambda b: b.le(R1, 16).be(R1, 32).bswap(R1, 64), "le16 r1\nbe32 r1\nbswap64 r1"),
    (lambda b: b.lddw(R1, 2**64 - 1), "lddw r1, -1"),
    (lambda b: b.lddw(R1, 5, "map_fd"), "lddw map_fd r1, 5"),
    (lambda b: b.ja(3).ja(-70000, 32), "ja +3\nja32 -70000"),
    (lambda b: b.jne(R1, 0, 3).jset(R1, R2, -3, 32), "jne r1, 0, +3\njset32 r1, r2, -3"),
    (lambda b: b.call(6).call_local(-2).callx(R1).exit(), "call 6\ncall local -2\ncallx r1\nexit"),
    (lambda b: b.load("u16", R1, R2, 12).load("s8", R1, R10), "ldxh r1, [r2+12]\nldxsb r1, [r10]"),
    (lambda b: b.store("u32", R10, -4, 7).store("u64", R10, -8, R1), "stw [r10-4], 7\nstxdw [r10-8], r1"),
    (lambda b: b.load_packet("u16", 12).load_packet("u8", 1, R2), "ldabsh 12\nldindb r2, 1"),
    (lambda b: b.atomic("add", R10, -8, R1), "lock add [r10-8], r1"),
    (lambda b: b.atomic("xor", R10, -8, R1, fetch=True, width=32), "lock fetch xor32 [r10-8], r1"),
    (lambda b: b.exchange(R10, -8, R1).exchange(R10, -8, R1, 32), "lock xchg [r10-8], r1\nlock xchg32 [r10-8], r1"),
    (lambda b: b.compare_exchange(R10, -8, R1, 32), "lock cmpxchg32 [r10-8], r1"),
    (lambda b: b.load_acquire("u8", R1, R10, -8), "ldacqb r1, [r10-8]"),
    (lambda b: b.store_release("u64", R10, -8, R1), "streldw [r10-8], r1"),
    (lambda b: b.append(Instruction(0x95)), "exit"),
]


@pytest.mark.parametrize(("build", "text"), EQUIVALENTS)
def test_equals_the_text(build: Callable[[B], B], text: str) -> None:
    assert build(ProgramBuilder()).build().code == assemble(text, "conformance").code


@pytest.mark.parametrize("width", [64, 32])
@pytest.mark.parametrize("op", sorted(BINARY_OPS | CONDITION_OPS))
def test_arithmetic_and_conditions(op: Op, width: typing.Literal[32, 64]) -> None:
    method = getattr(ProgramBuilder(), f"{op}_" if op in (Op.AND, Op.OR) else op)
    suffix = "" if width == 64 else "32"
    target, text = ((-7,), ", -7") if op in CONDITION_OPS else ((), "")
    method(R1, -5, *target, width)
    code = method(R1, R2, *target, width).build().code
    assert code == assemble(f"{op}{suffix} r1, -5{text}\n{op}{suffix} r1, r2{text}").code


def test_every_row_but_the_exotic_ones_can_be_built() -> None:
    """Everything that the verifier lets through has a method."""
    shown = {spec.op for build, _ in EQUIVALENTS for spec in build(ProgramBuilder()).build().specs if spec}
    regular = BINARY_OPS | CONDITION_OPS | {Op.ATOMIC_OR, Op.ATOMIC_AND}  # or, and: like add
    assert {spec.op for spec in INSTRUCTION_SET if not spec.unsupported} <= shown | regular


def test_labels_and_symbols() -> None:
    program = (
        ProgramBuilder()
        .mov(R0, 5)
        .label("loop")
        .lddw(R1, 1 << 40)
        .jne(R1, 0, "loop")
        .call("function")
        .ja("end", width=32)
        .label("function")
        .label("other")
        .exit()
        .label("end")
        .build()
    )
    expected = assemble("""
        mov r0, 5
        loop: lddw r1, 0x10000000000
        jne r1, 0, loop
        call local function
        ja32 end
        function: exit
        end:
    """)
    assert program.code == expected.code
    assert program.symbols == {1: "loop", 6: "function", 7: "end"}


def test_the_builder_can_be_used_on() -> None:
    builder = ProgramBuilder().mov(R0, 1)
    first = builder.build()
    assert len(builder.exit().build()) == 2
    assert len(first) == 1


BAD: list[tuple[Callable[[B], Any], str]] = [
    (lambda b: b.mov(R0, 2**32), "imm 4294967296 is out of range"),
    (lambda b: b.mov(R0, -(2**31) - 1), "out of range"),
    (lambda b: b.lddw(R0, 2**64), "out of range"),
    (lambda b: b.load("u8", R0, R1, 32768), "offset 32768 is out of range"),
    (lambda b: b.ja(-32769), "target -32769 is out of range"),
    (lambda b: b.ja(2**31, 32), "out of range"),
    (lambda b: b.mov(R0, 1, 16), "no instruction mov16"),
    (lambda b: b.load("u128", R0, R1), "no instruction ldx<u128>"),
    (lambda b: b.store("s8", R0, 0, 5), "no instruction"),
    (lambda b: b.movsx(R0, R1, 32, 32), "no instruction movsx3232"),
    (lambda b: b.le(R0, 8), "no instruction le8"),
    (lambda b: b.atomic("sub", R1, 0, R2), "no instruction lock sub"),
    (lambda b: b.lddw(R0, 1, "map"), "no instruction lddw map"),
    (lambda b: b.label("r1"), "cannot name a label"),
    (lambda b: b.label("a b"), "cannot name a label"),
    (lambda b: b.label("a").label("a"), "already defined at pc 1"),
    (lambda b: b.ja("nowhere").build(), "no label is named nowhere"),
    (lambda b: b.append(Instruction(0xFF)), "no row"),
]


@pytest.mark.parametrize(("build", "message"), BAD)
def test_errors_name_the_instruction(build: Callable[[B], Any], message: str) -> None:
    with pytest.raises(AssemblyError, match=message.replace("(", r"\(")) as caught:
        build(ProgramBuilder().mov(R0, 1))
    assert caught.value.line == 2


def test_labels_out_of_reach() -> None:
    builder = ProgramBuilder().ja("far")
    for _ in range(32768):
        builder.mov(R0, 0)
    with pytest.raises(AssemblyError, match=r"\+32768 slots away"):
        builder.label("far").exit().build()


def test_wrong_types() -> None:
    with pytest.raises(TypeError, match="dst takes a Register, not 1"):
        ProgramBuilder().mov(1, 5)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        ProgramBuilder().mov(R0, 1.5)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        ProgramBuilder().mov(R0, "x")  # type: ignore[arg-type]


@given(st.sampled_from(Register), st.integers(-(2**31), 2**32 - 1), st.integers(-32768, 32767))
def test_fields(register: Register, imm: int, offset: int) -> None:
    instruction = ProgramBuilder().store("u32", register, offset, imm).build().instructions[0]
    assert (instruction.dst, instruction.offset, instruction.imm % 2**32) == (register, offset, imm % 2**32)


def test_every_public_method_is_documented_and_returns_the_builder() -> None:
    for name, method in inspect.getmembers(ProgramBuilder, inspect.isfunction):
        if not name.startswith("_"):
            assert method.__doc__, name
            assert name == "build" or typing.get_type_hints(method)["return"] is typing.Self, name
