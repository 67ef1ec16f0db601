"""Buffers between two pages that no one may touch: an access that escapes kills the process instead of passing."""

from __future__ import annotations

import ctypes
import mmap

import numpy as np
import numpy.typing as npt

PAGE = mmap.PAGESIZE
_libc = ctypes.CDLL(None, use_errno=True)
_PROT_NONE, _PROT_READ, _PROT_WRITE = 0, 1, 2


def _protect(address: int, length: int, protection: int) -> None:
    if _libc.mprotect(ctypes.c_void_p(address), ctypes.c_size_t(length), protection):
        raise OSError(ctypes.get_errno(), "mprotect")


class GuardedBuffer:
    """``length`` bytes (at most a page) whose first or last byte stands next to an inaccessible page.

    Attributes:
        data: the bytes.
        address: of the first.
    """

    def __init__(self, length: int, *, at_end: bool) -> None:
        self._mapping = mmap.mmap(-1, 3 * PAGE)
        start = ctypes.addressof(ctypes.c_char.from_buffer(self._mapping))
        begin = 2 * PAGE - length if at_end else PAGE
        self.data: npt.NDArray[np.uint8] = np.frombuffer(self._mapping, np.uint8)[begin : begin + length]
        self.address = start + begin
        _protect(start, PAGE, _PROT_NONE)
        _protect(start + 2 * PAGE, PAGE, _PROT_NONE)

    def fill(self, contents: bytes) -> None:
        """Write all bytes."""
        self.data[:] = np.frombuffer(contents, np.uint8)
