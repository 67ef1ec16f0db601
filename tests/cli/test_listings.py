"""llvmbpf asm, disasm, verify and ir."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from llvmbpf.asm import assemble, disassemble
from llvmbpf.program import Program

from .command import PARSER, run

TEXT = "start:\n  ldxb r0, [r1+1]\n  jne r0, 7, +1\n  call local f\n  exit\nf:\n  mov r0, 7\n  exit\n"
BROKEN = bytes.fromhex("070a000000000000 ff00000000000000")  # writes r10; no such opcode, and runs on beyond the end


class TestAsm:
    def test_hex_lines(self) -> None:
        done = run("asm", "-", stdin=TEXT)
        assert (done.status, done.errors) == (0, "")
        lines = done.output.splitlines()
        assert {len(line) for line in lines} == {16}
        assert bytes.fromhex("".join(lines)) == assemble(TEXT).code

    def test_file(self, tmp_path: Path) -> None:
        path = tmp_path / "out.bin"
        assert run("asm", "-", "-o", str(path), stdin=TEXT).output == ""
        assert path.read_bytes() == assemble(TEXT).code

    def test_json(self, tmp_path: Path) -> None:
        path = tmp_path / "out.bin"
        done = run("asm", "-", "--json", "-o", str(path), stdin=TEXT)
        assert done.json["size"] == 6
        assert done.json["insns"][0] == {
            "opc": "0x71", "dst": "0x0", "src": "0x1", "off": "0x0001", "imm": "0x00000000",
            "desc": "ldxb r0, [r1+1]", "pc": 0,
        }  # fmt: skip
        assert done.json["code"] == path.read_bytes().hex()
        assert done.json["symbols"] == {"start": 0, "f": 4}

    def test_error_shows_line_column_and_caret(self, tmp_path: Path) -> None:
        path = tmp_path / "wrong.s"
        path.write_text("mov r0, 1\n  mov r0, r11\nexit\n")
        done = run("asm", str(path))
        assert (done.status, done.output) == (2, "")
        first, source, caret, where = done.errors.splitlines()
        assert first.startswith("Error: line 2, column 11: ")
        assert source[caret.index("^") :] == "r11"
        assert where == f"  in {path}"
        done = run("asm", str(path), "--json")
        assert done.json["error"]["kind"] == "AssemblyError"
        assert (done.json["error"]["line"], done.json["error"]["column"]) == (2, 11)

    def test_two_owners_of_standard_output(self) -> None:
        assert run("asm", "-", "-o", "-", "--json", stdin=TEXT).status == 2


class TestDisasm:
    @pytest.mark.parametrize("dialect", ["conformance", "pseudo"])
    @pytest.mark.parametrize("options", [[], ["--labels"], ["--pcs"], ["--pcs", "--labels"]], ids=" ".join)
    def test_what_it_prints_asm_reads_back(self, dialect: str, options: list[str]) -> None:
        text = run("disasm", PARSER, "--dialect", dialect, *options).output
        assert run("disasm", PARSER, "--dialect", dialect, *options).status == 0
        assert bytes.fromhex(run("asm", "-", stdin=text).output) == Path(PARSER).read_bytes()

    def test_text(self) -> None:
        program = assemble(TEXT)
        assert run("disasm", "-", stdin=TEXT).output == disassemble(program) + "\n"
        shown = run("disasm", "-", "--dialect", "pseudo", "--pcs", "--labels", stdin=TEXT).output
        assert shown == disassemble(program, "pseudo", labels=True, pcs=True) + "\n"

    def test_json(self) -> None:
        done = run("disasm", "-", "--dialect", "pseudo", "--json", stdin="lddw r1, 0x100000000\nexit")
        assert [(one["pc"], one["desc"]) for one in done.json["insns"]] == [(0, "r1 = 0x100000000 ll"), (2, "exit")]

    def test_broken_bytecode_is_shown(self) -> None:
        done = run("disasm", "-", stdin=BROKEN)
        assert done.status == 0
        assert "opcode 0xff" in done.output

    def test_half_an_instruction(self) -> None:
        done = run("disasm", "-", stdin=BROKEN[:12])
        assert (done.status, done.output) == (2, "")
        assert "12 bytes is not a whole number of 8-byte slots\n  in standard input" in done.errors


class TestVerify:
    def test_summary(self) -> None:
        done = run("verify", "-", stdin=TEXT.replace("exit\nf:", "call 300\ncall 300\nexit\nf:"))
        assert done.status == 0
        assert done.output == (
            "-: well-formed, 8 instructions, 2 functions, 4 basic blocks\n  calls helper 300 at pc 3, 4\n"
        )

    def test_every_violation(self) -> None:
        done = run("verify", "-", stdin=BROKEN)
        assert done.status == 1
        lines = done.output.splitlines()
        assert lines[0] == "-: 2 violations"
        assert lines[1].endswith("[frame-pointer]")
        assert lines[2].endswith("[encoding]")
        found = run("verify", "-", "--json", stdin=BROKEN)
        assert (found.status, found.json["ok"]) == (1, False)
        assert [(one["pc"], one["rule"]) for one in found.json["violations"]] == [
            (0, "frame-pointer"),
            (1, "encoding"),
        ]

    def test_explain(self) -> None:
        text = "ldxdw r2, [r1+8]\nldxb r0, [r2]\nstxb [r10-1], r0\nexit"
        packet = run("verify", "-", "--explain", stdin=text).output
        assert "pc 0: load 8 of packet+8" in packet
        assert "    1 checked against all regions" in packet
        offsets = ["--data-offset", "8", "--data-end-offset", "16"]
        slots = run("verify", "-", "--explain", *offsets, "--json", stdin=text).json
        assert slots["entry"] == "r1 = context, packet bounds at 8 and 16"
        assert [(one["pc"], one["region"]) for one in slots["accesses"]] == [
            (0, "context"),
            (1, "packet"),
            (2, "frame"),
        ]
        assert sum(slots["shares"].values()) == 3
        assert slots["functions"] == [{"name": "main", "pc": 0}]

    def test_calls_through_registers(self) -> None:
        assert run("verify", "-", stdin="mov r6, 5\ncall r6\nexit").status == 1
        assert run("verify", "-", "--callx", "helper", stdin="mov r6, 5\ncall r6\nexit").status == 0


class TestIr:
    def test_lifted(self) -> None:
        safe, unsafe = (run("ir", "-", *words, stdin=TEXT).output for words in ([], ["--unsafe"]))
        assert "define i64 @llvmbpf.run(" in safe
        assert "; 0: ldxb r0, [r1+1]" in safe
        assert "icmp uge i64 %packet.length, 2" in safe
        assert "icmp uge i64 %packet.length, 2" not in unsafe

    def test_optimized_by_level(self) -> None:
        plain, best = (run("ir", "-", "--optimized", "--opt-level", level, stdin=TEXT).output for level in "02")
        assert "target triple" in plain
        assert "target triple" in best
        assert "call { i64, i1 } @bpf.0(" in plain
        assert "call { i64, i1 } @bpf.0(" not in best.split("@llvmbpf.repeat")[0]

    def test_assembly(self) -> None:
        assert "llvmbpf.run:" in run("ir", "-", "--asm", stdin=TEXT).output

    @pytest.mark.skipif(shutil.which("dot") is None, reason="needs graphviz")
    def test_dot_reads_the_graph(self) -> None:
        text = run("ir", PARSER, "--cfg").output
        subprocess.run(["dot", "-Tsvg"], input=text, text=True, check=True, capture_output=True)

    def test_picture(self) -> None:
        root = ElementTree.fromstring(run("ir", "-", "--svg", stdin=TEXT).output)
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        assert "start" in "".join(root.itertext())

    def test_graph(self) -> None:
        text = run("ir", "-", "--cfg", stdin=TEXT).output
        assert text.startswith("digraph program {")
        assert 'label="start"' in text
        assert 'label="f"' in text


def test_program_of_another_tool_reads_the_same(tmp_path: Path) -> None:
    path = tmp_path / "filter.txt"
    path.write_text(run("disasm", PARSER, "--dialect", "pseudo", "--pcs").output)
    assert bytes.fromhex(run("asm", str(path)).output) == Program(Path(PARSER).read_bytes()).code
