"""A bar for what takes longer than a second: in a terminal, or in a notebook."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Any, Protocol

from llvmbpf.views.html import element

__all__ = ["ProgressBar"]

PATIENCE_SECONDS = 1.0
_REDRAWN_SECONDS = 0.1


class _Bar(Protocol):
    def show(self, done: int, total: int, seconds: float) -> None: ...

    def close(self) -> None: ...


class ProgressBar:
    """A function of what is done and how much there is (0 where that is not known), which shows both as a bar.

    It is shown from the first second on, in a notebook's output or on standard error where that is a terminal, until
    the block ends. A notebook keeps the last state.

    Arguments:
        unit: what is counted; "bytes" are shown as MB and so on.

    >>> with ProgressBar() as bar:
    ...     bar(1, 2)
    """

    def __init__(self, unit: str = "packets") -> None:
        self._unit = unit
        self._begun = self._shown = time.monotonic()
        self._bar: _Bar | None = None
        self._last = 0, 0

    def __enter__(self) -> ProgressBar:
        return self

    def __call__(self, done: int, total: int) -> None:
        """Take note of how far it is."""
        now = time.monotonic()
        self._last = done, total
        if self._bar is None:
            if now - self._begun < PATIENCE_SECONDS or done == total:
                return
            self._bar = _notebook_bar(self._unit) or _terminal_bar(self._unit)
        elif now - self._shown < _REDRAWN_SECONDS:
            return
        if self._bar is not None:
            self._shown = now
            self._bar.show(done, total, now - self._begun)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.show(*self._last, time.monotonic() - self._begun)
            self._bar.close()


class _NotebookBar:
    """HTML that replaces itself; no widget is needed, and the file keeps the last one."""

    def __init__(self, unit: str, display: Any) -> None:
        self._unit, self._display = unit, display
        self._handle: Any = None

    def show(self, done: int, total: int, seconds: float) -> None:
        amount = f"{done:,} of {total:,} {self._unit}" if total else f"{done:,} {self._unit}"
        text = f"{amount}, {seconds:.1f} s"
        bar = element("progress", "", value=done, max=total) if total else ""
        bundle = {"text/plain": text, "text/html": element("div", bar, " ", text)}
        if self._handle is None:
            self._handle = self._display(bundle, raw=True, display_id=True)
        else:
            self._handle.update(bundle, raw=True)

    def close(self) -> None:
        self._handle = None


class _TerminalBar:
    """A line on standard error that is gone in the end."""

    def __init__(self, unit: str) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

        counted = DownloadColumn() if unit == "bytes" else TextColumn("{task.fields[amount]} " + unit)
        columns = (BarColumn(), counted, TimeRemainingColumn())
        self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._progress.add_task("", total=None, amount="")
        self._progress.start()

    def show(self, done: int, total: int, seconds: float) -> None:
        amount = f"{done:,} of {total:,}" if total else f"{done:,}"
        self._progress.update(self._task, completed=done, total=total or None, amount=amount)

    def close(self) -> None:
        self._progress.stop()


def _notebook_bar(unit: str) -> _Bar | None:
    """A bar in the output of the notebook's cell; None where this is no notebook."""
    if "IPython" not in sys.modules:
        return None
    from IPython import get_ipython
    from IPython.display import display

    shell: Any = get_ipython()
    return None if getattr(shell, "kernel", None) is None else _NotebookBar(unit, display)


def _terminal_bar(unit: str) -> _Bar | None:
    """A bar on standard error; None where nobody looks at it."""
    return _TerminalBar(unit) if sys.stderr.isatty() else None
