"""``llvmbpf run --isolate``: the same output and status, from a process with limits."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .command import CAPTURE, FILTER, run, run_process

ENDLESS = "l:\nja l\n"


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "program.s"
    path.write_text("ldxb r0, [r1+1]\nexit\n")
    return path


def test_output_and_status_are_those_of_the_command(program: Path) -> None:
    for words in (["--mem", "0a0b"], ["--mem", "0a"], ["--mem", "xyz"], ["--mem", "0a", "--json"]):
        here, there = run_process("run", str(program), *words), run_process("run", "--isolate", str(program), *words)
        assert there.status == here.status
        if here.status == 0:  # a fault names addresses
            assert there.output == here.output
    results = [one("run", FILTER, *words, "--pcap", CAPTURE) for one, *words in ((run_process, "--isolate"), (run,))]
    assert results[0].output.split("packets in")[0] == results[1].output.split("packets in")[0]  # the rest is speed


def test_standard_input_goes_through(program: Path) -> None:
    assert run_process("run", "--isolate", "-", "--mem", "0102", stdin=program.read_text()).output.startswith(
        "r0 = 0x2"
    )


def test_no_more_time_than_allowed(tmp_path: Path) -> None:
    path = tmp_path / "endless.s"
    path.write_text(ENDLESS)
    begun = time.monotonic()
    words = ["run", str(path), "--isolate", "--isolate-seconds", "2", "--mode", "unsafe", "--json"]
    done = run_process(*words)  # unsafe native code, which nothing else would end
    assert time.monotonic() - begun < 30
    assert done.status == 1
    assert json.loads(done.output)["error"]["message"].startswith("the isolated process was")


def test_no_more_memory_than_allowed(tmp_path: Path) -> None:
    path = tmp_path / "program.s"
    path.write_text("mov r0, 0\nexit\n")
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(700 << 20)
    words = ["run", str(path), "--mem-file", str(large)]
    assert run_process(*words, "--isolate", "--isolate-memory", "8192").output.startswith("r0 = 0x0")
    refused = run_process(*words, "--isolate", "--isolate-memory", "900")
    assert refused.status != 0


def test_a_death_is_told(program: Path) -> None:
    """The packet is written beyond its end, into a page that is not there."""
    program.write_text("add r1, 0x40000000\nlsh r1, 4\nstdw [r1], 1\nmov r0, 0\nexit\n")
    done = run_process("run", str(program), "--isolate", "--mode", "unsafe", "--mem", "0a0b")
    assert done.status == 1
    assert done.errors.splitlines()[-1] == "Error: the isolated process was ended by SIGSEGV"


def test_the_process_has_little(tmp_path: Path) -> None:
    code = """
import os, resource, sys
from llvmbpf.cli import isolation
isolation._limit(1024, 5.0)
print(resource.getrlimit(resource.RLIMIT_AS)[0] >> 20, resource.getrlimit(resource.RLIMIT_CPU)[0])
print([line.split()[1] for line in open("/proc/self/status") if line.startswith("NoNewPrivs")])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    limits, privileges = done.stdout.splitlines()
    assert limits == "1024 6"
    assert privileges in ("['1']", "[]")  # some kernels do not tell


def test_control_c_ends_both(tmp_path: Path) -> None:
    path = tmp_path / "endless.s"
    path.write_text(ENDLESS)
    words = [sys.executable, "-m", "llvmbpf", "run", str(path), "--isolate", "--fuel", "1000000000000"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(6)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
    assert process.returncode == 130
