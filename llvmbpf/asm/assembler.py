"""Text -> Program."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from llvmbpf.asm.diagnostics import explain, explain_hint
from llvmbpf.asm.labels import LabelUse, bind
from llvmbpf.asm.syntax import (
    KINDS,
    LABEL_NAME,
    NAME,
    REGISTER_NUMBERS,
    TOKEN,
    Pattern,
    mark_of,
    parse_number,
    patterns,
    words,
)
from llvmbpf.errors import AssemblyError
from llvmbpf.isa import FIELDS, SLOT_SIZE, Instruction, Op, decode, encode, to_signed
from llvmbpf.program import Program

_COMMENT = re.compile(r"[#;]|//")
_LABEL = re.compile(rf"[ \t]*({LABEL_NAME.pattern})[ \t]*:")
# What listings put before an instruction: its pc, the kernel's "(b7)" or the bytes.
_LISTING = re.compile(
    r"[ \t]*[0-9]+:(?:[ \t]+\(([0-9a-f]{2})\))?"
    r"(?:[ \t]+((?:[0-9a-f]{2}[ \t]){7}[0-9a-f]{2}(?:[ \t](?:[0-9a-f]{2}[ \t]){7}[0-9a-f]{2})?)(?=[ \t]|$))?"
)
_LISTING_LABEL = re.compile(r"[0-9a-f]+[ \t]+<([^<>]*)>:[ \t]*")  # llvm-objdump: "0000000000000000 <name>:"
SLOT_DIRECTIVE = ".slot"


def assemble(text: str, dialect: Literal["auto", "conformance", "pseudo"] = "auto") -> Program:
    """The program that ``text`` describes, one instruction a line.

    Two dialects are understood, and under "auto" may be mixed: that of uBPF, rbpf and the conformance suite
    (``jne r3, 0x8, +37``) and that of clang and the kernel (``if r3 != 8 goto +37``). The columns
    ``syntax`` and ``pseudo`` of `llvmbpf.isa.INSTRUCTION_SET` hold the templates of every instruction.

    - ``#``, ``;`` and ``//`` begin a comment.
    - ``name:`` before an instruction or alone is a label; jumps, local calls and ``call`` take names. Unless defined,
      ``exit`` is the first exit instruction. All labels arrive in ``Program.symbols``.
    - Targets without a name are relative to the next slot: ``+3``, ``-3``, ``3``.
    - Numbers are decimal, hexadecimal or binary; an immediate may be written signed or unsigned.
    - ``.slot 0x0123456789abcdef`` is one slot (two with a second number) taken as it is, as 64-bit words.
    - pcs, bytes and ``<symbols>`` of llvm-objdump's listings are understood. Bytes only decide what the text does not
      tell, such as local calls; where they contradict it, the line is refused.

    Arguments:
        text: the source; any line ends.
        dialect: "auto", or the only dialect to accept.

    Raises:
        AssemblyError: with line, column and what was expected there.
        TypeError: ``text`` is not a str.
        ValueError: ``dialect`` is unknown.

    >>> assemble("mov r0, 5; r0 = 5 in pseudo-C\\nexit").code.hex()
    'b7000000050000009500000000000000'
    >>> assemble('''
    ...     r0 = 0
    ...     loop: r0 += 1
    ...     if r0 s< 10 goto loop
    ...     exit
    ... ''').symbols
    mappingproxy({1: 'loop'})
    """
    if not isinstance(text, str):
        raise TypeError(f"assemble takes a str, not {type(text).__name__}")
    if dialect not in ("auto", "conformance", "pseudo"):
        raise ValueError(f"unknown dialect {dialect!r}: auto, conformance or pseudo")
    source = _Source(patterns(dialect), words(dialect), marks={})
    for number, line in enumerate(text.split("\n"), start=1):
        source.add_line(number, line.rstrip("\r"))
    return source.finish()


class _Line(NamedTuple):
    """One instruction's text: ``source[start:end]``, without label, listing columns and comment."""

    number: int
    source: str
    start: int
    end: int

    @property
    def body(self) -> str:
        return self.source[self.start : self.end]

    def error(self, message: str, token: int = 0) -> AssemblyError:
        """The error at a token of the line, or behind the last one."""
        starts = [match.start() for match in TOKEN.finditer(self.body)]
        place = starts[token] if token < len(starts) else len(self.body)
        return AssemblyError(message, line=self.number, column=self.start + place + 1, source=self.source)


