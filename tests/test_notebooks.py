"""The notebooks run from top to bottom, and are kept without outputs.

Their code is executed here as plain Python whose last expression of a cell is shown, and what it shows is
compared with what the text says; then once more in a kernel, as Jupyter does it.
"""

from __future__ import annotations

import ast
import contextlib
import io
import ipaddress
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from llvmbpf.packets import read_pcap

FOLDER = Path(__file__).resolve().parent.parent / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
SECONDS = 60  # for each cell, in a kernel


def cells(path: Path, kind: str) -> list[dict[str, Any]]:
    """The notebook's cells of one kind, in order."""
    found = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return [cell for cell in found if cell["cell_type"] == kind]


def execute(source: str, place: str, names: dict[str, Any]) -> str:
    """What a cell prints and shows, as a plain terminal would."""
    tree = ast.parse(source, place)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    with contextlib.redirect_stdout(io.StringIO()) as shown:
        exec(compile(tree, place, "exec", dont_inherit=True), names)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), place, "eval", dont_inherit=True), names)
            if value is not None:
                print(repr(value))
    return shown.getvalue()


def run(path: Path) -> list[str]:
    """The output of each code cell. Raises what a cell raises, with the cell's number in the traceback."""
    names: dict[str, Any] = {"__name__": "__main__"}
    return [
        execute("".join(cell["source"]), f"{path.name}, cell {number}", names)
        for number, cell in enumerate(cells(path, "code"), start=1)
    ]


def test_there_are_notebooks() -> None:
    numbers = [int(path.name.partition("_")[0]) for path in NOTEBOOKS]
    assert numbers == [1, 2, 3, 4, 5, 6, 7, 8]
    text = (FOLDER.parent / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in NOTEBOOKS if f"notebooks/{path.name}" not in text] == []


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_outputs_are_stripped(path: Path) -> None:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert set(notebook["metadata"]) == {"kernelspec", "language_info"}
    identities = [cell["id"] for cell in notebook["cells"]]
    assert len(set(identities)) == len(identities)
    for cell in cells(path, "code"):
        assert cell["outputs"] == []
        assert cell["execution_count"] is None


Output = Callable[[str], str]


def outputs_of(path: Path) -> Output:
    """Run a notebook; the result gives the output of the one code cell that holds some text."""
    outputs = dict(zip(("".join(cell["source"]) for cell in cells(path, "code")), run(path), strict=True))
    assert all(outputs.values()), "every code cell shows something"

    def output(part: str) -> str:
        (found,) = (shown for source, shown in outputs.items() if part in source)
        return found

    return output


# -- what each notebook's text says of its outputs --------------------------------------------------------------------


def check_first_steps(output: Output) -> None:
    assert "[frame-pointer]" in output("mov r10, 1")
    assert "[jump]" in output("mov r10, 1")
    assert output("program_that_spills =").count("checked against the packet") == 3
    assert output("program_that_spills =").count("checked against all regions") == 1
    assert output("machine.trace(frame)").endswith("r0 = 17\n")
    assert output("lifted =").count("%inside") == 2, "one check, computed and asked, where nothing is proved"
    assert "trap.packet" not in output("optimised =")
    first, second = (line for line in output("careless =").splitlines() if line.startswith("pc 0"))
    assert first.partition(" at ")[0] == second.partition(" at ")[0]
    assert "FRAGMENT       138      84" in output("VERDICTS = [")


def firewall_counts() -> Counter[str]:
    """What the rules of the notebook say of each packet of the capture, found out without the firewall."""
    rules = [("192.0.2.1/32", "drop, log"), ("192.0.2.0/24", "pass"), ("203.0.113.64/26", "drop"),
             ("203.0.113.128/26", "transmit")]  # fmt: skip
    counts: Counter[str] = Counter()
    for packet in map(bytes, read_pcap(FOLDER.parent / "llvmbpf" / "data" / "capture.pcap")):
        at = 12
        while at < 20 and packet[at : at + 2] in (b"\x81\0", b"\x88\xa8"):
            at += 4
        header = packet[at + 2 : at + 22]
        is_ipv4 = packet[at : at + 2] == b"\x08\0" and len(header) == 20 and 0x45 <= header[0] <= 0x4F
        source = ipaddress.ip_address(header[12:16]) if is_ipv4 else None
        found = (name for text, name in rules if source is not None and source in ipaddress.ip_network(text))
        counts[next(found, "default")] += 1
    return counts


