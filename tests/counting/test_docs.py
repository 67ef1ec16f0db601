"""The test suite that docs/coverage.md shows runs, and reports what it covers."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_suite_of_the_document_writes_its_tracefile(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
    files = dict(re.findall(r"^```python (\w+\.py)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
    assert set(files) == {"conftest.py", "test_firewall.py"}
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-p", "no:cacheprovider", "--rootdir", tmp_path]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=_environment(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout
    report = (tmp_path / "firewall.info").read_text(encoding="utf-8").splitlines()
    assert "FNDA:4,firewall" in report
    assert "DA:162,1" in report, "the one test that logs"
    assert re.search(r"^firewall +\d+ of 121 ", done.stdout, re.MULTILINE)


def _environment() -> dict[str, str]:
    """This environment, in which the package of this checkout is found from elsewhere."""
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    return os.environ | {"PYTHONPATH": path}
