"""The linked views as a Jupyter widget, whose switches compile the program anew. It needs the extra "jupyter"."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from llvmbpf.asm import Dialect
from llvmbpf.errors import LlvmBpfError
from llvmbpf.explore.differences import compare, passes
from llvmbpf.explore.links import Explorable, Exploration, Source, explore
from llvmbpf.explore.page import View, asset, view_data

__all__ = ["exploration_widget"]


@cache
def exploration_widget() -> Any:
    """The class of the widget, which is made when it is first needed: its base is no part of the package.

    Raises ImportError without the extra "jupyter".
    """
    import anywidget
    import traitlets

    class ExplorationWidget(anywidget.AnyWidget):  # type: ignore[misc]  # without types
        """All forms of a program side by side; see `llvmbpf.explore.show`.

        Attributes:
            safe, proofs, opt_level: how the program is compiled; setting one compiles it anew.
            comparison: "" for the forms themselves, or what they are compared with: "proofs" (code without them),
                "safety" (unsafe code), "levels" (O0 with O3), "passes" (each pass with the one before).
            message: what went wrong at the last change, "" where nothing did.
            height: in pixels.
        """

        _esm = asset("explore.js") + asset("widget.js")
        _css = asset("explore.css")

        data = traitlets.Dict().tag(sync=True)
        safe = traitlets.Bool(True).tag(sync=True)
        proofs = traitlets.Bool(True).tag(sync=True)
        opt_level = traitlets.Int(2, min=0, max=3).tag(sync=True)
        comparison = traitlets.Enum(["", "proofs", "safety", "levels", "passes"], "").tag(sync=True)
        message = traitlets.Unicode("").tag(sync=True)
        height = traitlets.Int(620).tag(sync=True)

        def __init__(
            self, program: Explorable, *, dialect: Dialect = "pseudo", source: Source = None, **options: Any
        ) -> None:
            self._explore = partial(explore, program, dialect=dialect, source=source)
            self._made: dict[tuple[bool, bool, int], Exploration] = {}
            comparison, height = options.pop("comparison", ""), options.pop("height", 620)
            first = self._explore(**options)
            chosen = first.options
            self._made[chosen.safe, chosen.proofs, chosen.opt_level] = first
            super().__init__(
                safe=chosen.safe, proofs=chosen.proofs, opt_level=chosen.opt_level, comparison=comparison, height=height
            )
            self._compile()
            self.observe(self._compile, ["safe", "proofs", "opt_level", "comparison"])

        @property
        def exploration(self) -> Exploration:
            """The program as it is shown."""
            return self._form()

        def _form(self, **changes: Any) -> Exploration:
            settings = {"safe": self.safe, "proofs": self.proofs, "opt_level": self.opt_level, **changes}
            key = settings["safe"], settings["proofs"], settings["opt_level"]
            if key not in self._made:
                self._made[key] = self._explore(**settings)
            return self._made[key]

        def _compile(self, change: object = None) -> None:
            try:
                views, chosen = self._views(), self._form()
            except LlvmBpfError as error:
                self.message = str(error)
                return
            self.data = view_data(chosen.name, chosen.instructions, views)
            self.message = ""

        def _views(self) -> tuple[View, ...]:
            match self.comparison:
                case "proofs":
                    return (compare(self._form(safe=True, proofs=False), self._form(safe=True, proofs=True)).view,)
                case "safety":
                    return (compare(self._form(safe=True), self._form(safe=False)).view,)
                case "levels":
                    return (compare(self._form(opt_level=0), self._form(opt_level=3)).view,)
                case "passes":
                    return passes(self._form())
                case _:
                    return (self._form().view,)

    return ExplorationWidget
