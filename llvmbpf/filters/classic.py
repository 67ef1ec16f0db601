"""Classic BPF: its instructions as one table, and programs that are decoded, verified and printed.

The machine has an accumulator A, an index register X and sixteen words of memory M, all of 32 bits and zero at the
start. Source: S. McCanne, V. Jacobson, "The BSD Packet Filter" (1993), and the manual page bpf(4).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from llvmbpf.errors import FilterError

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = [
    "CLASSIC_INSTRUCTION_SET",
    "MEMORY_WORDS",
    "ClassicInstruction",
    "ClassicOp",
    "ClassicProgram",
    "ClassicSpec",
    "Operand",
]

MEMORY_WORDS = 16
WORD_MASK = 0xFFFF_FFFF
SIGN_BIT = 0x8000_0000

# struct sock_filter, in host order: u16 code, u8 jt, u8 jf, u32 k.
_SIZE = 8
_LAYOUTS = {"little": struct.Struct("<HBBI"), "big": struct.Struct(">HBBI")}


class ClassicOp(StrEnum):
    """What an instruction does, whatever its operand."""

    LOAD_A = "load a"
    LOAD_X = "load x"
    STORE_A = "store a"
    STORE_X = "store x"
    ADD = "add"
    SUB = "sub"
    MUL = "mul"
    DIV = "div"
    MOD = "mod"
    OR = "or"
    AND = "and"
    XOR = "xor"
    LSH = "lsh"
    RSH = "rsh"
    NEG = "neg"
    JA = "ja"
    JEQ = "jeq"
    JGT = "jgt"
    JGE = "jge"
    JSET = "jset"
    RETURN = "ret"
    TAX = "tax"
    TXA = "txa"


class Operand(StrEnum):
    """What an instruction works on."""

    NONE = "none"
    CONSTANT = "constant"  # k
    X = "x"  # register X
    A = "a"  # register A
    LENGTH = "length"  # the packet's length on the wire
    MEMORY = "memory"  # M[k]
    ABSOLUTE = "absolute"  # packet bytes at k, network order
    INDEXED = "indexed"  # packet bytes at X + k
    HEADER = "header"  # 4 * (packet byte at k & 15): the length of an IPv4 header


@dataclass(frozen=True)
class ClassicSpec:
    """One row of the table: code, meaning, and how tcpdump spells it."""

    code: int
    op: ClassicOp
    operand: Operand
    mnemonic: str
    text: str = ""  # the operand; {k} signed, {hex} unsigned, {target} an index
    size: int = 0  # bytes of the packet that are loaded

    @property
    def is_conditional(self) -> bool:
        """Whether it goes to jt or to jf."""
        return self.op in _CONDITIONS

    @property
    def loads_packet(self) -> bool:
        """Whether it reads bytes of the packet."""
        return self.size > 0


_CONDITIONS = {ClassicOp.JEQ: 0x10, ClassicOp.JGT: 0x20, ClassicOp.JGE: 0x30, ClassicOp.JSET: 0x40}
_ARITHMETIC = {
    ClassicOp.ADD: (0x00, "{k}"), ClassicOp.SUB: (0x10, "{k}"), ClassicOp.MUL: (0x20, "{k}"),
    ClassicOp.DIV: (0x30, "{k}"), ClassicOp.OR: (0x40, "{hex}"), ClassicOp.AND: (0x50, "{hex}"),
    ClassicOp.LSH: (0x60, "{k}"), ClassicOp.RSH: (0x70, "{k}"), ClassicOp.MOD: (0x90, "{k}"),
    ClassicOp.XOR: (0xA0, "{hex}"),
}  # fmt: skip


def _rows() -> Iterator[ClassicSpec]:
    for letter, size_code, size in (("", 0x00, 4), ("h", 0x08, 2), ("b", 0x10, 1)):
        yield ClassicSpec(0x20 | size_code, ClassicOp.LOAD_A, Operand.ABSOLUTE, f"ld{letter}", "[{k}]", size)
        yield ClassicSpec(0x40 | size_code, ClassicOp.LOAD_A, Operand.INDEXED, f"ld{letter}", "[x + {k}]", size)
    for code, op, store_op, name in (
        (0x00, ClassicOp.LOAD_A, ClassicOp.STORE_A, ""),
        (0x01, ClassicOp.LOAD_X, ClassicOp.STORE_X, "x"),
    ):
        yield ClassicSpec(code, op, Operand.CONSTANT, f"ld{name}", "#{hex}")
        yield ClassicSpec(0x60 | code, op, Operand.MEMORY, f"ld{name}", "M[{k}]")
        yield ClassicSpec(0x80 | code, op, Operand.LENGTH, f"ld{name}", "#pktlen")
        yield ClassicSpec(0x02 | code, store_op, Operand.MEMORY, f"st{name}", "M[{k}]")
    yield ClassicSpec(0xB1, ClassicOp.LOAD_X, Operand.HEADER, "ldxb", "4*([{k}]&0xf)", 1)
    for op, (code, text) in _ARITHMETIC.items():
        yield ClassicSpec(0x04 | code, op, Operand.CONSTANT, op, f"#{text}")
        yield ClassicSpec(0x0C | code, op, Operand.X, op, "x")
    yield ClassicSpec(0x84, ClassicOp.NEG, Operand.NONE, "neg")
    yield ClassicSpec(0x05, ClassicOp.JA, Operand.CONSTANT, "ja", "{target}")
    for op, code in _CONDITIONS.items():
        yield ClassicSpec(0x05 | code, op, Operand.CONSTANT, op, "#{hex}")
        yield ClassicSpec(0x0D | code, op, Operand.X, op, "x")
    yield ClassicSpec(0x06, ClassicOp.RETURN, Operand.CONSTANT, "ret", "#{k}")
    yield ClassicSpec(0x16, ClassicOp.RETURN, Operand.A, "ret")
    yield ClassicSpec(0x07, ClassicOp.TAX, Operand.NONE, "tax")
    yield ClassicSpec(0x87, ClassicOp.TXA, Operand.NONE, "txa")


CLASSIC_INSTRUCTION_SET: tuple[ClassicSpec, ...] = tuple(_rows())
_BY_CODE = {row.code: row for row in CLASSIC_INSTRUCTION_SET}


class ClassicInstruction(NamedTuple):
    """The four fields: a code, how many instructions a condition skips if true and if false, and a constant."""

    code: int
    jt: int
    jf: int
    k: int  # unsigned


@dataclass(frozen=True, init=False, repr=False)
class ClassicProgram:
    """A verified classic BPF program: whoever holds one knows that it keeps the rules.

    Every code is in the table, jumps go forward and stay inside, the last instruction is a ``ret``, M has sixteen
    words, constants neither divide by zero nor shift by 32 or more, and packet offsets are below 2**31: the numbers
    above are the Linux kernel's ancillary data, which a capture file does not have.

    Arguments:
        instructions: quadruples of code, jt, jf and k; k may be given as a signed number.
        loops: allow a ``ja`` backward, which libpcap makes of ``protochain``.

    Raises FilterError at the first rule that is broken; ``index`` and ``instruction`` say where.

    >>> program = ClassicProgram([(0x28, 0, 0, 12), (0x15, 0, 1, 0x800), (0x06, 0, 0, 262144), (0x06, 0, 0, 0)])
    >>> print(program.disassemble().expandtabs(4))
    (000) ldh      [12]
    (001) jeq      #0x800           jt 2    jf 3
    (002) ret      #262144
    (003) ret      #0
    """

    instructions: tuple[ClassicInstruction, ...]
    loops: bool

    def __init__(self, instructions: Iterable[Sequence[int]], *, loops: bool = False) -> None:
        checked = tuple(_instruction(index, fields) for index, fields in enumerate(instructions))
        _verify(checked, loops)
        object.__setattr__(self, "instructions", checked)
        object.__setattr__(self, "loops", loops)

    @classmethod
    def from_text(cls, text: str, *, loops: bool = False) -> ClassicProgram:
        """The program in text as ``tcpdump -ddd`` prints it: the number of instructions, then four numbers a line.

        The one line of iptables' ``bpf`` match, with commas between the instructions, is the same thing.

        Raises FilterError where the text is not that, and for what the class refuses.

        >>> len(ClassicProgram.from_text("1\\n6 0 0 65535\\n"))
        1
        """
        lines = [line.split() for line in text.replace(",", "\n").splitlines() if line.strip()]
        try:
            rows = [[int(word) for word in line] for line in lines]
        except ValueError as error:
            raise FilterError(f"not the output of tcpdump -ddd: {error}") from None
        if not rows or len(rows[0]) != 1 or rows[0][0] != len(rows) - 1:
            head = " ".join(lines[0])[:40] if rows else "nothing"
            raise FilterError(
                f"the text begins with {head!r}, but the number of instructions is {max(0, len(rows) - 1)}"
            )
        return cls(rows[1:], loops=loops)

    @classmethod
    def from_bytes(cls, code: Buffer, byteorder: str = "little", *, loops: bool = False) -> ClassicProgram:
        """The program in an array of ``struct sock_filter``: 8 bytes an instruction.

        Raises FilterError where the length is no multiple of 8, and for what the class refuses; ValueError for a
        byte order other than "little" and "big".

        >>> ClassicProgram.from_bytes(bytes.fromhex("0600 00 00 ffff0000")).instructions
        (ClassicInstruction(code=6, jt=0, jf=0, k=65535),)
        """
        if byteorder not in _LAYOUTS:
            raise ValueError(f"byteorder is 'little' or 'big', not {byteorder!r}")
        content = bytes(code)
        if len(content) % _SIZE:
            raise FilterError(f"{len(content)} bytes are not a whole number of instructions of {_SIZE} bytes")
        return cls(_LAYOUTS[byteorder].iter_unpack(content), loops=loops)

    def to_bytes(self, byteorder: str = "little") -> bytes:
        """What `from_bytes` reads."""
        return b"".join(_LAYOUTS[byteorder].pack(*instruction) for instruction in self.instructions)

    def to_text(self) -> str:
        """What ``tcpdump -ddd`` prints and `from_text` reads."""
        rows = [" ".join(map(str, instruction)) for instruction in self.instructions]
        return "\n".join([str(len(rows)), *rows]) + "\n"

    @cached_property
    def specs(self) -> tuple[ClassicSpec, ...]:
        """The table's row of each instruction."""
        return tuple(_BY_CODE[instruction.code] for instruction in self.instructions)

    @property
    def uses_length(self) -> bool:
        """Whether it asks for the length that a packet had on the wire."""
        return any(spec.operand is Operand.LENGTH for spec in self.specs)

    def targets(self, index: int) -> tuple[int, ...]:
        """Where the instruction at ``index`` may go on: none after ``ret``; the true target first."""
        instruction, spec = self.instructions[index], self.specs[index]
        return tuple(_targets(index, instruction, spec))

    def disassemble(self) -> str:
        """The text that ``tcpdump -d`` prints, without spaces at the ends of lines."""
        lines = (
            f"({index:03d}) {format_classic(instruction, index)}" for index, instruction in enumerate(self.instructions)
        )
        return "\n".join(lines)

    def __len__(self) -> int:
        return len(self.instructions)

    def __str__(self) -> str:
        return self.disassemble()

    def __repr__(self) -> str:
        return f"<ClassicProgram of {len(self)} instructions>"


