"""Maps with keys as Python sees them, and what cannot be made."""

from __future__ import annotations

import errno
import gc
import pickle
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from llvmbpf.errors import LlvmBpfError, MapError
from llvmbpf.jit.natives import native_function
from llvmbpf.maps import MapFlag, MapSet, MapSpec, MapType, create_map
from llvmbpf.maps.families import FAMILY
from llvmbpf.native import NATIVE_LIBRARY, MapWord
from llvmbpf.program import MapReference
from tests.maps.native_runs import Run, make_map

FLOW = np.dtype([("source", "<u4"), ("port", "<u2"), ("flags", "u1"), ("rest", "S1")])
STATS = np.dtype([("packets", "<u8"), ("bytes", "<i4"), ("name", "S4")])
KINDS = [
    MapType.ARRAY, MapType.PERCPU_ARRAY, MapType.HASH, MapType.PERCPU_HASH, MapType.LRU_HASH, MapType.LRU_PERCPU_HASH,
]  # fmt: skip


# -- keys and values -----------------------------------------------------------------------------------------------


def test_integers() -> None:
    numbers = make_map(MapType.HASH, 8, 4, key_dtype=np.dtype("<i8"), value_dtype=np.dtype("<i4"))
    numbers[-5] = -7
    numbers[np.int64(6)] = np.uint8(200)
    numbers[b"\1" + bytes(7)] = b"\2\0\0\0"
    assert dict(numbers) == {-5: -7, 6: 200, 1: 2}
    assert all(type(key) is int and type(value) is int for key, value in numbers.items())
    with pytest.raises(ValueError, match=r"a value of map 'tried', int32, cannot hold 2147483648"):
        numbers[0] = 1 << 31
    with pytest.raises(ValueError, match=r"a key of map 'tried', int64, cannot hold 'x'"):
        numbers["x"]


def test_numbers_without_types() -> None:
    for size in (1, 2, 4, 8):
        numbers = make_map(MapType.HASH, size, size)
        numbers[(1 << 8 * size) - 1] = 3
        assert dict(numbers) == {(1 << 8 * size) - 1: 3}
        with pytest.raises(ValueError, match="cannot hold -1"):
            numbers[-1] = 0


def test_bytes() -> None:
    texts = make_map(MapType.HASH, 3, 5)
    texts[b"abc"] = b"12345"
    assert texts[bytearray(b"abc")] == b"12345"
    assert list(texts) == [b"abc"]
    texts[5] = 258  # numbers, in little-endian byte order
    assert texts[b"\5\0\0"] == b"\2\1\0\0\0"
    for wrong in (b"ab", b"abcd"):
        with pytest.raises(ValueError, match="bytes, not 3"):
            texts[wrong] = bytes(5)
    array = texts.to_numpy()
    assert array["key"].tobytes() == b"abc\5\0\0"


def test_structures() -> None:
    flows = make_map(MapType.HASH, 8, 16, key_dtype=FLOW, value_dtype=STATS)
    flows[(1, 80, 2, b"\0")] = (10, -3, b"web")
    flows[{"source": 2}] = {"bytes": 5}
    assert {key.item(): value.item() for key, value in flows.items()} == {
        (1, 80, 2, b""): (10, -3, b"web"),
        (2, 0, 0, b""): (0, 5, b""),
    }
    flows[{"source": 2}] = {"packets": 9}  # the other members stay
    assert flows[{"source": 2}].item() == (9, 5, b"")
    value = flows[(2, 0, 0, b"\0")].copy()
    value["packets"] += 1  # a copy of one's own
    assert flows[{"source": 2}]["packets"] == 9
    flows[{"source": 2}] = value
    assert flows[{"source": 2}]["packets"] == 10
    assert {key: value["bytes"] for key, value in flows.items()} == {key: flows[key]["bytes"] for key in flows}
    table = flows.to_numpy()
    assert table["key"]["source"].tolist() == [1, 2]
    assert table["value"]["packets"].tolist() == [10, 10]
    with pytest.raises(ValueError, match="there is no member 'sauce'"):
        flows[{"sauce": 1}] = {}
    with pytest.raises(ValueError, match="3 members, not 4"):
        flows[(1, 2, 3)]


