"""Children with limits: what may kill, hang or fill a process runs in one of these."""

from __future__ import annotations

import resource
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
MEMORY_BYTES = 4 << 30

_PRELUDE = """
import gc, os, signal, sys, threading, time
import numpy as np
from llvmbpf import *
from llvmbpf.errors import *

def outcome(function, *arguments, **options):
    try:
        return function(*arguments, **options)
    except BaseException as error:
        return type(error).__name__

METHODS = ("execute_program", "execute_program_jit")
"""


def run_child(code: str, *, seconds: float = 60, memory: int = MEMORY_BYTES) -> list[str]:
    """Run Python code that has the package's names; returns the lines it prints.

    Raises AssertionError where it dies, fails or takes longer than ``seconds``.
    """

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

    command = [sys.executable, "-X", "faulthandler", "-c", _PRELUDE + textwrap.dedent(code)]
    try:
        child = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds, preexec_fn=limit)
    except subprocess.TimeoutExpired as error:
        raise AssertionError(f"no end within {seconds} seconds; it said {error.stdout!r}") from None
    assert child.returncode == 0, f"status {child.returncode}\n{child.stdout[-2000:]}\n{child.stderr[-4000:]}"
    return child.stdout.splitlines()
