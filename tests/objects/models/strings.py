"""Names, squares and weights of numbers, and a printed line for each."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from .base import Expectation, Expected, Model
from .packets import numbers

NAMES = ["zero", "one", "two", "three", "many"]
WEIGHTS = [3, 1, 4, 1, 5, 9, 2, 6]


def _run(packets: Sequence[bytes]) -> Expectation:
    weights, lines, runs = list(WEIGHTS), [], []
    for packet in packets:
        value, signed = *struct.unpack("<I", packet[:4]), *struct.unpack("<i", packet[:4])
        name = NAMES[min(value, 4)]
        lines.append(f"strings: {signed} of {name}\n")
        weights[value % 8] += 1
        weights[5] += 100
        runs.append(Expected((value % 16) ** 2 + (len(name) << 8) + (weights[5] << 16)))
    return Expectation(runs, globals={"weights": weights}, output="".join(lines))


def _outside(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(fault="MemoryAccessError") for _ in packets], globals={"weights": WEIGHTS}, output="")


MODELS = [
    Model("strings", "strings", _run, [struct.pack("<I", number) for number in [*range(40), *numbers(100, 32)]]),
    Model("strings", "strings", _run, [struct.pack("<I", number) + b"more" for number in range(20)], "longer"),
    Model("strings", "strings", _outside, [b"", b"1", b"123"], "no number"),
]
