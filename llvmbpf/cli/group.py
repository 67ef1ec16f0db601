"""The group of all commands, which turns every error into one message and an exit status."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import click

from llvmbpf.errors import ExecutionError, InternalError, LlvmBpfError

__all__ = ["CommandGroup", "ExitStatus", "as_json", "error_facts", "print_version"]


class ExitStatus(IntEnum):
    """How a command ends; ``llvmbpf.cli`` tells what each means."""

    WELL = 0
    PROGRAM_FAILED = 1
    BAD_INPUT = 2
    INTERNAL = 3
    INTERRUPTED = 130


def as_json(value: Any) -> str:
    """JSON text of a value; what JSON does not know (a violation, an instruction) becomes text or its fields."""
    return json.dumps(value, indent=2, default=_plain)


def _plain(value: Any) -> Any:
    if hasattr(value, "__dataclass_fields__"):
        return {name: getattr(value, name) for name in value.__dataclass_fields__}
    return str(value)


def error_facts(error: Exception) -> dict[str, Any]:
    """An error for machines: its kind, its message and its numbers."""
    if isinstance(error, LlvmBpfError):
        return {"kind": type(error).__name__, "message": error.message or str(error), **error.facts}
    return {"kind": type(error).__name__, "message": _message(error)}


def _message(error: Exception) -> str:
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename is not None else error.strerror
    return "\n".join([str(error), *(f"  {note}" for note in getattr(error, "__notes__", ()))])


def _status(error: Exception) -> ExitStatus:
    if isinstance(error, InternalError):
        return ExitStatus.INTERNAL
    return ExitStatus.PROGRAM_FAILED if isinstance(error, ExecutionError) else ExitStatus.BAD_INPUT


class CommandGroup(click.Group):
    """A group whose commands may raise what the package raises, and return an `ExitStatus`."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run a command and exit; without ``standalone_mode`` return its status, or raise."""
        arguments = list(sys.argv[1:] if args is None else args)
        try:
            status = super().main(arguments, prog_name, complete_var, standalone_mode=False, **extra)
            sys.stdout.flush()  # a reader that has gone is noticed here, where it can be told quietly
        except BrokenPipeError:
            _close_quietly()
            sys.exit(ExitStatus.PROGRAM_FAILED)
        except (click.ClickException, LlvmBpfError, OSError) as error:
            if not standalone_mode:
                raise
            if "--json" in arguments:
                click.echo(as_json({"error": {**error_facts(error), "exit_status": _status(error)}}))
            _show(error)
            sys.exit(_status(error))
        except click.Abort:
            sys.exit(ExitStatus.INTERRUPTED)
        if not standalone_mode:
            return status
        sys.exit(status or ExitStatus.WELL)


def _show(error: Exception) -> None:
    if isinstance(error, click.UsageError):
        error.show()
    else:
        click.echo(f"Error: {_message(error)}", err=True)


def _close_quietly() -> None:
    """Let Python's own last flush go to nowhere."""
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - it lives as long as the process


def print_version(context: click.Context, parameter: click.Parameter, wanted: bool) -> None:
    """The callback of ``--version``."""
    if wanted and not context.resilient_parsing:
        from importlib import metadata

        click.echo(f"llvmbpf {metadata.version('llvmbpf')}")
        context.exit()
