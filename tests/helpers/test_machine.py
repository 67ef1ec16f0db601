"""Redirects, time, random numbers, processors and locks."""

from __future__ import annotations

import struct
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.memory import TrapKind
from llvmbpf.native import RunRecord
from llvmbpf.program import ProgramType
from tests.helpers.record import Buffer, Run

XDP, TC = ProgramType.XDP, ProgramType.SCHED_CLS
M64 = (1 << 64) - 1

REDIRECT = (RunRecord.REDIRECT_KIND, RunRecord.REDIRECT_TARGET, RunRecord.REDIRECT_FLAGS)


@pytest.mark.parametrize(
    ("program_type", "name", "arguments", "expected", "noted"),
    [
        (XDP, "redirect", (7, 0), 4, (1, 7, 0)),
        (XDP, "redirect", (7, 1), 0, (0, 0, 0)),
        (TC, "redirect", (7, 0), 7, (1, 7, 0)),
        (TC, "redirect", (7, 1), 7, (1, 7, 1)),
        (TC, "redirect", (7, 2), 2, (0, 0, 0)),
        (TC, "redirect", (1 << 32 | 7, 0), 7, (1, 7, 0)),
        (TC, "redirect_peer", (7, 0), 7, (1, 7, 4)),
        (TC, "redirect_peer", (7, 1), 2, (0, 0, 0)),
        (TC, "redirect_neigh", (7, 0, 0, 0), 7, (1, 7, 2)),
        (TC, "redirect_neigh", (7, 0, 0, 1), 2, (0, 0, 0)),
        (TC, "redirect_neigh", (7, 0, 20, 0), 2, (0, 0, 0)),
    ],
)
def test_redirect(
    program_type: ProgramType, name: str, arguments: tuple[int, ...], expected: int, noted: tuple[int, ...]
) -> None:
    run = Run(bytes(20), program_type)
    assert run.call(f"helper_{name}", *arguments) == expected
    assert tuple(run.get(word) for word in REDIRECT) == noted


@pytest.mark.parametrize(("family", "size", "expected"), [(2, 20, 7), (10, 20, 7), (3, 20, 2), (2, 19, 2)])
def test_redirect_to_a_next_hop(family: int, size: int, expected: int) -> None:
    run, hop = Run(bytes(20)), Buffer(struct.pack("<I16x", family))
    assert run.call("helper_redirect_neigh", 7, hop.address, size, 0) == expected
    assert run.get(RunRecord.REDIRECT_FLAGS) == (0b1010 if expected == 7 else 0)


CLOCKS = {
    "ktime_get_ns": time.CLOCK_MONOTONIC,
    "ktime_get_boot_ns": time.CLOCK_BOOTTIME,
    "ktime_get_coarse_ns": time.CLOCK_MONOTONIC,
    "ktime_get_tai_ns": 11,
}


@pytest.mark.parametrize("name", CLOCKS)
def test_time(name: str) -> None:
    run = Run(b"")
    before = time.clock_gettime_ns(CLOCKS[name])
    now = run.call(f"helper_{name}")
    assert before - 20_000_000 <= now <= time.clock_gettime_ns(CLOCKS[name])  # the coarse clock lags
    run.set(RunRecord.CLOCK, 1)
    run.set(RunRecord.TIME, 123456789)
    assert run.call(f"helper_{name}") == 123456789


def test_jiffies() -> None:
    run = Run(b"")
    assert abs(run.call("helper_jiffies64") - time.monotonic_ns() // 4_000_000) <= 1
    run.set(RunRecord.CLOCK, 1)
    run.set(RunRecord.TIME, 4_000_000 * 10 - 1)
    assert run.call("helper_jiffies64") == 9


@given(st.integers(0, M64))
def test_random_numbers(seed: int) -> None:
    run = Run(b"")
    run.set(RunRecord.RANDOM, seed)
    state = seed
    for _ in range(5):
        state = state + 0x9E3779B97F4A7C15 & M64
        word = (state ^ state >> 30) * 0xBF58476D1CE4E5B9 & M64
        word = (word ^ word >> 27) * 0x94D049BB133111EB & M64
        assert run.call("helper_get_prandom_u32") == (word ^ word >> 31) & 0xFFFFFFFF


def test_processor() -> None:
    run = Run(b"")
    run.set(RunRecord.CPU, 3)
    assert run.call("helper_get_smp_processor_id") == 3
    assert run.call("helper_get_numa_node_id") == 0


def test_a_lock_is_taken_and_released() -> None:
    run, lock = Run(b""), Buffer(bytes(4))
    assert run.call("helper_spin_lock", lock.address) == 0
    assert (lock.contents, run.get(RunRecord.LOCK)) == (b"\1\0\0\0", lock.address)
    assert run.call("helper_spin_unlock", lock.address) == 0
    assert (lock.contents, run.get(RunRecord.LOCK)) == (bytes(4), 0)
    assert run.get(RunRecord.TRAP_KIND) == 0


def test_wrong_use_of_locks_ends_the_run() -> None:
    first, second = Buffer(bytes(4)), Buffer(bytes(4))
    for taken, name, lock in (
        (None, "unlock", first),
        (first, "lock", first),
        (first, "lock", second),
        (first, "unlock", second),
    ):
        run = Run(b"")
        if taken is not None:
            run.call("helper_spin_lock", taken.address)
        run.call(f"helper_spin_{name}", lock.address)
        assert run.get(RunRecord.TRAP_KIND) == TrapKind.LOCK
        assert run.get(RunRecord.TRAP_ADDRESS) == lock.address
        assert second.contents == bytes(4)
        run.call("lock_release_all")
        assert (first.contents, run.get(RunRecord.LOCK)) == (bytes(4), 0)


def test_who_waits_for_a_lock_heeds_the_stop_byte() -> None:
    run, lock = Run(b""), Buffer(b"\1\0\0\0")
    timer = threading.Timer(0.05, lambda: run.stop.__setitem__(0, 1))
    timer.start()
    run.call("helper_spin_lock", lock.address)
    assert run.get(RunRecord.TRAP_KIND) == TrapKind.INTERRUPTED
    assert run.get(RunRecord.LOCK) == 0
    assert lock.contents == b"\1\0\0\0"


def test_threads_exclude_each_other() -> None:
    lock, total, rounds = Buffer(bytes(4)), [0], 300

    def count() -> None:
        run = Run(b"")
        for _ in range(rounds):
            run.call("helper_spin_lock", lock.address)
            seen = total[0]
            time.sleep(0)
            total[0] = seen + 1
            run.call("helper_spin_unlock", lock.address)

    threads = [threading.Thread(target=count) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert total == [3 * rounds]
