"""The pcap reader and writer: all four kinds, damage of every kind, and an independent reader."""

from __future__ import annotations

import gzip
import io
import os
import random
import struct
import threading
import tracemalloc
import warnings
from pathlib import Path
from typing import Any

import dpkt
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.errors import CaptureError, CaptureWarning
from llvmbpf.packets import PacketArray, read_pcap, write_pcap

CAPTURE = Path(__file__).resolve().parents[2] / "llvmbpf" / "data" / "capture.pcap"
MICROSECONDS, NANOSECONDS = 0xA1B2C3D4, 0xA1B23C4D


def header(order: str = "<", magic: int = MICROSECONDS, snapshot_length: int = 65535, link_type: int = 1) -> bytes:
    return struct.pack(order + "IHHiIII", magic, 2, 4, 0, 0, snapshot_length, link_type)


def record(
    data: bytes, order: str = "<", seconds: int = 7, fraction: int = 5, length: int | None = None, original: int = 99
) -> bytes:
    return struct.pack(order + "IIII", seconds, fraction, len(data) if length is None else length, original) + data


def read_damaged(content: bytes) -> tuple[list[bytes], str]:
    """The packets and the warning of a lenient reading; a strict one must raise with the same text."""
    with pytest.warns(CaptureWarning) as caught:
        packets = [bytes(packet) for packet in read_pcap(content)]
    (message,) = [str(warning.message) for warning in caught]
    with pytest.raises(CaptureError) as error:
        read_pcap(content, strict=True)
    assert str(error.value) == message
    assert message.startswith(f"offset {error.value.offset}: ")
    return packets, message


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(("magic", "unit"), [(MICROSECONDS, 1000), (NANOSECONDS, 1)])
def test_four_kinds(order: str, magic: int, unit: int) -> None:
    content = header(order, magic, link_type=113) + record(b"abc", order) + record(b"", order, 2**32 - 1, 999_999)
    packets = read_pcap(content, strict=True)
    assert [bytes(packet) for packet in packets] == [b"abc", b""]
    assert packets.timestamps.tolist() == [7 * 10**9 + 5 * unit, (2**32 - 1) * 10**9 + 999_999 * unit]
    assert packets.original_lengths.tolist() == [99, 99]
    assert packets.offsets.tolist() == [40, 59]
    assert packets.link_type == 113


def test_kinds_of_sources(tmp_path: Path) -> None:
    content = header() + record(b"abc") + record(b"defg")
    path = tmp_path / "some.pcap"
    path.write_bytes(content)
    expected = read_pcap(content)
    sources: list[Any] = [
        path, str(path), bytearray(content), memoryview(content), np.frombuffer(content, np.uint8),
        np.memmap(path, np.uint8, "r"), io.BytesIO(content), gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(content))),
    ]  # fmt: skip
    for source in sources:
        assert read_pcap(source, strict=True).equals(expected), source
    with path.open("rb") as file:
        assert read_pcap(file, strict=True).equals(expected)
        assert file.read() == b""
    with path.open("rb", buffering=0) as unbuffered:
        assert read_pcap(unbuffered, strict=True).equals(expected)


def test_file_is_read_from_its_position(tmp_path: Path) -> None:
    path = tmp_path / "prefixed"
    path.write_bytes(b"prefix" + header() + record(b"abc"))
    with path.open("rb") as file:
        assert file.read(6) == b"prefix"
        packets = read_pcap(file, strict=True)
    assert bytes(packets[0]) == b"abc"


def test_compressed_file_on_disk_is_decompressed_by_its_reader(tmp_path: Path) -> None:
    path = tmp_path / "some.pcap.gz"
    path.write_bytes(gzip.compress(header() + record(b"abc")))
    with gzip.open(path, "rb") as file:
        assert bytes(read_pcap(file)[0]) == b"abc"
    with pytest.raises(CaptureError, match="gzip"):
        read_pcap(path)


def test_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    packets = PacketArray.from_list([b"abc"])
    writer = threading.Thread(target=write_pcap, args=(path, packets))
    writer.start()
    try:
        assert read_pcap(path, strict=True).equals(packets)
    finally:
        writer.join()
    assert path.is_fifo()


