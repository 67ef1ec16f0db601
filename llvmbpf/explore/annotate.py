"""A program line by line: how often each was executed, and the machine code that came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from llvmbpf.explore.links import Exploration
from llvmbpf.explore.panes import Line
from llvmbpf.views.html import code_block, details, element, fragment

__all__ = ["Annotated", "annotate"]

_STYLE = """.llvmbpf .annotated pre{margin:0 0 .3rem 2rem}
.llvmbpf .annotated summary,.llvmbpf .annotated .plain{font:12px/1.5 ui-monospace,monospace;white-space:pre;
list-style-position:outside}.llvmbpf .annotated>div{padding-left:1.2rem}
.llvmbpf .annotated .many{border-left:4px solid #b35900}.llvmbpf .annotated .some{border-left:4px solid #d9a441}
.llvmbpf .annotated .none{border-left:4px solid transparent}"""
_MANY = 8  # instructions of the host


@dataclass(frozen=True, eq=False)
class Annotated:
    """The lines of C, or of bytecode where there is no C, with what came of each.

    Attributes:
        exploration: the program.
        hits: how often each instruction was executed, by index; None where nothing was run.
    """

    exploration: Exploration
    hits: Mapping[int, int] | None = field(default=None, repr=False)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that are annotated."""
        panes = self.exploration.panes
        return panes.get("source", panes["bytecode"]).lines

    def hits_of(self, line: Line) -> int | None:
        """How often a line was executed: as often as the instruction of it that was executed most."""
        if self.hits is None or not line.indexes:
            return None
        return max(self.hits.get(index, 0) for index in line.indexes)

    def assembly_of(self, line: Line) -> tuple[str, ...]:
        """The host's instructions of a line, in their order."""
        pane = self.exploration.panes["assembly"]
        positions = sorted({one for index in line.indexes for one in pane.by_index.get(index, ())})
        return tuple(pane.lines[position].text.strip() for position in positions)

    def __str__(self) -> str:
        rows = []
        for line in self.lines:
            rows.append(f"{self._numbers(line)} {line.text}".rstrip())
            rows += [f"{'':>20} | {text}" for text in self.assembly_of(line)]
        return "\n".join([self._heading, *rows])

    @property
    def _heading(self) -> str:
        return f"{'hits':>10} {'native':>6}" if self.hits is not None else f"{'native':>6}"

    def _numbers(self, line: Line) -> str:
        count = len(self.assembly_of(line)) or ""
        hits = self.hits_of(line)
        return f"{count:>6}" if self.hits is None else f"{'' if hits is None else hits:>10} {count:>6}"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        """Each line with its numbers; a click unfolds the machine code."""
        rows = []
        for line in self.lines:
            assembly = self.assembly_of(line)
            kind = "many" if len(assembly) >= _MANY else "some" if assembly else "none"
            text = f"{self._numbers(line)}  {line.text}"
            if assembly:
                shown = details(text, code_block(*assembly, label="machine code"))
            else:
                shown = element("div", text, class_="plain")
            rows.append(element("div", shown, class_=kind))
        found = self.exploration
        title = f"{found.name}, {found.settings}: lines with {'hits and ' if self.hits is not None else ''}native code"
        return fragment(
            element("style", _STYLE), element("div", element("div", self._heading, class_="plain"), *rows,
                                              class_="annotated"), title=title,
        )  # fmt: skip


def annotate(exploration: Exploration, hits: Sequence[int] | Mapping[int, int] | None = None) -> Annotated:
    """A program line by line, with the machine code of each line.

    Arguments:
        exploration: the program.
        hits: how often each instruction was executed, by index.

    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.explore import explore
    >>> program = assemble("ldxb r0, [r1+9]" + chr(10) + "exit")
    >>> print(str(annotate(explore(program, safe=False), {0: 3, 1: 3})).partition("|")[0])
          hits native
                      main:
             3      1    0: r0 = *(u8 *)(r1 + 9)
    """
    if hits is not None and not isinstance(hits, Mapping):
        hits = {index: int(count) for index, count in enumerate(hits)}
    return Annotated(exploration, hits)
