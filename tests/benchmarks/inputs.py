"""What the programs run on: an input for each that takes it along its usual path, the same on every machine."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

__all__ = [
    "chain_of_indexes",
    "connections",
    "dns_question",
    "echo_request",
    "extension_headers",
    "handshake",
    "options",
    "random_bytes",
    "rows",
    "runs",
    "search_text",
    "small_numbers",
    "sorted_table",
    "tcp_packet",
    "text",
    "traffic",
    "varints",
    "well_known_ports",
]

SEED = 20261128


def random_bytes(name: str, size: int) -> bytes:
    """Bytes that a program's name decides."""
    return random.Random(f"{SEED} {name}").randbytes(size)


def ethernet(kind: int, payload: bytes) -> bytes:
    """A frame without a trailer."""
    return bytes(range(2, 14)) + struct.pack("!H", kind) + payload


def ipv4(protocol: int, payload: bytes, source: int = 0x0A000001, destination: int = 0x0A000002) -> bytes:
    """A header without options, then the payload; the checksum is not computed."""
    head = struct.pack("!BBHHHBBHII", 0x45, 0, 20 + len(payload), 1, 0x4000, 64, protocol, 0, source, destination)
    return head + payload


def tcp_packet(port: int, size: int = 64, *, vlan: bool = False) -> bytes:
    """An Ethernet frame with IPv4 and TCP to ``port``, filled up to ``size`` bytes."""
    tag = struct.pack("!HH", 0x8100, 7) if vlan else b""
    head = bytes(12) + tag + struct.pack("!H", 0x0800)
    ip = struct.pack("!BBHHHBBH4s4s", 0x45, 0, size - len(head), 1, 0x4000, 64, 6, 0, b"\x0a\0\0\1", b"\x0a\0\0\2")
    tcp = struct.pack("!HHIIBBHHH", 40000, port, 1, 2, 0x50, 0x18, 512, 0, 0)
    return (head + ip + tcp).ljust(size, b"\xa5")


def options() -> bytes:
    """40 options of types 1 to 8 and sizes 2 to 12, then the end."""
    source = random.Random(1)
    parts = []
    for index in range(40):
        size = source.randrange(2, 13)
        parts.append(bytes([index % 8 + 1, size]) + source.randbytes(size - 2))
    return b"".join([*parts, bytes(4)])


def search_text() -> bytes:
    """A needle of 6 letters, then text in which its beginnings are frequent."""
    source = random.Random(2)
    return b"aababb" + bytes(source.choice(b"ab") for _ in range(1000))


def chain_of_indexes(count: int = 512) -> bytes:
    """Words that lead through all of them, each the index of the next."""
    order = list(range(1, count))
    random.Random(SEED).shuffle(order)
    following = [0] * count
    for here, there in zip([0, *order], [*order, 0], strict=True):
        following[here] = there
    return struct.pack(f"<{count}I", *following)


def small_numbers(count: int) -> bytes:
    """Pairs of words below a million, for divisions that take some steps."""
    source = random.Random(SEED + 1)
    return struct.pack(f"<{2 * count}I", *(source.randrange(1, 1_000_000) for _ in range(2 * count)))


def text(size: int) -> bytes:
    """Lines of words, numbers and punctuation."""
    source = random.Random(SEED + 2)
    parts: list[str] = []
    while sum(map(len, parts)) < size:
        word = "".join(source.choice("etaoinshrdlu") for _ in range(source.randrange(1, 10)))
        parts.append(str(source.randrange(10_000)) if source.random() < 0.2 else word)
        parts.append(source.choice(["\n", ", ", " ", " ", " ", " - ", ". "]))
    return "".join(parts)[:size].encode()


def well_known_ports(count: int) -> bytes:
    """Ports, half of them such as rules name."""
    source = random.Random(SEED + 3)
    known = (20, 22, 25, 53, 67, 80, 110, 123, 143, 161, 179, 389, 443, 465, 853, 993, 3306, 3389, 5432, 6379, 8080)
    ports = [source.choice(known) if source.random() < 0.5 else source.randrange(65536) for _ in range(count)]
    return struct.pack(f"<{count}H", *ports)


def runs(size: int) -> bytes:
    """Runs of 1 to 30 equal bytes."""
    source = random.Random(SEED + 4)
    parts = bytearray()
    while len(parts) < size:
        parts += bytes([source.randrange(256)]) * source.randrange(1, 31)
    return bytes(parts[:size])


