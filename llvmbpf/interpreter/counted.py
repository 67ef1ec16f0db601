"""Interpreted runs that are counted: the definition of what coverage says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from llvmbpf.counting import Counting
from llvmbpf.interpreter.machine import Interpreter
from llvmbpf.interpreter.operations import condition_holds
from llvmbpf.isa import CONDITION_OPS
from llvmbpf.verifier import VerifiedProgram

__all__ = ["CountedInterpreter"]


@dataclass
class _Tally:
    """What the run has executed of one program."""

    verified: VerifiedProgram
    hits: list[int] = field(init=False)
    taken: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.hits, self.taken = [0] * len(self.verified.program), [0] * len(self.verified.program)


class CountedInterpreter(Interpreter):
    """A run that tells what it has executed, when it ends.

    An instruction counts when it begins, whatever comes of it. A conditional jump counts as taken when its condition
    holds, also where the fuel for it is missing.
    """

    def __init__(self, counting: Counting, *arguments: Any, **options: Any) -> None:
        self.counting = counting
        super().__init__(*arguments, **options)

    def run(self) -> int:
        """As `Interpreter.run`."""
        tallies: dict[int, _Tally] = {}
        try:
            while not self.finished:
                verified = self.plan.verified
                tally = tallies.get(id(verified))
                if tally is None:
                    tally = tallies[id(verified)] = _Tally(verified)
                index = self._index_at[self.pc]
                run, instruction, spec = self._steps[index]
                tally.hits[index] += 1
                if spec.op in CONDITION_OPS and condition_holds(self.registers, instruction, spec):
                    tally.taken[index] += 1
                if self.tracer is None:
                    run(self, instruction, spec)
                else:
                    self.tracer(self.step())
        finally:
            for tally in tallies.values():
                hits, taken = np.array(tally.hits, np.uint64), np.array(tally.taken, np.uint64)
                self.counting.add(tally.verified, hits, taken)
        return self.registers[0]
