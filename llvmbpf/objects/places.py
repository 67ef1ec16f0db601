"""Where relocations point: a symbol and an addend -> a place in a section."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from llvmbpf.errors import ElfError
from llvmbpf.objects.elf import ElfImage, ElfRelocation, ElfSection, ElfSymbol

__all__ = ["R_BPF_64_32", "R_BPF_64_64", "data_relocations", "describe_undefined", "patch_words"]

# Types of relocations. Compilers before clang 13 used 1 and 10 for data too, and 0 inside .BTF.
R_BPF_NONE, R_BPF_64_64, R_BPF_64_ABS64, R_BPF_64_ABS32, R_BPF_64_NODYLD32, R_BPF_64_32 = 0, 1, 2, 3, 4, 10

_WORD, _DOUBLE_WORD = struct.Struct("<I"), struct.Struct("<Q")
_UNDEFINED = {
    "undefined": "is not defined in the object",
    "absolute": "is an absolute number, not a place in the object",
    "common": "is a common symbol, which has no place yet; compile with -fno-common",
}


def describe_undefined(symbol: ElfSymbol) -> str:
    """What is wrong with a symbol that has no section."""
    return f"symbol {symbol.name!r} {_UNDEFINED.get(symbol.place, 'has no place')}"


def data_relocations(image: ElfImage, section: ElfSection) -> Iterator[tuple[int, ElfRelocation, int]]:
    """The 8-byte addresses in a section of data: (offset in it, the relocation, offset in the symbol's section).

    Raises ElfError for a relocation of another type or size.
    """
    for relocation in image.relocations.get(section.index, ()):
        if relocation.kind not in (R_BPF_64_64, R_BPF_64_ABS64) or relocation.offset > len(section.data) - 8:
            raise ElfError(
                f"relocation type {relocation.kind} to {relocation.symbol.name!r} has no meaning in data",
                section=section.name,
                offset=relocation.offset,
            )
        (addend,) = _DOUBLE_WORD.unpack_from(section.data, relocation.offset)
        yield relocation.offset, relocation, relocation.symbol.value + addend


def patch_words(image: ElfImage, section: ElfSection) -> bytes:
    """The bytes of ``.BTF`` or ``.BTF.ext`` with the offsets of variables and functions filled in."""
    content = bytearray(section.data)
    for relocation in image.relocations.get(section.index, ()):
        if relocation.kind not in (R_BPF_NONE, R_BPF_64_ABS32, R_BPF_64_NODYLD32, R_BPF_64_32):
            raise ElfError(
                f"relocation type {relocation.kind} has no meaning here",
                section=section.name,
                offset=relocation.offset,
            )
        (addend,) = _WORD.unpack_from(content, relocation.offset)
        _WORD.pack_into(content, relocation.offset, (addend + relocation.symbol.value) & 0xFFFFFFFF)
    return bytes(content)