@dataclass
class _Source:
    """What has been read so far."""

    patterns: dict[tuple[str, ...], Pattern]
    words: frozenset[str]
    marks: dict[str, str]  # marks of tokens already seen
    pc: int = 0
    chunks: list[bytes | Instruction] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)
    label_lines: dict[str, int] = field(default_factory=dict)
    uses: list[tuple[LabelUse, _Line, int]] = field(default_factory=list)
    first_exit: int | None = None

    def add_line(self, number: int, source: str) -> None:
        comment = _COMMENT.search(source)
        end = len(source) if comment is None else comment.start()
        start = 0
        opcode = raw = None
        if ":" in source[:end]:
            start, opcode, raw = self._read_prefix(number, source, end)
        body = source[start:end].rstrip(" \t")
        if body.endswith(">") and "<" in body:
            body = body[: body.rindex("<")].rstrip(" \t")
        line = _Line(number, source, start, start + len(body))
        if raw is not None and not body:
            self._add_slots(raw)  # llvm-objdump's "<unknown>"
        elif body and not body.isspace():
            self._add_instruction(line, opcode, raw)

    def _read_prefix(self, number: int, source: str, end: int) -> tuple[int, int | None, bytes | None]:
        """Take labels and listing columns; return where the instruction starts, its opcode and bytes where given."""
        header = _LISTING_LABEL.fullmatch(source, 0, end)
        if header is not None:
            self._define(header[1], _Line(number, source, 0, end))
            return end, None, None
        start = 0
        opcode = raw = None
        listing = _LISTING.match(source, 0, end)
        if listing is not None:
            start = listing.end()
            opcode = int(listing[1], 16) if listing[1] else None
            raw = bytes.fromhex(listing[2]) if listing[2] else None
        while label := _LABEL.match(source, start, end):
            self._define(label[1], _Line(number, source, label.start(1), end))
            start = label.end()
        return start, opcode, raw

    def _define(self, name: str, line: _Line) -> None:
        if name in REGISTER_NUMBERS:
            raise line.error(f"a label cannot be named like the register {name}")
        if name in self.labels:
            raise line.error(f"the label {name} is already defined in line {self.label_lines[name]}")
        self.labels[name] = self.pc
        self.label_lines[name] = line.number

    def _add_instruction(self, line: _Line, opcode: int | None, raw: bytes | None) -> None:
        tokens = TOKEN.findall(line.body)
        marks, pattern = self._match(tokens)
        if pattern is None:
            if tokens[0] == SLOT_DIRECTIVE:
                self._add_slots(_read_slots(tokens, line))
                return
            token, message = explain(tokens, marks, self.patterns)
            raise line.error(message, token)
        spec = pattern.spec
        instruction = _fill(pattern, tokens, line)
        if spec.op is Op.CALL and tokens[-1][0] == "+":
            raise line.error(
                "a helper's number has no sign; a local call is `call local` or `call pc+3`", len(tokens) - 1
            )
        if opcode is not None and opcode != instruction.opcode:
            raise line.error(explain_hint(instruction, opcode))
        if spec.op is Op.EXIT and self.first_exit is None:
            self.first_exit = self.pc
        if pattern.named:
            use = LabelUse(len(self.chunks), self.pc, spec, tokens[-1])
            self.uses.append((use, line, len(tokens) - 1))
        elif raw is not None:
            shown = {part.field for part in pattern.parts if part.field}
            self._add_slots(_settle(instruction, shown, raw, line))
            return
        self.chunks.append(instruction)
        self.pc += spec.slots

    def _match(self, tokens: list[str]) -> tuple[list[str], Pattern | None]:
        known = self.marks
        marks = []
        for token in tokens:
            mark = known.get(token)
            if mark is None:
                mark = known[token] = mark_of(token, self.words)
            marks.append(mark)
        pattern = self.patterns.get(tuple(marks))
        if pattern is None and LABEL_NAME.fullmatch(tokens[-1]) and marks[-1] not in KINDS:
            # A label may be named like a word of the language.
            pattern = self.patterns.get((*marks[:-1], NAME))
        return marks, pattern

    def _add_slots(self, code: bytes) -> None:
        self.chunks.append(code)
        self.pc += len(code) // SLOT_SIZE

    def finish(self) -> Program:
        if self.first_exit is not None:
            self.labels.setdefault("exit", self.first_exit)
        called = []
        for use, line, token in self.uses:
            instruction = self.chunks[use.position]
            assert isinstance(instruction, Instruction)
            try:
                self.chunks[use.position] = bind(instruction, use, self.labels)
            except KeyError:
                raise line.error(_unknown_label(use.name, self.labels), token) from None
            except OverflowError as error:
                raise line.error(str(error), token) from None
            if use.spec.op is Op.CALL_LOCAL:
                called.append(use.name)
        # Where several labels share a pc, a function's name tells most, then the first.
        symbols = {self.labels[name]: name for name in reversed(self.label_lines)}
        symbols.update((self.labels[name], name) for name in reversed(called) if name in self.label_lines)
        code = b"".join(chunk if isinstance(chunk, bytes) else encode((chunk,)) for chunk in self.chunks)
        return Program(code, symbols)


