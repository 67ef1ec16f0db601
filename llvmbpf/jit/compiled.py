"""From IR to native code with MCJIT, and the ctypes functions that enter it."""

from __future__ import annotations

import ctypes
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Any, cast

import llvmlite.binding as llvm

from llvmbpf.errors import CompileError
from llvmbpf.helpers.registry import NATIVE_PROTOTYPE
from llvmbpf.jit.optimiser import effective_level, emit_assembly, new_target_machine, optimise, parse
from llvmbpf.jit.run import NativeRun, python_helper_callback
from llvmbpf.jit.stack import DIRECT_STACK, LARGEST_STACK, call_with_stack
from llvmbpf.lift import BATCH_SYMBOL, REPEAT_SYMBOL, RUN_SYMBOL, LiftedModule, LiftOptions, lift

__all__ = ["CompiledProgram", "compile_ir_helper"]

_WORD = ctypes.c_uint64

# The functions that enter a program, by symbol: see `llvmbpf.lift.entry`.
_PROTOTYPES = {
    RUN_SYMBOL: ctypes.CFUNCTYPE(_WORD, *[_WORD] * 5),
    REPEAT_SYMBOL: ctypes.CFUNCTYPE(_WORD, *[_WORD] * 7),
    BATCH_SYMBOL: ctypes.CFUNCTYPE(_WORD, *[_WORD] * 13),
}


