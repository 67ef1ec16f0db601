""".BTF.ext: what belongs to single instructions, by section and byte: source lines, functions, CO-RE relocations."""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from llvmbpf.errors import ElfError
from llvmbpf.objects.btf import Btf

__all__ = ["BtfExt", "CoreRelocation", "FunctionInfo", "SourceLine", "parse_btf_ext"]

SECTION = ".BTF.ext"
MAGIC, VERSION = 0xEB9F, 1
PREFIX = struct.Struct("<HBBI")
SPAN = struct.Struct("<II")
MAX_SHOWN_SOURCE = 400  # bytes of a line of source; generated code has lines without end

_WORD, _PAIR, _QUAD = struct.Struct("<I"), struct.Struct("<II"), struct.Struct("<IIII")


@dataclass(frozen=True, slots=True)
class SourceLine:
    """The line of C that an instruction was made from; ``line`` and ``column`` count from 1, 0 is none."""

    file: str
    line: int
    column: int
    text: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}"
        return f"{place}: {self.text}" if self.text else place


@dataclass(frozen=True, slots=True)
class FunctionInfo:
    """A function begins at byte ``offset`` of its section; ``type`` is the id of its type."""

    offset: int
    type: int


@dataclass(frozen=True, slots=True)
class CoreRelocation:
    """The instruction at byte ``offset`` holds a number that depends on the layout of a type."""

    offset: int
    type: int
    access: str  # the way into the type, "0:1:2"
    kind: int


@dataclass(frozen=True)
class BtfExt:
    """Each mapping is by the name of the section that the instructions lie in."""

    functions: Mapping[str, Sequence[FunctionInfo]] = field(default_factory=dict)
    lines: Mapping[str, Mapping[int, SourceLine]] = field(default_factory=dict)
    relocations: Mapping[str, Sequence[CoreRelocation]] = field(default_factory=dict)


def parse_btf_ext(data: bytes, btf: Btf) -> BtfExt:
    """What the bytes of a ``.BTF.ext`` section tell of instructions; names are in ``btf``.

    Raises:
        ElfError: the bytes end too early, or a name or type is not there.

    >>> parse_btf_ext(PREFIX.pack(MAGIC, VERSION, 0, 24) + bytes(16), Btf([]))
    BtfExt(functions={}, lines={}, relocations={})
    """
    if len(data) < PREFIX.size:
        raise ElfError(f"{len(data)} bytes, the header has more", section=SECTION, offset=0)
    magic, version, flags, header_size = PREFIX.unpack_from(data)
    if magic != MAGIC or version != VERSION or flags:
        raise ElfError(f"magic {magic:#x}, version {version}, flags {flags}", section=SECTION, offset=0)
    if not PREFIX.size + 2 * SPAN.size <= header_size <= len(data):
        raise ElfError(f"a header of {header_size} bytes", section=SECTION, offset=4)
    functions: dict[str, list[FunctionInfo]] = {}
    for name, record, records in _records(data, 0, header_size, 8, btf):
        pairs = (_PAIR.unpack_from(record, start) for start in records)
        functions.setdefault(name, []).extend(FunctionInfo(offset, btf[kind].id) for offset, kind in pairs)
    lines: dict[str, dict[int, SourceLine]] = {}
    files: dict[int, str] = {}
    for name, record, records in _records(data, 1, header_size, 16, btf):
        of_section = lines.setdefault(name, {})
        for start in records:
            offset, file, text, place = _QUAD.unpack_from(record, start)
            source = btf.strings.text(text, MAX_SHOWN_SOURCE).strip()
            if file not in files:
                files[file] = posixpath.normpath(btf.strings[file])
            of_section[offset] = SourceLine(files[file], place >> 10, place & 0x3FF, source)
    relocations: dict[str, list[CoreRelocation]] = {}
    if header_size >= PREFIX.size + 3 * SPAN.size:  # compilers before clang 9 knew none
        for name, record, records in _records(data, 2, header_size, 16, btf):
            fields = (_QUAD.unpack_from(record, start) for start in records)
            relocations.setdefault(name, []).extend(
                CoreRelocation(offset, btf[kind].id, btf.strings[way], what) for offset, kind, way, what in fields
            )
    return BtfExt(functions, lines, relocations)


def _records(data: bytes, table: int, header_size: int, minimum: int, btf: Btf) -> Iterator[tuple[str, bytes, range]]:
    """For each section that one of the tables speaks of: its name, the table, and where the records begin in it."""
    start, size = SPAN.unpack_from(data, PREFIX.size + table * SPAN.size)
    place = header_size + start
    if place > len(data) or size > len(data) - place:
        raise ElfError(
            f"a table of {size} bytes at {start} ends beyond the section",
            section=SECTION,
            offset=PREFIX.size + 8 * table,
        )
    if not size:
        return
    body = data[place : place + size]
    record_size = _WORD.unpack_from(body)[0] if len(body) >= _WORD.size else 0
    if record_size < minimum or record_size % 4:
        raise ElfError(f"records of {record_size} bytes, at least {minimum} are needed", section=SECTION, offset=place)
    position = _WORD.size
    while position < len(body):
        if len(body) - position < _PAIR.size:
            raise ElfError("the head of a section's records is cut off", section=SECTION, offset=place + position)
        name, count = _PAIR.unpack_from(body, position)
        position += _PAIR.size
        if count * record_size > len(body) - position:
            raise ElfError(f"{count} records end beyond the table", section=SECTION, offset=place + position - 4)
        end = position + count * record_size
        yield btf.strings[name], body, range(position, end, record_size)
        position = end
