"""The instruction set as one table: RFC 9669, and what clang and the kernel have added since.

A row states facts: how an instruction is encoded, how it is spelled in two dialects, what it reads and writes.
What it *means* lives beside each engine, in short dicts keyed by `Op`.

``syntax`` is the dialect of uBPF, rbpf and bpf_conformance, ``pseudo`` the one of clang and the kernel.
Both are made of literal text and these placeholders:

=============  =====================================================================
``{dst}``      register dst (in ``pseudo``: ``r1`` or, for 32-bit operations, ``w1``)
``{src}``      register src
``{imm}``      the immediate
``{target}``   a jump or call target: stored, relative to the next slot, in the field ``target``
``{location}`` a base register and ``offset``; the base is the field ``base``
=============  =====================================================================

``pseudo`` and ``pseudo_aliases`` also have ``{imm_high}`` and ``{imm_low}``, the halves of imm as unsigned numbers, and
``{source_number}``, the field src as a plain number.

A field that is neither an operand nor in ``fixed`` is reserved and must be zero.
"""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from llvmbpf.isa.instruction import Instruction
from llvmbpf.isa.opcodes import (
    SOURCE_IMMEDIATE,
    SOURCE_REGISTER,
    Group,
    InstructionClass,
    Mode,
    Op,
    Size,
)
from llvmbpf.lazy import lazy_property

FIELDS = ("dst", "src", "offset", "imm")


@dataclass(frozen=True, eq=False)
class InstructionSpec:
    """One row of the table."""

    mnemonic: str
    opcode: int
    op: Op
    syntax: str
    pseudo: str
    group: Group
    width: int = 64  # operand width in bits
    fixed: Mapping[str, int] = field(default_factory=dict)  # {"offset": 1} makes a div signed
    target: str = "offset"  # the field that holds {target}
    base: str = "src"  # the field that holds the register of {location}
    reads: frozenset[str] = frozenset()  # of "dst", "src", "r0"; calls read what their signature says
    writes: str | None = None  # "dst", "src" (fetch, xchg) or "r0"
    is_terminator: bool = False  # the next slot is not reached, or not always
    falls_through: bool = True  # the next slot may be reached
    aliases: tuple[str, ...] = ()  # further mnemonics that the assembler takes
    pseudo_aliases: tuple[str, ...] = ()  # further spellings in pseudo-C that the assembler takes
    unsupported: str = ""  # why the verifier refuses it, "" where it does not

    @lazy_property
    def operands(self) -> frozenset[str]:
        """The fields that the instruction's text sets."""
        names: set[str] = set()
        for _, name, _, _ in string.Formatter().parse(self.syntax):
            if name == "target":
                names.add(self.target)
            elif name == "location":
                names.update((self.base, "offset"))
            elif name:
                names.add(name)
        return frozenset(names)

    @lazy_property
    def has_target(self) -> bool:
        """Whether the field ``target`` holds a distance in the program."""
        return "{target}" in self.syntax

    @property
    def slots(self) -> int:
        """How many 8-byte slots the instruction takes."""
        return 2 if self.op is Op.LOAD_IMM64 else 1

    @property
    def is_conditional(self) -> bool:
        """Whether it jumps only sometimes."""
        return self.is_terminator and self.falls_through

    @property
    def uses_register(self) -> bool:
        """Whether the second operand is register src rather than imm."""
        return "src" in self.operands

    @lazy_property
    def required(self) -> tuple[tuple[int, str, int], ...]:
        """(position in Instruction, field, value) of every field that is not an operand."""
        return tuple(
            (position, name, self.fixed.get(name, 0))
            for position, name in enumerate(FIELDS, start=1)
            if name not in self.operands
        )

    def written_register(self, instruction: Instruction) -> int | None:
        """The number of the register that ``instruction`` writes, None where it writes none."""
        if self.writes == "dst":
            return instruction.dst
        if self.writes == "src":
            return instruction.src
        return 0 if self.writes == "r0" else None

    def mismatch(self, instruction: Instruction) -> str | None:
        """The first field whose value this row does not allow, or None."""
        for position, name, value in self.required:
            if instruction[position] != value:
                return name
        return None


_SOURCES = ((SOURCE_IMMEDIATE, "imm"), (SOURCE_REGISTER, "src"))
_ALU_WIDTHS = (
    (64, InstructionClass.ALU64, Group.BASE64, Group.DIVMUL64),
    (32, InstructionClass.ALU, Group.BASE32, Group.DIVMUL32),
)


