"""Region inference does what its docstring says: which access is checked against what, and which frames are private."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.analysis import AccessPlan, EntryState, FrameSizes, RegionKind, Value, infer_regions
from llvmbpf.analysis.values import MIXED, POINTERS, SCALAR, UNKNOWN, ZERO, add, constant, join, subtract
from llvmbpf.asm import assemble
from llvmbpf.helpers.signature import SCALAR as SCALAR_ARGUMENT
from llvmbpf.helpers.signature import Signature, memory
from llvmbpf.isa import Instruction, pack
from llvmbpf.program import Program
from llvmbpf.verifier import verify

FRAME, STACK, CONTEXT, PACKET, ANY = (
    RegionKind.FRAME, RegionKind.STACK, RegionKind.CONTEXT, RegionKind.PACKET, RegionKind.UNKNOWN,
)  # fmt: skip
MBUFF = EntryState(CONTEXT, (8, 24))


def plan(text: str, entry: EntryState | None = None, callx: str = "off", **options: object) -> AccessPlan:
    return infer_regions(verify(assemble(text), callx=callx), entry, **options)  # type: ignore[arg-type]


def region_of_last(text: str, entry: EntryState | None = None, **options: object) -> tuple[RegionKind, int | None]:
    """Region and offset of the last access of the main function."""
    last = list(plan(text, entry, **options).functions[0].accesses.values())[-1]
    return last.region, last.offset


def is_private(text: str, entry: int = 0, **options: object) -> bool:
    return plan(text, **options).functions[entry].is_private


class TestPointers:
    """What becomes of the packet's pointer in r1."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("", (PACKET, 5)),
            ("add r1, 4", (PACKET, 9)),
            ("sub r1, 4", (PACKET, 1)),
            ("mov r3, r1\nmov r1, r3", (PACKET, 5)),
            ("mov r3, 8\nadd r3, r1\nmov r1, r3", (PACKET, 13)),
            ("lddw r3, 0x1000\nadd r1, r3", (PACKET, 4101)),
            ("lddw r3, 0x100000000\nadd r1, r3", (PACKET, None)),
            ("add r1, r2", (PACKET, None)),
            ("sub r1, r2", (PACKET, None)),
            ("ldxb r3, [r1]\nadd r1, r3", (PACKET, None)),
            ("ldxw r3, [r1]\nadd r1, r3", (PACKET, None)),
            ("ldxsw r3, [r1]\nadd r1, r3", (PACKET, None)),
            ("ldxdw r3, [r1]\nadd r1, r3", (ANY, None)),  # what is loaded may be a pointer
            ("ldxdw r3, [r1]\nand r3, 0xff\nadd r1, r3", (PACKET, None)),
            ("ldxdw r3, [r1]\nand r3, -1\nadd r1, r3", (ANY, None)),
            ("ldxdw r3, [r1]\nrsh r3, 1\nadd r1, r3", (PACKET, None)),
            ("ldxdw r3, [r1]\nmov32 r3, r3\nadd r1, r3", (PACKET, None)),
            ("ldxdw r3, [r1]\nmovsx3264 r3, r3\nadd r1, r3", (PACKET, None)),
            ("ldxdw r3, [r1]\nbe64 r3\nadd r1, r3", (PACKET, None)),
            ("ldxdw r3, [r1]\nneg r3\nadd r1, r3", (ANY, None)),
            ("mov r3, r1\nadd r1, r3", (ANY, None)),
            ("neg r1", (ANY, None)),
            ("mov r3, r1\nsub r3, r1\nadd r1, r3", (PACKET, 5)),
            ("mov r3, 5\nsub r3, r1\nmov r1, r3", (ANY, None)),
            ("or r1, 0", (ANY, None)),
            ("and r1, -8", (ANY, None)),
            ("and r1, 0xff", (ANY, None)),
            ("xor r1, 0", (ANY, None)),
            ("lsh r1, 0", (ANY, None)),
            ("mul r1, 1", (ANY, None)),
            ("div r1, 1", (ANY, None)),
            ("mod r1, 8", (ANY, None)),
            ("add32 r1, 0", (ANY, None)),
            ("mov32 r1, r1", (ANY, None)),
            ("mov r1, 0", (ANY, None)),
            ("lddw r1, 0x1000", (ANY, None)),
            ("movsx864 r1, r1", (ANY, None)),
            ("bswap64 r1", (ANY, None)),
            ("call 7\nmov r1, r0", (ANY, None)),
            ("mov r6, r1\ncall 7\nmov r1, r6", (PACKET, 5)),
            ("call 7", (ANY, None)),  # r1 is zero behind a call
        ],
    )
    def test_arithmetic(self, text: str, expected: tuple[RegionKind, int | None]) -> None:
        assert region_of_last(f"{text}\nldxb r0, [r1+5]\nexit") == expected

    @pytest.mark.parametrize(
        ("left", "right", "expected"),
        [
            ("mov r3, r1", "mov r3, r1", (PACKET, 5)),
            ("mov r3, r1", "mov r3, r1\nadd r3, 1", (PACKET, None)),
            ("mov r3, r1", "mov r3, 0", (PACKET, None)),
            ("mov r3, 0", "mov r3, r1", (PACKET, None)),
            ("mov r3, r1", "mov r3, 1", (ANY, None)),
            ("mov r3, r1", "mov r3, r10", (ANY, None)),
            ("mov r3, r10", "mov r3, 0", (FRAME, None)),
            ("mov r3, r10", "mov r3, r10\nadd r3, -8", (FRAME, None)),
            ("mov r3, r1", "ldxdw r3, [r1]", (ANY, None)),
            ("mov r3, 1", "mov r3, 0", (ANY, None)),
        ],
    )
    def test_joins(self, left: str, right: str, expected: tuple[RegionKind, int | None]) -> None:
        text = f"jeq r2, 0, right\n{left}\nja out\nright:\n{right}\nout:\nldxb r0, [r3+5]\nexit"
        assert region_of_last(text) == expected

    def test_loop_forgets_the_offset_and_keeps_the_region(self) -> None:
        text = "again:\nldxb r3, [r1]\nadd r1, 1\njne r3, 0, again\nexit"
        assert region_of_last(text) == (PACKET, None)

    def test_without_data_everything_is_a_number(self) -> None:
        assert region_of_last("ldxb r0, [r1]\nexit", EntryState(RegionKind.SCALAR)) == (ANY, None)

    def test_unreachable_code_has_no_rows(self) -> None:
        made = plan("exit\nldxb r0, [r1]\nexit")
        assert made.functions[0].accesses == {}

    def test_a_function_that_is_never_called_has_no_plan(self) -> None:
        made = plan("exit\ncall local f\nexit\nf:\nldxb r0, [r1]\nexit")
        assert list(made.functions) == [0]

    def test_a_function_that_never_returns(self) -> None:
        made = plan("call local f\nldxb r0, [r1]\nexit\nf:\nja -1")
        assert made.functions[0].accesses == {}
        assert made.functions[3].returns is None


