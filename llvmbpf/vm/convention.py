"""How runs begin: what a machine hands to programs, for each of the four kinds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from llvmbpf.analysis import EntryState, RegionKind
from llvmbpf.batch import NO_CONTEXT, ContextTable, PacketTable, context_table
from llvmbpf.jit.interrupt import deadline
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, StopFlag, borrow
from llvmbpf.vm.loaded import KEEP, LoadedProgram

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["NO_DATA", "RAW", "Convention", "FixedMetadata", "Metadata", "Span", "checked_slots"]

SLOT_SIZE = 8
LARGEST_OFFSET = (1 << 20) - 1

PACKET_ENTRY = EntryState(RegionKind.PACKET)
EMPTY_ENTRY = EntryState(RegionKind.SCALAR)

Start = tuple[EntryState, BorrowedBuffer, BorrowedBuffer]
Span = tuple[EntryState, int, int]  # packets from, to (exclusive) that begin alike


@dataclass(frozen=True)
class Convention:
    """A machine that hands over the packet alone. Where that is empty, its address is 0."""

    entry_state: EntryState = PACKET_ENTRY

    def begin(self, loaded: LoadedProgram, mem: Buffer | None = None, mbuff: Buffer | None = None) -> Start:
        """Export the buffers of one run and find out how it begins. Raises TypeError for a bad buffer."""
        return self.entry_state, borrow(mem, "mem") if mem is not None else NO_BUFFER, NO_BUFFER

    def execute(self, loaded: LoadedProgram, buffers: tuple[Any, ...], fuel: Any, timeout: float | None) -> int:
        """One native run through ctypes, which takes every case."""
        units, stop = loaded.fuel(fuel), StopFlag()
        start = self.begin(loaded, *buffers)
        if timeout is None:
            return loaded.execute(*start, fuel=units, stop=stop)
        if not loaded.options.safe:
            raise ValueError("unsafe code does not look at the time: timeout= needs safe mode")
        with deadline(stop, timeout):
            return loaded.execute(*start, fuel=units, stop=stop)

    @property
    def buffers(self) -> tuple[str, ...]:
        """What a run is given, in order."""
        return ("packet",) if self.entry_state.r1 is RegionKind.PACKET else ()

    def builtin(self, loaded: LoadedProgram) -> Callable[..., int] | None:
        """A builtin that does what `execute` does, or None where there can be none; see `LoadedProgram.builtin`."""

        def none(*, fuel: Any = KEEP, timeout: float | None = None) -> int:
            return self.execute(loaded, (), fuel, timeout)

        def one(mem: Buffer, *, fuel: Any = KEEP, timeout: float | None = None) -> int:
            return self.execute(loaded, (mem,), fuel, timeout)

        def two(mem: Buffer, mbuff: Buffer, *, fuel: Any = KEEP, timeout: float | None = None) -> int:
            return self.execute(loaded, (mem, mbuff), fuel, timeout)

        slow: Callable[..., int] = (none, one, two)[len(self.buffers)]
        slow.__name__ = slow.__qualname__ = "execute_program_jit"  # what messages call it
        return loaded.builtin(self.entry_state, self.buffers, slow, self.fixed_size)

    @property
    def fixed_size(self) -> int:
        """The size of a metadata buffer that each run gets afresh, 0 without one."""
        return 0

    def begin_batch(
        self, loaded: LoadedProgram, packets: PacketTable, mbuffs: npt.NDArray[Any] | None = None
    ) -> tuple[ContextTable, list[Span]]:
        """The metadata buffers of a batch, and the packets that begin alike."""
        return NO_CONTEXT, [(self.entry_state, 0, len(packets))]


RAW = Convention()
NO_DATA = Convention(EMPTY_ENTRY)


@dataclass(frozen=True)
class FixedMetadata(Convention):
    """A machine that makes the metadata buffer itself: zeros, and the packet's bounds in ``slots``."""

    slots: tuple[int, int] = (0, SLOT_SIZE)

    @property
    def fixed_size(self) -> int:
        """Bytes of the metadata buffer."""
        return max(self.slots) + SLOT_SIZE

    @property
    def buffers(self) -> tuple[str, ...]:
        """The packet alone."""
        return ("packet",)

    def begin(self, loaded: LoadedProgram, mem: Buffer | None = None, mbuff: Buffer | None = None) -> Start:
        """See `Convention.begin`."""
        packet = borrow(mem, "mem")
        buffer = bytearray(self.fixed_size)
        for slot, address in zip(self.slots, (packet.address, packet.address + packet.length), strict=True):
            buffer[slot : slot + SLOT_SIZE] = address.to_bytes(SLOT_SIZE, "little")
        return self.entry_state, packet, borrow(buffer, "mbuff")

    def begin_batch(
        self, loaded: LoadedProgram, packets: PacketTable, mbuffs: npt.NDArray[Any] | None = None
    ) -> tuple[ContextTable, list[Span]]:
        """One buffer, which the native loop fills in anew for each packet."""
        buffer = np.zeros(self.fixed_size, np.uint8)
        contexts = ContextTable(int(buffer.__array_interface__["data"][0]), buffer.size, 0, True, (buffer,))
        return contexts, [(self.entry_state, 0, len(packets))]


