"""A notebook in a real JupyterLab: a new user opens it, runs it, and looks."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from .measures import weak_contrasts

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_spec("jupyterlab") is None, reason="jupyterlab is not installed (extra jupyter)"),
    pytest.mark.skipif(find_spec("anywidget") is None, reason="anywidget is not installed (extra jupyter)"),
]

ROOT = Path(__file__).resolve().parents[2]
CELLS = [
    """
from importlib.resources import files
import llvmbpf
from llvmbpf.explore import show

data = files("llvmbpf") / "data"
program = llvmbpf.load(data / "filter.o").programs["filter"]
""",
    "view = show(program, source=data / 'filter.c', height=420)\nview",
]


def notebook(cells: list[str]) -> str:
    """A notebook of code cells."""
    return json.dumps(
        {
            "cells": [
                {"cell_type": "code", "id": f"cell-{number}", "metadata": {}, "execution_count": None, "outputs": [],
                 "source": source.strip()}
                for number, source in enumerate(cells)
            ],
            "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )  # fmt: skip


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A server on this machine alone, with a folder of its own: its address, and the folder."""
    folder = tmp_path_factory.mktemp("lab")
    homes = {
        name: str(folder / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    }
    environment = os.environ | homes | {"PYTHONPATH": str(ROOT), "JUPYTERLAB_SETTINGS_DIR": str(folder / "settings")}
    (folder / "notebooks").mkdir()
    command = [
        sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0",
        "--IdentityProvider.token=test", f"--ServerApp.root_dir={folder / 'notebooks'}",
    ]  # fmt: skip
    log = folder / "log"
    with log.open("w") as output:
        server = subprocess.Popen(command, env=environment, stdout=output, stderr=output, cwd=folder)
        try:
            yield _address(server, log), folder / "notebooks"
        finally:
            server.terminate()
            server.wait(30)


def _address(server: subprocess.Popen[bytes], log: Path) -> str:
    for _ in range(600):
        found = re.search(r"http://127\.0\.0\.1:(\d+)/", log.read_text())
        if found:
            with contextlib.suppress(OSError):  # it says where it is going to listen before it does
                urllib.request.urlopen(f"{found[0]}api?token=test").close()
                return found[0]
        assert server.poll() is None, log.read_text()
        time.sleep(0.1)
    raise AssertionError(log.read_text())


def open_and_run(page: Any, lab: tuple[str, Path], name: str, cells: list[str]) -> None:
    """Open a notebook and run all of it, by the menu."""
    address, folder = lab
    (folder / name).write_text(notebook(cells), encoding="utf-8")
    page.goto(f"{address}lab/tree/{name}?token=test&reset")
    page.locator(".jp-Notebook").wait_for(timeout=60_000)
    page.locator(".jp-NotebookPanel-toolbar").get_by_text("Python 3 (ipykernel)").wait_for(timeout=60_000)
    # The menu does nothing as long as the notebook has no kernel, and does not say so.
    begun = page.locator(".jp-InputPrompt", has_text=re.compile(r"\[(\*|\d+)\]")).first
    for _ in range(10):
        page.locator(".lm-MenuBar").get_by_text("Run", exact=True).click()
        page.locator(".lm-Menu").get_by_text("Run All Cells", exact=True).first.click()
        with contextlib.suppress(playwright.TimeoutError):
            begun.wait_for(timeout=3_000)
            return
    raise AssertionError("no cell was run")



def pane(page: Any, name: str) -> Any:
    return page.locator(f'.lb-explore [data-pane="{name}"]')


def test_linked_views(lab: tuple[str, Path], open_page: Callable[..., Any], keep: Any) -> None:
    page = open_page(width=1600, height=900)
    open_and_run(page, lab, "views.ipynb", CELLS)
    pane(page, "bytecode").locator(".lb-row").first.wait_for(timeout=60_000)

    # Hovering over a line marks what it came from and what it became.
    line = pane(page, "bytecode").locator(".lb-row", has_text="r4 = *(u16 *)(r7 + 12)").first
    line.scroll_into_view_if_needed()
    line.hover(position={"x": 60, "y": 8})
    page.wait_for_timeout(400)
    for name in ("source", "bytecode", "optimised", "assembly"):
        assert pane(page, name).locator(".lb-mark").count(), name
    assert any("12(%rsi)" in text for text in pane(page, "assembly").locator(".lb-mark").all_inner_texts())
    keep(page, "lab-hover")
    assert page.locator(".lb-explore").bounding_box()["height"] == 420
    assert weak_contrasts(page, ".lb-explore") == []

    # Python compiles anew where the switch is turned; what was pinned stays.
    line.click(position={"x": 60, "y": 8})

    def header() -> str:
        page.mouse.move(2, 2)
        return str(pane(page, "assembly").locator("h2").inner_text())

    safe = header()
    page.locator('[data-control="safe"]').uncheck()
    page.wait_for_function(
        "(before) => document.querySelector('[data-pane=assembly] h2').innerText !== before", arg=safe
    )
    lengths = [int(re.findall(r"(\d+)$", text.replace(" lines", ""))[0]) for text in (safe, header())]
    assert lengths[1] < lengths[0], "unsafe code is shorter"
    assert pane(page, "bytecode").locator(".lb-pin").count() == 1
    assert not page.locator('[data-control="safe"]').is_checked()
    keep(page, "lab-unsafe")

    page.locator('[data-control="comparison"]').select_option("proofs")
    notes = page.locator(".lb-minus .lb-note")
    notes.first.wait_for(timeout=20_000)
    assert "check removed: " in notes.first.inner_text()
    keep(page, "lab-difference")

    # JupyterLab's own dark theme is followed.
    page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    page.locator('.lb-explore[data-theme="dark"]').wait_for()
    assert weak_contrasts(page, ".lb-explore") == []


MAGICS = [
    "%load_ext llvmbpf",
    "%%bpfasm\nldxb r0, [r1+9]   # the protocol\njne r0, 17, +1\nmov r0, 1\nexit",
    "%bpf_run bytes(9) + b'\\x11'",
    "%%bpfasm -n counted -a -p [bytes(9) + b'\\x11', bytes(10)]\nldxb r0, [r1+9]\njne r0, 17, +1\nmov r0, 1\nexit",
    "%%bpfasm\nmov r0, 1\nfoo r1",
]


def test_magics(lab: tuple[str, Path], open_page: Callable[..., Any], keep: Any) -> None:
    page = open_page(width=1200, height=900)
    open_and_run(page, lab, "magics.ipynb", MAGICS)
    outputs = page.locator(".jp-OutputArea-output")
    outputs.get_by_text("UsageError").first.wait_for(timeout=60_000)
    assert page.get_by_text("r0 = *(u8 *)(r1 + 9)").count()
    assert page.locator(".jp-Cell").nth(2).locator(".jp-OutputArea-output").inner_text().strip() == "1"
    line = page.locator(".llvmbpf .annotated details", has_text="r0 = *(u8 *)(r1 + 9)").first
    assert line.locator("summary").inner_text().split()[:2] == ["2", "2"], "hits and native instructions"
    assert not line.locator("pre").is_visible()
    line.locator("summary").click()
    line.locator("pre").wait_for()
    assert "$10, %rdx" in line.locator("pre").inner_text(), "the check: the load itself is part of the comparison"
    assert "foo" in page.locator(".jp-OutputArea-output", has_text="UsageError").inner_text()
    keep(page, "lab-magics")


STEPS = [
    "import llvmbpf",
    """
machine = llvmbpf.EbpfVmRaw(llvmbpf.assemble('''
    ldxb r3, [r1+1]
    stxb [r10-1], r3
    mov r0, r3
    exit
'''))
machine.trace(b"abc").widget()
""",
]


def test_step_slider(lab: tuple[str, Path], open_page: Callable[..., Any], keep: Any) -> None:
    page = open_page(width=1200, height=900)
    open_and_run(page, lab, "steps.ipynb", STEPS)
    widget = page.locator(".llvmbpf-stepper")
    slider = widget.get_by_label("step of the trace")
    slider.wait_for(timeout=60_000)
    status = widget.locator("output")
    assert status.inner_text() == "of 4: pc 0: ldxb r3, [r1+1]"
    box = slider.bounding_box()
    page.mouse.move(box["x"] + 8, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=5)
    page.mouse.up()
    status.get_by_text("pc 2: mov r0, r3").wait_for()
    assert slider.input_value() == "2"
    keep(page, "lab-steps")
    page.keyboard.press("b")
    status.get_by_text("pc 1: stxb [r10-1], r3").wait_for()
    assert "store 1 at r10-1: 98" in widget.inner_text()

    # The controls keep their own keys, which JupyterLab has shortcuts for.
    slider.focus()
    page.keyboard.press("ArrowRight")
    status.get_by_text("pc 2: mov r0, r3").wait_for()
    page.keyboard.press("ArrowLeft")
    status.get_by_text("pc 1: stxb [r10-1], r3").wait_for()
    number = widget.get_by_label("number of the step")
    number.press("Control+a")
    page.keyboard.type("3")
    page.keyboard.press("Enter")
    status.get_by_text("pc 3: exit").wait_for()
    assert slider.input_value() == "3"
