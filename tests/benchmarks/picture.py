"""What was found as one picture."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .native import COMPILERS
from .suite import MODES
from .summary import means, ratios

__all__ = ["draw"]

COLOURS = {"unsafe": "#d08a2e", "safe": "#2a6f97", "gcc": "#8d99ae", "clang": "#5c677d", "numba": "#6a994e"}


def draw(found: Mapping[str, Any], path: Path) -> None:
    """Write a picture of the whole report, as the path's ending says. Raises ImportError without matplotlib."""
    import matplotlib as mpl

    mpl.use("agg")
    import matplotlib.pyplot as plt

    mpl.rcParams.update(
        {"font.size": 8, "axes.spines.top": False, "axes.spines.right": False, "svg.hashsalt": "llvmbpf"}
    )
    panels = [_calls, _batch, _threads, _count, _packet_size, _compile]
    figure = plt.figure(figsize=(12, 9.5), layout="constrained")
    grid = figure.add_gridspec(3, 3, height_ratios=(1.35, 1, 1))
    _programs(figure.add_subplot(grid[0, :]), found["programs"])
    for index, panel in enumerate(panels):
        panel(figure.add_subplot(grid[1 + index // 3, index % 3]), found)
    figure.suptitle(f"llvmbpf, {found['date']}, {found['machine']['CPU']}", fontsize=9, x=0.01, ha="left")
    figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None, dpi=110)
    plt.close(figure)


def _programs(axes: Any, rows: list[dict[str, Any]]) -> None:
    """Each program's ratio to the faster of the native compilers, on one logarithmic scale."""
    places = range(len(rows))
    for mode in MODES:
        best = [min(row["ns"][compiler] for compiler in COMPILERS) for row in rows]
        values = [row["ns"][f"{mode} v3"] / native for row, native in zip(rows, best, strict=True)]
        axes.scatter(places, values, s=14, color=COLOURS[mode], label=mode, zorder=3 if mode == "safe" else 2)
    for other in COMPILERS:
        values = [row["ns"][other] / native for row, native in zip(rows, best, strict=True)]
        axes.scatter(places, values, s=9, color=COLOURS[other], marker="_", label=other, zorder=1)
    axes.axhline(1, color="#333333", linewidth=0.6)
    axes.set_yscale("log", base=2)
    axes.yaxis.set_major_formatter("{x:g}")
    axes.set_xticks(list(places), [row["name"] for row in rows], rotation=90, fontsize=6)
    axes.set_xlim(-1, len(rows))
    axes.grid(axis="y", linewidth=0.3)
    categories = [row["category"] for row in rows]
    for index in places:
        if index and categories[index] != categories[index - 1]:
            axes.axvline(index - 0.5, color="#bbbbbb", linewidth=0.5)
    found = means(rows)
    text = ", ".join(f"{name} {found[name]:.2f}" for name in ratios(rows[0]["ns"]))
    axes.set_title(
        f"{len(rows)} C programs: time over that of the faster of gcc and clang, -O3 (geometric means: {text})",
        loc="left",
        fontsize=8,
    )
    axes.legend(ncols=4, frameon=False, loc="upper left")


def _calls(axes: Any, found: Mapping[str, Any]) -> None:
    calls: dict[str, float] = found["calls"]
    names = list(calls)[::-1]
    own = [name.startswith("execute_program_jit") for name in names]
    axes.barh(names, [calls[name] for name in names], color=[COLOURS["safe" if mine else "gcc"] for mine in own])
    axes.tick_params(axis="y", labelsize=6)
    axes.set_xscale("log")
    axes.set_title("One call from Python, ns", loc="left", fontsize=8)


def _batch(axes: Any, found: Mapping[str, Any]) -> None:
    rows = found["batch"]
    engines = [engine for engine in rows[0]["ns"] if not engine.endswith("call")]
    width = 0.8 / len(engines)
    for index, engine in enumerate(engines):
        places = [place + index * width for place in range(len(rows))]
        axes.bar(places, [row["ns"][engine] for row in rows], width, label=engine, color=COLOURS[engine])
    names = [row["name"].replace(", ", ",\n") for row in rows]
    axes.set_xticks([place + 0.4 - width / 2 for place in range(len(rows))], names, fontsize=6)
    axes.set_title("Batch of the TCP filter, ns a packet", loc="left", fontsize=8)
    axes.legend(frameon=False, fontsize=6)


def _threads(axes: Any, found: Mapping[str, Any]) -> None:
    rows = found["threads"]
    values = [row["ns"]["1"] / row["ns"]["2"] for row in rows]
    bars = axes.bar([row["name"].replace(", ", ",\n") for row in rows], values, 0.5, color=COLOURS["safe"])
    axes.bar_label(bars, fmt="%.2f", fontsize=6)
    axes.axhline(2, color="#333333", linewidth=0.6)
    axes.tick_params(axis="x", labelsize=6)
    axes.set_title("Two threads: times as fast as one", loc="left", fontsize=8)


def _count(axes: Any, found: Mapping[str, Any]) -> None:
    rows = found["count"]
    places = [row["packets"] for row in rows]
    axes.loglog(
        places, [row["ns"]["call"] for row in rows], "o-", markersize=3, color=COLOURS["safe"], label="whole call"
    )
    axes.loglog(
        places, [row["ns"]["loop"] for row in rows], "o--", markersize=3, color=COLOURS["unsafe"], label="native loop"
    )
    axes.set_title("Safe batch by number of packets, ns a packet", loc="left", fontsize=8)
    axes.legend(frameon=False, fontsize=6)


def _packet_size(axes: Any, found: Mapping[str, Any]) -> None:
    rows = found["packet_size"]
    for engine in rows[0]["ns"]:
        axes.loglog(
            [row["bytes"] for row in rows],
            [row["ns"][engine] for row in rows],
            "o-",
            markersize=3,
            color=COLOURS[engine],
            label=engine,
        )
    axes.set_title("Checksum by size of the packet in bytes, ns", loc="left", fontsize=8)
    axes.legend(frameon=False, fontsize=6)


def _compile(axes: Any, found: Mapping[str, Any]) -> None:
    for mode in MODES:
        rows = [row for row in found["compile"] if row["mode"] == mode]
        axes.loglog(
            [row["instructions"] for row in rows],
            [row["total_ms"] for row in rows],
            "o-",
            markersize=3,
            color=COLOURS[mode],
            label=f"{mode}: compile, ms",
        )
    axes.set_title("From bytecode to native code by instructions, ms", loc="left", fontsize=8)
    axes.legend(frameon=False, fontsize=6)
