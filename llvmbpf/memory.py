"""Memory that a run may touch: borrowed buffers, regions, and the record of a fault.

The check of safe mode is `Region.holds`: with unsigned 64-bit arithmetic, ``size <= length`` and
``offset <= length - size``. The obvious ``address + size <= end`` wraps and lets accesses through.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from llvmbpf.errors import (
    CallDepthExceeded,
    ExecutionError,
    FuelExhausted,
    HelperError,
    InternalError,
    Interrupted,
    MemoryAccessError,
)
from llvmbpf.native.layout import (
    RDONLY_PROG,
    READ_ONLY_TYPES,
    RESERVATION_WORDS,
    VALUE_TYPES,
    MapWord,
    RunRecord,
)

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = [
    "TRAP_DTYPE",
    "BorrowedBuffer",
    "Region",
    "RunMemory",
    "StopFlag",
    "Trap",
    "TrapKind",
    "aligned_zeros",
    "borrow",
    "trap_error",
]

ADDRESS_MASK = (1 << 64) - 1
NULL_PAGES = 1 << 16  # below this nothing lies

ByteArray = npt.NDArray[np.uint8]
_EMPTY: ByteArray = np.zeros(0, np.uint8)


class BorrowedBuffer(NamedTuple):
    """A user's buffer, exported for as long as this value lives, with its address.

    The address of an empty buffer is 0. ``data`` is a view of the same bytes, read-only when the buffer is.
    """

    data: ByteArray
    address: int
    length: int
    writable: bool

    def region(self, name: str) -> Region:
        """The buffer as memory that a run may touch."""
        return Region(name, self.address, self.length, self.writable, self.data.data)


NO_BUFFER = BorrowedBuffer(_EMPTY, 0, 0, False)


def borrow(buffer: Buffer | None, name: str = "buffer", *, writable: bool = False) -> BorrowedBuffer:
    """Export ``buffer`` and find its address.

    Arguments:
        buffer: anything with the buffer protocol that holds plain integers or records and is C-contiguous:
            numpy array, bytes, bytearray, memoryview, mmap. None counts as empty.
        name: what messages call it.
        writable: refuse a read-only buffer.

    Raises:
        TypeError: no buffer protocol, elements that are no integers (objects, floats, strings), not contiguous, or
            read-only where ``writable`` asks for more.

    >>> borrow(b"abc").length
    3
    """
    if buffer is None:
        return NO_BUFFER
    try:
        view = memoryview(buffer)
    except TypeError:
        raise TypeError(f"{name} must have the buffer protocol, {type(buffer).__name__} has not") from None
    except ValueError as error:  # numpy cannot export some dtypes at all
        raise TypeError(f"{name} cannot be exported: {error}") from None
    if view.format != "B" and not _holds_integers(view.format):
        raise TypeError(f"{name} must hold integers, its element format is {view.format!r}")
    if not view.c_contiguous:
        raise TypeError(f"{name} must be C-contiguous, its shape is {view.shape} with strides {view.strides}")
    if writable and view.readonly:
        raise TypeError(f"{name} is read-only and the program stores to it")
    if not view.nbytes:
        return NO_BUFFER
    data = np.frombuffer(view, np.uint8)
    return BorrowedBuffer(data, _address(view, data), view.nbytes, not view.readonly)


def _address(view: memoryview, data: ByteArray) -> int:
    """Where a buffer's bytes are. ctypes tells it eight times as fast as numpy, for writable ones."""
    if view.readonly:
        return int(data.__array_interface__["data"][0])
    return ctypes.addressof(ctypes.c_char.from_buffer(view))


def _holds_integers(element_format: str) -> bool:
    """Whether a buffer format holds integers only; records of them (``T{...}``) count, object pointers never do."""
    if element_format.startswith("T{"):
        return not any(letter in _without_field_names(element_format) for letter in "OPX&")
    return element_format.lstrip("@=<>!^") in ("B", "b", "c", "H", "h", "I", "i", "L", "l", "Q", "q", "N", "n")


def _without_field_names(element_format: str) -> str:
    """The element letters of a record format: field names stand between colons."""
    return "".join(element_format.split(":")[::2])


