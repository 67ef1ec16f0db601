"""Compile `llvmbpf/data/filter.c` to the raw bytecode `llvmbpf/data/filter.bin`.

    python tools/build_demo_filter.py [--check]

Needs clang and llvm-objcopy of one version, by default `clang-19` and `llvm-objcopy-19`; the environment variables
CLANG and OBJCOPY name others. With `--check` nothing is written, and the exit code tells whether the file is what the
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
SOURCE, BINARY = DATA / "filter.c", DATA / "filter.bin"
CLANG = os.environ.get("CLANG", "clang-19")
OBJCOPY = os.environ.get("OBJCOPY", "llvm-objcopy-19")
SLOT_SIZE = 8
OPCODE_CALL, OPCODE_EXIT = 0x85, 0x95


def section(path: Path, name: str, folder: Path) -> bytes:
    """The bytes of one section of an object file; empty if there is none."""
    extracted = folder / "section"
    extracted.write_bytes(b"")
    command = [OBJCOPY, f"--dump-section={name}={extracted}", str(path), str(folder / "copy.o")]
    subprocess.run(command, check=False, capture_output=True)
    return extracted.read_bytes()


def compile_text(source: Path, *extra_flags: str) -> bytes:
    """The bytecode of a C file's `.text`, which must need no relocation: it calls and refers to nothing outside."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        compiled = folder / "compiled.o"
        flags = ("-target", "bpf", "-O2", "-mcpu=v3", "-Wall", "-Wextra", "-Werror", *extra_flags)
        subprocess.run([CLANG, *flags, "-c", str(source), "-o", str(compiled)], check=True)
        text = section(compiled, ".text", folder)
        relocations = section(compiled, ".rel.text", folder)
    if not text or len(text) % SLOT_SIZE or OPCODE_EXIT not in text[::SLOT_SIZE]:
        raise RuntimeError(f".text of {source.name} holds {len(text)} bytes, which is no function")
    if relocations:
        raise RuntimeError(f"{source.name} refers to something outside of its own instructions")
    return text


def build() -> bytes:
    """The bytecode of the filter, one function that stands on its own."""
    text = compile_text(SOURCE)
    if OPCODE_CALL in text[::SLOT_SIZE]:
        raise RuntimeError("the filter calls something")
    return text


def main() -> None:
    parser = argparse.ArgumentParser(description="Compile the filter of the demo.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check: bool = parser.parse_args().check
    bytecode = build()
    if not check:
        BINARY.write_bytes(bytecode)
    elif bytecode != BINARY.read_bytes():
        sys.exit(f"{BINARY.name} differs from what {CLANG} makes of {SOURCE.name}")
    print(f"{BINARY.name}: {len(bytecode) // SLOT_SIZE} slots")


if __name__ == "__main__":
    main()
