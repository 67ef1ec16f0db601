"""The state of one native run: its record, its memory, and what a helper raised."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.helpers.registry import PythonHelper
from llvmbpf.lift import RunRecord
from llvmbpf.lift.abi import ALLOWED_RANGE_WORDS
from llvmbpf.memory import BorrowedBuffer, Region, RunMemory, StopFlag, Trap, TrapKind

__all__ = ["PYTHON_HELPER_PROTOTYPE", "NativeRun", "python_helper_callback"]

PYTHON_HELPER_PROTOTYPE = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64, *[ctypes.c_uint64] * 5)

_MASK64 = (1 << 64) - 1

# Runs by the address of their record: how a helper's callback finds the run that called it.
_ACTIVE: dict[int, NativeRun] = {}


class NativeRun:
    """Everything that generated code touches during a run, held for as long as the run lasts.

    Arguments:
        packet, context: the borrowed buffers.
        allowed: further memory.
        stack_size: bytes of the block for frames that are not private.
        fuel: units permitted.
        stop: set from outside to end the run.
    """

    def __init__(
        self,
        packet: BorrowedBuffer,
        context: BorrowedBuffer,
        allowed: tuple[Region, ...],
        stack_size: int,
        fuel: int,
        stop: StopFlag,
    ) -> None:
        self.packet = packet
        self.context = context
        self.stop = stop
        self.fuel = fuel
        self.exception: BaseException | None = None
        stack = np.zeros(stack_size + 16, np.uint8)
        start: int = -stack.__array_interface__["data"][0] % 16  # frames are aligned to 16 bytes
        block = stack[start : start + stack_size]
        self._stack = stack
        block_address = block.__array_interface__["data"][0]
        self.memory = RunMemory(packet, context, allowed, Region("stack", block_address, stack_size, True, block.data))
        self._ranges: npt.NDArray[np.uint64] = np.zeros((len(allowed), ALLOWED_RANGE_WORDS), np.uint64)
        for row, region in enumerate(allowed):
            self._ranges[row] = (region.address, region.length, region.writable)
        self.record: npt.NDArray[np.uint64] = np.zeros(len(RunRecord), np.uint64)
        record = self.record
        record[RunRecord.FUEL] = fuel
        record[RunRecord.STOP] = stop.address
        record[RunRecord.STACK_TOP] = block_address + stack_size
        record[RunRecord.ALLOWED] = self._ranges.__array_interface__["data"][0]
        record[RunRecord.ALLOWED_COUNT] = len(allowed)
        record[RunRecord.PACKET_WRITABLE] = packet.writable
        record[RunRecord.CONTEXT_WRITABLE] = context.writable
        self.record_address: int = record.__array_interface__["data"][0]

    def __enter__(self) -> NativeRun:
        _ACTIVE[self.record_address] = self
        return self

    def __exit__(self, *details: object) -> None:
        del _ACTIVE[self.record_address]

    @property
    def fuel_left(self) -> int:
        """Units that the run did not use."""
        return int(self.record[RunRecord.FUEL])

    def trap(self) -> Trap | None:
        """Why the run ended early, or None."""
        kind = TrapKind(int(self.record[RunRecord.TRAP_KIND]))
        if kind is TrapKind.NONE:
            return None
        record = self.record
        return Trap(
            kind,
            int(record[RunRecord.TRAP_PC]),
            int(record[RunRecord.TRAP_ADDRESS]),
            int(record[RunRecord.TRAP_SIZE]),
            int(record[RunRecord.TRAP_FUNCTION]),
        )

    def take_exception(self) -> BaseException | None:
        """What a helper raised. It is let go here: its traceback refers to this run, which would hold buffers."""
        exception, self.exception = self.exception, None
        return exception

    def enter_helper(self) -> None:
        """Take over where the run's memory is while a helper runs: in a batch, another packet each time."""
        record, memory = self.record, self.memory
        memory.stack_low = int(record[RunRecord.STACK_LOW])
        memory.packet = Region(
            "packet", int(record[RunRecord.PACKET]), int(record[RunRecord.PACKET_LENGTH]), self.packet.writable, None
        )
        memory.context = Region(
            "context",
            int(record[RunRecord.CONTEXT]),
            int(record[RunRecord.CONTEXT_LENGTH]),
            self.context.writable,
            None,
        )

    def end(self, kind: TrapKind, pc: int) -> None:
        """Make generated code leave the run as soon as the helper returns."""
        self.record[RunRecord.TRAP_KIND] = kind
        self.record[RunRecord.TRAP_PC] = pc


def python_helper_callback(helper: PythonHelper) -> Callable[..., Any]:
    """A native function that calls a Python helper for the run whose record it is given.

    ctypes would swallow an exception and return garbage, so it is kept in the run and the run is ended.
    """

    def call(record: int, pc: int, *arguments: int) -> int:
        run = _ACTIVE[record]
        try:
            run.enter_helper()
            result = helper.invoke(run.memory, pc, run.stop.set, arguments)
        except BaseException as error:
            run.exception = error
            run.end(TrapKind.HELPER_RAISED, pc)
            return 0
        if run.stop.is_set:
            run.end(TrapKind.INTERRUPTED, pc)
        return result & _MASK64

    return PYTHON_HELPER_PROTOTYPE(call)
