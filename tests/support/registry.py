"""The instruction set as RFC 9669 and the IANA registry "BPF Instruction Set" state it, independent of the package.

Each line: opcodes | dst | src | offset | imm | conformance group. "reg" is a register operand, "any" a number operand;
everything else is the only value that the field may have (several, where the registry has as many rows).
The registry's row 0x00 (the second half of a wide instruction) is no instruction of its own and not listed; the
sign-extending loads, which the registry's first version forgot, are (RFC 9669 section 5.2).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

STANDARD = """
04 14 44 54 64 74 a4 b4 c4                 | reg | 0   | 0    | any | base32
0c 1c 4c 5c 6c 7c ac bc cc                 | reg | reg | 0    | 0   | base32
84                                         | reg | 0   | 0    | 0   | base32
bc                                         | reg | reg | 8 16 | 0   | base32
07 17 47 57 67 77 a7 b7 c7                 | reg | 0   | 0    | any | base64
0f 1f 4f 5f 6f 7f af bf cf                 | reg | reg | 0    | 0   | base64
87                                         | reg | 0   | 0    | 0   | base64
bf                                         | reg | reg | 8 16 32 | 0 | base64
24                                         | reg | 0   | 0    | any | divmul32
34 94                                      | reg | 0   | 0 1  | any | divmul32
2c                                         | reg | reg | 0    | 0   | divmul32
3c 9c                                      | reg | reg | 0 1  | 0   | divmul32
27                                         | reg | 0   | 0    | any | divmul64
37 97                                      | reg | 0   | 0 1  | any | divmul64
2f                                         | reg | reg | 0    | 0   | divmul64
3f 9f                                      | reg | reg | 0 1  | 0   | divmul64
d4 dc d7                                   | reg | 0   | 0    | 16 32 | base32
d4 dc d7                                   | reg | 0   | 0    | 64  | base64
05                                         | 0   | 0   | any  | 0   | base32
06                                         | 0   | 0   | 0    | any | base32
85                                         | 0   | 0 1 2 | 0  | any | base32
95                                         | 0   | 0   | 0    | 0   | base32
16 26 36 46 56 66 76 a6 b6 c6 d6           | reg | 0   | any  | any | base32
1e 2e 3e 4e 5e 6e 7e ae be ce de           | reg | reg | any  | 0   | base32
15 25 35 45 55 65 75 a5 b5 c5 d5           | reg | 0   | any  | any | base64
1d 2d 3d 4d 5d 6d 7d ad bd cd dd           | reg | reg | any  | 0   | base64
61 69 71                                   | reg | reg | any  | 0   | base32
79 81 89 91                                | reg | reg | any  | 0   | base64
62 6a 72                                   | reg | 0   | any  | any | base32
7a                                         | reg | 0   | any  | any | base64
63 6b 73                                   | reg | reg | any  | 0   | base32
7b                                         | reg | reg | any  | 0   | base64
18                                         | reg | 0 1 2 3 4 5 6 | 0 | any | base64
20 28 30                                   | 0   | 0   | 0    | any | packet
40 48 50                                   | 0   | reg | 0    | any | packet
c3 | reg | reg | any | 0 1 0x40 0x41 0x50 0x51 0xa0 0xa1 0xe1 0xf1 | atomic32
db | reg | reg | any | 0 1 0x40 0x41 0x50 0x51 0xa0 0xa1 0xe1 0xf1 | atomic64
"""

# Accepted by kernels and emitted by clang since then; what the machine refuses by name stands in REFUSED.
EXTENSIONS = """
d3 cb c3 db                                | reg | reg | any  | 0x100 0x110 | extension
8d                                         | reg | 0   | 0    | 0   | extension
8d                                         | 0   | 0   | 0    | any | extension
38                                         | 0   | 0   | 0    | any | extension
58                                         | 0   | reg | 0    | any | extension
e5                                         | 0   | 0   | any  | 0   | extension
0d                                         | reg | 0   | 0    | 0   | extension
bf                                         | reg | reg | 1    | any | extension
"""

# (opcode, src or None, offset or None) -> the rule that refuses it although an encoding exists.
REFUSED = {
    (0x85, 2, None): "unsupported",
    (0x18, 1, None): "map",
    (0x18, 2, None): "map",
    (0x18, 3, None): "unsupported",
    (0x18, 5, None): "map",
    (0x18, 6, None): "map",
    (0x38, None, None): "unsupported",
    (0x58, None, None): "unsupported",
    (0xE5, None, None): "unsupported",
    (0x0D, None, None): "unsupported",
    (0xBF, None, 1): "unsupported",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One encoding; None stands for an operand."""

    opcode: int
    dst: int | None
    src: int | None
    offset: int | None
    imm: int | None
    group: str

    def allows(self, dst: int, src: int, offset: int, imm: int) -> bool:
        """Whether the fields are those of this row."""
        pairs = ((self.dst, dst), (self.src, src), (self.offset, offset), (self.imm, imm))
        return all(fixed is None or fixed == value for fixed, value in pairs)


def parse(text: str) -> Iterator[Row]:
    """The rows of a transcription, one for each combination of values."""
    for line in text.strip().splitlines():
        opcodes, dst, src, offset, imm, group = (part.strip() for part in line.split("|"))
        for opcode in opcodes.split():
            for one_src in _values(src):
                for one_offset in _values(offset):
                    for one_imm in _values(imm):
                        yield Row(int(opcode, 16), *_values(dst), one_src, one_offset, one_imm, group)


def _values(text: str) -> list[int | None]:
    return [None] if text in ("reg", "any") else [int(word, 0) for word in text.split()]


ROWS = (*parse(STANDARD), *parse(EXTENSIONS))


def find(opcode: int, dst: int, src: int, offset: int, imm: int) -> Row | None:
    """The row that allows an encoding."""
    for row in _BY_OPCODE.get(opcode, ()):
        if row.allows(dst, src, offset, imm):
            return row
    return None


_BY_OPCODE: dict[int, list[Row]] = {}
for _row in ROWS:
    _BY_OPCODE.setdefault(_row.opcode, []).append(_row)
