"""Control flow as pictures show it: blocks with their lines, and edges by what is taken when, of bytecode and of IR."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from llvmbpf.asm import format_instruction
from llvmbpf.cfg import ControlFlowGraph
from llvmbpf.display import Listing
from llvmbpf.program import Program

__all__ = [
    "FLOW_FORMS",
    "FlowBlock",
    "FlowEdge",
    "FlowForm",
    "FlowFunction",
    "FlowGraph",
    "flow_of_ir",
    "flow_of_program",
]


FlowForm = Literal["bytecode", "llvm", "optimized"]
FLOW_FORMS: tuple[FlowForm, ...] = ("bytecode", "llvm", "optimized")


class FlowEdge(NamedTuple):
    """Where control goes behind a block; ``kind`` is "true" or "false" of a condition, "case", or "next"."""

    target: str
    kind: str


@dataclass(frozen=True)
class FlowBlock:
    """A basic block: its lines, the pc of each (-1 for none), and where control goes."""

    name: str
    lines: tuple[str, ...]
    pcs: tuple[int, ...]
    edges: tuple[FlowEdge, ...]


@dataclass(frozen=True)
class FlowFunction:
    """The blocks of a function by name, the entry first."""

    name: str
    blocks: Mapping[str, FlowBlock]


class FlowGraph(Listing):
    """The control flow of a program: as a string DOT text, in a notebook a picture.

    Attributes:
        functions: what is drawn, in order.
        code: the language of the blocks' lines, "ebpf" or "llvm".
        hits: how often each pc was executed, which the picture shows as heat; empty where nobody counted.
    """

    functions: Sequence[FlowFunction]
    code: str
    hits: Mapping[int, int]

    def __new__(cls, functions: Sequence[FlowFunction], code: str, hits: Mapping[int, int] | None = None) -> FlowGraph:
        """The graph of these functions."""
        made: FlowGraph = super().__new__(cls, _dot(functions), "dot")  # type: ignore[assignment]
        made.functions, made.code, made.hits = tuple(functions), code, dict(hits or {})
        return made

    def __getnewargs__(self) -> tuple[Sequence[FlowFunction], str, Mapping[int, int]]:  # type: ignore[override]
        return self.functions, self.code, self.hits

    def with_hits(self, hits: Mapping[int, int]) -> FlowGraph:
        """The same graph with heat: how often each pc was executed, as `llvmbpf.vm.Trace.hits` has it."""
        return FlowGraph(self.functions, self.code, hits)

    def to_svg(self) -> str:
        """The picture, as a document of its own."""
        return self._repr_svg_() or ""


# -- bytecode ----------------------------------------------------------------------------------------------------------


def flow_of_program(program: Program, graph: ControlFlowGraph, hits: Mapping[int, int] | None = None) -> FlowGraph:
    """The control flow of a program's bytecode.

    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.cfg import build_cfg
    >>> program = assemble("jeq r1, 0, +1" + chr(10) + "mov r0, 1" + chr(10) + "exit")
    >>> [block.edges for block in flow_of_program(program, build_cfg(program)).functions[0].blocks.values()][0]
    (FlowEdge(target='bb.1', kind='false'), FlowEdge(target='bb.2', kind='true'))
    """
    functions = []
    for function in graph.functions.values():
        blocks = {}
        for block in function.blocks.values():
            pcs = program.pcs[block.first : block.last + 1]
            lines = (
                f"{pc}: {format_instruction(program.instructions[index])}"
                for index, pc in enumerate(pcs, start=block.first)
            )
            blocks[block.name] = FlowBlock(block.name, tuple(lines), pcs, tuple(_edges(block.following, block.taken)))
        functions.append(FlowFunction(function.name, blocks))
    return FlowGraph(functions, "ebpf", hits)


def _edges(following: int | None, taken: int | None) -> Iterator[FlowEdge]:
    is_choice = following is not None and taken is not None
    if following is not None:
        yield FlowEdge(f"bb.{following}", "false" if is_choice else "next")
    if taken is not None:
        yield FlowEdge(f"bb.{taken}", "true" if is_choice else "next")


# -- IR ----------------------------------------------------------------------------------------------------------------

_NAME = r'(?:"[^"]*"|[\w.$-]+)'
_DEFINITION = re.compile(rf"define\b.*?@({_NAME})\s*\(")
_LABEL = re.compile(rf"({_NAME}):(?:\s*;.*)?$")
_TARGET = re.compile(rf"label %({_NAME})")
_PC = re.compile(r"bb\.(\d+)(?:\.i\d*)*")
_NOTE = re.compile(r",? !\w+ !\d+|, #\d+| #\d+$")


def flow_of_ir(text: str, hits: Mapping[int, int] | None = None) -> FlowGraph:
    """The control flow of all functions that a module of LLVM IR defines.

    Blocks that the lifter has named after a pc have its heat. Comments and references to metadata are left out.

    >>> lines = ["define i64 @f(i1 %c) {", " br i1 %c, label %a, label %b", "a:", " ret i64 1", "b:", " ret i64 2", "}"]
    >>> graph = flow_of_ir(chr(10).join(lines))
    >>> [(edge.target, edge.kind) for edge in graph.functions[0].blocks["entry"].edges]
    [('a', 'true'), ('b', 'false')]
    """
    functions: list[FlowFunction] = []
    name: str | None = None
    label, lines = "entry", list[str]()
    blocks: dict[str, FlowBlock] = {}
    for raw in text.splitlines():
        line = raw.strip()
        if name is None:
            if (found := _DEFINITION.match(line)) is not None:
                name, label, lines, blocks = found[1].strip('"'), "entry", [], {}
            continue
        if line == "}":
            blocks[label] = _ir_block(label, lines)
            functions.append(FlowFunction(name, blocks))
            name = None
        elif (start := _LABEL.match(line)) is not None and not raw.startswith("   "):
            if lines:
                blocks[label] = _ir_block(label, lines)
            label, lines = start[1].strip('"'), []
        elif line and not line.startswith((";", "#dbg")):
            lines.append(_NOTE.sub("", line))
    return FlowGraph(functions, "llvm", hits)


def _ir_block(label: str, lines: Sequence[str]) -> FlowBlock:
    # A switch stands on several lines; no other line names a label.
    tail = " ".join(line for line in lines if "label %" in line)
    targets = [target.strip('"') for target in _TARGET.findall(tail)]
    if tail.startswith("br i1") and len(targets) == 2:
        edges = [FlowEdge(target, kind) for target, kind in zip(targets, ("true", "false"), strict=True)]
    else:
        edges = [FlowEdge(target, "next" if len(targets) == 1 else "case") for target in targets]
    found = _PC.fullmatch(label)
    pc = int(found[1]) if found else -1
    return FlowBlock(label, tuple(lines), (pc,) * len(lines), tuple(dict.fromkeys(edges)))


# -- DOT ---------------------------------------------------------------------------------------------------------------


def _dot(functions: Sequence[FlowFunction]) -> str:
    """A cluster a function, a box a block; edges that a condition takes are drawn dashed."""
    lines = ["digraph program {", '  node [shape=box, fontname="monospace"];']
    for number, function in enumerate(functions):
        lines += [f"  subgraph cluster_{number} {{", f'    label="{_dot_text(function.name)}";']
        for block in function.blocks.values():
            node = f"{number}.{_dot_text(block.name)}"
            body = "".join(_dot_text(line) + "\\l" for line in block.lines)
            lines.append(f'    "{node}" [label="{body}"];')
            for edge in block.edges:
                style = " [style=dashed]" if edge.kind in ("true", "case") else ""
                lines.append(f'    "{node}" -> "{number}.{_dot_text(edge.target)}"{style};')
        lines.append("  }")
    return "\n".join([*lines, "}", ""])


def _dot_text(text: str) -> str:
    """Text inside a quoted DOT string."""
    return text.replace("\\", "\\\\").replace('"', '\\"')
