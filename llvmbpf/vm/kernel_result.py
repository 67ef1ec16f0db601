"""What runs and batches of an object's programs give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from llvmbpf.batch import BatchResult
from llvmbpf.contexts import CONTEXTS, SkBuff, XdpMd, verdict_name
from llvmbpf.display import Displayed
from llvmbpf.program import ProgramType

__all__ = ["REDIRECT_DTYPE", "KernelBatchResult", "Redirect", "RunResult", "is_redirect", "signed_result"]

REDIRECT_DTYPE = np.dtype([("kind", "<u4"), ("map", "<u4"), ("target", "<u8"), ("flags", "<u8")])
"""Where a packet of a batch goes: ``kind`` is 0 for nowhere, 1 for an interface (``target``), 2 for the element
``target`` of the map with number ``map``."""

_XDP_REDIRECT, _TC_REDIRECT = 4, 7


def signed_result(r0: int, program_type: ProgramType) -> int:
    """What a program returned: 32 bits with a sign where the kernel reads them so, all of r0 for raw programs.

    >>> signed_result(0xFFFF_FFFF, ProgramType.SCHED_CLS)
    -1
    """
    if program_type not in CONTEXTS:
        return r0
    low = r0 & 0xFFFFFFFF
    return low - (1 << 32) if low >> 31 else low


def is_redirect(retval: int, program_type: ProgramType) -> bool:
    """Whether a program's result sends the packet where the helper has said."""
    return retval == (_XDP_REDIRECT if program_type is ProgramType.XDP else _TC_REDIRECT)


@dataclass(frozen=True)
class Redirect:
    """Where a packet is sent.

    Attributes:
        kind: "interface" or "map".
        target: the index of the interface, or the key in the map.
        flags: as the program gave them.
        map: the map's name, None where there is none.
    """

    kind: str
    target: int
    flags: int = 0
    map: str | None = None


@dataclass(frozen=True)
class RunResult(Displayed):
    """What one run gave.

    Attributes:
        retval: what the program returned: a signed number of 32 bits, for raw programs r0.
        r0: all 64 bits of it, unsigned.
        data_out: the packet as the program left it; for raw programs the buffer's bytes.
        ctx_out: the context as the program left it, None for raw programs.
        duration_ns: nanoseconds that a run took, on average where there were several.
        redirect: where the packet is sent, if the program said so and returned that it is.
        metadata: what the program has put in front of the packet for others to read.
    """

    retval: int
    r0: int
    data_out: bytes
    ctx_out: XdpMd | SkBuff | None
    duration_ns: int
    redirect: Redirect | None = None
    metadata: bytes = b""


@dataclass(frozen=True, repr=False)  # that of all batches
class KernelBatchResult(BatchResult):
    """What a batch gave. See `llvmbpf.batch.BatchResult` for r0, traps, processed and duration_ns.

    Attributes:
        program_type: of the program.
        ctx_out: the contexts as the program left them, a structured array, or None: see `BpfProgram.run_batch`.
        redirects: where packets are sent, rows of `REDIRECT_DTYPE`.
        metadata_lengths: how many bytes of metadata lie in front of each packet in the buffer of ``packets``.
        records: what the program has put into the record of each packet, where ``record=`` names one; zeros for traps.
    """

    program_type: ProgramType = ProgramType.RAW
    ctx_out: npt.NDArray[np.void] | None = None
    redirects: npt.NDArray[np.void] | None = None
    metadata_lengths: npt.NDArray[np.uint32] | None = None
    records: npt.NDArray[Any] | None = None

    @property
    def retval(self) -> npt.NDArray[Any]:
        """What the program returned for each packet: int32, for raw programs r0; 0 where it trapped."""
        if self.program_type not in CONTEXTS:
            return self.r0
        return self.r0.astype(np.uint32).view(np.int32)

    def verdict(self, retval: int) -> str:
        """The name of what the program returned, such as XDP_PASS; the number where it has none."""
        return verdict_name(self.program_type, retval) or str(retval)

    def columns(self) -> dict[str, npt.NDArray[Any]]:
        """See `BatchResult.columns`."""
        found = super().columns()
        if self.redirects is not None:
            found["redirect"] = self.redirects["kind"].astype(np.uint8)
            found |= {f"redirect_{name}": self.redirects[name] for name in ("map", "target", "flags")}
        if self.records is not None:
            found["record"] = self.records
        return found
