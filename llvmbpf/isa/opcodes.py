"""The parts of an opcode byte (RFC 9669 section 3) and the names of all operations.

::

    +-----------+---+-------+    arithmetic and jump classes    +-----------+-------+-------+    load and store classes
    |   code    | s | class |                                   |   mode    |  size | class |
    +-----------+---+-------+                                   +-----------+-------+-------+
     7   6  5  4  3  2  1  0                                     7   6   5   4   3   2  1  0
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

REGISTER_COUNT = 11
FRAME_POINTER = 10
SLOT_SIZE = 8  # bytes; a pc counts slots of this size


class InstructionClass(IntEnum):
    """The low three bits of an opcode (RFC 9669 section 3.1)."""

    LD = 0
    LDX = 1
    ST = 2
    STX = 3
    ALU = 4
    JMP = 5
    JMP32 = 6
    ALU64 = 7


SOURCE_IMMEDIATE = 0x00  # "K": the second operand is imm
SOURCE_REGISTER = 0x08  # "X": the second operand is src


class Size(IntEnum):
    """Width of a memory access (RFC 9669 section 5)."""

    W = 0x00
    H = 0x08
    B = 0x10
    DW = 0x18

    @property
    def bits(self) -> int:
        """The width in bits."""
        return {Size.B: 8, Size.H: 16, Size.W: 32, Size.DW: 64}[self]


class Mode(IntEnum):
    """How a load or store finds its memory (RFC 9669 section 5)."""

    IMM = 0x00
    ABS = 0x20
    IND = 0x40
    MEM = 0x60
    MEMSX = 0x80
    ATOMIC = 0xC0


class Group(StrEnum):
    """Conformance groups (RFC 9669 section 2.4); what came after the RFC stands in ``EXTENSION``."""

    BASE32 = "base32"
    BASE64 = "base64"
    DIVMUL32 = "divmul32"
    DIVMUL64 = "divmul64"
    ATOMIC32 = "atomic32"
    ATOMIC64 = "atomic64"
    PACKET = "packet"
    EXTENSION = "extension"


class Op(StrEnum):
    """What an instruction does, whatever its width or the source of its operand."""

    ADD = "add"
    SUB = "sub"
    MUL = "mul"
    DIV = "div"
    SDIV = "sdiv"
    MOD = "mod"
    SMOD = "smod"
    OR = "or"
    AND = "and"
    XOR = "xor"
    LSH = "lsh"
    RSH = "rsh"
    ARSH = "arsh"
    MOV = "mov"
    MOVSX = "movsx"
    NEG = "neg"
    TO_LE = "le"
    TO_BE = "be"
    BSWAP = "bswap"

    JA = "ja"
    JEQ = "jeq"
    JNE = "jne"
    JSET = "jset"
    JGT = "jgt"
    JGE = "jge"
    JLT = "jlt"
    JLE = "jle"
    JSGT = "jsgt"
    JSGE = "jsge"
    JSLT = "jslt"
    JSLE = "jsle"
    CALL = "call"
    CALL_LOCAL = "call local"
    CALL_REGISTER = "callx"
    CALL_KFUNC = "call kfunc"
    EXIT = "exit"

    LOAD = "ldx"
    LOAD_SIGNED = "ldxs"
    STORE = "stx"
    STORE_IMM = "st"
    LOAD_IMM64 = "lddw"
    LOAD_PACKET = "ld packet"

    ATOMIC_ADD = "atomic add"
    ATOMIC_OR = "atomic or"
    ATOMIC_AND = "atomic and"
    ATOMIC_XOR = "atomic xor"
    ATOMIC_XCHG = "atomic xchg"
    ATOMIC_CMPXCHG = "atomic cmpxchg"
    LOAD_ACQUIRE = "load acquire"
    STORE_RELEASE = "store release"

    MAY_GOTO = "may goto"
    GOTO_REGISTER = "gotox"
    ADDR_SPACE_CAST = "addr space cast"


BINARY_OPS = frozenset(
    {Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.SDIV, Op.MOD, Op.SMOD, Op.OR, Op.AND, Op.XOR, Op.LSH, Op.RSH, Op.ARSH, Op.MOV}
)
UNARY_OPS = frozenset({Op.NEG, Op.TO_LE, Op.TO_BE, Op.BSWAP})
CONDITION_OPS = frozenset(
    {Op.JEQ, Op.JNE, Op.JSET, Op.JGT, Op.JGE, Op.JLT, Op.JLE, Op.JSGT, Op.JSGE, Op.JSLT, Op.JSLE}
)
SIGNED_CONDITION_OPS = frozenset({Op.JSGT, Op.JSGE, Op.JSLT, Op.JSLE})
ATOMIC_UPDATE_OPS = frozenset({Op.ATOMIC_ADD, Op.ATOMIC_OR, Op.ATOMIC_AND, Op.ATOMIC_XOR, Op.ATOMIC_XCHG})
ATOMIC_OPS = ATOMIC_UPDATE_OPS | {Op.ATOMIC_CMPXCHG, Op.LOAD_ACQUIRE, Op.STORE_RELEASE}
CALL_OPS = frozenset({Op.CALL, Op.CALL_LOCAL, Op.CALL_REGISTER})
