"""What a view tells, said once: titles, tables, code and folds, written as HTML or as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from llvmbpf.views.code import LARGEST_LISTING, shown_lines
from llvmbpf.views.html import Markup, code_block, details, element, fragment, table

__all__ = ["Code", "Fold", "Note", "Part", "Report", "ReportView", "Table", "plural"]


@dataclass(frozen=True)
class Note:
    """A line of text; ``kind`` is "faint", "good", "bad" or nothing."""

    text: str
    kind: str = ""

    def html(self) -> Markup:
        """A paragraph."""
        return element("div", self.text, class_=self.kind or None)

    def lines(self) -> list[str]:
        """The text."""
        return [self.text]


@dataclass(frozen=True)
class Table:
    """Rows under headers. ``more`` tells what is left out.

    A column whose header begins with ">" stands flush right, one that begins with "`" holds code.
    """

    headers: Sequence[str]
    rows: Sequence[Sequence[object]]
    caption: str = ""
    more: str = ""

    def html(self) -> Markup:
        """A table."""
        numbers = [column for column, name in enumerate(self.headers) if name.startswith(">")]
        code = [column for column, name in enumerate(self.headers) if name.startswith("`")]
        made = table(self._names(), self.rows, numbers=numbers, code=code, caption=self.caption or None)
        return Markup(made + element("div", self.more, class_="faint")) if self.more else made

    def lines(self) -> list[str]:
        """The same in columns."""
        names = self._names()
        rows = [names, *([" ".join(str(cell).split("\n")) for cell in row] for row in self.rows)]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        aligned = [
            "  ".join(
                cell.rjust(width) if name.startswith(">") else cell.ljust(width)
                for cell, width, name in zip(row, widths, self.headers, strict=True)
            ).rstrip()
            for row in rows
        ]
        rule = "-" * (sum(widths) + 2 * (len(widths) - 1))
        above = [f"{self.caption}:"] if self.caption else []
        head = [aligned[0], rule] if any(names) else []
        return [*above, *head, *aligned[1:], *([self.more] if self.more else [])]

    def _names(self) -> list[str]:
        return [name.lstrip(">`") for name in self.headers]


@dataclass(frozen=True)
class Code:
    """Lines of code; ``marks`` gives lines, counted from 0, a class of the style, and an arrow points to one."""

    text: str
    language: str
    label: str
    marks: Mapping[int, str] = field(default_factory=dict)
    arrow: int | None = None

    def html(self) -> Markup:
        """The lines in colours."""
        lines = list(shown_lines(self.text, self.language))
        for number, mark in self.marks.items():
            lines[number] = element("span", lines[number], class_=mark)
        return code_block(*map(Markup, self._with_arrow(lines, "-&gt; ")), label=self.label)

    def lines(self) -> list[str]:
        """The lines."""
        found = self.text.splitlines()
        missing = len(found) - LARGEST_LISTING
        shown = found if missing <= 0 else [*found[:LARGEST_LISTING], f"... {missing} more lines"]
        return self._with_arrow(shown, "-> ")

    def _with_arrow(self, lines: Sequence[str], arrow: str) -> list[str]:
        if self.arrow is None:
            return list(lines)
        return [(arrow if number == self.arrow else "   ") + line for number, line in enumerate(lines)]


@dataclass(frozen=True)
class Fold:
    """Parts that a click unfolds; in text they stand under their summary, unless there is too much of it."""

    summary: str
    parts: Sequence[Part]
    is_open: bool = False
    in_text: bool = True

    def html(self) -> Markup:
        """A ``<details>``."""
        return details(self.summary, *(part.html() for part in self.parts), is_open=self.is_open)

    def lines(self) -> list[str]:
        """The parts under the summary."""
        if not self.in_text:
            return []
        return [f"{self.summary}:", *(line for part in self.parts for line in part.lines())]


Part = Note | Table | Code | Fold


@dataclass(frozen=True)
class Report:
    """A title, and what stands below it."""

    title: str
    parts: Sequence[Part]

    def html(self) -> str:
        """All of it as HTML with its style."""
        return fragment(*(part.html() for part in self.parts), title=self.title)

    def text(self) -> str:
        """All of it as plain text; what could move a terminal's cursor is left out."""
        lines = [self.title]
        for part in self.parts:
            found = part.lines()
            # Tables, code and folds stand apart; lines of text follow each other.
            lines += found if isinstance(part, Note) or not found else ["", *found]
        return "\n".join(_printable(line) for line in lines)


class ReportView:
    """A view that is one report."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def report(self) -> Report:
        """What there is to tell."""
        raise NotImplementedError

    def html(self) -> str | None:
        """The report as HTML."""
        return self.report().html()

    def svg(self) -> str | None:
        """Reports are no pictures."""
        return None

    def text(self) -> str | None:
        """The report as plain text."""
        return self.report().text()


def plural(count: int, name: str) -> str:
    """How many of what: "1 packet", "2,000 packets".

    >>> plural(1, "packet"), plural(2000, "packet")
    ('1 packet', '2,000 packets')
    """
    return f"{count:,} {name}{'' if count == 1 else 's'}"


def first(items: Iterable[Any], count: int) -> list[Any]:
    """The first so many."""
    return [item for item, _ in zip(items, range(count), strict=False)]


def _printable(line: str) -> str:
    return line if line.isprintable() else "".join(one if one.isprintable() or one == "\t" else "?" for one in line)
