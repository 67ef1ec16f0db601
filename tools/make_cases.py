"""Write the generated text cases below tests/data: every operation at boundary values, with results from C.

The oracle is C with fixed-width types, compiled by gcc; the spelling of the instructions is stated here once more. No
part of the package is imported, so that the package's tables cannot vouch for themselves.

    python tools/make_cases.py           writes the files
    python tools/make_cases.py --check   fails where the files differ from what would be written
"""

from __future__ import annotations

import argparse
import ctypes
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "tests" / "data"

VALUES = [
    0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0x1_0000_0000,
    0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFE, 0xFFFF_FFFF_FFFF_FFFF, 0x0123_4567_89AB_CDEF,
]  # fmt: skip
COUNTS = [
    0, 1, 7, 8, 15, 16, 31, 32, 33, 62, 63, 64, 65, 127, 0x1_0000_0001, 0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFF,
]  # fmt: skip
IMMEDIATES = [
    0, 1, 2, 3, 10, 0x7F, 0x80, -0x80, 0x7FFF, 0x8000, -0x8000, 0x1234_5678, 0x7FFF_FFFF, -0x8000_0000, -0x7FFF_FFFF,
    -2, -1,
]  # fmt: skip
IMMEDIATE_COUNTS = [0, 1, 7, 8, 15, 16, 24, 30, 31, 32, 33, 48, 62, 63, 64, 65, -1]
# Pairs that meet as constants in one program, so that a compiler folds them.
CONSTANTS = [
    (0, 0), (1, 0), (0x8000_0000_0000_0000, 0xFFFF_FFFF_FFFF_FFFF), (0x8000_0000, 0xFFFF_FFFF),
    (0x0123_4567_89AB_CDEF, 40), (0xFFFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000), (7, 0xFFFF_FFFF_FFFF_FFFE),
    (0x7FFF_FFFF_FFFF_FFFF, 0x7FFF_FFFF),
]  # fmt: skip

# Meaning in C. U and S are the unsigned and signed types of the width, BITS its number.
BINARY = {
    "add": "a + b",
    "sub": "a - b",
    "mul": "a * b",
    "div": "b ? a / b : 0",
    "mod": "b ? a % b : a",
    "sdiv": "!b ? 0 : b == (U)-1 ? (U)0 - a : (U)((S)a / (S)b)",
    "smod": "!b ? a : b == (U)-1 ? 0 : (U)((S)a % (S)b)",
    "or": "a | b",
    "and": "a & b",
    "xor": "a ^ b",
    "lsh": "a << (b & (BITS - 1))",
    "rsh": "a >> (b & (BITS - 1))",
    "arsh": "(U)((S)a >> (b & (BITS - 1)))",
    "mov": "b",
}
UNARY = {
    "neg": "(uint64_t)0 - a",
    "neg32": "(uint32_t)((uint32_t)0 - (uint32_t)a)",
    "le16": "(uint16_t)a",
    "le32": "(uint32_t)a",
    "le64": "a",
    "be16": "__builtin_bswap16((uint16_t)a)",
    "be32": "__builtin_bswap32((uint32_t)a)",
    "be64": "__builtin_bswap64(a)",
    "bswap16": "__builtin_bswap16((uint16_t)a)",
    "bswap32": "__builtin_bswap32((uint32_t)a)",
    "bswap64": "__builtin_bswap64(a)",
    "movsx864": "(uint64_t)(int64_t)(int8_t)a",
    "movsx1664": "(uint64_t)(int64_t)(int16_t)a",
    "movsx3264": "(uint64_t)(int64_t)(int32_t)a",
    "movsx832": "(uint32_t)(int32_t)(int8_t)a",
    "movsx1632": "(uint32_t)(int32_t)(int16_t)a",
}
CONDITIONS = {
    "jeq": "a == b",
    "jne": "a != b",
    "jgt": "a > b",
    "jge": "a >= b",
    "jlt": "a < b",
    "jle": "a <= b",
    "jset": "(a & b) != 0",
    "jsgt": "(S)a > (S)b",
    "jsge": "(S)a >= (S)b",
    "jslt": "(S)a < (S)b",
    "jsle": "(S)a <= (S)b",
}
ATOMICS = {"add": "a + b", "or": "a | b", "and": "a & b", "xor": "a ^ b", "xchg": "b"}
LOADS = {
    "ldxb": "uint8_t", "ldxh": "uint16_t", "ldxw": "uint32_t", "ldxdw": "uint64_t",
    "ldxsb": "int8_t", "ldxsh": "int16_t", "ldxsw": "int32_t",
    "ldacqb": "uint8_t", "ldacqh": "uint16_t", "ldacqw": "uint32_t", "ldacqdw": "uint64_t",
}  # fmt: skip
SIZES = {"b": 1, "h": 2, "w": 4, "dw": 8}

