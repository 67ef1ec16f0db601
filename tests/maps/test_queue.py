"""Queues and stacks: against a deque, from several threads, and with values of all sizes."""

from __future__ import annotations

import errno
import threading
from collections import deque
from typing import Any

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from llvmbpf.errors import MapError
from llvmbpf.maps import MapFlag, MapType
from llvmbpf.memory import TrapKind
from llvmbpf.native import RunRecord

from .native_runs import Run, make_map, together


def make(map_type: MapType = MapType.QUEUE, value_size: int = 8, entries: int = 16, **more: Any) -> Any:
    return make_map(map_type, 0, value_size, entries, **more)


class QueueModel(RuleBasedStateMachine):
    """A queue is a deque that is pushed to at its right and popped from at its left, a stack at its right."""

    map_type = MapType.QUEUE

    @initialize(size=st.sampled_from([1, 2, 3, 4, 8, 12, 100]), entries=st.integers(1, 6))
    def begin(self, size: int, entries: int) -> None:
        self.size, self.entries = size, entries
        self.map = make(self.map_type, size, entries)
        self.model: deque[bytes] = deque()
        self.run = Run()

    def next(self) -> int:
        return 0 if self.map_type == MapType.QUEUE else -1

    @rule(source=st.randoms(use_true_random=False), flags=st.sampled_from([0, 0, 0, 2, 1, 3, 4, 1 << 63]))
    def push(self, source: Any, flags: int) -> None:
        value = source.randbytes(self.size)
        is_full = len(self.model) == self.entries
        wanted = -errno.EINVAL if flags not in (0, 2) else -errno.E2BIG if is_full and not flags else 0
        assert self.run.call("queue_push", self.map, value, flags) == wanted
        if not wanted:
            if is_full:
                self.model.popleft()
            self.model.append(value)

    @rule(removes=st.booleans())
    def take(self, removes: bool) -> None:
        out = np.full(self.size + 1, 7, np.uint8)
        result = self.run.call("queue_pop" if removes else "queue_peek", self.map, out)
        assert result == (0 if self.model else -errno.ENOENT)
        assert out[:-1].tobytes() == (self.model[self.next()] if self.model else bytes(self.size))
        assert out[-1] == 7
        if removes and self.model:
            del self.model[self.next()]

    @rule()
    def host_pops(self) -> None:
        assert self.map.peek() == self.read(self.model[self.next()] if self.model else None)
        popped = self.map.pop()
        assert popped == self.read(self.model[self.next()] if self.model else None)
        if self.model:
            del self.model[self.next()]

    def read(self, value: bytes | None) -> Any:
        return int.from_bytes(value, "little") if value and self.size in (1, 2, 4, 8) else value

    @rule()
    def put_back(self) -> None:
        state = self.map.snapshot()
        self.map.pop()
        self.map.push(bytes(self.size), 2)
        self.map.push(bytes(self.size), 2)
        self.map.restore(state)

    @invariant()
    def agree(self) -> None:
        if hasattr(self, "map"):
            order = self.model if self.map_type == MapType.QUEUE else reversed(self.model)
            assert list(self.map) == [self.read(one) for one in order]
            assert len(self.map) == len(self.model)


class StackModel(QueueModel):
    """The same of stacks."""

    map_type = MapType.STACK


TestQueueModel, TestStackModel = QueueModel.TestCase, StackModel.TestCase
TestQueueModel.settings = TestStackModel.settings = settings(max_examples=40, stateful_step_count=50, deadline=None)


def test_values_read_as_their_type() -> None:
    dtype = np.dtype([("number", "<u4"), ("mark", "<i2"), ("rest", "u1", (2,))])
    queue = make(value_dtype=dtype)
    queue.push((1, -2, (3, 4)))
    queue.push({"number": 5})
    assert queue.to_numpy()["number"].tolist() == [1, 5]
    found = queue.pop()
    assert (found["number"], found["mark"], found["rest"].tolist()) == (1, -2, [3, 4])
    with pytest.raises(ValueError, match="a value of map 'tried'"):
        queue.push((1 << 32, 0, (0, 0)))
    assert len(queue) == 1


