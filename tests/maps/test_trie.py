"""Tries of prefixes: against a dict that is searched, for keys of all sizes, and while another thread changes them."""

from __future__ import annotations

import errno
import ipaddress
import threading
from typing import Any

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from llvmbpf.errors import MapError
from llvmbpf.maps import MapFlag, MapType
from llvmbpf.maps.trie import PrefixCodec
from llvmbpf.memory import TrapKind
from llvmbpf.native import RunRecord

from .native_runs import Run, loop, make_map, pointer, together

IPV4 = np.dtype([("length", "<u4"), ("address", "u1", (4,))])


def make_trie(data: int = 4, entries: int = 16, value_size: int = 8, **more: Any) -> Any:
    return make_map(MapType.LPM_TRIE, 4 + data, value_size, entries, **more)


def bits_of(key: bytes) -> tuple[int, str]:
    """A key as the length of its prefix and the prefix in binary; what is longer than the data has no prefix."""
    length, data = int.from_bytes(key[:4], "little"), key[4:]
    bits = "".join(f"{byte:08b}" for byte in data)
    return length, bits[:length]


def value_at(trie: Any, address: int) -> int:
    offset = address - trie.values_address
    return int(trie.areas["values"][offset : offset + 8].view(np.uint64)[0])


class TrieModel(RuleBasedStateMachine):
    """A trie is a dict of prefixes as strings of bits; a lookup tries all lengths from the longest on."""

    @initialize(
        data=st.sampled_from([1, 2, 3, 4, 5, 8, 9, 12, 16, 17, 256]), entries=st.sampled_from([1, 2, 3, 8, 40, 100])
    )
    def begin(self, data: int, entries: int) -> None:
        self.trie = make_trie(data, entries)
        self.data, self.entries = data, entries
        self.model: dict[str, tuple[int, bytes]] = {}
        self.run = Run()

    def key(self, source: Any) -> bytes:
        """Prefixes that often have something in common."""
        most = 8 * self.data
        length = source.choice([0, 1, most, most + 1, source.randint(0, most), source.randint(0, min(most, 9))])
        first = source.choice([0, 0x80, 0xC0, source.getrandbits(8)])
        rest = source.choice([bytes(self.data), b"\xff" * self.data, source.randbytes(self.data)])
        return int(length).to_bytes(4, "little") + (bytes([first]) + rest)[: self.data]

    @rule(
        source=st.randoms(use_true_random=False),
        value=st.integers(0, 2**64 - 1),
        flags=st.sampled_from([0, 0, 0, 1, 2, 3]),
    )
    def update(self, source: Any, value: int, flags: int) -> None:
        key = self.key(source)
        length, prefix = bits_of(key)
        if flags == 3 or length > 8 * self.data:
            wanted = -errno.EINVAL
        elif prefix in self.model:
            wanted = -errno.EEXIST if flags == 1 else 0
        elif flags == 2:
            wanted = -errno.ENOENT
        else:
            wanted = -errno.ENOSPC if len(self.model) == self.entries else 0
        assert self.run.call("trie_update", self.trie, key, value.to_bytes(8, "little"), flags) == wanted
        if not wanted:
            self.model[prefix] = value, key

    @rule(source=st.randoms(use_true_random=False))
    def delete(self, source: Any) -> None:
        key = self.key(source)
        length, prefix = bits_of(key)
        wanted = -errno.EINVAL if length > 8 * self.data else 0 if prefix in self.model else -errno.ENOENT
        assert self.run.call("trie_delete", self.trie, key) == wanted
        if not wanted:
            del self.model[prefix]

    @rule(source=st.randoms(use_true_random=False))
    def delete_what_is_there(self, source: Any) -> None:
        if self.model:
            prefix = source.choice(sorted(self.model))
            del self.trie[self.model.pop(prefix)[1]]

    @rule(source=st.randoms(use_true_random=False))
    def look_up(self, source: Any) -> None:
        key = self.key(source)
        length, prefix = bits_of(key)
        lengths = range(length, -1, -1) if length <= 8 * self.data else []
        found = next((self.model[prefix[:one]][0] for one in lengths if prefix[:one] in self.model), None)
        address = self.run.call("trie_lookup", self.trie, key)
        assert (value_at(self.trie, address) if address else None) == found
        assert self.trie.lookup(key) == found
        exact = self.model.get(prefix, (None,))[0] if lengths else None
        assert self.trie.get(key) == exact
        assert (key in self.trie) == (exact is not None)

    @rule()
    def put_back(self) -> None:
        state = self.trie.snapshot()
        for key in list(self.trie)[:3]:
            del self.trie[key]
        self.run.call("trie_update", self.trie, bytes(4 + self.data), bytes(8), 0)
        self.trie.restore(state)

    @invariant()
    def agree(self) -> None:
        if not hasattr(self, "trie"):
            return
        assert len(self.trie) == len(self.model)
        found = {bits_of(bytes(key))[1]: (value, bytes(key)) for key, value in self.trie.items()}
        assert found == self.model
        key, position, steps = np.zeros(4 + self.data, np.uint8), 0, 0
        while position := self.run.call("trie_each", self.trie, position, key):
            value, kept = self.model[bits_of(key.tobytes())[1]]
            assert (value_at(self.trie, self.run[RunRecord.EACH_VALUE]), key.tobytes()) == (value, kept)
            steps += 1
        assert steps == len(self.model)


