"""Counters of native runs: where they stand, and what they say of each instruction.

Generated code does not count every instruction. It counts how often a block is entered and, within it, how often what
follows an instruction is reached that may end the run; all instructions up to the next such place have that count. A
conditional jump also counts how often its condition held. Counters are words behind the run record, so that each run,
and each thread of a batch, has its own; they are added up when the run leaves native code.

With n instructions a program has 2 n words: those of the instructions by index (most stay 0), then those of the jumps.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from llvmbpf.cfg import BasicBlock
from llvmbpf.counting.recorder import CoverageRecorder
from llvmbpf.isa import ATOMIC_OPS, CALL_OPS, Op
from llvmbpf.lazy import lazy_property
from llvmbpf.program import Program
from llvmbpf.verifier import VerifiedProgram

if TYPE_CHECKING:
    from llvmbpf.objects import SourceLine

__all__ = ["Counting", "Subject", "counted_indexes"]

Words = npt.NDArray[np.uint64]

# Behind these a run need not go on: they may trap, raise, be replaced by another program, or end the run.
_MAY_END_RUN = ATOMIC_OPS | CALL_OPS | {Op.LOAD, Op.LOAD_SIGNED, Op.STORE, Op.STORE_IMM, Op.LOAD_PACKET}


def counted_indexes(program: Program, blocks: Mapping[int, BasicBlock]) -> frozenset[int]:
    """The indexes of the instructions that have a counter; it holds for those that follow, up to the next.

    It depends on the program alone, so that functions that share blocks, and versions of one function, count alike.

    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.cfg import build_cfg
    >>> program = assemble("mov r0, 1" + chr(10) + "ldxb r0, [r1]" + chr(10) + "add r0, 1" + chr(10) + "exit")
    >>> sorted(counted_indexes(program, build_cfg(program).blocks))
    [0, 2]
    """
    found: set[int] = set()
    for block in blocks.values():
        found.add(block.first)
        for index in range(block.first, block.last):
            spec = program.specs[index]
            if spec is not None and spec.op in _MAY_END_RUN:
                found.add(index + 1)
    return frozenset(found)


@dataclass(frozen=True, eq=False)
class Subject:
    """A program whose runs are counted.

    Arguments:
        name: what reports call it.
        verified: the program.
        lines: its lines of C by pc, where they are known; each holds up to the next.
    """

    name: str
    verified: VerifiedProgram
    lines: Mapping[int, SourceLine] = field(default_factory=dict)

    @property
    def word_count(self) -> int:
        """How many counters it has."""
        return 2 * len(self.verified.program)

    @lazy_property
    def _counter_of(self) -> npt.NDArray[np.intp]:
        """For each instruction the index of the counter that holds for it."""
        program = self.verified.program
        own = np.zeros(len(program), np.intp)
        own[sorted(counted_indexes(program, self.verified.cfg.blocks))] = 1
        own *= np.arange(len(program))
        return np.maximum.accumulate(own)

    def read(self, words: Words) -> tuple[Words, Words]:
        """Hits of each instruction, and how often the condition of each jump held, from the program's counters."""
        count = len(self.verified.program)
        return words[:count][self._counter_of], words[count:]


class Counting:
    """How runs are counted that may execute some programs: where their counters stand, and who is told.

    Arguments:
        recorders: who is told.
        subjects: the programs.
    """

    def __init__(self, recorders: tuple[CoverageRecorder, ...], subjects: Sequence[Subject]) -> None:
        self.recorders = recorders
        self._subjects = tuple(subjects)
        self._by_program = {id(one.verified): one for one in subjects}
        self._first: dict[int, int] = {}
        self.word_count = 0
        for one in subjects:
            self._first[id(one.verified)] = self.word_count
            self.word_count += one.word_count
            for recorder in recorders:
                recorder.declare(one.name, one.verified, one.lines)

    def fits(self, verified: VerifiedProgram, recorders: tuple[CoverageRecorder, ...]) -> bool:
        """Whether this counts a program, for these."""
        return id(verified) in self._first and self.recorders == recorders

    def first_word(self, verified: VerifiedProgram) -> int:
        """The first counter of a program, counted from the first of all."""
        return self._first[id(verified)]

    def take(self, words: Words) -> None:
        """Tell of what the counters of a native run say, and set them to 0."""
        at = 0
        for subject in self._subjects:
            part = words[at : at + subject.word_count]
            at += subject.word_count
            if part.any():
                self.add(subject.verified, *subject.read(part))
        words[:] = 0

    def add(self, verified: VerifiedProgram, hits: Words, taken: Words) -> None:
        """Tell of what a run has executed of one program."""
        subject = self._by_program[id(verified)]
        for recorder in self.recorders:
            recorder.add(subject.name, verified.program, hits, taken)
