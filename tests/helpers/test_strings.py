"""Numbers in text and comparing, against Python's own."""

from __future__ import annotations

import ctypes
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llvmbpf.memory import TrapKind
from llvmbpf.native import MapWord, RunRecord
from tests.helpers.record import Buffer, Run, signed

EINVAL, ERANGE = -22, -34
BASES = {8: "01234567", 10: "0123456789", 16: "0123456789abcdefABCDEF"}

texts = st.one_of(
    st.text(" \t\n-+0123456789abcdefxXzA\xa0", max_size=12),
    st.integers(-(1 << 65), 1 << 65).map(str),
    st.integers(0, 1 << 66).map(hex),
    st.integers(0, 1 << 66).map(lambda n: f"  -0{n:o} rest"),
    st.integers(0, 99).map(lambda n: "0" * 70 + str(n)),
)


def model(text: bytes, flags: int, *, is_signed: bool) -> tuple[int, int]:
    """What is returned, and the number that is stored."""
    if flags not in (0, 8, 10, 16) or not text:
        return EINVAL, 0
    start = len(text) - len(text.lstrip(b" \t\n\v\f\r\xa0"))
    is_negative = text[start : start + 1] == b"-"
    start += is_negative
    rest = text[start : start + 63].decode("latin1")
    base, prefix = flags, 0
    if base == 0:
        base = 16 if re.match("0[xX][0-9a-fA-F]", rest) else 8 if rest[:1] == "0" else 10
    if base == 16 and rest[:2] in ("0x", "0X"):
        prefix = 2
    digits = re.match(f"[{BASES[base]}]*", rest[prefix:])[0]  # type: ignore[index]
    if digits and int(digits, base) >> 64:
        return ERANGE, 0
    if not digits:
        return EINVAL, 0
    number = -int(digits, base) if is_negative else int(digits, base)
    if is_signed and not -(1 << 63) <= number < 1 << 63:
        return ERANGE, 0
    if not is_signed and is_negative:
        return EINVAL, 0
    return start + prefix + len(digits), number


@given(texts, st.sampled_from([0, 8, 10, 16, 10, 16, 2, 31, 32, 1 << 40]))
@example("-9223372036854775808", 10)
@example("-9223372036854775809", 10)
@example("9223372036854775808", 10)
@example("18446744073709551615", 10)
@example("18446744073709551616", 10)
@example("-0", 0)
@example("0x", 0)
@example("0x", 16)
@example("0xg", 0)
@example("-", 10)
def test_numbers(text: str, flags: int) -> None:
    data = text.encode("latin1")
    for name, is_signed in (("strtol", True), ("strtoul", False)):
        buffer, target = Buffer(data), Buffer(b"\x11" * 8)
        result = Run(b"").call(f"helper_{name}", buffer.address, len(data), flags, target.address)
        stored = int.from_bytes(target.contents, "little")
        assert (result, signed(stored) if is_signed else stored) == model(data, flags, is_signed=is_signed)


def run_with_constants(
    contents: bytes, *, stride: int = 0, count: int = 1, map_type: int = 2
) -> tuple[Run, Buffer, list[object]]:
    """A run whose only map holds ``contents``."""
    run, values = Run(b""), Buffer(contents)
    size = len(contents) // count
    descriptor = (ctypes.c_uint64 * len(MapWord))()
    descriptor[MapWord.TYPE] = map_type
    descriptor[MapWord.VALUES] = values.address
    descriptor[MapWord.VALUE_SIZE] = size
    descriptor[MapWord.STRIDE] = stride or size
    descriptor[MapWord.VALUE_COUNT] = count
    table = (ctypes.c_uint64 * 1)(ctypes.addressof(descriptor))
    run.set(RunRecord.MAPS, ctypes.addressof(table))
    run.set(RunRecord.MAP_COUNT, 1)
    return run, values, [descriptor, table]


letters = st.text("ab\0", max_size=6).map(str.encode)


@given(letters, letters.map(lambda text: text + b"\0"), st.integers(0, 2))
def test_strncmp(left: bytes, right: bytes, offset: int) -> None:
    run, values, _kept = run_with_constants(b"x" * offset + right)
    a, b = left.split(b"\0")[0], right.split(b"\0")[0]
    b = b[: len(left)] if b"\0" not in left else b
    expected = (a > b) - (a < b)
    assert run.call("helper_strncmp", Buffer(left).address, len(left), values.address + offset) == expected
    assert run.get(RunRecord.TRAP_KIND) == 0


def test_strncmp_compares_bytes_without_a_sign() -> None:
    run, values, _kept = run_with_constants(b"a\x80\0")
    assert run.call("helper_strncmp", Buffer(b"a\x7f").address, 2, values.address) == -1
    assert run.call("helper_strncmp", Buffer(b"a\xff").address, 2, values.address) == 1


@pytest.mark.parametrize(
    ("options", "offset", "good"),
    [
        ({}, 0, 4),
        ({}, 2, 2),
        ({"count": 2}, 0, 2),
        ({"count": 2}, 3, 1),
        ({"map_type": 1}, 0, 0),
        ({}, -1, 0),
        ({}, 4, 0),
    ],
)
def test_strncmp_stays_in_the_constant(options: dict[str, int], offset: int, good: int) -> None:
    """``good`` bytes can be compared; the next ends the run."""
    run, values, _kept = run_with_constants(b"aaaa", **options)
    text = Buffer(b"a" * 8)
    assert run.call("helper_strncmp", text.address, good, values.address + offset) == 0
    assert run.get(RunRecord.TRAP_KIND) == 0
    run.call("helper_strncmp", text.address, good + 1, values.address + offset)
    assert run.get(RunRecord.TRAP_KIND) == TrapKind.BOUNDS | 3 << 8
    assert run.get(RunRecord.TRAP_ADDRESS) == values.address + offset + good
    assert run.get(RunRecord.TRAP_SIZE) == 1
