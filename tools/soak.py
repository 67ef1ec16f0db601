"""Compare all engines over random programs for as long as one wants.

    python tools/soak.py --minutes 60 --seed 100000

Each program runs in the interpreter, in native code at O0 to O3 with and without checks, and in a batch. Programs that
engines disagree on, or that kill a process, are reduced and printed; the exit status is then 1. What the proofs know
of programs about bounds is held against runs as well. With --strict, what runs meet is held against the reports of
strict verification instead.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.support.proof_oracle import Untrue, check_seeds
from tests.support.random_runs import BATCH, Failure, Summary, run_programs
from tests.support.strict_runs import follow_seed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10, help="how long to go on (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1_000_000, help="the first program (default: %(default)s)")
    parser.add_argument("--strict", action="store_true", help="hold runs against strict verification instead")
    options = parser.parse_args()
    if options.strict:
        return soak_strict(options.seed, options.minutes)
    total, seed = Summary(), options.seed
    end = time.monotonic() + 60 * options.minutes
    while time.monotonic() < end:
        part = run_programs(seed, BATCH, thorough=True)
        total.counts += part.counts
        try:
            total.counts["states"] += check_seeds(seed, BATCH)["states"]
        except Untrue as error:
            part.failures.append(Failure(seed, "bounds", str(error), ""))
        total.failures += part.failures
        for failure in part.failures:
            print(failure, flush=True)
        seed += BATCH
        print(f"seeds {options.seed} to {seed - 1}: {total}", flush=True)
    return 1 if total.failures else 0


def soak_strict(seed: int, minutes: float) -> int:
    """Follow runs of programs of all kinds; 1 where one met what its report does not tell."""
    ends: Counter[str] = Counter()
    end, failed = time.monotonic() + 60 * minutes, 0
    while time.monotonic() < end:
        try:
            ends += follow_seed(seed)
        except AssertionError as error:
            failed = 1
            print(error, flush=True)
        seed += 1
    print(f"up to seed {seed - 1}: {dict(ends)}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
