"""What a helper declares about itself, so that its memory arguments are checked before it runs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["SCALAR", "Argument", "ArgumentKind", "MemoryAccess", "Signature", "memory"]

MAX_ARGUMENTS = 5


class ArgumentKind(StrEnum):
    """What an argument register holds."""

    SCALAR = "scalar"
    MEMORY = "memory"


class MemoryAccess(StrEnum):
    """What a helper does with the memory that it is given."""

    READ = "read"
    WRITE = "write"
    UPDATE = "update"  # reads and writes

    @property
    def writes(self) -> bool:
        """Whether the memory must be writable."""
        return self is not MemoryAccess.READ


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument. For memory, the size in bytes is ``size`` or the value of argument ``size_argument`` (1 to 5)."""

    kind: ArgumentKind = ArgumentKind.SCALAR
    access: MemoryAccess = MemoryAccess.READ
    size: int | None = None
    size_argument: int | None = None
    nullable: bool = False  # address 0 is passed through unchecked

    def __post_init__(self) -> None:
        if self.kind is ArgumentKind.MEMORY:
            if (self.size is None) == (self.size_argument is None):
                raise ValueError("a memory argument needs either a size or the number of the argument that holds it")
            if self.size is not None and self.size < 0:
                raise ValueError(f"a size is not negative, this one is {self.size}")
            if self.size_argument is not None and not 1 <= self.size_argument <= MAX_ARGUMENTS:
                raise ValueError(f"size_argument is 1 to {MAX_ARGUMENTS}, this one is {self.size_argument}")


SCALAR = Argument()


def memory(
    size: int | None = None,
    *,
    size_argument: int | None = None,
    access: MemoryAccess | str = MemoryAccess.READ,
    nullable: bool = False,
) -> Argument:
    """A pointer argument whose bytes are checked before the helper is called.

    Arguments:
        size: how many bytes, where that is fixed.
        size_argument: else the number (1 to 5) of the argument that holds the size in bytes.
        access: "read", "write" or "update".
        nullable: whether address 0 is legal and means that there is no memory.

    Raises ValueError unless exactly one of ``size`` and ``size_argument`` is given.

    >>> memory(8).size
    8
    """
    return Argument(ArgumentKind.MEMORY, MemoryAccess(access), size, size_argument, nullable)


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments of a helper in register order r1 to r5, and whether its result is a plain number.

    >>> Signature(memory(size_argument=2), SCALAR).arguments[0].size_argument
    2
    """

    arguments: tuple[Argument, ...]
    returns_scalar: bool

    def __init__(self, *arguments: Argument, returns_scalar: bool = True) -> None:
        if len(arguments) > MAX_ARGUMENTS:
            raise ValueError(f"a helper has at most {MAX_ARGUMENTS} arguments, not {len(arguments)}")
        object.__setattr__(self, "arguments", tuple(arguments))
        object.__setattr__(self, "returns_scalar", returns_scalar)
