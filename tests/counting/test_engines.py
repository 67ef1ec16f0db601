"""What is executed is the same in every engine, instruction by instruction and jump by jump.

The interpreter is the definition; native code counts less often and must come to the same.
"""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from support.cases import Case, load_all
from support.differential import Experiment, Variant, experiments
from support.engines import aligned_buffer, make_machine
from support.kernel import text_object
from support.random_kernel import MAPS, RandomKernelProgram

import llvmbpf
from llvmbpf.counting import Coverage, CoverageRecorder
from llvmbpf.errors import ExecutionError
from llvmbpf.program import ProgramType
from llvmbpf.vm.loaded import LoadedProgram
from tests.robustness.programs import make

RUNNABLE = [case for case in load_all() if case.error is None]


def covered(case: Case, method: str, **options: Any) -> Coverage:
    """What a case executes."""
    machine = make_machine(case, **options)
    buffer = aligned_buffer(case.memory or b"", case.writable)
    with llvmbpf.coverage(machine) as session, contextlib.suppress(ExecutionError):
        getattr(machine, method)(buffer)
    return session.result


def difference(expected: Coverage, found: Coverage) -> str:
    """The listings side by side, where they differ."""
    lines: list[str] = []
    for name in expected:
        pairs = zip(expected[name].listing().splitlines(), found[name].listing().splitlines(), strict=True)
        lines += [f"{one:60} | {other}" for one, other in pairs if one != other]
    return "\n".join(lines)


@pytest.mark.parametrize("case", RUNNABLE, ids=str)
def test_every_case_executes_the_same(case: Case) -> None:
    expected = covered(case, "execute_program")
    assert expected["program"].hits[0] >= 1
    found = covered(case, "execute_program_jit", opt_level=1)
    assert found == expected, difference(expected, found)


@pytest.mark.parametrize("case", [case for case in RUNNABLE if case.fault is None][::6], ids=str)
def test_some_cases_execute_the_same_without_checks(case: Case) -> None:
    expected = covered(case, "execute_program")
    found = covered(case, "execute_program_jit", opt_level=2, safe=False)
    assert found == expected, difference(expected, found)


class CountedExperiment(Experiment):
    """The ways to run a random program, counted."""

    recorder: CoverageRecorder | None = None

    def loaded(self, *, safe: bool = True, opt_level: int = 0) -> LoadedProgram:
        loaded = super().loaded(safe=safe, opt_level=opt_level)
        if self.recorder is not None:
            loaded = self._loaded[safe, opt_level] = loaded.counted(self.recorder)
        return loaded

    def counts(self, run: Callable[[], list[Any]]) -> tuple[list[Any], Coverage]:
        """What runs come to, and what they execute."""
        self.recorder = CoverageRecorder()
        observed = run()
        return observed, self.recorder.coverage()


@pytest.mark.parametrize("part", range(2))
def test_random_programs_execute_the_same(part: int) -> None:
    compared = 0
    for seed in range(part * 12, part * 12 + 12):
        for kind in ("structured", "chaotic"):
            shape, program = make(kind, seed)
            for one in experiments(program, shape):
                experiment = CountedExperiment(program, shape, one.entry_state, one.fuel, one.call_depth)
                everything = range(experiment.runs)
                here, expected = experiment.counts(partial(experiment.interpret, experiment.arena))
                there, elsewhere = experiment.counts(partial(experiment.interpret, experiment.make_arena()))
                if expected != elsewhere or [x.masked() for x in here] != [x.masked() for x in there]:
                    continue  # it depends on addresses
                _, found = experiment.counts(partial(experiment.native, Variant(True, 1 + seed % 3), everything))
                assert found == expected, f"{kind} {seed}\n{difference(expected, found)}"
                if all(one.fault is None for one in here):
                    _, found = experiment.counts(partial(experiment.batch, Variant(True, 1, in_batch=True), everything))
                    assert found == expected, f"{kind} {seed}, batch\n{difference(expected, found)}"
                compared += 1
    assert compared > 18, "most programs depend on addresses: nothing is compared"


def kernel_coverage(seed: int, engine: str, **options: Any) -> Coverage:
    """What a random program for a kernel executes over a few packets; it may go on in a second one."""
    program_type = (ProgramType.XDP, ProgramType.SCHED_CLS, ProgramType.CGROUP_SKB)[seed % 3]
    texts = {
        "main": RandomKernelProgram(2 * seed, program_type).text(),
        "second": RandomKernelProgram(2 * seed + 1, program_type).text(6, tail_calls=False),
    }
    obj = text_object(texts, MAPS, program_type, clock=1_000_000, seed=seed, fuel=2_000, cpus=2, **options)
    source = random.Random(seed)
    packets = [source.randbytes(source.choice([14, 20, 40, 64, 64, 120])) for _ in range(6)]
    program = obj.programs["main"]
    with llvmbpf.coverage(obj) as session:
        if engine == "batch":
            program.run_batch(packets)
        else:
            for packet in packets:
                with contextlib.suppress(ExecutionError):
                    program.run(packet, engine=engine)
    return session.result


def test_random_kernel_programs_execute_the_same() -> None:
    reached_second = faults = 0
    for seed in range(10):
        expected = kernel_coverage(seed, "interpreter")
        assert set(expected) == {"main", "second"}
        for engine in ("jit", "batch"):
            found = kernel_coverage(seed, engine, opt_level=1 + seed % 2)
            assert found == expected, f"seed {seed}, {engine}\n{difference(expected, found)}"
        reached_second += bool(expected["second"].hits.any())
        faults += bool(expected["main"].hits[0] > expected["main"].hits[-1])
    assert reached_second >= 1, "no tail call is made"
    assert faults >= 2, "no run ends early"
