"""One run of an object's program on one packet, in either engine."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import numpy.typing as npt

from llvmbpf.batch import packet_table
from llvmbpf.errors import ExecutionError
from llvmbpf.interpreter import Recorder
from llvmbpf.jit.interrupt import interruptible
from llvmbpf.lift import RUN_SYMBOL
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, StopFlag, borrow
from llvmbpf.native import RunRecord
from llvmbpf.scene import Scene, Span
from llvmbpf.vm.kernel_batch import BatchInput, KernelBatch
from llvmbpf.vm.kernel_errors import explain
from llvmbpf.vm.kernel_result import Redirect, RunResult, is_redirect, signed_result
from llvmbpf.vm.kernel_run import Environment, KernelRun
from llvmbpf.vm.loaded import UNLIMITED_FUEL
from llvmbpf.vm.program_set import ProgramSet
from llvmbpf.vm.replay import LARGEST_COPY, scene_of

__all__ = ["SingleRun"]


@dataclass(eq=False)
class SingleRun:
    """A run that is ready to begin, and may be repeated.

    Attributes:
        environment, programs: of the object; ``number`` is the program's.
        given: the user's packet.
        row: the context as an array of one record, None for raw programs.
        cpu: where it runs.
        units: fuel of each run, None for any number.
        stop: set from outside to end it.
    """

    environment: Environment
    programs: ProgramSet
    number: int
    given: BorrowedBuffer
    row: npt.NDArray[Any] | None
    cpu: int
    units: int | None
    stop: StopFlag
    run: KernelRun = field(init=False)

    def __post_init__(self) -> None:
        self.loaded = self.programs.loaded(self.number)
        plan = self.programs.plan(self.number)
        self.run = KernelRun(
            self.environment,
            self.programs.shape(self.number),
            self.given,
            self.loaded.allowed,
            cpu=self.cpu,
            fuel=UNLIMITED_FUEL if self.units is None else self.units,
            stop=self.stop,
            largest=self.given.length,
            counting=self.loaded.counting,
        )
        if self.run.shape.is_kernel:
            self.run.load_packet(self.given, self.row)
        elif plan.stores_to_packet and self.given.length and not self.given.writable:
            raise TypeError("the program stores to the packet, but its buffer is read-only")

    def execute(self, repeat: int) -> tuple[int, int]:
        """r0 of the last of ``repeat`` native runs, and the nanoseconds of all."""
        programs, loaded, run = self.programs, self.loaded, self.run
        compiled = loaded.compiled(programs.entry_state(self.number))
        duration = self._repeat(repeat - 1) if repeat > 1 else 0
        programs.fill_code(self.number)
        compiled.prepare(RUN_SYMBOL)
        try:
            with interruptible(self.stop):
                begun = time.perf_counter_ns()
                r0 = compiled.run(run)
                duration += time.perf_counter_ns() - begun
        finally:
            run.finish()
        trap = run.trap()
        if trap is None:
            return r0, duration
        number = run.record[RunRecord.PROGRAM]
        plan = programs.plan(number) if number == self.number else programs.tail_plan(number)
        error = loaded.error(plan, trap, run.memory.regions, run.take_exception(), self.units)
        if isinstance(error, ExecutionError) and not (plan.verified.program.references or plan.verified.helpers):
            error.scene = replace(error.scene, replay=self._make_replay(error.pc))
        raise self._at_line(error)

    def _make_replay(self, pc: int) -> Callable[[], Scene | None] | None:
        """What finds the registers of a fault, see `llvmbpf.vm.replay`; a kernel's program never changes what it got.

        It holds a copy of the packet and nothing of this run: whoever keeps the error does not keep the user's buffer.
        """
        if not self.run.shape.is_kernel or self.given.length > LARGEST_COPY:
            return None
        begin = partial(SingleRun, self.environment, self.programs, self.number)
        data, row, cpu, units = self.given.data.tobytes(), self.row, self.cpu, self.units

        def replay() -> Scene | None:
            stop = StopFlag()
            again = begin(borrow(data), row, cpu, units, stop)
            return scene_of(lambda: again.interpret(1, counts=False), pc, stop)

        return replay

    def _repeat(self, count: int) -> int:
        """Run the program in the native loop; returns the nanoseconds that this took."""
        table = packet_table([self.given.data])
        given = BatchInput(table, self.row, repeat=count)
        batch = KernelBatch(self.environment, self.programs, self.number, given, keeps=False, fuel=self.units)
        batch.stop = self.stop
        batch.drop_contexts()
        parts = batch.execute(1, self.cpu)
        _, error = batch.outcome(parts)
        if error is not None:
            raise error
        return parts[0].elapsed

    def interpret(self, repeat: int, recorder: Recorder | None = None, *, counts: bool = True) -> tuple[int, int]:
        """r0 of the last of ``repeat`` interpreted runs, and the nanoseconds of all; see `LoadedProgram.interpret`."""
        programs, run = self.programs, self.run
        state = programs.entry_state(self.number)
        targets = programs.tail_targets(self.number)
        r0 = duration = 0
        for turn in range(repeat):
            if turn and run.shape.is_kernel:
                run.load_packet(self.given, self.row)
            run.record[RunRecord.TRAP_KIND] = 0
            interpreter = self.loaded.interpret(
                state,
                run.packet,
                NO_BUFFER,
                fuel=self.units,
                stop=self.stop,
                tracer=recorder,
                kernel=run.kernel_state,
                programs=targets,
                counts=counts,
            )
            if recorder is not None:
                recorder.watch(interpreter, self._map_spans())
            begun = time.perf_counter_ns()
            try:
                interpreter.poll()
                r0 = interpreter.run()
            except ExecutionError as error:
                self._at_line(error)
                raise
            finally:
                run.finish()
            duration += time.perf_counter_ns() - begun
        return r0, duration

    def _map_spans(self) -> list[Span]:
        """Where the values of maps are."""
        return [
            Span(f"map {one.spec.name}", one.values_address, one.areas["values"].size)
            for one in self.environment.maps
            if "values" in one.areas
        ]

    def result(self, r0: int, duration: int) -> RunResult:
        """What the run gave."""
        run, program_type = self.run, self.run.shape.program_type
        retval = signed_result(r0, program_type)
        if not run.shape.is_kernel:
            return RunResult(retval, r0, self.given.data.tobytes(), None, duration)
        redirect = self.redirect() if is_redirect(retval, program_type) else None
        return RunResult(retval, r0, run.packet_bytes(), run.context_value(), duration, redirect, run.metadata_bytes())

    def redirect(self) -> Redirect | None:
        """Where a helper has said that the packet goes."""
        record = self.run.record
        kind = record[RunRecord.REDIRECT_KIND]
        if not kind:
            return None
        target, flags = record[RunRecord.REDIRECT_TARGET], record[RunRecord.REDIRECT_FLAGS]
        if kind == 1:
            return Redirect("interface", target, flags)
        name = self.environment.maps[record[RunRecord.REDIRECT_MAP]].spec.name
        return Redirect("map", target, flags, name)

    def _at_line(self, error: BaseException) -> BaseException:
        if isinstance(error, ExecutionError):
            spec = self.programs.programs[self.run.record[RunRecord.PROGRAM]]
            explain(error, spec)
        return error
