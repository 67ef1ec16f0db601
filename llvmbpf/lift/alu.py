"""What each arithmetic and comparing operation is in LLVM IR.

LLVM leaves some results undefined that eBPF defines: a division by zero and INT_MIN / -1 crash the process, a shift by
the width or more gives poison. The divisor or count is made safe *before* the operation; selecting the result
afterwards would be too late.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llvmbpf.ir import FunctionWriter, Operand
from llvmbpf.isa import Op

__all__ = ["BINARY", "CONDITION", "UNARY"]

Binary = Callable[[FunctionWriter, Operand, Operand, int], Operand]
Unary = Callable[[FunctionWriter, Operand, int], Operand]


def _plain(mnemonic: str) -> Binary:
    return lambda w, a, b, bits: w.result(f"{mnemonic} i{bits} {a}, {b}")


def _shift(mnemonic: str) -> Binary:
    def emit(w: FunctionWriter, a: Operand, b: Operand, bits: int) -> Operand:
        count = b & (bits - 1) if isinstance(b, int) else w.assign("count", f"and i{bits} {b}, {bits - 1}")
        return w.result(f"{mnemonic} i{bits} {a}, {count}")

    return emit


def _divide(mnemonic: str, *, modulo: bool) -> Binary:
    """Unsigned; by zero the quotient is 0 and the remainder the dividend."""

    def emit(w: FunctionWriter, a: Operand, b: Operand, bits: int) -> Operand:
        if isinstance(b, int):
            if b == 0:
                return a if modulo else 0
            return w.result(f"{mnemonic} i{bits} {a}, {b}")
        is_zero = w.assign("is.zero", f"icmp eq i{bits} {b}, 0")
        divisor = w.assign("divisor", f"select i1 {is_zero}, i{bits} 1, i{bits} {b}")
        result = w.assign("quotient", f"{mnemonic} i{bits} {a}, {divisor}")
        return w.result(f"select i1 {is_zero}, i{bits} {a if modulo else 0}, i{bits} {result}")

    return emit


def _divide_signed(mnemonic: str, *, modulo: bool) -> Binary:
    """As `_divide`; by -1 the quotient is the negated dividend (INT_MIN stays) and the remainder 0."""

    def emit(w: FunctionWriter, a: Operand, b: Operand, bits: int) -> Operand:
        if isinstance(b, int):
            if b == 0:
                return a if modulo else 0
            if b == -1:
                return 0 if modulo else w.result(f"sub i{bits} 0, {a}")
            return w.result(f"{mnemonic} i{bits} {a}, {b}")
        is_zero = w.assign("is.zero", f"icmp eq i{bits} {b}, 0")
        is_minus_one = w.assign("is.minus.one", f"icmp eq i{bits} {b}, -1")
        special = w.assign("special", f"or i1 {is_zero}, {is_minus_one}")
        divisor = w.assign("divisor", f"select i1 {special}, i{bits} 1, i{bits} {b}")
        result = w.assign("quotient", f"{mnemonic} i{bits} {a}, {divisor}")
        by_minus_one: Operand = 0 if modulo else w.assign("negated", f"sub i{bits} 0, {a}")
        result = w.assign("quotient", f"select i1 {is_minus_one}, i{bits} {by_minus_one}, i{bits} {result}")
        return w.result(f"select i1 {is_zero}, i{bits} {a if modulo else 0}, i{bits} {result}")

    return emit


# (writer, dst, second operand, width) -> dst; operands and result have the operation's width
BINARY: Mapping[Op, Binary] = {
    Op.ADD: _plain("add"),
    Op.SUB: _plain("sub"),
    Op.MUL: _plain("mul"),
    Op.DIV: _divide("udiv", modulo=False),
    Op.SDIV: _divide_signed("sdiv", modulo=False),
    Op.MOD: _divide("urem", modulo=True),
    Op.SMOD: _divide_signed("srem", modulo=True),
    Op.OR: _plain("or"),
    Op.AND: _plain("and"),
    Op.XOR: _plain("xor"),
    Op.LSH: _shift("shl"),
    Op.RSH: _shift("lshr"),
    Op.ARSH: _shift("ashr"),
    Op.MOV: lambda w, a, b, bits: b,
}


def _swap_bytes(w: FunctionWriter, a: Operand, bits: int) -> Operand:
    return w.result(f"call i{bits} @llvm.bswap.i{bits}(i{bits} {a})")


# (writer, dst, width) -> dst; the host is little-endian, so "to little endian" only cuts
UNARY: Mapping[Op, Unary] = {
    Op.NEG: lambda w, a, bits: w.result(f"sub i{bits} 0, {a}"),
    Op.TO_LE: lambda w, a, bits: a,
    Op.TO_BE: _swap_bytes,
    Op.BSWAP: _swap_bytes,
}

# The predicate of icmp; JSET tests the bitwise and of both operands against 0.
CONDITION: Mapping[Op, str] = {
    Op.JEQ: "eq",
    Op.JNE: "ne",
    Op.JGT: "ugt",
    Op.JGE: "uge",
    Op.JLT: "ult",
    Op.JLE: "ule",
    Op.JSET: "ne",
    Op.JSGT: "sgt",
    Op.JSGE: "sge",
    Op.JSLT: "slt",
    Op.JSLE: "sle",
}
