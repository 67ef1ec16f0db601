"""The interpreter as a seam: steps, traces, exact numbers of faults, and helpers as it calls them."""

from __future__ import annotations

import ctypes
import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from support.engines import aligned_buffer

from llvmbpf.analysis import AccessPlan, EntryState, RegionKind, infer_regions
from llvmbpf.asm import assemble
from llvmbpf.errors import (
    CallDepthExceeded,
    ExecutionError,
    FuelExhausted,
    HelperError,
    InternalError,
    Interrupted,
    MemoryAccessError,
)
from llvmbpf.helpers import (
    SCALAR,
    Helper,
    HelperContext,
    HelperTable,
    NativeHelper,
    Signature,
    make_helper,
    memory,
)
from llvmbpf.interpreter import Interpreter, TraceEvent
from llvmbpf.memory import NO_BUFFER, Region, RunMemory, StopFlag, borrow
from llvmbpf.verifier import verify

MASK64 = (1 << 64) - 1


def prepare(
    text: str, packet: Any = None, *, helpers: tuple[Helper, ...] = (), callx: str = "off", **options: Any
) -> Interpreter:
    """A run over ``packet`` that is ready to begin; options are the interpreter's."""
    table = HelperTable({helper.number: helper for helper in helpers})
    verified = verify(assemble(text), callx=callx)
    plan = infer_regions(verified, EntryState(RegionKind.PACKET), signatures=table.signatures)
    borrowed = borrow(packet)
    stack = borrow(aligned_buffer(bytes(512 * 9)))
    run_memory = RunMemory(borrowed, NO_BUFFER, (), stack.region("stack"))
    return Interpreter(plan, run_memory, table, r1=borrowed.address, r2=borrowed.length, **options)  # type: ignore[arg-type]


def run(text: str, packet: Any = None, **options: Any) -> int:
    return prepare(text, packet, **options).run()


def fault(text: str, packet: Any = None, **options: Any) -> ExecutionError:
    with pytest.raises(ExecutionError) as caught:
        run(text, packet, **options)
    return caught.value


class TestSteps:
    def test_each_step_tells_what_it_did(self) -> None:
        packet = bytearray(b"\x05\x00")
        interpreter = prepare(
            "ldxb r3, [r1]\nlddw r4, 0x100000000\nadd r3, r4\nstxb [r1+1], r3\nmov r0, r3\nexit", packet
        )
        address = interpreter.registers[1]
        events = []
        while not interpreter.finished:
            events.append(interpreter.step())
        assert [event.pc for event in events] == [0, 1, 3, 4, 5, 6]
        assert [event.access for event in events] == [
            ("load", address, 1), None, None, ("store", address + 1, 1), None, None,
        ]  # fmt: skip
        assert events[0].registers[1:3] == (address, 2)
        assert events[2].registers[3:5] == (5, 1 << 32)  # before the instruction
        assert events[3].instruction.opcode == 0x73
        assert interpreter.registers[0] == 0x100000005
        assert packet == b"\x05\x05"

    def test_a_tracer_sees_the_same(self) -> None:
        seen: list[TraceEvent] = []
        text = "mov r0, 3\nagain:\nsub r0, 1\njne r0, 0, again\nexit"
        assert run(text, tracer=seen.append) == 0
        assert [event.pc for event in seen] == [0, 1, 2, 1, 2, 1, 2, 3]
        stepped = prepare(text)
        assert [stepped.step()._replace(registers=()) for _ in seen] == [event._replace(registers=()) for event in seen]

    def test_registers_are_all_eleven(self) -> None:
        interpreter = prepare("mov r9, 1\nexit")
        event = interpreter.step()
        assert len(event.registers) == 11
        assert event.registers[10] != 0

    def test_a_fault_leaves_the_state_to_be_looked_at(self) -> None:
        interpreter = prepare("mov r6, 7\nldxb r0, [r1+9]\nexit", bytearray(2))
        interpreter.step()
        with pytest.raises(MemoryAccessError):
            interpreter.step()
        assert interpreter.pc == 1
        assert interpreter.registers[6] == 7
        assert not interpreter.finished

    def test_atomics_and_packet_loads_are_accesses(self) -> None:
        packet = aligned_buffer(bytes(16))
        address = borrow(packet).address
        seen: list[TraceEvent] = []
        run("mov r3, 1\nlock add [r1+8], r3\nldabsh 2\nexit", packet, tracer=seen.append)
        assert [event.access for event in seen] == [None, ("atomic", address + 8, 8), ("load", address + 2, 2), None]

    def test_fuel_used(self) -> None:
        interpreter = prepare("mov r0, 0\nagain:\nadd r0, 1\njlt r0, 5, again\nexit", fuel=100)
        interpreter.run()
        assert interpreter.fuel_used == 4
        unlimited = prepare("mov r0, 0\nagain:\nadd r0, 1\njlt r0, 5, again\nexit")
        unlimited.run()
        assert unlimited.fuel_used == 0


