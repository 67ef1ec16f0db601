"""Variables of every kind: constants that may be set, and state that runs leave behind."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

from .base import Expectation, Expected, Model
from .packets import numbers

WORD = 2**64
LAYOUT = "<IhB12s5x4QIIIi"


class Settings(NamedTuple):
    """The structure's members that matter, as they are written in C."""

    threshold: int = 100
    bias: int = -5
    bits: int = 1
    table: tuple[int, int, int, int] = (1, 2, 3, 4)
    inner: tuple[int, int] = (7, 8)
    either: int = 0x04030201
    level: int = -1

    def packed(self) -> bytes:
        """The structure as it lies in memory."""
        return struct.pack(
            LAYOUT, self.threshold, self.bias, self.bits, b"set", *self.table, *self.inner, self.either, self.level
        )


def _model(
    name: str, values: list[int], settings: Settings | None = None, offset: int = -3, start: tuple[int, int] = (0, 1000)
) -> Model:
    chosen = settings or Settings()

    def run(packets: Sequence[bytes]) -> Expectation:
        (calls, total), history, parity, seen_high, last = start, [0] * 8, 0, False, 0xABCD
        runs = []
        for packet in packets:
            (value,) = struct.unpack("<I", packet[:4])
            history[calls % 8] = value % 2**16
            calls = (calls + 1) % WORD
            last = value
            parity ^= value & 1
            if not chosen.bits & 1:
                runs.append(Expected(0))
                continue
            seen_high = seen_high or value > chosen.threshold
            total = (total + (value + chosen.bias + offset) % 2**32) % WORD
            result = total + chosen.table[value & 3] + chosen.inner[1] + (chosen.either >> 16 & 255) + chosen.level
            runs.append(Expected((result + parity) % WORD))
        expected = {"calls": calls, "total": total, "history": history, "seen_high": seen_high, "last": last}
        return Expectation(runs, globals=expected)

    given = {
        **({} if settings is None else {"settings": settings.packed()}),
        **({} if offset == -3 else {"offset": offset}),
        **({} if start == (0, 1000) else {"calls": start[0], "total": start[1]}),
    }
    return Model("globals", "globals", run, [struct.pack("<I", value) for value in values], name, given)


_VALUES = [*range(20), 99, 100, 101, 108, *numbers(60, 32)]
_LARGE = (WORD - 1, WORD - 2, 1 << 63, 5)
MODELS = [
    _model("as compiled", _VALUES),
    _model("set", _VALUES, Settings(0, 300, 0xFF, _LARGE, (1, 0xFFFF_FFFF), 0x00FF0000, 1), offset=1000),
    _model("disabled", _VALUES, Settings(bits=0xFE)),
    _model("negative", _VALUES, Settings(0xFFFF_FFFF, -(1 << 15), level=-(1 << 31)), offset=-(1 << 31)),
    _model("state", _VALUES, start=(WORD - 3, WORD - 100)),
]
