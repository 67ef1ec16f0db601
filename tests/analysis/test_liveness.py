"""Liveness against hand-derived sets, and against what a brute-force search over paths finds."""

from __future__ import annotations

import random
import time

import pytest

from llvmbpf.analysis import Liveness, analyse_liveness, registers_in
from llvmbpf.asm import assemble
from llvmbpf.isa import Instruction, pack
from llvmbpf.program import Program
from llvmbpf.verifier import verify


def live(text: str, callx: str = "off") -> Liveness:
    return analyse_liveness(verify(assemble(text), callx=callx))


def at_entry(text: str, entry: int = 0, callx: str = "off") -> list[int]:
    return registers_in(live(text, callx).at_entry(entry))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("exit", [0]),
        ("mov r0, 1\nexit", []),
        ("mov r0, r1\nexit", [1]),
        ("add r0, r1\nexit", [0, 1]),
        ("mov r1, 2\nmov r0, r1\nexit", []),
        ("neg r3\nmov r0, 0\nexit", [3]),
        ("ldxb r0, [r2+1]\nexit", [2]),
        ("mov r0, 0\nstxb [r2], r3\nexit", [2, 3]),
        ("mov r0, 0\nstb [r10-1], 3\nexit", []),
        ("lock fetch add [r1], r4\nmov r0, r4\nexit", [1, 4]),
        ("lock cmpxchg [r1], r4\nexit", [0, 1, 4]),
        ("strelb [r1], r4\nexit", [0, 1, 4]),
        ("jeq r6, r7, +0\nmov r0, 0\nexit", [6, 7]),
        ("ldindb r3, 0\nexit", [3]),
        ("call 1\nexit", [1, 2, 3, 4, 5]),
        ("call 1\nmov r0, r1\nexit", [1, 2, 3, 4, 5]),  # r1 reads as zero behind a call
        ("mov r1, 1\nmov r2, 2\ncall 1\nmov r0, r6\nexit", [3, 4, 5, 6]),
        ("mov r0, r10\nexit", []),
        ("lddw r0, 1\nexit", []),
        ("movsx832 r0, r9\nexit", [9]),
    ],
)
def test_straight_code(text: str, expected: list[int]) -> None:
    assert at_entry(text) == expected


def test_loops_and_branches() -> None:
    liveness = live(
        "mov r0, 0\nagain:\nadd r0, r3\nadd r4, 1\njlt r4, r5, again\njeq r6, 0, out\nmov r0, r7\nout:\nexit"
    )
    assert registers_in(liveness.at_entry(0)) == [3, 4, 5, 6, 7]
    assert registers_in(liveness.live_in[0, 1]) == [0, 3, 4, 5, 6, 7]
    assert registers_in(liveness.live_in[0, 5]) == [7]
    assert registers_in(liveness.live_in[0, 6]) == [0]


def test_a_local_call_reads_what_the_callee_reads() -> None:
    text = "mov r1, 1\ncall local f\nadd r0, r6\nexit\nf:\nmov r0, r1\nadd r0, r2\nadd r0, r9\nexit"
    assert at_entry(text) == [2, 6, 9]
    assert at_entry(text, 4) == [1, 2, 9]


def test_the_callee_hands_r0_through() -> None:
    assert at_entry("call local f\nexit\nf:\nexit") == [0]


def test_recursion() -> None:
    text = "call local f\nexit\nf:\njeq r3, 0, out\nsub r3, 1\nmov r0, r4\ncall local f\nout:\nmov r0, r5\nexit"
    assert at_entry(text) == [3, 4, 5]


def test_calls_through_registers_read_what_any_target_reads() -> None:
    # pc 0: a pointer to 6; pc 2: a pointer to 8
    text = "lddw function r6, 5\nlddw function r7, 5\ncallx r6\nexit\nmov r0, r3\nexit\nmov r0, r4\nexit"
    assert at_entry(text, callx="function") == [3, 4]
    assert at_entry("mov r6, 1\ncallx r6\nexit", callx="helper") == [1, 2, 3, 4, 5]
    assert at_entry("callx imm 6\nexit", callx="helper") == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("seed", range(40))
def test_random_programs_against_paths(seed: int) -> None:
    """A register is live where some path reads it before it writes it: search from each block for such a path."""
    source = random.Random(seed)
    count = source.randrange(3, 25)
    instructions: list[Instruction] = []
    for position in range(count):
        dst, src = source.randrange(10), source.randrange(10)
        distance = source.randrange(count + 1) - position - 1
        instructions.append(
            source.choice(
                [
                    Instruction(0xBF, dst, src),
                    Instruction(0x0F, dst, src),
                    Instruction(0xB7, dst),
                    Instruction(0x1D, dst, src, distance),
                    Instruction(0x05, 0, 0, distance),
                    Instruction(0x95),
                ]
            )
        )
    instructions.append(Instruction(0x95))
    verified = verify(Program.from_instructions(instructions))
    liveness = analyse_liveness(verified)
    for pc in verified.cfg.main.blocks:
        expected = [register for register in range(10) if _is_read_first(instructions, pc, register)]
        assert registers_in(liveness.live_in[0, pc]) == expected


def _is_read_first(instructions: list[Instruction], pc: int, register: int) -> bool:
    seen, stack = set(), [pc]
    while stack:
        here = stack.pop()
        if here in seen:
            continue
        seen.add(here)
        opcode, dst, src, offset, _ = instructions[here]
        reads = {0xBF: {src}, 0x0F: {dst, src}, 0xB7: set(), 0x1D: {dst, src}, 0x05: set(), 0x95: {0}}[opcode]
        if register in reads:
            return True
        if opcode in (0xBF, 0x0F, 0xB7) and register == dst:
            continue
        if opcode in (0x1D, 0x05):
            stack.append(here + 1 + offset)
        if opcode not in (0x05, 0x95):
            stack.append(here + 1)
    return False


def test_a_long_function_that_calls_a_chain_is_linear() -> None:
    """The caller stands behind its callees, and these behind theirs: the worst order for a search from the end."""
    times = []
    for count in (4_000, 16_000):
        begun = time.process_time()
        analyse_liveness(verify(chain_and_caller(count)))
        times.append(time.process_time() - begun)
    assert times[1] < 12 * max(times[0], 0.01)  # 4 where linear, 16 where quadratic


def chain_and_caller(count: int) -> Program:
    """Function i calls function i - 1; the last function calls all of them."""
    parts = [Instruction(0x85, 0, 1, 0, 2 * count + 1), Instruction(0x95), Instruction(0xBF, 0, 1), Instruction(0x95)]
    for _ in range(1, count):
        parts += [Instruction(0x85, 0, 1, 0, -3), Instruction(0x95)]
    parts += [Instruction(0x85, 0, 1, 0, 2 + 2 * index - (2 * count + 2 + index) - 1) for index in range(count)]
    return Program(b"".join(pack(one, 1) for one in [*parts, Instruction(0x95)]))
