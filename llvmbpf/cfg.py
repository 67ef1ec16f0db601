"""Control flow: basic blocks, the functions they form, and dominators.

A function is what a local call (or a function pointer) can enter: the blocks that jumps reach from its entry.
Blocks are shared by functions that jump into each other's code, which the standard does not forbid. A block also ends
behind a local call, so that what is learned of the callee later can be taken up right there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from llvmbpf.isa import Op
from llvmbpf.lazy import lazy_property
from llvmbpf.program import Program

__all__ = [
    "BasicBlock",
    "ControlFlowGraph",
    "Function",
    "build_cfg",
    "function_pointer_target",
    "jump_target",
]

# Functions that share code are lifted once each; past this many blocks in all that is a way to attack the compiler.
SHARED_BLOCK_FACTOR = 4
SHARED_BLOCK_ALLOWANCE = 10_000


def jump_target(program: Program, index: int) -> int:
    """The pc that the jump or local call at ``index`` names: relative to the slot behind it (RFC 9669 section 4.3)."""
    spec, instruction = program.specs[index], program.instructions[index]
    assert spec is not None
    distance = instruction.imm if spec.target == "imm" else instruction.offset
    return program.pcs[index] + 1 + distance


def function_pointer_target(program: Program, index: int) -> int:
    """The pc named by a wide load with src 4, relative to its second slot as the kernel counts it."""
    return program.pcs[index] + 1 + program.instructions[index].low_imm


@dataclass(frozen=True, slots=True)
class BasicBlock:
    """Instructions ``first`` to ``last`` (indexes, inclusive), entered at the top and left at the bottom.

    ``taken`` is the pc of the jump's target and ``following`` the pc of the next block, where there is one.
    """

    pc: int
    first: int
    last: int
    taken: int | None
    following: int | None

    @property
    def successors(self) -> tuple[int, ...]:
        """The pcs of the blocks that may come next, each once."""
        if self.taken is None:
            return () if self.following is None else (self.following,)
        if self.following is None or self.following == self.taken:
            return (self.taken,)
        return (self.following, self.taken)

    @property
    def name(self) -> str:
        """What listings and IR call the block."""
        return f"bb.{self.pc}"


@dataclass(frozen=True)
class Function:
    """The blocks reached from ``entry`` (a pc), in reverse post-order: the entry first, loops after their header."""

    entry: int
    name: str
    blocks: Mapping[int, BasicBlock]

    @lazy_property
    def predecessors(self) -> dict[int, tuple[int, ...]]:
        """For each block's pc the pcs of the blocks that lead to it, in the order of ``blocks``."""
        found: dict[int, list[int]] = {pc: [] for pc in self.blocks}
        for pc, block in self.blocks.items():
            for successor in block.successors:
                found[successor].append(pc)
        return {pc: tuple(sources) for pc, sources in found.items()}

    @lazy_property
    def dominators(self) -> dict[int, int]:
        """The immediate dominator of each block by pc; the entry is its own (Cooper, Harvey and Kennedy, 2001)."""
        order = {pc: position for position, pc in enumerate(self.blocks)}
        immediate: dict[int, int] = {self.entry: self.entry}
        changed = True
        while changed:
            changed = False
            for pc in self.blocks:
                if pc == self.entry:
                    continue
                new: int | None = None
                for source in self.predecessors[pc]:
                    if source in immediate:
                        new = source if new is None else _common_dominator(source, new, immediate, order)
                assert new is not None  # reverse post-order visits a predecessor first
                if immediate.get(pc) != new:
                    immediate[pc] = new
                    changed = True
        return immediate


def _common_dominator(left: int, right: int, immediate: Mapping[int, int], order: Mapping[int, int]) -> int:
    while left != right:
        while order[left] > order[right]:
            left = immediate[left]
        while order[right] > order[left]:
            right = immediate[right]
    return left


@dataclass(frozen=True)
class ControlFlowGraph:
    """All functions of a program by their entry's pc; the program itself is the one at pc 0."""

    functions: Mapping[int, Function]
    blocks: Mapping[int, BasicBlock]

    @property
    def main(self) -> Function:
        """The function that a run begins with."""
        return self.functions[0]


class SharedCodeError(Exception):
    """Functions share so much code that lifting each of them would multiply the program."""


def build_cfg(program: Program) -> ControlFlowGraph:
    """The control flow of a program whose targets have been verified.

    Raises SharedCodeError when the functions overlap so much that the graph would outgrow the program.
    """
    entries, leaders = _leaders(program)
    blocks = dict(_split(program, sorted(leaders)))
    budget = SHARED_BLOCK_FACTOR * len(blocks) + SHARED_BLOCK_ALLOWANCE
    functions: dict[int, Function] = {}
    for entry in sorted(entries):
        order = _reverse_post_order(entry, blocks, budget)
        budget -= len(order)
        name = program.symbols.get(entry) or ("main" if entry == 0 else f"function.{entry}")
        functions[entry] = Function(entry, name, {pc: blocks[pc] for pc in order})
    return ControlFlowGraph(functions, blocks)


def _leaders(program: Program) -> tuple[set[int], set[int]]:
    """The pcs that functions begin at, and all pcs that a block begins at."""
    entries, leaders = {0}, {0}
    pcs = program.pcs
    last = len(program) - 1
    for index, spec in enumerate(program.specs):
        assert spec is not None
        if spec.is_terminator:
            if spec.op is not Op.EXIT:
                leaders.add(jump_target(program, index))
            if index < last:
                leaders.add(pcs[index + 1])
        elif spec.op is Op.CALL_LOCAL or spec.op is Op.CALL_REGISTER:
            if spec.op is Op.CALL_LOCAL:
                entries.add(jump_target(program, index))
            if index < last:
                leaders.add(pcs[index + 1])
        elif spec.op is Op.LOAD_IMM64 and program.instructions[index].src == 4:
            entries.add(function_pointer_target(program, index))
    return entries, leaders | entries


def _split(program: Program, leaders: list[int]) -> Iterable[tuple[int, BasicBlock]]:
    end = program.slot_count
    for pc, next_pc in zip(leaders, [*leaders[1:], end], strict=True):
        first = program.index_at[pc]
        last = (program.index_at[next_pc] if next_pc < end else len(program)) - 1
        spec = program.specs[last]
        assert spec is not None
        jumps = spec.is_terminator and spec.op is not Op.EXIT
        taken = jump_target(program, last) if jumps else None
        yield pc, BasicBlock(pc, first, last, taken, next_pc if spec.falls_through else None)


def _reverse_post_order(entry: int, blocks: Mapping[int, BasicBlock], budget: int) -> list[int]:
    """Depth first without recursion; the following block is left for last so that it comes right behind."""
    post_order: list[int] = []
    seen = {entry}
    stack = [(entry, iter(reversed(blocks[entry].successors)))]
    while stack:
        pc, successors = stack[-1]
        for successor in successors:
            if successor not in seen:
                seen.add(successor)
                if len(seen) > budget:
                    raise SharedCodeError
                stack.append((successor, iter(reversed(blocks[successor].successors))))
                break
        else:
            post_order.append(pc)
            stack.pop()
    post_order.reverse()
    return post_order
