"""Engines: what runs a text case. Each entry of ENGINES takes a case and tells what came of it.

To add one, write a function of a `Case` that returns an `Outcome` and give it a row in ENGINES.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from llvmbpf.analysis import EntryState, RegionKind, infer_regions
from llvmbpf.errors import CallDepthExceeded, ExecutionError, FuelExhausted, HelperError, MemoryAccessError
from llvmbpf.helpers import HelperTable, gather_bytes, make_helper, memfrob, sqrti, strcmp
from llvmbpf.interpreter import Interpreter, TraceEvent
from llvmbpf.memory import NO_BUFFER, ByteArray, Region, RunMemory, borrow
from llvmbpf.verifier import verify

from .cases import Case, Fault

FRAME_SIZE = 512


def unwind(number: int) -> int:
    """Helper 5 of the conformance suite returns its first argument."""
    return number


def trash_registers() -> int:
    """Helper 2 of uBPF's tests changes every register that a call may change; here a call always zeroes them."""
    return 0


@cache
def case_helpers() -> HelperTable:
    """The helpers that text cases may call, by the numbers of uBPF's tests."""
    functions = {0: gather_bytes, 1: memfrob, 2: trash_registers, 3: sqrti, 4: strcmp, 5: unwind}
    return HelperTable({number: make_helper(number, function) for number, function in functions.items()})


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a run: r0, None where it faulted; the memory afterwards; the fault."""

    r0: int | None
    memory: bytes
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Engine:
    """One way to run a case. An engine that is not safe is given only what neither faults nor exhausts fuel."""

    name: str
    run: Callable[[Case], Outcome]
    is_safe: bool = True

    def accepts(self, case: Case) -> bool:
        """Whether the case has a meaning for this engine."""
        return case.error is None and (self.is_safe or case.fault is None)


def describe_fault(error: ExecutionError, memory_address: int | None) -> Fault:
    """The fault that an exception tells, in the words of text cases."""
    match error:
        case MemoryAccessError():
            offset = None if memory_address is None else _signed(error.address - memory_address)
            return Fault(error.reason, error.pc, error.size, error.region, offset, error.address)
        case FuelExhausted():
            return Fault("fuel", error.pc)
        case CallDepthExceeded():
            return Fault("call depth", error.pc)
        case HelperError() if "is not registered" in error.message:
            return Fault("unknown helper", error.pc)
        case HelperError() if "function pointer" in error.message:
            return Fault("call target", error.pc)
    raise error


def _signed(number: int) -> int:
    number &= (1 << 64) - 1
    return number - (1 << 64) if number >> 63 else number


def aligned_buffer(contents: bytes, writable: bool = True) -> ByteArray:
    """``contents`` at an address that 16 divides, so that the offset alone decides what is aligned."""
    storage = np.zeros(len(contents) + 16, np.uint8)
    start = -storage.__array_interface__["data"][0] % 16
    buffer = storage[start : start + len(contents)]
    buffer[:] = np.frombuffer(contents, np.uint8)
    buffer.flags.writeable = writable
    return buffer


def stack_block(frames: int, frame_size: int = FRAME_SIZE) -> Region:
    """Memory for frames that are not private, aligned as every engine has it."""
    data = aligned_buffer(bytes(frames * frame_size))
    return Region("stack", data.__array_interface__["data"][0], data.nbytes, True, data.data)


def make_interpreter(case: Case, buffer: ByteArray, **options: Any) -> Interpreter:
    """An interpreter that is about to run a case over ``buffer``; options are `Interpreter`'s."""
    helpers = case_helpers()
    verified = verify(case.program, callx=case.callx)
    entry_state = EntryState(RegionKind.PACKET if buffer.size else RegionKind.SCALAR)
    plan = infer_regions(verified, entry_state, signatures=helpers.signatures)
    packet = borrow(buffer)
    memory = RunMemory(packet, NO_BUFFER, (), stack_block(case.call_depth + 1))
    start = {"r1": packet.address, "r2": packet.length}
    return Interpreter(plan, memory, helpers, **start, fuel=case.fuel, call_depth=case.call_depth, **options)


def run_interpreter(case: Case, tracer: Callable[[TraceEvent], None] | None = None) -> Outcome:
    """The reference interpreter."""
    buffer = aligned_buffer(case.memory or b"", case.writable)
    interpreter = make_interpreter(case, buffer, tracer=tracer)
    address = interpreter.registers[1] or None
    try:
        r0 = interpreter.run()
    except ExecutionError as error:
        return Outcome(None, buffer.tobytes(), describe_fault(error, address))
    return Outcome(r0, buffer.tobytes())


ENGINES: dict[str, Engine] = {engine.name: engine for engine in (Engine("interpreter", run_interpreter),)}
