"""The memory of a map: its descriptor, values and state, and how the host calls its native operations.

A family adds a class below `Map` and registers it for its types. What the class says is how large things are; what
they hold is known to the C source of the family alone.
"""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from llvmbpf.display import Displayed
from llvmbpf.errors import MapError
from llvmbpf.forks import release_in_children
from llvmbpf.maps.families import FAMILY, PER_CPU
from llvmbpf.maps.spec import MapFlag, MapSpec, MapType
from llvmbpf.native import NO_LOCK, MapWord, RunRecord

__all__ = [
    "ALIGNMENT",
    "LARGEST_MAP",
    "Area",
    "Host",
    "Layout",
    "Map",
    "MapState",
    "NativeFunction",
    "Natives",
    "allocate",
    "create_map",
    "register",
    "signed",
]

Area = npt.NDArray[np.uint8]
NativeFunction = Callable[..., int]

ALIGNMENT = 64  # of areas in bytes: a cache line
LARGEST_MAP = 4 << 30  # bytes that one map may take
LARGEST_PER_CPU = 32 << 10  # bytes of one CPU's value
LOCK_SIZE = 4
_WORD = 8
_ONE_WAY = MapFlag.RDONLY_PROG | MapFlag.WRONLY_PROG


class Natives(Protocol):
    """Where native operations come from: ``symbol`` to a function of the run record's address and r1 to r5."""

    def __call__(self, symbol: str, /) -> NativeFunction:
        """The function. Raises KeyError where there is none."""


def allocate(size: int) -> Area:
    """Zeroed bytes, at least one, that begin at a multiple of `ALIGNMENT`.

    Pages that nothing touches take no memory.
    """
    size = max(size, 1)  # an empty slice of an array begins anywhere
    whole = np.zeros(size + ALIGNMENT, np.uint8)
    start = -whole.ctypes.data % ALIGNMENT
    return whole[start : start + size]


def signed(result: int) -> int:
    """A helper's result as the kernel's: errors are negative.

    >>> signed(0xffffffffffffffea)
    -22
    """
    return result - (1 << 64) if result >> 63 else result


class Host:
    """The run records with which the host calls native operations: one for each thread, all on CPU 0.

    Arguments:
        cpus: possible CPUs.
        table: the addresses of all descriptors, where maps belong together.

    Attributes:
        programs: the programs that arrays of programs may hold, by name; None where maps stand alone.
    """

    programs: Mapping[str, Any] | None = None

    def __init__(self, cpus: int, table: npt.NDArray[np.uint64] | None = None) -> None:
        self.cpus = cpus
        self.table = table if table is not None else np.zeros(0, np.uint64)
        self._stop = allocate(1)
        self._threads = threading.local()

    def record(self) -> npt.NDArray[np.uint64]:
        """The record of this thread."""
        found: npt.NDArray[np.uint64] | None = getattr(self._threads, "record", None)
        return found if found is not None else self._begin()

    def record_address(self) -> int:
        """The address of this thread's record."""
        found: int | None = getattr(self._threads, "address", None)
        if found is None:
            self._begin()
            found = self._threads.address
        return found

    def _begin(self) -> npt.NDArray[np.uint64]:
        record = np.zeros(len(RunRecord), np.uint64)
        record[RunRecord.STOP] = self._stop.ctypes.data
        record[RunRecord.CPUS] = self.cpus
        record[RunRecord.MAPS] = self.table.ctypes.data
        record[RunRecord.MAP_COUNT] = len(self.table)
        self._threads.record, self._threads.address = record, record.ctypes.data
        return record


@dataclass(frozen=True)
class Layout:
    """How large the parts of a map are.

    Attributes:
        stride: bytes from one value to the next.
        value_count: values in the area.
        state: bytes of the family's mutable words.
        aux: the words AUX0 to AUX5: numbers, or names of ``areas``, whose addresses they become.
        areas: further areas by name, in bytes.
        values: bytes of the area of values where that is not all values.
    """

    stride: int
    value_count: int
    state: int = 0
    aux: tuple[int | str, ...] = ()
    areas: Mapping[str, int] = field(default_factory=dict)
    values: int | None = None

    @property
    def sizes(self) -> dict[str, int]:
        """All areas by name, in bytes."""
        values = self.values if self.values is not None else self.stride * self.value_count
        return {"values": values, "state": self.state, **self.areas}


@dataclass(frozen=True)
class MapState:
    """What a map held at one time: the contents of its areas by name."""

    spec: MapSpec
    cpus: int
    areas: Mapping[str, bytes] = field(repr=False)