def sorted_table(count: int = 64) -> bytes:
    """Sorted words, then as many keys, half of them from the table."""
    source = random.Random(SEED + 5)
    table = sorted(source.getrandbits(32) for _ in range(count))
    keys = [source.choice(table) if source.random() < 0.5 else source.getrandbits(32) for _ in range(count)]
    return struct.pack(f"<{2 * count}I", *table, *keys)


def connections(count: int) -> bytes:
    """Records of addresses, ports and a protocol, few of which an early rule matches."""
    source = random.Random(SEED + 6)
    networks = (0x0A, 0x10AC, 0xA8C0, 0x01C6, 0x7164, 0x00CB)
    parts = []
    for _ in range(count):
        sender, receiver = (source.getrandbits(16) << 16 | source.choice(networks) for _ in range(2))
        parts.append(struct.pack("<IIHHI", sender, receiver, *source.sample(range(65536), 2), source.choice((6, 17))))
    return b"".join(parts)


def dns_question() -> bytes:
    """A question for an address of a name of four labels."""
    name = b"".join(bytes([len(label)]) + label for label in (b"WWW", b"measurements", b"Example", b"org"))
    return struct.pack("!6H", 0x1234, 0x0100, 1, 0, 0, 0) + name + b"\0" + struct.pack("!HH", 28, 1)


def extension_headers() -> bytes:
    """IPv6 with hop-by-hop options, routing, a first fragment and destination options in front of UDP."""
    hop = bytes([43, 0, *bytes(6)])
    routing = bytes([44, 2, *bytes(22)])
    fragment = bytes([60, 0, 0, 1, *bytes(4)])
    destination = bytes([17, 1, *bytes(14)])
    udp = struct.pack("!HHHH", 5000, 53, 24, 0) + bytes(16)
    payload = hop + routing + fragment + destination + udp
    return ethernet(0x86DD, struct.pack("!IHBB", 0x60000000, len(payload), 0, 64) + bytes(range(32)) + payload)


def handshake() -> bytes:
    """The first packet of a TCP connection with the options that systems send."""
    found = bytes([2, 4, 5, 0xB4, 4, 2, 8, 10, 0, 1, 2, 3, 0, 0, 0, 0, 1, 3, 3, 7])
    tcp = struct.pack("!HHIIBBHHH", 40000, 443, 1, 0, 0xA0, 2, 64240, 0, 0) + found
    return ethernet(0x0800, ipv4(6, tcp))


def echo_request() -> bytes:
    """A ping with 56 bytes."""
    return ethernet(0x0800, ipv4(1, struct.pack("!BBHHH", 8, 0, 0x1234, 1, 1) + bytes(56)))


def varints(count: int) -> bytes:
    """Numbers of one to five bytes, small ones more often."""
    source = random.Random(SEED + 7)
    parts = bytearray()
    for _ in range(count):
        number = source.getrandbits(source.choice((5, 7, 7, 12, 20, 32)))
        while number > 127:
            parts.append(number & 127 | 128)
            number >>= 7
        parts.append(number)
    return bytes(parts)


def traffic(count: int = 4096, stride: int = 128, flows: int = 200) -> tuple[npt.NDArray[np.uint8], npt.NDArray[Any]]:
    """Frames of TCP and UDP from some flows, and few others: an array of rows, and lengths of 60 to ``stride``."""
    source = random.Random(SEED + 8)
    known = [
        (
            source.getrandbits(32),
            0x0A000000 + source.randrange(64),
            source.randrange(1024, 65536),
            443,
            6 if i % 3 else 17,
        )
        for i in range(flows)
    ]
    frames = []
    for _ in range(count):
        size = source.randrange(60, stride + 1)
        if source.random() < 0.03:
            frames.append(ethernet(source.choice((0x0806, 0x86DD)), source.randbytes(size - 14)))
            continue
        sender, receiver, source_port, port, protocol = source.choice(known)
        payload = struct.pack("!HH", source_port, port) + source.randbytes(size - 38)
        frames.append(ethernet(0x0800, ipv4(protocol, payload, sender, receiver)))
    return rows(frames, stride)


def rows(frames: Sequence[bytes], stride: int) -> tuple[npt.NDArray[np.uint8], npt.NDArray[Any]]:
    """Frames as rows of ``stride`` bytes, and their lengths."""
    packets = np.zeros((len(frames), stride), np.uint8)
    for row, frame in zip(packets, frames, strict=True):
        row[: len(frame)] = np.frombuffer(frame, np.uint8)
    return packets, np.array([len(frame) for frame in frames], np.uint32)
