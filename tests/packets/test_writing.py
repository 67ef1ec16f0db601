"""Captures written chunk by chunk, and arrays that become one."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import llvmbpf
from llvmbpf import CaptureError, Interface, PacketArray, concatenate, iter_captures, read_capture, write_captures

CAPTURE = Path(llvmbpf.__file__).parent / "data" / "capture.pcap"
TWO = [Interface(1, "eth0"), Interface(101, "tun0")]


@pytest.mark.parametrize("name", ["out.pcap", "out.pcapng"])
def test_a_capture_passes_in_chunks(name: str, tmp_path: Path) -> None:
    whole = read_capture(CAPTURE)
    count = write_captures(tmp_path / name, iter_captures(CAPTURE, chunk_packets=300))
    assert count == len(whole)
    assert read_capture(tmp_path / name).equals(whole)
    if name.endswith("pcap"):
        assert (tmp_path / name).read_bytes() == CAPTURE.read_bytes()


def test_masks_select_what_is_written(tmp_path: Path) -> None:
    whole = read_capture(CAPTURE)
    chosen = (chunk[chunk.lengths > 200] for chunk in iter_captures(CAPTURE, chunk_packets=300))
    assert write_captures(tmp_path / "long.pcap", chosen) == int((whole.lengths > 200).sum())
    assert read_capture(tmp_path / "long.pcap").equals(whole[whole.lengths > 200])


@pytest.mark.parametrize("pcapng", [False, True])
def test_nothing_is_a_capture_too(pcapng: bool) -> None:
    for arrays in ([], [PacketArray.from_list([])]):
        file = io.BytesIO()
        assert write_captures(file, arrays, pcapng) == 0
        assert len(read_capture(file.getvalue())) == 0


def test_what_pcap_cannot_hold(tmp_path: Path) -> None:
    one = PacketArray.from_list([b"a"], timestamps=[1000])
    for other, message in (
        (PacketArray.from_list([b"b"], timestamps=[1]), "one unit"),
        (PacketArray.from_list([b"b"], link_type=101), "raw IP follow packets of Ethernet"),
    ):
        target = tmp_path / "out.pcap"
        target.write_bytes(b"old")
        with pytest.raises(CaptureError, match=message):
            write_captures(target, [one, other])
        assert target.read_bytes() == b"old"
        assert write_captures(tmp_path / "out.pcapng", [one, other]) == 2
        read = read_capture(tmp_path / "out.pcapng")
        assert [bytes(packet) for packet in read] == [b"a", b"b"]
        assert read.timestamps.tolist() == [1000, int(other.timestamps[0])]
        assert {one.link_type for one in read.interface_table} == {1, *other.link_types}
    nanoseconds = io.BytesIO()
    write_captures(nanoseconds, [PacketArray.from_list([b"b"], timestamps=[1]), one])
    assert read_capture(nanoseconds.getvalue()).timestamps.tolist() == [1, 1000]


packets = st.lists(st.binary(max_size=6), max_size=5)


@given(parts=st.lists(st.tuples(packets, st.booleans()), max_size=4))
def test_arrays_become_one(parts: list[tuple[list[bytes], bool]]) -> None:
    arrays = [
        PacketArray.from_list(some, timestamps=range(len(some)), interfaces=[int(second)] * len(some),
                              interface_table=TWO if second else TWO[:1])
        for some, second in parts
    ]  # fmt: skip
    joined = concatenate(arrays)
    assert [bytes(packet) for packet in joined] == [packet for some, _ in parts for packet in some]
    assert joined.timestamps.tolist() == [index for some, _ in parts for index in range(len(some))]
    names = [joined.interface_table[row].name for row in joined.interfaces]
    assert names == [TWO[second].name for some, second in parts for _ in some]


def test_arrays_of_one_buffer_share_it() -> None:
    whole = read_capture(CAPTURE)
    joined = concatenate([whole[100:200], whole[whole.lengths > 1000], whole[:1]])
    assert np.shares_memory(joined.buffer, whole.buffer)
    assert np.array_equal(joined.offsets[:100], whole.offsets[100:200])
