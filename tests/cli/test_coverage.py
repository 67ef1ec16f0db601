"""``llvmbpf coverage``, and ``--coverage`` of ``llvmbpf run``."""

from __future__ import annotations

from pathlib import Path

import pytest

from .command import CAPTURE, DATA, run

FIREWALL = str(DATA / "firewall.o")
CHOSEN = (FIREWALL, "--program", "firewall")
RULE = ("--map", 'rules:192.0.2.0/24={"verdict": 3}')


def test_lines_of_c_by_default() -> None:
    done = run("coverage", *CHOSEN, "--pcap", CAPTURE, *RULE)
    assert done.status == 0
    lines = done.output.splitlines()
    assert lines[0] == "firewall.c:"
    assert "   -  162: tell(ip, end, length, verdict);" in lines
    assert "3713  174: return verdict;" in lines
    assert lines[-1] == "3,713 packets, 0 of them faulted"
    assert not any("careless" in line for line in lines), "what was not run is not shown"


@pytest.mark.parametrize("mode", ["interp", "jit"])
def test_instructions_and_faults(mode: str, tmp_path: Path) -> None:
    program = tmp_path / "program.s"
    program.write_text("ldxb r0, [r1+1]\njeq r0, 1, +1\nmov r0, 0\nexit\n", encoding="utf-8")
    done = run("coverage", str(program), "--mem", "00 01", "--mode", mode)
    assert done.output.splitlines()[1:] == [
        "   1     0: ldxb r0, [r1+1]",
        "   1     1: jeq r0, 1, +1                   # taken 1, not 0",
        "   -     2: mov r0, 0",
        "   1     3: exit",
        "",
        "program  instructions  branches",
        "program  3 of 4        1 of 2",
        "",
        "1 packets, 0 of them faulted",
    ]
    done = run("coverage", str(program), "--mem", "00", "--mode", mode, "--show", "summary")
    assert done.output.splitlines()[-1] == "1 packets, 1 of them faulted"


def test_json_and_threads() -> None:
    one, two = (
        run("coverage", *CHOSEN, "--pcap", CAPTURE, *RULE, "--threads", threads, "--json").json for threads in "12"
    )
    assert one == two
    assert one["packets"] == 3713
    firewall = one["programs"]["firewall"]
    assert firewall["summary"]["instructions"]["of"] == len(firewall["instructions"])
    assert {"file": "firewall.c", "line": 174, "text": "return verdict;", "hits": 3713} in one["lines"]


def test_tracefiles(tmp_path: Path) -> None:
    out, other = tmp_path / "out.info", tmp_path / "other.info"
    run("coverage", *CHOSEN, "--pcap", CAPTURE, *RULE, "--lcov", str(out))
    done = run("run", *CHOSEN, "--pcap", CAPTURE, *RULE, "--coverage", str(other))
    assert done.output.endswith(f"written to {other}\n")
    assert "DA:174,3713" in out.read_text(encoding="utf-8").splitlines()
    by_file = [
        [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("DA:")][:24]
        for path in (out, other)
    ]
    assert by_file[0] == by_file[1]


def test_a_run_that_fails_is_counted_too(tmp_path: Path) -> None:
    out = tmp_path / "out.info"
    done = run("run", FIREWALL, "--program", "careless", "--mem", "00 01", "--coverage", str(out), "--json")
    assert done.status == 1
    assert "error" in done.json, "what was covered is told on standard error"
    assert "FNDA:1,careless" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["coverage", FIREWALL], "Give --pcap or --mem"),
        (["coverage", FIREWALL, "--mem", "00", "--filter", "tcp"], "--filter needs --pcap"),
        (["coverage", "PROGRAM", "--mem", "00", "--set", "a=1"], "--set is for object files"),
        (["coverage", "PROGRAM", "--mem", "00", "--show", "lines"], "no lines of C"),
        (["coverage", "PROGRAM", "--mem", "00", "--lcov", "out.info"], "clang's -g"),
        (["run", "PROGRAM", "--mem", "00", "--coverage", "out.info"], "--coverage is for object files"),
    ],
)
def test_wrong_usage(words: list[str], complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("program.s").write_text("mov r0, 0\nexit\n", encoding="utf-8")
    done = run(*(word.replace("PROGRAM", "program.s") for word in words))
    assert done.status == 2
    assert complaint in done.errors
    assert not Path("out.info").exists()