def _alu() -> Iterator[InstructionSpec]:
    """Arithmetic (RFC 9669 section 4.1): code, then how pseudo-C spells the assignment."""
    binary = {
        Op.ADD: (0x00, "+="), Op.SUB: (0x10, "-="), Op.MUL: (0x20, "*="), Op.DIV: (0x30, "/="), Op.SDIV: (0x30, "s/="),
        Op.OR: (0x40, "|="), Op.AND: (0x50, "&="), Op.LSH: (0x60, "<<="), Op.RSH: (0x70, ">>="), Op.MOD: (0x90, "%="),
        Op.SMOD: (0x90, "s%="), Op.XOR: (0xA0, "^="), Op.MOV: (0xB0, "="), Op.ARSH: (0xC0, "s>>="),
    }  # fmt: skip
    division = {Op.MUL, Op.DIV, Op.SDIV, Op.MOD, Op.SMOD}
    for width, instruction_class, base_group, division_group in _ALU_WIDTHS:
        suffix = "" if width == 64 else "32"
        for source, operand in _SOURCES:
            for op, (code, assignment) in binary.items():
                reads = {"src"} if operand == "src" else set()
                yield InstructionSpec(
                    f"{op}{suffix}", code | source | instruction_class, op,
                    f"{{dst}}, {{{operand}}}", f"{{dst}} {assignment} {{{operand}}}",
                    division_group if op in division else base_group, width,
                    fixed={"offset": 1} if op in (Op.SDIV, Op.SMOD) else {},
                    reads=frozenset(reads if op is Op.MOV else reads | {"dst"}), writes="dst",
                    aliases=(f"{op}64",) if width == 64 else (),
                )  # fmt: skip
        yield InstructionSpec(
            f"neg{suffix}", 0x80 | instruction_class, Op.NEG, "{dst}", "{dst} = -{dst}", base_group, width,
            reads=frozenset({"dst"}), writes="dst", aliases=("neg64",) if width == 64 else (),
        )  # fmt: skip
        for bits in (8, 16, 32) if width == 64 else (8, 16):
            yield InstructionSpec(
                f"movsx{bits}{width}", 0xB0 | SOURCE_REGISTER | instruction_class, Op.MOVSX,
                "{dst}, {src}", f"{{dst}} = (s{bits}){{src}}", base_group, width,
                fixed={"offset": bits}, reads=frozenset({"src"}), writes="dst",
            )  # fmt: skip


def _byte_swaps() -> Iterator[InstructionSpec]:
    """Byte order (RFC 9669 section 4.2); imm is the width."""
    for name, opcode, op, aliases in (
        ("le", 0xD4, Op.TO_LE, ()), ("be", 0xDC, Op.TO_BE, ()), ("bswap", 0xD7, Op.BSWAP, ("swap",)),
    ):  # fmt: skip
        for bits in (16, 32, 64):
            yield InstructionSpec(
                f"{name}{bits}", opcode, op, "{dst}", f"{{dst}} = {name}{bits} {{dst}}",
                Group.BASE64 if bits == 64 else Group.BASE32, bits,
                fixed={"imm": bits}, reads=frozenset({"dst"}), writes="dst",
                aliases=tuple(f"{alias}{bits}" for alias in aliases),
            )  # fmt: skip


