"""The verifier: every rule at its pc, all violations at once, nothing but its own errors, and no long waits."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.asm import assemble
from llvmbpf.errors import DecodeError, VerifierError
from llvmbpf.isa import INSTRUCTION_SET, Instruction, pack
from llvmbpf.program import Program
from llvmbpf.verifier import MAX_INSTRUCTIONS, VerifiedProgram, verify

EXIT = Instruction(0x95)
MOV = Instruction(0xB7)
JUMPS = [spec for spec in INSTRUCTION_SET if spec.has_target and not spec.unsupported]


def code(*instructions: Instruction) -> bytes:
    return b"".join(pack(one, 2 if one.opcode == 0x18 else 1) for one in instructions)


def broken(program: bytes, **options: object) -> list[tuple[int, str]]:
    """(pc, rule) of every violation."""
    verdict = judge(Program(program), **options)
    violations = verdict.violations if isinstance(verdict, VerifierError) else ()
    return [(violation.pc, violation.rule) for violation in violations]


def judge(program: Program, **options: object) -> VerifiedProgram | VerifierError:
    """What `verify` returns or raises."""
    try:
        return verify(program, **options)  # type: ignore[arg-type]
    except VerifierError as error:
        return error


def test_violations_carry_pc_instruction_rule_and_numbers() -> None:
    with pytest.raises(VerifierError) as caught:
        verify(assemble("lddw r1, 5\nja +7\nmov r10, 1\ncall local -9"))
    found = caught.value.violations
    assert [(one.pc, one.instruction, one.rule) for one in found] == [
        (2, "ja +7", "jump"),
        (3, "mov r10, 1", "frame-pointer"),
        (4, "call local -9", "call"),
        (4, "call local -9", "end"),
    ]
    assert "pc 10" in found[0].detail
    assert "ends at pc 4" in found[0].detail
    assert str(caught.value).startswith("4 violations\n  pc 2: ja +7: ")


def test_message_of_many_violations_is_cut_but_all_are_there() -> None:
    with pytest.raises(VerifierError) as caught:
        verify(Program(bytes(8 * 100)))
    assert len(caught.value.violations) == 100  # what is no instruction is not said to run on beyond the end
    assert "... and" in str(caught.value)


@pytest.mark.parametrize("count", [0, 1, 4095, 4096, 4097, 65535, 65536, 65537])
def test_any_length_is_accepted(count: int) -> None:
    verified = verify(Program(code(MOV) * count + code(EXIT)))
    assert len(verified.program) == count + 1


def test_length_limit() -> None:
    assert MAX_INSTRUCTIONS == 1_000_000
    program = code(MOV) * 9 + code(EXIT)
    assert broken(program, max_instructions=10) == []
    assert broken(program, max_instructions=9) == [(0, "length")]
    assert broken(b"") == [(0, "empty")]


@pytest.mark.parametrize("spec", JUMPS, ids=lambda spec: spec.mnemonic)
def test_targets_of_every_jump(spec: object) -> None:
    """Each jump stands at pc 3 of 8 slots; pc 1 and 5 are inside wide instructions."""
    assert hasattr(spec, "opcode")
    rule = "call" if spec.mnemonic == "call local" else "jump"
    wide = Instruction(0x18, 1, 0, 0, 7)
    fixed = {name: value for name, value in spec.fixed.items()}
    for target, legal in (
        (-1, False), (0, True), (1, False), (2, True), (3, True), (4, True), (5, False), (6, True), (7, True),
        (8, False), (9, False), (3 + 1 + 32767, False), (3 + 1 - 32768, False),
    ):  # fmt: skip
        jump = Instruction(spec.opcode, **{**fixed, spec.target: target - 4})
        program = code(wide, MOV, jump, wide, MOV, EXIT)
        expected = [] if legal else [(3, rule)]
        assert broken(program) == expected, target


@pytest.mark.parametrize("mnemonic", ["ja32", "call local"])
def test_targets_of_32_bits(mnemonic: str) -> None:
    for distance, legal in ((0, True), ((1 << 31) - 1, False), (-(1 << 31), False), (40_000, True), (-40_002, False)):
        program = assemble(f"{mnemonic} {distance:+d}").code + code(MOV) * 40_000 + code(EXIT)
        rule = "call" if mnemonic == "call local" else "jump"
        assert broken(program) == ([] if legal else [(0, rule)])


def test_conditional_jumps_and_calls_run_on() -> None:
    for last in ("jeq r0, 0, -1", "call 5", "call local -1", "mov r0, 0", "stxdw [r10-8], r0", "lddw r0, 1"):
        program = assemble(last)
        assert broken(program.code) == [(0, "end")]
    for last in ("ja -1", "ja32 -1", "exit"):
        assert broken(assemble(last).code) == []


def test_what_compilers_emit_is_accepted() -> None:
    for text in (
        "ja +1\nexit\nmov r0, 0\nja -3",  # the last instruction is a jump
        "exit\nmov r0, 0\nexit",  # unreachable code
        "jeq r10, 0, +0\nexit",  # the frame pointer may be compared
        "ja -1",  # a loop without end: fuel is for that
        "ldxdw r0, [r9+0]\nexit",  # a register that was never written
        "ldxdw r0, [r10+8]\nexit",  # outside the frame: checked when it runs
        "call 12345678\nexit",  # a helper that may be registered later
        "call -1\nexit",
        "call local -1\nexit",
    ):
        verify(assemble(text))


def test_helpers_and_function_pointers_are_listed() -> None:
    verified = verify(
        assemble("call 7\ncall 7\ncall 0xfffffffe\nlddw function r1, 3\ncall 1\nexit\nexit"), callx="function"
    )
    assert verified.helpers == {1: (5,), 7: (0, 1), 0xFFFFFFFE: (2,)}
    assert verified.address_taken == (7,)
    assert sorted(verified.cfg.functions) == [0, 7]
    assert verified.describe(3) == "lddw function r1, 0x3"
    assert verified.describe(4) == ""


def test_calls_through_registers_are_bounded() -> None:
    # 200 calls times 100 functions: more pairs than code may be generated for.
    calls = [Instruction(0x8D, 1)] * 200
    ends = len(calls) + 2 * 100
    pointers = [Instruction(0x18, 1, 4, 0, ends + index - (2 * index + 1)) for index in range(100)]
    program = code(*pointers, *calls, *[EXIT] * 100)
    assert broken(program, callx="function") == [(200, "callx")]
    assert broken(program, callx="helper") == []
    assert broken(code(*pointers, *calls[:160], *[EXIT] * 140), callx="function") == []


def test_functions_that_share_all_their_code_are_bounded() -> None:
    # Function i begins at instruction i and goes on through all that follow: n * n / 2 blocks to generate.
    count = 1000
    calls = [Instruction(0x85, 0, 1, 0, count + 1) for _ in range(count)]
    shared = [Instruction(0x15, 0, 0, 0, 5) for _ in range(count)]
    assert broken(code(*calls, EXIT, *shared, EXIT)) == [(0, "shared-code")]
    assert broken(code(*calls[:10], EXIT, *[MOV] * (count - 10), *shared[:10], EXIT)) == []


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_random_bytes_give_a_verdict(data: bytes) -> None:
    if len(data) % 8:
        with pytest.raises(DecodeError):
            Program(data)
        return
    verdict = judge(Program(data))
    if isinstance(verdict, VerifierError):
        pcs = [violation.pc for violation in verdict.violations]
        assert pcs
        assert pcs == sorted(pcs)
        assert all(0 <= pc <= len(data) // 8 for pc in pcs)


@st.composite
def likely_programs(draw: st.DrawFn) -> bytes:
    """Rows of the table with plausible fields, so that many programs pass."""
    parts = []
    for _ in range(draw(st.integers(0, 20))):
        spec = draw(st.sampled_from(INSTRUCTION_SET))
        fields = dict(spec.fixed)
        for name in spec.operands:
            low, high = {"dst": (0, 10), "src": (0, 10)}.get(name, (-3, 6))
            fields[name] = draw(st.integers(low, high))
        parts.append(pack(Instruction(spec.opcode, **fields), spec.slots))
    return b"".join(parts) + code(EXIT) * draw(st.integers(1, 4))


@settings(max_examples=500, deadline=None)
@given(likely_programs(), st.sampled_from(["off", "helper", "function"]))
def test_a_verified_program_keeps_every_rule(data: bytes, callx: str) -> None:
    """The verdict agrees with a second, simpler statement of where control may go."""
    program = Program(data)
    verified = judge(program, callx=callx)
    if isinstance(verified, VerifierError):
        return
    begins = set(program.pcs)
    for pc, instruction, spec in zip(program.pcs, program.instructions, program.specs, strict=True):
        assert spec is not None
        assert not spec.unsupported
        if spec.has_target:
            assert pc + 1 + getattr(instruction, spec.target) in begins
    assert set(verified.cfg.blocks) <= begins
    for block in verified.cfg.blocks.values():
        assert set(block.successors) <= set(verified.cfg.blocks)


def chain_of_jumps(count: int) -> bytes:
    return code(Instruction(0x05)) * (count - 1) + code(EXIT)


def wide_instructions(count: int) -> bytes:
    return code(Instruction(0x18, imm=1 << 40)) * (count - 1) + code(EXIT)


def helper_calls(count: int) -> bytes:
    return code(Instruction(0x85, imm=5)) * (count - 1) + code(EXIT)


def one_instruction_functions(count: int) -> bytes:
    half = count // 2
    return code(Instruction(0x85, 0, 1, 0, half - 1)) * (half - 1) + code(EXIT) * (count - half + 1)


def nested_loops(count: int) -> bytes:
    """Loops inside each other as deep as 16-bit distances allow, again and again."""
    depth = 16_000
    nest = code(MOV) * depth + b"".join(code(Instruction(0x15, 1, 0, -2 * level - 2, 3)) for level in range(depth))
    return nest * (count // (2 * depth)) + code(EXIT)


def unknown_opcodes(count: int) -> bytes:
    return b"\xff" * (8 * count)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("make", "count", "accepted"),
    [
        (chain_of_jumps, 1_000_000, True),
        (unknown_opcodes, 1_000_000, False),
        (one_instruction_functions, 300_000, True),
        (nested_loops, 300_000, True),
        (wide_instructions, 300_000, True),
        (helper_calls, 300_000, True),
    ],
)
def test_hostile_programs_take_seconds(make: Callable[[int], bytes], count: int, accepted: bool) -> None:
    program = Program(make(count))
    begun = time.process_time()
    verdict = judge(program)
    # About 6 s for a million on a slow core; anything quadratic would take hours.
    assert time.process_time() - begun < 60
    assert isinstance(verdict, VerifiedProgram) == accepted
