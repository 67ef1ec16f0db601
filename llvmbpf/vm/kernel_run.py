"""The state of one run of an object's program: record, packet, context, and what must end with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.contexts import CONTEXTS, SkBuff, XdpMd
from llvmbpf.counting import Counting
from llvmbpf.forks import new_lock, new_recursive_lock
from llvmbpf.interpreter import KernelState
from llvmbpf.jit import NativeRun
from llvmbpf.jit.natives import native_function
from llvmbpf.lazy import lazy_property
from llvmbpf.maps import Map, MapSet
from llvmbpf.maps.ring import Consumer
from llvmbpf.memory import BorrowedBuffer, Region, RunMemory, StopFlag, aligned_zeros
from llvmbpf.native import RESERVATION_WORDS, RESERVATIONS, RunRecord
from llvmbpf.program import ProgramType

__all__ = ["HEADROOM", "Environment", "KernelRun", "RunShape", "address_of", "slot_capacity"]

HEADROOM = 256  # bytes in front of a packet that may move, as the kernel has it

# How far packets may grow. XDP packets of the kernel fill a page, less what it keeps at its end; other packets may
# come to 16 KiB here. A packet that is longer than that may grow by 512 bytes.
_XDP_SLOT = 4096 - 320
_BUFFER_SLOT = HEADROOM + (16 << 10)
_LEAST_GROWTH = 512

_MASK64 = (1 << 64) - 1
_NETWORK_PROTOCOLS = {4: 0x0008, 6: 0xDD86}  # of packets that begin with IP, in network byte order
_ETHERNET_SIZE = 14


def address_of(array: npt.NDArray[Any]) -> int:
    """Where an array's bytes begin."""
    return int(array.__array_interface__["data"][0])


def slot_capacity(program_type: ProgramType, length: int) -> int:
    """Bytes of the slot for a packet that may move: headroom, the packet, and what it may grow by.

    >>> slot_capacity(ProgramType.XDP, 64), slot_capacity(ProgramType.XDP, 9000)
    (3776, 9768)
    """
    usual = _XDP_SLOT if program_type is ProgramType.XDP else _BUFFER_SLOT
    return max(usual, HEADROOM + length + _LEAST_GROWTH)


@dataclass(eq=False)
class Environment:
    """What all runs of an object have in common.

    Attributes:
        cpus: how many there are.
        clock: "real", "packets", or the nanoseconds at which time stands still.
        seed: where random numbers begin, which go on from run to run; None for anywhere.
        map_set: all maps.
    """

    cpus: int
    clock: str | int
    seed: int | None
    map_set: MapSet

    def __post_init__(self) -> None:
        self._descriptors: list[npt.NDArray[np.uint64]] = []
        self._consumers = [one for one in self.maps if isinstance(one, Consumer)]
        self._delivery = new_recursive_lock()  # who subscribed may run programs
        self._random_lock = new_lock()
        start = int.from_bytes(os.urandom(8), "little") if self.seed is None else self.seed
        self._random = [(start + (cpu << 48)) & _MASK64 for cpu in range(self.cpus)]

    @property
    def maps(self) -> tuple[Map, ...]:
        """All maps by number."""
        return self.map_set.all

    @property
    def descriptors(self) -> Sequence[npt.NDArray[np.uint64]]:
        """What programs know the maps by; maps that are added later stand behind the others."""
        if len(self._descriptors) != len(self.map_set.table):
            self._descriptors = [one.descriptor for one in self.maps]
        return self._descriptors

    def random_state(self, cpu: int) -> int:
        """Where the random numbers of a CPU go on."""
        return self._random[cpu]

    def keep_random_state(self, cpu: int, state: int) -> None:
        """Let the next run on this CPU go on from here."""
        with self._random_lock:
            self._random[cpu] = state

    def deliver(self) -> None:
        """Hand what programs have left in ring buffers to those who subscribed."""
        if self._consumers:
            with self._delivery:  # threads of a batch come here at any time; one after the other keeps the order
                for one in self._consumers:
                    one.deliver()


@dataclass(frozen=True)
class RunShape:
    """What a run of a program needs.

    Attributes:
        number: the program's own.
        program_type: its type.
        moves: whether its packet may move.
        copies: whether its packet is copied, so that what the user handed over stays as it is.
        stack_size: bytes of all frames that are not private, of every program that tail calls may reach.
        native_stack: bytes of native stack that programs reached by tail calls may need, besides the first one's.
    """

    number: int
    program_type: ProgramType
    moves: bool
    copies: bool
    stack_size: int
    native_stack: int

    @property
    def is_kernel(self) -> bool:
        """Whether programs of the type are given a context of the kernel's."""
        return self.program_type in CONTEXTS


