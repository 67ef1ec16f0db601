"""Object files -> programs, maps and variables."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import BinaryIO

from llvmbpf.errors import ElfError
from llvmbpf.maps import MapSpec
from llvmbpf.objects.btf import COMPOSITES, Btf, BtfKind, parse_btf
from llvmbpf.objects.btf_ext import BtfExt, SourceLine, parse_btf_ext
from llvmbpf.objects.elf import ElfImage, ElfSection, read_elf
from llvmbpf.objects.globals import Globals
from llvmbpf.objects.linker import JUMP_TABLES, Linked, Linker
from llvmbpf.objects.maps import MapPlace, fill_values, is_map_section, read_btf_maps, read_legacy_maps, read_variables
from llvmbpf.objects.places import data_relocations, describe_undefined, patch_words
from llvmbpf.objects.sections import TEXT, ElfFunction, find_functions, guess_program_type, parse_program_type
from llvmbpf.program import MapReference, Program, ProgramType

__all__ = ["ObjectSpec", "ProgramSpec", "load_object"]

VARIABLE_SECTIONS = (".data", ".rodata", ".bss")
LICENSE = "license"
BTF_MAPS = ".maps"
CONTEXTS = ("xdp_md", "__sk_buff")


class ProgramSpec:
    """A function of an object that can be run.

    Attributes:
        name: the function's name.
        section: the section that it lies in.
        type: what it is run on, guessed from the section's name where nobody says it.
        context: the structure of a context that its first parameter points to, None where it is not known to be one.
    """

    context: str | None = None

    def __init__(self, function: ElfFunction, linker: Linker, context: str | None = None) -> None:
        self._function, self._linker = function, linker
        self.name = function.name
        self.section = function.section.name
        self.type: ProgramType = guess_program_type(self.section)
        self.context = context

    @cached_property
    def _linked(self) -> Linked:
        return self._linker.link(self._function)

    @property
    def program(self) -> Program:
        """The bytecode, linked with every function that it reaches; it begins at pc 0.

        Raises ElfError, with the symbol's name, where it refers to something that cannot be had. Linking waits until
        it is asked for, so that one program that needs a kernel does not keep the others from running.
        """
        return self._linked.program

    @property
    def source_lines(self) -> Mapping[int, SourceLine]:
        """The lines of C by pc, where the object was compiled with debug information; each holds up to the next."""
        return self._linked.lines

    def line_of(self, pc: int) -> SourceLine | None:
        """The line of C that the instruction at ``pc`` was made from, None where that is not known."""
        starts = [start for start in self.program.symbols if start <= pc]
        known = [at for at in self.source_lines if at <= pc]
        return self.source_lines[max(known)] if known and max(known) >= max(starts, default=0) else None

    def __repr__(self) -> str:
        return f"<ProgramSpec {self.name!r} in {self.section!r}, {self.type.name}>"


class ObjectSpec:
    """What an object file asks for: programs, maps, variables. Nothing of it has storage yet.

    Attributes:
        programs: by function name. These are the global functions of all sections but ``.text``, whose functions are
            there to be called; where there are no others, they are the programs.
        maps: definitions by name, in the order of the numbers in the programs' wide instructions; sections of
            variables stand behind the others, under their own name.
        globals: initial values of variables by name, to be read and set.
        license: what the section ``license`` says, "" without one.
        btf: the object's types, None without debug information.
    """

    def __init__(
        self, programs: Mapping[str, ProgramSpec], maps: dict[str, MapSpec], license: str, btf: Btf | None
    ) -> None:
        self.programs = MappingProxyType(dict(programs))
        self.maps: Mapping[str, MapSpec] = MappingProxyType(maps)
        self.globals = Globals(maps)
        self.license = license
        self.btf = btf

    def __repr__(self) -> str:
        return f"<ObjectSpec of programs {', '.join(self.programs)}; maps {', '.join(self.maps)}>"


def load_object(
    source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO,
    types: Mapping[str, ProgramType | str] | None = None,
) -> ObjectSpec:
    """What an object file made by clang (or gcc) for BPF asks for.

    Arguments:
        source: a path, the object's bytes, or a binary file.
        types: types of programs by name, as `ProgramType` or as sections name them ("xdp"); all others are guessed.

    Raises:
        ElfError: it is no such object, it is damaged, or its maps or types cannot be understood. What only one
            program is in need of is said when that program is asked for.
        OSError: the file cannot be read.
        ValueError: ``types`` names a program or a type that there is not.

    >>> load_object(bytes(64))
    Traceback (most recent call last):
    llvmbpf.errors.ElfError: offset 0x0: this is no ELF file
    """
    image = read_elf(source)
    btf, ext = _read_types(image)
    functions = tuple(find_functions(image))
    at_function = {(one.section.index, one.start): one.name for one in functions}
    places = _map_places(image, btf, at_function)
    sections = _variable_sections(image)
    names = _map_names(sections)
    maps = {place.spec.name: place.spec for place in places}
    if len(maps) < len(places):
        raise ElfError("two maps have one name")
    at = {(place.section, place.offset): place.spec.name for place in places}
    refused: dict[int, ElfError] = {}
    for section in sections:
        name = names[section.index]
        maps[name] = read_variables(image, section, btf, name)
        try:
            maps[name] = replace(maps[name], pointers=dict(_pointers(image, section, at, names, at_function)))
        except ElfError as error:
            refused[section.index] = error
    linker = Linker(image, functions, maps=at, data=names, refused=refused, btf=btf, ext=ext)
    programs = {one.name: ProgramSpec(one, linker, _context(btf, one.name)) for one in _entries(functions)}
    for name, program_type in (types or {}).items():
        if name not in programs:
            raise ValueError(f"there is no program {name!r}; programs: {', '.join(programs) or 'none'}")
        given = parse_program_type(program_type) if isinstance(program_type, str) else ProgramType(program_type)
        programs[name].type = given
    license_section = image.section(LICENSE)
    text = license_section.contents.partition(b"\0")[0].decode(errors="replace") if license_section else ""
    return ObjectSpec(programs, maps, text, btf)


def _read_types(image: ElfImage) -> tuple[Btf | None, BtfExt]:
    types, of_instructions = image.section(".BTF"), image.section(".BTF.ext")
    if types is None:
        return None, BtfExt()
    btf = parse_btf(patch_words(image, types))
    return btf, parse_btf_ext(patch_words(image, of_instructions), btf) if of_instructions else BtfExt()


def _map_places(image: ElfImage, btf: Btf | None, at_function: Mapping[tuple[int, int], str]) -> list[MapPlace]:
    legacy = read_legacy_maps(image, btf)
    if btf is None:
        if image.section(BTF_MAPS) is not None:
            raise ElfError(
                "these maps are described by BTF, and the object has none; compile with -g", section=BTF_MAPS
            )
        return legacy
    return [*fill_values(image, btf, read_btf_maps(image, btf), at_function), *legacy]


def _variable_sections(image: ElfImage) -> list[ElfSection]:
    """The sections of variables: those with the usual names, and all others that code refers to."""
    referred = {
        relocation.symbol.section
        for section in image.sections
        if section.is_code
        for relocation in image.relocations.get(section.index, ())
    }
    return [
        section
        for section in image.sections
        if section.is_data
        and section.size
        and not is_map_section(section)
        and section.name != JUMP_TABLES
        and (section.name.startswith(VARIABLE_SECTIONS) or section.index in referred)
    ]


def _map_names(sections: list[ElfSection]) -> dict[int, str]:
    """The names of the sections by index, made different where two have one."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for section in sections:
        names[section.index] = section.name if section.name not in taken else f"{section.name}@{section.index}"
        taken.add(section.name)
    return names


