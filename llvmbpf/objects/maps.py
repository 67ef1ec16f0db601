"""Definitions of maps in objects: BTF ``.maps`` sections, legacy ``maps`` sections, and sections of variables."""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np

from llvmbpf.errors import ElfError
from llvmbpf.maps import MapFlag, MapSpec, MapType, VariableSpec
from llvmbpf.maps.spec import MAPS_OF_MAPS
from llvmbpf.objects.btf import ENUMS, Btf, BtfKind, BtfMember, BtfType
from llvmbpf.objects.dtypes import to_dtype
from llvmbpf.objects.elf import ElfImage, ElfSection
from llvmbpf.objects.places import data_relocations, describe_undefined

__all__ = ["MapPlace", "fill_values", "is_map_section", "read_btf_maps", "read_legacy_maps", "read_variables"]

BTF_SECTION, LEGACY_SECTION = ".maps", "maps"
POINTER_SIZE = 8
SPIN_LOCK = "bpf_spin_lock"
PINNING = "pinning is ignored: every load makes maps of its own"


class MapPlace(NamedTuple):
    """A map and where in the object its definition lies."""

    spec: MapSpec
    section: int
    offset: int


def is_map_section(section: ElfSection) -> bool:
    """Whether a section holds definitions of maps."""
    return section.name in (BTF_SECTION, LEGACY_SECTION) or section.name.startswith(LEGACY_SECTION + "/")


# --- BTF: a variable whose structure type says everything ------------------------------------------------------------


def read_btf_maps(image: ElfImage, btf: Btf) -> list[MapPlace]:
    """The maps of the ``.maps`` section, without their initial ``values``; `fill_values` adds these.

    Raises ElfError, with the map's name, for what cannot be read from the types.
    """
    section = image.section(BTF_SECTION)
    if section is None:
        return []
    layout = btf.find(BTF_SECTION, BtfKind.DATA_SECTION)
    if layout is None:
        raise ElfError(
            "maps in .maps are described by BTF, and the object has none (compile with -g)", section=BTF_SECTION
        )
    places = []
    for entry in layout.members:
        variable = btf[entry.type]
        if (
            variable.kind is not BtfKind.VARIABLE
            or entry.offset > section.size
            or entry.size > section.size - entry.offset
        ):
            raise ElfError(
                f"{variable.name!r} is no variable of this section", section=BTF_SECTION, offset=entry.offset
            )
        definition = btf.resolve(variable.type)
        if definition.kind is not BtfKind.STRUCT:
            raise ElfError(
                f"map {variable.name!r} is defined by no structure", section=BTF_SECTION, offset=entry.offset
            )
        places.append(MapPlace(_Definition(btf, variable.name).read(definition), section.index, entry.offset))
    return places


class _Definition:
    """The members of one definition, taken up one after the other."""

    def __init__(self, btf: Btf, name: str, depth: int = 0) -> None:
        self.btf, self.name, self.depth = btf, name, depth
        self.numbers: dict[str, int] = {}
        self.dtypes: dict[str, np.dtype[Any] | None] = {}
        self.lock_offset: int | None = None
        self.inner: MapSpec | None = None
        self.notes: list[str] = []

    def read(self, definition: BtfType) -> MapSpec:
        for member in definition.members:
            match member.name:
                case "key" | "value":
                    self._type(member)
                case "values":
                    self._values(member)
                case "type" | "key_size" | "value_size" | "max_entries" | "map_flags" | "map_extra":
                    self._set(member.name, self._number(member))
                case "pinning":
                    if self._number(member):
                        self.notes.append(PINNING)
                case "numa_node":
                    self._number(member)
                case _:
                    raise self._error(f"unknown member {member.name!r}")
        if "type" not in self.numbers:
            raise self._error("no type")
        return MapSpec(
            self.name,
            _map_type(self.numbers["type"], self.name),
            self.numbers.get("key_size", 0),
            self.numbers.get("value_size", 0),
            self.numbers.get("max_entries", 0),
            MapFlag(self.numbers.get("map_flags", 0)),
            self.numbers.get("map_extra", 0),
            self.dtypes.get("key"),
            self.dtypes.get("value"),
            self.lock_offset,
            self.inner,
            notes=tuple(self.notes),
        )

    def _error(self, message: str) -> ElfError:
        return ElfError(f"map {self.name!r}: {message}", section=BTF_SECTION)

    def _set(self, name: str, value: int) -> None:
        if self.numbers.setdefault(name, value) != value:
            raise self._error(f"{name} is {self.numbers[name]} and {value}")

    def _number(self, member: BtfMember) -> int:
        """``__uint(name, 5)`` is a pointer to an array of 5, ``__ulong(name, 5)`` an enumeration with that value."""
        found = self.btf.resolve(member.type)
        if found.kind in ENUMS and len(found.members) == 1:
            return found.members[0].value
        array = self.btf.resolve(found.type)
        if found.kind is not BtfKind.POINTER or array.kind is not BtfKind.ARRAY:
            raise self._error(f"{member.name} is no number, as __uint makes one")
        return array.count

    def _pointed_to(self, member: BtfMember, type_id: int) -> BtfType:
        found = self.btf.resolve(type_id)
        if found.kind is not BtfKind.POINTER:
            raise self._error(f"{member.name} is no pointer, as __type and __array make one")
        return self.btf[found.type]

    def _type(self, member: BtfMember) -> None:
        type_id = self._pointed_to(member, member.type).id
        self._set(f"{member.name}_size", self.btf.size(type_id))
        self.dtypes[member.name] = to_dtype(self.btf, type_id)
        if member.name == "value":
            # By the name of the member's type, as the kernel finds it; neither looks for one deeper inside.
            for inner in self.btf.resolve(type_id).members:
                if self.btf.resolve(inner.type).name == SPIN_LOCK:
                    self.lock_offset = inner.offset // 8

    def _values(self, member: BtfMember) -> None:
        """An array of pointers: to the definition of an inner map, or to programs."""
        array = self.btf.resolve(member.type)
        if array.kind is not BtfKind.ARRAY or self.depth:
            raise self._error("values is no array, as __array makes one, or stands in an inner map")
        target = self.btf.resolve(self._pointed_to(member, array.type).id)
        self._set("value_size", 4)  # the kernel's programs and maps are known by 4-byte numbers
        if target.kind is BtfKind.STRUCT:
            self.inner = _Definition(self.btf, f"{self.name}.inner", self.depth + 1).read(target)
        elif target.kind is not BtfKind.FUNCTION_PROTOTYPE:
            raise self._error("values are neither maps nor programs")


