"""``llvmbpf explore``."""

from __future__ import annotations

import json
import re
from pathlib import Path

from .command import DATA, FILTER, run

OBJECT = str(DATA / "firewall.o")


def views(page: str) -> list[str]:
    (text,) = re.findall(r'id="data">(.*?)</script>', page, re.DOTALL)
    return [view["name"] for view in json.loads(text)["views"]]


def test_text() -> None:
    done = run("explore", FILTER, "--dialect", "conformance")
    assert (done.status, done.errors) == (0, "")
    assert re.search(r"^1: jslt r2, 14, \+20\n +IR \| ", done.output, re.MULTILINE)
    assert " asm | " in done.output


def test_page(tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    done = run("explore", OBJECT, "--program", "firewall", "--html", str(out), "--passes")
    assert (done.status, done.output, done.errors) == (0, "", "")
    page = out.read_text(encoding="utf-8")
    assert len(views(page)) > 8
    assert "static __always_inline" in page or "SEC(" in page, "the whole C file, which lies beside the object"


def test_page_on_standard_output() -> None:
    done = run("explore", FILTER, "--html", "-", "--no-comparisons", "--unsafe", "--opt-level", "1")
    assert views(done.output) == ["unsafe, O1"]


def test_source_is_named(tmp_path: Path) -> None:
    source = tmp_path / "other.c"
    source.write_text("// line 1 of another file\n" * 200, encoding="utf-8")
    done = run("explore", OBJECT, "--program", "careless", "--source", str(source))
    assert "line 1 of another file" in done.output


def test_errors(tmp_path: Path) -> None:
    done = run("explore", OBJECT)
    assert done.status == 2
    assert "which program? --program is one of: firewall, careless" in done.errors
    assert "there is no program 'wall'" in run("explore", OBJECT, "--program", "wall").errors
    assert "--program is for object files" in run("explore", FILTER, "--program", "x").errors
    assert run("explore", str(tmp_path / "none.o")).status == 2
    assert run("explore", FILTER, "--html", str(tmp_path / "no" / "folder.html")).status == 2
