"""The widget of a trace: a slider, buttons and keys that step forward and back. It needs the extra "jupyter"."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from llvmbpf.interpreter import Trace
from llvmbpf.views.html import fragment
from llvmbpf.views.steps import Steps
from llvmbpf.views.trace import step_html

__all__ = ["stepper_class"]

_STATIC = Path(__file__).parent / "static"


@cache
def stepper_class() -> Any:
    """The class of the widget, which is made when it is first needed: its base is no part of the package.

    Its traits: ``step``, the number of the step that is shown, which can be set; ``last``, the number of the end;
    ``shown``, the HTML of the step; ``status``, the step in a few words, which screen readers are told.

    Raises ImportError without the extra "jupyter".
    """
    import anywidget
    import traitlets

    class Stepper(anywidget.AnyWidget):  # type: ignore[misc]  # without types
        """A trace to be walked through. Raises ValueError for one without anything in it."""

        _esm = _STATIC / "stepper.js"
        _css = _STATIC / "stepper.css"
        step = traitlets.Int(0).tag(sync=True)
        last = traitlets.Int(0).tag(sync=True)
        shown = traitlets.Unicode("").tag(sync=True)
        status = traitlets.Unicode("").tag(sync=True)

        def __init__(self, trace: Trace, step: int = 0, **options: Any) -> None:
            self._steps = Steps(trace)
            super().__init__(last=len(self._steps) - 1, **options)
            self.step = step
            self._show()

        @traitlets.validate("step")  # type: ignore[untyped-decorator]
        def _in_range(self, proposal: Any) -> int:
            return int(max(0, min(proposal["value"], self.last)))

        @traitlets.observe("step")  # type: ignore[untyped-decorator]
        def _on_step(self, _: Any) -> None:
            self._show()

        def _show(self) -> None:
            one = self._steps[self.step]
            self.shown = fragment(step_html(one))
            self.status = one.end or f"pc {one.pc}: {one.instruction}"

    return Stepper