class Map(Displayed):
    """A map with its memory, which never moves and lives as long as this object or a view of it.

    Native code changes maps without asking: what is read here while it runs may be old when it arrives. Make one with
    `create_map`, which knows the class for each type.

    Arguments:
        spec: what it is to be.
        cpus: possible CPUs, the values of an element of a per-CPU map.
        natives: where its operations come from.
        number: its place among the maps of its object.
        host: the run records of the maps that belong together; its own where there are none.

    Raises:
        MapError: there can be no such map; ``errno`` is the kernel's.
    """

    largest_value: ClassVar[int] = (1 << 31) - 1
    allowed_flags: ClassVar[int] = (1 << 32) - 1
    reasons: ClassVar[Mapping[int, str]] = {}  # of errors, by errno, where the type's are not those of most

    def __init__(self, spec: MapSpec, cpus: int, natives: Natives, number: int = 0, host: Host | None = None) -> None:
        self.spec = spec
        self.cpus = cpus
        self.number = number
        self.family = FAMILY[spec.map_type]
        self.host = host or Host(cpus)
        self.check_spec()
        self.layout = self.plan_layout()
        sizes = self.layout.sizes
        if (total := sum(sizes.values())) > LARGEST_MAP:
            raise self.error(f"it would take {total >> 20} MiB, more than {LARGEST_MAP >> 20}", errno.ENOMEM)
        try:
            self.areas: Mapping[str, Area] = {name: allocate(size) for name, size in sizes.items()}
        except MemoryError:
            raise self.error(f"there is no memory for its {total >> 20} MiB", errno.ENOMEM) from None
        self._natives = natives
        self._functions: dict[str, NativeFunction] = {}
        words = [self._address(word) if isinstance(word, str) else word for word in self.descriptor_words()]
        self.descriptor = allocate(len(words) * _WORD).view(np.uint64)
        self.descriptor[:] = words
        release_in_children(self)
        self.descriptor_address = int(self.descriptor.ctypes.data)

    # -- what a family says ----------------------------------------------------------------------------------------

    def check_spec(self) -> None:
        """Raise MapError where there can be no such map."""
        spec, flags = self.spec, int(self.spec.flags)
        for name in ("key_size", "value_size", "max_entries"):
            if getattr(spec, name) <= 0 and not (spec.is_global and name == "value_size"):
                raise self.error(f"{name} is {getattr(spec, name)}", errno.EINVAL)
        if spec.max_entries >= 1 << 32:
            raise self.error(f"max_entries is {spec.max_entries}, more than 32 bits", errno.EINVAL)
        if spec.value_size > self.largest_value:
            raise self.error(f"values of {spec.value_size} bytes, more than {self.largest_value}", errno.E2BIG)
        if self.is_per_cpu and spec.value_size > LARGEST_PER_CPU:
            raise self.error(
                f"values of {spec.value_size} bytes for each CPU, more than {LARGEST_PER_CPU}", errno.E2BIG
            )
        if flags & ~self.allowed_flags or flags & _ONE_WAY == _ONE_WAY:
            raise self.error(f"flags {flags:#x} are not for this type", errno.EINVAL)
        if spec.lock_offset is not None and not 0 <= spec.lock_offset <= spec.value_size - LOCK_SIZE:
            raise self.error(f"a lock at {spec.lock_offset}, outside of the value", errno.EINVAL)

    def plan_layout(self) -> Layout:
        """How large the parts are: here one value an element and, in per-CPU maps, for each CPU."""
        return Layout(self.value_stride, self.spec.max_entries * (self.cpus if self.is_per_cpu else 1))

    def initialise(self) -> None:
        """Bring the areas, which are zero, into the state of an empty map."""

    # -- where things are ------------------------------------------------------------------------------------------

    @property
    def is_per_cpu(self) -> bool:
        """Whether an element has a value for each CPU."""
        return self.spec.map_type in PER_CPU

    @property
    def value_stride(self) -> int:
        """Bytes from one value to the next: values begin at multiples of 8."""
        return max((self.spec.value_size + 7) & ~7, 8)

    @property
    def values_address(self) -> int:
        """Where the first value is."""
        return int(self.areas["values"].ctypes.data)

    def descriptor_words(self) -> list[int | str]:
        """The descriptor, as generated code has it: what is an address is a symbol."""
        spec, layout = self.spec, self.layout
        words: dict[MapWord, int | str] = {
            MapWord.TYPE: int(spec.map_type),
            MapWord.KEY_SIZE: spec.key_size,
            MapWord.VALUE_SIZE: spec.value_size,
            MapWord.MAX_ENTRIES: spec.max_entries,
            MapWord.FLAGS: int(spec.flags),
            MapWord.EXTRA: spec.extra,
            MapWord.CPUS: self.cpus,
            MapWord.ID: self.number,
            MapWord.STRIDE: layout.stride,
            MapWord.VALUE_COUNT: layout.value_count,
            MapWord.LOCK_OFFSET: NO_LOCK if spec.lock_offset is None else spec.lock_offset,
            MapWord.VALUES: self._symbol("values"),
            MapWord.STATE: self._symbol("state"),
        }
        for word, value in enumerate(layout.aux, MapWord.AUX0):
            words[MapWord(word)] = self._symbol(value) if isinstance(value, str) else value
        return [words.get(word, 0) for word in MapWord]

    def symbols(self) -> dict[str, int]:
        """The addresses of all areas by the symbols that generated code has for them."""
        return {self._symbol(name): int(area.ctypes.data) for name, area in self.areas.items()}

    def _symbol(self, area: str) -> str:
        return f"map.{self.number}.{area}"

    def _address(self, symbol: str) -> int:
        return self.symbols()[symbol]

    # -- native operations -----------------------------------------------------------------------------------------

    def native(self, operation: str) -> NativeFunction:
        """The function of an operation of the family, which takes a run record's address and r1 to r5."""
        found = self._functions.get(operation)
        if found is None:
            found = self._functions[operation] = self._natives(f"{self.family}_{operation}")
        return found

    def call(self, operation: str, r2: int = 0, r3: int = 0, r4: int = 0, r5: int = 0) -> int:
        """Call an operation as the host, with the map in r1; returns r0 as a signed number."""
        return signed(self.native(operation)(self.host.record_address(), self.descriptor_address, r2, r3, r4, r5))

    def check(self, result: int) -> int:
        """A result that is no error. Raises MapError for one."""
        if result < 0:
            raise self.error((_REASONS | dict(self.reasons)).get(-result, "the operation failed"), -result)
        return result

    def error(self, reason: str, number: int) -> MapError:
        """The exception that says what went wrong with this map."""
        return MapError(f"map {self.spec.name!r}: {reason}", errno=number, map=self.spec.name)

    # -- the whole of it -------------------------------------------------------------------------------------------

    def snapshot(self) -> MapState:
        """What it holds, to be put back by `restore`. No program may run meanwhile."""
        return MapState(self.spec, self.cpus, {name: area.tobytes() for name, area in self.areas.items()})

    def restore(self, state: MapState) -> None:
        """Hold again what it held; locks that were held are free. No program may run meanwhile.

        Raises ValueError for the state of another map.
        """
        self.check_state(state)
        for name, area in self.areas.items():
            area[:] = np.frombuffer(state.areas[name], np.uint8)
        self.release_locks()

    def check_state(self, state: MapState) -> None:
        """Raise ValueError for a state that this map can never be in."""
        if (state.spec, state.cpus) != (self.spec, self.cpus):
            raise ValueError(f"a state of map {state.spec.name!r} does not fit map {self.spec.name!r}")

    def release_locks(self) -> None:
        """Free all locks: those in values and the family's own."""
        if (offset := self.spec.lock_offset) is not None:
            values = self.areas["values"].reshape(-1, self.layout.stride)
            values[:, offset : offset + LOCK_SIZE] = 0

    def __repr__(self) -> str:
        spec = self.spec
        return f"<{type(self).__name__} {spec.name!r}: {spec.map_type.name}, {spec.max_entries} entries>"


_REASONS = {
    errno.EEXIST: "there is an element with this key",
    errno.ENOENT: "there is no such element",
    errno.E2BIG: "it is full, or the index is beyond its end",
    errno.EINVAL: "the operation or its flags are not allowed",
    errno.EBUSY: "it is busy",
    errno.EOPNOTSUPP: "its type has no such operation",
}

M = TypeVar("M", bound=type[Map])
_CLASSES: dict[MapType, type[Map]] = {}


def register(*types: MapType) -> Callable[[M], M]:
    """A decorator for the class of maps of these types."""

    def decorate(cls: M) -> M:
        for map_type in types:
            _CLASSES[map_type] = cls
        return cls

    return decorate


def create_map(spec: MapSpec, cpus: int, natives: Natives, number: int = 0, host: Host | None = None) -> Any:
    """A map with memory of its own, of the class for its type. The arguments are those of `Map`.

    Raises MapError where there can be no such map.
    """
    found = _CLASSES.get(spec.map_type)
    if found is None:
        kind = spec.map_type.name
        raise MapError(f"map {spec.name!r}: maps of type {kind} cannot be had", errno=errno.EINVAL, map=spec.name)
    made = found(spec, cpus, natives, number, host)
    made.initialise()
    return made
