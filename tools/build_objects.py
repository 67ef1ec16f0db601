"""Compile the C programs of tests/data/objects to BPF objects, named `SOURCE.VERSION[.plain|.O0|.dwarf].o`.

    python tools/build_objects.py [--check] [NAME ...]

Each is compiled for -mcpu=v1 to v4 with -g; a source that says `needs -mcpu=v3` from that version on. DWARF, which
nothing here reads, is stripped; one object keeps it (`.dwarf`). Sources without BTF maps are also compiled without -g
(`.plain`), and some without optimisation (`.O0`).

Needs clang and llvm-strip of one version, by default `clang-19` and `llvm-strip-19`; the environment variables CLANG
and LLVM_STRIP name others. With `--check` nothing is written, and the exit code tells whether the files are what the
compiler makes of the sources (which depends on the compiler's version).
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SOURCES = Path(__file__).resolve().parent.parent / "tests" / "data" / "objects"
CLANG = os.environ.get("CLANG", "clang-19")
STRIP = os.environ.get("LLVM_STRIP", "llvm-strip-19")
FLAGS = ["-target", "bpfel", "-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter", "-ffreestanding", "-fno-ident"]
VERSIONS = ("v1", "v2", "v3", "v4")
UNOPTIMISED = ("counters", "firewall", "legacy", "subprograms", "vlan")
WITH_DWARF = "counters"


class Build(NamedTuple):
    """One object: what it is made of and how."""

    source: str
    version: str
    variant: str
    flags: tuple[str, ...]

    @property
    def name(self) -> str:
        """The file's name."""
        return ".".join(part for part in (self.source, self.version, self.variant, "o") if part)


def builds(source: Path) -> Iterator[Build]:
    """All objects that are made of one source."""
    text = source.read_text(encoding="utf-8")
    needed = re.search(r"needs -mcpu=(v\d)", text)
    for version in VERSIONS[VERSIONS.index(needed[1]) if needed else 0 :]:
        yield Build(source.stem, version, "", ("-O2", "-g"))
        if not re.search(r"\bMAPS\b|__builtin_preserve", text):  # BTF maps and CO-RE need types
            yield Build(source.stem, version, "plain", ("-O2",))
    if source.stem in UNOPTIMISED:
        yield Build(source.stem, "v3", "O0", ("-O0", "-g"))
    if source.stem == WITH_DWARF:
        yield Build(source.stem, "v3", "dwarf", ("-O2", "-g"))


def compile_object(build: Build, folder: Path) -> bytes:
    """The object's bytes; paths in it are relative, so that it is the same wherever it is built."""
    output = folder / build.name
    command = [CLANG, *FLAGS, *build.flags, f"-mcpu={build.version}", "-fdebug-compilation-dir=."]
    subprocess.run([*command, "-c", f"{build.source}.c", "-o", str(output)], cwd=SOURCES, check=True)
    if "-g" in build.flags and build.variant != "dwarf":
        subprocess.run([STRIP, "--strip-debug", str(output)], check=True)
    return output.read_bytes()


def main() -> None:
    parser = argparse.ArgumentParser(description="Compile the C programs of tests/data/objects.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("names", nargs="*", help="sources without .c; all when none is given")
    arguments = parser.parse_args()
    sources = [SOURCES / f"{name}.c" for name in arguments.names] or sorted(SOURCES.glob("*.c"))
    different, count, size = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for build in (build for source in sources for build in builds(source)):
            content = compile_object(build, Path(folder))
            target = SOURCES / build.name
            if not arguments.check:
                target.write_bytes(content)
            elif not target.exists() or target.read_bytes() != content:
                different.append(build.name)
            count, size = count + 1, size + len(content)
    print(f"{count} objects of {len(sources)} sources, {size} bytes")
    if different:
        sys.exit(f"{', '.join(different)}: not what {CLANG} makes of the sources")


if __name__ == "__main__":
    main()
