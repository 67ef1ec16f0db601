"""The magics in an IPython shell, as `%load_ext llvmbpf` gives them."""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

import llvmbpf
from llvmbpf.contexts import XdpMd
from llvmbpf.explore import CError, compile_c
from llvmbpf.explore.clang import find_clang
from llvmbpf.helpers.kernel_table import HELPER_NAMES
from llvmbpf.maps import MapType

DATA = Path(str(resources.files("llvmbpf") / "data"))


def has_clang() -> bool:
    try:
        find_clang()
    except CError:
        return False
    return True


needs_clang = pytest.mark.skipif(not has_clang(), reason="no clang is installed")

COUNTER = """
#include "llvmbpf.h"

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, __u64);
} counts SEC(".maps");

SEC("xdp") int count(struct xdp_md *ctx)
{
    __u32 key = 0;
    __u8 *data = (void *)(long)ctx->data, *end = (void *)(long)ctx->data_end;
    if (data + 14 > end)
        return XDP_DROP;
    __u64 *found = bpf_map_lookup_elem(&counts, &key);
    if (found)
        *found += data[13];
    return XDP_PASS;
}
"""


class Shell:
    """An IPython shell whose cells give their value, or raise."""

    def __init__(self) -> None:
        from IPython.core.interactiveshell import InteractiveShell

        self.shell = InteractiveShell()
        self.run("%load_ext llvmbpf")

    def run(self, cell: str) -> Any:
        result = self.shell.run_cell(cell)
        result.raise_error()
        return result.result


@pytest.fixture(scope="module")
def shell() -> Shell:
    pytest.importorskip("IPython", reason="IPython is not installed (extra jupyter)")
    return Shell()


@pytest.fixture
def usage_error() -> Any:
    return pytest.importorskip("IPython", reason="IPython is not installed").core.error.UsageError


def test_assembly(shell: Shell) -> None:
    listing = shell.run("%%bpfasm\nldxb r0, [r1+2]\nexit")
    assert str(listing) == "   0: r0 = *(u8 *)(r1 + 2)\n   1: exit"
    assert shell.run("%bpf_run b'abc'") == ord("c")
    assert shell.run("%bpf_run --engine interpreter bytes([1, 2, 3])") == 3
    assert shell.run("%bpf_run [b'abc', b'abd']").r0.tolist() == [ord("c"), ord("d")]
    with pytest.raises(llvmbpf.MemoryAccessError):
        shell.run("%bpf_run b'a'")


def test_a_fault_that_is_raised_shows_itself(shell: Shell) -> None:
    from IPython.utils.capture import capture_output

    shell.run("%%bpfasm\nmov r3, 7\nldxb r0, [r1+2]\nexit")
    with capture_output() as shown:
        result = shell.shell.run_cell("bpf.execute_program_jit(b'a')")
    assert isinstance(result.error_in_exec, llvmbpf.MemoryAccessError)
    assert "MemoryAccessError" in shown.stdout
    assert result.error_in_exec.explain() in shown.stdout, "below the traceback; a shell without pictures prints text"


def test_options_of_assembly(shell: Shell) -> None:
    assert shell.run("%%bpfasm -n both -m mbuff -p (b'ab',b'cd')\nldxb r0, [r1+1]\nexit") == ord("d")
    assert isinstance(shell.shell.user_ns["both"], llvmbpf.EbpfVmMbuff)
    shell.run("%%bpfasm -n fast --unsafe -O 3\nmov r0, 7\nexit")
    machine = shell.shell.user_ns["fast"]
    assert (machine.options.safe, machine.options.opt_level) == (False, 3)


def test_annotated_assembly(shell: Shell) -> None:
    shown = shell.run("%%bpfasm -a -p [b'ab',b'b']\njlt r2, 2, +1\nldxb r0, [r1+1]\nexit")
    hits = {int(pc): int(count) for count, pc in re.findall(r"^ +(\d+) +\d* +(\d+): ", str(shown), re.MULTILINE)}
    assert hits == {0: 2, 1: 1, 2: 2}
    assert "| movzbl  1(%rsi), %eax" in str(shown) or "ldrb" in str(shown)
    alone = shell.run("%%bpfasm -a -p b'b'\nmov r0, 1\nldxb r0, [r1+1]\nexit")
    assert alone.hits == {0: 1, 1: 1, 2: 0}, "up to the fault"
    both = shell.run("%%bpfasm -a -m mbuff -p (b'ab',b'cd')\nldxb r0, [r1+1]\nexit")
    assert both.hits == {0: 1, 1: 1}
    html = shown._repr_html_()
    assert "<details>" in html
    assert "<script" not in html


