"""Two forms of a program line against line: safe and unsafe, with proofs and without, O0 and O3, pass after pass."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from llvmbpf.display import Displayed
from llvmbpf.explore.links import Exploration
from llvmbpf.explore.listing import check_notes
from llvmbpf.explore.page import View
from llvmbpf.explore.panes import Line, Pane, read_ir
from llvmbpf.jit.passes import pass_by_pass
from llvmbpf.lazy import lazy_property

__all__ = ["Comparison", "RemovedCheck", "compare", "difference", "passes"]

# What LLVM and the lifter number anew with every line more or less.
_NUMBERS = re.compile(r"(?<=%)\d+\b|(?<=\.LBB)[\d_]+|\.x\d+|(?<=\.i)\d+\b|; preds = .*|, align \d+|#\d+$")


@dataclass(frozen=True, slots=True)
class RemovedCheck:
    """A check that one form has and the other does not.

    Attributes:
        index, pc: of the instruction.
        instruction: its text.
        before: what it was checked against.
        reason: why the other form does without.
    """

    index: int
    pc: int
    instruction: str
    before: str
    reason: str

    def __str__(self) -> str:
        return f"pc {self.pc}: {self.instruction}: {self.before} -> {self.reason}"


@dataclass(frozen=True, eq=False)
class Comparison(Displayed):
    """Two explorations of one program.

    Attributes:
        left, right: what "-" and "+" lines come from.
        removed: the checks that the right one does without, in order.
    """

    left: Exploration
    right: Exploration
    removed: tuple[RemovedCheck, ...]

    @lazy_property
    def panes(self) -> Mapping[str, Pane]:
        """By name: source, bytecode, and a difference of each other form; removed checks are marked with the reason."""
        left, right = self.left.panes, self.right.panes
        reasons = {check.index: f"check removed: {check.reason}" for check in self.removed}
        listing = left["bytecode"]
        marked = tuple(
            replace(line, note=reasons[line.indexes[0]], mark="proved")
            if line.indexes and line.indexes[0] in reasons
            else line
            for line in listing.lines
        )
        found = {name: left[name] for name in ("source",) if name in left}
        found["bytecode"] = Pane("bytecode", listing.title, marked)
        for name in ("lifted", "optimised", "assembly"):
            lines = difference(left[name].lines, right[name].lines, reasons)
            found[f"{name}-difference"] = Pane(f"{name}-difference", f"{left[name].title}: difference", lines)
        return found

    @property
    def name(self) -> tuple[str, str]:
        """How both were compiled."""
        return self.left.settings, self.right.settings

    @property
    def view(self) -> View:
        """The panes, to be shown."""
        return View(f"- {self.name[0]}  + {self.name[1]}", tuple(self.panes.values()))

    def __str__(self) -> str:
        """The removed checks and what differs in the IR as lifted."""
        changed = [line.text for line in self.panes["lifted-difference"].lines if line.mark]
        return "\n".join([*map(str, self.removed), *changed])

    def __repr__(self) -> str:
        settings = " against ".join(self.name)
        return f"<Comparison of {self.left.name}, {settings}; removed {len(self.removed)} checks>"


def compare(left: Exploration, right: Exploration) -> Comparison:
    """What differs between two forms of one program.

    Raises ValueError where they are not of the same program.

    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.explore import explore
    >>> program = assemble("jlt r2, 4, +1" + chr(10) + "ldxw r0, [r1]" + chr(10) + "exit")
    >>> found = compare(explore(program, proofs=False), explore(program))
    >>> print(found.removed[0])
    pc 1: r0 = *(u32 *)(r1 + 0): load 4 of packet+0: checked against the packet -> at least 4 bytes are there
    """
    if left.program != right.program:
        raise ValueError("these are explorations of two programs")
    return Comparison(left, right, tuple(_removed(left, right)))


def _removed(left: Exploration, right: Exploration) -> Iterator[RemovedCheck]:
    if not left.options.safe:
        return
    before, after = check_notes(left.plan), check_notes(right.plan)
    for index in sorted(before):
        mark, reason = before[index]
        if mark == "proved":
            continue
        if right.options.safe:
            if after[index][0] != "proved":
                continue
            why = after[index][1].rpartition(": proved: ")[2]
        else:
            why = "unsafe code checks no memory"
        yield RemovedCheck(index, left.program.pcs[index], left.instruction(index), reason, why)


def difference(
    left: Sequence[Line], right: Sequence[Line], reasons: Mapping[int, str] | None = None
) -> tuple[Line, ...]:
    """Both as one sequence: what only the left has marked "-", what only the right has "+".

    Numbers that LLVM gives anew are no difference. ``reasons`` are remarks for the first removed line of each
    instruction, by its index.
    """
    pending = dict(reasons or {})
    lines: list[Line] = []
    matcher = SequenceMatcher(None, [*map(_key, left)], [*map(_key, right)], autojunk=False)
    for kind, first, last, begin, end in matcher.get_opcodes():
        if kind == "equal":
            lines += [replace(line, text=f"  {line.text}") for line in right[begin:end]]
            continue
        for line in left[first:last]:
            note = next((pending.pop(index) for index in line.indexes if index in pending), "")
            lines.append(replace(line, text=f"- {line.text}", mark="-", note=note))
        lines += [replace(line, text=f"+ {line.text}", mark="+") for line in right[begin:end]]
    return tuple(lines)


def _key(line: Line) -> tuple[str, tuple[int, ...]]:
    return _NUMBERS.sub("", line.text), line.indexes


def passes(exploration: Exploration) -> tuple[View, ...]:
    """What LLVM's passes make of the IR, one view for each that changes it: its IR against that before.

    LLVM's own pipelines cannot be stopped between two passes from here. So these are main passes of theirs, one after
    another, on the lifted IR; the last view is what the whole pipeline makes of what they leave.
    """
    program, panes = exploration.program, exploration.panes
    shared = tuple(panes[name] for name in ("source", "bytecode") if name in panes)
    # Comments are the lifter's own; LLVM reads none.
    before = tuple(line for line in panes["lifted"].lines if not line.text.startswith("  ; "))
    views = []
    for title, text in pass_by_pass(exploration.compiled.located.lifted, exploration.compiled.opt_level):
        after = read_ir(text, program)
        lines = difference(before, after)
        if any(line.mark for line in lines):
            views.append(View(title, (*shared, Pane("optimised-difference", "LLVM IR: difference", lines))))
        before = after
    return tuple(views)