class TestFaults:
    def test_numbers_of_a_memory_fault(self) -> None:
        packet = aligned_buffer(bytes(16))
        address = borrow(packet).address
        error = fault("mov r0, 0\nlddw r3, 9\nadd r1, r3\nstxdw [r1+3], r3\nexit", packet)
        assert isinstance(error, MemoryAccessError)
        assert (error.pc, error.address, error.size, error.access) == (4, address + 12, 8, "store")
        assert (error.region, error.reason, error.instruction) == ("packet", "bounds", "stxdw [r1+3], r3")
        assert f"packet [{address:#x}, {address + 16:#x}) read-write" in str(error)

    def test_a_fault_of_the_own_frame_names_its_size(self) -> None:
        error = fault("stdw [r10-516], 1\nexit")
        assert isinstance(error, MemoryAccessError)
        assert error.region == "frame"
        assert "own 512 bytes below r10" in str(error)

    def test_an_unknown_pointer_lists_all_regions_that_it_may_reach(self) -> None:
        error = fault("mov r3, 0\nldxb r0, [r3]\nexit", bytearray(4))
        assert isinstance(error, MemoryAccessError)
        assert error.region == "any"
        assert "packet [0x" in str(error)
        assert "frame [0x" not in str(error), "a private frame is in reach of no such pointer"

    def test_an_unknown_pointer_may_reach_shared_frames(self) -> None:
        error = fault("mov r3, r10\nxor r3, 0\nldxb r0, [r3]\nexit", bytearray(4))
        assert isinstance(error, MemoryAccessError)
        assert [line.partition(" ")[0] for line in error.facts["regions"]] == ["stack", "packet"]

    def test_fuel(self) -> None:
        error = fault("lddw r0, 1\nja -1", fuel=12)
        assert isinstance(error, FuelExhausted)
        assert (error.pc, error.fuel, error.instruction) == (2, 12, "ja -1")

    def test_depth(self) -> None:
        error = fault("f:\ncall local f\nexit", call_depth=3)
        assert isinstance(error, CallDepthExceeded)
        assert (error.pc, error.limit) == (0, 3)

    @pytest.mark.parametrize("text", ["mov r0, 0\ncall 77\nexit", "mov r0, 0\ncall -1\nexit"])
    def test_unknown_helper(self, text: str) -> None:
        error = fault(text)
        assert isinstance(error, HelperError)
        assert error.pc == 1
        assert error.helper == (77 if "77" in text else 0xFFFFFFFF)

    def test_call_target(self) -> None:
        error = fault("mov r3, 5\ncallx r3\nexit", callx="function")
        assert isinstance(error, HelperError)
        assert (error.pc, error.helper) == (1, 5)
        assert "0x5 is not the value of a function pointer" in str(error)

    def test_a_flag_from_outside(self) -> None:
        flag = StopFlag()
        interpreter = prepare("mov r0, 0\nagain:\nadd r0, 1\nja again", stop=flag)
        for _ in range(10):
            interpreter.step()
        flag.set()
        with pytest.raises(Interrupted) as caught:
            interpreter.run()
        assert caught.value.pc == 2

    def test_errors_are_pickled_with_their_numbers(self) -> None:
        for error in (fault("ldxb r0, [r1]\nexit"), fault("ja -1", fuel=1), fault("call 9\nexit")):
            again = pickle.loads(pickle.dumps(error))
            assert (type(again), str(again), again.facts) == (type(error), str(error), error.facts)

    def test_a_proof_that_was_wrong_is_a_fault_of_ours(self) -> None:
        """The interpreter checks what the plan calls proved."""
        interpreter = prepare("ldxb r0, [r1+5]\nexit", bytearray(2))
        plan = interpreter.plan
        row = plan.functions[0].accesses[0]
        wrong = _with_access(plan, type(row)(**{**_fields(row), "proved": True}))
        broken = Interpreter(wrong, interpreter.memory, {}, r1=interpreter.registers[1])
        with pytest.raises(InternalError, match="pc 0"):
            broken.run()


def _fields(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__dataclass_fields__}


def _with_access(plan: AccessPlan, row: Any) -> AccessPlan:
    function = plan.functions[0]
    changed = type(function)(**{**_fields(function), "accesses": {row.pc: row}})
    return AccessPlan(plan.verified, plan.entry_state, {0: changed}, plan.liveness, plan.signatures)


