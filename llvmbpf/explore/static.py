"""How explorations and comparisons show themselves in a notebook without a widget: readable without scripts."""

from __future__ import annotations

from typing import ClassVar

from llvmbpf.explore.annotate import annotate
from llvmbpf.explore.differences import Comparison
from llvmbpf.explore.links import Exploration
from llvmbpf.explore.panes import Pane
from llvmbpf.views.html import Markup, code_block, details, element, fragment, table

__all__ = ["ComparisonView", "ExplorationView"]


class ExplorationView:
    """An exploration as lines with the machine code of each, and the IR to be unfolded."""

    def __init__(self, exploration: Exploration) -> None:
        self.exploration = exploration

    def html(self) -> str:
        """HTML."""
        panes = self.exploration.panes
        folded = [_folded(panes[name]) for name in ("lifted", "optimised", "assembly")]
        return element("div", Markup(annotate(self.exploration)._repr_html_()), fragment(*folded))

    def svg(self) -> None:
        """No picture."""

    def text(self) -> None:
        """Its own ``str``."""


class ComparisonView:
    """A comparison as a table of the checks that are gone, and the differences to be unfolded."""

    COLUMNS: ClassVar = ("pc", "instruction", "was", "gone because")

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison

    def html(self) -> str:
        """HTML."""
        found = self.comparison
        rows = [(one.pc, element("code", one.instruction), one.before, one.reason) for one in found.removed]
        checks = table(self.COLUMNS, rows, numbers=(0,), caption="Checks that are gone") if rows else ""
        folded = [_folded(pane) for name, pane in found.panes.items() if name.endswith("-difference")]
        return fragment(checks, *folded, title=f"{found.left.name}: - {found.name[0]}, + {found.name[1]}")

    def svg(self) -> None:
        """No picture."""

    def text(self) -> None:
        """Its own ``str``."""


def _folded(pane: Pane) -> Markup:
    lines = (f"{line.text}  {line.note}".rstrip() for line in pane.lines)
    return details(f"{pane.title} ({len(pane.lines)} lines)", code_block(*lines, label=pane.title))
