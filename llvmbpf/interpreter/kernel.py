"""What programs that were made for a kernel need of the interpreter: maps, native helpers, calls back, tail calls."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, cast

import numpy as np
import numpy.typing as npt

from llvmbpf.analysis import FUNCTION_POINTER_TAG, ArgumentAccess, HelperCall, Value
from llvmbpf.interpreter.arguments import check_argument
from llvmbpf.memory import Region, RunMemory, TrapKind, memory_at
from llvmbpf.native import MapWord, RunRecord
from llvmbpf.program import MapReference

if TYPE_CHECKING:
    from llvmbpf.interpreter.interface import InvokeHelper
    from llvmbpf.interpreter.machine import Interpreter

__all__ = ["call_kernel_helper", "find_map_value", "map_address", "packet_bound"]

MAX_TAIL_CALLS = 33
MAX_LOOPS = 1 << 23  # of bpf_loop
MASK32 = (1 << 32) - 1
MASK64 = (1 << 64) - 1

Descriptor = npt.NDArray[np.uint64]


def map_address(memory: RunMemory, reference: MapReference, number: int) -> int:
    """The number that a wide instruction loads: a map's, or that of a byte in its first value."""
    descriptor = memory.descriptors[number]
    if reference.offset is None:
        return address_of(descriptor)
    return int(descriptor[MapWord.VALUES]) + reference.offset


def address_of(descriptor: Descriptor) -> int:
    """Where a descriptor lies, which is the number that programs know the map by."""
    return int(descriptor.__array_interface__["data"][0])


def find_map_value(memory: RunMemory, where: Value, address: int, size: int, *, writes: bool) -> Region | TrapKind:
    """The map value that an access is checked against, or why there is none.

    A constant offset counts from the element that a lookup gave, and does not lead into another; with any other
    offset, one element's value of the map must hold the access.
    """
    number = where.source if where.source is not None and where.source < len(memory.descriptors) else None
    if where.offset is None or where.source is None:
        return memory.find_value(address, size, writes=writes, number=number)
    start = (address - where.offset) & MASK64
    found = memory.find_value(start, 1, writes=False, number=number)
    if isinstance(found, Region) and (found.address != start or not 0 <= where.offset <= found.length - size):
        return TrapKind.BOUNDS
    return memory.find_value(start, 1, writes=True, number=number) if writes else found


def packet_bound(memory: RunMemory, name: str) -> int:
    """The address that a program finds in the field "data", "data_end" or "data_meta" of its context."""
    record = memory.record
    return int(record[RunRecord.PACKET]) + int(record[RunRecord[name.upper()]])


def call_kernel_helper(run: Interpreter, helper: InvokeHelper, rows: tuple[ArgumentAccess, ...]) -> None:
    """Execute a call of a helper of the kernel."""
    call = run.plan.functions[run.entry].calls[run.pc]
    arguments = tuple(run.registers[1:6])
    descriptor = _descriptor(run, call, arguments) if call.map_register else None
    for row in rows:
        check_argument(run, row, arguments, descriptor)
    match helper.engine:
        case "loop":
            result: int | None = _loop(run, call, arguments)
        case "each":
            result = _each(run, helper, call, arguments)
        case "tail_call":
            if _tail_call(run, descriptor, arguments[2]):
                return
            result = -1
        case _:
            result = helper.invoke(run.memory, run.pc, run.stop.set, arguments)
            _look_at_record(run)
    if run.finished:
        return
    run.registers[0] = (result or 0) & MASK64
    run.registers[1:6] = (0, 0, 0, 0, 0)
    run.pc += 1


def _look_at_record(run: Interpreter) -> None:
    """A native helper may have moved the packet, or ended the run."""
    record = run.memory.record
    if record[RunRecord.TRAP_KIND]:
        raise run.fault(TrapKind(int(record[RunRecord.TRAP_KIND]) & 0xFF))
    if run.memory.kernel_context is not None:
        run.memory.refresh_packet()


def _descriptor(run: Interpreter, call: HelperCall, arguments: tuple[int, ...]) -> Descriptor:
    """The map that a helper is given, by its number."""
    number = arguments[call.map_register - 1]
    for descriptor in run.memory.descriptors:
        if address_of(descriptor) == number:
            return cast("Descriptor", descriptor)
    raise run.fault(TrapKind.NO_MAP, number)


# -- calls back into the program ----------------------------------------------------------------------------------


def _call_back(run: Interpreter, call: HelperCall, passed: tuple[int, ...]) -> int:
    """Call the function in r2 and run it to its end; returns r0. All registers are as before afterwards."""
    target = run.registers[2] - FUNCTION_POINTER_TAG
    run.poll()
    if target not in run.plan.verified.address_taken:
        raise run.fault(TrapKind.CALL_TARGET, run.registers[2])
    depth, pc, saved = len(run.frames), run.pc, run.registers.copy()
    run.call_function(target)
    frame_pointer = run.registers[10]
    run.registers[:] = [0, *passed, *[0] * (9 - len(passed)), frame_pointer]
    run.run_above(depth)
    result = run.registers[0]
    if not run.finished:
        run.registers[:] = saved
        run.pc = pc
    return result


def _loop(run: Interpreter, call: HelperCall, arguments: tuple[int, ...]) -> int:
    """bpf_loop: see `llvmbpf.lift.kernel_calls`."""
    count = arguments[0] & MASK32
    if arguments[3]:
        return -errno.EINVAL
    if count > MAX_LOOPS:
        return -errno.E2BIG
    for index in range(count):
        if _call_back(run, call, (index, arguments[2])) or run.finished:
            return index + 1
    return count


def _each(run: Interpreter, helper: InvokeHelper, call: HelperCall, arguments: tuple[int, ...]) -> int:
    """bpf_for_each_map_elem: see `llvmbpf.lift.kernel_calls`."""
    if arguments[3]:
        return -errno.EINVAL
    memory, room = run.memory, run.plan.key_room
    memory.stack_low -= room
    try:
        key, position, count = memory.stack_low, 0, 0
        memory_at(key, room)[:] = bytes(room)
        while True:
            position = helper.invoke(memory, run.pc, run.stop.set, (arguments[0], position, key, 0, 0))
            if not position:
                return count
            count += 1
            value = int(memory.record[RunRecord.EACH_VALUE])
            if _call_back(run, call, (arguments[0], key, value, arguments[2])) or run.finished:
                return count
    finally:
        memory.stack_low += room


# -- tail calls ------------------------------------------------------------------------------------------------------


def _tail_call(run: Interpreter, descriptor: Descriptor | None, index: int) -> bool:
    """bpf_tail_call: go on in another program, in the place of this function; False where there is none to go to."""
    assert descriptor is not None
    record = run.memory.record
    index &= MASK32
    if index >= int(descriptor[MapWord.MAX_ENTRIES]) or record[RunRecord.TAIL_CALLS] >= MAX_TAIL_CALLS:
        return False
    slot = int(descriptor[MapWord.VALUES]) + index * int(descriptor[MapWord.STRIDE])
    number = int.from_bytes(memory_at(slot, 8), "little") - 1
    if number < 0 or run.programs is None:
        return False
    run.spend_fuel()
    run.poll()
    record[RunRecord.TAIL_CALLS] += 1
    plan = run.programs(number)
    record[RunRecord.PROGRAM] = number
    run.leave_frame()
    run.use_program(plan)
    run.enter_function(0)
    assert run.memory.kernel_context is not None
    run.registers[:10] = [0, run.memory.kernel_context.address, *[0] * 8]
    run.pc = 0
    return True
