"""llvmbpf run: every kind of machine, mode and input."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from llvmbpf.asm import assemble
from llvmbpf.packets import PacketArray, read_pcap, write_pcap, write_pcapng

from .command import CAPTURE, FILTER, run

MODES = ["interp", "jit", "unsafe"]
SECOND_BYTE = "ldxb r0, [r1+1]\nexit\n"
# Loads the packet's start from offset 8 of the metadata buffer, then the 16 bits at offset 2 of the packet.
THROUGH_MBUFF = "ldxdw r1, [r1+8]\nldxh r0, [r1+2]\nexit\n"
BOUNDS = ["--data-offset", "8", "--data-end-offset", "24"]
LOOP = "again: ja again\n"


def goes_to_port_80(packet: bytes) -> bool:
    """What the filter says, from a frame's bytes: TCP over IPv4 without VLAN tags."""
    ip = packet[14:]
    if packet[12:14] != b"\x08\x00" or len(ip) < 20 or ip[9] != 6 or ip[0] % 16 < 5:
        return False
    tcp = ip[4 * (ip[0] % 16) :]
    return len(tcp) >= 20 and tcp[2:4] == b"\x00\x50"


@pytest.mark.parametrize("mode", MODES)
class TestModes:
    def test_memory(self, mode: str) -> None:
        done = run("run", "-", "--mem", "aa bb", "--mode", mode, stdin=SECOND_BYTE)
        assert (done.status, done.output, done.errors) == (0, "r0 = 0xbb (187)\n", "")

    def test_no_memory(self, mode: str) -> None:
        done = run("run", "-", "--mode", mode, stdin="mov r0, r1\nor r0, r2\nadd r0, -1\nexit")
        assert done.output == "r0 = 0xffffffffffffffff (18446744073709551615)\n"

    def test_metadata_buffer_of_zeros(self, mode: str) -> None:
        done = run("run", "-", "--mem", "aabb1122ccdd", *BOUNDS, "--mode", mode, stdin=THROUGH_MBUFF)
        assert done.output.startswith("r0 = 0x2211 ")

    def test_metadata_buffer_given(self, mode: str) -> None:
        program = THROUGH_MBUFF.replace("exit", "ldxb r2, [r6]\nadd r0, r2\nexit")
        words = ["--mem", "aabb1122ccdd", "--mbuff", "07" + "00" * 31, *BOUNDS, "--mode", mode]
        done = run("run", "-", *words, stdin="mov r6, r1\n" + program)
        assert done.output.startswith("r0 = 0x2218 ")

    def test_json(self, mode: str) -> None:
        done = run("run", "-", "--mem", "0102", "--mode", mode, "--json", stdin="stb [r1], 9\nmov r0, 5\nexit")
        assert done.json == {"r0": 5, "r0_hex": "0x5", "mode": mode, "mem": "0902", "mem_changed": True}

    def test_capture(self, mode: str) -> None:
        done = run("run", FILTER, "--pcap", CAPTURE, "--mode", mode, "--json")
        found = {row["r0"]: row["packets"] for row in done.json["results"]}
        assert found == Counter(goes_to_port_80(packet.tobytes()) for packet in read_pcap(CAPTURE))
        assert (done.status, done.json["faults"], done.json["mode"]) == (0, [], mode)

    def test_capture_with_metadata_buffers(self, mode: str) -> None:
        expected = Counter(int.from_bytes(packet[2:4].tobytes(), "little") for packet in read_pcap(CAPTURE))
        for mbuff in ([], ["--mbuff", "00" * 32]):
            done = run("run", "-", "--pcap", CAPTURE, *mbuff, *BOUNDS, "--mode", mode, "--json", stdin=THROUGH_MBUFF)
            assert {row["r0"]: row["packets"] for row in done.json["results"]} == expected


class TestPrograms:
    def test_forms(self, tmp_path: Path) -> None:
        program = assemble(SECOND_BYTE)
        forms = {
            "program.s": SECOND_BYTE.encode(),
            "pseudo": b"r0 = *(u8 *)(r1 + 1)\r\nexit\r\n",
            "program.bin": program.code,
            "program": program.code,
            "program.hex": program.code.hex(" ").upper().encode() + b"\n",
            "with-mark.s": b"\xef\xbb\xbf" + SECOND_BYTE.encode(),
        }
        for name, content in forms.items():
            path = tmp_path / name
            path.write_bytes(content)
            assert run("run", str(path), "--mem", "01 02").output == "r0 = 0x2 (2)\n", name

    def test_bytecode_from_standard_input(self) -> None:
        assert run("run", "-", "--mem", "01 02", stdin=assemble(SECOND_BYTE).code).output == "r0 = 0x2 (2)\n"

    @pytest.mark.parametrize("command", ["disasm", "ir", "bench"])
    def test_other_commands_refuse_object_files_with_a_way_out(self, command: str, tmp_path: Path) -> None:
        path = tmp_path / "program.o"
        path.write_bytes(b"\x7fELF" + bytes(60))
        done = run(command, str(path))
        assert done.status == 2
        assert "llvmbpf object" in done.errors
        assert "llvm-objcopy" in done.errors