def test_arrays_text_and_floats_as_values() -> None:
    lines = make_map(MapType.ARRAY, 4, 12, 2, value_dtype=np.dtype(("<u4", (3,))))
    lines[0] = [1, 2, 3]
    assert lines[0].tolist() == [1, 2, 3]
    assert lines.to_numpy().tolist() == [[1, 2, 3], [0, 0, 0]]
    names = make_map(MapType.HASH, 4, 8, value_dtype=np.dtype("S8"))
    names[1] = "eth0"
    assert names[1] == b"eth0"
    rates = make_map(MapType.ARRAY, 4, 8, 2, value_dtype=np.dtype("<f8"))
    rates[1] = 0.5
    assert rates[1] == 0.5
    flags = make_map(MapType.ARRAY, 4, 1, 2, value_dtype=np.dtype(np.bool_))
    flags[1] = True
    assert flags[1] is True


# -- mappings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("map_type", KINDS)
def test_a_mapping(map_type: MapType) -> None:
    tried = make_map(map_type, 4, 8, 4)
    is_array, per_cpu = FAMILY[map_type] == "array", tried.is_per_cpu
    tried[1] = 11
    tried.update({2: 22})
    tried.update([(3, 33)])
    tried.update(0, 5)
    first = tried[1]
    assert (first.tolist() if per_cpu else first) == ([11, 11] if per_cpu else 11)
    assert set(tried) == set(tried.keys()) == {0, 1, 2, 3}
    assert len(tried) == 4
    assert bool(tried)
    assert 1 in tried
    assert 9 not in tried
    assert tried.get(9) is None
    assert tried.lookup(9) is None
    assert np.array(list(tried.values())).shape == ((4, 2) if per_cpu else (4,))
    with pytest.raises(KeyError):
        tried[9]
    assert tried == tried
    assert tried != dict(tried)
    assert hash(tried) == hash(tried)
    if is_array:
        for remove in (tried.delete, tried.__delitem__, tried.pop):
            with pytest.raises(MapError) as caught:
                remove(1)
            assert caught.value.errno == errno.EINVAL
        return
    assert np.all(tried.pop(1) == 11)
    tried.delete(2)
    with pytest.raises(MapError) as caught:
        tried.delete(2)
    assert caught.value.errno == errno.ENOENT
    with pytest.raises(KeyError):
        del tried[2]
    tried.clear()
    assert len(tried) == 0
    assert bool(tried)


@pytest.mark.parametrize("map_type", [MapType.PERCPU_ARRAY, MapType.PERCPU_HASH, MapType.LRU_PERCPU_HASH])
def test_a_value_for_each_cpu(map_type: MapType) -> None:
    tried = make_map(map_type, 4, 4, 8, cpus=3, value_dtype=np.dtype("<u4"))
    tried[1] = [1, 2, 3]
    tried[2] = np.array([4, 5, 6])
    tried[3] = 7
    assert [tried[key].tolist() for key in (1, 2, 3)] == [[1, 2, 3], [4, 5, 6], [7, 7, 7]]
    assert tried[1].dtype == np.uint32
    with pytest.raises(ValueError, match="a value for each of 3 CPUs, not 2"):
        tried[1] = [1, 2]
    # A program sets its own CPU's value; those of a new element are 0 elsewhere.
    family, run = tried.family, Run(cpu=2)
    assert run.call(f"{family}_update", tried, (1).to_bytes(4, "little"), (9).to_bytes(4, "little"), 0) == 0
    assert run.call(f"{family}_update", tried, (5).to_bytes(4, "little"), (9).to_bytes(4, "little"), 0) == 0
    assert [tried[1].tolist(), tried[5].tolist()] == [[1, 2, 9], [0, 0, 9]]


def test_structures_for_each_cpu() -> None:
    tried = make_map(MapType.PERCPU_HASH, 4, 16, 8, value_dtype=STATS)
    tried[1] = [(1, 2, b"a"), (3, 4, b"b")]
    tried[1] = [{"packets": 5}, {"bytes": 6}]
    assert tried[1].tolist() == [(5, 2, b"a"), (3, 6, b"b")]
    tried[1] = {"packets": 0}
    assert tried[1]["packets"].sum() == 0
    assert tried.to_numpy()["value"]["bytes"].tolist() == [[2, 6]]


