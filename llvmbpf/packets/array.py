"""PacketArray: many packets in one flat buffer, described by arrays of offsets and lengths."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from llvmbpf.errors import CaptureError
from llvmbpf.packets.pcap_format import NANOSECONDS_IN_A_SECOND, encode_pcap

if TYPE_CHECKING:
    from typing_extensions import Buffer

# The stubs of numpy admit that an array has the buffer protocol from Python 3.12 on only.
BytesLike: TypeAlias = "Buffer | NDArray[np.uint8]"


ETHERNET = 1
_LINK_TYPE_NAMES = {0: "BSD loopback", 1: "Ethernet", 101: "raw IP", 105: "802.11", 113: "Linux cooked"}


class WritableFile(Protocol):
    """A file that is open for writing bytes."""

    def write(self, data: bytes, /) -> object:
        """Write all of the bytes."""


@dataclass(frozen=True, eq=False, repr=False, init=False)
class PacketArray:
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
        link_type: what the packets begin with, as a number of the pcap registry (1: an Ethernet header).

    Args:
        buffer: anything C-contiguous with the buffer protocol and one byte an item; an array must be uint8.
        offsets: integers, one a packet.
        lengths: integers, one a packet.
        original_lengths: integers, one a packet; the lengths if absent.
        timestamps: integers, one a packet; zeros if absent.
        link_type: 0 to 65535.

    Raises:
        CaptureError: a packet does not lie within the buffer; ``index``, ``offset``, ``length`` and ``size`` (the
            buffer's) say which.
        TypeError: the buffer is not contiguous bytes, or one of the arrays does not hold integers.
        ValueError: the arrays are not one-dimensional or differ in length, or a number does not fit its type.

    >>> packets = PacketArray(b"abcdefgh", offsets=[0, 3, 6], lengths=[3, 3, 2])
    >>> packets
    PacketArray(3 packets, 8 bytes, Ethernet)
    >>> bytes(packets[1])
    b'def'
    >>> [bytes(packet) for packet in packets[packets.lengths == 3]]
    [b'abc', b'def']
    """

    buffer: NDArray[np.uint8]
    offsets: NDArray[np.uint64]
    lengths: NDArray[np.uint32]
    original_lengths: NDArray[np.uint32]
    timestamps: NDArray[np.int64]
    link_type: int

    def __init__(
        self,
        buffer: BytesLike,
        offsets: ArrayLike,
        lengths: ArrayLike,
        original_lengths: ArrayLike | None = None,
        timestamps: ArrayLike | None = None,
        link_type: int = ETHERNET,
    ) -> None:
        flat = bytes_of(buffer)
        checked_lengths = _frozen("lengths", lengths, np.uint32)
        count = len(checked_lengths)
        self._fill(
            flat,
            _frozen("offsets", offsets, np.uint64, count),
            checked_lengths,
            checked_lengths
            if original_lengths is None
            else _frozen("original_lengths", original_lengths, np.uint32, count),
            _frozen("timestamps", np.zeros(count, np.int64) if timestamps is None else timestamps, np.int64, count),
            link_type,
        )
        if not 0 <= link_type <= 0xFFFF:
            raise ValueError(f"link_type is {link_type}, not within 0 to 65535")
        # offset + length could wrap; neither side of these comparisons can.
        size = np.uint64(flat.size)
        wide = self.lengths.astype(np.uint64)
        outside = wide > size
        outside |= self.offsets > size - np.minimum(wide, size)
        if outside.any():
            index = int(outside.argmax())
            offset, length = int(self.offsets[index]), int(self.lengths[index])
            raise CaptureError(
                f"packet {index} (offset {offset}, length {length}) is not within the buffer of {flat.size} bytes",
                offset=offset,
                index=index,
                length=length,
                size=flat.size,
            )

    def _fill(
        self,
        buffer: NDArray[np.uint8],
        offsets: NDArray[np.uint64],
        lengths: NDArray[np.uint32],
        original_lengths: NDArray[np.uint32],
        timestamps: NDArray[np.int64],
        link_type: int,
    ) -> None:
        values = (buffer, offsets, lengths, original_lengths, timestamps, link_type)
        for name, value in zip(self.__dataclass_fields__, values, strict=True):
            object.__setattr__(self, name, value)

    @classmethod
    def from_list(
        cls,
        packets: Sequence[BytesLike],
        *,
        timestamps: ArrayLike | None = None,
        original_lengths: ArrayLike | None = None,
        link_type: int = ETHERNET,
    ) -> PacketArray:
        """Packets copied, one after the other, into a new writable buffer.

        Args:
            packets: bytes-like objects, each contiguous and with one byte an item.
            timestamps, original_lengths, link_type: as for the class.

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
        return cls(bytearray().join(pieces), offsets, lengths, original_lengths, timestamps, link_type)

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
        checked = _frozen("lengths", np.full(count, stride) if lengths is None else lengths, np.uint32, count)
        if (checked > stride).any():
            index = int((checked > stride).argmax())
            raise ValueError(f"packet {index}: length {checked[index]} exceeds the rows' {stride} bytes")
        return cls(flat, np.arange(count, dtype=np.uint64) * np.uint64(stride), checked, link_type=link_type)

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
        columns = (self.offsets, self.lengths, self.original_lengths, self.timestamps)
        offsets, lengths, original_lengths, timestamps = (_immutable(column[index]) for column in columns)
        selection._fill(self.buffer, offsets, lengths, original_lengths, timestamps, self.link_type)
        return selection

    def __iter__(self) -> Iterator[NDArray[np.uint8]]:
        buffer = self.buffer
        for offset, length in zip(self.offsets.tolist(), self.lengths.tolist(), strict=True):
            yield buffer[offset : offset + length]

    def __repr__(self) -> str:
        count = len(self)
        parts = [f"{count} packet{'' if count == 1 else 's'}", f"{self.total_bytes} bytes"]
        parts.append(_LINK_TYPE_NAMES.get(self.link_type, f"link type {self.link_type}"))
        if count and self.timestamps.any():
            first, last = int(self.timestamps.min()), int(self.timestamps.max())
            start = np.datetime64(first // NANOSECONDS_IN_A_SECOND, "s")
            parts.append(f"{(last - first) / NANOSECONDS_IN_A_SECOND:.3f} s from {start}")
        cut = int(np.count_nonzero(self.lengths < self.original_lengths))
        if cut:
            parts.append(f"{cut} cut by the capture")
        return f"PacketArray({', '.join(parts)})"

    def equals(self, other: PacketArray) -> bool:
        """Whether both hold the same packets with the same description, wherever their bytes stand.

        >>> PacketArray(b"xabx", [1], [2]).equals(PacketArray.from_list([b"ab"]))
        True
        """
        return (
            self.link_type == other.link_type
            and np.array_equal(self.lengths, other.lengths)
            and np.array_equal(self.original_lengths, other.original_lengths)
            and np.array_equal(self.timestamps, other.timestamps)
            and all(np.array_equal(mine, theirs) for mine, theirs in zip(self, other, strict=True))
        )

    def compact(self) -> PacketArray:
        """The same packets copied, one after the other, into a buffer of their own (writable).

        Useful after a selection, to let go of a large capture.

        >>> PacketArray(bytes(1000), [5], [2]).compact().buffer.size
        2
        """
        return PacketArray.from_list(
            list(self),
            timestamps=self.timestamps,
            original_lengths=self.original_lengths,
            link_type=self.link_type,
        )

    def to_pcap(self, target: str | os.PathLike[str] | WritableFile) -> None:
        """Write the packets as a little-endian classic pcap file.

        Time stamps are in microseconds where that loses nothing, and in nanoseconds otherwise. A regular file is
        replaced only when the new one is complete, so that a capture may be written over the file that it maps.

        Args:
            target: a path, or a file that is open for writing bytes.

        Raises:
            CaptureError: a time stamp does not fit the format.
            OSError: the file cannot be written.

        >>> import io
        >>> file = io.BytesIO()
        >>> PacketArray.from_list([b"abc"]).to_pcap(file)
        >>> len(file.getvalue()) == 24 + 16 + 3
        True
        """
        pieces = encode_pcap(
            self.buffer, self.offsets, self.lengths, self.original_lengths, self.timestamps, self.link_type
        )
        if not isinstance(target, (str, os.PathLike)):
            for piece in pieces:
                target.write(piece)
            return
        path = Path(os.path.realpath(target))
        if path.exists() and not path.is_file():  # a pipe or a device
            with path.open("wb") as file:
                file.writelines(pieces)
            return
        unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
        try:
            with unfinished.open("xb") as file:
                file.writelines(pieces)
            unfinished.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                unfinished.unlink()
            raise

    def __reduce__(self) -> tuple[Any, ...]:
        # A selection of a large capture shall not drag the whole file along.
        kept = self if self.buffer.size <= 2 * self.total_bytes else self.compact()
        columns = (kept.offsets, kept.lengths, kept.original_lengths, kept.timestamps)
        return PacketArray, (kept.buffer, *columns, kept.link_type)


def bytes_of(buffer: BytesLike) -> NDArray[np.uint8]:
    """A flat uint8 view of contiguous bytes; the view holds the buffer's export."""
    if isinstance(buffer, np.ndarray):
        kind, contiguous = str(buffer.dtype), buffer.flags.c_contiguous
        if contiguous and buffer.dtype == np.uint8:
            return buffer.reshape(-1).view(np.ndarray)
    else:
        view = memoryview(buffer)
        kind, contiguous = f"format {view.format!r}", view.c_contiguous
        if contiguous and view.format in ("B", "b", "c"):
            return np.frombuffer(view.cast("B"), np.uint8)
    hint = "" if contiguous else "; numpy.ascontiguousarray makes a contiguous copy"
    raise TypeError(f"expected contiguous bytes (uint8), not {'' if contiguous else 'non-contiguous '}{kind}{hint}")


def _frozen(name: str, values: ArrayLike, dtype: type[Any], count: int | None = None) -> NDArray[Any]:
    """An immutable copy of one column: what has been checked cannot be changed behind the check."""
    array = np.asarray(values)
    if array.size == 0:
        array = array.astype(dtype)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} must be integers, not {array.dtype}")
    if array.ndim != 1:
        raise ValueError(f"{name} must have one dimension, not the shape {array.shape}")
    if count is not None and len(array) != count:
        raise ValueError(f"{name} has {len(array)} entries for {count} packets")
    limits = np.iinfo(dtype)
    if array.size and (int(array.min()) < limits.min or int(array.max()) > limits.max):
        raise ValueError(f"{name} must be within {limits.min} and {limits.max}; got {array.min()} to {array.max()}")
    return _immutable(array.astype(dtype))


def _immutable(array: NDArray[Any]) -> NDArray[Any]:
    """An array over a bytes object, which nobody can make writable; a view of such an array is one already."""
    if not array.flags.owndata and not array.flags.writeable and array.flags.c_contiguous:
        return array
    return np.frombuffer(array.tobytes(), array.dtype)
