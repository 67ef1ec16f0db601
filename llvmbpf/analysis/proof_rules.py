"""What instructions do to what the proofs know: arithmetic, comparisons, and accesses that have succeeded.

Each function's docstring says why it is right. Sums are whole numbers where nothing else is said; the offsets that
programs add to pointers are taken as signed, so that a step back is a small negative number.
"""

from __future__ import annotations

from llvmbpf.analysis import number_arithmetic
from llvmbpf.analysis.number_conditions import RELATION, refine
from llvmbpf.analysis.numbers import Number
from llvmbpf.analysis.tracked import (
    ADDRESS_SPACE,
    ANYTHING,
    LEAST,
    LENGTHS,
    MOST,
    NO_ROOM,
    WHOLE,
    Known,
    Tracked,
    constant,
)
from llvmbpf.analysis.values import RegionKind
from llvmbpf.isa import SIGNED_CONDITION_OPS, UNARY_OPS, Instruction, InstructionSpec, Op

__all__ = ["compute", "condition", "read", "room_for", "succeed", "take_base"]

_SCALAR = RegionKind.SCALAR
_SMALL = (1 << 32) - 1
_SURE = 1 << 62  # what lies below does not wrap when an address is added to it

# Unsigned operations whose result is at most their first operand.
_SHRINKING = frozenset({Op.AND, Op.RSH, Op.DIV, Op.MOD})


def read(known: Known, register: int, pc: int) -> Tracked:
    """A register; one of which nothing was kept is given a name here."""
    value = known.registers[register]
    if value is None:
        value = known.registers[register] = known.fresh(pc, ANYTHING)
    return value


def _number(known: Known, value: Tracked) -> Number:
    """The 64 bits of a value; an address may be any."""
    return known.number(value) if value.kind is _SCALAR else ANYTHING


def compute(known: Known, instruction: Instruction, spec: InstructionSpec, pc: int) -> Tracked:
    """What an arithmetic instruction writes."""
    op, width = spec.op, spec.width
    if op is Op.MOVSX:
        source = _number(known, read(known, instruction.src, pc))
        return known.fresh(pc, number_arithmetic.move_signed(source, instruction.offset, width))
    if op in UNARY_OPS:
        return known.fresh(
            pc, number_arithmetic.apply_unary(op, _number(known, read(known, instruction.dst, pc)), width)
        )
    right = read(known, instruction.src, pc) if spec.uses_register else constant(instruction.imm)
    if op is Op.MOV:
        return right if width == 64 else _low_half(known, right, pc)
    left = read(known, instruction.dst, pc)
    if op in (Op.ADD, Op.SUB):
        found = _sum(known, left, right, op, pc) if width == 64 else _short_sum(known, left, right, op, pc)
        if found is not None:
            return found
    a, b = _number(known, left), _number(known, right)
    result = number_arithmetic.apply_binary(op, a, b, width)
    packet = context = NO_ROOM
    if op in _SHRINKING and left.kind is _SCALAR and a.smin >= 0:
        packet, context = _rooms_at(known, left)
    return known.fresh(pc, result, _SCALAR, packet, context)


def _rooms_at(known: Known, value: Tracked) -> tuple[int, int]:
    """The rooms behind a value that is at least what others take away from it, for an anchor that is at most this.

    Let the value x = V + offset have no overflow (its number is not negative, so it has none that matters once its span
    is one), and y <= x. Then y + (room of V - offset) <= x + room of V - offset = V + room of V <= length.
    """
    if known.span(value) is None:
        return NO_ROOM, NO_ROOM
    packet, context = known.rooms(value.anchor)
    return max(packet - value.offset, NO_ROOM), max(context - value.offset, NO_ROOM)


def _low_half(known: Known, value: Tracked, pc: int) -> Tracked:
    """The low 32 bits: the same value where there is nothing above, at most the value where that is not negative."""
    if value.kind is not _SCALAR:
        return known.fresh(pc, WHOLE.unsigned(0, _SMALL))
    number = known.number(value)
    if number.umax <= _SMALL:
        return value
    rooms = _rooms_at(known, value) if number.smin >= 0 else (NO_ROOM, NO_ROOM)
    return known.fresh(pc, number_arithmetic.apply_binary(Op.MOV, number, number, 32), _SCALAR, *rooms)