class TestHelpers:
    @pytest.mark.parametrize(
        ("function", "expected"),
        [
            (lambda: 9, 9),
            (lambda a: a, 1),
            (lambda a, b: a + b, 3),
            (lambda a, b, c: c, 3),
            (lambda a, b, c, d: d, 4),
            (lambda a, b, c, d, e: a + b + c + d + e, 15),
            (lambda *arguments: len(arguments), 5),
            (lambda a, b=50: a + b, 51),  # a parameter with a default keeps it
            (lambda a, *, key=3: a + key, 4),
            (max, 5),
        ],
    )
    def test_arity(self, function: Callable[..., int], expected: int) -> None:
        text = "mov r1, 1\nmov r2, 2\nmov r3, 3\nmov r4, 4\nmov r5, 5\ncall 7\nexit"
        assert run(text, helpers=(make_helper(7, function),)) == expected

    @pytest.mark.parametrize(
        ("result", "expected"),
        [
            (5, 5),
            (-1, MASK64),
            (1 << 64, 0),
            ((1 << 64) + 5, 5),
            (True, 1),
            (np.uint8(255), 255),
            (np.int64(-2), MASK64 - 1),
        ],
    )
    def test_results(self, result: Any, expected: int) -> None:
        assert run("call 7\nexit", helpers=(make_helper(7, lambda: result),)) == expected

    @pytest.mark.parametrize("result", [None, "5", 5.0, b"5", [5]])
    def test_results_that_are_no_integers(self, result: Any) -> None:
        error = fault("mov r0, 0\ncall 7\nexit", helpers=(make_helper(7, lambda: result, name="odd"),))
        assert isinstance(error, HelperError)
        assert (error.pc, error.helper) == (1, 7)
        assert f"helper 7 (odd) returned {type(result).__name__}, not an integer" in str(error)

    @pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt(), SystemExit(3)])
    def test_an_exception_arrives_as_itself(self, error: BaseException) -> None:
        def raises() -> int:
            raise error

        with pytest.raises(type(error)) as caught:
            run("call 7\nexit", helpers=(make_helper(7, raises),))
        assert caught.value is error

    def test_arguments_are_unsigned(self) -> None:
        seen: list[int] = []
        helper = make_helper(7, lambda a, b: seen.extend((a, b)) or 0)
        run("mov r1, -1\nlddw r2, 0x8000000000000000\ncall 7\nexit", helpers=(helper,))
        assert seen == [MASK64, 1 << 63]

    def test_native_functions(self) -> None:
        prototype = ctypes.CFUNCTYPE(ctypes.c_uint64, *[ctypes.c_uint64] * 5)
        native = prototype(lambda a, b, c, d, e: a * 100 + e)
        helper = make_helper(7, native)
        assert isinstance(helper, NativeHelper)
        assert run("mov r1, 3\nmov r5, 4\ncall 7\nexit", helpers=(helper,)) == 304
        address = ctypes.cast(native, ctypes.c_void_p).value
        assert run("mov r1, 3\nmov r5, 4\ncall 7\nexit", helpers=(make_helper(7, address, trusted=True),)) == 304

    @pytest.mark.parametrize(
        ("number", "function", "error"),
        [
            (-1, abs, ValueError),
            (1 << 32, abs, ValueError),
            (7, 4096, ValueError),
            (7, "f", TypeError),
            (7, None, TypeError),
            (7, True, TypeError),
        ],
    )
    def test_what_is_no_helper(self, number: int, function: Any, error: type[Exception]) -> None:
        with pytest.raises(error):
            make_helper(number, function)

    def test_raw_addresses_are_positive(self) -> None:
        for address in (0, -5):
            with pytest.raises(ValueError, match="not the address of a function"):
                make_helper(7, address, trusted=True)

    def test_tables_are_values(self) -> None:
        one = HelperTable({7: make_helper(7, abs)})
        two = one.with_helper(make_helper(3, abs))
        assert (list(one), list(two)) == ([7], [3, 7])

    def test_signatures(self) -> None:
        assert memory(8).size == 8
        assert Signature(memory(size_argument=2), SCALAR).arguments[0].size_argument == 2
        for wrong in ({}, {"size": 8, "size_argument": 2}, {"size": -1}, {"size_argument": 0}, {"size_argument": 6}):
            with pytest.raises(ValueError):  # noqa: PT011 (each message names its own number)
                memory(**wrong)
        with pytest.raises(ValueError, match="at most 5"):
            Signature(*[SCALAR] * 6)


