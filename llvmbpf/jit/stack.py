"""Room on the native stack.

Generated code keeps its spilled values on the native stack, so a large function or a deep recursion of one needs more
than a thread has. The lifter bounds what a module can need; a run that may need more than any thread safely has left
gets a thread of its own, with a stack of that size. Only pages that are touched take memory.
"""

from __future__ import annotations

import _thread
import ctypes
import threading
from collections.abc import Callable

from llvmbpf.forks import new_lock
from llvmbpf.memory import StopFlag

__all__ = ["LARGEST_STACK", "SMALL_STACK", "call_with_stack"]

LARGEST_STACK = 1 << 30
SMALL_STACK = 64 << 10  # what even the smallest thread has left
_SHARE = 4  # native code of one thread takes this part of its stack; the rest is Python's
_MARGIN = 1 << 20  # for helpers, and for Python's own frames

_size_lock = new_lock()


class _Usage(threading.local):
    """How much of a thread's stack native code may take, and what runs that are inside each other take already."""

    def __init__(self) -> None:
        self.allowed = _stack_size() // _SHARE
        self.taken = 0


def _stack_size() -> int:
    """Bytes of this thread's stack; a small number where the system does not tell."""
    attributes = (ctypes.c_uint8 * 64)()  # pthread_attr_t has 56 bytes on x86-64
    size = ctypes.c_size_t()
    try:
        threads = ctypes.CDLL(None)
        if threads.pthread_getattr_np(ctypes.c_ulong(threading.get_ident()), attributes):
            return SMALL_STACK
        threads.pthread_attr_getstacksize(attributes, ctypes.byref(size))
        threads.pthread_attr_destroy(attributes)
    except (AttributeError, OSError):
        return SMALL_STACK
    return size.value


_usage = _Usage()


def call_with_stack(function: Callable[[], int], needed: int, stop: StopFlag) -> int:
    """What ``function`` returns, on a stack of at least ``needed`` bytes.

    Ctrl-C while another thread works for this one sets ``stop``, waits for the end, and is raised then.
    """
    usage = _usage
    if usage.taken + needed <= usage.allowed:
        usage.taken += needed
        try:
            return function()
        finally:
            usage.taken -= needed
    results: list[int] = []
    errors: list[BaseException] = []
    done = threading.Event()

    def work() -> None:
        _usage.allowed, _usage.taken = needed + _MARGIN // _SHARE, needed
        try:
            results.append(function())
        except BaseException as error:
            errors.append(error)
        finally:
            done.set()

    _start_thread(work, needed + _MARGIN)
    interruption: BaseException | None = None
    while not done.is_set():
        try:
            done.wait()
        except BaseException as error:  # the run ends first: its memory is in use
            stop.set()
            interruption = error
    if interruption is not None:
        raise interruption
    if errors:
        raise errors.pop()  # nothing here may hold it: its traceback refers to this frame
    return results[0]


def _start_thread(work: Callable[[], None], size: int) -> None:
    """Start a thread with a stack of ``size`` bytes, or raise with none started."""
    page = 4096
    with _size_lock:  # the size is a setting of the process that new threads take over
        before = threading.stack_size(-(-size // page) * page)
        try:
            _thread.start_new_thread(work, ())
        finally:
            threading.stack_size(before)
