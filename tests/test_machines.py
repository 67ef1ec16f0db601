"""The four machines: how runs begin, buffers, settings, helpers of every kind, batches."""

from __future__ import annotations

import ctypes
import mmap
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from llvmbpf import (
    CallDepthExceeded,
    EbpfVmFixedMbuff,
    EbpfVmMbuff,
    EbpfVmNoData,
    EbpfVmRaw,
    FuelExhausted,
    HelperError,
    Interrupted,
    MemoryAccessError,
    PacketArray,
    VerifierError,
    assemble,
)
from llvmbpf.helpers import SCALAR, IrFunction, Signature, helper, memfrob, memory, strcmp

ENGINES = ["execute_program", "execute_program_jit"]


def lines(*text: str) -> Any:
    return assemble("\n".join(text))


# -- how runs begin -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
class TestStart:
    def test_raw_gets_the_packet_and_its_length(self, engine: str) -> None:
        buffer = bytearray(b"\x2a\x01\x02")
        assert getattr(EbpfVmRaw(lines("ldxb r0, [r1]", "exit")), engine)(buffer) == 0x2A
        assert getattr(EbpfVmRaw(lines("mov r0, r2", "exit")), engine)(buffer) == 3
        address = ctypes.addressof(ctypes.c_char.from_buffer(buffer))
        assert getattr(EbpfVmRaw(lines("mov r0, r1", "exit")), engine)(buffer) == address

    def test_an_empty_packet_is_zero_and_zero(self, engine: str) -> None:
        program = lines("mov r0, r1", "or r0, r2", "exit")
        assert getattr(EbpfVmRaw(program), engine)(b"") == 0
        assert getattr(EbpfVmMbuff(program), engine)(b"", b"") == 0
        assert getattr(EbpfVmNoData(program), engine)() == 0

    def test_an_empty_metadata_buffer_leaves_the_packet(self, engine: str) -> None:
        program = lines("ldxb r0, [r1]", "add r0, r2", "exit")
        assert getattr(EbpfVmMbuff(program), engine)(b"\x05\x06", b"") == 7
        assert getattr(EbpfVmMbuff(program, data_offset=0, data_end_offset=8), engine)(b"\x05\x06", b"") == 7

    def test_fixed_metadata_is_filled_in_for_each_run(self, engine: str) -> None:
        program = lines(
            "ldxdw r3, [r1+0x40]", "ldxdw r4, [r1+0x50]", "mov r0, r4", "sub r0, r3", "stxdw [r1+0x48], r0",
            "lsh r0, 8", "or r0, r2", "exit",
        )  # fmt: skip
        vm = EbpfVmFixedMbuff(program, 0x40, 0x50)
        assert getattr(vm, engine)(b"abc") == 3 << 8 | 0x58
        assert getattr(vm, engine)(b"abcde") == 5 << 8 | 0x58
        vm.set_program(lines("ldxdw r0, [r1+0x48]", "exit"))
        assert getattr(vm, engine)(b"abc") == 0, "a fresh buffer for each run"

    def test_other_registers_and_the_stack_are_zero(self, engine: str) -> None:
        program = lines(
            *(f"or r0, r{register}" for register in (3, 4, 5, 6, 7, 8, 9)), "ldxdw r1, [r10-8]", "ldxdw r2, [r10-512]",
            "or r0, r1", "or r0, r2", "stdw [r10-8], -1", "stdw [r10-512], -1", "exit",
        )  # fmt: skip
        vm = EbpfVmNoData(program)
        assert [getattr(vm, engine)() for _ in range(2)] == [0, 0]


# -- metadata buffers whose slots do or do not hold the packet's bounds ----------------------------------------------


def metadata(packet: np.ndarray, *, shift: int = 0) -> np.ndarray:
    mbuff = np.zeros(4, np.uint64)
    mbuff[1] = packet.ctypes.data + shift
    mbuff[3] = packet.ctypes.data + packet.nbytes
    return mbuff


LOAD_AT_DATA = lines("ldxdw r1, [r1+8]", "ldxb r0, [r1]", "exit")


