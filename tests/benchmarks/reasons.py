"""Why programs take much longer than native code of the same C, as far as their machine code tells.

The report prints a program's reason where one of its ratios is above the limit. Whoever mends a cause removes it here.
"""

from __future__ import annotations

__all__ = ["REASONS"]

_PACKET = (
    "the loop over packets keeps them apart: for each it writes fuel, trap and bounds to the run's record, asks "
    "whether the run was stopped, and reads columns; natively a packet is an address and a length"
)
_TABLE = f"{_PACKET}. A map also deletes, limits its size and is shared by threads; the stand-in is an array of slots"
_WATCHED = (
    "the proofs find no bound for the turns of a loop, so safe code asks at each whether there is fuel and whether the "
    "run was stopped"
)
_HALF = (
    "an offset below half of the length is added to another half; that twice a number is at most the length is nothing "
    "the proofs can say, so checks stay in the loop and it is not made into vectors"
)
_CALLS = (
    "functions that call others have no version that only counts: what is called spends fuel too, so the caller's loop "
    "asks for it at each turn"
)
_COMPILERS = "gcc and clang differ: unsafe code takes as long as clang's native code"

REASONS = {
    "array_counters": _PACKET,
    "cpu_counters": _PACKET,
    "variables": _PACKET,
    "checksum_difference": _PACKET,
    "load_bytes": _PACKET,
    "sampling": _PACKET,
    "flow_table": _TABLE,
    "port_sets": _TABLE,
    "rate_limit": _TABLE,
    "callbacks": f"{_PACKET}. The callback's state stays in memory, where natively it is in registers",
    "push_tag": f"{_PACKET}. 256 bytes of headroom are cleared for each packet",
    "copy_compare": _HALF,
    "dot_product": _HALF,
    "transpose": f"{_WATCHED}; nor are its loops unrolled then",
    "find_byte": _WATCHED,
    "binary_search": _WATCHED,
    "bubble_sort": _WATCHED,
    "sieve": _WATCHED,
    "gcd": _WATCHED,
    "varints": _WATCHED,
    "tlv": _WATCHED,
    "buffers": _CALLS,
    "local_calls": _CALLS,
    "collatz": _COMPILERS,
    "square_roots": _COMPILERS,
    "request_line": _COMPILERS,
    "rules": _COMPILERS,
}
