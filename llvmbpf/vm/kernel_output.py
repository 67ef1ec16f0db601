"""What comes out of a batch besides numbers: packets, in the order in which they went in."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llvmbpf.batch import Packets
from llvmbpf.packets import PacketArray
from llvmbpf.vm.kernel_batch import KernelBatch, Part

__all__ = ["kept_packets"]


def kept_packets(batch: KernelBatch, parts: list[Part], packets: Packets) -> PacketArray:
    """The packets of all threads as the program left them, with what a capture says of them."""
    out = batch.output
    offsets = out.offsets.copy()
    start = 0
    for part in parts:
        offsets[part.begin : part.end] += np.uint64(start)
        start += len(part.used_output)
    buffer = parts[0].used_output if len(parts) == 1 else np.concatenate([part.used_output for part in parts])
    if not isinstance(packets, PacketArray):
        return PacketArray(buffer, offsets, out.lengths)
    return PacketArray(
        buffer,
        offsets,
        out.lengths,
        _original_lengths(packets, out.lengths),
        packets.timestamps,
        interfaces=packets.interfaces,
        interface_table=packets.interface_table,
    )


def _original_lengths(packets: PacketArray, lengths: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """On the wire, a packet that was cut is as much longer as before."""
    cut = np.maximum(packets.original_lengths, packets.lengths) - packets.lengths
    return lengths + cut
