"""The same C as native code, by gcc or clang at -O3 for this machine's CPU."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .catalogue import FILTER, FOLDER, BenchmarkProgram

__all__ = ["COMPILERS", "NativeBatch", "NativeProgram", "build", "compile_batch", "version"]

HERE = Path(__file__).resolve().parent
FLAGS = ("-O3", "-march=native", "-fPIC", "-shared", "-fvisibility=hidden", "-w", f"-I{FOLDER}")
MOVING = ("push_tag",)  # programs whose packet a helper may move


def _find(*names: str) -> str | None:
    return next((found for name in names if (found := shutil.which(name))), None)


# By name: the path of each compiler that is installed.
COMPILERS = {
    name: path
    for name, path in {
        "gcc": _find(os.environ.get("GCC", "gcc")),
        "clang": _find(os.environ.get("CLANG", "clang-19"), "clang"),
    }.items()
    if path
}


@cache
def version(compiler: str) -> str:
    """The first line that the compiler says of itself."""
    command = [COMPILERS[compiler], "--version"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[0]


def build(compiler: str, target: Path, *arguments: str | Path) -> None:
    """Compile sources to a shared library."""
    subprocess.run([COMPILERS[compiler], *FLAGS, *map(str, arguments), "-o", str(target)], check=True)


@cache
def _library(compiler: str, *arguments: str | Path) -> ctypes.CDLL:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "native.so"
        build(compiler, path, *arguments)
        return ctypes.CDLL(str(path))


class NativeProgram:
    """A plain program's native code: `once` and `repeat` of an address and a length, through ctypes."""

    def __init__(self, program: BenchmarkProgram, compiler: str) -> None:
        library = _library(compiler, program.source, HERE / "harness.c")
        word = ctypes.c_uint64
        self.once = ctypes.CFUNCTYPE(word, word, word)(("run_once", library))
        self.repeat = ctypes.CFUNCTYPE(word, word, word, word)(("run_repeat", library))


def _batch_function(library: ctypes.CDLL) -> Callable[..., None]:
    """``run_batch(base, stride, lengths, count, results)``, all arguments addresses or numbers."""
    return ctypes.CFUNCTYPE(None, *[ctypes.c_uint64] * 5)(("run_batch", library))


def compile_batch(compiler: str) -> Callable[..., None]:
    """The filter's loop over packets."""
    return _batch_function(_library(compiler, f"-I{FILTER.source.parent}", HERE / "batch.c"))


class NativeBatch:
    """An XDP program's native code over packets. Its maps begin empty: no two values share them."""

    def __init__(
        self, program: BenchmarkProgram, compiler: str, packets: npt.NDArray[np.uint8], lengths: npt.NDArray[Any]
    ) -> None:
        self._folder = tempfile.TemporaryDirectory()
        path = Path(self._folder.name) / "native.so"
        build(
            compiler,
            path,
            f'-DSOURCE="{program.source}"',
            f"-DMOVES={program.name in MOVING:d}",
            HERE / "kernel_batch.c",
        )
        self._run = _batch_function(ctypes.CDLL(str(path)))
        self.results = np.zeros(len(packets), np.uint64)
        self._owned = packets, lengths
        self._arguments = (
            packets.ctypes.data, packets.shape[1], lengths.ctypes.data, len(packets), self.results.ctypes.data
        )  # fmt: skip

    def run(self) -> npt.NDArray[np.uint64]:
        """Run all packets; the low 32 bits of what the program returned."""
        self._run(*self._arguments)
        return self.results
