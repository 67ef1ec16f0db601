"""The state of one native run: its record, its memory, and what a helper raised."""

from __future__ import annotations

import ctypes
import signal
import threading
from collections.abc import Callable
from typing import Any

import numpy as np

from llvmbpf.counting import Counting
from llvmbpf.errors import InternalError
from llvmbpf.helpers.registry import PythonHelper
from llvmbpf.lazy import lazy_property
from llvmbpf.lift import RunRecord
from llvmbpf.memory import FRAME_ALIGNMENT, BorrowedBuffer, Region, RunMemory, StopFlag, Trap, TrapKind

__all__ = [
    "PYTHON_HELPER_PROTOTYPE",
    "NativeRun",
    "call_helper",
    "keep_exception",
    "lost_exception",
    "python_helper_callback",
    "take_pending",
]

PYTHON_HELPER_PROTOTYPE = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64, *[ctypes.c_uint64] * 5)

_MASK64 = (1 << 64) - 1

_NO_STACK: ctypes.Array[ctypes.c_uint8] = (ctypes.c_uint8 * 0)()
_NO_RANGES: ctypes.Array[ctypes.c_uint64] = (ctypes.c_uint64 * 0)()

# Runs by the address of their record: how a helper's callback finds the run that called it.
_ACTIVE: dict[int, NativeRun] = {}
_pending = threading.local()


def allowed_ranges(allowed: tuple[Region, ...]) -> tuple[ctypes.Array[ctypes.c_uint64], int]:
    """Allowed memory as generated code reads it (start, length, writable), and the number of ranges."""
    rows = [word for region in allowed for word in (region.address, region.length, int(region.writable))]
    return (ctypes.c_uint64 * len(rows))(*rows), len(allowed)


