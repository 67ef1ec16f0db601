"""Damaged objects give ElfError and nothing else, soon. More of them: tools/fuzz_objects.py."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from llvmbpf.errors import ElfError
from llvmbpf.objects import load_object

from .mutants import OBJECTS, SEEDS, Table, exercise, field_mutants, random_mutant

LIMIT = 0.1  # seconds


def check(content: bytes) -> str:
    """What came of a mutant; slow is what is slow twice, as the machine may be busy."""
    outcome, seconds = exercise(content)
    if seconds > LIMIT:
        outcome, seconds = exercise(content)
    assert seconds <= LIMIT
    return outcome


@pytest.mark.parametrize("name", ["spin_lock.v1", "text_main.v4.plain"])
def test_truncated_at_every_byte(name: str) -> None:
    content = (OBJECTS / f"{name}.o").read_bytes()
    assert exercise(content)[0] == "loaded"
    for length in range(len(content)):  # the section headers stand last
        with pytest.raises(ElfError):
            load_object(content[:length])


@pytest.mark.parametrize("name", ["text_main.v4.plain", "strings.v1.plain"])
def test_every_field_of_every_header(name: str) -> None:
    outcomes = Counter(check(content) for content in field_mutants((OBJECTS / f"{name}.o").read_bytes()))
    assert outcomes["refused"] > 100
    assert outcomes["loaded"] > 100  # sh_addr, sh_addralign, e_flags...: what nobody reads may say anything


@pytest.mark.parametrize("name", SEEDS)
def test_random_mutants(name: str) -> None:
    content = (OBJECTS / f"{name}.o").read_bytes()
    assert exercise(content)[0] == "loaded"
    table, source = Table.of(content), random.Random(name)
    outcomes = Counter(check(random_mutant(content, table, source)) for _ in range(200))
    assert outcomes["refused"] + outcomes["program refused"] > 20  # the damage was seen


@pytest.mark.parametrize("size", [0, 1, 4, 16, 63, 64, 4096])
def test_what_is_no_object(size: int) -> None:
    for content in (bytes(size), random.Random(size).randbytes(size), (b"\x7fELF\2\1\1" + bytes(size))[:size]):
        with pytest.raises(ElfError):
            load_object(content)