def test_sources_that_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_pcap(tmp_path / "absent")
    with pytest.raises(IsADirectoryError):
        read_pcap(tmp_path)
    for source in (io.StringIO("text"), 5, np.zeros(30, np.uint16), memoryview(bytes(60))[::2]):
        with pytest.raises(TypeError):
            read_pcap(source)  # type: ignore[arg-type]


def test_bytes_are_not_copied(tmp_path: Path) -> None:
    content = bytearray(header() + record(b"abc"))
    packets = read_pcap(content)
    content[40] = ord("A")
    assert bytes(packets[0]) == b"Abc"

    path = tmp_path / "large.pcap"
    path.write_bytes(header() + record(bytes(60_000)) * 500)
    tracemalloc.start()
    try:
        mapped = read_pcap(path)
        assert mapped.total_bytes == 30_000_000
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()
    assert not mapped.buffer.flags.writeable


@pytest.mark.parametrize(
    ("content", "pattern", "offset"),
    [
        (b"", "begins with nothing", 0),
        (b"\xd4\xc3\xb2", "not a pcap file", 0),
        (b"hello, this is text, not a capture", "not a pcap file: it begins with 68 65 6c 6c", 0),
        (bytes.fromhex("0a0d0d0a") + bytes(60), "pcapng", 0),
        (bytes.fromhex("34cdb2a1") + bytes(60), "modified", 0),
        (header()[:23], "header is cut: 23 bytes of 24", 23),
        (header()[:4], "header is cut: 4 bytes of 24", 4),
        (struct.pack("<IHH16x", MICROSECONDS, 2, 3), "version 2.3", 4),
        (struct.pack("<IHH16x", MICROSECONDS, 543, 0), "version 543.0", 4),
    ],
)
def test_files_without_a_usable_header(content: bytes, pattern: str, offset: int) -> None:
    for strict in (False, True):
        with pytest.raises(CaptureError, match=pattern) as caught:
            read_pcap(content, strict=strict)
        assert caught.value.offset == offset


def test_link_type_shares_its_word() -> None:
    # A frame check sequence of 4 bytes is announced in the upper bits (draft-ietf-opsawg-pcap section 4).
    assert read_pcap(header(link_type=0x4400_0001)).link_type == 1


@pytest.mark.parametrize("order", ["<", ">"])
def test_every_truncation(order: str) -> None:
    pieces = [header(order), record(b"abcde", order), record(b"", order), record(b"fgh", order)]
    content = b"".join(pieces)
    ends = np.cumsum([len(piece) for piece in pieces]).tolist()
    for size in range(24, len(content)):
        whole = sum(end <= size for end in ends) - 1
        if size in ends:
            assert len(read_pcap(content[:size], strict=True)) == whole
            continue
        packets, message = read_damaged(content[:size])
        assert packets == [b"abcde", b"", b"fgh"][:whole]
        assert message.startswith(f"offset {ends[whole]}: ")
        assert f"{whole} whole packets before it" in message


def test_impossible_lengths() -> None:
    good = header() + record(b"abc")
    for length in (0xFFFF_FFFF, 262_145, 2**31):
        packets, message = read_damaged(good + record(b"xyz", length=length) + record(b"never read"))
        assert packets == [b"abc"]
        assert message == (
            f"offset {len(good)}: a record claims {length} bytes, more than any packet has (262144); "
            "1 whole packets before it"
        )
    packets, message = read_damaged(good + record(b"xyz", length=262_144))
    assert packets == [b"abc"]
    assert "the last record is cut: 3 bytes of 262144" in message


def test_impossible_length_within_a_large_file() -> None:
    """The claim fits the file, and would swallow good records."""
    content = header() + record(b"abc") + record(b"", length=300_000) + record(bytes(1000)) * 400
    packets, message = read_damaged(content)
    assert packets == [b"abc"]
    assert message.startswith("offset 43: a record claims 300000 bytes")


def test_large_snapshot_length_permits_large_packets() -> None:
    packets = read_pcap(header(snapshot_length=400_000) + record(bytes(300_000)), strict=True)
    assert packets.lengths.tolist() == [300_000]


def test_warning_points_to_the_caller() -> None:
    with pytest.warns(CaptureWarning) as caught:
        read_pcap(header() + b"x")
    assert caught[0].filename == __file__


