"""A batch of a machine: spans of packets that begin alike, and what to say of those that fail."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from llvmbpf.analysis import AccessPlan, EntryState
from llvmbpf.batch import (
    BatchPart,
    BatchResult,
    ContextTable,
    Packets,
    Progress,
    ProgressMeter,
    as_packet_array,
    begin_part,
    empty_result,
    ending_of,
    execute_parts,
    packet_table,
    with_result,
)
from llvmbpf.errors import ExecutionError
from llvmbpf.jit import CompiledProgram
from llvmbpf.jit.interrupt import deadline
from llvmbpf.lift import BATCH_SYMBOL, RunRecord
from llvmbpf.memory import Region, StopFlag, Trap
from llvmbpf.vm.loaded import UNLIMITED_FUEL, LoadedProgram, check_fuel, describe_trap

__all__ = ["BatchRunner"]


class BatchRunner:
    """One batch of one machine."""

    def __init__(
        self,
        loaded: LoadedProgram,
        packets: Packets,
        lengths: Any,
        fuel: int | None,
        total_fuel: int | None,
        threads: int = 1,
        progress: Progress | None = None,
    ) -> None:
        if isinstance(threads, bool) or not isinstance(threads, int):
            raise TypeError(f"threads is a number, not {threads!r}")
        if threads < 1:
            raise ValueError(f"a batch takes at least one thread, not {threads}")
        if threads > 1 and total_fuel is not None:
            raise ValueError("total_fuel is spent in the order of packets, which threads do not keep: give one of both")
        self.loaded = loaded
        self.table = packet_table(packets, lengths)
        self.take_packets = partial(as_packet_array, packets, lengths)
        self.meter = ProgressMeter(progress, len(self.table))
        check_fuel(total_fuel)
        self.fuel = fuel
        self.total_fuel = UNLIMITED_FUEL if total_fuel is None else total_fuel
        self.threads = threads
        self.stop = StopFlag()
        self.parts: list[BatchPart] = []  # of all spans so far

    def run(
        self,
        contexts: ContextTable,
        spans: list[tuple[EntryState, int, int]],
        timeout: float | None,
    ) -> BatchResult:
        """Run spans of packets, each under its entry state. Raises what a helper raised, with the partial result."""
        loaded, table = self.loaded, self.table
        plans: list[tuple[int, AccessPlan]] = []

        def explain(index: int, trap: Trap) -> ExecutionError:
            plan = next(plan for begin, plan in reversed(plans) if begin <= index)
            regions = self._regions(index, contexts)
            return describe_trap(plan, trap, regions, self.fuel, loaded.options.call_depth)

        result = empty_result(len(table), explain)
        reached = duration = 0
        total_fuel = self.total_fuel
        error: BaseException | None = None
        with deadline(self.stop, timeout):
            for entry_state, begin, end in spans:
                compiled = loaded.compiled(entry_state)
                self._check(compiled.plan, contexts)
                plans.append((begin, compiled.plan))
                try:
                    parts = self._run_span(compiled, contexts, begin, end, result, total_fuel)
                except BaseException as raised:  # Ctrl-C, mostly
                    with_result(raised, self._so_far(result))
                    raise
                duration += max(part.elapsed for part in parts)
                total_fuel = parts[-1].run.record[RunRecord.TOTAL_FUEL]
                reached, error = self._outcome(parts, contexts)
                if reached < end:
                    break
        result = replace(self._so_far(result), processed=reached, duration_ns=duration)
        if error is not None:
            try:
                raise with_result(error, result, reached)
            finally:
                del error  # its traceback refers to this frame, which holds the buffers
        return result

    def _so_far(self, result: BatchResult) -> BatchResult:
        """The result with what all threads have done, which are forgotten: they refer to the result, and it to this.

        A cycle would keep the packets until the garbage collector comes by, which does not know how large they are.
        """
        parts, self.parts = self.parts, []
        ended = [part.reached for part in parts if part.reached < part.end]
        return replace(
            result,
            processed=ended[0] if ended else parts[-1].end if parts else 0,
            duration_ns=max((part.elapsed for part in parts), default=0),
            spans=tuple((part.begin, part.reached) for part in parts),
            take_packets=self.take_packets,
        )

    def _run_span(
        self,
        compiled: CompiledProgram,
        contexts: ContextTable,
        begin: int,
        end: int,
        result: BatchResult,
        total_fuel: int,
    ) -> list[BatchPart]:
        """Run a span in as many threads as asked for, each with neighbouring packets of its own."""
        loaded = self.loaded
        count = max(1, min(self.threads, end - begin))
        edges = [begin + (end - begin) * part // count for part in range(count + 1)]
        compiled.prepare(BATCH_SYMBOL)  # in one thread, before they all ask for it
        parts = [
            begin_part(
                compiled,
                self.table,
                contexts if part == 0 else contexts.for_another_thread(),
                edges[part],
                edges[part + 1],
                result,
                allowed=loaded.allowed,
                stack_size=loaded.stack_size(compiled.plan),
                fuel=UNLIMITED_FUEL if self.fuel is None else self.fuel,
                total_fuel=total_fuel,
                stop=self.stop,
                pace=self.meter.pace(),
            )
            for part in range(count)
        ]
        self.parts += parts
        execute_parts(parts, self.stop, self.meter)
        return parts

    def _outcome(self, parts: list[BatchPart], contexts: ContextTable) -> tuple[int, BaseException | None]:
        """The first packet that was not run, and what the batch raises."""
        ending = ending_of(parts)
        if ending is None:
            return parts[-1].end, None
        part, fuel = ending.part, self.fuel
        regions = self._regions(part.reached, contexts)
        return ending.reached, self.loaded.error(part.compiled.plan, ending.trap, regions, ending.exception, fuel)

    def _regions(self, index: int, contexts: ContextTable) -> tuple[Region, ...]:
        table = self.table
        packet = Region("packet", int(table.starts[index]), int(table.lengths[index]), table.writable, None)
        context = Region("context", contexts.base + index * contexts.stride, contexts.length, contexts.writable, None)
        return tuple(region for region in (context, packet, *self.loaded.allowed) if region.length)

    def _check(self, plan: AccessPlan, contexts: ContextTable) -> None:
        if plan.stores_to_packet and len(self.table) and not self.table.writable:
            raise TypeError("the program stores to packets, but a buffer is read-only")
        if plan.stores_to_context and contexts.length and not contexts.writable:
            raise TypeError("the program stores to metadata buffers, but they are read-only")
