"""HTML is escaped, well-formed, without scripts, and legible in both themes."""

from __future__ import annotations

import subprocess
import sys
from xml.etree import ElementTree

import pytest

from llvmbpf import assemble
from llvmbpf.display import VIEWS, Displayed, Listing
from llvmbpf.views import style
from llvmbpf.views.html import Markup, details, element, escape, fragment, page, table
from tests.views.support import parse


def test_hostile_text_stays_text() -> None:
    hostile = "<script>alert('x')</script>\x00\x1b[31m\ud800\"&\uffff"
    shown = fragment(
        table(["name", hostile], [[hostile, 1]], caption=hostile), details(hostile, hostile), title=hostile
    )
    root = parse(shown)
    assert root.find(".//script") is None
    assert root.findtext(".//caption") == "<script>alert('x')</script>\ufffd\ufffd[31m\ufffd\"&\ufffd"
    assert "<script" not in shown


def test_attributes_are_escaped() -> None:
    shown = element("td", title='"><img src=x onerror=alert(1)>')
    assert ElementTree.fromstring(shown).attrib == {"title": '"><img src=x onerror=alert(1)>'}


def test_markup_is_not_escaped_twice() -> None:
    assert escape(escape("a & b")) == "a &amp; b"
    assert element("b", Markup("<i>x</i>"), "<") == "<b><i>x</i>&lt;</b>"


def test_table_aligns_numbers() -> None:
    root = ElementTree.fromstring(table(["a", "b"], [["x", 5]], numbers=[1]))
    assert [cell.get("class") for cell in root.iter("td")] == [None, "n"]
    with pytest.raises(ValueError, match="zip"):
        table(["a", "b"], [["x"]])


def test_page_is_a_whole_document() -> None:
    text = page("a < b", fragment("x"))
    assert text.startswith('<!DOCTYPE html>\n<html lang="en"><head>')
    root = ElementTree.fromstring(text.removeprefix("<!DOCTYPE html>\n"))
    assert root.findtext("head/title") == "a < b"
    assert root.find("body/div").get("class") == "llvmbpf"  # type: ignore[union-attr]


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(under: str, over: str, share: float) -> str:
    """What is seen of two colours, one of them above the other and partly transparent."""
    parts = ((int(one[start : start + 2], 16) for one in (under, over)) for start in (1, 3, 5))
    return "#" + "".join(f"{round(low * (1 - share) + high * share):02x}" for low, high in parts)


@pytest.mark.parametrize("theme", [style.LIGHT, style.DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_every_paper(theme: dict[str, str]) -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    weak = {
        (ink, paper): round(contrast(theme[ink], theme[paper]), 2)
        for ink in style.INKS
        for paper in style.PAPERS
        if contrast(theme[ink], theme[paper]) < 4.5
    }
    assert weak == {}
    assert min(contrast(theme["back"], theme[paper]) for paper in style.PAPERS) >= 3, "lines need less"
    hottest = mix(theme["stripe"], theme["heat"], style.HOTTEST)
    weak_on_heat = {ink: contrast(theme[ink], hottest) for ink in style.INKS if contrast(theme[ink], hottest) < 4.5}
    assert weak_on_heat == {}
    marks = {mark: contrast(theme["ink"], theme[mark]) for mark in ("changed", "read", "written", "fault")}
    assert min(marks.values()) >= 4.5, marks


def test_both_themes_have_the_same_colours_and_rules_use_no_others() -> None:
    assert set(style.LIGHT) == set(style.DARK)
    used = {part.split(")")[0] for part in style.STYLE.split("var(--b-")[1:]}
    assert used <= set(style.LIGHT)


def test_a_class_without_view_shows_its_repr() -> None:
    class Plain(Displayed):
        def __repr__(self) -> str:
            return "<Plain>"

    assert str(Plain()) == "<Plain>"
    assert Plain()._repr_html_() is None
    assert Plain()._repr_svg_() is None


@pytest.mark.parametrize("shown", sorted(VIEWS))
def test_every_view_that_is_named_exists(shown: str) -> None:
    from importlib import import_module

    def find(place: str, separator: str) -> object:
        module, _, name = place.rpartition(separator)
        return getattr(import_module(module), name)

    value, view = find(shown, "."), find(VIEWS[shown], ":")
    assert isinstance(value, type)
    assert issubclass(value, Displayed)
    assert {"html", "svg", "text"} <= set(dir(view))


def test_listing_is_a_string_that_notebooks_colour() -> None:
    import copy
    import pickle

    listing = Listing("ldxw r0, [r1+8]\nexit", "ebpf")
    assert listing == "ldxw r0, [r1+8]\nexit"
    assert str(listing) == listing
    for twin in (copy.copy(listing), pickle.loads(pickle.dumps(listing))):
        assert (twin, twin.language, type(twin)) == (listing, "ebpf", Listing)
    root = parse(listing._repr_html_())
    assert [span.text for span in root.iter("span") if span.get("class") == "k"] == ["ldxw", "exit"]


def test_import_of_the_package_brings_no_view() -> None:
    code = "import sys, llvmbpf; llvmbpf.assemble; print([m for m in sys.modules if 'views' in m or 'pygments' in m])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
    assert len(assemble("exit")) == 1
