"""Arrays, hash maps and LRU maps against plain models, by what programs do and by what the host does."""

from __future__ import annotations

import errno
from typing import Any

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from llvmbpf.errors import MapError
from llvmbpf.maps import MapType
from llvmbpf.native import RunRecord
from tests.maps.native_runs import Run, make_map

CPUS = 3
NOEXIST, EXIST, LOCK = 1, 2, 4
PER_CPU = {MapType.PERCPU_ARRAY, MapType.PERCPU_HASH, MapType.LRU_PERCPU_HASH}
LRU = {MapType.LRU_HASH, MapType.LRU_PERCPU_HASH}
ARRAYS = {MapType.ARRAY, MapType.PERCPU_ARRAY}


class Clock:
    """Which element an LRU map gives up, and where new ones go."""

    def __init__(self, capacity: int) -> None:
        self.places: list[bytes | None] = [None] * capacity
        self.used, self.hand = 0, 0
        self.free: list[int] = []
        self.recent: set[bytes] = set()

    def insert(self, key: bytes) -> bytes | None:
        """Give a key a place; returns the key that went for it."""
        if self.free:
            self.places[self.free.pop()] = key
            return None
        if self.used < len(self.places):
            self.places[self.used] = key
            self.used += 1
            return None
        while True:
            at = self.hand % len(self.places)
            self.hand += 1
            victim = self.places[at]
            assert victim is not None
            if victim not in self.recent:
                self.places[at] = key
                return victim
            self.recent.remove(victim)

    def remove(self, key: bytes) -> None:
        at = self.places.index(key)
        self.places[at] = None
        self.free.append(at)
        self.recent.discard(key)

    def order(self) -> list[bytes]:
        """The keys as an iteration meets them."""
        return [key for key in self.places if key is not None]


