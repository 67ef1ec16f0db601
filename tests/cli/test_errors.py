"""Every error is one message and an exit status; pipes, signals and start-up in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from llvmbpf.asm import assemble
from llvmbpf.cli import main
from llvmbpf.errors import InternalError

from .command import CAPTURE, FILTER, run, run_process

COMMANDS = [
    "asm", "bench", "cache", "compile", "coverage", "demo", "disasm", "explore", "filter", "ir", "object", "run",
    "trace", "verify",
]  # fmt: skip
REFUSED = assemble("ja 0").code.replace(b"\x05", b"\xfe")  # no such opcode


def test_commands() -> None:
    assert sorted(main.commands) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_help(command: str) -> None:
    done = run(command, "--help")
    assert (done.status, done.errors) == (0, "")
    assert done.output.startswith(f"Usage: llvmbpf {command} [OPTIONS]")


def test_version() -> None:
    assert run("--version").output.startswith("llvmbpf 0.")


@pytest.mark.parametrize(
    ("words", "status", "kind"),
    [
        (["run", "/nowhere"], 2, "FileNotFoundError"),
        (["disasm", "/"], 2, "IsADirectoryError"),
        (["run", "-"], 2, "VerifierError"),
        (["bench", "-"], 2, "VerifierError"),
        (["run", FILTER, "--pcap", FILTER], 2, "CaptureError"),
        (["demo", "--pcap", FILTER], 2, "CaptureError"),
        (["run"], 2, "MissingParameter"),
        (["run", FILTER, "--frobnicate"], 2, "NoSuchOption"),
    ],
)
def test_errors_in_text_and_json(words: list[str], status: int, kind: str) -> None:
    done = run(*words, stdin=REFUSED)
    assert (done.status, done.output) == (status, "")
    assert "Error: " in done.errors
    found = run(*words, "--json", stdin=REFUSED)
    assert found.status == status
    assert (found.json["error"]["kind"], found.json["error"]["exit_status"]) == (kind, status)
    assert found.json["error"]["message"]
    assert "Error: " in found.errors


def test_numbers_of_an_error_are_in_its_json() -> None:
    found = run("run", "-", "--mem", "00", "--json", stdin="ldxw r0, [r1+8]\nexit").json["error"]
    assert {key: found[key] for key in ("kind", "pc", "size", "access", "region", "reason")} == {
        "kind": "MemoryAccessError", "pc": 0, "size": 4, "access": "load", "region": "packet", "reason": "bounds",
    }  # fmt: skip


def test_violations_are_in_json() -> None:
    (violation,) = run("run", "-", "--json", stdin=REFUSED + assemble("exit").code).json["error"]["violations"]
    assert (violation["pc"], violation["rule"]) == (0, "encoding")


def test_a_fault_of_ours_has_a_status_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(packets: object) -> None:
        raise InternalError("the sky fell")

    monkeypatch.setattr("llvmbpf.cli.demo.run_demo", fail)
    done = run("demo")
    assert (done.status, done.errors) == (3, "Error: the sky fell\n")


class TestProcess:
    def test_module_is_the_script(self) -> None:
        done = run_process("run", "-", "--mem", "07", stdin="ldxb r0, [r1]\nexit")
        assert (done.status, done.output, done.errors) == (0, "r0 = 0x7 (7)\n", "")
        script = Path(sys.executable).with_name("llvmbpf")
        if script.exists():
            found = subprocess.run([script, "--help"], capture_output=True, text=True, check=True)
            assert found.stdout == run_process("--help").output

    def test_no_traceback(self) -> None:
        done = run_process("run", "-", stdin="ldxb r0, [r1]\nexit")
        assert done.status == 1
        assert done.errors.startswith("Error: pc 0: ")
        assert done.errors.count("\n") == 1

    def test_binary_through_pipes(self) -> None:
        text = b"ldxb r0, [r1+1]\nexit\n"
        command = [sys.executable, "-m", "llvmbpf"]
        code = subprocess.run([*command, "asm", "-", "-o", "-"], input=text, capture_output=True, check=True).stdout
        assert code == assemble(text.decode()).code
        back = subprocess.run([*command, "disasm", "-"], input=code, capture_output=True, check=True).stdout
        assert back == text

    def test_no_colours_in_a_pipe(self) -> None:
        for words in (["disasm", FILTER], ["run", FILTER, "--pcap", CAPTURE]):
            assert "\x1b" not in run_process(*words).output

    @pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
    def test_colours_on_a_terminal_change_no_text(self) -> None:
        import pty
        import re

        leader, follower = pty.openpty()
        environment = {**os.environ, "TERM": "xterm", "COLUMNS": "40"}
        environment.pop("NO_COLOR", None)
        command = [sys.executable, "-m", "llvmbpf", "disasm", "-", "--pcs", "--labels"]
        text = "f: ldxb r0, [r1+1]\nmov r1, -1000\nlddw r2, 0x1234567890abcdef\nexit"
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=follower, env=environment)
        process.communicate(text.encode(), timeout=60)
        os.close(follower)
        shown = os.read(leader, 1 << 16).decode().replace("\r\n", "\n")
        os.close(leader)
        assert "\x1b[" in shown
        plain = run("disasm", "-", "--pcs", "--labels", stdin=text).output
        assert re.sub(r"\x1b\[[0-9;]*m", "", shown) == plain

    @pytest.mark.parametrize(
        "words", [["disasm", FILTER], ["run", FILTER, "--pcap", CAPTURE], ["disasm", FILTER, "--json"]]
    )
    def test_reader_that_has_gone(self, words: list[str]) -> None:
        reader, writer = os.pipe()
        os.close(reader)
        command = [sys.executable, "-m", "llvmbpf", *words]
        done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
        os.close(writer)
        assert (done.returncode, done.stderr) == (1, "")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
    def test_full_disk(self) -> None:
        with open("/dev/full", "w") as full:
            command = [sys.executable, "-m", "llvmbpf", "disasm", FILTER]
            done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
        assert (done.returncode, done.stderr) == (2, "Error: No space left on device\n")

    @pytest.mark.parametrize("mode", ["interp", "jit"])
    def test_interrupt(self, mode: str, tmp_path: Path) -> None:
        # What is imported first cannot be where the signal strikes, however busy the host is.
        program = tmp_path / "endless.s"
        program.write_text("again: ja again")
        script = (
            "import llvmbpf.vm\nfrom llvmbpf.cli import main\nprint('ready', flush=True)\n"
            f"main(['run', {str(program)!r}, '--fuel', 'none', '--mode', {mode!r}])"
        )
        command = [sys.executable, "-c", script]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(1.0)
            process.send_signal(signal.SIGINT)
            output, errors = process.communicate(timeout=20)
        assert (process.returncode, output, errors.strip()) == (130, "", "")

    def test_help_imports_nothing_heavy(self) -> None:
        begun = time.perf_counter()
        watched = (
            "import sys\nfrom llvmbpf.cli import main\n"
            "try:\n    main(['--help'])\nfinally:\n"
            "    print(*(name for name in ('numpy', 'llvmlite', 'rich') if name in sys.modules), file=sys.stderr)"
        )
        done = subprocess.run([sys.executable, "-c", watched], capture_output=True, text=True, check=False)
        print(f"--help: {time.perf_counter() - begun:.3f} s")
        assert (done.returncode, done.stderr) == (0, "\n")
