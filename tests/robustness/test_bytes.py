"""Damaged objects and captures, and random texts, by the ten thousand: typed errors, soon, or a result.

The normal run takes a part of them; ``python -m tests.robustness`` goes on for as long as one wants.
"""

from __future__ import annotations

import pytest

from . import objects
from .targets import run_seeds

PARTS = 10  # side by side under pytest -n


def check(module: str, first: int, count: int) -> dict[str, int]:
    summary = run_seeds(module, first, count)
    assert not summary.failures, "\n".join(map(str, summary.failures))
    assert summary.counts["inputs"] == count
    return summary.counts


@pytest.mark.parametrize("part", range(0, PARTS, 3))
def test_damaged_objects(part: int) -> None:
    counts = check("objects", 5_000 * part, 5_000)
    assert min(counts["refused"], counts["loaded"]) > 500  # the damage was seen, and not all of it


def test_the_mutants_begin_with_every_field_of_every_header() -> None:
    assert 10_000 < len(objects._systematic()) < 5_000 * PARTS


@pytest.mark.parametrize("part", range(0, PARTS, 4))
def test_damaged_captures(part: int) -> None:
    counts = check("captures", 5_000 * part, 5_000)
    assert min(counts["refused"], counts["damaged"], counts["read whole"]) > 100


@pytest.mark.parametrize("part", range(2))
def test_damaged_texts(part: int) -> None:
    pytest.importorskip("pcapy", reason="filters need pcapy-ng")
    counts = check("texts", 2_500 * part, 2_500)
    wanted = (
        "bytecode refused",
        "bytecode runs",
        "bytecode MemoryAccessError",
        "assembler refused",
        "assembler assembled",
    )
    assert min(counts[name] for name in (*wanted, "expression refused", "expression compiled")) > 10
