"""Programs that are shaped to make analyses slow get their verdict in seconds, in modest memory."""

from __future__ import annotations

import time

import pytest
from support.shapes import SHAPES, make_shape

from llvmbpf import verify

SIZE = 2000
SECONDS = 30.0  # of processor time; the worst measured is 2, on a slow core


@pytest.mark.parametrize("name", SHAPES)
def test_time_is_bounded(name: str) -> None:
    program = make_shape(name, SIZE)
    begun = time.process_time()
    report = verify(program, level="strict")
    assert time.process_time() - begun < SECONDS
    assert report.instructions == len(program)
