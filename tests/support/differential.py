"""One program in every engine, on the same buffers: what the interpreter says must come out everywhere.

The interpreter runs twice, at different addresses. Where its two results differ, the program depends on the values of
addresses, which the meaning does not promise to be equal, and nothing is compared.
"""

from __future__ import annotations

import ctypes
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.analysis import EntryState, RegionKind
from llvmbpf.asm import assemble
from llvmbpf.batch import NO_CONTEXT, begin_part, context_table, empty_result, packet_table
from llvmbpf.errors import ExecutionError, MemoryAccessError
from llvmbpf.helpers import SCALAR, HelperContext, HelperTable, IrFunction, Signature, make_helper, memory
from llvmbpf.interpreter import InvokeHelper
from llvmbpf.jit import CompiledProgram
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, StopFlag, borrow
from llvmbpf.program import Program
from llvmbpf.verifier import verify
from llvmbpf.vm.loaded import JitOptions, LoadedProgram, describe_trap

from .random_programs import (
    CHECKING_HELPER,
    CONTEXT_BYTES,
    IR_READING_HELPER,
    NULLABLE_HELPER,
    PACKET_BYTES,
    PURE_HELPERS,
    READING_HELPER,
    SLOTS,
    UPDATING_HELPER,
    Shape,
)

MASK64 = (1 << 64) - 1
Bytes = npt.NDArray[np.uint8]

_calls: list[tuple[int, ...]] = []  # of the pure Python helpers, in order


def _mix(a: int, b: int, c: int, d: int, e: int) -> int:
    _calls.append((a, b, c, d, e))
    return (a * 3 + b * 5 + c * 7 + d * 11 + e * 13 ^ a >> 7) & MASK64


def _reading(context: HelperContext, address: int, size: int) -> int:
    return sum(context.read(address, size)) * 7919


def _updating(context: HelperContext, address: int, size: int) -> int:
    context.write(address, bytes(byte ^ 0x2A for byte in context.read(address, size)))
    return size


def _nullable(context: HelperContext, address: int, size: int) -> int:
    return int.from_bytes(context.read(address, min(size, 8)), "big") if address else 77


_IR_MIX = """
define i64 @mix_in_ir(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) {
  %x = mul i64 %a, 6364136223846793005
  %y = xor i64 %x, %b
  %z = add i64 %y, %c
  %v = lshr i64 %z, 9
  %w = sub i64 %v, %d
  %r = or i64 %w, %e
  ret i64 %r
}
"""
_IR_READ = """
define i64 @read_in_ir(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) {
  %p = inttoptr i64 %a to ptr
  %x = load i64, ptr %p, align 1
  %r = add i64 %x, %c
  ret i64 %r
}
"""


@cache
def helpers() -> HelperTable:
    """The helpers that generated programs call."""
    signed = memory(size_argument=2)
    update = memory(size_argument=2, access="update")
    table = {
        PURE_HELPERS[0]: make_helper(PURE_HELPERS[0], _mix),
        PURE_HELPERS[1]: make_helper(PURE_HELPERS[1], _mix, signature=Signature(*[SCALAR] * 5)),
        PURE_HELPERS[2]: make_helper(
            PURE_HELPERS[2], IrFunction(_IR_MIX, "mix_in_ir"), signature=Signature(*[SCALAR] * 5)
        ),
        PURE_HELPERS[3]: make_helper(
            PURE_HELPERS[3], ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_long)(("labs", _libc()))
        ),
        READING_HELPER: make_helper(READING_HELPER, _reading, signature=Signature(signed, SCALAR), context=True),
        UPDATING_HELPER: make_helper(UPDATING_HELPER, _updating, signature=Signature(update, SCALAR), context=True),
        CHECKING_HELPER: make_helper(CHECKING_HELPER, _updating, context=True),
        NULLABLE_HELPER: make_helper(
            NULLABLE_HELPER, _nullable, signature=Signature(replace(signed, nullable=True), SCALAR), context=True
        ),
        IR_READING_HELPER: make_helper(
            IR_READING_HELPER, IrFunction(_IR_READ, "read_in_ir"), signature=Signature(memory(8), *[SCALAR] * 4)
        ),
    }
    return HelperTable(table)


@cache
def invokers() -> Mapping[int, InvokeHelper]:
    """The same as the interpreter calls them."""
    return LoadedProgram(verify(assemble("exit")), JitOptions(), helpers()).invokers()


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None)


