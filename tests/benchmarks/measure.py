"""The measurements of the report, each a list of rows or a mapping that goes into the JSON file as it is."""

from __future__ import annotations

import ctypes
import subprocess
import sys
import timeit
from collections.abc import Callable
from functools import partial
from time import perf_counter_ns
from typing import Any

import numpy as np

from llvmbpf.analysis import infer_regions
from llvmbpf.batch import BatchResult
from llvmbpf.jit import CompiledProgram
from llvmbpf.jit.optimiser import Pipeline, effective_level, host_compiler, parse
from llvmbpf.lift import RUN_SYMBOL, LiftOptions, lift
from llvmbpf.memory import borrow
from llvmbpf.program import Program
from llvmbpf.verifier import VerifiedProgram, verify
from llvmbpf.vm import EbpfVmRaw

from .catalogue import PROGRAMS, BenchmarkProgram, tcp_packet
from .engines import ENTRY, Jit, count_instructions, interpret, interpreter
from .native import COMPILERS, NativeProgram, compile_batch
from .random_code import random_program
from .timing import interleave, least

__all__ = ["batches", "calls", "compile_times", "imports", "program_times"]

FILTER = next(program for program in PROGRAMS if program.name == "tcp_filter")


def program_times(program: BenchmarkProgram, rounds: int = 30) -> dict[str, Any]:
    """Nanoseconds a run of each engine; every engine's r0 and memory must be what the interpreter's are."""
    verified = program.load()
    expected = bytearray(program.memory)
    r0 = interpret(verified, expected)
    instructions = count_instructions(verified, program.memory)
    variants: dict[str, Callable[[int], object]] = {}
    for compiler in COMPILERS:
        native, buffer = NativeProgram(program, compiler), borrow(bytearray(program.memory))
        _same(program, compiler, native.once(buffer.address, buffer.length), buffer.data.tobytes(), r0, expected)
        # The default argument holds the buffer, of which the native code knows the address alone.
        variants[compiler] = lambda count, native=native, buffer=buffer: native.repeat(
            buffer.address, buffer.length, count
        )
    compile_ms = {}
    for mode in ("unsafe", "safe"):
        jit, buffer = Jit(verified, safe=mode == "safe"), borrow(bytearray(program.memory))
        compile_ms[mode] = least(partial(_compile_anew, jit.compiled), 3) / 1e6
        _same(program, mode, jit.repeat(buffer, 1), buffer.data.tobytes(), r0, expected)
        variants[mode] = partial(jit.repeat, buffer)
    # Making a run ready costs as much as many instructions, so it is left out.
    runs = [interpreter(verified, bytearray(program.memory)) for _ in range(3)]
    interpreter_ns = min(least(run.run, 1) for run in runs)
    return {
        "name": program.name,
        "executed": instructions,
        "ns": interleave(variants, rounds),
        "compile_ms": compile_ms,
        "interpreter_ns_per_instruction": interpreter_ns / instructions,
    }


def _compile_anew(compiled: CompiledProgram) -> None:
    CompiledProgram(compiled.lifted, uses_cache=False).prepare(RUN_SYMBOL)


def _same(program: BenchmarkProgram, engine: str, r0: int, memory: bytes, expected: int, contents: bytearray) -> None:
    assert r0 == expected, f"{program} in {engine}: r0 is {r0:#x}, the interpreter's {expected:#x}"
    assert memory == contents, f"{program} in {engine}: memory differs from the interpreter's"


def calls() -> dict[str, float]:
    """Nanoseconds of one call from Python into the filter, by way; `len` of the same bytearray is the floor."""
    packet = bytearray(tcp_packet(80))
    machine, unsafe = (EbpfVmRaw(FILTER.load().program, safe=safe) for safe in (True, False))
    assert machine.execute_program_jit(packet) == unsafe.execute_program_jit(packet) == 1
    buffer = borrow(packet)
    ways: dict[str, Callable[[], object]] = {
        "len(bytearray)": partial(len, packet),
        "execute_program_jit, bytearray": partial(machine.execute_program_jit, packet),
        "execute_program_jit, bytes": partial(machine.execute_program_jit, bytes(packet)),
        "execute_program_jit, ndarray": partial(machine.execute_program_jit, np.frombuffer(packet, np.uint8)),
        "execute_program_jit, bytearray, unsafe": partial(unsafe.execute_program_jit, packet),
    }
    for compiler in COMPILERS:
        native = NativeProgram(FILTER, compiler)
        assert native.once(buffer.address, buffer.length) == 1
        array, once = ctypes.c_uint8 * len(packet), native.once
        ways[f"{compiler}, ctypes, address known"] = partial(once, buffer.address, buffer.length)
        ways[f"{compiler}, ctypes, from_buffer"] = lambda once=once, array=array: once(
            ctypes.addressof(array.from_buffer(packet)), len(packet)
        )

    def repeat(way: Callable[[], object], count: int) -> object:
        return timeit.timeit(way, number=count)

    return interleave({name: partial(repeat, way) for name, way in ways.items()}, 15)


