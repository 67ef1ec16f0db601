"""The pane of bytecode: a line for each instruction, with what its access is checked against."""

from __future__ import annotations

from collections.abc import Mapping

from llvmbpf.analysis import AccessPlan
from llvmbpf.asm import Dialect, format_instruction
from llvmbpf.explore.panes import Line

__all__ = ["bytecode_lines", "check_notes"]

Check = tuple[str, str]  # "proved" or "checked", and why


def bytecode_lines(
    plan: AccessPlan, dialect: Dialect, notes: Mapping[int, str], *, has_checks: bool = True
) -> tuple[Line, ...]:
    """The instructions in order, each function headed by its name.

    Arguments:
        plan: of the program.
        dialect: how instructions are written.
        notes: names of maps and helpers, by pc.
        has_checks: whether code checks its accesses, so that the plan's reasons are worth telling.
    """
    program = plan.verified.program
    functions = plan.verified.cfg.functions
    checks = check_notes(plan) if has_checks else {}
    lines: list[Line] = []
    for index, (pc, instruction) in enumerate(zip(program.pcs, program.instructions, strict=True)):
        if pc in functions:
            lines.append(Line(f"{functions[pc].name}:"))
        text = f"{pc:4d}: {format_instruction(instruction, dialect, pc, program)}"
        if pc in notes:
            text += f"  # {notes[pc]}"
        mark, note = checks.get(index, ("", ""))
        lines.append(Line(text, (index,), note=note, mark=mark))
    return tuple(lines)


def check_notes(plan: AccessPlan) -> dict[int, Check]:
    """By index of instruction: whether its check was proved needless, and why or what it is checked against."""
    program = plan.verified.program
    return {
        program.index_at[access.pc]: ("proved" if access.proved else "checked", str(access).partition(": ")[2])
        for access in plan.accesses
    }
