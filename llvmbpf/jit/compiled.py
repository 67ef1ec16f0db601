"""From IR to native code with MCJIT, and the ctypes functions that enter it."""

from __future__ import annotations

import ctypes
import time
import weakref
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, cast

import llvmlite.binding as llvm

from llvmbpf.counting import Counting
from llvmbpf.errors import CompileError, InternalError
from llvmbpf.helpers.registry import NATIVE_PROTOTYPE
from llvmbpf.jit.bridges import Bridges
from llvmbpf.jit.effort import affordable_level
from llvmbpf.jit.engine import address_of, link, make_code
from llvmbpf.jit.fastcall import make_builtin
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.natives import native_address
from llvmbpf.jit.optimiser import Pipeline, emit_assembly, emit_both, optimised_text
from llvmbpf.jit.run import NativeRun
from llvmbpf.jit.stack import LARGEST_STACK, SMALL_STACK, call_with_stack
from llvmbpf.lazy import lazy_property
from llvmbpf.lift import (
    BATCH_SYMBOL,
    CALL_SYMBOL,
    KERNEL_BATCH_SYMBOL,
    MAKER_SYMBOL,
    REPEAT_SYMBOL,
    RUN_SYMBOL,
    SETTINGS_SYMBOL,
    TAIL_SYMBOL,
    CallShape,
    LiftedModule,
    LiftOptions,
    address_symbol,
    lift,
    watched_symbol,
)
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, StopFlag

__all__ = ["CompiledProgram", "Located", "compile_ir_helper"]

_WORD = ctypes.c_uint64
COMPILER_STACK = 8 << 20  # bytes that LLVM gets where it has to work in the middle of a run

# The functions that enter a program, by symbol: see `llvmbpf.lift.entry`.
_PROTOTYPES = {
    RUN_SYMBOL: ctypes.CFUNCTYPE(_WORD, *[_WORD] * 5),
    REPEAT_SYMBOL: ctypes.CFUNCTYPE(_WORD, *[_WORD] * 8),
    BATCH_SYMBOL: ctypes.CFUNCTYPE(_WORD, *[_WORD] * 13),
    KERNEL_BATCH_SYMBOL: ctypes.CFUNCTYPE(_WORD, *[_WORD] * 3),
    TAIL_SYMBOL: ctypes.CFUNCTYPE(_WORD),  # entered from generated code only
}


_BUILTIN_DOC = """Run the program as native code.

Arguments are buffers: the packet and, for EbpfVmMbuff, the metadata buffer; fuel= and timeout= as for execute_program.
Returns r0. Raises TypeError, ExecutionError and what a helper raises."""


@dataclass(frozen=True)
class Located:
    """IR as lifted, IR as the code generator sees it, and assembly; all bear locations (see `llvmbpf.lift.debug`)."""

    lifted: str
    optimised: str
    assembly: str


