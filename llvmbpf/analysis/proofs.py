"""Proofs: which checks of an `AccessPlan` cannot fail. The second half of the analysis.

Region inference has decided what each access is checked against, and that is part of the meaning of a program. Here an
abstract interpretation over numbers and distances (see `tracked`) finds accesses that cannot fail, and marks their rows
as proved. Nothing else is changed: not the region of a row, and not what happens where the check is made all the same.
The interpreter makes it always, so that every program that it runs is a test of these proofs.

Each function is solved apart, block by block in reverse post-order until nothing changes, with bounds widened to
constants of the program where paths meet again (`Width.widen`); then every block is computed once more from what its
predecessors hand over, which is right however loose that was, and often wins back what widening lost. A comparison
teaches each of its two edges something, and so does an access: behind a check that was passed, its bytes are there.

What is taken for granted, and why it holds:

* r1 and r2 of a raw program are a buffer and its length; two slots of a metadata buffer hold the packet's bounds where
  the entry state says so. Machines find the entry state before each run.
* A buffer lies in the lower half of the address space, its end included, and does not wrap (see `ADDRESS_SPACE`): it is
  memory of this process.
* The packet's length changes only where the entry state says that packets move, by a helper whose signature says so,
  by one without a signature, or by another function.
* Nothing but the function itself reaches a frame that region inference calls private, and calls leave r6 to r9 alone.
* A function that is called begins with what its calls hand over (see `handing`), or else with what region inference
  knows of its registers.

The work is bounded by steps, not by time: each instruction and each cell that is joined is one. Where the budget runs
out, the function's rows stay as they were.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from heapq import heappop, heappush

from llvmbpf.analysis.block_rules import BlockRules, OutOfSteps, own_maps
from llvmbpf.analysis.handing import HandedStates
from llvmbpf.analysis.joining import Joiner
from llvmbpf.analysis.plan import Access, AccessPlan, FunctionPlan
from llvmbpf.analysis.tracked import (
    A_LENGTH,
    ANYTHING,
    CONTEXT_LENGTH,
    LENGTHS,
    PACKET_LENGTH,
    Fact,
    Known,
    Name,
    Tracked,
    constant,
)
from llvmbpf.analysis.trips import MOST_HEADS, JumpBound, Loops, find_loops, jump_bound, loop_bodies
from llvmbpf.analysis.values import RegionKind, Value
from llvmbpf.cfg import BasicBlock
from llvmbpf.isa import CONDITION_OPS, Op

__all__ = ["Prover", "prove", "prove_and_tell"]

STEPS_PER_INSTRUCTION = 60
STEPS_AT_LEAST = 20_000
# How often a loop's head is joined plainly, then widened to constants of the program, then to the largest numbers only,
# before what still changes is given up.
PATIENCE = (0, 3, 4)
MOST_RESTARTS = 5  # of an inner loop: as often as the head of one around it is widened
LARGE = [(1 << 32) - 1, (1 << 63) - 1]

_SCALAR, _FRAME = RegionKind.SCALAR, RegionKind.FRAME


def prove(plan: AccessPlan) -> AccessPlan:
    """The same plan with the checks marked that cannot fail.

    >>> from llvmbpf.analysis import infer_regions
    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.verifier import verify
    >>> program = assemble('''
    ...     jlt r2, 14, +2
    ...     ldxb r0, [r1+13]
    ...     exit
    ...     mov r0, 0
    ...     exit
    ... ''')
    >>> print(prove(infer_regions(verify(program))))
    entry: r1 = packet
    main: frame of 512 bytes, private
      pc 1: load 1 of packet+13: proved: at least 14 bytes are there
    """
    return prove_and_tell(plan)[0]


def prove_and_tell(plan: AccessPlan) -> tuple[AccessPlan, Mapping[int, Mapping[int, Known]]]:
    """As `prove`, and what is known at the start of each block that can be reached, by function and block.

    A function for which the steps did not suffice is not among the latter.
    """
    budget = STEPS_AT_LEAST + STEPS_PER_INSTRUCTION * len(plan.verified.program)
    functions: dict[int, FunctionPlan] = {}
    found: dict[int, Mapping[int, Known]] = {}
    handed = HandedStates(plan)
    for entry in handed.order():
        function = plan.functions[entry]
        prover = Prover(plan, function, budget, handed.start(entry))
        accesses = prover.run()
        budget = prover.budget
        functions[entry] = function
        if accesses is None:
            handed.given_up(entry)
        else:
            functions[entry] = replace(function, accesses=accesses, jumps=prover.jumps())
            found[entry] = prover.states
            handed.solved(prover.calls)
    return replace(plan, functions={entry: functions[entry] for entry in plan.functions}), found


class Prover(BlockRules):
    """Solves one function; ``run`` first, then ask for the rest."""

    patience = PATIENCE

    def __init__(self, plan: AccessPlan, function: FunctionPlan, budget: int, handed: Known | None) -> None:
        self.plan = plan
        self.handed = handed
        self.function = function
        self.budget = budget
        self.program = plan.verified.program
        self.blocks = plan.verified.cfg.functions[function.entry].blocks
        self.order = {pc: position for position, pc in enumerate(self.blocks)}
        self.states: dict[int, Known] = {}
        self.edges: dict[tuple[int, int], Known] = {}
        self.sources = plan.verified.cfg.functions[function.entry].predecessors
        self.heads = {
            target
            for pc, block in self.blocks.items()
            for target in block.successors
            if self.order[target] <= self.order[pc]
        }
        self.joins: dict[int, int] = {}
        self.inner = self._inner_loops()
        self.outside: dict[int, Known] = {}  # what was handed to the heads of inner loops from outside of them
        self.restarts: dict[int, int] = {}
        self.solved: dict[int, Known] = {}  # states and edges before the last pass, for a function with loops
        self.solved_edges: dict[tuple[int, int], Known] = {}
        self.proved: dict[int, str] | None = None  # by pc, written in the last pass
        self.calls: list[tuple[int, Known]] = []
        self.thresholds = self.thresholds_of(self.blocks.values())
        self.own_maps = own_maps(plan)
        self.smallest_shared_frame = min(
            (one.frame_size for one in plan.functions.values() if not one.is_private), default=0
        )

    def run(self) -> Mapping[int, Access] | None:
        """The function's rows; None where steps ran out."""
        try:
            if self.heads:
                self._solve()
                self.solved, self.solved_edges = self.states, self.edges.copy()
                self.proved = {}
            else:  # one pass sees what all predecessors hand over
                self.proved = {}
            self._pass()
        except OutOfSteps:
            return None
        accesses = dict(self.function.accesses)
        for pc, reason in self.proved.items():
            accesses[pc] = replace(accesses[pc], proved=True, reason=f"proved: {reason}")
        return accesses

    def jumps(self) -> JumpBound | None:
        """How many backward jumps one call of the function can take."""
        return jump_bound(self.backward, self.states, self.loops())

    @property
    def backward(self) -> list[int]:
        """The pcs of the blocks whose jump costs fuel where it is taken."""
        return [
            pc for pc, block in self.blocks.items()
            if block.taken is not None and block.taken <= self.program.pcs[block.last]
        ]  # fmt: skip

    def loops(self) -> Loops | None:
        """The loops by their heads, None where some loop has several."""
        function = self.plan.verified.cfg.functions[self.function.entry]
        return find_loops(function, self.states, self.solved, self.solved_edges)

    def thresholds_at(self, head: int) -> list[int]:
        """Where bounds stop for a while when they grow in a loop."""
        return self.thresholds

    def thresholds_of(self, blocks: Iterable[BasicBlock]) -> list[int]:
        """What some blocks compare with, and one more or less; where bounds may stop for a while."""
        found = {0, *LARGE}
        for block in blocks:
            for index in range(block.first, block.last + 1):
                spec = self.program.specs[index]
                assert spec is not None
                if spec.op in CONDITION_OPS and not spec.uses_register:
                    imm = abs(self.program.instructions[index].imm)
                    found |= {imm - 1, imm, imm + 1}
        return sorted(one for one in found if one >= 0)

    def _inner_loops(self) -> dict[int, set[int]]:
        """The blocks of each loop that is inside another, by its head; none where that is not told apart or costly."""
        if not 2 <= len(self.heads) <= MOST_HEADS:
            return {}
        edges = ((pc, target) for pc, block in self.blocks.items() for target in block.successors)
        bodies = loop_bodies(self.plan.verified.cfg.functions[self.function.entry], edges) or {}
        return {
            head: body
            for head, body in bodies.items()
            if any(head in other and head != outer for outer, other in bodies.items())
        }

    # -- the fixpoint ---------------------------------------------------------------------------------------------

    def _start(self) -> Known:
        """What is known where the function begins."""
        if self.handed is not None:
            return self.handed.copy()
        state = self.plan.entry_state
        facts: dict[Name, Fact] = {PACKET_LENGTH: Fact(A_LENGTH), CONTEXT_LENGTH: Fact(A_LENGTH)}
        known = Known([None] * 11, {}, facts, self.function.is_private)
        entry = self.function.entry
        if state.packet_slots is not None:
            known.give_room(None, RegionKind.CONTEXT, max(state.packet_slots) + 8)
        values = self.function.entry_values[entry]
        for number, value in enumerate(values[:10]):
            known.registers[number] = self._seed(known, value, number)
        is_start = entry == 0 and self._runs_begin_only()
        if is_start and state.r1 in LENGTHS:
            known.registers[2] = Tracked(_SCALAR, LENGTHS[state.r1])
        known.registers[10] = Tracked(_FRAME)
        return known

    def _runs_begin_only(self) -> bool:
        """Whether nothing jumps back to the first instruction, and no call reaches it."""
        called = any(
            spec is not None
            and spec.op is Op.CALL_LOCAL
            and self.program.pcs[index] + 1 + self.program.instructions[index].imm == 0
            for index, spec in enumerate(self.program.specs)
        )
        return not called and 0 not in self.plan.verified.address_taken

    def _seed(self, known: Known, value: Value, number: int) -> Tracked:
        """What region inference says of a register where the function begins."""
        kind, offset = value.kind, value.offset
        if kind is _SCALAR and offset is not None:
            return constant(offset)
        place = -1 - number  # no pc, so that names are unlike those of instructions
        if kind is RegionKind.MAP_VALUE and value.source is not None and offset is not None:
            return Tracked(kind, None, offset, value.source, known.base_name(place))
        if kind in LENGTHS and not (kind is RegionKind.PACKET and self.plan.entry_state.moves):
            return Tracked(kind, None, offset) if offset is not None else known.fresh(place, ANYTHING, kind)
        return known.fresh(place, ANYTHING)

    def _solve(self) -> None:
        """Go through the blocks in order, again and again; what leads back is for the next time."""
        entry = self.function.entry
        live = self.plan.liveness.live_in
        pcs = list(self.blocks)
        later = {0}
        while later:
            queue, queued, later = sorted(later), later, set()
            while queue:
                here = heappop(queue)
                queued.discard(here)
                pc = pcs[here]
                if not self._enter(pc):
                    continue
                for target, reached in self._block(self.blocks[pc], self.states[pc].copy()):
                    state = reached.pruned(live[entry, target])
                    if self.edges.get((pc, target)) != state:
                        self.edges[pc, target] = state
                        position = self.order[target]
                        if position <= here:
                            later.add(position)
                        elif position not in queued:
                            queued.add(position)
                            heappush(queue, position)

    def _restart(self, head: int) -> None:
        """Forget all of an inner loop where what comes from outside is not what it was.

        At first the loops around it have seen one turn, and what they count is a constant. What was found with that
        would make every variable of theirs one that the inner loop changes: a name of its own, unlike theirs. That the
        blocks are computed anew from nothing changes no meaning: what is handed over in the end covers itself.
        """
        body = self.inner[head]
        outside = self._incoming(head, without=body)
        before = self.outside.get(head)
        if outside is None or outside == before:
            return
        self.outside[head] = outside
        if before is None or self.restarts.get(head, 0) >= MOST_RESTARTS:
            return
        self.restarts[head] = self.restarts.get(head, 0) + 1
        for pc in body:
            self.states.pop(pc, None)
            self.joins.pop(pc, None)
            if pc != head:
                self.outside.pop(pc, None)
            for target in self.blocks[pc].successors:
                self.edges.pop((pc, target), None)

    def _incoming(self, pc: int, without: Set[int] = frozenset()) -> Known | None:
        """What all predecessors of a block have handed over, but for some; None where it has not been reached."""
        entry = self.function.entry
        incoming = [
            self.edges[edge]
            for source in self.sources[pc]
            if source not in without and (edge := (source, pc)) in self.edges
        ]
        if pc == entry:
            incoming.insert(0, self._start().pruned(self.plan.liveness.live_in[entry, entry]))
        if not incoming:
            return None
        state = incoming[0]
        for other in incoming[1:]:
            self._spend(len(state.registers) + len(state.slots))
            state = Joiner(pc, state, other, None).run()
        return state

    def _enter(self, pc: int) -> bool:
        """Find the state of a block's start; whether that has changed. Heads of loops cover what they were before."""
        if pc in self.inner:
            self._restart(pc)
        state, before = self._incoming(pc), self.states.get(pc)
        if state is None:  # its predecessors are in a loop that was begun anew
            return False
        if before is not None and pc in self.heads:
            self._spend(len(state.registers) + len(state.slots))
            count = self.joins[pc] = self.joins.get(pc, 0) + 1
            plain, constants, large = self.patience
            thresholds: list[int] | None = None
            if count > large:
                thresholds = []
            elif count > constants:
                thresholds = LARGE
            elif count > plain:
                thresholds = self.thresholds_at(pc)
            state = (
                Joiner(pc, before, state, thresholds).run().pruned(self.plan.liveness.live_in[self.function.entry, pc])
            )
        self.states[pc] = state
        return state != before

    def _pass(self) -> None:
        """Compute every block once more from what its predecessors have handed over, and write down what is proved."""
        live = self.plan.liveness.live_in
        self.states = {}
        for pc, block in self.blocks.items():
            state = self._incoming(pc)
            if state is None:
                continue
            self.states[pc] = state
            reached = dict(self._block(block, state.copy()))
            for target in block.successors:
                if target in reached:
                    self.edges[pc, target] = reached[target].pruned(live[self.function.entry, target])
                else:
                    self.edges.pop((pc, target), None)