def fill_values(
    image: ElfImage, btf: Btf, places: list[MapPlace], functions: Mapping[tuple[int, int], str]
) -> list[MapPlace]:
    """The maps with the programs and maps that they hold at first.

    Arguments:
        image: the object.
        btf: its types.
        places: the maps of `read_btf_maps`, in the order of the section's types.
        functions: names of functions by section and offset.
    """
    section, layout = image.section(BTF_SECTION), btf.find(BTF_SECTION, BtfKind.DATA_SECTION)
    if section is None or layout is None:
        return places
    names = {(place.section, place.offset): place.spec.name for place in places} | dict(functions)
    starts = sorted((one.offset, number) for number, one in enumerate(layout.members))
    found: dict[int, dict[int, str]] = {}
    for offset, relocation, target in data_relocations(image, section):
        symbol = relocation.symbol
        if symbol.section is None:
            raise ElfError(describe_undefined(symbol), section=BTF_SECTION, offset=offset)
        name = names.get((symbol.section, target))
        # The last definition that begins at or before the address.
        at = bisect_right(starts, (offset, len(starts))) - 1
        if name is None or at < 0:
            raise ElfError(
                f"a value of a map is {symbol.name!r}, no map or program", section=BTF_SECTION, offset=offset
            )
        number = starts[at][1]
        entry = layout.members[number]
        definition = btf.resolve(btf[entry.type].type)
        first = next((one.offset // 8 for one in definition.members if one.name == "values"), None)
        distance = offset - entry.offset - (first or 0)
        if first is None or distance < 0 or distance % POINTER_SIZE or offset >= entry.offset + entry.size:
            raise ElfError(f"map {places[number].spec.name!r} has no values here", section=BTF_SECTION, offset=offset)
        found.setdefault(number, {})[distance // POINTER_SIZE] = name
    return [
        place._replace(spec=replace(place.spec, values=found[number])) if number in found else place
        for number, place in enumerate(places)
    ]


def _map_type(number: int, name: str) -> MapType:
    try:
        return MapType(number)
    except ValueError:
        raise ElfError(f"map {name!r} is of the unknown type {number}") from None


# --- legacy: a structure of numbers for each symbol ------------------------------------------------------------------

_LEGACY = struct.Struct("<IIIII")  # type, key size, value size, entries, flags
_IPROUTE2 = struct.Struct("<IIII")  # behind these: id, pinning, inner id, inner index
_INNER_INDEX = struct.Struct("<I")  # or, in the kernel's samples: the index of the inner map, a node


class _Legacy(NamedTuple):
    place: MapPlace
    map_id: int
    inner_id: int
    inner_index: int


def read_legacy_maps(image: ElfImage, btf: Btf | None) -> list[MapPlace]:
    """The maps of ``maps`` sections: structures of 20 bytes, of iproute2's 36, or longer ones that end in zeros.

    Key and value types are known where the source annotates them, by a structure ``____btf_map_NAME``.
    """
    found: list[_Legacy] = []
    for section in image.sections:
        if section.name != BTF_SECTION and is_map_section(section):
            found += _legacy_section(image, section, btf)
    by_id = {one.map_id: one.place.spec for one in found if one.map_id}
    return [
        one.place._replace(spec=_with_inner(one, by_id, found))
        if one.place.spec.map_type in MAPS_OF_MAPS
        else one.place
        for one in found
    ]


def _legacy_section(image: ElfImage, section: ElfSection, btf: Btf | None) -> Iterator[_Legacy]:
    symbols = sorted(
        (one for one in image.symbols_of(section) if one.kind in ("STT_OBJECT", "STT_NOTYPE") and one.name),
        key=lambda one: one.value,
    )
    for symbol, end in zip(symbols, [*(one.value for one in symbols), section.size][1:], strict=True):
        data = section.data[symbol.value : symbol.value + symbol.size if symbol.size else end]
        if len(data) < _LEGACY.size:
            raise ElfError(
                f"map {symbol.name!r} is defined by {len(data)} bytes, at least {_LEGACY.size} are needed",
                section=section.name,
                offset=symbol.value,
            )
        number, key_size, value_size, entries, flags = _LEGACY.unpack_from(data)
        rest = data[_LEGACY.size :]
        map_id = pinning = inner_id = inner_index = 0
        if len(rest) == _IPROUTE2.size:
            map_id, pinning, inner_id, _ = _IPROUTE2.unpack(rest)
        elif len(rest) in (4, 8):
            (inner_index,) = _INNER_INDEX.unpack_from(rest)
        elif any(rest):
            raise ElfError(
                f"map {symbol.name!r} has a definition of {len(data)} bytes with unknown members that are not zero",
                section=section.name,
                offset=symbol.value + _LEGACY.size,
            )
        key, value = _annotated(btf, symbol.name, key_size, value_size)
        spec = MapSpec(
            symbol.name, _map_type(number, symbol.name), key_size, value_size, entries, MapFlag(flags),
            key_dtype=key, value_dtype=value, notes=(PINNING,) if pinning else (),
        )  # fmt: skip
        yield _Legacy(MapPlace(spec, section.index, symbol.value), map_id, inner_id, inner_index)


def _with_inner(one: _Legacy, by_id: Mapping[int, MapSpec], maps: list[_Legacy]) -> MapSpec:
    inner = by_id.get(one.inner_id)
    if inner is None and one.inner_index < len(maps):
        inner = maps[one.inner_index].place.spec
    if inner is None or inner.map_type in MAPS_OF_MAPS:
        raise ElfError(
            f"map {one.place.spec.name!r} does not say what its inner maps look like", section=LEGACY_SECTION
        )
    return replace(one.place.spec, inner=replace(inner, name=f"{one.place.spec.name}.inner"))


def _annotated(
    btf: Btf | None, name: str, key_size: int, value_size: int
) -> tuple[np.dtype[Any] | None, np.dtype[Any] | None]:
    annotation = btf.find(f"____btf_map_{name}", BtfKind.STRUCT) if btf else None
    if btf is None or annotation is None or [one.name for one in annotation.members] != ["key", "value"]:
        return None, None
    key, value = (to_dtype(btf, member.type) for member in annotation.members)
    return (key, value) if (key.itemsize, value.itemsize) == (key_size, value_size) else (None, None)


# --- variables -------------------------------------------------------------------------------------------------------


def read_variables(image: ElfImage, section: ElfSection, btf: Btf | None, map_name: str) -> MapSpec:
    """A section of global variables as an array map of one value, which is the whole section."""
    variables: dict[str, VariableSpec] = {}
    for variable in _variables(image, section, btf):
        if variable.offset > section.size or variable.size > section.size - variable.offset:
            raise ElfError(
                f"variable {variable.name!r}, {variable.size} bytes, ends beyond the {section.size} bytes",
                section=section.name,
                offset=variable.offset,
            )
        name = variable.name
        if name in variables:  # of two files that were linked into one object
            name = f"{name}@{variable.offset}"
        variables[name] = replace(variable, name=name, map_name=map_name)
    return MapSpec(
        map_name,
        MapType.ARRAY,
        key_size=4,
        value_size=section.size,
        max_entries=1,
        flags=MapFlag.NONE if section.is_writable else MapFlag.RDONLY_PROG,
        key_dtype=np.dtype("<u4"),
        contents=section.contents,
        variables=variables,
    )


def _variables(image: ElfImage, section: ElfSection, btf: Btf | None) -> Iterator[VariableSpec]:
    layout = btf.find(section.name, BtfKind.DATA_SECTION) if btf else None
    if btf is None or layout is None:
        for symbol in sorted(image.symbols_of(section), key=lambda one: one.value):
            if symbol.kind == "STT_OBJECT" and symbol.name:
                yield VariableSpec(symbol.name, section.name, symbol.value, symbol.size)
        return
    for entry in layout.members:
        variable = btf[entry.type]
        if variable.kind is not BtfKind.VARIABLE:
            raise ElfError(f"type {entry.type} is no variable", section=section.name, offset=entry.offset)
        dtype = to_dtype(btf, variable.type)
        yield VariableSpec(
            variable.name,
            section.name,
            entry.offset,
            entry.size,
            dtype if dtype.itemsize == entry.size else None,  # a flexible array at the end has its own length
            btf.spell(variable.type),
        )
