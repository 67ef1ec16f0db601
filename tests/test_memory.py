"""Borrowed buffers, the bounds formula by brute force, and the words of faults."""

from __future__ import annotations

import array
import ctypes
import mmap
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llvmbpf.errors import (
    CallDepthExceeded,
    ExecutionError,
    FuelExhausted,
    HelperError,
    InternalError,
    Interrupted,
    MemoryAccessError,
)
from llvmbpf.memory import NO_BUFFER, Region, RunMemory, StopFlag, Trap, TrapKind, borrow, trap_error


class TestBorrow:
    def test_address_length_and_bytes(self) -> None:
        data = bytearray(b"abcdef")
        borrowed = borrow(data)
        assert ctypes.string_at(borrowed.address, borrowed.length) == b"abcdef"
        assert (borrowed.length, borrowed.writable) == (6, True)
        borrowed.data[0] = 0x7A
        assert data == b"zbcdef"

    @pytest.mark.parametrize(
        ("buffer", "length", "writable"),
        [
            (b"abc", 3, False),
            (bytearray(3), 3, True),
            (memoryview(b"abcd")[1:3], 2, False),
            (memoryview(bytearray(4))[1:3], 2, True),
            (array.array("I", [1, 2]), 8, True),
            (array.array("b", [1]), 1, True),
            (np.zeros(5, np.uint8), 5, True),
            (np.zeros((2, 3), np.int16), 12, True),
            (np.zeros(2, ">u4"), 8, True),
            (np.zeros(2, [("a", "u1"), ("b", "<u4")]), 10, True),
            (np.zeros(8, np.uint8)[2:6], 4, True),
            ((ctypes.c_uint8 * 7)(), 7, True),
            (ctypes.create_string_buffer(4), 4, True),
        ],
        ids=lambda value: type(value).__name__,
    )
    def test_kinds_of_buffers(self, buffer: Any, length: int, writable: bool) -> None:
        borrowed = borrow(buffer)
        assert (borrowed.length, borrowed.writable) == (length, writable)
        assert borrowed.address
        assert ctypes.string_at(borrowed.address, length) == memoryview(buffer).tobytes()

    def test_mapped_files(self, tmp_path: Path) -> None:
        path = tmp_path / "packet"
        path.write_bytes(b"mapped")
        with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as mapping:
            borrowed = borrow(mapping)
            assert ctypes.string_at(borrowed.address, 6) == b"mapped"
            del borrowed

    @pytest.mark.parametrize("buffer", [None, b"", bytearray(), np.zeros(0, np.uint8), memoryview(b"abc")[3:]])
    def test_empty_buffers_have_no_address(self, buffer: Any) -> None:
        borrowed = borrow(buffer)
        assert (borrowed.address, borrowed.length) == (0, 0)

    @pytest.mark.parametrize(
        ("buffer", "message"),
        [
            ("text", "buffer protocol, str has not"),
            (5, "buffer protocol, int has not"),
            ([1, 2], "buffer protocol, list has not"),
            (np.zeros(4, object), "element format is 'O'"),
            (np.zeros(4, np.float64), "element format is 'd'"),
            (np.zeros(4, bool), r"element format is '\?'"),
            (np.zeros(4, "U3"), "element format is '3w'"),
            (np.zeros(4, "M8[s]"), "cannot be exported"),
            (np.zeros(4, [("a", "u1"), ("b", object)]), "element format"),
            (np.zeros(8, np.uint8)[::2], "C-contiguous"),
            (np.zeros((3, 4), np.uint8)[:, :2], "C-contiguous"),
            (np.asfortranarray(np.zeros((3, 4), np.uint8)), "C-contiguous"),
            (memoryview(b"abcd")[::-1], "C-contiguous"),
        ],
    )
    def test_what_is_refused(self, buffer: Any, message: str) -> None:
        with pytest.raises(TypeError, match=message):
            borrow(buffer, "mem")

    def test_writable_is_asked_for(self) -> None:
        with pytest.raises(TypeError, match="mem is read-only"):
            borrow(b"abc", "mem", writable=True)
        frozen = np.zeros(3, np.uint8)
        frozen.flags.writeable = False
        with pytest.raises(TypeError, match="read-only"):
            borrow(frozen, writable=True)
        assert not borrow(frozen).writable

    def test_the_buffer_is_exported_while_it_is_borrowed(self) -> None:
        data = bytearray(8)
        borrowed = borrow(data)
        with pytest.raises(BufferError):
            data.append(1)
        del borrowed
        data.append(1)

    def test_the_owner_lives_as_long_as_what_was_borrowed(self) -> None:
        borrowed = borrow(bytearray(b"kept"))
        assert ctypes.string_at(borrowed.address, 4) == b"kept"


