"""Damaged objects give ElfError and nothing else, soon; their maps MapError, their programs VerifierError.

At random, and field by field: tests/robustness.
"""

from __future__ import annotations

import random
from collections import Counter

import pytest

from llvmbpf.errors import ElfError
from llvmbpf.objects import load_object
from llvmbpf.vm import load

from .mutants import (
    CLOCKS,
    OBJECTS,
    SECTION_FIELDS,
    SEEDS,
    Table,
    exercise,
    exercise_whole,
    with_field,
)

LIMIT = 0.1  # seconds


def check(content: bytes, whole: bool = False) -> str:
    """What came of a mutant; slow is what is slow by every clock."""
    for clock in CLOCKS:
        outcome, seconds = exercise_whole(content, runs=True, clock=clock) if whole else exercise(content, clock)
        if seconds <= LIMIT:
            break
    assert seconds <= LIMIT
    return outcome


@pytest.mark.parametrize("name", ["spin_lock.v1", "text_main.v4.plain"])
def test_truncated_at_every_byte(name: str) -> None:
    content = (OBJECTS / f"{name}.o").read_bytes()
    assert exercise(content)[0] == "loaded"
    for length in range(len(content)):  # the section headers stand last
        with pytest.raises(ElfError):
            load_object(content[:length])


@pytest.mark.parametrize(
    ("offset", "size", "value", "complaint"),
    [
        (4, 1, 1, "BPF objects are 64-bit"),
        (5, 1, 2, "only little-endian objects can be run"),
        (16, 2, 2, "only relocatable objects can be loaded"),
        (18, 2, 62, "the object is not for BPF"),
        (18, 2, 247 << 8, "the object is not for BPF"),
    ],
)
def test_objects_for_something_else(offset: int, size: int, value: int, complaint: str) -> None:
    for name in SEEDS:
        with pytest.raises(ElfError, match=complaint):
            load(with_field((OBJECTS / f"{name}.o").read_bytes(), offset, size, value))


@pytest.mark.parametrize("name", ["firewall.v4", "text_main.v4.plain"])
def test_every_two_sections_in_one_place(name: str) -> None:
    content = (OBJECTS / f"{name}.o").read_bytes()
    table = Table.of(content)
    headers = [table.start + 64 * index for index in range(1, table.count)]
    outcomes = Counter()
    for one in headers:
        for other in headers:
            if one != other:
                place = content[one + 24 : one + 40]
                outcomes[check(content[: other + 24] + place + content[other + 40 :], whole=True)] += 1
    assert outcomes["refused"] > 0.9 * outcomes.total()  # but for sections without bytes


@pytest.mark.parametrize("name", ["firewall.v4", "subprograms.v3.plain"])
def test_sections_that_refer_to_each_other_in_circles(name: str) -> None:
    content = (OBJECTS / f"{name}.o").read_bytes()
    table = Table.of(content)
    link, info = (place for place, _ in SECTION_FIELDS if place in (40, 44))
    for first in range(table.count):
        for second in range(table.count):
            mutant = content
            for index, other in ((first, second), (second, first)):
                mutant = with_field(mutant, table.start + 64 * index + link, 4, other)
                mutant = with_field(mutant, table.start + 64 * index + info, 4, other)
            check(mutant, whole=True)


@pytest.mark.parametrize("size", [0, 1, 4, 16, 63, 64, 4096])
def test_what_is_no_object(size: int) -> None:
    for content in (bytes(size), random.Random(size).randbytes(size), (b"\x7fELF\2\1\1" + bytes(size))[:size]):
        for read in (load_object, load):
            with pytest.raises(ElfError):
                read(content)
