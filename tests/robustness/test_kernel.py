"""Random programs for a kernel mean the same in the interpreter and in native code, single and in a batch."""

from __future__ import annotations

import pytest

from .kernel import compare


@pytest.mark.parametrize("part", range(4))
def test_engines_agree_on_random_kernel_programs(part: int) -> None:
    good = sum(compare(seed, (seed % 4,)) for seed in range(part * 12, part * 12 + 12))
    assert good >= 24, "most runs end in a fault: the generator compares too little"
