"""ELF: a relocatable BPF object -> sections, symbols and relocations, every number of them checked.

pyelftools knows how the records are laid out. The walk over them is our own, so that each count, index and offset is
held against the file before it is followed; what is handed on can be used without further checks.
"""

from __future__ import annotations

import io
import itertools
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO

from elftools.common.exceptions import ELFError as PyElfToolsError
from elftools.common.utils import struct_parse
from elftools.elf.structs import ELFStructs

from llvmbpf.errors import ElfError

__all__ = ["ElfImage", "ElfRelocation", "ElfSection", "ElfSymbol", "StringTable", "read_elf"]

MAX_SECTIONS = 4096
MAX_NAME_LENGTH = 1024  # bytes of a name in a string table: many names may share one long tail
MAX_ZEROED_SIZE = 64 << 20  # bytes of a section that takes none in the file

HEADER_SIZE = 64
SECTION_HEADER_SIZE = 64
SYMBOL_SIZE = 24
RELOCATION_SIZE = 16

FLAG_WRITE, FLAG_ALLOCATED, FLAG_EXECUTABLE, FLAG_COMPRESSED = 0x1, 0x2, 0x4, 0x800

# Relocations of other sections that take no memory (DWARF has thousands) are not read.
RELOCATED_TABLES = frozenset({".BTF", ".BTF.ext"})

# What the first bytes say, in the order in which a reader would want to know: (field, offset, wanted, what is wrong).
_IDENTITY = (
    ("EI_MAG", 0, [0x7F, 0x45, 0x4C, 0x46], "this is no ELF file"),
    ("EI_CLASS", 4, "ELFCLASS64", "BPF objects are 64-bit"),
    ("EI_DATA", 5, "ELFDATA2LSB", "only little-endian objects can be run"),
    ("EI_VERSION", 6, "EV_CURRENT", "unknown version of ELF"),
)
_HEADER = (
    ("e_type", 16, "ET_REL", "only relocatable objects can be loaded"),
    ("e_machine", 18, "EM_BPF", "the object is not for BPF (machine 247)"),
    ("e_version", 20, "EV_CURRENT", "unknown version of ELF"),
    ("e_ehsize", 52, HEADER_SIZE, "wrong size of the ELF header"),
    ("e_phnum", 56, 0, "relocatable objects have no program headers"),
)


class StringTable:
    """NUL-terminated strings by their offset."""

    def __init__(self, data: bytes, section: str) -> None:
        self.data = data
        self.section = section
        self._known: dict[int, str] = {}

    def __getitem__(self, offset: int) -> str:
        """The string that begins at ``offset``. Raises ElfError where there is none, or none that can be a name."""
        found = self._known.get(offset)
        if found is None:
            found = self._known[offset] = self._read(offset)
        return found

    def text(self, offset: int, length: int) -> str:
        """The string at ``offset`` cut after ``length`` bytes, whatever is in it."""
        if not 0 <= offset < len(self.data):
            return self[offset]  # which says what is wrong
        return self.data[offset : offset + length].partition(b"\0")[0].decode(errors="replace")

    def _read(self, offset: int) -> str:
        if not 0 <= offset < len(self.data):
            raise ElfError(
                f"a name at {offset} lies outside the {len(self.data)} bytes of strings",
                section=self.section,
                offset=offset,
            )
        end = self.data.find(0, offset, offset + MAX_NAME_LENGTH)
        if end < 0:
            raise ElfError(
                f"a name has no end within {MAX_NAME_LENGTH} bytes or the strings", section=self.section, offset=offset
            )
        try:
            return self.data[offset:end].decode()
        except UnicodeDecodeError:
            raise ElfError("a name is not UTF-8", section=self.section, offset=offset) from None


