"""``llvmbpf verify``: of objects, and strictly."""

from __future__ import annotations

import pytest

from .command import DATA, Done
from .command import run as run_command

OBJECT = str(DATA / "firewall.o")
REFUSED = str(DATA.parents[1] / "tests" / "data" / "objects" / "refused.v4.o")
CARELESS = "ldxb r0, [r1+9]\nexit"


def run(*words: str, stdin: str = "", status: int = 0) -> Done:
    """Run a command that has to end so."""
    done = run_command(*words, stdin=stdin)
    assert done.status == status, done
    return done


class TestStrict:
    """The exit status is 1 where anything is found."""

    def test_findings(self) -> None:
        result = run("verify", "-", "--strict", stdin=CARELESS, status=1)
        assert "1 finding in 2 instructions (1 out-of-bounds)" in result.output
        assert "pc 0: ldxb r0, [r1+9]: load of 1 bytes at packet+9" in result.output

    def test_none(self) -> None:
        result = run("verify", "-", "--strict", stdin="mov r0, 1\nexit")
        assert "nothing found in 2 instructions" in result.output

    def test_json(self) -> None:
        facts = run("verify", "-", "--strict", "--json", stdin=CARELESS, status=1).json
        assert facts["ok"] is False
        assert facts["strict"]["findings"][0]["kind"] == "out-of-bounds"

    def test_slots(self) -> None:
        text = "ldxdw r2, [r1+8]\nldxdw r3, [r1]\nmov r4, r3\nadd r4, 4\nmov r0, 0\njgt r4, r2, +1\nldxw r0, [r3]\nexit"
        run("verify", "-", "--strict", "--data-offset", "0", "--data-end-offset", "8", stdin=text)
        run("verify", "-", "--strict", stdin=text, status=1)

    def test_helpers(self) -> None:
        text = "mov r1, 4\ncall 3\nexit"
        assert "helper 3 is not registered" in run("verify", "-", "--strict", stdin=text, status=1).output
        assert "nothing found" in run("verify", "-", "--strict", "--helpers", "ubpf", stdin=text).output


class TestObjects:
    """All programs, or one."""

    def test_all(self) -> None:
        result = run("verify", OBJECT)
        assert "program firewall: well-formed, 121 instructions" in result.output
        assert "program careless: well-formed, 6 instructions" in result.output

    def test_one_strictly(self) -> None:
        assert "nothing found" in run("verify", OBJECT, "--strict", "--program", "firewall").output
        result = run("verify", OBJECT, "--strict", "--program", "careless", status=1)
        assert "careless, pc 1: ldxh r1, [r1+12]" in result.output
        assert "firewall.c:182" in result.output

    def test_explain(self) -> None:
        result = run("verify", OBJECT, "--explain", "--program", "careless")
        assert "entry: r1 = kernel context" in result.output
        assert "pc 1: load 2 of packet+12: checked against the packet" in result.output

    def test_json(self) -> None:
        facts = run("verify", OBJECT, "--strict", "--explain", "--json", status=1).json
        assert facts["ok"] is False
        assert facts["programs"]["firewall"]["strict"]["passes"] is True
        assert len(facts["programs"]["careless"]["accesses"]) == 2

    def test_what_cannot_be_linked_does_not_concern_the_others(self) -> None:
        result = run("verify", REFUSED, status=1)
        assert "program good: well-formed" in result.output
        assert "program calls_kernel: section xdp" in result.output

    def test_there_is_no_such_program(self) -> None:
        result = run("verify", OBJECT, "--program", "nothing", status=2)
        assert "there is no program 'nothing'; programs: firewall, careless" in result.errors

    @pytest.mark.parametrize("option", ["--program", "--type"])
    def test_options_of_objects_need_one(self, option: str) -> None:
        assert "are for object files" in run("verify", "-", option, "xdp", stdin=CARELESS, status=2).errors