class TestMemory:
    def test_forms(self, tmp_path: Path) -> None:
        path = tmp_path / "packet"
        path.write_bytes(b"\x01\x02")
        for words in (["--mem", f"@{path}"], ["--mem", str(path)], ["--mem-file", str(path)], ["--mem", "0x0102"]):
            assert run("run", "-", *words, stdin=SECOND_BYTE).output == "r0 = 0x2 (2)\n", words

    def test_change_is_shown(self) -> None:
        done = run("run", "-", "--mem", "01" * 66, stdin="stb [r1], 9\nmov r0, 0\nexit")
        assert done.output == "r0 = 0x0 (0)\nmemory is now 09" + " 01" * 63 + " and 2 more bytes\n"


class TestCapture:
    def test_table(self) -> None:
        done = run("run", FILTER, "--pcap", CAPTURE)
        assert done.status == 0
        assert "3,713 packets in " in done.output

    def test_many_results_are_cut(self) -> None:
        done = run("run", "-", "--pcap", CAPTURE, stdin="mov r0, r2\nexit")
        lengths = {len(packet) for packet in read_pcap(CAPTURE)}
        assert f"{len(lengths) - 20} others" in done.output

    @pytest.mark.parametrize("mode", ["interp", "jit"])
    def test_faults_are_counted_by_place(self, mode: str, tmp_path: Path) -> None:
        path = tmp_path / "small.pcap"
        write_pcap(path, [b"abcd", b"", b"a", b"ab", b"abc"])
        words = ["run", "-", "--pcap", str(path), "--mode", mode]
        program = "ldxb r0, [r1]\nldxb r0, [r1+2]\nexit"
        done = run(*words, "--json", stdin=program)
        assert done.status == 1
        assert [(row["r0"], row["packets"]) for row in done.json["results"]] == [(ord("c"), 2)]
        faults = [(row["kind"], row["pc"], row["packets"], row["first_packet"]) for row in done.json["faults"]]
        assert faults == [("MemoryAccessError", 1, 2, 2), ("MemoryAccessError", 0, 1, 1)]
        lines = run(*words, stdin=program).output.splitlines()
        assert lines[-3].startswith("packet 2 and 1 more: MemoryAccessError: pc 1: ldxb r0, [r1+2]: load of 1 bytes at")
        assert lines[-2].startswith("packet 1: MemoryAccessError: pc 0: ")

    def test_packets_can_be_changed(self, tmp_path: Path) -> None:
        path = tmp_path / "one.pcap"
        write_pcap(path, [b"abcd"])
        before = path.read_bytes()
        done = run("run", "-", "--pcap", str(path), "--json", stdin="stb [r1], 9\nldxb r0, [r1]\nexit")
        assert done.json["results"] == [{"r0": 9, "r0_hex": "0x9", "packets": 1}]
        assert path.read_bytes() == before

    def test_empty_capture(self, tmp_path: Path) -> None:
        path = tmp_path / "none.pcap"
        write_pcap(path, [])
        done = run("run", FILTER, "--pcap", str(path))
        assert done.status == 0
        assert "0 packets in " in done.output

    def test_damage_is_a_warning(self, tmp_path: Path) -> None:
        path = tmp_path / "cut.pcap"
        path.write_bytes(Path(CAPTURE).read_bytes()[:-3])
        done = run("run", FILTER, "--pcap", str(path), "--json")
        assert (done.status, done.json["packets"]) == (0, 3712)
        assert done.errors.startswith(f"Warning: {path}: ")

    @pytest.mark.parametrize("mode", MODES[:2])
    def test_timeout(self, mode: str) -> None:
        words = ["--pcap", CAPTURE, "--mode", mode, "--timeout", "0.2", "--fuel", "none"]
        done = run("run", "-", *words, "--json", stdin=LOOP)
        assert (done.status, done.json["error"]["kind"]) == (1, "Interrupted")


