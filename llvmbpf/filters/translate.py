"""Classic BPF to eBPF: a program for the raw machine whose r0 is what the classic program returns.

A packet load becomes a comparison with the packet's length, an ordinary load and a byte swap. The comparison is the one
that safe mode would make, so LLVM keeps one of them, and where a filter looks at several fields, mostly the largest.
"""

from __future__ import annotations

from itertools import pairwise

from llvmbpf.asm import ProgramBuilder
from llvmbpf.asm.builder import R0, R1, R2, R3, R4, R5, R10, Register
from llvmbpf.filters.classic import ClassicInstruction, ClassicOp, ClassicProgram, ClassicSpec, Operand
from llvmbpf.program import Program

__all__ = ["DATA_END_SLOT", "DATA_SLOT", "METADATA_SIZE", "WIRE_LENGTH_SLOT", "add_function", "translate"]

# Where everything lives. All but the two lengths and pointers are 32-bit numbers in 64-bit registers; 32-bit
# operations clear the upper halves (RFC 9669 section 4.1), so that X can be added to an offset without wrapping.
PACKET, LENGTH, WIRE_LENGTH = R1, R2, R5
A, X = R0, R3
SCRATCH = R4

# The metadata buffer of programs that are told the length on the wire: three words.
DATA_SLOT, DATA_END_SLOT, WIRE_LENGTH_SLOT, METADATA_SIZE = 0, 8, 16, 24

_LARGEST_OFFSET = (1 << 15) - 1  # of an access
_LARGEST_IMM = (1 << 31) - 1
_NEAR_SLOTS = (1 << 15) - 1  # a jump of 16 bits reaches every slot of a program that has no more
_MOST_SLOTS = 8  # of one classic instruction, far jumps included

_SIZES = {1: "u8", 2: "u16", 4: "u32"}
_OPPOSITES = {ClassicOp.JEQ: "jne", ClassicOp.JGT: "jle", ClassicOp.JGE: "jlt"}
_METHODS = {ClassicOp.AND: "and_", ClassicOp.OR: "or_"}


def translate(classic: ClassicProgram, *, wire_length: bool = False) -> Program:
    """The eBPF program that returns what ``classic`` returns.

    Arguments:
        classic: the classic program.
        wire_length: make a program for `EbpfVmMbuff` with the packet's start at offset 0 of the metadata buffer, its
            end at 8, and at 16 the length that it had on the wire, which ``ld #pktlen`` gives. Without it the program
            is for `EbpfVmRaw`, and that length is the captured one.

    Returns:
        A program that makes no calls, stores only to its own frame and traps nowhere (a program with loops may
        exhaust its fuel). r0 is the number of bytes to keep, 0 to reject the packet.

    >>> from llvmbpf.asm import disassemble
    >>> print(disassemble(translate(ClassicProgram([(0x28, 0, 0, 12), (0x16, 0, 0, 0)]))))
    jlt r2, 14, +3
    ldxh r0, [r1+12]
    be16 r0
    exit
    mov32 r0, 0
    exit
    """
    builder = ProgramBuilder()
    if wire_length:
        builder.load("u64", WIRE_LENGTH, R1, WIRE_LENGTH_SLOT)
        builder.load("u64", LENGTH, R1, DATA_END_SLOT)
        builder.load("u64", PACKET, R1, DATA_SLOT)
        builder.sub(LENGTH, PACKET)
    # The machine starts with r0 and r3 zero, as A and X are.
    _Translation(classic, builder, wire_length).emit()
    return builder.build()


def add_function(classic: ClassicProgram, builder: ProgramBuilder, name: str) -> None:
    """Add the translation as a function of a larger program, to be called at the label ``name``.

    It takes the packet's address in r1, its length in r2 and its length on the wire in r5.
    """
    builder.label(name).mov(A, 0, 32).mov(X, 0, 32)
    _Translation(classic, builder, wire_length=True).emit()


