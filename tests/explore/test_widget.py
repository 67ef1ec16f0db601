"""The widget's side in Python; what a browser makes of it is in `tests/browser`."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Any

import pytest

from llvmbpf import EbpfVmRaw, assemble
from llvmbpf.explore import show
from llvmbpf.explore.widget import exploration_widget

needs_widgets = pytest.mark.skipif(find_spec("anywidget") is None, reason="anywidget is not installed (extra jupyter)")
GUARDED = "jlt r2, 4, +1\nldxw r0, [r1]\nldxb r4, [r1+7]\nadd r0, r4\nexit"


def names(widget: Any) -> list[str]:
    return [view["name"] for view in widget.data["views"]]


def lines(data: Any) -> int:
    return sum(len(pane["lines"]) for pane in data["panes"])


@needs_widgets
def test_switches_compile_anew() -> None:
    widget = show(EbpfVmRaw(assemble(GUARDED)))
    assert names(widget) == ["safe, O2"]
    before = widget.data
    widget.safe = False
    assert names(widget) == ["unsafe, O2"]
    assert lines(widget.data) < lines(before)
    widget.opt_level = 0
    assert names(widget) == ["unsafe, O0"]
    widget.set_trait("safe", True)
    widget.proofs = False
    assert names(widget) == ["safe without proofs, O0"]
    assert widget.exploration.options.proofs is False


@needs_widgets
@pytest.mark.parametrize(
    ("comparison", "first"),
    [("proofs", "- safe without proofs, O1  + safe, O1"), ("safety", "- safe, O1  + unsafe, O1"),
     ("levels", "- safe, O0  + safe, O3"), ("passes", "sroa: memory of the frame to values"), ("", "safe, O1")],
)  # fmt: skip
def test_comparisons(comparison: str, first: str) -> None:
    text = "stxdw [r10-8], r1\nldxdw r6, [r10-8]\nldxb r0, [r6]\nexit"
    widget = show(assemble(text), opt_level=1, comparison=comparison, height=300)
    assert names(widget)[0] == first
    assert widget.height == 300


@needs_widgets
def test_wrong_settings_are_refused() -> None:
    widget = show(assemble(GUARDED))
    with pytest.raises(Exception, match="opt_level"):
        widget.opt_level = 7
    with pytest.raises(Exception, match="comparison"):
        widget.comparison = "everything"
    assert names(widget) == ["safe, O2"]


@needs_widgets
def test_what_goes_wrong_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from llvmbpf.errors import CompileError

    widget = show(assemble(GUARDED))

    def fail(**options: Any) -> Any:
        raise CompileError("LLVM has no time")

    widget._explore = fail
    widget.safe = False
    assert widget.message == "LLVM has no time"
    assert names(widget) == ["safe, O2"], "what was shown stays"


def test_what_is_missing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    exploration_widget.cache_clear()
    monkeypatch.setitem(sys.modules, "anywidget", None)
    with pytest.raises(ImportError, match=r"the widget needs anywidget: pip install 'llvmbpf\[jupyter\]'"):
        show(assemble(GUARDED))
