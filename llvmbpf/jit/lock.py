"""The one lock around plans and compilation.

LLVM as llvmlite binds it compiles one module at a time anyway. A process that forks while another thread compiles would
leave its child with LLVM's state half changed and with locks that no one releases, so forking waits for this one.
"""

from __future__ import annotations

import os
import threading

__all__ = ["COMPILE_LOCK"]

COMPILE_LOCK = threading.RLock()

os.register_at_fork(
    before=COMPILE_LOCK.acquire, after_in_parent=COMPILE_LOCK.release, after_in_child=COMPILE_LOCK.release
)