def _fill(pattern: Pattern, tokens: list[str], line: _Line) -> Instruction:
    """The instruction with the operands of ``tokens``."""
    values = list(pattern.base)
    for token, index in pattern.registers:
        values[index] = REGISTER_NUMBERS[tokens[token]]
    for token, earlier in pattern.repeated:
        if REGISTER_NUMBERS[tokens[token]] != REGISTER_NUMBERS[tokens[earlier]]:
            raise line.error(f"expected {tokens[earlier]} again: {pattern.usage}", token)
    for token, number in pattern.fixed_registers:
        if REGISTER_NUMBERS[tokens[token]] != number:
            raise line.error(f"this register is always number {number}: {pattern.usage}", token)
    for token, index, (low, high, bits), shift in pattern.numbers:
        value = parse_number(tokens[token])
        if value is None:
            advice = "a blank before ll" if tokens[token].endswith("ll") else "decimal, 0x or 0b"
            raise line.error(f"{tokens[token][:40]!r} is not a number ({advice})", token)
        if not low <= value <= high:
            advice = "; lddw (pseudo: `ll`) takes 64 bits" if pattern.spec.op is Op.MOV else ""
            raise line.error(f"{tokens[token]} is out of range for {FIELDS[index]}: {low} to {high}{advice}", token)
        values[index] |= to_signed(value << shift, bits)
    return Instruction(pattern.spec.opcode, *values)


def _read_slots(tokens: list[str], line: _Line) -> bytes:
    """The bytes of a .slot directive."""
    code = b""
    for token, text in enumerate(tokens[1:], start=1):
        value = parse_number(text)
        if value is None or not 0 <= value < 1 << 64:
            raise line.error(".slot takes unsigned 64-bit numbers", token)
        code += value.to_bytes(SLOT_SIZE, "little")
    if not SLOT_SIZE <= len(code) <= 2 * SLOT_SIZE:
        raise line.error(".slot takes one or two numbers", min(len(tokens), 3))
    return code


def _settle(instruction: Instruction, shown: set[str], raw: bytes, line: _Line) -> bytes:
    """The bytes of a listing, provided that they agree with all that its text shows."""
    listed = decode(raw)[0][0]
    if instruction.src and listed.low_imm == instruction.low_imm:
        shown = shown - {"imm"}  # llvm-objdump shows the low half only of what "ld_pseudo" loads
    if len(raw) != len(encode((instruction,))):
        raise line.error(f"the listing has {len(raw)} bytes, the text takes {len(encode((instruction,)))}")
    differing = [name for name in ("opcode", *shown) if getattr(listed, name) != getattr(instruction, name)]
    if differing:
        raise line.error(
            f"the bytes have {differing[0]} {getattr(listed, differing[0])}, the text has "
            f"{getattr(instruction, differing[0])}: correct one, or leave the bytes out"
        )
    return raw


def _unknown_label(name: str, labels: dict[str, int]) -> str:
    known = ", ".join(sorted(labels)[:8]) or "there are none"
    return f"no label is named {name[:40]} (labels: {known})"