FRAME_ALIGNMENT = 16  # so that an aligned atomic is aligned in every engine


def aligned_zeros(size: int) -> ByteArray:
    """``size`` bytes of zeros at an address that 16 divides."""
    storage = np.zeros(size + FRAME_ALIGNMENT, np.uint8)
    start: int = -storage.__array_interface__["data"][0] % FRAME_ALIGNMENT
    return storage[start : start + size]


@dataclass(frozen=True, slots=True)
class Region:
    """Contiguous memory that a run may touch as a whole.

    ``data`` is the memory itself; only the interpreter reads it.
    """

    name: str
    address: int
    length: int
    writable: bool
    data: Any  # numpy array or memoryview of bytes

    def holds(self, address: int, size: int) -> bool:
        """Whether all ``size`` bytes from ``address`` lie inside."""
        return size <= self.length and (address - self.address) & ADDRESS_MASK <= self.length - size

    def behind(self, start: int) -> Region:
        """What lies from byte ``start`` to the end."""
        return Region(self.name, self.address + start, self.length - start, self.writable, self.data[start:])

    def __str__(self) -> str:
        end = self.address + self.length
        return f"{self.name} [{self.address:#x}, {end:#x}) {'read-write' if self.writable else 'read-only'}"


class StopFlag:
    """A byte that ends runs when it is not 0; generated code reads it at its address."""

    __slots__ = ("__weakref__", "_byte", "address")

    def __init__(self) -> None:
        self._byte = ctypes.c_uint8(0)
        self.address = ctypes.addressof(self._byte)  # where generated code finds the byte

    @property
    def is_set(self) -> bool:
        """Whether `set` has been called."""
        return self._byte.value != 0

    def set(self) -> None:
        """End the runs that watch this flag at their next backward jump or helper."""
        self._byte.value = 1


class RunMemory:
    """All memory of one run.

    ``stack_low`` moves with local calls: the live part of ``stack_block`` (the frames that are not private, the
    newest lowest) is one region. ``granted`` holds what a helper was given for the time of its call.

    Runs of a kernel's programs have a ``record`` too (see `llvmbpf.native.RunRecord`), in which the bounds of the
    packet stand, the ``descriptors`` of their maps by number, and a ``kernel_context`` that no pointer reaches but by
    fields.
    """

    __slots__ = (
        "allowed",
        "context",
        "descriptors",
        "granted",
        "kernel_context",
        "packet",
        "record",
        "stack_block",
        "stack_low",
    )

    def __init__(
        self,
        packet: BorrowedBuffer,
        context: BorrowedBuffer,
        allowed: tuple[Region, ...],
        stack_block: Region,
        *,
        record: Any = None,
        descriptors: Sequence[Any] = (),
        kernel_context: Region | None = None,
    ) -> None:
        self.packet = packet.region("packet")
        self.context = context.region("context")
        self.allowed = allowed
        self.granted: tuple[Region, ...] = ()
        self.stack_block = stack_block
        self.stack_low = stack_block.address + stack_block.length
        self.record = record
        self.descriptors = descriptors
        self.kernel_context = kernel_context
        if kernel_context is not None:
            self.refresh_packet()

    def refresh_packet(self) -> None:
        """Take over where the packet of a kernel's program is."""
        record = self.record
        start, end = int(record[RunRecord.DATA_META]), int(record[RunRecord.DATA_END])
        address = int(record[RunRecord.PACKET]) + start
        writable = bool(record[RunRecord.PACKET_WRITABLE])
        self.packet = Region("packet", address, end - start, writable, memory_at(address, end - start))

    @property
    def record_address(self) -> int:
        """Where native helpers find the run record: ctypes and numpy arrays will do."""
        record = self.record
        return int(record.ctypes.data) if isinstance(record, np.ndarray) else ctypes.addressof(record)

    @property
    def stack(self) -> Region:
        """The live part of the shared frames."""
        block = self.stack_block
        start = self.stack_low - block.address
        return Region("stack", self.stack_low, block.length - start, True, block.data[start:])

    @property
    def regions(self) -> tuple[Region, ...]:
        """Everything that an unknown pointer may point into, but for values of maps, which may be many."""
        found = (self.stack, self.context, self.packet, *self.allowed, *self.granted)
        return tuple(region for region in found if region.length)

    def find(self, address: int, size: int, *, writes: bool, atomic: bool = False) -> Region | TrapKind:
        """The region that holds all bytes of an access, or why there is none."""
        verdict = TrapKind.BOUNDS
        for region in (self.packet, self.context, *self.allowed, *self.granted):
            if atomic and region is self.packet and self.kernel_context is not None:
                continue
            if region.holds(address, size):
                if region.writable or not writes:
                    return region
                verdict = TrapKind.READ_ONLY
        stack = self.stack  # made anew each time, so it comes last
        if stack.holds(address, size):
            return stack
        for found in (self.find_value(address, size, writes=writes), self.find_record(address, size)):
            if isinstance(found, Region):
                return found
            verdict = max(verdict, found)
        return verdict

    def find_value(self, address: int, size: int, *, writes: bool, number: int | None = None) -> Region | TrapKind:
        """One element's value of a map, or of any map, that holds all bytes of an access; or why there is none."""
        verdict = TrapKind.BOUNDS
        for descriptor in self.descriptors if number is None else (self.descriptors[number],):
            region = value_of(descriptor, address, size)
            if region is not None:
                if region.writable or not writes:
                    return region
                verdict = TrapKind.READ_ONLY
        return verdict

    def find_record(self, address: int, size: int) -> Region | TrapKind:
        """The reserved space of a ring buffer that holds all bytes of an access."""
        record = self.record
        for index in range(0 if record is None else int(record[RunRecord.RESERVATION_COUNT])):
            row = (ctypes.c_uint64 * RESERVATION_WORDS).from_address(
                int(record[RunRecord.RESERVATIONS]) + 8 * RESERVATION_WORDS * index
            )
            region = Region("record", row[0], row[1], True, None)
            if region.holds(address, size):
                return replace(region, data=memory_at(row[0], row[1]))
        return TrapKind.BOUNDS


