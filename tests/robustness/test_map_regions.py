"""Which memory of maps and ring buffers an access may touch: Python's form and the compiled one, by brute force.

Every address around a few elements, every size, reading and writing, in maps of several types and strides, is compared
with what plain arithmetic on lists of bytes says.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest

from llvmbpf.jit.natives import native_function
from llvmbpf.memory import NO_BUFFER, Region, RunMemory, TrapKind, borrow
from llvmbpf.native import NO_LOCK, RDONLY_PROG, READ_ONLY_TYPES, VALUE_TYPES, MapWord, RunRecord

ARRAY, HASH, PROG_ARRAY, TRIE, DEVMAP, RING = 2, 1, 3, 11, 14, 27
AREA = 0x7000_0000_0000  # nothing is read: only addresses matter
DECOY = 0x12345678


@dataclass
class Model:
    """A map as lists of the addresses that belong to one value."""

    kind: int
    value_size: int
    stride: int
    count: int
    flags: int = 0
    start: int = AREA

    def descriptor(self) -> np.ndarray[Any, Any]:
        words = np.zeros(len(MapWord), np.uint64)
        words[[MapWord.TYPE, MapWord.VALUE_SIZE, MapWord.STRIDE, MapWord.VALUE_COUNT, MapWord.FLAGS]] = (
            self.kind, self.value_size, self.stride, self.count, self.flags,
        )  # fmt: skip
        words[MapWord.VALUES], words[MapWord.LOCK_OFFSET] = self.start, NO_LOCK
        return words

    def values(self) -> list[range]:
        if self.kind not in VALUE_TYPES:
            return []
        starts = [self.start + index * self.stride for index in range(self.count if self.stride else 0)]
        return [range(start, start + self.value_size) for start in starts]

    @property
    def read_only(self) -> bool:
        return bool(self.flags & RDONLY_PROG) or self.kind in READ_ONLY_TYPES


def expected(models: list[Model], address: int, size: int, writes: bool) -> TrapKind:
    verdict = TrapKind.BOUNDS
    for model in models:
        for value in model.values():
            if value.start <= address < value.stop and address + size <= value.stop:
                if not (writes and model.read_only):
                    return TrapKind.NONE
                verdict = TrapKind.READ_ONLY
    return verdict


MODELS = [
    Model(ARRAY, 6, 8, 3), Model(ARRAY, 8, 8, 1), Model(HASH, 1, 8, 2), Model(ARRAY, 6, 8, 3, RDONLY_PROG),
    Model(DEVMAP, 4, 4, 2), Model(PROG_ARRAY, 8, 8, 2), Model(RING, 8, 8, 2), Model(TRIE, 5, 16, 2),
    Model(ARRAY, 8, 0, 4), Model(ARRAY, 8, 8, 0),
]  # fmt: skip


def accesses(model: Model) -> itertools.product[tuple[int, int, bool]]:
    end = model.start + model.stride * model.count
    addresses = [*range(model.start - 9, end + 10), 0, 1, (1 << 63), (1 << 64) - 1, (1 << 64) - 8]
    sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1 << 32, 1 << 63, (1 << 64) - 1, (1 << 64) - 8]
    return itertools.product(addresses, sizes, (False, True))


def kind_of(found: Region | TrapKind) -> TrapKind:
    return TrapKind.NONE if isinstance(found, Region) else found


class Run:
    """A run's memory with some maps, and with reservations of ring buffers."""

    def __init__(self, models: list[Model], reservations: list[tuple[int, int]] = ()) -> None:  # type: ignore[assignment]
        self.descriptors = [model.descriptor() for model in models]
        # What stands behind the table is no map.
        self.table = np.array([*(one.ctypes.data for one in self.descriptors), DECOY], np.uint64)
        self.reserved = np.array([word for start, size in reservations for word in (start, size, 0)], np.uint64)
        self.record = np.zeros(len(RunRecord), np.uint64)
        self.record[[RunRecord.MAPS, RunRecord.MAP_COUNT]] = self.table.ctypes.data if models else 0, len(models)
        self.record[[RunRecord.RESERVATIONS, RunRecord.RESERVATION_COUNT]] = (
            self.reserved.ctypes.data if reservations else 0, len(reservations),
        )  # fmt: skip
        self.packet = np.zeros(16, np.uint8)
        self.record[[RunRecord.PACKET, RunRecord.DATA_END]] = self.packet.ctypes.data, 16
        self.record[RunRecord.PACKET_WRITABLE] = 1

    def memory(self, *, kernel: bool = True, allowed: tuple[Region, ...] = ()) -> RunMemory:
        context = Region("context", 0x1000, 16, True, None) if kernel else None
        packet = NO_BUFFER if kernel else borrow(self.packet)
        stack = Region("stack", 0x2000, 0, True, memoryview(b""))
        return RunMemory(
            packet, NO_BUFFER, allowed, stack, record=self.record, descriptors=self.descriptors, kernel_context=context
        )

    def native(self, name: str, *arguments: int) -> int:
        padded = [*arguments, 0, 0, 0, 0, 0][:5]
        return native_function(name)(self.record.ctypes.data, *padded)


