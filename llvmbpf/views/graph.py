"""Control flow as a picture, drawn without other programs: blocks, edges, loops, and heat where someone has counted."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

from llvmbpf.flow import FlowFunction, FlowGraph
from llvmbpf.views.code import highlight_lines
from llvmbpf.views.html import Markup, element, fragment, join
from llvmbpf.views.layout import Box, Layout, Route, place
from llvmbpf.views.style import DARK, HOTTEST, LIGHT, variables

__all__ = ["FlowView"]

_CHARACTER, _LINE = 7.25, 15.0
_PADDING = 7.0
_WIDEST = 64  # characters of a line
_LONGEST = 40  # lines of a block
_TITLE = 22.0

_RULES = (
    ".b-page{fill:var(--b-paper)}.b-box{fill:var(--b-stripe);stroke:var(--b-line)}"
    ".b-text{font:12px ui-monospace,Menlo,Consolas,monospace;fill:var(--b-ink);white-space:pre}"
    ".b-name{font:600 13px system-ui,sans-serif;fill:var(--b-ink)}.b-faint{fill:var(--b-faint)}"
    ".b-edge{fill:none;stroke:var(--b-faint);stroke-width:1.3}.b-true{stroke:var(--b-good)}"
    ".b-false{stroke:var(--b-bad);stroke-dasharray:5 3}.b-case{stroke:var(--b-call)}"
    ".b-back{stroke:var(--b-back);stroke-width:2.2}"
    ".b-head{fill:var(--b-faint)}.b-head-true{fill:var(--b-good)}.b-head-false{fill:var(--b-bad)}"
    ".b-head-case{fill:var(--b-call)}.b-head-back{fill:var(--b-back)}.b-heat{fill:var(--b-heat)}"
    ".b-loop{stroke:var(--b-back);stroke-width:2}"
    ".k{fill:var(--b-keyword)}.t{fill:var(--b-type)}.r{fill:var(--b-register)}.m{fill:var(--b-number)}"
    ".l{fill:var(--b-label)}.f{fill:var(--b-call)}.c{fill:var(--b-comment)}"
)
_STYLE = (
    f".llvmbpf-graph{{{variables(LIGHT)}}}"
    f"@media (prefers-color-scheme:dark){{.llvmbpf-graph{{{variables(DARK)}}}}}"
    f"[data-jp-theme-light=true] .llvmbpf-graph,.vscode-light .llvmbpf-graph{{{variables(LIGHT)}}}"
    f"[data-jp-theme-light=false] .llvmbpf-graph,.vscode-dark .llvmbpf-graph{{{variables(DARK)}}}"
    + ".llvmbpf-graph "
    + _RULES.replace("}.", "}.llvmbpf-graph .")
)


class FlowView:
    """A picture of all functions, one below the other."""

    def __init__(self, graph: FlowGraph) -> None:
        self.graph = graph

    def svg(self) -> str:
        """The picture as a document of its own."""
        graph = self.graph
        hottest = max(graph.hits.values(), default=0)
        parts: list[Markup] = []
        width, y = 160.0, 0.0
        for function in graph.functions:
            layout, drawn = _function(function, graph.code, graph.hits, hottest)
            title = element("text", function.name, class_="b-name", x=_number(12), y=_number(16))
            parts.append(element("g", title, *drawn, transform=f"translate(0,{_number(y)})"))
            width = max(width, layout.width)
            y += layout.height + _TITLE + 12
        blocks = sum(len(function.blocks) for function in graph.functions)
        label = f"control flow of {', '.join(function.name for function in graph.functions)}: {blocks} blocks"
        return element(
            "svg",
            element("title", label),
            element("style", _STYLE),
            element("rect", class_="b-page", width=_number(width), height=_number(y)),
            *parts,
            xmlns="http://www.w3.org/2000/svg",
            class_="llvmbpf-graph",
            role="img",
            aria_label=label,
            width=_number(width),
            height=_number(y),
            viewBox=f"0 0 {_number(width)} {_number(y)}",
        )

    def html(self) -> str:
        """The picture in a box that scrolls, with what its lines mean."""
        legend = "green: the condition holds; red, dashed: it does not; violet, thick: back to the head of a loop"
        if self.graph.hits:
            legend += "; the stronger the colour of a block, the more often it was executed"
        box = element(
            "div", Markup(self.svg()), style="overflow:auto;max-height:48em", tabindex=0, role="region",
            aria_label="control flow",
        )  # fmt: skip
        return fragment(box, element("div", legend, class_="faint"))

    def text(self) -> str:
        """DOT text."""
        return str.__str__(self.graph)


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _shown(lines: Sequence[str]) -> list[str]:
    shown = [line if len(line) <= _WIDEST else f"{line[: _WIDEST - 3]}..." for line in lines[:_LONGEST]]
    return [*shown, f"... {len(lines) - _LONGEST} more"] if len(lines) > _LONGEST else shown


def _function(function: FlowFunction, code: str, hits: Mapping[int, int], hottest: int) -> tuple[Layout, list[Markup]]:
    """Where everything of a function is, and the elements that draw it."""
    numbers = {name: number for number, name in enumerate(function.blocks)}
    texts = [[f"{block.name}:", *_shown(block.lines)] for block in function.blocks.values()]
    boxes = [
        Box(
            max(map(len, text)) * _CHARACTER + 2 * _PADDING + (70 if hits else 0),
            len(text) * _LINE + 2 * _PADDING,
            tuple(numbers[edge.target] for edge in block.edges if edge.target in numbers),
        )
        for block, text in zip(function.blocks.values(), texts, strict=True)
    ]
    layout = place(boxes)
    heads = {route.target for route in layout.routes if route.goes_back}
    coloured = iter(highlight_lines("\n".join(line for text in texts for line in text[1:]), code))
    drawn: list[Markup] = []
    kinds = [[edge.kind for edge in block.edges if edge.target in numbers] for block in function.blocks.values()]
    drawn += [_edge(route, kinds[route.source][route.index]) for route in layout.routes]
    for number, (block, text) in enumerate(zip(function.blocks.values(), texts, strict=True)):
        x, y = layout.corners[number]
        counts = [hits.get(pc, 0) for pc in block.pcs if pc >= 0] if hits else []
        count = max(counts) if counts else None
        lines = [element("tspan", text[0], class_="b-faint"), *(next(coloured) for _ in text[1:])]
        drawn.append(_block(boxes[number], x, y + _TITLE, lines, number in heads, count, hottest))
    return layout, drawn


def _block(
    box: Box, x: float, y: float, lines: Sequence[Markup], is_head: bool, count: int | None, hottest: int
) -> Markup:
    size = {"x": _number(x), "y": _number(y), "width": _number(box.width), "height": _number(box.height)}
    parts = [element("rect", class_="b-box b-loop" if is_head else "b-box", rx=3, **size)]
    if count:
        heat = HOTTEST * (0.2 + 0.8 * math.log1p(count) / math.log1p(hottest))
        parts.append(element("rect", class_="b-heat", rx=3, fill_opacity=f"{heat:.2f}", **size))
    if count is not None:
        parts.append(
            element("text", f"{count:,}x", class_="b-text b-faint", text_anchor="end",
                    x=_number(x + box.width - _PADDING), y=_number(y + _PADDING + 11))
        )  # fmt: skip
    for number, line in enumerate(lines):
        text = Markup(line.replace("<span ", "<tspan ").replace("</span>", "</tspan>"))
        at = y + _PADDING + 11 + number * _LINE
        parts.append(element("text", text, class_="b-text", x=_number(x + _PADDING), y=_number(at)))
    return element("g", *parts)


def _edge(route: Route, kind: str) -> Markup:
    name = "back" if route.goes_back else kind
    points = [(x, y + _TITLE) for x, y in route.points]
    (x, y), (before_x, _) = points[-1], points[-2]
    arrives_from_the_side = abs(points[-2][1] - y) < 0.1
    if arrives_from_the_side:
        side = 1 if before_x > x else -1
        head = f"M{_number(x)} {_number(y)}l{6 * side} -3.5v7z"
    else:
        head = f"M{_number(x)} {_number(y)}l-3.5 -6h7z"
    path = [f"M{_number(points[0][0])} {_number(points[0][1])}"]
    is_straight = route.goes_back or arrives_from_the_side
    for (from_x, from_y), (to_x, to_y) in pairwise(points):
        if is_straight or abs(from_x - to_x) < 0.1:
            path.append(f"L{_number(to_x)} {_number(to_y)}")
        else:
            middle = _number((from_y + to_y) / 2)
            path.append(f"C{_number(from_x)} {middle} {_number(to_x)} {middle} {_number(to_x)} {_number(to_y)}")
    return join(
        [
            element("path", class_=f"b-edge b-{name}", d="".join(path)),
            element("path", class_=f"b-head b-head-{name}", d=head),
        ]
    )
