"""What comes out of a batch besides numbers: packets, in the order in which they went in."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llvmbpf.batch import Packets
from llvmbpf.contexts import CONTEXTS
from llvmbpf.packets import PacketArray, from_link_layer, from_network_layer
from llvmbpf.program import ProgramType
from llvmbpf.vm.kernel_batch import KernelBatch, Part

__all__ = ["as_seen", "kept_packets"]


def as_seen(packets: Packets, program_type: ProgramType) -> Packets:
    """Packets of a `PacketArray` as programs of a type expect them: see `from_link_layer` and `from_network_layer`.

    Raises CaptureError where their link type cannot be had so. All else is what the program is to see.
    """
    if not isinstance(packets, PacketArray) or program_type not in CONTEXTS:
        return packets
    if program_type is ProgramType.CGROUP_SKB:
        return from_network_layer(packets)
    return from_link_layer(packets)


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
