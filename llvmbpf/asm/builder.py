"""A fluent builder: programs from Python calls instead of text."""

from __future__ import annotations

import operator
import string
from enum import IntEnum
from functools import cache
from typing import Literal, Self

from llvmbpf.asm.disassembler import format_instruction
from llvmbpf.asm.labels import LabelUse, bind
from llvmbpf.asm.syntax import (
    IMM_RANGE,
    IMM_TARGET_RANGE,
    LABEL_NAME,
    OFFSET_RANGE,
    REGISTER_NUMBERS,
    WIDE_IMM_RANGE,
    Range,
)
from llvmbpf.errors import AssemblyError
from llvmbpf.isa import INSTRUCTION_SET, Instruction, InstructionSpec, Op, encode, find_spec, to_signed
from llvmbpf.program import Program


class Register(IntEnum):
    """The registers; an operand that is a Register is never mistaken for a number."""

    R0 = 0
    R1 = 1
    R2 = 2
    R3 = 3
    R4 = 4
    R5 = 5
    R6 = 6
    R7 = 7
    R8 = 8
    R9 = 9
    R10 = 10


R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10 = Register

Operand = Register | int
Target = str | int
Width = Literal[32, 64]
LoadSize = Literal["u8", "u16", "u32", "u64", "s8", "s16", "s32"]
StoreSize = Literal["u8", "u16", "u32", "u64"]
AtomicOperation = Literal["add", "or", "and", "xor"]
WideKind = Literal["imm", "map_fd", "map_value", "variable", "function", "map_index", "map_index_value"]

_LETTERS = {"u8": "b", "u16": "h", "u32": "w", "u64": "dw", "s8": "sb", "s16": "sh", "s32": "sw"}