def _short_sum(known: Known, left: Tracked, right: Tracked, op: Op, pc: int) -> Tracked | None:
    """A 32-bit sum or difference is the 64-bit one where operands and result are all short."""
    if left.kind is not _SCALAR or right.kind is not _SCALAR:
        return None
    a = known.number(left)
    if a.umax > _SMALL:
        return None
    if right.is_constant:
        distance = right.offset if op is Op.ADD else -right.offset
        if -_SMALL <= distance <= _SMALL and a.umin + distance >= 0 and a.umax + distance <= _SMALL:
            return known.moved(left, distance, pc)
        return None
    b = known.number(right)
    if b.umax > _SMALL:
        return None
    low, high = (a.umin + b.umin, a.umax + b.umax) if op is Op.ADD else (a.umin - b.umax, a.umax - b.umin)
    return _sum(known, left, right, op, pc) if low >= 0 and high <= _SMALL else None


def _sum(known: Known, left: Tracked, right: Tracked, op: Op, pc: int) -> Tracked | None:
    """64-bit sums and differences, exact modulo 2**64 as they are: bases, anchors and offsets each add."""
    if right.is_constant:
        return known.moved(left, right.offset if op is Op.ADD else -right.offset, pc)
    if op is Op.ADD:
        if right.kind is not _SCALAR:
            left, right = right, left
        if right.kind is not _SCALAR:
            return None
        if right.is_constant:
            return known.moved(left, right.offset, pc)
        if left.anchor is None:
            if left.kind is _SCALAR:
                return known.moved(right, left.offset, pc)
            return known.moved(left._replace(anchor=right.anchor), right.offset, pc)
        return _add_anchors(known, left, right, pc)
    if left.kind is right.kind and left.kind not in (RegionKind.MAP_VALUE, RegionKind.STACK):
        # Two pointers with one base, of which nothing is left.
        if left.anchor == right.anchor:
            return constant(left.offset - right.offset)
        left, right = left._replace(kind=_SCALAR), right._replace(kind=_SCALAR)
        if right.is_constant:
            return known.moved(left, -right.offset, pc)
    if right.kind is not _SCALAR:
        return None
    return _subtract_anchors(known, left, right, pc)


def _add_anchors(known: Known, left: Tracked, right: Tracked, pc: int) -> Tracked:
    """The new anchor is V + W. With W <= w, ``V + W + (room of V - w) <= V + room of V <= length``; and the same the
    other way round. A sum that falls below all numbers comes back as a large one: then it has no room."""
    a, b = known.fact(left.anchor).number, known.fact(right.anchor).number
    packet = context = NO_ROOM
    if a.smin + b.smin >= LEAST:
        rooms = zip(known.rooms(left.anchor), known.rooms(right.anchor), strict=True)
        packet, context = (max(mine - b.smax, its - a.smax, NO_ROOM) for mine, its in rooms)
    offset = left.offset + right.offset
    parts = left.anchor, right.anchor
    total = known.fresh(pc, number_arithmetic.add(WHOLE, a, b), _SCALAR, packet, context)
    if total.anchor is not None and total.anchor not in parts and a.smin + b.smin >= LEAST and a.smax + b.smax <= MOST:
        first, second = parts
        assert first is not None
        assert second is not None
        known.sums[total.anchor] = first, second
    return known.moved(left._replace(anchor=total.anchor, offset=total.offset), offset, pc)


def _subtract_anchors(known: Known, left: Tracked, right: Tracked, pc: int) -> Tracked:
    """The new anchor is V - W. With w <= W, ``V - W + (room of V + w) <= V + room of V <= length``, but where the
    difference falls below all numbers."""
    a, b = known.fact(left.anchor).number, known.fact(right.anchor).number
    packet = context = NO_ROOM
    if a.smin - b.smax >= LEAST:
        packet, context = (room + b.smin if room > NO_ROOM else NO_ROOM for room in known.rooms(left.anchor))
    rest = known.fresh(pc, number_arithmetic.subtract(WHOLE, a, b), _SCALAR, packet, context)
    return known.moved(left._replace(anchor=rest.anchor, offset=rest.offset), left.offset - right.offset, pc)