class CompiledProgram:
    """Native code of a lifted program. It owns the engines and every callback that the code may call.

    The code for a single run is made at once, that for repeated runs and for batches when it is first needed.

    Arguments:
        lifted: the module.
        opt_level: 0 to 3; large programs get less, see ``opt_level`` of the result.

    Attributes:
        compile_seconds: wall time from IR text to native code, for a single run.

    Raises:
        CompileError: LLVM refuses the module, a symbol has no address, or the code could need too much stack.
    """

    def __init__(self, lifted: LiftedModule, opt_level: int = 2) -> None:
        begun = time.perf_counter()
        if lifted.native_stack > LARGEST_STACK:
            raise CompileError(
                f"native code could take {lifted.native_stack >> 20} MiB of stack, more than {LARGEST_STACK >> 20}; "
                "lower call_depth or run it in the interpreter"
            )
        self.lifted = lifted
        self.plan = lifted.plan
        self.opt_level = effective_level(opt_level, len(lifted.plan.verified.program))
        self._callbacks = {symbol: python_helper_callback(helper) for symbol, helper in lifted.python_helpers.items()}
        self._engines: list[llvm.ExecutionEngine] = []
        self._entries: dict[str, Callable[..., int]] = {}
        self._lock = threading.Lock()
        self._run = self.prepare(RUN_SYMBOL)
        self.compile_seconds = time.perf_counter() - begun

    def prepare(self, symbol: str) -> Callable[..., int]:
        """The native function of an entry, compiled here where that has not happened. Raises CompileError."""
        found = self._entries.get(symbol)
        if found is None:
            with self._lock:
                found = self._entries.get(symbol)
                if found is None:
                    found = self._entries[symbol] = self._compile(symbol)
        return found

    def _compile(self, symbol: str) -> Callable[..., int]:
        module = parse(self.lifted.with_entry(symbol))
        machine = new_target_machine(self.opt_level)
        module.triple = machine.triple
        module.data_layout = str(machine.target_data)
        if self.opt_level:
            optimise(module, machine, self.opt_level)
        engine = llvm.create_mcjit_compiler(module, machine)
        self._resolve(engine, module)
        engine.finalize_object()
        address = engine.get_function_address(symbol)
        if not address:
            raise CompileError(f"no code was made for {symbol!r}")
        self._engines.append(engine)
        return cast("Callable[..., int]", _PROTOTYPES[symbol](address))

    def _resolve(self, engine: llvm.ExecutionEngine, module: llvm.ModuleRef) -> None:
        """Give each helper its address; MCJIT would call a missing one at address 0 without a word."""
        addresses = {
            symbol: ctypes.cast(cast("ctypes._CFunctionType", callback), ctypes.c_void_p).value
            for symbol, callback in self._callbacks.items()
        }
        addresses |= {symbol: helper.address for symbol, helper in self.lifted.native_helpers.items()}
        for function in module.functions:
            if function.is_declaration and not function.name.startswith("llvm."):
                address = addresses.get(function.name) or llvm.address_of_symbol(function.name)
                if not address:
                    raise CompileError(f"the symbol {function.name!r} has no address")
                engine.add_global_mapping(function, address)

    # -- entering -------------------------------------------------------------------------------------------------

    def run(self, run: NativeRun) -> int:
        """Execute once; returns r0. The GIL is released. The run's record tells of a trap."""
        packet, context = run.packet, run.context
        arguments = (run.record_address, packet.address, packet.length, context.address, context.length)
        with run:
            return self._enter(self._run, arguments, run)

    def _enter(self, function: Callable[..., int], arguments: tuple[int, ...], run: NativeRun) -> int:
        if self.lifted.native_stack <= DIRECT_STACK:
            return function(*arguments)
        return call_with_stack(lambda: function(*arguments), self.lifted.native_stack, run.stop)

    def repeat(self, run: NativeRun, count: int) -> int:
        """Execute ``count`` times in a native loop, up to the first trap; returns the last r0."""
        packet, context = run.packet, run.context
        function = self.prepare(REPEAT_SYMBOL)
        buffers = (packet.address, packet.length, context.address, context.length)
        with run:
            return self._enter(function, (run.record_address, *buffers, count, run.fuel), run)

    def run_batch(self, run: NativeRun, *arguments: int) -> int:
        """Execute over packets; ``arguments`` are those of ``llvmbpf.batch`` behind the record.

        Returns the index of the first packet that was not run.
        """
        function = self.prepare(BATCH_SYMBOL)
        with run:
            return self._enter(function, (run.record_address, *arguments), run)

    # -- looking inside -------------------------------------------------------------------------------------------

    @cached_property
    def ir(self) -> str:
        """The IR as it was lifted, with each instruction's text above its own."""
        # Comments cost a quarter of the lifter's time, so they are written for readers only.
        return lift(self.plan, self.lifted.helpers, replace(self.lifted.options, comments=True)).text

    @cached_property
    def optimised_ir(self) -> str:
        """The IR as the code generator saw it."""
        module = parse(self.lifted.text)
        machine = new_target_machine(self.opt_level)
        try:
            module.triple = machine.triple
            module.data_layout = str(machine.target_data)
            if self.opt_level:
                optimise(module, machine, self.opt_level)
            return str(module)
        finally:
            module.close()
            machine.close()

    @cached_property
    def assembly(self) -> str:
        """The host's assembly; ``.loc`` lines carry the index of each instruction plus 1."""
        options = self.lifted.options
        located = LiftOptions(options.safe, options.call_depth, debug_locations=True, comments=False)
        helpers = self.lifted.helpers
        return emit_assembly(lift(self.plan, helpers, located).text, self.opt_level)

    def __repr__(self) -> str:
        mode = "safe" if self.lifted.options.safe else "unsafe"
        return f"<CompiledProgram {mode} O{self.opt_level}, {len(self.plan.verified.program)} instructions>"


class _CompiledHelper:
    """An IR helper compiled on its own, for the interpreter."""

    def __init__(self, engine: Any, function: Any, signature: Any) -> None:
        self._engine = engine
        self._function = function
        self.signature = signature

    def invoke(self, memory: object, pc: int, stop: object, arguments: tuple[int, ...]) -> int:
        return int(self._function(*arguments))


def compile_ir_helper(text: str, symbol: str, signature: Any) -> _CompiledHelper:
    """Compile the IR of a helper alone. Raises CompileError where LLVM refuses it or the symbol is not in it."""
    module = parse(text)
    machine = new_target_machine(1)
    module.triple = machine.triple
    module.data_layout = str(machine.target_data)
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    address = engine.get_function_address(symbol)
    if not address:
        raise CompileError(f"the IR of a helper does not define @{symbol}")
    return _CompiledHelper(engine, NATIVE_PROTOTYPE(address), signature)
