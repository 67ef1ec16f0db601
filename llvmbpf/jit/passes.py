"""LLVM's passes one at a time, for those who want to see what each does."""

from __future__ import annotations

from collections.abc import Iterator

import llvmlite.binding as llvm

from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.jit.optimiser import new_target_machine, optimise, parse

__all__ = ["PASSES", "pass_by_pass"]

# In about the order of LLVM's own pipelines: the name, and what the pass does.
PASSES = {
    "sroa": "sroa: memory of the frame to values",
    "simplifycfg": "simplifycfg: branches and blocks",
    "instcombine": "instcombine: instructions into cheaper ones",
    "jump-threading": "jump-threading: what a branch implies for the next",
    "sccp": "sccp: constants through branches",
    "newgvn": "newgvn: equal values once",
    "reassociate": "reassociate: order of operands",
    "loop-rotate": "loop-rotate: the test of a loop to its end",
    "dse": "dse: stores that nothing reads",
    "adce": "adce: values that nothing uses",
}

_METHODS = {
    "sroa": "add_sroa_pass",
    "simplifycfg": "add_simplify_cfg_pass",
    "instcombine": "add_instruction_combine_pass",
    "jump-threading": "add_jump_threading_pass",
    "sccp": "add_sccp_pass",
    "newgvn": "add_new_gvn_pass",
    "reassociate": "add_reassociate_pass",
    "loop-rotate": "add_loop_rotate_pass",
    "dse": "add_dead_store_elimination_pass",
    "adce": "add_aggressive_dce_pass",
}


def pass_by_pass(text: str, level: int) -> Iterator[tuple[str, str]]:
    """The module after each pass of `PASSES` in turn, and after the whole pipeline of ``level`` on top.

    Raises CompileError where LLVM refuses the text.
    """
    stages: list[tuple[str, str]] = []
    with COMPILE_LOCK:
        module = parse(text)
        machine = new_target_machine(level)
        module.triple = machine.triple
        module.data_layout = str(machine.target_data)
        try:
            for name, method in _METHODS.items():
                _run(module, machine, method)
                stages.append((name, str(module)))
            if level:
                optimise(module, machine, level)
                stages.append((f"O{level}", str(module)))
        finally:
            module.close()
            machine.close()
    yield from stages


def _run(module: llvm.ModuleRef, machine: llvm.TargetMachine, method: str) -> None:
    manager = llvm.create_new_module_pass_manager()
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options())
    try:
        getattr(manager, method)()
        manager.run(module, builder)
    finally:
        llvm.newpassmanagers.NewPassManager._dispose(manager)  # as in `optimise`
        manager.detach()
        builder.close()
