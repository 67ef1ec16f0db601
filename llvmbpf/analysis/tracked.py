"""What the proofs know at one place of a function: values as *base + anchor + offset*, and facts about the anchors.

A register or stack slot holds a `Tracked` value. Its ``kind`` names the base: the packet's start, the metadata buffer's
start, r10, a caller's r10, an element's value of a map, or 0 for a plain number. The ``anchor`` is a name for a
variable part, whose value nobody knows, and ``offset`` a constant. What is written is the sum of the three, modulo
2**64. Any value can be written so with any base, since the anchor may be any number; so a wrong guess of the base
proves nothing wrong.

Two values with one anchor differ by constants alone. That is what carries a comparison of ``p + 14`` with the packet's
end over to ``p``, to ``p + 2``, and to an index ``i`` that was added to the packet's start to make ``p``.

Of an anchor V (as a signed number) a `Fact` knows

* ``number``: the numbers that it can be;
* ``packet``: how much *room* there is: ``V + room <= length of the packet``, as whole numbers without any modulus;
* ``context``: the same for the metadata buffer.

Where one anchor was made as the sum of two others, and the sum is one of whole numbers, that is kept for as long as all
three are held: what is learned of the room behind the sum, or of one part, says something of the other part. So behind
``p + size <= end``, learning that ``size`` is 4 gives ``p`` room for 4 bytes.

The anchor `PACKET_LENGTH` is the length of the packet itself, so ``data_end`` is *packet + PACKET_LENGTH + 0*.

Names of anchors are bound names: a state says that *there are* numbers for its anchors with which all its values and
facts hold. So joining two states need not care how each of them calls a thing.

A map's value may be null: then ``base`` is a name that all copies share, and a comparison with 0 that fails takes it
away from all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from llvmbpf.analysis import number_arithmetic
from llvmbpf.analysis.numbers import Number, width_of
from llvmbpf.analysis.values import RegionKind
from llvmbpf.isa import to_signed

__all__ = [
    "ADDRESS_SPACE",
    "ANYTHING",
    "CONTEXT_LENGTH",
    "LENGTHS",
    "NO_ROOM",
    "PACKET_LENGTH",
    "WHOLE",
    "ZERO",
    "Fact",
    "Known",
    "Name",
    "Tracked",
    "constant",
]

WHOLE = width_of(64)
ANYTHING = WHOLE.full

# Where the addresses of users' buffers lie, ends included: the lower half of what 57-bit paging has, which is the most
# that any of today's processors can give. A buffer that exists does not wrap around.
ADDRESS_SPACE = 1 << 57
FARTHEST = 1 << 40  # offsets beyond this move into the anchor
NO_ROOM = -(1 << 61)
LEAST, MOST = -(1 << 63), (1 << 63) - 1

Name = str | tuple[int | str, ...]
PACKET_LENGTH, CONTEXT_LENGTH = "length of the packet", "length of the context"
LENGTHS = {RegionKind.PACKET: PACKET_LENGTH, RegionKind.CONTEXT: CONTEXT_LENGTH}
_LENGTH_NAMES = frozenset(LENGTHS.values())
A_LENGTH = WHOLE.unsigned(0, ADDRESS_SPACE)


class Tracked(NamedTuple):
    """A value: base, anchor (None: 0) and offset; for a map's value its map, and the name of what may be null."""

    kind: RegionKind
    anchor: Name | None = None
    offset: int = 0
    source: int | None = None
    base: Name | None = None

    @property
    def is_constant(self) -> bool:
        """Whether this is a known number."""
        return self.anchor is None and self.kind is RegionKind.SCALAR


class Fact(NamedTuple):
    """What is known of an anchor."""

    number: Number
    packet: int = NO_ROOM
    context: int = NO_ROOM


def constant(number: int) -> Tracked:
    """A known number, which is kept signed."""
    return Tracked(RegionKind.SCALAR, None, to_signed(number, 64))


ZERO = constant(0)
_NOTHING = Fact(WHOLE.constant(0))


