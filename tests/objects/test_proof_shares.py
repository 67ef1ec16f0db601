"""How much of what real objects access is proved; ``python -m tests.objects.test_proof_shares`` prints the table."""

from __future__ import annotations

from collections import Counter
from importlib import resources
from pathlib import Path

import llvmbpf
from llvmbpf.analysis import RegionKind

from .models.base import OBJECTS

# What an access of one of these regions is called in the table.
NAMES = {RegionKind.FRAME: "stack", RegionKind.STACK: "stack", RegionKind.UNKNOWN: "any region"}


def shares() -> tuple[Counter[str], Counter[str]]:
    """Accesses of all programs of kernel types, by region: how many there are, and how many are proved."""
    total: Counter[str] = Counter()
    proved: Counter[str] = Counter()
    shipped = Path(str(resources.files("llvmbpf"))) / "data"
    for path in sorted([*OBJECTS.glob("*.o"), *shipped.glob("*.o")]):
        for program in llvmbpf.load(path).programs.values():
            try:
                plan = program.plan
            except llvmbpf.LlvmBpfError:
                continue  # programs that are refused are tests, too
            if not plan.entry_state.is_kernel:
                continue
            for row in plan.accesses:
                name = NAMES.get(row.region, str(row.region))
                total[name] += 1
                proved[name] += row.proved
    return total, proved


def table() -> str:
    total, proved = shares()
    lines = [f"{name:16} {count:6} {100 * proved[name] / count:6.1f} % proved" for name, count in total.most_common()]
    return "\n".join(lines)


def test_most_accesses_are_proved() -> None:
    total, proved = shares()
    assert total.total() > 4000
    assert proved["packet"] >= 0.95 * total["packet"]
    assert proved["stack"] >= 0.99 * total["stack"]
    assert total["any region"] <= 0.01 * total.total()


if __name__ == "__main__":
    print(table())
