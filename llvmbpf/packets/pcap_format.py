"""The classic pcap file: its header, its record headers, and how arrays of packets become such a file.

Source: draft-ietf-opsawg-pcap, sections 4 (file header) and 5 (packet record).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError
from llvmbpf.packets.copying import ends_of, lay_out, slices

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
_LAST_TIME = 0xFFFF_FFFF * NANOSECONDS_IN_A_SECOND + NANOSECONDS_IN_A_SECOND - 1


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
    first, last = int(timestamps.min(initial=0)), int(timestamps.max(initial=0))
    if first < 0 or last > _LAST_TIME:
        index = int(((timestamps < 0) | (timestamps > _LAST_TIME)).argmax())
        timestamp = int(timestamps[index])
        raise CaptureError(
            f"packet {index}: the time stamp {timestamp} ns does not fit a pcap file (32 bits of seconds since 1970)",
            index=index,
            timestamp=timestamp,
        )
    is_exact = unit == 1 or all(not (timestamps[some] % 1000).any() for some in slices(len(offsets)))
    if unit is None:
        unit = 1000 if is_exact else 1
    elif not is_exact:
        raise CaptureError(
            "time stamps in nanoseconds follow time stamps in microseconds, and a pcap file has one unit; "
            "pcapng takes both"
        )
    magic = MAGIC_MICROSECONDS if unit == 1000 else MAGIC_NANOSECONDS
    snapshot_length = max(LARGEST_USUAL_SNAPSHOT, int(lengths.max(initial=0)))
    yield struct.pack("<IHHiIII", magic, *VERSION, 0, 0, snapshot_length, link_type)

    for some in slices(len(offsets)):
        sizes = lengths[some]
        headers = np.empty(len(sizes), record_header("<"))
        headers["seconds"], nanoseconds = np.divmod(timestamps[some], NANOSECONDS_IN_A_SECOND)
        headers["fraction"] = nanoseconds // unit
        headers["length"] = sizes
        headers["original_length"] = original_lengths[some]
        header_sizes = np.full(len(sizes), RECORD_HEADER_SIZE, np.uint32)
        header_ends = ends_of(header_sizes)
        ends = ends_of(sizes) + header_ends
        out = np.empty(int(ends[-1]), np.uint8)
        places = ends - sizes
        lay_out(out, places - header_sizes, headers.view(np.uint8), header_ends - header_sizes, header_sizes)
        lay_out(out, places, buffer, offsets[some], sizes)
        yield out.tobytes()
