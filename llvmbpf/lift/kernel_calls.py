"""Helpers of the kernel: native operations that are inlined, calls back into the program, and tail calls."""

from __future__ import annotations

import errno
from collections.abc import Callable, Sequence
from functools import partial

from llvmbpf.analysis import FUNCTION_POINTER_TAG, ArgumentAccess, HelperCall, RegionKind
from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.ir import Operand
from llvmbpf.lift.abi import RESULT_TYPE, RunRecord
from llvmbpf.lift.arguments import check_argument, native_argument
from llvmbpf.lift.emitter import Emitter
from llvmbpf.lift.local_calls import Passed, lift_local_call, switch_over
from llvmbpf.maps.families import DISPATCHED, FAMILY
from llvmbpf.memory import TrapKind

__all__ = ["lift_kernel_helper"]

MAX_TAIL_CALLS = 33
MAX_LOOPS = 1 << 23  # of bpf_loop
NUMBER_MASK = 0xFFFFFFFF


def lift_kernel_helper(emitter: Emitter, helper: KernelHelper, rows: Sequence[ArgumentAccess]) -> Operand | None:
    """Call a helper of the kernel; returns r0, or None where nothing comes back from it."""
    call = emitter.plan.calls[emitter.pc]
    values = [native_argument(emitter, register) for register in range(1, len(helper.signature.arguments) + 1)]
    symbol = helper.operation
    if call.map_register:
        symbol, values[call.map_register - 1] = _map(emitter, call, helper.operation or helper.engine)
    if emitter.safe:
        for row in rows:
            check_argument(emitter, row, values[call.map_register - 1] if call.map_register else 0)
    match helper.engine:
        case "loop":
            return _loop(emitter, call)
        case "each":
            return _each(emitter, call, symbol, values[0])
        case "tail_call":
            return _tail_call(emitter, call)
    if helper.signature.may_end:
        emitter.store_field(RunRecord.TRAP_PC, emitter.pc)
        emitter.store_field(RunRecord.TRAP_FUNCTION, emitter.plan.entry)
    result = emitter.native(symbol, *values)
    if helper.signature.may_end:
        kind = emitter.load_field(RunRecord.TRAP_KIND)
        emitter.leave_if(emitter.writer.assign("has.ended", f"icmp ne i64 {kind}, 0"))
    return result


def _map(emitter: Emitter, call: HelperCall, operation: str) -> tuple[str, Operand]:
    """The function of an operation on the map that a helper is given, and the address of the map's descriptor."""
    writer = emitter.writer
    if call.map is not None and call.map in emitter.context.descriptors:
        symbol = f"{FAMILY[emitter.context.plan.maps[call.map].map_type]}_{operation}"
        return symbol, emitter.descriptor(call.map, symbol)
    number = emitter.absolute(call.map_register)
    if call.map is not None:  # what a map of maps gave: a map of the kind that it holds, or null
        is_map = writer.assign("is.map", f"icmp ne i64 {number}, 0")
        family = FAMILY[emitter.context.plan.maps[call.map].map_type]
    else:
        is_map = writer.assign("is.map", f"icmp ne i64 {emitter.native('is_map', number)}, 0")
        family = DISPATCHED
    emitter.trap_unless(is_map, int(TrapKind.NO_MAP), number)
    return f"{family}_{operation}", number


# -- calls back into the program ----------------------------------------------------------------------------------


def _call_back(
    emitter: Emitter, call: HelperCall, passed: Passed, stack: Operand | None = None
) -> Operand | None:
    """Call the function in r2; returns r0 as a number, or None where it never returns."""
    if emitter.safe:
        emitter.poll_stop()
    if call.callback is not None:
        return _absolute_result(emitter, call.callback, passed, stack)
    target = emitter.absolute(2)
    cases: list[tuple[int, Callable[[], Operand | None]]] = [
        (FUNCTION_POINTER_TAG + entry, partial(_absolute_result, emitter, entry, passed, stack))
        for entry in emitter.context.plan.verified.address_taken
    ]
    return switch_over(emitter, target, cases, TrapKind.CALL_TARGET)


def _absolute_result(emitter: Emitter, entry: int, passed: Passed, stack: Operand | None) -> Operand | None:
    result = lift_local_call(emitter, entry, passed, stack)
    returns = emitter.context.plan.functions[entry].returns
    if result is None or returns is None:
        return None
    return emitter.convert(result, returns.kind, RegionKind.UNKNOWN)


def _loop(emitter: Emitter, call: HelperCall) -> Operand:
    """bpf_loop(count, function, context, flags): up to ``count`` calls of function(index, context), until one is not 0.

    Returns how many calls were made.
    """
    writer, label = emitter.writer, emitter.writer.fresh_label
    count = writer.assign("count", f"and i64 {emitter.absolute(1)}, {NUMBER_MASK}")
    flags = emitter.absolute(4)
    bounded, head, body, done = (label(f"loop.{emitter.pc}.{part}") for part in ("bounded", "head", "body", "done"))
    results: list[tuple[Operand, str]] = [(-errno.EINVAL, writer.label)]
    writer.branch_if(writer.assign("has.flags", f"icmp ne i64 {flags}, 0"), done, bounded)
    writer.start(bounded)
    results.append((-errno.E2BIG, writer.label))
    writer.branch_if(writer.assign("is.large", f"icmp ugt i64 {count}, {MAX_LOOPS}"), done, head)
    index, following = writer.fresh("index"), writer.fresh("index.next")
    sources: list[tuple[Operand, str]] = [(0, writer.label)]
    writer.start(head)
    place = len(writer.lines)
    results.append((count, head))
    writer.branch_if(writer.assign("more", f"icmp ult i64 {index}, {count}"), body, done)
    writer.start(body)
    handed = (emitter.operand(3), emitter.kinds[3])
    result = _call_back(emitter, call, {1: (index, RegionKind.SCALAR), 2: handed})
    if result is not None:
        writer.emit(f"{following} = add i64 {index}, 1")
        sources.append((following, writer.label))
        results.append((following, writer.label))
        writer.branch_if(writer.assign("ends", f"icmp ne i64 {result}, 0"), done, head)
    writer.lines.insert(place, writer.phi(index, "i64", sources))
    return _joined(emitter, done, results)


