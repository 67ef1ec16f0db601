"""Ring buffers: against a queue in Python, from several threads, and with records that are never finished."""

from __future__ import annotations

import errno
import threading
from collections import deque
from typing import Any

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from llvmbpf.errors import MapError
from llvmbpf.maps import MapType
from llvmbpf.maps.storage import signed
from llvmbpf.memory import TrapKind
from llvmbpf.native import RESERVATIONS, RunRecord

from .native_runs import Run, loop, make_map, pointer, together

SIZE = 4096


def make_ring(size: int = SIZE) -> Any:
    return make_map(MapType.RINGBUF, 0, 0, size)


def reserve(run: Run, ring: Any, data: bytes, size: int | None = None) -> int:
    """Reserve and fill in a record; returns its address, 0 without one."""
    address = run.call("ring_reserve", ring, len(data) if size is None else size)
    if address:
        offset = address - ring.values_address
        ring.areas["values"][offset : offset + len(data)] = np.frombuffer(data, np.uint8)
    return address


def space(size: int) -> int:
    """Bytes that a record takes."""
    return (size + 8 + 7) // 8 * 8


class RingModel(RuleBasedStateMachine):
    """A ring is a queue of records, some not finished; what does not fit is lost."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = make_ring()
        self.run = Run()
        self.records: deque[list[Any]] = deque()  # address, data, whether finished, whether discarded
        self.lost = 0

    def taken(self) -> int:
        return sum(space(len(record[1])) for record in self.records)

    def held(self) -> list[list[Any]]:
        return [record for record in self.records if not record[2]]

    @rule(data=st.binary(max_size=1500) | st.binary(min_size=4000, max_size=4100))
    def take(self, data: bytes) -> None:
        fits = len(self.held()) < RESERVATIONS and self.taken() + space(len(data)) < SIZE
        address = reserve(self.run, self.ring, data)
        assert bool(address) == fits
        if fits:
            self.records.append([address, data, False, False])
        else:
            self.lost += 1

    @rule(data=st.binary(max_size=1500))
    def output(self, data: bytes) -> None:
        fits = self.taken() + space(len(data)) < SIZE
        assert self.run.call("ring_output", self.ring, data, len(data)) == (0 if fits else -errno.EAGAIN)
        if fits:
            self.records.append([0, data, True, False])
        else:
            self.lost += 1

    @precondition(lambda self: self.held())
    @rule(which=st.randoms(use_true_random=False), discards=st.booleans())
    def finish(self, which: Any, discards: bool) -> None:
        record = which.choice(self.held())
        assert self.run.call("ring_discard" if discards else "ring_submit", record[0], 0) == 0
        record[2:] = True, discards

    @rule()
    def drain(self) -> None:
        wanted = []
        while self.records and self.records[0][2]:
            _, data, _, discarded = self.records.popleft()
            if not discarded:
                wanted.append(data)
        assert self.ring.drain() == wanted

    @rule()
    def end_run(self) -> None:
        self.run.call("ring_discard_all")
        for record in self.held():
            record[2:] = True, True

    @rule()
    def put_back(self) -> None:
        if not self.held():
            state = self.ring.snapshot()
            self.run.call("ring_output", self.ring, b"later", 5)
            self.ring.drain()
            self.ring.restore(state)

    @invariant()
    def agree(self) -> None:
        assert self.ring.waiting == self.taken() == self.run.call("ring_query", self.ring, 0)
        assert self.ring.lost == self.lost
        assert self.run[RunRecord.RESERVATION_COUNT] == len(self.held())
        assert self.run[RunRecord.TRAP_KIND] == 0


TestRingModel = RingModel.TestCase
TestRingModel.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)


def test_a_busy_record_stops_the_reader() -> None:
    ring, run = make_ring(), Run()
    first = reserve(run, ring, b"first")
    run.call("ring_output", ring, b"second", 6)
    assert ring.drain() == []
    run.call("ring_submit", first, 0)
    assert ring.drain() == [b"first", b"second"]


def test_heads_are_those_of_the_kernel() -> None:
    ring, run = make_ring(8192), Run()
    run.call("ring_output", ring, bytes(4088), 4088)
    address = reserve(run, ring, b"abc")
    head = ring.areas["values"].view(np.uint32)[4096 // 4 :][:2]
    assert address == ring.values_address + 4104
    assert head.tolist() == [3 | 1 << 31, 1]
    run.call("ring_discard", address, 0)
    assert head.tolist() == [3 | 1 << 30, 1]


@pytest.mark.parametrize("symbol", ["ring_submit", "ring_discard"])
def test_what_is_not_reserved_ends_the_run(symbol: str) -> None:
    ring, run = make_ring(), Run()
    address = reserve(run, ring, b"mine")
    for wrong in (0, address + 1, address - 8, ring.descriptor_address):
        run.words[RunRecord.TRAP_KIND] = 0
        run.call(symbol, wrong, 0)
        assert run[RunRecord.TRAP_KIND] == TrapKind.RECORD
        assert run[RunRecord.TRAP_ADDRESS] == wrong
    run.words[RunRecord.TRAP_KIND] = 0
    run.call(symbol, address, 0)
    assert run[RunRecord.TRAP_KIND] == 0
    run.call(symbol, address, 0)  # twice
    assert run[RunRecord.TRAP_KIND] == TrapKind.RECORD
    other = Run()
    other.call(symbol, reserve(run, ring, b"other's"), 0)  # another run's
    assert other[RunRecord.TRAP_KIND] == TrapKind.RECORD


def test_flags() -> None:
    ring, run = make_ring(), Run()
    assert run.call("ring_reserve", ring, 8, 1) == 0
    assert run.call("ring_output", ring, b"12345678", 8, 4) == -errno.EINVAL
    assert run.call("ring_output", ring, b"12345678", 8, 3) == 0
    assert ring.lost == 0
    assert [run.call("ring_query", ring, number) for number in range(5)] == [16, SIZE, 0, 16, 0]
    assert ring.drain() == [b"12345678"]
    assert [run.call("ring_query", ring, number) for number in range(5)] == [0, SIZE, 16, 16, 0]


@pytest.mark.parametrize("size", [SIZE, SIZE + 1, 1 << 30, 1 << 31, 1 << 32, (1 << 64) - 8, (1 << 64) - 1, SIZE - 8])
def test_records_that_never_fit(size: int) -> None:
    ring, run = make_ring(), Run()
    assert run.call("ring_reserve", ring, size) == 0
    assert ring.lost == 1
    assert ring.waiting == 0


def test_the_largest_record() -> None:
    ring, run = make_ring(), Run()
    for number in range(5):  # wherever in the ring it begins
        data = bytes([number]) * (SIZE - 16)
        run.call("ring_output", ring, data, len(data))
        assert ring.drain() == [data]


@pytest.mark.parametrize(
    ("key_size", "value_size", "size", "number"),
    [
        (4, 0, 4096, errno.EINVAL),
        (0, 4, 4096, errno.EINVAL),
        (0, 0, 0, errno.EINVAL),
        (0, 0, 2048, errno.EINVAL),
        (0, 0, 12288, errno.EINVAL),
        (0, 0, 1 << 31, errno.E2BIG),
    ],
)
def test_sizes_that_are_refused(key_size: int, value_size: int, size: int, number: int) -> None:
    with pytest.raises(MapError) as caught:
        make_map(MapType.RINGBUF, key_size, value_size, size)
    assert caught.value.errno == number


def test_elements_there_are_none() -> None:
    ring, run = make_ring(), Run()
    assert run.call("ring_lookup", ring, bytes(4)) == 0
    assert run.call("ring_update", ring, bytes(4), bytes(4), 0) == -errno.EINVAL
    assert run.call("ring_delete", ring, bytes(4)) == -errno.EINVAL


def test_subscribers_get_records_in_order() -> None:
    ring, run = make_ring(), Run()
    seen: list[bytes] = []
    run.call("ring_output", ring, b"a", 1)
    ring.deliver()
    assert seen == []
    ring.subscribe(seen.append)
    run.call("ring_output", ring, b"b", 1)
    ring.deliver()
    assert seen == [b"a", b"b"]
    run.call("ring_output", ring, b"c", 1)
    assert ring.drain() == [b"c"]
    assert seen == [b"a", b"b", b"c"]
    ring.unsubscribe(seen.append)
    run.call("ring_output", ring, b"d", 1)
    ring.deliver()
    assert seen == [b"a", b"b", b"c"]
    assert list(ring) == [b"d"]


def test_a_subscriber_that_raises_loses_its_record_alone() -> None:
    ring, run = make_ring(), Run()
    seen = []

    @ring.subscribe  # type: ignore[untyped-decorator]
    def callback(record: bytes) -> None:
        if record == b"1":
            raise KeyError(record)
        seen.append(record)

    for number in range(4):
        run.call("ring_output", ring, str(number).encode(), 1)
    with pytest.raises(KeyError):
        ring.deliver()
    assert seen == [b"0"]
    assert ring.drain() == [b"2", b"3"]
    assert seen == [b"0", b"2", b"3"]


def test_a_subscriber_may_drain() -> None:
    ring, run = make_ring(), Run()
    inner: list[bytes] = []
    ring.subscribe(lambda record: inner.extend(ring.drain()))
    for number in range(4):
        run.call("ring_output", ring, bytes([number]), 1)
    outer = ring.drain()
    assert sorted(outer + inner) == [b"\0", b"\1", b"\2", b"\3"]


def test_the_host_is_wanted_when_half_is_taken() -> None:
    ring, run = make_ring(), Run()
    run.call("ring_output", ring, bytes(2100), 2100)
    assert run[RunRecord.WANTS_HOST] == 0
    ring.drain()
    ring.subscribe(print)
    run.call("ring_output", ring, bytes(2000), 2000)
    assert run[RunRecord.WANTS_HOST] == 0
    run.call("ring_output", ring, bytes(100), 100)
    assert run[RunRecord.WANTS_HOST] == 1


def test_iteration_goes_on_where_it_was_left() -> None:
    ring, run = make_ring(), Run()
    for number in range(3):
        run.call("ring_output", ring, bytes([number]), 1)
    for record in ring:
        assert record == b"\0"
        break
    run.call("ring_output", ring, b"\3", 1)
    assert ring.drain() == [b"\1", b"\2", b"\3"]
    assert list(ring) == []


def test_to_numpy() -> None:
    ring, run = make_ring(), Run()
    dtype = np.dtype([("number", "<u4"), ("mark", "u1")])  # 5 bytes
    for number in range(20):
        run.call("ring_output", ring, number.to_bytes(4, "little") + b"\7", 5)
    first = ring.to_numpy(dtype)
    assert first["number"].tolist() == list(range(20))
    assert set(first["mark"]) == {7}
    assert len(ring.to_numpy(dtype)) == 0
    run.call("ring_output", ring, bytes(5), 5)
    run.call("ring_output", ring, bytes(6), 6)
    for _ in range(2):
        with pytest.raises(ValueError, match="record 1 has 6 bytes"):
            ring.to_numpy(dtype)
    assert ring.drain() == [bytes(5), bytes(6)]


def test_to_numpy_tells_subscribers() -> None:
    ring, run = make_ring(), Run()
    seen: list[bytes] = []
    ring.subscribe(seen.append)
    run.call("ring_output", ring, bytes(8), 8)
    assert ring.to_numpy("<u8").tolist() == [0]
    assert seen == [bytes(8)]


def test_restore_forgets_what_came_later() -> None:
    ring, run = make_ring(), Run()
    run.call("ring_output", ring, b"kept", 4)
    state = ring.snapshot()
    run.call("ring_output", ring, b"later", 5)
    next(iter(ring))
    ring.restore(state)
    assert ring.drain() == [b"kept"]


def test_a_lock_that_is_never_released_ends_with_the_stop_flag() -> None:
    ring, run = make_ring(), Run()
    ring.areas["state"].view(np.uint64)[0] = 1
    threading.Timer(0.05, lambda: run.stop.fill(1)).start()
    assert run.call("ring_reserve", ring, 8) == 0
    assert run[RunRecord.TRAP_KIND] == TrapKind.INTERRUPTED
    ring.release_locks()
    run.stop.fill(0)
    assert run.call("ring_reserve", ring, 8) != 0


@pytest.mark.parametrize("size", [4096, 1 << 16, 1 << 22])
def test_two_producers_and_a_reader(size: int) -> None:
    """Every record arrives once, in its producer's order, or is counted as lost."""
    ring, count = make_ring(size), 60_000
    runs = [Run(cpu) for cpu in range(2)]
    arrived: list[bytes] = []
    done = threading.Event()

    def read() -> int:
        while not done.is_set():
            arrived.extend(ring.drain())
        return 0

    reader = threading.Thread(target=read)
    reader.start()
    refused = together([loop("produce", "ring_output", runs[i], ring, 0, count, i) for i in range(2)])
    done.set()
    reader.join()
    arrived.extend(ring.drain())
    records = np.frombuffer(b"".join(arrived), "<u8").reshape(-1, 2)
    assert ring.lost == sum(refused)
    for mark in range(2):
        numbers = records[records[:, 1] == mark, 0].astype(np.int64)
        assert len(numbers) == count - refused[mark]
        assert (np.diff(numbers) > 0).all()
    assert len(records) == 2 * count - sum(refused)


def test_two_producers_that_reserve() -> None:
    ring, count = make_ring(1 << 24), 50_000
    runs = [Run(cpu) for cpu in range(2)]
    submit = pointer("ring_submit")
    refused = together([loop("reserve_and_submit", "ring_reserve", runs[i], ring, submit, count, i) for i in range(2)])
    assert refused == [0, 0]
    records = [np.frombuffer(record[:16], "<u8").tolist() for record in ring.drain()]
    for mark in range(2):
        assert [number for number, other in records if other == mark] == [i for i in range(count) if i % 3 != 2]


def test_results_are_signed() -> None:
    assert signed((1 << 64) - errno.EAGAIN) == -errno.EAGAIN
