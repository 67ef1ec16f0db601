"""What strict verification gives: every finding at once, each with the place and what is known there."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from llvmbpf.strict.fuel import FuelBound

__all__ = ["Finding", "FindingKind", "StrictReport"]


class FindingKind(StrEnum):
    """What could go wrong, or could not be proved to go right. docs/strict.md has an example of each."""

    OUT_OF_BOUNDS = "out-of-bounds"  # an access that may lie outside the region of its pointer
    NULL = "null"  # an access through a pointer that may be null
    UNKNOWN_POINTER = "unknown-pointer"  # an access through a number, or through a pointer of unknown region
    READ_ONLY = "read-only"  # a store to memory that programs may not change
    ALIGNMENT = "alignment"  # an atomic operation that may not be aligned to its size
    UNINITIALISED_REGISTER = "uninitialised-register"  # a register is read that was not written on some path
    UNINITIALISED_STACK = "uninitialised-stack"  # bytes of the own frame, likewise
    POINTER_LEAK = "pointer-leak"  # an address, or what tells of one, gets out of the program
    LOOP = "loop"  # a loop for which no bound is known, or more turns than fuel
    CALL_DEPTH = "call-depth"  # recursion, or more calls inside each other than there may be
    CALL_TARGET = "call-target"  # a call through a register that may hold no function
    HELPER = "helper"  # a helper that is not registered
    MAP = "map"  # a helper that may be given something else than a map
    LOCK = "lock"  # a spin lock that may be held where it must not be, or the other way round
    RECORD = "record"  # a ring buffer's record that may not be given back, or is used when it is not reserved
    TOO_LARGE = "too-large"  # the steps of the analysis did not suffice: nothing is known of this function


@dataclass(frozen=True)
class Finding:
    """One thing that could not be proved.

    Attributes:
        pc: the slot of the instruction.
        kind: what could go wrong.
        detail: the same in words, with numbers.
        instruction: its text.
        function: the name of the program's function that it is in.
        state: what is known before the instruction, as (name, text) pairs: registers, and slots of the frame.
        source_line: of C, None where that is not known.
        program: of an object, else "".
    """

    pc: int
    kind: FindingKind
    detail: str
    instruction: str = ""
    function: str = "main"
    state: tuple[tuple[str, str], ...] = ()
    source_line: Any = None
    program: str = ""

    def __str__(self) -> str:
        program = f"{self.program}, " if self.program else ""
        lines = [f"{program}pc {self.pc}: {self.instruction}: {self.detail} [{self.kind}]"]
        if self.source_line is not None:
            lines.append(f"    {self.source_line}")
        if self.state:
            lines.append("    " + "  ".join(f"{name}={text}" for name, text in self.state))
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """The fields as JSON knows them."""
        return {
            "pc": self.pc,
            "kind": str(self.kind),
            "detail": self.detail,
            "instruction": self.instruction,
            "function": self.function,
            "state": dict(self.state),
            "source_line": None if self.source_line is None else str(self.source_line),
            "program": self.program,
        }


@dataclass(frozen=True)
class StrictReport:
    """The verdict on a program: true where nothing was found. Iterating gives the findings in the order of their pc.

    Attributes:
        findings: all of them.
        instructions: how many the program has.
        fuel: what bounds the backward jumps and calls of a run, None where nothing does.

    >>> import llvmbpf
    >>> program = llvmbpf.assemble('''
    ...     ldxb r0, [r1+9]
    ...     exit
    ... ''')
    >>> report = llvmbpf.verify(program, level="strict")
    >>> bool(report), [(finding.pc, str(finding.kind)) for finding in report]
    (False, [(0, 'out-of-bounds')])
    """

    findings: tuple[Finding, ...]
    instructions: int
    fuel: FuelBound | None = field(default=None)

    @property
    def passes(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    def __bool__(self) -> bool:
        return self.passes

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def at(self, pc: int) -> tuple[Finding, ...]:
        """The findings about the instruction at ``pc``."""
        return tuple(finding for finding in self.findings if finding.pc == pc)

    @property
    def counts(self) -> Counter[str]:
        """How many findings there are of each kind."""
        return Counter(str(finding.kind) for finding in self.findings)

    def placed(self, program: str, lines: Mapping[int, Any]) -> StrictReport:
        """The same with the name of an object's program, and with lines of C by pc."""
        found = tuple(replace(one, program=program, source_line=lines.get(one.pc)) for one in self.findings)
        return replace(self, findings=found)

    def to_dict(self) -> dict[str, Any]:
        """All of it as JSON knows it."""
        return {
            "passes": self.passes,
            "instructions": self.instructions,
            "fuel": None if self.fuel is None else str(self.fuel),
            "findings": [finding.to_dict() for finding in self.findings],
        }

    def to_json(self) -> str:
        """All of it as JSON text."""
        return json.dumps(self.to_dict(), indent=2)

    def __str__(self) -> str:
        fuel = "no bound of its fuel is known" if self.fuel is None else f"fuel: {self.fuel}"
        if self.passes:
            return f"nothing found in {self.instructions} instructions; {fuel}"
        kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(self.counts.items()))
        count = f"{len(self)} finding{'' if len(self) == 1 else 's'}"
        head = f"{count} in {self.instructions} instructions ({kinds}); {fuel}"
        return "\n".join([head, *map(str, self.findings)])

    def __repr__(self) -> str:
        return f"<StrictReport of {len(self)} findings in {self.instructions} instructions>"
