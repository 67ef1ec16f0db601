"""The packet blocks of a pcapng section, decoded all at once.

Source: draft-ietf-opsawg-pcapng, sections 4.3 (enhanced), 4.4 (simple) and appendix A (obsolete packet block).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from llvmbpf.packets import native_walk
from llvmbpf.packets.decoding import Damage, gather
from llvmbpf.packets.pcapng_format import (
    ENHANCED_PACKET,
    ENHANCED_PACKET_DATA,
    MICROSECONDS,
    OBSOLETE_PACKET,
    SIMPLE_PACKET,
    SIMPLE_PACKET_DATA,
    SMALLEST_ENHANCED_PACKET,
    SMALLEST_SIMPLE_PACKET,
    Clock,
    nanoseconds,
    packet_block,
    simple_packet_block,
)

_FINE, _SHORT, _UNKNOWN_INTERFACE, _OVERFLOWING, _BEYOND = range(5)


@dataclass
class Section:
    """What is known of the section that is being decoded: its byte order, and its interfaces so far."""

    order: str = "<"
    first_interface: int = 0  # the row of the file's table that holds interface 0 of the section
    clocks: list[Clock] = field(default_factory=list)  # one an interface
    snapshot_length: int = 0  # of interface 0, the one that simple packet blocks belong to; 0 is none


@dataclass(frozen=True)
class PacketBlocks:
    """Packet blocks of one section, whole, with their lengths checked.

    Attributes:
        starts: where in the content each begins.
        section: its interfaces as they were behind the last block.
        described: how many interfaces the section had before the first block.
        descriptions: for each later description of an interface, how many of the blocks stand before it.
    """

    starts: NDArray[np.int64]
    section: Section
    described: int
    descriptions: list[int]

    def known_interfaces(self) -> NDArray[np.int64] | int:
        """How many interfaces were described before each block: a block may not refer to what comes later."""
        if not self.descriptions:
            return self.described
        before = np.searchsorted(np.array(self.descriptions, np.int64), np.arange(len(self.starts)), side="right")
        return before + self.described


class LeftOut(NamedTuple):
    """Packets with one kind of problem, told of the first: where in the file it is, and what is wrong with it."""

    problem: int
    offset: int
    message: str
    packets: int


def damages_of(all_left_out: Iterable[LeftOut]) -> list[Damage]:
    """Damage of one kind is told once, with how much more there is of it."""
    firsts: dict[int, LeftOut] = {}
    for one in all_left_out:
        known = firsts.get(one.problem)
        firsts[one.problem] = one if known is None else known._replace(packets=known.packets + one.packets)
    return [
        Damage(one.offset, one.message if one.packets == 1 else f"{one.message} ({one.packets - 1} more like it)")
        for one in firsts.values()
    ]


def decode_packet_blocks(
    content: NDArray[np.uint8], blocks: PacketBlocks, base: int
) -> tuple[tuple[NDArray[Any], ...], list[LeftOut]]:
    """The packets of the blocks, without those whose fields are impossible, and what is wrong with these.

    `base` is where in the file the content begins. Packets are columns in the order of those of a `PacketArray`.
    """
    starts, section = blocks.starts, blocks.section
    fields = _enhanced_fields(content, blocks) or _all_fields(content, blocks)
    total, room, lengths, originals, interfaces, times, is_simple = fields

    problems = np.where(lengths > room, np.uint8(_OVERFLOWING), np.uint8(_FINE))
    problems[interfaces >= blocks.known_interfaces()] = _UNKNOWN_INTERFACE
    problems[room < 0] = _SHORT
    fine = problems == _FINE
    damages = []
    for problem in np.unique(problems[~fine]).tolist():
        (alike,) = np.nonzero(problems == problem)
        first = int(alike[0])
        messages = {
            _SHORT: f"a packet block has {total[first]} bytes, too few for its fields",
            _UNKNOWN_INTERFACE: f"a packet refers to interface {interfaces[first]}, which is not described before it",
            _OVERFLOWING: f"a packet claims {lengths[first]} bytes, but its block has room for {room[first]}",
        }
        offset, message = base + int(starts[first]), messages[problem] + "; it is left out"
        damages.append(LeftOut(problem, offset, message, len(alike)))
    if damages:
        starts, is_simple, interfaces, times = (column[fine] for column in (starts, is_simple, interfaces, times))
        lengths, originals = lengths[fine], originals[fine]

    timestamps, beyond = _timestamps(times, interfaces, section)
    timestamps[is_simple] = 0
    (beyond_at,) = np.nonzero(beyond & ~is_simple)
    if beyond_at.size:
        message = "the time stamp of a packet is not within the years 1678 to 2261; the nearest that is stands for it"
        damages.append(LeftOut(_BEYOND, base + int(starts[beyond_at[0]]), message, len(beyond_at)))
    offsets = starts + np.where(is_simple, SIMPLE_PACKET_DATA, ENHANCED_PACKET_DATA)
    return (offsets, lengths, originals, timestamps, interfaces + section.first_interface), damages


class _Fields(NamedTuple):
    """What blocks say; ``room`` is how many bytes of data they have room for."""

    total: NDArray[np.int64]
    room: NDArray[np.int64]
    lengths: NDArray[np.int64]
    originals: NDArray[np.uint32]
    interfaces: NDArray[np.int64]
    times: NDArray[np.uint64]
    is_simple: NDArray[np.bool_]


def _enhanced_fields(content: NDArray[np.uint8], blocks: PacketBlocks) -> _Fields | None:
    """The fields where all are enhanced packet blocks and there are many: what nearly every capture has."""
    words = native_walk.packet_words(content, blocks.starts, blocks.section.order)
    if words is None or (words[0] != ENHANCED_PACKET).any() or (words[1] < SMALLEST_ENHANCED_PACKET).any():
        return None
    _, total, interfaces, high, low, lengths, originals = words
    wide = total.astype(np.int64)
    times = high.astype(np.uint64) << np.uint64(32) | low
    room, is_simple = wide - SMALLEST_ENHANCED_PACKET, np.zeros(len(wide), bool)
    return _Fields(wide, room, lengths.astype(np.int64), originals, interfaces.astype(np.int64), times, is_simple)


def _all_fields(content: NDArray[np.uint8], blocks: PacketBlocks) -> _Fields:
    starts, section, order = blocks.starts, blocks.section, blocks.section.order
    heads = gather(content, starts, simple_packet_block(order))
    total = heads["total_length"].astype(np.int64)
    is_simple = heads["type"] == SIMPLE_PACKET
    room = total - np.where(is_simple, SMALLEST_SIMPLE_PACKET, SMALLEST_ENHANCED_PACKET)

    # A simple block has but one field; what the others have is 0 for it.
    originals = heads["original_length"].astype(np.uint32)
    lengths = np.minimum(originals, section.snapshot_length or 0xFFFF_FFFF).astype(np.int64)
    interfaces = np.zeros(len(starts), np.int64)
    times = np.zeros(len(starts), np.uint64)
    large = np.flatnonzero(~is_simple & (room >= 0))
    fields = gather(content, starts[large], packet_block(order))
    originals[large] = fields["original_length"]
    lengths[large] = fields["length"]
    interfaces[large] = _interface_numbers(fields, order)
    times[large] = fields["time_high"].astype(np.uint64) << np.uint64(32) | fields["time_low"]
    return _Fields(total, room, lengths, originals, interfaces, times, is_simple)


def _interface_numbers(fields: NDArray[np.void], order: str) -> NDArray[np.int64]:
    """The interface is the whole word in an enhanced block, and its first half in an obsolete one."""
    words = fields["interface"].astype(np.int64)
    halves = words & 0xFFFF if order == "<" else words >> 16
    return np.where(fields["type"] == OBSOLETE_PACKET, halves, words)


def _timestamps(
    times: NDArray[np.uint64], interfaces: NDArray[np.int64], section: Section
) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    different = {clock: number for number, clock in enumerate(dict.fromkeys(section.clocks or [MICROSECONDS]))}
    of_interface = np.array([different[clock] for clock in section.clocks], np.intp)
    clock_of = of_interface[interfaces] if len(different) > 1 else np.zeros(0, np.intp)
    return nanoseconds(times, list(different), clock_of)
