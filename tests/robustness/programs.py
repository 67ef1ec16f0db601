"""Random programs by the thousand: children that compare, a parent that survives them.

A child takes some fifty seeds. It interprets all their programs, compiles them together, one module for each variant,
and compares. It says which program it is about to run, so that when it dies the parent knows the culprit; where it dies
of compiling, the parent starts it again for one seed at a time.
"""

from __future__ import annotations

import sys
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial

from llvmbpf.asm import disassemble
from llvmbpf.errors import LlvmBpfError
from llvmbpf.jit import CompiledProgram
from llvmbpf.lift import BATCH_SYMBOL, RUN_SYMBOL
from llvmbpf.program import Program
from llvmbpf.verifier import verify
from tests.support.differential import Expectation, Experiment, Variant, expect, experiments
from tests.support.random_jumps import chaotic
from tests.support.random_programs import Shape, random_shape, structured
from tests.support.together import compile_together

from .children import Failure, Summary, say, start_child
from .reduction import expected_sections, reduce_program, text_case

BATCH = 50  # seeds a child
INPUTS = 10
ALL_VARIANTS = tuple(
    Variant(safe, level, in_batch) for safe in (True, False) for level in range(4) for in_batch in (False, True)
)


def make(kind: str, seed: int) -> tuple[Shape, Program]:
    """Program ``seed`` of a kind."""
    return structured(seed) if kind == "structured" else (random_shape(seed), chaotic(random_shape(seed)))


