"""Lines of C between instructions: comments, one wherever the line changes, that the assembler passes over."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.asm import assemble, disassemble
from llvmbpf.asm.syntax import DIALECTS
from llvmbpf.objects import load_object
from llvmbpf.program import Program

OBJECTS = Path(__file__).resolve().parent.parent / "data" / "objects"
FOUR = assemble("mov r0, 1\nlddw r1, 2\nadd r0, r1\nexit")


def comments(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.startswith("#")]


def test_a_line_is_printed_where_it_changes() -> None:
    text = disassemble(FOUR, lines={0: "a.c:1: x", 1: "a.c:1: x", 3: "a.c:2: y", 4: "a.c:1: x"}, pcs=True)
    assert text.split("\n") == [
        "# a.c:1: x", "   0: mov r0, 1", "   1: lddw r1, 0x2", "# a.c:2: y", "   3: add r0, r1", "# a.c:1: x",
        "   4: exit",
    ]  # fmt: skip


def test_a_label_stands_above_its_line() -> None:
    program = Program(FOUR.code, {0: "main"}, {0: "a.c:1: x"})
    assert disassemble(program, labels=True, lines=True).startswith("main:\n# a.c:1: x\nmov r0, 1\n")


def test_nothing_without_asking_and_nothing_without_lines() -> None:
    program = Program(FOUR.code, lines={0: "a.c:1: x"})
    assert comments(disassemble(program)) == []
    assert comments(disassemble(FOUR, lines=True)) == []
    assert comments(disassemble(program, lines={})) == []


def test_lines_of_no_instruction_are_left_out() -> None:
    assert comments(disassemble(FOUR, lines={2: "inside the wide one", 9: "behind the end", -1: "before"})) == []


def test_notes_stand_behind() -> None:
    text = disassemble(FOUR, "pseudo", notes={1: "map x"})
    assert text == "r0 = 1\nr1 = 0x2 ll  # map x\nr0 += r1\nexit"


@given(st.text(), st.text(), st.sampled_from(DIALECTS))
def test_no_text_ends_its_comment(source: str, note: str, dialect: str) -> None:
    text = disassemble(FOUR, dialect, lines={0: source}, notes={3: note})  # type: ignore[arg-type]
    assert assemble(text).code == FOUR.code
    assert len(text.splitlines()) in (4, 5)


@pytest.mark.parametrize("labels", [False, True])
@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("name", ["firewall.v4", "dns.v1", "subprograms.v3.O0", "callbacks.v3"])
def test_real_programs_are_read_back(name: str, dialect: str, labels: bool) -> None:
    for spec in load_object(OBJECTS / f"{name}.o").programs.values():
        text = disassemble(spec.program, dialect, labels, pcs=True, lines=True)  # type: ignore[arg-type]
        assert assemble(text).code == spec.program.code
        shown = [line.removeprefix("# ") for line in comments(text)]
        lines = [str(spec.source_lines[pc]) for pc in sorted(spec.source_lines)]
        assert shown == [line for line, before in zip(lines, [None, *lines], strict=False) if line != before]
        assert shown
