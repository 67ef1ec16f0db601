"""What is written before it is read, and which addresses get out: one dataflow over all functions of a program.

It goes along the edges that the proofs leave, with the steps that `Walk` has found. A function is gone through again
where what it is called with, or what one that it calls gives back, has changed; then once more to write findings down.
What is told at one place is not told again behind it: a register that is read too early counts as written there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping

from llvmbpf.analysis.values import RegionKind
from llvmbpf.helpers.kernel_table import KERNEL_HELPERS
from llvmbpf.isa import Op, to_unsigned
from llvmbpf.strict.calls import CallEffects
from llvmbpf.strict.leaks import Leaks
from llvmbpf.strict.marks import FRAME_POINTER_MASK, Marks
from llvmbpf.strict.report import FindingKind
from llvmbpf.strict.walk import Step, Walk, falls_to_zero

__all__ = ["Flow"]

DEEPEST = 50  # functions that are solved inside each other; what is deeper waits for its turn


class Flow(Leaks, CallEffects):
    """The dataflow of one plan.

    Arguments:
        walks: of each function that can be reached, by entry.
        arities: how many registers helpers without a signature read, by number.
    """

    def __init__(self, walks: Mapping[int, Walk], arities: Mapping[int, int]) -> None:
        self.walks = walks
        self.arities = arities
        self.plan = walks[0].plan
        self.kernel_helpers = frozenset(
            number
            for number, signature in self.plan.signatures.items()
            if number in KERNEL_HELPERS and signature == KERNEL_HELPERS[number].signature
        )
        self.entries: dict[int, Marks] = {}
        self.results: dict[int, Marks] = {}  # at exits, joined
        self.called_back: set[int] = set()
        self.stack_holds_pointers = self.callers_get_pointers = False
        self.problems: list[tuple[int, int, FindingKind, str]] | None = None
        self.written_at: dict[tuple[int, int], int] = {}  # by entry and pc, for messages
        self.entry = 0
        self.active: list[int] = []
        self.callers: dict[int, set[int]] = {}
        self.affected: set[int] = set()  # functions that have to be gone through again

    def run(self) -> list[tuple[int, int, FindingKind, str]]:
        """All findings: (function's entry, pc, kind, detail)."""
        state = self.plan.entry_state
        given = 0b10 if state.is_kernel else 0b110
        holds = state.r1 is not RegionKind.SCALAR
        self.entries[0] = Marks(given | FRAME_POINTER_MASK, FRAME_POINTER_MASK | (0b10 if holds else 0))
        pending, waiting = deque([0]), {0}
        while pending:
            self.affected = set()
            entry = pending.popleft()
            waiting.discard(entry)
            self._function(entry)
            again = sorted((self.affected & self.entries.keys()) - waiting)
            pending.extend(again)
            waiting.update(again)
        self.problems = []
        for entry in self.walks:
            if entry in self.entries:
                self._function(entry)
        return self.problems

    def tell(self, step: Step, kind: FindingKind, detail: str) -> None:
        """Write a finding down, in the last pass."""
        if self.problems is not None:
            self.problems.append((self.entry, step.pc, kind, detail))

    # -- one function ---------------------------------------------------------------------------------------------

    def _function(self, entry: int) -> None:
        """Solve a function; in the last pass, go through each block once with what was found before."""
        self.entry, self.walk = entry, self.walks[entry]
        self.active.append(entry)
        tells, self.problems = self.problems, None
        starts = {entry: self.entries[entry].copy()}
        order = {pc: position for position, pc in enumerate(self.walk.blocks)}
        pending = {entry}
        while pending:
            pc = min(pending, key=order.__getitem__)
            pending.discard(pc)
            for target, marks in self._block(pc, starts[pc].copy()):
                before = starts.get(target)
                after = marks if before is None else before.join(marks)
                if after != before:
                    starts[target] = after
                    pending.add(target)
        if tells is not None:
            self.problems = tells
            for pc in self.walk.blocks:
                if pc in starts:
                    self._block(pc, starts[pc].copy())
        self.active.pop()

    def solve_first(self, callee: int) -> None:
        """Solve a function that is called and has not been looked at, so that the caller can go on at once."""
        if callee in self.active or len(self.active) >= DEEPEST or self.problems is not None:
            return
        entry = self.entry
        self._function(callee)
        self.entry, self.walk = entry, self.walks[entry]

    def _block(self, pc: int, marks: Marks) -> list[tuple[int, Marks]]:
        walked = self.walk.walked.get(pc)
        if walked is None:
            return []
        for step in walked.steps:
            if not self._step(step, marks):
                return []
        found = []
        last = walked.steps[-1]
        zero = falls_to_zero(last, self.walk.blocks[pc])
        for target in walked.successors:
            reached = marks.copy()
            if zero is not None:
                self._compared(reached, zero[1], is_null=target == zero[0])
            found.append((target, reached))
        return found

    def _compared(self, marks: Marks, register: int, *, is_null: bool) -> None:
        """A register was compared with 0: a record that is null is none."""
        origin = marks.origins.get(register)
        if origin is None or origin not in marks.records:
            return
        if is_null:
            del marks.records[origin]
            marks.forget_origin(origin)
        else:
            marks.records[origin] = marks.records[origin]._replace(not_null=True)

    # -- one step -------------------------------------------------------------------------------------------------

    def _step(self, step: Step, marks: Marks) -> bool:
        """What a step does; False where nothing comes behind it."""
        if self.problems is not None:
            self.written_at[self.entry, step.pc] = marks.written
        for register in self._registers_read(step):
            if not marks.is_written(register):
                self.tell(step, FindingKind.UNINITIALISED_REGISTER, f"r{register} is not written on every path to here")
                marks.written |= 1 << register
        self._frame_reads(step, marks)
        op, spec, instruction = step.spec.op, step.spec, step.instruction
        if self.walk.is_memory(step):
            self.memory(step, marks)
        elif op in (Op.CALL, Op.CALL_LOCAL, Op.CALL_REGISTER):
            return self.call(step, marks)
        elif op is Op.LOAD_IMM64:
            origin = None
            if step.result is not None and step.result.kind is RegionKind.MAP_VALUE:
                origin = -1 - (step.result.source or 0)  # the one value of a section of variables
            marks.write(instruction.dst, pointer=instruction.src != 0, origin=origin)
        elif op is Op.LOAD_PACKET:
            marks.write(0, pointer=False)
        elif op is Op.EXIT:
            self._exit(step, marks)
        elif spec.is_terminator:
            self.comparison(step, marks)
        else:
            self.arithmetic(step, marks)
        return True

    def _registers_read(self, step: Step) -> Iterator[int]:
        op, instruction = step.spec.op, step.instruction
        if op is Op.CALL:
            number = to_unsigned(instruction.imm, 32)
            yield from range(1, self.arity(number) + 1)
        elif op is Op.CALL_REGISTER:
            yield instruction.imm or instruction.dst
        elif op is Op.EXIT:
            if self.entry == 0 or self.entry in self.called_back:
                yield 0
        else:
            numbers = {"dst": instruction.dst, "src": instruction.src, "r0": 0}
            yield from sorted({numbers[name] for name in step.spec.reads})

    def _frame_reads(self, step: Step, marks: Marks) -> None:
        for span in step.reads:
            bits = self.bits(span.low, span.high)
            missing = bits & ~marks.written_bytes
            if missing:
                size = self.walk.function.frame_size
                first, last = (missing & -missing).bit_length() - 1 - size, missing.bit_length() - size
                given = f", which r{span.register} hands to the helper," if span.register else ""
                self.tell(
                    step,
                    FindingKind.UNINITIALISED_STACK,
                    f"the stack from r10{first:+d} to r10{last:+d}{given} is not written on every path to here",
                )
                if span.exact:
                    marks.written_bytes |= bits

    def _exit(self, step: Step, marks: Marks) -> None:
        if self.entry == 0 and marks.is_pointer(0):
            self.tell(step, FindingKind.POINTER_LEAK, "the program's result is a pointer")
        for origin in sorted(marks.records):
            if marks.origins.get(0) != origin:
                detail = f"the record that was reserved at pc {origin} may not have been submitted or discarded"
                self.tell(step, FindingKind.RECORD, detail)
        if marks.lock_may:
            self.tell(step, FindingKind.LOCK, "a spin lock may still be held")
        before = self.results.get(self.entry)
        after = marks.copy() if before is None else before.join(marks)
        if after != before:
            self.results[self.entry] = after
            self.affected |= self.callers.get(self.entry, set())

    def bits(self, low: int, high: int) -> int:
        """The mask of bytes of the frame between two offsets from r10."""
        size = self.walk.function.frame_size
        low, high = max(low + size, 0), min(high + size, size)
        return ((1 << high) - 1) & ~((1 << low) - 1) if high > low else 0
