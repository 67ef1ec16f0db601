"""What the decoders of both formats have in common: they take packets off content that may go on later."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError, CaptureWarning
from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.columns import sealed
from llvmbpf.packets.interfaces import Interface

ALL_PACKETS = 1 << 62

# How many packets are decoded at once: what a file says of them is in the processor's cache still, where they have
# just been walked past, and what is computed on the way takes no memory to speak of.
PACKETS_AT_A_TIME = 1 << 15

# No packet or block is longer (the largest snapshot length in use, that of USB and D-Bus captures, is this); what
# claims more is damage. It also bounds what a stream must hold.
LARGEST_RECORD = 1 << 27


@dataclass(frozen=True)
class Damage:
    """What is wrong, and where in the file."""

    offset: int
    message: str

    def __str__(self) -> str:
        return f"offset {self.offset}: {self.message}"


@dataclass(frozen=True)
class Columns:
    """Where packets lie in the content, and what the file says of them: the arrays of a `PacketArray`."""

    offsets: NDArray[Any]
    lengths: NDArray[Any]
    original_lengths: NDArray[Any]
    timestamps: NDArray[Any]
    interfaces: NDArray[Any]
    # Whether they have the types that a `PacketArray` has, and nobody can change them.
    are_sealed: bool = field(default=False, kw_only=True)

    def __len__(self) -> int:
        return len(self.offsets)


class GrowingColumns:
    """Columns to which packets are added, some at a time; they are never held twice."""

    def __init__(self) -> None:
        self._arrays: list[NDArray[Any]] = [
            np.empty(0, kind) for kind in (np.uint64, np.uint32, np.uint32, np.int64, np.uint32)
        ]
        self._count = 0

    def add(self, *columns: NDArray[Any]) -> None:
        """Add packets: offsets, lengths, original lengths, timestamps, interfaces, which must fit their types."""
        before, after = self._count, self._count + len(columns[0])
        if after > len(self._arrays[0]):
            self._resize(max(after, len(self._arrays[0]) * 9 // 8))
        for array, column in zip(self._arrays, columns, strict=True):
            array[before:after] = column
        self._count = after

    def _resize(self, count: int) -> None:
        for array in self._arrays:
            array.resize(count, refcheck=False)  # nobody else has it; a large one is moved by the page, not copied

    def take(self) -> Columns:
        """The columns, which can be added to no more."""
        self._resize(self._count)
        arrays, self._arrays = self._arrays, []
        return Columns(*map(sealed, arrays), are_sealed=True)


@dataclass(frozen=True)
class Taken:
    """What a decoder took: columns, where the content goes on, what was damaged, and whether that ends the file."""

    columns: Columns
    position: int
    damages: tuple[Damage, ...]
    ended: bool


class Decoder(Protocol):
    """One capture, decoded from front to back."""

    @property
    def start(self) -> int:
        """Where in the file its first record or block begins."""

    @property
    def interface_table(self) -> tuple[Interface, ...]:
        """The interfaces so far; at least one."""

    def take(self, content: NDArray[np.uint8], position: int, most: int, is_final: bool) -> Taken:
        """Take at most `most` packets from `position` on; what is not whole is left, or is damage if `is_final`."""


def packets_of(content: NDArray[np.uint8], columns: Columns, interface_table: Sequence[Interface]) -> PacketArray:
    """The columns with the content that they point into."""
    if columns.are_sealed and len(columns):
        arrays = (columns.offsets, columns.lengths, columns.original_lengths, columns.timestamps, columns.interfaces)
        return PacketArray._of_sealed(content, arrays, tuple(interface_table))
    return PacketArray(
        content,
        columns.offsets,
        columns.lengths,
        columns.original_lengths,
        columns.timestamps,
        interfaces=columns.interfaces,
        interface_table=interface_table,
    )


def report(damages: Sequence[Damage], strict: bool, stacklevel: int, name: str = "") -> None:
    """Raise CaptureError for the first damage, or warn of each; `name` says in which file, where that is not clear.

    `stacklevel` counts as that of `warnings.warn` called in this function's place.
    """
    prefix = f"{name}: " if name else ""
    for damage in sorted(damages, key=lambda one: one.offset):
        if strict:
            raise CaptureError(f"{prefix}{damage}", offset=damage.offset)
        warnings.warn(f"{prefix}{damage}", CaptureWarning, stacklevel=stacklevel + 1)


def gather(content: NDArray[np.uint8], starts: NDArray[np.int64], kind: np.dtype[np.void]) -> NDArray[np.void]:
    """The structures that begin at `starts`, at any alignment. Each must lie within the content."""
    if not starts.size:
        return np.empty(0, kind)
    return np.lib.stride_tricks.sliding_window_view(content, kind.itemsize)[starts].view(kind)[:, 0]


def whole_packets(count: int) -> str:
    """The end of a message about damage that ends a file."""
    return f"{count} whole packets before it"
