"""A program with everything that a run of it needs: an immutable setting, with plans and native code made on demand.

A machine that is changed takes a new one of these; runs that are under way keep theirs.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, NoReturn

from llvmbpf.analysis import AccessPlan, EntryState, FrameSizes, infer_regions, prove
from llvmbpf.asm import format_instruction
from llvmbpf.counting import Counting, CoverageRecorder, Subject
from llvmbpf.errors import ExecutionError, InternalError
from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.helpers.registry import HelperTable, IrHelper, PythonHelper
from llvmbpf.interpreter import Interpreter, InvokeHelper, KernelState, TailTargets, TraceEvent, start
from llvmbpf.jit import CompiledProgram, NativeRun, compile_ir_helper, is_supported, make_settings, take_pending
from llvmbpf.jit.interrupt import interruptible
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.optimiser import LEVEL_0_ABOVE
from llvmbpf.jit.run import allowed_ranges
from llvmbpf.lift import CallShape, LiftOptions, RunRecord, lift, takes_record
from llvmbpf.memory import BorrowedBuffer, Region, StopFlag, Trap, TrapKind, trap_error
from llvmbpf.scene import Scene, spans_of
from llvmbpf.strict import StrictReport, check
from llvmbpf.verifier import CallxMode, VerifiedProgram
from llvmbpf.vm.replay import make_replay
from llvmbpf.vm.surroundings import NativeInvoker, Surroundings, kernel_facts

__all__ = ["DEFAULT_FUEL", "JitOptions", "LoadedProgram"]


class _Keep:
    def __repr__(self) -> str:
        return "the machine's option"


KEEP: Any = _Keep()  # the fuel of a run that asks for none
DEFAULT_FUEL = 1_000_000_000
UNLIMITED_FUEL = (1 << 64) - 1
MAX_STACK_SIZE = 1 << 20
BUILTIN_STACK = 64 << 10  # a builtin keeps everything on the stack of its caller, whose thread may be a small one
HELPER_STACK = 4 << 10  # the same where helpers may enter it again, a thousand times before Python stops them


@dataclass(frozen=True)
class JitOptions:
    """How programs run.

    Arguments:
        safe: check memory, count fuel, poll for interrupts. Without it generated code checks nothing but arithmetic and
            call depth; the interpreter checks always.
        opt_level: 0 to 3.
        fuel: backward jumps and local calls that one run may make, None for any number.
        call_depth: local calls that may be inside each other.
        callx: calls through registers: "off", "function" or "helper".
        proofs: leave out checks that are proved needless. It changes nothing but speed.
        cache: take native code from the cache on disk, and leave there what is compiled. The same.
        hardened: let native code load nothing of use where the processor speculates past a check (LLVM's speculative
            load hardening). It costs time: see docs/security.md.

    Raises ValueError for a value out of range, TypeError for one of another type.

    >>> JitOptions(opt_level=3).safe
    True
    """

    safe: bool = True
    opt_level: int = 2
    fuel: int | None = DEFAULT_FUEL
    call_depth: int = 8
    callx: CallxMode | str = CallxMode.OFF
    proofs: bool = True
    cache: bool = True
    hardened: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "callx", CallxMode(self.callx))
        for name in ("safe", "proofs", "cache", "hardened"):
            if not isinstance(getattr(self, name), bool):
                raise TypeError(f"{name} is True or False, not {getattr(self, name)!r}")
        for name in ("opt_level", "call_depth"):
            if isinstance(getattr(self, name), bool) or not isinstance(getattr(self, name), int):
                raise TypeError(f"{name} is a number, not {getattr(self, name)!r}")
        if self.opt_level not in (0, 1, 2, 3):
            raise ValueError(f"opt_level is 0 to 3, not {self.opt_level!r}")
        check_fuel(self.fuel)
        if not 0 <= self.call_depth <= 1024:
            raise ValueError(f"call_depth is 0 to 1024, not {self.call_depth!r}")


def check_fuel(fuel: int | None) -> None:
    """Raise TypeError or ValueError unless ``fuel`` is None or a number of units."""
    if fuel is not None and (isinstance(fuel, bool) or not isinstance(fuel, int)):
        raise TypeError(f"fuel is a number of units, or None for any number, not {fuel!r}")
    if fuel is not None and not 0 <= fuel < UNLIMITED_FUEL:
        raise ValueError(f"fuel is 0 to 2**64 - 2, or None for any number, not {fuel!r}")


@dataclass(frozen=True, eq=False)
class LoadedProgram:
    """A verified program with options, helpers, frame sizes and allowed memory."""

    verified: VerifiedProgram
    options: JitOptions
    helpers: HelperTable = field(default_factory=HelperTable)
    frames: FrameSizes = field(default_factory=FrameSizes)
    allowed: tuple[Region, ...] = ()
    surroundings: Surroundings = field(default_factory=Surroundings)
    counting: Counting | None = None  # who is told what runs execute
    _plans: dict[EntryState, AccessPlan] = field(default_factory=dict, init=False, repr=False)
    _compiled: dict[EntryState, CompiledProgram] = field(default_factory=dict, init=False, repr=False)
    _invokers: dict[int, InvokeHelper] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        largest = max(map(self.frames.of, self.verified.cfg.functions))
        deepest = largest * (self.options.call_depth + 1)
        if deepest > MAX_STACK_SIZE:
            raise ValueError(
                f"frames of up to {largest} bytes at call depth {self.options.call_depth} take {deepest} bytes, "
                f"all frames together may take {MAX_STACK_SIZE}"
            )

    def changed(self, **changes: Any) -> LoadedProgram:
        """The same with other options, helpers, frames or memory; plans and code are made anew."""
        return replace(self, **changes)

    def counted(self, *recorders: CoverageRecorder) -> LoadedProgram:
        """The same, whose runs tell ``recorders`` what they execute; itself where that is so already."""
        if self.counting is None and not recorders:
            return self
        if self.counting is not None and self.counting.fits(self.verified, recorders):
            return self
        subject = Subject("program", self.verified)
        return self.changed(counting=Counting(recorders, [subject]) if recorders else None)

    def fuel(self, asked: Any) -> int | None:
        """The fuel of a run: what was asked for, or the option where that is `KEEP`. Raises ValueError."""
        if asked is KEEP:
            return self.options.fuel
        check_fuel(asked)
        return asked  # type: ignore[no-any-return]

    # -- stages ---------------------------------------------------------------------------------------------------

    def plan(self, entry_state: EntryState) -> AccessPlan:
        """Regions of all accesses for runs that begin like this.

        Raises VerifierError where a kernel context, a map or a lock is used in a way that can never be right.
        """
        with COMPILE_LOCK:
            if entry_state not in self._plans:
                plan = infer_regions(
                    self.verified,
                    entry_state,
                    frames=self.frames,
                    signatures=self.helpers.signatures,
                    facts=kernel_facts(self.surroundings, self.helpers),
                )
                # What is too large to be optimised gains nothing, and without the branches of checks LLVM gets blocks
                # so large that it takes five times as long.
                proves = self.options.proofs and len(self.verified.program) <= LEVEL_0_ABOVE
                self._plans[entry_state] = prove(plan) if proves else plan
            return self._plans[entry_state]

    def strict(self, entry_state: EntryState) -> StrictReport:
        """What cannot be proved of the program, for runs that begin like this. Raises as `plan`."""
        arities = {number: one.arity for number, one in self.helpers.items() if isinstance(one, PythonHelper)}
        options = self.options
        return check(self.plan(entry_state), arities=arities, call_depth=options.call_depth, fuel=options.fuel)

    def compiled(self, entry_state: EntryState) -> CompiledProgram:
        """The program ready to be compiled, for runs that begin like this. Raises CompileError."""
        found = self._compiled.get(entry_state)
        if found is None:
            with COMPILE_LOCK:
                found = self._compiled.get(entry_state)
                if found is None:
                    counters = None
                    if self.counting is not None:
                        counters = len(RunRecord) + self.counting.first_word(self.verified)
                    asked = self.options
                    options = LiftOptions(
                        asked.safe, asked.call_depth, comments=False, counters=counters, hardened=asked.hardened
                    )
                    around = self.surroundings
                    lifted = lift(
                        self.plan(entry_state), self.helpers, options, around.descriptors, around.program_number
                    )
                    found = CompiledProgram(
                        lifted,
                        self.options.opt_level,
                        around.addresses,
                        uses_cache=self.options.cache,
                        counting=self.counting,
                    )
                    self._compiled[entry_state] = found
        return found

    def builtin(
        self,
        entry_state: EntryState,
        buffers: tuple[str, ...],
        slow: Callable[..., int],
        fixed_context: int = 0,
    ) -> Callable[..., int] | None:
        """A builtin that runs the program; None where this interpreter, or this program, needs the way through ctypes.

        Arguments:
            entry_state: how its runs begin; others are handed to ``slow``.
            buffers: what it takes, "packet" and "context".
            slow: does the same for every case.
            fixed_context: the size of a metadata buffer that each run gets afresh.
        """
        compiled = self.compiled(entry_state)
        lifted, stack_size = compiled.lifted, self.stack_size(compiled.plan)
        needed = lifted.native_stack + stack_size + fixed_context
        python = lifted.python_helpers.values()
        if not is_supported() or lifted.ir_helpers or needed > (HELPER_STACK if python else BUILTIN_STACK):
            return None
        if any(takes_record(helper) for helper in python):
            return None
        if self.counting is not None:  # a builtin's run record has no counters
            return None
        shape = CallShape(buffers, stack_size, lifted.may_run_long, fixed_context)
        fuel = UNLIMITED_FUEL if self.options.fuel is None else self.options.fuel
        fault = partial(_raise_fault, compiled.plan, self.allowed, self.options)
        ranges, count = allowed_ranges(self.allowed)
        settings = make_settings(slow, fault, fuel, ranges, count)
        return compiled.builtin(shape, settings, slow, fault, ranges, self.allowed)

    def invokers(self) -> Mapping[int, InvokeHelper]:
        """Helpers as the interpreter calls them; those in IR are compiled here."""
        with COMPILE_LOCK:
            if len(self._invokers) != len(self.helpers):
                for number, entry in self.helpers.items():
                    if isinstance(entry, IrHelper):
                        function = entry.function
                        self._invokers[number] = compile_ir_helper(function.text, function.symbol, entry.signature)
                    elif isinstance(entry, KernelHelper):
                        self._invokers[number] = NativeInvoker(entry)
                    else:
                        self._invokers[number] = entry
            return self._invokers

    def stack_size(self, plan: AccessPlan) -> int:
        """Bytes for all frames of a run that are not private."""
        return plan.largest_shared_frame * (self.options.call_depth + 1)

    # -- runs -----------------------------------------------------------------------------------------------------

    def interpret(
        self,
        entry_state: EntryState,
        packet: BorrowedBuffer,
        context: BorrowedBuffer,
        *,
        fuel: int | None,
        stop: StopFlag,
        tracer: Callable[[TraceEvent], None] | None = None,
        kernel: KernelState | None = None,
        programs: TailTargets | None = None,
        counts: bool = True,
    ) -> Interpreter:
        """A run in the interpreter, ready to begin. Raises TypeError where the program stores to a read-only buffer.

        One that is not to be counted (``counts``) only repeats what another has done.
        """
        plan = self.plan(entry_state)
        _check_writable(plan, packet, context)
        return start(
            plan,
            packet,
            context,
            self.invokers(),
            allowed=self.allowed,
            fuel=fuel,
            call_depth=self.options.call_depth,
            stop=stop,
            tracer=tracer,
            kernel=kernel,
            programs=programs,
            counting=self.counting if counts else None,
        )

    def native_run(
        self,
        compiled: CompiledProgram,
        packet: BorrowedBuffer,
        context: BorrowedBuffer,
        *,
        fuel: int | None,
        stop: StopFlag,
    ) -> NativeRun:
        """The state of a native run. Raises TypeError where the program stores to a read-only buffer."""
        _check_writable(compiled.plan, packet, context)
        units = UNLIMITED_FUEL if fuel is None else fuel
        return NativeRun(packet, context, self.allowed, self.stack_size(compiled.plan), units, stop, self.counting)

    def execute(
        self,
        entry_state: EntryState,
        packet: BorrowedBuffer,
        context: BorrowedBuffer,
        *,
        fuel: int | None,
        stop: StopFlag,
        repeat: int = 1,
    ) -> int:
        """Run native code ``repeat`` times and return r0. Raises ExecutionError, or what a helper raised."""
        compiled = self.compiled(entry_state)
        run = self.native_run(compiled, packet, context, fuel=fuel, stop=stop)
        with interruptible(stop):
            r0 = compiled.run(run) if repeat == 1 else compiled.repeat(run, repeat)
        trap = run.trap()
        if trap is None:
            return r0
        raise self.error(compiled.plan, trap, run.memory.regions, run.take_exception(), fuel)

    def error(
        self,
        plan: AccessPlan,
        trap: Trap,
        regions: tuple[Region, ...],
        exception: BaseException | None,
        fuel: int | None,
    ) -> BaseException:
        """The exception for a native trap: a helper's own, or one that names the pc and the numbers."""
        if trap.kind is TrapKind.HELPER_RAISED:
            return exception or InternalError("a helper's exception was lost", pc=trap.pc)
        return describe_trap(plan, trap, regions, fuel, self.options.call_depth)


