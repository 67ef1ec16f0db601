"""The wheel holds what the checkout holds, and the files that name requirements agree."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_wheel_holds_every_file_of_the_package(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, stdin=subprocess.DEVNULL)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if name.startswith("llvmbpf/")}
        others = set(archive.namelist()) - packed
    present = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "llvmbpf").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert packed == present
    assert "llvmbpf/py.typed" in packed
    assert {name.split("/")[0] for name in others} == {f"llvmbpf-{PROJECT['version']}.dist-info"}


def test_environment_file_names_the_same_requirements() -> None:
    text = (ROOT / "environment.yml").read_text(encoding="utf-8")
    conda = re.findall(r"^  - ([a-z]+\S*>=\S+)$", text, re.MULTILINE)
    assert sorted(conda) == sorted([f"python{PROJECT['requires-python']}", *PROJECT["dependencies"]])


def test_ci_script_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", str(script)], check=True)
