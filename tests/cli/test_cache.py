"""``llvmbpf cache``."""

from __future__ import annotations

from pathlib import Path

import pytest

from .command import FILTER, run, run_process


def test_what_is_kept_is_shown_and_cleared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLVMBPF_CACHE_DIR", str(tmp_path))
    assert run("cache", "info", "--json").json["entries"] == 0
    assert run_process("run", FILTER, "--mode", "jit").status == 0
    found = run("cache", "info", "--json").json
    assert found["entries"] >= 1
    assert found["directory"] == str(tmp_path / "code")
    assert found["problem"] == ""
    assert f"directory {tmp_path / 'code'}\nentries   {found['entries']}\n" in run("cache", "info").output
    assert run("cache", "clear").output == f"{found['entries']} removed\n"
    assert run("cache", "clear", "--json").json == {"removed": 0}


def test_why_it_is_not_used_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLVMBPF_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("LLVMBPF_CACHE", "off")
    assert run("cache", "info").output.endswith("not used: it is switched off by LLVMBPF_CACHE\n")
    (tmp_path / "code").symlink_to(tmp_path)
    monkeypatch.delenv("LLVMBPF_CACHE")
    assert run("cache", "clear").status == 2