Oracle = Callable[..., int]
Lines = Iterable[str]


class Meaning:
    """The C functions by name; each takes and returns uint64_t."""

    def __init__(self, folder: Path) -> None:
        source, library = folder / "meaning.c", folder / "meaning.so"
        source.write_text("\n".join(self._source()) + "\n", encoding="utf-8")
        flags = ("-O0", "-fwrapv", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC")
        subprocess.run(["gcc", *flags, "-o", str(library), str(source)], check=True)
        self._library = ctypes.CDLL(str(library))

    @staticmethod
    def _source() -> Iterator[str]:
        yield "#include <stdint.h>"
        yield "#include <string.h>"
        for bits in (64, 32):
            yield f"#define U uint{bits}_t\n#define S int{bits}_t\n#define BITS {bits}"
            for group, rows in (("alu", BINARY), ("jump", CONDITIONS), ("atomic", ATOMICS)):
                for name, text in rows.items():
                    body = f"U a = (U)x, b = (U)y; (void)a; return (U)({text});"
                    yield f"uint64_t {group}_{name}_{bits}(uint64_t x, uint64_t y) {{ {body} }}"
            yield "#undef U\n#undef S\n#undef BITS"
        for name, text in UNARY.items():
            yield f"uint64_t unary_{name}(uint64_t a) {{ return {text}; }}"
        for name, kind in LOADS.items():
            body = f"{kind} v; memcpy(&v, p, sizeof v); return (uint64_t)(int64_t)v;"
            yield f"uint64_t load_{name}(const char *p) {{ {body} }}"

    def __getattr__(self, name: str) -> Oracle:
        function = getattr(self._library, name)
        function.restype = ctypes.c_uint64
        if not name.startswith("load_"):
            function.argtypes = [ctypes.c_uint64] * (1 if name.startswith("unary_") else 2)
        found: Oracle = function
        return found


def words(numbers: Iterable[int]) -> bytes:
    return b"".join((number & (1 << 64) - 1).to_bytes(8, "little") for number in numbers)


def dump(data: bytes) -> Iterator[str]:
    """Hex, 32 bytes a line; long runs of zeros in short."""
    for start in range(0, len(data), 32):
        yield data[start : start + 32].hex()


def case(name: str, asm: Lines, memory: bytes, after: bytes, *, result: int = 0) -> Iterator[str]:
    """A case whose memory is ``memory`` and behind it zeros, where ``after`` is found at the end."""
    yield f"== {name}"
    yield "-- asm"
    yield from asm
    yield "-- mem"
    yield from dump(memory)
    if after:
        yield f"00*{len(after)}"
        yield "-- mem after"
        yield from dump(memory + after)
    yield "-- result"
    yield f"{result:#x}"
    yield ""


def over_pairs(first: list[int], second: list[int], body: Lines, size: int) -> tuple[list[str], bytes]:
    """A program that runs ``body`` for each r7 in ``first`` and r8 in ``second``; r7 is kept in ``size`` bytes."""
    store = {1: "stxb", 8: "stxdw"}[size]
    results, length = 8 * (len(first) + len(second)), 8 * len(first)
    asm = [
        "mov r3, r1", f"add r3, {results}", "mov r4, 0", "first:", "mov r5, 0", "second:",
        "mov r6, r1", "add r6, r4", "ldxdw r7, [r6]", "mov r6, r1", "add r6, r5", f"ldxdw r8, [r6+{length}]",
        *body, f"{store} [r3], r7", f"add r3, {size}",
        "add r5, 8", f"jne r5, {8 * len(second)}, second", "add r4, 8", f"jne r4, {length}, first",
        "mov r0, 0", "exit",
    ]  # fmt: skip
    return asm, words(first) + words(second)


def over_values(values: list[int], bodies: list[Lines], size: int) -> tuple[list[str], bytes]:
    """A program that runs each of ``bodies`` on each value in r7 (r8 keeps it); r7 is kept in ``size`` bytes."""
    store = {1: "stxb", 8: "stxdw"}[size]
    asm = ["mov r3, r1", f"add r3, {8 * len(values)}", "mov r4, 0", "next:"]
    asm += ["mov r6, r1", "add r6, r4", "ldxdw r8, [r6]"]
    for position, body in enumerate(bodies):
        asm += ["mov r7, r8", *body, f"{store} [r3+{size * position}], r7"]
    asm += [f"add r3, {size * len(bodies)}", "add r4, 8", f"jne r4, {8 * len(values)}, next", "mov r0, 0", "exit"]
    return asm, words(values)


def binary(meaning: Meaning, name: str, bits: int) -> Iterator[str]:
    oracle = getattr(meaning, f"alu_{name}_{bits}")
    mnemonic = name if bits == 64 else f"{name}32"
    shifts = name in ("lsh", "rsh", "arsh")
    counts, immediates = (COUNTS, IMMEDIATE_COUNTS) if shifts else (VALUES, IMMEDIATES)
    asm, memory = over_pairs(VALUES, counts, [f"{mnemonic} r7, r8"], 8)
    yield from case("register", asm, memory, words(oracle(a, b) for a in VALUES for b in counts))
    asm, memory = over_values(VALUES, [[f"{mnemonic} r7, {imm}"] for imm in immediates], 8)
    # An imm is sign-extended to 64 bits, also for unsigned operations (RFC 9669 section 4.1).
    yield from case(
        "immediate", asm, memory, words(oracle(a, imm & (1 << 64) - 1) for a in VALUES for imm in immediates)
    )
    asm, memory = over_values(VALUES, [[f"{mnemonic} r7, r7"]], 8)
    yield from case("same register", asm, memory, words(oracle(a, a) for a in VALUES))
    asm = []
    for position, (a, b) in enumerate(CONSTANTS):
        asm += [f"lddw r7, {a:#x}", f"lddw r8, {b:#x}", f"{mnemonic} r7, r8", f"stxdw [r1+{8 * position}], r7"]
    yield from case("constants", [*asm, "mov r0, 0", "exit"], b"", words(oracle(a, b) for a, b in CONSTANTS))


def unary(meaning: Meaning, name: str) -> Iterator[str]:
    oracle = getattr(meaning, f"unary_{name}")
    text = f"{name} r7, r8" if name.startswith("movsx") else f"{name} r7"
    asm, memory = over_values(VALUES, [[text]], 8)
    yield from case("values", asm, memory, words(map(oracle, VALUES)))
    if name.startswith("movsx"):
        asm, memory = over_values(VALUES, [[f"{name} r7, r7"]], 8)
        yield from case("same register", asm, memory, words(map(oracle, VALUES)))
    asm = []
    for position, a in enumerate(VALUES):
        text = f"{name} r7, r8" if name.startswith("movsx") else f"mov r7, r8\n{name} r7"
        asm += [f"lddw r8, {a:#x}", text, f"stxdw [r1+{8 * position}], r7"]
    yield from case("constants", [*asm, "mov r0, 0", "exit"], b"", words(map(oracle, VALUES)))


def condition(meaning: Meaning, name: str, bits: int) -> Iterator[str]:
    oracle = getattr(meaning, f"jump_{name}_{bits}")
    mnemonic = name if bits == 64 else f"{name}32"

    def body(left: str, right: str) -> list[str]:
        return ["mov r9, 1", f"{mnemonic} {left}, {right}, +1", "mov r9, 0", "mov r7, r9"]

    asm, memory = over_pairs(VALUES, VALUES, body("r7", "r8"), 1)
    yield from case("register", asm, memory, bytes(oracle(a, b) for a in VALUES for b in VALUES))
    asm, memory = over_values(VALUES, [body("r7", str(imm)) for imm in IMMEDIATES], 1)
    yield from case(
        "immediate", asm, memory, bytes(oracle(a, imm & (1 << 64) - 1) for a in VALUES for imm in IMMEDIATES)
    )
    asm, memory = over_values(VALUES, [body("r7", "r7")], 1)
    yield from case("same register", asm, memory, bytes(oracle(a, a) for a in VALUES))
    asm = []
    for position, (a, b) in enumerate(CONSTANTS):
        asm += [f"lddw r7, {a:#x}", f"lddw r8, {b:#x}", *body("r7", "r8"), f"stxb [r1+{position}], r7"]
    yield from case("constants", [*asm, "mov r0, 0", "exit"], b"", bytes(oracle(a, b) for a, b in CONSTANTS))


def atomic(meaning: Meaning, name: str, bits: int) -> Iterator[str]:
    """Rows of memory, operand and two results: what memory holds afterwards, what src holds."""
    oracle = getattr(meaning, f"atomic_{name}_{bits}")
    suffix = "" if bits == 64 else "32"
    upper = 0 if bits == 64 else 0xFFFF_FFFF_0000_0000
    for fetch in (True,) if name == "xchg" else (False, True):
        mnemonic = f"lock {'fetch ' if fetch and name != 'xchg' else ''}{name}{suffix}"
        asm = [
            "mov r6, r1", "add r6, 272", "mov r4, 0", "first:", "mov r5, 0", "second:",
            "mov r3, r1", "add r3, r4", "ldxdw r7, [r3]", "mov r3, r1", "add r3, r5", "ldxdw r8, [r3+136]",
            "stxdw [r6], r7", f"{mnemonic} [r6], r8", "stxdw [r6+8], r8",
            "add r6, 16", "add r5, 8", "jne r5, 136, second", "add r4, 8", "jne r4, 136, first", "mov r0, 0", "exit",
        ]  # fmt: skip
        after = []
        for old in VALUES:
            for operand in VALUES:
                fetched = old & ~upper
                after += [old & upper | oracle(old, operand), fetched if fetch else operand]
        yield from case("fetch" if fetch else "update", asm, words(VALUES) + words(VALUES), words(after))


def compare_exchange(bits: int) -> Iterator[str]:
    """r0 is compared with memory; the new value is constant. Equal only where all compared bits are."""
    mask = (1 << bits) - 1
    new = 0xA1B2_C3D4_E5F6_0718
    mnemonic = "lock cmpxchg" if bits == 64 else "lock cmpxchg32"
    asm = [
        "mov r6, r1", "add r6, 272", f"lddw r8, {new:#x}", "mov r4, 0", "first:", "mov r5, 0", "second:",
        "mov r3, r1", "add r3, r4", "ldxdw r7, [r3]", "mov r3, r1", "add r3, r5", "ldxdw r0, [r3+136]",
        "stxdw [r6], r7", f"{mnemonic} [r6], r8", "stxdw [r6+8], r0",
        "add r6, 16", "add r5, 8", "jne r5, 136, second", "add r4, 8", "jne r4, 136, first", "mov r0, 0", "exit",
    ]  # fmt: skip
    after = []
    for old in VALUES:
        for expected in VALUES:
            equal = old & mask == expected & mask
            after += [old & ~mask | new & mask if equal else old, old & mask]
    yield from case("exchange", asm, words(VALUES) + words(VALUES), words(after))


PATTERN = bytes((0x80 ^ 37 * position) & 0xFF for position in range(24))


def load(meaning: Meaning, name: str) -> Iterator[str]:
    """Every offset at which the load fits, aligned or not; acquiring loads at aligned ones alone."""
    oracle = getattr(meaning, f"load_{name}")
    size = SIZES[name.removeprefix("ldxs").removeprefix("ldacq").removeprefix("ldx")]
    step = size if name.startswith("ldacq") else 1
    offsets = range(0, len(PATTERN) - size + 1, step)
    asm = []
    for position, offset in enumerate(offsets):
        asm += [f"{name} r7, [r1+{offset}]", f"stxdw [r1+{len(PATTERN) + 8 * position}], r7"]
    after = words(oracle(PATTERN[offset:] + bytes(8)) for offset in offsets)
    yield from case("offsets", [*asm, "mov r0, 0", "exit"], PATTERN, after)
    asm = ["mov r6, r1", "add r6, 24", f"{name} r1, [r6-24]", "mov r0, r1", "exit"]  # into its own neighbour, backwards
    yield from case("negative offset", asm, PATTERN, b"", result=oracle(PATTERN))
    asm = [f"{name} r1, [r1+8]", "mov r0, r1", "exit"]
    yield from case("into its base", asm, PATTERN, b"", result=oracle(PATTERN[8:]))


def store(name: str, letter: str, step: int) -> Iterator[str]:
    """Each offset in a block of 24 bytes of its own; the bytes beside must stay."""
    size, block, fill = SIZES[letter], 24, b"\xee"
    immediate = name == f"st{letter}"
    value = -0x7A6B_5C4D if immediate else 0x8182_8384_8586_8788
    data = (value & (1 << 8 * size) - 1).to_bytes(size, "little")
    asm = ["mov r6, r1"] if immediate else ["mov r6, r1", f"lddw r7, {value:#x}"]
    after = b""
    for position, offset in enumerate(range(0, block - size + 1, step)):
        asm.append(f"{name} [r6+{block * position + offset}], {value if immediate else 'r7'}")
        after += fill * offset + data + fill * (block - size - offset)
    yield from ("== offsets", "-- asm", *asm, "mov r0, 0", "exit")
    yield from ("-- mem", f"ee*{len(after)}", "-- mem after", *dump(after), "-- result", "0", "")
    asm = ["mov r6, r1", "add r6, 8"] if immediate else ["mov r6, r1", "add r6, 8", f"lddw r7, {value:#x}"]
    asm.append(f"{name} [r6-8], {value if immediate else 'r7'}")
    yield from ("== negative offset", "-- asm", *asm, "mov r0, 0", "exit", "-- mem", "ee*16", "-- mem after")
    yield from (*dump(data + fill * (16 - size)), "-- result", "0", "")


def all_files(meaning: Meaning) -> Iterator[tuple[str, Lines]]:
    for bits in (64, 32):
        for name in BINARY:
            folder = "moves" if name == "mov" else f"alu{bits}"
            yield f"{folder}/{name}{'' if bits == 64 else '32'}", binary(meaning, name, bits)
        for name in CONDITIONS:
            yield f"jumps{bits}/{name}{'' if bits == 64 else '32'}", condition(meaning, name, bits)
        for name in ATOMICS:
            yield f"atomics{bits}/{name}{'' if bits == 64 else '32'}", atomic(meaning, name, bits)
        yield f"atomics{bits}/cmpxchg{'' if bits == 64 else '32'}", compare_exchange(bits)
    for name in UNARY:
        folder = {"n": "alu64" if name == "neg" else "alu32", "m": "moves"}.get(name[0], "byte_order")
        yield f"{folder}/{name}", unary(meaning, name)
    for name in LOADS:
        yield f"memory/{name}", load(meaning, name)
    for letter, size in SIZES.items():
        yield f"memory/st{letter}", store(f"st{letter}", letter, 1)
        yield f"memory/stx{letter}", store(f"stx{letter}", letter, 1)
        yield f"memory/strel{letter}", store(f"strel{letter}", letter, size)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with the files instead of writing them")
    check = parser.parse_args().check
    stale = []
    with tempfile.TemporaryDirectory() as folder:
        meaning = Meaning(Path(folder))
        for name, lines in all_files(meaning):
            path = DATA / f"{name}.data"
            text = "\n".join(["# Written by tools/make_cases.py.", *lines]).rstrip("\n") + "\n"
            if check:
                if not path.exists() or path.read_text(encoding="utf-8") != text:
                    stale.append(name)
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if stale:
        print("differ from what tools/make_cases.py writes:", *stale)
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main())
