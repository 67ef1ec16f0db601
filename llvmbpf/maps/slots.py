"""PROG_ARRAY, ARRAY_OF_MAPS, DEVMAP, CPUMAP, XSKMAP: slots that the host fills, with programs, maps or targets."""

from __future__ import annotations

import errno
import operator
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from llvmbpf.maps.spec import MAPS_OF_MAPS, MapSpec, MapType
from llvmbpf.maps.storage import Layout, Map, MapState, register
from llvmbpf.maps.values import missing

__all__ = ["ArrayOfMaps", "ProgArray", "SlotMap", "Target", "TargetMap", "check_inner"]

T = TypeVar("T")  # what a slot holds, as the host sees it

_WORD = 8
_NOEXIST, _EXIST = 1, 2
_INNER_MAP = 1 << 12  # the flag of arrays whose number of elements does not matter in a map of maps
_LARGEST_QUEUE = 16384
_INDEX_SIZE = 4


class SlotMap(Map, Generic[T]):
    """A map from indexes to what its slots hold. It has no elements but the slots that are filled.

    Each slot is one word, which is written at once: programs that run see the old or the new one.
    """

    value_sizes: ClassVar[tuple[int, ...]] = (4,)
    allowed_flags: ClassVar[int] = 1 << 2 | 3 << 3 | 1 << 10 | 1 << 11

    def check_spec(self) -> None:
        """Keys and values of 4 bytes, and of targets also values of 8."""
        super().check_spec()
        spec = self.spec
        if spec.key_size != _INDEX_SIZE or spec.value_size not in self.value_sizes:
            raise self.error(f"keys of {spec.key_size} and values of {spec.value_size} bytes", errno.EINVAL)

    def plan_layout(self) -> Layout:
        """A word for each slot."""
        return Layout(_WORD, self.spec.max_entries)

    def initialise(self) -> None:
        """Empty slots."""
        self._slots = self.areas["values"].view(np.uint64)

    # -- what a kind of map says -----------------------------------------------------------------------------------

    def encode(self, index: int, value: Any) -> int:
        """The slot's word for a value; 0 empties the slot."""
        raise NotImplementedError

    def decode(self, word: int) -> T:
        """What a word that is not 0 stands for."""
        raise NotImplementedError

    def check_flags(self, index: int, flags: int) -> None:
        """Raise MapError where an update with these flags is refused. Here the kernel knows none."""
        if flags:
            raise self.error(f"flags {flags:#x}, of which there are none", errno.EINVAL)

    def delete(self, key: Any) -> None:
        """Empty a slot. Raises MapError where it is empty or there is none."""
        index = self._index(key)
        if index is None:
            raise self._beyond(key)
        if not self._slots[index]:
            raise self.error(f"slot {index} is empty", errno.ENOENT)
        self._slots[index] = 0

    # -- as a mapping ----------------------------------------------------------------------------------------------

    def lookup(self, key: Any) -> T | None:
        """What a slot holds, None where it is empty or there is none."""
        index = self._index(key)
        word = 0 if index is None else int(self._slots[index])
        return self.decode(word) if word else None

    def update(self, key: Any, value: Any, flags: int = 0) -> None:
        """Fill a slot. Raises MapError where the kernel refuses."""
        if not 0 <= flags <= _EXIST:
            raise self.error(f"flags {flags:#x}", errno.EINVAL)
        index = self._index(key)
        if index is None:
            raise self._beyond(key)
        self.check_flags(index, flags)
        self._slots[index] = self.encode(index, value)

    def fill(self, find: Callable[[str], Any]) -> None:
        """Fill the slots that the definition names; ``find`` gives the program or map of a name."""
        for index, name in self.spec.values.items():
            self.update(index, find(name))

    def __getitem__(self, key: Any) -> T:
        found = self.lookup(key)
        if found is None:
            raise KeyError(key)
        return found

    def __setitem__(self, key: Any, value: Any) -> None:
        self.update(key, value)

    def __delitem__(self, key: Any) -> None:
        if key not in self:
            raise KeyError(key)
        self.delete(key)

    def __contains__(self, key: Any) -> bool:
        index = self._index(key)
        return index is not None and bool(self._slots[index])

    def __iter__(self) -> Iterator[int]:
        return iter(np.flatnonzero(self._slots).tolist())

    def __len__(self) -> int:
        return int(np.count_nonzero(self._slots))

    def get(self, key: Any, default: Any = None) -> Any:
        """What a slot holds, or the default."""
        found = self.lookup(key)
        return default if found is None else found

    def keys(self) -> list[int]:
        """The indexes of the slots that are filled."""
        return list(self)

    def values(self) -> list[T]:
        """What the slots hold that are filled, by rising index."""
        return [value for _, value in self.items()]

    def items(self) -> list[tuple[int, T]]:
        """Index and content of the slots that are filled."""
        words = [(index, int(self._slots[index])) for index in self]
        return [(index, self.decode(word)) for index, word in words if word]

    def to_numpy(self) -> npt.NDArray[Any]:
        """A copy of all slots as 32-bit numbers, 0 where they are empty."""
        return self._slots.astype(np.uint32)

    # -- the rest --------------------------------------------------------------------------------------------------

    def _index(self, key: Any) -> int | None:
        """The index that a key names, None beyond the end."""
        if isinstance(key, bytes | bytearray | memoryview):
            if len(bytes(key)) != _INDEX_SIZE:
                raise ValueError(f"a key has {_INDEX_SIZE} bytes, not {len(bytes(key))}")
            key = int.from_bytes(key, "little")
        index = operator.index(key)
        return index if 0 <= index < self.spec.max_entries else None

    def _beyond(self, key: Any) -> Exception:
        return self.error(f"there is no slot {key!r}, of {self.spec.max_entries}", errno.E2BIG)


