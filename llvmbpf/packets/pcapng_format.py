"""The pcapng file: its blocks and options, the units of its time stamps, and how packets become such a file.

Source: draft-ietf-opsawg-pcapng, sections 3 (blocks, options) and 4 (the kinds of blocks).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError
from llvmbpf.packets.copying import ends_of, lay_out, slices
from llvmbpf.packets.interfaces import Interface
from llvmbpf.packets.pcap_format import LARGEST_USUAL_SNAPSHOT, NANOSECONDS_IN_A_SECOND

SECTION_HEADER = 0x0A0D0D0A  # the same in both byte orders
INTERFACE_DESCRIPTION = 1
OBSOLETE_PACKET = 2
SIMPLE_PACKET = 3
ENHANCED_PACKET = 6

BYTE_ORDER_MAGICS: dict[bytes, str] = {struct.pack(order + "I", 0x1A2B3C4D): order for order in "<>"}
# 1.2 was written by some versions of Wireshark's tools and is to be read as 1.0 (section 4.1).
VERSIONS = ((1, 0), (1, 2))

# Every block: its type and length before the body, the length again behind it.
SMALLEST_BLOCK = 12
SECTION_HEADER_FIXED = 16  # up to the version
SMALLEST_SECTION_HEADER = 28
SMALLEST_INTERFACE_DESCRIPTION = 20
SMALLEST_SIMPLE_PACKET = 16
SMALLEST_ENHANCED_PACKET = 32
SIMPLE_PACKET_DATA = 12
ENHANCED_PACKET_DATA = 28
TRAILER = 4

OPTION_END = 0
OPTION_INTERFACE_NAME = 2
OPTION_TIME_RESOLUTION = 9
OPTION_TIME_OFFSET = 14

_FINEST_BINARY = 34  # a fraction in 2**-34 s, times the nanoseconds in a second, fills 64 bits


def packet_block(order: str) -> np.dtype[np.void]:
    """The dtype of an enhanced or obsolete packet block up to its data, in one byte order (``<`` or ``>``)."""
    word = np.dtype(order + "u4")
    names = "type total_length interface time_high time_low length original_length".split()
    return np.dtype([(name, word) for name in names])


def simple_packet_block(order: str) -> np.dtype[np.void]:
    """The dtype of any packet block up to its first field, which a simple one has no other than."""
    word = np.dtype(order + "u4")
    return np.dtype([("type", word), ("total_length", word), ("original_length", word)])


class Clock(NamedTuple):
    """How a time stamp of an interface becomes nanoseconds, in steps that stay within 64 bits.

    ``seconds = value // units`` if ``has_seconds``, and of the rest ``(rest >> shift) * factor // divisor``
    nanoseconds; ``offset`` seconds are added. Rounded down; to within a nanosecond for units finer than 2**-34 s.
    """

    units: int
    has_seconds: int
    shift: int
    factor: int
    divisor: int
    offset: int

    @classmethod
    def of(cls, resolution: int, offset: int) -> Clock:
        """The clock for the byte of ``if_tsresol`` and the seconds of ``if_tsoffset`` (section 4.2)."""
        exponent = resolution & 0x7F
        if resolution & 0x80:
            if exponent <= _FINEST_BINARY:
                return cls(1 << exponent, 1, 0, NANOSECONDS_IN_A_SECOND, 1 << exponent, offset)
            shift = exponent - _FINEST_BINARY
            whole, factor = exponent < 64, NANOSECONDS_IN_A_SECOND if shift < 64 else 0
            return cls(1 << exponent if whole else 1, whole, min(shift, 63), factor, 1 << _FINEST_BINARY, offset)
        if exponent <= 9:
            return cls(10**exponent, 1, 0, 10 ** (9 - exponent), 1, offset)
        if exponent <= 19:
            return cls(10**exponent, 1, 0, 1, 10 ** (exponent - 9), offset)
        fits = exponent - 9 <= 19
        return cls(1, 0, 0, int(fits), 10 ** (exponent - 9) if fits else 1, offset)


MICROSECONDS = Clock.of(6, 0)
_LAST_SECOND = (1 << 63) // NANOSECONDS_IN_A_SECOND - 1
_FIRST_SECOND = -(1 << 63) // NANOSECONDS_IN_A_SECOND + 1


def nanoseconds(
    values: NDArray[np.uint64], clocks: Sequence[Clock], clock_of: NDArray[np.intp]
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Nanoseconds since 1970 for time stamps of several clocks, and which do not fit 64 bits (these are clamped).

    Args:
        values: the time stamps as the file has them.
        clocks: at least one.
        clock_of: for each time stamp the index of its clock; not looked at where there is one clock.
    """
    table = np.array([[clock.units, clock.has_seconds, clock.shift, clock.factor, clock.divisor] for clock in clocks],
                     np.uint64).T  # fmt: skip
    offsets = np.array([clock.offset for clock in clocks], np.int64)
    one = len(clocks) == 1
    units, has_seconds, shift, factor, divisor = table[:, 0] if one else table[:, clock_of]
    whole = values // units * has_seconds
    fraction = ((values - whole * units >> shift) * factor // divisor).astype(np.int64)
    offset = offsets[:1] if one else offsets[clock_of]
    seconds = whole.view(np.int64) + offset  # modulo 2**64, which the sum as a float tells from the sum itself
    sums = whole.astype(np.float64) + offset
    beyond = (seconds < _FIRST_SECOND) | (seconds > _LAST_SECOND) | (np.abs(sums) > 2.0**62)
    if beyond.any():
        seconds = np.where(beyond, np.where(sums < 0, _FIRST_SECOND, _LAST_SECOND), seconds)
    return seconds * NANOSECONDS_IN_A_SECOND + fraction, beyond


def encode_pcapng(
    buffer: NDArray[np.uint8],
    offsets: NDArray[np.uint64],
    lengths: NDArray[np.uint32],
    original_lengths: NDArray[np.uint32],
    timestamps: NDArray[np.int64],
    interfaces: NDArray[np.uint32],
    interface_table: Sequence[Interface],
) -> Iterator[bytes]:
    """The bytes of a little-endian pcapng file, piece by piece, without holding the whole file.

    Time stamps are in nanoseconds, counted from the earliest one's second where that is before 1970.

    Raises:
        CaptureError: a packet is too long for a block; ``index`` and ``length`` say which. Or time stamps lie too far
            apart.
    """
    too_long = np.flatnonzero(lengths > 0xFFFF_FFFF - SMALLEST_ENHANCED_PACKET - 3)
    if too_long.size:
        index = int(too_long[0])
        length = int(lengths[index])
        raise CaptureError(f"packet {index}: {length} bytes do not fit a pcapng block", index=index, length=length)
    start = min(0, int(timestamps.min(initial=0)) // NANOSECONDS_IN_A_SECOND)
    if int(timestamps.max(initial=0)) - start * NANOSECONDS_IN_A_SECOND >= 1 << 64:
        raise CaptureError("the time stamps lie too far apart for 64 bits of nanoseconds")
    yield struct.pack("<IIIHHqI", SECTION_HEADER, SMALLEST_SECTION_HEADER, 0x1A2B3C4D, *VERSIONS[0], -1,
                      SMALLEST_SECTION_HEADER)  # fmt: skip
    snapshot_length = max(LARGEST_USUAL_SNAPSHOT, int(lengths.max(initial=0)))
    for interface in interface_table:
        yield _interface_description(interface, snapshot_length, start)

    since = np.uint64(start * NANOSECONDS_IN_A_SECOND & 0xFFFF_FFFF_FFFF_FFFF)
    for some in slices(len(offsets)):
        sizes = lengths[some]
        times = timestamps[some].astype(np.uint64) - since
        headers = np.empty(len(sizes), packet_block("<"))
        headers["type"] = ENHANCED_PACKET
        headers["total_length"] = SMALLEST_ENHANCED_PACKET + sizes + (-sizes.astype(np.int64) & 3)
        headers["interface"] = interfaces[some]
        headers["time_high"] = times >> np.uint64(32)
        headers["time_low"] = times & np.uint64(0xFFFF_FFFF)
        headers["length"] = sizes
        headers["original_length"] = original_lengths[some]
        ends = ends_of(headers["total_length"])
        starts = ends - headers["total_length"]
        out = np.zeros(int(ends[-1]), np.uint8)  # zeros are the padding
        rows = np.arange(len(sizes), dtype=np.uint64) * np.uint64(ENHANCED_PACKET_DATA)
        header_bytes, all_alike = headers.view(np.uint8), np.ones(len(sizes), np.uint32)
        lay_out(out, starts, header_bytes, rows, all_alike * np.uint32(ENHANCED_PACKET_DATA))
        lay_out(out, starts + np.uint64(ENHANCED_PACKET_DATA), buffer, offsets[some], sizes)
        # The length again at the end.
        lay_out(out, ends - np.uint64(TRAILER), header_bytes, rows + np.uint64(4), all_alike * np.uint32(TRAILER))
        yield out.tobytes()


def _interface_description(interface: Interface, snapshot_length: int, start: int) -> bytes:
    options = _option(OPTION_TIME_RESOLUTION, b"\x09")
    if start:
        options += _option(OPTION_TIME_OFFSET, struct.pack("<q", start))
    # A name that the option's 16 bits of length cannot say is cut, at the start of a character.
    name = interface.name.encode()[:0xFFFF].decode(errors="ignore").encode()
    if name:
        options += _option(OPTION_INTERFACE_NAME, name)
    options += _option(OPTION_END, b"")
    length = SMALLEST_INTERFACE_DESCRIPTION + len(options)
    head = struct.pack("<IIHHI", INTERFACE_DESCRIPTION, length, interface.link_type, 0, snapshot_length)
    return head + options + struct.pack("<I", length)


def _option(code: int, value: bytes) -> bytes:
    return struct.pack("<HH", code, len(value)) + value + bytes(-len(value) % 4)
