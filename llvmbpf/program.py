"""Program: bytecode as a value, with the names that belong to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from llvmbpf.display import Displayed
from llvmbpf.isa import SLOT_SIZE, Instruction, InstructionSpec, decode, encode, find_spec
from llvmbpf.lazy import lazy_property

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["MapReference", "Program", "ProgramType"]


class ProgramType(IntEnum):
    """What a program is run on, under the kernel's numbers; all that has no context here is raw."""

    RAW = 0
    SOCKET_FILTER = 1
    SCHED_CLS = 3
    SCHED_ACT = 4
    XDP = 6
    CGROUP_SKB = 8

    def __str__(self) -> str:
        return self.name

    def __format__(self, specification: str) -> str:
        return format(self.name, specification)


@dataclass(frozen=True, slots=True)
class MapReference:
    """What a wide instruction names: the map itself, or the byte at ``offset`` of its first value."""

    name: str
    offset: int | None = None

    def __str__(self) -> str:
        return self.name if self.offset is None else f"{self.name}+{self.offset}"


class Program(Displayed):
    """An immutable sequence of instructions.

    A *pc* counts 8-byte slots, as jumps do; an *index* counts instructions, of which a wide one takes two slots.
    Nothing is checked here but that the length is a whole number of slots: `llvmbpf.verifier.verify` judges.

    Arguments:
        code: the bytecode, in little-endian byte order; any object with the buffer protocol.
        symbols: names of functions and labels by pc.
        lines: source lines by pc, where debug information is at hand.
        references: by pc, the maps that wide instructions with src 1 (a map) or 2 (its value) stand for.

    Raises:
        DecodeError: the length is not a multiple of 8 bytes.

    >>> program = Program(bytes.fromhex("b700000005000000 9500000000000000"))
    >>> len(program), program.slot_count
    (2, 2)
    """

    __slots__ = ("__dict__", "code", "instructions", "lines", "pcs", "references", "symbols")

    code: bytes
    instructions: tuple[Instruction, ...]
    pcs: tuple[int, ...]
    symbols: Mapping[int, str]
    lines: Mapping[int, str]
    references: Mapping[int, MapReference]

    def __init__(
        self,
        code: Buffer,
        symbols: Mapping[int, str] | None = None,
        lines: Mapping[int, str] | None = None,
        references: Mapping[int, MapReference] | None = None,
    ) -> None:
        try:
            self.code = bytes(memoryview(code))
        except TypeError:
            kind = type(code).__name__
            raise TypeError(f"a program is bytecode, not {kind}; assemble(text) makes one of text") from None
        instructions, pcs = decode(self.code)
        self.instructions = tuple(instructions)
        self.pcs = tuple(pcs)
        self.symbols = MappingProxyType(dict(symbols or {}))
        self.lines = MappingProxyType(dict(lines or {}))
        self.references = MappingProxyType(dict(references or {}))

    @classmethod
    def from_instructions(
        cls, instructions: Iterable[Instruction], symbols: Mapping[int, str] | None = None
    ) -> Program:
        """The program made of ``instructions``. Raises DecodeError for one that cannot be encoded."""
        return cls(encode(instructions), symbols)

    @lazy_property
    def specs(self) -> tuple[InstructionSpec | None, ...]:
        """The table's row of each instruction by index, None where no row allows its fields."""
        return tuple(map(find_spec, self.instructions))

    @lazy_property
    def index_at(self) -> tuple[int, ...]:
        """The index of the instruction that begins at each pc, -1 inside a wide instruction."""
        indexes = [-1] * self.slot_count
        for index, pc in enumerate(self.pcs):
            indexes[pc] = index
        return tuple(indexes)

    @property
    def slot_count(self) -> int:
        """The length in 8-byte slots."""
        return len(self.code) // SLOT_SIZE

    def at(self, pc: int) -> Instruction:
        """The instruction that begins at ``pc``. Raises IndexError inside a wide one or beyond the end."""
        if not 0 <= pc < self.slot_count or self.index_at[pc] < 0:
            raise IndexError(f"no instruction begins at pc {pc}")
        return self.instructions[self.index_at[pc]]

    def __len__(self) -> int:
        return len(self.instructions)

    def __bytes__(self) -> bytes:
        return self.code

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Program):
            return NotImplemented
        return (
            self.code == other.code
            and self.symbols == other.symbols
            and self.lines == other.lines
            and self.references == other.references
        )

    def __hash__(self) -> int:
        return hash(self.code)

    def __reduce__(self) -> tuple[Any, ...]:
        return Program, (self.code, dict(self.symbols), dict(self.lines), dict(self.references))

    def __repr__(self) -> str:
        return f"<Program of {len(self)} instructions, {len(self.code)} bytes>"
