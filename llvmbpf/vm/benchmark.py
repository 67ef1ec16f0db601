"""How long a program takes: the same run many times, in a native loop or in the interpreter."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from llvmbpf.analysis import EntryState
from llvmbpf.asm import assemble
from llvmbpf.jit import CompiledProgram
from llvmbpf.jit.interrupt import interruptible
from llvmbpf.lift import RUN_SYMBOL
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, StopFlag, borrow
from llvmbpf.verifier import verify
from llvmbpf.vm.loaded import LoadedProgram

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["BenchmarkResult", "run_benchmark"]

# A program without a loop polls no stop flag: so many runs stay below a second where each takes a microsecond.
RUNS_BETWEEN_SIGNALS = 1 << 20


@dataclass(frozen=True)
class BenchmarkResult:
    """What a benchmark found.

    Attributes:
        result: r0 of a run on the memory as it was given.
        mode: "interp", "jit" or "unsafe".
        repeat: how many runs each batch made.
        batch_ns: nanoseconds that each batch took.
        compile_ns: nanoseconds from the verified program to native code; 0 in the interpreter.

    >>> BenchmarkResult(7, "jit", 100, (1000, 3000), 0).ns_per_run_mean
    20.0
    """

    result: int
    mode: str
    repeat: int
    batch_ns: tuple[int, ...]
    compile_ns: int

    @property
    def ns_per_run_best(self) -> float:
        """Nanoseconds a run of the fastest batch."""
        return min(self.batch_ns) / self.repeat

    @property
    def ns_per_run_mean(self) -> float:
        """Nanoseconds a run over all batches."""
        return sum(self.batch_ns) / len(self.batch_ns) / self.repeat


def run_benchmark(
    loaded: LoadedProgram,
    entry_state: EntryState,
    mem: Buffer,
    *,
    repeat: int,
    batches: int,
    interpreter: bool,
    fuel: int | None,
    restores: bool,
) -> BenchmarkResult:
    """Time a program on copies of ``mem``; see `llvmbpf.vm.EbpfVmRaw.benchmark`."""
    if repeat < 1 or batches < 1:
        raise ValueError(f"repeat and batches are at least 1, not {repeat} and {batches}")
    contents = borrow(mem, "mem").data.tobytes()
    original = borrow(contents) if restores else NO_BUFFER
    if interpreter:
        result = _interpret(loaded, entry_state, _copy(contents), 1, fuel, original)[0]
        batch_ns = [_interpret(loaded, entry_state, _copy(contents), repeat, fuel, original)[1] for _ in range(batches)]
        return BenchmarkResult(result, "interp", repeat, tuple(batch_ns), 0)
    # Without the plans and code that may be there already, in memory or on disk.
    loaded = loaded.changed(options=replace(loaded.options, cache=False))
    _start_llvm(loaded)
    begun = time.perf_counter_ns()
    compiled = loaded.compiled(entry_state)
    compiled.prepare(RUN_SYMBOL)
    compile_ns = time.perf_counter_ns() - begun
    result = _execute(loaded, compiled, _copy(contents), 1, fuel, original)[0]
    batch_ns = [_execute(loaded, compiled, _copy(contents), repeat, fuel, original)[1] for _ in range(batches)]
    mode = "jit" if loaded.options.safe else "unsafe"
    return BenchmarkResult(result, mode, repeat, tuple(batch_ns), compile_ns)


def _copy(contents: bytes) -> BorrowedBuffer:
    """Memory of its own for each batch: a program may change it, and every batch shall begin alike."""
    return borrow(bytearray(contents))


def _start_llvm(loaded: LoadedProgram) -> None:
    """Compile something small first: what LLVM needs once per process is not the program's compile time."""
    small = LoadedProgram(verify(assemble("mov r0, 0\nexit")), loaded.options)
    small.compiled(EntryState()).prepare(RUN_SYMBOL)


def _interpret(
    loaded: LoadedProgram,
    entry_state: EntryState,
    packet: BorrowedBuffer,
    count: int,
    fuel: int | None,
    original: BorrowedBuffer,
) -> tuple[int, int]:
    """r0 of the last of ``count`` runs, and the nanoseconds of all."""
    stop = StopFlag()
    r0 = 0
    begun = time.perf_counter_ns()
    for _ in range(count):
        if original.length:
            packet.data[:] = original.data
        r0 = loaded.interpret(entry_state, packet, NO_BUFFER, fuel=fuel, stop=stop).run()
    return r0, time.perf_counter_ns() - begun


def _execute(
    loaded: LoadedProgram,
    compiled: CompiledProgram,
    packet: BorrowedBuffer,
    count: int,
    fuel: int | None,
    original: BorrowedBuffer,
) -> tuple[int, int]:
    """r0 of the last of ``count`` runs in the native loop, and the nanoseconds that the loop took."""
    stop = StopFlag()
    run = loaded.native_run(compiled, packet, NO_BUFFER, fuel=fuel, stop=stop)
    r0 = elapsed = 0
    while count:
        runs = min(count, RUNS_BETWEEN_SIGNALS)
        with interruptible(stop):
            begun = time.perf_counter_ns()
            r0 = compiled.repeat(run, runs, original)
            elapsed += time.perf_counter_ns() - begun
        trap = run.trap()
        if trap is not None:
            raise loaded.error(compiled.plan, trap, run.memory.regions, run.exception, fuel)
        count -= runs
    return r0, elapsed
