"""What commands print: JSON, tables, and text with colours where someone looks at it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.cli.group import as_json

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["console", "hex_word", "print_json", "print_table", "print_text", "rate", "shown_bytes"]

SHOWN_BYTES = 64
PIPE_WIDTH = 110  # columns of a table where nobody says how wide the paper is

# What a part of a listing is: bytecode, LLVM IR, the host's assembly and DOT agree far enough.
_PARTS = re.compile(
    r"""
    (?P<comment> ;.*$ | (?:^|(?<=\s))\#[ \t].*$ )
  | (?P<label> ^[\w.$]+:$ )
  | (?P<pc> ^[ ]*\d+:(?=[ ]) )
  | (?P<name> [%@][\w.]+ )
  | (?P<register> \b[rw](?:10|[0-9])\b )
  | (?P<number> (?<![\w.])[-+]?(?:0x[0-9a-f]+|[0-9]+)\b )
    """,
    re.VERBOSE | re.MULTILINE,
)
_STYLES = {
    "comment": "dim",
    "label": "bold yellow",
    "pc": "dim",
    "name": "cyan",
    "register": "cyan",
    "number": "magenta",
}


def print_json(value: Any) -> None:
    """A value as JSON."""
    click.echo(as_json(value))


def hex_word(number: int) -> str:
    """A register's value as people write it."""
    return f"{number:#x}"


def shown_bytes(data: bytes | bytearray) -> str:
    """Bytes as hex, and how many more there are than fit on a line or two."""
    more = f" and {len(data) - SHOWN_BYTES} more bytes" if len(data) > SHOWN_BYTES else ""
    return f"{data[:SHOWN_BYTES].hex(' ')}{more}"


def rate(count: int, nanoseconds: float) -> str:
    """Things a second, with a unit: "13.4 M/s"."""
    a_second = count * 1e9 / nanoseconds if nanoseconds else 0.0
    for unit, size in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
        if a_second >= size:
            return f"{a_second / size:.3g} {unit}/s"
    return f"{a_second:.3g}/s"


def console() -> Console:
    """Standard output as rich sees it, without colours where nobody looks at it."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else PIPE_WIDTH, highlight=False, markup=False)


def print_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table; a column whose name begins with ">" stands flush right."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD)
    for column in columns:
        justify: Any = "right" if column.startswith(">") else "left"
        table.add_column(column.removeprefix(">"), justify=justify, overflow="fold")
    for row in rows:
        table.add_row(*row)
    terminal = console()
    terminal.print(Text(title, "bold"))  # a title of the table would be folded to the table's width
    terminal.print(table)


def print_text(text: str) -> None:
    """A listing as it is, coloured on a terminal."""
    text = text.rstrip("\n")
    if not sys.stdout.isatty():
        click.echo(text)
        return
    from rich.text import Text

    coloured = Text(text)
    for match in _PARTS.finditer(text):
        coloured.stylize(_STYLES[match.lastgroup or ""], match.start(), match.end())
    console().print(coloured, soft_wrap=True)
