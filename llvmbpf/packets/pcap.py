"""Read classic pcap files without copying a packet, and write them."""

from __future__ import annotations

import io
import mmap
import os
import stat
import struct
import warnings
from collections.abc import Sequence
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError, CaptureWarning
from llvmbpf.packets.array import BytesLike, PacketArray, WritableFile, bytes_of
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


class ReadableFile(Protocol):
    """A file that is open for reading bytes."""

    def read(self) -> bytes:
        """All bytes from the current position to the end."""


def read_pcap(source: str | os.PathLike[str] | BytesLike | ReadableFile, strict: bool = False) -> PacketArray:
    """The packets of a classic pcap file; the bytes stay where they are, a file is mapped and not read.

    All four kinds are read: either byte order, microseconds or nanoseconds. Every whole record before the first damage
    is returned. A mapped file must not be truncated by others while the packets are in use.

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
    content = _content(source)
    order, unit, snapshot_length, link_type = _read_file_header(content)
    starts, damage = _walk(content, order, max(snapshot_length, LARGEST_USUAL_SNAPSHOT))
    if damage is not None:
        message, offset = damage
        message = f"{message}; {len(starts)} whole packets before it"
        if strict:
            raise CaptureError(f"offset {offset}: {message}", offset=offset)
        warnings.warn(f"offset {offset}: {message}", CaptureWarning, stacklevel=2)
    headers = _headers_at(content, starts, order)
    timestamps = headers["seconds"].astype(np.int64) * NANOSECONDS_IN_A_SECOND
    timestamps += headers["fraction"].astype(np.int64) * unit
    return PacketArray(
        content,
        starts + RECORD_HEADER_SIZE,
        headers["length"],
        headers["original_length"],
        timestamps,
        link_type,
    )


def write_pcap(target: str | os.PathLike[str] | WritableFile, packets: PacketArray | Sequence[BytesLike]) -> None:
    """Write packets as a classic pcap file; see `PacketArray.to_pcap` for the form and the errors.

    Args:
        target: a path, or a file that is open for writing bytes.
        packets: a `PacketArray`, or bytes-like objects that are taken for Ethernet frames of the year 1970.

    Raises:
        CaptureError: a time stamp does not fit the format.
        OSError: the file cannot be written.
        TypeError: a packet is not contiguous bytes.
    """
    if not isinstance(packets, PacketArray):
        packets = PacketArray.from_list(packets)
    packets.to_pcap(target)


def _content(source: str | os.PathLike[str] | BytesLike | ReadableFile) -> NDArray[np.uint8]:
    """The file's bytes, mapped where that is possible."""
    if isinstance(source, (str, os.PathLike)):
        with open(source, "rb") as file:
            return _content_of_file(file)
    # A mapping has both faces; the buffer is the one that copies nothing.
    if hasattr(source, "read") and not isinstance(source, mmap.mmap):
        return _content_of_file(cast(ReadableFile, source))
    return bytes_of(source)


def _content_of_file(file: ReadableFile) -> NDArray[np.uint8]:
    # Only a plain file may be mapped: a GzipFile, for one, has a file number too, that of the compressed file.
    if isinstance(file, io.BufferedReader) and isinstance(file.raw, io.FileIO):
        status = os.fstat(file.fileno())
        position = file.tell() if stat.S_ISREG(status.st_mode) else 0
        if stat.S_ISREG(status.st_mode) and status.st_size > position:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            file.seek(0, io.SEEK_END)
            return np.frombuffer(mapped, np.uint8)[position:]
    content = file.read()
    if not isinstance(content, (bytes, bytearray, memoryview)):
        raise TypeError(f"the file must be open for reading bytes; it gave {type(content).__name__}")
    return np.frombuffer(content, np.uint8)


def _read_file_header(content: NDArray[np.uint8]) -> tuple[str, int, int, int]:
    """Byte order, nanoseconds in a unit of the fraction, snapshot length, link type."""
    header = content[:FILE_HEADER_SIZE].tobytes()
    for magic, kind in FOREIGN_MAGICS.items():
        if header.startswith(magic):
            raise CaptureError(f"this is {kind}, which is not supported; a classic pcap file is", offset=0)
    if header[:4] not in MAGICS:
        raise CaptureError(f"not a pcap file: it begins with {header[:4].hex(' ') or 'nothing'}", offset=0)
    if len(header) < FILE_HEADER_SIZE:
        raise CaptureError(f"the file header is cut: {len(header)} bytes of {FILE_HEADER_SIZE}", offset=len(header))
    order, unit = MAGICS[header[:4]]
    major, minor, snapshot_length, link_type = struct.unpack(order + "4xHH8xII", header)
    if (major, minor) != VERSION:
        raise CaptureError(f"pcap version {major}.{minor} is not supported; version 2.4 is", offset=4)
    return order, unit, snapshot_length, link_type & LINK_TYPE_MASK


def _walk(content: NDArray[np.uint8], order: str, limit: int) -> tuple[NDArray[np.int64], tuple[str, int] | None]:
    """Where the headers of all whole records start, and what is wrong, and where, if the file does not end with one.

    The loop only follows the lengths; everything else is looked at for all records at once.
    """
    view = content.data
    size = len(view)
    length_at = struct.Struct(order + "I").unpack_from
    found: list[int] = []
    append = found.append
    position = FILE_HEADER_SIZE
    last = size - RECORD_HEADER_SIZE
    while position <= last:
        append(position)
        position += RECORD_HEADER_SIZE + length_at(view, position + 8)[0]
    starts = np.array(found, np.int64)

    lengths = np.diff(starts, append=position) - RECORD_HEADER_SIZE
    too_long = np.flatnonzero(lengths > limit)
    if too_long.size:
        index = int(too_long[0])
        message = f"a record claims {lengths[index]} bytes, more than any packet has ({limit})"
        return starts[:index], (message, found[index])
    if position > size:
        left = size - found[-1] - RECORD_HEADER_SIZE
        return starts[:-1], (f"the last record is cut: {left} bytes of {lengths[-1]}", found[-1])
    if position < size:
        return starts, (f"a record header is cut: {size - position} bytes of {RECORD_HEADER_SIZE}", position)
    return starts, None


def _headers_at(content: NDArray[np.uint8], starts: NDArray[np.int64], order: str) -> NDArray[np.void]:
    """The record headers, gathered; they stand at any alignment in the file."""
    if not starts.size:
        return np.empty(0, record_header(order))
    windows = np.lib.stride_tricks.sliding_window_view(content, RECORD_HEADER_SIZE)
    return windows[starts].view(record_header(order))[:, 0]
