"""The filter over many packets: against C and numba, by threads, by number and by size of packets."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.batch import BatchResult
from llvmbpf.memory import borrow
from llvmbpf.packets import PacketArray
from llvmbpf.vm import EbpfVmRaw

from .catalogue import FILTER, PROGRAMS, BenchmarkProgram
from .engines import Jit
from .inputs import random_bytes, tcp_packet
from .native import COMPILERS, NativeProgram, compile_batch
from .suite import MODES
from .timing import Effort, Variant, best_times, cpu_time, interleave, repeated

__all__ = ["batches", "by_count", "by_packet_size", "by_threads"]

FNV = next(program for program in PROGRAMS if program.name == "fnv")
CHECKSUM = next(program for program in PROGRAMS if program.name == "checksum")


def batches(effort: Effort, *, quick: bool = False) -> list[dict[str, Any]]:
    """Nanoseconds a packet of the filter over many packets, in cache and from memory, on one thread."""
    found = [_batch("in cache", 8192, 64, effort)]
    if not quick:
        found.append(_batch("from memory, 64 bytes apart", 1 << 20, 64, effort))
        found.append(_batch("from memory, 2048 bytes apart", 1 << 16, 2048, effort))
    return found


def _rows(count: int, stride: int) -> npt.NDArray[np.uint8]:
    """Rows of which each third is a packet that the filter matches."""
    packets = np.zeros((count, stride), np.uint8)
    packets[:, :64] = np.frombuffer(tcp_packet(443), np.uint8)
    packets[::3, :64] = np.frombuffer(tcp_packet(80), np.uint8)
    return packets


class _Loop:
    """A variant: the native loop of a batch alone, whose time results tell. It keeps what whole calls took."""

    def __init__(self, call: Callable[[], BatchResult]) -> None:
        self.call = call
        self.best_call = float("inf")

    def __call__(self, count: int) -> float:
        loops = 0.0
        for _ in range(count):
            begun = time.perf_counter_ns()
            loops += self.call().duration_ns
            self.best_call = min(self.best_call, time.perf_counter_ns() - begun)
        return loops


def _batch(name: str, count: int, stride: int, effort: Effort) -> dict[str, Any]:
    packets, lengths = _rows(count, stride), np.full(count, 64, np.uint32)
    expected = np.zeros(count, np.uint64)
    expected[::3] = 1
    results = np.zeros(count, np.uint64)
    variants: dict[str, Variant] = {}
    loops = {}
    for mode, safe in MODES.items():
        call = partial(EbpfVmRaw(FILTER.load().program, safe=safe).execute_batch, packets, lengths=lengths)
        result = call()
        assert not result.trapped.any()
        assert np.array_equal(result.r0, expected), mode
        variants[mode] = loops[mode] = _Loop(call)
    others = {
        compiler: partial(
            compile_batch(compiler), packets.ctypes.data, stride, lengths.ctypes.data, count, results.ctypes.data
        )
        for compiler in COMPILERS
    }
    numba_loop = _numba_loop()
    if numba_loop is not None:
        others["numba"] = partial(numba_loop, packets, lengths, results)
    for other, function in others.items():
        results[:] = 9
        function()
        assert np.array_equal(results, expected), other
        variants[other] = repeated(function)
    ns = {engine: took / count for engine, took in best_times(interleave(variants, effort)).items()}
    ns |= {f"{mode} call": loop.best_call / count for mode, loop in loops.items()}
    return {"name": name, "packets": count, "stride": stride, "ns": ns}


def _numba_loop() -> Callable[..., None] | None:
    """The filter over rows of a 2-D array as one would write it for numba; None where that is not installed."""
    try:
        import numba
    except ImportError:
        return None

    @numba.njit  # type: ignore[untyped-decorator]
    def loop(packets: Any, lengths: Any, results: Any) -> None:
        for index in range(len(lengths)):
            length = lengths[index]
            verdict = 0
            if length >= 34 and packets[index, 12] == 8 and packets[index, 13] == 0 and packets[index, 23] == 6:
                header = (packets[index, 14] & 15) * 4
                tcp = 14 + header
                if header >= 20 and tcp + 20 <= length:
                    verdict = packets[index, tcp + 2] == 0 and packets[index, tcp + 3] == 80
            results[index] = verdict

    return loop  # type: ignore[no-any-return]


def by_threads(effort: Effort, *, quick: bool = False) -> list[dict[str, Any]]:
    """Nanoseconds a packet, by the wall's clock, of one thread and of two: one that computes, and the filter."""
    count = 64 if quick else 4096
    long_packets = np.random.default_rng(1).integers(0, 256, (count, 1500), dtype=np.uint8)
    cases: list[tuple[str, BenchmarkProgram, npt.NDArray[np.uint8]]] = [
        ("FNV-1a of 1500 bytes", FNV, long_packets),
        ("the filter, in cache", FILTER, _rows(8192, 64)),
    ]
    if not quick:
        cases.append(("the filter, from memory", FILTER, _rows(1 << 20, 64)))
    found = []
    for name, program, packets in cases:
        machine = EbpfVmRaw(program.load().program)
        one, two = (machine.execute_batch(packets, threads=threads) for threads in (1, 2))
        assert np.array_equal(one.r0, two.r0), name

        def wall(count: int, threads: int, machine: EbpfVmRaw = machine, packets: Any = packets) -> float:
            return sum(machine.execute_batch(packets, threads=threads).duration_ns for _ in range(count))

        turns = interleave({str(threads): partial(wall, threads=threads) for threads in (1, 2)}, effort)
        found.append({"name": name, "ns": {n: ns / len(packets) for n, ns in best_times(turns).items()}})
    return found


