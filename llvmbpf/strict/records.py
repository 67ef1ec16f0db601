"""Records of a ring buffer and spin locks: what is reserved has to be given back, what is locked to be unlocked."""

from __future__ import annotations

from typing import Protocol

from llvmbpf.analysis.values import RegionKind
from llvmbpf.strict.marks import Held, Marks
from llvmbpf.strict.report import FindingKind
from llvmbpf.strict.walk import Step

__all__ = ["give_back", "judge_record", "lock", "reserve", "unlock"]


class Teller(Protocol):
    """Who writes findings down."""

    def tell(self, step: Step, kind: FindingKind, detail: str) -> None: ...


def judge_record(
    teller: Teller, step: Step, marks: Marks, register: int, offset: int, size: int, kind: str
) -> None:
    """Complain unless so many bytes from ``offset`` behind a pointer lie in a record that is reserved."""
    where, origin = step.values[register], marks.origins.get(register)
    held = None if origin is None else marks.records.get(origin)
    if held is None or not held.surely:
        detail = f"it is not known that the record in r{register} is reserved"
        teller.tell(step, FindingKind.RECORD, detail)
    elif not held.not_null:
        detail = f"r{register} may be null: the record was not compared with 0"
        teller.tell(step, FindingKind.NULL, detail)
    if where.offset is None or where.source is None:
        detail = f"{kind} of {size} bytes at an unknown place of a record"
        teller.tell(step, FindingKind.OUT_OF_BOUNDS, detail)
    elif not 0 <= where.offset + offset <= where.source - size:
        detail = f"{kind} of {size} bytes at record{where.offset + offset:+d}, which has {where.source} bytes"
        teller.tell(step, FindingKind.OUT_OF_BOUNDS, detail)
    if held is not None and origin is not None:
        marks.records[origin] = Held(held.surely, True)  # who goes on has passed the check


def reserve(teller: Teller, step: Step, marks: Marks) -> None:
    """A call reserves a record; r0 holds it, or null."""
    if step.pc in marks.records:
        detail = "a record is reserved while the one before, from here too, may not have been given back"
        teller.tell(step, FindingKind.RECORD, detail)
    marks.forget_origin(step.pc)
    marks.records[step.pc] = Held(surely=True, not_null=False)


def give_back(teller: Teller, step: Step, marks: Marks, register: int) -> None:
    """A record is submitted or discarded."""
    where, origin = step.values[register], marks.origins.get(register)
    held = None if origin is None else marks.records.get(origin)
    if where.kind is not RegionKind.RECORD or where.offset != 0 or held is None or not held.surely:
        teller.tell(step, FindingKind.RECORD, f"r{register} may be no record that is reserved")
    elif not held.not_null:
        teller.tell(step, FindingKind.NULL, f"r{register} may be null: the record was not compared with 0")
    if origin is not None and held is not None:
        del marks.records[origin]
        marks.forget_origin(origin)
    else:
        marks.records = {pc: one._replace(surely=False) for pc, one in marks.records.items()}


def lock(teller: Teller, step: Step, marks: Marks, register: int) -> None:
    """A spin lock is taken."""
    if marks.lock_may:
        teller.tell(step, FindingKind.LOCK, "a spin lock is taken while one may be held")
    marks.lock_may = marks.lock_must = True
    marks.lock_origin = marks.origins.get(register)


def unlock(teller: Teller, step: Step, marks: Marks, register: int) -> None:
    """A spin lock is released, which has to be the one that is held."""
    origin = marks.origins.get(register)
    if not marks.lock_must:
        teller.tell(step, FindingKind.LOCK, "a spin lock is released that may not be held")
    elif origin is None or origin != marks.lock_origin:
        teller.tell(step, FindingKind.LOCK, f"it is not known that r{register} is the lock that is held")
    marks.lock_may = marks.lock_must = False
    marks.lock_origin = None
