"""Calls of helpers of every kind, and through registers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from llvmbpf.analysis import FUNCTION_POINTER_TAG, ArgumentAccess, RegionKind, arguments_anywhere
from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.helpers.registry import Helper, IrHelper, PythonHelper
from llvmbpf.ir import Operand
from llvmbpf.isa import Instruction, to_unsigned
from llvmbpf.lift.abi import RunRecord
from llvmbpf.lift.arguments import check_argument
from llvmbpf.lift.emitter import Emitter
from llvmbpf.lift.kernel_calls import lift_kernel_helper
from llvmbpf.lift.local_calls import lift_local_call, switch_over
from llvmbpf.memory import TrapKind
from llvmbpf.verifier import CallxMode

__all__ = ["helper_number", "helper_symbol", "lift_call_register", "lift_helper"]

ARGUMENT_REGISTERS = range(1, 6)


def helper_symbol(helper: Helper) -> str:
    """The IR name under which a helper is called."""
    if isinstance(helper, IrHelper):
        return f"@{helper.function.symbol}"
    kind = "python" if isinstance(helper, PythonHelper) else "native"
    return f"@llvmbpf.{kind}.{helper.number}"


def lift_helper(emitter: Emitter, number: int, rows: Sequence[ArgumentAccess]) -> Operand | None:
    """Call a helper by number; returns r0, or None where nothing comes back from it."""
    helper = emitter.context.helpers.get(number)
    if helper is None:
        return _unknown_helper(emitter, number)
    if isinstance(helper, KernelHelper):
        return lift_kernel_helper(emitter, helper, rows)
    if emitter.safe:
        for row in rows:
            check_argument(emitter, row)
    writer = emitter.writer
    if isinstance(helper, PythonHelper) and emitter.safe and emitter.context.plan.maps:
        lock = emitter.load_field(RunRecord.LOCK)
        emitter.trap_unless(writer.assign("is.free", f"icmp eq i64 {lock}, 0"), int(TrapKind.LOCK))
    values = ", ".join(f"i64 {emitter.absolute(register)}" for register in ARGUMENT_REGISTERS)
    hint = f"r0.{emitter.pc}"
    if not isinstance(helper, PythonHelper):
        return writer.assign(hint, f"call i64 {helper_symbol(helper)}({values})")
    for field, value in (
        # The helper takes this back when it has ended well, so that no way out of it goes unseen.
        (RunRecord.TRAP_KIND, int(TrapKind.HELPER_RAISED)),
        (RunRecord.TRAP_PC, emitter.pc),
        (RunRecord.STACK_LOW, emitter.stack_low()),
    ):
        emitter.store_field(field, value)
    if not emitter.context.plan.entry_state.is_kernel:  # whose runs have these in the record already
        emitter.store_field(RunRecord.PACKET, emitter.base(RegionKind.PACKET))
        emitter.store_field(RunRecord.PACKET_LENGTH, "%packet.length")
        emitter.store_field(RunRecord.CONTEXT, emitter.base(RegionKind.CONTEXT))
        emitter.store_field(RunRecord.CONTEXT_LENGTH, "%context.length")
    result = writer.assign(hint, f"call i64 {helper_symbol(helper)}(ptr %run, i64 {emitter.pc}, {values})")
    trap_kind = emitter.load_field(RunRecord.TRAP_KIND)
    emitter.leave_if(writer.assign("has.raised", f"icmp ne i64 {trap_kind}, 0"))
    return result


def _unknown_helper(emitter: Emitter, number: Operand) -> Operand:
    """Trap. What follows cannot be reached, yet region inference, which sees no engine's helpers, has looked at it."""
    emitter.trap(TrapKind.UNKNOWN_HELPER, number)
    emitter.writer.start(emitter.writer.fresh_label(f"never.{emitter.pc}"))
    return 0


def lift_call_register(emitter: Emitter, instruction: Instruction) -> Operand | None:
    """Call what a register holds: a switch over everything that it may legally hold."""
    register = instruction.imm or instruction.dst
    target = emitter.absolute(register)
    verified = emitter.context.plan.verified
    cases: list[tuple[int, Callable[[], Operand | None]]]
    if verified.callx is CallxMode.HELPER:
        numbers = [number for number, one in emitter.context.helpers.items() if not isinstance(one, KernelHelper)]
        if not numbers:
            return _unknown_helper(emitter, target)
        cases = [(number, partial(_any_helper, emitter, number)) for number in numbers]
        return switch_over(emitter, target, cases, TrapKind.UNKNOWN_HELPER)
    known = emitter.plan.results.get(emitter.pc)
    kind = known.kind if known else None
    cases = [
        (FUNCTION_POINTER_TAG + entry, partial(_converted_call, emitter, entry, kind))
        for entry in verified.address_taken
    ]
    return switch_over(emitter, target, cases, TrapKind.CALL_TARGET)


def _any_helper(emitter: Emitter, number: int) -> Operand | None:
    return lift_helper(emitter, number, arguments_anywhere(emitter.context.helpers[number].signature))


def _converted_call(emitter: Emitter, entry: int, kind: RegionKind | None) -> Operand | None:
    result = lift_local_call(emitter, entry)
    returns = emitter.context.plan.functions[entry].returns
    if result is None or returns is None or kind is None:
        return result
    return emitter.convert(result, returns.kind, kind)


def helper_number(instruction: Instruction) -> int:
    """The helper that a call names; numbers are unsigned."""
    return to_unsigned(instruction.imm, 32)
