"""Bloom filters: what was pushed is never denied, and what was not is denied as often as the theory has it."""

from __future__ import annotations

import errno
import random
from typing import Any

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from llvmbpf.errors import MapError
from llvmbpf.maps import MapType

from .native_runs import Run, make_map, together


def make(value_size: int = 8, entries: int = 100, functions: int = 0, **more: Any) -> Any:
    return make_map(MapType.BLOOM_FILTER, 0, value_size, entries, extra=functions, **more)


class BloomModel(RuleBasedStateMachine):
    """A filter is a set that knows all its elements, and perhaps more."""

    @initialize(size=st.sampled_from([1, 2, 3, 4, 7, 8, 9, 16, 40]), functions=st.integers(0, 15))
    def begin(self, size: int, functions: int) -> None:
        self.size = size
        self.bloom = make(size, 50, functions)
        self.model: set[bytes] = set()
        self.run = Run()

    @rule(source=st.randoms(use_true_random=False), by_host=st.booleans())
    def push(self, source: Any, by_host: bool) -> None:
        value = source.randbytes(self.size)
        if by_host:
            self.bloom.push(value)
        else:
            assert self.run.call("bloom_push", self.bloom, value, 0) == 0
        self.model.add(value)

    @rule()
    def put_back(self) -> None:
        before = self.bloom.areas["state"].tobytes()
        state = self.bloom.snapshot()
        self.bloom.push(bytes(self.size))
        self.bloom.restore(state)
        assert self.bloom.areas["state"].tobytes() == before

    @invariant()
    def agree(self) -> None:
        if hasattr(self, "bloom"):
            assert all(value in self.bloom for value in self.model)
            assert all(self.run.call("bloom_peek", self.bloom, value) == 0 for value in self.model)


TestBloomModel = BloomModel.TestCase
TestBloomModel.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)


@pytest.mark.parametrize("functions", [0, 1, 2, 3, 5, 8, 15])
@pytest.mark.parametrize("size", [4, 8, 13])
def test_few_are_there_that_were_not_pushed(functions: int, size: int) -> None:
    """With n values in m bits, k functions: (1 - e^(-kn/m))^k. The kernel's sizes make it at most 2^-k about."""
    entries = 2000
    bloom = make(size, entries, functions)
    source = random.Random(functions)
    values = {source.randrange(256**4).to_bytes(4, "little") + bytes(size - 4) for _ in range(entries)}
    assert not any(value in bloom for value in values)
    for value in values:
        bloom.push(value)
    assert all(value in bloom for value in values)
    others = [number.to_bytes(4, "big") + bytes(size - 4) for number in range(20_000)]
    wrong = sum(value in bloom and value not in values for value in others) / len(others)
    k = functions or 5
    expected = float((1 - np.exp(-k * entries / bloom.bits)) ** k)
    assert wrong < expected * 1.5 + 0.002


def test_the_number_of_bits_is_the_kernels() -> None:
    assert make(8, 1, 1).bits == 64
    assert make(8, 45, 1).bits == 64  # 63
    assert make(8, 47, 1).bits == 128  # 65
    assert make(8, 1000).bits == 8192  # 7000
    assert make(8, 1000).functions == 5


def test_programs_get_the_kernels_errors() -> None:
    bloom, run = make(), Run()
    assert run.call("bloom_peek", bloom, bytes(8)) == -errno.ENOENT
    for flags in (1, 2, 4, 1 << 63):
        assert run.call("bloom_push", bloom, bytes(8), flags) == -errno.EINVAL
    assert run.call("bloom_peek", bloom, bytes(8)) == -errno.ENOENT
    assert run.call("bloom_pop", bloom, bytes(8)) == -errno.EOPNOTSUPP
    assert run.call("bloom_delete", bloom, bytes(8)) == -errno.EOPNOTSUPP
    assert run.call("bloom_update", bloom, bytes(8), bytes(8), 0) == -errno.EINVAL
    assert run.call("bloom_lookup", bloom, bytes(8)) == 0
    with pytest.raises(MapError):
        bloom.push(1, 2)


@pytest.mark.parametrize(
    ("key_size", "value_size", "entries", "functions", "number"),
    [
        (4, 8, 16, 0, errno.EINVAL),
        (0, 0, 16, 0, errno.EINVAL),
        (0, 8, 0, 0, errno.EINVAL),
        (0, 8, 16, 16, errno.EINVAL),
        (0, 1 << 31, 1, 0, errno.E2BIG),
    ],
)
def test_definitions_that_are_refused(
    key_size: int, value_size: int, entries: int, functions: int, number: int
) -> None:
    with pytest.raises(MapError) as caught:
        make_map(MapType.BLOOM_FILTER, key_size, value_size, entries, extra=functions)
    assert caught.value.errno == number


def test_values_may_have_a_type() -> None:
    bloom = make(8, value_dtype=np.dtype([("source", "<u4"), ("port", "<u2"), ("rest", "<u2")]))
    bloom.push((1, 2, 0))
    assert {"source": 1, "port": 2} in bloom
    assert not bloom.peek((2, 1, 0))


def test_threads_lose_no_bits() -> None:
    bloom = make(8, 4096)

    def push(first: int) -> int:
        run = Run()
        for number in range(first, first + 4000, 2):
            run.call("bloom_push", bloom, number.to_bytes(8, "little"), 0)
        return 0

    together([lambda: push(0), lambda: push(1)])
    assert all(number in bloom for number in range(4000))