def _raise_fault(
    plan: AccessPlan,
    allowed: tuple[Region, ...],
    options: JitOptions,
    kind: int,
    pc: int,
    address: int,
    size: int,
    function: int,
    packet: int,
    packet_length: int,
    packet_writable: int,
    context: int,
    context_length: int,
    context_writable: int,
) -> NoReturn:
    """Raise for a trap of a builtin's run, which knows its memory by addresses only.

    Only Ctrl-C stops such a run. Mostly Python raises KeyboardInterrupt before it comes here; not so where it has done
    that before the run began and the watching thread was late.
    """
    if kind == TrapKind.HELPER_RAISED:
        raise take_pending()
    if kind == TrapKind.INTERRUPTED and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        raise KeyboardInterrupt
    regions = (
        Region("context", context, context_length, bool(context_writable), None),
        Region("packet", packet, packet_length, bool(packet_writable), None),
        *allowed,
    )
    trap = Trap.from_words(kind, pc, address, size, function)
    raise describe_trap(plan, trap, regions, options.fuel, options.call_depth)


def describe_trap(
    plan: AccessPlan, trap: Trap, regions: tuple[Region, ...], fuel: int | None, call_depth: int
) -> ExecutionError:
    """The exception that names a trap's instruction, access and region."""
    access, region = "load", "any"
    for function in plan.functions.values() if trap.function is None else (plan.functions[trap.function],):
        row = function.accesses.get(trap.pc)
        if row is not None:
            access, region = row.kind, str(row.region)
            break
        argument = next((one for one in function.arguments.get(trap.pc, ()) if one.register == trap.argument), None)
        if argument is not None:
            access, region = "store" if argument.argument.access.writes else "load", str(argument.region)
            break
    program, frame_size = plan.verified.program, plan.functions[trap.function or 0].frame_size
    error = trap_error(
        trap,
        instruction=format_instruction(program.at(trap.pc)),
        access=access,
        region=region,
        regions=regions,
        fuel=fuel or 0,
        call_depth=call_depth,
        frame_size=frame_size,
    )
    replay = make_replay(plan, trap.pc, regions, fuel, call_depth)
    error.scene = Scene(program, spans_of(regions), frame_size=frame_size, replay=replay)
    return error


def _check_writable(plan: AccessPlan, packet: BorrowedBuffer, context: BorrowedBuffer) -> None:
    """A store that can only go to a read-only buffer is refused before the run."""
    if plan.stores_to_packet and packet.length and not packet.writable:
        raise TypeError("the program stores to the packet, but its buffer is read-only")
    if plan.stores_to_context and context.length and not context.writable:
        raise TypeError("the program stores to the metadata buffer, but it is read-only")
