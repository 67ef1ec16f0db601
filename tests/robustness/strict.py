"""What runs of programs of all kinds meet, held against the reports of strict verification."""

from __future__ import annotations

from tests.support.strict_runs import follow_seed


def check_seed(seed: int) -> str:
    """How most runs of the programs of a seed ended. Raises AssertionError where one met what no report tells."""
    ends = follow_seed(seed)
    return max(sorted(ends), key=lambda one: ends[one]) if ends else "no run"


def show(seed: int) -> str:
    """The complaint itself names the program."""
    return f"tests.support.strict_runs.follow_seed({seed})"