@pytest.mark.parametrize("engine", ENGINES)
class TestMetadataSlots:
    def test_slots_with_other_values_are_unknown_pointers(self, engine: str) -> None:
        packet = np.arange(10, 20, dtype=np.uint8)
        vm = EbpfVmMbuff(LOAD_AT_DATA, data_offset=8, data_end_offset=24)
        assert getattr(vm, engine)(packet, metadata(packet)) == 10
        assert getattr(vm, engine)(packet, metadata(packet, shift=4)) == 14

    def test_a_known_pointer_is_checked_against_the_packet_alone(self, engine: str) -> None:
        packet, other = np.zeros(4, np.uint8), np.zeros(4, np.uint8)
        vm = EbpfVmMbuff(
            lines("ldxdw r3, [r1+8]", "ldxdw r4, [r1]", "add r3, r4", "ldxb r0, [r3]", "exit"),
            data_offset=8,
            data_end_offset=24,
        )
        mbuff = metadata(packet)
        mbuff[0] = np.uint64((other.ctypes.data - packet.ctypes.data) % (1 << 64))
        vm.register_allowed_memory(other)
        # The sum of a pointer and an unknown is unknown, so it may point into any region.
        assert getattr(vm, engine)(packet, mbuff) == 0
        vm.set_program(lines("ldxdw r3, [r1+8]", "ldxw r4, [r1]", "add r3, r4", "ldxb r0, [r3]", "exit"))
        mbuff[0] = 4
        with pytest.raises(MemoryAccessError) as caught:
            getattr(vm, engine)(packet, mbuff)
        assert (caught.value.pc, caught.value.region, caught.value.address) == (3, "packet", packet.ctypes.data + 4)

    def test_a_program_that_writes_the_slots_makes_them_unknown(self, engine: str) -> None:
        packet, other = np.full(4, 1, np.uint8), np.full(4, 2, np.uint8)
        program = lines("ldxdw r2, [r1+16]", "stxdw [r1+8], r2", "ldxdw r3, [r1+8]", "ldxb r0, [r3]", "exit")
        vm = EbpfVmMbuff(program, data_offset=8, data_end_offset=24)
        vm.register_allowed_memory(other)
        mbuff = metadata(packet)
        mbuff[2] = other.ctypes.data
        assert getattr(vm, engine)(packet, mbuff) == 2

    def test_a_packet_that_overlaps_the_slots_makes_them_unknown(self, engine: str) -> None:
        both = np.zeros(8, np.uint64)
        packet, mbuff = both[1:].view(np.uint8), both[:4]
        both[1], both[3] = packet.ctypes.data, packet.ctypes.data + packet.nbytes
        program = lines("ldxdw r2, [r1+8]", "add r1, 0", "stdw [r2], 0", "ldxdw r0, [r1+8]", "exit")
        vm = EbpfVmMbuff(program, data_offset=8, data_end_offset=24)
        assert getattr(vm, engine)(packet, mbuff) == 0

    def test_slots_beyond_the_buffer_are_not_there(self, engine: str) -> None:
        vm = EbpfVmMbuff(lines("ldxdw r0, [r1+24]", "exit"), data_offset=8, data_end_offset=24)
        with pytest.raises(MemoryAccessError):
            getattr(vm, engine)(b"abc", bytes(31))


@pytest.mark.parametrize(("offset", "end"), [(0, 4), (-8, 0), (8, 8), (0, 1 << 21)])
def test_offsets_must_make_sense(offset: int, end: int) -> None:
    with pytest.raises(ValueError, match=r"offsets|overlap"):
        EbpfVmFixedMbuff(None, offset, end)


def test_offsets_belong_together() -> None:
    with pytest.raises(ValueError, match="together"):
        EbpfVmMbuff(None, data_offset=8)


# -- buffers ------------------------------------------------------------------------------------------------------

INCREMENT = lines("ldxb r0, [r1]", "add r0, 1", "stxb [r1], r0", "exit")


@pytest.mark.parametrize("engine", ENGINES)
class TestBuffers:
    def test_kinds_that_hold_integers(self, engine: str) -> None:
        mapping = mmap.mmap(-1, 64)
        for buffer in (bytearray(4), np.zeros(4, np.uint8), memoryview(bytearray(4)), np.zeros((2, 2), ">u2"), mapping):
            vm = EbpfVmRaw(INCREMENT)
            assert getattr(vm, engine)(buffer) == 1
            assert getattr(vm, engine)(buffer) == 2, "programs change buffers in place"

    @pytest.mark.parametrize(
        "buffer",
        [
            np.zeros(4, object),
            np.zeros(4, np.float64),
            np.array(["a"]),
            np.zeros(8, np.uint8)[::2],
            np.zeros((4, 4), np.uint8)[:, :2],
            "text",
            None.__class__,
            5,
        ],
        ids=["objects", "floats", "strings", "strided", "rows cut", "str", "a class", "int"],
    )
    def test_others_are_refused(self, engine: str, buffer: Any) -> None:
        with pytest.raises(TypeError, match="mem"):
            getattr(EbpfVmRaw(INCREMENT), engine)(buffer)

    @pytest.mark.parametrize("buffer", [b"abcd", memoryview(b"abcd")])
    def test_a_certain_store_to_read_only_memory_is_refused_before_the_run(self, engine: str, buffer: Any) -> None:
        with pytest.raises(TypeError, match="read-only"):
            getattr(EbpfVmRaw(INCREMENT), engine)(buffer)

    def test_an_unknown_store_to_read_only_memory_faults_when_it_happens(self, engine: str) -> None:
        vm = EbpfVmMbuff(lines("ldxdw r1, [r1+8]", "stb [r1], 1", "mov r0, 0", "exit"))
        packet = np.zeros(4, np.uint8)
        packet.flags.writeable = False
        with pytest.raises(MemoryAccessError) as caught:
            getattr(vm, engine)(packet, metadata(packet))
        assert (caught.value.reason, caught.value.pc, caught.value.size) == ("read-only", 1, 1)

    def test_a_buffer_stays_exported_during_a_run(self, engine: str) -> None:
        buffer = bytearray(16)
        vm = EbpfVmRaw(lines("mov r6, r1", "call 1", "ldxb r0, [r6+15]", "exit"))

        def shrink() -> int:
            buffer.clear()
            return 0

        vm.register_helper(1, shrink)
        with pytest.raises(BufferError):
            getattr(vm, engine)(buffer)
        buffer.clear()

    def test_a_fault_keeps_earlier_stores_and_writes_nothing_itself(self, engine: str) -> None:
        buffer = bytearray(8)
        with pytest.raises(MemoryAccessError):
            getattr(EbpfVmRaw(lines("stb [r1], 7", "stdw [r1+1], -1", "exit")), engine)(buffer)
        assert bytes(buffer) == b"\x07" + bytes(7)


