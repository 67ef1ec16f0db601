"""Lines belong to the instructions that they were made from."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest

import llvmbpf
from llvmbpf import BpfProgram, EbpfVmRaw, assemble
from llvmbpf.explore import Exploration, explore, find_source
from llvmbpf.isa import CALL_OPS, Op
from llvmbpf.jit.optimiser import emit_assembly, show

DATA = Path(str(resources.files("llvmbpf") / "data"))
PROGRAMS = [("firewall", "firewall"), ("filter", "filter"), ("features", "measure"), ("features", "note")]
STORES = {Op.STORE, Op.STORE_IMM}

# A loop that is lifted in two versions, whose calls are inlined.
LOOP = """
    mov r6, r1
    add r6, r2
    mov r0, 0
next:
    mov r3, r1
    add r3, 1
    jgt r3, r6, end
    ldxb r4, [r1]
    add r0, r4
    mov r1, r3
    ja next
end:
    exit
"""


def program_of(name: str, program: str) -> BpfProgram:
    return llvmbpf.load(DATA / f"{name}.o").programs[program]


def bare(assembly: str) -> list[str]:
    """The instructions and labels alone."""
    lines = []
    for line in assembly.split("\n"):
        if line.startswith("\t.section\t.debug"):
            break
        text = line.split("#")[0].rstrip()
        if text and not re.match(r"\t\.|\.L(tmp|func)", text):
            lines.append(text)
    return lines


@pytest.mark.parametrize(("name", "program"), [*PROGRAMS, ("", "")])
@pytest.mark.parametrize("safe", [True, False])
def test_what_is_shown_is_what_runs(name: str, program: str, safe: bool) -> None:
    holder = program_of(name, program) if name else EbpfVmRaw(assemble(LOOP))
    compiled = explore(holder, safe=safe).compiled
    plain = bare(emit_assembly(compiled.lifted.text, compiled.opt_level))
    assert len(plain) > 10
    assert bare(compiled.located.assembly) == plain


def lines_by_comments(found: Exploration) -> Iterator[tuple[str, int]]:
    """Each line of lifted IR and the instruction whose comment stands above it."""
    index: int | None = None
    for line in found.panes["lifted"].lines:
        comment = re.match(r"  ; (\d+): ", line.text)
        if comment:
            index = found.program.index_at[int(comment[1])]
        elif re.match(r"\S|  %\S+ = phi", line.text):
            # Blocks that checks end in belong to the instruction; those of the program begin anew.
            index = index if re.match(r"(?!bb\.|trap|unwind|define|entry|\})", line.text) else None
        if index is not None and line.text.startswith("  ") and line.text != "  br label %unwind":
            yield line.text, index


@pytest.mark.parametrize(("name", "program"), PROGRAMS)
@pytest.mark.parametrize("safe", [True, False])
def test_lifted_lines_belong_to_the_comment_above(name: str, program: str, safe: bool) -> None:
    found = explore(program_of(name, program), safe=safe)
    linked = found.panes["lifted"]
    expected = list(lines_by_comments(found))
    assert len(expected) > 3 * len(found.program) // 2
    told = {(line.text, index) for line in linked.lines for index in line.indexes}
    assert [one for one in expected if one not in told] == []


@pytest.mark.parametrize(("name", "program"), PROGRAMS)
def test_every_store_and_call_is_somewhere(name: str, program: str) -> None:
    found = explore(program_of(name, program), opt_level=0)
    checked = 0
    for index, spec in enumerate(found.program.specs):
        assert spec is not None
        if spec.op in STORES | CALL_OPS:
            checked += 1
            assert all(found.lines(pane, index) for pane in ("bytecode", "lifted", "optimised", "assembly")), index
    assert checked >= 4


CONSTANTS = [0x1357, 0x2468, 0x3579, 0x468A, 0x579B]


@pytest.mark.parametrize("opt_level", range(4))
@pytest.mark.parametrize("safe", [True, False])
def test_constants_lead_to_their_instructions(opt_level: int, safe: bool) -> None:
    # Far enough apart that no two stores become one.
    stores = [f"stw [r1+{20 * place}], {constant}" for place, constant in enumerate(CONSTANTS)]
    found = explore(assemble("\n".join([*stores, "mov r0, 0", "exit"])), safe=safe, opt_level=opt_level)
    for index, constant in enumerate(CONSTANTS):
        for pane in ("lifted", "optimised", "assembly"):
            bearing = (one for one in found.panes[pane].lines if re.search(rf"\b{constant}\b", one.text))
            (line,) = (one for one in bearing if ";" not in one.text)
            assert line.indexes == (index,), (pane, line.text)


@pytest.mark.parametrize("opt_level", [2, 3])
def test_inlined_calls_lead_to_the_callee(opt_level: int) -> None:
    text = """
        mov r6, r1
        call write
        mov r1, r6
        add r1, 64
        call write
        mov r0, 0
        exit
    write:
        stw [r1], 0x1357
        stw [r1+32], 0x2468
        mov r0, 0
        exit
    """
    found = explore(assemble(text), opt_level=opt_level)
    calls = [index for index, spec in enumerate(found.program.specs) if spec and spec.op is Op.CALL_LOCAL]
    first = found.program.index_at[next(pc for pc, name in found.program.symbols.items() if name == "write")]
    for constant, index in ((0x1357, first), (0x2468, first + 1)):
        for pane in ("optimised", "assembly"):
            lines = [one for one in found.panes[pane].lines if re.search(rf"\b{constant}\b", one.text)]
            assert {one.indexes for one in lines} == {(index,)}
            assert sorted(one.via[0] for one in lines) == calls, "both copies, each through its call"


def test_inlined_helpers_belong_to_the_call() -> None:
    found = explore(program_of("filter", "filter"))
    (call,) = (index for index, spec in enumerate(found.program.specs) if spec and spec.op is Op.CALL
               and found.program.instructions[index].imm == 1)  # fmt: skip
    assert "map_lookup_elem" in found.lines("bytecode", call)[0]
    assert any("map." in line for line in found.lines("optimised", call))
    assert any("map." in line for line in found.lines("assembly", call))


def test_entries_and_traps_belong_to_nothing() -> None:
    found = explore(assemble("ldxb r0, [r1+3]\nexit"), opt_level=0)
    for pane in ("lifted", "optimised"):
        lines = found.panes[pane].lines
        stores = [one for one in lines if one.text.lstrip().startswith("store")]
        assert stores
        assert all(not one.indexes for one in stores), "the record of a trap, which every check may write"
    returns = [one.indexes for one in found.panes["assembly"].lines if one.text.strip().startswith("ret")]
    assert returns == [(1,), (), ()], "of the program, by its exit; behind the trap; of the entry"


TOOLS = ["llvm-objdump-19", "llvm-dwarfdump-19"]


@pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="llvm-objdump-19 or llvm-dwarfdump-19 is not installed")
@pytest.mark.parametrize(("name", "program"), PROGRAMS[1:])
def test_assembly_agrees_with_the_line_table(name: str, program: str, tmp_path: Path) -> None:
    """Another way to the same: machine code of an object, disassembled, with DWARF's lines by address."""
    # Safe code may have a version in a section of its own, whose addresses are the same once more.
    compiled = (found := explore(program_of(name, program), safe=False)).compiled
    code = show(compiled.located.lifted, compiled.opt_level, lambda module, machine: machine.emit_object(module))
    (tmp_path / "code.o").write_bytes(code)

    def output(*command: str) -> str:
        done = subprocess.run([*command, "code.o"], cwd=tmp_path, check=True, capture_output=True, text=True)
        return done.stdout

    rows = re.findall(r"^(0x[0-9a-f]{16}) +(\d+) ", output(TOOLS[1], "--debug-line"), re.MULTILINE)
    starts = [(int(address, 16), int(line)) for address, line in rows]
    dumped = re.findall(r"^ *([0-9a-f]+):\s+([a-z]\w*)", output(TOOLS[0], "-d", "--no-show-raw-insn"), re.MULTILINE)
    table = []
    for address, opcode in ((int(one, 16), opcode) for one, opcode in dumped):
        if address >= starts[0][0] and not opcode.startswith("nop"):
            table.append((opcode, [line for start, line in starts if start <= address][-1]))
    shown = [(one.text.split()[0], one.indexes[0] + 1 if one.indexes else 0)
             for one in found.panes["assembly"].lines if one.text.startswith("    ")]  # fmt: skip
    assert len(shown) > 200
    assert [line for _, line in table] == [line for _, line in shown]


