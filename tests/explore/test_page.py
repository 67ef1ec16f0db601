"""The page and the data of its renderer, without a browser."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from importlib import resources

import llvmbpf
from llvmbpf import assemble
from llvmbpf.explore import exploration_data, explore, to_html
from llvmbpf.program import Program


def data_of(page: str) -> dict[str, object]:
    (text,) = re.findall(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    return json.loads(text)  # type: ignore[no-any-return]


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(tag)


def test_page_has_the_data_and_loads_nothing() -> None:
    program = assemble("ldxb r0, [r1+3]\nexit")
    page = to_html(program, single_passes=True)
    assert data_of(page) == json.loads(json.dumps(exploration_data(program, single_passes=True)))
    assert "default-src 'none'" in page
    assert re.findall(r"(?:https?:)?//[\w.-]+\.[a-z]{2,}", page) == []
    parser = Tags()
    parser.feed(page)
    assert parser.found == ["html", "head", "meta", "meta", "meta", "title", "style", "body", "noscript", "main",
                            "script", "script"]  # fmt: skip


def test_hostile_names_stay_text() -> None:
    program = Program(assemble("ja +0\nmov r0, 1\nexit").code, {0: "</script><script>alert(1)</script>"})
    page = to_html(program, comparisons=False)
    assert page.count("</script>") == 2
    assert "alert(1)" in page
    parser = Tags()
    parser.feed(page)
    assert parser.found.count("script") == 2


def test_views_and_panes() -> None:
    found = llvmbpf.load(resources.files("llvmbpf") / "data" / "filter.o").programs["filter"]
    data = exploration_data(found)
    assert [view["name"] for view in data["views"]] == [
        "safe, O2", "unsafe, O2", "- safe without proofs, O2  + safe, O2", "- safe, O2  + unsafe, O2",
        "- safe, O0  + safe, O3",
    ]  # fmt: skip
    assert data["title"] == "filter"
    assert data["instructions"][0] == "0: w2 = 9"
    shown = explore(found)
    first = [data["panes"][number] for number in data["views"][0]["panes"]]
    assert [pane["name"] for pane in first] == list(shown.panes)
    for pane, original in zip(first, shown.panes.values(), strict=True):
        assert [row[:2] for row in pane["lines"]] == [[line.text, line.indexes] for line in original.lines]
    assert all(number < len(data["panes"]) for view in data["views"] for number in view["panes"])


def test_an_unsafe_program_is_shown_unsafe_first() -> None:
    program = llvmbpf.EbpfVmRaw(assemble("ldxb r0, [r1+3]\nexit"), safe=False, opt_level=1)
    names = [view["name"] for view in exploration_data(program)["views"]]
    assert names[:2] == ["unsafe, O1", "safe, O1"]
