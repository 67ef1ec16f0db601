"""Definitions of maps: all objects' against a table, and what is refused."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from llvmbpf.errors import ElfError
from llvmbpf.maps import MapFlag, MapSpec, MapType
from llvmbpf.objects import load_object, read_elf
from llvmbpf.program import MapReference

from .btf_writer import BtfWriter
from .mutants import with_field
from .samples import SOURCES, builds_of, load, path_of

# source: {name: (type, key size, value size, entries, flags)}, from reading the C.
EXPECTED: dict[str, dict[str, tuple[str, int, int, int, int]]] = {
    "arithmetic": {},
    "atomics": {},
    "callbacks": {"sessions": ("HASH", 4, 16, 1024, 0)},
    "classifier": {"services": ("HASH", 2, 8, 128, 0)},
    "core_self": {},
    "counters": {"by_protocol": ("PERCPU_ARRAY", 4, 16, 256, 0), "by_ethernet_type": ("PERCPU_HASH", 2, 16, 64, 0)},
    "dns": {"blocked": ("HASH", 64, 8, 256, 0), "types": ("HASH", 2, 8, 64, 0)},
    "encapsulate": {"tunnels": ("HASH", 4, 24, 64, 0)},
    "firewall": {"rules": ("LPM_TRIE", 8, 16, 1024, 1), "verdicts": ("ARRAY", 4, 8, 5, 0)},
    "flows": {"flows": ("LRU_HASH", 16, 40, 8192, 0), "talkers": ("LRU_PERCPU_HASH", 4, 8, 512, 0)},
    "globals": {},
    "icmp_echo": {},
    "legacy": {"sizes": ("ARRAY", 4, 8, 16, 0), "hosts": ("HASH", 4, 8, 1024, 1), "marks": ("HASH", 4, 4, 32, 0)},
    "load_balancer": {"backends": ("ARRAY", 4, 32, 16, 0)},
    "loop_checksum": {},
    "map_in_map": {
        "wan": ("ARRAY", 4, 8, 256, 0), "lan": ("ARRAY", 4, 8, 256, 0), "spare": ("ARRAY", 4, 8, 256, 0),
        "by_interface": ("ARRAY_OF_MAPS", 4, 4, 8, 0), "by_tenant": ("HASH_OF_MAPS", 4, 4, 8, 0),
    },
    "nat": {"translations": ("HASH", 8, 8, 1024, 0)},
    "perf_events": {"samples": ("PERF_EVENT_ARRAY", 4, 4, 0, 0)},
    "queues": {
        "recent": ("QUEUE", 0, 4, 8, 0), "piled": ("STACK", 0, 4, 8, 0), "seen": ("BLOOM_FILTER", 0, 4, 1000, 0),
    },
    "rate_limit": {"buckets": ("HASH", 4, 16, 4096, 0)},
    "redirect": {
        "ports": ("HASH", 6, 4, 256, 0), "devices": ("DEVMAP", 4, 4, 64, 0), "processors": ("CPUMAP", 4, 4, 8, 0),
    },
    "refused": {},
    "ring_events": {"events": ("RINGBUF", 0, 0, 65536, 0)},
    "router": {"devices": ("DEVMAP_HASH", 4, 4, 16, 0), "answers": ("PERCPU_ARRAY", 4, 8, 16, 0)},
    "socket_filter": {},
    "spin_lock": {"accounts": ("ARRAY", 4, 24, 4, 0)},
    "strings": {},
    "subprograms": {},
    "tail_calls": {
        "stages": ("PROG_ARRAY", 4, 4, 3, 0), "by_port": ("ARRAY", 4, 8, 65536, 0),
        "offsets": ("PERCPU_ARRAY", 4, 4, 1, 0),
    },
    "text_helpers": {},
    "text_main": {},
    "vlan": {},
    "xdp_bytes": {"bytes": ("PERCPU_ARRAY", 4, 8, 256, 0), "sources": ("PERCPU_HASH", 4, 8, 256, 0)},
}  # fmt: skip


def test_the_table_is_whole() -> None:
    assert sorted(EXPECTED) == SOURCES


@pytest.mark.parametrize("name", [name for source in EXPECTED for name in builds_of(source)])
def test_definitions(name: str) -> None:
    found = {one.name: one for one in load(name).maps.values() if not one.is_global}
    assert {
        one.name: (one.map_type.name, one.key_size, one.value_size, one.max_entries, int(one.flags))
        for one in found.values()
    } == EXPECTED[name.split(".")[0]]
    for one in found.values():
        assert one.key_dtype is None or one.key_dtype.itemsize == one.key_size
        assert one.value_dtype is None or one.value_dtype.itemsize == one.value_size
        assert one.contents is None


def test_types_of_keys_and_values() -> None:
    rules, flows = load("firewall.v2").maps["rules"], load("flows.v1").maps["flows"]
    assert rules.key_dtype == np.dtype([("bits", "<u4"), ("address", "<u4")])
    assert rules.value_dtype == np.dtype([("verdict", "<u4"), ("hits", "<u8")], align=True)
    assert flows.key_dtype == np.dtype(
        [
            ("low", "<u4"),
            ("high", "<u4"),
            ("low_port", "<u2"),
            ("high_port", "<u2"),
            ("protocol", "u1"),
            ("padding", "u1", 3),
        ]
    )
    assert load("redirect.v3").maps["ports"].key_dtype == np.dtype([("bytes", "u1", 6)])
    assert load("dns.v3").maps["blocked"].key_dtype == np.dtype([("name", "S64")])
    assert load("tail_calls.v3").maps["stages"].key_dtype is None


def test_values_that_maps_hold_at_first() -> None:
    for name in builds_of("tail_calls"):
        assert load(name).maps["stages"].values == {0: "parse_vlan", 1: "parse_ipv4", 2: "parse_ports"}
    for name in builds_of("map_in_map"):
        maps = load(name).maps
        assert maps["by_interface"].values == {1: "wan", 2: "lan", 5: "spare"}
        assert maps["by_tenant"].values == {}
        for outer in ("by_interface", "by_tenant"):
            inner = maps[outer].inner
            assert inner is not None
            assert (inner.map_type, inner.key_size, inner.value_size, inner.max_entries) == (MapType.ARRAY, 4, 8, 256)
            assert inner.value_dtype == np.dtype("<u8")
        assert maps["wan"].inner is None


def test_further_facts() -> None:
    account = load("spin_lock.v4").maps["accounts"]
    assert account.lock_offset == 0
    assert account.notes == ("pinning is ignored: every load makes maps of its own",)
    assert load("legacy.v3").maps["marks"].notes == account.notes
    assert load("queues.v3").maps["seen"].extra == 3
    assert load("firewall.v3").maps["rules"].flags is MapFlag.NO_PREALLOC
    assert load("firewall.v3").maps["rules"].lock_offset is None


def test_legacy_maps_of_maps() -> None:
    """The third definition of legacy.c is iproute2's; here it is made a map of maps whose inner map is its own id."""
    content = path_of("legacy.v3").read_bytes()
    image = read_elf(content)
    section = image.section("maps/tc")
    assert section is not None
    outer = with_field(content, section.file_offset, 4, 12)
    with pytest.raises(ElfError, match="'marks' does not say what its inner maps look like"):
        load_object(with_field(outer, section.file_offset + 28, 4, 1))  # it would be its own inner map
    short = path_of("legacy.v1.plain").read_bytes()
    maps = read_elf(short).section("maps")
    assert maps is not None
    with pytest.raises(ElfError, match="'sizes' is of the unknown type 99"):
        load_object(with_field(short, maps.file_offset, 4, 99))


