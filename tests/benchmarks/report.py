"""Measure everything and write tables and a picture: `llvmbpf bench --suite`, or this file as a script.

    python tests/benchmarks/report.py [--quick] [--only NAME ...] [--seconds S] [--output FOLDER | --no-write]

The files go to `results/`, named by the day: what was measured as JSON, tables as Markdown, and an SVG. Times are the
least of many turns in which the variants alternate, of CPU time where one thread works; on a machine that others use,
trust the ratios. It takes up to ten minutes; --quick takes a few seconds and shows that it works, not how fast.
"""

from __future__ import annotations

import argparse
import datetime
import json
import platform
import sys
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # run as a script, the package of the benchmarks is not on the path
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from rich.console import Console

from benchmarks.batches import batches, by_count, by_packet_size, by_threads
from benchmarks.calls import calls
from benchmarks.catalogue import PROGRAMS
from benchmarks.compiling import compile_times, imports
from benchmarks.native import COMPILERS, version
from benchmarks.picture import draw
from benchmarks.suite import measure_program
from benchmarks.tables import markdown
from benchmarks.terminal import show_programs
from benchmarks.timing import FULL, QUICK, Effort

RESULTS = Path(__file__).resolve().parent / "results"
QUICK_PROGRAMS = ("arithmetic", "tcp_filter", "local_calls", "array_counters", "load_bytes")


def machine() -> dict[str, str]:
    """What the numbers depend on."""
    cpuinfo = Path("/proc/cpuinfo")
    models = [line for line in cpuinfo.read_text().splitlines() if "model name" in line] if cpuinfo.exists() else []
    found = {
        "CPU": f"{len(models)} x {models[0].split(':')[1].strip()}" if models else platform.processor(),
        "system": platform.platform(),
        "Python": platform.python_version(),
    }
    for name in ("llvmbpf", "llvmlite", "numpy", "numba"):
        try:
            found[name] = installed_version(name)
        except PackageNotFoundError:
            found[name] = "not installed"
    return found | {name: version(name) for name in COMPILERS}


def measure(console: Console, effort: Effort, names: list[str], *, quick: bool) -> dict[str, Any]:
    """All that the report tells, a progress line for each part."""
    found: dict[str, Any] = {"date": datetime.date.today().isoformat(), "machine": machine(), "programs": []}
    wanted = names or (QUICK_PROGRAMS if quick else [program.name for program in PROGRAMS])
    order = list(dict.fromkeys(program.category for program in PROGRAMS))
    chosen = sorted((one for one in PROGRAMS if one.name in wanted), key=lambda one: order.index(one.category))
    for number, program in enumerate(chosen, 1):
        console.print(f"{number}/{len(chosen)} {program.category}: {program}", highlight=False)
        found["programs"].append(measure_program(program, effort))
    if names:
        return found
    parts = {
        "calls": lambda: calls(effort),
        "batch": lambda: batches(effort.scaled(2), quick=quick),
        "threads": lambda: by_threads(effort, quick=quick),
        "count": lambda: by_count(effort, quick=quick),
        "packet_size": lambda: by_packet_size(effort, quick=quick),
        "compile": lambda: compile_times(effort, (10, 100) if quick else (10, 100, 1000, 10_000)),
        "import_ms": lambda: imports(2 if quick else 5),
    }
    for name, part in parts.items():
        console.print(name, highlight=False)
        found[name] = part()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="llvmbpf bench --suite", description="Measure the package against native code of the same C."
    )
    parser.add_argument("--quick", action="store_true", help="a few programs, few rounds: shows that it works")
    parser.add_argument(
        "--only", action="append", default=[], metavar="NAME", help="this program alone; may be repeated"
    )
    parser.add_argument("--seconds", type=float, default=FULL.seconds, help="spent on a program at most [%(default)s]")
    parser.add_argument("--output", type=Path, default=RESULTS, metavar="FOLDER", help="where the files go [results/]")
    parser.add_argument("--no-write", action="store_true", help="print only")
    arguments = parser.parse_args()
    unknown = set(arguments.only) - {program.name for program in PROGRAMS}
    if unknown:
        parser.error(f"there is no program {', '.join(sorted(unknown))}")
    if len(COMPILERS) < 2:
        parser.error(f"the suite compares with gcc and clang, but finds {', '.join(COMPILERS) or 'neither'}")
    console = Console(width=None if sys.stdout.isatty() else 150)
    effort = QUICK if arguments.quick else FULL.scaled(arguments.seconds / FULL.seconds)
    found = measure(Console(stderr=True), effort, arguments.only, quick=arguments.quick)
    show_programs(found["programs"], console)
    if arguments.no_write or arguments.only:
        return
    folder: Path = arguments.output
    folder.mkdir(parents=True, exist_ok=True)
    name = found["date"]
    (folder / f"{name}.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    picture: str | None = f"{name}.svg"
    try:
        draw(found, folder / f"{name}.svg")
    except ImportError:
        console.print("matplotlib is not installed (extra `plot`): no picture")
        picture = None
    (folder / f"{name}.md").write_text(markdown(found, picture), encoding="utf-8")
    console.print(f"written to {folder / name}.md" + (", .json and .svg" if picture else " and .json"), highlight=False)


if __name__ == "__main__":
    main()
