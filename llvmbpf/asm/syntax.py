"""How instructions are written: tokens, registers, numbers, and the table's templates as token patterns.

Both dialects are read the same way. A line becomes a tuple of *marks*: a word or an operator stands for itself, each
register, number or label for its kind. Every row's template is expanded once into all mark tuples that it allows,
so that finding the row of a line is one dictionary lookup, however many rows there are.
"""

from __future__ import annotations

import itertools
import re
import string
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from llvmbpf.isa import (
    ATOMIC_OPS,
    BINARY_OPS,
    BY_OPCODE,
    CONDITION_OPS,
    FIELDS,
    INSTRUCTION_SET,
    REGISTER_COUNT,
    InstructionSpec,
    Op,
)

Dialect = Literal["conformance", "pseudo"]
DIALECTS: tuple[Dialect, ...] = ("conformance", "pseudo")

# Every alternative takes the longest run that it can and never gives back, so that any line costs linear time.
TOKEN = re.compile(
    r"s(?:>>=|>=|<=|>|<|/=|%=)"  # signed operators of pseudo-C, before words: "s" begins a word too
    r"|%?[A-Za-z_.$][A-Za-z0-9_.$]*"
    r"|[0-9][A-Za-z0-9_]*"
    r"|<<=|>>=|[-+*/|&%^=!<>]="
    r"|[-+][ \t]*[0-9][A-Za-z0-9_]*"
    r"|[^ \t]"
)
LABEL_NAME = re.compile(r"[A-Za-z_.$][A-Za-z0-9_.$]*")
_NUMBER = re.compile(r"([-+]?)[ \t]*(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)")
_LONGEST_NUMBER = 80  # characters; no 64-bit number needs more, and int() refuses thousands of digits

# Marks that stand for a kind of token; no token holds "<" and a word, so none can be mistaken for one.
REGISTER = "<register>"
REGISTER32 = "<32-bit register>"
NUMBER = "<number>"
SIGNED = "<signed number>"
NAME = "<label>"
KINDS = {
    REGISTER: "a register (r0 to r10)",
    REGISTER32: "a 32-bit register (w0 to w10)",
    NUMBER: "a number",
    SIGNED: "a number with a sign",
    NAME: "a label",
}

REGISTER_NUMBERS = {
    f"{prefix}{number}": number for prefix in ("r", "%r", "w", "%w") for number in range(REGISTER_COUNT)
}


class Range(NamedTuple):
    """The numbers that a field takes in text; those above ``signed_high`` are read as two's complement."""

    low: int
    high: int
    bits: int


OFFSET_RANGE = Range(-(1 << 15), (1 << 15) - 1, 16)
IMM_RANGE = Range(-(1 << 31), (1 << 32) - 1, 32)
WIDE_IMM_RANGE = Range(-(1 << 63), (1 << 64) - 1, 64)
IMM_TARGET_RANGE = Range(-(1 << 31), (1 << 31) - 1, 32)
HALF_RANGE = Range(0, (1 << 16) - 1, 32)  # half of an imm, which addr_space_cast writes as two numbers


class Part(NamedTuple):
    """One token of a pattern: its mark, and what is done with its value."""

    mark: str
    field: str = ""  # the field that it sets
    must_be: int | None = None  # a register that the template fixes, such as the r0 of cmpxchg
    span: Range | None = None  # None for registers and labels
    shift: int = 0  # how far the number is moved up in its field


class Pattern(NamedTuple):
    """One way to write a row."""

    spec: InstructionSpec
    usage: str  # the template, to be shown in errors
    parts: tuple[Part, ...]
    base: tuple[int, int, int, int]  # dst, src, offset and imm before the operands are filled in
    registers: tuple[tuple[int, int], ...]  # (token, field)
    numbers: tuple[tuple[int, int, Range, int], ...]  # (token, field, range, shift)
    fixed_registers: tuple[tuple[int, int], ...]  # (token, the only number allowed)
    repeated: tuple[tuple[int, int], ...]  # (token, an earlier token that must name the same register)
    named: bool  # whether the last token is a label


def mark_of(token: str, words: frozenset[str]) -> str:
    """The mark of a token; ``words`` are the words and operators that stand for themselves."""
    if token in REGISTER_NUMBERS:
        return REGISTER32 if "w" in token else REGISTER
    if token in words:
        return token
    first = token[0]
    if "0" <= first <= "9":
        return NUMBER
    if first in "+-" and token[-1].isalnum():
        return SIGNED
    return NAME if LABEL_NAME.fullmatch(token) else token


def parse_number(token: str) -> int | None:
    """The value of a number token with or without sign, None where it is malformed or absurdly long.

    >>> parse_number("- 0x10"), parse_number("0b101"), parse_number("08"), parse_number("5ll")
    (-16, 5, 8, None)
    """
    match = _NUMBER.fullmatch(token)
    if match is None or len(token) > _LONGEST_NUMBER:
        return None
    sign, digits = match.groups()
    radix = {"x": 16, "b": 2}.get(digits[1:2].lower(), 10)
    value = int(digits if radix == 10 else digits[2:], radix)
    return -value if sign == "-" else value


def pseudo_prefix(spec: InstructionSpec) -> str:
    """``w`` where pseudo-C names the low halves of registers, else ``r``."""
    if spec.op in ATOMIC_OPS:
        return "w" if spec.width < 64 else "r"
    arithmetic = spec.op in BINARY_OPS or spec.op in CONDITION_OPS or spec.op in (Op.NEG, Op.MOVSX)
    return "w" if arithmetic and spec.width == 32 else "r"


