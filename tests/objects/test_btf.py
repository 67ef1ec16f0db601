"""BTF: what is read of the types, their dtypes against C's layouts, and what is refused."""

from __future__ import annotations

import ctypes
import struct
import time

import numpy as np
import pytest

from llvmbpf.errors import ElfError
from llvmbpf.objects import BtfKind, parse_btf, parse_btf_ext, read_elf, to_dtype

from .btf_writer import BtfWriter
from .samples import ALL, load, path_of


def test_every_kind() -> None:
    writer = BtfWriter()
    integer = writer.integer("int", 4, 1)
    pointer = writer.pointer(integer)
    array = writer.array(pointer, 3)
    structure = writer.struct("pair", 32, ("first", array, 0), ("second", integer, 192))
    union = writer.struct("either", 8, ("number", integer, 0), ("address", pointer, 0), kind=5)
    enum = writer.enum("level", 4, ("LOW", -1), ("HIGH", 1), signed=True)
    forward = writer.add(7, "unknown")
    typedef = writer.typedef("number", integer)
    volatile, const, restrict = writer.add(9, "", typedef), writer.add(10, "", pointer), writer.add(11, "", pointer)
    prototype = writer.add(13, "", integer, 2, tail=struct.pack("<IIII", writer.name("x"), integer, 0, pointer))
    function = writer.add(12, "run", prototype, 1)
    variable = writer.add(14, "counter", volatile, tail=struct.pack("<I", 1))
    section = writer.add(15, ".data", 12, 1, tail=struct.pack("<III", variable, 8, 4))
    double = writer.add(16, "double", 8)
    tag = writer.add(17, "tag", variable, tail=struct.pack("<i", -1))
    type_tag = writer.add(18, "user", integer)
    wide = writer.add(19, "wide", 8, 1, True, struct.pack("<III", writer.name("MINUS"), 0xFFFFFFFE, 0xFFFFFFFF))
    btf = parse_btf(writer.content())
    assert [one.kind for one in btf] == [
        *map(BtfKind, (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 12, 14, 15, 16, 17, 18, 19))
    ]
    assert [btf.spell(one) for one in (integer, pointer, array, structure, union, enum, forward, volatile, const)] == [
        "int", "int *", "int *[3]", "struct pair", "union either", "enum level", "struct unknown", "volatile number",
        "int *const",
    ]  # fmt: skip
    assert btf.spell(prototype) == "int (int, int *)"
    sizes = {
        integer: 4,
        pointer: 8,
        array: 24,
        structure: 32,
        union: 8,
        volatile: 4,
        variable: 4,
        restrict: 8,
        type_tag: 4,
    }
    assert {one: btf.size(one) for one in sizes} == sizes
    assert [(one.name, one.offset) for one in btf[structure].members] == [("first", 0), ("second", 192)]
    assert [(one.name, one.value) for one in btf[enum].members] == [("LOW", -1), ("HIGH", 1)]
    assert btf[wide].members[0].value == -2
    assert [(one.name, one.type) for one in btf[prototype].members] == [("x", integer), ("", pointer)]
    assert (btf[section].members[0].offset, btf[section].members[0].size) == (8, 4)
    assert (btf[function].type, btf[function].detail, btf[variable].detail) == (prototype, 1, 1)
    assert (btf[double].size, btf[tag].type, btf.resolve(volatile).name) == (8, variable, "int")
    assert btf.find("pair", BtfKind.STRUCT) == btf[structure]
    assert btf.find("pair", BtfKind.UNION) is None
    for without_size in (0, forward, function, prototype):
        with pytest.raises(ElfError, match="no size"):
            btf.size(without_size)


class Inner(ctypes.Structure):
    _fields_ = [("inner_a", ctypes.c_uint32), ("inner_b", ctypes.c_uint32)]


class Settings(ctypes.Structure):
    """The structure of globals.c, laid out by another implementation of C's rules."""

    _anonymous_ = ("inner",)
    _fields_ = [
        ("threshold", ctypes.c_uint32), ("bias", ctypes.c_int16), ("enabled_verbose_rest", ctypes.c_uint8),
        ("name", ctypes.c_char * 12), ("table", ctypes.c_uint64 * 4), ("inner", Inner),
        ("either", ctypes.c_uint8 * 4), ("level", ctypes.c_int32),
    ]  # fmt: skip


def test_structure_is_laid_out_as_c_does() -> None:
    dtype = load("globals.v3").globals.variables["settings"].dtype
    assert dtype is not None
    assert dtype.itemsize == ctypes.sizeof(Settings)
    assert {name: field[1] for name, field in (dtype.fields or {}).items()} == {
        name: getattr(Settings, name).offset
        if name[:5] != "inner"
        else Settings.inner.offset + getattr(Inner, name).offset
        for name in dtype.names or ()
    }
    assert [dtype[name].str for name in ("threshold", "bias", "name", "either", "level")] == [
        "<u4",
        "<i2",
        "|S12",
        "|V4",
        "<i4",
    ]
    assert dtype["table"] == np.dtype(("<u8", (4,)))


