"""What calls do in the dataflow: what a function is entered with and gives back, and what helpers are handed."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Mapping

from llvmbpf.analysis.block_rules import TAIL_CALL
from llvmbpf.analysis.plan import AccessPlan
from llvmbpf.analysis.values import RegionKind
from llvmbpf.cfg import jump_target
from llvmbpf.helpers.signature import ArgumentKind, MemoryAccess, Result
from llvmbpf.isa import Op, to_unsigned
from llvmbpf.strict.marks import FRAME_POINTER_MASK, GIVEN_BIAS, Marks
from llvmbpf.strict.records import give_back, judge_record, lock, reserve, unlock
from llvmbpf.strict.report import FindingKind
from llvmbpf.strict.walk import Step, Walk
from llvmbpf.verifier import CallxMode

__all__ = ["CallEffects", "callback_of", "callees"]

LOOP, EACH, LOCK, UNLOCK = 181, 164, 93, 94  # the kernel's numbers
_CALLBACK_CONTEXT = 3  # the argument that is handed on to the function that is called back

# Of trace_printk, how many registers are read whatever the format says.
_FIXED_ARGUMENTS = {6: 2}
# Arguments that are numbers to the engines and addresses by design: what is probed, and texts that end with a zero.
_ADDRESSES = frozenset((number, 3) for number in (LOOP, EACH, 4, 45, 112, 113, 114, 115, 165, 182))


def callback_of(walk: Walk, step: Step) -> tuple[int, tuple[int, ...]]:
    """(helper, functions) where a helper calls back into the program; (0, ()) else."""
    if step.spec.op is not Op.CALL:
        return 0, ()
    number = to_unsigned(step.instruction.imm, 32)
    signature = walk.plan.signatures.get(number)
    if signature is None or all(one.kind is not ArgumentKind.CALLBACK for one in signature.arguments):
        return 0, ()
    call = walk.function.calls.get(step.pc)
    if call is None or call.callback is None:
        return number, tuple(walk.plan.verified.address_taken)
    return number, (call.callback,)


def callees(walk: Walk, step: Step) -> tuple[int, ...]:
    """The functions of the program that a call enters itself."""
    if step.spec.op is Op.CALL_LOCAL:
        return (jump_target(walk.program, step.index),)
    if step.spec.op is Op.CALL_REGISTER and walk.plan.verified.callx is CallxMode.FUNCTION:
        return tuple(walk.plan.verified.address_taken)
    return ()


class CallEffects:
    """The part of the dataflow that deals with calls."""

    walk: Walk
    plan: AccessPlan
    walks: Mapping[int, Walk]
    arities: Mapping[int, int]
    kernel_helpers: frozenset[int]
    entries: dict[int, Marks]
    results: dict[int, Marks]
    called_back: set[int]
    callers_get_pointers: bool
    callers: dict[int, set[int]]
    affected: set[int]

    @abstractmethod
    def tell(self, step: Step, kind: FindingKind, detail: str) -> None:
        """Write a finding down."""

    @abstractmethod
    def bits(self, low: int, high: int) -> int:
        """The mask of bytes of the frame between two offsets from r10."""

    @abstractmethod
    def frame_writes(self, step: Step, marks: Marks, stored: bool, adds: bool = False) -> None:
        """Bytes of the own frame get new values."""

    @abstractmethod
    def solve_first(self, callee: int) -> None:
        """Look at a function that has not been looked at."""

    def call(self, step: Step, marks: Marks) -> bool:
        """Any call; False where it does not come back."""
        if marks.lock_may and not self._is_unlock(step):
            self.tell(step, FindingKind.LOCK, "a call while a spin lock may be held")
        entered = callees(self.walk, step)
        if step.spec.op is not Op.CALL and not (
            step.spec.op is Op.CALL_REGISTER and self.plan.verified.callx is CallxMode.HELPER
        ):
            return self._enter(step, marks, entered)
        self._helper(step, marks)
        return True

    def _is_unlock(self, step: Step) -> bool:
        return step.spec.op is Op.CALL and step.instruction.imm in (LOCK, UNLOCK) and self._takes_lock(step)

    def _takes_lock(self, step: Step) -> bool:
        signature = self.plan.signatures.get(to_unsigned(step.instruction.imm, 32))
        return signature is not None and any(one.kind is ArgumentKind.LOCK for one in signature.arguments)

    # -- functions of the program ---------------------------------------------------------------------------------

    def _enter_with(self, callee: int, marks: Marks) -> None:
        before = self.entries.get(callee)
        after = marks if before is None else before.join(marks)
        if after != before:
            self.entries[callee] = after
            self.affected.add(callee)

    def _enter(self, step: Step, marks: Marks, entered: Iterable[int]) -> bool:
        begin = Marks((marks.written & 0b111110) | FRAME_POINTER_MASK, (marks.pointers & 0b111110) | FRAME_POINTER_MASK)
        begin.arguments = {register: (register, 0) for register in range(1, 6)}
        result: Marks | None = None
        for callee in entered:
            if callee not in self.walks:
                continue
            self.callers.setdefault(callee, set()).add(self.walk.function.entry)
            self._enter_with(callee, begin.copy())
            if callee not in self.results:
                self.solve_first(callee)
            found = self.results.get(callee)
            if found is not None:
                result = found if result is None else result.join(found)
        if result is None:
            return False
        handed_on = {marks.origins.get(register) for register in range(1, 6)}
        for origin, held in marks.records.items():
            if origin in handed_on:
                marks.records[origin] = held._replace(surely=False)
        self._take_over(step, marks, result)
        if self.callers_get_pointers and not self.walk.function.is_private:
            marks.pointer_bytes = self.bits(-self.walk.function.frame_size, 0)
        if not self.walk.function.is_private:
            marks.forget_slots(-self.walk.function.frame_size, 0)
        marks.forget_arguments()
        was_written = marks.written | (result.written & 1)
        marks.write(0, pointer=result.is_pointer(0))
        marks.written = was_written if result.is_written(0) else marks.written & ~1
        return True

    def _take_over(self, step: Step, marks: Marks, result: Marks) -> None:
        """What the function has written for its caller: to this frame, or to that of the caller's caller."""
        given = list(marks.given)
        for register in range(1, 6):
            bytes_given, value = result.given[register], step.tracked[register]
            if not bytes_given or value is None:
                continue
            argument = marks.arguments.get(register)
            if value.kind is RegionKind.FRAME and value.anchor is None:
                shift = value.offset + self.walk.function.frame_size - GIVEN_BIAS
                here = bytes_given << shift if shift >= 0 else bytes_given >> -shift
                marks.written_bytes |= here & self.bits(-self.walk.function.frame_size, 0)
            elif argument is not None:
                number, distance = argument
                given[number] |= bytes_given << distance if distance >= 0 else bytes_given >> -distance
        marks.given = tuple(given)

    # -- helpers --------------------------------------------------------------------------------------------------

    def _helper(self, step: Step, marks: Marks) -> None:
        number = to_unsigned(step.instruction.imm, 32) if step.spec.op is Op.CALL else -1
        signature = self.plan.signatures.get(number)
        origin: int | None = None
        pointer = False
        if signature is not None:
            self._arguments(step, marks, number)
            self._call_back(step, marks)
            pointer = signature.returns in (Result.MAP_VALUE, Result.RECORD)
            if number == TAIL_CALL and number in self.kernel_helpers:
                self._tail_call(step, marks)
            if signature.returns is Result.RECORD:
                reserve(self, step, marks)
            if pointer:
                marks.forget_origin(step.pc)
                origin = step.pc
        self.frame_writes(step, marks, stored=False)
        marks.forget_arguments()
        marks.write(0, pointer=pointer, origin=origin)

    def arity(self, number: int) -> int:
        """How many registers a helper reads for certain."""
        signature = self.plan.signatures.get(number)
        if number in self.kernel_helpers and number in _FIXED_ARGUMENTS:
            return _FIXED_ARGUMENTS[number]
        return self.arities.get(number, 0) if signature is None else len(signature.arguments)

    def _arguments(self, step: Step, marks: Marks, number: int) -> None:
        signature = self.plan.signatures[number]
        assert signature is not None
        rows = {row.register: row for row in self.walk.function.arguments.get(step.pc, ())}
        for register, argument in enumerate(signature.arguments, start=1):
            if argument.kind is ArgumentKind.RECORD:
                give_back(self, step, marks, register)
            elif argument.kind is ArgumentKind.LOCK:
                (lock if number == LOCK else unlock)(self, step, marks, register)
            elif argument.kind is ArgumentKind.SCALAR and marks.is_pointer(register):
                is_address = number in self.kernel_helpers and (number, register) in _ADDRESSES
                if not is_address:
                    self.tell(step, FindingKind.POINTER_LEAK, f"r{register}, a pointer, is handed over as a number")
            row = rows.get(register)
            if row is not None and row.region is RegionKind.RECORD and row.argument.kind is ArgumentKind.MEMORY:
                size = self._record_size(step, row.argument.size, row.argument.size_argument)
                judge_record(self, step, marks, register, 0, size, "store" if row.argument.access.writes else "load")
        for span in step.reads:
            if marks.pointer_bytes & self.bits(span.low, span.high):
                where = f"the stack from r10{span.low:+d} to r10{span.high:+d}"
                detail = f"{where}, which r{span.register} hands over, holds an address"
                self.tell(step, FindingKind.POINTER_LEAK, detail)
        for row in rows.values():
            if row.region is RegionKind.STACK and row.argument.access is not MemoryAccess.READ and row.argument.size:
                marks.give(row.register, 0, row.argument.size)

    def _record_size(self, step: Step, size: int | None, size_argument: int | None) -> int:
        """The most bytes of a helper's memory argument; more than any record has where that is not known."""
        if size is not None:
            return size
        if size_argument is None:
            return 1 << 40
        value = self.walk.value(step, size_argument)
        return step.known.number(value).umax if value.kind is RegionKind.SCALAR else 1 << 40

    def _call_back(self, step: Step, marks: Marks) -> None:
        number, functions = callback_of(self.walk, step)
        if not functions:
            return
        context = marks.pointers >> _CALLBACK_CONTEXT & 1
        if number == EACH:
            begin = Marks(0b11110 | FRAME_POINTER_MASK, 0b01110 | context << 4 | FRAME_POINTER_MASK)
        else:
            begin = Marks(0b110 | FRAME_POINTER_MASK, context << 2 | FRAME_POINTER_MASK)
        for callee in functions:
            if callee in self.walks:
                if callee not in self.called_back:
                    self.called_back.add(callee)
                    self.affected.add(callee)
                self._enter_with(callee, begin.copy())
        if not self.walk.function.is_private:
            marks.forget_slots(-self.walk.function.frame_size, 0)

    def _tail_call(self, step: Step, marks: Marks) -> None:
        """The program may end here."""
        for origin in sorted(marks.records):
            detail = f"the record that was reserved at pc {origin} may be left behind by the tail call"
            self.tell(step, FindingKind.RECORD, detail)


