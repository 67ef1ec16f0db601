"""Native operations as a program's run calls them, and loops in C that call them from several threads at once."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from llvmbpf.jit.natives import native_function
from llvmbpf.maps import Map, MapSpec, MapType, create_map
from llvmbpf.maps.storage import signed
from llvmbpf.native import RESERVATION_WORDS, RESERVATIONS, RunRecord


def make_map(
    map_type: MapType, key_size: int = 4, value_size: int = 8, max_entries: int = 16, *, cpus: int = 2, **more: Any
) -> Any:
    """A map of its own."""
    number = more.pop("number", 0)
    spec = MapSpec(more.pop("name", "tried"), map_type, key_size, value_size, max_entries, **more)
    return create_map(spec, cpus, native_function, number)


class Run:
    """The record of a run of a program, and what it points to."""

    def __init__(self, cpu: int = 0, packet: bytes = b"") -> None:
        self.words = np.zeros(len(RunRecord), np.uint64)
        self.stop = np.zeros(8, np.uint8)
        self.reservations = np.zeros((RESERVATIONS, RESERVATION_WORDS), np.uint64)
        self.packet = np.frombuffer(packet + b"\0", np.uint8).copy()
        self.words[RunRecord.STOP] = self.stop.ctypes.data
        self.words[RunRecord.RESERVATIONS] = self.reservations.ctypes.data
        self.words[RunRecord.CPU] = cpu
        self.words[RunRecord.PACKET] = self.packet.ctypes.data
        self.words[RunRecord.DATA_END] = len(packet)

    def __getitem__(self, word: RunRecord) -> int:
        return int(self.words[word])

    def call(self, symbol: str, *registers: int | bytes | Map | np.ndarray[Any, Any]) -> int:
        """Call an operation; bytes and arrays are given as their addresses."""
        kept = []
        arguments = []
        for register in registers:
            if isinstance(register, Map):
                arguments.append(register.descriptor_address)
            elif isinstance(register, bytes):
                kept.append(np.frombuffer(register or b"\0", np.uint8))
                arguments.append(kept[-1].ctypes.data)
            elif isinstance(register, np.ndarray):
                arguments.append(register.ctypes.data)
            else:
                arguments.append(register & ((1 << 64) - 1))
        arguments += [0] * (5 - len(arguments))
        return signed(native_function(symbol)(self.words.ctypes.data, *arguments))


_LOOPS = r"""
typedef unsigned long long u64;
typedef unsigned int u32;
typedef u64 operation(void *run, u64 r1, u64 r2, u64 r3, u64 r4, u64 r5);

/* Records of a number and a mark each, by output; how many were refused. */
u64 produce(operation *output, void *run, u64 map, u64 unused, u64 count, u64 mark) {
    u64 refused = 0;
    for (u64 i = 0; i < count; i++) {
        u64 record[2] = {i, mark};
        refused += output(run, map, (u64)record, sizeof record, 0, 0) != 0;
    }
    return refused;
}

/* The same through a perf event array. */
u64 produce_perf(operation *output, void *run, u64 map, u64 unused, u64 count, u64 mark) {
    u64 refused = 0;
    for (u64 i = 0; i < count; i++) {
        u64 record[2] = {i, mark};
        refused += output(run, 0, map, 0xffffffff, (u64)record, sizeof record) != 0;
    }
    return refused;
}

/* The same by reserve and submit, of varied sizes; each third record is discarded. */
u64 reserve_and_submit(operation *reserve, void *run, u64 map, operation *submit, u64 count, u64 mark) {
    u64 refused = 0;
    for (u64 i = 0; i < count; i++) {
        u64 size = 16 + i % 5 * 4, *record = (u64 *)reserve(run, map, size, 0, 0, 0);
        if (!record) {
            refused += i % 3 != 2;
            continue;
        }
        record[0] = i;
        record[1] = i % 3 == 2 ? 99 : mark;
        submit(run, (u64)record, 0, 0, 0, 0);
    }
    return refused;
}

/* Look the same key up again and again; how often the value was not one of two numbers. */
u64 look(operation *lookup, void *run, u64 map, u64 key, u64 count, u64 wanted) {
    u64 wrong = 0;
    for (u64 i = 0; i < count; i++) {
        u64 *value = (u64 *)lookup(run, map, key, 0, 0, 0);
        wrong += !value || (*value != wanted && *value != wanted + 1);
    }
    return wrong;
}

/* Add and remove many keys of 8 bytes below 10.0.0.0/8, with values that nobody else has. */
u64 churn(operation *update, void *run, u64 map, operation *delete, u64 count, u64 seed) {
    for (u64 i = 0; i < count; i++) {
        seed = seed * 6364136223846793005ull + 1442695040888963407ull;
        struct {
            u32 length;
            unsigned char data[4];
        } key = {9 + (seed >> 33) % 24, {10, 128 | seed >> 40, seed >> 48, seed >> 56}};
        u64 value = 77;
        update(run, map, (u64)&key, (u64)&value, 0, 0);
        delete(run, map, (u64)&key, 0, 0, 0);
    }
    return 0;
}
"""


@cache
def loops() -> ctypes.CDLL:
    """The loops above, compiled; a test that needs them is skipped without a compiler."""
    compiler = shutil.which("gcc") or shutil.which("clang-19") or shutil.which("clang")
    if compiler is None:
        pytest.skip("needs a C compiler")
    folder = Path(tempfile.mkdtemp())
    (folder / "loops.c").write_text(_LOOPS)
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(folder / "loops.so"), str(folder / "loops.c")]
    subprocess.run(command, check=True)
    library = ctypes.CDLL(str(folder / "loops.so"))
    shutil.rmtree(folder)
    return library


def pointer(symbol: str) -> int:
    """The address of an operation's code."""
    return ctypes.cast(native_function(symbol), ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def loop(name: str, symbol: str, run: Run, map: Map, extra: int, count: int, mark: int) -> Callable[[], int]:
    """A loop that is ready to be called."""
    function = getattr(loops(), name)
    function.restype = ctypes.c_uint64
    function.argtypes = [ctypes.c_void_p, ctypes.c_void_p, *[ctypes.c_uint64] * 4]
    address = pointer(symbol)
    return lambda: int(function(address, run.words.ctypes.data, map.descriptor_address, extra, count, mark))


def together(tasks: Sequence[Callable[[], int]]) -> list[int]:
    """What the tasks return that run at the same time."""
    results = [0] * len(tasks)
    gate = threading.Barrier(len(tasks))

    def work(index: int) -> None:
        gate.wait()
        results[index] = tasks[index]()

    threads = [threading.Thread(target=work, args=(index,)) for index in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results
