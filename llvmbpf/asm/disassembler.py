"""Program -> text that the assembler reads back byte for byte."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from llvmbpf.asm.syntax import DIALECTS, LABEL_NAME, REGISTER_NUMBERS, Dialect, pseudo_prefix
from llvmbpf.isa import INSTRUCTION_SET, REGISTER_COUNT, SLOT_SIZE, Instruction, InstructionSpec, Op, find_spec, pack
from llvmbpf.program import Program

_WIDE_MASK = (1 << 64) - 1
_INDEXED = " + {imm}"  # the packet loads of pseudo-C: "skb[r1 + 4]"; clang knows only "skb[r1]"
_BIT_OPS = frozenset({Op.AND, Op.OR, Op.XOR, Op.JSET})
_POSITIONS = {"dst": 1, "src": 2, "offset": 3, "imm": 4}


class _Printer(NamedTuple):
    """How a row is printed: a template of str.format for a displacement of 0, a positive and a negative one.

    Arguments of the templates: 0 to 4 the fields, 5 the displacement negated, 6 the imm as unsigned 64 bits,
    7 and 8 its high and low 16 bits, 9 the target's text.
    """

    slots: int
    displacement: int  # the position of the field whose sign picks the template
    target: int  # the position of the field that holds a target, 0 for none
    plain: tuple[str, str, str]
    named: tuple[str, str, str]


def disassemble(
    program: Program | bytes | bytearray | memoryview,
    dialect: Dialect = "conformance",
    labels: bool = False,
    pcs: bool = False,
    lines: bool | Mapping[int, object] = False,
    notes: Mapping[int, str] | None = None,
) -> str:
    """The text of a program, one instruction a line; `assemble` reads it back byte for byte.

    What is no instruction of the table appears as ``.slot`` with its bytes as 64-bit words and its fields as a comment.

    Arguments:
        program: a Program or bytes.
        dialect: "conformance" (uBPF, rbpf: ``ldxh r4, [r1+12]``) or "pseudo" (clang: ``r4 = *(u16 *)(r1 + 12)``).
        labels: write labels instead of distances where a target lies in the program; the names are the program's
            symbols, else ``L5`` or ``function_5`` from the pc.
        pcs: write the pc (slot) before every instruction.
        lines: write as a comment the line of C that an instruction was made from, wherever that changes: the program's
            own lines, or texts (or what prints as one) by pc.
        notes: what to write as a comment behind instructions, by pc.

    Raises:
        DecodeError: bytes whose number is not a multiple of 8.
        ValueError: ``dialect`` is unknown.

    >>> print(disassemble(bytes.fromhex("b700000005000000 9500000000000000"), "pseudo", pcs=True))
       0: r0 = 5
       1: exit
    >>> print(disassemble(bytes.fromhex("b700000005000000 9500000000000000"), lines={0: "five.c:3: return 5;"}))
    # five.c:3: return 5;
    mov r0, 5
    exit
    """
    if not isinstance(program, Program):
        program = Program(program)
    names = _label_names(program) if labels else {}
    sources: Mapping[int, object] = {}
    if lines is not False:
        sources = program.lines if lines is True else lines
    comments = _source_comments(sources)
    return "\n".join(_lines(program, _printers(dialect), names, pcs, comments, notes or {}))


def format_instruction(
    instruction: Instruction, dialect: Dialect = "conformance", pc: int | None = None, program: Program | None = None
) -> str:
    """One instruction as text; never fails, whatever the fields hold.

    With ``pc`` and ``program`` a jump or call to a pc that has a symbol shows its name instead of the distance.

    Raises ValueError for an unknown dialect only.

    >>> format_instruction(Instruction(0x69, dst=4, src=1, offset=12))
    'ldxh r4, [r1+12]'
    >>> format_instruction(Instruction(0xFF, imm=7))
    '.slot 0x00000007000000ff  # opcode 0xff, dst 0, src 0, offset 0, imm 7'
    """
    printers = _printers(dialect)
    spec = find_spec(instruction) if 0 <= instruction.opcode <= 0xFF else None
    slots = 0 if pc is None or program is None else _slots_at(program, pc)
    if spec is None or not _is_printable(instruction) or slots not in (0, spec.slots):
        return _format_raw(instruction, slots)
    printer = printers[spec]
    if printer.target and pc is not None and program is not None:
        name = program.symbols.get(pc + printer.slots + instruction[printer.target])
        if name is not None and _is_label(name):
            return _format(printer.named, printer.displacement, instruction, name)
    return _format(printer.plain, printer.displacement, instruction)


def _lines(
    program: Program,
    printers: Mapping[InstructionSpec, _Printer],
    names: Mapping[int, str],
    pcs: bool,
    comments: Mapping[int, str],
    notes: Mapping[int, str],
) -> Iterator[str]:
    ends = (*program.pcs, program.slot_count)[1:]
    for pc, end, instruction, spec in zip(program.pcs, ends, program.instructions, program.specs, strict=True):
        if pc in names:
            yield f"{names[pc]}:"
        if pc in comments:
            yield comments[pc]
        printer = None if spec is None else printers[spec]
        if printer is None or printer.slots != end - pc or instruction[1] > 10 or instruction[2] > 10:
            text = _format_raw(instruction, end - pc)
        else:
            target = names.get(end + instruction[printer.target]) if names and printer.target else None
            if target is None:
                text = _format(printer.plain, printer.displacement, instruction)
            else:
                text = _format(printer.named, printer.displacement, instruction, target)
        if pcs:
            text = f"{pc:4d}: {text}"
        yield f"{text}  # {_printable(notes[pc])}" if pc in notes else text


def _source_comments(sources: Mapping[int, object]) -> dict[int, str]:
    """A comment for every pc where another line of the source begins; what could end the comment becomes ``?``."""
    comments: dict[int, str] = {}
    shown = ""
    for pc in sorted(sources):
        text = str(sources[pc])
        if text == shown:
            continue
        shown = text
        comments[pc] = f"# {_printable(text)}".rstrip()
    return comments


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() or letter == "\t" else "?" for letter in text)


def _format(templates: tuple[str, str, str], displacement: int, instruction: Instruction, target: str = "") -> str:
    distance, imm = instruction[displacement], instruction[4]
    template = templates[(distance > 0) - (distance < 0)]
    return template.format(*instruction, -distance, imm & _WIDE_MASK, imm >> 16 & 0xFFFF, imm & 0xFFFF, target)


def _format_raw(instruction: Instruction, slots: int) -> str:
    """The .slot form; ``slots`` is 0 where it is unknown, and as many as the imm needs are taken."""
    fields = ", ".join(
        f"{name} {value:#04x}" if name == "opcode" else f"{name} {value}"
        for name, value in instruction._asdict().items()
    )
    slots = slots or (1 if -(1 << 31) <= instruction.imm < 1 << 31 else 2)
    try:
        code = pack(instruction, slots)
    except ValueError:
        return f"# no bytes can hold {fields}"
    slots_of_code = (code[start : start + SLOT_SIZE] for start in range(0, len(code), SLOT_SIZE))
    numbers = " ".join(f"0x{int.from_bytes(slot, 'little'):016x}" for slot in slots_of_code)
    return f".slot {numbers}  # {fields}"


def _label_names(program: Program) -> dict[int, str]:
    """A name for every pc that is a target or has a symbol: each one unique and readable by the assembler."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for pc, name in sorted(program.symbols.items()):
        begins = 0 <= pc < program.slot_count and program.index_at[pc] >= 0
        if begins and _is_label(name) and name not in taken:
            names[pc] = name
            taken.add(name)
    for pc, instruction, spec in zip(program.pcs, program.instructions, program.specs, strict=True):
        if spec is None or not spec.has_target:
            continue
        target = pc + spec.slots + getattr(instruction, spec.target)
        if target in names or not 0 <= target < program.slot_count or program.index_at[target] < 0:
            continue
        name = f"function_{target}" if spec.op is Op.CALL_LOCAL else f"L{target}"
        while name in taken:
            name += "_"
        taken.add(name)
        names[target] = name
    return names