@pytest.mark.parametrize("engine", ENGINES)
class TestAllowedMemory:
    def test_every_byte_is_checked(self, engine: str) -> None:
        extra = bytearray(range(16))
        address = ctypes.addressof(ctypes.c_char.from_buffer(extra))
        vm = EbpfVmRaw(lines("ldxdw r1, [r1]", "ldxdw r0, [r1]", "exit"))
        vm.register_allowed_memory(extra)
        packet = (address + 8).to_bytes(8, "little")
        assert getattr(vm, engine)(packet) == int.from_bytes(extra[8:], "little")
        with pytest.raises(MemoryAccessError) as caught:
            getattr(vm, engine)((address + 9).to_bytes(8, "little"))
        assert (caught.value.address, caught.value.region) == (address + 9, "any")

    def test_the_buffer_is_held(self, engine: str) -> None:
        extra = bytearray(16)
        vm = EbpfVmRaw(lines("mov r0, 0", "exit"))
        vm.register_allowed_memory(extra)
        with pytest.raises(BufferError):
            extra.clear()

    def test_a_range_of_addresses_needs_trust(self, engine: str) -> None:
        buffer = np.arange(8, dtype=np.uint8)
        vm = EbpfVmRaw(lines("ldxdw r1, [r1]", "ldxb r0, [r1+7]", "exit"))
        addresses = range(buffer.ctypes.data, buffer.ctypes.data + 8)
        with pytest.raises(ValueError, match="trusted"):
            vm.register_allowed_memory(addresses)
        vm.register_allowed_memory(addresses, trusted=True)
        assert getattr(vm, engine)(buffer.ctypes.data.to_bytes(8, "little")) == 7


# -- stack --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
class TestStack:
    def test_the_calculator_sets_the_size_of_frames(self, engine: str) -> None:
        vm = EbpfVmNoData(lines("stdw [r10-1024], 1", "call local f", "exit", "f:", "ldxb r0, [r10-64]", "exit"))
        with pytest.raises(MemoryAccessError):
            getattr(vm, engine)()
        asked = []

        def calculator(program: bytes, pc: int, data: Any) -> int:
            asked.append((pc, data))
            return 1024 if pc == 0 else 60

        vm.set_stack_usage_calculator(calculator, "data")
        assert asked == [(0, "data"), (3, "data")]
        assert getattr(vm, engine)() == 0
        vm.set_program(lines("call local f", "exit", "f:", "ldxb r0, [r10-65]", "exit"))
        asked.clear()
        vm.set_stack_usage_calculator(lambda program, pc, data: 60)
        with pytest.raises(MemoryAccessError) as caught:
            getattr(vm, engine)()
        assert caught.value.region == "frame"

    def test_frames_that_are_too_large_are_refused(self, engine: str) -> None:
        vm = EbpfVmNoData(lines("mov r0, 0", "exit"))
        for size in (-1, 1 << 20):
            with pytest.raises(ValueError, match="frame"):
                vm.set_stack_usage_calculator(lambda program, pc, data, size=size: size)
        assert getattr(vm, engine)() == 0

    @pytest.mark.parametrize("depth", [0, 1, 8, 20])
    def test_call_depth(self, engine: str, depth: int) -> None:
        # r0 counts down to 0 by recursion, so the chain is as deep as r0 was at the start.
        recursion = ["mov r1, {depth}", "call local f", "exit", "f:", "sub r1, 1", "jeq r1, 0, done", "call local f",
                     "done:", "mov r0, 3", "exit"]  # fmt: skip
        for chain, fails in ((depth, False), (depth + 1, True)):
            if chain == 0:
                continue
            program = lines(*(line.format(depth=chain) for line in recursion))
            vm = EbpfVmNoData(program, call_depth=depth)
            if fails:
                with pytest.raises(CallDepthExceeded) as caught:
                    getattr(vm, engine)()
                assert caught.value.limit == depth
            else:
                assert getattr(vm, engine)() == 3


