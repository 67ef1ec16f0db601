"""What runs have executed of some programs, as a value."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from llvmbpf.asm import format_instruction
from llvmbpf.counting.lcov import tracefile
from llvmbpf.counting.lines import Branch, LineHits, functions_of, lines_of
from llvmbpf.display import Displayed
from llvmbpf.isa import CONDITION_OPS
from llvmbpf.lazy import lazy_property
from llvmbpf.program import Program

if TYPE_CHECKING:
    from llvmbpf.objects import SourceLine

__all__ = ["Coverage", "ProgramCoverage", "distinct_name"]

Words = npt.NDArray[np.uint64]


@dataclass(frozen=True, eq=False)
class ProgramCoverage(Displayed):
    """What runs have executed of one program.

    Attributes:
        name: the program's.
        program: its bytecode.
        hits: how often each instruction was begun, by index: uint64. One that trapped counts; those behind it do not.
        taken: how often the condition of each conditional jump held, by index: uint64, 0 elsewhere.
        functions: names of the functions in it by the pc of their entry.
        source_lines: the lines of C by pc, where they are known; each holds up to the next.
    """

    name: str
    program: Program
    hits: Words = field(repr=False)
    taken: Words = field(repr=False)
    functions: Mapping[int, str] = field(default_factory=dict, repr=False)
    source_lines: Mapping[int, SourceLine] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.hits.flags.writeable = self.taken.flags.writeable = False

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ProgramCoverage):
            return NotImplemented
        return (
            (self.name, self.program) == (other.name, other.program)
            and np.array_equal(self.hits, other.hits)
            and np.array_equal(self.taken, other.taken)
        )

    def __hash__(self) -> int:
        return hash((self.name, self.program))

    def __add__(self, other: ProgramCoverage) -> ProgramCoverage:
        """The sums. Raises ValueError where the programs are not the same."""
        if self.program != other.program:
            raise ValueError(f"the programs called {self.name!r} differ: their counts cannot be added")
        return replace(self, hits=self.hits + other.hits, taken=self.taken + other.taken)

    @property
    def hits_by_pc(self) -> dict[int, int]:
        """How often each instruction was begun, by pc."""
        return dict(zip(self.program.pcs, self.hits.tolist(), strict=True))

    @lazy_property
    def branches(self) -> tuple[Branch, ...]:
        """The conditional jumps, in the order of pcs."""
        rows = zip(self.program.pcs, self.program.specs, self.hits.tolist(), self.taken.tolist(), strict=True)
        return tuple(
            Branch(self.name, pc, hits, taken)
            for pc, spec, hits, taken in rows
            if spec is not None and spec.op in CONDITION_OPS
        )

    @lazy_property
    def line_at(self) -> tuple[SourceLine | None, ...]:
        """The line of C of each instruction by index, None where it is not known."""
        found: list[SourceLine | None] = []
        current: SourceLine | None = None
        for pc in self.program.pcs:
            if pc in self.functions:
                current = None
            current = self.source_lines.get(pc, current)
            found.append(current)
        return tuple(found)

    def lines(self) -> tuple[LineHits, ...]:
        """The lines of C, by file and number; empty without debug information."""
        return lines_of([self])

    def listing(self) -> str:
        """The assembly text, each instruction behind its hits; conditional jumps tell how often each way was gone."""
        width = max(4, len(str(int(self.hits.max(initial=0)))))
        lines: list[str] = []
        outcomes = {one.pc: one for one in self.branches}
        last: SourceLine | None = None
        for index, (pc, instruction) in enumerate(zip(self.program.pcs, self.program.instructions, strict=True)):
            if pc in self.functions:
                lines.append(f"{self.functions[pc]}:")
            source = self.line_at[index]
            if source is not None and (last is None or (source.file, source.line) != (last.file, last.line)):
                lines.append(f"{'':{width}}  # {source}")
            last = source
            text = format_instruction(instruction, pc=pc, program=self.program)
            branch = outcomes.get(pc)
            note = f"  # taken {branch.taken:,}, not {branch.not_taken:,}" if branch is not None else ""
            count = int(self.hits[index])
            lines.append(f"{count or '-':>{width}}  {pc:4}: {text:<30}{note}".rstrip())
        return "\n".join(lines)

    def summary(self) -> dict[str, tuple[int, int]]:
        """How many "instructions", "branches" (ways of jumps) and "lines" were hit, and how many there are."""
        hits = [one.hits for one in self.lines()]
        return {
            "instructions": (int(np.count_nonzero(self.hits)), len(self.hits)),
            "branches": (sum(one.outcomes for one in self.branches), 2 * len(self.branches)),
            "lines": (sum(count > 0 for count in hits), len(hits)),
        }

    def __str__(self) -> str:
        return self.listing()


class Coverage(Mapping[str, ProgramCoverage], Displayed):
    """What runs have executed: a `ProgramCoverage` for each program, by name. It does not change.

    ``a + b`` has the sums of both.

    >>> import llvmbpf
    >>> from importlib.resources import files
    >>> data = files("llvmbpf") / "data"
    >>> obj = llvmbpf.load((data / "firewall.o").read_bytes())
    >>> capture = llvmbpf.read_pcap(data / "capture.pcap")
    >>> covered = obj.programs["firewall"].coverage(capture[:100])
    >>> print(covered)
    program   instructions  branches  lines
    firewall  60 of 121     14 of 38  18 of 37
    >>> (covered + covered)["firewall"].hits[0]
    np.uint64(200)
    """

    def __init__(self, programs: Mapping[str, ProgramCoverage]) -> None:
        self._programs = dict(programs)

    def __getitem__(self, name: str) -> ProgramCoverage:
        return self._programs[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._programs)

    def __len__(self) -> int:
        return len(self._programs)

    def __add__(self, other: Coverage) -> Coverage:
        """The sums. Raises ValueError where programs of one name are not the same."""
        if not isinstance(other, Coverage):
            return NotImplemented
        found = dict(self._programs)
        for name, one in other.items():
            found[name] = found[name] + one if name in found else one
        return Coverage(found)

    def only(self, *names: str) -> Coverage:
        """The same of some programs. Raises KeyError for one that is not there."""
        return Coverage({name: self._programs[name] for name in names})

    def lines(self) -> tuple[LineHits, ...]:
        """The lines of C of all programs, by file and number; empty without debug information."""
        return lines_of(self.values())

    def source_listing(self) -> str:
        """The lines of C behind their hits, file by file; "-" is never.

        Where not both ways of a line's conditional jumps were gone, it says how many were.
        """
        lines = self.lines()
        width = max((len(str(one.hits)) for one in lines), default=1)
        digits = max((len(str(one.line)) for one in lines), default=1)
        found: list[str] = []
        for file in dict.fromkeys(one.file for one in lines):
            found.append(f"{file}:")
            for one in (one for one in lines if one.file == file):
                gone, ways = sum(jump.outcomes for jump in one.branches), 2 * len(one.branches)
                note = f"  // {gone} of {ways} branches" if one.hits and gone < ways else ""
                found.append(f"{one.hits or '-':>{width}}  {one.line:{digits}}: {one.text}{note}")
        return "\n".join(found)

    def summary(self) -> dict[str, dict[str, tuple[int, int]]]:
        """For each program how many instructions, branches and lines were hit, and how many there are."""
        return {name: one.summary() for name, one in self.items()}

    def to_lcov(
        self,
        path: str | os.PathLike[str] | None = None,
        *,
        test_name: str = "",
        source_folder: str | os.PathLike[str] | None = None,
    ) -> str:
        """A tracefile of lcov: lines, functions and branches of all programs.

        Arguments:
            path: the file to write, None for none.
            test_name: letters, digits and underscores.
            source_folder: where the sources are whose names in the debug information are relative, so that genhtml
                finds them; by default names stay as they are.

        Returns the text. Raises ValueError where no program has debug information (clang's ``-g``), or for another
        ``test_name``; OSError where the file cannot be written.
        """
        if test_name and not test_name.replace("_", "").isalnum():
            raise ValueError(f"the name of a test has letters, digits and underscores, not {test_name!r}")
        lines = self.lines()
        if not lines:
            raise ValueError("no program has lines of C: compile the object with -g, and do not strip its .BTF.ext")
        folder = Path(source_folder) if source_folder is not None else Path()
        paths = {one.file: str(folder / one.file) for one in lines}
        text = tracefile(test_name, lines, functions_of(self.values()), paths)
        if path is not None:
            Path(path).write_text(text, encoding="utf-8")
        return text

    def __repr__(self) -> str:
        names = ", ".join(self._programs)
        return f"<Coverage of {names}>" if names else "<Coverage of no program>"

    def __str__(self) -> str:
        summaries = self.summary()
        kinds = ["instructions", "branches"]
        if any(one["lines"][1] for one in summaries.values()):
            kinds.append("lines")
        rows = [["program", *kinds]]
        for name, one in summaries.items():
            rows.append([name, *(f"{one[kind][0]} of {one[kind][1]}" for kind in kinds)])
        return _table(rows)

    def __hash__(self) -> int:
        return hash(tuple(self._programs))

    def __reduce__(self) -> tuple[Any, ...]:
        return Coverage, (self._programs,)


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(f"{text:{width}}" for text, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def distinct_name(name: str, there: Container[str]) -> str:
    """A name that is not there yet: the name itself, or with a number."""
    if name not in there:
        return name
    number = 2
    while f"{name} ({number})" in there:
        number += 1
    return f"{name} ({number})"
