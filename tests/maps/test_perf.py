"""Perf event arrays: flags and errors as the kernel's, the packet behind the data, and the reader."""

from __future__ import annotations

import errno
from typing import Any

import numpy as np
import pytest

from llvmbpf.errors import MapError
from llvmbpf.maps import MapType
from llvmbpf.maps.perf import PerfMap, PerfRecord
from llvmbpf.native import RunRecord

from .native_runs import Run, loop, make_map, together

CURRENT = 0xFFFFFFFF


def make_perf(entries: int = 4, **more: Any) -> Any:
    return make_map(MapType.PERF_EVENT_ARRAY, 4, 4, entries, **more)


def test_records_carry_cpu_and_data() -> None:
    perf = make_perf()
    assert Run(3).call("perf_output", 0, perf, CURRENT, b"abc", 3) == 0
    assert Run(3).call("perf_output", 0, perf, 1, b"", 0) == 0
    assert perf.drain() == [PerfRecord(3, b"abc"), PerfRecord(1, b"")]
    assert perf.drain() == []


@pytest.mark.parametrize("length", [0, 1, 7, 14, 60])
def test_packets_are_appended(length: int) -> None:
    packet = bytes(range(60))
    perf, run = make_perf(), Run(0, b"headroom" + packet)
    run.words[RunRecord.DATA] = 8
    run.words[RunRecord.DATA_END] = 68
    assert run.call("perf_output", 0, perf, CURRENT | length << 32, b"head", 4) == 0
    assert perf.drain() == [PerfRecord(0, b"head" + packet[:length])]


@pytest.mark.parametrize(
    ("flags", "number"),
    [
        (1 << 52, errno.EINVAL),
        (1 << 63 | CURRENT, errno.EINVAL),
        (CURRENT | 61 << 32, errno.EFAULT),
        (CURRENT | 0xFFFFF << 32, errno.EFAULT),
        (4, errno.E2BIG),
        (CURRENT - 1, errno.E2BIG),
        (4 | 61 << 32, errno.EFAULT),  # the kernel looks at the packet first
    ],
)
def test_errors(flags: int, number: int) -> None:
    perf, run = make_perf(), Run(0, bytes(60))
    assert run.call("perf_output", 0, perf, flags, b"data", 4) == -number
    assert perf.drain() == []
    assert perf.lost == 0


def test_the_own_cpu_may_be_beyond_the_entries() -> None:
    assert Run(4).call("perf_output", 0, make_perf(4), CURRENT, b"data", 4) == -errno.E2BIG


def test_an_entry_for_each_cpu_where_nothing_is_said() -> None:
    perf = make_perf(0, cpus=3)
    assert perf.spec.max_entries == 3
    assert [Run(0).call("perf_output", 0, perf, cpu, b"", 0) for cpu in range(4)] == [0, 0, 0, -errno.E2BIG]


def test_a_full_ring_loses_records(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PerfMap, "default_size", 4096)
    perf, run = make_perf(), Run()
    results = [run.call("perf_output", 0, perf, CURRENT, bytes(100), 100) for _ in range(50)]
    assert set(results) == {0, -errno.ENOSPC}
    assert perf.lost == results.count(-errno.ENOSPC)
    assert len(perf.drain()) == results.count(0)


def test_to_numpy_takes_the_head_of_each_record() -> None:
    perf, run = make_perf(), Run(1, bytes(range(60)))
    for number in range(5):
        run.call("perf_output", 0, perf, CURRENT | number << 32, number.to_bytes(8, "little"), 8)
    assert perf.to_numpy("<u8").tolist() == [0, 1, 2, 3, 4]
    for number in range(5):
        run.call("perf_output", 0, perf, CURRENT | 4 << 32, number.to_bytes(8, "little"), 8)
    assert perf.to_numpy("<u8").tolist() == [0, 1, 2, 3, 4]
    run.call("perf_output", 0, perf, CURRENT, bytes(8), 8)
    run.call("perf_output", 0, perf, CURRENT, bytes(7), 7)
    with pytest.raises(ValueError, match="record 1 has 7 bytes"):
        perf.to_numpy("<u8")
    assert [len(record.data) for record in perf] == [8, 7]


def test_subscribers_and_restore() -> None:
    perf, run = make_perf(), Run(1)
    seen: list[PerfRecord] = []
    perf.subscribe(seen.append)
    run.call("perf_output", 0, perf, CURRENT, b"1", 1)
    state = perf.snapshot()
    perf.deliver()
    assert seen == [PerfRecord(1, b"1")]
    perf.restore(state)
    assert perf.to_numpy("u1").tolist() == [ord("1")]
    assert len(seen) == 2


def test_programs_see_no_elements() -> None:
    perf, run = make_perf(), Run()
    assert run.call("perf_lookup", perf, bytes(4)) == 0
    assert run.call("perf_update", perf, bytes(4), bytes(4), 0) == -errno.EINVAL
    assert run.call("perf_delete", perf, bytes(4)) == -errno.EINVAL


@pytest.mark.parametrize(("key_size", "value_size"), [(8, 4), (4, 8), (1, 4)])
def test_sizes_that_are_refused(key_size: int, value_size: int) -> None:
    with pytest.raises(MapError) as caught:
        make_map(MapType.PERF_EVENT_ARRAY, key_size, value_size, 4)
    assert caught.value.errno == errno.EINVAL


def test_threads() -> None:
    perf, count = make_perf(), 10_000
    runs = [Run(cpu) for cpu in range(2)]
    refused = together([loop("produce_perf", "perf_output", runs[i], perf, 0, count, i) for i in range(2)])
    records = perf.drain()
    assert len(records) + perf.lost == 2 * count
    assert perf.lost == sum(refused)
    for cpu in range(2):
        numbers = [int.from_bytes(record.data[:8], "little") for record in records if record.cpu == cpu]
        assert numbers == sorted(set(numbers))
        assert len(numbers) == count - refused[cpu]
    assert np.unique([record.cpu for record in records]).tolist() == [0, 1]
