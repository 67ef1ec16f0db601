"""Programs, maps and targets in slots: against a dict, with the kernel's errors, and what redirections leave behind."""

from __future__ import annotations

import errno
import gc
import weakref
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from llvmbpf.errors import MapError
from llvmbpf.maps import MapFlag, MapSpec, MapType
from llvmbpf.maps.slots import Target
from llvmbpf.native import RunRecord

from .native_runs import Run, make_map

ENTRIES = 8
BROADCAST, EXCLUDE_INGRESS = 8, 16
TYPES = [MapType.PROG_ARRAY, MapType.DEVMAP, MapType.CPUMAP, MapType.XSKMAP]

inner_spec = MapSpec("template", MapType.ARRAY, 4, 8, 16)


def make(map_type: MapType, **more: Any) -> Any:
    return make_map(map_type, 4, more.pop("value_size", 4), ENTRIES, **more)


def number_of(action: Any) -> int:
    """0, or the number of the error that an action raises."""
    try:
        action()
    except MapError as error:
        return error.errno
    return 0


class SlotModel(RuleBasedStateMachine):
    """A map of slots is a dict with few possible keys."""

    map_type = MapType.PROG_ARRAY

    def __init__(self) -> None:
        super().__init__()
        self.map = make(self.map_type)
        self.model: dict[int, int] = {}

    @rule(index=st.integers(-1, ENTRIES), value=st.integers(1, 16384), flags=st.sampled_from([0, 0, 0, 1, 2, 3]))
    def update(self, index: int, value: int, flags: int) -> None:
        inside, filled = 0 <= index < ENTRIES, index in self.model
        if flags > 2:
            wanted = errno.EINVAL
        elif not inside:
            wanted = errno.E2BIG
        elif self.map_type == MapType.PROG_ARRAY:
            wanted = errno.EINVAL if flags else 0
        elif self.map_type == MapType.XSKMAP:
            wanted = errno.EEXIST if flags == 1 and filled else errno.ENOENT if flags == 2 and not filled else 0
        else:
            wanted = errno.EEXIST if flags == 1 else 0
        assert number_of(lambda: self.map.update(index, value, flags)) == wanted
        if not wanted:
            self.model[index] = value

    @rule(index=st.integers(-1, ENTRIES))
    def delete(self, index: int) -> None:
        inside, is_programs = 0 <= index < ENTRIES, self.map_type == MapType.PROG_ARRAY
        wanted = 0
        if not inside:
            wanted = errno.E2BIG if is_programs else errno.EINVAL
        elif is_programs and index not in self.model:
            wanted = errno.ENOENT
        assert number_of(lambda: self.map.delete(index)) == wanted
        self.model.pop(index, None)

    @rule(index=st.integers(-1, ENTRIES))
    def remove(self, index: int) -> None:
        if index in self.model:
            del self.map[index], self.model[index]
        else:
            with pytest.raises(KeyError):
                del self.map[index]

    @rule()
    def put_back(self) -> None:
        state = self.map.snapshot()
        self.map[3] = 7
        self.map[4] = 8
        self.map.restore(state)

    @invariant()
    def agree(self) -> None:
        assert dict(self.map.items()) == self.model
        assert len(self.map) == len(self.model)
        assert sorted(self.model) == self.map.keys()
        run = Run()
        for index in range(-1, ENTRIES + 1):
            assert (index in self.map) == (index in self.model)
            assert self.map.lookup(index) == self.model.get(index)
            key = (index & 0xFFFFFFFF).to_bytes(4, "little")
            found = run.call("slots_lookup", self.map, key)
            if self.map_type == MapType.PROG_ARRAY or index not in self.model:
                assert found == 0
            else:
                assert found == self.map.values_address + 8 * index
        assert self.map.to_numpy().shape == (ENTRIES,)


def machine(map_type: MapType) -> Any:
    """The test case for a type."""
    model = type(f"{map_type.name}Model", (SlotModel,), {"map_type": map_type})
    model.TestCase.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)
    return model.TestCase


TestPrograms, TestDevices, TestProcessors, TestSockets = map(machine, TYPES)


