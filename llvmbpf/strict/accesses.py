"""Whether loads, stores, atomics, and the arguments of helpers can fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from llvmbpf.analysis.call_rules import FUNCTION_POINTER_TAG
from llvmbpf.analysis.plan import Access, ArgumentAccess, arguments_anywhere
from llvmbpf.analysis.proof_rules import compute, room_for
from llvmbpf.analysis.tracked import LENGTHS, Known, Tracked, constant
from llvmbpf.analysis.values import RegionKind, Value
from llvmbpf.helpers.signature import ArgumentKind, MemoryAccess, Signature
from llvmbpf.isa import ATOMIC_OPS, INSTRUCTION_SET, Instruction, Op, to_unsigned
from llvmbpf.native import READ_ONLY_TYPES, VALUE_TYPES
from llvmbpf.strict.report import FindingKind
from llvmbpf.strict.shown import show_number
from llvmbpf.strict.walk import Need, Span, Step, Walk
from llvmbpf.verifier import CallxMode

__all__ = ["judge_call", "judge_memory"]

_FRAME, _SCALAR = RegionKind.FRAME, RegionKind.SCALAR
_ADD = next(
    spec for spec in INSTRUCTION_SET if spec.op is Op.ADD and spec.width == 64 and spec.uses_register
)


# -- loads, stores and atomics ----------------------------------------------------------------------------------------


def judge_memory(walk: Walk, step: Step) -> None:
    """Complain of an access that is not proved, and note what it touches of the frame."""
    row = walk.function.accesses.get(step.pc)
    if row is None or row.region is RegionKind.KERNEL_CONTEXT or row.packet_slot is not None:
        return
    register = getattr(step.instruction, step.spec.base)
    value, low = walk.value(step, register), step.instruction.offset
    if row.region is not RegionKind.RECORD:  # see `records`
        judge_bytes(walk, step, row, register, value, low, low + row.size)
    if step.spec.op in ATOMIC_OPS and not _is_aligned(walk, step, row, value, low):
        what = "an address in a packet or metadata buffer may be odd"
        if row.region not in LENGTHS:
            what = f"the address may be no multiple of {row.size}"
        walk.complain(step, FindingKind.ALIGNMENT, f"{what}, as an atomic operation wants it")
    if row.region is _FRAME:
        span = _frame_span(walk, step, value, low, row.size)
        if row.kind != "store":
            step.reads = (span,)
        if row.writes:
            step.writes = (span,)


def judge_bytes(
    walk: Walk, step: Step, row: Access, register: int, value: Tracked, low: int, high: int, *, nullable: bool = False
) -> None:
    """Complain unless the bytes from ``low`` to ``high`` behind a pointer are there and may be touched so."""
    if row.proved:
        return
    known = step.known
    if row.region is RegionKind.STACK:
        if value.kind is row.region and walk._reason(known, row, value, low, high):
            return
        _need_of_stack(walk, step, row, register, value, low, high)
        return
    if row.region not in (_FRAME, RegionKind.MAP_VALUE, *LENGTHS):
        _complain_of_unknown(walk, step, row, register, value)
        return
    if row.region is RegionKind.MAP_VALUE:
        _judge_map_value(walk, step, row, register, value, low, high, nullable=nullable)
        return
    if value.kind is row.region and walk._reason(known, row, value, low, high):
        return
    where = _place(known, value, row.region, low, high)
    walk.complain(step, FindingKind.OUT_OF_BOUNDS, f"{row.kind} of {high - low} bytes at {where}")


def _judge_map_value(
    walk: Walk, step: Step, row: Access, register: int, value: Tracked, low: int, high: int, *, nullable: bool
) -> None:
    known, argument = step.known, walk.argument_of(value)
    name = f"map {walk.plan.maps[row.source].name}" if row.source is not None else "a map that only the run knows"
    spec = walk.plan.maps[row.source] if row.source is not None else None
    if spec is not None and row.writes and (spec.is_read_only or spec.map_type in READ_ONLY_TYPES):
        walk.complain(step, FindingKind.READ_ONLY, f"{name} is read-only")
        return
    if value.kind is not RegionKind.MAP_VALUE or value.source != row.source:
        if value == constant(0):
            walk.complain(step, FindingKind.NULL, f"r{register} is null here")
        else:
            walk.complain(step, FindingKind.OUT_OF_BOUNDS, f"nothing is known of the place in a value of {name}")
        return
    sure = value._replace(base=None)
    span = known.span(sure)
    has_values = spec is not None and spec.map_type in VALUE_TYPES
    if not has_values or span is None or spec is None or span[0] + low < 0 or span[1] + high > spec.value_size:
        size = f", which has {spec.value_size} bytes" if spec is not None else ""
        where = _place(known, sure, row.region, low, high)
        walk.complain(step, FindingKind.OUT_OF_BOUNDS, f"{row.kind} of {high - low} bytes at {where} of {name}{size}")
    if value.base is not None and not nullable:
        detail = f"r{register} may be null: the value of {name} was not compared with 0"
        if argument is not None:
            walk.needs.append(Need(step.pc, argument[0], FindingKind.NULL, detail))
        else:
            walk.complain(step, FindingKind.NULL, detail)


def _need_of_stack(
    walk: Walk, step: Step, row: Access, register: int, value: Tracked, low: int, high: int
) -> None:
    """A pointer into a caller's frame: its callers have to answer for it."""
    detail = f"{row.kind} of {high - low} bytes through r{register}, which points into a caller's frame"
    argument = walk.argument_of(value)
    if argument is None:
        walk.complain(step, FindingKind.OUT_OF_BOUNDS, detail)
        return
    number, distance = argument
    walk.needs.append(
        Need(step.pc, number, FindingKind.OUT_OF_BOUNDS, detail, distance + low, distance + high)
    )