def _is_label(name: str) -> bool:
    return LABEL_NAME.fullmatch(name) is not None and name not in REGISTER_NUMBERS


def _is_printable(instruction: Instruction) -> bool:
    return 0 <= instruction.dst < REGISTER_COUNT and 0 <= instruction.src < REGISTER_COUNT


def _slots_at(program: Program, pc: int) -> int:
    """How many slots the instruction at a pc takes, 0 where none begins."""
    if not 0 <= pc < program.slot_count or program.index_at[pc] < 0:
        return 0
    return 2 if pc + 1 < program.slot_count and program.index_at[pc + 1] < 0 else 1


@cache
def _printers(dialect: Dialect) -> dict[InstructionSpec, _Printer]:
    if dialect not in DIALECTS:
        raise ValueError(f"unknown dialect {dialect!r}: {' or '.join(DIALECTS)}")
    return {spec: _printer(spec, dialect) for spec in INSTRUCTION_SET}


def _printer(spec: InstructionSpec, dialect: Dialect) -> _Printer:
    text = spec.pseudo if dialect == "pseudo" else f"{spec.mnemonic} {spec.syntax}".rstrip()
    zero, positive, negative = (_template(spec, dialect, text, sign, has_name=False) for sign in (0, 1, -1))
    named = _template(spec, dialect, text, 0, has_name=True)
    target = _POSITIONS[spec.target] if spec.has_target else 0
    displacement = _POSITIONS["imm" if _INDEXED in text else "offset"]
    return _Printer(spec.slots, displacement, target, (zero, positive, negative), (named, named, named))


def _template(spec: InstructionSpec, dialect: Dialect, text: str, sign: int, has_name: bool) -> str:
    """A row's template for str.format."""
    letter = pseudo_prefix(spec) if dialect == "pseudo" else "r"
    base = f"r{{{_POSITIONS[spec.base]}}}"
    if dialect == "pseudo":
        location = f"{base} - {{5}}" if sign < 0 else f"{base} + {{3}}"
    else:
        location = f"{base}{{3:+d}}" if sign else base
    imm = "{6:#x}" if spec.slots == 2 else "{4:#x}" if spec.op in _BIT_OPS else "{4}"
    if sign == 0:
        text = text.replace(_INDEXED, "")
    elif sign < 0:
        text = text.replace(_INDEXED, " - {{5}}")
    target = "{9}" if has_name else f"{{{_POSITIONS[spec.target]}:+d}}"
    if has_name:
        text = text.replace("pc{target}", "{target}")
    return text.format(
        dst=f"{letter}{{1}}", src=f"{letter}{{2}}", imm=imm, target=target, location=location,
        imm_high="{7}", imm_low="{8}",
    )  # fmt: skip
