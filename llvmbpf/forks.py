"""Locks that a forked child finds free: the threads that held them in the parent are not in the child.

What such a thread was changing may be missing in the child. Structures behind these locks are made so that readers
which take no lock find them whole at any time, and nothing else is lost.
"""

from __future__ import annotations

import os
import threading
import weakref
from typing import Any, Protocol

__all__ = ["new_lock", "new_recursive_lock", "release_in_children"]


class _HasLocks(Protocol):
    def release_locks(self) -> None:
        """Free all locks."""


_locks: weakref.WeakSet[Any] = weakref.WeakSet()
_owners: weakref.WeakSet[Any] = weakref.WeakSet()


def new_lock() -> threading.Lock:
    """A lock that no code of users runs under."""
    made = threading.Lock()
    _locks.add(made)
    return made


def new_recursive_lock() -> Any:
    """A lock that one thread may take again. A thread that forks while it holds it goes on holding it in the child."""
    made = threading.RLock()
    _locks.add(made)
    return made


def release_in_children(owner: _HasLocks) -> None:
    """Let ``owner.release_locks`` be called in the child of each fork, for as long as the owner lives."""
    _owners.add(owner)


def _release() -> None:
    for lock in list(_locks):
        if not (hasattr(lock, "_is_owned") and lock._is_owned()):
            lock._at_fork_reinit()  # as the standard library does with its own
    for owner in list(_owners):
        owner.release_locks()


os.register_at_fork(after_in_child=_release)
