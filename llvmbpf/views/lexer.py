"""A lexer for Pygments: eBPF in both dialects, as this package, clang and llvm-objdump print it.

All words come from the instruction table; the entry point ``pygments.lexers`` makes it known as ``ebpf``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from pygments.lexer import RegexLexer, bygroups, words
from pygments.token import Comment, Error, Keyword, Name, Number, Operator, Punctuation, Whitespace

from llvmbpf.isa import INSTRUCTION_SET

__all__ = ["EbpfLexer"]

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_TYPE = re.compile(r"[us](?:8|16|32|64)")
_PLACEHOLDER = re.compile(r"\{\w+\}")
_FLOW = frozenset({"if", "goto", "gotol", "call", "callx", "exit", "lock", "ll", "map_fd", "map_value", "skb"})


def _spellings() -> Iterator[str]:
    for spec in INSTRUCTION_SET:
        yield from (spec.mnemonic, spec.syntax, *spec.aliases, spec.pseudo, *spec.pseudo_aliases)


def _words_of_the_table() -> tuple[list[str], list[str]]:
    """Keywords, and the functions of pseudo-C; types and registers have rules of their own."""
    keywords: set[str] = set(_FLOW)
    functions: set[str] = set()
    for text in _spellings():
        bare = _PLACEHOLDER.sub("", text.replace("pc{target}", ""))
        for found in _WORD.finditer(bare):
            word = found[0]
            if _TYPE.fullmatch(word) or re.fullmatch(r"[rw]\d*", word) or word == "s":
                continue
            is_function = bare[found.end() : found.end() + 1] == "(" and word not in _FLOW
            (functions if is_function else keywords).add(word)
    return sorted(keywords), sorted(functions)


_KEYWORDS, _FUNCTIONS = _words_of_the_table()


class EbpfLexer(RegexLexer):  # type: ignore[misc]  # Pygments has no types
    """eBPF assembly: ``ldxw r0, [r1+8]`` and ``r0 = *(u32 *)(r1 + 8)``.

    >>> from pygments.token import Keyword
    >>> [text for kind, text in EbpfLexer().get_tokens("ldxw r0, [r1+8]") if kind is Keyword]
    ['ldxw']
    """

    name = "eBPF assembly"
    aliases: ClassVar = ["ebpf", "bpf", "bpfasm"]
    filenames: ClassVar = ["*.ebpf", "*.bpf.s"]
    url = "https://www.rfc-editor.org/rfc/rfc9669"

    flags = re.MULTILINE
    tokens: ClassVar = {
        "root": [
            (r"^([ \t]*)([0-9]+)(:)", bygroups(Whitespace, Comment.Special, Punctuation)),
            (r"\n", Whitespace),
            (r"[ \t\r\f\v]+", Whitespace),
            (r"(?:#|//|;).*$", Comment.Single),
            (r"/\*[\s\S]*?(?:\*/|\Z)", Comment.Multiline),
            (r"([A-Za-z_.$][A-Za-z0-9_.$]*)(:)", bygroups(Name.Label, Punctuation)),
            (r"s(?:>>=|>=|<=|>|<|/=|%=)", Operator),
            (r"\.[A-Za-z_.]+", Keyword.Pseudo),
            (r"%?[rw](?:10|[0-9])\b", Name.Variable),
            (_TYPE.pattern + r"\b", Keyword.Type),
            (words(_FUNCTIONS, suffix=r"(?=[ \t]*\()"), Name.Function),
            (words(_KEYWORDS, suffix=r"\b"), Keyword),
            (r"[A-Za-z_.$][A-Za-z0-9_.$]*", Name.Label),
            (r"[-+]?0[xX][0-9a-fA-F]+|[-+]?0[bB][01]+|[-+]?[0-9]+", Number),
            (r"[-+*/|&^=!<>%]+", Operator),
            (r"[\[\](),]", Punctuation),
            (r".", Error),
        ]
    }