def _jumps() -> Iterator[InstructionSpec]:
    """Jumps, calls and exit (RFC 9669 section 4.3)."""
    conditions = {
        Op.JEQ: (0x10, "=="), Op.JGT: (0x20, ">"), Op.JGE: (0x30, ">="), Op.JSET: (0x40, "&"), Op.JNE: (0x50, "!="),
        Op.JSGT: (0x60, "s>"), Op.JSGE: (0x70, "s>="), Op.JLT: (0xA0, "<"), Op.JLE: (0xB0, "<="),
        Op.JSLT: (0xC0, "s<"), Op.JSLE: (0xD0, "s<="),
    }  # fmt: skip
    for width, suffix, instruction_class, group in (
        (64, "", InstructionClass.JMP, Group.BASE64), (32, "32", InstructionClass.JMP32, Group.BASE32),
    ):  # fmt: skip
        for source, operand in _SOURCES:
            for op, (code, sign) in conditions.items():
                yield InstructionSpec(
                    f"{op}{suffix}", code | source | instruction_class, op,
                    f"{{dst}}, {{{operand}}}, {{target}}", f"if {{dst}} {sign} {{{operand}}} goto {{target}}",
                    group, width, reads=frozenset({"dst", "src"} if operand == "src" else {"dst"}), is_terminator=True,
                    aliases=(f"{op}64",) if width == 64 else (),
                )  # fmt: skip
    yield InstructionSpec(
        "ja", 0x05, Op.JA, "{target}", "goto {target}", Group.BASE32, is_terminator=True, falls_through=False
    )
    yield InstructionSpec(
        "ja32", 0x06, Op.JA, "{target}", "gotol {target}", Group.BASE32, target="imm",
        is_terminator=True, falls_through=False, aliases=("gotol",),
    )  # fmt: skip
    yield InstructionSpec(
        "call", 0x85, Op.CALL, "{imm}", "call {imm}", Group.BASE32, writes="r0", aliases=("call helper",)
    )
    yield InstructionSpec(
        "call local", 0x85, Op.CALL_LOCAL, "{target}", "call pc{target}", Group.BASE32,
        fixed={"src": 1}, target="imm", writes="r0", aliases=("callx", "call"),  # rbpf: "callx 4"
    )  # fmt: skip
    yield InstructionSpec(
        "call kfunc", 0x85, Op.CALL_KFUNC, "{imm}", "call kfunc {imm}", Group.BASE32,
        fixed={"src": 2}, writes="r0", aliases=("call runtime",),
        unsupported="kernel functions (calls by BTF id) do not exist outside a kernel",
    )  # fmt: skip
    yield InstructionSpec(
        "exit", 0x95, Op.EXIT, "", "exit", Group.BASE32, reads=frozenset({"r0"}),
        is_terminator=True, falls_through=False,
    )  # fmt: skip


def _memory() -> Iterator[InstructionSpec]:
    """Loads and stores (RFC 9669 sections 5.1 and 5.2)."""
    for size in (Size.B, Size.H, Size.W, Size.DW):
        bits, letter = size.bits, size.name.lower()
        group = Group.BASE64 if size is Size.DW else Group.BASE32
        yield InstructionSpec(
            f"ldx{letter}", InstructionClass.LDX | Mode.MEM | size, Op.LOAD, "{dst}, [{location}]",
            f"{{dst}} = *(u{bits} *)({{location}})", group, bits, reads=frozenset({"src"}), writes="dst",
        )  # fmt: skip
        if size is not Size.DW:
            yield InstructionSpec(
                f"ldxs{letter}", InstructionClass.LDX | Mode.MEMSX | size, Op.LOAD_SIGNED, "{dst}, [{location}]",
                f"{{dst}} = *(s{bits} *)({{location}})", Group.BASE64, bits, reads=frozenset({"src"}), writes="dst",
            )  # fmt: skip
        yield InstructionSpec(
            f"st{letter}", InstructionClass.ST | Mode.MEM | size, Op.STORE_IMM, "[{location}], {imm}",
            f"*(u{bits} *)({{location}}) = {{imm}}", group, bits, base="dst", reads=frozenset({"dst"}),
        )  # fmt: skip
        yield InstructionSpec(
            f"stx{letter}", InstructionClass.STX | Mode.MEM | size, Op.STORE, "[{location}], {src}",
            f"*(u{bits} *)({{location}}) = {{src}}", group, bits, base="dst", reads=frozenset({"dst", "src"}),
        )  # fmt: skip


def _wide() -> Iterator[InstructionSpec]:
    """64-bit immediates (RFC 9669 section 5.4); a src other than 0 names something that a loader must bind."""
    opcode = InstructionClass.LD | Mode.IMM | Size.DW
    variants = (
        (0, "lddw", "{imm} ll"),
        (1, "lddw map_fd", "map_fd {imm} ll"),
        (2, "lddw map_value", "map_value {imm} ll"),
        (3, "lddw variable", "variable {imm} ll"),
        (4, "lddw function", "function {imm} ll"),
        (5, "lddw map_index", "map_index {imm} ll"),
        (6, "lddw map_index_value", "map_index_value {imm} ll"),
    )
    for src, mnemonic, operand in variants:
        yield InstructionSpec(
            mnemonic, opcode, Op.LOAD_IMM64, "{dst}, {imm}", f"{{dst}} = {operand}", Group.BASE64,
            fixed={"src": src}, writes="dst",
            unsupported="variables by BTF id do not exist outside a kernel" if src == 3 else "",
            pseudo_aliases=("ld_pseudo {dst}, {source_number}, {imm}",) if src else (),  # clang
        )  # fmt: skip


