"""BTF: the types of an object, as the kernel's documentation of the format describes them.

Everything is bounded: a type is taken apart only as deep as C compilers nest types, sizes fit a C int, and whatever
refers to itself without a pointer between is refused.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from llvmbpf.errors import ElfError
from llvmbpf.objects.elf import StringTable

__all__ = ["Btf", "BtfKind", "BtfMember", "BtfType", "parse_btf"]

SECTION = ".BTF"
MAGIC, VERSION, HEADER = 0xEB9F, 1, struct.Struct("<HBBIIIII")
TYPE = struct.Struct("<III")
MAX_TYPES = 1 << 20
MAX_DEPTH = 32  # typedefs, qualifiers, arrays and structures inside each other
MAX_SIZE = (1 << 31) - 1  # what numpy takes for one element, and more than any map value has

_WORD, _PAIR, _TRIPLE = struct.Struct("<I"), struct.Struct("<II"), struct.Struct("<III")
_ENUM, _SIGNED_ENUM = struct.Struct("<II"), struct.Struct("<Ii")
_POINTER_SIZE = 8
_MAX_SPELLED_PROTOTYPES = 3  # deep


class BtfKind(IntEnum):
    """What a type is, under the number that the format gives it."""

    VOID = 0
    INT = 1
    POINTER = 2
    ARRAY = 3
    STRUCT = 4
    UNION = 5
    ENUM = 6
    FORWARD = 7
    TYPEDEF = 8
    VOLATILE = 9
    CONST = 10
    RESTRICT = 11
    FUNCTION = 12
    FUNCTION_PROTOTYPE = 13
    VARIABLE = 14
    DATA_SECTION = 15
    FLOAT = 16
    DECLARATION_TAG = 17
    TYPE_TAG = 18
    ENUM64 = 19


COMPOSITES = (BtfKind.STRUCT, BtfKind.UNION)
ENUMS = (BtfKind.ENUM, BtfKind.ENUM64)
# These say something about another type and have its layout.
MODIFIERS = (BtfKind.TYPEDEF, BtfKind.VOLATILE, BtfKind.CONST, BtfKind.RESTRICT, BtfKind.TYPE_TAG)
_SIZED = (BtfKind.INT, *COMPOSITES, *ENUMS, BtfKind.DATA_SECTION, BtfKind.FLOAT)
# Bytes behind the common record: (fixed, for each of vlen).
_TRAILING = {
    BtfKind.INT: (4, 0),
    BtfKind.ARRAY: (12, 0),
    BtfKind.STRUCT: (0, 12),
    BtfKind.UNION: (0, 12),
    BtfKind.ENUM: (0, 8),
    BtfKind.FUNCTION_PROTOTYPE: (0, 8),
    BtfKind.VARIABLE: (4, 0),
    BtfKind.DATA_SECTION: (0, 12),
    BtfKind.DECLARATION_TAG: (4, 0),
    BtfKind.ENUM64: (0, 12),
}


@dataclass(frozen=True, slots=True)
class BtfMember:
    """A member of a structure, a parameter, a value of an enumeration, or a variable of a section.

    ``offset`` is in bits for members of structures and unions, in bytes for variables of a section; ``bits`` is the
    width of a bit field and 0 for all others; ``size`` is of variables; ``value`` of enumerators.
    """

    name: str
    type: int = 0
    offset: int = 0
    bits: int = 0
    size: int = 0
    value: int = 0


@dataclass(frozen=True, slots=True)
class BtfType:
    """One type.

    ``type`` is the id of the type that it refers to (elements of an array, what a function returns), ``size`` is in
    bytes where the kind has one, ``count`` the length of an array. ``detail`` is an integer's encoding (1 signed,
    2 char, 4 bool), a variable's linkage (0 static, 1 global, 2 extern) or a function's. ``flag`` tells unions from
    structures in forward declarations and signed enumerations from unsigned ones.
    """

    id: int
    kind: BtfKind
    name: str = ""
    type: int = 0
    size: int = 0
    count: int = 0
    detail: int = 0
    flag: bool = False
    members: tuple[BtfMember, ...] = ()


class Btf:
    """The types of an object by their id; 0 is void.

    >>> btf = Btf([BtfType(0, BtfKind.VOID), BtfType(1, BtfKind.INT, "int", size=4, detail=1)])
    >>> btf.find("int").id, btf.size(1), btf.spell(1)
    (1, 4, 'int')
    """

    def __init__(self, types: Sequence[BtfType], strings: StringTable | None = None) -> None:
        self.types = tuple(types)
        self.strings = strings or StringTable(b"\0", SECTION)
        self.layouts: dict[int, Any] = {}  # what `to_dtype` found, by id
        self._by_name: dict[str, list[BtfType]] = {}
        for one in self.types:
            if one.name:
                self._by_name.setdefault(one.name, []).append(one)

    def __len__(self) -> int:
        return len(self.types)

    def __iter__(self) -> Iterator[BtfType]:
        return iter(self.types)

    def __getitem__(self, type_id: int) -> BtfType:
        """The type of that id. Raises ElfError where there is none."""
        if not 0 <= type_id < len(self.types):
            raise ElfError(f"type {type_id} is not there: there are {len(self.types)}", section=SECTION)
        return self.types[type_id]

    def find(self, name: str, *kinds: BtfKind) -> BtfType | None:
        """The first type of that name and of one of ``kinds``, or of any kind where none is given."""
        return next((one for one in self._by_name.get(name, ()) if not kinds or one.kind in kinds), None)

    def resolve(self, type_id: int) -> BtfType:
        """The type behind typedefs and qualifiers. Raises ElfError where these lead in a circle."""
        for _ in range(MAX_DEPTH):
            found = self[type_id]
            if found.kind not in MODIFIERS:
                return found
            type_id = found.type
        raise ElfError(
            f"type {type_id} is a typedef of itself, or more than {MAX_DEPTH} of each other", section=SECTION
        )

    def size(self, type_id: int) -> int:
        """The bytes that a value of the type takes. Raises ElfError where it has no size, or one beyond reason."""
        count = 1
        for _ in range(MAX_DEPTH):
            found = self.resolve(type_id)
            if found.kind in (BtfKind.ARRAY, BtfKind.VARIABLE):
                count *= found.count if found.kind is BtfKind.ARRAY else 1
                type_id = found.type
                continue
            if found.kind is not BtfKind.POINTER and found.kind not in _SIZED:
                raise ElfError(f"type {type_id}, {self.spell(type_id)}, has no size", section=SECTION)
            size = count * (_POINTER_SIZE if found.kind is BtfKind.POINTER else found.size)
            if size > MAX_SIZE:
                raise ElfError(f"type {type_id} takes {size} bytes, at most {MAX_SIZE} can be had", section=SECTION)
            return size
        raise ElfError(f"type {type_id} is an array in more than {MAX_DEPTH} dimensions", section=SECTION)

    def spell(self, type_id: int, depth: int = 0) -> str:
        """The type's name, near to how C writes it."""
        found = self[type_id]
        if depth > MAX_DEPTH:
            return "..."
        match found.kind:
            case BtfKind.VOID:
                return "void"
            case BtfKind.POINTER:
                inner = self.spell(found.type, depth + 1)
                return f"{inner}*" if inner.endswith("*") else f"{inner} *"
            case BtfKind.ARRAY:
                # Of `u8[2][3]` the first dimension is the outer one.
                inner, bracket, rest = self.spell(found.type, depth + 1).partition("[")
                return f"{inner}[{found.count}]{bracket}{rest}"
            case BtfKind.STRUCT | BtfKind.UNION | BtfKind.ENUM | BtfKind.ENUM64:
                keyword = "enum" if found.kind in ENUMS else found.kind.name.lower()
                return f"{keyword} {found.name}" if found.name else f"{keyword} {{...}}"
            case BtfKind.FORWARD:
                return f"{'union' if found.flag else 'struct'} {found.name}"
            case BtfKind.VOLATILE | BtfKind.CONST | BtfKind.RESTRICT:
                inner, word = self.spell(found.type, depth + 1), found.kind.name.lower()
                return f"{inner}{word}" if inner.endswith("*") else f"{word} {inner}"
            case BtfKind.TYPE_TAG:
                return self.spell(found.type, depth + 1)
            case BtfKind.FUNCTION_PROTOTYPE:
                if depth > _MAX_SPELLED_PROTOTYPES:  # parameters may be functions that have parameters
                    return "..."
                parameters = ", ".join(self.spell(one.type, depth + 1) for one in found.members[:8])
                return f"{self.spell(found.type, depth + 1)} ({parameters or 'void'})"
            case _:
                return found.name