# -- C -----------------------------------------------------------------------------------------------------------------


def test_lines_of_c() -> None:
    program = program_of("firewall", "firewall")
    source = find_source(DATA / "firewall.o", program.source_lines.values())
    assert source == (DATA / "firewall.c").read_text(encoding="utf-8")
    found = explore(program, source=DATA / "firewall.c")
    assert len(found.panes["source"].lines) == len(source.splitlines())
    (line,) = (one for one in found.panes["source"].lines if "total->packets++" in one.text)
    assert [found.program.instructions[index].imm for index in line.indexes][1] == 1, "load, add 1, store"
    assert len(line.indexes) == 3
    for index in line.indexes:
        assert found.lines("source", index) == (line.text,)


def test_lines_of_c_without_the_file() -> None:
    found = explore(program_of("firewall", "firewall"))
    lines = found.panes["source"].lines
    assert any(one.text.strip() == "⋮" for one in lines)
    assert all(one.indexes for one in lines if one.text.strip() != "⋮")
    numbers = [int(one.text.split()[0]) for one in lines if one.indexes]
    assert numbers == sorted(set(numbers))


def test_every_instruction_has_a_line_of_c() -> None:
    found = explore(program_of("features", "measure"))
    assert set(found.panes["source"].by_index) == set(range(len(found.program)))