class TestHelperContext:
    def test_reads_and_writes(self) -> None:
        packet = bytearray(b"hello\0more")

        def helper(context: HelperContext, address: int) -> int:
            assert context.read_string(address) == b"hello"
            context.write(address, b"J")
            assert context.read(address, 0) == b""
            context.write(address, b"")
            return int.from_bytes(context.read(address, 2), "big")

        assert run("call 7\nexit", packet, helpers=(make_helper(7, helper, context=True),)) == 0x4A65
        assert packet == b"Jello\0more"

    def test_user_data_and_pc(self) -> None:
        data = {"count": 0}

        def helper(context: HelperContext) -> int:
            context.user_data["count"] += 1
            return context.pc

        text = "lddw r0, 1\ncall 7\nexit"
        assert run(text, helpers=(make_helper(7, helper, context=True, user_data=data),)) == 2
        assert data == {"count": 1}

    @pytest.mark.parametrize(
        ("act", "reason", "size"),
        [
            (lambda context, address: context.read(address, 5), "bounds", 5),
            (lambda context, address: context.read(address - 1, 1), "bounds", 1),
            (lambda context, address: context.read(0, 1), "bounds", 1),
            (lambda context, address: context.read(MASK64, 8), "bounds", 8),
            (lambda context, address: context.read(address, 1 << 70), "bounds", 1 << 70),
            (lambda context, address: context.write(address, b"12345"), "bounds", 5),
            (lambda context, address: context.read_string(address), "bounds", 1),
        ],
    )
    def test_memory_is_checked(self, act: Callable[..., Any], reason: str, size: int) -> None:
        helper = make_helper(7, lambda context, address: act(context, address) and 0, context=True)
        error = fault("mov r0, 0\ncall 7\nexit", bytearray(b"abcd"), helpers=(helper,))
        assert isinstance(error, MemoryAccessError)
        assert (error.pc, error.reason, error.size) == (1, reason, size)

    def test_read_only_memory(self) -> None:
        helper = make_helper(7, lambda context, address: context.write(address, b"x") or 0, context=True)
        error = fault("call 7\nexit", b"abcd", helpers=(helper,))
        assert isinstance(error, MemoryAccessError)
        assert error.reason == "read-only"

    def test_strings_have_a_limit(self) -> None:
        helper = make_helper(7, lambda context, address: len(context.read_string(address, 3)), context=True)
        with pytest.raises(ValueError, match="within 3 bytes"):
            run("call 7\nexit", bytearray(b"abcd\0"), helpers=(helper,))

    def test_a_private_frame_is_reached_by_declaration_alone(self) -> None:
        text = "stdw [r10-8], 0x61\nmov r1, r10\nadd r1, -8\ncall 7\nexit"
        declared = make_helper(
            7, lambda context, address: context.read(address, 1)[0], context=True, signature=Signature(memory(8))
        )
        assert run(text, helpers=(declared,)) == 0x61

        def beyond(context: HelperContext, address: int) -> int:
            return context.read(address - 1, 1)[0]

        too_far = make_helper(7, beyond, context=True, signature=Signature(memory(8)))
        error = fault(text, helpers=(too_far,))
        assert isinstance(error, MemoryAccessError)
        assert error.pc == 3

    def test_a_declaration_to_read_does_not_grant_writing(self) -> None:
        text = "mov r1, r10\nadd r1, -8\ncall 7\nexit"
        for access, is_granted in (("read", False), ("write", True), ("update", True)):
            helper = make_helper(
                7,
                lambda context, address: context.write(address, b"x") or 5,
                context=True,
                signature=Signature(memory(8, access=access)),
            )
            if is_granted:
                assert run(text, helpers=(helper,)) == 5
            else:
                error = fault(text, helpers=(helper,))
                assert isinstance(error, MemoryAccessError)
                assert error.reason == "read-only"

    def test_what_was_granted_ends_with_the_call(self) -> None:
        kept: list[tuple[HelperContext, int]] = []
        first = make_helper(
            7,
            lambda context, address: kept.append((context, address)) or 0,
            context=True,
            signature=Signature(memory(8)),
        )

        def second() -> int:
            context, address = kept[0]
            return context.read(address, 1)[0]

        text = "mov r1, r10\nadd r1, -8\ncall 7\ncall 8\nexit"
        with pytest.raises(ValueError, match="valid during its call"):
            fault(text, helpers=(first, make_helper(8, second)))

    def test_a_helper_stops_the_run(self) -> None:
        helper = make_helper(7, lambda context: context.stop() or 0, context=True)
        error = fault("mov r0, 0\ncall 7\nexit", helpers=(helper,))
        assert isinstance(error, Interrupted)
        assert error.pc == 1


