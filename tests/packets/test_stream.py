"""Captures chunk by chunk: the same packets as read at once, in bounded memory, also from pipes."""

from __future__ import annotations

import gzip
import io
import os
import resource
import subprocess
import sys
import threading
import time
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.errors import CaptureError, CaptureWarning
from llvmbpf.packets import PacketArray, iter_captures, read_capture

from .pcapng_bytes import block, enhanced, interface, section, simple

CAPTURE = Path(__file__).resolve().parents[2] / "llvmbpf" / "data" / "capture.pcap"
MIXED = (
    section(">") + interface(1, ">") + enhanced(b"first", ">") + block(50, bytes(90), ">") + simple(b"x", ">")
    + section("<") + interface(101) + enhanced(b"raw") + interface(113) + enhanced(bytes(300), number=1)
    + enhanced(b"left out", number=5) + enhanced(b"last")
)  # fmt: skip


def written(packets: PacketArray, kind: str) -> bytes:
    file = io.BytesIO()
    (packets.to_pcap if kind == "pcap" else packets.to_pcapng)(file)
    return file.getvalue()


def rows(packets: PacketArray) -> list[tuple[Any, ...]]:
    columns = (packets.lengths, packets.original_lengths, packets.timestamps, packets.interfaces)
    return list(zip(map(bytes, packets), *(column.tolist() for column in columns), strict=True))


