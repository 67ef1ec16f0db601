"""Going once through what the proofs know: what each instruction that can be reached does, and what may go wrong.

The proofs (`llvmbpf.analysis.proofs`) have found what is known at the start of each block. Here each block is gone
through once more, one instruction at a time, so that every access and argument can be judged where it stands. An
access that may fail is passed all the same, as a run passes it that goes on: what is behind it is judged for that run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from llvmbpf.analysis.memory_rules import LOAD_OPS, MEMORY_OPS
from llvmbpf.analysis.plan import AccessPlan, FunctionPlan
from llvmbpf.analysis.proof_rules import read
from llvmbpf.analysis.proofs import Prover
from llvmbpf.analysis.tracked import A_LENGTH, CONTEXT_LENGTH, PACKET_LENGTH, Fact, Known, Tracked
from llvmbpf.analysis.trips import Loops, loop_body
from llvmbpf.analysis.values import ZERO, RegionKind, Value
from llvmbpf.cfg import BasicBlock
from llvmbpf.isa import CALL_OPS, CONDITION_OPS, Instruction, InstructionSpec, Op
from llvmbpf.strict.report import FindingKind

__all__ = ["Need", "Span", "Step", "Walk", "WalkedBlock", "falls_to_zero"]

NO_LIMIT = 1 << 62
ALL_REGISTERS = (1 << 11) - 1
PATIENCE = (1, 8, 10)  # more than `prove` has
_FRAME = RegionKind.FRAME
NOTHING = Known([None] * 11, {}, {PACKET_LENGTH: Fact(A_LENGTH), CONTEXT_LENGTH: Fact(A_LENGTH)}, False)


@dataclass(frozen=True, slots=True)
class Span:
    """Bytes of the own frame, by offsets from r10. ``exact`` says that all of them are touched for certain."""

    low: int
    high: int
    exact: bool
    register: int = 0  # of a helper's argument


@dataclass(frozen=True, slots=True)
class Need:
    """What a function's access at ``pc`` needs of the argument that it was given in ``register``.

    The bytes from ``low`` to ``high`` behind the argument must be there, for a pointer into a caller's frame; a pointer
    to a map's value must not be null.
    """

    pc: int
    register: int
    kind: FindingKind
    detail: str
    low: int = 0
    high: int = 0

    def passed_on(self, register: int, distance: int) -> Need:
        """The same of what a caller was given itself, and has moved by a distance."""
        return replace(self, register=register, low=self.low + distance, high=self.high + distance)


@dataclass(slots=True)
class Step:
    """One instruction as it is reached.

    Attributes:
        index, pc, instruction, spec: which.
        values: what region inference knows of r0 to r10 before it.
        tracked: what the proofs know of r0 to r10 before it.
        known: all that they know, while the step is judged; calls keep it.
        reads, writes: what it touches of the own frame.
        result: what region inference knows of the register that it writes.
    """

    index: int
    pc: int
    instruction: Instruction
    spec: InstructionSpec
    values: tuple[Value, ...]
    tracked: tuple[Tracked | None, ...]
    known: Known
    reads: tuple[Span, ...] = ()
    writes: tuple[Span, ...] = ()
    result: Value | None = None


@dataclass(slots=True)
class WalkedBlock:
    """The steps of a block, as far as they can be reached, and the blocks that may come next."""

    steps: list[Step] = field(default_factory=list)
    successors: list[int] = field(default_factory=list)


class Walk(Prover):
    """One function of a plan.

    Attributes:
        blocks_walked: by pc.
        problems: what may go wrong: (pc, kind, detail).
        needs: what depends on callers.
        is_known: whether the steps sufficed.
    """

    patience = PATIENCE

    def __init__(self, plan: AccessPlan, function: FunctionPlan, budget: int, handed: Known | None) -> None:
        super().__init__(plan, function, budget, handed)
        self.walked: dict[int, WalkedBlock] = {}
        self.problems: list[tuple[int, FindingKind, str]] = []
        self.needs: list[Need] = []
        self.near: dict[int, list[int]] = {}
        accesses = self.run()
        self.is_known = accesses is not None
        self.budget_left = self.budget
        self.proved = None
        self.budget = NO_LIMIT
        if accesses is None:
            self.states = {pc: self._nothing() for pc in function.entry_values}
            self.problems.append((function.entry, FindingKind.TOO_LARGE, "the steps of the analysis did not suffice"))

    def thresholds_at(self, head: int) -> list[int]:
        """What the loop itself compares with: fewer places to stop at lead sooner to the right one."""
        found = self.near.get(head)
        if found is None:
            function = self.plan.verified.cfg.functions[self.function.entry]
            body: set[int] = set()
            for source in self.sources[head]:
                if self.order[source] >= self.order[head]:
                    body |= loop_body(function, head, source)
            found = self.near[head] = self.thresholds_of(self.blocks[pc] for pc in body)
        return found

    @property
    def known_loops(self) -> Loops | None:
        """The loops of the function by their heads, None where they are not known."""
        return self.loops() if self.is_known else None

    def _nothing(self) -> Known:
        """A state in which nothing is known but where r10 points."""
        known = NOTHING.copy()
        known.registers[10] = Tracked(_FRAME)
        return known

    def steps(self) -> Iterator[Step]:
        """All steps of the function, to be judged one after the other; only calls keep ``known`` then."""
        for pc in self.blocks:
            if pc in self.states:
                walked = self.walked[pc] = WalkedBlock()
                for step in self.steps_of(pc, walked):
                    walked.steps.append(step)
                    yield step
                    # A copy of all facts at each step would make long blocks slow.
                    step.known = step.known.pruned(ALL_REGISTERS) if step.spec.op in CALL_OPS else NOTHING

    def steps_of(self, pc: int, walked: WalkedBlock | None = None) -> Iterator[Step]:
        """The steps of a block, as far as they can be reached; ``walked`` is told what may come next."""
        block = self.blocks[pc]
        known = self.states[pc].copy()
        values = list(self.function.entry_values.get(pc, (ZERO,) * 11))
        for index in range(block.first, block.last + 1):
            instruction, spec = self.program.instructions[index], self.program.specs[index]
            here = self.program.pcs[index]
            assert spec is not None
            step = Step(index, here, instruction, spec, tuple(values), tuple(known.registers), known)
            step.result = self.function.results.get(here)
            yield step
            last = index == block.last
            single = replace(block, first=index, last=index)
            if not last:
                single = replace(single, taken=None, following=here + spec.slots)
            reached = self._block(single, known)
            if last:
                if walked is not None:
                    walked.successors = [target for target, _ in reached]
                return
            if not reached:
                return
            if spec.op in CALL_OPS:
                values[1:6] = [ZERO] * 5
            written = spec.written_register(instruction)
            if spec.op in CALL_OPS:
                written = 0
            if written is not None and step.result is not None:
                values[written] = step.result

    # -- asking about a step --------------------------------------------------------------------------------------

    def value(self, step: Step, register: int) -> Tracked:
        """What the proofs know of a register before a step."""
        return read(step.known, register, step.pc)

    def complain(self, step: Step, kind: FindingKind, detail: str) -> None:
        """Write down what may go wrong."""
        self.problems.append((step.pc, kind, detail))

    def argument_of(self, value: Tracked) -> tuple[int, int] | None:
        """(register, distance) where a value is what the function was given in a register, plus a constant.

        That is known by names where the callers' states are not.
        """
        if self.handed is not None:
            return None
        name = value.base if value.kind is RegionKind.MAP_VALUE else value.anchor
        if isinstance(name, tuple) and len(name) == 2 and isinstance(name[0], int) and -6 <= name[0] <= -2:
            return -1 - name[0], value.offset
        return None

    def is_memory(self, step: Step) -> bool:
        """Whether the step loads or stores."""
        return step.spec.op in MEMORY_OPS

    def is_load(self, step: Step) -> bool:
        """Whether the step only loads."""
        return step.spec.op in LOAD_OPS


def falls_to_zero(step: Step, block: BasicBlock) -> tuple[int, int] | None:
    """(target, register) where a jump compares a register with 0: the edge on which the register is 0."""
    op, spec, instruction = step.spec.op, step.spec, step.instruction
    if op not in CONDITION_OPS or op not in (Op.JEQ, Op.JNE) or spec.width != 64 or block.taken == block.following:
        return None
    if spec.uses_register:
        other = step.tracked[instruction.src]
        if other is None or not other.is_constant or other.offset:
            return None
    elif instruction.imm:
        return None
    target = block.taken if op is Op.JEQ else block.following
    return None if target is None else (target, instruction.dst)
