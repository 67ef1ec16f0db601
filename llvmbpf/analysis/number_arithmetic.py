"""What every arithmetic operation of the instruction table does to abstract numbers, in any width.

Each rule is argued in its docstring. All three parts of a result are computed apart, and `Width.make` then narrows them
by each other; a part of which nothing is said here is "any". Operands come in cut to the width, as for the interpreter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llvmbpf.analysis.numbers import Number, Width, width_of
from llvmbpf.isa import Op

__all__ = ["BINARY", "UNARY", "add", "apply_binary", "apply_unary", "move_signed"]


def add(w: Width, a: Number, b: Number) -> Number:
    """Bounds add; a range that leaves the width as a whole comes back shifted, one that leaves it in part is lost.

    Known bits: the sum of the least values and that of the greatest differ wherever a carry or an operand bit is not
    known; those bits are unknown in the result.
    """
    if a.is_constant and b.is_constant:
        return w.constant(a.umin + b.umin)
    return w.surely(
        *_unsigned(w, a.umin + b.umin, a.umax + b.umax),
        *_signed(w, a.smin + b.smin, a.smax + b.smax),
        *_sum_bits(w, a, b),
    )


def _sum_bits(w: Width, a: Number, b: Number) -> tuple[int, int]:
    value = a.value + b.value
    unknown = ((value + a.mask + b.mask) ^ value) | a.mask | b.mask
    return value & ~unknown & w.ones, unknown & w.ones


def _unsigned(w: Width, low: int, high: int) -> tuple[int, int]:
    """A range of whole numbers taken modulo the width, as an unsigned range."""
    if low >> w.bits == high >> w.bits:
        return low & w.ones, high & w.ones
    return 0, w.ones


def _signed(w: Width, low: int, high: int) -> tuple[int, int]:
    """A range of whole numbers taken modulo the width, as a signed range."""
    if (low + w.half) >> w.bits == (high + w.half) >> w.bits:
        shift = (low + w.half) >> w.bits << w.bits
        return low - shift, high - shift
    return -w.half, w.half - 1


def subtract(w: Width, a: Number, b: Number) -> Number:
    """As addition: the least minus the greatest, the greatest minus the least. A borrow is unknown where one of the two
    extreme differences has it and the other has not."""
    value = a.value - b.value
    unknown = ((value + a.mask) ^ (value - b.mask)) | a.mask | b.mask
    return w.surely(
        *_unsigned(w, a.umin - b.umax, a.umax - b.umin),
        *_signed(w, a.smin - b.smax, a.smax - b.smin),
        value & ~unknown & w.ones,
        unknown & w.ones,
    )


def multiply(w: Width, a: Number, b: Number) -> Number:
    """Unsigned bounds multiply where the greatest product fits; signed ones are among the products of the ends. A
    product has at least as many zeros at its end as both operands together."""
    umin, umax = a.umin * b.umin, a.umax * b.umax
    corners = (a.smin * b.smin, a.smin * b.smax, a.smax * b.smin, a.smax * b.smax)
    smin, smax = min(corners), max(corners)
    zeros = min(_zeros(w, a) + _zeros(w, b), w.bits)
    return w.surely(
        *((umin, umax) if umax <= w.ones else (0, w.ones)),
        *((smin, smax) if -w.half <= smin and smax < w.half else (-w.half, w.half - 1)),
        *_low_zeros(w, zeros),
    )


def _zeros(w: Width, a: Number) -> int:
    """How many low bits are known to be 0."""
    bits = a.value | a.mask
    return (bits & -bits).bit_length() - 1 if bits else w.bits


def _low_zeros(w: Width, zeros: int) -> tuple[int, int]:
    return 0, w.ones & ~((1 << zeros) - 1)


def divide(w: Width, a: Number, b: Number) -> Number:
    """Least by greatest and greatest by least divisor that is not 0; dividing by 0 gives 0."""
    umax = a.umax // max(b.umin, 1)
    umin = a.umin // b.umax if b.umin else 0
    return w.surely(umin, umax, -w.half, w.half - 1, 0, w.ones)


def signed_divide(w: Width, a: Number, b: Number) -> Number:
    """A quotient is no farther from 0 than the dividend, and by a constant it grows or falls with the dividend. The
    most negative number divided by -1 wraps: then nothing is known."""
    if b.is_constant and b.smin not in (0, -1):
        ends = (_quotient(a.smin, b.smin), _quotient(a.smax, b.smin))
        return w.surely(0, w.ones, min(ends), max(ends), 0, w.ones)
    farthest = max(-a.smin, a.smax, 0)
    if farthest >= w.half:
        return w.full
    return w.surely(0, w.ones, -farthest, farthest, 0, w.ones)


def _quotient(a: int, b: int) -> int:
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def modulo(w: Width, a: Number, b: Number) -> Number:
    """At most the dividend, also modulo 0, which gives the dividend; below the divisor where that is not 0; the
    dividend itself where that is certainly below the divisor. Modulo a power of two keeps the low bits."""
    if a.umax < b.umin:
        return a
    umax = min(a.umax, b.umax - 1) if b.umin else a.umax
    value, mask = 0, w.ones
    if b.is_constant and b.umin and b.umin & (b.umin - 1) == 0:
        value, mask = a.value & (b.umin - 1), a.mask & (b.umin - 1)
    return w.surely(0, umax, -w.half, w.half - 1, value, mask)


def signed_modulo(w: Width, a: Number, b: Number) -> Number:
    """The sign is the dividend's, the size at most the dividend's, and below the divisor's where that is not 0."""
    smin, smax = min(a.smin, 0), max(a.smax, 0)
    if b.smin > 0 or b.smax < 0:
        limit = max(abs(b.smin), abs(b.smax)) - 1
        smin, smax = max(smin, -limit), min(smax, limit)
    return w.surely(0, w.ones, smin, smax, 0, w.ones)


