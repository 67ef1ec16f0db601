"""Loads, stores and atomics: where they point, the check that the plan asks for, and the access itself."""

from __future__ import annotations

from collections.abc import Mapping

from llvmbpf.analysis import Access, RegionKind, Value
from llvmbpf.ir import Operand
from llvmbpf.isa import ATOMIC_OPS, Instruction, InstructionSpec, Op
from llvmbpf.lift.abi import ARGUMENT_SHIFT
from llvmbpf.lift.emitter import OFFSET_KINDS, Emitter
from llvmbpf.memory import TrapKind
from llvmbpf.native import READ_ONLY_TYPES

__all__ = ["check_all_regions", "check_object", "lift_access", "lift_packet_load"]

POINTER_SIZE = 8

ATOMIC_UPDATE: Mapping[Op, str] = {
    Op.ATOMIC_ADD: "add",
    Op.ATOMIC_OR: "or",
    Op.ATOMIC_AND: "and",
    Op.ATOMIC_XOR: "xor",
    Op.ATOMIC_XCHG: "xchg",
}


def lift_access(emitter: Emitter, instruction: Instruction, spec: InstructionSpec) -> Operand | None:
    """Lift a load, store or atomic; returns what it loads."""
    row = emitter.plan.accesses[emitter.pc]
    if row.packet_slot is not None:
        # The entry state guarantees what these slots hold, and fields of a kernel context stand for the pointers.
        return emitter.packet_bound(row.packet_slot)
    base = getattr(instruction, spec.base)
    start = emitter.operand(base) if row.region in OFFSET_KINDS else emitter.absolute(base)
    position: Operand
    if row.region in OFFSET_KINDS and row.offset is not None:
        position = row.offset
    else:
        position = emitter.writer.add("position", start, instruction.offset)
    if emitter.safe and not row.proved:
        _check(emitter, row, position)
    if emitter.safe and spec.op in ATOMIC_OPS:
        _check_alignment(emitter, row, position)
    pointer = _constant_pointer(emitter, row) or emitter.pointer(row.region, position)
    return _access(emitter, instruction, spec, pointer)


def _constant_pointer(emitter: Emitter, row: Access) -> str | None:
    """Where a load of a read-only variable finds its value as a constant of the module, which LLVM folds."""
    if row.source is None or row.offset is None or row.kind != "load":
        return None
    spec = emitter.context.plan.maps[row.source]
    if spec.contents is None or not spec.is_read_only or not 0 <= row.offset <= spec.value_size - row.size:
        return None
    if any(row.offset < at + POINTER_SIZE and at < row.offset + row.size for at in spec.pointers):
        return None  # addresses are no business of a module
    emitter.context.needs.constants.add(row.source)
    return f"getelementptr (i8, ptr @map.{row.source}.constant, i64 {row.offset})"


def _check(emitter: Emitter, row: Access, position: Operand) -> None:
    """The plan's check: one compare for a known region, a search of all regions otherwise."""
    writer = emitter.writer
    if row.region is RegionKind.UNKNOWN:
        atomic = row.kind == "atomic"
        check_all_regions(emitter, position, row.size, writes=row.writes, atomic=atomic)
        return
    if row.region in (RegionKind.MAP_VALUE, RegionKind.RECORD):
        where = Value(row.region, row.offset, row.source)
        check_object(emitter, where, position, row.size, writes=row.writes)
        return
    if row.region is RegionKind.PACKET and row.kind == "atomic" and emitter.context.plan.entry_state.is_kernel:
        address = emitter.convert(position, row.region, RegionKind.UNKNOWN)
        emitter.trap_unless("false", int(TrapKind.BOUNDS), address, row.size)
        return
    if row.region is RegionKind.PACKET and emitter.moves:
        start, length = emitter.packet_span()
        limit = writer.assign("limit", f"call i64 @llvm.usub.sat.i64(i64 {length}, i64 {row.size - 1})")
        offset = writer.subtract("offset", position, start)
        inside = writer.assign("inside", f"icmp ult i64 {offset}, {limit}")
        emitter.trap_outside(inside, row.region, row.size, position)
        return
    if row.region is RegionKind.STACK:
        length = emitter.stack_length()
        limit = writer.assign("limit", f"call i64 @llvm.usub.sat.i64(i64 {length}, i64 {row.size - 1})")
        offset = writer.subtract("offset", position, emitter.stack_low())
        inside = writer.assign("inside", f"icmp ult i64 {offset}, {limit}")
        emitter.trap_unless(inside, int(TrapKind.BOUNDS), position, row.size)
        return
    if row.region is RegionKind.FRAME:
        from_start = writer.add("offset", position, emitter.plan.frame_size)
        limit_of_frame = emitter.first_bad_offset(row.region, row.size)
        inside = writer.assign("inside", f"icmp ult i64 {from_start}, {limit_of_frame}")
    elif isinstance(position, int) and position >= 0:
        # This shape is what LLVM folds into the program's own comparison with the packet's end.
        inside = writer.assign("inside", f"icmp uge i64 {emitter.length(row.region)}, {position + row.size}")
    else:
        inside = writer.assign("inside", f"icmp ult i64 {position}, {emitter.first_bad_offset(row.region, row.size)}")
    emitter.trap_outside(inside, row.region, row.size, position)


