"""What is shown of each kind of value, as text, HTML and SVG.

``python -m tests.views.test_snapshots`` writes the files anew; look at the difference before you commit it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from llvmbpf import EbpfVmRaw
from llvmbpf.display import text_of
from llvmbpf.views.style import STYLE
from tests.views.samples import LOOP, SAMPLES
from tests.views.support import parse

SNAPSHOTS = Path(__file__).parent / "snapshots"
ADDRESS = re.compile(r"0x[0-9a-f]{9,}")


def forms(name: str) -> dict[str, str]:
    """All forms of a sample by the file that holds it."""
    value = SAMPLES[name]()
    html, svg = value._repr_html_(), value._repr_svg_()
    found = {f"{name}.txt": text_of(value) + "\n"}
    if html is not None:
        found[f"{name}.html"] = html.replace(f"<style>{STYLE}</style>", "").replace("><", ">\n<") + "\n"
    if svg is not None:
        found[f"{name}.svg"] = svg.replace("><", ">\n<") + "\n"
    return found


@pytest.mark.parametrize("name", SAMPLES)
def test_view_is_as_it_was(name: str) -> None:
    made = forms(name)
    assert {path.name for path in SNAPSHOTS.glob(f"{name}.*")} == set(made)
    for file, content in made.items():
        assert content == (SNAPSHOTS / file).read_text(encoding="utf-8"), file


@pytest.mark.parametrize("name", SAMPLES)
def test_view_is_well_formed_and_shows_no_address(name: str) -> None:
    value = SAMPLES[name]()
    shown = [form for form in (value._repr_html_(), value._repr_svg_()) if form is not None]
    assert shown
    for form in shown:
        parse(form)
    for form in (*shown, text_of(value)):
        assert not ADDRESS.findall(form)
    assert "\n" not in repr(value) or isinstance(value, str | Exception)


@pytest.mark.parametrize("name", SAMPLES)
def test_ipython_shows_the_text(name: str) -> None:
    pretty = pytest.importorskip("IPython.lib.pretty", reason="IPython is not installed (extra jupyter)").pretty
    value = SAMPLES[name]()
    assert pretty(value) == text_of(value)
    assert pretty([value]) == f"[{value!r}]"


def test_repr_of_a_plan_is_short() -> None:
    assert repr(EbpfVmRaw(LOOP).plan) == "<AccessPlan of 1 accesses, 0 proved>"


def renew() -> None:
    """Write what is shown now."""
    SNAPSHOTS.mkdir(exist_ok=True)
    for path in SNAPSHOTS.iterdir():
        path.unlink()
    for name in SAMPLES:
        for file, content in forms(name).items():
            (SNAPSHOTS / file).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    renew()
