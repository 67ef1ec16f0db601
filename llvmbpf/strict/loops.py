"""Loops without a bound, recursion, and how much fuel a run takes at most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from llvmbpf.analysis.block_rules import TAIL_CALL
from llvmbpf.analysis.trips import visits
from llvmbpf.isa import Op
from llvmbpf.strict.calls import EACH, LOOP, callback_of, callees
from llvmbpf.strict.fuel import FuelBound
from llvmbpf.strict.report import FindingKind
from llvmbpf.strict.walk import Step, Walk

__all__ = ["Loops"]

Problem = tuple[int, int, FindingKind, str]
MAX_LOOPS = 1 << 23  # of bpf_loop
MOST_TERMS = 10_000


class Loops:
    """The control flow of a plan.

    Arguments:
        walks: of each function that can be reached, by entry.
        call_depth: how many calls may be inside each other.
        fuel: units that a run may take, None for any number.
    """

    def __init__(self, walks: Mapping[int, Walk], call_depth: int, fuel: int | None) -> None:
        self.walks = walks
        self.call_depth = call_depth
        self.fuel = fuel
        self.problems: list[Problem] = []
        self.calls: dict[int, list[tuple[int, Step, tuple[int, ...]]]] = {}
        for entry, walk in walks.items():
            self.calls[entry] = list(self._calls_of(walk))

    def _calls_of(self, walk: Walk) -> Iterator[tuple[int, Step, tuple[int, ...]]]:
        """(block, step, functions that it enters) of each call."""
        for pc, walked in walk.walked.items():
            for step in walked.steps:
                entered = callees(walk, step) or callback_of(walk, step)[1]
                if entered:
                    yield pc, step, tuple(callee for callee in entered if callee in self.walks)

    def run(self) -> FuelBound | None:
        """Write down all findings; what bounds the fuel of a run, None where nothing does."""
        recursive = self._depths()
        bounds: dict[int, FuelBound | None] = {}
        for entry in self._innermost_first(recursive):
            bounds[entry] = None if entry in recursive else self._bound(entry, bounds)
        for entry in self.walks:
            self._loops(entry)
        bound = bounds.get(0)
        if bound is not None and self.fuel is not None and bound.units() > self.fuel:
            detail = f"a run may take {bound.units()} units of fuel, {self.fuel} are permitted"
            where = next((pc for pc in self._backward(0)), self._last_call())
            self.problems.append((0, where, FindingKind.LOOP, detail))
        return bound

    def _last_call(self) -> int:
        return max((step.pc for _, step, _ in self.calls[0]), default=0)

    # -- depth ----------------------------------------------------------------------------------------------------

    def _depths(self) -> set[int]:
        """Complain of calls that may be too deep inside each other; the functions that may be inside themselves."""
        waiting = Counter(callee for entry in self.calls for callee in self._entered(entry))
        depths: dict[int, int] = {}
        pending = [entry for entry in self.walks if not waiting[entry]]
        deepest = dict.fromkeys(self.walks, 0)
        while pending:  # what nothing enters any more, so that all that enter it are known
            entry = pending.pop()
            depths[entry] = deepest[entry]
            for callee in self._entered(entry):
                deepest[callee] = max(deepest[callee], deepest[entry] + 1)
                waiting[callee] -= 1
                if not waiting[callee]:
                    pending.append(callee)
        endless = self.walks.keys() - depths.keys()
        for entry, calls in self.calls.items():
            for _, step, entered in calls:
                if entry in endless or any(callee in endless for callee in entered):
                    detail = "a function may call itself, directly or through others"
                elif depths[entry] >= self.call_depth:
                    detail = f"{depths[entry] + 1} calls may be inside each other, {self.call_depth} are permitted"
                else:
                    continue
                self.problems.append((entry, step.pc, FindingKind.CALL_DEPTH, detail))
        return set(endless)

    def _innermost_first(self, recursive: set[int]) -> list[int]:
        """The functions, each behind those that it calls."""
        order: list[int] = []
        seen: set[int] = set()
        stack = [(0, iter(self._entered(0)))]
        seen.add(0)
        while stack:
            entry, rest = stack[-1]
            for callee in rest:
                if callee not in seen and callee not in recursive:
                    seen.add(callee)
                    stack.append((callee, iter(self._entered(callee))))
                    break
            else:
                order.append(entry)
                stack.pop()
        return order

    def _entered(self, entry: int) -> list[int]:
        return [callee for _, _, entered in self.calls[entry] for callee in entered]

    # -- loops ----------------------------------------------------------------------------------------------------

    def _backward(self, entry: int) -> list[int]:
        """The pcs of a function's jumps that cost fuel and can be reached."""
        walk = self.walks[entry]
        return [walk.program.pcs[walk.blocks[pc].last] for pc in walk.backward if pc in walk.walked]

    def _loops(self, entry: int) -> None:
        """Complain of the backward jumps of loops for which there is no bound."""
        walk = self.walks[entry]
        loops = walk.known_loops
        taken = {
            pc: walk.blocks[pc].taken
            for pc in walk.backward
            if pc in walk.walked and walk.blocks[pc].taken in walk.walked[pc].successors
        }
        endless: dict[int, int | None] = taken if loops is None else {}
        for head, loop in (loops or {}).items():
            if loop.trips is None:
                to_head = {pc: target for pc, target in taken.items() if target == head and pc in loop.body}
                # A loop that comes back to its head going forward has a backward jump somewhere inside.
                endless |= to_head or {pc: head for pc in taken if pc in loop.body}
        for pc, begin in endless.items():
            jump = walk.program.pcs[walk.blocks[pc].last]
            detail = f"it is not known that the loop from pc {begin} ends"
            self.problems.append((entry, jump, FindingKind.LOOP, detail))
        for _, step, _ in self.calls[entry]:
            number, functions = callback_of(walk, step)
            if functions and number == EACH and self._elements(walk, step) is None:
                self.problems.append((entry, step.pc, FindingKind.LOOP, "it is not known how many elements there are"))

    def _elements(self, walk: Walk, step: Step) -> int | None:
        call = walk.function.calls.get(step.pc)
        if call is None or call.map is None or call.map >= walk.own_maps:
            return None
        return walk.plan.maps[call.map].max_entries

    # -- fuel -----------------------------------------------------------------------------------------------------

    def _bound(self, entry: int, bounds: Mapping[int, FuelBound | None]) -> FuelBound | None:
        """What one call of a function takes at most."""
        walk = self.walks[entry]
        loops = walk.known_loops
        if loops is None:
            if walk.heads or not walk.is_known:
                return None
            loops = {}
        total = FuelBound()
        for pc in walk.backward:
            if pc in walk.walked:
                turns = visits(pc, loops)
                if turns is None:
                    return None
                total = total.plus(FuelBound(((1, turns),)))
        for pc, step, entered in self.calls[entry]:
            turns = visits(pc, loops)
            times = self._times(walk, step)
            if turns is None or times is None:
                return None
            most: FuelBound | None = FuelBound()
            for callee in entered:  # one of them: the sum of all is more than enough
                inner = bounds.get(callee)
                most = None if most is None or inner is None else most.plus(inner)
            if most is None:
                return None
            total = total.plus(most.plus(FuelBound(((1, ()),))).times(times, turns))
            if len(total.terms) > MOST_TERMS:
                return None
        return total.plus(FuelBound(((self._tail_calls(walk), ()),)))

    def _times(self, walk: Walk, step: Step) -> int | None:
        """How often a call enters a function."""
        number, functions = callback_of(walk, step)
        if not functions:
            return 1
        if number == EACH:
            return self._elements(walk, step)
        assert number == LOOP
        count = step.known.number(walk.value(step, 1))
        return min(count.umax if count.umax < 1 << 32 else (1 << 32) - 1, MAX_LOOPS)

    def _tail_calls(self, walk: Walk) -> int:
        """A tail call costs a unit; what the other program takes is not counted here."""
        steps = (step for walked in walk.walked.values() for step in walked.steps)
        return int(any(step.spec.op is Op.CALL and step.instruction.imm == TAIL_CALL for step in steps))


