"""From a plan to the report: all that strict verification cannot prove."""

from __future__ import annotations

from collections.abc import Mapping

from llvmbpf.analysis import AccessPlan
from llvmbpf.analysis.handing import HandedStates
from llvmbpf.asm import format_instruction
from llvmbpf.strict.accesses import judge_call, judge_memory
from llvmbpf.strict.callers import unmet
from llvmbpf.strict.calls import callback_of, callees
from llvmbpf.strict.flow import Flow
from llvmbpf.strict.loops import Loops
from llvmbpf.strict.report import Finding, FindingKind, StrictReport
from llvmbpf.strict.shown import show_state
from llvmbpf.strict.walk import Walk

__all__ = ["check"]

# More than `prove` takes: nobody waits for a packet here. Yet hostile programs get their verdict in seconds.
STEPS_PER_INSTRUCTION = 600
STEPS_AT_LEAST, STEPS_AT_MOST = 200_000, 1_000_000
MOST_INSTRUCTIONS = 50_000


def check(
    plan: AccessPlan,
    *,
    arities: Mapping[int, int] | None = None,
    call_depth: int = 8,
    fuel: int | None = None,
) -> StrictReport:
    """What cannot be proved of a program, for runs that begin as its plan says.

    Arguments:
        plan: the program and the regions of its accesses.
        arities: how many registers helpers without a signature read, by number; none where that is not known.
        call_depth: how many local calls may be inside each other.
        fuel: backward jumps and calls that a run may make, None for any number.
    """
    program = plan.verified.program
    if len(program) > MOST_INSTRUCTIONS:
        detail = f"{len(program)} instructions, {MOST_INSTRUCTIONS} are looked at"
        finding = Finding(0, FindingKind.TOO_LARGE, detail, format_instruction(program.at(0)))
        return StrictReport((finding,), len(program))
    budget = min(STEPS_AT_LEAST + STEPS_PER_INSTRUCTION * len(program), STEPS_AT_MOST)
    walks: dict[int, Walk] = {}
    handed = HandedStates(plan)
    for entry in handed.order():
        walk = walks[entry] = Walk(plan, plan.functions[entry], budget, handed.start(entry))
        budget = max(walk.budget_left, 0)
        if walk.is_known:
            handed.solved(walk.calls)
        else:
            handed.given_up(entry)
        for step in walk.steps():
            if walk.is_memory(step):
                judge_memory(walk, step)
            else:
                judge_call(walk, step)
    reached = _reached(walks)
    walks = {entry: walk for entry, walk in walks.items() if entry in reached}
    flow = Flow(walks, arities or {})
    loops = Loops(walks, call_depth, fuel)
    problems = [(entry, *problem) for entry, walk in walks.items() for problem in walk.problems]
    problems += flow.run()
    problems += unmet(walks)
    bound = loops.run()
    problems += loops.problems

    states = _states(walks, {(entry, pc) for entry, pc, _, _ in problems}, flow.written_at)
    found: dict[tuple[int, FindingKind, str], Finding] = {}
    for entry, pc, kind, detail in problems:
        name = plan.verified.cfg.functions[entry].name
        state = states.get((entry, pc), ())
        finding = Finding(pc, kind, detail, format_instruction(program.at(pc)), name, state)
        found.setdefault((pc, kind, detail), finding)
    ordered = sorted(found.values(), key=lambda one: (one.pc, str(one.kind), one.detail))
    return StrictReport(tuple(ordered), len(program), bound)


def _states(
    walks: Mapping[int, Walk], places: set[tuple[int, int]], written: Mapping[tuple[int, int], int]
) -> dict[tuple[int, int], tuple[tuple[str, str], ...]]:
    """What is known at some places; most steps have not kept it."""
    found = {}
    by_function: dict[int, set[int]] = {}
    for entry, pc in places:
        by_function.setdefault(entry, set()).add(pc)
    for entry, wanted in by_function.items():
        walk = walks[entry]
        for pc, block in walk.walked.items():
            if any(step.pc in wanted for step in block.steps):
                for step in walk.steps_of(pc):
                    if step.pc in wanted:
                        mask = written.get((entry, step.pc), 0)
                        found[entry, step.pc] = show_state(step.known, step.values, mask, walk.plan.maps)
    return found


def _reached(walks: Mapping[int, Walk]) -> set[int]:
    """The functions that a run can come to, as far as the proofs know."""
    found, pending = {0}, [0]
    while pending:
        walk = walks[pending.pop()]
        for walked in walk.walked.values():
            for step in walked.steps:
                for callee in callees(walk, step) or callback_of(walk, step)[1]:
                    if callee in walks and callee not in found:
                        found.add(callee)
                        pending.append(callee)
    return found
