"""llvmbpf filter: counts, files, pipes, programs and errors."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from llvmbpf.filters import ClassicProgram
from llvmbpf.packets import read_pcap

from .command import CAPTURE, run

pcapy = pytest.importorskip("pcapy", reason="pcapy-ng is not installed")

HTTP = "tcp port 80 and not host 10.0.0.1"


def accepted(expression: str) -> list[bytes]:
    """What libpcap itself accepts."""
    code = pcapy.compile(1, 262144, expression, 1, 0xFFFFFFFF)
    return [packet.tobytes() for packet in read_pcap(CAPTURE) if code.filter(packet.tobytes())]


def test_count() -> None:
    expected = accepted(HTTP)
    assert 0 < len(expected) < 3713
    assert run("filter", HTTP, "--pcap", CAPTURE, "--count").output == f"{len(expected)}\n"
    size = sum(map(len, expected))
    done = run("filter", HTTP, "--pcap", CAPTURE)
    assert done.output.startswith(f"{len(expected)} of 3,713 packets (")
    assert done.output.endswith(f"%), {size:,} bytes\n")
    found = run("filter", HTTP, "--pcap", CAPTURE, "--json").json
    assert found.pop("duration_ns") > 0
    assert found == {"expression": HTTP, "packets": 3713, "matched": len(expected), "matched_bytes": size}


def test_write(tmp_path: Path) -> None:
    out = tmp_path / "out.pcap"
    done = run("filter", "udp", "--pcap", CAPTURE, "--write", str(out), "--count")
    assert [packet.tobytes() for packet in read_pcap(out)] == accepted("udp")
    assert done.output == f"{len(accepted('udp'))}\n"


def test_pipes() -> None:
    command = [sys.executable, "-m", "llvmbpf", "filter", "vlan 10", "--pcap", "-", "--write", "-"]
    done = subprocess.run(command, input=Path(CAPTURE).read_bytes(), capture_output=True, check=True)
    assert [packet.tobytes() for packet in read_pcap(done.stdout)] == accepted("vlan 10")
    assert b" of 3,713 packets" in done.stderr


def test_disassemble() -> None:
    done = run("filter", "ip", "--disassemble")
    assert done.output == (
        "# classic BPF\n"
        "(000) ldh      [12]\n"
        "(001) jeq      #0x800           jt 2\tjf 3\n"
        "(002) ret      #262144\n"
        "(003) ret      #0\n"
        "\n"
        "# eBPF: r1 is the packet, r2 its length, r0 the bytes to keep\n"
        "jlt r2, 14, reject\n"
        "ldxh r0, [r1+12]\n"
        "be16 r0\n"
        "jne32 r0, 2048, at3\n"
        "at2:\n"
        "mov32 r0, 262144\n"
        "exit\n"
        "at3:\n"
        "mov32 r0, 0\n"
        "exit\n"
        "reject:\n"
        "mov32 r0, 0\n"
        "exit\n"
    )
    found = run("filter", "ip", "--disassemble", "--link-type", "101", "--json").json
    assert found["link_type"] == 101
    assert ClassicProgram(found["classic"]).disassemble().startswith("(000) ldb      [0]")
    assert run("run", "-", "--mem", "45", stdin=found["code"]).output.startswith("r0 = 0x40000 ")


def test_damage(tmp_path: Path) -> None:
    path = tmp_path / "cut.pcap"
    path.write_bytes(Path(CAPTURE).read_bytes()[:-1])
    done = run("filter", "", "--pcap", str(path), "--count")
    assert (done.status, done.output) == (0, "3712\n")
    assert done.errors.startswith(f"Warning: {path}: offset ")
    assert run("filter", "", "--pcap", str(path), "--strict").status == 2


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["tcp prt 80", "--pcap", CAPTURE], "'tcp prt 80': can't parse filter expression: syntax error"),
        (["tcp", "--pcap", "/nowhere"], "/nowhere: No such file or directory"),
        (["tcp", "--pcap", __file__], "not a pcap file"),
        (["tcp"], "--pcap FILE is missing"),
        (["tcp", "--pcap", CAPTURE, "--disassemble"], "--disassemble prints programs"),
        (["tcp", "--pcap", CAPTURE, "--link-type", "1"], "--link-type belongs to --disassemble"),
        (["tcp", "--pcap", CAPTURE, "--write", "-", "--json"], "both want standard output"),
        (["tcp", "--pcap", CAPTURE, "--count", "--json"], "exclude each other"),
        ([], "Missing argument 'EXPR'"),
    ],
)
def test_errors(words: list[str], message: str) -> None:
    done = run("filter", *words)
    assert done.status == 2
    assert message in done.errors


def test_without_libpcap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pcapy", None)  # an import fails then
    for words in (["--pcap", CAPTURE], ["--disassemble"]):
        done = run("filter", "tcp", *words)
        assert (done.status, done.output) == (2, "")
        assert 'pip install "llvmbpf[filter]"' in done.errors
