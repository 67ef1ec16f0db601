"""Addresses that get out of a program: what arithmetic, comparisons and stores make of pointers."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from llvmbpf.analysis.plan import AccessPlan
from llvmbpf.analysis.tracked import constant
from llvmbpf.analysis.values import POINTERS, RegionKind
from llvmbpf.isa import CONDITION_OPS, Op
from llvmbpf.strict.marks import Marks
from llvmbpf.strict.records import judge_record
from llvmbpf.strict.report import FindingKind
from llvmbpf.strict.walk import Step, Walk

__all__ = ["Leaks"]

_FRAME = RegionKind.FRAME


class Leaks:
    """The part of the dataflow that looks at instructions which are no calls."""

    walk: Walk
    plan: AccessPlan
    stack_holds_pointers: bool  # whether a shared frame may hold an address
    callers_get_pointers: bool  # whether a function may store one in a caller's frame
    walks: Mapping[int, Walk]
    affected: set[int]

    @abstractmethod
    def tell(self, step: Step, kind: FindingKind, detail: str) -> None:
        """Write a finding down."""

    @abstractmethod
    def bits(self, low: int, high: int) -> int:
        """The mask of bytes of the frame between two offsets from r10."""

    # -- arithmetic and comparisons -------------------------------------------------------------------------------

    def arithmetic(self, step: Step, marks: Marks) -> None:
        """A pointer may be copied, and moved by a number; two into one region may be subtracted."""
        op, spec, instruction = step.spec.op, step.spec, step.instruction
        dst, src = instruction.dst, instruction.src
        right = spec.uses_register and marks.is_pointer(src)
        if op is Op.MOV and (spec.width == 64 or not right):
            is_copy = spec.uses_register and spec.width == 64
            origin, argument = (marks.origins.get(src), marks.arguments.get(src)) if is_copy else (None, None)
            half = marks.halves.get(src) if right else None
            marks.write(dst, pointer=right, origin=origin)
            if argument is not None:
                marks.arguments[dst] = argument
            if half is not None:
                marks.halves[dst] = half
            return
        left = marks.is_pointer(dst) and "dst" in spec.reads
        kinds = [self._pointed(step, marks, register) for register in (dst, src)]
        whole = spec.width == 64 and not (left and dst in marks.halves) and not (right and src in marks.halves)
        if op is Op.MOVSX:
            right = marks.is_pointer(src)
        if not left and not right:
            marks.write(dst, pointer=False)
        elif op is Op.MOV and kinds[1] is not None:  # 32 bits: the difference of two such halves is one of pointers
            marks.write(dst, pointer=True)
            marks.halves[dst] = kinds[1]
        elif op is Op.SUB and left and right and kinds[0] is not None and kinds[0] is kinds[1]:
            marks.write(dst, pointer=False)
        elif (op is Op.ADD and whole and not (left and right)) or (op is Op.SUB and whole and left and not right):
            argument = None if spec.uses_register else marks.arguments.get(dst)
            marks.write(dst, pointer=True, origin=None if spec.uses_register else marks.origins.get(dst))
            if argument is not None:
                moved = instruction.imm if op is Op.ADD else -instruction.imm
                marks.arguments[dst] = argument[0], argument[1] + moved
        else:
            name = f"r{dst}" if left else f"r{src}"
            self.tell(step, FindingKind.POINTER_LEAK, f"the address in {name} becomes a number")
            marks.write(dst, pointer=False)

    def _pointed(self, step: Step, marks: Marks, register: int) -> RegionKind | None:
        """The region that a register's address, or the half of one, points into; None where that is not known."""
        kind = marks.halves.get(register, step.values[register].kind)
        return kind if kind in POINTERS else None

    def _are_alike(self, step: Step, marks: Marks, one: int, other: int) -> bool:
        """Whether two registers hold whole addresses in one region."""
        if one in marks.halves or other in marks.halves:
            return False
        first, second = step.values[one].kind, step.values[other].kind
        return first in POINTERS and first is second

    def comparison(self, step: Step, marks: Marks) -> None:
        """A pointer may be compared with 0, and with one into the same region."""
        op, spec, instruction = step.spec.op, step.spec, step.instruction
        if op not in CONDITION_OPS:
            return
        dst, src = instruction.dst, instruction.src
        left, right = marks.is_pointer(dst), spec.uses_register and marks.is_pointer(src)
        if not left and not right:
            return
        if spec.width == 64 and left and right and self._are_alike(step, marks, dst, src):
            return
        other = dst if right else src
        is_zero = not spec.uses_register and instruction.imm == 0
        if spec.uses_register and not (left and right):
            is_zero = step.tracked[other] == constant(0)
        if op in (Op.JEQ, Op.JNE) and is_zero:
            return
        what = "one that may point elsewhere" if left and right else "a number"
        self.tell(step, FindingKind.POINTER_LEAK, f"r{dst if left else src}, a pointer, is compared with {what}")

    # -- memory ---------------------------------------------------------------------------------------------------

    def memory(self, step: Step, marks: Marks) -> None:
        """Loads, stores and atomics."""
        row = self.walk.function.accesses.get(step.pc)
        if row is None:
            return
        spec, instruction = step.spec, step.instruction
        if row.region is RegionKind.RECORD:
            register = getattr(instruction, spec.base)
            judge_record(self, step, marks, register, instruction.offset, row.size, row.kind)
        is_load = self.walk.is_load(step)
        stored = not is_load and spec.op is not Op.STORE_IMM and marks.is_pointer(instruction.src)
        loaded, origin = self._loaded(step, marks)
        argument = self._filled(step, marks)
        if not is_load:
            self._store(step, marks, stored)
        written = spec.written_register(instruction)
        if written is not None:
            marks.write(written, pointer=loaded, origin=origin)
            if argument is not None:
                marks.arguments[written] = argument

    def _filled(self, step: Step, marks: Marks) -> tuple[int, int] | None:
        """The argument that a load takes back from the frame."""
        row = self.walk.function.accesses[step.pc]
        if row.region is _FRAME and row.kind == "load" and row.size == 8 and step.reads[0].exact:
            return marks.arguments.get(step.reads[0].low)
        return None

    def _loaded(self, step: Step, marks: Marks) -> tuple[bool, int | None]:
        """Whether a load may give an address, and where that came from."""
        row = self.walk.function.accesses[step.pc]
        if row.packet_slot is not None:
            return True, None
        if row.region is RegionKind.STACK:
            return self.stack_holds_pointers and row.size == 8, None
        if row.region is not _FRAME:
            return False, None
        holds, origin = False, None
        for span in step.reads:
            holds = holds or bool(marks.pointer_bytes & self.bits(span.low, span.high))
            if span.exact and row.size == 8 and span.low % 8 == 0 and row.kind == "load":
                origin = marks.origins.get(span.low)
        if holds and row.size < 8:
            self.tell(step, FindingKind.POINTER_LEAK, "a part of an address is read as a number")
            holds = False
        return holds, origin

    def _store(self, step: Step, marks: Marks, stored: bool) -> None:
        row = self.walk.function.accesses[step.pc]
        instruction = step.instruction
        if row.region is RegionKind.STACK:
            if row.kind == "store":
                marks.give(instruction.dst, instruction.offset, instruction.offset + row.size)
            if stored and not self.callers_get_pointers:
                self.stack_holds_pointers = self.callers_get_pointers = True
                self.affected.update(self.walks)
        elif row.region is not _FRAME:
            if stored:
                detail = f"r{instruction.src}, a pointer, is stored to {_name(row.region)}"
                self.tell(step, FindingKind.POINTER_LEAK, detail)
        else:
            self.frame_writes(step, marks, stored, row.kind == "atomic")
            span = step.writes[0]
            if span.exact and row.size == 8 and span.low % 8 == 0 and step.spec.op is Op.STORE:
                for held in (marks.origins, marks.arguments):
                    if instruction.src in held:
                        held[span.low] = held[instruction.src]  # type: ignore[assignment]

    def frame_writes(self, step: Step, marks: Marks, stored: bool, adds: bool = False) -> None:
        """Bytes of the own frame get new values; ``adds`` where the old ones are part of them."""
        for span in step.writes:
            bits = self.bits(span.low, span.high)
            if span.exact:
                marks.written_bytes |= bits
                if not adds:
                    marks.pointer_bytes &= ~bits
            if stored:
                marks.pointer_bytes |= bits
            marks.forget_slots(span.low, span.high)
        if stored and not self.walk.function.is_private and not self.stack_holds_pointers:
            self.stack_holds_pointers = True
            self.affected.update(self.walks)


def _name(region: RegionKind) -> str:
    return "a place that is not known" if region is RegionKind.UNKNOWN else f"the {region}"
