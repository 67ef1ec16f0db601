"""What a jump that is taken, or not, teaches about the two numbers that it compares.

`refine` gives the two numbers as they can be on that edge, or None where it cannot be gone. Each rule only leaves out
values for which no partner in the other number exists.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from llvmbpf.analysis.numbers import Number, Width, width_of
from llvmbpf.isa import Op

__all__ = ["REFINE", "RELATION", "refine"]

Pair = tuple[Number, Number] | None

# What holds on an edge: (operation, taken) -> the name of a relation, and whether the operands change places.
RELATION: Mapping[tuple[Op, bool], tuple[str, bool]] = {
    (Op.JEQ, True): ("eq", False),
    (Op.JEQ, False): ("ne", False),
    (Op.JNE, True): ("ne", False),
    (Op.JNE, False): ("eq", False),
    (Op.JLT, True): ("ult", False),
    (Op.JLT, False): ("ule", True),
    (Op.JLE, True): ("ule", False),
    (Op.JLE, False): ("ult", True),
    (Op.JGT, True): ("ult", True),
    (Op.JGT, False): ("ule", False),
    (Op.JGE, True): ("ule", True),
    (Op.JGE, False): ("ult", False),
    (Op.JSLT, True): ("slt", False),
    (Op.JSLT, False): ("sle", True),
    (Op.JSLE, True): ("sle", False),
    (Op.JSLE, False): ("slt", True),
    (Op.JSGT, True): ("slt", True),
    (Op.JSGT, False): ("sle", False),
    (Op.JSGE, True): ("sle", True),
    (Op.JSGE, False): ("slt", False),
    (Op.JSET, True): ("set", False),
    (Op.JSET, False): ("clear", False),
}


def equal(w: Width, a: Number, b: Number) -> Pair:
    """Both are what is in both."""
    both = w.meet(a, b)
    return None if both is None else (both, both)


def unequal(w: Width, a: Number, b: Number) -> Pair:
    """A constant is left out of the other where it is one of its ends."""
    first = _without(w, a, b) if b.is_constant else a
    second = _without(w, b, a) if a.is_constant else b
    return None if first is None or second is None else (first, second)


def _without(w: Width, a: Number, b: Number) -> Number | None:
    umin, umax = a.umin + (a.umin == b.umin), a.umax - (a.umax == b.umin)
    smin, smax = a.smin + (a.smin == b.smin), a.smax - (a.smax == b.smin)
    if umin > umax or smin > smax:
        return None
    return w.make(umin, umax, smin, smax, a.value, a.mask)


def unsigned_order(w: Width, a: Number, b: Number, strict: int) -> Pair:
    """``a + strict <= b``: no more than the greatest of b, no less than the least of a."""
    umax, umin = min(a.umax, b.umax - strict), max(b.umin, a.umin + strict)
    if umax < a.umin or umin > b.umax:
        return None
    return _pair(
        w.make(a.umin, umax, a.smin, a.smax, a.value, a.mask), w.make(umin, b.umax, b.smin, b.smax, b.value, b.mask)
    )


def signed_order(w: Width, a: Number, b: Number, strict: int) -> Pair:
    """As `unsigned_order`, of the signed bounds."""
    smax, smin = min(a.smax, b.smax - strict), max(b.smin, a.smin + strict)
    if smax < a.smin or smin > b.smax:
        return None
    return _pair(
        w.make(a.umin, a.umax, a.smin, smax, a.value, a.mask), w.make(b.umin, b.umax, smin, b.smax, b.value, b.mask)
    )


def some_bit(w: Width, a: Number, b: Number) -> Pair:
    """They have a 1 in common: where only one bit can be that, both have it."""
    common = (a.value | a.mask) & (b.value | b.mask)
    if common == 0:
        return None
    if common & (common - 1):
        return a, b
    return _pair(_with_bits(w, a, common, 0), _with_bits(w, b, common, 0))


def no_bit(w: Width, a: Number, b: Number) -> Pair:
    """They have no 1 in common: where one has a 1 for certain, the other has a 0."""
    return _pair(_with_bits(w, a, 0, b.value), _with_bits(w, b, 0, a.value))


def _with_bits(w: Width, a: Number, ones: int, zeros: int) -> Number | None:
    if (ones & ~(a.value | a.mask)) or zeros & a.value:
        return None
    return w.make(a.umin, a.umax, a.smin, a.smax, a.value | ones, a.mask & ~(ones | zeros))


def _pair(a: Number | None, b: Number | None) -> Pair:
    return None if a is None or b is None else (a, b)


REFINE: Mapping[str, Callable[[Width, Number, Number], Pair]] = {
    "eq": equal,
    "ne": unequal,
    "ult": lambda w, a, b: unsigned_order(w, a, b, 1),
    "ule": lambda w, a, b: unsigned_order(w, a, b, 0),
    "slt": lambda w, a, b: signed_order(w, a, b, 1),
    "sle": lambda w, a, b: signed_order(w, a, b, 0),
    "set": some_bit,
    "clear": no_bit,
}

_WHOLE, _HALF = width_of(64), width_of(32)


@lru_cache(maxsize=1 << 14)  # loops and joins ask the same again
def refine(relation: str, a: Number, b: Number, bits: int) -> Pair:
    """Two 64-bit numbers whose low ``bits`` are in a relation."""
    if bits == 64:
        return REFINE[relation](_WHOLE, a, b)
    found = REFINE[relation](_HALF, _WHOLE.truncate(a, _HALF), _WHOLE.truncate(b, _HALF))
    if found is None:
        return None
    return _pair(_with_low_half(a, found[0]), _with_low_half(b, found[1]))


def _with_low_half(a: Number, low: Number) -> Number | None:
    """A 64-bit number whose low half is known better: all of it where there is nothing above, its bits else."""
    if a.umax <= _HALF.ones:
        return _WHOLE.meet(a, _HALF.extend(low, _WHOLE))
    above = _WHOLE.ones & ~_HALF.ones
    return _WHOLE.meet(a, _WHOLE.bits_known(low.value, low.mask | above))
