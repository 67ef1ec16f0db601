"""Hits of instructions as hits of lines of C.

A compiler computes ahead what has no effect: an address or a sum of a line may be executed where the line is not. What
stores, calls, jumps on a condition or exits stays where the line is. So a line that has such instructions counts as
often as that of them that was executed most, and any other as often as that of its instructions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from llvmbpf.isa import ATOMIC_OPS, CALL_OPS, CONDITION_OPS, Op

if TYPE_CHECKING:
    from llvmbpf.counting.coverage import ProgramCoverage

__all__ = ["Branch", "FunctionHits", "LineHits", "functions_of", "lines_of"]


_EFFECTS = ATOMIC_OPS | CALL_OPS | CONDITION_OPS | {Op.STORE, Op.STORE_IMM, Op.EXIT}


@dataclass(frozen=True, slots=True)
class Branch:
    """A conditional jump.

    Attributes:
        program: the program's name, and ``pc`` where the jump is in it.
        hits: how often it was executed, and ``taken`` how often its condition held.
    """

    program: str
    pc: int
    hits: int
    taken: int

    @property
    def not_taken(self) -> int:
        """How often its condition did not hold."""
        return self.hits - self.taken

    @property
    def outcomes(self) -> int:
        """How many of both ways were gone: 0 to 2."""
        return (self.taken > 0) + (self.not_taken > 0)


@dataclass(frozen=True, slots=True)
class LineHits:
    """A line of C that instructions were made from.

    Attributes:
        file: as the debug information names it.
        line: counted from 1.
        text: as the debug information has it.
        hits: how often it was executed (see above), in all programs together.
        branches: the conditional jumps made from it.
    """

    file: str
    line: int
    text: str
    hits: int
    branches: tuple[Branch, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class FunctionHits:
    """A function of the bytecode: the file and the first line of its code, and how often it was entered."""

    name: str
    file: str
    line: int
    hits: int


def lines_of(programs: Iterable[ProgramCoverage]) -> tuple[LineHits, ...]:
    """The lines of C of some programs, by file and number."""
    texts: dict[tuple[str, int], str] = {}
    hits: dict[tuple[str, int], int] = {}
    branches: dict[tuple[str, int], list[Branch]] = {}
    for program in programs:
        most: dict[tuple[str, int], tuple[bool, int]] = {}  # whether an effect was counted, and how often
        jumps = {branch.pc: branch for branch in program.branches}
        counts, specs = program.hits.tolist(), program.program.specs
        for index, source in enumerate(program.line_at):
            if source is None or not source.line:
                continue
            place = (source.file, source.line)
            texts.setdefault(place, source.text)
            spec = specs[index]
            most[place] = max(most.get(place, (False, 0)), (spec is not None and spec.op in _EFFECTS, counts[index]))
            jump = jumps.get(program.program.pcs[index])
            if jump is not None:
                branches.setdefault(place, []).append(jump)
        for place, (_, count) in most.items():
            hits[place] = hits.get(place, 0) + count
    return tuple(
        LineHits(*place, texts[place], count, tuple(branches.get(place, ()))) for place, count in sorted(hits.items())
    )


def functions_of(programs: Iterable[ProgramCoverage]) -> tuple[FunctionHits, ...]:
    """The functions whose lines are known, each once: several programs may hold a copy."""
    found: dict[tuple[str, str], FunctionHits] = {}
    for program in programs:
        indexes: Mapping[int, int] = {pc: program.program.index_at[pc] for pc in program.functions}
        for pc, name in program.functions.items():
            source = program.line_at[indexes[pc]]
            if source is None or not source.line:
                continue
            before = found.get((source.file, name))
            line = min(source.line, before.line) if before else source.line
            count = int(program.hits[indexes[pc]]) + (before.hits if before else 0)
            found[source.file, name] = FunctionHits(name, source.file, line, count)
    return tuple(found.values())