def _packet() -> Iterator[InstructionSpec]:
    """The loads inherited from classic BPF (RFC 9669 section 5.5): network byte order, into r0.

    rbpf and uBPF also spell 64-bit forms, which no standard has.
    """
    for size in (Size.B, Size.H, Size.W, Size.DW):
        bits, letter = size.bits, size.name.lower()
        unsupported = "RFC 9669 has no 64-bit packet loads" if size is Size.DW else ""
        group = Group.EXTENSION if size is Size.DW else Group.PACKET
        yield InstructionSpec(
            f"ldabs{letter}", InstructionClass.LD | Mode.ABS | size, Op.LOAD_PACKET, "{imm}",
            f"r0 = *(u{bits} *)skb[{{imm}}]", group, bits, writes="r0", unsupported=unsupported,
        )  # fmt: skip
        yield InstructionSpec(
            f"ldind{letter}", InstructionClass.LD | Mode.IND | size, Op.LOAD_PACKET, "{src}, {imm}",
            f"r0 = *(u{bits} *)skb[{{src}} + {{imm}}]", group, bits, reads=frozenset({"src"}), writes="r0",
            unsupported=unsupported, pseudo_aliases=(f"r0 = *(u{bits} *)skb[{{src}}]",),  # clang, where imm is 0
        )  # fmt: skip


def _atomics() -> Iterator[InstructionSpec]:
    """Atomic operations (RFC 9669 section 5.3); imm selects the operation."""
    simple = {
        Op.ATOMIC_ADD: (0x00, "add", "+="), Op.ATOMIC_OR: (0x40, "or", "|="),
        Op.ATOMIC_AND: (0x50, "and", "&="), Op.ATOMIC_XOR: (0xA0, "xor", "^="),
    }  # fmt: skip
    for size, suffix, group in ((Size.DW, "", Group.ATOMIC64), (Size.W, "32", Group.ATOMIC32)):
        bits, opcode = size.bits, InstructionClass.STX | Mode.ATOMIC | size
        pointer = f"(u{bits} *)({{location}})"
        letters, accumulator = ("_64", "r0") if size is Size.DW else ("32_32", "w0")
        kernel_prefix = "atomic64" if size is Size.DW else "atomic"
        for op, (imm, name, assignment) in simple.items():
            yield InstructionSpec(
                f"lock {name}{suffix}", opcode, op, "[{location}], {src}", f"lock *{pointer} {assignment} {{src}}",
                group, bits, fixed={"imm": imm}, base="dst", reads=frozenset({"dst", "src"}),
                aliases=(
                    *((f"lock {name}64",) if size is Size.DW else ()),
                    *((f"stxxadd{size.name.lower()}",) if op is Op.ATOMIC_ADD else ()),  # rbpf's disassembler
                ),
            )  # fmt: skip
            yield InstructionSpec(
                f"lock fetch {name}{suffix}", opcode, op, "[{location}], {src}",
                f"{{src}} = atomic_fetch_{name}({pointer}, {{src}})", group, bits, fixed={"imm": imm | 1}, base="dst",
                reads=frozenset({"dst", "src"}), writes="src",
                aliases=(f"lock fetch {name}64",) if size is Size.DW else (),
                pseudo_aliases=(f"{{src}} = atomic64_fetch_{name}({pointer}, {{src}})",) if size is Size.DW else (),
            )  # fmt: skip
        yield InstructionSpec(
            f"lock xchg{suffix}", opcode, Op.ATOMIC_XCHG, "[{location}], {src}",
            f"{{src}} = xchg{letters}({{location}}, {{src}})", group, bits, fixed={"imm": 0xE1}, base="dst",
            reads=frozenset({"dst", "src"}), writes="src",
            aliases=(f"lock fetch xchg{suffix}", *((f"lock xchg{bits}",) if size is Size.DW else ())),
            pseudo_aliases=(f"{{src}} = {kernel_prefix}_xchg({pointer}, {{src}})",),
        )  # fmt: skip
        yield InstructionSpec(
            f"lock cmpxchg{suffix}", opcode, Op.ATOMIC_CMPXCHG, "[{location}], {src}",
            f"{accumulator} = cmpxchg{letters}({{location}}, {accumulator}, {{src}})",
            group, bits, fixed={"imm": 0xF1}, base="dst", reads=frozenset({"dst", "src", "r0"}), writes="r0",
            aliases=(f"lock fetch cmpxchg{suffix}", *((f"lock cmpxchg{bits}",) if size is Size.DW else ())),
            pseudo_aliases=(f"{accumulator} = {kernel_prefix}_cmpxchg({pointer}, {accumulator}, {{src}})",),
        )  # fmt: skip


