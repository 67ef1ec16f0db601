"""Helpers that print: to the stream of the host, or into memory."""

from __future__ import annotations

from llvmbpf.helpers.context import HelperContext
from llvmbpf.helpers.formatting import LONGEST, format_text
from llvmbpf.helpers.host import EINVAL, host_of

__all__ = ["snprintf", "trace_printk", "trace_vprintk"]

MAX_ARGUMENTS = 12  # of snprintf and trace_vprintk
WORD = 8


def trace_printk(context: HelperContext, text: int, size: int, first: int, second: int, third: int) -> int:
    """Write a line to the host's stream; returns the length of the text.

    The text must have a zero byte within its size: -EINVAL for that and for a format that the kernel refuses. A line
    has at most 1,023 bytes, and its end where the text has none.
    """
    return _print(context, text, size, [first, second, third])


def trace_vprintk(context: HelperContext, text: int, size: int, values: int, length: int) -> int:
    """As `trace_printk` with any number of arguments up to 12: ``values`` are ``length`` bytes of 64-bit words."""
    arguments = _words(context, values, length)
    return -EINVAL if arguments is None else _print(context, text, size, arguments)


def _print(context: HelperContext, text: int, size: int, arguments: list[int]) -> int:
    before, zero, _ = context.read(text, size).partition(b"\0")
    line = format_text(before, arguments, context.read) if zero else None
    if line is None:
        return -EINVAL
    shown = line[: LONGEST - 1].decode(errors="backslashreplace")
    host_of(context).trace_stream.write(shown if shown.endswith("\n") else f"{shown}\n")
    return len(line)


def _words(context: HelperContext, values: int, length: int) -> list[int] | None:
    """The 64-bit arguments of a format, None where they cannot be such."""
    if length % WORD or length > MAX_ARGUMENTS * WORD or (length and not values):
        return None
    data = context.read(values, length)
    return [int.from_bytes(data[at : at + WORD], "little") for at in range(0, length, WORD)]


def snprintf(context: HelperContext, target: int, size: int, text: int, values: int, length: int) -> int:
    """Print into ``size`` bytes, of which the last is 0; returns how many bytes all of it takes, with the zero byte.

    ``values`` are ``length`` bytes of 64-bit arguments, at most 12.
    """
    arguments = _words(context, values, length)
    if arguments is None or (size and not target):
        return -EINVAL
    try:
        before = context.read_string(text)
    except ValueError:  # too long
        return -EINVAL
    line = format_text(before, arguments, context.read)
    if line is None:
        return -EINVAL
    if size:
        context.write(target, line[: size - 1] + b"\0")
    return len(line) + 1