class KernelRun(NativeRun):
    """A run of an object's program, or a thread's share of a batch.

    Arguments:
        environment: of the object.
        shape: of the program.
        packet: for a raw program the user's buffer. For others what `load_packet` says, later.
        allowed: further memory.
        cpu: on which it runs.
        fuel, stop, counting: see `NativeRun`.
        largest: the length of the longest packet that is to be run, for the slot.
    """

    def __init__(
        self,
        environment: Environment,
        shape: RunShape,
        packet: BorrowedBuffer,
        allowed: tuple[Region, ...],
        *,
        cpu: int,
        fuel: int,
        stop: StopFlag,
        largest: int = 0,
        counting: Counting | None = None,
    ) -> None:
        self.environment, self.shape, self.cpu = environment, shape, cpu
        layout = CONTEXTS.get(shape.program_type)
        self.block = aligned_zeros(layout.size if layout else 0)
        capacity = slot_capacity(shape.program_type, largest) if shape.moves else largest if shape.copies else 0
        self.slot = aligned_zeros(capacity)
        context = BorrowedBuffer(self.block, address_of(self.block) if layout else 0, 0, True)
        if layout:
            writable = shape.moves or shape.copies
            packet = BorrowedBuffer(self.slot, address_of(self.slot), capacity, writable)
        super().__init__(packet, context, allowed, shape.stack_size, fuel, stop, counting)
        self.extra_native_stack = shape.native_stack
        self._reservations = np.zeros(RESERVATIONS * RESERVATION_WORDS, np.uint64)
        record, clock = self.record, environment.clock
        record[RunRecord.PACKET] = packet.address
        record[RunRecord.DATA_END] = record[RunRecord.CAPACITY] = packet.length
        record[RunRecord.CONTEXT] = context.address
        record[RunRecord.PROGRAM_TYPE] = shape.program_type
        record[RunRecord.PROGRAM] = shape.number
        record[RunRecord.CPU] = cpu
        record[RunRecord.CPUS] = environment.cpus
        table = environment.map_set.table
        record[RunRecord.MAPS] = address_of(table)
        record[RunRecord.MAP_COUNT] = len(table)
        record[RunRecord.RESERVATIONS] = address_of(self._reservations)
        record[RunRecord.CLOCK] = clock != "real"
        record[RunRecord.TIME] = clock if isinstance(clock, int) else 0
        record[RunRecord.RANDOM] = environment.random_state(cpu)

    def load_packet(self, given: BorrowedBuffer, row: npt.NDArray[Any] | None) -> None:
        """Make a run with a context ready: the packet where the program shall find it, the context filled in."""
        record, shape, length = self.record, self.shape, given.length
        start = HEADROOM if shape.moves else 0
        if shape.moves or shape.copies:
            self.slot[:start] = 0
            self.slot[start : start + length] = given.data
            packet = BorrowedBuffer(self.slot, address_of(self.slot), len(self.slot) if shape.moves else length, True)
        else:
            packet = given
        self.packet = packet
        record[RunRecord.PACKET] = packet.address
        record[RunRecord.DATA] = record[RunRecord.DATA_META] = start
        record[RunRecord.DATA_END] = start + length
        record[RunRecord.CAPACITY] = packet.length
        record[RunRecord.TAIL_CALLS] = record[RunRecord.REDIRECT_KIND] = 0
        record[RunRecord.PROGRAM] = shape.number
        if row is None:
            return
        self.block[:] = row.view(np.uint8).reshape(-1)
        if shape.program_type is not ProgramType.XDP:
            view = self.block.view(SkBuff.dtype())
            view["len"] = length
            view["wire_len"] = view["wire_len"][0] or length
            view["protocol"] = view["protocol"][0] or _protocol(given.data, shape.program_type)

    # -- what the run left ------------------------------------------------------------------------------------------

    def packet_bytes(self) -> bytes:
        """The packet, from data to data_end."""
        return bytes(self.packet.data[self.record[RunRecord.DATA] : self.record[RunRecord.DATA_END]])

    def metadata_bytes(self) -> bytes:
        """What lies between data_meta and data."""
        return bytes(self.packet.data[self.record[RunRecord.DATA_META] : self.record[RunRecord.DATA]])

    def context_value(self) -> XdpMd | SkBuff:
        """The context, with its pointers counted from the first byte of the metadata."""
        record = self.record
        start, end = record[RunRecord.DATA_META], record[RunRecord.DATA_END]
        pointers: dict[str, Any] = {"data": record[RunRecord.DATA] - start, "data_end": end - start, "data_meta": 0}
        if self.shape.program_type is ProgramType.XDP:
            return replace(XdpMd.from_bytes(self.block.data), **pointers)
        return replace(SkBuff.from_bytes(self.block.data), len=end - record[RunRecord.DATA], **pointers)

    def finish(self) -> None:
        """The end of the run, however it came: locks are free, no record stays reserved, random numbers go on."""
        record = self.record
        if record[RunRecord.LOCK]:
            native_function("lock_release_all")(self.record_address, 0, 0, 0, 0, 0)
        if record[RunRecord.RESERVATION_COUNT]:
            native_function("ring_discard_all")(self.record_address, 0, 0, 0, 0, 0)
        self.environment.keep_random_state(self.cpu, record[RunRecord.RANDOM])

    # -- for engines --------------------------------------------------------------------------------------------------

    @property
    def context_region(self) -> Region | None:
        """The kernel context."""
        if not self.shape.is_kernel:
            return None
        return Region("context", address_of(self.block), len(self.block), True, self.block.data)

    @property
    def kernel_state(self) -> KernelState:
        """What an interpreted run has besides buffers."""
        shape, environment = self.shape, self.environment
        return KernelState(self.record, environment.descriptors, self.context_region, shape.stack_size)

    @lazy_property
    def memory(self) -> RunMemory:
        """What the run may touch, for helpers and messages."""
        return RunMemory(
            self.packet,
            self.context,
            self.allowed,
            self.stack_region,
            record=self.record,
            descriptors=self.environment.descriptors,
            kernel_context=self.context_region,
        )

    def enter_helper(self) -> None:
        """Take over where the run's memory is while a helper runs."""
        if not self.shape.is_kernel:
            super().enter_helper()
            return
        self.memory.stack_low = self.record[RunRecord.STACK_LOW]
        self.memory.refresh_packet()


def _protocol(data: npt.NDArray[np.uint8], program_type: ProgramType) -> int:
    """What ``__sk_buff.protocol`` says of a packet."""
    if program_type is ProgramType.CGROUP_SKB:
        return _NETWORK_PROTOCOLS.get(int(data[0]) >> 4, 0) if len(data) else 0
    return int.from_bytes(bytes(data[12:14]), "little") if len(data) >= _ETHERNET_SIZE else 0