def test_dtypes_of_single_types() -> None:
    writer = BtfWriter()
    types = {
        writer.integer("u8", 1): "<u1", writer.integer("long", 8, 1): "<i8", writer.integer("_Bool", 1, 4): "?",
        writer.integer("__int128", 16, 1): "V16", writer.enum("e", 4, ("A", 1)): "<u4", writer.pointer(0): "<u8",
        writer.enum("s", 2, ("A", -1), signed=True): "<i2", writer.add(16, "float", 4): "<f4",
        writer.struct("u", 6, ("a", 1, 0), kind=5): "V6", writer.struct("empty", 0): "V0",
    }  # fmt: skip
    char = writer.integer("char", 1, 1)
    types[writer.array(char, 5)] = "S5"
    text = writer.array(writer.array(char, 5), 2)
    matrix = writer.array(writer.array(1, 3), 2)
    btf = parse_btf(writer.content())
    assert {number: to_dtype(btf, number) for number in types} == {one: np.dtype(text) for one, text in types.items()}
    assert to_dtype(btf, matrix) == np.dtype(("<u1", (2, 3)))
    assert to_dtype(btf, text) == np.dtype(("S5", (2,)))
    assert btf.spell(matrix) == "u8[2][3]"


def test_bit_fields_share_their_bytes() -> None:
    writer = BtfWriter()
    word, byte = writer.integer("u32", 4), writer.integer("u8", 1)
    # u32 a:3, b:13; u8 c; u32 d:4, :4, e:24 (as the flag of the structure says, widths stand in the upper byte)
    members = (("a", word, 3 << 24), ("b", word, 13 << 24 | 3), ("c", byte, 16), ("d", word, 4 << 24 | 32),
               ("", word, 4 << 24 | 36), ("e", word, 24 << 24 | 40))  # fmt: skip
    one = writer.struct("bits", 8, *members, flag=True)
    dtype = to_dtype(parse_btf(writer.content()), one)
    assert {name: (field[0].str, field[1]) for name, field in (dtype.fields or {}).items()} == {
        "a_b": ("<u2", 0), "c": ("|u1", 2), "d": ("|u1", 4), "e": ("|V3", 5),
    }  # fmt: skip


def test_members_without_names() -> None:
    writer = BtfWriter()
    word = writer.integer("u32", 4)
    inner = writer.struct("", 8, ("a", word, 0), ("b", word, 32))
    either = writer.struct("", 4, ("x", word, 0), kind=5)
    outer = writer.struct("outer", 16, ("first", word, 0), ("", inner, 32), ("", either, 96))
    assert to_dtype(parse_btf(writer.content()), outer) == np.dtype(
        [("first", "<u4"), ("a", "<u4"), ("b", "<u4"), ("union_12", "V4")]
    )


def test_types_that_cannot_be() -> None:
    writer = BtfWriter()
    word = writer.integer("u32", 4)
    circle = writer.typedef("round", 3)
    writer.typedef("about", circle)
    itself = writer.struct("itself", 8, ("again", 4, 0))
    array_of_itself = writer.array(5, 1)
    huge = writer.array(writer.array(word, 1 << 20), 1 << 20)
    outside = writer.struct("outside", 4, ("late", word, 8))
    twice = writer.struct("twice", 8, ("same", word, 0), ("same", word, 32))
    btf = parse_btf(writer.content())
    for type_id, message in (
        (circle, "typedef of itself"), (itself, "more than 32 deep"), (array_of_itself, "dimensions"), (huge, "takes"),
        (outside, "ends beyond the 4 bytes"), (twice, "twice"),
    ):  # fmt: skip
        with pytest.raises(ElfError, match=message):
            to_dtype(btf, type_id)
    assert len(btf.spell(array_of_itself)) < 1000


