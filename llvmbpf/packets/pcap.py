"""Read classic pcap files without copying a packet, and write them."""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError
from llvmbpf.packets import native_walk
from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.columns import BytesLike, sealed
from llvmbpf.packets.decoding import (
    ALL_PACKETS,
    LARGEST_RECORD,
    Columns,
    Damage,
    Taken,
    gather,
    packets_of,
    report,
    whole_packets,
)
from llvmbpf.packets.interfaces import Interface
from llvmbpf.packets.output import WritableFile
from llvmbpf.packets.pcap_format import (
    FILE_HEADER_SIZE,
    FOREIGN_MAGICS,
    LARGEST_USUAL_SNAPSHOT,
    LINK_TYPE_MASK,
    MAGICS,
    NANOSECONDS_IN_A_SECOND,
    RECORD_HEADER_SIZE,
    VERSION,
    record_header,
)
from llvmbpf.packets.source import CaptureSource, content_of

_AT_A_TIME = 1 << 18  # packets


def read_pcap(source: CaptureSource, strict: bool = False) -> PacketArray:
    """The packets of a classic pcap file; the bytes stay where they are, a file is mapped and not read.

    All four kinds are read: either byte order, microseconds or nanoseconds. Every whole record before the first damage
    is returned. A mapped file must not be truncated by others while the packets are in use. `read_capture` reads
    pcapng files too.

    Args:
        source: a path, the content as any bytes-like object, or a file that is open for reading bytes (it is read from
            its position to its end).
        strict: raise on damage instead of warning about it.

    Raises:
        CaptureError: this is not a classic pcap file (a pcapng file is named as such), its header is cut, or, if
            `strict`, a record is cut or claims an impossible length. ``offset`` is where in the file.
        OSError: the file cannot be opened or read.

    Warns:
        CaptureWarning: a record is cut or claims an impossible length; the packets before it are returned.

    Source: draft-ietf-opsawg-pcap.

    >>> content = bytes.fromhex("d4c3b2a1 0200 0400 00000000 00000000 00000400 01000000")
    >>> content += bytes.fromhex("01000000 02000000 03000000 04000000") + b"abc"
    >>> packets = read_pcap(content)
    >>> bytes(packets[0]), packets.original_lengths, packets.timestamps
    (b'abc', array([4], dtype=uint32), array([1000002000]))
    """
    content = content_of(source)
    decoder = PcapDecoder(content)
    taken = decoder.take(content, decoder.start, ALL_PACKETS, True)
    report(taken.damages, strict, 2)
    return packets_of(content, taken.columns, decoder.interface_table)


def write_pcap(target: str | os.PathLike[str] | WritableFile, packets: PacketArray | Sequence[BytesLike]) -> None:
    """Write packets as a classic pcap file; see `PacketArray.to_pcap` for the form and the errors.

    Args:
        target: a path, or a file that is open for writing bytes.
        packets: a `PacketArray`, or bytes-like objects that are taken for Ethernet frames of the year 1970.

    Raises:
        CaptureError: a time stamp does not fit the format, or the packets have several link types.
        OSError: the file cannot be written.
        TypeError: a packet is not contiguous bytes.
    """
    if not isinstance(packets, PacketArray):
        packets = PacketArray.from_list(packets)
    packets.to_pcap(target)


