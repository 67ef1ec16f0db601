"""pcapng blocks written field by field from the specification, independent of the package's writer."""

from __future__ import annotations

import struct


def block(kind: int, body: bytes, order: str = "<", *, begin: int | None = None, end: int | None = None) -> bytes:
    """A block; `begin` and `end` replace its two lengths."""
    body += bytes(-len(body) % 4)
    length = len(body) + 12
    return (
        struct.pack(order + "II", kind, length if begin is None else begin)
        + body
        + struct.pack(order + "I", length if end is None else end)
    )


def options(*pairs: tuple[int, bytes], order: str = "<", end: bool = True) -> bytes:
    content = b"".join(
        struct.pack(order + "HH", code, len(value)) + value + bytes(-len(value) % 4) for code, value in pairs
    )
    return content + (bytes(4) if end else b"")


def section(order: str = "<", version: tuple[int, int] = (1, 0), extra: bytes = b"", length: int = -1) -> bytes:
    return block(0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, *version, length) + extra, order)


def interface(link_type: int = 1, order: str = "<", snapshot_length: int = 0, extra: bytes = b"") -> bytes:
    return block(1, struct.pack(order + "HHI", link_type, 0, snapshot_length) + extra, order)


def enhanced(
    data: bytes, order: str = "<", number: int = 0, time: int = 7, original: int = 99, length: int | None = None,
    extra: bytes = b"",
) -> bytes:  # fmt: skip
    length = len(data) if length is None else length
    fields = struct.pack(order + "IIIII", number, time >> 32, time & 0xFFFFFFFF, length, original)
    return block(6, fields + data + bytes(-len(data) % 4) + extra, order)


def obsolete(data: bytes, order: str = "<", number: int = 0, time: int = 7, original: int = 99) -> bytes:
    fields = struct.pack(order + "HHIIII", number, 0xABCD, time >> 32, time & 0xFFFFFFFF, len(data), original)
    return block(2, fields + data, order)


def simple(data: bytes, order: str = "<", original: int | None = None) -> bytes:
    return block(3, struct.pack(order + "I", len(data) if original is None else original) + data, order)
