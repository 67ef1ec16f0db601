"""The walk from length to length through a capture, as native code: the only part of reading that is one step a packet.

The same walk exists in Python, in ``pcap`` and ``pcapng``, which deal with everything that is unusual: the native one
stops in front of what it does not take, and they go on from there. Small captures are not worth its compilation.
"""

from __future__ import annotations

import sys

import numpy as np
from numpy.typing import NDArray

from llvmbpf.packets.decoding import LARGEST_RECORD
from llvmbpf.packets.native_code import NativeCode
from llvmbpf.packets.pcap_format import RECORD_HEADER_SIZE
from llvmbpf.packets.pcapng_format import (
    ENHANCED_PACKET,
    ENHANCED_PACKET_DATA,
    INTERFACE_DESCRIPTION,
    OBSOLETE_PACKET,
    SECTION_HEADER,
    SIMPLE_PACKET,
    SMALLEST_BLOCK,
)

_PACKETS_IN_A_CALL = 1 << 18

WORDS_OF_A_PACKET = ENHANCED_PACKET_DATA // 4
_COPIES = "".join(
    f"""  %from.{word} = getelementptr i32, ptr %source, i64 {word}
  %word.{word} = load i32, ptr %from.{word}, align 1
  %row.{word} = mul i64 %count, {word}
  %to.{word} = getelementptr i32, ptr %target, i64 %row.{word}
  store i32 %word.{word}, ptr %to.{word}, align 4
"""
    for word in range(WORDS_OF_A_PACKET)
)

# Both walks take: address of the content, its bytes, address of an array of 64-bit numbers, how many packets to
# find at most, whether the file's byte order is not the host's. They put the offset of each packet's record or block
# into the array and behind these the offset where they stopped, and return how many packets there are.
_NATIVE = NativeCode(f"""
declare i32 @llvm.bswap.i32(i32)

define private i64 @word(i64 %address, i64 %swapped) alwaysinline {{
  %place = inttoptr i64 %address to ptr
  %raw = load i32, ptr %place, align 1
  %reversed = call i32 @llvm.bswap.i32(i32 %raw)
  %is.swapped = icmp ne i64 %swapped, 0
  %word = select i1 %is.swapped, i32 %reversed, i32 %raw
  %wide = zext i32 %word to i64
  ret i64 %wide
}}

define i64 @walk_records(i64 %start, i64 %size, i64 %out, i64 %most, i64 %swapped) {{
entry:
  %found = inttoptr i64 %out to ptr
  br label %look
look:
  %position = phi i64 [ 0, %entry ], [ %next, %take ]
  %count = phi i64 [ 0, %entry ], [ %more, %take ]
  %slot = getelementptr i64, ptr %found, i64 %count
  store i64 %position, ptr %slot, align 8
  %rest = sub i64 %size, %position
  %has.header = icmp uge i64 %rest, {RECORD_HEADER_SIZE}
  %is.wanted = icmp ult i64 %count, %most
  %goes.on = and i1 %has.header, %is.wanted
  br i1 %goes.on, label %measure, label %done
measure:
  %address = add i64 %start, %position
  %length.address = add i64 %address, 8
  %length = call i64 @word(i64 %length.address, i64 %swapped)
  %whole = add i64 %length, {RECORD_HEADER_SIZE}
  %is.whole = icmp ule i64 %whole, %rest
  br i1 %is.whole, label %take, label %done
take:
  %next = add i64 %position, %whole
  %more = add i64 %count, 1
  br label %look
done:
  ret i64 %count
}}

define i64 @walk_blocks(i64 %start, i64 %size, i64 %out, i64 %most, i64 %swapped) {{
entry:
  %found = inttoptr i64 %out to ptr
  br label %look
look:
  %position = phi i64 [ 0, %entry ], [ %next, %packet ], [ %next, %other ]
  %count = phi i64 [ 0, %entry ], [ %more, %packet ], [ %count, %other ]
  %slot = getelementptr i64, ptr %found, i64 %count
  store i64 %position, ptr %slot, align 8
  %rest = sub i64 %size, %position
  %has.header = icmp uge i64 %rest, {SMALLEST_BLOCK}
  %is.wanted = icmp ult i64 %count, %most
  %goes.on = and i1 %has.header, %is.wanted
  br i1 %goes.on, label %measure, label %done
measure:
  %address = add i64 %start, %position
  %length.address = add i64 %address, 4
  %kind = call i64 @word(i64 %address, i64 %swapped)
  %length = call i64 @word(i64 %length.address, i64 %swapped)
  %low.bits = and i64 %length, 3
  %is.multiple = icmp eq i64 %low.bits, 0
  %is.large.enough = icmp uge i64 %length, {SMALLEST_BLOCK}
  %is.small.enough = icmp ule i64 %length, {LARGEST_RECORD}
  %is.whole = icmp ule i64 %length, %rest
  %is.between = and i1 %is.large.enough, %is.small.enough
  %is.possible = and i1 %is.multiple, %is.between
  %is.readable = and i1 %is.possible, %is.whole
  br i1 %is.readable, label %compare, label %done
compare:
  %next = add i64 %position, %length
  %end = add i64 %address, %length
  %trailer.address = sub i64 %end, 4
  %trailer = call i64 @word(i64 %trailer.address, i64 %swapped)
  %is.sound = icmp eq i64 %trailer, %length
  br i1 %is.sound, label %choose, label %done
choose:
  switch i64 %kind, label %other [
    i64 {ENHANCED_PACKET}, label %packet
    i64 {SIMPLE_PACKET}, label %packet
    i64 {OBSOLETE_PACKET}, label %packet
    i64 {INTERFACE_DESCRIPTION}, label %done
    i64 {SECTION_HEADER}, label %done
  ]
packet:
  %more = add i64 %count, 1
  br label %look
other:
  br label %look
done:
  ret i64 %count
}}

; Take: address of the content, its bytes, address of an array of packet offsets, how many there are, address of an
; array of 32-bit numbers. Put the first words of each packet's block there, first those of all, then second those of
; all, and so on; return how many packets were read, which ends before one that has fewer words before the content ends.
define i64 @read_words(i64 %start, i64 %size, i64 %offsets, i64 %count, i64 %out) {{
entry:
  %places = inttoptr i64 %offsets to ptr
  %words = inttoptr i64 %out to ptr
  br label %look
look:
  %index = phi i64 [ 0, %entry ], [ %next, %copy ]
  %goes.on = icmp ult i64 %index, %count
  br i1 %goes.on, label %measure, label %done
measure:
  %place = getelementptr i64, ptr %places, i64 %index
  %offset = load i64, ptr %place, align 8
  %rest = sub i64 %size, %offset
  %is.whole = icmp uge i64 %rest, {4 * WORDS_OF_A_PACKET}
  br i1 %is.whole, label %copy, label %done
copy:
  %address = add i64 %start, %offset
  %source = inttoptr i64 %address to ptr
  %target = getelementptr i32, ptr %words, i64 %index
{_COPIES}  %next = add i64 %index, 1
  br label %look
done:
  ret i64 %index
}}
""")


