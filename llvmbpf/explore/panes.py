"""Panes: the lines of one form of a program, each with the instructions that it belongs to.

The readers of LLVM's text rest on debug locations alone (see `llvmbpf.lift.debug`): a location's line is the index of
an instruction and 1, and survives optimisation and inlining. Code of the native library that is inlined bears the
location of the call. What bears none belongs to no instruction.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from llvmbpf.lazy import lazy_property
from llvmbpf.lift.debug import DEBUG_FILE
from llvmbpf.program import Program

__all__ = ["Line", "Pane", "read_assembly", "read_ir"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a pane.

    Attributes:
        text: as it is shown.
        indexes: of the instructions that it was made from, or is; sorted.
        via: indexes of the calls through which it was inlined, innermost first.
        note: a remark, such as what an access is checked against.
        mark: "+" or "-" where two forms are compared; "proved" for an access whose check was proved needless,
            "checked" for one that is checked.
    """

    text: str
    indexes: tuple[int, ...] = ()
    via: tuple[int, ...] = ()
    note: str = ""
    mark: str = ""


@dataclass(frozen=True)
class Pane:
    """One form of a program.

    Attributes:
        name: "source", "bytecode", "lifted", "optimised" or "assembly"; for a comparison also "…-difference".
        title: what heads it.
        lines: its lines.
    """

    name: str
    title: str
    lines: tuple[Line, ...]

    @lazy_property
    def by_index(self) -> Mapping[int, tuple[int, ...]]:
        """Positions of the lines of each instruction, by the instruction's index."""
        found: dict[int, list[int]] = {}
        for position, line in enumerate(self.lines):
            for index in line.indexes:
                found.setdefault(index, []).append(position)
        return {index: tuple(positions) for index, positions in found.items()}

    def __str__(self) -> str:
        return "\n".join(line.text for line in self.lines)


# -- LLVM IR -----------------------------------------------------------------------------------------------------------

_NODE = re.compile(r"^!(\d+) = (?:distinct )?!DILocation\((.*)\)$", re.MULTILINE)
_FIELD = re.compile(r"(line|inlinedAt): !?(\d+)")
_ATTACHED = re.compile(r", !dbg !(\d+)")
_DEFINE = re.compile(r'^define [^@]*@("[^"]*"|[\w.$-]+)\(.*\{$')
_SUBPROGRAM = re.compile(r" !dbg !\d+")
_OTHER_METADATA = re.compile(r", !(?!dbg)[\w.]+ !\d+")
_COMMENT = re.compile(r"  ; (\d+): ")

Place = tuple[int, tuple[int, ...]]  # the line, 0 for none, and the lines of the calls around it


def read_ir(text: str, program: Program) -> tuple[Line, ...]:
    """The functions of a module that bear locations, and the names of those that bear none.

    Arguments:
        text: a module with debug locations.
        program: what it was made from.
    """
    places = _places(text)
    lines: list[Line] = []
    others: list[str] = []
    shown = inside = False
    for raw in text.split("\n"):
        if raw.startswith("define "):
            inside, shown = True, _SUBPROGRAM.search(raw) is not None
            if shown:
                lines += [Line("")] * bool(lines)
                lines.append(Line(_SUBPROGRAM.sub("", raw)))
            elif name := _DEFINE.match(raw):
                others.append(name[1])
        elif inside and shown and raw:
            lines.append(_ir_line(raw, places, program))
        inside = inside and raw != "}"
    return (*lines, *_elsewhere("; ", others))


def _ir_line(raw: str, places: Mapping[int, Place], program: Program) -> Line:
    comment = _COMMENT.match(raw)
    if comment is not None:
        return Line(raw, (program.index_at[int(comment[1])],))
    attached = _ATTACHED.search(raw)
    text = _OTHER_METADATA.sub("", _ATTACHED.sub("", raw))
    if attached is None:
        return Line(text)
    return _located(text, places.get(int(attached[1]), (0, ())))


def _places(text: str) -> dict[int, Place]:
    """What each location's node says, calls around it included."""
    nodes = {int(number): dict(_FIELD.findall(body)) for number, body in _NODE.findall(text)}
    found: dict[int, Place] = {}
    for number, node in nodes.items():
        around: list[int] = []
        caller = node.get("inlinedAt")
        while caller is not None:
            outer = nodes[int(caller)]
            around.append(int(outer.get("line", 0)))
            caller = outer.get("inlinedAt")
        found[number] = int(node.get("line", 0)), tuple(around)
    return found


def _located(text: str, place: Place) -> Line:
    line, around = place
    return Line(text, (line - 1,) if line else (), tuple(one - 1 for one in around if one))


def _elsewhere(comment: str, names: Iterable[str]) -> Iterator[Line]:
    """A remark on functions that no instruction was lifted to: those of the native library."""
    if shown := ", ".join(names):
        yield Line("")
        yield Line(f"{comment}not shown, of the native library: {shown}")


# -- assembly ----------------------------------------------------------------------------------------------------------

_LOC = re.compile(r"\t\.loc\t\d+ (\d+) \d+")
_AROUND = re.compile(rf"@\[ {re.escape(DEBUG_FILE)}:(\d+)")
_TYPE = re.compile(r"\t\.type\t([^,]+),[@%]function")
_LABEL = re.compile(r"(\.L\w+|[\w.$@]+|\"[^\"]*\"):")
_HIDDEN_LABEL = re.compile(r"\.L(tmp|func_|cfi)")
_NOISE = re.compile(r"\s*(#|//|;|@) ?(%bb\.\d+:|kill:|implicit-def:|-- )")


def read_assembly(text: str) -> tuple[Line, ...]:
    """The functions that bear locations, without directives, and the names of those that bear none."""
    lines: list[Line] = []
    others: list[str] = []
    for name, body in _functions(text):
        if not any(_LOC.match(raw) for raw in body):
            others.append(name)
            continue
        lines += [Line("")] * bool(lines)
        place: Place = (0, ())
        for raw in body:
            if location := _LOC.match(raw):
                place = int(location[1]), tuple(map(int, _AROUND.findall(raw)))
            elif label := _LABEL.match(raw):
                if not _HIDDEN_LABEL.match(raw):
                    lines.append(Line(label[0]))
            elif raw.strip() and not raw.startswith("\t.") and not _NOISE.match(raw):
                lines.append(_located(_tidy(raw), place))
    return (*lines, *_elsewhere("# ", others))


def _functions(text: str) -> Iterator[tuple[str, list[str]]]:
    """Name and lines of each function."""
    name = ""
    body: list[str] = []
    for raw in text.split("\n"):
        if kind := _TYPE.match(raw):
            name, body = kind[1], []
        elif name and raw.startswith(".Lfunc_end"):
            yield name, body
            name = ""
        elif name:
            body.append(raw)


def _tidy(raw: str) -> str:
    """An instruction of the host with its operands in a column."""
    opcode, _, operands = raw.strip().partition("\t")
    return re.sub(r"\s+(#|//) ", r"  \1 ", f"    {opcode:<8}{operands}".rstrip().replace("\t", " "))
