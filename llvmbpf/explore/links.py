"""Explorations: all forms of a program side by side, line by line linked to its instructions."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from llvmbpf.analysis import AccessPlan
from llvmbpf.asm import Dialect, format_instruction
from llvmbpf.display import Displayed
from llvmbpf.explore.listing import bytecode_lines
from llvmbpf.explore.page import View
from llvmbpf.explore.panes import Line, Pane, read_assembly, read_ir
from llvmbpf.explore.sources import source_lines
from llvmbpf.jit import CompiledProgram
from llvmbpf.lazy import lazy_property
from llvmbpf.objects import SourceLine
from llvmbpf.program import Program
from llvmbpf.vm import BpfProgram, EbpfVmRaw, JitOptions
from llvmbpf.vm.machine import Machine

__all__ = ["Explorable", "Exploration", "Source", "explore"]

Explorable = Machine | BpfProgram | Program
Source = str | os.PathLike[str] | None  # a text, or where it is


@dataclass(frozen=True, eq=False)
class Exploration(Displayed):
    """A program in all its forms, made under one set of options.

    Attributes:
        name: the program's.
        options: how it was compiled.
        dialect: how its instructions are written.
        compiled: its native code.
        listing: the lines of its bytecode.
        source: the lines of C, none without debug information.
    """

    name: str
    options: JitOptions
    dialect: Dialect
    compiled: CompiledProgram
    listing: tuple[Line, ...]
    source: tuple[Line, ...] = ()

    @property
    def program(self) -> Program:
        """The bytecode."""
        return self.plan.verified.program

    @property
    def plan(self) -> AccessPlan:
        """What each access is checked against."""
        return self.compiled.plan

    @property
    def settings(self) -> str:
        """How it was compiled, in words: the level is the one that the program could afford."""
        checks = "unsafe" if not self.options.safe else "safe" if self.options.proofs else "safe without proofs"
        return f"{checks}, O{self.compiled.opt_level}"

    @lazy_property
    def panes(self) -> Mapping[str, Pane]:
        """By name: source (where there is any), bytecode, lifted, optimised, assembly."""
        located = self.compiled.located
        panes = [
            Pane("source", "C", self.source),
            Pane("bytecode", "eBPF", self.listing),
            Pane("lifted", "LLVM IR, as lifted", read_ir(located.lifted, self.program)),
            Pane("optimised", "LLVM IR, optimised", read_ir(located.optimised, self.program)),
            Pane("assembly", "Assembly", read_assembly(located.assembly)),
        ]
        return {pane.name: pane for pane in panes if pane.lines}

    def instruction(self, index: int) -> str:
        """The text of an instruction."""
        return format_instruction(self.program.instructions[index], self.dialect, self.program.pcs[index], self.program)

    @property
    def instructions(self) -> tuple[str, ...]:
        """The text of each instruction with its pc."""
        return tuple(f"{pc}: {self.instruction(index)}" for index, pc in enumerate(self.program.pcs))

    @property
    def view(self) -> View:
        """The panes, to be shown."""
        return View(self.settings, tuple(self.panes.values()))

    def lines(self, pane: str, index: int) -> tuple[str, ...]:
        """The text of the lines of a pane that an instruction is linked to.

        Raises KeyError for a pane that there is not.
        """
        found = self.panes[pane]
        return tuple(found.lines[position].text for position in found.by_index.get(index, ()))

    def __str__(self) -> str:
        """Each instruction, and below it its lines of the other panes."""
        sections = []
        for index, text in enumerate(self.instructions):
            rows = [f"{text}"]
            for name, short in (("source", "C"), ("optimised", "IR"), ("assembly", "asm")):
                rows += [
                    f"  {short:>3} | {line.strip()}" for line in (self.lines(name, index) if name in self.panes else ())
                ]
            sections.append("\n".join(rows))
        return "\n".join(sections)

    def __repr__(self) -> str:
        shown = ", ".join(f"{name} {len(pane.lines)}" for name, pane in self.panes.items())
        return f"<Exploration of {self.name}, {self.settings}; lines: {shown}>"


def explore(program: Explorable, *, dialect: Dialect = "pseudo", source: Source = None, **options: Any) -> Exploration:
    """All forms of a program, linked by instruction.

    Arguments:
        program: a program of an object, a machine, or a `Program`, which is shown as `llvmbpf.EbpfVmRaw` runs it.
        dialect: of the bytecode, "pseudo" (clang's) or "conformance".
        source: the text of the C file, or its path: it is then shown whole; else only the lines that debug information
            tells of are.
        options: ``safe``, ``opt_level`` and ``proofs`` as for `llvmbpf.JitOptions`, where they are to be others than
            the program's own.

    Raises VerifierError, ElfError or CompileError where the program cannot be compiled; OSError where the source cannot
    be read; TypeError or ValueError for a bad option.

    >>> from llvmbpf import EbpfVmRaw, assemble
    >>> machine = EbpfVmRaw(assemble("ldxb r0, [r1+9]" + chr(10) + "exit"))
    >>> found = explore(machine, safe=False)
    >>> found.lines("bytecode", 0)
    ('   0: r0 = *(u8 *)(r1 + 9)',)
    >>> [line.strip() for line in found.lines("optimised", 0)][-1]
    '%r0.0.i = zext i8 %m.i to i64'
    >>> len(found.lines("assembly", 0))
    1
    """
    if isinstance(program, Program):
        program = EbpfVmRaw(program)
    if isinstance(source, os.PathLike):
        source = Path(source).read_text(encoding="utf-8", errors="replace")
    settings = replace(program.options, **options)
    compiled = program.compiled_as(settings)
    plan = compiled.plan
    if isinstance(program, BpfProgram):
        name, notes, places = program.name, program.notes, _each_line(program.source_lines, plan)
    else:
        name, notes, places = "program", {}, {}
    listing = bytecode_lines(plan, dialect, notes, has_checks=settings.safe)
    return Exploration(name, settings, dialect, compiled, listing, source_lines(places, source))


def _each_line(lines: Mapping[int, SourceLine], plan: AccessPlan) -> dict[int, SourceLine]:
    """The line of each instruction by index: its own, or that of the instruction before it in the same function."""
    program = plan.verified.program
    entries = plan.verified.cfg.functions
    found: dict[int, SourceLine] = {}
    current: SourceLine | None = None
    for index, pc in enumerate(program.pcs):
        if pc in entries:
            current = None
        current = lines.get(pc, current)
        if current is not None:
            found[index] = current
    return found
