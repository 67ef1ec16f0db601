"""The classic pcap file: its header, its record headers, and how arrays of packets become such a file.

Source: draft-ietf-opsawg-pcap, sections 4 (file header) and 5 (packet record).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError

FILE_HEADER_SIZE = 24
RECORD_HEADER_SIZE = 16

MAGIC_MICROSECONDS = 0xA1B2C3D4
MAGIC_NANOSECONDS = 0xA1B23C4D
VERSION = (2, 4)

# What the first four bytes on disk say: byte order of all fields, nanoseconds in one unit of a time stamp's fraction.
MAGICS: dict[bytes, tuple[str, int]] = {
    struct.pack(order + "I", magic): (order, unit)
    for order in "<>"
    for magic, unit in ((MAGIC_MICROSECONDS, 1000), (MAGIC_NANOSECONDS, 1))
}

# Files that look like captures but are of another kind: what each is, and what to do about it.
_OLD_LINUX = ("a pcap file with the modified record headers of some old Linux systems", "which is not supported")
_UNPACK = "decompress it first, or pass the file that {}.open gives"
FOREIGN_MAGICS: dict[bytes, tuple[str, str]] = {
    b"\x0a\x0d\x0d\x0a": ("a pcapng file", "which read_capture reads"),
    b"\x34\xcd\xb2\xa1": _OLD_LINUX,
    b"\xa1\xb2\xcd\x34": _OLD_LINUX,
    b"\x1f\x8b": ("a gzip-compressed file", _UNPACK.format("gzip")),
    b"\x28\xb5\x2f\xfd": ("a zstd-compressed file", "decompress it first"),
    b"\xfd7zX": ("an xz-compressed file", _UNPACK.format("lzma")),
    b"BZh": ("a bzip2-compressed file", _UNPACK.format("bz2")),
    b"snoo": ("a snoop file", "which is not supported"),
}

# The largest snapshot length that tcpdump uses; a record that claims more than this and more than the file's own
# snapshot length is damage, not a packet.
LARGEST_USUAL_SNAPSHOT = 262_144

# The link type shares its word with a flag and the length of a frame check sequence (section 4).
LINK_TYPE_MASK = 0xFFFF

NANOSECONDS_IN_A_SECOND = 1_000_000_000
_PACKETS_IN_A_CHUNK = 4096


def record_header(order: str) -> np.dtype[np.void]:
    """The dtype of a record header in one byte order (``<`` or ``>``)."""
    word = np.dtype(order + "u4")
    return np.dtype([("seconds", word), ("fraction", word), ("length", word), ("original_length", word)])


def encode_pcap(
    buffer: NDArray[np.uint8],
    offsets: NDArray[np.uint64],
    lengths: NDArray[np.uint32],
    original_lengths: NDArray[np.uint32],
    timestamps: NDArray[np.int64],
    link_type: int,
    unit: int | None = None,
) -> Iterator[bytes]:
    """The bytes of a little-endian pcap file, piece by piece, without holding the whole file.

    Time stamps are written in microseconds where that loses nothing, and in nanoseconds otherwise; or in units of
    ``unit`` nanoseconds, where that is given. The first piece is the file's header.

    Raises:
        CaptureError: a time stamp is before 1970 or after 2106 and has no place in the format; ``index`` and
            ``timestamp`` say which. Or it is no multiple of the unit.
    """
    seconds, nanoseconds = np.divmod(timestamps, NANOSECONDS_IN_A_SECOND)
    impossible = np.flatnonzero((seconds < 0) | (seconds > 0xFFFF_FFFF))
    if impossible.size:
        index = int(impossible[0])
        timestamp = int(timestamps[index])
        raise CaptureError(
            f"packet {index}: the time stamp {timestamp} ns does not fit a pcap file (32 bits of seconds since 1970)",
            index=index,
            timestamp=timestamp,
        )
    if unit is None:
        unit = 1000 if not (nanoseconds % 1000).any() else 1
    elif (nanoseconds % unit).any():
        raise CaptureError(
            "time stamps in nanoseconds follow time stamps in microseconds, and a pcap file has one unit; "
            "pcapng takes both"
        )
    magic = MAGIC_MICROSECONDS if unit == 1000 else MAGIC_NANOSECONDS
    snapshot_length = max(LARGEST_USUAL_SNAPSHOT, int(lengths.max(initial=0)))
    yield struct.pack("<IHHiIII", magic, *VERSION, 0, 0, snapshot_length, link_type)

    headers = np.empty(len(offsets), dtype=record_header("<"))
    headers["seconds"] = seconds
    headers["fraction"] = nanoseconds // unit
    headers["length"] = lengths
    headers["original_length"] = original_lengths
    header_bytes = memoryview(headers.tobytes())
    packet_bytes = buffer.data
    for first in range(0, len(offsets), _PACKETS_IN_A_CHUNK):
        chunk = slice(first, first + _PACKETS_IN_A_CHUNK)
        pieces: list[memoryview] = []
        position = first * RECORD_HEADER_SIZE
        for offset, length in zip(offsets[chunk].tolist(), lengths[chunk].tolist(), strict=True):
            pieces.append(header_bytes[position : position + RECORD_HEADER_SIZE])
            pieces.append(packet_bytes[offset : offset + length])
            position += RECORD_HEADER_SIZE
        yield b"".join(pieces)
