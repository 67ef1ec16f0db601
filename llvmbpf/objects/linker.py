"""Functions of an object -> one program: what an entry reaches is laid out behind it and bound together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, TypeVar

from llvmbpf.cfg import jump_target
from llvmbpf.errors import DecodeError, ElfError
from llvmbpf.isa import SLOT_SIZE, Instruction, Op, pack, to_unsigned
from llvmbpf.objects.btf import Btf, BtfKind
from llvmbpf.objects.btf_ext import BtfExt, CoreRelocation, SourceLine
from llvmbpf.objects.core import apply_core, resolve_core
from llvmbpf.objects.elf import ElfImage, ElfRelocation, ElfSection, ElfSymbol
from llvmbpf.objects.places import R_BPF_64_32, R_BPF_64_64, R_BPF_64_ABS64, describe_undefined
from llvmbpf.objects.sections import ElfFunction
from llvmbpf.program import MapReference, Program

__all__ = ["Linked", "Linker"]

JUMP_TABLES = ".jumptables"
_PLAIN, _MAP, _MAP_VALUE, _FUNCTION = 0, 1, 2, 4  # src of a wide instruction: what its imm stands for
_LOCAL = 1  # src of a call: to a function of the program

_KERNEL_SECTIONS = {
    ".ksyms": "functions and variables of the kernel are not provided",
    ".kconfig": "the kernel's configuration is not provided",
}

_Record = TypeVar("_Record", ElfRelocation, CoreRelocation)


class Linked(NamedTuple):
    """A linked program, and the source lines of its instructions by pc."""

    program: Program
    lines: Mapping[int, SourceLine]


@dataclass
class _Piece:
    """One function with what is to be filled in; every pc counts from its own start."""

    function: ElfFunction
    program: Program
    patches: dict[int, Instruction] = field(default_factory=dict)
    references: dict[int, MapReference] = field(default_factory=dict)
    callees: dict[int, ElfFunction] = field(default_factory=dict)  # of local calls and of loads of a function's address
    lines: dict[int, SourceLine] = field(default_factory=dict)

    def error(self, pc: int, message: str, **facts: str) -> ElfError:
        return ElfError(
            f"function {self.function.name!r}, pc {pc}: {message}",
            section=self.function.section.name,
            offset=self.function.start + pc * SLOT_SIZE,
            **facts,
        )

    def index(self, offset: int) -> int:
        """The instruction that begins at a byte of the section. Raises ElfError where none does."""
        pc, rest = divmod(offset - self.function.start, SLOT_SIZE)
        if rest or self.program.index_at[pc] < 0:
            raise self.error(pc, "something refers to the middle of an instruction")
        return self.program.index_at[pc]


class Linker:
    """Links the functions of one object.

    Arguments:
        image: the object.
        functions: its functions.
        maps: the names of maps by section and offset of their definitions, in the order of the object.
        data: the names of maps of global variables by section; they are counted behind the others.
        refused: by section of data, why no program can use it.
        btf, ext: the object's types and what they tell of instructions.
    """

    def __init__(
        self,
        image: ElfImage,
        functions: tuple[ElfFunction, ...],
        *,
        maps: Mapping[tuple[int, int], str],
        data: Mapping[int, str],
        refused: Mapping[int, ElfError],
        btf: Btf | None,
        ext: BtfExt,
    ) -> None:
        self.image, self.functions, self.maps, self.data, self.refused = image, functions, maps, data, refused
        self.btf, self.ext = btf, ext
        self._pieces: dict[ElfFunction, _Piece] = {}
        self._map_sections = {section for section, _ in maps}
        self._map_numbers = {name: number for number, name in enumerate([*maps.values(), *data.values()])}
        self._function_at = {(one.section.index, one.start): one for one in functions}

    @cached_property
    def _relocations(self) -> dict[int, list[ElfRelocation]]:
        return {
            section: sorted(relocations, key=lambda one: one.offset)
            for section, relocations in self.image.relocations.items()
        }

    @cached_property
    def _core(self) -> dict[str, list[CoreRelocation]]:
        return {
            section: sorted(relocations, key=lambda one: one.offset)
            for section, relocations in self.ext.relocations.items()
        }

    @cached_property
    def _external_section(self) -> dict[str, str]:
        """The sections that the object's types give to names which it does not define itself."""
        if self.btf is None:
            return {}
        layouts = [one for one in self.btf if one.kind is BtfKind.DATA_SECTION and one.name in _KERNEL_SECTIONS]
        return {self.btf[member.type].name: layout.name for layout in layouts for member in layout.members}

    @cached_property
    def _line_offsets(self) -> dict[str, list[int]]:
        return {section: sorted(lines) for section, lines in self.ext.lines.items()}

    def link(self, entry: ElfFunction) -> Linked:
        """The program that begins with ``entry``, and behind it every function that it can reach.

        Raises ElfError for what it refers to and cannot be had, by name.
        """
        bases: dict[ElfFunction, int] = {}
        waiting, end = [entry], 0
        while waiting:
            function = waiting.pop()
            if function in bases:
                continue
            bases[function] = end
            piece = self._piece(function)
            end += piece.program.slot_count
            waiting += reversed(piece.callees.values())
        code = bytearray()
        symbols: dict[int, str] = {}
        lines: dict[int, SourceLine] = {}
        references: dict[int, MapReference] = {}
        for function, base in bases.items():
            piece = self._pieces[function]
            code += _bound(piece, base, bases)
            symbols[base] = function.name
            lines.update({base + pc: line for pc, line in piece.lines.items()})
            references.update({base + pc: reference for pc, reference in piece.references.items()})
        texts = {pc: str(line) for pc, line in lines.items()}
        return Linked(Program(code, symbols, texts, references), lines)

    def _piece(self, function: ElfFunction) -> _Piece:
        found = self._pieces.get(function)
        if found is None:
            found = self._pieces[function] = self._read(function)
        return found

    def _read(self, function: ElfFunction) -> _Piece:
        try:
            piece = _Piece(function, Program(function.code))
        except DecodeError as error:
            raise ElfError(
                f"function {function.name!r}: {error}", section=function.section.name, offset=function.start
            ) from None
        _check_flow(piece)
        for relocation in _between(self._relocations.get(function.section.index, []), function):
            self._relocate(piece, relocation)
        for index, spec in enumerate(piece.program.specs):
            pc = piece.program.pcs[index]
            if spec is not None and spec.op is Op.CALL_LOCAL and pc not in piece.callees:
                target = function.start + jump_target(piece.program, index) * SLOT_SIZE
                piece.callees[pc] = self._callee(piece, pc, function.section.index, target)
        if self.btf is not None:
            for core in _between(self._core.get(function.section.name, []), function):
                self._resolve(piece, core, self.btf)
        offsets = self._line_offsets.get(function.section.name, [])
        lines = self.ext.lines.get(function.section.name, {})
        for offset in offsets[bisect_left(offsets, function.start) : bisect_left(offsets, function.end)]:
            piece.lines[piece.program.pcs[piece.index(offset)]] = lines[offset]
        return piece

    def _relocate(self, piece: _Piece, relocation: ElfRelocation) -> None:
        index = piece.index(relocation.offset)
        pc, instruction, spec = piece.program.pcs[index], piece.program.instructions[index], piece.program.specs[index]
        symbol = relocation.symbol
        is_wide = spec is not None and spec.op is Op.LOAD_IMM64 and _slots(piece.program, pc) == 2
        if is_wide and relocation.kind in (R_BPF_64_64, R_BPF_64_ABS64):
            if symbol.place == "undefined" and symbol.binding == "STB_WEAK":
                piece.patches[pc] = instruction._replace(src=_PLAIN, imm=0)
            else:
                self._address(piece, pc, instruction, symbol)
        elif spec is not None and spec.op in (Op.CALL, Op.CALL_LOCAL) and relocation.kind == R_BPF_64_32:
            section = self._section(piece, pc, symbol)
            # Functions that are not global are named by their section, and imm leads from its start (minus one slot).
            target = symbol.value + (instruction.imm + 1) * SLOT_SIZE
            piece.callees[pc] = self._callee(piece, pc, section.index, target)
        else:
            raise piece.error(
                pc, f"relocation type {relocation.kind} to {symbol.name!r} has no meaning here", symbol=symbol.name
            )

    def _section(self, piece: _Piece, pc: int, symbol: ElfSymbol) -> ElfSection:
        """The section that a symbol lies in. Raises ElfError, saying what the symbol is, where there is none."""
        if symbol.section is not None:
            return self.image.sections[symbol.section]
        kernel = _KERNEL_SECTIONS.get(self._external_section.get(symbol.name, ""))
        message = f"{kernel}: {symbol.name!r}" if kernel else describe_undefined(symbol)
        raise piece.error(pc, message, symbol=symbol.name)

    def _address(self, piece: _Piece, pc: int, instruction: Instruction, symbol: ElfSymbol) -> None:
        """A wide load of a symbol's address."""
        section = self._section(piece, pc, symbol)
        target = symbol.value + to_unsigned(instruction.imm, 32)
        if section.is_code:
            piece.callees[pc] = self._callee(piece, pc, section.index, target)
            return
        if section.name == JUMP_TABLES:
            raise piece.error(pc, "jump tables are not provided; compile with -fno-jump-tables", symbol=symbol.name)
        if section.index in self.refused:
            raise self.refused[section.index]
        if section.index in self._map_sections:
            name = self.maps.get((section.index, target))
            if name is None:
                raise piece.error(pc, f"no map is defined at {section.name}+{target}", symbol=symbol.name)
            piece.references[pc] = MapReference(name)
            piece.patches[pc] = instruction._replace(src=_MAP, imm=self._map_numbers[name])
            return
        name = self.data.get(section.index)
        if name is None or target > section.size:
            raise piece.error(pc, f"{symbol.name!r}, at {section.name}+{target}, is no variable", symbol=symbol.name)
        piece.references[pc] = MapReference(name, target)
        piece.patches[pc] = instruction._replace(src=_MAP_VALUE, imm=self._map_numbers[name] | target << 32)

    def _callee(self, piece: _Piece, pc: int, section: int, target: int) -> ElfFunction:
        found = self._function_at.get((section, target))
        if found is None:
            name = self.image.sections[section].name
            raise piece.error(pc, f"no function begins at {name}+{target}, which is called or whose address is taken")
        return found

    def _resolve(self, piece: _Piece, relocation: CoreRelocation, btf: Btf) -> None:
        index = piece.index(relocation.offset)
        pc, instruction = piece.program.pcs[index], piece.program.instructions[index]
        try:
            value = resolve_core(btf, relocation)
        except ElfError as error:
            raise piece.error(pc, error.message) from None
        spec = piece.program.specs[index]
        resolved = apply_core(instruction, spec, value) if spec is not None else None
        if spec is None or resolved is None or (spec.op is Op.LOAD_IMM64 and _slots(piece.program, pc) != 2):
            raise piece.error(pc, f"the number {value} of a CO-RE relocation has no place here")
        if resolved != instruction:
            piece.patches[pc] = resolved


