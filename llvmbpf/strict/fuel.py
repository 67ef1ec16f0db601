"""How much fuel a run can take at most, as far as loops and calls have bounds."""

from __future__ import annotations

from dataclasses import dataclass

from llvmbpf.analysis.trips import Trips

__all__ = ["LONGEST", "FuelBound"]

LONGEST = 65_535  # bytes of a packet or metadata buffer, where a number has to be told


@dataclass(frozen=True)
class FuelBound:
    """A sum of products: each term is a plain number times how often each of some loops goes round.

    Loops whose bound is a packet's length make this a function of the length.
    """

    terms: tuple[tuple[int, tuple[Trips, ...]], ...] = ()

    def units(self, packet: int = LONGEST, context: int = LONGEST) -> int:
        """The most units of fuel for a packet and a metadata buffer of so many bytes."""
        lengths = {"": 0, "packet": packet, "context": context}
        total = 0
        for factor, trips in self.terms:
            for one in trips:
                factor *= one.most(lengths[one.length])
            total += factor
        return total

    def times(self, factor: int, trips: tuple[Trips, ...]) -> FuelBound:
        """The bound of going through this so often."""
        return FuelBound(tuple((factor * own, (*trips, *inner)) for own, inner in self.terms))

    def plus(self, other: FuelBound) -> FuelBound:
        """The bound of both."""
        factors: dict[tuple[Trips, ...], int] = {}
        for factor, trips in self.terms + other.terms:
            factors[trips] = factors.get(trips, 0) + factor
        return FuelBound(tuple((factor, trips) for trips, factor in factors.items() if factor))

    def __str__(self) -> str:
        most = self.units()
        if any(one.length for _, trips in self.terms for one in trips):
            return f"at most {most} for {LONGEST} bytes, {self.units(1500, 64)} for 1500"
        return f"at most {most}"
