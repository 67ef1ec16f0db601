"""What packets of each link type look like to a program that expects an Ethernet header first, or an IP header."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError
from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.copying import ends_of, lay_out
from llvmbpf.packets.interfaces import ETHERNET, Interface, link_type_name

__all__ = ["from_link_layer", "from_network_layer"]

_ETHERNET_HEADER = 14
_RAW_IP = 101
_NULL, _LOOP, _COOKED, _COOKED_2 = 0, 108, 113, 276
# Link types by the length of their header; the protocol is found in it, or told by the packet behind it.
_HEADERS = {
    ETHERNET: _ETHERNET_HEADER,
    12: 0,
    14: 0,
    _RAW_IP: 0,
    228: 0,
    229: 0,
    _NULL: 4,
    _LOOP: 4,
    _COOKED: 16,
    _COOKED_2: 20,
}
_PROTOCOLS = {ETHERNET: 12, _COOKED: 14, _COOKED_2: 0}  # where the header names what follows
_SOURCES = {_COOKED: (5, 6), _COOKED_2: (11, 12)}  # of the address: the last byte of its length, and where it is
_TYPE_IPV4, _TYPE_IPV6 = 0x0800, 0x86DD
_VLAN_TYPES = (0x8100, 0x88A8)
_TAG_BYTES, _MOST_TAGS = 4, 8
_ADDRESS_BYTES = 6


def from_link_layer(packets: PacketArray) -> PacketArray:
    """The packets with an Ethernet header in front, as XDP, TC and socket filter programs expect them.

    Ethernet packets are as they were. Raw IP, Linux cooked (v1 and v2) and loopback packets are copied, with an
    Ethernet header in the place of their own: its type is what their header says or the version of IP, its source is
    the address that a cooked header has, all else is 0.

    Raises CaptureError for other link types, which it names.

    >>> tunnel = PacketArray.from_list([bytes([0x45]) + bytes(19)], link_type=101)
    >>> bytes(from_link_layer(tunnel)[0])[:16].hex(" ", -6)
    '000000000000 000000000000 08004500'
    """
    _check(packets, "an Ethernet header")
    if set(packets.link_types) <= {ETHERNET}:
        return packets
    links, sizes = _links(packets)
    headers = np.zeros((len(packets), _ETHERNET_HEADER), np.uint8)
    own = links == ETHERNET
    types = _types(packets, links, sizes)
    headers[:, 12], headers[:, 13] = types >> 8, types & 0xFF
    for link, (length, place) in _SOURCES.items():
        if link not in packets.link_types:
            continue
        chosen = (links == link) & (_bytes_at(packets, np.full(len(packets), length)) == _ADDRESS_BYTES)
        for position in range(_ADDRESS_BYTES):
            found = _bytes_at(packets, np.full(len(packets), place + position))
            headers[:, _ADDRESS_BYTES + position] = np.where(chosen, found, headers[:, _ADDRESS_BYTES + position])
    skipped = np.where(own, 0, np.minimum(sizes, packets.lengths)).astype(np.uint32)
    added = np.where(own, 0, _ETHERNET_HEADER).astype(np.uint32)
    rests = packets.lengths - skipped
    lengths = rests + added
    ends = ends_of(lengths)
    places = ends - lengths
    content = np.empty(int(lengths.sum(dtype=np.uint64)), np.uint8)
    rows = np.arange(len(packets), dtype=np.uint64) * np.uint64(_ETHERNET_HEADER)
    lay_out(content, places, headers.reshape(-1), rows, added)
    lay_out(content, ends - rests, packets.buffer, packets.offsets + skipped, rests)
    return PacketArray(
        content,
        places,
        lengths,
        packets.original_lengths.astype(np.int64) + added - skipped,
        packets.timestamps,
        interfaces=packets.interfaces,
        interface_table=tuple(Interface(ETHERNET, one.name) for one in packets.interface_table),
    )


def from_network_layer(packets: PacketArray) -> PacketArray:
    """The packets from their IP header on, as cgroup_skb programs expect them; nothing is copied.

    VLAN tags are passed over too. What is no IP packet is there as well, from behind its link header on.

    Raises CaptureError for link types that are not known here, which it names.

    >>> frame = bytes(12) + bytes([0x81, 0, 0, 5, 8, 0, 0x45]) + bytes(19)
    >>> bytes(from_network_layer(PacketArray.from_list([frame]))[0])[:2].hex()
    '4500'
    """
    _check(packets, "an IP header")
    if set(packets.link_types) <= {_RAW_IP}:
        return packets
    links, sizes = _links(packets)
    for _ in range(_MOST_TAGS):
        types = _types(packets, links, sizes)
        tagged = (links == ETHERNET) & np.isin(types, _VLAN_TYPES) & (sizes + _TAG_BYTES <= packets.lengths)
        if not tagged.any():
            break
        sizes = sizes + np.where(tagged, _TAG_BYTES, 0)
    skipped = np.minimum(sizes, packets.lengths).astype(np.uint64)
    return PacketArray(
        packets.buffer,
        packets.offsets + skipped,
        packets.lengths - skipped,
        np.maximum(packets.original_lengths, packets.lengths) - skipped,
        packets.timestamps,
        interfaces=packets.interfaces,
        interface_table=tuple(Interface(_RAW_IP, one.name) for one in packets.interface_table),
    )


def _check(packets: PacketArray, expected: str) -> None:
    strange = [link for link in packets.link_types if link not in _HEADERS]
    if strange and len(packets):
        names = " and ".join(map(link_type_name, strange))
        raise CaptureError(
            f"the packets begin with {names}, and the program expects {expected}; a program of type RAW gets packets "
            "as they are, and so does any program for a list of them",
            link_types=packets.link_types,
        )


def _links(packets: PacketArray) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The link type of each packet, and the length of its link header."""
    table = np.array([one.link_type for one in packets.interface_table], np.int64)
    sizes = np.array([_HEADERS.get(link, 0) for link in table.tolist()], np.int64)
    return table[packets.interfaces], sizes[packets.interfaces]


def _bytes_at(packets: PacketArray, positions: NDArray[Any]) -> NDArray[np.uint8]:
    """A byte of each packet, 0 where it has none there."""
    inside = positions < packets.lengths
    places = np.where(inside, packets.offsets.astype(np.int64) + positions, 0)
    return (
        np.where(inside, packets.buffer[places], np.uint8(0)) if packets.buffer.size else np.zeros(len(packets), "u1")
    )


def _types(packets: PacketArray, links: NDArray[np.int64], sizes: NDArray[np.int64]) -> NDArray[np.int64]:
    """The Ethernet type of what follows the link header: the header's word, or the version of IP."""
    version = _bytes_at(packets, sizes) >> 4
    types = np.where(version == 4, _TYPE_IPV4, np.where(version == 6, _TYPE_IPV6, 0))
    for link, place in _PROTOCOLS.items():
        if link not in packets.link_types:
            continue
        at = sizes - 2 if link == ETHERNET else np.full(len(packets), place)
        named = _bytes_at(packets, at).astype(np.int64) << 8 | _bytes_at(packets, at + 1)
        types = np.where(links == link, named, types)
    return types
