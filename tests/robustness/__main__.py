"""Look for what breaks the package, for as long as one wants: see ``python -m tests.robustness --help``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from .children import Summary
from .targets import TARGETS


def main() -> int:
    targets = "\n".join(f"  {name:12} {target.about}" for name, target in TARGETS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.robustness",
        description=f"Give random inputs to the package, until the time is over.\n\ntargets:\n{targets}",
        epilog="What is found is printed, reduced where that can be done, and written to the folder of --keep; the "
        "exit status is then 1. A reduced case belongs into tests/data, with the change that mends it.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("target", choices=[*TARGETS, "all"], metavar="TARGET", help="a target, or all in turn")
    parser.add_argument("--minutes", type=float, default=10, help="how long each goes on (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1_000_000, help="of the first input (default: %(default)s)")
    parser.add_argument("--most", type=int, default=1 << 62, help="stop after so many inputs")
    parser.add_argument("--keep", type=Path, default=Path("findings"), help="where to (default: %(default)s)")
    options = parser.parse_args()
    names = list(TARGETS) if options.target == "all" else [options.target]
    failed = [name for name in names if soak(name, options).failures]
    return 1 if failed else 0


def soak(name: str, options: argparse.Namespace) -> Summary:
    """Run one target until its time is over."""
    target, total, seed = TARGETS[name], Summary(), options.seed
    begun = time.monotonic()
    while time.monotonic() - begun < 60 * options.minutes and seed < options.seed + options.most:
        part = target.run(seed, target.step)
        for number, failure in enumerate(part.failures):
            print(failure, flush=True)
            options.keep.mkdir(parents=True, exist_ok=True)
            (options.keep / f"{name}-{failure.seed}-{number}.txt").write_text(f"{failure}\n", encoding="utf-8")
        total += part
        seed += target.step
        print(
            f"{name}: {(time.monotonic() - begun) / 60:.1f} min, seeds {options.seed} to {seed - 1}: {total}",
            flush=True,
        )
    return total


if __name__ == "__main__":
    sys.exit(main())