def test_wrong_input_is_told_without_a_traceback(shell: Shell, usage_error: Any) -> None:
    for cell, message in (
        ("%%bpfasm\nmov r0, 1\nfoo r1", "foo"),
        ("%%bpfasm -m boat\nexit", "boat"),
        ("%%bpfasm\nmov r10, 1\nexit", "r10"),
        ("%bpf_run -n nothing b''", "there is no 'nothing'"),
    ):
        with pytest.raises(usage_error, match=re.escape(message)):
            shell.run(cell)


@needs_clang
def test_c(shell: Shell) -> None:
    found = shell.run(f"%%bpf\n{COUNTER}")
    assert list(found.programs) == ["count"]
    assert shell.run("%bpf_run bytes(13) + b'\\x05'").retval == 2
    assert shell.run("%bpf_run [bytes(13) + b'\\x05', b'short']").retval.tolist() == [2, 1]
    assert int(found.maps["counts"][0]) == 10


@needs_clang
def test_annotated_c(shell: Shell) -> None:
    shown = shell.run(f"%%bpf -a -p [bytes(14),b'short',bytes(20)]\n{COUNTER}")
    text = str(shown)
    assert len(shown.lines) == len(COUNTER.splitlines())
    (branch,) = (line for line in text.splitlines() if "if (data + 14 > end)" in line)
    (adds,) = (line for line in text.splitlines() if "*found += data[13];" in line)
    assert (branch.split()[0], adds.split()[0]) == ("3", "2")
    assert int(adds.split()[1]) > 0, "native instructions"


@needs_clang
def test_c_that_is_wrong(shell: Shell, usage_error: Any) -> None:
    with pytest.raises(usage_error, match=r"program\.c:1:\d+: error: "):
        shell.run("%%bpf\nint x = ;")
    with pytest.raises(usage_error, match="which program"):
        shell.run('%%bpf -p b""\n#include "llvmbpf.h"\nSEC("xdp") int a(void *c) { return 1; }\n'
                  'SEC("xdp") int b(void *c) { return 2; }')  # fmt: skip


def test_no_clang_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CLANG", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("llvmbpf.explore.clang.find_spec", lambda name: None)
    with pytest.raises(CError, match=r"pip install 'llvmbpf\[cc\]'"):
        compile_c("int x;")


def test_newest_clang_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("clang-9", "clang-19", "clang-format-20"):
        (tmp_path / name).write_text("#!/bin/sh\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.delenv("CLANG", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_clang() == [str(tmp_path / "clang-19")]
    monkeypatch.setenv("CLANG", "/opt/clang --flag")
    assert find_clang() == ["/opt/clang", "--flag"]


def test_header_agrees_with_the_tables() -> None:
    text = (DATA / "llvmbpf.h").read_text(encoding="utf-8")
    helpers = re.findall(r"^LLVMBPF_HELPER\((\d+), [^,]+, bpf_(\w+)", text, re.MULTILINE)
    assert len(helpers) > 10
    assert [(int(number), name) for number, name in helpers] == sorted(
        (number, name) for number, name in HELPER_NAMES.items() if name in {name for _, name in helpers}
    )
    maps = re.findall(r"BPF_MAP_TYPE_(\w+) = (\d+)", text)
    assert len(maps) > 8
    assert all(MapType[name] == int(number) for name, number in maps)
    fields = re.search(r"struct xdp_md \{\s+__u32 ([\w, ]+);", text)
    assert fields is not None
    assert fields[1].split(", ") == [
        "data", "data_end", "data_meta", "ingress_ifindex", "rx_queue_index", "egress_ifindex",
    ]  # fmt: skip
    assert set(XdpMd.__dataclass_fields__) >= {"ingress_ifindex", "rx_queue_index", "egress_ifindex"}


@pytest.mark.skipif(shutil.which("clang-19") is None, reason="clang-19 is not installed")
def test_header_gives_no_warning(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text('#include "llvmbpf.h"\n', encoding="utf-8")
    command = ["clang-19", "-target", "bpfel", "-Wall", "-Wextra", "-Werror", "-Wno-unused-const-variable",
               "-I", str(DATA), "-fsyntax-only", "a.c"]  # fmt: skip
    subprocess.run(command, cwd=tmp_path, check=True)
