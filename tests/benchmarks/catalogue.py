"""The programs, and an input for each that takes it along its usual path."""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass
from pathlib import Path

from llvmbpf.program import Program
from llvmbpf.verifier import VerifiedProgram, verify

__all__ = ["FOLDER", "PROGRAMS", "BenchmarkProgram", "tcp_packet"]

FOLDER = Path(__file__).resolve().parent / "programs"


@dataclass(frozen=True)
class BenchmarkProgram:
    """A C program of `programs/` with its input: r1 is the memory's address, r2 its length."""

    name: str
    memory: bytes

    @property
    def source(self) -> Path:
        return FOLDER / f"{self.name}.c"

    def load(self) -> VerifiedProgram:
        """The committed bytecode."""
        return verify(Program((FOLDER / f"{self.name}.bin").read_bytes()))

    def __str__(self) -> str:
        return self.name


def tcp_packet(port: int, size: int = 64, *, vlan: bool = False) -> bytes:
    """An Ethernet frame with IPv4 and TCP to ``port``, filled up to ``size`` bytes."""
    tag = struct.pack("!HH", 0x8100, 7) if vlan else b""
    ethernet = bytes(12) + tag + struct.pack("!H", 0x0800)
    ip = struct.pack("!BBHHHBBH4s4s", 0x45, 0, size - len(ethernet), 1, 0x4000, 64, 6, 0, b"\x0a\0\0\1", b"\x0a\0\0\2")
    tcp = struct.pack("!HHIIBBHHH", 40000, port, 1, 2, 0x50, 0x18, 512, 0, 0)
    return (ethernet + ip + tcp).ljust(size, b"\xa5")


def _options() -> bytes:
    """40 options of types 1 to 8 and sizes 2 to 12, then the end."""
    source = random.Random(1)
    parts = []
    for index in range(40):
        size = source.randrange(2, 13)
        parts.append(bytes([index % 8 + 1, size]) + source.randbytes(size - 2))
    return b"".join([*parts, bytes(4)])


def _text() -> bytes:
    """A needle of 6 letters, then text in which its beginnings are frequent."""
    source = random.Random(2)
    return b"aababb" + bytes(source.choice(b"ab") for _ in range(1000))


_RANDOM = random.Random(3)

PROGRAMS = (
    BenchmarkProgram("arithmetic", _RANDOM.randbytes(512)),
    BenchmarkProgram("chain", _RANDOM.randbytes(8)),
    BenchmarkProgram("branches", _RANDOM.randbytes(256)),
    BenchmarkProgram("checksum", _RANDOM.randbytes(1500)),
    BenchmarkProgram("fnv", _RANDOM.randbytes(1500)),
    BenchmarkProgram("copy_compare", _RANDOM.randbytes(1024)),
    BenchmarkProgram("tlv", _options()),
    BenchmarkProgram("tcp_filter", tcp_packet(80)),
    BenchmarkProgram("bubble_sort", _RANDOM.randbytes(4 * 64)),
    BenchmarkProgram("string_search", _text()),
    BenchmarkProgram("bits", _RANDOM.randbytes(512)),
    BenchmarkProgram("local_calls", _RANDOM.randbytes(512)),
    BenchmarkProgram("xdp_parse", tcp_packet(443, 128, vlan=True)),
)