TestTrieModel = TrieModel.TestCase
TestTrieModel.settings = settings(max_examples=80, stateful_step_count=60, deadline=None)


def test_routes() -> None:
    routes = make_trie(key_dtype=IPV4)
    routes["0.0.0.0/0"] = 1
    routes["10.0.0.0/8"] = 2
    routes[(16, (10, 1, 0, 0))] = 3
    routes[(32, "10.1.2.3")] = 4
    routes[ipaddress.ip_network("10.1.2.0/24")] = 5
    looked_up = [routes.lookup(address) for address in ("9.9.9.9", "10.9.9.9", "10.1.9.9", "10.1.2.3", "10.1.2.9")]
    assert looked_up == [1, 2, 3, 4, 5]
    assert routes.lookup("10.1.0.0/15") == 2
    assert routes["10.1.0.0/16"] == 3
    with pytest.raises(KeyError):
        routes["10.1.2.9"]
    assert routes.get("10.0.0.0/9") is None
    assert sorted((int(key["length"]), tuple(key["address"].tolist()), value) for key, value in routes.items()) == [
        (0, (0, 0, 0, 0), 1),
        (8, (10, 0, 0, 0), 2),
        (16, (10, 1, 0, 0), 3),
        (24, (10, 1, 2, 0), 5),
        (32, (10, 1, 2, 3), 4),
    ]
    assert sorted(routes.to_numpy()["value"].tolist()) == [1, 2, 3, 4, 5]
    routes.clear()
    assert len(routes) == 0
    assert routes.lookup("10.1.2.3") is None


def test_ipv6() -> None:
    routes = make_trie(16)
    routes["2001:db8::/32"] = 1
    routes["2001:db8:0:0:8000::/65"] = 2
    assert routes.lookup("2001:db8::1") == 1
    assert routes.lookup("2001:db8::8000:0:0:1") == 2
    assert routes.lookup("2001:db9::1") is None
    assert set(routes) == {PrefixCodec("", 20).encode(one) for one in ("2001:db8::/32", "2001:db8:0:0:8000::/65")}


@pytest.mark.parametrize(
    "key", ["10.0.0.0/x", "10.0.0/8", "::1", (8, b"abc"), (8, "::"), (-1, "10.0.0.0"), b"123", "10.0.0.0/-1"]
)
def test_what_is_no_key(key: Any) -> None:
    with pytest.raises(ValueError, match=r"a key of map 'tried'"):
        make_trie()[key] = 1


def test_prefixes_that_are_too_long() -> None:
    routes = make_trie()
    assert routes.lookup("10.0.0.0/33") is None
    with pytest.raises(MapError) as caught:
        routes["10.0.0.0/33"] = 1
    assert caught.value.errno == errno.EINVAL
    with pytest.raises(KeyError):
        routes["10.0.0.0/33"]


