"""Members of a structure whose places the object's own types tell: offsets and sizes follow from the C rules."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

from .base import Expectation, Expected, Model

WORD = 2**64
LAYOUT = "<B3x6iIqIIi4x"  # kind, three points, bit fields, sum, left and right, color
SUM_OFFSET, POINT_SIZE, SECOND_POINT, GREEN = 32, 8, 12, 5


def _fields(record: bytes) -> int:
    kind, _, _, _, _, _, y, _, total, _, right, _ = struct.unpack(LAYOUT, record)
    result = kind + y + total + right + 1000 * SECOND_POINT + (1 << 20) + (8 << 24) + (POINT_SIZE << 32) + (GREEN << 40)
    return result % WORD


def _bits(record: bytes) -> int:
    (word,) = struct.unpack("<I", record[28:32])
    return (word >> 5 & 0x7F) + 256 * 1 + 512 * 1  # sum has a sign, and the enumeration is there


def _run_fields(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(_fields(packet)) for packet in packets])


def _run_bits(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(_bits(packet)) for packet in packets])


def _fault(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(fault="MemoryAccessError") for _ in packets])


def _records() -> list[bytes]:
    chosen = random.Random(11)
    records = [bytes(struct.calcsize(LAYOUT)), b"\xff" * struct.calcsize(LAYOUT)]
    records += [chosen.randbytes(struct.calcsize(LAYOUT)) for _ in range(100)]
    records += [bytes(28) + (1 << bit).to_bytes(4, "little") + bytes(24) for bit in range(32)]
    # The sum of kind and y is an int in C: let it not overflow.
    return [record for record in records if struct.unpack("<i", record[24:28])[0] < (1 << 31) - 256]


assert struct.calcsize(LAYOUT) == 56
assert struct.calcsize(LAYOUT.replace("qIIi4x", "")) == SUM_OFFSET
MODELS = [
    Model("core_self", "core_self", _run_fields, _records()),
    Model("core_self", "core_bits", _run_bits, _records()),
    Model("core_self", "core_self", _fault, [bytes(size) for size in (0, 1, 27, 47)], "cut off"),
    Model("core_self", "core_bits", _fault, [bytes(size) for size in (0, 28, 31)], "cut off"),
]
