"""Compile times of random programs, by size."""

from __future__ import annotations

from typing import Any

import pytest

from llvmbpf.analysis import infer_regions
from llvmbpf.lift import LiftOptions, lift
from llvmbpf.memory import borrow
from llvmbpf.program import Program
from llvmbpf.verifier import VerifiedProgram, verify

from .engines import ENTRY, Jit, interpret
from .random_code import random_program

SIZES = pytest.mark.parametrize("size", [10, 100, 1000])


def _load(size: int) -> VerifiedProgram:
    verified = verify(Program(random_program(size, size)))
    assert len(verified.program) == size
    return verified


@SIZES
@pytest.mark.parametrize("mode", ["safe", "unsafe"])
def test_compile(benchmark: Any, size: int, mode: str) -> None:
    benchmark.group = f"compile {size} instructions"
    verified = _load(size)
    jit = benchmark(Jit, verified, safe=mode == "safe")
    assert jit.repeat(borrow(bytearray(64)), 1) == interpret(verified, bytearray(64))


@SIZES
def test_lift(benchmark: Any, size: int) -> None:
    benchmark.group = f"lift {size} instructions"
    plan = infer_regions(_load(size), ENTRY)
    assert "define" in benchmark(lift, plan, None, LiftOptions()).text


@SIZES
def test_infer(benchmark: Any, size: int) -> None:
    benchmark.group = f"infer {size} instructions"
    verified = _load(size)
    assert benchmark(infer_regions, verified, ENTRY).functions[0].entry == 0