class NativeRun:
    """Everything that generated code touches during a run, held for as long as the run lasts.

    Arguments:
        packet, context: the borrowed buffers.
        allowed: further memory.
        stack_size: bytes of the block for frames that are not private.
        fuel: units permitted.
        stop: set from outside to end the run.
        counting: who is told what is executed, where generated code counts that.
    """

    def __init__(
        self,
        packet: BorrowedBuffer,
        context: BorrowedBuffer,
        allowed: tuple[Region, ...],
        stack_size: int,
        fuel: int,
        stop: StopFlag,
        counting: Counting | None = None,
    ) -> None:
        self.packet = packet
        self.context = context
        self.allowed = allowed
        self.stop = stop
        self.fuel = fuel
        self.counting = counting
        self.exception: BaseException | None = None
        self.extra_native_stack = 0  # what programs that are reached by tail calls need
        self._stack = _NO_STACK
        stack_start = 0
        if stack_size:
            self._stack = (ctypes.c_uint8 * (stack_size + FRAME_ALIGNMENT))()
            stack_start = -(-ctypes.addressof(self._stack) // FRAME_ALIGNMENT) * FRAME_ALIGNMENT
        self._stack_span = (stack_start, stack_size)
        self._ranges = _NO_RANGES
        # Run records are made for every call from Python; ctypes takes a tenth of the time that numpy takes.
        words = len(RunRecord) + (counting.word_count if counting is not None else 0)
        self.record = record = (ctypes.c_uint64 * words)()
        record[RunRecord.FUEL] = fuel
        record[RunRecord.STOP] = stop.address
        record[RunRecord.STACK_TOP] = stack_start + stack_size
        record[RunRecord.PACKET_WRITABLE] = packet.writable
        record[RunRecord.CONTEXT_WRITABLE] = context.writable
        if allowed:
            self._ranges, count = allowed_ranges(allowed)
            record[RunRecord.ALLOWED] = ctypes.addressof(self._ranges)
            record[RunRecord.ALLOWED_COUNT] = count
        self.record_address = ctypes.addressof(record)

    @property
    def stack_region(self) -> Region:
        """The block of shared frames."""
        start, size = self._stack_span
        block = memoryview(self._stack).cast("B")
        offset = start - ctypes.addressof(self._stack) if size else 0
        return Region("stack", start, size, True, block[offset : offset + size])

    @lazy_property
    def memory(self) -> RunMemory:
        """What the run may touch, for helpers and messages; most runs need neither."""
        return RunMemory(self.packet, self.context, self.allowed, self.stack_region)

    def __enter__(self) -> NativeRun:
        _ACTIVE[self.record_address] = self
        return self

    def __exit__(self, *details: object) -> None:
        del _ACTIVE[self.record_address]
        if self.counting is not None:
            words = np.frombuffer(memoryview(self.record), np.uint64)
            self.counting.take(words[len(RunRecord) :])

    @property
    def fuel_left(self) -> int:
        """Units that the run did not use."""
        return self.record[RunRecord.FUEL]

    def trap(self) -> Trap | None:
        """Why the run ended early, or None."""
        record = self.record
        if not record[RunRecord.TRAP_KIND]:
            return None
        return Trap.from_words(
            record[RunRecord.TRAP_KIND],
            record[RunRecord.TRAP_PC],
            record[RunRecord.TRAP_ADDRESS],
            record[RunRecord.TRAP_SIZE],
            record[RunRecord.TRAP_FUNCTION],
        )

    def take_exception(self) -> BaseException | None:
        """What a helper raised. It is let go here: its traceback refers to this run, which would hold buffers."""
        exception, self.exception = self.exception, None
        if exception is None and self.record[RunRecord.TRAP_KIND] == TrapKind.HELPER_RAISED:
            return lost_exception()
        return exception

    def enter_helper(self) -> None:
        """Take over where the run's memory is while a helper runs: in a batch, another packet each time."""
        record, memory = self.record, self.memory
        memory.stack_low = record[RunRecord.STACK_LOW]
        memory.packet = Region(
            "packet", record[RunRecord.PACKET], record[RunRecord.PACKET_LENGTH], self.packet.writable, None
        )
        memory.context = Region(
            "context",
            record[RunRecord.CONTEXT],
            record[RunRecord.CONTEXT_LENGTH],
            self.context.writable,
            None,
        )


def lost_exception() -> BaseException:
    """What stands for an exception that was raised on the way into Python, before code of ours began.

    It is lost to ctypes, which shows it. Signals do that, and mostly Ctrl-C.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        return KeyboardInterrupt()
    return InternalError("an exception was lost on the way from native code into Python, see what ctypes printed of it")


def python_helper_callback(helper: PythonHelper) -> Callable[..., Any]:
    """A native function that calls a Python helper for the run whose record it is given: a callback of ctypes.

    ctypes would swallow an exception and return garbage, so it is kept in the run. Generated code has noted that the
    helper raised before it calls; only a helper that ends well takes that back, and that is the last thing done here.
    """
    kind, none, interrupted = int(RunRecord.TRAP_KIND), int(TrapKind.NONE), int(TrapKind.INTERRUPTED)

    def call(record: int, pc: int, *arguments: int) -> int:
        run = _ACTIVE[record]  # a signal's exception may come here, where nothing can catch it
        try:
            result = call_helper(helper, record, pc, *arguments)
            ending = interrupted if run.stop.is_set else none
        except BaseException as error:
            run.exception = error
            return 0
        run.record[kind] = ending
        return result

    return PYTHON_HELPER_PROTOTYPE(call)


def call_helper(helper: PythonHelper, record: int, pc: int, *arguments: int) -> int:
    """Call a Python helper for the run whose record is at an address. Raises what it raises, and HelperError."""
    run = _ACTIVE[record]
    run.enter_helper()
    return helper.invoke(run.memory, pc, run.stop.set, arguments) & _MASK64


def keep_exception(record: int, error: BaseException) -> None:
    """Let the run whose record is at an address end with what a helper raised."""
    run = _ACTIVE.get(record)
    if run is not None:
        run.exception = error
    else:
        _pending.exception = error  # a builtin's run, which this thread is about to leave


def take_pending() -> BaseException:
    """What a helper raised in the run of a builtin that this thread has just left."""
    exception: BaseException | None = getattr(_pending, "exception", None)
    _pending.exception = None
    return exception or lost_exception()
