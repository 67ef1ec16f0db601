"""What maps give to read: records that cannot be changed by mistake, and what is said to wrong keys and values."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from llvmbpf.maps import MapType
from tests.maps.native_runs import make_map
from tests.vm.programs import compiled

POINT = np.dtype([("x", "<u4"), ("y", "<u2"), ("tail", "u1", (2,))])
FLOW = np.dtype([("source", "<u4"), ("port", "<u4")])
ROW = np.dtype([("count", "<u8"), ("name", "S4"), ("at", POINT), ("raw", "V3"), ("seen", np.bool_)])


# -- what is read cannot be changed ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "map_type", [MapType.ARRAY, MapType.HASH, MapType.LRU_HASH, MapType.PERCPU_ARRAY, MapType.PERCPU_HASH]
)
def test_values_that_were_read_refuse_to_be_changed(map_type: MapType) -> None:
    tried = make_map(map_type, 4, 8, 2, value_dtype=POINT)
    tried[0] = (1, 2, [3, 4])
    for value in (tried[0], tried.lookup(0), next(iter(tried.values())), dict(tried.items())[0]):
        with pytest.raises(ValueError, match="read-only"):
            value["x"] = 5
        with pytest.raises(ValueError, match="read-only"):
            (value[0] if tried.is_per_cpu else value)["tail"][0] = 5
    changed = tried[0].copy()
    changed["x"] = 5
    tried[0] = changed
    assert np.all(tried[0]["x"] == 5)
    assert np.all(tried[0]["y"] == 2)


def test_numbers_for_each_cpu_refuse_to_be_changed() -> None:
    counters = make_map(MapType.PERCPU_ARRAY, 4, 8, 2)
    with pytest.raises(ValueError, match="read-only"):
        counters[0][1] = 5
    counters[0] = counters[0] + 1
    assert counters[0].tolist() == [1, 1]
    assert pickle.loads(pickle.dumps(counters[0])).tolist() == [1, 1]


def test_keys_and_values_of_queues_refuse_to_be_changed() -> None:
    flows = make_map(MapType.HASH, 8, 4, 2, key_dtype=FLOW)
    flows[(1, 80)] = 3
    (key,) = flows
    with pytest.raises(ValueError, match="read-only"):
        key["port"] = 5
    queue = make_map(MapType.QUEUE, 0, 8, 2, value_dtype=POINT)
    queue.push((1, 2, [3, 4]))
    for value in (queue.peek(), next(iter(queue)), queue.pop()):
        with pytest.raises(ValueError, match="read-only"):
            value["x"] = 5


# -- what is no structure ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", [5, "10.0.0.1", [1, 80], np.uint32(1), 0.5, None, b"abc", bytes(9), np.zeros(2)])
def test_what_is_no_structure_is_told_what_to_give(wrong: Any) -> None:
    flows = make_map(MapType.HASH, 8, 8, 2, key_dtype=FLOW, value_dtype=POINT)
    setting: list[Callable[[], None]] = [
        lambda: flows.__getitem__(wrong),
        lambda: flows.update(wrong, (1, 2, [3, 4])),
        lambda: flows.update((1, 80), wrong),
    ]
    for action in setting:
        with pytest.raises(ValueError, match="give a dict, a tuple or 8 bytes"):
            action()


def test_structures_in_structures_are_told_what_to_give() -> None:
    rows = make_map(MapType.ARRAY, 4, ROW.itemsize, 2, value_dtype=ROW)
    with pytest.raises(ValueError, match="give a dict, a tuple or 8 bytes"):
        rows[0] = {"at": 5}
    rows[0] = {"at": b"\1\0\0\0\2\0\3\4"}
    assert rows[0]["at"]["y"] == 2
    rows[1] = {"at": rows[0]["at"]}
    assert rows[1]["at"] == rows[0]["at"]


# -- plain Python ------------------------------------------------------------------------------------------------------


def is_plain(value: Any) -> bool:
    """Whether there is nothing of numpy in a value."""
    if isinstance(value, dict):
        return all(is_plain(one) for pair in value.items() for one in pair)
    if isinstance(value, list | tuple):
        return type(value) in (list, tuple) and all(is_plain(one) for one in value)
    return type(value) in (int, float, bool, bytes, str)


def test_structures_as_dicts() -> None:
    rows = make_map(MapType.HASH, 8, ROW.itemsize, 4, key_dtype=FLOW, value_dtype=ROW)
    rows[(1, 80)] = {"count": 5, "name": b"ab", "at": (1, 2, [3, 4]), "raw": b"xyz", "seen": True}
    found = rows.to_dict()
    wanted = {"count": 5, "name": b"ab", "at": {"x": 1, "y": 2, "tail": [3, 4]}, "raw": b"xyz", "seen": True}
    assert found == {(1, 80): wanted}
    assert is_plain(found)
    for key, value in found.items():  # what was given can be set again
        rows[key] = value
    assert rows.to_dict() == found


def test_nested_keys_as_tuples() -> None:
    dtype = np.dtype([("point", POINT), ("text", "S2"), ("raw", "V2")])
    tried = make_map(MapType.HASH, dtype.itemsize, 8, 4, key_dtype=dtype)
    tried[{"point": {"x": 7, "tail": [1, 2]}, "text": b"a", "raw": b"bc"}] = 9
    found = tried.to_dict()
    assert found == {((7, 0, (1, 2)), b"a", b"bc"): 9}
    assert is_plain(found)
    assert all(tried[key] == value for key, value in found.items())
    arrays = make_map(MapType.HASH, 8, 8, 4, key_dtype=np.dtype(("<u4", (2,))))
    arrays[[1, 2]] = 3
    assert arrays.to_dict() == {(1, 2): 3}
    assert arrays[(1, 2)] == 3
    unions = make_map(MapType.HASH, 4, 3, 4, key_dtype=np.dtype("V4"))
    unions[b"abcd"] = b"xyz"
    assert unions.to_dict() == {b"abcd": b"xyz"}


def test_plain_elements_of_arrays() -> None:
    numbers = make_map(MapType.ARRAY, 4, 8, 2)
    numbers[1] = 7
    assert numbers.to_dict() == {0: 0, 1: 7}
    points = make_map(MapType.ARRAY, 4, 16, 1, value_dtype=np.dtype((POINT, (2,))))
    points[0] = [(1, 2, [3, 4]), (5, 6, [7, 8])]
    assert points.to_dict() == {0: [{"x": 1, "y": 2, "tail": [3, 4]}, {"x": 5, "y": 6, "tail": [7, 8]}]}
    rates = make_map(MapType.ARRAY, 4, 8, 1, value_dtype=np.dtype("<f8"))
    rates[0] = 0.5
    assert rates.to_dict() == {0: 0.5}


def test_values_of_each_cpu_as_lists() -> None:
    counters = make_map(MapType.PERCPU_ARRAY, 4, 8, 2, cpus=2)
    counters[0] = [1, 2]
    assert counters.to_dict() == {0: [1, 2], 1: [0, 0]}
    points = make_map(MapType.PERCPU_HASH, 4, 8, 2, cpus=2, value_dtype=POINT)
    points[5] = [(1, 2, [3, 4]), (0, 0, [0, 1])]
    assert points.to_dict() == {5: [{"x": 1, "y": 2, "tail": [3, 4]}, {"x": 0, "y": 0, "tail": [0, 1]}]}
    texts = make_map(MapType.PERCPU_HASH, 4, 3, 2, cpus=2)
    texts[5] = [b"abc", b"xyz"]
    assert texts.to_dict() == {5: [b"abc", b"xyz"]}
    for one in (counters, points, texts):
        assert is_plain(one.to_dict())


def test_prefixes_of_tries() -> None:
    dtype = np.dtype([("length", "<u4"), ("data", "u1", (4,))])
    networks = make_map(MapType.LPM_TRIE, 8, 4, 4, key_dtype=dtype)
    networks["10.0.0.0/8"] = 3
    assert networks.to_dict() == {(8, (10, 0, 0, 0)): 3}
    assert networks[(8, (10, 0, 0, 0))] == 3
    untyped = make_map(MapType.LPM_TRIE, 8, 4, 4)
    untyped["10.0.0.0/8"] = 3
    assert untyped.to_dict() == {b"\x08\0\0\0\x0a\0\0\0": 3}


def test_maps_of_maps_as_dicts_of_dicts() -> None:
    obj = compiled("map_in_map.v3")
    outer = next(one for one in obj.maps.values() if one.spec.map_type == MapType.HASH_OF_MAPS)
    inner = obj.create_map(outer.spec.inner)
    outer[7] = inner
    assert outer.to_dict()[7] == inner.to_dict()
    assert is_plain(outer.to_dict())