class TestSlots:
    """What the own frame's aligned slots hold."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("stxdw [r10-8], r1\nldxdw r3, [r10-8]", (PACKET, 5)),
            ("stxdw [r10-8], r1\nldacqdw r3, [r10-8]", (PACKET, 5)),
            ("stxdw [r10-512], r1\nldxdw r3, [r10-512]", (PACKET, 5)),
            ("stxdw [r10-12], r1\nldxdw r3, [r10-12]", (ANY, None)),
            ("stxdw [r10-8], r1\nldxw r3, [r10-8]", (ANY, None)),
            ("stxdw [r10-8], r1\nldxdw r3, [r10-9]", (ANY, None)),
            ("stxdw [r10-16], r1\nldxdw r3, [r10-8]", (ANY, None)),
            ("stxw [r10-8], r1\nldxdw r3, [r10-8]", (ANY, None)),
            ("stxdw [r10-8], r1\nstw [r10-12], 0\nldxdw r3, [r10-8]", (PACKET, 5)),
            ("stxdw [r10-8], r1\nstw [r10-11], 0\nldxdw r3, [r10-8]", (ANY, None)),
            ("stxdw [r10-8], r1\nstb [r10-1], 0\nldxdw r3, [r10-8]", (ANY, None)),
            ("stxdw [r10-8], r1\nstdw [r10-8], 0\nldxdw r3, [r10-8]", (ANY, None)),
            ("stxdw [r10-8], r1\nmov r4, 1\nlock add [r10-8], r4\nldxdw r3, [r10-8]", (ANY, None)),
            ("stxdw [r10-8], r1\nlock xchg [r10-8], r3", (PACKET, 5)),
            ("stxdw [r10-8], r1\nstrelw [r10-16], r4\nldxdw r3, [r10-8]", (PACKET, 5)),
            ("stxdw [r10-8], r1\nmov r4, r10\nsub r4, r2\nstb [r4-9], 0\nldxdw r3, [r10-8]", (ANY, None)),
            ("stxdw [r10-8], r1\nstb [r1], 0\nldxdw r3, [r10-8]", (PACKET, 5)),
            ("stxdw [r10-8], r1\nldxdw r4, [r1]\nstb [r4], 0\nldxdw r3, [r10-8]", (PACKET, 5)),  # the frame is private
            ("stxdw [r10-8], r1\nmov r4, r10\nxor r4, 0\nstb [r4], 0\nldxdw r3, [r10-8]", (ANY, None)),
            ("stxdw [r10-8], r10\nldxdw r3, [r10-8]", (FRAME, 5)),
            ("stxdw [r10-8], r1\nstxdw [r10+8], r10\nldxdw r3, [r10-8]", (PACKET, 5)),
        ],
    )
    def test_spill_and_fill(self, text: str, expected: tuple[RegionKind, int | None]) -> None:
        assert region_of_last(f"{text}\nldxb r0, [r3+5]\nexit") == expected

    def test_a_slot_joins_as_registers_do(self) -> None:
        for left, right, expected in (
            ("stxdw [r10-8], r1", "mov r0, 0", (PACKET, None)),  # frames begin as zeros
            ("stxdw [r10-8], r1", "stdw [r10-8], 1", (ANY, None)),
            ("stxdw [r10-8], r1", "stxdw [r10-8], r1", (PACKET, 5)),
        ):
            text = f"jeq r2, 0, right\n{left}\nja out\nright:\n{right}\nout:\nldxdw r3, [r10-8]\nldxb r0, [r3+5]\nexit"
            assert region_of_last(text) == expected

    def test_a_loop_that_changes_a_slot(self) -> None:
        text = (
            "stxdw [r10-8], r1\nagain:\nldxdw r3, [r10-8]\nldxb r4, [r3]\nadd r3, 1\nstxdw [r10-8], r3\n"
            "jne r4, 0, again\nexit"
        )
        rows = list(plan(text).functions[0].accesses.values())
        assert [(row.region, row.offset) for row in rows] == [
            (FRAME, -8), (FRAME, -8), (PACKET, None), (FRAME, -8),
        ]  # fmt: skip

    def test_constant_accesses_inside_the_frame_are_proved(self) -> None:
        text = "stdw [r10-512], 0\nstdw [r10-513], 0\nstb [r10-1], 0\nstb [r10+0], 0\nstw [r10-3], 0\nexit"
        rows = list(plan(text).functions[0].accesses.values())
        assert [row.proved for row in rows] == [True, False, True, False, False]
        assert plan(text).shares() == {"proved": 2, "region": 3, "any": 0}

    def test_frame_sizes(self) -> None:
        text = "stdw [r10-40], 0\ncall local f\nexit\nf:\nstdw [r10-40], 0\nexit"
        made = plan(text, frames=FrameSizes({3: 33}, default=32))
        assert [made.functions[entry].frame_size for entry in (0, 3)] == [32, 48]
        assert [row.proved for row in made.accesses] == [False, True]


class TestPrivacy:
    """Uses of the frame's address that let it out of sight."""

    @pytest.mark.parametrize(
        "text",
        [
            "stxdw [r10-8], r1",
            "mov r3, r10\nadd r3, -8\nstxdw [r3], r1",
            "mov r3, r10\nadd r3, r2\nldxb r4, [r3]",
            "mov r3, r10\nsub r3, r10",
            "mov r3, r10\njeq r3, r10, +0",
            "jlt r10, r1, +0",
            "stxdw [r10-8], r10",
            "stxdw [r10-8], r10\nldxdw r3, [r10-8]\nldxb r4, [r3-1]",
            "call 7",
            "lock xchg [r10-8], r3",
            "mov r6, r10\nmov r6, 0",
        ],
    )
    def test_stays_private(self, text: str) -> None:
        assert is_private(f"{text}\nmov r0, 0\nexit")

    @pytest.mark.parametrize(
        "text",
        [
            "stxdw [r1], r10",
            "stxw [r10-8], r10",
            "stxdw [r10-12], r10",
            "strelw [r10-8], r10",
            "streldw [r10-8], r10",
            "mov r3, r10\nxor r3, 0",
            "mov32 r3, r10",
            "mov r3, r10\nlsh r3, 1",
            "mov r3, r10\nneg r3",
            "mov r3, 0\nsub r3, r10",
            "mov r3, r10\nsub r3, r1",
            "mov r3, r10\nadd r3, r10",
            "mov r1, r10\ncall 7",
            "mov r5, r10\ncall 7",
            "lock add [r1], r10",
            "lock xchg [r1], r3\nmov r4, r10\nlock xchg [r1], r4",
            "mov r0, r10\nlock cmpxchg [r1], r3",
            "stxdw [r10-8], r10\nldxw r3, [r10-8]\nstw [r10-8], 1",
            "stxdw [r10-8], r10\nmov r3, -16\nlock add [r10-8], r3",
            "stxdw [r10-8], r10\nmov r3, r10\nsub r3, r2\nstb [r3], 1",
            "mov r3, r10\njeq r2, 0, +1\nmov r3, r1\nldxb r4, [r3]",
            "mov r1, r10\ncall local f",
            "mov r6, r10\ncall local g",
        ],
    )
    def test_becomes_shared(self, text: str) -> None:
        functions = "f:\nldxb r0, [r1-1]\nexit\ng:\nldxb r0, [r6-1]\nexit"
        assert not is_private(f"{text}\nmov r0, 0\nexit\n{functions}")

    def test_returning_it_makes_it_shared(self) -> None:
        assert not is_private("mov r0, r10\nexit")

    def test_a_callee_that_does_not_read_it_does_not_get_it(self) -> None:
        assert is_private("mov r1, r10\ncall local f\nexit\nf:\nmov r0, 1\nexit")

    def test_only_the_frame_that_escapes_is_shared(self) -> None:
        made = plan("stdw [r10-8], 1\ncall local f\nexit\nf:\nmov r0, r10\nxor r0, 1\nexit")
        assert {entry: one.is_private for entry, one in made.functions.items()} == {0: True, 3: False}


