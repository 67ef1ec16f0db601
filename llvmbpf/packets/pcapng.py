"""Decode pcapng files without copying a packet, and write them.

Source: draft-ietf-opsawg-pcapng, sections 3 (blocks, options), 4.1 (section header), 4.2 (interface description).
"""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError
from llvmbpf.packets import native_walk
from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.columns import BytesLike
from llvmbpf.packets.decoding import (
    LARGEST_RECORD,
    PACKETS_AT_A_TIME,
    Damage,
    GrowingColumns,
    Taken,
    whole_packets,
)
from llvmbpf.packets.interfaces import ETHERNET, Interface
from llvmbpf.packets.output import WritableFile
from llvmbpf.packets.packet_blocks import LeftOut, PacketBlocks, Section, damages_of, decode_packet_blocks
from llvmbpf.packets.pcapng_format import (
    BYTE_ORDER_MAGICS,
    ENHANCED_PACKET,
    INTERFACE_DESCRIPTION,
    OBSOLETE_PACKET,
    OPTION_END,
    OPTION_INTERFACE_NAME,
    OPTION_TIME_OFFSET,
    OPTION_TIME_RESOLUTION,
    SECTION_HEADER,
    SIMPLE_PACKET,
    SMALLEST_BLOCK,
    SMALLEST_INTERFACE_DESCRIPTION,
    SMALLEST_SECTION_HEADER,
    TRAILER,
    VERSIONS,
    Clock,
)

PCAPNG_MAGIC = SECTION_HEADER.to_bytes(4, "big")

_PACKET_BLOCKS = frozenset((ENHANCED_PACKET, OBSOLETE_PACKET, SIMPLE_PACKET))
_VERSION_END = 16
_DEFAULT_RESOLUTION = 6  # microseconds


def write_pcapng(target: str | os.PathLike[str] | WritableFile, packets: PacketArray | Sequence[BytesLike]) -> None:
    """Write packets as a pcapng file; see `PacketArray.to_pcapng` for the form and the errors.

    Args:
        target: a path, or a file that is open for writing bytes.
        packets: a `PacketArray`, or bytes-like objects that are taken for Ethernet frames of the year 1970.

    Raises:
        CaptureError: a packet is too long for a block (4 GiB).
        OSError: the file cannot be written.
        TypeError: a packet is not contiguous bytes.
    """
    if not isinstance(packets, PacketArray):
        packets = PacketArray.from_list(packets)
    packets.to_pcapng(target)


class PcapngDecoder:
    """A pcapng file, block after block.

    Args:
        head: the file's first bytes; all that there are, if fewer than 16.

    Raises:
        CaptureError: it does not begin with the header of a section, or that is cut.
    """

    start = 0

    def __init__(self, head: NDArray[np.uint8]) -> None:
        if len(head) < _VERSION_END:
            message = f"the section header is cut: {len(head)} bytes of {SMALLEST_SECTION_HEADER}"
            raise CaptureError(message, offset=len(head))
        damage = _section_damage(head[:_VERSION_END].tobytes(), 0)
        if damage is not None:
            raise CaptureError(damage.message, offset=damage.offset)
        self._section = Section()
        self._interfaces: list[Interface] = []
        self._packets = 0
        self._offset = 0  # where in the file the next block begins

    @property
    def interface_table(self) -> tuple[Interface, ...]:
        """The interfaces of all sections so far. A file may have none, but packets need a table."""
        return tuple(self._interfaces) or (Interface(ETHERNET),)

    def take(self, content: NDArray[np.uint8], position: int, most: int, is_final: bool) -> Taken:
        """See `Decoder.take`."""
        base = self._offset - position
        walk = _Walk(content, base, self._section, self._interfaces, self._packets)
        columns = GrowingColumns()
        left_out: list[LeftOut] = []
        begin, size = position, len(content)
        while most:
            wanted = min(most, PACKETS_AT_A_TIME)
            blocks, position, is_at_section = walk.blocks(position, wanted, is_final)
            if len(blocks.starts):
                found, more_left_out = decode_packet_blocks(content, blocks, base)
                columns.add(*found)
                left_out += more_left_out
                most -= len(blocks.starts)
                walk.seen += len(blocks.starts)
                self._packets += len(found[0])
            if walk.end is not None or not (is_at_section or len(blocks.starts) == wanted):
                break
        self._section = walk.section
        self._offset += position - begin
        end = walk.end or (_end_damage(base + position, size - position) if is_final and most else None)
        damages = damages_of(left_out) + walk.damages
        if end is not None:
            damages.append(Damage(end.offset, f"{end.message}; {whole_packets(self._packets)}"))
        return Taken(columns.take(), position, tuple(damages), end is not None)


