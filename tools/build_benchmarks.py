"""Compile the C programs of the benchmarks to raw bytecode, one `.bin` beside each `.c`.

    python tools/build_benchmarks.py [--check]

Needs clang and llvm-objcopy of one version, by default `clang-19` and `llvm-objcopy-19`; the environment variables
CLANG and OBJCOPY name others. With `--check` nothing is written, and the exit code tells whether the files are what
the compiler makes of the sources (which depends on the compiler's version).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAMS = Path(__file__).resolve().parent.parent / "tests" / "benchmarks" / "programs"
CLANG = os.environ.get("CLANG", "clang-19")
OBJCOPY = os.environ.get("OBJCOPY", "llvm-objcopy-19")
# Without builtins, else loops become calls of memcpy.
FLAGS = ("-target", "bpf", "-O2", "-mcpu=v3", "-Wall", "-Wextra", "-Werror", "-fno-builtin")
SLOT_SIZE = 8
OPCODE_EXIT = 0x95


def section(path: Path, name: str, folder: Path) -> bytes:
    """The bytes of one section of an object file; empty if there is none."""
    extracted = folder / "section"
    extracted.write_bytes(b"")
    command = [OBJCOPY, f"--dump-section={name}={extracted}", str(path), str(folder / "copy.o")]
    subprocess.run(command, check=False, capture_output=True)
    return extracted.read_bytes()


def compile_text(source: Path) -> bytes:
    """The bytecode of a C file's `.text`, which must need no relocation: it calls and refers to nothing outside."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compiled = folder / "compiled.o"
        subprocess.run([CLANG, *FLAGS, "-c", str(source), "-o", str(compiled)], check=True)
        text = section(compiled, ".text", folder)
        relocations = section(compiled, ".rel.text", folder)
    if not text or len(text) % SLOT_SIZE or OPCODE_EXIT not in text[::SLOT_SIZE]:
        raise RuntimeError(f".text of {source.name} holds {len(text)} bytes, which is no function")
    if relocations:
        raise RuntimeError(f"{source.name} refers to something outside of its own instructions")
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description="Compile the programs of the benchmarks.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check: bool = parser.parse_args().check
    different = []
    for source in sorted(PROGRAMS.glob("*.c")):
        binary = source.with_suffix(".bin")
        bytecode = compile_text(source)
        if not check:
            binary.write_bytes(bytecode)
        elif not binary.exists() or bytecode != binary.read_bytes():
            different.append(binary.name)
        print(f"{binary.name}: {len(bytecode) // SLOT_SIZE} slots")
    if different:
        sys.exit(f"{', '.join(different)}: not what {CLANG} makes of the sources")


if __name__ == "__main__":
    main()