class MapMachine(RuleBasedStateMachine):
    """One map and a dict of its keys to values, one for each CPU where the type has that."""

    types: tuple[MapType, ...] = ()

    @initialize(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        self.type = data.draw(st.sampled_from(self.types))
        self.is_array, self.is_per_cpu = self.type in ARRAYS, self.type in PER_CPU
        self.key_size = 4 if self.is_array else data.draw(st.sampled_from([1, 2, 3, 4, 6, 8, 13, 16, 20, 24]))
        self.value_size = data.draw(st.sampled_from([1, 2, 4, 7, 8, 12, 16, 40]))
        self.capacity = data.draw(st.integers(1, 6))
        self.lock: int | None = None
        if self.type in (MapType.ARRAY, MapType.HASH) and self.value_size >= 8 and data.draw(st.booleans()):
            self.lock = data.draw(st.sampled_from(range(0, self.value_size - 3, 4)))
        self.map = make_map(self.type, self.key_size, self.value_size, self.capacity, cpus=CPUS, lock_offset=self.lock)
        self.cpus = CPUS if self.is_per_cpu else 1
        self.runs = [Run(cpu) for cpu in range(CPUS)]
        numbers = range(self.capacity + 2)
        self.keys = [number.to_bytes(self.key_size, "little") for number in numbers]
        if self.key_size > 2:  # keys that differ at their end only
            self.keys += [key[::-1] for key in self.keys[1:]]
        self.model: dict[bytes, list[bytes]] = {}
        if self.is_array:
            self.model = {key: [bytes(self.value_size)] * self.cpus for key in self.keys[: self.capacity]}
        self.clock = Clock(self.capacity)
        self.saved: Any = None

    # -- what is expected ------------------------------------------------------------------------------------------

    def stored(self, old: bytes, new: bytes) -> bytes:
        """A value as it is when it was copied: a lock in it stays as it was."""
        if self.lock is None:
            return new
        return new[: self.lock] + old[self.lock : self.lock + 4] + new[self.lock + 4 :]

    def expect_update(self, key: bytes, values: list[bytes | None], flags: int) -> int:
        """Change the model as an update does; None leaves a CPU's value. Returns what the operation does."""
        if flags & ~LOCK > EXIST:
            return -errno.EINVAL
        if self.is_array:
            if key not in self.model:
                return -errno.E2BIG
            if flags & NOEXIST:
                return -errno.EEXIST
        if flags & LOCK and self.lock is None:
            return -errno.EINVAL
        if key in self.model:
            if self.type in LRU:
                self.clock.recent.add(key)
            if flags & NOEXIST:
                return -errno.EEXIST
        elif flags & EXIST:
            return -errno.ENOENT
        else:
            if self.type in LRU:
                victim = self.clock.insert(key)
                if victim is not None:
                    del self.model[victim]
            elif len(self.model) == self.capacity:
                return -errno.E2BIG
            self.model[key] = [bytes(self.value_size)] * self.cpus
        old = self.model[key]
        self.model[key] = [
            self.stored(before, after) if after is not None else before
            for before, after in zip(old, values, strict=True)
        ]
        return 0

    def draw_value(self, data: st.DataObject) -> bytes:
        return data.draw(st.binary(min_size=self.value_size, max_size=self.value_size))

    def draw_flags(self, data: st.DataObject) -> int:
        return data.draw(st.sampled_from([0, 0, 0, *range(9), 1 << 63]))

    # -- what programs do ------------------------------------------------------------------------------------------

    @rule(data=st.data())
    def look_up(self, data: st.DataObject) -> None:
        cpu, key = data.draw(st.integers(0, CPUS - 1)), data.draw(st.sampled_from(self.keys))
        address = self.runs[cpu].call(f"{self.map.family}_lookup", self.map, key)
        assert (address != 0) == (key in self.model)
        if address:
            place = address - self.map.values_address
            found = self.map.areas["values"][place : place + self.value_size].tobytes()
            assert found == self.model[key][cpu if self.is_per_cpu else 0]
            self.clock.recent.add(key)

    @rule(data=st.data())
    def look_up_of_cpu(self, data: st.DataObject) -> None:
        cpu, key = data.draw(st.integers(0, CPUS)), data.draw(st.sampled_from(self.keys))
        address = self.runs[0].call(f"{self.map.family}_lookup_percpu", self.map, key, cpu)
        assert (address != 0) == (key in self.model and self.is_per_cpu and cpu < CPUS)
        if address:
            place = address - self.map.values_address
            assert self.map.areas["values"][place : place + self.value_size].tobytes() == self.model[key][cpu]

    @rule(data=st.data())
    def update(self, data: st.DataObject) -> None:
        cpu, key = data.draw(st.integers(0, CPUS - 1)), data.draw(st.sampled_from(self.keys))
        value, flags = self.draw_value(data), self.draw_flags(data)
        values: list[bytes | None] = [None] * self.cpus
        values[cpu if self.is_per_cpu else 0] = value
        expected = self.expect_update(key, values, flags)
        assert self.runs[cpu].call(f"{self.map.family}_update", self.map, key, value, flags) == expected

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(self.keys))
        result = self.runs[0].call(f"{self.map.family}_delete", self.map, key)
        if self.is_array:
            assert result == -errno.EINVAL
            return
        assert result == (0 if key in self.model else -errno.ENOENT)
        self.forget(key)

    def forget(self, key: bytes) -> None:
        if self.model.pop(key, None) is not None and self.type in LRU:
            self.clock.remove(key)

    @rule()
    def each(self) -> None:
        run, position, found = self.runs[1], 0, []
        key = np.zeros(self.key_size, np.uint8)
        while position := run.call(f"{self.map.family}_each", self.map, position, key):
            place = run[RunRecord.EACH_VALUE] - self.map.values_address
            value = self.map.areas["values"][place : place + self.value_size].tobytes()
            assert value == self.model[key.tobytes()][1 if self.is_per_cpu else 0]
            found.append(key.tobytes())
        assert sorted(found) == sorted(self.model)

    # -- what the host does ----------------------------------------------------------------------------------------

    @rule(data=st.data())
    def set_from_outside(self, data: st.DataObject) -> None:
        key, flags = data.draw(st.sampled_from(self.keys)), self.draw_flags(data)
        values = [self.draw_value(data) for _ in range(self.cpus)]
        expected = self.expect_update(key, list(values), flags)
        dtype = self.map.value_codec.dtype
        given: Any = np.array([np.frombuffer(value, dtype)[0] for value in values]) if self.is_per_cpu else values[0]
        if expected == 0:
            self.map.update(key, given, flags)
            return
        with pytest.raises(MapError) as caught:
            self.map.update(key, given, flags)
        assert caught.value.errno == -expected

    @rule(data=st.data())
    def set_for_all(self, data: st.DataObject) -> None:
        key, value = data.draw(st.sampled_from(self.keys)), self.draw_value(data)
        if self.expect_update(key, [value] * self.cpus, 0) == 0:
            self.map[key] = value

    @rule(data=st.data())
    def remove_from_outside(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(self.keys))
        if self.is_array:
            with pytest.raises(MapError):
                del self.map[key]
            return
        if key in self.model:
            del self.map[key]
        else:
            with pytest.raises(KeyError):
                del self.map[key]
        self.forget(key)

    @rule()
    def save(self) -> None:
        clock = self.clock
        copy = Clock(self.capacity)
        copy.places, copy.free, copy.recent = list(clock.places), list(clock.free), set(clock.recent)
        copy.used, copy.hand = clock.used, clock.hand
        self.saved = self.map.snapshot(), dict(self.model), copy

    @rule()
    def go_back(self) -> None:
        if self.saved is None:
            return
        state, self.model, self.clock = self.saved
        self.map.restore(state)
        if self.lock is not None:
            place = slice(self.lock, self.lock + 4)
            assert not any(b"".join(value[place] for values in self.model.values() for value in values))
        self.saved = None

    @invariant()
    def reads_as_the_model(self) -> None:
        if not hasattr(self, "model"):
            return
        assert len(self.map) == len(self.model)
        codec, decode = self.map.value_codec, self.map.key_codec.decode
        if self.type in LRU:
            assert list(self.map) == [decode(key) for key in self.clock.order()]
        assert sorted(map(repr, self.map)) == sorted(repr(decode(key)) for key in self.model)
        for key in self.keys:
            found = self.map.read(key)
            assert (found is None) == (key not in self.model)
        rows = {self.map.key_codec.encode(key): value for key, value in self.map.items()}
        for key, values in self.model.items():
            wanted = [codec.decode(value) for value in values]
            found = [codec.decode(one.tobytes()) for one in rows[key]] if self.is_per_cpu else [rows[key]]
            assert found == wanted
        if not self.is_array:
            table = self.map.to_numpy()
            assert len(table) == len(self.model)
            for row in table:
                assert np.atleast_1d(row["value"]).tobytes() == b"".join(self.model[row["key"].tobytes()])


class ArrayMachine(MapMachine):
    types = (MapType.ARRAY, MapType.PERCPU_ARRAY)


class HashMachine(MapMachine):
    types = (MapType.HASH, MapType.PERCPU_HASH)


class LruMachine(MapMachine):
    types = (MapType.LRU_HASH, MapType.LRU_PERCPU_HASH)


TestArrays = ArrayMachine.TestCase
TestHashes = HashMachine.TestCase
TestLru = LruMachine.TestCase
for one in (ArrayMachine, HashMachine, LruMachine):
    one.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
del one  # which pytest would take for one more test