def check_object(
    emitter: Emitter,
    where: Value,
    address: Operand,
    size: Operand,
    *,
    writes: bool,
    skip: Operand = 0,
    argument: int = 0,
) -> None:
    """Trap unless ``size`` bytes of one map value, or of reserved space of a ring buffer, begin at ``address``.

    A pointer with a constant offset comes from a lookup, whose result is the start of a value or null, or names a
    variable. So where the offset fits, only null can be wrong.
    """
    writer = emitter.writer
    if where.kind is RegionKind.RECORD:
        _require(emitter, emitter.native("find_record", address, size), address, size, skip, argument)
        return
    if where.source is None:
        verdict: Operand = emitter.native("find_map_value", address, size, int(writes))
        _require(emitter, verdict, address, size, skip, argument)
        return
    spec = emitter.context.plan.maps[where.source]
    if where.offset is None or not isinstance(size, int):
        if where.source in emitter.context.descriptors:
            map_ = emitter.descriptor(where.source, "check_map_value")
            verdict = emitter.native("check_map_value", map_, address, size, int(writes))
        else:
            verdict = emitter.native("find_map_value", address, size, int(writes))
        _require(emitter, verdict, address, size, skip, argument)
        return
    verdict = int(TrapKind.BOUNDS)
    if 0 <= where.offset <= spec.value_size - size:
        start = writer.subtract("value", address, where.offset)
        is_null = writer.assign("is.null", f"icmp eq i64 {start}, 0")
        is_read_only = spec.is_read_only or spec.map_type in READ_ONLY_TYPES
        otherwise = TrapKind.READ_ONLY if writes and is_read_only else TrapKind.NONE
        verdict = writer.assign("verdict", f"select i1 {is_null}, i64 {int(TrapKind.BOUNDS)}, i64 {int(otherwise)}")
    _require(emitter, verdict, address, size, skip, argument)


def _require(
    emitter: Emitter, verdict: Operand, address: Operand, size: Operand, skip: Operand, argument: int
) -> None:
    """Trap unless ``verdict``, a `TrapKind`, is 0 or ``skip`` holds."""
    writer = emitter.writer
    found = writer.assign("found", f"icmp eq i64 {verdict}, 0")
    if skip != 0:
        found = writer.assign("found", f"or i1 {found}, {skip}")
    kind = writer.assign("kind", f"or i64 {verdict}, {argument << ARGUMENT_SHIFT}") if argument else verdict
    emitter.trap_unless(found, kind, address, size)


def check_all_regions(
    emitter: Emitter,
    address: Operand,
    size: Operand,
    *,
    writes: bool,
    skip: Operand = 0,
    argument: int = 0,
    atomic: bool = False,
) -> None:
    """Trap unless some region holds all ``size`` bytes, or ``skip`` (an i1) holds."""
    writer = emitter.writer
    packet, context = emitter.base(RegionKind.PACKET), emitter.base(RegionKind.CONTEXT)
    start, length = emitter.packet_span()
    if atomic and emitter.context.plan.entry_state.is_kernel:
        length = 0
    verdict = writer.assign(
        "verdict",
        f"call i64 @find.region(ptr %run, i64 {writer.add('start', packet, start)}, i64 {length}, i64 {context}, "
        f"i64 %context.length, i64 {emitter.stack_low()}, i64 {address}, i64 {size}, i1 {str(writes).lower()})",
    )
    _require(emitter, verdict, address, size, skip, argument)


