"""Batches of an object's programs: each thread's packets in one native loop, which leaves where it needs the host."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.batch import PacketTable, Progress, ProgressMeter, ending_of, execute_parts
from llvmbpf.contexts import CONTEXT_CLASSES, CONTEXTS
from llvmbpf.errors import ExecutionError
from llvmbpf.jit import CompiledProgram
from llvmbpf.jit.interrupt import interruptible
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.lift import KERNEL_BATCH_SYMBOL, BatchTraits, batch_traits
from llvmbpf.memory import NO_BUFFER, TRAP_DTYPE, BorrowedBuffer, Region, StopFlag, Trap, TrapKind
from llvmbpf.native import BatchWord, RunRecord
from llvmbpf.vm.kernel_errors import explain
from llvmbpf.vm.kernel_result import REDIRECT_DTYPE
from llvmbpf.vm.kernel_run import HEADROOM, Environment, KernelRun, RunShape, address_of
from llvmbpf.vm.loaded import UNLIMITED_FUEL, LoadedProgram, describe_trap
from llvmbpf.vm.program_set import ProgramSet

__all__ = ["BatchInput", "BatchOutput", "KernelBatch", "Part", "RecordPlace"]


@dataclass(frozen=True)
class RecordPlace:
    """Where programs put what is to be known of each packet: ``address`` and, from one CPU to the next, ``step``."""

    address: int
    step: int
    dtype: np.dtype[Any]

    def on(self, cpu: int) -> int:
        """The address on a CPU."""
        return self.address + cpu * self.step


@dataclass(frozen=True, eq=False)
class BatchInput:
    """What a batch runs on.

    Attributes:
        table: where packets lie.
        contexts: one row for all packets, or one for each; None for raw programs.
        times: nanoseconds that the clock shows during each packet, None where it is not the packets'.
        wire_lengths: how long packets were on the wire, None where they are whole.
        repeat: how often the only packet is run; 0 for each packet once.
        record: the memory that is read behind each packet, None for none.
    """

    table: PacketTable
    contexts: npt.NDArray[Any] | None = None
    times: npt.NDArray[np.uint64] | None = None
    wire_lengths: npt.NDArray[np.uint32] | None = None
    repeat: int = 0
    record: RecordPlace | None = None


@dataclass(frozen=True, eq=False)
class BatchOutput:
    """The columns that a batch fills in, a row a packet."""

    r0: npt.NDArray[np.uint64]
    traps: npt.NDArray[np.void]
    programs: npt.NDArray[np.uint32]  # in which a packet trapped
    redirects: npt.NDArray[np.void]
    offsets: npt.NDArray[np.uint64]
    lengths: npt.NDArray[np.uint32]
    metadata: npt.NDArray[np.uint32]
    contexts: npt.NDArray[Any] | None
    records: npt.NDArray[Any] | None

    @classmethod
    def empty(
        cls, count: int, context_dtype: np.dtype[Any] | None, record_dtype: np.dtype[Any] | None = None
    ) -> BatchOutput:
        """Columns to be filled. Pages of them that nothing touches take no memory."""
        return cls(
            np.zeros(count, np.uint64),
            np.zeros(count, TRAP_DTYPE),
            np.zeros(count, np.uint32),
            np.zeros(count, REDIRECT_DTYPE),
            np.zeros(count, np.uint64),
            np.zeros(count, np.uint32),
            np.zeros(count, np.uint32),
            None if context_dtype is None else np.zeros(count, context_dtype),
            None if record_dtype is None else np.zeros(count, record_dtype),
        )


class Part:
    """What one thread runs: packets ``begin`` to ``end``, with a run record and memory of its own.

    Attributes:
        reached: the first packet that was not run, which is ``end`` unless a helper raised or the run was stopped.
        elapsed: nanoseconds of the native loop.
    """

    def __init__(
        self,
        batch: KernelBatch,
        cpu: int,
        begin: int,
        end: int,
    ) -> None:
        self.batch, self.begin, self.end, self.reached, self.elapsed = batch, begin, end, begin, 0
        self.cpu, self.pace = cpu, batch.meter.pace()
        given, shape, table = batch.given, batch.shape, batch.given.table
        some_packet = BorrowedBuffer(NO_BUFFER.data, 0, 0, table.writable)
        longest = int(table.lengths[begin : 1 if given.repeat else end].max(initial=0))
        self.run = KernelRun(
            batch.environment,
            shape,
            some_packet,
            batch.loaded.allowed,
            cpu=cpu,
            fuel=batch.fuel,
            stop=batch.stop,
            largest=longest,
            counting=batch.loaded.counting,
        )
        self.run.record[RunRecord.TOTAL_FUEL] = batch.total_fuel
        self.run.record[RunRecord.REACHED] = begin
        self.output = self._first_output(longest)
        self.words = np.zeros(len(BatchWord), np.uint64)
        self._fill_words()

    def _first_output(self, longest: int) -> npt.NDArray[np.uint8]:
        """Memory for packets that the program may have changed."""
        batch, lengths = self.batch, self.batch.given.table.lengths[self.begin : self.end]
        if not batch.shape.copies:
            return np.empty(0, np.uint8)
        if not batch.keeps:
            return np.empty(longest, np.uint8)
        return np.empty(int(lengths.sum(dtype=np.int64)) + len(self.run.slot), np.uint8)

    def _fill_words(self) -> None:
        batch, run, given, out = self.batch, self.run, self.batch.given, self.batch.output
        words: dict[BatchWord, int] = {
            BatchWord.ROW_STEP: 0 if given.repeat else 1,
            BatchWord.END: self.end,
            BatchWord.BASE: given.table.base,
            BatchWord.OFFSETS: 0 if given.table.offsets is None else address_of(given.table.offsets),
            BatchWord.STRIDE: given.table.stride,
            BatchWord.LENGTHS: address_of(given.table.lengths),
            BatchWord.WIRE_LENGTHS: 0 if given.wire_lengths is None else address_of(given.wire_lengths),
            BatchWord.TIMES: 0 if given.times is None else address_of(given.times),
            BatchWord.FUEL: batch.fuel,
            BatchWord.PROGRAM: batch.shape.number,
            BatchWord.RESULTS: address_of(out.r0),
            BatchWord.TRAPS: address_of(out.traps),
            BatchWord.TRAP_PROGRAMS: address_of(out.programs),
            BatchWord.REDIRECTS: address_of(out.redirects),
            BatchWord.CONTEXT_OUT: 0 if out.contexts is None else address_of(out.contexts),
            BatchWord.SLOT: address_of(run.slot) if len(run.slot) else 0,
            BatchWord.HEADROOM: HEADROOM,
            BatchWord.CAPACITY: len(run.slot),
            BatchWord.COPIES: batch.shape.copies,
            BatchWord.KEEPS: batch.shape.copies and batch.keeps,
            BatchWord.OUTPUT_OFFSETS: address_of(out.offsets),
            BatchWord.OUTPUT_LENGTHS: address_of(out.lengths),
            BatchWord.METADATA_LENGTHS: address_of(out.metadata),
        }
        if given.contexts is not None:
            run.block[:] = given.contexts[:1].view(np.uint8).reshape(-1)
            words[BatchWord.CONTEXT] = address_of(run.block)
            words[BatchWord.CONTEXT_ROWS] = address_of(given.contexts)
            words[BatchWord.CONTEXT_STRIDE] = given.contexts.itemsize if len(given.contexts) > 1 else 0
        if given.record is not None and out.records is not None:
            words[BatchWord.RECORD] = given.record.on(self.cpu)
            words[BatchWord.RECORD_SIZE] = out.records.nbytes // max(len(out.records), 1)
            words[BatchWord.RECORDS] = address_of(out.records)
        for word, value in words.items():
            self.words[word] = int(value)
        self._use_output()

    def _use_output(self) -> None:
        self.words[BatchWord.OUTPUT] = address_of(self.output)
        self.words[BatchWord.OUTPUT_SIZE] = len(self.output)

    def execute(self) -> None:
        """Run the packets natively. What ended them early stands in the run's record."""
        compiled, run = self.batch.compiled, self.run
        record, words = run.record, address_of(self.words)
        with interruptible(self.batch.stop):
            try:
                while self.reached < self.end:
                    begin = self.reached
                    limit = self.pace.limit(begin, self.end)
                    self.words[BatchWord.END] = limit
                    begun = time.perf_counter_ns()
                    self.reached = compiled.run_kernel_batch(run, words, begin)
                    self.elapsed += time.perf_counter_ns() - begun
                    if record[RunRecord.TRAP_KIND]:
                        break
                    if record[RunRecord.WANTS_HOST]:
                        record[RunRecord.WANTS_HOST] = 0
                        self.batch.environment.deliver()
                    elif self.reached < limit:
                        self._grow()
                    self.pace.advance(self.reached - begin)
            finally:
                self.reached = record[RunRecord.REACHED]  # Ctrl-C comes in before the loop's result has a name
                run.finish()

    def _grow(self) -> None:
        """The output has no room for one more packet."""
        used = int(self.words[BatchWord.OUTPUT_USED])
        needed = used + max(len(self.run.slot), int(self.batch.given.table.lengths[self.reached]))
        larger = np.empty(max(needed, 2 * len(self.output)), np.uint8)
        larger[:used] = self.output[:used]
        self.output = larger
        self._use_output()

    def take_output(self, data: bytes) -> None:
        """These are the packets as an interpreter left them."""
        self.output = np.frombuffer(data, np.uint8)
        self.words[BatchWord.OUTPUT_USED] = len(data)

    @property
    def used_output(self) -> npt.NDArray[np.uint8]:
        """The part of the output that holds packets."""
        return self.output[: int(self.words[BatchWord.OUTPUT_USED])]


