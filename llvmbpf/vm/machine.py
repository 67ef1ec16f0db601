"""The machine behind the four faces: it holds a program, its settings, and starts runs."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from llvmbpf.analysis import AccessPlan, EntryState, FrameSizes
from llvmbpf.asm import Dialect, disassemble
from llvmbpf.batch import (
    BatchResult,
    ContextTable,
    Packets,
    empty_result,
    packet_table,
    run_batch,
)
from llvmbpf.cfg import cfg_to_dot
from llvmbpf.errors import ExecutionError, LlvmBpfError
from llvmbpf.helpers.registry import HelperTable, make_helper
from llvmbpf.helpers.signature import Signature
from llvmbpf.interpreter import TraceEvent
from llvmbpf.jit import CompiledProgram
from llvmbpf.lift import RunRecord
from llvmbpf.memory import BorrowedBuffer, Region, StopFlag, Trap, borrow
from llvmbpf.program import Program
from llvmbpf.verifier import VerifiedProgram, verify
from llvmbpf.vm.loaded import UNLIMITED_FUEL, JitOptions, LoadedProgram, check_fuel, describe_trap

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Machine", "ProgramLike", "Trace"]

ProgramLike = "Program | Buffer"

_KEEP: Any = object()


@dataclass(frozen=True)
class Trace:
    """What happened in an interpreted run, step by step.

    ``error`` is the exception that ended it, None where the program came to its exit.
    """

    events: tuple[TraceEvent, ...]
    r0: int
    error: BaseException | None

    def __len__(self) -> int:
        return len(self.events)


class Machine:
    """What the four machines have in common.

    A machine may be used by several threads and by its own helpers: state of a run belongs to the run. Changing the
    program, a helper or an option drops compiled code for later runs; runs under way keep theirs.
    """

    def __init__(self, program: Program | Buffer | None = None, **options: Any) -> None:
        self._options = JitOptions(**options)
        self._helpers = HelperTable()
        self._allowed: tuple[Region, ...] = ()
        self._allowed_owners: tuple[Any, ...] = ()
        self._verifier: Callable[[bytes], object] | None = None
        self._stack_usage: tuple[Callable[[bytes, int, Any], int], Any] | None = None
        self._loaded: LoadedProgram | None = None
        if program is not None:
            self.set_program(program)

    # -- settings -------------------------------------------------------------------------------------------------

    def set_program(self, program: Program | Buffer) -> None:
        """Load another program.

        Arguments:
            program: a `Program`, or bytecode in anything with the buffer protocol.

        Raises:
            DecodeError: the length is not a multiple of 8 bytes.
            VerifierError: the program breaks rules; the machine keeps the program it had.
            ValueError: the frames that the stack usage calculator asks for are too large together.

        Whatever the function given to `set_verifier` raises arrives as itself.
        """
        program = program if isinstance(program, Program) else Program(memoryview(program).cast("B"))
        if self._verifier is not None:
            self._verifier(program.code)
        verified = verify(program, callx=self._options.callx)
        self._loaded = LoadedProgram(verified, self._options, self._helpers, self._frames(verified), self._allowed)

    def set_verifier(self, verifier: Callable[[bytes], object]) -> None:
        """Have each program also judged by a function of your own.

        It is called with the bytecode and rejects a program by raising. If a program is loaded it is judged at once,
        and the old function stays where that raises. The structural verifier always runs too: the compiler relies on
        what it establishes.
        """
        if self._loaded is not None:
            verifier(self._loaded.verified.program.code)
        self._verifier = verifier

    def set_stack_usage_calculator(self, calculator: Callable[[bytes, int, Any], int], data: Any = None) -> None:
        """Have a function say how many bytes of stack each function of the program has.

        Arguments:
            calculator: called with the bytecode, the pc of a function's entry (0 for the program itself) and ``data``;
                returns bytes. Sizes are rounded up to a multiple of 16; 512 is what a function has without this.
            data: handed through.

        Raises ValueError for a negative size, or frames that together, at full call depth, exceed 1 MiB.
        """
        before, self._stack_usage = self._stack_usage, (calculator, data)
        try:
            if self._loaded is not None:
                self._loaded = self._loaded.changed(frames=self._frames(self._loaded.verified))
        except BaseException:
            self._stack_usage = before
            raise

    def register_helper(
        self,
        key: int,
        function: Any,
        *,
        signature: Signature | None = None,
        name: str | None = None,
        context: bool | None = None,
        user_data: Any = None,
        trusted: bool = False,
    ) -> None:
        """Register a helper, in the place of any that has the same key.

        Arguments:
            key: the number that programs call, 0 to 2**32 - 1.
            function: a Python callable of up to five unsigned 64-bit integers (parameters with a default keep it)
                that returns an int (taken modulo 2**64); a ctypes function or numba ``cfunc`` of five such arguments; `llvmbpf.helpers.IrFunction`; or
                the address of a native function, with ``trusted``.
            signature: what the arguments are; memory arguments are then checked before each call.
            name: what messages call it.
            context: hand a `llvmbpf.helpers.HelperContext` (checked memory, user data) to a Python callable first.
            user_data: found in the context.
            trusted: allow a raw address.

        Raises:
            ValueError: the key is out of range, or a raw address without ``trusted``.
            TypeError: ``function`` is none of these.
        """
        entry = make_helper(
            key, function, signature=signature, name=name, context=context, user_data=user_data, trusted=trusted
        )
        self._helpers = self._helpers.with_helper(entry)
        if self._loaded is not None:
            self._loaded = self._loaded.changed(helpers=self._helpers)

    def register_allowed_memory(self, memory: Buffer | range, *, trusted: bool = False) -> None:
        """Let programs access further memory through pointers whose region is not known.

        Arguments:
            memory: a buffer, which is exported and held from now on (loads only, where it is read-only); or, with
                ``trusted``, a range of addresses that you vouch for.
            trusted: allow a range of addresses.

        Raises:
            TypeError: no buffer, or not a contiguous one of integers.
            ValueError: a range without ``trusted``, or an empty or stepping one.
        """
        name = f"allowed[{len(self._allowed)}]"
        if isinstance(memory, range):
            if not trusted:
                raise ValueError("a range of addresses needs trusted=True: nothing checks what lies there")
            if memory.step != 1 or not memory or memory.start < 0 or memory.stop > 1 << 64:
                raise ValueError(f"{memory} is not a range of addresses")
            data = memoryview((ctypes.c_uint8 * len(memory)).from_address(memory.start)).cast("B")
            region = Region(name, memory.start, len(memory), True, data)
        else:
            borrowed = borrow(memory, "allowed memory")
            self._allowed_owners = (*self._allowed_owners, borrowed)
            region = borrowed.region(name)
        self._allowed = (*self._allowed, region)
        if self._loaded is not None:
            self._loaded = self._loaded.changed(allowed=self._allowed)

    def set_options(self, **options: Any) -> None:
        """Change options (see `JitOptions`). Raises ValueError or TypeError for a bad one; nothing changes then."""
        changed = replace(self._options, **options)
        if self._loaded is not None:
            verified = self._loaded.verified
            if changed.callx is not self._options.callx:
                verified = verify(verified.program, callx=changed.callx)
            self._loaded = self._loaded.changed(verified=verified, options=changed)
        self._options = changed

    @property
    def options(self) -> JitOptions:
        """The options in force."""
        return self._options

    @property
    def program(self) -> Program | None:
        """The program that is loaded."""
        return self._loaded.verified.program if self._loaded else None

    def _frames(self, verified: VerifiedProgram) -> FrameSizes:
        if self._stack_usage is None:
            return FrameSizes()
        calculator, data = self._stack_usage
        sizes = {entry: calculator(verified.program.code, entry, data) for entry in verified.cfg.functions}
        for entry, size in sizes.items():
            if not isinstance(size, int) or size < 0:
                raise ValueError(f"the frame of the function at pc {entry} cannot have {size!r} bytes")
        return FrameSizes(sizes)

    def _require_program(self) -> LoadedProgram:
        if self._loaded is None:
            raise LlvmBpfError("no program is loaded; call set_program first")
        return self._loaded

    # -- how runs begin ---------------------------------------------------------------------------------------------

    def _default_entry(self) -> EntryState:
        """What r1 is in most runs of this kind of machine."""
        raise NotImplementedError

    def _interpret(
        self,
        loaded: LoadedProgram,
        entry_state: EntryState,
        packet: BorrowedBuffer,
        context: BorrowedBuffer,
        fuel: Any,
        timeout: float | None,
    ) -> int:
        stop = StopFlag()
        run = loaded.interpret(entry_state, packet, context, fuel=self._fuel(loaded, fuel), stop=stop)
        with _deadline(stop, timeout):
            return run.run()

    def _execute(
        self,
        loaded: LoadedProgram,
        entry_state: EntryState,
        packet: BorrowedBuffer,
        context: BorrowedBuffer,
        fuel: Any,
        timeout: float | None,
    ) -> int:
        stop, units = StopFlag(), self._fuel(loaded, fuel)
        if timeout is None:
            return loaded.execute(entry_state, packet, context, fuel=units, stop=stop)
        with _deadline(stop, timeout):
            return loaded.execute(entry_state, packet, context, fuel=units, stop=stop)

    @staticmethod
    def _fuel(loaded: LoadedProgram, fuel: Any) -> int | None:
        if fuel is _KEEP:
            return loaded.options.fuel
        check_fuel(fuel)
        return fuel  # type: ignore[no-any-return]

    # -- compiling and looking inside -------------------------------------------------------------------------------

    def jit_compile(self) -> CompiledProgram:
        """Compile the program for the host now rather than at its first native run.

        Register helpers before: a later change compiles anew.

        Raises CompileError where LLVM refuses it, LlvmBpfError where no program is loaded.
        """
        return self._require_program().compiled(self._default_entry())

    @property
    def plan(self) -> AccessPlan:
        """The regions that accesses are checked against, in the usual kind of run."""
        return self._require_program().plan(self._default_entry())

    def inspect_bytecode(self, dialect: Dialect = "conformance") -> str:
        """The program's assembly text with pcs; ``dialect`` is "conformance" or "pseudo" (clang's)."""
        return disassemble(self._require_program().verified.program, dialect=dialect, pcs=True)

    def inspect_llvm(self, optimized: bool = False) -> str:
        """The LLVM IR: as lifted, or as the code generator sees it."""
        compiled = self.jit_compile()
        return compiled.optimised_ir if optimized else compiled.ir

    def inspect_asm(self) -> str:
        """The host's assembly; line numbers of ``.loc`` are the index of each instruction plus 1."""
        return self.jit_compile().assembly

    def inspect_cfg(self) -> str:
        """The control flow as DOT text, a cluster for each function."""
        verified = self._require_program().verified
        return cfg_to_dot(verified.program, verified.cfg)


@contextmanager
def _deadline(stop: StopFlag, timeout: float | None) -> Iterator[None]:
    """Set ``stop`` after ``timeout`` seconds unless the block has ended by then."""
    if timeout is None:
        yield
        return
    timer = threading.Timer(timeout, stop.set)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


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
        with _deadline(self.stop, timeout):
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