class Held(SlotMap[T]):
    """Slots whose words stand for objects, which live as long as the map: a program that runs may still use one."""

    def initialise(self) -> None:
        """Empty slots, and nothing that they could hold."""
        super().initialise()
        self._objects: dict[int, T] = {}

    def encode(self, index: int, value: Any) -> int:
        """The object's word, under which it is kept."""
        value = self.resolve(value)
        word = self.word_of(value)
        self._objects[word] = value
        return word

    def decode(self, word: int) -> T:
        """The object with this word."""
        return self._objects[word]

    def resolve(self, value: Any) -> T:
        """The object that a value means: here itself."""
        found: T = value
        return found

    def word_of(self, value: Any) -> int:
        """What stands for an object."""
        raise NotImplementedError


@register(MapType.PROG_ARRAY)
class ProgArray(Held[Any]):
    """Programs for tail calls. In a loaded object: its programs, given as such, by name or by number.

    An array that stands alone holds objects with a ``number``, or the number itself.
    """

    def resolve(self, value: Any) -> Any:
        """The program of the object; where there is no object, the value itself. Raises MapError for other programs."""
        programs = self.host.programs
        if programs is None:
            return value
        if isinstance(value, str):
            if value not in programs:
                raise self.error(str(missing("program", value, programs).args[0]), errno.EINVAL)
            return programs[value]
        number, known = operator.index(value), list(programs.values())
        if isinstance(value, int | np.integer):
            if not 0 <= number < len(known):
                raise self.error(f"{number} is the number of no program, there are {len(known)}", errno.EINVAL)
            return known[number]
        if not any(one is value for one in known):
            raise self.error(f"{value!r} is no program of this object", errno.EINVAL)
        return value

    def word_of(self, value: Any) -> int:
        """The program's number and 1."""
        number = operator.index(getattr(value, "number", value))
        if not 0 <= number < 1 << 32:
            raise self.error(f"{number} is the number of no program", errno.EINVAL)
        return number + 1

    def decode(self, word: int) -> Any:
        """The program, or its number where only that is known."""
        return self._objects.get(word, word - 1)

    def to_numpy(self) -> npt.NDArray[Any]:
        """The programs' numbers, -1 where a slot is empty."""
        return self._slots.astype(np.int64) - 1


@register(MapType.ARRAY_OF_MAPS)
class ArrayOfMaps(Held[Map]):
    """Maps by index, all alike. They live as long as this one, also when they are no longer in it."""

    def check_state(self, state: MapState) -> None:
        """See `Map`; the maps in it must be those of this map."""
        super().check_state(state)
        words = set(np.frombuffer(state.areas["values"], np.uint64).tolist()) - {0}
        if not words <= self._objects.keys():
            raise ValueError(f"a state of map {state.spec.name!r} has maps that this one has never held")

    def word_of(self, value: Any) -> int:
        """The address of the map's descriptor."""
        check_inner(self, value)
        return int(value.descriptor_address)

    def to_numpy(self) -> npt.NDArray[Any]:
        """The maps' numbers, -1 where a slot is empty."""
        numbers = np.full(self.spec.max_entries, -1, np.int64)
        for index, inner in self.items():
            numbers[index] = inner.number
        return numbers