class CompiledProgram:
    """Native code of a lifted program. It owns the engines and every callback that the code may call.

    Code is made for each way to enter it, when that is first needed or asked for by `prepare`; for watched versions of
    functions (`llvmbpf.lift.versions`), when a run first comes to them.

    Arguments:
        lifted: the module.
        opt_level: 0 to 3; programs that LLVM would take too long for get less, see ``opt_level`` of the result.
        addresses: of the maps' memory, by symbol; whoever compiles keeps it.
        uses_cache: take code from the cache on disk, and leave there what is compiled.
        counting: whose counters the code adds to, where it counts; its runs must have them behind their records.

    Attributes:
        compile_seconds: wall time from IR text to native code, of all entries so far.
        cached_entries: how many of them came from the cache.

    Raises:
        CompileError: LLVM refuses the module, a symbol has no address, or the code could need too much stack.
    """

    def __init__(
        self,
        lifted: LiftedModule,
        opt_level: int = 2,
        addresses: Mapping[str, int] | None = None,
        *,
        uses_cache: bool = True,
        counting: Counting | None = None,
    ) -> None:
        begun = time.perf_counter()
        if lifted.native_stack > LARGEST_STACK:
            raise CompileError(
                f"native code could take {lifted.native_stack >> 20} MiB of stack, more than {LARGEST_STACK >> 20}; "
                "lower call_depth or run it in the interpreter"
            )
        self.lifted = lifted
        self.plan = lifted.plan
        self.counting = counting
        self._addresses = addresses or {}
        self.opt_level = affordable_level(opt_level, lifted.plan)
        self._bridges = Bridges(lifted.python_helpers, uses_cache=uses_cache)
        self._engines: list[llvm.ExecutionEngine] = []
        self._tail_address: int | None = None
        self._entries: dict[str, Callable[..., int]] = {}
        self._watched = {entry: _WORD() for entry in lifted.watched}  # what generated code reads: 0 before it is made
        self._maker = _make_watched_callback(self) if lifted.watched else None
        self.uses_cache = uses_cache
        self.cached_entries = 0
        self.compile_seconds = time.perf_counter() - begun

    def prepare(self, symbol: str) -> Callable[..., int]:
        """The native function of an entry, compiled here where that has not happened. Raises CompileError."""
        found = self._entries.get(symbol)
        if found is None:
            with COMPILE_LOCK:
                found = self._entries.get(symbol)
                if found is None:
                    engine, address = self._compile(self.lifted.with_entry(symbol), symbol)
                    self._engines.append(engine)
                    found = self._entries[symbol] = cast("Callable[..., int]", _PROTOTYPES[symbol](address))
        return found

    def tail_address(self) -> int:
        """Where a tail call enters the program, compiled here where that has not happened. Raises CompileError."""
        with COMPILE_LOCK:
            if self._tail_address is None:
                engine, self._tail_address = self._compile(self.lifted.with_entry(TAIL_SYMBOL), TAIL_SYMBOL)
                self._engines.append(engine)
            return self._tail_address

    def make_watched(self, entry: int) -> int:
        """The address of a function's watched version, compiled here where that has not happened.

        It is then in the word that generated code reads, too. Raises CompileError.
        """
        with COMPILE_LOCK:
            word = self._watched[entry]
            if not word.value:
                engine, address = self._compile(self.lifted.with_watched(entry), watched_symbol(entry))
                self._engines.append(engine)
                word.value = address
            return word.value

    def builtin(self, shape: CallShape, settings: ctypes.Array[ctypes.c_uint64], *owned: Any) -> Callable[..., int]:
        """A builtin function that Python calls without ctypes; it keeps ``owned`` and this value alive.

        Arguments:
            shape: the buffers that it takes.
            settings: words that it reads, made by `llvmbpf.jit.make_settings`.

        Raises CompileError.
        """
        with COMPILE_LOCK:
            engine, address = self._compile(self.lifted.with_python_entry(shape), CALL_SYMBOL, settings)
        return make_builtin(address, "execute_program_jit", _BUILTIN_DOC, self, engine, settings, *owned)

    def _compile(
        self, text: str, symbol: str, settings: ctypes.Array[ctypes.c_uint64] | None = None
    ) -> tuple[llvm.ExecutionEngine, int]:
        begun = time.perf_counter()
        helpers = tuple(helper.function.symbol for helper in self.lifted.ir_helpers)
        code = make_code(text, Pipeline.of(self.opt_level), helpers=helpers, cached=self.uses_cache)
        addresses = self.addresses()
        if settings is not None:
            addresses[SETTINGS_SYMBOL] = ctypes.addressof(settings)
        engine = link(code, addresses)
        address = engine.get_function_address(symbol)
        if not address:
            raise CompileError(f"no code was made for {symbol!r}")
        self.compile_seconds += time.perf_counter() - begun
        self.cached_entries += code.is_cached
        return engine, int(address)

    def addresses(self) -> dict[str, int | None]:
        """Where everything is that the code refers to, by symbol. The caller holds the lock around compilation."""
        addresses: dict[str, int | None] = dict(self._addresses)
        addresses |= self._bridges.addresses()
        addresses |= {symbol: native_address(symbol) for symbol in self.lifted.externals}
        addresses |= {symbol: helper.address for symbol, helper in self.lifted.native_helpers.items()}
        return addresses | self.watched_addresses()

    def watched_addresses(self) -> dict[str, int | None]:
        """Of `addresses`, those that belong to this program alone: how it comes to its watched versions."""
        addresses: dict[str, int | None] = {
            address_symbol(entry): ctypes.addressof(word) for entry, word in self._watched.items()
        }
        return addresses if self._maker is None else addresses | {MAKER_SYMBOL: address_of(self._maker)}

    # -- entering -------------------------------------------------------------------------------------------------

    def run(self, run: NativeRun) -> int:
        """Execute once; returns r0. The GIL is released. The run's record tells of a trap."""
        packet, context = run.packet, run.context
        function = self.prepare(RUN_SYMBOL)
        arguments = (run.record_address, packet.address, packet.length, context.address, context.length)
        with run:
            return self._enter(function, arguments, run)

    def _enter(self, function: Callable[..., int], arguments: tuple[int, ...], run: NativeRun) -> int:
        if run.counting is not self.counting:
            raise InternalError("the run has other counters than the code")
        needed = self.lifted.native_stack + run.extra_native_stack
        if needed <= SMALL_STACK and not self.lifted.python_helpers:
            return function(*arguments)
        # A closure of this frame: whoever waits for it, the program and the run stay alive as long as it works.
        return call_with_stack(lambda: self._call(function, arguments, run), needed, run.stop)

    def _call(self, function: Callable[..., int], arguments: tuple[int, ...], run: NativeRun) -> int:
        return function(*arguments)

    def repeat(self, run: NativeRun, count: int, original: BorrowedBuffer = NO_BUFFER) -> int:
        """Execute ``count`` times in a native loop, up to the first trap; returns the last r0.

        Where there is an ``original``, of the packet's length, each run begins with a copy of it.
        """
        packet, context = run.packet, run.context
        function = self.prepare(REPEAT_SYMBOL)
        buffers = (packet.address, packet.length, context.address, context.length)
        with run:
            return self._enter(function, (run.record_address, *buffers, count, run.fuel, original.address), run)

    def run_batch(self, run: NativeRun, *arguments: int) -> int:
        """Execute over packets; ``arguments`` are those of ``llvmbpf.batch`` behind the record.

        Returns the index of the first packet that was not run.
        """
        function = self.prepare(BATCH_SYMBOL)
        with run:
            return self._enter(function, (run.record_address, *arguments), run)

    def run_kernel_batch(self, run: NativeRun, words: int, begin: int) -> int:
        """Execute over the packets that an array of words (`llvmbpf.native.BatchWord`) tells of, from ``begin`` on.

        Returns the index of the first packet that was not run.
        """
        function = self.prepare(KERNEL_BATCH_SYMBOL)
        with run:
            return self._enter(function, (run.record_address, words, begin), run)

    # -- looking inside -------------------------------------------------------------------------------------------

    @lazy_property
    def ir(self) -> str:
        """The IR as it was lifted, with each instruction's text above its own."""
        # Comments cost a quarter of the lifter's time, so they are written for readers only.
        return self._lift_again(replace(self.lifted.options, comments=True)).text

    def _lift_again(self, options: LiftOptions) -> LiftedModule:
        context = self.lifted.context
        return lift(self.plan, context.helpers, options, context.descriptors, context.program_number)

    @lazy_property
    def optimised_ir(self) -> str:
        """The IR as the code generator saw it."""
        return optimised_text(self.lifted.text, self.opt_level)

    @lazy_property
    def assembly(self) -> str:
        """The host's assembly; ``.loc`` lines carry the index of each instruction plus 1."""
        located = replace(self.lifted.options, debug_locations=True, comments=False)
        return emit_assembly(self._lift_again(located).text, self.opt_level)

    @lazy_property
    def located(self) -> Located:
        """The same three with debug locations in all of them."""
        lifted = self._lift_again(replace(self.lifted.options, debug_locations=True, comments=True)).text
        return Located(lifted, *emit_both(lifted, self.opt_level))

    def __repr__(self) -> str:
        mode = "safe" if self.lifted.options.safe else "unsafe"
        return f"<CompiledProgram {mode} O{self.opt_level}, {len(self.plan.verified.program)} instructions>"