def parse_btf(data: bytes, section: str = SECTION) -> Btf:
    """The types in the bytes of a ``.BTF`` section.

    Raises:
        ElfError: the bytes end too early, a name or a type that is referred to is not there, a kind is unknown.

    >>> len(parse_btf(HEADER.pack(MAGIC, VERSION, 0, HEADER.size, 0, 0, 0, 1) + bytes(1)))
    1
    """
    if len(data) < HEADER.size:
        raise ElfError(f"{len(data)} bytes, the header alone has {HEADER.size}", section=section, offset=0)
    magic, version, flags, header_size, type_offset, type_size, string_offset, string_size = HEADER.unpack_from(data)
    if magic != MAGIC:
        raise ElfError(f"the magic number is {magic:#x}, not {MAGIC:#x}", section=section, offset=0)
    if version != VERSION or flags:
        raise ElfError(f"version {version} with flags {flags} is not known", section=section, offset=2)
    if not HEADER.size <= header_size <= len(data):
        raise ElfError(f"a header of {header_size} bytes", section=section, offset=4)
    body = data[header_size:]
    for name, offset, size, place in (
        ("types", type_offset, type_size, 8),
        ("strings", string_offset, string_size, 16),
    ):
        if offset > len(body) or size > len(body) - offset:
            raise ElfError(
                f"the {name}, {size} bytes at {offset}, end beyond the section", section=section, offset=place
            )
    strings = StringTable(body[string_offset : string_offset + string_size], f"{section} strings")
    types = [BtfType(0, BtfKind.VOID)]
    records = body[type_offset : type_offset + type_size]
    base, position = header_size + type_offset, 0
    while position < len(records):
        if len(types) >= MAX_TYPES:
            raise ElfError(f"more than {MAX_TYPES} types", section=section, offset=base + position)
        one, position = _parse_type(records, position, len(types), strings, section, base)
        types.append(one)
    for one in types:
        for referred in (one.type, *(member.type for member in one.members)):
            if referred >= len(types):
                raise ElfError(f"type {one.id} refers to type {referred}; there are {len(types)}", section=section)
    return Btf(types, strings)