class TestArguments:
    """Memory arguments are checked at the call, before the helper runs."""

    @staticmethod
    def calls() -> tuple[list[tuple[int, ...]], Callable[..., int]]:
        seen: list[tuple[int, ...]] = []
        return seen, lambda *arguments: seen.append(arguments) or 0

    @pytest.mark.parametrize(
        ("signature", "setup", "is_legal"),
        [
            (Signature(memory(4)), "", True),
            (Signature(memory(5)), "", False),
            (Signature(memory(4)), "add r1, 1", False),
            (Signature(memory(size_argument=2), SCALAR), "mov r2, 4", True),
            (Signature(memory(size_argument=2), SCALAR), "mov r2, 5", False),
            (Signature(memory(size_argument=2), SCALAR), "mov r2, 0", True),
            (Signature(memory(size_argument=2), SCALAR), "mov r2, 0\nmov r1, 0", True),
            (Signature(memory(size_argument=2), SCALAR), "mov r2, -1", False),
            (Signature(memory(size_argument=2), SCALAR), "mov r2, 1\nmov r1, 0", False),
            (Signature(memory(4, nullable=True)), "mov r1, 0", True),
            (Signature(memory(4, nullable=True)), "mov r1, 1", False),
            (Signature(memory(4)), "mov r1, 0", False),
            (Signature(SCALAR, memory(2)), "mov r2, r1\nmov r1, 0", True),
            (Signature(SCALAR, memory(2)), "mov r2, r1\nadd r2, 3", False),
            (Signature(memory(4), memory(4)), "mov r2, r1", True),
            (Signature(memory(4), memory(8)), "mov r2, r1", False),
            (Signature(memory(0)), "mov r1, 0", True),
        ],
    )
    def test_checks(self, signature: Signature, setup: str, is_legal: bool) -> None:
        seen, function = self.calls()
        helper = make_helper(7, function, signature=signature)
        text = f"{setup}\ncall 7\nexit"
        if is_legal:
            assert run(text, bytearray(4), helpers=(helper,)) == 0
            assert len(seen) == 1
        else:
            assert isinstance(fault(text, bytearray(4), helpers=(helper,)), MemoryAccessError)
            assert seen == []

    def test_a_pointer_stays_in_its_region(self) -> None:
        """A packet pointer that was moved into the stack is refused, though it is memory of the run."""
        seen, function = self.calls()
        helper = make_helper(7, function, signature=Signature(memory(1)))
        interpreter = prepare("add r1, r3\ncall 7\nexit", bytearray(4), helpers=(helper,))
        other = bytearray(8)
        extra = borrow(other).region("allowed")
        interpreter.memory.allowed = (extra,)
        interpreter.registers[3] = (extra.address - interpreter.registers[1]) & MASK64
        with pytest.raises(MemoryAccessError) as caught:
            interpreter.run()
        assert caught.value.region == "packet"
        assert seen == []

    def test_writes_need_writable_memory(self) -> None:
        seen, function = self.calls()
        helper = make_helper(7, function, signature=Signature(memory(2, access="write")))
        error = fault("call 7\nexit", b"abcd", helpers=(helper,))
        assert isinstance(error, MemoryAccessError)
        assert (error.reason, error.access, error.size) == ("read-only", "store", 2)
        assert seen == []


def test_allowed_memory_is_one_region_each() -> None:
    storage = bytearray(16)
    low, high = borrow(memoryview(storage)[:8]).region("low"), borrow(memoryview(storage)[8:]).region("high")

    def at(address: int) -> int:
        interpreter = prepare("ldxdw r0, [r3]\nexit")
        interpreter.memory.allowed = (low, high)
        interpreter.registers[3] = address
        return interpreter.run()

    assert at(low.address) == 0
    assert at(high.address) == 0
    for address in (low.address - 1, low.address + 1, high.address + 1):
        with pytest.raises(MemoryAccessError):
            at(address)


def test_frames_of_a_deep_call_are_distinct() -> None:
    """Eight shared frames at once, each with its own number in it."""
    text = (
        "mov r6, 8\ncall local f\nexit\n"
        "f:\nmov r7, r10\nxor r7, 0\nstxdw [r7-8], r6\njeq r6, 1, out\nmov r8, r6\nsub r6, 1\ncall local f\n"
        "mov r6, r8\nout:\nldxdw r1, [r10-8]\nlsh r0, 4\nor r0, r1\nexit"
    )
    assert run(text) == 0x12345678


def test_regions_show_themselves() -> None:
    assert str(Region("packet", 0x10, 0x20, False, None)) == "packet [0x10, 0x30) read-only"
