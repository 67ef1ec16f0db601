"""How a value shows itself through what stands far above it.

A class that is shown inherits `Displayed`; `VIEWS`, which ``llvmbpf/__init__.py`` fills, says by the class's name where
its view is, and the view is imported when a notebook or ``print`` first asks. So nothing here knows of HTML.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Protocol

__all__ = ["TOOLS", "VIEWS", "Displayed", "Listing", "View", "text_of", "tool", "widget_of"]

VIEWS: dict[str, str] = {}
"""``module:class`` of the view of each class, which stands under ``module.name``; subclasses share it."""

TOOLS: dict[str, str] = {}
"""``module:name`` of what else is shown by code that stands below, by what it is called there."""


class View(Protocol):
    """The forms in which a value can be shown; None where it has no such form."""

    def __init__(self, value: Any, /) -> None: ...

    def html(self) -> str | None:
        """HTML that needs no script, well-formed as XML, with its style."""
        ...

    def svg(self) -> str | None:
        """A picture."""
        ...

    def text(self) -> str | None:
        """Plain text that tells the same."""
        ...


class Displayed:
    """A value that notebooks show as HTML or a picture, and ``print`` as text; ``repr`` stays one line."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        # IPython takes whichever of this and `__repr__` it meets first on the way from a class to its bases.
        cls._repr_pretty_ = Displayed._repr_pretty_  # type: ignore[method-assign]

    def _repr_html_(self) -> str | None:
        """What a notebook shows."""
        return None if (view := _view_of(self)) is None else view.html()

    def _repr_svg_(self) -> str | None:
        """What a notebook shows of graphs."""
        return None if (view := _view_of(self)) is None else view.svg()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """What IPython shows in a terminal; within a list or a mapping it is one line."""
        printer.text(repr(self) if len(printer.stack) > 1 else text_of(self))

    def __str__(self) -> str:
        return text_of(self)


class Listing(str, Displayed):
    """Text in a language that a notebook can colour; otherwise an ordinary string.

    ``language`` is "ebpf", "llvm", "asm", "c" or "dot".

    >>> listing = Listing("exit", "ebpf")
    >>> listing == "exit", listing.language
    (True, 'ebpf')
    """

    language: str

    def __new__(cls, text: str, language: str) -> Listing:
        """The same text, which knows its language."""
        made = super().__new__(cls, text)
        made.language = language
        return made

    def __getnewargs__(self) -> tuple[str, str]:  # type: ignore[override]  # of str: one argument
        return str(self), self.language


def text_of(value: object) -> str:
    """What ``print`` shows of a displayed value, also where its class has a ``str`` of its own."""
    view = _view_of(value)
    text = None if view is None else view.text()
    return repr(value) if text is None else text


def widget_of(value: object, *arguments: Any) -> Any:
    """A widget that shows the value; the arguments are those of its view. Raises TypeError where it has none."""
    make = getattr(_view_of(value), "widget", None)
    if make is None:
        raise TypeError(f"there is no widget for {type(value).__name__}")
    return make(*arguments)


def tool(name: str) -> Any:
    """One of `TOOLS`, imported when it is first asked for."""
    return _imported(TOOLS[name])


def _imported(place: str) -> Any:
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


def _view_of(value: object) -> View | None:
    for kind in type(value).__mro__:
        place = VIEWS.get(f"{kind.__module__}.{kind.__qualname__}")
        if place is not None:
            made: View = _imported(place)(value)
            return made
    return None
