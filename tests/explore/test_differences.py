"""Two forms against each other, and what is said of removed checks."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from xml.etree import ElementTree

import pytest

import llvmbpf
from llvmbpf import assemble
from llvmbpf.explore import Line, compare, explore, passes
from llvmbpf.explore.differences import difference

DATA = Path(str(resources.files("llvmbpf") / "data"))
GUARDED = "jlt r2, 4, +2\nldxw r0, [r1]\nldxh r3, [r1+2]\nldxb r4, [r1+7]\nadd r0, r4\nexit"


@pytest.fixture(scope="module")
def firewall() -> llvmbpf.BpfProgram:
    return llvmbpf.load(DATA / "firewall.o").programs["firewall"]


def test_difference_holds_both_sides() -> None:
    left = [Line("a", (0,)), Line("%1 = b", (1,)), Line("c", (2,)), Line("d")]
    right = [Line("a", (0,)), Line("%7 = b", (1,)), Line("e", (2,)), Line("d")]
    found = difference(left, right, {2: "gone"})
    assert [(one.text, one.mark, one.note) for one in found] == [
        ("  a", "", ""), ("  %7 = b", "", ""), ("- c", "-", "gone"), ("+ e", "+", ""), ("  d", "", ""),
    ]  # fmt: skip


@pytest.mark.parametrize("pane", ["lifted", "optimised", "assembly"])
def test_lines_are_those_of_the_forms(firewall: llvmbpf.BpfProgram, pane: str) -> None:
    left, right = explore(firewall, proofs=False), explore(firewall)
    lines = compare(left, right).panes[f"{pane}-difference"].lines
    assert [one.text[2:] for one in lines if one.mark != "-"] == [one.text for one in right.panes[pane].lines]
    taken = [one for one in lines if one.mark != "+"]
    assert len(taken) == len(left.panes[pane].lines)
    assert [one.indexes for one in taken] == [one.indexes for one in left.panes[pane].lines]
    assert [one.text[2:] for one in taken if one.mark] != []


def test_removed_checks_are_those_of_the_plans(firewall: llvmbpf.BpfProgram) -> None:
    found = compare(explore(firewall, proofs=False), explore(firewall))
    unproved = {one.pc for one in found.left.plan.accesses if not one.proved}
    proved = {one.pc: one.reason for one in found.right.plan.accesses if one.proved}
    assert {one.pc for one in found.removed} == unproved & set(proved)
    assert len(found.removed) > 20
    for one in found.removed:
        assert proved[one.pc].endswith(one.reason)
    noted = {line.indexes[0] for line in found.panes["lifted-difference"].lines if line.note}
    assert noted == {one.index for one in found.removed}, "each is marked where its lines are gone"
    assert all(line.mark == "-" for line in found.panes["lifted-difference"].lines if line.note)


def test_unsafe_code_is_told_to_check_nothing() -> None:
    program = assemble(GUARDED)
    found = compare(explore(program), explore(program, safe=False))
    assert [(one.pc, one.reason) for one in found.removed] == [(3, "unsafe code checks no memory")]
    assert found.removed[0].before == "load 1 of packet+7: checked against the packet"
    assert compare(explore(program, safe=False), explore(program)).removed == ()


def test_text() -> None:
    program = assemble(GUARDED)
    text = str(compare(explore(program, proofs=False), explore(program)))
    assert text.startswith("pc 1: r0 = *(u32 *)(r1 + 0): load 4 of packet+0: checked against the packet -> at least 4")
    assert "\n- " in text


def test_two_programs_are_refused() -> None:
    with pytest.raises(ValueError, match="two programs"):
        compare(explore(assemble("mov r0, 1\nexit")), explore(assemble("mov r0, 2\nexit")))


def test_passes(firewall: llvmbpf.BpfProgram) -> None:
    views = passes(explore(firewall))
    names = [view.name for view in views]
    assert names[0] == "sroa: memory of the frame to values"
    assert names[-1] == "O2: the whole pipeline"
    assert "instcombine: instructions to cheaper ones" in names
    for view in views:
        lines = view.panes[-1].lines
        assert any(one.mark for one in lines)
        assert any(one.mark == "" and one.indexes for one in lines)
    # The frame goes to registers first.
    removed = [one.text for one in views[0].panes[-1].lines if one.mark == "-"]
    assert any("alloca" in text for text in removed)


def test_passes_at_level_0_end_without_a_pipeline() -> None:
    names = [view.name for view in passes(explore(assemble(GUARDED), opt_level=0))]
    assert names
    assert not any(name.startswith("O") for name in names)


def test_static_html(firewall: llvmbpf.BpfProgram) -> None:
    right = explore(firewall)
    found = compare(explore(firewall, proofs=False), right)
    html = found._repr_html_()
    assert html is not None
    assert html.count("<tr>") == 1 + len(found.removed)
    assert "Checks that are gone" in html
    assert html.count("<details>") == 3
    shown = right._repr_html_()
    assert shown is not None
    assert "total-&gt;packets++" in shown
    for text in (html, shown):
        assert "<script" not in text
        ElementTree.fromstring(text)
