"""Packets from columns of Arrow, whose memory is used as it is."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.interfaces import ETHERNET

__all__ = ["from_arrow"]

_OFFSETS = {"binary": np.int32, "string": np.int32, "large_binary": np.int64, "large_string": np.int64}


def from_arrow(column: Any, *, timestamps: ArrayLike | None = None, link_type: int = ETHERNET) -> PacketArray:
    """The packets of a column of bytes, without copying them; a column in several chunks is made one before.

    Args:
        column: a pyarrow Array or ChunkedArray of type binary or large_binary. A null is an empty packet.
        timestamps, link_type: as for `PacketArray`.

    Raises:
        TypeError: the column has another type.
        ValueError: as for `PacketArray`.
    """
    if hasattr(column, "combine_chunks"):
        column = column.combine_chunks()
    kind = _OFFSETS.get(str(getattr(column, "type", type(column).__name__)))
    if kind is None:
        raise TypeError(f"packets are a column of type binary, not {getattr(column, 'type', type(column).__name__)}")
    _, places, data = column.buffers()
    begin = column.offset
    edges = np.zeros(1, kind) if places is None else np.frombuffer(places, kind)[begin : begin + len(column) + 1]
    edges = edges if len(edges) == len(column) + 1 else np.zeros(len(column) + 1, kind)
    content = np.zeros(0, np.uint8) if data is None else np.frombuffer(data, np.uint8)
    return PacketArray(content, edges[:-1], np.diff(edges), timestamps=timestamps, link_type=link_type)
