"""Every program in every engine: first checked against the interpreter, then timed in turns."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

import llvmbpf
from llvmbpf.jit import CompiledProgram
from llvmbpf.lift import RUN_SYMBOL, LiftedModule
from llvmbpf.memory import borrow
from llvmbpf.objects import load_object
from llvmbpf.packets import PacketArray
from llvmbpf.vm.kernel_program import BpfProgram
from llvmbpf.vm.kernel_result import KernelBatchResult

from .catalogue import VERSIONS, BenchmarkProgram
from .engines import Jit, count_instructions, interpret, interpreter
from .inputs import traffic
from .native import COMPILERS, NativeBatch, NativeProgram
from .timing import Effort, Variant, best_times, cpu_time, interleave, least, spreads

__all__ = ["MODES", "check_program", "measure_program"]

MODES = {"unsafe": False, "safe": True}


def measure_program(program: BenchmarkProgram, effort: Effort) -> dict[str, Any]:
    """Nanoseconds of a run (of a packet, for programs of a kernel) in each engine, beside what else is known of it.

    Engines are `gcc`, `clang`, and `unsafe v3` to `safe v4`. Where clang made the same bytecode for v4 as for v3, it is
    not measured twice. Raises AssertionError where results or memory differ.
    """
    prepared = _KernelProgram(program) if program.is_kernel else _PlainProgram(program)
    turns = interleave(dict(prepared.variants()), effort)
    ns, spread = best_times(turns), spreads(turns)
    for name in [f"{mode} v4" for mode in MODES]:
        ns.setdefault(name, ns[name.replace("v4", "v3")])
    return {
        "category": program.category,
        "name": program.name,
        "instructions": prepared.instructions,
        "executed": prepared.executed,
        "ns": {name: ns[name] / prepared.runs for name in sorted(ns)},
        "spread": spread,
        "turns": {name: len(found) for name, found in turns.items()},
        **prepared.extras(),
    }


def check_program(program: BenchmarkProgram) -> list[str]:
    """The engines in which a program's results were found to be equal. Raises AssertionError where they differ."""
    prepared = _KernelProgram(program) if program.is_kernel else _PlainProgram(program)
    return ["interpreter", *(name for name, _ in prepared.variants())]


class _PlainProgram:
    """A program of memory: one run over one buffer, in a native loop."""

    runs = 1

    def __init__(self, program: BenchmarkProgram) -> None:
        self.program = program
        self.bytecode = {version: program.load(version) for version in VERSIONS}
        same = self.bytecode["v3"].program.code == self.bytecode["v4"].program.code
        self.versions = VERSIONS[:1] if same else VERSIONS
        self.instructions = len(self.bytecode["v3"].program)
        self.expected = bytearray(program.memory)
        self.r0 = interpret(self.bytecode["v3"], self.expected)
        self.executed = count_instructions(self.bytecode["v3"], program.memory)
        self.jits: dict[str, Jit] = {}

    def variants(self) -> Iterator[tuple[str, Variant]]:
        """Each engine, checked."""
        contents = bytearray(self.program.memory)
        self._check("interpreter v4", interpret(self.bytecode["v4"], contents), contents)
        for compiler in COMPILERS:
            native, buffer = NativeProgram(self.program, compiler), borrow(bytearray(self.program.memory))
            self._check(compiler, native.once(buffer.address, buffer.length), buffer.data.tobytes())
            # The default argument holds the buffer, of which the native code knows the address alone.
            yield (
                compiler,
                cpu_time(lambda n, native=native, buffer=buffer: native.repeat(buffer.address, buffer.length, n)),
            )
        for version in self.versions:
            for mode, safe in MODES.items():
                name = f"{mode} {version}"
                jit, buffer = Jit(self.bytecode[version], safe=safe), borrow(bytearray(self.program.memory))
                self._check(name, jit.repeat(buffer, 1), buffer.data.tobytes())
                self.jits[name] = jit
                yield name, partial(jit.time, buffer)

    def _check(self, engine: str, r0: int, memory: bytes | bytearray) -> None:
        where = f"{self.program} in {engine}"
        assert r0 == self.r0, f"{where}: r0 is {r0:#x}, the interpreter's {self.r0:#x}"
        assert memory == self.expected, f"{where}: memory differs from the interpreter's"

    def extras(self) -> dict[str, Any]:
        """The interpreter, and times to compile."""
        # Making a run ready costs as much as many instructions, so it is left out.
        runs = [interpreter(self.bytecode["v3"], bytearray(self.program.memory)) for _ in range(3)]
        interpreter_ns = min(least(run.run, 1) for run in runs)
        rounds = 3 if self.instructions < 500 else 1
        compile_ms = {}
        for mode in MODES:
            lifted = self.jits[f"{mode} v3"].compiled.lifted
            compile_ms[mode] = least(partial(_compile_anew, lifted), rounds) / 1e6
        return {
            "interpreter_ns": interpreter_ns,
            "interpreter_ns_per_instruction": interpreter_ns / self.executed,
            "compile_ms": compile_ms,
        }


