"""Mutants of small captures, pcap and pcapng: nothing but CaptureError and CaptureWarning may come.

Of each mutant it is held that

- reading ends with packets, or with CaptureError, and never takes a second;
- all packets lie within the file, and can be written as pcapng and read again as the same;
- reading strictly raises exactly where reading leniently warns, and the same text;
- reading in small chunks gives the same packets and ends with the same error;
- of one in a hundred: filtering it from file to file lets the same packets pass as reading it and selecting.

The captures are made here, with every kind of block in both byte orders.
"""

from __future__ import annotations

import io
import random
import struct
import time
import warnings
from functools import cache

import numpy as np

from llvmbpf.errors import CaptureError
from llvmbpf.filters import ClassicProgram, Filter, filter_capture
from llvmbpf.packets import Interface, PacketArray, iter_captures, read_capture

FILTERED_ONE_IN = 100  # filters are compiled anew each time
SECONDS_FOR_ONE = 1.0
# Numbers that stand at the edges of fields, or mean something to one of the formats.
WORDS = [0, 1, 2, 3, 4, 6, 12, 28, 32, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFC, 0xFFFFFFFF, 262_144, 1 << 27,
         0x0A0D0D0A, 0x1A2B3C4D, 0x4D3C2B1A, 0xA1B2C3D4, 0xA1B23C4D]  # fmt: skip

LONG = ClassicProgram([(0x80, 0, 0, 0), (0x35, 0, 1, 60), (0x06, 0, 0, 9), (0x06, 0, 0, 0)])  # len >= 60


def block(kind: int, body: bytes, order: str) -> bytes:
    body += bytes(-len(body) % 4)
    return struct.pack(order + "II", kind, len(body) + 12) + body + struct.pack(order + "I", len(body) + 12)


def section(order: str) -> bytes:
    """Every kind of block, options with every clock, one unknown block."""
    clock = struct.pack(order + "HHBxxxHHqHH", 9, 1, 0x80 | 20, 14, 8, -5, 0, 0)
    name = struct.pack(order + "HH4sHH", 2, 4, b"eth0", 0, 0)
    packet = struct.pack(order + "IIIII", 1, 5, 6, 7, 80) + b"payload"
    return b"".join(
        [
            block(0x0A0D0D0A, struct.pack(order + "IHHq", 0x1A2B3C4D, 1, 0, -1), order),
            block(1, struct.pack(order + "HHI", 1, 0, 4) + name, order),
            block(1, struct.pack(order + "HHI", 113, 0, 0) + clock, order),
            block(6, packet + struct.pack(order + "xHHIHH", 2, 4, 0, 0, 0), order),
            block(3, struct.pack(order + "I", 9) + b"four", order),
            block(2, struct.pack(order + "HHIIII", 0, 9, 5, 6, 3, 3) + b"old", order),
            block(0xBAD, b"unknown", order),
            block(6, packet, order),
        ]
    )


def record(data: bytes, order: str) -> bytes:
    return struct.pack(order + "IIII", 7, 5, len(data), 99) + data


def originals() -> list[bytes]:
    made = [section("<"), section(">"), section("<") + section(">") + section("<")]
    for order, magic in (("<", 0xA1B2C3D4), (">", 0xA1B23C4D)):
        header = struct.pack(order + "IHHiIII", magic, 2, 4, 0, 0, 65535, 1)
        made.append(header + b"".join(record(bytes(size), order) for size in (0, 1, 60, 200, 5)))
    table = [Interface(1, "eth0"), Interface(276)]
    packets = PacketArray.from_list(
        [bytes(size) for size in range(0, 120, 7)], interfaces=np.arange(18) % 2, interface_table=table
    )
    file = io.BytesIO()
    packets.to_pcapng(file)
    return [*made, file.getvalue()]


