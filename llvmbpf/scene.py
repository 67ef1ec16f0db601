"""Where things were: what views need to name addresses, and to show a fault where it happened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from llvmbpf.memory import Region
from llvmbpf.program import Program

__all__ = ["Scene", "Span", "name_place", "spans_of"]


NEAR = 4096  # bytes: what is farther from memory than that is no pointer that has run out of it


class Span(NamedTuple):
    """Memory by its place alone; what it holds is not kept."""

    name: str
    address: int
    length: int
    writable: bool = True

    def offset_of(self, address: int) -> int | None:
        """The offset of an address that is inside or right behind, else None."""
        offset = address - self.address
        return offset if 0 <= offset <= self.length else None


@dataclass(frozen=True)
class Scene:
    """What a run was at when it ended early.

    Attributes:
        program: what was running.
        spans: the memory that it might touch.
        registers: r0 to r10 before the instruction at fault; None where native code ran, which keeps none.
        frame_size: bytes of the frame of the function that ran.
        replay: what finds the registers by running the program once more; None where that cannot be done.
    """

    program: Program
    spans: tuple[Span, ...] = ()
    registers: tuple[int, ...] | None = None
    frame_size: int = 0
    replay: Callable[[], Scene | None] | None = field(default=None, repr=False, compare=False)

    def with_registers(self) -> Scene:
        """The same, with registers where a replay finds them; the spans are then the replay's own."""
        if self.registers is not None or self.replay is None:
            return self
        return self.replay() or self

    def __reduce__(self) -> tuple[Any, ...]:
        return Scene, (self.program, self.spans, self.registers, self.frame_size)

    def place(self, address: int) -> str | None:
        """An address by the memory that it points into, or that it is near to; None where it is near to nothing."""
        frame = () if self.registers is None else ((self.registers[10], self.frame_size),)
        inside = name_place(address, self.spans, frame)
        if inside is not None:
            return inside
        near = (one for one in self.spans if -NEAR <= address - one.address <= one.length + NEAR)
        span = next(near, None)
        return None if span is None else f"{span.name}{address - span.address:+d}, outside"


def spans_of(regions: Iterable[Region]) -> tuple[Span, ...]:
    """Regions by their place."""
    return tuple(Span(one.name, one.address, one.length, one.writable) for one in regions if one.length)


def name_place(address: int, spans: Sequence[Span], frames: Sequence[tuple[int, int]] = ()) -> str | None:
    """What people call an address: ``packet+8``, ``r10-16``; None where it points nowhere.

    Arguments:
        address: the number.
        spans: memory; the first that holds the address gives it its name.
        frames: address of the end and size in bytes of the own frame, and of the callers' behind it.

    >>> name_place(0x1008, [Span("packet", 0x1000, 64)]), name_place(0x2ff0, [], [(0x3000, 512)]), name_place(7, [])
    ('packet+8', 'r10-16', None)
    """
    for depth, (end, size) in enumerate(frames):
        if 0 <= end - address <= size:
            name = ("", "caller's ")[depth] + "r10" if depth < 2 else f"caller {depth}'s r10"
            return f"{name}-{end - address}" if address != end else name
    for span in spans:
        offset = span.offset_of(address)
        if offset is not None:
            return f"{span.name}+{offset}"
    return None
