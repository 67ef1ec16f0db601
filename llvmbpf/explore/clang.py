"""C to an object for BPF, with whatever clang there is."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib import resources
from importlib.util import find_spec
from pathlib import Path

from llvmbpf.errors import LlvmBpfError

__all__ = ["CError", "compile_c", "find_clang"]

SOURCE_NAME = "program.c"
_SECONDS = 120


class CError(LlvmBpfError):
    """C could not be compiled: the compiler's messages, or that there is no compiler."""


def find_clang() -> list[str]:
    """The command of a clang that compiles for BPF.

    The environment variable CLANG, the first clang of the path (the newest of those with a version in their names), or
    that of the extra ``cc``. Raises CError where there is none.
    """
    if named := os.environ.get("CLANG"):
        return shlex.split(named)
    if found := shutil.which("clang"):
        return [found]
    versions: dict[int, str] = {}
    for folder in os.get_exec_path():
        if os.path.isdir(folder):
            for name in os.listdir(folder):
                if match := re.fullmatch(r"clang-(\d+)", name):
                    versions.setdefault(int(match[1]), os.path.join(folder, name))
    if versions:
        return [versions[max(versions)]]
    if find_spec("ziglang") is not None:
        return [sys.executable, "-m", "ziglang", "cc"]
    raise CError(
        "there is no clang to compile C with: install clang (apt install clang, dnf install clang), "
        "name one in the environment variable CLANG, or: pip install 'llvmbpf[cc]'"
    )


def compile_c(source: str, *, opt_level: str = "2", cpu: str = "v3", flags: Sequence[str] = ()) -> bytes:
    """The object that clang makes of C, with types and lines of its source.

    Arguments:
        source: the text; ``#include "llvmbpf.h"`` gives types, maps, contexts and helpers.
        opt_level: clang's, as behind ``-O``.
        cpu: the instruction set, "v1" to "v4".
        flags: further arguments of clang.

    Raises CError with what clang says.
    """
    command = find_clang()
    is_zig = command[-2:] == ["ziglang", "cc"]
    target = ["-target", "bpfel-freestanding"] if is_zig else ["-target", "bpfel"]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, SOURCE_NAME).write_text(source, encoding="utf-8")
        arguments = [
            *command, *target, f"-mcpu={cpu}", f"-O{opt_level}", "-g", "-Wall", "-ffreestanding",
            "-fno-stack-protector", "-fdebug-compilation-dir=.", "-I", str(resources.files("llvmbpf") / "data"),
            *flags, "-c", SOURCE_NAME, "-o", "program.o",
        ]  # fmt: skip
        try:
            done = subprocess.run(
                arguments, cwd=folder, capture_output=True, text=True, timeout=_SECONDS, stdin=subprocess.DEVNULL
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise CError(f"{command[0]}: {error}") from None
        if done.returncode:
            raise CError(done.stderr.strip() or f"{command[0]} ended with status {done.returncode}")
        if done.stderr.strip():
            print(done.stderr.strip(), file=sys.stderr)
        return Path(folder, "program.o").read_bytes()
