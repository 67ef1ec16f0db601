"""``llvmbpf run`` over captures: what is filtered, written, told, and shown while it runs."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import llvmbpf
from cli.command import CAPTURE, FILTER, run, run_process
from cli.test_run_object import OBJECTS

COUNTERS = str(OBJECTS / "counters.v4.o")
FIREWALL = str(OBJECTS / "firewall.v4.o")
BLOCK = ["--map", 'rules:192.0.2.0/24={"verdict": 1}']


@pytest.fixture(scope="module")
def packets() -> llvmbpf.PacketArray:
    return llvmbpf.read_capture(CAPTURE)


def written(path: Path) -> llvmbpf.PacketArray:
    return llvmbpf.read_capture(path)


@pytest.mark.parametrize("program", [FILTER, COUNTERS], ids=["filter", "counters"])
def test_a_filter_chooses_packets(program: str, packets: llvmbpf.PacketArray) -> None:
    pytest.importorskip("pcapy")
    chosen = llvmbpf.filter("udp port 53").select(packets)
    facts = run("run", program, "--pcap", CAPTURE, "--filter", "udp port 53", "--json", "--stats").json
    assert facts["packets"] == len(chosen)
    assert facts["stats"]["read"] == len(packets)
    assert facts["stats"]["filtered_out"] == len(packets) - len(chosen)
    done = run("run", program, "--pcap", CAPTURE, "--filter", "no such thing")
    assert done.status != 0
    assert "no such thing" in done.errors


@pytest.mark.parametrize("threads", ["1", "2"])
def test_programs_of_no_kernel_type_write_what_they_keep(
    packets: llvmbpf.PacketArray, tmp_path: Path, threads: str
) -> None:
    target = tmp_path / "kept.pcap"
    words = ["run", FILTER, "--pcap", CAPTURE, "--write", str(target), "--threads", threads]
    facts = run(*words, "--json").json
    program = llvmbpf.EbpfVmRaw(Path(FILTER).read_bytes())
    kept = packets[program.execute_batch(packets).r0 != 0]
    assert facts["written"] == len(kept) > 0
    assert written(target).equals(kept)
    assert f"{len(kept):,} packets written" in run(*words).output
    interpreted = run("run", FILTER, "--pcap", CAPTURE, "--write", str(target), "--mode", "interp", "--json").json
    assert interpreted["written"] == len(kept)
    assert written(target).equals(kept)


def test_objects_write_what_passes_in_both_formats(packets: llvmbpf.PacketArray, tmp_path: Path) -> None:
    found = []
    for name, flag in (("a.pcap", "--write"), ("a.pcapng", "--write-passed")):
        facts = run("run", FIREWALL, "--pcap", CAPTURE, *BLOCK, flag, str(tmp_path / name), "--json").json
        found.append(written(tmp_path / name))
        assert facts["written"] == len(found[-1])
    assert found[0].equals(found[1])
    assert 0 < len(found[0]) < len(packets)


@pytest.mark.parametrize("program", [FILTER, FIREWALL], ids=["filter", "firewall"])
def test_packets_go_to_standard_output_and_the_rest_to_errors(program: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "llvmbpf", "run", program, "--pcap", CAPTURE]
    whole = subprocess.run([*command, "--write", "-", "--stats"], capture_output=True, check=True)
    subprocess.run([*command, "--write", str(tmp_path / "x.pcap")], capture_output=True, check=True)
    assert llvmbpf.read_capture(whole.stdout).equals(written(tmp_path / "x.pcap"))
    assert b"packets written" in whole.stderr
    assert b"of traffic" in whole.stderr


def test_a_pipe_of_commands(packets: llvmbpf.PacketArray) -> None:
    pytest.importorskip("pcapy")
    python = [sys.executable, "-m", "llvmbpf"]
    with subprocess.Popen(
        [*python, "filter", "udp port 53", "--pcap", CAPTURE, "--write", "-"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as first:  # fmt: skip
        words = [*python, "run", COUNTERS, "--pcap", "-", "--json"]
        second = subprocess.run(words, stdin=first.stdout, capture_output=True, text=True, check=True)
    assert f'"packets": {len(llvmbpf.filter("udp port 53").select(packets))}' in second.stdout


def test_stats_for_people() -> None:
    text = run("run", COUNTERS, "--pcap", CAPTURE, "--stats", "--threads", "2").output
    assert "3,713 packets read; 640,793 bytes of" in text
    assert "MiB of memory" in text


@pytest.mark.parametrize("flag", [["--filter", "ip"], ["--stats"], ["--write", "x"], ["--threads", "2"]])
@pytest.mark.parametrize("program", [FILTER, COUNTERS], ids=["filter", "counters"])
def test_what_needs_a_capture(program: str, flag: list[str]) -> None:
    done = run("run", program, "--mem", "00", *flag)
    assert done.status == 2
    assert f"{flag[0]} needs --pcap" in done.errors


def test_threads_are_not_for_the_interpreter() -> None:
    done = run("run", FILTER, "--pcap", CAPTURE, "--threads", "2", "--mode", "interp")
    assert done.status == 2
    assert "packet by packet" in done.errors


def test_exit_codes(tmp_path: Path) -> None:
    careless = tmp_path / "careless.s"
    careless.write_text("ldxb r0, [r1+100]\nexit\n")
    assert run("run", str(careless), "--pcap", CAPTURE).status == 1
    assert run("run", COUNTERS, "--pcap", CAPTURE).status == 0
    assert run("run", COUNTERS, "--pcap", str(tmp_path / "missing.pcap")).status == 2
    assert run_process("run", COUNTERS, "--pcap", CAPTURE, "--write", str(tmp_path / "no" / "x.pcap")).status == 2


def test_a_bar_is_drawn_on_a_terminal_where_it_takes_long(tmp_path: Path, packets: Any) -> None:
    big = tmp_path / "big.pcap"
    llvmbpf.write_captures(big, (packets for _ in range(200)))
    slow = tmp_path / "slow.s"
    # Multiplications whose result nobody can foresee.
    loop = ["mov r7, 1", "again:", "mul r7, 31", "xor r7, r0", "add r0, 1", "jlt r0, 5000, again"]
    slow.write_text("\n".join(["mov r0, 0", *loop, "jne r7, 12345, end", "mov r0, 1", "end:", "exit", ""]))
    reader, writer = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "llvmbpf", "run", str(slow), "--pcap", str(big)],
        stdout=subprocess.DEVNULL, stderr=writer,
    ) as process:  # fmt: skip
        os.close(writer)
        shown = b""
        try:
            while part := os.read(reader, 1 << 16):
                shown += part
        except OSError:
            pass  # the other side is closed
    assert process.returncode == 0
    assert b" MB" in shown
    assert "━".encode() in shown
    quiet = run_process("run", str(slow), "--pcap", str(big))
    assert quiet.errors == ""


@pytest.mark.parametrize("program", [FILTER, COUNTERS], ids=["bytecode", "object"])
def test_damage_is_a_warning_or_an_error(program: str, tmp_path: Path) -> None:
    cut = tmp_path / "cut.pcap"
    cut.write_bytes(Path(CAPTURE).read_bytes()[:-3])
    done = run("run", program, "--pcap", str(cut))
    assert (done.status, "Warning: " in done.errors) == (0, True)
    strict = run("run", program, "--pcap", str(cut), "--strict")
    assert strict.status == 2
    assert f"{cut}: offset " in strict.errors
    assert run("run", program, "--mem", "00", "--strict").status == 2
