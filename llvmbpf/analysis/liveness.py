"""Which registers hold a value that is still needed: backward dataflow over all functions at once.

A local call passes every register on, as a machine does, so what a call reads is what its callee reads before writing.
Sets of registers are bit masks; r10 is always available and never part of one.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from llvmbpf.cfg import BasicBlock, Function, jump_target
from llvmbpf.isa import FRAME_POINTER, Op, to_unsigned
from llvmbpf.verifier import CallxMode, VerifiedProgram

__all__ = ["Liveness", "analyse_liveness", "registers_in"]

ANY_FUNCTION = -1  # stands for all functions whose address is taken, as the callee of a call through a register
CALLER_SAVED = 0b111110  # r1 to r5 read as zero after any call
ARGUMENTS = 0b111110


def registers_in(mask: int) -> list[int]:
    """The register numbers of a mask, ascending."""
    return [register for register in range(FRAME_POINTER) if mask >> register & 1]


@dataclass(frozen=True)
class Liveness:
    """Live registers at the start of each block, by function entry and block pc, as bit masks."""

    live_in: Mapping[tuple[int, int], int]

    def at_entry(self, entry: int) -> int:
        """What a function reads before it writes it."""
        return self.live_in[entry, entry]


def analyse_liveness(verified: VerifiedProgram, arities: Mapping[int, int] | None = None) -> Liveness:
    """Solve liveness for every function of ``verified``.

    ``arities`` says how many registers a helper reads, by its number, where that is known; all five else.
    """
    return Liveness(_Solver(verified, arities or {}).solve())


class _Solver:
    def __init__(self, verified: VerifiedProgram, arities: Mapping[int, int]) -> None:
        self.verified = verified
        self.arities = arities
        self.program = verified.program
        self.live_in: dict[tuple[int, int], int] = {}
        self.summaries = {pc: self._summarise(block) for pc, block in verified.cfg.blocks.items()}

    def solve(self) -> dict[tuple[int, int], int]:
        """Each block is looked at again when what follows it, or a function that it calls, has come to need more."""
        functions = self.verified.cfg.functions
        address_taken = frozenset(self.verified.address_taken)
        callers: dict[int, list[tuple[int, int]]] = {entry: [] for entry in (*functions, ANY_FUNCTION)}
        for entry, function in functions.items():
            for pc in function.blocks:
                for callee in self.summaries[pc].callees:
                    callers[callee].append((entry, pc))
        pending = deque(
            (entry, pc) for entry in reversed(list(functions)) for pc in reversed(list(functions[entry].blocks))
        )
        waiting = set(pending)
        while pending:
            key = entry, pc = pending.popleft()
            waiting.discard(key)
            if self._update(functions[entry], pc):
                affected = [(entry, source) for source in functions[entry].predecessors[pc]]
                if pc == entry:
                    affected += callers[entry]
                    if entry in address_taken and self._update_any_function(entry):
                        affected += callers[ANY_FUNCTION]
                for other in affected:
                    if other not in waiting:
                        waiting.add(other)
                        pending.append(other)
        self.live_in.pop((ANY_FUNCTION, ANY_FUNCTION), None)
        return self.live_in

    def _update_any_function(self, entry: int) -> bool:
        """Whether what some function pointer's target reads has changed with one of these."""
        before = self.live_in.get((ANY_FUNCTION, ANY_FUNCTION), 0)
        self.live_in[ANY_FUNCTION, ANY_FUNCTION] = before | self.live_in[entry, entry]
        return self.live_in[ANY_FUNCTION, ANY_FUNCTION] != before

    def _update(self, function: Function, pc: int) -> bool:
        """Whether a block's live registers have changed."""
        entry, live_in = function.entry, self.live_in
        live = 0
        for successor in function.blocks[pc].successors:
            live |= live_in.get((entry, successor), 0)
        live = self.summaries[pc].apply(live, live_in)
        if live == live_in.get((entry, pc)):
            return False
        live_in[entry, pc] = live
        return True

    def _summarise(self, block: BasicBlock) -> _Summary:
        """The block's effect on liveness as parts: masks to clear and set, with calls between them."""
        parts: list[tuple[int, int, tuple[int, ...]]] = []
        killed, used = 0, 0
        for index in range(block.last, block.first - 1, -1):
            reads, writes, callees = self._effects(index)
            if callees:
                parts.append((killed, used, ()))
                parts.append((writes, reads, callees))
                killed, used = 0, 0
            else:
                killed |= writes
                used = used & ~writes | reads
        parts.append((killed, used, ()))
        return _Summary(tuple(parts))

    def _effects(self, index: int) -> tuple[int, int, tuple[int, ...]]:
        """(registers read, registers written, entries that may be called) of one instruction."""
        spec = self.program.specs[index]
        instruction = self.program.instructions[index]
        assert spec is not None
        numbers = {"dst": instruction.dst, "src": instruction.src, "r0": 0}
        reads = 0
        for name in spec.reads:
            reads |= 1 << numbers[name]
        writes = 1 << numbers[spec.writes] if spec.writes else 0
        callees: tuple[int, ...] = ()
        if spec.op is Op.CALL:
            arity = self.arities.get(to_unsigned(instruction.imm, 32), 5)
            reads |= ARGUMENTS & ((2 << arity) - 1)
            writes |= CALLER_SAVED
        elif spec.op is Op.CALL_LOCAL:
            callees = (jump_target(self.program, index),)
            writes |= CALLER_SAVED
        elif spec.op is Op.CALL_REGISTER:
            reads |= 1 << instruction.imm if instruction.imm else 0
            writes |= CALLER_SAVED
            if self.verified.callx is CallxMode.HELPER:
                reads |= ARGUMENTS
            else:
                callees = (ANY_FUNCTION,)
        frame_pointer = 1 << FRAME_POINTER
        return reads & ~frame_pointer, writes & ~frame_pointer, callees


@dataclass(frozen=True, slots=True)
class _Summary:
    parts: tuple[tuple[int, int, tuple[int, ...]], ...]  # from the block's end to its start

    @property
    def callees(self) -> tuple[int, ...]:
        return tuple(callee for _, _, callees in self.parts for callee in callees)

    def apply(self, live: int, live_in: Mapping[tuple[int, int], int]) -> int:
        for killed, used, callees in self.parts:
            live = live & ~killed | used
            for callee in callees:
                live |= live_in.get((callee, callee), 0)
        return live
