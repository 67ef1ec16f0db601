"""Views of coverage: lines of C and instructions behind their hits, and what was never executed marked."""

from __future__ import annotations

from collections.abc import Iterable

from llvmbpf.counting import Coverage, LineHits, ProgramCoverage
from llvmbpf.views.code import LARGEST_LISTING, highlight_lines, shown_lines
from llvmbpf.views.html import Markup, code_block, details, element, escape, fragment, join, table

__all__ = ["CoverageView", "ProgramCoverageView"]

_LEGEND = join(
    [
        "Behind hits: ",
        element("span", "never executed", class_="fault"),
        " ",
        element("span", "executed, but not every branch", class_="changed"),
    ]
)


def _summary(programs: Iterable[ProgramCoverage]) -> Markup:
    """A row a program: how many instructions, branches and lines were hit, of how many, and the share."""
    rows = []
    for one in programs:
        cells = [f"{hit:,} of {of:,} ({hit / of:.0%})" if of else "none" for hit, of in one.summary().values()]
        rows.append([one.name, *cells])
    return table(["program", "instructions", "branches", "lines of C"], rows, numbers=(1, 2, 3))


def _marked(line: Markup, mark: str | None) -> Markup:
    return line if mark is None else element("span", line, class_=mark)


def _mark(hits: int, gone: int, ways: int) -> str | None:
    if not hits:
        return "fault"
    return "changed" if gone < ways else None


def _file(file: str, lines: list[LineHits]) -> Markup:
    """The lines of one file that there is code of."""
    width = max(len(f"{one.hits:,}") for one in lines)
    digits = max(len(str(one.line)) for one in lines)
    shown = highlight_lines("\n".join(one.text.replace("\n", " ") for one in lines[:LARGEST_LISTING]), "c")
    made = []
    for one, text in zip(lines, shown, strict=False):
        gone, ways = sum(jump.outcomes for jump in one.branches), 2 * len(one.branches)
        note = escape(f"  {gone} of {ways} branches") if one.hits and gone < ways else ""
        count = f"{one.hits:,}" if one.hits else "-"
        line = join([f"{count:>{width}}  {one.line:{digits}}  ", text, element("span", note, class_="faint")])
        made.append(_marked(line, _mark(one.hits, gone, ways)))
    hit = sum(one.hits > 0 for one in lines)
    return details(f"{file}: {hit} of {len(lines)} lines", code_block(*made, label=file), is_open=True)


def _program(one: ProgramCoverage, is_open: bool) -> Markup:
    """The listing of one program; a line that begins with "-" was never executed."""
    listing = one.listing()
    marks: list[str | None] = []
    outcomes = {jump.pc: jump for jump in one.branches}
    for line in listing.splitlines()[:LARGEST_LISTING]:
        count, _, rest = line.strip().partition("  ")
        pc = rest.strip().partition(":")[0]
        jump = outcomes.get(int(pc)) if pc.isdigit() else None
        gone, ways = (jump.outcomes, 2) if jump is not None else (0, 0)
        marks.append(_mark(0 if count == "-" else 1, gone, ways) if pc.isdigit() else None)
    lines = [
        _marked(text, mark)
        for text, mark in zip(shown_lines(listing, "ebpf"), [*marks, None], strict=False)
    ]  # fmt: skip
    return details(f"instructions of {one.name}", code_block(*lines, label=one.name), is_open=is_open)


class CoverageView:
    """All programs: sums, lines of C, instructions."""

    def __init__(self, coverage: Coverage) -> None:
        self.coverage = coverage

    def html(self) -> str:
        """A table of sums, then each file and each program."""
        found = self.coverage
        lines: dict[str, list[LineHits]] = {}
        for one in found.lines():
            lines.setdefault(one.file, []).append(one)
        files = [_file(file, own) for file, own in lines.items()]
        programs = [_program(one, is_open=not files) for one in found.values()]
        return fragment(_summary(found.values()), _LEGEND, *files, *programs, title="Coverage")

    def svg(self) -> None:
        """Coverage is no picture."""

    def text(self) -> str:
        """The sums and the lines."""
        return "\n\n".join(filter(None, [str(self.coverage), self.coverage.source_listing()]))


class ProgramCoverageView:
    """One program."""

    def __init__(self, coverage: ProgramCoverage) -> None:
        self.coverage = coverage

    def html(self) -> str:
        """The sums, and its instructions."""
        title = f"Coverage of {self.coverage.name}"
        return fragment(_summary([self.coverage]), _LEGEND, _program(self.coverage, is_open=True), title=title)

    def svg(self) -> None:
        """Coverage is no picture."""

    def text(self) -> str:
        """Its listing."""
        return self.coverage.listing()