def _compile_anew(lifted: LiftedModule) -> None:
    CompiledProgram(lifted, uses_cache=False).prepare(RUN_SYMBOL)


class _KernelProgram:
    """An XDP program: a batch over packets, each engine with maps of its own that begin empty."""

    def __init__(self, program: BenchmarkProgram) -> None:
        self.program = program
        rows, lengths = traffic()
        self.rows, self.lengths, self.runs = rows, lengths, len(rows)
        self.packets = PacketArray.from_2d(rows, lengths)
        codes = {version: load_object(program.object(version)).programs["entry"].program for version in VERSIONS}
        self.versions = VERSIONS[:1] if codes["v3"].code == codes["v4"].code else VERSIONS
        self.instructions = len(codes["v3"])
        interpreted = self._load("v3").run_batch(self.packets, engine="interpreter", keep_packets=False)
        self.expected = self._results(interpreted)
        self.interpreter_ns = interpreted.duration_ns / self.runs
        traced = self._load("v3")
        self.executed = sum(len(traced.trace(self.packets[index])) for index in range(64)) / 64

    def _load(self, version: str, safe: bool = True) -> BpfProgram:
        return llvmbpf.load(self.program.object(version), safe=safe, cpus=1).programs["entry"]

    def _results(self, result: KernelBatchResult) -> npt.NDArray[np.uint32]:
        assert not result.trapped.any(), f"{self.program}: packets trapped"
        return result.retval.astype(np.uint32)

    def variants(self) -> Iterator[tuple[str, Variant]]:
        """Each engine, checked by what it returns for each packet; most results depend on the maps."""
        for compiler in COMPILERS:
            native = NativeBatch(self.program, compiler, self.rows, self.lengths)
            self._check(compiler, native.run().astype(np.uint32))
            yield compiler, partial(self._time_native, native)
        for version in self.versions:
            for mode, safe in MODES.items():
                name, loaded = f"{mode} {version}", self._load(version, safe)
                self._check(name, self._results(loaded.run_batch(self.packets, keep_packets=False)))
                yield name, partial(self._time_batch, loaded)

    # The native loop alone, whose time batches tell by the clock of the wall; natively the same clock around the call.
    # Others interrupt some of the batches of a turn, so the fastest stands for all.

    def _time_native(self, native: NativeBatch, count: int) -> float:
        return count * least(native.run, count, time.perf_counter_ns)

    def _time_batch(self, loaded: BpfProgram, count: int) -> float:
        times = [loaded.run_batch(self.packets, keep_packets=False).duration_ns for _ in range(count)]
        return count * min(times)

    def _check(self, engine: str, results: npt.NDArray[np.uint32]) -> None:
        wrong = np.flatnonzero(results != self.expected)
        assert not len(wrong), f"{self.program} in {engine}: packet {wrong[0]} and {len(wrong) - 1} others differ"

    def extras(self) -> dict[str, Any]:
        return {
            "interpreter_ns": self.interpreter_ns,
            "interpreter_ns_per_instruction": self.interpreter_ns / self.executed,
        }
