"""``llvmbpf run --isolate``: the same command in a process of its own, with limits that the kernel holds.

The process sets its limits before it reads the program, is given few variables of the environment, dies with its
parent, and can gain no privileges. What it has beyond that, files and network, it has as its user: for more, put it
into a container.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

from llvmbpf.cli.group import ExitStatus, as_json

__all__ = ["IsolatedCommand", "isolation_options"]

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_MEBIBYTES = 2048
DEFAULT_SECONDS = 60.0
KEPT_VARIABLES = ("PATH", "HOME", "LANG", "LC_ALL", "TERM", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS = 1, 4, 38
_OPTIONS = (
    click.option("--isolate", is_flag=True, help="Do it in a process of its own, with limits."),
    click.option(
        "--isolate-memory", type=click.IntRange(256), default=DEFAULT_MEBIBYTES, show_default=True, metavar="MIB",
        help="Address space of that process.",
    ),
    click.option(
        "--isolate-seconds", type=click.FloatRange(0, min_open=True), default=DEFAULT_SECONDS, show_default=True,
        metavar="SECONDS", help="Time of that process.",
    ),
)  # fmt: skip


def isolation_options(function: F) -> F:
    """Declare the options of isolation."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


class IsolatedCommand(click.Command):
    """A command that does its work in another process where ``--isolate`` asks for that."""

    def parse_args(self, context: click.Context, arguments: list[str]) -> list[str]:
        """Keep the words, which the other process is given too."""
        context.meta[__name__] = list(arguments)
        return super().parse_args(context, arguments)

    def invoke(self, context: click.Context) -> Any:
        """Run the command, here or there."""
        given = context.params
        isolate, memory, seconds = (
            given.pop(name) for name in ("isolate", "isolate_memory", "isolate_seconds")
        )
        if not isolate:
            return super().invoke(context)
        words = [str(context.info_name), *(word for word in context.meta[__name__] if word != "--isolate")]
        return _run_elsewhere(words, memory, seconds, given.get("wants_json", False))


def _run_elsewhere(words: Sequence[str], mebibytes: int, seconds: float, wants_json: bool) -> int:
    """Run the command line in a process with limits; returns its exit status."""
    command = [sys.executable, "-m", "llvmbpf.cli.isolation", str(mebibytes), str(seconds), *words]
    environment = {name: os.environ[name] for name in KEPT_VARIABLES if name in os.environ}
    sys.stdout.flush()
    with subprocess.Popen(command, env=environment) as process:
        try:
            status = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            return _tell(f"the isolated process was not done within {seconds:g} seconds", wants_json)
        except KeyboardInterrupt:  # the terminal has sent it to both
            process.send_signal(signal.SIGINT)
            process.wait()
            return ExitStatus.INTERRUPTED
    if status < 0:
        name = signal.Signals(-status).name
        return _tell(f"the isolated process was ended by {name}", wants_json)
    return status


def _tell(message: str, wants_json: bool) -> ExitStatus:
    status = ExitStatus.PROGRAM_FAILED
    if wants_json:
        click.echo(as_json({"error": {"kind": "Isolation", "message": message, "exit_status": status}}))
    click.echo(f"Error: {message}", err=True)
    return status


def _limit(mebibytes: int, seconds: float) -> None:
    """Give up what this process shall not have."""
    bytes_, processor = mebibytes << 20, int(seconds) + 1
    resource.setrlimit(resource.RLIMIT_AS, (bytes_, bytes_))
    resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def _child() -> None:
    memory, seconds, *words = sys.argv[1:]
    _limit(int(memory), float(seconds))
    from llvmbpf.cli import main

    main(words, prog_name="llvmbpf")


if __name__ == "__main__":
    _child()