class KernelBatch:
    """One batch of one program.

    Arguments:
        programs: all programs, as they are compiled now.
        number: the program's.
        given: packets, contexts and times.
        keeps: whether packets are to be had afterwards.
        fuel: units for each packet, None for any number; ``total_fuel``: for all together.
        progress: called with how many packets are done, and how many there are.
    """

    def __init__(
        self,
        environment: Environment,
        programs: ProgramSet,
        number: int,
        given: BatchInput,
        *,
        keeps: bool,
        fuel: int | None,
        total_fuel: int | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.environment, self.programs, self.number, self.given, self.keeps = (
            environment,
            programs,
            number,
            given,
            keeps,
        )
        self.loaded: LoadedProgram = programs.loaded(number)
        self.shape: RunShape = programs.shape(number)
        self.compiled: CompiledProgram = self.loaded.compiled(programs.entry_state(number))
        self.fuel_limit = fuel
        self.fuel = UNLIMITED_FUEL if fuel is None else fuel
        self.total_fuel = UNLIMITED_FUEL if total_fuel is None else total_fuel
        self.stop = StopFlag()
        self.parts: list[Part] = []
        count = 1 if given.repeat else len(given.table)
        self.meter = ProgressMeter(progress, count)
        record_dtype = None if given.record is None else given.record.dtype
        self.output = BatchOutput.empty(count, self._context_dtype(), record_dtype)

    def _context_dtype(self) -> np.dtype[Any] | None:
        if self.shape.program_type not in CONTEXTS:
            return None
        return CONTEXT_CLASSES[self.shape.program_type].dtype()

    @property
    def changes_context(self) -> bool:
        """Whether the program may have changed what its context holds."""
        return BatchTraits.CHANGES_CONTEXT in batch_traits(self.compiled.plan, self.loaded.helpers)

    def drop_contexts(self) -> None:
        """Do not write contexts out."""
        self.output = replace(self.output, contexts=None)

    def execute(self, threads: int, cpu: int = 0) -> list[Part]:
        """Run all packets, in neighbouring parts of as many threads; thread i is CPU i behind ``cpu``."""
        count = self.given.repeat or len(self.given.table)
        parts = max(1, min(threads, count))
        edges = [count * part // parts for part in range(parts + 1)]
        self.programs.fill_code(self.number)
        with COMPILE_LOCK:
            self.compiled.prepare(KERNEL_BATCH_SYMBOL)  # in one thread, before they all ask for it
        self.parts = made = [Part(self, cpu + part, edges[part], edges[part + 1]) for part in range(parts)]
        execute_parts(made, self.stop, self.meter)
        return made

    def processed(self) -> int:
        """The first packet that was not run."""
        ended = [part.reached for part in self.parts if part.reached < part.end]
        return ended[0] if ended else self.parts[-1].end if self.parts else 0

    # -- what ended it early, and what a packet would have raised -----------------------------------------------------

    def outcome(self, parts: list[Part]) -> tuple[int, BaseException | None]:
        """The first packet that was not run, and what the batch raises."""
        ending = ending_of(parts)
        if ending is None:
            return parts[-1].end, None
        if ending.trap.kind is TrapKind.HELPER_RAISED and ending.exception is not None:
            return ending.reached, ending.exception
        program = ending.part.run.record[RunRecord.PROGRAM]
        return ending.reached, self.explain(0 if self.given.repeat else ending.part.reached, ending.trap, program)

    def explain(self, index: int, trap: Trap, program: int | None = None) -> ExecutionError:
        """The exception that a packet would have raised on its own."""
        number = int(self.output.programs[index]) if program is None else program
        plan = self.programs.plan(number) if number == self.number else self.programs.tail_plan(number)
        if trap.function not in plan.functions:
            trap = replace(trap, function=None)  # an interpreted run does not say
        table = self.given.table
        packet = Region("packet", int(table.starts[index]), int(table.lengths[index]), True, None)
        regions = tuple(one for one in (packet, *self.loaded.allowed) if one.length)
        error = describe_trap(plan, trap, regions, self.fuel_limit, self.loaded.options.call_depth)
        return explain(error, self.programs.programs[number])
