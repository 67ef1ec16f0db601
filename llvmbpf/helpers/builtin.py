"""The helpers that rbpf and uBPF bring along. None is registered by default.

Where those dereference any pointer they are given, these go through the run's checked memory.
"""

from __future__ import annotations

import math
import random
import time

from llvmbpf.helpers.context import HelperContext
from llvmbpf.helpers.registry import helper
from llvmbpf.helpers.signature import SCALAR, MemoryAccess, Signature, memory

__all__ = [
    "BPF_KTIME_GETNS_IDX",
    "BPF_TRACE_PRINTK_IDX",
    "UBPF_HELPERS",
    "bpf_time_getns",
    "bpf_trace_printf",
    "gather_bytes",
    "memfrob",
    "rand",
    "sqrti",
    "strcmp",
]

BPF_KTIME_GETNS_IDX = 5
BPF_TRACE_PRINTK_IDX = 6

_MASK64 = (1 << 64) - 1
_NOT_EQUAL = _MASK64  # what strcmp returns for a null pointer
_first_time: list[int] = []


def bpf_time_getns() -> int:
    """Nanoseconds since the first call."""
    now = time.monotonic_ns()
    if not _first_time:
        _first_time.append(now)
    return now - _first_time[0]


def bpf_trace_printf(unused1: int, unused2: int, arg3: int, arg4: int, arg5: int) -> int:
    """Print arguments 3 to 5 in hex and return how many bytes were written.

    >>> bpf_trace_printf(0, 0, 1, 15, 32)
    bpf_trace_printf: 0x1, 0xf, 0x20
    33
    """
    text = f"bpf_trace_printf: {arg3:#x}, {arg4:#x}, {arg5:#x}"
    print(text)
    return len(text) + 1


def gather_bytes(arg1: int, arg2: int, arg3: int, arg4: int, arg5: int) -> int:
    """Five bytes as one number, the first argument uppermost.

    >>> hex(gather_bytes(0x11, 0x22, 0x33, 0x44, 0x55))
    '0x1122334455'
    """
    return (arg1 << 32 | arg2 << 24 | arg3 << 16 | arg4 << 8 | arg5) & _MASK64


@helper(signature=Signature(memory(size_argument=2, access=MemoryAccess.UPDATE), SCALAR), context=True)
def memfrob(context: HelperContext, address: int, size: int) -> int:
    """Exclusive-or ``size`` bytes from ``address`` with 0x2a; returns 0."""
    context.write(address, bytes(byte ^ 0x2A for byte in context.read(address, size)))
    return 0


def sqrti(number: int) -> int:
    """The integer square root.

    >>> sqrti(99)
    9
    """
    return math.isqrt(number)


@helper(context=True)
def strcmp(context: HelperContext, left: int, right: int) -> int:
    """0 for equal strings, else the absolute difference of the first bytes that differ; 2**64 - 1 for null."""
    if not left or not right:
        return _NOT_EQUAL
    position = 0
    while True:
        a, b = context.read(left + position, 1)[0], context.read(right + position, 1)[0]
        if a != b or not a:
            return abs(a - b)
        position += 1


def rand(minimum: int, maximum: int) -> int:
    """A random number from ``minimum`` to ``maximum`` inclusive; any 64-bit number unless minimum < maximum."""
    return random.randint(minimum, maximum) if minimum < maximum else random.getrandbits(64)


UBPF_HELPERS = {0: gather_bytes, 1: memfrob, 2: rand, 3: sqrti, 4: strcmp}
"""The numbers under which the tests of uBPF know these helpers."""
