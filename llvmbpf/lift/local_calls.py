"""Calls of program-local functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llvmbpf.analysis import RegionKind, registers_in
from llvmbpf.ir import Operand
from llvmbpf.lift.abi import RESULT_TYPE, RunRecord
from llvmbpf.lift.emitter import Emitter
from llvmbpf.memory import TrapKind

__all__ = ["Passed", "function_name", "function_parameters", "lift_local_call", "passed_kind", "switch_over"]


def function_name(entry: int) -> str:
    """The IR name of the function that begins at a pc."""
    return f"@bpf.{entry}"


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


Passed = Mapping[int, tuple[Operand, RegionKind]]  # by register: the operand, and what it is carried as


def lift_local_call(
    emitter: Emitter, callee: int, passed: Passed | None = None, stack: Operand | None = None
) -> Operand | None:
    """Call a program-local function; returns r0, or None where the callee never returns and the block has ended.

    Arguments:
        callee: the pc of its entry.
        passed: the registers that it begins with, others being 0; by default those of the caller.
        stack: the start of the live shared frames, where that is not what the caller has.
    """
    writer, context = emitter.writer, emitter.context
    if emitter.safe:
        emitter.spend_fuel()
        if context.polls_calls:
            emitter.poll_stop()
        emitter.save_fuel()
    arguments = ["ptr %run", "ptr %packet", "i64 %packet.length", "ptr %context", "i64 %context.length"]
    arguments += [f"ptr {stack or emitter.stack_pointer()}", "ptr %stack.end"]
    if context.counts_depth:
        emitter.trap_unless(writer.assign("may.call", "icmp ne i64 %depth, 0"), int(TrapKind.CALL_DEPTH))
        arguments.append(f"i64 {writer.assign('callee.depth', 'sub i64 %depth, 1')}")
    callee_plan = context.plan.functions[callee]
    for register in registers_in(context.plan.liveness.at_entry(callee)):
        expected = passed_kind(callee_plan.entry_values[callee][register].kind)
        if passed is None:
            operand, kind = emitter.operand(register), emitter.kinds[register]
        else:
            operand, kind = passed.get(register, (0, RegionKind.SCALAR))
        arguments.append(f"i64 {emitter.convert(operand, kind, expected)}")
    pair = writer.assign("result", f"call {RESULT_TYPE} {function_name(callee)}({', '.join(arguments)})")
    if emitter.safe and emitter.counts_fuel:
        writer.emit(f"store i64 {emitter.load_field(RunRecord.FUEL)}, ptr %fuel.slot")
    if callee_plan.returns is None:
        emitter.unwind()
        return None
    emitter.unwind_if(writer.assign("is.over", f"extractvalue {RESULT_TYPE} {pair}, 1"))
    return writer.assign(f"r0.{emitter.pc}", f"extractvalue {RESULT_TYPE} {pair}, 0")


def switch_over(
    emitter: Emitter, target: Operand, cases: list[tuple[int, Callable[[], Operand | None]]], otherwise: TrapKind
) -> Operand | None:
    """Call what belongs to the case that ``target`` equals; trap where it equals none. Returns r0."""
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
