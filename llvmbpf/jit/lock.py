"""The one lock around plans and compilation.

LLVM as llvmlite binds it compiles one module at a time anyway. A process that forks while another thread compiles would
leave its child with LLVM's state half changed and with locks that no one releases, so forking waits for this one, and
for llvmlite's own, which any thread holds for a moment when modules and engines are collected.
"""

from __future__ import annotations

import os
import threading

from llvmlite.binding import ffi

__all__ = ["COMPILE_LOCK"]

COMPILE_LOCK = threading.RLock()
_LLVM_LOCK = ffi.lib._lock  # there is no public way to it


def _hold() -> None:
    COMPILE_LOCK.acquire()
    _LLVM_LOCK.__enter__()


def _let_go() -> None:
    _LLVM_LOCK.__exit__()
    COMPILE_LOCK.release()


os.register_at_fork(before=_hold, after_in_parent=_let_go, after_in_child=_let_go)
