"""What generated code and its host agree on: the run record, entry points, and the code that every module shares.

The run record is an array of 64-bit words. It is storage of our own, so generated code may take it as ``noalias``.
"""

from __future__ import annotations

from llvmbpf.memory import TrapKind
from llvmbpf.native.layout import RunRecord

__all__ = ["ALLOWED_RANGE_WORDS", "ARGUMENT_SHIFT", "RESULT_TYPE", "RunRecord", "field_pointer", "support_functions"]


ALLOWED_RANGE_WORDS = 3

# The kind of a trap is in the low byte of its word; above it stands the register of a helper's argument at fault.
ARGUMENT_SHIFT = 8

# What a lifted function returns: r0, and whether the run is over (a trap, or a packet load past the end).
RESULT_TYPE = "{ i64, i1 }"


def field_pointer(field: RunRecord, record: str = "%run") -> str:
    """A constant-offset pointer expression is not allowed on values, so this is the text of an instruction."""
    return f"getelementptr i8, ptr {record}, i64 {8 * field}"


def support_functions(*, has_maps: bool = False) -> str:
    """What modules with unknown pointers hold: the check against all regions, and its slow part over allowed ranges.

    They return a `TrapKind` as i64, 0 where one region holds the whole access. A range of ``length`` bytes holds it
    when ``size <= length`` and ``offset <= length - size``; nothing here wraps. With maps, ``find_shared`` of the
    native library looks at what they hold.
    """
    none = f"""\
none:
  %verdict = select i1 %read.only, i64 {int(TrapKind.READ_ONLY)}, i64 {int(TrapKind.BOUNDS)}
  ret i64 %verdict"""
    if has_maps:
        none = f"""\
none:
  %writes.word = zext i1 %writes to i64
  %shared = call i64 @find_shared(ptr %run, i64 %address, i64 %size, i64 %writes.word, i64 0, i64 0)
  %is.shared = icmp eq i64 %shared, 0
  br i1 %is.shared, label %found, label %nowhere
nowhere:
  %verdict = select i1 %read.only, i64 {int(TrapKind.READ_ONLY)}, i64 %shared
  ret i64 %verdict"""
    return f"""\
define internal i1 @holds(i64 %start, i64 %length, i64 %address, i64 %size) alwaysinline {{
  %fits = icmp ule i64 %size, %length
  %room = sub i64 %length, %size
  %offset = sub i64 %address, %start
  %inside = icmp ule i64 %offset, %room
  %both = select i1 %fits, i1 %inside, i1 false
  ret i1 %both
}}

; Regions that are read-only count only for loads; whether one was met is remembered for the verdict.
define internal i64 @find.region(ptr noalias %run, i64 %packet, i64 %packet.length, i64 %context, i64 %context.length,
                                 i64 %stack, i64 %address, i64 %size, i1 %writes) {{
entry:
  %top.pointer = {field_pointer(RunRecord.STACK_TOP)}
  %top = load i64, ptr %top.pointer
  %stack.length = sub i64 %top, %stack
  %in.stack = call i1 @holds(i64 %stack, i64 %stack.length, i64 %address, i64 %size)
  br i1 %in.stack, label %found, label %try.packet
try.packet:
  %in.packet = call i1 @holds(i64 %packet, i64 %packet.length, i64 %address, i64 %size)
  %packet.writable.pointer = {field_pointer(RunRecord.PACKET_WRITABLE)}
  %packet.writable.word = load i64, ptr %packet.writable.pointer
  %packet.writable = icmp ne i64 %packet.writable.word, 0
  %reads = xor i1 %writes, true
  %packet.legal = or i1 %packet.writable, %reads
  %packet.good = and i1 %in.packet, %packet.legal
  br i1 %packet.good, label %found, label %try.context
try.context:
  %in.context = call i1 @holds(i64 %context, i64 %context.length, i64 %address, i64 %size)
  %context.writable.pointer = {field_pointer(RunRecord.CONTEXT_WRITABLE)}
  %context.writable.word = load i64, ptr %context.writable.pointer
  %context.writable = icmp ne i64 %context.writable.word, 0
  %context.legal = or i1 %context.writable, %reads
  %context.good = and i1 %in.context, %context.legal
  br i1 %context.good, label %found, label %slow
slow:
  %seen = or i1 %in.packet, %in.context
  %verdict = call i64 @find.allowed(ptr %run, i64 %address, i64 %size, i1 %writes, i1 %seen)
  ret i64 %verdict
found:
  ret i64 {int(TrapKind.NONE)}
}}

define internal i64 @find.allowed(ptr noalias %run, i64 %address, i64 %size, i1 %writes, i1 %seen) noinline cold {{
entry:
  %ranges.pointer = {field_pointer(RunRecord.ALLOWED)}
  %ranges = load ptr, ptr %ranges.pointer
  %count.pointer = {field_pointer(RunRecord.ALLOWED_COUNT)}
  %count = load i64, ptr %count.pointer
  br label %next
next:
  %index = phi i64 [ 0, %entry ], [ %index.next, %try ], [ %index.next, %no.match ]
  %read.only = phi i1 [ %seen, %entry ], [ true, %try ], [ %read.only, %no.match ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %look, label %none
look:
  %word = mul i64 %index, {ALLOWED_RANGE_WORDS}
  %start.pointer = getelementptr i64, ptr %ranges, i64 %word
  %start = load i64, ptr %start.pointer
  %length.pointer = getelementptr i64, ptr %start.pointer, i64 1
  %length = load i64, ptr %length.pointer
  %index.next = add i64 %index, 1
  %inside = call i1 @holds(i64 %start, i64 %length, i64 %address, i64 %size)
  br i1 %inside, label %try, label %no.match
no.match:
  br label %next
try:
  %writable.pointer = getelementptr i64, ptr %start.pointer, i64 2
  %writable.word = load i64, ptr %writable.pointer
  %writable = icmp ne i64 %writable.word, 0
  %reads = xor i1 %writes, true
  %legal = or i1 %writable, %reads
  br i1 %legal, label %found, label %next
found:
  ret i64 {int(TrapKind.NONE)}
{none}
}}
"""