def rotation(number: int) -> tuple[Variant, Variant]:
    """Two of the ways to run native code; 16 numbers have all of them, and every pair of levels but the equal ones."""
    in_batch = bool(number // 4 % 2)
    other = (number % 4 + 1 + number // 8 % 3) % 4
    return Variant(True, number % 4, in_batch), Variant(False, other, not in_batch)


def variants_of(seed: int, thorough: bool) -> tuple[Variant, ...]:
    """The variants that a seed's programs run in; children, which compile all together, begin at multiples of BATCH."""
    return ALL_VARIANTS if thorough else rotation(seed // BATCH)


def _compile(expectations: Sequence[Expectation], variant: Variant) -> object:
    """Compile all programs that a variant is asked about; the result must live as long as they run."""
    asked = [one.experiment.compiled(variant) for one in expectations if one.indexes(variant)]
    levels: dict[int, list[CompiledProgram]] = {}
    for one in asked:
        levels.setdefault(one.opt_level, []).append(one)
    return [compile_together(some, BATCH_SYMBOL if variant.in_batch else RUN_SYMBOL) for some in levels.values()]


# -- the child --------------------------------------------------------------------------------------------------------


def compare_seeds(first: int, count: int, thorough: bool) -> None:
    """What a child does."""
    counts: Counter[str] = Counter()
    expectations: list[tuple[str, Expectation]] = []
    for seed in range(first, first + count):
        for kind in ("structured", "chaotic"):
            say(seed=seed, kind=kind)
            shape, program = make(kind, seed)
            counts["programs"] += 1
            verify(program, callx=shape.callx)
            counts["verified"] += 1
            for experiment in experiments(program, shape, runs=INPUTS, every_state=thorough):
                try:
                    found = expect(experiment)
                except Exception:
                    _complain(kind, experiment, traceback.format_exc(), thorough)
                    continue
                counts["runs"] += experiment.runs
                counts["compared"] += len(found.comparable)
                counts.update(f"{found.end(index)}" for index in found.comparable)
                expectations.append((kind, found))
    for variant in variants_of(first, thorough):
        say(stage=f"compiling {variant}")
        engine = _compile([one for _, one in expectations], variant)
        for kind, one in expectations:
            say(seed=one.experiment.shape.seed, kind=kind)
            counts[f"in {variant}"] += len(one.indexes(variant))
            mismatches = one.compare(variant)
            if mismatches:
                _complain(kind, one.experiment, str(mismatches[0]), thorough, variant)
        del engine
    say(done=counts)


def _complain(kind: str, experiment: Experiment, detail: str, thorough: bool, variant: Variant | None = None) -> None:
    """Reduce what is wrong, and tell the parent."""
    shape = experiment.shape
    small = reduce_program(experiment.program, _disagrees(shape, variant, thorough))
    text = disassemble(small, pcs=True)
    for one in experiments(small, shape, runs=INPUTS, every_state=True):
        case = _case_of(one, variant)
        if case:
            text += f"\n--- as a text case\n{case}"
            break
    say(failure=[shape.seed, kind, detail, text])


def _case_of(experiment: Experiment, variant: Variant | None) -> str:
    """A text case, where the program begins as text cases do: with a packet or nothing."""
    if variant is None or experiment.shape.has_context:
        return ""
    found = expect(experiment)
    mismatches = found.compare(variant)
    if not mismatches:
        return ""
    first = mismatches[0]
    packet = experiment.arena.inputs[first.run][0]
    comment = f"Found by random programs, seed {experiment.shape.seed}: {first.engine} was another."
    return text_case(experiment.program, packet, expected_sections(first.expected, packet), comment)


def _disagrees(shape: Shape, variant: Variant | None, thorough: bool) -> Callable[[Program], bool]:
    """Whether a program still shows a mismatch of the variant, or makes the interpreter fail where there is none."""

    def predicate(program: Program) -> bool:
        try:
            verify(program, callx=shape.callx)
        except LlvmBpfError:
            return False
        for experiment in experiments(program, shape, runs=INPUTS, every_state=True):
            try:
                found = expect(experiment)
                if variant is not None and found.compare(variant):
                    return True
            except Exception:
                return variant is None
        return False

    return predicate


def run_one(code: str, seed: int, thorough: bool) -> None:
    """Run one program in all variants: what a child does to see whether it dies of it."""
    shape = random_shape(seed)
    for experiment in experiments(Program(bytes.fromhex(code)), shape, runs=INPUTS, every_state=True):
        found = expect(experiment)
        for variant in variants_of(seed - seed % BATCH, thorough):
            found.compare(variant)


# -- the parent -------------------------------------------------------------------------------------------------------


def run_programs(first: int, count: int, *, thorough: bool = False) -> Summary:
    """Compare the engines on ``count`` seeds from ``first``, each giving a program of either kind."""
    summary = Summary()
    end = first + count
    while first < end:
        seeds = min(BATCH - first % BATCH, end - first)
        lines, how = start_child("programs", "compare_seeds", first, seeds, thorough)
        seed, kind, stage, finished = first, "structured", "", False
        for said in lines:
            match said:
                case {"done": counts}:
                    summary.counts += Counter(counts)
                    finished = True
                case {"failure": failure}:
                    summary.failures.append(Failure(*failure))
                case {"stage": stage}:
                    pass
                case {"seed": seed, "kind": kind}:
                    stage = ""
        if finished:
            first += seeds
        elif stage and seeds > 1:  # it died of compiling: which of them was it?
            for one in range(first, first + seeds):
                summary += _one_seed(one, thorough)
            first += seeds
        else:
            summary.failures.append(_dead(seed, kind, f"{stage} {how}".strip(), thorough))
            first = seed + 1
    return summary


def _one_seed(seed: int, thorough: bool) -> Summary:
    lines, how = start_child("programs", "compare_seeds", seed, 1, thorough)
    done = [Counter(said["done"]) for said in lines if "done" in said]
    failures = [Failure(*said["failure"]) for said in lines if "failure" in said]
    if not done:
        failures += [_dead(seed, kind, how, thorough) for kind in ("structured", "chaotic")]
    return Summary(sum(done, Counter()), failures)


def _dead(seed: int, kind: str, how: str, thorough: bool) -> Failure:
    """A program that killed its child, or kept it forever, reduced where it still kills."""
    shape, program = make(kind, seed)
    dies = partial(_dies, shape=shape, thorough=thorough)
    if "signal" in how and dies(program):
        program = reduce_program(program, dies)
    return Failure(seed, kind, how, disassemble(program, pcs=True))


def _dies(program: Program, *, shape: Shape, thorough: bool) -> bool:
    _, how = start_child("programs", "run_one", program.code.hex(), shape.seed, thorough, seconds=60)
    return "signal" in how


if __name__ == "__main__":
    print(run_programs(int(sys.argv[1]), int(sys.argv[2])))