class _Walk:
    """From block to block through one piece of content, keeping what later blocks refer to.

    Attributes:
        seen: how many packet blocks there were before.
        section: the section that `blocks` got to.
        damages: what is wrong but leaves the next block known.
        end: the damage behind which no block can be found.
    """

    def __init__(
        self, content: NDArray[np.uint8], base: int, section: Section, interfaces: list[Interface], seen: int
    ) -> None:
        self._content = content
        self._view = content.data
        self._base = base
        self._interfaces = interfaces
        self.seen = seen  # packet blocks
        self.section = section
        self.damages: list[Damage] = []
        self.end: Damage | None = None

    def blocks(self, position: int, most: int, is_final: bool) -> tuple[PacketBlocks, int, bool]:
        """The next packet blocks of one section, at most `most`; where they end; and whether that is at a section.

        The loop only follows the lengths, up to a block that is damaged or not whole. The native walk, once it is
        used, leaves to it nothing but the blocks that describe sections and interfaces, and the end.
        """
        view, section = self._view, self.section
        size = len(view)
        last = size - SMALLEST_BLOCK
        head, trailer = _readers(section.order)
        described = len(section.clocks)
        descriptions: list[int] = []
        first_native = native_walk.packets_before("walk_blocks") - self.seen
        runs: list[NDArray[np.int64]] = []
        found: list[int] = []
        append = found.append
        count, stopped = 0, -1
        while position <= last and count < most:
            if count >= first_native and position != stopped:
                starts, position = native_walk.walk("walk_blocks", self._content, position, most - count, section.order)
                runs.append(starts)
                count += len(starts)
                stopped = position
                continue
            kind, length = head(view, position)
            if kind == SECTION_HEADER:
                if count or descriptions:
                    return PacketBlocks(_starts(runs, found), section, described, descriptions), position, True
                order = BYTE_ORDER_MAGICS.get(bytes(view[position + 8 : position + 12]), section.order)
                section = self.section = Section(order, len(self._interfaces))
                head, trailer = _readers(order)
                described = 0
                length = head(view, position)[1]
            end = position + length
            if not SMALLEST_BLOCK <= length <= LARGEST_RECORD or length & 3 or end > size:
                self.end = _length_damage(self._base + position, length, size - position, is_final)
                break
            (again,) = trailer(view, end - TRAILER)
            if again != length:
                message = f"a block has two lengths: {length} bytes by its beginning, {again} by its end"
                self.end = Damage(self._base + position, message)
                break
            if kind in _PACKET_BLOCKS:
                append(position)
                count += 1
            elif kind == INTERFACE_DESCRIPTION:
                self.end = self._describe(position, length)
                descriptions.append(count)
            elif kind == SECTION_HEADER:
                self.end = _section_damage(
                    bytes(view[position : position + _VERSION_END]), self._base + position, length
                )
            if self.end is not None:
                break
            position = end
        return PacketBlocks(_starts(runs, found), section, described, descriptions), position, False

    def _describe(self, position: int, length: int) -> Damage | None:
        """Add an interface. Without its description the packets behind could not be told apart."""
        section, offset = self.section, self._base + position
        if length < SMALLEST_INTERFACE_DESCRIPTION:
            return Damage(offset, f"the description of an interface has {length} bytes, too few for its fields")
        order = section.order
        link_type, snapshot_length = struct.unpack_from(order + "HxxI", self._view, position + 8)
        options, is_whole = _read_options(bytes(self._view[position + 16 : position + length - TRAILER]), order)
        if not is_whole:
            message = "an option in the description of an interface runs over its end; it and later ones are skipped"
            self.damages.append(Damage(offset, message))
        resolution = options.get(OPTION_TIME_RESOLUTION, b"")
        seconds = options.get(OPTION_TIME_OFFSET, b"")
        clock = Clock.of(
            resolution[0] if resolution else _DEFAULT_RESOLUTION,
            struct.unpack(order + "q", seconds)[0] if len(seconds) == 8 else 0,
        )
        if not section.clocks:
            section.snapshot_length = snapshot_length
        section.clocks.append(clock)
        name = options.get(OPTION_INTERFACE_NAME, b"").decode(errors="replace").rstrip("\0")
        self._interfaces.append(Interface(link_type, name))
        return None


def _starts(runs: list[NDArray[np.int64]], found: list[int]) -> NDArray[np.int64]:
    return np.concatenate([np.array(found, np.int64), *runs])


def _readers(order: str) -> tuple[Any, Any]:
    """What reads the type and length of a block, and the length at its end."""
    return struct.Struct(order + "II").unpack_from, struct.Struct(order + "I").unpack_from


def _read_options(data: bytes, order: str) -> tuple[dict[int, bytes], bool]:
    """The first option of each code, and whether all lie within the data (section 3.5)."""
    options: dict[int, bytes] = {}
    position = 0
    while position + 4 <= len(data):
        code, length = struct.unpack_from(order + "HH", data, position)
        if code == OPTION_END:
            return options, True
        if position + 4 + length > len(data):
            return options, False
        options.setdefault(code, data[position + 4 : position + 4 + length])
        position += 4 + length + (-length & 3)
    return options, position == len(data)


def _section_damage(block: bytes, offset: int, length: int = SMALLEST_SECTION_HEADER) -> Damage | None:
    """What is wrong with the header of a section, by its first 16 bytes and the length of the block."""
    order = BYTE_ORDER_MAGICS.get(block[8:12])
    if order is None:
        return Damage(offset + 8, f"not the header of a pcapng section: its byte-order magic is {block[8:12].hex(' ')}")
    if length < SMALLEST_SECTION_HEADER:
        return Damage(offset, f"the header of a section has {length} bytes, too few for its fields")
    major, minor = struct.unpack_from(order + "HH", block, 12)
    if (major, minor) not in VERSIONS:
        return Damage(offset + 12, f"pcapng version {major}.{minor} is not supported; version 1.0 is")
    return None


def _length_damage(offset: int, length: int, left: int, is_final: bool) -> Damage | None:
    """What is wrong with a block's length; nothing if the rest of the block may yet come."""
    if length < SMALLEST_BLOCK or length & 3:
        return Damage(offset, f"a block claims {length} bytes; a length is a multiple of 4, and at least 12")
    if length > LARGEST_RECORD:
        return Damage(offset, f"a block claims {length} bytes, more than any block has ({LARGEST_RECORD})")
    return Damage(offset, f"the last block is cut: {left} bytes of {length}") if is_final else None


def _end_damage(offset: int, left: int) -> Damage | None:
    """What is wrong with the last bytes of a file: fewer than a block has."""
    return Damage(offset, f"the beginning of a block is cut: {left} bytes of {SMALLEST_BLOCK}") if left else None
