"""What the helpers written in Python know of the world outside: a stream, routes, a process.

Each object has one host; helpers find it as ``user_data`` of their context.
"""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import dataclass, field
from typing import TextIO

from llvmbpf.helpers.context import HelperContext
from llvmbpf.helpers.routes import RouteTable

__all__ = ["EAFNOSUPPORT", "EFAULT", "EINVAL", "Host", "host_of"]

# The kernel's numbers, whatever those of the host's C library are.
EFAULT = 14
EINVAL = 22
EAFNOSUPPORT = 97


@dataclass
class Host:
    """What helpers are told; every field may be changed at any time.

    Attributes:
        trace: where ``trace_printk`` writes to; None is ``sys.stdout``, as it is at that time.
        routes: what ``fib_lookup`` looks into.
        process, thread, user, group, command: what ``get_current_pid_tgid``, ``get_current_uid_gid`` and
            ``get_current_comm`` tell; by default those of this process.
    """

    trace: TextIO | None = None
    routes: RouteTable = field(default_factory=RouteTable)
    process: int = field(default_factory=os.getpid)
    thread: int = field(default_factory=threading.get_native_id)
    user: int = field(default_factory=os.getuid)
    group: int = field(default_factory=os.getgid)
    command: str = "python"

    @property
    def trace_stream(self) -> TextIO:
        """The stream that traces go to now."""
        return sys.stdout if self.trace is None else self.trace


def host_of(context: HelperContext) -> Host:
    """The host of the run that called."""
    host = context.user_data
    if not isinstance(host, Host):
        raise TypeError(f"a helper of the kernel needs a Host as user_data, not {host!r}")
    return host
