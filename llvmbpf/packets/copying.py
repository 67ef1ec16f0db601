"""Pieces of a buffer copied to places in another: how packets get a buffer, or a file, of their own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llvmbpf.packets.native_code import NativeCode

__all__ = ["ends_of", "lay_out", "slices"]

_PACKETS_AT_A_TIME = 4096

# Arguments: the address to copy to, and of three arrays: of 64-bit places behind it, of 64-bit addresses to copy from,
# of 32-bit lengths; and how many pieces there are.
_NATIVE = NativeCode("""
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)

define i64 @lay_out(i64 %out, i64 %places, i64 %sources, i64 %lengths, i64 %count) {
entry:
  %target = inttoptr i64 %out to ptr
  %place.table = inttoptr i64 %places to ptr
  %source.table = inttoptr i64 %sources to ptr
  %length.table = inttoptr i64 %lengths to ptr
  %is.empty = icmp eq i64 %count, 0
  br i1 %is.empty, label %done, label %copy
copy:
  %index = phi i64 [ 0, %entry ], [ %next, %copy ]
  %place.slot = getelementptr i64, ptr %place.table, i64 %index
  %source.slot = getelementptr i64, ptr %source.table, i64 %index
  %length.slot = getelementptr i32, ptr %length.table, i64 %index
  %place = load i64, ptr %place.slot, align 8
  %address = load i64, ptr %source.slot, align 8
  %short.length = load i32, ptr %length.slot, align 4
  %length = zext i32 %short.length to i64
  %to = getelementptr i8, ptr %target, i64 %place
  %from = inttoptr i64 %address to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr %to, ptr %from, i64 %length, i1 false)
  %next = add i64 %index, 1
  %is.over = icmp eq i64 %next, %count
  br i1 %is.over, label %done, label %copy
done:
  ret i64 %count
}
""")


def slices(count: int) -> Iterator[slice]:
    """All packets, some at a time: there may be very many."""
    return (slice(first, first + _PACKETS_AT_A_TIME) for first in range(0, count, _PACKETS_AT_A_TIME))


def ends_of(lengths: NDArray[Any]) -> NDArray[np.uint64]:
    """Where each piece ends when all are laid one behind the other."""
    return np.cumsum(lengths, dtype=np.uint64)


def lay_out(
    out: NDArray[np.uint8],
    places: NDArray[np.uint64],
    buffer: NDArray[np.uint8],
    offsets: NDArray[np.uint64],
    lengths: NDArray[np.uint32],
) -> None:
    """Copy ``lengths[i]`` bytes of `buffer` from ``offsets[i]`` on to ``out`` from ``places[i]`` on, for each i.

    Whoever calls has made sure that both lie within, and that `out` is another memory than `buffer`.
    """
    count = len(lengths)
    if not _NATIVE.is_worth_it("lay_out", count):
        target, source = out.data, buffer.data
        for place, offset, length in zip(places.tolist(), offsets.tolist(), lengths.tolist(), strict=True):
            target[place : place + length] = source[offset : offset + length]
        return
    sources = offsets + np.uint64(_address(buffer))
    places, lengths = np.ascontiguousarray(places), np.ascontiguousarray(lengths)
    _NATIVE.call("lay_out", _address(out), _address(places), _address(sources), _address(lengths), count)


def _address(array: NDArray[Any]) -> int:
    return int(array.__array_interface__["data"][0])