def definition(*members: tuple[str, int], size: int = 32) -> tuple[BtfWriter, list[tuple[str, int]]]:
    """A writer with the types that `members` are given as numbers for: a negative one is minus the number."""
    writer = BtfWriter()
    integer = writer.integer("int", 4, 1)
    made = []
    for name, number in members:
        made.append((name, writer.pointer(writer.array(integer, number))))
    return writer, made


def object_with(writer: BtfWriter, members: list[tuple[str, int]]) -> bytes:
    """The object spin_lock.v1 with another definition of its one map; what belonged to single instructions is gone."""
    structure = writer.struct("", 8 * len(members), *((name, kind, 64 * n) for n, (name, kind) in enumerate(members)))
    variable = writer.add(14, "accounts", structure, tail=struct.pack("<I", 1))
    writer.add(15, ".maps", 40, 1, tail=struct.pack("<III", variable, 0, 40))
    types = writer.content()
    content = path_of("spin_lock.v1").read_bytes()
    image = read_elf(content)
    (table,) = struct.unpack_from("<Q", content, 40)
    for section in image.sections:
        place = table + 64 * section.index
        if section.name == ".BTF":
            content = with_field(content, place + 24, 8, len(content) + 8 - len(content) % 8)
            content = with_field(content, place + 32, 8, len(types))
        elif section.name in (".BTF.ext", ".rel.BTF", ".rel.BTF.ext"):
            content = with_field(with_field(content, place, 4, 0), place + 4, 4, 0)  # no name, no kind
    return content + bytes(8 - len(content) % 8) + types