class TestSeveralCaptures:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        write_pcap(tmp_path / "a.pcap", [b"abcd", b"", b"a"])
        write_pcapng(tmp_path / "b.pcapng", [b"", b"bcde", b"a", b""])
        (tmp_path / "c.txt").write_text("no capture")
        return tmp_path

    @pytest.mark.parametrize("words", [["--pcap", "a.pcap", "--pcap", "b.pcapng"], ["--pcap", "*.pcap*"]])
    @pytest.mark.parametrize("mode", MODES[:2])
    def test_counts_and_faults_are_gathered(self, mode: str, folder: Path, words: list[str]) -> None:
        paths = [word if word == "--pcap" else str(folder / word) for word in words]
        done = run("run", "-", *paths, "--mode", mode, "--json", stdin="ldxb r0, [r1]\nldxb r2, [r1+1]\nexit")
        assert (done.status, done.json["packets"]) == (1, 7)
        assert sorted((row["r0"], row["packets"]) for row in done.json["results"]) == [(97, 1), (98, 1)]
        faults = [(row["pc"], row["packets"], row["first_packet"]) for row in done.json["faults"]]
        assert faults == [(0, 3, 1), (1, 2, 2)]

    @pytest.mark.parametrize("mode", MODES)
    def test_standard_input_between_files(self, mode: str, folder: Path) -> None:
        program = folder / "program.s"
        program.write_text("mov r0, r2\nexit")
        words = ["--pcap", str(folder / "a.pcap"), "--pcap", "-", "--mode", mode]
        content = (folder / "b.pcapng").read_bytes()
        done = run("run", str(program), *words, "--json", stdin=content)
        assert {row["r0"]: row["packets"] for row in done.json["results"]} == {0: 3, 1: 2, 4: 2}
        done = run("run", str(program), *words, stdin=content[:-3])
        assert done.status == 0
        assert done.errors.startswith("Warning: standard input: offset ")
        assert "6 packets in" in done.output
        done = run("run", str(program), *words, stdin=b"nonsense")
        assert (done.status, done.output) == (2, "")
        assert "in standard input" in done.errors

    @pytest.mark.parametrize("mode", MODES)
    def test_packets_are_writable(self, mode: str, folder: Path) -> None:
        path = folder / "d.pcapng"
        write_pcapng(path, [b"ab", b"cd"])
        before = path.read_bytes()
        program = "stb [r1], 9\nldxb r0, [r1]\nexit"
        done = run("run", "-", "--pcap", str(path), "--mode", mode, "--json", stdin=program)
        assert done.json["results"] == [{"r0": 9, "r0_hex": "0x9", "packets": 2}]
        assert path.read_bytes() == before


def test_many_packets_through_a_pipe(tmp_path: Path) -> None:
    """More than one chunk, written by a process that knows nothing of how they are read."""
    path = tmp_path / "many.pcap"
    packets = PacketArray.from_2d(np.zeros((300_000, 20), np.uint8), np.arange(300_000) % 3)
    packets.to_pcap(path)
    program = tmp_path / "program.s"
    program.write_text("mov r0, r2\nexit")
    command = [sys.executable, "-m", "llvmbpf", "run", str(program), "--pcap", "-", "--json"]
    with subprocess.Popen(["cat", str(path)], stdout=subprocess.PIPE) as writer:
        done = subprocess.run(command, stdin=writer.stdout, capture_output=True, check=True, timeout=60)
    found = json.loads(done.stdout)
    assert {row["r0"]: row["packets"] for row in found["results"]} == {0: 100_000, 1: 100_000, 2: 100_000}


class TestLimits:
    @pytest.mark.parametrize("mode", MODES[:2])
    def test_fuel(self, mode: str) -> None:
        done = run("run", "-", "--fuel", "100", "--mode", mode, stdin=LOOP)
        assert (done.status, done.output) == (1, "")
        assert done.errors == "Error: pc 0: ja -1: the fuel of 100 backward jumps and calls is spent\n"

    @pytest.mark.parametrize("mode", MODES[:2])
    def test_timeout(self, mode: str) -> None:
        done = run("run", "-", "--fuel", "none", "--timeout", "0.1", "--mode", mode, stdin=LOOP)
        assert done.status == 1
        assert "stopped" in done.errors

    def test_calls_through_registers(self) -> None:
        program = "mov r1, 9\nmov r6, 5\ncall r6\nexit"
        assert run("run", "-", stdin=program).status == 2
        done = run("run", "-", "--callx", "helper", "--helpers", "ubpf", stdin=program)
        assert done.output == "r0 = 0x9 (9)\n"

    def test_helpers(self) -> None:
        program = "mov r1, 99\ncall 3\nexit"
        assert run("run", "-", "--helpers", "ubpf", stdin=program).output == "r0 = 0x9 (9)\n"
        done = run("run", "-", stdin=program)
        assert (done.status, done.errors) == (1, "Error: pc 1: call 3: helper 3 is not registered\n")