def test_views_of_arrays_are_live_and_keep_their_memory() -> None:
    counters = make_map(MapType.ARRAY, 4, 16, 5, value_dtype=STATS)
    view = counters.to_numpy()
    counters[2] = (7, 0, b"")
    assert view["packets"].tolist() == [0, 0, 7, 0, 0]
    view["packets"][3] = 1
    assert counters[3]["packets"] == 1
    del counters
    gc.collect()
    assert view["packets"].sum() == 8
    by_cpu = make_map(MapType.PERCPU_ARRAY, 4, 8, 5, cpus=3)
    by_cpu[4] = [1, 2, 3]
    assert by_cpu.to_numpy().shape == (5, 3)
    assert by_cpu.to_numpy()[4].tolist() == [1, 2, 3]


def test_changes_during_an_iteration() -> None:
    tried = make_map(MapType.HASH, 4, 8, 5000)
    for number in range(5000):
        tried[number] = number
    for key in tried:
        del tried[key]
    assert len(tried) == 0
    tried.update({number: 1 for number in range(3000)})
    assert tried.to_numpy()["value"].sum() == len(list(tried.items())) == len(list(tried.values())) == 3000


@pytest.mark.parametrize("family", ["hash", "lru"])
def test_a_deleted_element_of_a_step_over_all(family: str) -> None:
    tried = make_map(MapType.HASH if family == "hash" else MapType.LRU_HASH, 4, 8, 8)
    tried.update({number: number for number in range(8)})
    run, position, met = Run(), 0, []
    key = np.zeros(1, np.uint32)
    while position := run.call(f"{family}_each", tried, position, key):
        met.append(int(key[0]))
        assert run.call(f"{family}_delete", tried, key) == 0
    assert met == list(range(8))
    assert len(tried) == 0


# -- what programs may not do --------------------------------------------------------------------------------------


@pytest.mark.parametrize("map_type", KINDS)
def test_programs_may_not_write_to_what_they_may_only_read(map_type: MapType) -> None:
    tried = make_map(map_type, 4, 8, 4, flags=MapFlag.RDONLY_PROG)
    tried[1] = 5
    assert Run().call(f"{tried.family}_update", tried, bytes(4), bytes(8), 0) == -errno.EPERM
    if tried.family != "array":
        assert Run().call(f"{tried.family}_delete", tried, b"\1\0\0\0") == -errno.EPERM
    assert np.all(tried[1] == 5)


def test_devices() -> None:
    devices = make_map(MapType.DEVMAP_HASH, 4, 4, 4)
    devices[70] = 3
    run = Run()
    assert run.call("hash_redirect", devices, 70, 0) == 4
    assert run.call("hash_redirect", devices, 71, 2) == 2
    assert run.call("hash_update", devices, bytes(4), b"\1\0\0\0", 0) == -errno.EPERM
    assert run.call("hash_delete", devices, (70).to_bytes(4, "little")) == -errno.EPERM
    with pytest.raises(MapError, match="0 is no device"):
        devices[1] = 0
    del devices[70]
    assert run.call("hash_redirect", devices, 70, 1) == 1


def test_update_waits_for_a_lock_and_heeds_the_stop_byte() -> None:
    for map_type in (MapType.ARRAY, MapType.HASH):
        tried = make_map(map_type, 4, 16, 4, lock_offset=8)
        tried[1] = b"a" * 16
        run = Run()
        address = run.call(f"{tried.family}_lookup", tried, b"\1\0\0\0")
        lock = tried.areas["values"][address - tried.values_address + 8 :]
        assert lock[:4].tolist() == [0] * 4  # copies leave it alone
        lock[0] = 1
        run.stop[0] = 1
        assert run.call(f"{tried.family}_update", tried, b"\1\0\0\0", b"b" * 16, 4) == -errno.EBUSY
        assert tried[1][:8] == b"a" * 8
        saved = tried.snapshot()
        tried.restore(saved)
        assert lock[0] == 0
        assert run.call(f"{tried.family}_update", tried, b"\1\0\0\0", b"b" * 16, 4) == 0
        assert tried[1] == b"b" * 8 + bytes(4) + b"b" * 4
        # The chain was not left locked either.
        assert run.call(f"{tried.family}_update", tried, b"\1\0\0\0", b"c" * 16, 0) == 0