def memory_at(address: int, size: int) -> memoryview:
    """Memory of ours as bytes; whoever asks holds the owner."""
    if not size:
        return memoryview(b"")
    return memoryview((ctypes.c_uint8 * size).from_address(address)).cast("B")


def value_of(descriptor: Sequence[Any], address: int, size: int) -> Region | None:
    """The value of the map's element that holds all bytes of an access."""
    kind = int(descriptor[MapWord.TYPE])
    stride, length = int(descriptor[MapWord.STRIDE]), int(descriptor[MapWord.VALUE_SIZE])
    offset = (address - int(descriptor[MapWord.VALUES])) & ADDRESS_MASK
    if kind not in VALUE_TYPES or not stride or offset >= stride * int(descriptor[MapWord.VALUE_COUNT]):
        return None
    if size > length or offset % stride > length - size:
        return None
    start = address - offset % stride
    writable = kind not in READ_ONLY_TYPES and not int(descriptor[MapWord.FLAGS]) & RDONLY_PROG
    return Region("map value", start, length, writable, memory_at(start, length))


class TrapKind(IntEnum):
    """Why a run ended before its exit; the numbers stand in generated code and in trap records."""

    NONE = 0
    BOUNDS = 1
    READ_ONLY = 2
    MISALIGNED = 3
    FUEL = 4
    CALL_DEPTH = 5
    UNKNOWN_HELPER = 6
    HELPER_RAISED = 7
    INTERRUPTED = 8
    CALL_TARGET = 9
    NO_MAP = 10  # a helper was given a number that is no map
    LOCK = 11  # a spin lock was taken while one is held, or released while it is not
    RECORD = 12  # a ring buffer record was submitted that is not reserved


TRAP_DTYPE = np.dtype(
    [("kind", "<u4"), ("pc", "<i4"), ("address", "<u8"), ("size", "<u8"), ("function", "<i4"), ("argument", "<u4")]
)
"""One trap record of a batch; the fields are those of `Trap`."""


