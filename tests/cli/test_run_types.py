"""llvmbpf run --type: programs whose sections' names say nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from .command import run

OBJECTS = Path(__file__).resolve().parents[1] / "data" / "objects"


@pytest.fixture
def mistyped(tmp_path: Path) -> str:
    """An object whose section is not called xdp, as its author thinks."""
    path = tmp_path / "counters.o"
    path.write_bytes((OBJECTS / "counters.v3.o").read_bytes().replace(b"xdp\0", b"xpd\0"))
    return str(path)


def test_a_type_can_be_told(mistyped: str) -> None:
    words = ("run", mistyped, "--mem", "00" * 60)
    done = run(*words, "--type", "xdp")
    assert (done.status, done.errors) == (0, "")
    assert "retval = 2 (XDP_PASS)" in done.output
    assert "XDP_PASS" in run(*words, "--type", "xdp", "--program", "counters").output
    assert "section 'xpd'" in run(*words).errors


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--type", "xpd"], "'xpd' is no type of programs; types: xdp, "),
        (["--type", "xdp", "--program", "other"], "there is no program 'other'; programs: counters"),
    ],
)
def test_what_there_is_not_is_refused(words: list[str], message: str, mistyped: str) -> None:
    done = run("run", mistyped, *words)
    assert done.status == 2
    assert message in done.errors


def test_types_are_for_objects(tmp_path: Path) -> None:
    program = tmp_path / "program.s"
    program.write_text("mov r0, 0\nexit\n")
    assert "--type is for object files" in run("run", str(program), "--type", "xdp").errors
