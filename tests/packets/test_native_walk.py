"""The native walk finds what the walk in Python finds, and stops in front of everything else."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.errors import CaptureError
from llvmbpf.packets import PacketArray, iter_captures, native_walk, read_capture

from .pcapng_bytes import block, enhanced, interface, obsolete, section, simple
from .test_pcap import NANOSECONDS, header, record

CAPTURE = Path(__file__).resolve().parents[2] / "llvmbpf" / "data" / "capture.pcap"


def blocks(order: str) -> bytes:
    return b"".join([
        section(order), interface(1, order, 3), block(99, b"unknown", order), enhanced(b"abcde", order),
        simple(b"abc", order), block(98, b"", order), obsolete(b"x", order), interface(101, order),
        enhanced(b"", order, number=1), enhanced(bytes(77), order), block(97, bytes(9), order),
    ])  # fmt: skip


SAMPLES = [blocks("<"), blocks(">"), blocks("<") + blocks(">") + blocks("<")] + [
    header(order, NANOSECONDS) + b"".join(record(bytes(size), order) for size in (0, 1, 60, 5)) for order in "<>"
]


def outcome(content: bytes) -> tuple[list[bytes], list[int], list[str]]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            packets = read_capture(content)
        except CaptureError as error:
            return [], [], [str(error)]
    return [bytes(packet) for packet in packets], packets.interfaces.tolist(), [str(one.message) for one in caught]


def both(content: bytes, monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[bytes], list[int], list[str]]]:
    outcomes = []
    for before in (1 << 40, 0, 2):
        monkeypatch.setattr(native_walk, "packets_before", lambda symbol, before=before: before)
        outcomes.append(outcome(content))
    return outcomes


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SAMPLES), st.data())
def test_native_and_python_find_the_same(sample: bytes, data: st.DataObject) -> None:
    content = bytearray(sample)
    for _ in range(data.draw(st.integers(0, 3))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.sampled_from([0, 1, 3, 6, 12, 13, 128, 255]))
    del content[data.draw(st.integers(0, len(content)) | st.just(len(content))) :]
    with pytest.MonkeyPatch.context() as monkeypatch:
        in_python, native, mixed = both(bytes(content), monkeypatch)
    assert native == in_python
    assert mixed == in_python


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_every_truncation(sample: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    for size in range(len(sample) + 1):
        in_python, native, mixed = both(sample[:size], monkeypatch)
        assert native == mixed == in_python


@pytest.mark.parametrize("kind", ["pcap", "pcapng"])
@pytest.mark.parametrize("most", [1, 7, 3712, 3713, 10_000])
def test_chunks(kind: str, most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native_walk, "packets_before", lambda symbol: 0)
    monkeypatch.setattr(native_walk, "_PACKETS_IN_A_CALL", 1000)
    packets = read_capture(CAPTURE)
    file = io.BytesIO()
    (packets.to_pcap if kind == "pcap" else packets.to_pcapng)(file)
    for source in (file.getvalue(), io.BytesIO(file.getvalue())):
        chunks = list(iter_captures(source, chunk_packets=most, chunk_bytes=100_000))
        assert max(map(len, chunks)) <= most
        assert [bytes(packet) for chunk in chunks for packet in chunk] == [bytes(packet) for packet in packets]


@pytest.mark.parametrize("kind", ["pcap", "pcapng"])
def test_large_captures_are_walked_natively(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """More packets than Python walks past, with nothing set."""
    calls = []
    walk = native_walk.walk
    monkeypatch.setattr(native_walk, "walk", lambda symbol, *rest: calls.append(symbol) or walk(symbol, *rest))
    packets = PacketArray.from_2d(np.arange(4 * 70_000, dtype=np.uint32).view(np.uint8).reshape(-1, 16))
    file = io.BytesIO()
    (packets.to_pcap if kind == "pcap" else packets.to_pcapng)(file)
    assert read_capture(file.getvalue(), strict=True).equals(packets)
    assert calls == [{"pcap": "walk_records", "pcapng": "walk_blocks"}[kind]] * len(calls)
    assert calls
