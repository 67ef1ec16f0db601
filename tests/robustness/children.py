"""Children that do what may kill a process, the lines that they say, and what a parent makes of them."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
CHILD_SECONDS = 600


@dataclass(frozen=True)
class Failure:
    """An input that engines disagree on, that killed a process, or that broke a rule."""

    seed: int
    kind: str
    detail: str
    text: str

    def __str__(self) -> str:
        return f"--- {self.kind} {self.seed}\n{self.detail}\n{self.text}"


@dataclass
class Summary:
    """What came of many inputs."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)

    def __iadd__(self, other: Summary) -> Summary:
        self.counts += other.counts
        self.failures += other.failures
        return self

    def __str__(self) -> str:
        parts = [f"{name} {count:,}" for name, count in self.counts.items()]
        if self.counts["programs"]:
            parts.insert(0, f"{100 * self.counts['verified'] / self.counts['programs']:.1f} % pass the verifier")
        return f"{', '.join(parts)}; {len(self.failures)} failures"


def say(**facts: Any) -> None:
    """Tell the parent."""
    print(json.dumps(facts), flush=True)


def start_child(
    module: str, function: str, *arguments: Any, seconds: float = CHILD_SECONDS
) -> tuple[list[dict[str, Any]], str]:
    """Run a function of a module of this folder in a child; what it said, and how it ended."""
    work = json.dumps([module, function, *arguments])
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.robustness.children", work]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds)
        output, how = done.stdout, f"exit status {done.returncode}\n{done.stderr[-4000:]}"
        if done.returncode < 0:
            how = f"signal {-done.returncode}\n{done.stderr[-2000:]}"
    except subprocess.TimeoutExpired as error:
        said = error.stdout or b""
        output, how = said.decode() if isinstance(said, bytes) else said, f"no end within {seconds} seconds"
    lines = output.splitlines()
    if output and not output.endswith("\n"):
        del lines[-1]  # it died while it spoke
    return [json.loads(line) for line in lines], how


if __name__ == "__main__":
    name, called, *given = json.loads(sys.argv[1])
    getattr(importlib.import_module(f"tests.robustness.{name}"), called)(*given)
