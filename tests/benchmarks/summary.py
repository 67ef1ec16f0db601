"""Ratios of what was measured, and their geometric means: the numbers that budgets name."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from .catalogue import VERSIONS
from .native import COMPILERS
from .suite import MODES

__all__ = ["BUDGETS", "LIMIT", "geometric_mean", "means", "over_limit", "ratios"]

# DESIGN's geometric means over the programs, and what no single program may exceed without a written reason.
BUDGETS = {"unsafe/gcc": 0.95, "unsafe/clang": 1.05, "safe/gcc": 1.0, "safe/clang": 1.1}
LIMIT = 1.5


def geometric_mean(values: Iterable[float]) -> float:
    logarithms = [math.log(value) for value in values]
    return math.exp(sum(logarithms) / len(logarithms))


def ratios(ns: Mapping[str, float], version: str | None = "v3") -> dict[str, float]:
    """Each mode over each compiler, and safe over unsafe; engines are named with a version where one is given."""
    behind = "" if version is None else f" {version}"
    found = {f"{mode}/{compiler}": ns[mode + behind] / ns[compiler] for mode in MODES for compiler in COMPILERS}
    return {**found, "safe/unsafe": ns["safe" + behind] / ns["unsafe" + behind]}


def means(rows: Iterable[Mapping[str, Any]], version: str = "v3") -> dict[str, float]:
    """The geometric means of the ratios of some programs."""
    found = [ratios(row["ns"], version) for row in rows]
    return {name: geometric_mean(one[name] for one in found) for name in found[0]}


def over_limit(rows: Iterable[Mapping[str, Any]]) -> list[tuple[str, str, float]]:
    """Program, ratio and value wherever native code of the same C is that much faster, by version 3 or 4."""
    return [
        (row["name"], f"{name} {version}", value)
        for row in rows
        for version in VERSIONS
        for name, value in ratios(row["ns"], version).items()
        if name != "safe/unsafe" and value > LIMIT
    ]
