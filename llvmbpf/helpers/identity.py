"""Helpers that tell who runs: the process, its user and its name, as the host says.

Packets belong to nobody, so these are numbers that a user may choose; by default they are those of this process.
"""

from __future__ import annotations

from llvmbpf.helpers.context import HelperContext
from llvmbpf.helpers.host import host_of

__all__ = ["get_current_comm", "get_current_pid_tgid", "get_current_uid_gid"]

COMM_LENGTH = 16  # of a task in the kernel, with the zero byte


def get_current_pid_tgid(context: HelperContext) -> int:
    """The process in the upper, the thread in the lower 32 bits."""
    host = host_of(context)
    return host.process << 32 | host.thread


def get_current_uid_gid(context: HelperContext) -> int:
    """The group in the upper, the user in the lower 32 bits."""
    host = host_of(context)
    return host.group << 32 | host.user


def get_current_comm(context: HelperContext, buffer: int, size: int) -> int:
    """Store the process's name, cut to 15 bytes and to what fits, with zeros behind it."""
    if not size:
        return 0
    name = host_of(context).command.encode()[: min(size, COMM_LENGTH) - 1]
    context.write(buffer, name.ljust(size, b"\0"))
    return 0