def check_inner(outer: Map, inner: Any) -> None:
    """Raise what hinders a map from being in a map of maps: it must be like the one that was declared.

    Raises:
        TypeError: it is no map.
        MapError: it differs from the declared one, holds maps or programs itself, or is of another object (EINVAL).
    """
    if not isinstance(inner, Map):
        raise TypeError(f"map {outer.spec.name!r} holds maps, not {type(inner).__name__}")
    if len(outer.host.table) and inner.host is not outer.host:
        raise outer.error(f"map {inner.spec.name!r} belongs to another object", errno.EINVAL)
    found, wanted = inner.spec, outer.spec.inner
    if found.map_type in MAPS_OF_MAPS:
        raise outer.error(f"map {found.name!r} holds maps itself", errno.EINVAL)
    if found.map_type is MapType.PROG_ARRAY:
        raise outer.error(f"map {found.name!r} holds programs, which tail calls find by its name alone", errno.EINVAL)
    if wanted is None:
        return
    names = ["map_type", "key_size", "value_size", "flags", "lock_offset"]
    if wanted.map_type == MapType.ARRAY and not int(wanted.flags) & _INNER_MAP:
        names.append("max_entries")
    for name in names:
        if getattr(found, name) != getattr(wanted, name):
            raise outer.error(
                f"map {found.name!r} has {_text(found, name)}, declared is {_text(wanted, name)}", errno.EINVAL
            )


def _text(spec: MapSpec, name: str) -> str:
    value = getattr(spec, name)
    return f"{name} {value.name if isinstance(value, MapType) else value}"


class Target(NamedTuple):
    """A target with a program that the kernel would run behind the redirection; here it is only kept."""

    number: int  # a device's index, or a CPU's queue size
    program: int = 0


@register(MapType.DEVMAP, MapType.CPUMAP, MapType.XSKMAP)
class TargetMap(SlotMap[int | Target]):
    """Where ``redirect_map`` sends packets: numbers that are not 0, or `Target` where values have 8 bytes.

    A device's index, a CPU's queue size, a socket.
    """

    value_sizes = (4, 8)

    def encode(self, index: int, value: Any) -> int:
        """The number, with the program above it."""
        target = self._target(value)
        if not all(0 <= part < 1 << 32 for part in target):
            raise self.error(f"{value!r} is more than 32 bits", errno.EINVAL)
        if target.program and (self.spec.value_size == 4 or not target.number):
            raise self.error(f"{value!r} has a program for which there is no room or target", errno.EINVAL)
        if self.spec.map_type == MapType.CPUMAP and target.number > _LARGEST_QUEUE:
            raise self.error(f"a queue of {target.number}, more than {_LARGEST_QUEUE}", errno.EOVERFLOW)
        if self.spec.map_type == MapType.XSKMAP and not target.number:
            raise self.error("0 is no socket here", errno.EINVAL)
        return target.number | target.program << 32

    def decode(self, word: int) -> int | Target:
        """A number, or a target with its program."""
        return word if self.spec.value_size == 4 else Target(word & 0xFFFFFFFF, word >> 32)

    def check_flags(self, index: int, flags: int) -> None:
        """The kernel's rules: slots for devices and CPUs always exist, those of sockets do when they are filled."""
        is_filled = bool(self._slots[index]) or self.spec.map_type != MapType.XSKMAP
        if flags == _NOEXIST and is_filled:
            raise self.error(f"there is a slot {index}", errno.EEXIST)
        if flags == _EXIST and not is_filled:
            raise self.error(f"slot {index} is empty", errno.ENOENT)

    def delete(self, key: Any) -> None:
        """Empty a slot, which may be empty. Raises MapError where there is none."""
        index = self._index(key)
        if index is None:
            raise self.error(f"there is no slot {key!r}, of {self.spec.max_entries}", errno.EINVAL)
        self._slots[index] = 0

    def _target(self, value: Any) -> Target:
        if isinstance(value, bytes | bytearray | memoryview):
            data = bytes(value)
            if len(data) != self.spec.value_size:
                raise ValueError(f"a value has {self.spec.value_size} bytes, not {len(data)}")
            return Target(int.from_bytes(data[:4], "little"), int.from_bytes(data[4:], "little"))
        if isinstance(value, np.void):
            value = value.item()
        if isinstance(value, tuple):
            return Target(*(operator.index(part) for part in value))
        return Target(operator.index(value))
