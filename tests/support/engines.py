"""Engines: what runs a text case. Each entry of ENGINES takes a case and tells what came of it.

To add one, write a function of a `Case` that returns an `Outcome` and give it a row in ENGINES.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from llvmbpf.errors import CallDepthExceeded, ExecutionError, FuelExhausted, HelperError, MemoryAccessError
from llvmbpf.helpers import gather_bytes, memfrob, sqrti, strcmp
from llvmbpf.memory import ByteArray, borrow
from llvmbpf.vm import EbpfVmRaw

from .cases import Case, Fault


def unwind(number: int) -> int:
    """Helper 5 of the conformance suite returns its first argument."""
    return number


def trash_registers() -> int:
    """Helper 2 of uBPF's tests changes every register that a call may change; here a call always zeroes them."""
    return 0


# By the numbers of uBPF's tests.
HELPERS = {0: gather_bytes, 1: memfrob, 2: trash_registers, 3: sqrti, 4: strcmp, 5: unwind}


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


def make_machine(case: Case, **options: Any) -> EbpfVmRaw:
    """The machine that runs a case; options are those of `llvmbpf.vm.JitOptions`."""
    machine = EbpfVmRaw(None, fuel=case.fuel, call_depth=case.call_depth, callx=case.callx, **options)
    for number, function in HELPERS.items():
        machine.register_helper(number, function)
    machine.set_program(case.program)
    return machine


def run_case(case: Case, execute: Callable[[ByteArray], int]) -> Outcome:
    """The outcome of ``execute`` over a fresh copy of the case's memory."""
    buffer = aligned_buffer(case.memory or b"", case.writable)
    address = borrow(buffer).address or None
    try:
        r0 = execute(buffer)
    except ExecutionError as error:
        return Outcome(None, buffer.tobytes(), describe_fault(error, address))
    return Outcome(r0, buffer.tobytes())


def run_interpreter(case: Case) -> Outcome:
    """The reference interpreter."""
    return run_case(case, make_machine(case).execute_program)


def run_jit(case: Case, *, safe: bool, opt_level: int) -> Outcome:
    """Native code."""
    return run_case(case, make_machine(case, safe=safe, opt_level=opt_level).execute_program_jit)


def _engines() -> Iterator[Engine]:
    yield Engine("interpreter", run_interpreter)
    for opt_level in range(4):
        yield Engine(f"jit-safe-O{opt_level}", partial(run_jit, safe=True, opt_level=opt_level))
    for opt_level in range(4):
        yield Engine(f"jit-unsafe-O{opt_level}", partial(run_jit, safe=False, opt_level=opt_level), is_safe=False)


ENGINES: dict[str, Engine] = {engine.name: engine for engine in _engines()}
