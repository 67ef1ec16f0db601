"""The meaning of classic BPF, plainly: the oracle of the translation."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import TYPE_CHECKING

from llvmbpf.errors import FuelExhausted
from llvmbpf.filters.classic import (
    MEMORY_WORDS,
    WORD_MASK,
    ClassicOp,
    ClassicProgram,
    ClassicSpec,
    Operand,
    format_classic,
)

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["interpret_classic"]

_BINARY: dict[ClassicOp, Callable[[int, int], int]] = {
    ClassicOp.ADD: operator.add,
    ClassicOp.SUB: operator.sub,
    ClassicOp.MUL: operator.mul,
    ClassicOp.DIV: operator.floordiv,
    ClassicOp.MOD: operator.mod,
    ClassicOp.OR: operator.or_,
    ClassicOp.AND: operator.and_,
    ClassicOp.XOR: operator.xor,
    ClassicOp.LSH: lambda a, count: a << count if count < 32 else 0,
    ClassicOp.RSH: lambda a, count: a >> count if count < 32 else 0,
}

_CONDITIONS: dict[ClassicOp, Callable[[int, int], bool]] = {
    ClassicOp.JEQ: operator.eq,
    ClassicOp.JGT: operator.gt,
    ClassicOp.JGE: operator.ge,
    ClassicOp.JSET: lambda a, bits: a & bits != 0,
}


class _Rejected(Exception):
    """A load outside the packet, or a division by zero: the program returns 0."""


def interpret_classic(
    program: ClassicProgram, packet: Buffer, original_length: int | None = None, *, fuel: int = 1_000_000
) -> int:
    """What a classic program returns for a packet: the bytes to keep, 0 to reject it.

    A load that is not wholly inside the packet, and a division by zero, return 0 at once. Shifts by X of 32 or more
    give 0, as they do in libpcap.

    Arguments:
        program: the program.
        packet: the bytes that were captured.
        original_length: what the packet had on the wire; the length of ``packet`` by default.
        fuel: backward jumps permitted, where the program has any.

    Raises FuelExhausted where a loop takes more.

    >>> interpret_classic(ClassicProgram([(0x30, 0, 0, 1), (0x16, 0, 0, 0)]), b"ab")
    98
    """
    data = bytes(packet)
    wire = (len(data) if original_length is None else original_length) & WORD_MASK
    a = x = index = 0
    left = fuel
    memory = [0] * MEMORY_WORDS
    try:
        while True:
            instruction, spec = program.instructions[index], program.specs[index]
            following = index + 1
            match spec.op:
                case ClassicOp.LOAD_A:
                    a = _load(spec, instruction.k, data, x, wire, memory)
                case ClassicOp.LOAD_X:
                    x = _load(spec, instruction.k, data, x, wire, memory)
                case ClassicOp.STORE_A:
                    memory[instruction.k] = a
                case ClassicOp.STORE_X:
                    memory[instruction.k] = x
                case ClassicOp.TAX:
                    x = a
                case ClassicOp.TXA:
                    a = x
                case ClassicOp.NEG:
                    a = -a & WORD_MASK
                case ClassicOp.RETURN:
                    return a if spec.operand is Operand.A else instruction.k
                case ClassicOp.JA:
                    (following,) = program.targets(index)
                case _:
                    second = x if spec.operand is Operand.X else instruction.k
                    if spec.is_conditional:
                        when_true, when_false = program.targets(index)
                        following = when_true if _CONDITIONS[spec.op](a, second) else when_false
                    elif second == 0 and spec.op in (ClassicOp.DIV, ClassicOp.MOD):
                        return 0
                    else:
                        a = _BINARY[spec.op](a, second) & WORD_MASK
            if following <= index:
                if left == 0:
                    text = format_classic(instruction, index)
                    raise FuelExhausted(f"more than {fuel} jumps backward", pc=index, instruction=text, fuel=fuel)
                left -= 1
            index = following
    except _Rejected:
        return 0


def _load(spec: ClassicSpec, k: int, data: bytes, x: int, wire: int, memory: list[int]) -> int:
    match spec.operand:
        case Operand.CONSTANT:
            return k
        case Operand.LENGTH:
            return wire
        case Operand.MEMORY:
            return memory[k]
    # The sum of X and k does not wrap: what lies beyond 2**32 is outside of every packet.
    start = x + k if spec.operand is Operand.INDEXED else k
    if start + spec.size > len(data):
        raise _Rejected
    value = int.from_bytes(data[start : start + spec.size], "big")
    return (value & 0xF) << 2 if spec.operand is Operand.HEADER else value
