"""Is what the proofs know true? Runs are stopped at each block, and all registers and slots held against it.

This sees more than the interpreter's own check of proved accesses: a wrong fact is found before an access relies on it.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from math import prod

from llvmbpf.analysis import EntryState, RegionKind, infer_regions
from llvmbpf.analysis import proofs as proofs_module
from llvmbpf.analysis.tracked import CONTEXT_LENGTH, LENGTHS, NO_ROOM, PACKET_LENGTH, Known, Name, Tracked
from llvmbpf.errors import ExecutionError, InternalError
from llvmbpf.interpreter import Interpreter, start
from llvmbpf.isa import to_signed
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, borrow
from llvmbpf.program import Program
from llvmbpf.verifier import verify

from .guarded_programs import CONTEXT_BYTES, SLOTS, bounds

MASK64 = (1 << 64) - 1
States = Mapping[int, Mapping[int, Known]]


class Untrue(Exception):
    """Something that the proofs know is wrong."""


def _base(run: Interpreter, value: Tracked) -> int | None:
    """The number that a value counts from; None where only the run knows."""
    match value.kind:
        case RegionKind.SCALAR:
            return 0
        case RegionKind.PACKET:
            return run.memory.packet.address
        case RegionKind.CONTEXT:
            return run.memory.context.address
        case RegionKind.FRAME:
            return run.frame.address + run.frame.length
    return None


def check_state(run: Interpreter, known: Known) -> None:
    """Raise Untrue unless there are numbers for all anchors with which everything holds."""
    packet, context = run.memory.packet.length, run.memory.context.length
    anchors: dict[Name, int] = {PACKET_LENGTH: packet, CONTEXT_LENGTH: context}
    cells: list[tuple[str, Tracked | None, int]] = [
        (f"r{number}", value, run.registers[number]) for number, value in enumerate(known.registers)
    ]
    length = run.frame.length
    if run.plan.functions[run.entry].is_private:
        for offset in range(-length, 0, 8):
            bytes_ = bytes(run.frame.data[length + offset : length + offset + 8])
            cells.append((f"slot {offset}", known.slot(offset), int.from_bytes(bytes_, "little")))
    for name, value, number in cells:
        if value is None:
            continue
        base = _base(run, value)
        if base is None:
            continue
        variable = (number - base - value.offset) & MASK64
        if value.anchor is None:
            if variable:
                raise Untrue(f"pc {run.pc}: {name} is {number:#x}, not {value}")
        elif anchors.setdefault(value.anchor, variable) != variable:
            raise Untrue(
                f"pc {run.pc}: {name} has {variable:#x} for {value.anchor}, another {anchors[value.anchor]:#x}"
            )
    for anchor, variable in anchors.items():
        fact = known.facts[anchor]
        if not fact.number.holds(variable, 64):
            raise Untrue(f"pc {run.pc}: {anchor} is {variable:#x}, not in {fact.number!r}")
        signed = to_signed(variable, 64)
        for what, room, limit in (("packet", fact.packet, packet), ("context", fact.context, context)):
            if room > NO_ROOM and signed + room > limit:
                raise Untrue(f"pc {run.pc}: {anchor} is {signed}, no room for {room} in a {what} of {limit} bytes")
    for total, parts in known.sums.items():
        if {total, *parts} <= anchors.keys():
            told, found = sum(to_signed(anchors[part], 64) for part in parts), to_signed(anchors[total], 64)
            if told != found:
                raise Untrue(f"pc {run.pc}: {total} is {found}, and its parts {parts} make {told}")
    assert all(length in known.facts for length in LENGTHS.values())


def run_checked(
    program: Program,
    entry_state: EntryState,
    packet: BorrowedBuffer,
    context: BorrowedBuffer,
    *,
    fuel: int = 300,
    callx: str = "off",
) -> tuple[str, int]:
    """Run a program that calls no helpers; how it ended, and how many states were held against it. Raises Untrue."""
    plan, states = proofs_module.prove_and_tell(infer_regions(verify(program, callx=callx), entry_state))
    run = start(plan, packet, context, {}, fuel=fuel)
    checked = 0
    end = "exit"
    try:
        while not run.finished:
            known = states.get(run.entry, {}).get(run.pc)
            if known is not None:
                check_state(run, known)
                checked += 1
            elif run.entry in states and run.pc in plan.verified.cfg.functions[run.entry].blocks:
                raise Untrue(f"pc {run.pc} is reached")
            run.step()
    except InternalError as error:
        raise Untrue(str(error)) from error
    except ExecutionError as error:
        end = type(error).__name__
    bound = plan.functions[0].jumps
    if bound is not None and len(plan.functions) == 1:
        checked += 1
        lengths = {"": 0, "packet": packet.length, "context": context.length}
        most = sum(prod(trips.most(lengths[trips.length]) for trips in term) for term in bound)
        if run.fuel_used > most:
            raise Untrue(f"{run.fuel_used} backward jumps were taken, {most} are the bound {bound}")
    return end, checked


def check_seeds(first: int, count: int) -> Counter[str]:
    """Run programs about bounds on packets of several lengths. Raises Untrue, with the seed."""
    ends: Counter[str] = Counter()
    for seed in range(first, first + count):
        choose = random.Random(seed)
        for has_context in (False, True):
            program = bounds(seed, has_context=has_context)
            for length in (64, choose.choice([0, 1, 13, 14, 20, 34, 40, 100])):
                contents = (
                    choose.randbytes(length) if choose.random() < 0.5 else bytes(choose.choices(range(8), k=length))
                )
                packet = borrow(bytearray(contents))
                entry_state, context = EntryState(RegionKind.PACKET), NO_BUFFER
                if has_context:
                    entry_state = EntryState(RegionKind.CONTEXT, SLOTS)
                    buffer = bytearray(CONTEXT_BYTES)
                    for slot, bound in zip(SLOTS, (packet.address, packet.address + packet.length), strict=True):
                        buffer[slot : slot + 8] = bound.to_bytes(8, "little")
                    context = borrow(buffer)
                try:
                    end, checked = run_checked(program, entry_state, packet, context)
                except Untrue as error:
                    raise Untrue(f"seed {seed}, context {has_context}, {length} bytes: {error}") from error
                ends[end] += 1
                ends["states"] += checked
    return ends