def _each(emitter: Emitter, call: HelperCall, symbol: str, descriptor: Operand) -> Operand:
    """bpf_for_each_map_elem(map, function, context, flags): function(map, key, value, context) for each element.

    Returns how many calls were made. The key is a copy on the stack, below the frames of all callers.
    """
    writer, label = emitter.writer, emitter.writer.fresh_label
    flags = emitter.absolute(4)
    begin, head, body, done = (label(f"each.{emitter.pc}.{part}") for part in ("begin", "head", "body", "done"))
    results: list[tuple[Operand, str]] = [(-errno.EINVAL, writer.label)]
    writer.branch_if(writer.assign("has.flags", f"icmp ne i64 {flags}, 0"), done, begin)
    writer.start(begin)
    room = emitter.context.plan.key_room
    key = writer.assign("key", f"getelementptr i8, ptr {emitter.stack_pointer()}, i64 -{room}")
    key_address = writer.assign("key.address", f"ptrtoint ptr {key} to i64")
    position, count, following = writer.fresh("position"), writer.fresh("count"), writer.fresh("count.next")
    sources: list[tuple[Operand, str]] = [(0, writer.label)]
    counts: list[tuple[Operand, str]] = [(0, writer.label)]
    writer.branch(head)
    writer.start(head)
    place = len(writer.lines)
    step = emitter.native(symbol, descriptor, position, key_address)
    results.append((count, writer.label))
    writer.branch_if(writer.assign("more", f"icmp ne i64 {step}, 0"), body, done)
    writer.start(body)
    passed: Passed = {
        1: (emitter.absolute(1), RegionKind.UNKNOWN),
        2: (key_address, RegionKind.UNKNOWN),
        3: (emitter.load_field(RunRecord.EACH_VALUE), RegionKind.UNKNOWN),
        4: (emitter.operand(3), emitter.kinds[3]),
    }
    result = _call_back(emitter, call, passed, key)
    if result is not None:
        writer.emit(f"{following} = add i64 {count}, 1")
        sources.append((step, writer.label))
        counts.append((following, writer.label))
        results.append((following, writer.label))
        writer.branch_if(writer.assign("ends", f"icmp ne i64 {result}, 0"), done, head)
    writer.lines[place:place] = [writer.phi(position, "i64", sources), writer.phi(count, "i64", counts)]
    return _joined(emitter, done, results)


def _joined(emitter: Emitter, label: str, results: list[tuple[Operand, str]]) -> Operand:
    writer = emitter.writer
    writer.start(label)
    name = writer.fresh(f"r0.{emitter.pc}")
    writer.lines.append(writer.phi(name, "i64", results))
    return name


# -- tail calls ------------------------------------------------------------------------------------------------------


def _tail_call(emitter: Emitter, call: HelperCall) -> Operand:
    """bpf_tail_call(context, programs, index): the function's caller goes on with what another program returns.

    Where there is no such program, or 33 were called, -1 comes back and the function goes on.
    """
    writer, label = emitter.writer, emitter.writer.fresh_label
    assert call.map is not None
    index = writer.assign("index", f"and i64 {emitter.absolute(3)}, {NUMBER_MASK}")
    look, count, go, done = (label(f"tail.{emitter.pc}.{part}") for part in ("look", "count", "go", "done"))
    failed: list[tuple[Operand, str]] = [(-1, writer.label)]
    entries = emitter.context.plan.maps[call.map].max_entries
    writer.branch_if(writer.assign("is.inside", f"icmp ult i64 {index}, {entries}"), look, done)
    writer.start(look)
    table = emitter.map_symbol(call.map, "code")
    slot = writer.assign("slot", f"getelementptr i64, ptr inttoptr (i64 {table} to ptr), i64 {index}")
    code = writer.assign("code", f"load atomic i64, ptr {slot} acquire, align 8")
    failed.append((-1, writer.label))
    writer.branch_if(writer.assign("is.there", f"icmp ne i64 {code}, 0"), count, done)
    writer.start(count)
    made = emitter.load_field(RunRecord.TAIL_CALLS)
    failed.append((-1, writer.label))
    writer.branch_if(writer.assign("may.call", f"icmp ult i64 {made}, {MAX_TAIL_CALLS}"), go, done)
    writer.start(go)
    if emitter.safe:
        emitter.spend_fuel()
        emitter.poll_stop()
        emitter.save_fuel()
    emitter.store_field(RunRecord.TAIL_CALLS, writer.assign("made", f"add i64 {made}, 1"))
    target = writer.assign("target", f"inttoptr i64 {code} to ptr")
    pair = writer.assign(
        "result",
        f"call {RESULT_TYPE} {target}(ptr %run, ptr %packet, i64 %packet.length, ptr %context, i64 %context.length, "
        "ptr %stack, ptr %stack.end)",
    )
    if emitter.safe and emitter.counts_fuel:
        writer.emit(f"store i64 {emitter.load_field(RunRecord.FUEL)}, ptr %fuel.slot")
    emitter.unwind_if(writer.assign("is.over", f"extractvalue {RESULT_TYPE} {pair}, 1"))
    emitter.store_field(RunRecord.PROGRAM, emitter.context.program_number)
    writer.emit(f"ret {RESULT_TYPE} {pair}")
    return _joined(emitter, done, failed)
