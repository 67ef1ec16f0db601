"""How long displays of 5,000 instructions take; two seconds are what a notebook may wait for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from llvmbpf import EbpfVmRaw, assemble, verify
from tests.views.samples import large_program

SIZE = 5000
MACHINE = EbpfVmRaw(large_program(SIZE), safe=False)
LOOP = EbpfVmRaw(assemble("again: ldxb r3, [r1]\nadd r0, r3\nja again"))

VALUES: dict[str, Callable[[], Any]] = {
    "program": lambda: MACHINE.program,
    "verified": lambda: verify(large_program(SIZE)),
    "plan": lambda: MACHINE.plan,
    "bytecode": MACHINE.inspect_bytecode,
    "llvm": MACHINE.inspect_llvm,
    "asm": MACHINE.inspect_asm,
    "cfg": MACHINE.inspect_cfg,
    "cfg of llvm": lambda: MACHINE.inspect_cfg(form="llvm"),
    "trace of 30,000 steps": lambda: LOOP.trace(bytes(1500)),
}


@pytest.mark.parametrize("name", VALUES)
def test_html(benchmark: Any, name: str) -> None:
    benchmark.group = "show 5,000 instructions"
    value = VALUES[name]()
    value._repr_html_()  # imports
    html = benchmark.pedantic(value._repr_html_, rounds=5, iterations=1)
    assert html.startswith('<div class="llvmbpf">')


@pytest.mark.parametrize("name", ["program", "plan", "trace of 30,000 steps"])
def test_text(benchmark: Any, name: str) -> None:
    benchmark.group = "print 5,000 instructions"
    value = VALUES[name]()
    assert benchmark.pedantic(str, (value,), rounds=5, iterations=1).count("\n") > 900
