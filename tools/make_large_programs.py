"""Write the C sources of the benchmarks' large programs, `tests/benchmarks/programs/large/*.c`.

    python tools/make_large_programs.py

They are too long to be written by hand: two well-known functions with all their rounds spelled out, rules as a filter's
compiler would lay them out, and random code of two sizes.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "benchmarks" / "programs" / "large"


def write(name: str, says: str, lines: list[str], before: str = "") -> None:
    """One program whose `entry` holds the lines."""
    head = f'/* {says}\n   Made by tools/make_large_programs.py. */\n#include "types.h"\n\n{before}'
    body = "".join(f"    {line}\n" for line in lines)
    (FOLDER / f"{name}.c").write_text(f"{head}u64 entry(u8 *mem, u64 len)\n{{\n{body}}}\n", encoding="utf-8")


def _primes() -> Iterator[int]:
    number = 2
    while True:
        if all(number % factor for factor in range(2, math.isqrt(number) + 1)):
            yield number
        number += 1


def _root_bits(prime: int, degree: int) -> int:
    """The first 32 bits behind the point of a prime's square or cube root."""
    scaled = prime << 32 * degree
    low, high = 0, 1 << 40
    while low < high:
        middle = (low + high + 1) // 2
        if middle**degree <= scaled:
            low = middle
        else:
            high = middle - 1
    return low & 0xFFFFFFFF


def sha256() -> None:
    """FIPS 180-4, 64 rounds; whole blocks only, the length is not appended."""
    primes = _primes()
    first = [next(primes) for _ in range(64)]
    start = [_root_bits(prime, 2) for prime in first[:8]]
    lines = [f"u32 h{i} = {value:#010x};" for i, value in enumerate(start)]
    lines += ["for (u64 i = 0; i + 64 <= len; i += 64) {", "    u8 *at = mem + i;"]
    lines += ["    u32 words[64];", '    _Pragma("GCC unroll 1")', "    for (u32 j = 0; j < 16; j++)"]
    lines += ["        words[j] = __builtin_bswap32(load32(at + 4 * j));", '    _Pragma("GCC unroll 1")']
    lines += ["    for (u32 j = 16; j < 64; j++)"]
    lines += ["        words[j] = SMALL1(words[j - 2]) + words[j - 7] + SMALL0(words[j - 15]) + words[j - 16];"]
    lines += [f"    u32 {name} = h{i};" for i, name in enumerate("abcdefgh")]
    names = list("abcdefgh")
    for number, prime in enumerate(first):
        a, b, c, d, e, f, g, h = names
        lines.append(
            f"    ROUND({a}, {b}, {c}, {d}, {e}, {f}, {g}, {h}, words[{number}], {_root_bits(prime, 3):#010x})"
        )
        names = [names[-1], *names[:-1]]
    lines += [f"    h{i} += {name};" for i, name in enumerate("abcdefgh")]
    lines += ["}", "return (u64)(h0 ^ h2 ^ h4 ^ h6) << 32 | (h1 ^ h3 ^ h5 ^ h7);"]
    macros = """#define ROTATE(x, k) ((x) >> (k) | (x) << (32 - (k)))
#define SMALL0(x) (ROTATE(x, 7) ^ ROTATE(x, 18) ^ (x) >> 3)
#define SMALL1(x) (ROTATE(x, 17) ^ ROTATE(x, 19) ^ (x) >> 10)
#define ROUND(a, b, c, d, e, f, g, h, word, constant) \\
    h += (ROTATE(e, 6) ^ ROTATE(e, 11) ^ ROTATE(e, 25)) + ((e & f) ^ (~e & g)) + constant + word; \\
    d += h; \\
    h += (ROTATE(a, 2) ^ ROTATE(a, 13) ^ ROTATE(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));

"""
    write("sha256", "SHA-256 over whole blocks, its 64 rounds spelled out.", lines, macros)