def by_count(effort: Effort, *, quick: bool = False) -> list[dict[str, Any]]:
    """Nanoseconds a packet of the whole call of `execute_batch`, for 1 packet to 10 million.

    The packets of 64 bytes lie behind each other in 64 MiB; where there are more, they lie there again.
    """
    rows = _rows(1 << 20, 64)
    machine = EbpfVmRaw(FILTER.load().program)
    found = []
    for exponent in range(5 if quick else 8):
        count = 10**exponent
        offsets = np.arange(count, dtype=np.uint64) % len(rows) * 64
        packets = PacketArray(rows.reshape(-1), offsets, np.full(count, 64, np.uint32))
        matches = int(machine.execute_batch(packets).r0.sum())
        assert matches == int((offsets // 64 % 3 == 0).sum())
        call = _Loop(partial(machine.execute_batch, packets))
        loop = best_times(interleave({"loop": call}, effort.scaled(0.5)))["loop"]
        found.append({"packets": count, "ns": {"call": call.best_call / count, "loop": loop / count}})
    return found


def by_packet_size(effort: Effort, *, quick: bool = False) -> list[dict[str, Any]]:
    """Nanoseconds a run of the internet checksum over packets of 64 to 9000 bytes."""
    found = []
    natives = {compiler: NativeProgram(CHECKSUM, compiler) for compiler in COMPILERS}
    jits = {mode: Jit(CHECKSUM.load(), safe=safe) for mode, safe in MODES.items()}
    for size in (64, 1500) if quick else (64, 128, 256, 512, 1024, 1500, 4096, 9000):
        buffer = borrow(bytearray(random_bytes("checksum", size)))
        variants: dict[str, Variant] = {mode: partial(jit.time, buffer) for mode, jit in jits.items()}
        variants |= {
            compiler: cpu_time(partial(native.repeat, buffer.address, buffer.length))
            for compiler, native in natives.items()
        }
        results = {jit.repeat(buffer, 1) for jit in jits.values()}
        results |= {native.once(buffer.address, buffer.length) for native in natives.values()}
        assert len(results) == 1
        found.append({"bytes": size, "ns": best_times(interleave(variants, effort))})
    return found