def _check_alignment(emitter: Emitter, row: Access, position: Operand) -> None:
    if row.size == 1:
        return
    writer = emitter.writer
    if row.region is RegionKind.FRAME and isinstance(position, int) and position % row.size == 0:
        return  # frames are aligned to 16 bytes
    address = emitter.convert(position, row.region, RegionKind.UNKNOWN)
    low_bits = writer.assign("low.bits", f"and i64 {address}, {row.size - 1}")
    aligned = writer.assign("aligned", f"icmp eq i64 {low_bits}, 0")
    emitter.trap_unless(aligned, int(TrapKind.MISALIGNED), address, row.size)


def _access(emitter: Emitter, instruction: Instruction, spec: InstructionSpec, pointer: str) -> Operand | None:
    writer, bits = emitter.writer, spec.width
    size, kind = bits // 8, f"i{bits}"
    hint = f"r{instruction.dst}.{emitter.pc}"
    match spec.op:
        case Op.LOAD | Op.LOAD_SIGNED:
            loaded = writer.assign(hint if bits == 64 else "m", f"load {kind}, ptr {pointer}, align 1")
            return writer.extend(hint, loaded, bits, signed=spec.op is Op.LOAD_SIGNED)
        case Op.LOAD_ACQUIRE:
            loaded = writer.assign("m", f"load atomic {kind}, ptr {pointer} acquire, align {size}")
            return writer.extend(hint, loaded, bits)
        case Op.STORE_IMM:
            writer.emit(f"store {kind} {writer.truncate(instruction.imm, bits)}, ptr {pointer}, align 1")
            return None
    value = writer.truncate(emitter.absolute(instruction.src), bits)
    match spec.op:
        case Op.STORE:
            writer.emit(f"store {kind} {value}, ptr {pointer}, align 1")
            return None
        case Op.STORE_RELEASE:
            writer.emit(f"store atomic {kind} {value}, ptr {pointer} release, align {size}")
            return None
        case Op.ATOMIC_CMPXCHG:
            expected = writer.truncate(emitter.absolute(0), bits)
            pair = writer.assign(
                "pair", f"cmpxchg ptr {pointer}, {kind} {expected}, {kind} {value} seq_cst seq_cst, align {size}"
            )
            old = writer.assign("m", f"extractvalue {{ {kind}, i1 }} {pair}, 0")
            return writer.extend(f"r0.{emitter.pc}", old, bits)
    order = "seq_cst" if spec.writes else "monotonic"
    update = ATOMIC_UPDATE[spec.op]
    old = writer.assign("m", f"atomicrmw {update} ptr {pointer}, {kind} {value} {order}, align {size}")
    return writer.extend(f"r{instruction.src}.{emitter.pc}", old, bits) if spec.writes else None


def lift_packet_load(emitter: Emitter, instruction: Instruction, spec: InstructionSpec) -> Operand:
    """A classic packet load: network byte order; past the packet's end the whole program ends with r0 = 0."""
    writer, bits = emitter.writer, spec.width
    index: Operand = emitter.absolute(instruction.src) if spec.uses_register else 0
    summed = writer.truncate(writer.add("index", index, instruction.imm), 32)
    offset = writer.extend("index", summed, 32)
    limit: Operand
    if emitter.moves:
        start = emitter.packet_bound("data")
        length = writer.subtract("length", emitter.packet_bound("data_end"), start)
        limit = writer.assign("limit", f"call i64 @llvm.usub.sat.i64(i64 {length}, i64 {bits // 8 - 1})")
        emitter.leave_if(writer.assign("outside", f"icmp uge i64 {offset}, {limit}"))
        offset = writer.add("offset", offset, start)
    else:
        limit = emitter.first_bad_offset(RegionKind.PACKET, bits // 8)
        emitter.leave_if(writer.assign("outside", f"icmp uge i64 {offset}, {limit}"))
    pointer = emitter.pointer(RegionKind.PACKET, offset)
    loaded: Operand = writer.assign("m", f"load i{bits}, ptr {pointer}, align 1")
    if bits > 8:
        loaded = writer.assign("m", f"call i{bits} @llvm.bswap.i{bits}(i{bits} {loaded})")
    return writer.extend(f"r0.{emitter.pc}", loaded, bits)
