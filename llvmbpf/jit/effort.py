"""How much optimisation a program can afford, so that none compiles for minutes.

Size alone does not tell. What LLVM's passes multiply are loops inside each other (unrolling 20 of them, in 120
instructions, takes more than 100 s, and the rest of O1 a gigabyte at 50), many loops (500 in a row: 10 s), and searches
of all regions or calls with the branches behind them (5,000: 9 s at O1). Without optimisation every one of these takes
about 0.1 ms an instruction.
"""

from __future__ import annotations

from dataclasses import dataclass

from llvmbpf.analysis import AccessPlan, RegionKind
from llvmbpf.isa import CALL_OPS
from llvmbpf.jit.optimiser import effective_level

__all__ = ["Effort", "affordable_level", "measure"]


@dataclass(frozen=True)
class Effort:
    """What makes a program expensive to optimise.

    ``loops`` are backward jumps, ``nesting`` how many of their ranges overlap at most, ``searches`` accesses that are
    checked against all regions, and calls. Many jumps back to one place are one loop: LLVM gives it one jump. Where
    they are few, it may make loops inside each other of them.
    """

    loops: int
    nesting: int
    searches: int

    def within(self, limit: Effort) -> bool:
        """Whether no number is above the limit's."""
        return self.loops <= limit.loops and self.nesting <= limit.nesting and self.searches <= limit.searches


MANY_JUMPS_BACK = 8  # as LLVM's LoopSimplify has it

# Measured to keep each level within about 3 s on one slow core.
MOST_FOR_UNROLLING = Effort(loops=100, nesting=8, searches=2000)
MOST_FOR_OPTIMISING = Effort(loops=300, nesting=24, searches=2500)


def measure(plan: AccessPlan) -> Effort:
    """The numbers of a program, all its functions together."""
    loops = searches = 0
    edges: list[tuple[int, int]] = []  # (pc, +1 where a loop begins and -1 behind its end)
    program = plan.verified.program
    for entry, function in plan.verified.cfg.functions.items():
        if entry not in plan.functions:
            continue
        rows = plan.functions[entry]
        searches += sum(row.region is RegionKind.UNKNOWN for row in rows.accesses.values())
        ends: dict[int, list[int]] = {}  # of the blocks that jump back, by where to
        for block in function.blocks.values():
            end = program.pcs[block.last]
            if block.taken is not None and block.taken <= end:
                ends.setdefault(block.taken, []).append(end)
        for start, found in ends.items():
            for end in found if len(found) < MANY_JUMPS_BACK else [max(found)]:
                loops += 1
                edges += [(start, 1), (end + 1, -1)]
    searches += sum(spec is not None and spec.op in CALL_OPS for spec in program.specs)
    depth = deepest = 0
    for _, change in sorted(edges):
        depth += change
        deepest = max(deepest, depth)
    return Effort(loops, deepest, searches)


def affordable_level(level: int, plan: AccessPlan) -> int:
    """The optimisation level that a program gets where ``level`` was asked for."""
    level = effective_level(level, len(plan.verified.program))
    if not level:
        return 0
    effort = measure(plan)
    if not effort.within(MOST_FOR_OPTIMISING):
        return 0
    return level if effort.within(MOST_FOR_UNROLLING) else min(level, 1)