@dataclass(frozen=True)
class Metadata(Convention):
    """A machine that is given metadata buffers, in which the packet's bounds may stand in ``slots``."""

    slots: tuple[int, int] | None = None

    @property
    def buffers(self) -> tuple[str, ...]:
        """The packet and the metadata buffer."""
        return ("packet", "context")

    def begin(self, loaded: LoadedProgram, mem: Buffer | None = None, mbuff: Buffer | None = None) -> Start:
        """See `Convention.begin`. What the slots hold at this moment decides what is known of them."""
        packet, context = borrow(mem, "mem"), borrow(mbuff, "mbuff")
        if not context.length:
            return PACKET_ENTRY, packet, context
        slots = self.slots
        if slots is not None and max(slots) + SLOT_SIZE <= context.length:
            found = [int.from_bytes(context.data[slot : slot + SLOT_SIZE].tobytes(), "little") for slot in slots]
            bounds = [packet.address, packet.address + packet.length]
            if found == bounds and not self._changes_slots(loaded, packet, context):
                return self.entry_state, packet, context
        return EntryState(RegionKind.CONTEXT), packet, context

    def _changes_slots(self, loaded: LoadedProgram, packet: BorrowedBuffer, context: BorrowedBuffer) -> bool:
        """Whether a store to the packet could change the metadata buffer."""
        overlap = packet.address < context.address + context.length and context.address < packet.address + packet.length
        return overlap and packet.length > 0 and loaded.plan(self.entry_state).stores_to_packet

    def begin_batch(
        self, loaded: LoadedProgram, packets: PacketTable, mbuffs: npt.NDArray[Any] | None = None
    ) -> tuple[ContextTable, list[Span]]:
        """See `Convention.begin_batch`. Raises TypeError or ValueError where ``mbuffs`` are missing or do not fit."""
        if mbuffs is None:
            if self.slots is None:
                raise TypeError("a batch needs mbuffs, or a machine with data_offset and data_end_offset to fill in")
            return FixedMetadata(self.entry_state, self.slots).begin_batch(loaded, packets)
        contexts = context_table(mbuffs, len(packets))
        count = len(packets)
        if not contexts.length:
            return contexts, [(PACKET_ENTRY, 0, count)]
        known = self._known(loaded, packets, contexts, mbuffs)
        edges = [0, *(np.flatnonzero(known[1:] != known[:-1]) + 1).tolist(), count] if count else []
        unknown = EntryState(RegionKind.CONTEXT)
        return contexts, [(self.entry_state if known[begin] else unknown, begin, end) for begin, end in pairwise(edges)]

    def _known(
        self, loaded: LoadedProgram, packets: PacketTable, contexts: ContextTable, mbuffs: npt.NDArray[Any]
    ) -> npt.NDArray[np.bool_]:
        """For which packets the slots hold the packet's bounds, and will."""
        count, slots = len(packets), self.slots
        if slots is None or max(slots) + SLOT_SIZE > contexts.length or not count:
            return np.zeros(count, bool)
        rows = mbuffs.view(np.uint8).reshape(count, contexts.length)
        first, second = (np.ascontiguousarray(rows[:, slot : slot + SLOT_SIZE]).view("<u8").ravel() for slot in slots)
        starts = packets.starts
        ends = starts + packets.lengths
        known = (first == starts) & (second == ends)
        if loaded.plan(self.entry_state).stores_to_packet:
            low, high = np.uint64(contexts.base), np.uint64(contexts.base + contexts.stride * count)
            known &= (packets.lengths == 0) | (starts >= high) | (low >= ends)
        return np.asarray(known)


def checked_slots(data_offset: int | None, data_end_offset: int | None) -> tuple[int, int] | None:
    """The two offsets as one value; None where neither is given. Raises ValueError where they make no sense."""
    if data_offset is None and data_end_offset is None:
        return None
    if data_offset is None or data_end_offset is None:
        raise ValueError("data_offset and data_end_offset belong together")
    if min(data_offset, data_end_offset) < 0 or max(data_offset, data_end_offset) > LARGEST_OFFSET:
        raise ValueError(f"offsets are 0 to {LARGEST_OFFSET}, not {data_offset} and {data_end_offset}")
    if abs(data_offset - data_end_offset) < SLOT_SIZE:
        raise ValueError(f"the 8-byte slots at {data_offset} and {data_end_offset} overlap")
    return data_offset, data_end_offset
