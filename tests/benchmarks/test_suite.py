"""The suite works: programs are whole, versions agree, and a quick run writes everything. No times are asserted."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .catalogue import FOLDER, PROGRAMS, VERSIONS, BenchmarkProgram
from .engines import interpret
from .native import COMPILERS
from .reasons import REASONS
from .summary import geometric_mean, over_limit, ratios

ROOT = Path(__file__).resolve().parents[2]
CATEGORIES = "arithmetic chains branches memory packets hashing loops calls large maps helpers".split()


def test_every_program_has_its_place() -> None:
    assert {program.source for program in PROGRAMS} == set(FOLDER.glob("*/*.c"))
    assert {program.object(version) for program in PROGRAMS for version in VERSIONS} == set(FOLDER.glob("*/*.o"))
    assert {program.category for program in PROGRAMS} == set(CATEGORIES)
    assert len({program.name for program in PROGRAMS}) == len(PROGRAMS) == 70


@pytest.mark.parametrize("program", [one for one in PROGRAMS if not one.is_kernel], ids=str)
def test_versions_agree(program: BenchmarkProgram) -> None:
    """What the interpreter makes of both objects; natively and compiled the suite itself compares it."""
    found = []
    for version in VERSIONS:
        memory = bytearray(program.memory)
        found.append((interpret(program.load(version), memory), memory))
    assert found[0] == found[1]
    assert found[0][0] not in (0, 0xFFFF_FFFF_FFFF_FFFF)  # the input takes the program along its way


@pytest.mark.skipif(len(COMPILERS) < 2, reason="gcc and clang are not both installed")
def test_quick_run(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "llvmbpf", "bench", "--suite", "--quick", "--output", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stderr
    assert "geometric mean v4" in done.stdout
    written = {path.suffix: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert written.keys() == {".json", ".md", ".svg"}
    found = json.loads(written[".json"])
    engines = {*COMPILERS, *(f"{mode} {version}" for mode in ("safe", "unsafe") for version in VERSIONS)}
    assert all(row["ns"].keys() == engines and min(row["ns"].values()) > 0 for row in found["programs"])
    assert found["machine"]["gcc"] in written[".md"]
    assert all(f"## {title}" in written[".md"] for title in ("Programs", "One call", "Batch", "Threads", "Import"))
    assert "<svg" in written[".svg"]


def test_reasons_are_of_programs() -> None:
    assert REASONS.keys() <= {program.name for program in PROGRAMS}


def test_summary() -> None:
    ns = {"gcc": 10.0, "clang": 5.0} | dict.fromkeys(("unsafe v3", "unsafe v4", "safe v4"), 10.0) | {"safe v3": 20.0}
    found = ratios(ns)
    assert found["safe/unsafe"] == found["unsafe/clang"] == found["safe/gcc"] == 2
    assert geometric_mean([1, 4]) == 2
    assert [(ratio, value) for _, ratio, value in over_limit([{"name": "some", "ns": ns}])] == [
        ("unsafe/clang v3", 2),
        ("safe/gcc v3", 2),
        ("safe/clang v3", 4),
        ("unsafe/clang v4", 2),
        ("safe/clang v4", 2),
    ]