class Known:
    """All that is known at one place. Registers that no one reads are None; so are slots that may hold anything.

    A slot that is not listed holds 0 where ``rest_is_zero``, anything else. ``sums`` has the two parts of anchors.
    """

    __slots__ = ("facts", "registers", "rest_is_zero", "slots", "sums")

    def __init__(
        self,
        registers: list[Tracked | None],
        slots: dict[int, Tracked | None],
        facts: dict[Name, Fact],
        rest_is_zero: bool,
        sums: dict[Name, tuple[Name, Name]] | None = None,
    ) -> None:
        self.registers = registers
        self.slots = slots
        self.facts = facts
        self.rest_is_zero = rest_is_zero
        self.sums = sums or {}

    def copy(self) -> Known:
        """One that can be changed on its own."""
        return Known(
            self.registers.copy(), self.slots.copy(), self.facts.copy(), self.rest_is_zero, self.sums.copy()
        )

    def pruned(self, live: int) -> Known:
        """Without the registers outside the mask ``live``, and without facts about what nothing holds any more."""
        registers = [value if live >> number & 1 else None for number, value in enumerate(self.registers)]
        registers[10] = self.registers[10]
        kept = Known(registers, self.slots.copy(), {}, self.rest_is_zero)
        for name in LENGTHS.values():
            kept.facts[name] = self.facts[name]
        for value in kept.cells():
            if value.anchor is not None:
                kept.facts[value.anchor] = self.facts[value.anchor]
        kept.sums = {
            total: parts for total, parts in self.sums.items() if {total, *parts} <= kept.facts.keys()
        }
        return kept

    def cells(self) -> Iterator[Tracked]:
        """All values."""
        for register in self.registers:
            if register is not None:
                yield register
        for slot in self.slots.values():
            if slot is not None:
                yield slot

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Known)
            and self.registers == other.registers
            and self.slots == other.slots
            and self.facts == other.facts
            and self.rest_is_zero == other.rest_is_zero
            and self.sums == other.sums
        )

    __hash__ = None  # type: ignore[assignment]

    # -- making values --------------------------------------------------------------------------------------------

    def name(self, pc: int) -> Name:
        """A name made at ``pc`` that nothing holds; older values of the same place may still be about."""
        turn = 0
        name: Name = (pc, turn)
        if name in self.facts:
            held = {value.anchor for value in self.cells()}
            while name in held:
                turn += 1
                name = (pc, turn)
        return name

    def base_name(self, pc: int) -> Name:
        """As `name`, for a map's value that may be null."""
        turn = 0
        name: Name = (pc, turn)
        held = {value.base for value in self.cells()}
        while name in held:
            turn += 1
            name = (pc, turn)
        return name

    def fresh(
        self,
        pc: int,
        number: Number,
        kind: RegionKind = RegionKind.SCALAR,
        packet: int = NO_ROOM,
        context: int = NO_ROOM,
    ) -> Tracked:
        """A value of which only this is known."""
        if number.is_constant and kind is RegionKind.SCALAR:
            return constant(number.umin)
        name = self.name(pc)
        if self.sums:  # what had the name before is gone
            self.sums = {total: parts for total, parts in self.sums.items() if name != total and name not in parts}
        self.facts[name] = Fact(number, packet, context)
        return Tracked(kind, name)

    def moved(self, value: Tracked, distance: int, pc: int) -> Tracked:
        """The value plus a constant."""
        kind, anchor, offset, source, base = value
        offset += distance
        if anchor is None and kind is RegionKind.SCALAR:
            return constant(offset)
        if -FARTHEST < offset < FARTHEST:
            return Tracked(kind, anchor, offset, source, base)
        return self.fresh(pc, ANYTHING)

    # -- asking ---------------------------------------------------------------------------------------------------

    def fact(self, anchor: Name | None) -> Fact:
        """What is known of an anchor; no anchor is the number 0, to which all of a length is room."""
        if anchor is None:
            return Fact(_NOTHING.number, self.facts[PACKET_LENGTH].number.smin, self.facts[CONTEXT_LENGTH].number.smin)
        fact = self.facts[anchor]
        if anchor == PACKET_LENGTH:
            return Fact(fact.number, 0, fact.context)
        if anchor == CONTEXT_LENGTH:
            return Fact(fact.number, fact.packet, 0)
        return fact

    def rooms(self, anchor: Name | None) -> tuple[int, int]:
        """The room behind an anchor in packet and metadata buffer: the fact, or what its greatest value leaves."""
        fact = self.fact(anchor)
        if anchor is None:
            return fact.packet, fact.context
        most = fact.number.smax
        packet, context = self.facts[PACKET_LENGTH].number.smin, self.facts[CONTEXT_LENGTH].number.smin
        return max(fact.packet, packet - most), max(fact.context, context - most)

    def number(self, value: Tracked) -> Number:
        """Anchor plus offset modulo 2**64: the number of a scalar, the distance of a pointer from its base."""
        if value.anchor is None:
            return WHOLE.constant(value.offset)
        number = self.facts[value.anchor].number
        return number_arithmetic.add(WHOLE, number, WHOLE.constant(value.offset)) if value.offset else number

    def span(self, value: Tracked) -> tuple[int, int] | None:
        """Anchor plus offset as a range of whole numbers, where that sum stays within 64 signed bits."""
        if value.anchor is None:
            return value.offset, value.offset
        number = self.facts[value.anchor].number
        low, high = number.smin + value.offset, number.smax + value.offset
        return (low, high) if low >= LEAST and high <= MOST else None

    # -- learning -------------------------------------------------------------------------------------------------

    def narrow(self, value: Tracked, number: Number) -> bool:
        """Learn that anchor plus offset is in ``number``; False where it cannot be."""
        if value.anchor is None:
            return number.holds(value.offset & WHOLE.ones, 64)
        if value.offset:
            number = number_arithmetic.subtract(WHOLE, number, WHOLE.constant(value.offset))
        fact = self.facts[value.anchor]
        met = WHOLE.meet(fact.number, number)
        if met is None:
            return False
        if met == fact.number:
            return True
        self.facts[value.anchor] = fact._replace(number=met)
        if met.smin > fact.number.smin and not self._divide_rooms(value.anchor):
            return False
        # A length is at least the anchor and its room.
        return value.anchor in _LENGTH_NAMES or met.smin == fact.number.smin or all(
            room <= NO_ROOM or self.give_room(value.anchor, kind, room)
            for kind, room in zip(LENGTHS, fact[1:], strict=True)
        )

    def give_room(self, anchor: Name | None, kind: RegionKind, room: int) -> bool:
        """Learn ``anchor + room <= length``; False where that cannot be.

        The length is then at least what the anchor is at least, and the room.
        """
        length = LENGTHS[kind]
        if room <= NO_ROOM:
            return True
        if anchor == length:
            return room <= 0
        if anchor is not None:
            fact = self.facts[anchor]
            if kind is RegionKind.PACKET and room > fact.packet:
                self.facts[anchor] = fact._replace(packet=room)
            elif kind is RegionKind.CONTEXT and room > fact.context:
                self.facts[anchor] = fact._replace(context=room)
            if anchor in self.sums and not self._divide_room(anchor, kind, room):
                return False
            room += fact.number.smin
        if room <= self.facts[length].number.smin:
            return True
        if room > ADDRESS_SPACE:
            return False
        return self.narrow(Tracked(RegionKind.SCALAR, length), WHOLE.unsigned(room, ADDRESS_SPACE))

    def _divide_room(self, total: Name, kind: RegionKind, room: int) -> bool:
        """Of V + W + room <= length, hand to each part the room that the other one takes at least."""
        first, second = self.sums[total]
        least = self.facts[first].number.smin, self.facts[second].number.smin
        return self.give_room(first, kind, room + least[1]) and self.give_room(second, kind, room + least[0])

    def _divide_rooms(self, part: Name) -> bool:
        """As `_divide_room`, for all sums of which a part is known to be more than it was."""
        for total, parts in self.sums.items():
            if part in parts:
                for kind, room in zip(LENGTHS, self.facts[total][1:], strict=True):
                    if room > NO_ROOM and not self._divide_room(total, kind, room):
                        return False
        return True

    def not_null(self, base: Name) -> None:
        """Take the doubt away from all copies of a map's value."""
        self._replace_base(base, lambda value: value._replace(base=None))

    def is_null(self, base: Name) -> None:
        """All copies are plain numbers."""
        self._replace_base(base, lambda value: Tracked(RegionKind.SCALAR, value.anchor, value.offset))

    def _replace_base(self, base: Name, change: Callable[[Tracked], Tracked]) -> None:
        for number, value in enumerate(self.registers):
            if value is not None and value.base == base:
                self.registers[number] = change(value)
        for slot, value in self.slots.items():
            if value is not None and value.base == base:
                self.slots[slot] = change(value)

    def forget_packet(self, pc: int) -> None:
        """The packet may have moved: nothing is known of its length, and old pointers are numbers."""
        gone = {PACKET_LENGTH}
        changed: dict[Tracked, Tracked] = {}

        def change(value: Tracked | None) -> Tracked | None:
            if value is None or not (value.kind is RegionKind.PACKET or value.anchor in gone):
                return value
            if value not in changed:
                changed[value] = self.fresh(pc, ANYTHING)
            return changed[value]

        for number, register in enumerate(self.registers):
            self.registers[number] = change(register)
        for offset, slot in self.slots.items():
            self.slots[offset] = change(slot)
        for name, fact in self.facts.items():
            if fact.packet > NO_ROOM:
                self.facts[name] = fact._replace(packet=NO_ROOM)
        self.facts[PACKET_LENGTH] = Fact(A_LENGTH)

    # -- the frame ------------------------------------------------------------------------------------------------

    def slot(self, offset: int) -> Tracked | None:
        """What the 8 bytes at ``offset`` from r10 hold, None where that may be anything."""
        return self.slots.get(offset, ZERO if self.rest_is_zero else None)

    def forget_slots(self, low: int, high: int) -> None:
        """Something was stored between these offsets."""
        for offset in range(low - low % 8, high, 8):
            self.slots[offset] = None

    def forget_frame(self) -> None:
        """Something was stored somewhere in the frame."""
        self.slots.clear()
        self.rest_is_zero = False