# -- LRU -----------------------------------------------------------------------------------------------------------


def test_the_oldest_goes_first_and_what_is_used_stays() -> None:
    recent = make_map(MapType.LRU_HASH, 4, 8, 4)
    for number in range(4):
        recent[number] = number
    run = Run()
    assert run.call("lru_lookup", recent, bytes(4))
    assert run.call("lru_lookup", recent, (2).to_bytes(4, "little"))
    recent[3]  # the host's look is no use
    recent[10] = 1  # 1 goes, for 0 was used
    assert set(recent) == {0, 2, 3, 10}
    recent[11] = 1  # then 3, for 2 was used
    assert set(recent) == {0, 2, 10, 11}


def test_nothing_goes_before_the_map_is_full() -> None:
    recent = make_map(MapType.LRU_HASH, 4, 8, 1000)
    for number in range(1000):
        recent[number] = number
    assert len(recent) == 1000
    for number in range(1000, 5000):
        recent[number] = number
        assert len(recent) == 1000
    assert set(recent) == set(range(4000, 5000))


# -- what cannot be made -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("map_type", "key_size", "value_size", "entries", "more", "number"),
    [
        (MapType.ARRAY, 4, 8, 0, {}, errno.EINVAL),
        (MapType.ARRAY, 4, 0, 1, {}, errno.EINVAL),
        (MapType.ARRAY, 8, 8, 1, {}, errno.EINVAL),
        (MapType.ARRAY, 4, 8, 1, {"flags": MapFlag.NO_PREALLOC}, errno.EINVAL),
        (MapType.ARRAY, 4, 1 << 31, 1, {}, errno.E2BIG),
        (MapType.ARRAY, 4, 8, 1 << 32, {}, errno.EINVAL),
        (MapType.ARRAY, 4, 8, (1 << 32) - 1, {}, errno.ENOMEM),
        (MapType.PERCPU_ARRAY, 4, (32 << 10) + 1, 1, {}, errno.E2BIG),
        (MapType.HASH, 0, 8, 1, {}, errno.EINVAL),
        (MapType.HASH, 4, 0, 1, {}, errno.EINVAL),
        (MapType.HASH, 4, 8, 0, {}, errno.EINVAL),
        (MapType.HASH, 513, 8, 1, {}, errno.E2BIG),
        (MapType.HASH, 4, 4 << 20, 1, {}, errno.E2BIG),
        (MapType.HASH, 4, 8, 1 << 30, {}, errno.ENOMEM),
        (MapType.HASH, 4, 8, 1, {"flags": MapFlag.NO_COMMON_LRU}, errno.EINVAL),
        (MapType.HASH, 4, 8, 1, {"flags": MapFlag.RDONLY_PROG | MapFlag.WRONLY_PROG}, errno.EINVAL),
        (MapType.HASH, 4, 8, 1, {"lock_offset": 6}, errno.EINVAL),
        (MapType.PERCPU_HASH, 4, (32 << 10) + 1, 1, {}, errno.E2BIG),
        (MapType.LRU_HASH, 4, 8, 1, {"flags": MapFlag.NO_PREALLOC}, 524),
        (MapType.HASH_OF_MAPS, 4, 8, 1, {}, errno.EINVAL),
        (MapType.DEVMAP_HASH, 8, 4, 1, {}, errno.EINVAL),
        (MapType.DEVMAP_HASH, 4, 16, 1, {}, errno.EINVAL),
        (MapType.SK_STORAGE, 4, 8, 1, {}, errno.EINVAL),
        (MapType.STACK_TRACE, 4, 8, 1, {}, errno.EINVAL),
    ],
)
def test_what_cannot_be_made(
    map_type: MapType, key_size: int, value_size: int, entries: int, more: dict[str, Any], number: int
) -> None:
    with pytest.raises(MapError, match=r"^map 'tried': ") as caught:
        make_map(map_type, key_size, value_size, entries, **more)
    assert (caught.value.errno, caught.value.map) == (number, "tried")
    assert isinstance(caught.value, LlvmBpfError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.errno) == (str(caught.value), number)


