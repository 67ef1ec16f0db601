"""Compile the C programs of the benchmarks to BPF objects, `NAME.v3.o` and `NAME.v4.o` beside each `NAME.c`.

    python tools/build_benchmarks.py [--check] [NAME ...]

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

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = ROOT / "tests" / "benchmarks" / "programs"
INCLUDES = (PROGRAMS, ROOT / "tests" / "data" / "objects")
VERSIONS = ("v3", "v4")
CLANG = os.environ.get("CLANG", "clang-19")
STRIP = os.environ.get("LLVM_STRIP", "llvm-strip-19")
# Without builtins, else loops become calls of memcpy; without tables, which plain memory programs could not have.
FLAGS = ("-target", "bpfel", "-O2", "-Wall", "-Wextra", "-Werror", "-fno-builtin", "-fno-jump-tables", "-fno-ident")
KERNEL_HEADER = '#include "kernel.h"'


def compile_object(source: Path, version: str) -> bytes:
    """The object's bytes. Only maps need types, so only programs of a kernel are compiled with them."""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "compiled.o"
        types = ["-g", "-fdebug-compilation-dir=."] if KERNEL_HEADER in source.read_text(encoding="utf-8") else []
        command = [CLANG, *FLAGS, *types, f"-mcpu={version}", *(f"-I{path.relative_to(ROOT)}" for path in INCLUDES)]
        subprocess.run([*command, "-c", source.relative_to(ROOT), "-o", output], check=True, cwd=ROOT)
        subprocess.run([STRIP, "--strip-debug", output], check=True)
        return output.read_bytes()


def main() -> None:
    parser = argparse.ArgumentParser(description="Compile the programs of the benchmarks.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("names", nargs="*", help="programs; all when none is given")
    arguments = parser.parse_args()
    sources = [path for path in sorted(PROGRAMS.glob("*/*.c")) if not arguments.names or path.stem in arguments.names]
    different = []
    for source in sources:
        for version in VERSIONS:
            target, content = source.with_suffix(f".{version}.o"), compile_object(source, version)
            if not arguments.check:
                target.write_bytes(content)
            elif not target.exists() or content != target.read_bytes():
                different.append(target.name)
    print(f"{len(sources)} programs, {len(VERSIONS) * len(sources)} objects")
    if different:
        sys.exit(f"{', '.join(different)}: not what {CLANG} makes of the sources")


if __name__ == "__main__":
    main()
