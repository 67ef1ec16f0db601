"""Commands in this process, and in a process of their own."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from llvmbpf.cli import main
from llvmbpf.objects import load_object

DATA = Path(__file__).resolve().parents[2] / "llvmbpf" / "data"
PACKET_PROGRAMS = Path(__file__).resolve().parents[1] / "benchmarks" / "programs" / "packets"
_FOLDER = tempfile.TemporaryDirectory()  # removed when the tests end


def _bytecode(name: str) -> str:
    """A file with the bare bytecode of a benchmark's object."""
    path = Path(_FOLDER.name) / f"{name}.bin"
    path.write_bytes(load_object(PACKET_PROGRAMS / f"{name}.v3.o").programs["entry"].program.code)
    return str(path)


FILTER = _bytecode("tcp_filter")  # tells TCP to port 80 over IPv4 without tags
PARSER = _bytecode("xdp_parse")
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
