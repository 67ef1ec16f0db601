"""The widget of a trace: its state in Python, and its controls in a browser."""

from __future__ import annotations

import http.server
import importlib.util
import json
import shutil
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from llvmbpf import EbpfVmRaw, assemble
from llvmbpf.display import widget_of
from tests.views.samples import LOOP
from tests.views.support import parse, text_of

STATIC = Path(__file__).resolve().parents[2] / "llvmbpf" / "views" / "static"
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
needs_anywidget = pytest.mark.skipif(importlib.util.find_spec("anywidget") is None, reason="needs the extra jupyter")


@needs_anywidget
def test_steps_are_shown_as_they_are_set() -> None:
    widget = EbpfVmRaw(LOOP).trace(b"hello").widget(step=3)
    assert (widget.step, widget.last) == (3, 29)
    assert "step 3, pc 3, in main: load 1 at packet+0: 104" in text_of(parse(widget.shown))
    assert widget.status == "pc 3: ldxb r3, [r1]"
    widget.step = 4
    assert "step 4, pc 4" in text_of(parse(widget.shown))
    widget.step = 99
    assert (widget.step, widget.status) == (29, "the program returned r0 = 532 (0x214)")
    widget.step = -5
    assert widget.step == 0


@needs_anywidget
def test_a_fault_is_the_last_step() -> None:
    widget = EbpfVmRaw(LOOP).trace(b"hello", fuel=2).widget(step=99)
    assert widget.status == "ended by FuelExhausted: the fuel of 2 backward jumps and calls is spent"


@pytest.mark.skipif(importlib.util.find_spec("anywidget") is not None, reason="the extra jupyter is here")
def test_without_the_extra_it_says_what_is_missing() -> None:
    with pytest.raises(ImportError, match=r"the widget needs anywidget: pip install 'llvmbpf\[jupyter\]'"):
        EbpfVmRaw(LOOP).trace(b"hello").widget()


def test_other_values_have_no_widget() -> None:
    with pytest.raises(TypeError, match="there is no widget for Program"):
        widget_of(assemble("exit"))


PAGE = """<!DOCTYPE html><html><body><div id="widget"></div><script type="module">
import widget from "./stepper.js";
const state = {step: 0, last: 9, shown: "<p id='shown'>step 0</p>", status: "pc 0"}, heard = {};
const model = {
  get: (name) => state[name],
  set: (name, value) => { state[name] = value; },
  on: (name, call) => { (heard[name] ??= []).push(call); },
  off: (name, call) => { heard[name] = heard[name].filter((one) => one !== call); },
  save_changes: () => {  // as the kernel answers
    state.shown = `<p id='shown'>step ${state.step}</p>`;
    state.status = `pc ${state.step}`;
    for (const name of ["step", "shown", "status"]) for (const call of heard[`change:${name}`] ?? []) call();
  },
};
const el = document.getElementById("widget");
const leave = widget.render({model, el});
const steps = [];
const note = () => steps.push([state.step, document.getElementById("shown").textContent]);
const press = (key, target = el) => {
  target.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true}));
  note();
};
const slider = el.querySelector("input[type=range]"), number = el.querySelector("input[type=number]");
const buttons = [...el.querySelectorAll("button")];
for (const key of ["n", "ArrowRight", "b", "PageDown", "Home", "ArrowLeft", "x"]) press(key);
press("n", slider);
press("ArrowRight", slider);  // which the slider itself takes
press("n", number);
for (const one of buttons) { one.click(); note(); }
slider.value = 6; slider.dispatchEvent(new Event("input")); note();
number.value = 400; number.dispatchEvent(new Event("change")); note();
const result = {
  steps, slider: slider.value, most: slider.max, number: number.value,
  status: el.querySelector("output").textContent,
  unlabelled: [...el.querySelectorAll("button, input")].filter((one) => !one.getAttribute("aria-label")).length,
  role: el.getAttribute("role"), focusable: el.tabIndex,
};
leave();
result.heard = Object.values(heard).flat().length;
press("b");
result.left = state.step;
document.body.textContent = JSON.stringify(result);
</script></body></html>
"""


@pytest.mark.skipif(BROWSER is None, reason="needs chromium")
def test_controls_in_a_browser(tmp_path: Path) -> None:
    shutil.copy(STATIC / "stepper.js", tmp_path)
    (tmp_path / "index.html").write_text(PAGE)

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        assert BROWSER is not None
        command = [
            BROWSER, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path}/profile",
            "--virtual-time-budget=5000", "--dump-dom", f"http://127.0.0.1:{server.server_port}/index.html",
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    finally:
        server.shutdown()
    body = done.stdout.split("<body>", 1)[1].split("</body>", 1)[0]
    found = json.loads(body)
    steps = [step for step, _ in found["steps"]]
    assert steps == [1, 2, 1, 9, 0, 0, 0, 1, 1, 1, 0, 0, 1, 9, 6, 9, 9]
    assert [text for _, text in found["steps"]] == [f"step {step}" for step in steps]
    assert (found["slider"], found["most"], found["number"], found["status"]) == ("9", "9", "9", "of 9: pc 9")
    assert (found["unlabelled"], found["role"], found["focusable"]) == (0, "group", 0)
    assert (found["heard"], found["left"]) == (0, 9), "nothing is left behind"


def test_import_of_traces_brings_no_widget() -> None:
    code = "import sys; from llvmbpf.views import stepper; print('anywidget' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout == "False\n"
