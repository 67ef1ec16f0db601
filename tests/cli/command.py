"""Commands in this process, and in a process of their own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from llvmbpf.cli import main

DATA = Path(__file__).resolve().parents[2] / "llvmbpf" / "data"
PROGRAMS = Path(__file__).resolve().parents[1] / "benchmarks" / "programs"
FILTER = str(PROGRAMS / "tcp_filter.bin")  # bytecode, which tells TCP to port 80 over IPv4 without tags
PARSER = str(PROGRAMS / "xdp_parse.bin")
CAPTURE = str(DATA / "capture.pcap")


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    status: int
    output: str
    errors: str

    @property
    def json(self) -> Any:
        return json.loads(self.output)


def run(*words: str, stdin: str | bytes = "") -> Done:
    """Run a command here. An exception that would be a traceback comes out as itself."""
    result = CliRunner().invoke(main, words, input=stdin, prog_name="llvmbpf")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Done(result.exit_code, result.stdout, result.stderr)


def run_process(*words: str, stdin: str = "", **options: Any) -> Done:
    """Run `python -m llvmbpf` with the words."""
    command = [sys.executable, "-m", "llvmbpf", *words]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=False, timeout=60, **options)
    return Done(done.returncode, done.stdout, done.stderr)