def _after_the_rfc() -> Iterator[InstructionSpec]:
    """What kernels and clang have had since RFC 9669 was written."""
    for size in (Size.B, Size.H, Size.W, Size.DW):
        bits, letter = size.bits, size.name.lower()
        opcode = InstructionClass.STX | Mode.ATOMIC | size
        yield InstructionSpec(
            f"ldacq{letter}", opcode, Op.LOAD_ACQUIRE, "{dst}, [{location}]",
            f"{{dst}} = load_acquire((u{bits} *)({{location}}))", Group.EXTENSION, bits,
            fixed={"imm": 0x100}, reads=frozenset({"src"}), writes="dst",
        )  # fmt: skip
        yield InstructionSpec(
            f"strel{letter}", opcode, Op.STORE_RELEASE, "[{location}], {src}",
            f"store_release((u{bits} *)({{location}}), {{src}})", Group.EXTENSION, bits,
            fixed={"imm": 0x110}, base="dst", reads=frozenset({"dst", "src"}),
        )  # fmt: skip
    # clang 20 and later put the register into dst, earlier ones into imm.
    yield InstructionSpec(
        "callx", 0x8D, Op.CALL_REGISTER, "{dst}", "callx {dst}", Group.EXTENSION, reads=frozenset({"dst"}), writes="r0",
        aliases=("call",),
    )  # fmt: skip
    yield InstructionSpec(
        "callx imm", 0x8D, Op.CALL_REGISTER, "{imm}", "callx imm {imm}", Group.EXTENSION, writes="r0"
    )
    yield InstructionSpec(
        "may_goto", 0xE5, Op.MAY_GOTO, "{target}", "may_goto {target}", Group.EXTENSION, is_terminator=True,
        unsupported="may_goto needs the kernel's hidden loop counter; fuel bounds loops here",
    )  # fmt: skip
    yield InstructionSpec(
        "gotox", 0x0D, Op.GOTO_REGISTER, "{dst}", "gotox {dst}", Group.EXTENSION, reads=frozenset({"dst"}),
        is_terminator=True, falls_through=False, unsupported="gotox needs the jump tables of an object file",
    )  # fmt: skip
    yield InstructionSpec(
        "addr_space_cast", 0xBF, Op.ADDR_SPACE_CAST,
        "{dst}, {src}, {imm}", "{dst} = addr_space_cast({src}, {imm_high}, {imm_low})",
        Group.EXTENSION, fixed={"offset": 1}, reads=frozenset({"src"}), writes="dst",
        unsupported="address spaces (arenas) are not provided",
    )  # fmt: skip


INSTRUCTION_SET: tuple[InstructionSpec, ...] = (
    *_alu(), *_byte_swaps(), *_jumps(), *_memory(), *_wide(), *_packet(), *_atomics(), *_after_the_rfc(),
)  # fmt: skip

BY_OPCODE: tuple[tuple[InstructionSpec, ...], ...] = tuple(
    tuple(row for row in INSTRUCTION_SET if row.opcode == opcode) for opcode in range(256)
)


def find_spec(instruction: Instruction) -> InstructionSpec | None:
    """The row that an instruction belongs to, or None where no row allows its fields."""
    for row in BY_OPCODE[instruction.opcode]:
        for position, _, value in row.required:
            if instruction[position] != value:
                break
        else:
            return row
    return None


def explain_mismatch(instruction: Instruction) -> str:
    """Why `find_spec` found no row: the opcode is unknown, or the field that no row of the opcode allows."""
    rows = BY_OPCODE[instruction.opcode]
    if not rows:
        return f"unknown opcode {instruction.opcode:#04x}"
    # The row that gets furthest before a field differs is the one that was probably meant.
    name = max((row.mismatch(instruction) or "" for row in rows), key=lambda field_name: FIELDS.index(field_name))
    allowed = sorted({row.fixed.get(name, 0) for row in rows if name not in row.operands})
    expected = " or ".join(f"{value:#x}" if value > 9 else str(value) for value in allowed)
    return f"{name} is {getattr(instruction, name)}, opcode {instruction.opcode:#04x} wants {expected}"
