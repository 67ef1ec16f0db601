"""Helpers that read memory of the kernel: here, memory of the run, whatever region it lies in."""

from __future__ import annotations

from llvmbpf.errors import MemoryAccessError
from llvmbpf.helpers.context import HelperContext
from llvmbpf.helpers.host import EFAULT

__all__ = ["probe_read", "probe_read_string"]


def probe_read(context: HelperContext, target: int, size: int, source: int) -> int:
    """Copy ``size`` bytes. Where they are not all inside one region, the target gets zeros: -EFAULT."""
    try:
        data = context.read(source, size)
    except MemoryAccessError:
        context.write(target, bytes(size))
        return -EFAULT
    context.write(target, data)
    return 0


def probe_read_string(context: HelperContext, target: int, size: int, source: int) -> int:
    """Copy a string with its zero byte, cut to ``size`` bytes of which the last is 0; returns the bytes stored.

    Where the memory ends before the string does, the target gets zeros: -EFAULT.
    """
    found = bytearray()
    while len(found) + 1 < size:
        try:
            byte = context.read(source + len(found), 1)
        except MemoryAccessError:
            context.write(target, bytes(size))
            return -EFAULT
        if byte == b"\0":
            break
        found += byte
    if size:
        found += b"\0"
    context.write(target, found)
    return len(found)
