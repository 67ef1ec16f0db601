"""What programs of the kernel's types say of a packet by the number that they return."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from llvmbpf.program import ProgramType

__all__ = ["passes", "verdict_name"]

_XDP = {0: "XDP_ABORTED", 1: "XDP_DROP", 2: "XDP_PASS", 3: "XDP_TX", 4: "XDP_REDIRECT"}
_TC = {
    -1: "TC_ACT_UNSPEC", 0: "TC_ACT_OK", 1: "TC_ACT_RECLASSIFY", 2: "TC_ACT_SHOT", 3: "TC_ACT_PIPE",
    4: "TC_ACT_STOLEN", 5: "TC_ACT_QUEUED", 6: "TC_ACT_REPEAT", 7: "TC_ACT_REDIRECT", 8: "TC_ACT_TRAP",
}  # fmt: skip
_NAMES: Mapping[ProgramType, Mapping[int, str]] = {
    ProgramType.XDP: _XDP,
    ProgramType.SCHED_CLS: _TC,
    ProgramType.SCHED_ACT: _TC,
    ProgramType.CGROUP_SKB: {0: "drop", 1: "allow"},
    ProgramType.SOCKET_FILTER: {0: "drop"},
}
_XDP_PASS = 2
_TC_GOES_ON = (-1, 0, 1, 3)


def verdict_name(program_type: ProgramType, retval: int) -> str:
    """The name of a verdict as the kernel's headers have it, "" where the number has none.

    >>> verdict_name(ProgramType.XDP, 1)
    'XDP_DROP'
    """
    if program_type is ProgramType.SOCKET_FILTER and retval:
        return f"keep {retval & 0xFFFFFFFF} bytes"
    return _NAMES.get(program_type, {}).get(retval, "")


def passes(program_type: ProgramType, retvals: Any) -> Any:
    """Which of an array's verdicts let a packet go on to where it was going; for raw programs all but 0."""
    if program_type is ProgramType.XDP:
        return retvals == _XDP_PASS
    if program_type in (ProgramType.SCHED_CLS, ProgramType.SCHED_ACT):
        return np.isin(retvals, _TC_GOES_ON)
    if program_type is ProgramType.CGROUP_SKB:
        return (retvals & 1) == 1
    return retvals != 0
