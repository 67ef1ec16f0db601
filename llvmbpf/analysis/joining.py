"""Where paths meet: one state of the proofs that covers two.

A pair of anchors, one of each state, becomes one anchor for all cells whose two values lie equally far from them: so
pointers that step together stay together, and an index stays tied to the pointer that it was added to. What two values
have in common is what either side knows: the join of their numbers, the lesser room.
"""

from __future__ import annotations

from collections.abc import Sequence

from llvmbpf.analysis.numbers import Number
from llvmbpf.analysis.tracked import (
    ANYTHING,
    CONTEXT_LENGTH,
    LEAST,
    LENGTHS,
    NO_ROOM,
    PACKET_LENGTH,
    WHOLE,
    ZERO,
    Fact,
    Known,
    Name,
    Tracked,
)
from llvmbpf.analysis.values import RegionKind

__all__ = ["Joiner"]


class Joiner:
    """Covers two states by one. ``place`` makes new names unlike those of other places."""

    def __init__(self, place: int, left: Known, right: Known, thresholds: Sequence[int] | None) -> None:
        self.place = place
        self.left = left
        self.right = right
        self.thresholds = thresholds  # where to widen, in rising order; None: join only
        self.classes: dict[tuple[Name | None, Name | None, int], tuple[Name | None, int]] = {}
        self.bases: dict[tuple[Name | None, Name | None], Name] = {}
        self.used: set[Name] = set(LENGTHS.values())
        self.facts: dict[Name, Fact] = {}

    def run(self) -> Known:
        """The join; where ``thresholds`` are given, the left one widened by the right one."""
        left, right = self.left, self.right
        for name in LENGTHS.values():
            self.facts[name] = Fact(self._numbers(left.facts[name].number, right.facts[name].number))
        registers = [
            self._cell(number, a, b) for number, (a, b) in enumerate(zip(left.registers, right.registers, strict=True))
        ]
        rest = left.rest_is_zero and right.rest_is_zero
        slots: dict[int, Tracked | None] = {}
        for offset in sorted(left.slots.keys() | right.slots.keys()):
            value = self._cell(offset, left.slot(offset), right.slot(offset))
            if rest or value is not None:
                slots[offset] = value
        sums = left.sums and {
            total: parts
            for total, parts in left.sums.items()
            if right.sums.get(total) == parts and all(self._is_kept(name) for name in (total, *parts))
        }
        return Known(registers, slots, self.facts, rest, sums)

    def _is_kept(self, name: Name) -> bool:
        """Whether a name means the same in both states and in their join."""
        return name in LENGTHS.values() or self.classes.get((name, name, 0)) == (name, 0)

    def _numbers(self, a: Number, b: Number) -> Number:
        if a == b:
            return a
        return WHOLE.join(a, b) if self.thresholds is None else WHOLE.widen(a, b, self.thresholds)

    def _cell(self, cell: int, a: Tracked | None, b: Tracked | None) -> Tracked | None:
        if a is None or b is None:
            return None
        if a == b and a.anchor is None and a.base is None:
            return a
        base: Name | None = None
        kind, source = a.kind, a.source
        if a.kind is not b.kind or a.source != b.source:
            if a.kind is RegionKind.MAP_VALUE and b == ZERO:
                base = self._base(cell, a.base, None)
                b = Tracked(a.kind, None, 0, a.source)
            elif b.kind is RegionKind.MAP_VALUE and a == ZERO:
                kind, source = b.kind, b.source
                base = self._base(cell, None, b.base)
                a = Tracked(b.kind, None, 0, b.source)
            else:
                return self._anything(cell, a, b)
            if a.anchor is not None or b.anchor is not None or a.offset or b.offset:
                return self._anything(cell, a, b)
        elif a.base is not None or b.base is not None:
            base = self._base(cell, a.base, b.base)
        key = a.anchor, b.anchor, b.offset - a.offset
        if key not in self.classes:
            self.classes[key] = self._merge(cell, a, b)
        anchor, shift = self.classes[key]
        return Tracked(kind, anchor, a.offset + shift, source, base)

    def _anything(self, cell: int, a: Tracked, b: Tracked) -> Tracked:
        kind = next((one.kind for one in (a, b) if one.kind in LENGTHS), RegionKind.SCALAR)
        name = self._new_name(cell)
        self.facts[name] = Fact(ANYTHING)
        return Tracked(kind, name)

    def _merge(self, cell: int, a: Tracked, b: Tracked) -> tuple[Name | None, int]:
        """The anchor for all values that lie as these two do, and what to add to offsets of the left one."""
        distance = b.offset - a.offset
        if a.anchor == b.anchor and distance == 0:
            if a.anchor is None or a.anchor == PACKET_LENGTH or a.anchor == CONTEXT_LENGTH:
                return a.anchor, 0
            fact = self.left.facts[a.anchor]
            if a.anchor not in self.used and fact == self.right.facts[a.anchor]:
                self.used.add(a.anchor)
                self.facts[a.anchor] = fact
                return a.anchor, 0
        # Names of this place stay with what they name, others only where both sides say the same by them.
        stays = a.anchor == b.anchor and distance == 0
        stays = stays or (isinstance(a.anchor, tuple) and a.anchor[:2] == (self.place, "join"))
        if a.anchor is not None and a.anchor not in self.used and stays:
            name, shift = a.anchor, 0
        else:
            name, shift = self._new_name(cell), -a.offset
        self.used.add(name)
        # The new anchor is the old one less the shift on the left, less the shift and the distance on the right.
        left, right = self._seen(self.left, a.anchor, -shift), self._seen(self.right, b.anchor, distance - shift)
        number = self._numbers(left.number, right.number)
        self.facts[name] = Fact(number, self._room(left.packet, right.packet), self._room(left.context, right.context))
        return name, shift

    @staticmethod
    def _seen(known: Known, anchor: Name | None, distance: int) -> Fact:
        """The fact of an anchor plus a distance. Where the sum may fall below all numbers, it has no room."""
        number = known.number(Tracked(RegionKind.SCALAR, anchor, distance))
        packet, context = known.rooms(anchor)
        least = 0 if anchor is None else known.facts[anchor].number.smin
        if least + distance < LEAST:
            return Fact(number)
        return Fact(number, max(packet - distance, NO_ROOM), max(context - distance, NO_ROOM))

    def _room(self, a: int, b: int) -> int:
        room = min(a, b)
        if self.thresholds is None or room >= a:
            return room
        return 0 if room >= 0 else NO_ROOM

    def _base(self, cell: int, a: Name | None, b: Name | None) -> Name:
        key = a, b
        if key not in self.bases:
            name = a if a is not None and a not in self.used else self._new_name(cell)
            self.used.add(name)
            self.bases[key] = name
        return self.bases[key]

    def _new_name(self, cell: int) -> Name:
        """A name that the left state does not use: what it calls its own things shall stay."""
        turn = 0
        while (name := (self.place, "join", cell, turn)) in self.used or name in self.left.facts:
            turn += 1
        self.used.add(name)
        return name
