"""Is each check tested? One is left out at a time, and a few quick tests must fail.

    python -m tests.robustness.mutation                 # all areas: prints the score and who survived
    python -m tests.robustness.mutation memory          # one area
    python -m tests.robustness.mutation memory --every 5 --first 2

A process that has imported llvmlite and numpy, but not this package, forks for each mutant. The child imports the
package with one module changed and runs the area's tests, the first of which to fail ends it. Death, and no end within
the time limit, count as failing: a mutant may well escape its memory, which is what tests with guard pages are for.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.abc
import importlib.machinery
import importlib.util
import math
import os
import resource
import signal
import sys
import time
import traceback
import types
from collections.abc import Sequence
from pathlib import Path

import llvmlite.binding  # noqa: F401  (so that children need not import it)
import numpy as np  # noqa: F401
import pytest  # noqa: F401

from .mutants import ROOT, Mutant
from .mutation_areas import AREAS, Area, excused

SECONDS = 60  # of processor time for the unchanged package; a mutant gets three times what that took


class _Changed(importlib.machinery.SourceFileLoader):
    """Loads a module from another text."""

    def __init__(self, name: str, path: str, source: str) -> None:
        super().__init__(name, path)
        self.source = source

    def get_code(self, fullname: str) -> types.CodeType:
        return compile(self.source, self.path, "exec")  # type: ignore[no-any-return]


class _Finder(importlib.abc.MetaPathFinder):
    def __init__(self, mutant: Mutant) -> None:
        self.name = mutant.path.removesuffix(".py").replace("/", ".")
        self.loader = _Changed(self.name, str(ROOT / mutant.path), mutant.source)

    def find_spec(self, fullname: str, path: object, target: object = None) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.name:
            return None
        return importlib.util.spec_from_file_location(fullname, self.loader.path, loader=self.loader)


def install(mutant: Mutant | None) -> None:
    """Let the package that is imported from now on be another."""
    sys.path.insert(0, str(ROOT / "tests"))  # as tests/conftest.py does
    if mutant is None:
        return
    if mutant.path.endswith(".py"):
        sys.meta_path.insert(0, _Finder(mutant))
        return
    from llvmbpf.native import library

    name = Path(mutant.path).name
    files = sorted((ROOT / mutant.path).parent.glob("*.ll"))
    texts = tuple(mutant.source if file.name == name else file.read_text(encoding="utf-8") for file in files)
    library._read = lambda: texts


def try_mutant(area: Area, mutant: Mutant | None, seconds: int = SECONDS) -> str | None:
    """The name of the test that noticed; None where none did."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        _child(area, mutant, write, seconds)
    os.close(write)
    with os.fdopen(read) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return f"{said} (signal {os.WTERMSIG(status)})"
    return None if said.endswith(" none") else said


def _child(area: Area, mutant: Mutant | None, write: int, seconds: int) -> None:
    """Never returns."""
    signal.alarm(10 * seconds)  # for what waits; the machine may be busy
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    silence = os.open(os.devnull, os.O_WRONLY)
    if not os.environ.get("SHOW"):
        os.dup2(silence, 1)
        os.dup2(silence, 2)
    try:
        install(mutant)
        for check in area.checks:
            os.write(write, f" {check.name}".encode())
            try:
                check.run()
            except BaseException:
                if os.environ.get("SHOW"):
                    traceback.print_exc()
                os._exit(1)
        os.write(write, b" none")
    finally:
        os._exit(0)


# Native code that reads where nothing is may read by chance what would have been right.
TRIES = 3


def run_area(name: str, every: int = 1, first: int = 0, *, verbose: bool = False) -> tuple[int, list[Mutant]]:
    """How many mutants of an area were tried, and those that survived although they are not excused."""
    area = AREAS[name]
    before = os.times()
    noticed = try_mutant(area, None)
    seconds = 2 + math.ceil(3 * (os.times().children_user - before.children_user))
    assert noticed is None, f"the tests of {name} fail on the package as it is: {noticed}"
    mutants = area.mutants()[first::every]
    survivors = []
    for mutant in mutants:
        begun = time.perf_counter()
        noticed = None
        for _ in range(1 if mutant.name in excused() else TRIES):
            noticed = noticed or try_mutant(area, mutant, seconds)
        if noticed is None and mutant.name not in excused():
            survivors.append(mutant)
        if verbose:
            ending = noticed or ("excused" if mutant.name in excused() else "SURVIVES")
            print(
                f"{time.perf_counter() - begun:5.1f} s {ending.strip()[-40:]:40} {mutant.line:4} {mutant.name}",
                flush=True,
            )
    return len(mutants), survivors


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.robustness.mutation", description=__doc__.split("\n")[0])
    parser.add_argument("areas", nargs="*", help=f"of {', '.join(AREAS)}; all without")
    parser.add_argument("--every", type=int, default=1, help="try every nth mutant")
    parser.add_argument("--first", type=int, default=0, help="and begin with this one")
    options = parser.parse_args(arguments)
    tried = 0
    survivors: list[Mutant] = []
    for name in options.areas or AREAS:
        count, some = run_area(name, options.every, options.first, verbose=True)
        tried += count
        survivors += some
    score = 100 * (1 - len(survivors) / max(tried, 1))
    print(f"{tried} mutants, {len(survivors)} survive: {score:.1f} %")
    for mutant in survivors:
        print(f"  {mutant.line:4} {mutant.name}")
    return 1 if survivors else 0


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main())
