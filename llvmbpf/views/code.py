"""Code in colours: eBPF in both dialects, LLVM IR, the host's assembly, C and DOT."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from pygments.lexer import Lexer
from pygments.token import Comment, Keyword, Name, Number, String

from llvmbpf.display import Listing
from llvmbpf.views.html import Markup, code_block, escape, fragment, join

__all__ = ["LARGEST_LISTING", "ListingView", "highlight_lines", "shown_lines"]

# What a listing shows at most; colours take about a second for so much.
LARGEST_LISTING = 6000  # lines

_LEXERS = {
    "ebpf": "EbpfLexer",
    "llvm": "LlvmLexer",
    "asm": "GasLexer",
    "c": "CLexer",
    "dot": "GraphvizLexer",
    "text": "TextLexer",
}
_NAMES = {
    "ebpf": "eBPF",
    "llvm": "LLVM IR",
    "asm": "machine code",
    "c": "C",
    "dot": "control flow in DOT",
    "text": "text",
}

# The class of each kind of token; the most special kind comes first.
_CLASSES = (
    (Keyword.Type, "t"), (Keyword, "k"), (Name.Builtin, "k"), (Name.Variable, "r"), (Name.Label, "l"),
    (Name.Function, "f"), (Number, "m"), (String, "m"), (Comment.Preproc, "k"), (Comment, "c"),
)  # fmt: skip


@cache
def _lexer(language: str) -> Lexer:
    if language == "ebpf":
        from llvmbpf.views.lexer import EbpfLexer

        return EbpfLexer(ensurenl=False, stripnl=False)
    from pygments import lexers

    return getattr(lexers, _LEXERS[language])(ensurenl=False, stripnl=False)


@cache
def _class_of(kind: Any) -> str | None:
    return next((name for ancestor, name in _CLASSES if kind in ancestor), None)


def highlight_lines(text: str, language: str) -> list[Markup]:
    """The lines of ``text`` in colours, each of them well-formed HTML on its own.

    Arguments:
        text: the code.
        language: "ebpf", "llvm", "asm", "c" or "dot". Raises KeyError for others.

    >>> highlight_lines("mov r0, 7", "ebpf")
    ['<span class="k">mov</span> <span class="r">r0</span>, <span class="m">7</span>']
    """
    lines: list[list[str]] = [[]]
    for kind, value in _lexer(language).get_tokens(text.replace("\r", "")):
        name = _class_of(kind)
        for number, part in enumerate(value.split("\n")):
            if number:
                lines.append([])
            if part:
                shown = escape(part)
                lines[-1].append(f'<span class="{name}">{shown}</span>' if name else shown)
    return [Markup("".join(parts)) for parts in lines]


def shown_lines(text: str, language: str, largest: int = LARGEST_LISTING) -> Sequence[Markup]:
    """As `highlight_lines`, but of a text that is too long only the beginning, and how much is missing."""
    lines = text.splitlines()
    shown = highlight_lines("\n".join(lines[:largest]), language)
    missing = len(lines) - largest
    return [*shown, join((f"... {missing} more lines",))] if missing > 0 else shown


class ListingView:
    """Text in colours."""

    def __init__(self, listing: Listing) -> None:
        self.listing = listing

    def html(self) -> str:
        """The lines in a box that scrolls."""
        language = self.listing.language
        return fragment(code_block(*shown_lines(self.listing, language), label=_NAMES[language]))

    def svg(self) -> None:
        """Text is no picture."""

    def text(self) -> str:
        """The text itself."""
        return str.__str__(self.listing)