def format_classic(instruction: ClassicInstruction, index: int = 0) -> str:
    """One instruction as ``tcpdump -d`` spells it; ``index`` is what its targets count from."""
    spec = _BY_CODE.get(instruction.code)
    if spec is None:
        return f"unimp    {instruction.code:#x}"
    k = signed(instruction.k)
    operand = spec.text.format(k=k, hex=f"{instruction.k:#x}", target=index + 1 + k)
    if not spec.is_conditional:
        return f"{spec.mnemonic:<8} {operand}".rstrip()
    jt, jf = index + 1 + instruction.jt, index + 1 + instruction.jf
    return f"{spec.mnemonic:<8} {operand:<16} jt {jt}\tjf {jf}"


def signed(k: int) -> int:
    """A constant read as a signed number."""
    return k - (1 << 32) if k & SIGN_BIT else k


def _instruction(index: int, fields: Sequence[int]) -> ClassicInstruction:
    if len(fields) != 4:
        raise FilterError(f"an instruction has 4 fields, not {len(fields)}", index=index)
    code, jt, jf, k = fields
    for name, value, low, high in (
        ("code", code, 0, 0xFFFF), ("jt", jt, 0, 0xFF), ("jf", jf, 0, 0xFF), ("k", k, -SIGN_BIT, WORD_MASK),
    ):  # fmt: skip
        if not isinstance(value, int) or not low <= value <= high:
            raise FilterError(f"{name} is {value!r}, not a number from {low} to {high}", index=index)
    return ClassicInstruction(code, jt, jf, k & WORD_MASK)


