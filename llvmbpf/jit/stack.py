"""Room on the native stack.

Generated code keeps its spilled values on the native stack, so a large function or a deep recursion of one needs more
than a thread has. The lifter bounds what a module can need; a run that may need more than any thread safely has left
gets a thread of its own, with a stack of that size. Only pages that are touched take memory.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from llvmbpf.memory import StopFlag

__all__ = ["DIRECT_STACK", "LARGEST_STACK", "call_with_stack"]

DIRECT_STACK = 2 << 20  # what every thread is taken to have left (they usually have 8 MiB)
LARGEST_STACK = 1 << 30
_MARGIN = 1 << 20  # for helpers, and for Python's own frames

_size_lock = threading.Lock()


def call_with_stack(function: Callable[[], int], needed: int, stop: StopFlag) -> int:
    """What ``function`` returns, on a stack of at least ``needed`` bytes.

    Ctrl-C while another thread works for this one sets ``stop``, waits for the end, and is raised then.
    """
    if needed <= DIRECT_STACK:
        return function()
    results: list[int] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            results.append(function())
        except BaseException as error:
            errors.append(error)

    page = 4096
    with _size_lock:  # the size is a setting of the process that new threads take over
        before = threading.stack_size(-(-(needed + _MARGIN) // page) * page)
        try:
            worker = threading.Thread(target=work, name="llvmbpf-run")
            worker.start()
        finally:
            threading.stack_size(before)
    try:
        worker.join()
    except BaseException:
        stop.set()
        worker.join()
        raise
    if errors:
        raise errors.pop()  # nothing here may hold it: its traceback refers to this frame
    return results[0]
