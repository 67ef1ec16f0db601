"""What a Python helper sees of the run that called it: checked memory and the user's own data."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from llvmbpf.errors import MemoryAccessError
from llvmbpf.helpers.signature import ArgumentKind, Signature
from llvmbpf.memory import Region, RunMemory, Trap, TrapKind, trap_error

__all__ = ["HelperContext"]


class HelperContext:
    """The run from a helper's side.

    Valid during the call only: the run's memory may be gone afterwards, and accesses raise ValueError then. Memory is
    checked as safe mode checks an unknown pointer: an access must lie inside one region, or inside the memory that the
    helper's signature declares.

    Attributes:
        pc: the slot of the call.
        user_data: what ``register_helper(..., user_data=)`` was given.
    """

    __slots__ = ("_memory", "_stop", "pc", "user_data")

    def __init__(self, memory: RunMemory, pc: int, user_data: Any, stop: Callable[[], None]) -> None:
        self._memory: RunMemory | None = memory
        self._stop = stop
        self.pc = pc
        self.user_data = user_data

    def read(self, address: int, size: int) -> bytes:
        """``size`` bytes from ``address``. Raises MemoryAccessError where they are not all inside one region."""
        if size <= 0:
            return b""
        self._check(address, size, writes=False)
        return ctypes.string_at(address, size)

    def write(self, address: int, data: bytes | bytearray | memoryview) -> None:
        """Store ``data`` at ``address``. Raises MemoryAccessError where it does not fit into one writable region."""
        data = bytes(data)
        if data:
            self._check(address, len(data), writes=True)
            ctypes.memmove(address, data, len(data))

    def read_string(self, address: int, limit: int = 4096) -> bytes:
        """The bytes from ``address`` up to a zero byte, which must come within ``limit`` bytes and inside the region.

        Raises MemoryAccessError where the memory ends before the zero byte, ValueError where ``limit`` does.
        """
        found = bytearray()
        while len(found) < limit:
            byte = self.read(address + len(found), 1)
            if byte == b"\0":
                return bytes(found)
            found += byte
        raise ValueError(f"no zero byte within {limit} bytes of {address:#x}")

    def stop(self) -> None:
        """Ask the run to end; it does at its next backward jump, with `llvmbpf.errors.Interrupted`."""
        self._stop()

    def close(self) -> None:
        """End of the call: whoever kept the context can no longer reach memory through it."""
        self._memory = None

    def _check(self, address: int, size: int, *, writes: bool) -> None:
        if self._memory is None:
            raise ValueError("the context of a helper is valid during its call only")
        found = self._memory.find(address, size, writes=writes)
        if isinstance(found, TrapKind):
            error = trap_error(
                Trap(found, self.pc, address, size), access="store" if writes else "load", regions=self._memory.regions
            )
            assert isinstance(error, MemoryAccessError)
            raise error


def granted_regions(signature: Signature | None, arguments: tuple[int, ...]) -> tuple[Region, ...]:
    """The memory that a call's checked arguments give the helper for the time of the call."""
    if signature is None:
        return ()
    regions = []
    for argument, address in zip(signature.arguments, arguments, strict=False):
        if argument.kind is ArgumentKind.MEMORY and not (argument.nullable and address == 0):
            size = argument.size if argument.size_argument is None else arguments[argument.size_argument - 1]
            if size:
                regions.append(Region("argument", address, size, argument.access.writes, None))
    return tuple(regions)