def _pointers(
    image: ElfImage,
    section: ElfSection,
    maps: Mapping[tuple[int, int], str],
    names: Mapping[int, str],
    functions: Mapping[tuple[int, int], str],
) -> Iterator[tuple[int, MapReference]]:
    """The addresses in a section of variables. Raises ElfError where one is not of a variable or map."""
    for offset, relocation, target in data_relocations(image, section):
        symbol = relocation.symbol
        if symbol.section is None:
            raise ElfError(describe_undefined(symbol), section=section.name, offset=offset, symbol=symbol.name)
        if (symbol.section, target) in maps:
            yield offset, MapReference(maps[symbol.section, target])
        elif symbol.section in names and target <= image.sections[symbol.section].size:
            yield offset, MapReference(names[symbol.section], target)
        else:
            name = functions.get((symbol.section, target), symbol.name)
            message = f"the address of {name!r} stands in data; only maps and variables have one there"
            raise ElfError(message, section=section.name, offset=offset, symbol=name)


def _entries(functions: tuple[ElfFunction, ...]) -> list[ElfFunction]:
    candidates = [one for one in functions if one.is_global]
    return [one for one in candidates if one.section.name != TEXT] or candidates


def _context(btf: Btf | None, name: str) -> str | None:
    """The structure of a context that a function's first parameter points to, None where it is not known to be one."""
    function = btf and btf.find(name, BtfKind.FUNCTION)
    if not btf or not function:
        return None
    try:
        parameters = btf[function.type].members
        pointer = btf.resolve(parameters[0].type) if parameters else None
        if pointer is None or pointer.kind is not BtfKind.POINTER:
            return None
        target = btf.resolve(pointer.type)
    except ElfError:  # such types are no reason to refuse what can be run
        return None
    return target.name if target.name in CONTEXTS and target.kind in (*COMPOSITES, BtfKind.FORWARD) else None
