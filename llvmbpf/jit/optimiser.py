"""LLVM: target machine, module pipelines, and what llvmlite needs to be told to give memory back."""

from __future__ import annotations

import threading
from functools import cache

import llvmlite.binding as llvm

from llvmbpf.errors import CompileError, InternalError

__all__ = ["effective_level", "emit_assembly", "host_cpu", "new_target_machine", "optimise", "parse"]

# Above these sizes (in instructions) a cheaper pipeline is taken, so that no program compiles for minutes.
LEVEL_1_ABOVE = 10_000
LEVEL_0_ABOVE = 30_000

_initialise_lock = threading.Lock()


@cache
def _initialise() -> None:
    with _initialise_lock:
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        llvm.initialize_native_asmparser()


@cache
def host_cpu() -> tuple[str, str]:
    """Name and features of the host's CPU; looking them up costs a third of a millisecond."""
    return llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()


@cache
def _target() -> llvm.Target:
    _initialise()
    return llvm.Target.from_default_triple()


def new_target_machine(level: int) -> llvm.TargetMachine:
    """A target machine for the host; an engine takes it over, so each needs its own."""
    name, features = host_cpu()
    return _target().create_target_machine(cpu=name, features=features, opt=level, jit=True, codemodel="jitdefault")


def effective_level(level: int, instructions: int) -> int:
    """The optimisation level that a program of this size gets."""
    if instructions > LEVEL_0_ABOVE:
        return 0
    return min(level, 1) if instructions > LEVEL_1_ABOVE else level


def parse(text: str) -> llvm.ModuleRef:
    """Parse and verify a module. Raises CompileError where LLVM refuses it."""
    _initialise()
    try:
        module = llvm.parse_assembly(text)
        module.verify()
    except RuntimeError as error:
        raise CompileError(f"LLVM refuses the IR: {error}") from None
    return module


def optimise(module: llvm.ModuleRef, machine: llvm.TargetMachine, level: int) -> None:
    """Run LLVM's standard module pipeline of ``level`` in place."""
    options = llvm.create_pipeline_tuning_options(speed_level=level)
    options.loop_vectorization = level >= 2
    # Joining straight-line code into vectors made none of the benchmark programs faster and one compile 4 times longer.
    options.slp_vectorization = level >= 3
    options.loop_interleaving = options.loop_unrolling = level >= 2
    builder = llvm.create_pass_builder(machine, options)
    manager = builder.getModulePassManager()
    try:
        manager.run(module, builder)
    finally:
        # ModulePassManager's own disposal does nothing (llvmlite 0.50), which would leak 100 KB a run.
        llvm.newpassmanagers.NewPassManager._dispose(manager)
        manager.detach()
        builder.close()


def emit_assembly(text: str, level: int) -> str:
    """The host's assembly for a module. Raises CompileError where LLVM refuses it."""
    module = parse(text)
    machine = new_target_machine(level)
    try:
        module.triple = machine.triple
        module.data_layout = str(machine.target_data)
        if level:
            optimise(module, machine, level)
        assembly: str = machine.emit_assembly(module)
    finally:
        module.close()
        machine.close()
    if not assembly:
        raise InternalError("LLVM printed no assembly")
    return assembly