def mutant(original: bytes, generator: random.Random) -> bytes:
    """A few changes: bytes, whole words in either order, pieces that are lost, doubled or moved, a cut."""
    content = bytearray(original)
    for _ in range(generator.randrange(1, 6)):
        kind = generator.randrange(10)
        place = generator.randrange(len(content) + 1)
        if kind < 4 and place < len(content):
            content[place] = generator.choice((0, 1, 0x7F, 0x80, 0xFF, generator.randrange(256)))
        elif kind < 7:
            place -= place % generator.choice((1, 4))
            word = generator.choice(WORDS) + generator.randrange(-1, 2)
            content[place : place + 4] = struct.pack(generator.choice("<>") + "I", word & 0xFFFFFFFF)
        elif kind == 7:
            del content[place : place + generator.randrange(1, 40)]
        elif kind == 8:
            piece = content[place : place + generator.randrange(1, 80)]
            target = generator.randrange(len(content) + 1)
            content[target:target] = piece
        else:
            del content[place:]
    return bytes(content)


def read(content: bytes, strict: bool) -> tuple[PacketArray | None, list[str]]:
    """The packets, if it could be read, and what was told."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            packets = read_capture(content, strict=strict)
        except CaptureError as error:
            return None, [str(error)]
    return packets, [str(warning.message) for warning in caught]


def described(packets: PacketArray) -> list[tuple[bytes, int, int, Interface]]:
    interfaces = [packets.interface_table[number] for number in packets.interfaces.tolist()]
    columns = (packets.original_lengths.tolist(), packets.timestamps.tolist(), interfaces)
    return list(zip(map(bytes, packets), *columns, strict=True))


def check(content: bytes, generator: random.Random) -> str:
    """What came of one mutant. Raises AssertionError where a rule is broken, or whatever else came."""
    begun = time.perf_counter()
    packets, told = read(content, strict=False)
    if time.perf_counter() - begun > SECONDS_FOR_ONE:  # the machine may have been busy
        begun = time.thread_time()
        read(content, strict=False)
        assert time.thread_time() - begun < SECONDS_FOR_ONE, "reading took a second"
    strictly, told_strictly = read(content, strict=True)
    if packets is None or told:
        assert strictly is None, "strict reading passes what lenient reading complains of"
        assert told_strictly == told[:1], f"strictly {told_strictly}, leniently {told}"
    else:
        assert strictly is not None, f"only strict reading complains: {told_strictly}"
        assert strictly.equals(packets), "strict reading gives other packets"

    chunks: list[tuple[bytes, int, int, Interface]] = []
    error: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            sizes = {"chunk_packets": generator.randrange(1, 6), "chunk_bytes": generator.randrange(1, 400)}
            for chunk in iter_captures(io.BytesIO(content), **sizes):
                chunks += described(chunk)
        except CaptureError as raised:
            error = [str(raised)]
    if packets is None:
        assert (chunks, error) == ([], told), f"in chunks: {error}, at once: {told}"
        return "refused"
    assert (chunks, error) == (described(packets), []), "other packets in chunks"
    assert packets.total_bytes <= len(content), "more bytes than the file has"
    if not generator.randrange(FILTERED_ONE_IN):
        check_filter(content, packets)
    file = io.BytesIO()
    packets.to_pcapng(file)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again = read_capture(file.getvalue(), strict=True)
    assert described(again) == described(packets), "written and read again it is another"
    return "damaged" if told else "read whole"


def check_filter(content: bytes, packets: PacketArray) -> None:
    """What passes on the way from file to file is what is selected of the packets that were read."""
    expected, passed = Filter(LONG).select(packets), io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            done = filter_capture(LONG, content, passed)
        except CaptureError as error:
            # Classic pcap, which is written, cannot hold everything.
            if len(packets.link_types) > 1 or "time stamp" in str(error):
                return
            raise
    assert (done.packets, done.matched) == (len(packets), len(expected)), f"filtered {done}"
    again = read_capture(passed.getvalue(), strict=True)
    assert list(map(bytes, again)) == list(map(bytes, expected)), "other packets pass"


@cache
def _sources() -> tuple[bytes, ...]:
    return tuple(originals())


def check_seed(seed: int) -> str:
    """What came of mutant ``seed``."""
    generator = random.Random(seed)
    return check(mutant(generator.choice(_sources()), generator), generator)


def show(seed: int) -> str:
    """Mutant ``seed`` as hex."""
    generator = random.Random(seed)
    return mutant(generator.choice(_sources()), generator).hex()
