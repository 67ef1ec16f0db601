"""Control flow as a picture: every block and edge is there, nothing overlaps, loops and heat are seen."""

from __future__ import annotations

import itertools
import pickle
import random
from xml.etree.ElementTree import Element

import pytest

import llvmbpf
from llvmbpf import EbpfVmRaw, assemble
from llvmbpf.flow import FlowGraph, flow_of_ir
from llvmbpf.views.layout import Box, place
from tests.views.samples import DATA, LOOP, large_program
from tests.views.support import parse, text_of

SVG = "{http://www.w3.org/2000/svg}"


def draw(graph: FlowGraph) -> Element:
    return parse(graph._repr_svg_())


def of_class(root: Element, name: str) -> list[Element]:
    return [one for one in root.iter() if name in (one.get("class") or "").split()]


def test_blocks_edges_and_loops_are_drawn() -> None:
    graph = EbpfVmRaw(LOOP).inspect_cfg()
    root = draw(graph)
    assert len(of_class(root, "b-box")) == 3
    kinds = [sorted(set((one.get("class") or "").split()) - {"b-edge"}) for one in of_class(root, "b-edge")]
    assert sorted(itertools.chain(*kinds)) == ["b-back", "b-false", "b-false", "b-true"]
    assert len(of_class(root, "b-loop")) == 1
    shown = text_of(root)
    for line in ("0: mov r0, 0", "3: ldxb r3, [r1]", "8: exit", "main"):
        assert line in shown
    assert not of_class(root, "b-heat")


def test_heat_follows_the_counts() -> None:
    machine = EbpfVmRaw(LOOP)
    hits = machine.trace(b"hello").hits
    root = draw(machine.inspect_cfg(hits))
    heat = [float(one.get("fill-opacity") or 0) for one in of_class(root, "b-heat")]
    assert heat[1] > heat[0] == heat[2] > 0
    counts = [one.text for one in of_class(root, "b-faint") if one.text and one.text.endswith("x")]
    assert counts == ["1x", "5x", "1x"]
    never = draw(machine.inspect_cfg({0: 1}))
    assert len(of_class(never, "b-heat")) == 1


def test_heat_of_a_batch() -> None:
    program = llvmbpf.load(DATA / "firewall.o").programs["firewall"]
    capture = llvmbpf.read_pcap(DATA / "capture.pcap")
    hits = program.coverage(capture)["firewall"].hits_by_pc
    root = draw(program.inspect_cfg(hits))
    counts = [one.text for one in of_class(root, "b-faint") if one.text and one.text.endswith("x")]
    assert counts[0] == "3,713x"
    assert len(of_class(root, "b-heat")) == sum(one != "0x" for one in counts) < len(counts)


def test_it_is_a_string_of_dot_and_survives_pickling() -> None:
    graph = EbpfVmRaw(LOOP).inspect_cfg().with_hits({3: 7})
    assert graph.startswith("digraph program {")
    assert '"0.bb.3" -> "0.bb.3" [style=dashed];' in graph
    twin = pickle.loads(pickle.dumps(graph))
    assert (twin, twin.hits, twin._repr_svg_()) == (graph, {3: 7}, graph._repr_svg_())


@pytest.mark.parametrize("form", ["llvm", "optimized"])
def test_ir_is_drawn_too(form: str) -> None:
    machine = EbpfVmRaw(LOOP)
    graph = machine.inspect_cfg(machine.trace(b"hello").hits, form)  # type: ignore[arg-type]
    names = {function.name for function in graph.functions}
    assert "llvmbpf.run" in names
    blocks = {name: block for one in graph.functions for name, block in one.blocks.items()}
    for one in graph.functions:
        for block in one.blocks.values():
            assert {edge.target for edge in block.edges} <= set(one.blocks), block.name
            ends = block.lines[-1].startswith(("ret", "unreachable"))
            assert ends == (not block.edges), block
    assert any(edge.kind == "true" for edge in blocks["bb.3"].edges)
    assert of_class(draw(graph), "b-heat")
    assert of_class(draw(graph), "b-back")


def test_switch_and_quoted_names_of_ir() -> None:
    graph = flow_of_ir("""
define i64 @"a b"(i64 %x) #0 {
  switch i64 %x, label %other [
    i64 0, label %"the zero"
    i64 1, label %one
  ], !dbg !5

"the zero":                                        ; preds = %0
  ret i64 0, !dbg !6

one:
  br label %other

other:
  unreachable
}
declare void @f()
""")
    (function,) = graph.functions
    assert function.name == "a b"
    edges = {name: [tuple(edge) for edge in block.edges] for name, block in function.blocks.items()}
    assert edges == {
        "entry": [("other", "case"), ("the zero", "case"), ("one", "case")],
        "the zero": [],
        "one": [("other", "next")],
        "other": [],
    }
    assert function.blocks["the zero"].lines == ("ret i64 0",)
    draw(graph)


def test_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="form is 'bytecode' or 'llvm' or 'optimized', not 'ir'"):
        EbpfVmRaw(LOOP).inspect_cfg(form="ir")  # type: ignore[arg-type]


def test_names_are_escaped() -> None:
    graph = flow_of_ir('define void @"<script>&"() {\n  ret void\n}')
    assert "<script>&" in text_of(draw(graph))


def overlap(one: tuple[float, float, Box], other: tuple[float, float, Box]) -> bool:
    (x, y, box), (other_x, other_y, other_box) = one, other
    return (
        x < other_x + other_box.width
        and other_x < x + box.width
        and y < other_y + other_box.height
        and other_y < y + box.height
    )


@pytest.mark.parametrize("seed", range(40))
def test_boxes_never_overlap_and_edges_pass_none(seed: int) -> None:
    generator = random.Random(seed)
    count = generator.randint(1, 40)
    boxes = [
        Box(
            generator.uniform(20, 300),
            generator.uniform(20, 200),
            tuple(generator.sample(range(count), generator.choice([0, 1, 1, 2, 2, 2]) if count > 2 else 0)),
        )
        for _ in range(count)
    ]
    layout = place(boxes)
    placed = [(x, y, box) for (x, y), box in zip(layout.corners, boxes, strict=True)]
    assert not [pair for pair in itertools.combinations(placed, 2) if overlap(*pair)]
    assert all(x >= 0 and x + box.width <= layout.width and y + box.height <= layout.height for x, y, box in placed)
    edges = sorted((route.source, route.target) for route in layout.routes)
    assert edges == sorted((number, target) for number, box in enumerate(boxes) for target in box.targets)
    for route in layout.routes:
        for (from_x, from_y), (to_x, to_y) in itertools.pairwise(route.points):
            assert 0 <= to_x <= layout.width
            if from_x == to_x:  # along blocks, not between rows
                low, high = sorted((from_y, to_y))
                crossed = [
                    number
                    for number, (x, y, box) in enumerate(placed)
                    if x < from_x < x + box.width and low < y + box.height - 1 and y + 1 < high
                ]
                assert set(crossed) <= {route.source, route.target}, route


def test_wide_and_long_graphs_stand_in_a_column() -> None:
    lines = [f"jeq r1, {number}, end" for number in range(900)]
    root = draw(EbpfVmRaw(assemble("\n".join([*lines, "end: mov r0, 0", "exit"]))).inspect_cfg())
    assert float(root.get("width") or 0) < 700
    assert len(of_class(root, "b-box")) == 901


def test_five_thousand_instructions_are_drawn() -> None:
    graph = EbpfVmRaw(large_program(5000)).inspect_cfg()
    assert len(of_class(draw(graph), "b-box")) == len(graph.functions[0].blocks) == 1001
