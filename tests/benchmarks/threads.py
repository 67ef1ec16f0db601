"""What a second thread brings: `python tests/benchmarks/threads.py [--rounds 15]`.

Batches of programs that compute, and one that is bound by memory, with one thread and with two in turns. Wall time, the
least of all rounds; as a reference two processes that do the same at once, which is all that the machine has to give.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from llvmbpf import EbpfVmRaw, assemble, load
from llvmbpf.packets import PacketArray, read_capture

ROOT = os.path.join(os.path.dirname(__file__), "..", "..")
DATA = os.path.join(ROOT, "llvmbpf", "data")
LOOP = """
    ldxb r0, [r1]
    mov r2, {trips}
again:
    mul r0, 31
    xor r0, r2
    add r2, -1
    jne r2, 0, again
    exit
"""


def runs() -> dict[str, Callable[[int], Any]]:
    """Batches by name, each a function of the number of threads."""
    rows = np.random.default_rng(1).integers(0, 256, (200_000, 64), np.uint8)
    loop = EbpfVmRaw(assemble(LOOP.format(trips=500)))
    capture = read_capture(os.path.join(DATA, "capture.pcap"))
    many = np.tile(np.arange(len(capture)), 200)
    repeated = capture[many]
    measure = load(os.path.join(DATA, "features.o"), cpus=2).programs["measure"]
    large = PacketArray.from_2d(np.zeros((2_000_000, 64), np.uint8))
    short = EbpfVmRaw(assemble("ldxw r0, [r1]\nexit"))
    return {
        "a loop of 500 rounds over each of 200,000 packets": lambda threads: loop.execute_batch(rows, threads=threads),
        "features of 742,600 packets of the capture": lambda threads: measure.run_batch(
            repeated, threads=threads, keep_packets=False, record="features"
        ),
        "one load of each of 2,000,000 packets": lambda threads: short.execute_batch(large, threads=threads),
    }


def native_seconds(run: Callable[[int], Any], threads: int) -> float:
    """Wall time of the native loops."""
    return float(run(threads).duration_ns) / 1e9


def two_processes(run: Callable[[int], Any]) -> float:
    """Wall time of two processes that each do all of it at once."""
    begun = time.perf_counter()
    child = os.fork()
    if child == 0:
        run(1)
        os._exit(0)
    run(1)
    os.waitpid(child, 0)
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    print(f"{os.cpu_count()} CPUs, load {os.getloadavg()[0]:.1f}; milliseconds, least of {options.rounds} rounds")
    print("| what | one thread | two | times as fast | what two processes get |")
    print("|---|---:|---:|---:|---:|")
    for name, run in runs().items():
        for threads in (1, 2):
            assert np.array_equal(run(threads).r0, run(1).r0)
        rows = []
        for _ in range(options.rounds):
            begun = time.perf_counter()
            run(1)
            whole = time.perf_counter() - begun
            rows.append((native_seconds(run, 1), native_seconds(run, 2), whole, two_processes(run)))
        one, two, whole, both = map(min, zip(*rows, strict=True))
        print(f"| {name} | {one * 1e3:.1f} | {two * 1e3:.1f} | {one / two:.2f} | {2 * whole / both:.2f} |", flush=True)


if __name__ == "__main__":
    main()