def _make_watched_callback(compiled: CompiledProgram) -> Callable[[int], None]:
    """The native function that compiles watched versions for a program, which it does not hold.

    It is called in the middle of runs, so LLVM gets a stack of its own. The caller looks whether an address has come of
    it; after Ctrl-C the run ends with KeyboardInterrupt. Any other exception would be a fault of ours: ctypes shows it.
    """
    program = weakref.ref(compiled)

    def make(entry: int) -> None:
        alive = program()
        assert alive is not None  # a run holds it
        with suppress(KeyboardInterrupt):
            call_with_stack(lambda: alive.make_watched(entry), COMPILER_STACK, StopFlag())

    return ctypes.CFUNCTYPE(None, _WORD)(make)


class _CompiledHelper:
    """An IR helper compiled on its own, for the interpreter."""

    engine = ""
    is_native = False

    def __init__(self, engine: Any, function: Any, signature: Any) -> None:
        self._engine = engine
        self._function = function
        self.signature = signature

    def invoke(self, memory: object, pc: int, stop: object, arguments: tuple[int, ...]) -> int:
        return int(self._function(*arguments))


def compile_ir_helper(text: str, symbol: str, signature: Any) -> _CompiledHelper:
    """Compile the IR of a helper alone.

    Raises CompileError where LLVM refuses it, or the symbol is not in it or no function of five i64 that returns i64.
    """
    with COMPILE_LOCK:
        engine = link(make_code(text, Pipeline.of(1), helpers=(symbol,)), {})
    return _CompiledHelper(engine, NATIVE_PROTOTYPE(engine.get_function_address(symbol)), signature)