@pytest.mark.parametrize("anonymous", [False, True])
def test_types_that_multiply_are_bounded(anonymous: bool) -> None:
    """Thirty structures, each with the next one twice, are 2**30 members."""
    writer = BtfWriter()
    last = writer.integer("u8", 1)
    for depth in range(30):
        names = ("", "") if anonymous else ("a", "b")
        last = writer.struct(f"s{depth}", 1, *((name, last, 0) for name in names))
    btf = parse_btf(writer.content())
    start = time.perf_counter()
    with pytest.raises(ElfError, match="more than"):
        to_dtype(btf, last)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("changes", "message", "offset"),
    [
        ({"magic": 0x9FEB}, "magic number", 0),
        ({"version": 2}, "version 2", 2),
        ({"flags": 1}, "flags 1", 2),
        ({"header": 23}, "header of 23", 4),
        ({"header": 1 << 31}, "header of", 4),
        ({"type_offset": 1 << 31}, "types", 8),
        ({"type_size": 1 << 31}, "types", 8),
        ({"type_size": 15}, "record of type 1 is cut off", 24),
        ({"type_size": 23}, "record of type 2 is cut off", 40),
        ({"string_offset": 1 << 31}, "strings", 16),
        ({"string_size": 1 << 31}, "strings", 16),
        ({"string_size": 1}, "a name at 1", 1),
    ],
)
def test_damaged_header(changes: dict[str, int], message: str, offset: int) -> None:
    writer = BtfWriter()
    writer.integer("int", 4)
    writer.pointer(1)
    with pytest.raises(ElfError, match=message) as caught:
        parse_btf(writer.content(**changes))
    assert caught.value.offset == offset
    assert (caught.value.section or "").startswith(".BTF")


def test_unknown_kind_and_missing_type() -> None:
    for kind in (0, 20, 31):
        writer = BtfWriter()
        writer.add(kind, "x")
        with pytest.raises(ElfError, match=f"unknown kind {kind}"):
            parse_btf(writer.content())
    writer = BtfWriter()
    writer.pointer(2)
    with pytest.raises(ElfError, match="refers to type 2; there are 2"):
        parse_btf(writer.content())
    with pytest.raises(ElfError, match="type 5 is not there"):
        parse_btf(BtfWriter().content())[5]


@pytest.mark.parametrize("name", [name for name in ALL if "plain" not in name])
def test_sizes_agree_with_the_symbols(name: str) -> None:
    """The compiler writes a variable's size twice: into its type, and into its symbol."""
    image, btf = read_elf(path_of(name)), load(name).btf
    assert btf is not None
    checked = 0
    for symbol in image.symbols:
        variable = btf.find(symbol.name, BtfKind.VARIABLE)
        if symbol.kind != "STT_OBJECT" or variable is None or image.sections[symbol.section or 0].name == ".maps":
            continue
        assert btf.size(variable.id) == symbol.size == to_dtype(btf, variable.type).itemsize
        checked += 1
    assert checked or name.startswith(("text_main",))


def test_damaged_ext() -> None:
    writer = BtfWriter()
    writer.integer("int", 4)
    place = writer.name("xdp")
    btf = parse_btf(writer.content())

    def ext(functions: bytes = b"", lines: bytes = b"", size: int | None = None, header: int = 32) -> bytes:
        fields = (0xEB9F, 1, 0, header, 0, len(functions) if size is None else size, len(functions), len(lines), 0, 0)
        return struct.pack("<HBBIIIIIII", *fields) + functions + lines

    good = struct.pack("<IIIII", 8, place, 1, 0, 1)
    assert [one.type for one in parse_btf_ext(ext(good), btf).functions["xdp"]] == [1]
    for content, message in (
        (b"\x9f\xeb", "the header"),
        (ext(good, header=20), "header of 20"),
        (ext(good, header=1000), "header of 1000"),
        (ext(good, size=1000), "ends beyond the section"),
        (ext(good[:-1]), "1 records end beyond"),
        (ext(good[:10]), "cut off"),
        (ext(struct.pack("<I", 4) + good[4:]), "records of 4 bytes"),
        (ext(struct.pack("<I", 0) + good[4:]), "records of 0 bytes"),
        (ext(struct.pack("<IIIII", 8, place, 1, 0, 9)), "type 9 is not there"),
        (ext(struct.pack("<IIIII", 8, 99, 1, 0, 1)), "a name at 99"),
        (ext(struct.pack("<IIIII", 8, place, 0xFFFFFFFF, 0, 1)), "records end beyond"),
        (ext(lines=struct.pack("<IIIIIII", 16, place, 1, 0, 0, 999, 0)), "a name at 999"),
    ):
        with pytest.raises(ElfError, match=message):
            parse_btf_ext(content, btf)


def test_functions_of_functions_are_spelled_in_short() -> None:
    """Thirty prototypes, each with eight parameters that are pointers to the next one."""
    writer = BtfWriter()
    last = writer.integer("int", 4)
    for _ in range(30):
        pointer = writer.pointer(last)
        last = writer.add(13, "", pointer, 8, tail=struct.pack("<II", 0, pointer) * 8)
    assert "..." in parse_btf(writer.content()).spell(last)


def test_many_small_tables_take_no_longer_than_one() -> None:
    writer = BtfWriter()
    writer.integer("int", 4)
    btf = parse_btf(writer.content())
    count = 50_000
    table = struct.pack("<I", 8) + struct.pack("<IIII", 1, 1, 0, 1) * count
    start = time.perf_counter()
    found = parse_btf_ext(struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(table), 0, 0) + table, btf)
    assert len(found.functions["int"]) == count
    assert time.perf_counter() - start < 2