# -- fuel and time ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
class TestFuel:
    def test_n_units_permit_n(self, engine: str) -> None:
        vm = EbpfVmNoData(lines("mov r1, 10", "a: sub r1, 1", "jne r1, 0, a", "mov r0, 1", "exit"))
        assert getattr(vm, engine)(fuel=9) == 1
        with pytest.raises(FuelExhausted) as caught:
            getattr(vm, engine)(fuel=8)
        assert (caught.value.pc, caught.value.fuel) == (2, 8)
        assert getattr(vm, engine)(fuel=None) == 1

    def test_timeout(self, engine: str) -> None:
        vm = EbpfVmNoData(lines("a: ja a"))
        with pytest.raises(Interrupted):
            getattr(vm, engine)(fuel=None, timeout=0.05)

    @pytest.mark.parametrize("fuel", [-1, 1 << 64])
    def test_nonsense_is_refused(self, engine: str, fuel: int) -> None:
        with pytest.raises(ValueError, match="fuel"):
            getattr(EbpfVmNoData(lines("exit")), engine)(fuel=fuel)


# -- helpers ------------------------------------------------------------------------------------------------------

FIVE = ctypes.CFUNCTYPE(ctypes.c_uint64, *[ctypes.c_uint64] * 5)


def weigh(a: int, b: int, c: int, d: int, e: int) -> int:
    return a + 2 * b + 3 * c + 4 * d + 5 * e


WEIGH_IR = IrFunction(
    """
define i64 @weigh(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) {
  %b2 = mul i64 %b, 2
  %c3 = mul i64 %c, 3
  %d4 = mul i64 %d, 4
  %e5 = mul i64 %e, 5
  %ab = add i64 %a, %b2
  %cd = add i64 %c3, %d4
  %abcd = add i64 %ab, %cd
  %sum = add i64 %abcd, %e5
  ret i64 %sum
}
""",
    "weigh",
)

NATIVE_WEIGH = FIVE(weigh)