class TestCalls:
    """Arguments and results of local functions and helpers."""

    def test_arguments_keep_their_regions(self) -> None:
        made = plan(
            "mov r3, r10\nadd r3, -8\nadd r1, 2\ncall local f\nexit\n"
            "f:\nldxb r0, [r1+1]\nldxb r0, [r3]\nldxb r0, [r10-1]\nexit"
        )
        assert [(row.region, row.offset) for row in made.functions[5].accesses.values()] == [
            (PACKET, 3), (STACK, None), (FRAME, -1),
        ]  # fmt: skip

    def test_callers_join(self) -> None:
        made = plan("mov r6, r1\ncall local f\nmov r1, r6\nadd r1, 4\ncall local f\nexit\nf:\nldxb r0, [r1]\nexit")
        (row,) = made.functions[6].accesses.values()
        assert (row.region, row.offset) == (PACKET, None)
        made = plan("mov r6, r1\ncall local f\nmov r1, r10\ncall local f\nexit\nf:\nldxb r0, [r1]\nexit")
        (row,) = made.functions[5].accesses.values()
        assert row.region is ANY

    def test_results(self) -> None:
        for body, expected in (
            ("mov r0, r1\nadd r0, 1", (PACKET, 6)),
            ("mov r0, r1\nadd r0, r2", (PACKET, None)),
            ("mov r0, 0\njeq r2, 0, +1\nmov r0, r1", (PACKET, None)),
            ("mov r0, r10", (ANY, None)),  # that frame is gone
            ("mov r0, r9", (FRAME, -3)),
        ):
            text = f"mov r9, r10\nadd r9, -8\ncall local f\nldxb r3, [r0+5]\nexit\nf:\n{body}\nexit"
            expected = (STACK, None) if expected[0] is FRAME else expected
            assert region_of_last(text) == expected

    def test_stack_pointers_pass_on(self) -> None:
        made = plan(
            "mov r1, r10\ncall local f\nexit\nf:\nmov r2, r10\ncall local g\nexit\n"
            "g:\nldxb r0, [r1]\nldxb r0, [r2]\nexit"
        )
        assert {row.region for row in made.functions[6].accesses.values()} == {STACK}
        assert not made.functions[0].is_private
        assert not made.functions[3].is_private
        assert made.functions[6].is_private

    def test_recursion_joins_with_itself(self) -> None:
        made = plan("call local f\nexit\nf:\nldxb r0, [r1]\nadd r1, 1\njeq r0, 0, +1\ncall local f\nexit")
        (row,) = made.functions[2].accesses.values()
        assert (row.region, row.offset) == (PACKET, None)

    def test_r1_to_r5_are_zero_behind_a_call(self) -> None:
        made = plan("mov r6, r1\nmov r3, 7\ncall local f\nldxb r0, [r6]\nadd r0, r3\nexit\nf:\nexit")
        values = made.functions[0].entry_values[3]
        assert values[1:6] == (ZERO,) * 5
        assert values[6] == Value(PACKET, 0)

    def test_slots_behind_a_call(self) -> None:
        kept = "stxdw [r10-8], r1\ncall local f\nldxdw r3, [r10-8]\nldxb r0, [r3]\nexit\nf:\nexit"
        assert region_of_last(kept) == (PACKET, 0)
        lost = "stxdw [r10-8], r1\nmov r1, r10\ncall local f\nldxdw r3, [r10-8]\nldxb r0, [r3]\nexit\n"
        lost += "f:\nldxb r0, [r1]\nexit"
        assert region_of_last(lost) == (ANY, None)

    def test_calls_through_registers(self) -> None:
        text = (
            "mov r6, r1\nlddw function r3, 6\nlddw function r4, 7\nmov r1, r6\ncallx r3\nldxb r0, [r0]\n"
            "exit\nmov r0, r1\nexit\nadd r1, 1\nmov r0, r1\nexit"
        )
        program = assemble(text)
        targets = [instruction.dst for instruction in program.instructions if instruction.opcode == 0x18]
        assert targets == [3, 4]
        made = infer_regions(verify(program, callx="function"))
        assert sorted(made.functions) == [0, 8, 11]
        assert region_of_last(text, callx="function") == (PACKET, None)
        by_number = "mov r6, r1\nmov r3, 1\ncallx r3\nldxb r0, [r6]\nldxb r0, [r0]\nexit"
        assert region_of_last(by_number, callx="helper") == (ANY, None)

    def test_undeclared_helpers_may_write_shared_frames(self) -> None:
        private = "stxdw [r10-8], r1\ncall 7\nldxdw r3, [r10-8]\nldxb r0, [r3]\nexit"
        assert region_of_last(private) == (PACKET, 0)
        shared = "stxdw [r10-8], r1\nmov r2, r10\ncall 7\nldxdw r3, [r10-8]\nldxb r0, [r3]\nexit"
        assert region_of_last(shared) == (ANY, None)

    def test_declared_helpers_write_what_they_declare(self) -> None:
        signatures = {
            7: Signature(memory(8, access="write")),
            8: Signature(memory(8, access="read")),
            9: Signature(memory(size_argument=2, access="update"), SCALAR_ARGUMENT),
            10: Signature(SCALAR_ARGUMENT, returns_scalar=False),
        }

        def last(call: str) -> tuple[RegionKind, int | None]:
            text = f"stxdw [r10-8], r1\nmov r1, r10\n{call}\nldxdw r3, [r10-8]\nldxb r0, [r3]\nexit"
            return region_of_last(text, signatures=signatures)

        assert last("add r1, -16\ncall 7") == (PACKET, 0)
        assert last("add r1, -8\ncall 7") == (ANY, None)
        assert last("add r1, -12\ncall 7") == (ANY, None)
        assert last("add r1, -8\ncall 8") == (PACKET, 0)
        assert last("add r1, -24\nmov r2, 16\ncall 9") == (PACKET, 0)
        assert last("add r1, -24\nmov r2, 17\ncall 9") == (ANY, None)
        assert last("add r1, -24\nldxb r2, [r10-100]\ncall 9") == (ANY, None)
        assert last("add r1, -24\nmov r2, 0\ncall 9") == (PACKET, 0)
        text = "mov r1, r10\nadd r1, -8\ncall {}\nexit"
        assert is_private(text.format(7), signatures=signatures)
        assert is_private(text.format(8), signatures=signatures)
        assert not is_private(text.format(10), signatures=signatures)  # a number is not what is expected there
        rows = plan(text.format(9), signatures=signatures).functions[0].arguments
        assert [(row.register, row.region) for row in rows[2]] == [(1, FRAME)]

    def test_results_of_declared_helpers(self) -> None:
        signatures = {7: Signature(), 10: Signature(returns_scalar=False)}
        text = "mov r6, r1\ncall {}\nadd r6, r0\nldxb r0, [r6]\nexit"
        assert region_of_last(text.format(7), signatures=signatures) == (PACKET, None)
        assert region_of_last(text.format(10), signatures=signatures) == (ANY, None)
        assert region_of_last(text.format(7), signatures={7: None}) == (ANY, None)


