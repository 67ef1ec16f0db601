"""Several arrays of packets as one."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.copying import ends_of, lay_out
from llvmbpf.packets.interfaces import Interface

__all__ = ["concatenate"]


def concatenate(arrays: Iterable[PacketArray]) -> PacketArray:
    """One array of the packets of all, in order, with the interfaces that they came from.

    Arrays that share one buffer share it still, and nothing is copied; those of different buffers are copied into one,
    without what lies between their packets.

    >>> whole = PacketArray(b"abcdef", [0, 2, 4], [2, 2, 2])
    >>> joined = concatenate([whole[2:], whole[:1]])
    >>> [bytes(packet) for packet in joined], np.shares_memory(joined.buffer, whole.buffer)
    ([b'ef', b'ab'], True)
    >>> concatenate([PacketArray.from_list([b"ab"]), PacketArray.from_list([b"c", b"d"])])
    PacketArray(3 packets, 4 bytes, Ethernet)
    """
    parts = list(arrays)
    if not parts:
        return PacketArray.from_list([])
    if len(parts) == 1:
        return parts[0]
    table: dict[Interface, int] = {}
    rows = [np.array([table.setdefault(one, len(table)) for one in part.interface_table], np.uint32) for part in parts]
    if all(part.buffer is parts[0].buffer for part in parts):
        buffer, offsets = parts[0].buffer, np.concatenate([part.offsets for part in parts])
    else:
        lengths = np.concatenate([part.lengths for part in parts])
        offsets = ends_of(lengths) - lengths
        buffer = np.empty(int(lengths.sum(dtype=np.uint64)), np.uint8)
        begin = 0
        for part in parts:
            lay_out(buffer, offsets[begin : begin + len(part)], part.buffer, part.offsets, part.lengths)
            begin += len(part)
    return PacketArray(
        buffer,
        offsets,
        np.concatenate([part.lengths for part in parts]),
        np.concatenate([part.original_lengths for part in parts]),
        np.concatenate([part.timestamps for part in parts]),
        interfaces=np.concatenate([row[part.interfaces] for row, part in zip(rows, parts, strict=True)]),
        interface_table=tuple(table),
    )
