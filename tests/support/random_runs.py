"""Random programs by the thousand: children that compare, a parent that survives them, and a reducer.

A child says which program it is about to run, so that when it dies the parent knows the culprit.
"""

from __future__ import annotations

import json
import subprocess
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from llvmbpf.asm import disassemble
from llvmbpf.errors import LlvmBpfError
from llvmbpf.isa import Instruction
from llvmbpf.program import Program
from llvmbpf.verifier import verify

from .code import link, unlink
from .differential import examine, experiments
from .random_jumps import chaotic
from .random_programs import Shape, random_shape, structured

ROOT = Path(__file__).resolve().parent.parent.parent
BATCH = 50  # programs a child
CHILD_SECONDS = 300


@dataclass(frozen=True)
class Failure:
    """A program that engines disagree on, or that killed the process."""

    seed: int
    kind: str
    detail: str
    text: str

    def __str__(self) -> str:
        return f"--- program {self.seed} ({self.kind})\n{self.detail}\n{self.text}"


@dataclass
class Summary:
    """What came of many programs."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)

    def __str__(self) -> str:
        programs = self.counts["programs"] or 1
        compared = self.counts["experiments"] - self.counts["dropped"]
        share = 100 * self.counts["verified"] / programs
        ends = ", ".join(f"{name} {count}" for name, count in self.counts.most_common() if name not in _TOTALS)
        return (
            f"{programs} programs, {share:.1f} % pass the verifier; {self.counts['experiments']} experiments, "
            f"{compared} compared; ends: {ends}; {len(self.failures)} failures"
        )


_TOTALS = {"programs", "verified", "experiments", "dropped"}


def make(kind: str, seed: int) -> tuple[Shape, Program]:
    """Program ``seed`` of a kind."""
    return structured(seed) if kind == "structured" else (random_shape(seed), chaotic(random_shape(seed)))


def levels(seed: int, thorough: bool) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The optimisation levels, safe and unsafe, that a program is compiled at."""
    if thorough:
        return (0, 1, 2, 3), (0, 1, 2, 3)
    return (0, 1 + seed % 3), (seed % 4,)


@dataclass(frozen=True)
class Complaint:
    """What is wrong with a program; ``kind`` is what stays the same while it is reduced."""

    kind: str
    detail: str


def check(program: Program, shape: Shape, thorough: bool) -> tuple[Counter[str], Complaint | None]:
    """Run a program in all ways; the ends of its runs, and the first thing that is wrong."""
    counts: Counter[str] = Counter()
    for experiment in experiments(program, shape):
        try:
            end, mismatches = examine(experiment, *levels(shape.seed, thorough))
        except Exception as error:
            return counts, Complaint(type(error).__name__, traceback.format_exc())
        counts.update(["experiments", end])
        if mismatches:
            return counts, Complaint(mismatches[0].engine, f"{experiment.entry_state}\n{mismatches[0]}")
    return counts, None


# -- the child --------------------------------------------------------------------------------------------------------


def _say(**facts: Any) -> None:
    print(json.dumps(facts), flush=True)


def _child(first: int, count: int, thorough: bool) -> None:
    counts: Counter[str] = Counter()
    for seed in range(first, first + count):
        for kind in ("structured", "chaotic"):
            _say(seed=seed, kind=kind)
            shape, program = make(kind, seed)
            counts["programs"] += 1
            verify(program, callx=shape.callx)
            counts["verified"] += 1
            found, complaint = check(program, shape, thorough)
            counts += found
            if complaint is not None:
                small = reduce_program(program, _complains(shape, complaint.kind, thorough))
                shown = check(small, shape, thorough)[1] or complaint
                _say(failure=[seed, kind, shown.detail, disassemble(small, pcs=True)])
    _say(done=counts)


def _child_of_one(code: str, seed: int, thorough: bool) -> None:
    check(Program(bytes.fromhex(code)), random_shape(seed), thorough)


# -- the parent -------------------------------------------------------------------------------------------------------


def run_programs(first: int, count: int, *, thorough: bool = False, seconds: float = CHILD_SECONDS) -> Summary:
    """Compare the engines on ``count`` seeds from ``first``, each giving a program of either kind."""
    summary = Summary()
    end = first + count
    while first < end:
        seeds = min(BATCH, end - first)
        output, how = _start(["batch", str(first), str(seeds), str(int(thorough))], seconds)
        seed, kind = first, "structured"
        finished = False
        for line in output.splitlines():
            said = json.loads(line)
            if "done" in said:
                summary.counts += Counter(said["done"])
                finished = True
            elif "failure" in said:
                summary.failures.append(Failure(*said["failure"]))
            else:
                seed, kind = said["seed"], said["kind"]
        if not finished:
            shape, program = make(kind, seed)
            if how.startswith("signal"):
                program = reduce_program(program, partial(_dies, shape=shape, thorough=thorough))
            summary.failures.append(Failure(seed, kind, how, disassemble(program, pcs=True)))
        first = first + seeds if finished else seed + 1
    return summary


def _start(arguments: list[str], seconds: float) -> tuple[str, str]:
    """Run a child; its output and how it ended."""
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.support.random_runs", *arguments]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired as error:
        said = error.stdout or b""
        return said.decode() if isinstance(said, bytes) else said, f"no end within {seconds} seconds"
    if done.returncode < 0:
        return done.stdout, f"signal {-done.returncode}\n{done.stderr[-2000:]}"
    return done.stdout, f"exit status {done.returncode}\n{done.stderr[-4000:]}"


def _dies(program: Program, *, shape: Shape, thorough: bool) -> bool:
    _, how = _start(["one", program.code.hex(), str(shape.seed), str(int(thorough))], 60)
    return how.startswith("signal")


# -- reduction --------------------------------------------------------------------------------------------------------


def _complains(shape: Shape, kind: str, thorough: bool) -> Callable[[Program], bool]:
    def predicate(program: Program) -> bool:
        try:
            verify(program, callx=shape.callx)
        except LlvmBpfError:
            return False
        complaint = check(program, shape, thorough)[1]
        return complaint is not None and complaint.kind == kind

    return predicate


def reduce_program(program: Program, is_bad: Callable[[Program], bool]) -> Program:
    """Delete instructions, many at a time at first, for as long as the program stays bad."""
    instructions, targets = unlink(program)
    size = len(instructions) // 2
    while size:
        position = 0
        while position < len(instructions):
            fewer, fewer_targets = _without(instructions, targets, position, size)
            smaller = _linked(fewer, fewer_targets)
            if smaller is not None and is_bad(smaller):
                instructions, targets = fewer, fewer_targets
            else:
                position += size
        size //= 2
    return link(instructions, targets)


def _without(
    instructions: list[Instruction], targets: dict[int, int], position: int, size: int
) -> tuple[list[Instruction], dict[int, int]]:
    """Leave out ``size`` instructions; jumps to them go to what follows."""
    gone = range(position, min(position + size, len(instructions)))

    def moved(index: int) -> int:
        return index if index < position else max(index - len(gone), position)

    kept = instructions[: gone.start] + instructions[gone.stop :]
    return kept, {moved(index): moved(target) for index, target in targets.items() if index not in gone}


def _linked(instructions: list[Instruction], targets: dict[int, int]) -> Program | None:
    try:
        program = link(instructions, targets)
        verify(program, callx="function")
    except (LlvmBpfError, IndexError):
        return None
    return program


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    if what == "batch":
        _child(int(rest[0]), int(rest[1]), rest[2] == "1")
    else:
        _child_of_one(rest[0], int(rest[1]), rest[2] == "1")