def chacha() -> None:
    """RFC 8439, 20 rounds over a state that the input holds."""
    lines = ["if (len < 64)", "    return 0;"]
    lines += [f"u32 x{i} = load32(mem + {4 * i});" for i in range(16)]
    columns = [(i, i + 4, i + 8, i + 12) for i in range(4)]
    diagonals = [(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4) for i in range(4)]
    for turn in range(20):
        lines += [f"QUARTER({', '.join(f'x{index}' for index in row)})" for row in (diagonals if turn % 2 else columns)]
    lines += ["u64 result = 0;"]
    lines += [f"result = result * 31 + (u32)(x{i} + load32(mem + {4 * i}));" for i in range(16)]
    macros = """#define ROTATE(x, k) ((x) << (k) | (x) >> (32 - (k)))
#define QUARTER(a, b, c, d) \\
    a += b; d = ROTATE(d ^ a, 16); \\
    c += d; b = ROTATE(b ^ c, 12); \\
    a += b; d = ROTATE(d ^ a, 8); \\
    c += d; b = ROTATE(b ^ c, 7);

"""
    write("chacha", "One block of ChaCha20, its 20 rounds spelled out.", [*lines, "return result;"], macros)


def rules(count: int = 500) -> None:
    """Rules over addresses, ports and protocol, the first that matches counts; the input's packets match late."""
    source = random.Random(7)
    networks = (0x0A, 0x10AC, 0xA8C0, 0x01C6, 0x7164, 0x00CB)  # as `connections` of the benchmarks' inputs has them
    lines = ["u64 result = 0;", "for (u64 i = 0; i + 16 <= len; i += 16) {"]
    lines += ["    u32 from = load32(mem + i), to = load32(mem + i + 4);"]
    lines += ["    u32 source = load16(mem + i + 8), destination = load16(mem + i + 10), protocol = mem[i + 12];"]
    lines += ["    u32 rule = 0;", "    do {"]
    for number in range(1, count + 1):
        mask = (1 << source.choice((8, 16))) - 1
        port = source.randrange(60000)
        conditions = [
            f"({source.choice(('from', 'to'))} & {mask:#x}) == {source.choice(networks) & mask:#x}",
            f"destination - {port} < {source.choice((1, 16, 1024))}u",
            f"protocol == {source.choice((6, 17))}",
            f"source > {source.randrange(50000)}",
        ]
        chosen = " && ".join(conditions[: source.randrange(2, 5)])
        lines.append(f"        if ({chosen}) {{ rule = {number}; break; }}")
    lines += ["    } while (0);", "    result = result * 31 + rule;", "}", "return result;"]
    write("rules", f"{count} rules of a packet filter, one after the other.", lines)


def mixed(name: str, statements: int, seed: int) -> None:
    """Random statements over eight variables, a quarter of them behind conditions; runs straight through once."""
    source = random.Random(seed)
    variables = [f"v{i}" for i in range(8)]
    lines = ["if (len < 256)", "    return 0;"]
    lines += [f"u64 {variable} = load64(mem + {8 * i});" for i, variable in enumerate(variables)]

    def statement() -> str:
        dst, one, two = (source.choice(variables) for _ in range(3))
        kind = source.randrange(8)
        if kind == 0:
            return f"{dst} += {source.choice(('load64', 'load32', 'load16'))}(mem + {source.randrange(248)});"
        if kind == 1:
            return f"{dst} = {one} * {source.randrange(3, 1 << 20)} + {two};"
        if kind == 2:
            shift = source.randrange(1, 63)
            return f"{dst} = {one} << {shift} | {two} >> {64 - shift};"
        if kind == 3:
            return f"{dst} = (u32){one} - (u32){two} * {source.randrange(3, 1000)};"
        operator = source.choice(("+", "-", "^", "&", "|", "*"))
        return f"{dst} = ({one} {operator} {two}) ^ {source.randrange(1 << 16)};"

    while statements > 0:
        if source.random() < 0.12:
            one, two = source.sample(variables, 2)
            condition = source.choice(
                (f"{one} > {two}", f"(u32){one} < (u32){two}", f"{one} & {source.randrange(1, 99)}")
            )
            inside = [statement() for _ in range(source.randrange(1, 4))]
            lines += [f"if ({condition}) {{", *(f"    {one}" for one in inside), "}"]
            statements -= 1 + len(inside)
        else:
            lines.append(statement())
            statements -= 1
    write(name, "Random statements, straight through.", [*lines, f"return {' ^ '.join(variables)};"])


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    sha256()
    chacha()
    rules()
    mixed("mixed_1000", 560, 11)
    mixed("mixed_10000", 5300, 12)


if __name__ == "__main__":
    main()
