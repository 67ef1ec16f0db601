"""Packets that a program let pass, written as one capture while they come."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from llvmbpf.packets import PacketArray, write_captures

__all__ = ["drive"]


def drive(passed: Iterator[PacketArray], target: str | None) -> int | None:
    """Run to the end and write what passes, to standard output for "-"; returns how many packets that were.

    None where there is no target. Raises CaptureError, OSError, and what the run raises.
    """
    if target is None:
        for _ in passed:
            pass
        return None
    if target == "-":
        written = write_captures(sys.stdout.buffer, passed)
        sys.stdout.buffer.flush()
        return written
    return write_captures(target, passed)
