"""Bars: for what takes long, where someone looks, and gone in the end."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from llvmbpf.display import TOOLS, tool
from llvmbpf.views import progress
from llvmbpf.views.progress import ProgressBar

SLOW = """
import numpy as np
from llvmbpf import EbpfVmRaw, assemble
from llvmbpf.views import progress
progress.PATIENCE_SECONDS = {patience}
text = "mov r0, 400000\\nagain: add r0, -1\\njne r0, 0, again\\nmov r0, 7\\nexit"
machine = EbpfVmRaw(assemble(text), opt_level=0)
result = machine.execute_batch(np.zeros((2000, 4), np.uint8), progress=True)
print(set(result.r0.tolist()))
"""


def on_a_terminal(patience: float) -> tuple[str, str]:
    """What the program writes to standard output, and to a terminal that is its standard error."""
    ours, theirs = pty.openpty()
    words = [sys.executable, "-c", SLOW.format(patience=patience)]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100"}
    child = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=theirs, text=True, env=environment)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 4096):
            shown += piece
    except OSError:  # Linux says so when the other side has closed
        pass
    os.close(ours)
    printed, _ = child.communicate()
    return printed, shown.decode()


def test_a_terminal_shows_a_bar_that_goes() -> None:
    printed, shown = on_a_terminal(0.05)
    assert printed == "{7}\n"
    assert "of 2,000 packets" in shown
    assert shown.endswith("\x1b[?25h\r\x1b[1A\x1b[2K"), "the line is erased, and the cursor is there again"


def test_what_is_quick_shows_nothing() -> None:
    assert on_a_terminal(1000) == ("{7}\n", "")


class Page:
    """What IPython's display does, noted."""

    def __init__(self) -> None:
        self.shown: list[dict[str, str]] = []

    def display(self, bundle: dict[str, str], *, raw: bool, display_id: bool) -> Page:
        assert raw
        assert display_id
        self.shown.append(bundle)
        return self

    def update(self, bundle: dict[str, str], *, raw: bool) -> None:
        assert raw
        self.shown.append(bundle)


def test_a_notebook_shows_html_that_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    page = Page()
    shell = SimpleNamespace(kernel=object())
    module: Any = SimpleNamespace(get_ipython=lambda: shell, display=SimpleNamespace(display=page.display))
    monkeypatch.setitem(sys.modules, "IPython", module)
    monkeypatch.setitem(sys.modules, "IPython.display", module.display)
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", 0)
    monkeypatch.setattr(progress, "_REDRAWN_SECONDS", 0)
    with ProgressBar("chunks") as bar:
        bar(0, 4000)
        bar(1500, 4000)
        bar(4000, 4000)
    texts = [one["text/plain"].split(",")[0] for one in page.shown]
    assert texts == ["0 of 4", "1", "4", "4"]
    assert page.shown[1]["text/html"].startswith(
        '<div><progress value="1500" max="4000"></progress> 1,500 of 4,000 chunks'
    )
    page.shown.clear()
    with ProgressBar("bytes") as bar:
        bar(7, 0)
    assert page.shown[-1]["text/plain"].startswith("7 bytes, ")
    assert "<progress" not in page.shown[-1]["text/html"]


def test_nobody_looks(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", 0)
    with tool("progress bar")() as bar:
        bar(1, 2)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("name", sorted(TOOLS))
def test_tools_are_there(name: str) -> None:
    assert callable(tool(name))
