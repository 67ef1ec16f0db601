"""What a page or a widget shows of a program: its forms, their comparisons, and what passes do."""

from __future__ import annotations

from typing import Any

from llvmbpf.asm import Dialect
from llvmbpf.explore.differences import compare, passes
from llvmbpf.explore.links import Explorable, Exploration, Source, explore
from llvmbpf.explore.page import page, view_data

__all__ = ["exploration_data", "show", "to_html"]


def exploration_data(
    program: Explorable,
    *,
    dialect: Dialect = "pseudo",
    source: Source = None,
    comparisons: bool = True,
    single_passes: bool = False,
    **options: Any,
) -> dict[str, Any]:
    """What the renderer shows of a program.

    Arguments:
        program, dialect, source, options: as for `llvmbpf.explore.explore`.
        comparisons: add safe against unsafe, without proofs against with them, and O0 against O3.
        single_passes: add what LLVM's passes do one after another.

    Raises what `llvmbpf.explore.explore` raises.
    """
    chosen = explore(program, dialect=dialect, source=source, **options)
    views = [chosen.view]
    if comparisons:

        def other(**changes: Any) -> Exploration:
            return explore(program, dialect=dialect, source=source, **{**options, **changes})

        safe = chosen if chosen.options.safe else other(safe=True)
        unsafe = other(safe=False) if chosen.options.safe else chosen
        views.append((unsafe if chosen.options.safe else safe).view)
        views.append(compare(other(safe=True, proofs=False), other(safe=True, proofs=True)).view)
        views.append(compare(safe, unsafe).view)
        views.append(compare(other(opt_level=0), other(opt_level=3)).view)
    if single_passes:
        views += passes(chosen)
    return view_data(chosen.name, chosen.instructions, views)


def to_html(program: Explorable, **arguments: Any) -> str:
    """One HTML page with all forms of a program, linked by instruction; it needs no other file and no network.

    Arguments and errors are those of `exploration_data`.

    >>> from llvmbpf.asm import assemble
    >>> text = to_html(assemble("mov r0, 1" + chr(10) + "exit"))
    >>> text.startswith("<!doctype html>"), "src=" in text
    (True, False)
    """
    return page(exploration_data(program, **arguments))


def show(program: Explorable, **arguments: Any) -> Any:
    """A Jupyter widget with all forms of a program, linked by instruction (extra ``jupyter``).

    Its switches compile the program anew: safe or unsafe, with proofs or without, at each level; and it compares.

    Arguments:
        program: as for `llvmbpf.explore.explore`.
        arguments: ``dialect``, ``source`` and options as there; ``comparison``: "" for the forms themselves, or what
            they are compared with: "proofs", "safety", "levels" or "passes"; ``height`` in pixels.

    Raises ImportError where the extra is not installed, and what `llvmbpf.explore.explore` raises.
    """
    from llvmbpf.explore.widget import exploration_widget

    try:
        made = exploration_widget()
    except ImportError as error:
        raise ImportError(f"the widget needs {error.name}: pip install 'llvmbpf[jupyter]'", name=error.name) from None
    return made(program, **arguments)
