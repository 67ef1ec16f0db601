"""What is known at one place, in a form that people read: ``r1=packet+14  r2=3..17 & 0xff``."""

from __future__ import annotations

from llvmbpf.analysis.numbers import Number
from llvmbpf.analysis.tracked import ANYTHING, LENGTHS, NO_ROOM, Known, Tracked
from llvmbpf.analysis.values import RegionKind, Value
from llvmbpf.maps.spec import MapSpec

__all__ = ["show_number", "show_state"]

MOST_SLOTS = 6


def show_state(
    known: Known, values: tuple[Value, ...], written: int, maps: tuple[MapSpec, ...]
) -> tuple[tuple[str, str], ...]:
    """The packet's known length, registers that have been written, and some slots of the frame.

    Arguments:
        known: what the proofs know.
        values: what region inference knows of the registers.
        written: the registers that have been written on all paths, as a bit mask.
        maps: by number.
    """
    found: list[tuple[str, str]] = []
    for kind, length in LENGTHS.items():
        least = known.facts[length].number.umin
        if least:
            found.append((str(kind), f"[0..{least})"))
    for number, value in enumerate(known.registers):
        if number == 10 or not written >> number & 1:
            continue
        text = _show(known, value, values[number], maps)
        if text:
            found.append((f"r{number}", text))
    slots = [(offset, value) for offset, value in sorted(known.slots.items()) if value is not None]
    found += [(f"[r10{offset}]", _tracked(known, value, maps)) for offset, value in slots[:MOST_SLOTS]]
    return tuple(found)


def _show(known: Known, value: Tracked | None, region: Value, maps: tuple[MapSpec, ...]) -> str:
    """A register: where the proofs only know a number, region inference may know what it points to."""
    if region.kind is not RegionKind.SCALAR and (value is None or value.kind is RegionKind.SCALAR):
        if region.kind is RegionKind.UNKNOWN:
            return "" if value is None else _tracked(known, value, maps)
        name = f" {maps[region.source].name}" if region.source is not None and region.kind in _OF_MAPS else ""
        return f"{region.kind}{name}{'' if region.offset is None else f'{region.offset:+d}'}"
    return "" if value is None else _tracked(known, value, maps)


_OF_MAPS = frozenset({RegionKind.MAP, RegionKind.MAP_VALUE})


def _tracked(known: Known, value: Tracked, maps: tuple[MapSpec, ...]) -> str:
    if value.kind is RegionKind.SCALAR and value.anchor in LENGTHS.values():
        return f"{value.anchor}{f'{value.offset:+d}' if value.offset else ''}"
    if value.kind is RegionKind.SCALAR:
        return show_number(known.number(value))
    name = str(value.kind)
    if value.kind is RegionKind.MAP_VALUE and value.source is not None:
        name = f"value of {maps[value.source].name}"
    span = known.span(value)
    if span is None:
        place = "+?"
    elif span[0] == span[1]:
        place = f"{span[0]:+d}"
    else:
        place = f"+[{span[0]}..{span[1]}]"
    room = ""
    if value.kind in LENGTHS and value.anchor is not None and value.anchor not in LENGTHS.values():
        rest = known.rooms(value.anchor)[0 if value.kind is RegionKind.PACKET else 1]
        if rest > NO_ROOM and rest - value.offset > 0:
            room = f" with {rest - value.offset} bytes"
    elif value.anchor in LENGTHS.values():
        place = f"+length{value.offset:+d}" if value.offset else "+length"
    return f"{name}{place}{room}{' or null' if value.base is not None else ''}"


def show_number(number: Number) -> str:
    """``7``, ``3..17``, ``0..255 & 0xf8``; "number" where nothing is known.

    >>> from llvmbpf.analysis.numbers import width_of
    >>> show_number(width_of(64).unsigned(3, 17))
    '3..17'
    """
    if number.is_constant:
        return str(number.smin)
    if number == ANYTHING:
        return "number"
    unsigned = number.umax - number.umin <= number.smax - number.smin
    text = f"{number.umin}..{number.umax}" if unsigned else f"{number.smin}..{number.smax}"
    if (number.umin, number.umax) == (0, ANYTHING.umax) and (number.smin, number.smax) == (
        ANYTHING.smin,
        ANYTHING.smax,
    ):
        text = "number"
    possible = number.value | number.mask
    if number.umax >= 0 and possible != (1 << number.umax.bit_length()) - 1 and number.umax < 1 << 63:
        text += f" & {possible:#x}"
    if number.value and not unsigned:
        text += f" | {number.value:#x}"
    return text