def check_firewall(output: Output) -> None:
    """An independent reader counts the same."""
    counts = firewall_counts()
    dropped = counts["drop"] + counts["drop, log"]
    verdicts = dict(re.findall(r"^(XDP_\w+) +(\d+)$", output("batch = firewall.run_batch"), re.MULTILINE))
    assert {name: int(count) for name, count in verdicts.items()} == {
        "XDP_DROP": dropped, "XDP_PASS": counts["pass"] + counts["default"], "XDP_TX": counts["transmit"],
    }  # fmt: skip
    hits = dict(re.findall(r"^(\S+) XDP_\w+ +(\d+) ", output("import pyplot"), re.MULTILINE))
    assert {network: int(count) for network, count in hits.items()} == {
        "192.0.2.1/32": counts["drop, log"], "192.0.2.0/24": counts["pass"],
        "203.0.113.64/26": counts["drop"], "203.0.113.128/26": counts["transmit"],
    }  # fmt: skip
    assert re.search(rf"^XDP_DROP .* {dropped} packets", output(".to_numpy()\n"), re.MULTILINE)
    assert output("to_numpy(EVENT)").startswith(f"{counts['drop, log']} events; 0 lost\n")
    assert output("talking =").count(": verdict 2\n") == 4
    assert "firewall.c:182: return eth->type" in output("careless =")
    assert "# map_lookup_elem" in output("listing =")
    jit, interpreter = (line.partition(" ")[2].strip() for line in output("for engine in").splitlines())
    assert jit == interpreter
    lifted, optimised = output("inspect_llvm").splitlines()[:2]
    assert lifted.endswith("calls Python: True")
    assert optimised.endswith("calls Python: False")
    assert int(re.findall(r"(\d+) checks", optimised)[0]) <= int(re.findall(r"(\d+) checks", lifted)[0])


def check_features(output: Output) -> None:
    assert output("measure.extract(capture").startswith("(3713,) length type tci source dest window")
    assert output("np.array_equal").startswith("True\n")
    assert output("structured_to_unstructured(").startswith("(3713, 12) float32\n")
    shares = dict(re.findall(r"^(DNS|HTTP) .* (\d+)% text", output("def kinds"), re.MULTILINE))
    assert int(shares["HTTP"]) > int(shares["DNS"])
    assert float(output("learned =").partition("%")[0]) > 70
    assert "{'XDP_PASS': 3713}" in output("texts =")
    written = re.search(r"^PacketArray\((\d+) packets", output("texts ="), re.MULTILINE)
    assert written is not None
    assert output("iter_captures") == f"{-(-int(written[1]) // 20)} chunks, {written[1]} rows\n"


def check_bytecode(output: Output) -> None:
    assert output("INSTRUCTION = np.dtype").count("\n") == 21
    assert output("goes_to =").count("<- a loop") == 1
    assert output("print(machine.plan)").count("proved") == 2
    assert "checked" not in output("print(machine.plan)")
    assert output('lifted.index("bb.5:")').count("phi i64") == 2
    assert "%inside" not in output('lifted.index("bb.5:")')
    assert output("optimised =").count("load i16") == 11
    sizes = {int(level): int(count) for level, count in re.findall(r"O(\d): +(\d+) ", output("native_instructions("))}
    assert sizes[0] > sizes[1]
    assert output("header_sum(").count("agrees: True") == 5
    assert "(around the program)" in output("def machine_code")
    assert output("explore(program)").startswith("<Exploration of program, safe, O2")
    assert "digraph" in output("trace.hits")
    assert "digraph" in output("hits_by_pc")
    hits = output("session.result")
    assert "7560     7: ldxh" in hits
    assert "taken 2,930, not 756" in hits
    firsts = ast.literal_eval(output("firsts, counts ="))
    right = int(re.findall(r"right: (\d+)", output("header_sum("))[0])
    assert sum(firsts.values()) + right == 756


def check_safe_mode(output: Output) -> None:
    assert "checked against the packet" in output("careless =")
    assert output("careful =").endswith("checks in the IR: 1 and 0\n")
    plan = output("unknown =")
    assert (plan.count("proved"), plan.count("against the packet"), plan.count("against all regions")) == (2, 1, 1)
    assert output("unproved =").endswith("all agree: True\n")
    assert "'region': 0" in output("NAMES = {").splitlines()[0]
    removed = output("removed =")
    assert re.match(r"\d+ checks removed", removed)
    assert "checked against the packet -> at least 14 bytes are there" in removed
    assert output("def best_times").count("times as long") == 3
    times = [float(one) for one in re.findall(r"([\d.]+) times unsafe", output("def loop_times"))]
    assert times[2] > 1.2, "without proofs, a loop that could be made into vectors is not"
    assert output("endless =").count("fuel of 100000") == 2


