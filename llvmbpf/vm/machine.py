"""The machine behind the four faces: it holds a program, its settings, and starts runs."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, overload

from llvmbpf.analysis import AccessPlan, FrameSizes
from llvmbpf.asm import Dialect, disassemble
from llvmbpf.batch import BatchResult, Following, Packets, following
from llvmbpf.counting import CoverageRecorder
from llvmbpf.display import Listing
from llvmbpf.errors import LlvmBpfError, VerifierError
from llvmbpf.helpers.registry import HelperTable, make_helper
from llvmbpf.helpers.signature import Signature
from llvmbpf.interpreter import Recorder, Trace
from llvmbpf.jit import CompiledProgram
from llvmbpf.jit.interrupt import deadline
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.lift import RUN_SYMBOL
from llvmbpf.memory import Region, StopFlag, borrow
from llvmbpf.program import Program
from llvmbpf.strict import StrictReport
from llvmbpf.strict.verification import Level, check_level
from llvmbpf.verifier import VerifiedProgram, verify
from llvmbpf.vm.batching import BatchRunner
from llvmbpf.vm.convention import Convention
from llvmbpf.vm.inspection import Inspected
from llvmbpf.vm.loaded import KEEP, JitOptions, LoadedProgram

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Machine"]

_BUILTIN = "execute_program_jit"
TRACE_FUEL = 10_000  # of a trace that asks for none: each step is kept, some 200 bytes of it


def _judge(verifier: Callable[[bytes], object], program: Program) -> None:
    if verifier(program.code) is False:
        raise VerifierError("the verifier that was set returned False")


class Machine(Inspected):
    """What the four machines have in common.

    A machine may be used by several threads and by its own helpers: state of a run belongs to the run. Changing the
    program, a helper or an option drops compiled code for later runs; runs under way keep theirs.
    """

    _convention: Convention

    def __init__(self, program: Program | Buffer | None = None, **options: Any) -> None:
        self._options = JitOptions(**options)
        self._recorders: tuple[CoverageRecorder, ...] = ()
        self._helpers = HelperTable()
        self._allowed: tuple[Region, ...] = ()
        self._allowed_owners: tuple[Any, ...] = ()
        self._verifier: Callable[[bytes], object] | None = None
        self._stack_usage: tuple[Callable[[bytes, int, Any], int], Any] | None = None
        self._loaded = None
        if program is not None:
            self.set_program(program)

    @property
    def _loaded(self) -> LoadedProgram | None:
        return self._current

    @_loaded.setter
    def _loaded(self, loaded: LoadedProgram | None) -> None:
        """Later runs use this; native code that stands in the place of a method goes with what it was made for."""
        with COMPILE_LOCK:
            self._current = None if loaded is None else loaded.counted(*self._recorders)
            self.__dict__.pop(_BUILTIN, None)

    def count_into(self, recorder: CoverageRecorder) -> None:
        """Tell ``recorder`` what later runs execute; see `llvmbpf.coverage`."""
        self._recorders += (recorder,)
        self._loaded = self._current

    def stop_counting(self, recorder: CoverageRecorder) -> None:
        """Let later runs no longer be counted there."""
        self._recorders = tuple(one for one in self._recorders if one is not recorder)
        self._loaded = self._current

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
        program = program if isinstance(program, Program) else Program(program)
        if self._verifier is not None:
            _judge(self._verifier, program)
        verified = verify(program, callx=self._options.callx)
        self._loaded = LoadedProgram(verified, self._options, self._helpers, self._frames(verified), self._allowed)

    def set_verifier(self, verifier: Callable[[bytes], object]) -> None:
        """Have each program also judged by a function of your own.

        It is called with the bytecode and rejects a program by raising, or by returning False. If a program is loaded
        it is judged at once, and the old function stays where that fails. The structural verifier always runs too: the
        compiler relies on what it establishes.
        """
        if self._loaded is not None:
            _judge(verifier, self._loaded.verified.program)
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
            function: a Python callable of up to five unsigned 64-bit integers (parameters with a default keep it) that
                returns an int, taken modulo 2**64; a ctypes function or numba ``cfunc`` of five such arguments;
                `llvmbpf.helpers.IrFunction`; or the address of a native function, with ``trusted``.
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

    # -- runs -------------------------------------------------------------------------------------------------------

    def _interpret(self, buffers: tuple[Any, ...], fuel: Any, timeout: float | None) -> int:
        loaded = self._require_program()
        units, stop = loaded.fuel(fuel), StopFlag()
        run = loaded.interpret(*self._convention.begin(loaded, *buffers), fuel=units, stop=stop)
        with deadline(stop, timeout):
            return run.run()

    def _execute(self, buffers: tuple[Any, ...], fuel: Any, timeout: float | None) -> int:
        """The way through ctypes, which each machine goes once: then a builtin has taken the method's place."""
        loaded = self._require_program()
        r0 = self._convention.execute(loaded, buffers, fuel, timeout)
        self._install_builtin(loaded)
        return r0

    def _execute_batch(
        self,
        packets: Packets,
        mbuffs: Any,
        lengths: Any,
        *,
        fuel: Any,
        total_fuel: int | None,
        threads: int,
        timeout: float | None,
        progress: Following = None,
    ) -> BatchResult:
        loaded = self._require_program()
        with following(progress) as told:
            batch = BatchRunner(loaded, packets, lengths, loaded.fuel(fuel), total_fuel, threads, told)
            contexts, spans = self._convention.begin_batch(loaded, batch.table, mbuffs)
            return batch.run(contexts, spans, timeout)

    def _trace(self, buffers: tuple[Any, ...], fuel: Any) -> Trace:
        loaded = self._require_program()
        recorder = Recorder()
        start = self._convention.begin(loaded, *buffers)
        units = TRACE_FUEL if fuel is KEEP else loaded.fuel(fuel)
        run = loaded.interpret(*start, fuel=units, stop=StopFlag(), tracer=recorder)
        recorder.watch(run)
        error: BaseException | None = None
        try:
            run.run()
        except Exception as raised:
            error = raised.with_traceback(None)  # which would refer to this frame, and the buffers with it
        return recorder.trace(run.registers[0], error)

    @overload
    def verify(self, level: Literal["structure"] = ...) -> VerifiedProgram: ...

    @overload
    def verify(self, level: Literal["strict"]) -> StrictReport: ...

    def verify(self, level: Level = "structure") -> VerifiedProgram | StrictReport:
        """The loaded program, whose structure has been verified; or a report of all that cannot be proved of it.

        Arguments:
            level: "structure", or "strict" for the report, which knows the machine's helpers, options and the usual
                kind of run. No run is refused because of it; see `llvmbpf.verify`.

        Raises LlvmBpfError where no program is loaded, ValueError for another level.
        """
        wants_report, loaded = check_level(level), self._require_program()
        return loaded.strict(self._convention.entry_state) if wants_report else loaded.verified

    # -- compiling and looking inside -------------------------------------------------------------------------------

    def jit_compile(self) -> CompiledProgram:
        """Compile the program for the host now rather than at its first native run.

        Register helpers before: a later change compiles anew.

        Raises CompileError where LLVM refuses it, LlvmBpfError where no program is loaded.
        """
        loaded = self._require_program()
        compiled = loaded.compiled(self._convention.entry_state)
        if not self._install_builtin(loaded):
            compiled.prepare(RUN_SYMBOL)
        return compiled

    def _install_builtin(self, loaded: LoadedProgram) -> bool:
        """Let ``execute_program_jit`` of this instance be native code, as long as ``loaded`` is what it runs."""
        with COMPILE_LOCK:
            if _BUILTIN in self.__dict__:
                return True
            builtin = self._convention.builtin(loaded)
            if builtin is not None and loaded is self._loaded:
                self.__dict__[_BUILTIN] = builtin
            return builtin is not None

    @property
    def plan(self) -> AccessPlan:
        """The regions that accesses are checked against, in the usual kind of run."""
        return self._require_program().plan(self._convention.entry_state)

    def compiled_as(self, options: JitOptions) -> CompiledProgram:
        """The program as it would be under other options, to be looked at; runs keep those of the machine.

        Raises CompileError where LLVM refuses it, LlvmBpfError where no program is loaded.
        """
        return self._require_program().changed(options=options).compiled(self._convention.entry_state)

    def inspect_bytecode(self, dialect: Dialect = "conformance") -> Listing:
        """The program's assembly text with pcs; ``dialect`` is "conformance" or "pseudo" (clang's)."""
        return Listing(disassemble(self._require_program().verified.program, dialect=dialect, pcs=True), "ebpf")

    def _inspected(self) -> CompiledProgram:
        return self.jit_compile()

    def _inspected_program(self) -> VerifiedProgram:
        return self._require_program().verified

