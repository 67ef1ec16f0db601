"""Compile the C programs of the benchmarks to raw bytecode, one `.bin` beside each `.c`.

    python tools/build_benchmarks.py [--check]

Needs clang and llvm-objcopy of one version, by default `clang-19` and `llvm-objcopy-19`; the environment variables
CLANG and OBJCOPY name others. With `--check` nothing is written, and the exit code tells whether the files are what
the compiler makes of the sources (which depends on the compiler's version).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from build_demo_filter import CLANG, SLOT_SIZE, compile_text

PROGRAMS = Path(__file__).resolve().parent.parent / "tests" / "benchmarks" / "programs"


def main() -> None:
    parser = argparse.ArgumentParser(description="Compile the programs of the benchmarks.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    check: bool = parser.parse_args().check
    different = []
    for source in sorted(PROGRAMS.glob("*.c")):
        binary = source.with_suffix(".bin")
        bytecode = compile_text(source, "-fno-builtin")  # else loops become calls of memcpy
        if not check:
            binary.write_bytes(bytecode)
        elif not binary.exists() or bytecode != binary.read_bytes():
            different.append(binary.name)
        print(f"{binary.name}: {len(bytecode) // SLOT_SIZE} slots")
    if different:
        sys.exit(f"{', '.join(different)}: not what {CLANG} makes of the sources")


if __name__ == "__main__":
    main()
