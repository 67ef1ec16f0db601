"""What each arithmetic, comparing and atomic operation means, one line each (RFC 9669 sections 4 and 5.3).

Operands come in as unsigned numbers already cut to the operation's width; results are cut by the caller.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence

from llvmbpf.isa import SIGNED_CONDITION_OPS, Instruction, InstructionSpec, Op, to_signed

__all__ = ["ATOMIC_UPDATE", "BINARY", "CONDITION", "UNARY", "condition_holds"]


def _truncating_quotient(dividend: int, divisor: int) -> int:
    """Division toward zero, as RFC 9669 section 4.1 defines signed division."""
    quotient = abs(dividend) // abs(divisor)
    return quotient if (dividend < 0) == (divisor < 0) else -quotient


def _signed_divide(a: int, b: int, width: int) -> int:
    return _truncating_quotient(to_signed(a, width), to_signed(b, width)) if b else 0


def _signed_modulo(a: int, b: int, width: int) -> int:
    dividend, divisor = to_signed(a, width), to_signed(b, width)
    return dividend - divisor * _truncating_quotient(dividend, divisor) if b else a


def _swap_bytes(a: int, width: int) -> int:
    return int.from_bytes(a.to_bytes(width // 8, "little"), "big")


# (dst, second operand, width) -> dst
BINARY: Mapping[Op, Callable[[int, int, int], int]] = {
    Op.ADD: lambda a, b, width: a + b,
    Op.SUB: lambda a, b, width: a - b,
    Op.MUL: lambda a, b, width: a * b,
    Op.DIV: lambda a, b, width: a // b if b else 0,
    Op.SDIV: _signed_divide,
    Op.MOD: lambda a, b, width: a % b if b else a,
    Op.SMOD: _signed_modulo,
    Op.OR: lambda a, b, width: a | b,
    Op.AND: lambda a, b, width: a & b,
    Op.XOR: lambda a, b, width: a ^ b,
    Op.LSH: lambda a, b, width: a << (b % width),
    Op.RSH: lambda a, b, width: a >> (b % width),
    Op.ARSH: lambda a, b, width: to_signed(a, width) >> (b % width),
    Op.MOV: lambda a, b, width: b,
}

# (dst, width) -> dst; the machine is little-endian, so "to little endian" only cuts
UNARY: Mapping[Op, Callable[[int, int], int]] = {
    Op.NEG: lambda a, width: -a,
    Op.TO_LE: lambda a, width: a,
    Op.TO_BE: _swap_bytes,
    Op.BSWAP: _swap_bytes,
}

# (dst, second operand) -> whether to jump; operands of the signed ones come in signed
CONDITION: Mapping[Op, Callable[[int, int], bool]] = {
    Op.JEQ: operator.eq,
    Op.JNE: operator.ne,
    Op.JGT: operator.gt,
    Op.JGE: operator.ge,
    Op.JLT: operator.lt,
    Op.JLE: operator.le,
    Op.JSET: lambda a, b: a & b != 0,
    Op.JSGT: operator.gt,
    Op.JSGE: operator.ge,
    Op.JSLT: operator.lt,
    Op.JSLE: operator.le,
}

# (memory, src) -> memory
ATOMIC_UPDATE: Mapping[Op, Callable[[int, int], int]] = {
    Op.ATOMIC_ADD: operator.add,
    Op.ATOMIC_OR: operator.or_,
    Op.ATOMIC_AND: operator.and_,
    Op.ATOMIC_XOR: operator.xor,
    Op.ATOMIC_XCHG: lambda old, new: new,
}


def condition_holds(registers: Sequence[int], instruction: Instruction, spec: InstructionSpec) -> bool:
    """Whether a conditional jump jumps."""
    a, b = registers[instruction.dst], registers[instruction.src] if spec.uses_register else instruction.imm
    if spec.op in SIGNED_CONDITION_OPS:
        a, b = to_signed(a, spec.width), to_signed(b, spec.width)
    else:
        mask = (1 << spec.width) - 1
        a, b = a & mask, b & mask
    return CONDITION[spec.op](a, b)
