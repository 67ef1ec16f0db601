"""Make the pictures of the documents from the real thing: pages that `llvmbpf explore` writes, in Debian's chromium.

    python tools/make_pictures.py

Needs what `python3 run.py browser` installs, and chromium.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from click.testing import CliRunner
from playwright.sync_api import sync_playwright

from llvmbpf.cli import main

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
FILTER = ROOT / "llvmbpf" / "data" / "filter.o"
WIDTH, HEIGHT = 1280, 460


def write_page(folder: Path) -> str:
    """The page of the shipped filter; returns its address."""
    path = folder / "filter.html"
    done = CliRunner().invoke(main, ["explore", str(FILTER), "--html", str(path)])
    if done.exit_code:
        sys.exit(done.output)
    return path.as_uri()


def make_pictures() -> None:
    """Write ``explore.png``, the linked views with a line pinned."""
    chromium = shutil.which("chromium")
    if chromium is None:
        sys.exit("chromium is not installed")
    PICTURES.mkdir(exist_ok=True)
    sandbox = [] if os.getuid() else ["--no-sandbox"]
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=chromium, args=sandbox)
        page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
        page.goto(write_page(Path(folder)))
        line = page.locator('[data-pane="bytecode"] .lb-row', has_text="r4 = *(u16 *)(r7 + 12)").first
        line.click(position={"x": 60, "y": 8})
        page.wait_for_timeout(500)
        page.screenshot(path=PICTURES / "explore.png")
        browser.close()
    print(f"{PICTURES / 'explore.png'}: {(PICTURES / 'explore.png').stat().st_size} bytes")


if __name__ == "__main__":
    make_pictures()