class TestTrace:
    PROGRAM = "ldxb r0, [r1+1]\nstxdw [r10-8], r0\ncall local f\nexit\nf:\nmov r0, 7\nexit"

    def test_steps(self) -> None:
        done = run("run", "-", "--mem", "aa bb", "--trace", stdin=self.PROGRAM)
        lines = done.output.splitlines()
        assert [line.split(":")[0].strip() for line in lines] == ["0", "1", "2", "4", "5", "3", "r0 = 0x7 (7)"]
        assert lines[0].endswith("# r0 = 0xbb, load 1 at mem+1")
        assert lines[1].endswith("# store 8 at r10-8")
        assert "call local f" in lines[2]
        assert lines[5].strip() == "3: exit"

    def test_json(self) -> None:
        done = run("run", "-", "--mem", "aa bb", "--trace", "--json", stdin=self.PROGRAM)
        steps = done.json["steps"]
        assert (done.json["r0"], done.json["error"], len(steps)) == (7, None, 6)
        address = steps[0]["registers"][1]
        assert steps[0]["access"] == {"kind": "load", "address": address + 1, "size": 1}
        assert steps[1]["registers"][0] == 0xBB

    def test_packet_and_metadata_are_told_apart(self) -> None:
        done = run("run", "-", "--mem", "aabb1122ccdd", *BOUNDS, "--trace", stdin=THROUGH_MBUFF)
        assert "load 8 at mbuff+8" in done.output
        assert "load 2 at mem+2" in done.output

    def test_fault_comes_behind_the_steps(self) -> None:
        done = run("run", "-", "--trace", stdin="mov r0, 1\nldxb r0, [r1]\nexit")
        assert (done.status, done.output.splitlines()[0].split("#")[0].strip()) == (1, "0: mov r0, 1")
        assert done.errors.startswith("Error: pc 1: ldxb r0, [r1]: ")
        done = run("run", "-", "--trace", "--json", stdin="mov r0, 1\nldxb r0, [r1]\nexit")
        assert (done.status, done.json["r0"], done.json["error"]["pc"]) == (1, None, 1)

    def test_endless_loop_ends(self) -> None:
        done = run("run", "-", "--trace", stdin=LOOP)
        assert (done.status, done.output.count("ja again")) == (1, 10_000)
        assert run("run", "-", "--trace", "--fuel", "3", stdin=LOOP).output.count("ja again") == 3


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--mem", "00", "--mem-file", "x"], "--mem and --mem-file exclude each other"),
        (["--mem", "00", "--pcap", CAPTURE], "--mem and --pcap exclude each other"),
        (["--pcap", CAPTURE, "--trace"], "--trace and --pcap exclude each other"),
        (["--trace", "--timeout", "1"], "--timeout and --opt-level have no meaning"),
        (["--trace", "--mode", "jit"], "--mode can only be interp"),
        (["--data-offset", "8"], "belong together"),
        (["--data-offset", "8", "--data-end-offset", "12"], "must not overlap"),
        (["--mbuff", "00" * 20, *BOUNDS], "lie beyond --mbuff, which has 20 bytes"),
        (["--mem", "0g"], "neither hex bytes nor a file"),
        (["--mem", "@/nowhere"], "/nowhere: No such file or directory"),
        (["--mem-file", "/nowhere"], "/nowhere: No such file or directory"),
        (["--mem-file", "-"], "only one of them can be standard input"),
        (["--pcap", "-"], "only one of them can be standard input"),
        (["--pcap", CAPTURE, "--pcap", "/nowhere/*.pcap"], "/nowhere/*.pcap: No such file or directory"),
        (["--pcap", "/nowhere"], "/nowhere: No such file or directory"),
        (["--fuel", "much"], "'much' is neither a number nor none"),
        (["--fuel", "-1"], "not within 0 to"),
        (["--timeout", "0"], "0 is not in the range x>0"),
        (["--opt-level", "4"], "4 is not in the range"),
        (["--mode", "fast"], "'fast' is not one of"),
    ],
)
def test_wrong_usage(words: list[str], complaint: str) -> None:
    done = run("run", "-", *words, stdin=SECOND_BYTE)
    assert (done.status, done.output) == (2, "")
    assert complaint in done.errors