@dataclass(frozen=True)
class ElfSection:
    """One section; ``data`` is empty where it takes no bytes in the file, then ``size`` zeros are meant."""

    index: int
    name: str
    kind: str  # "SHT_PROGBITS", ...
    flags: int
    file_offset: int
    size: int
    link: int
    info: int
    entry_size: int
    data: bytes = field(repr=False)

    @property
    def is_code(self) -> bool:
        """Whether it holds instructions."""
        return self.kind == "SHT_PROGBITS" and bool(self.flags & FLAG_EXECUTABLE)

    @property
    def is_data(self) -> bool:
        """Whether programs may refer to its bytes as memory."""
        has_bytes = self.kind in ("SHT_PROGBITS", "SHT_NOBITS")
        return has_bytes and bool(self.flags & FLAG_ALLOCATED) and not self.flags & FLAG_EXECUTABLE

    @property
    def is_writable(self) -> bool:
        """Whether programs may write to it."""
        return bool(self.flags & FLAG_WRITE)

    @property
    def contents(self) -> bytes:
        """``size`` bytes, zeros where the file has none."""
        return bytes(self.size) if self.kind == "SHT_NOBITS" else self.data


@dataclass(frozen=True, slots=True)
class ElfSymbol:
    """One symbol; ``section`` is None where it is not defined here, then ``place`` says what it is."""

    index: int
    name: str
    kind: str  # "STT_FUNC", "STT_OBJECT", "STT_SECTION", "STT_NOTYPE", ...
    binding: str  # "STB_LOCAL", "STB_GLOBAL", "STB_WEAK"
    section: int | None
    place: str  # "section", "undefined", "absolute" or "common"
    value: int
    size: int


@dataclass(frozen=True, slots=True)
class ElfRelocation:
    """One place to be filled in: ``offset`` bytes into the section, with the address of ``symbol``."""

    offset: int
    kind: int  # R_BPF_...
    symbol: ElfSymbol


@dataclass(frozen=True)
class ElfImage:
    """What a relocatable object holds.

    ``relocations`` are by the index of the section that they change, in the order of the file.
    """

    sections: tuple[ElfSection, ...]
    symbols: tuple[ElfSymbol, ...]
    relocations: Mapping[int, tuple[ElfRelocation, ...]]

    def section(self, name: str) -> ElfSection | None:
        """The first section of that name, None where there is none."""
        return next((section for section in self.sections if section.name == name), None)

    @cached_property
    def _symbols_by_section(self) -> dict[int, list[ElfSymbol]]:
        found: dict[int, list[ElfSymbol]] = {}
        for symbol in self.symbols:
            if symbol.section is not None:
                found.setdefault(symbol.section, []).append(symbol)
        return found

    def symbols_of(self, section: ElfSection) -> Sequence[ElfSymbol]:
        """The symbols defined in ``section``, in the order of the file."""
        return self._symbols_by_section.get(section.index, [])


def read_elf(source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO) -> ElfImage:
    """The sections, symbols and relocations of a BPF object.

    Arguments:
        source: a path, the object's bytes, or a binary file, which is read to its end.

    Raises:
        ElfError: it is no little-endian, 64-bit, relocatable object for BPF, or it is damaged.
        OSError: the file cannot be read.

    >>> read_elf(b"no object")
    Traceback (most recent call last):
    llvmbpf.errors.ElfError: offset 0x0: this is no ELF file
    """
    return _Reader(_read_bytes(source)).read()


def _read_bytes(source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO) -> bytes:
    if isinstance(source, str | os.PathLike):
        return Path(source).read_bytes()
    if isinstance(source, bytes | bytearray | memoryview):
        return bytes(source)
    content = source.read()
    if not isinstance(content, bytes):
        raise TypeError("an object is read from a file that was opened in binary mode")
    return content