def test_programs_are_kept_as_what_they_are() -> None:
    programs = make(MapType.PROG_ARRAY)
    first = SimpleNamespace(number=5)
    programs[2] = first
    programs[3] = np.int64(0)
    assert programs[2] is first
    assert programs[3] == 0
    assert programs.areas["values"].view(np.uint64).tolist() == [0, 0, 6, 1, 0, 0, 0, 0]
    assert programs.to_numpy().tolist() == [-1, -1, 5, 0, -1, -1, -1, -1]
    state = programs.snapshot()
    del programs[2]
    assert programs.get(2, "none") == "none"
    programs.restore(state)
    assert programs[2] is first
    with pytest.raises(TypeError):
        programs[1] = "name"
    assert number_of(lambda: programs.update(1, -1)) == errno.EINVAL


def test_initial_contents_are_found_by_name() -> None:
    spec = {"values": {1: "first", 6: "second"}}
    programs = make(MapType.PROG_ARRAY, **spec)
    programs.fill({"first": 10, "second": 20}.__getitem__)
    assert programs.items() == [(1, 10), (6, 20)]


def test_keys_may_be_bytes() -> None:
    devices = make(MapType.DEVMAP)
    devices[b"\3\0\0\0"] = 9
    assert devices[np.uint32(3)] == 9
    with pytest.raises(ValueError, match="4 bytes"):
        devices[b"\3"]
    with pytest.raises(TypeError):
        devices["3"]


@pytest.mark.parametrize("operation", ["update", "delete"])
@pytest.mark.parametrize("map_type", [*TYPES, MapType.ARRAY_OF_MAPS])
def test_programs_may_change_nothing(map_type: MapType, operation: str) -> None:
    slots = make(map_type)
    assert Run().call(f"slots_{operation}", slots, bytes(4), b"\1\0\0\0", 0) == -errno.EINVAL
    assert len(slots) == 0


@pytest.mark.parametrize(("key_size", "value_size"), [(8, 4), (4, 16), (4, 1), (0, 4), (4, 0)])
@pytest.mark.parametrize("map_type", [*TYPES, MapType.ARRAY_OF_MAPS])
def test_sizes_that_are_refused(map_type: MapType, key_size: int, value_size: int) -> None:
    with pytest.raises(MapError) as caught:
        make_map(map_type, key_size, value_size, ENTRIES)
    assert caught.value.errno == errno.EINVAL


class TestTargets:
    def test_with_programs(self) -> None:
        devices = make(MapType.DEVMAP, value_size=8)
        devices[1] = 5
        devices[2] = (6, 17)
        devices[3] = b"\7\0\0\0\1\0\0\0"
        devices[4] = np.array((8, 2), [("interface", "<u4"), ("program", "<u4")])[()]
        assert devices.items() == [(1, Target(5)), (2, Target(6, 17)), (3, Target(7, 1)), (4, Target(8, 2))]
        assert devices.areas["values"][16:24].tobytes() == b"\6\0\0\0\x11\0\0\0"
        assert number_of(lambda: devices.update(1, (0, 17))) == errno.EINVAL

    def test_zero_empties_a_slot(self) -> None:
        for map_type in (MapType.DEVMAP, MapType.CPUMAP):
            slots = make(map_type)
            slots[1] = 5
            slots[1] = 0
            assert len(slots) == 0
        sockets = make(MapType.XSKMAP)
        assert number_of(lambda: sockets.update(1, 0)) == errno.EINVAL

    def test_limits(self) -> None:
        assert number_of(lambda: make(MapType.CPUMAP).update(1, 16385)) == errno.EOVERFLOW
        assert number_of(lambda: make(MapType.DEVMAP).update(1, 1 << 32)) == errno.EINVAL
        assert number_of(lambda: make(MapType.DEVMAP).update(1, -1)) == errno.EINVAL
        assert number_of(lambda: make(MapType.DEVMAP).update(1, (1, 2))) == errno.EINVAL
        with pytest.raises(ValueError, match="4 bytes"):
            make(MapType.DEVMAP)[1] = bytes(8)