def templates(spec: InstructionSpec, dialect: Dialect) -> tuple[str, ...]:
    """Every template of a row in a dialect; the first is the one that the disassembler prints."""
    if dialect == "pseudo":
        return (spec.pseudo, *spec.pseudo_aliases)
    return tuple(f"{mnemonic} {spec.syntax}".rstrip() for mnemonic in (spec.mnemonic, *spec.aliases))


@cache
def patterns(dialect: Dialect | Literal["auto"]) -> dict[tuple[str, ...], Pattern]:
    """Every mark tuple of a dialect with its row; "auto" knows both.

    Where two rows allow the same marks, the first in the table has it: ``call 5`` calls a helper though ``call`` is
    also an alias of ``call local``, which then only takes labels.
    """
    found: dict[tuple[str, ...], Pattern] = {}
    for one in DIALECTS if dialect == "auto" else (dialect,):
        for spec in INSTRUCTION_SET:
            for template in templates(spec, one):
                for pattern in _expand(spec, template, one):
                    found.setdefault(tuple(part.mark for part in pattern.parts), pattern)
    return found


@cache
def words(dialect: Dialect | Literal["auto"]) -> frozenset[str]:
    """The words and operators that stand for themselves in a dialect."""
    return frozenset(mark for marks in patterns(dialect) for mark in marks if mark not in KINDS)


def _expand(spec: InstructionSpec, template: str, dialect: Dialect) -> Iterator[Pattern]:
    prefixes = {"r"}
    if dialect == "pseudo":
        prefixes = {pseudo_prefix(spec)}
        # The kernel always prints r, clang w for what is narrower than 64 bits: the encoding is the same.
        if spec.width < 64 and (spec.op in ATOMIC_OPS or spec.op in (Op.LOAD, Op.STORE)):
            prefixes = {"r", "w"}
    for prefix in sorted(prefixes):
        for parts in itertools.product(*_choices(spec, template, dialect, prefix)):
            yield _pattern(spec, template, tuple(itertools.chain.from_iterable(parts)))


def _choices(spec: InstructionSpec, template: str, dialect: Dialect, prefix: str) -> list[list[tuple[Part, ...]]]:
    """For each element of a template, the alternatives."""
    choices: list[list[tuple[Part, ...]]] = []
    register = REGISTER32 if prefix == "w" else REGISTER
    imm_range = WIDE_IMM_RANGE if spec.slots == 2 else IMM_RANGE
    for literal, place, _, _ in string.Formatter().parse(template):
        for token in TOKEN.findall(literal):
            if token in REGISTER_NUMBERS:
                choices.append([(Part(register, must_be=REGISTER_NUMBERS[token]),)])
            else:
                choices.append([(Part(token),)])
        match place:
            case "dst" | "src":
                choices.append([(Part(register, place),)])
            case "source_number":
                highest = max(row.fixed.get("src", 0) for row in BY_OPCODE[spec.opcode])
                choices.append([(Part(NUMBER, "src", span=Range(0, highest, 16)),)])
            case "location":
                offset = Part(SIGNED, "offset", span=OFFSET_RANGE)
                base = Part(REGISTER, spec.base)
                choices.append([(base,), (base, offset), (base, Part("+"), offset)])
            case "target":
                choices.append(_targets(spec, dialect, choices))
            case "imm" if choices and choices[-1] == [(Part("+"),)]:
                signed = Part(SIGNED, "imm", span=imm_range)
                choices[-1] = [(signed,), (Part("+"), signed)]  # "+ 7" is one token
            case "imm":
                choices.append([(Part(NUMBER, "imm", span=imm_range),), (Part(SIGNED, "imm", span=imm_range),)])
            case "imm_high" | "imm_low":
                shift = 16 if place == "imm_high" else 0
                choices.append([(Part(NUMBER, "imm", span=HALF_RANGE, shift=shift),)])
            case None:
                pass
            case _:
                raise ValueError(f"{spec.mnemonic}: no placeholder {{{place}}} is known")
    return choices


def _targets(spec: InstructionSpec, dialect: Dialect, before: list[list[tuple[Part, ...]]]) -> list[tuple[Part, ...]]:
    span = OFFSET_RANGE if spec.target == "offset" else IMM_TARGET_RANGE
    number, signed = (Part(mark, spec.target, span=span) for mark in (NUMBER, SIGNED))
    name = Part(NAME, spec.target)
    if before[-1] == [(Part("pc"),)]:  # "call pc+3": a bare number would be a helper
        before.pop()
        return [(Part("pc"), signed), (name,)]
    relative = [(Part("pc"), signed)] if dialect == "pseudo" else []  # the kernel's "goto pc+3"
    return [(number,), (signed,), (name,), *relative]


def _pattern(spec: InstructionSpec, template: str, parts: tuple[Part, ...]) -> Pattern:
    numbers = tuple(
        (position, FIELDS.index(part.field), part.span, part.shift) for position, part in enumerate(parts) if part.span
    )
    base = [0, 0, 0, 0]
    for _, name, value in spec.required:
        base[FIELDS.index(name)] = value
    for _, field, _, _ in numbers:
        base[field] = 0
    first_use: dict[str, int] = {}
    repeated = []
    for position, part in enumerate(parts):
        if part.field and part.mark in (REGISTER, REGISTER32):
            if part.field in first_use:
                repeated.append((position, first_use[part.field]))
            else:
                first_use[part.field] = position
    return Pattern(
        spec=spec,
        usage=template,
        parts=parts,
        base=(base[0], base[1], base[2], base[3]),
        registers=tuple((position, FIELDS.index(name)) for name, position in first_use.items()),
        numbers=numbers,
        fixed_registers=tuple(
            (position, part.must_be) for position, part in enumerate(parts) if part.must_be is not None
        ),
        repeated=tuple(repeated),
        named=bool(parts) and parts[-1].mark == NAME,
    )
