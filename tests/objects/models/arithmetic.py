"""Signed division, sign extension and byte swaps; and Collatz's sequence. C truncates quotients toward zero."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

from .base import Expectation, Expected, Model
from .packets import numbers

WORD = 2**64


def signed(number: int, bits: int) -> int:
    """The lowest bits of a number, read with a sign."""
    number %= 1 << bits
    return number - (1 << bits) if number >> (bits - 1) else number


def swapped(number: int, size: int) -> int:
    """So many bytes of a number in the opposite order."""
    return int.from_bytes((number % (1 << 8 * size)).to_bytes(size, "little"), "big")


def divided(x: int, y: int) -> int:
    """The quotient and three times the rest."""
    if y == 0:
        return 0
    quotient, rest = abs(x) // abs(y), abs(x) % abs(y)
    return (-quotient if (x < 0) != (y < 0) else quotient) + 3 * (-rest if x < 0 else rest)


def _arithmetic(memory: bytes) -> int:
    a, b = struct.unpack("<qq", memory[:16])
    result = divided(a >> 1, b) + divided(signed(a, 32) >> 1, signed(b, 32))
    result ^= signed(a, 8) + signed(b, 16) * 5 + signed(a ^ b, 32) * 7
    result += swapped(a, 8) ^ swapped(b, 4) ^ swapped(a, 2)
    byte, half, word = memory[3:4], memory[4:6], memory[4:8]
    result += 11 * struct.unpack("<b", byte)[0] + 13 * struct.unpack("<h", half)[0] + 17 * struct.unpack("<i", word)[0]
    return result % WORD


def _collatz(memory: bytes) -> int:
    (n,) = struct.unpack("<Q", memory[:8])
    steps = 0
    while n not in (0, 1) and steps < 10000:
        n = (3 * n + 1) % WORD if n % 2 else n // 2
        steps += 1
    return steps + (10000 - steps if n == 0 and steps else 0)  # 3n + 1 may wrap to 0, which stays 0


def _run_arithmetic(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(_arithmetic(packet)) for packet in packets])


def _run_collatz(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(_collatz(packet)) for packet in packets])


def _fault(packets: Sequence[bytes]) -> Expectation:
    return Expectation([Expected(fault="MemoryAccessError") for _ in packets])


def _pairs() -> list[bytes]:
    edges = sorted({0, 1, 2, 3, 7, *(bit - 1 for bit in _POWERS), *_POWERS, *(bit + 1 for bit in _POWERS)})
    pairs = [(a % WORD, b % WORD) for a in edges for b in (0, 1, -1, 2, -7, 1 << 31, -(1 << 31), 1 << 32, 1 << 63)]
    chosen = random.Random(5)
    pairs += [tuple(chosen.choice(numbers(30, 64, seed)) for _ in range(2)) for seed in range(150)]
    return [struct.pack("<QQ", *pair) for pair in pairs]


_POWERS = [1 << bit for bit in (7, 8, 15, 16, 31, 32, 62, 63)] + [WORD - 1 - (1 << bit) for bit in (7, 15, 31, 62)]
_STARTS = [0, 1, 2, 3, 6, 7, 9, 27, 97, 871, 6171, 77031, 837799, WORD - 1, WORD - 2, WORD // 3, (WORD - 1) // 3]
MODELS = [
    Model("arithmetic", "arithmetic", _run_arithmetic, _pairs()),
    Model("arithmetic", "arithmetic", _fault, [bytes(size) for size in (0, 1, 7, 8, 15)], "no numbers"),
    Model("arithmetic", "collatz", _run_collatz, [struct.pack("<QQ", start, 5) for start in _STARTS]),
    Model("arithmetic", "collatz", _fault, [bytes(size) for size in (0, 7)], "no number"),
]