def spec_of(*members: tuple[str, int]) -> MapSpec:
    return load_object(object_with(*definition(*members))).maps["accounts"]


def test_definitions_by_hand() -> None:
    spec = spec_of(
        ("type", 1), ("key_size", 4), ("value_size", 12), ("max_entries", 7), ("map_flags", 3), ("numa_node", 2)
    )
    assert (spec.map_type, spec.key_size, spec.value_size, spec.max_entries) == (MapType.HASH, 4, 12, 7)
    assert (int(spec.flags), spec.key_dtype) == (3, None)
    writer, members = definition(("type", 30))
    members.append(("map_extra", writer.add(19, "", 8, 1, False, struct.pack("<III", writer.name("unique"), 5, 1))))
    assert load_object(object_with(writer, members)).maps["accounts"].extra == (1 << 32) + 5


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ((("key_size", 4),), "'accounts': no type"),
        ((("type", 34),), "'accounts' is of the unknown type 34"),
        ((("type", 0),), "'accounts' is of the unknown type 0"),
        ((("type", 1), ("colour", 4)), "'accounts': unknown member 'colour'"),
        ((("type", 1), ("type", 2)), "'accounts': type is 1 and 2"),
        ((("type", 12), ("values", 2)), "'accounts': values is no array"),
    ],
)
def test_definitions_refused(members: tuple[tuple[str, int], ...], message: str) -> None:
    with pytest.raises(ElfError, match=message):
        spec_of(*members)


def test_members_of_wrong_types() -> None:
    for name, message in (("type", "type is no number"), ("key", "key is no pointer")):
        writer, members = definition(("max_entries", 1))
        members.append((name, 1))  # an integer
        with pytest.raises(ElfError, match=f"'accounts': {message}"):
            load_object(object_with(writer, members))
    writer, members = definition(("type", 1), ("key_size", 8))
    members.append(("key", writer.pointer(1)))  # of 4 bytes
    with pytest.raises(ElfError, match="'accounts': key_size is 8 and 4"):
        load_object(object_with(writer, members))
    writer, members = definition(("type", 1))
    members.append(("value", writer.pointer(writer.add(7, "unknown"))))
    with pytest.raises(ElfError, match="struct unknown, has no size"):
        load_object(object_with(writer, members))


def test_maps_without_types_are_refused() -> None:
    content = path_of("spin_lock.v1").read_bytes()
    table = struct.unpack_from("<Q", content, 40)[0]
    index = next(one.index for one in read_elf(content).sections if one.name == ".BTF")
    with pytest.raises(ElfError, match="compile with -g") as caught:
        load_object(with_field(content, table + 64 * index, 4, 0))  # its name is another one now
    assert caught.value.section == ".maps"


def test_sections_of_variables() -> None:
    for name in builds_of("strings"):
        maps = load(name).maps
        assert list(maps) == [".rodata", ".data", ".rodata.cst16", ".rodata.str1.1"]
        strings = maps[".rodata.str1.1"]
        assert strings.contents == b"zero\0one\0two\0three\0many\0"
        assert (strings.is_global, strings.is_read_only, strings.max_entries, strings.key_size) == (True, True, 1, 4)
        assert not maps[".data"].is_read_only
        at = [strings.contents.index(word) for word in (b"zero", b"one", b"two", b"three", b"many")]
        names = maps[".rodata"].variables["names"]
        assert maps[".rodata"].pointers == {
            names.offset + 8 * n: MapReference(".rodata.str1.1", offset) for n, offset in enumerate(at)
        }
        chosen, weights = maps[".data"].variables["chosen"], maps[".data"].variables["weights"]
        assert maps[".data"].pointers == {chosen.offset: MapReference(".data", weights.offset + 20)}
        assert maps[".rodata.cst16"].contents == bytes(n * n for n in range(16))
