"""What an object's sections mean: types of programs by name, and the functions in sections of code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llvmbpf.objects.elf import ElfImage, ElfSection, ElfSymbol
from llvmbpf.program import ProgramType

__all__ = ["TEXT", "ElfFunction", "find_functions", "guess_program_type", "parse_program_type"]

TEXT = ".text"

# The names under which libbpf knows a type; the longest that fits decides.
_PROGRAM_TYPES = {
    "xdp": ProgramType.XDP,
    "tc": ProgramType.SCHED_CLS,
    "classifier": ProgramType.SCHED_CLS,
    "tcx": ProgramType.SCHED_CLS,
    "netkit": ProgramType.SCHED_CLS,
    "action": ProgramType.SCHED_ACT,
    "socket": ProgramType.SOCKET_FILTER,
    "cgroup_skb": ProgramType.CGROUP_SKB,
    "cgroup/skb": ProgramType.CGROUP_SKB,
}


@dataclass(frozen=True, slots=True)
class ElfFunction:
    """A function: bytes ``start`` to ``end`` of a section of code."""

    name: str
    section: ElfSection
    start: int
    end: int
    is_global: bool

    @property
    def code(self) -> bytes:
        """Its bytecode, as the compiler left it."""
        return self.section.data[self.start : self.end]


def guess_program_type(section: str) -> ProgramType:
    """The type that a section's name stands for, as libbpf guesses it; raw where the name says nothing.

    A name stands for its type alone, or with something behind it that is no letter: ``xdp/devmap``, ``xdp_filter``
    (older objects), ``tc1``. A question mark in front, which asks libbpf not to load the program at once, is dropped.

    >>> guess_program_type("xdp.frags"), guess_program_type("tracepoint/net")
    (<ProgramType.XDP: 6>, <ProgramType.RAW: 0>)
    """
    name = section.removeprefix("?")
    for known, program_type in _PROGRAM_TYPES.items():
        if name.startswith(known) and not name[len(known) :][:1].isalpha():
            return program_type
    return ProgramType.RAW


def parse_program_type(text: str) -> ProgramType:
    """The type that a section of that name would have, or that is called so itself.

    Raises ValueError, with the names that there are, for any other text.

    >>> parse_program_type("tc"), parse_program_type("raw")
    (<ProgramType.SCHED_CLS: 3>, <ProgramType.RAW: 0>)
    """
    found = guess_program_type(text)
    if found is ProgramType.RAW:
        named = ProgramType.__members__.get(text.upper())
        if named is None:
            raise ValueError(f"{text!r} is no type of programs; types: {', '.join([*_PROGRAM_TYPES, 'raw'])}")
        found = named
    return found


def find_functions(image: ElfImage) -> Iterator[ElfFunction]:
    """The functions of all sections of code, in the order of the file.

    Assemblers and old compilers leave out types and sizes of symbols, or the symbols: then global symbols are
    functions, a function ends where the next one begins, and code without a symbol is one function that is named
    after its section.
    """
    for section in image.sections:
        if not section.is_code or not section.size:
            continue
        symbols = [symbol for symbol in image.symbols_of(section) if symbol.kind == "STT_FUNC"] or [
            symbol
            for symbol in image.symbols_of(section)
            if symbol.kind == "STT_NOTYPE" and symbol.binding != "STB_LOCAL"
        ]
        symbols = _one_a_place(symbols)
        if not symbols or symbols[0].value:
            end = symbols[0].value if symbols else section.size
            yield ElfFunction(section.name, section, 0, end, True)
        for symbol, next_start in zip(symbols, [*(one.value for one in symbols), section.size][1:], strict=True):
            end = symbol.value + symbol.size if symbol.size else next_start
            if symbol.value < end:
                yield ElfFunction(symbol.name, section, symbol.value, end, symbol.binding != "STB_LOCAL")


def _one_a_place(symbols: list[ElfSymbol]) -> list[ElfSymbol]:
    """The symbols by their value; of aliases, the first global one.

    A function of which nothing is left is no alias of the one behind it: a symbol with a size goes before.
    """
    found: dict[int, ElfSymbol] = {}
    for symbol in sorted(symbols, key=lambda one: (one.value, not one.size, one.binding == "STB_LOCAL")):
        found.setdefault(symbol.value, symbol)
    return list(found.values())
