"""Packets that a program let pass, gathered from chunk to chunk and written as one capture."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from llvmbpf.packets import Interface, PacketArray

__all__ = ["joined", "write_capture"]


def joined(parts: Sequence[PacketArray]) -> PacketArray:
    """One array of the packets of all, with the interfaces that they came from.

    >>> joined([PacketArray.from_list([b"ab"]), PacketArray.from_list([b"c", b"d"])])
    PacketArray(3 packets, 4 bytes, Ethernet)
    """
    if not parts:
        return PacketArray.from_list([])
    table: dict[Interface, int] = {}
    interfaces, offsets, start = [], [], 0
    compact = [part.compact() for part in parts]
    for part in compact:
        rows = np.array([table.setdefault(one, len(table)) for one in part.interface_table], np.uint32)
        interfaces.append(rows[part.interfaces])
        offsets.append(part.offsets + np.uint64(start))
        start += part.buffer.size
    return PacketArray(
        np.concatenate([part.buffer for part in compact]),
        np.concatenate(offsets),
        np.concatenate([part.lengths for part in compact]),
        np.concatenate([part.original_lengths for part in compact]),
        np.concatenate([part.timestamps for part in compact]),
        interfaces=np.concatenate(interfaces),
        interface_table=tuple(table),
    )


def write_capture(path: str, packets: PacketArray) -> None:
    """Write pcapng where the file's name ends so, else pcap. Raises CaptureError, OSError."""
    if path.endswith(".pcapng"):
        packets.to_pcapng(path)
    else:
        packets.to_pcap(path)
