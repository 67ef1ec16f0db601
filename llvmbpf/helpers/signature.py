"""What a helper declares about itself, so that its memory arguments are checked before it runs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = [
    "CALLBACK",
    "CONTEXT",
    "LOCK",
    "MAP",
    "RECORD",
    "SCALAR",
    "Argument",
    "ArgumentKind",
    "MemoryAccess",
    "Result",
    "Signature",
    "memory",
]

MAX_ARGUMENTS = 5


class ArgumentKind(StrEnum):
    """What an argument register holds."""

    SCALAR = "scalar"
    MEMORY = "memory"
    MAP = "map"  # what a wide instruction with src 1 loads, or a map of maps gives
    CONTEXT = "context"  # the kernel context that the program was given in r1
    CALLBACK = "callback"  # a program-local function
    LOCK = "lock"  # the struct bpf_spin_lock of a map's value
    RECORD = "record"  # reserved space of a ring buffer


class MemoryAccess(StrEnum):
    """What a helper does with the memory that it is given."""

    READ = "read"
    WRITE = "write"
    UPDATE = "update"  # reads and writes

    @property
    def writes(self) -> bool:
        """Whether the memory must be writable."""
        return self is not MemoryAccess.READ


class Result(StrEnum):
    """What a helper returns."""

    SCALAR = "scalar"
    UNKNOWN = "unknown"
    MAP_VALUE = "map value"  # a value of the map in the first argument (in a map of maps: a map), or 0
    RECORD = "record"  # as many bytes of the ring buffer in the first argument as the second says, or 0


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument. For memory, the size in bytes is ``size``, the value of argument ``size_argument`` (1 to 5), or
    the size of a ``part`` ("key" or "value") of the map in the first argument."""

    kind: ArgumentKind = ArgumentKind.SCALAR
    access: MemoryAccess = MemoryAccess.READ
    size: int | None = None
    size_argument: int | None = None
    nullable: bool = False  # address 0 is passed through unchecked
    part: str | None = None

    def __post_init__(self) -> None:
        if self.kind is ArgumentKind.MEMORY:
            if (self.size is not None) + (self.size_argument is not None) + (self.part is not None) != 1:
                raise ValueError("a memory argument needs either a size or the number of the argument that holds it")
            if self.size is not None and self.size < 0:
                raise ValueError(f"a size is not negative, this one is {self.size}")
            if self.size_argument is not None and not 1 <= self.size_argument <= MAX_ARGUMENTS:
                raise ValueError(f"size_argument is 1 to {MAX_ARGUMENTS}, this one is {self.size_argument}")


SCALAR = Argument()
MAP = Argument(ArgumentKind.MAP)
CONTEXT = Argument(ArgumentKind.CONTEXT)
CALLBACK = Argument(ArgumentKind.CALLBACK)
LOCK = Argument(ArgumentKind.LOCK)
RECORD = Argument(ArgumentKind.RECORD)


def memory(
    size: int | None = None,
    *,
    size_argument: int | None = None,
    access: MemoryAccess | str = MemoryAccess.READ,
    nullable: bool = False,
    part: str | None = None,
) -> Argument:
    """A pointer argument whose bytes are checked before the helper is called.

    Arguments:
        size: how many bytes, where that is fixed.
        size_argument: else the number (1 to 5) of the argument that holds the size in bytes.
        access: "read", "write" or "update".
        nullable: whether address 0 is legal and means that there is no memory.
        part: else "key" or "value": the memory is one of the map in the first argument.

    Raises ValueError unless exactly one of ``size``, ``size_argument`` and ``part`` is given.

    >>> memory(8).size
    8
    """
    return Argument(ArgumentKind.MEMORY, MemoryAccess(access), size, size_argument, nullable, part)


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments of a helper in register order r1 to r5, what it returns, and what it does to the packet.

    Arguments:
        arguments: up to five.
        returns: what r0 holds after it.
        moves_packet: the packet may lie elsewhere afterwards, or have another length.
        writes_packet: it may store to the packet, but through the context.
        may_end: it may end the run by writing a trap into the run record.

    >>> Signature(memory(size_argument=2), SCALAR).arguments[0].size_argument
    2
    """

    arguments: tuple[Argument, ...]
    returns: Result
    moves_packet: bool
    writes_packet: bool
    may_end: bool

    def __init__(
        self,
        *arguments: Argument,
        returns_scalar: bool = True,
        returns: Result | None = None,
        moves_packet: bool = False,
        writes_packet: bool = False,
        may_end: bool = False,
    ) -> None:
        if len(arguments) > MAX_ARGUMENTS:
            raise ValueError(f"a helper has at most {MAX_ARGUMENTS} arguments, not {len(arguments)}")
        object.__setattr__(self, "arguments", tuple(arguments))
        object.__setattr__(self, "returns", returns or (Result.SCALAR if returns_scalar else Result.UNKNOWN))
        object.__setattr__(self, "moves_packet", moves_packet)
        object.__setattr__(self, "writes_packet", writes_packet or moves_packet)
        object.__setattr__(self, "may_end", may_end)

    @property
    def calls_back(self) -> bool:
        """Whether it is given a function of the program, to call it."""
        return any(argument.kind is ArgumentKind.CALLBACK for argument in self.arguments)

    @property
    def returns_scalar(self) -> bool:
        """Whether the result is a plain number."""
        return self.returns is Result.SCALAR