class _Translation:
    """One translation into a builder."""

    def __init__(self, classic: ClassicProgram, builder: ProgramBuilder, wire_length: bool) -> None:
        self.classic = classic
        self.builder = builder
        self.wire_length = wire_length
        self.is_far = len(classic) * _MOST_SLOTS > _NEAR_SLOTS
        self.rejects = False
        self.labels = 0
        self.reached, self.targets = _reach(classic)
        self.following = dict(pairwise(self.reached))

    def emit(self) -> None:
        """The instructions that can be reached, and one place where packets are rejected."""
        builder = self.builder
        for index in self.reached:
            if index in self.targets:
                builder.label(_label(index))
            self._emit(index, self.classic.instructions[index], self.classic.specs[index])
        if self.rejects:
            builder.label("reject").mov(R0, 0, 32).exit()

    def _emit(self, index: int, instruction: ClassicInstruction, spec: ClassicSpec) -> None:
        builder, k = self.builder, instruction.k
        match spec.op:
            case ClassicOp.LOAD_A:
                self._load(A, spec, k)
            case ClassicOp.LOAD_X:
                self._load(X, spec, k)
            case ClassicOp.STORE_A:
                builder.store("u32", R10, _memory(k), A)
            case ClassicOp.STORE_X:
                builder.store("u32", R10, _memory(k), X)
            case ClassicOp.TAX:
                builder.mov(X, A, 32)
            case ClassicOp.TXA:
                builder.mov(A, X, 32)
            case ClassicOp.NEG:
                builder.neg(A, 32)
            case ClassicOp.RETURN:
                if spec.operand is Operand.CONSTANT:
                    builder.mov(A, k, 32)
                builder.exit()
            case ClassicOp.JA:
                (target,) = self.classic.targets(index)
                self._go(index, target)
            case _ if spec.is_conditional:
                self._branch(index, spec, X if spec.operand is Operand.X else k)
            case _:
                self._arithmetic(spec, X if spec.operand is Operand.X else k)

    def _load(self, dst: Register, spec: ClassicSpec, k: int) -> None:
        builder = self.builder
        match spec.operand:
            case Operand.CONSTANT:
                builder.mov(dst, k, 32)
                return
            case Operand.LENGTH:
                builder.mov(dst, WIRE_LENGTH if self.wire_length else LENGTH, 32)
                return
            case Operand.MEMORY:
                builder.load("u32", dst, R10, _memory(k))
                return
            case Operand.INDEXED:
                base, offset = self._indexed(k, spec.size)
            case _:
                base, offset = self._absolute(k, spec.size)
        size = _SIZES[spec.size]
        builder.load(size, dst, base, offset)  # type: ignore[arg-type]
        if spec.operand is Operand.HEADER:
            builder.and_(dst, 0xF, 32).lsh(dst, 2, 32)
        elif spec.size > 1:
            builder.be(dst, 8 * spec.size)  # type: ignore[arg-type]

    def _absolute(self, k: int, size: int) -> tuple[Register, int]:
        """Base and offset of ``size`` bytes at ``k``, after rejecting packets that do not have them."""
        builder, end = self.builder, k + size
        if end <= _LARGEST_IMM:
            self._reject_if("jlt", LENGTH, end)
        else:
            builder.lddw(SCRATCH, end)
            self._reject_if("jlt", LENGTH, SCRATCH)
        if k <= _LARGEST_OFFSET:
            return PACKET, k
        builder.mov(SCRATCH, PACKET).add(SCRATCH, k)
        return SCRATCH, 0

    def _indexed(self, k: int, size: int) -> tuple[Register, int]:
        """The same for ``X + k``; the sum stays far below 2**64."""
        builder = self.builder
        builder.mov(SCRATCH, X)
        if k:
            builder.add(SCRATCH, k)
        builder.add(SCRATCH, size)
        self._reject_if("jgt", SCRATCH, LENGTH)
        builder.add(SCRATCH, PACKET)
        return SCRATCH, -size

    def _arithmetic(self, spec: ClassicSpec, second: Register | int) -> None:
        builder, op = self.builder, spec.op
        by_register = isinstance(second, Register)
        if by_register and op in (ClassicOp.DIV, ClassicOp.MOD):
            self._reject_if("jeq", X, 0)
        getattr(builder, _METHODS.get(op, op))(A, second, 32)
        if by_register and op in (ClassicOp.LSH, ClassicOp.RSH):
            # eBPF takes the count modulo 32.
            done = self._new_label()
            builder.jlt(X, 32, done).mov(A, 0, 32).label(done)

    def _branch(self, index: int, spec: ClassicSpec, second: Register | int) -> None:
        when_true, when_false = self.classic.targets(index)
        if when_true == when_false:
            self._go(index, when_true)
        elif self.is_far:
            near = self._new_label()
            getattr(self.builder, spec.op)(A, second, near, 32)
            self.builder.ja(_label(when_false), 32).label(near)
            self._go(index, when_true)
        elif when_true == self.following[index] and spec.op in _OPPOSITES:
            getattr(self.builder, _OPPOSITES[spec.op])(A, second, _label(when_false), 32)
        else:
            getattr(self.builder, spec.op)(A, second, _label(when_true), 32)
            self._go(index, when_false)

    def _go(self, index: int, target: int) -> None:
        """Go on at ``target``, which may be what comes next anyway."""
        if target != self.following.get(index):
            self.builder.ja(_label(target), 32 if self.is_far else 16)

    def _reject_if(self, condition: str, dst: Register, operand: Register | int) -> None:
        self.rejects = True
        if not self.is_far:
            getattr(self.builder, condition)(dst, operand, "reject")
            return
        reject, on = self._new_label(), self._new_label()
        getattr(self.builder, condition)(dst, operand, reject)
        self.builder.ja(on).label(reject).ja("reject", 32).label(on)

    def _new_label(self) -> str:
        self.labels += 1
        return f"near{self.labels}"


def _reach(classic: ClassicProgram) -> tuple[list[int], set[int]]:
    """The instructions that can be reached, in order, and those that jumps name."""
    reached: set[int] = set()
    targets: set[int] = set()
    waiting = [0]
    while waiting:
        index = waiting.pop()
        if index in reached:
            continue
        reached.add(index)
        following = classic.targets(index)
        waiting.extend(following)
        if following != (index + 1,):
            targets.update(following)
    return sorted(reached), targets


def _label(index: int) -> str:
    return f"at{index}"


def _memory(k: int) -> int:
    """Where the word M[k] stands in the frame."""
    return -4 * (k + 1)
