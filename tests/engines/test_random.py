"""The interpreter against native code, safe and unsafe, single and in batch, over random programs.

``tools/soak.py`` runs the same comparison for as long as one wants.
"""

from __future__ import annotations

import pytest

from llvmbpf import assemble, disassemble
from llvmbpf.program import Program
from tests.support.code import link, unlink
from tests.support.random_runs import make, reduce_program, run_programs

# Each child compares 50 seeds; parts run side by side under pytest -n.
PARTS, SEEDS = 4, 50


@pytest.mark.parametrize("part", range(PARTS))
def test_engines_agree_on_random_programs(part: int) -> None:
    summary = run_programs(part * SEEDS, SEEDS)
    assert not summary.failures, "\n".join(map(str, summary.failures))
    counts = summary.counts
    assert counts["programs"] == counts["verified"] == 2 * SEEDS
    # Programs whose results depend on addresses say nothing; most must say something, and most of these end well.
    assert counts["dropped"] < 0.3 * counts["experiments"]
    assert counts["exit"] + counts["bounds,exit"] > 0.15 * counts["experiments"]


@pytest.mark.parametrize("kind", ["structured", "chaotic"])
def test_programs_come_apart_and_together(kind: str) -> None:
    for seed in range(40):
        program = make(kind, seed)[1]
        assert link(*unlink(program)) == program


def test_the_reducer_keeps_what_matters() -> None:
    program = assemble("mov r1, 5\nja +1\nmul r1, r1\nadd r1, 7\nmov r0, r1\nmod r0, 3\nexit")

    def multiplies(candidate: Program) -> bool:
        return "mul" in disassemble(candidate)

    assert disassemble(reduce_program(program, multiplies)).split("\n")[0] == "mul r1, r1"
