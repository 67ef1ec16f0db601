"""LLVM: target machine, module pipelines, and what llvmlite needs to be told to give memory back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

import llvmlite.binding as llvm

from llvmbpf.errors import CompileError
from llvmbpf.jit.lock import COMPILE_LOCK

__all__ = [
    "Compiler",
    "Pipeline",
    "build",
    "compile_object",
    "effective_level",
    "emit_assembly",
    "emit_both",
    "host_compiler",
    "host_cpu",
    "host_triple",
    "link_machine",
    "optimised_text",
    "parse",
]

T = TypeVar("T")

# Above these sizes (in instructions) a cheaper pipeline is taken, so that no program compiles for minutes.
LEVEL_1_ABOVE = 10_000
LEVEL_0_ABOVE = 15_000


CODE_MODEL = "jitdefault"


@dataclass(frozen=True)
class Pipeline:
    """What LLVM does to a module; every word of it changes the code.

    Attributes:
        codegen: the level of the code generator, 0 to 3.
        passes: the level of the standard module pipeline, 0 for none.
        vectorises: whether loops become vector code.
        unrolls: whether loops are unrolled and interleaved.
    """

    codegen: int
    passes: int
    vectorises: bool
    unrolls: bool

    @classmethod
    def of(cls, level: int) -> Pipeline:
        """That of an optimisation level, 0 to 3."""
        return cls(level, level, level >= 2, level >= 2)

    @classmethod
    def codegen_only(cls, level: int) -> Pipeline:
        """For IR that is optimised already."""
        return cls(level, 0, False, False)


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


@cache
def host_triple() -> str:
    """The host's target triple."""
    return str(_target().triple)


def _host_machine(level: int) -> llvm.TargetMachine:
    """A target machine for the host."""
    name, features = host_cpu()
    return _target().create_target_machine(cpu=name, features=features, opt=level, jit=True, codemodel=CODE_MODEL)


def link_machine() -> llvm.TargetMachine:
    """A target machine for an engine that only links code: without the CPU's features it is made ten times as fast."""
    return _target().create_target_machine(opt=0, jit=True, codemodel=CODE_MODEL)


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


class Compiler:
    """A target machine and the passes that go before it.

    It is made once and used for many modules, one at a time: making one costs half a millisecond, and each would keep a
    kilobyte that llvmlite gives no way to give back.

    Arguments:
        pipeline: what is done to modules.
        machine: whom the code is for; the host without it.
    """

    def __init__(self, pipeline: Pipeline, machine: llvm.TargetMachine | None = None) -> None:
        self.machine = machine or _host_machine(pipeline.codegen)
        self.triple, self.data_layout = self.machine.triple, str(self.machine.target_data)
        self._passes = pipeline.passes
        options = llvm.create_pipeline_tuning_options(speed_level=pipeline.passes)
        options.loop_vectorization = pipeline.vectorises
        # Joining straight-line code into vectors made no benchmark program faster and one compile 4 times longer.
        # With AVX-512, LLVM 22.1 then also computes wrong: where one lane of an `ashr exact` is not used, its code for
        # the lanes beside it takes that lane all the same (tests/engines/test_alu_matrix.py at O3 found it).
        options.slp_vectorization = False
        options.loop_interleaving = options.loop_unrolling = pipeline.unrolls
        self._builder = llvm.create_pass_builder(self.machine, options)

    def adopt(self, module: llvm.ModuleRef) -> None:
        """Make a module one for this machine."""
        module.triple, module.data_layout = self.triple, self.data_layout

    def optimise(self, module: llvm.ModuleRef) -> None:
        """Run the passes on an adopted module, in place."""
        if not self._passes:
            return
        manager = self._builder.getModulePassManager()
        try:
            manager.run(module, self._builder)
        finally:
            # ModulePassManager's own disposal does nothing (llvmlite 0.50), which would leak 100 KB a run.
            llvm.newpassmanagers.NewPassManager._dispose(manager)
            manager.detach()


@cache
def host_compiler(pipeline: Pipeline) -> Compiler:
    """The compiler for the host that has this pipeline."""
    return Compiler(pipeline)


def build(module: llvm.ModuleRef, compiler: Compiler) -> llvm.TargetMachine:
    """Make a verified module one for the compiler's machine and optimise it; returns the machine."""
    compiler.adopt(module)
    compiler.optimise(module)
    return compiler.machine


_CPU_CHECK = """
import sys
from llvmlite import binding
binding.initialize_native_target()
binding.initialize_native_asmprinter()
machine = binding.Target.from_default_triple().create_target_machine(cpu=sys.argv[1])
machine.emit_object(binding.parse_assembly("define void @f() { ret void }"))
"""


@cache
def _check_cpu(cpu: str) -> None:
    """Raise CompileError for a processor that LLVM does not know: it would say so on standard error, and may abort."""
    command = [sys.executable, "-c", _CPU_CHECK, cpu]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or "not a recognized processor" in done.stderr:
        raise CompileError(f"LLVM knows no processor {cpu!r} that code for {host_triple()} runs on")


def compile_object(text: str, level: int, cpu: str) -> bytes:
    """An object file of a module, for a linker: position-independent code for a processor that LLVM knows as ``cpu``.

    "native" is the host's own, "" one that every processor of the host's kind can run. Raises CompileError for a name
    that LLVM does not know.
    """
    name, features = host_cpu() if cpu == "native" else (cpu, "")
    if cpu not in ("", "native"):
        _check_cpu(cpu)
    with COMPILE_LOCK:
        module = parse(text)
        machine = _target().create_target_machine(
            cpu=name, features=features, opt=level, reloc="pic", codemodel="small"
        )
        try:
            return bytes(build(module, Compiler(Pipeline.of(level), machine)).emit_object(module))
        finally:
            module.close()
            machine.close()


def show(text: str, level: int, print_module: Callable[[llvm.ModuleRef, llvm.TargetMachine], T]) -> T:
    """What ``print_module`` says of a module that is built for this alone. Raises CompileError."""
    with COMPILE_LOCK:
        module = parse(text)
        try:
            return print_module(module, build(module, host_compiler(Pipeline.of(level))))
        finally:
            module.close()


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
        try:
            return optimised, str(machine.emit_assembly(module))
        finally:
            machine.set_asm_verbosity(False)  # others use it too

    return show(text, level, forms)
