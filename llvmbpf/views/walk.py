"""Walking through a trace: where one is, breakpoints, and what each key does. Screen and keyboard are elsewhere."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from llvmbpf.views.steps import Steps

__all__ = ["KEYS", "Breakpoint", "Walk", "parse_breakpoint"]

KEYS = """\
n  next step (also Space, right arrow)     c  go on to the next breakpoint, or to the end
b  step back (also left arrow)             r  go back to the breakpoint before, or to the start
0  first step                              g  go to a step by its number
$  the end                                 p  set or clear a breakpoint: PC, FILE:LINE or :LINE
q  quit                                    l  list the breakpoints           ?  these keys"""

_LINE = re.compile(r"(.*):(\d+)")


@dataclass(frozen=True)
class Breakpoint:
    """A pc, or a line of C; without ``file`` of any file."""

    pc: int | None = None
    file: str = ""
    line: int = 0

    def stops(self, pc: int, source: str) -> bool:
        """Whether a step at this pc and line of C ("file:line: text") is one to stop at."""
        if self.pc is not None:
            return pc == self.pc
        place = source.split(": ", 1)[0]
        return place.endswith(f":{self.line}") and (not self.file or place == f"{self.file}:{self.line}")

    def __str__(self) -> str:
        return f"pc {self.pc}" if self.pc is not None else f"{self.file}:{self.line}"


def parse_breakpoint(text: str) -> Breakpoint:
    """What a user types: ``12`` is a pc, ``filter.c:182`` or ``:182`` a line of C. Raises ValueError for other text.

    >>> str(parse_breakpoint("12")), str(parse_breakpoint("filter.c:182"))
    ('pc 12', 'filter.c:182')
    """
    text = text.strip().removeprefix("pc ")
    if text.isdecimal():
        return Breakpoint(int(text))
    found = _LINE.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no breakpoint: give a pc, FILE:LINE, or :LINE")
    return Breakpoint(None, found[1], int(found[2]))


@dataclass
class Walk:
    """A place in a trace, which keys move.

    Attributes:
        steps: what is walked through.
        breakpoints: where `go_on` stops.
        at: the number of the step.
        message: what the last key has to say, "" for nothing.
    """

    steps: Steps
    breakpoints: list[Breakpoint] = field(default_factory=list)
    at: int = 0
    message: str = ""

    @property
    def last(self) -> int:
        """The number of the end."""
        return len(self.steps) - 1

    def press(self, key: str) -> bool:
        """Do what a key says; False for the one that quits. ``g`` and ``p`` need text: see `go_to` and `toggle`."""
        self.message = ""
        match key:
            case "n" | " " | "\x1b[C":
                self._move(self.at + 1, "this is the end")
            case "b" | "\x1b[D":
                self._move(self.at - 1, "this is the first step")
            case "0" | "\x1b[H":
                self.at = 0
            case "$" | "\x1b[F":
                self.at = self.last
            case "c":
                self.go_on()
            case "r":
                self.go_on(-1)
            case "l":
                self.message = "breakpoints: " + (", ".join(map(str, self.breakpoints)) or "none")
            case "q" | "\x03" | "\x04":
                return False
            case _:
                self.message = KEYS
        return True

    def _move(self, to: int, otherwise: str) -> None:
        if 0 <= to <= self.last:
            self.at = to
        else:
            self.message = otherwise

    def begin(self) -> None:
        """Go to the first breakpoint, which may be where the run begins."""
        self.at = -1
        self.go_on()
        if self.breakpoints and not self.message:
            self.message = "this run comes to no breakpoint"

    def go_on(self, direction: int = 1) -> None:
        """Go to the next breakpoint, with -1 to the one before; without one to the end or the start.

        A line of C is entered: steps that only stay in it are passed.
        """
        number = self.at + direction
        while 0 <= number < self.last:
            if any(self._enters(one, number) for one in self.breakpoints):
                self.at, self.message = number, "breakpoint"
                return
            number += direction
        self.at = max(min(number, self.last), 0)

    def _enters(self, one: Breakpoint, number: int) -> bool:
        steps = self.steps
        if not one.stops(steps.pc(number), steps.source(number)):
            return False
        return one.pc is not None or number == 0 or not one.stops(-1, steps.source(number - 1))

    def go_to(self, text: str) -> None:
        """Go to the step with a number."""
        try:
            self._move(int(text), f"there is no step {text.strip()}, but 0 to {self.last}")
        except ValueError:
            self.message = f"{text!r} is no number of a step"

    def toggle(self, text: str) -> None:
        """Set a breakpoint, or clear it where it is set."""
        try:
            one = parse_breakpoint(text)
        except ValueError as error:
            self.message = str(error)
            return
        if one in self.breakpoints:
            self.breakpoints.remove(one)
            self.message = f"cleared {one}"
        else:
            self.breakpoints.append(one)
            met = any(self._enters(one, number) for number in range(self.last))
            self.message = f"set {one}" if met else f"set {one}, where this run does not come"