def packets_before(symbol: str) -> int:
    """How many packets to walk past in Python first: none where the native walk is compiled already."""
    return _NATIVE.packets_before(symbol)


def walk(
    symbol: str, content: NDArray[np.uint8], position: int, most: int, order: str
) -> tuple[NDArray[np.int64], int]:
    """Where packets begin, from `position` on, and where the first thing begins that is to be looked at in Python.

    `symbol` is ``walk_records`` for pcap, ``walk_blocks`` for pcapng.
    """
    swapped = int((order == "<") != (sys.byteorder == "little"))
    address: int = content.__array_interface__["data"][0]
    possible = (len(content) - position) // SMALLEST_BLOCK + 1
    out = np.empty(min(most, _PACKETS_IN_A_CALL, possible) + 1, np.int64)
    parts = []
    while True:
        wanted = min(most, len(out) - 1)
        arguments = (address + position, len(content) - position, out.ctypes.data, wanted, swapped)
        count = _NATIVE.call(symbol, *arguments)
        parts.append(out[:count] + position)
        position += int(out[count])
        most -= count
        if count < wanted or not most:
            return parts[0] if len(parts) == 1 else np.concatenate(parts), position


def packet_words(content: NDArray[np.uint8], starts: NDArray[np.int64], order: str) -> NDArray[np.uint32] | None:
    """The words in front of the data of enhanced packet blocks, a row for each word, a column for each block.

    None where that is nothing to be done natively, or a block is so short that its words end behind the content. The
    words of other blocks are in it too.
    """
    count = len(starts)
    if not _NATIVE.is_worth_it("read_words", count):
        return None
    out = np.empty((WORDS_OF_A_PACKET, count), np.uint32)
    address: int = content.__array_interface__["data"][0]
    arguments = (address, len(content), starts.ctypes.data, count, out.ctypes.data)
    if _NATIVE.call("read_words", *arguments) < count:
        return None
    return out if (order == "<") == (sys.byteorder == "little") else out.byteswap(inplace=True)