def _complain_of_unknown(walk: Walk, step: Step, row: Access, register: int, value: Tracked) -> None:
    region = step.values[register]
    if value == constant(0):
        walk.complain(step, FindingKind.NULL, f"r{register} is null")
    elif region.kind is _SCALAR:
        number = show_number(step.known.number(value)) if value.kind is _SCALAR else "a number"
        walk.complain(step, FindingKind.UNKNOWN_POINTER, f"r{register} is no pointer but a number: {number}")
    else:
        walk.complain(step, FindingKind.UNKNOWN_POINTER, f"it is not known what r{register} points to")


def _place(known: Known, value: Tracked, region: RegionKind, low: int, high: int) -> str:
    """Where an access is, and what is known to be there."""
    span = known.span(value) if value.kind is region else None
    if span is None:
        place = f"an unknown place of the {region}"
    elif span[0] == span[1]:
        place = f"{region}{span[0] + low:+d}"
    else:
        place = f"{region}+[{span[0] + low}..{span[1] + low}]"
    if region in LENGTHS:
        least = known.facts[LENGTHS[region]].number.umin
        room = ""
        if value.kind is region and value.anchor is not None:
            rest = known.rooms(value.anchor)[0 if region is RegionKind.PACKET else 1] - value.offset
            room = f", with room for {max(rest, 0)}" if rest > -(1 << 32) else ""
        return f"{place}, of which at least {least} bytes are there{room}"
    return place


def _frame_span(walk: Walk, step: Step, value: Tracked, low: int, size: int) -> Span:
    """The bytes of the frame that an access touches; all that lie inside where that is not known."""
    bottom = -walk.function.frame_size
    span = step.known.span(value) if value.kind is _FRAME else None
    if span is None:
        return Span(bottom, 0, False)
    first, last = span[0] + low, span[1] + low + size
    return Span(max(first, bottom), min(last, 0), span[0] == span[1] and bottom <= first and last <= 0)


def _is_aligned(walk: Walk, step: Step, row: Access, value: Tracked, low: int) -> bool:
    """Whether an address is a multiple of the access's size: frames and values of maps begin at multiples of 8."""
    if row.region is RegionKind.RECORD:
        where = step.values[getattr(step.instruction, step.spec.base)]
        return where.offset is not None and (where.offset + low) % row.size == 0
    if row.region is not value.kind or row.region not in (_FRAME, RegionKind.MAP_VALUE):
        return False
    number = step.known.number(value)
    below = row.size - 1
    return number.mask & below == 0 and (number.value + low) & below == 0


# -- calls ------------------------------------------------------------------------------------------------------------


def judge_call(walk: Walk, step: Step) -> None:
    """Complain of a helper that is not there, and of arguments that are not what it wants."""
    op, plan = step.spec.op, walk.plan
    if op is Op.CALL:
        number = to_unsigned(step.instruction.imm, 32)
        if number not in plan.signatures:
            walk.complain(step, FindingKind.HELPER, f"helper {number} is not registered")
            return
        rows = walk.function.arguments.get(step.pc, ())
        _judge_map(walk, step, plan.signatures[number])
        _judge_arguments(walk, step, rows)
    elif op is Op.CALL_REGISTER:
        _judge_register_call(walk, step)


