"""Programs of all kinds, run in the interpreter and held against what strict verification tells of them."""

from __future__ import annotations

import random
from collections import Counter

from llvmbpf import verifier
from llvmbpf.analysis import EntryState, RegionKind, infer_regions
from llvmbpf.errors import ExecutionError
from llvmbpf.interpreter import start
from llvmbpf.memory import NO_BUFFER, StopFlag, borrow
from llvmbpf.program import ProgramType
from llvmbpf.strict import check

from .cases import Case
from .differential import experiments
from .engines import aligned_buffer, make_machine
from .guarded_programs import CONTEXT_BYTES, SLOTS, bounds
from .kernel import text_object
from .random_kernel import MAPS, RandomKernelProgram
from .random_runs import make
from .strict_oracle import Untold, check_error, follow

__all__ = ["follow_bounds", "follow_case", "follow_kernel", "follow_random", "follow_seed"]

TYPES = (ProgramType.XDP, ProgramType.SCHED_CLS, ProgramType.CGROUP_SKB)


def follow_case(case: Case) -> str:
    """A text case, with little fuel; how it ended. Raises Untold."""
    machine = make_machine(case)
    buffer = aligned_buffer(case.memory or b"", case.writable)
    packet = borrow(buffer)
    state = EntryState(RegionKind.PACKET)
    loaded = machine._require_program()
    run = loaded.interpret(state, packet, NO_BUFFER, fuel=min(case.fuel, 1000), stop=StopFlag())
    return follow(run, loaded.strict(state), len(case.memory or b""))


def follow_random(kind: str, seed: int) -> Counter[str]:
    """A random program, "structured" or "chaotic", as its runs may begin. Raises AssertionError with the seed."""
    ends: Counter[str] = Counter()
    shape, program = make(kind, seed)
    for experiment in experiments(program, shape):
        loaded = experiment.loaded()
        report = loaded.strict(experiment.entry_state)
        experiment.arena.reset()
        for index in range(experiment.runs):
            packet, context = experiment.arena.borrowed(index)
            run = loaded.interpret(experiment.entry_state, packet, context, fuel=experiment.fuel, stop=StopFlag())
            try:
                ends[follow(run, report, packet.length, context.length)] += 1
            except Untold as untold:
                raise AssertionError(f"{kind} {seed}, {experiment.entry_state}, run {index}: {untold}") from None
    return ends


def follow_bounds(seed: int) -> Counter[str]:
    """A program about bounds on packets of several lengths. Raises AssertionError with the seed."""
    ends: Counter[str] = Counter()
    choose = random.Random(seed)
    for has_context in (False, True):
        program = bounds(seed, has_context=has_context)
        state = EntryState(RegionKind.CONTEXT, SLOTS) if has_context else EntryState(RegionKind.PACKET)
        plan = infer_regions(verifier.verify(program), state)
        report = check(plan, fuel=300)
        for length in (64, choose.choice([0, 1, 13, 14, 20, 34, 40, 100])):
            packet, context = borrow(bytearray(choose.randbytes(length))), NO_BUFFER
            if has_context:
                buffer = bytearray(CONTEXT_BYTES)
                for slot, bound in zip(SLOTS, (packet.address, packet.address + packet.length), strict=True):
                    buffer[slot : slot + 8] = bound.to_bytes(8, "little")
                context = borrow(buffer)
            run = start(plan, packet, context, {}, fuel=300)
            try:
                ends[follow(run, report, length, context.length)] += 1
            except Untold as untold:
                raise AssertionError(f"seed {seed}, context {has_context}, {length} bytes: {untold}") from None
    return ends


def follow_kernel(seed: int) -> Counter[str]:
    """A random program for a kernel on some packets. Raises AssertionError with the seed."""
    ends: Counter[str] = Counter()
    program_type = TYPES[seed % len(TYPES)]
    text = RandomKernelProgram(2 * seed, program_type).text()
    texts = {"main": text, "second": RandomKernelProgram(2 * seed + 1, program_type).text(6, tail_calls=False)}
    obj = text_object(texts, MAPS, program_type, clock=1_000_000, seed=seed, fuel=2_000, cpus=2)
    report = obj.programs["main"].verify(level="strict")
    source = random.Random(seed)
    for _ in range(6):
        packet = source.randbytes(source.choice([14, 20, 40, 64, 64, 120]))
        try:
            obj.programs["main"].run(packet, engine="interpreter")
            ends["exit"] += 1
        except ExecutionError as error:
            ends[type(error).__name__] += 1
            if "call 12\n" not in text:  # behind a tail call the pc is another program's
                try:
                    check_error(report, error, len(packet))
                except Untold as untold:
                    raise AssertionError(f"seed {seed}: {untold}\n{text}") from None
    return ends


def follow_seed(seed: int) -> Counter[str]:
    """A program of each kind. Raises AssertionError with the seed."""
    ends = follow_random("structured", seed) + follow_random("chaotic", seed)
    return ends + follow_bounds(seed) + follow_kernel(seed)
