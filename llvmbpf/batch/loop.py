"""A batch of a machine: each thread's packets in one native loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from llvmbpf.batch.progress import Pace, ProgressMeter
from llvmbpf.batch.result import BatchResult
from llvmbpf.batch.tables import ContextTable, PacketTable, address_of
from llvmbpf.errors import ExecutionError
from llvmbpf.jit import CompiledProgram, NativeRun
from llvmbpf.jit.interrupt import interruptible
from llvmbpf.lift import BATCH_SYMBOL, RunRecord
from llvmbpf.memory import NO_BUFFER, TRAP_DTYPE, BorrowedBuffer, Region, StopFlag, Trap

__all__ = ["BatchPart", "begin_part", "empty_result"]


@dataclass(eq=False)
class BatchPart:
    """What one thread runs: packets ``begin`` to ``end``.

    Attributes:
        reached: the first packet that was not run; ``end`` at the end, unless a helper raised or the run was stopped.
        elapsed: nanoseconds of the native loop.
    """

    compiled: CompiledProgram
    run: NativeRun
    packets: PacketTable
    contexts: ContextTable
    result: BatchResult
    begin: int
    end: int
    pace: Pace
    reached: int = 0
    elapsed: int = 0

    def execute(self) -> BatchPart:
        """Run the packets. What ended them early stands in the run's record."""
        run, record, packets, contexts = self.run, self.run.record, self.packets, self.contexts
        offsets = 0 if packets.offsets is None else address_of(packets.offsets)
        lengths = address_of(packets.lengths)
        results, traps = address_of(self.result.r0), address_of(self.result.traps)
        with interruptible(run.stop):
            try:
                while self.reached < self.end:
                    begin = self.reached
                    limit = self.pace.limit(begin, self.end)
                    begun = time.perf_counter_ns()
                    self.reached = self.compiled.run_batch(
                        run,
                        packets.base,
                        offsets,
                        packets.stride,
                        lengths,
                        begin,
                        limit,
                        contexts.base,
                        contexts.length,
                        contexts.stride,
                        run.fuel,
                        results,
                        traps,
                    )
                    self.elapsed += time.perf_counter_ns() - begun
                    if self.reached < limit:
                        break
                    self.pace.advance(self.reached - begin)
            finally:
                # Ctrl-C comes in before the loop's result has a name.
                self.reached = record[RunRecord.REACHED]
        return self


def begin_part(
    compiled: CompiledProgram,
    packets: PacketTable,
    contexts: ContextTable,
    begin: int,
    end: int,
    result: BatchResult,
    *,
    allowed: tuple[Region, ...],
    stack_size: int,
    fuel: int,
    total_fuel: int,
    stop: StopFlag,
    pace: Pace | None = None,
) -> BatchPart:
    """Make ready to run packets ``begin`` to ``end`` in place; results and traps go to the arrays of ``result``."""
    some_packet = BorrowedBuffer(NO_BUFFER.data, 0, 0, packets.writable)
    some_context = BorrowedBuffer(NO_BUFFER.data, 0, 0, contexts.writable)
    run = NativeRun(some_packet, some_context, allowed, stack_size, fuel, stop, compiled.counting)
    run.record[RunRecord.TOTAL_FUEL] = total_fuel
    run.record[RunRecord.REACHED] = begin
    compiled.prepare(BATCH_SYMBOL)
    pace = pace or ProgressMeter(None, len(packets)).pace()
    return BatchPart(compiled, run, packets, contexts, result, begin, end, pace, begin)


def empty_result(count: int, explain: Callable[[int, Trap], ExecutionError]) -> BatchResult:
    """A result to be filled."""
    return BatchResult(np.zeros(count, np.uint64), np.zeros(count, TRAP_DTYPE), 0, 0, explain)
