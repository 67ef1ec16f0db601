"""The exported page in a browser."""

from __future__ import annotations

import time
from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from llvmbpf.asm import assemble
from llvmbpf.cli import main
from llvmbpf.explore import to_html
from llvmbpf.program import Program

from .measures import overflows, weak_contrasts

ROOT = ".lb-explore"
OBJECT = str(resources.files("llvmbpf") / "data" / "filter.o")


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory, chromium: Any) -> str:
    path = tmp_path_factory.mktemp("page") / "filter.html"
    done = CliRunner().invoke(main, ["explore", OBJECT, "--html", str(path), "--passes"])
    assert (done.exit_code, done.output) == (0, "")
    return path.as_uri()


def pane(page: Any, name: str) -> Any:
    return page.locator(f'[data-pane="{name}"]')


def row(page: Any, name: str, text: str) -> Any:
    return pane(page, name).locator(".lb-row", has_text=text).first


def hover(line: Any) -> None:
    line.hover(position={"x": 60, "y": 8})


@pytest.mark.parametrize(("scheme", "width"), [("light", 1400), ("dark", 1400), ("light", 390), ("dark", 390)])
def test_looks(exported: str, open_page: Callable[..., Any], keep: Any, scheme: str, width: int) -> None:
    page = open_page(scheme, width)
    page.goto(exported)
    line = row(page, "bytecode", "r4 = *(u16 *)(r7 + 12)")
    hover(line)
    line.click(position={"x": 60, "y": 8})
    page.wait_for_timeout(300)
    assert page.locator(ROOT).get_attribute("data-theme") == scheme
    assert weak_contrasts(page, ROOT) == []
    assert overflows(page, ROOT) == []
    keep(page, f"page-{scheme}-{width}")
    page.locator('[data-control="view"]').select_option(label="- safe without proofs, O2  + safe, O2")
    row(page, "bytecode", "check removed").wait_for()
    assert weak_contrasts(page, ROOT) == []
    assert overflows(page, ROOT) == []
    keep(page, f"page-difference-{scheme}-{width}")


def test_hovering_marks_what_is_linked(exported: str, open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.goto(exported)
    hover(row(page, "bytecode", "r4 = *(u16 *)(r7 + 12)"))
    page.wait_for_timeout(400)  # others come to sight a moment later
    marked = {name: pane(page, name).locator(".lb-mark").all_inner_texts()
              for name in ("source", "bytecode", "optimised", "assembly")}  # fmt: skip
    assert [text.split(":")[0].strip() for text in marked["bytecode"]] == ["6"]
    assert marked["source"] == [" 156      if (frame + 14 > end)"], "what debug information says of it"
    assert any("getelementptr i8, ptr %packet, i64 12" in text for text in marked["optimised"])
    assert any("12(%rsi)" in text for text in marked["assembly"])
    for name in marked:
        assert pane(page, name).locator(".lb-mark").first.is_visible()
    assert "6: r4 = *(u16 *)(r7 + 12)" in page.locator(".lb-status").inner_text()
    page.mouse.move(5, 5)
    assert page.locator(".lb-mark").count() == 0


def test_a_line_of_c_marks_all_its_instructions(exported: str, open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.goto(exported)
    pane(page, "source").locator(".lb-scroll").evaluate("(one) => one.scrollTo(0, 175 * 19)")
    row(page, "source", "count->packets++").click(position={"x": 60, "y": 8})
    page.mouse.move(5, 5)
    pinned = pane(page, "bytecode").locator(".lb-pin").all_inner_texts()
    assert len(pinned) == 3
    assert "+= 1" in pinned[1]
    assert pane(page, "assembly").locator(".lb-pin").first.is_visible()
    page.keyboard.press("Escape")
    assert page.locator(".lb-pin").count() == 0


def test_keyboard(exported: str, open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.goto(exported)
    pane(page, "bytecode").locator(".lb-scroll").focus()
    for _ in range(7):
        page.keyboard.press("ArrowDown")
    chosen = pane(page, "bytecode").locator('[aria-selected="true"]')
    assert chosen.inner_text().startswith("   6: r4 = *(u16 *)(r7 + 12)")
    active = pane(page, "bytecode").locator(".lb-scroll").get_attribute("aria-activedescendant")
    assert chosen.get_attribute("id") == active
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.closest('.lb-pane').dataset.pane") == "optimised"
    assert "i64 12" in pane(page, "optimised").locator('[aria-selected="true"]').inner_text()
    page.keyboard.press("/")
    page.keyboard.type("map_lookup")
    assert page.locator(".lb-found").inner_text() == "1 of 3"
    assert "map_lookup_elem" in page.locator(".lb-find").inner_text()
    page.keyboard.press("Enter")
    assert page.locator(".lb-found").inner_text() == "2 of 3"


def test_everything_has_a_name(exported: str, open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.goto(exported)
    for role in ("button", "combobox", "searchbox", "listbox"):
        found = page.get_by_role(role).all()
        assert found, role
        for one in found:
            assert one.evaluate("(one) => one.ariaLabel || one.textContent.trim() || one.labels?.[0]?.textContent")


def test_panes_are_chosen(exported: str, open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.goto(exported)
    assert pane(page, "lifted").count() == 0
    page.locator('[data-toggle="lifted"]').click()
    page.locator('[data-toggle="source"]').click()
    assert row(page, "lifted", "; 0: ").is_visible()
    assert pane(page, "source").count() == 0


def test_removed_checks_tell_their_reason(exported: str, open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.goto(exported)
    page.locator('[data-control="view"]').select_option(label="- safe without proofs, O2  + safe, O2")
    page.locator('[data-toggle="source"]').click()
    notes = page.locator(".lb-minus .lb-note")
    notes.first.wait_for()
    assert "check removed: at least 14 bytes are there" in notes.first.inner_text()
    minus = page.locator(".lb-minus").first
    assert minus.inner_text().startswith("- ")


def test_theme_switch(exported: str, open_page: Callable[..., Any]) -> None:
    page = open_page()
    page.goto(exported)
    page.get_by_role("button", name="Light/dark").click()
    assert page.locator(ROOT).get_attribute("data-theme") == "dark"


def large_program(instructions: int = 5_000) -> Program:
    """Packet loads, sums and stores on the stack, with branches."""
    parts = []
    for number in range(instructions // 5):
        parts.append(
            f"ldxb r3, [r1+{number % 200}]\nadd r0, r3\nstxdw [r10-{8 * (1 + number % 60)}], r0\n"
            f"jne r3, {number % 256}, +1\nxor r0, {number}"
        )
    return assemble("\n".join(["mov r0, 0", *parts, "exit"]))


def test_large_program_is_there_at_once(open_page: Callable[..., Any], tmp_path: Path, keep: Any) -> None:
    path = tmp_path / "large.html"
    path.write_text(to_html(large_program(), opt_level=1, comparisons=False), encoding="utf-8")
    page = open_page()
    begun = time.perf_counter()
    page.goto(path.as_uri())
    row(page, "bytecode", "0: r0 = 0").wait_for()
    assert time.perf_counter() - begun < 2
    keep(page, "page-large")
    # Few rows are in the document, and scrolling to the end takes no longer than some frames.
    assert page.locator(".lb-row").count() < 1000
    begun = time.perf_counter()
    pane(page, "assembly").locator(".lb-scroll").focus()
    page.keyboard.press("End")
    pane(page, "assembly").locator('[aria-selected="true"]').wait_for()
    assert time.perf_counter() - begun < 1
