"""The notebooks run from top to bottom, and are kept without outputs.

Their code is executed here without Jupyter, as plain Python whose last expression of a cell is shown; where Jupyter is
installed (extra `jupyter`), also in a kernel of its own.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

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
    assert "01_first_steps.ipynb" in {path.name for path in NOTEBOOKS}


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


def test_first_steps_show_what_their_text_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = FOLDER / "01_first_steps.ipynb"
    outputs = dict(zip(("".join(cell["source"]) for cell in cells(path, "code")), run(path), strict=True))

    def output(part: str) -> str:
        (found,) = (shown for source, shown in outputs.items() if part in source)
        return found

    assert "[frame-pointer]" in output("mov r10, 1")
    assert "[jump]" in output("mov r10, 1")
    assert output("program_that_spills =").count("checked against the packet") == 3
    assert output("program_that_spills =").count("checked against all regions") == 1
    assert output("machine.trace(frame)").endswith("r0 = 17\n")
    assert output("lifted =").count("%inside") == 4, "two checks, each computed and asked"
    assert "trap.packet" not in output("optimised ="), "LLVM has proved both checks"
    first, second = (line for line in output("careless =").splitlines() if line.startswith("pc 0"))
    assert first.partition(" at ")[0] == second.partition(" at ")[0]
    assert "FRAGMENT       138      84" in output("VERDICTS = [")


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
