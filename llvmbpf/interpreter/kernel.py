"""What programs that were made for a kernel need of the interpreter: maps, native helpers, calls back, tail calls."""

from __future__ import annotations

import errno
from collections.abc import Callable
from functools import partial
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


def find_map_value(
    memory: RunMemory, where: Value, address: int, size: int, own_maps: int, *, writes: bool
) -> Region | TrapKind:
    """The map value that an access is checked against, or why there is none.

    A constant offset counts from the element that a lookup gave, and does not lead into another; with any other
    offset, one element's value of the map must hold the access. Numbers from ``own_maps`` on stand for what maps of
    maps hold, which is known at run time only.
    """
    number = where.source if where.source is not None and where.source < own_maps else None
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
            _loop(run, arguments)
        case "each":
            _each(run, helper, arguments)
        case "tail_call":
            if not _tail_call(run, descriptor, arguments[2]):
                _return(run, -1)
        case _:
            result = helper.invoke(run.memory, run.pc, run.stop.set, arguments)
            _look_at_record(run)
            _return(run, result)


def _return(run: Interpreter, result: int) -> None:
    """The helper has ended."""
    run.registers[0] = result & MASK64
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


def _call_back(run: Interpreter, passed: tuple[int, ...], resume: Callable[[int], None]) -> None:
    """Call the function in r2. When it has ended, and all registers are as before, ``resume`` takes its result."""
    target = run.registers[2] - FUNCTION_POINTER_TAG
    run.poll()
    if target not in run.plan.verified.address_taken:
        raise run.fault(TrapKind.CALL_TARGET, run.registers[2])
    pc, saved = run.pc, run.registers.copy()

    def come_back(result: int) -> None:
        run.registers[:] = saved
        run.pc = pc
        resume(result)

    run.call_function(target, come_back)
    run.registers[:] = [0, *passed, *[0] * (9 - len(passed)), run.registers[10]]


def _loop(run: Interpreter, arguments: tuple[int, ...]) -> None:
    """bpf_loop: see `llvmbpf.lift.kernel_calls`."""
    count = arguments[0] & MASK32
    if arguments[3]:
        return _return(run, -errno.EINVAL)
    if count > MAX_LOOPS:
        return _return(run, -errno.E2BIG)

    def go_on(index: int, result: int) -> None:
        if result or index == count:
            _return(run, index)
        else:
            _call_back(run, (index, arguments[2]), partial(go_on, index + 1))

    go_on(0, 0)


def _each(run: Interpreter, helper: InvokeHelper, arguments: tuple[int, ...]) -> None:
    """bpf_for_each_map_elem: see `llvmbpf.lift.kernel_calls`."""
    if arguments[3]:
        return _return(run, -errno.EINVAL)
    memory, room = run.memory, run.plan.key_room
    memory.stack_low -= room
    key = memory.stack_low
    memory_at(key, room)[:] = bytes(room)

    def go_on(position: int, count: int, result: int) -> None:
        if not result:
            position = helper.invoke(memory, run.pc, run.stop.set, (arguments[0], position, key, 0, 0))
        if result or not position:
            memory.stack_low += room
            return _return(run, count)
        value = int(memory.record[RunRecord.EACH_VALUE])
        _call_back(run, (arguments[0], key, value, arguments[2]), partial(go_on, position, count + 1))

    go_on(0, 0, 0)


# -- tail calls ------------------------------------------------------------------------------------------------------


def _tail_call(run: Interpreter, descriptor: Descriptor | None, index: int) -> bool:
    """bpf_tail_call: go on in another program, in the place of this function; False where there is none to go to."""
    assert descriptor is not None
    record = run.memory.record
    index &= MASK32
    if index >= int(descriptor[MapWord.MAX_ENTRIES]) or record[RunRecord.TAIL_CALLS] >= MAX_TAIL_CALLS:
        return False
    found = None if run.programs is None else run.programs(int(descriptor[MapWord.ID]), index)
    if found is None:
        return False
    run.spend_fuel()
    run.poll()
    record[RunRecord.TAIL_CALLS] += 1
    record[RunRecord.PROGRAM], plan = found
    run.begin_program(plan)
    assert run.memory.kernel_context is not None
    run.registers[:10] = [0, run.memory.kernel_context.address, *[0] * 8]
    return True
