"""What was found as tables on the terminal."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .native import COMPILERS
from .suite import MODES
from .summary import BUDGETS, LIMIT, means, ratios

__all__ = ["show_programs"]


def show_programs(rows: list[dict[str, Any]], console: Console) -> None:
    """A line a program: nanoseconds of each engine and ratios, coloured by how they compare."""
    table = Table(title="Nanoseconds a run; code of -mcpu=v3; ratios to native code", title_justify="left")
    for name in ("category", "program"):
        table.add_column(name)
    engines = [*COMPILERS, *(f"{mode} v3" for mode in MODES)]
    names = list(ratios(rows[0]["ns"]))
    for name in (*engines, *names, "spread"):
        table.add_column(name, justify="right", no_wrap=True)
    last = None
    for row in rows:
        if row["category"] != last and last is not None:
            table.add_section()
        category, last = row["category"] if row["category"] != last else "", row["category"]
        numbers = [_number(row["ns"][engine]) for engine in engines]
        coloured = [_ratio(value, 1.05) for value in ratios(row["ns"]).values()]
        table.add_row(category, row["name"], *numbers, *coloured, f"{100 * max(row['spread'].values()):.0f}%")
    table.add_section()
    for version in ("v3", "v4"):
        found = means(rows, version)
        coloured = [_ratio(value, BUDGETS.get(name, 1.1)) for name, value in found.items()]
        table.add_row("", f"geometric mean {version}", *[""] * len(engines), *coloured, "")
    table.add_row("", "budget", *[""] * len(engines), *(f"{BUDGETS[n]:.2f}" if n in BUDGETS else "" for n in names), "")
    console.print(table)


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:,.0f}"


def _ratio(value: float, good: float) -> Text:
    return Text(f"{value:.2f}", style="green" if value <= good else "yellow" if value <= LIMIT else "red")
