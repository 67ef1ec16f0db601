"""A batch of a machine: spans of packets that begin alike, and what to say of those that fail."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from llvmbpf.analysis import AccessPlan, EntryState
from llvmbpf.batch import BatchResult, ContextTable, Packets, empty_result, packet_table, run_batch
from llvmbpf.errors import ExecutionError
from llvmbpf.jit.interrupt import deadline
from llvmbpf.lift import RunRecord
from llvmbpf.memory import Region, StopFlag, Trap
from llvmbpf.vm.loaded import UNLIMITED_FUEL, LoadedProgram, check_fuel, describe_trap

__all__ = ["BatchRunner"]


class BatchRunner:
    """One batch of one machine."""

    def __init__(
        self, loaded: LoadedProgram, packets: Packets, lengths: Any, fuel: int | None, total_fuel: int | None
    ) -> None:
        self.loaded = loaded
        self.table = packet_table(packets, lengths)
        check_fuel(total_fuel)
        self.fuel = fuel
        self.total_fuel = UNLIMITED_FUEL if total_fuel is None else total_fuel
        self.stop = StopFlag()

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
        reached = 0
        error: BaseException | None = None
        duration, total_fuel = 0, self.total_fuel
        with deadline(self.stop, timeout):
            for entry_state, begin, end in spans:
                compiled = loaded.compiled(entry_state)
                self._check(compiled.plan, contexts)
                plans.append((begin, compiled.plan))
                reached, run, elapsed = run_batch(
                    compiled,
                    table,
                    contexts,
                    begin,
                    end,
                    result,
                    allowed=loaded.allowed,
                    stack_size=loaded.stack_size(compiled.plan),
                    fuel=UNLIMITED_FUEL if self.fuel is None else self.fuel,
                    total_fuel=total_fuel,
                    stop=self.stop,
                )
                duration += elapsed
                total_fuel = run.record[RunRecord.TOTAL_FUEL]
                if reached < end:
                    trap = run.trap()
                    assert trap is not None
                    error = loaded.error(
                        compiled.plan, trap, self._regions(reached, contexts), run.take_exception(), self.fuel
                    )
                    break
        result = replace(result, processed=reached, duration_ns=duration)
        if error is not None:
            if hasattr(error, "add_note"):
                error.add_note(f"in packet {reached} of {len(table)}; the exception's batch_result holds what was done")
            error.batch_result = result  # type: ignore[attr-defined]
            raise error
        return result

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
