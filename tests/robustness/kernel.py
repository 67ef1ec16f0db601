"""Random programs for a kernel mean the same in the interpreter and in native code, single and in a batch."""

from __future__ import annotations

import random
from typing import Any

from llvmbpf.errors import ExecutionError, MemoryAccessError
from llvmbpf.program import ProgramType
from tests.support.kernel import text_object
from tests.support.random_kernel import MAPS, RandomKernelProgram

TYPES = (ProgramType.XDP, ProgramType.SCHED_CLS, ProgramType.CGROUP_SKB)
FUEL = 2_000


def packets(seed: int) -> list[bytes]:
    """A few packets, some of them short."""
    source = random.Random(seed)
    return [source.randbytes(source.choice([14, 20, 40, 64, 64, 120])) for _ in range(6)]


def state(obj: Any) -> dict[str, object]:
    """What all maps hold."""
    found: dict[str, object] = {}
    for name, one in obj.maps.items():
        if name == "queue":
            found[name] = [one.pop() for _ in range(len(one))]
        elif name == "ring":
            found[name] = (one.drain(), one.lost)
        elif name in ("array", "percpu", "locked", ".data", ".rodata"):
            found[name] = one.areas["values"].tobytes()
        elif name != "stages":
            found[name] = sorted((str(key), str(value)) for key, value in one.items())
    return found


def outcome(error: ExecutionError) -> tuple[object, ...]:
    """What of a fault must be the same everywhere: addresses differ."""
    if isinstance(error, MemoryAccessError):
        return (type(error).__name__, error.pc, error.size, error.access, error.region, error.reason)
    return (type(error).__name__, error.pc)


def run_all(obj: Any, inputs: list[bytes], engine: str) -> list[tuple[object, ...]]:
    """Each packet's result or fault, then the maps."""
    results: list[tuple[object, ...]] = []
    program = obj.programs["main"]
    if engine == "batch":
        batch = program.run_batch(inputs)
        for index in range(len(inputs)):
            error = batch.error(index)
            results.append(outcome(error) if error is not None else (int(batch.r0[index]), bytes(batch.packets[index])))
    else:
        for packet in inputs:
            try:
                result = program.run(packet, engine=engine)
                results.append((result.r0, result.data_out))
            except ExecutionError as error:
                results.append(outcome(error))
    return [*results, (state(obj),)]


def compare(seed: int, levels: tuple[int, ...] = (2,)) -> int:
    """Run one program everywhere; returns how many of its runs came to their exit."""
    program_type = TYPES[seed % len(TYPES)]
    texts = {
        "main": RandomKernelProgram(2 * seed, program_type).text(),
        "second": RandomKernelProgram(2 * seed + 1, program_type).text(6, tail_calls=False),
    }
    options: dict[str, Any] = {"clock": 1_000_000, "seed": seed, "fuel": FUEL, "cpus": 2}
    inputs = packets(seed)
    expected = run_all(text_object(texts, MAPS, program_type, **options), inputs, "interpreter")
    for level in levels:
        for engine in ("jit", "batch"):
            found = run_all(text_object(texts, MAPS, program_type, opt_level=level, **options), inputs, engine)
            assert found == expected, f"seed {seed}, {engine} at O{level}:\n{texts['main']}"
    good = sum(isinstance(one[0], int) for one in expected[:-1])
    if good == len(inputs):
        found = run_all(text_object(texts, MAPS, program_type, safe=False, **options), inputs, "jit")
        assert found == expected, f"seed {seed}, unsafe:\n{texts['main']}"
    return good


def check_seed(seed: int, *, thorough: bool = True) -> str:
    """How many runs of program ``seed`` came to their exit."""
    return f"{compare(seed, (0, 1, 2, 3) if thorough else (seed % 4,))} exits"


def show(seed: int) -> str:
    """The text of program ``seed``."""
    return RandomKernelProgram(2 * seed, TYPES[seed % len(TYPES)]).text()