def test_large_maps_take_memory_when_they_need_it() -> None:
    large = make_map(MapType.HASH, 16, 64, 10_000_000)
    large[b"k" * 16] = b"v" * 64
    assert (len(large), large[b"k" * 16]) == (1, b"v" * 64)


# -- maps together -------------------------------------------------------------------------------------------------


def a_set() -> MapSet:
    inner = MapSpec("outer.inner", MapType.ARRAY, 4, 8, 2)
    maps = MapSet(
        [
            MapSpec("first", MapType.ARRAY, 4, 8, 2),
            MapSpec("second", MapType.ARRAY, 4, 8, 2),
            MapSpec("outer", MapType.HASH_OF_MAPS, 4, 4, 4, inner=inner, values={0: "first", 3: "second"}),
            MapSpec("slots", MapType.ARRAY_OF_MAPS, 4, 4, 4, inner=inner, values={1: "second"}),
            MapSpec(
                ".data", MapType.ARRAY, 4, 24, 1, contents=bytes(range(24)),
                pointers={0: MapReference("first"), 8: MapReference("second", 8)},
            ),
            MapSpec("devices", MapType.DEVMAP_HASH, 4, 4, 4),
            MapSpec("events", MapType.RINGBUF, 0, 0, 4096),
        ],
        2,
        native_function,
    )  # fmt: skip
    for name in ("outer", "slots"):
        maps[name].fill(maps.__getitem__)
    return maps


def test_maps_of_one_object() -> None:
    maps = a_set()
    assert list(maps) == ["first", "second", "outer", "slots", ".data", "devices", "events"]
    assert [one.number for one in maps.all] == list(range(7))
    assert maps.table.tolist() == [one.descriptor_address for one in maps.all]
    assert dict(maps["outer"].items()) == {0: maps["first"], 3: maps["second"]}
    assert maps["slots"][1] is maps["second"]
    address = Run().call("hash_lookup", maps["outer"], (3).to_bytes(4, "little"))
    assert address == maps["second"].descriptor_address
    assert Run().call("hash_lookup", maps["outer"], (1).to_bytes(4, "little")) == 0
    assert Run().call("hash_update", maps["outer"], bytes(4), bytes(8), 0) == -errno.EPERM
    words = maps[".data"].areas["values"].view(np.uint64)[:2].tolist()
    assert words == [maps["first"].descriptor_address, maps["second"].values_address + 8]
    symbols = maps.symbols()
    assert symbols["map.1.values"] == maps["second"].values_address
    for one in maps.all:
        words = one.descriptor_words()
        assert words[MapWord.VALUES] == f"map.{one.number}.values"
        assert all(word in symbols for word in words if isinstance(word, str))
        resolved = [symbols[word] if isinstance(word, str) else word for word in words]
        assert one.descriptor.tolist() == resolved
        assert all(address % 8 == 0 for address in one.symbols().values())


def test_where_an_address_lies() -> None:
    maps = a_set()
    second = maps["second"]
    place = maps.find(second.values_address + 13)
    assert place == (second, 1, 5)
    assert maps.find(0) is None
    assert maps.find(maps["events"].values_address) is None
    areas = {area.address: area for area in maps.regions()}
    assert areas[second.values_address] == (second.values_address, 8, 2, 8, True)
    assert not areas[maps["devices"].values_address].is_writable
    assert maps["events"].values_address not in areas


def test_maps_of_maps() -> None:
    maps = a_set()
    outer = maps["outer"]
    further = maps.create(MapSpec("further", MapType.ARRAY, 4, 8, 2))
    assert maps.table.tolist()[-1] == further.descriptor_address
    assert "further" not in maps
    outer[7] = further
    assert outer[7] is further
    del outer[7]
    assert 7 not in outer
    assert len(outer) == 2
    assert outer.to_numpy().tolist() == [(0, 0), (3, 1)]
    with pytest.raises(MapError, match="value_size 4"):
        outer[1] = maps.create(MapSpec("other", MapType.ARRAY, 4, 4, 2))
    with pytest.raises(MapError, match="belongs to another object"):
        outer[1] = make_map(MapType.ARRAY, 4, 8, 2)
    with pytest.raises(TypeError, match="holds maps, not int"):
        outer[1] = 5


