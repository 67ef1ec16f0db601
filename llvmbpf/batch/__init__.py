"""Many packets in one native loop: where they lie, how far the loop is, and what comes out."""

from __future__ import annotations

from llvmbpf.batch.ending import ending_of, with_result
from llvmbpf.batch.loop import BatchPart, begin_part, empty_result
from llvmbpf.batch.progress import Following, Pace, Progress, ProgressMeter, following
from llvmbpf.batch.result import BatchResult
from llvmbpf.batch.tables import (
    NO_CONTEXT,
    ContextTable,
    Packets,
    PacketTable,
    address_of,
    as_packet_array,
    context_table,
    packet_table,
)
from llvmbpf.batch.threads import execute_parts

__all__ = [
    "NO_CONTEXT",
    "BatchPart",
    "BatchResult",
    "ContextTable",
    "Following",
    "Pace",
    "PacketTable",
    "Packets",
    "Progress",
    "ProgressMeter",
    "address_of",
    "as_packet_array",
    "begin_part",
    "context_table",
    "empty_result",
    "ending_of",
    "execute_parts",
    "following",
    "packet_table",
    "with_result",
]
