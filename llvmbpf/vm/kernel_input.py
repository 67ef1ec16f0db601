"""What runs of an object's program are given: contexts as records, packets with their lengths and times."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.batch import Packets, packet_table
from llvmbpf.contexts import CONTEXT_CLASSES
from llvmbpf.objects import ProgramSpec
from llvmbpf.packets import PacketArray
from llvmbpf.vm.kernel_batch import BatchInput

__all__ = ["batch_input", "context_row"]


def context_row(spec: ProgramSpec, ctx: Any) -> npt.NDArray[Any] | None:
    """The context of one run as an array of one record, None for raw programs. Raises TypeError for another's."""
    kind = CONTEXT_CLASSES.get(spec.type)
    if kind is None:
        if ctx is not None:
            raise TypeError(f"programs of type {spec.type.name} have no context")
        return None
    if ctx is None:
        ctx = kind()
    if not isinstance(ctx, kind):
        raise TypeError(f"the context of {spec.name!r} is {kind.__name__}, not {type(ctx).__name__}")
    return ctx.to_record()


def batch_input(spec: ProgramSpec, clock: str | int, packets: Packets, ctx: Any) -> BatchInput:
    """Packets and contexts of a batch. Raises TypeError or ValueError where they do not fit the program."""
    table = packet_table(packets)
    wire_lengths = times = None
    if isinstance(packets, PacketArray):
        if packets.original_lengths is not packets.lengths:
            wire_lengths = np.ascontiguousarray(packets.original_lengths, np.uint32)
        if clock == "packets":
            times = np.ascontiguousarray(packets.timestamps).view(np.uint64)
    elif clock == "packets":
        raise TypeError("the clock is the packets', and only those of a PacketArray have times")
    kind = CONTEXT_CLASSES.get(spec.type)
    if isinstance(ctx, np.ndarray) and kind is not None:
        if ctx.dtype != kind.dtype() or ctx.shape != (len(table),):
            raise ValueError(
                f"contexts are an array of {len(table)} records of {kind.__name__}.dtype(), "
                f"not of shape {ctx.shape} and {ctx.dtype}"
            )
        rows: npt.NDArray[Any] | None = np.ascontiguousarray(ctx)
    else:
        rows = context_row(spec, ctx)
    if rows is not None and not len(rows):
        rows = context_row(spec, None)
    return BatchInput(table, rows, times, wire_lengths)
