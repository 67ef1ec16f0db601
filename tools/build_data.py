"""Compile the C programs of `llvmbpf/data` to object files beside them.

    python tools/build_data.py [--check] [NAME ...]

Needs clang and llvm-strip of one version, by default `clang-19` and `llvm-strip-19`; the environment variables CLANG
and LLVM_STRIP name others. With `--check` nothing is written, and the exit code tells whether the files are what the
compiler makes of the sources (which depends on the compiler's version).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "llvmbpf" / "data"
NAMES = ("filter", "firewall", "features")
CLANG = os.environ.get("CLANG", "clang-19")
STRIP = os.environ.get("LLVM_STRIP", "llvm-strip-19")
FLAGS = ("-target", "bpfel", "-mcpu=v3", "-O2", "-g", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-fno-ident")


def build(name: str) -> bytes:
    """An object with its types and lines; DWARF, which nothing here reads, is stripped."""
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / f"{name}.o"
        command = [CLANG, *FLAGS, "-fdebug-compilation-dir=.", "-c", f"{name}.c", "-o", str(compiled)]
        subprocess.run(command, cwd=DATA, check=True)
        subprocess.run([STRIP, "--strip-debug", str(compiled)], check=True)
        return compiled.read_bytes()


def main() -> None:
    parser = argparse.ArgumentParser(description="Compile the programs that the package ships.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("names", nargs="*", metavar="NAME", default=NAMES)
    options = parser.parse_args()
    for name in options.names:
        content, target = build(name), DATA / f"{name}.o"
        if not options.check:
            target.write_bytes(content)
        elif content != target.read_bytes():
            sys.exit(f"{target.name} differs from what {CLANG} makes of {name}.c")
        print(f"{target.name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
