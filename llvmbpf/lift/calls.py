"""Calls: of program-local functions, of helpers of every kind, and through registers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from llvmbpf.analysis import FUNCTION_POINTER_TAG, ArgumentAccess, RegionKind, arguments_anywhere, registers_in
from llvmbpf.helpers.registry import Helper, IrHelper, PythonHelper
from llvmbpf.ir import Operand
from llvmbpf.isa import Instruction, to_unsigned
from llvmbpf.lift.abi import ARGUMENT_SHIFT, RESULT_TYPE, RunRecord
from llvmbpf.lift.emitter import OFFSET_KINDS, Emitter
from llvmbpf.lift.memory import check_all_regions
from llvmbpf.memory import TrapKind
from llvmbpf.verifier import CallxMode

__all__ = [
    "function_name",
    "function_parameters",
    "helper_number",
    "helper_symbol",
    "lift_call_register",
    "lift_helper",
    "lift_local_call",
    "passed_kind",
]

ARGUMENT_REGISTERS = range(1, 6)


def function_name(entry: int) -> str:
    """The IR name of the function that begins at a pc."""
    return f"@bpf.{entry}"


def helper_symbol(helper: Helper) -> str:
    """The IR name under which a helper is called."""
    if isinstance(helper, IrHelper):
        return f"@{helper.function.symbol}"
    kind = "python" if isinstance(helper, PythonHelper) else "native"
    return f"@llvmbpf.{kind}.{helper.number}"


def function_parameters(*, counts_depth: bool) -> list[str]:
    """Types and names of the parameters that every function has, before its registers.

    ``%stack`` is the start of the live shared frames when the function is entered, ``%stack.end`` the end of all.
    """
    common = [
        "ptr noalias %run", "ptr %packet", "i64 %packet.length", "ptr %context", "i64 %context.length",
        "ptr %stack", "ptr %stack.end",
    ]  # fmt: skip
    return [*common, "i64 %depth"] if counts_depth else common


def passed_kind(kind: RegionKind) -> RegionKind:
    """How a register that is carried as ``kind`` in the callee is passed: offsets from its frame mean nothing outside.

    No pointer into the callee's frame can be passed, but null can, where a jump back to the callee's start joins it
    with such a pointer.
    """
    return RegionKind.UNKNOWN if kind is RegionKind.FRAME else kind


def lift_local_call(emitter: Emitter, callee: int) -> Operand | None:
    """Call a program-local function; returns r0, or None where the callee never returns and the block has ended."""
    writer, context = emitter.writer, emitter.context
    if emitter.safe:
        emitter.spend_fuel()
        if context.polls_calls:
            emitter.poll_stop()
        emitter.save_fuel()
    arguments = ["ptr %run", "ptr %packet", "i64 %packet.length", "ptr %context", "i64 %context.length"]
    arguments += [f"ptr {emitter.stack_pointer()}", "ptr %stack.end"]
    if context.counts_depth:
        emitter.trap_unless(writer.assign("may.call", "icmp ne i64 %depth, 0"), int(TrapKind.CALL_DEPTH))
        arguments.append(f"i64 {writer.assign('callee.depth', 'sub i64 %depth, 1')}")
    callee_plan = context.plan.functions[callee]
    for register in registers_in(context.plan.liveness.at_entry(callee)):
        expected = callee_plan.entry_values[callee][register]
        passed = emitter.convert(emitter.operand(register), emitter.kinds[register], passed_kind(expected.kind))
        arguments.append(f"i64 {passed}")
    pair = writer.assign("result", f"call {RESULT_TYPE} {function_name(callee)}({', '.join(arguments)})")
    if emitter.safe and emitter.counts_fuel:
        writer.emit(f"store i64 {emitter.load_field(RunRecord.FUEL)}, ptr %fuel.slot")
    if callee_plan.returns is None:
        emitter.unwind()
        return None
    emitter.unwind_if(writer.assign("is.over", f"extractvalue {RESULT_TYPE} {pair}, 1"))
    return writer.assign(f"r0.{emitter.pc}", f"extractvalue {RESULT_TYPE} {pair}, 0")


def lift_helper(emitter: Emitter, number: int, rows: Sequence[ArgumentAccess]) -> Operand:
    """Call a helper by number; returns r0."""
    helper = emitter.context.helpers.get(number)
    if helper is None:
        return _unknown_helper(emitter, number)
    if emitter.safe:
        for row in rows:
            _check_argument(emitter, row)
    writer = emitter.writer
    values = ", ".join(f"i64 {emitter.absolute(register)}" for register in ARGUMENT_REGISTERS)
    hint = f"r0.{emitter.pc}"
    if not isinstance(helper, PythonHelper):
        return writer.assign(hint, f"call i64 {helper_symbol(helper)}({values})")
    for field, value in (
        # The helper takes this back when it has ended well, so that no way out of it goes unseen.
        (RunRecord.TRAP_KIND, int(TrapKind.HELPER_RAISED)),
        (RunRecord.TRAP_PC, emitter.pc),
        (RunRecord.STACK_LOW, emitter.stack_low()),
        (RunRecord.PACKET, emitter.base(RegionKind.PACKET)),
        (RunRecord.PACKET_LENGTH, "%packet.length"),
        (RunRecord.CONTEXT, emitter.base(RegionKind.CONTEXT)),
        (RunRecord.CONTEXT_LENGTH, "%context.length"),
    ):
        emitter.store_field(field, value)
    result = writer.assign(hint, f"call i64 {helper_symbol(helper)}(ptr %run, i64 {emitter.pc}, {values})")
    trap_kind = emitter.load_field(RunRecord.TRAP_KIND)
    emitter.leave_if(writer.assign("has.raised", f"icmp ne i64 {trap_kind}, 0"))
    return result


def _unknown_helper(emitter: Emitter, number: Operand) -> Operand:
    """Trap. What follows cannot be reached, yet region inference, which sees no engine's helpers, has looked at it."""
    emitter.trap(TrapKind.UNKNOWN_HELPER, number)
    emitter.writer.start(emitter.writer.fresh_label(f"never.{emitter.pc}"))
    return 0


