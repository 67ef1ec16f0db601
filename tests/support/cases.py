"""Text cases: a program, what it is given, and what must come of it. tests/data/README.md describes the form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from llvmbpf.asm import assemble
from llvmbpf.program import Program

DATA = Path(__file__).resolve().parent.parent / "data"
DEFAULT_FUEL = 1_000_000
DEFAULT_CALL_DEPTH = 8

SECTIONS = frozenset(
    {"asm", "raw", "mem", "mem after", "result", "error", "fault", "option", "c", "no register offset"}
)
# Memory faults name how many bytes at which place were refused by which region; the others only where.
MEMORY_FAULTS = frozenset({"bounds", "read-only", "misaligned"})
OTHER_FAULTS = frozenset({"fuel", "call depth", "unknown helper", "call target"})

_REPEATED = re.compile(r"([0-9a-fA-F]{2})\*([0-9]+)")
_RULE = re.compile(r"pc (\d+): ([a-z-]+)")


class CaseError(Exception):
    """A text case that breaks the form; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Fault:
    """How a run ended before its exit.

    ``offset`` is the address of the refused access minus the start of the memory, where the case has memory;
    ``address`` is the address itself. One of them is None in a case, both are known in an outcome.
    """

    kind: str
    pc: int
    size: int | None = None
    region: str | None = None
    offset: int | None = None
    address: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One text case.

    ``code`` is what the program's text became. ``memory`` is None where r1 is 0. ``memory_after`` is None where the
    case says nothing: the memory must then be what it was. Exactly one of ``result``, ``fault`` and ``error`` is set.
    ``error`` holds (pc, rule) of every violation, or is empty for a case that only says that it must be refused.
    """

    name: str
    program: Program
    memory: bytes | None = None
    memory_after: bytes | None = None
    result: int | None = None
    fault: Fault | None = None
    error: tuple[tuple[int, str], ...] | None = None
    fuel: int = DEFAULT_FUEL
    call_depth: int = DEFAULT_CALL_DEPTH
    callx: str = "off"
    writable: bool = True

    @property
    def expected_memory(self) -> bytes:
        """The memory after the run."""
        return self.memory or b"" if self.memory_after is None else self.memory_after

    def __str__(self) -> str:
        return self.name


@dataclass
class _Text:
    """The lines of one case by section, each with its number."""

    name: str
    place: str
    sections: dict[str, list[tuple[int, str]]] = field(default_factory=dict)

    def error(self, number: int, message: str) -> CaseError:
        return CaseError(f"{self.place}:{number}: {message}")

    def words(self, section: str) -> list[tuple[int, str]]:
        return [(number, word) for number, line in self.sections.get(section, []) for word in line.split()]

    def pairs(self, section: str) -> Iterator[tuple[int, str, str]]:
        for number, line in self.sections.get(section, []):
            name, colon, value = line.partition(":")
            if not colon:
                raise self.error(number, f"expected `name: value`, not {line!r}")
            yield number, name.strip(), value.strip()


@cache
def load_all() -> tuple[Case, ...]:
    """Every case below tests/data, in the order of their names."""
    return tuple(case for path in sorted(DATA.rglob("*.data")) for case in load_file(path))


def load_file(path: Path) -> list[Case]:
    """The cases of one file, named after it, and after their own headings where it has several."""
    name = path.relative_to(DATA).with_suffix("").as_posix() if path.is_relative_to(DATA) else path.stem
    cases = list(parse(path.read_text(encoding="utf-8"), name))
    names = [case.name for case in cases]
    if len(set(names)) != len(names):
        raise CaseError(f"{path}: two cases have the same name")
    return cases


def parse(text: str, name: str = "case") -> Iterator[Case]:
    """The cases of a text."""
    for one in _split(text, name):
        yield _case(one)


def _split(text: str, name: str) -> Iterator[_Text]:
    current = _Text(name, name)
    lines: list[tuple[int, str]] | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.split("#", 1)[0].strip()
        if bare.startswith("== "):
            if current.sections:
                yield current
            current, lines = _Text(f"{name}/{bare[3:].strip()}", name), None
        elif bare.startswith("--"):
            section = bare[2:].strip()
            if section not in SECTIONS:
                raise current.error(number, f"unknown section {section!r}")
            if section in current.sections:
                raise current.error(number, f"a second section {section!r}; begin a case with `== name`")
            lines = current.sections[section] = []
        elif bare:
            if lines is None:
                raise current.error(number, "text before the first section")
            # The assembler knows comments and counts columns itself.
            lines.append((number, line if "asm" in current.sections and lines is current.sections["asm"] else bare))
    if current.sections:
        yield current


def _case(text: _Text) -> Case:
    if ("asm" in text.sections) == ("raw" in text.sections):
        raise text.error(1, f"{text.name} needs either asm or raw")
    if sum(section in text.sections for section in ("result", "error", "fault")) != 1:
        raise text.error(1, f"{text.name} needs one of result, error and fault")
    memory = _bytes(text, "mem")
    options = {name: value for _, name, value in text.pairs("option")}
    unknown = options.keys() - {"fuel", "call depth", "callx", "memory"}
    if unknown:
        raise text.error(1, f"{text.name}: unknown option {', '.join(sorted(unknown))}")
    return Case(
        text.name,
        _program(text),
        memory or None,
        _bytes(text, "mem after"),
        _result(text),
        _fault(text) if "fault" in text.sections else None,
        _error(text) if "error" in text.sections else None,
        int(options.get("fuel", DEFAULT_FUEL)),
        int(options.get("call depth", DEFAULT_CALL_DEPTH)),
        options.get("callx", "off"),
        options.get("memory", "read-write") == "read-write",
    )


def _program(text: _Text) -> Program:
    if "asm" in text.sections:
        return assemble("\n".join(line for _, line in text.sections["asm"]))
    slots = (int(word, 0) & (1 << 64) - 1 for _, word in text.words("raw"))
    return Program(b"".join(slot.to_bytes(8, "little") for slot in slots))


def _bytes(text: _Text, section: str) -> bytes | None:
    if section not in text.sections:
        return None
    parts = []
    for number, word in text.words(section):
        repeated = _REPEATED.fullmatch(word)
        try:
            parts.append(bytes.fromhex(repeated[1]) * int(repeated[2]) if repeated else bytes.fromhex(word))
        except ValueError:
            raise text.error(number, f"{word!r} is not hex") from None
    return b"".join(parts)


def _result(text: _Text) -> int | None:
    words = text.words("result")
    if not words:
        return None
    if len(words) > 1:
        raise text.error(words[1][0], "one result is enough")
    return int(words[0][1], 0) & (1 << 64) - 1


def _fault(text: _Text) -> Fault:
    facts = {name: (number, value) for number, name, value in text.pairs("fault")}
    kind = facts.pop("kind", (1, ""))[1]
    region = facts.pop("region", (1, None))[1]
    if kind not in MEMORY_FAULTS | OTHER_FAULTS:
        raise text.error(1, f"{text.name}: {kind!r} is no kind of fault")
    numbers = {name: int(value, 0) for name, (_, value) in facts.items() if value is not None}
    allowed = {"pc", "size", "offset", "address"} if kind in MEMORY_FAULTS else {"pc"}
    if not {"pc"} <= numbers.keys() <= allowed:
        raise text.error(1, f"{text.name}: a fault of kind {kind} has {', '.join(sorted(allowed))}")
    if kind in MEMORY_FAULTS and (region is None or "size" not in numbers):
        raise text.error(1, f"{text.name}: a memory fault has a region and a size")
    return Fault(kind, numbers.pop("pc"), region=region, **numbers)


def _error(text: _Text) -> tuple[tuple[int, str], ...]:
    """(pc, rule) of every line; a line of another form is a message, which only says that the program is refused."""
    found = (_RULE.fullmatch(line) for _, line in text.sections["error"])
    return tuple((int(match[1]), match[2]) for match in found if match)
