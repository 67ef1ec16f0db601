"""The notebooks run from top to bottom, and are kept without outputs.

Their code is executed here without Jupyter, as plain Python whose last expression of a cell is shown; where Jupyter is
installed (extra `jupyter`), also in a kernel of its own.
"""

from __future__ import annotations

import ast
import contextlib
import io
import ipaddress
import json
import os
import re
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
SECONDS = 30  # for each cell, in a kernel


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
    assert {"01_first_steps.ipynb", "02_xdp_firewall.ipynb", "03_features.ipynb"} <= {path.name for path in NOTEBOOKS}


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


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_cells_run_in_order(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert all(run(path)), "every code cell shows something"


def outputs_of(name: str) -> Callable[[str], str]:
    """Run a notebook; the result gives the output of the one code cell that holds some text."""
    path = FOLDER / name
    outputs = dict(zip(("".join(cell["source"]) for cell in cells(path, "code")), run(path), strict=True))

    def output(part: str) -> str:
        (found,) = (shown for source, shown in outputs.items() if part in source)
        return found

    return output


def test_first_steps_show_what_their_text_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    output = outputs_of("01_first_steps.ipynb")
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


def test_firewall_shows_what_an_independent_reader_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, "matplotlib", None)  # its chart says the same
    output = outputs_of("02_xdp_firewall.ipynb")
    counts = firewall_counts()
    dropped = counts["drop"] + counts["drop, log"]
    verdicts = dict(re.findall(r"^(XDP_\w+) +(\d+)$", output("batch = firewall.run_batch"), re.MULTILINE))
    assert {name: int(count) for name, count in verdicts.items()} == {
        "XDP_DROP": dropped, "XDP_PASS": counts["pass"] + counts["default"], "XDP_TX": counts["transmit"],
    }  # fmt: skip
    hits = dict(re.findall(r"^(\S+) XDP_\w+ +(\d+) ", output("pyplot"), re.MULTILINE))
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


def test_features_show_what_their_text_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    output = outputs_of("03_features.ipynb")
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


@pytest.mark.skipif(shutil.which("clang-19") is None, reason="clang-19 is not installed")
def test_firewall_is_what_clang_makes_of_its_source() -> None:
    command = [sys.executable, FOLDER.parent / "tools" / "build_data.py", "--check", "firewall", "features"]
    subprocess.run(command, check=True, env=os.environ | {"CLANG": "clang-19", "LLVM_STRIP": "llvm-strip-19"})


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_kernel_runs_it(path: Path) -> None:
    nbformat = pytest.importorskip("nbformat", reason="needs the extra jupyter")
    nbclient = pytest.importorskip("nbclient", reason="needs the extra jupyter")
    pytest.importorskip("ipykernel", reason="needs the extra jupyter")
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    nbclient.NotebookClient(notebook, timeout=SECONDS).execute()


def test_a_failing_cell_is_found(tmp_path: Path) -> None:
    path = tmp_path / "bad.ipynb"
    source = ["value = 1\n", "assert value == 2"]
    path.write_text(json.dumps({"cells": [{"cell_type": "code", "source": source}]}), encoding="utf-8")
    with pytest.raises(AssertionError):
        run(path)