def _between(records: list[_Record], function: ElfFunction) -> list[_Record]:
    """Those records, which are in the order of their offsets, that belong to a function."""
    first = bisect_left(records, function.start, key=_offset)
    return records[first : bisect_left(records, function.end, key=_offset)]


def _offset(record: ElfRelocation | CoreRelocation) -> int:
    return record.offset


def _check_flow(piece: _Piece) -> None:
    """Functions are laid out anew: what jumps or runs from one into the next would end somewhere else."""
    program = piece.program
    for index, spec in enumerate(program.specs):
        if spec is None or not spec.is_terminator or spec.op is Op.EXIT:
            continue
        pc = program.pcs[index]
        if spec.op is Op.GOTO_REGISTER:
            raise piece.error(pc, "jump tables (gotox) are not provided; compile with -fno-jump-tables")
        if not 0 <= jump_target(program, index) < program.slot_count:
            raise piece.error(pc, f"a jump leads out of the function, to pc {jump_target(program, index)}")
    last = program.specs[-1]
    if last is not None and last.falls_through:
        raise piece.error(program.pcs[-1], "execution runs on beyond the end of the function")


def _bound(piece: _Piece, base: int, bases: Mapping[ElfFunction, int]) -> bytearray:
    """The code of a function that begins at pc ``base``, with everything filled in."""
    code = bytearray(piece.program.code)
    patches = dict(piece.patches)
    for pc, callee in piece.callees.items():
        instruction = piece.program.at(pc)
        # Both count from the slot behind the instruction's first one (RFC 9669 section 4.3.1, and the kernel).
        distance = bases[callee] - (base + pc + 1)
        if _slots(piece.program, pc) == 2:
            patches[pc] = instruction._replace(src=_FUNCTION, imm=to_unsigned(distance, 32))
        else:
            patches[pc] = instruction._replace(src=_LOCAL, imm=distance)
    for pc, instruction in patches.items():
        packed = pack(instruction, _slots(piece.program, pc))
        code[pc * SLOT_SIZE : pc * SLOT_SIZE + len(packed)] = packed
    return code


def _slots(program: Program, pc: int) -> int:
    """How many slots an instruction takes in the bytecode; a wide one that is cut off takes one."""
    following = program.index_at[pc] + 1
    return (program.pcs[following] if following < len(program) else program.slot_count) - pc