# -- what comes of a run ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Fault:
    """How a run ended before its exit; ``address`` is compared apart."""

    kind: str
    pc: int
    size: int = 0


@dataclass(frozen=True)
class Observation:
    """Everything that a run leaves behind. ``fuel`` is what it used, None where that is not known."""

    r0: int | None
    fault: Fault | None
    packet: bytes
    context: bytes
    calls: tuple[tuple[int, ...], ...]
    fuel: int | None = None
    address: int | None = None
    stack_top: int = 0

    def masked(self) -> Observation:
        """Without what differs between two places in memory."""
        context = bytearray(self.context)
        for slot in SLOTS:
            context[slot : slot + 8] = bytes(8 if context else 0)
        return replace(self, context=bytes(context), address=None, stack_top=0)


def observe_error(error: BaseException) -> tuple[Fault, int | None]:
    """An exception as a fault, and the address of the access."""
    if isinstance(error, MemoryAccessError):
        return Fault(f"{error.reason} {error.access} {error.region}", error.pc, error.size), error.address
    if isinstance(error, ExecutionError):
        return Fault(f"{type(error).__name__}: {error.message}", error.pc), None
    return Fault(repr(error), -1), None


@dataclass
class Arena:
    """Buffers for some runs, at addresses of their own."""

    packets: list[Bytes]
    contexts: Bytes
    writable: bool
    inputs: list[tuple[bytes, bytes]]

    @classmethod
    def make(cls, shape: Shape, runs: int) -> Arena:
        choose = random.Random(shape.seed)
        lengths = [choose.choice([PACKET_BYTES, PACKET_BYTES, 80, 65, 40, 13, 1]) for _ in range(runs)]
        if not shape.has_packet:
            lengths = [0] * runs
        packets = [np.zeros(length, np.uint8) for length in lengths]
        contexts = np.zeros((runs, CONTEXT_BYTES if shape.has_context else 0), np.uint8)
        inputs = []
        for packet, context in zip(packets, contexts, strict=True):
            contents = bytearray(choose.randbytes(len(context)))
            for slot, bound in zip(SLOTS, (0, packet.size), strict=True):
                if contents:
                    contents[slot : slot + 8] = (packet.ctypes.data + bound).to_bytes(8, "little")
            inputs.append((choose.randbytes(packet.size), bytes(contents)))
        return cls(packets, contexts, choose.random() < 0.85, inputs)

    def reset(self) -> None:
        for packet, context, (first, second) in zip(self.packets, self.contexts, self.inputs, strict=True):
            packet.flags.writeable = True
            packet[:] = np.frombuffer(first, np.uint8)
            context[:] = np.frombuffer(second, np.uint8)
            packet.flags.writeable = self.writable
        _calls.clear()

    def borrowed(self, index: int) -> tuple[BorrowedBuffer, BorrowedBuffer]:
        context = self.contexts[index]
        return borrow(self.packets[index]), borrow(context) if context.size else NO_BUFFER

    def observe(self, index: int, **facts: Any) -> Observation:
        found = Observation(
            packet=self.packets[index].tobytes(), context=self.contexts[index].tobytes(), calls=tuple(_calls), **facts
        )
        _calls.clear()
        return found


# -- engines ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Variant:
    """One way to run native code."""

    safe: bool
    opt_level: int
    in_batch: bool = False

    def __str__(self) -> str:
        return f"{'safe' if self.safe else 'unsafe'} O{self.opt_level}{' in a batch' if self.in_batch else ''}"


