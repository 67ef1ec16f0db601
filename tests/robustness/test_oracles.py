"""What other compilers make of a program is what comes out here: LLVM's BPF backend, clang and gcc."""

from __future__ import annotations

import pytest

from . import c_programs, ir_programs
from .targets import run_seeds


@pytest.mark.parametrize("part", range(1))
def test_ir_means_the_same_here_and_on_the_host(part: int) -> None:
    summary = run_seeds("ir_programs", 100 * part, 100)
    assert not summary.failures, "\n".join(map(str, summary.failures))
    assert summary.counts["inputs"] == 100
    assert all(summary.counts[version] > 20 for version in ir_programs.VERSIONS)


@pytest.mark.skipif(not c_programs.are_there(), reason="clang-19 or gcc is not installed")
@pytest.mark.parametrize("part", range(1))
def test_c_means_the_same_here_and_on_the_host(part: int) -> None:
    summary = run_seeds("c_programs", 16 * part, 16)
    assert not summary.failures, "\n".join(map(str, summary.failures))
    assert summary.counts["refused by clang"] <= 3


def test_functions_are_not_all_of_a_kind() -> None:
    texts = [ir_programs.module_text(seed) for seed in range(60)]
    for word in (
        "phi",
        "udiv",
        "sdiv",
        "ashr",
        "bswap.i16(i16 %",
        "store i8",
        "load i64",
        "select",
        "sext i8",
        "icmp slt",
    ):
        assert sum(word in text for text in texts) >= 5, word