# -- comparisons ------------------------------------------------------------------------------------------------------


def condition(known: Known, instruction: Instruction, spec: InstructionSpec, pc: int, *, taken: bool) -> bool:
    """Learn that a jump was taken, or not; False where that cannot happen."""
    left = read(known, instruction.dst, pc)
    right = read(known, instruction.src, pc) if spec.uses_register else constant(instruction.imm)
    relation, swapped = RELATION[spec.op, taken]
    if swapped:
        left, right = right, left
    if left.kind is _SCALAR and right.kind is _SCALAR:
        return _compare_numbers(known, left, right, relation, spec)
    if spec.width == 64 and left.kind is right.kind and left.kind in LENGTHS:
        return _compare_pointers(known, left, right, relation)
    if spec.width == 64 and relation in ("eq", "ne"):
        _compare_with_null(known, left, right, relation)
    return True


def _compare_with_null(known: Known, left: Tracked, right: Tracked, relation: str) -> None:
    """The start of a map's value, or null, against 0."""
    pointer, other = (left, right) if left.kind is RegionKind.MAP_VALUE else (right, left)
    if pointer.base is None or other != constant(0) or pointer.anchor is not None or pointer.offset:
        return
    if relation == "eq":
        known.is_null(pointer.base)
    else:
        known.not_null(pointer.base)


def _compare_numbers(known: Known, left: Tracked, right: Tracked, relation: str, spec: InstructionSpec) -> bool:
    """Narrow both numbers, then compare them as whole numbers where that says the same.

    An unsigned comparison of 64 bits does where the greater one is less than 2**63, since then both are. A signed one
    always does. One of 32 bits does where the lesser one is short, and the greater not negative: it is then at least
    its low half.
    """
    found = refine(relation, known.number(left), known.number(right), spec.width)
    if found is None or not known.narrow(left, found[0]) or not known.narrow(right, found[1]):
        return False
    a, b = known.number(left), known.number(right)
    signed = spec.op in SIGNED_CONDITION_OPS
    if spec.width == 64:
        comparable = signed or (a.smin >= 0 and b.smin >= 0)
        equal_both = comparable
    else:
        top = _SMALL >> 1 if signed else _SMALL
        comparable = a.umax <= top and (b.umax <= top if signed else b.smin >= 0)
        equal_both = a.umax <= _SMALL and b.umax <= _SMALL
    return _relate(known, left, right, relation, comparable, equal_both)


def _relate(known: Known, left: Tracked, right: Tracked, relation: str, comparable: bool, equal_both: bool) -> bool:
    """Hand room from the greater one to the lesser one, where they are comparable as whole numbers."""
    if relation in ("ult", "slt", "ule", "sle"):
        return not comparable or _at_most(known, left, right, _least_step(known, left, right, relation))
    if relation == "eq":
        first = not comparable or _at_most(known, left, right, 0)
        return first and (not equal_both or _at_most(known, right, left, 0))
    if relation == "ne" and equal_both:
        return _differ(known, left, right) and _differ(known, right, left)
    return True


def _least_step(known: Known, lesser: Tracked, greater: Tracked, relation: str) -> int:
    """How far the greater one is from the lesser one at least: a multiple of 8 below another is at least 8 below.

    Where the lowest k bits of both are known, their difference is known modulo 2**k.
    """
    a, b = known.number(lesser), known.number(greater)
    unknown = a.mask | b.mask
    modulus = unknown & -unknown if unknown else 1  # the lowest bit that is not known
    step = (b.value - a.value) % modulus
    return step or (modulus if relation in ("ult", "slt") else 0)


def _at_most(known: Known, lesser: Tracked, greater: Tracked, strict: int) -> bool:
    """``lesser + strict <= greater``: with V + r <= length for the greater one's anchor V and room r, and V + its
    offset being the greater one, the lesser one's anchor has the room r + strict + the difference of the offsets."""
    if known.span(lesser) is None or known.span(greater) is None:
        return True
    shift = strict + lesser.offset - greater.offset
    for kind, room in zip(LENGTHS, known.rooms(greater.anchor), strict=True):
        if room > NO_ROOM and not known.give_room(lesser.anchor, kind, room + shift):
            return False
    return True