@pytest.mark.parametrize("engine", ENGINES)
class TestHelpers:
    CALL = lines(*(f"mov r{register}, {register}0" for register in range(1, 6)), "call 0xfffffff0", "exit")

    @pytest.mark.parametrize("function", [weigh, NATIVE_WEIGH, WEIGH_IR], ids=["python", "native", "ir"])
    def test_kinds(self, engine: str, function: Any) -> None:
        vm = EbpfVmNoData(self.CALL)
        vm.register_helper(0xFFFFFFF0, function)
        assert getattr(vm, engine)() == 10 + 2 * 20 + 3 * 30 + 4 * 40 + 5 * 50

    def test_numba(self, engine: str) -> None:
        numba = pytest.importorskip("numba")
        signature = "uint64(" + ", ".join(["uint64"] * 5) + ")"
        vm = EbpfVmNoData(self.CALL)
        vm.register_helper(0xFFFFFFF0, numba.cfunc(signature)(weigh))
        assert getattr(vm, engine)() == 550

    def test_a_raw_address_needs_trust(self, engine: str) -> None:
        address = ctypes.cast(NATIVE_WEIGH, ctypes.c_void_p).value
        vm = EbpfVmNoData(self.CALL)
        with pytest.raises(ValueError, match="trusted"):
            vm.register_helper(0xFFFFFFF0, address)
        vm.register_helper(0xFFFFFFF0, address, trusted=True)
        assert getattr(vm, engine)() == 550

    def test_registering_again_reaches_compiled_code(self, engine: str) -> None:
        vm = EbpfVmNoData(lines("call 1", "exit"))
        for answer in (1, 2):
            vm.register_helper(1, lambda answer=answer: answer)
            assert getattr(vm, engine)() == answer

    def test_an_unknown_helper_verifies_and_faults_when_reached(self, engine: str) -> None:
        vm = EbpfVmRaw(lines("jeq r2, 0, +2", "call 77", "exit", "mov r0, 5", "exit"))
        assert getattr(vm, engine)(b"") == 5
        with pytest.raises(HelperError) as caught:
            getattr(vm, engine)(b"x")
        assert (caught.value.helper, caught.value.pc) == (77, 1)

    @pytest.mark.parametrize(
        ("result", "expected"), [(-1, (1 << 64) - 1), ((1 << 64) + 5, 5), (True, 1), (np.int8(-1), (1 << 64) - 1)]
    )
    def test_results_are_taken_modulo_2_to_the_64(self, engine: str, result: Any, expected: int) -> None:
        vm = EbpfVmNoData(lines("call 1", "exit"))
        vm.register_helper(1, lambda: result)
        assert getattr(vm, engine)() == expected

    @pytest.mark.parametrize("result", [None, "5", 5.0])
    def test_a_result_that_is_no_integer(self, engine: str, result: Any) -> None:
        vm = EbpfVmNoData(lines("call 1", "exit"))
        vm.register_helper(1, lambda: result)
        with pytest.raises(HelperError, match=type(result).__name__):
            getattr(vm, engine)()

    @pytest.mark.parametrize("error", [ValueError("mine"), KeyboardInterrupt(), SystemExit(3)])
    def test_an_exception_arrives_as_itself(self, engine: str, error: BaseException) -> None:
        def fail() -> int:
            raise error

        vm = EbpfVmNoData(lines("call 1", "mov r0, 1", "exit"))
        vm.register_helper(1, fail)
        with pytest.raises(type(error)) as caught:
            getattr(vm, engine)()
        assert caught.value is error

    def test_a_helper_may_run_the_same_machine(self, engine: str) -> None:
        vm = EbpfVmRaw(lines("jeq r2, 1, +3", "call 1", "add r0, 1", "exit", "ldxb r0, [r1]", "exit"))
        vm.register_helper(1, lambda: getattr(vm, engine)(b"\x20"))
        assert getattr(vm, engine)(b"ab") == 0x21

    def test_memory_through_the_context(self, engine: str) -> None:
        vm = EbpfVmRaw(lines("mov r6, r1", "call 1", "ldxb r0, [r6]", "exit"))
        vm.register_helper(1, memfrob)
        buffer = bytearray(b"\x01\x02\x03\x04")
        assert getattr(vm, engine)(buffer) == 0x2B
        assert bytes(buffer) == bytes(byte ^ 0x2A for byte in (1, 2, 3, 4))

    def test_a_declared_argument_is_checked_at_the_call(self, engine: str) -> None:
        vm = EbpfVmRaw(lines("mov r6, r1", "add r2, 1", "call 1", "exit"))
        called = []

        @helper(signature=Signature(memory(size_argument=2)), context=True)
        def touch(context: Any, address: int, size: int) -> int:
            called.append(context.read(address, size))
            return 0

        vm.register_helper(1, touch)
        with pytest.raises(MemoryAccessError) as caught:
            getattr(vm, engine)(b"abc")
        assert (caught.value.pc, caught.value.size, caught.value.region, called) == (2, 4, "packet", [])
        vm.set_program(lines("mov r2, 0", "mov r1, 1", "call 1", "exit"))
        assert getattr(vm, engine)(b"abc") == 0
        assert called == [b""]

    @pytest.mark.parametrize("bad", [1, 3])
    def test_a_fault_names_the_argument_that_failed(self, engine: str, bad: int) -> None:
        vm = EbpfVmRaw(lines("mov r2, 4", "mov r3, r10", "add r3, -8", f"add r{bad}, 100", "call 1", "exit"))
        vm.register_helper(1, lambda a, b, c: 0, signature=Signature(memory(2), SCALAR, memory(8, access="write")))
        with pytest.raises(MemoryAccessError) as caught:
            getattr(vm, engine)(bytearray(4))
        expected = ("packet", "load", 2) if bad == 1 else ("frame", "store", 8)
        assert (caught.value.region, caught.value.access, caught.value.size) == expected

    def test_undeclared_memory_is_checked_by_the_context(self, engine: str) -> None:
        vm = EbpfVmRaw(lines("mov r2, r1", "add r2, 2", "call 4", "exit"))
        vm.register_helper(4, strcmp)
        with pytest.raises(MemoryAccessError, match="load of 1 bytes"):
            getattr(vm, engine)(b"\x05\x05\x05\x05")
        assert getattr(vm, engine)(b"a\0b\0") == 1

    def test_a_private_frame_can_be_declared_but_not_guessed(self, engine: str) -> None:
        vm = EbpfVmNoData(lines("stdw [r10-8], 0x41", "mov r1, r10", "add r1, -8", "call 1", "exit"))

        @helper(signature=Signature(memory(8)), context=True)
        def declared(context: Any, address: int) -> int:
            return int.from_bytes(context.read(address, 8), "little")

        vm.register_helper(1, declared)
        assert vm.plan.functions[0].is_private
        assert getattr(vm, engine)() == 0x41

    def test_user_data(self, engine: str) -> None:
        vm = EbpfVmNoData(lines("call 1", "exit"))
        vm.register_helper(1, lambda context: context.user_data["answer"], context=True, user_data={"answer": 42})
        assert getattr(vm, engine)() == 42

    def test_a_helper_may_stop_the_run(self, engine: str) -> None:
        vm = EbpfVmNoData(lines("call 1", "mov r0, 1", "exit"))

        def stop(context: Any) -> int:
            context.stop()
            return 0

        vm.register_helper(1, stop, context=True)
        with pytest.raises(Interrupted) as caught:
            getattr(vm, engine)()
        assert caught.value.pc == 0

    def test_r1_to_r5_are_zero_after_a_call(self, engine: str) -> None:
        vm = EbpfVmRaw(lines("mov r3, 7", "call 1", *(f"or r0, r{one}" for one in range(1, 6)), "exit"))
        vm.register_helper(1, lambda: 0)
        assert getattr(vm, engine)(b"abc") == 0


@pytest.mark.parametrize("number", [-1, 1 << 32])
def test_helper_numbers(number: int) -> None:
    with pytest.raises(ValueError, match="number"):
        EbpfVmNoData().register_helper(number, lambda: 0)


