"""What was found as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .catalogue import VERSIONS
from .native import COMPILERS
from .reasons import REASONS
from .suite import MODES
from .summary import BUDGETS, LIMIT, geometric_mean, means, over_limit, ratios

__all__ = ["markdown"]


def markdown(found: Mapping[str, Any], picture: str | None = None) -> str:
    """The whole report. ``picture`` is the name of a file beside it."""
    lines = [f"# Benchmarks of {found['date']}", ""]
    lines += [f"- {key}: {value}" for key, value in found["machine"].items()]
    lines += ["", *([f"![What the tables say]({picture})", ""] if picture else [])]
    lines += [*_summary(found["programs"]), *_programs(found["programs"])]
    sections = {
        "calls": _calls,
        "batch": _batch,
        "threads": _threads,
        "count": _count,
        "packet_size": _packet_size,
        "compile": _compile,
        "import_ms": _imports,
    }
    for key, section in sections.items():
        if key in found:
            lines += section(found[key])
    return "\n".join(lines)


def _table(head: Iterable[str], rows: Iterable[Iterable[object]], left: int = 1) -> list[str]:
    names = list(head)
    lines = [f"| {' | '.join(names)} |", "|---" * left + "|---:" * (len(names) - left) + "|"]
    return [*lines, *(f"| {' | '.join(map(_cell, row))} |" for row in rows), ""]


def _cell(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.2f}" if value < 100 else f"{value:,.0f}"
    return str(value)


def _summary(rows: list[dict[str, Any]]) -> list[str]:
    names = list(ratios(rows[0]["ns"]))
    body = []
    for version in VERSIONS:
        found = means(rows, version)
        body.append([f"all {len(rows)} programs, -mcpu={version}", *found.values()])
    for category in dict.fromkeys(row["category"] for row in rows):
        some = [row for row in rows if row["category"] == category]
        body.append([f"{category} ({len(some)})", *means(some).values()])
    body.append(["budget", *(BUDGETS.get(name, "") for name in names)])
    return [
        "## How long code takes, against the same C compiled natively",
        "",
        "Geometric means of ratios, -O3 -march=native for gcc and clang. Safe code checks memory and counts fuel.",
        "Categories are of -mcpu=v3.",
        "",
        *_table(["programs", *names], body),
        *_above(rows),
    ]


def _above(rows: list[dict[str, Any]]) -> list[str]:
    """The programs that take much longer than native code, and why."""
    found: dict[str, list[str]] = {}
    for name, ratio, value in over_limit(rows):
        found.setdefault(name, []).append(f"{ratio} {value:.2f}")
    if not found:
        return [f"No program takes more than {LIMIT} times as long as native code.", ""]
    body = [[name, ", ".join(ratios), REASONS.get(name, "**no reason is written**")] for name, ratios in found.items()]
    return [
        f"More than {LIMIT} times as long as native code, and why:",
        "",
        *_table(["program", "times as long", "because"], body, 3),
    ]


def _programs(rows: list[dict[str, Any]]) -> list[str]:
    engines = [*COMPILERS, *(f"{mode} {version}" for version in VERSIONS for mode in MODES)]
    body = [
        [
            row["category"],
            row["name"],
            row["instructions"],
            round(row["executed"]),
            *(float(row["ns"][engine]) for engine in engines if engine in row["ns"]),
            *ratios(row["ns"]).values(),
            f"{100 * max(row['spread'].values()):.0f}%",
            row["interpreter_ns"] / row["ns"]["safe v3"],
            *(float(row["compile_ms"][mode]) if "compile_ms" in row else "" for mode in MODES),
        ]
        for row in rows
    ]
    compiled = [row["compile_ms"] for row in rows if "compile_ms" in row]
    if compiled:
        ratio = geometric_mean(one["safe"] / one["unsafe"] for one in compiled)
        compile_note = f"On average compiling safe code takes {ratio:.2f} times as long."
    else:
        compile_note = ""
    head = ["category", "program", "instructions", "executed", *engines, *ratios(rows[0]["ns"])]
    return [
        "## Programs",
        "",
        "Nanoseconds a run, through a native loop that calls the program; a packet, for maps and helpers, which run",
        "over a batch of 4,096 packets and natively have stand-ins in plain C. Least times of many turns, as engines",
        "alternate; spread: how far the median of the turns lies above, for the worst engine. Ratios are of -mcpu=v3.",
        "Interpreter: how many times as long as safe code it takes. Compile: ms from IR to native code of the entry",
        f"for one run. {compile_note}",
        "",
        *_table([*head, "spread", "interpreter", "compile unsafe", "compile safe"], body, 2),
    ]


def _calls(found: dict[str, float]) -> list[str]:
    floor = found["len(bytearray)"]
    body = [[name, ns, ns / floor] for name, ns in found.items()]
    return ["## One call from Python, ns", "", *_table(["way", "ns", "x len"], body)]


def _batch(rows: list[dict[str, Any]]) -> list[str]:
    engines = list(rows[0]["ns"])
    body = [
        [row["name"], row["packets"], *map(float, row["ns"].values()), *ratios(row["ns"], None).values()]
        for row in rows
    ]
    head = ["packets lie", "packets", *(f"{engine} ns" for engine in engines), *ratios(rows[0]["ns"], None)]
    return [
        "## Batch: the TCP filter, ns a packet, one thread",
        "",
        "Safe and unsafe are the native loop alone; *call* is the whole of `execute_batch`, which makes new arrays for",
        "the results each time, where the other loops write to one that is given.",
        "",
        *_table(head, body),
    ]


def _threads(rows: list[dict[str, Any]]) -> list[str]:
    body = [[row["name"], row["ns"]["1"], row["ns"]["2"], row["ns"]["1"] / row["ns"]["2"]] for row in rows]
    return ["## Threads, safe code, ns a packet", "", *_table(["batch", "1 thread", "2 threads", "faster"], body)]


def _count(rows: list[dict[str, Any]]) -> list[str]:
    body = [[f"{row['packets']:,}", row["ns"]["call"], row["ns"]["loop"]] for row in rows]
    return [
        "## By number of packets: the TCP filter, safe, ns a packet",
        "",
        *_table(["packets", "whole call", "native loop"], body),
    ]


def _packet_size(rows: list[dict[str, Any]]) -> list[str]:
    engines = list(rows[0]["ns"])
    body = [[row["bytes"], *(float(row["ns"][engine]) for engine in engines)] for row in rows]
    return ["## By size of the packet: the internet checksum, ns a run", "", *_table(["bytes", *engines], body)]


def _compile(rows: list[dict[str, Any]]) -> list[str]:
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
            row["run_ns"],
        ]
        for row in rows
    ]
    head = ["random program", *stages, "total ms", "over unsafe", "infer us/insn", "lift us/insn", "run ns"]
    return ["## By size of the program: compile time in ms, and a run", "", *_table(head, body)]


def _imports(found: dict[str, float]) -> list[str]:
    return ["## Import, ms beyond an empty Python", "", *_table(["what", "ms"], found.items())]
