"""What functions begin with: the states at all calls of one, as the proofs of its callers found them.

A caller is solved before the functions that it calls, and each of those begins with the join of what all its calls hand
over. That is right where every way into the function is such a call. So it is left alone where functions call each
other in a circle, and so are those whose address is taken, unless all that could make use of an address are helpers
that are known to call this function or that one back.

A pointer into the caller's frame goes on as *a frame of some caller plus anchor plus offset*. That frame is alive as
long as the function runs, and region inference has it among the shared ones, since its address was handed on: all its
bytes are part of the stack's region. So an access is inside where its distance is within the smallest of the shared
frames. Two such pointers may be into different frames, so nothing follows from their difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from llvmbpf.analysis.joining import Joiner
from llvmbpf.analysis.plan import AccessPlan
from llvmbpf.analysis.tracked import Known, Tracked
from llvmbpf.analysis.values import RegionKind
from llvmbpf.cfg import jump_target
from llvmbpf.isa import CALL_OPS, Op, to_unsigned

__all__ = ["HandedStates"]


class HandedStates:
    """Collects what calls hand over while the functions of a plan are solved in `order`."""

    def __init__(self, plan: AccessPlan) -> None:
        self.plan = plan
        # Calls that region inference did not reach may be of functions that are in no plan.
        self.callees = {entry: plan.functions.keys() & self._callees(entry) for entry in plan.functions}
        self.unknown = {0} | (set() if self._addresses_are_followed() else set(plan.verified.address_taken))
        self.states: dict[int, Known] = {}

    def order(self) -> list[int]:
        """The functions, callers first; where calls form a cycle, as they stand, and then nothing is handed over."""
        sorter = TopologicalSorter({entry: () for entry in self.plan.functions})
        for caller, callees in self.callees.items():
            for callee in callees:
                sorter.add(callee, caller)
        try:
            return list(sorter.static_order())
        except CycleError:
            self.unknown |= self.plan.functions.keys()
            return list(self.plan.functions)

    def _calls(self, entry: int) -> Iterator[tuple[int, Op]]:
        """The calls of a function: index and operation."""
        program = self.plan.verified.program
        for block in self.plan.verified.cfg.functions[entry].blocks.values():
            for index in range(block.first, block.last + 1):
                spec = program.specs[index]
                if spec is not None and spec.op in CALL_OPS:
                    yield index, spec.op

    def _callees(self, entry: int) -> Iterator[int]:
        for index, op in self._calls(entry):
            if op is Op.CALL_LOCAL:
                yield jump_target(self.plan.verified.program, index)
        for call in self.plan.functions[entry].calls.values():
            if call.callback is not None:
                yield call.callback

    def _addresses_are_followed(self) -> bool:
        """Whether every call of a function by its address is of a known one."""
        program = self.plan.verified.program
        for entry, function in self.plan.functions.items():
            for index, op in self._calls(entry):
                if op is Op.CALL_REGISTER:
                    return False
                signature = self.plan.signatures.get(to_unsigned(program.instructions[index].imm, 32))
                if op is Op.CALL and signature is not None and signature.calls_back:
                    call = function.calls.get(program.pcs[index])
                    if call is not None and call.callback is None:  # without a row, it cannot be reached
                        return False
        return True

    def start(self, entry: int) -> Known | None:
        """What all calls of a function hand over; None where that is not known."""
        return None if entry in self.unknown else self.states.get(entry)

    def solved(self, calls: list[tuple[int, Known]]) -> None:
        """Take what a function hands over: the callee and the state, for each call that can be reached."""
        for callee, known in calls:
            if callee in self.unknown:
                continue
            state = self._handed(callee, known)
            before = self.states.get(callee)
            self.states[callee] = state if before is None else Joiner(callee, before, state, None).run()

    def given_up(self, entry: int) -> None:
        """Nothing is known of what a function hands over."""
        self.unknown |= self.callees[entry]

    def _handed(self, callee: int, known: Known) -> Known:
        registers = [
            value._replace(kind=RegionKind.STACK) if value is not None and value.kind is RegionKind.FRAME else value
            for value in known.registers[:10]
        ]
        frame = Tracked(RegionKind.FRAME)
        state = Known([*registers, frame], {}, known.facts, self.plan.functions[callee].is_private, known.sums)
        return state.pruned(self.plan.liveness.at_entry(callee))
