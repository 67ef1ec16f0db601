"""What maps give to read: records that cannot be changed by mistake, and what is said to wrong keys and values."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from llvmbpf.maps import MapType
from tests.maps.native_runs import make_map

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
