"""One program of an object: running it on a packet, on many, and looking inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Protocol, overload

import numpy as np
import numpy.typing as npt

from llvmbpf.analysis import AccessPlan, EntryState
from llvmbpf.asm import Dialect, disassemble
from llvmbpf.batch import Following, Packets, as_packet_array, following, with_result
from llvmbpf.contexts import CONTEXTS, SkBuff, XdpMd
from llvmbpf.counting import Coverage, CoverageRecorder
from llvmbpf.display import Displayed, Listing
from llvmbpf.interpreter import Recorder, Trace
from llvmbpf.jit import CompiledProgram
from llvmbpf.jit.interrupt import deadline
from llvmbpf.lift import RUN_SYMBOL
from llvmbpf.memory import StopFlag, borrow
from llvmbpf.objects import ProgramSpec, SourceLine, notes_of
from llvmbpf.packets import PacketArray
from llvmbpf.program import Program, ProgramType
from llvmbpf.strict import StrictReport
from llvmbpf.strict.verification import Level, check_level
from llvmbpf.verifier import VerifiedProgram
from llvmbpf.vm.ahead import AheadOfTime, compile_ahead, identifier
from llvmbpf.vm.inspection import Inspected
from llvmbpf.vm.kernel_batch import KernelBatch
from llvmbpf.vm.kernel_input import batch_input, context_row
from llvmbpf.vm.kernel_interpret import interpret_batch
from llvmbpf.vm.kernel_output import as_seen, kept_packets
from llvmbpf.vm.kernel_record import record_place
from llvmbpf.vm.kernel_result import KernelBatchResult, RunResult
from llvmbpf.vm.kernel_run import Environment
from llvmbpf.vm.kernel_single import SingleRun
from llvmbpf.vm.loaded import KEEP, JitOptions, LoadedProgram, check_fuel
from llvmbpf.vm.machine import TRACE_FUEL
from llvmbpf.vm.program_set import ProgramSet

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["BpfProgram"]

Context = XdpMd | SkBuff
_ENGINES = ("jit", "interpreter")


class Owner(Protocol):
    """What a program needs of the object that it belongs to."""

    environment: Environment

    @property
    def program_set(self) -> ProgramSet:
        """All programs as they are compiled now."""
        ...


@dataclass(eq=False)
class _CountedOwner:
    """An object whose programs are compiled with counters."""

    environment: Environment
    program_set: ProgramSet


class BpfProgram(Inspected, Displayed):
    """A program of an object, which is verified and compiled when it is first run.

    Attributes:
        name: the function's name.
        section: the section of the object that it is in.
        type: what it is run on.
        number: its number among the programs of the object, under which program arrays hold it.
    """

    def __init__(self, owner: Owner, spec: ProgramSpec, number: int) -> None:
        self._owner, self._spec = owner, spec
        self.name: str = spec.name
        self.section: str = spec.section
        self.type: ProgramType = spec.type
        self.number = number

    def __index__(self) -> int:
        return self.number

    def __repr__(self) -> str:
        return f"<BpfProgram {self.name!r} in {self.section!r}, {self.type.name}>"

    # -- one packet ---------------------------------------------------------------------------------------------------

    def run(
        self,
        packet: Buffer,
        ctx: Context | None = None,
        *,
        repeat: int = 1,
        engine: str = "jit",
        cpu: int = 0,
        fuel: int | None = KEEP,
        timeout: float | None = None,
    ) -> RunResult:
        """Run the program on one packet, as the kernel's BPF_PROG_TEST_RUN does.

        A program of a kernel type never changes what is handed over: where it can write to the packet, or move it, it
        works on a copy. A raw program gets the buffer's address in r1 and its length in r2, and works in place.

        Arguments:
            packet: any contiguous buffer of integers. TC programs, XDP programs and socket filters expect an Ethernet
                header first, cgroup_skb programs an IP header.
            ctx: `XdpMd` or `SkBuff`, by the program's type; all fields have defaults.
            repeat: run it so many times, each on the packet as it was given, and return what the last run gave.
            engine: "jit" for native code, "interpreter" for the definition of its meaning.
            cpu: where it runs, for per-CPU maps: 0 up to the object's ``cpus``, exclusive.
            fuel: backward jumps and calls that each run may make; by default the object's option, None for any number.
            timeout: seconds after which the run is stopped.

        Raises:
            ExecutionError: the run ended before the program's exit; its subclasses say why, ``source_line`` where.
            VerifierError: the program breaks rules. ElfError: it cannot be linked.
            TypeError, ValueError: an argument of the wrong type or out of range.

        A helper's own exception arrives as itself.
        """
        if engine not in _ENGINES:
            raise ValueError(f"engine is {' or '.join(map(repr, _ENGINES))}, not {engine!r}")
        if isinstance(repeat, bool) or not isinstance(repeat, int) or repeat < 1:
            raise ValueError(f"repeat is a number of runs, at least 1, not {repeat!r}")
        environment, programs = self._owner.environment, self._owner.program_set
        if not 0 <= cpu < environment.cpus:
            raise ValueError(f"cpu is 0 to {environment.cpus - 1}, not {cpu!r}")
        given, row = borrow(packet, "packet"), context_row(self._spec, ctx)
        loaded = programs.loaded(self.number)
        units = loaded.fuel(fuel)
        if timeout is not None and engine == "jit" and not loaded.options.safe:
            raise ValueError("unsafe code does not look at the time: timeout= needs safe mode")
        run = SingleRun(environment, programs, self.number, given, row, cpu, units, StopFlag())
        with deadline(run.stop, timeout):
            r0, duration = run.execute(repeat) if engine == "jit" else run.interpret(repeat)
        environment.deliver()
        return run.result(r0, duration // repeat)

    # -- many packets -------------------------------------------------------------------------------------------------

    def run_batch(
        self,
        packets: Packets,
        ctx: Any = None,
        *,
        threads: int = 1,
        engine: str = "jit",
        fuel: int | None = KEEP,
        total_fuel: int | None = None,
        timeout: float | None = None,
        keep_packets: bool = True,
        record: str | None = None,
        record_dtype: npt.DTypeLike | None = None,
        progress: Following = None,
    ) -> KernelBatchResult:
        """Run the program over many packets in one native loop, without the GIL.

        Arguments:
            packets: a `PacketArray`, a 2-D uint8 array or a list of buffers. Raw programs change them in place. Those
                of a `PacketArray` are shown as the program's type expects them, whatever their link type.
            ctx: one context for all, or a structured array of `XdpMd.dtype()` or `SkBuff.dtype()`, a row a packet.
            threads: how many share the packets, in neighbouring parts; thread i is CPU i, so there are no more than
                the object has CPUs.
            engine: "jit" or "interpreter".
            fuel, timeout: as for `run`; fuel is what each packet may use.
            total_fuel: units for all packets together, None for any number; for one thread.
            keep_packets: whether the packets as the program left them are to be had from the result, and the contexts
                too where it can change them. Contexts are to be had also where ``ctx`` is given.
            record: an ARRAY or PERCPU_ARRAY, whose element 0 is meant, or a global variable: it is cleared before each
                packet, and what the program leaves there is the packet's row in ``records`` of the result. With
                several threads it must be a PERCPU_ARRAY.
            record_dtype: how to read it; by default as its type in C says.
            progress: called some times a second with how many packets are done and how many there are; True for a bar.

        Returns results in the order of packets. A packet that traps has a row in ``traps`` and result 0, and the batch
        goes on.

        Raises: as `run`, but for the faults of single packets. An exception from here has the partial result as
        ``batch_result`` where a helper raised or the batch was stopped, also by Ctrl-C.
        """
        if engine not in _ENGINES:
            raise ValueError(f"engine is {' or '.join(map(repr, _ENGINES))}, not {engine!r}")
        if isinstance(threads, bool) or not isinstance(threads, int):
            raise TypeError(f"threads is a number, not {threads!r}")
        environment, programs = self._owner.environment, self._owner.program_set
        if not 1 <= threads <= environment.cpus:
            raise ValueError(f"threads is 1 to {environment.cpus}, the object's cpus, not {threads}")
        if threads > 1 and total_fuel is not None:
            raise ValueError("total_fuel is spent in the order of packets, which threads do not keep: give one of both")
        check_fuel(total_fuel)
        packets = as_seen(packets, self.type)
        given = batch_input(self._spec, environment.clock, packets, ctx)
        if record is not None:
            given = replace(given, record=record_place(environment.map_set, record, record_dtype, threads))
        loaded = programs.loaded(self.number)
        plan = programs.plan(self.number)
        if plan.stores_to_packet and not plan.entry_state.is_kernel and not given.table.writable and len(given.table):
            raise TypeError("the program stores to packets, but a buffer is read-only")
        with following(progress) as told:
            batch = KernelBatch(
                environment,
                programs,
                self.number,
                given,
                keeps=keep_packets,
                fuel=loaded.fuel(fuel),
                total_fuel=total_fuel,
                progress=told,
            )
            if ctx is None and not (keep_packets and batch.changes_context):
                batch.drop_contexts()
            try:
                with deadline(batch.stop, timeout):
                    parts = batch.execute(threads) if engine == "jit" else interpret_batch(batch, threads)
            except BaseException as raised:  # Ctrl-C, mostly
                with_result(raised, self._batch_result(batch, packets))
                raise
        environment.deliver()
        reached, error = batch.outcome(parts)
        result = self._batch_result(batch, packets)
        if error is None:
            return result
        try:
            raise with_result(error, result, reached)
        finally:
            del error  # its traceback refers to this frame, which holds the buffers

    def coverage(
        self,
        packets: Packets,
        ctx: Any = None,
        *,
        threads: int = 1,
        engine: str = "jit",
        fuel: int | None = KEEP,
        timeout: float | None = None,
    ) -> Coverage:
        """Run the program over packets as `run_batch` does, and tell what that executed.

        Maps change as in every run. Packets that trap count up to the instruction that did. To count several runs, or
        those of a test suite, see `llvmbpf.coverage`.

        Arguments and what is raised: as for `run_batch`.

        Returns what was executed of this program, and of those that tail calls have reached.
        """
        recorder = CoverageRecorder()
        owner = _CountedOwner(self._owner.environment, self._owner.program_set.counted(recorder))
        counted = BpfProgram(owner, self._spec, self.number)
        counted.run_batch(packets, ctx, threads=threads, engine=engine, fuel=fuel, timeout=timeout, keep_packets=False)
        found = recorder.coverage()
        return found.only(*(name for name, one in found.items() if name == self.name or one.hits.any()))

    def extract(
        self,
        packets: Packets,
        record: str,
        dtype: npt.DTypeLike | None = None,
        ctx: Any = None,
        *,
        threads: int = 1,
        progress: Following = None,
    ) -> npt.NDArray[Any]:
        """What the program finds out about each packet, as one array with a row a packet.

        The program writes what it finds into element 0 of an array, or into a global variable, which is cleared before
        each packet. Nothing of this is done in Python.

        Arguments:
            packets, ctx, threads, progress: see `run_batch`.
            record: the map's or variable's name; with several threads it must be a PERCPU_ARRAY.
            dtype: how to read it; by default as its type in C says: a structure is a structured array.

        Raises: what the first packet that traps has raised, with the result of all as ``batch_result``; and as
        `run_batch`, which gives the records of other packets all the same (``record=``, and ``records`` of its result).
        """
        result = self.run_batch(
            packets, ctx, threads=threads, keep_packets=False, record=record, record_dtype=dtype, progress=progress
        )
        assert result.records is not None
        trapped = np.flatnonzero(result.trapped)
        if len(trapped):
            error = result.error(int(trapped[0]))
            assert error is not None
            error.add_note(f"in packet {trapped[0]} of {len(result)}; {len(trapped)} packets trapped")
            raise with_result(error, result)
        return result.records

    def _batch_result(self, batch: KernelBatch, packets: Packets) -> KernelBatchResult:
        out, parts, processed = batch.output, batch.parts, batch.processed()
        batch.parts = []  # each refers to the batch; a cycle would keep packets until the garbage collector comes
        take: Callable[[], PacketArray] | None = None
        if batch.keeps:
            take = (
                partial(kept_packets, batch, parts, packets)
                if batch.shape.copies
                else partial(as_packet_array, packets)
            )
        return KernelBatchResult(
            out.r0,
            out.traps,
            processed,
            max((part.elapsed for part in parts), default=0),
            batch.explain,
            spans=tuple((part.begin, part.reached) for part in parts),
            take_packets=take,
            program_type=self.type,
            ctx_out=out.contexts,
            redirects=out.redirects if self.type in CONTEXTS else None,
            metadata_lengths=out.metadata if batch.shape.moves else None,
            records=out.records,
        )

    # -- looking inside -----------------------------------------------------------------------------------------------

    @property
    def program(self) -> Program:
        """The bytecode, linked. Raises ElfError where it refers to something that cannot be had."""
        return self._spec.program

    @property
    def source_lines(self) -> Mapping[int, SourceLine]:
        """The lines of C by pc, where there is debug information."""
        return self._spec.source_lines

    @property
    def notes(self) -> Mapping[int, str]:
        """Names of the maps, variables and helpers that instructions mean, by pc."""
        return notes_of(self.program, {one.spec.name: one.spec for one in self._owner.environment.maps})

    @property
    def options(self) -> JitOptions:
        """The options in force."""
        return self._owner.program_set.options

    @property
    def _loaded(self) -> LoadedProgram:
        return self._owner.program_set.loaded(self.number)

    @property
    def _entry_state(self) -> EntryState:
        return self._owner.program_set.entry_state(self.number)

    @property
    def helpers(self) -> frozenset[int]:
        """The numbers of the helpers that it calls."""
        return frozenset(self._loaded.verified.helpers)

    @property
    def plan(self) -> AccessPlan:
        """What each access is checked against. Raises VerifierError where one can never be right."""
        return self._owner.program_set.plan(self.number)

    @overload
    def verify(self, level: Literal["structure"] = ...) -> VerifiedProgram: ...

    @overload
    def verify(self, level: Literal["strict"]) -> StrictReport: ...

    def verify(self, level: Level = "structure") -> VerifiedProgram | StrictReport:
        """Verify the program now rather than at its first run; see `llvmbpf.verify`.

        Arguments:
            level: "structure", or "strict" for a report of all that cannot be proved, with lines of C. No run is
                refused because of it.

        Raises:
            VerifierError: the program breaks rules. ElfError: it cannot be linked. ValueError: another level.
        """
        wants_report = check_level(level)
        programs = self._owner.program_set
        programs.plan(self.number)  # which tells what is violated with lines of C
        if not wants_report:
            return self._loaded.verified
        report = self._loaded.strict(self._entry_state)
        lines = {finding.pc: self._spec.line_of(finding.pc) for finding in report}
        return report.placed(self.name, lines)

    def jit_compile(self) -> CompiledProgram:
        """Compile the program now rather than at its first run. Raises CompileError."""
        compiled = self._loaded.compiled(self._entry_state)
        compiled.prepare(RUN_SYMBOL)
        return compiled

    def compiled_as(self, options: JitOptions) -> CompiledProgram:
        """The program as it would be under other options, to be looked at; runs keep those of the object.

        Raises VerifierError, ElfError or CompileError.
        """
        return self._loaded.changed(options=options).compiled(self._entry_state)

    def compile_ahead(self, name: str = "", *, cpu: str = "", externs: Mapping[int, str] | None = None) -> AheadOfTime:
        """An object file and a C header for C programs, which then run the program without Python.

        Arguments:
            name: of the C function, by default the program's.
            cpu: see `llvmbpf.vm.ahead.compile_ahead`, ``externs`` too, and for what is raised.

        The maps that the program uses become part of the object, with what they hold now.
        """
        environment = self._owner.environment
        name = name or identifier(self.name)
        return compile_ahead(
            self._loaded, self._entry_state, name, environment.maps, cpus=environment.cpus, cpu=cpu, externs=externs
        )

    def inspect_bytecode(self, dialect: Dialect = "conformance") -> Listing:
        """The program's assembly text with pcs, lines of C and names; ``dialect`` is "conformance" or "pseudo"."""
        return Listing(disassemble(self.program, dialect=dialect, pcs=True, lines=True, notes=self.notes), "ebpf")

    def _inspected(self) -> CompiledProgram:
        return self._loaded.compiled(self._entry_state)

    def _inspected_program(self) -> VerifiedProgram:
        return self._loaded.verified

    def trace(self, packet: Buffer, ctx: Context | None = None, *, fuel: int | None = KEEP, cpu: int = 0) -> Trace:
        """Interpret the program and keep each step, with a fuel of 10,000 unless another is given.

        A fault ends the trace and stands in its ``error``. Maps change as in every run.
        """
        programs = self._owner.program_set
        given, row = borrow(packet, "packet"), context_row(self._spec, ctx)
        units = TRACE_FUEL if fuel is KEEP else programs.loaded(self.number).fuel(fuel)
        recorder = Recorder()
        run = SingleRun(self._owner.environment, programs, self.number, given, row, cpu, units, StopFlag())
        error: BaseException | None = None
        r0 = 0
        try:
            r0, _ = run.interpret(1, recorder)
        except Exception as raised:
            error = raised.with_traceback(None)  # which would refer to this frame, and the buffers with it
        return recorder.trace(r0, error)
