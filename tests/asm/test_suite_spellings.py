"""Calls as the texts of the public suite spell them."""

from __future__ import annotations

import pytest

from llvmbpf.asm import assemble
from llvmbpf.isa import Instruction


@pytest.mark.parametrize(
    ("text", "src", "imm"), [("call helper 5", 0, 5), ("call runtime 3", 2, 3), ("call local f", 1, 1)]
)
def test_kinds_of_calls(text: str, src: int, imm: int) -> None:
    program = assemble(f"{text}\nexit\nf: exit")
    assert program.instructions[0] == Instruction(0x85, 0, src, 0, imm)
