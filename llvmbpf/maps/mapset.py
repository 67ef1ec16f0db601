"""The maps of one object: their memory together, what programs find them by, and where a pointer points."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from llvmbpf.display import Displayed
from llvmbpf.errors import MapError
from llvmbpf.forks import new_lock
from llvmbpf.maps.spec import MapSpec
from llvmbpf.maps.storage import Host, Map, MapState, Natives, create_map
from llvmbpf.maps.values import missing
from llvmbpf.native import READ_ONLY_TYPES, VALUE_TYPES

__all__ = ["MapSet", "Place", "ValueArea"]

SPARE = 4096  # maps that may be added later
_POINTER_SIZE = 8


class Place(NamedTuple):
    """Where an address lies: ``offset`` bytes into value number ``value`` of a map, or into the gap behind it."""

    map: Map
    value: int
    offset: int


class ValueArea(NamedTuple):
    """Values that programs get pointers to: ``value_size`` bytes at each of ``values`` steps of ``stride``."""

    address: int
    stride: int
    values: int
    value_size: int
    is_writable: bool


class MapSet(Mapping[str, Any], Displayed):
    """Maps that programs of one object share, by name and in the order of their numbers.

    Sections of variables hold their first contents; who has the programs fills arrays of programs and maps of maps.

    Arguments:
        specs: their definitions; each one's place is its number.
        cpus: possible CPUs.
        natives: where operations come from.

    Raises:
        MapError: there can be no such map.
    """

    def __init__(self, specs: Iterable[MapSpec], cpus: int, natives: Natives) -> None:
        specs = list(specs)
        self.cpus = cpus
        self._natives = natives
        self._lock = new_lock()
        self._addresses = np.zeros(len(specs) + SPARE, np.uint64)
        self.host = Host(cpus, self._addresses[: len(specs)])
        self._all: list[Map] = []
        for spec in specs:
            self.create(spec)
        self._names = {one.spec.name: one for one in self._all}
        for one in self._all:
            if one.spec.pointers:
                contents = self.first_contents(one.spec)
                one.areas["values"][: len(contents)] = np.frombuffer(contents, np.uint8)

    def create(self, spec: MapSpec) -> Any:
        """A further map without a place among the names, such as one for a map of maps. Runs that begin later know it.

        Raises MapError where there can be no such map, or there are too many.
        """
        with self._lock:
            number = len(self._all)
            if number == len(self._addresses):
                raise MapError(f"{number} maps are too many", errno=errno.ENOSPC, map=spec.name)
            made = create_map(spec, self.cpus, self._natives, number, self.host)
            self._addresses[number] = made.descriptor_address
            self._all.append(made)
            return made

    def first_contents(self, spec: MapSpec) -> bytes:
        """What a section of variables holds when programs begin: the compiler's bytes, with addresses among them."""
        contents = bytearray(spec.contents or b"")
        for offset, reference in spec.pointers.items():
            target = self._names[reference.name]
            is_map = reference.offset is None
            address = target.descriptor_address if is_map else target.values_address + (reference.offset or 0)
            contents[offset : offset + _POINTER_SIZE] = address.to_bytes(_POINTER_SIZE, "little")
        return bytes(contents)

    # -- by name ---------------------------------------------------------------------------------------------------

    def __getitem__(self, name: str) -> Any:
        found = self._names.get(name)
        if found is None:
            raise missing("map", name, self._names)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __repr__(self) -> str:
        return f"<MapSet of {', '.join(self._names)}>"

    # -- what runs need --------------------------------------------------------------------------------------------

    @property
    def all(self) -> tuple[Map, ...]:
        """All maps by number."""
        return tuple(self._all)

    @property
    def table(self) -> npt.NDArray[np.uint64]:
        """The addresses of all maps' descriptors by number. It stays where it is when maps are added behind it."""
        return self._addresses[: len(self._all)]

    def symbols(self) -> dict[str, int]:
        """All addresses that generated code has symbols for."""
        return {name: address for one in self._all for name, address in one.symbols().items()}

    def regions(self) -> list[ValueArea]:
        """Where programs may have pointers to."""
        return [
            ValueArea(
                one.values_address,
                one.layout.stride,
                one.layout.value_count,
                one.spec.value_size,
                not one.spec.is_read_only and one.spec.map_type not in READ_ONLY_TYPES,
            )
            for one in self._all
            if one.spec.map_type in VALUE_TYPES
        ]

    def find(self, address: int) -> Place | None:
        """The map whose values an address lies among; None for an address elsewhere."""
        for one in self._all:
            offset = address - one.values_address
            if one.spec.map_type in VALUE_TYPES and 0 <= offset < one.layout.stride * one.layout.value_count:
                return Place(one, *divmod(offset, one.layout.stride))
        return None

    # -- the whole of it -------------------------------------------------------------------------------------------

    def snapshot(self) -> tuple[MapState, ...]:
        """What all maps hold, to be put back by `restore`. No program may run meanwhile."""
        return tuple(one.snapshot() for one in self._all)

    def restore(self, states: tuple[MapState, ...]) -> None:
        """Let the maps that there were then hold again what they held. No program may run meanwhile.

        Raises ValueError for the state of other maps.
        """
        if len(states) > len(self._all):
            raise ValueError(f"this is the state of another object, of {len(states)} maps and not {len(self._all)}")
        for one, state in zip(self._all, states, strict=False):
            one.check_state(state)
        for one, state in zip(self._all, states, strict=False):
            one.restore(state)