def test_what_is_no_helper() -> None:
    with pytest.raises(TypeError):
        EbpfVmNoData().register_helper(1, "text")


@pytest.mark.parametrize(
    "options", [{"opt_level": 4}, {"fuel": -1}, {"call_depth": -1}, {"callx": "sometimes"}, {"call_depth": 4096}]
)
def test_options_are_checked(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        EbpfVmNoData(lines("exit"), **options)
    vm = EbpfVmNoData(lines("mov r0, 1", "exit"))
    with pytest.raises(ValueError, match=r"."):
        vm.set_options(**options)
    assert vm.execute_program_jit() == 1


# -- batches ------------------------------------------------------------------------------------------------------

SUM_OF_ENDS = lines(
    "jeq r2, 0, exit", "ldxb r0, [r1]", "add r1, r2", "ldxb r3, [r1-1]", "lsh r3, 8", "or r0, r3", "exit"
)


def expected(packets: list[bytes]) -> list[int]:
    return [packet[0] | packet[-1] << 8 if packet else 0 for packet in packets]


class TestBatch:
    PACKETS = (b"ab", b"", b"xyz", b"q" * 64)

    @pytest.mark.parametrize("safe", [True, False])
    def test_sources_of_packets(self, safe: bool) -> None:
        vm = EbpfVmRaw(SUM_OF_ENDS, safe=safe)
        packets = list(self.PACKETS)
        rows = np.zeros((len(packets), 64), np.uint8)
        for row, packet in zip(rows, packets, strict=True):
            row[: len(packet)] = np.frombuffer(packet, np.uint8)
        lengths = np.array([len(packet) for packet in packets])
        sources: list[tuple[Any, Any]] = [
            (packets, None),
            (PacketArray.from_list(packets), None),
            (rows, lengths),
            (np.pad(rows, ((0, 0), (3, 5)))[:, 3:67], lengths.astype(np.uint16)),
        ]
        for source, given in sources:
            result = vm.execute_batch(source, lengths=given)
            assert result.r0.tolist() == expected(packets)
            assert result.processed == 4
            assert not result.trapped.any()

    @pytest.mark.parametrize("count", [0, 1, 1_000_000])
    def test_numbers_of_packets(self, count: int) -> None:
        rows = np.arange(count * 2, dtype=np.uint64).astype(np.uint8).reshape(count, 2)
        result = EbpfVmRaw(SUM_OF_ENDS).execute_batch(rows)
        assert np.array_equal(result.r0, rows[:, 0].astype(np.uint64) | rows[:, 1].astype(np.uint64) << np.uint64(8))

    def test_a_trap_of_one_packet_does_not_stop_the_others(self) -> None:
        vm = EbpfVmRaw(lines("ldxh r0, [r1+1]", "exit"))
        packets = [b"\0\1\2", b"\0\1", b"", b"\0\3\4"]
        result = vm.execute_batch(packets)
        assert result.r0.tolist() == [0x0201, 0, 0, 0x0403]
        assert result.trapped.tolist() == [False, True, True, False]
        for index in (1, 2):
            with pytest.raises(MemoryAccessError) as caught:
                vm.execute_program_jit(packets[index])
            error = result.error(index)
            assert isinstance(error, MemoryAccessError)
            assert (error.pc, error.size, error.address) == (caught.value.pc, 2, caught.value.address)
        assert result.error(0) is None

    def test_a_helpers_exception_ends_it_with_what_was_done(self) -> None:
        vm = EbpfVmRaw(lines("ldxb r1, [r1]", "mov r6, r1", "call 1", "mov r0, r6", "exit"))

        def fail(number: int) -> int:
            if number == 2:
                raise LookupError(number)
            return 0

        vm.register_helper(1, fail)
        with pytest.raises(LookupError) as caught:
            vm.execute_batch([b"\0", b"\1", b"\2", b"\3"])
        partial = caught.value.batch_result  # type: ignore[attr-defined]
        assert partial.processed == 2
        assert partial.r0.tolist() == [0, 1, 0, 0]

    def test_helpers_see_the_packet_of_their_call(self) -> None:
        vm = EbpfVmRaw(lines("call 1", "exit"))

        @helper(signature=Signature(memory(size_argument=2)), context=True)
        def last(context: Any, address: int, size: int) -> int:
            return context.read(address, size)[-1] if size else 0

        vm.register_helper(1, last)
        assert vm.execute_batch(list(self.PACKETS)).r0.tolist() == [ord("b"), 0, ord("z"), ord("q")]

    def test_fuel_is_for_each_packet_and_may_be_bounded_in_all(self) -> None:
        vm = EbpfVmRaw(lines("mov r1, 10", "a: sub r1, 1", "jne r1, 0, a", "mov r0, 1", "exit"))
        packets = np.zeros((10, 8), np.uint8)
        assert vm.execute_batch(packets, fuel=9).r0.tolist() == [1] * 10
        assert vm.execute_batch(packets, fuel=8).r0.tolist() == [0] * 10
        result = vm.execute_batch(packets, total_fuel=30)
        assert result.r0.tolist() == [1] * 3 + [0] * 7
        assert isinstance(result.error(3), FuelExhausted)

    def test_timeout(self) -> None:
        vm = EbpfVmRaw(lines("jeq r2, 1, +1", "a: ja a", "mov r0, 1", "exit"), fuel=None)
        vm.execute_batch([b"a"])  # compiled now, so that the time is spent on packets
        with pytest.raises(Interrupted) as caught:
            vm.execute_batch([b"a", b"a", b"ab", b"a"], timeout=0.3)
        assert caught.value.batch_result.processed == 2  # type: ignore[attr-defined]

    @pytest.mark.parametrize("threads", [1, 2, 3, 50])
    def test_threads_give_the_same(self, threads: int) -> None:
        packets = [bytes(range(start, start + start % 5)) for start in range(40)]
        vm = EbpfVmRaw(lines("ldxb r0, [r1+2]", "exit"))
        one, many = vm.execute_batch(packets), vm.execute_batch(packets, threads=threads)
        assert many.processed == 40
        assert np.array_equal(one.r0, many.r0)
        assert np.array_equal(one.traps, many.traps)

    def test_a_helpers_exception_ends_all_threads(self) -> None:
        vm = EbpfVmRaw(lines("ldxb r1, [r1]", "call 1", "exit"))

        def fail(number: int) -> int:
            if number == 30:
                raise LookupError(number)
            return number

        vm.register_helper(1, fail)
        with pytest.raises(LookupError) as caught:
            vm.execute_batch([bytes([number]) for number in range(40)], threads=2)
        partial = caught.value.batch_result  # type: ignore[attr-defined]
        assert partial.processed in range(31)
        assert partial.r0[: partial.processed].tolist() == list(range(partial.processed))

    def test_threads_are_counted_and_keep_no_order_of_fuel(self) -> None:
        vm = EbpfVmRaw(lines("mov r0, 1", "exit"))
        for bad in ({"threads": 0}, {"threads": 2, "total_fuel": 5}):
            with pytest.raises(ValueError, match=r"thread"):
                vm.execute_batch([b"a"], **bad)

    def test_stores_change_packets_in_place(self) -> None:
        rows = np.zeros((3, 4), np.uint8)
        EbpfVmRaw(INCREMENT).execute_batch(rows)
        assert rows[:, 0].tolist() == [1, 1, 1]
        rows.flags.writeable = False
        with pytest.raises(TypeError, match="read-only"):
            EbpfVmRaw(INCREMENT).execute_batch(rows)

    @pytest.mark.parametrize(
        ("packets", "lengths", "error"),
        [
            (np.zeros((2, 4), np.uint16), None, TypeError),
            (np.zeros((2, 8), np.uint8)[:, ::2], None, TypeError),
            (np.zeros((2, 4), np.uint8), [4, 5], ValueError),
            (np.zeros((2, 4), np.uint8), [-1, 4], ValueError),
            (np.zeros((2, 4), np.uint8), [4], ValueError),
            (np.zeros((2, 4), np.uint8), [1.0, 2.0], ValueError),
            (b"abc", None, TypeError),
            ([b"a", "b"], None, TypeError),
            ([b"a"], [1], TypeError),
            (np.zeros(4, np.uint8), None, TypeError),
        ],
    )
    def test_bad_packets(self, packets: Any, lengths: Any, error: type[Exception]) -> None:
        with pytest.raises(error):
            EbpfVmRaw(INCREMENT).execute_batch(packets, lengths=lengths)

    def test_metadata_buffers_are_filled_in(self) -> None:
        program = lines("ldxdw r3, [r1+8]", "ldxdw r0, [r1+24]", "sub r0, r3", "exit")
        packets = list(self.PACKETS)
        for vm in (EbpfVmFixedMbuff(program, 8, 24), EbpfVmMbuff(program, data_offset=8, data_end_offset=24)):
            assert vm.execute_batch(packets).r0.tolist() == [len(packet) for packet in packets]
        with pytest.raises(TypeError, match="mbuffs"):
            EbpfVmMbuff(program).execute_batch(packets)

    def test_metadata_buffers_of_each_packet(self) -> None:
        packets = np.arange(24, dtype=np.uint8).reshape(6, 4)
        mbuffs = np.zeros((6, 4), np.uint64)
        mbuffs[:, 1] = packets.ctypes.data + np.arange(6) * 4
        mbuffs[:, 3] = mbuffs[:, 1] + np.uint64(4)
        mbuffs[2, 1] += np.uint64(1)  # one that does not point to the packet's start
        mbuffs[4, 1] = 8  # and one that points nowhere
        vm = EbpfVmMbuff(LOAD_AT_DATA, data_offset=8, data_end_offset=24)
        result = vm.execute_batch(packets, mbuffs)
        assert result.r0.tolist() == [0, 4, 9, 12, 0, 20]
        assert result.trapped.tolist() == [False] * 4 + [True, False]
        error = result.error(4)
        assert isinstance(error, MemoryAccessError)
        assert (error.address, error.region) == (8, "any")
        with pytest.raises(ValueError, match="metadata"):
            vm.execute_batch(packets, mbuffs[:3])
        with pytest.raises(TypeError, match="contiguous"):
            vm.execute_batch(packets[:3], mbuffs[::2])


# -- looking inside -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("inspect", "part"),
    [
        (lambda vm: vm.inspect_bytecode(), "ldxdw"),
        (lambda vm: vm.inspect_bytecode("pseudo"), "*(u64 *)"),
        (lambda vm: vm.inspect_llvm(), "; 0: ldxdw"),
        (lambda vm: vm.inspect_llvm(optimized=True), "define"),
        (lambda vm: vm.inspect_asm(), ".loc"),
        (lambda vm: vm.inspect_cfg(), "digraph"),
        (lambda vm: str(vm.plan), "checked against the context"),
    ],
)
def test_every_stage_can_be_shown(inspect: Callable[[Any], str], part: str) -> None:
    assert part in inspect(EbpfVmMbuff(LOAD_AT_DATA))


