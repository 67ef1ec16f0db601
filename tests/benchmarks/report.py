"""Measure everything and write one table: `python tests/benchmarks/report.py [--quick] [--no-write]`.

The files go to `results/`, a JSON file and a Markdown file named by the day. Times are the least of several rounds in
which the variants take turns, of CPU time where one thread works; on a machine that others use, trust the ratios.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import platform
import sys
from collections.abc import Iterable
from importlib.metadata import version as installed_version
from pathlib import Path
from typing import Any

if __name__ == "__main__":  # run as a script, the package of the benchmarks is not on the path
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.catalogue import PROGRAMS
from benchmarks.measure import batches, calls, compile_times, imports, program_times
from benchmarks.native import COMPILERS, version

RESULTS = Path(__file__).resolve().parent / "results"


def geometric_mean(values: Iterable[float]) -> float:
    logarithms = [math.log(value) for value in values]
    return math.exp(sum(logarithms) / len(logarithms))


def machine() -> dict[str, str]:
    """What the numbers depend on."""
    cpuinfo = Path("/proc/cpuinfo")
    models = [line for line in cpuinfo.read_text().splitlines() if "model name" in line] if cpuinfo.exists() else []
    found = {
        "CPU": f"{len(models)} x {models[0].split(':')[1].strip()}" if models else platform.processor(),
        "system": platform.platform(),
        "Python": platform.python_version(),
    }
    found |= {name: installed_version(name) for name in ("llvmbpf", "llvmlite", "numpy", "numba")}
    return found | {name: version(name) for name in COMPILERS}


def table(head: list[str], rows: Iterable[Iterable[object]]) -> list[str]:
    lines = [f"| {' | '.join(head)} |", "|---" + "|---:" * (len(head) - 1) + "|"]
    lines += [f"| {' | '.join(map(_cell, row))} |" for row in rows]
    return [*lines, ""]


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.2f}" if value < 100 else f"{value:.0f}"
    return str(value)


def ratios(row: dict[str, Any]) -> dict[str, float]:
    """The ratios that the budgets name, of what was measured."""
    ns: dict[str, float] = row["ns"]
    found = {"safe/unsafe": ns["safe"] / ns["unsafe"]}
    for compiler in COMPILERS:
        found[f"unsafe/{compiler}"] = ns["unsafe"] / ns[compiler]
        found[f"safe/{compiler}"] = ns["safe"] / ns[compiler]
    return found


def programs_section(rows: list[dict[str, Any]]) -> list[str]:
    engines, names = list(rows[0]["ns"]), list(ratios(rows[0]))
    body = [
        [
            row["name"],
            row["executed"],
            *(float(row["ns"][engine]) for engine in engines),
            *ratios(row).values(),
            row["interpreter_ns_per_instruction"] / 1e3,
            row["compile_ms"]["unsafe"],
            row["compile_ms"]["safe"],
        ]
        for row in rows
    ]
    means = {name: geometric_mean(ratios(row)[name] for row in rows) for name in names}
    compile_ratio = geometric_mean(row["compile_ms"]["safe"] / row["compile_ms"]["unsafe"] for row in rows)
    body.append(["**geometric mean**", "", *[""] * len(engines), *means.values(), "", "", f"x {compile_ratio:.2f}"])
    head = ["program", "executed", *(f"{engine} ns" for engine in engines), *names]
    return [
        "## Programs",
        "",
        "One run, through a native loop that calls the program. Executed: eBPF instructions; interpreter: us an",
        "instruction; compile: ms from IR to native code for the single-run entry.",
        "",
        *table([*head, "interpreter", "compile unsafe", "compile safe"], body),
    ]


def batch_section(rows: list[dict[str, Any]]) -> list[str]:
    engines = list(rows[0]["ns"])
    names = list(ratios(rows[0]))
    body = [
        [row["name"], row["packets"], *(float(row["ns"][engine]) for engine in engines), *ratios(row).values()]
        for row in rows
    ]
    head = ["packets lie", "packets", *(f"{engine} ns" for engine in engines), *names]
    return [
        "## Batch: the TCP filter, ns a packet",
        "",
        "Safe and unsafe are the native loop alone; *call* is the whole of `execute_batch`, which makes new arrays for",
        "the results each time, where the other loops write to one that is given.",
        "",
        *table(head, body),
    ]


def calls_section(found: dict[str, float]) -> list[str]:
    floor = found["len(bytearray)"]
    body = [[name, ns, ns / floor] for name, ns in found.items()]
    return ["## One call from Python, ns", "", *table(["way", "ns", "x len"], body)]


def compile_section(rows: list[dict[str, Any]]) -> list[str]:
    stages = list(rows[0]["ms"])
    unsafe = {row["instructions"]: row["total_ms"] for row in rows if row["mode"] == "unsafe"}
    body = [
        [
            f"{row['instructions']} {row['mode']} O{row['opt_level']}",
            *(float(row["ms"][stage]) for stage in stages),
            float(row["total_ms"]),
            row["total_ms"] / unsafe[row["instructions"]],
            row["infer_us_per_instruction"],
            row["lift_us_per_instruction"],
        ]
        for row in rows
    ]
    head = ["random program", *stages, "total ms", "over unsafe", "infer us/instruction", "lift us/instruction"]
    return ["## Compile time, ms", "", *table(head, body)]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the package against native code.")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, no program of 10,000 instructions")
    parser.add_argument("--no-write", action="store_true", help="print only")
    arguments = parser.parse_args()
    quick: bool = arguments.quick
    today = datetime.date.today().isoformat()
    found: dict[str, Any] = {"date": today, "machine": machine()}
    found["programs"] = [program_times(program, 8 if quick else 30) for program in PROGRAMS]
    found["calls"] = calls()
    found["batch"] = batches()
    found["compile"] = compile_times((10, 100, 1000) if quick else (10, 100, 1000, 10_000))
    found["import_ms"] = imports()
    lines = [f"# Benchmarks of {today}", "", *(f"- {key}: {value}" for key, value in found["machine"].items()), ""]
    lines += programs_section(found["programs"])
    lines += calls_section(found["calls"])
    lines += batch_section(found["batch"])
    lines += compile_section(found["compile"])
    lines += ["## Import, ms beyond an empty Python", "", *table(["what", "ms"], found["import_ms"].items())]
    text = "\n".join(lines)
    print(text)
    if not arguments.no_write:
        RESULTS.mkdir(exist_ok=True)
        (RESULTS / f"{today}.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
        (RESULTS / f"{today}.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
