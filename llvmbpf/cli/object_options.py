"""The options of ``llvmbpf run`` that belong to object files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import click

__all__ = ["CAPTURE_OPTIONS", "OBJECT_OPTIONS", "ObjectOptions", "object_options", "program_options", "threads_option"]

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class ObjectOptions:
    """What is asked of a run of an object's program, beside what holds for every program."""

    program_name: str | None
    program_type: str | None
    set_variable: tuple[str, ...]
    set_map: tuple[str, ...]
    ctx: tuple[str, ...]
    clock: str | int
    seed: int | None
    write_passed: str | None = None
    dump_maps: bool = False
    threads: int = 1
    repeat: int = 1


CAPTURE_OPTIONS = frozenset({"write_passed", "threads"})  # for programs of all kinds
OBJECT_OPTIONS = frozenset(ObjectOptions.__dataclass_fields__) - CAPTURE_OPTIONS

_LARGEST_CPU_COUNT = 256


def _clock(text: str | int) -> str | int:
    if text in ("real", "packets"):
        return text
    try:
        nanoseconds = int(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is neither real nor packets nor a number of nanoseconds") from None
    if not 0 <= nanoseconds < 1 << 64:
        raise click.BadParameter(f"{nanoseconds} is not within 0 to 2**64 - 1")
    return nanoseconds


_PROGRAM_OPTIONS = (
    click.option("--program", "program_name", metavar="NAME", help="Which program of an object; needed with several."),
    click.option(
        "--type", "program_type", metavar="TYPE",
        help="What the program of an object is run on (xdp, tc, socket, cgroup_skb, ...), where its section's name "
        "does not say it.",
    ),
    click.option(
        "--set", "set_variable", multiple=True, metavar="NAME=VALUE",
        help="Give a global variable of an object a value: a number, text, JSON, or an address.",
    ),
    click.option(
        "--map", "set_map", multiple=True, metavar="NAME:KEY=VALUE",
        help="Put an element into a map of an object; keys of tries are networks (10.0.0.0/8), structures are JSON. "
        "NAME=VALUE for queues, stacks and bloom filters.",
    ),
    click.option(
        "--ctx", multiple=True, metavar="FIELD=VALUE",
        help="Set a field of the context of an object's program, such as ingress_ifindex=2 or mark=7.",
    ),
    click.option(
        "--clock", type=_clock, default="real", show_default=True, metavar="real|packets|NS",
        help="What helpers of an object's program take for the time: the host's, each packet's, or nanoseconds at "
        "which it stands still.",
    ),
    click.option("--seed", type=int, help="Where random numbers of an object's program begin."),
)  # fmt: skip
_THREADS = click.option(
    "--threads", type=click.IntRange(1, _LARGEST_CPU_COUNT), default=1, show_default=True,
    help="Threads that share the packets of a capture.",
)  # fmt: skip
_RUN_OPTIONS = (
    click.option(
        "--write", "--write-passed", "write_passed", metavar="OUT",
        help="Write the packets that the program lets pass, as it left them: those with such a verdict or, where it is "
        "of no kernel type, with a result other than 0. pcapng where OUT ends so; - is standard output.",
    ),
    click.option("--dump-maps", is_flag=True, help="Print the maps and variables of an object after the run."),
    _THREADS,
    click.option(
        "--repeat", type=click.IntRange(1), default=1, show_default=True,
        help="Run an object's program so often on the one packet, and tell the mean time.",
    ),
)  # fmt: skip


def program_options(function: F) -> F:
    """The options that choose a program of an object and what it finds, as a decorator."""
    for option in reversed(_PROGRAM_OPTIONS):
        function = option(function)
    return function


def threads_option(function: F) -> F:
    """How many threads share the packets, as a decorator."""
    return _THREADS(function)


def object_options(function: F) -> F:
    """All options as a decorator; the command gets them under the names of `ObjectOptions`."""
    for option in reversed(_RUN_OPTIONS):
        function = option(function)
    return program_options(function)