def test_only_the_right_file_is_taken(tmp_path: Path) -> None:
    lines = list(program_of("firewall", "firewall").source_lines.values())
    assert find_source(tmp_path / "firewall.o", lines) is None
    text = (DATA / "firewall.c").read_text(encoding="utf-8")
    (tmp_path / "firewall.c").write_text(text, encoding="utf-8")
    assert find_source(tmp_path / "firewall.o", lines) == text
    (tmp_path / "firewall.c").write_text("\n" + text, encoding="utf-8")
    assert find_source(tmp_path / "firewall.o", lines) is None


def test_no_debug_information_means_no_c() -> None:
    found = explore(assemble("mov r0, 1\nexit"))
    assert list(found.panes) == ["bytecode", "lifted", "optimised", "assembly"]


# -- as a whole --------------------------------------------------------------------------------------------------------


def test_bytecode_tells_of_checks() -> None:
    text = "jlt r2, 4, +1\nldxw r0, [r1]\nldxw r0, [r1+8]\nexit"
    lines = explore(assemble(text)).panes["bytecode"].lines
    assert [(one.mark, one.note) for one in lines if one.note] == [
        ("proved", "load 4 of packet+0: proved: at least 4 bytes are there"),
        ("checked", "load 4 of packet+8: checked against the packet"),
    ]
    assert not any(one.note for one in explore(assemble(text), safe=False).panes["bytecode"].lines)


def test_text_form() -> None:
    text = str(explore(assemble("ldxb r0, [r1+3]\nexit")))
    assert text.startswith("0: r0 = *(u8 *)(r1 + 3)\n   IR | ")
    assert "\n  asm | movzbl" in text or "asm | ldrb" in text


def test_functions_of_the_library_are_named_and_not_shown() -> None:
    text = str(explore(program_of("firewall", "firewall")).panes["assembly"])
    assert "# not shown, of the native library: " in text
    assert "ring_reserve" in text.rpartition("library: ")[2]
    assert "\nring_reserve:" not in text