def _targets(index: int, instruction: ClassicInstruction, spec: ClassicSpec) -> Iterator[int]:
    if spec.is_conditional:
        yield index + 1 + instruction.jt
        yield index + 1 + instruction.jf
    elif spec.op is ClassicOp.JA:
        yield index + 1 + signed(instruction.k)
    elif spec.op is not ClassicOp.RETURN:
        yield index + 1


def _verify(instructions: tuple[ClassicInstruction, ...], loops: bool) -> None:
    """Raise FilterError at the first rule that is broken."""
    if not instructions:
        raise FilterError("the program has no instructions")
    for index, instruction in enumerate(instructions):
        problem = _problem(index, instruction, len(instructions), loops)
        if problem:
            raise FilterError(problem, index=index, instruction=format_classic(instruction, index))
    last = len(instructions) - 1
    if _BY_CODE[instructions[last].code].op is not ClassicOp.RETURN:
        text = format_classic(instructions[last], last)
        raise FilterError("the last instruction must be ret", index=last, instruction=text)


def _problem(index: int, instruction: ClassicInstruction, count: int, loops: bool) -> str | None:
    spec, k = _BY_CODE.get(instruction.code), instruction.k
    if spec is None:
        return f"unknown code {instruction.code:#x}"
    if spec.is_conditional or spec.op is ClassicOp.JA:
        for target in _targets(index, instruction, spec):
            if not 0 <= target < count:
                return f"the target is {target}, the program ends at {count - 1}"
            if target <= index and not loops:
                return f"the target is {target}: jumps must go forward"
    if spec.operand is Operand.MEMORY and k >= MEMORY_WORDS:
        return f"M has {MEMORY_WORDS} words, the index is {k}"
    if spec.loads_packet and k & SIGN_BIT:
        return f"the offset is {signed(k)}: negative offsets (ancillary data of the Linux kernel) are not in a packet"
    if spec.operand is Operand.CONSTANT:
        if spec.op in (ClassicOp.DIV, ClassicOp.MOD) and k == 0:
            return "the divisor is 0"
        if spec.op in (ClassicOp.LSH, ClassicOp.RSH) and k >= 32:
            return f"the shift is by {k}, the registers have 32 bits"
    return None
