"""What compiling costs, by size of the program, and what importing costs."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from time import perf_counter_ns
from typing import Any

from llvmbpf.analysis import infer_regions
from llvmbpf.jit.optimiser import Pipeline, effective_level, host_compiler, parse
from llvmbpf.lift import LiftOptions, lift
from llvmbpf.memory import borrow
from llvmbpf.program import Program
from llvmbpf.verifier import VerifiedProgram, verify

from .engines import ENTRY, Jit, interpret
from .random_code import random_program
from .suite import MODES
from .timing import Effort, best_times, interleave, least

__all__ = ["compile_times", "imports"]


def compile_times(effort: Effort, sizes: tuple[int, ...] = (10, 100, 1000, 10_000)) -> list[dict[str, Any]]:
    """For random programs of some sizes: milliseconds of each stage, the least of several, and nanoseconds of a run."""
    found = []
    for size in sizes:
        verified = verify(Program(random_program(size, size)))
        rows = {mode: _stages(verified, size, safe=safe) for mode, safe in MODES.items()}
        buffer, jits = borrow(bytearray(64)), {mode: Jit(verified, safe=safe) for mode, safe in MODES.items()}
        expected = interpret(verified, bytearray(64))
        assert [jit.repeat(buffer, 1) for jit in jits.values()] == [expected, expected]
        turns = interleave({mode: partial(jit.time, buffer) for mode, jit in jits.items()}, effort)
        for mode, ns in best_times(turns).items():
            found.append({**rows[mode], "run_ns": ns})
    return found


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