class TestMetadata:
    """The two slots of a metadata buffer that hold the packet's bounds."""

    def test_slots_are_packet_pointers(self) -> None:
        text = "ldxdw r3, [r1+8]\nldxdw r4, [r1+24]\nldxb r0, [r3+1]\nldxb r0, [r4-1]\nexit"
        rows = list(plan(text, MBUFF).functions[0].accesses.values())
        assert [(row.region, row.offset, row.packet_slot) for row in rows] == [
            (CONTEXT, 8, "data"), (CONTEXT, 24, "data_end"), (PACKET, 1, None), (PACKET, None, None),
        ]  # fmt: skip

    @pytest.mark.parametrize(
        "load", ["ldxw r3, [r1+8]", "ldxdw r3, [r1+16]", "ldxdw r3, [r1+7]", "ldxdw r3, [r1+12]", "ldxsw r3, [r1+8]"]
    )
    def test_other_loads_are_not(self, load: str) -> None:
        assert region_of_last(f"{load}\nldxb r0, [r3+1]\nexit", MBUFF) == (ANY, None)

    def test_without_known_slots_loads_are_unknown(self) -> None:
        assert region_of_last("ldxdw r3, [r1+8]\nldxb r0, [r3]\nexit", EntryState(CONTEXT)) == (ANY, None)

    def test_a_computed_offset_is_unknown(self) -> None:
        assert region_of_last("add r1, r2\nldxdw r3, [r1+8]\nldxb r0, [r3]\nexit", MBUFF) == (ANY, None)

    def test_acquiring_loads_count(self) -> None:
        assert region_of_last("ldacqdw r3, [r1+8]\nldxb r0, [r3]\nexit", MBUFF) == (PACKET, 0)

    @pytest.mark.parametrize(
        "store",
        [
            "stdw [r1+8], 0", "stb [r1+15], 0", "stdw [r1+1], 0", "stdw [r1+24], 0", "stb [r1+31], 0",
            "mov r4, r1\nadd r4, r2\nstb [r4], 0", "ldxdw r4, [r1]\nstb [r4], 0", "mov r4, 1\nlock add [r1+24], r4",
            "mov r6, r1\ncall 7\nmov r1, r6",
        ],
    )  # fmt: skip
    def test_a_program_that_may_write_them_loses_them(self, store: str) -> None:
        assert region_of_last(f"{store}\nldxdw r3, [r1+8]\nldxb r0, [r3]\nexit", MBUFF) == (ANY, None)

    @pytest.mark.parametrize(
        "store", ["stdw [r1+0], 0", "stdw [r1+16], 0", "stb [r1+7], 0", "stb [r1+32], 0", "stdw [r10-8], 0"]
    )
    def test_other_stores_do_not_matter(self, store: str) -> None:
        assert region_of_last(f"{store}\nldxdw r3, [r1+8]\nldxb r0, [r3]\nexit", MBUFF) == (PACKET, 0)

    def test_stores_to_the_packet_do_not_matter(self) -> None:
        text = "ldxdw r3, [r1+8]\nstb [r3], 0\nldxdw r3, [r1+8]\nldxb r0, [r3]\nexit"
        assert region_of_last(text, MBUFF) == (PACKET, 0)

    def test_a_later_store_counts_for_earlier_loads(self) -> None:
        """The program as a whole writes the slot or does not: a load before may be executed again."""
        text = "ldxdw r3, [r1+8]\nldxb r0, [r3]\nstdw [r1+8], 0\nldxb r0, [r3]\nexit"
        assert {row.region for row in plan(text, MBUFF).accesses} == {CONTEXT, ANY}

    def test_stores_are_known_before_the_run(self) -> None:
        assert plan("stb [r1], 0\nexit").stores_to_packet
        assert not plan("ldxb r0, [r1]\nexit").stores_to_packet
        assert not plan("xor r1, 0\nstb [r1], 0\nexit").stores_to_packet
        assert plan("stb [r1], 0\nexit", MBUFF).stores_to_context
        assert not plan("stb [r1], 0\nexit", MBUFF).stores_to_packet
        signatures = {7: Signature(memory(8, access="write")), 8: Signature(memory(8))}
        assert plan("call 7\nexit", signatures=signatures).stores_to_packet
        assert not plan("call 8\nexit", signatures=signatures).stores_to_packet


