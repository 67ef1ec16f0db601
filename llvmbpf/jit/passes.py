"""LLVM's passes one at a time, for those who want to see what each does."""

from __future__ import annotations

from typing import NamedTuple

import llvmlite.binding as llvm

from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.optimiser import Pipeline, host_compiler, parse

__all__ = ["PASSES", "Pass", "pass_by_pass"]


class Pass(NamedTuple):
    """A pass under LLVM's name, what it works on, and how llvmlite adds it to a manager."""

    name: str
    subject: str
    method: str


# In about the order of LLVM's own pipelines.
PASSES = (
    Pass("sroa", "memory of the frame to values", "add_sroa_pass"),
    Pass("simplifycfg", "branches and blocks", "add_simplify_cfg_pass"),
    Pass("instcombine", "instructions to cheaper ones", "add_instruction_combine_pass"),
    Pass("jump-threading", "what a branch implies for the next", "add_jump_threading_pass"),
    Pass("sccp", "constants through branches", "add_sccp_pass"),
    Pass("newgvn", "equal values once", "add_new_gvn_pass"),
    Pass("reassociate", "the order of operands", "add_reassociate_pass"),
    Pass("loop-rotate", "the test of a loop to its end", "add_loop_rotate_pass"),
    Pass("dse", "stores that nothing reads", "add_dead_store_elimination_pass"),
    Pass("adce", "values that nothing uses", "add_aggressive_dce_pass"),
)


def pass_by_pass(text: str, level: int) -> list[tuple[str, str]]:
    """The module after each of `PASSES` in turn, and after the whole pipeline of ``level`` on top, each with a title.

    Raises CompileError where LLVM refuses the text.
    """
    stages: list[tuple[str, str]] = []
    with COMPILE_LOCK:
        module = parse(text)
        compiler = host_compiler(Pipeline.of(level))
        compiler.adopt(module)
        builder = llvm.create_pass_builder(compiler.machine, llvm.create_pipeline_tuning_options())
        try:
            for one in PASSES:
                _run(module, builder, one.method)
                stages.append((f"{one.name}: {one.subject}", str(module)))
            if level:
                compiler.optimise(module)
                stages.append((f"O{level}: the whole pipeline", str(module)))
        finally:
            builder.close()
            module.close()
    return stages


def _run(module: llvm.ModuleRef, builder: llvm.PassBuilder, method: str) -> None:
    manager = llvm.create_new_module_pass_manager()
    try:
        getattr(manager, method)()
        manager.run(module, builder)
    finally:
        llvm.newpassmanagers.NewPassManager._dispose(manager)  # as in `Compiler.optimise`
        manager.detach()
