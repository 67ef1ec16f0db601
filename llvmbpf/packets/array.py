"""PacketArray: many packets in one flat buffer, described by arrays of offsets and lengths."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from llvmbpf.display import Displayed
from llvmbpf.errors import CaptureError
from llvmbpf.lazy import lazy_property
from llvmbpf.packets.columns import BytesLike, bytes_of, frozen, immutable, sealed
from llvmbpf.packets.copying import ends_of, lay_out
from llvmbpf.packets.interfaces import ETHERNET, Interface, link_type_name
from llvmbpf.packets.output import WritableFile, save
from llvmbpf.packets.pcap_format import NANOSECONDS_IN_A_SECOND, encode_pcap
from llvmbpf.packets.pcapng_format import encode_pcapng

_AT_A_TIME = 1 << 18  # packets


@dataclass(frozen=True, eq=False, repr=False, init=False)
class PacketArray(Displayed):
    """Many packets of any lengths, in one flat buffer that is never copied.

    The container is immutable: which bytes form packet ``i`` is decided, and checked, when it is made. The bytes
    themselves are as writable as the buffer is. An int as index gives a zero-copy view of one packet; a slice, a
    boolean mask or an array of indices gives a ``PacketArray`` that shares the buffer.

    Attributes:
        buffer: uint8, one dimension. A view of the memory that was given; it keeps the owner alive and exported.
        offsets: uint64, where each packet starts in the buffer. Packets may overlap and stand in any order.
        lengths: uint32, the bytes of each packet that are in the buffer.
        original_lengths: uint32, the bytes that each packet had on the wire (more than ``lengths`` where the capture
            cut it).
        timestamps: int64, nanoseconds since 1970.
        interfaces: uint32, the row of `interface_table` that each packet was captured on.
        interface_table: the interfaces of the capture; packets need not use all of them.

    Args:
        buffer: anything C-contiguous with the buffer protocol and one byte an item; an array must be uint8.
        offsets: integers, one a packet.
        lengths: integers, one a packet.
        original_lengths: integers, one a packet; the lengths if absent.
        timestamps: integers, one a packet; zeros if absent.
        link_type: what the packets begin with, 0 to 65535, as a number of the pcap registry (1: an Ethernet header).
            It describes the only interface, and is not looked at if an `interface_table` is given.
        interfaces: integers, one a packet; zeros if absent.
        interface_table: at least one `Interface`.

    Raises:
        CaptureError: a packet does not lie within the buffer; ``index``, ``offset``, ``length`` and ``size`` (the
            buffer's) say which.
        TypeError: the buffer is not contiguous bytes, or one of the arrays does not hold integers.
        ValueError: the arrays are not one-dimensional or differ in length, a number does not fit its type, or an
            interface is not in the table.

    >>> packets = PacketArray(b"abcdefgh", offsets=[0, 3, 6], lengths=[3, 3, 2])
    >>> packets
    PacketArray(3 packets, 8 bytes, Ethernet)
    >>> bytes(packets[1])
    b'def'
    >>> [bytes(packet) for packet in packets[packets.lengths == 3]]
    [b'abc', b'def']
    >>> two = [Interface(1, "eth0"), Interface(101, "tun0")]
    >>> packets = PacketArray(b"abcd", [0, 2], [2, 2], interfaces=[1, 0], interface_table=two)
    >>> packets[packets.interfaces == 1]
    PacketArray(1 packet, 2 bytes, raw IP)
    """

    buffer: NDArray[np.uint8]
    offsets: NDArray[np.uint64]
    lengths: NDArray[np.uint32]
    original_lengths: NDArray[np.uint32]
    timestamps: NDArray[np.int64]
    interfaces: NDArray[np.uint32]
    interface_table: tuple[Interface, ...]

    def __init__(
        self,
        buffer: BytesLike,
        offsets: ArrayLike,
        lengths: ArrayLike,
        original_lengths: ArrayLike | None = None,
        timestamps: ArrayLike | None = None,
        link_type: int = ETHERNET,
        interfaces: ArrayLike | None = None,
        interface_table: Sequence[Interface] | None = None,
    ) -> None:
        flat = bytes_of(buffer)
        table = (Interface(link_type),) if interface_table is None else tuple(interface_table)
        checked_lengths = frozen("lengths", lengths, np.uint32)
        count = len(checked_lengths)
        self._fill(
            flat,
            frozen("offsets", offsets, np.uint64, count),
            checked_lengths,
            checked_lengths
            if original_lengths is None
            else frozen("original_lengths", original_lengths, np.uint32, count),
            _column("timestamps", timestamps, np.int64, count),
            _column("interfaces", interfaces, np.uint32, count),
            table,
        )
        if not table or int(self.interfaces.max(initial=0)) >= len(table):
            raise ValueError(
                f"interfaces go up to {self.interfaces.max(initial=0)}, but the interface table has {len(table)} rows"
            )
        self._check_places()

    def _check_places(self) -> None:
        index, flat = self._first_outside(), self.buffer
        if index is not None:
            offset, length = int(self.offsets[index]), int(self.lengths[index])
            raise CaptureError(
                f"packet {index} (offset {offset}, length {length}) is not within the buffer of {flat.size} bytes",
                offset=offset,
                index=index,
                length=length,
                size=flat.size,
            )

    def _first_outside(self) -> int | None:
        """The first packet that does not lie within the buffer; some at a time, since a capture may have many."""
        size = np.uint64(self.buffer.size)
        for begin in range(0, len(self), _AT_A_TIME):
            some = slice(begin, begin + _AT_A_TIME)
            # offset + length could wrap; neither side of these comparisons can.
            wide = self.lengths[some].astype(np.uint64)
            outside = wide > size
            outside |= self.offsets[some] > size - np.minimum(wide, size)
            if outside.any():
                return begin + int(outside.argmax())
        return None

    def _fill(
        self,
        buffer: NDArray[np.uint8],
        offsets: NDArray[np.uint64],
        lengths: NDArray[np.uint32],
        original_lengths: NDArray[np.uint32],
        timestamps: NDArray[np.int64],
        interfaces: NDArray[np.uint32],
        interface_table: tuple[Interface, ...],
    ) -> None:
        values = (buffer, offsets, lengths, original_lengths, timestamps, interfaces, interface_table)
        for name, value in zip(self.__dataclass_fields__, values, strict=True):
            object.__setattr__(self, name, value)

    @classmethod
    def _of_sealed(
        cls, buffer: NDArray[np.uint8], columns: tuple[NDArray[Any], ...], interface_table: tuple[Interface, ...]
    ) -> PacketArray:
        """Of columns that have the right types, are of one length, and that nobody can change; they are not copied."""
        made = object.__new__(cls)
        offsets, lengths, originals, timestamps, interfaces = columns
        made._fill(bytes_of(buffer), offsets, lengths, originals, timestamps, interfaces, interface_table)
        made._check_places()
        return made

    @classmethod
    def from_list(
        cls,
        packets: Sequence[BytesLike],
        *,
        timestamps: ArrayLike | None = None,
        original_lengths: ArrayLike | None = None,
        link_type: int = ETHERNET,
        interfaces: ArrayLike | None = None,
        interface_table: Sequence[Interface] | None = None,
    ) -> PacketArray:
        """Packets copied, one after the other, into a new writable buffer.

        Args:
            packets: bytes-like objects, each contiguous and with one byte an item.
            timestamps, original_lengths, link_type, interfaces, interface_table: as for the class.

        Raises:
            TypeError: a packet is not contiguous bytes.
            ValueError: as for the class.

        >>> PacketArray.from_list([b"abc", bytearray(5)]).lengths
        array([3, 5], dtype=uint32)
        """
        # Most packets come as bytes; for these a view would cost ten times the copy.
        pieces = [packet if isinstance(packet, (bytes, bytearray)) else bytes_of(packet).data for packet in packets]
        lengths = np.fromiter(map(len, pieces), np.uint64, len(pieces))
        offsets = np.cumsum(lengths, dtype=np.uint64) - lengths
        content = bytearray().join(pieces)
        return cls(content, offsets, lengths, original_lengths, timestamps, link_type, interfaces, interface_table)

    @classmethod
    def from_2d(
        cls, rows: NDArray[np.uint8], lengths: ArrayLike | None = None, *, link_type: int = ETHERNET
    ) -> PacketArray:
        """One packet a row, without copying.

        Args:
            rows: uint8, shape (packets, stride), C-contiguous.
            lengths: bytes of each row that belong to the packet; the whole rows if absent.
            link_type: as for the class.

        Raises:
            TypeError: `rows` is not uint8 or not contiguous.
            ValueError: `rows` has not two dimensions, there is not one length a row, or a length exceeds the stride.

        >>> packets = PacketArray.from_2d(np.arange(12, dtype=np.uint8).reshape(3, 4), lengths=[4, 2, 0])
        >>> packets[1]
        array([4, 5], dtype=uint8)
        """
        if not isinstance(rows, np.ndarray) or rows.ndim != 2:
            raise ValueError(f"rows must be a two-dimensional array, not {getattr(rows, 'shape', type(rows).__name__)}")
        flat = bytes_of(rows)
        count, stride = rows.shape
        checked = frozen("lengths", np.full(count, stride) if lengths is None else lengths, np.uint32, count)
        if (checked > stride).any():
            index = int((checked > stride).argmax())
            raise ValueError(f"packet {index}: length {checked[index]} exceeds the rows' {stride} bytes")
        return cls(flat, np.arange(count, dtype=np.uint64) * np.uint64(stride), checked, link_type=link_type)

    @lazy_property
    def link_types(self) -> tuple[int, ...]:
        """The different link types of the packets, in order; those of the interface table if there is no packet."""
        found = {interface.link_type for interface in self.interface_table}
        if len(found) > 1 and len(self):
            found = {self.interface_table[used].link_type for used in np.unique(self.interfaces).tolist()}
        return tuple(sorted(found))

    @property
    def link_type(self) -> int:
        """What every packet begins with, as a number of the pcap registry.

        Raises:
            CaptureError: packets begin differently; ``link_types`` are the numbers. Select by `interfaces` then.
        """
        if len(self.link_types) == 1:
            return self.link_types[0]
        names = ", ".join(map(link_type_name, self.link_types))
        raise CaptureError(
            f"the packets have several link types ({names}); select those of one interface first: "
            "packets[packets.interfaces == 0]",
            link_types=self.link_types,
        )

    @property
    def total_bytes(self) -> int:
        """The sum of the lengths."""
        return int(self.lengths.sum(dtype=np.uint64))

    def __len__(self) -> int:
        return len(self.offsets)

    @overload
    def __getitem__(self, index: int | np.integer[Any]) -> NDArray[np.uint8]: ...
    @overload
    def __getitem__(self, index: slice | Sequence[int] | NDArray[Any]) -> PacketArray: ...
    def __getitem__(
        self, index: int | np.integer[Any] | slice | Sequence[int] | NDArray[Any]
    ) -> NDArray[np.uint8] | PacketArray:
        if isinstance(index, (int, np.integer)) and not isinstance(index, bool):
            offset = int(self.offsets[index])
            return self.buffer[offset : offset + int(self.lengths[index])]
        if not isinstance(index, slice):
            chosen = np.asarray(index)
            # An empty list has no type of its own; numpy would call it float64.
            index = chosen.astype(np.intp) if chosen.size == 0 and chosen.dtype != np.bool_ else chosen
            if index.ndim != 1 or index.dtype.kind not in "iub":
                raise TypeError(f"an index is an int, a slice, or a 1-D array of ints or bools, not {index!r}")
        selection = object.__new__(PacketArray)
        offsets, lengths, originals, timestamps, interfaces = (immutable(column[index]) for column in self._columns)
        selection._fill(self.buffer, offsets, lengths, originals, timestamps, interfaces, self.interface_table)
        return selection

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        buffer = self.buffer
        for offset, length in zip(self.offsets.tolist(), self.lengths.tolist(), strict=True):
            yield buffer[offset : offset + length]

    def __repr__(self) -> str:
        count = len(self)
        parts = [f"{count} packet{'' if count == 1 else 's'}", f"{self.total_bytes} bytes"]
        parts.append(" and ".join(map(link_type_name, self.link_types)))
        if count and self.timestamps.any():
            first, last = int(self.timestamps.min()), int(self.timestamps.max())
            start = np.datetime64(first // NANOSECONDS_IN_A_SECOND, "s")
            parts.append(f"{(last - first) / NANOSECONDS_IN_A_SECOND:.3f} s from {start}")
        cut = int(np.count_nonzero(self.lengths < self.original_lengths))
        if cut:
            parts.append(f"{cut} cut by the capture")
        return f"PacketArray({', '.join(parts)})"

    def __str__(self) -> str:
        return repr(self)  # one line, since packets stand in many messages

    def equals(self, other: PacketArray) -> bool:
        """Whether both hold the same packets with the same description, wherever their bytes stand.

        >>> PacketArray(b"xabx", [1], [2]).equals(PacketArray.from_list([b"ab"]))
        True
        """
        return (
            self.link_types == other.link_types
            and np.array_equal(self.lengths, other.lengths)
            and np.array_equal(self.original_lengths, other.original_lengths)
            and np.array_equal(self.timestamps, other.timestamps)
            and self._same_interfaces(other)
            and all(np.array_equal(mine, theirs) for mine, theirs in zip(self, other, strict=True))
        )

    def _same_interfaces(self, other: PacketArray) -> bool:
        """Whether each packet was captured on the like interface; the tables' orders do not matter."""
        pairs = np.unique(self.interfaces.astype(np.uint64) << np.uint64(32) | other.interfaces).tolist()
        return all(self.interface_table[pair >> 32] == other.interface_table[pair & 0xFFFF_FFFF] for pair in pairs)

    def compact(self) -> PacketArray:
        """The same packets copied, one after the other, into a buffer of their own (writable).

        Useful after a selection, to let go of a large capture.

        >>> PacketArray(bytes(1000), [5], [2]).compact().buffer.size
        2
        """
        ends = ends_of(self.lengths)
        places = ends - self.lengths
        content = np.empty(int(ends[-1]) if len(ends) else 0, np.uint8)
        lay_out(content, places, self.buffer, self.offsets, self.lengths)
        return PacketArray._of_sealed(content, (sealed(places), *self._columns[1:]), self.interface_table)

    def to_pcap(self, target: str | os.PathLike[str] | WritableFile) -> None:
        """Write the packets as a little-endian classic pcap file.

        Time stamps are in microseconds where that loses nothing, and in nanoseconds otherwise. A regular file is
        replaced only when the new one is complete, so that a capture may be written over the file that it maps.

        Args:
            target: a path, or a file that is open for writing bytes.

        Raises:
            CaptureError: a time stamp does not fit the format, or the packets have several link types.
            OSError: the file cannot be written.

        >>> import io
        >>> file = io.BytesIO()
        >>> PacketArray.from_list([b"abc"]).to_pcap(file)
        >>> len(file.getvalue()) == 24 + 16 + 3
        True
        """
        link_type = self.link_type
        save(target, encode_pcap(self.buffer, *self._columns[:4], link_type))

    def to_pcapng(self, target: str | os.PathLike[str] | WritableFile) -> None:
        """Write the packets as a little-endian pcapng file: one section, the interfaces, a block a packet.

        Any time stamp fits, to the nanosecond, and so do packets of different link types. A regular file is replaced
        only when the new one is complete.

        Args:
            target: a path, or a file that is open for writing bytes.

        Raises:
            CaptureError: a packet is too long for a block (4 GiB), or time stamps lie more than 584 years apart.
            OSError: the file cannot be written.

        >>> import io
        >>> file = io.BytesIO()
        >>> PacketArray.from_list([b"abc"]).to_pcapng(file)
        >>> file.getvalue()[:4].hex()
        '0a0d0d0a'
        """
        save(target, encode_pcapng(self.buffer, *self._columns, self.interface_table))

    @property
    def _columns(
        self,
    ) -> tuple[NDArray[np.uint64], NDArray[np.uint32], NDArray[np.uint32], NDArray[np.int64], NDArray[np.uint32]]:
        return self.offsets, self.lengths, self.original_lengths, self.timestamps, self.interfaces

    def __reduce__(self) -> tuple[Any, ...]:
        # A selection of a large capture shall not drag the whole file along.
        kept = self if self.buffer.size <= 2 * self.total_bytes else self.compact()
        return _restore, (kept.buffer, *kept._columns, kept.interface_table)


def _restore(
    buffer: NDArray[np.uint8],
    offsets: NDArray[np.uint64],
    lengths: NDArray[np.uint32],
    original_lengths: NDArray[np.uint32],
    timestamps: NDArray[np.int64],
    interfaces: NDArray[np.uint32],
    interface_table: tuple[Interface, ...],
) -> PacketArray:
    """Make a pickled array again, with all checks: a pickle may come from anywhere."""
    return PacketArray(
        buffer,
        offsets,
        lengths,
        original_lengths,
        timestamps,
        interfaces=interfaces,
        interface_table=interface_table,
    )


def _column(name: str, values: ArrayLike | None, dtype: type[Any], count: int) -> NDArray[Any]:
    """A column that may be left out: zeros then."""
    return frozen(name, np.zeros(count, dtype) if values is None else values, dtype, count)
