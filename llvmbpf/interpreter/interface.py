"""What the interpreter asks of helpers, and what it tells of its steps."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from llvmbpf.analysis import AccessPlan
from llvmbpf.helpers.signature import Signature
from llvmbpf.isa import Instruction
from llvmbpf.memory import RunMemory
from llvmbpf.program import Program

__all__ = ["InvokeHelper", "TailTargets", "TraceEvent"]

TailTargets = Callable[[int, int], tuple[int, AccessPlan] | None]
"""What a tail call finds in a program array, by the array's number and the index: a program's number and its plan."""


class InvokeHelper(Protocol):
    """How the interpreter calls a helper; see `llvmbpf.helpers.PythonHelper.invoke`."""

    @property
    def signature(self) -> Signature | None:
        """What it declares."""
        ...

    @property
    def engine(self) -> str:
        """What the engine does itself: see `llvmbpf.helpers.KernelHelper`."""
        ...

    @property
    def is_native(self) -> bool:
        """Whether it works on the run record."""
        ...

    def invoke(self, memory: RunMemory, pc: int, stop: Callable[[], None], arguments: tuple[int, ...], /) -> int:
        """The new r0."""
        ...


class TraceEvent(NamedTuple):
    """One executed instruction: the registers r0 to r10 before it, and the memory that it accessed.

    Of an access ``region`` is the region's name, ``offset`` the bytes from its start (in frames and the stack from r10)
    and ``value`` the number that was loaded, or that memory holds behind a store. ``depth`` is how many calls the
    instruction is inside of, ``function`` where the function begins, ``program`` whose code it is.
    """

    pc: int
    instruction: Instruction
    registers: tuple[int, ...]
    access: tuple[str, int, int] | None  # kind, address, size in bytes
    region: str
    offset: int
    value: int
    depth: int
    function: int
    program: Program
