"""Damaged objects: nothing but ElfError, MapError and VerifierError may come of them, within 100 ms each.

The mutants begin with each field of each header at its limits; the others are damaged at random. Every sixteenth is
loaded whole, with maps, variables and plans, and its programs interpreted on a packet.
"""

from __future__ import annotations

import random
from functools import cache

from tests.objects.mutants import CLOCKS, OBJECTS, SEEDS, Table, exercise, exercise_whole, field_mutants, random_mutant

LIMIT = 0.1  # seconds


@cache
def _originals() -> list[tuple[bytes, Table]]:
    contents = [(OBJECTS / f"{name}.o").read_bytes() for name in SEEDS]
    exercise_whole(contents[0])  # the first load of a process parses native code
    return [(content, Table.of(content)) for content in contents]


@cache
def _systematic() -> list[bytes]:
    return [mutant for content, _ in _originals() for mutant in field_mutants(content)]


def mutant(seed: int) -> bytes:
    """Damaged object ``seed``."""
    if seed < len(_systematic()):
        return _systematic()[seed]
    source = random.Random(seed)
    content, table = source.choice(_originals())
    return random_mutant(content, table, source)


def check_seed(seed: int) -> str:
    """What came of mutant ``seed``."""
    content = mutant(seed)
    for clock in CLOCKS:
        whole = seed % 16 == 0
        outcome, seconds = exercise_whole(content, runs=True, clock=clock) if whole else exercise(content, clock)
        if seconds <= LIMIT:
            return outcome
    raise AssertionError(f"{outcome} after {seconds:.3f} s")


def show(seed: int) -> str:
    """Mutant ``seed`` as hex."""
    return mutant(seed).hex()
