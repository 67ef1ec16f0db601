"""BTF made by hand: records as the format's documentation lays them out."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field


@dataclass
class BtfWriter:
    """Types in the order of their ids; each method returns the id of what it adds."""

    records: list[bytes] = field(default_factory=list)
    strings: bytes = b"\0"

    def name(self, text: str) -> int:
        if not text:
            return 0
        offset = len(self.strings)
        self.strings += text.encode() + b"\0"
        return offset

    def add(
        self, kind: int, name: str = "", size_or_type: int = 0, count: int = 0, flag: bool = False, tail: bytes = b""
    ) -> int:
        info = count | kind << 24 | flag << 31
        self.records.append(struct.pack("<III", self.name(name), info, size_or_type) + tail)
        return len(self.records)

    def integer(self, name: str, size: int, encoding: int = 0) -> int:
        return self.add(1, name, size, tail=struct.pack("<I", encoding << 24 | size * 8))

    def pointer(self, target: int) -> int:
        return self.add(2, "", target)

    def array(self, element: int, count: int) -> int:
        return self.add(3, tail=struct.pack("<III", element, 1, count))

    def struct(self, name: str, size: int, *members: tuple[str, int, int], kind: int = 4, flag: bool = False) -> int:
        tail = b"".join(struct.pack("<III", self.name(n), t, offset) for n, t, offset in members)
        return self.add(kind, name, size, len(members), flag, tail)

    def enum(self, name: str, size: int, *values: tuple[str, int], signed: bool = False) -> int:
        tail = b"".join(struct.pack("<Ii" if signed else "<II", self.name(n), value) for n, value in values)
        return self.add(6, name, size, len(values), signed, tail)

    def typedef(self, name: str, target: int) -> int:
        return self.add(8, name, target)

    def content(self, **changes: int) -> bytes:
        """The section; keyword arguments replace fields of the header."""
        types = b"".join(self.records)
        fields = {
            "magic": 0xEB9F, "version": 1, "flags": 0, "header": 24, "type_offset": 0, "type_size": len(types),
            "string_offset": len(types), "string_size": len(self.strings), **changes,
        }  # fmt: skip
        return struct.pack("<HBBIIIII", *fields.values()) + types + self.strings