def test_what_stands_behind_the_prefix_is_kept_and_does_not_count() -> None:
    routes = make_trie()
    routes["10.1.2.3/8"] = 1
    routes["10.3.2.1/8"] = 2
    assert list(routes.items()) == [(b"\x08\0\0\0\x0a\3\2\1", 2)]


@pytest.mark.parametrize(
    ("data", "entries", "value_size", "more", "number"),
    [
        (0, 16, 8, {}, errno.EINVAL),
        (257, 16, 8, {}, errno.EINVAL),
        (4, 0, 8, {}, errno.EINVAL),
        (4, 16, 0, {}, errno.EINVAL),
        (4, 1 << 31, 8, {}, errno.E2BIG),
        (4, 16, 8, {"lock_offset": 0}, errno.EOPNOTSUPP),
    ],
)
def test_definitions_that_are_refused(data: int, entries: int, value_size: int, more: Any, number: int) -> None:
    with pytest.raises(MapError) as caught:
        make_trie(data, entries, value_size, **more)
    assert caught.value.errno == number


def test_programs_may_not_change_what_is_read_only() -> None:
    routes, run = make_trie(flags=MapFlag.RDONLY_PROG), Run()
    routes["10.0.0.0/8"] = 1
    key = PrefixCodec("", 8).encode("10.0.0.0/8")
    assert run.call("trie_update", routes, key, bytes(8), 0) == -errno.EPERM
    assert run.call("trie_delete", routes, key) == -errno.EPERM
    assert run.call("trie_lookup", routes, key) != 0


def test_a_lock_that_is_never_released_ends_with_the_stop_flag() -> None:
    routes, run = make_trie(), Run()
    routes.areas["state"].view(np.uint64)[0] = 1
    threading.Timer(0.05, lambda: run.stop.fill(1)).start()
    assert run.call("trie_update", routes, bytes(8), bytes(8), 0) < 0
    assert run[RunRecord.TRAP_KIND] == TrapKind.INTERRUPTED
    routes.release_locks()
    assert run.call("trie_update", routes, bytes(8), bytes(8), 0) == 0


def test_full_tries_take_no_more_and_give_back_all() -> None:
    routes = make_trie(entries=64)
    for turn in range(50):
        for number in range(64):
            routes[(32, bytes([10, turn, 0, number]))] = number
        with pytest.raises(MapError) as caught:
            routes[(32, "9.9.9.9")] = 1
        assert caught.value.errno == errno.ENOSPC
        routes[(32, bytes([10, turn, 0, 7]))] = 99  # what is there may change
        assert routes.lookup(f"10.{turn}.0.7") == 99
        for number in range(64):
            del routes[(32, bytes([10, turn, 0, number]))]
    assert list(routes) == []


@pytest.mark.parametrize("entries", [4, 40, 4096])
def test_lookups_find_what_stays_while_others_come_and_go(entries: int) -> None:
    """10.0.0.0/9 and two host routes below 10.0 stay; another thread adds and removes prefixes of 10.128.0.0/9."""
    routes, runs = make_trie(entries=entries), [Run(0), Run(1)]
    routes["10.0.0.0/9"], routes["10.0.0.7/32"] = 5, 6
    codec = PrefixCodec("", 8)
    keys = [np.frombuffer(codec.encode(one), np.uint8) for one in ("10.0.0.7", "10.0.0.8")]
    delete = pointer("trie_delete")
    tasks = [loop("look", "trie_lookup", runs[0], routes, keys[i].ctypes.data, 2_000_000, 6 - i) for i in range(2)]
    for task in tasks:
        assert together([task, loop("churn", "trie_update", runs[1], routes, delete, 500_000, 1)]) == [0, 0]
    assert len(routes) == 2


def test_two_threads_write() -> None:
    routes, runs = make_trie(entries=1000), [Run(0), Run(1)]
    delete = pointer("trie_delete")
    together([loop("churn", "trie_update", run, routes, delete, 50_000, seed) for seed, run in enumerate(runs)])
    assert list(routes) == []
    for number in range(1000):
        routes[(32, bytes([10, 0, number >> 8, number & 255]))] = number
    assert sorted(routes.values()) == list(range(1000))