def _differ(known: Known, value: Tracked, other: Tracked) -> bool:
    """What is at most a length and is not that length is at most the length less 1."""
    for kind, length in LENGTHS.items():
        if other.anchor == length and known.span(value) is not None and known.span(other) is not None:
            least = value.offset - other.offset  # room for the value to be at most the other one
            if known.rooms(value.anchor)[0 if kind is RegionKind.PACKET else 1] == least:
                return known.give_room(value.anchor, kind, least + 1)
    return True


def _compare_pointers(known: Known, left: Tracked, right: Tracked, relation: str) -> bool:
    """Two addresses, each the start of one buffer plus a distance modulo 2**64.

    The start A and the end are below `ADDRESS_SPACE`. Let the greater one's distance d be from 0 to 2**62: A + d does
    not wrap. The lesser one's distance e, taken as signed, has A + e either not negative, and then exact; or
    negative, and then its address is 2**63 or more, which is not at most A + d. So e is at least -A, and e <= d. Where
    e is not negative either, d >= e.
    """
    if relation == "eq":
        both = WHOLE.meet(known.number(left), known.number(right))
        if both is None or not known.narrow(left, both) or not known.narrow(right, both):
            return False
        return _relate(known, left, right, relation, True, True)
    if relation == "ne":
        return _relate(known, left, right, relation, False, True)
    if relation not in ("ult", "ule"):
        return True
    span = known.span(right)
    if span is None or span[0] < 0 or span[1] > _SURE:
        return True
    strict = int(relation == "ult")
    if not known.narrow(left, WHOLE.signed(-ADDRESS_SPACE, span[1] - strict)):
        return False
    mine = known.span(left)
    if mine is not None and mine[0] >= 0:
        if mine[0] + strict > span[1]:
            return False
        if not known.narrow(right, WHOLE.signed(mine[0] + strict, MOST)):
            return False
    return _at_most(known, left, right, _least_step(known, left, right, relation))


# -- accesses ---------------------------------------------------------------------------------------------------------


def room_for(known: Known, value: Tracked, low: int, high: int) -> str:
    """Why the bytes from ``low`` up to ``high`` behind a pointer lie in its packet or metadata buffer; "" where that is
    not known. The distance is not negative, and its anchor has room for all bytes."""
    span = known.span(value)
    if span is None or span[0] + low < 0:
        return ""
    room = known.rooms(value.anchor)[0 if value.kind is RegionKind.PACKET else 1]
    if value.offset + high > room:
        return ""
    if value.anchor is None:
        return f"at least {room} bytes are there"
    return f"from {span[0] + low}, with room for {room - value.offset} bytes"


def succeed(known: Known, value: Tracked, low: int, high: int, frame_size: int, *, has_metadata: bool) -> bool:
    """Learn that an access was inside: whoever goes on has passed the check. False where none could have.

    The check is of the distance modulo 2**64: it is not negative, and the bytes end before the region does. What a
    kernel's program may touch before the packet's start (``has_metadata``) lies at negative distances.
    """
    if value.kind in LENGTHS:
        least = -ADDRESS_SPACE if has_metadata else -low
        if not known.narrow(value, WHOLE.signed(least, ADDRESS_SPACE - high)):
            return False
        return known.span(value) is None or known.give_room(value.anchor, value.kind, value.offset + high)
    if value.kind is RegionKind.FRAME:
        return known.narrow(value, WHOLE.signed(-frame_size - low, -high))
    if value.kind is RegionKind.MAP_VALUE and value.base is not None:
        span = known.span(value)
        if span is not None and span[0] + low >= 0 and span[1] + high < 4096:
            known.not_null(value.base)  # no value lies in the first page
    return True


def take_base(known: Known, register: int, kind: RegionKind, pc: int) -> Tracked:
    """Take a register of which the base was lost as base plus anything, so that something can be learned of it."""
    value = known.registers[register] = known.fresh(pc, ANYTHING, kind)
    return value
