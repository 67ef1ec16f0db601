"""What random inputs are given to, by name. Each target runs its inputs in children, which may die."""

from __future__ import annotations

import importlib
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from .children import Failure, Summary, say, start_child
from .programs import BATCH, run_programs


@dataclass(frozen=True)
class Target:
    """One kind of inputs: ``run`` tries a number of them from a seed on, ``step`` is how many it takes well at once."""

    about: str
    step: int
    run: Callable[[int, int], Summary]


def run_seeds(module: str, first: int, count: int) -> Summary:
    """Try ``count`` inputs of a module of this folder, which has ``check_seed`` and ``show``.

    Where the child dies or takes too long, each half is tried again, so that the culprit is found.
    """
    lines, how = start_child("targets", "check_range", module, first, count)
    if not any("done" in said for said in lines):
        if count == 1:
            return Summary(Counter(inputs=1), [_failure(module, first, how)])
        half = run_seeds(module, first, count // 2)
        half += run_seeds(module, first + count // 2, count - count // 2)
        return half
    summary = Summary()
    for said in lines:
        if "done" in said:
            summary.counts += Counter(said["done"])
        else:
            summary.failures.append(_failure(module, *said["failure"]))
    return summary


def _failure(module: str, seed: int, detail: str) -> Failure:
    return Failure(seed, module, detail, importlib.import_module(f"tests.robustness.{module}").show(seed))


def check_range(module: str, first: int, count: int) -> None:
    """What a child does."""
    check = importlib.import_module(f"tests.robustness.{module}").check_seed
    counts: Counter[str] = Counter()
    for seed in range(first, first + count):
        counts["inputs"] += 1
        try:
            counts[check(seed)] += 1
        except Exception:
            say(failure=[seed, traceback.format_exc()])
    say(done=counts)


TARGETS = {
    "programs": Target(
        "random programs in every variant of native code, against the interpreter",
        BATCH,
        partial(run_programs, thorough=True),
    ),
    "kernel": Target(
        "programs with contexts, maps and helpers of a kernel, likewise", 50, partial(run_seeds, "kernel")
    ),
    "ir": Target("random LLVM IR through LLVM's BPF backend, against the host", 200, partial(run_seeds, "ir_programs")),
    "c": Target("random C through clang, against gcc", 50, partial(run_seeds, "c_programs")),
    "proofs": Target("what proofs know of registers, held against runs", 200, partial(run_seeds, "proofs")),
    "strict": Target("what runs meet, held against strict reports", 50, partial(run_seeds, "strict")),
    "objects": Target("damaged ELF objects and BTF", 2_000, partial(run_seeds, "objects")),
    "captures": Target("damaged pcap and pcapng", 2_000, partial(run_seeds, "captures")),
    "texts": Target("bytecode, assembler text and filter expressions", 2_000, partial(run_seeds, "texts")),
}
