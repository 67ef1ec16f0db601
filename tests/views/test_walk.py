"""Walking through a trace: keys, breakpoints on pcs and lines of C, and the same on a terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from llvmbpf import EbpfVmRaw, Program, assemble
from llvmbpf.views.steps import Steps
from llvmbpf.views.trace import step_text
from llvmbpf.views.walk import Breakpoint, Walk, parse_breakpoint

ROOT = Path(__file__).resolve().parents[2]
TEXT = """
    mov r6, r1
again:
    ldxb r0, [r6]
    add r6, 1
    stxb [r10-4], r0
    jne r0, 3, again
    exit
"""
LINES = {
    0: "loop.c:1: byte *p = packet;",
    1: "loop.c:3: x = *p++;",
    4: "loop.c:2: while (x != 3)",
    5: "loop.c:4: return x;",
}


def walk(*places: str) -> Walk:
    plain = assemble(TEXT)
    program = Program(plain.code, plain.symbols, LINES)
    trace = EbpfVmRaw(program).trace(bytes([1, 2, 3]))
    return Walk(Steps(trace), [parse_breakpoint(place) for place in places])


def test_next_and_back() -> None:
    one = walk()
    assert one.last == 14
    assert one.press("n")
    assert one.press(" ")
    assert one.at == 2
    assert one.press("b")
    assert one.at == 1
    one.press("b")
    one.press("b")
    assert (one.at, one.message) == (0, "this is the first step")
    one.press("$")
    one.press("n")
    assert (one.at, one.message) == (14, "this is the end")
    one.press("0")
    assert (one.at, one.message) == (0, "")
    assert not one.press("q")


def test_a_breakpoint_that_is_not_met() -> None:
    one = walk(":99")
    one.begin()
    assert (one.at, one.message) == (14, "this run comes to no breakpoint")


def test_the_end_tells_the_fault() -> None:
    steps = Steps(EbpfVmRaw(assemble(TEXT)).trace(bytes([1, 2])))
    told = "ended by MemoryAccessError: load of 1 byte at packet+2 is outside the packet; the packet has 2 bytes"
    assert told in "\n".join(text for text, _ in step_text(steps[len(steps) - 1]))


def test_breakpoints_on_a_pc() -> None:
    one = walk("3")
    found = []
    while one.at < one.last:
        one.press("c")
        found.append(one.at)
    assert found == [3, 7, 11, 14]
    one.press("r")
    assert one.at == 11
    one.press("0")
    one.press("r")
    assert one.at == 0


def test_breakpoints_on_a_line_stop_where_it_is_entered() -> None:
    one = walk("loop.c:3")
    one.begin()
    found = [one.at]
    while one.at < one.last:
        one.press("c")
        found.append(one.at)
    assert found == [1, 5, 9, 14]
    assert one.steps.source(6) == LINES[1], "a line holds up to the next"
    anywhere = walk(":2")
    anywhere.begin()
    assert anywhere.at == 4
    elsewhere = walk("other.c:2")
    elsewhere.begin()
    assert elsewhere.at == elsewhere.last


def test_a_breakpoint_at_the_start() -> None:
    one = walk("0")
    one.begin()
    assert one.at == 0


def test_setting_and_clearing() -> None:
    one = walk()
    one.toggle("loop.c:3")
    one.toggle("pc 4")
    assert one.breakpoints == [Breakpoint(None, "loop.c", 3), Breakpoint(4)]
    one.press("l")
    assert one.message == "breakpoints: loop.c:3, pc 4"
    one.toggle("4")
    assert one.message == "cleared pc 4"
    one.toggle("9")
    assert one.message == "set pc 9, where this run does not come"
    one.toggle("9")
    one.toggle("somewhere")
    assert one.message == "'somewhere' is no breakpoint: give a pc, FILE:LINE, or :LINE"
    one.go_to("7")
    assert one.at == 7
    one.go_to("99")
    assert one.message == "there is no step 99, but 0 to 14"
    one.go_to("x")
    assert (one.at, one.message) == (7, "'x' is no number of a step")
    one.press("?")
    assert "next step" in one.message


def test_a_step_shows_what_changes() -> None:
    one = walk()
    one.at = 3
    lines = [text for text, _ in step_text(one.steps[one.at])]
    assert "->    3: stxb [r10-4], r0" in lines
    assert any("*r6  packet+1" in line for line in lines), "r6 was changed by the step before"
    assert any(line.startswith(" r0  1 ") for line in lines), "r0 was not"
    assert any("{00}" in line for line in lines), "the byte that is about to be written"
    one.press("n")
    lines = [text for text, _ in step_text(one.steps[one.at])]
    assert any("*01*" in line for line in lines), "the byte that was just changed"
    one.at = 5
    lines = [text for text, _ in step_text(one.steps[one.at])]
    assert any("[02]" in line for line in lines), "the byte that is about to be read"
    one.press("$")
    assert "   the program returned r0 = 3 (0x3)" in [text for text, _ in step_text(one.steps[one.at])]


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, *words: str, lines: int = 60) -> None:
        self.master, slave = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "120", "LINES": str(lines), "NO_COLOR": "1"}
        command = [sys.executable, "-m", "llvmbpf", "trace", *words]
        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, cwd=ROOT, env=environment, close_fds=True
        )
        os.close(slave)

    def read_until(self, wanted: str, seconds: float = 60) -> str:
        """What comes up to some text."""
        found, end = "", time.monotonic() + seconds
        while wanted not in found:
            ready, _, _ = select.select([self.master], [], [], max(end - time.monotonic(), 0))
            assert ready, f"{wanted!r} did not come, but {found!r}"
            try:
                found += os.read(self.master, 65536).decode()
            except OSError:  # the other side is closed
                raise AssertionError(f"{wanted!r} did not come, but {found!r}") from None
            found = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", found)
        return found

    def press(self, keys: str) -> None:
        os.write(self.master, keys.encode())


def test_on_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "loop.s"
    path.write_text(TEXT)
    terminal = Terminal(str(path), "--mem", "010203", "--break", "3")
    try:
        assert "->    3: stxb [r10-4], r0" in terminal.read_until("q quit")
        terminal.press("n")
        assert "*01*" in terminal.read_until("q quit")
        terminal.press("c")
        assert "step 7, pc 3" in terminal.read_until("q quit")
        terminal.press("b")
        assert "step 6, pc 2" in terminal.read_until("q quit")
        terminal.press("g")
        terminal.read_until("step: ")
        terminal.press("13\r")
        assert "step 13, pc 5" in terminal.read_until("q quit")
        terminal.press("p")
        terminal.read_until(":LINE): ")
        terminal.press("1\r")
        assert "set pc 1" in terminal.read_until("q quit")
        terminal.press("r")
        assert "step 11, pc 3" in terminal.read_until("q quit")
        terminal.press("q")
        assert terminal.process.wait(60) == 0
    finally:
        terminal.process.kill()
        terminal.process.wait()
        os.close(terminal.master)


def test_on_a_small_terminal(tmp_path: Path) -> None:
    path = tmp_path / "loop.s"
    path.write_text(TEXT)
    terminal = Terminal(str(path), "--mem", "010203", lines=24)
    try:
        shown = terminal.read_until("q quit")
        assert "->    0: mov r6, r1" in shown
        assert " r10 r10" in shown
        assert "    0  01  02  03" in shown, "the packet"
        assert shown.count("\n") <= 24
    finally:
        terminal.press("q")
        terminal.process.wait(60)
        os.close(terminal.master)


@pytest.mark.parametrize("text", ["", "x", "1:", "a:b", "-1"])
def test_what_is_no_breakpoint(text: str) -> None:
    with pytest.raises(ValueError, match="is no breakpoint"):
        parse_breakpoint(text)
