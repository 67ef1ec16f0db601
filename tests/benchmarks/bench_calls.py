"""Calls from Python, one packet at a time, and batches of packets."""

from __future__ import annotations

import ctypes
from functools import partial
from typing import Any

import numpy as np
import pytest

from llvmbpf.memory import borrow
from llvmbpf.vm import EbpfVmRaw

from .catalogue import FILTER
from .inputs import tcp_packet
from .native import COMPILERS, NativeProgram

BUFFERS = {"bytes": bytes, "bytearray": bytearray, "ndarray": lambda data: np.frombuffer(data, np.uint8)}


@pytest.mark.parametrize("mode", ["safe", "unsafe"])
@pytest.mark.parametrize("buffer", BUFFERS)
def test_execute_program_jit(benchmark: Any, mode: str, buffer: str) -> None:
    benchmark.group = "call from Python"
    machine = EbpfVmRaw(FILTER.load().program, safe=mode == "safe")
    assert benchmark(machine.execute_program_jit, BUFFERS[buffer](tcp_packet(80))) == 1


@pytest.mark.parametrize("compiler", ["gcc", "clang"])
def test_ctypes(benchmark: Any, compiler: str) -> None:
    if compiler not in COMPILERS:
        pytest.skip(f"{compiler} is not installed")
    benchmark.group = "call from Python"
    packet = bytearray(tcp_packet(80))
    once, array = NativeProgram(FILTER, compiler).once, ctypes.c_uint8 * len(packet)
    assert benchmark(lambda: once(ctypes.addressof(array.from_buffer(packet)), len(packet))) == 1


def test_len(benchmark: Any) -> None:
    benchmark.group = "call from Python"
    assert benchmark(len, bytearray(tcp_packet(80))) == 64


@pytest.mark.parametrize("mode", ["safe", "unsafe"])
@pytest.mark.parametrize("count", [1, 64, 8192])
def test_batch(benchmark: Any, mode: str, count: int) -> None:
    benchmark.group = f"batch of {count}"
    packets = np.tile(np.frombuffer(tcp_packet(80), np.uint8), (count, 1))
    machine = EbpfVmRaw(FILTER.load().program, safe=mode == "safe")
    result = benchmark(partial(machine.execute_batch, packets))
    assert result.r0.tolist() == [1] * count


def test_borrow(benchmark: Any) -> None:
    benchmark.group = "call from Python"
    assert benchmark(borrow, bytearray(64)).length == 64