def _parse_type(
    data: bytes, position: int, type_id: int, strings: StringTable, section: str, base: int
) -> tuple[BtfType, int]:
    """The type whose record begins at ``position``, and where the next one begins."""
    if len(data) - position < TYPE.size:
        raise ElfError(f"the record of type {type_id} is cut off", section=section, offset=base + position)
    name_offset, info, size_or_type = TYPE.unpack_from(data, position)
    number, count, flag = info >> 24 & 0x1F, info & 0xFFFF, bool(info >> 31)
    if not 1 <= number <= BtfKind.ENUM64:
        raise ElfError(f"type {type_id} is of the unknown kind {number}", section=section, offset=base + position + 4)
    kind = BtfKind(number)
    fixed, each = _TRAILING.get(kind, (0, 0))
    start = position + TYPE.size
    end = start + fixed + each * count
    if end > len(data):
        raise ElfError(f"the record of type {type_id} is cut off", section=section, offset=base + position)
    name = strings[name_offset]
    trailing = data[start:end]
    size = size_or_type if kind in _SIZED else 0
    referred = 0 if kind in _SIZED or kind in (BtfKind.ARRAY, BtfKind.FORWARD) else size_or_type
    length = detail = 0
    members: tuple[BtfMember, ...] = ()
    if kind is BtfKind.INT:
        # The encoding stands above the offset and width in bits, which only say something for old bit fields.
        detail = _WORD.unpack(trailing)[0] >> 24 & 0xF
    elif kind is BtfKind.ARRAY:
        referred, _, length = _TRIPLE.unpack(trailing)
    elif kind is BtfKind.VARIABLE:
        detail = _WORD.unpack(trailing)[0]
    elif kind is BtfKind.FUNCTION:
        detail = count
    elif each:
        members = tuple(_members(kind, flag, trailing, strings))
    return BtfType(type_id, kind, name, referred, size, length, detail, flag, members), end


def _members(kind: BtfKind, flag: bool, data: bytes, strings: StringTable) -> Iterator[BtfMember]:
    if kind in COMPOSITES:
        for name, referred, offset in _TRIPLE.iter_unpack(data):
            # With the flag, the upper byte is the width of a bit field.
            yield BtfMember(strings[name], referred, offset & 0xFFFFFF if flag else offset, offset >> 24 if flag else 0)
    elif kind is BtfKind.ENUM:
        for name, value in (_SIGNED_ENUM if flag else _ENUM).iter_unpack(data):
            yield BtfMember(strings[name], value=value)
    elif kind is BtfKind.ENUM64:
        for name, low, high in _TRIPLE.iter_unpack(data):
            value = low | high << 32
            yield BtfMember(strings[name], value=value - (1 << 64) if flag and value >> 63 else value)
    elif kind is BtfKind.FUNCTION_PROTOTYPE:
        for name, referred in _PAIR.iter_unpack(data):
            yield BtfMember(strings[name], referred)
    else:
        for referred, offset, size in _TRIPLE.iter_unpack(data):
            yield BtfMember("", referred, offset, size=size)
