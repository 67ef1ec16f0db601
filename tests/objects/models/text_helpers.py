"""Numbers read from text, printed to text, text compared and copied: as the kernel's own functions do it."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from .base import Expectation, Expected, Model
from .packets import numbers

EINVAL, ERANGE = 22, 34
LONGEST_NUMBER = 63  # characters that the kernel looks at
HELLO, ONLY_TEXT = b"hello", b"nothing to print"
DIGITS = b"0123456789abcdef"


def parse(text: bytes, base: int) -> tuple[int, int]:
    """How many characters a number takes, and the number; or a negative error and 0. Of any size and sign."""
    if base not in (0, 8, 10, 16):
        return -EINVAL, 0
    number = text.lstrip(b" \t\n\v\f\r")
    skipped = len(text) - len(number)
    sign = -1 if number.startswith(b"-") else 1
    number, skipped = (number[1:], skipped + 1) if sign < 0 else (number, skipped)
    number = number[:LONGEST_NUMBER].lower()
    has_prefix = number.startswith(b"0x")
    if base == 0:
        has_digit = len(number) > 2 and number[2] in DIGITS
        base = 16 if has_prefix and has_digit else 8 if number.startswith(b"0") else 10
    if base == 16 and has_prefix:
        number, skipped = number[2:], skipped + 2
    count = 0
    while count < len(number) and number[count] in DIGITS[:base]:
        count += 1
    if not count:
        return -EINVAL, 0
    value = int(number[:count], base)
    return (-ERANGE, 0) if value >= 1 << 64 else (skipped + count, sign * value)


def _numbers(base: int, packets: Sequence[bytes]) -> Expectation:
    runs = []
    signed, unsigned, lengths = [-1, *[0] * 127], [1, *[0] * 127], [0] * 128
    for call, text in enumerate(packets):
        used, value = parse(text, base)
        lengths[call] = used
        if used > 0 and text.lstrip().startswith(b"-"):
            lengths[call] = -EINVAL  # strtoul takes no sign, not even that of 0
        if lengths[call] > 0:
            unsigned[call] = value
        if used > 0 and not -(1 << 63) <= value < 1 << 63:
            used = -ERANGE
        if used > 0:
            signed[call] = value
        runs.append(Expected(used % 2**64))
    found = {"signed_numbers": signed, "unsigned_numbers": unsigned, "unsigned_lengths": lengths, "calls": len(packets)}
    return Expectation(runs, globals=found)


def _compare(packets: Sequence[bytes]) -> Expectation:
    runs = []
    for text in packets:
        mine, other = (one.split(b"\0")[0][: len(text)] for one in (text, HELLO))
        runs.append(Expected(1 if mine == other else 0 if mine < other else 2))
    return Expectation(runs)


def printed(value: int) -> bytes:
    """The line of a signed number of 64 bits."""
    low = value % 2**32
    signed = low - (low >> 31 << 32)
    letter = ord("a") + (value & 15)
    return (
        f"{signed} {low}|{signed:5d}|{value & 0xFFFF:05x}|{value & 255:<4d}x|{value} {value % 2**64:x}"
        f"|{HELLO.decode()}%|{letter:c}"
    ).encode()


def _print(packets: Sequence[bytes]) -> Expectation:
    long, short = bytearray(64), bytearray(8)
    length, runs = 0, []
    for packet in packets:
        text = printed(*struct.unpack("<q", packet[:8]))
        length = len(text) + 1
        for target in (long, short):
            shown = text[: len(target) - 1] + b"\0"
            target[: len(shown)] = shown
        retval = ONLY_TEXT[0] | ONLY_TEXT[8] << 8 | ONLY_TEXT[15] << 16
        runs.append(Expected(retval))
    found = {
        "printed": bytes(long),
        "shortened": bytes(short),
        "printed_length": length,
        "shortened_length": length,
        "plain_length": len(ONLY_TEXT) + 1,
    }
    return Expectation(runs, globals=found)


def _copy(packets: Sequence[bytes]) -> Expectation:
    copied, runs = bytearray(8), []
    for packet in packets:
        text = packet.split(b"\0")[0][:7] + b"\0"
        copied[: len(text)] = text
        runs.append(Expected(len(text)))
    return Expectation(runs, globals={"copied": bytes(copied), "copied_length": runs[-1].retval})


_TEXTS = [
    b"", b" ", b"0", b"00", b"7", b"-1", b"-0", b"+1", b"- 1", b"--1", b"-", b"12 34", b"12ab", b"  \t\n12",
    b"\v\f\r-12", b"0x", b"0x10", b"0XfF", b"-0x10", b"0xg", b"x10", b"010", b"08", b"0o7", b"0b1", b"ff", b"FFg",
    b"deadBEEF",
    b"1\0002", b"\0", b"9223372036854775807", b"9223372036854775808", b"-9223372036854775808", b"-9223372036854775809",
    b"18446744073709551615", b"18446744073709551616", b"-18446744073709551615", b"99999999999999999999",
    b"0x7fffffffffffffff", b"0x8000000000000000", b"0xffffffffffffffff", b"0x10000000000000000",
    b"0777777777777777777777", b"01777777777777777777777", b"02000000000000000000000",
    b"0" * 40 + b"1", b"0" * 62 + b"1", b"0" * 63 + b"1", b"0x" + b"0" * 61 + b"1", b" " * 100 + b"5",
    b"1" + b" " * 100, b"/0", b":1", b"1:", b"9a", b"8", b"a", b"g", b"G", b"`", b"@1", b"0x\0", b"-0x8000000000000000",
]  # fmt: skip
_WORDS = [
    b"", b"h", b"hell", b"hello", b"hello\0", b"hello\0more", b"hello more", b"hellp", b"helln", b"HELLO", b"i", b"g",
    b"\0", b"hel\0lo", b"\xff", b"h\x80", b"hello" + bytes(20), b"hellooooooooooooooooo",
]  # fmt: skip
_VALUES = [struct.pack("<Q", number) for number in numbers(60, 64)]


def _numbers_of(base: int) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        return _numbers(base, packets)

    return Model("text_helpers", "numbers", run, _TEXTS, f"base {base}", {"base": base})


MODELS = [
    *(_numbers_of(base) for base in (0, 8, 10, 16, 31)),
    Model("text_helpers", "compare", _compare, _WORDS),
    *(Model("text_helpers", "print", _print, _VALUES[:count], f"{count} lines") for count in (1, 20, len(_VALUES))),
    *(
        Model("text_helpers", "copy", _copy, texts, f"{len(texts)} texts")
        for texts in (
            [b"\0"],
            [b"short\0", b"s\0"],
            [b"1234567\0", b"12345678\0", b"\0", b"too long to fit\0", b"ab\0cd\0"],
        )
    ),
]
