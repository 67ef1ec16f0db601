"""Load damaged objects: nothing but ElfError, MapError and VerifierError may come of them, within 100 ms each.

    python tools/fuzz_objects.py [--count 100000] [--seed 1] [--spec | --run]

Each mutant is loaded whole: programs are linked, verified and planned, maps and variables made. With --spec it is only
read; with --run each program is interpreted on one packet, too, which may end in an ExecutionError.

Prints what became of the mutants and the slowest of them; a mutant that raised anything else is written to the current
folder, and the exit status is then 1.
"""

from __future__ import annotations

import argparse
import random
import sys
import traceback
from collections import Counter
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.objects.mutants import OBJECTS, SEEDS, Table, exercise, exercise_whole, field_mutants, random_mutant

LIMIT = 0.1  # seconds


def main() -> int:
    parser = argparse.ArgumentParser(description="Load damaged objects.")
    parser.add_argument("--count", type=int, default=100_000, help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the random numbers (default: %(default)s)")
    depth = parser.add_mutually_exclusive_group()
    depth.add_argument("--spec", action="store_true", help="only read the objects")
    depth.add_argument("--run", action="store_true", help="interpret the programs, too")
    arguments = parser.parse_args()
    check = exercise if arguments.spec else partial(exercise_whole, runs=arguments.run)
    exercise_whole(Path(OBJECTS / f"{SEEDS[0]}.o").read_bytes())  # the first load of a process parses native code
    source = random.Random(arguments.seed)
    originals = [(OBJECTS / f"{name}.o").read_bytes() for name in SEEDS]
    tables = [Table.of(content) for content in originals]
    systematic = (mutant for content in originals for mutant in field_mutants(content))
    outcomes: Counter[str] = Counter()
    slowest, faults = 0.0, 0
    for number in range(arguments.count):
        mutant = next(systematic, None)
        if mutant is None:
            seed = source.randrange(len(originals))
            mutant = random_mutant(originals[seed], tables[seed], source)
        try:
            outcome, seconds = check(mutant)
        except Exception:
            outcome, seconds = "fault", 0.0
            traceback.print_exc()
        if seconds > LIMIT:  # the machine may have been busy: only what is slow twice is slow
            outcome, seconds = check(mutant)
        slowest = max(slowest, seconds)
        if outcome == "fault" or seconds > LIMIT:
            faults += 1
            Path(f"mutant-{number}.o").write_bytes(mutant)
            print(f"mutant {number}: {outcome}, {seconds:.3f} s")
        outcomes[outcome] += 1
    print(f"{arguments.count} mutants: {dict(outcomes)}; the slowest took {slowest * 1e3:.0f} ms")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
