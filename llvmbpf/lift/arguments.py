"""What a helper is given: the check of its memory arguments, and how registers are handed over."""

from __future__ import annotations

from llvmbpf.analysis import ArgumentAccess, RegionKind
from llvmbpf.ir import Operand
from llvmbpf.lift.abi import ARGUMENT_SHIFT
from llvmbpf.lift.emitter import OFFSET_KINDS, Emitter
from llvmbpf.lift.memory import check_all_regions, check_object
from llvmbpf.memory import TrapKind
from llvmbpf.native import MapWord

__all__ = ["check_argument", "native_argument"]


def native_argument(emitter: Emitter, register: int) -> Operand:
    """A register as a number; one that points into the frame as an address that LLVM sees through."""
    kind = emitter.kinds[register]
    if kind is not RegionKind.FRAME:
        return emitter.absolute(register)
    pointer = emitter.pointer(kind, emitter.operand(register))
    return emitter.writer.assign("address", f"ptrtoint ptr {pointer} to i64")


def check_argument(emitter: Emitter, row: ArgumentAccess, descriptor: Operand = 0) -> None:
    """Memory that a helper is given must lie in its region; a size of 0 touches nothing.

    ``descriptor`` is the map whose key or value it is, where the plan does not know which.
    """
    writer, argument = emitter.writer, row.argument
    size = _size(emitter, row, descriptor)
    if size == 0:
        return
    address = emitter.absolute(row.register)
    skip: Operand = 0
    if not isinstance(size, int):
        skip = writer.assign("is.empty", f"icmp eq i64 {size}, 0")
    if argument.nullable:
        is_null = writer.assign("is.null", f"icmp eq i64 {address}, 0")
        skip = writer.assign("skip", f"or i1 {skip}, {is_null}") if skip != 0 else is_null
    writes = argument.access.writes
    if row.region is RegionKind.UNKNOWN:
        check_all_regions(emitter, address, size, writes=writes, skip=skip, argument=row.register)
        return
    if row.region in (RegionKind.MAP_VALUE, RegionKind.RECORD):
        check_object(emitter, row.value, address, size, writes=writes, skip=skip, argument=row.register)
        return
    offset, length = _place(emitter, row, address)
    fits = writer.assign("fits", f"icmp ule i64 {size}, {length}")
    room = writer.assign("room", f"sub i64 {length}, {size}")
    inside = writer.assign("inside", f"icmp ule i64 {offset}, {room}")
    both = writer.assign("inside", f"and i1 {fits}, {inside}")
    if skip != 0:
        both = writer.assign("inside", f"or i1 {both}, {skip}")
    emitter.trap_unless(both, int(TrapKind.BOUNDS) | row.register << ARGUMENT_SHIFT, address, size)


def _size(emitter: Emitter, row: ArgumentAccess, descriptor: Operand) -> Operand:
    argument, writer = row.argument, emitter.writer
    if argument.size_argument is not None:
        return emitter.absolute(argument.size_argument)
    if argument.part is None:
        return argument.size or 0
    word = MapWord.KEY_SIZE if argument.part == "key" else MapWord.VALUE_SIZE
    start = writer.assign("map", f"inttoptr i64 {descriptor} to ptr")
    field = writer.assign("field", f"getelementptr i64, ptr {start}, i64 {int(word)}")
    return writer.assign(f"{argument.part}.size", f"load i64, ptr {field}")


def _place(emitter: Emitter, row: ArgumentAccess, address: Operand) -> tuple[Operand, Operand]:
    """The offset in the argument's region, and the region's length."""
    writer = emitter.writer
    if row.region not in OFFSET_KINDS:
        return writer.subtract("offset", address, emitter.stack_low()), emitter.stack_length()
    offset = emitter.operand(row.register)
    if row.region is RegionKind.FRAME:
        return writer.add("offset", offset, emitter.plan.frame_size), emitter.length(row.region)
    if row.region is RegionKind.PACKET:
        start, length = emitter.packet_span()
        return writer.subtract("offset", offset, start), length
    return offset, emitter.length(row.region)