def check_faults(output: Output) -> None:
    assert output("GALLERY = {").count("both engines: True") == 12
    assert "[frame-pointer]" in output("mov r10, 1")
    assert "read-only" in output("mov r10, 1")
    assert output("fill =").endswith("07 07 07 07 07 07 07 07 08 09\n")
    assert output("def least_fuel") == "0 bytes: [0, 0]\n1 bytes: [1, 1]\n60 bytes: [60, 60]\n"
    assert output("endless =") == "Interrupted at pc 2\n"
    assert re.search(r"^firewall .* 0 faults$", output("cuts ="), re.MULTILINE)
    assert re.search(r"^careless .* at lengths 0 to 13$", output("cuts ="), re.MULTILINE)
    assert "firewall.c:182" in output("careless.run(")
    assert output("covered = ").endswith("165: trace_printk(format, sizeof format, ip->protocol, length, verdict);\n")
    assert "if (!event)" in output("jump.outcomes == 1")
    flips = output("original =")
    assert flips.endswith("engines disagree: 0\n")
    assert sum(int(count) for count in re.findall(r"^ *(\d+)  ", flips, re.MULTILINE)) == 320
    assert {"refused: encoding", "another result", "MemoryAccessError"} <= set(re.findall(r"\d  (.*)", flips))


def check_helper_and_map(output: Output) -> None:
    assert "6: 338, 17: 270" in output("def note")
    assert output("def note").endswith("TCP: 338  no IPv4: 2957\n")
    assert output("def picky").startswith("UDP is not welcome\nin packet 16 of 3713")
    assert "bounds" in output("def distinct")
    assert output("in_python =").endswith("same answers: True\n")
    inlined = re.search(r"in Python (\d+) ns a packet, inlined ([\d.]+)", output("in_python ="))
    assert inlined is not None
    assert float(inlined[1]) > 5 * float(inlined[2])
    assert output("counting =").endswith("as the helper has seen them: True\n")
    assert output("behind =").endswith("bounds\n")
    assert "verdict 1, 634 packets" in output("rules =")
    assert "KeyError" in output("for change in")
    assert "MapError" in output("for change in")
    assert output("def keep").startswith("951 messages")


def check_performance(output: Output) -> None:
    times = re.findall(r"^(.*?) +([\d,.]+) ns a packet$", output("def in_numpy"), re.MULTILINE)
    assert [name for name, _ in times] == [
        "interpreter", "Python", "one native call a packet", "numpy", "a native batch",
    ]  # fmt: skip
    assert float(times[0][1].replace(",", "")) > 10 * float(times[2][1]), "the text calls the interpreter slow"
    assert output("def filter_program").count("ready in") == 8
    assert "is ahead after" in output("slow =")
    sizes = [float(one.replace(",", "")) for one in re.findall(r"packets +([\d,.]+) ns each", output("by_size ="))]
    assert sizes[0] > 10 * sizes[-1], "the text says that one packet alone costs more"
    assert "on two" in output("least =")
    assert "counted" in output("watched =")


CHECKS = {
    "01_first_steps": check_first_steps,
    "02_bytecode_to_machine_code": check_bytecode,
    "03_safe_mode_and_proofs": check_safe_mode,
    "04_xdp_firewall": check_firewall,
    "05_features": check_features,
    "06_break_it": check_faults,
    "07_helper_and_map": check_helper_and_map,
    "08_performance": check_performance,
}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_shows_what_its_text_says(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    CHECKS[path.stem](outputs_of(path))


@pytest.mark.skipif(shutil.which("clang-19") is None, reason="clang-19 is not installed")
def test_firewall_is_what_clang_makes_of_its_source() -> None:
    command = [sys.executable, FOLDER.parent / "tools" / "build_data.py", "--check", "firewall", "features"]
    subprocess.run(command, check=True, env=os.environ | {"CLANG": "clang-19", "LLVM_STRIP": "llvm-strip-19"})


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_kernel_runs_it(path: Path) -> None:
    nbformat = pytest.importorskip("nbformat", reason="needs the extra test")
    nbclient = pytest.importorskip("nbclient", reason="needs the extra test")
    pytest.importorskip("ipykernel", reason="needs the extra test")
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    nbclient.NotebookClient(notebook, timeout=SECONDS).execute()


def test_pictures_are_small_and_their_notebooks_draw() -> None:
    tool = runpy.run_path(str(FOLDER.parent / "tools" / "draw_pictures.py"), run_name="tool")
    for name, notebook in tool["PICTURES"].items():
        path = tool["FOLDER"] / f"{name}.png"
        assert path.read_bytes().startswith(b"\x89PNG")
        assert path.stat().st_size < 40_000
        assert any("pyplot.show()" in "".join(cell["source"]) for cell in cells(FOLDER / f"{notebook}.ipynb", "code"))


def test_a_failing_cell_is_found(tmp_path: Path) -> None:
    path = tmp_path / "bad.ipynb"
    source = ["value = 1\n", "assert value == 2"]
    path.write_text(json.dumps({"cells": [{"cell_type": "code", "source": source}]}), encoding="utf-8")
    with pytest.raises(AssertionError):
        run(path)