def quietly(function: Any, *arguments: Any, **options: Any) -> tuple[list[Any], list[str], str]:
    """The rows that come, the offsets of the warnings, and the error that ends it."""
    found: list[Any] = []
    error = ""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            given_back = function(*arguments, **options)
            for packets in [given_back] if isinstance(given_back, PacketArray) else given_back:
                found += rows(packets)
        except CaptureError as raised:
            error = str(raised)
    return found, [str(warning.message) for warning in caught], error


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 500), st.integers(1, 9), st.sampled_from(["pcap", "pcapng", "mixed"]), st.data())
def test_chunks_are_what_is_read_at_once(chunk_bytes: int, chunk_packets: int, kind: str, data: st.DataObject) -> None:
    packets = read_capture(CAPTURE)[:20]
    content = bytearray(MIXED if kind == "mixed" else written(packets, kind))
    for _ in range(data.draw(st.integers(0, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.sampled_from([0, 1, 2, 77, 255]))
    del content[data.draw(st.integers(0, len(content))) :]
    expected, messages, error = quietly(read_capture, bytes(content))
    for source in (io.BytesIO(content), bytes(content)):
        found, told, raised = quietly(iter_captures, source, chunk_bytes=chunk_bytes, chunk_packets=chunk_packets)
        assert (found, raised) == (expected, error)
        assert bool(told) == bool(messages)
        assert [text for text in messages if "whole packets before it" in text] == [
            text for text in told if "whole packets before it" in text
        ]


@pytest.mark.parametrize("kind", ["pcap", "pcapng"])
def test_size_of_chunks(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "capture"
    path.write_bytes(written(read_capture(CAPTURE), kind))
    chunks = list(iter_captures(path, chunk_packets=100))
    assert [len(chunk) for chunk in chunks] == [100] * 37 + [13]
    chunks = list(iter_captures(path, chunk_bytes=50_000))
    assert all(chunk.buffer.size <= 50_000 for chunk in chunks)
    assert len(chunks) < 1.1 * path.stat().st_size / 50_000 + 1
    expected = rows(read_capture(path))
    assert [row for chunk in chunks for row in rows(chunk)] == expected


def test_chunks_are_writable_and_their_own() -> None:
    one, two = iter_captures(CAPTURE, chunk_bytes=400_000)
    assert not np.shares_memory(one.buffer, two.buffer)
    one[0][:] = 0
    assert read_capture(CAPTURE)[0].any()


def test_several_sources() -> None:
    content = written(PacketArray.from_list([b"a", b"b"]), "pcap")
    file = io.BytesIO(MIXED)
    with pytest.warns(CaptureWarning, match="interface 5"):
        chunks = list(iter_captures(content, file, memoryview(content), gzip.GzipFile(fileobj=io.BytesIO(
            gzip.compress(content))), CAPTURE))  # fmt: skip
    assert [len(chunk) for chunk in chunks] == [2, 5, 2, 2, 3713]
    assert chunks[1].link_types == (1, 101, 113)
    assert list(iter_captures()) == []
    assert list(iter_captures(written(PacketArray.from_list([]), "pcapng"))) == []


def test_record_that_is_larger_than_a_chunk() -> None:
    packets = PacketArray.from_list([b"a", bytes(100_000), b"b"])
    for kind in ("pcap", "pcapng"):
        chunks = list(iter_captures(io.BytesIO(written(packets, kind)), chunk_bytes=64))
        assert [len(packet) for chunk in chunks for packet in chunk] == [1, 100_000, 1]


@pytest.mark.parametrize("strict", [False, True])
def test_damage_names_the_file(strict: bool, tmp_path: Path) -> None:
    path = tmp_path / "cut.pcapng"
    path.write_bytes(MIXED[:-2])
    chunks = iter_captures(CAPTURE, path, chunk_packets=4000, strict=strict)
    assert len(next(chunks)) == 3713
    if strict:
        with pytest.raises(CaptureError, match=f"^{path}: offset ") as error:
            list(chunks)
        assert error.value.offset == MIXED.index(b"left out") - 28
        return
    with pytest.warns(CaptureWarning) as caught:
        rest = list(chunks)
    assert [len(chunk) for chunk in rest] == [4]
    assert [warning.filename for warning in caught] == [__file__] * 2
    assert all(str(warning.message).startswith(f"{path}: offset ") for warning in caught)


def test_what_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_text("not a capture at all, but text")
    with pytest.raises(CaptureError, match=f"^{path}: not a pcap file"):
        next(iter_captures(path))
    with pytest.raises(CaptureError, match=r"^not a pcap file"):
        next(iter_captures(path.read_bytes()))
    with pytest.raises(FileNotFoundError):
        next(iter_captures(tmp_path / "absent"))
    for wrong in ({"chunk_packets": 0}, {"chunk_bytes": 0}, {"chunk_bytes": -1}):
        with pytest.raises(ValueError, match="both must be positive"):
            iter_captures(CAPTURE, **wrong)
    for source in (io.StringIO("text"), 5):
        with pytest.raises(TypeError):
            next(iter_captures(source))  # type: ignore[arg-type]


class OnlyRead:
    """A file that has no other method than `read`, and gives less than it is asked for."""

    def __init__(self, content: bytes) -> None:
        self.file = io.BytesIO(content)

    def read(self, size: int = -1, /) -> bytes:
        return self.file.read(min(size, 7))


def test_file_that_gives_little_at_a_time() -> None:
    packets = read_capture(CAPTURE)[:50]
    chunks = list(iter_captures(OnlyRead(written(packets, "pcapng")), chunk_bytes=3000))
    assert [row for chunk in chunks for row in rows(chunk)] == rows(packets)


def test_packets_of_a_pipe_come_while_it_is_open() -> None:
    """Also where the writer stops in the middle of a header, of a record, and of the pipe's buffer."""
    packets = read_capture(CAPTURE)[:6]
    for kind in ("pcap", "pcapng"):
        content = written(packets, kind)
        first_end = int(read_capture(content).offsets[3])
        for buffering in (0, -1):
            reading, writing = os.pipe()
            with open(reading, "rb", buffering=buffering) as file:
                os.write(writing, content[:first_end])
                chunks = iter_captures(file)
                begun = time.monotonic()
                assert rows(next(chunks)) == rows(packets[:3])
                assert time.monotonic() - begun < 20
                os.write(writing, content[first_end:])
                os.close(writing)
                assert [row for chunk in chunks for row in rows(chunk)] == rows(packets[3:])


def test_pipe_that_does_not_block() -> None:
    content = written(read_capture(CAPTURE)[:300], "pcap")
    reading, writing = os.pipe()
    os.set_blocking(reading, False)

    def write_slowly() -> None:
        with open(writing, "wb", buffering=0) as file:
            for position in range(0, len(content), 5000):
                time.sleep(0.002)
                file.write(content[position : position + 5000])

    writer = threading.Thread(target=write_slowly)
    writer.start()
    try:
        with open(reading, "rb", buffering=0) as file:
            assert sum(map(len, iter_captures(file))) == 300
    finally:
        writer.join()


def test_memory_is_bounded(tmp_path: Path) -> None:
    """150 MB in a process that may have little more address space than it has with LLVM, which walks through them."""
    path = tmp_path / "large.pcapng"
    path.write_bytes(section() + interface() + enhanced(bytes(1000)) * 150_000)
    script = f"""
import os, resource
import numpy
import llvmbpf.jit
from llvmbpf.packets import iter_captures
pages = int(open("/proc/self/statm").read().split()[0])
limit = pages * {resource.getpagesize()} + 100_000_000
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
print(sum(len(packets) for packets in iter_captures({str(path)!r})))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("150000\n", "")
