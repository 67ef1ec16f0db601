"""Where the packets of a batch lie, and their metadata buffers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.memory import borrow
from llvmbpf.packets import PacketArray

__all__ = [
    "NO_CONTEXT",
    "ContextTable",
    "PacketTable",
    "Packets",
    "address_of",
    "as_packet_array",
    "context_table",
    "packet_table",
]

Packets = PacketArray | npt.NDArray[np.uint8] | Sequence[Any]


@dataclass(frozen=True)
class PacketTable:
    """Where packets lie: packet i has ``lengths[i]`` bytes from ``base + offsets[i]``, or from ``base + i * stride``.

    ``owners`` are the exported buffers, held for as long as the table lives.
    """

    base: int
    offsets: npt.NDArray[np.int64] | None
    stride: int
    lengths: npt.NDArray[np.uint32]
    writable: bool
    owners: tuple[Any, ...]

    def __len__(self) -> int:
        return len(self.lengths)

    @property
    def starts(self) -> npt.NDArray[np.uint64]:
        """The address of each packet, 0 for an empty one."""
        if self.offsets is None:
            offsets = np.arange(len(self), dtype=np.uint64) * np.uint64(self.stride)
        else:
            offsets = self.offsets.view(np.uint64)
        return np.where(self.lengths == 0, np.uint64(0), offsets + np.uint64(self.base))


def packet_table(packets: Packets, lengths: Any = None) -> PacketTable:
    """Find out where packets lie, without copying them.

    Arguments:
        packets: a `PacketArray`; a 2-D uint8 array, one packet a row; or a sequence of buffers.
        lengths: for a 2-D array the length of each packet in bytes (the row's length by default).

    Raises:
        TypeError: none of these, or rows whose bytes are not next to each other.
        ValueError: ``lengths`` does not fit the array.
    """
    if isinstance(packets, PacketArray):
        _no_lengths(lengths, "a PacketArray")
        buffer = packets.buffer
        address: int = buffer.__array_interface__["data"][0]
        offsets = np.ascontiguousarray(packets.offsets, dtype=np.int64)
        sizes = np.ascontiguousarray(packets.lengths, dtype=np.uint32)
        return PacketTable(address, offsets, 0, sizes, bool(buffer.flags.writeable), (packets, buffer))
    if isinstance(packets, np.ndarray) and packets.ndim == 2:
        return _rows(packets, lengths)
    if isinstance(packets, np.ndarray | bytes | bytearray | memoryview | str) or not isinstance(packets, Iterable):
        raise TypeError(
            f"packets are a PacketArray, a 2-D uint8 array or a sequence of buffers, not one {type(packets).__name__}"
        )
    _no_lengths(lengths, "a sequence of buffers")
    borrowed = tuple(borrow(packet, f"packet {index}") for index, packet in enumerate(packets))
    starts = np.fromiter((one.address for one in borrowed), np.uint64, len(borrowed)).view(np.int64)
    sizes = _u32(np.fromiter((one.length for one in borrowed), np.int64, len(borrowed)))
    writable = all(one.writable for one in borrowed if one.length)
    return PacketTable(0, starts, 0, sizes, writable, borrowed)


def _no_lengths(lengths: Any, what: str) -> None:
    if lengths is not None:
        raise TypeError(f"lengths belong to a 2-D array; {what} has its own")


def _rows(packets: npt.NDArray[Any], lengths: Any) -> PacketTable:
    if packets.dtype != np.uint8:
        raise TypeError(f"packets must be uint8, this array is {packets.dtype}")
    count, width = packets.shape
    if packets.size and ((width > 1 and packets.strides[1] != 1) or (count > 1 and packets.strides[0] < width)):
        raise TypeError(f"each row must be contiguous, the strides are {packets.strides}")
    if lengths is None:
        sizes = np.full(count, width, np.int64)
    else:
        sizes = np.asarray(lengths)
        if sizes.shape != (count,) or sizes.dtype.kind not in "iu":
            raise ValueError(f"lengths must be {count} integers, not {sizes.dtype} of shape {sizes.shape}")
        if count and (sizes.min() < 0 or sizes.max() > width):
            raise ValueError(f"lengths must be 0 to {width}, they are {sizes.min()} to {sizes.max()}")
    address: int = packets.__array_interface__["data"][0]
    stride = packets.strides[0] if count > 1 else width
    return PacketTable(address, None, stride, _u32(sizes), bool(packets.flags.writeable), (packets, packets.data))


def _u32(sizes: npt.NDArray[Any]) -> npt.NDArray[np.uint32]:
    if len(sizes) and int(sizes.max()) >= 1 << 32:
        raise ValueError(f"a packet of {sizes.max()} bytes is longer than a batch takes (4 GiB)")
    return sizes.astype(np.uint32)


@dataclass(frozen=True)
class ContextTable:
    """Metadata buffers: ``length`` bytes from ``base + i * stride``. With stride 0 one buffer serves all packets."""

    base: int
    length: int
    stride: int
    writable: bool
    owners: tuple[Any, ...]

    def for_another_thread(self) -> ContextTable:
        """The same for packets that another thread runs at the same time: a buffer that serves all is one a thread."""
        if self.stride or not self.length:
            return self
        buffer = np.zeros(self.length, np.uint8)
        return replace(self, base=address_of(buffer), owners=(buffer,))


NO_CONTEXT = ContextTable(0, 0, 0, False, ())


def context_table(contexts: Any, count: int) -> ContextTable:
    """Find out where the metadata buffers of ``count`` packets lie: a 2-D array of integers, one row a packet.

    Raises TypeError or ValueError where it is not that.
    """
    if not isinstance(contexts, np.ndarray) or contexts.ndim != 2 or contexts.dtype.kind not in "iu":
        raise TypeError("metadata buffers of a batch are a 2-D array of integers, one row a packet")
    if len(contexts) != count:
        raise ValueError(f"{len(contexts)} metadata buffers for {count} packets")
    if not contexts.flags.c_contiguous:
        raise TypeError(f"metadata buffers must be C-contiguous, the strides are {contexts.strides}")
    length = contexts.shape[1] * contexts.itemsize
    address: int = contexts.__array_interface__["data"][0] if contexts.size else 0
    return ContextTable(address, length, length, bool(contexts.flags.writeable), (contexts, contexts.data))


def as_packet_array(packets: Packets, lengths: Any = None) -> PacketArray:
    """The packets as they are now, as a `PacketArray`; a list of buffers is copied.

    >>> as_packet_array([b"ab", bytearray(3)])
    PacketArray(2 packets, 5 bytes, Ethernet)
    """
    if isinstance(packets, PacketArray):
        return packets
    if isinstance(packets, np.ndarray):
        return PacketArray.from_2d(np.ascontiguousarray(packets), lengths)
    return PacketArray.from_list([memoryview(one).cast("B") for one in packets])


def address_of(array: npt.NDArray[Any]) -> int:
    """Where the first element of an array is."""
    return int(array.__array_interface__["data"][0])