class _Reader:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.stream = io.BytesIO(content)
        self.structs = ELFStructs(little_endian=True, elfclass=64)
        self.structs.create_basic_structs()
        self.structs.create_advanced_structs("ET_REL", "EM_BPF", "ELFOSABI_SYSV")

    def read(self) -> ElfImage:
        header = self._header()
        sections = self._sections(header)
        symbols = self._symbols(sections)
        return ElfImage(sections, symbols, self._relocations(sections, symbols))

    def _parse(self, layout: Any, offset: int, what: str) -> Any:
        """One record of the file."""
        try:
            return struct_parse(layout, self.stream, offset)
        except PyElfToolsError:
            raise ElfError(f"the file ends inside {what}", offset=offset) from None

    def _header(self) -> Any:
        if self.content[:4] != b"\x7fELF":  # said before a short file is found to be short
            raise ElfError("this is no ELF file", offset=0)
        header = self._parse(self.structs.Elf_Ehdr, 0, "the ELF header")
        for fields, rows in ((header["e_ident"], _IDENTITY), (header, _HEADER)):
            for name, offset, wanted, complaint in rows:
                if fields[name] != wanted:
                    raise ElfError(f"{complaint}: {name} is {fields[name]}", offset=offset)
        return header

    def _sections(self, header: Any) -> tuple[ElfSection, ...]:
        count, table = header["e_shnum"], header["e_shoff"]
        if not 0 < count <= MAX_SECTIONS:
            raise ElfError(f"{count} sections, from 1 to {MAX_SECTIONS} can be read", offset=60)
        if header["e_shentsize"] != SECTION_HEADER_SIZE:
            raise ElfError(f"section headers of {header['e_shentsize']} bytes, not {SECTION_HEADER_SIZE}", offset=58)
        if table > len(self.content) or count * SECTION_HEADER_SIZE > len(self.content) - table:
            raise ElfError(
                f"{count} section headers at {table:#x} end beyond the file's {len(self.content)} bytes", offset=40
            )
        if header["e_shstrndx"] >= count:
            raise ElfError(f"section {header['e_shstrndx']} is to hold the names; there are {count}", offset=62)
        offsets = [table + index * SECTION_HEADER_SIZE for index in range(count)]
        headers = [self._parse(self.structs.Elf_Shdr, offset, "a section header") for offset in offsets]
        spans = [
            (0, HEADER_SIZE, "the ELF header"),
            (table, table + count * SECTION_HEADER_SIZE, "the section headers"),
        ]
        contents = [
            self._contents(record, offset, spans, index)
            for index, (record, offset) in enumerate(zip(headers, offsets, strict=True))
        ]
        self._refuse_overlaps(spans)
        if headers[header["e_shstrndx"]]["sh_type"] != "SHT_STRTAB":
            raise ElfError(f"section {header['e_shstrndx']} is to hold the names and is no string table", offset=62)
        names = StringTable(contents[header["e_shstrndx"]], "section names")
        return tuple(
            ElfSection(
                index, names[record["sh_name"]] if index else "", str(record["sh_type"]), record["sh_flags"],
                record["sh_offset"], record["sh_size"], record["sh_link"], record["sh_info"], record["sh_entsize"],
                contents[index],
            )
            for index, record in enumerate(headers)
        )  # fmt: skip

    def _contents(self, header: Any, place: int, spans: list[tuple[int, int, str]], index: int) -> bytes:
        """The bytes of a section; where they lie is added to ``spans``."""
        kind, start, size = header["sh_type"], header["sh_offset"], header["sh_size"]
        if kind == "SHT_NULL":
            return b""
        if kind == "SHT_NOBITS":
            if size > MAX_ZEROED_SIZE:
                raise ElfError(f"section {index} wants {size} zeros, at most {MAX_ZEROED_SIZE}", offset=place + 32)
            return b""
        if start > len(self.content) or size > len(self.content) - start:
            raise ElfError(
                f"section {index}, {size} bytes at {start:#x}, ends beyond the file's {len(self.content)} bytes",
                offset=place + 24,
            )
        if size:
            spans.append((start, start + size, f"section {index}"))
        return self.content[start : start + size]

    def _refuse_overlaps(self, spans: list[tuple[int, int, str]]) -> None:
        spans.sort()
        for (_, end, first), (start, _, second) in itertools.pairwise(spans):
            if start < end:
                raise ElfError(f"{first} and {second} overlap", offset=start)

    def _symbols(self, sections: tuple[ElfSection, ...]) -> tuple[ElfSymbol, ...]:
        tables = [section for section in sections if section.kind == "SHT_SYMTAB"]
        if not tables:
            return ()
        if len(tables) > 1:
            raise ElfError("a second table of symbols", section=tables[1].name)
        table = tables[0]
        _require_records(table, SYMBOL_SIZE)
        if not table.link < len(sections) or sections[table.link].kind != "SHT_STRTAB":
            raise ElfError(f"section {table.link} is to hold the symbols' names and does not", section=table.name)
        names = StringTable(sections[table.link].data, sections[table.link].name)
        return tuple(self._symbol(index, table, names, sections) for index in range(len(table.data) // SYMBOL_SIZE))

    def _symbol(self, index: int, table: ElfSection, names: StringTable, sections: tuple[ElfSection, ...]) -> ElfSymbol:
        offset = index * SYMBOL_SIZE
        record = self._parse(self.structs.Elf_Sym, table.file_offset + offset, "a symbol")
        name, home, value, size = names[record["st_name"]], record["st_shndx"], record["st_value"], record["st_size"]
        kind, binding = str(record["st_info"]["type"]), str(record["st_info"]["bind"])
        place = {"SHN_UNDEF": "undefined", "SHN_ABS": "absolute", "SHN_COMMON": "common"}.get(home, "section")
        if place != "section":
            return ElfSymbol(index, name, kind, binding, None, place, value, size)
        if not isinstance(home, int) or home >= len(sections):
            raise ElfError(f"symbol {name!r} lies in section {home}; there is none", section=table.name, offset=offset)
        room = sections[home].size
        if value > room or size > room - value:
            raise ElfError(
                f"symbol {name!r}, {size} bytes at {value}, ends beyond the {room} bytes of {sections[home].name}",
                section=table.name,
                offset=offset,
            )
        if kind == "STT_SECTION":
            name = sections[home].name
        return ElfSymbol(index, name, kind, binding, home, place, value, size)

    def _relocations(
        self, sections: tuple[ElfSection, ...], symbols: tuple[ElfSymbol, ...]
    ) -> dict[int, tuple[ElfRelocation, ...]]:
        found: dict[int, tuple[ElfRelocation, ...]] = {}
        for table in sections:
            if table.kind not in ("SHT_REL", "SHT_RELA"):
                continue
            if not 0 < table.info < len(sections):
                raise ElfError(f"relocations of section {table.info}; there is none", section=table.name)
            target = sections[table.info]
            if not target.flags & FLAG_ALLOCATED and target.name not in RELOCATED_TABLES:
                continue
            if table.kind == "SHT_RELA":
                raise ElfError("relocations with addends (RELA) are not of the BPF ABI", section=table.name)
            if target.index in found:
                raise ElfError(f"a second table of relocations of {target.name}", section=table.name)
            _require_records(table, RELOCATION_SIZE)
            if table.link >= len(sections) or sections[table.link].kind != "SHT_SYMTAB":
                raise ElfError(f"section {table.link} is to hold the symbols and does not", section=table.name)
            found[target.index] = tuple(self._relocations_of(table, target, symbols))
        return found

    def _relocations_of(
        self, table: ElfSection, target: ElfSection, symbols: tuple[ElfSymbol, ...]
    ) -> Iterator[ElfRelocation]:
        for offset in range(0, len(table.data), RELOCATION_SIZE):
            record = self._parse(self.structs.Elf_Rel, table.file_offset + offset, "a relocation")
            number, place = record["r_info_sym"], record["r_offset"]
            if not 0 < number < len(symbols):
                raise ElfError(
                    f"a relocation names symbol {number}; there are {len(symbols)}", section=table.name, offset=offset
                )
            if place > len(target.data) - 4:
                raise ElfError(
                    f"a relocation at {place:#x} lies outside the {len(target.data)} bytes of {target.name}",
                    section=table.name,
                    offset=offset,
                )
            yield ElfRelocation(place, record["r_info_type"], symbols[number])


def _require_records(table: ElfSection, size: int) -> None:
    if table.entry_size != size or len(table.data) % size or table.flags & FLAG_COMPRESSED:
        raise ElfError(
            f"{len(table.data)} bytes in records of {table.entry_size} are not whole records of {size}",
            section=table.name,
        )