def test_errors_of_the_host() -> None:
    stack = make(MapType.STACK, entries=2)
    for number in range(2):
        stack.push(number)
    for flags, number in ((0, errno.E2BIG), (1, errno.EINVAL), (4, errno.EINVAL)):
        with pytest.raises(MapError) as caught:
            stack.push(9, flags)
        assert caught.value.errno == number
    stack.push(9, 2)
    assert [stack.pop(), stack.pop(), stack.pop(), stack.peek()] == [9, 1, None, None]


@pytest.mark.parametrize("map_type", [MapType.QUEUE, MapType.STACK])
def test_elements_by_key_there_are_none(map_type: MapType) -> None:
    queue, run = make(map_type), Run()
    queue.push(1)
    assert run.call("queue_lookup", queue, bytes(4)) == 0
    assert run.call("queue_update", queue, bytes(4), bytes(8), 0) == -errno.EINVAL
    assert run.call("queue_delete", queue, bytes(4)) == -errno.EINVAL


@pytest.mark.parametrize(
    ("key_size", "value_size", "entries", "number"),
    [(4, 8, 16, errno.EINVAL), (0, 0, 16, errno.EINVAL), (0, 8, 0, errno.EINVAL), (0, 1 << 31, 1, errno.E2BIG)],
)
def test_definitions_that_are_refused(key_size: int, value_size: int, entries: int, number: int) -> None:
    with pytest.raises(MapError) as caught:
        make_map(MapType.QUEUE, key_size, value_size, entries)
    assert caught.value.errno == number


@pytest.mark.parametrize(
    ("map_type", "key_size", "value_size", "flag"),
    [
        (MapType.QUEUE, 0, 8, 1 << 0),
        (MapType.STACK, 0, 8, 1 << 6),
        (MapType.BLOOM_FILTER, 0, 8, 1 << 0),
        (MapType.RINGBUF, 0, 0, 1 << 7),
        (MapType.PERF_EVENT_ARRAY, 4, 4, 1 << 7),
        (MapType.PROG_ARRAY, 4, 4, 1 << 7),
        (MapType.DEVMAP, 4, 4, 1 << 0),
        (MapType.LPM_TRIE, 8, 8, 1 << 6),
    ],
)
def test_flags_of_other_types_are_refused(map_type: MapType, key_size: int, value_size: int, flag: int) -> None:
    make_map(map_type, key_size, value_size, 4096, flags=MapFlag(1 << 2))
    with pytest.raises(MapError) as caught:
        make_map(map_type, key_size, value_size, 4096, flags=MapFlag(flag))
    assert caught.value.errno == errno.EINVAL


def test_a_lock_that_is_never_released_ends_with_the_stop_flag() -> None:
    queue, run = make(), Run()
    queue.areas["state"].view(np.uint64)[0] = 1
    threading.Timer(0.05, lambda: run.stop.fill(1)).start()
    assert run.call("queue_push", queue, bytes(8), 0) < 0
    assert run[RunRecord.TRAP_KIND] == TrapKind.INTERRUPTED
    queue.release_locks()
    assert run.call("queue_push", queue, bytes(8), 0) == 0


@pytest.mark.parametrize("map_type", [MapType.QUEUE, MapType.STACK])
def test_what_two_threads_push_two_others_pop_once(map_type: MapType) -> None:
    queue, count = make(map_type, 8, 64), 5000
    done = threading.Event()
    popped: list[list[int]] = [[], []]

    def push(first: int) -> int:
        run = Run()
        for number in range(first, first + count):
            while run.call("queue_push", queue, number.to_bytes(8, "little"), 0):
                pass
        return 0

    def pop(which: int) -> int:
        run, out = Run(), np.zeros(1, np.uint64)
        while True:
            was_done = done.is_set()
            if run.call("queue_pop", queue, out) == 0:
                popped[which].append(int(out[0]))
            elif was_done:
                return 0

    poppers = threading.Thread(target=lambda: together([lambda: pop(0), lambda: pop(1)]))
    poppers.start()
    together([lambda: push(0), lambda: push(count)])
    done.set()
    poppers.join()
    assert sorted(popped[0] + popped[1]) == list(range(2 * count))
