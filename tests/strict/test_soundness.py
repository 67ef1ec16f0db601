"""Every fault of a run is among the findings of the report: text cases, random programs, random kernel programs.

``python -m tests.robustness strict`` goes on for as long as one wants.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any

import pytest
from support.cases import Case, load_all
from support.strict_oracle import Untold
from support.strict_runs import follow_bounds, follow_case, follow_kernel, follow_random

from llvmbpf.asm import assemble
from llvmbpf.strict import accesses, flow, leaks, loops, walk
from llvmbpf.strict.marks import Marks

strict_check = import_module("llvmbpf.strict.check")  # whose name in the package is the function's
RUNNABLE = [case for case in load_all() if case.error is None]


def test_a_function_in_a_circle() -> None:
    a_function_in_a_circle()


def test_text_cases() -> None:
    ends: Counter[str] = Counter()
    for case in RUNNABLE:
        try:
            ends[follow_case(case)] += 1
        except Untold as untold:
            raise AssertionError(f"{case.name}: {untold}") from None
    assert ends["MemoryAccessError"] >= 40
    assert ends["FuelExhausted"] >= 3


@pytest.mark.parametrize("kind", ["structured", "chaotic"])
def test_random_programs(kind: str) -> None:
    ends: Counter[str] = Counter()
    for seed in range(25):
        ends += follow_random(kind, seed)
    assert ends["exit"] > 10
    assert ends["MemoryAccessError"] > 10


def test_programs_about_bounds() -> None:
    ends: Counter[str] = Counter()
    for seed in range(40):
        ends += follow_bounds(seed)
    assert ends["exit"] > 40


def test_random_kernel_programs() -> None:
    ends: Counter[str] = Counter()
    for seed in range(15):
        ends += follow_kernel(seed)
    assert ends["exit"] > 15
    assert ends["MemoryAccessError"] > 3


# -- what is broken is noticed ----------------------------------------------------------------------------------------


def nothing(*arguments: Any, **more: Any) -> Any:
    """In the place of a rule."""
    return ()


def either(self: Marks, other: Marks) -> Marks:
    """A join that takes for written what one path has written."""
    found = JOIN(self, other)
    found.written, found.written_bytes = self.written | other.written, self.written_bytes | other.written_bytes
    return found


def exact(*arguments: Any) -> walk.Span:
    """Accesses to the frame are all taken to be at constant places."""
    span = SPAN(*arguments)
    return walk.Span(span.low, span.high, True)


JOIN, SPAN = Marks.join, accesses._frame_span


def some_cases() -> None:
    for case in RUNNABLE:
        if case.fault is not None:
            follow_case(case)


def a_function_in_a_circle() -> None:
    """What its callers hand over is not followed, so that its needs are held against each call."""
    text = """
        mov r1, r10
        add r1, -8
        mov r2, 0
        call local f
        exit
    f:
        stdw [r1+8], 7
        mov r0, 0
        jeq r2, 0, out
        call local f
    out:
        exit
    """
    assert follow_case(Case("circle", assemble(text), bytes(8))) == "MemoryAccessError"


def some_seeds(follow: Callable[[int], object], count: int) -> Callable[[], None]:
    def run() -> None:
        for seed in range(count):
            follow(seed)

    return run


@pytest.mark.parametrize(
    ("home", "name", "broken", "run"),
    [
        (strict_check, "judge_memory", nothing, some_cases),
        (strict_check, "judge_call", nothing, some_cases),
        (strict_check, "unmet", nothing, a_function_in_a_circle),
        (accesses, "_need_of_stack", nothing, a_function_in_a_circle),
        (accesses, "_is_aligned", lambda *_: True, some_cases),
        (accesses, "_judge_map_value", nothing, some_seeds(follow_kernel, 15)),
        (leaks, "judge_record", nothing, some_seeds(follow_kernel, 60)),
        (flow.Flow, "_registers_read", nothing, some_seeds(partial(follow_random, "structured"), 10)),
        (flow.Flow, "_frame_reads", nothing, some_seeds(partial(follow_random, "structured"), 10)),
        (Marks, "join", either, some_seeds(partial(follow_random, "structured"), 25)),
        (accesses, "_frame_span", exact, some_seeds(follow_bounds, 60)),
        (loops.Loops, "_loops", nothing, some_cases),
        (loops.Loops, "_depths", lambda _: set(), some_cases),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_broken_rule_is_noticed(
    monkeypatch: pytest.MonkeyPatch, home: object, name: str, broken: object, run: Callable[[], None]
) -> None:
    monkeypatch.setattr(home, name, broken)
    with pytest.raises((Untold, AssertionError)):
        run()