def batches(numba: bool = True) -> list[dict[str, Any]]:
    """Nanoseconds a packet of the filter over many packets, in cache and from memory."""
    return [
        _batch("in cache", 8192, 64, numba),
        _batch("from memory, 64 bytes apart", 1 << 20, 64, numba),
        _batch("from memory, 2048 bytes apart", 1 << 16, 2048, numba),
    ]


def _batch(name: str, count: int, stride: int, with_numba: bool) -> dict[str, Any]:
    packets = np.zeros((count, stride), np.uint8)
    packets[:, :64] = np.frombuffer(tcp_packet(443), np.uint8)
    packets[::3, :64] = np.frombuffer(tcp_packet(80), np.uint8)
    lengths = np.full(count, 64, np.uint32)
    expected = np.zeros(count, np.uint64)
    expected[::3] = 1
    results = np.zeros(count, np.uint64)
    variants: dict[str, Callable[[int], object]] = {}
    loops: dict[str, float] = {}  # the native loop alone, as results tell it

    def repeat(function: Callable[[], object], times: int) -> None:
        for _ in range(times):
            function()

    def repeat_batch(mode: str, function: Callable[[], BatchResult], times: int) -> None:
        for _ in range(times):
            loops[mode] = min(loops.get(mode, float("inf")), function().duration_ns / count)

    for mode in ("unsafe", "safe"):
        machine = EbpfVmRaw(FILTER.load().program, safe=mode == "safe")
        run = partial(machine.execute_batch, packets, lengths=lengths)
        result = run()
        assert not result.trapped.any()
        assert np.array_equal(result.r0, expected), mode
        variants[mode] = partial(repeat_batch, mode, run)
    for compiler in COMPILERS:
        addresses = (packets.ctypes.data, stride, lengths.ctypes.data, count, results.ctypes.data)
        native = partial(compile_batch(compiler), *addresses)
        results[:] = 9
        native()
        assert np.array_equal(results, expected), compiler
        variants[compiler] = partial(repeat, native)
    if with_numba:
        loop = _numba_loop()
        results[:] = 9
        loop(packets, lengths, results)
        assert np.array_equal(results, expected), "numba"
        variants["numba"] = partial(repeat, partial(loop, packets, lengths, results))
    times = interleave(variants, 15)
    calls = {f"{key} call": ns / count for key, ns in times.items() if key in loops}
    others = {key: ns / count for key, ns in times.items() if key not in loops}
    return {"name": name, "packets": count, "stride": stride, "ns": {**others, **loops, **calls}}


def _numba_loop() -> Callable[..., None]:
    """The filter over rows of a 2-D array as one would write it for numba."""
    import numba

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


def compile_times(sizes: tuple[int, ...] = (10, 100, 1000, 10_000)) -> list[dict[str, Any]]:
    """Milliseconds of each stage for random programs, in both modes; the least of several."""
    return [
        _stages(verify(Program(random_program(size, size))), size, safe=safe)
        for size in sizes
        for safe in (True, False)
    ]


def _stages(verified: VerifiedProgram, size: int, *, safe: bool) -> dict[str, Any]:
    rounds = 5 if size <= 1000 else 1
    plan = infer_regions(verified, ENTRY)
    options = LiftOptions(safe=safe, comments=False)  # as engines lift
    text = lift(plan, None, options).text
    code = verified.program.code
    stages = {
        "verify": least(lambda: verify(Program(code)), rounds),
        "infer": least(lambda: infer_regions(verified, ENTRY), rounds),
        "lift": least(lambda: lift(plan, None, options), rounds),
        "parse": least(lambda: parse(text), rounds),
    }
    level = effective_level(2, size)
    best = {"optimise": float("inf"), "codegen": float("inf")}
    for _ in range(rounds):
        module, compiler = parse(text), host_compiler(Pipeline.of(level))
        compiler.adopt(module)
        best["optimise"] = min(best["optimise"], least(partial(compiler.optimise, module), 1))
        best["codegen"] = min(best["codegen"], least(partial(compiler.machine.emit_object, module), 1))
    milliseconds = {name: ns / 1e6 for name, ns in {**stages, **best}.items()}
    return {
        "instructions": size,
        "mode": "safe" if safe else "unsafe",
        "opt_level": level,
        "ms": milliseconds,
        "total_ms": sum(milliseconds.values()),
        "infer_us_per_instruction": stages["infer"] / size / 1e3,
        "lift_us_per_instruction": stages["lift"] / size / 1e3,
    }


def imports(rounds: int = 5) -> dict[str, float]:
    """Milliseconds that a fresh Python takes to import things, the time of an empty one taken off."""
    statements = {
        "nothing": "pass",
        "numpy and llvmlite": "import numpy, llvmlite.binding",
        "llvmbpf": "import llvmbpf",
    }
    best = {
        name: least(partial(subprocess.run, [sys.executable, "-c", text], check=True), rounds, perf_counter_ns) / 1e6
        for name, text in statements.items()
    }
    return {name: took - best["nothing"] for name, took in best.items() if name != "nothing"}