VALUES = st.one_of(
    st.just(UNKNOWN),
    st.just(SCALAR),
    st.integers(-3, 3).map(constant),
    st.just(MIXED),
    st.builds(
        Value,
        st.sampled_from(sorted(POINTERS)),
        st.one_of(st.none(), st.integers(-3, 3)),
        st.sampled_from([None, 0, 1]),
    ),
    st.builds(Value, st.just(RegionKind.MAP), st.none(), st.sampled_from([None, 0, 1])),
)


class TestValues:
    """The lattice: joins are what the linear bound rests on."""

    @given(VALUES, VALUES, VALUES)
    def test_join_is_a_semilattice_but_for_zero(self, a: Value, b: Value, c: Value) -> None:
        assert join(a, a) == a
        assert join(a, b) == join(b, a)
        joined = join(a, b)
        assert join(joined, a) == joined
        assert join(joined, b) == joined

    @given(st.lists(VALUES, min_size=1, max_size=30))
    def test_a_value_rises_four_times_at_most(self, others: list[Value]) -> None:
        value, rises = others[0], 0
        for other in others[1:]:
            higher = join(value, other)
            rises += higher != value
            value = higher
        assert rises <= 4

    @given(VALUES, VALUES)
    def test_pointers_come_only_from_pointers(self, a: Value, b: Value) -> None:
        for result in (add(a, b), subtract(a, b)):
            if result.kind in POINTERS:
                assert result.kind in (a.kind, b.kind)
                assert RegionKind.SCALAR in (a.kind, b.kind)
            if UNKNOWN in (a, b) or MIXED in (a, b):
                assert result in (UNKNOWN, MIXED)
                assert (result == MIXED) == bool({a.kind, b.kind} & {RegionKind.MIXED, RegionKind.KERNEL_CONTEXT})


