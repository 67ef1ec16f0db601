"""``llvmbpf trace``: a run step by step, with keys on a terminal and as a listing elsewhere."""

from __future__ import annotations

import os
import re
import sys
import termios
import tty
from typing import TYPE_CHECKING, Any, Self

import click

from llvmbpf.cli.group import ExitStatus
from llvmbpf.cli.inputs import (
    ELF_MAGIC,
    callx_option,
    helpers_option,
    memory,
    packet_slots,
    program_argument,
    program_of,
    read_bytes,
    slot_options,
)
from llvmbpf.cli.object_options import ObjectOptions, program_options
from llvmbpf.cli.outputs import console
from llvmbpf.cli.setup import Setup, make_machine, with_bounds

if TYPE_CHECKING:
    from llvmbpf.views.walk import Walk
    from llvmbpf.vm import Trace

__all__ = ["trace_command"]

TRACE_FUEL = 10_000  # keeps a trace that nobody bounded below some hundred megabytes
_KEY = re.compile(r"\x1b\[[0-9;]*[A-Za-z~]|.", re.DOTALL)
_FIXED_LINES = 24  # of a step, besides the instructions around its own
_STYLES = {"title": "bold", "current": "reverse", "faint": "dim", "changed": "yellow", "bytes": "", "": ""}


@click.command("trace", short_help="Step through a run of PROGRAM.")
@program_argument
@click.option("--mem", type=memory, metavar="HEX|@FILE", help="The memory, or packet.")
@click.option("--mbuff", type=memory, metavar="HEX|@FILE", help="A metadata buffer; r1 is then its address.")
@slot_options
@click.option(
    "--fuel", type=click.IntRange(0), default=TRACE_FUEL, show_default=True, metavar="N",
    help="Backward jumps and local calls permitted.",
)  # fmt: skip
@callx_option
@helpers_option
@program_options
@click.option(
    "--break", "places", multiple=True, metavar="PLACE",
    help="Begin at this place: a pc, FILE:LINE, or :LINE of C. Can be given several times; c goes to the next.",
)  # fmt: skip
@click.option("--plain", is_flag=True, help="Print all steps as a listing, also on a terminal.")
def trace_command(
    program: str,
    mem: bytearray | None,
    mbuff: bytearray | None,
    data_offset: int | None,
    data_end_offset: int | None,
    fuel: int,
    callx: str,
    helpers: str | None,
    places: tuple[str, ...],
    plain: bool,
    **more: Any,
) -> int:
    """Interpret PROGRAM on one packet, and walk through the steps forward and backward.

    PROGRAM may be an object file made by clang, as for `llvmbpf run`. On a terminal each step shows the instructions
    around it, the registers (a star marks those that the step before has changed), and the bytes of packet and stack:
    [..] is about to be read, {..} to be written, *..* has just been changed. The key ? lists the keys. Elsewhere, or
    with --plain, all steps are printed.
    """
    from llvmbpf.views.walk import parse_breakpoint

    try:
        breakpoints = [parse_breakpoint(place) for place in places]
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--break'") from None
    slots = packet_slots(data_offset, data_end_offset)
    content = read_bytes(program)
    packet = bytearray() if mem is None else mem
    if content.startswith(ELF_MAGIC):
        if mbuff is not None or slots is not None or callx != "off" or helpers is not None:
            raise click.UsageError("--mbuff, the offsets, --callx and --helpers are not for object files")
        from llvmbpf.cli.run_object import ObjectRun, load_for_run

        options = ObjectOptions(**more)
        loaded = load_for_run(content, program, "interp", 2, fuel, options)
        trace = ObjectRun(loaded, options, "interp", None, False).trace(packet, fuel)
    else:
        if any(value for name, value in more.items() if name != "clock"):
            raise click.UsageError("--program, --type, --set, --map, --ctx and --seed are for object files")
        machine = make_machine(program_of(content, program), mbuff, slots, helpers, {"callx": callx})
        buffers = (packet,) if mbuff is None else (packet, with_bounds(mbuff, packet, slots))
        setup = Setup(machine, buffers, "mem" if mbuff is None and slots is None else "mbuff")
        trace = setup.machine.trace(*setup.buffers, fuel=fuel)
    _show(trace, breakpoints, plain or not (sys.stdout.isatty() and sys.stdin.isatty()))
    return ExitStatus.WELL if trace.error is None else ExitStatus.PROGRAM_FAILED


def _show(trace: Trace, breakpoints: list[Any], plain: bool) -> None:
    from llvmbpf.errors import ExecutionError
    from llvmbpf.views.steps import Steps
    from llvmbpf.views.trace import trace_text
    from llvmbpf.views.walk import Walk

    if trace.error is not None and not isinstance(trace.error, ExecutionError):
        raise trace.error  # of a helper
    if plain or not (len(trace) or trace.error is not None):
        click.echo(trace_text(trace))
        return
    walk = Walk(Steps(trace), breakpoints)
    if breakpoints:
        walk.begin()
    _walk(walk)


class Keyboard:
    """Keys as they are pressed, none of them shown; it takes the whole walk, so that fast fingers lose none."""

    def __enter__(self) -> Self:
        self._usual = termios.tcgetattr(sys.stdin.fileno())
        tty.setcbreak(sys.stdin.fileno(), termios.TCSADRAIN)
        self._pressed: list[str] = []
        return self

    def __exit__(self, *_: object) -> None:
        termios.tcsetattr(sys.stdin.fileno(), termios.TCSADRAIN, self._usual)

    def key(self) -> str:
        """The next key, of arrows the sequence that they send; "q" where the terminal has gone."""
        while not self._pressed:
            data = os.read(sys.stdin.fileno(), 64)
            if not data:
                return "q"
            self._pressed = _KEY.findall(data.decode("utf-8", "replace"))
        return self._pressed.pop(0)

    def ask(self, question: str) -> str:
        """A line of text; none where the user ends it otherwise."""
        self.__exit__()
        try:
            return input(question)
        except (EOFError, KeyboardInterrupt):
            return ""
        finally:
            tty.setcbreak(sys.stdin.fileno(), termios.TCSADRAIN)


def _walk(walk: Walk) -> None:
    """Show steps and do what keys say until one quits. The screen is the terminal's second one."""
    with Keyboard() as keyboard, console().screen(hide_cursor=False):
        while True:
            _draw(walk)
            key = keyboard.key()
            if key in "gp":
                walk.message = ""
            if key == "g":
                walk.go_to(keyboard.ask("\nstep: "))
            elif key == "p":
                walk.toggle(keyboard.ask("\nbreakpoint (PC, FILE:LINE or :LINE): "))
            elif not walk.press(key):
                return


def _draw(walk: Walk) -> None:
    from rich.text import Text

    from llvmbpf.views.trace import step_text

    terminal = console()
    # Registers, and some bytes of packet and stack, are to be seen on small terminals too.
    lines = step_text(walk.steps[walk.at], max(1, min((terminal.height - _FIXED_LINES) // 2, 5)))
    below = [f"{walk.at} of {walk.last}", *walk.message.splitlines()] if walk.message else [f"{walk.at} of {walk.last}"]
    room = max(terminal.height - len(below) - 2, 8)
    terminal.clear()
    for text, style in lines[:room]:
        terminal.print(Text(text, _STYLES[style]), no_wrap=True, crop=True, overflow="ellipsis")
    for text in ("", *below):
        terminal.print(Text(text, "cyan"), no_wrap=True, crop=True)
    terminal.print(Text("n next, b back, c go on, g go to, p breakpoint, ? keys, q quit", "dim"), end="")
