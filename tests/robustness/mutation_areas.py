"""What is broken, and what must notice: areas of the package with the quick tests that hold them.

Nothing of the package is imported when this is: children import it, changed.
"""

from __future__ import annotations

import importlib
import inspect
import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from pathlib import Path

from .mutants import Mutant, native_mutants, python_mutants

LIFT = "llvmbpf/lift"
ANALYSIS = "llvmbpf/analysis"


@dataclass(frozen=True)
class Check:
    """A quick test, which raises where something is wrong."""

    name: str
    run: Callable[[], None]


@dataclass
class Area:
    """Mutants, and the tests that must notice them."""

    make: Callable[[], Iterable[Mutant]]
    checks: Sequence[Check]

    @cached_property
    def _mutants(self) -> list[Mutant]:
        return list(self.make())

    def mutants(self) -> list[Mutant]:
        """All mutants, in order."""
        return self._mutants


@cache
def excused() -> dict[str, str]:
    """Mutants that change nothing that matters, each with the reason."""
    lines = (Path(__file__).parent / "mutants_excused.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split(" -- ") for line in lines if line and not line.startswith("#"))
    return {name: reason for name, reason in rows}


# -- what notices -----------------------------------------------------------------------------------------------------


def cases(engines: Sequence[str], folders: Sequence[str] = ("",)) -> None:
    """Text cases."""
    from support.cases import load_all
    from support.engines import ENGINES

    from tests.test_cases import _shown

    for case in load_all():
        if case.error is None and case.name.startswith(tuple(folders)):
            for engine in engines:
                if ENGINES[engine].accepts(case):
                    outcome = ENGINES[engine].run(case)
                    found = (outcome.r0, _shown(case, outcome.fault), outcome.memory)
                    assert found == (case.result, case.fault, case.expected_memory), case.name


def edges(regions: Sequence[str], mnemonics: Sequence[str], levels: tuple[int, ...] = (0,)) -> None:
    """Accesses at the edges of regions, which stand against guard pages."""
    from tests.support.edge_cases import EDGES, KINDS, make_probe, try_probe

    for region in regions:
        for kind in KINDS:
            if kind.mnemonic in mnemonics:
                for edge in EDGES:
                    for complaint in try_probe(make_probe(kind, region), edge, levels):
                        raise AssertionError(complaint)


def random_programs(first: int, seeds: int) -> None:
    """The interpreter against native code."""
    from tests.support.differential import Variant, expect, experiments

    from .programs import make

    for seed in range(first, first + seeds):
        for kind in ("structured", "chaotic"):
            shape, program = make(kind, seed)
            for experiment in experiments(program, shape, runs=4, every_state=False):
                assert not expect(experiment).compare(Variant(True, 0)), seed


def random_kernel_programs(first: int, seeds: int) -> None:
    """Programs of a kernel in the interpreter and in native code."""
    from .kernel import compare

    for seed in range(first, first + seeds):
        compare(seed, (0,))


def proofs(first: int, seeds: int) -> None:
    """What the proofs know, against runs."""
    from tests.support.proof_oracle import check_seeds

    check_seeds(first, seeds)


def tests_of(*modules: str) -> None:
    """All tests of modules that need no fixtures; pytest would take longer to start than they take."""
    for name in modules:
        module = importlib.import_module(name)
        found = [one for key, one in vars(module).items() if key.startswith("test_")]
        for key, one in vars(module).items():
            if key.startswith("Test") and isinstance(one, type):
                found += [getattr(one(), name) for name in vars(one) if name.startswith("test_")]
        for function in found:
            for arguments in _parametrized(function):
                if arguments.keys() >= set(inspect.signature(function).parameters):
                    function(**arguments)


def _parametrized(function: Callable[..., None]) -> Iterator[dict[str, object]]:
    tables = []
    for mark in getattr(function, "pytestmark", ()):
        if mark.name == "parametrize":
            names, rows = mark.args[0], mark.args[1]
            names = [one.strip() for one in names.split(",")] if isinstance(names, str) else list(names)
            tables.append([dict(zip(names, _values(row, len(names)), strict=True)) for row in rows])
    for combination in itertools.product(*tables):
        yield {name: value for table in combination for name, value in table.items()}


def _values(row: object, count: int) -> Sequence[object]:
    if hasattr(row, "marks"):
        return row.values  # type: ignore[no-any-return]
    return row if count > 1 else (row,)  # type: ignore[return-value]


def check(name: str, function: Callable[..., None], *arguments: object) -> Check:
    return Check(name, partial(function, *arguments))


INTERPRETER = r"Interpreter\.(?!__init__|use_program|fuel_used|fault$).*"  # what is left out checks nothing
QUICK_KINDS = ("ldxb", "ldxh", "ldxdw", "stw", "stxdw", "lock add", "lock fetch add32", "ldacqw", "strelh")
ARITHMETIC = ("alu", "byte_order", "moves", "atomics", "jumps", "wide")
FAULTS = ("faults", "regions", "fuel", "calls", "stack", "packet", "memory")
_programs = check("random programs", random_programs, 0, 12)
_kernel_checks = check("kernel checks", tests_of, "tests.robustness.test_kernel_checks")
_kernel = check("random kernel programs", random_kernel_programs, 0, 4)


# -- areas ------------------------------------------------------------------------------------------------------------


def _all(*makers: Iterator[Mutant]) -> list[Mutant]:
    return [mutant for maker in makers for mutant in maker]


AREAS: dict[str, Area] = {
    "memory": Area(
        lambda: _all(
            python_mutants("llvmbpf/memory.py", r"borrow|_holds_integers|Region\.holds|RunMemory\.find.*|value_of"),
        ),
        [check("memory", tests_of, "tests.test_memory", "tests.robustness.test_map_regions"), _programs],
    ),
    "interpreter": Area(
        lambda: _all(
            python_mutants("llvmbpf/interpreter/machine.py", INTERPRETER),
            python_mutants("llvmbpf/interpreter/arguments.py"),
        ),
        [
            check("cases", cases, ["interpreter"]),
            _programs,
            check("test_interpreter", tests_of, "tests.test_interpreter"),
            _kernel_checks,
            _kernel,
        ],
    ),
    "lifter": Area(
        lambda: _all(
            python_mutants(f"{LIFT}/memory.py"),
            python_mutants(f"{LIFT}/arguments.py"),
            python_mutants(f"{LIFT}/abi.py"),
        ),
        [
            check("faults", cases, ["jit-safe-O0"], FAULTS),
            check("edges", edges, ("packet", "any", "context"), QUICK_KINDS),
            _kernel_checks,
            _programs,
            _kernel,
        ],
    ),
    "arithmetic": Area(
        lambda: _all(
            python_mutants(f"{LIFT}/alu.py"),
            python_mutants("llvmbpf/interpreter/operations.py"),
        ),
        [check("cases", cases, ["interpreter", "jit-safe-O0"], ARITHMETIC)],
    ),
    "natives": Area(
        lambda: _all(
            native_mutants("llvmbpf/native/regions.ll", ("check_map_value", "find_map_value", "find_record", "is_map")),
        ),
        [check("map regions", tests_of, "tests.robustness.test_map_regions")],
    ),
    "numbers": Area(
        lambda: _all(
            python_mutants(f"{ANALYSIS}/numbers.py"),
            python_mutants(f"{ANALYSIS}/number_arithmetic.py"),
            python_mutants(f"{ANALYSIS}/number_conditions.py"),
        ),
        [check("test_numbers", tests_of, "tests.analysis.test_numbers"), check("proofs", proofs, 0, 10)],
    ),
    "proofs": Area(
        lambda: _all(
            python_mutants(f"{ANALYSIS}/proof_rules.py"),
            python_mutants(f"{ANALYSIS}/joining.py"),
            python_mutants(f"{ANALYSIS}/block_rules.py"),
        ),
        [
            check("proofs", proofs, 0, 8),
            check("test_proofs", tests_of, "tests.analysis.test_proofs"),
            check("proofs", proofs, 8, 24),
        ],
    ),
    "regions": Area(
        lambda: _all(
            python_mutants(f"{ANALYSIS}/transfer.py"),
            python_mutants(f"{ANALYSIS}/memory_rules.py"),
            python_mutants(f"{ANALYSIS}/call_rules.py"),
            python_mutants(f"{ANALYSIS}/regions.py"),
        ),
        [check("test_regions", tests_of, "tests.analysis.test_regions", "tests.analysis.test_kernel"), _programs],
    ),
}  # fmt: skip