@dataclass
class Experiment:
    """A program with the way its runs begin. What is known of it is found once and shared by all engines."""

    program: Program
    shape: Shape
    entry_state: EntryState
    fuel: int
    call_depth: int = 8
    runs: int = 3
    arena: Arena = field(init=False)
    _loaded: dict[tuple[bool, int], LoadedProgram] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        self.verified = verify(self.program, callx=self.shape.callx)
        self.arena = self.make_arena()

    def make_arena(self) -> Arena:
        """New buffers; a packet that the program certainly stores to must be writable for it to run at all."""
        arena = Arena.make(self.shape, self.runs)
        arena.writable |= self.loaded().plan(self.entry_state).stores_to_packet
        return arena

    def loaded(self, *, safe: bool = True, opt_level: int = 0) -> LoadedProgram:
        """The program with options. Neither plans nor compiled helpers depend on them."""
        found = self._loaded.get((safe, opt_level))
        if found is None:
            options = JitOptions(safe=safe, opt_level=opt_level, call_depth=self.call_depth, callx=self.shape.callx)
            found = LoadedProgram(self.verified, options, helpers())
            found._invokers.update(invokers())
            for other in self._loaded.values():
                found._plans.update(other._plans)
            self._loaded[safe, opt_level] = found
        return found

    def compiled(self, variant: Variant) -> CompiledProgram:
        """The program ready to be compiled."""
        return self.loaded(safe=variant.safe, opt_level=variant.opt_level).compiled(self.entry_state)

    def interpret(self, arena: Arena) -> list[Observation]:
        loaded, found = self.loaded(), []
        arena.reset()
        for index in range(self.runs):
            run = loaded.interpret(self.entry_state, *arena.borrowed(index), fuel=self.fuel, stop=StopFlag())
            block = run.memory.stack_block
            facts: dict[str, Any] = {"r0": None, "fault": None, "stack_top": block.address + block.length}
            try:
                facts["r0"] = run.run()
            except Exception as error:
                facts["fault"], facts["address"] = observe_error(error)
            found.append(arena.observe(index, fuel=run.fuel_used, **facts))
        return found

    def native(self, variant: Variant, indexes: Sequence[int]) -> list[Observation]:
        """Single runs on some of the inputs."""
        loaded, arena, found = self.loaded(safe=variant.safe, opt_level=variant.opt_level), self.arena, []
        compiled = self.compiled(variant)
        arena.reset()
        for index in indexes:
            run = loaded.native_run(compiled, *arena.borrowed(index), fuel=self.fuel, stop=StopFlag())
            r0: int | None = compiled.run(run)
            block, trap = run.memory.stack_block, run.trap()
            fault, address = None, None
            if trap is not None:
                r0 = None
                error = loaded.error(compiled.plan, trap, run.memory.regions, run.exception, self.fuel)
                fault, address = observe_error(error)
            found.append(
                arena.observe(
                    index,
                    r0=r0,
                    fault=fault,
                    address=address,
                    stack_top=block.address + block.length,
                    fuel=self.fuel - run.fuel_left if variant.safe else None,
                )
            )
        return found

    def batch(self, variant: Variant, indexes: Sequence[int]) -> list[Observation]:
        """As `native`, in batches over neighbours, each of which ends where a helper raises.

        All calls of helpers stand in the first. Buffers are those of the interpreter's first run: a program may depend
        on where they lie and yet have passed unseen.
        """
        self.arena.reset()
        found: list[Observation] = []
        while len(found) < len(indexes):
            begin = end = indexes[len(found)]
            while end in indexes:
                end += 1
            found += self._one_batch(variant, begin, end)
        calls = tuple(_calls)
        _calls.clear()
        return [replace(one, calls=calls if not position else ()) for position, one in enumerate(found)]

    def _one_batch(self, variant: Variant, begin: int, end: int) -> Iterator[Observation]:
        loaded, arena = self.loaded(safe=variant.safe, opt_level=variant.opt_level), self.arena
        compiled = self.compiled(variant)
        contexts = context_table(arena.contexts, self.runs) if self.shape.has_context else NO_CONTEXT
        result = empty_result(
            self.runs, lambda index, trap: describe_trap(compiled.plan, trap, (), self.fuel, self.call_depth)
        )
        part = begin_part(
            compiled, packet_table(arena.packets), contexts, begin, end, result,
            allowed=(), stack_size=loaded.stack_size(compiled.plan), fuel=self.fuel, total_fuel=MASK64, stop=StopFlag(),
        ).execute()  # fmt: skip
        run, reached = part.run, part.reached
        block = run.memory.stack_block
        for index in range(begin, min(reached + 1, end)):
            error: BaseException | None = result.error(index)
            if index == reached and run.exception is not None:
                error = run.exception
            fault, address = (None, None) if error is None else observe_error(error)
            yield Observation(
                r0=None if error else int(result.r0[index]),
                fault=fault,
                packet=arena.packets[index].tobytes(),
                context=arena.contexts[index].tobytes(),
                calls=(),
                address=address,
                stack_top=block.address + block.length,
            )