class PcapDecoder:
    """A classic pcap file, record after record.

    Args:
        head: the file's first bytes; all that there are, if fewer than `FILE_HEADER_SIZE`.

    Raises:
        CaptureError: it is no classic pcap file, or its header is cut.
    """

    start = FILE_HEADER_SIZE

    def __init__(self, head: NDArray[np.uint8]) -> None:
        header = head[:FILE_HEADER_SIZE].tobytes()
        for magic, (kind, advice) in FOREIGN_MAGICS.items():
            if header.startswith(magic):
                raise CaptureError(f"not a classic pcap file but {kind}; {advice}", offset=0)
        if header[:4] not in MAGICS:
            raise CaptureError(f"not a pcap file: it begins with {header[:4].hex(' ') or 'nothing'}", offset=0)
        if len(header) < FILE_HEADER_SIZE:
            raise CaptureError(f"the file header is cut: {len(header)} bytes of {FILE_HEADER_SIZE}", offset=len(header))
        self._order, self._unit = MAGICS[header[:4]]
        major, minor, snapshot_length, link_type = struct.unpack(self._order + "4xHH8xII", header)
        if (major, minor) != VERSION:
            raise CaptureError(f"pcap version {major}.{minor} is not supported; version 2.4 is", offset=4)
        self._limit = min(max(snapshot_length, LARGEST_USUAL_SNAPSHOT), LARGEST_RECORD)
        self.interface_table = (Interface(link_type & LINK_TYPE_MASK),)
        self._offset = FILE_HEADER_SIZE  # where in the file the next record begins
        self._packets = 0

    def take(self, content: NDArray[np.uint8], position: int, most: int, is_final: bool) -> Taken:
        """See `Decoder.take`."""
        starts, end, damage = self._walk(content, position, most, is_final)
        if damage is not None:
            message = f"{damage.message}; {whole_packets(self._packets + len(starts))}"
            damage = Damage(self._offset + damage.offset - position, message)
        self._offset += end - position
        self._packets += len(starts)
        return Taken(self._columns(content, starts), end, () if damage is None else (damage,), damage is not None)

    def _columns(self, content: NDArray[np.uint8], starts: NDArray[np.int64]) -> Columns:
        """What the headers at ``starts`` say, which are no more than packets' offsets afterwards.

        Some headers at a time are copied, and columns are given away: there may be very many.
        """
        count = len(starts)
        lengths, originals = np.empty(count, np.uint32), np.empty(count, np.uint32)
        timestamps = np.empty(count, np.int64)
        for begin in range(0, count, _AT_A_TIME):
            some = slice(begin, begin + _AT_A_TIME)
            headers = gather(content, starts[some], record_header(self._order))
            lengths[some], originals[some] = headers["length"], headers["original_length"]
            timestamps[some] = headers["seconds"].astype(np.int64) * NANOSECONDS_IN_A_SECOND
            timestamps[some] += headers["fraction"].astype(np.int64) * self._unit
        starts += RECORD_HEADER_SIZE
        offsets, interfaces = starts.view(np.uint64), np.zeros(count, np.uint32)
        return Columns(
            sealed(offsets), sealed(lengths), sealed(originals), sealed(timestamps), sealed(interfaces), are_sealed=True
        )

    def _walk(
        self, content: NDArray[np.uint8], position: int, most: int, is_final: bool
    ) -> tuple[NDArray[np.int64], int, Damage | None]:
        """Where the headers of all whole records start, where they end, and what is wrong with what follows.

        First only the lengths are followed; everything else is looked at for all records at once.
        """
        size = len(content)
        last = size - RECORD_HEADER_SIZE
        first_native = native_walk.packets_before("walk_records")
        starts, position = self._follow(content, position, min(most, first_native))
        if first_native <= len(starts) < most and position <= last:
            more, position = native_walk.walk("walk_records", content, position, most - len(starts), self._order)
            starts = np.concatenate([starts, more])
            last_one, position = self._follow(content, position, min(most - len(starts), 1))
            starts = np.concatenate([starts, last_one])

        lengths = np.diff(starts, append=position)
        lengths -= RECORD_HEADER_SIZE
        too_long = np.flatnonzero(lengths > self._limit)
        if too_long.size:
            index = int(too_long[0])
            message = f"a record claims {lengths[index]} bytes, more than any packet has ({self._limit})"
            start = int(starts[index])
            return starts[:index], start, Damage(start, message)
        if position > size:
            start = int(starts[-1])
            cut = Damage(start, f"the last record is cut: {size - start - RECORD_HEADER_SIZE} bytes of {lengths[-1]}")
            return starts[:-1], start, cut if is_final else None
        if last < position < size and is_final:
            message = f"a record header is cut: {size - position} bytes of {RECORD_HEADER_SIZE}"
            return starts, position, Damage(position, message)
        return starts, position, None

    def _follow(self, content: NDArray[np.uint8], position: int, most: int) -> tuple[NDArray[np.int64], int]:
        """Where the next record headers start, and where the last of their records ends, maybe behind the content."""
        view = content.data
        length_at = struct.Struct(self._order + "I").unpack_from
        found: list[int] = []
        append = found.append
        last = len(view) - RECORD_HEADER_SIZE
        for _ in range(most):
            if position > last:
                break
            append(position)
            position += RECORD_HEADER_SIZE + length_at(view, position + 8)[0]
        return np.array(found, np.int64), position
