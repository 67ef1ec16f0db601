"""What region inference knows about one register or stack slot, and how that joins.

::

                              MIXED                      unknown, and perhaps the kernel context
                     /                   \\
              UNKNOWN                     |              any number, perhaps an address
       /     |     |     |     |    \\      |
    SCALAR FRAME STACK PACKET MAP_VALUE  KERNEL_CONTEXT  ...   with any offset
       |     |     |     |     |            |
    SCALAR(n) FRAME(n) ...                               with a constant offset (for SCALAR: a constant)
       \\     |     |     |     |            /
                    (not reached: None)

The constant 0 is special: joined with a pointer it gives that pointer, offset forgotten, since "pointer or null" is
what programs mean. It is then checked like any pointer, and null lies in no region. Only the kernel context, which is
never null, does not join so.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from llvmbpf.isa import to_signed

__all__ = ["POINTERS", "SCALAR", "UNKNOWN", "ZERO", "RegionKind", "Value", "add", "join", "subtract"]


class RegionKind(StrEnum):
    """The region a pointer points into; `SCALAR` is no pointer, `UNKNOWN` may point anywhere."""

    SCALAR = "scalar"
    FRAME = "frame"  # the frame of the function itself
    STACK = "stack"  # the frames of its callers and its own, where they are not private
    CONTEXT = "context"  # the metadata buffer
    PACKET = "packet"
    MAP_VALUE = "map value"  # one element's value of a map
    RECORD = "record"  # reserved space of a ring buffer
    KERNEL_CONTEXT = "kernel context"  # accessed by fields alone
    MAP = "map"  # a map itself, which only helpers take
    UNKNOWN = "any"
    MIXED = "any or the kernel context"


POINTERS = frozenset(
    {
        RegionKind.FRAME,
        RegionKind.STACK,
        RegionKind.CONTEXT,
        RegionKind.PACKET,
        RegionKind.MAP_VALUE,
        RegionKind.RECORD,
        RegionKind.KERNEL_CONTEXT,
    }
)

# Two pointers with the same offset into one of these are the same pointer; map values and records are many.
ONE_OBJECT = POINTERS - {RegionKind.MAP_VALUE, RegionKind.RECORD}

# Offsets beyond this are forgotten: no buffer that is indexed by constants is larger.
OFFSET_LIMIT = 1 << 31


class Value(NamedTuple):
    """A kind and, where it is one constant on every path, the offset from the region's base (a scalar's value).

    Offsets of FRAME count from r10, so that those inside the frame are negative. Offsets into a map value count from
    the element's value. ``source`` is the number of the map for MAP and MAP_VALUE, and for a RECORD its size in bytes;
    None where paths differ.
    """

    kind: RegionKind
    offset: int | None = None
    source: int | None = None

    def __str__(self) -> str:
        if self.offset is None:
            return str(self.kind)
        return str(self.offset) if self.kind is RegionKind.SCALAR else f"{self.kind}{self.offset:+d}"


SCALAR = Value(RegionKind.SCALAR)
UNKNOWN = Value(RegionKind.UNKNOWN)
MIXED = Value(RegionKind.MIXED)
ZERO = Value(RegionKind.SCALAR, 0)

_CONTEXT_KINDS = frozenset({RegionKind.KERNEL_CONTEXT, RegionKind.MIXED})


def constant(number: int) -> Value:
    """A scalar that is known."""
    return Value(RegionKind.SCALAR, to_signed(number, 64))


def pointer(kind: RegionKind, offset: int | None, source: int | None = None) -> Value:
    """A pointer; an offset too far out is forgotten."""
    if offset is not None and not -OFFSET_LIMIT < offset < OFFSET_LIMIT:
        offset = None
    return Value(kind, offset, source)


def join(left: Value, right: Value) -> Value:
    """The least value that covers both."""
    if left == right:
        return left
    if left.kind is right.kind:
        offset = left.offset if left.offset == right.offset else None
        return Value(left.kind, offset, left.source if left.source == right.source else None)
    if left.kind in _CONTEXT_KINDS or right.kind in _CONTEXT_KINDS:
        return MIXED
    if left == ZERO and right.kind in POINTERS:
        return Value(right.kind, None, right.source)
    if right == ZERO and left.kind in POINTERS:
        return Value(left.kind, None, left.source)
    return UNKNOWN


def add(left: Value, right: Value) -> Value:
    """64-bit addition: a pointer plus a scalar stays in its region."""
    if right.kind in POINTERS:
        left, right = right, left
    if right.kind is not RegionKind.SCALAR:
        return MIXED if left.kind in _CONTEXT_KINDS or right.kind in _CONTEXT_KINDS else UNKNOWN
    offset = None if left.offset is None or right.offset is None else left.offset + right.offset
    if left.kind is RegionKind.SCALAR:
        return SCALAR if offset is None else constant(offset)
    if left.kind in POINTERS:
        return pointer(left.kind, offset, left.source)
    return MIXED if left.kind is RegionKind.MIXED else UNKNOWN


def subtract(left: Value, right: Value) -> Value:
    """64-bit subtraction: a pointer minus a scalar stays in its region, two pointers into one region give a scalar."""
    if left.kind in POINTERS and left.kind is right.kind:
        if left.offset is None or right.offset is None or left.kind not in ONE_OBJECT:
            return SCALAR
        return constant(left.offset - right.offset)
    if right.kind is not RegionKind.SCALAR:
        return MIXED if left.kind in _CONTEXT_KINDS or right.kind in _CONTEXT_KINDS else UNKNOWN
    return add(left, Value(RegionKind.SCALAR, None if right.offset is None else -right.offset))
