"""One call from Python into the filter, by way."""

from __future__ import annotations

import ctypes
import timeit
from collections.abc import Callable
from functools import partial

import numpy as np

from llvmbpf.memory import borrow
from llvmbpf.vm import EbpfVmRaw

from .catalogue import FILTER
from .inputs import tcp_packet
from .native import COMPILERS, NativeProgram
from .timing import Effort, best_times, cpu_time, interleave

__all__ = ["calls", "filter_in_python"]


def filter_in_python(packet: bytes | bytearray) -> int:
    """What the filter's C says, as one would write it in Python."""
    if len(packet) < 34 or packet[12:14] != b"\x08\x00" or packet[23] != 6:
        return 0
    header = (packet[14] & 15) * 4
    tcp = 14 + header
    if header < 20 or tcp + 20 > len(packet):
        return 0
    return int(packet[tcp + 2 : tcp + 4] == b"\x00\x50")


def calls(effort: Effort) -> dict[str, float]:
    """Nanoseconds of one call, by way; `len` of the same bytearray is the floor."""
    packet = bytearray(tcp_packet(80))
    machine, unsafe = (EbpfVmRaw(FILTER.load().program, safe=safe) for safe in (True, False))
    for one in (machine, unsafe):
        one.jit_compile()  # from here on the method is the generated builtin
    buffer = borrow(packet)
    ways: dict[str, Callable[[], object]] = {
        "execute_program_jit, bytearray": partial(machine.execute_program_jit, packet),
        "execute_program_jit, bytes": partial(machine.execute_program_jit, bytes(packet)),
        "execute_program_jit, ndarray": partial(machine.execute_program_jit, np.frombuffer(packet, np.uint8)),
        "execute_program_jit, bytearray, unsafe": partial(unsafe.execute_program_jit, packet),
        "the same in Python": partial(filter_in_python, packet),
    }
    for compiler in COMPILERS:
        array, once = ctypes.c_uint8 * len(packet), NativeProgram(FILTER, compiler).once
        ways[f"{compiler}, ctypes, address known"] = partial(once, buffer.address, buffer.length)
        ways[f"{compiler}, ctypes, from_buffer"] = lambda once=once, array=array: once(
            ctypes.addressof(array.from_buffer(packet)), len(packet)
        )
    for name, way in ways.items():
        assert way() == 1, name
    ways = {"len(bytearray)": partial(len, packet), **ways}

    def repeat(way: Callable[[], object], count: int) -> object:
        return timeit.timeit(way, number=count)

    return best_times(interleave({name: cpu_time(partial(repeat, way)) for name, way in ways.items()}, effort))