def test_trace_shows_steps_and_the_fault() -> None:
    trace = EbpfVmRaw(lines("mov r0, 3", "ldxb r2, [r1+1]", "ldxb r2, [r1+2]", "exit")).trace(b"ab")
    assert [event.pc for event in trace.events] == [0, 1]
    assert trace.events[1].registers[0] == 3
    assert trace.events[1].access is not None
    assert trace.events[1].access[::2] == ("load", 1)
    assert isinstance(trace.error, MemoryAccessError)


class TestLargeCallTrees:
    """Programs without a loop that run for long all the same: eight levels of forty calls each."""

    TEXT = "\n".join(
        ["call local f1", "exit"]
        + [
            line
            for level in range(1, 9)
            for line in (f"f{level}:", *([f"call local f{level + 1}"] * 40 if level < 8 else ["add r0, 1"]), "exit")
        ]
    )

    @pytest.mark.parametrize("engine", ENGINES)
    def test_time_ends_them(self, engine: str) -> None:
        vm = EbpfVmNoData(assemble(self.TEXT), fuel=None)
        if engine == "execute_program_jit":
            vm.jit_compile()
        with pytest.raises(Interrupted):
            getattr(vm, engine)(timeout=0.2)

    def test_they_leave_the_interpreter_to_others(self) -> None:
        assert EbpfVmNoData(assemble(self.TEXT)).jit_compile().lifted.may_run_long
        assert not EbpfVmNoData(lines("call local f", "exit", "f: exit")).jit_compile().lifted.may_run_long