@dataclass(frozen=True, slots=True)
class Trap:
    """The record of a fault: what, where, and for accesses the address and size in bytes.

    For `TrapKind.UNKNOWN_HELPER` and `TrapKind.CALL_TARGET`, ``address`` is the helper number or call target.
    ``function`` is the entry of the function that ran, where that is known: functions may share code and yet have
    different regions in it. ``argument`` is the register (1 to 5) where a helper's memory argument is at fault.
    """

    kind: TrapKind
    pc: int
    address: int = 0
    size: int = 0
    function: int | None = None
    argument: int = 0

    @classmethod
    def from_words(cls, kind: int, pc: int, address: int, size: int, function: int) -> Trap:
        """What generated code has written: above the kind's byte stands the argument."""
        return cls(TrapKind(kind & 0xFF), pc, address, size, function, kind >> 8)


def trap_error(
    trap: Trap,
    *,
    instruction: str = "",
    access: str = "load",
    region: str = "any",
    regions: tuple[Region, ...] = (),
    fuel: int = 0,
    call_depth: int = 0,
    frame_size: int = 0,
) -> ExecutionError:
    """The exception that tells a trap with all its numbers.

    Arguments:
        trap: the record.
        instruction: its text.
        access: "load", "store" or "atomic", for memory traps.
        region: the name of the region that the access was checked against, "any" for all.
        regions: the memory that was legal, for the message.
        fuel, call_depth: the limits of the run.
        frame_size: bytes of the function's own frame.
    """
    where: dict[str, Any] = {"pc": trap.pc, "instruction": instruction, "trap": trap.kind}
    match trap.kind:
        case TrapKind.BOUNDS | TrapKind.READ_ONLY | TrapKind.MISALIGNED:
            legal = [one for one in regions if region in ("any", one.name)]
            listed = f" (legal: {'; '.join(map(str, legal)) or 'none'})"
            if region == "frame":
                listed = f" (legal: the function's own {frame_size} bytes below r10)"
            elif region in ("map value", "record"):
                listed = ": the pointer is null" if trap.address < NULL_PAGES else ""
            verdict = {
                TrapKind.BOUNDS: f"is outside {'every region' if region == 'any' else f'its region, the {region}'}",
                TrapKind.READ_ONLY: "would change read-only memory",
                TrapKind.MISALIGNED: "is not aligned to its size, as an atomic must be",
            }[trap.kind]
            reason = {
                TrapKind.BOUNDS: "bounds",
                TrapKind.READ_ONLY: "read-only",
                TrapKind.MISALIGNED: "misaligned",
            }[trap.kind]
            return MemoryAccessError(
                f"{access} of {trap.size} bytes at {trap.address:#x} {verdict}{listed}",
                address=trap.address,
                size=trap.size,
                access=access,
                region=region,
                reason=reason,
                regions=tuple(map(str, legal)),
                **where,
            )
        case TrapKind.FUEL:
            return FuelExhausted(f"the fuel of {fuel} backward jumps and calls is spent", fuel=fuel, **where)
        case TrapKind.CALL_DEPTH:
            return CallDepthExceeded(f"more than {call_depth} local calls inside each other", limit=call_depth, **where)
        case TrapKind.UNKNOWN_HELPER:
            return HelperError(f"helper {trap.address} is not registered", helper=trap.address, **where)
        case TrapKind.CALL_TARGET:
            return HelperError(
                f"{trap.address:#x} is not the value of a function pointer", helper=trap.address, **where
            )
        case TrapKind.NO_MAP:
            return HelperError(f"{trap.address:#x} is not a map", **where)
        case TrapKind.LOCK:
            return HelperError(
                "a spin lock is taken while one is held, released while none is, held when Python is called, or lost",
                **where,
            )
        case TrapKind.RECORD:
            return HelperError("this is no reserved record of a ring buffer", **where)
        case TrapKind.HELPER_RAISED:
            return HelperError("a helper raised an exception", **where)
        case TrapKind.INTERRUPTED:
            return Interrupted("the run was stopped from outside: by timeout=, Ctrl-C or a helper", **where)
    raise InternalError(f"a trap of kind {trap.kind.name} has no exception")
