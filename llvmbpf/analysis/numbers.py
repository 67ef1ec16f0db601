"""The abstract number: what is known of a value of so many bits, as unsigned range, signed range and known bits.

A `Number` stands for the set of all values that lie in both ranges and agree with the known bits. Every function here
keeps one promise, which the tests hold exhaustively for small widths: *no value that can occur is left out*. Leaving
out less than possible is never wrong, it only proves less.

A `Width` holds what depends on the number of bits: the lattice (meet, join, widen) and the conversions between widths.
What arithmetic does stands in `number_arithmetic`, what a comparison teaches in `number_conditions`.

Known bits are a pair: ``value`` has the bits that are known to be 1, ``mask`` those that are not known. The two share
no bit. (The kernel calls this pair a *tnum*; Vishwanathan et al., "Sound, precise, and fast abstract interpretation
with tristate numbers", CGO 2022, proves the rules for addition and subtraction.)
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

__all__ = ["Number", "Width", "width_of"]


class Number(NamedTuple):
    """A set of values; the unsigned bounds, the signed bounds, and the known bits."""

    umin: int
    umax: int
    smin: int
    smax: int
    value: int
    mask: int

    @property
    def is_constant(self) -> bool:
        """Whether this is one value."""
        return self.umin == self.umax

    def holds(self, number: int, bits: int) -> bool:
        """Whether an unsigned ``number`` of so many bits is in the set."""
        signed = number - (1 << bits) if number >> (bits - 1) else number
        return (
            self.umin <= number <= self.umax
            and self.smin <= signed <= self.smax
            and (number ^ self.value) & ~self.mask == 0
        )

    def __str__(self) -> str:
        if self.is_constant:
            return str(self.smin)
        if self.smin >= 0 or self.smax < 0 or self.smin >= -self.umax // 2:
            return f"{self.smin} to {self.smax}"
        return f"{self.umin} to {self.umax}"


class Width:
    """Numbers of ``bits`` bits.

    >>> width = Width(64)
    >>> print(width.join(width.constant(3), width.constant(8)))
    3 to 8
    """

    __slots__ = ("bits", "full", "half", "ones")

    def __init__(self, bits: int) -> None:
        self.bits = bits
        self.ones = (1 << bits) - 1
        self.half = 1 << (bits - 1)
        self.full = Number(0, self.ones, -self.half, self.half - 1, 0, self.ones)

    # -- making numbers -------------------------------------------------------------------------------------------

    def constant(self, value: int) -> Number:
        """The number that is this one value, modulo 2**bits."""
        value &= self.ones
        signed = value - (self.ones + 1) if value >= self.half else value
        return Number(value, value, signed, signed, value, 0)

    def unsigned(self, low: int, high: int) -> Number:
        """All values from ``low`` to ``high``, both unsigned."""
        found = self.make(low, high, -self.half, self.half - 1, 0, self.ones)
        assert found is not None
        return found

    def signed(self, low: int, high: int) -> Number:
        """All values from ``low`` to ``high``, both signed."""
        found = self.make(0, self.ones, low, high, 0, self.ones)
        assert found is not None
        return found

    def bits_known(self, value: int, mask: int) -> Number:
        """All values with these known bits."""
        found = self.make(0, self.ones, -self.half, self.half - 1, value, mask)
        assert found is not None
        return found

    def make(self, umin: int, umax: int, smin: int, smax: int, value: int, mask: int) -> Number | None:
        """The values that all three parts allow, each part narrowed by the others; None where there are none.

        Each step keeps every value that is in all parts: known bits bound a value from below by ``value`` and from
        above by ``value | mask``, and where the lowest ones are known, the ends of a range move to the next value that
        has them; where a range lies in one half of the numbers, unsigned and signed order agree
        there; the leading bits that both ends of a range share are those of all values between them; and what leaves
        one value in one part is a constant, or nothing where another part has not got it.
        """
        ones, half = self.ones, self.half
        if value > umin:
            umin = value
        if value | mask < umax:
            umax = value | mask
        step = mask & -mask  # values differ by multiples of the lowest bit that is not known
        if step > 1:
            umin, smin = umin + (value - umin) % step, smin + (value - smin) % step
            umax, smax = umax - (umax - value) % step, smax - (smax - value) % step
        if umax < half:
            smin, smax = max(smin, umin), min(smax, umax)
        elif umin >= half:
            smin, smax = max(smin, umin - ones - 1), min(smax, umax - ones - 1)
        if smin >= 0:
            umin, umax = max(umin, smin), min(umax, smax)
        elif smax < 0:
            umin, umax = max(umin, smin + ones + 1), min(umax, smax + ones + 1)
        if umin > umax or smin > smax:
            return None
        if mask:
            varying = (1 << (umin ^ umax).bit_length()) - 1
            if mask & ~varying:
                if (value ^ umin) & ~mask & ~varying:
                    return None
                value |= umin & ~varying
                mask &= varying
            if value > umin:
                umin = value
            if value | mask < umax:
                umax = value | mask
            if umin > umax:
                return None
        if umin == umax or smin == smax or not mask:
            only = self.constant(umin if umin == umax else value if not mask else smin)
            fits = umin <= only.umin <= umax and smin <= only.smin <= smax and not (only.value ^ value) & ~mask
            return only if fits else None
        return Number(umin, umax, smin, smax, value, mask)

    def surely(self, umin: int, umax: int, smin: int, smax: int, value: int, mask: int) -> Number:
        """As `make`, for parts that are known to have a value in common."""
        return self.make(umin, umax, smin, smax, value, mask) or self.full

    # -- the lattice ----------------------------------------------------------------------------------------------

    def meet(self, a: Number, b: Number) -> Number | None:
        """The values in both; None where there are none."""
        if a == b or b == self.full:
            return a
        if (a.value ^ b.value) & ~a.mask & ~b.mask:
            return None
        return self.make(
            max(a.umin, b.umin),
            min(a.umax, b.umax),
            max(a.smin, b.smin),
            min(a.smax, b.smax),
            a.value | b.value,
            a.mask & b.mask,
        )

    def join(self, a: Number, b: Number) -> Number:
        """The least number that has the values of both: a bit is known where both know it alike."""
        if a == b:
            return a
        mask = a.mask | b.mask | (a.value ^ b.value)
        return self.surely(
            min(a.umin, b.umin),
            max(a.umax, b.umax),
            min(a.smin, b.smin),
            max(a.smax, b.smax),
            a.value & ~mask,
            mask,
        )

    def widen(self, old: Number, new: Number, thresholds: Sequence[int]) -> Number:
        """A number that has the values of both, and whose growing bounds have jumped to the next threshold.

        ``thresholds`` are ascending and not negative. What falls below all of them stops at 1 and at 0 on its way: what
        counts down mostly ends there. Known bits stay below the lowest one that is not known any more (alignment is
        worth keeping), so that loops cannot take one bit a turn.
        """
        joined = self.join(old, new)
        if joined == old:
            return old
        umin = joined.umin if joined.umin >= old.umin else _below(joined.umin, thresholds, min(joined.umin, 1))
        umax = joined.umax if joined.umax <= old.umax else _above(joined.umax, thresholds, self.ones)
        least = -self.half if joined.smin < 0 else min(joined.smin, 1)
        smin = joined.smin if joined.smin >= old.smin else _below(joined.smin, thresholds, least)
        smax = joined.smax if joined.smax <= old.smax else _above(joined.smax, thresholds, self.half - 1)
        mask = joined.mask
        if mask != old.mask:
            mask |= self.ones & -(mask & -mask)
        return self.surely(umin, umax, smin, smax, joined.value & ~mask, mask)

    # -- between widths -------------------------------------------------------------------------------------------

    def truncate(self, a: Number, to: Width) -> Number:
        """The low bits. A range stays one where its ends have the same high bits, or are small signed numbers."""
        if a.umax <= to.ones and a.smin >= 0:
            return to.surely(a.umin, a.umax, -to.half, to.half - 1, a.value, a.mask)
        umin, umax = 0, to.ones
        if a.umin >> to.bits == a.umax >> to.bits:
            umin, umax = a.umin & to.ones, a.umax & to.ones
        smin, smax = -to.half, to.half - 1
        if smin <= a.smin and a.smax <= smax:
            smin, smax = a.smin, a.smax
        return to.surely(umin, umax, smin, smax, a.value & to.ones, a.mask & to.ones)

    def extend(self, a: Number, to: Width) -> Number:
        """With zeros in front."""
        return to.surely(a.umin, a.umax, -to.half, to.half - 1, a.value, a.mask)

    def sign_extend(self, a: Number, to: Width) -> Number:
        """With copies of the sign in front: the signed value stays; the copies are known where the sign is."""
        front = to.ones & ~self.ones
        value = a.value | front if a.value & self.half else a.value
        mask = a.mask | front if a.mask & self.half else a.mask
        return to.surely(0, to.ones, a.smin, a.smax, value, mask)


def _above(number: int, thresholds: Sequence[int], otherwise: int) -> int:
    return next((one for one in thresholds if number <= one <= otherwise), otherwise)


def _below(number: int, thresholds: Sequence[int], otherwise: int) -> int:
    if number >= 0:
        return next((one for one in reversed(thresholds) if one <= number), max(0, otherwise))
    return next((-one for one in thresholds if otherwise <= -one <= number), otherwise)


@cache
def width_of(bits: int) -> Width:
    """The width of so many bits."""
    return Width(bits)
