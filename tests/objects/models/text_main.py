"""A sum over all bytes, rotated by five bits for each."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Expectation, Expected, Model
from .packets import short_frames, varied

WORD = 2**64


def _sum(memory: bytes) -> int:
    total = 0
    for byte in memory:
        total = ((total << 5 | total >> 59) + byte) % WORD
    return total


def _run(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(_sum(packet)) for packet in packets])


MODELS = [Model("text_main", "main", _run, [*varied(60), *short_frames(), bytes(100), b"\xff" * 100])]
