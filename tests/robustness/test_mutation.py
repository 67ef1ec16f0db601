"""Each check that is left out, or off by one, is noticed. `mutation` tells how, and tries all areas when it is run."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .children import ROOT
from .mutants import Mutant, native_mutants, python_mutants
from .mutation_areas import AREAS, excused

# What decides about memory is tried whole; of the rest, whose tests take longer, every nth mutant.
SHARES = {"memory": 1, "natives": 1, "interpreter": 40, "lifter": 64, "arithmetic": 42}


@pytest.mark.parametrize("area", SHARES)
def test_each_check_is_tested(area: str) -> None:
    command = [sys.executable, "-m", "tests.robustness.mutation", area, "--every", str(SHARES[area])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1500)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert "100.0 %" in done.stdout.splitlines()[-1]


def test_what_is_excused_is_there() -> None:
    names = {mutant.name for area in AREAS.values() for mutant in area.mutants()}
    assert set(excused()) <= names
    assert all(reason for reason in excused().values())


def test_mutants_are_what_they_say() -> None:
    (check,) = [one for one in python_mutants("llvmbpf/memory.py", "Region.holds") if "off by one `size" in one.change]
    assert "return size < self.length and" in check.source
    mutants: list[Mutant] = [*python_mutants("llvmbpf/lift/memory.py", "lift_access")]
    (without,) = [one for one in mutants if one.change == "without _check(emitter, row, position)"]
    assert "_check(emitter, row, position)" not in without.source  # its definition has types
    branches = [one for one in native_mutants("llvmbpf/native/regions.ll", ["find_record"]) if "br label" in one.change]
    assert len(branches) == 2 * len({one.line for one in branches}) > 2
