"""The same C as native code, by gcc or clang at -O3 for this machine's CPU."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from .catalogue import FOLDER, BenchmarkProgram

__all__ = ["COMPILERS", "NativeProgram", "compile_batch", "version"]

HERE = Path(__file__).resolve().parent
FLAGS = ("-O3", "-march=native", "-fPIC", "-shared", "-fvisibility=hidden", "-w", f"-I{FOLDER}")


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


@cache
def _build(compiler: str, *sources: Path) -> ctypes.CDLL:
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "native.so"
        subprocess.run([COMPILERS[compiler], *FLAGS, *map(str, sources), "-o", str(library)], check=True)
        return ctypes.CDLL(str(library))


class NativeProgram:
    """One program's native code: `once` and `repeat` of an address and a length, through ctypes."""

    def __init__(self, program: BenchmarkProgram, compiler: str) -> None:
        library = _build(compiler, program.source, HERE / "harness.c")
        word = ctypes.c_uint64
        self.once = ctypes.CFUNCTYPE(word, word, word)(("run_once", library))
        self.repeat = ctypes.CFUNCTYPE(word, word, word, word)(("run_repeat", library))


def compile_batch(compiler: str) -> ctypes._CFunctionType:
    """``run_batch(base, stride, lengths, count, results)`` of the filter, all arguments addresses or numbers."""
    return ctypes.CFUNCTYPE(None, *[ctypes.c_uint64] * 5)(("run_batch", _build(compiler, HERE / "batch.c")))