def test_snapshots() -> None:
    maps = a_set()
    maps["first"][1] = 4
    maps["devices"][9] = 2
    saved = maps.snapshot()
    maps["first"][1] = 5
    maps["devices"].clear()
    del maps["outer"][3]
    maps.create(MapSpec("later", MapType.ARRAY, 4, 8, 2))
    maps.restore(saved)
    assert maps["first"][1] == 4
    assert dict(maps["devices"]) == {9: 2}
    assert maps["outer"][3] is maps["second"]
    other = a_set()
    other["first"].restore(saved[0])  # of a map that is alike
    assert other["first"][1] == 4
    for number in (2, 3):
        with pytest.raises(ValueError, match="maps that this one has never held"):
            other.all[number].restore(saved[number])
    with pytest.raises(ValueError, match="does not fit map 'second'"):
        other["second"].restore(saved[0])
    assert "areas" not in repr(saved[0])


def test_too_many_maps() -> None:
    maps = MapSet([], 1, native_function)
    spec = MapSpec("one", MapType.ARRAY, 4, 8, 1)
    for _ in range(4096):
        maps.create(spec)
    with pytest.raises(MapError, match="4096 maps are too many"):
        maps.create(spec)


# -- dispatch by type ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("map_type", [*KINDS, MapType.DEVMAP_HASH, MapType.LPM_TRIE])
def test_operations_of_maps_that_are_known_at_run_time_only(map_type: MapType) -> None:
    key_size = 8 if map_type == MapType.LPM_TRIE else 4
    more = {"flags": MapFlag.NO_PREALLOC} if map_type == MapType.LPM_TRIE else {}
    tried = make_map(map_type, key_size, 4, 4, **more)
    run, key = Run(), (32).to_bytes(4, "little") if key_size == 8 else b""
    key += (2).to_bytes(4, "little")
    for operation, arguments in (
        ("update", (key, b"\5\0\0\0", 0)),
        ("lookup", (key,)),
        ("lookup_percpu", (key, 1)),
        ("each", (0, np.zeros(8, np.uint8))),
        ("redirect", (2, 0)),
        ("delete", (key,)),
    ):
        symbol = f"{tried.family}_{operation}"
        if symbol in NATIVE_LIBRARY.functions and (operation != "redirect" or map_type == MapType.DEVMAP_HASH):
            saved = tried.snapshot()
            expected = run.call(symbol, tried, *arguments)
            tried.restore(saved)
            assert run.call(f"any_{operation}", tried, *arguments) == expected


def test_every_family_has_what_every_map_needs() -> None:
    for family in {*FAMILY.values(), "any"}:
        for operation in ("lookup", "update", "delete"):
            assert f"{family}_{operation}" in NATIVE_LIBRARY.functions


def test_an_operation_that_is_not_there() -> None:
    with pytest.raises(KeyError, match="array_fly"):
        native_function("array_fly")


# -- the rest ------------------------------------------------------------------------------------------------------


def test_texts() -> None:
    assert repr(make_map(MapType.HASH, 4, 8, 16)) == "<HashMap 'tried': HASH, 16 entries>"
    assert repr(a_set()) == "<MapSet of first, second, outer, slots, .data, devices, events>"
    full = make_map(MapType.HASH, 4, 8, 1)
    full[1] = 1
    with pytest.raises(MapError, match=r"^map 'tried': it is full$"):
        full[2] = 2
    with pytest.raises(MapError, match=r"^map 'tried': there is no such index$"):
        make_map(MapType.ARRAY)[99] = 1


def test_maps_need_no_compiler() -> None:
    code = "import sys, llvmbpf.maps; sys.exit('llvmlite' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_a_class_for_every_family() -> None:
    sizes = {MapType.RINGBUF: (0, 0, 4096), MapType.QUEUE: (0, 4, 4), MapType.STACK: (0, 4, 4)}
    sizes |= {MapType.BLOOM_FILTER: (0, 4, 4), MapType.LPM_TRIE: (8, 4, 4)}
    flags = {MapType.LPM_TRIE: MapFlag.NO_PREALLOC}
    for map_type, family in FAMILY.items():
        key_size, value_size, entries = sizes.get(map_type, (4, 4, 4))
        spec = MapSpec("x", map_type, key_size, value_size, entries, flags.get(map_type, MapFlag.NONE))
        assert create_map(spec, 2, native_function).family == family
