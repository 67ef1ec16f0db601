"""Compile `llvmbpf/data/firewall.c` to the object file `llvmbpf/data/firewall.o`.

    python tools/build_firewall.py [--check]

Needs clang and llvm-strip of one version, by default `clang-19` and `llvm-strip-19`; the environment variables CLANG
and LLVM_STRIP name others. With `--check` nothing is written, and the exit code tells whether the file is what the
compiler makes of the source (which depends on the compiler's version).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "llvmbpf" / "data"
SOURCE, OBJECT = DATA / "firewall.c", DATA / "firewall.o"
CLANG = os.environ.get("CLANG", "clang-19")
STRIP = os.environ.get("LLVM_STRIP", "llvm-strip-19")
FLAGS = ("-target", "bpfel", "-mcpu=v3", "-O2", "-g", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-fno-ident")


def build() -> bytes:
    """The object with its types and lines; DWARF, which nothing here reads, is stripped."""
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / OBJECT.name
        command = [CLANG, *FLAGS, "-fdebug-compilation-dir=.", "-c", SOURCE.name, "-o", str(compiled)]
        subprocess.run(command, cwd=DATA, check=True)
        subprocess.run([STRIP, "--strip-debug", str(compiled)], check=True)
        return compiled.read_bytes()


def main() -> None:
    parser = argparse.ArgumentParser(description="Compile the firewall of the notebook.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check: bool = parser.parse_args().check
    content = build()
    if not check:
        OBJECT.write_bytes(content)
    elif content != OBJECT.read_bytes():
        sys.exit(f"{OBJECT.name} differs from what {CLANG} makes of {SOURCE.name}")
    print(f"{OBJECT.name}: {len(content)} bytes")


if __name__ == "__main__":
    main()