def _check_argument(emitter: Emitter, row: ArgumentAccess) -> None:
    """Memory that a helper is given must lie in its region; a size of 0 touches nothing."""
    writer, argument = emitter.writer, row.argument
    size: Operand = argument.size or 0
    if argument.size_argument is not None:
        size = emitter.absolute(argument.size_argument)
    if size == 0:
        return
    address = emitter.absolute(row.register)
    skip: Operand = 0
    if not isinstance(size, int):
        skip = writer.assign("is.empty", f"icmp eq i64 {size}, 0")
    if argument.nullable:
        is_null = writer.assign("is.null", f"icmp eq i64 {address}, 0")
        skip = writer.assign("skip", f"or i1 {skip}, {is_null}") if skip != 0 else is_null
    if row.region is RegionKind.UNKNOWN:
        writes = argument.access.writes
        check_all_regions(emitter, address, size, writes=writes, skip=skip, argument=row.register)
        return
    offset: Operand
    length: Operand
    if row.region in OFFSET_KINDS:
        offset, length = emitter.operand(row.register), emitter.length(row.region)
        if row.region is RegionKind.FRAME:
            offset = writer.add("offset", offset, emitter.plan.frame_size)
    else:
        offset = writer.subtract("offset", address, emitter.stack_low())
        length = emitter.stack_length()
    fits = writer.assign("fits", f"icmp ule i64 {size}, {length}")
    room = writer.assign("room", f"sub i64 {length}, {size}")
    inside = writer.assign("inside", f"icmp ule i64 {offset}, {room}")
    both = writer.assign("inside", f"and i1 {fits}, {inside}")
    if skip != 0:
        both = writer.assign("inside", f"or i1 {both}, {skip}")
    emitter.trap_unless(both, int(TrapKind.BOUNDS) | row.register << ARGUMENT_SHIFT, address, size)


def lift_call_register(emitter: Emitter, instruction: Instruction) -> Operand | None:
    """Call what a register holds: a switch over everything that it may legally hold."""
    register = instruction.imm or instruction.dst
    target = emitter.absolute(register)
    verified = emitter.context.plan.verified
    cases: list[tuple[int, Callable[[], Operand | None]]]
    if verified.callx is CallxMode.HELPER:
        if not emitter.context.helpers:
            return _unknown_helper(emitter, target)
        cases = [(number, partial(_any_helper, emitter, number)) for number in emitter.context.helpers]
        return _switch(emitter, target, cases, TrapKind.UNKNOWN_HELPER)
    known = emitter.plan.results.get(emitter.pc)
    kind = known.kind if known else None
    cases = [
        (FUNCTION_POINTER_TAG + entry, partial(_converted_call, emitter, entry, kind))
        for entry in verified.address_taken
    ]
    return _switch(emitter, target, cases, TrapKind.CALL_TARGET)


def _any_helper(emitter: Emitter, number: int) -> Operand | None:
    return lift_helper(emitter, number, arguments_anywhere(emitter.context.helpers[number].signature))


def _converted_call(emitter: Emitter, entry: int, kind: RegionKind | None) -> Operand | None:
    result = lift_local_call(emitter, entry)
    returns = emitter.context.plan.functions[entry].returns
    if result is None or returns is None or kind is None:
        return result
    return emitter.convert(result, returns.kind, kind)


def _switch(
    emitter: Emitter, target: Operand, cases: list[tuple[int, Callable[[], Operand | None]]], otherwise: TrapKind
) -> Operand | None:
    writer = emitter.writer
    labels = {value: writer.fresh_label(f"call.{emitter.pc}") for value, _ in cases}
    bad, join = writer.fresh_label(f"call.{emitter.pc}.bad"), writer.fresh_label(f"call.{emitter.pc}.done")
    table = " ".join(f"i64 {value}, label %{label}" for value, label in labels.items())
    writer.emit(f"switch i64 {target}, label %{bad} [ {table} ]")
    results: list[tuple[Operand, str]] = []
    for value, call in cases:
        writer.start(labels[value])
        result = call()
        if result is not None:
            results.append((result, writer.label))
            writer.branch(join)
    writer.start(bad)
    emitter.trap(otherwise, target)
    if not results:
        return None
    writer.start(join)
    name = writer.fresh(f"r0.{emitter.pc}")
    writer.lines.append(writer.phi(name, "i64", results))
    return name


def helper_number(instruction: Instruction) -> int:
    """The helper that a call names; numbers are unsigned."""
    return to_unsigned(instruction.imm, 32)