def test_bounds_formula_by_brute_force(monkeypatch: pytest.MonkeyPatch) -> None:
    """With addresses of 8 bits: an access is inside exactly where each of its bytes is."""
    monkeypatch.setattr("llvmbpf.memory.ADDRESS_MASK", 0xFF)
    inside = 0
    for start in (0, 1, 2, 7, 8, 100, 127, 128, 129, 200, 247, 248, 249, 254, 255):
        for length in (0, 1, 2, 3, 4, 7, 8, 9, 16, 31, 100, 128, 255, 256):
            if start + length > 256:
                continue  # no region of a process wraps
            region = Region("r", start, length, True, None)
            for size in (1, 2, 4, 8, 9, 16, 128, 255, 256):
                for address in range(256):
                    expected = start <= address and address + size <= start + length
                    assert region.holds(address, size) == expected, (start, length, address, size)
                    inside += expected
    assert inside > 5_000


@pytest.mark.parametrize("start", [0, 1, 0x1000, (1 << 63) - 5, 1 << 63, (1 << 64) - 64])
def test_bounds_formula_at_64_bits(start: int) -> None:
    length = 64 if start + 64 <= 1 << 64 else (1 << 64) - start
    region = Region("r", start, length, True, None)
    edges = {start + delta for delta in (-9, -8, -1, 0, 1, length - 8, length - 7, length - 1, length, length + 1)}
    edges |= {0, 1, 7, (1 << 63) - 1, 1 << 63, (1 << 64) - 8, (1 << 64) - 7, (1 << 64) - 1}
    for address in edges:
        address &= (1 << 64) - 1
        for size in (1, 2, 4, 8, 63, 64, 65, 1 << 32, 1 << 63, (1 << 64) - 1):
            inside = start <= address and address + size <= start + length
            assert region.holds(address, size) == inside, (hex(address), size)


def test_nothing_lies_in_an_empty_region() -> None:
    assert not Region("r", 0, 0, True, None).holds(0, 1)
    assert not Region("r", 100, 0, True, None).holds(100, 1)


def make_memory() -> tuple[RunMemory, bytearray, bytes]:
    packet, context = bytearray(16), bytes(8)
    allowed = borrow(bytearray(4)).region("allowed")
    stack = borrow(bytearray(64)).region("stack")
    return RunMemory(borrow(packet), borrow(context), (allowed,), stack), packet, context


def test_search_of_all_regions() -> None:
    memory, _, _ = make_memory()
    packet, context, (allowed,) = memory.packet, memory.context, memory.allowed
    for region in (packet, context, allowed):
        found = memory.find(region.address, region.length, writes=False)
        assert isinstance(found, Region)
        assert found.name == region.name
        assert memory.find(region.address - 1, 1, writes=False) is TrapKind.BOUNDS
    assert memory.find(context.address, 8, writes=True) is TrapKind.READ_ONLY
    assert memory.find(packet.address, 17, writes=True) is TrapKind.BOUNDS
    assert memory.find(0, 1, writes=False) is TrapKind.BOUNDS


def test_only_the_live_part_of_the_stack_counts() -> None:
    memory, _, _ = make_memory()
    top = memory.stack_low
    assert memory.find(top - 8, 8, writes=True) is TrapKind.BOUNDS
    memory.stack_low -= 32
    found = memory.find(top - 32, 32, writes=True)
    assert isinstance(found, Region)
    assert found.name == "stack"
    assert memory.find(top - 33, 1, writes=True) is TrapKind.BOUNDS
    assert memory.find(top, 1, writes=True) is TrapKind.BOUNDS


