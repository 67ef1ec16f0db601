"""llvmbpf trace where nobody watches: a listing of all steps."""

from __future__ import annotations

from pathlib import Path

import pytest

from .command import DATA, run

FIREWALL = str(DATA / "firewall.o")


@pytest.fixture
def program(tmp_path: Path) -> str:
    path = tmp_path / "loop.s"
    path.write_text("l: ldxb r0, [r1]\nadd r1, 1\njne r0, 3, l\nexit\n")
    return str(path)


def test_every_step_is_printed(program: str) -> None:
    done = run("trace", program, "--mem", "010203")
    assert done.status == 0
    lines = done.output.splitlines()
    assert lines[0] == "Trace of 10 steps"
    assert "   0   0  ldxb r0, [r1]  load 1 at packet+0: 1  r0 = 1" in lines
    assert lines[-1] == "The program returned r0 = 3 (0x3)."


def test_a_fault_is_explained(program: str) -> None:
    done = run("trace", program, "--mem", "0102")
    assert done.status == 1
    assert "load of 1 byte at packet+2 is outside the packet; the packet has 2 bytes" in done.output
    assert "->    0: ldxb r0, [r1]" in done.output
    assert "r1        packet+2" in done.output


def test_a_fault_at_once(program: str) -> None:
    done = run("trace", program)
    assert done.status == 1
    assert "the null pointer is outside the packet" in done.output


def test_fuel_bounds_it_and_nothing_is_left_out(program: str) -> None:
    done = run("trace", program, "--mem", "00" * 600, "--fuel", "500")
    assert done.status == 1
    assert "Trace of 1,502 steps" in done.output
    assert "more steps" not in done.output
    assert "the fuel of 500 backward jumps and calls is spent" in done.output


def test_programs_of_objects_have_lines_of_c() -> None:
    done = run("trace", FIREWALL, "--program", "careless", "--mem", "00" * 14)
    assert done.status == 0
    assert "firewall.c:182: return eth->type" in done.output
    assert "load 2 at packet+12: 0" in done.output


def test_metadata_buffers(tmp_path: Path) -> None:
    path = tmp_path / "mbuff.s"
    path.write_text("ldxdw r2, [r1]\nldxb r0, [r2]\nexit\n")
    slots = ("--data-offset", "0", "--data-end-offset", "8")
    for mbuff in ((), ("--mbuff", "00" * 16)):
        done = run("trace", str(path), "--mem", "07", *slots, *mbuff)
        assert done.status == 0, done.errors
        assert "load 8 at context+0: packet+0" in done.output


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("--break", "nowhere"), "'nowhere' is no breakpoint"),
        (("--set", "x=1"), "are for object files"),
        (("--data-offset", "1"), "belong together"),
    ],
)
def test_wrong_usage(program: str, words: tuple[str, ...], complaint: str) -> None:
    done = run("trace", program, *words)
    assert done.status == 2
    assert complaint in done.errors


def test_options_of_others_are_not_for_objects() -> None:
    done = run("trace", FIREWALL, "--program", "careless", "--callx", "helper")
    assert (done.status, "are not for object files" in done.errors) == (2, True)
