"""LLVM: target machine, module pipelines, and what llvmlite needs to be told to give memory back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeVar

import llvmlite.binding as llvm

from llvmbpf.errors import CompileError
from llvmbpf.jit.lock import COMPILE_LOCK

__all__ = ["build", "effective_level", "emit_assembly", "emit_both", "host_cpu", "optimised_text", "parse"]

T = TypeVar("T")

# Above these sizes (in instructions) a cheaper pipeline is taken, so that no program compiles for minutes.
LEVEL_1_ABOVE = 10_000
LEVEL_0_ABOVE = 15_000


@cache
def _initialise() -> None:
    with COMPILE_LOCK:
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
    # Joining straight-line code into vectors made no benchmark program faster and one compile 4 times longer.
    # With AVX-512, LLVM 22.1 then also computes wrong: where one lane of an `ashr exact` is not used, its code for the
    # lanes beside it takes that lane all the same (tests/engines/test_alu_matrix.py at O3 found it).
    options.slp_vectorization = False
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


def build(module: llvm.ModuleRef, level: int) -> llvm.TargetMachine:
    """Make a verified module one for the host and optimise it at ``level``; returns a target machine for it."""
    machine = new_target_machine(level)
    module.triple = machine.triple
    module.data_layout = str(machine.target_data)
    if level:
        optimise(module, machine, level)
    return machine


def show(text: str, level: int, print_module: Callable[[llvm.ModuleRef, llvm.TargetMachine], T]) -> T:
    """What ``print_module`` says of a module that is built for this alone. Raises CompileError."""
    with COMPILE_LOCK:
        module = parse(text)
        machine = build(module, level)
        try:
            return print_module(module, machine)
        finally:
            module.close()
            machine.close()


def optimised_text(text: str, level: int) -> str:
    """A module as the code generator sees it."""
    return show(text, level, lambda module, machine: str(module))


def emit_assembly(text: str, level: int) -> str:
    """The host's assembly for a module."""
    return show(text, level, lambda module, machine: str(machine.emit_assembly(module)))


def emit_both(text: str, level: int) -> tuple[str, str]:
    """A module as the code generator sees it, and the host's assembly that tells of inlined places in comments."""

    def forms(module: llvm.ModuleRef, machine: llvm.TargetMachine) -> tuple[str, str]:
        optimised = str(module)  # first: the code generator has passes of its own, which change the module
        machine.set_asm_verbosity(True)
        return optimised, str(machine.emit_assembly(module))

    return show(text, level, forms)
