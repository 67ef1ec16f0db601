"""Ending native code from outside: Ctrl-C and time limits.

Python delivers signals between bytecodes, of which there are none while native code runs. Its C handler does write the
signal's number to a wakeup descriptor, though. A watching thread reads it there and sets the stop flags of the runs of
the main thread; the run ends at its next backward jump, and Python raises KeyboardInterrupt as soon as it is back.

A wakeup descriptor that someone else has set (asyncio does) is left alone: Ctrl-C then waits for the run's end.
"""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from llvmbpf.memory import StopFlag

__all__ = ["deadline", "interruptible"]

_running: list[StopFlag] = []  # of the main thread, innermost last
_descriptor = -1
_start_lock = threading.Lock()


def _watch(receiver: socket.socket) -> None:
    while True:
        numbers = receiver.recv(64)
        if signal.SIGINT in numbers:
            for flag in tuple(_running):
                flag.set()


def _start() -> int:
    """Start the watching thread once per process; returns the descriptor that wakes it."""
    global _descriptor, _sender
    with _start_lock:
        if _descriptor < 0:
            receiver, _sender = socket.socketpair()
            _sender.setblocking(False)
            threading.Thread(target=_watch, args=(receiver,), name="llvmbpf-interrupt", daemon=True).start()
            _descriptor = _sender.fileno()
    return _descriptor


_sender: socket.socket


def _forget() -> None:
    """In a forked child: the watching thread stayed behind."""
    global _descriptor
    _descriptor = -1
    _running.clear()


os.register_at_fork(after_in_child=_forget)


class interruptible:  # noqa: N801 - used like a function
    """While the block runs in the main thread, Ctrl-C sets ``stop``."""

    __slots__ = ("is_watched", "stop")

    def __init__(self, stop: StopFlag) -> None:
        self.stop = stop
        self.is_watched = False

    def __enter__(self) -> None:
        if threading.get_ident() != threading.main_thread().ident:
            return
        descriptor = _descriptor if _descriptor >= 0 else _start()
        before = signal.set_wakeup_fd(descriptor, warn_on_full_buffer=False)
        if before not in (-1, descriptor):
            signal.set_wakeup_fd(before)
        self.is_watched = True
        _running.append(self.stop)

    def __exit__(self, *details: object) -> None:
        if self.is_watched:
            _running.remove(self.stop)


@contextmanager
def deadline(stop: StopFlag, timeout: float | None) -> Iterator[None]:
    """Set ``stop`` after ``timeout`` seconds, where that is not None, unless the block has ended by then."""
    if timeout is None:
        yield
        return
    timer = threading.Timer(timeout, stop.set)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
