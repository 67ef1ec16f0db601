"""Captures written chunk by chunk: what is larger than memory, or still coming."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from llvmbpf.errors import CaptureError
from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.interfaces import link_type_name
from llvmbpf.packets.output import WritableFile, save
from llvmbpf.packets.pcap_format import encode_pcap
from llvmbpf.packets.pcapng_format import encode_pcapng

__all__ = ["write_captures"]


def write_captures(
    target: str | os.PathLike[str] | WritableFile, arrays: Iterable[PacketArray], pcapng: bool | None = None
) -> int:
    """Write packets as one capture, array by array as they come; returns how many there were.

    Args:
        target: a path, or a file that is open for writing bytes. A regular file is replaced only when the new one is
            complete.
        arrays: such as `iter_captures` gives them, or parts of these.
        pcapng: the format; by default pcapng where the path ends so, else classic pcap, whose time stamps are in
            microseconds where that loses nothing in the first array, and in nanoseconds otherwise.

    Raises:
        CaptureError: the format cannot hold the packets: classic pcap has one link type, and one unit of time.
        OSError: the file cannot be written.

    >>> import io
    >>> from llvmbpf.packets import iter_captures
    >>> file = io.BytesIO()
    >>> write_captures(file, [PacketArray.from_list([b"ab"]), PacketArray.from_list([b"c", b"d"])])
    3
    >>> [bytes(packet) for chunk in iter_captures(file.getvalue()) for packet in chunk]
    [b'ab', b'c', b'd']
    """
    if pcapng is None:
        pcapng = isinstance(target, str | os.PathLike) and os.fspath(target).endswith(".pcapng")
    counted = _Counted(arrays)
    save(target, _sections(counted) if pcapng else _records(counted))
    return counted.packets


class _Counted:
    """Arrays that have packets, counted as they pass."""

    def __init__(self, arrays: Iterable[PacketArray]) -> None:
        self._arrays = arrays
        self.packets = 0

    def __iter__(self) -> Iterator[PacketArray]:
        for one in self._arrays:
            if len(one):
                self.packets += len(one)
                yield one


def _sections(arrays: Iterable[PacketArray]) -> Iterator[bytes]:
    """Each array is a section: together they are one pcapng file."""
    empty = True
    for one in arrays:
        empty = False
        yield from encode_pcapng(one.buffer, *one._columns, one.interface_table)
    if empty:
        nothing = PacketArray.from_list([])
        yield from encode_pcapng(nothing.buffer, *nothing._columns, nothing.interface_table)


def _records(arrays: Iterable[PacketArray]) -> Iterator[bytes]:
    """One header, and the records of all."""
    link_type: int | None = None
    unit: int | None = None
    for one in arrays:
        if link_type is not None and one.link_type != link_type:
            raise CaptureError(
                f"packets of {link_type_name(one.link_type)} follow packets of {link_type_name(link_type)}, "
                "and a pcap file has one link type; pcapng has several",
                link_types=(link_type, one.link_type),
            )
        columns = one.offsets, one.lengths, one.original_lengths, one.timestamps
        pieces = encode_pcap(one.buffer, *columns, one.link_type, unit)
        header = next(pieces)
        if link_type is None:
            link_type, unit = one.link_type, 1000 if not (one.timestamps % 1000).any() else 1
            yield header
        yield from pieces
    if link_type is None:
        nothing = PacketArray.from_list([])
        columns = nothing.offsets, nothing.lengths, nothing.original_lengths, nothing.timestamps
        yield from encode_pcap(nothing.buffer, *columns, nothing.link_type)