@pytest.mark.parametrize("model", MODELS, ids=str)
def test_one_map(model: Model) -> None:
    other = Model(HASH, 4, 8, 1, start=0x6000_0000_0000)
    run = Run([other, model])
    memory = run.memory()
    for address, size, writes in accesses(model):
        wanted = expected([model], address, size, writes)
        where = (hex(address), size, writes)
        found = memory.find_value(address, size, writes=writes, number=1)
        assert kind_of(found) == wanted, where
        if isinstance(found, Region):  # and it is that of one value
            assert range(found.address, found.address + found.length) in model.values(), where
            assert found.writable != model.read_only
        assert run.native("check_map_value", run.descriptors[1].ctypes.data, address, size, writes) == wanted, where
        assert run.native("find_map_value", address, size, writes) == wanted, where


def test_all_maps_of_a_run() -> None:
    """Two lie side by side: an access must be inside one."""
    models = [
        Model(ARRAY, 8, 8, 1, RDONLY_PROG), Model(ARRAY, 8, 8, 2, start=AREA + 8),
        Model(ARRAY, 8, 8, 1, RDONLY_PROG, start=AREA + 24),
    ]  # fmt: skip
    run = Run(models)
    memory = run.memory()
    for address, size, writes in accesses(Model(ARRAY, 8, 8, 4)):
        wanted = expected(models, address, size, writes)
        assert kind_of(memory.find_value(address, size, writes=writes)) == wanted
        assert kind_of(memory.find(address, size, writes=writes)) == wanted
        assert run.native("find_map_value", address, size, writes) == wanted
        assert run.native("find_shared", address, size, writes) == wanted
    for number in (DECOY, 0, run.descriptors[0].ctypes.data, run.descriptors[2].ctypes.data, AREA, 1 << 63):
        assert run.native("is_map", number) == (number in run.table[:-1].tolist())
    assert Run([]).native("find_map_value", AREA, 1, 0) == TrapKind.BOUNDS
    assert Run([]).native("is_map", 0) == 0


def test_records_of_ring_buffers() -> None:
    held = np.zeros(64, np.uint8)
    start = held.ctypes.data
    spans = [(start + 8, 5), (start + 24, 8)]
    run = Run([], spans)
    memory = run.memory()
    sizes = [1, 2, 5, 6, 8, 9, 1 << 63, (1 << 64) - 1]
    for address, size in itertools.product([*range(start, start + 64), 0, (1 << 64) - 1], sizes):
        inside = any(first <= address and address + size <= first + length for first, length in spans)
        wanted = TrapKind.NONE if inside else TrapKind.BOUNDS
        assert kind_of(memory.find_record(address, size)) == wanted
        assert kind_of(memory.find(address, size, writes=True)) == wanted
        assert run.native("find_record", address, size) == wanted
        assert run.native("find_shared", address, size, 1) == wanted
    assert Run([]).native("find_record", start + 8, 1) == TrapKind.BOUNDS
    assert kind_of(Run([]).memory().find_record(start + 8, 1)) == TrapKind.BOUNDS


def test_atomics_reach_no_packet_of_a_kernel() -> None:
    run = Run([])
    address = run.packet.ctypes.data
    for kernel, atomic in itertools.product((False, True), (False, True)):
        wanted = TrapKind.BOUNDS if kernel and atomic else TrapKind.NONE
        memory = run.memory(kernel=kernel)
        assert kind_of(memory.find(address, 8, writes=True, atomic=atomic)) == wanted
        assert kind_of(memory.find(address + 9, 8, writes=True, atomic=atomic)) == TrapKind.BOUNDS
    allowed = (Region("allowed", 0x5000, 8, True, None),)  # other memory is reached
    assert kind_of(run.memory(allowed=allowed).find(0x5000, 8, writes=True, atomic=True)) == TrapKind.NONE
    held = np.zeros(8, np.uint8)
    run.reserved = np.array([held.ctypes.data, 8, 0], np.uint64)
    run.record[[RunRecord.RESERVATIONS, RunRecord.RESERVATION_COUNT]] = run.reserved.ctypes.data, 1
    assert kind_of(run.memory().find(held.ctypes.data, 8, writes=True, atomic=True)) == TrapKind.NONE


def test_a_buffer_that_must_be_writable() -> None:
    assert borrow(bytearray(4), writable=True).writable
    with pytest.raises(TypeError, match="read-only"):
        borrow(bytes(4), writable=True)
