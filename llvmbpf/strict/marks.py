"""What is remembered of registers and of the frame besides their values, at one place of a function.

Of each register and byte of the frame: whether it has been written on all paths, and whether it may hold an address (or
a part of one). Of values that helpers gave: where they came from, so that copies are known to be the same. Of locks and
of a ring buffer's records: what may be held, and what is held for certain.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from llvmbpf.analysis.values import RegionKind

__all__ = ["FRAME_POINTER_MASK", "GIVEN_BIAS", "Held", "Marks"]

FRAME_POINTER_MASK = 1 << 10
GIVEN_BIAS = 4096  # bit of the first byte behind an argument, in what a function writes for its caller


class Held(NamedTuple):
    """A ring buffer's record that may be reserved: whether it surely is, and whether it is surely not null."""

    surely: bool
    not_null: bool


@dataclass(slots=True)
class Marks:
    """The state; masks are of registers by number, or of bytes of the frame from its lower end.

    Attributes:
        written, written_bytes: what has been written on all paths.
        pointers, pointer_bytes: what may hold an address.
        given: for each argument, the bytes behind it that have been written on all paths.
        arguments: for registers and slots, the argument that they hold and how far it was moved.
        halves: registers that hold the low 32 bits of an address, and the region that it points into.
        origins: for registers (by number) and slots (by offset, which is negative) the call that gave the value.
        records: what may be reserved, by the call that reserved it.
        lock_may, lock_must: whether a lock may be held, and is on all paths.
        lock_origin: the value that it is in.
    """

    written: int
    pointers: int
    written_bytes: int = 0
    pointer_bytes: int = 0
    given: tuple[int, ...] = (0,) * 6
    origins: dict[int, int] = field(default_factory=dict)
    arguments: dict[int, tuple[int, int]] = field(default_factory=dict)
    halves: dict[int, RegionKind] = field(default_factory=dict)
    records: dict[int, Held] = field(default_factory=dict)
    lock_may: bool = False
    lock_must: bool = False
    lock_origin: int | None = None

    def copy(self) -> Marks:
        """One that can be changed on its own."""
        return Marks(
            self.written, self.pointers, self.written_bytes, self.pointer_bytes, self.given,
            dict(self.origins), dict(self.arguments), dict(self.halves), dict(self.records),
            self.lock_may, self.lock_must, self.lock_origin,
        )  # fmt: skip

    def join(self, other: Marks) -> Marks:
        """What holds where paths with both meet."""
        records = {}
        for pc in self.records.keys() | other.records.keys():
            mine, its = self.records.get(pc), other.records.get(pc)
            both = mine is not None and its is not None
            surely = mine is not None and its is not None and mine.surely and its.surely
            known = [one.not_null for one in (mine, its) if one is not None]
            records[pc] = Held(both and surely, all(known))
        return Marks(
            self.written & other.written,
            self.pointers | other.pointers,
            self.written_bytes & other.written_bytes,
            self.pointer_bytes | other.pointer_bytes,
            tuple(mine & its for mine, its in zip(self.given, other.given, strict=True)),
            {cell: pc for cell, pc in self.origins.items() if other.origins.get(cell) == pc},
            {cell: one for cell, one in self.arguments.items() if other.arguments.get(cell) == one},
            {cell: kind for cell, kind in self.halves.items() if other.halves.get(cell) is kind},
            records,
            self.lock_may or other.lock_may,
            self.lock_must and other.lock_must,
            self.lock_origin if self.lock_origin == other.lock_origin else None,
        )

    # -- registers ------------------------------------------------------------------------------------------------

    def is_written(self, register: int) -> bool:
        """Whether a register has been written on all paths."""
        return bool(self.written >> register & 1)

    def is_pointer(self, register: int) -> bool:
        """Whether a register may hold an address."""
        return bool(self.pointers >> register & 1)

    def write(self, register: int, *, pointer: bool, origin: int | None = None) -> None:
        """A register gets a new value."""
        bit = 1 << register
        self.written |= bit
        self.pointers = self.pointers | bit if pointer else self.pointers & ~bit
        self.halves.pop(register, None)
        self.arguments.pop(register, None)
        if origin is None:
            self.origins.pop(register, None)
        else:
            self.origins[register] = origin

    def forget_arguments(self) -> None:
        """A call has come back: r1 to r5 are not to be read."""
        self.written &= ~0b111110
        self.pointers &= ~0b111110
        for register in range(1, 6):
            self.origins.pop(register, None)
            self.halves.pop(register, None)
            self.arguments.pop(register, None)

    def forget_origin(self, origin: int) -> None:
        """Older values of the same call are no longer told apart from new ones."""
        self.origins = {cell: pc for cell, pc in self.origins.items() if pc != origin}

    # -- the frame ------------------------------------------------------------------------------------------------

    def forget_slots(self, low: int, high: int) -> None:
        """Something was stored between these offsets from r10."""
        for held in (self.origins, self.arguments):
            for slot in [cell for cell in held if cell < 0 and low < cell + 8 and cell < high]:
                del held[slot]

    def give(self, cell: int, low: int, high: int) -> None:
        """Bytes behind what a register points to have been written; where that is an argument, the caller is told."""
        argument = self.arguments.get(cell)
        if argument is None:
            return
        number, distance = argument
        low, high = low + distance + GIVEN_BIAS, high + distance + GIVEN_BIAS
        if 0 <= low < high <= 2 * GIVEN_BIAS:
            given = list(self.given)
            given[number] |= ((1 << high - low) - 1) << low
            self.given = tuple(given)
