"""One decoded instruction."""

from __future__ import annotations

from typing import NamedTuple


class Instruction(NamedTuple):
    """The fields of one instruction, each value in one representation only.

    ``offset`` is signed 16 bits and ``imm`` signed 32 bits; a wide instruction (RFC 9669 section 5.4) holds
    ``imm`` and ``next_imm`` together as one signed 64-bit number.

    >>> Instruction(0xB7, dst=0, imm=5)
    Instruction(opcode=183, dst=0, src=0, offset=0, imm=5)
    """

    opcode: int
    dst: int = 0
    src: int = 0
    offset: int = 0
    imm: int = 0

    @property
    def low_imm(self) -> int:
        """The first half of a wide immediate, signed."""
        return to_signed(self.imm, 32)

    @property
    def next_imm(self) -> int:
        """The second half of a wide immediate, signed."""
        return to_signed(self.imm >> 32, 32)


def to_signed(value: int, bits: int) -> int:
    """The low ``bits`` of ``value`` as a two's complement number.

    >>> to_signed(0xFFFFFFFF, 32)
    -1
    """
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def to_unsigned(value: int, bits: int) -> int:
    """The low ``bits`` of ``value`` as an unsigned number.

    >>> hex(to_unsigned(-1, 16))
    '0xffff'
    """
    return value & ((1 << bits) - 1)