def test_dpkt_reads_what_is_written() -> None:
    data = [b"", b"abc", bytes(3000)]
    for timestamps, unit in (([0, 1_000_000, 10**18], 1000), ([1, 2, 1_700_000_000_123_456_789], 1)):
        file = io.BytesIO()
        packets = PacketArray.from_list(data, timestamps=timestamps, original_lengths=[60, 3, 9000], link_type=1)
        packets.to_pcap(file)
        file.seek(0)
        reader = dpkt.pcap.UniversalReader(file)
        assert [(int(time * 1_000_000), packet) for time, packet in reader] == [
            (int(time // 1000), packet) for time, packet in zip(timestamps, data, strict=True)
        ]
        magic = struct.unpack("<I", file.getvalue()[:4])[0]
        assert magic == (MICROSECONDS if unit == 1000 else NANOSECONDS)
        assert read_pcap(file.getvalue(), strict=True).equals(packets)


def test_many_packets_are_written() -> None:
    """More than the writer takes at a time."""
    times = np.arange(10_000) * 1000
    packets = PacketArray.from_list([time.tobytes() for time in times], timestamps=times, original_lengths=times)
    file = io.BytesIO()
    packets.to_pcap(file)
    assert read_pcap(file.getvalue(), strict=True).equals(packets)


def test_list_of_buffers_is_written() -> None:
    file = io.BytesIO()
    write_pcap(file, [b"abc", bytearray(b"d")])
    assert [bytes(packet) for packet in read_pcap(file.getvalue())] == [b"abc", b"d"]


@pytest.mark.parametrize("timestamp", [-1, 2**32 * 10**9, -(2**63), 2**63 - 1])
def test_time_that_the_format_cannot_hold(timestamp: int, tmp_path: Path) -> None:
    path = tmp_path / "old.pcap"
    path.write_bytes(b"kept")
    packets = PacketArray.from_list([b"a", b"b"], timestamps=[0, timestamp])
    with pytest.raises(CaptureError) as caught:
        packets.to_pcap(path)
    assert caught.value.facts == {"offset": None, "index": 1, "timestamp": timestamp}
    assert path.read_bytes() == b"kept"
    assert list(tmp_path.iterdir()) == [path]


def test_writing_through_a_link_keeps_the_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.pcap", tmp_path / "link.pcap"
    link.symlink_to(target)
    write_pcap(link, [b"abc"])
    assert link.is_symlink()
    assert bytes(read_pcap(target)[0]) == b"abc"


def only_capture_errors(content: bytes) -> PacketArray | None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CaptureWarning)
        try:
            packets = read_pcap(content)
        except CaptureError:
            return None
    # Each packet can be reached, and lies within the file.
    assert sum(packet.size for packet in packets) == packets.total_bytes <= len(content)
    return packets


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([b"", header()[:24], header(">")[:24], header("<", NANOSECONDS)]))
def test_any_bytes(content: bytes, prefix: bytes) -> None:
    only_capture_errors(prefix + content)


def test_mutations_of_a_file() -> None:
    generator = random.Random(42)
    original = header() + b"".join(record(bytes(size)) for size in (0, 1, 60, 200, 5, 90))
    survivors = 0
    for _ in range(10_000):
        content = bytearray(original)
        for _ in range(generator.randrange(1, 5)):
            content[generator.randrange(len(content))] = generator.choice((0, 1, 255, generator.randrange(256)))
        del content[generator.randrange(len(content) + 1) if generator.random() < 0.3 else len(content) :]
        packets = only_capture_errors(bytes(content))
        survivors += packets is not None and len(packets) > 0
    assert survivors > 3000


def test_records_before_a_mutation_survive_it() -> None:
    content = bytearray(CAPTURE.read_bytes()[:200_000])
    with pytest.warns(CaptureWarning):
        good = read_pcap(bytes(content))
    middle = int(good.offsets[500])
    content[middle - 8 : middle - 4] = b"\xff\xff\xff\xff"
    packets, message = read_damaged(bytes(content))
    assert len(packets) == 500
    assert message.startswith(f"offset {middle - 16}: a record claims 4294967295 bytes")