def test_threads_of_a_batch_do_not_share_a_metadata_buffer() -> None:
    count = "\n".join(["lock add [r1+8], r6"] * 200)
    vm = EbpfVmFixedMbuff(assemble(f"mov r6, 1\n{count}\nldxdw r0, [r1+8]\nexit"), 0, 16)
    result = vm.execute_batch(np.zeros((20_000, 4), np.uint8), threads=4)
    assert set(result.r0.tolist()) == {200}


@pytest.mark.parametrize("timeout", ["1", float("inf"), float("nan"), 0, -1, True, 1e30])
def test_a_timeout_is_a_number_of_seconds(timeout: Any) -> None:
    vm = EbpfVmRaw(lines("mov r0, 1", "exit"))
    for run, argument in ((vm.execute_program, b"a"), (vm.execute_program_jit, b"a"), (vm.execute_batch, [b"a"])):
        with pytest.raises(ValueError, match="timeout"):
            run(argument, timeout=timeout)


@pytest.mark.parametrize(
    ("function", "options"),
    [
        (lambda a, b, c, d, e, f: 0, {}),
        (lambda *, keyword: 0, {}),
        (lambda: 0, {"context": True}),
        (lambda: 0, {"signature": "x"}),
        (ctypes.CFUNCTYPE(ctypes.c_double, ctypes.c_double)(lambda x: x), {}),
        (ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(lambda x: x), {}),
        (ctypes.CDLL(None).abs, {}),
    ],
    ids=["six", "keyword", "no room for the context", "signature", "double", "int", "no types"],
)
def test_impossible_helpers_are_refused_when_they_are_registered(function: Any, options: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"."):
        EbpfVmNoData().register_helper(1, function, **options)


def test_a_verifier_may_return_false() -> None:
    vm = EbpfVmNoData()
    vm.set_verifier(lambda program: False)
    with pytest.raises(VerifierError):
        vm.set_program(lines("exit"))


def test_text_is_no_program() -> None:
    with pytest.raises(TypeError, match="assemble"):
        EbpfVmNoData("exit")


def test_a_trace_ends() -> None:
    trace = EbpfVmNoData(lines("a: ja a")).trace()
    assert len(trace) == 10_000
    assert isinstance(trace.error, FuelExhausted)
