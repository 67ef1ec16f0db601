"""Atomic operations in a row: each gives what was there before."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from .base import Expectation, Expected, Model
from .packets import numbers

WIDE, NARROW = 2**64, 2**32


def _model(name: str, values: list[int], wide: int = 1, narrow: int = 1) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        now_wide, now_narrow, runs = wide, narrow, []
        for packet in packets:
            (value,) = struct.unpack("<Q", packet)
            result = now_wide
            now_wide = (now_wide + value) % WIDE
            result ^= now_wide
            now_wide |= 0x100
            result += now_wide
            now_wide &= WIDE - 2
            result ^= now_wide
            now_wide ^= value * 8 % WIDE
            result += now_wide
            result ^= value * 5 % WIDE  # just stored, so that the comparison holds
            now_wide = (value + 77) % WIDE
            result += now_narrow
            now_narrow = (now_narrow + value) % NARROW
            result ^= now_narrow
            now_narrow ^= 0x55
            result += now_narrow
            now_narrow = value % NARROW
            result ^= now_narrow
            now_narrow = now_narrow or 9
            runs.append(Expected((result + now_wide + now_narrow) % WIDE))
        return Expectation(runs, globals={"wide": now_wide, "narrow": now_narrow})

    settings = {} if (wide, narrow) == (1, 1) else {"wide": wide, "narrow": narrow}
    return Model("atomics", "atomics", run, [struct.pack("<Q", value) for value in values], name, globals=settings)


MODELS = [
    _model("", [0, 1, 9, 1 << 32, *numbers(200, 64)]),
    _model("set", [7, *numbers(20, 64, 3)], WIDE - 1, NARROW - 1),
]
