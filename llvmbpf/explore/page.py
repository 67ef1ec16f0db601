"""The linked views as data for the renderer, and as one HTML page that needs nothing else."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from llvmbpf.explore.panes import Line, Pane

__all__ = ["View", "asset", "page", "view_data"]


@dataclass(frozen=True, eq=False)
class View:
    """Panes that are shown together, under a name to choose it by."""

    name: str
    panes: tuple[Pane, ...]


@cache
def asset(name: str) -> str:
    """A file that the renderer consists of."""
    return (resources.files("llvmbpf.explore") / "assets" / name).read_text(encoding="utf-8")


def view_data(title: str, instructions: Sequence[str], views: Iterable[View]) -> dict[str, Any]:
    """What the renderer shows, as JSON has it; panes that several views share are there once.

    Arguments:
        title: of the whole.
        instructions: the text of each, by index.
        views: the first is shown first.
    """
    numbers: dict[int, int] = {}
    panes: list[dict[str, Any]] = []
    chosen = []
    for view in views:
        for pane in view.panes:
            if id(pane) not in numbers:
                numbers[id(pane)] = len(panes)
                panes.append({"name": pane.name, "title": pane.title, "lines": [*map(_row, pane.lines)]})
        chosen.append({"name": view.name, "panes": [numbers[id(pane)] for pane in view.panes]})
    return {"title": title, "instructions": [*instructions], "panes": panes, "views": chosen}


def _row(line: Line) -> list[Any]:
    row = [line.text, line.indexes, line.note, line.mark, line.via]
    while len(row) > 2 and not row[-1]:
        row.pop()
    return row


# Nothing is fetched, whatever the texts of an object hold.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{title}</title>
<style>
html, body {{ margin: 0; height: 100%; }}
{style}</style>
</head>
<body>
<noscript>This page shows its panes by a script, which your browser does not run.</noscript>
<main id="explore" style="height: 100%"></main>
<script type="application/json" id="data">{data}</script>
<script>
{script}
mountExploration(document.getElementById("explore"), JSON.parse(document.getElementById("data").textContent));
</script>
</body>
</html>
"""


def page(data: Mapping[str, Any]) -> str:
    """One HTML page that shows what `view_data` made; it loads nothing from anywhere."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return _PAGE.format(
        policy=_POLICY,
        title=html.escape(str(data["title"])),
        style=asset("explore.css"),
        data=text,
        script=asset("explore.js"),
    )
