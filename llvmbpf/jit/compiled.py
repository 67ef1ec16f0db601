"""From IR to native code with MCJIT, and the ctypes functions that enter it."""

from __future__ import annotations

import ctypes
import time
from functools import cached_property
from typing import Any, cast

import llvmlite.binding as llvm

from llvmbpf.errors import CompileError
from llvmbpf.helpers.registry import NATIVE_PROTOTYPE
from llvmbpf.jit.optimiser import effective_level, emit_assembly, new_target_machine, optimise, parse
from llvmbpf.jit.run import NativeRun, python_helper_callback
from llvmbpf.lift import BATCH_SYMBOL, REPEAT_SYMBOL, RUN_SYMBOL, LiftedModule, LiftOptions, lift

__all__ = ["CompiledProgram", "compile_ir_helper"]

_WORD = ctypes.c_uint64
_RUN = ctypes.CFUNCTYPE(_WORD, *[_WORD] * 5)
_REPEAT = ctypes.CFUNCTYPE(_WORD, *[_WORD] * 7)
_BATCH = ctypes.CFUNCTYPE(_WORD, *[_WORD] * 13)


class CompiledProgram:
    """Native code of a lifted program. It owns the engine and every callback that the code may call.

    Arguments:
        lifted: the module.
        opt_level: 0 to 3; large programs get less, see ``opt_level`` of the result.

    Attributes:
        compile_seconds: wall time from IR text to native code.

    Raises:
        CompileError: LLVM refuses the module, or a symbol has no address.
    """

    def __init__(self, lifted: LiftedModule, opt_level: int = 2) -> None:
        begun = time.perf_counter()
        self.lifted = lifted
        self.plan = lifted.plan
        self.opt_level = effective_level(opt_level, len(lifted.plan.verified.program))
        module = parse(lifted.text)
        machine = new_target_machine(self.opt_level)
        module.triple = machine.triple
        module.data_layout = str(machine.target_data)
        if self.opt_level:
            optimise(module, machine, self.opt_level)
        self._callbacks = {symbol: python_helper_callback(helper) for symbol, helper in lifted.python_helpers.items()}
        self._engine = llvm.create_mcjit_compiler(module, machine)
        self._resolve(module)
        self._engine.finalize_object()
        self.run_address = self._address(RUN_SYMBOL)
        self._run = _RUN(self.run_address)
        self._repeat = _REPEAT(self._address(REPEAT_SYMBOL))
        self._batch = _BATCH(self._address(BATCH_SYMBOL))
        self.compile_seconds = time.perf_counter() - begun

    def _resolve(self, module: llvm.ModuleRef) -> None:
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
                self._engine.add_global_mapping(function, address)

    def _address(self, symbol: str) -> int:
        address = self._engine.get_function_address(symbol)
        if not address:
            raise CompileError(f"no code was made for {symbol!r}")
        return int(address)

    # -- entering -------------------------------------------------------------------------------------------------

    def run(self, run: NativeRun) -> int:
        """Execute once; returns r0. The GIL is released. The run's record tells of a trap."""
        packet, context = run.packet, run.context
        with run:
            return int(self._run(run.record_address, packet.address, packet.length, context.address, context.length))

    def repeat(self, run: NativeRun, count: int) -> int:
        """Execute ``count`` times in a native loop, up to the first trap; returns the last r0."""
        packet, context = run.packet, run.context
        with run:
            return int(
                self._repeat(
                    run.record_address,
                    packet.address,
                    packet.length,
                    context.address,
                    context.length,
                    count,
                    run.fuel,
                )
            )

    def run_batch(self, run: NativeRun, *arguments: int) -> int:
        """Execute over packets; ``arguments`` are those of ``llvmbpf.batch`` behind the record.

        Returns the index of the first packet that was not run.
        """
        with run:
            return int(self._batch(run.record_address, *arguments))

    # -- looking inside -------------------------------------------------------------------------------------------

    @property
    def ir(self) -> str:
        """The IR as it was lifted."""
        return self.lifted.text

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