def code(*instructions: Instruction) -> Program:
    return Program(b"".join(pack(one, 1) for one in instructions))


def many_calls(count: int) -> Program:
    """One long function that calls as many small ones."""
    half = count // 2
    calls = [Instruction(0x85, 0, 1, 0, half)] * half
    return code(*calls, Instruction(0x95), *[Instruction(0x95)] * half)


def nested_loops(count: int) -> Program:
    """Pointers that move around a ring of registers inside loops inside loops."""
    half = count // 2
    moves = [Instruction(0xBF, (index + 1) % 10, index % 10) for index in range(half)]
    loops = [Instruction(0x15, 2, 0, max(-32_000, -2 * index - 2)) for index in range(half)]
    return code(*moves, *loops, Instruction(0x95))


def many_slots(count: int) -> Program:
    """Every slot of the frame holds another pointer, and branches part and join."""
    spills = [
        one for slot in range(64) for one in (Instruction(0x7B, 10, 1, -8 * slot - 8), Instruction(0x07, 1, 0, 0, 1))
    ]
    branches = [Instruction(0x15, 2, 0, 1, 5)] * (count - 130)
    return code(*spills, *branches, Instruction(0xB7), Instruction(0x95))


def far_slots(count: int) -> Program:
    """Stores far outside the frame, which must not be remembered."""
    stores = [Instruction(0x7B, 10, 1, -8 * (index % 4096) - 8) for index in range(count // 2)]
    return code(*stores, *[Instruction(0x15, 2, 0, 0, 5)] * (count // 2), Instruction(0x95))


def rising_slots(count: int) -> Program:
    """Loops that carry a change from slot to slot, one each time around."""
    parts: list[Instruction] = [Instruction(0x7B, 10, 1, -512)]
    while len(parts) < count - 300:
        start = len(parts)
        for slot in range(63):
            parts += [Instruction(0x79, 3, 10, -8 * slot - 16), Instruction(0x7B, 10, 3, -8 * slot - 8)]
        parts.append(Instruction(0x1D, 2, 4, start - len(parts) - 1))
    return code(*parts, Instruction(0x95))


@pytest.mark.slow
@pytest.mark.parametrize("make", [many_calls, nested_loops, many_slots, far_slots, rising_slots])
def test_hostile_shapes_take_linear_time(make: Callable[[int], Program]) -> None:
    times = []
    for count in (8_000, 32_000):
        verified = verify(make(count))
        begun = time.process_time()
        infer_regions(verified)
        times.append(time.process_time() - begun)
    assert times[1] < 12 * max(times[0], 0.02)  # 4 where linear, 16 where quadratic


@pytest.mark.slow
def test_calls_through_registers_take_no_time_for_each_pair() -> None:
    # 128 calls that may each reach 128 functions, each with another kind of result.
    count = 128
    calls = [Instruction(0x8D, 3)] * count
    begin = 2 * count + len(calls) + 1
    pointers = [Instruction(0x18, 3, 4, 0, begin + 2 * index - 2 * index - 1) for index in range(count)]
    bodies = [one for index in range(count) for one in (Instruction(0xBF, 0, index % 10), Instruction(0x95))]
    program = Program(b"".join(pack(one, 2) for one in pointers) + code(*calls, Instruction(0x95), *bodies).code)
    verified = verify(program, callx="function")
    begun = time.process_time()
    infer_regions(verified)
    assert time.process_time() - begun < 5  # measured 0.02 s; every pair for each result took 150 s at 300 x 300


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_the_plan_covers_every_access_that_can_be_reached(data: st.DataObject) -> None:
    lines = data.draw(
        st.lists(
            st.sampled_from(
                [
                    "ldxdw r3, [r1+8]", "stxdw [r10-8], r1", "ldxdw r4, [r10-8]", "stxdw [r4], r3", "mov r1, r10",
                    "jeq r2, 0, +1", "jne r3, 0, -2", "ja +0", "add r1, 8", "xor r1, r3", "call 7", "ldxb r0, [r3]",
                ]
            ),
            max_size=12,
        )
    )  # fmt: skip
    verified = verify(assemble("\n".join(["mov r0, 0", *lines, "mov r0, 0", "exit"])))
    made = infer_regions(verified)
    for function in made.functions.values():
        for pc in function.entry_values:
            block = verified.cfg.blocks[pc]
            for index in range(block.first, block.last + 1):
                opcode = verified.program.instructions[index].opcode
                assert (verified.program.pcs[index] in function.accesses) == (opcode & 7 in (1, 2, 3))
    assert infer_regions(verified).functions == made.functions  # the same again