def bit_and(w: Width, a: Number, b: Number) -> Number:
    """At most the lesser; a bit is 1 where both are, and may be where both may be."""
    value = a.value & b.value
    mask = (a.value | a.mask) & (b.value | b.mask) & ~value
    return w.surely(0, min(a.umax, b.umax), -w.half, w.half - 1, value, mask)


def bit_or(w: Width, a: Number, b: Number) -> Number:
    """At least the greater, and no longer than the longer; a bit is 1 where one is, and may be where one may be."""
    value = a.value | b.value
    umax = (1 << (a.umax | b.umax).bit_length()) - 1
    return w.surely(max(a.umin, b.umin), umax, -w.half, w.half - 1, value, (a.mask | b.mask) & ~value)


def bit_xor(w: Width, a: Number, b: Number) -> Number:
    """No longer than the longer; a bit is known where both are."""
    mask = a.mask | b.mask
    umax = (1 << (a.umax | b.umax).bit_length()) - 1
    return w.surely(0, umax, -w.half, w.half - 1, (a.value ^ b.value) & ~mask, mask)


def shift_left(w: Width, a: Number, b: Number) -> Number:
    """Bounds shift where no bit falls out. By an unknown distance at least the low zeros stay known."""
    if b.umax >= w.bits and not b.is_constant:
        return w.full
    low, high = (b.umin % w.bits, b.umax % w.bits)
    umin, umax = (a.umin << low, a.umax << high) if a.umax << high <= w.ones else (0, w.ones)
    smin, smax = -w.half, w.half - 1
    if low == high and -w.half <= a.smin << low and a.smax << low < w.half:
        smin, smax = a.smin << low, a.smax << low
    value, mask = _low_zeros(w, min(_zeros(w, a) + low, w.bits))
    if low == high:
        value, mask = a.value << low & w.ones, a.mask << low & w.ones
    return w.surely(umin, umax, smin, smax, value, mask)


def shift_right(w: Width, a: Number, b: Number) -> Number:
    """Zeros come in: the least by the greatest distance, the greatest by the least."""
    if b.umax >= w.bits and not b.is_constant:
        return w.surely(0, a.umax, -w.half, w.half - 1, 0, w.ones)
    low, high = (b.umin % w.bits, b.umax % w.bits)
    value, mask = (a.value >> low, a.mask >> low) if low == high else (0, w.ones)
    return w.surely(a.umin >> high, a.umax >> low, -w.half, w.half - 1, value, mask)


def shift_right_signed(w: Width, a: Number, b: Number) -> Number:
    """Copies of the sign come in: by a constant the signed bounds shift, else the value only nears 0 or -1."""
    if not b.is_constant:
        return w.surely(0, w.ones, min(a.smin, 0), max(a.smax, -1), 0, w.ones)
    distance = b.umin % w.bits
    front = w.ones & ~(w.ones >> distance)
    value, mask = a.value >> distance, a.mask >> distance
    value |= front if a.value & w.half else 0
    mask |= front if a.mask & w.half else 0
    return w.surely(0, w.ones, a.smin >> distance, a.smax >> distance, value, mask)


def move(w: Width, a: Number, b: Number) -> Number:
    """The second operand."""
    return b


def negate(w: Width, a: Number) -> Number:
    """0 minus the number."""
    return subtract(w, w.constant(0), a)


def keep(w: Width, a: Number) -> Number:
    """What is cut to the width already: the machine is little-endian."""
    return a


def swap_bytes(w: Width, a: Number) -> Number:
    """Known bits move with their bytes; ranges mean nothing any more."""
    size = w.bits // 8
    value, mask = (int.from_bytes(part.to_bytes(size, "little"), "big") for part in (a.value, a.mask))
    return w.bits_known(value, mask)


BINARY: Mapping[Op, Callable[[Width, Number, Number], Number]] = {
    Op.ADD: add,
    Op.SUB: subtract,
    Op.MUL: multiply,
    Op.DIV: divide,
    Op.SDIV: signed_divide,
    Op.MOD: modulo,
    Op.SMOD: signed_modulo,
    Op.OR: bit_or,
    Op.AND: bit_and,
    Op.XOR: bit_xor,
    Op.LSH: shift_left,
    Op.RSH: shift_right,
    Op.ARSH: shift_right_signed,
    Op.MOV: move,
}

UNARY: Mapping[Op, Callable[[Width, Number], Number]] = {
    Op.NEG: negate,
    Op.TO_LE: keep,
    Op.TO_BE: swap_bytes,
    Op.BSWAP: swap_bytes,
}


_WHOLE = width_of(64)


def apply_binary(op: Op, a: Number, b: Number, bits: int) -> Number:
    """What an instruction of that width makes of two 64-bit numbers: they are cut, the result gets zeros in front."""
    if bits == 64:
        return BINARY[op](_WHOLE, a, b)
    w = width_of(bits)
    return w.extend(BINARY[op](w, _WHOLE.truncate(a, w), _WHOLE.truncate(b, w)), _WHOLE)


def apply_unary(op: Op, a: Number, bits: int) -> Number:
    """As `apply_binary`, for one operand."""
    if bits == 64:
        return UNARY[op](_WHOLE, a)
    w = width_of(bits)
    return w.extend(UNARY[op](w, _WHOLE.truncate(a, w)), _WHOLE)


def move_signed(a: Number, source_bits: int, bits: int) -> Number:
    """The low ``source_bits`` with copies of their sign in front up to ``bits``, and zeros above."""
    narrow, wide = width_of(source_bits), width_of(bits)
    return wide.extend(narrow.sign_extend(_WHOLE.truncate(a, narrow), wide), _WHOLE)