def experiments(program: Program, shape: Shape, *, runs: int = 3, every_state: bool = True) -> Iterator[Experiment]:
    """The ways to begin runs of a program, or one of them. Without any input a second run tells all that ten tell."""
    choose = random.Random(shape.seed + 1)
    (fuel,) = choose.choices([0, 2, 30, 400], [1, 1, 2, 16])
    depth = choose.choice([8, 8, 8, 0, 2, 20])
    if shape.has_context:
        states = [EntryState(RegionKind.CONTEXT, SLOTS), EntryState(RegionKind.CONTEXT)]
        if not every_state:
            states = [choose.choice(states)]
    else:
        states = [EntryState(RegionKind.PACKET if shape.has_packet else RegionKind.SCALAR)]
    if not shape.has_packet:
        runs = min(runs, 2)
    for state in states:
        yield Experiment(program, shape, state, fuel, depth, runs)


# -- comparison -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mismatch:
    """Two engines that disagree."""

    engine: str
    run: int
    expected: Observation
    found: Observation

    def __str__(self) -> str:
        lines = [f"{self.engine}, run {self.run}:"]
        for name in ("r0", "fault", "address", "stack_top", "fuel", "packet", "context", "calls"):
            a, b = getattr(self.expected, name), getattr(self.found, name)
            if a != b:
                a, b = (
                    one.hex() if isinstance(one, bytes) else hex(one) if isinstance(one, int) else one for one in (a, b)
                )
                lines.append(f"  {name}: expected {a}, found {b}")
        return "\n".join(lines)


def same_address(expected: Observation, other_place: Observation, found: Observation) -> bool:
    """Whether a fault's address is the one expected, as far as the interpreter's two runs show what it counts from."""
    a, b, c = expected.address, other_place.address, found.address
    if a is None or b is None or c is None:
        return a is c
    if a == c:
        return True
    if a - expected.stack_top == b - other_place.stack_top:
        return a - expected.stack_top == c - found.stack_top
    return a != b and ((a - b) % 16 != 0 or (a - c) % 16 == 0)


def without_access(observations: list[Observation]) -> list[Observation]:
    """A helper that a register names is not known to who describes its fault: the access is taken for a load."""
    return [
        replace(one, fault=replace(one.fault, kind=one.fault.kind.replace(" store ", " load "))) if one.fault else one
        for one in observations
    ]


@dataclass
class Expectation:
    """What the interpreter says of an experiment, and for which inputs it can be compared."""

    experiment: Experiment
    here: list[Observation]
    there: list[Observation]

    @property
    def comparable(self) -> list[int]:
        """The inputs whose results do not depend on where memory lies."""
        return [
            index
            for index, (one, other) in enumerate(zip(self.here, self.there, strict=True))
            if one.masked() == other.masked()
        ]

    def end(self, index: int) -> str:
        """How a run ended, in a word."""
        fault = self.here[index].fault
        return "exit" if fault is None else fault.kind.split(":")[0].split(" ")[0]

    def indexes(self, variant: Variant) -> list[int]:
        """The inputs that a variant is asked about: what has a fault has no meaning in unsafe code."""
        return [index for index in self.comparable if variant.safe or self.here[index].fault is None]

    def compare(self, variant: Variant) -> list[Mismatch]:
        """Run a variant; where it disagrees."""
        indexes = self.indexes(variant)
        if not indexes:
            return []
        expected = [self.here[index] for index in indexes]
        if variant.in_batch:
            calls = tuple(call for one in expected for call in one.calls)
            expected = [replace(one, calls=()) for one in expected]
            expected[0] = replace(expected[0], calls=calls)
            found = self.experiment.batch(variant, indexes)
        else:
            found = self.experiment.native(variant, indexes)
        if self.experiment.shape.callx == "helper":
            found, expected = without_access(found), without_access(expected)
        mismatches = []
        for index, want, have in zip(indexes, expected, found, strict=True):
            alike = replace(have, address=want.address, stack_top=want.stack_top)
            if have.fuel is None:
                alike = replace(alike, fuel=want.fuel)
            if alike != want or not same_address(want, self.there[index], have):
                mismatches.append(Mismatch(str(variant), index, want, have))
        return mismatches


def expect(experiment: Experiment) -> Expectation:
    """Interpret an experiment at two places in memory."""
    here = experiment.interpret(experiment.arena)
    elsewhere = experiment.make_arena()
    keep = [np.zeros(512, np.uint8) for _ in range(7)]  # so that frames come to lie at other places
    there = experiment.interpret(elsewhere)
    del keep
    return Expectation(experiment, here, there)
