"""Ending native code from outside: Ctrl-C and time limits.

Python delivers signals between bytecodes, of which there are none while native code runs. Its C handler does write the
signal's number to a wakeup descriptor, though. A watching thread reads it there and sets the stop flags of the runs of
the main thread; the run ends at its next backward jump, and Python raises KeyboardInterrupt as soon as it is back.

A wakeup descriptor that someone else has set (asyncio does) is left alone: Ctrl-C then waits for the run's end.
"""

from __future__ import annotations

import ctypes
import os
import select
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from weakref import WeakSet

from llvmbpf.memory import StopFlag

__all__ = ["MAIN_STOP_ADDRESS", "deadline", "interruptible", "watch"]

# Of the main thread's runs. Weak, since Ctrl-C may come where a run has ended and its flag is not yet taken out.
_running: WeakSet[StopFlag] = WeakSet()
# Held from the moment a signal is taken until it has reached all runs: none may begin in between and be stopped by it.
_delivery = threading.Lock()
# For runs of the main thread that enter through a builtin: the byte that stops them, and whether one is under way.
_main_gate = (ctypes.c_uint8 * 2)()
MAIN_STOP_ADDRESS = ctypes.addressof(_main_gate)
_descriptor = -1
_start_lock = threading.Lock()


def _watch(receiver: socket.socket) -> None:
    while True:
        select.select([receiver], [], [])
        with _delivery:
            if signal.SIGINT in _take(receiver):
                if _main_gate[1]:
                    _main_gate[0] = 1
                for flag in tuple(_running):
                    flag.set()


def _take(receiver: socket.socket) -> bytes:
    """The signals that have come since they were last taken."""
    try:
        return receiver.recv(64)
    except BlockingIOError:
        return b""


def _start() -> int:
    """Start the watching thread once per process; returns the descriptor that wakes it."""
    global _descriptor, _receiver, _sender
    with _start_lock:
        if _descriptor < 0:
            _receiver, _sender = socket.socketpair()
            _receiver.setblocking(False)
            _sender.setblocking(False)
            threading.Thread(target=_watch, args=(_receiver,), name="llvmbpf-interrupt", daemon=True).start()
            _descriptor = _sender.fileno()
    return _descriptor


_receiver: socket.socket
_sender: socket.socket


def _forget() -> None:
    """In a forked child: the watching thread stayed behind, and what is written to its socket reaches the parent.

    Runs that are under way (a helper may fork) end here too, so they stay in the list.
    """
    global _delivery, _descriptor, _start_lock
    _delivery, _start_lock = threading.Lock(), threading.Lock()  # another thread may have held them
    _main_gate[0] = 0
    if _descriptor >= 0:
        before = signal.set_wakeup_fd(-1)
        if before not in (-1, _descriptor):
            signal.set_wakeup_fd(before)
        _sender.close()
        _receiver.close()
        _descriptor = -1


os.register_at_fork(after_in_child=_forget)


def watch() -> bool:
    """See to it that Ctrl-C is noticed; False outside of the main thread, which is none of its business."""
    if threading.get_ident() != threading.main_thread().ident:
        return False
    descriptor = _descriptor if _descriptor >= 0 else _start()
    before = signal.set_wakeup_fd(descriptor, warn_on_full_buffer=False)
    if before not in (-1, descriptor):
        signal.set_wakeup_fd(before)
    return True


class interruptible:  # noqa: N801 - used like a function
    """While the block runs in the main thread, Ctrl-C sets ``stop``."""

    __slots__ = ("is_watched", "stop")

    def __init__(self, stop: StopFlag) -> None:
        self.stop = stop
        self.is_watched = False

    def __enter__(self) -> None:
        self.is_watched = watch()
        if self.is_watched:
            with _delivery:
                if not _running:
                    _take(_receiver)  # Python raises for signals from before; they are not this run's business
                _running.add(self.stop)

    def __exit__(self, *details: object) -> None:
        if self.is_watched:
            _running.discard(self.stop)


@contextmanager
def deadline(stop: StopFlag, timeout: float | None) -> Iterator[None]:
    """Set ``stop`` after ``timeout`` seconds, where that is not None, unless the block has ended by then."""
    if timeout is None:
        yield
        return
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout <= threading.TIMEOUT_MAX:
        raise ValueError(f"timeout is a positive finite number of seconds, or None, not {timeout!r}")
    timer = threading.Timer(timeout, stop.set)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
