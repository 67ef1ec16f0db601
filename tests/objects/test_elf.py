"""Reading ELF: against LLVM's reader, and what is refused."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from llvmbpf.errors import ElfError
from llvmbpf.objects import read_elf

from .mutants import Table, with_field
from .samples import ALL, needs_readelf, path_of, readelf

SAMPLE = path_of("map_in_map.v3")
CONTENT = SAMPLE.read_bytes()
TABLE = Table.of(CONTENT)
NAMES = [section.name for section in read_elf(CONTENT).sections]


KINDS = {
    "None": "STT_NOTYPE",
    "Object": "STT_OBJECT",
    "Function": "STT_FUNC",
    "Section": "STT_SECTION",
    "File": "STT_FILE",
}


@needs_readelf
@pytest.mark.parametrize("name", ALL)
def test_agrees_with_llvm(name: str) -> None:
    image, expected = read_elf(path_of(name)), readelf(name)
    sections = [entry["Section"] for entry in expected["Sections"]]
    assert [(one.name, one.flags, one.file_offset, one.size, one.link, one.info) for one in image.sections] == [
        (one["Name"]["Name"], one["Flags"]["Value"], one["Offset"], one["Size"], one["Link"], one["Info"])
        for one in sections
    ]
    assert [one.kind for one in image.sections if one.kind.startswith("SHT")] == [
        one["Type"]["Name"] for one in sections if not one["Type"]["Name"].startswith("SHT_LLVM")
    ]
    symbols = [entry["Symbol"] for entry in expected["Symbols"]]
    assert [
        (one.name, one.value, one.size, one.section or 0, one.kind, one.binding.removeprefix("STB_"))
        for one in image.symbols
    ] == [
        (
            one["Name"]["Name"], one["Value"], one["Size"], one["Section"]["Value"] % 0xFFF1,
            KINDS[one["Type"]["Name"]], one["Binding"]["Name"].upper(),
        )
        for one in symbols
    ]  # fmt: skip
    tables = {
        image.sections[table["SectionIndex"]].info: [one["Relocation"] for one in table["Relocs"]]
        for table in expected["Relocations"]
    }
    read = [one.index for one in image.sections if one.flags & 2 or one.name in (".BTF", ".BTF.ext")]
    assert {
        section: [(one.offset, one.kind, one.symbol.name) for one in relocations]
        for section, relocations in image.relocations.items()
    } == {
        section: [(one["Offset"], one["Type"]["Value"], one["Symbol"]["Name"]) for one in relocations]
        for section, relocations in tables.items()
        if section in read
    }


@pytest.mark.parametrize(
    "make", [str, Path, lambda path: path.read_bytes(), lambda path: bytearray(path.read_bytes()),
             lambda path: memoryview(path.read_bytes()), lambda path: io.BytesIO(path.read_bytes())],
)  # fmt: skip
def test_sources(make: Callable[[Path], object]) -> None:
    assert read_elf(make(SAMPLE)).sections == read_elf(SAMPLE).sections  # type: ignore[arg-type]


def test_open_file_and_wrong_sources() -> None:
    with SAMPLE.open("rb") as file:
        assert len(read_elf(file).sections) == TABLE.count
    with SAMPLE.open(encoding="latin-1") as text, pytest.raises(TypeError, match="binary mode"):
        read_elf(text)  # type: ignore[arg-type]
    with pytest.raises(FileNotFoundError):
        read_elf("no such file.o")


def section_field(section: str, offset: int) -> int:
    return TABLE.start + 64 * NAMES.index(section) + offset


TABLE_OF = {name: struct.unpack_from("<QQ", CONTENT, TABLE.start + 64 * index + 24) for index, name in enumerate(NAMES)}
CODE_RELOCATIONS = TABLE_OF[".relxdp"][0]
SYMBOLS = TABLE_OF[".symtab"][0]

REFUSED = [
    # offset, size, value, what is said, section, offset in it
    (0, 1, 0x7E, "no ELF file", None, 0),
    (4, 1, 1, "64-bit: EI_CLASS is ELFCLASS32", None, 4),
    (5, 1, 2, "little-endian objects", None, 5),
    (6, 1, 0, "version of ELF", None, 6),
    (16, 2, 2, "relocatable objects can be loaded: e_type is ET_EXEC", None, 16),
    (18, 2, 62, r"not for BPF \(machine 247\): e_machine is EM_X86_64", None, 18),
    (18, 2, 0, "not for BPF", None, 18),
    (20, 4, 2, "version of ELF", None, 20),
    (40, 8, len(CONTENT) - 63, "section headers at 0x[0-9a-f]+ end beyond", None, 40),
    (40, 8, (1 << 64) - 64, "section headers at 0x[0-9a-f]+ end beyond", None, 40),
    (52, 2, 63, "size of the ELF header", None, 52),
    (56, 2, 1, "no program headers", None, 56),
    (58, 2, 40, "section headers of 40 bytes", None, 58),
    (60, 2, 0, "0 sections", None, 60),
    (60, 2, 0xFFFF, "65535 sections", None, 60),
    (60, 2, 200, "200 section headers", None, 40),
    (62, 2, 200, "section 200 is to hold the names", None, 62),
    (62, 2, NAMES.index("xdp"), "no string table", None, 62),
    (section_field("xdp", 0), 4, 0xFFFF, "a name at 65535", "section names", 0xFFFF),
    (section_field("xdp", 24), 8, len(CONTENT), "ends beyond the file", None, section_field("xdp", 24)),
    (section_field("xdp", 32), 8, (1 << 64) - 1, "ends beyond the file", None, section_field("xdp", 24)),
    (section_field("xdp", 24), 8, TABLE_OF[".BTF"][0] + 8, "overlap", None, TABLE_OF[".BTF"][0] + 8),
    (section_field("xdp", 24), 8, 32, "ELF header and section", None, 32),
    (section_field(".symtab", 40), 4, 99, "section 99 is to hold the symbols' names", ".symtab", None),
    (section_field(".symtab", 56), 8, 23, "records of 23", ".symtab", None),
    (section_field(".symtab", 32), 8, 25, "25 bytes", ".symtab", None),
    (section_field(".relxdp", 44), 4, 99, "relocations of section 99", ".relxdp", None),
    (section_field(".relxdp", 40), 4, 0, "section 0 is to hold the symbols", ".relxdp", None),
    (section_field(".relxdp", 4), 4, 4, "RELA", ".relxdp", None),
    (section_field(".relxdp", 56), 8, 24, "records of 24", ".relxdp", None),
    (section_field(".rel.maps", 44), 4, NAMES.index("xdp"), "a second table", ".rel.maps", None),
    (section_field("license", 4), 4, 2, "a second table of symbols", None, None),
    (SYMBOLS + 24, 4, 0xFFFFFF, "a name at 16777215", ".strtab", 0xFFFFFF),
    (SYMBOLS + 24 + 6, 2, 99, "lies in section 99", ".symtab", 24),
    (SYMBOLS + 24 + 6, 2, 0xFFFF, "lies in section", ".symtab", 24),
    (CODE_RELOCATIONS + 12, 4, 99, "names symbol 99", ".relxdp", 0),
    (CODE_RELOCATIONS + 12, 4, 0, "names symbol 0", ".relxdp", 0),
    (CODE_RELOCATIONS, 8, 1 << 40, "lies outside the", ".relxdp", 0),
]  # fmt: skip


@pytest.mark.parametrize(("place", "size", "value", "message", "section", "offset"), REFUSED)
def test_refused(place: int, size: int, value: int, message: str, section: str | None, offset: int | None) -> None:
    with pytest.raises(ElfError, match=message) as caught:
        read_elf(with_field(CONTENT, place, size, value))
    if (section, offset) != (None, None):
        assert (caught.value.section, caught.value.offset) == (section, offset)


def test_symbol_beyond_its_section() -> None:
    image = read_elf(CONTENT)
    symbol = next(one for one in image.symbols if one.kind == "STT_FUNC")
    place = SYMBOLS + 24 * symbol.index
    size = image.sections[symbol.section or 0].size
    for offset, value in ((8, size + 1), (8, 1 << 63), (16, size + 8), (16, (1 << 64) - 1)):
        with pytest.raises(ElfError, match=r"'map_in_map'.* ends beyond the .* bytes of xdp") as caught:
            read_elf(with_field(CONTENT, place + offset, 8, value))
        assert (caught.value.section, caught.value.offset) == (".symtab", 24 * symbol.index)


def test_names_must_end_and_be_text() -> None:
    start, size = TABLE_OF[".strtab"]
    with pytest.raises(ElfError, match="no end"):
        read_elf(CONTENT[:start] + b"a" * size + CONTENT[start + size :])
    with pytest.raises(ElfError, match="UTF-8"):
        read_elf(CONTENT[: start + 1] + b"\xff" + CONTENT[start + 2 :])


def test_zeros_have_a_limit() -> None:
    content = path_of("globals.v3").read_bytes()
    index = next(one.index for one in read_elf(content).sections if one.name == ".bss")
    place = Table.of(content).start + 64 * index + 32
    assert read_elf(with_field(content, place, 8, 1 << 20)).sections[index].contents == bytes(1 << 20)
    with pytest.raises(ElfError, match="zeros"):
        read_elf(with_field(content, place, 8, 1 << 60))


def test_error_says_where() -> None:
    error = ElfError("what", section="xdp", offset=16)
    assert str(error) == "section xdp, offset 0x10: what"
    assert str(ElfError("what")) == "what"