class TestRedirect:
    """Helper 51: r1 the map, r2 the key, r3 flags; returns 4, XDP_REDIRECT, or the flags' low bits."""

    @pytest.mark.parametrize("map_type", [MapType.DEVMAP, MapType.CPUMAP, MapType.XSKMAP])
    @pytest.mark.parametrize("flags", range(4))
    def test_verdicts(self, map_type: MapType, flags: int) -> None:
        slots, run = make(map_type, number=6), Run()
        slots[3] = 9
        assert run.call("slots_redirect", slots, 3, flags) == 4
        assert run[RunRecord.REDIRECT_KIND] == 2
        assert run[RunRecord.REDIRECT_TARGET] == 3
        assert run[RunRecord.REDIRECT_FLAGS] == flags
        assert run[RunRecord.REDIRECT_MAP] == 6
        for key in (2, ENTRIES, 0xFFFFFFFF):
            assert run.call("slots_redirect", slots, key, flags) == flags
            assert run[RunRecord.REDIRECT_KIND] == 0

    def test_keys_have_32_bits(self) -> None:
        slots, run = make(MapType.DEVMAP), Run()
        slots[3] = 9
        assert run.call("slots_redirect", slots, 3 | 1 << 32, 2) == 4
        assert run[RunRecord.REDIRECT_TARGET] == 3

    @pytest.mark.parametrize("flags", [4, 32, 1 << 32, 1 << 63])
    def test_flags_that_there_are_not(self, flags: int) -> None:
        slots, run = make(MapType.DEVMAP), Run()
        slots[3] = 9
        assert run.call("slots_redirect", slots, 3, flags | 2) == 0
        assert run[RunRecord.REDIRECT_KIND] == 0

    def test_broadcasts_need_no_key(self) -> None:
        devices, run = make(MapType.DEVMAP), Run()
        assert run.call("slots_redirect", devices, 99, BROADCAST | EXCLUDE_INGRESS) == 4
        assert run[RunRecord.REDIRECT_FLAGS] == BROADCAST | EXCLUDE_INGRESS
        assert run.call("slots_redirect", devices, 99, EXCLUDE_INGRESS | 1) == 1
        assert run.call("slots_redirect", make(MapType.CPUMAP), 99, BROADCAST) == 0


def make_inner(**changes: Any) -> Any:
    sizes = {"key_size": 4, "value_size": 8, "max_entries": 16} | changes
    return make_map(sizes.pop("map_type", MapType.ARRAY), **sizes)


class TestMapsOfMaps:
    def test_programs_find_descriptors(self) -> None:
        outer, inner = make(MapType.ARRAY_OF_MAPS, inner=inner_spec), make_inner(number=3)
        outer[2] = inner
        assert outer[2] is inner
        run = Run()
        assert run.call("slots_lookup", outer, b"\2\0\0\0") == inner.descriptor_address
        assert run.call("slots_lookup", outer, b"\3\0\0\0") == 0
        assert run.call("slots_lookup", outer, b"\xff\0\0\0") == 0
        assert outer.to_numpy().tolist() == [-1, -1, 3, -1, -1, -1, -1, -1]
        state = outer.snapshot()
        outer.delete(2)
        assert number_of(lambda: outer.delete(2)) == errno.ENOENT
        assert outer.lookup(2) is None
        outer.restore(state)
        assert outer.items() == [(2, inner)]

    @pytest.mark.parametrize(
        "changes",
        [
            {"map_type": MapType.HASH},
            {"map_type": MapType.PERCPU_ARRAY},
            {"value_size": 16},
            {"max_entries": 15},
            {"flags": MapFlag.RDONLY_PROG},
            {"lock_offset": 0},
            {"map_type": MapType.ARRAY_OF_MAPS, "value_size": 4},
        ],
    )
    def test_what_is_unlike_is_refused(self, changes: dict[str, Any]) -> None:
        outer = make(MapType.ARRAY_OF_MAPS, inner=inner_spec)
        try:
            inner = make_inner(**changes)
        except MapError:
            pytest.skip("there is no such map yet")
        assert number_of(lambda: outer.update(1, inner)) == errno.EINVAL
        assert len(outer) == 0

    def test_arrays_of_any_length_where_the_flag_says_so(self) -> None:
        spec = MapSpec("template", MapType.ARRAY, 4, 8, 16, flags=MapFlag(1 << 12))
        outer = make(MapType.ARRAY_OF_MAPS, inner=spec)
        outer[0] = make_inner(max_entries=3, flags=MapFlag(1 << 12))

    def test_only_maps(self) -> None:
        outer = make(MapType.ARRAY_OF_MAPS, inner=inner_spec)
        with pytest.raises(TypeError, match="holds maps, not int"):
            outer[0] = 3

    def test_maps_live_as_long_as_the_map_that_held_them(self) -> None:
        outer, inner = make(MapType.ARRAY_OF_MAPS, inner=inner_spec), make_inner()
        outer[0] = inner
        del outer[0]
        alive = weakref.ref(inner)
        del inner
        gc.collect()
        assert alive() is not None  # a run may still use it
        del outer
        gc.collect()
        assert alive() is None
