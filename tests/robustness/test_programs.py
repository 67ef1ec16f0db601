"""The interpreter against native code, safe and unsafe, single and in batch, over random programs.

``python -m tests.robustness programs`` goes on for as long as one wants.
"""

from __future__ import annotations

import pytest

from llvmbpf import assemble, disassemble
from llvmbpf.program import Program
from tests.support.code import link, unlink

from .programs import ALL_VARIANTS, BATCH, make, rotation, run_programs
from .reduction import reduce_program

# 1,000 programs, each on ten inputs and in two of the sixteen ways to run native code. Parts run side by side. More of
# them, and of all that this folder tries, is what ``python -m tests.robustness`` is for.
PARTS, SEEDS = 10, 50


@pytest.mark.parametrize("part", range(PARTS))
def test_engines_agree_on_random_programs(part: int) -> None:
    summary = run_programs(part * SEEDS, SEEDS)
    assert not summary.failures, "\n".join(map(str, summary.failures))
    counts = summary.counts
    assert counts["programs"] == counts["verified"] == 2 * SEEDS
    # Runs whose results depend on addresses say nothing; most must say something, and many of these end well.
    assert counts["compared"] > 0.7 * counts["runs"]
    assert counts["exit"] > 0.25 * counts["compared"]


def test_the_parts_go_through_all_variants() -> None:
    used = {variant for number in range(PARTS * SEEDS // BATCH) for variant in rotation(number)}
    assert used == set(ALL_VARIANTS)


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