def _judge_register_call(walk: Walk, step: Step) -> None:
    register = step.instruction.imm or step.instruction.dst
    value = walk.value(step, register)
    found = step.known.number(value) if value.kind is _SCALAR else None
    target = found.umin if found is not None and found.is_constant else None
    if walk.plan.verified.callx is CallxMode.HELPER:
        if target is None or target not in walk.plan.signatures:
            walk.complain(step, FindingKind.HELPER, f"r{register} may hold the number of no helper that is registered")
            return
        _judge_arguments(walk, step, arguments_anywhere(walk.plan.signatures[target]))
    elif target is None or target - FUNCTION_POINTER_TAG not in walk.plan.verified.address_taken:
        walk.complain(step, FindingKind.CALL_TARGET, f"it is not known which function r{register} holds")


def _judge_map(walk: Walk, step: Step, signature: Signature | None) -> None:
    """The map that a helper is given, and the function."""
    call = walk.function.calls.get(step.pc)
    if call is None:
        return
    if call.map_register and (call.map is None or call.map >= walk.own_maps):
        register = call.map_register
        value = walk.value(step, register)
        if step.values[register].kind is not RegionKind.MAP:
            walk.complain(step, FindingKind.MAP, f"it is not known that r{register} is a map")
        elif value.kind is not _SCALAR or step.known.number(value).umin == 0:
            walk.complain(step, FindingKind.NULL, f"r{register} may be null: the map was not compared with 0")
    arguments = signature.arguments if signature is not None else ()
    if any(one.kind is ArgumentKind.CALLBACK for one in arguments) and call.callback is None:
        walk.complain(step, FindingKind.CALL_TARGET, "it is not known which function the helper is to call")


def _judge_arguments(walk: Walk, step: Step, rows: tuple[ArgumentAccess, ...]) -> None:
    reads: list[Span] = []
    writes: list[Span] = []
    for row in rows:
        argument, value = row.argument, walk.value(step, row.register)
        if argument.nullable and value == constant(0):
            continue
        sizes = _sizes(walk, step, row)
        if sizes is None:
            walk.complain(step, FindingKind.OUT_OF_BOUNDS, f"the size of the memory in r{row.register} is not known")
            sizes = (0, walk.function.frame_size)
        elif sizes[1] == 0:
            continue
        elif row.region is not RegionKind.RECORD:
            access = Access(
                step.pc, "store" if argument.access.writes else "load", sizes[1], row.region, row.value.offset, False,
                "", None, argument.access.writes, row.value.source,
            )  # fmt: skip
            if not _has_room(walk, step, row, value):
                judge_bytes(walk, step, access, row.register, value, 0, sizes[1], nullable=argument.nullable)
        if row.region is _FRAME:
            span = _frame_span(walk, step, value, 0, sizes[1])
            span = replace(span, register=row.register)
            if argument.access is not MemoryAccess.WRITE:
                reads.append(span)
            if argument.access.writes:
                shorter = _frame_span(walk, step, value, 0, sizes[0])
                writes.append(replace(shorter, register=row.register) if sizes[0] else replace(span, exact=False))
    step.reads, step.writes = tuple(reads), tuple(writes)


def _sizes(walk: Walk, step: Step, row: ArgumentAccess) -> tuple[int, int] | None:
    """The least and the greatest size of a helper's memory, None where it may be any."""
    argument = row.argument
    if argument.size is not None:
        return argument.size, argument.size
    if argument.size_argument is None:
        return None
    value = walk.value(step, argument.size_argument)
    if value.kind is not _SCALAR:
        return None
    number = step.known.number(value)
    return (number.umin, number.umax) if number.umax < 1 << 40 or _has_room(walk, step, row, None) else None


def _has_room(walk: Walk, step: Step, row: ArgumentAccess, value: Tracked | None) -> bool:
    """Whether a size that varies fits for each of its values: the pointer plus the size is in the packet too."""
    argument = row.argument
    value = walk.value(step, row.register) if value is None else value
    if argument.size_argument is None or row.region not in LENGTHS or value.kind is not row.region:
        return False
    known = step.known.copy()
    size, start = known.registers[argument.size_argument], known.span(value)
    if size is None or size.kind is not _SCALAR or known.number(size).smin < 0 or start is None or start[0] < 0:
        return False
    end = compute(known, Instruction(_ADD.opcode, dst=row.register, src=argument.size_argument), _ADD, step.pc)
    return end.kind is row.region and bool(room_for(known, end, 0, 0))


def handed(step: Step) -> Iterator[tuple[int, Tracked | None, Value]]:
    """What r1 to r5 hold before a step."""
    for register in range(1, 6):
        yield register, step.tracked[register], step.values[register]
