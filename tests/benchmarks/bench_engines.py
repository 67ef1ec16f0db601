"""One line a program and engine, through the native loop, so that a call from Python costs nothing."""

from __future__ import annotations

from typing import Any

import pytest

from llvmbpf.memory import borrow

from .catalogue import PROGRAMS, BenchmarkProgram
from .engines import Jit, interpret
from .native import COMPILERS, NativeProgram

ROUNDS = 1000
programs = pytest.mark.parametrize("program", [one for one in PROGRAMS if not one.is_kernel], ids=str)


@programs
@pytest.mark.parametrize("mode", ["safe", "unsafe"])
def test_jit(benchmark: Any, program: BenchmarkProgram, mode: str) -> None:
    benchmark.group = f"{program}, {ROUNDS} runs"
    verified = program.load()
    jit, buffer = Jit(verified, safe=mode == "safe"), borrow(bytearray(program.memory))
    assert jit.repeat(buffer, 1) == _expected(program)
    benchmark(jit.repeat, buffer, ROUNDS)


@programs
@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_native(benchmark: Any, program: BenchmarkProgram, compiler: str) -> None:
    if compiler not in COMPILERS:
        pytest.skip(f"{compiler} is not installed")
    benchmark.group = f"{program}, {ROUNDS} runs"
    native, buffer = NativeProgram(program, compiler), borrow(bytearray(program.memory))
    assert native.once(buffer.address, buffer.length) == _expected(program)
    benchmark(native.repeat, buffer.address, buffer.length, ROUNDS)


@programs
def test_interpreter(benchmark: Any, program: BenchmarkProgram) -> None:
    benchmark.group = f"{program}, interpreter"
    verified = program.load()
    r0 = benchmark.pedantic(interpret, setup=lambda: ((verified, bytearray(program.memory)), {}), rounds=3)
    assert r0 == _expected(program)


def _expected(program: BenchmarkProgram) -> int:
    """What the first run gives; a program that changes its memory may give something else then."""
    return interpret(program.load(), bytearray(program.memory))
