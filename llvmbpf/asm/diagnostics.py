"""What is wrong with a line that no template matches, and what would have been right."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence

from llvmbpf.asm.syntax import KINDS, NUMBER, REGISTER_NUMBERS, SIGNED, Pattern
from llvmbpf.isa import BY_OPCODE, Instruction

_REGISTER_LIKE = re.compile(r"%?[rw][0-9]+")
_MOST_CHOICES = 8


def explain(
    tokens: Sequence[str], marks: Sequence[str], patterns: Mapping[tuple[str, ...], Pattern]
) -> tuple[int, str]:
    """The first token (by position; behind the last where something is missing) that fits no pattern, and why.

    Of all patterns those count that agree with the line longest, so a line is judged by the dialect that it is in.
    """
    furthest = 0
    close: list[Pattern] = []
    expected: dict[str, None] = {}  # in the table's order
    for candidate, pattern in patterns.items():
        length = _common_length(candidate, marks)
        if length > furthest or not close:
            furthest, close, expected = length, [], {}
        if length == furthest:
            close.append(pattern)
            expected[candidate[length] if length < len(candidate) else ""] = None
    return furthest, _message(tokens, furthest, close, list(expected))


def explain_hint(instruction: Instruction, opcode: int) -> str:
    """Why a listing's opcode column contradicts the text."""
    meant = BY_OPCODE[opcode][0].pseudo if BY_OPCODE[opcode] else "unknown"
    return f"the listing has opcode {opcode:#04x} ({meant}), the text is opcode {instruction.opcode:#04x}"


def _common_length(candidate: Sequence[str], marks: Sequence[str]) -> int:
    length = 0
    for one, other in zip(candidate, marks, strict=False):
        if one != other:
            break
        length += 1
    return length


def _message(tokens: Sequence[str], furthest: int, close: Sequence[Pattern], expected: Sequence[str]) -> str:
    token = tokens[furthest][:40] if furthest < len(tokens) else ""
    usages = list(dict.fromkeys(pattern.usage for pattern in close))
    if _REGISTER_LIKE.fullmatch(token) and token not in REGISTER_NUMBERS:
        return f"there is no register {token}: r0 to r10 (pseudo: also w0 to w10)"
    if token in REGISTER_NUMBERS:
        problem = f"{token} cannot stand here"
    elif furthest == 0:
        return f"unknown mnemonic {token!r}{_suggestion(token, expected)}"
    elif token:
        problem = f"unexpected {token!r}{_suggestion(token, expected)}"
    else:
        problem = "the line ends too early"
    kinds = [KINDS[mark] for mark in KINDS if mark in expected and not (mark == SIGNED and NUMBER in expected)]
    literals = [repr(mark) if mark else "the end of the line" for mark in expected if mark not in KINDS]
    wanted = kinds + literals
    shown = " or ".join(wanted[:_MOST_CHOICES]) + (" or ..." if len(wanted) > _MOST_CHOICES else "")
    usage = f"; usage: {' | '.join(usages)}" if len(usages) <= 3 else ""
    return f"{problem}: expected {shown}{usage}"


def _suggestion(token: str, expected: Sequence[str]) -> str:
    near = difflib.get_close_matches(token.lower(), [mark for mark in expected if mark and mark not in KINDS], n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""