def test_an_access_across_two_neighbours_lies_in_neither() -> None:
    storage = bytearray(32)
    low, high = memoryview(storage)[:16], memoryview(storage)[16:]
    memory = RunMemory(borrow(low), borrow(high), (), Region("stack", 0, 0, True, b""))
    middle = memory.context.address
    assert memory.packet.address + 16 == middle
    assert isinstance(memory.find(middle - 8, 8, writes=True), Region)
    assert isinstance(memory.find(middle, 8, writes=True), Region)
    assert memory.find(middle - 4, 8, writes=True) is TrapKind.BOUNDS


def test_no_buffer_has_no_region() -> None:
    memory = RunMemory(NO_BUFFER, NO_BUFFER, (), Region("stack", 0, 0, True, b""))
    assert memory.regions == ()
    assert memory.find(0, 1, writes=False) is TrapKind.BOUNDS


def test_stop_flag() -> None:
    flag = StopFlag()
    assert not flag.is_set
    flag.set()
    assert flag.is_set
    assert ctypes.c_uint8.from_address(flag.address).value


class TestTrapErrors:
    """The exceptions carry the numbers and survive pickling."""

    REGIONS = (Region("packet", 0x1000, 16, False, None), Region("stack", 0x2000, 64, True, None))

    def test_memory(self) -> None:
        error = trap_error(
            Trap(TrapKind.BOUNDS, 7, 0x100F, 4),
            instruction="ldxw r0, [r1+15]",
            access="load",
            region="packet",
            regions=self.REGIONS,
        )
        assert isinstance(error, MemoryAccessError)
        assert (error.pc, error.address, error.size, error.access) == (7, 0x100F, 4, "load")
        assert (error.region, error.reason) == ("packet", "bounds")
        assert str(error) == (
            "pc 7: ldxw r0, [r1+15]: load of 4 bytes at 0x100f is outside its region, the packet "
            "(legal: packet [0x1000, 0x1010) read-only)"
        )

    def test_any_region_lists_all(self) -> None:
        error = trap_error(Trap(TrapKind.BOUNDS, 7, 0, 4), access="load", regions=self.REGIONS)
        assert "outside every region (legal: packet [0x1000, 0x1010) read-only; stack [0x2000, 0x2040) read-write)" in (
            str(error)
        )
        assert "legal: none" in str(trap_error(Trap(TrapKind.BOUNDS, 7, 0, 4)))

    @pytest.mark.parametrize(
        ("kind", "expected", "facts"),
        [
            (TrapKind.READ_ONLY, MemoryAccessError, {"reason": "read-only", "address": 9, "size": 8}),
            (TrapKind.MISALIGNED, MemoryAccessError, {"reason": "misaligned", "address": 9, "size": 8}),
            (TrapKind.FUEL, FuelExhausted, {"fuel": 100}),
            (TrapKind.CALL_DEPTH, CallDepthExceeded, {"limit": 8}),
            (TrapKind.UNKNOWN_HELPER, HelperError, {"helper": 9}),
            (TrapKind.CALL_TARGET, HelperError, {"helper": 9}),
            (TrapKind.INTERRUPTED, Interrupted, {}),
        ],
    )
    def test_kinds(self, kind: TrapKind, expected: type[ExecutionError], facts: dict[str, Any]) -> None:
        error = trap_error(Trap(kind, 3, 9, 8), instruction="text", fuel=100, call_depth=8)
        assert type(error) is expected
        assert {name: getattr(error, name) for name in facts} == facts
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is expected
        assert (str(again), again.pc, again.instruction) == (str(error), 3, "text")
        assert {name: getattr(again, name) for name in facts} == facts

    def test_what_is_no_trap_is_a_fault_of_ours(self) -> None:
        with pytest.raises(InternalError):
            trap_error(Trap(TrapKind.NONE, 0))