class ProgramBuilder:
    """Collects instructions, one method each, and makes a Program of them.

    Methods are named like the mnemonics and return the builder. Where the second operand may be a register or a
    number, a `Register` (``R0`` to ``R10``) is the register and an int the number. ``width=32`` selects the 32-bit
    form. Targets are labels (`label`) or distances in slots from the next instruction.

    Every method raises AssemblyError, the line being the instruction's ordinal, for an operand that does not fit and
    for a form that does not exist; `build` raises it for labels that are missing or too far away.

    >>> program = (
    ...     ProgramBuilder()
    ...     .mov(R0, 0)
    ...     .label("loop")
    ...     .add(R0, R1)
    ...     .sub(R1, 1)
    ...     .jne(R1, 0, "loop")
    ...     .exit()
    ...     .build()
    ... )
    >>> len(program), program.symbols[1]
    (5, 'loop')
    """

    def __init__(self) -> None:
        self._instructions: list[Instruction] = []
        self._pc = 0
        self._labels: dict[str, int] = {}
        self._uses: list[LabelUse] = []

    # Arithmetic (RFC 9669 section 4.1)

    def mov(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst = operand``."""
        return self._binary(Op.MOV, dst, operand, width)

    def add(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst += operand``."""
        return self._binary(Op.ADD, dst, operand, width)

    def sub(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst -= operand``."""
        return self._binary(Op.SUB, dst, operand, width)

    def mul(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst *= operand``."""
        return self._binary(Op.MUL, dst, operand, width)

    def div(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst /= operand``, unsigned; division by 0 gives 0."""
        return self._binary(Op.DIV, dst, operand, width)

    def sdiv(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst /= operand``, signed, toward zero; division by 0 gives 0."""
        return self._binary(Op.SDIV, dst, operand, width)

    def mod(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst %= operand``, unsigned; modulo 0 leaves dst."""
        return self._binary(Op.MOD, dst, operand, width)

    def smod(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst %= operand``, signed, with the sign of dst; modulo 0 leaves dst."""
        return self._binary(Op.SMOD, dst, operand, width)

    def or_(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst |= operand``."""
        return self._binary(Op.OR, dst, operand, width)

    def and_(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst &= operand``."""
        return self._binary(Op.AND, dst, operand, width)

    def xor(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst ^= operand``."""
        return self._binary(Op.XOR, dst, operand, width)

    def lsh(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst <<= operand``, the count modulo the width."""
        return self._binary(Op.LSH, dst, operand, width)

    def rsh(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst >>= operand``, logical, the count modulo the width."""
        return self._binary(Op.RSH, dst, operand, width)

    def arsh(self, dst: Register, operand: Operand, width: Width = 64) -> Self:
        """``dst >>= operand``, arithmetic, the count modulo the width."""
        return self._binary(Op.ARSH, dst, operand, width)

    def neg(self, dst: Register, width: Width = 64) -> Self:
        """``dst = -dst``."""
        return self._emit(f"neg{_suffix(width)}", dst=dst)

    def movsx(self, dst: Register, src: Register, bits: Literal[8, 16, 32], width: Width = 64) -> Self:
        """``dst`` = the low ``bits`` of ``src``, sign-extended to ``width``."""
        return self._emit(f"movsx{bits}{width}", dst=dst, src=src)

    def le(self, dst: Register, bits: Literal[16, 32, 64]) -> Self:
        """``dst`` = its low ``bits`` in little-endian order: truncation on a little-endian host."""
        return self._emit(f"le{bits}", dst=dst)

    def be(self, dst: Register, bits: Literal[16, 32, 64]) -> Self:
        """``dst`` = its low ``bits`` in big-endian order: a swap on a little-endian host."""
        return self._emit(f"be{bits}", dst=dst)

    def bswap(self, dst: Register, bits: Literal[16, 32, 64]) -> Self:
        """``dst`` = its low ``bits`` with the bytes reversed."""
        return self._emit(f"bswap{bits}", dst=dst)

    def lddw(self, dst: Register, imm: int, kind: WideKind = "imm") -> Self:
        """``dst`` = a 64-bit number, or what a loader puts there for another ``kind`` (RFC 9669 section 5.4)."""
        return self._emit("lddw" if kind == "imm" else f"lddw {kind}", dst=dst, imm=imm)

    # Jumps and calls (section 4.3)

    def ja(self, target: Target, width: Literal[16, 32] = 16) -> Self:
        """Jump; ``width`` is the number of bits of the distance."""
        return self._emit("ja" if width == 16 else f"ja{width}", target=target)

    def jeq(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst == operand``."""
        return self._condition(Op.JEQ, dst, operand, target, width)

    def jne(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst != operand``."""
        return self._condition(Op.JNE, dst, operand, target, width)

    def jset(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst & operand`` is not 0."""
        return self._condition(Op.JSET, dst, operand, target, width)

    def jgt(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst > operand``, unsigned."""
        return self._condition(Op.JGT, dst, operand, target, width)

    def jge(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst >= operand``, unsigned."""
        return self._condition(Op.JGE, dst, operand, target, width)

    def jlt(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst < operand``, unsigned."""
        return self._condition(Op.JLT, dst, operand, target, width)

    def jle(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst <= operand``, unsigned."""
        return self._condition(Op.JLE, dst, operand, target, width)

    def jsgt(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst > operand``, signed."""
        return self._condition(Op.JSGT, dst, operand, target, width)

    def jsge(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst >= operand``, signed."""
        return self._condition(Op.JSGE, dst, operand, target, width)

    def jslt(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst < operand``, signed."""
        return self._condition(Op.JSLT, dst, operand, target, width)

    def jsle(self, dst: Register, operand: Operand, target: Target, width: Width = 64) -> Self:
        """Jump if ``dst <= operand``, signed."""
        return self._condition(Op.JSLE, dst, operand, target, width)

    def call(self, function: int | str) -> Self:
        """Call a helper by its number, or the program's own function at a label."""
        return self.call_local(function) if isinstance(function, str) else self._emit("call", imm=function)

    def call_local(self, target: Target) -> Self:
        """Call the program's own function at a label or a distance."""
        return self._emit("call local", target=target)

    def callx(self, register: Register) -> Self:
        """Call what a register names."""
        return self._emit("callx", dst=register)

    def exit(self) -> Self:
        """Return r0."""
        return self._emit("exit")

    # Memory (sections 5.1 to 5.3 and 5.5)

    def load(self, size: LoadSize, dst: Register, base: Register, offset: int = 0) -> Self:
        """``dst = *(size *)(base + offset)``; the sizes ``s8`` to ``s32`` extend the sign."""
        return self._emit(f"ldx{_letter(size)}", dst=dst, base=base, offset=offset)

    def store(self, size: StoreSize, base: Register, offset: int, operand: Operand) -> Self:
        """``*(size *)(base + offset) = operand``."""
        if isinstance(operand, Register):
            return self._emit(f"stx{_letter(size)}", base=base, offset=offset, src=operand)
        return self._emit(f"st{_letter(size)}", base=base, offset=offset, imm=operand)

    def load_packet(self, size: StoreSize, offset: int, register: Register | None = None) -> Self:
        """``r0`` = bytes of the packet in network order, at ``offset`` or at ``register + offset``."""
        if register is None:
            return self._emit(f"ldabs{_letter(size)}", imm=offset)
        return self._emit(f"ldind{_letter(size)}", src=register, imm=offset)

    def atomic(
        self,
        operation: AtomicOperation,
        base: Register,
        offset: int,
        src: Register,
        *,
        fetch: bool = False,
        width: Width = 64,
    ) -> Self:
        """``*(base + offset) op= src`` as one step; with ``fetch``, src receives the old value."""
        mnemonic = f"lock {'fetch ' if fetch else ''}{operation}{_suffix(width)}"
        return self._emit(mnemonic, base=base, offset=offset, src=src)

    def exchange(self, base: Register, offset: int, src: Register, width: Width = 64) -> Self:
        """Swap ``src`` and ``*(base + offset)`` as one step."""
        return self._emit(f"lock xchg{_suffix(width)}", base=base, offset=offset, src=src)

    def compare_exchange(self, base: Register, offset: int, src: Register, width: Width = 64) -> Self:
        """Store ``src`` if ``*(base + offset)`` equals r0; r0 receives the old value either way."""
        return self._emit(f"lock cmpxchg{_suffix(width)}", base=base, offset=offset, src=src)

    def load_acquire(self, size: StoreSize, dst: Register, base: Register, offset: int = 0) -> Self:
        """`load` that later accesses of this thread cannot overtake."""
        return self._emit(f"ldacq{_letter(size)}", dst=dst, base=base, offset=offset)

    def store_release(self, size: StoreSize, base: Register, offset: int, src: Register) -> Self:
        """`store` that cannot overtake earlier accesses of this thread."""
        return self._emit(f"strel{_letter(size)}", base=base, offset=offset, src=src)

    # The program

    def label(self, name: str) -> Self:
        """Give the next instruction a name, which becomes one of the program's symbols."""
        if LABEL_NAME.fullmatch(name) is None or name in REGISTER_NUMBERS:
            raise self._error(f"{name!r} cannot name a label")
        if name in self._labels:
            raise self._error(f"the label {name} is already defined at pc {self._labels[name]}")
        self._labels[name] = self._pc
        return self

    def append(self, *instructions: Instruction) -> Self:
        """Add instructions as they are. Raises AssemblyError for one that the table does not have."""
        for instruction in instructions:
            spec = find_spec(instruction)
            if spec is None:
                raise self._error("no row of the instruction table allows these fields", instruction)
            self._instructions.append(instruction)
            self._pc += spec.slots
        return self

    def build(self) -> Program:
        """The program; the builder may be used further."""
        instructions = list(self._instructions)
        for use in self._uses:
            position = use.position
            try:
                instructions[position] = bind(instructions[position], use, self._labels)
            except KeyError:
                raise self._error(f"no label is named {use.name}", instructions[position], position) from None
            except OverflowError as error:
                raise self._error(str(error), instructions[position], position) from None
        symbols = {pc: name for name, pc in reversed(self._labels.items())}
        return Program(encode(instructions), symbols)

    def _binary(self, op: Op, dst: Register, operand: Operand, width: Width) -> Self:
        mnemonic = f"{op}{_suffix(width)}"
        if isinstance(operand, Register):
            return self._emit(mnemonic, dst=dst, src=operand)
        return self._emit(mnemonic, dst=dst, imm=operand)

    def _condition(self, op: Op, dst: Register, operand: Operand, target: Target, width: Width) -> Self:
        mnemonic = f"{op}{_suffix(width)}"
        if isinstance(operand, Register):
            return self._emit(mnemonic, dst=dst, src=operand, target=target)
        return self._emit(mnemonic, dst=dst, imm=operand, target=target)

    def _emit(
        self,
        mnemonic: str,
        *,
        dst: Register | None = None,
        src: Register | None = None,
        base: Register | None = None,
        offset: int | None = None,
        imm: int | None = None,
        target: Target | None = None,
    ) -> Self:
        registers = {"dst": dst, "src": src, "base": base}
        given = {name for name, value in {**registers, "imm": imm, "target": target}.items() if value is not None}
        spec = _rows().get((mnemonic, frozenset(given)))
        if spec is None:
            raise self._error(f"there is no instruction {mnemonic} of {', '.join(sorted(given)) or 'no operands'}")
        values = {name: value for _, name, value in spec.required}
        for name, register in registers.items():
            if register is not None:
                if not isinstance(register, Register):
                    raise TypeError(f"{mnemonic}: {name} takes a Register, not {register!r}")
                values[spec.base if name == "base" else name] = int(register)
        if offset is not None:
            values["offset"] = self._checked(mnemonic, "offset", offset, OFFSET_RANGE)
        if imm is not None:
            values["imm"] = self._checked(mnemonic, "imm", imm, WIDE_IMM_RANGE if spec.slots == 2 else IMM_RANGE)
        if isinstance(target, str):
            self._uses.append(LabelUse(len(self._instructions), self._pc, spec, target))
        elif target is not None:
            span = OFFSET_RANGE if spec.target == "offset" else IMM_TARGET_RANGE
            values[spec.target] = self._checked(mnemonic, "target", target, span)
        self._instructions.append(Instruction(spec.opcode, **values))
        self._pc += spec.slots
        return self

    def _checked(self, mnemonic: str, name: str, value: int, span: Range) -> int:
        value = operator.index(value)
        if not span.low <= value <= span.high:
            raise self._error(f"{mnemonic}: {name} {value} is out of range: {span.low} to {span.high}")
        return to_signed(value, span.bits)

    def _error(
        self, message: str, instruction: Instruction | None = None, position: int | None = None
    ) -> AssemblyError:
        """The error at an instruction, or at the one that is being added."""
        ordinal = (len(self._instructions) if position is None else position) + 1
        return AssemblyError(
            message, line=ordinal, source="" if instruction is None else format_instruction(instruction)
        )


def _suffix(width: int) -> str:
    return "" if width == 64 else str(width)


def _letter(size: str) -> str:
    """The mnemonics' letters of a size; an unknown size makes a mnemonic that does not exist."""
    return _LETTERS.get(size, f"<{size}>")


@cache
def _rows() -> dict[tuple[str, frozenset[str]], InstructionSpec]:
    """The rows by mnemonic and the operands that a method gives."""
    rows: dict[tuple[str, frozenset[str]], InstructionSpec] = {}
    for spec in INSTRUCTION_SET:
        places = {place for _, place, _, _ in string.Formatter().parse(spec.syntax) if place}
        rows[spec.mnemonic, frozenset("base" if place == "location" else place for place in places)] = spec
    return rows
